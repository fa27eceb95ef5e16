"""The bar above the text in which one looks for words of the letter, and replaces them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from editor.core.replacing import Pattern

WAIT_MS = 80
"""How long the search waits for the next key, in milliseconds."""


class PatternField(QWidget):
    """A field for what is looked for, with the ways of looking as switches beside it."""

    changed = Signal()
    """Something else is looked for; sent after a short rest."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setObjectName(name)
        self.line.setClearButtonEnabled(True)
        self.line.setAccessibleName(self.tr("Look for"))
        self.case = self._switch("Aa", self.tr("Capitals count"))
        self.marks = self._switch("é", self.tr("Accents and other diacritics count"))
        self.words = self._switch("“w”", self.tr("Whole words only"))
        self.regex = self._switch(".*", self.tr("A regular expression"))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self.changed)
        self.line.textChanged.connect(lambda _text: self._wait.start())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.line, 1)
        for switch in (self.case, self.marks, self.words, self.regex):
            row.addWidget(switch)
        self.setFocusProxy(self.line)

    def _switch(self, sign: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setCheckable(True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.toggled.connect(lambda _on: self._wait.start())
        return button

    def pattern(self) -> Pattern:
        """What is looked for."""
        return Pattern(query=self.line.text(), whole_words=self.words.isChecked(), regex=self.regex.isChecked(),
                       ignore_case=not self.case.isChecked(), ignore_diacritics=not self.marks.isChecked())


class FindBar(QFrame):
    """Asks what to look for; what is found, and the way through it, is for ``FindCommands``."""

    changed = Signal()
    next_wanted = Signal()
    previous_wanted = Signal()
    replace_wanted = Signal()
    replace_all_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find-bar")
        self.setAccessibleName(self.tr("Find and replace"))
        self.field = PatternField("find-field", self)
        self.field.line.setPlaceholderText(self.tr("Find in the letter…"))
        self.field.line.installEventFilter(self)
        self.field.changed.connect(self.changed)
        self.notes = QToolButton(self)
        self.notes.setText(self.tr("Notes"))
        self.notes.setCheckable(True)
        self.notes.setChecked(True)
        self.notes.setToolTip(self.tr("Look in the notes and translations of the letter too"))
        self.notes.setAccessibleName(self.notes.toolTip())
        self.notes.toggled.connect(lambda _on: self.changed.emit())
        self._said = QLabel(self)
        self._said.setObjectName("hint")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._make_replacing()
        self._lay_out()
        self.hide()

    def _make_replacing(self) -> None:
        self.new = QLineEdit(self)
        self.new.setObjectName("replace-field")
        self.new.setAccessibleName(self.tr("Replace by"))
        self.new.setPlaceholderText(self.tr("Replace by…"))
        self.new.installEventFilter(self)
        self.one = QPushButton(self.tr("Replace"), self)
        self.one.setToolTip(self.tr("Replace this place and go to the next (Enter)"))
        self.one.clicked.connect(self.replace_wanted)
        self.all = QPushButton(self.tr("Replace all"), self)
        self.all.setToolTip(self.tr("Replace every place as one step (Alt+Enter)"))
        self.all.clicked.connect(self.replace_all_wanted)
        self.keep_case = QToolButton(self)
        self.keep_case.setText("Aa→Bb")
        self.keep_case.setCheckable(True)
        self.keep_case.setToolTip(self.tr("New words take over capitals from the old ones"))
        self.keep_case.setAccessibleName(self.keep_case.toolTip())
        for button in (self.one, self.all):
            button.setAccessibleName(button.toolTip())
            button.setAutoDefault(True)
        self._replacing = (self.new, self.keep_case, self.one, self.all)

    def _button(self, sign: str, name: str, signal: SignalInstance) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(signal)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.field, 1)
        top.addWidget(self.notes)
        top.addWidget(self._button("▲", self.tr("The place before (Shift+F3)"), self.previous_wanted))
        top.addWidget(self._button("▼", self.tr("The next place (F3)"), self.next_wanted))
        top.addWidget(self._button("×", self.tr("Close (Esc)"), self.leave_wanted))
        below = QHBoxLayout()
        below.setSpacing(4)
        for widget in self._replacing:
            below.addWidget(widget, 1 if widget is self.new else 0)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 2)
        layout.setVerticalSpacing(4)
        layout.addLayout(top, 0, 0)
        layout.addLayout(below, 1, 0)
        layout.addWidget(self._said, 2, 0)

    def open_with(self, words: str, *, replacing: bool) -> None:
        """Show the bar, with ``words`` to look for where there are any, and give its first field the focus."""
        for widget in self._replacing:
            widget.setVisible(replacing)
        if words:
            self.field.line.setText(words)
        self.show()
        self.field.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.line.selectAll()

    @property
    def is_replacing(self) -> bool:
        """Whether the bar also replaces."""
        return self.new.isVisible()

    @property
    def said(self) -> str:
        """What the bar says of the search."""
        return self._said.text()

    def tell(self, sentence: str, *, found: bool, writable: bool) -> None:
        """Say how many places there are, or what is wrong with what is looked for."""
        self._said.setText(sentence)
        self._said.setWordWrap(True)
        self._said.setAccessibleName(sentence)
        self.one.setEnabled(found and writable)
        self.all.setEnabled(found and writable)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on from place to place; in the second field it replaces. Esc leaves."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            wanted = self._wanted(watched, event)
            if wanted is not None:
                wanted.emit()
                return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_enter(event):
            event.accept()  # Alt+Enter is an action of the window elsewhere
            return True
        return super().eventFilter(watched, event)

    def _wanted(self, watched: QObject, event: QKeyEvent) -> SignalInstance | None:
        if not _is_enter(event):
            return None
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return self.replace_all_wanted if self.is_replacing else None
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return self.previous_wanted
        return self.next_wanted if watched is self.field.line else self.replace_wanted

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave_wanted.emit()
            return
        super().keyPressEvent(event)


def _is_enter(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
