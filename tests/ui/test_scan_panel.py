"""The scan beside the text, by keys and mouse: viewing, following, tying, line by line, drawing."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.app.actions.letters import NewLetter
from editor.core import shapes
from editor.core.messages import message
from editor.core.operations import Changes, Put, PutImage
from editor.core.pages import Adjustments, Page
from editor.core.record import replace
from editor.store.session import ProjectSession
from editor.ui.main_window import MainWindow
from editor.ui.messages import worded
from editor.ui.page import room
from editor.ui.page.view_keys import DRAW_KEYS, VIEW_KEYS
from editor.ui.panels.scan_panel import ScanPanel
from tests import scanned
from tests.ui.driving import CTRL, SHIFT, focus, open_window, press, write

Key = Qt.Key


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LETTERBOOK_CACHE", str(tmp_path / "cache"))
    (tmp_path / "project").mkdir()
    return tmp_path / "project"


@pytest.fixture
def project(home: Path) -> Path:
    return scanned.project(home / "a.letterbook", scanned.letter(scanned.drafts(), home))


@pytest.fixture
def window(qtbot: QtBot, project: Path) -> Iterator[MainWindow]:
    with open_window(qtbot, project) as opened:
        opened.text.editor.setFocus()
        press(Key.Key_1, CTRL | SHIFT)
        qtbot.waitUntil(lambda: panel(opened).view.sight.pyramid is not None, timeout=20_000)
        qtbot.waitUntil(lambda: ready(panel(opened)), timeout=20_000)
        yield opened


def panel(window: MainWindow) -> ScanPanel:
    found = window.workbench.panel("scan")
    assert isinstance(found, ScanPanel)
    return found


def ready(scan: ScanPanel) -> bool:
    """Whether the whole picture is in tiles."""
    pyramid, picture = scan.view.sight.pyramid, scan.view.sight.picture
    return pyramid is not None and picture is not None and len(scan.room.levels(picture)) == pyramid.levels


def pages(window: MainWindow) -> list[Page]:
    return panel(window).pages()


def to_view(window: MainWindow) -> None:
    panel(window).view.setFocus()
    assert focus() is panel(window).view


def place_of(window: MainWindow, line: int) -> QPoint:
    """The middle of a line in the page view."""
    found = list(pages(window)[0].lines())[line]
    left, top, right, bottom = shapes.bounds(shapes.outline(found)) or (0, 0, 0, 0)
    return panel(window).view.to_view().map(QPointF((left + right) / 2, (top + bottom) / 2)).toPoint()


def undo_words(window: MainWindow) -> str:
    label = window.controller.undo_label()
    return worded(label) if label is not None else ""


def content(window: MainWindow) -> str:
    return window.text.editor.live.content


# --- the page

def test_the_page_of_the_caret_is_shown_with_its_name_as_wide_as_the_view(window: MainWindow) -> None:
    scan = panel(window)
    assert scan.page_text == "page 1/2 1r"
    assert scan.view.zoom == pytest.approx(scan.view.viewport().width() / 2_480)


def test_in_a_narrow_panel_the_buttons_stand_below_and_keep_their_words(window: MainWindow, qtbot: QtBot) -> None:
    scan = panel(window)
    buttons = (scan.follow_button, scan.lines_button, scan.draw_button)
    beside = scan.follow_button.y()
    for width, below in ((300, True), (600, False)):
        window.resizeDocks([window.docks["scan"]], [width], Qt.Orientation.Horizontal)
        qtbot.waitUntil(lambda below=below: (scan.follow_button.y() > beside) is below)
        assert all(button.width() >= button.sizeHint().width() for button in buttons)


def test_a_page_that_is_seen_whole_has_no_handle_to_scroll_with(window: MainWindow) -> None:
    view = panel(window).view
    assert view.verticalScrollBar().isEnabled()
    view.fit_page()
    assert not view.verticalScrollBar().isEnabled()


def test_the_tiles_show_the_picture(window: MainWindow, qtbot: QtBot) -> None:
    scan = panel(window)

    def inked() -> bool:
        image = scan.view.viewport().grab().toImage()
        colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(100, 400, 3)}
        return len(colours) > 400

    qtbot.waitUntil(inked, timeout=10_000)


def test_keys_zoom_and_the_zoom_stays_when_the_page_turns(window: MainWindow, qtbot: QtBot) -> None:
    to_view(window)
    view = panel(window).view
    write("f")
    assert view.verticalScrollBar().maximum() == 0
    write("1")
    assert view.zoom == 1.0
    press(Key.Key_End)
    bottom = view.from_view(QPointF(0, 0)).y()
    assert bottom > 2_000
    press(Key.Key_PageDown)
    assert panel(window).page_text == "page 2/2 1v"
    qtbot.waitUntil(lambda: ready(panel(window)), timeout=10_000)
    assert view.zoom == 1.0
    assert view.from_view(QPointF(0, 0)).y() == pytest.approx(bottom, abs=2)
    write("-")
    assert view.zoom == pytest.approx(0.8)
    write("w")
    assert view.zoom < 0.5
    press(Key.Key_PageDown)
    assert panel(window).page_text == "page 2/2 1v"
    press(Key.Key_PageUp)
    assert panel(window).page_text == "page 1/2 1r"


def test_the_wheel_zooms_about_the_mouse(window: MainWindow) -> None:
    view = panel(window).view
    write_at = QPointF(120, 200)
    before = view.from_view(write_at)
    view.zoom_to(view.zoom * 3, write_at)
    after = view.from_view(write_at)
    assert (after.x(), after.y()) == (pytest.approx(before.x(), abs=3), pytest.approx(before.y(), abs=3))


def test_the_mouse_drags_the_page_and_does_not_click_then(window: MainWindow) -> None:
    view = panel(window).view
    view.full_size()
    before, caret = view.verticalScrollBar().value(), window.text.editor.caret()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 300))
    for y in range(300, 200, -10):
        QTest.mouseMove(view.viewport(), QPoint(100, y))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 210))
    assert view.verticalScrollBar().value() > before
    assert window.text.editor.caret() == caret


def test_a_run_of_keys_on_the_look_is_one_step_and_undone_with_one(window: MainWindow, qtbot: QtBot) -> None:
    to_view(window)
    write("ccciRb,")
    view = panel(window).view
    wanted = Adjustments(contrast=15, inverted=True, rotation=2_699, brightness=5)
    assert view.look == wanted
    qtbot.waitUntil(lambda: pages(window)[0].adjustments == wanted, timeout=3_000)
    assert undo_words(window) == "Look of page 1r changed: rotation, brightness, contrast, inverted"
    press(Key.Key_Z, CTRL)
    assert pages(window)[0].adjustments == Adjustments()
    assert view.look == Adjustments()


def test_another_command_keeps_the_look_first(window: MainWindow) -> None:
    to_view(window)
    write("rmy")
    press(Key.Key_PageDown)
    assert pages(window)[0].adjustments == Adjustments(rotation=2_700, mirrored=True, greyscale=True)
    assert panel(window).view.look == Adjustments()


def test_one_key_shows_the_page_as_in_its_file_and_one_undo_takes_that_back(window: MainWindow) -> None:
    to_view(window)
    view = panel(window).view
    write("RmbBbcgsiy.")
    looked = view.look
    plain = Adjustments()
    assert all(getattr(looked, field) != getattr(plain, field) for field in Adjustments.__struct_fields__)
    write("0")
    assert view.look == pages(window)[0].adjustments == plain
    press(Key.Key_Z, CTRL)
    assert view.look == pages(window)[0].adjustments == looked
    press(Key.Key_Z, CTRL)
    assert view.look == pages(window)[0].adjustments == plain
    write("0")
    assert "Look of page" not in undo_words(window)


def test_turning_twice_mirroring_and_back_shows_the_same_place(window: MainWindow) -> None:
    to_view(window)
    view = panel(window).view
    write("f")
    before = view.to_view()
    write("rrmmRR")
    assert view.to_view() == before


def test_every_key_of_the_tables_has_its_command(window: MainWindow) -> None:
    scan = panel(window)
    for table, owner in ((VIEW_KEYS, scan.view), (DRAW_KEYS, scan.draw)):
        assert len({row.key for row in table}) == len(table)
        for row in table:
            assert callable(getattr(owner, row.command)), row
    assert len([action for action in scan.view.menu().actions() if not action.isSeparator()]) == len(VIEW_KEYS)


def test_what_the_keys_of_the_page_do_can_be_had_from_the_text(window: MainWindow) -> None:
    for action in (one for name, one in window.actions_by_id.items() if name.startswith("scan.key-")):
        action.trigger()
    assert focus() is window.text.editor
    view = panel(window).view
    assert view.look == Adjustments()
    window.actions_by_id["scan.key-1"].trigger()
    assert view.zoom == 1.0
    window.actions_by_id["scan.key-right"].trigger()
    assert view.look.rotation == 900


def test_the_loupe_shows_the_line_of_the_caret(window: MainWindow, qtbot: QtBot) -> None:
    scan = panel(window)
    window.text.editor.set_caret(content(window).index("memorandum"))
    press(Key.Key_F5, SHIFT)
    assert scan.view.loupe.isVisible()
    qtbot.waitUntil(lambda: scan.view.loupe.grab().toImage().pixelColor(180, 75).lightness() > 90, timeout=5_000)
    first = scan.view.loupe.pos()
    window.text.editor.set_caret(content(window).index("Only"))
    assert scan.view.loupe.pos() != first
    press(Key.Key_F5, SHIFT)
    assert not scan.view.loupe.isVisible()


# --- text and page

def test_the_caret_outlines_its_line_and_turns_the_page(window: MainWindow) -> None:
    scan, editor = panel(window), window.text.editor
    lines = list(pages(window)[0].lines())
    editor.set_caret(content(window).index("memorandum"))
    assert scan.marks.current == lines[3].id
    places = scan.follower.places()
    assert places is not None
    second = places.start_of(pages(window)[1].id)
    assert second is not None
    editor.set_caret(second + 1)
    assert scan.page_text == "page 2/2 1v"
    press(Key.Key_F5, CTRL)
    editor.set_caret(0)
    assert scan.page_text == "page 2/2 1v"
    press(Key.Key_F5, CTRL)
    assert scan.page_text == "page 1/2 1r"


def test_turning_from_the_text_takes_the_caret_along_and_from_the_page_only_scrolls(window: MainWindow) -> None:
    scan, editor = panel(window), window.text.editor
    places = scan.follower.places()
    assert places is not None
    second = places.start_of(pages(window)[1].id)
    assert second is not None
    press(Key.Key_PageDown, CTRL)
    assert editor.caret() == second
    press(Key.Key_PageUp, CTRL)
    assert editor.caret() == 0
    to_view(window)
    scrolled = editor.verticalScrollBar().value()
    press(Key.Key_PageDown)
    assert editor.caret() == 0
    assert editor.verticalScrollBar().value() > scrolled
    assert focus() is scan.view


def test_nothing_turns_while_somebody_types(window: MainWindow, qtbot: QtBot) -> None:
    scan, editor = panel(window), window.text.editor
    editor.set_caret(content(window).index("memorandum"))
    scroll = editor.verticalScrollBar().value()
    shown = scan.view.verticalScrollBar().value()
    write("xyz")
    qtbot.wait(500)
    assert (editor.verticalScrollBar().value(), scan.view.verticalScrollBar().value()) == (scroll, shown)
    assert scan.page_text == "page 1/2 1r"
    assert focus() is editor


def test_a_page_without_ties_stays_while_its_text_is_typed_and_begins_where_one_says(
        qtbot: QtBot, home: Path) -> None:
    made = scanned.letter(scanned.drafts(), home)
    text = made.transcription
    untied = replace(made, transcription=replace(text, annotations=tuple(
        replace(a, attributes={}) for a in text.annotations if a.is_block)),
        pages=tuple(replace(page, regions=()) for page in made.pages))
    with open_window(qtbot, scanned.project(home / "a.letterbook", untied)) as window:
        window.text.editor.setFocus()
        press(Key.Key_1, CTRL | SHIFT)
        scan = panel(window)
        press(Key.Key_PageDown, CTRL)
        assert scan.page_text == "page 2/2 1v"
        at = content(window).index("communist greetings")
        window.text.editor.set_caret(at)
        write("xyz")
        qtbot.wait(600)
        assert scan.page_text == "page 2/2 1v"
        press(Key.Key_F11, CTRL | SHIFT)
        assert undo_words(window) == "Page 1v begins here"
        window.text.editor.set_caret(0)
        assert scan.page_text == "page 1/2 1r"
        window.text.editor.set_caret(at + 5)
        assert scan.page_text == "page 2/2 1v"


def test_a_scan_that_nobody_sees_is_not_decoded(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    press(Key.Key_3, CTRL | SHIFT)
    assert not panel(window).isVisible()
    places = panel(window).follower.places()
    assert places is not None
    second = places.start_of(pages(window)[1].id)
    assert second is not None
    window.text.editor.set_caret(second + 3)
    qtbot.wait(300)
    assert len(list((tmp_path / "cache").rglob("0.tiles"))) == 1
    press(Key.Key_1, CTRL | SHIFT)
    qtbot.waitUntil(lambda: panel(window).page_text == "page 2/2 1v")


def test_a_click_on_a_line_puts_the_caret_there(window: MainWindow) -> None:
    scan = panel(window)
    QTest.mouseClick(scan.view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(window, 4))
    assert focus() is window.text.editor
    assert content(window)[window.text.editor.caret():].startswith("following, that the crisis")
    assert scan.marks.current == list(pages(window)[0].lines())[4].id


def test_the_word_under_the_mouse_marks_its_line(window: MainWindow, qtbot: QtBot) -> None:
    editor, scan = window.text.editor, panel(window)
    editor.set_caret(content(window).index("memorandum"))
    spot = editor.cursorRect().center()
    editor.set_caret(0)
    QTest.mouseMove(editor.viewport(), spot + QPoint(2, 0))
    qtbot.waitUntil(lambda: scan.marks.hovered == list(pages(window)[0].lines())[3].id, timeout=2_000)
    scan.follower._hover("")


def test_a_line_is_tied_to_the_selection_by_keys(window: MainWindow) -> None:
    scan, editor = panel(window), window.text.editor
    lines = list(pages(window)[0].lines())
    press(Key.Key_F11, CTRL)
    scan.draw.choose(lines[0].id)
    press(Key.Key_Escape)
    scan.draw.choose(lines[0].id)
    at = content(window).index("crisis")
    editor.setFocus()
    editor.select(at, at + 6)
    press(Key.Key_F11, SHIFT)
    assert scan.follower.words_of(lines[0].id) == "crisis"
    assert undo_words(window) == "Linked to a line of the scan: “crisis”"
    press(Key.Key_Z, CTRL)
    assert scan.follower.words_of(lines[0].id) == "April 3, 1922"


# --- line by line

def test_lines_are_transcribed_one_after_the_other(window: MainWindow) -> None:
    scan, editor = panel(window), window.text.editor
    editor.set_caret(content(window).index("memorandum"))
    press(Key.Key_F5)
    field = scan.lines.field
    assert focus() is field
    assert field.text() == "In addition my memorandum of March 21, I report the"
    press(Key.Key_End)
    write(" things")
    press(Key.Key_Return)
    assert "I report the things following, that" in content(window)
    assert field.text().startswith("following, that the crisis")
    assert undo_words(window).startswith("Line transcribed: “In addition")
    press(Key.Key_Up)
    assert field.text().endswith("the things")
    press(Key.Key_Z, CTRL)
    assert field.text().endswith("I report the")
    press(Key.Key_Escape)
    assert focus() is editor


def test_no_typed_line_is_left_behind(window: MainWindow, qtbot: QtBot) -> None:
    scan = panel(window)
    window.text.editor.set_caret(0)
    press(Key.Key_F5)
    write("A")
    press(Key.Key_Down)
    assert content(window).startswith("April 3, 1922A")
    write("B")
    press(Key.Key_PageDown)
    assert content(window).startswith("April 3, 1922A Old Bukhara.B\n")
    assert scan.page_text == "page 2/2 1v"
    first = scan.lines.field.text()
    write("C")
    assert window.controller.settle()
    assert f"{first}C" in window.controller.session.letter(window.controller.letter_id).transcription.text.content
    press(Key.Key_Up)
    assert scan.page_text == "page 1/2 1r"


def test_what_is_typed_is_stored_after_a_pause(window: MainWindow, qtbot: QtBot) -> None:
    scan = panel(window)
    window.text.editor.set_caret(0)
    scan.lines._pause.setInterval(50)
    press(Key.Key_F5)
    write("Z")
    qtbot.waitUntil(lambda: content(window).startswith("April 3, 1922Z"), timeout=2_000)
    assert focus() is scan.lines.field


def test_recognised_words_are_taken_over_with_enter_alone(qtbot: QtBot, home: Path) -> None:
    made = scanned.letter(scanned.drafts(), home)
    block = next(a for a in made.transcription.annotations if a.is_block)
    bare = replace(made, transcription=replace(
        made.transcription, text=replace(made.transcription.text, content=""),
        annotations=(replace(block, start=0, end=0, quote="", prefix="", suffix="", attributes={}),)))
    with open_window(qtbot, scanned.project(home / "a.letterbook", bare)) as window:
        window.text.editor.setFocus()
        press(Key.Key_1, CTRL | SHIFT)
        press(Key.Key_F5)
        assert panel(window).lines.field.text() == "April 3, 1922"
        press(Key.Key_Down)
        assert content(window) == ""
        press(Key.Key_Up)
        press(Key.Key_Return, times=3)
        assert content(window) == "April 3, 1922 Old Bukhara. Dear comrade. STALIN."


# --- drawing

def draw(window: MainWindow) -> ScanPanel:
    press(Key.Key_F11, CTRL)
    scan = panel(window)
    assert scan.draw.on
    assert focus() is scan.view
    return scan


def test_a_region_is_drawn_by_keys(window: MainWindow) -> None:
    scan = draw(window)
    scan.draw.cross = (100, 3_300)
    write("r")
    press(Key.Key_Return)
    press(Key.Key_Right, times=6)
    press(Key.Key_Down, times=2)
    press(Key.Key_Return)
    region = pages(window)[0].regions[-1]
    left, top, right, bottom = shapes.bounds(region.polygon) or (0, 0, 0, 0)
    assert (left, top) == (100, 3_300)
    assert right > 250
    assert bottom > 3_320
    assert scan.draw.chosen == region.id
    assert undo_words(window) == "Drawn on page 1r: paragraph"
    scan.set_kind(region.id, "stamp")
    assert pages(window)[0].regions[-1].kind == "stamp"
    press(Key.Key_Z, CTRL, times=2)
    assert len(pages(window)[0].regions) == 1


def test_lines_and_polygons_are_drawn_by_mouse(window: MainWindow) -> None:
    scan = draw(window)
    view = scan.view.viewport()
    count = len(list(pages(window)[0].lines()))
    write("l")
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(60, 160))
    QTest.mouseMove(view, QPoint(160, 190))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(160, 190))
    assert len(list(pages(window)[0].lines())) == count + 1
    write("p")
    for point in (QPoint(20, 120), QPoint(100, 120), QPoint(60, 150)):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=point)
    press(Key.Key_Return)
    assert len(pages(window)[0].regions[-1].polygon) == 3
    write("b")
    for point in (QPoint(30, 220), QPoint(90, 218), QPoint(160, 221)):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=point)
    press(Key.Key_Return)
    assert any(len(line.baseline) == 3 for line in pages(window)[0].lines())
    press(Key.Key_Escape, times=2)
    assert not scan.draw.on


def test_what_is_chosen_moves_by_keys_as_one_step(window: MainWindow, qtbot: QtBot) -> None:
    scan = draw(window)
    scan.draw.choose("")
    write("nn")
    line = next(pages(window)[0].lines())
    assert scan.draw.chosen == line.id
    press(Key.Key_Right, times=3)
    press(Key.Key_Down, SHIFT)
    qtbot.waitUntil(lambda: next(pages(window)[0].lines()) != line, timeout=3_000)
    moved = next(pages(window)[0].lines())
    assert moved.polygon[0][0] - line.polygon[0][0] > moved.polygon[0][1] - line.polygon[0][1] > 0
    assert undo_words(window) == "Moved on page 1r: line"
    press(Key.Key_Z, CTRL)
    assert next(pages(window)[0].lines()) == line
    write("e")
    press(Key.Key_Left)
    scan.draw.hand_in()
    changed = next(pages(window)[0].lines())
    assert changed.polygon[1:] == line.polygon[1:]
    assert changed.polygon[0][0] < line.polygon[0][0]


def test_lines_are_split_joined_and_deleted_by_keys(window: MainWindow) -> None:
    scan = draw(window)
    scan.draw.choose("")
    count = len(list(pages(window)[0].lines()))
    write("nnx")
    assert len(list(pages(window)[0].lines())) == count + 1
    press(Key.Key_Space)
    write("n")
    write("j")
    assert len(list(pages(window)[0].lines())) == count
    press(Key.Key_Delete)
    assert len(list(pages(window)[0].lines())) == count - 1
    assert undo_words(window) == "Removed from page 1r: line"
    press(Key.Key_Z, CTRL, times=3)
    assert len(list(pages(window)[0].lines())) == count


# --- pages, windows, troubles

def test_small_pages_are_gone_through_and_moved_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    scan = panel(window)
    press(Key.Key_F5, CTRL | SHIFT)
    assert focus() is scan.strip
    press(Key.Key_Right)
    assert scan.page_text == "page 2/2 1v"
    press(Key.Key_Left, CTRL)
    assert [page.label for page in pages(window)] == ["1v", "1r"]
    assert scan.page_text == "page 1/2 1v"
    press(Key.Key_Z, CTRL)
    assert [page.label for page in pages(window)] == ["1r", "1v"]
    press(Key.Key_Return)
    assert focus() is scan.view
    press(Key.Key_Escape)
    assert focus() is window.text.editor
    qtbot.waitUntil(lambda: scan.room.thumbnail(pages(window)[1]) is not None, timeout=10_000)


def test_no_more_small_pages_are_kept_than_can_be(window: MainWindow, qtbot: QtBot,
                                                 monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MOST_THUMBNAILS", 1)
    scans = panel(window).room
    for page in pages(window):
        qtbot.waitUntil(lambda page=page: scans.thumbnail(page) is not None, timeout=20_000)
        assert len(scans._thumbnails) == 1
        small = scans.thumbnail(page)
        assert small is not None
        assert max(small.width(), small.height()) == room.SMALL


def test_the_second_window_follows(window: MainWindow, qtbot: QtBot) -> None:
    press(Key.Key_F11)
    scan = panel(window)
    second = scan.window_view
    assert second is not None
    assert second.isVisible()
    window.activateWindow()
    window.text.editor.setFocus()
    qtbot.waitUntil(lambda: window.isActiveWindow() and QApplication.focusWidget() is window.text.editor)
    press(Key.Key_PageDown, CTRL)
    assert second.windowTitle() == "Scan, page 2/2 1v"
    assert second.view.page == pages(window)[1]
    press(Key.Key_F11)
    assert not second.isVisible()
    press(Key.Key_F11)
    QTest.keyClick(second.view, Key.Key_PageUp)
    assert panel(window).page_text == "page 1/2 1r"
    QTest.keyClick(second.view, Key.Key_F11)
    assert not second.isVisible()


@pytest.mark.parametrize("side", ["right", "above", "below", "left"])
def test_the_scan_stands_on_any_side_of_the_text(window: MainWindow, qtbot: QtBot, side: str) -> None:
    window.actions_by_id[f"scan.{side}"].trigger()
    scan, text = window.docks["scan"], window.text

    def stands() -> bool:
        at, other = scan.mapTo(window, scan.rect().center()), text.mapTo(window, text.rect().center())
        return {"left": at.x() < other.x(), "right": at.x() > other.x(), "above": at.y() < other.y(),
                "below": at.y() > other.y()}[side]

    qtbot.waitUntil(stands)


def test_a_page_without_its_file_says_what_to_do(qtbot: QtBot, project: Path) -> None:
    (project.parent / "peters-to-stalin-2.jpg").rename(project.parent / "elsewhere.jpg")
    with open_window(qtbot, project) as window:
        window.text.editor.setFocus()
        press(Key.Key_1, CTRL | SHIFT)
        press(Key.Key_PageDown, CTRL)
        assert panel(window).view.words == (
            "The file peters-to-stalin-2.jpg of this page is not where it was; put it back, or link the page to it "
            "anew.")
        (project.parent / "elsewhere.jpg").rename(project.parent / "peters-to-stalin-2.jpg")
        press(Key.Key_PageUp, CTRL)
        press(Key.Key_PageDown, CTRL)
        qtbot.waitUntil(lambda: panel(window).view.sight.pyramid is not None, timeout=10_000)


def test_a_damaged_scan_says_so_and_the_window_works_on(qtbot: QtBot, project: Path) -> None:
    scan = project.parent / "peters-to-stalin-1.jpg"
    scan.write_bytes(scan.read_bytes()[:40_000])
    with open_window(qtbot, project) as window:
        window.text.editor.setFocus()
        press(Key.Key_1, CTRL | SHIFT)
        qtbot.waitUntil(lambda: "damaged or cut off" in panel(window).view.words, timeout=10_000)
        panel(window).view.grab()
        press(Key.Key_PageDown, CTRL)
        qtbot.waitUntil(lambda: panel(window).view.sight.pyramid is not None, timeout=10_000)


def test_letters_without_scans_and_no_letter_at_all(qtbot: QtBot, project: Path) -> None:
    with ProjectSession.open(project, editor="Tester") as session:
        session.run(NewLetter())
    with open_window(qtbot, project) as window:
        window.text.editor.setFocus()
        press(Key.Key_1, CTRL | SHIFT)
        press(Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
        scan = panel(window)
        assert pages(window) == []
        scan.view.grab()
        for key, modifiers in ((Key.Key_F5, Qt.KeyboardModifier.NoModifier), (Key.Key_F11, SHIFT),
                               (Key.Key_PageDown, CTRL), (Key.Key_F11, CTRL)):
            press(key, modifiers)
        assert not scan.draw.on
        window.projects.close()
        assert pages(window) == []


def test_in_a_project_that_is_read_only_pages_can_be_looked_at(qtbot: QtBot, project: Path) -> None:
    held = ProjectSession.open(project, editor="Other")
    try:
        with open_window(qtbot) as window:
            window.controller.take(ProjectSession.open(project, editor="Tester", read_only=True))
            assert not window.controller.writable
            window.text.editor.setFocus()
            press(Key.Key_1, CTRL | SHIFT)
            qtbot.waitUntil(lambda: panel(window).view.sight.pyramid is not None, timeout=10_000)
            to_view(window)
            write("icc")
            qtbot.wait(900)
            assert panel(window).view.look == Adjustments(inverted=True, contrast=10)
            assert pages(window)[0].adjustments == Adjustments()
            press(Key.Key_PageDown)
            press(Key.Key_F11, CTRL)
            assert not panel(window).draw.on
    finally:
        held.close()


def test_tiles_that_are_lost_while_they_are_shown_are_made_again(
        window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    scan = panel(window)
    picture = scan.view.sight.picture
    assert picture is not None
    shutil.rmtree(tmp_path / "cache" / "scans" / picture.key[:2])
    to_view(window)
    write("i")
    qtbot.waitUntil(lambda: (tmp_path / "cache" / "scans" / picture.key[:2] / picture.key / "0.tiles").is_file(),
                    timeout=10_000)
    qtbot.waitUntil(lambda: any(name.colours.inverted and name.level < 3 for name in scan.room._tiles), timeout=10_000)


def test_an_embedded_scan_is_shown_without_its_file(qtbot: QtBot, project: Path) -> None:
    data = (project.parent / "peters-to-stalin-1.jpg").read_bytes()
    with ProjectSession.open(project, editor="Tester") as session:
        (letter,) = session.letter_ids()
        page = sorted(session.letter(letter).pages, key=lambda one: one.order)[0]
        assert page.image is not None
        image = replace(page.image, embedded=True)
        session.run(Changes(message("history-page-look"), (
            PutImage(image.sha256, image.media_type, data), Put(replace(page, image=image)))))
    for path in project.parent.glob("*.jpg"):
        path.unlink()
    with open_window(qtbot, project) as window:
        window.text.editor.setFocus()
        press(Key.Key_1, CTRL | SHIFT)
        qtbot.waitUntil(lambda: panel(window).view.sight.pyramid is not None, timeout=10_000)
        qtbot.waitUntil(lambda: ready(panel(window)), timeout=10_000)
        assert panel(window).view.words == ""
    assert not list(project.parent.parent.rglob("*.spool"))
