"""Reading PAGE XML of any version, by local names: what Transkribus, eScriptorium and OCR-D write."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from editor.core.messages import FormatError
from editor.core.problems import Problem, problem
from editor.formats.pages.drafts import (
    PLAIN_LINES,
    ROLES,
    LineDraft,
    PageDraft,
    RegionDraft,
    WordDraft,
    confidence_of,
    not_understood,
)
from editor.formats.pages.geometry import hull, points, whole
from editor.formats.pages.languages import left_of_languages, main_language
from editor.formats.pages.marks_of_lines import (
    STYLES,
    MarkDraft,
    left_of_tags,
    marks_of_tags,
    style_mark,
    styled_words,
    tags_of,
)
from editor.formats.xml_reading import Element, parse_xml

_KINDS = {"TextRegion": "paragraph", "GraphicRegion": "graphic", "ImageRegion": "image", "TableRegion": "table",
          "SeparatorRegion": "separator", "LineDrawingRegion": "drawing", "NoiseRegion": "noise", "TableCell": "cell"}
_PLACED = {"PcGts", "Metadata", "Creator", "Created", "LastChange", "Page", "ReadingOrder", "OrderedGroup",
           "OrderedGroupIndexed", "UnorderedGroup", "UnorderedGroupIndexed", "RegionRef", "RegionRefIndexed", "Coords",
           "Point", "TextLine", "Baseline", "Word", "TextEquiv", "PlainText", "Unicode", "TextStyle",
           "TranskribusMetadata", "MetadataItem"}
"""Elements that are read, or say only when and by what the file was made."""
_TOLD = {"id", "custom", "points", "x", "y", "index", "conf", "type", "regionRef", "imageFilename", "imageWidth",
         "imageHeight", "pcGtsId", "schemaLocation", "primaryLanguage", "imageXResolution", "imageYResolution",
         "imageResolutionUnit", "dataType", "dataTypeDetails", "imgUrl", "docId", "pageId", "pageNr", "tsid", "status",
         "userId", "xmlId", "imageId", "externalRef", *STYLES}
"""Attributes that are read, or say only how the file is kept."""
_DEFAULT = {"orientation": "0", "readingDirection": "left-to-right", "textLineOrder": "top-to-bottom",
            "readingOrientation": "0"}
"""What says nothing that one would not think anyway."""
_COVERS = ("front-cover", "back-cover")


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
    url = next((told for one in document.root.iter() if local(one) in ("TranskribusMetadata", "Metadata")
                and (told := one.get("imgUrl") or one.get("externalRef"))), "")
    return PageDraft(
        page.get("imageFilename") or "", _size(page, "imageWidth"), _size(page, "imageHeight"), tuple(regions),
        side="cover" if page.get("type") in _COVERS else "",
        url=url if url.startswith(("http://", "https://")) else "",
        language=main_language(_languages(document.root))), problems


def _languages(root: Element) -> list[str]:
    return [element.get("primaryLanguage") for element in root.iter()
            if local(element) in ("Page", "TextRegion", "TextLine") and element.get("primaryLanguage")]


def _size(page: Element, name: str) -> int:
    value = points(f"{page.get(name) or 0},0")
    return value[0][0] if value else 0


def _is_region(element: Element) -> bool:
    return local(element).endswith("Region") or local(element) == "TableCell"


def _in_order(page: Element) -> list[Element]:
    """Every region: as the reading order lists them, those it does not list behind, in the order of the file. Where
    nothing lists them, the places that Transkribus keeps in ``custom`` count."""
    regions = [element for element in page.iter() if _is_region(element)]
    order = {name: place for place, name in enumerate(_listed(page))}
    if not order:
        return _by_place(regions)
    return sorted(regions, key=lambda region: order.get(region.get("id") or "", len(order)))


def _by_place(elements: list[Element]) -> list[Element]:
    """Elements by the place that each gives itself; as they stand, where one does not."""
    places = [_place(element) for element in elements]
    if any(place is None for place in places):
        return elements
    return [elements[number] for number in sorted(range(len(elements)), key=lambda number: places[number] or 0)]


def _place(element: Element) -> int | None:
    told = next((tag.told.get("index") for tag in tags_of(element.get("custom")) if tag.name == "readingOrder"),
                element.get("index"))
    return int(told) if told is not None and told.isdecimal() and len(told) < 10 else None


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
    label = next((one.get("value") for one in element.iter() if local(one) == "Label" and one.get("value")), None)
    usual = _KINDS.get(local(element), local(element).removesuffix("Region").lower())
    return _structure(element) or label or element.get("type") or usual


def _structure(element: Element) -> str:
    return next((told for tag in tags_of(element.get("custom")) if tag.name == "structure"
                 and (told := tag.told.get("type"))), "")


def _lines(region: Element) -> list[Element]:
    return _by_place([child for child in region if local(child) == "TextLine"])


def _line(element: Element) -> LineDraft:
    words = [word for word in element if local(word) == "Word"]
    drafts = tuple(WordDraft(_text(word), points(_points(word, "Coords")), _confidence(word)) for word in words)
    text = _text(element) or " ".join(word.text for word in drafts)
    return LineDraft(
        text, points(_points(element, "Coords")), points(_points(element, "Baseline")), drafts, _confidence(element),
        _structure(element), (*marks_of_tags(tags_of(element.get("custom")), text), *_styled(element, words, text)))


def _styled(line: Element, words: list[Element], text: str) -> list[MarkDraft]:
    """The styles of a line: those of each word, or its own, or those of its region."""
    if any(_styles(word) for word in words):
        return styled_words(text, [(_text(word), _styles(word)) for word in words])
    return [style_mark(name, 0, len(text)) for name in _styles(line) or _styles(line.getparent())] if text else []


def _styles(element: Element) -> list[str]:
    style = next((child for child in element if local(child) == "TextStyle"), None)
    return [] if style is None else [name for name in STYLES if style.get(name) in ("true", "1")]


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
    """What the model has no place for: elements, attributes, further readings, languages, kinds of lines, and what
    tags say beyond marks of ours."""
    yield from left_of_languages(_languages(root), "primaryLanguage")
    for element in root.iter():
        name = local(element)
        if not name:
            continue
        if not (name in _PLACED or _is_region(element) or name in ("Labels", "Label")):
            yield name
            continue
        if sum(local(child) == "TextEquiv" for child in element) > 1:
            yield "TextEquiv[index>0]"
        text = _text(element) if name == "TextLine" else ""
        yield from left_of_tags(tags_of(element.get("custom")), text)
        if name == "TextLine" and (kind := _structure(element)) and kind not in (*ROLES, *PLAIN_LINES):
            yield f"TextLine type {kind}"
        if name == "Page" and element.get("type") not in (None, "content", "other", *_COVERS):
            yield f"Page type {element.get('type')}"
        if name == "Baseline" or _is_region(element):
            sure = element if name == "Baseline" else _equivalent(element)
            if sure is not None and sure.get("conf"):
                yield f"{name} conf"
        yield from (f"{name}/@{told}" for told, value in attributes(element)
                    if name != "MetadataItem" and told not in _TOLD and _DEFAULT.get(told) != value)


def attributes(element: Element) -> Iterator[tuple[str, str]]:
    """The attributes of an element by their local names."""
    for name, value in element.attrib.items():
        yield str(name).rpartition("}")[2], str(value)
