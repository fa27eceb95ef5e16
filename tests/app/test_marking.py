"""Marks, brackets and lost places as operations: one step each, in a project on disk, taken back exactly."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from editor.app.actions.annotations import Annotate, ReattachMany
from editor.app.actions.entities import TagNewEntity
from editor.app.actions.letters import NewLetter, SetProject
from editor.app.actions.notes import AddNote
from editor.app.actions.text import (
    CutFragment,
    DeleteMarked,
    JoinLines,
    MoveBetween,
    PasteFragment,
    ReplaceText,
    copy_fragment,
)
from editor.app.brackets import MarkBrackets, brackets_of
from editor.app.lost import lost_everywhere, lost_in, places_for
from editor.app.pasting import html_fragment
from editor.app.wording import sentence
from editor.app.workspace import create_project
from editor.core.messages import RefusedError
from editor.core.operations import Operation
from editor.core.profiles import new_kind
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, ProjectSnapshot
from editor.formats import registry
from editor.formats.base import ExportSource, Source
from editor.store.session import ProjectSession
from tests.formats.letters import MemorySink, source

CONTENT = "Dear comrade, the agents of Enver Pasha were in Moscow.\nP[olit]b[yuro] of [the?] party [...] and [?]."


class Desk:
    """A project with one letter that has a tag, a mark and a note."""

    def __init__(self, session: ProjectSession) -> None:
        self.session = session
        new = NewLetter()
        session.run(new)
        self.letter, self.text = new.letter_id, new.text_id
        session.run(ReplaceText(text=self.text, start=0, end=0, replacement=CONTENT))
        self.tag = TagNewEntity(text=self.text, **self.span("Enver Pasha"), entity_kind="person")
        session.run(self.tag)
        self.mark = Annotate(text=self.text, annotation_kind="unclear", **self.span("Pasha"))
        session.run(self.mark)
        self.note = AddNote(text=self.text, position=CONTENT.index(" were"), body="Killed near Baljuvon.")
        session.run(self.note)

    def span(self, words: str, text: str = "") -> dict[str, Any]:
        at = self.session.text(text or self.text).text.content.index(words)
        return {"start": at, "end": at + len(words)}

    @property
    def snapshot(self) -> LetterSnapshot:
        return self.session.letter(self.letter)

    def does_and_undoes(self, operation: Operation) -> tuple[LetterSnapshot, str]:
        """Do it, look, take it back exactly, and do it again; return what it did and what the history says."""
        before, count = self.snapshot, len(self.session.history())
        self.session.run(operation)
        after, label = self.snapshot, self.session.undo_label()
        assert len(self.session.history()) == count + 1
        assert label is not None
        self.session.undo()
        assert self.snapshot == before
        self.session.redo()
        assert self.snapshot == after
        return after, sentence(label)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with create_project(tmp_path / "p.letterbook", editor="Tester") as session:
        yield Desk(session)


def test_a_mark_goes_with_its_text_and_with_what_stands_on_it(desk: Desk) -> None:
    after, label = desk.does_and_undoes(DeleteMarked(annotation_id=desk.tag.annotation_id))
    assert "agents of  were in" in after.transcription.text.content
    assert after.transcription.of_kind("entity", "unclear", "note") == ()
    assert after.notes == ()
    assert not any(a.detached for a in after.transcription.annotations)
    assert label == "Deleted tag with its text: “Enver Pasha”"
    block = after.transcription.annotations[0]
    with pytest.raises(RefusedError, match="not-removable"):
        desk.session.run(DeleteMarked(annotation_id=block.id))


def test_what_is_moved_into_a_note_keeps_its_identities(desk: Desk) -> None:
    before = desk.snapshot
    span = desk.span("Enver")
    after, _label = desk.does_and_undoes(MoveBetween(text=desk.text, start=span["start"], end=span["end"],
                                                     target=desk.note.body_id, position=0))
    assert after.notes[0].body.text.content == "EnverKilled near Baljuvon."
    whole = desk.span("agents")
    desk.session.run(Annotate(text=desk.text, annotation_kind="gap", annotation_id="a" * 32, **whole))
    after, _label = desk.does_and_undoes(MoveBetween(
        text=desk.text, **desk.span("agents"), target=desk.note.body_id, position=5))
    (gap,) = after.notes[0].body.of_kind("gap")
    assert (gap.id, after.notes[0].body.quote(gap)) == ("a" * 32, "agents")
    assert before.letter.id == after.letter.id


def test_a_note_cannot_be_moved_into_itself(desk: Desk) -> None:
    start = desk.span("Enver Pasha were")["start"]
    with pytest.raises(RefusedError, match="note-cannot-stand-there"):
        desk.session.run(MoveBetween(text=desk.text, start=start, end=start + len("Enver Pasha were"),
                                     target=desk.note.body_id, position=0))


def test_a_note_moves_to_another_letter_with_its_text(desk: Desk) -> None:
    other = NewLetter()
    desk.session.run(other)
    start = desk.span("Enver Pasha were")["start"]
    operation = MoveBetween(text=desk.text, start=start, end=start + len("Enver Pasha were"), target=other.text_id,
                            position=0)
    desk.does_and_undoes(operation)
    moved = desk.session.letter(other.letter_id)
    assert [note.body.text.content for note in moved.notes] == ["Killed near Baljuvon."]
    assert {a.kind for a in moved.transcription.annotations if not a.is_block} == {"entity", "unclear", "note"}
    assert moved.transcription.of_kind("entity")[0].entities == (desk.tag.entity_id,)
    assert desk.snapshot.notes == ()


@pytest.mark.parametrize("where", ["same letter", "other letter", "note", "other project"])
@pytest.mark.parametrize("cut", [True, False])
def test_cut_and_copied_words_keep_marks_tags_and_notes_wherever_they_are_pasted(
        desk: Desk, tmp_path: Path, where: str, cut: bool) -> None:
    start = desk.span("Enver Pasha were")["start"]
    end = start + len("Enver Pasha were")
    fragment = copy_fragment(desk.session, desk.text, start, end)
    other = NewLetter()
    session = create_project(tmp_path / "o.letterbook", editor="Other") if where == "other project" else desk.session
    spare = AddNote(text=desk.text, position=4, body="")
    session.run(other) if where != "note" else session.run(spare)
    if cut:
        desk.session.run(CutFragment(text=desk.text, start=start, end=end))
    target = {"same letter": desk.text, "note": spare.body_id}.get(where, other.text_id)
    session.run(PasteFragment(text=target, start=0, end=0, fragment=fragment))
    pasted = session.text(target)
    found = {a.kind: a for a in pasted.annotations if not a.is_block and a.start <= len("Enver Pasha were")
             and not (a.kind == "note" and a.note == spare.note_id)}
    assert set(found) == {"entity", "unclear", "note"}
    assert pasted.quote(found["entity"]) == "Enver Pasha"
    kept = found["entity"].id == desk.tag.annotation_id and found["note"].note == desk.note.note_id
    assert kept == (cut and where in ("same letter", "note"))
    letter = session.letter(pasted.text.letter)
    note = letter.note(found["note"].note or "")
    assert note is not None
    assert note.body.text.content == "Killed near Baljuvon."
    entities = {entity.id: entity.name for entity in session.entities()}
    assert [entities[key] for key in found["entity"].entities] == ["Enver Pasha"]
    assert len(desk.snapshot.notes) == (where == "note") + (not cut) + (where == "same letter") + (where == "note")
    if session is not desk.session:
        session.close()


def test_joined_lines_leave_everything_on_its_words(desk: Desk) -> None:
    at = desk.session.text(desk.text).text.content.index(" Pasha were")
    desk.session.run(ReplaceText(text=desk.text, start=at, end=at + 1, replacement="\n"))
    at = desk.session.text(desk.text).text.content.index("cow.")
    desk.session.run(ReplaceText(text=desk.text, start=at, end=at, replacement="-\n"))
    after, label = desk.does_and_undoes(JoinLines(text=desk.text, start=0, end=at + 6))
    assert after.transcription.text.content == CONTENT
    assert [after.transcription.quote(a) for a in after.transcription.of_kind("entity")] == ["Enver Pasha"]
    assert after.transcription.of_kind("note")[0].start == CONTENT.index(" were")
    assert label.startswith("Line ends joined: “Dear comrade")


def test_brackets_become_marks_in_one_step_and_are_not_found_again(desk: Desk) -> None:
    found = brackets_of(desk.snapshot)
    assert [(one.kind, one.words) for one in found] == [
        ("expansion", "P[olit]b[yuro]"), ("supplied", "[the?]"), ("gap", "[...]"), ("unclear", "and [?]")]
    assert found[0].attributes == {"abbreviated": "Pb", "expanded": "Politbyuro"}
    assert found[1].attributes == {"reason": "editorial", "certainty": "low"}
    after, label = desk.does_and_undoes(MarkBrackets(brackets=(found[0], found[2])))
    assert after.transcription.text.content == CONTENT
    assert {after.transcription.quote(a) for a in after.transcription.of_kind("expansion", "gap")} == {
        "P[olit]b[yuro]", "[...]"}
    assert label == "Brackets turned into marks: 2"
    assert [one.words for one in brackets_of(after)] == ["[the?]", "and [?]"]
    desk.session.run(MarkBrackets(brackets=(found[1], found[3])))
    assert brackets_of(desk.snapshot) == []


def test_what_lost_its_place_is_listed_with_its_step_and_placed_again(desk: Desk) -> None:
    start = desk.span(" Enver Pasha were")["start"]
    desk.session.run(ReplaceText(text=desk.text, start=start, end=start + len(" Enver Pasha were"), replacement=""))
    desk.session.run(ReplaceText(text=desk.text, start=0, end=0, replacement="Enver Pasha, "))
    lost = {one.annotation.kind: one for one in lost_in(desk.snapshot)}
    assert set(lost) == {"entity", "unclear", "note"}
    assert list(lost_everywhere(desk.session)) == lost_in(desk.snapshot)
    assert desk.session.detached() == {desk.letter: sorted(
        (one.annotation.id for one in lost.values()),
        key=[desk.tag.annotation_id, desk.mark.annotation_id, desk.note.reference_id].index)}
    steps = desk.session.detached_by(one.annotation.id for one in lost.values())
    assert len(steps) == 3
    assert len({step for step, _label in steps.values()}) == 1
    assert sentence(steps[desk.tag.annotation_id][1]).startswith("Text corrected: “")
    content = desk.snapshot.transcription.text.content
    (place,) = places_for(lost["entity"].annotation, content)
    assert (place.start, place.words, place.exact) == (0, "Enver Pasha", True)
    assert places_for(lost["note"].annotation, content)[-1].score == 0
    after, label = desk.does_and_undoes(ReattachMany(places=(
        (desk.tag.annotation_id, 0, 11), (desk.mark.annotation_id, 6, 11))))
    assert [one.annotation.kind for one in lost_in(after)] == ["note"]
    assert label == "Placed again: 2"


def test_html_comes_as_text_with_marks_and_roles_and_nothing_active() -> None:
    fragment = html_fragment(
        "<meta charset=utf-8><h2>Head</h2><p>Hello <b>bold <i>x</i></b>, 3<sup>rd</sup> <s>gone</s> <ins>new</ins>"
        "<script>alert(1)</script><ul><li><em>one</li><li>two</em></li></ul>")
    content = fragment.content
    assert content == "Head\nHello bold x, 3rd gone new\none\ntwo"
    marks = [(a.kind, content[a.start:a.end], a.attributes.get("rend")) for a in fragment.annotations]
    assert sorted(marks, key=str) == sorted([
        ("emphasis", "x", "italic"), ("emphasis", "bold x", "bold"), ("emphasis", "rd", "superscript"),
        ("deletion", "gone", "struck through"), ("addition", "new", None), ("emphasis", "one", "italic"),
        ("emphasis", "two", "italic"), ("heading", "Head", None), ("list-item", "one", None),
        ("list-item", "two", None)], key=str)
    assert html_fragment("").content == ""


def test_pasted_html_is_one_step(desk: Desk) -> None:
    after, _label = desk.does_and_undoes(PasteFragment(
        text=desk.text, start=0, end=0, fragment=html_fragment("<p>A <i>very</i> good ")))
    assert [after.transcription.quote(a) for a in after.transcription.of_kind("emphasis")] == ["very"]
    assert after.transcription.of_kind("emphasis")[0].text == desk.text


def with_own_mark(desk: Desk) -> ExportSource:
    """Give the project a mark of its own, set it, and return what formats write from."""
    project = desk.session.project()
    own = replace(new_kind(project.profile, "Water stain"), tei="damage", key="y")
    desk.session.run(SetProject(project=replace(project, profile=replace(
        project.profile, kinds=(*project.profile.kinds, own)))))
    label = desk.session.undo_label()
    assert label is not None
    assert sentence(label) == "Marks of the project changed"
    desk.session.run(Annotate(text=desk.text, annotation_kind=own.kind, **desk.span("comrade")))
    made = ProjectSnapshot(project=desk.session.project(), entities=tuple(desk.session.entities()))
    return source([desk.snapshot])._replace(project=made)


def test_a_mark_of_the_projects_own_comes_back_from_json_with_its_row(desk: Desk) -> None:
    one, sink = registry.by_id("json"), MemorySink()
    one.write(with_own_mark(desk), {}, sink)
    read = one.read(Source(sink.files[""], "x.json"), {})
    (letter,) = read.letters
    text = letter.snapshot.transcription
    assert [text.quote(a) for a in text.annotations if a.kind == "water-stain"] == ["comrade"]
    assert read.project is not None
    assert read.project.profile.kind("water-stain").tei == "damage"


def test_a_mark_of_the_projects_own_is_its_element_in_tei(desk: Desk) -> None:
    one, sink = registry.by_id("tei"), MemorySink()
    one.write(with_own_mark(desk), {}, sink)
    data = next(data for data in sink.files.values() if b"comrade</damage>" in data)
    (letter,) = one.read(Source(data, "x.xml"), {}).letters
    text = letter.snapshot.transcription
    assert [text.quote(a) for a in text.of_kind("opaque")] == ["comrade"]
