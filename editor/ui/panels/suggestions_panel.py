"""The suggestions of a letter: what would come of each, who made it and why, and the keys that decide."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.ui.empty_hint import EmptyHint


class SuggestionsPanel(QWidget):
    """A list; what is to be done with the current row is asked for by signals."""

    current_changed = Signal(str)
    """The id of the suggestion that is current, or an empty string."""
    go_wanted = Signal(str)
    accept_wanted = Signal(str)
    reject_wanted = Signal(str)
    withdraw_wanted = Signal(str)
    mode_wanted = Signal()
    scope_changed = Signal()
    leave_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: list[str] = []
        self.decided = QCheckBox(self.tr("&Decided ones too"), self)
        self.decided.toggled.connect(lambda _on: self.scope_changed.emit())
        self.view = QListWidget(self)
        self.view.setObjectName("suggestions-list")
        self.view.setAccessibleName(self.tr("Suggestions of the letter"))
        self.view.setWordWrap(True)
        self.empty = EmptyHint(self.view)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.currentRowChanged.connect(lambda _row: self.current_changed.emit(self.current))
        self.view.itemDoubleClicked.connect(lambda _item: self.go_wanted.emit(self.current))
        self.view.installEventFilter(self)
        self._buttons = self._make_buttons()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 6, 8, 6)
        layout.addWidget(self.decided)
        layout.addWidget(self.view, 1)
        rows = QGridLayout()
        for place, button in enumerate(self._buttons.values()):
            rows.addWidget(button, place // 2, place % 2)
        layout.addLayout(rows)
        layout.addWidget(self._hint(self.tr("↵ to the place · A accepts · R rejects, with a reason · W withdraws one's "
                                            "own · Esc to the text")))

    def _hint(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName("hint")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _make_buttons(self) -> dict[str, QPushButton]:
        made: dict[str, QPushButton] = {}
        for name, label, tip, signal in (
            ("accept", self.tr("Accept"), self.tr("Do what is suggested (A)"), self.accept_wanted),
            ("reject", self.tr("Reject…"), self.tr("Leave it as it is, and say why (R)"), self.reject_wanted),
            ("withdraw", self.tr("Withdraw"), self.tr("Take your own suggestion back (W)"), self.withdraw_wanted),
            ("go", self.tr("Show"), self.tr("Go to its place in the text (Enter)"), self.go_wanted),
        ):
            button = QPushButton(label, self)
            button.setToolTip(tip)
            button.setAutoDefault(True)
            button.clicked.connect(lambda _on=False, signal=signal: signal.emit(self.current))
            made[name] = button
        return made

    @property
    def current(self) -> str:
        """The id of the suggestion that is current, or an empty string."""
        row = self.view.currentRow()
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    @property
    def lines(self) -> list[str]:
        """What the rows say."""
        return [self.view.item(row).text() for row in range(self.view.count())]

    def show_rows(self, rows: Sequence[tuple[str, str]], empty: str, *, writable: bool) -> None:
        """List suggestions, id and words; the current one stays current, or what took its place."""
        before, row = self.current, self.view.currentRow()
        with QSignalBlocker(self.view):
            self._ids = [name for name, _ in rows]
            self.view.clear()
            for _, words in rows:
                QListWidgetItem(words, self.view)
            place = self._ids.index(before) if before in self._ids else min(max(0, row), len(rows) - 1)
            self.view.setCurrentRow(place)
        self.empty.tell("" if rows else empty)
        for name, button in self._buttons.items():
            button.setEnabled(bool(rows) and (writable or name == "go"))
        if self.current != before:
            self.current_changed.emit(self.current)

    def select(self, suggestion_id: str) -> None:
        """Make a suggestion the current one."""
        if suggestion_id in self._ids:
            self.view.setCurrentRow(self._ids.index(suggestion_id))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Single keys decide about the current row."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.modifiers() & ~(
                Qt.KeyboardModifier.KeypadModifier):
            signal = {Qt.Key.Key_Return: self.go_wanted, Qt.Key.Key_Enter: self.go_wanted,
                      Qt.Key.Key_A: self.accept_wanted, Qt.Key.Key_R: self.reject_wanted,
                      Qt.Key.Key_W: self.withdraw_wanted}.get(Qt.Key(event.key()))
            if signal is not None:
                if self.current and (signal is self.go_wanted or self._buttons["accept"].isEnabled()):
                    signal.emit(self.current)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave_wanted.emit()
                return True
        return super().eventFilter(watched, event)
