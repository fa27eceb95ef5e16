"""Pictures in a document that is one file of XML (OpenDocument 1.3, part 3, 2.2.2): they stand in it in base64."""

from __future__ import annotations

import binascii
import hashlib
import re
from collections.abc import Sequence

from editor.core.media_types import LONGEST_MAGIC, PDF, media_type_of
from editor.core.messages import FormatError
from editor.formats.word.flow import Picture
from editor.formats.word.names import child, descendants
from editor.formats.word.package import MOST_PICTURE_BYTES, MOST_PICTURES
from editor.formats.xml_reading import Element

_DATA = "office:binary-data"
_HELD = re.compile(rb"(<office:binary-data(?:\s[^<>]*)?(?<!/)>)([^<]*)(?=</office:binary-data\s*>)")
_NAMED = re.compile(r"picture-(\d+)\.[a-z0-9+-]+\Z")


def lifted(data: bytes) -> tuple[bytes, Sequence[bytes]]:
    """Return a document without what its pictures hold, and that: words of ten million characters in one place, which a
    scan easily has, end the reading of XML there."""
    return _HELD.sub(rb"\1", data), [found[2] for found in _HELD.finditer(data)]


class FlatPictures:
    """The pictures of one document. They are called by their place in it, for they have no names."""

    def __init__(self, root: Element, held: Sequence[bytes]) -> None:
        elements = list(descendants(root, _DATA))
        # In an encoding in which they are not found they are none.
        self._numbers = {one: number for number, one in enumerate(elements, 1)} if len(elements) == len(held) else {}
        self._held = held
        self._placed = 0
        self._unpacked = 0

    def picture(self, image: Element, words: str = "") -> Picture | None:
        """Return what a ``draw:image`` holds, if it is a picture of a kind that a scan may have, whole, and within the
        limits of ``Package``."""
        number = self._numbers.get(child(image, _DATA))
        data = _decoded(self._held[number - 1]) if number is not None and self._placed < MOST_PICTURES else None
        kind = media_type_of(data[:LONGEST_MAGIC]) if data else None
        if data is None or kind is None or kind == PDF:
            return None
        self._unpacked += len(data)
        if self._unpacked > MOST_PICTURE_BYTES:
            return None
        self._placed += 1
        name = f"picture-{number}.{kind.rpartition('/')[2]}"
        return Picture(name, kind, len(data), hashlib.sha256(data).hexdigest(), words)


def flat_picture_bytes(data: bytes, part: str) -> bytes:
    """Return the bytes of a picture, by the name that ``FlatPictures`` gave it.

    Raises:
        FormatError: ``document-damaged``: there is none of the name.
    """
    named = _NAMED.match(part)
    place = int(named[1]) if named is not None else 0
    for number, found in enumerate(_HELD.finditer(data), 1):
        if number == place and (decoded := _decoded(found[2])) is not None:
            return decoded
    raise FormatError("document-damaged", detail=part)


def _decoded(held: bytes) -> bytes | None:
    try:
        return binascii.a2b_base64(b"".join(held.split()), strict_mode=True)
    except (binascii.Error, ValueError):
        return None
