"""The rule table, row by row, and what must hold of it for any text."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from editor.core.anchors import Anchor, TextEdit, apply_edit, compose, invert, shift, shift_block, touches, trim
from tests.core.strategies import edit_chains, edits, spans, texts, touching_edits

TEXT = "0123456789"
SPAN = Anchor(3, 6)


def edit(start: int, end: int, inserted: str) -> TextEdit:
    return TextEdit(start, TEXT[start:end], inserted)


ROWS = [
    ("insertion before", edit(1, 1, "xx"), Anchor(5, 8)),
    ("deletion before", edit(0, 2, ""), Anchor(1, 4)),
    ("replacement that ends at the start", edit(1, 3, "x"), Anchor(2, 5)),
    ("deletion that ends at the start", edit(1, 3, ""), Anchor(1, 4)),
    ("insertion after", edit(8, 8, "xx"), Anchor(3, 6)),
    ("replacement that begins at the end", edit(6, 8, "x"), Anchor(3, 6)),
    ("insertion exactly at the start stays outside", edit(3, 3, "xx"), Anchor(5, 8)),
    ("insertion exactly at the end stays outside", edit(6, 6, "xx"), Anchor(3, 6)),
    ("insertion strictly inside grows", edit(4, 4, "xx"), Anchor(3, 8)),
    ("deletion strictly inside shrinks", edit(4, 5, ""), Anchor(3, 5)),
    ("replacement strictly inside", edit(4, 5, "xxx"), Anchor(3, 8)),
    ("replacement inside at the start: the start follows", edit(3, 5, "xxx"), Anchor(3, 7)),
    ("replacement inside at the end: the end follows", edit(4, 6, "x"), Anchor(3, 5)),
    ("deletion inside at the start", edit(3, 5, ""), Anchor(3, 4)),
    ("deletion inside at the end", edit(4, 6, ""), Anchor(3, 4)),
    ("replacement of exactly the span", edit(3, 6, "xxxxx"), Anchor(3, 8)),
    ("replacement over the start: clipped", edit(1, 4, "xx"), Anchor(3, 5)),
    ("deletion over the start: clipped", edit(1, 4, ""), Anchor(1, 3)),
    ("replacement over the end: clipped", edit(5, 8, "xx"), Anchor(3, 5)),
    ("deletion over the end: clipped", edit(5, 8, ""), Anchor(3, 5)),
    ("deletion of exactly the span", edit(3, 6, ""), Anchor(3, 3, detached=True)),
    ("deletion of more than the span", edit(2, 8, ""), Anchor(2, 2, detached=True)),
    ("replacement beyond both ends", edit(2, 7, "xxxx"), Anchor(2, 2, detached=True)),
    ("replacement of the span and more before", edit(2, 6, "xxxx"), Anchor(2, 2, detached=True)),
    ("replacement of the span and more behind", edit(3, 7, "xxxx"), Anchor(3, 3, detached=True)),
]

POINT_ROWS = [
    ("insertion at the point: stays with the character before", edit(5, 5, "xx"), Anchor(5, 5)),
    ("insertion before", edit(4, 4, "xx"), Anchor(7, 7)),
    ("insertion after", edit(6, 6, "xx"), Anchor(5, 5)),
    ("deletion that ends at the point", edit(3, 5, ""), Anchor(3, 3)),
    ("deletion that begins at the point", edit(5, 7, ""), Anchor(5, 5)),
    ("replacement that ends at the point: follows the new end", edit(3, 5, "xxxx"), Anchor(7, 7)),
    ("replacement that begins at the point", edit(5, 7, "xxxx"), Anchor(5, 5)),
    ("deletion around the point", edit(4, 6, ""), Anchor(4, 4, detached=True)),
    ("replacement around the point", edit(4, 6, "xx"), Anchor(4, 4, detached=True)),
]

BLOCK_ROWS = [  # the block is the line "2345" of "0\n2345\n7"
    ("insertion at its start", TextEdit(2, "", "x"), Anchor(2, 7)),
    ("insertion at its end", TextEdit(6, "", "x"), Anchor(2, 7)),
    ("insertion inside", TextEdit(4, "", "x"), Anchor(2, 7)),
    ("its text deleted", TextEdit(2, "2345", ""), Anchor(2, 2)),
    ("its text replaced", TextEdit(2, "2345", "xx"), Anchor(2, 4)),
    ("insertion at the end of the line before", TextEdit(1, "", "x"), Anchor(3, 7)),
    ("insertion at the start of the line behind", TextEdit(7, "", "x"), Anchor(2, 6)),
    ("the line before deleted", TextEdit(0, "0\n", ""), Anchor(0, 4)),
    ("joined with the line before", TextEdit(1, "\n", ""), Anchor(1, 5)),
    ("joined with the line behind", TextEdit(6, "\n", ""), Anchor(2, 6)),
    ("split", TextEdit(4, "", "\n"), Anchor(2, 7)),
    ("lines pasted at its end", TextEdit(6, "", "\nx\ny"), Anchor(2, 10)),
    ("replacement over its start", TextEdit(0, "0\n2", "xyz"), Anchor(0, 6)),
    ("replacement over its end", TextEdit(5, "5\n7", "xyz"), Anchor(2, 8)),
]


@pytest.mark.parametrize(("change", "expected"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_the_table_for_spans(change: TextEdit, expected: Anchor) -> None:
    assert shift(SPAN, change) == expected


@pytest.mark.parametrize(("change", "expected"), [row[1:] for row in POINT_ROWS], ids=[row[0] for row in POINT_ROWS])
def test_the_table_for_points(change: TextEdit, expected: Anchor) -> None:
    assert shift(Anchor(5, 5), change) == expected


@pytest.mark.parametrize(("change", "expected"), [row[1:] for row in BLOCK_ROWS], ids=[row[0] for row in BLOCK_ROWS])
def test_the_table_for_block_roles(change: TextEdit, expected: Anchor) -> None:
    assert shift_block(Anchor(2, 6), change) == expected


@pytest.mark.parametrize(("anchor", "change", "expected"), [
    (Anchor(4, 10), TextEdit(4, "Petrov and", "Petrov or"), Anchor(4, 10)),
    (Anchor(4, 10), TextEdit(0, "Mr. Petrov and", "Mr. Petroff and"), Anchor(4, 11)),
    (Anchor(4, 10), TextEdit(4, "Petrov", "Petrovich"), Anchor(4, 13)),
    (Anchor(4, 10), TextEdit(7, "rov", "rovich"), Anchor(4, 13)),
    (Anchor(10, 10), TextEdit(4, "Petrov and", "Petrov or"), Anchor(10, 10)),
    (Anchor(10, 10), TextEdit(7, "rov", "rovich"), Anchor(13, 13)),
    (Anchor(4, 10), TextEdit(0, "Mr. Petrov and", "Mr. Petrov and"), Anchor(4, 10)),
])
def test_what_a_replacement_writes_again_as_it_was_is_left_as_it_was(
        anchor: Anchor, change: TextEdit, expected: Anchor) -> None:
    assert shift(anchor, change) == expected


def test_what_is_detached_stays_detached_and_moves_along() -> None:
    gone = Anchor(5, 5, detached=True)
    assert shift(gone, edit(0, 1, "")) == Anchor(4, 4, detached=True)
    assert shift(gone, edit(2, 8, "xx")) == Anchor(2, 2, detached=True)
    assert shift(gone, edit(7, 8, "")) == gone


def test_apply_edit_refuses_what_does_not_stand_there() -> None:
    with pytest.raises(ValueError):
        apply_edit(TEXT, TextEdit(0, "x", ""))
    with pytest.raises(ValueError):
        apply_edit(TEXT, TextEdit(-1, "9", ""))
    with pytest.raises(ValueError):
        apply_edit(TEXT, TextEdit(9, "9x", ""))


@given(st.data(), texts)
def test_anchors_stay_in_bounds_and_no_span_becomes_empty_undetached(data: st.DataObject, text: str) -> None:
    anchor = data.draw(spans(len(text)))
    change = data.draw(edits(text))
    after = apply_edit(text, change)
    moved = shift(anchor, change)
    assert 0 <= moved.start <= moved.end <= len(after)
    assert moved.is_point == (anchor.is_point or moved.detached)
    block = shift_block(anchor, change)
    assert 0 <= block.start <= block.end <= len(after)
    assert not block.detached


@given(st.data(), texts.filter(bool))
def test_a_span_keeps_its_words_unless_the_edit_is_inside_or_over_an_end(data: st.DataObject, text: str) -> None:
    anchor = data.draw(spans(len(text), points=False))
    change = data.draw(edits(text))
    after = apply_edit(text, change)
    moved = shift(anchor, change)
    if not (anchor.start <= change.start and change.end <= anchor.end):
        change = trim(change)  # what is written again as it was is left as it was
    if change.end <= anchor.start or change.start >= anchor.end:
        assert after[moved.start:moved.end] == text[anchor.start:anchor.end]
        assert not moved.detached
    elif anchor.start <= change.start and change.end <= anchor.end:
        kept = apply_edit(text, change)[anchor.start:anchor.end + change.growth]
        assert moved.detached if not kept else after[moved.start:moved.end] == kept
    else:
        left = text[anchor.start:max(anchor.start, change.start)]
        right = text[min(anchor.end, change.end):anchor.end]
        assert after[moved.start:moved.end] == left + right


@given(st.data(), texts)
def test_shifting_twice_is_shifting_by_the_composed_edit_where_no_edit_touches_a_border(
        data: st.DataObject, text: str) -> None:
    text = f"<<{text}>>"
    first = data.draw(edits(text, low=1, high=len(text) - 1))
    middle = apply_edit(text, first)
    second = data.draw(touching_edits(middle, first))
    both = compose(first, second)
    assert apply_edit(text, both) == apply_edit(middle, second)
    free = [position for position in range(len(text) + 1) if not both.start <= position <= both.end]
    assume(free)
    start, end = sorted(data.draw(st.tuples(st.sampled_from(free), st.sampled_from(free))))
    assert shift(Anchor(start, end), both) == shift(shift(Anchor(start, end), first), second)


@given(st.data(), texts)
def test_compose_refuses_edits_that_do_not_touch(data: st.DataObject, text: str) -> None:
    text = f"<{text}>"
    first = data.draw(edits(text, low=1, high=len(text) - 1))
    middle = apply_edit(text, first)
    low, high = data.draw(st.sampled_from([(0, first.start - 1), (first.new_end + 1, len(middle))]))
    second = data.draw(edits(middle, low=low, high=high))
    assert not touches(first, second)
    with pytest.raises(ValueError):
        compose(first, second)


@given(st.data(), texts)
def test_invert_takes_back_and_trim_does_the_same_with_less(data: st.DataObject, text: str) -> None:
    for change in data.draw(edit_chains(text)):
        after = apply_edit(text, change)
        assert apply_edit(after, invert(change)) == text
        small = trim(change)
        assert apply_edit(text, small) == after
        assert len(small.removed) <= len(change.removed)
        if small.removed and small.inserted:
            assert small.removed[0] != small.inserted[0]
            assert small.removed[-1] != small.inserted[-1]
        text = after


@pytest.mark.parametrize(("change", "small"), [
    (TextEdit(3, "Peters", "Peters"), TextEdit(9, "", "")),
    (TextEdit(3, "Peters", "P"), TextEdit(4, "eters", "")),
    (TextEdit(3, "Smyth", "Smith"), TextEdit(5, "y", "i")),
    (TextEdit(3, "aa", "a"), TextEdit(4, "a", "")),
    (TextEdit(3, "", "abc"), TextEdit(3, "", "abc")),
])
def test_trim_keeps_the_same_head_first(change: TextEdit, small: TextEdit) -> None:
    assert trim(change) == small
