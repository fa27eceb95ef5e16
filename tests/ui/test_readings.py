"""Readings by keys: recording one, and reading the text against its source without changing it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.app.actions.letters import NewLetter
from editor.app.actions.text import ReplaceText
from editor.core.letters import Reading
from editor.store.session import ProjectSession
from editor.ui.main_window import MainWindow
from tests.ui.driving import CTRL, SHIFT, fill_in, focus, new_project, open_window, press, write

Key = Qt.Key
CONTENT = "Dear comrade Stalin, Enver Pasha was seen in Moscow."


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    (tmp_path / "settings.toml").write_text('editor_name = "Ada"\n')
    path = new_project(tmp_path / "p.letterbook")
    with ProjectSession.open(path, editor="Bob") as session:
        letter = NewLetter(title="First")
        session.run(letter)
        session.run(ReplaceText(text=letter.text_id, start=0, end=0, replacement=CONTENT))
        session.run(NewLetter(title="Second", letter_id="b" * 32))
    with open_window(qtbot, path) as opened:
        opened.text.editor.setFocus()
        yield opened


def readings(window: MainWindow) -> tuple[Reading, ...]:
    snapshot = window.controller.snapshot
    assert snapshot is not None
    return snapshot.readings


def hit(window: MainWindow) -> str:
    start, end = window.text.editor._hit or (0, 0)
    return CONTENT[start:end]


def test_a_reading_is_recorded_by_the_dialog_and_shown_among_the_details(window: MainWindow) -> None:
    QTimer.singleShot(0, lambda: fill_in("", key=Key.Key_Return))
    press(Key.Key_F12, CTRL)
    (reading,) = wait_for(window)
    assert (reading.reader, reading.kind, reading.finished) == ("Ada", "first", True)
    press(Key.Key_F4)
    rows = window.provenance.form.rows
    assert "readings.0.kind" in rows
    field = window.provenance.field("readings.0.kind", "against")
    field.setFocus()
    write("RGASPI 558")
    press(Key.Key_Return)
    assert readings(window)[0].against == "RGASPI 558"


def wait_for(window: MainWindow) -> tuple[Reading, ...]:
    from PySide6.QtTest import QTest

    for _ in range(100):
        if readings(window):
            break
        QTest.qWait(10)
    return readings(window)


def test_one_key_goes_through_the_text_and_none_writes_in_it(window: MainWindow) -> None:
    press(Key.Key_F12)
    assert hit(window) == "Dear comrade Stalin,"
    press(Key.Key_Space)
    assert hit(window) == "Enver Pasha was"
    write("xyz")
    press(Key.Key_V, CTRL)
    press(Key.Key_Delete)
    assert window.text.editor.live.content == CONTENT
    press(Key.Key_Backspace)
    assert hit(window) == "Dear comrade Stalin,"
    press(Key.Key_L)
    assert hit(window) == CONTENT
    press(Key.Key_Space)
    assert "end" in window.text.banner.text
    press(Key.Key_Space)
    assert readings(window) == ()
    press(Key.Key_Return)
    (reading,) = readings(window)
    assert (reading.kind, reading.finished) == ("first", True)
    assert not window.text.editor.isReadOnly()
    assert hit(window) == ""
    write("A ")
    assert window.text.editor.live.content.count("A ") == 1


def test_reading_stops_and_goes_on_where_it_was_though_the_text_was_corrected(window: MainWindow) -> None:
    press(Key.Key_F12)
    press(Key.Key_Space, times=2)
    press(Key.Key_Escape)
    (reading,) = readings(window)
    assert (reading.read_to, reading.finished) == (CONTENT.index(" seen"), False)
    press(Key.Key_Home, CTRL)
    write("My ")
    window.controller.show_letter("b" * 32)
    window.controller.show_letter(reading.letter)
    window.text.editor.setFocus()
    press(Key.Key_F12)
    start, end = window.text.editor._hit or (0, 0)
    words = window.text.editor.live.content[start:end]  # three words again, from the first that is not read
    assert "seen" in words
    press(Key.Key_F12)
    assert len(readings(window)) == 1


def test_a_place_is_flagged_and_the_reading_goes_on(window: MainWindow) -> None:
    press(Key.Key_F12)
    press(Key.Key_Space)
    press(Key.Key_E)
    write("Scan has: Pascha")
    press(Key.Key_Return, CTRL)
    assert focus() is window.text.editor
    snapshot = window.controller.snapshot
    assert snapshot is not None
    (comment,) = snapshot.comments
    assert (comment.label, comment.body, comment.author) == ("error", "Scan has: Pascha", "Ada")
    held = window.controller.session.get(comment.target)
    assert CONTENT[held.start:held.end] == "Enver Pasha was"  # type: ignore[union-attr]
    press(Key.Key_Space)
    assert hit(window) == "seen in Moscow."
    press(Key.Key_Q)
    press(Key.Key_Escape)
    assert focus() is window.text.editor
    press(Key.Key_Escape)
    assert len(window.controller.session.letter(comment.letter).comments) == 1
    assert readings(window)[0].read_to == CONTENT.index(" seen")


def test_another_letter_ends_the_reading(window: MainWindow) -> None:
    press(Key.Key_F12)
    window.controller.show_letter("b" * 32)
    assert window.text.banner.text == ""
    window.text.editor.setFocus()
    write("New")
    assert window.text.editor.live.content == "New"


def test_a_letter_is_signed_off_by_keys_and_the_details_say_that_it_was_changed(
        window: MainWindow, qtbot: QtBot) -> None:
    QTimer.singleShot(0, lambda: fill_in("editor"))
    press(Key.Key_F12, SHIFT)
    qtbot.waitUntil(lambda: bool(window.controller.snapshot and window.controller.snapshot.signoffs))
    assert status(window) == "approved"
    window.activateWindow()
    window.text.editor.setFocus()
    write("My ")
    assert window.controller.settle()
    assert status(window) == "changed since approval"
    press(Key.Key_F4)
    shown = window.provenance._rows(window.controller.snapshot)  # type: ignore[arg-type]
    assert "earlier state" in next(row.label for row in shown if row.key == "signoffs.0")
    window.provenance.field("signoffs.0.reason").setFocus()
    write("Changed")
    press(Key.Key_Return)
    snapshot = window.controller.snapshot
    assert snapshot is not None
    assert [one.withdrawn for one in snapshot.signoffs] == ["Changed"]
    assert status(window) == "draft"


def test_an_open_error_hinders_signing_and_is_told(window: MainWindow) -> None:
    press(Key.Key_F12)
    press(Key.Key_E)
    write("Wrong")
    press(Key.Key_Return, CTRL)
    press(Key.Key_Escape)
    press(Key.Key_F12, SHIFT)
    assert "cannot be signed off" in window.message.text
    assert QApplication.activeModalWidget() is None


def status(window: MainWindow) -> str:
    return window.controller.session.rows()[0].status
