"""Letters and their pages as a tree: dragged with the mouse, or moved by keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from editor.app.scans.finding import FoundScan
from editor.app.scans.sorting import Sorting
from editor.core import scan_groups
from editor.core.pages import PageSide
from editor.core.scan_groups import Grouping, PlacedScan
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.translating import Translating

_KEY = Qt.ItemDataRole.UserRole
_LETTER = -1
"""What the row of a letter has for a key."""

SIDES: dict[PageSide, str] = {
    "": QT_TRANSLATE_NOOP("GroupTree", "–"), "recto": QT_TRANSLATE_NOOP("GroupTree", "recto"),
    "verso": QT_TRANSLATE_NOOP("GroupTree", "verso"), "address": QT_TRANSLATE_NOOP("GroupTree", "address"),
    "enclosure": QT_TRANSLATE_NOOP("GroupTree", "enclosure"), "cover": QT_TRANSLATE_NOOP("GroupTree", "cover")}
SIDE_KEYS: dict[Qt.Key, PageSide] = {
    Qt.Key.Key_R: "recto", Qt.Key.Key_V: "verso", Qt.Key.Key_A: "address", Qt.Key.Key_E: "enclosure",
    Qt.Key.Key_C: "cover", Qt.Key.Key_Minus: ""}


class GroupTree(QTreeWidget):
    """Shows a sorting and changes it. ``name_of`` gives the number of a letter of the project by its identity."""

    changed = Signal()

    def __init__(self, sorting: Sorting, parent: QWidget | None = None, *, name_of: Callable[[str], str] = str,
                 one: bool = False) -> None:
        super().__init__(parent)
        self.sorting = sorting
        self._name_of, self._one = name_of, one
        self.setObjectName("scan-groups")
        self.setAccessibleName(self.tr("Letters and their pages"))
        self.setColumnCount(4)
        self.setHeaderLabels([self.tr("Letter, page"), self.tr("Side"), self.tr("File"), self.tr("Remark")])
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed
                             | QAbstractItemView.EditTrigger.SelectedClicked)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.setColumnWidth(0, 230)
        self.setColumnWidth(1, 84)
        self.setColumnWidth(2, 250)
        self.itemChanged.connect(self._on_edited)

    # Showing

    def show_sorting(self, sorting: Sorting) -> None:
        """Show another sorting, its first page chosen."""
        self.sorting = sorting
        self.show_again([])

    def show_again(self, keys: Sequence[int]) -> None:
        """Show the sorting as it is now, with scans chosen."""
        with QSignalBlocker(self):
            self.clear()
            for number, one in enumerate(self.sorting.grouping):
                self._add_letter(number, one.name, one.pages)
        chosen = [item for item in self._pages() if item.data(0, _KEY) in set(keys)]
        first = chosen[0] if chosen else next(iter(self._pages()), None)
        if first is not None:
            self.setCurrentItem(first)
        for item in chosen:
            item.setSelected(True)
        self.changed.emit()

    def _add_letter(self, number: int, name: str, pages: Sequence[PlacedScan[int]]) -> None:
        top = QTreeWidgetItem([name or self.tr("Letter {number}").format(number=number + 1), "",
                               pages_words(len(pages)), ""])
        top.setData(0, _KEY, _LETTER)
        top.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
                     | (Qt.ItemFlag.NoItemFlags if self._one else Qt.ItemFlag.ItemIsEditable))
        font = top.font(0)
        font.setBold(True)
        top.setFont(0, font)
        self.addTopLevelItem(top)
        for page in pages:
            top.addChild(self._page(page))
        top.setExpanded(True)

    def _page(self, page: PlacedScan[int]) -> QTreeWidgetItem:
        scan = self.sorting.found.scans[page.key]
        item = QTreeWidgetItem([page.label, self._side(page.side), file_words(scan), self._remark(page.key, scan)])
        item.setData(0, _KEY, page.key)
        item.setToolTip(2, str(scan.file))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
                      | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemNeverHasChildren)
        return item

    def _side(self, side: PageSide) -> str:
        return QCoreApplication.translate("GroupTree", SIDES[side])

    def _remark(self, key: int, scan: FoundScan) -> str:
        size = f"{scan.width} × {scan.height}"
        letter = self.sorting.known.get(key)
        if letter is None:
            return size
        if not letter:
            return "⚠ " + self.tr("twice in this import") + f"  {size}"
        return "⚠ " + self.tr("already in letter {number}").format(number=self._name_of(letter)) + f"  {size}"

    def _pages(self) -> list[QTreeWidgetItem]:
        tops = (self.topLevelItem(number) for number in range(self.topLevelItemCount()))
        return [item for top in tops if top is not None
                for at in range(top.childCount()) if (item := top.child(at)) is not None]

    # What is chosen

    def chosen(self) -> list[int]:
        """The chosen scans in their order; a chosen letter stands for all of its pages."""
        keys: dict[int, None] = {}
        for item in self._pages():
            parent = item.parent()
            if item.isSelected() or (parent is not None and parent.isSelected()):
                keys[item.data(0, _KEY)] = None
        return list(keys)

    def _letter(self) -> int:
        """The letter of the current row, or -1."""
        item = self.currentItem()
        top = item.parent() if item is not None else None
        return self.indexOfTopLevelItem(top or item) if item is not None else -1

    # Changing

    def move_pages(self, by: int) -> None:
        """Move the chosen pages one place up or down, over the edge of a letter into the next."""
        self._change(scan_groups.moved(self.sorting.grouping, self.chosen(), by))

    def cut_here(self) -> None:
        """Begin a new letter with the first chosen page."""
        if not self._one and self.chosen():
            self._change(scan_groups.cut(self.sorting.grouping, self.chosen()[0]))

    def join_letter(self) -> None:
        """Join the letter of the current row to the one before it."""
        if not self._one:
            self._change(scan_groups.joined(self.sorting.grouping, self._letter()))

    def set_side(self, side: PageSide) -> None:
        """Say what side the chosen pages are."""
        self._change(scan_groups.relabelled(self.sorting.grouping, self.chosen(), side=side))

    def take_out(self) -> None:
        """Leave the chosen pages out."""
        keys = self.chosen()
        rest = [item.data(0, _KEY) for item in self._pages()]
        behind = next((key for key in rest[rest.index(keys[-1]) + 1:]), None) if keys else None
        self._change(scan_groups.without(self.sorting.grouping, keys), [behind] if behind is not None else [])

    def rename(self) -> None:
        """Write another label of the page, or name of the letter."""
        item = self.currentItem()
        if item is not None:
            self.editItem(item, 0)

    def undo(self) -> None:
        """Take the last change back."""
        if self.sorting.undo():
            self.show_again(self.chosen())

    def redo(self) -> None:
        """Make it again."""
        if self.sorting.redo():
            self.show_again(self.chosen())

    def _change(self, grouping: Grouping[int], keys: Sequence[int] | None = None) -> None:
        chosen = self.chosen() if keys is None else keys
        if self.sorting.change(grouping):
            self.show_again(chosen)

    def _on_edited(self, item: QTreeWidgetItem, column: int) -> None:
        if column != 0:
            return
        key, words = item.data(0, _KEY), " ".join(item.text(0).split())
        grouping = self.sorting.grouping
        after = scan_groups.renamed(grouping, self.indexOfTopLevelItem(item), words) if key == _LETTER \
            else scan_groups.relabelled(grouping, [key], label=words)
        if self.sorting.change(after):  # the row shows it already, and the field in it must not be taken away
            self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of sorting; the others go through the rows."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        key = Qt.Key(event.key())
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_pages(-1 if key == Qt.Key.Key_Up else 1)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        elif event.modifiers() == Qt.KeyboardModifier.ControlModifier and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.cut_here()
        elif plain and key == Qt.Key.Key_J:
            self.join_letter()
        elif plain and key in SIDE_KEYS:
            self.set_side(SIDE_KEYS[key])
        elif plain and key == Qt.Key.Key_Delete:
            self.take_out()
        elif plain and key == Qt.Key.Key_F2:
            self.rename()
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the dragged pages where they are dropped; the tree shows it anew from the sorting."""
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.drop_at(self.indexAt(event.position().toPoint()), self.dropIndicatorPosition())

    def drop_at(self, index: QModelIndex, where: QAbstractItemView.DropIndicatorPosition) -> None:
        """Put the chosen pages at a row: before or behind a page, or behind the last page of a letter."""
        keys = self.chosen()
        grouping = self.sorting.grouping
        if not keys or not grouping:
            return
        item = self.itemFromIndex(index) if index.isValid() else None
        if item is None:
            number, at = len(grouping) - 1, len(grouping[-1].pages)
        elif item.parent() is None:
            number, at = self.indexOfTopLevelItem(item), len(grouping[self.indexOfTopLevelItem(item)].pages)
        else:
            number, at = scan_groups.place_of(grouping, item.data(0, _KEY))
            at += where == QAbstractItemView.DropIndicatorPosition.BelowItem
        # Counted without the pages that are on their way.
        at -= sum(page.key in keys for page in grouping[number].pages[:at])
        self._change(scan_groups.put(grouping, keys, number, at))


class PageWords(Translating):
    """A number of pages in words."""

    def of(self, count: int) -> str:
        """Return the words."""
        return self.tr("%n pages", "", count)


def pages_words(count: int) -> str:
    """Return a number of pages in words."""
    return PageWords().of(count)


def file_words(scan: FoundScan) -> str:
    """Return how a scan's file is shown, with the number of the picture where it holds several."""
    name = Path(scan.file).name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return name if scan.alone else f"{name}  #{scan.frame + 1}"
