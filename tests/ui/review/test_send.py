"""Sending a copy or a package from the window, and what is said of it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QMenu
from pytestqt.qtbot import QtBot

from editor.core.ids import new_id
from editor.core.messages import message
from editor.core.operations import Changes, Put, PutImage
from editor.core.pages import Image, Page
from editor.review.packages import read_package
from editor.store.copies import contents_of
from editor.store.session import ProjectSession
from editor.ui.main_window import MainWindow
from editor.ui.review.send_dialog import SendDialog
from tests.ui.driving import ALT, CTRL, press, write
from tests.ui.review.working import choose_file, in_dialog, menu
from tests.ui.reviewing import edit

Key = Qt.Key
SCAN = b"scan"


def sending(window: MainWindow, do: Callable[[SendDialog], None]) -> None:
    """Open the dialog from the menu and work in it."""
    def work(dialog: QDialog) -> None:
        assert isinstance(dialog, SendDialog)
        do(dialog)

    in_dialog(SendDialog, work, menu(window, "review.send").trigger)


def fill(field: Qt.Key, words: str) -> None:
    """Go to a field by its access key and write over what is in it."""
    press(field, ALT)
    press(Key.Key_A, CTRL)
    write(words)


def push(field: Qt.Key) -> None:
    """Press a button by its access key; it goes down and comes up, as under a mouse."""
    press(field, ALT)
    QTest.qWait(200)


def ended(dialog: SendDialog) -> None:
    """Send by its access key, and wait until it is written or refused."""
    push(Key.Key_S)
    loop = QEventLoop()
    timer = QTimer()
    timer.timeout.connect(lambda: loop.quit() if dialog.said else None)
    timer.start(10)
    QTimer.singleShot(20_000, loop.quit)
    loop.exec()
    timer.stop()
    assert dialog.said


def with_image(session: ProjectSession) -> None:
    digest = hashlib.sha256(SCAN).hexdigest()
    image = Image(path="scan.png", sha256=digest, media_type="image/png", width=10, height=10, embedded=True)
    session.run(Changes(message("page"), (
        PutImage(digest, "image/png", SCAN), Put(Page(id=new_id(), letter=session.letter_ids()[0], image=image)))))


def told_by(path: Path) -> str:
    """The message that a colleague sees before they begin."""
    with ProjectSession.open(path, editor="Berta", read_only=True) as copy:
        return copy.sent_message()


def test_a_copy_is_written_and_says_what_is_in_it(qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
    output = copies[0].with_name(f"{copies[0].stem}-copy.letterbook")

    def do(dialog: SendDialog) -> None:
        assert dialog.file.text() == str(output)
        fill(Key.Key_W, "Berta")
        fill(Key.Key_M, "Please read letter 2.")
        ended(dialog)
        facts = dialog.facts
        for label in dialog.findChildren(QLabel):
            assert not label.isVisible() or label.height() >= label.heightForWidth(label.width()), label.text()
        contents = contents_of(output)
        assert (facts["Letters"], contents.letters) == ("3", 3)
        assert facts["Steps of the history"] == str(contents.steps)
        assert contents.steps > 1
        assert facts["Images in the file"] == "0"
        assert "Anna" in facts["Editors"]
        assert output.name in dialog.said
        press(Key.Key_Return)
        assert not dialog.isVisible()

    sending(window, do)
    assert told_by(output) == "Please read letter 2."
    qtbot.waitUntil(window.isActiveWindow)
    session = window.controller.session
    everything = session.basis().heads
    assert everything
    assert session.shared_with("Berta") == everything


def test_images_can_stay_behind(window: MainWindow, tmp_path: Path) -> None:
    with_image(window.controller.session)

    def do(choice: str, name: str) -> Callable[[SendDialog], None]:
        def choose(dialog: SendDialog) -> None:
            fill(Key.Key_F, name)
            press(Key.Key_I, ALT)
            press(Key.Key_Home)
            press(Key.Key_Down, times=dialog.images.findData(choice))
            assert dialog.images.currentData() == choice
            ended(dialog)
            assert dialog.facts["Images in the file"] == ("1" if choice == "full" else "0")
        return choose

    for choice in ("full", "none"):
        sending(window, do(choice, f"{choice}.letterbook"))
    found = [contents_of(tmp_path / name).images for name in ("full.letterbook", "none.letterbook")]
    assert found == [1, 0]


def test_without_history_no_steps_go_out_and_nothing_is_noted(window: MainWindow, tmp_path: Path) -> None:
    def do(dialog: SendDialog) -> None:
        fill(Key.Key_F, "bare")
        fill(Key.Key_W, "Eva")
        push(Key.Key_L)
        ended(dialog)
        assert dialog.facts["Steps of the history"] == "2"

    assert len(window.controller.session.history()) > 2
    before = window.controller.session.shared_with("Eva")
    sending(window, do)
    assert contents_of(tmp_path / "bare.letterbook").steps == 2  # that it was made, and what was put into it
    assert window.controller.session.shared_with("Eva") == before


def test_a_package_holds_what_they_do_not_have(window: MainWindow, tmp_path: Path) -> None:
    session = window.controller.session
    session.note_sent("Berta")
    edit(session, 2, "walking freely", "walking about freely")

    def do(dialog: SendDialog) -> None:
        fill(Key.Key_F, "new.letterbook-review")
        assert not dialog.without.isEnabled()
        fill(Key.Key_W, "Berta")
        fill(Key.Key_M, "Only one word.")
        ended(dialog)
        assert dialog.facts["Letters"] == "1"

    sending(window, do)
    received = read_package((tmp_path / "new.letterbook-review").read_bytes())
    assert received.message == "Only one word."
    assert {one.letter for one in received.revisions} == {session.letter_ids()[2]}

    def again(dialog: SendDialog) -> None:
        fill(Key.Key_F, "more.letterbook-review")
        fill(Key.Key_W, "Berta")
        ended(dialog)
        assert dialog.sent is None

    sending(window, again)
    assert not (tmp_path / "more.letterbook-review").exists()


@pytest.mark.parametrize("name", ["there.letterbook", "there.letterbook-review"])
def test_nothing_is_overwritten(window: MainWindow, tmp_path: Path, name: str,
                                monkeypatch: pytest.MonkeyPatch) -> None:
    there = tmp_path / name
    there.write_bytes(b"somebody's")
    choose_file(monkeypatch, there, "getSaveFileName")

    def do(dialog: SendDialog) -> None:
        push(Key.Key_B)
        assert dialog.file.text() == str(there)
        ended(dialog)
        assert "exists already" in dialog.said
        for label in dialog.findChildren(QLabel):
            assert not label.isVisible() or label.height() >= label.heightForWidth(label.width()), label.text()
        assert dialog.message.geometry().bottom() < dialog.without.geometry().top()
        assert dialog.sent is None
        fill(Key.Key_F, "free.letterbook")
        ended(dialog)
        assert dialog.sent is not None

    sending(window, do)
    assert there.read_bytes() == b"somebody's"


def test_a_name_that_is_taken_is_not_suggested(window: MainWindow, copies: tuple[Path, Path]) -> None:
    taken = copies[0].with_name(f"{copies[0].stem}-copy.letterbook")
    taken.write_bytes(b"")
    sending(window, lambda dialog: _suggests(dialog, f"{copies[0].stem}-copy-2.letterbook"))


def _suggests(dialog: SendDialog, name: str) -> None:
    assert Path(dialog.file.text()).name == name


def test_its_access_key_is_its_own_in_the_menu(window: MainWindow) -> None:
    action = window.actions_by_id["review.send"]
    (review,) = (found for found in window.findChildren(QMenu) if action in found.actions())
    keys = [one.text().split("&")[1][0].lower() for one in review.actions() if "&" in one.text()]
    assert keys.count("y") == 1
    assert action.text() == "Send a cop&y…"
