"""What each stretch of a source was taken for, and why: for the import assistant.

Findings and the stretches of ``set_apart`` together tell of every character of the source.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from editor.core.letters import Finding, Letter
from editor.core.messages import Message, message
from editor.core.problems import Problem
from editor.core.provenance import DigitalSource
from editor.core.record import replace
from editor.formats.letter_page import closing, fields, header, headline, opening, source_line
from editor.formats.letter_page.decisions import CERTAIN, DECIDED, SET_ASIDE, Decisions
from editor.formats.letter_page.markers import Deletion, Marker
from editor.formats.letter_page.page import Page
from editor.formats.letter_page.parts import KNOWN, Part
from editor.formats.letter_page.signs import RESPONSIBLE, Mark
from editor.formats.letter_page.weaving import LINE_END, MARKUP, WHITE_SPACE, Woven

LINE, APPARATUS, MARKER, MARK, FIELD, STRETCH = "line", "apparatus", "marker", "mark", "field", "stretch"
"""The rules: what a finding is about. ``field`` is about the whole letter, ``stretch`` about what is no line."""

_TOLD_ELSEWHERE = (LINE_END, WHITE_SPACE, MARKUP, "note marker", "note label")
"""Stretches set apart that no finding of their own is needed for."""

_DOUBT, _LIKELY, _SIGN = 45, 75, 92
"""The confidence, in per cent, of a doubtful field or marker, of one that nothing speaks for, and of a plain sign."""

_MARKER_EVIDENCE = {
    "plain": "evidence-marker-plain",
    "superscript": "evidence-marker-raised",
    "sup": "evidence-marker-raised",
    "bracket": "evidence-marker-bracket",
    "paren": "evidence-marker-bracket",
    "half": "evidence-marker-bracket",
    "loose": "evidence-marker-bracket",
    "word": "evidence-marker-word",
    "sign": "evidence-marker-sign",
    "decided": "evidence-decided",
    KNOWN: "evidence-note-of-document",
}
_MARK_EVIDENCE = {
    "citation": "evidence-mark-reference",
    "quotation": "evidence-mark-quotation",
    "emphasis": "evidence-mark-styled",
    "deletion": "evidence-mark-styled",
    "foreign": "evidence-mark-styled",
}
_PLACES = {
    "sender": (headline.HEADLINE, header.FIELD, closing.SIGNATURE, closing.CLOSING_SIGNATURE),
    "recipient": (headline.HEADLINE, header.FIELD, opening.ADDRESS, opening.SALUTATION),
    "date": (opening.DATELINE, header.FIELD, headline.HEADLINE, source_line.PRINTED_SOURCE),
    "place": (opening.PLACE, opening.DATELINE, header.FIELD, headline.HEADLINE),
    "kind": (headline.HEADLINE, opening.OWN_HEADING),
    "title": (headline.HEADLINE,),
}
"""The lines in which a field is looked for, the best first."""


class Found(NamedTuple):
    """What reading one letter made of its lines: the markers cut out, the doubtful ones, the marks of every text."""

    cuts: Sequence[tuple[Marker, Deletion]]
    doubtful: Sequence[Marker]
    marks: Sequence[tuple[Woven, Sequence[Mark]]]
    letter: Letter
    problems: Sequence[Problem]
    source: DigitalSource | None
    begins: int


def all_findings(page: Page, part: Part, found: Found, decided: Decisions) -> tuple[Finding, ...]:
    """Return the findings of one letter in the order of the source, those that were confirmed as certain."""
    made = [*_lines(page, part), *_notes(page, part), *_markers(page, found), *_marks(page, found, decided),
            *_fields(page, part, found, decided)]
    made += _stretches(page, part, found)
    result = [replace(one, confidence=CERTAIN, evidence=(*one.evidence, *DECIDED))
              if decided.confirmed and one.confidence < CERTAIN
              and (one.rule, one.role, one.start, one.end) in decided.confirmed else one for one in made]
    return tuple(sorted(result, key=lambda one: (one.start, one.end)))


def decided_marks(page: Page, woven: Woven, found: Sequence[Mark], decided: Decisions) -> list[Mark]:
    """Return the marks of a text without those that were refused, with others where another kind was decided."""
    if not decided.marks:
        return list(found)
    result: list[Mark] = []
    for mark in found:
        kind = decided.marks.get((*_raw(page, woven, mark), mark.kind))
        if kind is None:
            result.append(mark)
        elif kind:
            result.append(Mark(mark.start, mark.end, kind, {"resp": RESPONSIBLE}))
    result += _new_marks(page, woven, decided)
    return result


def _new_marks(page: Page, woven: Woven, decided: Decisions) -> Iterator[Mark]:
    for (start, end, before), kind in decided.marks.items():
        if before or not kind:
            continue
        first, last = page.visible(start), page.visible(end)
        inside = any(piece.start <= first and last <= piece.end for piece in woven.pieces)
        if inside and woven.place(first) < woven.place(last):
            yield Mark(woven.place(first), woven.place(last), kind, {"resp": RESPONSIBLE})


def _raw(page: Page, woven: Woven, mark: Mark) -> tuple[int, int]:
    return page.raw_span(*woven.source(mark.start, mark.end))


def _lines(page: Page, part: Part) -> Iterator[Finding]:
    for one in part.placed:
        start, end = page.raw_span(one.line.first, one.line.last)
        yield Finding(rule=LINE, start=start, end=end, role=one.role, confidence=one.confidence, evidence=one.evidence)


def _notes(page: Page, part: Part) -> Iterator[Finding]:
    for note in part.apparatus.notes:
        start, end = page.raw_span(note.label_span[0], note.body[-1][1])
        sure = any(one.raw is note for one in part.known)
        evidence = message("evidence-note-of-document" if sure else "evidence-note-under-heading" if part.heading
                           else "evidence-note-at-end")
        yield Finding(rule=APPARATUS, start=start, end=end, role="note",
                      confidence=CERTAIN if sure else 95 if part.heading else _LIKELY, evidence=(evidence,),
                      attributes={"label": note.label})


def _markers(page: Page, found: Found) -> Iterator[Finding]:
    for marker, cut in found.cuts:
        start, end = page.raw_span(cut.start, cut.end)
        confidence = min(marker.confidence, _DOUBT) if marker in found.doubtful else marker.confidence
        evidence = message(_MARKER_EVIDENCE.get(marker.style, "evidence-marker-plain"))
        yield Finding(rule=MARKER, start=start, end=end, role="note marker", confidence=confidence,
                      evidence=(evidence,), attributes={"label": marker.label, "style": marker.style})


def _marks(page: Page, found: Found, decided: Decisions) -> Iterator[Finding]:
    told = {(start, end, kind) for (start, end, _), kind in decided.marks.items()}
    for woven, marks in found.marks:
        for mark in marks:
            start, end = _raw(page, woven, mark)
            if start >= end:
                continue
            if (start, end, mark.kind) in told:
                confidence, evidence = CERTAIN, DECIDED
            else:
                unsure = mark.attributes.get("certainty") == "low"
                confidence = _LIKELY if unsure else _SIGN
                evidence = (message(_MARK_EVIDENCE.get(mark.kind, "evidence-mark-brackets")),)
            yield Finding(rule=MARK, start=start, end=end, role=mark.kind, confidence=confidence, evidence=evidence,
                          attributes={name: str(value) for name, value in mark.attributes.items()
                                      if name in ("expanded", "reason")})


def _fields(page: Page, part: Part, found: Found, decided: Decisions) -> Iterator[Finding]:
    if not part.placed:
        return
    values = decided.fields.get(found.begins, {})
    codes = {problem.code for problem in found.problems}
    for field in fields.FIELDS:
        text = fields.value(found.letter, field)
        confidence, evidence = _field_confidence(field, text, codes, values)
        start, end = _field_place(page, part, field, text)
        yield Finding(rule=FIELD, start=start, end=end, role=field, confidence=confidence, evidence=evidence,
                      attributes={"value": text})


def _field_confidence(field: str, text: str, codes: set[str],
                      values: Mapping[str, str]) -> tuple[int, tuple[Message, ...]]:
    if field in values:
        return CERTAIN, DECIDED
    if not text:
        needed = field in ("sender", "recipient", "date")
        return _DOUBT if needed else _LIKELY, (message("evidence-nothing-found"),)
    if codes & set(fields.SETTLED.get(field, ())):
        return _DOUBT, (message("evidence-field-doubtful"),)
    return _SIGN, (message("evidence-field-read"),)


def _field_place(page: Page, part: Part, field: str, text: str) -> tuple[int, int]:
    """Return where a field stands in raw: its words in the likeliest line, else that line, else the first one."""
    wanted = _PLACES[field]
    lines = sorted((one for one in part.placed if one.role in wanted), key=lambda one: wanted.index(one.role))
    first = text.split("; ")[0]
    for one in lines:
        at = one.line.text.find(first) if first else -1
        if at >= 0:
            return page.raw_span(one.line.first + at, one.line.first + at + len(first))
    line = (lines or part.placed)[0].line
    return page.raw_span(line.first, line.last)


def _stretches(page: Page, part: Part, found: Found) -> Iterator[Finding]:
    """Return the stretches set apart that are no line of this letter, each with its reason."""
    roles = {one.role for one in part.placed if one.role != SET_ASIDE}
    aside = {page.raw_span(one.line.first, one.line.last)[0] for one in part.placed if one.role == SET_ASIDE}
    for one in found.source.set_apart if found.source is not None else ():
        if one.why in _TOLD_ELSEWHERE or one.why in roles:
            continue
        if one.why == SET_ASIDE and any(one.start <= place < one.end for place in aside):
            continue
        yield Finding(rule=STRETCH, start=one.start, end=one.end, role=one.why,
                      confidence=CERTAIN if one.why == SET_ASIDE else 95,
                      evidence=DECIDED if one.why == SET_ASIDE else (message("evidence-set-apart"),))

