"""The thread of a change: what was said about it, and a box to say something."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.app.people import person
from editor.app.review.threads import SaidAbout
from editor.app.settings import Settings
from editor.core.letters import COMMENT_LABELS
from editor.ui.comment_words import label_sign, label_word, when_words
from editor.ui.empty_hint import EmptyHint

BOX_LINES = 2


class ThreadPane(QWidget):
    """Shows what it is given; a draft stays with the change for which it was begun."""

    said = Signal(str, str)
    """Words and label of a new comment."""
    resolve_wanted = Signal()
    left = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._key = ""
        self._drafts: dict[str, str] = {}
        self._writable = False
        self.heading = QLabel(self)
        self.heading.setObjectName("heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QListWidget(self)
        self.list.setObjectName("review-thread")
        self.list.setAccessibleName(self.tr("What was said about the change"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty = EmptyHint(self.list)
        self.heading.setBuddy(self.list)
        self._make_box()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.heading)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.box)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.label, 1)
        row.addWidget(self.send)
        row.addWidget(self.resolve)
        layout.addLayout(row)
        self.show_thread("", (), resolved=False, writable=False)

    def _make_box(self) -> None:
        self.box = QPlainTextEdit(self)
        self.box.setObjectName("review-comment")
        self.box.setAccessibleName(self.tr("Comment on the change"))
        self.box.setPlaceholderText(self.tr("Comment (C); Ctrl+↵ keeps it"))
        self.box.setTabChangesFocus(True)
        self.box.setFixedHeight(BOX_LINES * self.box.fontMetrics().lineSpacing() + 14)
        self.box.textChanged.connect(self._on_words)
        self.box.installEventFilter(self)
        self.label = QComboBox(self)
        self.label.setAccessibleName(self.tr("Label of the comment"))
        self.label.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.label.setMinimumContentsLength(8)
        for key in ("", *COMMENT_LABELS):
            self.label.addItem(f"{label_sign(key)} {label_word(key)}", key)
        self.send, self.resolve = QPushButton(self), QPushButton(self)
        self.send.clicked.connect(self.hand_in)
        self.resolve.clicked.connect(self.resolve_wanted)

    def show_thread(self, key: str, said: Sequence[SaidAbout], *, resolved: bool, writable: bool) -> None:
        """Show what was said about the change ``key`` ("" for none)."""
        if key != self._key:
            self._key = key
            self.box.setPlainText(self._drafts.get(key, ""))
            self.label.setCurrentIndex(0)
        self._writable = writable and bool(key)
        self.list.clear()
        for one in said:
            QListWidgetItem(self._words(one), self.list)
        self.list.setCurrentRow(len(said) - 1)
        self.list.scrollToBottom()
        answering = any(not one.waiting for one in said)
        heading = self.tr("Thread") if not said else self.tr("Thread, %n comments", "", len(said))
        done = self.tr("resolved")
        self.heading.setText(f"{heading}, {done}" if resolved else heading)
        self.empty.tell("" if said else self._nothing())
        self.send.setText(self.tr("Answer") if answering else self.tr("Comment"))
        self.resolve.setText(self.tr("Open again") if resolved else self.tr("Resolve"))
        self.resolve.setVisible(answering and self._writable)
        self.label.setVisible(not answering)
        for widget in (self.box, self.label):
            widget.setEnabled(self._writable)
        self._on_words()

    def _nothing(self) -> str:
        if not self._key:
            return self.tr("No change is chosen.")
        nothing = self.tr("Nobody has said anything about this change.")
        key = self.tr("C begins a thread.")
        return f"{nothing}\n\n{key}" if self._writable else nothing

    def _words(self, one: SaidAbout) -> str:
        comment = one.comment
        who = person(comment.author, self._settings)
        label = f"{label_sign(comment.label)} {label_word(comment.label)} · " if comment.label else ""
        waiting = "\n" + self.tr("(in their file; accept it to answer)") if one.waiting else ""
        words = comment.body or self.tr("(taken back)")
        return f"{who.initials} {comment.author} · {when_words(comment.at)}\n{label}{words}{waiting}"

    def _on_words(self) -> None:
        words = self.box.toPlainText()
        if words:
            self._drafts[self._key] = words
        else:
            self._drafts.pop(self._key, None)
        self.send.setEnabled(self._writable and bool(words.strip()))

    def hand_in(self) -> None:
        """Keep what is written."""
        words = self.box.toPlainText().strip()
        if words and self._writable:
            self.said.emit(words, self.label.currentData() if self.label.isVisibleTo(self) else "")

    def done(self) -> None:
        """It is kept: the box is free for more."""
        self.box.clear()
        self.label.setCurrentIndex(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter keeps; elsewhere it finishes the review."""
        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
                event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.hand_in()
                return True
        return super().eventFilter(watched, event)
