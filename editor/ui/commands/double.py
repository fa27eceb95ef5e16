"""Two editors beside one another: transcribing blind, collating, and how far they agree."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtWidgets import QFileDialog

from editor.app.agreement import agree_files
from editor.app.agreement_output import write_tables
from editor.app.jobs import Outcome, Work
from editor.app.review.choices import read_kept
from editor.app.review.collating import collate_files
from editor.app.review.double import begin, finish, own
from editor.core.messages import LetterbookError
from editor.ui.commands.project import first_folder
from editor.ui.desk import Desk
from editor.ui.messages import worded, worded_error
from editor.ui.review.agreement_dialog import AgreementDialog
from editor.ui.review.collation_window import CollationWindow
from editor.ui.translating import Translating
from editor.ui.waiting import wait_for

T = TypeVar("T")


def make(desk: Any) -> DoubleCommands:
    """Make the commands, when the first of them is asked for."""
    return DoubleCommands(desk)


class DoubleCommands(Translating):
    """What the Review menu does about two transcriptions of one letter."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.window: CollationWindow | None = None
        self.report: AgreementDialog | None = None

    def blind(self) -> None:
        """Begin one's own transcription of the letter, blind; if it is begun, say that it is done."""
        desk = self._desk
        snapshot = desk.controller.snapshot if desk.controller.settle() else None
        if snapshot is None or not desk.controller.writable:
            return
        me = desk.controller.session.editor
        mine = own(snapshot, me)
        if mine is None:
            against = self.tr("scan") if snapshot.pages else ""
            step = begin(snapshot, me, against)
            said = self.tr("You transcribe letter {number} blind: what somebody else writes in it stays hidden until "
                           "both of you say that it is done (the same key again).")
        elif not mine.finished:
            step = finish(mine)
            said = self.tr("Your transcription of letter {number} is done. When the other one is too, collate them.")
        else:
            desk.message.tell(self.tr("Your transcription of this letter is done; the log of readings can take that "
                                      "back."))
            return
        with desk.controller.guard():
            desk.controller.session.run(step)
            desk.message.tell(said.format(number=snapshot.letter.number or "–"))

    def _compared(self, work: Work[T], path: Path) -> T | None:
        """What comparing with a colleague's file comes to, aside; None where it was stopped, or failed and that was
        said."""
        desk = self._desk
        outcome: Outcome[T] = wait_for(work, self.tr("Reading {file}…").format(file=path.name), desk.window)
        desk.window.activateWindow()
        if outcome.error is not None:
            desk.controller.failed.emit(worded(outcome.error))
        return outcome.value

    def collate(self) -> None:
        """Ask for a colleague's file, and collate the letters that both transcribed."""
        if not self._desk.controller.settle():
            return
        name, _filter = QFileDialog.getOpenFileName(
            self._desk.window, self.tr("Whose transcription is it to be collated with?"),
            self._last_file(), self.tr("Projects (*.letterbook);;All files (*)"))
        if name:
            self.collate_path(Path(name))

    def _last_file(self) -> str:
        """The file last collated with, where it is still there, or the folder to look in."""
        with self._desk.controller.guard():
            last = read_kept(self._desk.controller.session).file
            if last and Path(last).is_file():
                return last
        return str(first_folder(self._desk))

    def collate_path(self, path: Path) -> None:
        """Collate with a colleague's file, and show what differs."""
        desk = self._desk
        mine = desk.controller.session.path
        found = self._compared(lambda progress: collate_files(mine, path, progress=progress), path)
        if found is None:
            return
        if not found.letters and not found.blind:
            desk.message.tell(self.tr("No letter of {file} is one of yours.").format(file=path.name))
            return
        if self.window is not None and not self.window.close():
            return
        self.window = CollationWindow(desk, found, path)
        self.window.closed.connect(self._on_closed)
        self.window.show()
        self.window.activateWindow()

    def agreement(self) -> None:
        """Ask for a colleague's file, and show how far both agree in what they marked and wrote."""
        if not self._desk.controller.settle():
            return
        name, _filter = QFileDialog.getOpenFileName(
            self._desk.window, self.tr("Whose marks are they to be compared with?"),
            str(first_folder(self._desk)), self.tr("Projects (*.letterbook);;All files (*)"))
        if name:
            self.agreement_path(Path(name))

    def agreement_path(self, path: Path) -> None:
        """Compare with a colleague's file, and show the lists and the figures."""
        desk = self._desk
        mine = desk.controller.session.path
        found = self._compared(lambda progress: agree_files(mine, path, progress), path)
        if found is None:
            return
        if not found.letters:
            desk.message.tell(self.tr("No letter of {file} is one of yours.").format(file=path.name))
            return
        if self.report is not None:
            self.report.close()
        report = AgreementDialog(found, desk.controller.profile, path.name, desk.window)
        self.report = report
        report.go_wanted.connect(self._go)
        report.save_wanted.connect(lambda: self._save_tables(report))
        report.finished.connect(lambda _code: self._forget(report))
        report.show()
        report.activateWindow()

    def _forget(self, report: AgreementDialog) -> None:
        report.deleteLater()
        if self.report is report:
            self.report = None

    def _go(self, letter: str, start: int, end: int) -> None:
        desk = self._desk
        desk.controller.show_letter(letter)
        snapshot = desk.controller.snapshot
        if snapshot is not None:
            desk.window.activateWindow()
            desk.show_place(snapshot.transcription.text.id, start, end, focus=True)

    def _save_tables(self, report: AgreementDialog) -> None:
        name, _filter = QFileDialog.getSaveFileName(report, self.tr("Save as tables"), str(
            first_folder(self._desk) / "agreement.csv"), self.tr("Tables (*.csv)"))
        if not name:
            return
        try:
            written = write_tables(report.agreement, Path(name))
            report.tell(self.tr("They are in {files}.").format(files=", ".join(one.name for one in written)))
        except LetterbookError as error:
            report.tell(worded_error(error))

    def _on_closed(self) -> None:
        self.window = None
        self._desk.window.activateWindow()
