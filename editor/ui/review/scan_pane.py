"""The scan at the place of a change: the page on which it stands, with its line outlined."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from editor.core.letters import Letter
from editor.core.page_places import PagePlaces
from editor.core.pages import Line, Page
from editor.core.shapes import bounds, find, outline
from editor.store.session import ProjectSession
from editor.ui.page.marks_layer import MarksLayer
from editor.ui.page.page_strip import page_name
from editor.ui.page.page_view import PageView
from editor.ui.page.room import ScanRoom


class ScanPane(QWidget):
    """Shows the page of a place of a letter; hidden where the letter has no pages."""

    left = Signal()

    def __init__(self, room: ScanRoom, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room, self._session = room, session
        self._pages: list[Page] = []
        self._number = 0
        self.line_id = ""
        self.heading = QLabel(self)
        self.heading.setObjectName("heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.view = PageView(room, self)
        self.view.setAccessibleName(self.tr("Scan at the place of the change"))
        self.heading.setBuddy(self.view)
        self.marks = MarksLayer(self.view)
        self.view.layers = [self.marks]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.heading)
        layout.addWidget(self.view, 1)
        self.setMinimumWidth(200)
        self.view.turn_wanted.connect(self._turn)
        self.view.leave_wanted.connect(self.left)
        self.view.retry_wanted.connect(self._retry)
        room.arrived.connect(lambda _picture: self._show())
        self._has_to_go = False

    def show_place(self, letter_id: str | None, text_id: str, position: int | None) -> None:
        """Show the page of a place of the transcription; without one the first page."""
        session = self._session
        self.line_id, self._number, self._pages = "", 0, []
        if letter_id is not None and isinstance(session.get(letter_id), Letter):
            letter = session.letter(letter_id)
            self._pages = sorted(letter.pages, key=lambda page: (page.order, page.id))
            transcription = letter.transcription
            if self._pages and position is not None and transcription.text.id == text_id:
                places = PagePlaces(transcription.text.content, transcription.annotations, self._pages)
                page = places.page_at(position)
                self._number = next((n for n, one in enumerate(self._pages) if one.id == page), 0)
                self.line_id = places.line_at(position)
        self.setVisible(bool(self._pages))
        self.marks.show_current(self.line_id)
        self._has_to_go = True
        self._show()

    def _show(self) -> None:
        if self._pages:
            page = self._pages[self._number]
            self.heading.setText(self.tr("Scan, {page}").format(page=page_name(page, self._pages)))
            self.view.show_sight(self._room.see(page))
            self._go()

    def showEvent(self, event: QShowEvent) -> None:
        """Go to the place once the view has its size."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._go)

    def _go(self) -> None:
        """Scroll to the line, once: later the page stays where somebody has moved it. How large the page is has to be
        known for that, and how large the view."""
        if not (self._has_to_go and self._pages and self.view.sight.pyramid is not None and self.isVisible()):
            return
        self._has_to_go = False
        line = find(self._pages[self._number], self.line_id) if self.line_id else None
        box = bounds(outline(line)) if isinstance(line, Line) else None
        if box is not None:
            self.view.show_area(box)

    def _turn(self, by: int) -> None:
        number = self._number + by
        if 0 <= number < len(self._pages):
            self._number, self._has_to_go = number, False
            self._show()

    def _retry(self) -> None:
        self._room.try_again(self._pages[self._number])
        self._show()
