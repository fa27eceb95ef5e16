"""Small pictures, made here, for documents that hold some."""

from __future__ import annotations

import io
import zlib

from PIL import Image


def raster(kind: str = "PNG", size: tuple[int, int] = (60, 40), shade: int = 200) -> bytes:
    """A picture of one shade."""
    out = io.BytesIO()
    Image.new("RGB", size, (shade, shade, 255 - shade)).save(out, kind)
    return out.getvalue()


def claims(width: int, height: int) -> bytes:
    """The head of a PNG that says it is so large."""
    inside = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\0\0\0"
    chunk = b"IHDR" + inside
    return (b"\x89PNG\r\n\x1a\n" + len(inside).to_bytes(4, "big") + chunk + zlib.crc32(chunk).to_bytes(4, "big")
            + b"\0\0\0\0IDAT\x35\xaf\x06\x1e")


EMF = b"\x01\0\0\0\x58\0\0\0" + bytes(32) + b" EMF" + bytes(80)
WMF = b"\xd7\xcd\xc6\x9a" + bytes(60)
SVG = b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"
