"""The format "hocr": what Tesseract and other recognisers write as HTML. It is read, not written."""

from __future__ import annotations

import hashlib
import re
from importlib import import_module
from typing import Any

from editor.core.messages import FormatError
from editor.core.pages import Polygon
from editor.formats.base import ExportReport, ExportSource, FormatOption, ImportResult, Options, Sink, Source
from editor.formats.pages.drafts import LineDraft, PageDraft, RegionDraft, WordDraft, letter_of, source_of
from editor.formats.pages.geometry import Box, box_of, whole
from editor.formats.xml_reading import MAX_BYTES, Element

html: Any = import_module("lxml.html")
"""lxml's reader for HTML, which comes without type stubs."""

LINES = frozenset({"ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat", "ocr_footer"})
REGIONS = frozenset({"ocr_par"})
_BOX = re.compile(r"\bbbox\s+(-?\d+)\s+(-?\d+)\s+(-?\d+)\s+(-?\d+)")
_BASELINE = re.compile(r"\bbaseline\s+(-?[\d.]+)\s+(-?[\d.]+)")
_CONFIDENCE = re.compile(r"\bx_wconf\s+(\d+)")
_IMAGE = re.compile(r"""\bimage\s+(?:"([^"]*)"|'([^']*)'|([^;\s]+))""")


class HocrFormat:
    """Pages, paragraphs, lines and words with boxes and confidences."""

    id = "hocr"
    name = "hOCR"
    extensions: tuple[str, ...] = (".hocr",)
    can_read = True
    can_write = False
    options: tuple[FormatOption, ...] = ()

    def sniff(self, head: bytes, name: str) -> int:
        """Return how sure it is that this is hOCR."""
        if b"ocr_page" in head:
            return 100
        return 90 if b"ocr-system" in head else 20 if name.lower().endswith(self.extensions) else 0

    def read(self, source: Source, options: Options) -> ImportResult:  # noqa: ARG002 - reading has no options
        """Return a letter with these pages.

        Raises:
            FormatError: "hocr-not-ours", "xml-too-large".
        """
        if len(source.data) > MAX_BYTES:
            raise FormatError("xml-too-large", megabytes=MAX_BYTES // 1024 // 1024)
        pages = read_hocr(source.data)
        origin = source_of(source.name, source.data, "text/vnd.hocr+html",
                           lambda data: hashlib.sha256(data).hexdigest())
        return ImportResult((letter_of(pages, origin),))

    def write(self, source: ExportSource, options: Options, sink: Sink) -> ExportReport:  # noqa: ARG002
        """Never asked for: ``can_write`` says so."""
        raise FormatError("format-cannot-write", format=self.name)


def read_hocr(data: bytes) -> list[PageDraft]:
    """Return the pages in an hOCR document.

    Raises:
        FormatError: there are none ("hocr-not-ours").
    """
    try:
        root = html.fromstring(data, parser=html.HTMLParser(encoding="utf-8", no_network=True))
    except (ValueError, html.etree.ParserError):
        raise FormatError("hocr-not-ours") from None
    pages = [_page(element) for element in root.iter() if "ocr_page" in _classes(element)]
    if not pages:
        raise FormatError("hocr-not-ours")
    return pages


def _classes(element: Element) -> list[str]:
    return str(element.get("class") or "").split() if isinstance(element.tag, str) else []


def _title(element: Element) -> str:
    return element.get("title") or ""


def _box(element: Element) -> Box | None:
    found = _BOX.search(_title(element))
    return Box(*(whole(float(number)) for number in found.groups())) if found else None


def _outline(element: Element) -> Polygon:
    box = _box(element)
    return box.polygon() if box is not None else ()


def _page(element: Element) -> PageDraft:
    box, image = _box(element), _IMAGE.search(_title(element))
    name = next((part for part in image.groups() if part), "") if image else ""
    paragraphs = [one for one in element.iter() if REGIONS & set(_classes(one))] or [element]
    regions = tuple(_region(one) for one in paragraphs)
    return PageDraft(re.split(r"[/\\]", name)[-1], box.right if box else 0, box.bottom if box else 0,
                     tuple(region for region in regions if region.lines))


def _region(element: Element) -> RegionDraft:
    lines = tuple(_line(one) for one in element.iter() if LINES & set(_classes(one)))
    outline = _outline(element) if REGIONS & set(_classes(element)) else ()
    return RegionDraft("paragraph", outline or _around(lines), lines)


def _around(lines: tuple[LineDraft, ...]) -> Polygon:
    box = box_of([line.polygon for line in lines])
    return box.polygon() if box is not None else ()


def _line(element: Element) -> LineDraft:
    words = tuple(_word(one) for one in element.iter() if "ocrx_word" in _classes(one))
    words = tuple(word for word in words if word.text)
    text = " ".join(word.text for word in words) if words else " ".join("".join(element.itertext()).split())
    return LineDraft(text, _outline(element), _baseline(element), words)


def _word(element: Element) -> WordDraft:
    found = _CONFIDENCE.search(_title(element))
    confidence = min(int(found[1]), 100) if found else None
    return WordDraft(" ".join("".join(element.itertext()).split()), _outline(element), confidence)


def _baseline(element: Element) -> Polygon:
    """``baseline slope offset`` is relative to the lower left corner of the line's box."""
    box, found = _box(element), _BASELINE.search(_title(element))
    if box is None or found is None:
        return ()
    slope, offset = float(found[1]), float(found[2])
    return ((box.left, whole(box.bottom + offset)),
            (box.right, whole(box.bottom + offset + slope * (box.right - box.left))))
