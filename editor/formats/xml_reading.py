"""Reading XML that somebody else wrote: bytes under a cap, no network, no DTD, no entity of the file's own."""

from __future__ import annotations

import re
from importlib import import_module
from typing import Any, NamedTuple

from editor.core.messages import FormatError
from editor.core.problems import Problem, problem
from editor.formats.encoding import decode

etree: Any = import_module("lxml.etree")
"""lxml, which comes without type stubs: imported here once, as what it is to a type checker."""

MAX_BYTES = 64 * 1024 * 1024
"""The largest XML document read, in bytes."""
MAX_DEPTH = 150
"""The deepest nesting read; letters have about ten levels."""

_NO_MEMORY = 2
"""How libxml2 numbers its ``XML_ERR_NO_MEMORY``."""

Element = Any
"""An element of lxml, which has no type stubs."""

_SPACE = b" \t\r\n"
_UTF16 = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")
_DECLARATION = re.compile(r"^\ufeff?<\?xml[^>]*\?>")
_DECLARED = re.compile(rb"""<\?xml[^>]{0,100}?encoding\s*=\s*["']([A-Za-z0-9._-]{2,40})""")
_NAMED = re.compile(
    rb"<!--(?:.*?-->|.*)|<!\[CDATA\[(?:.*?\]\]>|.*)|<\?(?:.*?\?>|.*)|&([A-Za-z][A-Za-z0-9]{0,31});", re.DOTALL)
"""An entity by its name; what stands in comments, CDATA and instructions is none. One that is never closed takes all
that follows, so that no file makes the search long."""
_OF_XML = frozenset({b"amp", b"lt", b"gt", b"quot", b"apos"})


class XmlDocument(NamedTuple):
    """The root element, and what was unusual about the file."""

    root: Element
    problems: tuple[Problem, ...]


def parse_xml(data: bytes) -> XmlDocument:
    """Return the document in ``data``, mended where that is possible.

    Raises:
        FormatError: ``xml-too-large``, ``xml-doctype-refused``, ``xml-broken``, ``xml-too-deep``.
        MemoryError: the parser had not enough.
    """
    if len(data) > MAX_BYTES:
        raise FormatError("xml-too-large", megabytes=MAX_BYTES // 1024 // 1024)
    data, problems = _without_doctype(_as_single_bytes(data))
    try:
        root = _parsed(data, recover=False)
    except (etree.XMLSyntaxError, ValueError):
        root = _second_reading(data, problems)
    if root.getroottree().docinfo.internalDTD is not None:
        raise FormatError("xml-doctype-refused")
    _check_depth(root)
    return XmlDocument(root, tuple(problems))


def _second_reading(data: bytes, problems: list[Problem]) -> Element:
    """Read what is not well-formed: with the encoding that it has instead of the one it names, with the characters
    that its entities name in the usual sets, and at last as far as possible."""
    data, found = _decoded(data)
    problems.extend(found)
    data, count = _without_entities(data)
    if count:
        problems.append(problem("entities-replaced", count=count))
    try:
        return _parsed(data, recover=False)
    except (etree.XMLSyntaxError, ValueError) as error:
        problems.append(problem("xml-recovered", detail=str(error)))
        return _mended(data, str(error))


def _decoded(data: bytes) -> tuple[bytes, tuple[Problem, ...]]:
    """The same as UTF-8 where it is in another encoding than it says."""
    named = _DECLARED.match(data)
    try:
        data.decode(named.group(1).decode("ascii") if named is not None else "utf-8")
    except (UnicodeDecodeError, LookupError):
        try:
            read = decode(data)
        except FormatError:
            return data, ()
        again, more = _without_doctype(_DECLARATION.sub("", read.text).encode("utf-8", "replace"))
        return again, (*read.problems, *more)
    return data, ()


def _without_entities(data: bytes) -> tuple[bytes, int]:
    """Put the characters in the place of the entities that HTML and the sets of ISO name; others become words.

    A document type that declared them is not loaded, and a parser that mends would drop them in silence.
    """
    from html.entities import html5  # two thousand names, for the few files that use any

    count = 0

    def character(found: re.Match[bytes]) -> bytes:
        nonlocal count
        name = found.group(1)
        if name is None or name in _OF_XML:
            return found.group()
        count += 1
        meant = html5.get(f"{name.decode('ascii')};")
        if meant is None:
            return b"&amp;" + name + b";"
        return "".join(f"&#{ord(one)};" for one in meant).encode("ascii")

    return _NAMED.sub(character, data), count


def _parsed(data: bytes, *, recover: bool) -> Element:
    """Parse; a lack of memory is no fault of the document, and nothing is mended of it."""
    try:
        return etree.fromstring(data, _parser(recover))
    except etree.XMLSyntaxError as error:
        if error.code == _NO_MEMORY:
            raise MemoryError from error
        raise


def _parser(recover: bool) -> Any:
    # Not resolve_entities=False: together with collect_ids=False it makes libxml2 loop or lose text.
    return etree.XMLParser(
        resolve_entities="internal",
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        collect_ids=False,
        recover=recover,
    )


def _mended(data: bytes, detail: str) -> Element:
    try:
        root = _parsed(data, recover=True)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        raise FormatError("xml-broken", detail=detail)
    return root


def _as_single_bytes(data: bytes) -> bytes:
    """UTF-16 as UTF-8, so that the look for a DOCTYPE sees what the parser will see."""
    if not data.startswith(_UTF16):
        return data.removeprefix(b"\xef\xbb\xbf")
    encoding = "utf-16" if data[:2] in _UTF16[:2] else ("utf-16-le" if data[0:1] == b"<" else "utf-16-be")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise FormatError("xml-broken", detail=str(error)) from None
    return _DECLARATION.sub("", text).encode("utf-8", "replace")


def _without_doctype(data: bytes) -> tuple[bytes, list[Problem]]:
    """Take away a DOCTYPE that only names a schema; one with declarations of its own is refused."""
    start = _prolog_end(data)
    if data[start:start + 9].upper() != b"<!DOCTYPE":
        return data, []
    place = start + 9
    quote = b""
    while place < len(data):
        character = data[place:place + 1]
        if quote:
            quote = b"" if character == quote else quote
        elif character in (b'"', b"'"):
            quote = character
        elif character == b"[":
            raise FormatError("xml-doctype-refused")
        elif character == b">":
            # As many line feeds as before, so that line numbers in messages stay true.
            kept = b"\n" * data.count(b"\n", start, place + 1)
            return data[:start] + kept + data[place + 1:], [problem("doctype-ignored")]
        place += 1
    raise FormatError("xml-broken", detail="the DOCTYPE does not end")


def _prolog_end(data: bytes) -> int:
    """Where the prolog's comments and instructions end: at the DOCTYPE or the first element."""
    place = 0
    while place < len(data):
        if data[place] in _SPACE:
            place += 1
            continue
        ends = {b"<?": b"?>", b"<!--": b"-->"}
        opening = next((mark for mark in ends if data.startswith(mark, place)), None)
        if opening is None:
            return place
        end = data.find(ends[opening], place + len(opening))
        if end < 0:
            return place
        place = end + len(ends[opening])
    return place


def _check_depth(root: Element) -> None:
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > MAX_DEPTH:
            raise FormatError("xml-too-deep", depth=MAX_DEPTH)
