"""The text widget: edits one text, the letter's or a note's, and keeps everything that stands off it in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMetaMethod, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QWidget

from editor.core.anchors import TextEdit
from editor.ui.bridge.edits import Report, exact_edit
from editor.ui.bridge.graphemes import is_boundary, next_boundary, previous_boundary, snap
from editor.ui.bridge.offsets import to_qt
from editor.ui.bridge.plain_text import pasteable
from editor.ui.theme import Theme
from editor.ui.transcription import keys
from editor.ui.transcription.suggestion_view import SuggestionView
from editor.ui.transcription.transfer import FragmentSource, fragment_of, text_of, to_mime
from editor.ui.transcription.typing_run import TypingRun

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData, QPoint


class TextEditor(SuggestionView):
    """Edits one text. The document holds exactly the text; whatever stands off it is painted.

    All positions in the interface are code points. ``edited`` carries each exact edit after ``live`` has followed
    it. ``commit_wanted`` and ``seal_wanted`` are for whoever commits: call ``take_pending`` until it gives None.
    Cut, paste of a fragment, and moving by the mouse are asked for by signals where somebody is connected, so that
    annotations travel along; otherwise the widget does them with plain text.
    """

    edited = Signal(object)
    commit_wanted = Signal()
    seal_wanted = Signal()
    caret_moved = Signal(int)
    selection_changed = Signal(int, int)
    annotation_activated = Signal(str)
    undo_requested = Signal()
    redo_requested = Signal()
    fragment_paste_requested = Signal(object, int, int)
    plain_paste_requested = Signal(str, int, int)
    cut_requested = Signal(int, int)
    context_menu_opening = Signal(QMenu, int)
    """The context menu is about to open for a position: whoever knows more actions may add them."""
    move_requested = Signal(int, int, int)
    """Move the stretch [start, end) to the third position, which stands outside it."""
    bring_requested = Signal(object, int, int, int)
    """Move the stretch [start, end) of the other editor given to the position in this one."""

    def __init__(self, parent: QWidget | None = None, *, compact: bool = False, theme: Theme | None = None) -> None:
        self._run = TypingRun()
        self._replaced: tuple[int, int] | None = None
        """What the key in hand writes over, in Qt positions."""
        self._fragment_source: FragmentSource | None = None
        self._is_suggesting = False
        super().__init__(parent, compact=compact, theme=theme)
        self._run.setParent(self)
        self._run.commit_wanted.connect(self.commit_wanted)
        self._run.seal_wanted.connect(self._seal)
        self.cursorPositionChanged.connect(self._on_caret)
        self.selectionChanged.connect(self._on_selection)
        self._name_for_accessibility()
        self.clear_text()

    def _name_for_accessibility(self) -> None:
        self.setAccessibleName(self.tr("Text of the note") if self.compact else self.tr("Text of the letter"))
        self.setAccessibleDescription(self.tr(
            "Editable text. Tags, marks and notes at the caret are listed in the panels; Ctrl+Enter opens the one "
            "at the caret."))

    def _hand_on(self) -> tuple[TextEdit, ...] | None:
        pending = self._run.pending
        self._run.flush()
        return None if self._run.has_pending else pending

    def _forget_typing(self) -> None:
        self._run.drop()

    # -- edits ---------------------------------------------------------------------------------------------------

    def take_pending(self) -> TextEdit | None:
        """Return the net edit that was made since the last call and forget it; None where there is none.

        Nearly always one call empties it; after two edits in different places each has a call of its own.
        """
        return self._run.take()

    @property
    def has_pending(self) -> bool:
        """Whether something typed has not been taken yet."""
        return self._run.has_pending

    def end_run(self) -> None:
        """Hand on what is pending and end the step, as before any command."""
        self._run.end()

    def _seal(self) -> None:
        self.seal_wanted.emit()
        if self._shown.live is not None:
            self._shown.live.seal()

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        live = self._shown.live
        if self._busy or live is None:
            return
        edit = exact_edit(self.document(), live.content, self._shown.index, Report(position, removed, added),
                          self.textCursor().position(), self._replaced)
        if edit is None:
            return
        before = live.content
        touched = live.apply(edit)
        self._shown.index.apply(edit)
        self._shown.follow(edit, touched, before)
        self._run.record(edit)
        if self._ghosts is not None:
            self._ghosts.follow(edit)
        if self._is_suggesting and edit.inserted:
            self.add_typed(edit.start, edit.new_end)
        if self._hit is not None:
            self._hit = None
            self._update_extra_selections()
        self.edited.emit(edit)

    def replace(self, start: int, end: int, text: str) -> None:
        """Replace a stretch as if it had been typed in one go; the caret stands behind it.

        The text must keep the character policy (``bridge.plain_text.pasteable``).
        """
        cursor = QTextCursor(self.document())
        cursor.setPosition(to_qt(self._shown.index, start))
        cursor.setPosition(to_qt(self._shown.index, end), QTextCursor.MoveMode.KeepAnchor)
        self._replaced = cursor.selectionStart(), cursor.selectionEnd()
        cursor.insertText(text)
        self._replaced = None
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self._run.settle()

    def delete_backward(self) -> None:
        """Delete the selection, or the whole character before the caret."""
        start, end = self.selection()
        self._delete(previous_boundary(self._content(), start) if start == end else start, end)

    def delete_forward(self) -> None:
        """Delete the selection, or the whole character after the caret."""
        start, end = self.selection()
        self._delete(start, next_boundary(self._content(), end) if start == end else end)

    def _delete(self, start: int, end: int) -> None:
        if start == end:
            return
        if self._run.would_turn(start, end) and not self._is_tagged(start, end):
            self._run.end()
        if "\n" in self._content()[start:end]:
            self._run.end()
        self.replace(start, end, "")

    def _is_tagged(self, start: int, end: int) -> bool:
        """Whether the deletion eats into a tag or mark: then it may be a retyping, which stays one step."""
        return any(a.start < end and a.end > start and not (a.is_block or a.detached)
                   for a in self.live.overlapping(start, end))

    def break_line(self) -> None:
        """Begin a new line at the caret."""
        self._run.end()
        start, end = self.selection()
        self.replace(start, end, "\n")

    def ask_undo(self) -> None:
        """Hand on what is pending and ask for an undo."""
        self._run.end()
        self.undo_requested.emit()

    def ask_redo(self) -> None:
        """Hand on what is pending and ask for a redo."""
        self._run.end()
        self.redo_requested.emit()

    # -- caret and activation ------------------------------------------------------------------------------------

    def _on_caret(self) -> None:
        if self._busy:
            return
        cursor = self.textCursor()
        content = self._content()
        position = self._cp(cursor.position())
        if cursor.position() != to_qt(self._shown.index, position) or not is_boundary(content, position):
            anchor = self._cp(cursor.anchor()) if cursor.hasSelection() else None
            place = snap(content, position)
            self._place_caret(place if anchor is None else anchor, place)
            return
        if self._run.is_open and position != self._run.caret:
            self._run.end()
        self.caret_moved.emit(position)

    def _on_selection(self) -> None:
        if not self._busy:
            self.selection_changed.emit(*self.selection())

    def activate_at_caret(self) -> None:
        """Ask for the innermost annotation at the caret to be opened."""
        self._activate(self.caret())

    def _activate(self, position: int) -> None:
        found = [a for a in self.annotations_at(position) if not a.is_block]
        if found:
            # A note's number first: it is what one sees; then the shortest.
            self.annotation_activated.emit(min(found, key=lambda a: (a.kind != "note", a.end - a.start, -a.start)).id)

    # -- clipboard and mouse -------------------------------------------------------------------------------------

    def set_fragment_source(self, source: FragmentSource | None) -> None:
        """Set who gives the fragment, with its annotations, of a stretch that is copied."""
        self._fragment_source = source

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selection as exact plain text and as a fragment."""
        start, end = self.selection()
        fragment = self._fragment_source(start, end) if self._fragment_source is not None else None
        return to_mime(self._content()[start:end], fragment)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Accept fragments and plain text, nothing else; the names of files are no text."""
        if any(url.isLocalFile() for url in source.urls()):
            return False
        return not self.isReadOnly() and (fragment_of(source) is not None or source.hasText())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert a fragment where somebody listens for it, else the cleaned plain text; rich text never."""
        if not self.canInsertFromMimeData(source):
            return
        self._run.end()
        fragment = fragment_of(source)
        start, end = self.selection()
        if fragment is not None and self._is_heard(self.fragment_paste_requested):
            self.fragment_paste_requested.emit(fragment, start, end)
        else:
            self._insert_plain(text_of(source), start, end)

    def set_suggesting(self, suggesting: bool) -> None:
        """Let all that is done to the words be typing: whoever takes it makes suggestions of it."""
        self._is_suggesting = suggesting
        self.forget_typed()

    def _is_heard(self, signal: SignalInstance) -> bool:
        return not self._is_suggesting and self.isSignalConnected(QMetaMethod.fromSignal(signal))

    def _insert_plain(self, text: str, start: int, end: int) -> None:
        if not text:
            return
        if self._is_heard(self.plain_paste_requested):
            self.plain_paste_requested.emit(text, start, end)
            return
        self.replace(start, end, text)
        self._run.end()

    def copy(self) -> None:
        """Put the selection on the clipboard."""
        if self.textCursor().hasSelection():
            QGuiApplication.clipboard().setMimeData(self.createMimeDataFromSelection())

    def cut(self) -> None:
        """Put the selection on the clipboard and take it out of the text."""
        start, end = self.selection()
        if start == end or self.isReadOnly():
            return
        self.copy()
        self._run.end()
        if self._is_heard(self.cut_requested):
            self.cut_requested.emit(start, end)
        else:
            self._delete(start, end)
            self._run.end()

    def paste(self) -> None:
        """Insert what the clipboard holds."""
        held: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if held is not None:  # Qt's own stub hides that an empty clipboard holds nothing at all
            self.insertFromMimeData(held)

    def paste_plain(self) -> None:
        """Insert the plain text that the clipboard holds, without its annotations."""
        if not self.isReadOnly():
            self._run.end()
            self._insert_plain(pasteable(QGuiApplication.clipboard().text()), *self.selection())

    def dropEvent(self, event: QDropEvent) -> None:
        """Move text inside the editor, or take in text from elsewhere."""
        target = self.position_under(event.position().toPoint())
        is_own = event.source() in {self, self.viewport()}
        if self.isReadOnly() or not self.canInsertFromMimeData(event.mimeData()):
            event.ignore()
        elif is_own and event.dropAction() == Qt.DropAction.MoveAction:
            # The text has been moved when the drag ends, so Qt must not delete it again.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._move(*self.selection(), target)
        elif self._brings(event):
            # Both texts change in one step; Qt must not delete what has gone already.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.acceptProposedAction()
            self.set_caret(target)
            self.insertFromMimeData(event.mimeData())
        super().dragLeaveEvent(QDragLeaveEvent())

    def _brings(self, event: QDropEvent) -> bool:
        """Ask for what is dragged here from another text of the window to be moved; tell whether somebody listens."""
        source = event.source()
        other = source if isinstance(source, TextEditor) else source.parent() if source is not None else None
        if (event.dropAction() != Qt.DropAction.MoveAction or not isinstance(other, TextEditor)
                or not self._is_heard(self.bring_requested)):
            return False
        self._run.end()
        if not other.isReadOnly():
            self.bring_requested.emit(other, *other.selection(), self.position_under(event.position().toPoint()))
        return True

    def _move(self, start: int, end: int, target: int) -> None:
        if start <= target <= end:
            return
        self._run.end()
        if self._is_heard(self.move_requested):
            self.move_requested.emit(start, end, target)
            return
        text = self._content()[start:end]
        self.replace(start, end, "")
        self._run.flush()
        target -= len(text) if target > end else 0
        self.replace(target, target, text)
        self._run.end()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the clipboard and the history, and whatever others add for the place."""
        start, end = self.selection()
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        position = self.position_under(event.pos()) if by_mouse else self.caret()
        if not start <= position <= end:
            self.set_caret(position)
        menu = self.context_menu()
        self.context_menu_opening.emit(menu, position)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.cursorRect().bottomLeft()))

    def context_menu(self) -> QMenu:
        """Return a new menu of what can be done with the text itself."""
        writable, selected = not self.isReadOnly(), self.textCursor().hasSelection()
        pasteable_now = writable and self.canInsertFromMimeData(QGuiApplication.clipboard().mimeData())
        menu = QMenu(self)
        for label, slot, enabled in (
            (self.tr("&Undo"), self.ask_undo, writable), (self.tr("&Redo"), self.ask_redo, writable),
            ("", None, False),
            (self.tr("Cu&t"), self.cut, writable and selected), (self.tr("&Copy"), self.copy, selected),
            (self.tr("&Paste"), self.paste, pasteable_now),
            (self.tr("Paste as plain te&xt"), self.paste_plain, pasteable_now),
            ("", None, False), (self.tr("Select &all"), self.selectAll, self.has_text),
        ):
            if slot is None:
                menu.addSeparator()
            else:
                menu.addAction(label, slot).setEnabled(enabled)
        return menu

    def position_under(self, point: QPoint) -> int:
        """Return the position of the text at a point of the view."""
        return snap(self._content(), self._cp(self.cursorForPosition(point).position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ctrl and click open the annotation under the mouse."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._activate(self.position_under(event.position().toPoint()))

    # -- keys and events -----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer the keys that are ours; give the others to Qt."""
        if keys.answer(self, event):
            event.accept()
            return
        cursor = self.textCursor()
        self._replaced = cursor.selectionStart(), cursor.selectionEnd()
        super().keyPressEvent(event)
        self._replaced = None
        self._run.settle()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Let the input method compose; the clocks stand still until it commits."""
        commit = event.commitString()
        if commit and pasteable(commit) != commit:
            event.setCommitString(pasteable(commit), event.replacementStart(), event.replacementLength())
        super().inputMethodEvent(event)
        if event.preeditString():
            self._run.pause()
        else:
            self._run.resume()
            self._run.settle()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand on what is pending."""
        super().focusOutEvent(event)
        self._run.flush()

    def changeEvent(self, event: QEvent) -> None:
        """Word the accessible texts again when the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_for_accessibility()
