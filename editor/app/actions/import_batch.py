"""Bringing in thousands of TEI files as one job and one step: read one by one, put aside, then written one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from editor.app.actions.imports import (
    BulkReader,
    ReadSource,
    each_source,
    found_files,
    gather,
    letter_objects,
    register_changes,
)
from editor.app.actions.letters import letter_numbers, places
from editor.app.import_registers import ENDINGS
from editor.app.import_report import ImportReport, Tally
from editor.app.jobs import Progress
from editor.app.staging import StagedLetter, Staging
from editor.core.entities import Entity
from editor.core.letters import Letter
from editor.core.messages import Message, message
from editor.core.operations import Change, Put, Reader
from editor.core.problems import Problem, problem
from editor.core.record import replace
from editor.core.sequence import ROOM
from editor.formats import registry

REPORT_EVERY = 50
"""After how many letters an import says how far it is."""
_HEAD = 4096
_ASKED_AT_ONCE = 200
"""Letters about which the project is asked at once."""


class Placed(NamedTuple):
    """A letter that was put aside, with its place in the project."""

    staged: StagedLetter
    number: str
    order: int


class Batch:
    """What was read: the letters in a file of their own, the register and the report in memory."""

    def __init__(self) -> None:
        self.staging = Staging()
        self.entities: dict[str, Entity] = {}
        self.problems: list[tuple[str, Problem]] = []
        """What is to be said of whole files, with the files' names."""
        self.refused: list[Message] = []
        self.report: ImportReport = Tally().report(0)

    def close(self) -> None:
        """Let the file go."""
        self.staging.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.close()


class PreparedBatch(NamedTuple):
    """A batch as it would come in now: the letters in their places, changes of the register, what was left out."""

    placed: tuple[Placed, ...]
    register: tuple[Change, ...]
    problems: tuple[Problem, ...]


def is_batch(files: Sequence[Path], format_id: str) -> bool:
    """Tell whether all files are TEI, so that they can be read one by one."""
    if not files or format_id not in ("auto", "tei"):
        return False
    return format_id == "tei" or all(file.suffix.lower() in ENDINGS and _is_tei(file) for file in files)


def _is_tei(file: Path) -> bool:
    try:
        with file.open("rb") as opened:
            head = opened.read(_HEAD)
    except OSError:
        return False
    best = max(registry.formats(), key=lambda known: known.sniff(head, file.name) if known.can_read else 0)
    return best.id == "tei" and best.sniff(head, file.name) > 0


def stage(paths: Iterable[Path], format_id: str = "auto", progress: Progress | None = None,
          known: Iterable[Entity] = (), each: Callable[[ReadSource], ReadSource] | None = None) -> Batch:
    """Read files and folders one by one and put the letters aside; nothing is written into a project.

    ``known`` are the entries of the project; ``each`` has a say in every file that was read.

    Raises:
        NoSuchSourceError: a path does not exist, or a folder holds nothing to import.
        Cancelled: the job was told to stop.
    """
    batch, tally = Batch(), Tally()
    try:
        for found in each_source(found_files(paths, format_id), format_id, progress=progress, known=known):
            if not isinstance(found, ReadSource):
                batch.refused.append(found)
                continue
            read = each(found) if each is not None else found
            tally.source(read.result.problems)
            batch.problems.extend((read.name, one) for one in read.result.problems)
            gather(batch.entities, read.result.entities)
            for letter in read.letters:
                batch.staging.add(letter, read.name)
                tally.letter(letter.snapshot, letter.problems, read.name)
    except BaseException:  # a cancelled job too: what was put aside goes in any case, and the error goes on
        batch.close()
        raise
    batch.report = tally.report(len(batch.entities), tuple(batch.refused))
    return batch


def prepare_batch(reader: Reader, batch: Batch) -> PreparedBatch:
    """Return the batch as it would come in now, by the same rules as any import (``imports.prepare``)."""
    taken = set(letter_numbers(reader))
    running = places(reader)
    ids = reader.letter_ids()
    last = reader.get(ids[-1]) if ids else None
    order = last.order if isinstance(last, Letter) else None
    placed: list[Placed] = []
    problems: list[Problem] = []
    present = _present(reader, batch.staging)
    for place, staged in enumerate(batch.staging.letters):
        if place in present:
            problems.append(problem("letter-already-present", letter=staged.id, title=staged.title,
                                    file=staged.source, number=staged.number))
            continue
        number = staged.number
        while not number or number in taken:
            number = next(running)[0]
        taken.add(number)
        order = staged.order if order is None or staged.order > order else order + ROOM
        placed.append(Placed(staged, number, order))
    return PreparedBatch(tuple(placed), tuple(register_changes(reader, batch.entities.values())), tuple(problems))


def _present(reader: Reader, staging: Staging) -> set[int]:
    """Which letters, by their places, are in the project already, or came earlier in the batch."""
    seen: set[bytes] = set()
    found: set[int] = set()
    letters = staging.letters
    for start in range(0, len(letters), _ASKED_AT_ONCE):
        names = [staging.names(staged) for staged in letters[start:start + _ASKED_AT_ONCE]]
        there = _existing(reader, [name for one in names for name in one])
        for place, own in enumerate(names, start=start):
            keys = [bytes.fromhex(name) for name in own]
            if not seen.isdisjoint(keys) or not there.isdisjoint(own):
                found.add(place)
            else:
                seen.update(keys)
    return found


def _existing(reader: Reader, ids: list[str]) -> set[str]:
    if isinstance(reader, BulkReader):
        return reader.existing(ids)
    return {one for one in ids if reader.get(one) is not None}


class ImportBatch:
    """Add all letters and register entries of a batch to the project, as one step."""

    kind = "import"
    streams = True
    """Nothing is read from the project between the changes."""

    def __init__(self, batch: Batch, prepared: PreparedBatch, progress: Progress | None = None) -> None:
        self._batch = batch
        self._prepared = prepared
        self._progress = progress or Progress()

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-letters-imported", count=len(self._prepared.placed))

    def plan(self, reader: Reader) -> Iterator[Change]:  # noqa: ARG002 - what it says was asked before
        """Return the changes, letter by letter.

        Raises:
            Cancelled: the job was told to stop; the project stays as it was.
        """
        yield from self._prepared.register
        total = len(self._prepared.placed)
        for done, one in enumerate(self._prepared.placed):
            if done % REPORT_EVERY == 0:
                self._progress.step(done, total, message("writing-letters"))
            snapshot = self._batch.staging.letter(one.staged)
            letter = replace(snapshot.letter, number=one.number, order=one.order)
            yield from map(Put, letter_objects(replace(snapshot, letter=letter)))
        self._progress.step(total, total)
