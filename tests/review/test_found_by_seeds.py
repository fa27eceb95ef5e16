"""More of what the simulations found, as small cases, each with a seed that showed it (``tests.review.simulation``)."""

from contextlib import contextmanager

import pytest

from editor.app.actions.annotations import RemoveAnnotation, SetAnnotation
from editor.app.actions.entities import DeleteEntity, MergeEntities, PutEntity
from editor.app.actions.letter_order import JoinLetters
from editor.app.actions.letters import DeleteLetter, SetProvenance
from editor.app.actions.notes import AddNote, DeleteNote, SetNote
from editor.app.actions.text import JoinLines, ReplaceText
from editor.app.review.review import Review, source_of
from editor.core.entities import Entity
from editor.core.letters import Comment, Reading, Text
from editor.core.record import replace
from editor.core.review_changes import Policy
from editor.core.sides import Crossed, Divergence, State
from editor.review.crossing import uncrossed
from editor.review.pieces import text_merging
from editor.store.session import ProjectSession
from tests.store.letters import an_id, put, tag
from tests.store.replicas import TEXT, undecided

NAME, NOTE = an_id("name"), an_id("note 1")


def sent(sender, receiver):
    return replace(sender.delivery(receiver.heads()), whole=True)


def sent_early(sender, receiver):
    """A delivery that is opened when the receiver has gone on: it was not compared with what is there by then."""
    return replace(sent(sender, receiver), whole=False)


@contextmanager
def reviewing(receiver, received):
    review = Review(receiver, source_of(receiver, receiver.receive(received, backup=False).source))
    review.take_log()
    yield review
    review.close()


def merged(sender: ProjectSession, receiver: ProjectSession, policy: Policy = "theirs"):
    with reviewing(receiver, sent(sender, receiver)) as review:
        return review.merge(policy)


def asked(review, object_id=None):
    return [one for one in review.changes if one.open and object_id in (None, one.object)]


def test_a_note_that_both_had_deleted_comes_back_whole(two):
    """1174, 1297: its words were settled on both sides, the note itself only brought back on one."""
    ada, ben = two
    ben.run(ReplaceText(text=an_id("body 1"), start=0, end=1, replacement="One"))
    old = sent_early(ben, ada)
    ada.run(DeleteNote(note_id=NOTE))
    with reviewing(ben, sent(ada, ben)) as review:
        (change,) = asked(review, NOTE)
        review.decide([change.key], "theirs")
    assert ben.get(NOTE) is None
    with reviewing(ada, old) as review:
        review.merge("theirs")
    assert ada.get(NOTE) is not None
    merged(ada, ben, "mine")
    assert ben.get(NOTE) is not None
    assert ben.text(an_id("body 1")).text.content == "One note on the Emir."


def test_a_moved_passage_shows_what_was_written_beside_it():
    """850, 1518: what stands or falls with a move is shown with it, and is part of both."""
    passage = "Winter came. Comrade Enver Pasha went to the front.\n"
    rest = "In the mountains he had many men, and a report was sent.\nIt was clear to all of them.\n"
    base, theirs = f"{passage}{rest}Shalom.", f"{rest}{passage}A marker.\nShalom."
    (piece,) = (one for one in text_merging(base, base, theirs).pieces if one.moved)
    assert piece.theirs == f"{passage}A marker.\n"
    assert piece.mine == passage.strip()


@pytest.mark.parametrize("first", ["text", "place"])
def test_the_key_of_a_moved_tag_stays_when_its_text_is_taken(two, first):
    """563, 1156: what was said of the place holds, wherever the place is by now."""
    ada, ben = two
    ben.run(ReplaceText(text=TEXT, start=0, end=5, replacement="In the month of May"))
    ada.run(SetAnnotation(annotation_id=NAME, start=33, end=46))
    ada.run(ReplaceText(text=TEXT, start=14, end=17, replacement="New"))
    with reviewing(ben, sent(ada, ben)) as review:
        (place,), (text,) = asked(review, NAME), asked(review, TEXT)
        one, other = (text, place) if first == "text" else (place, text)
        review.decide([one.key], "accepted")
        assert other.key in {left.key for left in asked(review)}
        review.decide([other.key], "accepted")
        assert not asked(review)
    assert ben.text(TEXT).quote(ben.get(NAME)) == ada.text(TEXT).quote(ada.get(NAME))


def test_a_tag_on_a_letter_that_was_deleted_here_stands_on_its_words(two):
    """1194: nobody had changed the text, and the tag was lost in it nevertheless."""
    ada, ben = two
    ada.run(put(tag("old", 14, 17)))
    ben.run(ReplaceText(text=TEXT, start=0, end=5, replacement="May"))
    ben.run(DeleteLetter(letter_id=an_id("letter 1")))
    merged(ada, ben)
    found = ben.get(an_id("old"))
    assert not found.detached
    assert ben.text(TEXT).quote(found) == "Old"


def test_what_goes_to_another_letter_goes_to_where_its_words_are_by_then(two):
    """1640: the text of the other letter had been taken before, and mine of it stood earlier than theirs."""
    ada, ben = two
    ada.run(put(tag("dear", 27, 31, text="text 2")))
    merged(ada, ben)
    ben.run(ReplaceText(text=TEXT, start=0, end=6, replacement=""))
    ada.run(JoinLetters(letter=an_id("letter 1")))
    with reviewing(ben, sent(ada, ben)) as review:
        review.decide([one.key for one in asked(review, TEXT)], "accepted")
        places = []
        for _ in range(3):  # steps that touch the other letter alone
            ben.run(ReplaceText(text=TEXT, start=0, end=0, replacement="On "))
            places = asked(review, an_id("dear"))
        review.decide([one.key for one in places], "accepted")
    found = ben.get(an_id("dear"))
    assert found.text == TEXT
    assert ben.text(TEXT).quote(found) == "Dear"


def test_an_edit_of_a_merged_entry_that_is_taken_for_the_other_says_what_they_said(two):
    """1937: it said what stood here, where the edit itself was not taken yet."""
    ada, ben = two
    ben.run(MergeEntities(keep=an_id("Enver"), merge=(an_id("Stalin"),)))
    ada.run(PutEntity(entity=replace(ada.get(an_id("Stalin")), dates="1878")))
    with reviewing(ben, sent(ada, ben)) as review:
        (proposed,) = (one for one in asked(review) if one.action == "proposed")
        review.decide([proposed.key], "accepted")
    assert ben.get(an_id("Enver")).dates == "1878"


def test_who_makes_a_new_entry_one_with_another_takes_it(two):
    """2262: the proposal was taken, and nothing came of it, since the entry itself was not taken yet."""
    ada, ben = two
    ada.run(PutEntity(entity=Entity(id=an_id("Enver Pasha"), kind="person", name="Enver", dates="1881")))
    with reviewing(ben, sent(ada, ben)) as review:
        (proposed,) = (one for one in asked(review) if one.action == "proposed")
        review.decide([proposed.key], "accepted")
        assert not asked(review, an_id("Enver Pasha"))
    entries = [ben.get(an_id("Enver")), ben.get(an_id("Enver Pasha"))]
    assert sorted(entry.merged_into or "" for entry in entries) == ["", min(entry.id for entry in entries)]


def test_an_entry_lives_that_is_named_by_a_tag_which_lives(two):
    """2786: they deleted both, and the tag was worked in here."""
    ada, ben = two
    ada.run(RemoveAnnotation(annotation_ids=(NAME,)))
    ada.run(DeleteEntity(entity_id=an_id("Stalin")))
    ben.run(SetAnnotation(annotation_id=NAME, attributes={"certainty": "low"}))
    back = sent(ben, ada)
    merged(ada, ben, "mine")
    assert ben.get(NAME) is not None
    assert ben.get(an_id("Stalin")) is not None
    with reviewing(ada, back) as review:
        review.merge("theirs")
    assert ada.get(an_id("Stalin")) is not None


def test_an_entry_lives_that_is_named_in_a_letter_which_lives(two):
    """They deleted both, and the letter was worked in here."""
    ada, ben = two
    ada.run(DeleteLetter(letter_id=an_id("letter 1")))
    ada.run(DeleteEntity(entity_id=an_id("Stalin")))
    ben.run(ReplaceText(text=TEXT, start=0, end=5, replacement="May"))
    back = sent(ben, ada)
    merged(ada, ben, "mine")
    assert ben.get(an_id("Stalin")) is not None
    with reviewing(ada, back) as review:
        review.merge("theirs")
    assert ada.get(NAME).entities == (an_id("Stalin"),)
    assert ada.get(an_id("Stalin")) is not None


def test_the_words_of_a_note_that_lives_are_not_deleted(two):
    """3479: both had deleted the note alike, and one of them had taken it back since."""
    ada, ben = two
    ben.run(ReplaceText(text=an_id("body 1"), start=0, end=1, replacement="One"))
    old = sent_early(ben, ada)
    ada.run(DeleteNote(note_id=NOTE))
    with reviewing(ada, old) as review:
        review.merge("theirs")
    ben.run(DeleteNote(note_id=NOTE))
    with reviewing(ada, sent(ben, ada)) as review:
        for one in asked(review):
            review.decide([one.key], "accepted")
        assert not asked(review)
    assert [one.body.text.content for one in ada.letter(an_id("letter 1")).notes] == ["One note on the Emir."]


@pytest.mark.parametrize("month", ["May", "June", "July", "August"])  # by which one or the other is the older
def test_who_refused_what_crossed_is_heard_whoever_merges(two, month):
    """1201, 2689: each had decided about what the other had sent, one of them by refusing it."""
    ada, ben = two
    ada.run(ReplaceText(text=TEXT, start=14, end=17, replacement="New"))
    ben.run(ReplaceText(text=TEXT, start=0, end=5, replacement=month))
    back = sent(ben, ada)
    merged(ada, ben)
    with reviewing(ada, back) as review:
        (change,) = asked(review, TEXT)
        review.decide([change.key], "rejected")
    crossing = sent(ada, ben)
    merged(ben, ada, "mine")
    with reviewing(ben, crossing) as review:
        review.merge("theirs")
    assert ada.text(TEXT).text.content == ben.text(TEXT).text.content
    assert ada.text(TEXT).text.content.startswith("April 3, 1922\nNew")


def test_a_reply_to_a_thread_that_they_know_to_be_closed_leaves_it_closed(two):
    """3688: nothing was told of the thread, as it was the same on both sides."""
    ada, ben = two
    thread = Comment(id=an_id("thread"), letter=an_id("letter 1"), target=an_id("letter 1"), body="Is this final?",
                     author="Ada", at="2026-11-01", resolved=True)
    ada.run(put(thread))
    merged(ada, ben)
    ada.run(put(replace(thread, id=an_id("reply"), body="It is.", reply_to=thread.id, resolved=False)))
    merged(ada, ben)
    assert ben.get(an_id("reply")) is not None
    assert ben.get(thread.id).resolved


def test_a_place_that_they_have_not_decided_about_is_not_taken_back(two):
    """4632: they had taken the text that was edited after the tag had been moved, and not yet the tag."""
    ada, ben = two
    ben.run(SetAnnotation(annotation_id=NAME, start=33, end=46))
    ben.run(ReplaceText(text=TEXT, start=14, end=17, replacement="New"))
    words = ben.text(TEXT).quote(ben.get(NAME))
    with reviewing(ada, sent(ben, ada)) as review:
        review.decide([one.key for one in asked(review, TEXT)], "accepted")
    ada.run(ReplaceText(text=TEXT, start=0, end=5, replacement="May"))
    merged(ada, ben)
    assert ben.text(TEXT).text.content.startswith("May 3, 1922\nNew")
    assert ben.text(TEXT).quote(ben.get(NAME)) == words


def test_a_passage_that_was_moved_stands_once_in_what_both_had_sent():
    """1950: merged with what was at odds in it, the base had it twice, and each side took away the other's."""
    passage = "Winter came. Comrade Enver Pasha went to the front.\n"
    rest = "In the mountains he had many men, and a report was sent.\nIt was clear to all of them.\n"
    root, moved = f"{passage}{rest}Shalom.", f"{rest}{passage}Shalom."
    edited = root.replace("Winter came", "Spring came").replace("Shalom", "Salaam")

    def state(content: str) -> State:
        return State(content, Text(id=TEXT, letter=an_id("letter 1"), role="transcription", content=content))

    one = Divergence(TEXT, "text", None, "diverged", state(moved), state(""), state(""), "delivery",
                     Crossed(state(edited), state(root)))
    assert uncrossed(one) is one
    plain = one._replace(base=state(root.replace("many", "few")))
    assert uncrossed(plain).base == State(plain.base.revision, state(edited.replace("many", "few")).value)
    at_odds = one._replace(base=state(root.replace("Winter", "Autumn")))
    assert uncrossed(at_odds) is at_odds


def test_words_that_both_wrote_beside_one_another_stand_once_in_what_both_had_sent():
    """6077: the base had them twice, each side took away one, and they were lost."""
    root = "The front\n and a report."
    first, second = "The front many men came t\n and a report.", "The fron many men came  there and a report."

    def state(content: str) -> State:
        return State(content, Text(id=TEXT, letter=an_id("letter 1"), role="transcription", content=content))

    one = Divergence(TEXT, "text", None, "diverged", state(first), state(""), state(""), "delivery",
                     Crossed(state(second), state(root)))
    assert uncrossed(one) is one


def test_what_was_put_between_a_tag_and_the_next_word_is_not_tagged(two):
    """3822: one had joined two words, and the other wrote between them."""
    ada, ben = two
    text = "Buhara, Enver Khodzhaev was there."
    ada.run(ReplaceText(text=TEXT, start=0, end=len(ada.text(TEXT).text.content), replacement=text))
    ada.run(put(tag("unsure", 17, 24, kind="unclear")))
    merged(ada, ben)
    ada.run(ReplaceText(text=TEXT, start=6, end=17, replacement=""))
    ben.run(ReplaceText(text=TEXT, start=6, end=6, replacement=" wia"))
    words = ada.text(TEXT).quote(ada.get(an_id("unsure")))
    assert words == ben.text(TEXT).quote(ben.get(an_id("unsure")))
    merged(ada, ben)
    assert ben.text(TEXT).quote(ben.get(an_id("unsure"))) == words, ben.text(TEXT).text.content


def taken(receiver, delivery, *parts):
    """Take edits of a delivery, each named by what it put in: one by one, or all at once."""
    with reviewing(receiver, delivery) as review:
        for part in parts or [None]:
            review.decide([one.key for one in asked(review) if part is None or part == one.theirs.words.strip()],
                          "accepted")
        assert not asked(review)


@pytest.mark.parametrize("parts", [(), ("May", "of", "Omver"), ("Omver", "of", "May"), ("of", "May", "Omver")])
def test_a_tag_of_mine_stands_where_it_would_had_all_been_taken_at_once(two, parts):
    """1746: taken in parts it followed a comparison, taken at once, and with them, what they had typed."""
    ada, ben = two
    ben.run(put(tag("Enver Pasha", 60, 71)))
    ada.run(ReplaceText(text=TEXT, start=57, end=62, replacement="of Om"))
    ada.run(ReplaceText(text=TEXT, start=0, end=5, replacement="May"))
    back = sent(ben, ada)
    taken(ben, sent(ada, ben), *parts)
    merged_there(ada, back)
    assert ben.text(TEXT).text == ada.text(TEXT).text
    assert ben.text(TEXT).quote(ben.get(an_id("Enver Pasha"))) == "ver Pasha"
    assert ben.get(an_id("Enver Pasha")) == ada.get(an_id("Enver Pasha"))


@pytest.mark.parametrize("parts", [("", "Old Bukhara.", "May"), ("Old Bukhara.", "", "May"),
                                   ("May", "", "Old Bukhara.")])
def test_a_tag_of_mine_stands_in_a_passage_that_they_moved_in_whatever_order_it_went_and_came(two, parts):
    """3233: with its words gone it stood on what was left beside them, and stayed there when they came back."""
    ada, ben = two
    ben.run(SetAnnotation(annotation_id=NAME, start=21, end=31))
    ada.run(ReplaceText(text=TEXT, start=14, end=48, replacement="Dear comrade Stalin.\nOld Bukhara.\n"))
    ada.run(ReplaceText(text=TEXT, start=0, end=5, replacement="May"))
    at_once = ben.save_copy(ben.path.with_name("at once.letterbook"))
    with ProjectSession.open(at_once, editor="Ben") as whole:
        taken(whole, sent(ada, whole))
        taken(ben, sent(ada, ben), *parts)
        assert ben.text(TEXT).text == whole.text(TEXT).text == ada.text(TEXT).text
        assert ben.get(NAME) == whole.get(NAME)


@pytest.mark.parametrize("parts", [("Stalin", "Comrade"), ("Comrade", "Stalin")])
def test_a_tag_that_they_moved_stands_on_their_words_once_those_are_taken(two, parts):
    """3330: it was taken before its words, lost its place, and did not find it when they came."""
    ada, ben = two
    ada.run(ReplaceText(text=TEXT, start=14, end=14, replacement="Comrade Josef\n"))
    ada.run(SetAnnotation(annotation_id=NAME, start=22, end=27))
    for session, month in ((ada, "May"), (ben, "June")):
        session.run(ReplaceText(text=TEXT, start=0, end=5, replacement=month))
    with reviewing(ben, sent(ada, ben)) as review:
        for name in parts:
            about = NAME if name == "Stalin" else TEXT
            review.decide([one.key for one in asked(review, about) if one.weight != "conflict"], "accepted")
        assert [one.weight for one in asked(review)] == ["conflict"]
    assert ben.text(TEXT).quote(ben.get(NAME)) == "Josef"


@pytest.mark.parametrize("parts", [("town", "place", "Buchara"), ("place", "town", "Buchara"),
                                   ("Buchara", "place", "town"), ("place", "Buchara", "town"),
                                   ("town", "Buchara", "place")])
def test_a_new_tag_grows_with_the_words_that_are_taken_under_it(two, parts):
    """4816: it was taken when one word of it stood there and the next did not yet."""
    ada, ben = two
    ada.run(ReplaceText(text=TEXT, start=18, end=25, replacement="Buchara"))
    ada.run(ReplaceText(text=TEXT, start=25, end=25, replacement=" town"))
    ada.run(put(tag("place", 14, 30)))
    for session, month in ((ada, "May"), (ben, "June")):
        session.run(ReplaceText(text=TEXT, start=0, end=5, replacement=month))
    with reviewing(ben, sent(ada, ben)) as review:
        for name in parts:
            found = [one for one in asked(review) if one.weight != "conflict" and (
                one.object == an_id("place") if name == "place" else one.object == TEXT and name in one.theirs.words)]
            review.decide([one.key for one in found], "accepted")
    assert ben.text(TEXT).quote(ben.get(an_id("place"))) == "Old Buchara town"


def crossed(ada, ben):
    """Both merge what the other has now, and have the same afterwards."""
    there, back = sent(ada, ben), sent(ben, ada)
    merged_there(ben, there)
    merged_there(ada, back, "mine")
    ours, yours = (session.letter(an_id("letter 1")) for session in (ada, ben))
    assert ours == yours
    assert ada.heads()[TEXT] == ben.heads()[TEXT]


def merged_there(receiver, delivery, policy: Policy = "theirs"):
    with reviewing(receiver, delivery) as review:
        review.merge(policy)


def test_a_letter_that_comes_back_is_as_those_have_it_who_worked_in_it(two):
    """2125, 4785, 4998: whoever had deleted it got it back as it was when they did, with their last edits and notes."""
    ada, ben = two
    ben.run(ReplaceText(text=TEXT, start=0, end=5, replacement="May"))
    ben.run(put(Reading(id=an_id("read"), letter=an_id("letter 1"), reader="Ben", kind="second", at="2026-11-02")))
    ben.run(RemoveAnnotation(annotation_ids=(NAME,)))
    ben.run(DeleteLetter(letter_id=an_id("letter 1")))
    ada.run(put(tag("old", 14, 17)))
    crossed(ada, ben)
    assert ben.text(TEXT).text.content.startswith("April")
    assert ben.text(TEXT).quote(ben.get(an_id("old"))) == "Old"
    assert ben.text(TEXT).quote(ben.get(NAME)) == "Stalin"


def test_a_note_that_comes_back_has_the_words_that_those_have_who_worked_in_it(two):
    """4967: of its words only the one had known the last."""
    ada, ben = two
    ben.run(ReplaceText(text=an_id("body 1"), start=0, end=1, replacement="One"))
    ben.run(DeleteNote(note_id=NOTE))
    ada.run(SetNote(note_id=NOTE, memo="see the Emir's letter"))
    crossed(ada, ben)
    assert [one.body.text.content for one in ben.letter(an_id("letter 1")).notes] == ["A note on the Emir."]


def test_an_entry_that_comes_back_is_called_as_those_call_it_who_use_it(two):
    """It was renamed before it was deleted, and named by a new tag with the others."""
    ada, ben = two
    ben.run(PutEntity(entity=replace(ben.get(an_id("Enver")), name="Enver Bey")))
    ben.run(DeleteEntity(entity_id=an_id("Enver")))
    ada.run(put(tag("Enver Pasha", 60, 71, entities=["Enver"])))
    crossed(ada, ben)
    assert ben.get(an_id("Enver")) == ada.get(an_id("Enver"))
    assert ben.get(an_id("Enver")).name == "Enver"


def test_the_role_of_a_line_that_both_had_joined_does_not_come_back_with_its_letter(two):
    """195: both had deleted it, by the very same state, and nothing was told of it."""
    ada, ben = two
    for session in two:
        session.run(JoinLines(text=TEXT, start=13, end=14))
    ben.run(DeleteLetter(letter_id=an_id("letter 1")))
    ada.run(put(tag("old", 14, 17)))
    crossed(ada, ben)
    assert len([one for one in ben.text(TEXT).annotations if one.is_block]) == 3


def test_a_tag_follows_what_they_typed_also_where_they_had_merged_something(two):
    """5044: their edits since were not looked for where one of their states was made of two."""
    ada, ben = two
    ada.run(ReplaceText(text=TEXT, start=0, end=5, replacement="May"))
    ben.run(ReplaceText(text=TEXT, start=14, end=17, replacement="New"))
    merged(ben, ada)
    ben.run(put(tag("Enver Pasha", 60, 71)))
    ada.run(ReplaceText(text=TEXT, start=55, end=60, replacement="of Om"))
    crossed(ada, ben)
    assert ben.text(TEXT).quote(ben.get(an_id("Enver Pasha"))) == "ver Pasha"


def test_a_note_in_which_nobody_worked_stays_deleted_with_who_deleted_it(two):
    """5045: its reference had been moved and put back, which those who have the note do not take for work."""
    ada, ben = two
    reference = an_id("reference 1")
    for place in (13, 85):
        ben.run(SetAnnotation(annotation_id=reference, start=place, end=place))
    ada.run(DeleteNote(note_id=NOTE))
    crossed(ada, ben)
    assert ada.get(NOTE) is None
    assert not undecided(ada)


def test_a_letter_that_both_had_deleted_does_not_come_back_with_what_went_to_another(two):
    """5352: a tag was on its text, and goes to the letter that was joined with it."""
    ada, ben = two
    ada.run(put(tag("dear", 27, 31, text="text 2")))
    merged(ada, ben)
    ada.run(JoinLetters(letter=an_id("letter 1")))
    ben.run(DeleteLetter(letter_id=an_id("letter 2")))
    with reviewing(ben, sent(ada, ben)) as review:
        review.decide([one.key for one in asked(review, TEXT)], "accepted")
        review.merge("theirs")
    assert ben.get(an_id("letter 2")) is None
    assert ben.text(TEXT).quote(ben.get(an_id("dear"))) == "Dear"


@pytest.mark.parametrize("first", ["changed", "proposed"])
def test_what_is_proposed_for_another_entry_is_asked_also_when_the_edit_itself_was_taken(two, first):
    """5534, 5710: with the edit taken the entry was closed, and nobody was asked whether the other is to say it too."""
    ada, ben = two
    ben.run(MergeEntities(keep=an_id("Enver"), merge=(an_id("Stalin"),)))
    ada.run(PutEntity(entity=replace(ada.get(an_id("Stalin")), dates="1878", description="a shoemaker's son")))
    with reviewing(ben, sent(ada, ben)) as review:
        assert sorted(one.action for one in asked(review)) == ["changed", "changed", "proposed", "proposed"]
        for action in (first, "proposed" if first == "changed" else "changed"):
            review.decide([one.key for one in asked(review) if one.action == action], "accepted")
        assert not asked(review)
    for name in ("Enver", "Stalin"):
        entry = ben.get(an_id(name))
        assert (entry.dates, entry.description) == ("1878", "a shoemaker's son")
    assert not undecided(ben)


def test_what_is_proposed_for_another_entry_lapses_where_nobody_is_asked(two):
    """Both copies come to the same without it."""
    ada, ben = two
    ben.run(MergeEntities(keep=an_id("Enver"), merge=(an_id("Stalin"),)))
    ada.run(PutEntity(entity=replace(ada.get(an_id("Stalin")), dates="1878")))
    merged(ada, ben)
    assert ben.get(an_id("Stalin")).dates == "1878"
    assert ben.get(an_id("Enver")).dates is None
    assert not undecided(ben)


def test_an_old_delivery_does_not_propose_what_its_sender_has_deleted_since(two):
    """6758: both had deleted the note, the one after working in it, and neither knew of the other."""
    ada, ben = two
    ben.run(ReplaceText(text=an_id("body 1"), start=0, end=1, replacement="One"))
    ada.run(DeleteNote(note_id=NOTE))
    old = sent(ben, ada)
    with reviewing(ada, old) as review:
        assert asked(review, NOTE) or asked(review, an_id("body 1"))
    ben.run(DeleteNote(note_id=NOTE))
    merged(ben, ada)
    with reviewing(ada, old) as review:
        assert not asked(review)


@pytest.mark.parametrize("first", ["added", "proposed"])
def test_whether_a_new_entry_is_one_with_another_is_asked_also_when_the_entry_was_taken(two, first):
    """6259: with the entry taken there was nothing left that differed, and in this order it was not made one."""
    ada, ben = two
    ada.run(PutEntity(entity=Entity(id=an_id("Enver Pasha"), kind="person", name="Enver", dates="1881")))
    with reviewing(ben, sent(ada, ben)) as review:
        for action in (first, "proposed"):
            review.decide([one.key for one in asked(review) if one.action == action], "accepted")
            if not asked(review):
                break
        assert not asked(review)
    entries = [ben.get(an_id("Enver")), ben.get(an_id("Enver Pasha"))]
    assert sorted(entry.merged_into or "" for entry in entries) == ["", min(entry.id for entry in entries)]


@pytest.mark.parametrize("parts", [("text", "place", "new"), ("place", "text", "new"), ("new", "place", "text")])
def test_a_tag_that_they_moved_stands_where_it_comes_with_its_text_also_when_that_is_closed(two, parts):
    """7195, 7569: taken behind its text, it stood where a comparison of the two texts brought it, which knows nothing
    of passages that were moved."""
    ada, ben = two
    first, second = "There was a report of it in May.\n", "In the mountains he had many men and horses, they say.\n"
    ada.run(ReplaceText(text=TEXT, start=0, end=0, replacement=first + second))
    merged(ada, ben)
    ben.run(ReplaceText(text=TEXT, start=0, end=len(first + second), replacement=second + first))
    ada.run(ReplaceText(text=TEXT, start=12, end=18, replacement="letter"))
    ada.run(SetAnnotation(annotation_id=NAME, start=10, end=18))
    ada.run(put(tag("new", 28, 31, entities=["Enver"])))
    at_once = ben.save_copy(ben.path.with_name("at once.letterbook"))
    with ProjectSession.open(at_once, editor="Ben") as whole:
        taken(whole, sent(ada, whole))
        with reviewing(ben, sent(ada, ben)) as review:
            about = {"text": TEXT, "place": NAME, "new": an_id("new")}
            for part in parts:
                review.decide([one.key for one in asked(review, about[part])], "accepted")
            assert not asked(review)
        assert ben.text(TEXT).text == whole.text(TEXT).text
        for name in (NAME, an_id("new")):
            assert ben.text(TEXT).quote(ben.get(name)) == whole.text(TEXT).quote(whole.get(name))
        assert ben.text(TEXT).quote(ben.get(NAME)) == "a letter"


def test_a_letter_that_lives_keeps_its_text_and_provenance_though_those_who_deleted_it_refused_both(two):
    """10167: they had refused what was worked in, and with the letter alive here the deletion of its text alone could
    be taken, after which the letter could not be read."""
    ada, ben = two
    letter = an_id("letter 1")
    ben.run(ReplaceText(text=TEXT, start=0, end=5, replacement="May"))
    ben.run(SetProvenance(provenance=replace(ben.letter(letter).provenance, rights="free to use")))
    ada.run(DeleteLetter(letter_id=letter))
    old = sent(ben, ada)
    merged(ada, ben, "mine")
    with reviewing(ada, old) as review:
        for one in asked(review):
            review.decide([one.key], "mine")
    assert ada.get(letter) is None
    with reviewing(ben, sent(ada, ben)) as review:
        while asked(review):
            one = asked(review)[0]
            review.decide([one.key], "theirs" if one.weight == "conflict" else "accepted")
    found = ben.letter(letter)
    assert found.transcription.text.content.startswith("May 3, 1922")
    assert found.provenance.rights == "free to use"
    assert merged(ben, ada)
    assert ada.letter(letter).transcription.text == found.transcription.text


def test_a_note_that_is_referred_to_in_a_new_note_comes_with_it(two):
    """7938: taken alone it was refused with an error, as the text that it stands in was not there."""
    ada, ben = two
    outer = AddNote(text=TEXT, position=13, body="See the report, as below.")
    ada.run(outer)
    body = ada.get(outer.note_id).text
    inner = AddNote(text=body, position=14, body="Not found.")
    ada.run(inner)
    with reviewing(ben, sent(ada, ben)) as review:
        (change,) = (one for one in asked(review) if one.type == "note")
        assert change.theirs.words == "See the report, as below."
        assert inner.note_id in change.members
        review.decide([change.key], "accepted")
        assert not asked(review)
    assert ben.letter(an_id("letter 1")).notes == ada.letter(an_id("letter 1")).notes


@pytest.mark.parametrize("family", [False, True])
def test_what_is_mentioned_by_what_is_not_deleted_lives(two, family):
    """8474: they deleted both, the entry was taken alone, and the tag that mentions it was kept."""
    ada, ben = two
    named = an_id("letter 1") if family else NAME
    ada.run(DeleteLetter(letter_id=named) if family else RemoveAnnotation(annotation_ids=(NAME,)))
    ada.run(DeleteEntity(entity_id=an_id("Stalin")))
    with reviewing(ben, sent(ada, ben)) as review:
        for object_id, verdict in ((an_id("Stalin"), "accepted"), (named, "rejected")):
            review.decide([one.key for one in asked(review, object_id)], verdict)
    assert ben.get(NAME).entities == (an_id("Stalin"),)
    assert ben.get(an_id("Stalin")) is not None


def test_a_tag_stands_as_they_have_it_who_refuse_whoever_takes_their_text(two):
    """7989: both wrote something else within it, and it stood elsewhere with whoever gave way."""
    ada, ben = two
    start = ada.text(TEXT).text.content.index("ort on Enver")
    ada.run(put(tag("part", start, start + 9, kind="unclear")))
    merged(ada, ben)
    ben.run(ReplaceText(text=TEXT, start=start + 4, end=start + 6, replacement="about"))
    ada.run(ReplaceText(text=TEXT, start=start + 4, end=start + 12, replacement="this"))
    there, back = sent(ada, ben), sent(ben, ada)
    merged_there(ben, there, "mine")
    merged_there(ada, back, "theirs")
    assert ada.text(TEXT).text == ben.text(TEXT).text
    found = [session.text(TEXT).quote(session.get(an_id("part"))) for session in two]
    assert found == ["ort about En", "ort about En"]


def test_a_reference_that_both_removed_does_not_come_back_with_its_note(two):
    """8582: the one had removed it alone, the other with the note, in which there was work."""
    ada, ben = two
    reference = an_id("reference 1")
    ben.run(RemoveAnnotation(annotation_ids=(reference,)))
    ben.run(ReplaceText(text=an_id("body 1"), start=0, end=1, replacement="One"))
    ben.run(ReplaceText(text=TEXT, start=0, end=5, replacement="May"))
    ada.run(DeleteNote(note_id=NOTE))
    merged_there(ada, sent_early(ben, ada))
    assert ada.get(NOTE) is not None
    assert ada.get(reference) is None


def test_a_tag_that_they_moved_within_their_own_words_stands_there_where_those_are_taken(two):
    """11229: where mine stand it comes to the same place, so that nothing was asked of it, and with theirs taken it was
    not taken for moved."""
    ada, ben = two
    start = ada.text(TEXT).text.content.index("ort on Enver")
    ada.run(put(tag("part", start, start + 9, kind="unclear")))
    merged(ada, ben)
    ada.run(ReplaceText(text=TEXT, start=start + 4, end=start + 6, replacement="at length about"))
    ada.run(SetAnnotation(annotation_id=an_id("part"), start=start, end=start + 25, attributes={"certainty": "high"}))
    ben.run(ReplaceText(text=TEXT, start=start + 3, end=start + 12, replacement="us "))
    ben.run(ReplaceText(text=TEXT, start=0, end=5, replacement="May"))
    there, back = sent_early(ada, ben), sent_early(ben, ada)
    merged_there(ben, there, "theirs")
    merged_there(ada, back, "mine")
    found = [session.text(TEXT).quote(session.get(an_id("part"))) for session in two]
    assert found == ["ort at length about Enver", "ort at length about Enver"]


@pytest.mark.parametrize("parts", [("other", "place"), ("place", "other")])
def test_a_tag_stands_where_it_comes_with_its_text_also_where_that_was_closed_in_passing(two, parts):
    """11637: of their text there was nothing to decide, and it was closed with the first that was decided."""
    ada, ben = two
    for before, after in (("April", "May"), ("May", "April")):
        ada.run(ReplaceText(text=TEXT, start=0, end=len(before), replacement=after))
    reference = an_id("reference 1")
    place = ada.text(TEXT).text.content.index(" Pasha")
    ada.run(SetAnnotation(annotation_id=reference, start=place, end=place))
    ben.run(ReplaceText(text=TEXT, start=place - 9, end=place + 6, replacement="him, who was of"))
    ada.run(SetNote(note_id=NOTE, memo="see below"))
    at_once = ben.save_copy(ben.path.with_name("at once.letterbook"))
    delivery = sent_early(ada, ben)
    with ProjectSession.open(at_once, editor="Ben") as whole:
        for session, steps in ((whole, [("other", "place")]), (ben, [(part,) for part in parts])):
            review = Review(session, source_of(session, session.receive(delivery, backup=False).source))
            for step in steps:
                about = {"other": NOTE, "place": reference}
                review.decide([one.key for name in step for one in asked(review, about[name])], "accepted")
            assert not asked(review)
            review.close()
        assert ben.get(reference) == whole.get(reference)
