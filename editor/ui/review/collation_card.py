"""The card of a difference: both readings in their lines, and what is to stand."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from editor.app.review.collating import CollatedLetter
from editor.app.review.double import Choice
from editor.review.collation import Place
from editor.ui.review.asking import plain_label
from editor.ui.review.card import CardText, marked, plain, table_form
from editor.ui.review.collation_words import kind_words

MOST = 120
"""Code points before and behind a difference that are shown, at most: the line in which it stands."""


class _Line(NamedTuple):
    """A reading in its line, and how it is marked."""

    before: str
    words: str
    behind: str
    look: str


def in_line(content: str, start: int, end: int, words: str, look: str) -> _Line:
    """Return ``words`` with what stands before and behind [start, end) in its line."""
    first = content.rfind("\n", 0, start) + 1
    last = content.find("\n", end)
    last = len(content) if last < 0 else last
    before, behind = content[first:start], content[end:last]
    return _Line(before if len(before) <= MOST else "…" + before[-MOST:], words,
                 behind if len(behind) <= MOST else behind[:MOST] + "…", look)


class CollationText(CardText):
    """Two readings below one another, and the result."""

    def show_place(self, letter: CollatedLetter, place: Place, choice: Choice | None, names: tuple[str, ...]) -> None:
        """Show a difference; ``names`` are those of the two who read, and of the result."""
        self.clear()
        one, other = letter.first.transcription.text.content, letter.second.transcription.text.content
        looks = ["conflict" if choice is None else "inserted" if choice.side == side else "deleted" for side in (1, 2)]
        lines = [in_line(one, place.start, place.end, place.difference.first, looks[0]),
                 in_line(other, place.other_start, place.other_end, place.difference.second, looks[1])]
        if choice is not None:
            lines.append(in_line(one, place.start, place.end, choice.words, "inserted"))
        table = QTextCursor(self.document()).insertTable(len(lines), 2, table_form((14, 86)))
        for row, (line, name) in enumerate(zip(lines, names, strict=False)):
            table.cellAt(row, 0).firstCursorPosition().insertText(name, plain("muted"))
            cursor = table.cellAt(row, 1).firstCursorPosition()
            cursor.insertText(line.before, plain("text"))
            cursor.insertText(line.words.replace("\n", "¶") or "∅",
                              marked(line.look) if line.words else plain("muted"))
            cursor.insertText(line.behind, plain("text"))
        self.moveCursor(QTextCursor.MoveOperation.Start)


class CollationCard(QWidget):
    """What differs at one place; the buttons say their keys."""

    wanted = Signal(str, object)
    """A command of the table of keys, with its argument."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = plain_label(self)
        self.heading.setObjectName("heading")
        self.text = CollationText(self.tr("Both readings and the result"), self)
        self.heading.setBuddy(self.text)
        font = self.text.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)  # it is compared with the scan, letter by letter
        self.text.setFont(font)
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout()
        row.setSpacing(4)
        for name, words, command, argument in (
                ("mine", self.tr("1  Mine"), "choose", 1), ("other", self.tr("2  The other"), "choose", 2),
                ("edit", self.tr("E  Write…"), "edit", None), ("undo", self.tr("U  Undo"), "undo", None)):
            button = QPushButton(words, self)
            button.clicked.connect(lambda _checked=False, c=command, a=argument: self.wanted.emit(c, a))
            self.buttons[name] = button
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.heading)
        layout.addWidget(self.text, 1)
        layout.addLayout(row)

    def show_nothing(self, why: str) -> None:
        """No difference is chosen."""
        self.heading.setText(why)
        self.text.clear()
        for button in self.buttons.values():
            button.setEnabled(False)

    def show_place(self, letter: CollatedLetter, place: Place, choice: Choice | None, names: tuple[str, ...], *,
                   open_: bool) -> None:
        """Show a difference; ``open_``: something can be chosen."""
        said = kind_words(place.difference)
        self.heading.setText(said[:1].upper() + said[1:])
        self.text.show_place(letter, place, choice, names)
        for button in self.buttons.values():
            button.setEnabled(open_)
