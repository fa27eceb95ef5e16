"""The scan beside the text: the page of the caret, its lines, drawing, line by line, thumbnails, a second window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from editor.app.actions.line_links import BeginPage, LinkLine, StoreLine, UnlinkLine
from editor.app.actions.scans import AdjustPage, MovePage, SetShape
from editor.app.scans.tiles import Picture
from editor.core.operations import Operation
from editor.core.pages import Adjustments, Line, Page, Region
from editor.core.record import replace
from editor.core.shapes import bounds, find, outline, shape_at
from editor.ui.empty_hint import no_letter
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.page.doubt import DoubtWatch
from editor.ui.page.draw_layer import DrawLayer
from editor.ui.page.follow import Follower
from editor.ui.page.line_mode import LineMode
from editor.ui.page.marks_layer import MarksLayer
from editor.ui.page.page_strip import PageStrip, page_name
from editor.ui.page.page_view import PageView
from editor.ui.page.room import ScanRoom
from editor.ui.page.scan_window import ScanWindow

if TYPE_CHECKING:
    from editor.ui.desk import Desk

KINDS = ("paragraph", "heading", "address", "dateline", "salutation", "closing", "signature", "postscript",
         "marginalia", "footnote", "header", "footer", "page-number", "stamp", "caption", "other")
"""Kinds of regions that are offered."""

TOOLS = {
    "select": QT_TRANSLATE_NOOP("ScanPanel", "Choosing: N next, arrow keys move, E corner, Space marks, J joins, "
                                             "X splits, K kind, T ties to the text, Del deletes; "
                                             "R, P, L, B draw; Esc ends."),
    "rectangle": QT_TRANSLATE_NOOP("ScanPanel", "Region as a rectangle: drag, or Enter at one corner, arrow keys, "
                                                "Enter at the other. Esc gives up."),
    "polygon": QT_TRANSLATE_NOOP("ScanPanel", "Region as a polygon: click or Space for each corner, Enter at the "
                                              "last, Backspace takes one back. Esc gives up."),
    "line": QT_TRANSLATE_NOOP("ScanPanel", "Line as a rectangle: drag, or Enter at one corner, arrow keys, Enter at "
                                           "the other. Esc gives up."),
    "baseline": QT_TRANSLATE_NOOP("ScanPanel", "Line by its baseline: click or Space for each point from left to "
                                               "right, Enter at the last. Esc gives up."),
}


NARROWEST = QSize(290, 200)


class ScanPanel(QWidget):
    """Shows one page of the letter; with *follow* on, page and text lead one another."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._controller = desk.controller
        self._page_id = ""
        self._caret_at = ("", "")
        """The page and the line of the caret when it was last told."""
        self._handing = False
        self.room = ScanRoom(desk.controller, desk.settings)
        self.follower = Follower(desk, self)
        self.view = PageView(self.room, self)
        self.marks = MarksLayer(self.view)
        self.draw = DrawLayer(self.view)
        self.view.layers = [self.draw, self.marks]
        self.lines = LineMode(self.room, self)
        self.strip = PageStrip(self.room, self)
        self.window_view: ScanWindow | None = None
        self.doubt = DoubtWatch(desk, self)
        self._make_bar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 6, 4, 6)
        layout.setSpacing(4)
        layout.addLayout(self._bar)
        layout.addWidget(self._hint)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.lines)
        layout.addWidget(self.strip)
        self.strip.setVisible(desk.settings.value.scan_strip)
        self._connect()
        self._connect_drawing()
        self._on_letter()

    # Making

    def _make_bar(self) -> None:
        self._name = QLabel(self)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._zoom = QLabel(self)
        self._zoom.setObjectName("hint")
        self._hint = QLabel(self)
        self._hint.setObjectName("hint")
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self._hint.hide()
        self._bar = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        where, tools = self._where_bar, self._tools_bar = QHBoxLayout(), QHBoxLayout()
        for bar in (self._bar, where, tools):
            bar.setSpacing(4)
        self._bar.addLayout(where)
        self._bar.addLayout(tools)
        self._of_page: list[QToolButton] = []
        """What can be pressed where there is a page."""
        for words, name, step in (("◀", self.tr("Previous page (Ctrl+PgUp)"), -1),
                                  ("▶", self.tr("Next page (Ctrl+PgDown)"), 1)):
            button = self._button(words, name)
            button.clicked.connect(lambda _checked=False, step=step: self.turn(step))
            where.addWidget(button)
            self._of_page.append(button)
        where.addWidget(self._name)
        where.addWidget(self._zoom)
        where.addStretch(1)
        self.follow_button = self._button(self.tr("Follow"), self.tr(
            "Text and page follow one another (Ctrl+F5)"), checkable=True)
        self.follow_button.setChecked(self._desk.settings.value.scan_follow)
        self.follow_button.toggled.connect(self._on_follow)
        self.lines_button = self._button(self.tr("Lines"), self.tr("Line by line (F5)"), checkable=True)
        self.lines_button.toggled.connect(self._on_lines)
        self.draw_button = self._button(self.tr("Draw"), self.tr("Draw regions and lines (Ctrl+F11)"), checkable=True)
        self.draw_button.toggled.connect(self._on_draw)
        more = self._button("…", self.tr("Everything the page view can do (Menu key in the page)"))
        more.clicked.connect(lambda: self.view.menu().popup(more.mapToGlobal(more.rect().bottomLeft())))
        for button in (self.follow_button, self.lines_button, self.draw_button, more):
            tools.addWidget(button)
        self._of_page += (self.follow_button, self.lines_button, self.draw_button, more)

    def minimumSizeHint(self) -> QSize:
        """The bar becomes two before the window grows."""
        return NARROWEST

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See to the bar, whose room is another."""
        super().resizeEvent(event)
        self._fit_bar()

    def _fit_bar(self) -> None:
        """Tell the zoom where there is room for it; where there is none for the buttons, they stand below."""
        room, gap = self._bar.geometry().width() or self.width(), self._bar.spacing()
        where, tools = self._where_bar.minimumSize().width(), self._tools_bar.minimumSize().width()
        zoom = self._zoom.sizeHint().width() + gap
        where -= 0 if self._zoom.isHidden() else zoom
        below = where + gap + tools > room
        self._bar.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        self._zoom.setVisible(where + zoom + (0 if below else gap + tools) <= room)

    def _button(self, words: str, name: str, *, checkable: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setCheckable(checkable)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _connect(self) -> None:
        controller = self._controller
        controller.letter_shown.connect(lambda _id: self._on_letter())
        controller.letter_changed.connect(self.refresh)
        controller.writable_changed.connect(self.refresh)
        controller.register_flush(self._hand_in)
        controller.project_closed.connect(self._on_closed)
        self.room.arrived.connect(self._on_arrived)
        self.doubt.changed.connect(self._show_doubt)
        self.follower.caret_at.connect(self._on_caret)
        self.follower.mouse_at.connect(self._on_mouse_line)
        self.view.zoomed.connect(self._tell)
        self.lines.stored.connect(self._store)
        self.lines.step_wanted.connect(self.step_line)
        self.lines.page_wanted.connect(self._turn_lines)
        self.lines.leave_wanted.connect(lambda: self.lines_button.setChecked(False))
        self.strip.chosen.connect(self.show_page)
        self.strip.entered_page.connect(lambda page_id: (self.show_page(page_id), self.view.setFocus()))
        self.strip.move_wanted.connect(lambda page_id, by: self._run(MovePage(page=page_id, by=by)))
        self.strip.leave_wanted.connect(self._to_text)
        self._connect_view(self.view)

    def _connect_view(self, view: PageView) -> None:
        view.turn_wanted.connect(self.turn)
        view.adjusted.connect(lambda look: self._adjust(view, look))
        view.clicked.connect(self._on_click)
        view.leave_wanted.connect(self._to_text)

    def _connect_drawing(self) -> None:
        draw = self.draw
        draw.wanted.connect(self._run)
        draw.told.connect(self._tell_tool)
        draw.tie_wanted.connect(self.tie)
        draw.loosen_wanted.connect(self._loosen)
        draw.go_wanted.connect(self.go_to_text)
        draw.kind_wanted.connect(self._choose_kind)
        draw.leave_wanted.connect(lambda: self.draw_button.setChecked(False))

    # What is shown

    def pages(self) -> list[Page]:
        """The pages of the letter, in their order."""
        return self.follower.pages()

    @property
    def page(self) -> Page | None:
        """The page shown."""
        return next((page for page in self.pages() if page.id == self._page_id), None)

    @property
    def page_text(self) -> str:
        """What the bar says of the page."""
        return self._name.text()

    @property
    def hint_text(self) -> str:
        """What is said above the page, or an empty string."""
        return "" if self._hint.isHidden() else self._hint.text()

    def _on_letter(self) -> None:
        """Another letter: the page of its caret, else its first."""
        self.draw.choose("")
        self.marks.show_current("")
        pages = self.pages()
        places = self.follower.places()
        here = places.page_at(self._desk.text.editor.caret()) if places is not None else ""
        self._caret_at = ("", "")
        self._page_id = here if any(page.id == here for page in pages) else pages[0].id if pages else ""
        self.refresh()

    def refresh(self) -> None:
        """Show the page as it is now; nothing is decoded while nobody can see it."""
        if not self._is_seen():
            return
        pages = self.pages()
        if pages and self.page is None:
            self._page_id = pages[0].id
        page = self.page
        self.view.writable = self._controller.writable
        if page is not None and page != self.view.page:
            self.room.try_again(page)
        sight = self.room.see(page)
        self.view.show_sight(sight)
        self._tell()
        empty = "" if page is not None else no_letter(self._controller) or self.tr(
            "This letter has no scans yet.\n\nCtrl+Shift+A adds some to it.\nCtrl+Shift+O sorts scans into letters.")
        self.view.empty.tell(empty)
        if self.window_view is not None:
            self.window_view.view.empty.tell(empty)
            self.window_view.view.writable = self._controller.writable
            self.window_view.show_sight(sight, self.page_text)
        self.strip.show_pages(pages, self._page_id)
        self._show_line()
        self._show_doubt()

    def _is_seen(self) -> bool:
        return self.isVisible() or (self.window_view is not None and self.window_view.isVisible())

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what has happened meanwhile."""
        super().showEvent(event)
        self.refresh()
        if self._desk.text.binding.text_id:
            self.follower.tell(self._desk.text.editor.caret())

    def _show_doubt(self) -> None:
        words = self.doubt.on_page(self.page)
        self.marks.show_doubtful(words)
        if self.window_view is not None:
            self.window_view.marks.show_doubtful(words)

    def toggle_doubt(self) -> None:
        """Show doubtful words, or not."""
        settings = self._desk.settings
        settings.set(replace(settings.value, scan_doubt=not settings.value.scan_doubt))
        self.doubt.look()
        self._desk.message.tell(self.tr("Doubtful words are underlined with dots; F7 goes from one to the next.")
                                if settings.value.scan_doubt else self.tr("Doubtful words are not shown."))

    def look_again(self) -> None:
        """Look for the files of scans again."""
        self.room.look_again()
        self.refresh()

    def _on_arrived(self, picture: Picture) -> None:
        page = self.page
        if page is not None and picture == self.room.picture(page):
            self.refresh()

    def _tell(self) -> None:
        page = self.page
        words = self.tr("page {name}, reduced") if self.view.sight.reduced else self.tr("page {name}")
        self._name.setText(words.format(name=page_name(page, self.pages())) if page is not None else "")
        self.view.setAccessibleDescription(self.view.words or self._name.text())
        for button in self._of_page:
            button.setEnabled(page is not None)
        self._zoom.setText(f"{self.view.zoom:.0%}" if self.view.sight.pyramid is not None else "")
        self._fit_bar()

    # Pages

    def show_page(self, page_id: str) -> None:
        """Show a page; with *follow* on, the text scrolls to it."""
        if page_id == self._page_id:
            return
        self._turn_to(page_id)
        places = self.follower.places() if self.follows else None
        start = places.start_of(page_id) if places is not None else None
        if start is not None:
            self._desk.text.editor.show_position(start)

    def _turn_to(self, page_id: str) -> None:
        self.lines.hand_in()
        self.draw.hand_in()
        self.view.hand_in()
        self._page_id = page_id
        self.draw.choose("")
        self.refresh()

    def turn(self, by: int) -> None:
        """Turn to the page after or before; from within the text its caret goes there."""
        pages = self.pages()
        at = next((number for number, page in enumerate(pages) if page.id == self._page_id), -1)
        if not 0 <= at + by < len(pages):
            return
        page_id = pages[at + by].id
        editor = self._desk.text.editor
        places = self.follower.places() if self.follows and editor.hasFocus() else None
        start = places.start_of(page_id) if places is not None else None
        if start is None:
            self.show_page(page_id)
            return
        self._turn_to(page_id)
        editor.set_caret(start)

    @property
    def follows(self) -> bool:
        """Whether text and page follow one another."""
        return self.follow_button.isChecked()

    def _on_follow(self, on: bool) -> None:
        settings = self._desk.settings
        settings.set(replace(settings.value, scan_follow=on))
        if on:
            self._caret_at = ("", "")
            self.follower.tell(self._desk.text.editor.caret())

    def toggle_strip(self) -> None:
        """Show the row of small pages and go to it, or hide it."""
        settings, shown = self._desk.settings, not self.strip.isVisible()
        settings.set(replace(settings.value, scan_strip=shown))
        self.strip.setVisible(shown)
        self.strip.setFocus() if shown else self.view.setFocus()

    def toggle_window(self) -> None:
        """Show the page in a window of its own as well, which follows; or close it."""
        if self.window_view is None:
            self.window_view = ScanWindow(self.room, self._desk.window)
            self._connect_view(self.window_view.view)
        if self.window_view.isVisible():
            self.window_view.close()
            return
        self.window_view.show()
        self.refresh()

    # Text and page

    def _on_caret(self, page_id: str, line_id: str) -> None:
        before, self._caret_at = self._caret_at, (page_id, line_id)
        if not self.follows or self.lines.isVisible():
            return
        # Only what the caret does turns a page: who has turned to the next one and goes on typing stays there.
        if page_id and page_id != self._page_id and self._caret_at != before:
            self._turn_to(page_id)
        self._mark(line_id)

    def _mark(self, line_id: str) -> None:
        """Outline a line, bring it into sight, and the loupe to it."""
        self.marks.show_current(line_id)
        line = self.marks.line(line_id)
        box = bounds(outline(line)) if line is not None else None
        if self.window_view is not None:
            self.window_view.mark(line_id, box)
        if box is not None:
            self.view.show_area(box)
            self.view.loupe.look_at(QPointF((box[0] + box[2]) / 2, (box[1] + box[3]) / 2))

    def _on_mouse_line(self, line_id: str) -> None:
        self.marks.show_hovered(line_id)

    def _on_click(self, point: QPointF) -> None:
        """The text of the line that was clicked."""
        page = self.page
        shape = shape_at(page, (round(point.x()), round(point.y()))) if page is not None else None
        if shape is None or page is None:
            self.view.setFocus()
            return
        if self.lines.isVisible() and isinstance(shape, Line):
            self.lines.hand_in()
            self._show_line(shape.id)
            self.lines.field.setFocus()
            return
        self.go_to_text(shape.id)

    def go_to_text(self, shape_id: str) -> None:
        """Put the caret where the text of a line or region begins."""
        position = self.follower.position_of(shape_id)
        if isinstance(find(self.page, shape_id) if self.page is not None else None, Line):
            self.marks.show_current(shape_id)
        if position is None:
            self._say(self.tr("No text is tied to this yet: Shift+F11 ties the line to the selection, or to the line "
                              "at the caret.") if shape_id else "")
            return
        self._say("")
        editor = self._desk.text.editor
        editor.set_caret(position)
        editor.setFocus()

    def tie(self, line_id: str = "") -> None:
        """Tie a line (the one outlined, where none is named) to the selection, or to the line at the caret."""
        line_id = line_id or self.draw.chosen or self.marks.current
        page, binding = self.page, self._desk.text.binding
        if page is None or page.line(line_id) is None:
            self._say(self.tr("Choose a line on the page first: click it, or Ctrl+F11 and N."))
            return
        start, end = binding.editor.selection()
        if self._run(LinkLine(text=binding.text_id, line=line_id, start=start, end=end)):
            self._say("")
            self._mark(line_id)

    def begin_page(self) -> None:
        """Say that the page shown begins at the caret."""
        page, binding = self.page, self._desk.text.binding
        if page is None:
            self._say(self.tr("This letter has no scans yet."))
            return
        if self._run(BeginPage(text=binding.text_id, page=page.id, position=binding.editor.caret())):
            self.follower.tell(binding.editor.caret())

    def _loosen(self, line_id: str) -> None:
        self._run(UnlinkLine(letter=self._controller.letter_id, line=line_id))

    # Line by line

    def _on_lines(self, on: bool) -> None:
        if on:
            self.draw_button.setChecked(False)
            self.lines.show()
            self._show_line(self.marks.current or self._first_open())
            self.lines.field.setFocus()
        else:
            self.lines.hand_in()
            self.lines.hide()
            self._to_text()

    def _first_open(self) -> str:
        lines = [line.id for line in self.page.lines()] if self.page is not None else []
        return next((key for key in lines if self.follower.words_of(key) is None), lines[0] if lines else "")

    def _show_line(self, line_id: str | None = None) -> None:
        """Show a line in the field, or the one there as it is now."""
        if self.lines.isHidden():
            return
        lines = list(self.page.lines()) if self.page is not None else []
        wanted = self.lines.line_id if line_id is None else line_id
        line = next((one for one in lines if one.id == wanted), lines[0] if lines else None)
        words = self.follower.words_of(line.id) if line is not None else None
        self.lines.show_line(self.view.sight, self.view.look, line, words, self._where(line, lines, words),
                             writable=self._controller.writable)
        if line is not None and line.id != self.marks.current:
            self._mark(line.id)

    def _where(self, line: Line | None, lines: list[Line], words: str | None) -> str:
        if line is None:
            return self.tr("No line is drawn on this page yet: Ctrl+F11 draws, or import a PAGE or ALTO file.")
        place = self.tr("line {number} of {count}").format(number=lines.index(line) + 1, count=len(lines))
        if words is not None:
            return self.tr("{place}: Enter stores and goes on, ↑ ↓ other lines, PgUp PgDown pages, Esc ends").format(
                place=place)
        if line.text:
            return self.tr("{place}, as it was recognised; Enter takes it into the text").format(place=place)
        return self.tr("{place}, not in the text yet").format(place=place)

    def step_line(self, by: int) -> None:
        """Go to the next or previous line, over the ends of pages."""
        lines = [line.id for line in self.page.lines()] if self.page is not None else []
        at = lines.index(self.lines.line_id) + by if self.lines.line_id in lines else 0
        if 0 <= at < len(lines):
            self._show_line(lines[at])
            return
        before = self._page_id
        self.turn(1 if by > 0 else -1)
        if self._page_id != before and self.page is not None:
            ids = [line.id for line in self.page.lines()]
            self._show_line((ids[0] if by > 0 else ids[-1]) if ids else "")

    def _turn_lines(self, by: int) -> None:
        self.turn(by)
        ids = [line.id for line in self.page.lines()] if self.page is not None else []
        self._show_line(ids[0] if ids else "")

    def _store(self, line_id: str, words: str) -> None:
        page, text_id = self.page, self._desk.text.binding.text_id
        if page is None or not self._run(StoreLine(text=text_id, page=page.id, line=line_id, words=words)):
            self.lines.give_back()

    # Drawing

    def _on_draw(self, on: bool) -> None:
        if on:
            self.lines_button.setChecked(False)
            if not self._controller.writable or self.view.sight.pyramid is None:
                self._say(self.tr("There is no page here that could be drawn on."))
                self.draw_button.setChecked(False)
                return
        self.draw.set_on(on)
        if on and self.marks.current:
            self.draw.choose(self.marks.current)
        self.view.setFocus() if on else self._to_text()

    def _tell_tool(self) -> None:
        self._say(QCoreApplication.translate("ScanPanel", TOOLS[self.draw.tool]) if self.draw.on else "")

    def _choose_kind(self, region_id: str) -> None:
        region = find(self.page, region_id) if self.page is not None else None
        if not isinstance(region, Region):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in KINDS:
            action = menu.addAction(kind)
            action.setCheckable(True)
            action.setChecked(kind == region.kind)
            action.triggered.connect(lambda _checked=False, kind=kind: self.set_kind(region_id, kind))
            if kind == region.kind:
                menu.setActiveAction(action)
        spot = self.view.to_view().map(QPointF(*self.draw.cross)).toPoint()
        menu.popup(self.view.viewport().mapToGlobal(spot))

    def set_kind(self, region_id: str, kind: str) -> None:
        """Give a region another kind."""
        region = find(self.page, region_id) if self.page is not None else None
        if isinstance(region, Region) and self.page is not None:
            self._run(SetShape(page=self.page.id, shape=replace(region, kind=kind)))

    # Changing

    def _adjust(self, view: PageView, look: Adjustments) -> None:
        if view.page is not None and self._controller.writable:
            self._run(AdjustPage(page=view.page.id, adjustments=look))

    def _hand_in(self) -> bool:
        """Before any other command: what was done by keys on the page, and typed in the line."""
        if self._handing or not self._controller.writable:
            return True
        self._handing = True
        try:
            self.view.hand_in()
            if self.window_view is not None:
                self.window_view.view.hand_in()
            self.draw.hand_in()
            self.lines.hand_in()
        finally:
            self._handing = False
        return not self.lines.field.isModified()

    def _run(self, operation: Operation) -> bool:
        """Run an operation; what is pending here belongs to it or has been handed in."""
        before, self._handing = self._handing, True
        try:
            return self._controller.run(operation) is not None
        finally:
            self._handing = before

    def _say(self, words: str) -> None:
        self._hint.setText(words)
        self._hint.setVisible(bool(words))

    def _on_closed(self) -> None:
        if self.window_view is not None:
            self.window_view.close()

    def _to_text(self) -> None:
        self._desk.window.activateWindow()
        self._desk.text.editor.setFocus()


def make(desk: Desk) -> ScanPanel:
    """Make the panel with its commands."""
    return ScanPanel(desk)
