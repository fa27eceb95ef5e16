"""The preferences: every setting is there, holds at once and survives; keys are given, taken over and put back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDoubleSpinBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from editor.app.setting_rows import setting_specs
from editor.app.settings import Settings, load_settings, save_settings
from editor.core.record import replace
from editor.ui import action_table
from editor.ui.action_table import ActionSpec, join_keys, split_keys
from editor.ui.dialogs.preferences_dialog import PreferencesDialog
from editor.ui.look import current_theme
from editor.ui.main_window import MainWindow
from editor.ui.preferences.key_changes import holder, put_back, with_key, with_keys
from editor.ui.preferences.key_warnings import altgr_layouts, refused, warnings
from editor.ui.preferences.keys_page import KEYS as KEYS_COLUMN
from editor.ui.preferences.settings_page import SettingsPage
from tests.ui.driving import ALT, CTRL, SHIFT, focus, open_window, press, write

Key = Qt.Key


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> PreferencesDialog:
    press(Key.Key_Comma, CTRL)
    found = window.tools._preferences
    assert found is not None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is found.search)
    return found


def control(dialog: PreferencesDialog, name: str) -> Any:
    page = dialog.pages[setting_specs()[name].row.group]
    assert isinstance(page, SettingsPage)
    return page.rows[name].control


# --- the table and the dialog


def test_every_setting_is_in_the_dialog_or_kept_by_the_program(dialog: PreferencesDialog) -> None:
    shown = {name for page in dialog.pages.values() if isinstance(page, SettingsPage) for name in page.rows}
    assert shown == {spec.name for spec in setting_specs().values() if spec.shown}
    hidden = set(setting_specs()) - shown
    assert {"recent_projects", "keys", "window_layout", "layouts"} <= hidden
    assert "theme" not in hidden


def test_every_control_has_a_name_a_reset_and_help(dialog: PreferencesDialog) -> None:
    for page in dialog.pages.values():
        for row in page.rows.values() if isinstance(page, SettingsPage) else ():
            assert row.control.accessibleName() == row.spec.row.label
            assert row.reset.accessibleName()
            assert row.control.accessibleDescription()


@pytest.mark.parametrize("name", [spec.name for spec in setting_specs().values() if spec.shown])
def test_a_change_holds_at_once_survives_and_can_be_put_back(
        window: MainWindow, dialog: PreferencesDialog, name: str) -> None:
    spec = setting_specs()[name]
    widget = control(dialog, name)
    before = getattr(window.settings.value, name)
    field = getattr(widget, "field", widget)
    dialog.open_at(name)
    if isinstance(widget, QComboBox):
        widget.setCurrentIndex((widget.currentIndex() + 1) % widget.count())
    elif isinstance(widget, QCheckBox):
        widget.click()
    elif isinstance(widget, QDoubleSpinBox):
        widget.stepUp()
    else:
        assert isinstance(field, QLineEdit)
        field.setText({"editor_colour": "#aa0033"}.get(name, "Zoë"))
        field.editingFinished.emit()
    after = getattr(window.settings.value, name)
    assert after != before
    assert getattr(load_settings().settings, name) == after
    page = dialog.pages[spec.row.group]
    assert isinstance(page, SettingsPage)
    assert page.rows[name].reset.isEnabled()
    page.rows[name].reset.click()
    assert getattr(window.settings.value, name) == spec.default
    assert not page.rows[name].reset.isEnabled()


def test_looks_follow_at_once(window: MainWindow, dialog: PreferencesDialog) -> None:
    control(dialog, "theme").setCurrentIndex(control(dialog, "theme").findData("dark"))
    assert current_theme().is_dark
    control(dialog, "text_size").setValue(22)
    assert window.text.editor.document().defaultFont().pointSizeF() == 22
    assert window.notes.editor.document().defaultFont().pointSizeF() == 21
    control(dialog, "note_size").setValue(9)
    assert window.notes.editor.document().defaultFont().pointSizeF() == 9
    control(dialog, "letter_spacing").setValue(10)
    assert window.text.editor.document().defaultFont().letterSpacing() == 110
    control(dialog, "interface_size").setValue(17)
    assert QApplication.font().pointSizeF() == 17
    assert window.text.editor.document().defaultFont().pointSizeF() == 22
    control(dialog, "interface_size").show_value(0)
    window.settings.set(Settings())
    assert QApplication.font().pointSizeF() != 17


def test_another_distance_of_lines_keeps_text_caret_and_what_is_pending(
        window: MainWindow, dialog: PreferencesDialog) -> None:
    editor = window.text.editor
    editor.setFocus()
    editor.set_caret(3)
    QTest.keyClicks(editor, "xyz")
    words = editor.live.content
    control(dialog, "line_spacing").setValue(2.0)
    assert editor.live.content == words
    assert editor.caret() == 6
    assert editor.document().firstBlock().blockFormat().lineHeight() == pytest.approx(200)
    assert window.controller.settle()
    assert window.controller.snapshot is not None
    assert window.controller.snapshot.transcription.text.content == words


def test_what_cannot_be_used_is_marked_and_the_value_before_kept(window: MainWindow, dialog: PreferencesDialog) -> None:
    field = control(dialog, "editor_colour").field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "red")
    field.editingFinished.emit()
    assert window.settings.value.editor_colour == Settings().editor_colour
    assert field.property("state") == "doubtful"
    assert field.toolTip()


def test_the_search_finds_settings_commands_and_keys(dialog: PreferencesDialog) -> None:
    def visible() -> set[str]:
        return {name for page in dialog.pages.values() if isinstance(page, SettingsPage)
                for name, row in page.rows.items() if not row.isHidden()}

    write("night")
    assert visible() == {"theme"}
    press(Key.Key_Return)
    assert focus() is control(dialog, "theme")
    dialog.search.setFocus()
    press(Key.Key_Escape)
    assert dialog.search.text() == ""
    write("Ctrl+Shift+D")
    assert visible() == set()
    page = dialog.keys_page
    shown = [page._specs[row].id for row in range(page.table.rowCount()) if not page.table.isRowHidden(row)]
    assert shown == ["view.theme"]
    press(Key.Key_Return)
    assert focus() is page.table
    assert page.spec.id == "view.theme"


def test_esc_closes_and_the_same_key_comes_back(qtbot: QtBot, window: MainWindow, dialog: PreferencesDialog) -> None:
    press(Key.Key_Escape)
    assert not dialog.isVisible()
    window.activateWindow()
    window.text.editor.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    press(Key.Key_Comma, CTRL)
    assert dialog.isVisible()


def test_broken_settings_are_said_at_the_start(qtbot: QtBot, project: Path, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("text_size = 4000\n", encoding="utf-8")
    with open_window(qtbot) as window:
        assert "text_size" in window.message.text


# --- keys: what is computed


SPECS = (ActionSpec("a", "A", "&File", "x.y", ("Ctrl+1",)), ActionSpec("b", "B", "&File", "x.y", ("Ctrl+2", "F8,X")),
         ActionSpec("c", "C", "&File", "x.y"))


def seq(text: str) -> QKeySequence:
    return QKeySequence(text)


@pytest.mark.parametrize("text", ["", "Ctrl+T", "Ctrl+, F12", "F8,X Ctrl+Shift+K", "Ctrl+,,Ctrl+S", "Ctrl++ Ctrl+="])
def test_keys_come_back_as_they_were_written(text: str) -> None:
    assert join_keys(split_keys(text)) == text
    assert all(not key.isEmpty() for key in split_keys(text))


def test_taking_a_key_over_takes_it_from_the_other_only() -> None:
    own = with_key({}, SPECS, SPECS[2], seq("Ctrl+2"))
    assert own == {"c": "Ctrl+2", "b": "F8,X"}
    assert action_table.conflicts(SPECS, own) == []


def test_a_key_that_another_sequence_begins_with_is_a_conflict() -> None:
    found = holder(SPECS, {}, seq("F8"), "a")
    assert found is not None
    assert found[0].id == "b"
    assert holder(SPECS, {}, seq("F8,Y"), "a") is None
    own = with_key({}, SPECS, SPECS[0], seq("F8"))
    assert own == {"a": "Ctrl+1 F8", "b": "Ctrl+2"}
    assert action_table.conflicts((*SPECS, ActionSpec("d", "D", "", "", ("F8",))), {}) == [("F8", "b", "d")]


def test_putting_back_takes_the_usual_key_from_whoever_has_it_now() -> None:
    own = with_key({}, SPECS, SPECS[2], seq("Ctrl+1"))
    assert own == {"c": "Ctrl+1", "a": ""}
    assert put_back(own, SPECS, SPECS[0]) == {"c": ""} or put_back(own, SPECS, SPECS[0]) == {}
    assert action_table.conflicts(SPECS, put_back(own, SPECS, SPECS[0])) == []


def test_the_usual_keys_are_not_written_down_and_unknown_actions_stay() -> None:
    assert with_keys({"gone": "F5", "a": "F3"}, SPECS[0], [seq("Ctrl+1")]) == {"gone": "F5"}


def test_keys_needed_for_writing_are_refused_and_doubtful_ones_warned_of() -> None:
    for key in ("A", "Shift+A", "Space", "Return", "Left", "Tab", "1", "ß", "Shift+Tab"):
        assert refused(seq(key)), key
    for key in ("F5", "Ctrl+A", "Alt+A", "Ctrl+Tab", "Ctrl+Alt+Q", "Shift+F3", "Ctrl+Return", "Ins"):
        assert not refused(seq(key)), key
    assert altgr_layouts(seq("Ctrl+Alt+Q"))[0] == "German"
    assert "Polish" in altgr_layouts(seq("Ctrl+Alt+N"))
    assert altgr_layouts(seq("Ctrl+N")) == []
    assert warnings(seq("Alt+F4"))
    assert warnings(seq("Meta+L"))
    assert warnings(seq("Ctrl+Left"))
    assert not warnings(seq("Ctrl+T"))


# --- keys: the page


@pytest.fixture
def keys(dialog: PreferencesDialog) -> Any:
    dialog.open_at("keys")
    return dialog.keys_page


def record(page: Any, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """Choose a new key as an editor does: Enter in the list, then the key, then a moment's rest."""
    press(Key.Key_Return)
    assert focus() is page.recorder
    press(key, modifiers)
    page.recorder.editingFinished.emit()


def shown_for(page: Any, action: str) -> str:
    row = next(row for row, spec in enumerate(page._specs) if spec.id == action)
    return page.table.item(row, KEYS_COLUMN).text()


def test_every_action_is_on_the_page_with_its_keys(window: MainWindow, keys: Any) -> None:
    assert [spec.id for spec in keys._specs] == [spec.id for spec in window.specs]
    assert shown_for(keys, "edit.redo") == "Ctrl+Shift+Z  Ctrl+Y"


def test_a_new_key_works_at_once_beside_the_old_one_and_after_a_restart(
        qtbot: QtBot, window: MainWindow, keys: Any, project: Path) -> None:
    keys.go_to("note.add")
    record(keys, Key.Key_F10, CTRL)
    assert window.settings.value.keys == {"note.add": "Ctrl+Alt+N Ctrl+F10"}
    window.tools.close_windows()
    window.activateWindow()
    window.text.editor.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    press(Key.Key_F10, CTRL)
    assert focus() is window.notes.editor
    window.close()
    with open_window(qtbot, project) as again:
        again.text.editor.setFocus()
        press(Key.Key_F10, CTRL)
        assert focus() is again.notes.editor


def test_a_conflict_is_shown_and_kept_by_default(window: MainWindow, keys: Any) -> None:
    keys.go_to("note.add")
    record(keys, Key.Key_T, CTRL)
    assert "Tag" in keys.answer.text()
    assert focus() is keys.keep
    press(Key.Key_Space)
    assert window.settings.value.keys == {}
    assert focus() is keys.table


def test_a_conflict_can_be_taken_over(window: MainWindow, keys: Any) -> None:
    keys.go_to("note.add")
    record(keys, Key.Key_T, CTRL)
    keys.take_over.click()
    assert window.settings.value.keys == {"note.add": "Ctrl+Alt+N Ctrl+T", "tag.any": ""}
    assert window.actions_by_id["tag.any"].shortcuts() == []
    assert shown_for(keys, "tag.any") == ""
    assert action_table.conflicts(window.specs, window.settings.value.keys) == []


def test_a_key_with_its_warning_is_given_all_the_same(window: MainWindow, keys: Any) -> None:
    keys.go_to("edit.copy")
    record(keys, Key.Key_Q, CTRL | ALT)
    assert window.settings.value.keys == {"edit.copy": "Ctrl+Alt+Q"}
    assert "AltGr" in keys.answer.text()
    assert "German" in keys.answer.text()
    assert "⚠" in shown_for(keys, "edit.copy")


def test_a_key_for_writing_is_refused_with_a_reason(window: MainWindow, keys: Any) -> None:
    keys.go_to("edit.copy")
    record(keys, Key.Key_Q, SHIFT)
    assert window.settings.value.keys == {}
    assert "needed for writing" in keys.answer.text()


def test_two_strokes_are_one_key(window: MainWindow, keys: Any) -> None:
    keys.go_to("edit.copy")
    press(Key.Key_Return)
    press(Key.Key_F4, CTRL)
    press(Key.Key_C)
    keys.recorder.editingFinished.emit()
    assert window.settings.value.keys == {"edit.copy": "Ctrl+F4,C"}
    assert [key.count() for key in window.actions_by_id["edit.copy"].shortcuts()] == [2]


def test_esc_while_recording_changes_nothing_and_the_dialog_stays(
        window: MainWindow, dialog: PreferencesDialog, keys: Any) -> None:
    keys.go_to("edit.copy")
    press(Key.Key_Return)
    press(Key.Key_Escape)
    assert dialog.isVisible()
    assert focus() is keys.table
    assert window.settings.value.keys == {}


def test_keys_are_taken_away_and_put_back_one_or_all(window: MainWindow, keys: Any) -> None:
    keys.go_to("tag.any")
    press(Key.Key_Delete)
    assert window.settings.value.keys == {"tag.any": ""}
    keys.go_to("note.add")
    press(Key.Key_Delete)
    keys.go_to("tag.any")
    keys.reset.click()
    assert window.settings.value.keys == {"note.add": ""}
    assert [key.toString() for key in window.actions_by_id["tag.any"].shortcuts()] == ["Ctrl+T"]
    keys.reset_all.click()
    assert window.settings.value.keys == {}


def test_keys_of_other_actions_in_the_file_stay(qtbot: QtBot, window: MainWindow, keys: Any) -> None:
    window.settings.set(replace(window.settings.value, keys={"mark.of-another-profile": "F5"}))
    keys.go_to("tag.any")
    press(Key.Key_Delete)
    assert window.settings.value.keys == {"mark.of-another-profile": "F5", "tag.any": ""}


def test_the_list_of_keys_can_be_printed(
        window: MainWindow, keys: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "keys.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(file), ""))
    keys.save_list.click()
    assert file.read_bytes().startswith(b"%PDF")
    assert str(file) in keys.answer.text()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "no" / "keys.pdf"), ""))
    keys.save_list.click()
    assert "could not be written" in keys.answer.text()


def test_saved_keys_with_sequences_are_used(qtbot: QtBot, project: Path) -> None:
    save_settings(Settings(keys={"note.add": "F10,N"}))
    with open_window(qtbot, project) as window:
        window.text.editor.setFocus()
        press(Key.Key_F10)
        press(Key.Key_N)
        assert focus() is window.notes.editor


def test_commands_that_come_with_a_project_are_on_the_page_of_keys(
        window: MainWindow, dialog: PreferencesDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    more = ActionSpec("mark.seal", "Seal", "&Tags and marks", "marks.apply", ("Ctrl+F5",), "edit", "Mark a seal")
    monkeypatch.setattr(MainWindow, "specs", property(lambda _self: (*action_table.ACTIONS, more)))
    window.tools.keys()
    fresh = window.tools._preferences
    assert fresh is not None
    assert fresh is not dialog
    assert shown_for(fresh.keys_page, "mark.seal") == "Ctrl+F5"
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    window.settings.set(Settings(text_size=20))  # the dialog before is gone and is not told
    assert control(fresh, "text_size").value() == 20
