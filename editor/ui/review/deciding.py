"""What is decided in the review window: one change by a key, many by a sentence, and the last decision taken back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QMessageBox

from editor.app.review.reading import full_words
from editor.app.review.worklist import Item, recent_reasons
from editor.core.review_changes import ReviewChange, can_be_both
from editor.core.reviewing import Verdict
from editor.ui.review.asking import AskReason, AskWords
from editor.ui.review.words import listed_kinds
from editor.ui.translating import Translating

if TYPE_CHECKING:
    from editor.ui.review.window import ReviewWindow

_LABELS = ("history-review-", "history-merged", "history-comment-")
"""How the labels of steps begin that are made in the window: decisions, and what is said about changes."""


def may_edit(change: ReviewChange) -> bool:
    """Whether words can be written in place of theirs: of a text or a field that is one."""
    if change.type == "text" and change.part.startswith("content"):
        return True
    value = change.theirs.value if change.theirs is not None else None
    return bool(change.part) and isinstance(value, str) and change.part != "place"


def may_keep_both(change: ReviewChange) -> bool:
    """Whether both sides can stand beside one another."""
    if change.default == "both" or (change.type == "text" and change.part.startswith("content")):
        return True
    if change.type == "annotation" and not change.part:
        return change.action == "added"
    return can_be_both(change) and all(
        side is not None and isinstance(side.value, str) for side in (change.mine, change.theirs))


def may(item: Item, alike: int) -> frozenset[str]:
    """Return what can be done about a change: the names of the card's buttons."""
    if not item.open:
        return frozenset({"undo"})
    change = item.change
    found = {"reject", "later"}
    found |= {"mine", "theirs"} if item.conflict else {"accept"}
    found |= {"both"} if item.conflict and may_keep_both(change) else set()
    found |= {"edit"} if may_edit(change) else set()
    return frozenset(found | ({"alike"} if alike else set()))


class Deciding(Translating):
    """The decisions of one review window."""

    def __init__(self, window: ReviewWindow) -> None:
        self._window = window
        self.reason = AskReason(window)
        self.words = AskWords(window)

    # --- one

    def _open_item(self) -> Item | None:
        """The change that is chosen, where it can be decided."""
        item = self._window.item()
        if item is None:
            self._window.say(self.tr("No change is chosen."))
        elif item.state == "settled":
            self._window.say(self.tr("Another decision has settled this change."))
        elif not item.open:
            self._window.say(self.tr("This is decided already; U takes the last decision back."))
        else:
            return item
        return None

    def accept(self) -> None:
        """Accept the change; a conflict is not decided in passing."""
        item = self._open_item()
        if item is None:
            return
        if item.conflict:
            self._window.say(self.tr("This is a conflict: 1 keeps mine, 2 takes theirs, 3 keeps both, E writes."))
            return
        self._decide([item], "accepted")

    def reject(self) -> None:
        """Ask why, and reject."""
        item = self._open_item()
        if item is None:
            return
        verdict: Verdict = "mine" if item.conflict else "rejected"
        recent = recent_reasons(self._window.review.session.decisions())
        self.reason.open_for(self._window.describer.title(item), recent, self._place(),
                             lambda reason: self._decide([item], verdict, reason))

    def choose(self, side: Verdict) -> None:
        """Decide a conflict."""
        item = self._open_item()
        if item is None:
            return
        if not item.conflict:
            self._window.say(self.tr("This is no conflict: A accepts, R rejects."))
        elif side == "both" and not may_keep_both(item.change):
            self._window.say(self.tr("Both cannot stand here: 1 keeps mine, 2 takes theirs."))
        else:
            self._decide([item], side)

    def edit(self) -> None:
        """Ask what is to stand instead, beginning with their words."""
        item = self._open_item()
        if item is None:
            return
        if not may_edit(item.change):
            self._window.say(self.tr("This cannot be written here: accept it, and change it in the main window."))
            return
        self.words.open_for(self._window.describer.title(item), full_words(item.change, "theirs"), self._place(),
                            lambda words: self._decide([item], "edited", words=words))

    def later(self) -> None:
        """Leave the change for later."""
        item = self._open_item()
        if item is not None:
            self._decide([item], "later")

    def _place(self) -> QRect:
        view = self._window.list
        box = view.visualRect(view.currentIndex())
        return QRect(view.viewport().mapToGlobal(box.topLeft()), box.size())

    def _decide(self, items: Sequence[Item], verdict: Verdict, reason: str = "", words: str | None = None) -> None:
        window = self._window
        keys = [item.key for item in items]
        following = window.following(frozenset(keys))
        edited = {keys[0]: words} if words is not None else None
        if not window.settle():
            return
        with window.guard():
            window.review.decide(keys, verdict, reason=reason, edited=edited, origin=window)
            window.say("")
        window.refresh(None if following is None else lambda: window.go_to(*following))

    # --- many

    def accept_letter(self) -> None:
        """Accept everything of the letter shown that is no conflict."""
        item = self._window.item()
        if item is not None:
            same = [one for one in self._window.listed() if one.change.letter == item.change.letter]
            self._accept_many(same)

    def accept_listed(self) -> None:
        """Accept everything that is listed and no conflict."""
        self._accept_many(self._window.listed())

    def accept_alike(self) -> None:
        """Accept the same correction everywhere."""
        item = self._open_item()
        if item is None:
            return
        alike = self._window.worklist.alike(item)
        if not alike:
            self._window.say(self.tr("The same correction waits nowhere else."))
            return
        self._accept_many([*([item] if item.bulk else []), *alike])

    def _accept_many(self, items: Sequence[Item]) -> None:
        chosen = [item for item in items if item.bulk]
        conflicts = sum(item.open and item.conflict for item in items)
        proposed = sum(item.open and not item.conflict and not item.bulk for item in items)
        if not chosen:
            self._window.say(self.tr("Nothing is listed that can be accepted without looking at it."))
            return
        if self._agreed(self.sentence(chosen, conflicts, proposed)):
            self._decide(chosen, "accepted")

    def sentence(self, chosen: Sequence[Item], conflicts: int, proposed: int) -> str:
        """Return what would be accepted, and what not."""
        letters = len({item.change.letter for item in chosen if item.change.letter is not None})
        lines = [self.tr("Accept %n changes?", "", len(chosen)), listed_kinds(chosen)]
        if letters:
            lines.append(self.tr("They are in %n letters.", "", letters))
        lines.append(self.tr("No conflicts are included; %n stay undecided.", "", conflicts) if conflicts else
                     self.tr("No conflicts are included."))
        if proposed:
            lines.append(self.tr("%n are only proposed and stay undecided: whether two are one is for you to say.", "",
                                 proposed))
        return "\n".join([*lines, self.tr("It is one step: U takes all of it back.")])

    def _agreed(self, sentence: str) -> bool:
        box = QMessageBox(self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Accept many changes"))
        box.setText(sentence)
        accept = box.addButton(self.tr("&Accept"), QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(self.tr("&Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(accept)
        box.setEscapeButton(stay)
        box.exec()
        agreed = box.clickedButton() is accept
        box.deleteLater()
        self._window.activateWindow()
        self._window.list.setFocus()
        return agreed

    # --- back

    def undo(self) -> None:
        """Take the last step back where it was a decision, and go to what is undecided again."""
        window = self._window
        label = window.undo_label()
        if label is None or not label.code.startswith(_LABELS):
            window.say(self.tr("The last step was no decision; undo it in the main window."))
            return
        decided = {item.key for item in window.worklist.items if not item.open or item.state == "later"}
        window.take_back()
        window.refresh(lambda: self._go_back(decided))
        window.say(self.tr("The comment is taken back.") if label.code.startswith("history-comment-") else
                   self.tr("Taken back; it is undecided again."))

    def _go_back(self, decided: set[str]) -> None:
        """Go to the first change that was decided and is not any more."""
        window = self._window
        again = next((item for item in window.worklist.items if item.state == "open" and item.key in decided), None)
        if again is not None:
            window.go_to(again, wrapped=False)
        else:
            window.show_chosen()
