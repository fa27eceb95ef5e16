"""Brackets that stand in a letter as they were typed, and the marks that they would be."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from editor.app.actions.step import BulkStep, kind_word, place, said
from editor.core.annotations import Annotation
from editor.core.ids import new_id
from editor.core.messages import Message, message
from editor.core.operations import Change, Put, Reader
from editor.core.record import JsonObject
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.formats.letter_page.signs import RESPONSIBLE, editorial_signs


class Bracket(NamedTuple):
    """One stretch that may become a mark: ``words`` is what it would stand on, with what stands around it."""

    text: str
    start: int
    end: int
    kind: str
    attributes: JsonObject
    before: str
    words: str
    behind: str


CONTEXT = 100
"""Code points on either side of a bracket."""


def brackets_of(snapshot: LetterSnapshot) -> list[Bracket]:
    """Return every bracket in the texts of a letter that no mark of its kind covers yet, in reading order."""
    return [bracket for text in snapshot.texts() for bracket in _brackets(text)]


def _brackets(text: TextSnapshot) -> list[Bracket]:
    content = text.text.content
    standing = {(a.start, a.end) for a in text.annotations if not a.is_block and not a.detached}
    found: list[Bracket] = []
    for mark in editorial_signs(content):
        if (mark.start, mark.end) in standing:
            continue
        # Whoever typed the brackets here is the editor of this edition, not the one that was copied.
        attributes = {name: value for name, value in mark.attributes.items() if (name, value) != ("resp", RESPONSIBLE)}
        found.append(Bracket(text.text.id, mark.start, mark.end, mark.kind, attributes,
                             content[max(0, mark.start - CONTEXT):mark.start], content[mark.start:mark.end],
                             content[mark.end:mark.end + CONTEXT]))
    return _unique(found)


def _unique(found: list[Bracket]) -> list[Bracket]:
    """One word with two brackets, P[olit]b[yuro], is found twice and is one mark."""
    seen: dict[tuple[str, int, int, str], Bracket] = {}
    for bracket in found:
        seen.setdefault((bracket.text, bracket.start, bracket.end, bracket.kind), bracket)
    return sorted(seen.values(), key=lambda bracket: (bracket.start, bracket.end))


class MarkBrackets(BulkStep, frozen=True, kw_only=True):
    """Set marks on several stretches in one step; the text stays as it is, brackets included."""

    brackets: tuple[Bracket, ...]
    make_id: Callable[[], str] = new_id

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-brackets-marked", count=len(self.brackets))

    def told(self, reader: Reader) -> Message:  # noqa: ARG002 - the words come with the bracket
        """What the history shows, with the words where it is one."""
        if len(self.brackets) != 1:
            return self.label
        (one,) = self.brackets
        return message("history-mark-on", kind=kind_word(one.kind), words=said(one.words))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return one new annotation for each; raises RefusedError where a stretch lies outside its text."""
        return [Put(place(Annotation(id=self.make_id(), text=one.text, kind=one.kind, start=one.start, end=one.end,
                                     attributes=one.attributes), reader.text(one.text).text.content))
                for one in self.brackets]
