"""A document of our own as new letters, in a project that does not have them: what the edition added is taken away.

Letters begin where our bookmarks say so; their lines have the roles that the styles name; notes that stand at the
letter's end go back to their signs; particulars become fields of the letter.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from editor.core.annotations import Annotation
from editor.core.assemble import reassembled
from editor.core.dates import read_date
from editor.core.ids import new_id
from editor.core.letters import Text
from editor.core.record import replace
from editor.core.snapshot import TextSnapshot
from editor.formats.base import ImportedLetter
from editor.formats.letter_page.language import language_of
from editor.formats.pandoc.returning import (
    ADDED_SIGN,
    NOTE_LETTER,
    NOTE_STYLES,
    SIGN_STYLES,
    TEXT_STYLES,
    VERSION,
    VERSION_PROPERTY,
    bookmark_place,
)
from editor.formats.pandoc.styles import LAST_PARTICULAR, MARK_STYLES, RENDS
from editor.formats.word.flow import Document, Item, Mark, NoteReference, Paragraph, Point, Run
from editor.formats.word.shown import SeriesOf
from editor.formats.word.strand import strand_of

_TEXT = {style.lower(): role for role, style in TEXT_STYLES.items()}
_LISTED = frozenset(style.lower() for style in NOTE_STYLES) - {"footnote text", "footnote", "head note"}
_SIGNS = frozenset(style.lower() for style in SIGN_STYLES)
_RENDS: Mapping[str, str] = {"Emphasised": "italic", **{style: rend for rend, style in RENDS.items()
                                                        if rend not in ("", "italic")}}
_KINDS = {style: kind for kind, style in MARK_STYLES.items() if kind in ("deletion", "addition")}
_FIELDS = {"from": "sender", "to": "recipient"}
_REMARK = re.compile(r"\s*\((?:from|certainty)[^()]*\)")
_PARTICULARS = frozenset({"letter particulars", LAST_PARTICULAR.lower()})
_NUMBER = "letter number"


class OwnLetter(NamedTuple):
    """What a document of ours says of one letter beside its words. ``fields`` are those of the import assistant."""

    number: str
    fields: Mapping[str, str]
    translations: tuple[tuple[Paragraph, ...], ...]


class Own(NamedTuple):
    """A document of ours without what the edition added to its letters."""

    document: Document
    letters: tuple[OwnLetter, ...]
    series: SeriesOf


def own(document: Document) -> Own | None:
    """Return a document of ours as new letters; None for any other."""
    if document.properties.get(VERSION_PROPERTY, "").strip() != VERSION:
        return None
    made = _Made(document)
    return Own(document._replace(body=tuple(made.body), notes=made.notes, title="",
                                 lost={**made.left_out}),
               tuple(made.letters), made.series()) if made.letters else None


class _Made:
    """One pass over the document."""

    def __init__(self, document: Document) -> None:
        self.body: list[Paragraph] = []
        self.notes = {key: tuple(map(_plain, paragraphs)) for key, paragraphs in document.notes.items()}
        self.letters: list[OwnLetter] = []
        self.left_out: Counter[str] = Counter()
        self._styles: set[str] = set()
        for section in _sections(document.body):
            self._letter(section)
        self._labels = [item.label for paragraph in self.body for item in paragraph.items
                        if isinstance(item, NoteReference) and item.sort == "footnote"]

    def series(self) -> SeriesOf:
        """Return what footnotes and listed notes are, as far as a document says it: by their signs and styles."""
        lettered = any(label.isalpha() for label in self._labels)
        textual = any(style == "textual note" for style in self._styles)
        return SeriesOf("textual" if lettered and not textual else "editorial", "textual" if textual else "editorial")

    def _letter(self, section: Sequence[Paragraph]) -> None:
        lines = [(paragraph, _text_of(paragraph), paragraph.style.lower().removesuffix(" rtl"))
                 for paragraph in section]
        notes = self._listed(lines)
        labels = {label: name for name, label in reversed(notes)}
        texts: dict[str, list[Paragraph]] = {}
        fields: dict[str, str] = {}
        number, current = "", ""
        for paragraph, name, style in lines:
            if paragraph.level == 1:
                number = _words(paragraph, only=_NUMBER).rstrip(".")
                fields["title"] = _words(paragraph, without=_NUMBER)
                self.body.append(_plain(paragraph, without=_NUMBER))
            elif style in _TEXT:
                current = name or current
                texts.setdefault(current, []).append(_referring(paragraph, labels))
            elif style in _PARTICULARS:
                self._particular(paragraph, fields)
            elif style == "head note":
                self.body.append(_plain(paragraph))
            elif style == "provenance entry":
                self.left_out["provenance"] += 1
        main, *others = list(texts.values()) or [[]]
        self.body += main
        self.letters.append(OwnLetter(number, fields, tuple(tuple(one) for one in others)))

    def _listed(self, lines: Iterable[tuple[Paragraph, str, str]]) -> list[tuple[str, str]]:
        """Keep the notes that stand at the letter's end as notes, and return them with their signs."""
        found: list[tuple[str, str]] = []
        current = ""
        for paragraph, name, style in lines:
            if style not in _LISTED or not (name or current):
                continue
            self._styles.add(style)
            if name and current != f"{len(self.letters)} {name}":
                current = f"{len(self.letters)} {name}"
                found.append((current, _words(paragraph, only=NOTE_LETTER.lower())))
            key = ("endnote", current)
            self.notes[key] = (*self.notes.get(key, ()), _plain(paragraph))
        return found

    def _particular(self, paragraph: Paragraph, fields: dict[str, str]) -> None:
        term = _words(paragraph, only="term").rstrip(":").lower()
        words = _REMARK.sub("", _words(paragraph, without="term")).strip()
        if term in _FIELDS:
            fields[_FIELDS[term]] = words.strip("[]")
        elif term == "written":
            fields["date"], fields["place"] = _date_and_place(words)
        elif term == "kind":
            fields["kind"] = words
        else:
            self.left_out["particular"] += 1


def _sections(body: Iterable[Paragraph]) -> Iterable[list[Paragraph]]:
    """Yield the paragraphs of each letter: from the heading at its bookmark up to the next heading of that level."""
    section: list[Paragraph] | None = None
    marked = False
    for paragraph in body:
        marked = marked or any(
            isinstance(item, Point) and (place := bookmark_place(item.name)) is not None and place.line is None
            for item in paragraph.items)
        if paragraph.level == 1:
            if section is not None:
                yield section
            section = [paragraph] if marked else None
            marked = False
        elif section is not None:
            section.append(paragraph)
    if section is not None:
        yield section


def _text_of(paragraph: Paragraph) -> str:
    places = (bookmark_place(item.name) for item in paragraph.items if isinstance(item, Point))
    return next((place.id for place in places if place is not None and place.line is not None), "")


def _words(paragraph: Paragraph, only: str = "", without: str = "") -> str:
    runs = [item for item in paragraph.items if isinstance(item, Run)]
    return "".join(run.text for run in runs if (not only or run.style.lower() == only)
                   and run.style.lower() != (without or None)).strip()


def _plain(paragraph: Paragraph, without: str = "") -> Paragraph:
    """Return a paragraph without what the edition added, its words set off as the styles say."""
    return paragraph._replace(items=tuple(_marked(item) for item in paragraph.items if not (
        isinstance(item, Run) and (item.style.lower() in _SIGNS or item.style.lower() == (without or None)))))


def _referring(paragraph: Paragraph, labels: Mapping[str, str]) -> Paragraph:
    """Return a line of a text with references in the place of the signs of listed notes."""
    items = [NoteReference("endnote", labels[item.text.strip()], item.text.strip(), item.changes)
             if isinstance(item, Run) and item.style == NOTE_LETTER and item.text.strip() in labels else item
             for item in paragraph.items]
    return _plain(paragraph._replace(items=tuple(items)))


def _marked(item: Item) -> Item:
    if not isinstance(item, Run) or not item.style or item.style == ADDED_SIGN:
        return item
    styles = item.style.split(" and ")
    marks = [Mark("emphasis", _RENDS[style]) for style in styles if style in _RENDS]
    marks += [Mark(_KINDS[style]) for style in styles if style in _KINDS]
    return item._replace(marks=frozenset(marks))


def _date_and_place(words: str) -> tuple[str, str]:
    """Part "April 3, 1922, Moscow": as much from the beginning as reads as a date."""
    parts = words.split(", ")
    count = next((count for count in range(len(parts), 0, -1) if read_date(", ".join(parts[:count])) is not None), 0)
    return ", ".join(parts[:count]), ", ".join(parts[count:])


def with_own(imported: ImportedLetter, ours: OwnLetter) -> ImportedLetter:
    """Return a letter with the number that the document gives it, and with its translations."""
    snapshot = imported.snapshot
    texts: list[TextSnapshot] = []
    for order, paragraphs in enumerate(ours.translations):
        strand = strand_of([_plain(paragraph) for paragraph in paragraphs])
        text = Text(id=new_id(), letter=snapshot.letter.id, role="translation", content=strand.text, order=order,
                    language=language_of(strand.text))
        texts.append(TextSnapshot(text=text, annotations=tuple(
            Annotation(id=new_id(), text=text.id, start=line.start, end=line.end,
                       kind=_TEXT.get(line.paragraph.style.lower().removesuffix(" rtl"), "paragraph"))
            for line in strand.lines)))
    changed = replace(snapshot, translations=tuple(texts), letter=replace(
        snapshot.letter, number=ours.number or snapshot.letter.number))
    return imported._replace(snapshot=reassembled(changed))
