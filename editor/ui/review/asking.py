"""The popups of the review window: why something is rejected, what is to stand instead, and which keys there are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from editor.ui.panels.overlay import Overlay
from editor.ui.review.keys import ReviewKey, label_of

WIDTH = 460
HELP = "manual/review.md#deciding"


FEW = 16
"""So many keys are listed without scrolling."""


class AskReason(Overlay):
    """One field for the reason; a digit takes one of those given last, Enter keeps what is written."""

    help_page = HELP

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Why it is rejected"))
        self.setFixedWidth(WIDTH)
        self._done: Callable[[str], object] = lambda _reason: None
        self._recent: tuple[str, ...] = ()
        self._title = plain_label(self)
        self.field = QLineEdit(self)
        self.field.setObjectName("review-reason")
        self.field.setAccessibleName(self.tr("Why it is rejected"))
        self.field.setPlaceholderText(self.tr("what the scan says, which rule …"))
        self.field.returnPressed.connect(lambda: self._accept(self.field.text().strip()))
        self.field.installEventFilter(self)
        self.recent = plain_label(self)
        hint = plain_label(self)
        hint.setObjectName("hint")
        hint.setText(self.tr("↵ rejects with this reason, or without one; Esc leaves it undecided."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        for widget in (self._title, self.field, self.recent, hint):
            layout.addWidget(widget)

    def open_for(self, title: str, recent: Sequence[str], place: QRect, done: Callable[[str], object]) -> None:
        """Ask about a change; ``done`` gets the reason."""
        self._title.setText(title)
        self._recent, self._done = tuple(recent), done
        self.recent.setText("\n".join(f"{number}  {reason}" for number, reason in enumerate(recent, 1)))
        self.recent.setVisible(bool(recent))
        self.field.clear()
        self.open_at(place, self.field)

    def _accept(self, reason: str) -> None:
        self.dismiss()
        self._done(reason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A digit in the empty field takes the reason with that number."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not self.field.text():
            number = int(event.text()) if event.text().isascii() and event.text().isdigit() else 0
            if 1 <= number <= len(self._recent):
                self._accept(self._recent[number - 1])
                return True
        return super().eventFilter(watched, event)


class AskWords(Overlay):
    """A field with their words, to be changed into what is to stand."""

    help_page = HELP

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("What is to stand instead"))
        self.setFixedWidth(WIDTH)
        self._done: Callable[[str], object] = lambda _words: None
        self._title = plain_label(self)
        self.field = QPlainTextEdit(self)
        self.field.setObjectName("review-words")
        self.field.setAccessibleName(self.tr("What is to stand instead"))
        self.field.setFixedHeight(96)
        self.field.setTabChangesFocus(True)
        self.field.installEventFilter(self)
        hint = plain_label(self)
        hint.setObjectName("hint")
        hint.setText(self.tr("↵ takes these words, Shift+↵ begins a line, Esc leaves it undecided."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        for widget in (self._title, self.field, hint):
            layout.addWidget(widget)

    def open_for(self, title: str, words: str, place: QRect, done: Callable[[str], object]) -> None:
        """Ask what is to stand, beginning with ``words``."""
        self._title.setText(title)
        self._done = done
        self.field.setPlainText(words)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.open_at(place, self.field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter keeps; with Shift it is a new line."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in (
                Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.field.insertPlainText("\n")
            else:
                words = self.field.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
                self.dismiss()
                self._done(words)
            return True
        return super().eventFilter(watched, event)


class KeyList(Overlay):
    """Every key of a window, which ``title`` names."""

    help_page = "manual/review.md#keys"

    def __init__(self, window: QWidget, title: str, rows: Sequence[ReviewKey]) -> None:
        super().__init__(window)
        self.setAccessibleName(title)
        self.setFixedWidth(WIDTH)
        self.list = QListWidget(self)
        self.list.setAccessibleName(title)
        for row in rows:
            self.list.addItem(f"{'  '.join(row.keys)}    {label_of(row)}")
        self.list.setFixedHeight(430 if len(rows) > FEW else 24 * len(rows) + 12)
        heading = plain_label(self)
        heading.setObjectName("heading")
        heading.setText(title)
        heading.setBuddy(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.addWidget(heading)
        layout.addWidget(self.list)

    def open_in(self, window: QWidget) -> None:
        """Show the list in the middle of the window."""
        self.list.setCurrentRow(0)
        self.open_at(QRect(window.mapToGlobal(window.rect().center()) - self.rect().center(), self.size()), self.list)
        self.move(max(0, (window.width() - self.width()) // 2), max(0, (window.height() - self.height()) // 2))


def plain_label(parent: QWidget) -> QLabel:
    """Return a label of plain words that wrap."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
