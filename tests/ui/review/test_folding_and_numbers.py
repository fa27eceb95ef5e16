"""Folding the list of changes, and the review in numbers."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from editor.app.review.statistics import in_all, statistics
from editor.ui.main_window import MainWindow
from editor.ui.review.finish_dialog import FinishDialog
from editor.ui.review.statistics_dialog import StatisticsDialog
from editor.ui.review.window import ReviewWindow
from tests.ui.driving import CTRL, SHIFT, press, write
from tests.ui.review.working import begin, choose_file, in_dialog, states

Key = Qt.Key


def signs(review: ReviewWindow) -> list[str]:
    """▾ and ▸ of the headings, and • for each change between them."""
    rows = [review.model.row(number) for number in range(review.model.rowCount())]
    return ["•" if row.key else row.sign for row in rows if row is not None]


class TestFolding:
    def test_a_group_is_folded_and_unfolded_by_arrows(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])
        assert signs(review) == ["▾", "•", "•", "•", "▾", "•", "•", "▾", "•", "▾", "•"]
        chosen = review.key
        press(Key.Key_Left)
        assert signs(review) == ["▸", "▾", "•", "•", "▾", "•", "▾", "•"]
        assert review.key == chosen
        assert review.list.currentIndex().row() == 0
        press(Key.Key_Down)
        press(Key.Key_Left)
        assert signs(review) == ["▸", "▸", "▾", "•", "▾", "•"]
        assert review.list.currentIndex().row() == 1
        press(Key.Key_Right)
        assert signs(review)[:4] == ["▸", "▾", "•", "•"]
        assert review.list.currentIndex().row() == 1

    def test_going_to_a_change_unfolds_its_group(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])
        press(Key.Key_F, SHIFT)
        assert signs(review) == ["▸"] * 4
        press(Key.Key_J)
        assert signs(review) == ["▾", "•", "•", "•", "▸", "▸", "▸"]
        press(Key.Key_A)
        assert states(review)[1] == "accepted"
        press(Key.Key_F, SHIFT)
        press(Key.Key_F, SHIFT)
        assert "▸" not in signs(review)

    def test_what_is_folded_is_counted_still(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])
        press(Key.Key_F)
        heading = review.model.row(0)
        assert heading is not None
        assert heading.second == "1■ 3"
        assert "folded" in heading.spoken
        assert len(review.listed()) == 7

    def test_each_arrangement_is_folded_by_itself(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])
        press(Key.Key_F, SHIFT)
        review.filters.arranged.setCurrentIndex(1)
        assert "▸" not in signs(review)
        review.filters.arranged.setCurrentIndex(0)
        assert signs(review) == ["▸"] * 4

    def test_a_click_on_a_heading_folds(self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])
        box = review.list.visualRect(review.model.index(0, 0))
        qtbot.mouseClick(review.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
        assert signs(review)[0] == "▸"


class TestNumbers:
    def test_every_change_is_counted_once_whatever_the_rows(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path]) -> None:
        review = begin(qtbot, window, copies[1])
        press(Key.Key_2)
        press(Key.Key_R)
        write("scan")
        press(Key.Key_Return)
        press(Key.Key_L)
        items = review.worklist.items
        whole = in_all(items)
        assert (whole.changes, whole.accepted, whole.rejected, whole.open) == (7, 1, 1, 5)
        assert (whole.inserted, whole.deleted) == (5, 5)
        for sorting in ("letter", "kind", "person", "decision"):
            rows = statistics(items, sorting, "Berta")
            for name in ("changes", "accepted", "edited", "rejected", "settled", "open", "inserted", "deleted"):
                assert sum(getattr(row, name) for row in rows) == getattr(whole, name)
        kinds = {row.name: row.changes for row in statistics(items, "kind", "Berta")}
        assert kinds == {"text": 5, "letter": 1, "register": 1}
        assert [row.name for row in statistics(items, "person", "Berta")] == ["Berta"]

    def test_the_table_is_shown_by_a_key_and_saved(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path], tmp_path: Path,
            monkeypatch: pytest.MonkeyPatch) -> None:
        begin(qtbot, window, copies[1])
        press(Key.Key_2)
        target = tmp_path / "numbers.csv"
        choose_file(monkeypatch, target, "getSaveFileName")
        seen: list[list[str]] = []

        def look(dialog: QDialog) -> None:
            assert isinstance(dialog, StatisticsDialog)
            dialog.sorting.setCurrentIndex(dialog.sorting.findData("decision"))
            for row in range(dialog.table.rowCount()):
                seen.append([cell.text() for column in range(dialog.table.columnCount())
                             if (cell := dialog.table.item(row, column)) is not None])
            dialog.save_wanted.emit(dialog.as_csv())
            assert "numbers.csv" in dialog.told.text()

        in_dialog(StatisticsDialog, look, lambda: press(Key.Key_S, SHIFT))
        assert seen == [["took theirs", "1", "1", "–", "–", "–", "–", "1", "1", "–"],
                        ["undecided", "6", "–", "–", "–", "–", "6", "4", "4", "–"],
                        ["Together", "7", "1", "–", "–", "–", "6", "5", "5", "–"]]
        table = list(csv.reader(io.StringIO(target.read_text(encoding="utf-8-sig"))))
        assert table[0][:3] == ["By decision", "Changes", "Accepted"]
        assert table[-1] == ["Together", "7", "1", "0", "0", "0", "6", "5", "5", ""]

    def test_it_is_reached_from_the_end_of_the_review_and_stands_in_the_report(
            self, qtbot: QtBot, window: MainWindow, copies: tuple[Path, Path], tmp_path: Path,
            monkeypatch: pytest.MonkeyPatch) -> None:
        begin(qtbot, window, copies[1])
        target = tmp_path / "report.html"
        choose_file(monkeypatch, target, "getSaveFileName")
        rows: list[int] = []

        def look(dialog: QDialog) -> None:
            assert isinstance(dialog, FinishDialog)
            in_dialog(StatisticsDialog, lambda found: rows.append(found.findChildren(type(found.table))[0].rowCount()),
                      dialog._numbers.click)
            dialog._report.click()

        in_dialog(FinishDialog, look, lambda: press(Key.Key_Return, CTRL))
        assert rows == [5]
        assert "<th scope=\"col\">Words out</th>" in target.read_text(encoding="utf-8")
