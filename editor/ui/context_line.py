"""Words in their context on one line: as much of it as there is room for, cut between words and never inside one."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor.core.find import AROUND

ELLIPSIS = "…"
LONGEST_WORD = 24
"""How far back a blank is looked for, in code points: in scripts without blanks a cut may fall anywhere."""
CLUSTER = 16
"""By so many code points a context may be shorter than what was asked for, so that no character is cut."""


def goes_on(after: str) -> bool:
    """Tell whether the text goes on behind a context, which is as long as a context gets."""
    return len(after) > AROUND - CLUSTER


def first_words(words: str, metrics: QFontMetrics, room: int, *, more: bool = False) -> str:
    """Return the beginning of ``words`` that fits ``room`` pixels, with an ellipsis where words were left out.

    With ``more`` the text goes on behind ``words``, whose last word may be half a word then.
    """
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, room))
    if shown == words:
        return without_last_word(words) + ELLIPSIS if more else words
    stem = shown.removesuffix(ELLIPSIS)
    return (stem.rstrip() if words[len(stem):len(stem) + 1].isspace() else without_last_word(stem)) + ELLIPSIS


def last_words(words: str, metrics: QFontMetrics, room: int, *, more: bool = False) -> str:
    """Return the end of ``words`` that fits ``room`` pixels, with an ellipsis where words were left out.

    With ``more`` the text goes on before ``words``, whose first word may be half a word then.
    """
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideLeft, max(0, room))
    if shown == words:
        return ELLIPSIS + without_first_word(words) if more else words
    stem = shown.removeprefix(ELLIPSIS)
    at = len(words) - len(stem)
    return ELLIPSIS + (stem.lstrip() if at > 0 and words[at - 1].isspace() else without_first_word(stem))


def beginning(words: str, most: int) -> str:
    """Return words on one line: their beginning and an ellipsis where they have more than ``most`` code points."""
    line = " ".join(words.split())
    if len(line) <= most:
        return line
    return (line[:most] if line[most] == " " else without_last_word(line[:most])).rstrip() + ELLIPSIS


def ending(words: str, most: int, *, more: bool = False) -> str:
    """Return words on one line: an ellipsis and their end where they have more than ``most`` code points.

    With ``more`` the text goes on before ``words``, whose first word may be half a word then.
    """
    line = " ".join(words.split())
    if len(line) <= most:
        return ELLIPSIS + without_first_word(line) if more else line
    end = line[-most:]
    return ELLIPSIS + (end if line[-most - 1] == " " else without_first_word(end)).lstrip()


def without_last_word(words: str) -> str:
    """Leave out the last word."""
    at = words.rfind(" ", max(0, len(words) - LONGEST_WORD))
    return words[:at].rstrip() if at > 0 else words


def without_first_word(words: str) -> str:
    """Leave out the first word."""
    at = words.find(" ", 0, LONGEST_WORD)
    return words[at:].lstrip() if at >= 0 else words


class ContextLine(NamedTuple):
    """What an item of a list says: ``words`` in their context, which is shortened, between what is not.

    ``head`` may have lines above it and ``tail`` lines below it.
    """

    head: str = ""
    before: str = ""
    words: str = ""
    behind: str = ""
    tail: str = ""
    more: tuple[bool, bool] = (True, True)
    """Whether the text goes on before and behind the context."""

    @property
    def text(self) -> str:
        """All of it."""
        first, last = (ELLIPSIS if more else "" for more in self.more)
        return f"{self.head}{first}{self.before}{self.words}{self.behind}{last}{self.tail}"

    def fitted(self, metrics: QFontMetrics, room: int) -> str:
        """Return the text with as much of the context as fits ``room`` pixels: about the same on either side."""
        fixed = self.head.rpartition("\n")[2] + self.words + self.tail.partition("\n")[0]
        left = max(0, room - metrics.horizontalAdvance(fixed))
        before = last_words(self.before, metrics, left // 2, more=self.more[0])
        behind = first_words(self.behind, metrics, left - metrics.horizontalAdvance(before), more=self.more[1])
        return f"{self.head}{before}{self.words}{behind}{self.tail}"


CONTEXT_ROLE = Qt.ItemDataRole.UserRole + 40
"""The ``ContextLine`` of an item."""


class ContextDelegate(QStyledItemDelegate):
    """Shows the context of an item as far as the width of its list reaches."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Fit the text to the row."""
        super().initStyleOption(option, index)
        line = index.data(CONTEXT_ROLE)
        if isinstance(line, ContextLine) and option.widget is not None:
            style = option.widget.style()
            box = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
            margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, option.widget) + 1
            fitted = line.fitted(option.fontMetrics, box.width() - 2 * margin)
            option.text = fitted.replace("\n", "\u2028")  # as Qt does itself for the text of an item
