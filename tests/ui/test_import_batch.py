"""Many TEI files in the window: read aside, told in a report that can be saved, taken in as one step."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from editor.ui.importing import batch
from editor.ui.importing.assistant import ImportAssistant
from editor.ui.importing.batch import BatchDialog, ReportDialog
from editor.ui.main_window import MainWindow
from tests.ui.driving import new_project, open_window

SPECIMENS = Path(__file__).resolve().parents[1] / "data/formats/tei"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(batch, "MANY", 3)
    with open_window(qtbot, new_project(tmp_path / "edition.letterbook")) as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("notes.xml", "contradicted.xml", "manuscript.xml"):
        (tmp_path / "tei").mkdir(exist_ok=True)
        shutil.copy(SPECIMENS / name, tmp_path / "tei" / name)
    return tmp_path / "tei"


def _in(kind: type, do: Callable, start: Callable[[], None], qtbot: QtBot) -> None:
    """Do something in the dialog that opens, once it has read; it is closed whatever happens."""
    failed: list[BaseException] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind) or not _ready(dialog):
            QTimer.singleShot(20, look)
            return
        try:
            do(dialog)
        except BaseException as error:  # noqa: BLE001 - told outside the event loop of the dialog
            failed.append(error)
        finally:
            dialog.reject()

    QTimer.singleShot(0, look)
    start()
    if failed:
        raise failed[0]


def _ready(dialog: BatchDialog | ImportAssistant | ReportDialog) -> bool:
    if isinstance(dialog, ImportAssistant):
        return dialog.is_read
    return bool(dialog.findChild(QPlainTextEdit, "import-report").toPlainText())


def test_a_batch_is_reported_before_anything_comes_in(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    seen: list[str] = []
    _in(BatchDialog, lambda dialog: seen.append(dialog.report.toPlainText()),
        lambda: window.exchange.import_paths([folder]), qtbot)
    assert seen[0].startswith("Files: 3. Letters: 3.")
    assert "seg: 1 (letters: 1). Example: eleven twelve" in seen[0]
    assert "The letter is dated 5 March 1848, but also 5. März 1849" in seen[0]
    assert window.controller.session.letter_ids() == []


def test_a_batch_is_taken_in_as_one_step_and_its_report_saved(
        window: MainWindow, folder: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "report.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))

    def take(dialog: BatchDialog) -> None:
        dialog.findChild(QPushButton, "import-accept").click()
        assert dialog.taken
        assert "one step" in dialog.said
        dialog.save()

    _in(BatchDialog, take, lambda: window.exchange.import_paths([folder]), qtbot)
    session = window.controller.session
    assert len(session.letter_ids()) == 3
    assert json.loads(target.read_text(encoding="utf-8"))["letters"] == 3
    session.undo()
    assert session.letter_ids() == []


def test_the_assistant_has_the_report_too(
        window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))

    def look(dialog: ImportAssistant) -> None:
        _in(ReportDialog, lambda inner: inner.save(),
            lambda: dialog.findChild(QPushButton, "import-report-open").click(), qtbot)

    _in(ImportAssistant, look, lambda: window.exchange.import_paths([SPECIMENS / "notes.xml"]), qtbot)
    assert target.read_text(encoding="utf-8").startswith("Files: 1. Letters: 1. Notes: 11.")
