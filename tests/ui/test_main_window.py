"""The window as a whole: what is shown, kept, refused and remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.app import workspace
from editor.app.actions.entities import TagNewEntity
from editor.app.actions.letters import DeleteLetter, NewLetter
from editor.app.actions.notes import AddNote
from editor.app.actions.text import ReplaceText
from editor.app.settings import Settings, save_settings
from editor.core.messages import LetterbookError
from editor.store.session import ProjectSession
from editor.ui import action_table
from editor.ui.application import report_hook
from editor.ui.look import current_theme
from editor.ui.main_window import MainWindow
from editor.ui.theme import contrast
from tests.ui.driving import ALT, CTRL, SHIFT, fill_in, focus, go_to, new_project, open_window, press, shown, write

Key = Qt.Key
CONTENT = "Old Bukhara.\nDear comrade, the agents of Enver Pasha were in Moscow."


def fill(path: Path) -> Path:
    """Put two letters into a project: the first with a note and two tags, the second empty."""
    with ProjectSession.open(path, editor="Tester") as session:
        letter = NewLetter(title="Peters to Stalin")
        session.run(letter)
        session.run(ReplaceText(text=letter.text_id, start=0, end=0, replacement=CONTENT))
        note = AddNote(text=letter.text_id, position=CONTENT.index(" were"), body="Killed near Baljuvon.")
        session.run(note)
        for text, content, words, kind in ((letter.text_id, CONTENT, "Enver Pasha", "person"),
                                           (note.body_id, note.body, "Baljuvon", "place")):
            start = content.index(words)
            session.run(TagNewEntity(text=text, start=start, end=start + len(words), entity_kind=kind))
        session.run(NewLetter())
    return path


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return fill(new_project(tmp_path / "bukhara.letterbook"))


# --- the table of actions


def test_no_two_actions_share_a_key(window: MainWindow) -> None:
    assert action_table.conflicts() == []


def test_every_action_has_something_to_call(window: MainWindow) -> None:
    assert all(callable(action_table.handler_of(window.subject, spec)) for spec in action_table.ACTIONS)


def test_the_editors_own_keys_replace_the_usual_ones(qtbot: QtBot, project: Path, tmp_path: Path) -> None:
    save_settings(Settings(keys={"note.add": "Ctrl+Shift+K F10", "edit.redo": ""}))
    with open_window(qtbot, project) as window:
        window.text.editor.setFocus()
        press(Key.Key_F10)
        assert focus() is window.notes.editor
        assert len(shown(window).notes) == 2
        assert window.actions_by_id["edit.redo"].shortcuts() == []


def test_every_action_stands_in_a_menu_and_says_what_it_does(window: MainWindow) -> None:
    assert {spec.menu for spec in action_table.ACTIONS} == set(action_table.MENUS)
    assert len({spec.id for spec in action_table.ACTIONS}) == len(action_table.ACTIONS)
    assert all(spec.tip for spec in action_table.ACTIONS)


def test_everything_that_takes_the_focus_has_a_name(window: MainWindow) -> None:
    for name in window.docks:
        window.show_pane(name)
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractScrollArea)
    nameless = [f"{type(w).__name__} {w.objectName()} in {type(w.parentWidget()).__name__}"
                for w in window.findChildren(QWidget)
                if isinstance(w, kinds) and w.focusPolicy() != Qt.FocusPolicy.NoFocus
                and not (w.accessibleName() or (isinstance(w, QAbstractButton) and w.text()))
                and not w.parentWidget().inherits("QComboBoxPrivateContainer")]
    assert nameless == []


# --- opening and closing


def test_the_start_page_stands_alone_until_a_project_is_open(qtbot: QtBot, project: Path) -> None:
    with open_window(qtbot) as window:
        assert window.start.isVisible()
        assert not any(dock.isVisible() for dock in window.docks.values())
        assert not window.actions_by_id["note.add"].isEnabled()
        window.projects.open_path(project)
        assert window.text.isVisible()
        assert window.docks["letters"].isVisible()
        assert window.docks["notes"].isVisible()
        window.projects.close()
        assert window.start.isVisible()
        assert window.start.recent.count() == 1
        window.start.recent.itemActivated.emit(window.start.recent.item(0))
        assert window.controller.path == project


def test_a_project_that_is_open_elsewhere_is_refused_in_one_sentence(qtbot: QtBot, window: MainWindow) -> None:
    path = window.controller.path
    assert path is not None
    with open_window(qtbot) as other:
        assert not other.projects.open_path(path)
        assert other.start.isVisible()
        assert path.name in other.message.text
        assert "\n" not in other.message.text
    assert window.controller.is_open


def test_a_project_for_reading_only_says_so_and_takes_no_keys(qtbot: QtBot, project: Path) -> None:
    with open_window(qtbot) as window:
        window.controller.take(workspace.open_project(project, read_only=True))
        window.text.editor.setFocus()
        assert window.text.editor.isReadOnly()
        write("x")
        assert window.text.editor.live.content == CONTENT
        assert not window.actions_by_id["note.add"].isEnabled()
        assert not window.actions_by_id["edit.undo"].isEnabled()
        assert "read only" in window.windowTitle()
        window.show_pane("provenance")
        fields = [field for row in window.provenance.form.rows.values() for field in row.fields.values()]
        assert fields
        assert all(field.isReadOnly() for field in fields)


def test_the_layout_is_remembered(qtbot: QtBot, project: Path) -> None:
    with open_window(qtbot, project) as window:
        window.docks["history"].hide()
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, window.docks["problems"])
    with open_window(qtbot, project) as window:
        assert not window.docks["history"].isVisible()
        assert window.dockWidgetArea(window.docks["problems"]) == Qt.DockWidgetArea.BottomDockWidgetArea
        window.actions_by_id["view.reset"].trigger()
        assert window.docks["history"].isVisibleTo(window)


def test_a_backup_is_made_and_named(window: MainWindow, tmp_path: Path) -> None:
    window.actions_by_id["project.backup"].trigger()
    (made,) = (tmp_path / "data").rglob("*.letterbook")
    assert made.name in window.message.text


# --- saving


def test_typing_is_saved_after_a_rest_and_the_time_is_told(qtbot: QtBot, window: MainWindow) -> None:
    press(Key.Key_Home, CTRL)
    write("New ")
    assert window.status.saved.text() == "typing…"
    text_id = window.text.binding.text_id
    qtbot.waitUntil(lambda: window.controller.session.text(text_id).text.content.startswith("New Old"), timeout=3000)
    assert window.status.saved.text().startswith("saved ")
    assert window.text.editor.caret() == 4


def test_what_could_not_be_saved_is_kept_told_and_saved_later(
        qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(self: ProjectSession, text_id: str, edit: object, *, origin: object = None) -> None:
        raise LetterbookError("file-failed", reason="the disk is full")

    press(Key.Key_Home, CTRL)
    with monkeypatch.context() as patch:
        patch.setattr(ProjectSession, "type", fails)
        write("Very ")
        assert not window.controller.settle()
        assert window.text.binding.unsaved
        assert "disk is full" in window.message.text
        assert "NOT SAVED" in window.status.saved.text()
        press(Key.Key_N, CTRL)
        assert len(window.controller.session.letter_ids()) == 2, "nothing else is done before what is pending is kept"
        write("very ")
    assert window.controller.settle()
    assert shown(window).transcription.text.content.startswith("Very very Old")
    assert not window.text.binding.unsaved


def test_going_to_another_letter_keeps_what_was_typed_in_the_note(window: MainWindow) -> None:
    first = window.controller.letter_id
    window.notes.editor.setFocus()
    press(Key.Key_End, CTRL)
    write(" In 1922.")
    press(Key.Key_PageDown, ALT)
    assert window.controller.letter_id != first
    assert window.notes.note_id == ""
    press(Key.Key_PageUp, ALT)
    assert shown(window).notes[0].body.text.content == "Killed near Baljuvon. In 1922."


def test_closing_asks_before_what_could_not_be_saved_is_given_up(
        qtbot: QtBot, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(self: ProjectSession, text_id: str, edit: object, *, origin: object = None) -> None:
        raise LetterbookError("file-failed", reason="the disk is full")

    asked: list[str] = []

    def answer(role: QMessageBox.ButtonRole) -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        next(b for b in box.buttons() if box.buttonRole(b) == role).click()

    with open_window(qtbot, project) as window:
        window.text.editor.setFocus()
        write("Unsaved ")
        monkeypatch.setattr(ProjectSession, "type", fails)
        QTimer.singleShot(0, lambda: answer(QMessageBox.ButtonRole.RejectRole))
        window.close()
        assert window.isVisible()
        assert window.text.editor.live.content.startswith("Unsaved ")
        QTimer.singleShot(0, lambda: answer(QMessageBox.ButtonRole.DestructiveRole))
        window.close()
        assert not window.isVisible()
    assert len(asked) == 2
    assert "disk is full" in asked[0]


def test_a_project_that_turns_read_only_keeps_what_was_typed_in_sight(
        window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    press(Key.Key_Home, CTRL)
    write("Unsaved ")
    with monkeypatch.context() as patch:
        def fails(self: ProjectSession, text_id: str, edit: object, *, origin: object = None) -> None:
            patch.setattr(ProjectSession, "read_only", True)
            raise LetterbookError("file-failed", reason="the file was replaced")

        patch.setattr(ProjectSession, "type", fails)
        assert not window.controller.settle()
        assert window.text.editor.isReadOnly()
        assert not window.actions_by_id["note.add"].isEnabled()
        assert not window.controller.close(), "what is not saved is not given up in silence"
        assert window.text.editor.live.content.startswith("Unsaved ")
    assert window.controller.settle()
    assert shown(window).transcription.text.content.startswith("Unsaved ")


# --- notes


def test_the_caret_at_a_number_selects_the_note_and_in_a_tag_the_mention(window: MainWindow) -> None:
    window.show_pane("entities")
    go_to(" were")
    assert focus() is window.text.editor
    assert window.notes.note_id == shown(window).notes[0].note.id
    press(Key.Key_Left, times=3)
    mention = window.entities.model.mention(window.entities.view.currentIndex())
    assert mention is not None
    assert mention.match == "Enver Pasha"
    assert focus() is window.text.editor
    assert "person Enver Pasha" in window.text.here_text


def test_notes_are_numbered_by_place_and_series(window: MainWindow) -> None:
    go_to(" agents")
    press(Key.Key_N, CTRL | ALT)
    write("First.")
    press(Key.Key_Escape)
    press(Key.Key_T, CTRL | ALT)
    write("Blotted.")
    press(Key.Key_Escape)
    assert [(n.number, n.body.text.content) for n in shown(window).notes] == [
        ("1", "First."), ("a", "Blotted."), ("2", "Killed near Baljuvon.")]
    assert [window.notes.model.item(row).number for row in range(3)] == ["1", "a", "2"]  # type: ignore[union-attr]


def test_a_note_is_moved_to_the_caret_and_deleted_by_key(window: MainWindow) -> None:
    go_to(" comrade")
    press(Key.Key_M, CTRL | ALT)
    (reference,) = shown(window).transcription.of_kind("note")
    assert CONTENT[:reference.start].endswith("Dear")
    press(Key.Key_Backspace, CTRL | ALT)
    assert shown(window).notes == ()
    assert window.notes.model.rowCount() == 0
    assert focus() is window.text.editor
    press(Key.Key_Z, CTRL)
    assert [note.body.text.content for note in shown(window).notes] == ["Killed near Baljuvon."]


def test_escape_comes_back_to_the_same_caret_and_f2_goes_in(window: MainWindow) -> None:
    go_to(" Enver")
    press(Key.Key_F2)
    assert focus() is window.notes.editor
    press(Key.Key_Escape)
    assert focus() is window.text.editor
    assert window.text.editor.caret() == CONTENT.index(" Enver")


# --- tags and marks


def test_tagging_takes_three_keys_with_an_entry_of_the_register(window: MainWindow) -> None:
    window.notes.editor.setFocus()
    press(Key.Key_Home, CTRL)
    write("Enver Pasha. ")
    go_to("Enver Pasha", select=True)
    press(Key.Key_T, CTRL)
    press(Key.Key_Return)
    tag = shown(window).notes[0].body.of_kind("entity")[0]
    entity = window.controller.entities()[tag.entities[0]]
    assert (entity.kind, entity.name) == ("person", "Enver Pasha")
    assert focus() is window.notes.editor
    assert len(window.controller.entities()) == 2


def test_ctrl_enter_twice_takes_the_first_new_entry(window: MainWindow) -> None:
    window.text.editor.setFocus()
    go_to("agents", select=True)
    press(Key.Key_T, CTRL)
    press(Key.Key_Return, CTRL, times=2)
    tag = next(a for a in shown(window).transcription.of_kind("entity")
               if shown(window).transcription.quote(a) == "agents")
    assert window.controller.entities()[tag.entities[0]].name == "agents"
    assert focus() is window.text.editor


def test_tagging_the_same_words_again_corrects_the_tag(window: MainWindow) -> None:
    go_to("Enver Pasha", select=True)
    (before,) = shown(window).transcription.of_kind("entity")
    press(Key.Key_F8)
    press(Key.Key_L)
    write("Baljuvon")
    press(Key.Key_Return)
    (after,) = shown(window).transcription.of_kind("entity")
    assert (after.id, after.start, after.end) == (before.id, before.start, before.end)
    assert window.controller.entities()[after.entities[0]].name == "Baljuvon"
    press(Key.Key_Z, CTRL)
    assert shown(window).transcription.of_kind("entity") == (before,)


def test_blanks_at_the_ends_of_a_selection_are_left_out(window: MainWindow) -> None:
    go_to(" agents ", select=True)
    press(Key.Key_F8)
    press(Key.Key_E)
    (mark,) = shown(window).transcription.of_kind("emphasis")
    assert shown(window).transcription.quote(mark) == "agents"
    press(Key.Key_N, CTRL | ALT)
    position = min(a.start for a in shown(window).transcription.of_kind("note"))
    assert CONTENT[:position].endswith("the agents")


def test_the_word_at_the_caret_is_tagged_as_not_identified_and_escape_does_nothing(window: MainWindow) -> None:
    go_to("agents")
    press(Key.Key_T, CTRL)
    press(Key.Key_Escape)
    assert focus() is window.text.editor
    assert len(shown(window).transcription.of_kind("entity")) == 1
    press(Key.Key_T, CTRL)
    press(Key.Key_Down, times=20)
    press(Key.Key_Return)
    tag = next(a for a in shown(window).transcription.of_kind("entity") if not a.entities)
    assert shown(window).transcription.quote(tag) == "agents"


def test_the_new_entry_asks_for_its_kind_when_any_kind_was_looked_for(window: MainWindow) -> None:
    go_to("Moscow", select=True)
    press(Key.Key_T, CTRL)
    press(Key.Key_Return, CTRL)
    press(Key.Key_Down)
    press(Key.Key_Return)
    entity = next(e for e in window.controller.entities().values() if e.name == "Moscow")
    assert entity.kind == "place"


def test_marks_and_block_roles_are_set_behind_f8_and_removed(window: MainWindow) -> None:
    go_to("comrade", select=True)
    press(Key.Key_F8)
    press(Key.Key_U)
    press(Key.Key_Return)
    (mark,) = shown(window).transcription.of_kind("unclear")
    assert shown(window).transcription.quote(mark) == "comrade"
    go_to("mrade")
    press(Key.Key_F8)
    press(Key.Key_Backspace)
    assert shown(window).transcription.of_kind("unclear") == ()
    press(Key.Key_Home, CTRL)
    press(Key.Key_F8)
    press(Key.Key_3)
    assert [a.kind for a in shown(window).transcription.annotations if a.is_block] == ["dateline", "paragraph"]
    assert window.text.role.currentData() == "dateline"


def test_f8_and_escape_change_nothing(window: MainWindow) -> None:
    before = shown(window)
    press(Key.Key_F8)
    assert window.subject("marks").menu.isVisible()
    press(Key.Key_Escape)
    assert not window.subject("marks").menu.isVisible()
    assert focus() is window.text.editor
    assert shown(window) == before


# --- the clipboard


def test_what_is_cut_and_pasted_keeps_its_tag_and_its_note(window: MainWindow) -> None:
    go_to("Enver Pasha", select=True)
    press(Key.Key_X, CTRL)
    assert shown(window).notes == ()
    press(Key.Key_End, CTRL)
    press(Key.Key_V, CTRL)
    snapshot = shown(window)
    assert snapshot.transcription.text.content.endswith("Moscow.Enver Pasha")
    (tag,) = snapshot.transcription.of_kind("entity")
    assert snapshot.transcription.quote(tag) == "Enver Pasha"
    assert [note.body.text.content for note in snapshot.notes] == ["Killed near Baljuvon."]


# --- undo, history, problems


def test_the_menu_says_what_undo_would_take_back(window: MainWindow) -> None:
    press(Key.Key_N, CTRL)
    fill_in()
    text = window.actions_by_id["edit.undo"].text()
    assert "etter" in text
    assert text != "&Undo"
    press(Key.Key_Z, CTRL)
    assert window.actions_by_id["edit.redo"].text() != "&Redo"


def test_undo_in_another_letter_shows_that_letter(window: MainWindow) -> None:
    first = window.controller.letter_id
    press(Key.Key_Home, CTRL)
    write("x")
    press(Key.Key_PageDown, ALT)
    assert window.controller.letter_id != first
    press(Key.Key_Z, CTRL)
    assert window.controller.letter_id == first
    assert window.text.editor.live.content == CONTENT


def test_undo_in_another_note_shows_that_note(window: MainWindow) -> None:
    window.notes.editor.setFocus()
    press(Key.Key_End, CTRL)
    write(" More.")
    press(Key.Key_Escape)
    press(Key.Key_End, CTRL)
    press(Key.Key_N, CTRL | ALT)
    press(Key.Key_Escape)
    press(Key.Key_Z, CTRL)
    window.text.editor.setFocus()
    press(Key.Key_Z, CTRL)
    assert window.notes.editor.live.content == "Killed near Baljuvon."
    press(Key.Key_Z, CTRL | SHIFT)
    assert window.notes.editor.live.content == "Killed near Baljuvon. More."
    assert focus() is window.text.editor


def test_a_deleted_letter_gives_way_to_another_and_comes_back(window: MainWindow) -> None:
    first = window.controller.letter_id
    window.actions_by_id["letter.delete"].trigger()
    assert window.controller.letter_id not in ("", first)
    assert window.letters.model.rowCount() == 1
    window.actions_by_id["edit.undo"].trigger()
    assert window.controller.letter_id == first
    assert window.letters.view.currentIndex().row() == 0


def test_history_and_problems_are_listed(qtbot: QtBot, window: MainWindow) -> None:
    window.show_pane("history")
    qtbot.waitUntil(lambda: window.history.model.rowCount() >= 6)
    press(Key.Key_PageDown, ALT)
    qtbot.waitUntil(lambda: window.problems.model.rowCount() > 0)
    assert "problem" in window.status.problems.text()
    window.projects.close()
    qtbot.wait(400)  # they are counted again a moment later
    assert window.status.problems.text() == ""


# --- the form


def test_a_field_is_one_step_and_ctrl_z_takes_it_back_in_the_field(window: MainWindow) -> None:
    press(Key.Key_F4)
    assert focus() is window.provenance.field("letter.number")
    window.provenance.field("actions.sent.0.agents.0").setFocus()
    write("J. X. Peters")
    press(Key.Key_Return)
    sent = shown(window).letter.action("sent")
    assert sent is not None
    assert [agent.name for agent in sent.agents] == ["J. X. Peters"]
    assert "J. X. Peters" in window.text.heading_text
    press(Key.Key_Z, CTRL)
    assert shown(window).letter.action("sent") is None
    assert window.provenance.field("actions.sent.0.agents.0").text() == ""


def test_a_half_written_field_is_kept_when_something_else_is_done(window: MainWindow) -> None:
    first = window.controller.letter_id
    window.show_pane("provenance")
    window.provenance.field("letter.title").setFocus()
    press(Key.Key_End)
    write(" (copy)")
    press(Key.Key_PageDown, ALT)
    assert window.controller.session.letter(first).letter.title == "Peters to Stalin (copy)"


# --- getting about


def test_f6_goes_round_the_panes_and_back(window: MainWindow) -> None:
    seen = []
    for _ in range(4):
        press(Key.Key_F6)
        seen.append(focus())
    assert seen == [window.notes.view, window.notes.editor, window.letters.view, window.text.editor]
    press(Key.Key_F6, SHIFT)
    assert focus() is window.letters.view


def test_a_dock_key_shows_goes_there_and_hides(window: MainWindow) -> None:
    press(Key.Key_3, CTRL)
    assert focus() is window.entities.view
    press(Key.Key_3, CTRL)
    assert not window.docks["entities"].isVisible()
    assert focus() is window.text.editor


def test_the_filter_narrows_the_list_and_a_bad_query_says_why(qtbot: QtBot, window: MainWindow) -> None:
    press(Key.Key_L, CTRL)
    write("Peters")
    qtbot.waitUntil(lambda: window.letters.model.rowCount() == 1)
    assert window.letters.count_text == "1 of 2 letters"
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: window.letters.model.rowCount() == 2)
    write("colour:red")
    qtbot.waitUntil(lambda: "colour" in window.letters.count_text)
    assert window.letters.model.rowCount() == 2


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_texts_can_be_read_in_every_theme(window: MainWindow, name: str) -> None:
    from editor.core.record import replace

    window.settings.set(replace(window.settings.value, theme=name))
    for editor in (window.text.editor, window.notes.editor):
        palette = editor.palette()
        assert contrast(palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)) >= 7
    assert current_theme().name == name


def test_text_size_and_line_spacing_survive_a_change_of_theme(window: MainWindow) -> None:
    editors = (window.text.editor, window.notes.editor)
    window.actions_by_id["view.larger"].trigger()
    before = [editor.font().toString() for editor in editors]
    window.actions_by_id["view.theme"].trigger()
    assert [editor.font().toString() for editor in editors] == before
    spacing = window.settings.value.line_spacing
    assert window.text.editor.document().firstBlock().blockFormat().lineHeight() == pytest.approx(100 * spacing)


def test_a_project_without_letters_says_how_to_begin(window: MainWindow) -> None:
    for letter in window.controller.session.letter_ids():
        window.controller.run(DeleteLetter(letter_id=letter))
    assert "Ctrl+I" in window.text.empty.text()
    window.actions_by_id["letter.new"].trigger()
    fill_in()
    assert window.text.empty.isHidden()


def test_an_error_that_nobody_caught_ends_as_one_sentence_and_a_report(
        window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_log_dir", lambda *_args, **_kwargs: str(tmp_path / "log"))
    try:
        raise ZeroDivisionError("nothing is left")
    except ZeroDivisionError as error:
        report_hook(window)(type(error), error, error.__traceback__)
    (report,) = (tmp_path / "log").iterdir()
    assert "ZeroDivisionError: nothing is left" in report.read_text(encoding="utf-8")
    assert "Traceback" not in window.message.text
    assert report.name in window.message.text
