"""What goes out is written aside: the window answers meanwhile, Escape stops it, and nothing of it is left."""

from __future__ import annotations

import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from editor.app.jobs import Progress
from editor.app.review import aside, report
from editor.core.messages import message
from editor.ui import waiting
from editor.ui.exporting.dialog import ExportDialog
from editor.ui.main_window import MainWindow
from editor.ui.review.finish_dialog import FinishDialog
from editor.ui.review.send_dialog import SendDialog
from editor.ui.waiting import WaitingDialog
from tests.ui.driving import ALT, CTRL, press
from tests.ui.review.test_send import ended, fill, push
from tests.ui.review.working import begin, choose_file, in_dialog, menu
from tests.ui.reviewing import content, edit

Key = Qt.Key


class Held:
    """The copying of the project, which goes on until it is told to stop or let go."""

    def __init__(self) -> None:
        self.begun, self.released, self.ended = threading.Event(), threading.Event(), threading.Event()
        self.copy = aside.copy_aside

    def __call__(self, project: Path, copy: Path, progress: Progress) -> None:
        self.begun.set()
        try:
            while not self.released.wait(0.01):
                progress.step(3, 10, message("project-copying", file=project.name))
            self.copy(project, copy, progress)
        finally:
            self.ended.set()


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for temporary files that nobody else uses."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    made = Held()
    monkeypatch.setattr(aside, "copy_aside", made)
    yield made
    made.released.set()


@pytest.fixture
def there(tmp_path: Path) -> Path:
    """An empty folder, into which things are sent."""
    folder = tmp_path / "there"
    folder.mkdir()
    return folder


def until(true: Callable[[], bool]) -> None:
    """Let the window work until something is true."""
    loop, end = QEventLoop(), time.monotonic() + 30
    timer = QTimer()
    timer.timeout.connect(lambda: loop.quit() if true() or time.monotonic() > end else None)
    timer.start(5)
    loop.exec()
    timer.stop()
    assert true()


def in_send(window: MainWindow, do: Callable[[SendDialog], None]) -> None:
    in_dialog(SendDialog, lambda dialog: do(dialog) if isinstance(dialog, SendDialog) else None,
              menu(window, "review.send").trigger)


def words(dialog: QDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


class TestSending:
    @pytest.mark.parametrize("name", ["copy.letterbook", "copy.letterbook-review"])
    def test_escape_stops_it_and_what_was_filled_in_stays(
            self, window: MainWindow, held: Held, there: Path, temporary: Path, name: str) -> None:
        def do(dialog: SendDialog) -> None:
            fill(Key.Key_F, str(there / name))
            fill(Key.Key_M, "Please read letter 2.")
            push(Key.Key_S)
            until(held.begun.is_set)
            # It answers, and says what it does and how far it is.
            until(lambda: f"Copying {window.controller.session.path.name} to work on the copy…" in words(dialog))
            bar = dialog.findChild(QProgressBar)
            assert isinstance(bar, QProgressBar)
            assert (bar.value(), bar.maximum()) == (3, 10)
            assert not dialog.message.isEnabled()
            press(Key.Key_Escape)
            assert "Stopping…" in words(dialog)
            until(lambda: dialog.message.isEnabled())
            assert dialog.said == "It was stopped; nothing was written."
            assert dialog.message.toPlainText() == "Please read letter 2."
            assert (dialog.sent, dialog.isVisible(), dialog.focusWidget()) == (None, True, dialog.file)
            held.released.set()
            ended(dialog)  # and it can be sent after all
            assert dialog.sent is not None

        in_send(window, do)
        assert [path.name for path in there.iterdir()] == [name]
        assert list(temporary.iterdir()) == []

    def test_whoever_closes_the_window_has_it_stopped_first(
            self, window: MainWindow, held: Held, there: Path, temporary: Path) -> None:
        def do(dialog: SendDialog) -> None:
            fill(Key.Key_F, str(there / "copy.letterbook"))
            push(Key.Key_S)
            until(held.begun.is_set)
            assert not dialog.close()  # not before it has ended
            until(lambda: not dialog.isVisible())
            assert held.ended.is_set()

        in_send(window, do)
        assert [*there.iterdir(), *temporary.iterdir()] == []
        assert window.controller.is_open

    def test_the_project_may_be_closed_meanwhile(
            self, window: MainWindow, held: Held, there: Path, temporary: Path) -> None:
        def do(dialog: SendDialog) -> None:
            fill(Key.Key_F, str(there / "copy.letterbook"))
            fill(Key.Key_W, "Berta")
            push(Key.Key_S)
            until(held.begun.is_set)
            assert window.controller.close()
            until(lambda: not dialog.isVisible())

        in_send(window, do)
        assert [*there.iterdir(), *temporary.iterdir()] == []
        assert not window.controller.is_open

    def test_what_goes_wrong_is_said_in_one_sentence(
            self, window: MainWindow, there: Path, temporary: Path) -> None:
        (there / "file").write_bytes(b"")

        def do(dialog: SendDialog) -> None:
            fill(Key.Key_F, str(there / "file" / "copy.letterbook"))
            ended(dialog)
            assert dialog.said.startswith("The output could not be written to ")
            assert dialog.sent is None
            press(Key.Key_Escape)
            assert not dialog.isVisible()

        in_send(window, do)
        assert list(temporary.iterdir()) == []


class TestFinishing:
    @pytest.fixture(autouse=True)
    def seen_at_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(waiting, "UNSEEN_MS", 0)

    def stopping(self, held: threading.Event) -> None:
        """Press Escape once the waiting is seen."""
        dialog = QApplication.activeModalWidget()
        if not (held.is_set() and isinstance(dialog, WaitingDialog) and dialog.isActiveWindow()):
            QTimer.singleShot(10, lambda: self.stopping(held))
            return
        press(Key.Key_Escape)

    def finish(self, do: Callable[[FinishDialog], None]) -> None:
        in_dialog(FinishDialog, lambda dialog: do(dialog) if isinstance(dialog, FinishDialog) else None,
                  lambda: press(Key.Key_Return, CTRL))

    def test_the_answer_can_be_stopped_and_they_are_not_taken_to_have_it(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path], held: Held, there: Path,
            temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        begin(qtbot, window, copies[1])
        press(Key.Key_2)
        session, told = window.controller.session, list[str]()
        held.released.clear()
        held.begun.clear()
        before = session.shared_with("Berta")
        target = there / "answer.letterbook-review"
        target.write_bytes(b"an older answer")
        choose_file(monkeypatch, target, "getSaveFileName")

        def send(dialog: FinishDialog) -> None:
            self.stopping(held.begun)
            push(Key.Key_D)
            told.append(dialog.told.text())
            held.released.set()
            assert target.read_bytes() == b"an older answer"
            push(Key.Key_D)
            told.append(dialog.told.text())

        self.finish(send)
        assert told == ["It was stopped; nothing was written.",
                        "Your answer is in answer.letterbook-review; give it to your colleague."]
        assert target.read_bytes() != b"an older answer"
        assert [path.name for path in there.iterdir()] == [target.name]
        assert list(temporary.iterdir()) == []
        assert session.shared_with("Berta") != before

    def test_the_report_can_be_stopped(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path], there: Path,
            monkeypatch: pytest.MonkeyPatch) -> None:
        begin(qtbot, window, copies[1])
        begun, told = threading.Event(), list[str]()

        def document(_page: bytes, progress: Progress | None = None) -> bytes:
            assert progress is not None
            begun.set()
            while True:
                progress.check()
                time.sleep(0.01)

        monkeypatch.setattr(report, "as_document", document)
        choose_file(monkeypatch, there / "report.docx", "getSaveFileName")

        def save(dialog: FinishDialog) -> None:
            self.stopping(begun)
            push(Key.Key_S)
            told.append(dialog.told.text())

        self.finish(save)
        assert told == ["It was stopped; nothing was written."]
        assert list(there.iterdir()) == []

    def test_a_report_without_room_is_said_in_one_sentence(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path], there: Path,
            monkeypatch: pytest.MonkeyPatch) -> None:
        begin(qtbot, window, copies[1])
        (there / "file").write_bytes(b"")
        told = list[str]()
        choose_file(monkeypatch, there / "file" / "report.html", "getSaveFileName")

        def save(dialog: FinishDialog) -> None:
            push(Key.Key_S)
            told.append(dialog.told.text())

        self.finish(save)
        assert told[0].startswith("The output could not be written to ")


class TestExporting:
    @pytest.fixture
    def dialog(self, window: MainWindow, there: Path) -> ExportDialog:
        window.actions_by_id["project.export"].trigger()
        found = window.workbench.commands["export"].dialog
        assert isinstance(found, ExportDialog)
        found._soon.stop()
        found.choose_format("json")
        found._soon.stop()
        found._output.setText(str(there / "letters"))
        return found

    def button(self, dialog: ExportDialog) -> QPushButton:
        found = dialog.findChild(QPushButton, "export-close")
        assert isinstance(found, QPushButton)
        return found

    def test_escape_stops_it_and_the_dialog_stays(
            self, qtbot: QtBot, window: MainWindow, dialog: ExportDialog, held: Held, there: Path,
            temporary: Path) -> None:
        qtbot.waitUntil(dialog.isActiveWindow)
        press(Key.Key_E, ALT)
        qtbot.waitUntil(held.begun.is_set)
        assert self.button(dialog).text() == "Stop"
        edit(window.controller.session, 0, "Dear comrade", "Dearest comrade")  # the window goes on meanwhile
        assert "Dearest" in content(window.controller.session, 0)
        press(Key.Key_Escape)
        qtbot.waitUntil(lambda: dialog._job is None)
        assert dialog.said == "It was stopped; nothing was written."
        assert dialog.isVisible()
        assert self.button(dialog).text() == "Close"
        assert [*there.iterdir(), *temporary.iterdir()] == []
        held.released.set()
        press(Key.Key_E, ALT)
        qtbot.waitUntil(lambda: dialog.said.startswith("Written"), timeout=30_000)
        assert [path.name for path in there.iterdir()] == ["letters"]
        press(Key.Key_Escape)
        assert not dialog.isVisible()

    @pytest.mark.parametrize("way", ["close", "project"])
    def test_closing_stops_it(self, qtbot: QtBot, window: MainWindow, dialog: ExportDialog, held: Held, there: Path,
                              temporary: Path, way: str) -> None:
        dialog.write()
        qtbot.waitUntil(held.begun.is_set)
        dialog.close() if way == "close" else menu(window, "project.close").trigger()
        assert not dialog.isVisible()
        qtbot.waitUntil(held.ended.is_set)
        qtbot.waitUntil(lambda: [*there.iterdir(), *temporary.iterdir()] == [])
