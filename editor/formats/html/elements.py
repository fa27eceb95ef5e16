"""Building HTML: what is written into a page is escaped here and nowhere else, so that no word can become markup.

A page is a tree of elements whose parts are ``Markup``: strings that only the functions of this module make.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import islice, starmap
from typing import NewType
from urllib.parse import quote, urlsplit

from editor.core.characters import without_forbidden
from editor.formats.direction import direction
from editor.formats.words import Words

Markup = NewType("Markup", str)
"""HTML: tags, and words that are escaped."""

_FIT = re.compile(r"[a-z0-9][a-z0-9-]{0,63}\Z")
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*\Z")
_WEB = ("http", "https")
_VOID = frozenset({"img", "input", "link", "meta"})
"""Elements that hold nothing and have no end tag."""
_BOOLEAN = frozenset({"defer"})
"""Attributes that say all by being there."""
_ADDRESSES = frozenset({"action", "href", "src"})
"""Attributes that are addresses: blanks and letters beyond ASCII are written by their bytes."""
_NOT_IN_ADDRESSES = re.compile(r"[\t\n \x7f-\ud7ff\ue000-\U0010ffff]+")
_CONTROLS = bytes({*range(32)} - {9, 10, 13})
_NONCHARACTERS = (b"\xef\xbf\xbe", b"\xef\xbf\xbf", b"\xef\xb7")
"""How characters begin in UTF-8 that no text may hold; the last one begins others too."""
_RARE = b"\xef"
"""How they all begin, as few others do."""
_REMEMBERED = 4_000
"""Attributes kept at hand: most are said on page after page."""
_AT_ONCE = 100
"""Items of a list that are written out together."""


class Element:
    """An element of a page: its start tag, what it holds, and its end tag."""

    __slots__ = ("end", "parts", "start")

    def __init__(self, tag: str, attributes: Mapping[str, str] | None = None) -> None:
        self.start = start_tag(tag, attributes)
        self.end = end_tag(tag)
        self.parts: Parts = []

    def rename(self, tag: str, attributes: Mapping[str, str] | None = None) -> None:
        """Make it another element with the same parts."""
        self.start, self.end = start_tag(tag, attributes), end_tag(tag)

    @property
    def is_blank(self) -> bool:
        """Whether it holds no element and no words."""
        return all(isinstance(part, str) and not part.strip() for part in self.parts)


_HERE = Markup("<!-- here -->")
"""No words of a page can be this: what they have of it is escaped."""

Parts = list[Markup | Element]
"""What stands in an element, in order."""


class Maker:
    """Makes elements. ``say`` gives the edition's own words in its language; ``replaced`` counts the characters that
    have no place in a page and were replaced when it was written out."""

    def __init__(self, say: Words | None = None) -> None:
        self.replaced = 0
        self.say = say or Words()

    def child(self, parent: Element, tag: str, attributes: Mapping[str, str] | None = None,
              text: str | None = None) -> Element:
        """Append an element to ``parent`` and return it."""
        made = Element(tag, attributes)
        parent.parts.append(made)
        if text:
            made.parts.append(escaped(text))
        return made

    def leaf(self, parent: Element, tag: str, attributes: Mapping[str, str] | None = None, text: str = "") -> None:
        """Append an element that holds nothing but words."""
        parent.parts.append(whole(tag, attributes, text))

    def write(self, parent: Element, text: str) -> None:
        """Append words at the end of ``parent``."""
        parent.parts.append(escaped(text))

    def bytes(self, parts: Iterable[Markup | Element]) -> bytes:
        """Return elements and words as UTF-8, the same for the same parts."""
        page = joined(parts)
        try:
            data = page.encode()
        except UnicodeEncodeError:  # half a surrogate pair
            return self._clean(page)
        return self._clean(page) if _has_forbidden(data) else data

    def page(self, root: Element) -> bytes:
        """Return a page as UTF-8, the same for the same tree."""
        return b"".join((b"<!DOCTYPE html>\n", self.bytes((root,)), b"\n"))

    def filled(self, root: Element, holder: Element, items: Iterable[Markup | Element]) -> Iterator[bytes]:
        """Yield a page piece by piece; ``items`` end ``holder``, an element of it, and are never all in memory."""
        holder.parts.append(_HERE)
        before, _, behind = self.page(root).partition(_HERE.encode())
        yield before
        rest = iter(items)
        while some := list(islice(rest, _AT_ONCE)):
            yield self.bytes(some)
        yield behind

    def _clean(self, page: str) -> bytes:
        cleaned, replaced = without_forbidden(page)
        self.replaced += replaced
        return cleaned.encode()


def _has_forbidden(data: bytes) -> bool:
    """Whether a character that no text may hold, or one that looks like it, is in there."""
    return len(data.translate(None, _CONTROLS)) != len(data) or (
        _RARE in data and any(sign in data for sign in _NONCHARACTERS))


def _collect(parts: Iterable[Markup | Element], found: list[str]) -> None:
    for part in parts:
        if isinstance(part, str):
            found.append(part)
        else:
            found.append(part.start)
            _collect(part.parts, found)
            found.append(part.end)


def escaped(text: str) -> Markup:
    """Return words as they stand in a page."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return Markup(text.replace("\r", "&#13;") if "\r" in text else text)


def start_tag(tag: str, attributes: Mapping[str, str] | None = None) -> Markup:
    """Return the start of an element. Names of elements and attributes are ours; values can be anything."""
    if not attributes:
        return Markup(f"<{tag}>")
    return Markup(f"<{tag}{''.join(starmap(_attribute, attributes.items()))}>")


@lru_cache(_REMEMBERED)
def _attribute(name: str, value: str) -> str:
    if name in _BOOLEAN:
        return f" {name}"
    said = escaped(value)
    if name in _ADDRESSES:
        said = _NOT_IN_ADDRESSES.sub(lambda found: quote(found.group()), said.lstrip(" \t\n"))
    if '"' not in said:
        return f' {name}="{said}"'
    return f" {name}='{said}'" if "'" not in said else f' {name}="{said.replace(chr(34), "&quot;")}"'


def end_tag(tag: str) -> Markup:
    """Return the end of an element; nothing for one that has none."""
    return Markup("" if tag in _VOID else f"</{tag}>")


def whole(tag: str, attributes: Mapping[str, str] | None = None, text: str = "") -> Markup:
    """Return an element that holds nothing but words."""
    return Markup(f"{start_tag(tag, attributes)}{escaped(text)}{end_tag(tag)}")


def opened(tag: str, attributes: Mapping[str, str]) -> Markup:
    """Return the beginning of a start tag that is written again and again; ``anchored`` ends it."""
    return Markup(start_tag(tag, attributes)[:-1])


def anchored(link: Markup, anchor: str, words: str) -> Markup:
    """Return an opened link over words alone; ``anchor``, if there is one, is its identity, and made by us."""
    return Markup(f'{link} id="{anchor}">{escaped(words)}</a>' if anchor else f"{link}>{escaped(words)}</a>")


_LINE_END = "\n"
NUMBER = "\0number\0"
"""Where a number will stand in words that are said again and again."""


def around_number(attribute: str, words: str) -> tuple[Markup, Markup]:
    """Return an attribute in two pieces: what stands before the number and what behind."""
    before, _, behind = _attribute.__wrapped__(attribute, words).partition(NUMBER)
    return Markup(before), Markup(behind)


def named_with_places(name: Markup, labels: tuple[Markup, Markup], places: Iterable[int]) -> Markup:
    """Return an item of a list: a name, and behind it numbered links to places of the same page."""
    before, behind = labels
    links = [f' <a class="place" href="#m{place}"{before}{number}{behind}>{number}</a>'
             for number, place in enumerate(places, 1)]
    return Markup(f"<li>{name}{''.join(links)}</li>")


def place_linker(page: str) -> Callable[[Iterable[tuple[int, str]]], Markup]:
    """Return what makes links to places of a page, by their numbers, each behind a blank: over its words, and where the
    same words come again, over how often they have come. There are hundreds of thousands, and none is written twice."""
    start = f' <a class="place"{_attribute.__wrapped__("href", page + "#m")[:-1]}'

    def links(places: Iterable[tuple[int, str]]) -> Markup:
        forms: dict[str, list[int]] = {}
        for number, words in places:
            forms.setdefault(words, []).append(number)
        return Markup("".join([
            f'{start}{number}">{escaped(words.replace(_LINE_END, " ")) if time == 1 else time}</a>'
            for words, numbers in forms.items() for time, number in enumerate(numbers, 1)]))

    return links


def joined(parts: Iterable[Markup | Element]) -> Markup:
    """Return elements and words as one piece."""
    found: list[str] = []
    _collect(parts, found)
    return Markup("".join(found))


def file_stem(identity: str) -> str:
    """Return an identity as the name of a file, safe on every system; it never changes for the same object."""
    if _FIT.match(identity):
        return identity
    return "x-" + hashlib.sha256(identity.encode("utf-8", "replace")).hexdigest()


def web_address(uri: str | None) -> str | None:
    """Return an address if it leads to the web, else None: no other scheme becomes a link."""
    if not uri:
        return None
    try:
        parts = urlsplit(uri.strip())
    except ValueError:
        return None
    return uri.strip() if parts.scheme.lower() in _WEB and parts.netloc else None


def language(tag: str | None, around: str | None = None) -> dict[str, str]:
    """Return the attributes that say in which language words are, if ``tag`` has the form of one (BCP 47).

    The direction is said where it is not that of the language ``around``; pages run from left to right.
    """
    if not tag or not _LANGUAGE.match(tag):
        return {}
    turned = direction(tag) != direction(around)
    return {"lang": tag, "dir": direction(tag)} if turned else {"lang": tag}
