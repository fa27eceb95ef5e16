"""Reviewing: a copy sent, a colleague's file opened, its review continued, finished or put aside."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from editor.app.jobs import Outcome, Work
from editor.app.outputs import write_file
from editor.app.review.aside import Order, Prepared, back_up, prepared, send
from editor.app.review.preflight import Looked, look
from editor.app.review.report import write_report
from editor.app.review.review import Review, source_of
from editor.app.scans.places import ScanPlaces, scan_places
from editor.app.scans.receiving import Coming, put_in_place, remember, tidy, told
from editor.core.received import Source
from editor.core.record import replace
from editor.review.packages import ENDING
from editor.store.session import ProjectSession
from editor.ui.commands.exchange import waiting
from editor.ui.commands.project import first_folder
from editor.ui.desk import Desk
from editor.ui.importing.layout import Layout
from editor.ui.messages import worded
from editor.ui.review.deliveries_dialog import DeliveriesDialog, Delivery
from editor.ui.review.finish_dialog import FinishDialog
from editor.ui.review.preflight_dialog import PreflightDialog
from editor.ui.review.report_words import ReportWords
from editor.ui.review.send_dialog import SendDialog, newest_step
from editor.ui.review.statistics_dialog import StatisticsDialog
from editor.ui.review.window import ReviewWindow
from editor.ui.translating import Translating
from editor.ui.waiting import wait_for

COPY = "copy.letterbook"
MOST_TOLD = 3
"""So many scans that could not be used are named."""
STEPS: dict[str, tuple[str, int | None]] = {
    "next": ("next_undecided", 1), "previous": ("next_undecided", -1), "conflict": ("next_conflict", None)}
"""What the rows of the menu do in the window."""


def make(desk: Any) -> ReviewCommands:
    """Make the commands, when the first of them is asked for."""
    return ReviewCommands(desk)


class ReviewCommands(Translating):
    """What the Review menu does."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.window: ReviewWindow | None = None
        """The review that is open."""
        self._looking: tuple[ProjectSession, tempfile.TemporaryDirectory[str]] | None = None
        """The copy that is only looked at."""

    # Opening

    def open(self) -> None:
        """Ask for a colleague's file, say what it would bring, and begin."""
        name, _filter = QFileDialog.getOpenFileName(
            self._desk.window, self.tr("Open a colleague's file"), str(first_folder(self._desk)),
            self.tr("Projects and review packages (*.letterbook *{ending});;All files (*)").format(ending=ENDING))
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> None:
        """Say what a colleague's file would bring, and begin where the editor says so."""
        controller = self._desk.controller
        if not controller.settle():
            return
        project, editor, places = controller.session.path, controller.session.editor, self._places()
        folder = tempfile.TemporaryDirectory(prefix="letterbook-", ignore_cleanup_errors=True)
        copy = Path(folder.name) / COPY
        with controller.guard():
            dialog = PreflightDialog(lambda progress: look(path, project, copy, progress, places, editor), path.name,
                                     self._desk.window)
            dialog.start()
            dialog.exec()
            self._desk.window.activateWindow()
            choice, looked = dialog.choice, dialog.looked
            dialog.deleteLater()
            if looked is not None and choice == "review":
                self._begin(looked, path)
            elif looked is not None and choice == "look" and self._look_only(looked, copy, folder):
                return
        folder.cleanup()

    def _places(self) -> ScanPlaces:
        session = self._desk.controller.session
        return scan_places(session.path, session.project().id, self._desk.settings.value)

    def _begin(self, looked: Looked, path: Path) -> None:
        """Take a delivery in. Only the writing itself is done here; what it takes before and after is done aside."""
        session = self._desk.controller.session
        made = wait_for(lambda progress: back_up(session.path, looked.received, progress) or True,
                        self.tr("Making a backup…"), self._desk.window)
        if not self._came(made):
            return
        with waiting():
            report = session.receive(looked.received, backup=False)
        scans = self._place_scans(path, looked.scans)
        found = self._prepared(session.path, [source_of(session, report.source)])
        if found:
            self._continue(found[0].review, log=True)
        if scans and self.window is not None:
            self.window.say(scans)

    def _place_scans(self, path: Path, coming: Coming) -> str:
        """Put the reduced scans that lie beside a delivery beside the project, and return what is said of it."""
        if not coming.wanted:
            return ""
        session, home = self._desk.controller.session, self._places().home
        arrived = wait_for(lambda progress: put_in_place(path, coming, home, progress),
                           self.tr("Putting scans in their place…"), self._desk.window)
        if arrived.value is None:
            return worded(arrived.error) if arrived.error is not None else self.tr(
                "It was stopped; no scan was put in its place.")
        remember(session, arrived.value)
        self._look_again()
        return " ".join(map(worded, told(arrived.value, MOST_TOLD)))

    def _look_again(self) -> None:
        """Let the scan panel, if there is one, see what has come or gone."""
        made: Any = self._desk.made_panels
        if "scan" in made:
            made["scan"].look_again()

    def _tidy(self) -> None:
        """Take away the reduced scans of pages that were not accepted."""
        controller = self._desk.controller
        if controller.is_open and controller.writable:
            with controller.guard():
                if tidy(controller.session):
                    self._look_again()

    def _came(self, outcome: Outcome[Any]) -> bool:
        """Whether a job came to its end; what was wrong is said."""
        if outcome.error is not None:
            self._desk.controller.failed.emit(worded(outcome.error))
        return outcome.value is not None

    def _look_only(self, looked: Looked, copy: Path, folder: tempfile.TemporaryDirectory[str]) -> bool:
        """Show the review of the copy, in which nothing can be decided; return whether it is shown."""
        self.close()
        found = self._prepared(copy, [looked.preflight.source])
        if not found:
            return False
        session = ProjectSession.open(copy, editor="", read_only=True)
        self._looking = session, folder
        review = found[0].review
        review.move_to(session)
        self._show(ReviewWindow(self._desk, review, look_only=True, layout=self._layout()))
        return True

    def _prepared(self, project: Path, sources: list[Source]) -> list[Prepared]:
        """The reviews of deliveries, planned aside; none where that was stopped or failed."""
        outcome = wait_for(lambda progress: prepared(project, sources, progress), self.tr("Comparing…"),
                           self._desk.window)
        return (outcome.value or []) if self._came(outcome) else []

    def show(self, source: Source) -> None:
        """Show the review of a delivery."""
        self.close()
        found = self._prepared(self._desk.controller.session.path, [source])
        if found:
            self._continue(found[0].review)

    def _continue(self, review: Review, *, log: bool = False) -> None:
        """Show a review that was prepared aside. ``log``: what they decided about our work is taken over first."""
        self.close()
        with self._desk.controller.guard(), waiting():
            review.move_to(self._desk.controller.session)
            if log:
                review.take_log()
            self._show(ReviewWindow(self._desk, review, layout=self._layout()))

    def _show(self, window: ReviewWindow) -> None:
        self.window = window
        window.closed.connect(self._on_closed)
        window.finish_wanted.connect(self.finish)
        window.statistics_wanted.connect(lambda: self.show_statistics(window))
        window.letter_wanted.connect(self._go_to_letter)
        window.show()
        window.activateWindow()

    def _layout(self) -> Layout:
        settings = self._desk.settings
        return Layout(settings.value.review_layout, lambda text: settings.set(
            replace(settings.value, review_layout=text)))

    def _on_closed(self) -> None:
        self.window = None
        if self._looking is not None:
            session, folder = self._looking
            self._looking = None
            session.close()
            folder.cleanup()
        else:
            self._tidy()
        self._desk.window.activateWindow()

    def close(self) -> None:
        """Close the review that is open; it can be continued."""
        if self.window is not None:
            self.window.close()

    def _go_to_letter(self, letter: str) -> None:
        controller = self._desk.controller
        if letter not in controller.session.letter_ids():
            if self.window is not None:
                self.window.say(self.tr("This letter is not in your project yet."))
            return
        controller.show_letter(letter)
        self._desk.window.raise_()
        self._desk.window.activateWindow()
        self._desk.text.editor.setFocus()

    # Going on

    def deliveries(self) -> list[Prepared] | None:
        """The reviews of the deliveries that are open, prepared aside; None where that was stopped or failed."""
        session = self._desk.controller.session
        sources = [source for source in session.sources() if not source.closed]
        return (self._prepared(session.path, sources) or None) if sources else []

    def resume(self) -> None:
        """Go on with the review that is open, or choose one."""
        if self.window is not None:
            self.window.raise_()
            self.window.activateWindow()
            return
        if not self._desk.controller.settle():
            return
        deliveries = self.deliveries()
        if deliveries is not None and not deliveries:
            self._desk.message.tell(self.tr("No delivery is open; open a colleague's file first."))
        elif deliveries is not None and len(deliveries) == 1:
            self._continue(deliveries[0].review)
        elif deliveries:
            self._ask(deliveries, aside=False)

    def put_aside(self) -> None:
        """Ask which delivery is no longer to be proposed."""
        if not self._desk.controller.settle():
            return
        deliveries = self.deliveries()
        if deliveries:
            self._ask(deliveries, aside=True)
        elif deliveries is not None:
            self._desk.message.tell(self.tr("No delivery is open."))

    def _ask(self, found: list[Prepared], *, aside: bool) -> None:
        dialog = DeliveriesDialog([Delivery(one.review.source, one.summary) for one in found], self._desk.window,
                                  aside=aside)
        dialog.exec()
        chosen, put = dialog.chosen, dialog.aside
        dialog.deleteLater()
        self._desk.window.activateWindow()
        if chosen is not None and put:
            self._put_aside(chosen)
        elif chosen is not None:
            self._continue(next(one.review for one in found if one.review.source.id == chosen.id))

    def _put_aside(self, source: Source) -> None:
        if self.window is not None and self.window.review.source.id == source.id:
            self.close()
        with self._desk.controller.guard():
            self._desk.controller.session.close_source(source.id)
            self._tidy()
            self._desk.message.tell(self.tr("{file} was put aside: nothing of it is proposed any more.").format(
                file=source.file))

    # Sending

    def send(self) -> None:
        """Ask what is to go out to a colleague, write it, and say what is in it."""
        desk = self._desk
        if not desk.controller.settle():
            return
        dialog = SendDialog(desk.controller, desk.settings.value, desk.window)
        dialog.exec()
        dialog.deleteLater()
        desk.window.activateWindow()

    # Inside the window

    def step(self, command: str) -> None:
        """Do in the window of the review what one of its keys does."""
        if self.window is None:
            self.resume()
        if self.window is None:
            return
        self.window.activateWindow()
        self.window.run(*STEPS[command])

    # Finishing

    def finish(self) -> None:
        """Tell how the review stands; save the report, write the answer, close."""
        if self.window is None:
            self.resume()
        window = self.window
        if window is None or window.look_only:
            return
        dialog = FinishDialog(window.review, window)
        dialog.report_wanted.connect(lambda: self._save_report(dialog))
        dialog.numbers_wanted.connect(lambda: self.show_statistics(dialog))
        dialog.answer_wanted.connect(lambda message: self._write_answer(dialog, message))
        closed = dialog.exec() == FinishDialog.DialogCode.Accepted
        aside, source = dialog.aside, window.review.source
        dialog.deleteLater()
        if closed:
            window.close()
        else:
            window.activateWindow()
        if aside:
            self._put_aside(source)

    def show_statistics(self, parent: QWidget) -> None:
        """Show the review in numbers, over the window or the dialog that asked."""
        window = self.window
        if window is None:
            return
        dialog = StatisticsDialog(window.worklist, window.describer, parent)
        dialog.save_wanted.connect(lambda table: self._save_statistics(dialog, table))
        dialog.exec()
        dialog.deleteLater()
        parent.activateWindow()

    def _save_statistics(self, dialog: StatisticsDialog, table: bytes) -> None:
        path = self._ask_file(dialog, self.tr("Save as a table"), "review.csv", self.tr("Tables (*.csv)"))
        if path is not None:
            self._tell_written(dialog, path, lambda progress: write_file(path, table))  # noqa: ARG005 - it is short

    def _tell_written(self, dialog: FinishDialog | StatisticsDialog, path: Path, work: Work[Path]) -> None:
        written = self._waited(dialog, path, work)
        dialog.tell(self._written(written, self.tr("It is in {file}.").format(file=path.name)))

    def _waited(self, dialog: QDialog, path: Path, work: Work[Any]) -> Outcome[Any]:
        """Wait for a job that writes a file, over the dialog that asked for it."""
        written = wait_for(work, self.tr("Writing {file}…").format(file=path.name), dialog)
        dialog.activateWindow()
        return written

    def _ask_file(self, dialog: QDialog, title: str, name: str, kinds: str) -> Path | None:
        chosen, _filter = QFileDialog.getSaveFileName(
            dialog, title, str(first_folder(self._desk) / name), kinds)
        return Path(chosen) if chosen else None

    def _save_report(self, dialog: FinishDialog) -> None:
        window = self.window
        if window is None:
            return
        stem = Path(window.review.source.file).stem
        path = self._ask_file(dialog, self.tr("Save the report"), f"{stem}-review.html",
                              self.tr("Pages (*.html);;Word documents (*.docx)"))
        if path is None:
            return
        with waiting():  # what is in the report is read and worded here; writing it is a job
            report = ReportWords(window.review, window.worklist, window.describer).report()
        self._tell_written(dialog, path, lambda progress: write_report(report, path, progress))

    def _write_answer(self, dialog: FinishDialog, message: str) -> None:
        window = self.window
        if window is None or not self._desk.controller.settle():
            return
        name = f"{Path(window.review.session.path).stem}{ENDING}"
        path = self._ask_file(dialog, self.tr("Send decisions back"), name,
                              self.tr("Review packages (*{ending})").format(ending=ENDING))
        if path is None:
            return
        asked = path.name.endswith(ENDING)  # about the very file: whether it may be replaced
        if not asked:
            path = path.with_name(path.name + ENDING)
        session, who = window.review.session, window.review.source.editor
        project, editor, before = session.path, session.editor, newest_step(session)
        order = Order(path, who, words=message, over=asked)
        written = self._waited(dialog, path, lambda progress: send(project, editor, order, None, progress))
        if written.value is not None and newest_step(session) == before:
            with self._desk.controller.guard():
                session.note_sent(who)
        done = self.tr("Your answer is in {file}; give it to your colleague.").format(file=path.name)
        dialog.tell(self._written(written, done))

    def _written(self, outcome: Outcome[Any], done: str) -> str:
        """What is said of something that was to be written."""
        if outcome.error is not None:
            return worded(outcome.error)
        return done if outcome.value is not None else self.tr("It was stopped; nothing was written.")
