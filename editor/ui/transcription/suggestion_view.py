"""A view of a text on which suggestions are drawn, and in which what is typed as one is underlined."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from editor.ui.bridge.offsets import to_qt
from editor.ui.theme import Theme
from editor.ui.transcription.ghosts import Ghost, GhostPainter
from editor.ui.transcription.text_view import TextView


class SuggestionView(TextView):
    """Draws suggestions over the text; the document holds exactly the text, or the draft that somebody is typing."""

    def __init__(self, parent: QWidget | None = None, *, compact: bool = False, theme: Theme | None = None) -> None:
        self._typed: list[QTextEdit.ExtraSelection] = []
        self._ghosts: GhostPainter | None = None
        super().__init__(parent, compact=compact, theme=theme)
        self._ghosts = GhostPainter(self._shown, self._painter)

    @property
    def ghosts(self) -> tuple[Ghost, ...]:
        """The suggestions drawn, where they stand now."""
        return self._ghosts.shown if self._ghosts is not None else ()

    @property
    def typed_words(self) -> list[str]:
        """What is underlined as inserted by a suggestion."""
        return [extra.cursor.selectedText() for extra in self._typed]

    def show_ghosts(self, ghosts: Iterable[Ghost]) -> None:
        """Draw suggestions on the text, until others are; they move with it while it is typed in."""
        if self._ghosts is not None:
            self._ghosts.show(ghosts)
            self.viewport().update()

    def show_gone(self, ghosts: Iterable[Ghost]) -> None:
        """Draw what a draft has deleted, struck out, until others are drawn."""
        if self._ghosts is not None:
            self._ghosts.show_gone(ghosts)
            self.viewport().update()

    def add_typed(self, start: int, end: int) -> None:
        """Underline a stretch as inserted by a suggestion; what is typed at its end goes on with it."""
        first, last = to_qt(self._shown.index, start), to_qt(self._shown.index, end)
        if any(extra.cursor.selectionStart() <= first and last <= extra.cursor.selectionEnd()
               for extra in self._typed):
            return
        extra = self._extra(start, end, "inserted_ground", "inserted")
        extra.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        self._typed.append(extra)
        self._update_extra_selections()

    def forget_typed(self) -> None:
        """Underline nothing any more as typed."""
        self._typed = []
        self._update_extra_selections()

    def _fill(self, content: str) -> None:
        self._typed = []
        self.show_ghosts(())
        self.show_gone(())
        super()._fill(content)

    def _update_extra_selections(self) -> None:
        super()._update_extra_selections()
        if self._typed:
            self.setExtraSelections([*self.extraSelections(), *self._typed])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text and its marks, then the suggestions over them."""
        super().paintEvent(event)
        if self._ghosts is None or not self._ghosts.shown or self._shown.live is None:
            return
        painter = QPainter(self.viewport())
        _left, right = self._text_edges()
        # Words above a line reach up into the one before, which may be another block.
        self._ghosts.paint(painter, self._places(event.rect().top() - 40, event.rect().bottom() + 40), right)
        painter.end()
