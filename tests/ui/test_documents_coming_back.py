"""A letter that went out as a document and comes back: the assistant says which it is, and takes in what it brings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from editor.app.actions.exports import export_project
from editor.app.actions.imports import ImportLetters, read_sources
from editor.core.suggesting import UNTRACKED
from editor.ui.importing.assistant import ImportAssistant
from editor.ui.importing.listing import letter_rows
from editor.ui.main_window import MainWindow
from editor.ui.suggestion_words import suggestion_line
from tests.app.test_importing_documents import LETTER
from tests.formats.word.colleague import Colleague
from tests.ui.driving import CTRL, new_project, open_window, press
from tests.ui.test_importing import SEED, assist


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(qtbot, new_project(tmp_path / "bukhara.letterbook")) as opened:
        yield opened


def chosen(monkeypatch: pytest.MonkeyPatch, *files: Path) -> Callable[[], None]:
    def start() -> None:
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(file) for file in files], ""))
        press(Qt.Key.Key_I, CTRL)
    return start


def test_a_letter_that_comes_back_is_named_and_brings_suggestions_and_comments(
        qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = window.controller.session
    session.run(ImportLetters(imported=read_sources([SEED])))
    (letter,) = session.letter_ids()
    export_project(session, [letter], "docx", tmp_path / "out.docx", options={"one_file": True})
    colleague = Colleague((tmp_path / "out.docx").read_bytes())
    colleague.replaces("addition", "supplement")
    colleague.replaces("comrade", "friend", tracked=False)
    colleague.comments_on("communist", "Really?")
    back = tmp_path / "back.docx"
    back.write_bytes(colleague.saved())
    content = session.letter(letter).transcription.text.content

    def work(dialog: ImportAssistant) -> None:
        (row,) = letter_rows(dialog.session)
        assert row.title.startswith("Letter 1 coming back: ")
        assert row.second == "suggestions: 2, comments: 1 · back.docx"
        assert dialog.session.entries == []
        assert "coming back: 1" in dialog.said
        press(Qt.Key.Key_Return, CTRL)

    assist(qtbot, work, chosen(monkeypatch, back))
    found = session.letter(letter)
    assert found.transcription.text.content == content
    assert [one.change["inserted"] for one in found.suggestions if not one.reason] == ["supplement"]
    assert "Came back in a document: letter 1, suggestions: 2, comments: 1" in window.message.text
    placed = window.controller.session.letter(letter).suggestions
    assert sum(one.reason == UNTRACKED for one in placed) == 1

    def again(dialog: ImportAssistant) -> None:
        (row,) = letter_rows(dialog.session)
        assert row.second == "nothing new · brought before: 3 · back.docx"
        before = len(session.history(limit=50))
        press(Qt.Key.Key_Return, CTRL)
        assert len(session.history(limit=50)) == before

    assist(qtbot, again, chosen(monkeypatch, back))


def test_what_nobody_tracked_says_so(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    from editor.app.review.returning import TakeReturned, came_back
    from editor.app.review.suggesting import placed
    from editor.formats import door
    from editor.formats.base import Source

    session = window.controller.session
    session.run(ImportLetters(imported=read_sources([SEED])))
    (letter,) = session.letter_ids()
    export_project(session, [letter], "docx", tmp_path / "out.docx", options={"one_file": True})
    colleague = Colleague((tmp_path / "out.docx").read_bytes())
    colleague.replaces("comrade", "friend", tracked=False)
    returned = door.read_source(Source(colleague.saved(), "back.docx")).returned
    assert returned is not None
    session.run(TakeReturned(letters=came_back(session, returned)))
    (one,) = placed(session, session.letter(letter).suggestions)
    assert "not tracked" in suggestion_line(one, window.controller.profile)


def test_what_comes_back_is_shown_beside_new_letters(
        qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = window.controller.session
    session.run(ImportLetters(imported=read_sources([SEED])))
    (letter,) = session.letter_ids()
    export_project(session, [letter], "docx", tmp_path / "out.docx", options={"one_file": True})
    colleague = Colleague((tmp_path / "out.docx").read_bytes())
    colleague.replaces("addition", "supplement")
    colleague.comments_on("communist", "Really?")
    back, new = tmp_path / "back.docx", tmp_path / "new.docx"
    back.write_bytes(colleague.saved())
    new.write_bytes(LETTER)

    def work(dialog: ImportAssistant) -> None:
        model = dialog.letters.model()
        assert model.rowCount() == 2
        dialog.letters.setFocus()
        press(Qt.Key.Key_Down)
        shown = [str(dialog.findings.model().index(row, 0).data()) for row in range(2)]
        assert "addition" in shown[0]
        assert "supplement" in shown[0]
        assert "Really?" in shown[1]
        assert dialog.session.letter is None
        press(Qt.Key.Key_O)
        assert not any(dialog.session.is_left_out(entry) for entry in dialog.session.entries)
        press(Qt.Key.Key_Return, CTRL)

    steps = len(session.history(limit=50))
    assist(qtbot, work, chosen(monkeypatch, back, new))
    assert len(session.history(limit=50)) == steps + 2
    assert len(session.letter_ids()) == 2
    assert len(session.letter(letter).suggestions) == 1
