"""Operations: what is to be done, as data. The session does it: one transaction, one step of the history."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple, Protocol, runtime_checkable

import msgspec

from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.letters import Comment, Letter, Note, Project, Reading, Text
from editor.core.messages import Message
from editor.core.pages import Page
from editor.core.provenance import Provenance
from editor.core.reviewing import Decision, SignOff, Suggestion
from editor.core.snapshot import LetterSnapshot, TextSnapshot

StoredObject = (
    Project | Letter | Text | Annotation | Note | Entity | Provenance | Reading | Comment | Page | Suggestion | Decision
    | SignOff
)
"""Everything that has a history."""

ObjectType = Literal[
    "project", "letter", "text", "annotation", "note", "entity", "provenance", "reading", "comment", "page",
    "suggestion", "decision", "signoff",
]

OBJECT_TYPES: dict[type, ObjectType] = {
    Project: "project", Letter: "letter", Text: "text", Annotation: "annotation", Note: "note", Entity: "entity",
    Provenance: "provenance", Reading: "reading", Comment: "comment", Page: "page", Suggestion: "suggestion",
    Decision: "decision", SignOff: "signoff",
}


class Put(msgspec.Struct, frozen=True, gc=False):
    """Create the object, or give it this state. Positions of an annotation are those of the text as it
    stands when this change is reached (after the edits before it in the same operation)."""

    value: StoredObject


class Delete(NamedTuple):
    """Delete one object: its revision says so, and undo brings it back. Nothing else is deleted with it."""

    id: str


class EditText(NamedTuple):
    """Edit the content of a text: the edits apply one after the other and make one revision.

    ``ids`` are the identities that the block roles of new lines get, in their order, for a step that goes on to
    set them; where they run out, roles get random ones.
    """

    text: str
    edits: tuple[TextEdit, ...]
    ids: tuple[str, ...] = ()


class PutImage(NamedTuple):
    """Keep the bytes of an image in the project file. ``sha256`` is their hash, in hex; a page names it."""

    sha256: str
    media_type: str
    data: bytes


class Adopt(NamedTuple):
    """Change: the object takes the received revision as it is, under its own id: both sides then hold the same.

    ``annotation``, for an annotation that lives, says where it comes to stand in the text as it stands when this
    change is reached. ``edits``, for a text, are a way from what it says here, as in ``EditText``: whoever planned
    the change knows one; where they do not lead there, or there are none, one is looked for.
    """

    object: str
    revision: str
    annotation: Annotation | None = None
    edits: tuple[TextEdit, ...] = ()


class Settle(NamedTuple):
    """Change: the object gets a revision whose parents are its newest state here *and* ``theirs``.

    ``value`` None deletes it (or lets it stay deleted). It is written even where it says what stood here before: that
    is how a rejection is remembered. The content of a text goes from what stands here to that of ``value``; what
    stands on it is moved by ``Place`` alone, and no block role is made or taken away. ``edits`` as in ``Adopt``.
    """

    object: str
    value: StoredObject | None
    theirs: tuple[str, ...]
    edits: tuple[TextEdit, ...] = ()


class Place(NamedTuple):
    """Change: annotations of a text come to stand elsewhere; no revisions, for a shift is not an edit."""

    text: str
    annotations: tuple[Annotation, ...]


Change = Put | Delete | EditText | PutImage | Adopt | Settle | Place


class Reader(Protocol):
    """What an operation may ask while it plans: the project as it stands before the operation."""

    def project(self) -> Project:
        """The project."""
        ...

    def letter(self, letter_id: str) -> LetterSnapshot:
        """The whole letter; raises LetterbookError("no-such-letter")."""
        ...

    def text(self, text_id: str) -> TextSnapshot:
        """A text with its annotations; raises LetterbookError("no-such-text")."""
        ...

    def get(self, object_id: str) -> StoredObject | None:
        """The current state of any object, or None where it does not exist or is deleted."""
        ...

    def entities(self) -> Iterable[Entity]:
        """The whole register."""
        ...

    def letter_ids(self) -> list[str]:
        """All letters in the project's sequence."""
        ...


class Operation(Protocol):
    """One thing an editor does. ``plan`` is pure: it reads and returns changes; the session applies them."""

    @property
    def kind(self) -> str:
        """edit | import | bulk | merge | restore | …: shown in the history."""
        ...

    @property
    def label(self) -> Message:
        """What the history shows."""
        ...

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the changes, in the order in which they are to be made."""
        ...


@runtime_checkable
class TellingOperation(Protocol):
    """An operation whose label can say more when it may ask the project: words, names, numbers."""

    def told(self, reader: Reader) -> Message:
        """Return what the history shows, asked before anything is done."""
        ...


def label_of(operation: Operation, reader: Reader) -> Message:
    """Return what the history shows of an operation that is about to be done."""
    return operation.told(reader) if isinstance(operation, TellingOperation) else operation.label


class Changes(NamedTuple):
    """A ready-made operation: a label and a list of changes."""

    label: Message
    changes: tuple[Change, ...]
    kind: str = "edit"

    def plan(self, reader: Reader) -> Iterable[Change]:  # noqa: ARG002 - the protocol's signature
        """Return the changes as they are."""
        return self.changes


class Changed(NamedTuple):
    """What a committed step did, sent once after the commit. Ids by what happened to them.

    ``origin`` is whoever asked (a view skips its own echo). ``texts`` gives, for each text whose content
    changed, the edits in order; ``letters`` every letter touched.
    """

    changeset: str
    origin: object
    created: frozenset[str]
    updated: frozenset[str]
    deleted: frozenset[str]
    texts: dict[str, tuple[TextEdit, ...]]
    letters: frozenset[str]
    label: Message
