"""From Qt's report of a change to one exact edit.

``QTextDocument.contentsChange`` often reports more than was changed, and it fires for formats and for the
unfinished text of an input method. ``exact_edit`` reads only the reported stretch; where the report cannot explain
the new length, the lines are compared.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QTextCursor, QTextDocument

from editor.core.anchors import TextEdit, trim
from editor.ui.bridge.offsets import AstralIndex, to_code_points, to_qt, whole_pairs


class Report(NamedTuple):
    """What ``contentsChange`` said, in Qt positions."""

    position: int
    removed: int
    added: int


def raw_text(document: QTextDocument, qt_start: int = 0, qt_end: int | None = None) -> str:
    """Return exactly what stands in the document, lines separated by LF. No-break spaces stay what they are."""
    cursor = QTextCursor(document)
    cursor.setPosition(qt_start)
    cursor.setPosition(document.characterCount() - 1 if qt_end is None else qt_end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText().replace("\u2029", "\n")


def exact_edit(document: QTextDocument, content: str, index: AstralIndex, report: Report,
               caret: int | None = None, replaced: tuple[int, int] | None = None) -> TextEdit | None:
    """Return the edit that leads from ``content`` to what the document holds now, or None where nothing changed.

    ``index`` belongs to ``content``. ``caret`` is the Qt position of the caret after the change: where an
    insertion or deletion could as well stand a little to the left (one of several equal letters), it decides.
    ``replaced`` is what was selected before the change, in Qt positions: a report of just that is taken whole, since
    whoever writes over a selection replaces all of it, equal letters included.
    """
    old_length = len(content) + len(index.positions)
    new_length = document.characterCount() - 1
    old_end = min(report.position + report.removed, old_length)
    new_end = min(report.position + report.added, new_length)
    if old_length - old_end != new_length - new_end:
        return _compared(document, content)
    start, old_end = whole_pairs(index, report.position, old_end)
    new_end = new_length - (old_length - old_end)
    first = to_code_points(index, start)
    removed = content[first:to_code_points(index, old_end)]
    edit = TextEdit(first, removed, raw_text(document, start, new_end))
    if edit.removed == edit.inserted:
        return None
    if not removed or not edit.inserted or replaced == (start, old_end):
        return edit
    return _slid(trim(edit), content, index, caret)


def _compared(document: QTextDocument, content: str) -> TextEdit | None:
    """The smallest replacement between the whole texts: where Qt's report does not fit the new length."""
    now = raw_text(document)
    return None if now == content else trim(TextEdit(0, content, now))


def _slid(edit: TextEdit, content: str, index: AstralIndex, caret: int | None) -> TextEdit:
    """Move a pure insertion or deletion to the left, within equal letters, so that it ends at the caret."""
    if caret is None or (edit.removed and edit.inserted):
        return edit
    moved = edit.removed or edit.inserted
    start = edit.start
    while start > 0 and to_qt(index, start) + _units(edit.inserted) > caret and content[start - 1] == moved[-1]:
        moved = moved[-1] + moved[:-1]
        start -= 1
    return TextEdit(start, moved if edit.removed else "", "" if edit.removed else moved)


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
