"""Moved passages keep what the other side did within them."""

from __future__ import annotations

import pytest

from editor.core.anchors import Anchor
from editor.review.deltas import apply
from editor.review.diff import diff
from editor.review.moves import moves
from editor.review.text_merge import merge
from tests.review.versions import moving, reordered

FIRST = "The first paragraph tells of agents who were walking freely in Bukhara."
SECOND = "A second one speaks of the front, where nobody wanted to go that year."
THIRD = "And the third reports that half of the communists were at their posts."
LAST = "With greetings to all who are still with you in Tashkent."
BASE = "\n".join((FIRST, SECOND, THIRD, LAST))


def _long(name: str) -> str:
    """A paragraph so long that it is the others that move, as a comparison sees it."""
    return " ".join(f"word{name}{number}" for number in range(90))


def test_one_moves_a_paragraph_and_the_other_edits_in_it() -> None:
    for seed in range(54):
        case = moving(seed)
        mine, theirs = (case.moved, case.edited) if seed % 2 else (case.edited, case.moved)
        merged = merge(case.base, mine, theirs)
        assert merged.text == case.both, seed
        assert merged.conflicts == (), seed


def test_the_tags_of_the_other_side_go_with_the_paragraph() -> None:
    edited = FIRST.replace("freely", "quite openly")
    mine, theirs = "\n".join((SECOND, THIRD, FIRST, LAST)), BASE.replace(FIRST, edited)
    for swapped in (False, True):
        merged = merge(BASE, theirs, mine) if swapped else merge(BASE, mine, theirs)
        way = merged.mine if swapped else merged.theirs
        start = theirs.index("agents")
        anchor = way.mapping()(Anchor(start, start + 6))
        assert merged.text[anchor.start:anchor.end] == "agents"
        start = theirs.index("quite openly")
        anchor = way.mapping()(Anchor(start, start + 12))
        assert merged.text[anchor.start:anchor.end] == "quite openly"


def test_a_tag_never_bridges_the_old_place_and_the_new() -> None:
    # To take the union of both placements once made a tag span half a letter.
    mine = "\n".join((SECOND, THIRD, FIRST, LAST))
    theirs = BASE.replace("freely", "openly")
    merged = merge(BASE, mine, theirs)
    start, end = theirs.index("in Bukhara"), theirs.index("speaks")
    anchor = merged.theirs.mapping()(Anchor(start, end))
    assert merged.text[anchor.start:anchor.end] in ("A second one ", "A second one")
    inside = merged.theirs.mapping()(Anchor(start, start + 10))
    assert merged.text[inside.start:inside.end] == "in Bukhara"


def test_both_move_a_paragraph_to_one_place() -> None:
    both = "\n".join((SECOND, THIRD, FIRST, LAST))
    assert merge(BASE, both, both).text == both
    merged = merge(BASE, both.replace("agents", "many agents"), both.replace("freely", "openly"))
    assert merged.text == both.replace("agents", "many agents").replace("freely", "openly")
    assert [one for one in merged.conflicts if one.is_open] == []


@pytest.mark.parametrize("policy", ["mine", "theirs"])
def test_a_paragraph_moved_to_two_places_stands_once_and_is_a_conflict(policy: str) -> None:
    mine = "\n".join((SECOND, FIRST.replace("freely", "openly"), THIRD, LAST))
    theirs = "\n".join((SECOND, THIRD, LAST, FIRST.replace("agents", "many agents")))
    merged = merge(BASE, mine, theirs, policy)
    both = FIRST.replace("freely", "openly").replace("agents", "many agents")
    assert merged.text == "\n".join((SECOND, both, THIRD, LAST) if policy == "mine" else (SECOND, THIRD, LAST, both))
    one, = merged.conflicts
    assert (one.kind, one.base, one.is_open) == ("moved-twice", FIRST, True)
    assert merged.text[one.start:one.end] == both
    assert (one.mine, one.theirs) == (FIRST.replace("freely", "openly"), FIRST.replace("agents", "many agents"))


def test_two_paragraphs_that_both_moved_to_different_places() -> None:
    long, longer = _long("x"), _long("y")
    base = "\n".join((FIRST, SECOND, long, longer))
    merged = merge(base, "\n".join((long, FIRST, SECOND, longer)), "\n".join((long, longer, FIRST, SECOND)))
    assert merged.text == "\n".join((long, FIRST, SECOND, longer))
    assert {one.kind for one in merged.conflicts} == {"moved-twice"}


def test_one_moves_two_paragraphs_and_the_other_one_of_them() -> None:
    long, longer = _long("x"), _long("y")
    base = "\n".join((FIRST, SECOND, long, longer))
    mine = "\n".join((long, FIRST.replace("freely", "openly"), SECOND, longer))
    merged = merge(base, mine, "\n".join((FIRST, long, longer, SECOND.replace("front", "rear"))))
    assert merged.text == mine.replace("front", "rear")
    # That they deleted different stretches at the old place is asked besides.
    assert "moved-twice" in {one.kind for one in merged.conflicts}


def test_moved_by_one_and_deleted_by_the_other_stands_and_is_a_conflict() -> None:
    mine, theirs = "\n".join((SECOND, THIRD, FIRST, LAST)), "\n".join((SECOND, THIRD, LAST))
    for merged in (merge(BASE, mine, theirs), merge(BASE, theirs, mine)):
        assert merged.text == mine
        one, = merged.conflicts
        assert (one.kind, one.base, one.is_open) == ("moved-deleted", FIRST, True)
        assert merged.text[one.start:one.end] == FIRST


def test_a_word_that_both_changed_in_a_moved_paragraph_is_a_conflict_at_its_new_place() -> None:
    mine = "\n".join((SECOND, THIRD, FIRST.replace("freely", "openly"), LAST))
    theirs = BASE.replace("freely", "boldly")
    merged = merge(BASE, mine, theirs)
    assert merged.text == mine
    one, = merged.conflicts
    assert (one.base, one.mine, one.theirs) == ("freely", "openly", "boldly")
    assert merged.text[one.start:one.end] == "openly"


def test_a_short_phrase_that_stands_elsewhere_again_is_no_move() -> None:
    assert moves(diff("one two three. four", "four. one two three")) == []


def test_a_passage_that_was_rewritten_is_no_move() -> None:
    other = "Quite different words about an entirely other matter stand in this place."
    assert moves(diff(BASE, "\n".join((SECOND, THIRD, other, LAST)))) == []
    found, = moves(diff(BASE, "\n".join((SECOND, THIRD, FIRST.replace("freely", "openly"), LAST))))
    assert BASE[found.start:found.end] == FIRST


def test_a_sentence_moved_out_of_a_paragraph_that_moves_is_an_edit_within_it() -> None:
    sentence = "He also reported on the state of the archive there. "
    first = FIRST[:10] + "words. " + sentence + "And so on to the end of it with all that there was to be said."
    base = BASE.replace(FIRST, first)
    mine = "\n".join((SECOND, THIRD, first, LAST))
    theirs = "\n".join((first.replace(sentence, ""), SECOND, THIRD, sentence + LAST))
    for merged in (merge(base, mine, theirs), merge(base, theirs, mine)):
        assert merged.text == "\n".join((SECOND, THIRD, first.replace(sentence, ""), sentence + LAST))
        assert merged.conflicts == ()


def test_passages_that_both_moved_in_part_are_flagged() -> None:
    one, two, three = (" ".join(f"{name}{number}" for number in range(9)) + ". " for name in ("one", "two", "three"))
    start, end = _long("x") + ".\n", _long("y") + "."
    base = start + "Here. " + one + two + three + "There.\n" + end
    mine = start + "Here. " + three + "There.\n" + end + "\n" + one + two
    theirs = two + three + start + "Here. " + one + "There.\n" + end
    merged = merge(base, mine, theirs)
    assert "moved-twice" in {conflict.kind for conflict in merged.conflicts}


def test_a_passage_and_more_deleted_by_one_and_moved_by_the_other() -> None:
    mine, theirs = "\n".join((SECOND, THIRD, FIRST, LAST)), "\n".join((THIRD, LAST))
    merged = merge(BASE, mine, theirs)
    assert FIRST in merged.text.split("\n")
    kinds = {(one.kind, one.base) for one in merged.conflicts if one.is_open}
    assert ("moved-deleted", FIRST) in kinds


def test_a_paragraph_that_was_moved_and_rewritten_by_the_other_beyond_its_end_is_a_conflict() -> None:
    mine = "\n".join((SECOND, THIRD, FIRST, LAST))
    theirs = BASE.replace("in Bukhara.\nA second one speaks", "elsewhere, and he speaks")
    merged = merge(BASE, mine, theirs)
    assert any(one.is_open and "elsewhere" in one.theirs for one in merged.conflicts)


def test_a_passage_in_the_place_of_another_is_not_woven_into_it() -> None:
    # Both have a full stop, an "is" and an "Only" in common.
    other = "Typewritten text. Only the signature is an autograph. It lies in the archive now."
    first = "I am convinced of it. Only I repeat, if there is no interference. They said so then."
    base, mine = "\n".join((first, SECOND, other)), "\n".join((first.replace("I repeat", "we repeat"), SECOND, other))
    merged = merge(base, mine, "\n".join((other, SECOND)))
    assert merged.text == "\n".join((first.replace("I repeat", "we repeat"), SECOND))
    one, = merged.conflicts
    assert one.is_open
    assert other.rstrip(".") in one.theirs


@pytest.mark.parametrize("start", [0, 40])
def test_where_both_move_and_delete_and_edit_nothing_is_lost_and_nothing_stands_twice(start: int) -> None:
    for seed in (*range(start, start + 40), 504 + start):
        (base, mine, theirs), markers = reordered(seed)
        merged = merge(base, mine, theirs)
        assert apply(mine, merged.mine.delta) == apply(theirs, merged.theirs.delta) == merged.text, seed
        kept = merged.text + " ".join(f"{one.mine} {one.theirs}" for one in merged.conflicts)
        assert [marker for marker in markers if marker not in kept] == [], seed
        assert [marker for marker in markers if merged.text.count(marker) > 1] == [], seed
        assert merge(base, mine, theirs, "content").text == merge(base, theirs, mine, "content").text, seed
        for text, way in ((mine, merged.mine), (theirs, merged.theirs)):
            for marker in markers:
                at = text.find(marker)
                if at >= 0 and marker in merged.text:
                    anchor = way.mapping()(Anchor(at, at + len(marker)))
                    assert merged.text[anchor.start:anchor.end] == marker, seed
