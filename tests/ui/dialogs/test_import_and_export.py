"""Import and export through the menu, with the file dialogs answered by the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from editor.ui.dialogs.record_dialog import RecordDialog
from editor.ui.exporting.dialog import ExportDialog
from editor.ui.importing.assistant import ImportAssistant
from editor.ui.main_window import MainWindow
from tests.ui.driving import CTRL, fill_in, new_project, open_window, press, write

SEED = Path(__file__).resolve().parents[3] / "sample_corpus" / "peters-to-stalin.txt"
LETTER = """J. X. Peters to I. V. Stalin

April 3, 1922

Dear comrade. STALIN.

In addition to my memorandum 1 I report the following.

With communist greetings, Peters.

Notes:

1 Note not found.
"""


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(qtbot, new_project(tmp_path / "bukhara.letterbook")) as opened:
        yield opened


def when_open(qtbot: QtBot, kind: type[QDialog], do: Callable[[QDialog], None]) -> None:
    """Do something in the next modal dialog; one of another kind is closed, so that no test hangs."""
    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, look)
        elif isinstance(dialog, kind):
            do(dialog)
        else:
            dialog.close()
    QTimer.singleShot(0, look)


def import_file(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, *files: Path,
                accept: bool = True) -> list[str]:
    said: list[str] = []

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, ImportAssistant)
        button = dialog.findChild(QPushButton, "import-accept")
        qtbot.waitUntil(lambda: dialog.is_read)
        said.append(dialog.said)
        if accept and button.isEnabled():
            qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
        else:
            dialog.reject()

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(file) for file in files], ""))
    when_open(qtbot, ImportAssistant, answer)
    press(Qt.Key.Key_I, CTRL)
    return said


def test_a_letter_comes_in_is_shown_and_is_one_undo_step(
        qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "peters.txt"
    source.write_text(LETTER, encoding="utf-8")
    window.letters.view.setFocus()
    (said,) = import_file(qtbot, window, monkeypatch, source)
    assert said.startswith("Files: 1 · letters: 1 · ")
    snapshot = window.controller.snapshot
    assert snapshot is not None
    assert "In addition to my memorandum" in window.text.editor.live.content
    assert [note.body.text.content for note in snapshot.notes] == ["Note not found."]
    assert window.letters.model.rowCount() == 1
    window.actions_by_id["edit.undo"].trigger()
    assert window.controller.session.letter_ids() == []
    assert window.text.binding.text_id == ""
    window.actions_by_id["edit.redo"].trigger()
    assert window.letters.model.rowCount() == 1
    assert window.text.binding.text_id == snapshot.transcription.text.id


def test_a_cancelled_import_changes_nothing(
        qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "peters.txt"
    source.write_text(LETTER, encoding="utf-8")
    window.letters.view.setFocus()
    steps = len(window.controller.session.history())
    import_file(qtbot, window, monkeypatch, source, accept=False)
    assert len(window.controller.session.history()) == steps


def test_a_file_that_cannot_be_read_is_told_and_the_others_come_in(
        qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good, bad = tmp_path / "peters.txt", tmp_path / "picture.txt"
    good.write_text(LETTER, encoding="utf-8")
    bad.write_bytes(bytes(range(256)) * 40)
    window.letters.view.setFocus()
    import_file(qtbot, window, monkeypatch, good, bad)
    assert len(window.controller.session.letter_ids()) == 1


def test_the_project_is_written_as_tei(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.letters.view.setFocus()
    press(Qt.Key.Key_N, CTRL)
    fill_in()
    write("Dear comrade.")
    output = tmp_path / "out"
    press(Qt.Key.Key_E, CTRL)
    dialog = window.workbench.commands["export"].dialog
    assert isinstance(dialog, ExportDialog)
    dialog.choose_format("tei")
    dialog._output.setText(str(output))
    qtbot.mouseClick(dialog.findChild(QPushButton, "export-write"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.said != "", timeout=30_000)
    assert dialog.said.startswith("Written: ")
    assert any("Dear comrade." in file.read_text(encoding="utf-8") for file in output.rglob("*.xml"))


def test_an_export_that_fails_says_why_and_stays_open(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    window.letters.view.setFocus()
    press(Qt.Key.Key_N, CTRL)
    fill_in()
    dialog = ExportDialog(window.controller, window.settings, window)
    qtbot.addWidget(dialog)
    dialog._output.setText(str(tmp_path / "file" / "below" / "out.xml"))
    dialog.write()
    qtbot.waitUntil(lambda: dialog.said != "", timeout=30_000)
    assert "Written" not in dialog.said
    assert (tmp_path / "file").read_text(encoding="utf-8") == "in the way"


def test_a_record_dialog_gives_back_what_was_written(qtbot: QtBot) -> None:
    dialog = RecordDialog("Stamp", {"kind": "Kind", "text": "Text", "where": "Where"}, {"kind": "stamp", "where": "b"},
                          choices={"where": [("a", "Above"), ("b", "Below")]}, tall=("text",))
    qtbot.addWidget(dialog)
    assert dialog.values == {"kind": "stamp", "text": "", "where": "b"}


def test_many_letters_come_in_with_their_progress_shown(
        qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(12):
        (tmp_path / f"{number}.txt").write_text(LETTER, encoding="utf-8")
    shown: list[tuple[int, int, bool]] = []
    paint = QProgressBar.setValue

    def follow(bar: QProgressBar, value: int) -> None:
        paint(bar, value)
        shown.append((value, bar.maximum(), bar.isVisible()))

    monkeypatch.setattr("editor.app.actions.imports.REPORT_EVERY", 20)
    monkeypatch.setattr(QProgressBar, "setValue", follow)
    window.letters.view.setFocus()
    import_file(qtbot, window, monkeypatch, *(tmp_path / f"{number}.txt" for number in range(12)))
    assert window.letters.model.rowCount() == 12
    last = shown[-1]
    assert last[0] == last[1] > 12
    assert len([value for value, most, visible in shown if most == last[1] and visible]) > 4


