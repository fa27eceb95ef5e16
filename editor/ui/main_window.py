"""The window: the text in the middle, everything else in docks that can be moved, hidden and remembered."""

from __future__ import annotations

import base64
import binascii
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from editor.core.problems import Problem
from editor.core.record import replace
from editor.ui import action_table
from editor.ui.commands.edit import EditCommands
from editor.ui.commands.exchange import ExchangeCommands
from editor.ui.commands.letters import LetterCommands
from editor.ui.commands.marks import MarkCommands
from editor.ui.commands.notes import NoteCommands
from editor.ui.commands.project import ProjectCommands
from editor.ui.commands.tags import TagCommands
from editor.ui.commands.view import ViewCommands
from editor.ui.controller import Controller
from editor.ui.desk import Desk, SettingsStore
from editor.ui.messages import worded
from editor.ui.panels.entities_panel import EntitiesPanel
from editor.ui.panels.letters_panel import LettersPanel
from editor.ui.panels.lists import HistoryPanel, ProblemsPanel
from editor.ui.panels.message_bar import MessageBar
from editor.ui.panels.notes_panel import NotesPanel
from editor.ui.panels.provenance_panel import ProvenancePanel
from editor.ui.panels.start_page import StartPage
from editor.ui.panels.status_line import StatusLine
from editor.ui.panels.text_pane import TextPane

FIRST_SIZE = QSize(1280, 800)
LAYOUT_VERSION = 1
"""Raise it when docks are added or renamed: a remembered layout of another version is not used."""

RIGHT = ("notes", "entities", "provenance", "problems", "history")


class MainWindow(QMainWindow):
    """One project in one window."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("main-window")
        self.setDockNestingEnabled(True)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.controller = Controller(self)
        self.message = MessageBar(self)
        self.settings = SettingsStore(self.message.error)
        self._layout: QByteArray | None = None
        """How the docks stood when they were hidden; None while they are shown."""
        self._make_panes()
        self._make_docks()
        self._make_centre()
        self._make_commands()
        self.status = StatusLine(self.desk, self)
        self.setStatusBar(self.status)
        self._connect()
        self._restore()
        self._on_state()

    # Making

    def _make_panes(self) -> None:
        self.text = TextPane(self.controller, self)
        self.letters = LettersPanel(self.controller, self)
        self.notes = NotesPanel(self.controller, self)
        self.entities = EntitiesPanel(self.controller, self)
        self.provenance = ProvenancePanel(self.controller, self)
        self.history = HistoryPanel(self.controller, self)
        self.problems = ProblemsPanel(self.controller, self)
        self.text.editor.set_entity_kinds(self.controller.kind_of())
        self.notes.editor.set_entity_kinds(self.controller.kind_of())

    def _make_docks(self) -> None:
        panels: dict[str, tuple[str, QWidget]] = {
            "letters": (self.tr("Letters"), self.letters),
            "notes": (self.tr("Notes"), self.notes),
            "entities": (self.tr("Entities"), self.entities),
            "provenance": (self.tr("Provenance"), self.provenance),
            "problems": (self.tr("Problems"), self.problems),
            "history": (self.tr("History"), self.history),
        }
        self.docks: dict[str, QDockWidget] = {}
        for name, (title, panel) in panels.items():
            dock = QDockWidget(title, self)
            dock.setObjectName(f"dock-{name}")
            dock.setAccessibleName(title)
            dock.setWidget(panel)
            self.docks[name] = dock
        self.reset_layout()

    def reset_layout(self) -> None:
        """Put every dock back in its first place."""
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        for name, dock in self.docks.items():
            dock.setFloating(False)
            self.addDockWidget(left if name == "letters" else right, dock)
            dock.show()
        for before, after in pairwise(RIGHT):
            self.tabifyDockWidget(self.docks[before], self.docks[after])
        self.docks["notes"].raise_()
        width = max(self.width(), FIRST_SIZE.width())
        self.resizeDocks([self.docks["letters"], self.docks["notes"]], [width * 19 // 100, width * 32 // 100],
                         Qt.Orientation.Horizontal)

    def _make_centre(self) -> None:
        self.start = StartPage(self)
        self.start.show_recent(self.settings.value.recent_projects)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.start)
        self._pages.addWidget(self.text)
        centre = QWidget(self)
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.message)
        layout.addWidget(self._pages, 1)
        self.setCentralWidget(centre)

    def _make_commands(self) -> None:
        self.desk = Desk(
            window=self, panes=self, controller=self.controller, settings=self.settings, text=self.text,
            letters=self.letters, notes=self.notes, entities=self.entities, provenance=self.provenance,
            history=self.history, problems=self.problems, message=self.message)
        self.projects = ProjectCommands(self.desk)
        self.exchange = ExchangeCommands(self.desk)
        notes, self.tags = NoteCommands(self.desk), TagCommands(self.desk)
        self.marks = MarkCommands(self.desk, notes, self.tags)
        self.view = ViewCommands(self.desk, self.reset_layout)
        subjects = {"project": self.projects, "exchange": self.exchange, "edit": EditCommands(self.desk),
                    "letter": LetterCommands(self.desk), "notes": notes, "tags": self.tags, "marks": self.marks,
                    "view": self.view}
        self.actions_by_id = action_table.make_actions(self, subjects, self.settings.value.keys)
        menus = action_table.fill_menus(self.menuBar(), self.actions_by_id)
        menus[action_table.EDIT].aboutToShow.connect(self._tell_undo)

    def _connect(self) -> None:
        controller = self.controller
        controller.project_opened.connect(self._on_state)
        controller.project_closed.connect(self._on_closed)
        controller.letter_shown.connect(lambda _id: self._on_state())
        controller.changed.connect(lambda _changed: self._tell_undo())
        controller.failed.connect(self.message.error)
        controller.writable_changed.connect(self._on_state)
        self.letters.chosen.connect(controller.show_letter)
        self.start.new_wanted.connect(self.projects.new)
        self.start.open_wanted.connect(self.projects.open)
        self.start.sample_wanted.connect(self.projects.sample)
        self.start.recent_wanted.connect(lambda path: self.projects.open_path(Path(path)))
        self.problems.go_wanted.connect(self._go_to_problem)

    # What is shown

    def _on_closed(self) -> None:
        self.start.show_recent(self.settings.value.recent_projects)
        self._on_state()

    def _on_state(self) -> None:
        controller = self.controller
        is_open = controller.is_open
        self._pages.setCurrentWidget(self.text if is_open else self.start)
        self._show_docks(is_open)
        action_table.enable(self.actions_by_id, project=is_open, letter=bool(controller.letter_id),
                            writable=controller.writable)
        self._tell_title()
        self._tell_undo()

    def _show_docks(self, shown: bool) -> None:
        """Hide the docks while nothing is open, and show them again as they were."""
        if shown and self._layout is not None:
            if not self.restoreState(self._layout, LAYOUT_VERSION):
                self.reset_layout()
            self._layout = None
        elif not shown and self._layout is None:
            self._layout = self.saveState(LAYOUT_VERSION) if self.isVisible() else self._remembered
            for dock in self.docks.values():
                dock.hide()

    def _tell_title(self) -> None:
        path = self.controller.path
        if path is None:
            self.setWindowTitle("Letterbook")
            return
        suffix = "" if self.controller.writable else self.tr(" (read only)")
        self.setWindowTitle(f"{self.controller.session.project().title}{suffix} – Letterbook")

    def _tell_undo(self) -> None:
        for name, label, usual in (
                ("edit.undo", self.controller.undo_label(), self.tr("&Undo")),
                ("edit.redo", self.controller.redo_label(), self.tr("&Redo"))):
            action = self.actions_by_id[name]
            action.setText(f"{usual}: {worded(label)}" if label is not None else usual)
            action.setEnabled(label is not None)

    def _go_to_problem(self, problem: object) -> None:
        if isinstance(problem, Problem) and problem.text is not None and problem.start is not None:
            self.desk.show_place(problem.text, problem.start, problem.end or problem.start, focus=True)

    # Panes

    def show_pane(self, name: str) -> None:
        """Show a dock and bring it to the front; the focus stays where it is."""
        self.docks[name].show()
        self.docks[name].raise_()

    def toggle_pane(self, name: str) -> None:
        """Show a dock and go to it; from inside it, hide it and go back to the text."""
        dock = self.docks[name]
        focus = self.focusWidget()
        if dock.isVisible() and focus is not None and dock.isAncestorOf(focus):
            dock.hide()
            self.text.editor.setFocus()
            return
        self.show_pane(name)
        first = {"letters": self.letters.view, "notes": self.notes.view, "entities": self.entities.view,
                 "provenance": self.provenance.letter.fields["number"], "problems": self.problems.view,
                 "history": self.history.view}[name]
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Remembering

    def _restore(self) -> None:
        self.resize(FIRST_SIZE)
        settings = self.settings.value
        geometry, layout = _decoded(settings.window_geometry), _decoded(settings.window_layout)
        if geometry is not None:
            self.restoreGeometry(geometry)
        self._remembered = layout or QByteArray()

    def _remember(self) -> None:
        self.settings.set(replace(
            self.settings.value, window_geometry=_encoded(self.saveGeometry()),
            window_layout=_encoded(self._layout or self.saveState(LAYOUT_VERSION))))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hand in what is pending, close the project, remember the layout."""
        if not self.projects.may_close():
            event.ignore()
            return
        self._remember()
        event.accept()


def _encoded(data: QByteArray) -> str:
    return base64.b64encode(data.data()).decode("ascii")


def _decoded(text: str) -> QByteArray | None:
    try:
        return QByteArray(base64.b64decode(text, validate=True)) if text else None
    except binascii.Error:
        return None
