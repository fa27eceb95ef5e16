"""Lines of two texts beside each other: nothing is lost, order is kept, roles find their like."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.core.parallel import counterpart, pair_lines, rooms

ROLES = st.lists(st.sampled_from(["dateline", "salutation", "paragraph", "closing", "signature"]), max_size=12)


@given(ROLES, ROLES)
def test_every_line_is_in_one_pair_and_both_orders_are_kept(left: list[str], right: list[str]) -> None:
    pairs = pair_lines(left, right)
    assert [one for one, _ in pairs if one is not None] == list(range(len(left)))
    assert [other for _, other in pairs if other is not None] == list(range(len(right)))


@given(ROLES)
def test_equal_texts_stand_line_beside_line(roles: list[str]) -> None:
    assert pair_lines(roles, roles) == [(line, line) for line in range(len(roles))]


def test_a_closing_finds_its_like_past_a_paragraph_too_many() -> None:
    left = ["dateline", "paragraph", "paragraph", "paragraph", "closing"]
    pairs = pair_lines(left, ["dateline", "paragraph", "paragraph", "closing"])
    assert counterpart(pairs, 4, 0) == 3
    assert counterpart(pairs, 3, 0) is None
    assert counterpart(pairs, 3, 1) == 4


def test_a_long_text_is_paired_in_order() -> None:
    pairs = pair_lines(["paragraph"] * 1_000, ["closing"] * 900)
    assert pairs[:2] == [(0, 0), (1, 1)]
    assert pairs[-1] == (999, None)


@given(st.lists(st.integers(10, 90), max_size=9), st.lists(st.integers(10, 90), max_size=9), ROLES, ROLES)
def test_pairs_begin_at_the_same_height(lefts: list[int], rights: list[int], a: list[str], b: list[str]) -> None:
    left, right = [float(h) for h in lefts[:len(a)]], [float(h) for h in rights[:len(b)]]
    pairs = pair_lines(a[:len(left)], b[:len(right)])
    room = rooms(pairs, left, right)
    assert all(one >= 0 for side in room for one in side)
    tops = ([sum(left[:k]) + sum(room[0][:k]) for k in range(len(left))],
            [sum(right[:k]) + sum(room[1][:k]) for k in range(len(right))])
    seen = [False, False]
    for one, other in pairs:
        if one is not None and other is not None and all(seen):
            assert tops[0][one] == tops[1][other]
        if (one is None and not seen[0]) or (other is None and not seen[1]):
            return  # a line that stands alone before the first of the other text cannot be made room for
        seen = [seen[0] or one is not None, seen[1] or other is not None]
