"""Adopting, settling and placing: both sides make the same revisions of the same decisions, and undo forgets them."""

import pytest

from editor.core.anchors import TextEdit
from editor.core.editing import annotated_edit
from editor.core.letters import Note, Text
from editor.core.messages import RefusedError, message
from editor.core.operations import Adopt, Changes, Delete, EditText, Place, Put, Settle
from editor.core.record import replace
from editor.store.contents import applied
from editor.store.session import ProjectSession
from tests.store.letters import an_id, blocks, person, put, tag
from tests.store.replicas import (
    TEXT,
    all_of_it,
    copies,
    decide,
    decide_all,
    either,
    head_hash,
    mine,
    review,
    send,
    standing,
    theirs,
    undecided,
)
from tests.store.tables import assert_sound

LETTER = an_id("letter 1")


def retitled(session, title):
    session.run(put(replace(session.get(LETTER), title=title)))


def question(session, object_id):
    return next(one for one in session.sides().divergences() if one.object == object_id)


def test_adopting_makes_the_very_revisions_of_the_other(ada, ben):
    ben.type(TEXT, TextEdit(0, "", "On "))
    retitled(ben, "Peters, again")
    send(ben, ada)
    decide(ada, theirs)
    assert ada.heads() == ben.heads()
    assert head_hash(ada) == head_hash(ben)
    assert standing(ada) == standing(ben)
    assert send(ada, ben).revisions == 0
    assert undecided(ben) == []


def test_settling_the_same_on_both_sides_needs_no_second_review(ada, ben):
    retitled(ada, "A")
    retitled(ben, "B")
    ada.type(TEXT, TextEdit(0, "", "x"))
    ben.type(TEXT, TextEdit(20, "", "y"))
    of_ada, of_ben = ada.delivery(ben.heads()), ben.delivery(ada.heads())
    ada.receive(of_ben)
    ben.receive(of_ada)
    assert question(ada, LETTER).relation == "diverged"
    decide(ada, either)
    decide(ben, either)
    assert ada.heads() == ben.heads()
    assert head_hash(ada) == head_hash(ben)
    send(ada, ben)
    send(ben, ada)
    assert undecided(ada) == undecided(ben) == []


def test_a_rejection_sticks_and_travels_back(ada, ben):
    retitled(ben, "B")
    send(ben, ada)
    one = question(ada, LETTER)
    title = ada.get(LETTER).title
    ada.run(review(Settle(LETTER, ada.get(LETTER), (one.theirs.revision,))))
    assert undecided(ada) == []
    assert ada.get(LETTER).title == title
    ben.run(put(person("Emir")))
    send(ben, ada)
    assert {one.type for one in ada.sides().divergences()} == {"entity"}
    send(ada, ben)
    back = question(ben, LETTER)
    assert (back.relation, back.theirs.value.title, back.base.value.title) == ("forward", title, "B")
    decide(ben, all_of_it)
    assert ben.get(LETTER).title == title


def test_undo_of_a_decision_asks_again_and_redo_answers_again(ada, ben):
    ben.type(TEXT, TextEdit(0, "", "On "))
    ben.run(put(tag("his", 5, 9), person("Emir")))
    ben.run(Changes(message("x"), (Delete(an_id("name")),)))
    ada.type(TEXT, TextEdit(30, "", "!"))
    ada.seal()
    send(ben, ada)
    before, asked, stood, heads = head_hash(ada), undecided(ada), standing(ada), ada.heads()
    decide(ada, theirs)
    after, stands = head_hash(ada), standing(ada)
    for _ in range(3):
        ada.undo()
        assert (head_hash(ada), undecided(ada), standing(ada), ada.heads()) == (before, asked, stood, heads)
        ada.redo()
        assert (head_hash(ada), undecided(ada), standing(ada)) == (after, [], stands)
    ada.undo()
    ada.undo()  # the typing before
    assert ada.text(TEXT).text.content.startswith("April")
    assert undecided(ada)


def test_work_goes_on_after_a_decision_and_is_undone_as_ever(ada, ben):
    ben.type(TEXT, TextEdit(0, "", "On "))
    send(ben, ada)
    decide(ada, theirs)
    stood = standing(ada)
    ada.type(TEXT, TextEdit(3, "", "the "))
    ada.seal()
    ada.undo()
    assert standing(ada) == stood
    assert undecided(ada) == []
    step = ada.history(limit=3)[2]
    assert step.label.code == "review"
    assert ada.past(step.id).texts[TEXT].snapshot == ada.text(TEXT)
    assert ada.past(step.id, before=True).texts[TEXT].snapshot.text.content.startswith("April")
    _, changes = ada.step_changes(step.id)
    assert [one.type for one in changes] == ["text"]


def test_the_past_knows_where_what_was_placed_stood(ada, ben):
    before = ada.text(TEXT)
    head = head_hash(ada)
    moved = tuple(replace(a, start=a.start + 1, end=a.end + 1) for a in before.annotations if a.kind == "entity")
    changed = ada.run(review(Place(TEXT, moved)))
    assert changed.updated == {a.id for a in moved}
    assert head_hash(ada) == head, "a shift is no edit"
    step = ada.history(limit=1)[0]
    assert ada.past(step.id, before=True).texts[TEXT].snapshot == before
    after = ada.text(TEXT)
    assert after != before
    ada.type(TEXT, TextEdit(0, "", "x"))
    ada.seal()
    assert ada.past(step.id).texts[TEXT].snapshot == after
    ada.undo()
    ada.undo()
    assert ada.text(TEXT) == before
    ada.redo()
    assert ada.text(TEXT) == after
    assert not ada.run(review(Place(TEXT, moved))).changeset, "it stands there already"


def test_an_edit_and_a_settling_in_one_step(ada, ben):
    ben.type(TEXT, TextEdit(0, "", "On "))
    send(ben, ada)
    one = question(ada, TEXT)
    before = ada.text(TEXT)
    result = annotated_edit(before, (TextEdit(5, "", "\n"),)).snapshot
    stood, asked = standing(ada), undecided(ada)
    ada.run(review(EditText(TEXT, (TextEdit(5, "", "\n"),)), Settle(TEXT, result.text, (one.theirs.revision,))))
    assert [(a.kind, a.start, a.end) for a in ada.text(TEXT).annotations] == [
        (a.kind, a.start, a.end) for a in result.annotations]
    stands = standing(ada)
    ada.undo()
    assert (standing(ada), undecided(ada)) == (stood, asked)
    ada.redo()
    assert (standing(ada), undecided(ada)) == (stands, [])


def test_a_new_note_can_be_rejected_and_the_rejection_taken_back(ada, ben):
    note, body = an_id("new note"), an_id("new body")
    ben.run(put(Text(id=body, letter=LETTER, role="note", content="See."), *blocks(body, "See."),
                Note(id=note, letter=LETTER, text=body), tag("new reference", 9, 9, kind="note", note=note)))
    send(ben, ada)
    stood, asked = standing(ada), undecided(ada)
    ada.run(review(*(Settle(one.object, None, (one.theirs.revision,)) for one in ada.sides().divergences())))
    assert standing(ada) == stood
    assert undecided(ada) == []
    ada.undo()
    assert (standing(ada), undecided(ada)) == (stood, asked)
    decide(ada, theirs)
    assert ada.letter(LETTER) == ben.letter(LETTER)
    assert head_hash(ada) == head_hash(ben)


def test_what_was_taken_back_and_is_made_anew_is_made_as_by_somebody_who_never_had_it(ada, ben):
    ben.run(put(person("Emir")))
    send(ben, ada)
    one = question(ada, an_id("Emir"))
    ada.run(review(Put(person("Khan")), Adopt(one.object, one.theirs.revision)))
    ada.undo()
    ada.run(put(person("Khan")))
    ben.run(put(person("Khan")))
    assert ada.heads()[an_id("Khan")] == ben.heads()[an_id("Khan")]
    assert an_id("Emir") not in ada.heads()
    assert an_id("Emir") not in ada.delivery().heads
    decide(ada, theirs)
    assert head_hash(ada) == head_hash(ben)


def test_deleted_here_and_changed_there(ada, ben):
    name = an_id("name")
    ada.run(Changes(message("x"), (Delete(name),)))
    ben.run(put(replace(ben.get(name), attributes={"certainty": "low"})))
    send(ben, ada)
    one = question(ada, name)
    assert (one.relation, one.mine.value, one.base.value.attributes) == ("diverged", None, {})
    stood, asked, head = standing(ada), undecided(ada), head_hash(ada)
    ada.run(review(Settle(name, replace(one.theirs.value, attributes={"certainty": "high"}), (one.theirs.revision,))))
    assert ada.get(name).attributes == {"certainty": "high"}
    ada.undo()
    assert (standing(ada), undecided(ada), head_hash(ada)) == (stood, asked, head)
    ada.run(review(Settle(name, None, (one.theirs.revision,))))
    assert (standing(ada), undecided(ada), head_hash(ada)) == (stood, [], head)
    ada.undo()
    assert undecided(ada) == asked


def test_three_deliver_in_a_ring(tmp_path, monkeypatch):
    """What one made reaches the third through the second, and comes back as what it was."""
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    ada, ben, cem = sessions = copies(tmp_path, "Ada", "Ben", "Cem")
    ada.type(TEXT, TextEdit(0, "", "On "))
    ada.run(put(tag("hers", 5, 9)))
    send(ada, ben)
    decide(ben, theirs)
    ben.run(put(person("Emir")))
    send(ben, cem)
    decide(cem, theirs)
    assert head_hash(cem) == head_hash(ben)
    assert {row.editor for row in cem.history(source=cem.sources()[0].id)} == {"Ada", "Ben"}
    send(cem, ada)
    assert [one.type for one in ada.sides().divergences()] == ["entity"]
    decide_all(ada, theirs)
    assert head_hash(ada) == head_hash(ben)
    for session in sessions:
        session.close()
        assert_sound(session.path)


def test_an_annotation_can_be_adopted_before_its_text_and_sent_on(tmp_path, monkeypatch):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    ada, ben, cem = copies(tmp_path, "Ada", "Ben", "Cem")
    ben.type(TEXT, TextEdit(0, "", "On "))
    ben.run(put(tag("his", 5, 9)))
    send(ben, ada)
    one = question(ada, an_id("his"))
    ada.run(review(Adopt(one.object, one.theirs.revision, replace(one.theirs.value, start=2, end=6))))
    assert [one.type for one in ada.sides().divergences()] == ["text"]
    report = send(ada, cem)
    assert (report.refused, report.misplaced) == ((), ())
    there = question(cem, an_id("his"))
    assert (there.theirs.value.start, there.theirs.value.end) == (2, 6)
    assert [one.type for one in cem.sides().divergences()] == ["annotation"]
    for session in (ada, ben, cem):
        session.close()
        assert_sound(session.path)


@pytest.mark.parametrize(("change", "code"), [
    (lambda one: Adopt(one.object, "0" * 64), "no-such-revision"),
    (lambda one: Adopt(one.object, "x"), "no-such-revision"),
    (lambda one: Adopt(an_id("nobody"), one.theirs.revision), "no-such-revision"),
    (lambda one: Adopt(one.object, one.theirs.revision), "place-missing"),
    (lambda one: Adopt(one.object, one.theirs.revision, replace(one.theirs.value, end=900)), "anchor-out-of-bounds"),
    (lambda one: Adopt(one.object, one.theirs.revision, replace(one.theirs.value, text=an_id("text 2"))),
     "place-missing"),
    (lambda one: Settle(one.object, one.theirs.value, ("0" * 64,)), "no-such-revision"),
    (lambda one: Settle(one.object, person("Emir"), (one.theirs.revision,)), "identity-of-other-kind"),
    (lambda one: Place(TEXT, (one.theirs.value,)), "annotation-not-there"),
    (lambda one: Place(an_id("nothing"), ()), "no-such-text"),
])
def test_what_cannot_be_done_is_refused_and_changes_nothing(ada, ben, change, code):
    ben.run(put(tag("his", 5, 9)))
    send(ben, ada)
    stood, asked = standing(ada), undecided(ada)
    with pytest.raises(RefusedError, match=code):
        ada.run(review(Put(person("Khan")), change(question(ada, an_id("his")))))
    assert (standing(ada), undecided(ada)) == (stood, asked)


def test_a_text_may_not_shrink_under_what_stands_on_it(ada, ben):
    ben.run(Changes(message("cut"), (EditText(TEXT, (TextEdit(40, ben.text(TEXT).text.content[40:], ""),)),)))
    send(ben, ada)
    one = question(ada, TEXT)
    with pytest.raises(RefusedError, match="anchor-out-of-bounds"):
        ada.run(review(Adopt(TEXT, one.theirs.revision)))


def test_nothing_is_reworded_by_a_review_and_no_backup_made_for_every_decision(ada, ben):
    retitled(ben, "B")
    send(ben, ada)
    count = len(ada.backups())
    decide(ada, theirs)
    assert len(ada.backups()) == count


def test_decisions_survive_closing(ada, ben, tmp_path):
    retitled(ben, "B")
    ben.type(TEXT, TextEdit(0, "", "On "))
    send(ben, ada)
    asked = undecided(ada)
    decide(ada, mine)
    ada.close()
    with ProjectSession.open(ada.path, editor="Ada") as session:
        assert undecided(session) == []
        session.undo()
        assert undecided(session) == asked


@pytest.mark.parametrize("told", [
    (TextEdit(6, "", "of "), TextEdit(0, "", "On ")), (TextEdit(0, "", "On "), TextEdit(9, "", "of ")),
    (TextEdit(0, "", "Off "),), (TextEdit(0, "nothing", ""),), (TextEdit(-1, "", "On "),), ()])
def test_a_text_is_taken_over_by_the_way_that_is_told_where_it_leads_there(ada, ben, told):
    before = ada.text(TEXT).text.content
    ben.run(Changes(message("edit"), (EditText(TEXT, (TextEdit(6, "", "of "), TextEdit(0, "", "On "))),)))
    send(ben, ada)
    (one,) = ada.sides().divergences()
    standing = ada.sides().theirs_text(TEXT).annotations
    changed = ada.run(review(Adopt(one.object, one.theirs.revision, None, told), Place(TEXT, standing)))
    assert ada.text(TEXT) == ben.text(TEXT)
    assert applied(before, changed.texts[TEXT]) == ben.text(TEXT).text.content
    assert (changed.texts[TEXT] == told) == (len(told) == 2)
    ada.undo()
    assert ada.text(TEXT).text.content == before
    assert_sound(ada.path)
