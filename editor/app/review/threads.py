"""What was said about a change of a review: threads that name it, ours and those that came with the delivery."""

from __future__ import annotations

from typing import NamedTuple

from editor.app.actions.comments import AddComment
from editor.app.review.review import Review
from editor.core.letters import Comment, CommentedChange, Letter
from editor.core.review_changes import ReviewChange
from editor.core.threads import Thread, threads


class SaidAbout(NamedTuple):
    """One comment on a change. ``waiting``: it is in the colleague's file and was not taken in yet."""

    comment: Comment
    waiting: bool = False


class Talk:
    """The comments of a project and of a delivery by the changes that they are about, as of when it was made."""

    def __init__(self, review: Review) -> None:
        here = [one for one in review.session.comments() if one.change is not None]
        theirs = [one.theirs.value for one in review.divergences.values() if one.type == "comment"]
        known = {one.id for one in here}
        waiting = [one for one in theirs if isinstance(one, Comment) and one.change is not None and one.id not in known]
        self._waiting = {one.id for one in waiting}
        self._by_key: dict[str, list[Thread]] = {}
        for thread in threads([*here, *waiting]):
            if thread.first.change is not None:
                self._by_key.setdefault(thread.first.change.key, []).append(thread)

    def threads(self, key: str) -> list[Thread]:
        """Return the threads about the change with this key, the oldest first."""
        return self._by_key.get(key, [])

    def said(self, key: str) -> list[SaidAbout]:
        """Return everything that was said about a change, in the order of its time."""
        found = [SaidAbout(one, one.id in self._waiting) for thread in self.threads(key) for one in thread.comments]
        return sorted(found, key=lambda one: (one.comment.at, one.comment.id))

    def here(self, key: str) -> list[Thread]:
        """Return the threads about a change that are in the project, which can be answered and resolved."""
        return [thread for thread in self.threads(key) if thread.first.id not in self._waiting]


def comment_on(review: Review, change: ReviewChange, body: str, author: str, label: str = "") -> AddComment:
    """Return the step that begins a thread about a change.

    It belongs to the letter of the change where the project has it; one that they added is not here yet.
    """
    letter = change.letter if isinstance(review.session.get(change.letter or ""), Letter) else None
    before = change.base or change.mine
    return AddComment(
        letter=letter or "", target=change.object, body=body, author=author, labelled=label,
        change=CommentedChange(key=change.key, kind=change.kind, before=before.words if before is not None else "",
                               after=change.theirs.words if change.theirs is not None else "",
                               start=change.place.start if change.place is not None else 0))
