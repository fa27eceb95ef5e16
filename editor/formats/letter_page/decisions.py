"""What an editor decided about a source: the recognisers obey, and everything else follows from reading it again.

All positions are code points of the whole raw source, so that a decision holds however often the source is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from editor.core.messages import message
from editor.formats.letter_page import closing, layout, opening
from editor.formats.letter_page.apparatus import Apparatus, Label, RawNote, label_of
from editor.formats.letter_page.page import Line, Page
from editor.formats.letter_page.rules import Placed

SET_ASIDE = "set apart by the editor"
"""The role of a line, and the reason for a stretch, that the editor took out of the text."""

NOTE = "note"
"""The role of a line that begins a note."""

CERTAIN = 100
"""The confidence of what an editor decided."""

DECIDED = (message("evidence-decided"),)
"""The evidence for it."""

_BLOCK_ROLES = {"heading": opening.OWN_HEADING, "list-item": layout.LIST_ITEM}

Span = tuple[int, int]


class Decisions(NamedTuple):
    """Everything decided about one source.

    ``roles`` gives the role of a line by where its first letter stands. ``markers`` gives by span the label of a
    note marker; an empty label says that there is none. ``marks`` gives by span and kind the kind that a mark is to
    have (empty: none); a key with an empty kind asks for a new mark. ``apart`` are stretches within lines that leave
    the text. ``begins`` says of a line whether a letter begins there. ``fields`` holds, by where a letter begins,
    what its sender, recipient, date, place, kind and title are. ``confirmed`` are findings (rule, role, start, end)
    that are right as they are.
    """

    roles: Mapping[int, str] = MappingProxyType({})
    markers: Mapping[Span, str] = MappingProxyType({})
    marks: Mapping[tuple[int, int, str], str] = MappingProxyType({})
    apart: tuple[Span, ...] = ()
    begins: Mapping[int, bool] = MappingProxyType({})
    fields: Mapping[int, Mapping[str, str]] = MappingProxyType({})
    confirmed: frozenset[tuple[str, str, int, int]] = frozenset()

    def role(self, page: Page, line: Line) -> str | None:
        """The role decided for a line, or None."""
        return self.roles.get(page.raw_span(line.first, line.last)[0]) if self.roles else None


NONE = Decisions()
"""Nothing was decided."""


def obeyed(page: Page, placed: Iterable[Placed], decided: Decisions) -> list[Placed]:
    """Return the lines with the roles that were decided for them."""
    if not decided.roles:
        return list(placed)
    return [one if (role := decided.role(page, one.line)) is None
            else Placed(one.line, _line_role(role, one.line), CERTAIN, DECIDED) for one in placed]


def _line_role(role: str, line: Line) -> str:
    """Return the line role for a block role or a line role; a closing with a name behind it keeps its signature."""
    if role == closing.CLOSING and closing.split(line.text) is not None:
        return closing.CLOSING_SIGNATURE
    return _BLOCK_ROLES.get(role, role)


def with_notes(page: Page, lines: Iterable[Line], found: Apparatus, decided: Decisions) -> Apparatus:
    """Return the notes with those that begin, by decision, on other lines."""
    added: list[RawNote] = []
    for line in lines:
        if decided.role(page, line) == NOTE:
            label = label_of(line) or Label("", "plain", 0)
            start = line.first + label.length
            added.append(RawNote(label.value, label.style, (line.first, start), ((start, line.last),)))
    if not added:
        return found
    return found._replace(notes=tuple(sorted([*found.notes, *added], key=lambda note: note.label_span)))


def begins(page: Page, lines: list[Line], guessed: Iterable[int], decided: Decisions) -> list[int]:
    """Return the indices of the lines with which letters begin, as decided."""
    if not decided.begins:
        return list(guessed)
    found = set(guessed)
    for index, line in enumerate(lines):
        said = decided.begins.get(page.raw_span(line.first, line.last)[0])
        if said is not None:
            (found.add if said else found.discard)(index)
    return sorted(found) or [0]


def visible_apart(page: Page, spans: Iterable[Span], decided: Decisions) -> list[Span]:
    """Return the visible stretches of ``spans`` that were set apart, each within one span, in order."""
    if not decided.apart:
        return []
    apart = [(page.visible(start), page.visible(end)) for start, end in decided.apart]
    found = [(max(start, low), min(end, high)) for low, high in spans for start, end in apart]
    return merged(span for span in found if span[0] < span[1])


def merged(spans: Iterable[Span]) -> list[Span]:
    """Return the spans in order, those that overlap or touch joined."""
    result: list[Span] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return result
