"""The last rung: everything legible of a damaged file as plain text, what is proved first, then what nothing proves."""

from __future__ import annotations

import os
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import NamedTuple, cast

import msgspec
import regex

from editor.core.entities import Entity
from editor.core.letters import Letter, Note, Project, Text
from editor.core.messages import Message, RefusedError, message
from editor.core.numbering import numbers
from editor.core.record import JsonObject
from editor.core.salvaged import Salvaged
from editor.store import connection as connections
from editor.store.errors import DamagedError, StoreError
from editor.store.guarding import DECODING_ERRORS
from editor.store.rows import plain_json
from editor.store.salvage.building import Built, build
from editor.store.salvage.found import Tick, rowless
from editor.store.salvage.making import COPY, Read, in_folder, read_damaged
from editor.store.salvage.proofs import Revision

Say = Callable[[Message], str]
"""Words a heading."""

_RUN = regex.compile(r"[^\p{C}\uFFFD]{3,}(?:[\n\t][^\p{C}\uFFFD]+)*")
_WORDS = regex.compile(r"\p{L}{2,}")
_FEWEST_WORDS = 3
"""Words in a stretch of bytes for which it is taken for text."""
_COMPRESSED = regex.compile(rb"\x78[\x01\x5e\x9c\xda]")
_LARGEST = 16 * 1024 * 1024
"""Bytes of one compressed value that are read."""
_NO_NAME = regex.compile(r"[^\p{L}\p{M}\p{N} .,()-]+")
_LONGEST_NAME = 60


class _Sheet(NamedTuple):
    """A file to be written: its name without the ending, and what it says, one piece after the other."""

    name: str
    pieces: list[str]


def write_legible(damaged: str | os.PathLike[str], folder: str | os.PathLike[str], *, stand_in: Project, editor: str,
                  say: Say, tick: Tick | None = None) -> Salvaged:
    """Write everything legible of a damaged project into a new folder: a file a letter, one of the register, one of
    what is legible and not proved, and one of scraps where whole pages are damaged. The file stays as it is.

    Raises:
        RefusedError: something stands at the place of the folder already.
        NoSuchProjectError, ProjectInUseError: as ``making.salvage``.
        DamagedError: nothing is legible ("salvage-nothing").
        StoreError: the folder cannot be written.
    """
    source, target = connections.resolve(damaged), connections.resolve(folder)
    if target.exists():
        raise RefusedError("project-exists", path=str(target))
    with in_folder(target) as private:
        read = read_damaged(source, private, editor=editor, tick=tick)
        built = build(read.found, read.proofs, read.choice, stand_in)
        sheets = [sheet for sheet in _sheets(read, built, private / COPY, say) if sheet.pieces]
        if not sheets:
            raise DamagedError("salvage-nothing", path=str(source))
        try:
            _write(sheets, private / "text", target)
        except OSError as error:
            raise StoreError("output-failed", path=str(target), reason=error.strerror or str(error)) from error
    return Salvaged(
        output=str(target), letters=_count(Letter, built), notes=_count(Note, built), entities=_count(Entity, built),
        pages=read.found.pages, unreadable=read.found.unreadable, missing=built.missing)


def _count(kind: type, built: Built) -> int:
    return sum(isinstance(value, kind) for value in built.values)


def _write(sheets: Iterable[_Sheet], draft: Path, target: Path) -> None:
    draft.mkdir()
    for sheet in sheets:
        path = draft / f"{sheet.name}.txt"
        path.write_text("\n\n".join(sheet.pieces) + "\n", "utf-8", errors="replace", newline="\n")
    draft.rename(target)


def _sheets(read: Read, built: Built, copy: Path, say: Say) -> Iterator[_Sheet]:
    texts: dict[str, list[Text]] = defaultdict(list)
    notes: dict[str, list[Note]] = defaultdict(list)
    for value in built.values:
        if isinstance(value, Text):
            texts[value.letter].append(value)
        elif isinstance(value, Note):
            notes[value.letter].append(value)
    letters = sorted((value for value in built.values if isinstance(value, Letter)), key=lambda one: one.order)
    for place, letter in enumerate(letters, 1):
        yield _Sheet(_name(place, letter), list(_letter(letter, texts[letter.id], notes[letter.id], say)))
    entries = [value for value in built.values if isinstance(value, Entity)]
    yield _Sheet(_safe(say(message("legible-register"))), list(_register(entries)))
    said = {text.content for those in texts.values() for text in those}
    yield _Sheet(_safe(say(message("legible-unproved"))), list(_unproved(read, said, say)))
    yield _Sheet(_safe(say(message("legible-scraps"))), list(_scraps(copy)))


def _name(place: int, letter: Letter) -> str:
    return _safe(f"{place:04} {letter.number} {letter.title}")


def _safe(name: str) -> str:
    return _NO_NAME.sub(" ", name).strip(" .")[:_LONGEST_NAME].strip(" .") or "text"


# --- what is proved


def _letter(letter: Letter, texts: list[Text], notes: list[Note], say: Say) -> Iterator[str]:
    yield say(message("legible-letter", number=letter.number, title=letter.title))
    for text in sorted(texts, key=lambda one: (one.role != "transcription", one.order)):
        if text.role != "note" and text.content:
            if text.role == "translation":
                yield say(message("legible-translation", language=text.language or ""))
            yield text.content
    words = {text.id: text.content for text in texts}
    ordered = sorted(notes, key=lambda note: (note.series, note.order))
    counted = numbers(ordered)
    for note in ordered:
        if words.get(note.text):
            yield say(message("legible-note", number=note.source_label or counted[note.id], words=words[note.text]))


def _register(entries: Iterable[Entity]) -> Iterator[str]:
    for entry in sorted(entries, key=lambda one: one.sort_name):
        yield "\n".join(part for part in ("; ".join(entry.forms()), entry.dates, entry.description, entry.memo) if part)


# --- what is not


def _unproved(read: Read, said: set[str], say: Say) -> Iterator[str]:
    """Whole contents of texts, and what objects say, of which the newest state is not proved."""
    newest = {one.identity.n for one in read.choice.chosen.values() if one.newest}
    told: set[str] = set(said)
    for text, words in _contents(read):
        if text not in newest and words not in told:
            told.add(words)
            yield words
    for revision in _without_proof(read, newest):
        words = _strings(revision)
        if words and words not in told:
            told.add(words)
            yield words
    if told != said:
        yield say(message("legible-unproved-hint"))


def _contents(read: Read) -> Iterator[tuple[int, str]]:
    for n, candidates in read.proofs.current.items():
        yield from ((n, values[2]) for values in candidates if isinstance(values[2], str) and values[2])
    objects = {n: row.object for n, candidates in read.proofs.revisions.items() for row in candidates}
    for row in reversed(read.found.of("revision_text")):
        if isinstance(row.values[3], str) and row.values[3] and row.key is not None:
            yield objects.get(row.key, 0), row.values[3]


def _without_proof(read: Read, newest: set[int]) -> Iterator[Revision]:
    """The newest legible state of each object of which another, or none, was taken."""
    seen: set[int] = set(newest)
    for n in sorted(read.proofs.revisions, reverse=True):
        for row in read.proofs.revisions[n]:
            if row.object not in seen and row.payload is not None:
                seen.add(row.object)
                yield row


def _strings(revision: Revision) -> str:
    """The words of an object, one a line, without the identities in it; nothing of annotations and texts, whose rows
    hold numbers."""
    try:
        value = msgspec.json.decode(plain_json(revision.payload or b""))
    except DECODING_ERRORS:
        return ""
    return "\n".join(_words_in(cast("JsonObject", value))) if isinstance(value, dict) else ""


def _words_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        if value and not regex.fullmatch(r"[0-9a-f]{32,}", value):
            yield value
    elif isinstance(value, dict):
        for name, part in cast("JsonObject", value).items():
            for words in _words_in(part):
                yield f"{name}: {words}" if isinstance(part, str) else words
    elif isinstance(value, list):
        for part in cast("list[object]", value):
            yield from _words_in(part)


def _scraps(copy: Path) -> Iterator[str]:
    """Stretches of text in pages of which rows cannot be read."""
    with copy.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as data:
        told: set[str] = set()
        for page in rowless(data):
            for words in _runs(page):
                if words not in told:
                    told.add(words)
                    yield words


def _runs(page: bytes) -> Iterator[str]:
    for part in (page, *_unpacked(page)):
        for match in _RUN.finditer(part.decode("utf-8", "replace")):
            if len(_WORDS.findall(match[0])) >= _FEWEST_WORDS:
                yield match[0]


def _unpacked(page: bytes) -> Iterator[bytes]:
    """What begins in the page and was compressed, as far as it goes."""
    for match in _COMPRESSED.finditer(page):
        try:
            yield zlib.decompressobj().decompress(page[match.start():], _LARGEST)
        except zlib.error:
            continue
