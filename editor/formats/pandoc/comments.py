"""The editors' comments, where they are asked for: at the words that they are about, else at the letter's heading."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape

from editor.core.characters import without_forbidden
from editor.core.letters import Comment
from editor.core.snapshot import LetterSnapshot
from editor.core.threads import threads
from editor.formats.pandoc import tree
from editor.formats.pandoc.tree import Inline


class CommentBuilder:
    """Builds the comments of one letter; their numbers go on from ``first``."""

    def __init__(self, snapshot: LetterSnapshot, target: str, first: int = 0) -> None:
        self._target = target
        self.next = first
        self._placed: set[str] = set()
        self._threads = {thread.first.id: thread.comments for thread in threads(snapshot.comments)}
        self._by_target: dict[str, list[str]] = {}
        for identity, comments in self._threads.items():
            self._by_target.setdefault(comments[0].target, []).append(identity)
        self._numbers: dict[str, int] = {}

    def around(self, target: str) -> tuple[list[Inline], list[Inline]]:
        """Return what begins and what ends the comments on an object; each thread has one place."""
        return self._around(self._by_target.get(target, ()))

    def rest(self) -> tuple[list[Inline], list[Inline]]:
        """Return what begins and ends the comments that have no place in a text."""
        return self._around([identity for identity in self._threads if identity not in self._placed])

    def _around(self, identities: Iterable[str]) -> tuple[list[Inline], list[Inline]]:
        before: list[Inline] = []
        after: list[Inline] = []
        for identity in identities:
            self._placed.add(identity)
            for comment in self._threads[identity]:
                number = self._numbers.get(comment.id)
                if number is None:
                    number = self._numbers[comment.id] = self.next
                    self.next += 1
                begin, end = self._one(comment, number)
                before.append(begin)
                after.append(end)
        return before, after

    def _one(self, comment: Comment, number: int) -> tuple[Inline, Inline]:
        marks = [comment.label, "resolved" if comment.resolved else ""]
        said = "; ".join(mark for mark in marks if mark)
        body, _ = without_forbidden(f"[{said}] {comment.body}" if said else comment.body)
        author, _ = without_forbidden(comment.author)
        if self._target == "odt":
            return _odf(comment.at, author, body.split("\n"), number)
        attributes = {"id": str(number), "author": author, "date": comment.at}
        return (tree.span(_lines(body.split("\n")), classes=["comment-start"], attributes=attributes),
                tree.span((), classes=["comment-end"], attributes={"id": str(number)}))


def _lines(lines: Sequence[str]) -> list[Inline]:
    found: list[Inline] = []
    for place, line in enumerate(lines):
        found += [tree.line_break(), tree.words(line)] if place else [tree.words(line)]
    return found


def _odf(at: str, author: str, lines: Sequence[str], number: int) -> tuple[Inline, Inline]:
    """A comment in the words of ODF (OpenDocument 1.3, part 3, section 14.1), which pandoc's writer only copies."""
    body = "".join(f"<text:p>{escape(line)}</text:p>" for line in lines)
    begin = (f'<office:annotation office:name="c{number}"><dc:creator>{escape(author)}</dc:creator>'
             f"<dc:date>{escape(at.rstrip('Z'))}</dc:date>{body}</office:annotation>")
    return (tree.raw_inline("opendocument", begin),
            tree.raw_inline("opendocument", f'<office:annotation-end office:name="c{number}"/>'))
