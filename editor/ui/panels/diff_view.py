"""Two versions of a text in one: what is gone is struck out, what is new underlined, both between signs."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from editor.core.word_diff import Piece, word_diff
from editor.ui.context_line import without_first_word, without_last_word
from editor.ui.look import current_theme

CONTEXT = 120
"""Code points of what stayed that are shown beside a change; more is shortened."""


class DiffView(QTextEdit):
    """Shows what changed; it can be read and copied, not written in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("What changed: gone words in ⟦−…⟧, new words in ⟦+…⟧"))

    def show_words(self, words: str) -> None:
        """Show plain words."""
        self.clear()
        QTextCursor(self.document()).insertText(words, QTextCharFormat())

    def show_versions(self, before: str, after: str, *, whole: bool = False) -> None:
        """Show two versions; long stretches that stayed are shortened unless the ``whole`` is wanted."""
        self.clear()
        cursor = QTextCursor(self.document())
        pieces = word_diff(before, after)
        for number, piece in enumerate(pieces):
            words = piece.words
            if piece.kind == "same" and not whole:
                words = shortened(words, first=number == 0, last=number == len(pieces) - 1)
            self._piece(cursor, Piece(piece.kind, words))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _piece(self, cursor: QTextCursor, piece: Piece) -> None:
        if piece.kind == "same":
            cursor.insertText(piece.words, QTextCharFormat())
            return
        gone = piece.kind == "gone"
        sign = QTextCharFormat()
        sign.setForeground(current_theme().colour("deletion" if gone else "addition"))
        look = QTextCharFormat(sign)
        look.setFontStrikeOut(gone)
        look.setFontUnderline(not gone)
        for words, form in (("⟦−" if gone else "⟦+", sign), (piece.words, look), ("⟧", sign)):
            cursor.insertText(words, form)


def shortened(words: str, *, first: bool, last: bool) -> str:
    """Return what stayed between two changes, with its middle left out where it is long."""
    before = 0 if first else CONTEXT
    after = 0 if last else CONTEXT
    if first and last:
        return words if len(words) <= 2 * CONTEXT else without_last_word(words[:2 * CONTEXT]) + "…"
    if len(words) <= CONTEXT * 2:
        return words
    start = without_last_word(words[:before]) if before else ""
    return f"{start} … {without_first_word(words[-after - (CONTEXT if first else 0):]) if after else ''}"
