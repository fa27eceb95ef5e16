"""What a review is told of the two sides: their common ground, and where everything stands with the other."""

import shutil
import time

import pytest

from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.messages import message
from editor.core.operations import Adopt, Changes, Delete, EditText, Settle
from editor.core.record import replace
from editor.core.sides import Sides
from editor.store.session import ProjectSession
from tests.store.letters import an_id, letter_parts, person, put, tag
from tests.store.replicas import TEXT, copies, decide, either, head_hash, review, send, theirs, undecided

LETTER = an_id("letter 1")


@pytest.fixture
def trio(tmp_path, monkeypatch):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    sessions = copies(tmp_path, "Ada", "Ben", "Cem")
    yield sessions
    for session in sessions:
        assert session.check_file().ok
        session.close()


@pytest.fixture
def ada(trio):
    return trio[0]


@pytest.fixture
def ben(trio):
    return trio[1]


@pytest.fixture
def cem(trio):
    return trio[2]


def question(session, object_id, source=None):
    (one,) = [one for one in session.sides().divergences(source) if one.object == object_id]
    return one


def words(snapshot, name):
    one = next(a for a in snapshot.annotations if a.id == an_id(name))
    return snapshot.text.content[one.start:one.end]


def test_nothing_received_is_nothing_to_review(ada):
    sides: Sides = ada.sides()
    assert sides.divergences() == []
    assert sides.divergences(an_id("no delivery")) == ()
    assert sides.theirs_text(TEXT) == sides.mine_text(TEXT) == ada.text(TEXT)
    assert sides.mine_text(an_id("nothing")) is None
    assert sides.theirs_text(an_id("nothing")) is None
    assert sides.theirs(LETTER) == sides.mine(LETTER) == ada.get(LETTER)
    assert sides.my_entities() == ada.entities()
    assert sides.mentions_of(an_id("Stalin")) == 1
    assert sides.mentions_of(an_id("nobody")) == 0


def test_base_mine_and_theirs_of_a_letter(ada, ben):
    base = ada.get(LETTER)
    ada.run(put(replace(base, title="A")))
    ada.run(put(replace(base, title="A again")))
    ben.run(put(replace(base, title="B")))
    report = send(ben, ada)
    one = question(ada, LETTER)
    assert (one.type, one.letter, one.relation, one.source) == ("letter", LETTER, "diverged", report.source)
    assert [state.value.title for state in (one.base, one.mine, one.theirs)] == ["Peters to Stalin", "A again", "B"]
    assert one.mine.revision == ada.heads()[LETTER]
    assert one.theirs.revision == ben.heads()[LETTER]


def test_their_annotations_stand_where_they_stand_there(ada, ben):
    ben.type(TEXT, TextEdit(0, "", "On "))
    ben.run(put(tag("his", 3, 8)))
    ada.type(TEXT, TextEdit(20, "", "???"))
    send(ben, ada)
    snapshot = ada.sides().theirs_text(TEXT)
    assert snapshot == ben.text(TEXT)
    assert words(snapshot, "his") == "April"
    one = question(ada, an_id("his"))
    assert (one.theirs.value.start, one.theirs.value.end) == (3, 8)


def test_in_a_text_that_they_did_not_change_theirs_are_carried_to_where_it_stands_here(ada, ben):
    ben.run(put(tag("his", 0, 5), replace(ben.get(an_id("name")), attributes={"certainty": "low"})))
    ada.run(put(tag("hers", 6, 7)))
    send(ben, ada)
    ada.type(TEXT, TextEdit(0, "", "On "))
    ada.run(Changes(message("x"), (EditText(TEXT, (TextEdit(30, "", "\n"), TextEdit(3, "", "an "))),)))
    snapshot = ada.sides().theirs_text(TEXT)
    assert snapshot.text == ada.text(TEXT).text
    assert (words(snapshot, "his"), words(snapshot, "name")) == ("April", words(ada.text(TEXT), "name"))
    assert words(snapshot, "hers") == words(ada.text(TEXT), "hers")
    assert question(ada, an_id("his")).theirs.value == next(a for a in snapshot.annotations if a.id == an_id("his"))
    assert ada.sides().theirs(an_id("name")).attributes == {"certainty": "low"}
    ada.run(Changes(message("x"), (EditText(TEXT, (TextEdit(6, "April", ""),)),)))
    lost = next(a for a in ada.sides().theirs_text(TEXT).annotations if a.id == an_id("his"))
    assert (lost.detached, lost.quote) == (True, "April")


def test_after_their_text_was_settled_their_annotations_are_carried_into_what_it_became(ada, ben):
    ben.type(TEXT, TextEdit(0, "", "On "))
    ben.run(put(tag("his", 3, 8)))
    ada.type(TEXT, TextEdit(20, "", "???"))
    send(ben, ada)
    mine = ada.text(TEXT).text
    ada.run(review(Settle(TEXT, mine, (question(ada, TEXT).theirs.revision,))))
    ada.type(TEXT, TextEdit(0, "", "In "))
    snapshot = ada.sides().theirs_text(TEXT)
    assert snapshot.text.content == "In " + mine.content
    assert words(snapshot, "his") == "April"
    decide(ada, theirs)
    assert words(ada.text(TEXT), "his") == "April"


def test_what_they_deleted_does_not_stand_there(ada, ben):
    ben.run(Changes(message("x"), (Delete(an_id("name")),)))
    send(ben, ada)
    assert ada.sides().theirs(an_id("name")) is None
    assert an_id("name") not in {a.id for a in ada.sides().theirs_text(TEXT).annotations}
    assert an_id("name") in {a.id for a in ada.sides().mine_text(TEXT).annotations}


def test_the_base_of_an_annotation_stands_where_it_was_placed(ada, ben):
    ada.type(TEXT, TextEdit(0, "", "On "))
    ada.run(put(replace(ada.get(an_id("name")), attributes={"certainty": "low"})))
    ben.run(put(replace(ben.get(an_id("name")), attributes={"certainty": "high"})))
    send(ben, ada)
    one = question(ada, an_id("name"))
    assert isinstance(one.base.value, Annotation)
    assert one.base.anchored == "April" + ada.text(TEXT).text.content[8:]
    assert one.base.anchored[one.base.value.start:one.base.value.end] == words(ada.text(TEXT), "name")
    assert one.mine.value.start == one.base.value.start + 3
    assert one.theirs.value.start == one.mine.value.start, "they did not change the text"
    assert question(ada, an_id("name")).mine.anchored is None


def test_answers_follow_what_is_decided_and_typed(ada, ben):
    ben.run(put(replace(ben.get(LETTER), title="B"), tag("his", 0, 5)))
    send(ben, ada)
    sides = ada.sides()
    assert len(sides.divergences()) == 2
    one = question(ada, LETTER)
    ada.run(review(Adopt(LETTER, one.theirs.revision)))
    assert [one.object for one in sides.divergences()] == [an_id("his")]
    assert sides.theirs(an_id("his")).start == 0
    ada.type(TEXT, TextEdit(0, "", "x"))
    assert sides.mine_text(TEXT).text.content.startswith("xApril")
    ada.seal()
    assert sides.theirs(an_id("his")).start == 1


def test_several_deliveries(ada, ben, cem):
    base = ada.get(LETTER)
    ben.run(put(replace(base, title="same")))
    cem.run(put(replace(base, title="same")))
    first, second = send(ben, ada), send(cem, ada)
    assert question(ada, LETTER).source == first.source, "of two that say the same the first"
    assert question(ada, LETTER, second.source).theirs == question(ada, LETTER, first.source).theirs
    cem.run(put(replace(base, title="another")))
    third = send(cem, ada)
    assert question(ada, LETTER).source == third.source, "it goes on from the others"
    assert question(ada, LETTER, first.source).theirs.value.title == "same"
    ben.run(put(replace(base, title="third")))
    send(ben, ada)
    assert sorted(one.theirs.value.title for one in ada.sides().divergences()) == ["another", "third"]
    assert [source.editor for source in ada.sources()] == ["Ben", "Cem", "Cem", "Ben"]
    ada.close_source(ada.sources()[0].id)
    assert question(ada, LETTER).theirs.value.title == "another"


def test_of_several_newest_common_ancestors_the_one_with_the_smallest_id(ada, ben):
    base = ada.get(LETTER)
    ada.run(put(replace(base, title="A")))
    ben.run(put(replace(base, title="B")))
    of_ada, of_ben = ada.delivery(ben.heads()), ben.delivery(ada.heads())
    grounds = sorted([ada.heads()[LETTER], ben.heads()[LETTER]])
    ada.receive(of_ben)
    ben.receive(of_ada)
    for session, title in ((ada, "A and B"), (ben, "B and A")):
        one = question(session, LETTER)
        session.run(review(Settle(LETTER, replace(base, title=title), (one.theirs.revision,))))
    send(ada, ben)
    send(ben, ada)
    for session in (ada, ben):
        assert question(session, LETTER).base.revision == grounds[0]
    decide(ada, either)
    decide(ben, either)
    assert head_hash(ada) == head_hash(ben)


def test_an_object_made_on_both_sides_has_no_base(ada, ben):
    ada.run(put(person("Emir")))
    ben.run(put(replace(person("Emir"), description="of Bukhara")))
    send(ben, ada)
    one = question(ada, an_id("Emir"))
    assert (one.relation, one.base) == ("diverged", None)


def test_a_large_project_is_compared_quickly(tmp_path, monkeypatch):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    (ada,) = copies(tmp_path, "Ada")
    for number in range(10, 410):
        ada.run(put(*letter_parts(number), *[tag(f"{number} {k}", k, k + 3, text=f"text {number}") for k in range(20)]))
    ada.close()
    shutil.copy(ada.path, tmp_path / "Ben.letterbook")
    with ProjectSession.open(ada.path, editor="Ada") as ada, ProjectSession.open(
            tmp_path / "Ben.letterbook", editor="Ben") as ben:
        for number in range(10, 59):
            ben.type(an_id(f"text {number}"), TextEdit(0, "", "On "))
            ben.run(put(tag(f"his {number}", 3, 8, text=f"text {number}")))
            ada.type(an_id(f"text {number}"), TextEdit(20, "", "x"))
        send(ben, ada)
        began = time.process_time()
        assert len(ada.sides().divergences()) == 98
        assert time.process_time() - began < 1.0
        assert undecided(ada)
