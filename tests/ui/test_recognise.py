"""Recognising by keys: the window for it, the text and its dots, and what happens when it does not work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image as Pictures
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from editor.app.actions.letters import NewLetter
from editor.core.ids import new_id
from editor.core.messages import message
from editor.core.operations import Changes, Put
from editor.core.pages import Image, Page
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from editor.store.session import ProjectSession
from editor.ui.dialogs.recognise_dialog import RecogniseDialog
from editor.ui.main_window import MainWindow
from editor.ui.panels.scan_panel import ScanPanel
from tests import scanned
from tests.recognising import hide, pretend
from tests.ui.driving import CTRL, SHIFT, focus, go_to, new_project, open_window, press, write

Key = Qt.Key
TEXT = "Dear comrude the crisis\nPeters"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LETTERBOOK_CACHE", str(tmp_path / "cache"))
    folder = tmp_path / "home"
    folder.mkdir()
    Pictures.new("L", (1000, 1400), 255).save(folder / "blank.png")
    return folder


@pytest.fixture
def project(home: Path) -> Path:
    """A project with one letter of two pages and no text."""
    path = new_project(home / "a.letterbook")
    with ProjectSession.open(path, editor="Tester") as session:
        new = NewLetter(title="Unread", language="ru")
        session.run(new)
        image = Image(path="blank.png", sha256="", media_type="image/png", width=1000, height=1400)
        session.run(Changes(message("history-page-look"), tuple(
            Put(Page(id=new_id(), letter=new.letter_id, order=number, label=f"{number}", image=image))
            for number in (1, 2))))
    return path


def panel(window: MainWindow) -> ScanPanel:
    found = window.workbench.panel("scan")
    assert isinstance(found, ScanPanel)
    return found


def letter(window: MainWindow) -> LetterSnapshot:
    assert window.controller.snapshot is not None
    return window.controller.snapshot


def in_dialog(*acts: Callable[[RecogniseDialog], object]) -> list[BaseException]:
    """Do one thing after the other in the window, each when it is at rest; then it is closed if it is still open."""
    errors: list[BaseException] = []
    left = list(acts)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, RecogniseDialog):
            if left:
                QTimer.singleShot(20, look)
            return
        if dialog.isActiveWindow() and not dialog.is_reading:
            try:
                if not left:
                    dialog.reject()
                    return
                left.pop(0)(dialog)
            except BaseException as error:  # noqa: BLE001 - raised again outside the event loop of the dialog
                errors.append(error)
                dialog.reject()
                return
        QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)
    return errors


def recognise(window: MainWindow, *acts: Callable[[RecogniseDialog], object]) -> None:
    errors = in_dialog(*acts)
    press(Key.Key_B, CTRL | SHIFT)
    if errors:
        raise errors[0]
    window.activateWindow()  # no window manager does so here
    for _ in range(100):
        if not window.isActiveWindow():
            QTest.qWait(10)


def begin(_dialog: RecogniseDialog) -> None:
    press(Key.Key_Return)


def dotted(window: MainWindow) -> list[str]:
    """The words that are underlined with dots."""
    return [extra.cursor.selectedText() for extra in window.text.editor.extraSelections()
            if extra.format.underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine]


def test_a_page_is_read_by_two_keys_and_its_doubtful_words_have_dots(
        qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = pretend(tmp_path, monkeypatch)
    before = letter(window)
    recognise(window, begin)
    assert letter(window).transcription.text.content == TEXT
    assert "-l rus " in calls.read_text()
    assert window.message.text == "Pages recognised: 1. Doubtful words: 2; F7 goes from one to the next."
    qtbot.waitUntil(lambda: dotted(window) == ["comrude", "crisis"])
    assert panel(window).marks.doubtful == (((320, 152), (600, 152)), ((320, 252), (600, 252)))
    window.text.editor.setFocus()
    go_to("Dear")
    press(Key.Key_F7)
    start, end = window.text.editor.selection()
    assert letter(window).transcription.text.content[start:end] == "comrude"
    write("comrade")
    qtbot.waitUntil(lambda: dotted(window) == ["crisis"])
    press(Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: dotted(window) == ["comrude", "crisis"])
    press(Key.Key_Z, CTRL)
    assert letter(window) == before
    qtbot.waitUntil(lambda: dotted(window) == [])


def test_all_pages_and_other_languages_are_chosen_by_keys(window: MainWindow, tmp_path: Path,
                                                          monkeypatch: pytest.MonkeyPatch) -> None:
    calls = pretend(tmp_path, monkeypatch)

    def choose(dialog: RecogniseDialog) -> None:
        assert dialog.chosen == ("rus",)
        dialog.languages.setFocus()
        press(Key.Key_Down)
        press(Key.Key_Space)
        assert dialog.chosen == ("rus", "eng")
        dialog.this_page.setFocus()
        press(Key.Key_Down)
        assert dialog.all_pages.isChecked()

    recognise(window, choose, begin)
    assert calls.read_text().count("-l rus+eng") == 2
    assert letter(window).transcription.text.content == f"{TEXT}\n{TEXT}"


def test_what_was_written_is_left_alone_and_the_editor_is_told(window: MainWindow, tmp_path: Path,
                                                               monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(tmp_path, monkeypatch)
    write("Mine.")
    recognise(window, begin)
    assert letter(window).transcription.text.content == "Mine."
    assert [line.text for line in letter(window).pages[0].lines()] == ["Dear comrude", "the crisis", "Peters"]
    assert "left alone" in window.message.text


def test_without_the_program_the_window_says_how_to_get_it(window: MainWindow, tmp_path: Path,
                                                           monkeypatch: pytest.MonkeyPatch) -> None:
    hide(tmp_path, monkeypatch)

    def look(dialog: RecogniseDialog) -> None:
        assert "tesseract-ocr" in dialog.said
        assert not dialog.begin.isEnabled()
        assert not any(asked.isVisible() for asked in (dialog.languages, dialog.all_pages, dialog.begin))
        press(Key.Key_Escape)

    recognise(window, look)
    assert letter(window).transcription.text.content == ""


def test_without_a_language_the_window_says_what_is_missing(window: MainWindow, tmp_path: Path,
                                                            monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(tmp_path, monkeypatch)

    def look(dialog: RecogniseDialog) -> None:
        assert dialog.begin.isEnabled()
        for row in range(dialog.languages.count()):
            dialog.languages.item(row).setCheckState(Qt.CheckState.Unchecked)
        assert not dialog.begin.isEnabled()
        assert "at least one language" in dialog.said

    recognise(window, look)


def test_a_language_without_data_is_told_and_another_can_be_chosen(window: MainWindow, tmp_path: Path,
                                                                   monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(tmp_path, monkeypatch, languages="eng")

    def look(dialog: RecogniseDialog) -> None:
        assert "tesseract-ocr-rus" in dialog.said
        assert not dialog.begin.isEnabled()
        dialog.languages.setFocus()
        press(Key.Key_Space)
        assert dialog.begin.isEnabled()

    recognise(window, look, begin)
    assert letter(window).transcription.text.content == TEXT


def test_escape_stops_the_reading_and_nothing_is_changed(qtbot: QtBot, window: MainWindow, tmp_path: Path,
                                                         monkeypatch: pytest.MonkeyPatch) -> None:
    calls = pretend(tmp_path, monkeypatch, "time.sleep(60)")
    before = letter(window)

    def stop() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, RecogniseDialog) and "hocr" in (calls.read_text() if calls.exists() else ""):
            press(Key.Key_Escape)
        else:
            QTimer.singleShot(20, stop)

    QTimer.singleShot(100, stop)
    recognise(window, begin)
    assert letter(window) == before
    qtbot.wait(200)
    assert letter(window) == before


def test_a_page_that_cannot_be_read_is_told_and_the_window_stays(window: MainWindow, home: Path, tmp_path: Path,
                                                                 monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(tmp_path, monkeypatch)
    (home / "blank.png").write_bytes(b"\x89PNG\r\n\x1a\nbroken")

    def look(dialog: RecogniseDialog) -> None:
        assert "damaged" in dialog.said
        press(Key.Key_Escape)

    recognise(window, begin, look)
    assert letter(window).transcription.text.content == ""


def test_dots_are_hidden_and_shown_by_the_menu(qtbot: QtBot, window: MainWindow, tmp_path: Path,
                                               monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(tmp_path, monkeypatch)
    recognise(window, begin)
    qtbot.waitUntil(lambda: len(dotted(window)) == 2)
    window.actions_by_id["scan.doubt"].trigger()
    assert dotted(window) == []
    assert panel(window).marks.doubtful == ()
    window.actions_by_id["scan.doubt"].trigger()
    assert len(dotted(window)) == 2


def test_regions_come_from_files_and_the_text_stays(qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = scanned.letter(scanned.drafts(), home)
    bare = replace(made, pages=tuple(replace(page, regions=()) for page in made.pages))
    files = sorted(scanned.SCANS.glob("*.xml"))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file) for file in files], ""))
    with open_window(qtbot, scanned.project(home / "b.letterbook", bare)) as window:
        window.text.editor.setFocus()
        before = letter(window).transcription.text.content
        window.actions_by_id["scan.regions"].trigger()
        assert window.message.text == "Pages with new regions: 2."
        assert letter(window).transcription.text.content == before
        assert all(page.regions for page in letter(window).pages)
        assert focus() is not None
        press(Key.Key_Z, CTRL)
        assert not any(page.regions for page in letter(window).pages)
