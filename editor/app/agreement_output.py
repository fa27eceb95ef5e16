"""What a comparison of two projects says, as plain JSON values and as tables for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from editor.app.agreement import AgreedLetter, AgreementOfAll, LetterHead, ProjectAgreement
from editor.app.outputs import staged_output
from editor.core.record import JsonObject, to_json_object
from editor.review.resampling import Figure
from editor.review.span_matching import Span

Verdict = Literal["exact", "other-entry", "overlapping", "relabelled", "only-first", "only-second", "unmapped"]

SPAN_COLUMNS = ("letter", "number", "verdict", "label", "start", "end", "text", "identity", "label_second",
                "start_second", "end_second", "text_second", "identity_second")
FIGURE_COLUMNS = ("figure", "label", "value", "low", "high", "agreed", "first", "second", "edits", "tokens", "observed",
                  "expected", "untagged", "values", "apart", "units")

NO_KIND = "none"
"""Stands for the kind of a mark that one project does not have."""

FIGURES_ENDING = ".figures.csv"
"""The table of figures stands beside that of the spans, under its name with this ending."""


class Judged(NamedTuple):
    """A span of one editor, or the spans of both that belong together, and what became of them.

    "other-entry" is a span that agrees in boundaries and label but names another entry of the register, so that only
    the figure of identities counts it as a disagreement.
    """

    verdict: Verdict
    first: Span | None
    second: Span | None


def judged(letter: AgreedLetter) -> list[Judged]:
    """Return every span of a letter once, list after list; none where its texts differ and were not compared."""
    lists = letter.compared.lists
    if lists is None:
        return []
    return [*(Judged("exact" if pair.first.identity == pair.second.identity else "other-entry", *pair)
              for pair in lists.exact),
            *(Judged("overlapping", *pair) for pair in lists.overlapping),
            *(Judged("relabelled", *pair) for pair in lists.relabelled),
            *(Judged("only-first", span, None) for span in lists.only_first),
            *(Judged("only-second", None, span) for span in lists.only_second),
            *(Judged("unmapped", None, span) for span in letter.compared.unmapped)]


class KindPair(NamedTuple):
    """What a mark is in both projects: its kinds, "" where one has none there."""

    first: str
    second: str


def kinds_taken(agreement: ProjectAgreement) -> list[tuple[KindPair, int]]:
    """Return which kinds the marks have in both projects, and how often: a table of confusions. Every mark that was
    compared is in it once, those with other boundaries too; the most frequent pairs come first."""
    found = Counter(KindPair(*("" if span is None else span.label for span in (one.first, one.second)))
                    for letter in agreement.letters for one in judged(letter))
    return sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))


def labels_of(agreement: ProjectAgreement) -> Iterator[tuple[str, str, Figure]]:
    """Return every figure with its name and the label it is about, "" for all labels or the text."""
    report = agreement.report
    yield from ((name, "", one) for name, one in (*report.spans.items(), *report.transcription.items()))
    for label in report.labels:
        yield from (("exact", label.label, label.exact), ("overlap", label.label, label.overlap))


# --- JSON


def agreement_json(agreement: ProjectAgreement) -> JsonObject:
    """Return everything as JSON values; a figure is {"value", "interval", and the counts it comes from}."""
    report = agreement.report
    return {
        "projects": list(agreement.titles),
        "letters": [_letter_json(letter) for letter in agreement.letters],
        "only_first": [_head_json(head) for head in agreement.only_first],
        "only_second": [_head_json(head) for head in agreement.only_second],
        "compared": report.compared,
        "spans": {name: figure_json(figure) for name, figure in report.spans.items()},
        "unitizing": _unitizing_json(agreement),
        "labels": [{"label": one.label, "exact": figure_json(one.exact), "overlap": figure_json(one.overlap),
                    "unitizing": one.unitizing, "units": one.units} for one in report.labels],
        "transcription": {name: figure_json(figure) for name, figure in report.transcription.items()},
        "confusions": [{"first": pair.first, "second": pair.second, "times": times}
                       for pair, times in report.confusions],
        "kinds": [{"first": pair.first, "second": pair.second, "times": times}
                  for pair, times in kinds_taken(agreement)],
        "names": dict(agreement.names),
    }


def _unitizing_json(agreement: ProjectAgreement) -> JsonObject:
    found = agreement.report.unitizing
    return {"alpha": found.alpha, "length": found.length, "coders": found.coders,
            "categories": [{**to_json_object(one), "alpha": one.alpha} for one in found.categories]}


def all_json(found: AgreementOfAll) -> JsonObject:
    """Return the tables projects × projects and the alpha of all as JSON values."""
    return {"projects": list(found.titles), "exact": [list(row) for row in found.exact],
            "overlap": [list(row) for row in found.overlap], "alpha": figure_json(found.alpha)}


def figure_json(figure: Figure) -> JsonObject:
    """Return a figure as JSON values."""
    return {"value": figure.value, "counts": figure.counts,
            "interval": None if figure.interval is None else to_json_object(figure.interval)}


def _head_json(head: LetterHead) -> JsonObject:
    return {"id": head.id, "number": head.number, "title": head.title}


def _letter_json(letter: AgreedLetter) -> JsonObject:
    return {"first": _head_json(letter.first), "second": _head_json(letter.second), "paired_by": letter.by,
            "same_text": letter.compared.same_text, "compared": letter.compared.lists is not None,
            "spans": [_judged_json(one, letter.text) for one in judged(letter)]}


def _judged_json(one: Judged, text: str) -> JsonObject:
    # What found no place in the text of the first would show other words than were marked.
    shown = None if one.verdict == "unmapped" else text
    return {"verdict": one.verdict, "first": _span_json(one.first, shown), "second": _span_json(one.second, shown)}


def _span_json(span: Span | None, text: str | None) -> JsonObject | None:
    if span is None:
        return None
    words = {} if text is None else {"text": text[span.start:span.end]}
    return {"start": span.start, "end": span.end, "label": span.label, "identity": span.identity, **words}


# --- tables


def span_rows(agreement: ProjectAgreement) -> Iterator[Sequence[str]]:
    """Return ``SPAN_COLUMNS`` and a row for every span or pair of spans, letter by letter."""
    yield SPAN_COLUMNS
    for letter in agreement.letters:
        for one in judged(letter):
            text = "" if one.verdict == "unmapped" else letter.text
            yield (letter.first.id, letter.first.number, one.verdict, *_cells(one.first, text, agreement),
                   *_cells(one.second, text, agreement))


def _cells(span: Span | None, text: str, agreement: ProjectAgreement) -> tuple[str, ...]:
    if span is None:
        return ("",) * 5
    return (span.label, str(span.start), str(span.end), text[span.start:span.end],
            agreement.names.get(span.identity or "", ""))


def figure_rows(agreement: ProjectAgreement) -> Iterator[Sequence[str]]:
    """Return ``FIGURE_COLUMNS`` and a row for every figure; a cell is empty where the figure has no such count."""
    yield FIGURE_COLUMNS
    for name, label, figure in labels_of(agreement):
        ends = {} if figure.interval is None else {"low": figure.interval.low, "high": figure.interval.high}
        yield _figure_row(name, label, {"value": figure.value, **ends, **figure.counts})
    found = agreement.report.unitizing
    yield _figure_row("unitizing", "", {"value": found.alpha, "units": sum(one.units for one in found.categories)})
    for one in found.categories:
        yield _figure_row("unitizing", one.category, {"value": one.alpha, "observed": one.observed,
                                                      "expected": one.expected, "units": one.units})
    for pair, times in kinds_taken(agreement):
        yield _figure_row("kinds", f"{pair.first or NO_KIND} × {pair.second or NO_KIND}", {"values": times})


def _figure_row(name: str, label: str, cells: JsonObject) -> Sequence[str]:
    return (name, label, *("" if cells.get(column) is None else str(cells[column]) for column in FIGURE_COLUMNS[2:]))


def write_tables(agreement: ProjectAgreement, output: Path) -> tuple[Path, Path]:
    """Write the table of spans to ``output`` and that of the figures beside it, and return both paths.

    Raises:
        RefusedError, OutputError: see ``staged_output``.
    """
    with staged_output(output, is_file=True) as sink:
        sink.write("", _csv(span_rows(agreement)))
        sink.write(FIGURES_ENDING, _csv(figure_rows(agreement)))
    return output, output.with_suffix(FIGURES_ENDING)


def _csv(rows: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerows([_harmless(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")  # by the mark at its head spreadsheets know UTF-8


def _harmless(cell: str) -> str:
    """Keep a spreadsheet from taking words of a letter for a formula."""
    return f"'{cell}" if cell[:1] in tuple("=+@\t\r") or (cell[:1] == "-" and not _is_number(cell)) else cell


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True
