"""Asks why a suggestion is rejected."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from editor.ui.panels.reason_popup import ReasonPopup


class RejectionPopup(ReasonPopup):
    """One field for the reason, which there has to be: whoever made the suggestion gets to read it."""

    help_page = "manual/suggesting.md"

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Reject a suggestion"))
        self.field.setObjectName("rejection-reason")
        self.field.setAccessibleName(self.tr("Why it is rejected"))
        self.field.setPlaceholderText("")
        hint = self.findChild(QLabel, "hint")
        if hint is not None:
            hint.setText(self.tr("Why is it rejected? ↵ rejects it, Esc leaves it open."))

    def _accept(self) -> None:
        reason = self.field.text().strip()
        if reason:
            self.dismiss()
            self.accepted.emit(reason)
