"""Doubtful words: which words of the text shown were recognised, but not surely, and still stand as they were read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from editor.core.pages import Page, Polygon
from editor.core.recognised import DoubtfulWord, doubtful_words, problem_of, underline
from editor.core.record import replace
from editor.core.settling import settled_by
from editor.core.snapshot import TextSnapshot

if TYPE_CHECKING:
    from editor.ui.desk import Desk

FOLLOW_MS = 300
"""How long the dots follow behind a change, in milliseconds."""


class DoubtWatch(QObject):
    """Underlines doubtful words in the text, and tells of them."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words: list[DoubtfulWord] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(FOLLOW_MS)
        self._later.timeout.connect(self.look)
        desk.text.editor.edited.connect(lambda _edit: self._later.start())
        desk.controller.letter_shown.connect(lambda _id: self._later.start())
        desk.controller.changed.connect(lambda _changed: self._later.start())
        desk.controller.project_closed.connect(self._later.stop)
        self._later.start()

    def on_page(self, page: Page | None) -> tuple[Polygon, ...]:
        """Return the lines under the doubtful words of a page."""
        lines = {line.id: line for line in page.lines()} if page is not None else {}
        return tuple(underline(word.polygon, lines[word.line]) for word in self._words
                     if word.line in lines and word.polygon)

    def look(self) -> None:
        """Find the doubtful words of the text as it stands."""
        words = self._found() if self._desk.settings.value.scan_doubt else []
        if words or self._words:
            self._words = words
            self._desk.text.editor.show_doubtful((word.start, word.end) for word in words)
            self.changed.emit()

    def _found(self) -> list[DoubtfulWord]:
        controller, editor = self._desk.controller, self._desk.text.editor
        snapshot = controller.snapshot if controller.is_open else None
        if snapshot is None or not snapshot.pages or not editor.has_text:
            return []
        text = TextSnapshot(text=replace(snapshot.transcription.text, content=editor.live.content),
                            annotations=tuple(editor.live.annotations()))
        words = doubtful_words(text, snapshot.pages)
        if not snapshot.letter.settled:
            return words
        now = replace(snapshot, transcription=text)
        return [word for word in words if settled_by(now, problem_of(word, text.text.id)) is None]
