"""What a colleague sends: the revisions of their project that this one does not know, as values.

The same value is made from a whole project file and from a review package, so that both come in through one door
(``ProjectSession.receive``) and obey the same laws.
"""

from __future__ import annotations

from typing import NamedTuple

from editor.core.anchors import TextEdit
from editor.core.messages import Message
from editor.core.record import JsonObject, Record


class Basis(Record, frozen=True):
    """What somebody has, so that only what differs from it has to be looked at and sent.

    ``heads`` gives the newest revision of objects, deleted ones included; ``letters`` a hash over the newest
    revisions of all that lives in a letter. Of a letter that has the same hash on both sides ``heads`` need not name
    what lives in it.
    """

    project: str = ""
    """The project; empty where nothing is had."""
    heads: dict[str, str] = {}
    letters: dict[str, str] = {}


class ReceivedStep(Record, frozen=True):
    """A step of their history: who, when, what. The revisions say to which one they belong."""

    id: str
    kind: str
    label: Message
    editor: str
    at: str
    reason: str | None = None


class ReceivedRevision(Record, frozen=True):
    """One state of one object.

    ``payload`` is the full one, of which ``id`` is the hash, but for the content of a text: that follows from the
    content of the first of ``parents`` by ``edits``, or is ``content``. None is a deletion. ``parents`` are in the
    order in which their file had them: the first is the state that this one was made from.
    """

    id: str
    object: str
    type: str
    step: str
    letter: str | None = None
    parents: tuple[str, ...] = ()
    payload: JsonObject | None = None
    edits: tuple[TextEdit, ...] | None = None
    content: str | None = None


class ReceivedPosition(Record, frozen=True):
    """Where an annotation stands in the newest content of its text in their project, in code points."""

    annotation: str
    text: str
    start: int
    end: int
    detached: bool = False
    quote: str = ""
    prefix: str = ""
    suffix: str = ""


class ReceivedImage(Record, frozen=True):
    """The bytes of an image that their project keeps in its file."""

    sha256: str
    media_type: str
    data: bytes


class Received(Record, frozen=True):
    """Everything of one delivery.

    ``revisions`` stand parents first; parents that are not among them must be known here. ``heads`` names the newest
    revision of every object of theirs that differs from the state at which the delivery begins, and of all that stands
    on a text that is named. ``positions`` has every annotation, revised or not, of the texts named in ``heads``, and of
    every annotation named there.
    ``file_sha256`` is the hash of the file that was read, ``file`` its name without a folder.
    """

    project: str
    title: str
    editor: str
    at: str
    file: str
    file_sha256: str
    message: str = ""
    program: str = ""
    whole: bool = False
    """Whether it was made by comparing their whole file with what is here: what it does not tell is equal."""
    steps: tuple[ReceivedStep, ...] = ()
    revisions: tuple[ReceivedRevision, ...] = ()
    heads: dict[str, str] = {}
    positions: tuple[ReceivedPosition, ...] = ()
    images: tuple[ReceivedImage, ...] = ()


class Source(Record, frozen=True):
    """A delivery that was opened here: what is proposed stands until it is decided or the delivery is put aside."""

    id: str
    file: str
    file_sha256: str
    editor: str
    at: str
    opened_at: str
    message: str = ""
    program: str = ""
    closed: bool = False


class Refused(NamedTuple):
    """A revision that could not be verified and was left out, with everything that builds on it."""

    revision: ReceivedRevision
    why: Message


class ReceivedReport(Record, frozen=True):
    """What became of a delivery.

    ``revisions`` counts those that were new here. ``misplaced`` are annotations for which a place was given that
    their text does not have: they are looked for where they were made. ``images`` are those, by hash, whose bytes
    were not what the hash names: they were left out.
    """

    source: str
    revisions: int
    refused: tuple[Refused, ...] = ()
    misplaced: tuple[str, ...] = ()
    images: tuple[str, ...] = ()
