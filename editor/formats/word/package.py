"""Somebody else's document as a zip archive: only the parts that are asked for are unpacked, within limits.

Nothing is written to disk and no name in the archive is used as one. Sizes are measured while unpacking, for what the
archive says of them is only what it says.
"""

from __future__ import annotations

import hashlib
import io
import lzma
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator

from editor.core.media_types import LONGEST_MAGIC, PDF, media_type_of
from editor.core.messages import FormatError
from editor.formats.word.flow import Picture
from editor.formats.xml_reading import MAX_BYTES, Element, XmlDocument, parse_xml

ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How the older files of Word begin, and encrypted ones of today."""

MOST_MEMBERS = 10_000
MOST_RATIO = 200
"""How many times its packed size a part may unpack to, from ``RATIO_FROM`` bytes on."""
RATIO_FROM = 1 << 20

MOST_PICTURES = 1_000
"""How many places of pictures one document may have; what goes beyond is named."""
MOST_PICTURE_BYTES = 512 * 1024 * 1024
"""How many bytes its pictures may unpack to together; what goes beyond is named."""

_CHUNK = 1 << 16
_BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError, ValueError, RuntimeError,
           KeyError, IndexError)
"""What reading an archive that is broken, or made to do harm, may raise."""
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def part_name(folder: str, target: str) -> str:
    """Return the name in the archive of what a part in ``folder`` refers to. It is looked up there and nowhere else."""
    return posixpath.normpath(target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target))


class Package:
    """A document's archive."""

    def __init__(self, data: bytes) -> None:
        """Open the archive.

        Raises:
            FormatError: ``document-encrypted``, ``document-too-old``, ``document-damaged`` or ``document-too-large``.
        """
        if data.startswith(OLE):
            raise FormatError("document-encrypted" if _ENCRYPTED in data else "document-too-old")
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise FormatError("document-damaged", detail=str(error)) from None
        if len(self._archive.infolist()) > MOST_MEMBERS:
            raise FormatError("document-too-large", what=str(MOST_MEMBERS))
        self.names = frozenset(self._archive.namelist())
        self._pictures: dict[str, Picture | None] = {}
        self._placed = 0
        self._unpacked = 0

    def bytes_of(self, name: str) -> bytes | None:
        """Return a part; None where there is none of the name.

        Raises:
            FormatError: ``document-damaged``, ``document-encrypted`` or ``document-too-large``.
        """
        return b"".join(self._chunks(name)) if name in self.names else None

    def _chunks(self, name: str) -> Iterator[bytes]:
        """Unpack a part piece by piece; raises FormatError as ``bytes_of``."""
        size = 0
        try:
            info = self._archive.getinfo(name)
            if info.flag_bits & 1:
                raise FormatError("document-encrypted")
            most = min(MAX_BYTES, max(RATIO_FROM, MOST_RATIO * info.compress_size))
            with self._archive.open(info) as part:
                while chunk := part.read(_CHUNK):
                    size += len(chunk)
                    if size > most:
                        raise FormatError("document-too-large", what=name)
                    yield chunk
        except _BROKEN as error:
            raise FormatError("document-damaged", detail=str(error)) from None

    def picture(self, name: str, words: str = "") -> Picture | None:
        """Return what a part is, if it is a picture of a kind that a scan may have, whole, and within the limits; else
        None: the words of the document are read in any case. Nothing is decoded, and a part is unpacked once."""
        if self._placed == MOST_PICTURES:
            return None
        if name not in self._pictures:
            self._pictures[name] = self._picture(name)
        found = self._pictures[name]
        self._placed += found is not None
        return found._replace(words=words) if found is not None else None

    def _picture(self, name: str) -> Picture | None:
        start, size, digest = b"", 0, hashlib.sha256()
        try:
            for chunk in self._chunks(name):
                start = start or chunk[:LONGEST_MAGIC]
                size += len(chunk)
                self._unpacked += len(chunk)
                digest.update(chunk)
                if self._unpacked > MOST_PICTURE_BYTES or media_type_of(start) in (None, PDF):
                    return None
        except FormatError:
            return None
        kind = media_type_of(start)
        return Picture(name, kind, size, digest.hexdigest()) if kind is not None else None

    def xml(self, name: str) -> XmlDocument | None:
        """Return the XML of a part; None where there is none of the name.

        Raises:
            FormatError: as ``bytes_of``, or what ``xml_reading`` refuses.
        """
        data = self.bytes_of(name)
        return None if data is None else parse_xml(data)

    def root(self, name: str) -> Element | None:
        """Return the root element of a part; None where there is none, or it is not XML at all.

        Raises:
            FormatError: as ``bytes_of``.
        """
        found = self.xml(name)
        return None if found is None else found.root
