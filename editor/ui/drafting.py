"""What is typed while suggesting: it stands in the window alone, becomes suggestions, and then the text is shown again
as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from editor.ui.transcription.ghosts import Ghost

if TYPE_CHECKING:
    from editor.core.reviewing import Suggestion
    from editor.ui.text_binding import TextBinding

_KEYS_OF_THE_TEXT = frozenset({
    Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Shift, Qt.Key.Key_Control,
    Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_C, Qt.Key.Key_A})
"""With a modifier they still belong to the typing: moving by words, deleting a word, copying."""


SOON_MS = 30
"""How long after a key what it deleted is drawn, in milliseconds: no key waits for it."""


class Draft(QObject):
    """One text that somebody types suggestions into.

    As long as the caret stays in the paragraph, the view shows what is typed, and it goes on being one draft: at each
    rest its suggestions are kept, under the same identities. When the caret leaves the paragraph, the focus the
    text, or a command is given, the view shows the text as it is, with the suggestions drawn on it.
    """

    def __init__(self, binding: TextBinding) -> None:
        super().__init__(binding)
        self._binding = binding
        self._typed = False
        self.known: tuple[Suggestion, ...] = ()
        """What the draft has come to so far."""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.finish)
        self._strike = QTimer(self)
        self._strike.setSingleShot(True)
        self._strike.setInterval(SOON_MS)
        self._strike.timeout.connect(self._show_gone)
        binding.editor.caret_moved.connect(self._on_caret)

    def listen(self, suggesting: bool) -> None:
        """Hear of keys and of the focus only as long as something is suggested: no key must wait for it."""
        if suggesting:
            self._binding.editor.installEventFilter(self)
        else:
            self._binding.editor.removeEventFilter(self)

    @property
    def active(self) -> bool:
        """Whether the view shows something else than the text is."""
        return self._typed or (self._binding.controller.suggesting and self._binding.editor.has_pending)

    def take(self) -> None:
        """Something was typed."""
        self._typed = True

    def keep(self) -> bool:
        """Keep what was typed as suggestions; return whether that went well."""
        if not self._typed:
            return True
        binding, controller = self._binding, self._binding.controller
        from editor.app.review.suggesting import text_suggestions  # comparing is needed for this alone

        with controller.guard():
            step = text_suggestions(controller.session, binding.text_id, binding.editor.live.content, known=self.known)
            if step is not None:
                controller.session.run(step, origin=binding)
                changed = {one.id: one for one in step.suggestions}
                kept = [changed.pop(one.id, one) for one in self.known if one.id not in step.gone]
                self.known = (*kept, *changed.values())
            return True
        return False

    def finish(self) -> bool:
        """Keep what was typed, and show the text as it is; return whether everything is kept."""
        self._later.stop()
        if not self.active:
            return True
        self._binding.editor.end_run()
        if not self.keep():
            return False
        self._strike.stop()
        self._typed, self.known = False, ()
        self._binding.show_again()
        self._binding.editor.show_gone(())
        return True

    def drop(self) -> None:
        """Another text is shown: what was typed has been kept by whoever changes it."""
        self._later.stop()
        self._strike.stop()
        self._typed, self.known = False, ()

    def _on_caret(self, position: int) -> None:
        if not self.active:
            return
        before, now = self._binding.text_as_it_is(), self._binding.editor.live.content
        start, end = changed_lines(before, now)
        if not start <= position <= end:
            self._later.start()
        self._strike.start()

    def _show_gone(self) -> None:
        """Draw what was deleted, struck out, where it stood: a draft only suggests to delete it."""
        if self.active:
            editor = self._binding.editor
            editor.show_gone(deleted(self._binding.text_as_it_is(), editor.live.content))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A command by key, or going elsewhere, ends the draft before anything else is done."""
        leaves = event.type() == QEvent.Type.FocusOut or (
            event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_command(event))
        if leaves and self.active:
            self.finish()
        return super().eventFilter(watched, event)


def _is_command(event: QKeyEvent) -> bool:
    if Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35:
        return True
    modifiers = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    if not modifiers or event.key() in _KEYS_OF_THE_TEXT:
        return False
    return modifiers != both or not event.text().isprintable() or not event.text()  # AltGr writes signs


def changed_lines(before: str, now: str) -> tuple[int, int]:
    """Return [start, end] of the lines of ``now`` in which it differs from ``before``, in code points."""
    limit = min(len(before), len(now))
    head = next((place for place in range(limit) if before[place] != now[place]), limit)
    tail = next((place for place in range(limit - head) if before[-1 - place] != now[-1 - place]), limit - head)
    end = now.find("\n", len(now) - tail)
    return now.rfind("\n", 0, head) + 1, len(now) if end < 0 else end


def deleted(before: str, now: str) -> list[Ghost]:
    """Return the words of ``before`` that are not in ``now``, each at its place in ``now``."""
    from editor.review.diff import diff  # comparing is needed for this alone

    start, end = changed_lines(before, now)
    lines = before[start:len(before) - (len(now) - end)], now[start:end]
    found: list[Ghost] = []
    by = start
    for edit in diff(*lines):
        if edit.removed.strip():
            found.append(Ghost(edit.start + by, edit.start + by, edit.removed, strikes=False, gone=True))
        by += edit.growth
    return found
