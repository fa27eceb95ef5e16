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
from editor.core.letters import Letter, Text
from editor.core.pages import FACS, Image, Line, Page, Polygon, Region, Word
from editor.core.problems import Problem, problem
from editor.core.provenance import DigitalSource, Provenance
from editor.core.quotes import capture
from editor.core.record import JsonObject, replace
from editor.formats.base import FRESH_IDS, IdFactory, ImportedLetter

ROLES = {"heading": "heading", "header": "heading", "address": "address", "dateline": "dateline",
         "salutation": "salutation", "closing": "closing", "signature": "signature", "postscript": "postscript",
         "list-label": "list-item"}
"""Block roles of kinds of regions; every other kind is a paragraph."""

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


class RegionDraft(NamedTuple):
    """A region with its lines in reading order; ``text`` counts only where it has no lines."""

    kind: str = "paragraph"
    polygon: Polygon = ()
    lines: tuple[LineDraft, ...] = ()
    text: str = ""


class PageDraft(NamedTuple):
    """A page: the name of its image and its size in pixels."""

    image: str
    width: int
    height: int
    regions: tuple[RegionDraft, ...] = ()
    label: str = ""


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
    pen = _Pen(text_id, new_id)
    made = [pen.page(draft, letter_id, order) for order, draft in enumerate(pages, 1)]
    told = tuple(replace(one, letter=letter_id, text=text_id) for one in problems)
    title = source.file.rsplit(".", 1)[0] if source.file else ""
    snapshot = assemble_letter(
        Letter(id=letter_id, number="", title=title, remarks=told),
        (Text(id=text_id, letter=letter_id, role="transcription", content=pen.content),), pen.annotations(), (),
        Provenance(id=new_id(), letter=letter_id, digital_source=source), pages=made)
    return ImportedLetter(snapshot, told)


class _Pen:
    """Writes the text of pages and what stands off it."""

    def __init__(self, text_id: str, new_id: IdFactory) -> None:
        self._text_id = text_id
        self._new_id = new_id
        self.content = ""
        self._drafts: list[tuple[str, int, int, JsonObject]] = []
        self._open = False

    def annotations(self) -> list[Annotation]:
        """Everything that stands off the text, with its quotes; an empty text has one empty paragraph."""
        drafts = list(self._drafts)
        if not any(draft[0] in BLOCK_KINDS for draft in drafts):
            drafts.append(("paragraph", 0, 0, {}))
        found: list[Annotation] = []
        for kind, start, end, attributes in drafts:
            quote, prefix, suffix = capture(self.content, start, end)
            found.append(Annotation(id=self._new_id(), text=self._text_id, kind=kind, start=start, end=end,
                                    attributes=attributes, quote=quote, prefix=prefix, suffix=suffix))
        return found

    def page(self, draft: PageDraft, letter_id: str, order: int) -> Page:
        """Write the text of a page and return the page."""
        page_id = self._new_id()
        attributes: JsonObject = {FACS: page_id}
        if draft.label:
            attributes["n"] = draft.label
        pending: list[tuple[str, JsonObject]] = [("page-break", attributes)]
        regions = tuple(self._region(region, pending) for region in draft.regions)
        for kind, left in pending:  # a page without a word still has its break
            self._drafts.append((kind, len(self.content), len(self.content), left))
        image = Image(path=draft.image, sha256="", media_type="", width=draft.width, height=draft.height)
        return Page(id=page_id, letter=letter_id, order=order, label=draft.label, image=image if draft.image else None,
                    regions=regions)

    def _region(self, draft: RegionDraft, pending: list[tuple[str, JsonObject]]) -> Region:
        region_id = self._new_id()
        lines: list[Line] = []
        written = draft.lines or tuple(LineDraft(line) for line in draft.text.splitlines() if line.strip())
        begun, before = False, ""
        for line in written:
            begun, before = begun and line.kind == before, line.kind
            line_id = self._new_id()
            words = _clean(line.text)
            lines.append(_line(line_id, line, words))
            if words:
                begun = self._write(words, line_id if draft.lines else "", begun, draft, region_id, pending, line.kind)
        return Region(id=region_id, kind=draft.kind, polygon=draft.polygon,
                      lines=tuple(lines) if draft.lines else (), text=None)

    def _write(self, words: str, line_id: str, begun: bool, draft: RegionDraft, region_id: str,
               pending: list[tuple[str, JsonObject]], line_kind: str) -> bool:
        attributes: JsonObject = {FACS: line_id} if line_id else {}
        if not begun:
            self.content += "\n" if self._open else ""
            self._open = True
            role = ROLES.get(line_kind or draft.kind, "paragraph")
            self._drafts.append((role, len(self.content), len(self.content), {FACS: region_id}))
        elif _BROKEN.search(self.content) and _GOES_ON.match(words):
            attributes["break"] = "no"
        else:
            self.content += " "
        for kind, told in pending:
            self._drafts.append((kind, len(self.content), len(self.content), told))
        pending.clear()
        self._drafts.append(("line-break", len(self.content), len(self.content), attributes))
        self.content += words
        self._stretch_block()
        return True

    def _stretch_block(self) -> None:
        """The block that is being written reaches to the end."""
        for index in range(len(self._drafts) - 1, -1, -1):
            kind, start, _, attributes = self._drafts[index]
            if kind in BLOCK_KINDS:
                self._drafts[index] = (kind, start, len(self.content), attributes)
                return


def _clean(text: str) -> str:
    """The words of one line: characters that a text may hold, and no line end among them."""
    return " ".join(clean(text).text.split("\n")).strip()


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
