"""How far two editors agree, in the window: lists first, then figures."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from editor.app import workspace
from editor.app.actions.annotations import Annotate
from editor.app.actions.readings import RecordReading
from editor.core.letters import BLIND
from editor.store.session import ProjectSession
from editor.ui.main_window import MainWindow
from editor.ui.review.agreement_dialog import AgreementDialog
from tests.ui.driving import open_window, press
from tests.ui.review.working import choose_file, menu
from tests.ui.reviewing import diverged

Key = Qt.Key


def mark(session: ProjectSession, words: str, kind: str, number: int = 1) -> None:
    text = session.letter(session.letter_ids()[number]).transcription.text
    at = text.content.index(words)
    session.run(Annotate(text=text.id, annotation_kind=kind, start=at, end=at + len(words)))


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    mine, _other = diverged(tmp_path)
    theirs = tmp_path / "theirs.letterbook"
    shutil.copyfile(mine, theirs)
    with workspace.open_project(mine, editor="Anna") as session:
        mark(session, "clear agents", "emphasis")
        mark(session, "memorandum", "unclear")
        mark(session, "communist greetings", "emphasis")
    with workspace.open_project(theirs, editor="Berta") as session:
        mark(session, "clear agents", "emphasis")
        mark(session, "memorandum", "supplied")
        mark(session, "communist", "emphasis")
        mark(session, "the front", "emphasis")
    return mine, theirs


@pytest.fixture
def window(qtbot: QtBot, files: tuple[Path, Path]) -> Iterator[MainWindow]:
    with open_window(qtbot, files[0]) as opened:
        yield opened


@pytest.fixture
def report(qtbot: QtBot, window: MainWindow, files: tuple[Path, Path],
           monkeypatch: pytest.MonkeyPatch) -> Iterator[AgreementDialog]:
    choose_file(monkeypatch, files[1])
    menu(window, "double.agreement").trigger()
    found = window.subject("double").report
    assert isinstance(found, AgreementDialog)
    qtbot.waitUntil(found.isActiveWindow)
    yield found
    if window.subject("double").report is not None:
        found.close()


def listed(report: AgreementDialog) -> list[tuple[str, str]]:
    rows = (report.model.row(number) for number in range(report.model.rowCount()))
    return [(row.verdict, row.title) for row in rows if row is not None]


def test_where_they_differ_comes_first(report: AgreementDialog) -> None:
    assert report.tabs.currentIndex() == 0
    found = dict(listed(report))
    assert set(found) == {"other boundaries", "another kind", "only they"}
    assert "“communist greetings” | “communist”" in found["other boundaries"]
    assert "“the front”" in found["only they"]
    report.shown.setCurrentIndex(report.shown.findData("both alike"))
    assert [title for _verdict, title in listed(report)] == ["Emphasis “clear agents”"]


def test_enter_goes_to_the_place(qtbot: QtBot, window: MainWindow, report: AgreementDialog) -> None:
    number = next(n for n, (verdict, _title) in enumerate(listed(report)) if verdict == "only they")
    report.list.setCurrentIndex(report.model.index(number))
    report.list.setFocus()
    press(Key.Key_Return)
    qtbot.waitUntil(window.isActiveWindow)
    assert window.controller.letter_id == window.controller.session.letter_ids()[1]
    start, end = window.text.editor.selection()
    assert window.text.editor.live.content[start:end] == "the front"


def test_figures_say_what_they_come_from(report: AgreementDialog) -> None:
    rows = {}
    for place in range(report.table.rowCount()):
        cells = [cell.text() for column in range(4) if (cell := report.table.item(place, column)) is not None]
        rows[cells[0]] = cells
    assert rows["F1, exact"][1] == "0.286"
    assert rows["F1, exact"][3] == "1 alike, of 3 of yours and 4 of theirs"
    assert "character error rate" in rows
    assert "3 letters in both" in report._told.text()


def test_kinds_stand_in_rows_of_mine_and_columns_of_theirs(report: AgreementDialog) -> None:
    table = report.kinds
    rows = [item.text() for row in range(table.rowCount()) if (item := table.verticalHeaderItem(row)) is not None]
    columns = [item.text() for at in range(table.columnCount()) if (item := table.horizontalHeaderItem(at)) is not None]
    counted = {(rows[row], columns[at]): item.text() for row in range(len(rows)) for at in range(len(columns))
               if (item := table.item(row, at)) is not None and item.text() != "–"}
    assert counted == {("you: Emphasis", "they: Emphasis"): "2", ("you: Unclear", "they: Supplied"): "1",
                       ("you: nothing", "they: Emphasis"): "1"}


def test_both_tables_are_saved(report: AgreementDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName",
                        lambda *_args, **_more: (str(tmp_path / "found.csv"), ""))
    report.save_wanted.emit()
    assert "found.csv" in report._told.text()
    assert "the front" in (tmp_path / "found.csv").read_text(encoding="utf-8-sig")
    assert (tmp_path / "found.figures.csv").exists()


def test_what_is_transcribed_blind_is_left_out(
        window: MainWindow, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    session = window.controller.session
    session.run(RecordReading(letter=session.letter_ids()[1], reader="Anna", reading_kind=BLIND, read_to=0))
    choose_file(monkeypatch, files[1])
    menu(window, "double.agreement").trigger()
    report = window.subject("double").report
    assert len(report.agreement.letters) == 2
    assert listed(report) == []
    report.close()
