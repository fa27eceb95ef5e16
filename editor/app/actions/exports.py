"""Taking letters out: any format, all letters or those a query chooses, one file or a folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from editor.app.jobs import Progress
from editor.app.outputs import staged_output
from editor.core.entities import Entity
from editor.core.letters import Comment, Project
from editor.core.messages import FormatError, RefusedError, message
from editor.core.pages import Page
from editor.core.snapshot import LetterSnapshot, ProjectSnapshot
from editor.formats import registry
from editor.formats.base import ExportReport, ExportSource, Format, Scan

if TYPE_CHECKING:
    from editor.app.scans.places import ScanPlaces
    from editor.app.scans.reducing import ReducedScans

PRESETS: dict[str, dict[str, dict[str, Any]]] = {
    "tei": {"corpus": {"corpus": True}, "notes-in-place": {"notes_in_place": True},
            "comments": {"comments": True}},
    "html": {"reading": {"projection": "reading"}, "notes-in-place": {"notes_in_place": True},
             "without-scans": {"scans": False}},
    "text": {"reading": {"projection": "reading"}, "source": {"projection": "source"},
             "one-file": {"one_file": True}},
    "markdown": {"reading": {"projection": "reading"}, "source": {"projection": "source"},
                 "one-file": {"one_file": True}},
}
"""Named sets of options by format."""

TOGETHER = ("one_file", "corpus")
"""Options of formats that put all letters into one file."""


class Exported(Protocol):
    """What an export reads from: a session, or a private copy of one."""

    def project(self) -> Project:
        """The project."""
        ...

    def entities(self) -> Iterable[Entity]:
        """The whole register."""
        ...

    def letter(self, letter_id: str) -> LetterSnapshot:
        """A whole letter."""
        ...

    def comments(self) -> Iterable[Comment]:
        """The comments of all letters and of the register."""
        ...


def export_project(source: Exported, letter_ids: Iterable[str], format_id: str, output: Path, *,
                   preset: str | None = None, options: Mapping[str, Any] | None = None,
                   places: ScanPlaces | None = None, progress: Progress | None = None) -> ExportReport:
    """Write the letters in a format to a file or a folder, and say what the format could not carry.

    An output whose name ends as the format's files do is one file, which holds all letters; a format of many files
    has a folder. Letters are read one by one, so memory follows the largest. Nothing is in place before everything is
    written. ``places`` says where the scans lie, if not where the source does.

    Raises:
        FormatError: the format is unknown or cannot be written, or has no such preset.
        RefusedError: the format writes a folder, and the output is named as a file ("output-needs-folder").
        RefusedError, OutputError: see ``staged_output``.
        Cancelled: the job was told to stop; nothing was written.
    """
    writer = registry.by_id(format_id)
    if not writer.can_write:
        raise FormatError("format-cannot-write", format=writer.name)
    chosen = {**_preset(writer, preset), **(options or {})}
    ids = list(letter_ids)
    is_file = output.suffix.lower() in writer.extensions and not output.is_dir()
    if is_file and getattr(writer, "writes_folder", False):
        raise RefusedError("output-needs-folder", path=str(output), format=writer.name)
    if is_file and len(ids) != 1:
        chosen = {**{option.name: True for option in writer.options if option.name in TOGETHER}, **chosen}
    progress = progress or Progress()

    def letters() -> Iterable[LetterSnapshot]:
        for done, letter_id in enumerate(ids):
            progress.step(done, len(ids), message("exporting"))
            yield source.letter(letter_id)

    own = getattr(source, "path", None)
    if own is not None and os.path.realpath(output) == os.path.realpath(own):
        raise RefusedError("output-is-project", path=str(output))
    head = ProjectSnapshot(project=source.project(), entities=tuple(source.entities()),
                           comments=tuple(comment for comment in source.comments() if not comment.letter))
    with staged_output(output, is_file=is_file) as sink, _scans(source, places) as scan:
        return writer.write(ExportSource(head, letters, scan), chosen, sink)


@contextmanager
def _scans(source: Exported, places: ScanPlaces | None) -> Generator[Callable[[Page], Scan | None]]:
    """Give the reduced scans of pages; nothing is loaded before the first is asked for."""
    with ExitStack() as stack:
        made: list[Callable[[Page], Scan | None]] = []

        def scan(page: Page) -> Scan | None:
            if not made:
                made.append(stack.enter_context(_reducer(source, places)))
            return made[0](page)

        yield scan


def _reducer(source: Exported, places: ScanPlaces | None) -> ReducedScans:
    from editor.app.scans.places import scan_places
    from editor.app.scans.reducing import ReducedScans
    from editor.app.settings import load_settings

    own = getattr(source, "path", None)
    if places is None:
        places = scan_places(Path(own or "."), source.project().id, load_settings().settings)
    return ReducedScans(places, getattr(source, "image", _no_image))


def _no_image(sha256: str) -> bytes | None:  # noqa: ARG001 - the signature of whoever keeps images
    return None


def _preset(writer: Format, preset: str | None) -> dict[str, Any]:
    known = PRESETS.get(writer.id, {})
    if preset is None:
        return {}
    if preset not in known:
        raise RefusedError("no-such-preset", preset=preset, format=writer.name, known=", ".join(known) or "-")
    return known[preset]
