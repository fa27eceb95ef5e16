"""How rows are painted: a first line that says what it is, a second, quieter one, and signs beside colours."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from editor.core.rows import LetterRow
from editor.ui.context_line import first_words, goes_on
from editor.ui.kind_signs import (
    KIND_SIGNS,
    UNIDENTIFIED_SIGN,
    note_status_label,
    series_label,
    shortened_lemma,
    state_label,
)
from editor.ui.letter_words import counts, dated, kind_sign, people, section_name
from editor.ui.messages import word
from editor.ui.models.letters_model import LetterRole
from editor.ui.models.mentions_model import Group, MentionItem, MentionRole
from editor.ui.models.notes_model import NoteItem, NoteRole
from editor.ui.models.picker_model import Choice, ChoiceRole
from editor.ui.models.sections import Section
from editor.ui.row_delegate import PAD, Index, RowDelegate, badge, badge_side, ink, line_height, small, strong, write

SIGN = 16
"""Side of the square that carries the sign of a kind of letter, in pixels, unless letters are large."""


class LetterDelegate(RowDelegate):
    """A letter: from and to, and the sign of its kind; below, number, date and counts. Or a heading of a group."""

    def words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect) -> None:
        """Paint one letter, or a heading."""
        row: LetterRow | None = index.data(LetterRole.ROW)
        if row is None:
            self._heading(painter, option, index, rect)
            return
        bold, quiet = strong(option.font), small(option.font)
        side = badge_side(small(option.font), SIGN)
        square = QRect(rect.right() - side, rect.top() - 2, side, side)
        badge(painter, square, kind_sign(row.kind), ink(option, "muted"), small(option.font))
        write(painter, rect.adjusted(0, 0, -side - 6, 0), people(row), bold, ink(option))
        second = rect.adjusted(0, line_height(bold), 0, 0)
        when = f"{row.number} · {dated(row)}"
        used = write(painter, second, self._counts(row, quiet, second.width(), when), quiet, ink(option, "muted"),
                     right=True)
        write(painter, second.adjusted(0, 0, -used - 8, 0), when, quiet, ink(option, "muted"))

    def _counts(self, row: LetterRow, font: QFont, room: int, beside: str) -> str:
        """What a letter has: in words where there is room for them beside the date, else by signs."""
        metrics = QFontMetrics(font)
        full = " · ".join(counts(row))
        if metrics.horizontalAdvance(full) + metrics.horizontalAdvance(beside) + 12 <= room:
            return full
        parts = (f"¹ {row.notes}" if row.notes else "", f"@ {row.mentions}" if row.mentions else "",
                 f"⚠ {row.problems}" if row.problems > 0 else "")
        return "  ".join(part for part in parts if part)

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect) -> None:
        found: tuple[Section, str] | None = index.data(LetterRole.SECTION)
        if found is None:
            return
        section, group = found
        bold = strong(option.font)
        line = rect.adjusted(0, (rect.height() - line_height(bold)) // 2, 0, 0)
        used = write(painter, line, str(section.size), option.font, ink(option, "muted"), right=True)
        name = ("▸ " if section.folded else "▾ ") + section_name(section, group)
        write(painter, line.adjusted(0, 0, -used - 8, 0), name, bold, ink(option, "accent"))


class NoteDelegate(RowDelegate):
    """A note: its number and lemma; below, the beginning of its body, or what is missing."""

    def words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect) -> None:
        """Paint one note."""
        item: NoteItem | None = index.data(NoteRole.ITEM)
        if item is None:
            return
        bold, quiet = strong(option.font), small(option.font)
        width = max(28, QFontMetrics(bold).horizontalAdvance("000"))
        number = QRect(rect.left(), rect.top(), width, line_height(bold))
        write(painter, number, item.number or "–", bold, ink(option, "note"))
        first = rect.adjusted(width + 2, 0, 0, 0)
        said = [note_status_label(item.status), series_label(item.series) if item.series != "editorial" else ""]
        used = write(painter, first, " · ".join(filter(None, said)), quiet, ink(option, "muted"), right=True)
        first = first.adjusted(0, 0, -used - 8, 0)
        slanted = QFont(option.font)
        slanted.setItalic(True)
        write(painter, first, self._lemma(item), slanted, ink(option, "muted" if item.guessed else "text"))
        second = rect.adjusted(width + 2, line_height(bold), 0, 0)
        if item.body:
            write(painter, second, " ".join(item.body.split()), quiet, ink(option, "muted"))
        else:
            write(painter, second, "⚠ " + state_label(item.state), quiet, ink(option, "muted"))


    def _lemma(self, item: NoteItem) -> str:
        if not item.anchored:
            return self.tr("head note") if item.series == "head" else self.tr("⚠ not in the text")
        if not item.lemma:
            return self.tr("at the beginning")
        if item.guessed:
            return f"… {item.lemma}"
        lemma = shortened_lemma(item.lemma)
        return self.tr("⚠ changed: {lemma}]").format(lemma=lemma) if item.changed else f"{lemma}]"


class MentionDelegate(RowDelegate):
    """An entry with its sign and count, or one of its mentions in context."""

    LINES = 1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Mentions stand closer than entries."""
        height = QFontMetrics(option.font).lineSpacing()
        room = 4 if isinstance(index.data(MentionRole.ITEM), MentionItem) else 10
        return QSize(80, max(badge_side(option.font), height) + room)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option)
        self.words(painter, option, index, option.rect.adjusted(4, 0, -PAD, 0))
        painter.restore()

    def words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect) -> None:
        """Paint one entry or mention."""
        item: Any = index.data(MentionRole.ITEM)
        if isinstance(item, Group):
            self._entry(painter, option, item, rect)
        elif isinstance(item, MentionItem):
            self._mention(painter, option, item, rect)

    def _entry(self, painter: QPainter, option: QStyleOptionViewItem, group: Group, rect: QRect) -> None:
        side = badge_side(option.font)
        top = rect.top() + (rect.height() - side) // 2
        square = QRect(rect.left(), top, side, side)
        entry_badge(painter, square, group.entity.kind if group.entity is not None else None, option)
        baseline = rect.top() + (rect.height() - line_height(option.font)) // 2
        line = QRect(rect.left() + side + 8, baseline, rect.width() - side - 8, line_height(option.font))
        used = write(painter, line, str(len(group.mentions)), option.font, ink(option, "muted"), right=True)
        name = group.entity.name if group.entity is not None else self.tr("Not identified")
        write(painter, line.adjusted(0, 0, -used - 8, 0), name, strong(option.font), ink(option))

    def _mention(self, painter: QPainter, option: QStyleOptionViewItem, mention: MentionItem, rect: QRect) -> None:
        baseline = rect.top() + (rect.height() - line_height(option.font)) // 2
        line = QRect(rect.left() + 8, baseline, rect.width() - 8, line_height(option.font))
        where = self.tr("note {number}").format(number=mention.where) if mention.where else ""
        used = write(painter, line, where, small(option.font), ink(option, "muted"), right=True)
        line.adjust(0, 0, -used - 8, 0)
        used = write(painter, line, mention.match, strong(option.font), ink(option))
        line.adjust(used, 0, 0, 0)
        after = first_words(mention.after, option.fontMetrics, line.width(), more=goes_on(mention.after))
        write(painter, line, after, option.font, ink(option, "muted"))


class ChoiceDelegate(RowDelegate):
    """A choice of the tag picker: sign, name, dates; the form that matched, and its mentions in the letter."""

    LINES = 1

    def words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect) -> None:
        """Paint one choice."""
        choice: Choice | None = index.data(ChoiceRole.CHOICE)
        if choice is None:
            return
        side = badge_side(option.font)
        line = rect.adjusted(side + 8, 0, 0, 0)
        square = QRect(rect.left(), rect.top() + (rect.height() - side) // 2, side, side)
        if choice.sort == "unidentified":
            entry_badge(painter, square, None, option)
            write(painter, line, self.tr("Not identified yet"), option.font, ink(option))
        elif choice.sort == "new":
            badge(painter, square, "+", ink(option, choice.kind), option.font)
            words = self.tr("New {kind}:").format(kind=word(choice.kind))
            used = write(painter, line, words + " ", option.font, ink(option, "muted"))
            write(painter, line.adjusted(used, 0, 0, 0), choice.name, strong(option.font), ink(option))
        else:
            entry_badge(painter, square, choice.kind, option)
            self._entry(painter, option, choice, line)

    def _entry(self, painter: QPainter, option: QStyleOptionViewItem, choice: Choice, line: QRect) -> None:
        if choice.used:
            text = self.tr("{count} here").format(count=choice.used)
            used = write(painter, line, text, small(option.font), ink(option, "muted"), right=True)
            line = line.adjusted(0, 0, -used - 8, 0)
        used = write(painter, line, choice.name, strong(option.font), ink(option))
        more = [choice.entity.dates if choice.entity is not None else None,
                choice.form if choice.form != choice.name else None]
        write(painter, line.adjusted(used + 8, 0, 0, 0), " · ".join(part for part in more if part), option.font,
              ink(option, "muted"))


def entry_badge(painter: QPainter, square: QRect, kind: str | None, option: QStyleOptionViewItem) -> None:
    """Paint the sign of a kind of entry; None is an entry that is not known."""
    if kind is None:
        badge(painter, square, UNIDENTIFIED_SIGN, ink(option, "muted"), option.font, dashed=True)
    else:
        badge(painter, square, KIND_SIGNS.get(kind, "·"), ink(option, kind), option.font)

