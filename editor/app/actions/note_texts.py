"""Making one thing of another: words of a text into a note, two notes into one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from msgspec import field

from editor.app.actions.annotations import block_roles
from editor.app.actions.notes import next_order, number_of, references_to
from editor.app.actions.step import Step, need, place, said
from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.editing import annotated_edit
from editor.core.fragments import extract
from editor.core.ids import new_id, supply
from editor.core.letters import Note, NoteSeries, Text
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import Change, Delete, EditText, Put, Reader
from editor.core.record import replace
from editor.core.references import KIND, value_of
from editor.core.snapshot import TextSnapshot


class TextIntoNote(Step, frozen=True, kw_only=True):
    """Take [start, end) out of a text and make it the body of a new note at that place, with all that stands on it.

    What crosses an end stays on the words that are left, and a copy of it goes along.
    """

    text: str
    start: int
    end: int
    series: NoteSeries = "editorial"
    note_id: str = field(default_factory=new_id)
    body_id: str = field(default_factory=new_id)
    reference_id: str = field(default_factory=new_id)
    make_id: Callable[[], str] = new_id

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-note-from-text")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the words."""
        words = said(reader.text(self.text).text.content[self.start:self.end])
        return message("history-note-from-words", words=words)

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return what leaves the text, the note with its body, and its reference.

        Raises:
            RefusedError: nothing is selected, or it lies outside the text ("position-outside-text").
        """
        source = reader.text(self.text)
        content = source.text.content
        if not 0 <= self.start < self.end <= len(content):
            raise RefusedError("position-outside-text", start=self.start, end=self.end, length=len(content))
        snapshot = reader.letter(source.text.letter)
        words = content[self.start:self.end]
        body = Text(id=self.body_id, letter=source.text.letter, role="note", content=words,
                    language=source.text.language)
        carried = [a for a in extract(snapshot, self.text, self.start, self.end).annotations if not a.is_block]
        whole = {a.id for a in source.annotations if self.start <= a.start and a.end <= self.end}
        before = [Put(body), *block_roles(TextSnapshot(text=body), 0, len(words), "paragraph", self.make_id)]
        marks = [Put(place(replace(a, id=a.id if a.id in whole else self.make_id(), text=body.id), words))
                 for a in carried]
        note = Note(id=self.note_id, letter=source.text.letter, text=body.id, series=self.series,
                    order=next_order(snapshot))
        reference = Annotation(id=self.reference_id, text=self.text, kind="note", start=self.start, end=self.start,
                               note=note.id)
        edit = TextEdit(self.start, words, "")
        after = annotated_edit(source, [edit]).snapshot.text.content
        return (*before, *marks, EditText(self.text, (edit,)), Put(note), Put(place(reference, after)))


class MergeNotes(Step, frozen=True, kw_only=True):
    """Make two notes one: the text of ``other`` becomes paragraphs at the end of ``note``, with all that stands on
    it; its number leaves the text, and cross-references to it point to ``note``."""

    note_id: str
    other: str
    make_id: Callable[[], str] = new_id

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-notes-merged")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with both numbers."""
        return message("history-notes-merged-numbers", number=number_of(reader, self.note_id) or "–",
                       other=number_of(reader, self.other) or "–")

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the grown body, what moves to it, and what goes.

        Raises:
            RefusedError: they are one already, of two letters, or one stands in the other ("notes-cannot-merge").
        """
        note, other = need(reader, Note, self.note_id), need(reader, Note, self.other)
        target, source = reader.text(note.text), reader.text(other.text)
        inside = {a.note for a in (*target.annotations, *source.annotations) if a.kind == "note"}
        if note.id == other.id or note.letter != other.letter or inside & {note.id, other.id}:
            raise RefusedError("notes-cannot-merge")
        changes = list(self._grown(target, source))
        gone = [Delete(reference.id) for reference in references_to(reader, other)]
        state = "present" if "present" in (note.state, other.state) else note.state
        memo = "\n".join(part for part in (note.memo, other.memo) if part) or None
        merged = replace(note, state=state, memo=memo)
        pointing = list(self._pointed_here(reader, other))
        return (*gone, *changes, *pointing, *((Put(merged),) if merged != note else ()),
                Delete(other.id), Delete(other.text))

    def _grown(self, target: TextSnapshot, source: TextSnapshot) -> Iterator[Change]:
        """The text of both in one, and the marks of the second at their new places."""
        words, length = source.text.content, len(target.text.content)
        glue = "\n" if words and length else ""
        edit = TextEdit(length, "", glue + words)
        offset = length + len(glue)
        blocks = [a for a in source.annotations if a.is_block]
        yield from (Delete(block.id) for block in blocks)
        if not words:
            yield from (Delete(a.id) for a in source.annotations if not a.is_block)
            return
        ids = tuple(self.make_id() for _ in range((glue + words).count("\n")))
        yield EditText(target.text.id, (edit,), ids)
        content = annotated_edit(target, [edit], supply(ids)).snapshot.text.content
        for annotation in source.annotations:
            if not annotation.is_block:
                moved = replace(annotation, text=target.text.id, start=annotation.start + offset,
                                end=annotation.end + offset)
                yield Put(moved if annotation.detached else place(moved, content))

    def _pointed_here(self, reader: Reader, other: Note) -> Iterator[Change]:
        """Cross-references of the letter to the second note; those elsewhere are told of as dangling."""
        for text in reader.letter(other.letter).texts():
            for annotation in text.annotations:
                if annotation.kind == KIND and value_of(annotation.attributes, "target") == other.id and (
                        text.text.id != other.text):
                    yield Put(replace(annotation, attributes={**annotation.attributes, "target": self.note_id}))
