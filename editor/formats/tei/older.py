"""TEI of other times and habits, brought to the names of P5 before it is read.

TEI P4 (``TEI.2``, no namespace) writes ``id``, ``lang``, ``value`` of a date and pointers without ``#``. Editions in P5
write such pointers too where they mean an element of the same file.
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.formats.tei.names import TEI, XML_ID, XML_LANG, local, namespace
from editor.formats.xml_reading import Element, etree

_POINTERS = frozenset({"target", "targetEnd", "corresp", "next", "prev", "hand", "who", "resp", "spanTo", "facs",
                       "sameAs", "decls", "ref", "wit"})
_DATES = frozenset({"date", "origDate", "birth", "death", "dateSender", "dateAddressee", "dateLet"})
_MARK = "#"
_IDENTIFIERS = etree.XPath("//@xml:id")
_ROOTS = frozenset({"TEI", "TEI.2", "teiCorpus", "teiCorpus.2"})


def modernise(root: Element) -> Element:
    """Return the document with the names that P5 has for elements and attributes; it is changed."""
    if not namespace(root) and local(root) in _ROOTS:
        root = _in_namespace(root)
        for element in root.iter():
            if isinstance(element.tag, str):
                _rename(element)
        for change in root.iter(f"{{{TEI}}}change"):
            _change(change)
    unmarked = list(_unmarked(root))
    if unmarked:
        known = set(_IDENTIFIERS(root))
        for element, name, value in unmarked:
            if any(part in known for part in value.split()):
                element.set(name, " ".join(_MARK + part if part in known else part for part in value.split()))
    return root


def _unmarked(root: Element) -> Iterator[tuple[Element, str, str]]:
    """Each attribute that points somewhere and has no mark: its element, name and value."""
    for element in root.iter():
        for name, value in element.items():
            if _MARK not in value and "/" not in value and name.rpartition("}")[2] in _POINTERS:
                yield element, name, value


def _in_namespace(root: Element) -> Element:
    """The same document below a root that declares the namespace, so that no element needs a prefix for it."""
    renamed = etree.Element(f"{{{TEI}}}{root.tag}", attrib=dict(root.attrib), nsmap={None: TEI})
    renamed.text = root.text
    renamed.extend(list(root))
    return renamed


def _rename(element: Element) -> None:
    if not namespace(element):
        element.tag = f"{{{TEI}}}{element.tag}"
    for old, new in (("id", XML_ID), ("lang", XML_LANG)):
        if element.get(old) and not element.get(new):
            element.set(new, element.get(old))
            del element.attrib[old]
    if local(element) in _DATES and element.get("value") and not element.get("when"):
        element.set("when", element.get("value"))
        del element.attrib["value"]


def _change(change: Element) -> None:
    """A change of the file: who and what are words in P5."""
    for part in change:
        if local(part) == "respStmt":
            said = " ".join("".join(part.itertext()).split())
            for inner in list(part):
                part.remove(inner)
            part.tag, part.text = f"{{{TEI}}}name", said
        elif local(part) == "item":
            part.tag = f"{{{TEI}}}seg"
