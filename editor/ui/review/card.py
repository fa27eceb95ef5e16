"""The card of a change: what it is about, base, mine and theirs, who made it and why, and what can be decided."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextFrameFormat, QTextLength, QTextTableFormat
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget

from editor.app.review.worklist import Item
from editor.ui.local_forms import quoted
from editor.ui.look import current_theme
from editor.ui.review import words
from editor.ui.review.sides import FieldRow, Quoted, Sides
from editor.ui.review.words import said

LEAST_HEIGHT = 96
SIDES = ("mine", "theirs", "both")
"""What is offered in a conflict, in a row of its own: large words need the room."""


class CardText(QTextEdit):
    """The sides in words, to be read and copied."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse
                                     | Qt.TextInteractionFlag.TextSelectableByKeyboard)

    def show_sides(self, sides: Sides, names: tuple[str, str, str], *, conflict: bool) -> None:
        """Show base, mine and theirs."""
        self.clear()
        if sides.quoted is not None:
            self._show_quoted(sides.quoted, names, conflict=conflict)
        elif sides.fields:
            self._show_fields(sides.fields, names)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _show_quoted(self, sides: tuple[Quoted, Quoted, Quoted], names: tuple[str, str, str], *,
                     conflict: bool) -> None:
        looks = ("muted", "conflict" if conflict else "deleted", "conflict" if conflict else "inserted")
        if sides[0].words == sides[1].words and not conflict:
            looks = ("muted", "deleted", "inserted")
        table = QTextCursor(self.document()).insertTable(3, 2, table_form((18, 82)))
        for row, (side, name, token) in enumerate(zip(sides, names, looks, strict=True)):
            table.cellAt(row, 0).firstCursorPosition().insertText(name, plain("muted"))
            cursor = table.cellAt(row, 1).firstCursorPosition()
            if not side.there:
                cursor.insertText("–", plain("muted"))
                continue
            if side.chip:
                cursor.insertText(f"[{side.chip}] ", strong("text"))
            cursor.insertText(side.before, plain("text"))
            cursor.insertText(side.words or "∅", marked(token) if side.words else plain("muted"))
            cursor.insertText(side.behind, plain("text"))

    def _show_fields(self, fields: tuple[FieldRow, ...], names: tuple[str, str, str]) -> None:
        table = QTextCursor(self.document()).insertTable(len(fields) + 1, 4, table_form((19, 27, 27, 27)))
        for column, name in enumerate(names, 1):
            table.cellAt(0, column).firstCursorPosition().insertText(name, plain("muted"))
        for number, row in enumerate(fields, 1):
            sign = "≠ " if row.differs else ""
            table.cellAt(number, 0).firstCursorPosition().insertText(sign + row.name, plain("muted"))
            for column, value in enumerate(row[1:], 1):
                form = marked("inserted") if column == 3 and row.differs and value else plain("text")
                table.cellAt(number, column).firstCursorPosition().insertText(value or "–", form)


def table_form(widths: tuple[int, ...]) -> QTextTableFormat:
    """How a table without lines is laid out; ``widths`` of its columns in per cent."""
    form = QTextTableFormat()
    form.setBorder(0)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    form.setCellPadding(2)
    form.setCellSpacing(0)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, width) for width in widths])
    return form


def plain(token: str) -> QTextCharFormat:
    """How words are written in a colour of the theme."""
    form = QTextCharFormat()
    form.setForeground(current_theme().colour(token))
    return form


def strong(token: str) -> QTextCharFormat:
    """How words are written that stand out."""
    form = plain(token)
    form.setFontWeight(QFont.Weight.DemiBold)
    return form


def marked(token: str) -> QTextCharFormat:
    """How words of one side are set off: struck, underlined, or both colour and line in a conflict."""
    form = strong(token)
    if token in ("inserted", "deleted", "conflict"):
        form.setBackground(current_theme().colour(f"{token}_ground"))
    form.setFontStrikeOut(token == "deleted")
    form.setFontUnderline(token in ("inserted", "conflict"))
    return form


class ChangeCard(QWidget):
    """Always shows the three sides; the buttons say their keys."""

    wanted = Signal(str, object)
    """A command of the table of keys, with its argument."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = self._label("heading")
        self.who = self._label("hint")
        self.alike = self._label("hint")
        self.text = CardText(self.tr("Base, mine and theirs"), self)
        self.heading.setBuddy(self.text)
        self.buttons: dict[str, QPushButton] = {}
        rows = QHBoxLayout(), QHBoxLayout()
        for row in rows:
            row.setSpacing(4)
        for name, label, command, argument in self._offers():
            button = QPushButton(label, self)
            button.clicked.connect(lambda _checked=False, c=command, a=argument: self.wanted.emit(c, a))
            self.buttons[name] = button
            rows[0 if name in SIDES else 1].addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for widget in (self.heading, self.text, self.who, self.alike):
            layout.addWidget(widget, 1 if widget is self.text else 0)
        for row in rows:
            row.addStretch(1)
            layout.addLayout(row)
        self.show_nothing("")

    def _offers(self) -> tuple[tuple[str, str, str, str | None], ...]:
        return (("mine", self.tr("1  Keep mine"), "choose", "mine"),
                ("theirs", self.tr("2  Take theirs"), "choose", "theirs"),
                ("both", self.tr("3  Keep both"), "choose", "both"),
                ("accept", self.tr("A  Accept"), "accept", None), ("reject", self.tr("R  Reject…"), "reject", None),
                ("edit", self.tr("E  Write…"), "edit", None),
                ("later", self.tr("L  Later"), "later", None),
                ("comment", self.tr("C  Comment"), "comment", None),
                ("alike", self.tr("O  Everywhere"), "accept_alike", None),
                ("undo", self.tr("U  Undo"), "undo", None))

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    # --- what is shown

    def show_nothing(self, why: str) -> None:
        """No change is chosen."""
        self.heading.setText(why)
        self.who.clear()
        self.alike.hide()
        self.text.clear()
        for button in self.buttons.values():
            button.hide()

    def show_item(self, item: Item, sides: Sides, told: tuple[str, str], alike: int, *, writable: bool,
                  may: frozenset[str]) -> None:
        """Show a change. ``told`` is who made it with them and here; ``may`` what can be decided."""
        change, conflict = item.change, item.conflict
        sign = words.SIGNS.get(item.state, "")
        state = "" if item.state == "open" else f"  –  {sign} {said(words.STATES[item.state])}"
        reason = f": {quoted(item.reason)}" if item.reason else ""
        self.heading.setText(f"{words.WEIGHT_SIGNS[change.weight]}  {words.matter(change)}{state}{reason}")
        signs = ("", "① ", "② ") if conflict else ("", "", "")
        names = tuple(sign + name for sign, name in zip(
            signs, (self.tr("Base"), self.tr("Mine"), self.tr("Theirs")), strict=True))
        self.text.show_sides(sides, (names[0], names[1], names[2]), conflict=conflict)
        theirs, mine = told
        lines = [self.tr("Theirs: {step}").format(step=theirs)] if theirs else []
        lines += [self.tr("Mine: {step}").format(step=mine)] if mine else []
        self.who.setText("\n".join(lines))
        self.alike.setVisible(alike > 0)
        self.alike.setText(self.tr("The same correction waits in %n other places: O accepts them all.", "", alike))
        for name, button in self.buttons.items():
            shown = (name in may or name == "comment") and writable
            if button.hasFocus() and not shown:
                self.text.setFocus()
            button.setVisible(shown)
