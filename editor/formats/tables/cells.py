"""Cells: several values in one, and words that a spreadsheet must not take for a formula."""

from __future__ import annotations

import re
from collections.abc import Iterable

SEPARATOR = " | "
"""Between several values in one cell; a bar or backslash within a value has a backslash before it."""

_PART = re.compile(r"((?:[^\\|]|\\.)*)(?:\||\Z)", re.DOTALL)
_ESCAPED = re.compile(r"\\([\\|])")
# Full-width signs too: some spreadsheets take them for the plain ones. A semicolon, tab or line end may end a cell
# where the spreadsheet expects another separator than ours.
_FORMULA = re.compile(r"(\A|[;\t\r\n])('*[ \u00a0]*[=+\-@＝＋－＠])")
_DEFUSED = re.compile(r"(\A|[;\t\r\n])'('*[ \u00a0]*[=+\-@＝＋－＠])")
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?\Z", re.ASCII)


def joined(values: Iterable[str]) -> str:
    """Return several values as one cell."""
    return SEPARATOR.join(value.replace("\\", "\\\\").replace("|", "\\|") for value in values)


def split(cell: str) -> list[str]:
    """Return the values in a cell, without the blanks around each; empty ones are left out."""
    parts = (_ESCAPED.sub(r"\1", match[1]).strip() for match in _PART.finditer(cell))
    return [part for part in parts if part]


def defused(cell: str) -> str:
    """Return a cell with an apostrophe before everything that a spreadsheet would take for a formula.

    The signs are those of the OWASP page on CSV injection. A number is left as it is. ``as_meant`` undoes it.
    """
    if cell.isalnum() or not cell:  # an identity, a name: most cells
        return cell
    return cell if _NUMBER.match(cell) else _FORMULA.sub(r"\1'\2", cell)


def as_meant(cell: str) -> str:
    """Return what a cell said before ``defused``."""
    return _DEFUSED.sub(r"\1\2", cell)
