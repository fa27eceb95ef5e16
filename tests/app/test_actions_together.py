"""Whatever is done in whatever order: lines have one role each, positions are inside, notes are whole."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from editor.app.actions.annotations import Annotate, Reattach, RemoveAnnotation, SetBlockRole
from editor.app.actions.entities import TagNewEntity
from editor.app.actions.notes import AddNote, DeleteNote, MoveNote
from editor.app.actions.text import CutFragment, PasteFragment, ReplaceText, copy_fragment
from editor.core.annotations import BLOCK_KINDS, Annotation
from editor.core.blocks import line_spans
from editor.core.fragments import Fragment
from editor.core.letters import Note
from editor.core.snapshot import TextSnapshot
from tests.app.conftest import Desk

WORDS = st.text(st.sampled_from("ab \n\u00a0é\u0301😀א\x07\r"), max_size=6)
SHARE = st.floats(0, 1)


class Desktop(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.desk = Desk()
        self.project = self.desk.project
        self.clipboard: Fragment | None = None

    def text(self, share: float) -> TextSnapshot:
        texts = list(self.project.letter(self.desk.letter).texts())
        return texts[int(share * (len(texts) - 1))]

    @staticmethod
    def span(text: TextSnapshot, one: float, two: float) -> tuple[int, int]:
        length = len(text.text.content)
        start, end = sorted((round(one * length), round(two * length)))
        return start, end

    @rule(which=SHARE, one=SHARE, two=SHARE, words=WORDS)
    def replace(self, which: float, one: float, two: float, words: str) -> None:
        text = self.text(which)
        start, end = self.span(text, one, two)
        self.project.run(ReplaceText(text=text.text.id, start=start, end=end, replacement=words))

    @rule(which=SHARE, at=SHARE, words=WORDS)
    def add_note(self, which: float, at: float, words: str) -> None:
        text = self.text(which)
        self.project.run(AddNote(text=text.text.id, position=self.span(text, at, at)[0], body=words))

    @rule(which=SHARE, one=SHARE, two=SHARE)
    def tag(self, which: float, one: float, two: float) -> None:
        text = self.text(which)
        start, end = self.span(text, one, two)
        if text.text.content[start:end].strip():
            self.project.run(TagNewEntity(text=text.text.id, start=start, end=end, entity_kind="person"))

    @rule(which=SHARE, at=SHARE)
    def gap(self, which: float, at: float) -> None:
        text = self.text(which)
        start, _ = self.span(text, at, at)
        self.project.run(Annotate(text=text.text.id, annotation_kind="gap", start=start, end=start))

    @rule(which=SHARE, one=SHARE, two=SHARE, role=st.sampled_from(BLOCK_KINDS))
    def role(self, which: float, one: float, two: float, role: str) -> None:
        text = self.text(which)
        start, end = self.span(text, one, two)
        self.project.run(SetBlockRole(text=text.text.id, start=start, end=end, role=role))

    def notes(self) -> list[Note]:
        return [value for value in self.project.objects.values() if isinstance(value, Note)]

    @precondition(lambda self: self.notes())
    @rule(which=SHARE, at=SHARE)
    def move_note(self, which: float, at: float) -> None:
        text = self.project.text(self.desk.text)
        note = self.notes()[int(which * (len(self.notes()) - 1))]
        self.project.run(MoveNote(note_id=note.id, text=self.desk.text, position=self.span(text, at, at)[0]))

    @precondition(lambda self: self.notes())
    @rule(which=SHARE)
    def delete_note(self, which: float) -> None:
        note = self.notes()[int(which * (len(self.notes()) - 1))]
        self.project.run(DeleteNote(note_id=note.id))
        assert note.text not in self.project.objects

    @rule(one=SHARE, two=SHARE, cut=st.booleans())
    def copy_or_cut(self, one: float, two: float, cut: bool) -> None:
        text = self.project.text(self.desk.text)
        start, end = self.span(text, one, two)
        self.clipboard = copy_fragment(self.project, self.desk.text, start, end)
        if cut:
            self.project.run(CutFragment(text=self.desk.text, start=start, end=end))

    @precondition(lambda self: self.clipboard is not None)
    @rule(one=SHARE, two=SHARE)
    def paste(self, one: float, two: float) -> None:
        assert self.clipboard is not None
        text = self.project.text(self.desk.text)
        start, end = self.span(text, one, two)
        self.project.run(PasteFragment(text=self.desk.text, start=start, end=end, fragment=self.clipboard))

    @rule(which=SHARE, one=SHARE, two=SHARE, remove=st.booleans())
    def settle_detached(self, which: float, one: float, two: float, remove: bool) -> None:
        text = self.text(which)
        start, end = self.span(text, one, two)
        for annotation in [a for a in text.annotations if a.detached]:
            if remove:
                self.project.run(RemoveAnnotation(annotation_ids=(annotation.id,)))
            elif annotation.kind != "note" and start < end:
                self.project.run(Reattach(annotation_id=annotation.id, start=start, end=end))

    @invariant()
    def everything_holds(self) -> None:
        letter = self.project.letter(self.desk.letter)
        for text in letter.texts():
            content = text.text.content
            blocks = [(a.start, a.end) for a in text.annotations if a.is_block]
            assert blocks == [(line.start, line.end) for line in line_spans(content)]
            assert all(0 <= a.start <= a.end <= len(content) for a in text.annotations)
            assert "\x07" not in content
            assert "\r" not in content
        known = {text.text.id for text in letter.texts()}
        for value in self.project.objects.values():
            if isinstance(value, Annotation):
                assert value.text in known
                assert value.note is None or value.note in self.project.objects
        for note in letter.notes:
            assert note.body.text.id == note.note.text


TestDesktop = Desktop.TestCase
TestDesktop.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
