"""A word processor's document as a page of letters: its text as one sees it, and what the document says of it itself.

The page is the body as it was before tracked changes, with a number in brackets for each note. A note stands behind
the line that refers to it, so that each letter of the page has its own notes, wherever letters are found to begin.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from editor.core.letters import NoteSeries
from editor.core.messages import FormatError
from editor.formats.letter_page import furniture, headline, layout, opening
from editor.formats.letter_page.apparatus import RawNote
from editor.formats.letter_page.decisions import CERTAIN, Decisions
from editor.formats.letter_page.markers import Marker
from editor.formats.letter_page.page import Line, Page, Styled, make_line
from editor.formats.letter_page.parts import KNOWN, NOTE_TAG, KnownNote
from editor.formats.pandoc.returning import TEXT_STYLES
from editor.formats.word.flow import Change, Document, NoteReference
from editor.formats.word.strand import Edit, Spot, Strand, after, strand_of

STYLE_ROLES: Mapping[str, str] = {
    "salutation": "salutation", "closing": "closing", "signature": "signature", "date": "dateline",
    "inside address": "address", "envelope address": "address", "addressee": "address",
    "head note": layout.INTRODUCTION, **{style.lower(): role for role, style in TEXT_STYLES.items()}}
"""Roles of lines by the names of paragraph styles: those that word processors bring, and those of our own exports."""

SERIES: tuple[NoteSeries, ...] = ("editorial", "textual", "author", "head")
LEVELS = ("none", "1", "2", "3", "4", "5", "6")
_CONTENTS = "toc "
_MOST_TITLES = 4
"""Lines before the first letter that may be titles of them all."""
_PAGE_LEVELS = 3
"""Levels of headings that pages tell apart."""


class Told(NamedTuple):
    """A strand with where it stands in the page: from each of ``starts`` on its positions are moved by ``by``."""

    strand: Strand
    starts: tuple[int, ...]
    by: tuple[int, ...]

    def place(self, position: int) -> int:
        """Return where a position of the strand is in the page."""
        return position + self.by[max(0, bisect_right(self.starts, position) - 1)]


class PageEdit(NamedTuple):
    """A tracked change at its place in the page; ``struck`` are the words that it takes away."""

    edit: Edit
    struck: str


class NewNote(NamedTuple):
    """A note that a tracked insertion brings: where it would stand in the page, its words, and who inserted it."""

    at: int
    text: str
    series: NoteSeries
    change: Change


class Shown(NamedTuple):
    """A document as a page."""

    page: Page
    document: Document
    told: tuple[Told, ...]
    """The body, then the notes that are in the text, in their order."""
    known: tuple[KnownNote, ...]
    new_notes: tuple[NewNote, ...]
    headings: tuple[tuple[int, int], ...]
    """The first letters and the levels of headings; that of a title is 0."""
    roles: Mapping[int, str]
    """Roles of lines by where their first letter stands, as the styles say."""
    unplaced: int
    """How many notes nothing refers to."""

    def edits(self) -> Iterable[PageEdit]:
        """The tracked changes, at their places in the page."""
        for one in self.told:
            for edit in one.strand.edits:
                yield PageEdit(edit._replace(start=one.place(edit.start), end=one.place(edit.end)),
                               one.strand.text[edit.start:edit.end])

    def spots(self) -> Iterable[Spot]:
        """What stands between words, at its places in the page."""
        for one in self.told:
            for spot in one.strand.spots:
                yield spot._replace(at=one.place(spot.at), end=one.place(spot.end))


class SeriesOf(NamedTuple):
    """Which series footnotes and endnotes become."""

    footnote: NoteSeries
    endnote: NoteSeries


def series_of(document: Document, footnotes: str = "", endnotes: str = "") -> SeriesOf:
    """Return the series of notes: as wanted, else editorial for the only sort that there is, and for footnotes where
    there are both; then endnotes are textual.

    Raises:
        FormatError: ``option-unknown``.
    """
    for name, value in (("footnotes_as", footnotes), ("endnotes_as", endnotes)):
        if value and value not in SERIES:
            raise FormatError("option-unknown", option=name, value=value, known=", ".join(SERIES))
    used = {item.sort for paragraph in document.body for item in paragraph.items if isinstance(item, NoteReference)}
    chosen: dict[str, NoteSeries] = {name: name for name in SERIES}
    return SeriesOf(chosen.get(footnotes, "editorial"),
                    chosen.get(endnotes, "textual" if len(used) > 1 else "editorial"))


def shown(document: Document, series: SeriesOf) -> Shown:
    """Return the document as a page."""
    numbers: dict[NoteReference, int] = {}

    def sign(reference: NoteReference) -> str:
        # A note that is referred to twice is one note: its second reference prints the same number.
        return f"[{numbers.setdefault(reference._replace(label='', changes=()), len(numbers) + 1)}]"

    body = strand_of(document.body, sign)
    made = _PageMaker(document, series, body)
    made.run()
    roles, headings = _roles(made.told[0])
    text = made.text()
    page = Page(text, text, tuple(make_line(text, *line) for line in made.lines),
                styled=tuple(sorted(_styled(made.told))), title="" if headings else document.title,
                language=_language(body))
    return Shown(page, document, tuple(made.told), tuple(made.known), tuple(made.new_notes), headings, roles,
                 len(set(document.notes) - made.seen))


class _PageMaker:
    """Lays the body out as a page, line by line, each with the notes that it refers to for the first time."""

    def __init__(self, document: Document, series: SeriesOf, body: Strand) -> None:
        self._document = document
        self._series = series
        self._body = body
        self._parts: list[str] = []
        self._length = 0
        self._waiting: list[tuple[RawNote, Strand]] = []
        self._raws: dict[tuple[str, str], RawNote] = {}
        self.lines: list[tuple[int, int, str, int]] = []
        self.told: list[Told] = []
        self.known: list[KnownNote] = []
        self.new_notes: list[NewNote] = []
        self.seen: set[tuple[str, str]] = set()

    def text(self) -> str:
        """Return the page."""
        return "".join(self._parts)

    def run(self) -> None:
        """Lay out the whole body."""
        body = self._body
        spots = iter([spot for spot in body.spots if isinstance(spot.what, NoteReference)])
        spot = next(spots, None)
        by: list[int] = []
        notes: list[Told] = []
        for number, line in enumerate(body.lines):
            by.append(self._length - line.start)
            level = line.paragraph.level
            tag = line.paragraph.tag if level is None else f"h{min(max(level, 1), _PAGE_LEVELS)}"
            self.lines.append((self._length, self._length + line.end - line.start, tag, line.group))
            self._add(body.text[line.start:line.end])
            referring: list[Spot] = []
            while spot is not None and spot.at <= line.end:
                referring.append(spot)
                spot = next(spots, None)
            last = number == len(body.lines) - 1
            if referring or not last:
                self._add("\n")
            for one in referring:
                notes += self._note(one, by[-1])
        self.told = [Told(body, tuple(line.start for line in body.lines) or (0,), tuple(by) or (0,)), *notes]

    def _add(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def _note(self, spot: Spot, by: int) -> Iterable[Told]:
        """Add a note behind the line that refers to it, the first time."""
        reference = spot.what
        assert isinstance(reference, NoteReference)
        key = reference.key
        self.seen.add(key)
        kind = self._series.footnote if reference.sort == "footnote" else self._series.endnote
        strand = strand_of(self._document.notes.get(key, ()))
        if spot.within is not None:
            self.new_notes.append(NewNote(spot.at + by, after(strand), kind, spot.within))
            return
        label = self._body.text[spot.at:spot.end]
        raw = self._raws.get(key)
        if raw is None:
            start = self._length
            offset = start + len(label) + 1
            raw = self._raws[key] = RawNote(label.strip("[]"), KNOWN, (start, start + len(label)),
                                            tuple(_spans(strand, offset)))
            self.lines += _note_lines(strand, start, len(label) + 1)
            self._add(f"{label} {strand.text}\n")
            yield Told(strand, (0,), (offset,))
        self.known.append(KnownNote(raw, Marker(raw.label, spot.at + by, spot.end + by, KNOWN, CERTAIN), kind,
                                    reference.label))


def decisions(found: Shown, split: str, own: Decisions) -> Decisions:
    """Return what is decided about the page: what the document says of itself, and over it what an editor did.

    ``split`` is the level of headings with which letters begin, "none" for none, "" for the top level of which there
    are several.

    Raises:
        FormatError: ``option-unknown``.
    """
    if split and split not in LEVELS:
        raise FormatError("option-unknown", option="split", value=split, known=", ".join(LEVELS))
    begins: dict[int, bool] = {}
    roles = dict(found.roles)
    starts = _starts(found, split)
    titles: list[int] = []
    if starts is not None:
        # Where headings say where letters begin, nothing else does.
        lines = [line for line in found.page.lines if line.text and line.tag != NOTE_TAG]
        before = list(takewhile(lambda line: line.first not in starts, lines)) if starts else []
        free = [line for line in before if line.first not in dict(found.headings) and line.first not in found.roles]
        if _is_preface(free):
            starts.add(before[0].first)
        else:
            # What stands before the first letter belongs to all: titles, and no words of theirs.
            roles.update((line.first, furniture.PAGE_TITLE) for line in free)
            titles = [line.first for line in before if line.first in dict(found.headings)]
        begins = {line.first: line.first in starts for line in lines}
    roles.update(_heading_roles(found, {place for place, said in begins.items() if said}))
    # The title of a whole document is not that of its first letter, which has a heading of its own.
    roles.update(dict.fromkeys(titles, furniture.HEADING))
    return own._replace(begins={**begins, **own.begins}, roles={**roles, **own.roles})


def _starts(found: Shown, split: str) -> set[int] | None:
    """Return where the headings stand with which letters begin; None where headings do not say it."""
    if split == "none":
        return set()
    counts = Counter(level for _, level in found.headings if level)
    level = int(split) if split else next((level for level in sorted(counts) if counts[level] > 1), None)
    return None if level is None else {place for place, there in found.headings if there == level}


def _is_preface(lines: Sequence[Line]) -> bool:
    return len(lines) > _MOST_TITLES or any(rule(line) for line in lines for rule in (
        layout.is_prose, layout.is_sentence, opening.salutation, opening.dateline))


def _heading_roles(found: Shown, begins: set[int]) -> Iterable[tuple[int, str]]:
    """Headings at the head of a letter are its title where no rule knows them for more; others are of its text."""
    levels = dict(found.headings)
    at_head = True
    for line in found.page.lines:
        if not line.text or line.tag == NOTE_TAG:
            continue
        at_head = at_head or line.first in begins
        if line.first not in levels:
            at_head = False
        elif not at_head:
            yield line.first, "heading"
        elif not any(rule(line) for rule in (headline.headline, headline.bare_number, opening.dateline)):
            yield line.first, furniture.PAGE_TITLE


def _note_lines(strand: Strand, start: int, label: int) -> Iterable[tuple[int, int, str, int]]:
    """The lines of a note; the first begins with its label."""
    for number, line in enumerate(strand.lines):
        first = start if number == 0 else start + label + line.start
        yield first, start + label + line.end, NOTE_TAG, 0


def _spans(strand: Strand, offset: int) -> Iterable[tuple[int, int]]:
    for line in strand.lines or ():
        whole = make_line(strand.text, line.start, line.end)
        yield whole.first + offset, whole.last + offset
    if not strand.lines:
        yield offset, offset


def _roles(told: Told) -> tuple[dict[int, str], tuple[tuple[int, int], ...]]:
    roles: dict[int, str] = {}
    headings: list[tuple[int, int]] = []
    for line in told.strand.lines:
        made = make_line(told.strand.text, line.start, line.end)
        style = line.paragraph.style.lower().removesuffix(" rtl")
        first = told.place(line.start) + made.first - line.start
        if not made.text:
            continue
        if style.startswith(_CONTENTS):
            roles[first] = furniture.CONTENTS
        elif style in STYLE_ROLES:
            roles[first] = STYLE_ROLES[style]
        elif line.paragraph.level is not None:
            headings.append((first, line.paragraph.level))
    return roles, tuple(headings)


def _styled(told: Sequence[Told]) -> Iterable[Styled]:
    for one in told:
        for start, end, mark in one.strand.marked:
            first = one.place(start)
            yield Styled(first, first + end - start, mark.kind, mark.rend)
            if mark.rend == "superscript":  # it may be the sign of a note that somebody typed
                yield Styled(first, first + end - start, "sup")


def _language(body: Strand) -> str | None:
    """Return the language of most of the words, as a tag of two or three letters; None where little is said."""
    counts: Counter[str] = Counter()
    for length, language in body.languages:
        counts[language.split("-")[0].split("_")[0].lower()[:3]] += length
    best, count = counts.most_common(1)[0] if counts else ("", 0)
    return best if best.isalpha() and 2 * count > sum(counts.values()) else None
