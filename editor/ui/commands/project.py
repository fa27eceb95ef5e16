"""Making, opening, closing and backing up projects."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from editor.app import workspace
from editor.app.people import with_editor
from editor.app.settings import Settings, with_recent, without_recent
from editor.core.messages import LetterbookError, message
from editor.ui import people
from editor.ui.desk import Frame
from editor.ui.messages import worded
from editor.ui.translating import Translating

if TYPE_CHECKING:
    from editor.store.session import ProjectSession
    from editor.ui.commands.rescue import RescueCommands

ENDING = workspace.PROJECT_ENDING


class ProjectCommands(Translating):
    """What the File menu does with whole projects."""

    def __init__(self, desk: Frame) -> None:
        self._desk = desk
        self._rescue: RescueCommands | None = None
        people.use(desk.settings.value)
        desk.settings.follow(self._on_settings)

    def who(self) -> None:
        """Ask who works here; from now on the history, comments and readings name them."""
        from editor.ui.dialogs.identity_dialog import IdentityDialog  # seldom asked for

        desk = self._desk
        dialog = IdentityDialog(desk.settings.value, workspace.account_name(), desk.window)

        def keep() -> None:
            desk.settings.set(with_editor(desk.settings.value, dialog.name, dialog.initials, dialog.colour))

        dialog.accepted.connect(keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_settings(self, before: Settings, after: Settings) -> None:
        """Another editor works from now on: what was typed so far still belongs to the one before."""
        people.use(after)
        controller = self._desk.controller
        if before.editor_name != after.editor_name and controller.is_open and controller.settle():
            controller.session.editor = workspace.who_am_i(settings=after)

    def new(self) -> None:
        """Ask for a place and make an empty project there."""
        window = self._desk.window
        name, _filter = QFileDialog.getSaveFileName(
            window, self.tr("New project"), str(free_place(first_folder(self._desk), self.tr("letters"))),
            self.tr("Letterbook projects (*{ending})").format(ending=ENDING))
        if name:
            path = Path(name) if name.endswith(ENDING) else Path(name + ENDING)
            self._take(lambda: workspace.create_project(path))

    def open(self) -> None:
        """Ask for a project file and open it."""
        window = self._desk.window
        name, _filter = QFileDialog.getOpenFileName(
            window, self.tr("Open project"), str(first_folder(self._desk)),
            self.tr("Letterbook projects (*{ending})").format(ending=ENDING))
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> bool:
        """Open a project file; one that somebody else has open is refused in one sentence. Of one that is damaged or
        gone it is shown what can be had."""
        failed: list[LetterbookError] = []

        def opened() -> ProjectSession:
            try:
                return workspace.open_project(path)
            except LetterbookError as error:
                failed.append(error)
                raise

        if self._take(opened):
            return True
        for error in failed:
            from editor.app.rescuing import LOST  # seldom needed

            if error.code in LOST:
                self._rescuing().offer(path, error.message)
        return False

    def recovery(self) -> None:
        """Show the backups of the project, and the way to recover a damaged one."""
        self._rescuing().show()

    def _rescuing(self) -> RescueCommands:
        from editor.ui.commands.rescue import RescueCommands  # seldom asked for

        if self._rescue is None:
            self._rescue = RescueCommands(self._desk, self.open_path)
        return self._rescue

    def forget(self, path: str) -> None:
        """Take a project off the list of those opened last; its file is left alone."""
        self._desk.settings.set(without_recent(self._desk.settings.value, path))

    def sample(self) -> None:
        """Copy the sample project to the documents and open the copy."""
        self._take(workspace.open_sample)

    def _take(self, make: Callable[[], ProjectSession]) -> bool:
        desk = self._desk
        if not self.may_close():
            return False
        session: ProjectSession | None = None
        with desk.controller.guard():
            session = make()
        if session is None:
            return False
        desk.message.hide()
        desk.controller.take(session)
        desk.settings.set(with_recent(desk.settings.value, Path(session.path)), soon=True)
        if session.read_only:
            desk.message.banner(self.tr("This project is open for reading only: nothing can be changed."))
        return True

    def details(self) -> None:
        """Show title, series, editors, conventions and languages of the project, and change them."""
        from editor.app.actions.letters import SetProject  # both seldom asked for, and the start does not wait
        from editor.ui.dialogs.project_dialog import ProjectDialog

        controller = self._desk.controller
        if not controller.is_open or not controller.settle():
            return
        dialog = ProjectDialog(controller.session.project(), self._desk.window, writable=controller.writable)
        accepted, project = dialog.exec(), dialog.project
        dialog.deleteLater()
        if accepted and controller.writable:
            controller.run(SetProject(project=project))

    def save(self) -> None:
        """Write what was typed last, without waiting for a rest; the status bar says when."""
        self._desk.controller.settle()

    def backup(self) -> None:
        """Make a verified copy of the project now."""
        desk = self._desk
        if not desk.controller.settle():
            return
        with desk.controller.guard():
            info = desk.controller.session.backup("manual")
            desk.message.tell(worded(message("backup-made", file=Path(info.path).name)))

    def close(self) -> None:
        """Close the project and show the start page."""
        self.may_close()

    def quit(self) -> None:
        """Close the window."""
        self._desk.window.close()

    def may_close(self) -> bool:
        """Close what is open; where something could not be kept, ask before it is given up."""
        controller = self._desk.controller
        if controller.close():
            return True
        window = self._desk.window
        box = QMessageBox(window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Not saved"))
        box.setText(self.tr("What was typed last could not be saved: {reason}").format(
            reason=self._desk.message.text))
        stay = box.addButton(self.tr("Stay and try again"), QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton(self.tr("Close without it"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.exec()
        if box.clickedButton() is leave:
            controller.abandon()
            return True
        return False


def free_place(folder: Path, name: str) -> Path:
    """A project file of this name in the folder that is not there yet: letters, letters 2, letters 3."""
    names = chain([name], (f"{name} {number}" for number in count(2)))
    return next(path for path in (folder / f"{each}{ENDING}" for each in names) if not path.exists())


def first_folder(desk: Frame) -> Path:
    """Where file dialogs begin: in the folder of the settings, beside the project opened last, in the documents."""
    chosen, recent = desk.settings.value.project_folder, desk.settings.value.recent_projects
    if chosen and Path(chosen).is_dir():
        return Path(chosen)
    if recent and Path(recent[0]).parent.is_dir():
        return Path(recent[0]).parent
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()
