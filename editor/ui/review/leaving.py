"""Asks before choices of a collation are lost that were not taken into a letter."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask_leaving(window: QWidget) -> bool:
    """Return whether the window may be closed, and what was chosen be forgotten."""
    translate = QCoreApplication.translate
    box = QMessageBox(window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("Collation", "Close the collation"))
    box.setText(translate("Collation", "What you chose was not taken into the letters yet and would be forgotten."))
    stay = box.addButton(translate("Collation", "&Go on collating"), QMessageBox.ButtonRole.RejectRole)
    leave = box.addButton(translate("Collation", "&Forget it"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    left = box.clickedButton() is leave
    box.deleteLater()
    window.activateWindow()
    return left
