"""What a picture file is and how large, told from its first bytes and its header: nothing is decoded."""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Generator
from pathlib import Path
from typing import Any, NamedTuple

from editor.app.scans import streamed_bands
from editor.app.scans.bands import LEAST_PIXELS
from editor.app.scans.jp2_codestream import codestream_of
from editor.core.media_types import JP2, JPEG, LONGEST_MAGIC, PDF, PNG, TIFF, WEBP, media_type_of
from editor.core.messages import LetterbookError

MOST_PIXELS = 400_000_000
"""More pixels than this are not decoded."""

MOST_BYTES = 2 * 1024**3
"""What would need more memory than this is not decoded: the pixels as they lie there, or what its decoder keeps."""

PDF_DPI = 300
"""Resolution at which a page of a PDF becomes a picture where nothing else is asked for."""

_READERS = {JPEG: ("JPEG",), PNG: ("PNG",), TIFF: ("TIFF",), WEBP: ("WEBP",), JP2: ("JPEG2000",)}
_BYTES_OF_MODE = {"1": 1, "L": 1, "P": 1, "I;16": 2, "I;16L": 2, "I;16B": 2, "I": 4, "F": 4, "LA": 4, "PA": 4}
_TURNED = (5, 6, 7, 8)
_ORIENTATION = 0x0112


class Header(NamedTuple):
    """A picture of a file: its kind, its size upright (EXIF orientation obeyed), how many the file holds."""

    media_type: str
    width: int
    height: int
    frames: int = 1


def read_header(path: Path, frame: int = 0) -> Header:
    """Return kind and size of a picture of a file.

    Raises:
        LetterbookError: there is no such file ("scan-missing"), it is no picture that we read ("scan-unknown"), it
            is damaged ("scan-damaged") or larger than we decode ("scan-too-large").
    """
    if kind_of(path) == PDF:
        with opened_pdf(path) as document:
            width, height = document[frame].get_size()
            scale = PDF_DPI / 72
            header = Header(PDF, max(1, round(width * scale)), max(1, round(height * scale)), len(document))
        check_size(path, header.width, header.height, 3)
        return header
    with opened(path, frame) as picture:
        width, height = upright_size(picture)
        return Header(kind_of(path), width, height, getattr(picture, "n_frames", 1))


def kind_of(path: Path) -> str:
    """Return what kind of picture a file is, by its first bytes; raises LetterbookError as ``read_header`` says."""
    try:
        if not path.is_file():
            raise LetterbookError("scan-missing", file=path.name)
        with path.open("rb") as file:
            kind = media_type_of(file.read(LONGEST_MAGIC))
    except OSError as error:
        raise LetterbookError("scan-unreadable", file=path.name, reason=error.strerror or str(error)) from error
    if kind is None:
        raise LetterbookError("scan-unknown", file=path.name)
    return kind


@contextlib.contextmanager
def opened(path: Path, frame: int = 0) -> Generator[Any]:
    """Open a picture file with the reader for its first bytes and no other; only its header has been read.

    Raises:
        LetterbookError: as ``read_header`` says.
    """
    from PIL import Image

    kind = kind_of(path)
    if kind == PDF:
        raise LetterbookError("scan-unknown", file=path.name)
    # Pillow's own limit is lower than ours and asks only for the pixels: ours stands in check_size.
    Image.MAX_IMAGE_PIXELS = None
    with damage(path), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about odd metadata, which does not hinder a picture
        with Image.open(path, formats=_READERS[kind]) as picture:
            if frame:
                picture.seek(frame)
            width, height = picture.size
            check_size(path, width, height, memory_of(path, picture))
            yield picture


@contextlib.contextmanager
def opened_pdf(path: Path) -> Generator[Any]:
    """Open a PDF; raises LetterbookError("scan-damaged") where it cannot be read or wants a password."""
    import pypdfium2  # pyright: ignore[reportMissingTypeStubs]

    with damage(path):
        document = pypdfium2.PdfDocument(path)
        try:
            yield document
        finally:
            document.close()


@contextlib.contextmanager
def damage(path: Path) -> Generator[None]:
    """Turn whatever a decoder raises over a file into one sentence."""
    try:
        yield
    except LetterbookError:
        raise
    except MemoryError as error:
        raise LetterbookError("scan-no-memory", file=path.name) from error
    except (EOFError, IndexError) as error:
        raise LetterbookError("scan-no-frame", file=path.name) from error
    except Exception as error:  # damaged files make decoders raise nearly anything
        reason = " ".join(str(error).replace(str(path), path.name).split())[:120] or type(error).__name__
        raise LetterbookError("scan-damaged", file=path.name, reason=reason) from error


def memory_of(path: Path, picture: Any) -> float:
    """Return how many bytes a pixel of an opened picture needs at most while it is decoded.

    Most need what a pixel is; measured is what these keep besides. A progressive JPEG: a coefficient of two bytes for
    each sample. A JPEG 2000 that is not in tiles: a number of four bytes for each sample, and the sample. A WebP: all
    pixels in its own order as well; in Pillow twice, for an animation that it might be.
    """
    own = _BYTES_OF_MODE.get(picture.mode, 4)
    if picture.format == "JPEG" and picture.info.get("progressive"):
        across, down = (max(layer[place] for layer in picture.layer) for place in (1, 2))
        return 1 + 2 * sum(layer[1] * layer[2] for layer in picture.layer) / (across * down)
    if picture.format == "JPEG2000" and not codestream_of(path).is_tiled:
        return own + 5 * len(picture.getbands())
    if picture.format == "WEBP":
        return 8 if picture.width * picture.height >= LEAST_PIXELS and streamed_bands.can_read(picture) else 16
    return own


def check_size(path: Path, width: int, height: int, pixel_bytes: float) -> None:
    """Refuse what is too large to be decoded, before it is; raises LetterbookError("scan-too-large")."""
    pixels = width * height
    most = min(MOST_PIXELS, int(MOST_BYTES / pixel_bytes))
    if pixels > most:
        raise LetterbookError("scan-too-large", file=path.name, megapixels=round(pixels / 1e6),
                              limit=most // 1_000_000)


def upright_size(picture: Any) -> tuple[int, int]:
    """Return the size of an opened picture as it is shown upright."""
    width, height = picture.size
    return (height, width) if orientation_of(picture) in _TURNED else (width, height)


def orientation_of(picture: Any) -> int:
    """Return how a picture that Pillow opened and decodes is to be turned then, as EXIF counts it; 1 is upright, which
    a TIFF is already. Nothing is decoded: of a PNG only what stands before its pixels is asked."""
    if picture.format == "TIFF":
        return 1
    if picture.format == "PNG":
        from PIL import Image

        exif = Image.Exif()
        exif.load(picture.info.get("exif") or b"")
        return exif.get(_ORIENTATION, 1)
    return picture.getexif().get(_ORIENTATION, 1)


def orientation_in_file(picture: Any) -> int:
    """Return how the pixels of a picture are to be turned as they lie in its file; it has not been decoded yet."""
    return picture.tag_v2.get(_ORIENTATION, 1) if picture.format == "TIFF" else orientation_of(picture)
