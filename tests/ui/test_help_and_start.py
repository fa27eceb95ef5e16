"""F1 opens the right page, the manual stays offline, and the start page is worked by keys."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent, QTextDocument
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

import editor.ui
from editor.app import manual
from editor.app.settings import Settings, load_settings, save_settings, with_recent
from editor.ui.bridge.edits import raw_text
from editor.ui.dialogs.about_dialog import AboutDialog
from editor.ui.help.help_window import HelpWindow
from editor.ui.help.manual_view import ManualView
from editor.ui.help.pages import page_for
from editor.ui.look import apply_theme
from editor.ui.main_window import MainWindow
from editor.ui.panel_table import PANELS
from editor.ui.panels.overlay import Overlay
from tests.ui.driving import ALT, CTRL, SHIFT, fill_in, focus, open_window, press, write

Key = Qt.Key


@pytest.fixture
def help_window(qtbot: QtBot, window: MainWindow) -> HelpWindow:
    window.tools.contents()
    found = window.tools._help[window]
    qtbot.waitUntil(found.isActiveWindow)
    found.view.setFocus()
    return found


def exists(page: str) -> bool:
    name, _, slug = page.partition("#")
    text = manual.page_text(name)
    return not slug or slug in {manual.slug_of(line.lstrip("# ")) for line in text.split("\n") if line.startswith("#")}


def every_class(base: type) -> list[type]:
    for module in pkgutil.walk_packages(editor.ui.__path__, "editor.ui."):
        importlib.import_module(module.name)
    found, todo = [], [base]
    while todo:
        for one in todo.pop().__subclasses__():
            todo.append(one)
            if one.__module__.startswith("editor."):
                found.append(one)
    return found


# --- F1


@pytest.mark.parametrize("name", [spec.name for spec in PANELS])
def test_every_panel_has_a_page_that_exists(window: MainWindow, name: str) -> None:
    window.show_pane(name)
    window.workbench.focus_dock(name)
    page = page_for(focus())
    assert page != manual.CONTENTS, f"{name}: PanelSpec(help_page=...) is missing"
    assert exists(page), page


@pytest.mark.parametrize("base", [QDialog, Overlay])
def test_every_dialog_and_popup_has_a_page_that_exists(base: type) -> None:
    for one in every_class(base):
        page = getattr(one, "help_page", "")
        assert page, f"{one.__name__}: help_page is missing"
        assert exists(page), f"{one.__name__}: {page}"


@pytest.mark.parametrize(("place", "page"), [
    ("text", "manual/transcription.md"), ("notes", "manual/notes.md"), ("problems", "manual/history.md#problems")])
def test_f1_opens_the_page_of_where_the_focus_is(
        qtbot: QtBot, window: MainWindow, place: str, page: str) -> None:
    if place != "text":
        window.show_pane(place)
        window.workbench.focus_dock(place)
    back = focus()
    press(Key.Key_F1)
    found = window.tools._help[window]
    qtbot.waitUntil(found.isActiveWindow)
    assert found.page == page
    press(Key.Key_Escape)
    assert not found.isVisible()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert focus() is back


def test_f1_works_in_a_dialog_that_lets_nothing_else_be_used(qtbot: QtBot, window: MainWindow) -> None:
    seen: list[str] = []

    def ask() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        try:
            qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.focusWidget() is not None)
            press(Key.Key_F1)
            found = window.tools._help[dialog]
            qtbot.waitUntil(found.isActiveWindow)
            seen.append(found.page)
            found.close()
        finally:
            dialog.reject()

    QTimer.singleShot(0, ask)
    window.actions_by_id["project.details"].trigger()
    assert seen == ["manual/provenance.md"]


def test_f1_on_the_start_page(qtbot: QtBot, project: Path) -> None:
    with open_window(qtbot) as window:
        window.start.focus_first()
        press(Key.Key_F1)
        assert window.tools._help[window].page == "manual/first-steps.md"


def test_the_help_does_not_outlive_the_window(qtbot: QtBot, project: Path) -> None:
    with open_window(qtbot) as window:
        window.tools.contents()
        found = window.tools._help[window]
    assert not found.isVisible()


# --- the window of the manual


def test_links_back_and_forward(help_window: HelpWindow) -> None:
    help_window.view.anchorClicked.emit(QUrl("manual/notes.md"))
    assert help_window.page == "manual/notes.md"
    help_window.view.anchorClicked.emit(QUrl("history.md#problems"))
    assert help_window.page == "manual/history.md#problems"
    press(Key.Key_Left, ALT)
    assert help_window.page == "manual/notes.md"
    press(Key.Key_Left, ALT)
    assert help_window.page == manual.CONTENTS
    press(Key.Key_Right, ALT)
    assert help_window.page == "manual/notes.md"


def test_every_chapter_can_be_shown_in_every_theme(window: MainWindow, help_window: HelpWindow) -> None:
    for name in ("dark", "light"):
        window.settings.set(Settings(theme=name))
        for chapter in manual.chapters():
            help_window.show_page(chapter.name)
            assert help_window.page == chapter.name
            assert help_window.view.document().blockCount() > 1


def test_search_over_all_pages_by_keys(help_window: HelpWindow) -> None:
    press(Key.Key_K, CTRL)
    write("command palette")
    assert help_window.contents.topLevelItemCount() > 0
    press(Key.Key_Return)
    assert help_window.page == "manual/keyboard.md#the-command-palette"
    press(Key.Key_K, CTRL)
    write("xyzzyplugh")
    assert help_window.contents.topLevelItemCount() == 0
    assert help_window._nothing.isVisible()


def test_find_in_page_goes_on_round_and_back(help_window: HelpWindow) -> None:
    help_window.show_page("manual/keyboard.md")
    press(Key.Key_F, CTRL)
    write("f6")
    first = help_window.view.textCursor().position()
    assert help_window.view.textCursor().selectedText().casefold() == "f6"
    press(Key.Key_Return)
    second = help_window.view.textCursor().position()
    assert second > first
    press(Key.Key_Return, SHIFT)
    assert help_window.view.textCursor().position() == first
    write("nowhere")
    assert "not in this page" in help_window._found.text()
    press(Key.Key_Escape)
    assert help_window.isVisible()
    assert focus() is help_window.view
    press(Key.Key_Escape)
    assert not help_window.isVisible()


def test_pictures_come_from_the_manual_only(help_window: HelpWindow) -> None:
    view, kind = help_window.view, QTextDocument.ResourceType.ImageResource.value
    help_window.show_page("manual/first-steps.md")
    picture = view.loadResource(kind, QUrl("../images/window.png"))
    assert not picture.isNull()
    assert picture.width() <= view.viewport().width()
    for address in ("http://example.org/x.png", "file:///etc/hostname", "../../pyproject.toml", "//host/x.png",
                    "../images/none.png"):
        assert view.loadResource(kind, QUrl(address)) is None
    assert view.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, QUrl("../images/window.png")) is None


def test_an_address_outside_is_opened_only_after_a_question(
        help_window: HelpWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))

    def answer(button: QMessageBox.StandardButton) -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
        box.button(button).click()

    for button in (QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Open):
        QTimer.singleShot(0, lambda button=button: answer(button))
        help_window.view.anchorClicked.emit(QUrl("https://example.org/"))
        assert opened == ([] if button == QMessageBox.StandardButton.Cancel else ["https://example.org/"])
    help_window.view.anchorClicked.emit(QUrl("file:///etc/hostname"))
    assert len(opened) == 1


def test_a_page_that_is_not_there_is_said(help_window: HelpWindow) -> None:
    help_window.view.anchorClicked.emit(QUrl("nowhere.md"))
    assert help_window.page == manual.CONTENTS
    assert "nowhere.md" in help_window._found.text()


def test_a_manual_that_is_not_installed_is_said_in_the_window(
        window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manual, "manual_folder", lambda: tmp_path)
    manual.page_text.cache_clear()
    manual.chapters.cache_clear()
    press(Key.Key_F1)
    assert "manual.md" in window.message.text
    manual.page_text.cache_clear()
    manual.chapters.cache_clear()


# --- the help menu


def test_whats_new_shows_the_changelog(window: MainWindow) -> None:
    window.actions_by_id["help.whats-new"].trigger()
    assert window.tools._help[window].page == manual.NEWS


def test_about_names_libraries_and_licences(window: MainWindow) -> None:
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        table = next(child for child in dialog.findChildren(QWidget) if child.inherits("QTreeWidget"))
        items = (table.topLevelItem(row) for row in range(table.topLevelItemCount()))  # type: ignore[attr-defined]
        seen.extend(f"{item.text(0)} {item.text(2)}" for item in items)
        dialog.reject()

    QTimer.singleShot(0, look)
    window.actions_by_id["help.about"].trigger()
    assert any(line.startswith("lxml BSD") for line in seen)


def test_the_folder_of_reports_is_opened(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("editor.app.reports._folders", lambda: (tmp_path / "log",))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    window.actions_by_id["help.reports"].trigger()
    assert opened == [str(tmp_path / "log")]
    assert (tmp_path / "log").is_dir()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    window.actions_by_id["help.reports"].trigger()
    assert str(tmp_path / "log") in window.message.text


# --- the start page


@pytest.fixture
def start(qtbot: QtBot, project: Path, tmp_path: Path) -> Iterator[MainWindow]:
    settings = with_recent(with_recent(Settings(), project), tmp_path / "gone.letterbook")
    save_settings(settings)
    with open_window(qtbot) as window:
        window.start.focus_first()
        yield window


def test_projects_are_listed_with_folder_and_time_and_a_missing_one_is_said(start: MainWindow, tmp_path: Path) -> None:
    rows = [start.start.recent.item(row).text() for row in range(start.start.recent.count())]
    assert rows[0].startswith("gone, ")
    assert rows[0].endswith("not found")
    assert rows[1].startswith("bukhara, ")
    assert "20" in rows[1].split(", ")[-1]


def test_a_missing_project_opens_nothing_and_delete_takes_it_off(start: MainWindow, project: Path) -> None:
    press(Key.Key_Return)
    assert not start.controller.is_open
    assert not start.message.text
    press(Key.Key_Delete)
    assert load_settings().settings.recent_projects == (str(project),)
    assert start.start.recent.count() == 1
    press(Key.Key_Return)
    assert start.controller.path == project
    assert project.is_file()


def test_everything_on_it_can_be_reached_by_tab(start: MainWindow) -> None:
    seen = set()
    for _ in range(12):
        seen.add(focus())
        press(Key.Key_Tab)
    assert {start.start.recent, start.start.manual, start.start.name, *start.start.buttons.values()} <= seen


def test_a_project_file_can_be_dropped_and_other_files_not(start: MainWindow, project: Path, tmp_path: Path) -> None:
    def drop(*paths: Path) -> bool:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        event = QDropEvent(QPointF(QPoint(5, 5)), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                           Qt.KeyboardModifier.NoModifier, QEvent.Type.Drop)
        event.ignore()
        start.start.dropEvent(event)
        return event.isAccepted()

    assert not drop(tmp_path / "letter.txt")
    assert not start.controller.is_open
    assert drop(project)
    assert start.controller.path == project


def test_it_asks_for_the_name_until_it_is_told(qtbot: QtBot, start: MainWindow) -> None:
    assert start.start.name.isVisible()
    assert "Rosa" not in start.start.name.text()
    QTimer.singleShot(0, lambda: fill_in("Rosa Peters"))
    start.start.name.click()
    qtbot.waitUntil(lambda: load_settings().settings.editor_name == "Rosa Peters")
    assert "Rosa Peters" in start.start.name.text()


def test_it_says_that_there_is_a_manual_and_opens_it(start: MainWindow) -> None:
    assert "F1" in start.start.manual.text()
    assert "Ctrl+K" in start.start.manual.text()
    start.start.manual.click()
    assert start.tools._help[start].page == manual.CONTENTS


def test_import_makes_a_project_first(
        start: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "fresh"), ""))
    monkeypatch.setattr(start.exchange, "import_letters", lambda: asked.append("letters"))
    start.start.buttons["project.import"].click()
    assert start.controller.path == tmp_path / "fresh.letterbook"
    assert asked == ["letters"]
    start.projects.close()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    start.start.buttons["project.import"].click()
    assert asked == ["letters"]


def test_no_licence_is_cut(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    table = dialog.findChild(QTreeWidget)
    assert table is not None
    metrics = table.fontMetrics()
    items = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
    cut = [item.text(column) for item in items if item is not None for column in range(3)
           if metrics.horizontalAdvance(item.text(column)) > table.columnWidth(column)]
    assert cut == []
    assert table.header().length() <= table.viewport().width()


def test_pictures_are_dimmed_on_a_dark_ground_only(qapp: QApplication) -> None:
    shown: dict[str, int] = {}
    for theme in ("light", "dark"):
        apply_theme(qapp, theme)
        view = ManualView()
        view.resize(700, 500)
        view.show_page("manual/history.md")
        picture = view.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("../images/history-step.png"))
        shown[theme] = picture.pixelColor(picture.width() // 2, picture.height() // 2).lightness()
    apply_theme(qapp, "light")
    assert shown["dark"] < shown["light"] * 0.8


def test_the_strokes_of_a_key_stay_on_one_line(qtbot: QtBot) -> None:
    view = ManualView()
    qtbot.addWidget(view)
    view.show_page("manual/keyboard.md")
    words = raw_text(view.document())
    assert "F8\u00a0S" in words
    assert "F8 S" not in words
