"""How entries of the register, mentions in context and proposed places are painted."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from editor.core.entities import Entity
from editor.ui.context_line import first_words, goes_on, last_words
from editor.ui.delegates import entry_badge
from editor.ui.look import current_theme
from editor.ui.models.rows_model import ROW_ROLE
from editor.ui.row_delegate import Index, RowDelegate, badge, badge_side, ink, line_height, small, strong, write


class EntryRow(NamedTuple):
    """One entry in the list of the register; ``group`` numbers the likely duplicates that it belongs to."""

    entity: Entity
    mentions: int
    group: int = 0


class PlaceRow(NamedTuple):
    """One place in a letter. ``mark`` says whether it is chosen: yes, no, never, or empty where nothing is chosen."""

    letter: str
    number: str
    text: str
    start: int
    end: int
    before: str
    match: str
    after: str
    remark: str = ""
    mark: str = ""
    key: str = ""
    entities: tuple[str, ...] = ()


def on_one_line(words: str) -> str:
    """Return words without breaks of lines."""
    return words.replace("\n", " ")


class EntryDelegate(RowDelegate):
    """An entry: sign, name, dates, and how often it is mentioned; below, its other names."""

    def words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect) -> None:
        """Paint one entry."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, EntryRow):
            return
        if self._begins_group(row, index):
            painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                             current_theme().colour("border"))
        entity, side = row.entity, badge_side(option.font)
        square = QRect(rect.left(), rect.top() + (rect.height() - side) // 2, side, side)
        entry_badge(painter, square, entity.kind, option)
        line = rect.adjusted(side + 8, 0, 0, 0)
        used = write(painter, line, str(row.mentions) if row.mentions else "–", option.font, ink(option, "muted"),
                     right=True)
        used = write(painter, line.adjusted(0, 0, -used - 8, 0), entity.name, strong(option.font), ink(option))
        if entity.dates:
            write(painter, line.adjusted(used + 8, 0, -40, 0), entity.dates, option.font, ink(option, "muted"))
        second = line.adjusted(0, line_height(strong(option.font)), 0, 0)
        others = "; ".join(form for form in entity.forms()[1:])
        write(painter, second, others or on_one_line(entity.description or ""), small(option.font),
              ink(option, "muted"))

    def _begins_group(self, row: EntryRow, index: Index) -> bool:
        """Whether a line parts the entry from those above it, which sound like one another and not like this one."""
        above = index.sibling(index.row() - 1, 0).data(ROW_ROLE)
        return isinstance(above, EntryRow) and above.group != row.group


class PlaceDelegate(RowDelegate):
    """A place in its context: the words in the middle; below, the letter and what is to be said of the place."""

    def words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect) -> None:
        """Paint one place."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, PlaceRow):
            return
        if row.mark:
            self._mark(painter, option, row, rect)
            rect = rect.adjusted(badge_side(option.font) + 8, 0, 0, 0)
        self._context(painter, option, row, rect)
        second = rect.adjusted(0, line_height(option.font), 0, 0)
        quiet = small(option.font)
        used = write(painter, second, QCoreApplication.translate("Places", "Letter {number}").format(
            number=row.number), quiet, ink(option, "muted"))
        write(painter, second.adjusted(used + 8, 0, 0, 0), row.remark, quiet,
              ink(option, "warning" if row.remark.startswith("⚠") else "muted"))

    def _mark(self, painter: QPainter, option: QStyleOptionViewItem, row: PlaceRow, rect: QRect) -> None:
        """Whether the place is chosen, by a sign and not by colour alone."""
        side = badge_side(option.font)
        square = QRect(rect.left(), rect.top() + (rect.height() - side) // 2, side, side)
        colour = ink(option, "accent" if row.mark == "yes" else "muted")
        badge(painter, square, {"yes": "✓", "never": "✕"}.get(row.mark, " "), colour, option.font,
              dashed=row.mark == "never")

    def _context(self, painter: QPainter, option: QStyleOptionViewItem, row: PlaceRow, rect: QRect) -> None:
        """The words in their context, so that they stand in a column of their own."""
        metrics = option.fontMetrics
        left = QRect(rect.left(), rect.top(), rect.width() * 2 // 5, rect.height())
        before = last_words(on_one_line(row.before), metrics, left.width(), more=row.start > len(row.before))
        write(painter, left, before, option.font, ink(option, "muted"), right=True)
        rest = QRect(left.right(), rect.top(), rect.right() - left.right(), rect.height())
        used = write(painter, rest, on_one_line(row.match), strong(option.font), ink(option))
        rest.adjust(used, 0, 0, 0)
        after = first_words(on_one_line(row.after), metrics, rest.width(), more=goes_on(row.after))
        write(painter, rest, after, option.font, ink(option, "muted"))


class PlaceLineDelegate(PlaceDelegate):
    """A place on one line, for lists that are wide: letter, context, and what is to be said of the place."""

    LINES = 1

    def words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect) -> None:
        """Paint one place."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, PlaceRow):
            return
        if row.mark:
            self._mark(painter, option, row, rect)
            rect = rect.adjusted(badge_side(option.font) + 8, 0, 0, 0)
        quiet = small(option.font)
        number = QRect(rect.left(), rect.top(), option.fontMetrics.horizontalAdvance("0000000"), rect.height())
        write(painter, number, row.number, quiet, ink(option, "muted"))
        rect = rect.adjusted(number.width(), 0, 0, 0)
        if row.remark:
            room = QRect(rect.right() - rect.width() // 4, rect.top(), rect.width() // 4, rect.height())
            used = write(painter, room, row.remark, quiet,
                         ink(option, "warning" if row.remark.startswith("⚠") else "muted"), right=True)
            rect = rect.adjusted(0, 0, -used - 8, 0)
        self._context(painter, option, row, rect)


def entry_line(row: EntryRow) -> str:
    """Return an entry as a screen reader says it."""
    said = QCoreApplication.translate("Places", "{count} mentions").format(count=row.mentions)
    return ", ".join(part for part in (row.entity.name, row.entity.dates or "", said) if part)


def place_line(row: PlaceRow) -> str:
    """Return a place as a screen reader says it."""
    marks = {"yes": QCoreApplication.translate("Places", "chosen"),
             "no": QCoreApplication.translate("Places", "not chosen"),
             "never": QCoreApplication.translate("Places", "never")}
    said = QCoreApplication.translate("Places", "Letter {number}").format(number=row.number)
    words = on_one_line(f"{row.before}{row.match}{row.after}")
    return ", ".join(part for part in (marks.get(row.mark, ""), row.match, said, row.remark, words) if part)
