"""A copy that came with reduced scans: they are shown where the scans themselves are not, and leave the cache alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from editor.app import workspace
from editor.app.review.sending import send_copy
from editor.app.scans.places import ScanPlaces
from editor.ui.main_window import MainWindow
from editor.ui.panels.scan_panel import ScanPanel
from tests import scanned
from tests.ui.driving import CTRL, SHIFT, open_window, press


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LETTERBOOK_CACHE", str(tmp_path / "cache"))
    home, there = tmp_path / "project", tmp_path / "there"
    home.mkdir()
    there.mkdir()
    project = scanned.project(home / "a.letterbook", scanned.letter(scanned.drafts(), home))
    with workspace.open_project(project) as session:
        sent = send_copy(session, there / "copy.letterbook", images="reduced", places=ScanPlaces(home))
    assert (sent.images_beside, sent.missing) == (2, ())
    return sent.path


@pytest.fixture
def window(qtbot: QtBot, copy: Path) -> Iterator[MainWindow]:
    with open_window(qtbot, copy) as opened:
        opened.text.editor.setFocus()
        press(Qt.Key.Key_1, CTRL | SHIFT)
        yield opened


def panel(window: MainWindow) -> ScanPanel:
    found = window.workbench.panel("scan")
    assert isinstance(found, ScanPanel)
    return found


def test_a_reduced_scan_is_shown_in_the_size_of_the_scan_and_says_so(qtbot: QtBot, window: MainWindow) -> None:
    scan = panel(window)
    qtbot.waitUntil(lambda: scan.view.sight.pyramid is not None and scan.view.sight.reduced, timeout=20_000)
    page, sight = scan.page, scan.view.sight
    assert page is not None
    assert page.image is not None
    assert sight.pyramid is not None
    assert sight.picture is not None
    # What is drawn on the page has the pixels of the scan.
    assert tuple(sight.pyramid) == (page.image.width, page.image.height)
    qtbot.waitUntil(lambda: bool(scan.room.levels(sight.picture)), timeout=20_000)
    assert 0 not in scan.room.levels(sight.picture)
    assert scan.room.thumbnail(page) is not None
    assert any("reduced" in label.text() for label in scan.findChildren(QLabel))
    # Whoever sent it has no say in how the scan itself is seen later.
    assert sight.picture.sha256 != page.image.sha256


def test_once_the_scan_is_there_it_is_shown(qtbot: QtBot, window: MainWindow, copy: Path) -> None:
    scan = panel(window)
    qtbot.waitUntil(lambda: scan.view.sight.pyramid is not None and scan.view.sight.reduced, timeout=20_000)
    for file in (copy.parent.parent / "project").glob("*.jpg"):
        (copy.parent / file.name).write_bytes(file.read_bytes())
    scan.look_again()
    qtbot.waitUntil(lambda: not scan.view.sight.reduced and scan.view.sight.pyramid is not None, timeout=20_000)
    page, picture = scan.page, scan.view.sight.picture
    assert page is not None
    assert page.image is not None
    assert picture is not None
    assert picture.sha256 == page.image.sha256
    qtbot.waitUntil(lambda: 0 in scan.room.levels(picture), timeout=20_000)
