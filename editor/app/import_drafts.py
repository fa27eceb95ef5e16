"""Corrections of what an import found, before anything is taken in: pure functions from one draft to the next.

A draft is a source as it was read, with what an editor decided about it. Every correction adds a decision and has
the source read again, so that text, notes, marks and the account of every character always agree.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import TypeVar

from editor.app.actions.imports import ReadSource, measured
from editor.core.letters import Finding
from editor.core.messages import RefusedError
from editor.formats import door
from editor.formats.base import ImportedLetter, Source
from editor.formats.letter_page import findings
from editor.formats.letter_page.decisions import SET_ASIDE, Decisions, Span, merged
from editor.formats.letter_page.layout import BLOCK_OF
from editor.formats.letter_page.page import Line, Page

K = TypeVar("K")
V = TypeVar("V")

PROBLEM = "problem"
"""The rule of a row that is only a problem: seen, it stays a problem of the letter."""

MOST_LABEL = 4
"""Characters of the label of a note."""


def opened(draft: ReadSource) -> ReadSource:
    """Return the draft with its places: which stretch of the source stands where in the result."""
    return _decided(draft, draft.decided._replace()) if draft.source is not None else draft


def _decided(draft: ReadSource, decided: Decisions) -> ReadSource:
    """Have the source read again under other decisions.

    Raises:
        RefusedError: the source is of a format about whose stretches nothing can be decided.
    """
    source = _source(draft)
    result = measured(door.read_source(source, draft.format_id, {**draft.options, "decisions": decided}), source)
    return draft._replace(result=result, decided=decided)


def page(draft: ReadSource) -> Page:
    """Return the source as one sees it.

    Raises:
        RefusedError: the source is of a format that is no page of letters.
    """
    return door.page_of(_source(draft), draft.format_id, draft.options)


def _source(draft: ReadSource) -> Source:
    if draft.source is None:
        raise RefusedError("import-not-decidable", file=draft.name)
    return draft.source


def _with(table: Mapping[K, V], key: K, value: V) -> dict[K, V]:
    return {**table, key: value}


def _without(table: Mapping[K, V], *keys: K) -> dict[K, V]:
    return {key: value for key, value in table.items() if key not in keys}


def span_of(letter: ImportedLetter, finding: Finding) -> Span:
    """Return where a finding stands in the whole source."""
    return letter.offset + finding.start, letter.offset + finding.end


# What is right as it is

def confirm(draft: ReadSource, letter: ImportedLetter, finding: Finding) -> ReadSource:
    """Return the draft with a finding that is right as it is."""
    start, end = span_of(letter, finding)
    decided = draft.decided
    match finding.rule:
        case findings.LINE:
            return _decided(draft, decided._replace(roles=_with(decided.roles, start, finding.role)))
        case findings.MARKER:
            label = str(finding.attributes["label"])
            return _decided(draft, decided._replace(markers=_with(decided.markers, (start, end), label)))
        case findings.FIELD:
            return set_field(draft, letter, finding.role, str(finding.attributes["value"]))
        case _:
            key = (finding.rule, finding.role, start, end)
            return _decided(draft, decided._replace(confirmed=decided.confirmed | {key}))


# Lines

def set_role(draft: ReadSource, place: int, role: str) -> ReadSource:
    """Return the draft with another role for the line at a place of the source."""
    line = _line(draft, place)
    return _decided(draft, draft.decided._replace(roles=_with(draft.decided.roles, _first(draft, line), role)))


def set_apart(draft: ReadSource, start: int, end: int) -> ReadSource:
    """Return the draft with a stretch set apart: whole lines, or parts of lines."""
    roles, apart = dict(draft.decided.roles), list(draft.decided.apart)
    seen = page(draft)
    for line in _lines(draft, start, end):
        low, high = max(line.first, seen.visible(start)), min(line.last, seen.visible(end))
        if (low, high) == (line.first, line.last):
            roles[_first(draft, line)] = SET_ASIDE
        elif low < high:
            apart.append(seen.raw_span(low, high))
    return _decided(draft, draft.decided._replace(roles=roles, apart=tuple(merged(apart))))


def take_in(draft: ReadSource, start: int, end: int) -> ReadSource:
    """Return the draft with a stretch in the text: lines that were set apart become paragraphs."""
    roles = dict(draft.decided.roles)
    for line in _lines(draft, start, end):
        first = _first(draft, line)
        if roles.get(first) == SET_ASIDE:
            del roles[first]
        elif roles.get(first, _found_role(draft, first)) not in BLOCK_OF:
            roles[first] = "paragraph"
    apart = tuple(span for span in draft.decided.apart if span[1] <= start or span[0] >= end)
    return _decided(draft, draft.decided._replace(roles=roles, apart=apart))


def _found_role(draft: ReadSource, first: int) -> str:
    return next((finding.role for letter in draft.result.letters for finding in letter.findings
                 if finding.rule == findings.LINE and letter.offset + finding.start == first), "")


def line_span(draft: ReadSource, place: int) -> Span:
    """Return where the line at a place of the source begins and ends, without the blanks around it."""
    line = _line(draft, place)
    return page(draft).raw_span(line.first, line.last)


def _line(draft: ReadSource, place: int) -> Line:
    """Return the line with words at a place, or the next one before it."""
    seen = page(draft)
    index = bisect_right(seen.lines, seen.visible(place), key=lambda line: line.start) - 1
    before = (seen.lines[at] for at in range(max(0, index), -1, -1) if seen.lines[at].text)
    line = next(before, None) or next((line for line in seen.lines if line.text), None)
    if line is None:
        raise RefusedError("import-not-decidable", file=draft.name)
    return line


def _lines(draft: ReadSource, start: int, end: int) -> Iterator[Line]:
    seen = page(draft)
    low, high = seen.visible(start), seen.visible(end)
    first = max(0, bisect_right(seen.lines, low, key=lambda line: line.start) - 1)
    for line in seen.lines[first:]:
        if line.first >= high:
            return
        if line.text and line.last > low:
            yield line


def _first(draft: ReadSource, line: Line) -> int:
    return page(draft).raw_span(line.first, line.last)[0]


# Markers and marks

def no_marker(draft: ReadSource, letter: ImportedLetter, finding: Finding) -> ReadSource:
    """Return the draft with a note marker that is none: it stays in the text."""
    return _with_marker(draft, span_of(letter, finding), "")


def make_marker(draft: ReadSource, start: int, end: int) -> ReadSource:
    """Return the draft with a stretch that is the marker of a note; its label is what is printed.

    Raises:
        RefusedError: the stretch is no label: nothing, or too much.
    """
    seen = page(draft)
    printed = seen.text[seen.visible(start):seen.visible(end)]
    label = printed.strip().strip("[]()").translate(_RAISED).strip()
    if not label or len(label) > MOST_LABEL or any(character.isspace() for character in label):
        raise RefusedError("import-no-label", text=printed.strip()[:40])
    bare = printed.strip()
    at = start + len(printed) - len(printed.lstrip())
    return _with_marker(draft, (at, at + len(bare)) if end - start == len(printed) else (start, end), label)


_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def _with_marker(draft: ReadSource, span: Span, label: str) -> ReadSource:
    others = {at: said for at, said in draft.decided.markers.items()
              if (at[1] <= span[0] or at[0] >= span[1]) and not (label and said == label)}
    return _decided(draft, draft.decided._replace(markers={**others, span: label}))


def set_mark(draft: ReadSource, letter: ImportedLetter, finding: Finding, kind: str) -> ReadSource:
    """Return the draft with a mark of another kind, or without it (an empty kind)."""
    span = span_of(letter, finding)
    marks = draft.decided.marks
    asked = next((key for key, said in marks.items() if key[:2] == span and said == finding.role), None)
    if asked is not None and asked[2] in ("", kind):
        return _decided(draft, draft.decided._replace(
            marks=_with(marks, asked, kind) if kind and not asked[2] else _without(marks, asked)))
    return _decided(draft, draft.decided._replace(marks=_with(marks, asked or (*span, finding.role), kind)))


def add_mark(draft: ReadSource, start: int, end: int, kind: str) -> ReadSource:
    """Return the draft with a mark over a stretch of one line of the text."""
    return _decided(draft, draft.decided._replace(marks=_with(draft.decided.marks, (start, end, ""), kind)))


# Letters

def set_field(draft: ReadSource, letter: ImportedLetter, field: str, text: str) -> ReadSource:
    """Return the draft with another sender, recipient, date, place, kind or title of a letter."""
    return set_fields(draft, letter, {field: text})


def set_fields(draft: ReadSource, letter: ImportedLetter, changed: Mapping[str, str]) -> ReadSource:
    """Return the draft with several fields of a letter changed at once."""
    values = {**draft.decided.fields.get(letter.begins, {}), **changed}
    return _decided(draft, draft.decided._replace(fields=_with(draft.decided.fields, letter.begins, values)))


def split(draft: ReadSource, place: int) -> ReadSource:
    """Return the draft with a new letter that begins with the line at a place of the source.

    Raises:
        RefusedError: a letter begins there already.
    """
    start = _first(draft, _line(draft, place))
    first = next(line for line in page(draft).lines if line.text)
    if start == _first(draft, first) or any(letter.begins == start for letter in draft.result.letters):
        raise RefusedError("import-begins-already")
    return _decided(draft, draft.decided._replace(begins=_with(draft.decided.begins, start, True)))


def join(draft: ReadSource, letter: ImportedLetter) -> ReadSource:
    """Return the draft with a letter that belongs to the one before it.

    Raises:
        RefusedError: there is none before it.
    """
    if not letter.begins or letter.begins == draft.result.letters[0].begins:
        raise RefusedError("import-nothing-before")
    return _decided(draft, draft.decided._replace(begins=_with(draft.decided.begins, letter.begins, False)))


def leave_out(draft: ReadSource, letter: ImportedLetter) -> ReadSource:
    """Return the draft with a letter that is not to come in, or is to come in again."""
    return draft._replace(left_out=draft.left_out ^ {draft.key(letter)})
