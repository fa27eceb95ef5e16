"""A document of ours that comes back: whose its words are, by the rules that ``formats.pandoc.returning`` states."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from editor.formats.pandoc.returning import (
    NOTE_STYLES,
    PROJECT_PROPERTY,
    PROJECTION_PROPERTY,
    SIGN_STYLES,
    TEXT_STYLES,
    VERSION,
    VERSION_PROPERTY,
    Place,
    bookmark_place,
)
from editor.formats.word.flow import Document, Item, Lost, NoteReference, Paragraph, Point, Run, WordComment
from editor.formats.word.strand import Strand, after, strand_of

_SIGNS = frozenset(name.lower() for name in SIGN_STYLES) | {"footnote characters", "footnote anchor"}
_LINES = frozenset(name.lower() for name in (*TEXT_STYLES.values(), *NOTE_STYLES))
_RIGHT_TO_LEFT = " rtl"


Key = tuple[str, str]
"""The sort and the name of a note."""


class ReturnedText(NamedTuple):
    """A text as it comes back: as it was before tracked changes, with those changes."""

    id: str
    strand: Strand
    new_notes: Mapping[Key, str]
    """The words of the notes to which it refers and that are no texts of ours."""


class Returned(NamedTuple):
    """A document as it comes back."""

    project: str
    letters: tuple[str, ...]
    texts: tuple[ReturnedText, ...]
    bodies: Mapping[Key, str]
    """The texts that the notes of the document are."""
    comments: tuple[WordComment, ...]
    elsewhere: Mapping[str, str]
    """The letters of the comments, by name, that stand on no text: on a heading, on what is said of a letter."""
    changed_elsewhere: Mapping[str, int]
    """How many tracked changes stand outside texts, by letter: in headings, in what is said of a letter."""
    author: str
    """Who saved the document last: whoever changed what was not tracked."""


def returned(document: Document) -> Returned | None:
    """Return a document of ours as it comes back; None for any other, and for one that shows other words than those
    of the source."""
    properties = document.properties
    if properties.get(VERSION_PROPERTY, "").strip() != VERSION or properties.get(
            PROJECTION_PROPERTY, "").strip() != "source":
        return None
    gathered = _Gathered(document)
    if not gathered.texts:
        return None
    texts = [_text(name, paragraphs, document, gathered.bodies) for name, paragraphs in gathered.texts.items()]
    others = {letter: strand_of(paragraphs) for letter, paragraphs in gathered.others.items()}
    elsewhere = {spot.what.name: letter for letter, strand in others.items() for spot in strand.spots
                 if isinstance(spot.what, Point) and spot.what.sort.startswith("comment")}
    return Returned(
        properties.get(PROJECT_PROPERTY, "").strip(), tuple(gathered.letters), tuple(texts), gathered.bodies,
        document.comments, elsewhere, {letter: _changed(strand) for letter, strand in others.items()},
        document.author)


def _changed(strand: Strand) -> int:
    """How many tracked changes there are: of words, and notes that came or went."""
    return len(strand.edits) + sum(isinstance(spot.what, NoteReference) and bool(spot.what.changes)
                                   for spot in strand.spots)


class _Gathered:
    """The paragraphs of each text, in the order of the document, and of each letter what is no text."""

    def __init__(self, document: Document) -> None:
        self.letters: list[str] = []
        self.texts: dict[str, list[Paragraph]] = {}
        self.others: dict[str, list[Paragraph]] = {}
        self.bodies: dict[Key, str] = {}
        self._story(document.body)
        for key, paragraphs in document.notes.items():
            name = next((name for paragraph in paragraphs for name, _ in _by_text(paragraph) if name is not None), None)
            if name is not None:
                self.bodies[key] = name
                self._story(paragraphs)

    def _story(self, paragraphs: Iterable[Paragraph]) -> None:
        current: str | None = None
        for paragraph in paragraphs:
            self.letters += [place.id for place in _places(paragraph) if place.line is None
                             and place.id not in self.letters]
            stretches = list(_by_text(paragraph))
            if current is not None and paragraph.tag == "td" and stretches[0][0] is None:
                self._row(current, paragraph)
                continue
            if stretches[0][0] is None and not _is_line(paragraph):
                current = None
            for name, items in stretches:
                current = name or current
                own = paragraph._replace(items=tuple(items))
                if current is not None:
                    self.texts.setdefault(current, []).append(own)
                elif self.letters:
                    self.others.setdefault(self.letters[-1], []).append(own)


    def _row(self, text: str, row: Paragraph) -> None:
        """A row of a table that somebody put into a text, which goes on behind it: its words are named there."""
        if self.letters:
            self.others.setdefault(self.letters[-1], []).append(row)
        lost = [item for item in row.items if isinstance(item, Lost) and item.words]
        last = self.texts[text][-1]
        self.texts[text][-1] = last._replace(items=(*last.items, *lost))


def _places(paragraph: Paragraph) -> Iterable[Place]:
    return (place for place in map(_place, paragraph.items) if place is not None)


def _place(item: Item) -> Place | None:
    if not isinstance(item, Point) or item.sort != "bookmark":
        return None
    return bookmark_place(item.name)


def _by_text(paragraph: Paragraph) -> Iterable[tuple[str | None, list[Item]]]:
    """Yield the items of a paragraph by the texts that their bookmarks name: paragraphs of two may have been joined.
    None: no bookmark stands in it."""
    name: str | None = None
    items: list[Item] = []
    for item in paragraph.items:
        place = _place(item)
        if place is None or place.line is None:
            items.append(item)
        elif place.id != name:
            if name is not None:
                yield name, items
                items = []
            name = place.id  # the lemma of a note stands before its bookmark
    yield name, items


def _is_line(paragraph: Paragraph) -> bool:
    return paragraph.style.lower().removesuffix(_RIGHT_TO_LEFT) in _LINES


def _text(name: str, paragraphs: Sequence[Paragraph], document: Document, bodies: Mapping[Key, str]) -> ReturnedText:
    strand = strand_of(paragraphs, skip=_is_sign)
    return ReturnedText(name, strand, {
        spot.what.key: after(strand_of(document.notes.get(spot.what.key, ())))
        for spot in strand.spots if isinstance(spot.what, NoteReference) and spot.what.key not in bodies})


def _is_sign(run: Run) -> bool:
    return run.style.lower() in _SIGNS
