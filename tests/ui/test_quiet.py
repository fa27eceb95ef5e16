"""What is not done: panels that nobody sees do no work, keys wait for none, and a start loads only what it shows."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.app.actions.letters import NewLetter
from editor.app.actions.notes import AddNote
from editor.app.actions.text import ReplaceText
from editor.app.settings import load_settings
from editor.store.session import ProjectSession
from editor.ui.desk import FIRST_SIZE
from editor.ui.forms.view import FormView
from editor.ui.main_window import MainWindow
from editor.ui.models.history_model import HistoryModel
from editor.ui.models.mentions_model import MentionsModel
from editor.ui.sight import in_sight
from tests.ui.driving import CTRL, focus, new_project, open_window, press, write

Key = Qt.Key
BEHIND = ("entities", "provenance", "problems", "history")
"""The panels that lie behind the notes at first."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = new_project(tmp_path / "quiet.letterbook")
    with ProjectSession.open(path, editor="Tester") as session:
        letter = NewLetter(title="Peters to Stalin")
        session.run(letter)
        session.run(ReplaceText(text=letter.text_id, start=0, end=0, replacement="Dear comrade."))
        session.run(AddNote(text=letter.text_id, position=4, body="Stalin."))
    return path


@pytest.fixture
def filled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is filled, each time it is."""
    done: list[str] = []
    for name, kind, method in (("provenance", FormView, "refresh"), ("history", HistoryModel, "show"),
                               ("entities", MentionsModel, "show")):
        def watched(self: object, *args: object, _was: object = getattr(kind, method), _name: str = name) -> object:
            done.append(_name)
            return _was(self, *args)  # type: ignore[operator]

        monkeypatch.setattr(kind, method, watched)
    return done


@pytest.fixture
def window(qtbot: QtBot, project: Path, filled: list[str]) -> Iterator[MainWindow]:
    assert not filled
    with open_window(qtbot, project) as opened:
        opened.text.editor.setFocus()
        yield opened


def test_what_lies_behind_another_tab_is_filled_when_it_is_seen(
        window: MainWindow, qtbot: QtBot, filled: list[str]) -> None:
    qtbot.wait(400)  # longer than the history follows behind
    assert filled == []
    assert in_sight(window.notes)
    assert [name for name in BEHIND if in_sight(getattr(window, name))] == []
    press(Key.Key_3, CTRL)
    assert filled == ["entities"]
    press(Key.Key_4, CTRL)
    assert filled == ["entities", "provenance"]
    assert [name for name in BEHIND if in_sight(getattr(window, name))] == ["provenance"]
    window.docks["history"].raise_()
    assert filled[-1] == "history"


def test_a_step_is_not_followed_behind_a_tab_but_caught_up_with(
        window: MainWindow, qtbot: QtBot, filled: list[str]) -> None:
    press(Key.Key_4, CTRL)
    press(Key.Key_2, CTRL)
    filled.clear()
    window.text.editor.setFocus()
    write("My ")
    window.controller.settle()
    qtbot.wait(400)
    assert filled == []
    press(Key.Key_4, CTRL)
    assert filled == ["provenance"]


def test_after_the_docks_were_put_back_only_what_is_seen_is_filled(window: MainWindow, filled: list[str]) -> None:
    window.actions_by_id["view.reset"].trigger()
    assert filled == []
    assert in_sight(window.notes)


def test_panels_that_are_remembered_behind_others_are_not_filled(
        qtbot: QtBot, project: Path, filled: list[str]) -> None:
    with open_window(qtbot, project):
        press(Key.Key_4, CTRL)
    filled.clear()
    with open_window(qtbot, project) as window:
        qtbot.wait(400)
        assert set(filled) == {"provenance"}
        assert in_sight(window.provenance)


def test_a_project_that_is_opened_does_not_make_the_window_higher(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.wait(50)
    assert window.height() == FIRST_SIZE.height()


def test_no_commit_of_typed_words_reads_the_whole_letter(
        window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    assert window.notes.editor.live.content == "Stalin."
    read: list[str] = []
    was = ProjectSession.letter
    monkeypatch.setattr(ProjectSession, "letter", lambda session, id_: read.append(id_) or was(session, id_))
    write("abc")
    assert window.text.binding.flush()
    assert read == []
    assert window.controller.snapshot is not None
    assert window.controller.snapshot.transcription.text.content.startswith("abcDear")


def test_panels_wait_until_the_keys_rest(window: MainWindow, qtbot: QtBot) -> None:
    followed: list[str] = []
    window.controller.letter_changed.connect(lambda: followed.append(window.text.editor.live.content))
    write("a")
    assert window.text.binding.flush()
    for number in range(12):  # half a second, in which 300 ms of rest behind the commit pass again and again
        qtbot.wait(40)
        write("bcdefghijklm"[number])
    assert window.controller.is_being_typed
    assert followed == []
    qtbot.waitUntil(lambda: bool(followed), timeout=4000)
    assert followed == ["abcdefghijklmDear comrade."]


def test_which_project_was_opened_is_written_a_moment_later(
        window: MainWindow, qtbot: QtBot, project: Path) -> None:
    assert window.settings.value.recent_projects == (str(project),)
    assert load_settings().settings.recent_projects == ()
    qtbot.waitUntil(lambda: load_settings().settings.recent_projects == (str(project),), timeout=4000)
    assert focus() is window.text.editor


def test_a_window_that_closes_at_once_writes_it_too(qtbot: QtBot, project: Path) -> None:
    with open_window(qtbot, project):
        pass
    assert load_settings().settings.recent_projects == (str(project),)


SCRIPT = """
import sys
from pathlib import Path
from editor.ui.application import make_application
from editor.ui.main_window import MainWindow
application = make_application()
window = MainWindow()
window.show()
application.processEvents()
def refuse(names):
    loaded = sorted(name for name in names if any(one == name or one.startswith(name + ".") for one in sys.modules))
    assert not loaded, loaded
never = ["lxml", "tomlkit", "rapidfuzz", "psutil", "charset_normalizer", "editor.formats.letter_page",
         "editor.core.headlines", "editor.core.citations", "editor.core.dates", "editor.app.brackets",
         "editor.ui.forms.letter_rows"]
refuse([*never, "sqlite3", "regex", "editor.store", "editor.ui.workbench", "editor.core.checks", "editor.app.reports"])
assert window.projects.open_path(Path(sys.argv[1]))
window.grab()  # no events: what a timer does later may load more
refuse(never)
assert window.text.editor.live.content
window.close()
"""


AHEAD = """
import sys, time
from editor.ui.application import load_ahead, make_application
application = make_application()
load_ahead()
assert "editor.ui.workbench" not in sys.modules
end = time.monotonic() + 60
while "editor.ui.workbench" not in sys.modules and time.monotonic() < end:
    application.processEvents()
    time.sleep(0.01)
assert "editor.store.session" in sys.modules and "editor.ui.workbench" in sys.modules
"""


def test_an_idle_start_page_loads_what_a_project_needs() -> None:
    done = subprocess.run([sys.executable, "-c", AHEAD], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr


def test_neither_the_start_nor_opening_loads_what_is_not_shown(project: Path) -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT, str(project)], capture_output=True, text=True, check=False,
                          timeout=120)
    assert done.returncode == 0, done.stderr
