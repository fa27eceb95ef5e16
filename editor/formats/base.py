"""What a format is: a small class that knows its own, reads drafts and writes snapshots."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.ids import new_id
from editor.core.letters import Comment, Finding, Project
from editor.core.messages import FormatError
from editor.core.pages import Page
from editor.core.problems import Problem
from editor.core.snapshot import LetterSnapshot, ProjectSnapshot

if TYPE_CHECKING:
    from editor.formats.word.returned import Returned

Options = Mapping[str, Any]
"""Options of one run, by the names that the format documents in ``options``."""


class Source(NamedTuple):
    """One thing to import: its bytes, already read under a size cap, and the name it had."""

    data: bytes
    name: str
    url: str | None = None


class Kept(NamedTuple):
    """A stretch [start, end) of the raw source that stands at [first, last) of the content of the text ``text``."""

    start: int
    end: int
    text: str
    first: int
    last: int


class ImportedLetter(NamedTuple):
    """One letter as read: complete, with fresh identities, and what the reader was unsure of.

    ``problems`` is everything to report for the letter (also what ``snapshot.letter.remarks`` keeps);
    ``findings`` say what each stretch of the source was taken for, for the import assistant.
    """

    snapshot: LetterSnapshot
    problems: tuple[Problem, ...] = ()
    findings: tuple[Finding, ...] = ()
    kept: tuple[Kept, ...] = ()
    """What of the source became text, and where: given where decisions were handed to the reader."""
    begins: int = 0
    """Where the letter's own stretch begins in the whole source: decisions about the letter name it by this."""
    offset: int = 0
    """Where in the whole source the part begins that the letter keeps as its own source."""


class LooseAnnotation(NamedTuple):
    """An annotation of a text that is not in the source but may be in the project.

    ``source`` is the address by which its source names the text; ``annotation.text`` is empty, its position is what
    the source says, and its quote decides. ``words``, ``author`` and ``at`` are those of a comment on it.
    """

    source: str
    annotation: Annotation
    words: str = ""
    author: str = ""
    at: str = ""


class TableRow(NamedTuple):
    """A row of a table that we write: which table, its line in the file, and its cells by column.

    Where the project has the object that the row names, what differs in a cell becomes a change of it.
    """

    table: str
    line: int
    cells: Mapping[str, str]
    made: str = ""
    """The identity of the letter or entry that was read from the row, for rows of other tables to name it."""


class ImportResult(NamedTuple):
    """What came in. ``problems`` are those of the whole source (encoding, truncation …)."""

    letters: tuple[ImportedLetter, ...]
    entities: tuple[Entity, ...] = ()
    problems: tuple[Problem, ...] = ()
    project: Project | None = None
    comments: tuple[Comment, ...] = ()
    """Comments on entries of the register: they belong to no letter."""
    annotations: tuple[LooseAnnotation, ...] = ()
    """For texts that are in the project already."""
    returned: Returned | None = None
    """What a document of our own brings back about letters that may be in the project."""
    rows: tuple[TableRow, ...] = ()
    """Of tables of things that may be in the project already."""
    pictures: Mapping[str, str] = MappingProxyType({})
    """The pictures in the source itself that pages of the letters show: by their checksums, the parts that hold them.
    Their pages are as the source has them: the pixels are not known yet, and the bytes lie nowhere else."""


class ExportReport(NamedTuple):
    """What went out: the files, relative to the sink, and what the format could not carry."""

    files: tuple[str, ...]
    problems: tuple[Problem, ...] = ()
    as_they_came: tuple[str, ...] = ()
    """The identities of letters that were written as the very file that they were read from."""


class Scan(NamedTuple):
    """A scan as an edition shows it: a reduced JPEG, upright, and its size in pixels."""

    data: bytes
    width: int
    height: int


def no_scan(page: Page) -> Scan | None:  # noqa: ARG001 - the signature of whoever has scans
    """Have no scans."""
    return None


def nobody_stops() -> None:
    """Go on in any case."""


class StoppedError(Exception):
    """Reading ended since whoever waits was told to stop; its cause is what the watch raised."""


_watch: ContextVar[Callable[[], None]] = ContextVar("watch", default=nobody_stops)


@contextmanager
def watched(watch: Callable[[], None]) -> Generator[None]:
    """Have what is read in this block by another process end where ``watch``, asked now and then, raises."""
    token = _watch.set(watch)
    try:
        yield
    finally:
        _watch.reset(token)


def current_watch() -> Callable[[], None]:
    """Return what is to be asked whether to go on."""
    return _watch.get()


class ExportSource(NamedTuple):
    """What a format writes from: the project and register, and the letters, streamed one by one."""

    project: ProjectSnapshot
    letters: Callable[[], Iterable[LetterSnapshot]]
    scan: Callable[[Page], Scan | None] = no_scan
    """Gives the scan of a page; None where it is not there or cannot be read."""
    watch: Callable[[], None] = nobody_stops
    """Raises where the export is to stop. Called now and then by what takes long between two letters."""
    letter_count: int = 0
    """How many letters there will be, where that is known."""


class Sink(Protocol):
    """Where a format writes. Each file is written aside, synced and renamed by whoever made the sink."""

    def write(self, name: str, data: bytes) -> None:
        """Write one file; ``name`` is a safe relative POSIX path, or "" for the one output file itself."""
        ...

    def write_parts(self, name: str, parts: Iterable[bytes]) -> None:
        """Write one file piece by piece, so that memory need not hold all of it. Subclasses may do better."""
        self.write(name, b"".join(parts))


class FormatOption(NamedTuple):
    """One documented option of a format."""

    name: str
    default: Any
    help: str
    choices: tuple[str, ...] = ()
    """What it can be, where it is one of a few words; any text otherwise, or yes and no where the default is that."""


class Format(Protocol):
    """One exchange format. Reading never raises on bad input but for ``FormatError``, which the door reports.

    A format that writes may also have: ``matters``, the codes of those problems of letters that are told before an
    export (without it those of ``core.checks_edition.EDITION``); ``writes_folder``, where its output is always a
    folder; ``writes_file``, where one file of all letters is offered first; ``takes_long``, where even a few letters
    are not to be tried without being asked to.
    """

    id: str
    name: str
    extensions: tuple[str, ...]
    can_read: bool
    can_write: bool
    options: tuple[FormatOption, ...]

    def sniff(self, head: bytes, name: str) -> int:
        """Return how sure it is that this is its own, 0 (not at all) to 100, from the first 4,096 bytes."""
        ...

    def read(self, source: Source, options: Options) -> ImportResult:
        """Return the letters in ``source``. Raises FormatError with a message code."""
        ...

    def write(self, source: ExportSource, options: Options, sink: Sink) -> ExportReport:
        """Write the letters into ``sink``; the same source gives the same bytes."""
        ...


class WritingOnly:
    """What formats have in common that cannot be read."""

    name: str
    can_read = False
    can_write = True

    def sniff(self, head: bytes, name: str) -> int:  # noqa: ARG002 - the protocol's signature
        """Return 0: nothing is known for its own that cannot be read."""
        return 0

    def read(self, source: Source, options: Options) -> ImportResult:  # noqa: ARG002 - the protocol's signature
        """Refuse.

        Raises:
            FormatError: ``format-cannot-read``.
        """
        raise FormatError("format-cannot-read", format=self.name)


IdFactory = Callable[[], str]
"""Where identities come from; tests pass a counter."""

FRESH_IDS: IdFactory = new_id
