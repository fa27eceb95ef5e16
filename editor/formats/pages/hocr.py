"""The format "hocr": what Tesseract and other recognisers write as HTML. It is read, not written."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from editor.core.messages import FormatError
from editor.core.pages import Polygon
from editor.formats.base import ExportReport, ExportSource, FormatOption, ImportResult, Options, Sink, Source
from editor.formats.pages.drafts import (
    LineDraft,
    PageDraft,
    RegionDraft,
    WordDraft,
    letter_of,
    not_understood,
    source_of,
)
from editor.formats.pages.geometry import Box, box_of, points, whole
from editor.formats.pages.languages import left_of_languages, main_language
from editor.formats.pages.marks_of_lines import styled_words
from editor.formats.xml_reading import MAX_BYTES, Element

html: Any = import_module("lxml.html")
"""lxml's reader for HTML, which comes without type stubs."""

LINES = frozenset({"ocr_line", "ocrx_line", "ocr_header", "ocr_caption", "ocr_textfloat", "ocr_footer",
                   "ocr_pageno", "ocr_dropcap"})
LINE_KINDS = {"ocr_header": "heading", "ocr_caption": "caption", "ocr_footer": "footer", "ocr_pageno": "page-number",
              "ocr_dropcap": "drop-capital"}
"""Lines that are more than a line, and what a region of them is."""
REGIONS = frozenset({"ocr_par"})
PICTURES = {"ocr_photo": "image", "ocr_image": "image", "ocr_linedrawing": "drawing", "ocr_float": "graphic",
            "ocr_separator": "separator", "ocr_table": "table", "ocr_math": "maths", "ocr_chem": "chemistry",
            "ocr_noise": "noise"}
"""Regions without lines, and their kinds."""
_PLACED = {"ocr_page", "ocrx_word", *LINES, *REGIONS, *PICTURES}
_STYLES = {"strong": "bold", "b": "bold", "em": "italic", "i": "italic", "u": "underlined", "sup": "superscript",
           "sub": "subscript", "s": "strikethrough", "del": "strikethrough"}
_MADE = {"bbox", "image", "baseline", "x_wconf", "lpageno", "ppageno", "poly", "imagemd5", "scan_res", "x_size",
         "x_descenders", "x_ascenders", "x_bboxes", "x_source", "order"}
"""Properties that are read, or say only how it was recognised."""
_NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_BOX = re.compile(rf"\bbbox\s+({_NUMBER})\s+({_NUMBER})\s+({_NUMBER})\s+({_NUMBER})")
_POLYGON = re.compile(rf"\bpoly((?:\s+{_NUMBER})+)")
_BASELINE = re.compile(rf"\bbaseline\s+({_NUMBER})\s+({_NUMBER})")
_CONFIDENCE = re.compile(rf"\bx_wconf\s+({_NUMBER})")
_LABEL = re.compile(r"\blpageno\s+([^;]+)")
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
        root = _parsed(source.data)
        pages = _pages(root)
        origin = source_of(source.name, source.data, "text/vnd.hocr+html",
                           lambda data: hashlib.sha256(data).hexdigest())
        return ImportResult((letter_of(pages, origin, not_understood(_unplaced(root))),))

    def write(self, source: ExportSource, options: Options, sink: Sink) -> ExportReport:  # noqa: ARG002
        """Never asked for: ``can_write`` says so."""
        raise FormatError("format-cannot-write", format=self.name)


def read_hocr(data: bytes) -> list[PageDraft]:
    """Return the pages in an hOCR document.

    Raises:
        FormatError: there are none ("hocr-not-ours").
    """
    return _pages(_parsed(data))


def _parsed(data: bytes) -> Element:
    try:
        return html.fromstring(data, parser=html.HTMLParser(encoding="utf-8", no_network=True))
    except (ValueError, html.etree.ParserError):
        raise FormatError("hocr-not-ours") from None


def _pages(root: Element) -> list[PageDraft]:
    language = main_language(_languages(root))
    pages = [_page(element)._replace(language=language) for element in root.iter() if "ocr_page" in _classes(element)]
    if not pages:
        raise FormatError("hocr-not-ours")
    return pages


def _languages(root: Element) -> list[str]:
    return [element.get("lang") for element in root.iter()
            if {"ocr_page", "ocrx_word", *REGIONS, *LINES} & set(_classes(element)) and element.get("lang")]


def _classes(element: Element) -> list[str]:
    return str(element.get("class") or "").split() if isinstance(element.tag, str) else []


def _title(element: Element) -> str:
    return element.get("title") or ""


def _box(element: Element) -> Box | None:
    found = _BOX.search(_title(element))
    return Box(*(whole(float(number)) for number in found.groups())) if found else None


def _outline(element: Element) -> Polygon:
    found = _POLYGON.search(_title(element))
    if found is not None and len(drawn := points(found[1])) >= 3:
        return drawn
    box = _box(element)
    return box.polygon() if box is not None else ()


def _page(element: Element) -> PageDraft:
    box, image, label = _box(element), _IMAGE.search(_title(element)), _LABEL.search(_title(element))
    name = next((part for part in image.groups() if part), "") if image else ""
    return PageDraft(re.split(r"[/\\]", name)[-1], box.right if box else 0, box.bottom if box else 0,
                     tuple(_regions(element)), " ".join(label[1].strip(" \"'").split()) if label else "")


def _regions(page: Element) -> Iterator[RegionDraft]:
    """Paragraphs, pictures, and lines that stand in no paragraph, in the order of the file; such lines that stand
    in the same element are one region."""
    loose: list[Element] = []
    for element in page.iter():
        classes = set(_classes(element))
        if loose and ((REGIONS | PICTURES.keys()) & classes or (LINES & classes
                                                                and element.getparent() is not loose[0].getparent())):
            yield _region(loose[0].getparent(), loose)
            loose = []
        if REGIONS & classes:
            lines = [one for one in element.iter() if LINES & set(_classes(one))]
            if lines:
                yield _region(element, lines)
        elif found := PICTURES.keys() & classes:
            yield RegionDraft(PICTURES[min(found)], _outline(element))
        elif LINES & classes and not any(REGIONS & set(_classes(above)) for above in element.iterancestors()):
            loose.append(element)
    if loose:
        yield _region(loose[0].getparent(), loose)


def _region(element: Element, found: list[Element]) -> RegionDraft:
    lines = tuple(_line(one) for one in found)
    outline = _outline(element) if REGIONS & set(_classes(element)) else ()
    kinds = {line.kind for line in lines}
    kind = kinds.pop() if len(kinds) == 1 else ""
    return RegionDraft(kind or "paragraph", outline or _around(lines),
                       tuple(line._replace(kind="") for line in lines) if kind else lines)


def _around(lines: tuple[LineDraft, ...]) -> Polygon:
    box = box_of([line.polygon for line in lines])
    return box.polygon() if box is not None else ()


def _line(element: Element) -> LineDraft:
    found = [one for one in element.iter() if "ocrx_word" in _classes(one)]
    words = tuple(word for one in found if (word := _word(one)).text)
    text = " ".join(word.text for word in words) if words else " ".join("".join(element.itertext()).split())
    kind = next((LINE_KINDS[name] for name in _classes(element) if name in LINE_KINDS), "")
    return LineDraft(text, _outline(element), _baseline(element), words, kind=kind,
                     marks=tuple(styled_words(text, [(_word(one).text, _styles(one)) for one in found])))


def _styles(word: Element) -> list[str]:
    return [_STYLES[one.tag] for one in word.iter() if one.tag in _STYLES and (one.text or len(one))]


def _word(element: Element) -> WordDraft:
    found = _CONFIDENCE.search(_title(element))
    confidence = min(max(round(float(found[1])), 0), 100) if found else None
    return WordDraft(" ".join("".join(element.itertext()).split()), _outline(element), confidence)


def _baseline(element: Element) -> Polygon:
    """``baseline slope offset`` is relative to the lower left corner of the line's box."""
    box, found = _box(element), _BASELINE.search(_title(element))
    if box is None or found is None:
        return ()
    slope, offset = float(found[1]), float(found[2])
    return ((box.left, whole(box.bottom + offset)),
            (box.right, whole(box.bottom + offset + slope * (box.right - box.left))))


def _unplaced(root: Element) -> Iterator[str]:
    """What the model has no place for: kinds of elements, what they say of themselves, further languages."""
    yield from left_of_languages(_languages(root), "lang")
    for element in root.iter():
        names = [name for name in _classes(element) if name.startswith("ocr")]
        yield from (name for name in names if name not in _PLACED)
        if names:
            properties = (part.split(None, 1)[0] for part in _title(element).split(";") if part.strip())
            yield from (name for name in properties if name not in _MADE)
