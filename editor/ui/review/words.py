"""How a review words what is to be decided: kinds, signs, states, and what is at odds."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

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

ROWS: dict[int, str] = {
    3: QT_TRANSLATE_NOOP("Review", "Both changed the same words"),
    4: QT_TRANSLATE_NOOP("Review", "One took away what the other changed"),
    5: QT_TRANSLATE_NOOP("Review", "Both wrote something in the same place"),
    7: QT_TRANSLATE_NOOP("Review", "Both moved the same passage, to different places"),
    9: QT_TRANSLATE_NOOP("Review", "One divided what the other joined"),
    10: QT_TRANSLATE_NOOP("Review", "Both differ in blanks, quotation marks or capitals alone"),
    13: QT_TRANSLATE_NOOP("Review", "The same words are tagged as something else"),
    14: QT_TRANSLATE_NOOP("Review", "Two tags of the same entry overlap"),
    16: QT_TRANSLATE_NOOP("Review", "Both changed the same tag differently"),
    17: QT_TRANSLATE_NOOP("Review", "One deleted the tag that the other worked on"),
    18: QT_TRANSLATE_NOOP("Review", "They deleted a tag whose words you corrected"),
    19: QT_TRANSLATE_NOOP("Review", "What was tagged is no longer in the text"),
    20: QT_TRANSLATE_NOOP("Review", "A new note"),
    23: QT_TRANSLATE_NOOP("Review", "One deleted the note that the other worked on"),
    26: QT_TRANSLATE_NOOP("Review", "The words that the note is about are no longer in the text"),
    28: QT_TRANSLATE_NOOP("Review", "Both changed the same field of the entry"),
    30: QT_TRANSLATE_NOOP("Review", "Two different numbers of one authority file"),
    31: QT_TRANSLATE_NOOP("Review", "The same person or place may be in the register twice"),
    33: QT_TRANSLATE_NOOP("Review", "One deleted the entry that the other worked on or uses"),
    34: QT_TRANSLATE_NOOP("Review", "One merged the entry that the other worked on"),
    36: QT_TRANSLATE_NOOP("Review", "Both changed the same field"),
    38: QT_TRANSLATE_NOOP("Review", "The same date, written in different ways"),
    39: QT_TRANSLATE_NOOP("Review", "Both changed how far the letter is"),
    41: QT_TRANSLATE_NOOP("Review", "One deleted the letter that the other worked on"),
    42: QT_TRANSLATE_NOOP("Review", "The same letter may be there twice"),
    45: QT_TRANSLATE_NOOP("Review", "A comment was changed on two computers"),
    46: QT_TRANSLATE_NOOP("Review", "Both decided about the same suggestion"),
    47: QT_TRANSLATE_NOOP("Review", "They took out a mark that is in use"),
}
"""What is at odds, by the row of the table of conflict kinds."""

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
    if change.row in ROWS and change.weight != "automatic":
        return said(ROWS[change.row])
    return said(ACTIONS[change.action])


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
