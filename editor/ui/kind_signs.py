"""How the kinds of the register and the series of notes are named and signed: a letter beside the colour."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.ui.noop import QT_TRANSLATE_NOOP

KIND_LABELS: dict[str, str] = {
    "person": QT_TRANSLATE_NOOP("Kinds", "Person"),
    "place": QT_TRANSLATE_NOOP("Kinds", "Place"),
    "organisation": QT_TRANSLATE_NOOP("Kinds", "Organisation"),
    "work": QT_TRANSLATE_NOOP("Kinds", "Work"),
    "event": QT_TRANSLATE_NOOP("Kinds", "Event"),
    "object": QT_TRANSLATE_NOOP("Kinds", "Object"),
}

SERIES_LABELS: dict[str, str] = {
    "editorial": QT_TRANSLATE_NOOP("Kinds", "editorial"),
    "textual": QT_TRANSLATE_NOOP("Kinds", "textual"),
    "author": QT_TRANSLATE_NOOP("Kinds", "author's own"),
    "head": QT_TRANSLATE_NOOP("Kinds", "head note"),
}

SERIES_TABS: dict[str, str] = {
    "": QT_TRANSLATE_NOOP("Kinds", "All"),
    "editorial": QT_TRANSLATE_NOOP("Kinds", "Editorial"),
    "textual": QT_TRANSLATE_NOOP("Kinds", "Textual"),
    "author": QT_TRANSLATE_NOOP("Kinds", "Author's"),
    "head": QT_TRANSLATE_NOOP("Kinds", "Head"),
}

STATE_LABELS: dict[str, str] = {
    "missing in source": QT_TRANSLATE_NOOP("Kinds", "missing in source"),
    "empty": QT_TRANSLATE_NOOP("Kinds", "empty"),
    "present": QT_TRANSLATE_NOOP("Kinds", "no text yet"),
}

LINE_LABELS: dict[str, str] = {
    "underline": QT_TRANSLATE_NOOP("Kinds", "underlined"),
    "double": QT_TRANSLATE_NOOP("Kinds", "underlined twice"),
    "dashed": QT_TRANSLATE_NOOP("Kinds", "dashed line"),
    "dotted": QT_TRANSLATE_NOOP("Kinds", "dotted line"),
    "wave": QT_TRANSLATE_NOOP("Kinds", "wavy line"),
    "overline": QT_TRANSLATE_NOOP("Kinds", "line above"),
    "strike": QT_TRANSLATE_NOOP("Kinds", "struck through"),
    "box": QT_TRANSLATE_NOOP("Kinds", "in a box"),
    "brackets": QT_TRANSLATE_NOOP("Kinds", "between corners"),
    "carets": QT_TRANSLATE_NOOP("Kinds", "between insertion marks"),
    "italic": QT_TRANSLATE_NOOP("Kinds", "slanted, with dots and dashes"),
    "sic": QT_TRANSLATE_NOOP("Kinds", "wavy line and “sic”"),
    "none": QT_TRANSLATE_NOOP("Kinds", "colour alone"),
    "superscript": QT_TRANSLATE_NOOP("Kinds", "a raised number"),
    "bar": QT_TRANSLATE_NOOP("Kinds", "a short bar"),
    "double-bar": QT_TRANSLATE_NOOP("Kinds", "a double bar, with the number of the page"),
}

NOTE_STATUS_LABELS: dict[str, str] = {
    "draft": QT_TRANSLATE_NOOP("Kinds", "draft"),
    "to research": QT_TRANSLATE_NOOP("Kinds", "to research"),
    "checked": QT_TRANSLATE_NOOP("Kinds", "checked"),
}

LEMMA_WORDS = 7
"""A longer lemma is shown by its first and last words."""

KIND_SIGNS = {"person": "P", "place": "L", "organisation": "O", "work": "W", "event": "E", "object": "J"}
"""The letter that stands for a kind where its colour is shown; the keys behind F8 are the same for P, L, O."""

UNIDENTIFIED_SIGN = "?"


def _word(table: dict[str, str], name: str) -> str:
    return QCoreApplication.translate("Kinds", table[name]) if name in table else name


def kind_label(kind: str) -> str:
    """Return the name of a kind of entry in the language of the interface."""
    return _word(KIND_LABELS, kind)


def line_label(line: str) -> str:
    """Return the shape of a mark in words."""
    return _word(LINE_LABELS, line)


def series_label(series: str) -> str:
    """Return the name of a series of notes."""
    return _word(SERIES_LABELS, series)


def series_tab(series: str) -> str:
    """Return the name of a series as a tab; an empty string stands for all of them."""
    return _word(SERIES_TABS, series)


def state_label(state: str) -> str:
    """Return what is said of a note without text."""
    return _word(STATE_LABELS, state)


def note_status_label(status: str) -> str:
    """Return the name of a note's status; an editor's own word as it is."""
    return _word(NOTE_STATUS_LABELS, status)


def shortened_lemma(lemma: str) -> str:
    """Return a lemma on one line: “In addition to … Bukhara” for a long one."""
    words = lemma.split()
    return " ".join(words) if len(words) <= LEMMA_WORDS else f"{' '.join(words[:3])} … {' '.join(words[-2:])}"
