"""One letter of a page: lines to roles, roles to contents, notes and provenance."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from editor.core import assemble
from editor.core.annotations import Annotation
from editor.core.blocks import DEFAULT_ROLE
from editor.core.checks import letter_problems
from editor.core.ids import new_id
from editor.core.letters import DateValue, Letter, Link, Note, NoteSeries, Text
from editor.core.problems import Problem, problem
from editor.core.provenance import DigitalSource, Inscription, Provenance
from editor.core.quotes import capture
from editor.core.record import replace
from editor.formats.base import ImportedLetter
from editor.formats.letter_page import (
    actions,
    apparatus,
    closing,
    fields,
    furniture,
    headline,
    inscriptions,
    layout,
    markers,
    marks,
    opening,
    weaving,
)
from editor.formats.letter_page.apparatus import RawNote
from editor.formats.letter_page.decisions import CERTAIN, NONE, SET_ASIDE, Decisions, merged, visible_apart
from editor.formats.letter_page.findings import Found, all_findings, decided_marks
from editor.formats.letter_page.language import language_of
from editor.formats.letter_page.layout import BLOCK_OF
from editor.formats.letter_page.markers import Deletion, Marker
from editor.formats.letter_page.origins import origins
from editor.formats.letter_page.page import Page
from editor.formats.letter_page.parts import KNOWN, KnownNote, Part
from editor.formats.letter_page.rules import DOUBTFUL, Placed
from editor.formats.letter_page.signs import Mark, editorial_signs
from editor.formats.letter_page.source_line import SOURCE_LINE

_MARKED_TOO = (headline.HEADLINE, SOURCE_LINE)
MOST_MISSING = 200
"""So many signs without a note are taken for markers whose notes are missing; more are something else."""


class _Matched(NamedTuple):
    """The markers of a letter with the note each points to; None where the source has no such note."""

    pairs: tuple[tuple[Marker, RawNote | None], ...]
    doubtful: tuple[Marker, ...]


class _NoteText(NamedTuple):
    note: Note
    text: Text
    woven: weaving.Woven
    raw: RawNote | None
    marker: Marker | None = None
    """The marker in the text, where the source has no note for it."""


def read_part(page: Page, part: Part, source: DigitalSource, decided: Decisions = NONE) -> ImportedLetter:
    """Return the letter that ``part`` of ``page`` holds; ``source`` is where the page came from."""
    letter_id, text_id = new_id(), new_id()
    content_lines = [one for one in part.placed if one.role in BLOCK_OF]
    spans = [(one.line.first, one.line.last) for one in content_lines]
    elsewhere = [(one.line.first, one.line.last) for one in part.placed if one.role in _MARKED_TOO]
    apart = visible_apart(page, spans, decided)
    matched = match_markers(page, spans, part.apparatus.notes, elsewhere, decided, part.known,
                            keeps_notes=part.keeps_notes)
    cuts = _cuts(page, content_lines, matched, apart)
    woven = weaving.weave(page, spans, merged([*((cut.start, cut.end) for _, cut in cuts), *apart]))
    language = language_of(woven.content) or page.language
    notes = _notes(page, part, [marker for marker, _ in cuts], matched, letter_id, language, decided)
    problems: list[Problem] = []
    annotations = _blocks(content_lines, woven, text_id)
    annotations += _references(cuts, matched, notes, woven, text_id, problems)
    found = [*marks.references(woven.content), *editorial_signs(woven.content)]
    if spans:
        found += marks.styles(woven, page.styled, spans[0][0], spans[-1][1])
    found = decided_marks(page, woven, found, decided)
    annotations += _marks(found, woven.content, text_id)
    told = tuple((item, one) for one in notes for item in inscriptions.inscriptions(one.woven.content))
    about = origins(part.placed, _number(part.placed), [item for item, _ in told])
    correspondence = actions.correspondence(part.placed, _receipt(told))
    problems += correspondence.problems
    problems += _block_problems(content_lines, woven, text_id)
    for line in about.source_lines:
        problems += marks.corrections(line)
    note_marks = [(one, _note_marks(page, one, decided)) for one in notes]
    note_annotations = [mark for one, made in note_marks for mark in _marks(made, one.woven.content, one.text.id)]
    everywhere = [(woven, found), *((one.woven, made) for one, made in note_marks)]
    reasons = _reasons(page, part, cuts)
    reasons += ((start, end, SET_ASIDE) for start, end in _all_apart(page, part, apart, decided))
    provenance = Provenance(
        id=new_id(),
        letter=letter_id,
        witnesses=about.witnesses,
        publications=about.publications,
        rights=about.rights,
        digital_source=replace(
            source,
            translator=about.translator,
            raw=page.raw,
            set_apart=weaving.account(page, [woven, *(one.woven for one in notes)], reasons),
        ),
    )
    letter = Letter(
        id=letter_id,
        number=part.number,
        title=_title(part.placed, page),
        kind=correspondence.kind,
        source_number=_number(part.placed),
        language=language,
        actions=correspondence.actions,
        links=tuple(Link(type="encloses", text=what) for what in closing.enclosures(woven.content)),
    )
    begins = _begins(page, part)
    letter, problems = fields.decided(letter, problems, decided.fields.get(begins, {}))
    letter = replace(letter, remarks=tuple(replace(one, letter=letter_id) for one in problems))
    text = Text(id=text_id, letter=letter_id, role="transcription", content=woven.content, language=language)
    snapshot = assemble.assemble_letter(
        letter,
        [text, *(one.text for one in notes)],
        [*annotations, *note_annotations],
        [one.note for one in notes],
        provenance,
    )
    kept = [piece for text_id, one in ((text_id, woven), *((note.text.id, note.woven) for note in notes))
            for piece in weaving.kept(page, one, text_id)] if decided is not NONE else ()
    return ImportedLetter(
        snapshot,
        letter_problems(snapshot, {}),
        all_findings(page, part, Found(cuts, matched.doubtful, everywhere, letter, problems,
                                       provenance.digital_source, begins), decided),
        tuple(kept),
        begins,
    )


def match_markers(
    page: Page,
    spans: Sequence[tuple[int, int]],
    notes: Sequence[RawNote],
    elsewhere: Sequence[tuple[int, int]] = (),
    decided: Decisions = NONE,
    known: Sequence[KnownNote] = (),
    *,
    keeps_notes: bool = False,
) -> _Matched:
    """Find the markers in the visible ``spans`` of the letter's lines, for its notes and for notes that are missing.

    ``elsewhere`` are lines that are not content but may have markers too (headline, source line): they complete the
    series, and nothing is anchored there. ``known`` notes need no markers to be found. Where the source itself
    ``keeps_notes``, no sign is taken for the marker of one that is missing.
    """
    sure = [(one.marker, one.raw) for one in known]
    notes = [note for note in notes if not any(note is one.raw for one in known)]
    ruled = {(marker.start, marker.end): "" for marker, _ in sure}
    ruled.update(_ruled_here(page, [*spans, *elsewhere], decided))
    pairs: list[tuple[Marker, RawNote | None]] = []
    doubtful: list[Marker] = []
    for reach, numbered in _series(notes).items():
        wanted = frozenset(numbered)
        within = sorted(span for span in [*spans, *elsewhere] if _reaches(reach, span[0]))
        here = {at: label for at, label in ruled.items() if _reaches(reach, at[0])}
        every = _open(markers.candidates(page.text, within, wanted, page.styled), here)
        found = [marker for marker in every if marker.label in wanted]
        chosen, unsure = markers.choose(found, sorted(wanted, key=int)) if found else ([], [])
        doubtful += unsure
        pairs += [(marker, numbered[marker.label]) for marker in chosen]
        pairs += [] if keeps_notes else _missing_numbers(every, wanted, chosen)
    signed = [note for note in notes if not note.label.isdigit()]
    place = 0
    unknown: list[tuple[Marker, RawNote | None]] = []
    lettered = markers.letters(
        page.text, spans, frozenset(note.label for note in signed if note.label.isalpha()), page.styled
    )
    # A sign that several notes have is not settled by what was decided of one of its markers.
    once = {at: label if sum(note.label == label for note in signed) < 2 else "" for at, label in ruled.items()}
    pointing = sorted(_open([*markers.signs(page.text, spans), *lettered], once), key=lambda marker: marker.start)
    for marker in pointing:
        index = next((i for i in range(place, len(signed)) if signed[i].label == marker.label), None)
        if index is not None:
            place = index + 1
            pairs.append((marker, signed[index]))
        else:
            unknown.append((marker, None))
    if len(unknown) <= MOST_MISSING and not keeps_notes:
        # More than that are an ornament, and stay text.
        pairs += unknown
    pairs = [*pairs, *_ruled(spans, notes, ruled), *(pair for pair in sure if _within(pair[0], spans))]
    pairs = sorted((pair for pair in pairs if not _within(pair[0], elsewhere)), key=lambda pair: pair[0].start)
    return _Matched(tuple(pairs), tuple(marker for marker in doubtful if not _within(marker, elsewhere)))


def _series(notes: Sequence[RawNote]) -> dict[tuple[int, int] | None, dict[str, RawNote]]:
    """Return the numbered notes by the stretch in which their markers stand (None: anywhere), and by their labels."""
    series: dict[tuple[int, int] | None, dict[str, RawNote]] = {}
    for note in notes:
        if note.label.isdigit():
            series.setdefault(note.reach, {})[note.label] = note
    return series or {None: {}}


def _reaches(reach: tuple[int, int] | None, place: int) -> bool:
    return reach is None or reach[0] <= place < reach[1]


def _ruled_here(
    page: Page, spans: Sequence[tuple[int, int]], decided: Decisions
) -> dict[tuple[int, int], str]:
    """Return the decisions about markers that are of these visible spans: labels are counted for each letter anew."""
    ruled = {(page.visible(start), page.visible(end)): label for (start, end), label in decided.markers.items()}
    return {at: label for at, label in ruled.items() if any(low <= at[0] < high for low, high in spans)}


def _open(found: Iterable[Marker], ruled: Mapping[tuple[int, int], str]) -> list[Marker]:
    """Return the markers about which nothing was decided: neither their place nor another place for their label."""
    if not ruled:
        return list(found)
    settled = {label for label in ruled.values() if label}
    return [marker for marker in found if marker.label not in settled
            and not any(start < marker.end and marker.start < end for start, end in ruled)]


def _ruled(
    spans: Sequence[tuple[int, int]], notes: Sequence[RawNote], ruled: Mapping[tuple[int, int], str]
) -> Iterable[tuple[Marker, RawNote | None]]:
    """Return the markers that were decided, each with the note that has its label."""
    for (start, end), label in ruled.items():
        if label and start < end and any(low <= start and end <= high for low, high in spans):
            named = [note for note in notes if note.label == label and _reaches(note.reach, start)]
            note = next((note for note in named if note.label_span[0] > start), named[-1] if named else None)
            yield Marker(label, start, end, "decided", CERTAIN), note


def _within(marker: Marker, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= marker.start < end for start, end in spans)


def _missing_numbers(
    every: Sequence[Marker], known: frozenset[str], chosen: Sequence[Marker] = ()
) -> list[tuple[Marker, RawNote | None]]:
    """Return unmistakable markers (brackets, superscripts, links) for which there is no note.

    They must form a series from 1, go on from the notes, or stand in a gap of the series of the ``chosen``.
    """
    strong = [
        marker for marker in every if marker.confidence >= 90 and marker.style != "plain" and marker.label not in known
    ]
    result: list[tuple[Marker, RawNote | None]] = []
    last = max((int(label) for label in known), default=0)
    for marker in strong:
        if int(marker.label) == last + 1 or (marker.style == "superscript" and int(marker.label) > last):
            last = int(marker.label)
            result.append((marker, None))
        elif _fills_gap(marker, chosen) and marker.label not in {one.label for one, _ in result}:
            result.append((marker, None))
    return result


def _fills_gap(marker: Marker, chosen: Sequence[Marker]) -> bool:
    """Tell whether the marker of the number before stands before it, and that of the next behind it, printed alike."""
    number = int(marker.label)
    alike = {(int(one.label), one.start < marker.start) for one in chosen if one.style == marker.style}
    return (number == 1 or (number - 1, True) in alike) and (number + 1, False) in alike


def _cuts(
    page: Page, lines: Sequence[Placed], matched: _Matched, apart: Sequence[tuple[int, int]] = ()
) -> list[tuple[Marker, Deletion]]:
    result: list[tuple[Marker, Deletion]] = []
    ordered = iter(lines)
    line = next(ordered, None)
    for marker, _ in matched.pairs:
        if any(start < marker.end and marker.start < end for start, end in apart):
            continue
        while line is not None and line.line.last < marker.end:
            line = next(ordered, None)
        if line is None:
            break
        cut = Deletion(marker.start, marker.end, marker.start) if marker.style == KNOWN else markers.deletion(
            page.text, marker.start, marker.end, line.line.first, line.line.last)
        if not result or result[-1][1].end <= cut.start:
            result.append((marker, cut))
    return result


def _notes(
    page: Page,
    part: Part,
    placed: Sequence[Marker],
    matched: _Matched,
    letter_id: str,
    language: str | None,
    decided: Decisions,
) -> list[_NoteText]:
    """Return the notes in the order of the source, and behind them those that are missing.

    ``placed`` are the markers that have a place in the text.
    """
    numbered = any(note.label.isdigit() for note in part.apparatus.notes)
    result: list[_NoteText] = []
    introductions = [one.line for one in part.placed if one.role == layout.INTRODUCTION]
    if introductions:
        raw = RawNote("", "head", (0, 0), tuple((line.first, line.last) for line in introductions))
        result.append(_note_text(page, raw, letter_id, "head", len(result), language, decided))
    for raw in part.apparatus.notes:
        series: NoteSeries = "editorial" if raw.label.isdigit() or not numbered else "textual"
        sure = next((one for one in part.known if one.raw is raw), None)
        made = _note_text(page, raw, letter_id, sure.series if sure else series, len(result), language, decided)
        result.append(made if sure is None else made._replace(note=replace(made.note, source_label=sure.label or None)))
    for marker, known in matched.pairs:
        if known is None and marker in placed:
            series = "editorial" if marker.label.isdigit() else "textual"
            text = Text(id=new_id(), letter=letter_id, role="note", content="", language=language)
            note = Note(
                id=new_id(),
                letter=letter_id,
                text=text.id,
                series=series,
                source_label=marker.label,
                state="missing in source",
                order=len(result),
            )
            result.append(_NoteText(note, text, weaving.Woven("", ()), None, marker))
    return result


def _without_back_link(page: Page, raw: RawNote) -> list[tuple[int, int]]:
    return [(start, start + apparatus.back_link(page.text[start:end])) for start, end in raw.body[-1:]]


def _note_text(
    page: Page, raw: RawNote, letter_id: str, series: NoteSeries, order: int, language: str | None, decided: Decisions
) -> _NoteText:
    spans = [span for span in (*raw.body[:-1], *_without_back_link(page, raw)) if span[1] > span[0]]
    woven = weaving.weave(page, spans, visible_apart(page, spans, decided))
    text = Text(
        id=new_id(),
        letter=letter_id,
        role="note",
        content=woven.content,
        language=language_of(woven.content) or language,
    )
    note = Note(
        id=new_id(),
        letter=letter_id,
        text=text.id,
        series=series,
        source_label=raw.label or None,
        state="present" if woven.content else "empty",
        order=order,
    )
    return _NoteText(note, text, woven, raw)


def _references(
    cuts: Sequence[tuple[Marker, Deletion]],
    matched: _Matched,
    notes: Sequence[_NoteText],
    woven: weaving.Woven,
    text_id: str,
    problems: list[Problem],
) -> list[Annotation]:
    """Return the note annotations, and report the doubtful markers."""
    by_raw = {id(one.raw): one.note.id for one in notes if one.raw is not None}
    missing = {one.marker: one.note.id for one in notes if one.marker is not None}
    known = {(marker.start, marker.end): raw for marker, raw in matched.pairs}
    doubtful = {(marker.start, marker.end) for marker in matched.doubtful}
    result: list[Annotation] = []
    for marker, cut in cuts:
        raw = known[(marker.start, marker.end)]
        note_id = missing[marker] if raw is None else by_raw[id(raw)]
        point = woven.place(cut.point)
        quote = capture(woven.content, point, point)
        result.append(
            Annotation(
                id=new_id(),
                text=text_id,
                kind="note",
                start=point,
                end=point,
                note=note_id,
                prefix=quote.prefix,
                suffix=quote.suffix,
            )
        )
        if (marker.start, marker.end) in doubtful:
            problems.append(
                problem(
                    "marker-doubtful",
                    text=text_id,
                    start=point,
                    end=point,
                    label=marker.label,
                    confidence=marker.confidence,
                )
            )
    return result


def _blocks(lines: Sequence[Placed], woven: weaving.Woven, text_id: str) -> list[Annotation]:
    """Return one block role for each line, and the signature or salutation that is run in."""
    if not lines:
        return [Annotation(id=new_id(), text=text_id, kind=DEFAULT_ROLE, start=0, end=0)]
    result: list[Annotation] = []
    start = 0
    greeted = False
    for one, behind, content in zip(lines, [*lines[1:], None], woven.content.split("\n"), strict=False):
        end = start + len(content)
        result.append(Annotation(id=new_id(), text=text_id, kind=BLOCK_OF[one.role], start=start, end=end))
        # "Your friend" over a name is no name itself.
        signs = one.role == closing.CLOSING_SIGNATURE and (behind is None or behind.role != closing.SIGNATURE)
        parted = closing.split(one.line.text) if signs else None
        if parted is not None:
            place = woven.place(one.line.first + parted.signature_start)
            if place < end:
                result.append(_marked(Mark(place, end, "signature", {"run_in": True}), woven.content, text_id))
        if one.role == layout.PARAGRAPH and not greeted and (stop := opening.run_in(one.line.text)) is not None:
            place = woven.place(one.line.first + stop)
            if start < place:
                result.append(_marked(Mark(start, place, "salutation", {"run_in": True}), woven.content, text_id))
        greeted = greeted or one.role in (layout.PARAGRAPH, opening.SALUTATION)
        start = end + 1
    return result


def _marked(mark: Mark, content: str, text_id: str) -> Annotation:
    quote = capture(content, mark.start, mark.end)
    return Annotation(
        id=new_id(),
        text=text_id,
        kind=mark.kind,
        start=mark.start,
        end=mark.end,
        attributes=mark.attributes,
        quote=quote.quote,
        prefix=quote.prefix,
        suffix=quote.suffix,
    )


def _marks(found: Sequence[Mark], content: str, text_id: str) -> list[Annotation]:
    return [_marked(mark, content, text_id) for mark in found]


def _note_marks(page: Page, one: _NoteText, decided: Decisions) -> list[Mark]:
    content = one.woven.content
    found = [*marks.references(content), *editorial_signs(content), *marks.quoted(content)]
    if one.raw is not None and one.raw.body and page.styled:
        found += marks.styles(one.woven, page.styled, one.raw.body[0][0], one.raw.body[-1][1])
    return decided_marks(page, one.woven, found, decided)


def _begins(page: Page, part: Part) -> int:
    """Return where in raw the letter's own stretch begins: with the first letter of its first line, the first at 0."""
    if not part.own[0]:
        return 0
    line = page.lines[bisect_left(page.lines, part.own[0], key=lambda line: line.start)]
    return page.raw_span(line.first, line.last)[0]


def _all_apart(
    page: Page, part: Part, apart: Sequence[tuple[int, int]], decided: Decisions
) -> list[tuple[int, int]]:
    """Return what was set apart in the text and in the notes."""
    bodies = [span for note in part.apparatus.notes for span in note.body]
    bodies += [(one.line.first, one.line.last) for one in part.placed if one.role == layout.INTRODUCTION]
    return [*apart, *visible_apart(page, bodies, decided)]


def _receipt(told: Sequence[tuple[Inscription, _NoteText]]) -> DateValue | None:
    return next((item.date for item, one in told if inscriptions.is_receipt(item, one.woven.content)), None)


def _number(placed: Sequence[Placed]) -> str | None:
    for one in placed:
        if one.role in (headline.NUMBER, headline.HEADLINE) and (found := headline.number(one.line)) is not None:
            return found.number
    return None


def _title(placed: Sequence[Placed], page: Page) -> str:
    line = next((one.line for one in placed if one.role == headline.HEADLINE), None)
    if line is None:
        return page.title or next((one.line.text for one in placed if one.role == "page title"), "")
    found = headline.number(line)
    return actions.without_marker(found.rest if found is not None and found.rest else line.text)


def _block_problems(lines: Sequence[Placed], woven: weaving.Woven, text_id: str) -> list[Problem]:
    problems: list[Problem] = []
    start = 0
    for one, content in zip(lines, woven.content.split("\n"), strict=False):
        end = start + len(content)
        if one.confidence < DOUBTFUL:
            problems.append(
                problem(
                    "block-doubtful", text=text_id, start=start, end=end, quote=content[:80], role=BLOCK_OF[one.role]
                )
            )
        start = end + 1
    return problems


def _reasons(page: Page, part: Part, cuts: Sequence[tuple[Marker, Deletion]]) -> list[tuple[int, int, str]]:
    reasons = [
        (one.line.start, one.line.end, one.role)
        for one in part.placed
        if one.role not in BLOCK_OF and one.role != layout.INTRODUCTION
    ]
    reasons += [(note.label_span[0], note.label_span[1], "note label") for note in part.apparatus.notes]
    reasons += [(stop, note.body[-1][1], furniture.NAVIGATION) for note in part.apparatus.notes
                for _, stop in _without_back_link(page, note)]
    reasons += [(cut.start, cut.end, "note marker") for _, cut in cuts]
    reasons += [(start, end, "another letter") for start, end in part.others]
    if part.heading is not None:
        reasons.append((part.heading.start, part.heading.end, "notes heading"))
    return reasons
