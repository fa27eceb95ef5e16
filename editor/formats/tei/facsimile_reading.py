"""Pages from TEI: surfaces with their zones, ours and other people's, and pictures that only page breaks name."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from itertools import groupby
from typing import NamedTuple, cast, get_args
from urllib.parse import unquote

from editor.core.characters import clean
from editor.core.pages import Image, Line, Page, PageSide, Polygon, Region, Word
from editor.formats.pages.geometry import Box, hull, whole
from editor.formats.tei.facsimile import BASELINE, EMBEDDED, OUTLINE, READING
from editor.formats.tei.names import XML_ID, Identities, local, token
from editor.formats.xml_reading import Element, etree

_PAGES = etree.XPath("boolean(descendant-or-self::*/@facs)")
_PIXELS = re.compile(r"\s*([0-9]{1,7})(?:\.[0-9]+)?\s*(?:px)?\s*\Z")
_NUMBER = re.compile(r"[-+]?[0-9]{1,9}(?:\.[0-9]+)?")
_LINES = frozenset({"line", "textline", "ocr_line"})
_WORDS = frozenset({"word", "ocrx_word"})
_KINDS = {"textregion": "paragraph", "text": "paragraph", "graphicregion": "graphic", "imageregion": "image",
          "tableregion": "table", "separatorregion": "separator"}
"""What other tools call the kinds of regions."""


class Facsimile(NamedTuple):
    """The pages of a letter, and what each pointer of the document means."""

    pages: tuple[Page, ...]
    names: dict[str, str]
    """The identity of a page, region or line by its XML identifier, or by the address that a page break gives."""

    def identity(self, pointers: str) -> str:
        """Return the identity of what ``@facs`` points to; what points elsewhere stays as it is."""
        for pointer in pointers.split():
            found = self.names.get(pointer.removeprefix("#"))
            if found is not None:
                return found
        return pointers


def read_facsimile(root: Element, scope: Element, letter: str, identities: Identities, *, first: bool) -> Facsimile:
    """Return the pages of a letter: all of its document's where ``scope`` is all of its text; else those that it
    names, and, for the ``first`` letter, those that none does."""
    named = _pointers(scope) if _PAGES(scope) else []
    whole_text = local(scope) == "text"
    # Neither is looked for in the whole of a document for each of its letters.
    if not named and not ((whole_text or first) and next(root.iter("{*}facsimile"), None) is not None):
        return Facsimile((), {})
    everywhere = set(_pointers(root)) if first else set[str]()
    reader = _Reader(letter, identities, frozenset(_pointers(scope, "lb")))
    for element in _surfaces(root):
        ids = {one.get(XML_ID) for one in (element.getparent(), *element.iter()) if one.get(XML_ID)}
        if whole_text or ids & set(named) or (first and not ids & everywhere):
            reader.surface(element)
    for address in named:
        if address not in reader.names and ("/" in address or re.search(r"\.\w{2,4}\Z", address)):
            reader.picture(address)
    return Facsimile(tuple(reader.pages), reader.names)


def _pointers(scope: Element, only: str = "") -> list[str]:
    """What ``@facs`` (of one element only) names, without its ``#``; addresses only where a page begins."""
    found: dict[str, None] = {}
    for element in scope.iter():
        for pointer in (element.get("facs") or "").split() if isinstance(element.tag, str) else ():
            if only in ("", local(element)) and (pointer.startswith("#") or local(element) == "pb"):
                found[pointer.removeprefix("#")] = None
    return list(found)


def _surfaces(root: Element) -> Iterator[Element]:
    """Each surface that lies on no other, and each graphic without one."""
    for facsimile in (child for child in root if local(child) == "facsimile"):
        for element in facsimile.iter():
            outer = [local(up) for up in element.iterancestors()]
            within = {"surface": {"surface"}, "graphic": {"surface", "zone"}}.get(local(element))
            if within is not None and not within.intersection(outer):
                yield element


class _Reader:
    def __init__(self, letter: str, identities: Identities, begun: Container[str]) -> None:
        self._letter = letter
        self._identities = identities
        self._begun = begun
        self.pages: list[Page] = []
        self.names: dict[str, str] = {}

    def born(self, element: Element) -> str:
        """The identity of what an element describes."""
        identity = self._identities.born(element.get(XML_ID))
        if element.get(XML_ID):
            self.names.setdefault(element.get(XML_ID), identity)
        return identity

    def surface(self, element: Element) -> None:
        """Read a page."""
        graphics = [element] if local(element) == "graphic" else [one for one in element if local(one) == "graphic"]
        graphics = [one for one in graphics if (one.get("url") or "").strip()]
        if not graphics and local(element) == "graphic":
            return
        graphic = max(graphics, key=lambda one: _pixels(one.get("width")), default=None)
        frame = _Frame(element, graphic)
        page_id = self.born(element)
        # Transkribus has a facsimile for each page, and its page breaks point there.
        for one in (*graphics, element.getparent()):
            if one.get(XML_ID):
                self.names.setdefault(one.get(XML_ID), page_id)
        for one in graphics:  # a page break may name the picture itself
            self.names.setdefault(one.get("url").strip(), page_id)
        side = element.get("type") or ""
        self.pages.append(Page(
            id=page_id, letter=self._letter, order=len(self.pages) + 1,
            label=element.get("n") or (graphic.get("n") if graphic is not None else None) or "",
            side=cast(PageSide, side) if side in get_args(PageSide) else "",
            image=_image(graphic, frame) if graphic is not None else None,
            regions=tuple(self._regions(element, frame))))

    def picture(self, address: str) -> None:
        """Make a page of a picture that only a page break names."""
        page_id = self._identities.born()
        self.names[address] = page_id
        image = Image(path=_path(address), sha256="", media_type="", width=0, height=0,
                      url=address if "://" in address else None)
        self.pages.append(Page(id=page_id, letter=self._letter, order=len(self.pages) + 1, image=image))

    def _regions(self, surface: Element, frame: _Frame) -> Iterator[Region]:
        """The zones of a surface; lines without a region share one."""
        for is_line, zones in groupby(_zones(surface), key=self._is_line):
            if is_line:
                yield self._around([self._line(zone, frame) for zone in zones])
            else:
                for zone in zones:
                    yield from self._region(zone, frame)

    def _region(self, zone: Element, frame: _Frame) -> Iterator[Region]:
        """A zone with its lines, then the zones that lie in it."""
        lines = tuple(self._line(one, frame) for one in _zones(zone) if self._is_line(one))
        yield Region(id=self.born(zone), kind=_kind(zone), polygon=frame.outline(zone), lines=lines,
                     text=_reading(zone))
        for one in _zones(zone):
            if not self._is_line(one):
                yield from self._region(one, frame)

    def _around(self, lines: list[Line]) -> Region:
        return Region(id=self._identities.born(), polygon=hull(line.polygon or line.baseline for line in lines),
                      lines=tuple(lines))

    def _is_line(self, zone: Element) -> bool:
        return _type(zone) in _LINES or (_type(zone) == "" and zone.get(XML_ID) in self._begun)

    def _line(self, zone: Element, frame: _Frame) -> Line:
        words = tuple(Word(text=_reading(one) or "", polygon=frame.outline(one), confidence=_confidence(one))
                      for one in zone if local(one) == "zone" and _type(one) in _WORDS)
        return Line(id=self.born(zone), polygon=frame.outline(zone), baseline=frame.path(zone, BASELINE),
                    text=_reading(zone), words=words, confidence=_confidence(zone))


class _Frame:
    """The coordinates of a surface, as pixels of its picture."""

    def __init__(self, surface: Element, graphic: Element | None) -> None:
        self._left, self._top = _number(surface.get("ulx")), _number(surface.get("uly"))
        self.width, self.height = (_number(surface.get("lrx")) - self._left, _number(surface.get("lry")) - self._top)
        wide, high = (0, 0) if graphic is None else (_pixels(graphic.get("width")), _pixels(graphic.get("height")))
        self._x = wide / self.width if wide and self.width > 0 else 1.0
        self._y = high / self.height if high and self.height > 0 else 1.0

    def outline(self, zone: Element) -> Polygon:
        """The outline of a zone: by its points, by its corners, or by a path where it has fewer points."""
        if zone.get("points"):
            return self._polygon(zone.get("points") or "")
        if all(zone.get(name) for name in ("ulx", "uly", "lrx", "lry")):
            left, top = self._point(_number(zone.get("ulx")), _number(zone.get("uly")))
            right, bottom = self._point(_number(zone.get("lrx")), _number(zone.get("lry")))
            return Box(left, top, right, bottom).polygon()
        return self.path(zone, OUTLINE)

    def path(self, zone: Element, kind: str) -> Polygon:
        """A path of a zone; one point that was written twice is one."""
        found = next((one for one in zone if local(one) == "path" and one.get("type") == kind), None)
        points = self._polygon(found.get("points") or "") if found is not None else ()
        return points[:1] if len(points) == 2 and points[0] == points[1] else points

    def _polygon(self, text: str) -> Polygon:
        numbers = [float(number) for number in _NUMBER.findall(text)]
        return tuple(self._point(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=False))

    def _point(self, x: float, y: float) -> tuple[int, int]:
        return whole((x - self._left) * self._x), whole((y - self._top) * self._y)


def _zones(parent: Element) -> list[Element]:
    return [child for child in parent if local(child) in ("zone", "surface")]


def _type(zone: Element) -> str:
    return (zone.get("type") or zone.get("rendition") or zone.get("subtype") or "").removeprefix("#").lower()


def _kind(zone: Element) -> str:
    if zone.get("type") == "region":
        subtype, own = zone.get("subtype") or "", zone.get("n") or ""
        return own if own and token(own) == subtype else subtype or "paragraph"
    kind = (zone.get("subtype") or zone.get("type") or zone.get("rendition") or "paragraph").removeprefix("#")
    return _KINDS.get(kind.lower(), kind)


def _reading(zone: Element) -> str | None:
    note = next((one for one in zone if local(one) == "note" and one.get("type") == READING), None)
    return None if note is None else "".join(note.itertext())


def _confidence(zone: Element) -> int | None:
    found = next((one for one in zone if local(one) == "certainty" and one.get("locus") == "value"), None)
    degree = _NUMBER.fullmatch((found.get("degree") or "").strip()) if found is not None else None
    return min(100, max(0, round(float(degree[0]) * 100))) if degree is not None else None


def _image(graphic: Element, frame: _Frame) -> Image:
    told = {one.get("type"): "".join(one.itertext()).strip() for one in graphic if local(one) == "desc"}
    address = graphic.get("url") or ""
    return Image(
        path=_path(address), sha256=told.get("sha256", ""), media_type=unquote(graphic.get("mimeType") or ""),
        width=_pixels(graphic.get("width")) or whole(frame.width),
        height=_pixels(graphic.get("height")) or whole(frame.height), size=_whole(told.get("bytes")),
        frame=_whole(told.get("frame")), embedded=graphic.get("rend") == EMBEDDED,
        url=graphic.get("source") or (address if "://" in address else None))


def _path(address: str) -> str:
    """The name of a file: of an address elsewhere only what stands last."""
    if "://" in address:
        return unquote(address.split("?")[0].rstrip("/").rpartition("/")[2])
    return clean(unquote(address)).text.replace("\n", " ")


def _whole(text: str | None) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 16 else 0


def _pixels(text: str | None) -> int:
    found = _PIXELS.match(text or "")
    return int(found[1]) if found else 0


def _number(text: str | None) -> float:
    found = _NUMBER.fullmatch((text or "").strip())
    return float(found[0]) if found else 0.0
