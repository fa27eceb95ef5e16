"""Undo, redo, and the clipboard: what is cut and pasted inside the program keeps its notes, tags and marks."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from editor.app.actions.text import (
    CutFragment,
    JoinLines,
    MoveBetween,
    MoveFragment,
    PasteFragment,
    ReplaceText,
    copy_fragment,
)
from editor.core.fragments import Fragment, decode, encode
from editor.core.line_ends import as_one_line
from editor.core.operations import Changed, Operation
from editor.core.record import replace
from editor.ui.bridge.plain_text import pasteable
from editor.ui.desk import Desk
from editor.ui.text_binding import TextBinding
from editor.ui.transcription.text_editor import TextEditor
from editor.ui.transcription.transfer import fragment_of, html_of
from editor.ui.translating import Translating

Target = QLineEdit | QPlainTextEdit | TextEditor


class EditCommands(Translating):
    """What the Edit menu does, and what the text widgets ask for."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        desk.controller.stepped.connect(self._show_step)
        desk.each_binding(self._serve)

    def _serve(self, binding: TextBinding) -> None:
        editor = binding.editor
        editor.set_fragment_source(lambda start, end: self._encoded(binding, start, end))
        editor.cut_requested.connect(lambda start, end: self._cut(binding, start, end))
        editor.fragment_paste_requested.connect(lambda data, start, end: self._paste(binding, data, start, end))
        editor.plain_paste_requested.connect(lambda text, start, end: self._replace(binding, start, end, text))
        editor.move_requested.connect(lambda start, end, to: self._move(binding, start, end, to))
        editor.bring_requested.connect(lambda other, start, end, to: self._bring(binding, other, start, end, to))

    def _show_step(self, changed: Changed) -> None:
        """Show where a step was taken back or done again; the focus stays where it is."""
        snapshot = self._desk.controller.snapshot
        if snapshot is None or len(changed.texts) != 1:
            return
        ((text_id, edits),) = changed.texts.items()
        if edits and any(text.text.id == text_id for text in snapshot.texts()):
            self._desk.show_place(text_id, edits[-1].start, edits[-1].new_end, focus=False)

    def undo(self) -> None:
        """Take the latest step back."""
        self._desk.controller.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self._desk.controller.redo()

    def cut(self) -> None:
        """Cut the selection of what has the focus."""
        self._target().cut()

    def copy(self) -> None:
        """Copy the selection of what has the focus."""
        self._target().copy()

    def paste(self) -> None:
        """Paste into what has the focus."""
        self._target().paste()

    def paste_plain(self) -> None:
        """Paste the words alone, without anything that stands on them."""
        target = self._target()
        if isinstance(target, TextEditor):
            target.paste_plain()
        else:
            target.paste()

    def paste_line(self) -> None:
        """Paste the words on one line; words divided at line ends are put together."""
        binding = self._desk.binding()
        words = as_one_line(pasteable(QGuiApplication.clipboard().text()))
        if binding.text_id and words:
            self._replace(binding, *binding.editor.selection(), words)

    def paste_formatted(self) -> None:
        """Paste what another program has copied with its emphasis, headings and lists; our own as it is."""
        desk, binding = self._desk, self._desk.binding()
        held: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if held is None or not binding.text_id:
            return
        if fragment_of(held) is not None or not html_of(held):
            binding.editor.paste()
            if fragment_of(held) is None:
                desk.message.tell(self.tr("What was copied has no formatting; its words were pasted."))
            return
        from editor.app.pasting import html_fragment  # the reader of HTML is needed for this alone

        fragment = html_fragment(html_of(held))
        if binding.editor.live.base.text.role == "note":  # a note has paragraphs only
            fragment = replace(fragment, annotations=tuple(a for a in fragment.annotations if not a.is_block))
        start, end = binding.editor.selection()
        self._run(binding, PasteFragment(text=binding.text_id, start=start, end=end, fragment=fragment),
                  start + len(fragment.content))

    def join_lines(self) -> None:
        """Put the lines of the selection together, and words that were divided at their ends."""
        desk, binding = self._desk, self._desk.binding()
        start, end = binding.editor.selection() if binding.text_id else (0, 0)
        if "\n" not in desk.words(binding, start, end):
            desk.message.tell(self.tr("Select the lines to be joined first."))
            return
        before = len(binding.editor.live.content)
        if self._run(binding, JoinLines(text=binding.text_id, start=start, end=end), start):
            binding.editor.select(start, end + len(binding.editor.live.content) - before)

    def _target(self) -> Target:
        focus = QApplication.focusWidget()
        return focus if isinstance(focus, QLineEdit | QPlainTextEdit) else self._desk.binding().editor

    # What the text widgets ask for

    def _fragment(self, binding: TextBinding, start: int, end: int) -> Fragment | None:
        controller = self._desk.controller
        if not binding.text_id or not controller.settle():
            return None
        with controller.guard():
            return copy_fragment(controller.session, binding.text_id, start, end)
        return None

    def _encoded(self, binding: TextBinding, start: int, end: int) -> bytes | None:
        fragment = self._fragment(binding, start, end)
        return encode(fragment) if fragment is not None else None

    def _cut(self, binding: TextBinding, start: int, end: int) -> None:
        self._run(binding, CutFragment(text=binding.text_id, start=start, end=end), start)

    def _paste(self, binding: TextBinding, data: bytes, start: int, end: int) -> None:
        controller = self._desk.controller
        with controller.guard():
            fragment = decode(data)
            self._run(binding, PasteFragment(text=binding.text_id, start=start, end=end, fragment=fragment),
                      start + len(fragment.content))

    def _replace(self, binding: TextBinding, start: int, end: int, text: str) -> None:
        before = len(binding.editor.live.content)
        if self._run(binding, ReplaceText(text=binding.text_id, start=start, end=end, replacement=text), start):
            binding.editor.set_caret(end + len(binding.editor.live.content) - before)

    def _move(self, binding: TextBinding, start: int, end: int, to: int) -> None:
        caret = to if to >= end else to + (end - start)
        self._run(binding, MoveFragment(text=binding.text_id, start=start, end=end, position=to), caret)

    def _bring(self, binding: TextBinding, other: TextEditor, start: int, end: int, to: int) -> None:
        source = next((known for known in self._desk.bindings if known.editor is other), None)
        if source is None or start == end:
            return
        operation = MoveBetween(text=source.text_id, start=start, end=end, target=binding.text_id, position=to)
        if self._run(binding, operation, to + end - start):
            binding.editor.setFocus()

    def _run(self, binding: TextBinding, operation: Operation, caret: int) -> bool:
        """Do it and put the caret where typing goes on."""
        if self._desk.controller.run(operation) is None:
            return False
        binding.editor.set_caret(min(caret, len(binding.editor.live.content)))
        return True
