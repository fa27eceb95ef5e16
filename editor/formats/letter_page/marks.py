"""The marks of one text, a letter's or a note's: signs, archival references, quotations, emphasis."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from editor.core import citations, quotations
from editor.core.problems import SEVERITIES, Problem
from editor.core.record import JsonObject
from editor.formats.letter_page.page import Styled
from editor.formats.letter_page.signs import Mark
from editor.formats.letter_page.weaving import Woven

_STYLE_MARKS = {"emphasis": "emphasis", "deletion": "deletion", "addition": "addition"}


def references(content: str) -> list[Mark]:
    """Return the citations in ``content``, *Ibid.* resolved within it."""
    found = citations.find_references(content)
    marks: list[Mark] = []
    for reference, resolved in zip(found, citations.resolve_levels(found), strict=True):
        attributes: JsonObject = {}
        if resolved.repository:
            attributes["repository"] = resolved.repository
        attributes["reference"] = [{"level": level.level, "value": level.value} for level in resolved.levels]
        if reference.ibid and resolved.repository:
            attributes["resolved_from"] = "ibid"
        marks.append(Mark(reference.start, reference.end, "citation", attributes))
    return marks


def corrections(text: str) -> list[Problem]:
    """Return what was read otherwise than printed in a source line; a letter's own texts are checked elsewhere."""
    return [
        Problem(
            severity=SEVERITIES[correction.code],
            code=correction.code,
            quote=text[reference.start : reference.end],
            args={name: value for name, value in correction.args.items() if name != "at"},
        )
        for reference in citations.find_references(text)[:1]
        for correction in reference.corrections
    ]


def quoted(content: str) -> list[Mark]:
    """Return the quotations in ``content``, with whether their marks are balanced."""
    return [
        Mark(found.start, found.end, "quotation", {"balanced": found.balanced})
        for found in quotations.find_quotations(content)
    ]


def _start(style: Styled) -> int:
    return style.start


def styles(woven: Woven, styled: Sequence[Styled], low: int, high: int) -> list[Mark]:
    """Return the marks for what HTML sets off that begins within the visible stretch [low, high)."""
    marks: list[Mark] = []
    for style in styled[bisect_left(styled, low, key=_start) : bisect_left(styled, high, key=_start)]:
        kind = _STYLE_MARKS.get(style.kind)
        if kind is None:
            continue
        start, end = woven.place(max(style.start, low)), woven.place(min(style.end, high))
        content = woven.content[start:end]
        start += len(content) - len(content.lstrip())
        end = start + len(content.strip())
        if end > start:
            marks.append(Mark(start, end, kind, {"rend": style.value} if style.value else {}))
    return marks
