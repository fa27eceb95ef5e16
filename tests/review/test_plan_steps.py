"""Deciding one thing at a time: parts of a text, what was decided earlier, what is written instead."""

from __future__ import annotations

import random

import pytest

from editor.core.entities import Entity
from editor.core.letters import Text
from editor.core.operations import Adopt, EditText, Place, Settle
from editor.core.record import replace
from editor.core.review_changes import ReviewChange
from editor.core.reviewing import Decision, Verdict
from editor.review.plan import Plan, plan
from tests.review.project import KHODZHAEV, LINES, TAG, TEXT, annotation, letter, note, project
from tests.review.two_sides import Copy, TwoSides, an_id

BODY = an_id("note body")


def copies() -> tuple[Copy, Copy]:
    base = project()
    return base.twin(), base.twin()


def seen(mine: Copy, theirs: Copy, decided: list[Decision] | None = None) -> Plan:
    return plan(TwoSides(mine, theirs), decided=decided or ())


def decision(change: ReviewChange, verdict: Verdict) -> Decision:
    return Decision(id=an_id(change.key), about=change.object, kind=change.kind, theirs=change.theirs_revision,
                    verdict=verdict, editor="Ada", at="2026", key=change.key, part=change.part)


def three_words(theirs: Copy) -> None:
    theirs.edit(TEXT, ("freely", "openly"), ("Nobody wanted", "No one wanted"), ("mountains", "hills"))


def by_word(found: Plan, word: str) -> ReviewChange:
    return next(one for one in found.changes if one.theirs is not None and word in one.theirs.words)


def test_parts_of_a_text_are_taken_and_refused_one_by_one_and_the_text_is_closed_with_the_last() -> None:
    mine, theirs = copies()
    three_words(theirs)
    mine.edit(TEXT, ("some of his men", "a few men"))
    decided: list[Decision] = []
    for word, verdict in (("openly", "accepted"), ("No one", "rejected"), ("hills", "accepted")):
        found = seen(mine, theirs, decided)
        change = by_word(found, word)
        assert change.open
        changes = found.changes_for({change.key: verdict})
        on_text = [one for one in changes if getattr(one, "text", getattr(one, "object", "")) == TEXT]
        if word == "openly":
            assert [type(one) for one in on_text] == [EditText]
        if word == "No one":
            assert on_text == []
        if word == "hills":
            assert [type(one) for one in on_text if not isinstance(one, Place)] == [Settle]
        mine.make(changes, theirs)
        decided.append(decision(change, verdict))
    assert mine.objects[TEXT].content == "\n".join(LINES).replace("freely", "openly").replace(
        "mountains", "hills").replace("some of his men", "a few men")
    assert seen(mine, theirs).changes == ()


@pytest.mark.parametrize("seed", range(8))
def test_all_at_once_is_the_same_as_one_by_one_in_any_order(seed: int) -> None:
    mine, theirs = copies()
    three_words(theirs)
    theirs.put(annotation(theirs, "pasha", "Enver Pasha"), replace(theirs.objects[KHODZHAEV], dates="1896-1938"))
    theirs.edit(BODY, ("Shorin", "V. I. Shorin"))
    note(theirs, "another", "Another note.", "half of the left")
    mine.edit(TEXT, ("very beginning", "beginning"))
    at_once = mine.twin()
    found = seen(at_once, theirs)
    at_once.make(found.changes_for(found.verdicts("mine")), theirs)
    decided: list[Decision] = []
    while left := seen(mine, theirs, decided).undecided:
        change = random.Random(seed).choice(left)
        mine.make(seen(mine, theirs, decided).changes_for({change.key: "accepted"}), theirs)
        decided.append(decision(change, "accepted"))
    assert mine.state() == at_once.state()
    assert seen(mine, theirs).changes == ()


def test_a_refusal_stays_when_they_send_a_newer_state_that_still_says_it() -> None:
    mine, theirs = copies()
    theirs.edit(TEXT, ("freely", "openly"), ("mountains", "hills"))
    change = by_word(seen(mine, theirs), "openly")
    decided = [decision(change, "rejected")]
    theirs.edit(TEXT, ("Nobody wanted", "No one wanted"))
    again = seen(mine, theirs, decided)
    assert [(one.theirs.words, one.verdict) for one in again.changes if one.theirs] == [
        ("openly", "rejected"), ("No one", None), ("hills", None)]
    mine.make(again.changes_for(again.verdicts("theirs")), theirs)
    assert "walking freely" in mine.objects[TEXT].content
    assert "hills" in mine.objects[TEXT].content


def test_a_refused_field_is_settled_with_mine_and_not_proposed_again() -> None:
    mine, theirs = copies()
    theirs.put(replace(theirs.objects[KHODZHAEV], dates="1896-1938", sort="Khodzhaev"))
    found = seen(mine, theirs)
    dates = next(one for one in found.changes if one.part == "dates")
    mine.make(found.changes_for({dates.key: "rejected"}), theirs)
    assert mine.objects[KHODZHAEV].dates == "1896"
    last = seen(mine, theirs, [decision(dates, "rejected")])
    assert [one.part for one in last.undecided] == ["sort"]
    made = last.changes_for(last.verdicts("theirs"))
    assert [type(one) for one in made] == [Settle]
    mine.make(made, theirs)
    assert (mine.objects[KHODZHAEV].dates, mine.objects[KHODZHAEV].sort) == ("1896", "Khodzhaev")
    assert seen(mine, theirs).changes == ()
    assert [(one.object, one.part, one.relation) for one in seen(theirs, mine).changes] == [
        (KHODZHAEV, "dates", "forward")]


def test_what_is_taken_whole_is_adopted_and_both_hold_the_same_revision() -> None:
    mine, theirs = copies()
    theirs.put(replace(theirs.objects[KHODZHAEV], dates="1896-1938"))
    theirs.edit(TEXT, ("freely", "openly"))
    found = seen(mine, theirs)
    made = found.changes_for(found.verdicts("none"))
    assert {type(one) for one in made} <= {Adopt, Place}
    mine.make(made, theirs)
    assert mine.heads == theirs.heads
    assert mine.state() == theirs.state()


@pytest.mark.parametrize(("verdict", "result"), [
    ("mine", "openly"), ("theirs", "boldly"), ("both", "openly boldly"), ("edited", "at liberty")])
def test_a_conflict_is_settled_as_was_said(verdict: Verdict, result: str) -> None:
    mine, theirs = copies()
    mine.edit(TEXT, ("freely", "openly"))
    theirs.edit(TEXT, ("freely", "boldly"))
    found = seen(mine, theirs)
    (change,) = found.changes
    assert (change.base.words, change.mine.words, change.theirs.words) == ("freely", "openly", "boldly")
    content = mine.objects[TEXT].content
    assert content[change.place.start:change.place.end] == "openly"
    assert theirs.objects[TEXT].content[change.theirs_place.start:change.theirs_place.end] == "boldly"
    edited = {change.key: "at liberty"} if verdict == "edited" else {}
    mine.make(found.changes_for({change.key: verdict}, edited), theirs)
    assert f"is walking {result} in Bukhara" in mine.objects[TEXT].content
    assert seen(mine, theirs).changes == ()


@pytest.mark.parametrize(("about", "field", "mine_says", "theirs_says", "result"), [
    (KHODZHAEV, "dates", "1896-1938", "1896-1939", "1896-1938 1896-1939"), (TAG, "kind", "place", "quote", "place")])
def test_both_can_stand_only_where_words_can_stand_beside_one_another(about, field, mine_says, theirs_says,
                                                                      result) -> None:
    mine, theirs = copies()
    mine.put(replace(mine.objects[about], **{field: mine_says}))
    theirs.put(replace(theirs.objects[about], **{field: theirs_says}))
    found = seen(mine, theirs)
    (change,) = found.changes
    mine.make(found.changes_for({change.key: "both"}), theirs)
    assert getattr(mine.objects[about], field) == result
    assert seen(mine, theirs).changes == ()


def test_a_conflict_left_open_is_asked_again_and_what_is_decided_later_stays_open() -> None:
    mine, theirs = copies()
    mine.edit(TEXT, ("freely", "openly"))
    theirs.edit(TEXT, ("freely", "boldly"), ("mountains", "hills"))
    found = seen(mine, theirs)
    mine.make(found.changes_for(found.verdicts("none")), theirs)
    assert "hills" in mine.objects[TEXT].content
    left = seen(mine, theirs)
    assert [one.weight for one in left.undecided] == ["conflict"]
    assert seen(mine, theirs, [decision(left.undecided[0], "later")]).undecided[0].verdict == "later"


def test_a_new_letter_of_theirs_is_one_thing_to_decide() -> None:
    mine, theirs = copies()
    made = letter(theirs, "new", "Dear Enver,\nNothing.")
    (change,) = seen(mine, theirs).changes
    assert (change.object, change.action, len(change.members)) == (made, "added", 4)
    refused = mine.twin()
    refused.make(seen(mine, theirs).changes_for({change.key: "rejected"}), theirs)
    assert refused.state() == mine.state()
    assert seen(refused, theirs).changes == ()
    mine.make(seen(mine, theirs).changes_for({change.key: "accepted"}), theirs)
    assert mine.state() == theirs.state()


def test_a_note_comes_with_its_words_and_its_reference_and_goes_with_them() -> None:
    mine, theirs = copies()
    note(theirs, "new", "A note.", "memorandum")
    (change,) = seen(mine, theirs).changes
    assert (change.kind, change.theirs.words) == ("note", "A note.")
    mine.make(seen(mine, theirs).changes_for({change.key: "accepted"}), theirs)
    assert mine.state() == theirs.state()
    gone = [an_id("new reference"), *(one.id for one in theirs.text(an_id("new body")).annotations), an_id("new"),
            an_id("new body")]
    theirs.delete(*gone)
    (change,) = seen(mine, theirs).changes
    assert (change.kind, change.action, change.weight) == ("note", "deleted", "automatic")
    mine.make(seen(mine, theirs).changes_for({change.key: "accepted"}), theirs)
    assert mine.state() == theirs.state()


def test_both_split_one_line_and_the_same_role_stands_in_both_copies() -> None:
    mine, theirs = copies()
    for copy in (mine, theirs):
        copy.edit(TEXT, (", and half of", ".\nHalf of"))
    mine.put(replace(mine.objects[KHODZHAEV], sort="K"))
    here, there = mine.twin(), theirs.twin()
    here.make((found := seen(mine, theirs)).changes_for(found.verdicts("none")), theirs)
    there.make((found := seen(theirs, mine)).changes_for(found.verdicts("none")), mine)
    assert here.state() == there.state()


def test_a_tag_keeps_its_words_where_they_went() -> None:
    mine, theirs = copies()
    theirs.edit(TEXT, (LINES[1] + "\n", ""), (LINES[3] + "\n", LINES[3] + "\n" + LINES[1] + "\n"))
    mine.put(annotation(mine, "pasha", "Enver Pasha"))
    mine.edit(TEXT, ("Faizulla", "F."))
    mine.make((found := seen(mine, theirs)).changes_for(found.verdicts("none")), theirs)
    text = mine.objects[TEXT]
    assert isinstance(text, Text)
    assert text.content.index("F. Khodzhaev") > text.content.index("Enver")
    for key, words in ((an_id("pasha"), "Enver Pasha"), (TAG, "Khodzhaev")):
        tag = mine.objects[key]
        if not tag.detached:
            assert text.content[tag.start:tag.end] == words
    assert not mine.objects[an_id("pasha")].detached


def test_two_entries_are_only_made_one_where_that_is_decided() -> None:
    mine, theirs = copies()
    mine.put(Entity(id=an_id("a"), kind="person", name="Sokolov, N. A."))
    theirs.put(Entity(id=an_id("b"), kind="person", name="Sokolov, N. A"))
    found = seen(mine, theirs)
    proposal = next(one for one in found.changes if one.action == "proposed")
    assert proposal.related == an_id("a")
    verdicts = found.verdicts("theirs")
    assert proposal.key not in verdicts
    mine.make(found.changes_for({**verdicts, proposal.key: "accepted"}), theirs)
    first, second = sorted((an_id("a"), an_id("b")))
    assert (mine.objects[first].merged_into, mine.objects[second].merged_into) == (None, first)
