"""A page read as one letter or several."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from editor.core.problems import Problem, problem
from editor.core.provenance import DigitalSource
from editor.core.record import replace
from editor.formats.base import ImportedLetter
from editor.formats.letter_page import apparatus, layout, markers, splitting
from editor.formats.letter_page.apparatus import NOTHING, Apparatus, RawNote
from editor.formats.letter_page.decisions import NONE, NOTE, Decisions, begins, obeyed, with_notes
from editor.formats.letter_page.page import Line, Page
from editor.formats.letter_page.parts import NOTE_TAG, KnownNote, Part
from editor.formats.letter_page.reading import match_markers, read_part
from editor.formats.letter_page.rules import Placed

MOST_REPEATED = 4_000_000
"""Characters that the letters of one page may keep of it together, each the whole page."""


def read_page(
    page: Page, source: DigitalSource, decided: Decisions = NONE, known: Sequence[KnownNote] = (), *,
    keeps_notes: bool = False
) -> tuple[tuple[ImportedLetter, ...], tuple[Problem, ...]]:
    """Return the letters on ``page`` as far as not ``decided`` otherwise, and what is to be reported of the page.

    ``known`` are notes that the source itself keeps as such; where there are any, or it ``keeps_notes`` and has none,
    only a heading announces others.
    """
    keeps_notes = keeps_notes or bool(known)
    lines = [line for line in page.lines if line.text and line.tag != NOTE_TAG]
    if not lines:
        return (), ()
    first_lines = begins(page, lines, splitting.starts(lines), decided)
    if len(first_lines) == 1:
        part = _with_known(_part(page, lines, "1", decided, guessed=not keeps_notes), known, keeps_notes)
        return (read_part(page, part, source, decided),), ()
    parts = _divided(_parts(page, lines, first_lines, decided, guessed=not keeps_notes), known, keeps_notes)
    letters = tuple(read_part(page, part, source, decided) for part in parts)
    if len(letters) * len(page.raw) > MOST_REPEATED:
        letters = tuple(_with_own_stretch(page, part, one) for part, one in zip(parts, letters, strict=True))
    return letters, (problem("letters-split", count=len(letters)),)


def _divided(parts: list[Part], known: Sequence[KnownNote], keeps_notes: bool) -> list[Part]:
    """Give the known notes to the letters in which they are referred to."""
    own: list[list[KnownNote]] = [[] for _ in parts]
    for one in known:
        own[max(0, bisect_right(parts, one.marker.start, key=lambda part: part.own[0]) - 1)].append(one)
    return [_with_known(part, found, keeps_notes) for part, found in zip(parts, own, strict=True)]


def _with_known(part: Part, known: Sequence[KnownNote], keeps_notes: bool) -> Part:
    notes = (*part.apparatus.notes, *{id(one.raw): one.raw for one in known}.values())  # some are referred to twice
    return part._replace(keeps_notes=keeps_notes, known=tuple(known), apparatus=part.apparatus._replace(notes=notes))


def _with_own_stretch(page: Page, part: Part, imported: ImportedLetter) -> ImportedLetter:
    """Return the letter with only its own stretch of the page as its source.

    Every letter of a page keeps the whole page; a long page of many letters would be kept too often. A letter whose
    notes stand under another one keeps the whole.
    """
    start, end = page.raw_span(*part.own)
    provenance = imported.snapshot.provenance
    source = provenance.digital_source
    notes = [note.label_span[0] for note in part.apparatus.notes]
    if source is None or any(not part.own[0] <= place < part.own[1] for place in notes):
        return imported
    apart = tuple(
        replace(one, start=max(one.start, start) - start, end=min(one.end, end) - start)
        for one in source.set_apart
        if one.start < end and one.end > start
    )
    findings = tuple(
        replace(one, start=one.start - start, end=one.end - start)
        for one in imported.findings
        if start <= one.start and one.end <= end
    )
    own = replace(provenance, digital_source=replace(source, raw=page.raw[start:end], set_apart=apart))
    kept = tuple(one._replace(start=one.start - start, end=one.end - start) for one in imported.kept)
    return imported._replace(snapshot=replace(imported.snapshot, provenance=own), findings=findings, kept=kept,
                             offset=start)


def _part(page: Page, lines: Sequence[Line], number: str, decided: Decisions, *, guessed: bool,
          earlier: Sequence[Line] = ()) -> Part:
    free, found = _apparatus(page, lines, decided, guessed=guessed, earlier=earlier)
    heading = free[found.heading] if found.heading is not None else None
    used = {free[index].start for index in found.used}
    rest = [line for line in lines if line.start not in used and decided.role(page, line) != NOTE]
    placed = obeyed(page, layout.arrange(rest), decided)
    return Part(tuple(placed), with_notes(page, lines, found, decided), heading, (), number)


def _apparatus(
    page: Page, lines: Sequence[Line], decided: Decisions, *, guessed: bool, earlier: Sequence[Line] = ()
) -> tuple[Sequence[Line], Apparatus]:
    """Return the notes, and the lines that they were looked for in: without those that are decided to be no notes.

    Unless ``guessed``, only those that a heading announces. Their markers may stand in ``earlier`` letters too.
    """
    free = lines
    while True:
        announced = apparatus.find(free)
        if guessed:
            likely = announced if announced.notes else _under_each_page(page, free) or _confirmed(page, free, earlier)
            found = _with_page_feet(page, free, likely)
        else:
            found = announced
        refused = {free[index].start for index in found.used if decided.role(page, free[index]) is not None}
        if not refused:
            return free, found
        free = [line for line in free if line.start not in refused]


def _under_each_page(page: Page, lines: Sequence[Line]) -> Apparatus | None:
    """Return the notes that stand under each page of the letter, numbered anew or on: every one has its marker in the
    letter between them and the notes before. None where there are none."""
    notes: list[RawNote] = []
    used: set[int] = set()
    behind = last = 0
    for first, end, number in apparatus.numbered_runs(lines):
        if number not in (1, last + 1) or first == behind:
            continue
        reach = (lines[behind].start, lines[first].start)
        made = [note for line in lines[first:end] if (note := apparatus.note_of(line, reach)) is not None]
        spans = [(line.first, line.last) for line in lines[behind:first]]
        matched = match_markers(page, spans, made)
        sure = {marker.label for marker, note in matched.pairs if note is not None and marker not in matched.doubtful}
        if made and sure == {note.label for note in made}:
            notes += made
            used.update(range(first, end))
            behind, last = end, number + end - first - 1
    whole = len({note.reach for note in notes}) > 1
    return Apparatus(None, tuple(notes), frozenset(used)) if whole else None


def _with_page_feet(page: Page, lines: Sequence[Line], found: Apparatus) -> Apparatus:
    """Add the notes that stand at the foot of a page within the letter: a sign, and its marker in the text before."""
    notes = list(found.notes)
    used = set(found.used)
    for index, line in enumerate(lines):
        if index in used or line.text[:1] not in ("*", "†", "‡"):
            continue
        label = apparatus.label_of(line)
        if label is None or label.style != "symbol" or label.length == len(line.text):
            continue
        spans = [(one.first, one.last) for place, one in enumerate(lines[:index]) if place not in used]
        if any(marker.label == label.value for marker in markers.signs(page.text, spans)):
            start = line.first + label.length
            notes.append(RawNote(label.value, label.style, (line.first, start), ((start, line.last),)))
            used.add(index)
    if len(notes) == len(found.notes):
        return found
    if len({note.label for note in notes}) < len(notes):
        # A sign that is used again points to the next note of its kind: in the order of the pages.
        notes.sort(key=lambda note: note.label_span)
    return Apparatus(found.heading, tuple(notes), frozenset(used))


def _confirmed(page: Page, lines: Sequence[Line], earlier: Sequence[Line] = ()) -> Apparatus:
    """Return the notes without a heading whose markers stand in the text before them."""
    for found in apparatus.unannounced(lines):
        first = min(found.used)
        spans = [(line.first, line.last) for line in (*earlier, *lines[:first])]
        matched = match_markers(page, spans, found.notes)
        pointed = {marker.label for marker, note in matched.pairs if note is not None}
        labels = {note.label for note in found.notes}
        if pointed and 2 * len(pointed) >= len(labels):
            return found
    return NOTHING


def _parts(
    page: Page, lines: Sequence[Line], begins: Sequence[int], decided: Decisions, *, guessed: bool
) -> list[Part]:
    """Return the parts of a page with several letters; titles over the first belong to all."""
    parts: list[Part] = []
    bounds = [*begins[1:], len(lines)]
    head = 0
    shared: tuple[Placed, ...] = ()
    unshared: list[tuple[int, int]] = []
    for index, (begin, end) in enumerate(zip(begins, bounds, strict=True)):
        part = _part(page, lines[0 if index == 0 else begin : end], str(index + 1), decided, guessed=guessed)
        if index == 0:
            head = lines[begin].start
            shared = tuple(one for one in part.placed if one.line.start < head)
            known = {one.line.start for one in shared}
            unshared = [(line.start, line.end) for line in lines[:begin] if line.start not in known]
        else:
            part = part._replace(placed=(*shared, *part.placed))
        own = (0 if index == 0 else lines[begin].start, lines[end].start if end < len(lines) else len(page.text))
        others = [*unshared, (lines[begins[0]].start, own[0])] if index else []
        if own[1] < len(page.text):
            others.append((own[1], len(page.text)))
        parts.append(part._replace(others=tuple(others), own=own))
    if guessed and not any(part.apparatus.notes for part in parts):
        last = _part(page, lines[bounds[-2] :], parts[-1].number, decided, guessed=True,
                     earlier=lines[begins[0] : bounds[-2]])
        parts[-1] = parts[-1]._replace(placed=(*shared, *last.placed), apparatus=last.apparatus)
    return _shared_notes(page, parts)


def _shared_notes(page: Page, parts: list[Part]) -> list[Part]:
    """Give the notes under the last letter to the letters in which their markers stand, where only it has any."""
    last = parts[-1]
    if not last.apparatus.notes or any(part.apparatus.notes for part in parts[:-1]):
        return parts
    spans = [[(one.line.first, one.line.last) for one in part.placed if one.role in layout.BLOCK_OF] for part in parts]
    matched = match_markers(page, [span for own in spans for span in own], last.apparatus.notes)
    owner: dict[int, int] = {}
    for marker, note in matched.pairs:
        place = next((k for k, own in enumerate(spans) if own and own[0][0] <= marker.start <= own[-1][1]), None)
        if note is not None and place is not None:
            owner.setdefault(id(note), place)
    if all(place == len(parts) - 1 for place in owner.values()):
        return parts
    result: list[Part] = []
    for index, part in enumerate(parts):
        own = tuple(note for note in last.apparatus.notes if owner.get(id(note), len(parts) - 1) == index)
        foreign = [(note.label_span[0], note.body[-1][1]) for note in last.apparatus.notes if note not in own]
        others = (*part.others, *foreign) if index == len(parts) - 1 else part.others
        result.append(part._replace(apparatus=part.apparatus._replace(notes=own), others=others))
    return result
