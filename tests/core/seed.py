"""The seed letter, line by line, for tests that compare with its gold parse (lines count from 1)."""

from __future__ import annotations

from pathlib import Path

_SEED = Path(__file__).parents[2] / "sample_corpus" / "peters-to-stalin.txt"


def lines() -> dict[int, str]:
    """Return the physical lines by number."""
    return dict(enumerate(_SEED.read_text(encoding="utf-8").split("\n"), start=1))
