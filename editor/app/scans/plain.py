"""Decoded pixels as they are shown: eight bits a channel, grey or sRGB, on white where they are transparent."""

from __future__ import annotations

import io
from collections.abc import Iterable
from importlib import import_module
from typing import Any

Extrema = tuple[float, float]
"""The least and the greatest value of a picture."""


def is_deep(mode: str) -> bool:
    """Whether a picture of this mode has greys of more than eight bits, whose range has to be known first."""
    return mode.startswith("I") or mode == "F"


def native(picture: Any) -> Any:
    """Return a picture in a mode that Pillow can work in: 16 bits with the upper byte first it can only convert."""
    return picture.convert("I") if picture.mode in ("I;16B", "I;16L") else picture


def extrema_of(pictures: Iterable[Any]) -> Extrema:
    """Return the least and the greatest value in the parts of a picture with deep greys."""
    found = [picture.getextrema() for picture in pictures]
    return min(low for low, _ in found), max(high for _, high in found)


def plain(picture: Any, extrema: Extrema | None = None) -> Any:
    """Return a picture in grey or sRGB with 8 bits a channel, on white where it is transparent.

    ``extrema`` are those of the whole picture where this is a part of it with deep greys.
    """
    profile, mode = picture.info.get("icc_profile"), picture.mode
    if is_deep(mode):
        picture = native(picture)
        return _eight_bits(picture, extrema or picture.getextrema())
    if mode in ("LA", "PA", "RGBA", "RGBa") or "transparency" in picture.info:
        return _on_white(picture.convert("RGBA"), profile)
    if mode in ("L", "RGB", "CMYK") and profile:
        picture = _in_srgb(picture, profile)
        mode = picture.mode
    if mode in ("L", "RGB"):
        return picture
    return picture.convert("L" if mode == "1" else "RGB")


def _on_white(seen: Any, profile: bytes | None) -> Any:
    from PIL import Image

    colours = seen.convert("RGB")
    ground = Image.new("RGB", seen.size, "white")
    ground.paste(_in_srgb(colours, profile) if profile else colours, mask=seen.getchannel("A"))
    return ground


def _in_srgb(picture: Any, profile: bytes) -> Any:
    """Return a picture in the colours of sRGB, by the profile that its file holds (ICC.1, with the relative
    colorimetric intent and black point compensation); as it is where the profile cannot be used for it."""
    from PIL import Image

    cms: Any = import_module("PIL.ImageCms")  # half of it has types
    try:
        source = cms.ImageCmsProfile(io.BytesIO(profile))
        if source.profile.xcolor_space.strip() != {"L": "GRAY"}.get(picture.mode, picture.mode) or _is_srgb(source):
            return picture
        transform = cms.buildTransform(
            source, cms.createProfile("sRGB"), picture.mode, "RGB", cms.Intent.RELATIVE_COLORIMETRIC,
            cms.Flags.BLACKPOINTCOMPENSATION)
        if picture.mode == "L":  # stays grey: each of its values has one
            ramp = Image.frombytes("L", (256, 1), bytes(range(256)))
            greys = cms.applyTransform(ramp, transform)
            return picture.point(list(greys.getchannel("G").tobytes())) if greys is not None else picture
        return cms.applyTransform(picture, transform) or picture
    except (cms.PyCMSError, OSError, ValueError, TypeError):
        return picture


def _is_srgb(profile: Any) -> bool:
    """Most files say what is meant anyway."""
    return "srgb" in (profile.profile.profile_description or "").lower()


def _eight_bits(picture: Any, extrema: Extrema) -> Any:
    """Return a picture with deep greys in 8 bits: as many of the upper bits as are in use."""
    low, high = extrema
    if picture.mode == "F":
        span = (high - low) or 1.0
        return _scaled(picture, 255 / span, -low * 255 / span)
    bits = max(8, int(high).bit_length())
    if bits > 8:
        bits = next((usual for usual in (10, 12, 14, 16, 24, 32) if usual >= bits), 32)
    return _scaled(picture.convert("I"), 1 / 2 ** (bits - 8), 0)


def _scaled(picture: Any, factor: float, shift: float) -> Any:
    def scale(value: Any) -> Any:  # Pillow looks at what this does to a number of its own
        return value * factor + shift

    return picture.point(scale).convert("L")
