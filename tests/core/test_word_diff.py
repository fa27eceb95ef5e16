"""Edits that lead from one text to another, word by word."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from editor.core.anchors import TextEdit, apply_edit
from editor.core.word_diff import word_edits


@given(st.text("ab é\n.", max_size=30), st.text("ab é\n.", max_size=30))
def test_the_edits_make_the_one_of_the_other(before, after):
    edits = word_edits(before, after)
    content = before
    for edit in edits:
        content = apply_edit(content, edit)
    assert content == after
    assert all(edit.removed != edit.inserted for edit in edits)
    assert all(one.new_end < other.start for one, other in pairwise(edits))


def test_a_word_is_replaced_as_a_word():
    assert word_edits("on Enver Pasha and", "on Enver Bey and more") == (
        TextEdit(9, "Pasha", "Bey"), TextEdit(16, "", " more"))
