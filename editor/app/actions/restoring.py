"""Going back: everything, or one thing, gets the state again that it had at a step of the history, as a new step.

Nothing is taken out of the history, and undo takes the going back back.
"""

from __future__ import annotations

from collections.abc import Iterable

from editor.app.actions.step import Step, said
from editor.core.anchors import TextEdit, apply_edit, trim
from editor.core.annotations import Annotation
from editor.core.editing import annotated_edit, shift_all
from editor.core.entities import Entity
from editor.core.ids import new_id, supply
from editor.core.letters import Comment, Letter, Note, Project, Reading, Text
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import Change, Delete, EditText, Put, Reader, StoredObject
from editor.core.pages import Page
from editor.core.past import Past, PastText
from editor.core.provenance import Provenance
from editor.core.record import replace
from editor.core.reviewing import Decision, SignOff, Suggestion
from editor.core.snapshot import TextSnapshot

_ORDER: tuple[type, ...] = (Project, Entity, Letter, Text, Provenance, Note, Page, Reading, Comment, Suggestion,
                            SignOff, Decision)
"""In this order things are put, and in the opposite one deleted; annotations come last, and go first."""


class GoBack(Step, frozen=True, kw_only=True):
    """Give everything in ``past`` the state that it had: the project, or one letter, as it was then."""

    past: Past
    number: str = ""
    """The number of the letter, where only one goes back."""

    @property
    def kind(self) -> str:
        """Which sort of step the history shows; a backup is made before."""
        return "restore"

    @property
    def label(self) -> Message:
        """What the history shows."""
        if self.number:
            return message("history-letter-back", number=self.number, count=self.past.steps)
        return message("history-back", count=self.past.steps)

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return what makes now into then."""
        return _changes(reader, self.past)


def _changes(reader: Reader, past: Past) -> list[Change]:
    edits: list[Change] = []
    puts: list[StoredObject] = []
    gone: list[StoredObject] = []
    placed: list[Annotation] = []
    lost: list[str] = []
    for text_id, then in past.texts.items():
        now = reader.get(text_id)
        current = reader.text(text_id) if isinstance(now, Text) else None
        if then is None:
            if current is not None:
                gone.append(current.text)
                lost += [annotation.id for annotation in current.annotations]
            continue
        placed += then.snapshot.annotations
        puts.append(then.snapshot.text)
        if current is not None:
            edit, after = _edited(current, then)
            edits += edit
            lost += [annotation.id for annotation in (*after, *current.annotations)]
    for object_id, value in past.objects.items():
        now = reader.get(object_id)
        if isinstance(value, Annotation):
            placed.append(value)
        elif value is not None:
            puts.append(value)
        elif now is not None:
            gone.append(now)
    kept = {annotation.id for annotation in placed}
    return [*edits, *(Put(value) for value in sorted(puts, key=_place)), *(Put(value) for value in placed),
            *(Delete(name) for name in dict.fromkeys(lost) if name not in kept),
            *(Delete(value.id) for value in sorted(gone, key=_place, reverse=True))]


def _place(value: StoredObject) -> int:
    return _ORDER.index(type(value))


def _edited(current: TextSnapshot, then: PastText) -> tuple[list[Change], tuple[Annotation, ...]]:
    """The edit that leads to the content of then, and the block roles that it makes on the way."""
    edits = _leading(current.text.content, then)
    if not edits:
        return [], ()
    ids = [new_id() for _ in range(1 + sum(edit.inserted.count("\n") for edit in edits))]
    made = annotated_edit(current, edits, supply(ids)).created
    return [EditText(current.text.id, edits, tuple(ids))], made


def _leading(content: str, then: PastText) -> tuple[TextEdit, ...]:
    """The edits from ``content`` to what the text said then: those of the history, where they lead there."""
    wanted = then.snapshot.text.content
    if content == wanted:
        return ()
    try:
        reached = content
        for edit in then.edits:
            reached = apply_edit(reached, edit)
    except ValueError:
        reached = None
    return then.edits if reached == wanted else (trim(TextEdit(0, content, wanted)),)


class RestoreObject(Step, frozen=True, kw_only=True):
    """Give one thing the state again that it had: a text, a note, an entry, the provenance, a tag, or one field.

    What was made since and has a place of its own stays: tags and notes on a restored text follow by the anchor
    rule, those that were there then go home. ``field`` restores that field of a record alone.
    """

    object_id: str
    past: Past
    field: str | None = None

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-restored", what="")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the name of the thing."""
        value = self._then() or reader.get(self.object_id)
        what = described(value) if value is not None else ""
        return message("history-restored", what=f"{what}, {self.field}" if self.field else what)

    def _then(self) -> StoredObject | None:
        text = self.past.texts.get(self.object_id)
        if text is not None:
            return text.snapshot.text
        found = self.past.objects.get(self.object_id)
        return found if found is not None else self._annotation()

    def _annotation(self) -> Annotation | None:
        return next((annotation for text in self.past.texts.values() if text is not None
                     for annotation in text.snapshot.annotations if annotation.id == self.object_id), None)

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the changes.

        Raises:
            RefusedError: the thing was not there then ("nothing-to-restore").
        """
        then, now = self._then(), reader.get(self.object_id)
        if then is None:
            raise RefusedError("nothing-to-restore")
        if isinstance(then, Note) and now is None:
            return _changes(reader, self._with_note(reader, then))
        if isinstance(then, Letter) and now is None:
            return _changes(reader, self.past)
        if isinstance(then, Text):
            return self._text(reader, then)
        if isinstance(then, Annotation):
            return self._placed(reader, then)
        if self.field is not None and now is not None:
            return (Put(replace(now, **{self.field: getattr(then, self.field)})),)
        return (Put(then),)

    def _with_note(self, reader: Reader, note: Note) -> Past:
        """A note that is gone comes back with its body, what stood on that, and its places in texts that are there."""
        body = self.past.texts.get(note.text)
        texts: dict[str, PastText | None] = {note.text: body} if body is not None else {}
        objects: dict[str, StoredObject | None] = {note.id: note}
        for text_id, text in self.past.texts.items():
            if text is not None and isinstance(reader.get(text_id), Text):
                objects |= {a.id: _carried(a, text) for a in text.snapshot.annotations if a.note == note.id}
        return Past(self.past.steps, objects, texts)

    def _text(self, reader: Reader, then: Text) -> Iterable[Change]:
        past = self.past.texts[then.id]
        assert past is not None
        if not isinstance(reader.get(then.id), Text):
            note = next((value for value in self.past.objects.values()
                         if isinstance(value, Note) and value.text == then.id), None)
            if note is None:
                raise RefusedError("nothing-to-restore")
            return _changes(reader, self._with_note(reader, note))
        current = reader.text(then.id)
        edits, made = _edited(current, past)
        home = {annotation.id: annotation for annotation in past.snapshot.annotations}
        changes: list[Change] = [*edits, Put(then)]
        if edits:
            changes += [Put(annotation) for annotation in past.snapshot.annotations if annotation.is_block]
        known = {annotation.id for annotation in current.annotations}
        for annotation in current.annotations:
            if annotation.is_block and edits and annotation.id not in home:
                changes.append(Delete(annotation.id))
            elif not annotation.is_block and annotation.id in home:
                there = home[annotation.id]
                changes.append(Put(replace(annotation, start=there.start, end=there.end, detached=there.detached,
                                           quote=there.quote, prefix=there.prefix, suffix=there.suffix)))
        return [*changes, *(Delete(block.id) for block in made if block.id not in home and block.id not in known)]

    def _placed(self, reader: Reader, then: Annotation) -> Iterable[Change]:
        """A tag or mark as it was then: where it is now, or where its words are now if it is gone."""
        now = reader.get(then.id)
        if isinstance(now, Annotation):
            kept = replace(then, text=now.text, start=now.start, end=now.end, detached=now.detached, quote=now.quote,
                           prefix=now.prefix, suffix=now.suffix)
            return (Put(kept),)
        if not isinstance(reader.get(then.text), Text):
            raise RefusedError("nothing-to-restore")
        text = self.past.texts[then.text]
        assert text is not None
        return (Put(_carried(then, text)),)


def _carried(annotation: Annotation, text: PastText) -> Annotation:
    """An annotation of then where its words stand now."""
    content = text.snapshot.text.content
    carried = [annotation]
    for edit in reversed(text.edits):
        forward = TextEdit(edit.start, edit.inserted, edit.removed)
        carried = shift_all(carried, forward, content)
        content = apply_edit(content, forward)
    return carried[0]


def described(value: StoredObject) -> str:
    """Return what a label calls a thing."""
    match value:
        case Letter():
            return f"letter {value.number}"
        case Entity():
            return value.name
        case Text():
            return f"{value.role}: “{said(value.content)}”" if value.content else value.role
        case Annotation():
            return value.kind.replace("-", " ")
        case _:
            return type(value).__name__.lower()


def changed_names(before: StoredObject, after: StoredObject) -> list[str]:
    """Return the fields in which two states of one record differ."""
    return [name for name in before.__struct_fields__ if getattr(before, name) != getattr(after, name)]

