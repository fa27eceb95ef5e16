"""The whole review of the sample, by keys alone: talk, folding, decisions, numbers, the end."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from editor.ui.main_window import MainWindow
from editor.ui.review.finish_dialog import FinishDialog
from editor.ui.review.preflight_dialog import PreflightDialog
from editor.ui.review.statistics_dialog import StatisticsDialog
from tests.ui.driving import CTRL, SHIFT, open_window, press, write
from tests.ui.review.working import choose_file, in_dialog, menu, reviewing, states

Key = Qt.Key
SAMPLE = Path(__file__).parents[3] / "sample_corpus"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    shutil.copyfile(SAMPLE / "letterbook-sample.letterbook", tmp_path / "sample.letterbook")
    with open_window(qtbot, tmp_path / "sample.letterbook") as opened:
        yield opened


def test_the_review_of_the_sample(qtbot: QtBot, window: MainWindow, tmp_path: Path,
                                  monkeypatch: pytest.MonkeyPatch) -> None:
    theirs = tmp_path / "colleague.letterbook"
    shutil.copyfile(SAMPLE / "sample-from-a-colleague.letterbook", theirs)
    choose_file(monkeypatch, theirs)
    in_dialog(PreflightDialog, lambda _dialog: press(Key.Key_Return), menu(window, "review.open").trigger)
    review = reviewing(qtbot, window)
    count = len(review.worklist.items)
    assert count > 5
    press(Key.Key_F, SHIFT)
    assert all(review.model.row(row).key == "" for row in range(review.model.rowCount()))
    press(Key.Key_J)
    press(Key.Key_C)
    write("Is this so in the scan?")
    press(Key.Key_Return, CTRL)
    said = review.item()
    rejected = False
    while any(item.open for item in review.worklist.items):
        assert re.search(r"\b[0-9a-f]{32}\b", review.card.text.toPlainText()) is None, "an identity says nothing"
        if not review.item().open:
            press(Key.Key_J)
        assert review.item().open
        if review.item().conflict:
            press(Key.Key_2)
        elif not rejected:
            press(Key.Key_R)
            write("the scan reads otherwise")
            press(Key.Key_Return)
            rejected = True
        else:
            press(Key.Key_A)
    assert "open" not in states(review)
    assert len(review.talking.talk.said(said.key)) == 1
    numbers: list[list[str]] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, StatisticsDialog)
        last = dialog.table.rowCount() - 1
        numbers.append([cell.text() for column in range(9) if (cell := dialog.table.item(last, column)) is not None])

    in_dialog(StatisticsDialog, look, lambda: press(Key.Key_S, SHIFT))
    assert numbers[0][0] == "Together"
    assert int(numbers[0][1]) == len(review.worklist.items)
    assert numbers[0][6] == "–"
    qtbot.waitUntil(review.isActiveWindow)
    review.focus_list()
    told: list[str] = []
    in_dialog(FinishDialog, lambda dialog: told.append(dialog._verdicts.text()), lambda: press(Key.Key_Return, CTRL))
    assert "remain" not in told[0]
    assert window.controller.session.sides().divergences() == []
