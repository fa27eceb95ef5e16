"""Everything that works with an open project: the panes, the docks around the text, and the commands.

The window makes it when a project is first opened, or when a command first asks for it: the start page does not
wait for what it does not show.
"""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QByteArray, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from editor.ui.commands.edit import EditCommands
from editor.ui.commands.find import FindCommands
from editor.ui.commands.here import HereCommands
from editor.ui.commands.history import HistoryCommands
from editor.ui.commands.kinds import KindCommands
from editor.ui.commands.letters import LetterCommands
from editor.ui.commands.loaded import LoadedCommands
from editor.ui.commands.marks import MarkCommands
from editor.ui.commands.notes import NoteCommands
from editor.ui.commands.places import PlaceCommands
from editor.ui.commands.problems import ProblemCommands
from editor.ui.commands.references import ReferenceCommands
from editor.ui.commands.search import SearchCommands
from editor.ui.commands.spans import SpanCommands
from editor.ui.commands.suggestions import SuggestionCommands
from editor.ui.commands.tags import TagCommands
from editor.ui.commands.translation import TranslationCommands
from editor.ui.commands.view import ViewCommands
from editor.ui.desk import FIRST_SIZE, Desk, Frame
from editor.ui.dock_widths import make_height, make_room
from editor.ui.layouts import LAYOUT_VERSION, Layouts
from editor.ui.panel_table import BY_NAME, PANELS, loaded, title_of
from editor.ui.panels.entities_panel import EntitiesPanel
from editor.ui.panels.history_panel import HistoryPanel
from editor.ui.panels.letters_panel import LettersPanel
from editor.ui.panels.notes_panel import NotesPanel
from editor.ui.panels.panel_holder import PanelHolder
from editor.ui.panels.problems_panel import ProblemsPanel
from editor.ui.panels.provenance_panel import ProvenancePanel
from editor.ui.panels.text_pane import TextPane
from editor.ui.sight import SeenPanel

AREAS = {"left": Qt.DockWidgetArea.LeftDockWidgetArea, "before": Qt.DockWidgetArea.LeftDockWidgetArea,
         "beside": Qt.DockWidgetArea.RightDockWidgetArea,
         "right": Qt.DockWidgetArea.RightDockWidgetArea,
         "bottom": Qt.DockWidgetArea.BottomDockWidgetArea}


FIRST_SHARE = {"before": 44, "beside": 20}
"""How much of the window's width a panel beside the text gets when it first opens, if there is room, in per cent."""

FIRST_HEIGHT = 38
"""How much of the window's height a panel below the text gets when it first opens, in per cent."""

OUT_OF_SIGHT = QPoint(-3000, -3000)


class Workbench:
    """The panes of the window ``frame.window``, in docks that are hidden at first, and what works with them."""

    def __init__(self, frame: Frame) -> None:
        self._window: QMainWindow = frame.window
        self.layouts = Layouts(frame, self.arrange)
        self.desk = self._make_desk(frame)
        self._panels: dict[str, QWidget] = {
            spec.name: getattr(self.desk, spec.name) for spec in PANELS if not spec.load}
        self._closed = {spec.name for spec in PANELS}
        """Panels that get the width that they need when they are next seen; others have the one they were given."""
        self.docks = self._make_docks()
        self.desk.panel = self.panel
        self.desk.made_panels = self._panels
        self._place_docks()
        self.commands = self._make_commands()

    def _make_desk(self, frame: Frame) -> Desk:
        window, controller = frame.window, frame.controller
        desk = Desk(
            window=window, panes=frame.panes, controller=controller, settings=frame.settings, message=frame.message,
            text=TextPane(controller, window), letters=LettersPanel(controller, window),
            notes=NotesPanel(controller, window), entities=EntitiesPanel(controller, window),
            provenance=ProvenancePanel(controller, window), history=HistoryPanel(controller, window),
            problems=ProblemsPanel(controller, window))
        for binding in (desk.text.binding, desk.notes.binding):
            desk.add_binding(binding)
        desk.each_binding(lambda binding: binding.editor.set_entity_kinds(controller.kind_of()))
        return desk

    def _make_docks(self) -> dict[str, QDockWidget]:
        docks: dict[str, QDockWidget] = {}
        for spec in PANELS:
            title = title_of(spec)
            dock = Dock(title, self._window)
            dock.left.connect(self.desk.text.editor.setFocus)
            dock.setProperty("help_page", spec.help_page)
            dock.setObjectName(f"dock-{spec.name}")
            dock.setAccessibleName(title)
            if spec.name in self._panels:
                dock.setWidget(PanelHolder(self._panels[spec.name]))
            dock.visibilityChanged.connect(partial(self._on_seen, spec.name))
            docks[spec.name] = dock
        return docks

    def _on_seen(self, name: str, seen: bool) -> None:
        if not seen:
            return
        panel = self.panel(name)
        if isinstance(panel, SeenPanel):
            panel.catch_up()
        if name in self._closed:  # it had no width while it was hidden
            self._closed.discard(name)
            # Not before the docks have found their places, or the width is lost again.
            QTimer.singleShot(0, self._window, partial(self._make_room, name))

    def panel(self, name: str) -> QWidget:
        """Return a panel; one that is loaded is made now if nobody has asked for it yet."""
        if name not in self._panels:
            self._panels[name] = loaded(BY_NAME[name], self.desk)
            self.docks[name].setWidget(PanelHolder(self._panels[name]))
        return self._panels[name]

    def _make_room(self, name: str) -> None:
        make_height(self._window, self.docks[name], self._window.height() * FIRST_HEIGHT // 100)
        share = FIRST_SHARE.get(BY_NAME[name].area, 0)
        make_room(self._window, self.desk.text, self.docks[name], self._window.width() * share // 100)

    def _make_commands(self) -> dict[str, Any]:
        notes, tags, references = NoteCommands(self.desk), TagCommands(self.desk), ReferenceCommands(self.desk)
        marks, problems = MarkCommands(self.desk, notes, tags, references), ProblemCommands(self.desk)
        self.desk.register = LoadedCommands("editor.ui.commands.register:make", self.desk, tags)
        self.desk.comments = LoadedCommands("editor.ui.commands.comments:commands", self.desk)
        self.desk.suggestions = SuggestionCommands(self.desk)
        return {"edit": EditCommands(self.desk), "letter": LetterCommands(self.desk), "notes": notes, "tags": tags,
                "marks": marks, "here": HereCommands(self.desk, marks, tags), "spans": SpanCommands(self.desk),
                "kinds": KindCommands(self.desk), "view": ViewCommands(self.desk, self.layouts, self.reset_layout),
                "problems": problems, "translation": TranslationCommands(self.desk),
                "find": FindCommands(self.desk), "search": SearchCommands(self.desk),
                "history": HistoryCommands(self.desk), "places": PlaceCommands(self.desk),
                "comments": self.desk.comments,
                "readings": LoadedCommands("editor.ui.commands.readings:make", self.desk),
                "register": self.desk.register, "references": references,
                "suggestions": self.desk.suggestions,
                "scan": LoadedCommands("editor.ui.commands.scan:make", self.desk, self.docks),
                "images": LoadedCommands("editor.ui.commands.images:make", self.desk),
                "recognise": LoadedCommands("editor.ui.commands.recognise:make", self.desk),
                "export": LoadedCommands("editor.ui.commands.export:make", self.desk, problems),
                "review": LoadedCommands("editor.ui.commands.review:make", self.desk),
                "double": LoadedCommands("editor.ui.commands.double:make", self.desk)}

    def _place_docks(self) -> None:
        """Give every dock its side, hidden, and where Qt puts what lies behind another tab.

        So no panel takes itself to be in sight before the layout has brought it there.
        """
        for spec in PANELS:
            dock = self.docks[spec.name]
            dock.hide()
            dock.setFloating(False)
            self._window.addDockWidget(AREAS[spec.area], dock)
            dock.move(OUT_OF_SIGHT)

    def arrange(self, state: QByteArray | None) -> None:
        """Put the docks where they stood when ``state`` was saved, or in their first places."""
        if state is None or not self._window.restoreState(state, LAYOUT_VERSION):
            self.reset_layout()
        else:
            self._closed = {name for name, dock in self.docks.items() if dock.isHidden()}

    def reset_layout(self) -> None:
        """Put every dock back in its first place."""
        window = self._window
        self._closed = {spec.name for spec in PANELS}
        self._place_docks()
        for spec in PANELS:
            if spec.area == "before":
                window.splitDockWidget(self.docks["letters"], self.docks[spec.name], Qt.Orientation.Horizontal)
            if spec.area == "beside":  # before the others share one place: splitting takes a dock out of it
                window.splitDockWidget(self.docks[spec.name], self.docks["notes"], Qt.Orientation.Horizontal)
        for area in ("right", "bottom"):
            for before, after in pairwise(spec.name for spec in PANELS if spec.area == area):
                window.tabifyDockWidget(self.docks[before], self.docks[after])
        for spec in PANELS:
            self.docks[spec.name].setVisible(spec.name in self.layouts.shown())
        self.docks["notes"].raise_()
        width = max(window.width(), FIRST_SIZE.width())
        window.resizeDocks([self.docks["letters"], self.docks["notes"]], [width * 19 // 100, width * 32 // 100],
                           Qt.Orientation.Horizontal)

    def hide_docks(self) -> None:
        """Hide every dock, as while nothing is open."""
        for dock in self.docks.values():
            dock.hide()

    def focus_dock(self, name: str) -> None:
        """Give the focus to the list or the first field of a dock."""
        BY_NAME[name].stops(self.panel(name))[0].setFocus(Qt.FocusReason.ShortcutFocusReason)


class Dock(QDockWidget):
    """A dock that Esc leaves, wherever in it the focus is and nothing else answers the key."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the text, at the caret."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
