"""The scan beside a change: its line is in sight once the picture is there, and the page stays where it is moved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from docs.shots.collating import transcribed_twice
from editor.core.pages import Line
from editor.core.shapes import bounds, find, outline
from editor.ui.review.collation_window import CollationWindow
from editor.ui.review.scan_pane import ScanPane
from tests.ui.driving import open_window


def in_sight(pane: ScanPane) -> bool:
    page = pane.view.page
    assert page is not None
    line = find(page, pane.line_id)
    assert isinstance(line, Line)
    left, top, right, bottom = bounds(outline(line))
    area = pane.view.to_view().mapRect(QRectF(left, top, right - left, bottom - top))
    return QRectF(pane.view.viewport().rect()).contains(area)


@pytest.mark.parametrize("known", [False, True])
def test_the_first_difference_is_in_sight_and_nothing_moves_the_page_back(
        qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, known: bool) -> None:
    monkeypatch.setenv("LETTERBOOK_CACHE", str(tmp_path / "cache"))
    (tmp_path / "project").mkdir()
    mine, theirs = transcribed_twice(tmp_path / "project")
    with open_window(qtbot, mine) as window:
        commands = window.subject("double")
        for _ in range(1 + known):  # the second time the tiles are in the cache
            commands.collate_path(theirs)
            shown = commands.window
            assert isinstance(shown, CollationWindow)
            shown.resize(1280, 800)
            qtbot.waitUntil(lambda pane=shown.scan: pane.view.sight.pyramid is not None, timeout=20_000)
            qtbot.waitUntil(lambda pane=shown.scan: in_sight(pane), timeout=5_000)
            bar = shown.scan.view.verticalScrollBar()
            bar.setValue(bar.maximum())
            assert not in_sight(shown.scan)
            picture = shown.scan.view.sight.picture
            shown.room.arrived.emit(picture)  # a finer level
            assert not in_sight(shown.scan)
            shown.choices.clear()
            shown.close()
