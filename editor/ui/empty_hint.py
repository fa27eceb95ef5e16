"""What a list or a text says while nothing is in it: what can be done, and by which key, always in the same place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel

from editor.ui.controller import Controller
from editor.ui.noop import QT_TRANSLATE_NOOP

NO_LETTERS = QT_TRANSLATE_NOOP("Empty", "There is no letter here yet.\n\nCtrl+N begins one.\nCtrl+I imports letters "
                                        "from files.")
NOT_SHOWN = QT_TRANSLATE_NOOP("Empty", "No letter is shown.\n\nCtrl+1 goes to the list of letters.")


class EmptyHint(QLabel):
    """Lies over the view, at its top and in its middle, and leaves the mouse to it."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view.viewport())
        self._view = view
        self.setObjectName("empty")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.viewport().installEventFilter(self)
        self.hide()

    def tell(self, words: str) -> None:
        """Say something; an empty string leaves the view to what is in it."""
        self.setFont(QApplication.font())  # not the one of the text that would stand here
        self.setText(words)
        self.setVisible(bool(words))
        self._view.setAccessibleDescription(words)
        self._fill()
        self.raise_()

    def _fill(self) -> None:
        if (viewport := self.parentWidget()) is not None:
            self.setGeometry(viewport.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the view."""
        if event.type() == QEvent.Type.Resize:
            self._fill()
        return super().eventFilter(watched, event)


def no_letters() -> str:
    """Return what is said where the project has no letters."""
    return QCoreApplication.translate("Empty", NO_LETTERS)


def no_letter(controller: Controller) -> str:
    """Return what is said where no letter is shown: how to begin one, or how to come to one; else nothing."""
    if controller.letter_id or not controller.is_open:
        return ""
    return QCoreApplication.translate("Empty", NOT_SHOWN) if controller.session.count() else no_letters()
