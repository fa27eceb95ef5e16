"""The border between code points, which everything in Letterbook counts, and Qt's UTF-16 code units.

Only the two functions here convert; everything else hands positions through them. Both need to know where the
characters stand that take two units (emoji, ancient scripts …): ``AstralIndex`` keeps their positions, so that no
conversion reads the text. In a text without such characters both functions return what they are given.
"""

from __future__ import annotations

from bisect import bisect_left

import regex

from editor.core.anchors import TextEdit

_ASTRAL = regex.compile("[\U00010000-\U0010ffff]")


class AstralIndex:
    """The positions of the characters beyond U+FFFF of one text, in code points, ascending."""

    def __init__(self, text: str = "") -> None:
        self.positions = _astral_positions(text)

    def apply(self, edit: TextEdit) -> None:
        """Follow one edit of the text."""
        if not self.positions and edit.inserted.isascii():
            return
        first = bisect_left(self.positions, edit.start)
        last = bisect_left(self.positions, edit.end)
        inserted = [edit.start + place for place in _astral_positions(edit.inserted)]
        growth = edit.growth
        behind = [place + growth for place in self.positions[last:]] if growth else self.positions[last:]
        self.positions[first:] = inserted + behind


def _astral_positions(text: str) -> list[int]:
    if text.isascii():
        return []
    return [match.start() for match in _ASTRAL.finditer(text)]


def to_qt(index: AstralIndex, position: int) -> int:
    """Return the Qt position (UTF-16 code units) of a position in code points."""
    if not index.positions:
        return position
    return position + bisect_left(index.positions, position)


def to_code_points(index: AstralIndex, qt_position: int) -> int:
    """Return the position in code points of a Qt position.

    Raises:
        ValueError: the Qt position stands inside a surrogate pair.
    """
    astral = index.positions
    if not astral:
        return qt_position
    before = bisect_left(range(len(astral)), qt_position, key=lambda place: astral[place] + place)
    if before and astral[before - 1] + before == qt_position:
        raise ValueError(f"{qt_position} stands inside a surrogate pair")
    return qt_position - before


def whole_pairs(index: AstralIndex, qt_start: int, qt_end: int) -> tuple[int, int]:
    """Return the span, in Qt positions, widened where an end stands inside a surrogate pair."""
    if not index.positions:
        return qt_start, qt_end
    return qt_start - _inside_pair(index, qt_start), qt_end + _inside_pair(index, qt_end)


def _inside_pair(index: AstralIndex, qt_position: int) -> bool:
    try:
        to_code_points(index, qt_position)
    except ValueError:
        return True
    return False
