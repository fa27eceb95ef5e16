"""What is said about changes, in the window and on its way to the colleague and back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.app import workspace
from editor.app.actions.comments import AnswerComment
from editor.app.comments import listed_everywhere
from editor.app.review.review import Review, open_delivery
from editor.app.review.sending import send_package
from editor.store.integrity import verify
from editor.store.session import ProjectSession
from editor.ui.main_window import MainWindow
from editor.ui.review.window import ReviewWindow
from tests.ui.driving import CTRL, SHIFT, focus, open_window, press, write
from tests.ui.review.working import begin, states
from tests.ui.reviewing import of_every_kind

Key = Qt.Key


def said(review: ReviewWindow) -> list[str]:
    """The words of the thread that is shown, without who and when."""
    rows = [review.talk_pane.list.item(number) for number in range(review.talk_pane.list.count())]
    return [row.text().partition("\n")[2] for row in rows if row is not None]


def say(words: str) -> None:
    press(Key.Key_C)
    write(words)
    press(Key.Key_Return, CTRL)


class TestSaying:
    def test_a_comment_is_said_answered_resolved_and_opened_by_keys(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])
        press(Key.Key_J)
        assert "C begins a thread" in review.talk_pane.empty.text()
        say("The scan has freely, A and J too")
        assert focus() is review.list
        assert states(review) == ["open"] * 7
        assert said(review) == ["The scan has freely, A and J too"]
        say("Looked again: yes")
        assert said(review)[1] == "Looked again: yes"
        press(Key.Key_C, SHIFT)
        assert "resolved" in review.talk_pane.heading.text()
        say("Or is it?")
        assert "resolved" not in review.talk_pane.heading.text()
        press(Key.Key_J)
        assert said(review) == []
        press(Key.Key_K)
        assert len(said(review)) == 3
        first = next(one for one in window.controller.session.comments() if one.reply_to is None)
        assert first.change is not None
        assert (first.change.kind, first.change.before, first.change.after) == ("text", "freely", "openly")
        assert first.change.key == review.item().key
        assert first.author == window.controller.session.editor

    def test_the_thread_stays_with_the_change_when_it_is_decided_and_taken_back(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])
        press(Key.Key_J)
        chosen = review.item()
        say("Sure?")
        press(Key.Key_A)
        review.go_to(chosen, wrapped=False)
        assert review.item().state == "accepted"
        assert said(review) == ["Sure?"]
        press(Key.Key_U)
        assert review.item().state == "open"
        assert said(review) == ["Sure?"]
        press(Key.Key_U)
        assert said(review) == []
        assert window.controller.session.comments() == []

    def test_a_draft_stays_with_its_change(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])
        press(Key.Key_C)
        write("half a thou")
        press(Key.Key_Escape)
        press(Key.Key_J)
        assert review.talk_pane.box.toPlainText() == ""
        press(Key.Key_K)
        assert review.talk_pane.box.toPlainText() == "half a thou"
        assert window.controller.session.comments() == []

    def test_a_label_is_chosen(self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])
        review.talk_pane.label.setCurrentIndex(review.talk_pane.label.findData("question"))
        say("Why?")
        assert [one.label for one in window.controller.session.comments()] == ["question"]
        assert said(review) == ["? question · Why?"]

    def test_nothing_is_said_where_a_file_is_only_looked_at(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        source, _report = open_delivery(window.controller.session, copies[1])
        look = ReviewWindow(window.subject("review")._desk, Review(window.controller.session, source), look_only=True)
        assert not look.talk_pane.box.isEnabled()
        assert not look.actions_by_key["C"].isEnabled()
        look.close()

    def test_the_panel_of_comments_names_the_change_and_goes_to_its_words(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        begin(qtbot, window, copies[1])
        press(Key.Key_J)
        say("Sure?")
        session = window.controller.session
        listed = next(iter(listed_everywhere(session)))
        assert listed.about.sort == "words"
        text = session.text(listed.about.text).text.content
        assert text[listed.about.start:listed.about.end] == "freely"
        window.controller.show_letter(session.letter_ids()[0])
        panel = window.workbench.panel("comments")
        panel.commands.fill()
        assert panel.model.row(0).about == "change: “freely” → “openly”"
        panel.commands.go(listed)
        assert window.text.editor.selection() == (listed.about.start, listed.about.end)


class TestEveryKind:
    @pytest.fixture
    def every(self, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ReviewWindow]:
        monkeypatch.setenv("LETTERBOOK_CONFIG", str(tmp_path / "settings.toml"))
        monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
        mine, theirs = of_every_kind(tmp_path)
        with open_window(qtbot, mine) as window:
            yield begin(qtbot, window, theirs)

    def test_a_change_of_every_kind_can_be_commented(self, every: ReviewWindow) -> None:
        for item in every.worklist.items:
            every.go_to(item, wrapped=False)
            say(f"About {item.key}")
            assert said(every) == [f"About {item.key}"], item.change
        session = every.review.session
        assert len(session.comments()) == len(every.worklist.items)
        assert all(one.about.change is not None for one in listed_everywhere(session))
        assert verify(session._reading).ok
        with_letters = {one.letter for one in session.comments()}
        assert with_letters <= {"", *session.letter_ids()}


def test_a_comment_travels_with_the_file_and_its_answer_comes_back(
        qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path], tmp_path: Path) -> None:
    review = begin(qtbot, window, copies[1])
    press(Key.Key_J)
    say("Sure?")
    session, answer = window.controller.session, tmp_path / "answer.letterbook-review"
    send_package(session, answer, basis=session.shared_with("Berta"), words="")
    review.close()
    hers = tmp_path / "hers.letterbook"
    shutil.copyfile(copies[1], hers)
    with workspace.open_project(hers, editor="Berta") as theirs:
        source, _report = open_delivery(theirs, answer)
        Review(theirs, source).merge("mine")
        asked = next(one for one in theirs.comments())
        assert asked.change is not None
        assert asked.change.after == "openly"
        _answer(theirs, asked.id)
    again = begin(qtbot, window, hers)
    item = next(one for one in again.worklist.items if one.change.theirs and one.change.theirs.words == "openly")
    again.go_to(item, wrapped=False)
    assert said(again) == ["Sure?", "Yes, see line 4\n(in their file; accept it to answer)"]
    comment = next(one for one in again.worklist.items if one.change.kind == "comment")
    again.go_to(comment, wrapped=False)
    press(Key.Key_A)
    again.go_to(item, wrapped=False)
    assert said(again) == ["Sure?", "Yes, see line 4"]


def _answer(session: ProjectSession, comment: str) -> None:
    session.run(AnswerComment(comment=comment, body="Yes, see line 4", author="Berta"))
