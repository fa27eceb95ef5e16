"""What the simulations found, as small cases: each was lost, asked in vain or left a trace once."""

from editor.app.review.review import Review, source_of
from editor.core.anchors import TextEdit
from editor.core.messages import message
from editor.core.operations import Changes, Delete, EditText
from tests.store.letters import an_id, person, put
from tests.store.replicas import TEXT, copies, head_hash


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
