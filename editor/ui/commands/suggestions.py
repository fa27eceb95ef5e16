"""Suggesting instead of editing: the mode, the suggestions drawn on the texts, and deciding about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer

from editor.core.reviewing import Suggestion
from editor.ui.desk import Desk
from editor.ui.empty_hint import no_letter
from editor.ui.messages import worded
from editor.ui.suggestion_words import suggestion_line, would_be
from editor.ui.text_binding import TextBinding
from editor.ui.transcription.ghosts import Ghost

if TYPE_CHECKING:
    from editor.app.review.suggesting import Placed
    from editor.core.operations import Changed
    from editor.ui.panels.rejection_popup import RejectionPopup
    from editor.ui.panels.suggestions_panel import SuggestionsPanel

FOLLOW_MS = 100
"""How long the drawing and the list follow behind a change, in milliseconds."""


class SuggestionCommands(QObject):
    """What the mode and the panel of suggestions do."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._panel: SuggestionsPanel | None = None
        self._placed: list[Placed] = []
        self._current = self._rejected = ""
        self._popup: RejectionPopup | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FOLLOW_MS)
        self._timer.timeout.connect(self.follow)
        controller = desk.controller
        controller.letter_shown.connect(lambda _id: self._timer.start())
        controller.letter_changed.connect(self._timer.start)
        controller.changed.connect(self._on_changed)
        controller.mode_changed.connect(self._on_mode)

    # The mode

    def toggle(self) -> None:
        """Suggest from now on instead of editing, or edit again."""
        controller = self._desk.controller
        controller.suggest(not controller.suggesting)

    def _on_mode(self) -> None:
        suggesting = self._desk.controller.suggesting
        self._desk.text.show_mode(suggesting=suggesting)
        if suggesting:
            self._desk.message.tell(self.tr("Suggesting: what you type and mark is kept as suggestions, the text stays "
                                            "as it is. Ctrl+Shift+E edits again."))
        self._timer.start()

    # What is drawn and listed

    def _on_changed(self, changed: Changed) -> None:
        if self._desk.controller.suggesting and changed.label.code == "history-suggested" and not isinstance(
                changed.origin, TextBinding):
            self._desk.message.tell(worded(changed.label))  # nothing else says that a command was heard
        if self._placed or changed.created:
            self._timer.start()

    def follow(self) -> None:
        """Draw and list the suggestions of the letter as they stand now."""
        self._timer.stop()
        controller = self._desk.controller
        if controller.is_open and controller.is_being_typed and not controller.suggesting:
            self._timer.start()
            return
        self._placed = []
        snapshot = controller.snapshot if controller.is_open else None
        if snapshot is not None and snapshot.suggestions:
            from editor.app.review.suggesting import placed  # most letters have none

            with controller.guard():
                self._placed = placed(controller.session, snapshot.suggestions)
        for binding in self._desk.bindings:
            self._draw(binding)
        if self._panel is not None:
            self._fill(self._panel)

    def _draw(self, binding: TextBinding) -> None:
        """Draw what is open on a text; what is being typed just now can be seen as it is typed."""
        typed = {one.id for one in binding.draft.known}
        if binding.draft.active:
            return
        binding.editor.show_ghosts(
            Ghost(one.standing.start, one.standing.end, would_be(one.suggestion, self._desk.controller.profile),
                  _strikes(one.suggestion), one.suggestion.id == self._current)
            for one in self._placed if one.standing is not None and one.standing.text == binding.text_id
            and one.fits and one.suggestion.id not in typed)

    def _nothing(self) -> str:
        return no_letter(self._desk.controller) or self.tr(
            "Nothing is suggested for this letter.\n\nCtrl+Shift+E begins to suggest.")

    def _fill(self, panel: SuggestionsPanel) -> None:
        rows = [one for one in self._placed if panel.decided.isChecked() or one.suggestion.state == "open"]
        profile = self._desk.controller.profile if self._desk.controller.is_open else None
        lines = [(one.suggestion.id, suggestion_line(one, profile)) for one in rows if profile is not None]
        panel.show_rows(lines, self._nothing(),
                        writable=self._desk.controller.writable)

    # The panel

    def make_panel(self) -> SuggestionsPanel:
        """Make the panel and serve it."""
        from editor.ui.panels.suggestions_panel import SuggestionsPanel

        panel = self._panel = SuggestionsPanel(self._desk.window)
        panel.current_changed.connect(self._on_current)
        panel.go_wanted.connect(self._go)
        panel.accept_wanted.connect(self._accept)
        panel.reject_wanted.connect(self._ask_why)
        panel.withdraw_wanted.connect(self._withdraw)
        panel.scope_changed.connect(self.follow)
        panel.leave_wanted.connect(self._desk.text.editor.setFocus)
        self._timer.start()
        return panel

    def _of(self, suggestion_id: str) -> Placed | None:
        return next((one for one in self._placed if one.suggestion.id == suggestion_id), None)

    def _on_current(self, suggestion_id: str) -> None:
        self._current = suggestion_id
        one = self._of(suggestion_id)
        for binding in self._desk.bindings:
            self._draw(binding)
            if one is not None and one.standing is not None and one.standing.text == binding.text_id:
                binding.editor.show_position(one.standing.start)

    def _go(self, suggestion_id: str) -> None:
        one = self._of(suggestion_id)
        if one is None or one.standing is None:
            self._desk.message.tell(self.tr("It has no place in a text."))
            return
        self._desk.show_place(one.standing.text, one.standing.start, one.standing.end, focus=True)

    def _accept(self, suggestion_id: str) -> None:
        from editor.app.review.suggesting import acceptance

        controller = self._desk.controller
        if not controller.settle():
            return
        with controller.guard():
            self._decided(controller.run(acceptance(controller.session, suggestion_id)))

    def _ask_why(self, suggestion_id: str) -> None:
        one, panel = self._of(suggestion_id), self._panel
        if one is None or panel is None:
            return
        from editor.ui.panels.rejection_popup import RejectionPopup

        if self._popup is None:
            self._popup = RejectionPopup(self._desk.window)
            self._popup.accepted.connect(self._reject)
        self._rejected = suggestion_id
        place = panel.view.visualItemRect(panel.view.currentItem())
        self._popup.open_for(suggestion_line(one, self._desk.controller.profile),
                             QRect(panel.view.viewport().mapToGlobal(place.topLeft()), place.size()))

    def _reject(self, reason: str) -> None:
        from editor.app.actions.suggestions import RejectSuggestion

        controller = self._desk.controller
        self._decided(controller.run(RejectSuggestion(
            suggestion_id=self._rejected, editor=controller.session.editor, because=reason)))

    def _withdraw(self, suggestion_id: str) -> None:
        from editor.app.actions.suggestions import WithdrawSuggestion

        controller = self._desk.controller
        self._decided(controller.run(WithdrawSuggestion(suggestion_id=suggestion_id,
                                                        editor=controller.session.editor)))

    def _decided(self, changed: Changed | None) -> None:
        if changed is not None:
            self.follow()
            self._desk.message.tell(worded(changed.label))


def _strikes(suggestion: Suggestion) -> bool:
    """Whether what stands at its place would go."""
    return suggestion.kind == "text"


def commands(desk: Desk) -> SuggestionCommands:
    """Return the commands."""
    return SuggestionCommands(desk)


def make(desk: Desk) -> SuggestionsPanel:
    """Return the panel with its commands."""
    return desk.suggestions.make_panel()
