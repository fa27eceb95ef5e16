"""The window: the text in the middle, everything else in docks that can be moved, hidden and remembered."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from editor.app import workspace
from editor.app.settings import Settings
from editor.core.record import replace
from editor.ui import action_table
from editor.ui.actions.spec import FILE, TAGS, ActionSpec
from editor.ui.commands.exchange import ExchangeCommands
from editor.ui.commands.project import ProjectCommands
from editor.ui.commands.tools import ToolCommands
from editor.ui.controller import Controller
from editor.ui.desk import FIRST_SIZE, Frame, SettingsStore
from editor.ui.kind_actions import KindActions
from editor.ui.layouts import LAYOUT_VERSION, decoded, encoded
from editor.ui.look import apply_theme, current_theme
from editor.ui.messages import worded
from editor.ui.panels.message_bar import MessageBar
from editor.ui.panels.start_page import StartPage
from editor.ui.panels.status_line import StatusLine
from editor.ui.recent_menu import RecentMenu
from editor.ui.tab_overflow import TabOverflow
from editor.ui.theme import interface_font
from editor.ui.ticks import keep_ticked

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget

    from editor.ui.panels.entities_panel import EntitiesPanel
    from editor.ui.panels.history_panel import HistoryPanel
    from editor.ui.panels.letters_panel import LettersPanel
    from editor.ui.panels.notes_panel import NotesPanel
    from editor.ui.panels.problems_panel import ProblemsPanel
    from editor.ui.panels.provenance_panel import ProvenancePanel
    from editor.ui.panels.text_pane import TextPane
    from editor.ui.workbench import Workbench

class MainWindow(QMainWindow):
    """One project in one window."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("main-window")
        self.setDockNestingEnabled(True)
        self.setAcceptDrops(True)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.tabs = TabOverflow(self)
        self.controller = Controller(self)
        self.message = MessageBar(self)
        self.settings = SettingsStore(self.message.error)
        self._layout: QByteArray | None = None
        """How the docks stood when they were hidden; None while they are shown."""
        frame = Frame(window=self, panes=self, controller=self.controller, settings=self.settings,
                      message=self.message)
        self._frame = frame
        self.projects, self.exchange, self.tools = ProjectCommands(frame), ExchangeCommands(frame), ToolCommands(self)
        self._make_centre()
        self._make_actions()
        self.status = StatusLine(self)
        self.setStatusBar(self.status)
        self._connect()
        self._restore()
        self._on_state()

    # Making

    def _make_centre(self) -> None:
        self.start = StartPage(self)
        self._show_start()
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.start)
        centre = QWidget(self)
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.message)
        layout.addWidget(self._pages, 1)
        self.setCentralWidget(centre)

    def _make_actions(self) -> None:
        self.actions_by_id = action_table.make_actions(self, self.subject, self.settings.value.keys)
        keep_ticked(self.actions_by_id, self.settings)
        self.start.show_keys(self.actions_by_id)
        menus = action_table.fill_menus(self.menuBar(), self.actions_by_id)
        menus[action_table.EDIT].aboutToShow.connect(self.tell_undo)
        self.kinds = KindActions(self, menus[TAGS], self.actions_by_id["mark.block"])
        RecentMenu(menus[FILE], self.actions_by_id["project.sample"], self._others, self.projects.open_path)

    @property
    def specs(self) -> tuple[ActionSpec, ...]:
        """The rows of every action that there is now, those of the project's kinds included."""
        return (*action_table.ACTIONS, *self.kinds.specs)

    def subject(self, name: str) -> Any:
        """Return the command object that the table of actions calls by this name."""
        own: dict[str, Any] = {"project": self.projects, "exchange": self.exchange, "tools": self.tools}
        return own[name] if name in own else self.workbench.commands[name]

    @cached_property
    def workbench(self) -> Workbench:
        """The panes and their commands, made when they are first asked for."""
        from editor.ui.workbench import Workbench  # with it comes most of the program

        made = Workbench(self._frame)
        desk = made.desk
        self._pages.addWidget(desk.text)
        self.status.serve(desk)
        desk.letters.chosen.connect(self.controller.show_letter)
        return made

    @property
    def docks(self) -> dict[str, QDockWidget]:
        """The docks by name."""
        return self.workbench.docks

    @property
    def text(self) -> TextPane:
        """The text in the middle."""
        return self.workbench.desk.text

    @property
    def letters(self) -> LettersPanel:
        """The list of letters."""
        return self.workbench.desk.letters

    @property
    def notes(self) -> NotesPanel:
        """The notes of the letter."""
        return self.workbench.desk.notes

    @property
    def entities(self) -> EntitiesPanel:
        """The mentions of the letter."""
        return self.workbench.desk.entities

    @property
    def provenance(self) -> ProvenancePanel:
        """The details and the provenance of the letter."""
        return self.workbench.desk.provenance

    @property
    def history(self) -> HistoryPanel:
        """The steps of the history."""
        return self.workbench.desk.history

    @property
    def problems(self) -> ProblemsPanel:
        """The problems of the letter."""
        return self.workbench.desk.problems

    def _connect(self) -> None:
        controller = self.controller
        controller.opening.connect(lambda: self.workbench)
        controller.project_closed.connect(self._on_closed)
        controller.letter_shown.connect(lambda _id: self._on_state())
        controller.changed.connect(lambda _changed: self.tell_undo())
        controller.failed.connect(self.message.error)
        controller.writable_changed.connect(self._on_state)
        controller.project_opened.connect(self._on_profile)
        controller.profile_changed.connect(self._on_profile)
        self.start.new_wanted.connect(self.projects.new)
        self.start.open_wanted.connect(self.projects.open)
        self.start.sample_wanted.connect(self.projects.sample)
        self.start.recent_wanted.connect(lambda path: self.projects.open_path(Path(path)))
        self.start.forget_wanted.connect(self.projects.forget)
        self.start.import_wanted.connect(self._import_at_start)
        self.start.help_wanted.connect(self.tools.show_page)
        self.start.name_wanted.connect(self.projects.who)
        self.settings.follow(self._on_settings)
        QApplication.styleHints().colorSchemeChanged.connect(self._on_scheme)

    # What is shown

    def _show_start(self) -> None:
        settings = self.settings.value
        self.start.show_recent(settings.recent_projects, settings.recent_opened)
        self.start.show_name(settings.editor_name, workspace.who_am_i(settings=settings))

    def _others(self) -> list[str]:
        """The projects opened last but for the one that is open."""
        here = str(self.controller.session.path) if self.controller.is_open else ""
        return [path for path in self.settings.value.recent_projects if path != here]

    def _on_closed(self) -> None:
        self._show_start()
        self._on_state()
        self.start.focus_first()

    def _on_settings(self, before: Settings, after: Settings) -> None:
        """Let what was changed in the settings hold at once."""
        if after.keys != before.keys:
            action_table.apply_keys(self.actions_by_id, self.specs, after.keys)
            self.start.show_keys(self.actions_by_id)
        app = QApplication.instance()
        fonts = [(one.interface_font, one.interface_size) for one in (before, after)]
        if isinstance(app, QApplication) and (fonts[0] != fonts[1] or after.theme != before.theme):
            if fonts[0] != fonts[1]:
                app.setFont(interface_font(*fonts[1]))
            apply_theme(app, after.theme)
        if self.start.isVisible():
            self._show_start()

    def _on_scheme(self) -> None:
        """Follow the desktop where it became dark or light, and nothing else is chosen."""
        settings = self.settings.value
        # A closed window may still hear of it, and must not speak for those that are open.
        if self.isVisible() and settings.theme == "system":
            self.settings.announce(replace(settings, theme="light" if current_theme().is_dark else "dark"))

    def _on_profile(self) -> None:
        self.kinds.show(self.controller.profile)
        self._on_state()

    def _on_state(self) -> None:
        controller = self.controller
        is_open = controller.is_open
        # A page that is not shown must not say how narrow the other may be.
        self.start.setSizePolicy(QSizePolicy.Policy.Ignored if is_open else QSizePolicy.Policy.Preferred,
                                 QSizePolicy.Policy.Preferred)
        self._pages.setCurrentWidget(self.text if is_open else self.start)
        self._show_docks(is_open)
        action_table.enable(self.actions_by_id, project=is_open, letter=bool(controller.letter_id),
                            writable=controller.writable)
        self.kinds.enable(usable=bool(controller.letter_id) and controller.writable)
        self._tell_title()
        self.tell_undo()

    def _show_docks(self, shown: bool) -> None:
        """Hide the docks while nothing is open, and show them again as they were."""
        if shown and self._layout is not None:
            self.workbench.arrange(self._layout)
            self._layout = None
            if (layout := self.layout()) is not None:
                layout.activate()  # now, so that nothing is done for panels that turn out to lie behind others
        elif not shown and self._layout is None:
            self._layout = self.saveState(LAYOUT_VERSION) if self.isVisible() else self._remembered
            if "workbench" in vars(self):
                self.workbench.hide_docks()

    def _tell_title(self) -> None:
        path = self.controller.path
        if path is None:
            self.setWindowTitle("Letterbook")
            return
        suffix = "" if self.controller.writable else self.tr(" (read only)")
        self.setWindowTitle(f"{self.controller.session.project().title}{suffix} – Letterbook")

    def tell_undo(self) -> None:
        """Let undo and redo say what they would do, and be there only where there is something."""
        for name, label, usual in (
                ("edit.undo", self.controller.undo_label(), self.tr("&Undo")),
                ("edit.redo", self.controller.redo_label(), self.tr("&Redo"))):
            action = self.actions_by_id[name]
            action.setText(f"{usual}: {worded(label)}" if label is not None else usual)
            action.setEnabled(label is not None)

    def _import_at_start(self) -> None:
        """Letters need a project to go to: make one first."""
        self.projects.new()
        if self.controller.writable:
            self.exchange.import_letters()

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
        self.workbench.focus_dock(name)

    # Remembering

    def _restore(self) -> None:
        self.resize(FIRST_SIZE)
        settings = self.settings.value
        geometry, layout = decoded(settings.window_geometry), decoded(settings.window_layout)
        if geometry is not None:
            self.restoreGeometry(geometry)
        self._remembered = layout or QByteArray()

    def _remember(self) -> None:
        self.settings.set(replace(
            self.settings.value, window_geometry=encoded(self.saveGeometry()),
            window_layout=encoded(self.saveState(LAYOUT_VERSION) if self._layout is None else self._layout)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the text from wherever nothing else answers it."""
        if event.key() == Qt.Key.Key_Escape and self.controller.is_open:
            self.text.editor.setFocus()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged over the window."""
        if self.exchange.may_drop(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import the files that are dropped."""
        event.acceptProposedAction()
        self.exchange.drop(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hand in what is pending, close the project, remember the layout."""
        if not self.projects.may_close():
            event.ignore()
            return
        self._remember()
        self.tools.close_windows()
        event.accept()
