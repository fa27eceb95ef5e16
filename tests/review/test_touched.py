"""Where what stands on a text comes to stand: what edits touched."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from editor.core.anchors import Anchor
from editor.review.deltas import placed_after
from editor.review.diff import diff
from editor.review.placing import Touched
from tests.review.versions import Three, threes


@settings(deadline=None)
@given(threes(), st.data())
def test_touched_is_what_an_edit_reaches_or_borders_on(three: Three, data: st.DataObject) -> None:
    delta = diff(three.base, three.mine)
    start = data.draw(st.integers(0, len(three.mine)))
    anchor = Anchor(start, data.draw(st.integers(start, len(three.mine))))
    reached = any(edit.start <= anchor.end and anchor.start <= edit.start + len(edit.inserted)
                  for edit in placed_after(delta))
    assert Touched(delta)(anchor) == reached
