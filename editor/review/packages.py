"""Review packages: ``.letterbook-review``, a small zip that carries a delivery to a colleague.

The members, all UTF-8: ``manifest.json`` (who, when, of which project, with which message), ``steps.jsonl``,
``revisions.jsonl`` and ``positions.jsonl`` (one JSON object a line, revisions parents first), ``images/SHA256`` for
images that are kept in project files, and ``SHA256SUMS`` over all of these. The same delivery gives the same bytes.

A package is somebody else's file: nothing is extracted to disk, only these names are read, and sizes are measured
while streaming.
"""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO, TypeVar

import msgspec

from editor.core.messages import RefusedError
from editor.core.received import Received, ReceivedImage, ReceivedPosition, ReceivedRevision, ReceivedStep
from editor.core.record import Record, canonical, replace

R = TypeVar("R", bound=Record)

FORMAT = "letterbook-review"
VERSION = 1
ENDING = ".letterbook-review"

MOST_BYTES = 1 << 30
"""Bytes that all members together may unpack to."""
MOST_RATIO = 200
"""How many times its packed size a member may unpack to, from ``RATIO_FROM`` bytes on."""
RATIO_FROM = 1 << 20
MOST_MEMBERS = 10_000
MOST_LINE = 64 << 20
"""Bytes of one line: the largest text with its payload."""

_CHUNK = 1 << 16
_LISTS = ("steps.jsonl", "revisions.jsonl", "positions.jsonl")
_SUMS = "SHA256SUMS"
_IMAGE = re.compile(r"images/([0-9a-f]{64})")
_TIME = (1980, 1, 1, 0, 0, 0)
"""What zip has for "no time": the same delivery gives the same bytes."""


class _Kind(msgspec.Struct):
    """What a manifest says before anything else of it is believed."""

    format: str = ""
    version: int = 0


class Manifest(Record, frozen=True):
    """What a package says of itself."""

    format: str
    version: int
    project: str
    title: str
    editor: str
    at: str
    file: str
    file_sha256: str
    message: str = ""
    program: str = ""
    whole: bool = False
    heads: dict[str, str] = {}
    images: dict[str, str] = {}
    """Media types by the hashes of the images."""


def write_package(received: Received, sink: BinaryIO, *, compressed: bool = True) -> None:
    """Write a delivery as a package; ``compressed`` where it is to travel, and not only from one process to another."""
    manifest = Manifest(
        format=FORMAT, version=VERSION, project=received.project, title=received.title, editor=received.editor,
        at=received.at, file=received.file, file_sha256=received.file_sha256, message=received.message,
        program=received.program, whole=received.whole, heads=received.heads,
        images={image.sha256: image.media_type for image in received.images})
    sums: list[str] = []
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        def member(name: str, lines: Iterable[bytes]) -> None:
            digest = hashlib.sha256()
            info = zipfile.ZipInfo(name, _TIME)
            info.compress_type = zipfile.ZIP_DEFLATED if compressed and not name.startswith("images/") else (
                zipfile.ZIP_STORED)
            with package.open(info, "w", force_zip64=True) as target:
                for line in lines:
                    digest.update(line)
                    target.write(line)
            sums.append(f"{digest.hexdigest()}  {name}\n")

        member("manifest.json", (canonical(manifest), b"\n"))
        for name, records in zip(_LISTS, (received.steps, received.revisions, received.positions), strict=True):
            member(name, (canonical(record) + b"\n" for record in records))
        for image in received.images:
            member(f"images/{image.sha256}", (image.data,))
        package.writestr(zipfile.ZipInfo(_SUMS, _TIME), "".join(sums))


def read_package(data: bytes | BinaryIO) -> Received:
    """Return the delivery that a package holds.

    Raises:
        RefusedError: it is no package ("package-not-one"), of a newer version ("package-newer"), damaged
            ("package-damaged"), or larger than anything a colleague would send ("package-too-large").
    """
    source = io.BytesIO(data) if isinstance(data, bytes) else data
    try:
        with zipfile.ZipFile(source) as package:
            return _Package(package).received()
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, RuntimeError, ValueError, KeyError,
            OSError, msgspec.MsgspecError) as error:
        raise RefusedError("package-damaged", reason=_reason(error)) from error


def _reason(error: BaseException) -> str:
    return str(error).strip("'\"") or type(error).__name__


class _Package:
    """An open package, of which nothing is believed."""

    def __init__(self, package: zipfile.ZipFile) -> None:
        self._package = package
        self._left = MOST_BYTES
        self._digests: dict[str, str] = {}
        infos = package.infolist()
        if len(infos) > MOST_MEMBERS:
            raise RefusedError("package-too-large")
        self._infos = {info.filename: info for info in infos}
        if "manifest.json" not in self._infos:
            raise RefusedError("package-not-one")
        if len(self._infos) != len(infos) or not all(map(_is_known, self._infos)):
            raise RefusedError("package-damaged", reason="members")

    def received(self) -> Received:
        manifest = self._manifest()
        received = Received(
            project=manifest.project, title=manifest.title, editor=manifest.editor, at=manifest.at,
            file=manifest.file, file_sha256=manifest.file_sha256, message=manifest.message, program=manifest.program,
            whole=manifest.whole, heads=manifest.heads, steps=self._records(_LISTS[0], ReceivedStep),
            revisions=self._records(_LISTS[1], ReceivedRevision),
            positions=self._records(_LISTS[2], ReceivedPosition))
        received = replace(received, images=tuple(self._images(manifest.images)))
        self._check_sums()
        if self._infos.keys() - self._digests.keys() - {_SUMS}:
            raise RefusedError("package-damaged", reason="members")
        return received

    def _manifest(self) -> Manifest:
        raw = b"".join(self._chunks("manifest.json"))
        kind = msgspec.json.decode(raw, type=_Kind)
        if kind.format != FORMAT:
            raise RefusedError("package-not-one")
        if kind.version != VERSION:
            raise RefusedError("package-newer", version=kind.version)
        return msgspec.json.decode(raw, type=Manifest)

    def _records(self, name: str, kind: type[R]) -> tuple[R, ...]:
        decoder = msgspec.json.Decoder(kind)
        return tuple(decoder.decode(line) for line in self._lines(name))

    def _images(self, types: dict[str, str]) -> Iterator[ReceivedImage]:
        for sha256, media_type in types.items():
            data = b"".join(self._chunks(f"images/{sha256}"))
            if hashlib.sha256(data).hexdigest() != sha256:
                raise RefusedError("package-damaged", reason=sha256)
            yield ReceivedImage(sha256=sha256, media_type=media_type, data=data)

    def _lines(self, name: str) -> Iterator[bytes]:
        rest = b""
        for chunk in self._chunks(name):
            *whole, rest = (rest + chunk).split(b"\n")
            if len(rest) > MOST_LINE:
                raise RefusedError("package-too-large")
            yield from whole
        if rest:
            yield rest

    def _chunks(self, name: str) -> Iterator[bytes]:
        """Yield a member piece by piece, counting what it unpacks to, whatever its header says."""
        info = self._infos[name]
        digest = hashlib.sha256()
        size = 0
        with self._package.open(info) as member:
            while chunk := member.read(_CHUNK):
                size += len(chunk)
                self._left -= len(chunk)
                if self._left < 0 or (size > RATIO_FROM and size > MOST_RATIO * max(1, info.compress_size)):
                    raise RefusedError("package-too-large")
                digest.update(chunk)
                yield chunk
        self._digests[name] = digest.hexdigest()

    def _check_sums(self) -> None:
        said: dict[str, str] = {}
        for line in b"".join(self._chunks(_SUMS)).decode().splitlines():
            digest, _, name = line.partition("  ")
            said[name] = digest
        del self._digests[_SUMS]
        if said != self._digests:
            raise RefusedError("package-damaged", reason=_SUMS)


def _is_known(name: str) -> bool:
    return name in ("manifest.json", *_LISTS, _SUMS) or _IMAGE.fullmatch(name) is not None
