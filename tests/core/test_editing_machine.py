"""An editor at work: types, tags, notes, cuts, pastes, undoes, redoes and reopens in any order."""

from __future__ import annotations

import itertools
from typing import NamedTuple

import msgspec
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from editor.core.anchors import TextEdit, apply_edit, invert
from editor.core.annotations import Annotation
from editor.core.assemble import assemble_letter
from editor.core.blocks import line_spans
from editor.core.editing import displaced, undone
from editor.core.fragments import decode, encode, extract, insertion, removal
from editor.core.letters import Letter, Note, Text
from editor.core.live_text import LiveText
from editor.core.operations import Change, Delete, EditText, Put
from editor.core.provenance import Provenance
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from tests.core.small_store import SmallStore
from tests.core.strategies import PIECES, texts, words

MAIN = f"{1:032x}"


class TextStep(NamedTuple):
    """What is kept of one text for undo and redo: never the positions that shifting brings home by itself."""

    edits: list[TextEdit]
    back: tuple[Annotation, ...]
    """Where annotations stood before that shifting back does not bring home."""
    forth: tuple[Annotation, ...]
    """Where they stood afterwards that shifting on again does not."""
    created: frozenset[str]
    removed: frozenset[str]


class HistoryStep(NamedTuple):
    """One step: its texts, the other objects before and after, and both whole states to compare with."""

    texts: dict[str, TextStep]
    before: dict[str, object]
    after: dict[str, object]


def text_step(before: TextSnapshot, after: TextSnapshot, edits: list[TextEdit]) -> TextStep:
    old, new = ({a.id for a in text.annotations} for text in (before, after))
    backwards = [invert(edit) for edit in reversed(edits)]
    return TextStep(edits, displaced(before, after, edits), displaced(after, before, backwards),
                    frozenset(new - old), frozenset(old - new))


class EditingMachine(RuleBasedStateMachine):
    @initialize(content=texts)
    def begin(self, content: str) -> None:
        self.ids = map("{:032x}".format, itertools.count(1_000))
        main = Text(id=MAIN, letter="letter", role="transcription", content=content)
        roles = [Annotation(id=next(self.ids), text=MAIN, kind="paragraph", start=line.start, end=line.end)
                 for line in line_spans(content)]
        self.project = SmallStore(assemble_letter(Letter(id="letter", number="1"), [main], roles, [],
                                                  Provenance(id="provenance", letter="letter")))
        self.live = LiveText(self.project.text(MAIN), self.new_id)
        self.content = content
        self.marks: set[str] = set()
        self.done: list[HistoryStep] = []
        self.undone: list[HistoryStep] = []
        self.clip: bytes | None = None
        self.caret = 0

    def new_id(self) -> str:
        return next(self.ids)

    # --- typing

    def key(self, edit: TextEdit) -> None:
        unsaved = self.live.net
        if self.live.apply(edit).sealed and unsaved is not None:
            self.save(unsaved)
        self.content = apply_edit(self.content, edit)
        self.caret = edit.new_end

    def save(self, net: TextEdit) -> None:
        """Keep a run as one step; what was seen while typing is what is kept."""
        self.step([EditText(MAIN, (net,))])

    def flush(self) -> None:
        if self.live.net is not None:
            seen = self.live.snapshot()
            self.save(self.live.net)
            kept = self.project.text(MAIN)
            assert kept.text == seen.text
            assert [a for a in kept.annotations if not a.is_block] == [a for a in seen.annotations if not a.is_block]
            assert [(a.kind, a.start, a.end) for a in kept.annotations] == [
                (a.kind, a.start, a.end) for a in seen.annotations]
        self.live = LiveText(self.project.text(MAIN), self.new_id)

    def stretch(self, data: st.DataObject) -> tuple[int, int]:
        low, high = sorted(data.draw(st.tuples(*[st.integers(0, len(self.content))] * 2)))
        return low, high

    @rule(piece=st.sampled_from(PIECES))
    def type_piece(self, piece: str) -> None:
        self.key(TextEdit(self.caret, "", piece))

    @rule(count=st.integers(1, 4))
    def backspace(self, count: int) -> None:
        for _ in range(min(count, self.caret)):
            self.key(TextEdit(self.caret - 1, self.content[self.caret - 1], ""))

    @rule()
    def new_line(self) -> None:
        self.key(TextEdit(self.caret, "", "\n"))

    @rule(data=st.data(), piece=st.one_of(words, texts))
    def type_over_a_selection(self, data: st.DataObject, piece: str) -> None:
        low, high = self.stretch(data)
        self.key(TextEdit(low, self.content[low:high], piece))

    @rule(data=st.data())
    def move_the_caret(self, data: st.DataObject) -> None:
        self.caret = data.draw(st.integers(0, len(self.content)))

    # --- commands

    def step(self, changes: list[Change] | tuple[Change, ...]) -> None:
        before_texts = {text.text.id: text for text in self.project.letter().texts()}
        before = dict(self.project.objects)
        self.project.apply(changes)
        after_texts = {text.text.id: text for text in self.project.letter().texts()}
        edits = {text_id: [edit for change in changes if isinstance(change, EditText) and change.text == text_id
                           for edit in change.edits] for text_id in after_texts}
        steps = {text_id: text_step(before_texts[text_id], after, edits[text_id])
                 for text_id, after in after_texts.items() if text_id in before_texts}
        self.done.append(HistoryStep(steps, before, dict(self.project.objects)))
        self.undone.clear()
        for change in changes:
            if isinstance(change, Put) and isinstance(change.value, Annotation) and not change.value.is_block:
                self.marks.add(change.value.id)
            elif isinstance(change, Delete):
                self.marks.discard(change.id)

    def command(self, changes: list[Change] | tuple[Change, ...]) -> None:
        self.flush()
        self.step(changes)
        self.live = LiveText(self.project.text(MAIN), self.new_id)
        self.content = self.live.content
        self.caret = min(self.caret, len(self.content))

    @rule(data=st.data(), kind=st.sampled_from(["entity", "supplied"]))
    def tag(self, data: st.DataObject, kind: str) -> None:
        low, high = self.stretch(data)
        if low < high:
            self.command([Put(Annotation(id=self.new_id(), text=MAIN, kind=kind, start=low, end=high,
                                         entities=("someone",)))])

    @rule(body=texts)
    def add_a_note_at_the_caret(self, body: str) -> None:
        note, text = self.new_id(), self.new_id()
        roles = [Put(Annotation(id=self.new_id(), text=text, kind="paragraph", start=line.start, end=line.end))
                 for line in line_spans(body)]
        self.command([Put(Text(id=text, letter="letter", role="note", content=body)), *roles,
                      Put(Note(id=note, letter="letter", text=text)),
                      Put(Annotation(id=self.new_id(), text=MAIN, kind="note", start=self.caret, end=self.caret,
                                     note=note))])

    @rule(data=st.data())
    def copy(self, data: st.DataObject) -> None:
        self.flush()
        self.clip = encode(extract(self.project.letter(), MAIN, *self.stretch(data)))

    @rule(data=st.data())
    def cut(self, data: st.DataObject) -> None:
        self.flush()
        low, high = self.stretch(data)
        detached = {a.id for a in self.project.text(MAIN).annotations if a.detached}
        self.clip = encode(extract(self.project.letter(), MAIN, low, high))
        self.command(removal(self.project.letter(), MAIN, low, high))
        assert {a.id for a in self.project.text(MAIN).annotations if a.detached} == detached

    @precondition(lambda self: self.clip is not None)
    @rule(data=st.data())
    def paste(self, data: st.DataObject) -> None:
        self.flush()
        assert self.clip is not None
        low, high = self.stretch(data)
        self.command(insertion(decode(self.clip), self.project.text(MAIN), low, high, self.project.taken,
                               self.new_id).changes)

    @rule()
    def undo(self) -> None:
        self.flush()
        if self.done:
            step = self.done.pop()
            self.travel(step.before, {text_id: (text.edits, text.back, text.created)
                                      for text_id, text in step.texts.items()})
            self.undone.append(step)

    @rule()
    def redo(self) -> None:
        self.flush()
        if self.undone:
            step = self.undone.pop()
            self.travel(step.after, {
                text_id: ([invert(edit) for edit in reversed(text.edits)], text.forth, text.removed)
                for text_id, text in step.texts.items()})
            self.done.append(step)

    def travel(self, target: dict[str, object], texts: dict[str, tuple[list[TextEdit], tuple[Annotation, ...],
                                                                       frozenset[str]]]) -> None:
        """Go to a state by shifting and by what was kept, and compare it with what it was."""
        now = {text.text.id: text for text in self.project.letter().texts()}
        for text_id, (edits, kept, gone) in texts.items():
            restored = undone(now[text_id], edits, kept, gone)
            assert restored.text == target[text_id]
            assert {a.id: a for a in restored.annotations} == {
                key: value for key, value in target.items() if isinstance(value, Annotation) and value.text == text_id}
        self.project.objects = dict(target)  # type: ignore[arg-type]
        self.marks = {a.id for a in target.values() if isinstance(a, Annotation) and not a.is_block}
        self.live = LiveText(self.project.text(MAIN), self.new_id)
        self.content = self.live.content
        self.caret = min(self.caret, len(self.content))

    @rule()
    def reopen(self) -> None:
        self.flush()
        letter = self.project.letter()
        again = msgspec.json.decode(msgspec.json.encode(letter), type=LetterSnapshot)
        assert again == letter
        self.project = SmallStore(again)

    # --- what must always hold

    @invariant()
    def the_text_is_what_was_typed(self) -> None:
        assert self.live.content == self.content
        if self.live.net is None:
            assert self.project.text(MAIN).text.content == self.content

    @invariant()
    def no_annotation_vanishes_and_all_stand_in_the_text(self) -> None:
        shown = self.live.annotations()
        others = [a for text in self.project.letter().texts() if text.text.id != MAIN for a in text.annotations]
        assert {a.id for a in (*shown, *others) if not a.is_block} == self.marks
        for annotation in shown:
            assert 0 <= annotation.start <= annotation.end <= len(self.content)
            if not annotation.is_block:
                is_point = annotation.detached or annotation.kind == "note"
                assert (annotation.start == annotation.end) == is_point

    @invariant()
    def every_line_has_one_role(self) -> None:
        assert [(a.start, a.end) for a in self.live.annotations() if a.is_block] == [
            (line.start, line.end) for line in line_spans(self.content)]


EditingMachine.TestCase.settings = settings(max_examples=200, stateful_step_count=30, deadline=None)
TestEditing = EditingMachine.TestCase
