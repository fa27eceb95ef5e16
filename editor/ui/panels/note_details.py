"""What is known of the selected note beside its text: status, a lemma that changed, and the private memo."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.core.lemmas import PlacedLemma
from editor.core.letters import NOTE_STATUSES, Note
from editor.ui.forms.kept import KeptText
from editor.ui.kind_signs import note_status_label, shortened_lemma


class StatusBox(QComboBox):
    """How far a note is: one of the usual words or any other; the wheel never changes it in passing."""

    kept = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItem("", "")
        for status in NOTE_STATUSES:
            self.addItem(note_status_label(status), status)
        self.setMinimumContentsLength(9)
        line = self.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("no status"))
            line.setAccessibleName(self.tr("Status of the note"))
            line.editingFinished.connect(self._on_finished)
        self.activated.connect(lambda _row: self.kept.emit())

    @property
    def status(self) -> str:
        """The status as it is kept."""
        row = self.findText(self.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        return str(self.itemData(row)) if row >= 0 else self.currentText().strip()

    def show_status(self, status: str) -> None:
        """Show what is kept, unless the editor is just writing here."""
        line = self.lineEdit()
        if line is not None and not line.isModified():
            with QSignalBlocker(self):
                self.setEditText(note_status_label(status))

    def take_modified(self) -> bool:
        """Whether something was written here that is not kept yet; it counts as kept from now on."""
        line = self.lineEdit()
        if line is None or not line.isModified():
            return False
        line.setModified(False)
        return True

    def _on_finished(self) -> None:
        if self.take_modified():
            self.kept.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps the status and goes back to the note; Esc leaves it as it was."""
        line = self.lineEdit()
        if event.key() == Qt.Key.Key_Escape and line is not None:
            line.setModified(False)
            self.left.emit()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()

    def wheelEvent(self, event: object) -> None:
        """The wheel scrolls what is around it."""
        event.ignore()  # type: ignore[attr-defined]


class NoteDetails(QWidget):
    """Two strips: ``top`` stands above the text of the note, the memo below it."""

    status_kept = Signal(str, str)
    """The note's id and its new status."""
    memo_kept = Signal(str, str)
    accept_wanted = Signal()
    leave_wanted = Signal()
    """Esc in a field: back to the text of the note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = ""
        self._make_memo()
        self.top = QWidget(parent)
        self._make_top()

    def _make_top(self) -> None:
        self.title = self._label("heading")
        self.status = StatusBox(self.top)
        self.status.setObjectName("note-status")
        self.status.setAccessibleName(self.tr("Status of the note"))
        self.status.setToolTip(self.tr("How far the note is (Ctrl+F2)"))
        self.status.kept.connect(lambda: self.status_kept.emit(self._note, self.status.status))
        self.status.left.connect(self.leave_wanted)
        self.flag = self._label("flag")
        self.accept = QPushButton(self.tr("Accept"), self.top)
        self.accept.setObjectName("accept-lemma")
        self.accept.setAccessibleName(self.tr("Accept the new words as lemma"))
        self.accept.setToolTip(self.tr("Accept the new words as lemma (Alt+F9)"))
        self.accept.clicked.connect(self.accept_wanted)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.title, 1)
        first.addWidget(self.status)
        second.addWidget(self.flag, 1)
        second.addWidget(self.accept)
        layout = QVBoxLayout(self.top)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(first)
        layout.addLayout(second)

    def _make_memo(self) -> None:
        self.memo = KeptText(self)
        self.memo.setObjectName("note-memo")
        self.memo.setAccessibleName(self.tr("Private memo of the note"))
        self.memo.setPlaceholderText(self.tr("Private memo: sources used, what is still to be found. Never published."))
        self.memo.setToolTip(self.tr("Private memo (Shift+F2): never part of an edition"))
        self.memo.kept.connect(lambda: self.memo_kept.emit(self._note, self.memo.text()))
        self.memo.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.memo)
        self.hide()

    def _label(self, name: str) -> QLabel:
        label = QLabel(self.top)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def show_note(self, note: Note | None, placed: PlacedLemma | None, *, writable: bool) -> None:
        """Show what is known of a note; what was being written of the one before is kept first."""
        if (note.id if note is not None else "") != self._note:
            self.flush()
            self._note = note.id if note is not None else ""
            self.setVisible(bool(note is not None and note.memo))
        self.status.show_status(note.status if note is not None else "")
        self.memo.show_text((note.memo or "") if note is not None else "")
        self.status.setEnabled(writable)
        self.memo.setReadOnly(not writable)
        self._show_flag(placed, writable=writable)

    def _show_flag(self, placed: PlacedLemma | None, *, writable: bool) -> None:
        changed = placed is not None and placed.changed
        self.flag.setVisible(changed)
        self.accept.setVisible(changed and writable)
        if changed and placed is not None:
            words = shortened_lemma(placed.words) or self.tr("nothing")
            self.flag.setText(self.tr("⚠ Lemma changed: “{lemma}” is now “{words}”").format(
                lemma=shortened_lemma(placed.accepted), words=words))

    def write_memo(self) -> None:
        """Go into the memo."""
        self.show()
        self.memo.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> bool:
        """Keep what is being written, before anything else is done."""
        if self.status.take_modified():
            self.status_kept.emit(self._note, self.status.status)
        self.memo.keep()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the memo goes back to the text of the note."""
        if (watched is self.memo and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
                and event.key() == Qt.Key.Key_Escape):
            self.leave_wanted.emit()
            return True
        return super().eventFilter(watched, event)
