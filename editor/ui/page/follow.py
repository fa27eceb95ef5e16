"""The text and its pages: which page and line the caret is on, and where the text of a line is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QMouseEvent

from editor.core.page_places import PagePlaces
from editor.core.pages import FACS, Page
from editor.core.snapshot import LetterSnapshot

if TYPE_CHECKING:
    from editor.ui.desk import Desk


class Follower(QObject):
    """Tells where the caret of the transcription is on the pages, and where the mouse is."""

    caret_at = Signal(str, str)
    """The page and the line of the caret; either may be empty."""
    mouse_at = Signal(str)
    """The line of the word under the mouse, or an empty string."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._places: PagePlaces | None = None
        self._hovered = ""
        text = desk.text
        text.caret_settled.connect(self.tell)
        text.editor.edited.connect(lambda _edit: self.forget())
        desk.controller.letter_shown.connect(lambda _id: self.forget())
        desk.controller.changed.connect(lambda _changed: self.forget())
        text.editor.viewport().setMouseTracking(True)
        text.editor.viewport().installEventFilter(self)

    def forget(self) -> None:
        """The text or its ties have changed."""
        self._places = None

    def places(self) -> PagePlaces | None:
        """The ties of the text as it stands, or None where no letter with pages is shown."""
        editor, snapshot = self._desk.text.editor, self._snapshot()
        if snapshot is None or not snapshot.pages or not editor.has_text:
            return None
        if self._places is None:
            self._places = PagePlaces(editor.live.content, editor.live.annotations(), snapshot.pages)
        return self._places

    def _snapshot(self) -> LetterSnapshot | None:
        return self._desk.controller.snapshot if self._desk.controller.is_open else None

    def pages(self) -> list[Page]:
        """The pages of the letter shown, in their order."""
        snapshot = self._snapshot()
        return sorted(snapshot.pages, key=lambda page: (page.order, page.id)) if snapshot is not None else []

    def tell(self, position: int) -> None:
        """The caret is at a position."""
        places = self.places()
        if places is not None:
            self.caret_at.emit(places.page_at(position), places.line_at(position))

    def position_of(self, shape_id: str) -> int | None:
        """Return where the text of a line or region begins, or None."""
        places, editor = self.places(), self._desk.text.editor
        if places is None:
            return None
        span = places.span_of(shape_id)
        if span is not None:
            return span.start
        return next((one.start for one in editor.live.annotations()
                     if not one.detached and str(one.attributes.get(FACS) or "").removeprefix("#") == shape_id), None)

    def words_of(self, line_id: str) -> str | None:
        """Return the text of a line, or None where none is tied to it."""
        places = self.places()
        span = places.span_of(line_id) if places is not None else None
        return None if span is None else self._desk.text.editor.live.content[span.start:span.end].rstrip(" \t")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The mouse moves over the text."""
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and not event.buttons():
            places = self.places()
            if places is not None and places.lines:
                self._hover(places.line_at(self._desk.text.editor.position_under(event.position().toPoint())))
        elif event.type() == QEvent.Type.Leave:
            self._hover("")
        return super().eventFilter(watched, event)

    def _hover(self, line_id: str) -> None:
        if line_id != self._hovered:
            self._hovered = line_id
            self.mouse_at.emit(line_id)
