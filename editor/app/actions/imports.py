"""Bringing letters in: reading files through the importers' door, and one operation that adds what they hold."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple, Protocol, runtime_checkable

import msgspec
import regex

from editor.app.actions.import_annotations import place_annotations
from editor.app.actions.import_new_letters import completed, keys_of
from editor.app.actions.import_tables import table_changes
from editor.app.actions.letters import letter_numbers, places
from editor.app.import_registers import Together
from editor.app.jobs import Progress
from editor.core.annotations import Annotation
from editor.core.entities import Entity, NameForm
from editor.core.letters import Letter, Project
from editor.core.messages import FormatError, LetterbookError, Message, RefusedError, message
from editor.core.operations import Change, Put, Reader, StoredObject
from editor.core.problems import Problem, problem
from editor.core.record import replace
from editor.core.sequence import ROOM
from editor.core.snapshot import LetterSnapshot
from editor.formats import door, registry
from editor.formats.base import ImportedLetter, ImportResult, Source, watched
from editor.formats.letter_page.decisions import NONE, Decisions

registry.formats()  # each is asked whether a source is its own: loaded with this module, not while somebody waits

MAX_FILES = 20_000
"""The most files taken from folders in one import."""

REPORT_EVERY = 250
"""After how many changes an import says how far it is."""

SIDECAR_ENDING = ".annotations.json"
"""How the file that holds the annotations of a TEI file ends; see ``docs/recipes``."""

_WITH_SIDECAR = (".xml", ".tei")


class NoSuchSourceError(LetterbookError):
    """A file or folder to be imported is not there, or holds nothing that can be imported."""


class ReadSource(NamedTuple):
    """One file as read."""

    name: str
    result: ImportResult
    source: Source | None = None
    """The file itself, where an editor can decide what its stretches are: see ``editor.app.import_drafts``."""
    decided: Decisions = NONE
    left_out: frozenset[int | str] = frozenset()
    """The keys of letters that are not to come in."""
    path: Path | None = None
    """Where the file lies: what it names beside it is looked for there."""
    format_id: str = "auto"
    options: Mapping[str, Any] = MappingProxyType({})
    """With which it was read, and is read again after each decision."""

    def key(self, letter: ImportedLetter) -> int | str:
        """What a letter of the source is known by: where it begins, for it gets another identity at each reading."""
        return letter.begins if self.source is not None else letter.snapshot.letter.id

    def pictures_of(self, letter: ImportedLetter) -> int:
        """How many pages of a letter show pictures that came within the file itself."""
        return sum(page.image is not None and page.image.sha256 in self.result.pictures
                   for page in letter.snapshot.pages) if self.result.pictures else 0

    @property
    def letters(self) -> tuple[ImportedLetter, ...]:
        """The letters that are to come in."""
        return tuple(one for one in self.result.letters if self.key(one) not in self.left_out)


class ImportPlan(NamedTuple):
    """What an import would bring: the files read, and why others were not."""

    sources: tuple[ReadSource, ...]
    refused: tuple[Message, ...] = ()

    @property
    def letters(self) -> tuple[ImportedLetter, ...]:
        """All letters, in the order of the files."""
        return tuple(letter for source in self.sources for letter in source.letters)


class Placed(NamedTuple):
    """A letter with its place in the project and the file it came from."""

    letter: ImportedLetter
    source: str


class Prepared(NamedTuple):
    """An import as it would be done now: the letters in their places, the changes, and what was left out."""

    letters: tuple[Placed, ...]
    changes: tuple[Change, ...]
    problems: tuple[Problem, ...]
    annotations: int = 0
    """How many annotations come to texts that are here already."""
    changed: int = 0
    """How many things that are here already are changed by tables."""
    added: int = 0
    """How many notes and tags come from rows of tables."""


@runtime_checkable
class BulkReader(Protocol):
    """A reader that can tell of many objects at once whether they exist, as a session does."""

    def existing(self, ids: Iterable[str]) -> set[str]:
        """Those of the identities that live objects have."""
        ...


def read_sources(paths: Iterable[Path], format_id: str = "auto", options: Mapping[str, Any] | None = None,
                 progress: Progress | None = None, known: Iterable[Entity] = ()) -> ImportPlan:
    """Return what the files hold; a folder stands for all files in it that a format knows by its ending.

    A file that cannot be read is refused in words and the others are read. Nothing is written. ``known`` are the
    entries of the project: what is named by the same authority record is one of them.

    Raises:
        NoSuchSourceError: a path does not exist, or a folder holds nothing to import.
        FormatError: the format is unknown or cannot be read.
        Cancelled: the job was told to stop.
    """
    sources: list[ReadSource] = []
    refused: list[Message] = []
    for read in each_source(found_files(paths, format_id), format_id, options, progress, known):
        if isinstance(read, ReadSource):
            sources.append(read)
        else:
            refused.append(read)
    return ImportPlan(tuple(sources), tuple(refused))


def found_files(paths: Iterable[Path], format_id: str = "auto") -> list[Path]:
    """Return the files to be read, in their order.

    Raises:
        NoSuchSourceError: a path does not exist, or a folder holds nothing to import.
        FormatError: the format is unknown or cannot be read.
    """
    if format_id != "auto" and not registry.by_id(format_id).can_read:
        raise FormatError("format-cannot-read", format=registry.by_id(format_id).name)
    return [file for path in paths for file in _files(Path(path), format_id)]


def each_source(files: Sequence[Path], format_id: str = "auto", options: Mapping[str, Any] | None = None,
                progress: Progress | None = None, known: Iterable[Entity] = ()) -> Iterator[ReadSource | Message]:
    """Read the files one by one; for one that cannot be read, why.

    Raises:
        Cancelled: the job was told to stop.
    """
    progress = progress or Progress()
    together = Together(files, known) if format_id in ("auto", "tei") else None
    if together is not None:
        together.read_registers(progress)
    for done, file in enumerate(files):
        progress.step(done, len(files), message("importing", file=file.name))
        try:
            beside = {**(together.options(file) if together is not None else {}), **_sidecar(file)}
            with watched(progress.check):
                read = read_source(_source(file), format_id, {**(options or {}), **beside})
        except FormatError as error:
            yield error.message
        else:
            yield read._replace(path=file)
    progress.step(len(files), len(files))


def read_source(source: Source, format_id: str = "auto", options: Mapping[str, Any] | None = None) -> ReadSource:
    """Return what one source holds.

    Raises:
        FormatError: it cannot be read.
    """
    result = measured(door.read_source(source, format_id, options), source)
    kept = source if result.pictures or any(letter.findings for letter in result.letters) else None
    return ReadSource(source.name, result, kept, format_id=format_id, options=options or {})


def _files(path: Path, format_id: str) -> list[Path]:
    if path.is_file():
        # A shell's "*" names the sidecars too: they come in with the files they belong to.
        return [] if _is_sidecar(path) else [path]
    if not path.is_dir():
        raise NoSuchSourceError("no-such-source", file=str(path))
    formats = registry.formats() if format_id == "auto" else (registry.by_id(format_id),)
    endings = tuple(ending for known in formats if known.can_read for ending in known.extensions)
    found = [file for file in path.rglob("*") if _wanted(file, path, endings)]
    if not found:
        raise NoSuchSourceError("nothing-to-import", folder=str(path), endings=", ".join(endings))
    if len(found) > MAX_FILES:
        raise RefusedError("too-many-files", folder=str(path), count=len(found), most=MAX_FILES)
    return sorted(found, key=lambda file: _natural(file.relative_to(path)))


def holds_letters(folder: Path) -> bool:
    """Tell whether a folder has files that end as a format's do."""
    endings = tuple(ending for known in registry.formats() if known.can_read for ending in known.extensions)
    return any(_wanted(file, folder, endings) for file in folder.rglob("*"))


def _wanted(file: Path, folder: Path, endings: tuple[str, ...]) -> bool:
    hidden = any(part.startswith(".") for part in file.relative_to(folder).parts)
    name = file.name.lower()
    return not hidden and name.endswith(endings) and not _is_sidecar(file) and file.is_file()


def _is_sidecar(file: Path) -> bool:
    stem = file.name.removesuffix(SIDECAR_ENDING)
    return stem != file.name and any(file.with_name(stem + ending).is_file() for ending in _WITH_SIDECAR)


def _natural(path: Path) -> list[tuple[int, int, str]]:
    """A key that puts letter 10 behind letter 9, and numbers in front of words."""
    parts = regex.findall(r"[0-9]{1,9}|[^0-9]+", path.as_posix())
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part.casefold()) for part in parts]


def _source(file: Path) -> Source:
    try:
        if file.stat().st_size > door.MAX_BYTES:
            raise FormatError("source-too-large", file=file.name, megabytes=door.MAX_BYTES // 1024 // 1024)
        # A name may hold bytes that are no text; the project keeps the name as one can read it.
        return Source(file.read_bytes(), os.fsencode(file.name).decode("utf-8", "replace"))
    except OSError as error:
        raise FormatError("source-not-readable", file=file.name, reason=error.strerror or str(error)) from error


def _sidecar(file: Path) -> dict[str, Any]:
    beside = file.with_name(file.stem + SIDECAR_ENDING)
    if file.suffix.lower() not in _WITH_SIDECAR or not beside.is_file():
        return {}
    return {"sidecar": _source(beside).data}


class ImportLetters(msgspec.Struct, frozen=True, kw_only=True):
    """Add all letters and register entries of a plan to the project, as one step."""

    imported: ImportPlan
    prepared: Prepared | None = None
    """What ``prepare`` said, where nothing can have changed since."""
    progress: Progress | None = None
    """Is told how much has been handed to the project: the work itself cannot be done aside."""

    @property
    def streams(self) -> bool:
        """The plan reads nothing between its changes, so that they can be made while it goes on."""
        return True

    @property
    def kind(self) -> str:
        """Imports are shown as such, and the session makes a verified backup before them."""
        return "import"

    @property
    def label(self) -> Message:
        """What the history shows."""
        letters = self.imported.letters if self.prepared is None else self.prepared.letters
        tables = [source.name for source in self.imported.sources if source.result.rows]
        if tables and not letters:
            return message("history-tables-read", file=", ".join(tables))
        return message("history-letters-imported", count=len(letters))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return what ``prepare`` would do now."""
        prepared = self.prepared or prepare(reader, self.imported)
        changes = prepared.changes if self.progress is None else _reported(prepared.changes, self.progress)
        if not any(source.result.pictures for source in self.imported.sources):
            return changes
        from editor.app.scans.enclosed import put_enclosed

        return chain(put_enclosed(self.imported, (one.letter for one in prepared.letters)), changes)


def measured(result: ImportResult, source: Source) -> ImportResult:
    """Return what was read with the sizes of the pictures that came within it."""
    if not result.pictures:
        return result
    from editor.app.scans import enclosed  # scans are not needed for letters without

    return enclosed.measured(result, source)


def _reported(changes: tuple[Change, ...], progress: Progress) -> Iterator[Change]:
    for done, change in enumerate(changes):
        if done % REPORT_EVERY == 0:
            progress.step(done, len(changes))
        yield change
    progress.step(len(changes), len(changes))


def prepare(reader: Reader, imported: ImportPlan) -> Prepared:
    """Return the import as it would be done now.

    A letter keeps its number where that is free, else it gets the next running one. A letter that is in the
    project already (JSON and TEI keep identities) is left out with the problem "letter-already-present". Entries
    of the register that are there gain the names and links that they lack. A project that is still empty takes
    over title, series, editors, conventions, languages, profile and presets. Annotations that come without their
    texts are placed in the texts of the project.
    """
    imported = whole_letters(reader, imported)
    empty = not reader.letter_ids() and not any(True for _ in reader.entities())
    changes: list[Change] = []
    heads = [source.result.project for source in imported.sources if source.result.project is not None]
    if empty and heads:
        changes.append(Put(_taken_over(reader.project(), heads[0])))
    tables = table_changes(reader, ((source.name, source.result.rows) for source in imported.sources
                                    if source.result.rows),
                           [entity for source in imported.sources for entity in source.result.entities],
                           keys_of(imported))
    # Entries first: a new tag may be of one of them.
    changes.extend(_register(reader, imported))
    changes.extend(tables.changes)
    placed, problems = _placed(reader, imported, tables.known)
    problems.extend(tables.problems)
    for letter in placed:
        changes.extend(Put(part) for part in letter_objects(letter.letter.snapshot))
    comments = [comment for source in imported.sources for comment in source.result.comments]
    known = _existing(reader, [comment.id for comment in comments])
    changes.extend(Put(comment) for comment in comments if comment.id not in known)
    annotations = 0
    for source in imported.sources:
        added = place_annotations(reader, source.name, source.result.annotations)
        changes.extend(added.changes)
        problems.extend(added.problems)
        annotations += sum(isinstance(change, Put) and isinstance(change.value, Annotation)
                           for change in added.changes)
    return Prepared(tuple(placed), tuple(changes), tuple(problems), annotations, tables.objects, tables.added)


def whole_letters(reader: Reader, imported: ImportPlan) -> ImportPlan:
    """Return the import with letters that hold what rows of its other tables say is in them (``completed``)."""
    if not any(source.result.rows for source in imported.sources):
        return imported
    there = _existing(reader, [letter.snapshot.letter.id for source in imported.sources
                               for letter in source.result.letters])
    return completed(reader, imported, there)


def _taken_over(own: Project, other: Project) -> Project:
    return replace(own, title=other.title, series=other.series, editors=other.editors, profile=other.profile,
                   conventions=other.conventions, languages=other.languages, four_eyes=other.four_eyes,
                   presets=other.presets)


def _register(reader: Reader, imported: ImportPlan) -> Iterator[Change]:
    """The entries that are new, and those known that gain something."""
    coming: dict[str, Entity] = {}
    for source in imported.sources:
        # A table says by its cells what is to change of entries that are here.
        gather(coming, (entity for entity in source.result.entities if not source.result.rows
                        or entity.id in coming or reader.get(entity.id) is None))
    yield from register_changes(reader, coming.values())


def gather(coming: dict[str, Entity], entities: Iterable[Entity]) -> None:
    """Add entries to those that come in; one that comes again may say more."""
    for entity in entities:
        before = coming.get(entity.id)
        if before is not entity:
            coming[entity.id] = entity if before is None else joined(before, entity)


def register_changes(reader: Reader, coming: Iterable[Entity]) -> Iterator[Change]:
    """Return the entries that are new, and those of the project that gain something."""
    for entity in coming:
        found = reader.get(entity.id)
        after = joined(found, entity) if isinstance(found, Entity) else entity
        if found != after:
            yield Put(after)


def joined(known: Entity, other: Entity) -> Entity:
    """The known entry with the names and links that it lacks; what it says already stays as it is."""
    names = {form.name: form for form in known.names}
    for form in (NameForm(name=other.name, source="import"), *other.names):
        if form.name != known.name:
            names.setdefault(form.name, form)
    links = {(link.system, link.id) for link in known.links}
    return replace(
        known, names=tuple(names.values()), dates=known.dates or other.dates,
        description=known.description or other.description,
        relations=tuple(dict.fromkeys((*known.relations, *other.relations))),
        links=(*known.links, *(link for link in other.links if (link.system, link.id) not in links)))


def _placed(reader: Reader, imported: ImportPlan, known: frozenset[str]) -> tuple[list[Placed], list[Problem]]:
    """The letters in their places; ``known`` are those that a table changes instead."""
    taken = set(letter_numbers(reader))
    running = places(reader)
    ids = reader.letter_ids()
    last = reader.get(ids[-1]) if ids else None
    order = last.order if isinstance(last, Letter) else None
    seen: set[str] = set()
    placed: list[Placed] = []
    problems: list[Problem] = []
    for source, letter in ((s.name, letter) for s in imported.sources for letter in s.letters):
        ids = [part.id for part in letter_objects(letter.snapshot)]
        before = letter.snapshot.letter
        if before.id in known:
            continue
        if not seen.isdisjoint(ids) or _existing(reader, ids):
            problems.append(problem("letter-already-present", letter=before.id, title=before.title, file=source,
                                    number=before.number))
            continue
        seen.update(ids)
        number = before.number
        while not number or number in taken:
            number = next(running)[0]
        taken.add(number)
        order = before.order if order is None or before.order > order else order + ROOM
        after = replace(before, number=number, order=order)
        placed.append(Placed(letter._replace(snapshot=replace(letter.snapshot, letter=after)), source))
    return placed, problems


def _existing(reader: Reader, ids: list[str]) -> set[str]:
    if isinstance(reader, BulkReader):
        return reader.existing(ids)
    return {object_id for object_id in ids if reader.get(object_id) is not None}


def letter_objects(snapshot: LetterSnapshot) -> Iterator[StoredObject]:
    """Everything that makes the letter, what others depend on first."""
    letter: Letter = snapshot.letter
    yield letter
    for text in snapshot.texts():
        yield text.text
    yield snapshot.provenance
    for note in snapshot.notes:
        yield note.note
    for text in snapshot.texts():
        yield from text.annotations
    yield from snapshot.readings
    yield from snapshot.comments
    yield from snapshot.pages
    yield from snapshot.suggestions
    yield from snapshot.signoffs
