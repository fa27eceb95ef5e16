"""Reading ALTO of any version, by local names: what Kraken, eScriptorium, ABBYY, Tesseract and libraries write."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from editor.core.messages import FormatError
from editor.core.pages import Polygon
from editor.formats.pages.drafts import PLAIN_LINES, ROLES, LineDraft, PageDraft, RegionDraft, WordDraft, confidence_of
from editor.formats.pages.geometry import Box, box_of, points, whole
from editor.formats.pages.languages import left_of_languages, main_language
from editor.formats.pages.marks_of_lines import NAMED, STYLES, MarkDraft, styled_words
from editor.formats.pages.page_reading import attributes, local
from editor.formats.xml_reading import Element

SCALES = {"pixel": 1.0, "mm10": 254.0, "inch1200": 1200.0}
"""Units of measurement: pixels, or how many of them make an inch."""

_BLOCKS = ("TextBlock", "Illustration", "GraphicalElement")
_MADE = ("OCRProcessing", "Processing")
"""What says how the file was made: nothing of it is wanted."""
_PLACED = {"alto", "Description", "MeasurementUnit", "sourceImageInformation", "fileName", "fileIdentifier", "Tags",
           "Layout", "Page", "PrintSpace", "TopMargin", "BottomMargin", "LeftMargin", "RightMargin", *_BLOCKS,
           "TextLine", "String", "SP", "HYP", "Shape", "Polygon", "StructureTag", "OtherTag", "LayoutTag",
           "NamedEntityTag", "ReadingOrder", "OrderedGroup", "UnorderedGroup", "ElementRef", "Styles", "TextStyle"}
"""Elements that are read."""
_TOLD = {"ID", "HPOS", "VPOS", "WIDTH", "HEIGHT", "CONTENT", "WC", "BASELINE", "POINTS", "LABEL", "TAGREFS", "IDNEXT",
         "STYLEREFS", "STYLE", "FONTSTYLE", "REF", "LANG", "PHYSICAL_IMG_NR", "PRINTED_IMG_NR", "PROCESSING",
         "PROCESSINGREFS", "SCHEMAVERSION", "schemaLocation", "SUBS_TYPE", "SUBS_CONTENT", "DESCRIPTION", "URI",
         "OTHERLANGS", "FILEID", "fileIdentifierLocation", "documentIdentifierLocation"}
"""Attributes that are read, or say only how the file is kept. What a broken word is when whole (``SUBS_CONTENT``) is
what our text has."""
_DEFAULT = {"ROTATION": "0", "BASEDIRECTION": "ltr", "CS": "false"}
_ENTITIES = {**NAMED, "persons": "person", "location": "place", "locations": "place", "places": "place",
             "organisations": "organisation", "organizations": "organisation", "per": "person", "loc": "place",
             "org": "organisation"}
"""What kinds of named entities are called."""


def read_alto(root: Element, dpi: object) -> list[PageDraft]:
    """Return the pages that an ALTO file describes; ``dpi`` is needed where it does not count in pixels.

    Raises:
        FormatError: "alto-not-ours", "alto-unit-unknown".
    """
    pages = [element for element in root.iter() if local(element) == "Page"]
    if local(root) != "alto" or not pages:
        raise FormatError("alto-not-ours")
    reader = _Reader(root, dpi)
    return [reader.page(page) for page in pages]


class _Reader:
    """Reads one document: its unit, its tags, its styles, its pages."""

    def __init__(self, root: Element, dpi: object) -> None:
        unit = _first(root, "MeasurementUnit") or "pixel"
        if unit not in SCALES or (unit != "pixel" and not dpi):
            raise FormatError("alto-unit-unknown", unit=unit)
        self._scale = 1.0 if unit == "pixel" else float(str(dpi)) / SCALES[unit]
        self._image = _first(root, "fileName")
        address = _first(root, "fileIdentifier")
        self._url = address if address.startswith(("http://", "https://")) else ""
        self._tags = {one.get("ID") or "": one for one in root.iter() if local(one).endswith("Tag")}
        self._styles = {one.get("ID") or "": one for one in root.iter() if local(one) == "TextStyle"}
        self._order = {name: place for place, name in enumerate(_listed(root))}
        self._language = main_language(_languages(root))

    def page(self, element: Element) -> PageDraft:
        """Return one page."""
        blocks = self._in_order([block for block in element.iter() if local(block) in _BLOCKS])
        return PageDraft(self._image, self._size(element, "WIDTH"), self._size(element, "HEIGHT"),
                         tuple(self._block(block) for block in blocks), element.get("PRINTED_IMG_NR") or "",
                         "cover" if element.get("POSITION") == "Cover" else "", self._url, self._language)

    def _in_order(self, blocks: list[Element]) -> list[Element]:
        """Blocks as the reading order lists them or the lines in them, else as each names the next one."""
        if self._order:
            def place(block: Element) -> int:
                found = [self._order[name] for one in block.iter() if (name := one.get("ID") or "") in self._order]
                return min(found, default=len(self._order))

            return sorted(blocks, key=place)
        named = {block.get("ID") or "": block for block in blocks}
        following = {block.get("IDNEXT") for block in blocks} - {None, ""}
        if not following:
            return blocks
        found: list[Element] = []
        for block in blocks:
            at = block if block.get("ID") not in following else None
            while at is not None and at not in found:
                found.append(at)
                at = named.get(at.get("IDNEXT") or "")
        return [*found, *(block for block in blocks if block not in found)]  # those that name each other in a ring

    def _size(self, element: Element, name: str) -> int:
        return whole(_number(element.get(name)) * self._scale)

    def _labels(self, element: Element) -> list[str]:
        return [label for name in (element.get("TAGREFS") or "").split() if (tag := self._tags.get(name)) is not None
                and local(tag) != "NamedEntityTag" and (label := tag.get("LABEL") or "")]

    def _block(self, element: Element) -> RegionDraft:
        labels = self._labels(element)
        usual = "paragraph" if local(element) == "TextBlock" else "graphic"
        lines = [line for line in element if local(line) == "TextLine"]
        lines.sort(key=lambda line: self._order.get(line.get("ID") or "", len(self._order)))
        return RegionDraft(labels[0] if labels else element.get("TYPE") or usual, self._outline(element),
                           tuple(self._line(line) for line in lines))

    def _line(self, element: Element) -> LineDraft:
        strings = [child for child in element if local(child) == "String"]
        words = tuple(WordDraft(one.get("CONTENT") or "", self._outline(one), confidence_of(one.get("WC")))
                      for one in strings)
        text, labels = _line_text(element), self._labels(element)
        return LineDraft(text, self._outline(element), self._baseline(element),
                         words if len(words) > 1 or (words and " " not in words[0].text) else (),
                         words[0].confidence if len(words) == 1 else None, labels[0] if labels else "",
                         (*styled_words(text, [(one.get("CONTENT") or "", self._style(one)) for one in strings]),
                          *self._named(strings, text)))

    def _style(self, string: Element) -> list[str]:
        """The styles of a word: its own, or those of the nearest element around it that names any."""
        if string.get("STYLE"):
            return string.get("STYLE").split()
        at = string
        while at is not None:
            styles = [self._styles[name] for name in (at.get("STYLEREFS") or "").split() if name in self._styles]
            if styles:
                return [style for one in styles for style in (one.get("FONTSTYLE") or "").split()]
            at = at.getparent()
        return []

    def _named(self, strings: Iterable[Element], text: str) -> Iterator[MarkDraft]:
        """Mentions: words in a row that name the same tag."""
        at, before = 0, ("", 0, 0)
        for string in strings:
            word = string.get("CONTENT") or ""
            start = max(text.find(word, at), at)
            at = start + len(word)
            name = next((name for name in (string.get("TAGREFS") or "").split() if self._entity(name)), "")
            if name != before[0]:
                yield from self._mention(*before)
                before = (name, start, at)
            before = (name, before[1], at)
        yield from self._mention(*before)

    def _mention(self, name: str, start: int, end: int) -> Iterator[MarkDraft]:
        if name and start < end:
            yield MarkDraft("entity", start, end, {"mention": "name", "tei": {"type": self._entity(name)}})

    def _entity(self, name: str) -> str:
        tag = self._tags.get(name)
        return entity_kind(tag) if tag is not None else ""

    def _outline(self, element: Element) -> Polygon:
        shape = next((child for child in element if local(child) == "Shape"), None)
        polygon = next((child for child in shape if local(child) == "Polygon"), None) if shape is not None else None
        if polygon is not None:
            return points(polygon.get("POINTS"), self._scale)
        if not element.get("HPOS") or not element.get("WIDTH"):
            return ()
        left, top = _number(element.get("HPOS")), _number(element.get("VPOS"))
        box = Box(*(whole(value * self._scale) for value in (
            left, top, left + _number(element.get("WIDTH")), top + _number(element.get("HEIGHT")))))
        return box.polygon()

    def _baseline(self, element: Element) -> Polygon:
        """A list of points since 4.2; before, one height for the whole line."""
        text = element.get("BASELINE") or ""
        found = points(text, self._scale)
        if found or not text.strip():
            return found
        box = box_of([self._outline(element)])
        height = whole(_number(text) * self._scale)
        return () if box is None else ((box.left, height), (box.right, height))


def entity_kind(tag: Element) -> str:
    """Return what kind of entry a tag for a named entity means; empty for other tags and kinds."""
    if local(tag) != "NamedEntityTag":
        return ""
    return _ENTITIES.get((tag.get("TYPE") or tag.get("LABEL") or "").casefold(), "")


def _first(root: Element, name: str) -> str:
    return next((element.text or "" for element in root.iter() if local(element) == name), "").strip()


def _listed(root: Element) -> Iterator[str]:
    """What the reading order of ALTO 4.3 names, in its order; of several orders the first counts."""
    order = next((element for element in root if local(element) == "ReadingOrder"), None)
    if order is not None:
        yield from (element.get("REF") or "" for element in order.iter() if local(element) == "ElementRef")


def _languages(root: Element) -> list[str]:
    return [element.get("LANG") for element in root.iter() if local(element) and element.get("LANG")]


def _number(text: str | None) -> float:
    try:
        return float(text or 0)
    except ValueError:
        return 0.0


def _line_text(line: Element) -> str:
    """The words of a line, parted by blanks; a hyphenation mark follows its word without one."""
    words = ""
    for child in line:
        if local(child) == "String":
            words += (" " if words else "") + (child.get("CONTENT") or "")
        elif local(child) == "HYP":
            words += child.get("CONTENT") or "-"
    return words


def unplaced(root: Element) -> Iterator[str]:
    """What the model has no place for: elements, attributes, languages, kinds of lines, tags."""
    yield from left_of_languages(_languages(root), "LANG")
    tags = {one.get("ID"): one for one in root.iter() if local(one).endswith("Tag")}
    for element in root.iter():
        name = local(element)
        if not name or any(local(above) in _MADE for above in (element, *element.iterancestors())):
            continue
        if name not in _PLACED:
            yield name
            continue
        yield from _of_tags(element, name, tags)
        yield from (f"{name}/@{told}" for told, value in attributes(element)
                    if told not in _TOLD and _DEFAULT.get(told) != value and not _says_enough(name, told, value))
        if name in ("TextStyle", "String"):
            styles = (element.get("FONTSTYLE") or element.get("STYLE") or "").split()
            yield from (f"{name} {style}" for style in styles if style not in STYLES)


def _says_enough(name: str, told: str, value: str) -> bool:
    """Whether an attribute is read in this one place or with this one value."""
    return ((name, told) == ("Page", "POSITION") and value == "Cover") or (
        told == "TYPE" and (name in _BLOCKS or name.endswith("Tag")))


def _of_tags(element: Element, name: str, tags: dict[str | None, Element]) -> Iterator[str]:
    """Tags of an element that become nothing: kinds of lines beyond our roles, further kinds of a block, and all
    tags of what has no kind."""
    named = [tags[one] for one in (element.get("TAGREFS") or "").split() if one in tags]
    kinds = [tag.get("LABEL") or "" for tag in named if local(tag) != "NamedEntityTag"]
    read = 0 if name not in (*_BLOCKS, "TextLine") or (name == "TextLine" and kinds[:1] and kinds[0] not in (
        *ROLES, *PLAIN_LINES)) else 1
    yield from (f"{name} tag {kind}" for kind in kinds[read:] if kind)
    yield from (f"{name} tag {tag.get('LABEL') or tag.get('TYPE') or ''}" for tag in named
                if local(tag) == "NamedEntityTag" and (name != "String" or not entity_kind(tag)))
