"""What is shown of a colleague's changes, and taking some of them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.revising import revised
from editor.core.anchors import Anchor
from editor.review.deltas import apply
from editor.review.diff import diff
from editor.review.hunks import highlights, hunks
from editor.review.partial import take, their_hunks
from editor.review.text_merge import merge
from tests.review.versions import SEED_LETTER, Three, threes


def _shown(before: str, after: str) -> list[tuple[str, str]]:
    return [(hunk.before, hunk.after) for hunk in hunks(before, diff(before, after))]


@settings(deadline=None)
@given(threes())
def test_hunks_say_what_stands_in_both_texts(three: Three) -> None:
    delta = diff(three.base, three.theirs)
    found = hunks(three.base, delta)
    for hunk in found:
        assert three.base[hunk.start:hunk.end] == hunk.before
        assert three.theirs[hunk.new_start:hunk.new_end] == hunk.after
    assert [number for hunk in found for number in range(hunk.first, hunk.last)] == list(range(len(delta)))
    assert [hunk.number for hunk in found] == list(range(1, len(found) + 1))
    assert len({hunk.key for hunk in found}) == len(found)


def test_three_respellings_are_three_decisions() -> None:
    assert _shown("Ahmed Khodzhaev, Enver", "Akhmed Khodjaev, Envar") == [
        ("Ahmed", "Akhmed"), ("Khodzhaev", "Khodjaev"), ("Enver", "Envar")]


def test_a_phrase_reworded_is_one_decision() -> None:
    assert _shown("he went to the old town on foot. End", "he saw a big city by train. End") == [
        ("went to the old town on foot", "saw a big city by train")]


def test_changes_in_two_paragraphs_are_never_one() -> None:
    assert len(_shown("one two\nthree four", "one xyz\nabc four")) == 2


def test_the_characters_that_differ_in_a_word() -> None:
    hunk, = hunks("Khodzhaev", diff("Khodzhaev", "Khodjaev"))
    marked = [(hunk.before[part.start:part.end], hunk.after[part.new_start:part.new_end]) for part in highlights(hunk)]
    assert "".join(old for old, _ in marked) == "zh"
    assert "".join(new for _, new in marked) == "j"
    reworded, = hunks("freely gone", diff("freely gone", "the gone"))
    assert highlights(reworded) == []


def test_typographic_changes_are_told_from_others() -> None:
    flags = [hunk.typographic for hunk in hunks('the "old" Party', diff('the "old" Party', "the “old” party of"))]
    assert flags == [True, True, True, False] or flags == [True, True, False]


def test_the_key_of_a_change_lasts_while_other_changes_come_and_go() -> None:
    base = "one two three four five six seven eight"
    alone, = hunks(base, diff(base, base.replace("five", "fünf")))
    others = hunks(base, diff(base, base.replace("one", "uno").replace("five", "fünf").replace("eight", "acht")))
    assert alone.key in {hunk.key for hunk in others}
    assert len({hunk.key for hunk in others}) == 3


def test_as_many_changes_are_shown_as_were_made() -> None:
    shown = made = 0
    for seed in range(6):
        version = revised(SEED_LETTER, seed, 0.02)
        shown += len(hunks(SEED_LETTER, diff(SEED_LETTER, version.text)))
        made += 37
    assert shown == pytest.approx(made, rel=0.08)


@settings(deadline=None)
@given(threes())
def test_taken_all_it_is_theirs_and_taken_none_it_is_mine(three: Three) -> None:
    theirs, mine = diff(three.base, three.theirs), diff(three.base, three.mine)
    keys = [hunk.key for hunk in hunks(three.base, theirs)]
    assert take(three.base, (), theirs, three.theirs, keys).text == three.theirs
    assert take(three.base, mine, theirs, three.theirs, ()).text == three.mine


@settings(deadline=None)
@given(threes(), st.data())
def test_any_choice_has_exact_ways_from_both_sides(three: Three, data: st.DataObject) -> None:
    theirs, mine = diff(three.base, three.theirs), diff(three.base, three.mine)
    keys = [hunk.key for hunk in hunks(three.base, theirs)]
    chosen = data.draw(st.sets(st.sampled_from(keys))) if keys else set()
    taken = take(three.base, mine, theirs, three.theirs, chosen)
    assert apply(three.mine, taken.mine.delta) == taken.text
    assert apply(three.theirs, taken.theirs_to_text) == taken.text
    start = data.draw(st.integers(0, len(three.theirs)))
    anchor = taken.their_mapping()(Anchor(start, len(three.theirs)))
    assert 0 <= anchor.start <= anchor.end <= len(taken.text)


def test_some_are_taken_and_others_not() -> None:
    base = "Khodzhaev was walking freely in Bukhara and spoke of the front."
    mine = base.replace("Bukhara", "Old Bukhara")
    theirs = base.replace("Khodzhaev", "Khodjaev").replace("freely", "openly").replace("front", "rear")
    first, second, third = hunks(base, diff(base, theirs))
    taken = take(base, diff(base, mine), diff(base, theirs), theirs, {first.key, third.key})
    assert taken.text == mine.replace("Khodzhaev", "Khodjaev").replace("front", "rear")
    # The tag of a word that was not taken is on the word that stands instead.
    start = theirs.index("openly")
    anchor = taken.their_mapping()(Anchor(start, start + 6))
    assert taken.text[anchor.start:anchor.end] == "freely"
    assert second.before == "freely"


def test_what_is_taken_stands_against_mine() -> None:
    base, mine, theirs = "a freely b", "a boldly b", "a openly b"
    hunk, = hunks(base, diff(base, theirs))
    assert take(base, diff(base, mine), diff(base, theirs), theirs, {hunk.key}).text == theirs


def test_both_ends_of_a_move_are_taken_together() -> None:
    lines = ["The first paragraph tells of agents in Bukhara.", "A second one speaks of the front.", "The end."]
    base, theirs = "\n".join(lines), "\n".join([*lines[1:], lines[0]])
    found = hunks(base, diff(base, theirs))
    for hunk in found:
        assert hunk.partners
        assert take(base, (), diff(base, theirs), theirs, {hunk.key}).text == theirs


def test_hunks_know_how_they_met_mine() -> None:
    base = "one after three four after seven. eight after ten"
    mine = "uno after three 4 after seven. Eight after at last ten"
    theirs = "uno after drei vier after seven. EIGHT after maybe ten"
    found = [(hunk.after, status) for hunk, status in their_hunks(base, merge(base, mine, theirs))]
    assert found == [("uno", "both"), ("drei vier", "conflict"), ("EIGHT", "typographic"), ("maybe ", "order")]


def test_a_change_within_a_passage_that_i_moved_is_carried() -> None:
    lines = ["The first paragraph tells of agents in Bukhara.", "A second one speaks of the front.", "The end of it."]
    base = "\n".join(lines)
    merged = merge(base, "\n".join([*lines[1:], lines[0]]), base.replace("agents", "many agents"))
    assert [(hunk.after, status) for hunk, status in their_hunks(base, merged)] == [("many ", "carried")]
    assert "many agents" in merged.text
