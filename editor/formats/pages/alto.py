"""The format "alto": ALTO 2 to 4 in, 4.4 out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from editor.core.pages import Page, Polygon
from editor.core.problems import Problem
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import ExportReport, ExportSource, FormatOption, ImportResult, Options, Sink, Source
from editor.formats.files import letter_file_name
from editor.formats.pages.alto_reading import read_alto, unplaced
from editor.formats.pages.drafts import letter_of, not_understood, source_of
from editor.formats.pages.geometry import Box, box_of, points_text
from editor.formats.pages.outgoing import OutLine, OutRegion, current_text, losses, regions_of
from editor.formats.xml_reading import Element, etree, parse_xml

NAMESPACE = "http://www.loc.gov/standards/alto/ns-v4#"
class AltoFormat:
    """One file for a page; several pages in a file are read."""

    id = "alto"
    name = "ALTO"
    extensions: tuple[str, ...] = (".xml",)
    can_read = True
    can_write = True
    matters: tuple[str, ...] = ("recognition-doubtful",)
    """Problems of the letters that are told before an export."""
    options: tuple[FormatOption, ...] = (
        FormatOption("dpi", None, "dots an inch, for a file in tenths of millimetres or 1200ths of an inch"),)

    def sniff(self, head: bytes, name: str) -> int:  # noqa: ARG002 - the root element says it
        """Return how sure it is that this is an ALTO file."""
        return 90 if b"<alto" in head or b":alto " in head else 0

    def read(self, source: Source, options: Options) -> ImportResult:
        """Return a letter with these pages.

        Raises:
            FormatError: "alto-not-ours", "alto-unit-unknown", or what ``xml_reading`` refuses.
        """
        document = parse_xml(source.data)
        drafts = read_alto(document.root, options.get("dpi"))
        origin = source_of(source.name, source.data, "application/alto+xml",
                           lambda data: hashlib.sha256(data).hexdigest())
        told = [*document.problems, *not_understood(unplaced(document.root))]
        return ImportResult((letter_of(drafts, origin, told),))

    def write(self, source: ExportSource, options: Options, sink: Sink) -> ExportReport:  # noqa: ARG002
        """Write a file for each page of each letter."""
        files: list[str] = []
        problems: list[Problem] = []
        used: set[str] = set()
        for snapshot in source.letters():
            problems.extend(losses(snapshot, self.name))
            for name, data in _files(snapshot, letter_file_name(snapshot, used)):
                sink.write(name, data)
                files.append(name)
        return ExportReport(tuple(files), tuple(problems))


def _files(snapshot: LetterSnapshot, stem: str) -> Iterator[tuple[str, bytes]]:
    texts = current_text(snapshot)
    for number, page in enumerate(snapshot.pages, 1):
        yield f"{stem}-{number:03}.xml", etree.tostring(alto_element(page, number, texts), xml_declaration=True,
                                                         encoding="UTF-8", pretty_print=True)


def _name(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


def alto_element(page: Page, number: int, texts: dict[str, str]) -> Element:
    """Return the document of one page; ``texts`` are the words on its lines."""
    root = etree.Element(_name("alto"), nsmap={None: NAMESPACE})
    description = etree.SubElement(root, _name("Description"))
    etree.SubElement(description, _name("MeasurementUnit")).text = "pixel"
    information = etree.SubElement(description, _name("sourceImageInformation"))
    image = page.image
    etree.SubElement(information, _name("fileName")).text = image.path.rsplit("/", 1)[-1] if image is not None else ""
    regions = regions_of(page, texts)
    kinds = sorted({region.kind for region in regions} - {"paragraph"})
    if kinds:
        tags = etree.SubElement(root, _name("Tags"))
        for place, kind in enumerate(kinds):
            etree.SubElement(tags, _name("StructureTag"), ID=f"kind{place}", LABEL=kind)
    width, height = (image.width, image.height) if image is not None else (0, 0)
    element = etree.SubElement(etree.SubElement(root, _name("Layout")), _name("Page"), ID=f"p{page.id}",
                               PHYSICAL_IMG_NR=str(number), WIDTH=str(width), HEIGHT=str(height))
    if page.label:
        element.set("PRINTED_IMG_NR", page.label)
    space = etree.SubElement(element, _name("PrintSpace"), HPOS="0", VPOS="0", WIDTH=str(width), HEIGHT=str(height))
    for region in regions:
        _block(space, region, kinds)
    return root


def _placed(parent: Element, name: str, polygon: Polygon, **attributes: str) -> Element:
    box = box_of([polygon]) or Box(0, 0, 0, 0)
    element = etree.SubElement(
        parent, _name(name), **attributes, HPOS=str(box.left), VPOS=str(box.top), WIDTH=str(box.right - box.left),
        HEIGHT=str(box.bottom - box.top))
    if len(polygon) >= 3 and polygon != box.polygon():
        shape = etree.SubElement(element, _name("Shape"))
        etree.SubElement(shape, _name("Polygon"), POINTS=points_text(polygon))
    return element


def _block(space: Element, region: OutRegion, kinds: list[str]) -> None:
    block = _placed(space, "TextBlock", region.polygon, ID=f"r{region.id}")
    if region.kind in kinds:
        block.set("TAGREFS", f"kind{kinds.index(region.kind)}")
    for line in region.lines:
        _line(block, line)


def _line(block: Element, line: OutLine) -> None:
    element = _placed(block, "TextLine", line.polygon, ID=f"l{line.id}")
    if len(line.baseline) >= 2:
        element.set("BASELINE", points_text(line.baseline))
    if not line.words:
        string = _placed(element, "String", line.polygon, CONTENT=line.text)
        if line.confidence is not None:
            string.set("WC", f"{line.confidence / 100:g}")
        return
    for place, word in enumerate(line.words):
        if place:
            etree.SubElement(element, _name("SP"))
        string = _placed(element, "String", word.polygon or line.polygon, CONTENT=word.text)
        if word.confidence is not None:
            string.set("WC", f"{word.confidence / 100:g}")


