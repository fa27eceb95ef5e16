"""The menu behind the leader key F8: one more letter applies a mark, a tag, a note or a block role."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from editor.core.profiles import Profile
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.panels.overlay import Overlay
from editor.ui.profile_words import kind_name

MOST_ROWS = 12
"""Choices in one column, at most: more are shared out evenly among columns."""

ENTITY_KEYS = {"p": "person", "l": "place", "o": "organisation", "w": "work", "v": "event", "j": "object"}
"""Keys of the entity kinds behind the leader."""

ENTITY_LABELS = {
    "person": QT_TRANSLATE_NOOP("LeaderMenu", "Person…"),
    "place": QT_TRANSLATE_NOOP("LeaderMenu", "Place…"),
    "organisation": QT_TRANSLATE_NOOP("LeaderMenu", "Organisation…"),
    "work": QT_TRANSLATE_NOOP("LeaderMenu", "Work…"),
    "event": QT_TRANSLATE_NOOP("LeaderMenu", "Event…"),
    "object": QT_TRANSLATE_NOOP("LeaderMenu", "Object…"),
}

NAMED_KEYS = {Qt.Key.Key_Return: "Return", Qt.Key.Key_Enter: "Return", Qt.Key.Key_Space: "Space",
              Qt.Key.Key_Backspace: "Backspace", Qt.Key.Key_Delete: "Backspace"}

REMOVE_KEY = "Backspace"
DETAILS_KEY = "."
NOBODY_KEY = "?"
"""Tags as not identified."""

RESERVED = frozenset({"n", "t", *ENTITY_KEYS, DETAILS_KEY, REMOVE_KEY})
"""Keys behind the leader that no kind of the profile can have."""


class LeaderItem(NamedTuple):
    """One choice: what is emitted is ``action`` (mark, block, entity, note, comment, details, remove) and ``kind``."""

    key: str
    label: str
    action: str
    kind: str


def leader_items(profile: Profile) -> list[LeaderItem]:
    """Return the choices that a profile offers: tags first, then marks, then block roles."""
    translate = QCoreApplication.translate
    items = [LeaderItem("n", translate("LeaderMenu", "Note"), "note", "editorial"),
             LeaderItem("k", translate("LeaderMenu", "Comment…"), "comment", ""),
             LeaderItem("t", translate("LeaderMenu", "Tag…"), "entity", "")]
    items += [LeaderItem(key, translate("LeaderMenu", ENTITY_LABELS[kind]), "entity", kind)
              for key, kind in ENTITY_KEYS.items()]
    items.append(LeaderItem(NOBODY_KEY, translate("LeaderMenu", "Not identified"), "nobody", ""))
    taken = {item.key for item in items}
    for spec in profile.offered():
        if spec.key and spec.key not in taken:
            taken.add(spec.key)
            items.append(LeaderItem(spec.key, kind_name(spec), "block" if spec.shape == "block" else "mark", spec.kind))
    items.append(LeaderItem(DETAILS_KEY, translate("LeaderMenu", "Details of what is here…"), "details", ""))
    items.append(LeaderItem(REMOVE_KEY, translate("LeaderMenu", "Remove what is here"), "remove", ""))
    return items


class LeaderMenu(Overlay):
    """Shows the choices and takes one key. ``chosen`` sends the action and the kind."""

    help_page = "manual/transcription.md#marks"

    chosen = Signal(str, str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Markup by key"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._items: dict[str, LeaderItem] = {}
        self.marks_only = False
        """Whether it was opened for marks of words alone."""
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(8)
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(self._title)
        self._grid_holder = QWidget(self)
        layout.addWidget(self._grid_holder)

    def open_for(self, profile: Profile, title: str, place: QRect, *, marks_only: bool = False) -> None:
        """Show what can be applied to ``title`` (the words that it would cover)."""
        self._title.setText(title)
        self.marks_only = marks_only
        spans = {spec.kind for spec in profile.kinds if spec.shape == "span"}
        self._fill([item for item in leader_items(profile)
                    if not marks_only or (item.action == "mark" and item.kind in spans)])
        self.open_at(place, self)

    def _fill(self, items: list[LeaderItem]) -> None:
        self._items = {item.key: item for item in items}
        self._column.removeWidget(self._grid_holder)
        self._grid_holder.deleteLater()
        self._grid_holder = QWidget(self)
        grid = QGridLayout(self._grid_holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(0)
        column = 0
        own = ("note", "comment", "entity", "nobody", "details", "remove")
        for heading, actions in ((self.tr("Notes and tags"), own), (self.tr("The line is"), ("block",)),
                                 (self.tr("The words are"), ("mark",))):
            group = [item for item in items if item.action in actions]
            rows = -(-len(group) // max(1, -(-len(group) // MOST_ROWS)))
            for first in range(0, len(group), max(1, rows)):
                caption = QLabel(heading if first == 0 else "", self._grid_holder)
                caption.setObjectName("hint")
                caption.setTextFormat(Qt.TextFormat.PlainText)
                grid.addWidget(caption, 0, column)
                for row, item in enumerate(group[first:first + rows], start=1):
                    grid.addWidget(self._button(item), row, column)
                column += 1
        self._column.addWidget(self._grid_holder)

    def _button(self, item: LeaderItem) -> QToolButton:
        button = QToolButton(self._grid_holder)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setText(f"{key_name(item.key)}\u2002{item.label}")
        button.setAccessibleName(f"{item.label} ({key_name(item.key)})")
        button.clicked.connect(lambda _checked=False, item=item: self._choose(item))
        return button

    def _choose(self, item: LeaderItem) -> None:
        self.dismiss()
        self.chosen.emit(item.action, item.kind)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key chooses; Esc or F8 closes; a key without a meaning leaves the menu open."""
        if event.key() == Qt.Key.Key_F8:
            self.dismiss()
            return
        key = NAMED_KEYS.get(Qt.Key(event.key()), event.text().lower())
        item = self._items.get(key) or self._items.get(_latin(event))
        if item is not None:
            self._choose(item)
            return
        super().keyPressEvent(event)


def _latin(event: QKeyEvent) -> str:
    """The Latin letter of the key itself, for keyboards that write another script."""
    key = event.key()
    return chr(key).lower() if 0x20 < key < 0x7F else ""


def key_name(key: str) -> str:
    """Return how a key of the profile is shown."""
    return {"Return": "↵", "Space": "␣", REMOVE_KEY: "⌫"}.get(key, key.upper())
