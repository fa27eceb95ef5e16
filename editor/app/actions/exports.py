"""Taking letters out: any format, all letters or those a query chooses, one file or a folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from editor.app.export_options import choice
from editor.app.jobs import Progress
from editor.app.outputs import staged_output
from editor.app.preflight import Preflight
from editor.core.entities import Entity
from editor.core.letters import Comment, Project
from editor.core.messages import FormatError, RefusedError, message
from editor.core.pages import Page
from editor.core.problems import Problem, problem
from editor.core.reviewing import Decision
from editor.core.snapshot import LetterSnapshot, ProjectSnapshot
from editor.formats import registry
from editor.formats.base import ExportReport, ExportSource, Format, Scan, Sink

if TYPE_CHECKING:
    from editor.app.scans.places import ScanPlaces
    from editor.app.scans.reducing import ReducedScans

TOGETHER = ("one_file", "corpus")
"""Options of formats that put all letters into one file."""

ALONE = ("only_letters",)
"""Options of formats that leave out everything that would need a file of its own."""


class Exported(Protocol):
    """What an export reads from: a session, or a private copy of one."""

    def project(self) -> Project:
        """The project."""
        ...

    def entities(self) -> Iterable[Entity]:
        """The whole register."""
        ...

    def get(self, object_id: str) -> object | None:
        """An object as it is now, or None where it is deleted."""
        ...

    def letter(self, letter_id: str) -> LetterSnapshot:
        """A whole letter."""
        ...

    def comments(self) -> Iterable[Comment]:
        """The comments of all letters and of the register."""
        ...

    def decisions(self) -> Iterable[Decision]:
        """What was decided in reviews."""
        ...

    def check_letter(self, letter_id: str, *, texts: bool = False) -> bool:
        """Tell whether a letter, or only its ``texts``, is what was written."""
        ...


def export_project(source: Exported, letter_ids: Iterable[str], format_id: str, output: Path, *,
                   preset: str | None = None, options: Mapping[str, Any] | None = None, talk: bool = False,
                   places: ScanPlaces | None = None, progress: Progress | None = None) -> ExportReport:
    """Write the letters in a format to a file or a folder, and say what is wrong in them and what the format could
    not carry.

    An output whose name ends as the format's files do is one file, which holds all letters; a format of many files
    has a folder. Letters are read one by one, so memory follows the largest. Nothing is in place before everything is
    written. ``talk`` tells of open comments and conflicts too. ``places`` says where the scans lie, if not where the
    source does.

    Raises:
        FormatError: the format is unknown or cannot be written, or has no such preset.
        RefusedError: the format writes a folder, and the output is named as a file ("output-needs-folder").
        RefusedError, OutputError: see ``staged_output``.
        Cancelled: the job was told to stop; nothing was written.
    """
    writer = _writer(format_id)
    chosen = {**choice(source.project().presets, preset, format_id).options, **(options or {})}
    ids = list(letter_ids)
    is_file = _is_file(writer, output)
    if is_file:
        names = ALONE if len(ids) == 1 else (*TOGETHER, *ALONE)
        chosen = {**{option.name: True for option in writer.options if option.name in names}, **chosen}
    own = getattr(source, "path", None)
    if own is not None and os.path.realpath(output) == os.path.realpath(own):
        raise RefusedError("output-is-project", path=str(output))
    run = _Run(source, ids, writer, chosen, talk, progress or Progress())
    with staged_output(output, is_file=is_file) as sink, _scans(source, places, progress) as scan:
        return run.into(sink, scan)


def try_export(source: Exported, letter_ids: Iterable[str], format_id: str, *,
               options: Mapping[str, Any] | None = None, talk: bool = False,
               places: ScanPlaces | None = None, progress: Progress | None = None) -> ExportReport:
    """Return what ``export_project`` would say, without writing anything. Scans are looked for and not decoded.

    Raises:
        FormatError: the format is unknown or cannot be written, or an option cannot be what it is.
        Cancelled: the job was told to stop.
    """
    run = _Run(source, list(letter_ids), _writer(format_id), options or {}, talk, progress or Progress())
    looked_for = places or _own_places(source)

    def is_there(page: Page) -> Scan | None:
        image = page.image
        there = image is not None and (image.embedded or looked_for.find(image) is not None)
        return Scan(b"", max(1, image.width), max(1, image.height)) if image is not None and there else None

    return run.into(_Nowhere(), is_there)


class _Run:
    """One export: the letters go by one after the other, are looked at, and written."""

    def __init__(self, source: Exported, ids: Sequence[str], writer: Format, options: Mapping[str, Any], talk: bool,
                 progress: Progress) -> None:
        self._source, self._ids, self._writer, self._options = source, ids, writer, options
        self._progress = progress
        entities = tuple(source.entities())
        self._head = ProjectSnapshot(project=source.project(), entities=entities,
                                     comments=tuple(one for one in source.comments() if not one.letter))
        self._checks = Preflight(source, entities, writer, talk=talk)
        self._damaged: dict[str, Problem] = {}

    def into(self, sink: Sink, scan: Callable[[Page], Scan | None]) -> ExportReport:
        """Write; what is wrong in the letters comes before what the format could not carry."""
        given = ExportSource(self._head, self._letters, scan, self._progress.check, len(self._ids))
        report = self._writer.write(given, self._options, sink)
        return report._replace(problems=(*self._damaged.values(), *self._checks.problems, *report.problems))

    def _letters(self) -> Iterator[LetterSnapshot]:
        for done, letter_id in enumerate(self._ids):
            self._progress.step(done, len(self._ids), message("exporting"))
            snapshot = self._source.letter(letter_id)
            self._checks.look(snapshot)
            if not self._source.check_letter(letter_id, texts=True):
                # It goes out all the same: where the file is damaged, this may be how its words are rescued.
                self._damaged[letter_id] = problem("hash-mismatch", letter=letter_id, number=snapshot.letter.number)
            yield snapshot


class _Nowhere:
    """A sink that keeps nothing."""

    def write(self, name: str, data: bytes) -> None:
        """Take what is written."""

    def write_parts(self, name: str, parts: Iterable[bytes]) -> None:  # noqa: ARG002 - the sink's signature
        """Take every part, so that all of them are made."""
        for _part in parts:
            pass


def _writer(format_id: str) -> Format:
    writer = registry.by_id(format_id)
    if not writer.can_write:
        raise FormatError("format-cannot-write", format=writer.name)
    return writer


def _is_file(writer: Format, output: Path) -> bool:
    """Whether the output is one file, by its name."""
    is_file = output.suffix.lower() in writer.extensions and not output.is_dir()
    if is_file and getattr(writer, "writes_folder", False):
        raise RefusedError("output-needs-folder", path=str(output), format=writer.name)
    return is_file


@contextmanager
def _scans(source: Exported, places: ScanPlaces | None, progress: Progress | None,
           ) -> Generator[Callable[[Page], Scan | None]]:
    """Give the reduced scans of pages; nothing is loaded before the first is asked for."""
    with ExitStack() as stack:
        made: list[Callable[[Page], Scan | None]] = []

        def scan(page: Page) -> Scan | None:
            if not made:
                made.append(stack.enter_context(_reducer(source, places, progress)))
            return made[0](page)

        yield scan


def _reducer(source: Exported, places: ScanPlaces | None, progress: Progress | None) -> ReducedScans:
    from editor.app.scans.reducing import ReducedScans

    return ReducedScans(places or _own_places(source), getattr(source, "image", _no_image), progress)


def _own_places(source: Exported) -> ScanPlaces:
    from editor.app.scans.places import scan_places
    from editor.app.settings import load_settings

    own = getattr(source, "path", None)
    return scan_places(Path(own or "."), source.project().id, load_settings().settings)


def _no_image(sha256: str) -> bytes | None:  # noqa: ARG001 - the signature of whoever keeps images
    return None
