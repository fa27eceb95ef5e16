"""What the options of formats are called in the window, and what they can be."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.formats.base import Format, FormatOption
from editor.ui.noop import QT_TRANSLATE_NOOP

CONTEXT = "Exporting"

OPTIONS: dict[str, str] = {
    "projection": QT_TRANSLATE_NOOP("Exporting", "Text"),
    "notes_in_place": QT_TRANSLATE_NOOP("Exporting", "Notes where they are referred to"),
    "one_file": QT_TRANSLATE_NOOP("Exporting", "All letters in one file"),
    "scans": QT_TRANSLATE_NOOP("Exporting", "Scans beside the text"),
    "address": QT_TRANSLATE_NOOP("Exporting", "Address of the edition"),
    "corpus": QT_TRANSLATE_NOOP("Exporting", "All letters in one corpus, with the whole register"),
    "write_sidecar": QT_TRANSLATE_NOOP("Exporting", "Lossless annotations beside the TEI"),
    "comments": QT_TRANSLATE_NOOP("Exporting", "Comments too"),
    "as_it_came": QT_TRANSLATE_NOOP("Exporting", "Letters that were not changed as the file that they came as"),
    "form": QT_TRANSLATE_NOOP("Exporting", "Tables for"),
    "only_letters": QT_TRANSLATE_NOOP("Exporting", "Only the table of letters"),
    "cmif.licence": QT_TRANSLATE_NOOP("Exporting", "Licence of the file"),
    "cmif.source": QT_TRANSLATE_NOOP("Exporting", "Letters are listed from"),
    "cmif.kind": QT_TRANSLATE_NOOP("Exporting", "Kind of the edition"),
    "cmif.url": QT_TRANSLATE_NOOP("Exporting", "Address of the file"),
    "cmif.letter_url": QT_TRANSLATE_NOOP("Exporting", "Address of a letter"),
    "cmif.publisher": QT_TRANSLATE_NOOP("Exporting", "Publisher"),
    "cmif.email": QT_TRANSLATE_NOOP("Exporting", "Electronic mail"),
    "cmif.date": QT_TRANSLATE_NOOP("Exporting", "Date of the file"),
    "language": QT_TRANSLATE_NOOP("Exporting", "Language of the edition's own words"),
    "texts": QT_TRANSLATE_NOOP("Exporting", "The texts too"),
    "iiif.url": QT_TRANSLATE_NOOP("Exporting", "Address of the folder"),
    "iiif.text": QT_TRANSLATE_NOOP("Exporting", "The words of the lines"),
    "tei.register": QT_TRANSLATE_NOOP("Exporting", "The register stands"),
    "register": QT_TRANSLATE_NOOP("Exporting", "The register at the end"),
    "footnotes": QT_TRANSLATE_NOOP("Exporting", "At the foot of the page"),
    "lines": QT_TRANSLATE_NOOP("Exporting", "Ends of lines shown, as |"),
    "provenance": QT_TRANSLATE_NOOP("Exporting", "How each letter has come down"),
    "index": QT_TRANSLATE_NOOP("Exporting", "An index of names"),
    "pdf.scans": QT_TRANSLATE_NOOP("Exporting", "The scans as pages"),
    "paper": QT_TRANSLATE_NOOP("Exporting", "Paper"),
    "face": QT_TRANSLATE_NOOP("Exporting", "Typeface"),
    "iiif.one_file": QT_TRANSLATE_NOOP("Exporting", "One manifest for all letters"),
}
"""By name, or by format and name where several formats mean different things by it."""

CHOICES: dict[str, str] = {
    "projection.source": QT_TRANSLATE_NOOP("Exporting", "as printed"),
    "projection.reading": QT_TRANSLATE_NOOP("Exporting", "for reading: expanded and corrected"),
    "projection.search": QT_TRANSLATE_NOOP("Exporting", "folded: no capitals, no accents"),
    "language.en": "English",
    "language.de": "Deutsch",
    "language.ru": "Русский",
    "form.both": QT_TRANSLATE_NOOP("Exporting", "programs and spreadsheets"),
    "form.exact": QT_TRANSLATE_NOOP("Exporting", "programs: every cell as it is"),
    "form.spreadsheet": QT_TRANSLATE_NOOP("Exporting", "spreadsheets: formulas are defused"),
    "licence.cc-by": "CC BY 4.0",
    "licence.cc0": "CC0",
    "source.project": QT_TRANSLATE_NOOP("Exporting", "this edition, with its numbers"),
    "source.publication": QT_TRANSLATE_NOOP("Exporting", "where each was printed before"),
    "kind.print": QT_TRANSLATE_NOOP("Exporting", "printed"),
    "kind.online": QT_TRANSLATE_NOOP("Exporting", "online"),
    "kind.hybrid": QT_TRANSLATE_NOOP("Exporting", "printed and online"),
    "register.standoff": QT_TRANSLATE_NOOP("Exporting", "beside the text (standOff)"),
    "register.back": QT_TRANSLATE_NOOP("Exporting", "at the end of each letter (back)"),
    "register.files": QT_TRANSLATE_NOOP("Exporting", "in files of its own"),
    "footnotes.editorial": QT_TRANSLATE_NOOP("Exporting", "the commentary"),
    "footnotes.textual": QT_TRANSLATE_NOOP("Exporting", "the notes on the text"),
    "paper.a4": "A4",
    "paper.a5": "A5",
    "paper.letter": QT_TRANSLATE_NOOP("Exporting", "letter (US)"),
}

HINTS: dict[str, str] = {
    "address": "https://…",
    "cmif.url": "https://…",
    "cmif.letter_url": "https://…/{number}",
    "cmif.date": QT_TRANSLATE_NOOP("Exporting", "YYYY-MM-DD; empty: of the latest reading"),
    "cmif.publisher": QT_TRANSLATE_NOOP("Exporting", "empty: the editors"),
    "iiif.url": "https://…",
    "face": QT_TRANSLATE_NOOP("Exporting", "empty: Libertinus Serif"),
}
"""What an empty line shows."""


def _tr(words: str) -> str:
    return QCoreApplication.translate(CONTEXT, words) if words else ""


def option_words(writer: Format, option: FormatOption) -> str:
    """Return what an option is called; one that has no words yet by its name."""
    plain = option.name.replace("_", " ").capitalize()
    return _tr(OPTIONS.get(f"{writer.id}.{option.name}") or OPTIONS.get(option.name, plain))


def choice_words(option: FormatOption, choice: str) -> str:
    """Return what one of the values of an option is called."""
    return _tr(CHOICES.get(f"{option.name}.{choice}", choice))


def hint_words(writer: Format, option: FormatOption) -> str:
    """Return what an empty line shows."""
    return _tr(HINTS.get(f"{writer.id}.{option.name}") or HINTS.get(option.name, ""))
