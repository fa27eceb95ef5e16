"""Pictures in a document that is one file of XML (OpenDocument 1.3, part 3, 2.2.2): they stand in it in base64."""

from __future__ import annotations

import binascii
import hashlib
import re
from functools import lru_cache

from editor.core.media_types import LONGEST_MAGIC, PDF, media_type_of
from editor.core.messages import FormatError
from editor.formats.word.flow import Picture
from editor.formats.word.names import child, descendants
from editor.formats.word.package import MOST_PICTURE_BYTES, MOST_PICTURES
from editor.formats.xml_reading import Element, parse_xml

_DATA = "office:binary-data"
_NAMED = re.compile(r"picture-(\d+)\.[a-z0-9]+\Z")


class FlatPictures:
    """The pictures of one document. They are called by their place in it, for they have no names."""

    def __init__(self, root: Element) -> None:
        self._numbers = {one: number for number, one in enumerate(descendants(root, _DATA), 1)}
        self._placed = 0
        self._unpacked = 0

    def picture(self, image: Element, words: str = "") -> Picture | None:
        """Return what a ``draw:image`` holds, if it is a picture of a kind that a scan may have, whole, and within the
        limits of ``Package``."""
        held = child(image, _DATA)
        data = _decoded(held) if held is not None and self._placed < MOST_PICTURES else None
        kind = media_type_of(data[:LONGEST_MAGIC]) if data else None
        if held is None or data is None or kind in (None, PDF):
            return None
        self._unpacked += len(data)
        if self._unpacked > MOST_PICTURE_BYTES:
            return None
        self._placed += 1
        name = f"picture-{self._numbers[held]}.{kind.rpartition('/')[2]}"
        return Picture(name, kind, len(data), hashlib.sha256(data).hexdigest(), words)


def flat_picture_bytes(data: bytes, part: str) -> bytes:
    """Return the bytes of a picture, by the name that ``FlatPictures`` gave it.

    Raises:
        FormatError: ``document-damaged``: there is none of the name; or what ``xml_reading`` refuses.
    """
    number = _NAMED.match(part)
    held = _held(data)
    place = int(number[1]) if number is not None else 0
    found = _decoded(held[place - 1]) if 0 < place <= len(held) else None
    if found is None:
        raise FormatError("document-damaged", detail=part)
    return found


@lru_cache(maxsize=1)
def _held(data: bytes) -> list[Element]:
    """The pictures of the last document: each of them is asked for alone."""
    return list(descendants(parse_xml(data).root, _DATA))


def _decoded(held: Element) -> bytes | None:
    try:
        return binascii.a2b_base64("".join((held.text or "").split()), strict_mode=True)
    except (binascii.Error, ValueError):
        return None
