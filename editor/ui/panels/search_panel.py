"""The search through all letters: what was found as key word in context, grouped by letter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from editor.app.searching import ALL_ROLES, ProjectSearch
from editor.core.letters import TextRole
from editor.core.rows import SearchHit
from editor.ui.controller import Controller
from editor.ui.empty_hint import EmptyHint
from editor.ui.models.places_model import PlaceRow
from editor.ui.panels.find_bar import PatternField
from editor.ui.panels.places_list import PlacesList
from editor.ui.panels.searching import Reader

if TYPE_CHECKING:
    from editor.ui.desk import Desk

MOST_PLACES = 20_000
"""So many places are listed; who finds more looks for something narrower."""


class SearchPanel(QWidget):
    """Asks what to look for and lists where it stands."""

    remember_wanted = Signal(str)
    """The editor went to a place, or to the list: what was looked for is worth remembering."""
    leave_wanted = Signal()

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._wrong = ""
        self.reader = Reader(self._on_found, self._tell, self)
        self._make_fields()
        self.view = PlacesList(controller, "search-list", self.tr("Places found"), self)
        self.view.field_wanted.connect(self.field.setFocus)
        self.view.leave_wanted.connect(self.leave_wanted)
        self.view.gone.connect(lambda _hit: self._remember())
        self.recent = QListWidget(self)
        self.recent.setObjectName("search-recent")
        self.recent.setAccessibleName(self.tr("What was looked for before"))
        self.recent.itemActivated.connect(lambda item: self.look_for(item.text()))
        self.recent.installEventFilter(self)
        self._empty = (EmptyHint(self.view), EmptyHint(self.recent))
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.recent)
        self._pages.addWidget(self.view)
        self._said = QLabel(self)
        self._said.setObjectName("hint")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._lay_out()
        controller.project_opened.connect(self._look)
        controller.project_closed.connect(self._look)
        self._look()

    def _make_fields(self) -> None:
        self.field = PatternField("search-field", self)
        self.field.line.setPlaceholderText(self.tr("Look through all letters…"))
        self.scope = QComboBox(self)
        self.scope.setAccessibleName(self.tr("Where to look"))
        for words, roles in ((self.tr("Texts and notes"), ALL_ROLES), (self.tr("Texts"), {"transcription"}),
                             (self.tr("Translations"), {"translation"}), (self.tr("Notes"), {"note"})):
            self.scope.addItem(words, frozenset(roles))
        self.letters = QLineEdit(self)
        self.letters.setObjectName("search-letters")
        self.letters.setClearButtonEnabled(True)
        self.letters.setPlaceholderText(self.tr("in all letters, or from:NAME date:1922…"))
        self.letters.setAccessibleName(self.tr("In which letters to look"))
        self.letters.setToolTip(self.tr("The same words as in the filter above the list of letters"))
        self.field.changed.connect(self._look)
        self.scope.currentIndexChanged.connect(lambda _row: self._look())
        self.letters.editingFinished.connect(self._look)
        for watched in (self.field.line, self.letters, self.scope):
            watched.installEventFilter(self)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.field, 3)
        top.addWidget(self.scope)
        top.addWidget(self.letters, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._said)

    # Looking

    def open_with(self, words: str) -> None:
        """Take the focus, with ``words`` to look for where there are any."""
        if words:
            self.field.line.setText(words)
        self.field.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.line.selectAll()

    def look_for(self, words: str) -> None:
        """Look for words that were looked for before."""
        self.field.line.setText(words)
        self.field.setFocus()

    def show_recent(self, words: Sequence[str]) -> None:
        """List what was looked for before; it is shown while the field is empty."""
        self.recent.clear()
        self.recent.addItems(list(words))
        self._tell("")

    def _look(self) -> None:
        pattern = self.field.pattern()
        self.view.places.clear()
        self._wrong = ""
        self._pages.setCurrentWidget(self.view if pattern else self.recent)
        if not pattern or not self._controller.is_open or not self._controller.settle():
            self.reader.stop()
            self._tell("")
            return
        roles: frozenset[TextRole] = self.scope.currentData()
        self.reader.start(lambda: ProjectSearch(self._controller.session, pattern, roles=roles,
                                                where=self.letters.text(), from_word=True))

    def _on_found(self, hits: Sequence[SearchHit]) -> None:
        self.view.places.add([PlaceRow(hit) for hit in hits[:MOST_PLACES - self.view.places.places]])
        if self.view.places.places >= MOST_PLACES:
            self.reader.stop()

    @property
    def said(self) -> str:
        """What the panel says of the search, in the list while it is empty."""
        return self._said.text() or self._empty[0].text()

    def _tell(self, wrong: str) -> None:
        self._wrong = wrong or self._wrong
        words = self._wrong or self._standing()
        listed = self.view.places.places if self.field.pattern() else self.recent.count()
        is_hint = not (self._wrong or listed or self.reader.busy)
        for hint in self._empty:
            hint.tell(words if is_hint else "")
        self._said.setText("" if is_hint else words)

    def _standing(self) -> str:
        places, letters = self.view.places.places, self.view.places.letters
        if not self.field.pattern():
            return (self.tr("↓ and ↵ take up what was looked for before.") if self.recent.count()
                    else self.tr("Type what to look for in the letters and their notes."))
        if places >= MOST_PLACES:
            return self.tr("The first {count} places are listed; look for something narrower to see others.").format(
                count=places)
        found = self._found_words(places, letters)
        if self.reader.busy:
            read, total = self.reader.read
            return self.tr("{found} · reading {read} of {total} letters…").format(found=found, read=read, total=total)
        keys = self.tr("↓ ↑ show a place · ↵ goes there · Esc comes back")
        return f"{found} · {keys}" if places else self.tr("Nothing found; words are found by their beginning.")

    def _found_words(self, places: int, letters: int) -> str:
        found = self.tr("1 place") if places == 1 else self.tr("%n places", "", places)
        where = self.tr("in 1 letter") if letters == 1 else self.tr("in %n letters", "", letters)
        return f"{found} {where}"

    # Keys

    def _remember(self) -> None:
        self.remember_wanted.emit(self.field.line.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and the arrow down go to the list; Esc goes back to the text."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.leave_wanted.emit()
                return True
            if watched in (self.field.line, self.letters) and event.key() in (
                    Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self._to_list(watched)
                return True
            if watched is self.recent and event.key() == Qt.Key.Key_Up and self.recent.currentRow() <= 0:
                self.field.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _to_list(self, watched: QObject) -> None:
        if watched is self.letters:
            self._look()
        if not self.field.pattern():
            self.recent.setFocus()
            self.recent.setCurrentRow(0)
        elif self.view.places.rowCount():
            self._remember()
            self.view.start()


def make(desk: Desk) -> SearchPanel:
    """Make the panel with its commands."""
    from editor.ui.commands.search import SearchWays

    panel = SearchPanel(desk.controller, desk.window)
    SearchWays(desk, panel)
    return panel
