"""Lists show whole rows, rows as high as their words, and boxes say by an ellipsis that something is left out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from editor.app.actions.text import ReplaceText
from editor.ui.elided_box import ElidedBox
from editor.ui.main_window import MainWindow
from editor.ui.whole_rows import WholeRows


@pytest.mark.parametrize("height", [97, 123, 150, 201])
def test_no_row_is_cut_at_the_end(qtbot: QtBot, height: int) -> None:
    view = QListView()
    qtbot.addWidget(view)
    model = QStandardItemModel(view)
    view.setModel(model)
    WholeRows(view)
    view.resize(200, height)
    view.show()
    for number in range(40):
        model.appendRow(QStandardItem(f"Letter {number}"))
    row = view.sizeHintForRow(0)
    assert view.viewport().height() % row == 0
    assert height - 2 * view.frameWidth() - view.viewport().height() < row, "and no room for a row is given away"
    view.resize(200, row // 2)
    assert view.viewport().height() > 0, "a list smaller than a row shows what it can"


def test_what_is_selected_stays_in_sight_when_a_list_becomes_lower(qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(QStringListModel([f"row {number}" for number in range(40)], view))
    WholeRows(view)
    view.resize(200, 400)
    view.show()
    index = view.model().index(30, 0)
    view.setCurrentIndex(index)
    view.scrollTo(index)
    view.resize(200, 120)
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(index)))
    view.scrollToTop()
    view.resize(200, 150)
    qtbot.wait(50)
    assert view.verticalScrollBar().value() == 0, "who has scrolled away from it is not brought back"


def test_a_choice_is_shortened_by_an_ellipsis(qtbot: QtBot) -> None:
    box = ElidedBox(6)
    qtbot.addWidget(box)
    box.addItems(["Project order", "By date"])
    box.resize(70, 26)
    box.show()
    assert box.shown_text().endswith("…")
    assert "Project order".startswith(box.shown_text()[:-1])
    box.resize(300, 26)
    assert box.shown_text() == "Project order"


def test_rows_of_problems_are_as_high_as_their_sentences_need_in_any_width(qtbot: QtBot, window: MainWindow) -> None:
    snapshot = window.controller.snapshot
    assert snapshot is not None
    window.controller.run(ReplaceText(text=snapshot.transcription.text.id, start=0, end=0, replacement="“"))
    window.resize(1400, 800)
    window.show_pane("problems")
    view = window.problems.view
    qtbot.waitUntil(lambda: window.problems.model.rowCount() > 1)

    def heights() -> list[int]:
        return [view.visualRect(window.problems.model.index(row)).height()
                for row in range(window.problems.model.rowCount())]

    def needed() -> list[int]:
        return [view.sizeHintForRow(row) for row in range(window.problems.model.rowCount())]

    seen = set()
    for width in (700, 290, 500):
        window.resizeDocks([window.docks["problems"]], [width], Qt.Orientation.Horizontal)
        QApplication.processEvents()  # not a tenth of a second later, as Qt would have it
        assert heights() == needed()
        seen.add(sum(needed()))
    assert len(seen) > 1, "the sentences are broken into lines in one of the widths"
