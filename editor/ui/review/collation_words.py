"""How differences between two transcriptions are worded: kinds, signs, and what was chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.app.review.double import Choice
from editor.review.collation import Difference, DifferenceKind
from editor.ui.local_forms import quoted
from editor.ui.noop import QT_TRANSLATE_NOOP

BLANKS = str.maketrans({" ": "␣", "\n": "¶", "\t": "⇥", "\u00a0": "⍽"})
"""How blanks are shown that stand alone."""

SIGNS: dict[DifferenceKind, str] = {"skip": "‼", "other": "≠", "normalised": "≈"}
TOKENS: dict[DifferenceKind, str] = {"skip": "conflict", "other": "warning", "normalised": "muted"}
CHOSEN = {1: "①", 2: "②", 0: "✎"}
GROUPS: dict[DifferenceKind, str] = {
    "skip": QT_TRANSLATE_NOOP("Collation", "Skipped by one"), "other": QT_TRANSLATE_NOOP("Collation", "Differences"),
    "normalised": QT_TRANSLATE_NOOP("Collation", "Typography alone"),
}
KINDS: dict[DifferenceKind, str] = {
    "skip": QT_TRANSLATE_NOOP("Collation", "a line or a sentence was skipped: {words} words"),
    "other": QT_TRANSLATE_NOOP("Collation", "the two read differently"),
    "normalised": QT_TRANSLATE_NOOP("Collation", "blanks, quotation marks, dashes or capitals"),
}


def translated(words: str) -> str:
    """Return words of a collation in the language of the interface."""
    return QCoreApplication.translate("Collation", words)


def kind_words(difference: Difference) -> str:
    """Return what kind of difference it is."""
    return translated(KINDS[difference.kind]).format(words=difference.words)


def title(difference: Difference) -> str:
    """Return both readings, in one line."""
    return f"{_short(difference.first)} | {_short(difference.second)}"


def _short(reading: str) -> str:
    """A reading in one line; one of blanks alone is shown by signs."""
    words = " ".join(reading.split())
    return quoted(words) if words else reading.translate(BLANKS) or "∅"


def sign(difference: Difference, choice: Choice | None) -> str:
    """Return the sign before a difference: what was chosen, else its kind."""
    return SIGNS[difference.kind] if choice is None else CHOSEN[choice.side]
