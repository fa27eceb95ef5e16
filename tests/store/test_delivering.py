"""What is sent is what the other does not have, whole and in an order in which it can be taken in."""

import shutil

from editor.core.anchors import TextEdit
from editor.core.messages import message
from editor.core.operations import Changes, Delete, Put
from editor.core.received import Received
from editor.core.record import from_json_object, replace, to_json_object
from editor.core.revisions import revision_id
from editor.store.session import ProjectSession
from tests.store.letters import an_id, blocks, letter_parts, put, tag
from tests.store.replicas import TEXT, all_of_it, decide, head_hash, send, standing, theirs, undecided

LETTER = an_id("letter 1")


def contents(delivery):
    """The content at every text revision, made from the edits."""
    made = {}
    for one in delivery.revisions:
        if one.type != "text" or one.payload is None:
            continue
        made[one.id] = one.content
        if one.edits is not None:
            content = made[one.parents[0]]
            for edit in one.edits:
                content = content[:edit.start] + edit.inserted + content[edit.end:]
            made[one.id] = content
    return made


def test_a_whole_delivery_proves_itself(ada, ben):
    """Ids are hashes of payloads with parents, parents come first, and every head is there."""
    ben.type(TEXT, TextEdit(0, "", "On "))
    send(ben, ada)
    decide(ada, theirs)
    ada.type(TEXT, TextEdit(0, "", "x"))
    ada.run(Changes(message("x"), (Delete(an_id("name")),)))
    ada.undo()
    delivery = ada.delivery(message="All of it")
    seen, texts = set(), contents(delivery)
    for one in delivery.revisions:
        assert set(one.parents) <= seen
        payload = {**one.payload, "content": texts[one.id]} if one.id in texts else one.payload
        assert revision_id(one.object, one.parents, payload) == one.id
        assert one.id not in seen
        if one.type == "annotation" and payload is not None:
            assert payload["anchor"]["revision"] in seen
        seen.add(one.id)
    assert delivery.heads == ada.heads()
    assert set(delivery.heads.values()) <= seen
    assert {one.step for one in delivery.revisions} == {step.id for step in delivery.steps}
    assert (delivery.title, delivery.editor, delivery.message) == ("Letters from Bukhara", "Ada", "All of it")
    assert from_json_object(Received, to_json_object(delivery)) == delivery


def test_steps_of_others_are_sent_as_theirs(ada, ben):
    ben.run(put(tag("his", 5, 9)))
    send(ben, ada)
    decide(ada, theirs)
    steps = {step.editor for step in ada.delivery().steps}
    assert steps == {"Ada", "Ben"}
    assert an_id("his") in ada.delivery().heads


def test_what_is_undecided_is_not_sent_on(ada, ben):
    ben.run(put(tag("his", 5, 9)))
    send(ben, ada)
    delivery = ada.delivery()
    assert an_id("his") not in delivery.heads
    assert an_id("his") not in {one.object for one in delivery.revisions}


def test_a_basis_that_is_newer_or_unknown_does_no_harm(ada, ben):
    ben.run(put(replace(ben.get(LETTER), title="B")))
    delivery = ada.delivery(ben.heads())
    assert set(delivery.heads) == {LETTER}
    assert ben.receive(delivery).revisions == 0
    assert undecided(ben) == []
    assert set(ada.delivery({}).heads) == set(ada.heads())


def test_a_run_that_was_left_open_is_sent_with_its_places(ada, ben, tmp_path):
    ben.type(TEXT, TextEdit(0, "", "On "))
    copy = tmp_path / "copy.letterbook"
    shutil.copy(ben.path, copy)  # as a crash leaves it
    with ProjectSession.open(copy, editor="Cem", read_only=True) as session:
        assert not ada.receive(session.delivery(ada.heads())).misplaced
    assert ada.sides().theirs_text(TEXT) == ben.text(TEXT)
    decide(ada, theirs)
    ben.seal()
    assert head_hash(ada) == head_hash(ben)


def test_a_text_that_was_deleted_and_brought_back(ada, ben):
    """What a deleted text said is in no hash, and two sides may have it otherwise."""
    body = an_id("body 1")
    text, note = ben.text(body), ben.get(an_id("note 1"))
    reference = ben.get(an_id("reference 1"))
    gone = Changes(message("x"), tuple(Delete(one.id) for one in (reference, *text.annotations, text.text, note)))
    ben.run(gone)
    back = replace(text.text, content="Another note.")
    ben.run(Changes(message("x"), (Put(back), *map(Put, blocks(body, "Another note.")), Put(note), Put(reference))))
    ben.undo()
    ada.run(gone)
    send(ben, ada)
    ben.redo()
    ben.type(body, TextEdit(0, "", "x"))
    assert not send(ben, ada).refused
    decide(ada, lambda one: True)
    send(ada, ben)
    decide(ben, all_of_it)
    assert head_hash(ada) == head_hash(ben)


def test_a_letter_made_and_deleted_travels(ada, ben):
    ben.run(put(*letter_parts(3)))
    ben.undo()
    send(ben, ada)
    assert undecided(ada) == []
    stood = standing(ada)
    ben.redo()
    send(ben, ada)
    decide(ada, theirs)
    assert standing(ada) == standing(ben) != stood
    assert head_hash(ada) == head_hash(ben)
