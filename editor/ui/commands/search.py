"""The search and the replacing in all letters: from a list to the text and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from editor.core.quotes import locate
from editor.core.record import replace
from editor.core.rows import SearchHit
from editor.ui.desk import Desk
from editor.ui.text_binding import text_of

if TYPE_CHECKING:
    from editor.ui.panels.places_list import PlacesList
    from editor.ui.panels.replace_panel import ReplacePanel
    from editor.ui.panels.search_panel import SearchPanel

MOST_RECENT = 12
"""How many searches are remembered."""


class PlaceWays(QObject):
    """From the places of a list to the texts, and back to where the editor was."""

    def __init__(self, desk: Desk, view: PlacesList, panel: QWidget) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        self._home: tuple[str, str, int, int] | None = None
        """The letter, the text and the selection from which the panel was first gone to."""
        view.shown.connect(lambda hit: self._show(hit, focus=False))
        view.gone.connect(self._go)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Remember where the editor came from when the panel gets the focus."""
        if new is None or not self._panel.isAncestorOf(new) or (old is not None and self._panel.isAncestorOf(old)):
            return
        binding = next((b for b in self._desk.bindings if b.editor is old), self._desk.text.binding)
        self._home = (self._desk.controller.letter_id, binding.text_id, *binding.editor.selection())

    def back(self) -> None:
        """Go back to the letter and the caret from which the panel was gone to."""
        desk = self._desk
        self._mark("", 0, 0)
        letter, text, start, end = self._home or ("", "", 0, 0)
        if letter and letter != desk.controller.letter_id and desk.controller.session.get(letter) is not None:
            desk.controller.show_letter(letter)
        if text and letter == desk.controller.letter_id:
            desk.show_place(text, start, end, focus=True)
        else:
            desk.text.editor.setFocus()

    def _go(self, hit: SearchHit) -> None:
        self._show(hit, focus=True)

    def _show(self, hit: SearchHit, *, focus: bool) -> None:
        """Show a place, in its letter, where its words stand now."""
        desk = self._desk
        desk.controller.show_letter(hit.letter)
        snapshot = desk.controller.snapshot
        text = text_of(snapshot, hit.text) if snapshot is not None and desk.controller.letter_id == hit.letter else None
        if text is None:
            desk.message.tell(self.tr("That place is not there any more; search again."))
            return
        start, end = hit.start, hit.end
        if text.text.content[start:end] != hit.match:
            found = locate(text.text.content, hit.match, hit.before, hit.after, start)
            if found is None or not found.exact:
                desk.message.tell(self.tr("Other words stand there by now; search again."))
            start, end = (found.start, found.end) if found is not None else (min(start, len(text.text.content)),) * 2
        desk.show_place(hit.text, start, end, focus=focus)
        self._mark(hit.text, start, end)

    def _mark(self, text: str, start: int, end: int) -> None:
        for binding in self._desk.bindings:
            if binding.text_id == text:
                binding.editor.show_hit(start, end)
            else:
                binding.editor.show_hit(0, 0)


class SearchWays(PlaceWays):
    """The search panel with the desk: also what is remembered of it."""

    def __init__(self, desk: Desk, panel: SearchPanel) -> None:
        super().__init__(desk, panel.view, panel)
        self._search = panel
        panel.leave_wanted.connect(self.back)
        panel.remember_wanted.connect(self._remember)
        panel.show_recent(desk.settings.value.recent_searches)

    def _remember(self, words: str) -> None:
        settings = self._desk.settings
        others = tuple(other for other in settings.value.recent_searches if other != words)
        settings.set(replace(settings.value, recent_searches=(words, *others)[:MOST_RECENT]))
        self._search.show_recent(settings.value.recent_searches)


class SearchCommands:
    """What the Edit menu does for all letters."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def search(self) -> None:
        """Go to the search, with the words selected in the text."""
        words = self._words()
        self._desk.panes.show_pane("search")
        cast("SearchPanel", self._desk.panel("search")).open_with(words)

    def replace(self) -> None:
        """Go to replacing in all letters, with the words selected in the text."""
        words = self._words()
        self._desk.panes.show_pane("replace")
        cast("ReplacePanel", self._desk.panel("replace")).open_with(words)

    def _words(self) -> str:
        binding = self._desk.binding()
        words = self._desk.words(binding, *binding.editor.selection())
        return "" if "\n" in words else words
