"""What has lost its place: every such mark, tag and note, and where each may be placed again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.app.lost import Lost, Place
from editor.ui.context_line import CONTEXT_ROLE, ContextDelegate, ContextLine
from editor.ui.empty_hint import EmptyHint
from editor.ui.tab_order import in_order
from editor.ui.wrap_row import WrapRow


class LostPanel(QWidget):
    """Two lists: what is lost, and the places for the one that is current."""

    current_changed = Signal(object)
    """The current row is another ``Lost``, or None."""
    place_wanted = Signal(object, object)
    """A ``Lost`` is to be placed at a ``Place``."""
    best_wanted = Signal(object)
    """Each of these is to be placed where its very words stand."""
    caret_wanted = Signal(object)
    remove_wanted = Signal(object)
    step_wanted = Signal(object)
    """All that lost their place in the same step as this one are to be selected."""
    shown_wanted = Signal(object, object)
    scope_changed = Signal()
    leave_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Lost] = []
        self._places: list[Place] = []
        self.everywhere = QCheckBox(self.tr("In the &whole project"), self)
        self.everywhere.toggled.connect(lambda _on: self.scope_changed.emit())
        self._make_lists()
        self.empty = EmptyHint(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 6, 8, 6)
        layout.addWidget(self.everywhere)
        layout.addWidget(self.view, 3)
        layout.addWidget(self._caption)
        layout.addWidget(self.places, 2)
        layout.addWidget(self._buttons())
        in_order(self.places, self.step, self.best, self.caret, self.remove)
        layout.addWidget(self._hint(self.tr("↵ to its places, there ↵ places it · Ctrl+↵ at the caret · Del removes · "
                                            "Esc to the text")))

    def _make_lists(self) -> None:
        self.view = QListWidget(self)
        self.view.setObjectName("lost-list")
        self.view.setAccessibleName(self.tr("Marks, tags and notes that lost their place"))
        self.view.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.view.currentRowChanged.connect(self._on_row)
        self.view.itemDoubleClicked.connect(lambda _item: self._to_places())
        self.places = QListWidget(self)
        self.places.setObjectName("lost-places")
        self.places.setAccessibleName(self.tr("Places where it may have stood"))
        self.places.currentRowChanged.connect(self._on_place)
        self.places.itemDoubleClicked.connect(lambda _item: self._place())
        for view in (self.view, self.places):
            view.setItemDelegate(ContextDelegate(view))
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._caption = QLabel(self.tr("Places where it may have stood"), self)
        self._caption.setObjectName("heading")
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._caption.setWordWrap(True)
        for view in (self.view, self.places):
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            view.setWordWrap(True)
            view.installEventFilter(self)

    def _hint(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName("hint")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _buttons(self) -> WrapRow:
        self.best = self._button(self.tr("Place all that are sure"), self.tr("Place each of the selected where its "
                                 "very words stand once only"), lambda: self.best_wanted.emit(self.selected))
        self.step = self._button(self.tr("All from this step"), self.tr("Select everything that lost its place in "
                                 "the same step"), self._ask_step)
        self.caret = self._button(self.tr("At the caret"), self.tr("Place it at the caret (Ctrl+Enter)"),
                                  self._ask_caret)
        self.remove = self._button(self.tr("Remove"), self.tr("Remove the selected (Del)"),
                                   lambda: self.remove_wanted.emit(self.selected))
        buttons = WrapRow(parent=self, even=True)
        buttons.add(self.step, self.best, self.caret, self.remove)
        return buttons

    def _button(self, label: str, tip: str, slot: object) -> QPushButton:
        button = QPushButton(label, self)
        button.setToolTip(tip)
        button.setAutoDefault(True)
        button.clicked.connect(slot)
        return button

    # What is shown

    @property
    def current(self) -> Lost | None:
        """The row that is current."""
        row = self.view.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    @property
    def selected(self) -> list[Lost]:
        """The rows that are selected."""
        return [self._rows[index.row()] for index in sorted(self.view.selectedIndexes())]

    def show_rows(self, rows: Sequence[Lost], lines: Sequence[ContextLine], empty: str, *, writable: bool) -> None:
        """List these; the current one stays current where it is still there."""
        before, row = self.current, self.view.currentRow()
        with QSignalBlocker(self.view):
            self._rows = list(rows)
            self.view.clear()
            _add(self.view, lines)
        self.empty.tell("" if rows else empty)
        for button in (self.best, self.step, self.caret, self.remove):
            button.setEnabled(bool(rows) and writable)
        ids = [lost.annotation.id for lost in rows]
        here = ids.index(before.annotation.id) if before is not None and before.annotation.id in ids else row
        self.view.setCurrentRow(min(max(0, here), len(rows) - 1))
        if not rows:
            self.show_places((), ())
            self.current_changed.emit(None)

    def show_places(self, places: Sequence[Place], lines: Sequence[ContextLine]) -> None:
        """List the places of the current row."""
        with QSignalBlocker(self.places):
            self._places = list(places)
            self.places.clear()
            _add(self.places, lines)
        self.places.setCurrentRow(0 if places else -1)
        self._caption.setText(
            self.tr("Places where it may have stood") if places or self.current is None else
            self.tr("No place is like it: put the caret there, then Ctrl+↵ here"))

    def select(self, ids: set[str]) -> None:
        """Select the rows of these annotations."""
        for row, lost in enumerate(self._rows):
            self.view.item(row).setSelected(lost.annotation.id in ids)

    # What is asked for

    def _on_row(self, _row: int) -> None:
        self.current_changed.emit(self.current)

    def _on_place(self, row: int) -> None:
        if self.current is not None and 0 <= row < len(self._places) and self.places.hasFocus():
            self.shown_wanted.emit(self.current, self._places[row])

    def _to_places(self) -> None:
        if self._places:
            self.places.setFocus()
            self._on_place(self.places.currentRow())

    def _place(self) -> None:
        row = self.places.currentRow()
        if self.current is not None and 0 <= row < len(self._places):
            self.place_wanted.emit(self.current, self._places[row])

    def _ask_caret(self) -> None:
        if self.current is not None:
            self.caret_wanted.emit(self.current)

    def _ask_step(self) -> None:
        if self.current is not None:
            self.step_wanted.emit(self.current)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Ctrl+Enter takes the caret, Delete removes, Esc goes back."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._ask_caret()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if watched is self.view:
                self._to_places()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._place()
                self.view.setFocus()
            case Qt.Key.Key_Delete if self.selected and self.remove.isEnabled():
                self.remove_wanted.emit(self.selected)
            case Qt.Key.Key_Escape if watched is self.places:
                self.view.setFocus()
            case Qt.Key.Key_Escape:
                self.leave_wanted.emit()
            case _:
                return super().eventFilter(watched, event)
        return True


def _add(view: QListWidget, lines: Sequence[ContextLine]) -> None:
    for line in lines:
        QListWidgetItem(line.text, view).setData(CONTEXT_ROLE, line)
