"""One page of the manual. It shows our own Markdown and pictures beside it; no HTML, and nothing from afar."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Any

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QFont,
    QImage,
    QPainter,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from editor.app.manual import page_path, page_text, slug_of
from editor.core.messages import LetterbookError
from editor.ui.look import current_theme

MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
LINE_HEIGHT = 135.0
"""In per cent."""
PICTURE = "\ufffc"
"""What stands in a text for a picture; its line must not grow with the picture."""
MARGIN = 22
HEADINGS = {1: 1.8, 2: 1.35}
"""Sizes of headings, relative to the words."""
DIMMED = 0.38
"""How much of the dark ground lies over a picture in a dark theme, from 0 to 1."""
KEYS = re.compile(r"`(?:F\d+|(?:Ctrl|Alt|Shift)\+[^`\s]+)`(?: `[^`\s]{1,12}`)+")
"""Strokes of one key after the other: they stay on one line."""
WIDEST = 860
"""Pictures are not shown wider, in pixels."""


class ManualView(QTextBrowser):
    """Shows a page; ``wanted`` sends the page that a link leads to, ``outside`` an address of the network."""

    wanted = Signal(str)
    outside = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Page of the manual"))
        self.page = ""
        self._width = 0
        self.anchorClicked.connect(self._on_link)

    def show_page(self, page: str) -> None:
        """Show a page, at the heading behind ``#`` where there is one.

        Raises:
            LetterbookError: there is no such page.
        """
        name, _, slug = page.partition("#")
        text = page_text(name)
        if name != self.page:
            self.page = name
            self._lay_out(text)
        self.go_to(slug)

    def _lay_out(self, text: str) -> None:
        self._width = self._picture_width()
        # A new document each time: one that is used again keeps formats of the page before.
        document = QTextDocument(self)
        document.setDefaultFont(QFont(self.font()))
        document.setDocumentMargin(MARGIN)
        document.setMarkdown(KEYS.sub(lambda keys: keys[0].replace(" ", "\u00a0"), text), MARKDOWN)
        self._set_lines(document)
        self._set_tables(document)
        self.setDocument(document)  # which deletes the one before, for this view owns it

    def _set_lines(self, document: QTextDocument) -> None:
        cursor = QTextCursor(document)
        block = document.begin()
        while block.isValid():
            cursor.setPosition(block.position())
            level = block.blockFormat().headingLevel()
            if level:
                self._set_heading(cursor, level)
            elif cursor.currentTable() is None and PICTURE not in block.text():
                made = QTextBlockFormat()
                made.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
                cursor.mergeBlockFormat(made)
            block = block.next()

    def _set_heading(self, cursor: QTextCursor, level: int) -> None:
        room = QTextBlockFormat()
        room.setTopMargin(22 if level > 1 else 4)
        room.setBottomMargin(8)
        cursor.mergeBlockFormat(room)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        made = cursor.charFormat()
        made.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
        made.setFontPointSize(self.font().pointSizeF() * HEADINGS.get(level, 1.1))
        cursor.setCharFormat(made)

    def _set_tables(self, document: QTextDocument) -> None:
        border = QBrush(current_theme().colour("border"))
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                made = frame.format()
                made.setCellPadding(5)
                made.setCellSpacing(0)
                made.setBorder(1)
                made.setBorderCollapse(True)
                made.setBorderBrush(border)
                made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
                frame.setFormat(made)

    def go_to(self, slug: str) -> None:
        """Scroll to a heading; without one, or where it is not there, to the top."""
        cursor = QTextCursor(self.document())
        block = self._heading(slug) if slug else None
        if block is not None:
            cursor.setPosition(block.position())
        self.setTextCursor(cursor)
        layout = self.document().documentLayout()
        top = layout.blockBoundingRect(block).top() - 8 if block is not None else 0
        self.verticalScrollBar().setValue(int(top))

    def _heading(self, slug: str) -> QTextBlock | None:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and slug_of(block.text()) == slug:
                return block
            block = block.next()
        return None

    def renew(self) -> None:
        """Lay the page out again, as in another theme or width; what is at the top stays there."""
        if not self.page:
            return
        place = self.cursorForPosition(QPoint(0, 0)).position() if self.verticalScrollBar().value() else 0
        self._lay_out(page_text(self.page))
        if place:
            block = self.document().findBlock(place)
            self.verticalScrollBar().setValue(int(self.document().documentLayout().blockBoundingRect(block).top()))

    def _picture_width(self) -> int:
        return min(WIDEST, max(120, self.viewport().width() - 2 * MARGIN - 4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures follow the width of the window."""
        super().resizeEvent(event)
        if self.page and self._picture_width() != self._width and "](" in page_text(self.page):
            self.renew()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Give pictures of the manual, no wider than the page; everything else is refused."""
        address = QUrl(name)
        if kind != QTextDocument.ResourceType.ImageResource.value or address.scheme() or address.host():
            return None
        try:
            image = QImage(str(page_path(_beside(self.page, address.path()))))
        except LetterbookError:
            return None
        if image.isNull():
            return image
        return _framed(image if image.width() <= self._width else image.scaledToWidth(
            self._width, Qt.TransformationMode.SmoothTransformation))

    def _on_link(self, address: QUrl) -> None:
        if address.scheme() in ("http", "https"):
            self.outside.emit(address.toString())
        elif not address.scheme() and not address.host():
            page = _beside(self.page, address.path()) if address.path() else self.page
            self.wanted.emit(f"{page}#{address.fragment()}" if address.fragment() else page)


def _framed(image: QImage) -> QImage:
    """Return a picture with a frame; on a dark ground it is dimmed, for it shows a light window."""
    theme = current_theme()
    framed = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(framed)
    if theme.is_dark:
        painter.setOpacity(DIMMED)
        painter.fillRect(framed.rect(), theme.colour("paper"))
        painter.setOpacity(1.0)
    painter.setPen(theme.colour("border"))
    painter.drawRect(framed.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return framed


def _beside(page: str, relative: str) -> str:
    """Return what a link of a page names, from the folder of the manual."""
    parts: list[str] = []
    for part in (PurePosixPath(page).parent / relative).parts:
        if part == "..":
            if parts:
                parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts)
