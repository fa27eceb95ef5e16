"""Comments: beginning a thread, answering, settling it, and changing or taking back what one said oneself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Protocol, runtime_checkable

from msgspec import field

from editor.app.actions.step import Step, need, place, said
from editor.core.annotations import Annotation
from editor.core.characters import clean
from editor.core.ids import new_id
from editor.core.letters import COMMENT_LABELS, Comment, CommentedChange
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import Change, Delete, Put, Reader
from editor.core.record import replace
from editor.core.threads import first_of


def now() -> str:
    """Return this moment in UTC, to the millisecond: two answers of one second keep their order."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


@runtime_checkable
class CommentReader(Protocol):
    """A reader that knows the comments of the whole project, as a session does."""

    def comments(self) -> list[Comment]:
        """The comments of all letters and of the register."""
        ...


class _Said(Step, frozen=True, kw_only=True):
    """A step about a comment."""

    @property
    def label(self) -> Message:
        """What the history shows where nothing more can be said."""
        return message("history-comments-changed")


class AddComment(_Said, frozen=True, kw_only=True):
    """Begin a thread about a letter, a field of it (``part``), a note, a tag, an entry, a page or a part of one, or
    about a ``change`` that a colleague made to one of them.

    With ``span`` (start, end in code points) it is about words of the text ``target``: an annotation holds their place.
    ``letter`` is empty for an entry of the register.
    """

    letter: str
    target: str
    body: str
    author: str
    labelled: str = ""
    part: str = ""
    change: CommentedChange | None = None
    span: tuple[int, int] | None = None
    at: str = field(default_factory=now)
    comment_id: str = field(default_factory=new_id)
    annotation_id: str = field(default_factory=new_id)

    def told(self, reader: Reader) -> Message:  # noqa: ARG002 - the step's signature
        """What the history shows, with the words."""
        return message("history-comment-added", words=said(self.body))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the comment, and the annotation that holds its place.

        Raises:
            RefusedError: it says nothing, has a label that is none, or the place is not in the text
                ("comment-empty", "comment-label-unknown", "position-outside-text", "span-needed").
        """
        changes: list[Change] = []
        target = self.target
        if self.span is not None:
            content = reader.text(self.target).text.content
            held = Annotation(id=self.annotation_id, text=self.target, kind="comment",
                              start=self.span[0], end=self.span[1])
            changes.append(Put(place(held, content)))
            target = self.annotation_id
        changes.append(Put(Comment(
            id=self.comment_id, letter=self.letter, target=target, body=_words(self.body), author=self.author,
            at=self.at, label=_label(self.labelled), part=self.part, change=self.change)))
        return changes


class AnswerComment(_Said, frozen=True, kw_only=True):
    """Answer in the thread of a comment. A thread that was resolved is open again."""

    comment: str
    body: str
    author: str
    at: str = field(default_factory=now)
    comment_id: str = field(default_factory=new_id)

    def told(self, reader: Reader) -> Message:  # noqa: ARG002 - the step's signature
        """What the history shows, with the words."""
        return message("history-comment-answered", words=said(self.body))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the answer; raises RefusedError where it says nothing or there is no such comment."""
        first = thread_start(reader, need(reader, Comment, self.comment))
        answer = Comment(id=self.comment_id, letter=first.letter, target=first.target, part=first.part,
                         change=first.change, body=_words(self.body), author=self.author, at=self.at,
                         reply_to=first.id)
        reopened: tuple[Change, ...] = (Put(replace(first, resolved=False)),) if first.resolved else ()
        return (*reopened, Put(answer))


class SetComment(_Said, frozen=True, kw_only=True):
    """Change what one said oneself: its words, and its label. None leaves a thing as it is."""

    comment: str
    by: str
    body: str | None = None
    labelled: str | None = None

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the words that it has now."""
        before = reader.get(self.comment)
        words = self.body if self.body is not None else before.body if isinstance(before, Comment) else ""
        return message("history-comment-changed", words=said(words))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the comment in its new state; raises RefusedError("comment-of-another")."""
        before = _own(reader, self.comment, self.by)
        after = replace(before, body=before.body if self.body is None else _words(self.body),
                        label=before.label if self.labelled is None else _label(self.labelled))
        return () if after == before else (Put(after),)


class ResolveComment(_Said, frozen=True, kw_only=True):
    """Say that a thread is done with, or open it again. Everybody may."""

    comment: str
    resolved: bool = True

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the words of the thread's first comment."""
        first = thread_start(reader, need(reader, Comment, self.comment))
        code = "history-comment-resolved" if self.resolved else "history-comment-reopened"
        return message(code, words=said(first.body))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the thread's first comment, which says it."""
        first = thread_start(reader, need(reader, Comment, self.comment))
        return () if first.resolved == self.resolved else (Put(replace(first, resolved=self.resolved)),)


class DeleteComment(_Said, frozen=True, kw_only=True):
    """Take back what one said oneself. A first comment that was answered keeps its place, without words; with the last
    comment of a thread the annotation that held its place goes."""

    comment: str
    by: str

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the words that go."""
        before = reader.get(self.comment)
        return message("history-comment-deleted", words=said(before.body) if isinstance(before, Comment) else "")

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the deletions; raises RefusedError("comment-of-another")."""
        gone = _own(reader, self.comment, self.by)
        comments = _all(reader, gone)
        first = first_of(gone, comments)
        others = [one for one in comments if first_of(one, comments).id == first.id and one.id != gone.id]
        if gone.id == first.id and others:
            return (Put(replace(first, body="")),)
        left = [one for one in others if one.id != first.id or one.body]
        if left:
            return (Delete(gone.id),)
        held = reader.get(first.target)
        mark = [Delete(held.id)] if isinstance(held, Annotation) and held.kind == "comment" else []
        return (*(Delete(one.id) for one in (gone, *others)), *mark)


def thread_start(reader: Reader, comment: Comment) -> Comment:
    """Return the comment that began the thread of ``comment``."""
    return first_of(comment, _all(reader, comment))


def _all(reader: Reader, comment: Comment) -> list[Comment]:
    """The comments among which the thread of ``comment`` is."""
    if comment.letter:
        return list(reader.letter(comment.letter).comments)
    if isinstance(reader, CommentReader):
        return [one for one in reader.comments() if not one.letter]
    before = reader.get(comment.reply_to or "")
    return [comment, before] if isinstance(before, Comment) else [comment]


def _own(reader: Reader, comment_id: str, by: str) -> Comment:
    found = need(reader, Comment, comment_id)
    if found.author != by:
        raise RefusedError("comment-of-another", author=found.author)
    return found


def _words(body: str) -> str:
    words = clean(body.strip()).text
    if not words:
        raise RefusedError("comment-empty")
    return words


def _label(label: str) -> str:
    if label and label not in COMMENT_LABELS:
        raise RefusedError("comment-label-unknown", label=label, known=", ".join(COMMENT_LABELS))
    return label
