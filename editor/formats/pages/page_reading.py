"""Reading PAGE XML of any version, by local names: what Transkribus, eScriptorium and OCR-D write."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from editor.core.messages import FormatError
from editor.core.problems import Problem, problem
from editor.formats.pages.drafts import LineDraft, PageDraft, RegionDraft, WordDraft, confidence_of, not_understood
from editor.formats.pages.geometry import hull, points, whole
from editor.formats.xml_reading import Element, parse_xml

_STRUCTURE = re.compile(r"structure\s*\{[^}]*\btype\s*:\s*([\w-]+)")
_INDEX = re.compile(r"readingOrder\s*\{[^}]*\bindex\s*:\s*(\d+)")
_KINDS = {"TextRegion": "paragraph", "GraphicRegion": "graphic", "ImageRegion": "image", "TableRegion": "table",
          "SeparatorRegion": "separator", "LineDrawingRegion": "drawing", "NoiseRegion": "noise", "TableCell": "cell"}
_PLACED = {"PcGts", "Metadata", "Creator", "Created", "LastChange", "Comments", "Page", "ReadingOrder", "OrderedGroup",
           "OrderedGroupIndexed", "UnorderedGroup", "UnorderedGroupIndexed", "RegionRef", "RegionRefIndexed", "Coords",
           "Point", "TextLine", "Baseline", "Word", "TextEquiv", "PlainText", "Unicode", "PrintSpace", "Border"}
"""Elements that are read, or say only when and by whom the file was made."""


def local(element: Element) -> str:
    """Return the local name of an element; empty for comments and instructions."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def read_page(data: bytes) -> tuple[PageDraft, list[Problem]]:
    """Return the page that a PAGE file describes, and what is to be reported.

    Raises:
        FormatError: it is not XML, or no PAGE file ("page-not-ours").
    """
    document = parse_xml(data)
    page = next((element for element in document.root.iter() if local(element) == "Page"), None)
    if local(document.root) != "PcGts" or page is None:
        raise FormatError("page-not-ours")
    problems = list(document.problems)
    regions = [_region(element, problems) for element in _in_order(page)]
    problems += not_understood(_unplaced(document.root))
    return PageDraft(page.get("imageFilename") or "", _size(page, "imageWidth"), _size(page, "imageHeight"),
                     tuple(regions)), problems


def _size(page: Element, name: str) -> int:
    value = points(f"{page.get(name) or 0},0")
    return value[0][0] if value else 0


def _is_region(element: Element) -> bool:
    return local(element).endswith("Region") or local(element) == "TableCell"


def _in_order(page: Element) -> list[Element]:
    """Every region: as the reading order lists them, those it does not list behind, in the order of the file."""
    regions = [element for element in page.iter() if _is_region(element) and local(element) not in (
        "TableRegion",)]
    order = {name: place for place, name in enumerate(_listed(page))}
    return sorted(regions, key=lambda region: order.get(region.get("id") or "", len(order)))


def _listed(page: Element) -> Iterator[str]:
    group = next((element for element in page if local(element) == "ReadingOrder"), None)
    if group is not None:
        yield from _members(group)


def _members(group: Element) -> Iterator[str]:
    children = [child for child in group if isinstance(child.tag, str)]
    if all((child.get("index") or "").isdigit() for child in children):
        children.sort(key=lambda child: int(child.get("index") or 0))
    for child in children:
        if child.get("regionRef"):
            yield child.get("regionRef") or ""
        yield from _members(child)


def _region(element: Element, problems: list[Problem]) -> RegionDraft:
    lines = tuple(_line(line) for line in _lines(element))
    own = _text(element)
    if lines and own and _squeezed([own]) != _squeezed([line.text for line in lines]):
        problems.append(problem("region-text-differs", region=element.get("id") or ""))
    outline = points(_points(element, "Coords")) or hull(line.polygon or line.baseline for line in lines)
    return RegionDraft(_kind(element), outline, lines, "" if lines else own)


def _squeezed(texts: Iterable[str]) -> str:
    return "".join("".join(texts).split())


def _kind(element: Element) -> str:
    structure = _STRUCTURE.search(element.get("custom") or "")
    label = next((one.get("value") for one in element.iter() if local(one) == "Label" and one.get("value")), None)
    usual = _KINDS.get(local(element), local(element).removesuffix("Region").lower())
    return (structure[1] if structure is not None else None) or label or element.get("type") or usual


def _lines(region: Element) -> list[Element]:
    lines = [child for child in region if local(child) == "TextLine"]
    places = [_INDEX.search(line.get("custom") or "") for line in lines]
    if lines and all(place is not None for place in places):
        keyed = sorted(zip(places, range(len(lines)), strict=True),
                       key=lambda pair: (int(pair[0][1]) if pair[0] is not None else 0, pair[1]))
        return [lines[number] for _, number in keyed]
    return lines


def _line(element: Element) -> LineDraft:
    words = tuple(WordDraft(_text(word), points(_points(word, "Coords")), _confidence(word))
                  for word in element if local(word) == "Word")
    structure = _STRUCTURE.search(element.get("custom") or "")
    return LineDraft(
        _text(element) or " ".join(word.text for word in words), points(_points(element, "Coords")),
        points(_points(element, "Baseline")), words, _confidence(element), structure[1] if structure else "")


def _points(element: Element, name: str) -> str:
    """The points of an outline: an attribute since 2013, elements before."""
    found = next((child for child in element if local(child) == name), None)
    if found is None:
        return ""
    return found.get("points") or " ".join(
        f"{whole(float(point.get('x') or 0))},{whole(float(point.get('y') or 0))}" for point in found
        if local(point) == "Point")


def _equivalent(element: Element) -> Element | None:
    """The first reading of a region, line or word: that with the lowest index, else the first."""
    found = [child for child in element if local(child) == "TextEquiv"]
    return min(found, key=lambda one: int(one.get("index") or 0) if (one.get("index") or "0").isdigit() else 0,
               default=None)


def _text(element: Element) -> str:
    found = _equivalent(element)
    unicode = None if found is None else next((child for child in found if local(child) == "Unicode"), None)
    return "" if unicode is None else "".join(unicode.itertext())


def _confidence(element: Element) -> int | None:
    found = _equivalent(element)
    return None if found is None else confidence_of(found.get("conf"))


def _unplaced(root: Element) -> Iterator[str]:
    """What the model has no place for: elements, further readings, and tags that a tool keeps in ``custom``."""
    for element in root.iter():
        name = local(element)
        if not name:
            continue
        if not (name in _PLACED or _is_region(element) or name in ("Labels", "Label")):
            yield name
        if sum(local(child) == "TextEquiv" for child in element) > 1:
            yield "TextEquiv[index>0]"
        custom = re.sub(r"(?:structure|readingOrder)\s*\{[^}]*\}", "", element.get("custom") or "")
        yield from (f"custom {kind}" for kind in re.findall(r"([\w-]+)\s*\{", custom))
