"""The preferences: pages made from the table of settings, and one for keys. Every change holds at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from editor.app.setting_rows import GROUPS, Settings, setting_specs
from editor.ui.action_table import ActionSpec
from editor.ui.desk import SettingsStore
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.preferences.keys_page import KeysPage
from editor.ui.preferences.settings_page import SettingsPage

KEYS = QT_TRANSLATE_NOOP("Settings", "Keys")
SIZE = (820, 620)
SIDE = 170


class PreferencesDialog(QDialog):
    """Stays open beside the window, so that what is chosen can be seen there."""

    help_page = "manual/settings.md"

    def __init__(self, store: SettingsStore, specs: Sequence[ActionSpec], actions: Mapping[str, QAction],
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.setModal(False)
        self.resize(*SIZE)
        self.specs = tuple(specs)
        """The commands on the page of keys."""
        store.follow(self._on_settings)
        self.destroyed.connect(lambda: store.leave(self._on_settings))
        self._make_search()
        self.groups = QListWidget(self)
        self.groups.setAccessibleName(self.tr("Groups of settings"))
        self.groups.setFixedWidth(SIDE)
        self._pages = QStackedWidget(self)
        self.pages: dict[str, SettingsPage | KeysPage] = {
            group: SettingsPage(group, store, self) for group in GROUPS}
        self.keys_page = KeysPage(store, specs, self)
        self.keys_page.setProperty("help_page", "manual/keyboard.md#your-own-keys")
        self.pages[KEYS] = self.keys_page
        for group, page in self.pages.items():
            item = QListWidgetItem(QCoreApplication.translate("Settings", group), self.groups)
            item.setData(Qt.ItemDataRole.UserRole, group)
            self._pages.addWidget(page)
        self.groups.currentRowChanged.connect(self._on_group)
        self.groups.setCurrentRow(0)
        self._lay_out()
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._to_search)
        for key in actions["edit.preferences"].shortcuts():
            QShortcut(key, self).activated.connect(self._to_search)

    def _make_search(self) -> None:
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search settings, commands and keys… (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Search settings, commands and keys"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._look)
        self.search.installEventFilter(self)

    def _lay_out(self) -> None:
        self._nothing = QLabel(self.tr("Nothing fits. Fewer letters find more."), self)
        self._nothing.setObjectName("hint")
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        note = QLabel(self.tr("Every change holds at once. ↺ puts the usual back."), self)
        note.setObjectName("hint")
        note.setTextFormat(Qt.TextFormat.PlainText)
        middle, foot = QHBoxLayout(), QHBoxLayout()
        middle.addWidget(self.groups)
        middle.addWidget(self._pages, 1)
        foot.addWidget(note, 1)
        foot.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self._nothing)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)

    def open_at(self, setting: str = "") -> None:
        """Show the dialog, at a setting or at the keys where they are named."""
        self.search.clear()
        self.show()
        self.raise_()
        self.activateWindow()
        if setting == "keys":
            self._show_group(KEYS)
            self.keys_page.go_to()
        elif setting:
            group = setting_specs()[setting].row.group
            self._show_group(group)
            page = self.pages[group]
            if isinstance(page, SettingsPage):
                page.go_to(setting)
        else:
            self.search.setFocus()

    def _show_group(self, group: str) -> None:
        self.groups.setCurrentRow(list(self.pages).index(group))

    def _on_group(self, row: int) -> None:
        self._pages.setCurrentIndex(row)

    def _look(self) -> None:
        query = self.search.text().strip()
        rows = [row for row, page in enumerate(self.pages.values()) if page.look_for(query)]
        for row in range(self.groups.count()):
            item = self.groups.item(row)
            item.setHidden(row not in rows)
        if rows and self.groups.currentRow() not in rows:
            self.groups.setCurrentRow(rows[0])
        self._pages.setVisible(bool(rows))
        self._nothing.setVisible(not rows)

    def _on_settings(self, _before: Settings, after: Settings) -> None:
        for page in self.pages.values():
            if isinstance(page, SettingsPage):
                page.show_values(after)
        self.keys_page.show_values()

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter or an arrow key in the search goes to what was found; Esc empties it first."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self._to_first()
                return True
            if key == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _to_first(self) -> None:
        page = self._pages.currentWidget()
        if isinstance(page, KeysPage):
            page.go_to()
        elif isinstance(page, SettingsPage):
            first = next((name for name, row in page.rows.items() if not row.isHidden()), None)
            if first is not None:
                page.go_to(first)
