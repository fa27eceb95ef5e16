"""The list of all keys on paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice
from PySide6.QtGui import QFont, QPageSize, QPdfWriter, QTextCursor, QTextDocument, QTextTableFormat

from editor.ui.action_table import ActionSpec, keys_of, plain_label, shown_keys, translated

SIZE = 9


def keys_document(specs: Sequence[ActionSpec], own: Mapping[str, str]) -> QTextDocument:
    """Return every action that has a key, menu by menu, as a document of a page or two."""
    document = QTextDocument()
    document.setDefaultFont(QFont("sans-serif", SIZE))
    cursor = QTextCursor(document)
    plain, heading = cursor.charFormat(), cursor.charFormat()
    heading.setFontWeight(QFont.Weight.Bold)
    cursor.insertText(QCoreApplication.translate("KeysList", "Letterbook: keys"), heading)
    for menu in dict.fromkeys(spec.menu for spec in specs):
        rows = [spec for spec in specs if spec.menu == menu and keys_of(spec, own)]
        if not rows:
            continue
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertBlock()
        cursor.insertText(translated(menu).replace("&", ""), heading)
        made = QTextTableFormat()
        made.setBorder(0)
        made.setCellPadding(1)
        table = cursor.insertTable(len(rows), 2, made)
        for row, spec in enumerate(rows):
            for column, text in enumerate((shown_keys(keys_of(spec, own)), plain_label(spec))):
                table.cellAt(row, column).firstCursorPosition().insertText(text, plain)
    return document


def keys_pdf(specs: Sequence[ActionSpec], own: Mapping[str, str]) -> bytes:
    """Return the list as a PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setTitle(QCoreApplication.translate("KeysList", "Letterbook: keys"))
    keys_document(specs, own).print_(writer)
    del writer  # it writes the end of the file
    return bytes(buffer.data().data())
