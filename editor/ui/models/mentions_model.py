"""The mentions of the letter shown, grouped by entry of the register: a tree of two levels."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.find import AROUND
from editor.core.snapshot import LetterSnapshot, TextSnapshot

CONTEXT, BEHIND = 24, AROUND
"""Code points of context before and behind a mention; what there is no room for is not shown."""

UNIDENTIFIED = ""
"""The key of the group of mentions without an entry."""

Index = QModelIndex | QPersistentModelIndex


class MentionRole(IntEnum):
    """What the delegate asks for beside the display text."""

    ITEM = Qt.ItemDataRole.UserRole + 1
    ENTITY = Qt.ItemDataRole.UserRole + 2


class MentionItem(NamedTuple):
    """One mention: where it stands and what it says. ``where`` is a note's number, or empty for the letter."""

    id: str
    text: str
    start: int
    end: int
    before: str
    match: str
    after: str
    where: str


class Group(NamedTuple):
    """One entry of the register with its mentions in this letter; ``entity`` is None for the unidentified."""

    key: str
    entity: Entity | None
    mentions: tuple[MentionItem, ...]


def groups_of(snapshot: LetterSnapshot, entities: Mapping[str, Entity]) -> list[Group]:
    """Return the mentions of a letter by entry, the most mentioned first; the unidentified stand last."""
    found: dict[str, list[MentionItem]] = {}
    places = {snapshot.transcription.text.id: ""}
    places |= {note.body.text.id: note.number or "·" for note in snapshot.notes}
    for text in snapshot.texts():
        for annotation in text.of_kind("entity"):
            item = mention_item(text, annotation, places.get(text.text.id, ""))
            for key in annotation.entities or (UNIDENTIFIED,):
                found.setdefault(kept_entry(key, entities), []).append(item)
    groups = [Group(key, entities.get(key), tuple(items)) for key, items in found.items()]
    return sorted(groups, key=lambda group: (group.entity is None, -len(group.mentions),
                                             group.entity.name.casefold() if group.entity else ""))


def kept_entry(key: str, entities: Mapping[str, Entity]) -> str:
    """Return the entry that a mention of ``key`` is read as: merged entries lead to the one that was kept."""
    seen: set[str] = set()
    while key in entities and key not in seen:
        seen.add(key)
        merged = entities[key].merged_into
        if merged is None:
            return key
        key = merged
    return UNIDENTIFIED


def mention_item(text: TextSnapshot, annotation: Annotation, where: str) -> MentionItem:
    """Return a mention with its context, on one line."""
    content = text.text.content
    start, end = annotation.start, annotation.end
    return MentionItem(
        id=annotation.id, text=text.text.id, start=start, end=end, where=where,
        before=content[max(0, start - CONTEXT):start].replace("\n", " ").lstrip(),
        match=content[start:end].replace("\n", " "),
        after=content[end:end + BEHIND].replace("\n", " ").rstrip())


class MentionsModel(QAbstractItemModel):
    """Entries at the top, their mentions below. An index of a mention carries 1 + its group's row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: list[Group] = []

    def show(self, groups: list[Group]) -> None:
        """Show these groups; where only words changed, the open branches and the selection stay."""
        same = [(g.key, [m.id for m in g.mentions]) for g in groups] == [
            (g.key, [m.id for m in g.mentions]) for g in self._groups]
        if not same:
            self.beginResetModel()
            self._groups = groups
            self.endResetModel()
            return
        for row, group in enumerate(groups):
            if group != self._groups[row]:
                self._groups[row] = group
                parent = self.index(row, 0)
                self.dataChanged.emit(parent, parent)
                self.dataChanged.emit(self.index(0, 0, parent), self.index(len(group.mentions) - 1, 0, parent))

    def group(self, index: Index) -> Group | None:
        """The entry that an index stands for or under."""
        if not index.isValid():
            return None
        return self._groups[index.internalId() - 1 if index.internalId() else index.row()]

    def mention(self, index: Index) -> MentionItem | None:
        """The mention that an index stands for, or None."""
        if not index.isValid() or not index.internalId():
            return None
        return self._groups[index.internalId() - 1].mentions[index.row()]

    def index_of(self, mention_id: str) -> QModelIndex:
        """Where a mention stands in the tree; an invalid index where it does not."""
        for row, group in enumerate(self._groups):
            for place, item in enumerate(group.mentions):
                if item.id == mention_id:
                    return self.index(place, 0, self.index(row, 0))
        return QModelIndex()

    # QAbstractItemModel

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The index of an entry, or of a mention under one."""
        if column != 0 or row < 0 or row >= self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index | None = None) -> Any:  # type: ignore[override]
        """The entry that a mention belongs to."""
        if index is None:
            return super().parent()
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many entries there are, or mentions under one."""
        if not parent.isValid():
            return len(self._groups)
        return 0 if parent.internalId() else len(self._groups[parent.row()].mentions)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, ARG002
        """One column."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What an entry or a mention is shown as."""
        group = self.group(index)
        if group is None:
            return None
        mention = self.mention(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._entry_line(group) if mention is None else self._mention_line(mention)
        if role == MentionRole.ITEM:
            return mention if mention is not None else group
        if role == MentionRole.ENTITY:
            return group.entity
        return None

    def _entry_line(self, group: Group) -> str:
        name = group.entity.name if group.entity is not None else self.tr("Not identified")
        return f"{name} ({len(group.mentions)})"

    def _mention_line(self, mention: MentionItem) -> str:
        where = self.tr("note {number}").format(number=mention.where) if mention.where else self.tr("letter")
        return f"{where}: {mention.before}{mention.match}{mention.after}"
