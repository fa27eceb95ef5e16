"""Formats of data write what was looked over, byte by byte."""

from __future__ import annotations

import pytest

from tests.formats.golden import GOLDEN, OPTIONS, letters, written


@pytest.mark.parametrize("which", letters())
@pytest.mark.parametrize("format_id", OPTIONS)
def test_a_letter_is_written_as_it_was_looked_over(format_id: str, which: str) -> None:
    made = written(format_id, which)
    assert made == {path: path.read_bytes() for path in made}
    assert set(made) == set((GOLDEN / which / format_id).iterdir())
