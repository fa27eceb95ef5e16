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
_SIGN = re.compile(r"[=+\-@＝＋－＠]")
"""Without one of these nothing is a formula, which is told of a cell in a fifth of the time."""
_TO_BE_QUOTED = re.compile(r'[",\r\n]')
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
    if not cell or cell.isalnum() or _SIGN.search(cell) is None:
        return cell
    return cell if _NUMBER.match(cell) else _FORMULA.sub(r"\1'\2", cell)


def exact_line(cells: Iterable[str]) -> str:
    """Return a row as RFC 4180 has it, a cell in quotation marks only where it has to be.

    What ``csv.writer`` makes of two cells or more; that looks at each character of long texts for itself.
    """
    return ",".join([cell if _TO_BE_QUOTED.search(cell) is None else _quoted(cell) for cell in cells]) + "\r\n"


def spreadsheet_line(cells: Iterable[str]) -> str:
    """Return a row with every cell in quotation marks and no formula in any."""
    return ",".join([_quoted(defused(cell)) for cell in cells]) + "\r\n"


def _quoted(cell: str) -> str:
    return f'"{cell.replace(chr(34), chr(34) * 2)}"' if '"' in cell else f'"{cell}"'


def as_meant(cell: str) -> str:
    """Return what a cell said before ``defused``."""
    return _DEFUSED.sub(r"\1\2", cell)
