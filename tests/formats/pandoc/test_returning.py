"""Names of bookmarks: they say what they name, and word processors keep them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.ids import new_id
from editor.formats.pandoc.returning import Place, bookmark_place, letter_bookmark, line_bookmark

_IDS = st.uuids(version=4).map(lambda one: one.hex)


@given(_IDS, st.integers(0, 9999))
def test_a_name_says_what_it_names(identity: str, line: int):
    name = line_bookmark(identity, line)
    assert name is not None
    assert bookmark_place(name) == Place(identity, line)
    assert len(name) <= 40
    letter = letter_bookmark(identity)
    assert letter is not None
    assert bookmark_place(letter) == Place(identity)


@pytest.mark.parametrize("copied", [" Copy 1", " Copy 1 Copy 1", "_Copy_1", "_Copy_1_Copy_12", "_C", "_Copy_1_Cop"])
def test_a_name_that_libreoffice_copied_says_it_too(copied: str):
    identity = new_id()
    assert bookmark_place(f"{line_bookmark(identity, 3)}{copied}") == Place(identity, 3)


def test_other_names_are_not_ours():
    assert [bookmark_place(name) for name in ("_GoBack", "LBt12_1", f"LBt{new_id()}", f"LBl{new_id()}_1", "")] == [
        None] * 5


def test_what_word_would_not_keep_gets_no_name():
    assert line_bookmark(new_id(), 10_000) is None
    assert letter_bookmark("an identity from elsewhere") is None
