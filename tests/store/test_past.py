"""Going back: what a moment of the history looked like, and everything or one thing as it was then."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.app.actions.annotations import Annotate, RemoveAnnotation
from editor.app.actions.entities import TagNewEntity
from editor.app.actions.letters import DeleteLetter, NewLetter, SetLetter
from editor.app.actions.notes import AddNote, DeleteNote, MoveNote
from editor.app.actions.restoring import GoBack, RestoreObject
from editor.app.actions.text import CutFragment, MoveFragment, PasteFragment, ReplaceText, copy_fragment
from editor.core.anchors import TextEdit
from editor.core.messages import LetterbookError, RefusedError
from editor.core.record import replace
from tests.store.letters import CONTENT, an_id, letter_parts, person, put, tag

WORDS = ("", "x", "\n", "Enver Pasha", "🙂 é\nשלום", "1922")


def state(session):
    """Everything as it stands, by value."""
    return ({letter: session.letter(letter) for letter in session.letter_ids()}, session.entities(), session.project())


def act(session, rng: random.Random) -> None:  # noqa: C901 - one case for each sort of step
    """Do something at random."""
    letters = session.letter_ids()
    if not letters:
        session.run(NewLetter())
        return
    letter = session.letter(rng.choice(letters))
    text = rng.choice(list(letter.texts()))
    name, content = text.text.id, text.text.content
    start, end = sorted((rng.randint(0, len(content)), rng.randint(0, len(content))))
    end = min(end, start + rng.choice((3, 20, 500)))
    places = [a for a in text.annotations if not a.is_block]
    match rng.randrange(15):
        case 0 | 1 | 2:
            session.run(ReplaceText(text=name, start=start, end=end, replacement=rng.choice(WORDS)))
        case 3 | 4:
            for _ in range(rng.randint(1, 3)):
                session.type(name, TextEdit(start, "", rng.choice(WORDS[1:])))
        case 5:
            session.run(AddNote(text=name, position=start, body=rng.choice(("A note.", "Two\nlines"))))
        case 6 if letter.notes:
            session.run(DeleteNote(note_id=rng.choice(letter.notes).note.id))
        case 7 if start < end:
            session.run(TagNewEntity(text=name, start=start, end=end, entity_kind="person"))
        case 8 if start < end:
            session.run(Annotate(text=name, annotation_kind="supplied", start=start, end=end))
        case 9 if places:
            session.run(RemoveAnnotation(annotation_ids=(rng.choice(places).id,)))
        case 10 if start < end:
            fragment = copy_fragment(session, name, start, end)
            session.run(CutFragment(text=name, start=start, end=end))
            session.run(PasteFragment(text=name, start=0, end=0, fragment=fragment))
        case 11 if start < end:
            session.run(MoveFragment(text=name, start=start, end=end, position=rng.choice((0, len(content)))))
        case 12 if letter.notes:
            note = rng.choice(letter.notes).note
            if note.text != name:
                session.run(MoveNote(note_id=note.id, text=name, position=start))
        case 13:
            session.undo() if rng.random() < 0.6 else session.redo()
        case 14:
            if rng.random() < 0.3:
                session.run(DeleteLetter(letter_id=letter.letter.id))
            else:
                session.run(SetLetter(letter=replace(letter.letter, title=rng.choice(WORDS))))
        case _:
            session.run(NewLetter())


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**9))
def test_going_back_is_exactly_the_state_then_and_undo_and_redo_of_it_are_exact(session, seed):
    rng = random.Random(seed)
    session.run(put(*letter_parts(1), *letter_parts(2)) if an_id("letter 1") not in session.letter_ids()
                else NewLetter())
    states = {}
    for _ in range(rng.randint(3, 14)):
        try:
            act(session, rng)
        except RefusedError:
            continue
        session.seal()
        states[session.history(limit=1)[0].id] = state(session)
    for step in rng.sample(list(states), min(3, len(states))):
        before = state(session)
        session.run(GoBack(past=session.past(step)))
        assert state(session) == states[step]
        if before != states[step]:
            session.undo()
            assert state(session) == before
            session.redo()
            assert state(session) == states[step]
        if rng.random() < 0.5:
            session.run(NewLetter())
    session.seal()
    assert session.check_file().ok


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**9))
def test_one_letter_goes_back_and_the_others_stay(session, seed):
    rng = random.Random(seed)
    if not session.letter_ids():
        session.run(put(*letter_parts(1), *letter_parts(2)))
    letter = rng.choice(session.letter_ids())
    step = session.history(limit=1)[0].id
    then = session.letter(letter)
    for _ in range(6):
        try:
            act(session, rng)
        except RefusedError:
            continue
    session.seal()
    if letter not in session.letter_ids():
        return
    others = {other: session.letter(other) for other in session.letter_ids() if other != letter}
    session.run(GoBack(past=session.past(step, letter=letter), number="1"))
    assert session.letter(letter) == then
    assert {other: session.letter(other) for other in session.letter_ids() if other != letter} == others
    assert session.check_file().ok


@pytest.fixture
def filled(session):
    session.run(put(person("Enver"), *letter_parts(1)))
    at = CONTENT.index("Enver Pasha")
    session.run(put(tag("tag", at, at + 11, entities=["Enver"])))
    return session


def latest(session):
    session.seal()
    return session.history(limit=1)[0].id


def test_a_text_is_restored_and_what_was_made_since_stays(filled):
    step, text = latest(filled), an_id("text 1")
    filled.run(ReplaceText(text=text, start=0, end=20, replacement=""))
    content = filled.text(text).text.content
    at = content.index("Emir")
    later = Annotate(text=text, annotation_kind="supplied", start=at, end=at + 4)
    filled.run(later)
    end = filled.text(text).text.content.index("Enver")
    filled.run(ReplaceText(text=text, start=0, end=end + 13, replacement=""))
    filled.run(RestoreObject(object_id=text, past=filled.past(step, letter=an_id("letter 1"))))
    after = filled.text(text)
    assert after.text.content == CONTENT
    by_id = {a.id: a for a in after.annotations}
    assert after.quote(by_id[an_id("tag")]) == "Enver Pasha"
    assert not by_id[an_id("tag")].detached
    assert after.quote(by_id[later.annotation_id]) == "Emir"
    assert [after.quote(block) for block in after.of_kind("paragraph")] == CONTENT.split("\n")


def test_a_deleted_note_comes_back_with_its_body_and_its_place(filled):
    letter = an_id("letter 1")
    before = filled.letter(letter)
    filled.run(ReplaceText(text=an_id("body 1"), start=0, end=1, replacement="The"))
    filled.run(DeleteNote(note_id=an_id("note 1")))
    deleted = latest(filled)
    filled.run(ReplaceText(text=an_id("text 1"), start=0, end=0, replacement="In "))
    for name in (an_id("note 1"), an_id("body 1")):
        filled.run(RestoreObject(object_id=name, past=filled.past(deleted, before=True, letter=letter)))
        (note,) = filled.letter(letter).notes
        assert note.body.text.content == "The note on the Emir."
        (place,) = [a for a in filled.letter(letter).transcription.annotations if a.note == an_id("note 1")]
        assert place.start == len(CONTENT) + 3
        filled.undo()
        assert filled.letter(letter).notes == ()
    assert before.notes


def test_a_field_an_entry_and_a_tag_are_restored(filled):
    letter = an_id("letter 1")
    step = latest(filled)
    old = filled.get(letter)
    filled.run(SetLetter(letter=replace(old, title="Other", number="7")))
    filled.run(RestoreObject(object_id=letter, field="title", past=filled.past(step, letter=letter)))
    assert (filled.get(letter).title, filled.get(letter).number) == (old.title, "7")
    filled.run(put(replace(person("Enver"), name="Anwar")))
    filled.run(RestoreObject(object_id=an_id("Enver"), past=filled.past(step)))
    assert filled.get(an_id("Enver")).name == "Enver"
    filled.run(RemoveAnnotation(annotation_ids=(an_id("tag"),)))
    filled.run(ReplaceText(text=an_id("text 1"), start=0, end=0, replacement="🙂 "))
    filled.run(RestoreObject(object_id=an_id("tag"), past=filled.past(step)))
    text = filled.text(an_id("text 1"))
    assert text.quote(next(a for a in text.annotations if a.id == an_id("tag"))) == "Enver Pasha"


def test_what_was_not_there_cannot_be_restored_and_a_step_must_exist(filled):
    step = latest(filled)
    filled.run(AddNote(text=an_id("text 1"), position=0, note_id=an_id("new"), body="x"))
    with pytest.raises(RefusedError, match="nothing-to-restore"):
        filled.run(RestoreObject(object_id=an_id("new"), past=filled.past(step)))
    for wrong in (an_id("?"), "?"):
        with pytest.raises(LetterbookError, match="no-such-step"):
            filled.past(wrong)


def test_a_step_tells_what_it_changed(filled):
    filled.run(ReplaceText(text=an_id("text 1"), start=0, end=5, replacement="May"))
    number, (change,) = filled.step_changes(latest(filled))
    assert (number, change.type, change.letter) == (1, "text", an_id("letter 1"))
    assert (change.before.content[:7], change.after.content[:5]) == ("April 3", "May 3")
    filled.run(RemoveAnnotation(annotation_ids=(an_id("tag"),)))
    _, (change,) = filled.step_changes(latest(filled))
    assert (change.type, change.words, change.after) == ("annotation", "Enver Pasha", None)
    assert change.before.entities == (an_id("Enver"),)


def test_the_history_is_listed_in_pages_and_by_editor(filled):
    everything = filled.history()
    assert filled.history(limit=1, offset=1) == everything[1:2]
    assert filled.history_editors() == ["Ada"]
    assert filled.history(editor="Ada") == everything
    assert filled.history(editor="Bob") == []
