"""The palette, the preferences and the help: each is loaded when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from editor.core.messages import LetterbookError
from editor.ui.messages import worded_error

if TYPE_CHECKING:
    from editor.ui.dialogs.preferences_dialog import PreferencesDialog
    from editor.ui.help.help_window import HelpWindow
    from editor.ui.main_window import MainWindow
    from editor.ui.palette.finding import Finding
    from editor.ui.palette.palette import Palette


class ToolCommands(QObject):
    """What can be asked for at any time, also while no project is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._preferences: PreferencesDialog | None = None
        self._help: dict[QWidget, HelpWindow] = {}
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    # The palette

    @cached_property
    def palette_box(self) -> Palette:
        """The palette."""
        from editor.ui.palette.palette import Palette

        return Palette(self._window)

    @cached_property
    def _finding(self) -> Finding:
        from editor.ui.palette.finding import Finding

        return Finding(self._window, self.preferences)

    def palette(self, query: str = "") -> None:
        """Ask what to do."""
        self._finding.begin()
        self.palette_box.open_for(self._finding.look, query)

    # The preferences

    def preferences(self, setting: str = "") -> None:
        """Show the preferences, at a setting where one is named."""
        from editor.ui.dialogs.preferences_dialog import PreferencesDialog

        window = self._window
        if self._preferences is not None and self._preferences.specs != window.specs:
            self._preferences.deleteLater()  # another project has other commands
            self._preferences = None
        if self._preferences is None:
            self._preferences = PreferencesDialog(window.settings, window.specs, window.actions_by_id, window)
        self._preferences.open_at(setting)

    def keys(self) -> None:
        """Show every command with its keys, where they can be changed."""
        self.preferences("keys")

    # The help

    def manual(self) -> None:
        """Open the manual at the page that belongs to where the focus is."""
        from editor.ui.help.pages import page_for

        self.show_page(page_for(QApplication.focusWidget() or self._window))

    def contents(self) -> None:
        """Open the manual at its beginning."""
        self.show_page("manual.md")

    def whats_new(self) -> None:
        """Show what changed from version to version."""
        self.show_page("CHANGELOG.md")

    def show_page(self, page: str) -> None:
        """Show a page of the manual; in front of a dialog where one is open, for it would not be let in front."""
        from editor.ui.help.help_window import HelpWindow

        over = QApplication.activeModalWidget() or self._window
        window = self._help.get(over)
        if window is None:
            try:
                window = HelpWindow(over)
            except LetterbookError as error:
                self._window.message.error(worded_error(error))
                return
            self._help[over] = window
            over.destroyed.connect(lambda: self._help.pop(over, None))
        window.show_page(page)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Let a dialog answer the key of the manual: the window's own keys do not reach it."""
        window = new.window() if new is not None else None
        if isinstance(window, QDialog) and window.property("answers-help") is None and self._is_over(window):
            from editor.ui.help.pages import answer_help

            window.setProperty("answers-help", True)
            answer_help(window, self._window.actions_by_id["help.manual"].shortcuts(), self.manual)

    def close_windows(self) -> None:
        """Close what stays open beside the window: it must not outlive it."""
        for window in (self._preferences, *self._help.values()):
            if window is not None:
                window.close()

    def _is_over(self, dialog: QDialog) -> bool:
        """Whether a dialog was opened from this window."""
        parent = dialog.parentWidget()
        while parent is not None and parent is not self._window:
            parent = parent.parentWidget()
        return parent is self._window

    # About

    def about(self) -> None:
        """Say what this is, and whose work is in it."""
        from editor.ui.dialogs.about_dialog import AboutDialog

        _run(AboutDialog(self._window))

    def reports(self) -> None:
        """Open the folder in which reports of errors are written."""
        from editor.app.reports import reports_folder

        window = self._window
        folder = reports_folder()
        if folder is None or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            window.message.error(self.tr("The folder of reports cannot be opened: {folder}").format(
                folder=folder or ""))


def _run(dialog: QDialog) -> None:
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.exec()
    dialog.deleteLater()
