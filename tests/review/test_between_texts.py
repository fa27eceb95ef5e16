"""What goes from one text to another while somebody else works on it: split and joined letters, merged notes."""

import pytest

from editor.app.actions.annotations import RemoveAnnotation, SetAnnotation
from editor.app.actions.letter_order import JoinLetters, SplitLetter
from editor.app.review.review import Review, source_of
from editor.core.record import replace
from tests.store.letters import CONTENT, an_id, put, tag
from tests.store.replicas import TEXT, copies, head_hash

NAME = an_id("name")


@pytest.fixture
def ada_and_ben(tmp_path, monkeypatch):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    both = copies(tmp_path, "Ada", "Ben")
    yield both
    for session in both:
        session.close()


def merged(sender, receiver, policy="theirs"):
    """Send everything and decide; return what was decided, and what is left."""
    received = replace(sender.delivery(receiver.heads()), whole=True)
    review = Review(receiver, source_of(receiver, receiver.receive(received, backup=False).source))
    done = review.merge(policy)
    left = [one for one in review.changes if one.open]
    review.close()
    return done, left


def come_to_the_same(one, other, policy="theirs"):
    """Send back and forth until both have the same."""
    for _ in range(4):
        merged(one, other, policy)
        merged(other, one, policy)
        if head_hash(one) == head_hash(other):
            return
    pytest.fail("they never come to the same")


def split(session):
    """Let the last two lines be a letter of their own: "Dear comrade Stalin" with the tag on it, and what follows."""
    new = SplitLetter(letter=an_id("letter 1"), caret=CONTENT.index("Bukhara"))
    session.run(new)
    return new.text_id


def words(session):
    found = session.get(NAME)
    return session.text(found.text).quote(found)


@pytest.mark.parametrize("policy", ["mine", "theirs"])
@pytest.mark.parametrize("first", [0, 1])
def test_a_tag_goes_with_its_words_and_keeps_what_the_other_said_of_it(ada_and_ben, first, policy):
    ada, ben = ada_and_ben
    text = split(ada)
    ben.run(SetAnnotation(annotation_id=NAME, attributes={"certainty": "low"}))
    order = ada_and_ben if first == 0 else ada_and_ben[::-1]
    come_to_the_same(*order, policy)
    for session in (ada, ben):
        assert (session.get(NAME).text, session.get(NAME).attributes) == (text, {"certainty": "low"})
        assert words(session) == "Stalin"


@pytest.mark.parametrize("policy", ["mine", "theirs"])
@pytest.mark.parametrize("first", [0, 1])
def test_what_one_removed_and_the_other_carried_over_lives(ada_and_ben, first, policy):
    ada, ben = ada_and_ben
    text = split(ada)
    ben.run(RemoveAnnotation(annotation_ids=(NAME,)))
    order = ada_and_ben if first == 0 else ada_and_ben[::-1]
    merged(*order, policy)
    come_to_the_same(*order[::-1], policy)
    assert [(session.get(NAME).text, words(session)) for session in (ada, ben)] == [(text, "Stalin")] * 2


def test_who_carried_over_what_the_other_removed_is_asked(ada_and_ben):
    ada, ben = ada_and_ben
    split(ada)
    ben.run(RemoveAnnotation(annotation_ids=(NAME,)))
    _, left = merged(ben, ada, "none")
    assert [(one.object, one.row, one.weight) for one in left] == [(NAME, 17, "conflict")]


def test_what_both_carried_to_texts_of_their_own_is_asked(ada_and_ben):
    ada, ben = ada_and_ben
    ours, yours = split(ada), split(ben)
    _, left = merged(ada, ben, "none")
    (asked,) = [one for one in left if one.object == NAME]
    assert (asked.row, asked.weight, ben.get(NAME).text) == (16, "conflict", yours)
    review = Review(ben, ben.sources()[0])
    review.decide([asked.key], "theirs")
    review.close()
    assert (ben.get(NAME).text, words(ben)) == (ours, "Stalin")
    come_to_the_same(ben, ada)
    assert ada.get(NAME).text == ours


@pytest.mark.parametrize("first", [0, 1])
def test_joined_letters_take_along_what_the_other_did_in_the_second(ada_and_ben, first):
    ada, ben = ada_and_ben
    ben.run(put(tag("other", 40, 46, text="text 2", entities=["Stalin"])))
    merged(ben, ada)
    ada.run(JoinLetters(letter=an_id("letter 1")))
    ben.run(SetAnnotation(annotation_id=an_id("other"), attributes={"certainty": "low"}))
    order = ada_and_ben if first == 0 else ada_and_ben[::-1]
    come_to_the_same(*order)
    for session in (ada, ben):
        found = session.get(an_id("other"))
        assert (found.text, found.attributes, session.text(TEXT).quote(found)) == (TEXT, {"certainty": "low"}, "Stalin")
        assert session.letter_ids() == [an_id("letter 1")]


def test_where_all_is_refused_everything_stays_where_it_was(ada_and_ben):
    ada, ben = ada_and_ben
    before = ben.letter(an_id("letter 1"))
    split(ada)
    received = replace(ada.delivery(ben.heads()), whole=True)
    review = Review(ben, source_of(ben, ben.receive(received, backup=False).source))
    while asked := [one for one in review.changes if one.open]:
        review.decide([asked[0].key], "mine" if asked[0].weight == "conflict" else "rejected")
    review.take_log()
    assert ben.letter(an_id("letter 1")) == before
    assert not ben.sides().divergences(review.source.id)
    review.close()
