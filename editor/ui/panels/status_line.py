"""The status line: when it was saved, where the caret is, how long the text is, how many problems there are."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from editor.ui.local_forms import number_text, time_text
from editor.ui.look import repolish

if TYPE_CHECKING:
    from editor.ui.desk import Desk
    from editor.ui.text_binding import TextBinding

WORDS_MS = 200
"""How long the words wait to be counted, in milliseconds: typing does not wait for them."""


class StatusLine(QStatusBar):
    """Shows quiet facts; errors have the bar above the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode = self._label(self.tr("Whether changes are made or suggested"))
        self.saved = self._label(self.tr("When the project was saved"))
        self.place = self._label(self.tr("Line of the caret"))
        self.words = self._label(self.tr("Length of the text"))
        self.problems = self._label(self.tr("Problems of the letter"))
        self.lost = QToolButton(self)
        self.lost.setObjectName("status-lost")
        self.lost.setAutoRaise(True)
        self.lost.setAccessibleName(self.tr("Marks, tags and notes without a place"))
        self.lost.setToolTip(self.tr("Find a place for it again (Ctrl+Shift+L)"))
        self.addWidget(self.lost)
        self.lost.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WORDS_MS)
        self._timer.timeout.connect(self._count_words)

    def serve(self, desk: Desk) -> None:
        """Follow what happens at the desk."""
        self._desk = desk
        desk.controller.saved.connect(self._on_saved)
        desk.controller.mode_changed.connect(self._tell_mode)
        desk.controller.project_opened.connect(self._on_opened)
        desk.controller.project_closed.connect(self._clear)
        desk.controller.letter_shown.connect(lambda _id: self._on_place())
        desk.text.caret_settled.connect(lambda _position: self._on_place())
        desk.problems.counted.connect(self._on_problems)
        desk.controller.letter_shown.connect(lambda _id: self._count_lost())
        desk.controller.letter_changed.connect(self._count_lost)
        self.lost.clicked.connect(lambda: desk.panes.toggle_pane("lost"))
        desk.each_binding(self._serve)

    def _serve(self, binding: TextBinding) -> None:
        binding.unsaved_changed.connect(self._on_unsaved)
        binding.editor.edited.connect(lambda _edit: self._on_edited())

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAccessibleName(name)
        self.addWidget(label)
        return label

    def _on_opened(self) -> None:
        self._tell_mode()
        self._state(self.tr("saved") if self._desk.controller.writable else self.tr("read only"))

    def _tell_mode(self) -> None:
        controller = self._desk.controller
        words = self.tr("✎ SUGGESTING") if controller.suggesting else self.tr("editing") if controller.writable else ""
        self.mode.setText(words)

    def _on_saved(self, moment: datetime) -> None:
        self._state(self.tr("saved {time}").format(time=time_text(moment)))

    def _on_edited(self) -> None:
        if self.saved.property("level") != "error":
            self.saved.setText(self.tr("typing…"))

    def _on_unsaved(self, unsaved: bool) -> None:
        if unsaved:
            self._state(self.tr("⚠ NOT SAVED"), "error")

    def _state(self, text: str, level: str = "") -> None:
        self.saved.setText(text)
        if self.saved.property("level") != level:
            self.saved.setProperty("level", level)
            repolish(self.saved)

    def _on_place(self) -> None:
        binding = self._desk.text.binding
        if not binding.text_id:
            self.place.clear()
            self.words.clear()
            self.problems.clear()
            return
        line = binding.editor.textCursor().blockNumber() + 1
        self.place.setText(self.tr("Ln {line}").format(line=line))
        self._timer.start()

    def _count_lost(self) -> None:
        """Say how much of the letter has lost its place; nothing where all stands."""
        snapshot = self._desk.controller.snapshot
        count = sum(a.detached for text in snapshot.texts() for a in text.annotations) if snapshot is not None else 0
        self.lost.setText(self.tr("1 without a place") if count == 1 else self.tr("%n without a place", "", count))
        self.lost.setVisible(bool(count))

    def _count_words(self) -> None:
        if self._desk.text.binding.text_id:
            count = len(self._desk.text.editor.live.content.split())
            self.words.setText(self.tr("{count} words").format(count=number_text(count)))

    def _on_problems(self, count: int) -> None:
        if not self._desk.text.binding.text_id:  # they are counted a moment after the letter has gone, too
            self.problems.clear()
            return
        words = self.tr("⚠ 1 problem") if count == 1 else self.tr("⚠ %n problems", "", count)
        self.problems.setText(words if count else self.tr("no problems"))
        if (layout := self.layout()) is not None:
            layout.activate()  # or the words are cut until the line is laid out again

    def _clear(self) -> None:
        self._state("")
        self.mode.clear()
        self._on_place()
