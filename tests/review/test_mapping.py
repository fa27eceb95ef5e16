"""Where anchors stand after a delta."""

from __future__ import annotations

from functools import reduce

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.core.anchors import Anchor, TextEdit, shift
from editor.review.diff import diff
from editor.review.mapping import Following, Mapping
from tests.review.versions import Three, threes


def _mapped(before: str, delta: tuple[TextEdit, ...], words: str) -> str | None:
    """What stands under the tag of ``words`` after the delta; None where the tag is detached."""
    start = before.index(words)
    mapping = Mapping(before, delta)
    anchor = mapping(Anchor(start, start + len(words)))
    return None if anchor.detached else mapping.after[anchor.start:anchor.end]


TEXT = "agents of Enver Pasha were walking freely"


@pytest.mark.parametrize(("edit", "left"), [
    (TextEdit(10, "", "old "), "Enver Pasha"),
    (TextEdit(21, "", " himself"), "Enver Pasha"),
    (TextEdit(16, "", "Ali "), "Enver Ali Pasha"),
    (TextEdit(10, "Enver Pasha", "Anwar Bey"), "Anwar Bey"),
    (TextEdit(16, "Pasha", "Pascha"), "Enver Pascha"),
    (TextEdit(10, "Enver ", ""), "Pasha"),
    (TextEdit(10, "Enver Pasha", ""), None),
    (TextEdit(7, "of Enver Pasha were", "was"), None),
    (TextEdit(0, "agents ", ""), "Enver Pasha"),
])
def test_a_tag_follows_its_words(edit: TextEdit, left: str | None) -> None:
    assert _mapped(TEXT, (edit,), "Enver Pasha") == left


@pytest.mark.parametrize(("words", "left"), [
    ("of", None), ("Enver", "Envar"), ("Pasha", "Pascha"), ("Enver Pasha", "Envar Pascha"), ("were", None),
    ("ver Pas", "var Pas"), ("freely", "freely"),
])
def test_a_run_that_is_covered_in_part_is_aligned(words: str, left: str | None) -> None:
    # One edit for the whole run, as from a history that kept only the outcome.
    run = TextEdit(7, "of Enver Pasha were", "by Envar Pascha and")
    assert _mapped(TEXT, (run,), words) == left


def test_equal_first_letters_are_no_remains_of_a_name() -> None:
    assert _mapped("Pasha walked", (TextEdit(0, "Pasha walked", "Pigs worked"),), "Pasha") is None


def test_a_comma_that_was_left_is_not_what_the_tag_was_about() -> None:
    before, after = "saw Enver, Pasha there", "saw , there"
    assert _mapped(before, diff(before, after), "Enver, Pasha") is None


@pytest.mark.parametrize(("edit", "place"), [
    (TextEdit(21, "", " himself"), 21), (TextEdit(16, "Pasha", "Pascha"), 22), (TextEdit(10, "Enver Pasha", "A."), 12),
    (TextEdit(7, "of Enver Pasha were", "by Envar Pascha and"), 22),
])
def test_a_point_belongs_to_the_character_before_it(edit: TextEdit, place: int) -> None:
    assert Mapping(TEXT, (edit,))(Anchor(21, 21)) == Anchor(place, place)


def test_a_point_within_what_was_deleted_is_detached() -> None:
    assert Mapping(TEXT, (TextEdit(10, "Enver Pasha ", ""),))(Anchor(15, 15)) == Anchor(10, 10, detached=True)


def test_touching_edits_are_told_apart() -> None:
    delta = (TextEdit(10, "", "old "), TextEdit(10, "Enver", "Anwar"), TextEdit(15, "", " Hoca"))
    assert _mapped(TEXT, delta, "Enver") == "Anwar"


@settings(deadline=None)
@given(threes(), st.data())
def test_anchors_stay_within_the_text(three: Three, data: st.DataObject) -> None:
    mapping = Mapping(three.base, diff(three.base, three.mine))
    start = data.draw(st.integers(0, len(three.base)))
    end = data.draw(st.integers(start, len(three.base)))
    anchor = mapping(Anchor(start, end))
    assert 0 <= anchor.start <= anchor.end <= len(three.mine)
    assert anchor.detached or (anchor.start < anchor.end) == (start < end)


@settings(deadline=None)
@given(threes(), st.data())
def test_a_span_that_no_edit_touches_keeps_its_quote(three: Three, data: st.DataObject) -> None:
    delta = diff(three.base, three.mine)
    mapping = Mapping(three.base, delta)
    start = data.draw(st.integers(0, max(0, len(three.base) - 1)))
    end = data.draw(st.integers(start, len(three.base)))
    if start < end and not any(edit.start < end and edit.end > start for edit in delta):
        placed = mapping(Anchor(start, end))
        assert three.mine[placed.start:placed.end] == three.base[start:end] or (
            placed.detached and not three.base[start:end].strip())


@settings(deadline=None)
@given(threes(), st.data())
def test_following_many_edits_is_following_each(three: Three, data: st.DataObject) -> None:
    delta = diff(three.base, three.theirs)
    # As comparing makes them, from the end; as somebody types them, in any order.
    way = data.draw(st.sampled_from((tuple(reversed(delta)), delta, (*reversed(delta), *delta))))
    following = Following(way)
    ends = st.integers(0, len(three.base))
    for start, end, detached in data.draw(st.lists(st.tuples(ends, ends, st.booleans()), max_size=8)):
        low, high = sorted((start, end))
        anchor = Anchor(low, low if detached else high, detached)
        assert following(anchor) == reduce(shift, way, anchor)
