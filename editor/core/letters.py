"""Projects, letters, texts and notes."""

from __future__ import annotations

from typing import Literal

from editor.core.messages import Message
from editor.core.presets import ExportPreset
from editor.core.problems import Problem, Settled
from editor.core.profiles import Profile
from editor.core.record import JsonObject, Record, WordRecord

TextRole = Literal["transcription", "translation", "note"]
ActionType = Literal["sent", "received", "forwarded", "transmitted", "redirected"]
LinkType = Literal["reply-to", "answered-by", "encloses", "enclosed-in", "draft-of", "copy-of", "refers-to"]
NoteSeries = Literal["editorial", "textual", "author", "head"]
NoteState = Literal["present", "missing in source", "empty"]
NOTE_STATUSES = ("draft", "to research", "checked")
"""What the status of a note is offered to be; any other word will do."""
READING_KINDS = ("first", "second", "aloud", "index check")
BLIND, COLLATION = "blind transcription", "collation"
"""Kinds of readings that double transcription logs by itself: each one's own transcription, and the two compared."""
"""How a text may be read; any other word will do. ``approval`` is how letters were signed off before version 0.3."""
COMMENT_LABELS = ("question", "error", "praise", "check")
"""What a comment may be labelled; ``check`` is to be looked at in the archive."""
LETTER_KINDS = ("letter", "telegram", "memorandum", "postcard", "note", "report", "circular", "other")


class Agent(WordRecord, frozen=True):
    """A person or organisation as named in a letter's metadata; ``entity`` links it to the register."""

    name: str
    entity: str | None = None
    certainty: str = "high"
    inferred: bool = False
    """Whether the name was supplied by an editor rather than printed."""


class Place(WordRecord, frozen=True):
    """A place as named in a letter's metadata."""

    name: str
    entity: str | None = None
    certainty: str = "high"


class DateValue(WordRecord, frozen=True):
    """A date as printed and what it means.

    ``edtf`` is an Extended Date/Time Format string (ISO 8601-2:2019), in the Gregorian calendar, or None where
    the printed date could not be read. ``calendar`` is the calendar of the printed form.
    """

    text: str
    edtf: str | None = None
    calendar: str = "gregorian"
    certainty: str = "high"
    basis: str = "document"
    """document | supplied | postmark | stamp | content | conjecture | edition"""


class Action(Record, frozen=True):
    """One act of the correspondence: who did it, when and where."""

    type: ActionType
    agents: tuple[Agent, ...] = ()
    date: DateValue | None = None
    place: Place | None = None


class Link(Record, frozen=True):
    """A link to another letter, by ``letter`` id, or to one that is not here, by ``text``."""

    type: LinkType
    text: str | None = None
    letter: str | None = None


class Project(Record, frozen=True):
    """The project itself: one per file."""

    id: str
    title: str
    profile: Profile
    series: str | None = None
    editors: tuple[str, ...] = ()
    conventions: str | None = None
    languages: tuple[str, ...] = ()
    four_eyes: bool = False
    """Whether a letter can be signed off only if somebody else has read it too."""
    presets: dict[str, ExportPreset] = {}
    """Ways to export, by name."""


class Letter(WordRecord, frozen=True):
    """One letter. Its transcription, translations, notes and provenance are objects of their own."""

    id: str
    number: str
    title: str = ""
    kind: str = "letter"
    source_number: str | None = None
    language: str | None = None
    actions: tuple[Action, ...] = ()
    links: tuple[Link, ...] = ()
    remarks: tuple[Problem, ...] = ()
    """What the import reported and no rule can find again from the text."""
    order: int = 0
    """Place in the project's own sequence."""
    settled: tuple[Settled, ...] = ()
    """Problems that an editor looked at and let stand."""

    def action(self, kind: ActionType) -> Action | None:
        """Return the first action of the kind, or None."""
        return next((action for action in self.actions if action.type == kind), None)

    @property
    def date(self) -> str:
        """When it was sent: as that is understood, else as it is printed; "" where nothing is said."""
        sent = self.action("sent")
        return (sent.date.edtf or sent.date.text) if sent is not None and sent.date is not None else ""


class Text(Record, frozen=True):
    """A text: content is a Python string whose blocks are separated by LF. ``order`` sorts translations."""

    id: str
    letter: str
    role: TextRole
    content: str
    language: str | None = None
    order: int = 0


class Note(WordRecord, frozen=True):
    """A note. Its body is the Text ``text``; its number is computed, never stored.

    ``source_label`` is what the source printed. ``order`` places notes that have no reference in the text.
    ``status`` is the editor's own word for how far it is; ``memo`` is private and part of no edition. ``rank``
    orders notes at one place where the editor has chosen their order; 0 leaves it to the rule.
    """

    id: str
    letter: str
    text: str
    series: NoteSeries = "editorial"
    source_label: str | None = None
    state: NoteState = "present"
    order: int = 0
    status: str = ""
    memo: str | None = None
    rank: int = 0


class Reading(Record, frozen=True):
    """Who read which text against what, when and how. A letter's status is derived from these.

    ``text`` is the id of the text that was read, None for the transcription. A reading that is not finished says in
    ``read_to`` how far it came, in code points of the text, and in ``read_words`` what stood before that place, by
    which it is found again when the text was corrected meanwhile.
    """

    id: str
    letter: str
    reader: str
    kind: str
    at: str
    against: str | None = None
    remarks: str | None = None
    text: str | None = None
    read_to: int | None = None
    read_words: str = ""

    @property
    def finished(self) -> bool:
        """Whether the whole text was read."""
        return self.read_to is None


class CommentedChange(Record, frozen=True):
    """What a comment on a change is about: the change of a review, by the key that names it for both sides.

    ``kind``, ``before`` and ``after`` say it in words, which stay when the change is decided and asked no more; in a
    text ``start`` is where it stood, in code points.
    """

    key: str
    kind: str = ""
    before: str = ""
    after: str = ""
    start: int = 0


class Comment(Record, frozen=True):
    """A comment in a thread; the editors' own talk, never part of an edition.

    ``target`` is the id of what it is about: a letter, a note, an annotation (of kind ``comment``, which holds the
    place of a comment on words, or any other), an entry of the register, a page. ``part`` says which part of it: of a
    letter the field, as the form calls it, with the identity of a witness in the place of its number; of a page the
    id of a region or line. A comment on an entry belongs to no letter: its ``letter`` is empty. A comment on a change
    that a colleague proposed says which in ``change``; its ``target`` is the object that they changed, which need not
    be in this project (yet). An answer names the comment that it answers in ``reply_to``; whether a thread is
    ``resolved``, and its ``label``, is said by its first comment.
    """

    id: str
    target: str
    body: str
    author: str
    at: str
    letter: str = ""
    reply_to: str | None = None
    resolved: bool = False
    label: str = ""
    """question | error | praise | check (in the archive), or nothing."""
    part: str = ""
    change: CommentedChange | None = None


class Finding(Record, frozen=True):
    """What a recogniser made of a stretch of the source, and why: for the import assistant.

    ``start`` and ``end`` are code points into the raw source; ``confidence`` is in per cent.
    """

    rule: str
    start: int
    end: int
    role: str
    confidence: int
    evidence: tuple[Message, ...] = ()
    attributes: JsonObject = {}
