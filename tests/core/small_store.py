"""A project in memory that makes changes as a session does: for tests of what operations plan."""

from __future__ import annotations

from collections.abc import Iterable

from editor.core.annotations import Annotation
from editor.core.assemble import assemble_letter
from editor.core.editing import annotated_edit
from editor.core.entities import Entity
from editor.core.ids import supply
from editor.core.letters import Note, Text
from editor.core.operations import Change, Delete, EditText, Put
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, TextSnapshot


class SmallStore:
    """One letter, changed by the changes that an operation plans."""

    def __init__(self, letter: LetterSnapshot) -> None:
        self._letter = letter
        self.objects: dict[str, Text | Annotation | Note | Entity] = {}
        for text in letter.texts():
            self.objects[text.text.id] = text.text
            self.objects.update((annotation.id, annotation) for annotation in text.annotations)
        self.objects.update((note.note.id, note.note) for note in letter.notes)

    def taken(self, object_id: str) -> bool:
        return object_id in self.objects

    def letter(self) -> LetterSnapshot:
        values = list(self.objects.values())
        return assemble_letter(
            self._letter.letter, [v for v in values if isinstance(v, Text)],
            [v for v in values if isinstance(v, Annotation)], [v for v in values if isinstance(v, Note)],
            self._letter.provenance)

    def text(self, text_id: str) -> TextSnapshot:
        return next(text for text in self.letter().texts() if text.text.id == text_id)

    def apply(self, changes: Iterable[Change]) -> None:
        for change in changes:
            if isinstance(change, Put):
                if isinstance(change.value, Annotation):
                    text = self.objects[change.value.text]
                    assert isinstance(text, Text)
                    assert 0 <= change.value.start <= change.value.end <= len(text.content)
                self.objects[change.value.id] = change.value  # type: ignore[assignment]
            elif isinstance(change, Delete):
                del self.objects[change.id]
            else:
                self._edit(change)

    def _edit(self, change: EditText) -> None:
        edited = annotated_edit(self.text(change.text), change.edits, supply(change.ids))
        self.objects[change.text] = replace(edited.snapshot.text)
        for annotation in (*edited.shifted, *edited.detached, *edited.created):
            self.objects[annotation.id] = annotation
        for annotation in edited.removed:
            del self.objects[annotation.id]
