"""A colleague's file, from the menu to the answer, by keys."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from editor.app import workspace
from editor.app.review.reading import MODES
from editor.app.review.review import Review, open_delivery
from editor.app.review.sending import send_package
from editor.review.packages import read_package
from editor.store.session import ProjectSession
from editor.ui.main_window import MainWindow
from editor.ui.review.deliveries_dialog import DeliveriesDialog
from editor.ui.review.finish_dialog import FinishDialog
from editor.ui.review.keys import HELD_KEYS, REVIEW_KEYS
from editor.ui.review.preflight_dialog import PreflightDialog
from editor.ui.review.window import ReviewWindow
from tests.ui.driving import CTRL, NONE, SHIFT, focus, new_project, open_window, press, write
from tests.ui.review.working import begin, card, choose_file, in_dialog, menu, reviewing, states, titles
from tests.ui.reviewing import content, edit, of_every_kind

Key = Qt.Key


class TestOpening:
    def test_what_it_would_bring_is_told_before_anything_is_taken_in(
            self, window: MainWindow, copies: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
        before = copies[1].read_bytes()
        choose_file(monkeypatch, copies[1])
        told: list[dict[str, str]] = []

        def look(dialog: QDialog) -> None:
            assert isinstance(dialog, PreflightDialog)
            told.append(dialog.facts)
            for label in dialog.findChildren(QLabel):
                assert label.height() >= label.heightForWidth(label.width()), label.text()
            press(Key.Key_Escape)

        in_dialog(PreflightDialog, look, menu(window, "review.open").trigger)
        facts = told[0]
        assert facts["Project"] == "the same as yours"
        assert facts["Changed by Berta"].startswith("Text 5 · Register 1 · Letter 1")
        assert facts["Changed by both"] == "in letter 1"
        assert facts["Conflicts"] == "1"
        assert "Last common work" in facts
        assert window.controller.session.sources() == []
        assert copies[1].read_bytes() == before

    def test_enter_begins(self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path],
                          monkeypatch: pytest.MonkeyPatch) -> None:
        choose_file(monkeypatch, copies[1])
        in_dialog(PreflightDialog, lambda _dialog: press(Key.Key_Return), menu(window, "review.open").trigger)
        review = reviewing(qtbot, window)
        assert review.progress == "0 of 7 decided · 1 conflict"
        assert content(window.controller.session, 0).count("obvious agents") == 1

    def test_only_looking_decides_nothing(self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path],
                                          monkeypatch: pytest.MonkeyPatch) -> None:
        choose_file(monkeypatch, copies[1])
        in_dialog(PreflightDialog, lambda dialog: next(
            button for button in dialog.findChildren(QPushButton) if button.text() == "&Look only").click(),
            menu(window, "review.open").trigger)
        review = reviewing(qtbot, window)
        press(Key.Key_J)
        press(Key.Key_A)
        assert set(states(review)) == {"open"}
        assert window.controller.session.sources() == []
        press(Key.Key_W, CTRL)
        qtbot.waitUntil(lambda: window.subject("review").window is None)

    def test_another_project_is_refused_in_one_sentence(
            self, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        choose_file(monkeypatch, new_project(tmp_path / "other.letterbook"))
        said: list[str] = []
        in_dialog(PreflightDialog, lambda dialog: said.append(dialog.said), menu(window, "review.open").trigger)
        assert "other.letterbook" in said[0]
        assert window.subject("review").window is None


class TestDeciding:
    def test_a_whole_review_by_keyboard(self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])
        before = titles(review)
        assert "Both changed the same words" in review.card.heading.text()
        assert "① Mine" in card(review)
        assert "obvious" in card(review)
        press(Key.Key_2)
        assert "open agents" in content(window.controller.session, 0)
        assert review.item().change.theirs.words == "openly"
        press(Key.Key_R)
        write("the scan reads freely")
        press(Key.Key_Return)
        assert "walking freely" in content(window.controller.session, 0)
        press(Key.Key_E)
        focus().selectAll()
        write("Xodjaev")
        press(Key.Key_Return)
        assert "and Xodjaev said" in content(window.controller.session, 0)
        press(Key.Key_L)
        press(Key.Key_A, times=3)
        assert states(review) == ["theirs", "rejected", "edited", "later", "accepted", "accepted", "accepted"]
        assert titles(review) == before
        press(Key.Key_J)
        press(Key.Key_A)
        assert review.progress == "7 of 7 decided"
        session = window.controller.session
        assert session.letter(session.letter_ids()[1]).letter.title == "Peters to Stalin, second letter"
        assert session.entities()[0].description == "Chairman"
        assert session.sides().divergences() == []
        reasons = {one.after: one.reason for one in session.decisions()}
        assert reasons["openly"] == "the scan reads freely"

    def test_a_conflict_is_not_decided_in_passing(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])
        press(Key.Key_A)
        assert review.item().state == "open"
        assert "conflict" in review.told
        press(Key.Key_J)
        press(Key.Key_1)
        assert review.item().state == "open"
        press(Key.Key_N)
        press(Key.Key_3)
        assert "obvious open agents" in content(window.controller.session, 0)

    def test_a_decision_is_taken_back(self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])
        before = content(window.controller.session, 0)
        press(Key.Key_2)
        press(Key.Key_A)
        press(Key.Key_U)
        assert states(review)[:2] == ["theirs", "open"]
        assert review.item().change.theirs.words == "openly"
        press(Key.Key_Z, CTRL)
        assert set(states(review)) == {"open"}
        assert content(window.controller.session, 0) == before
        press(Key.Key_U)
        assert "no decision" in review.told

    def test_reasons_given_last_are_digits(self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        begin(qtbot, window, copies[1])
        press(Key.Key_J)
        press(Key.Key_R)
        write("scan")
        press(Key.Key_Return)
        press(Key.Key_R)
        press(Key.Key_1)
        assert [one.reason for one in window.controller.session.decisions()] == ["scan", "scan"]

    def test_escape_leaves_it_undecided(self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])
        press(Key.Key_R)
        write("no")
        press(Key.Key_Escape)
        assert states(review)[0] == "open"
        assert focus() is review.list

    def test_nothing_jumps(self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])
        review.resize(1000, 420)
        press(Key.Key_J, times=4)
        scroll, rows = review.list.verticalScrollBar().value(), titles(review)
        at = review.list.currentIndex().row()
        box = review.list.visualRect(review.list.currentIndex())
        press(Key.Key_A)
        assert titles(review) == rows
        assert review.list.visualRect(review.model.index(at, 0)).top() == box.top() or \
            review.list.verticalScrollBar().value() != scroll
        assert review.list.currentIndex().row() > at
        assert focus() is review.list


class TestMany:
    def answer(self, review: ReviewWindow, key: Qt.Key, start: Callable[[], None]) -> str:
        said: list[str] = []

        def look() -> None:
            box = QApplication.activeModalWidget()
            if not isinstance(box, QMessageBox):
                QTimer.singleShot(10, look)
                return
            said.append(box.text())
            QTest.keyClick(box, key)

        QTimer.singleShot(0, look)
        start()
        return said[0]

    def test_all_that_is_listed_is_accepted_as_one_step_and_no_conflict(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])
        said = self.answer(review, Key.Key_Return, lambda: press(Key.Key_A, CTRL | SHIFT))
        assert said.startswith("Accept 6 changes?\nText 4 · Register 1 · Letter 1\n")
        assert "No conflicts are included" in said
        assert states(review) == ["open", *["accepted"] * 6]
        qtbot.waitUntil(review.isActiveWindow)
        press(Key.Key_U)
        assert set(states(review)) == {"open"}

    def test_only_what_the_filter_leaves_is_accepted(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])
        press(Key.Key_Slash)
        write("khodjaev")
        press(Key.Key_Return)
        assert len(review.listed()) == 3
        self.answer(review, Key.Key_Return, lambda: press(Key.Key_A, CTRL | SHIFT))
        assert states(review).count("accepted") == 3

    def test_the_same_correction_is_offered_as_a_group(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])
        press(Key.Key_J, times=2)
        assert "2 other places" in review.card.alike.text()
        self.answer(review, Key.Key_Return, lambda: press(Key.Key_O))
        assert states(review).count("accepted") == 3
        assert all("Khodjaev" in content(window.controller.session, number) for number in range(3))

    def test_a_letter_is_accepted_but_for_its_conflicts(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])
        said = self.answer(review, Key.Key_Return, lambda: press(Key.Key_A, SHIFT))
        assert "1 stays undecided" in said
        assert states(review) == ["open", "accepted", "accepted", "open", "open", "open", "open"]

    def test_escape_accepts_nothing(self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])
        self.answer(review, Key.Key_Escape, lambda: press(Key.Key_A, CTRL | SHIFT))
        assert set(states(review)) == {"open"}


class TestReading:
    def test_six_ways_of_reading(self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])

        def read() -> str:
            return review.reading.view.live.content

        assert "obvious | open agents were walking freelyopenly in" in read()
        press(Key.Key_V)
        assert "obvious agents were walking freely in" in read()
        assert "open agents were walking openly in" in review.reading.other.live.content
        press(Key.Key_V, times=3)
        assert review.reading.mode == "base"
        assert "clear agents were walking freely in" in read()
        press(Key.Key_Space)
        assert review.reading.mode == "result"
        assert "obvious agents were walking openly in" in read()
        press(Key.Key_Space)
        assert review.reading.mode == "inline"

    def test_held_keys_show_a_side_until_they_are_let_go(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])
        for key, words in ((Key.Key_B, "clear agents"), (Key.Key_M, "that obvious agents"),
                           (Key.Key_T, "that open agents")):
            QTest.keyPress(review.list, key)
            assert words in review.reading.view.live.content
            QTest.keyRelease(review.list, key)
            assert "obvious | open" in review.reading.view.live.content

    def test_a_field_is_shown_as_a_table(self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])
        press(Key.Key_K)
        assert "Register" in review.describer.sentence(review.item())
        assert "≠ description" in card(review)
        assert "Chairman" in card(review)

    def test_the_letter_is_shown_in_the_main_window(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        begin(qtbot, window, copies[1])
        press(Key.Key_J, times=3)
        press(Key.Key_G)
        qtbot.waitUntil(window.isActiveWindow)
        assert window.controller.letter_id == window.controller.session.letter_ids()[1]

    def test_who_made_a_change_and_when_is_told(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])
        theirs, mine = review.card.who.text().split("\n")
        assert theirs.startswith("Theirs: Berta, 20")
        assert mine.startswith("Mine: Anna, 20")

    def test_every_key_is_listed_and_none_twice(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])
        press(Key.Key_Question)
        assert focus() is review.key_list.list
        assert review.key_list.list.count() == len(REVIEW_KEYS) + len(HELD_KEYS)
        press(Key.Key_Escape)
        keys = [key for row in (*REVIEW_KEYS, *HELD_KEYS) for key in row.keys]
        assert len(keys) == len(set(keys))
        assert all(any(hasattr(one, row.command) for one in (review, review.deciding, review.talking, review.folding))
                   for row in (*REVIEW_KEYS,))


class TestEveryKind:
    @pytest.fixture
    def every(self, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ReviewWindow]:
        monkeypatch.setenv("LETTERBOOK_CONFIG", str(tmp_path / "settings.toml"))
        monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
        mine, theirs = of_every_kind(tmp_path)
        with open_window(qtbot, mine) as window:
            yield begin(qtbot, window, theirs)

    def test_each_can_be_read_in_every_way_and_says_what_it_is(self, every: ReviewWindow) -> None:
        kinds = {item.change.kind for item in every.worklist.items}
        assert kinds >= {"text", "tag", "note", "register", "provenance", "letter", "status", "settings"}
        assert any(item.conflict for item in every.worklist.items)
        for item in every.worklist.items:
            every.go_to(item, wrapped=False)
            assert every.describer.title(item).strip(), item.change
            assert every.card.heading.text()
            assert card(every).strip(), item.change
            for mode in MODES:
                every.reading.set_mode(mode)

    def test_each_can_be_decided_either_way_and_taken_back(self, every: ReviewWindow) -> None:
        before = every.review.session.heads()
        for verdicts in (("accepted", "theirs"), ("rejected", "mine")):
            while (item := next((one for one in every.worklist.items if one.state == "open"), None)) is not None:
                every.go_to(item, wrapped=False)
                every.review.decide([item.key], verdicts[item.conflict], origin=every)
                every.refresh()
            assert [one for one in every.review.changes if one.open] == []
            while every.progress.split()[0] != "0":
                press(Key.Key_U)
            live = {key for key, value in before.items() if every.review.session.get(key) is not None}
            assert {key: every.review.session.heads()[key] for key in live} == {key: before[key] for key in live}


class TestGoingOn:
    def test_a_review_that_was_closed_goes_on(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        begin(qtbot, window, copies[1])
        press(Key.Key_2)
        press(Key.Key_A)
        press(Key.Key_W, CTRL)
        qtbot.waitUntil(lambda: window.subject("review").window is None)
        window.projects.close()
        assert window.projects.open_path(copies[0])
        menu(window, "review.continue").trigger()
        review = reviewing(qtbot, window)
        assert review.progress == "2 of 7 decided"
        assert "open agents were walking openly" in content(window.controller.session, 0)
        assert [item.state for item in review.listed() if item.open] == ["open"] * 5

    def test_what_was_rejected_is_not_asked_again(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path], tmp_path: Path) -> None:
        review = begin(qtbot, window, copies[1])
        press(Key.Key_J)
        press(Key.Key_R)
        write("scan")
        press(Key.Key_Return)
        review.close()
        with workspace.open_project(copies[1], editor="Berta") as session:
            edit(session, 2, "greetings", "greeting")
        again = begin(qtbot, window, copies[1])
        asked = [item.change.theirs.words for item in again.worklist.items if item.open and item.change.theirs]
        assert "openly" not in asked
        assert "greeting" in asked

    def test_a_delivery_is_put_aside(self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        begin(qtbot, window, copies[1])
        in_dialog(DeliveriesDialog, lambda _dialog: press(Key.Key_Return), menu(window, "review.aside").trigger)
        assert [source.closed for source in window.controller.session.sources()] == [True]
        assert window.subject("review").window is None
        menu(window, "review.continue").trigger()
        assert "No delivery is open" in window.message.text

    def test_work_in_the_main_window_is_followed(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])
        edit(window.controller.session, 0, "walking freely", "walking openly")
        qtbot.waitUntil(lambda: states(review)[1] == "settled")

    def test_the_window_closes_with_the_project(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        begin(qtbot, window, copies[1])
        window.projects.close()
        assert window.subject("review").window is None


class TestFinishing:
    def finish(self, window: MainWindow, do: Callable[[FinishDialog], None]) -> None:
        in_dialog(FinishDialog, lambda dialog: do(dialog) if isinstance(dialog, FinishDialog) else None,
                  lambda: press(Key.Key_Return, CTRL))

    def test_the_report_is_a_page_of_its_own(self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path],
                                             tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        begin(qtbot, window, copies[1])
        press(Key.Key_2)
        press(Key.Key_R)
        write("<b>scan</b>")
        press(Key.Key_Return)
        target = tmp_path / "report.html"
        choose_file(monkeypatch, target, "getSaveFileName")
        self.finish(window, lambda dialog: dialog._report.click())
        page = target.read_text(encoding="utf-8")
        assert "&lt;b&gt;scan&lt;/b&gt;" in page
        assert "<script" not in page
        assert "default-src 'none'" in page
        assert "Khodjaev" in page.split("What remains")[1]

    def test_the_report_can_be_a_word_document(self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path],
                                               tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        begin(qtbot, window, copies[1])
        press(Key.Key_2)
        target = tmp_path / "report.docx"
        choose_file(monkeypatch, target, "getSaveFileName")
        self.finish(window, lambda dialog: dialog._report.click())
        with zipfile.ZipFile(target) as package:
            assert "Khodjaev" in package.read("word/document.xml").decode("utf-8")

    def test_decisions_travel_back(self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path], tmp_path: Path,
                                   monkeypatch: pytest.MonkeyPatch) -> None:
        begin(qtbot, window, copies[1])
        press(Key.Key_2)
        press(Key.Key_R)
        write("scan")
        press(Key.Key_Return)
        target = tmp_path / "answer.letterbook-review"
        choose_file(monkeypatch, target, "getSaveFileName")

        def send(dialog: FinishDialog) -> None:
            dialog.message.setText("See my reasons")
            dialog._answer.click()

        self.finish(window, send)
        package = read_package(target.read_bytes())
        assert package.message == "See my reasons"
        shutil.copyfile(copies[1], tmp_path / "berta.letterbook")
        with ProjectSession.open(tmp_path / "berta.letterbook", editor="Berta") as session:
            open_delivery(session, target)
            assert {(one.after, one.verdict, one.reason) for one in session.decisions()} == {
                ("open", "theirs", ""), ("openly", "rejected", "scan")}
            assert len(package.revisions) < 20

    def test_who_gets_the_answer_is_told_what_became_of_their_work(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path], tmp_path: Path,
            monkeypatch: pytest.MonkeyPatch) -> None:
        answer = tmp_path / "answer.letterbook-review"
        with ProjectSession.open(copies[1], editor="Berta") as berta:
            source, _report = open_delivery(berta, copies[0])
            review = Review(berta, source)
            (conflict,) = (one for one in review.changes if one.weight == "conflict")
            review.decide([conflict.key], "mine", reason="so in the scan")
            send_package(berta, answer, basis={})
        choose_file(monkeypatch, answer)
        window.controller.session.editor = "Anna"
        facts: list[dict[str, str]] = []

        def begin_it(dialog: QDialog) -> None:
            assert isinstance(dialog, PreflightDialog)
            facts.append(dialog.facts)
            press(Key.Key_Return)

        in_dialog(PreflightDialog, begin_it, menu(window, "review.open").trigger)
        assert facts[0]["What became of your work"].startswith("kept their own 1\n")
        reviewing(qtbot, window)
        target = tmp_path / "report.html"
        choose_file(monkeypatch, target, "getSaveFileName")
        self.finish(window, lambda dialog: dialog._report.click())
        became = target.read_text(encoding="utf-8").split("What became of your work")[1].split("What remains")[0]
        assert "obvious" in became
        assert "so in the scan" in became
        assert "Berta" in became

    def test_how_it_stands_is_told(self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        begin(qtbot, window, copies[1])
        press(Key.Key_2)
        said: list[str] = []
        self.finish(window, lambda dialog: said.append(
            f"{dialog._state.text()}|{dialog._verdicts.text()}"))
        assert said[0].startswith("1 of 7 changes are decided.|took theirs 1\n6 remain undecided")


def test_the_fields_of_popups_take_letters_that_are_keys(
        qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
    review = begin(qtbot, window, copies[1])
    press(Key.Key_Slash)
    write("jab")
    assert isinstance(focus(), QLineEdit)
    assert review.filters.words.text() == "jab"
    press(Key.Key_Escape, NONE)
    assert focus() is review.list
