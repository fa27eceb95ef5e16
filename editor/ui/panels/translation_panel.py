"""The translation of the letter beside its transcription: each line at the height of its counterpart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from editor.core.parallel import Pair, counterpart, pair_lines, rooms
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.ui.empty_hint import EmptyHint, no_letter
from editor.ui.text_binding import TextBinding, note_numbers
from editor.ui.transcription.text_editor import TextEditor
from editor.ui.transcription.text_view import GAP

if TYPE_CHECKING:
    from editor.ui.desk import Desk

NARROWEST = 220
"""Width below which a translation cannot be read, in pixels."""

REST_MS = 250
"""How long after a change both texts wait to be brought to the same heights, in milliseconds."""


class TranslationPanel(QWidget):
    """Shows and edits one translation of the letter shown."""

    leave_wanted = Signal()
    shown_text_changed = Signal()
    """Another translation is shown, or none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self.setMinimumWidth(NARROWEST)
        self._chosen: dict[str, str] = {}
        """Which translation was shown last, by letter."""
        self._make()
        self.binding = TextBinding(self.editor, desk.controller)
        self.binding.clear()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.align)
        self._connect()
        self._follow()

    def _make(self) -> None:
        self.languages = QComboBox(self)
        self.languages.setAccessibleName(self.tr("Translation shown"))
        self.languages.activated.connect(self._on_chosen)
        self.editor = TextEditor(self, compact=True)
        self.editor.set_gap(GAP)  # as the letter beside it
        self.editor.setObjectName("translation")
        self.editor.setAccessibleName(self.tr("Translation"))
        self.editor.installEventFilter(self)
        self.empty = EmptyHint(self.editor)
        bar = QHBoxLayout()
        bar.addWidget(self.languages)
        bar.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 6, 4, 6)
        layout.setSpacing(6)
        layout.addLayout(bar)
        layout.addWidget(self.editor, 1)

    def _connect(self) -> None:
        desk = self._desk
        desk.controller.letter_shown.connect(lambda _id: self._follow())
        desk.controller.letter_changed.connect(self._follow)
        desk.controller.writable_changed.connect(self._follow)
        desk.settings.follow(lambda _before, _after: self._rest.start())
        for editor in (desk.text.editor, self.editor):
            editor.edited.connect(lambda _edit: self._rest.start())
            editor.installEventFilter(self)
        mine, theirs = self.editor.verticalScrollBar(), desk.text.editor.verticalScrollBar()
        mine.valueChanged.connect(lambda value: self._tie(theirs.setValue, value, self.editor))
        theirs.valueChanged.connect(lambda value: self._tie(mine.setValue, value, desk.text.editor))

    # What is shown

    @property
    def text_id(self) -> str:
        """The translation shown, or an empty string."""
        return self.binding.text_id

    def show_text(self, text_id: str) -> None:
        """Show a certain translation of the letter."""
        self._chosen[self._desk.controller.letter_id] = text_id
        self._follow()

    def _follow(self) -> None:
        snapshot = self._desk.controller.snapshot
        texts = snapshot.translations if snapshot is not None else ()
        wanted = self._chosen.get(self._desk.controller.letter_id, "")
        text = next((one for one in texts if one.text.id == wanted), texts[0] if texts else None)
        self._tell(texts, text)
        before = self.binding.text_id
        if text is None or snapshot is None:
            self.binding.clear()
            self._desk.text.editor.set_rooms(())
        else:
            self._show(text, snapshot)
        if before != self.binding.text_id:
            self.shown_text_changed.emit()

    def _show(self, text: TextSnapshot, snapshot: LetterSnapshot) -> None:
        self.binding.show(text, note_numbers(snapshot))
        self.editor.setReadOnly(not self._desk.controller.writable)
        self._rest.start()

    def _tell(self, texts: tuple[TextSnapshot, ...], shown: TextSnapshot | None) -> None:
        with QSignalBlocker(self.languages):
            self.languages.clear()
            for text in texts:
                self.languages.addItem(text.text.language or self.tr("no language given"), text.text.id)
            self.languages.setCurrentIndex(texts.index(shown) if shown is not None else -1)
        self.languages.setVisible(bool(texts))
        self.editor.setEnabled(bool(texts))
        self.empty.tell("" if texts else no_letter(self._desk.controller) or self.tr(
            "This letter has no translation yet.\n\nCtrl+Shift+Y begins one: each line stands beside its "
            "counterpart."))

    def _on_chosen(self, row: int) -> None:
        if self._desk.controller.settle():
            self.show_text(self.languages.itemData(row))
            self.editor.setFocus()

    # Side by side

    def pairs(self) -> list[Pair]:
        """Which line of the letter stands beside which line of the translation."""
        if not self.text_id or not self._desk.text.binding.text_id:
            return []
        return pair_lines(_roles(self._desk.text.editor), _roles(self.editor))

    def align(self) -> None:
        """Bring each line to the height of its counterpart, where both texts stand beside each other."""
        text = self._desk.text.editor
        if not self.is_beside():
            text.set_rooms(())
            self.editor.set_rooms(())
            return
        left, right = rooms(self.pairs(), text.line_heights(), self.editor.line_heights())
        lower = _top(self.editor) - _top(text) + self.editor.top_margin - text.top_margin
        text.set_rooms(left, max(0.0, lower))
        self.editor.set_rooms(right, max(0.0, -lower))
        self._tie(self.editor.verticalScrollBar().setValue, text.verticalScrollBar().value(), text)

    def is_beside(self) -> bool:
        """Whether both texts can be seen, one beside the other."""
        text = self._desk.text.editor
        if not self.text_id or not self.editor.isVisible() or not text.isVisible():
            return False
        return self.editor.window() is text.window() and abs(_top(self.editor) - _top(text)) < text.height() // 2

    def _tie(self, scroll: object, value: int, source: TextEditor) -> None:
        """Scroll one text as the other was scrolled; while somebody types in one, the other follows."""
        if callable(scroll) and self.is_beside() and source.isVisible():
            scroll(value)

    def cross(self) -> None:
        """Put the caret at the counterpart of the line it stands in, in the other text."""
        here, there = (1, 0) if self.editor.hasFocus() else (0, 1)
        editors = (self._desk.text.editor, self.editor)
        line = counterpart(self.pairs(), editors[here].textCursor().blockNumber(), here)
        editors[there].setFocus()
        if line is not None:
            starts = [block.start for block in editors[there].live.annotations() if block.is_block]
            editors[there].set_caret(sorted(starts)[line])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc goes back to the letter; a new size brings both texts to the same heights again."""
        if event.type() == QEvent.Type.KeyPress and watched is self.editor and isinstance(event, QKeyEvent) \
                and event.key() == Qt.Key.Key_Escape:
            self.leave_wanted.emit()
            return True
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._rest.start()
        return super().eventFilter(watched, event)


def _roles(editor: TextEditor) -> list[str]:
    blocks = [annotation for annotation in editor.live.annotations() if annotation.is_block]
    return [block.kind for block in sorted(blocks, key=lambda block: block.start)]


def _top(editor: TextEditor) -> float:
    """Where the view of a text begins on the screen."""
    return editor.viewport().mapToGlobal(QPoint(0, 0)).y()


def make(desk: Desk) -> TranslationPanel:
    """Make the panel with its commands."""
    panel = TranslationPanel(desk)
    panel.leave_wanted.connect(desk.text.editor.setFocus)
    desk.add_binding(panel.binding)
    panel.editor.set_entity_kinds(desk.controller.kind_of())
    return panel
