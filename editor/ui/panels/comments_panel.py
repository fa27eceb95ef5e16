"""Comments: the threads of the letter or of the project, what was said in one of them, and a box to answer in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QRect, QSignalBlocker, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from editor.app.comments import Listed
from editor.core.letters import COMMENT_LABELS, Comment
from editor.ui.comment_words import label_sign, label_word
from editor.ui.empty_hint import EmptyHint
from editor.ui.models.rows_model import ROW_ROLE, RowsModel
from editor.ui.row_delegate import Index, RowDelegate, ink, line_height, person_ink, small, strong, write
from editor.ui.sight import SeenPanel
from editor.ui.tab_order import in_order

LETTER, PROJECT = "letter", "project"
OPEN, ALL = "open", "all"

BOX_LINES = 3


class ThreadRow(NamedTuple):
    """One thread as it is listed."""

    listed: Listed
    about: str
    said: str
    """The latest words, on one line."""
    state: str
    initials: str
    colour: str


class Said(NamedTuple):
    """One comment of the thread that is shown."""

    comment: Comment
    head: str
    """Who said it and when."""
    own: bool


class CommentDelegate(RowDelegate):
    """A thread: its label, what it is about and who began it; below, what was said last and how it stands."""

    def words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect) -> None:
        """Paint one thread."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, ThreadRow):
            return
        quiet = row.listed.thread.resolved
        used = write(painter, rect, row.initials, strong(small(option.font)), person_ink(option, row.colour),
                     right=True)
        first = rect.adjusted(0, 0, -used - 8, 0)
        used = write(painter, first, label_sign(row.listed.thread.first.label), strong(option.font),
                     ink(option, "muted" if quiet else "comment"))
        write(painter, first.adjusted(used + 8, 0, 0, 0), row.about, option.font if quiet else strong(option.font),
              ink(option, "muted" if quiet else "text"))
        second = rect.adjusted(0, line_height(option.font), 0, 0)
        used = write(painter, second, row.state, small(option.font), ink(option, "muted"), right=True)
        write(painter, second.adjusted(0, 0, -used - 8, 0), row.said, small(option.font), ink(option, "muted"))


class CommentsPanel(SeenPanel):
    """Shows what it is given; whoever made it answers its signals."""

    shown_wanted = Signal()
    """The list is wanted anew: another scope, or the panel is seen again."""
    picked = Signal(object)
    """A thread became the current one: a ``Listed``."""
    go_wanted = Signal(object)
    answer_wanted = Signal(object, str)
    """A ``Listed`` and the words of the answer."""
    said_wanted = Signal(str, str)
    """Words and label of the comment that was begun by ``begin``."""
    change_wanted = Signal(object, str, str)
    """A ``Comment`` and its new words and label."""
    resolve_wanted = Signal(object)
    delete_wanted = Signal(object)
    leave_wanted = Signal()
    commands: Any
    """Whatever answers the signals (``CommentCommands``); set by whoever made the panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changing: Comment | None = None
        self._begun = ""
        self._writable = True
        self.model: RowsModel[ThreadRow] = RowsModel(self._line, self)
        self._make_choices()
        self._make_lists()
        self._make_box()
        self._make_layout()
        self.show_rows([], writable=False)

    # Making

    def _make_choices(self) -> None:
        self.scope = self._choice(self.tr("Whose comments"), (
            (LETTER, self.tr("This letter")), (PROJECT, self.tr("Whole project"))))
        self.which = self._choice(self.tr("Which comments"), ((OPEN, self.tr("Open")), (ALL, self.tr("All"))))

    def _choice(self, name: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        for key, label in choices:
            box.addItem(label, key)
        box.currentIndexChanged.connect(lambda _row: self.shown_wanted.emit())
        return box

    def _make_lists(self) -> None:
        self.view = QListView(self)
        self.view.setObjectName("comments-list")
        self.view.setAccessibleName(self.tr("Comments"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(CommentDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.selectionModel().currentChanged.connect(lambda _index: self._on_current())
        self.view.doubleClicked.connect(lambda _index: self._send(self.go_wanted))
        self.empty = EmptyHint(self.view)
        self.thread_view = QListWidget(self)
        self.thread_view.setObjectName("comments-thread")
        self.thread_view.setAccessibleName(self.tr("What was said in the thread"))
        self.thread_view.setWordWrap(True)
        for view in (self.view, self.thread_view):
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            view.installEventFilter(self)

    def _make_box(self) -> None:
        self._title = self._hint("heading")
        self.label = QComboBox(self)
        self.label.setAccessibleName(self.tr("Label of the comment"))
        for key in ("", *COMMENT_LABELS):
            self.label.addItem(f"{label_sign(key)} {label_word(key)}", key)
        self.box = QPlainTextEdit(self)
        self.box.setObjectName("comments-box")
        self.box.setAccessibleName(self.tr("Words of the comment"))
        self.box.setTabChangesFocus(True)
        self.box.setFixedHeight(BOX_LINES * self.box.fontMetrics().lineSpacing() + 14)
        self.box.textChanged.connect(self._enable)
        for widget in (self.box, self.label, self.scope, self.which):
            widget.installEventFilter(self)
        self.send = self._button("", self.hand_in)
        self.resolve = self._button("", lambda: self._send(self.resolve_wanted))
        self._keys = self._hint("hint")

    def _hint(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _button(self, words: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(True)
        button.clicked.connect(slot)
        return button

    def _make_layout(self) -> None:
        top, bottom = QHBoxLayout(), QHBoxLayout()
        for widget in (self.scope, self.which):
            top.addWidget(widget, 1)
        for widget in (self.label, self.send, self.resolve):
            bottom.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 6, 8, 6)
        layout.addLayout(top)
        layout.addWidget(self.view, 3)
        layout.addWidget(self.thread_view, 2)
        layout.addWidget(self._title)
        layout.addWidget(self.box)
        layout.addLayout(bottom)
        layout.addWidget(self._keys)
        in_order(self.scope, self.which, self.view, self.thread_view, self.box, self.label, self.send, self.resolve)

    # What is shown

    def _line(self, row: ThreadRow) -> str:
        parts = (label_word(row.listed.thread.first.label), row.about, row.said, row.state)
        return " · ".join(part for part in parts if part)

    @property
    def whole(self) -> bool:
        """Whether the comments of the whole project are listed."""
        return self.scope.currentData() == PROJECT

    @property
    def only_open(self) -> bool:
        """Whether resolved threads are left out."""
        return self.which.currentData() == OPEN

    @property
    def said(self) -> str:
        """What stands below the box."""
        return self._keys.text()

    def current(self) -> Listed | None:
        """The thread that is selected."""
        row = self.model.row(self.view.currentIndex().row())
        return row.listed if row is not None else None

    def current_comment(self) -> Comment | None:
        """The comment of the thread that is selected, or the last of it."""
        listed = self.current()
        if listed is None:
            return None
        comments = listed.thread.comments
        row = self.thread_view.currentRow()
        return comments[row] if 0 <= row < len(comments) and self.thread_view.hasFocus() else comments[-1]

    def show_rows(self, rows: Sequence[ThreadRow], *, writable: bool, empty: str = "") -> None:
        """List these threads; the one that was selected stays so, else its neighbour is."""
        before, place = self.current(), self.view.currentIndex().row()
        self._writable = writable
        with QSignalBlocker(self.view.selectionModel()):
            self.model.show(rows)
            ids = [row.listed.thread.first.id for row in rows]
            known = before is not None and before.thread.first.id in ids
            place = ids.index(before.thread.first.id) if known and before is not None else min(place, len(rows) - 1)
            self._set_current(max(0, place) if rows else -1)
        self.view.viewport().update()
        self.empty.tell("" if rows else empty)
        self._on_current()

    def select(self, comment_id: str) -> bool:
        """Select the thread of a comment; return whether it is listed."""
        for number in range(self.model.rowCount()):
            row = self.model.row(number)
            if row is not None and any(one.id == comment_id for one in row.listed.thread.comments):
                self._set_current(number)
                return True
        return False

    def _set_current(self, number: int) -> None:
        self.view.selectionModel().setCurrentIndex(
            self.model.index(number), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def show_thread(self, said: Sequence[Said]) -> None:
        """Show what was said in the current thread."""
        row = self.thread_view.currentRow()
        self.thread_view.clear()
        for one in said:
            words = one.comment.body or self.tr("(taken back)")
            item = QListWidgetItem(f"{one.head}\n{words}", self.thread_view)
            if one.own:
                item.setToolTip(self.tr("F2 changes it, Del deletes it"))
        self.thread_view.setCurrentRow(row if 0 <= row < len(said) else len(said) - 1)

    def _on_current(self) -> None:
        if not self._begun and self._changing is None:
            self._tell()
        self.picked.emit(self.current())
        self._enable()

    def _tell(self) -> None:
        """Say what the box is for."""
        listed = self.current()
        if self._begun:
            title, send = self._begun, self.tr("Comment")
        elif self._changing is not None:
            title, send = self.tr("Change what you said"), self.tr("Change")
        else:
            title = self.tr("Answer") if listed is not None else ""
            send = self.tr("Answer")
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.send.setText(send)
        resolved = listed is not None and listed.thread.resolved
        self.resolve.setText(self.tr("Open again") if resolved else self.tr("Resolve"))
        answering = not self._begun and (self._changing is None or self._changing.reply_to is not None)
        self.label.setVisible(not answering)
        self._keys.setText(
            self.tr("Ctrl+↵ keeps it · Esc leaves it") if self._begun or self._changing is not None else
            self.tr("↵ goes there · F2 changes · Ctrl+↵ answers · Space resolves · Del deletes · Esc to the text"))

    def _enable(self) -> None:
        has = self.current() is not None
        may_write = self._writable and (has or bool(self._begun))
        self.box.setEnabled(may_write)
        self.send.setEnabled(may_write and bool(self.box.toPlainText().strip()))
        self.resolve.setEnabled(self._writable and has)
        self.label.setEnabled(may_write)

    def catch_up(self) -> None:
        """List what was said while the panel lay behind another tab."""
        self.shown_wanted.emit()

    # Writing

    def begin(self, title: str, label: str = "") -> None:
        """Let a new comment be written; ``title`` says what about."""
        self._begun, self._changing = title, None
        self.label.setCurrentIndex(max(0, self.label.findData(label)))
        self.box.clear()
        self._tell()
        self._enable()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def change(self, comment: Comment) -> None:
        """Let what somebody said be changed."""
        self._begun, self._changing = "", comment
        self.label.setCurrentIndex(max(0, self.label.findData(comment.label)))
        self.box.setPlainText(comment.body)
        self._tell()
        self._enable()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def answer(self) -> None:
        """Go to the box to answer in the current thread."""
        if self.current() is not None:
            self._begun, self._changing = "", None
            self._tell()
            self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def hand_in(self) -> None:
        """Keep what is written in the box."""
        words, label, listed = self.box.toPlainText().strip(), self.label.currentData(), self.current()
        if not words or not self._writable:
            return
        begun, changing = self._begun, self._changing
        self._end()
        if begun:
            self.said_wanted.emit(words, label)
        elif changing is not None:
            self.change_wanted.emit(changing, words, label if changing.reply_to is None else "")
        elif listed is not None:
            self.answer_wanted.emit(listed, words)

    def _end(self) -> None:
        self._begun, self._changing = "", None
        self.box.clear()
        self.label.setCurrentIndex(0)
        self._tell()
        self._enable()

    def _send(self, signal: SignalInstance) -> None:
        listed = self.current()
        if listed is not None:
            signal.emit(listed)

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the lists and of the box."""
        if not isinstance(event, QKeyEvent) or event.type() not in (
                QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return super().eventFilter(watched, event)
        slot = self._on_key(watched, event)
        if slot is None:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:  # these keys are actions of the window elsewhere
            event.accept()
        else:
            slot()
        return True

    def _on_key(self, watched: QObject, event: QKeyEvent) -> Callable[[], None] | None:
        key, ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if key == Qt.Key.Key_Escape:
            return self._escape
        if watched is self.box:
            return self.hand_in if enter and ctrl else None
        if watched not in (self.view, self.thread_view):
            return None
        if enter:
            return self.answer if ctrl else lambda: self._send(self.go_wanted)
        found: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Space: lambda: self._send(self.resolve_wanted), Qt.Key.Key_F2: self._change_own,
            Qt.Key.Key_Delete: self._delete_own}
        return found.get(key) if not event.modifiers() else None

    def _escape(self) -> None:
        if self._begun or self._changing is not None:
            begun = bool(self._begun)
            self._end()
            if begun:
                self.leave_wanted.emit()
            else:
                self.view.setFocus()
        elif self.focusWidget() is self.box:
            self.view.setFocus()
        else:
            self.leave_wanted.emit()

    def _change_own(self) -> None:
        comment = self.current_comment()
        if comment is not None and self._writable:
            self.change(comment)

    def _delete_own(self) -> None:
        comment = self.current_comment()
        if comment is not None and self._writable:
            self.delete_wanted.emit(comment)
