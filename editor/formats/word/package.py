"""Somebody else's document as a zip archive: only the parts that are asked for are unpacked, within limits.

Nothing is written to disk and no name in the archive is used as one. Sizes are measured while unpacking, for what the
archive says of them is only what it says.
"""

from __future__ import annotations

import io
import lzma
import struct
import zipfile
import zlib

from editor.core.messages import FormatError
from editor.formats.xml_reading import MAX_BYTES, Element, XmlDocument, parse_xml

ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How the older files of Word begin, and encrypted ones of today."""

MOST_MEMBERS = 10_000
MOST_RATIO = 200
"""How many times its packed size a part may unpack to, from ``RATIO_FROM`` bytes on."""
RATIO_FROM = 1 << 20

_CHUNK = 1 << 16
_BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError, ValueError, RuntimeError,
           KeyError, IndexError)
"""What reading an archive that is broken, or made to do harm, may raise."""
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


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

    def bytes_of(self, name: str) -> bytes | None:
        """Return a part; None where there is none of the name.

        Raises:
            FormatError: ``document-damaged``, ``document-encrypted`` or ``document-too-large``.
        """
        if name not in self.names:
            return None
        info = self._archive.getinfo(name)
        if info.flag_bits & 1:
            raise FormatError("document-encrypted")
        most = min(MAX_BYTES, max(RATIO_FROM, MOST_RATIO * info.compress_size))
        parts: list[bytes] = []
        size = 0
        try:
            with self._archive.open(info) as part:
                while chunk := part.read(_CHUNK):
                    size += len(chunk)
                    if size > most:
                        raise FormatError("document-too-large", what=name)
                    parts.append(chunk)
        except _BROKEN as error:
            raise FormatError("document-damaged", detail=str(error)) from None
        return b"".join(parts)

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
