"""The window of the manual: contents, search over all pages, back and forward, finding in the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QSplitter,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.app.manual import CONTENTS, chapters, find_in_manual
from editor.core.messages import LetterbookError
from editor.ui.help.manual_view import ManualView
from editor.ui.look import current_theme
from editor.ui.messages import worded_error

SIZE = (1040, 740)
SIDE, ROW_ROOM = 310, 8
PAGE_ROLE = Qt.ItemDataRole.UserRole
BACKWARD = QTextDocument.FindFlag.FindBackward


class HelpWindow(QWidget):
    """Stays beside the window that is worked in; Esc closes it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Letterbook: the manual"))
        self.setObjectName("help-window")
        self.resize(*SIZE)
        self._back: list[str] = []
        self._forward: list[str] = []
        self._here = ""
        self._theme = current_theme()
        self._make_side()
        self._make_bar()
        self.view = ManualView(self)
        self.view.wanted.connect(self.show_page)
        self.view.outside.connect(self._ask_outside)
        self._lay_out()
        for key, call in (("Alt+Left", self.back), ("Alt+Right", self.forward), ("Ctrl+F", self._to_find),
                          ("Ctrl+K", self._to_search), ("Ctrl+Shift+F", self._to_search), ("F3", self._find_next),
                          ("Shift+F3", self._find_previous), ("Esc", self._leave), ("F6", self._other_side)):
            QShortcut(QKeySequence(key), self).activated.connect(call)

    # Making

    def _make_side(self) -> None:
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the manual… (Ctrl+K)"))
        self.search.setAccessibleName(self.tr("Search all pages of the manual"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._fill)
        self.search.installEventFilter(self)
        self.contents = QTreeWidget(self)
        self.contents.setHeaderHidden(True)
        self.contents.setAccessibleName(self.tr("Pages of the manual"))
        self.contents.setIndentation(14)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.itemClicked.connect(self._on_chosen)
        self.contents.itemActivated.connect(self._on_chosen)
        self._nothing = _label(self.tr("No page has all of these words. Fewer words find more."), self)
        self._fill()

    def _make_bar(self) -> None:
        self._back_button = self._button("←", self.tr("Back (Alt+Left)"), self.back)
        self._forward_button = self._button("→", self.tr("Forward (Alt+Right)"), self.forward)
        self.find_field = QLineEdit(self)
        self.find_field.setPlaceholderText(self.tr("Find in this page… (Ctrl+F)"))
        self.find_field.setAccessibleName(self.tr("Find in this page"))
        self.find_field.setClearButtonEnabled(True)
        self.find_field.textChanged.connect(lambda _text: self._find_first())
        self.find_field.installEventFilter(self)
        self._found = _label("", self)

    def _lay_out(self) -> None:
        side, right = QWidget(self), QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(8, 8, 4, 8)
        for widget in (self.search, self.contents, self._nothing):
            column.addWidget(widget)
        bar = QHBoxLayout()
        for widget in (self._back_button, self._forward_button):
            bar.addWidget(widget)
        bar.addWidget(self.find_field, 1)
        bar.addWidget(self._found)
        page = QVBoxLayout(right)
        page.setContentsMargins(4, 8, 8, 8)
        page.addLayout(bar)
        page.addWidget(self.view, 1)
        split = QSplitter(self)
        split.addWidget(side)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([SIDE, SIZE[0] - SIDE])
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)

    def _button(self, text: str, tip: str, call: object) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(call)
        return button

    # Pages

    @property
    def page(self) -> str:
        """The page shown, with the heading that was asked for."""
        return self._here

    def show_page(self, page: str) -> None:
        """Show a page and come to the front."""
        self._come()  # first: a page is laid out for the width that it has
        if page != self._here:
            before = self._here
            if not self._go(page):
                return
            if before:
                self._back.append(before)
            self._forward.clear()
        self._tell_way()

    def _come(self) -> None:
        if self._theme is not current_theme():
            self._theme = current_theme()
            self.view.renew()
        self.show()
        self.raise_()
        self.activateWindow()
        self.view.setFocus()

    def _go(self, page: str) -> bool:
        try:
            self.view.show_page(page)
        except LetterbookError as error:
            self._found.setText(worded_error(error))
            return False
        self._here = page
        self._found.clear()
        self._mark(page)
        return True

    def back(self) -> None:
        """Go to the page before."""
        self._travel(self._back, self._forward)

    def forward(self) -> None:
        """Go forward again."""
        self._travel(self._forward, self._back)

    def _travel(self, pages: list[str], others: list[str]) -> None:
        if pages:
            here = self._here
            if self._go(pages.pop()):
                others.append(here)
        self._tell_way()

    def _tell_way(self) -> None:
        self._back_button.setEnabled(bool(self._back))
        self._forward_button.setEnabled(bool(self._forward))

    # Contents and search

    def _fill(self) -> None:
        query = self.search.text().strip()
        self.contents.clear()
        if query:
            for hit in find_in_manual(query):
                title = f"{hit.heading} · {hit.title}" if hit.heading else hit.title
                page = f"{hit.page}#{hit.slug}".rstrip("#")
                item = self._item(self.contents.invisibleRootItem(), title, page)
                if hit.excerpt:
                    self._item(item, hit.excerpt, page).setForeground(0, current_theme().colour("muted"))
                    item.setExpanded(True)
        else:
            self._fill_contents()
        self._nothing.setVisible(not self.contents.topLevelItemCount())
        first = self.contents.topLevelItem(0)
        if query and first is not None:
            self.contents.setCurrentItem(first)

    def _fill_contents(self) -> None:
        root = self.contents.invisibleRootItem()
        self._item(root, self.tr("Contents"), CONTENTS)
        for chapter in chapters():
            item = self._item(root, chapter.title, chapter.name)
            for heading in chapter.headings:
                if heading.level == 2:
                    self._item(item, heading.text, f"{chapter.name}#{heading.slug}")

    def _item(self, parent: QTreeWidgetItem, title: str, page: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [title])
        item.setData(0, PAGE_ROLE, page)
        item.setToolTip(0, title)
        item.setSizeHint(0, QSize(0, self.fontMetrics().lineSpacing() + ROW_ROOM))
        return item

    def _mark(self, page: str) -> None:
        """Show in the contents where the page is."""
        if self.search.text().strip():
            return
        name = page.partition("#")[0]
        for row in range(self.contents.topLevelItemCount()):
            item = self.contents.topLevelItem(row)
            if item is not None and item.data(0, PAGE_ROLE) == name:
                item.setExpanded(True)
                inside = (item.child(child) for child in range(item.childCount()))
                self.contents.setCurrentItem(next(
                    (child for child in inside if child is not None and child.data(0, PAGE_ROLE) == page), item))

    def _on_chosen(self, item: QTreeWidgetItem) -> None:
        words = self.search.text().strip()
        self.show_page(item.data(0, PAGE_ROLE))
        if words:
            self.find_field.setText(words.split()[0])

    # Finding in the page

    def _find_first(self) -> None:
        cursor = self.view.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.view.setTextCursor(cursor)
        self._seek()

    def _find_next(self) -> None:
        self._seek()

    def _find_previous(self) -> None:
        self._seek(backward=True)

    def _seek(self, *, backward: bool = False) -> None:
        words = self.find_field.text()
        flags = BACKWARD if backward else QTextDocument.FindFlag(0)
        self._found.clear()
        if not words or self.view.find(words, flags):
            return
        cursor = self.view.textCursor()
        again = self.view.textCursor()
        again.movePosition(again.MoveOperation.End if backward else again.MoveOperation.Start)
        self.view.setTextCursor(again)
        if not self.view.find(words, flags):
            self.view.setTextCursor(cursor)
            self._found.setText(self.tr("not in this page"))

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the search opens what is chosen, arrows choose; Enter in the finder goes on."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if watched is self.find_field:
                    self._seek(backward=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                elif (chosen := self.contents.currentItem()) is not None:
                    self._on_chosen(chosen)
                return True
            if watched is self.search and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.contents.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _to_find(self) -> None:
        self.find_field.setFocus()
        self.find_field.selectAll()

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _other_side(self) -> None:
        (self.contents if self.view.hasFocus() else self.view).setFocus()

    def _leave(self) -> None:
        """Esc: out of a field to the page, then back to the window."""
        if self.focusWidget() in (self.find_field, self.search) and self.isActiveWindow():
            self.view.setFocus()
            return
        self.close()

    def _ask_outside(self, address: str) -> None:
        """Nothing is opened on the network without a question."""
        box = QMessageBox(self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Leave the manual"))
        box.setText(self.tr("Open this address in your browser?"))
        box.setInformativeText(address)
        box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        if box.exec() == QMessageBox.StandardButton.Open:
            QDesktopServices.openUrl(QUrl(address))


def _label(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setObjectName("hint")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
