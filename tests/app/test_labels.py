"""The history says what was done to what: words, names and numbers, as they were when it was done."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from editor.app.actions.annotations import Annotate, Reattach, RemoveAnnotation, SetAnnotation, SetBlockRole
from editor.app.actions.entities import DeleteEntity, TagNewEntity, TagSpan
from editor.app.actions.letters import DeleteLetter, NewLetter, SetLetter, SetProvenance
from editor.app.actions.notes import AddNote, DeleteNote, MoveNote
from editor.app.actions.text import MoveFragment, ReplaceText
from editor.app.wording import sentence
from editor.app.workspace import create_project
from editor.core.entities import Entity
from editor.core.operations import Operation
from editor.core.provenance import CustodyEvent
from editor.core.record import replace
from editor.store.session import ProjectSession

CONTENT = "Old Bukhara.\nClear agents of Enver Pasha were walking freely."


class Desk:
    """A project with one letter, and the label of the latest step."""

    def __init__(self, session: ProjectSession) -> None:
        self.session = session
        new = NewLetter(title="Peters to Stalin")
        self.first = self.do(new)
        self.letter, self.text = new.letter_id, new.text_id
        self.do(ReplaceText(text=self.text, start=0, end=0, replacement=CONTENT))

    def do(self, operation: Operation) -> str:
        self.session.run(operation)
        label = self.session.undo_label()
        assert label is not None
        return sentence(label)

    def span(self, words: str) -> dict[str, Any]:
        at = self.content.index(words)
        return {"start": at, "end": at + len(words)}

    @property
    def content(self) -> str:
        return self.session.text(self.text).text.content


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with create_project(tmp_path / "p.letterbook", editor="Tester") as session:
        yield Desk(session)


def test_tags_are_told_by_name(desk: Desk) -> None:
    new = TagNewEntity(text=desk.text, **desk.span("Enver Pasha"), entity_kind="person", name="Enver Pasha")
    assert desk.do(new) == "Mention tagged, new person: Enver Pasha"
    again = TagSpan(text=desk.text, **desk.span("Clear agents"), entities=(new.entity_id,))
    assert desk.do(again) == "Mention tagged: Enver Pasha"
    assert desk.do(TagSpan(text=desk.text, **desk.span("Bukhara"), entities=())) == "Mention tagged: Bukhara"
    assert desk.do(RemoveAnnotation(annotation_ids=(again.annotation_id,))) == "Removed tag: “Clear agents”"
    assert desk.do(DeleteEntity(entity_id=new.entity_id, mentions=(new.annotation_id,))) == (
        "Register: Enver Pasha deleted")


def test_correcting_a_tag_to_a_new_entry_is_one_step(desk: Desk) -> None:
    tag = TagSpan(text=desk.text, **desk.span("Enver Pasha"), entities=())
    desk.do(tag)
    before = desk.session.text(desk.text)
    new = TagNewEntity(text=desk.text, **desk.span("Enver Pasha"), entity_kind="person", name="Enver",
                       corrects=tag.annotation_id)
    assert desk.do(new) == "Mention tagged, new person: Enver"
    (after,) = desk.session.text(desk.text).of_kind("entity")
    assert (after.id, after.entities) == (tag.annotation_id, (new.entity_id,))
    desk.session.undo()
    assert desk.session.text(desk.text) == before
    assert desk.session.get(new.entity_id) is None
    assert isinstance(desk.session.redo() and desk.session.get(new.entity_id), Entity)


def test_notes_are_told_by_number(desk: Desk) -> None:
    late = AddNote(text=desk.text, position=desk.span("Enver Pasha")["end"])
    assert desk.do(late) == "Note 1 added"
    assert desk.do(AddNote(text=desk.text, position=3)) == "Note 1 added"
    assert desk.do(AddNote(text=desk.text, position=3, series="textual")) == "Note a added"
    assert desk.do(AddNote(text=late.body_id, position=0)) == "Note 3 added"
    assert desk.do(MoveNote(note_id=late.note_id, text=desk.text, position=0)) == "Note 2 moved"
    assert desk.do(DeleteNote(note_id=late.note_id)) == "Note 1 deleted"


def test_marks_and_roles_are_told_by_their_words(desk: Desk) -> None:
    mark = Annotate(text=desk.text, annotation_kind="supplied", **desk.span("agents"))
    assert desk.do(mark) == "Marked as supplied: “agents”"
    assert desk.do(SetAnnotation(annotation_id=mark.annotation_id, attributes={"reason": "damage"})) == (
        "Changed supplied: “agents”")
    role = SetBlockRole(text=desk.text, start=0, end=0, role="dateline")
    assert desk.do(role) == "Line made dateline: “Old Bukhara.”"
    assert desk.do(SetBlockRole(text=desk.text, start=0, end=20, role="closing")) == "Lines made closing"
    desk.do(ReplaceText(text=desk.text, **desk.span(" agents "), replacement=" "))
    again = Reattach(annotation_id=mark.annotation_id, **desk.span("freely"))
    assert desk.do(again) == "Placed again, supplied: “agents”"


def test_letters_and_provenance_are_told_by_number_and_field(desk: Desk) -> None:
    assert desk.first == "Letter 1 added"
    snapshot = desk.session.letter(desk.letter)
    assert desk.do(SetLetter(letter=replace(snapshot.letter, title="Peters"))) == "Letter 1 changed: title"
    custody = replace(snapshot.provenance, custody=(CustodyEvent(text="Given to the archive"),))
    assert desk.do(SetProvenance(provenance=custody)) == "Provenance of letter 1 changed: custody"
    assert desk.do(DeleteLetter(letter_id=desk.letter)) == "Letter 1 deleted: Peters"


@pytest.mark.parametrize("back", [True, False])
def test_moving_words_is_one_step_and_takes_everything_along(desk: Desk, *, back: bool) -> None:
    tag = TagNewEntity(text=desk.text, **desk.span("Enver Pasha"), entity_kind="person")
    note = AddNote(text=desk.text, position=desk.span("Enver Pasha")["end"], body="A general.")
    desk.do(tag)
    desk.do(note)
    before = desk.session.letter(desk.letter)
    words = desk.span(" of Enver Pasha")
    to = desk.content.index("agents") if back else desk.content.index(" freely")
    assert desk.do(MoveFragment(text=desk.text, **words, position=to)) == "Text moved: “of Enver Pasha”"
    after = desk.session.letter(desk.letter)
    attached = {a.id: a for a in after.transcription.annotations if not a.detached}
    moved = attached[tag.annotation_id]
    assert desk.content[moved.start:moved.end] == "Enver Pasha"
    assert attached[note.reference_id].start == moved.end
    assert after.notes == before.notes
    assert len(attached) == len(after.transcription.annotations) == len(before.transcription.annotations)
    desk.session.undo()
    assert desk.session.letter(desk.letter) == before
    desk.session.redo()
    assert desk.session.letter(desk.letter) == after


def test_moving_a_line_keeps_one_role_for_each_line(desk: Desk) -> None:
    desk.do(SetBlockRole(text=desk.text, start=0, end=0, role="dateline"))
    before = desk.session.letter(desk.letter)
    desk.do(MoveFragment(text=desk.text, start=0, end=len("Old Bukhara.\n"), position=len(CONTENT)))
    after = desk.session.text(desk.text)
    assert after.text.content == "Clear agents of Enver Pasha were walking freely.Old Bukhara.\n"
    assert [block.start for block in after.annotations if block.is_block] == [0, len(after.text.content)]
    desk.session.undo()
    assert desk.session.letter(desk.letter) == before
