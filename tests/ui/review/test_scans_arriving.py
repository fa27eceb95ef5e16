"""A package with reduced scans beside it, from the menu to the scan beside the letter."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from editor.app import workspace
from editor.app.actions.imports import ImportLetters, ImportPlan, ReadSource
from editor.app.review.sending import send_package
from editor.app.scans.places import STAND_INS, ScanPlaces
from editor.formats.base import ImportedLetter, ImportResult
from editor.ui.main_window import MainWindow
from editor.ui.panels.scan_panel import ScanPanel
from editor.ui.review.deliveries_dialog import DeliveriesDialog
from editor.ui.review.preflight_dialog import PreflightDialog
from editor.ui.review.window import ReviewWindow
from tests import scanned
from tests.ui.driving import CTRL, SHIFT, open_window, press
from tests.ui.review.working import choose_file, in_dialog, menu, reviewing

Key = Qt.Key


@pytest.fixture
def package(tmp_path: Path) -> Path:
    for name in ("home", "there", "post"):
        (tmp_path / name).mkdir()
    mine = scanned.project(tmp_path / "home" / "mine.letterbook", scanned.letter(scanned.small_drafts()[:1]))
    shutil.copyfile(mine, tmp_path / "there" / "theirs.letterbook")
    with workspace.open_project(tmp_path / "there" / "theirs.letterbook", editor="Berta") as session:
        basis = session.heads()
        letter = scanned.letter(scanned.drafts(), tmp_path / "there")
        session.run(ImportLetters(imported=ImportPlan((ReadSource("letter", ImportResult(
            (ImportedLetter(letter, ()),))),))))
        send_package(session, tmp_path / "post" / "new.letterbook-review", basis=basis, images="reduced",
                     places=ScanPlaces(tmp_path / "there"))
    return tmp_path / "post" / "new.letterbook-review"


@pytest.fixture
def window(qtbot: QtBot, package: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setenv("LETTERBOOK_CACHE", str(package.with_name("cache")))
    choose_file(monkeypatch, package)
    with open_window(qtbot, package.parent.parent / "home" / "mine.letterbook") as opened:
        yield opened


@pytest.fixture
def placed(package: Path) -> Path:
    """Where the scans come to lie."""
    return package.parent.parent / "home" / STAND_INS


def preflight(window: MainWindow, key: Qt.Key) -> dict[str, str]:
    """Open the package from the menu, answer with a key, and return what was told."""
    told: list[dict[str, str]] = []

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, PreflightDialog)
        told.append(dialog.facts)
        press(key)

    in_dialog(PreflightDialog, answer, menu(window, "review.open").trigger)
    return told[0]


def begun(qtbot: QtBot, window: MainWindow) -> ReviewWindow:
    preflight(window, Key.Key_Return)
    return reviewing(qtbot, window)


def test_what_was_accepted_is_shown_with_its_scan(qtbot: QtBot, window: MainWindow, placed: Path) -> None:
    facts = preflight(window, Key.Key_Return)
    assert facts["Scans"] == "2 reduced scans lie beside the file and will be put beside your project."
    review = reviewing(qtbot, window)
    assert review._told.text() == "Reduced scans put beside the project: 2; not needed: 0; left where they are: 0."
    assert len(list(placed.iterdir())) == 2
    press(Key.Key_A)
    press(Key.Key_W, CTRL)
    assert len(list(placed.iterdir())) == 2
    session = window.controller.session
    letter = next(page.letter for page in session.pages() if page.image is not None and page.image.sha256)
    qtbot.waitUntil(window.isActiveWindow)
    window.controller.show_letter(letter)
    window.text.editor.setFocus()
    press(Key.Key_1, CTRL | SHIFT)
    scan = window.workbench.panel("scan")
    assert isinstance(scan, ScanPanel)
    qtbot.waitUntil(lambda: scan.view.sight.pyramid is not None and scan.view.sight.reduced, timeout=20_000)


def test_whoever_declines_has_none_of_them(window: MainWindow, placed: Path) -> None:
    preflight(window, Key.Key_Escape)
    assert not placed.exists()


def test_whoever_only_looks_has_none_of_them(qtbot: QtBot, window: MainWindow, placed: Path) -> None:
    def look(dialog: QDialog) -> None:
        (button,) = (one for one in dialog.findChildren(QPushButton) if one.text() == "&Look only")
        button.click()

    in_dialog(PreflightDialog, look, menu(window, "review.open").trigger)
    reviewing(qtbot, window)
    press(Key.Key_W, CTRL)
    assert not placed.exists()


def test_what_was_rejected_goes_when_the_review_is_closed(qtbot: QtBot, window: MainWindow, placed: Path) -> None:
    review = begun(qtbot, window)
    assert len(list(placed.iterdir())) == 2
    press(Key.Key_R)
    press(Key.Key_Return)
    assert not [item for item in review.worklist.items if item.open]
    press(Key.Key_W, CTRL)
    assert not placed.exists()


def test_what_is_undecided_stays_until_the_delivery_is_put_aside(
        qtbot: QtBot, window: MainWindow, placed: Path) -> None:
    begun(qtbot, window)
    press(Key.Key_A)
    press(Key.Key_U)  # and it is undecided again
    press(Key.Key_W, CTRL)
    assert len(list(placed.iterdir())) == 2
    in_dialog(DeliveriesDialog, lambda _dialog: press(Key.Key_Return), menu(window, "review.aside").trigger)
    assert not placed.exists()
