"""Everything that works with an open project: the panes, the docks around the text, and the commands.

The window makes it when a project is first opened, or when a command first asks for it: the start page does not
wait for what it does not show.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from editor.ui.commands.edit import EditCommands
from editor.ui.commands.letters import LetterCommands
from editor.ui.commands.marks import MarkCommands
from editor.ui.commands.notes import NoteCommands
from editor.ui.commands.problems import ProblemCommands
from editor.ui.commands.tags import TagCommands
from editor.ui.commands.view import ViewCommands
from editor.ui.desk import FIRST_SIZE, Desk, Frame
from editor.ui.panels.entities_panel import EntitiesPanel
from editor.ui.panels.letters_panel import LettersPanel
from editor.ui.panels.lists import HistoryPanel, ProblemsPanel
from editor.ui.panels.notes_panel import NotesPanel
from editor.ui.panels.provenance_panel import ProvenancePanel
from editor.ui.panels.text_pane import TextPane

RIGHT = ("notes", "entities", "provenance", "problems", "history")


class Workbench:
    """The panes of the window ``frame.window``, in docks that are hidden at first, and what works with them."""

    def __init__(self, frame: Frame) -> None:
        self._window: QMainWindow = frame.window
        self.desk = self._make_desk(frame)
        self.docks = self._make_docks()
        self.reset_layout()
        self.hide_docks()
        self.commands = self._make_commands()
        self.first: dict[str, Callable[[], QWidget]] = {
            "letters": lambda: self.desk.letters.view, "notes": lambda: self.desk.notes.view,
            "entities": lambda: self.desk.entities.view,
            "provenance": lambda: self.desk.provenance.letter.fields["number"],
            "problems": lambda: self.desk.problems.view, "history": lambda: self.desk.history.view}
        """What takes the focus in each dock."""

    def _make_desk(self, frame: Frame) -> Desk:
        window, controller = frame.window, frame.controller
        desk = Desk(
            window=window, panes=frame.panes, controller=controller, settings=frame.settings, message=frame.message,
            text=TextPane(controller, window), letters=LettersPanel(controller, window),
            notes=NotesPanel(controller, window), entities=EntitiesPanel(controller, window),
            provenance=ProvenancePanel(controller, window), history=HistoryPanel(controller, window),
            problems=ProblemsPanel(controller, window))
        desk.text.editor.set_entity_kinds(controller.kind_of())
        desk.notes.editor.set_entity_kinds(controller.kind_of())
        return desk

    def _make_docks(self) -> dict[str, QDockWidget]:
        window, desk = self._window, self.desk
        panels: dict[str, tuple[str, QWidget]] = {
            "letters": (window.tr("Letters"), desk.letters),
            "notes": (window.tr("Notes"), desk.notes),
            "entities": (window.tr("Entities"), desk.entities),
            "provenance": (window.tr("Provenance"), desk.provenance),
            "problems": (window.tr("Problems"), desk.problems),
            "history": (window.tr("History"), desk.history),
        }
        docks: dict[str, QDockWidget] = {}
        for name, (title, panel) in panels.items():
            dock = QDockWidget(title, window)
            dock.setObjectName(f"dock-{name}")
            dock.setAccessibleName(title)
            dock.setWidget(panel)
            docks[name] = dock
        return docks

    def _make_commands(self) -> dict[str, Any]:
        notes, tags = NoteCommands(self.desk), TagCommands(self.desk)
        return {"edit": EditCommands(self.desk), "letter": LetterCommands(self.desk), "notes": notes, "tags": tags,
                "marks": MarkCommands(self.desk, notes, tags), "view": ViewCommands(self.desk, self.reset_layout),
                "problems": ProblemCommands(self.desk)}

    def reset_layout(self) -> None:
        """Put every dock back in its first place."""
        window = self._window
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        for name, dock in self.docks.items():
            dock.setFloating(False)
            window.addDockWidget(left if name == "letters" else right, dock)
            dock.show()
        for before, after in pairwise(RIGHT):
            window.tabifyDockWidget(self.docks[before], self.docks[after])
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
        self.first[name]().setFocus(Qt.FocusReason.ShortcutFocusReason)
