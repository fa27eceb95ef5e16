"""The notes under a letter: their heading, their labels, their bodies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import regex

from editor.formats.letter_page import furniture
from editor.formats.letter_page.page import SPACES, Line
from editor.formats.letter_page.source_line import source_line

NOTES_HEADING = "notes heading"
NOTE = "note"

_HEADING = regex.compile(
    r"^(?:(?:editors?['’]?s?|editorial|compilers?['’]?s?|explanatory|textual|translators?['’]?s?|publishers?['’]?s?|"
    r"author['’]?s|the)\s+)?"
    r"(?:notes?|foot-?notes?|end-?notes?|annotations?|commentar(?:y|ies)|comments?|примечани[ея]|комментари[ийея]+|"
    r"сноск[аи]|anmerkung(?:en)?|fu(?:ß|ss)noten?|remarques|"
    r"notes and comments|notes to the letters?|notes du traducteur)\s*[:.]?$",
    regex.IGNORECASE,
)
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_LABEL = regex.compile(
    r"^(?:(?:foot|end)?note\s+(?=\d))?"
    r"(?:\[\s?(?P<bracket>\d{1,3}|\*{1,4}|[a-z])\s?\]|\((?P<paren>\d{1,3}|\*{1,4})\)|[⁽\[]?(?P<sup>[⁰¹²³⁴-⁹]{1,3})[⁾\])]?|"
    r"(?P<symbol>\*{1,4}|[†‡])|(?P<letter>(?-i:[a-h]))(?=[.)]\s|\s(?-i:\p{Lu}))|"
    r"(?P<dotted>\d{1,3})\s?[.):](?!\d)|(?P<plain>\d{1,3})(?![\d.,:/%–-]))"
    r"[.:)—–-]?[\s\u00a0]*(?=\S|$)",
    regex.IGNORECASE,
)


class Label(NamedTuple):
    """A note's printed label: its value, how it is printed, and where the note's text begins in the line."""

    value: str
    style: str
    length: int

    @property
    def number(self) -> int | None:
        """The label as a number, or None for a sign or a letter."""
        return int(self.value) if self.value.isdigit() else None


class RawNote(NamedTuple):
    """A note as it stands on the page: its label (None: numbered by an ordered list) and its lines.

    ``body`` are visible spans, one per line; ``label_span`` is visible.
    """

    label: str
    style: str
    label_span: tuple[int, int]
    body: tuple[tuple[int, int], ...]
    reach: tuple[int, int] | None = None
    """Visible stretch in which its marker stands, where the notes stand under each page and begin with 1 again."""


class Apparatus(NamedTuple):
    """What was found: the heading's index, the notes, and the indices of all lines used."""

    heading: int | None
    notes: tuple[RawNote, ...]
    used: frozenset[int]


_BACK_LINK = regex.compile(r"[\s\u00a0]*(?:[↩⏎↵↑⬆⤴]\ufe0e?\ufe0f?|\[↑\])[\s\u00a0]*$")
_FURTHER = regex.compile(
    r"(?<=[.!?)»”]\s{1,8})(?:(?P<sup>[⁰¹²³⁴-⁹]{1,3})|\[(?P<bracket>\d{1,3})\])\s?(?=[\p{Lu}«“\"])")
_SIGN_STYLES = ("bracket", "paren", "symbol")
_LETTERS = "abcdefgh"
NOTHING = Apparatus(None, (), frozenset())


def label_of(line: Line) -> Label | None:
    """Return the label that ``line`` begins with, if it could be that of a note."""
    text = line.text
    if not text or not (
        text[0] in "[(*†‡⁽⁰¹²³⁴⁵⁶⁷⁸⁹" or text[0].isdigit() or text[:1] in "NnFfEe" or text[:1] in _LETTERS
    ):
        return None
    match = _LABEL.match(text)
    if match is None or furniture.rule(line):
        return None
    style = match.lastgroup or "plain"
    value = match.group(style).translate(_SUPERSCRIPTS)
    return Label(value, style, match.end())


def is_heading(line: Line) -> bool:
    """Tell whether the whole line is a heading of notes."""
    return len(line.text) <= 40 and _HEADING.match(line.text) is not None


def find(lines: Sequence[Line]) -> Apparatus:
    """Return the notes among ``lines`` (those of one letter, furniture already gone).

    Only notes under a heading are found here, see ``unannounced``.
    """
    for index in range(len(lines) - 1, -1, -1):
        if is_heading(lines[index]):
            found = _under_heading(lines, index)
            if found is not None:
                return found
    return NOTHING


def _under_heading(lines: Sequence[Line], heading: int) -> Apparatus | None:
    """Read the lines under a heading; None where no note follows it."""
    first = next((i for i in range(heading + 1, len(lines)) if lines[i].text), None)
    if first is None or (label_of(lines[first]) is None and lines[first].tag != "oli"):
        return None
    notes, used = _read(lines, first)
    return Apparatus(heading, notes, used | {heading}) if notes else None


def _read(lines: Sequence[Line], first: int) -> tuple[tuple[RawNote, ...], frozenset[int]]:
    """Read notes from line ``first`` on: a line with the next label begins a note, another continues it."""
    notes: list[RawNote] = []
    bodies: list[list[tuple[int, int]]] = []
    used: list[int] = []
    last = 0
    for index in range(first, len(lines)):
        line = lines[index]
        if not line.text:
            continue
        if _ends_notes(line):
            break
        label = label_of(line)
        if line.tag == "oli" and (label is None or label.number != last + 1):
            label = Label(str(last + 1), "list", 0)
        if label is not None and _is_next(label, last, first_note=not notes):
            for one, (first, start, end) in _on_one_line(line, label):
                last = one.number if one.number is not None else last
                notes.append(RawNote(one.value, one.style, (first, start), ()))
                bodies.append([(start, end)])
        elif notes:
            bodies[-1].append((line.first, line.last))
        else:
            break
        used.append(index)
    return tuple(note._replace(body=tuple(body)) for note, body in zip(notes, bodies, strict=True)), frozenset(used)


def _on_one_line(line: Line, label: Label) -> list[tuple[Label, tuple[int, int, int]]]:
    """Return the notes that stand on one line, behind one another, where their numbers are raised or in brackets: the
    label of each, where it begins, where its text begins, and where that ends."""
    found = [(label, 0)]
    if label.style in ("sup", "bracket") and label.number is not None:
        for match in _FURTHER.finditer(line.text, label.length):
            value = next(value for value in match.group("sup", "bracket") if value).translate(_SUPERSCRIPTS)
            if match.lastgroup == label.style and int(value) == (found[-1][0].number or 0) + 1:
                found.append((Label(value, label.style, match.end() - match.start()), match.start()))
    ends = [*(place for _, place in found[1:]), len(line.text)]
    return [(one, (line.first + place, line.first + place + one.length,
                   line.first + len(line.text[:end].rstrip(SPACES))))
            for (one, place), end in zip(found, ends, strict=True)]


def _ends_notes(line: Line) -> bool:
    if furniture.navigation(line) or furniture.footer(line):
        return True
    found = source_line(line) if not line.text[:1].isdigit() else None
    return found is not None and found.confidence >= 90


def _is_next(label: Label, last: int, *, first_note: bool) -> bool:
    number = label.number
    if number is None:
        return label.style in _SIGN_STYLES or label.style == "letter"
    if first_note:
        return True
    return last < number <= last + 3


def unannounced(lines: Sequence[Line]) -> list[Apparatus]:
    """Return what may be the notes at the end of a letter that no heading announces, the likeliest first.

    A numbered list of the sender looks the same: only markers in the text confirm notes, which ``letters`` checks.
    """
    starts: list[int] = []
    first = next((i for i in range(len(lines) - 1, -1, -1) if _number_of(lines[i]) == 1), None)
    lettered = next((i for i in range(len(lines) - 1, -1, -1) if _letter_of(lines[i]) == "a"), None)
    for start in (first, _series_start(lines), _signs_start(lines), lettered, _list_start(lines)):
        if start is not None and (begin := _first_sign(lines, start)) not in starts:
            starts.append(begin)
    found = [(start, *_read(lines, start)) for start in starts]
    return [Apparatus(None, notes, used) for _, notes, used in found if notes]


def numbered_runs(lines: Sequence[Line]) -> list[tuple[int, int, int]]:
    """Return the stretches [first, end) of lines with numbers in sequence, each with its first number.

    They may be notes under the pages of a letter, or lists in it: only markers before it confirm notes.
    """
    runs: list[tuple[int, int, int]] = []
    index = 0
    while index < len(lines):
        number = _number_of(lines[index])
        end = index + 1
        if number is not None:
            while end < len(lines) and _number_of(lines[end]) == number + end - index:
                end += 1
            runs.append((index, end, number))
        index = end
    return runs


def back_link(text: str) -> int:
    """Return where in the text of a note the arrow begins with which it ends: the way back to its marker on a page of
    the web. Its length where there is none."""
    found = _BACK_LINK.search(text)
    return found.start() if found is not None else len(text)


def note_of(line: Line, reach: tuple[int, int] | None = None) -> RawNote | None:
    """Return the note that a line with a label is."""
    label = label_of(line)
    if label is None or label.length == len(line.text):
        return None
    start = line.first + label.length
    return RawNote(label.value, label.style, (line.first, start), ((start, line.last),), reach)


def _number_of(line: Line) -> int | None:
    label = label_of(line)
    return label.number if label is not None else None


def _letter_of(line: Line) -> str | None:
    label = label_of(line)
    return label.value if label is not None and label.style == "letter" else None


def _series_start(lines: Sequence[Line]) -> int | None:
    """Return where a series of numbers in brackets begins that ends the page and does not begin with 1."""
    start: int | None = None
    for index in range(len(lines) - 1, -1, -1):
        label = label_of(lines[index])
        if label is None or label.style not in ("bracket", "sup") or label.number is None:
            continue
        if start is not None and label.number != (_number_of(lines[start]) or 0) - 1:
            break
        start = index
    return start


def _signs_start(lines: Sequence[Line]) -> int | None:
    """Return the last line that begins with an asterisk or a dagger."""
    return next(
        (
            i
            for i in range(len(lines) - 1, -1, -1)
            if (label := label_of(lines[i])) is not None and label.number is None and label.style in _SIGN_STYLES
        ),
        None,
    )


def _list_start(lines: Sequence[Line]) -> int | None:
    """Return where the ordered list begins with which an HTML page ends."""
    end = len(lines)
    while end and (furniture.navigation(lines[end - 1]) or furniture.footer(lines[end - 1])):
        end -= 1
    start = end
    while start and lines[start - 1].tag == "oli":
        start -= 1
    return start if start < end else None


def _first_sign(lines: Sequence[Line], start: int) -> int:
    """Step back over lines that begin with a sign (asterisk notes before the numbered ones)."""
    index = start
    while index > 0:
        before = next((i for i in range(index - 1, -1, -1) if lines[i].text), None)
        label = label_of(lines[before]) if before is not None else None
        if before is None or label is None or label.number is not None or label.style not in ("symbol", "paren"):
            break
        index = before
    return index
