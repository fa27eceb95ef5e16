"""A locked mark: from now on each selection gets it, until Esc."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from editor.ui.desk import Desk
from editor.ui.profile_words import kind_name
from editor.ui.text_binding import TextBinding

REST_MS = 450
"""How long a selection must rest to be taken for finished, in milliseconds: a word is extended in several steps."""


class StickyMark(QObject):
    """Watches the texts while a kind is locked; ``mark`` is called for each selection that has come to rest."""

    def __init__(self, desk: Desk, mark: Callable[[str, TextBinding], None]) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._mark = mark
        self.kind = ""
        """The kind that is locked, or an empty string."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._take)
        desk.each_binding(self._serve)
        desk.controller.project_closed.connect(self.end)
        desk.controller.writable_changed.connect(self.end)

    def _serve(self, binding: TextBinding) -> None:
        binding.editor.selection_changed.connect(self._on_selection)
        if self.kind:
            binding.editor.installEventFilter(self)

    def begin(self, kind: str) -> None:
        """Lock a kind."""
        desk = self._desk
        self.kind = kind
        for binding in desk.bindings:
            binding.editor.installEventFilter(self)
        label = kind_name(desk.controller.profile.kind(kind))
        desk.text.banner.tell(self.tr("Each selection is marked as {kind}. Esc ends it.").format(kind=label))
        desk.message.hide()
        self._rest.start()

    def end(self) -> None:
        """Mark no more."""
        self.kind = ""
        self._rest.stop()
        for binding in self._desk.bindings:
            binding.editor.removeEventFilter(self)
        self._desk.text.banner.tell("")

    def _on_selection(self, start: int, end: int) -> None:
        if not self.kind:
            return
        if start < end:
            self._rest.start()
        else:
            self._rest.stop()

    def _take(self) -> None:
        binding = self._desk.binding()
        start, end = binding.editor.selection() if binding.text_id else (0, 0)
        if not self.kind or start == end:
            return
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._rest.start()  # the mouse is still drawing it out
            return
        self._mark(self.kind, binding)
        binding.editor.set_caret(end)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in a text ends it."""
        if (self.kind and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
                and event.key() == Qt.Key.Key_Escape):
            self.end()
            return True
        return super().eventFilter(watched, event)
