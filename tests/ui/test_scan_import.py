"""Bringing scans in by keys: sorted into letters, added to a letter, found again, copied, kept in the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from editor.core.pages import Page
from editor.core.scan_groups import keys_of
from editor.ui.main_window import MainWindow
from editor.ui.scans.group_tree import GroupTree
from editor.ui.scans.scans_dialog import ScansDialog
from tests import scanned
from tests.ui.driving import ALT, CTRL, SHIFT, fill_in, focus, new_project, open_window, press, write

Key = Qt.Key


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LETTERBOOK_CACHE", str(tmp_path / "cache"))
    (tmp_path / "home" / "box").mkdir(parents=True)
    data = (scanned.SCANS / "peters-to-stalin-2.jpg").read_bytes()
    for name in ("12_1r", "12_1v", "13_1r", "13_1v"):
        (tmp_path / "home" / "box" / f"x_{name}.jpg").write_bytes(data + name.encode())
    return tmp_path / "home"


@pytest.fixture
def window(qtbot: QtBot, home: Path) -> Iterator[MainWindow]:
    with open_window(qtbot, new_project(home / "a.letterbook")) as opened:
        yield opened


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Say what the editor chooses in the next dialogs for files and folders."""
    def chosen(*paths: Path) -> None:
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path) for path in paths], ""))
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(paths[0]) if paths else "")

    return chosen


def in_dialog(do: Callable[[ScansDialog], object]) -> list[BaseException]:
    """Do something in the window for scans as soon as it has read them, then close it if it is still open."""
    errors: list[BaseException] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ScansDialog) or dialog.job is not None or not dialog.isActiveWindow():
            QTimer.singleShot(20, look)
            return
        try:
            do(dialog)
        except BaseException as error:  # noqa: BLE001 - told by the test, which waits for the dialog
            errors.append(error)
            dialog.reject()

    QTimer.singleShot(0, look)
    return errors


def sort(window: MainWindow, do: Callable[[ScansDialog], object], action: str = "project.import_scan_folder") -> None:
    errors = in_dialog(do)
    window.actions_by_id[action].trigger()
    for error in errors:
        raise error
    window.activateWindow()  # no window manager does so here
    for _ in range(100):
        if not window.isActiveWindow():
            QTest.qWait(10)


def shape(tree: GroupTree) -> list[tuple[str, list[str]]]:
    """The letters with the labels of their pages, as they are shown."""
    tops = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    return [(top.text(0), [top.child(at).text(0) for at in range(top.childCount())]) for top in tops if top]


def pages(window: MainWindow) -> list[Page]:
    return window.controller.session.pages()


def paths(window: MainWindow) -> list[str]:
    return [page.image.path if page.image else "" for page in pages(window)]


def add(dialog: ScansDialog) -> None:
    dialog.add.setFocus()
    press(Key.Key_Space)


def test_a_folder_comes_in_as_it_is_proposed_and_one_undo_takes_it_back(window: MainWindow, home: Path,
                                                                        choose: Callable[..., None]) -> None:
    choose(home / "box")
    seen: list[object] = []

    def do(dialog: ScansDialog) -> None:
        seen.append(shape(dialog.tree))
        assert focus() is dialog.tree
        add(dialog)

    sort(window, do)
    assert seen == [[("x_12", ["1r", "1v"]), ("x_13", ["1r", "1v"])]]
    assert [row.title for row in window.controller.session.rows()] == ["x_12", "x_13"]
    assert paths(window) == ["box/x_12_1r.jpg", "box/x_12_1v.jpg", "box/x_13_1r.jpg", "box/x_13_1v.jpg"]
    assert window.controller.snapshot is not None
    assert window.controller.snapshot.letter.title == "x_12"
    assert "4 pages as 2 letters" in window.message.text
    window.controller.undo()
    assert window.controller.session.letter_ids() == []


def test_pages_are_moved_letters_cut_and_joined_by_keys(window: MainWindow, home: Path,
                                                        choose: Callable[..., None]) -> None:
    choose(home / "box")

    def do(dialog: ScansDialog) -> None:
        tree = dialog.tree
        press(Key.Key_Down)  # 1v of x_12
        press(Key.Key_Down, ALT)
        assert shape(tree) == [("x_12", ["1r"]), ("x_13", ["1v", "1r", "1v"])]
        press(Key.Key_Up, ALT)
        assert shape(tree) == [("x_12", ["1r", "1v"]), ("x_13", ["1r", "1v"])]
        press(Key.Key_Return, CTRL)
        assert shape(tree) == [("x_12", ["1r"]), ("x_12 (2)", ["1v"]), ("x_13", ["1r", "1v"])]
        press(Key.Key_J)
        assert shape(tree) == [("x_12", ["1r", "1v"]), ("x_13", ["1r", "1v"])]
        press(Key.Key_A)
        assert tree.topLevelItem(0).child(1).text(1) == "address"  # type: ignore[union-attr]
        press(Key.Key_Delete)
        assert shape(tree) == [("x_12", ["1r"]), ("x_13", ["1r", "1v"])]
        press(Key.Key_Z, CTRL)
        assert shape(tree) == [("x_12", ["1r", "1v"]), ("x_13", ["1r", "1v"])]
        press(Key.Key_Z, CTRL)
        assert tree.topLevelItem(0).child(1).text(1) == "verso"  # type: ignore[union-attr]
        press(Key.Key_Z, CTRL | SHIFT)
        assert tree.topLevelItem(0).child(1).text(1) == "address"  # type: ignore[union-attr]
        add(dialog)

    sort(window, do)
    assert [(page.label, page.side, page.order) for page in pages(window)] == [
        ("1r", "recto", 1), ("1v", "address", 2), ("1r", "recto", 1), ("1v", "verso", 2)]


def test_labels_and_letters_are_renamed_in_their_place(window: MainWindow, home: Path,
                                                       choose: Callable[..., None]) -> None:
    choose(home / "box")

    def do(dialog: ScansDialog) -> None:
        press(Key.Key_F2)
        write("f. 7")
        press(Key.Key_Return)
        QTest.qWait(0)  # Qt takes over what was written in its own time
        assert focus() is dialog.tree
        press(Key.Key_Up)
        press(Key.Key_F2)
        write("To Stalin")
        press(Key.Key_Return)
        QTest.qWait(0)
        assert shape(dialog.tree)[0] == ("To Stalin", ["f. 7", "1v"])
        add(dialog)

    sort(window, do)
    assert pages(window)[0].label == "f. 7"
    assert [row.title for row in window.controller.session.rows()] == ["To Stalin", "x_13"]


def test_pages_are_dropped_where_the_mouse_lets_them_go(window: MainWindow, home: Path,
                                                        choose: Callable[..., None]) -> None:
    choose(home / "box")
    place = QAbstractItemView.DropIndicatorPosition

    def do(dialog: ScansDialog) -> None:
        tree = dialog.tree

        def drop(letter: int, page: int | None, where: QAbstractItemView.DropIndicatorPosition) -> None:
            item = tree.topLevelItem(letter) if page is None else tree.topLevelItem(letter).child(page)  # type: ignore[union-attr]
            tree.drop_at(tree.indexFromItem(item), where)

        drop(1, 0, place.BelowItem)  # 1r of x_12, which is chosen
        assert [keys_of((one,)) for one in tree.sorting.grouping] == [[1], [2, 0, 3]]
        drop(1, 2, place.BelowItem)
        assert [keys_of((one,)) for one in tree.sorting.grouping] == [[1], [2, 3, 0]]
        drop(0, None, place.OnItem)
        assert [keys_of((one,)) for one in tree.sorting.grouping] == [[1, 0], [2, 3]]
        drop(1, None, place.OnItem)
        drop(1, 0, place.AboveItem)
        assert [keys_of((one,)) for one in tree.sorting.grouping] == [[1], [0, 2, 3]]
        drop(1, 1, place.BelowItem)  # further down in its own letter
        assert [keys_of((one,)) for one in tree.sorting.grouping] == [[1], [2, 0, 3]]
        dialog.reject()

    sort(window, do)
    assert pages(window) == []


def test_what_is_there_already_is_flagged_and_stays_out_unless_it_is_wanted(window: MainWindow, home: Path,
                                                                            choose: Callable[..., None]) -> None:
    choose(home / "box")
    sort(window, add)
    extra = home / "box" / "x_14_1r.jpg"
    extra.write_bytes((home / "box" / "x_12_1r.jpg").read_bytes() + b"new")

    def do(dialog: ScansDialog) -> None:
        assert shape(dialog.tree) == [("x_14", ["1r"])]
        dialog.leave_out.setFocus()
        press(Key.Key_Space)
        assert len(shape(dialog.tree)) == 3
        assert "already in letter 2" in dialog.tree.topLevelItem(1).child(0).text(3)  # type: ignore[union-attr]
        press(Key.Key_Space)
        add(dialog)

    sort(window, do)
    assert len(pages(window)) == 5


def test_pages_are_added_to_the_letter_shown(window: MainWindow, home: Path, choose: Callable[..., None]) -> None:
    choose(home / "box" / "x_12_1r.jpg")
    sort(window, add, "project.import_scans")
    choose(home / "box" / "x_13_1r.jpg", home / "box" / "x_13_1v.jpg")

    def do(dialog: ScansDialog) -> None:
        assert "letter 1" in dialog.windowTitle()
        assert len(shape(dialog.tree)) == 1
        press(Key.Key_Return, CTRL)
        assert len(shape(dialog.tree)) == 1
        add(dialog)

    sort(window, do, "letter.add_pages")
    snapshot = window.controller.snapshot
    assert snapshot is not None
    assert [(page.order, page.label) for page in snapshot.pages] == [(1, "1r"), (2, "1r"), (3, "1v")]


def test_damaged_files_are_named_and_escape_brings_nothing_in(window: MainWindow, home: Path,
                                                              choose: Callable[..., None]) -> None:
    (home / "box" / "bad.jpg").write_bytes(b"\xff\xd8\xffnothing")
    choose(home / "box")
    seen: list[str] = []

    def do(dialog: ScansDialog) -> None:
        seen.append(dialog._refused.toPlainText())
        press(Key.Key_Escape)

    sort(window, do)
    assert "bad.jpg" in seen[0]
    assert pages(window) == []


def test_scans_that_moved_are_found_again_and_the_page_is_seen(window: MainWindow, home: Path, qtbot: QtBot,
                                                               choose: Callable[..., None]) -> None:
    choose(home / "box")
    sort(window, add)
    panel = window.workbench.panel("scan")
    qtbot.waitUntil(lambda: panel.view.sight.pyramid is not None, timeout=20_000)  # type: ignore[attr-defined]
    (home / "box").rename(home / "elsewhere")
    window.actions_by_id["scan.find"].trigger()
    assert paths(window)[0] == "elsewhere/x_12_1r.jpg"
    assert "found again: 4; still missing: 0" in window.message.text
    window.controller.undo()
    assert paths(window)[0] == "box/x_12_1r.jpg"


def test_scans_of_another_folder_are_found_remembered_and_copied(window: MainWindow, home: Path, tmp_path: Path,
                                                                 choose: Callable[..., None]) -> None:
    choose(home / "box")
    sort(window, add)
    (home / "box").rename(tmp_path / "away")
    choose(tmp_path / "away")
    window.actions_by_id["scan.find"].trigger()
    assert "found again: 4; still missing: 0" in window.message.text
    assert str(tmp_path) not in "".join(paths(window))
    window.actions_by_id["scan.copy"].trigger()
    assert paths(window)[:2] == ["a images/x_12_1r.jpg", "a images/x_12_1v.jpg"]
    window.actions_by_id["scan.copy_all"].trigger()
    assert paths(window)[2:] == ["a images/x_13_1r.jpg", "a images/x_13_1v.jpg"]
    assert len(list((home / "a images").iterdir())) == 4


def test_scans_are_kept_in_the_file_and_taken_out_again(window: MainWindow, home: Path,
                                                        choose: Callable[..., None]) -> None:
    choose(home / "box" / "x_12_1r.jpg")
    sort(window, add, "project.import_scans")
    window.actions_by_id["scan.embed"].trigger()
    data = (home / "box" / "x_12_1r.jpg").read_bytes()
    (home / "box" / "x_12_1r.jpg").unlink()
    assert [page.image.embedded for page in pages(window) if page.image] == [True]
    window.actions_by_id["scan.unembed"].trigger()
    assert paths(window) == ["a images/x_12_1r.jpg"]
    assert (home / "a images" / "x_12_1r.jpg").read_bytes() == data


def test_a_page_is_named_and_taken_away_by_keys(window: MainWindow, home: Path, choose: Callable[..., None]) -> None:
    choose(home / "box" / "x_12_1r.jpg", home / "box" / "x_12_1v.jpg")
    sort(window, add, "project.import_scans")
    window.text.editor.setFocus()
    QTimer.singleShot(0, lambda: fill_in("f. 9"))
    press(Key.Key_P, CTRL | SHIFT)
    assert pages(window)[0].label == "f. 9"
    window.actions_by_id["scan.remove"].trigger()
    assert [page.label for page in pages(window)] == ["1v"]
    assert "f. 9" in window.message.text


def test_without_pages_nothing_is_asked(window: MainWindow) -> None:
    from editor.app.actions.letters import NewLetter

    window.controller.run(NewLetter())
    for action in ("scan.embed", "scan.unembed", "scan.copy", "scan.find", "scan.page", "scan.remove"):
        window.message.tell("")
        window.actions_by_id[action].trigger()
        assert window.message.text, action
    QTest.qWait(0)
