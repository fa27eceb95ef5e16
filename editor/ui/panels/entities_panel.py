"""The people, places and organisations of the letter: its mentions by entry of the register."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QTreeView, QVBoxLayout, QWidget

from editor.core.entities import Entity
from editor.ui.controller import Controller
from editor.ui.delegates import MentionDelegate
from editor.ui.empty_hint import EmptyHint, no_letter
from editor.ui.models.mentions_model import MentionsModel, groups_of
from editor.ui.sight import SeenPanel, in_sight


class EntitiesPanel(SeenPanel):
    """Shows mentions; selecting one shows its place, Enter goes there, Delete removes the tag."""

    tag_wanted = Signal()
    edit_wanted = Signal(object)
    """The editor wants to change this entry of the register."""
    remove_wanted = Signal(str)
    picked = Signal(object)
    """A mention was selected by the editor: show its place."""
    go_wanted = Signal(object)
    """Go to this mention, caret and all."""
    leave_wanted = Signal()

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._stale = True
        self._wanted = ""
        self.model = MentionsModel(self)
        self._make_tree()
        self.empty = EmptyHint(self.view)
        self._tag = self._button(self.tr("Tag…"), self.tr("Tag the selection (Ctrl+T)"))
        self._tag.clicked.connect(self.tag_wanted)
        self._edit = self._button(self.tr("Edit entry…"), self.tr("Change the selected entry of the register"))
        self._edit.clicked.connect(self._on_edit)
        self._remove = self._button(self.tr("Remove tag"), self.tr("Remove the selected tag; the text stays"))
        self._remove.clicked.connect(self._on_remove)
        bar = QHBoxLayout()
        bar.setSpacing(4)
        bar.addStretch()
        for button in (self._tag, self._edit, self._remove):
            bar.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 6, 8, 6)
        layout.setSpacing(4)
        layout.addWidget(self.view, 1)
        layout.addLayout(bar)
        controller.letter_shown.connect(lambda _id: self._follow(expand=True))
        controller.letter_changed.connect(self._follow)
        self._enable()

    def _make_tree(self) -> None:
        self.view = QTreeView(self)
        self.view.setObjectName("entities-tree")
        self.view.setAccessibleName(self.tr("People, places and organisations of the letter"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(MentionDelegate(self.view))
        self.view.setHeaderHidden(True)
        self.view.setMouseTracking(True)
        self.view.setIndentation(18)
        self.view.setExpandsOnDoubleClick(False)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.doubleClicked.connect(lambda _index: self._on_enter())
        self.view.installEventFilter(self)

    def _button(self, text: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("deed")
        button.setText(text)
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button

    def select(self, mention_id: str) -> None:
        """Select a mention without taking the focus and without sending ``picked``."""
        if self._stale:
            self._wanted = mention_id
            return
        index = self.model.index_of(mention_id)
        if not index.isValid() or index == self.view.currentIndex():
            return
        with QSignalBlocker(self.view.selectionModel()):
            self.view.expand(index.parent())
            self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.view.scrollTo(index)
        self.view.viewport().update()
        self._enable()

    def current_entity(self) -> Entity | None:
        """The entry selected, or of the mention selected."""
        group = self.model.group(self.view.currentIndex())
        return group.entity if group is not None else None

    def catch_up(self) -> None:
        """Show what was changed while nobody could see it."""
        if self._stale:
            self._follow()
            self.select(self._wanted)

    def _follow(self, *, expand: bool = False) -> None:
        """Show the mentions of the letter; while the panel is hidden, only remember that it has to."""
        self._stale = not in_sight(self)
        if self._stale:
            return
        snapshot = self._controller.snapshot
        current = self.model.mention(self.view.currentIndex())
        opened = {self._key(row) for row in range(self.model.rowCount())
                  if self.view.isExpanded(self.model.index(row, 0))}
        groups = groups_of(snapshot, self._controller.entities()) if snapshot is not None else []
        with QSignalBlocker(self.view.selectionModel()):
            self.model.show(groups)
        for row in range(self.model.rowCount()):
            self.view.setExpanded(self.model.index(row, 0), not expand and self._key(row) in opened)
        if current is not None:
            self.select(current.id)
        self.empty.tell("" if groups else no_letter(self._controller) or self.tr(
            "Nothing is tagged in this letter yet.\n\nSelect a name and press Ctrl+T."))
        self._enable()

    def _key(self, row: int) -> str:
        group = self.model.group(self.model.index(row, 0))
        return group.key if group is not None else ""

    def _enable(self) -> None:
        index = self.view.currentIndex()
        writable = self._controller.writable and bool(self._controller.letter_id)
        self._tag.setEnabled(writable)
        self._edit.setEnabled(writable and self.current_entity() is not None)
        self._remove.setEnabled(writable and self.model.mention(index) is not None)

    def _on_current(self, index: QModelIndex) -> None:
        self._enable()
        mention = self.model.mention(index)
        if mention is not None:
            self.picked.emit(mention)

    def _on_enter(self) -> None:
        index = self.view.currentIndex()
        mention = self.model.mention(index)
        if mention is not None:
            self.go_wanted.emit(mention)
        elif index.isValid():
            self.view.setExpanded(index, not self.view.isExpanded(index))

    def _on_edit(self) -> None:
        entity = self.current_entity()
        if entity is not None:
            self.edit_wanted.emit(entity)

    def _on_remove(self) -> None:
        mention = self.model.mention(self.view.currentIndex())
        if mention is not None:
            self.remove_wanted.emit(mention.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes to the mention, F2 edits its entry, Delete removes the tag, Esc goes back to the text."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            handlers = {Qt.Key.Key_Return: self._on_enter, Qt.Key.Key_Enter: self._on_enter,
                        Qt.Key.Key_Delete: self._on_remove, Qt.Key.Key_F2: self._on_edit,
                        Qt.Key.Key_Escape: self.leave_wanted.emit}
            handler = handlers.get(Qt.Key(event.key()))
            if handler is not None:
                handler()
                return True
        return super().eventFilter(watched, event)


