"""What stands in the window when nothing is open: the projects opened last, ways to begin, where help is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from editor.app.workspace import PROJECT_ENDING
from editor.ui.local_forms import moment_text
from editor.ui.models.rows_model import ROW_ROLE
from editor.ui.row_delegate import RowDelegate, ink, line_height, small, strong, write

COLUMN, COLUMN_LETTERS, ROWS = 640, 92, 6
"""Width of the column in pixels, in letters where they are large, and how many projects are seen at once."""

PATH_ROLE = Qt.ItemDataRole.UserRole


class StartPage(QWidget):
    """A calm page that is worked by keys: arrows and Enter in the list, Tab to the buttons."""

    help_page = "manual/first-steps.md"

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    import_wanted = Signal()
    recent_wanted = Signal(str)
    forget_wanted = Signal(str)
    help_wanted = Signal(str)
    name_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        page = QWidget(self)
        column = QWidget(page)
        column.setMaximumWidth(max(COLUMN, COLUMN_LETTERS * self.fontMetrics().averageCharWidth()))
        layout = QVBoxLayout(column)
        layout.setSpacing(6)
        layout.addStretch(1)
        layout.addWidget(_label(column, "Letterbook", "title"))
        layout.addWidget(_label(column, self.tr("Transcribe, annotate and publish letters."), "hint"))
        layout.addSpacing(20)
        layout.addLayout(self._make_buttons(column))
        layout.addSpacing(22)
        self._make_recent(column, layout)
        layout.addSpacing(10)
        self._make_foot(column, layout)
        layout.addStretch(1)
        middle = QHBoxLayout(page)
        middle.addStretch()
        middle.addWidget(column, 1000)  # as wide as it may be
        middle.addStretch()
        scroll = QScrollArea(self)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _make_buttons(self, parent: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        self.buttons: dict[str, QPushButton] = {}
        self._keys: dict[str, QLabel] = {}
        for column, (action, text, signal) in enumerate((
                ("project.open", self.tr("Open project…"), self.open_wanted),
                ("project.new", self.tr("New project…"), self.new_wanted),
                ("project.import", self.tr("Import letters…"), self.import_wanted),
                ("project.sample", self.tr("Open the sample"), self.sample_wanted))):
            self.buttons[action] = _button(parent, text, signal)
            self._keys[action] = _label(parent, "", "hint")
            self._keys[action].setAlignment(Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(self.buttons[action], 0, column)
            grid.addWidget(self._keys[action], 1, column)
            grid.setColumnStretch(column, 1)
        self.buttons["project.import"].setToolTip(self.tr("Make a project, and read letters from files into it"))
        self.buttons["project.sample"].setToolTip(self.tr("A finished letter to try everything on: a copy of your own"))
        return grid

    def _make_recent(self, parent: QWidget, layout: QVBoxLayout) -> None:
        self._recent_title = _label(parent, self.tr("Opened last"), "heading")
        self.recent = QListWidget(parent)
        self.recent.setObjectName("recent-projects")
        self.recent.setAccessibleName(self.tr("Projects opened last"))
        self.recent.setItemDelegate(RecentDelegate(self.recent))
        self.recent.setMouseTracking(True)
        self.recent.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.recent.itemActivated.connect(self._on_recent)
        self.recent.itemClicked.connect(self._on_recent)
        self.recent.installEventFilter(self)
        self._recent_hint = _label(
            parent, self.tr("↵ opens · Del takes off the list, never deletes a file · or drop a project here"), "hint")
        self._first = _label(parent, self.tr(
            "No project has been opened yet. The sample is a finished letter to try everything on; you can also drop a "
            "project file here."), "hint")
        self._first.setWordWrap(True)
        for widget in (self._recent_title, self.recent, self._recent_hint, self._first):
            layout.addWidget(widget)

    def _make_foot(self, parent: QWidget, layout: QVBoxLayout) -> None:
        self.manual = _button(parent, "", self.help_wanted, "manual.md")
        self.name = _button(parent, "", self.name_wanted)
        for button in (self.manual, self.name):
            button.setObjectName("quiet")
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_keys(self, actions: Mapping[str, QAction]) -> None:
        """Say the keys of everything that can be done from here."""
        def key(action: str) -> str:
            return actions[action].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

        for action, label in self._keys.items():
            label.setText(key(action))
        self.manual.setText(self.tr(
            "How it works: the manual ({manual}), and every command by typing a little of it ({palette})").format(
            manual=key("help.manual"), palette=key("help.palette")))

    def show_name(self, name: str, account: str) -> None:
        """Ask for the editor's name as long as it is only guessed; afterwards say who works, to be changed."""
        words = self.tr("You work as {name}: somebody else…") if name else self.tr(
            "The history will call you “{name}”: tell it your name…")
        self.name.setText(words.format(name=name or account))

    def show_recent(self, paths: Sequence[str], opened: Mapping[str, str]) -> None:
        """List the projects opened last with folder and time; one that is gone is dimmed."""
        row = max(0, self.recent.currentRow())
        self.recent.clear()
        for path in paths:
            there = Path(path).is_file()
            when = when_text(opened.get(path, ""))
            item = QListWidgetItem(self.recent)
            item.setData(PATH_ROLE, path)
            item.setData(ROW_ROLE, (Path(path).stem, _folder(path), when, there))
            gone = "" if there else self.tr("not found")
            item.setText(", ".join(part for part in (Path(path).stem, _folder(path), when, gone) if part))
        has_any = self.recent.count() > 0
        for widget in (self.recent, self._recent_title, self._recent_hint):
            widget.setVisible(has_any)
        self._first.setVisible(not has_any)
        if has_any:
            self.recent.setCurrentRow(min(row, self.recent.count() - 1))
            seen = min(ROWS, self.recent.count())
            self.recent.setFixedHeight(seen * self.recent.sizeHintForRow(0) + 4)

    def focus_first(self) -> None:
        """Put the focus on the most likely choice."""
        (self.recent if self.recent.count() else self.buttons["project.sample"]).setFocus()

    def _on_recent(self, item: QListWidgetItem) -> None:
        if item.data(ROW_ROLE)[3]:
            self.recent_wanted.emit(item.data(PATH_ROLE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete takes a project off the list."""
        if (event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
                and event.key() == Qt.Key.Key_Delete and self.recent.currentItem() is not None):
            self.forget_wanted.emit(self.recent.currentItem().data(PATH_ROLE))
            return True
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A project file may be dropped."""
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the project file that was dropped."""
        path = _dropped(event)
        if path:
            event.acceptProposedAction()
            self.recent_wanted.emit(path)


class RecentDelegate(RowDelegate):
    """A project: its name and when it was opened, below where it lies."""

    def words(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex,
              rect: QRect) -> None:
        """Paint both lines; of one that is gone it is said."""
        name, folder, when, there = index.data(ROW_ROLE)
        room = rect.adjusted(4, 0, -4, 0)
        right = when if there else self.tr("not found")
        width = write(painter, room, right, small(option.font), ink(option, "muted"), right=True)
        first = room.adjusted(0, 0, -width - 12, 0)
        write(painter, first, name, strong(option.font), ink(option, "text" if there else "muted"))
        below = room.adjusted(0, line_height(option.font), 0, 0)
        write(painter, below, folder, small(option.font), ink(option, "muted"))


def when_text(moment: str) -> str:
    """Return when something happened, in local time."""
    try:
        return moment_text(datetime.fromisoformat(moment).astimezone())
    except ValueError:
        return ""


def _dropped(event: QDropEvent) -> str:
    """The project file in what is being dragged, or an empty text."""
    files = [url.toLocalFile() for url in event.mimeData().urls()]
    return next((file for file in files if file.endswith(PROJECT_ENDING)), "")


def _label(parent: QWidget, text: str, name: str) -> QLabel:
    label = QLabel(text, parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _button(parent: QWidget, text: str, signal: SignalInstance, *args: str) -> QPushButton:
    button = QPushButton(text, parent)
    button.clicked.connect(lambda: signal.emit(*args))
    return button


def _folder(path: str) -> str:
    """The folder of a file as people write it."""
    folder = Path(path).parent
    home = Path.home()
    return f"~/{folder.relative_to(home).as_posix()}" if folder.is_relative_to(home) else str(folder)
