"""A stretch of a document as it was before its tracked changes, and those changes as edits of it.

Positions are code points. What only an insertion holds is no part of the text; what is struck still is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Literal, NamedTuple

from editor.formats.word.flow import Change, Lost, Mark, NoteReference, Paragraph, Picture, Point, Run

_WORD = re.compile(r"[^\S\n]*[^\s]*")


class Line(NamedTuple):
    """One line of the text, [start, end) without its end; lines of one paragraph share its number ``group``."""

    start: int
    end: int
    paragraph: Paragraph
    group: int


_AND = ", "
"""Between the names of those who made a change together."""


class Edit(NamedTuple):
    """A tracked change: [start, end) gives way to ``inserted``. ``change`` says who made it, and when first."""

    start: int
    end: int
    inserted: str
    change: Change


class Spot(NamedTuple):
    """Something at a place of the text. ``within`` is the insertion in which it stands, if in one."""

    at: int
    what: NoteReference | Point | Lost | Picture
    within: Change | None = None
    end: int = 0
    """Of a reference to a note the end of its sign in the text, where it has one."""


class Strand(NamedTuple):
    """A stretch of a document."""

    text: str
    lines: tuple[Line, ...]
    edits: tuple[Edit, ...]
    spots: tuple[Spot, ...]
    marked: tuple[tuple[int, int, Mark], ...]
    """Words that are set off, within one line each."""
    languages: tuple[tuple[int, str], ...]
    """How many characters are said to be in which language, in the order of the text."""
    taken_back: int = 0
    """How many characters were inserted and struck again: they are in neither state."""


def strand_of(paragraphs: Sequence[Paragraph], sign: Callable[[NoteReference], str] | None = None,
              skip: Callable[[Run], bool] | None = None) -> Strand:
    """Return paragraphs as a strand. ``sign`` gives what stands in the text for the place of a note; runs for which
    ``skip`` holds are left out."""
    maker = _Maker(sign, skip)
    for number, paragraph in enumerate(paragraphs):
        maker.paragraph(paragraph, number, last=number == len(paragraphs) - 1)
    return maker.strand()


def after(strand: Strand) -> str:
    """Return the text of a strand with its tracked changes made."""
    parts: list[str] = []
    position = 0
    for edit in strand.edits:
        parts += [strand.text[position:edit.start], edit.inserted]
        position = edit.end
    return "".join([*parts, strand.text[position:]])


Side = Literal["before", "behind"]
_SIDES: tuple[Side, ...] = ("before", "behind")


def word_at(text: str, at: int, side: Side) -> tuple[int, int]:
    """Return where the word on one side of a point is, within its line and with what stands between; empty without."""
    if side == "behind":
        return at, _WORD.match(text, at).end()  # type: ignore[union-attr] - it always matches
    start = max(text.rfind(" ", 0, max(0, at - 1)), text.rfind("\n", 0, at)) + 1 if at else 0
    return min(start, at), at


def steady_side(text: str, edits: Iterable[Edit], at: int) -> Side | None:
    """Return on which side of a point the word stays as it is when the edits are made, so that it tells where the point
    is; None where neither does."""
    made = list(edits)
    for side in _SIDES:
        start, end = word_at(text, at, side)
        if start < end and not any(edit.start < end and edit.end > start for edit in made):
            return side
    return None


class _Maker:
    """One pass over the paragraphs."""

    def __init__(self, sign: Callable[[NoteReference], str] | None, skip: Callable[[Run], bool] | None) -> None:
        self._sign = sign
        self._skip = skip
        self._parts: list[str] = []
        self._length = 0
        self._line = 0
        self._lines: list[Line] = []
        self._edits: list[Edit] = []
        self._spots: list[Spot] = []
        self._marked: list[tuple[int, int, Mark]] = []
        self._languages: list[tuple[int, str]] = []
        self._taken_back = 0

    def strand(self) -> Strand:
        """Return what was made."""
        return Strand("".join(self._parts), tuple(self._lines), tuple(self._edits), tuple(self._spots),
                      tuple(self._joined()), tuple(self._languages), self._taken_back)

    def paragraph(self, paragraph: Paragraph, number: int, *, last: bool) -> None:
        """Add a paragraph."""
        for item in paragraph.items:
            if isinstance(item, Run):
                if self._skip is None or not self._skip(item):
                    self._run(item, paragraph, number)
            else:
                self._spot(item)
        if last:
            self._end_line(paragraph, number)
            return
        inserted, struck = _state(paragraph.mark)
        if inserted is not None and struck is None:
            self._change(self._length, self._length, "\n", inserted)
        elif inserted is None:
            if struck is not None:
                self._change(self._length, self._length + 1, "", struck)
            self._end_line(paragraph, number)
            self._add("\n")
            self._line = self._length

    def _run(self, run: Run, paragraph: Paragraph, number: int) -> None:
        inserted, struck = _state(run.changes)
        if inserted is not None:
            if struck is not None:
                self._taken_back += len(run.text)
            else:
                self._change(self._length, self._length, run.text, inserted)
            return
        start = self._length
        for place, piece in enumerate(run.text.split("\n")):
            if place:
                self._end_line(paragraph, number)
                self._add("\n")
                self._line = self._length
            if piece:
                self._marked += [(self._length, self._length + len(piece), mark)
                                 for mark in sorted(run.marks)]
                self._add(piece)
        self._languages.append((self._length - start, run.language))
        if struck is not None:
            self._change(start, self._length, "", struck)

    def _spot(self, item: NoteReference | Point | Lost | Picture) -> None:
        changes = item.changes if isinstance(item, NoteReference) else ()
        inserted, struck = _state(changes)
        start = self._length
        if isinstance(item, NoteReference) and inserted is None and self._sign is not None:
            self._add(self._sign(item))
        if inserted is None or struck is None:
            self._spots.append(Spot(start, item, inserted, self._length))

    def _add(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def _end_line(self, paragraph: Paragraph, number: int) -> None:
        self._lines.append(Line(self._line, self._length, paragraph, number))

    def _change(self, start: int, end: int, inserted: str, change: Change) -> None:
        """Add a change, to the one before it where both are one: next to each other and of one author, or written
        right behind what another wrote, without whose words the one could not be accepted."""
        last = self._edits[-1] if self._edits else None
        if last is not None and last.end == start and (
                last.change.author == change.author or (start == end and last.inserted)):
            both = last.change._replace(author=_authors(last.change.author, change.author))
            self._edits[-1] = last._replace(end=end, inserted=last.inserted + inserted, change=both)
        else:
            self._edits.append(Edit(start, end, inserted, change))

    def _joined(self) -> Iterable[tuple[int, int, Mark]]:
        """The marks, those that touch and are alike joined: runs are cut where anything changes."""
        latest: dict[Mark, tuple[int, int]] = {}
        found: list[tuple[int, int, Mark]] = []
        signs = {spot.at: spot.end for spot in self._spots if spot.end > spot.at}
        for start, end, mark in self._marked:
            before = latest.get(mark)
            if before is not None and signs.get(before[1], before[1]) == start:  # the sign of a note parts no words
                latest[mark] = (before[0], end)
                continue
            if before is not None:
                found.append((*before, mark))
            latest[mark] = (start, end)
        found += [(*span, mark) for mark, span in latest.items()]
        return sorted(found)


def _authors(first: str, second: str) -> str:
    names = [*first.split(_AND), *second.split(_AND)]
    return _AND.join(dict.fromkeys(name for name in names if name))


def _state(changes: Iterable[Change]) -> tuple[Change | None, Change | None]:
    """Return the insertion and the deletion that something is part of."""
    inserted = next((one for one in changes if one.sort == "insertion"), None)
    return inserted, next((one for one in changes if one.sort == "deletion"), None)
