"""What the simulations found, as small cases: each was lost, asked in vain or left a trace once."""

from contextlib import contextmanager

from editor.app.actions.annotations import RemoveAnnotation, SetAnnotation
from editor.app.actions.notes import AddNote, DeleteNote
from editor.app.actions.text import ReplaceText
from editor.app.review.review import Review, source_of
from editor.core.anchors import TextEdit
from editor.core.messages import message
from editor.core.operations import Changes, Delete, EditText
from editor.core.record import replace
from tests.store.letters import an_id, person, put, tag
from tests.store.replicas import TEXT, copies, head_hash

NAME = an_id("name")


@contextmanager
def reviewing(sender, receiver):
    """Open what the receiver does not have."""
    received = replace(sender.delivery(receiver.heads()), whole=True)
    review = Review(receiver, source_of(receiver, receiver.receive(received, backup=False).source))
    yield review
    review.close()


def asked(review, object_id=None):
    return [one for one in review.changes if one.open and object_id in (None, one.object)]


def test_what_a_colleague_took_over_from_another_is_no_answer_of_ours(tmp_path, monkeypatch):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    ada, ben, cem = copies(tmp_path, "Ada", "Ben", "Cem")
    content = ada.text(TEXT).text.content
    ada.run(Changes(message("edit"), (EditText(TEXT, (TextEdit(len(content), "", " And marker."),)),)))
    for sender, receiver in ((ada, ben), (ben, cem)):
        report = receiver.receive(sender.delivery(receiver.heads()), backup=False)
        review = Review(receiver, source_of(receiver, report.source))
        review.take_log()
        (change,) = (one for one in review.changes if one.open)
        review.decide([change.key], "accepted")
        assert receiver.text(TEXT).text.content.endswith(" And marker.")
        review.close()
    for session in (ada, ben, cem):
        session.close()


def test_what_was_deleted_and_is_made_again_is_asked_again(tmp_path, monkeypatch):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    ada, ben = copies(tmp_path, "Ada", "Ben")
    ada.run(put(person("Goltz")))
    assert len(merged(ada, ben)) == 1
    ben.run(Changes(message("edit"), (Delete(an_id("Goltz")),)))
    assert len(merged(ben, ada)) == 1
    ada.run(put(person("Goltz")))
    assert len(merged(ada, ben)) == 1
    assert ben.get(an_id("Goltz")) is not None
    ada.close()
    ben.close()


def test_undoing_the_acceptance_of_one_of_several_changes_leaves_no_trace(tmp_path, monkeypatch):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    ada, ben = copies(tmp_path, "Ada", "Ben")
    content = ada.text(TEXT).text.content
    ada.run(Changes(message("edit"), (EditText(TEXT, (TextEdit(len(content), "", " At the end."),)),)))
    ada.run(Changes(message("edit"), (EditText(TEXT, (TextEdit(0, "", "At the start. "),)),)))
    report = ben.receive(ada.delivery(ben.heads()), backup=False)
    review = Review(ben, source_of(ben, report.source))
    before = head_hash(ben)
    review.decide([review.changes[0].key], "accepted")
    ben.undo()
    assert head_hash(ben) == before
    assert len(review.changes) == 2
    ada.close()
    ben.close()


def merged(sender, receiver):
    report = receiver.receive(sender.delivery(receiver.heads()), backup=False)
    review = Review(receiver, source_of(receiver, report.source))
    done = review.merge("theirs")
    review.close()
    return done


def test_who_retags_what_shrank_with_the_other_moves_nothing(two):
    ada, ben = two
    ada.run(SetAnnotation(annotation_id=NAME, start=13, end=17))  # the line end and "Old"
    merged(ada, ben)
    ben.run(ReplaceText(text=TEXT, start=14, end=18, replacement=""))
    ada.run(SetAnnotation(annotation_id=NAME, attributes={"certainty": "low"}))
    sent = ben.delivery(ada.heads())
    merged(ada, ben)
    review = Review(ada, source_of(ada, ada.receive(replace(sent, whole=True), backup=False).source))
    review.merge("mine")
    review.close()
    assert ada.get(NAME).anchor == ben.get(NAME).anchor
    assert ada.get(NAME).attributes == {"certainty": "low"}


def test_redoing_a_merge_finds_what_was_moved_on_a_text_that_says_the_same(two):
    ada, ben = two
    ada.run(ReplaceText(text=TEXT, start=0, end=5, replacement="May"))
    ada.run(ReplaceText(text=TEXT, start=0, end=3, replacement="April"))
    ada.run(SetAnnotation(annotation_id=NAME, start=33, end=46))
    merged(ada, ben)
    after = ben.get(NAME)
    assert after.anchor == ada.get(NAME).anchor
    ben.undo()
    assert ben.get(NAME).start == 40
    ben.redo()
    assert ben.get(NAME) == after


def test_what_was_put_off_and_then_deleted_by_the_other_is_asked_no_more(two):
    ada, ben = two
    ada.run(RemoveAnnotation(annotation_ids=(NAME,)))
    ben.run(SetAnnotation(annotation_id=NAME, attributes={"certainty": "low"}))
    old = replace(ben.delivery(ada.heads()), whole=True)
    with reviewing(ben, ada) as review:
        review.decide([asked(review)[0].key], "later")
    with reviewing(ada, ben) as review:
        review.decide([asked(review, NAME)[0].key], "theirs")
    merged(ben, ada)
    review = Review(ada, source_of(ada, ada.receive(old, backup=False).source))
    assert not asked(review)
    review.close()


def test_a_tag_brings_the_entry_that_was_not_wanted_and_says_so(two):
    ada, ben = two
    ada.run(put(person("Goltz")))
    with reviewing(ada, ben) as review:
        review.decide([asked(review)[0].key], "rejected")
    ada.run(SetAnnotation(annotation_id=NAME, entities=(an_id("Goltz"),)))
    with reviewing(ada, ben) as review:
        changes = asked(review, NAME)
        assert {(one.row, one.weight) for one in changes} == {(33, "conflict")}
        review.merge("theirs")
    assert ben.get(NAME).entities == (an_id("Goltz"),)
    assert ben.get(an_id("Goltz")) is not None


def test_of_a_deletion_and_what_was_tagged_since_both_is_what_lives(two):
    ada, ben = two
    ada.run(DeleteNote(note_id=an_id("note 1")))
    ben.run(put(tag("emir", 14, 18, text="body 1")))
    with reviewing(ada, ben) as review:
        (change,) = (one for one in asked(review) if one.weight == "conflict")
        assert an_id("emir") in change.members
        review.decide([change.key], "both")
    assert ben.get(an_id("note 1")) is not None
    assert ben.get(an_id("emir")) is not None


def test_a_note_that_was_not_wanted_comes_whole_or_not_at_all(two):
    ada, ben = two
    note = AddNote(text=TEXT, position=20, body="Not found.")
    ada.run(note)
    with reviewing(ada, ben) as review:
        review.decide([asked(review)[0].key], "rejected")
    notes = ada.letter(an_id("letter 1")).notes
    body = next(one.body.text.id for one in notes if one.body.text.content == "Not found.")
    ada.run(ReplaceText(text=body, start=0, end=3, replacement="Never"))
    with reviewing(ada, ben) as review:
        (change,) = asked(review)
        assert change.weight == "conflict"
        review.decide([change.key], "theirs")
    notes = [one for one in ben.letter(an_id("letter 1")).notes if one.body.text.content == "Never found."]
    assert len(notes) == 1
    assert any(one.note == notes[0].note.id for one in ben.text(TEXT).annotations)
