"""The format "page": PAGE XML, any version in, 2019-07-15 out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from editor.core.pages import Page
from editor.core.problems import Problem
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import ExportReport, ExportSource, FormatOption, ImportResult, Options, Sink, Source
from editor.formats.files import letter_file_name
from editor.formats.pages.drafts import letter_of, source_of
from editor.formats.pages.geometry import box_of, points_text
from editor.formats.pages.outgoing import OutLine, OutRegion, current_text, losses, regions_of
from editor.formats.pages.page_reading import read_page
from editor.formats.xml_reading import Element, etree

NAMESPACE = "http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"
TIME = "1970-01-01T00:00:00"
"""PAGE wants to know when a file was made; the same project gives the same bytes, so this says nothing."""
TEXT_TYPES = frozenset({
    "paragraph", "heading", "caption", "header", "footer", "page-number", "drop-capital", "credit", "floating",
    "signature-mark", "catch-word", "marginalia", "footnote", "footnote-continued", "endnote", "TOC-entry",
    "list-label", "other"})
"""The types of a TextRegion (schema 2019-07-15, TextTypeSimpleType)."""
GRAPHIC_TYPES = frozenset({
    "logo", "letterhead", "decoration", "frame", "handwritten-annotation", "stamp", "signature", "barcode",
    "paper-grow", "punch-hole", "other"})
"""The types of a GraphicRegion (GraphicsTypeSimpleType)."""


class PageXmlFormat:
    """One file for a page."""

    id = "page"
    name = "PAGE XML"
    extensions: tuple[str, ...] = (".xml",)
    can_read = True
    can_write = True
    matters: tuple[str, ...] = ("recognition-doubtful",)
    """Problems of the letters that are told before an export."""
    options: tuple[FormatOption, ...] = ()

    def sniff(self, head: bytes, name: str) -> int:  # noqa: ARG002 - the root element says it
        """Return how sure it is that this is a PAGE file."""
        return 95 if b"PcGts" in head and b"pagecontent" in head else 70 if b"<PcGts" in head else 0

    def read(self, source: Source, options: Options) -> ImportResult:  # noqa: ARG002 - reading has no options
        """Return a letter with this page.

        Raises:
            FormatError: "page-not-ours", or what ``xml_reading`` refuses.
        """
        draft, problems = read_page(source.data)
        origin = source_of(source.name, source.data, "application/vnd.prima.page+xml",
                           lambda data: hashlib.sha256(data).hexdigest())
        return ImportResult((letter_of([draft], origin, problems),))

    def write(self, source: ExportSource, options: Options, sink: Sink) -> ExportReport:  # noqa: ARG002
        """Write a file for each page of each letter."""
        files: list[str] = []
        problems: list[Problem] = []
        used: set[str] = set()
        for snapshot in source.letters():
            problems.extend(losses(snapshot, self.name))
            stem = letter_file_name(snapshot, used)
            for name, data in _files(snapshot, stem):
                sink.write(name, data)
                files.append(name)
        return ExportReport(tuple(files), tuple(problems))


def _files(snapshot: LetterSnapshot, stem: str) -> Iterator[tuple[str, bytes]]:
    texts = current_text(snapshot)
    for number, page in enumerate(snapshot.pages, 1):
        root = page_element(page, texts)
        yield f"{stem}-{number:03}.xml", etree.tostring(root, xml_declaration=True, encoding="UTF-8",
                                                         pretty_print=True)


def page_element(page: Page, texts: dict[str, str]) -> Element:
    """Return the document of one page; ``texts`` are the words on its lines."""
    root = etree.Element(_name("PcGts"), nsmap={None: NAMESPACE})
    metadata = etree.SubElement(root, _name("Metadata"))
    for tag, text in (("Creator", "Letterbook"), ("Created", TIME), ("LastChange", TIME)):
        etree.SubElement(metadata, _name(tag)).text = text
    regions = regions_of(page, texts)
    around = box_of([region.polygon for region in regions])
    image = page.image
    element = etree.SubElement(
        root, _name("Page"), imageFilename=image.path.rsplit("/", 1)[-1] if image is not None else "",
        imageWidth=str(image.width if image is not None else around.right if around is not None else 0),
        imageHeight=str(image.height if image is not None else around.bottom if around is not None else 0))
    if regions:
        order = etree.SubElement(etree.SubElement(element, _name("ReadingOrder")), _name("OrderedGroup"), id="order")
        for index, region in enumerate(regions):
            etree.SubElement(order, _name("RegionRefIndexed"), index=str(index), regionRef=f"r{region.id}")
    for region in regions:
        _region(element, region)
    return root


def _name(local: str) -> str:
    return f"{{{NAMESPACE}}}{local}"


def _region(parent: Element, region: OutRegion) -> None:
    """A region with lines is a TextRegion; what it is called beyond the types of PAGE stands in ``custom``."""
    is_graphic = not region.lines and region.kind in GRAPHIC_TYPES
    element = etree.SubElement(parent, _name("GraphicRegion" if is_graphic else "TextRegion"), id=f"r{region.id}")
    if region.kind in (GRAPHIC_TYPES if is_graphic else TEXT_TYPES):
        element.set("type", region.kind)
    else:
        element.set("custom", f"structure {{type:{region.kind};}}")
    etree.SubElement(element, _name("Coords"), points=points_text(region.polygon))
    for index, line in enumerate(region.lines):
        _line(element, line, index)


def _line(parent: Element, line: OutLine, index: int) -> None:
    element = etree.SubElement(parent, _name("TextLine"), id=f"l{line.id}", custom=f"readingOrder {{index:{index};}}")
    etree.SubElement(element, _name("Coords"), points=points_text(line.polygon))
    if len(line.baseline) >= 2:
        etree.SubElement(element, _name("Baseline"), points=points_text(line.baseline))
    for number, word in enumerate(line.words):
        if len(word.polygon) >= 2:
            inner = etree.SubElement(element, _name("Word"), id=f"w{line.id}-{number}")
            etree.SubElement(inner, _name("Coords"), points=points_text(word.polygon))
            _text(inner, word.text, word.confidence)
    _text(element, line.text, line.confidence)


def _text(parent: Element, text: str, confidence: int | None) -> None:
    equivalent = etree.SubElement(parent, _name("TextEquiv"))
    if confidence is not None:
        equivalent.set("conf", f"{confidence / 100:g}")
    etree.SubElement(equivalent, _name("Unicode")).text = text
