"""Cross-references say what their targets are called, after every step, and undo brings back what they said."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.app.actions.entities import MergeEntities, PutEntity
from editor.app.actions.letters import DeleteLetter, NewLetter, SetLetter
from editor.app.actions.note_order import RankNote
from editor.app.actions.note_texts import MergeNotes, TextIntoNote
from editor.app.actions.notes import AddNote, DeleteNote, MoveNote, SetNote
from editor.app.actions.references import AddReference, PointReference, pointing
from editor.app.actions.text import ReplaceText
from editor.app.profiles import load_profile
from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.letters import Action, Agent, DateValue, Letter, Project
from editor.core.messages import LetterbookError, RefusedError
from editor.core.numbering import numbers, ordered_notes
from editor.core.record import replace
from editor.core.references import labels_of, references_in
from editor.store.session import ProjectSession
from tests.store.letters import an_id
from tests.store.tables import assert_sound

CONTENT = "Enver Pasha was near Bukhara.\nThe Emir fled to Kabul."
SENT = (Action(type="sent", agents=(Agent(name="J. X. Peters"),),
               date=DateValue(text="April 3, 1922", edtf="1922-04-03")),
        Action(type="received", agents=(Agent(name="I. V. Stalin"),)))


class Two:
    """Two letters: notes in the first, references to them in a note of the first and in the second."""

    def __init__(self, session: ProjectSession) -> None:
        self.session = session
        self.letters: list[str] = []
        self.texts: list[str] = []
        for _ in range(2):
            made = NewLetter()
            session.run(made)
            self.letters.append(made.letter_id)
            self.texts.append(made.text_id)
            session.run(ReplaceText(text=made.text_id, start=0, end=0, replacement=CONTENT))
        session.run(SetLetter(letter=replace(self.letter(0), actions=SENT)))
        self.notes = [self.add(position) for position in (11, 28, 45)]

    def letter(self, index: int) -> Letter:
        return self.session.letter(self.letters[index]).letter

    def add(self, position: int, series: str = "editorial") -> AddNote:
        note = AddNote(text=self.texts[0], position=position, series=series, body="A body. ")  # type: ignore[arg-type]
        self.session.run(note)
        return note

    def refer(self, text: str, note: AddNote, kind: str = "see", at: int = 0) -> str:
        made = AddReference(text=text, start=at, end=at, attributes=pointing(
            "note", kind, target=note.note_id, letter=self.letters[0]))  # type: ignore[arg-type]
        self.session.run(made)
        return made.annotation_id

    def words(self, reference: str) -> str:
        found = self.session.get(reference)
        assert isinstance(found, Annotation)
        assert not found.detached
        return self.session.text(found.text).quote(found)

    def codes(self, index: int) -> list[str]:
        return [p.code for p in self.session.problems(self.letters[index]) if p.code.startswith("reference")]


def is_sound(session: ProjectSession) -> None:
    session.close()
    assert_sound(session.path)


@pytest.fixture
def two(session: ProjectSession) -> Two:
    return Two(session)


def test_numbers_follow_in_the_same_step_here_and_in_other_letters(two: Two, session: ProjectSession) -> None:
    here = two.refer(two.notes[0].body_id, two.notes[2], at=8)
    there = two.refer(two.texts[1], two.notes[1], "cf")
    assert (two.words(here), two.words(there)) == ("see note 3", "cf. Peters to Stalin, 3 April 1922, note 2")
    two.add(0)
    assert (two.words(here), two.words(there)) == ("see note 4", "cf. Peters to Stalin, 3 April 1922, note 3")
    session.undo()
    assert (two.words(here), two.words(there)) == ("see note 3", "cf. Peters to Stalin, 3 April 1922, note 2")
    session.redo()
    assert two.words(here) == "see note 4"
    session.run(SetNote(note_id=two.notes[1].note_id, series="textual"))
    assert (two.words(here), two.words(there)) == ("see note 3", "cf. Peters to Stalin, 3 April 1922, note a")
    is_sound(session)


def test_dates_and_names_follow(two: Two, session: ProjectSession) -> None:
    made = AddReference(text=two.texts[1], start=0, end=5, attributes=pointing(
        "letter", "date", target=two.letters[0], letter=two.letters[0], locator="p. 2"))
    session.run(made)
    session.run(PutEntity(entity=Entity(id=an_id("enver"), kind="person", name="Enver Pasha")))
    entry = AddReference(text=two.texts[1], start=0, end=0, attributes=pointing(
        "entry", "see", target=an_id("enver")))
    session.run(entry)
    assert (two.words(made.annotation_id), two.words(entry.annotation_id)) == ("3 April 1922, p. 2", "see Enver Pasha")
    sent = replace(SENT[0], date=DateValue(text="May 1922", edtf="1922-05"))
    session.run(SetLetter(letter=replace(two.letter(0), actions=(sent, SENT[1]))))
    session.run(PutEntity(entity=Entity(id=an_id("enver"), kind="person", name="Enver Bey")))
    assert (two.words(made.annotation_id), two.words(entry.annotation_id)) == ("May 1922, p. 2", "see Enver Bey")
    other = Entity(id=an_id("ismail"), kind="person", name="Ismail Enver")
    session.run(PutEntity(entity=other))
    session.run(MergeEntities(keep=other.id, merge=(an_id("enver"),)))
    assert two.words(entry.annotation_id) == "see Ismail Enver"
    session.run(PutEntity(entity=replace(other, name="Ismail Enver Pasha")))
    assert two.words(entry.annotation_id) == "see Ismail Enver Pasha"


def test_a_target_that_goes_leaves_the_words_and_a_problem_and_undo_takes_both_back(
        two: Two, session: ProjectSession) -> None:
    here = two.refer(two.notes[0].body_id, two.notes[2])
    there = two.refer(two.texts[1], two.notes[2])
    assert session.rows()[1].problems == len(session.problems(two.letters[1]))
    session.run(DeleteNote(note_id=two.notes[2].note_id))
    assert two.words(here) == "see note 3"
    assert two.codes(0) == two.codes(1) == ["reference-dangling"]
    assert session.rows()[1].problems == len(session.problems(two.letters[1]))
    session.undo()
    assert (two.codes(0), two.codes(1)) == ([], [])
    session.run(DeleteLetter(letter_id=two.letters[0]))
    assert two.codes(1) == ["reference-dangling"]
    assert two.words(there).startswith("see Peters")


def test_what_is_worded_by_hand_stays_and_is_told_of(two: Two, session: ProjectSession) -> None:
    here = two.refer(two.texts[1], two.notes[1])
    start = two.words(here).index("see")
    session.run(ReplaceText(text=two.texts[1], start=start, end=start + 3, replacement="compare"))
    assert two.codes(1) == []
    two.add(0)
    assert two.words(here) == "compare Peters to Stalin, 3 April 1922, note 2"
    assert two.codes(1) == ["reference-outdated"]
    session.run(PointReference(annotation_id=here))
    assert (two.words(here), two.codes(1)) == ("see Peters to Stalin, 3 April 1922, note 3", [])


def test_typing_that_swallows_a_number_renumbers_the_references(two: Two, session: ProjectSession) -> None:
    two.add(3)  # a note that has lost its place stands where it came in the sequence: this one goes from 1 to 4
    here = two.refer(two.texts[0], two.notes[2], at=0)
    said: list[frozenset[str]] = []
    session.subscribe(lambda changed: said.append(changed.updated))
    content = session.text(two.texts[0]).text.content
    session.type(two.texts[0], TextEdit(content.index("Enver"), "Enver ", ""))
    assert two.words(here) == "see note 4"
    session.seal()
    assert two.words(here) == "see note 3"
    assert here in said[-1]
    session.undo()
    assert two.words(here) == "see note 4"
    assert session.text(two.texts[0]).text.content == content
    is_sound(session)


def test_words_between_two_notes_that_go_renumber_them(two: Two, session: ProjectSession) -> None:
    """Two notes at one place stand in the order in which they were made."""
    later = two.add(20)
    here = two.refer(two.texts[1], later, "plain")
    assert two.words(here).endswith("note 2")
    content = session.text(two.texts[0]).text.content
    session.type(two.texts[0], TextEdit(20, content[20:28], ""))
    session.seal()
    assert [n.note.id for n in session.letter(two.letters[0]).notes][1:3] == [two.notes[1].note_id, later.note_id]
    assert two.words(here).endswith("note 3")


def test_a_reference_keeps_a_note_that_stands_behind_it(two: Two, session: ProjectSession) -> None:
    for _ in range(6):
        two.add(0)
    here = two.refer(two.texts[1], two.notes[0], "plain")
    end = len(two.words(here))
    mark = AddNote(text=two.texts[1], position=end)
    session.run(mark)
    for _ in range(3):
        two.add(0)
    assert two.words(here).endswith("note 10")
    reference = session.get(mark.reference_id)
    assert isinstance(reference, Annotation)
    assert reference.start == len(two.words(here))


def test_it_is_found_again_after_the_project_was_closed(two: Two, reopened) -> None:
    here = two.refer(two.texts[1], two.notes[1])
    two.session = reopened()
    two.session.undo()
    two.session.redo()
    two.add(0)
    assert two.words(here).endswith("note 3")


def test_merged_notes_keep_their_references_and_their_marks(two: Two, session: ProjectSession) -> None:
    here = two.refer(two.texts[0], two.notes[1])
    inner = two.refer(two.notes[1].body_id, two.notes[2], at=3)
    session.run(MergeNotes(note_id=two.notes[0].note_id, other=two.notes[1].note_id))
    assert two.words(here) == "see note 1"
    assert two.words(inner) == "see note 2"
    body = session.text(two.notes[0].body_id)
    assert body.text.content == "A body. \nA bsee note 2ody. "
    assert [(a.start, a.end) for a in body.of_kind("paragraph")] == [(0, 8), (9, 27)]
    session.undo()
    assert (two.words(here), two.words(inner)) == ("see note 2", "see note 3")
    with pytest.raises(RefusedError):
        session.run(MergeNotes(note_id=two.notes[0].note_id, other=two.notes[0].note_id))
    is_sound(session)


# --- random work

CHOICES = ("add", "move", "series", "delete", "rank", "merge", "cut", "type", "undo", "redo")


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_references_always_name_the_right_number(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    folder: Path = tmp_path_factory.mktemp("random")
    project = Project(id=an_id("project"), title="Random", profile=load_profile())
    with ProjectSession.create(folder / "p.letterbook", project, editor="Ada") as session:
        two = Two(session)
        two.refer(two.notes[0].body_id, two.notes[2])
        two.refer(two.texts[1], two.notes[1], "cf")
        two.refer(two.texts[0], two.notes[0])
        for _ in range(data.draw(st.integers(3, 9))):
            _something(data, two)
            _all_is_true(two)
        is_sound(session)


def _something(data: st.DataObject, two: Two) -> None:
    session = two.session
    notes = [n.note.id for n in session.letter(two.letters[0]).notes]
    length = len(session.text(two.texts[0]).text.content)
    choice = data.draw(st.sampled_from(CHOICES))
    one = data.draw(st.sampled_from(notes)) if notes else ""
    at = data.draw(st.integers(0, length))
    try:
        if choice == "add":
            two.add(at, data.draw(st.sampled_from(["editorial", "textual", "author", "head"])))
        elif choice == "undo":
            session.undo()
        elif choice == "redo":
            session.redo()
        elif choice in ("cut", "type"):
            end = min(length, at + data.draw(st.integers(1, 9)))
            words = session.text(two.texts[0]).text.content[at:end]
            if choice == "cut" and words:
                session.run(TextIntoNote(text=two.texts[0], start=at, end=end))
            elif words:
                session.type(two.texts[0], TextEdit(at, words, ""))
                session.seal()
        elif one:
            _to_a_note(data, two, choice, one, at)
    except (LetterbookError, RefusedError):
        pass


def _to_a_note(data: st.DataObject, two: Two, choice: str, one: str, at: int) -> None:
    session = two.session
    other = data.draw(st.sampled_from([n.note.id for n in session.letter(two.letters[0]).notes]))
    session.run({
        "move": lambda: MoveNote(note_id=one, text=two.texts[0], position=at),
        "series": lambda: SetNote(note_id=one, series=data.draw(st.sampled_from(["editorial", "textual"]))),
        "delete": lambda: DeleteNote(note_id=one),
        "rank": lambda: RankNote(note_id=one, by=data.draw(st.sampled_from([-1, 1]))),
        "merge": lambda: MergeNotes(note_id=one, other=other),
    }[choice]())


def _all_is_true(two: Two) -> None:
    """Every reference whose words nobody touched says what it should, and numbers run without a gap."""
    for letter_id in two.letters:
        snapshot = two.session.letter(letter_id)
        labels = labels_of(snapshot, two.session)
        problems = {(p.text, p.start): p.code for p in two.session.problems(letter_id)}
        for text, reference in references_in(snapshot.texts()):
            label, words = labels[reference.id], text.quote(reference)
            if label is None:
                assert problems[text.text.id, reference.start] == "reference-dangling"
            elif words == reference.attributes["label"]:
                assert words == label
        points = [a for text in snapshot.texts() for a in text.of_kind("note")]
        counted = numbers(ordered_notes([n.note for n in snapshot.notes], points))
        assert sorted(counted) == sorted(n.note.id for n in snapshot.notes)
        for series, first in (("editorial", "1"), ("textual", "a")):
            of_series = [n.number for n in snapshot.notes if n.note.series == series]
            assert not of_series or of_series[0] == first
            assert len(set(of_series)) == len(of_series)
