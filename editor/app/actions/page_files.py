"""Regions and lines for pages that are there already, from files of other tools: PAGE, ALTO, hOCR.

A page of a file belongs to the page of the letter that shows the same image. Its regions take the place of those
there; a line that lies where one lay keeps its identity, and so the text that is tied to it. Lines that are new are
tied to the text where their words stand. Nothing of the text is changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import msgspec
from msgspec import field

from editor.app.actions.images import AddPages
from editor.app.actions.imports import ImportLetters
from editor.app.actions.line_links import loosened
from editor.app.actions.recognition import taken
from editor.app.actions.step import BulkStep, place
from editor.app.recognition import RecognisedPage
from editor.core.anchors import apply_edit
from editor.core.annotations import Annotation
from editor.core.ids import new_id
from editor.core.line_matching import line_starts
from editor.core.messages import Message, message
from editor.core.operations import Change, EditText, Put, Reader
from editor.core.page_places import PagePlaces
from editor.core.page_scale import Scale
from editor.core.pages import FACS, Image, Line, Page, Point, Polygon, Region, line_stretches
from editor.core.record import JsonObject, replace
from editor.core.shapes import bounds, outline
from editor.core.snapshot import LetterSnapshot, TextSnapshot


class Matched(NamedTuple):
    """Pages of files by the id of the page of the letter that shows the same image, and those that have none."""

    pages: Mapping[str, Page]
    others: tuple[Page, ...] = ()


def matching_pages(letter: LetterSnapshot, read: Iterable[Page]) -> Matched:
    """Return which pages of a letter the pages of files describe: by the name of the image, first with its ending,
    then without it."""
    named = [(page, _name(page.image)) for page in letter.pages if page.image is not None]
    found: dict[str, Page] = {}
    others: list[Page] = []
    for page in read:
        name = _name(page.image)
        free = [(one, own) for one, own in named if one.id not in found and name]
        same = next((one for one, own in free if own == name), None) or next(
            (one for one, own in free if _stem(own) == _stem(name)), None)
        if same is None:
            others.append(page)
        else:
            found[same.id] = page
    return Matched(found, tuple(others))


def _name(image: Image | None) -> str:
    return "" if image is None else image.path.replace("\\", "/").rpartition("/")[2].casefold()


def _stem(name: str) -> str:
    return name.rpartition(".")[0] or name


class TakeRegions(BulkStep, frozen=True, kw_only=True):
    """Give pages of a letter the regions and lines that files describe, by the ids of the pages."""

    letter: str
    pages: Mapping[str, Page]
    others: tuple[Page, ...] = ()
    """Pages whose images no page of the letter shows: they come in as further pages of it."""

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-regions-taken", count=len(self.pages))

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the letter."""
        number = reader.letter(self.letter).letter.number
        return message("history-regions-taken-letter", count=len(self.pages), number=number)

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the pages, and the breaks that name their lines."""
        letter = reader.letter(self.letter)
        after = [_described(page, self.pages[page.id]) if page.id in self.pages else page for page in letter.pages]
        yield from (Put(page) for page, before in zip(after, letter.pages, strict=True) if page != before)
        gone = _names(letter.pages) - _names(after)
        yield from loosened(letter, gone)
        fresh = [page for page in after if page.id in self.pages]
        yield from (Put(one) for one in _ties(letter.transcription, after, fresh, gone))
        if self.others:
            yield from AddPages(letter=self.letter, pages=self.others).plan(reader)


class ImportPages(msgspec.Struct, frozen=True, kw_only=True):
    """Letters, and what files say of pages that are in the project, as one step: by the letter, then by the page.

    Words come into a text that is still empty, as those of a recogniser do; else nothing of the text is changed.
    """

    letters: ImportLetters
    described: Mapping[str, Mapping[str, Page]]
    read: Mapping[str, Sequence[LetterSnapshot]] = field(default_factory=dict[str, Sequence[LetterSnapshot]])
    """What files say of the pages of each letter, as letters of their own: their marks and notes come along."""

    @property
    def streams(self) -> bool:
        """Letters are read while others are described."""
        return False

    @property
    def kind(self) -> str:
        """Shown as an import; the session makes a verified backup before it."""
        return "import"

    @property
    def label(self) -> Message:
        """What the history shows."""
        letters, pages = len(self.letters.imported.letters), sum(map(len, self.described.values()))
        if not letters:
            return message("history-regions-taken", count=pages)
        return message("history-letters-and-regions", letters=letters, pages=pages)

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the letters, and the pages with the breaks that name their lines."""
        changes = list(self.letters.plan(reader)) if self.letters.imported.letters else []
        for letter_id, pages in self.described.items():
            letter = reader.letter(letter_id)
            if letter.transcription.text.content.strip():
                changes.extend(TakeRegions(letter=letter_id, pages=pages).plan(reader))
            else:
                written = taken(letter, [RecognisedPage(page.id, _described(page, pages[page.id]).regions)
                                         for page in letter.pages if page.id in pages]).changes
                changes += [*written, *_marks(letter, self.read.get(letter_id, ()), written)]
        return tuple(changes)


def _marks(letter: LetterSnapshot, read: Iterable[LetterSnapshot], written: Iterable[Change]) -> Iterator[Change]:
    """The marks and notes of files whose words have just been ``written`` into the text of a letter: each stands on
    the words of its line."""
    content = letter.transcription.text.content
    begins: dict[str, int] = {}
    for change in written:
        if isinstance(change, EditText):
            for edit in change.edits:
                content = apply_edit(content, edit)
        elif isinstance(change, Put) and isinstance(change.value, Annotation) and change.value.kind == "line-break":
            begins[str(change.value.attributes.get(FACS))] = change.value.start
    for source in read:
        text = source.transcription
        lines = [one for one in line_stretches(text.text.content, text.annotations) if one.target in begins]
        for one in text.annotations:
            start = next((begins[line.target] + one.start - line.start for line in lines
                          if line.start <= one.start < line.end or line.end == one.start == one.end), None)
            end = next((begins[line.target] + one.end - line.start for line in lines
                        if line.start < one.end <= line.end), start)
            if one.is_block or one.kind in ("line-break", "page-break") or start is None or end is None:
                continue
            note = source.note(one.note) if one.note is not None else None
            if note is not None:
                yield Put(replace(note.note, letter=letter.letter.id))
                yield Put(replace(note.body.text, letter=letter.letter.id))
                yield from (Put(part) for part in note.body.annotations)
            yield Put(place(replace(one, text=letter.transcription.text.id, start=start, end=end), content))


def _names(pages: Iterable[Page]) -> set[str]:
    return {one.id for page in pages for region in page.regions for one in (region, *region.lines)}


def _described(page: Page, read: Page) -> Page:
    """The page with the regions of a file, in the pixels of its own image."""
    scale = Scale.between(read.image, page.image) or Scale()
    regions = [scale.region(region) for region in read.regions]
    known = list(page.lines())
    taken: set[str] = set()
    return replace(page, regions=tuple(
        replace(region, id=_region_id(region, page, taken), lines=tuple(
            replace(line, id=_line_id(line, known, taken)) for line in region.lines)) for region in regions))


def _line_id(line: Line, known: Sequence[Line], taken: set[str]) -> str:
    """The identity of the line that lay there before, or the line's own."""
    found = next((one.id for one in known if one.id not in taken and _lie_alike(outline(one), outline(line))), line.id)
    taken.add(found)
    return found


def _region_id(region: Region, page: Page, taken: set[str]) -> str:
    found = next((one.id for one in page.regions if one.id not in taken
                  and _lie_alike(outline(one), outline(region))), region.id)
    taken.add(found)
    return found


def _lie_alike(first: Polygon, second: Polygon) -> bool:
    """Whether the middle of each of two shapes lies within the other, and neither is twice as long or high."""
    one, other = bounds(first), bounds(second)
    if one is None or other is None:
        return False
    near = _holds(one, _middle(other)) and _holds(other, _middle(one))
    sides = ((one[2] - one[0], other[2] - other[0]), (one[3] - one[1], other[3] - other[1]))
    return near and all(max(pair) <= 2 * max(1, min(pair)) for pair in sides)


def _middle(box: tuple[int, int, int, int]) -> Point:
    return (box[0] + box[2]) // 2, (box[1] + box[3]) // 2


def _holds(box: tuple[int, int, int, int], point: Point) -> bool:
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]


def _ties(text: TextSnapshot, pages: Sequence[Page], fresh: Sequence[Page], gone: set[str]) -> Iterator[Annotation]:
    """Breaks that tie lines to where their words stand, for lines that nothing is tied to yet."""
    content = text.text.content
    places = PagePlaces(content, text.annotations, pages)
    breaks = {one.start: one for one in text.of_kind("line-break") if not one.detached}
    for page in fresh:
        lines = [line for line in page.lines() if line.text]
        start, end = _stretch(places, page, len(content))
        for found in line_starts(content[start:end], [line.text or "" for line in lines]):
            line, at = lines[found.line], start + found.start
            there = breaks.get(at)
            named = str(there.attributes.get(FACS) or "").removeprefix("#") if there is not None else ""
            if places.span_of(line.id) is not None or (named and named not in gone):
                continue
            told: JsonObject = {FACS: line.id, **({"break": "no"} if found.within_word else {})}
            made = there or Annotation(id=new_id(), text=text.text.id, kind="line-break", start=at, end=at)
            made = replace(made, attributes={**made.attributes, **told})
            breaks[at] = made
            yield place(made, content)


def _stretch(places: PagePlaces, page: Page, length: int) -> tuple[int, int]:
    """Where the words of a page stand: from its beginning to that of the next; anywhere, where nothing says it."""
    start = places.start_of(page.id)
    if start is None:
        return 0, length
    return start, min((begin for one in places.pages if one.id != page.id
                       and (begin := places.start_of(one.id)) is not None and begin > start), default=length)
