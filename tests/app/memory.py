"""A project in memory: reads like a session and applies the changes of an operation, without history."""

from __future__ import annotations

from collections.abc import Iterable

from editor.core.annotations import Annotation, sort_key
from editor.core.assemble import assemble_letter
from editor.core.editing import annotated_edit
from editor.core.entities import Entity
from editor.core.ids import supply
from editor.core.letters import Comment, Letter, Note, Project, Reading, Text
from editor.core.messages import LetterbookError
from editor.core.operations import Change, Delete, EditText, Operation, Put, StoredObject
from editor.core.profiles import Profile
from editor.core.provenance import Provenance
from editor.core.reviewing import Decision, SignOff
from editor.core.snapshot import LetterSnapshot, TextSnapshot


class MemoryProject:
    """A Reader over a dictionary."""

    def __init__(self) -> None:
        self.objects: dict[str, StoredObject] = {
            "project": Project(id="project", title="Test", profile=Profile(name="modern-letters"))}

    def run(self, operation: Operation) -> list[Change]:
        changes = list(operation.plan(self))
        for change in changes:
            match change:
                case Put(value):
                    self.objects[value.id] = value
                case Delete(object_id):
                    del self.objects[object_id]
                case EditText(text_id, edits, ids):
                    edited = annotated_edit(self.text(text_id), edits, supply(ids))
                    self.objects[text_id] = edited.snapshot.text
                    for gone in edited.removed:
                        del self.objects[gone.id]
                    self.objects.update((a.id, a) for a in edited.snapshot.annotations)
        return changes

    def project(self) -> Project:
        project = self.objects["project"]
        assert isinstance(project, Project)
        return project

    def get(self, object_id: str) -> StoredObject | None:
        return self.objects.get(object_id)

    def entities(self) -> Iterable[Entity]:
        return [o for o in self.objects.values() if isinstance(o, Entity)]

    def letter_ids(self) -> list[str]:
        letters = [o for o in self.objects.values() if isinstance(o, Letter)]
        return [letter.id for letter in sorted(letters, key=lambda letter: letter.order)]

    def annotations(self, text_id: str) -> tuple[Annotation, ...]:
        found = [o for o in self.objects.values() if isinstance(o, Annotation) and o.text == text_id]
        return tuple(sorted(found, key=sort_key))

    def text(self, text_id: str) -> TextSnapshot:
        text = self.objects.get(text_id)
        if not isinstance(text, Text):
            raise LetterbookError("no-such-text", text=text_id)
        return TextSnapshot(text=text, annotations=self.annotations(text_id))

    def check_letter(self, letter_id: str, *, texts: bool = False) -> bool:
        """Tell whether a letter is what was written."""
        return True

    def letter(self, letter_id: str) -> LetterSnapshot:
        letter = self.objects.get(letter_id)
        if not isinstance(letter, Letter):
            raise LetterbookError("no-such-letter", letter=letter_id)
        texts = [o for o in self.objects.values() if isinstance(o, Text) and o.letter == letter_id]
        return assemble_letter(
            letter, texts, [a for text in texts for a in self.annotations(text.id)],
            [o for o in self.objects.values() if isinstance(o, Note) and o.letter == letter_id],
            next(o for o in self.objects.values() if isinstance(o, Provenance) and o.letter == letter_id),
            [o for o in self.objects.values() if isinstance(o, Reading) and o.letter == letter_id],
            [o for o in self.objects.values() if isinstance(o, Comment) and o.letter == letter_id],
            signoffs=[o for o in self.objects.values() if isinstance(o, SignOff) and o.letter == letter_id])

    def decisions(self) -> list[Decision]:
        return [o for o in self.objects.values() if isinstance(o, Decision)]

    def comments(self) -> list[Comment]:
        return [o for o in self.objects.values() if isinstance(o, Comment)]
