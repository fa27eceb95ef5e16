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
            "comments": {"comments": True}, "register-in-back": {"register": "back"},
            "register-files": {"register": "files"}},
    "html": {"reading": {"projection": "reading"}, "notes-in-place": {"notes_in_place": True},
             "without-scans": {"scans": False}},
    "text": {"reading": {"projection": "reading"}, "source": {"projection": "source"},
             "one-file": {"one_file": True}},
    "markdown": {"reading": {"projection": "reading"}, "source": {"projection": "source"},
                 "one-file": {"one_file": True}},
    "cmif": {"cc0": {"licence": "cc0"}, "publication": {"source": "publication"}},
    "w3c": {"without-texts": {"texts": False}, "one-file": {"one_file": True}},
    "conll": {"one-file": {"one_file": True}},
    "iiif": {"without-text": {"text": False}, "one-file": {"one_file": True}},
    "csv": {"exact": {"form": "exact"}, "spreadsheet": {"form": "spreadsheet"}},
}
"""Named sets of options by format."""

TOGETHER = ("one_file", "corpus")
"""Options of formats that put all letters into one file."""

ALONE = ("only_letters",)
"""Options of formats that leave out everything that would need a file of its own."""


NOT_WRITTEN = ("sentence", "sidecar", "decisions", "dpi", "shared", "load")
"""Options that only a program can give, or that are for reading."""

SWITCH = {"yes": True, "true": True, "on": True, "1": True, "no": False, "false": False, "off": False, "0": False}


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
    if is_file:
        names = ALONE if len(ids) == 1 else (*TOGETHER, *ALONE)
        chosen = {**{option.name: True for option in writer.options if option.name in names}, **chosen}
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


def options_from(format_id: str, written: Iterable[str]) -> dict[str, Any]:
    """Return options written as ``NAME=VALUE``; what is yes or no in the format is read as that.

    Raises:
        FormatError: the format is unknown ("format-unknown").
        RefusedError: it has no such option ("no-such-option"), or the value is neither yes nor no.
    """
    writer = registry.by_id(format_id)
    known = {option.name: option for option in writer.options if option.name not in NOT_WRITTEN}
    result: dict[str, Any] = {}
    for one in written:
        name, equals, value = one.partition("=")
        option = known.get(name.strip().replace("-", "_"))
        switch = SWITCH.get(value.strip().lower())
        if option is None or not equals or (isinstance(option.default, bool) and switch is None):
            raise RefusedError("no-such-option", option=one, format=writer.name, known=", ".join(known) or "-")
        result[option.name] = switch if isinstance(option.default, bool) else value.strip()
    return result


def _preset(writer: Format, preset: str | None) -> dict[str, Any]:
    known = PRESETS.get(writer.id, {})
    if preset is None:
        return {}
    if preset not in known:
        raise RefusedError("no-such-preset", preset=preset, format=writer.name, known=", ".join(known) or "-")
    return known[preset]
