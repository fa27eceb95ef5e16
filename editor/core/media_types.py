"""What kind of picture a file is, by its first bytes: neither its name nor what others say of it counts."""

from __future__ import annotations

JPEG = "image/jpeg"
PNG = "image/png"
TIFF = "image/tiff"
WEBP = "image/webp"
JP2 = "image/jp2"
PDF = "application/pdf"

LONGEST_MAGIC = 16
"""The first bytes of a file that tell what it is."""


def media_type_of(start: bytes) -> str | None:
    """Return the kind of picture that a file with these first bytes is, or None where it is none that we read."""
    if start.startswith(b"\xff\xd8\xff"):
        return JPEG
    if start.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if start[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
        return TIFF
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return WEBP
    if start[:12] == b"\0\0\0\x0cjP  \r\n\x87\n" or start[:4] == b"\xff\x4f\xff\x51":
        return JP2
    return PDF if start.startswith(b"%PDF-") else None
