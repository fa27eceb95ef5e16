"""Two blind transcriptions: hidden until both are done, then collated by keys, the result one step."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from editor.app import workspace
from editor.app.actions.annotations import Annotate
from editor.app.actions.letters import NewLetter
from editor.app.actions.text import ReplaceText
from editor.app.review.collating import collate_files
from editor.app.review.double import begin, finish, is_blind, own
from editor.app.review.review import Review, open_delivery
from editor.core.assemble import status_of
from editor.store.errors import StoreError
from editor.store.session import ProjectSession
from editor.ui.main_window import MainWindow
from editor.ui.review.collation_window import CollationWindow
from editor.ui.review.keys import COLLATION_KEYS
from tests.ui.driving import CTRL, focus, open_window, press, write
from tests.ui.review.working import choose_file, menu
from tests.ui.reviewing import content

Key = Qt.Key

MINE = "Dear comrade STALIN.\nIn addition to my memorandum I report that clear agents were walking freely in the city."
THEIRS = ("Dear comrade  Stalin.\nIn addition to my memorandum of March 21 which you have not answered until today "
          "I report that clear agents were walking openly in the City.")


def log(session: ProjectSession, *, done: bool) -> None:
    letter = session.letter(session.letter_ids()[0])
    mine = own(letter, session.editor)
    if mine is None:
        session.run(begin(letter, session.editor, "scan"))
    mine = own(session.letter(session.letter_ids()[0]), session.editor)
    assert mine is not None
    if done:
        session.run(finish(mine))


def transcribe(session: ProjectSession, text: str) -> None:
    session.run(ReplaceText(text=session.letter(session.letter_ids()[0]).transcription.text.id, start=0, end=0,
                            replacement=text))


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    """Two copies of a project with one letter, which was sent out empty; hers is transcribed and done."""
    mine, theirs = tmp_path / "mine.letterbook", tmp_path / "berta.letterbook"
    with workspace.create_project(mine, editor="Anna") as session:
        session.run(NewLetter(title="Peters to Stalin"))
    shutil.copyfile(mine, theirs)
    with workspace.open_project(theirs, editor="Berta") as session:
        log(session, done=True)
        transcribe(session, THEIRS)
    with workspace.open_project(mine, editor="Anna") as session:
        transcribe(session, MINE)
    return mine, theirs


@pytest.fixture
def window(qtbot: QtBot, pair: tuple[Path, Path]) -> Iterator[MainWindow]:
    with open_window(qtbot, pair[0]) as opened:
        yield opened


def collation(qtbot: QtBot, window: MainWindow, theirs: Path) -> CollationWindow:
    window.subject("double").collate_path(theirs)
    shown = window.subject("double").window
    assert isinstance(shown, CollationWindow)
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def done_here(window: MainWindow) -> None:
    window.controller.show_letter(window.controller.session.letter_ids()[0])
    menu(window, "double.blind").trigger()
    menu(window, "double.blind").trigger()


def signs(shown: CollationWindow) -> list[str]:
    rows = [shown.model.row(number) for number in range(shown.model.rowCount())]
    return [row.sign for row in rows if row is not None]


class TestBlind:
    def test_nothing_of_the_other_is_shown_until_both_are_done(
            self, qtbot: QtBot, window: MainWindow, pair: tuple[Path, Path]) -> None:
        session = window.controller.session
        source, _report = open_delivery(session, pair[1])
        review = Review(session, source)
        assert {change.kind for change in review.changes} == {"status"}
        assert review.blind == frozenset(session.letter_ids())
        review.merge("theirs")
        assert content(session, 0) == MINE
        assert [one.kind for one in session.letter(session.letter_ids()[0]).readings] == ["blind transcription"]
        done_here(window)
        assert "text" in {change.kind for change in review.changes}
        review.close()

    def test_collating_leaves_out_what_is_not_done_by_both(
            self, qtbot: QtBot, window: MainWindow, pair: tuple[Path, Path]) -> None:
        found = collate_files(window.controller.session.path, pair[1])
        assert found.letters == ()
        assert [one.letter.title for one in found.blind] == ["Peters to Stalin"]
        shown = collation(qtbot, window, pair[1])
        assert "not both are done" in shown._blind.text()
        assert "March" not in shown.card.text.toPlainText()
        shown.close()
        done_here(window)
        assert len(collate_files(window.controller.session.path, pair[1]).letters) == 1

    def test_the_command_line_keeps_it_too(self, window: MainWindow, pair: tuple[Path, Path]) -> None:
        assert collate_files(*pair).letters == ()

    def test_one_person_alone_cannot_be_both(self, window: MainWindow) -> None:
        done_here(window)
        session = window.controller.session
        readings = session.letter(session.letter_ids()[0]).readings
        assert is_blind(readings)
        assert is_blind(readings, readings)
        assert not is_blind(())

    def test_a_blind_transcription_is_no_reading_and_reading_does_not_take_it_up(self, window: MainWindow) -> None:
        done_here(window)
        session = window.controller.session
        letter = session.letter(session.letter_ids()[0])
        assert status_of(letter) == "draft"
        commands = window.subject("readings")
        assert commands._open(letter, None).kind == "first"


class TestCollating:
    @pytest.fixture
    def shown(self, qtbot: QtBot, window: MainWindow, pair: tuple[Path, Path]) -> CollationWindow:
        done_here(window)
        return collation(qtbot, window, pair[1])

    def test_skips_come_first_and_typography_is_folded(self, shown: CollationWindow) -> None:
        assert signs(shown) == ["▾", "‼", "▾", "≠", "▸"]
        assert shown.progress == "0 of 2 decided"
        assert "skipped: 10 words" in shown.card.heading.text()
        text = shown.card.text.toPlainText()
        assert "Berta" in text
        assert "of March 21 which you have not answered until today" in text
        press(Key.Key_F)
        assert signs(shown)[:5] == ["▾", "‼", "▾", "≠", "▾"]
        assert set(signs(shown)[5:]) == {"≈"}

    def test_one_key_decides_and_the_result_is_one_step(self, window: MainWindow, shown: CollationWindow) -> None:
        session = window.controller.session
        letter = session.letter(session.letter_ids()[0])
        at = MINE.index("clear agents")
        session.run(Annotate(text=letter.transcription.text.id, annotation_kind="emphasis", start=at, end=at + 12))
        before = len(session.history())
        press(Key.Key_2)
        assert "freely" in shown.card.text.toPlainText()
        press(Key.Key_E)
        focus().selectAll()
        write("freely and openly")
        press(Key.Key_Return)
        assert shown.progress == "2 of 2 decided"
        assert content(session, 0) == MINE
        press(Key.Key_Return, CTRL)
        taken = content(session, 0)
        assert "memorandum of March 21 which you have not answered until today I report" in taken
        assert "walking freely and openly in the city" in taken
        assert "comrade STALIN." in taken
        assert len(session.history()) == before + 1
        letter = session.letter(session.letter_ids()[0])
        mark = letter.transcription.of_kind("emphasis")[0]
        assert taken[mark.start:mark.end] == "clear agents"
        logged = next(one for one in letter.readings if one.kind == "collation")
        assert (logged.against, logged.remarks) == ("Berta", "0 mine, 1 of the other, 1 written, 0 undecided")
        session.undo()
        assert content(session, 0) == MINE
        assert all(one.kind != "collation" for one in session.letter(session.letter_ids()[0]).readings)
        shown.close()

    def test_what_was_chosen_is_taken_back_by_a_key(self, shown: CollationWindow) -> None:
        first = shown.place
        press(Key.Key_2)
        press(Key.Key_1)
        assert shown.progress == "2 of 2 decided"
        press(Key.Key_U, times=2)
        assert shown.progress == "0 of 2 decided"
        assert shown.place == first
        press(Key.Key_U)
        assert "Nothing is chosen" in shown.told
        shown.close()

    def test_a_text_that_went_on_meanwhile_is_not_overwritten(
            self, window: MainWindow, shown: CollationWindow) -> None:
        session = window.controller.session
        press(Key.Key_2)
        press(Key.Key_2)
        text = session.letter(session.letter_ids()[0]).transcription.text
        session.run(ReplaceText(text=text.id, start=0, end=0, replacement="New. "))
        press(Key.Key_Return, CTRL)
        assert "collate again" in shown.told
        assert content(session, 0) == "New. " + MINE
        shown.choices.clear()
        shown.close()

    def test_what_was_chosen_is_here_again_after_closing(
            self, qtbot: QtBot, window: MainWindow, shown: CollationWindow, pair: tuple[Path, Path]) -> None:
        session = window.controller.session
        steps = len(session.history())
        press(Key.Key_J)
        press(Key.Key_E)
        focus().selectAll()
        write("freely and openly")
        press(Key.Key_Return)
        assert shown.close()
        qtbot.waitUntil(lambda: window.subject("double").window is None)
        assert len(session.history()) == steps
        session.run(ReplaceText(text=session.letter(session.letter_ids()[0]).transcription.text.id, start=0, end=0,
                                replacement="New. "))
        again = collation(qtbot, window, pair[1])
        assert "are here again" in again.told
        assert again.progress == "1 of 3 decided"  # what was written meanwhile differs too
        assert "1 of" not in again.letters.currentText()
        assert "2 of 3 differences left" in again.letters.currentText()
        assert again.place is not None
        assert again.place not in again.chosen
        press(Key.Key_U)
        assert again.progress == "0 of 3 decided"
        again.close()
        assert collation(qtbot, window, pair[1]).progress == "0 of 3 decided"
        window.subject("double").window.close()

    def test_reviewing_their_file_does_not_propose_again_what_was_collated(
            self, window: MainWindow, shown: CollationWindow, pair: tuple[Path, Path]) -> None:
        session = window.controller.session
        text = session.letter(session.letter_ids()[0]).transcription.text.id
        heads = session.heads()
        press(Key.Key_2)
        press(Key.Key_1)
        press(Key.Key_Return, CTRL)
        assert "does not propose" in shown.told
        assert "walking freely" in content(session, 0)
        assert [source.closed for source in session.sources()] == [True]
        assert session.check_file().ok
        source, _report = open_delivery(session, pair[1])
        review = Review(session, source)
        assert [change for change in review.changes if change.object == text] == []
        review.close()
        session.undo()  # what they logged came with the review
        session.undo()
        assert content(session, 0) == MINE
        assert session.heads()[text] == heads[text]
        assert session.check_file().ok
        review = Review(session, source)
        assert [change for change in review.changes if change.object == text]
        review.close()
        session.redo()
        assert "walking freely" in content(session, 0)
        shown.close()

    def test_what_is_undecided_is_proposed_as_before(
            self, window: MainWindow, shown: CollationWindow, pair: tuple[Path, Path]) -> None:
        session = window.controller.session
        text = session.letter(session.letter_ids()[0]).transcription.text.id
        press(Key.Key_2)
        press(Key.Key_Return, CTRL)
        assert "1 difference is undecided" in shown.told
        source, _report = open_delivery(session, pair[1])
        review = Review(session, source)
        assert [change for change in review.changes if change.object == text]
        review.close()
        shown.close()

    def test_a_file_that_is_gone_keeps_nothing_from_being_taken(
            self, window: MainWindow, shown: CollationWindow, pair: tuple[Path, Path]) -> None:
        pair[1].unlink()
        press(Key.Key_2, times=2)
        press(Key.Key_Return, CTRL)
        assert "walking openly" in content(window.controller.session, 0)
        assert "does not propose" not in shown.told
        assert window.controller.session.sources() == []
        shown.close()

    def test_a_review_that_is_under_way_stays_so(
            self, window: MainWindow, shown: CollationWindow, pair: tuple[Path, Path]) -> None:
        session = window.controller.session
        source, _report = open_delivery(session, pair[1])
        press(Key.Key_2, times=2)
        press(Key.Key_Return, CTRL)
        assert "does not propose" in shown.told
        assert [(one.id, one.closed) for one in session.sources()] == [(source.id, False)]
        shown.close()

    def test_closing_asks_where_something_would_be_forgotten(
            self, qtbot: QtBot, window: MainWindow, shown: CollationWindow, monkeypatch: pytest.MonkeyPatch) -> None:
        def full(*_args: object) -> None:
            raise StoreError("disk-full", path="mine.letterbook")

        monkeypatch.setattr(ProjectSession, "keep_work", full)
        asked: list[str] = []

        def answer(key: Qt.Key) -> None:
            def look() -> None:
                box = QApplication.activeModalWidget()
                if not isinstance(box, QMessageBox):
                    QTimer.singleShot(10, look)
                    return
                asked.append(box.text())
                QTest.keyClick(box, key)

            QTimer.singleShot(0, look)

        press(Key.Key_2)
        assert "no room left" in shown.told
        answer(Key.Key_Escape)
        assert not shown.close()
        assert window.subject("double").window is shown
        shown.choices.clear()
        assert shown.close()
        assert len(asked) == 1
        qtbot.waitUntil(lambda: window.subject("double").window is None)

    def test_the_menu_asks_for_a_file(self, qtbot: QtBot, window: MainWindow, pair: tuple[Path, Path],
                                      monkeypatch: pytest.MonkeyPatch) -> None:
        choose_file(monkeypatch, pair[1])
        menu(window, "double.collate").trigger()
        assert window.subject("double").window is not None
        window.subject("double").window.close()

    def test_every_key_is_a_method_and_none_twice(self, shown: CollationWindow) -> None:
        assert all(hasattr(shown, row.command) for row in COLLATION_KEYS)
        keys = [key for row in COLLATION_KEYS for key in row.keys]
        assert len(keys) == len(set(keys))
        press(Key.Key_Question)
        assert shown.key_list.list.count() == len(COLLATION_KEYS)
        press(Key.Key_Escape)
        shown.close()
