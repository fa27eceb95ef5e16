"""The two functions that convert positions agree with the encodings themselves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.anchors import TextEdit, apply_edit
from editor.ui.bridge.offsets import AstralIndex, to_code_points, to_qt, whole_pairs

TEXTS = st.text(st.sampled_from("ab\n\u00a0é😀𐎠👩\u200dש"), max_size=30)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_every_position_converts_there_and_back(text):
    index = AstralIndex(text)
    for position in range(len(text) + 1):
        qt_position = units(text[:position])
        assert to_qt(index, position) == qt_position
        assert to_code_points(index, qt_position) == position


@given(TEXTS)
def test_positions_inside_a_pair_are_refused_and_widened(text):
    index = AstralIndex(text)
    good = {units(text[:position]) for position in range(len(text) + 1)}
    for qt_position in set(range(units(text) + 1)) - good:
        with pytest.raises(ValueError, match="surrogate"):
            to_code_points(index, qt_position)
        assert whole_pairs(index, qt_position, qt_position) == (qt_position - 1, qt_position + 1)


@given(TEXTS, st.data())
def test_the_index_follows_edits(text, data):
    index = AstralIndex(text)
    for _ in range(4):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, len(text)))
        edit = TextEdit(start, text[start:end], data.draw(TEXTS))
        text = apply_edit(text, edit)
        index.apply(edit)
        assert index.positions == AstralIndex(text).positions
