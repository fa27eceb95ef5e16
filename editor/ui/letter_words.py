"""How letters are named in lists: kinds with their signs, statuses, groups, and a letter on one line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.core.rows import LetterRow
from editor.ui.models.sections import Section
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.translating import Translating

LETTER_KIND_LABELS: dict[str, str] = {
    "letter": QT_TRANSLATE_NOOP("Letters", "letter"),
    "telegram": QT_TRANSLATE_NOOP("Letters", "telegram"),
    "memorandum": QT_TRANSLATE_NOOP("Letters", "memorandum"),
    "postcard": QT_TRANSLATE_NOOP("Letters", "postcard"),
    "note": QT_TRANSLATE_NOOP("Letters", "note"),
    "report": QT_TRANSLATE_NOOP("Letters", "report"),
    "circular": QT_TRANSLATE_NOOP("Letters", "circular"),
    "other": QT_TRANSLATE_NOOP("Letters", "other"),
}

LETTER_KIND_SIGNS = {"letter": "L", "telegram": "T", "memorandum": "M", "postcard": "P", "note": "N", "report": "R",
                     "circular": "C"}
"""The letter that stands for a kind in the list; any other kind has a dot."""

STATUS_LABELS: dict[str, str] = {
    "draft": QT_TRANSLATE_NOOP("Letters", "draft"),
    "imported": QT_TRANSLATE_NOOP("Letters", "imported"),
    "read once": QT_TRANSLATE_NOOP("Letters", "read once"),
    "read twice": QT_TRANSLATE_NOOP("Letters", "read twice"),
    "changed since approval": QT_TRANSLATE_NOOP("Letters", "changed since approval"),
    "approved": QT_TRANSLATE_NOOP("Letters", "approved"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Letters", text)


def _word(table: dict[str, str], name: str) -> str:
    return _tr(table[name]) if name in table else name


def letter_kind_label(kind: str) -> str:
    """Return the name of a kind of letter in the language of the interface."""
    return _word(LETTER_KIND_LABELS, kind)


def status_label(status: str) -> str:
    """Return the name of a status of letters in the language of the interface."""
    return _word(STATUS_LABELS, status)


def kind_sign(kind: str) -> str:
    """Return the sign of a kind of letter."""
    return LETTER_KIND_SIGNS.get(kind, "·")


class LetterCounts(Translating):
    """Numbers with their words: the collecting program takes plural forms from ``self.tr`` alone."""

    def of(self, row: LetterRow) -> list[str]:
        """Return what a letter has."""
        parts = [self.tr("%n notes", "", row.notes) if row.notes else "",
                 self.tr("%n mentions", "", row.mentions) if row.mentions else "",
                 self.tr("%n problems", "", row.problems) if row.problems > 0 else ""]
        return [part for part in parts if part]

    def letters(self, number: int) -> str:
        """Return how many letters there are."""
        return self.tr("%n letters", "", number)


def counts(row: LetterRow) -> list[str]:
    """Return what a letter has, in words: notes, mentions, problems; what it has none of is left out."""
    return LetterCounts().of(row)


def people(row: LetterRow) -> str:
    """Return who wrote to whom; of a letter that names neither, as when it came in as scans, its title."""
    if row.title and not row.sender and not row.recipient:
        return row.title
    unknown = _tr(QT_TRANSLATE_NOOP("Letters", "unknown"))
    return f"{row.sender or unknown} → {row.recipient or unknown}"


def dated(row: LetterRow) -> str:
    """Return the date as printed, or that there is none."""
    return row.date or _tr(QT_TRANSLATE_NOOP("Letters", "no date"))


def letter_line(row: LetterRow) -> str:
    """Return a letter on one line, in words."""
    unknown = _tr(QT_TRANSLATE_NOOP("Letters", "unknown"))
    named = _tr(QT_TRANSLATE_NOOP("Letters", "{sender} to {recipient}")).format(
        sender=row.sender or unknown, recipient=row.recipient or unknown)
    parts = (row.number, named, dated(row), letter_kind_label(row.kind), row.title,
             _word(STATUS_LABELS, row.status), *counts(row))
    return ", ".join(part for part in parts if part)


def section_name(section: Section, group: str) -> str:
    """Return the heading of a group of letters."""
    unknown = _tr(QT_TRANSLATE_NOOP("Letters", "unknown"))
    if group == "year":
        return section.name.lstrip("0") or _tr(QT_TRANSLATE_NOOP("Letters", "no date"))
    if group == "correspondents":
        return " – ".join(name or unknown for name in section.name.split("\n"))
    return _word(STATUS_LABELS, section.name)


def section_line(section: Section, group: str) -> str:
    """Return a heading on one line, in words, with how many letters stand under it."""
    return f"{section_name(section, group)}, {LetterCounts().letters(section.size)}"


def folded_word(section: Section) -> str:
    """Return whether the letters under a heading are shown, in a word."""
    return _tr(QT_TRANSLATE_NOOP("Letters", "closed")) if section.folded else _tr(QT_TRANSLATE_NOOP("Letters", "open"))
