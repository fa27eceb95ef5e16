"""Carrying parts of one letter over to another.

What belongs to a letter directly (texts, notes, readings, comments) is born with it and cannot change letters: at
its new place it is a new object that says the same. Whatever stands *on* a text keeps its identity.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from editor.core.annotations import Annotation
from editor.core.letters import Comment, Reading, Text
from editor.core.operations import Change, Delete, Put
from editor.core.problems import Problem
from editor.core.quotes import capture
from editor.core.record import replace
from editor.core.snapshot import NoteSnapshot, TextSnapshot


class Carrying:
    """Collects the changes that carry things over to the letter ``target``."""

    def __init__(self, target: str, make_id: Callable[[], str]) -> None:
        self._target = target
        self._make_id = make_id
        self._new: list[Change] = []
        self._marks: list[Change] = []
        self._gone: list[Change] = []
        self.names: dict[str, str] = {}
        """The new identity of everything that cannot keep its own, by the old one."""

    def changes(self, between: Iterable[Change] = ()) -> tuple[Change, ...]:
        """Return all changes in the order in which they can be made.

        ``between`` comes when everything has left its old place and before that place is taken away.
        """
        return (*self._new, *self._marks, *between, *self._gone)

    def take_notes(self, notes: Iterable[NoteSnapshot], *, stay: Collection[str] = (), after: int = 0) -> None:
        """Carry notes over, in front of which ``after`` others stand; those of ``stay`` are copied."""
        notes = list(notes)
        for snapshot in notes:
            self.names[snapshot.note.id] = self._make_id()
            self.names[snapshot.body.text.id] = self._make_id()
        for place, snapshot in enumerate(notes):
            note, body = snapshot.note, snapshot.body
            copied = note.id in stay
            self._take_body(body, copied=copied)
            self._new.append(Put(replace(note, id=self.names[note.id], letter=self._target,
                                         text=self.names[body.text.id], order=after + place)))
            if not copied:
                self._gone += [Delete(note.id), Delete(body.text.id)]

    def _take_body(self, body: TextSnapshot, *, copied: bool) -> None:
        text = replace(body.text, id=self.names[body.text.id], letter=self._target)
        self._new.append(Put(text))
        for annotation in body.annotations:
            if copied:
                self.place(replace(annotation, id=self._make_id()), text, 0)
            else:
                self.move(annotation, text, 0)

    def take_text(self, snapshot: TextSnapshot, order: int) -> None:
        """Carry a whole text over, as one more of its role."""
        text = replace(snapshot.text, id=self._make_id(), letter=self._target, order=order)
        self.names[snapshot.text.id] = text.id
        self._new.append(Put(text))
        for annotation in snapshot.annotations:
            self.move(annotation, text, 0)
        self._gone.append(Delete(snapshot.text.id))

    def move(self, annotation: Annotation, text: Text, by: int) -> None:
        """Put an annotation on another text. The role of a line is made anew there: it belongs to its line, which for
        whoever edited the first text meanwhile may still be where it was."""
        if annotation.is_block:
            self._marks.append(Delete(annotation.id))
            self.names[annotation.id] = self._make_id()
            annotation = replace(annotation, id=self.names[annotation.id])
        self.place(annotation, text, by)

    def place(self, annotation: Annotation, text: Text, by: int) -> None:
        """Put an annotation on another text, its position moved ``by`` so many code points."""
        start, end = annotation.start + by, annotation.end + by
        moved = replace(annotation, text=text.id, start=start, end=end,
                        note=self.names.get(annotation.note or "", annotation.note))
        if not moved.detached:
            quote, prefix, suffix = capture(text.content, start, end)
            moved = replace(moved, quote=quote, prefix=prefix, suffix=suffix)
        self._marks.append(Put(moved))

    def take_comments(self, comments: Iterable[Comment]) -> None:
        """Carry comments over; after the notes that they may be about."""
        comments = list(comments)
        self.names.update((comment.id, self._make_id()) for comment in comments)
        for comment in comments:
            self._new.append(Put(replace(
                comment, id=self.names[comment.id], letter=self._target,
                target=self.names.get(comment.target, comment.target),
                reply_to=self.names.get(comment.reply_to or "", comment.reply_to))))
            self._gone.append(Delete(comment.id))

    def copy_readings(self, readings: Iterable[Reading]) -> None:
        """Say of the other letter too that it was read."""
        self._new += [Put(replace(reading, id=self._make_id(), letter=self._target,
                                  text=self.names.get(reading.text or "", reading.text))) for reading in readings]

    def renamed(self, remark: Problem, letter: str, by: int = 0) -> Problem:
        """Return what the import said of a place, as it is said of that place now: ``by`` moves it."""
        text = remark.text
        return replace(
            remark, letter=None if remark.letter is None else letter,
            text=text if text is None else self.names.get(text, text),
            start=None if remark.start is None else max(0, remark.start + by),
            end=None if remark.end is None else max(0, remark.end + by))


def in_thread(comments: Iterable[Comment], targets: Collection[str]) -> list[Comment]:
    """Return the comments about ``targets`` with all answers to them."""
    chosen: dict[str, Comment] = {}
    waiting = list(comments)
    while more := [c for c in waiting if c.target in targets or (c.reply_to or "") in chosen]:
        chosen.update((comment.id, comment) for comment in more)
        waiting = [comment for comment in waiting if comment.id not in chosen]
    return list(chosen.values())
