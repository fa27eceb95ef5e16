"""The window in which scans are sorted into letters before they come in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.app.jobs import Outcome, Progress
from editor.app.jobs import Work as JobWork
from editor.app.scans.finding import FoundScans
from editor.app.scans.importing import How, Prepared
from editor.app.scans.sorting import Sorting
from editor.core.messages import Message
from editor.ui.jobs import Job
from editor.ui.messages import worded
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.scans.group_tree import SIDES, GroupTree, pages_words

HOWS: tuple[tuple[How, str], ...] = (
    ("link", QT_TRANSLATE_NOOP("ScansDialog", "stay where they are")),
    ("copy", QT_TRANSLATE_NOOP("ScansDialog", "are copied beside the project")),
    ("embed", QT_TRANSLATE_NOOP("ScansDialog", "are kept in the project file")))


class Work(NamedTuple):
    """What the window has done for it: reading and preparing go on aside, knowing and taking here."""

    read: JobWork[FoundScans]
    known: Callable[[FoundScans], dict[int, str]]
    """Which scans are there already, and in which letter."""
    prepare: Callable[[Sorting, How, Progress], Prepared]
    take: Callable[[Prepared], bool]
    """Make the step; whether it was made."""


class ScansDialog(QDialog):
    """Reads scans aside, proposes letters, lets them be sorted, and has them taken in as one step."""

    help_page = "manual/scans.md#bringing-scans-in"

    def __init__(self, work: Work, parent: QWidget | None = None, *, letter: str = "",
                 name_of: Callable[[str], str] = str) -> None:
        super().__init__(parent)
        self._work, self._letter = work, letter
        self.setWindowTitle(self.tr("Add pages to letter {letter}").format(letter=letter) if letter
                            else self.tr("Import scans"))
        self.resize(880, 600)
        self._say = QLabel(self.tr("Reading…"), self)
        self._say.setTextFormat(Qt.TextFormat.PlainText)
        self._say.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setRange(0, 0)
        self.tree = GroupTree(Sorting(FoundScans()), self, name_of=name_of, one=bool(letter))
        self.tree.changed.connect(self._tell)
        self._refused = QPlainTextEdit(self)
        self._refused.setReadOnly(True)
        self._refused.setTabChangesFocus(True)
        self._refused.setAccessibleName(self.tr("Files that were left out"))
        self._refused.setMaximumHeight(74)
        self._refused.hide()
        self.job: Job | None = None
        self._make_choices()
        self._make_layout()

    def _make_choices(self) -> None:
        self.how = QComboBox(self)
        self.how.setAccessibleName(self.tr("Where the scans are to lie"))
        for key, words in HOWS:
            self.how.addItem(QCoreApplication.translate("ScansDialog", words), key)
        self.leave_out = QCheckBox(self.tr("Leave out what is there a&lready"), self)
        self.leave_out.setChecked(True)
        self.leave_out.toggled.connect(self._on_leave_out)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.add = QPushButton(self.tr("&Add"), self)
        self._buttons.addButton(self.add, QDialogButtonBox.ButtonRole.ActionRole)
        self.add.clicked.connect(self._prepare)
        self._buttons.rejected.connect(self.reject)
        for button in (self.add, self._buttons.button(QDialogButtonBox.StandardButton.Cancel)):
            button.setAutoDefault(False)  # Enter ends the writing of a label; it must not bring everything in
            button.setDefault(False)

    def _make_layout(self) -> None:
        bar = QHBoxLayout()
        tree = self.tree
        steps = (
            (self.tr("▲"), self.tr("Move the pages up (Alt+↑)"), lambda: tree.move_pages(-1)),
            (self.tr("▼"), self.tr("Move the pages down (Alt+↓)"), lambda: tree.move_pages(1)),
            (self.tr("New letter here"), self.tr("Begin a new letter with this page (Ctrl+↵)"), tree.cut_here),
            (self.tr("Join"), self.tr("Join this letter to the one before it (J)"), tree.join_letter),
            (self.tr("Rename"), self.tr("Change the label of the page or the name of the letter (F2)"), tree.rename),
            (self.tr("Leave out"), self.tr("Leave the pages out (Del)"), tree.take_out))
        for words, tip, do in steps:
            if not (self._letter and do in (tree.cut_here, tree.join_letter)):
                bar.addWidget(self._button(words, tip, do))
        bar.addWidget(self._side_button())
        bar.addStretch(1)
        foot = QHBoxLayout()
        caption = QLabel(self.tr("Scan&s"), self)
        caption.setBuddy(self.how)
        foot.addWidget(caption)
        foot.addWidget(self.how)
        foot.addWidget(self.leave_out)
        foot.addStretch(1)
        foot.addWidget(self._buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(self._say)
        layout.addWidget(self._bar)
        layout.addLayout(bar)
        layout.addWidget(self._hint())
        layout.addWidget(self.tree, 1)
        layout.addWidget(self._refused)
        layout.addLayout(foot)

    def _hint(self) -> QLabel:
        hint = QLabel(self.tr("Alt+↑ ↓ move · R V A E C side · F2 rename · Del leave out · Ctrl+Z undo") if self._letter
                      else self.tr("Drag, or: Alt+↑ ↓ move · Ctrl+↵ new letter · J join · R V A E C side · F2 rename · "
                                   "Del leave out · Ctrl+Z undo"), self)
        hint.setObjectName("hint")
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setWordWrap(True)
        return hint

    def _button(self, words: str, tip: str, do: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _side_button(self) -> QToolButton:
        tip = self.tr("Side of the pages: R recto, V verso, A address, E enclosure, C cover, - none")
        button = self._button(self.tr("Side") + " ▾", tip, lambda: None)
        menu = QMenu(button)
        for side, words in SIDES.items():
            menu.addAction(QCoreApplication.translate("GroupTree", words), lambda side=side: self.tree.set_side(side))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    # Reading

    def start(self) -> None:
        """Begin to read."""
        self._run(self._work.read, self._on_read)

    def _run(self, work: JobWork[Any], ended: Callable[[Outcome[Any]], None]) -> None:
        self._busy(True)
        self.job = Job(work, self)
        self.job.progressed.connect(self._on_progress)
        self.job.ended.connect(ended)
        self.job.start()

    def _busy(self, busy: bool) -> None:
        self._bar.setVisible(busy)
        self._bar.setRange(0, 0)
        for widget in (self.tree, self.add, self.how, self.leave_out):
            widget.setEnabled(not busy)

    def _on_progress(self, done: int, total: int, what: Message | None) -> None:
        self._bar.setRange(0, max(total, 0))
        self._bar.setValue(done)
        if what is not None:
            self._say.setText(worded(what))

    def _on_read(self, outcome: Outcome[FoundScans]) -> None:
        self.job = None
        self._busy(False)
        if outcome.value is None:
            self._failed(outcome)
            return
        found = outcome.value
        self.tree.show_sorting(Sorting(found, self._work.known(found), one=self._letter))
        self.leave_out.setVisible(bool(self.tree.sorting.known))
        self._refused.setPlainText("\n".join(worded(one) for one in found.refused))
        self._refused.setVisible(bool(found.refused))
        self.tree.setFocus()

    def _failed(self, outcome: Outcome[Any]) -> None:
        if outcome.error is not None:
            self._say.setText(worded(outcome.error))
        self.add.setEnabled(bool(self.tree.sorting.told.pages))
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setFocus()

    def _on_leave_out(self, on: bool) -> None:
        self.tree.sorting.leave_out = on
        self.tree.show_again(self.tree.chosen())

    def _tell(self) -> None:
        """Say how many there are of what, and what the button will do."""
        told = self.tree.sorting.told
        pages = pages_words(told.pages)
        letters = self.tr("1 letter") if told.letters == 1 else self.tr("%n letters", "", told.letters)
        parts = [pages] if self._letter else [letters, pages]
        if told.known:
            parts.append(self.tr("there already: {count}").format(count=told.known))
        if told.refused:
            parts.append(self.tr("files left out: {count}").format(count=told.refused))
        self._say.setText(" · ".join(parts) + "." if told.pages else self.tr("There is nothing to bring in."))
        self.add.setText(self.tr("&Add {count}").format(count=pages if self._letter else letters))
        self.add.setEnabled(bool(told.pages))

    # Taking

    def _prepare(self) -> None:
        how = self.how.currentData()
        sorting = self.tree.sorting
        self._run(lambda progress: self._work.prepare(sorting, how, progress), self._on_prepared)

    def _on_prepared(self, outcome: Outcome[Prepared]) -> None:
        self.job = None
        self._busy(False)
        if outcome.value is None:
            self._failed(outcome)
        elif self._work.take(outcome.value):
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, and does nothing elsewhere."""
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focus, QPushButton):
                focus.click()
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        """Stop what goes on, then close."""
        if self.job is not None:
            self.job.cancel()
        super().reject()
