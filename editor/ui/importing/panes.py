"""The two texts side by side, and the way they follow one another."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from editor.core.profiles import Profile
from editor.core.snapshot import TextSnapshot
from editor.ui.bridge.offsets import to_qt
from editor.ui.look import current_theme
from editor.ui.theme import reading_font
from editor.ui.transcription.text_view import TextView

POINT_SIZE, LINE_SPACING = 11.0, 1.2
"""Smaller and closer than where texts are worked in: two of them stand side by side."""

SMALLEST_LETTERS = 30
"""Letters that a pane must have room for at least."""


class PictureView(TextView):
    """Shows a picture; nothing can be typed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, theme=current_theme())
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.set_line_spacing(LINE_SPACING)
        self.set_text_font(reading_font(point_size=POINT_SIZE))

    def show_picture(self, text: TextSnapshot, profile: Profile, numbers: dict[str, str]) -> None:
        """Show a text; where it is the one shown already, only what stands off it is shown anew."""
        if self.has_text and self.live.content == text.text.content and self._profile == profile:
            self.refresh(text, numbers)
        else:
            self.set_text(text, profile, numbers)
        self.setReadOnly(True)

    def point_at(self, start: int, end: int) -> None:
        """Mark a stretch and bring it into sight; a point is marked by the character before it."""
        if start >= end:
            start, end = max(0, start - 1), start
        self.show_hit(start, end)
        self.show_position(start)

    def top(self) -> int:
        """Return the position that stands at the upper edge."""
        # Qt lays out a text lazily, and a hit that makes it do so may be at the end: the second one is right.
        edge = QPoint(self.viewport().width() // 2, 4)
        self.cursorForPosition(edge)
        return self._cp(self.cursorForPosition(edge).position())

    def bring_to_top(self, position: int) -> None:
        """Scroll so that a position stands at the upper edge."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(to_qt(self._shown.index, min(position, len(self.live.content))))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - 4)


class TitledPane(QWidget):
    """A view with a line of words above it."""

    def __init__(self, title: str, view: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel(title, self)
        self.heading.setObjectName("heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setBuddy(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.heading)
        layout.addWidget(view, 1)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * SMALLEST_LETTERS)


def longest_rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the most of the sorted pairs whose second numbers rise too: one that lies far off, as a note that is
    printed at another place, must not hide those behind it (patience sorting)."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, (_, second) in enumerate(pairs):
        place = bisect_left(ends, second)
        ends[place:place + 1] = [second]
        last[place:place + 1] = [index]
        before.append(last[place - 1] if place else -1)
    found: list[tuple[int, int]] = []
    index = last[-1] if last else -1
    while index >= 0:
        found.append(pairs[index])
        index = before[index]
    return found[::-1]


class Together(QObject):
    """Scrolls one text where the other was scrolled, by the lines that both have."""

    def __init__(self, source: PictureView, result: PictureView) -> None:
        super().__init__(source)
        self._views = (source, result)
        self._places: tuple[list[int], list[int]] = ([], [])
        self.held = False
        """Whether a place is being shown in both, so that neither follows the other."""
        for side, view in enumerate(self._views):
            view.verticalScrollBar().valueChanged.connect(lambda _value, side=side: self._follow(side))

    def set_places(self, pairs: Sequence[tuple[int, int]]) -> None:
        """Say which positions of the source and of the result stand side by side, in the order of both."""
        rising = longest_rising(sorted(pairs))
        self._places = ([one for one, _ in rising], [other for _, other in rising])

    def _follow(self, side: int) -> None:
        mine, theirs = self._places[side], self._places[1 - side]
        view, other = self._views[side], self._views[1 - side]
        if self.held or not mine or not view.isVisible() or not (view.hasFocus() or view.underMouse()):
            return
        index = bisect_right(mine, view.top()) - 1
        self.held = True
        try:
            other.bring_to_top(theirs[index] if index >= 0 else 0)
        finally:
            self.held = False
