"""Pages as some other tool described them, and the letter that they make.

Each region becomes a block and each of its lines a stretch of it that begins with a ``line-break``; the break names
the line and the block the region, as ``core.pages`` says. A line that ends in a hyphen inside a word is joined to
the next without a blank; its hyphen stays, for it is what stands there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from editor.core.annotations import BLOCK_KINDS, Annotation
from editor.core.assemble import assemble_letter
from editor.core.characters import clean
from editor.core.letters import Letter, Note, Text
from editor.core.pages import FACS, Image, Line, Page, PageSide, Polygon, Region, Word
from editor.core.problems import Problem, problem
from editor.core.provenance import DigitalSource, Provenance
from editor.core.quotes import capture
from editor.core.record import JsonObject, replace
from editor.formats.base import FRESH_IDS, IdFactory, ImportedLetter
from editor.formats.pages.marks_of_lines import MarkDraft, cleaned

ROLES = {"heading": "heading", "header": "heading", "address": "address", "dateline": "dateline",
         "salutation": "salutation", "closing": "closing", "signature": "signature", "postscript": "postscript",
         "list-label": "list-item", "HeadingLine": "heading"}
"""Block roles of kinds of regions and lines; every other kind is a paragraph."""
PLAIN_LINES = ("paragraph", "DefaultLine", "default")
"""Kinds of lines that say nothing."""

_BROKEN = re.compile(r"\w[-¬⸗\u00ad]$")
_GOES_ON = re.compile(r"^[^\W\d_]")


class WordDraft(NamedTuple):
    """A word: its text, where it stands, and how sure the recogniser was, in per cent."""

    text: str
    polygon: Polygon = ()
    confidence: int | None = None


class LineDraft(NamedTuple):
    """A line as it was read."""

    text: str
    polygon: Polygon = ()
    baseline: Polygon = ()
    words: tuple[WordDraft, ...] = ()
    confidence: int | None = None
    kind: str = ""
    """What the line is, where its region does not say it for all of them."""
    marks: tuple[MarkDraft, ...] = ()
    """What is marked on its words."""


class RegionDraft(NamedTuple):
    """A region with its lines in reading order; ``text`` counts only where it has no lines."""

    kind: str = "paragraph"
    polygon: Polygon = ()
    lines: tuple[LineDraft, ...] = ()
    text: str = ""


class PageDraft(NamedTuple):
    """A page: the name of its image and its size in pixels; ``url`` is where else the image is, ``language`` a tag
    (BCP 47)."""

    image: str
    width: int
    height: int
    regions: tuple[RegionDraft, ...] = ()
    label: str = ""
    side: PageSide = ""
    url: str = ""
    language: str = ""


def confidence_of(text: str | None) -> int | None:
    """Return a confidence from 0 to 1 as per cent; None where there is none, or none that can be believed."""
    try:
        value = float(text or "")
    except ValueError:
        return None
    return round(value * 100) if 0 <= value <= 1 else None


def letter_of(pages: Sequence[PageDraft], source: DigitalSource, problems: Iterable[Problem] = (),
              new_id: IdFactory = FRESH_IDS) -> ImportedLetter:
    """Return the letter that the pages make, in their order; the problems are those of its first text."""
    letter_id, text_id = new_id(), new_id()
    pen = PageWriter(text_id, new_id)
    made = [pen.page(draft, letter_id, order) for order, draft in enumerate(pages, 1)]
    told = tuple(replace(one, letter=letter_id, text=text_id) for one in problems)
    title = source.file.rsplit(".", 1)[0] if source.file else ""
    language = next((page.language for page in pages if page.language), None)
    notes = [Note(id=one.id, letter=letter_id, text=new_id(), order=order)
             for order, one in enumerate(pen.notes, 1)]
    bodies = [Text(id=note.text, letter=letter_id, role="note", content=one.words, language=language)
              for note, one in zip(notes, pen.notes, strict=True)]
    marks = [*pen.annotations(), *(Annotation(id=new_id(), text=body.id, kind="paragraph", start=0,
                                              end=len(body.content)) for body in bodies)]
    transcription = Text(id=text_id, letter=letter_id, role="transcription", content=pen.content, language=language)
    snapshot = assemble_letter(
        Letter(id=letter_id, number="", title=title, remarks=told, language=language), (transcription, *bodies), marks,
        notes, Provenance(id=new_id(), letter=letter_id, digital_source=source), pages=made)
    return ImportedLetter(snapshot, told)


class Written(NamedTuple):
    """An annotation of a text that is being written."""

    kind: str
    start: int
    end: int
    attributes: JsonObject
    note: str | None = None


class WrittenNote(NamedTuple):
    """A note on a text that is being written."""

    id: str
    words: str


class _Stretch(NamedTuple):
    """The words of a line that are to be written, the line that they stand on, and what it is."""

    words: str
    line_id: str = ""
    kind: str = ""
    marks: tuple[MarkDraft, ...] = ()


class PageWriter:
    """Writes the text of pages and what stands off it."""

    def __init__(self, text_id: str, new_id: IdFactory) -> None:
        self._text_id = text_id
        self._new_id = new_id
        self.content = ""
        self.drafts: list[Written] = []
        self.notes: list[WrittenNote] = []
        self._pending: list[tuple[str, JsonObject]] = []
        self._open = False

    def annotations(self) -> list[Annotation]:
        """Everything that stands off the text, with its quotes; an empty text has one empty paragraph."""
        drafts = list(self.drafts)
        if not any(draft.kind in BLOCK_KINDS for draft in drafts):
            drafts.append(Written("paragraph", 0, 0, {}))
        found: list[Annotation] = []
        for kind, start, end, attributes, note in drafts:
            quote, prefix, suffix = capture(self.content, start, end)
            found.append(Annotation(id=self._new_id(), text=self._text_id, kind=kind, start=start, end=end, note=note,
                                    attributes=attributes, quote=quote, prefix=prefix, suffix=suffix))
        return found

    def page(self, draft: PageDraft, letter_id: str, order: int) -> Page:
        """Write the text of a page and return the page."""
        page_id = self._new_id()
        self._begin(page_id, draft.label)
        regions = tuple(self._region(region) for region in draft.regions)
        self._end()
        image = Image(path=draft.image, sha256="", media_type="", width=draft.width, height=draft.height,
                      url=draft.url or None)
        return Page(id=page_id, letter=letter_id, order=order, label=draft.label, side=draft.side,
                    image=image if draft.image else None, regions=regions)

    def write(self, page: Page) -> None:
        """Write the text that is known of the lines of a page."""
        self._begin(page.id, page.label)
        for region in page.regions:
            self._write(region.id, region.kind, [_Stretch(_clean(line.text or ""), line.id) for line in region.lines])
        self._end()

    def _begin(self, page_id: str, label: str) -> None:
        attributes: JsonObject = {FACS: page_id}
        if label:
            attributes["n"] = label
        self._pending = [("page-break", attributes)]

    def _end(self) -> None:
        for kind, left in self._pending:  # a page without a word still has its break
            self.drafts.append(Written(kind, len(self.content), len(self.content), left))

    def _region(self, draft: RegionDraft) -> Region:
        region_id = self._new_id()
        lines: list[Line] = []
        stretches: list[_Stretch] = []
        for line in draft.lines:
            line_id, words = self._new_id(), _clean(line.text)
            lines.append(_line(line_id, line, words))
            marks = tuple(cleaned(line.marks, line.text, _one_line)) if line.marks else ()
            stretches.append(_Stretch(words, line_id, line.kind, marks))
        if not draft.lines:
            stretches = [_Stretch(_clean(line)) for line in draft.text.splitlines()]
        self._write(region_id, draft.kind, stretches)
        return Region(id=region_id, kind=draft.kind, polygon=draft.polygon, lines=tuple(lines), text=None)

    def _write(self, region_id: str, kind: str, stretches: Iterable[_Stretch]) -> None:
        """Write the words of a region: a block, or several where its lines are of several kinds."""
        begun, before = False, ""
        for words, line_id, own, marks in stretches:
            begun, before = begun and own == before, own
            if words:
                self._begin_line(words, line_id, None if begun else ROLES.get(own or kind, "paragraph"), region_id)
                self._mark(marks, len(self.content) - len(words), joined=begun)
                begun = True

    def _mark(self, marks: Iterable[MarkDraft], offset: int, *, joined: bool) -> None:
        """Set the marks of the line that begins at ``offset``; ``joined`` to another one of its block."""
        for mark in marks:
            start, end = offset + mark.start, offset + mark.end
            if mark.kind == "note":
                self.notes.append(WrittenNote(self._new_id(), clean(mark.note).text))
                self.drafts.append(Written("note", end, end, {}, self.notes[-1].id))
                continue
            like = next((number for number in range(len(self.drafts) - 1, -1, -1) if joined and mark.goes_on
                         and not mark.start and self.drafts[number].kind == mark.kind
                         and self.drafts[number].attributes == mark.attributes
                         and not self.content[self.drafts[number].end:offset].strip()), None)
            if like is not None:
                self.drafts[like] = self.drafts[like]._replace(end=end)
            else:
                self.drafts.append(Written(mark.kind, start, end, mark.attributes))

    def _begin_line(self, words: str, line_id: str, role: str | None, region_id: str) -> None:
        attributes: JsonObject = {FACS: line_id} if line_id else {}
        if role is not None:
            self.content += "\n" if self._open else ""
            self._open = True
            self._place(role, {FACS: region_id})
        elif _BROKEN.search(self.content) and _GOES_ON.match(words):
            attributes["break"] = "no"
        else:
            self.content += " "
        for kind, told in self._pending:
            self._place(kind, told)
        self._pending.clear()
        self._place("line-break", attributes)
        self.content += words
        self._stretch_block()

    def _place(self, kind: str, attributes: JsonObject) -> None:
        self.drafts.append(Written(kind, len(self.content), len(self.content), attributes))

    def _stretch_block(self) -> None:
        """The block that is being written reaches to the end."""
        for index in range(len(self.drafts) - 1, -1, -1):
            if self.drafts[index].kind in BLOCK_KINDS:
                self.drafts[index] = self.drafts[index]._replace(end=len(self.content))
                return


def _clean(text: str) -> str:
    """The words of one line: characters that a text may hold, and no line end among them."""
    return _one_line(text).strip()


def _one_line(text: str) -> str:
    return " ".join(clean(text).text.split("\n"))


def _line(line_id: str, draft: LineDraft, words: str) -> Line:
    return Line(
        id=line_id, polygon=draft.polygon, baseline=draft.baseline, text=words or None, confidence=draft.confidence,
        words=tuple(Word(text=_clean(word.text), polygon=word.polygon, confidence=word.confidence)
                    for word in draft.words if _clean(word.text)))


def source_of(name: str, data: bytes, media_type: str, digest: Callable[[bytes], str]) -> DigitalSource:
    """Return what the provenance says of the file that was read."""
    return DigitalSource(file=name, sha256=digest(data), media_type=media_type)


def not_understood(names: Iterable[str]) -> list[Problem]:
    """Report what the model has no place for, by name and number."""
    counts: dict[str, int] = {}
    for name in names:
        counts[name] = counts.get(name, 0) + 1
    return [problem("not-in-model", element=name, count=count) for name, count in sorted(counts.items())]
