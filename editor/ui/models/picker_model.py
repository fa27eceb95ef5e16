"""The choices of the tag picker: entries of the register by rank, then new entries, then "not identified"."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any, Literal, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from editor.core.annotations import Certainty, MentionType
from editor.core.entities import Entity, EntityKind
from editor.ui.kind_signs import kind_label
from editor.ui.messages import word

Index = QModelIndex | QPersistentModelIndex


class ChoiceRole(IntEnum):
    """What the delegate asks for beside the display text."""

    CHOICE = Qt.ItemDataRole.UserRole + 1


class Choice(NamedTuple):
    """One row: an entry (with the form that matched and its mentions in the letter), a new one, or none."""

    sort: Literal["entry", "new", "unidentified"]
    entity: Entity | None = None
    form: str = ""
    used: int = 0
    kind: EntityKind = "person"
    name: str = ""


class Picked(NamedTuple):
    """What the picker was told: the last choice, the entries gathered before it, and how the words mention them."""

    choice: Choice
    others: tuple[Entity, ...] = ()
    mention: MentionType = "name"
    certainty: Certainty = "high"
    learn: bool = False

    @property
    def entities(self) -> tuple[str, ...]:
        """The entries of the register among them."""
        last = (self.choice.entity,) if self.choice.entity is not None else ()
        return tuple(dict.fromkeys(entity.id for entity in (*self.others, *last)))


def choices_for(query: str, entries: Sequence[tuple[Entity, str, int]], kinds: Sequence[EntityKind]) -> list[Choice]:
    """Return the rows for a query: the ranked entries, a new entry of each kind, and "not identified"."""
    rows = [Choice("entry", entity=entity, form=form, used=used, kind=entity.kind, name=entity.name)
            for entity, form, used in entries]
    name = " ".join(query.split())
    if name:
        rows += [Choice("new", kind=kind, name=name) for kind in kinds]
    rows.append(Choice("unidentified"))
    return rows


class PickerModel(QAbstractListModel):
    """A list of ``Choice``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: list[Choice] = []

    def show(self, choices: list[Choice]) -> None:
        """Show other choices."""
        self.beginResetModel()
        self._choices = choices
        self.endResetModel()

    def choice(self, row: int) -> Choice | None:
        """The choice in a row, or None."""
        return self._choices[row] if 0 <= row < len(self._choices) else None

    def first_new(self) -> int:
        """The row of the first new entry, or -1."""
        return next((row for row, choice in enumerate(self._choices) if choice.sort == "new"), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many choices there are."""
        return 0 if parent.isValid() else len(self._choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What one choice is shown as."""
        choice = self.choice(index.row()) if index.isValid() else None
        if choice is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._line(choice)
        if role == ChoiceRole.CHOICE:
            return choice
        return None

    def _line(self, choice: Choice) -> str:
        if choice.sort == "unidentified":
            return self.tr("Not identified")
        if choice.sort == "new":
            return self.tr("New {kind}: {name}").format(kind=word(choice.kind), name=choice.name)
        parts = [choice.name, kind_label(choice.kind), choice.entity.dates if choice.entity else None]
        return ", ".join(part for part in parts if part)
