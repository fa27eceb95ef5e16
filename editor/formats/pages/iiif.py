"""The format "iiif": IIIF Presentation manifests 2 and 3, read from a file; the images lie beside it. 3 is written.

Nothing is fetched. A canvas becomes a page: its label, its size, the address of its image, and the name under which
the image is looked for beside the manifest.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from typing import Any, cast
from urllib.parse import unquote, urlsplit

from editor.core.characters import clean
from editor.core.messages import FormatError
from editor.core.pages import Image
from editor.core.problems import Problem
from editor.core.provenance import DigitalSource
from editor.core.record import JsonObject
from editor.core.scan_groups import read_name
from editor.core.scan_paths import safe_name
from editor.formats.base import (
    ExportReport,
    ExportSource,
    FormatOption,
    ImportedLetter,
    ImportResult,
    Options,
    Sink,
    Source,
)
from editor.formats.json.reading import parse
from editor.formats.pages.drafts import not_understood
from editor.formats.pages.scanned import ScannedPage, scanned_letter

MOST_CANVASES = 20_000
MOST_SIDE = 10_000_000
_CONTEXT = b"iiif.io/api/presentation"
_TYPE = re.compile(rb'"@?type"\s*:\s*"(?:sc:)?Manifest"')
_REQUEST = re.compile(r"/[^/]+/[^/]+/!?[\d.]+/(?:default|native|color|gray|bitonal)\.\w+$")
"""What follows the identifier in the address of an image service: region, size, rotation, quality."""
_MEDIA = {"jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "tif": "image/tiff", "tiff": "image/tiff",
          "webp": "image/webp", "jp2": "image/jp2"}
_LEFT_OUT = ("structures", "annotations", "otherContent", "metadata", "rendering", "seeAlso", "thumbnail")
"""Members that a project has no place for; they are named."""


class IiifFormat:
    """One letter for a manifest, with a page for every canvas."""

    id = "iiif"
    name = "IIIF manifest"
    extensions: tuple[str, ...] = (".json", ".jsonld")
    can_read = True
    can_write = True
    matters: tuple[str, ...] = ("recognition-doubtful",)
    """Problems of the letters that are told before an export."""
    options: tuple[FormatOption, ...] = (
        FormatOption("url", "", "the folder in the web in which the manifests will lie: https://…"),
        FormatOption("text", True, "the words of lines, or of whole pages, on each canvas"),
        FormatOption("one_file", False, "one manifest with a range for each letter instead of one file a letter"),
    )

    def sniff(self, head: bytes, name: str) -> int:  # noqa: ARG002 - what is in it says it
        """Return how sure it is that this is a manifest."""
        if not head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
            return 0
        known = (_CONTEXT in head) + bool(_TYPE.search(head))
        return (0, 60, 95)[known]

    def read(self, source: Source, options: Options) -> ImportResult:  # noqa: ARG002 - reading has no options
        """Return the letter that a manifest describes.

        Raises:
            FormatError: "iiif-not-ours", "iiif-too-large", or what the JSON reader refuses.
        """
        document = _object(parse(source.data))
        canvases = list(_canvases(document))
        if _kind(document) != "Manifest" or not canvases:
            raise FormatError("iiif-not-ours")
        if len(canvases) > MOST_CANVASES:
            raise FormatError("iiif-too-large", count=len(canvases), most=MOST_CANVASES)
        scans = [_page(canvas, number) for number, canvas in enumerate(canvases, 1)]
        origin = DigitalSource(
            file=source.name, url=_address(document) or None, media_type="application/ld+json",
            sha256=hashlib.sha256(source.data).hexdigest())
        letter = scanned_letter(_words(document.get("label")) or source.name.rsplit(".", 1)[0], scans, origin,
                                rights=_rights(document))
        problems = tuple(_left_out(document, canvases))
        return ImportResult((ImportedLetter(letter, problems),))

    def write(self, source: ExportSource, options: Options, sink: Sink) -> ExportReport:
        """Write a manifest for each letter that has pages with addresses."""
        # Here, because reading needs nothing of it.
        from editor.formats.pages.iiif_writing import write_manifests

        return write_manifests(source, options, sink)


def _object(value: Any) -> JsonObject:
    return cast("JsonObject", value) if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return cast("list[Any]", value) if isinstance(value, list) else [] if value is None else [value]


def _kind(member: JsonObject) -> str:
    return str(member.get("type") or member.get("@type") or "").removeprefix("sc:")


def _address(member: Any) -> str:
    """The address of a member, of either version; only what the web can reach counts."""
    found = member if isinstance(member, str) else _object(member).get("id") or _object(member).get("@id")
    told = _plain(found) if isinstance(found, str) else ""
    return told if told.startswith(("http://", "https://")) else ""


def _canvases(document: JsonObject) -> Iterator[JsonObject]:
    members = document.get("items")
    if members is None:
        first = _object(next(iter(_list(document.get("sequences"))), None))
        members = first.get("canvases")
    yield from (canvas for canvas in map(_object, _list(members)) if _kind(canvas) == "Canvas")


def _page(canvas: JsonObject, number: int) -> ScannedPage:
    resource = _resource(canvas)
    service = next((found for one in _list(resource.get("service")) if (found := _address(one))), "")
    label = _words(canvas.get("label"))
    named = resource.get("id") or resource.get("@id")
    name = _file_name(str(named) if isinstance(named, str) else "", service) or safe_name(label or f"page {number}")
    image = Image(path=name, sha256="", media_type=_media_type(resource, name), width=_side(canvas, resource, "width"),
                  height=_side(canvas, resource, "height"), url=service or _address(resource) or None)
    return ScannedPage(image, label, read_name(label).side)


def _resource(canvas: JsonObject) -> JsonObject:
    """The image painted onto a canvas: the first one, where there is a choice."""
    for image in map(_object, _list(canvas.get("images"))):
        return _chosen(_object(image.get("resource")))
    for page in map(_object, _list(canvas.get("items"))):
        for annotation in map(_object, _list(page.get("items"))):
            for body in map(_object, _list(annotation.get("body"))):
                return _chosen(body)
    return {}


def _chosen(body: JsonObject) -> JsonObject:
    if _kind(body) in ("Choice", "oa:Choice"):
        return _object(body.get("default") or next(iter(_list(body.get("items"))), None))
    return body


def _file_name(address: str, service: str) -> str:
    """The name under which an image may lie beside its manifest."""
    base = _REQUEST.sub("", address) or service
    try:
        path = unquote(urlsplit(base).path if "://" in base else base).rstrip("/")
    except ValueError:  # an address that is none
        return ""
    name = path.rpartition("/")[2]
    return safe_name(_plain(name)) if name else ""


def _media_type(resource: JsonObject, name: str) -> str:
    told = resource.get("format")
    if isinstance(told, str) and told in (*_MEDIA.values(), "application/pdf"):
        return told
    return _MEDIA.get(name.rpartition(".")[2].lower(), "image/jpeg")


def _side(canvas: JsonObject, resource: JsonObject, name: str) -> int:
    for member in (resource, canvas):
        value = member.get(name)
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value <= MOST_SIDE:
            return round(value)
    return 0


def _words(label: Any) -> str:
    """The words of a label of either version: a text, a list, or texts by language, the first of which counts."""
    if isinstance(label, str):
        return _plain(label)
    if isinstance(label, dict):
        told = cast("JsonObject", label)
        if "@value" in told:
            return _words(told["@value"])
        return next((words for value in told.values() if (words := _words(value))), "")
    return "; ".join(filter(None, map(_words, _list(label)[:20]))) if isinstance(label, list) else ""


def _plain(text: str) -> str:
    return " ".join(clean(text).text.split())[:2_000]


def _rights(document: JsonObject) -> str | None:
    statement = _object(document.get("requiredStatement"))
    told = [_words(document.get("attribution")), _words(statement.get("value")), _words(document.get("rights")),
            *(_words(one) for one in _list(document.get("license")))]
    return "; ".join(dict.fromkeys(filter(None, told))) or None


def _left_out(document: JsonObject, canvases: Iterable[JsonObject]) -> list[Problem]:
    members = [name for member in (document, *canvases) for name in _LEFT_OUT if member.get(name)]
    return not_understood(members)
