"""Names of TEI: namespaces, identifiers, and the few functions that build elements."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Mapping

from editor.core.characters import without_forbidden
from editor.core.ids import is_id
from editor.formats.base import IdFactory
from editor.formats.xml_reading import Element, etree

TEI = "http://www.tei-c.org/ns/1.0"
XML = "http://www.w3.org/XML/1998/namespace"
_TEI = f"{{{TEI}}}"
XML_ID = f"{{{XML}}}id"
XML_LANG = f"{{{XML}}}lang"
XML_SPACE = f"{{{XML}}}space"

_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*\Z")
_OWN_ID = re.compile(r"[a-z]+-([0-9a-f]{32})(-[0-9]+)?\Z")
_NOT_IN_TOKENS = re.compile(r"[^\w.\-]+")


_WHITE_SPACE = re.compile("[ \t\r\n]+")
_IDENTIFIER = re.compile(r"[^\W\d][\w.\-]*\Z")
_LOCAL: dict[object, str] = {}
"""Local names that were asked for before."""
_MOST_NAMES = 2_000


def is_identifier(value: str) -> bool:
    """Tell whether XML allows the value for ``xml:id``; a parser refuses the whole file otherwise."""
    return _IDENTIFIER.match(value) is not None


def xml_id(prefix: str, identity: str, part: int | None = None) -> str:
    """Return the XML identifier of an object: a letter saying what it is, its identity, and a part's number."""
    return f"{prefix}-{identity}" if part is None else f"{prefix}-{identity}-{part}"


def identity_of(name: str | None) -> str | None:
    """Return the identity in an XML identifier of ours, or None for anybody else's."""
    match = _OWN_ID.match(name.removeprefix("#")) if name else None
    return match.group(1) if match else None


class Identities:
    """Gives each object of a document its identity: that of its XML identifier where that is ours and still free."""

    def __init__(self, new_id: IdFactory) -> None:
        self._new_id = new_id
        self._taken: set[str] = set()

    def born(self, name: str | None = None) -> str:
        """Return the identity of a new object whose XML identifier is ``name``."""
        own = identity_of(name) if name else None
        identity = own if own is not None and own not in self._taken else self._new_id()
        self._taken.add(identity)
        return identity


def urn(identity: str) -> str:
    """Return the identity as a URN (RFC 9562), which can be pointed at from anywhere."""
    if not is_id(identity):
        return f"urn:letterbook:{token(identity)}"
    # Not the library's UUID: the sidecar of a letter has hundreds.
    return f"urn:uuid:{identity[:8]}-{identity[8:12]}-{identity[12:16]}-{identity[16:20]}-{identity[20:]}"


def of_urn(value: object) -> str | None:
    """Return the identity in a URN of ours, or None."""
    digits = str(value).removeprefix("urn:uuid:").replace("-", "")
    return digits if str(value).startswith("urn:uuid:") and is_id(digits) else None


def token(value: str) -> str:
    """Return ``value`` as one word, which closed lists of TEI ask for; empty where nothing is left."""
    return _NOT_IN_TOKENS.sub("-", value.strip()).strip("-")


def language(value: str | None) -> str | None:
    """Return the language tag if it is one by its form (BCP 47), else None."""
    return value if value is not None and _LANGUAGE.match(value) else None


def local(element: Element) -> str:
    """Return the local name of an element; empty for comments and instructions."""
    # Not lxml's QName: in a file that was mended a name may be none. Asked a thousand times a letter.
    tag = element.tag
    known = _LOCAL.get(tag)
    if known is None:
        known = tag.rpartition("}")[2] if isinstance(tag, str) else ""
        if len(_LOCAL) < _MOST_NAMES:
            _LOCAL[tag] = known
    return known


def namespace(element: Element) -> str:
    """Return the namespace of an element; empty for none."""
    return element.tag[1:].partition("}")[0] if isinstance(element.tag, str) and element.tag[:1] == "{" else ""


def collapsed(text: str) -> str:
    """Return ``text`` with each run of XML's white space as one blank, and none at its ends; a no-break space stays."""
    return _WHITE_SPACE.sub(" ", text).strip(" ")


_PARTS = frozenset({"surname", "forename", "addName", "nameLink", "genName", "roleName"})
"""Parts of which editions make up names."""


def words_of_name(element: Element) -> str:
    """Return a name as it is read: parts of it without anything between them are parted, and a surname that comes first
    is parted by a comma."""
    parts = [child for child in element if isinstance(child.tag, str)]
    if not parts or any(local(one) not in _PARTS for one in parts) or any(
            (said or "").strip() for said in (element.text, *(one.tail for one in element))):
        return collapsed("".join(element.itertext()))
    said = [(local(one), collapsed("".join(one.itertext()))) for one in parts]
    said = [(name, words) for name, words in said if words]
    inverted = len(said) > 1 and said[0][0] == "surname" and any(name == "forename" for name, _ in said)
    return f"{said[0][1]}, {' '.join(words for _, words in said[1:])}" if inverted else " ".join(
        words for _, words in said)


class Builder:
    """Builds elements. Characters that XML has no place for are replaced; ``replaced`` counts them."""

    def __init__(self) -> None:
        self.replaced = 0

    def clean(self, text: str) -> str:
        """Return ``text`` fit for XML."""
        if text.isascii() and text.isprintable():
            return text
        cleaned, replaced = without_forbidden(text)
        self.replaced += replaced
        return cleaned

    def element(
        self, name: str, attributes: Mapping[str, str | None] | None = None, text: str | None = None
    ) -> Element:
        """Return a TEI element; attributes whose value is None or empty are left out."""
        created = etree.Element(_TEI + name, self._given(attributes), nsmap={None: TEI})
        if text:
            created.text = self.clean(text)
        return created

    def _given(self, attributes: Mapping[str, str | None] | None) -> dict[str, str] | None:
        if not attributes:
            return None
        return {key: value if value.isascii() and value.isprintable() else self.clean(value)
                for key, value in attributes.items() if value}

    def child(
        self, parent: Element, name: str, attributes: Mapping[str, str | None] | None = None, text: str | None = None
    ) -> Element:
        """Append a TEI element to ``parent`` and return it."""
        if parent.prefix is not None or not parent.tag.startswith(_TEI):
            created = self.element(name, attributes, text)
            parent.append(created)
            return created
        # To make it where it is to stand takes half the time, and the namespace is declared there already.
        created = etree.SubElement(parent, _TEI + name, self._given(attributes))
        if text:
            created.text = self.clean(text)
        return created

    def foreign(self, parent: Element, name: str, namespace: str, attributes: Mapping[str, str]) -> Element:
        """Append an element that is not ours, as far as XML allows its names; else a ``seg``."""
        tag = f"{{{namespace or TEI}}}{name}"
        try:
            created = etree.SubElement(parent, tag)
        except ValueError:
            created = etree.SubElement(parent, f"{{{TEI}}}seg")
        for key, value in attributes.items():
            if key == XML_ID and not is_identifier(value):
                continue
            # A name or value that no XML file can have held did not come from one.
            with contextlib.suppress(ValueError):
                created.set(key, self.clean(value))
        return created

    def ready(self, attributes: Mapping[str, str | None]) -> Mapping[str, str | None]:
        """Return the attributes as many elements can have them."""
        return attributes

    def write(self, parent: Element, text: str) -> None:
        """Append text at the end of ``parent``."""
        self.put(parent, self.clean(text))

    def put(self, parent: Element, text: str) -> None:
        """Append text that is fit for XML at the end of ``parent``."""
        if not len(parent):
            parent.text = (parent.text or "") + text
        elif text:
            last = parent[-1]
            last.tail = (last.tail or "") + text


def indent(element: Element, level: int = 0) -> None:
    """Put the children of an element that holds no text on lines of their own; for element-only content alone."""
    if not len(element):
        return
    element.text = "\n" + " " * (level + 1)
    for child in element:
        child.tail = "\n" + " " * (level + 1)
    element[-1].tail = "\n" + " " * level
