"""The text of a change as it is read: mine with theirs written into it, either side, the base, the outcome."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from editor.app.review.review import Review
from editor.core.anchors import Anchor
from editor.core.annotations import Annotation
from editor.core.letters import Note, Text
from editor.core.operations import Adopt, Change, EditText, Settle
from editor.core.record import replace
from editor.core.review_changes import ReviewChange
from editor.core.reviewing import Verdict
from editor.core.snapshot import TextSnapshot
from editor.review.diff import diff
from editor.review.mapping import Mapping as Way

Mode = Literal["inline", "sides", "mine", "theirs", "base", "result"]
MODES: tuple[Mode, ...] = ("inline", "sides", "mine", "theirs", "base", "result")
Look = Literal["inserted", "deleted", "conflict", "moved", "tagged", "untagged"]

BREAK = "¶"
"""What stands for a line break within what is written into a line."""
BETWEEN = " | "
"""What stands between two readings that are at odds."""


class Stretch(NamedTuple):
    """A stretch [start, end) of what is shown, in code points; ``key`` is the change that it belongs to."""

    start: int
    end: int
    look: Look
    key: str


class Page(NamedTuple):
    """A text as it is shown, with the stretches that changes are about; None where that side has no such text."""

    text: TextSnapshot | None
    stretches: tuple[Stretch, ...] = ()

    def place(self, key: str) -> tuple[int, int] | None:
        """Return the first stretch of a change."""
        found = [one for one in self.stretches if one.key == key]
        return (found[0].start, found[-1].end) if found else None


class Reading:
    """The sides of one text in a review, read when they are asked for."""

    def __init__(self, review: Review, text_id: str) -> None:
        self._review, self.text_id = review, text_id
        sides = review.sides
        self.mine = sides.mine_text(text_id)
        self.theirs = sides.theirs_text(text_id, review.source.id)
        self._changes = [change for change in review.changes if text_of(review, change) == text_id]
        self._way: Way | None = None

    def page(self, mode: Mode) -> Page:
        """Return what a mode shows; ``sides`` is two pages, mine and theirs."""
        match mode:
            case "inline":
                return self.inline()
            case "theirs":
                return Page(self.theirs, tuple(self._on_theirs()))
            case "base":
                return Page(self.base())
            case "result":
                return Page(self.result())
            case _:
                return Page(self.mine, tuple(self._on_mine()))

    def _open(self) -> list[ReviewChange]:
        return [change for change in self._changes if change.open]

    def _on_mine(self) -> Iterable[Stretch]:
        if self.mine is not None:
            for change in self._open():
                spot = self.in_mine(change)
                if spot is not None and spot[0] < spot[1]:
                    yield Stretch(*spot, _look(change, "deleted"), change.key)

    def _on_theirs(self) -> Iterable[Stretch]:
        for change in self._open():
            spot = self.in_theirs(change)
            if spot is not None and spot[0] < spot[1]:
                yield Stretch(*spot, _look(change, "inserted"), change.key)

    def in_theirs(self, change: ReviewChange) -> tuple[int, int] | None:
        """Return where a change is in their text: its own words, where they stand at the place that is named."""
        spot = change.theirs_place
        if spot is None or spot.text != self.text_id or self.theirs is None:
            return None
        words = full_words(change, "theirs") if change.type == "text" else ""
        at = self.theirs.text.content.find(words, max(0, spot.start - len(words)), spot.end + len(words))
        if words and at >= 0:
            return at, at + len(words)
        return spot.start, spot.end

    def in_mine(self, change: ReviewChange) -> tuple[int, int] | None:
        """Return where a change is in my text: where it stands, or where what they have would come to stand."""
        if change.place is not None and change.place.text == self.text_id:
            return change.place.start, change.place.end
        spot = change.theirs_place
        if spot is None or spot.text != self.text_id or self.mine is None or self.theirs is None:
            return None
        if self._way is None:
            before, after = self.theirs.text.content, self.mine.text.content
            self._way = Way(before, diff(before, after))
        at = self._way(Anchor(spot.start, spot.end))
        return at.start, at.end

    # --- mine with theirs written into it

    def inline(self) -> Page:
        """Return my text with what they would take away struck out and what they would put in its place behind it."""
        if self.mine is None:
            return Page(self.theirs, tuple(self._on_theirs()))
        written = sorted(((*spot, change) for change in self._open()
                          if change.type == "text" and change.part.startswith("content")
                          and (spot := self.in_mine(change)) is not None), key=lambda one: one[:2])
        content, stretches, added = self.mine.text.content, list[Stretch](), list[tuple[int, int]]()
        pieces, last, shift = list[str](), 0, 0
        for start, end, change in written:
            theirs = _as_line(full_words(change, "theirs"))
            between = BETWEEN if start < end and theirs and change.weight == "conflict" else ""
            pieces += (content[last:max(last, end)], between, theirs)
            last = max(last, end)
            if start < end:
                stretches.append(Stretch(start + shift, end + shift, _look(change, "deleted"), change.key))
            if theirs:
                at, length = last + shift + len(between), len(between) + len(theirs)
                stretches.append(Stretch(at, at + len(theirs), _look(change, "inserted"), change.key))
                added.append((last, length))
                shift += length
        pieces.append(content[last:])
        shown = replace(self.mine, text=replace(self.mine.text, content="".join(pieces)),
                        annotations=tuple(_moved(one, added) for one in self.mine.annotations))
        stretches += [Stretch(_shifted(spot[0], added), _shifted(spot[1], added, end=True),
                              _look(change, "untagged" if change.action == "deleted" else "tagged"), change.key)
                      for change in self._open() if change.type != "text"
                      and (spot := self.in_mine(change)) is not None]
        return Page(shown, tuple(sorted(stretches)))

    # --- the base and the outcome

    def base(self) -> TextSnapshot | None:
        """Return the text that both sides began with, as far as they differ from it, without what stood on it."""
        one = self._review.divergences.get(self.text_id)
        if one is not None and one.base is not None and isinstance(one.base.value, Text):
            return TextSnapshot(text=one.base.value)
        return self.mine

    def result(self) -> TextSnapshot | None:
        """Return the text as it would be if everything were accepted that needs no person, and conflicts kept mine."""
        plan = self._review.plan
        verdicts: dict[str, Verdict] = plan.verdicts("mine")
        return self._made(plan.changes_for(verdicts))

    def _made(self, changes: Iterable[Change]) -> TextSnapshot | None:
        content = None
        for change in changes:
            match change:
                case EditText(text=text, edits=edits) if text == self.text_id and self.mine is not None:
                    content = self.mine.text.content
                    for edit in edits:
                        content = content[:edit.start] + edit.inserted + content[edit.end:]
                case Settle(object=text, value=Text() as value) if text == self.text_id:
                    content = value.content
                case Adopt(object=text) if text == self.text_id and self.theirs is not None:
                    return self.theirs
                case _:
                    pass
        if content is None or self.mine is None:
            return self.mine
        way = Way(self.mine.text.content, diff(self.mine.text.content, content))
        placed = (replace(one, start=at.start, end=at.end, detached=at.detached)
                  for one in self.mine.annotations for at in (way(one.anchor),))
        return TextSnapshot(text=replace(self.mine.text, content=content), annotations=tuple(placed))


def text_of(review: Review, change: ReviewChange) -> str:
    """Return the text in which a change is read: its own, that on which it stands, that of its letter; or ""."""
    spot = change.place or change.theirs_place
    if spot is not None:
        return spot.text
    value = review.sides.mine(change.object) or review.sides.theirs(change.object, review.source.id)
    if isinstance(value, Note):
        return value.text
    return transcription_of(review, change.letter) if change.letter is not None else ""


def transcription_of(review: Review, letter: str) -> str:
    """Return the transcription of a letter here, or of one that only they have; "" where there is none."""
    session = review.session
    if session.get(letter) is not None:
        return session.letter(letter).transcription.text.id
    for one in review.divergences.values():
        value = one.theirs.value
        if isinstance(value, Text) and value.letter == letter and value.role == "transcription":
            return value.id
    return ""


def full_words(change: ReviewChange, side: Literal["base", "mine", "theirs"]) -> str:
    """Return all the words of one side of a change of text."""
    shown = getattr(change, side)
    if shown is None:
        return ""
    return shown.value if isinstance(shown.value, str) else shown.words


def _as_line(words: str) -> str:
    return words.replace("\n", BREAK)


def _look(change: ReviewChange, usual: Look) -> Look:
    if change.weight == "conflict":
        return "conflict"
    return "moved" if change.action == "moved" and change.type == "text" else usual


def _shifted(position: int, added: Sequence[tuple[int, int]], *, end: bool = False) -> int:
    """Where a position of mine comes to stand: a beginning behind what is written in there, an end before it."""
    return position + sum(length for at, length in added if at < position or (at == position and not end))


def _moved(one: Annotation, added: Sequence[tuple[int, int]]) -> Annotation:
    if one.is_block:  # a role keeps its whole line
        return replace(one, start=_shifted(one.start, added, end=True), end=_shifted(one.end, added))
    start = _shifted(one.start, added, end=one.start == one.end)
    return replace(one, start=start, end=max(start, _shifted(one.end, added, end=True)))


def context(content: str, spot: tuple[int, int], around: int = 40) -> tuple[str, str, str]:
    """Return the words before a place, at it and behind it, cut to what a card has room for, in one line."""
    start, end = spot
    before, behind = content[max(0, start - around):start], content[end:end + around]
    head = "…" if start > around else ""
    tail = "…" if end + around < len(content) else ""
    return head + _as_line(before), _as_line(content[start:end]), _as_line(behind) + tail
