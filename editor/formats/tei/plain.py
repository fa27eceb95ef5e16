"""Elements of ours alone, made and written without lxml: a letter into which nothing foreign came has no others.

The bytes are those that lxml writes. What only lxml can write (elements that were kept as XML, comments, names that
are none of TEI's) is refused with ``ForeignError``, and whoever writes the letter begins anew with lxml.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, NoReturn

from editor.formats.tei.names import TEI, XML_ID, XML_LANG, XML_SPACE, Builder, identity_of

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_OF_XML = {XML_ID: "xml:id", XML_LANG: "xml:lang", XML_SPACE: "xml:space"}
_NAMES: dict[str, str] = dict(_OF_XML)
"""Names of attributes and elements, as they are written, that were asked for before."""
_MOST_NAMES = 500
_IN_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_IN_VALUE = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;",
                           "\t": "&#9;"})
_SAFE = re.compile(r'[^&<>"\r\n\t]*\Z')


class ForeignError(Exception):
    """Something is to be written that needs lxml."""


class ReadyAttributes(dict[str, str]):
    """Attributes that many elements share, looked through once. ``written`` is how they stand in a tag."""

    __slots__ = ("written",)

    def __init__(self, given: Mapping[str, str]) -> None:
        super().__init__(given)
        self.written = _attributes(given)


class PlainElement(list["PlainElement"]):
    """An element with its children, and what writers ask an element of lxml for. ``tag`` is its local name; without
    one the text is XML that was written before."""

    __slots__ = ("given", "tag", "tail", "text")
    given: Mapping[str, str]
    tag: str
    tail: str | None
    text: str | None
    __hash__ = object.__hash__  # pyright: ignore[reportAssignmentType] - a list has none
    __eq__ = object.__eq__  # not its children's: of two empty ones the right one is to be removed

    def __init__(self, tag: str, given: Mapping[str, str], text: str | None = None) -> None:
        super().__init__()
        self.tag, self.given, self.text, self.tail = tag, given, text, None

    def append(self, element: Any, /) -> None:
        """Append an element of ours.

        Raises:
            ForeignError: it is none.
        """
        if not isinstance(element, PlainElement):
            raise ForeignError
        super().append(element)

    def extend(self, elements: Any, /) -> None:
        """Append elements, as ``append``."""
        for element in elements:
            self.append(element)


class PlainBuilder(Builder):
    """Builds elements of ours. ``named`` are those whose identifier is not one of ours."""

    def __init__(self) -> None:
        super().__init__()
        self.named: list[PlainElement] = []

    def element(
        self, name: str, attributes: Mapping[str, str | None] | None = None, text: str | None = None
    ) -> PlainElement:
        """Return an element, as ``Builder.element``.

        Raises:
            ForeignError: XML or lxml might know a name otherwise than it is given.
        """
        if name not in _NAMES:
            _learn(name)
        created = PlainElement(name, self._looked_through(attributes) if attributes else _NOTHING,
                               self.clean(text) if text else None)
        if XML_ID in created.given and identity_of(created.given[XML_ID]) is None:
            self.named.append(created)
        return created

    def _looked_through(self, attributes: Mapping[str, str | None]) -> Mapping[str, str]:
        if isinstance(attributes, ReadyAttributes):
            return attributes
        given = self._given(attributes) or _NOTHING
        for key in given:
            if key not in _NAMES:
                _learn(key)
        return given

    def ready(self, attributes: Mapping[str, str | None]) -> Mapping[str, str | None]:
        """Return the attributes as many elements can have them, without being looked through again."""
        replaced = self.replaced
        given = self._looked_through(attributes)
        # What has to be replaced is counted for each letter.
        return attributes if self.replaced > replaced or XML_ID in given else ReadyAttributes(given)

    def child(
        self, parent: Any, name: str, attributes: Mapping[str, str | None] | None = None, text: str | None = None
    ) -> PlainElement:
        """Append an element, as ``Builder.child``."""
        created = self.element(name, attributes, text)
        children: list[PlainElement] = parent
        children += (created,)  # not by ``append``, which looks what it is given
        return created

    def foreign(self, parent: Any, name: str, namespace: str,  # noqa: ARG002 - the signature of whoever can
                attributes: Mapping[str, str]) -> NoReturn:  # noqa: ARG002
        """Refuse.

        Raises:
            ForeignError: always.
        """
        raise ForeignError

    def put(self, parent: Any, text: str) -> None:
        """Append text that is fit for XML at the end of ``parent``."""
        if not parent:
            parent.text = parent.text + text if parent.text else text
        elif text:
            last = parent[-1]
            last.tail = last.tail + text if last.tail else text


_NOTHING: Mapping[str, str] = {}


def _learn(name: str) -> None:
    if _NAME.match(name) is None:
        raise ForeignError
    if len(_NAMES) < _MOST_NAMES:
        _NAMES[name] = name


def written(element: PlainElement) -> str:
    """Return an element, without its tail, as XML within a document of TEI."""
    parts: list[str] = []
    _put(element, parts.append)
    return "".join(parts)


def document(root: PlainElement) -> str:
    """Return a document as XML, without a declaration."""
    begin = f"<{root.tag}"
    return f'{begin} xmlns="{TEI}"{written(root)[len(begin):]}'


def document_of(*parts: PlainElement | None) -> str:
    """Return a document of these parts alone, as far as there are any."""
    return f'<TEI xmlns="{TEI}">{"".join(written(part) for part in parts if part is not None)}</TEI>'


def _put(element: PlainElement, put: Callable[[str], None]) -> None:
    tag, text = element.tag, element.text
    if not tag:
        put(text or "")
        return
    given = element.given
    said = given.written if isinstance(given, ReadyAttributes) else _attributes(given) if given else ""
    begin = f"<{tag}{said}"
    if not element:
        put(f"{begin}/>" if text is None else f"{begin}>{_escaped(text)}</{tag}>")
        return
    put(f"{begin}>{_escaped(text)}" if text else f"{begin}>")
    for child in element:
        _put(child, put)
        if child.tail:
            put(_escaped(child.tail))
    put(f"</{tag}>")


def _escaped(text: str) -> str:
    if "&" in text or "<" in text or ">" in text or "\r" in text:
        return text.translate(_IN_TEXT)
    return text


def _attributes(given: Mapping[str, str]) -> str:
    return "".join([
        f' {_OF_XML.get(key, key)}="{value if _SAFE.match(value) else value.translate(_IN_VALUE)}"'
        for key, value in given.items()])
