"""The character palette: groups, what was used last, and any character by its name or code point."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from editor.app.actions.characters import KeepCharacter
from editor.app.palettes import character_groups
from editor.core.palette import CharacterGroup, code_points, face, find_characters, name_of, special_characters
from editor.core.record import replace
from editor.ui.models.rows_model import ROW_ROLE, RowsModel
from editor.ui.row_delegate import Index, RowDelegate, ink
from editor.ui.text_binding import TextBinding
from editor.ui.theme import reading_font

if TYPE_CHECKING:
    from editor.ui.desk import Desk

CELL = 40
"""Side of the square that shows a character, in pixels."""

MOST_FOUND, MOST_SHOWN = 600, 120
"""How many characters a search looks at, and how many of those that the fonts have it shows."""

MOST_RECENT = 30
"""How many of the characters used last are remembered."""


def _large_font() -> QFont:
    """The font of the squares: that of texts, in a size that shows what a sign is."""
    return reading_font(point_size=15)


def in_fonts(characters: Iterable[str]) -> list[str]:
    """Return those characters for which the font of texts, or one that stands in for it, has a sign."""
    metrics = QFontMetricsF(_large_font())
    return [one for one in characters if all(metrics.inFontUcs4(ord(sign)) for sign in one)]


class CharacterDelegate(RowDelegate):
    """A character, large, in the typeface of texts."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Every character has a square of one size."""
        return QSize(CELL, CELL)

    def words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect) -> None:  # noqa: ARG002
        """Paint the character in the middle of its square."""
        painter.setFont(_large_font())
        painter.setPen(ink(option, "text"))
        painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, face(index.data(ROW_ROLE)))


class CharactersPanel(QWidget):
    """Inserts characters into the text that had the focus last; its caret and selection are left alone until then."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._target: TextBinding = desk.binding()
        self.model: RowsModel[str] = RowsModel(name_of, self)
        self._make_top()
        self._make_grid()
        self._make_bottom()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 6, 8, 6)
        layout.addWidget(self.search)
        layout.addWidget(self.groups)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._name)
        layout.addLayout(self._buttons)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)
        desk.controller.letter_shown.connect(lambda _id: self._fill())
        desk.controller.changed.connect(lambda _changed: self._fill() if self._is_of_project() else None)
        self._fill()

    def _make_top(self) -> None:
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Name or code point: “long s”, “17f” …"))
        self.search.setAccessibleName(self.tr("Look for a character by its name or code point"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._fill())
        self.search.installEventFilter(self)
        self.groups = QComboBox(self)
        self.groups.setAccessibleName(self.tr("Group of characters"))
        self._own = (self.tr("Of this project"), self.tr("Used last"), self.tr("In this letter"))
        self._groups: tuple[CharacterGroup, ...] = character_groups()
        for name in (*self._own, *(QCoreApplication.translate("Palettes", group.name) for group in self._groups)):
            self.groups.addItem(name)
        self._group = len(self._own)
        """The group that was chosen; none is shown as chosen while a search goes through all characters."""
        self.groups.setPlaceholderText(self.tr("All characters"))
        self.groups.setCurrentIndex(self._group)
        self.groups.activated.connect(self.choose_group)
        self.groups.installEventFilter(self)

    def _make_grid(self) -> None:
        self.view = QListView(self)
        self.view.setObjectName("characters")
        self.view.setAccessibleName(self.tr("Characters"))
        self.view.setViewMode(QListView.ViewMode.IconMode)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setUniformItemSizes(True)
        self.view.setModel(self.model)
        self.view.setItemDelegate(CharacterDelegate(self.view))
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.doubleClicked.connect(lambda _index: self.insert(stay=False))
        self.view.installEventFilter(self)

    def _make_bottom(self) -> None:
        self._name = QLabel(self)
        self._name.setObjectName("hint")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setWordWrap(True)
        self._name.setMinimumHeight(2 * self._name.fontMetrics().lineSpacing())
        self._insert = QPushButton(self.tr("Insert"), self)
        self._insert.setToolTip(self.tr("Insert the character and go back to the text (Enter)"))
        self._insert.clicked.connect(lambda: self.insert(stay=False))
        self._keep = QPushButton(self.tr("Keep for the project"), self)
        self._keep.setToolTip(self.tr("Keep the character in the project’s own group, or take it out (+)"))
        self._keep.clicked.connect(self.keep)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self._insert)
        self._buttons.addWidget(self._keep)
        self._buttons.addStretch()

    # What is shown

    def _is_of_project(self) -> bool:
        return self._group == 0 and not self.search.text().strip()

    def choose_group(self, number: int) -> None:
        """Show a group by its number in the list of groups."""
        self._group = number
        self._fill()

    def _fill(self) -> None:
        asked = self.search.text().strip()
        self.groups.setEnabled(not asked)
        self.groups.setCurrentIndex(-1 if asked else self._group)
        self.model.show(self._found(asked) if asked else self._of_group(self._group))
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0))
        self._tell()

    def _found(self, asked: str) -> list[str]:
        """What was looked for; without the signs that no font here has, unless there are no others."""
        found = find_characters(asked, MOST_FOUND)
        return (in_fonts(found) or found)[:MOST_SHOWN]

    def _of_group(self, number: int) -> list[str]:
        controller = self._desk.controller
        if number == 0:
            return list(controller.profile.characters) if controller.is_open else []
        if number == 1:
            return list(self._desk.settings.value.recent_characters)
        if number == 2:
            snapshot = controller.snapshot
            return special_characters(text.text.content for text in snapshot.texts()) if snapshot is not None else []
        return list(self._groups[number - len(self._own)].characters)

    @property
    def said(self) -> str:
        """What is said below the characters."""
        return self._name.text()

    def current(self) -> str:
        """The character chosen, or an empty string."""
        return self.model.row(self.view.currentIndex().row()) or ""

    def _on_current(self, _new: QModelIndex, _old: QModelIndex) -> None:
        self._tell()

    def _tell(self) -> None:
        character = self.current()
        writable = self._desk.controller.writable
        self._insert.setEnabled(bool(character) and writable)
        self._keep.setEnabled(bool(character) and writable)
        self._name.setText(self._said(character) if character else self._nothing())

    def _said(self, character: str) -> str:
        said = f"{code_points(character)}  {name_of(character)}"
        lacking = self.tr("no font on this computer has this sign")
        return said if in_fonts([character]) else f"{said} · {lacking}"

    def _nothing(self) -> str:
        if self.search.text().strip():
            return self.tr("No character has this name or code point.")
        return self.tr("This group is empty. “+” on a character keeps it for the project.")

    # What is done

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        for binding in self._desk.bindings:
            if new is binding.editor:
                self._target = binding

    def insert(self, *, stay: bool) -> None:
        """Write the character over the selection, or at the caret, of the text that had the focus last."""
        character, editor = self.current(), self._target.editor
        if not character or not self._target.text_id or editor.isReadOnly():
            return
        start, end = editor.selection()
        editor.replace(start, end, character)
        self._remember(character)
        if not stay:
            editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _remember(self, character: str) -> None:
        settings = self._desk.settings
        others = (one for one in settings.value.recent_characters if one != character)
        settings.set(replace(settings.value, recent_characters=(character, *others)[:MOST_RECENT]))

    def keep(self) -> None:
        """Keep the character for the project, or let it go where it is kept."""
        if self.current() and self._desk.controller.writable:
            self._desk.controller.run(KeepCharacter(character=self.current()))

    def leave(self) -> None:
        """Back to the text, where the caret was."""
        self._target.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter inserts, Ctrl+Enter inserts and stays, + keeps, Down goes into the grid, Esc goes back."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        match event.key():
            case Qt.Key.Key_Escape:
                self.leave()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if watched is not self.groups:
                self.insert(stay=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            case Qt.Key.Key_Down if watched is self.search:
                self.view.setFocus(Qt.FocusReason.TabFocusReason)
            case Qt.Key.Key_Plus if watched is self.view:
                self.keep()
            case _:
                return super().eventFilter(watched, event)
        return True


def make(desk: Desk) -> CharactersPanel:
    """Make the panel."""
    return CharactersPanel(desk)
