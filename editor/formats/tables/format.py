"""The format "csv": tables of letters, translations, notes, mentions, the register and provenance."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from tempfile import SpooledTemporaryFile
from typing import IO

from editor.core.annotations import BLOCK_KINDS
from editor.core.characters import without_forbidden
from editor.core.messages import FormatError
from editor.core.problems import Problem, problem
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import ExportReport, ExportSource, FormatOption, ImportResult, Options, Sink, Source
from editor.formats.tables.cells import exact_line, spreadsheet_line
from editor.formats.tables.rows import COLUMNS, ROWS, Row, entity_row

FORMS = ("both", "exact", "spreadsheet")
ENDINGS = {"exact": ".csv", "spreadsheet": ".spreadsheet.csv"}
_MARK = b"\xef\xbb\xbf"
_IN_MEMORY = 1024 * 1024
"""Bytes of a table kept in memory while letters go by; what is more waits in a temporary file."""
_SHOWN = frozenset({"entity", "note"})


class CsvFormat:
    """A folder of tables, each twice: exact for programs, and defused for spreadsheets."""

    id = "csv"
    name = "CSV tables"
    extensions: tuple[str, ...] = (".csv", ".tsv")
    can_read = True
    can_write = True
    matters: tuple[str, ...] = ("anchor-detached",)
    """Problems of the letters that are told before an export."""
    options: tuple[FormatOption, ...] = (
        FormatOption("form", "both", "exact: every cell as it is; spreadsheet: what would be a formula has an "
                                     "apostrophe before it; both", FORMS),
        FormatOption("only_letters", False, "the table of letters alone, as one file"),
    )

    def sniff(self, head: bytes, name: str) -> int:
        """Return how sure it is that this is a table of ours or one with columns that can be read."""
        from editor.formats.tables.reading import sniffed

        return sniffed(head, name.lower().endswith(self.extensions))

    def read(self, source: Source, options: Options) -> ImportResult:  # noqa: ARG002 - reading has no options
        """Return the letters or register entries of one table.

        Raises:
            FormatError: ``csv-not-understood``, ``csv-broken``, or what ``encoding.decode`` refuses.
        """
        from editor.formats.tables.reading import read_table

        return read_table(source)

    def write(self, source: ExportSource, options: Options, sink: Sink) -> ExportReport:
        """Write the tables; letters are read once, and memory does not grow with them.

        Raises:
            FormatError: ``option-unknown``: there is no such form.
        """
        form = str(options.get("form") or "both")
        if form not in FORMS:
            raise FormatError("option-unknown", option="form", value=form, known=", ".join(FORMS))
        alone = bool(options.get("only_letters"))
        forms = [one for one in ENDINGS if form in (one, "both")][:1 if alone else None]
        tables = ("letters",) if alone else tuple(COLUMNS)
        problems: list[Problem] = []
        with ExitStack() as stack:
            spools = {(name, one): stack.enter_context(SpooledTemporaryFile(_IN_MEMORY))
                      for name in tables for one in forms}
            for (name, one), spool in spools.items():
                spool.write(_MARK if one == "spreadsheet" else b"")
                spool.write(_lines([COLUMNS[name]], one))
            for name, rows, letter in _rows(source, tables, problems):
                cells, replaced = _cells(name, rows)
                for one in forms:
                    spools[name, one].write(_lines(cells, one))
                if replaced and letter is not None:
                    problems.append(problem("character-not-exportable", letter=letter, format=self.name))
            files: list[str] = []
            for (name, one), spool in spools.items():
                files.append("" if alone else name + ENDINGS[one])
                sink.write_parts(files[-1], _pieces(spool))
        return ExportReport(tuple(files), tuple(_once(problems)))


def _once(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Each problem once: a letter has rows in several tables."""
    seen: set[tuple[str | None, str, str]] = set()
    for one in problems:
        key = (one.letter, one.code, str(one.args))
        if key not in seen:
            seen.add(key)
            yield one


def _rows(source: ExportSource, tables: Sequence[str],
          problems: list[Problem]) -> Iterator[tuple[str, Iterable[Row], str | None]]:
    """All rows, those of a letter in a table together, with the table and the letter."""
    entities = {entity.id: entity for entity in source.project.entities}
    for snapshot in source.letters():
        problems.extend(_losses(snapshot, alone="notes" not in tables))
        for name in tables:
            if name in ROWS:
                yield name, ROWS[name](snapshot, entities), snapshot.letter.id
    if "entities" in tables:
        for entity in sorted(source.project.entities, key=lambda one: (one.kind, one.sort_name, one.id)):
            yield "entities", (entity_row(entity),), None


def _cells(table: str, rows: Iterable[Row]) -> tuple[list[list[str]], bool]:
    """The cells of rows in the order of the columns, and whether a character had no place in them."""
    cells: list[list[str]] = []
    replaced = 0
    columns = COLUMNS[table]
    for row in rows:
        line = ["" if value is None else value if isinstance(value, str) else str(value)
                for value in map(row.get, columns)]
        whole = "".join(line)  # most rows hold nothing to be replaced: one look at them is enough
        if not whole.isascii() or not whole.isprintable():
            looked_at = [without_forbidden(cell) for cell in line]
            line = [cell for cell, _ in looked_at]
            replaced += sum(count for _, count in looked_at)
        cells.append(line)
    return cells, replaced > 0


def _lines(rows: Iterable[Sequence[str]], form: str) -> bytes:
    line = spreadsheet_line if form == "spreadsheet" else exact_line
    return "".join(map(line, rows)).encode()


def _pieces(spool: IO[bytes]) -> Iterator[bytes]:
    spool.seek(0)
    while piece := spool.read(_IN_MEMORY):
        yield piece


def _losses(snapshot: LetterSnapshot, *, alone: bool) -> Iterator[Problem]:
    """What the tables of a letter do not say."""
    texts = list(snapshot.texts())
    kinds = {a.kind for text in texts for a in text.annotations if not a.detached}
    shown = frozenset[str]() if alone else _SHOWN
    held = {
        "detached annotations": any(a.detached for text in texts for a in text.annotations),
        "block roles": bool(kinds & (set(BLOCK_KINDS) - {"paragraph"})),
        "how sure names are": any(agent.certainty != "high" or agent.inferred
                                  for action in snapshot.letter.actions for agent in action.agents),
        "further acts but in words": any(
            one not in (snapshot.letter.action("sent"), snapshot.letter.action("received"))
            for one in snapshot.letter.actions),
        "comments": bool(snapshot.comments), "readings": bool(snapshot.readings),
        "regions and lines of pages": any(page.regions for page in snapshot.pages),
        "raw source": snapshot.provenance.digital_source is not None
        and snapshot.provenance.digital_source.raw is not None,
        "translations": alone and bool(snapshot.translations),
        "provenance": alone and bool(snapshot.provenance.witnesses),
    }
    left_out = [*sorted(kinds - shown - set(BLOCK_KINDS)), *(what for what, present in held.items() if present)]
    if left_out:
        yield problem("not-in-format", letter=snapshot.letter.id, what=", ".join(left_out), format=CsvFormat.name)
