"""The tag picker: type, choose, Enter; the register in order of likeness, with a new entry always at hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import get_args

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QListView, QToolButton, QVBoxLayout, QWidget

from editor.core.annotations import Annotation, Certainty, MentionType
from editor.core.entities import Entity, EntityKind
from editor.ui.delegates import ChoiceDelegate
from editor.ui.kind_signs import kind_label
from editor.ui.models.picker_model import Choice, Picked, PickerModel, choices_for
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.panels.overlay import Overlay

KINDS: tuple[EntityKind, ...] = get_args(EntityKind)

MENTIONS: dict[MentionType, str] = {
    "name": QT_TRANSLATE_NOOP("TagPicker", "by name"),
    "description": QT_TRANSLATE_NOOP("TagPicker", "by description"),
    "allusion": QT_TRANSLATE_NOOP("TagPicker", "by allusion"),
    "topic": QT_TRANSLATE_NOOP("TagPicker", "as topic"),
}
CERTAINTIES: dict[Certainty, str] = {
    "high": QT_TRANSLATE_NOOP("TagPicker", "certain"),
    "medium": QT_TRANSLATE_NOOP("TagPicker", "probable"),
    "low": QT_TRANSLATE_NOOP("TagPicker", "doubtful"),
}

Rank = Callable[[str, str], Sequence[tuple[Entity, str, int]]]
"""From a query and a kind ("" for any) to entries with the form that matched and their mentions in the letter."""

LIST_KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
OWN_KEYS = (Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4)
WIDTH = 460
HEIGHT = 380


def mention_label(mention: str) -> str:
    """Return how words mention somebody, in the language of the interface."""
    known = {str(key): text for key, text in MENTIONS.items()}
    return QCoreApplication.translate("TagPicker", known[mention]) if mention in known else mention


def certainty_label(certainty: str) -> str:
    """Return how certain it is, in the language of the interface."""
    known = {str(key): text for key, text in CERTAINTIES.items()}
    return QCoreApplication.translate("TagPicker", known[certainty]) if certainty in known else certainty


def _mention_of(value: object) -> MentionType:
    kinds: tuple[MentionType, ...] = get_args(MentionType)
    for mention in kinds:
        if mention == value:
            return mention
    return "name"


def _certainty_of(value: object) -> Certainty:
    degrees: tuple[Certainty, ...] = get_args(Certainty)
    for certainty in degrees:
        if certainty == value:
            return certainty
    return "high"


class TagPicker(Overlay):
    """Asks which entry the words stand for. ``chosen`` sends what was ``Picked``."""

    help_page = "manual/register.md#tagging"

    chosen = Signal(object)
    removed = Signal()
    """The tag that stands on the words is to go."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Tag from the register"))
        self.setFixedSize(WIDTH, HEIGHT)
        self._rank: Rank = lambda _query, _kind: ()
        self._model = PickerModel(self)
        self._others: list[Entity] = []
        self._tagged = False
        self._choosing_new = False
        self._make_fields()
        self._make_list()
        self._make_switches()
        self._make_layout()

    def _make_fields(self) -> None:
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

    def _make_list(self) -> None:
        self._list = QListView(self)
        self._list.setAccessibleName(self.tr("Entries of the register"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(ChoiceDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.clicked.connect(lambda index: self._take(index.row()))

    def _make_switches(self) -> None:
        self._gathered = self._line()
        self._mention: MentionType = "name"
        self._certainty: Certainty = "high"
        self._learn = False
        self._words = ""
        self._mention_button = self._switch(self._next_mention)
        self._certainty_button = self._switch(self._next_certainty)
        self._learn_button = self._switch(self._next_learn)
        self._hint = self._line()
        self._hint.setWordWrap(True)

    def _line(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setObjectName("hint")
        return label

    def _switch(self, act: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(act)
        return button

    def _make_layout(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._field, 1)
        top.addWidget(self._kind)
        switches = QHBoxLayout()
        switches.setSpacing(4)
        for button in (self._mention_button, self._certainty_button, self._learn_button):
            switches.addWidget(button)
        switches.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 8)
        layout.addLayout(top)
        layout.addWidget(self._gathered)
        layout.addWidget(self._list, 1)
        layout.addLayout(switches)
        layout.addWidget(self._hint)

    @property
    def model(self) -> PickerModel:
        """The choices shown."""
        return self._model

    def open_for(self, words: str, kind: str, rank: Rank, place: QRect, before: Annotation | None = None) -> None:
        """Ask for the entry that ``words`` stand for; ``before`` is the tag that is to be corrected."""
        self._rank = rank
        self._words = " ".join(words.split())
        self._others = []
        self._tagged = before is not None
        attributes = before.attributes if before is not None else {}
        self._mention = _mention_of(attributes.get("mention"))
        self._certainty = _certainty_of(attributes.get("certainty"))
        self._learn = self._words[:1].isupper()
        self._kind.blockSignals(True)
        self._kind.setCurrentIndex(max(0, self._kind.findData(kind)))
        self._kind.blockSignals(False)
        self._field.blockSignals(True)
        self._field.setText(self._words)
        self._field.blockSignals(False)
        self._field.selectAll()
        self._look()
        self._say()
        self.open_at(place, self._field)

    def _look(self) -> None:
        query, kind = self._field.text(), self._kind.currentData()
        kinds: Sequence[EntityKind] = [k for k in KINDS if kind in ("", k)]
        gathered = {entity.id for entity in self._others}
        ranked = [row for row in self._rank(query, kind) if row[0].id not in gathered]
        self._model.show(choices_for(query, ranked, kinds))
        self._list.setCurrentIndex(self._model.index(0))
        self._choosing_new = False

    def _say(self) -> None:
        """Show what was gathered and how the words will be tagged; every switch says its key."""
        names = " + ".join(entity.name for entity in self._others)
        self._gathered.setText(self.tr("{names} + …").format(names=names))
        self._gathered.setVisible(bool(names))
        self._set(self._mention_button, "F2", mention_label(self._mention), self.tr("How the words mention it"))
        self._set(self._certainty_button, "F3", certainty_label(self._certainty), self.tr("How certain it is"))
        learns = self.tr("learn the form") if self._learns else self.tr("do not learn the form")
        self._set(self._learn_button, "F4", learns, self.tr("Whether the words become a name of the entry"))
        self._learn_button.setEnabled(self._mention == "name" and not self._others)
        hint = self.tr("↵ tag · ⇧↵ and another · Ctrl+↵ new entry · ? not identified · Tab kind · Esc cancel")
        if self._tagged:
            hint += self.tr(" · Ctrl+Del untag")
        self._hint.setText(hint)

    @property
    def _learns(self) -> bool:
        return self._learn and self._mention == "name" and not self._others

    def _set(self, button: QToolButton, key: str, text: str, name: str) -> None:
        button.setText(f"{key}\u2002{text}")
        button.setToolTip(f"{name} ({key})")
        button.setAccessibleName(f"{name}: {text} ({key})")

    def _next_mention(self) -> None:
        known = list(MENTIONS)
        self._mention = known[(known.index(self._mention) + 1) % len(known)]
        self._say()

    def _next_certainty(self) -> None:
        known = list(CERTAINTIES)
        self._certainty = known[(known.index(self._certainty) + 1) % len(known)]
        self._say()

    def _next_learn(self) -> None:
        self._learn = not self._learn
        self._say()

    # Choosing

    def _take(self, row: int) -> None:
        choice = self._model.choice(row)
        if self._others and not self._field.text().strip():
            choice = Choice("entry", entity=self._others.pop())
        if choice is not None:
            picked = Picked(choice, tuple(self._others), self._mention, self._certainty, self._learns)
            self.dismiss()
            self.chosen.emit(picked)

    def _take_nobody(self) -> None:
        self._others = []
        self.dismiss()
        self.chosen.emit(Picked(Choice("unidentified"), (), self._mention, self._certainty))

    def _gather(self) -> None:
        """Keep the current entry and ask for another that the words stand for as well."""
        choice = self._model.choice(self._list.currentIndex().row())
        if choice is not None and choice.entity is not None:
            self._others.append(choice.entity)
            self._say()
            self._field.clear()
            self._look()

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

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys move in the list while the field keeps the focus; Enter takes the current row."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in OWN_KEYS:
            event.accept()  # the keys of the window wait while the picker is open
            return True
        if event.type() == QEvent.Type.KeyPress and (self._on_key(event) or (
                watched is self._field and self._on_field_key(event))):
            return True
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if modifiers & Qt.KeyboardModifier.ControlModifier:
                self._take_new()
            elif modifiers & Qt.KeyboardModifier.ShiftModifier:
                self._gather()
            else:
                self._take(self._list.currentIndex().row())
            return True
        switches = {Qt.Key.Key_F2: self._next_mention, Qt.Key.Key_F3: self._next_certainty,
                    Qt.Key.Key_F4: self._next_learn}
        if key in switches:
            switches[Qt.Key(key)]()
            return True
        return False

    def _on_field_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in LIST_KEYS:
            self._move(LIST_KEYS[Qt.Key(key)])
            return True
        whole = self._field.selectedText() == self._field.text()
        if event.text() == "?" and whole:
            self._take_nobody()
            return True
        if key == Qt.Key.Key_Delete and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._tagged:
            self.dismiss()
            self.removed.emit()
            return True
        if key == Qt.Key.Key_Backspace and not self._field.text() and self._others:
            self._others.pop()
            self._say()
            self._look()
            return True
        return False

    def _move(self, by: int) -> None:
        row = min(max(0, self._list.currentIndex().row() + by), self._model.rowCount() - 1)
        self._list.setCurrentIndex(self._model.index(row))
