"""How a review words what is to be decided: kinds, signs, states, and what is at odds."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from editor.app.review.matters import at_odds_in
from editor.app.review.worklist import Item, State
from editor.core.review_changes import ReviewChange
from editor.ui.local_forms import quoted
from editor.ui.messages import word
from editor.ui.noop import QT_TRANSLATE_NOOP

CONTEXT = "Review"

KINDS: dict[str, str] = {
    "text": QT_TRANSLATE_NOOP("Review", "Text"), "tag": QT_TRANSLATE_NOOP("Review", "Tags and marks"),
    "note": QT_TRANSLATE_NOOP("Review", "Notes"), "register": QT_TRANSLATE_NOOP("Review", "Register"),
    "provenance": QT_TRANSLATE_NOOP("Review", "Provenance"), "letter": QT_TRANSLATE_NOOP("Review", "Letter"),
    "status": QT_TRANSLATE_NOOP("Review", "Readings"), "comment": QT_TRANSLATE_NOOP("Review", "Comments"),
    "settings": QT_TRANSLATE_NOOP("Review", "Settings of the project"),
}
ONES: dict[str, str] = {
    **KINDS, "note": QT_TRANSLATE_NOOP("Review", "Note"), "status": QT_TRANSLATE_NOOP("Review", "Reading"),
    "comment": QT_TRANSLATE_NOOP("Review", "Comment"),
}
"""What one thing of each kind is called."""
STATES: dict[State, str] = {
    "open": QT_TRANSLATE_NOOP("Review", "undecided"), "later": QT_TRANSLATE_NOOP("Review", "left for later"),
    "accepted": QT_TRANSLATE_NOOP("Review", "accepted"), "edited": QT_TRANSLATE_NOOP("Review", "accepted with changes"),
    "rejected": QT_TRANSLATE_NOOP("Review", "rejected"), "mine": QT_TRANSLATE_NOOP("Review", "kept mine"),
    "theirs": QT_TRANSLATE_NOOP("Review", "took theirs"), "both": QT_TRANSLATE_NOOP("Review", "kept both"),
    "settled": QT_TRANSLATE_NOOP("Review", "settled by another decision"),
}
BECAME: dict[State, str] = {
    **STATES, "mine": QT_TRANSLATE_NOOP("Review", "kept their own"),
    "theirs": QT_TRANSLATE_NOOP("Review", "took yours"),
}
"""The same where somebody else decided about what the reader did."""
SIGNS: dict[State, str] = {"later": "…", "accepted": "✓", "edited": "✎", "rejected": "✗", "mine": "①", "theirs": "②",
                           "both": "③", "settled": "="}
"""What stands before a change that was decided; before an undecided one stands its weight."""
WEIGHT_SIGNS = {"conflict": "■", "soft": "◆", "automatic": "◦"}
WEIGHTS: dict[str, str] = {
    "conflict": QT_TRANSLATE_NOOP("Review", "conflict"), "soft": QT_TRANSLATE_NOOP("Review", "worth a look"),
    "automatic": QT_TRANSLATE_NOOP("Review", "nothing in its way"),
}
WEIGHT_TOKENS = {"conflict": "conflict", "soft": "warning", "automatic": "muted"}

ACTIONS: dict[str, str] = {
    "added": QT_TRANSLATE_NOOP("Review", "Added by them"), "deleted": QT_TRANSLATE_NOOP("Review", "Deleted by them"),
    "changed": QT_TRANSLATE_NOOP("Review", "Changed by them"), "moved": QT_TRANSLATE_NOOP("Review", "Moved by them"),
    "proposed": QT_TRANSLATE_NOOP("Review", "Proposed by them"),
}
_INDEX = re.compile(r"\[[^\]]*\]")


def said(template: str) -> str:
    """Return words of a review in the language of the interface."""
    return QCoreApplication.translate(CONTEXT, template)


def sign_of(item: Item) -> str:
    """Return the sign of a change: its weight while it is undecided, else what became of it."""
    return SIGNS.get(item.state, "") or WEIGHT_SIGNS[item.change.weight]


def matter(change: ReviewChange) -> str:
    """Return in a few words what is to be decided."""
    at_odds = at_odds_in(change)
    return said(at_odds) if at_odds else said(ACTIONS[change.action])


def part_words(part: str) -> str:
    """Return the name of a field: ``witnesses[…].extent`` becomes "witnesses: extent"."""
    if not part or part.startswith("content "):
        return ""
    names = [name for name in _INDEX.sub("", part).split(".") if name]
    return ": ".join(word(name) for name in names)


def change_words(before: str, after: str, sign: str = "") -> str:
    """Return what was and what is to be, in one line."""
    was, now = quoted(" ".join(before.split())) if before.strip() else "", ""
    if after.strip():
        now = quoted(" ".join(after.split()))
    if was and now:
        return f"{sign}{was} → {now}" if was != now else f"{sign}{now}"
    if not was and not now:
        return _blanks(before, after)
    return f"+ {now}" if now else f"− {was}"


def _blanks(before: str, after: str) -> str:
    """A change of nothing but blanks, which are shown by signs."""
    shown = str.maketrans({" ": "␣", "\n": "¶", "\t": "⇥", "\u00a0": "⍽"})
    return f"{before.translate(shown) or '∅'} → {after.translate(shown) or '∅'}"


def listed_kinds(items: Sequence[Item]) -> str:
    """Return how many of each kind there are: "3 Text · 2 Notes"."""
    counts: dict[str, int] = {}
    for item in items:
        counts[item.change.kind] = counts.get(item.change.kind, 0) + 1
    return counted_kinds(counts)


def counted_kinds(counts: dict[str, int]) -> str:
    """Return numbers by kind in words."""
    return " · ".join(f"{said(KINDS[kind])} {counts[kind]}" for kind in KINDS if counts.get(kind))
