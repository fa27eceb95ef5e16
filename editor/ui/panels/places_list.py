"""A list of places in their context, grouped by letter: read by arrow keys, gone to by Enter."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from editor.core.letters import Letter
from editor.ui.context_line import first_words, goes_on, last_words
from editor.ui.controller import Controller
from editor.ui.models.places_model import LetterRow, PlaceRow, PlacesModel, Row
from editor.ui.models.rows_model import ROW_ROLE
from editor.ui.row_delegate import PAD, Index, RowDelegate, ink, strong, write
from editor.ui.whole_rows import WholeRows

PREVIEW_MS = 120
"""How long the arrow keys must rest before the place is shown, in milliseconds."""

FEWEST = 5
"""Rows that can always be seen."""

BOX = 22
"""Room for the sign that says whether a place is replaced, in pixels."""

GAP = 6
CONTEXT_SHARE = 0.42
"""How much of a line stands in front of what was found."""


class PlacesList(QListView):
    """The list. ``shown`` asks for a place to be shown while the focus stays here, ``gone`` to go there."""

    shown = Signal(object)
    gone = Signal(object)
    leave_wanted = Signal()
    field_wanted = Signal()
    """The arrow up at the first row: back to the field."""

    def __init__(self, controller: Controller, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.places = PlacesModel(self._head, self._words, self)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setModel(self.places)
        self.setItemDelegate(PlaceDelegate(self))
        self.setUniformItemSizes(True)
        self.setMinimumHeight(FEWEST * (self.fontMetrics().lineSpacing() + 2 * PAD))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        WholeRows(self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(PREVIEW_MS)
        self._rest.timeout.connect(self._preview)
        self.selectionModel().currentChanged.connect(lambda _index: self._rest.start())
        self.doubleClicked.connect(lambda _index: self._go())

    def _head(self, letter_id: str) -> str:
        letter = self._controller.session.get(letter_id)
        return f"{letter.number}  {letter.title}".rstrip() if isinstance(letter, Letter) else letter_id

    def _words(self, row: Row) -> str:
        if isinstance(row, LetterRow):
            places = self.tr("1 place") if row.count == 1 else self.tr("%n places", "", row.count)
            return f"{row.words}: {places}"
        hit = row.hit
        words = f"{hit.before}{hit.match}{hit.after}".replace("\n", " ¶ ")
        if row.new is None:
            return self.tr("in a note: {words}").format(words=words) if hit.role == "note" else words
        state = self.tr("will be replaced") if row.chosen else self.tr("stays as it is")
        return self.tr("“{old}” → “{new}”, {state}: {words}").format(
            old=hit.match, new=row.new, state=state, words=words)

    def _preview(self) -> None:
        row = self.places.row(self.currentIndex().row())
        if isinstance(row, PlaceRow) and self.hasFocus():
            self.shown.emit(row.hit)

    def _go(self) -> None:
        row = self.places.first_place(self.currentIndex().row())
        if row is not None:
            self._rest.stop()
            self.gone.emit(row.hit)

    def start(self) -> None:
        """Take the focus, with the first place selected where none is."""
        if not self.currentIndex().isValid() and self.places.rowCount():
            self.setCurrentIndex(self.places.index(min(1, self.places.rowCount() - 1)))
        self.setFocus()
        self._rest.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the place, Esc back to the text, the arrow up at the first row back to the field."""
        row = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._go()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave_wanted.emit()
        elif event.key() == Qt.Key.Key_Up and row <= 0:
            self.field_wanted.emit()
        elif event.key() == Qt.Key.Key_Space and row >= 0:
            self.places.toggle(row)
        else:
            super().keyPressEvent(event)


class PlaceDelegate(RowDelegate):
    """The head of a letter with its count, or a place on one line: what was found stands in one column."""

    LINES = 1

    def words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect) -> None:
        """Paint one row."""
        row = index.data(ROW_ROLE)
        if isinstance(row, LetterRow):
            number = str(row.count)
            room = QFontMetrics(option.font).horizontalAdvance(number) + GAP
            write(painter, rect, number, option.font, ink(option, "muted"), right=True)
            write(painter, rect.adjusted(0, 0, -room, 0), row.words, strong(option.font), ink(option))
        elif isinstance(row, PlaceRow):
            self._place(painter, option, row, rect)

    def _place(self, painter: QPainter, option: QStyleOptionViewItem, row: PlaceRow, rect: QRect) -> None:
        hit, font = row.hit, option.font
        left = rect.left()
        if row.new is not None:
            write(painter, QRect(left, rect.top(), BOX, rect.height()), "☑" if row.chosen else "☐", font, ink(option))
            left += BOX
        elif hit.role != "transcription":
            sign = self.tr("note") if hit.role == "note" else self.tr("transl.")
            left += write(painter, QRect(left, rect.top(), rect.width(), rect.height()), sign, font,
                          ink(option, "muted")) + GAP
        at = rect.left() + int(rect.width() * CONTEXT_SHARE)
        metrics = QFontMetrics(font)
        before = last_words(_line(hit.before), metrics, at - left, more=hit.start > len(hit.before))
        painter.setFont(font)
        painter.setPen(ink(option, "muted" if row.new is not None and not row.chosen else "text"))
        painter.drawText(QRect(left, rect.top(), max(0, at - left), rect.height()),
                         int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), before)
        for words, looks in self._pieces(font, row):
            room = QRect(at, rect.top(), max(0, rect.right() - at), rect.height())
            at += write(painter, room, words, looks, ink(option))
        rest = QRect(at, rect.top(), max(0, rect.right() - at), rect.height())
        after = first_words(_line(hit.after), metrics, rest.width(), more=goes_on(hit.after))
        write(painter, rest, after, font, ink(option))

    def _pieces(self, font: QFont, row: PlaceRow) -> list[tuple[str, QFont]]:
        """What was found: bold where it stays, struck out, with what is to come, where it is replaced."""
        found, coming = strong(font), strong(font)
        found.setUnderline(row.new is None)
        found.setStrikeOut(row.new is not None and row.chosen)
        coming.setUnderline(True)
        new = [(_line(row.new) or "∅", coming)] if row.new is not None and row.chosen else []
        arrow = [(" → ", font)] if new else []
        return [(_line(row.hit.match), found), *arrow, *new]


def _line(words: str) -> str:
    """Words of a text on one line."""
    return words.replace("\n", " ¶ ").replace("\t", " ")
