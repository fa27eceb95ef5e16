"""The place of a change in its text, in six ways of reading."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QSplitter, QToolButton, QVBoxLayout, QWidget

from editor.app.review.reading import MODES, Mode, Page, Reading
from editor.core.profiles import Profile
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.review.reading_view import ReadingView

LABELS: dict[Mode, str] = {
    "inline": QT_TRANSLATE_NOOP("ReadingPane", "Inline"), "sides": QT_TRANSLATE_NOOP("ReadingPane", "Side by side"),
    "mine": QT_TRANSLATE_NOOP("ReadingPane", "Mine"), "theirs": QT_TRANSLATE_NOOP("ReadingPane", "Theirs"),
    "base": QT_TRANSLATE_NOOP("ReadingPane", "Base"), "result": QT_TRANSLATE_NOOP("ReadingPane", "Result"),
}
TIPS: dict[Mode, str] = {
    "inline": QT_TRANSLATE_NOOP("ReadingPane", "My text, with what they would take away struck out and what they "
                                               "would write underlined"),
    "sides": QT_TRANSLATE_NOOP("ReadingPane", "My text and theirs beside one another"),
    "mine": QT_TRANSLATE_NOOP("ReadingPane", "My text as it stands"),
    "theirs": QT_TRANSLATE_NOOP("ReadingPane", "Their text as they sent it"),
    "base": QT_TRANSLATE_NOOP("ReadingPane", "The text that both began with"),
    "result": QT_TRANSLATE_NOOP("ReadingPane", "The text if everything is accepted that is no conflict"),
}


class ReadingPane(QWidget):
    """Shows one text of a review; the way of reading stays when another text is shown."""

    mode_changed = Signal(str)

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._reading: Reading | None = None
        self._numbers: dict[str, str] = {}
        self._key = ""
        self.mode: Mode = "inline"
        self._peek: Mode | None = None
        self.heading = QLabel(self)
        self.heading.setObjectName("heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.view = ReadingView(self.tr("Text with the changes in it"), self)
        self.other = ReadingView(self.tr("Their text"), self)
        self._pages: dict[int, Page] = {}
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.setChildrenCollapsible(False)
        for view in (self.view, self.other):
            view.setMinimumWidth(160)
            self._split.addWidget(view)
        self.other.hide()
        self.heading.setBuddy(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.heading)
        layout.addLayout(self._modes())
        layout.addWidget(self._split, 1)

    def _modes(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(2)
        self._group = QButtonGroup(self)
        self.buttons: dict[Mode, QToolButton] = {}
        for mode in MODES:
            button = QToolButton(self)
            button.setText(self._words(LABELS[mode]))
            button.setToolTip(self._words(TIPS[mode]))
            button.setAccessibleDescription(self._words(TIPS[mode]))
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self._on_button, mode))
            self._group.addButton(button)
            self.buttons[mode] = button
            bar.addWidget(button)
        self.buttons[self.mode].setChecked(True)
        bar.addStretch(1)
        return bar

    def _words(self, text: str) -> str:
        return QCoreApplication.translate("ReadingPane", text)

    # --- what is shown

    @property
    def shown_mode(self) -> Mode:
        """The way of reading now: that of a key held down, else the one chosen."""
        return self._peek or self.mode

    def show_reading(self, reading: Reading | None, heading: str, numbers: dict[str, str], key: str) -> None:
        """Show a text at one of its changes."""
        self._reading, self._numbers, self._key = reading, numbers, key
        self.heading.setText(heading)
        self._show()

    def set_mode(self, mode: Mode) -> None:
        """Read another way."""
        self.mode = mode
        self.buttons[mode].setChecked(True)
        self._show()
        self.mode_changed.emit(mode)

    def _on_button(self, mode: Mode, _checked: bool = False) -> None:
        self.set_mode(mode)

    def peek(self, mode: Mode | None) -> None:
        """Show another way of reading while a key is held down; None goes back."""
        if mode != self._peek:
            self._peek = mode
            self._show()

    def _show(self) -> None:
        mode = self.shown_mode
        self.other.setVisible(mode == "sides")
        nothing = Page(None)
        self._pages = {0: self._reading.page(mode) if self._reading is not None else nothing}
        if mode == "sides":
            self._pages[1] = self._reading.page("theirs") if self._reading is not None else nothing
        for number, view in enumerate((self.view, self.other)[:len(self._pages)]):
            view.show_page(self._pages[number], self._profile, self._numbers)
            view.show_change(self._key, self._pages[number])

    def place(self) -> tuple[int, int] | None:
        """Return where the change is in what is shown."""
        return self._pages[0].place(self._key) if self._pages else None
