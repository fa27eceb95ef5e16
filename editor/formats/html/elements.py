"""Building HTML: elements of lxml, never strings, so that no word of a text can become markup."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from editor.core.characters import without_forbidden
from editor.formats.words import Words
from editor.formats.xml_reading import Element, etree

_FIT = re.compile(r"[a-z0-9][a-z0-9-]{0,63}\Z")
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*\Z")
_OPEN_WHEN_EMPTY = frozenset({"li", "dd", "dt"})
"""Without even an empty text the end tag of these is left out, which HTML allows and readers of XML do not."""
_WEB = ("http", "https")


class Maker:
    """Makes elements. Characters that have no place in them are replaced; ``replaced`` counts them. ``say`` gives the
    edition's own words in its language."""

    def __init__(self, say: Words | None = None) -> None:
        self.replaced = 0
        self.say = say or Words()

    def child(self, parent: Element, tag: str, attributes: Mapping[str, str] | None = None,
              text: str | None = None) -> Element:
        """Append an element to ``parent`` and return it."""
        try:
            made = etree.SubElement(parent, tag, attributes)
        except ValueError:  # a character that XML forbids
            made = etree.SubElement(parent, tag, {name: self._clean(value) for name, value in attributes.items()}
                                    if attributes else None)
        if text:
            try:
                made.text = text
            except ValueError:
                made.text = self._clean(text)
        elif tag in _OPEN_WHEN_EMPTY:
            made.text = ""
        return made

    def write(self, parent: Element, text: str) -> None:
        """Append words at the end of ``parent``."""
        try:
            if len(parent):
                last = parent[-1]
                last.tail = (last.tail or "") + text
            else:
                parent.text = (parent.text or "") + text
        except ValueError:
            self.write(parent, self._clean(text))

    def _clean(self, text: str) -> str:
        cleaned, replaced = without_forbidden(text)
        self.replaced += replaced
        return cleaned


def new_element(tag: str, attributes: Mapping[str, str] | None = None) -> Element:
    """Return an element that stands nowhere yet; its attributes are ours and fit."""
    return etree.Element(tag, attributes)


def page_bytes(root: Element) -> bytes:
    """Return a page as UTF-8, the same for the same tree."""
    return etree.tostring(root, method="html", encoding="utf-8", doctype="<!DOCTYPE html>") + b"\n"


def element_bytes(element: Element) -> bytes:
    """Return an element as it stands in a page."""
    return etree.tostring(element, method="html", encoding="utf-8")


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


def language(tag: str | None) -> dict[str, str]:
    """Return the attribute that says in which language words are, if ``tag`` has the form of one (BCP 47)."""
    return {"lang": tag} if tag and _LANGUAGE.match(tag) else {}
