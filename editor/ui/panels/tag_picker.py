"""The tag picker: type, choose, Enter; the register in order of likeness, with a new entry always at hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import get_args

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from editor.core.entities import Entity, EntityKind
from editor.ui.delegates import ChoiceDelegate
from editor.ui.kind_signs import kind_label
from editor.ui.models.picker_model import PickerModel, choices_for
from editor.ui.panels.overlay import Overlay

KINDS: tuple[EntityKind, ...] = get_args(EntityKind)

Rank = Callable[[str, str], Sequence[tuple[Entity, str, int]]]
"""From a query and a kind ("" for any) to entries with the form that matched and their mentions in the letter."""

LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
WIDTH = 420
HEIGHT = 340


class TagPicker(Overlay):
    """Asks which entry the words stand for. ``chosen`` sends the ``Choice``."""

    help_page = "manual/register.md#tagging"

    chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Tag from the register"))
        self.setFixedSize(WIDTH, HEIGHT)
        self._rank: Rank = lambda _query, _kind: ()
        self._model = PickerModel(self)
        self._field = QLineEdit(self)
        self._field.setAccessibleName(self.tr("Name to look for in the register"))
        self._field.setPlaceholderText(self.tr("Name…"))
        self._field.textChanged.connect(self._look)
        self._field.installEventFilter(self)
        self._kind = QComboBox(self)
        self._kind.setAccessibleName(self.tr("Kind of entry"))
        self._kind.addItem(self.tr("Any kind"), "")
        for kind in KINDS:
            self._kind.addItem(kind_label(kind), kind)
        self._kind.currentIndexChanged.connect(self._look)
        self._kind.installEventFilter(self)
        self._list = QListView(self)
        self._list.setAccessibleName(self.tr("Entries of the register"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(ChoiceDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.clicked.connect(lambda index: self._take(index.row()))
        self._choosing_new = False
        hint = QLabel(self.tr("↵ tag · Ctrl+↵ new entry · Tab kind · Esc cancel"), self)
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setObjectName("hint")
        top = QHBoxLayout()
        top.addWidget(self._field, 1)
        top.addWidget(self._kind)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 8)
        layout.addLayout(top)
        layout.addWidget(self._list, 1)
        layout.addWidget(hint)

    @property
    def model(self) -> PickerModel:
        """The choices shown."""
        return self._model

    def open_for(self, words: str, kind: str, rank: Rank, place: QRect) -> None:
        """Ask for the entry that ``words`` stand for."""
        self._rank = rank
        self._kind.blockSignals(True)
        self._kind.setCurrentIndex(max(0, self._kind.findData(kind)))
        self._kind.blockSignals(False)
        self._field.blockSignals(True)
        self._field.setText(" ".join(words.split()))
        self._field.blockSignals(False)
        self._field.selectAll()
        self._look()
        self.open_at(place, self._field)

    def _look(self) -> None:
        query, kind = self._field.text(), self._kind.currentData()
        kinds: Sequence[EntityKind] = [k for k in KINDS if kind in ("", k)]
        self._model.show(choices_for(query, self._rank(query, kind), kinds))
        self._list.setCurrentIndex(self._model.index(0))
        self._choosing_new = False

    def _take(self, row: int) -> None:
        choice = self._model.choice(row)
        if choice is not None:
            self.dismiss()
            self.chosen.emit(choice)

    def _take_new(self) -> None:
        """Ctrl+Enter: with a kind chosen a new entry at once, else the choice among new entries; again: that one."""
        row = self._model.first_new()
        if row < 0:
            return
        if self._kind.currentData():
            self._take(row)
        elif self._choosing_new:
            self._take(self._list.currentIndex().row())
        else:
            self._choosing_new = True
            self._list.setCurrentIndex(self._model.index(row))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys move in the list while the field keeps the focus; Enter takes the current row."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._take_new()
            else:
                self._take(self._list.currentIndex().row())
            return True
        if key in LIST_KEYS and watched is self._field:
            self._move(Qt.Key(key))
            return True
        return super().eventFilter(watched, event)

    def _move(self, key: Qt.Key) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}[key]
        row = self._list.currentIndex().row() + step
        row = min(max(0, row), self._model.rowCount() - 1)
        self._list.setCurrentIndex(self._model.index(row))


