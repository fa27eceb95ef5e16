"""Pages as TEI's ``facsimile``: a ``surface`` for each, with its ``graphic`` and a ``zone`` for each region, line
and word.

What TEI has no attribute for has an element that TEI allows there: a baseline is a ``path``, what a recogniser read
is a ``note`` on the zone (transcribed text has no place in a facsimile), and how sure it was is its ``certainty``.
"""

from __future__ import annotations

from urllib.parse import quote

from editor.core.pages import Image, Line, Page, Polygon, Region, Word
from editor.core.snapshot import LetterSnapshot
from editor.formats.tei.names import XML_ID, Builder, indent, token, xml_id
from editor.formats.xml_reading import Element

SURFACE, ZONE = "s", "z"
"""What the identifiers of pages, and of regions and lines, begin with."""
READING = "reading"
"""The type of a note that says what a recogniser read."""
OUTLINE, BASELINE = "outline", "baseline"
"""The types of paths: an outline of fewer points than ``@points`` takes, and the line on which words stand."""
EMBEDDED = "embedded"
_SAFE = "/:?#[]@!$&'()*+,;=%~"


def places_of(snapshot: LetterSnapshot) -> dict[str, str]:
    """Return the XML identifier of each page, region and line of a letter, by its identity."""
    found: dict[str, str] = {}
    for page in snapshot.pages:
        found[page.id] = xml_id(SURFACE, token(page.id))
        for region in page.regions:
            found[region.id] = xml_id(ZONE, token(region.id))
            found.update((line.id, xml_id(ZONE, token(line.id))) for line in region.lines)
    return found


def write_facsimile(builder: Builder, snapshot: LetterSnapshot) -> Element | None:
    """Return the facsimile of a letter; None where it has no pages."""
    if not snapshot.pages:
        return None
    facsimile = builder.element("facsimile")
    for page in snapshot.pages:
        _surface(builder, facsimile, page)
    _indent(facsimile, 1)
    return facsimile


def _indent(element: Element, level: int) -> None:
    if all(not (child.text or "").strip() for child in element):
        for child in element:
            _indent(child, level + 1)
    else:
        for child in element:
            if len(child):
                _indent(child, level + 1)
    indent(element, level)


def _surface(builder: Builder, parent: Element, page: Page) -> None:
    image = page.image
    surface = builder.child(parent, "surface", {
        XML_ID: xml_id(SURFACE, token(page.id)), "n": page.label, "type": page.side,
        **({"ulx": "0", "uly": "0", "lrx": str(image.width), "lry": str(image.height)} if image is not None else {})})
    if image is not None:
        _graphic(builder, surface, image)
    for region in page.regions:
        _region(builder, surface, region)


def _graphic(builder: Builder, surface: Element, image: Image) -> None:
    graphic = builder.child(surface, "graphic", {
        "url": quote(image.path) or "unknown", "mimeType": quote(image.media_type), "width": f"{image.width}px",
        "height": f"{image.height}px", "source": quote(image.url, safe=_SAFE) if image.url else None,
        "rend": EMBEDDED if image.embedded else None})
    for name, value in (("sha256", image.sha256), ("bytes", image.size), ("frame", image.frame)):
        if value:
            builder.child(graphic, "desc", {"type": name}, str(value))


def _region(builder: Builder, surface: Element, region: Region) -> None:
    kind = token(region.kind)
    zone = _zone(builder, surface, "region", region.polygon, {
        XML_ID: xml_id(ZONE, token(region.id)), "subtype": kind, "n": region.kind if region.kind != kind else None})
    _reading(builder, zone, region.text)
    for line in region.lines:
        _line(builder, zone, line)


def _line(builder: Builder, region: Element, line: Line) -> None:
    zone = _zone(builder, region, "line", line.polygon, {XML_ID: xml_id(ZONE, token(line.id))})
    _path(builder, zone, BASELINE, line.baseline)
    _reading(builder, zone, line.text, line.confidence)
    for word in line.words:
        _word(builder, zone, word)


def _word(builder: Builder, line: Element, word: Word) -> None:
    zone = _zone(builder, line, "word", word.polygon, {})
    _reading(builder, zone, word.text, word.confidence)


def _zone(builder: Builder, parent: Element, kind: str, outline: Polygon, attributes: dict[str, str | None]) -> Element:
    points = _points(outline) if len(outline) >= 3 else None
    zone = builder.child(parent, "zone", {**attributes, "type": kind, "points": points})
    if points is None:
        _path(builder, zone, OUTLINE, outline)
    return zone


def _path(builder: Builder, zone: Element, kind: str, points: Polygon) -> None:
    """A path has two points or more: a single one is written twice."""
    if points:
        builder.child(zone, "path", {"type": kind, "points": _points(points if len(points) > 1 else points * 2)})


def _points(polygon: Polygon) -> str:
    return " ".join(f"{x},{y}" for x, y in polygon)


def _reading(builder: Builder, zone: Element, text: str | None, confidence: int | None = None) -> None:
    if text is not None:
        builder.child(zone, "note", {"type": READING}, text)
    if confidence is not None:
        builder.child(zone, "certainty", {"locus": "value", "degree": f"{confidence / 100:g}"})
