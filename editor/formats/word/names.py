"""Names of elements and attributes in a word processor's XML, whichever edition of a standard it keeps to."""

from __future__ import annotations

from collections.abc import Iterator

from editor.formats.xml_reading import Element

_PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://purl.oclc.org/ooxml/drawingml/main": "a",
    "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
    "http://purl.oclc.org/ooxml/drawingml/picture": "pic",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
    "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
    "urn:schemas-microsoft-com:vml": "v",
    "http://schemas.microsoft.com/office/word/2012/wordml": "w15",
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
    "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
    "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
    "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
    "urn:oasis:names:tc:opendocument:xmlns:meta:1.0": "meta",
    "http://purl.org/dc/elements/1.1/": "dc",
}


def name_of(element: Element) -> str:
    """Return the name of an element with the usual prefix of its namespace ("?" where that is not known); "" for
    comments and instructions."""
    tag = element.tag
    if not isinstance(tag, str):
        return ""
    namespace, _, local = tag.rpartition("}")
    return f"{_PREFIXES.get(namespace[1:], '?')}:{local}"


def attribute(element: Element, local: str) -> str | None:
    """Return an attribute by its local name; the namespace of the element goes before others."""
    namespace = element.tag.rpartition("}")[0][1:] if isinstance(element.tag, str) else ""
    own = element.get(f"{{{namespace}}}{local}")
    if own is not None:
        return str(own)
    return next((str(value) for name, value in element.attrib.items() if str(name).rpartition("}")[2] == local), None)


def child(element: Element | None, name: str) -> Element | None:
    """Return the first child of the name."""
    return None if element is None else next((one for one in element if name_of(one) == name), None)


def descendants(element: Element, *names: str) -> Iterator[Element]:
    """Yield all elements within one that have one of the names, in their order."""
    return (one for one in element.iter() if name_of(one) in names)


def value_of(element: Element | None, name: str) -> str | None:
    """Return the attribute ``val`` of the first child of the name; "" where it has none, None without such a child."""
    found = child(element, name)
    return None if found is None else attribute(found, "val") or ""
