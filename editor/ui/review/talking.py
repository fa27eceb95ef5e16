"""What is said about changes in the review window: the thread of the one chosen, answered and resolved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.app.actions.comments import AnswerComment, ResolveComment
from editor.app.review.threads import Talk, comment_on
from editor.core.operations import Operation
from editor.ui.translating import Translating

if TYPE_CHECKING:
    from editor.ui.review.window import ReviewWindow


class Talking(Translating):
    """The threads of one review window, written under the name ``me``."""

    def __init__(self, window: ReviewWindow, me: str) -> None:
        self._window, self._me = window, me
        self._talk: Talk | None = None
        window.talk_pane.said.connect(self._say)
        window.talk_pane.resolve_wanted.connect(self.resolve)

    @property
    def talk(self) -> Talk:
        """Everything that was said about changes, read when it is first asked for."""
        if self._talk is None:
            self._talk = Talk(self._window.review)
        return self._talk

    def forget(self) -> None:
        """Something was said elsewhere, perhaps."""
        self._talk = None

    def show(self, key: str) -> None:
        """Show the thread of a change."""
        here = self.talk.here(key)
        self._window.talk_pane.show_thread(
            key, self.talk.said(key), resolved=bool(here) and all(thread.resolved for thread in here),
            writable=not self._window.look_only)

    def comment(self) -> None:
        """Go to the box."""
        if self._window.item() is None:
            self._window.say(self.tr("No change is chosen."))
        else:
            self._window.talk_pane.box.setFocus()

    def resolve(self) -> None:
        """Resolve what was said about the change, or open it again."""
        item = self._window.item()
        here = self.talk.here(item.key) if item is not None else []
        if not here:
            self._window.say(self.tr("Nobody has said anything about this change yet: C comments."))
            return
        resolved = not all(thread.resolved for thread in here)
        self._run(*(ResolveComment(comment=thread.first.id, resolved=resolved) for thread in here
                    if thread.resolved != resolved))

    def _say(self, words: str, label: str) -> None:
        """Begin a thread, or answer in the one that is open, else in the last."""
        window = self._window
        item = window.item()
        if item is None:
            return
        here = self.talk.here(item.key)
        thread = next((one for one in here if not one.resolved), here[-1] if here else None)
        step: Operation = (AnswerComment(comment=thread.first.id, body=words, author=self._me) if thread else
                           comment_on(window.review, item.change, words, self._me, label))
        if self._run(step):
            window.talk_pane.done()
            window.focus_list()

    def _run(self, *steps: Operation) -> bool:
        """Keep what was said; what is to be decided is the same as before."""
        window, done = self._window, False
        if not window.settle():
            return False
        with window.guard():
            for step in steps:
                window.review.session.run(step, origin=window)
            done = True
        self.forget()
        window.list_again()
        return done
