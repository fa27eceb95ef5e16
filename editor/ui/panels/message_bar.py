"""One sentence above the text: an error, an answer, or the banner of a project that cannot be changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from editor.ui.look import repolish

AWAY_MS = 10_000
"""How long an answer that asks for nothing stays, in milliseconds; errors stay until they are closed."""


class MessageBar(QFrame):
    """Shows the latest sentence until it is closed or the next one comes; it never takes the focus by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message-bar")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._sign = QLabel(self)
        self._sign.setTextFormat(Qt.TextFormat.PlainText)
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QToolButton(self)
        close.setText("×")
        close.setAutoRaise(True)
        close.setAccessibleName(self.tr("Close the message"))
        close.setToolTip(self.tr("Close the message"))
        close.clicked.connect(self.hide)
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.setInterval(AWAY_MS)
        self._away.timeout.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 6, 6)
        layout.addWidget(self._sign)
        layout.addWidget(self._label, 1)
        layout.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, or an empty string."""
        return self._label.text() if not self.isHidden() else ""

    def error(self, sentence: str) -> None:
        """Show what could not be done."""
        self._show("⚠", self.tr("Error"), sentence, "error")

    def tell(self, sentence: str) -> None:
        """Show an answer that asks for nothing."""
        self._show("✓", self.tr("Message"), sentence, "info")
        self._away.start()

    def banner(self, sentence: str) -> None:
        """Show what holds as long as the project is open."""
        self._show("🔒", self.tr("Notice"), sentence, "info")

    def _show(self, sign: str, name: str, sentence: str, level: str) -> None:
        self._away.stop()
        self._sign.setText(sign)
        self._label.setText(sentence)
        self._label.setAccessibleName(f"{name}: {sentence}")
        self.setProperty("level", level)
        repolish(self)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)
