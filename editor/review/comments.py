"""Comments: all are kept, and a reply reopens its thread."""

from __future__ import annotations

from collections.abc import Iterable

from editor.core.letters import Comment
from editor.core.record import replace
from editor.core.review_changes import ReviewChange
from editor.core.sides import Divergence
from editor.review.ground import Asked, Ground, mine_of
from editor.review.making import Making, is_closed
from editor.review.objects import ObjectCase


class CommentsCase:
    """The comments that differ, with the threads that they answer."""

    def __init__(self, ground: Ground, divergences: Iterable[Divergence]) -> None:
        self.ground = ground
        self.cases = {one.object: ObjectCase(ground, one) for one in divergences}

    @property
    def changes(self) -> list[ReviewChange]:
        """Everything that is to be decided."""
        return [change for case in self.cases.values() for change in case.changes]

    def make(self, asked: Asked, making: Making) -> None:
        """Add what is to be done."""
        answered = self._answered(asked)
        for key, case in self.cases.items():
            value = case.value(asked)
            if isinstance(value, Comment) and value.resolved and (key in answered or self._answered_here(case)):
                value = replace(value, resolved=False)
            if is_closed(asked, case.changes):
                making.close(case.one, value, value == case.one.theirs.value)
            elif value is not None and value != mine_of(case.one):
                making.put("comment", value)
        for key in sorted(answered - set(self.cases)):
            thread = self.ground.mine(key)
            if isinstance(thread, Comment) and thread.resolved:
                making.put("comment", replace(thread, resolved=False))

    def _answered(self, asked: Asked) -> set[str]:
        """The threads that get a reply of theirs, unless they resolved them themselves."""
        found: set[str] = set()
        for case in self.cases.values():
            reply = case.one.theirs.value
            if case.kind == "added" and isinstance(reply, Comment) and reply.reply_to and asked.takes(case.changes[0]):
                theirs = self._their_thread(reply.reply_to)
                if not (isinstance(theirs, Comment) and theirs.resolved):
                    found.add(reply.reply_to)
        return found

    def _their_thread(self, thread_id: str) -> object:
        """What they say of a thread; it may have been decided about before its reply."""
        thread = self.cases.get(thread_id)
        if thread is not None:
            return thread.one.theirs.value
        sides, source = self.ground.sides, self.ground.source
        told = sides.as_known(thread_id, source)
        if told is not None:
            return told.value
        # Of what they have as it is here nothing is told.
        return None if sides.changed_since((thread_id,), source) else self.ground.mine(thread_id)

    def _answered_here(self, case: ObjectCase) -> bool:
        """Whether a thread that they resolved has a reply here that they did not know."""
        mine, letter = mine_of(case.one), case.one.letter
        if letter is None or not isinstance(mine, Comment) or mine.resolved:
            return False
        replies = [key for key in self.ground.sides.my_parts(letter)
                   if isinstance(value := self.ground.mine(key), Comment) and value.reply_to == mine.id]
        return bool(self.ground.sides.unknown_to_them(replies, self.ground.source))
