"""The widgets of rows: a label with its fields, the head of a section or record, and the buttons that add."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.ui.forms.fields import Field, LineField, make_field
from editor.ui.forms.kept import FormKeys
from editor.ui.forms.keys import command_of, is_enter
from editor.ui.forms.spec import FieldSpec, Row
from editor.ui.forms.suggestions import SuggestionList
from editor.ui.look import repolish

LABEL_WIDTH, LABEL_LETTERS = 84, 12
MENU_WIDTH = 24
STEP = 12
"""Pixels by which a record inside another stands in."""


class KeyButton(FormKeys, QPushButton):
    """A flat button in the order of Tab that answers the keys of the form; its words are cut where it is narrow."""

    commanded = Signal(str)
    entered = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFlat(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored if name == "form-head" else QSizePolicy.Policy.Maximum,
                           QSizePolicy.Policy.Fixed)
        self._words = ""

    def show_words(self, words: str) -> None:
        """Show other words."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(words.lstrip("▾▸+ "))
            self._cut()
            self.updateGeometry()

    @property
    def words(self) -> str:
        """The words, uncut."""
        return self._words

    def _cut(self) -> None:
        if self.objectName() != "form-head":
            self.setText(self._words.replace("&", "&&"))
            return
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, max(20, self.width() - 14))
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(self._words if shown != self._words else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words anew."""
        super().resizeEvent(event)
        self._cut()

    def minimumSizeHint(self) -> QSize:
        """A head may be as narrow as the form is."""
        hint = super().minimumSizeHint()
        return QSize(20, hint.height()) if self.objectName() == "form-head" else hint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as the space bar does; Insert and Delete add and delete."""
        plain = {Qt.Key.Key_Escape: "escape", Qt.Key.Key_Delete: "delete", Qt.Key.Key_Insert: "add",
                 Qt.Key.Key_Left: "close", Qt.Key.Key_Right: "open", Qt.Key.Key_Up: "before",
                 Qt.Key.Key_Down: "behind"}
        command = command_of(event)
        if command is None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            command = plain.get(Qt.Key(event.key()))
        if command is not None:
            self.commanded.emit(command)
        elif is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

class RowWidget(QWidget):
    """One row. ``row`` is what it shows."""

    commanded = Signal(object, str)
    """Where the key was pressed, and what it stands for."""
    kept = Signal(object)
    """A field that was written in."""
    entered = Signal()
    add_wanted = Signal(int)

    def __init__(self, row: Row, popup: SuggestionList, parent: QWidget, *, writable: bool) -> None:
        super().__init__(parent)
        self.row = row
        self.setObjectName(f"row-{row.key}")
        self.fields: dict[str, Field] = {}
        self.buttons: list[KeyButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(row.depth * STEP, 6 if row.sort == "section" else 0, 0, 0)
        self._column.setSpacing(2)
        self._line = QHBoxLayout()
        self._line.setSpacing(4)
        self._column.addLayout(self._line)
        self._label: QLabel | None = None
        self._chip: QLabel | None = None
        self._make(popup, writable=writable)
        self._menu = self._make_menu() if row.sort in ("fields", "head") and writable else None
        self._words = self._make_words()
        self.show_row(row)

    @staticmethod
    def _has_menu(row: Row) -> bool:
        """A button for the menu is seen where a record begins; the keys work in all its rows."""
        return bool(row.options) or (row.item is not None and row.item.key == row.key)

    def _make(self, popup: SuggestionList, *, writable: bool) -> None:
        row = self.row
        if row.sort in ("section", "head"):
            self._make_button("form-head").setProperty("section", row.sort == "section")
        elif row.sort == "add":
            for place in range(len(row.adds)):
                self._make_button("form-add").clicked.connect(lambda _on=False, at=place: self.add_wanted.emit(at))
            self._line.addStretch(1)
        elif row.sort == "fields":
            self._make_label()
            for spec in row.fields:
                self._make_field(spec, popup, writable=writable)
            self._chip = self._make_label_in_line("form-chip")

    def _make_button(self, name: str) -> KeyButton:
        button = KeyButton(name, self)
        button.commanded.connect(lambda command, at=button: self.commanded.emit(at, command))
        button.entered.connect(self.entered)
        self.buttons.append(button)
        self._line.addWidget(button, 1 if name == "form-head" else 0)
        return button

    def _make_label(self) -> None:
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setFixedWidth(self._label_room())
        is_tall = any(spec.look == "tall" for spec in self.row.fields)
        self._label.setContentsMargins(0, 5 if is_tall else 0, 0, 0)
        self._line.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop if is_tall else Qt.AlignmentFlag.AlignVCenter)

    def _label_room(self) -> int:
        """The width of the column of labels: more where the words of the window are large."""
        width = max(LABEL_WIDTH, LABEL_LETTERS * self.fontMetrics().averageCharWidth())
        return max(30, width - self.row.depth * STEP)

    def _make_label_in_line(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self._line.addWidget(label)
        return label

    def _make_field(self, spec: FieldSpec, popup: SuggestionList, *, writable: bool) -> None:
        field = make_field(spec, popup, self, writable=writable)
        field.setObjectName(f"field-{self.row.key}.{spec.name}" if spec.name else f"field-{self.row.key}")
        field.kept.connect(lambda at=field: self.kept.emit(at))
        field.commanded.connect(lambda command, at=field: self.commanded.emit(at, command))
        field.entered.connect(self.entered)
        if isinstance(field, LineField):
            field.textChanged.connect(lambda _text: self._tell())
        self.fields[spec.name] = field
        self._line.addWidget(field, spec.stretch)
        if self._label is not None and len(self.fields) == 1:
            self._label.setBuddy(field)

    def _make_menu(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("form-menu")
        button.setText("⋯")
        button.setFixedWidth(MENU_WIDTH)
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # fields end at one line, with the button and without
        button.setSizePolicy(policy)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Alt+Enter opens it from where one is
        button.clicked.connect(lambda: self.commanded.emit(button, "menu"))
        self._line.addWidget(button)
        return button

    def _make_words(self) -> QLabel:
        words = QLabel(self)
        words.setObjectName("hint")
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setIndent(0)
        indent = 0 if self.row.sort != "fields" else self._label_room() + 4
        words.setContentsMargins(indent, 0, 0, 2)
        self._column.addWidget(words)
        return words

    # What is shown

    def show_row(self, row: Row) -> None:
        """Show the row as it is now; a field that is being written in stays as it is."""
        self.row = row
        if self._label is not None:
            self._label.setText(row.label)
        if row.sort in ("section", "head"):
            self.buttons[0].show_words(f"{'▸' if row.folded else '▾'} {row.label}")
        for button, add in zip(self.buttons, row.adds, strict=False):
            button.show_words(f"+ {add.label}")
        for spec in row.fields:
            field = self.fields[spec.name]
            field.show_text(spec.text)  # asked with the text that it was written over
            field.spec = spec
            field.setAccessibleName(spec.label)
        self._show_marks(row)
        self._tell()

    def _show_marks(self, row: Row) -> None:
        if self._chip is not None:
            self._chip.setText(row.chip)
            self._chip.setToolTip(row.chip_tip)
            self._chip.setVisible(bool(row.chip))
        if self._menu is not None:
            name = self.tr("More: {name} (Alt+Enter)").format(name=row.label or row.fields[0].label)
            self._menu.setVisible(self._has_menu(row))
            self._menu.setAccessibleName(name)
            self._menu.setToolTip(name)

    def _tell(self) -> None:
        """Say below the fields how what stands in them is understood, and what is to be thought of."""
        said: list[str] = []
        for spec in self.row.fields:
            field = self.fields[spec.name]
            words = spec.says(field.text()) if spec.says is not None else ""
            said += [words] if words else []
            if spec.valid is not None and isinstance(field, LineField):
                self._mark(field, doubtful=not spec.valid(field.text()))
            told = (spec.hint, words, self.row.words, self.row.chip_tip)
            field.setAccessibleDescription(". ".join(part for part in told if part))
        said += [self.row.words] if self.row.words else []
        self._words.setText("\n".join(said))
        self._words.setVisible(bool(said))

    def _mark(self, field: QLineEdit, *, doubtful: bool) -> None:
        state = "doubtful" if doubtful else ""
        if field.property("state") != state:
            field.setProperty("state", state)
            repolish(field)

    @property
    def said(self) -> str:
        """What is said below the fields."""
        return self._words.text() if not self._words.isHidden() else ""

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in order."""
        return [*self.buttons, *self.fields.values()]
