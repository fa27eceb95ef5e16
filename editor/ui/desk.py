"""What the commands of the window share: the controller, the panes, and where the editor is working."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, cast

from PySide6.QtCore import QRect, QSize, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from editor.app.settings import Settings, load_settings, save_settings
from editor.core.messages import LetterbookError
from editor.ui.controller import Controller
from editor.ui.messages import worded, worded_error
from editor.ui.panels.message_bar import MessageBar

if TYPE_CHECKING:
    from editor.core.snapshot import LetterSnapshot
    from editor.ui.panels.entities_panel import EntitiesPanel
    from editor.ui.panels.history_panel import HistoryPanel
    from editor.ui.panels.letters_panel import LettersPanel
    from editor.ui.panels.notes_panel import NotesPanel
    from editor.ui.panels.problems_panel import ProblemsPanel
    from editor.ui.panels.provenance_panel import ProvenancePanel
    from editor.ui.panels.text_pane import TextPane
    from editor.ui.panels.translation_panel import TranslationPanel
    from editor.ui.text_binding import TextBinding
    from editor.ui.transcription.text_editor import TextEditor

FIRST_SIZE = QSize(1280, 800)
"""The window, until its size is remembered."""

SOON_MS = 1_000
"""How long what may be written later waits, in milliseconds."""


class SettingsStore:
    """The settings in force; every change is written at once, and a failure to write is told, not raised.

    Only what nobody has decided, as which project was opened last, may be written ``soon``.
    """

    def __init__(self, tell: Callable[[str], None]) -> None:
        loaded = load_settings()
        self.value: Settings = loaded.settings
        self._tell = tell
        if loaded.problem is not None:
            tell(worded(loaded.problem))
        self._followers: list[Callable[[Settings, Settings], object]] = []
        self._soon = QTimer()
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._write)

    def follow(self, follower: Callable[[Settings, Settings], object]) -> None:
        """Call ``follower`` with the settings before and after each change: what is set holds at once."""
        self._followers.append(follower)

    def leave(self, follower: Callable[[Settings, Settings], object]) -> None:
        """Do not call ``follower`` any more."""
        if follower in self._followers:
            self._followers.remove(follower)

    def announce(self, before: Settings) -> None:
        """Call every follower: the settings, or what they stand for on this desktop, are others than before."""
        for follower in self._followers:
            follower(before, self.value)

    def set(self, settings: Settings, *, soon: bool = False) -> None:
        """Take over and write the settings; ``soon`` writes them in a moment, or with the next change."""
        before, self.value = self.value, settings
        self.announce(before)
        if soon:
            self._soon.start()
        else:
            self._write()

    def _write(self) -> None:
        self._soon.stop()
        try:
            save_settings(self.value)
        except LetterbookError as error:
            self._tell(worded_error(error))


class Panes(Protocol):
    """What the commands ask of the window."""

    def show_pane(self, name: str) -> None:
        """Show a dock, and bring it to the front where it shares its place with others."""
        ...

    def toggle_pane(self, name: str) -> None:
        """Show a dock and go to it; from inside it, hide it and go back to the text."""
        ...


@dataclass
class Frame:
    """What is there from the start, before any project is open."""

    window: QMainWindow
    panes: Panes
    controller: Controller
    settings: SettingsStore
    message: MessageBar


@dataclass
class Desk(Frame):
    """Everything a command works with once there are panes."""

    text: TextPane
    letters: LettersPanel
    notes: NotesPanel
    entities: EntitiesPanel
    provenance: ProvenancePanel
    history: HistoryPanel
    problems: ProblemsPanel
    panel: Callable[[str], QWidget] = field(init=False)
    """Gives a panel of the panel table by its name; one that is loaded is made now."""
    made_panels: dict[str, QWidget] = field(init=False)
    """The panels that have been made, by name."""
    register: Any = field(init=False)
    """The commands of the register (``RegisterCommands``), made when they are first asked for."""
    comments: Any = field(init=False)
    """The commands of comments (``CommentCommands``), made when they are first asked for."""
    suggestions: Any = field(init=False)
    """The commands of suggestions (``SuggestionCommands``)."""
    bindings: list[TextBinding] = field(default_factory=list["TextBinding"], init=False)
    """Every text that can be worked in, the letter's first."""
    leaving: list[Callable[[], object]] = field(default_factory=list["Callable[[], object]"], init=False)
    """What is called before a jump leads the editor to another place."""
    _served: list[Callable[[TextBinding], object]] = field(default_factory=list, init=False)

    def add_binding(self, binding: TextBinding) -> None:
        """Let the commands serve another text."""
        self.bindings.append(binding)
        for serve in self._served:
            serve(binding)

    def each_binding(self, serve: Callable[[TextBinding], object]) -> None:
        """Call ``serve`` for every text that can be worked in, and for those that will come."""
        self._served.append(serve)
        for binding in self.bindings:
            serve(binding)

    def binding(self) -> TextBinding:
        """The text that the editor is working in: the one that has the focus, else the letter's."""
        focus = QApplication.focusWidget()
        for binding in self.bindings:
            if focus is not None and (focus is binding.editor or binding.editor.isAncestorOf(focus)):
                return binding
        return self.text.binding

    def span(self, binding: TextBinding) -> tuple[int, int]:
        """The selection without blanks at its ends, or the word at the caret where nothing is selected."""
        start, end = binding.editor.selection()
        if start == end:
            return binding.editor.word_at_caret()
        words = binding.editor.live.content[start:end]
        if not words.strip():
            return start, end
        return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())

    def caret_rect(self, binding: TextBinding) -> QRect:
        """Where the caret stands, in global coordinates: popups open below it."""
        editor = binding.editor
        box = editor.cursorRect()
        return QRect(editor.viewport().mapToGlobal(box.topLeft()), box.size())

    def place_rect(self, binding: TextBinding, start: int, end: int) -> QRect:
        """Where the lines of a stretch stand, in global coordinates: what is asked about it covers none of them.

        Where the stretch is out of sight, or higher than half of the view, it is where the caret stands.
        """
        viewport, box = binding.editor.viewport(), binding.editor.box_of(start, end)
        if box.height() > viewport.height() // 2 or not viewport.rect().contains(box.adjusted(0, 4, 0, -4)):
            return self.caret_rect(binding)
        return QRect(viewport.mapToGlobal(box.topLeft()), box.size())

    def words(self, binding: TextBinding, start: int, end: int) -> str:
        """What stands at [start, end) of a text as it is shown."""
        return binding.editor.live.content[start:end] if binding.text_id else ""

    def show_place(self, text_id: str, start: int, end: int, *, focus: bool) -> None:
        """Show a place of the letter or of one of its notes; with ``focus`` the caret goes there."""
        snapshot = self.controller.snapshot
        if snapshot is None:
            return
        editor = self._editor_for(snapshot, text_id)
        if focus:
            for leave in self.leaving:
                leave()
            editor.select(start, end)
            editor.show_position(start)
            editor.setFocus()
        else:
            editor.show_position(start)

    def _editor_for(self, snapshot: LetterSnapshot, text_id: str) -> TextEditor:
        """Bring the editor of a text of the letter to the front, with the text in it."""
        note = next((n for n in snapshot.notes if n.body.text.id == text_id), None)
        if note is not None:
            self.panes.show_pane("notes")
            self.notes.select(note.note.id)
            return self.notes.editor
        if any(one.text.id == text_id for one in snapshot.translations):
            panel = cast("TranslationPanel", self.panel("translation"))
            self.panes.show_pane("translation")
            panel.show_text(text_id)
            return panel.editor
        return self.text.editor
