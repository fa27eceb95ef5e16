"""Backups of the open project, and the recovery of a damaged one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from editor.app import rescuing
from editor.app.jobs import Work
from editor.app.rescuing import BackupRow, Rescue
from editor.core.messages import Message
from editor.ui.desk import Frame
from editor.ui.messages import worded
from editor.ui.rescue.backup_list import proposed_name
from editor.ui.rescue.backups_dialog import BackupsDialog
from editor.ui.rescue.rescue_dialog import RescueDialog
from editor.ui.rescue.salvaged_dialog import SalvagedDialog
from editor.ui.translating import Translating
from editor.ui.waiting import wait_for

T = TypeVar("T")


class RescueCommands(Translating):
    """The dialogs of backups and recovery. ``open_path`` opens a project in the window."""

    def __init__(self, desk: Frame, open_path: Callable[[Path], bool]) -> None:
        self._desk, self._open_path = desk, open_path
        self.dialog: BackupsDialog | RescueDialog | None = None
        """What is shown."""

    # Backups

    def show(self) -> None:
        """Show the backups of the open project; where none is open, ask for a damaged file."""
        controller = self._desk.controller
        if not controller.is_open:
            self.ask_for_damaged()
            return
        if not controller.settle():
            return
        with controller.guard():
            dialog = BackupsDialog(rescuing.open_backups(controller.session), self._desk.window)
            dialog.open_wanted.connect(lambda row: self._restore(row, Path(controller.session.path), dialog))
            dialog.backup_wanted.connect(lambda: self._back_up(dialog))
            dialog.damaged_wanted.connect(lambda: self._leave_for_damaged(dialog))
            self._present(dialog)

    def _present(self, dialog: BackupsDialog | RescueDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(lambda _result: self._gone(dialog))
        dialog.open()

    def _gone(self, dialog: QDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None
        dialog.deleteLater()

    def _back_up(self, dialog: BackupsDialog) -> None:
        controller = self._desk.controller
        with controller.guard():
            controller.session.backup("manual")
            dialog.fill(rescuing.open_backups(controller.session))

    def _leave_for_damaged(self, dialog: QDialog) -> None:
        dialog.reject()
        self.ask_for_damaged()

    def _restore(self, row: BackupRow, path: Path, dialog: QDialog) -> None:
        """Make a new project of a backup, and open it."""
        day = datetime.fromisoformat(row.backup.at).astimezone().date().isoformat()
        output = self._new_project(path, self.tr("backup {day}").format(day=day), dialog)
        if output is None:
            return
        made = self._done(lambda progress: rescuing.restore(Path(row.backup.path), output, progress),
                          self.tr("Restoring…"), dialog)
        if made is not None:
            dialog.accept()
            self._open_path(made)

    # A damaged file

    def ask_for_damaged(self) -> None:
        """Ask for a file and say what can be had of it."""
        from editor.ui.commands.project import ENDING, first_folder

        name, _filter = QFileDialog.getOpenFileName(
            self._desk.window, self.tr("Recover a damaged file"), str(first_folder(self._desk)),
            self.tr("Letterbook projects (*{ending});;All files (*)").format(ending=ENDING))
        if name:
            self.offer(Path(name), None)

    def offer(self, path: Path, error: Message | None) -> None:
        """Show what can be had of a file that was not opened for ``error``; without one it is looked at first.

        Of a file that is no project, and of which nothing is known, nothing is shown but what was said.
        """
        rescue = self._done(lambda progress: rescuing.rescue_of(path, error, progress), self.tr("Looking at it…"),
                            self._desk.window)
        if rescue is None:
            return
        if rescue.error is None:
            self._desk.message.tell(self.tr("{file} is sound: it can be opened.").format(file=path.name))
        elif rescue.legible or rescue.backups:
            self._show_rescue(rescue)
        else:
            self._desk.message.error(worded(rescue.error))

    def _show_rescue(self, rescue: Rescue) -> None:
        path = Path(rescue.path)
        dialog = RescueDialog(rescue, self._desk.window)
        dialog.backup_wanted.connect(lambda row: self._restore(row, path, dialog))
        dialog.salvage_wanted.connect(lambda: self._salvage(path, dialog))
        dialog.text_wanted.connect(lambda: self._write_text(path, dialog))
        self._present(dialog)

    def _salvage(self, path: Path, dialog: QDialog) -> None:
        output = self._new_project(path, self.tr("salvaged"), dialog)
        if output is None:
            return
        told = self._done(lambda progress: rescuing.salvage(path, output, progress=progress), self.tr("Salvaging…"),
                          dialog)
        if told is not None and self._accepted(SalvagedDialog(told, dialog)):
            dialog.accept()
            self._open_path(output)

    def _write_text(self, path: Path, dialog: QDialog) -> None:
        name, _filter = QFileDialog.getSaveFileName(
            dialog, self.tr("A new folder for the text"), str(path.with_name(proposed_name(path, self.tr("text")))))
        if not name:
            return
        told = self._done(lambda progress: rescuing.legible(path, Path(name), worded, progress=progress),
                          self.tr("Reading…"), dialog)
        if told is not None and self._accepted(SalvagedDialog(told, dialog, project=False)):
            QDesktopServices.openUrl(QUrl.fromLocalFile(name))

    def _accepted(self, dialog: SalvagedDialog) -> bool:
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return accepted

    # What both share

    def _new_project(self, path: Path, words: str, parent: QWidget) -> Path | None:
        """Ask for the place of a new project; beside the old one, under a name that is free, is proposed."""
        from editor.ui.commands.project import ENDING, free_place

        name, _filter = QFileDialog.getSaveFileName(
            parent, self.tr("A new project"), str(free_place(path.parent, proposed_name(path, words))),
            self.tr("Letterbook projects (*{ending})").format(ending=ENDING))
        if not name:
            return None
        return Path(name) if name.endswith(ENDING) else Path(name + ENDING)

    def _done(self, work: Work[T], said: str, parent: QWidget) -> T | None:
        """Do work aside and return what came of it; what went wrong is said, in the window and over the dialog."""
        outcome = wait_for(work, said, parent)
        if outcome.error is not None:
            self._desk.controller.failed.emit(worded(outcome.error))
            if isinstance(parent, BackupsDialog | RescueDialog):
                parent.say(worded(outcome.error))
        return outcome.value

