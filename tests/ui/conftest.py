"""Qt without a screen, and nothing left behind."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.app.actions.letters import NewLetter
from editor.app.actions.text import ReplaceText
from editor.store.session import ProjectSession
from editor.ui import slices
from editor.ui.main_window import MainWindow
from tests.ui.driving import new_project, open_window


@pytest.fixture(autouse=True)
def no_window_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a visible top-level window."""
    yield
    application = QApplication.instance()
    if application is None:
        return
    # Widgets given to qtbot are closed by pytest-qt after this fixture.
    known = {id(entry[0]()) for entry in getattr(request.node, "qt_widgets", None) or []}
    left = [w for w in QApplication.topLevelWidgets() if w.isVisible() and id(w) not in known]
    names = [f"{type(widget).__name__} {widget.objectName()}" for widget in left]
    for widget in left:
        widget.close()
        widget.deleteLater()
    assert not names, f"left behind: {', '.join(names)}"


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test settings and a folder for data of its own."""
    monkeypatch.setenv("LETTERBOOK_CONFIG", str(tmp_path / "settings.toml"))
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))


@pytest.fixture(autouse=True)
def searches_end_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a search end in its first slice: on a busy machine a key would otherwise meet half of a list."""
    monkeypatch.setattr(slices, "SLICE_SECONDS", 60.0)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one letter of two lines; modules that need more have their own."""
    path = new_project(tmp_path / "bukhara.letterbook")
    with ProjectSession.open(path, editor="Tester") as session:
        letter = NewLetter(title="Peters to Stalin")
        session.run(letter)
        session.run(ReplaceText(text=letter.text_id, start=0, end=0, replacement="Old Bukhara.\nDear comrade."))
    return path


@pytest.fixture
def window(qtbot: QtBot, project: Path) -> Iterator[MainWindow]:
    """The window with the project in it and the focus in the text."""
    with open_window(qtbot, project) as opened:
        opened.text.editor.setFocus()
        yield opened
