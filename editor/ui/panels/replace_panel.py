"""Replacing in all letters: every place with what will stand there, to be taken or left, then all as one step."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.app.searching import ProjectSearch, replacements_of
from editor.core.letters import TextRole
from editor.core.replacing import Pattern, Replacement
from editor.core.rows import SearchHit
from editor.ui.controller import Controller
from editor.ui.models.places_model import PlaceRow
from editor.ui.panels.find_bar import PatternField
from editor.ui.panels.places_list import PlacesList
from editor.ui.panels.searching import Reader

if TYPE_CHECKING:
    from editor.ui.desk import Desk

MOST_PLACES = 20_000
"""So many places are replaced at a time; the panel says where there are more."""


class ReplacePanel(QWidget):
    """Lists what replacing comes to. Space takes a place out, Alt+Enter replaces the others."""

    replace_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._wrong = ""
        self._full = False
        self._filter = ""
        self.reader = Reader(self._on_found, self._tell, self)
        self._make_fields()
        self._make_scope()
        self.view = PlacesList(controller, "replace-list", self.tr("Places to be replaced"), self)
        self.view.field_wanted.connect(self.field.setFocus)
        self.view.leave_wanted.connect(self.leave_wanted)
        self.view.places.dataChanged.connect(lambda *_: self._tell(""))
        self.view.installEventFilter(self)
        self._said = QLabel(self)
        self._said.setObjectName("hint")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._lay_out()
        for signal in (controller.project_opened, controller.project_closed, controller.writable_changed):
            signal.connect(self.look)
        controller.letter_shown.connect(lambda _id: self.look() if self.where.currentIndex() == 0 else None)
        self.look()

    def _make_fields(self) -> None:
        self.field = PatternField("replace-pattern", self)
        self.field.line.setPlaceholderText(self.tr("Replace in all letters…"))
        self.new = QLineEdit(self)
        self.new.setObjectName("replace-new")
        self.new.setAccessibleName(self.tr("Replace by"))
        self.new.setPlaceholderText(self.tr("by…"))
        self.keep_case = QToolButton(self)
        self.keep_case.setText("Aa→Bb")
        self.keep_case.setCheckable(True)
        self.keep_case.setToolTip(self.tr("New words take over capitals from the old ones"))
        self.keep_case.setAccessibleName(self.keep_case.toolTip())
        self.do = QPushButton(self.tr("Replace"), self)
        self.do.setObjectName("replace-do")
        self.do.setToolTip(self.tr("Replace every place that is ticked, as one step (Alt+Enter)"))
        self.do.clicked.connect(self.replace_wanted)
        self.field.changed.connect(self.look)
        self.new.textChanged.connect(lambda _text: self.field.changed.emit())
        self.keep_case.toggled.connect(lambda _on: self.look())

    def _make_scope(self) -> None:
        self.where = QComboBox(self)
        self.where.setObjectName("replace-where")
        self.where.setAccessibleName(self.tr("In which letters"))
        self.where.addItems([self.tr("This letter"), self.tr("Letters of the filtered list"), self.tr("All letters")])
        self.where.setCurrentIndex(2)
        self.where.currentIndexChanged.connect(lambda _row: self.look())
        self.roles: dict[TextRole, QCheckBox] = {}
        kinds: tuple[tuple[TextRole, str], ...] = (
            ("transcription", self.tr("Texts")), ("translation", self.tr("Translations")), ("note", self.tr("Notes")))
        for role, words in kinds:
            box = self.roles[role] = QCheckBox(words, self)
            box.setChecked(True)
            box.toggled.connect(lambda _on: self.look())
        for watched in (self.field.line, self.new, self.where, self.do, *self.roles.values()):
            watched.installEventFilter(self)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(6)
        for widget, share in ((self.field, 3), (self.new, 2), (self.keep_case, 0), (self.do, 0)):
            top.addWidget(widget, share)
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self.where)
        for box in self.roles.values():
            below.addWidget(box)
        below.addWidget(self._said, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addLayout(below)
        layout.addWidget(self.view, 1)

    # Looking

    def open_with(self, words: str) -> None:
        """Take the focus, with ``words`` to be replaced where there are any."""
        if words:
            self.field.line.setText(words)
        self.field.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.line.selectAll()

    def set_filter(self, query: str) -> None:
        """Take over what chooses the letters of the list."""
        self._filter = query
        if self.where.currentIndex() == 1:
            self.look()

    def pattern(self) -> Pattern:
        """What is to be replaced."""
        return self.field.pattern()

    def look(self) -> None:
        """Look anew for everything that is to be replaced."""
        self.view.places.clear()
        self._wrong, self._full = "", False
        pattern = self.pattern()
        if not pattern or not self._controller.is_open or not self._controller.settle():
            self.reader.stop()
            self._tell("")
            return
        roles: set[TextRole] = {role for role, box in self.roles.items() if box.isChecked()}
        where = self._filter if self.where.currentIndex() == 1 else ""
        self.reader.start(lambda: ProjectSearch(self._controller.session, pattern, roles=roles, where=where))

    def _on_found(self, hits: Sequence[SearchHit]) -> None:
        if self.where.currentIndex() == 0:
            hits = [hit for hit in hits if hit.letter == self._controller.letter_id]
        coming: list[PlaceRow] = []
        for text, places in groupby(hits, key=lambda hit: hit.text):
            new = {(one.start, one.end): one.new for one in replacements_of(
                self._controller.session, self.pattern(), self.new.text(), {text},
                keep_case=self.keep_case.isChecked())}
            coming += [PlaceRow(hit, new[hit.start, hit.end]) for hit in places if (hit.start, hit.end) in new]
        room = MOST_PLACES - self.view.places.places
        self.view.places.add(coming[:room])
        if len(coming) > room:
            self._full = True
            self.reader.stop()

    def chosen(self) -> tuple[Replacement, ...]:
        """What is to be replaced, as it was shown."""
        return tuple(Replacement(row.hit.text, row.hit.start, row.hit.end, row.hit.match, row.new)
                     for row in self.view.places.chosen() if row.new is not None)

    @property
    def ready(self) -> bool:
        """Whether all was read, so that replacing does what the list shows."""
        return not self.reader.busy and self._controller.writable and bool(self.view.places.chosen())

    @property
    def said(self) -> str:
        """What the panel says of the places."""
        return self._said.text()

    def _tell(self, wrong: str) -> None:
        self._wrong = wrong or self._wrong
        self._said.setText(self._wrong or self._standing())
        self.do.setEnabled(not self._wrong and self.ready)

    def _standing(self) -> str:
        places, letters = self.view.places.places, self.view.places.letters
        if not self.pattern():
            return self.tr("Every place is shown before anything is changed.")
        if self.reader.busy:
            read, total = self.reader.read
            return self.tr("{count} places · reading {read} of {total} letters…").format(
                count=places, read=read, total=total)
        if not places:
            return self.tr("Nothing to replace.")
        said = self.tr("{chosen} of {count} places, letters: {letters} · Space leaves one out · Alt+↵ replaces").format(
            chosen=len(self.view.places.chosen()), count=places, letters=letters)
        return said + self.tr(" · there are more: replace these first") if self._full else said

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes to the list, Alt+Enter replaces, Esc goes back to the text."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.type() == QEvent.Type.ShortcutOverride and enter and alt:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if enter and alt:
            if self.ready:
                self.replace_wanted.emit()
            return True
        if event.key() == Qt.Key.Key_Escape and watched is not self.view:
            self.leave_wanted.emit()
            return True
        if watched in (self.field.line, self.new) and (enter or event.key() == Qt.Key.Key_Down):
            self.view.start()
            return True
        return super().eventFilter(watched, event)


def make(desk: Desk) -> ReplacePanel:
    """Make the panel with its commands."""
    from editor.ui.commands.replacing import ReplaceWays

    panel = ReplacePanel(desk.controller, desk.window)
    ReplaceWays(desk, panel)
    return panel
