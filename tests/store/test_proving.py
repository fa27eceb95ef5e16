"""The state of somebody else's project: taken value by value, each held against the id of its revision."""

import random

import pytest

from editor.app.review.sending import letter_objects
from editor.core.annotations import Annotation
from editor.core.letters import Text
from editor.core.messages import message
from editor.core.operations import Changes, Put
from editor.core.received import Received
from editor.core.record import canonical, replace
from editor.core.revisions import revision_id
from editor.store.proving import proved_state
from editor.store.session import ProjectSession
from tests.store.letters import an_id
from tests.store.replicas import TEXT, copies, decide_all, send, standing
from tests.store.test_replicas_machine import Person


@pytest.fixture
def ada(tmp_path, monkeypatch):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    (session,) = copies(tmp_path, "Ada")
    with session:
        yield session


def living(session):
    """Everything that lives in a project."""
    letters = [session.letter(letter) for letter in session.letter_ids()]
    return [*session.entities(), *(value for letter in letters for value in letter_objects(letter)),
            *session.decisions()]


def by_id(values):
    return {value.id: value for value in values}


def changed(state: Received, object_id: str, *, honest: bool = True, **payload: object) -> Received:
    """The state with one object that says something else, under the hash of that or not."""
    one = next(one for one in state.revisions if one.object == object_id)
    content = payload.pop("content", one.content)
    said = {**(one.payload or {}), **payload}
    full = said if content is None else {**said, "content": content}
    name = revision_id(one.object, one.parents, full) if honest else one.id
    new = replace(one, id=name, payload=said, content=content)
    return replace(state, heads={**state.heads, object_id: name},
                   revisions=tuple(new if other is one else other for other in state.revisions))


def refusals(state: Received) -> dict[str, str]:
    return {one.revision.object: one.why.code for one in proved_state(state).refused}


@pytest.mark.parametrize("seed", range(12))
def test_what_lives_in_a_project_comes_over_as_it_stands_and_can_be_made_again(seed, tmp_path, monkeypatch):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    choice = random.Random(seed)
    ada, ben = copies(tmp_path, "Ada", "Ben")
    for someone in (Person(ada, choice), Person(ben, choice)):
        for _ in range(choice.randint(0, 20)):
            someone.work()
    send(ben, ada)
    if choice.random() < .5:  # what is undecided is no part of what stands
        decide_all(ada)
    state = proved_state(ada.state())
    assert state.refused == ()
    assert state.project == ada.project()
    assert by_id(state.values) == by_id(living(ada))
    with ProjectSession.create(tmp_path / "again.letterbook", ada.project(), editor="Ada") as again:
        again.run(Changes(message("begin"), tuple(map(Put, state.values)), "review"))
        assert standing(again) == standing(ada)
        assert again.check_file().ok
    ada.close()
    ben.close()


@pytest.mark.parametrize("object_id", [an_id("letter 1"), TEXT, an_id("name"), an_id("Stalin")])
def test_what_its_revision_is_not_the_hash_of_is_left_out_with_what_is_a_part_of_it(ada, object_id):
    state = ada.state()
    field = {an_id("letter 1"): {"title": "Another"}, TEXT: {"content": "Another"}, an_id("name"): {"kind": "gap"},
             an_id("Stalin"): {"name": "Another"}}[object_id]
    refused = refusals(changed(state, object_id, honest=False, **field))
    assert refused.pop(object_id) == "revision-id-wrong"
    parts = {value.id for value in living(ada) if isinstance(value, Annotation) and value.text == TEXT}
    if object_id == an_id("letter 1"):
        parts = {value.id for value in letter_objects(ada.letter(object_id))} - {object_id}
    assert refused == (dict.fromkeys(parts, "revision-builds-on-refused") if object_id in (
        an_id("letter 1"), TEXT) else {})


def test_what_is_said_under_its_own_hash_and_is_nothing_is_left_out(ada):
    state = ada.state()
    assert refusals(changed(state, TEXT, content="a\x00b"))[TEXT] == "revision-characters"
    assert refusals(changed(state, TEXT, order=1 << 70))[TEXT] == "revision-malformed"
    assert refusals(changed(state, an_id("Stalin"), invented=1)) == {}  # a field that a later version may add
    assert refusals(changed(state, an_id("Stalin"), name=7)) == {an_id("Stalin"): "revision-malformed"}
    assert refusals(changed(state, an_id("name"), entities=["no identity"])) == {an_id("name"): "revision-malformed"}
    assert refusals(changed(state, an_id("name"), entities=[an_id("letter 1")])) == {
        an_id("name"): "revision-malformed"}


def test_a_place_outside_of_the_text_and_one_that_is_not_told_leave_the_annotation_detached(ada):
    state = ada.state()
    (position,) = (one for one in state.positions if one.annotation == an_id("name"))
    length = len(ada.get(TEXT).content)
    for positions in ((), (replace(position, end=length + 1),), (replace(position, start=-1),)):
        told = tuple(one for one in state.positions if one is not position) + positions
        (found,) = (one for one in proved_state(replace(state, positions=told)).values if one.id == an_id("name"))
        assert isinstance(found, Annotation)
        assert found.detached
        assert found.start == found.end <= length
        assert found.quote == ada.get(TEXT).content[position.start:position.end]


def test_a_state_is_not_taken_in_as_work(ada, tmp_path):
    project = replace(ada.project(), title="The same, begun anew")
    with ProjectSession.create(tmp_path / "new.letterbook", project, editor="Ben") as new:
        ada.run(Changes(message("edit"), (Put(replace(ada.get(an_id("letter 1")), title="Another")),)))
        assert an_id("letter 1") in {one.revision.object for one in new.receive(ada.state(), backup=False).refused}


def test_texts_are_sent_whole(ada):
    texts = {one.object: one for one in ada.state().revisions if one.type == "text"}
    assert {key: one.content for key, one in texts.items()} == {
        value.id: value.content for value in living(ada) if isinstance(value, Text)}
    assert all(one.edits is None and canonical(one) for one in texts.values())
