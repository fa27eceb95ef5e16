"""Texts in which every code point is a sign by itself, as nearly all texts of European letters are.

For them the expressions of the standard library find what those of ``regex`` find, in little more than half the time:
nothing there combines with what stands before it, and both take the same for letters, numbers and blanks.
"""

from __future__ import annotations

import re

RANGES = (
    (0x0000, 0x001B), (0x0020, 0x00B1), (0x00B4, 0x00B8), (0x00BA, 0x00BB), (0x00BF, 0x02FF),
    (0x0384, 0x038A), (0x038C, 0x038C), (0x038E, 0x03A1), (0x03A3, 0x0482), (0x048A, 0x052F), (0x1E00, 0x1F15),
    (0x2010, 0x2027), (0x2030, 0x203E), (0x20A0, 0x20BF), (0x2116, 0x2116), (0xFB00, 0xFB06),
)
"""First and last of the code points: Latin, Greek and Cyrillic letters without combining signs, with the signs that
are printed among them. Superscript numbers and fractions are none: not all take them for numbers."""

_PLAIN = re.compile("[" + "".join(f"{chr(first)}-{chr(last)}" for first, last in RANGES) + "]*")


def all_plain(text: str) -> bool:
    """Tell whether a text has no other code points than those of ``RANGES``."""
    return _PLAIN.fullmatch(text) is not None
