"""Labels of pages: 1r, 1v, 2r … or plain numbers, and the one that follows another."""

from __future__ import annotations

import re

FIRST, SECOND = "1r", "1v"
"""The label of a page that begins the text, and of one that is turned to where nothing was said before."""

_FOLIO = re.compile(r"(?P<before>.*?)(?P<number>\d{1,6})(?P<gap>\s?)(?P<side>r|v|recto|verso|об\.?)?", re.DOTALL)
_OTHER_SIDE = {"r": "v", "recto": "verso"}
_NEXT_LEAF = {"v": "r", "verso": "recto", "об": "", "об.": ""}


def following(label: str) -> str:
    """Return the label of the page behind the one with this label; empty where it does not end in a number.

    A side is turned before the leaf is: behind 1r comes 1v, behind 1v comes 2r, behind *12 об.* comes *13*.
    """
    found = _FOLIO.fullmatch(label.strip())
    if found is None:
        return ""
    before, number, gap, side = found.group("before", "number", "gap", "side")
    if side in _OTHER_SIDE:
        return f"{before}{number}{gap}{_OTHER_SIDE[side]}"
    turned = _NEXT_LEAF.get(side or "", "")
    return f"{before}{int(number) + 1:0{len(number)}d}{gap if turned else ''}{turned}"


def page_label(labels: list[tuple[int, str]], position: int) -> str:
    """Return the label for a page that begins at ``position``, after the labelled pages (position, label)."""
    earlier = [label for place, label in sorted(labels) if place <= position and label]
    if earlier:
        return following(earlier[-1])
    return FIRST if position == 0 else SECOND
