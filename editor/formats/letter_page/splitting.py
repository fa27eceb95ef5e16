"""Several letters on one page: where each begins, and what belongs to all of them."""

from __future__ import annotations

from collections.abc import Sequence

from editor.formats.letter_page import apparatus, furniture, header, headline, layout, opening
from editor.formats.letter_page.page import Line

_NEAR = 8
"""Within how many lines behind a headline a date, a salutation or prose must stand."""


def starts(lines: Sequence[Line]) -> list[int]:
    """Return the indices of the lines with which letters begin, where there are at least two; else [0].

    A letter begins with its number or its headline; a table of contents names many, with nothing between them.
    """
    found: list[int] = []
    notes = False
    for index, line in enumerate(lines):
        if apparatus.is_heading(line):
            notes = True
        if not _may_begin(lines, index, notes) or (found and _numbers_its_opening(lines, found[-1], index)):
            continue
        if found and not _has_letter(lines[found[-1] : index]):
            # Number over headline: the letter begins with the number. Anything else was an entry of a list.
            if not (headline.bare_number(lines[found[-1]]) and index - found[-1] <= 2):
                found[-1] = index
            continue
        found.append(index)
        notes = False
    if found and not _has_letter(lines[found[-1] :]):
        found.pop()
    return found if len(found) > 1 else [0]


def _numbers_its_opening(lines: Sequence[Line], begin: int, index: int) -> bool:
    """Tell whether a number stands between the headline and date of a letter and its first words: it is that letter's
    own, as editions of dispatches print it."""
    if headline.bare_number(lines[index]) is None or not _strong(lines[begin]):
        return False
    between = lines[begin + 1 : index]
    return bool(between) and len(between) <= _NEAR and not any(
        layout.is_prose(line) or layout.is_sentence(line) or opening.salutation(line) or _strong(line)
        for line in between)


def _may_begin(lines: Sequence[Line], index: int, notes: bool) -> bool:
    line = lines[index]
    if len(line.text) > 180:
        return False
    number = headline.bare_number(line)
    if number is not None:
        return number.confidence >= 85 or (_near(lines, index, 3) and not notes)
    found = headline.headline(line)
    if found is None or found.confidence < 85:
        return False
    return _near(lines, index, 4 if notes else _NEAR) if notes else True


def _near(lines: Sequence[Line], index: int, reach: int) -> bool:
    return any(
        opening.dateline(line) or opening.salutation(line) or _strong(line)
        for line in lines[index + 1 : index + 1 + reach]
    )


def _strong(line: Line) -> bool:
    found = headline.headline(line)
    return found is not None and found.confidence >= 85


def _has_letter(lines: Sequence[Line]) -> bool:
    """Tell whether there is a letter among the lines: a date, a salutation, a header block, prose or a sentence."""
    return any(
        layout.is_prose(line)
        or opening.dateline(line)
        or opening.salutation(line)
        or opening.greets(line.text)
        or header.header_field(line)
        or (layout.is_sentence(line) and headline.headline(line) is None)
        for line in lines[1:]
        if not furniture.navigation(line)
    )
