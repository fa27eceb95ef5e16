"""The command palette, the way round the panes, and the way back to where one was: all by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.app import workspace
from editor.app.actions.letters import NewLetter
from editor.app.actions.notes import AddNote
from editor.app.actions.text import ReplaceText
from editor.app.actions.translations import AddTranslation
from editor.app.settings import load_settings
from editor.store.session import ProjectSession
from editor.ui import action_table
from editor.ui.commands import places
from editor.ui.main_window import MainWindow
from editor.ui.palette import entries
from editor.ui.palette.entries import Entry
from editor.ui.palette.palette import Palette
from editor.ui.panel_table import BY_NAME, PANELS
from tests.ui.driving import ALT, CTRL, SHIFT, focus, go_to, new_project, open_window, press, write

Key = Qt.Key
TITLES = ("Peters to Stalin", "Roy to Lenin", "Zetkin to Bukharin")


def fill(path: Path) -> list[str]:
    """Three letters, the first with a note."""
    ids: list[str] = []
    with ProjectSession.open(path, editor="Tester") as session:
        for title in TITLES:
            letter = NewLetter(title=title)
            session.run(letter)
            session.run(ReplaceText(text=letter.text_id, start=0, end=0, replacement=f"{title}. Dear comrade."))
            ids.append(letter.letter_id)
            if len(ids) == 1:
                session.run(AddNote(text=letter.text_id, position=6, body="Yakov Peters."))
    return ids


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return new_project(tmp_path / "bukhara.letterbook")


@pytest.fixture
def letters(project: Path) -> list[str]:
    return fill(project)


@pytest.fixture
def window(qtbot: QtBot, project: Path, letters: list[str]) -> Iterator[MainWindow]:
    with open_window(qtbot, project) as opened:
        opened.text.editor.setFocus()
        yield opened


def open_palette(window: MainWindow) -> Palette:
    press(Key.Key_K, CTRL)
    palette = window.tools.palette_box
    assert palette.isVisible()
    assert focus() is palette.field
    return palette


def listed(palette: Palette) -> list[Entry]:
    rows = [palette.model.row(number) for number in range(palette.model.rowCount())]
    return [row for row in rows if row is not None]


# --- commands


def test_every_action_is_in_the_palette_with_its_keys(window: MainWindow) -> None:
    found = {entry.id: entry for entry in listed(open_palette(window))}
    assert set(found) == {spec.id for spec in window.specs}
    for spec in window.specs:
        for key in action_table.keys_of(spec, {}):
            assert key.toString(key.SequenceFormat.NativeText) in found[spec.id].keys


def test_a_command_is_done_where_the_caret_was(window: MainWindow) -> None:
    go_to("Dear")
    open_palette(window)
    write("add note")
    press(Key.Key_Return)
    assert not window.tools.palette_box.isVisible()
    assert focus() is window.notes.editor
    assert window.controller.snapshot is not None
    assert len(window.controller.snapshot.notes) == 2


def test_ctrl_k_opens_it_in_every_field_and_takes_no_text_away(window: MainWindow) -> None:
    press(Key.Key_Home, CTRL)
    before = window.text.editor.live.content
    open_palette(window)
    press(Key.Key_Escape)
    assert window.text.editor.live.content == before
    press(Key.Key_L, CTRL)
    write("Roy")
    press(Key.Key_Home)
    open_palette(window)
    press(Key.Key_Escape)
    assert focus() is window.letters.filter
    assert window.letters.filter.text() == "Roy"


def test_esc_gives_the_focus_and_the_selection_back(window: MainWindow) -> None:
    go_to("Dear", select=True)
    before = window.text.editor.selection()
    open_palette(window)
    write("anything")
    press(Key.Key_Escape)
    assert focus() is window.text.editor
    assert window.text.editor.selection() == before


def test_tips_and_a_slip_of_the_fingers_find_too(window: MainWindow) -> None:
    palette = open_palette(window)
    write("whatever it was")
    assert listed(palette)[0].id == "edit.undo"
    palette.field.clear()
    write("prefrences")
    assert listed(palette)[0].id == "edit.preferences"


def test_english_names_find_under_another_language(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("editor.ui.palette.entries.plain_label", lambda spec: f"Ж {spec.id}")
    monkeypatch.setattr("editor.ui.palette.entries.translated", lambda text: "Щ")
    entries._fields.cache_clear()
    palette = open_palette(window)
    write("undo")
    assert listed(palette)[0].id == "edit.undo"
    palette.field.clear()
    palette.field.setText("ж edit")
    assert {entry.id for entry in listed(palette)} >= {"edit.undo", "edit.redo"}
    entries._fields.cache_clear()


def test_undo_says_what_it_would_take_back(window: MainWindow) -> None:
    write("x")
    palette = open_palette(window)
    write("undo")
    assert listed(palette)[0].id == "edit.undo"
    assert listed(palette)[0].title.startswith("Undo: ")


def test_what_cannot_be_used_comes_last_says_why_and_does_nothing(qtbot: QtBot, project: Path) -> None:
    with open_window(qtbot) as window:
        window.start.focus_first()
        palette = open_palette(window)
        entries = listed(palette)
        usable = [not entry.why for entry in entries]
        assert usable == sorted(usable, reverse=True)
        assert next(entry for entry in entries if entry.id == "note.add").why == "no project is open"
        write("add textual")
        press(Key.Key_Return)
        assert palette.isVisible()
        assert "no project is open" in palette.hint.text()
        press(Key.Key_Escape)


def test_a_read_only_project_says_so(qtbot: QtBot, project: Path, letters: list[str]) -> None:
    with open_window(qtbot) as window:
        window.controller.take(workspace.open_project(project, read_only=True))
        window.text.editor.setFocus()
        palette = open_palette(window)
        write("add textual")
        assert "reading only" in listed(palette)[0].why
        press(Key.Key_Escape)


def test_a_project_without_letters_says_so(qtbot: QtBot, project: Path) -> None:
    with open_window(qtbot, project) as window:
        window.text.editor.setFocus()
        palette = open_palette(window)
        write("add textual")
        assert listed(palette)[0].why == "no letter is shown"
        press(Key.Key_Escape)


def test_undo_with_nothing_to_undo_is_said_to_be_of_no_use(qtbot: QtBot, project: Path) -> None:
    with open_window(qtbot, project) as window:
        window.text.editor.setFocus()
        palette = open_palette(window)
        write("redo")
        assert listed(palette)[0].id != "edit.redo" or listed(palette)[0].why


def test_what_was_used_last_comes_first_also_after_a_restart(qtbot: QtBot, window: MainWindow) -> None:
    open_palette(window)
    write("next note")
    press(Key.Key_Return)
    assert listed(open_palette(window))[0].id == "note.next"
    press(Key.Key_Escape)
    assert load_settings().settings.recent_actions == ("note.next",)


def test_nothing_found_is_said(window: MainWindow) -> None:
    palette = open_palette(window)
    write("qqqqq")
    assert listed(palette) == []
    assert "qqqqq" in palette.hint.text()
    press(Key.Key_Return)
    assert palette.isVisible()


# --- other things by their sign


def test_a_letter_is_found_by_its_words_and_by_its_number(window: MainWindow, letters: list[str]) -> None:
    palette = open_palette(window)
    write("#zetkin")
    assert [entry.id for entry in listed(palette)] == [f"#{letters[2]}"]
    press(Key.Key_Return)
    assert window.controller.letter_id == letters[2]
    assert focus() is window.text.editor
    palette = open_palette(window)
    write("#2")
    assert listed(palette)[0].id == f"#{letters[1]}"
    palette.field.clear()
    write('#"')  # no query language, no error
    assert len(listed(palette)) == 3


def test_letters_shown_last_come_first(window: MainWindow, letters: list[str]) -> None:
    window.controller.show_letter(letters[2])
    palette = open_palette(window)
    write("#")
    assert [entry.id[1:] for entry in listed(palette)] == [letters[2], letters[0], letters[1]]


def test_a_setting_is_found_and_opened(qtbot: QtBot, window: MainWindow) -> None:
    palette = open_palette(window)
    write(":notes")
    assert "Size of notes" in [entry.title for entry in listed(palette)]
    palette.field.clear()
    write(":size of notes")
    press(Key.Key_Return)
    dialog = window.tools._preferences
    assert dialog is not None
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.pages["Text"].rows["note_size"].control)
    press(Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_register_entry_lists_the_letters_that_mention_it(window: MainWindow) -> None:
    go_to("Peters", select=True)
    press(Key.Key_P, CTRL | ALT)
    press(Key.Key_Return, CTRL)
    palette = open_palette(window)
    write("@petr")
    assert [entry.title for entry in listed(palette)] == ["Peters"]
    press(Key.Key_Return)
    window.letters._apply_filter()
    assert window.letters.model.rowCount() == 1


def test_signs_find_nothing_while_no_project_is_open(qtbot: QtBot, project: Path) -> None:
    with open_window(qtbot) as window:
        window.start.focus_first()
        palette = open_palette(window)
        for sign in "#@":
            palette.field.setText(sign)
            assert listed(palette) == []
        press(Key.Key_Escape)


def test_the_placeholder_explains_every_sign(window: MainWindow) -> None:
    palette = open_palette(window)
    assert all(sign in palette.field.placeholderText() for sign in "#@:/")


# --- panes


def test_every_panel_has_a_key(window: MainWindow) -> None:
    keyed = {spec.id for spec in window.specs if spec.keys}
    assert {panel.action or f"pane.{panel.name}" for panel in PANELS} <= keyed


def test_f6_goes_round_everything_that_can_be_seen_and_back(window: MainWindow) -> None:
    for name in window.docks:
        if BY_NAME[name].area not in ("bottom", "before"):
            window.show_pane(name)
    window.show_pane("notes")
    QApplication.processEvents()
    window.text.editor.setFocus()
    forward = []
    for _ in range(4):  # the translation has nothing to go to while the letter has none
        press(Key.Key_F6)
        forward.append(focus())
    assert forward == [window.notes.view, window.notes.editor, window.letters.view, window.text.editor]
    press(Key.Key_F6, SHIFT)
    assert focus() is window.letters.view


def test_f6_stops_at_a_panel_that_was_loaded_later(window: MainWindow) -> None:
    letter = window.controller.letter_id
    window.controller.run(AddTranslation(letter_id=letter, language="en"))
    window.show_pane("translation")
    QApplication.processEvents()
    window.text.editor.setFocus()
    press(Key.Key_F6)
    assert focus() is window.workbench.panel("translation").editor  # type: ignore[attr-defined]
    press(Key.Key_F6)
    assert focus() is window.notes.view


def test_f6_follows_a_panel_that_was_moved_to_the_other_side(window: MainWindow) -> None:
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, window.docks["notes"])
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, window.docks["letters"])
    window.show_pane("letters")
    QApplication.processEvents()
    window.text.editor.setFocus()
    way = []
    for _ in range(5):
        press(Key.Key_F6)
        way.append(focus())
    assert way == [window.entities.view, window.letters.view, window.notes.view, window.notes.editor,
                   window.text.editor]


def test_f6_inside_a_form_goes_on_from_that_form(window: MainWindow) -> None:
    window.show_pane("provenance")
    window.provenance.field("letter.title").setFocus()
    press(Key.Key_F6)
    assert focus() is window.letters.view
    press(Key.Key_F6, SHIFT)
    assert window.provenance.isAncestorOf(focus())


@pytest.mark.parametrize("name", [spec.name for spec in PANELS])
def test_esc_leads_from_every_panel_back_to_the_caret(window: MainWindow, name: str) -> None:
    go_to("Dear")
    caret = window.text.editor.caret()
    window.show_pane(name)
    window.workbench.focus_dock(name)
    press(Key.Key_Escape)
    assert focus() is window.text.editor
    assert window.text.editor.caret() == caret


# --- back and forward


def test_back_and_forward_go_through_letters_to_the_carets_in_them(window: MainWindow, letters: list[str]) -> None:
    go_to("Dear")
    caret = window.text.editor.caret()
    press(Key.Key_PageDown, ALT)
    assert window.controller.letter_id == letters[1]
    go_to("Lenin")
    second = window.text.editor.caret()
    press(Key.Key_PageDown, ALT)
    press(Key.Key_Left, ALT)
    assert (window.controller.letter_id, window.text.editor.caret()) == (letters[1], second)
    press(Key.Key_Left, ALT)
    assert (window.controller.letter_id, window.text.editor.caret()) == (letters[0], caret)
    assert focus() is window.text.editor
    press(Key.Key_Right, ALT)
    press(Key.Key_Right, ALT)
    assert window.controller.letter_id == letters[2]
    press(Key.Key_Right, ALT)
    assert window.controller.letter_id == letters[2]


def test_a_jump_inside_the_letter_can_be_gone_back_from(window: MainWindow) -> None:
    go_to("Dear")
    caret = window.text.editor.caret()
    window.workbench.desk.show_place(window.text.binding.text_id, 0, 6, focus=True)
    press(Key.Key_Left, ALT)
    assert window.text.editor.caret() == caret


def test_a_letter_that_was_deleted_meanwhile_is_passed_over(window: MainWindow, letters: list[str]) -> None:
    press(Key.Key_PageDown, ALT)
    press(Key.Key_PageDown, ALT)
    window.controller.show_letter(letters[1])
    window.actions_by_id["letter.delete"].trigger()
    for _ in range(5):
        press(Key.Key_Left, ALT)
        assert window.controller.letter_id in (letters[0], letters[2])


def test_ctrl_tab_toggles_and_pressed_again_goes_further(
        qtbot: QtBot, window: MainWindow, letters: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    commands: places.PlaceCommands = window.workbench.commands["places"]
    for letter in letters:
        window.controller.show_letter(letter)
    press(Key.Key_Tab, CTRL)
    assert window.controller.letter_id == letters[1]
    press(Key.Key_Tab, CTRL)
    assert window.controller.letter_id == letters[0]
    commands._rest.stop()
    commands._on_rest()
    press(Key.Key_Tab, CTRL)
    assert window.controller.letter_id == letters[2]


def test_ctrl_tab_in_a_project_with_one_letter_says_so(qtbot: QtBot, project: Path) -> None:
    with open_window(qtbot, project) as window:
        window.text.editor.setFocus()
        press(Key.Key_Tab, CTRL)
        assert window.message.text
        press(Key.Key_Left, ALT)
        QTest.qWait(1)
        assert window.message.text
