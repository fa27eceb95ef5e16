"""Selecting by what is marked, and moving the ends of a mark by key."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from editor.app.actions.annotations import SetAnnotation
from editor.core.annotations import Annotation, sort_key
from editor.core.marking import Edge, Stretch, innermost_span, larger, moved_edge
from editor.core.record import replace
from editor.core.snapshot import TextSnapshot
from editor.ui.bridge.graphemes import next_boundary, previous_boundary, word_at
from editor.ui.desk import Desk
from editor.ui.text_binding import TextBinding, note_numbers

REST_MS = 1200
"""How long after the last key the moved end of a mark is kept as one step, in milliseconds."""

_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Control, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class Resizing(NamedTuple):
    """A mark whose ends are being moved: as it is kept, and where it is shown."""

    binding: TextBinding
    mark: Annotation
    shown: Stretch


class SpanCommands(QObject):
    """Grows and shrinks the selection, and the mark at the caret.

    While the ends of a mark are being moved, it is only shown so; it is kept as one step when another key is
    pressed, a command begins, the focus goes, or nothing happens for a while.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._run: Resizing | None = None
        self._last: tuple[str, str, int] = ("", "", -1)
        """The mark resized last: text, mark, caret. It stays the one while the caret stays."""
        self._smaller: list[tuple[Stretch, Stretch]] = []
        """Selections that were grown: from, to."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.keep)
        desk.controller.register_flush(self.keep)

    # The selection

    def word(self) -> None:
        """Select the word at the caret, or widen the selection to whole words."""
        binding = self._desk.binding()
        if binding.text_id:
            self._select(binding, _whole_words(binding))

    def grow(self) -> None:
        """Select the word, then each mark that encloses the selection, then the line, then the text."""
        binding = self._desk.binding()
        if not binding.text_id:
            return
        editor = binding.editor
        before = Stretch(*editor.selection())
        content = editor.live.content
        marks = [Stretch(a.start, a.end) for a in editor.live.overlapping(*before)
                 if a.start < a.end and not a.detached]
        line = Stretch(content.rfind("\n", 0, before.start) + 1, _line_end(content, before.end))
        grown = larger(before, [_whole_words(binding), *marks, line, Stretch(0, len(content))])
        if grown is not None:
            self._smaller.append((before, grown))
            self._select(binding, grown)

    def shrink(self) -> None:
        """Go back to the selection before it was grown."""
        binding = self._desk.binding()
        if not binding.text_id:
            return
        now = Stretch(*binding.editor.selection())
        while self._smaller:
            before, grown = self._smaller.pop()
            if grown == now:
                self._select(binding, before)
                return

    def _select(self, binding: TextBinding, stretch: Stretch) -> None:
        binding.editor.select(stretch.start, stretch.end)

    # The ends of a mark

    def move(self, way: str) -> None:
        """Move an end of the mark at the caret: ``way`` is the edge and a direction, as in "end +"."""
        binding = self._desk.binding()
        if not binding.text_id or not self._desk.controller.writable:
            return
        run = self._run if self._run is not None and self._run.binding is binding else self._begin(binding)
        if run is None:
            self._desk.message.tell(self.tr("There is no tag or mark at the caret to make longer or "
                                                         "shorter."))
            return
        edge: Edge = "start" if way.startswith("start") else "end"
        content = binding.editor.live.content
        here = getattr(run.shown, edge)
        there = next_boundary(content, here) if way.endswith("+") else previous_boundary(content, here)
        shown = moved_edge(run.shown, edge, there, len(content))
        if shown is not None and shown != run.shown:
            self._show(run._replace(shown=shown))

    def _begin(self, binding: TextBinding) -> Resizing | None:
        if not self._desk.controller.settle():
            return None
        editor = binding.editor
        text, mark, caret = self._last
        known = editor.live.get(mark) if (text, caret) == (binding.text_id, editor.caret()) else None
        found = known if known is not None and not known.detached else innermost_span(
            editor.annotations_at(editor.caret()))
        return Resizing(binding, found, Stretch(found.start, found.end)) if found is not None else None

    def _show(self, run: Resizing) -> None:
        """Show the mark with its end moved; nothing is kept yet."""
        editor = run.binding.editor
        if self._run is None:
            editor.installEventFilter(self)  # only as long: a key must not wait for it
        self._run = run
        moved = replace(run.mark, start=run.shown.start, end=run.shown.end)
        base = editor.live.snapshot()
        snapshot = self._desk.controller.snapshot
        others = [a for a in base.annotations if a.id != moved.id]
        if snapshot is not None:
            editor.refresh(TextSnapshot(text=base.text, annotations=tuple(sorted([*others, moved], key=sort_key))),
                           note_numbers(snapshot), ())
        editor.show_current(moved.id)
        self._last = (run.binding.text_id, moved.id, editor.caret())
        self._rest.start()

    def keep(self) -> bool:
        """Keep the mark as it is shown, as one step; return whether that went well."""
        run, self._run = self._run, None
        self._rest.stop()
        if run is None:
            return True
        run.binding.editor.removeEventFilter(self)
        run.binding.editor.show_current(None)
        if run.shown == (run.mark.start, run.mark.end):
            return True
        operation = SetAnnotation(annotation_id=run.mark.id, start=run.shown.start, end=run.shown.end)
        if self._desk.controller.run(operation) is not None:
            return True
        self._show_kept(run)
        return False

    def _show_kept(self, run: Resizing) -> None:
        """It could not be kept: show it as it is."""
        snapshot = self._desk.controller.snapshot
        text = next((t for t in snapshot.texts() if t.text.id == run.mark.text), None) if snapshot else None
        if snapshot is not None and text is not None and run.binding.text_id == run.mark.text:
            run.binding.editor.refresh(text, note_numbers(snapshot))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever else is done in the text ends the moving first."""
        if self._run is not None and (
                event.type() in (QEvent.Type.FocusOut, QEvent.Type.InputMethod) or (
                    event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
                    and event.key() not in _MODIFIERS)):
            self.keep()
        return super().eventFilter(watched, event)


def _whole_words(binding: TextBinding) -> Stretch:
    content, (start, end) = binding.editor.live.content, binding.editor.selection()
    first, last = word_at(content, start), word_at(content, end)
    if start == end:
        return Stretch(*first)
    # A word that only touches the selection from outside stays outside.
    return Stretch(first[0] if first[1] > start else start, last[1] if last[0] < end else end)


def _line_end(content: str, position: int) -> int:
    end = content.find("\n", position)
    return len(content) if end < 0 else end
