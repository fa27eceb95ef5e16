"""A project with a colleague's copy, and the window on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.ui.main_window import MainWindow
from tests.ui.driving import open_window
from tests.ui.reviewing import diverged


@pytest.fixture
def copies(tmp_path: Path) -> tuple[Path, Path]:
    return diverged(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, copies: tuple[Path, Path]) -> Iterator[MainWindow]:
    with open_window(qtbot, copies[0]) as opened:
        yield opened
