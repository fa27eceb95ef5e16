"""Ties between the text and the lines of its scans: made, moved, loosened, and made by transcribing line by line."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from msgspec import field

from editor.app.actions.step import Step, need, place, said
from editor.core.anchors import TextEdit, apply_edit
from editor.core.annotations import Annotation
from editor.core.characters import clean
from editor.core.ids import new_id
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import Change, Delete, EditText, Put, Reader
from editor.core.page_places import PagePlaces, region_of
from editor.core.pages import FACS, LinkedSpan, Page
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, TextSnapshot

_WORDS = re.compile(r"\w+|\s+|[^\w\s]")
_BREAKS = ("line-break", "page-break")


class LinkLine(Step, frozen=True, kw_only=True):
    """Link a line of a scan to a stretch of a text; where nothing is selected, to the line of the text there.

    The break at its beginning names the line; it is added where there is none. What was linked to the line before is
    loosened.
    """

    text: str
    line: str
    start: int
    end: int
    break_id: str = field(default_factory=new_id)
    end_id: str = field(default_factory=new_id)

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-line-linked")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the words."""
        snapshot = reader.text(self.text)
        start, end = self._stretch(snapshot)
        words = said(snapshot.text.content[start:end])
        return message("history-line-linked-words", words=words) if words else self.label

    def _stretch(self, snapshot: TextSnapshot) -> tuple[int, int]:
        content = snapshot.text.content
        if self.start != self.end:
            return self.start, self.end
        begin = content.rfind("\n", 0, self.start) + 1
        stop = content.find("\n", self.start)
        stop = len(content) if stop < 0 else stop
        breaks = [one.start for one in snapshot.of_kind(*_BREAKS) if begin <= one.start <= stop]
        return (max((at for at in breaks if at <= self.start), default=begin),
                min((at for at in breaks if at > self.start), default=stop))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the breaks that change; raises RefusedError where the stretch lies outside the text."""
        snapshot = reader.text(self.text)
        content = snapshot.text.content
        if not 0 <= self.start <= self.end <= len(content):
            raise RefusedError("position-outside-text", start=self.start, end=self.end, length=len(content))
        start, end = self._stretch(snapshot)
        at_start = next((one for one in snapshot.of_kind("line-break") if one.start == start), None)
        if at_start is not None and at_start.attributes.get(FACS) == self.line and self.start == self.end:
            return ()
        changes = [change for change in loosened(reader.letter(snapshot.text.letter), {self.line})
                   if at_start is None or change.value.id != at_start.id]
        made = at_start or Annotation(id=self.break_id, text=self.text, kind="line-break", start=start, end=start)
        changes.append(Put(place(replace(made, attributes={**made.attributes, FACS: self.line}), content)))
        while end < len(content) and content[end] in " \t":
            end += 1
        taken = any(one.start == end for one in snapshot.of_kind(*_BREAKS))
        if start < end < len(content) and content[end] != "\n" and not taken:
            end_break = Annotation(id=self.end_id, text=self.text, kind="line-break", start=end, end=end)
            changes.append(Put(place(end_break, content)))
        return changes


class BeginPage(Step, frozen=True, kw_only=True):
    """Let a page begin at a position of a text: the break there names it, and is added where there is none. A break
    that named it before names it no more."""

    text: str
    page: str
    position: int
    break_id: str = field(default_factory=new_id)

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-page-begins")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the page."""
        page = reader.get(self.page)
        label = page.label if isinstance(page, Page) else ""
        return message("history-page-begins-label", page=label) if label else self.label

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the breaks that change; raises RefusedError where the position lies outside the text."""
        page = need(reader, Page, self.page)
        snapshot = reader.text(self.text)
        here = next((one for one in snapshot.of_kind("page-break") if one.start == self.position), None)
        if here is not None and here.attributes.get(FACS) == page.id:
            return ()
        attributes = {**(here.attributes if here is not None else {}), FACS: page.id}
        if page.label:
            attributes["n"] = page.label
        made = here or Annotation(id=self.break_id, text=self.text, kind="page-break", start=self.position,
                                  end=self.position)
        others = [change for change in loosened(reader.letter(page.letter), {page.id}) if change.value.id != made.id]
        return (*others, Put(place(replace(made, attributes=attributes), snapshot.text.content)))


class UnlinkLine(Step, frozen=True, kw_only=True):
    """Loosen the text that is linked to a line; its break stays."""

    letter: str
    line: str

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-line-unlinked")

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the breaks that change."""
        return tuple(loosened(reader.letter(self.letter), {self.line}))


class StoreLine(Step, frozen=True, kw_only=True):
    """Give the text of one line of a scan its words. What is linked already is corrected, and keeps its tags; what
    is not comes into the text where the line stands among the others, and is linked. A line without words loses its
    place in the text."""

    text: str
    page: str
    line: str
    words: str
    break_id: str = field(default_factory=new_id)
    page_break_id: str = field(default_factory=new_id)

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-line-stored")

    def told(self, reader: Reader) -> Message:  # noqa: ARG002 - the words are here
        """What the history shows, with the words."""
        words = said(self.words)
        return message("history-line-stored-words", words=words) if words else self.label

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the edit and the breaks that it sets; raises RefusedError("no-such-line")."""
        page = need(reader, Page, self.page)
        if page.line(self.line) is None:
            raise RefusedError("no-such-line")
        snapshot = reader.text(self.text)
        pages = reader.letter(page.letter).pages
        places = PagePlaces(snapshot.text.content, snapshot.annotations, pages)
        words = " ".join(clean(self.words).text.split("\n")).strip()
        span = places.span_of(self.line)
        if span is not None:
            return self._corrected(snapshot, span, words)
        return self._added(snapshot, places, page, words) if words else ()

    def _corrected(self, snapshot: TextSnapshot, span: LinkedSpan, words: str) -> list[Change]:
        before = snapshot.text.content[span.start:span.end]
        blank = before[len(before.rstrip(" \t")):]
        old = before.removesuffix(blank) if blank else before
        own = _break_of(snapshot, span.target)
        if old == words:
            return []
        behind = {one.id for one in snapshot.of_kind(*_BREAKS)
                  if one.start >= span.start + len(old) and one is not own and (one.start > span.start or words)}
        changes = _edited(snapshot, word_edits(span.start, old, words), behind)
        if not words and own is not None:
            changes = [change for change in changes if not (isinstance(change, Put) and change.value.id == own.id)]
            changes.append(Delete(own.id))
        return changes

    def _added(self, snapshot: TextSnapshot, places: PagePlaces, page: Page, words: str) -> list[Change]:
        content = snapshot.text.content
        gap = gap_for(content, places, page, self.line)
        edit = TextEdit(gap.position, "", gap.lead + words + gap.tail)
        behind = {one.id for one in snapshot.of_kind(*_BREAKS) if one.start >= gap.position
                  and not (one.kind == "page-break" and places.start_of(page.id) == one.start == gap.position
                           and gap.is_first)}
        changes = _edited(snapshot, (edit,), behind)
        after, at = apply_edit(content, edit), gap.position + len(gap.lead)
        if places.start_of(page.id) is None:
            attributes = {FACS: page.id, "n": page.label} if page.label else {FACS: page.id}
            changes.append(Put(place(Annotation(id=self.page_break_id, text=self.text, kind="page-break", start=at,
                                                end=at, attributes=attributes), after)))
        changes.append(Put(place(Annotation(id=self.break_id, text=self.text, kind="line-break", start=at, end=at,
                                            attributes={FACS: self.line}), after)))
        return changes


class Gap(NamedTuple):
    """Where the words of a line come into a text, and what stands between them and their neighbours."""

    position: int
    lead: str = ""
    tail: str = ""
    is_first: bool = False
    """Whether they are the first of their page."""


def gap_for(content: str, places: PagePlaces, page: Page, line_id: str) -> Gap:
    """Return where the words of a line that is not linked belong: behind the nearest line before it on its page that
    is, else before the nearest one behind it, else at the end of its page."""
    lines = [line.id for line in page.lines()]
    at = lines.index(line_id)
    before = next((span for key in reversed(lines[:at]) if (span := places.span_of(key)) is not None), None)
    if before is not None:
        near, mine = region_of(page, before.target), region_of(page, line_id)
        return _behind(content, before.end, same_block=near is mine)
    after = next((span for key in lines[at + 1:] if (span := places.span_of(key)) is not None), None)
    if after is not None:
        near, mine = region_of(page, after.target), region_of(page, line_id)
        starts_block = after.start == 0 or content[after.start - 1] == "\n"
        return Gap(after.start, "", "\n" if starts_block and near is not mine else " ", is_first=True)
    end = _end_of_page(content, places, page)
    return _behind(content, end, same_block=False) if content else Gap(0, is_first=True)


def _behind(content: str, position: int, *, same_block: bool) -> Gap:
    ends_block = position == len(content) or content[position] == "\n"
    if not ends_block:
        return Gap(position, "", " ")
    if same_block:
        return Gap(position, "" if position and content[position - 1] == " " else " ")
    empty = not position or content[position - 1] == "\n"
    return Gap(position, "" if empty else "\n")


def _end_of_page(content: str, places: PagePlaces, page: Page) -> int:
    order = [one.id for one in places.pages]
    later = [start for key in order[order.index(page.id) + 1:] if (start := places.start_of(key)) is not None]
    if not later:
        return len(content)
    end = min(later)
    while end > 0 and content[end - 1] == "\n":
        end -= 1
    return end


def line_breaks(text: TextSnapshot) -> list[Annotation]:
    """Return the breaks of a text that name a line, in their order."""
    return sorted((one for one in text.of_kind("line-break") if one.attributes.get(FACS)), key=lambda one: one.start)


def loosened(letter: LetterSnapshot, targets: Collection[str], text_id: str = "") -> Iterator[Put]:
    """The annotations of a letter (or of one text of it) that name one of the targets, without naming it."""
    for text in letter.texts():
        if text_id in ("", text.text.id):
            for one in text.annotations:
                if str(one.attributes.get(FACS) or "").removeprefix("#") in targets:
                    yield Put(replace(one, attributes={k: v for k, v in one.attributes.items() if k != FACS}))


def _break_of(snapshot: TextSnapshot, line_id: str) -> Annotation | None:
    return next((one for one in line_breaks(snapshot)
                 if str(one.attributes[FACS]).removeprefix("#") == line_id), None)


def word_edits(start: int, old: str, new: str) -> tuple[TextEdit, ...]:
    """Return the edits, from the last to the first, that make one stretch another: word by word, so that what
    stands on the words between is left alone."""
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    edits: list[TextEdit] = []
    for tag, a, b, c, d in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag != "equal":
            edits.append(TextEdit(start + sum(map(len, before[:a])), "".join(before[a:b]), "".join(after[c:d])))
    return tuple(reversed(edits))


def _edited(snapshot: TextSnapshot, edits: tuple[TextEdit, ...], behind: Collection[str]) -> list[Change]:
    """The edits, and each break of those ``behind`` them where it belongs: an insertion at a point stays behind it
    by the rule for points, and that would be the wrong line."""
    content = snapshot.text.content
    for edit in edits:
        content = apply_edit(content, edit)
    growth = sum(edit.growth for edit in edits)
    changes: list[Change] = [EditText(snapshot.text.id, edits)]
    for one in snapshot.annotations:
        if one.id in behind and (growth or any(edit.end >= one.start for edit in edits)):
            at = one.start + growth
            changes.append(Put(place(replace(one, start=at, end=at), content)))
    return changes
