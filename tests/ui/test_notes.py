"""Notes by key: lemmas, series, order, status, memo, cross-references, and the list of the whole project."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.app import workspace
from editor.app.actions.letters import NewLetter, SetLetter
from editor.app.actions.notes import AddNote
from editor.app.actions.text import ReplaceText
from editor.app.settings import Settings, save_settings
from editor.core.annotations import Annotation
from editor.core.letters import Action, Agent, DateValue, Letter
from editor.core.record import replace
from editor.ui.look import current_theme
from editor.ui.main_window import MainWindow
from editor.ui.panels.all_notes_panel import AllNotesPanel
from tests.ui.driving import ALT, CTRL, SHIFT, focus, go_to, open_window, press, shown, write

SAMPLE = Path(__file__).parents[2] / "sample_corpus" / "letterbook-sample.letterbook"
CONTENT = "Old Bukhara.\nEnver Pasha was near Bukhara.\nThe Emir fled to Kabul."
KEY = Qt.Key


def fill(path: Path) -> Path:
    """Two letters: one with a note, one that is dated and named and has one too."""
    with workspace.create_project(path, editor="Tester") as session:
        for index in range(2):
            letter = NewLetter()
            session.run(letter)
            session.run(ReplaceText(text=letter.text_id, start=0, end=0, replacement=CONTENT))
            session.run(AddNote(text=letter.text_id, position=CONTENT.index(" fled"), body=f"The last Emir, {index}."))
            found = session.get(letter.letter_id)
            assert isinstance(found, Letter)
            session.run(SetLetter(letter=replace(found, actions=(
                Action(type="sent", agents=(Agent(name="J. X. Peters"),),
                       date=DateValue(text=f"{index + 3} April 1922", edtf=f"1922-04-0{index + 3}")),
                Action(type="received", agents=(Agent(name="I. V. Stalin"),))))))
    return path


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(qtbot, fill(tmp_path / "notes.letterbook")) as opened:
        yield opened


def bodies(window: MainWindow) -> list[tuple[str, str]]:
    return [(note.number, note.body.text.content) for note in shown(window).notes]


def add_note(window: MainWindow, words: str, body: str, key: Qt.Key = KEY.Key_N) -> None:
    window.text.editor.setFocus()
    go_to(words, select=True)
    press(key, CTRL | ALT)
    write(body)
    press(KEY.Key_Escape)


def item(window: MainWindow, row: int) -> tuple[str, str, bool]:
    found = window.notes.model.item(row)
    assert found is not None
    return found.number, found.lemma, found.changed


# --- lemmas


def test_the_selection_becomes_the_lemma_and_a_correction_of_it_is_seen_and_accepted(
        window: MainWindow, qtbot: QtBot) -> None:
    add_note(window, "Enver Pasha", "Killed.")
    assert focus() is window.text.editor
    assert item(window, 0) == ("1", "Enver Pasha", False)
    go_to("nver Pasha")
    write("a")
    press(KEY.Key_Delete)
    qtbot.waitUntil(lambda: item(window, 0) == ("1", "Enver Pasha", True))
    press(KEY.Key_F2)
    flag = window.notes.details.flag
    assert flag.isVisible()
    qtbot.waitUntil(lambda: "“Enver Pasha” is now “Eaver Pasha”" in flag.text())
    press(KEY.Key_F9, ALT)
    assert item(window, 0)[1:] == ("Eaver Pasha", False)
    assert not flag.isVisible()
    press(KEY.Key_Z, CTRL)
    assert item(window, 0)[1:] == ("Enver Pasha", True)


def test_words_selected_before_a_number_become_its_lemma(window: MainWindow) -> None:
    window.text.editor.setFocus()
    go_to("The Emir", select=True)
    press(KEY.Key_F9, ALT)
    assert item(window, 0)[1] == "The Emir"
    go_to("Old", select=True)
    press(KEY.Key_F9, ALT)
    assert item(window, 0)[1] == "The Emir"
    assert "No note stands behind" in window.message.text


def test_a_note_is_moved_behind_the_selection_which_is_its_lemma_then(window: MainWindow) -> None:
    window.text.editor.setFocus()
    go_to("Bukhara", select=True)
    press(KEY.Key_M, CTRL | ALT)
    assert item(window, 0) == ("1", "Bukhara", False)


# --- order, series, merging


def test_of_notes_at_one_place_the_longer_lemma_is_first_and_the_editor_may_say_otherwise(window: MainWindow) -> None:
    add_note(window, "Pasha", "Short.")
    add_note(window, "Enver Pasha", "Long.")
    assert bodies(window)[:2] == [("1", "Long."), ("2", "Short.")]
    window.notes.select(shown(window).notes[0].note.id)
    press(KEY.Key_PageDown, CTRL | ALT)
    assert bodies(window)[:2] == [("1", "Short."), ("2", "Long.")]
    press(KEY.Key_PageDown, CTRL | ALT)
    assert "No other note" in window.message.text
    press(KEY.Key_Z, CTRL)
    assert bodies(window)[:2] == [("1", "Long."), ("2", "Short.")]


def test_series_are_changed_and_listed_by_key(window: MainWindow) -> None:
    add_note(window, "Bukhara", "A place.")
    add_note(window, "Enver", "A man.")
    window.notes.select(shown(window).notes[0].note.id)
    press(KEY.Key_T, CTRL | ALT | SHIFT)
    assert [note.number for note in shown(window).notes] == ["a", "1", "2"]
    window.notes.view.setFocus()
    press(KEY.Key_Right)
    assert window.notes.shown_series == "editorial"
    assert [item(window, row)[0] for row in range(window.notes.model.rowCount())] == ["1", "2"]
    press(KEY.Key_Right)
    assert (window.notes.shown_series, window.notes.model.rowCount()) == ("textual", 1)
    window.text.editor.setFocus()
    go_to(" was near")
    press(KEY.Key_F2)
    assert window.notes.shown_series in ("textual", "")
    window.notes.select(shown(window).notes[1].note.id)
    assert window.notes.shown_series == ""


def test_a_head_note_has_no_place_and_no_number(window: MainWindow) -> None:
    window.text.editor.setFocus()
    press(KEY.Key_H, CTRL | ALT | SHIFT)
    write("On thin paper.")
    press(KEY.Key_Escape)
    head = next(note for note in shown(window).notes if note.note.series == "head")
    assert (head.number, head.body.text.content) == ("", "On thin paper.")
    assert not [a for a in shown(window).transcription.of_kind("note") if a.note == head.note.id]
    assert window.notes.title_text == "Head note"


def test_words_become_a_note_and_two_notes_one(window: MainWindow) -> None:
    window.text.editor.setFocus()
    go_to(" near Bukhara", select=True)
    press(KEY.Key_F9, CTRL | SHIFT)
    assert focus() is window.notes.editor
    assert "Enver Pasha was.\n" in shown(window).transcription.text.content
    assert bodies(window) == [("1", " near Bukhara"), ("2", "The last Emir, 0.")]
    press(KEY.Key_J, CTRL | ALT)
    assert bodies(window) == [("1", " near Bukhara\nThe last Emir, 0.")]
    press(KEY.Key_Z, CTRL, times=2)
    assert bodies(window) == [("1", "The last Emir, 0.")]
    assert shown(window).transcription.text.content == CONTENT


# --- status, memo, the way back


def test_status_and_memo_are_written_by_key_and_kept(window: MainWindow) -> None:
    window.text.editor.setFocus()
    press(KEY.Key_F2, CTRL)
    write("to research")
    press(KEY.Key_Return)
    press(KEY.Key_F2, SHIFT)
    assert focus() is window.notes.details.memo
    write("Ask Kabul.")
    press(KEY.Key_Escape)
    assert focus() is window.notes.editor
    (note,) = shown(window).notes
    assert (note.note.status, note.note.memo) == ("to research", "Ask Kabul.")
    press(KEY.Key_Z, CTRL)
    assert shown(window).notes[0].note.memo is None


def test_a_memo_is_kept_for_its_own_note_when_another_letter_is_shown(window: MainWindow) -> None:
    letter = window.controller.letter_id
    window.text.editor.setFocus()
    press(KEY.Key_F2, SHIFT)
    write("Ask Kabul.")
    press(KEY.Key_PageDown, ALT)
    assert window.controller.letter_id != letter
    assert window.controller.session.letter(letter).notes[0].note.memo == "Ask Kabul."
    assert shown(window).notes[0].note.memo is None


def test_esc_goes_back_to_the_same_caret_and_out_of_a_note_in_a_note_first(window: MainWindow) -> None:
    window.text.editor.setFocus()
    go_to("was near")
    caret = window.text.editor.caret()
    press(KEY.Key_F2)
    outer = window.notes.note_id
    go_to("Emir")
    press(KEY.Key_N, CTRL | ALT)
    write("Inner.")
    assert window.notes.note_id != outer
    press(KEY.Key_Escape)
    assert (focus(), window.notes.note_id) == (window.notes.editor, outer)
    assert window.notes.editor.caret() == len("The last ")
    press(KEY.Key_Escape)
    assert (focus(), window.text.editor.caret()) == (window.text.editor, caret)


def test_esc_from_the_list_shows_the_lines_that_were_shown(window: MainWindow) -> None:
    text = shown(window).transcription.text
    far = "\n".join(f"Line {number}." for number in range(200))
    window.controller.run(ReplaceText(text=text.id, start=0, end=0, replacement=far + "\n"))
    window.text.editor.setFocus()
    go_to("Line 60.")
    caret, scroll = window.text.editor.caret(), window.text.editor.verticalScrollBar().value()
    assert scroll > 0
    window.controller.run(AddNote(text=text.id, position=0, body="At the top."))
    press(KEY.Key_2, CTRL)
    assert focus() is window.notes.view
    press(KEY.Key_Down)
    press(KEY.Key_Up)
    assert window.text.editor.verticalScrollBar().value() != scroll
    press(KEY.Key_Escape)
    editor = window.text.editor
    assert (focus(), editor.caret(), editor.verticalScrollBar().value()) == (editor, caret, scroll)

# --- cross-references


def test_a_reference_is_chosen_by_typing_and_follows_the_number(window: MainWindow, qtbot: QtBot) -> None:
    add_note(window, "Old", "First. ")
    press(KEY.Key_F2)
    press(KEY.Key_End, CTRL)
    press(KEY.Key_R, CTRL | ALT)
    write("emir")
    press(KEY.Key_Return)
    body = shown(window).notes[0].body
    assert body.text.content == "First. see note 2"
    assert focus() is window.notes.editor
    assert window.notes.editor.caret() == len(body.text.content)
    press(KEY.Key_Escape)
    add_note(window, "near", "Between.")
    assert shown(window).notes[0].body.text.content == "First. see note 3"
    press(KEY.Key_Z, CTRL, times=2)
    assert shown(window).notes[0].body.text.content == "First. see note 2"


def test_a_reference_to_a_letter_goes_there_and_is_changed_in_place(window: MainWindow) -> None:
    first = window.controller.letter_id
    window.text.editor.setFocus()
    press(KEY.Key_End, CTRL)
    press(KEY.Key_F8)
    press(KEY.Key_Y)
    write("1922-04-04")
    press(KEY.Key_Return)
    assert shown(window).transcription.text.content.endswith("Kabul.see Peters to Stalin, 4 April 1922")
    press(KEY.Key_Left, times=2)
    press(KEY.Key_R, CTRL | ALT)
    press(KEY.Key_Tab)
    press(KEY.Key_Down)
    press(KEY.Key_Backtab, SHIFT)
    write("peters")
    press(KEY.Key_Return)
    assert shown(window).transcription.text.content.endswith("Kabul.cf. Peters to Stalin, 4 April 1922")
    press(KEY.Key_G, CTRL | ALT)
    assert window.controller.letter_id != first


def test_the_details_of_a_reference_add_a_page(window: MainWindow) -> None:
    window.text.editor.setFocus()
    press(KEY.Key_R, CTRL | ALT)
    write("1922-04-04")
    press(KEY.Key_Return)
    press(KEY.Key_Return, ALT)
    press(KEY.Key_Tab)
    write("p. 2")
    press(KEY.Key_Return)
    (reference,) = shown(window).transcription.of_kind("reference")
    assert shown(window).transcription.quote(reference) == "see Peters to Stalin, 4 April 1922, p. 2"


def test_words_from_outside_the_project_are_a_reference_too(window: MainWindow) -> None:
    window.text.editor.setFocus()
    press(KEY.Key_R, CTRL | ALT)
    write("Carr, vol. 1, p. 338")
    press(KEY.Key_Return)
    (reference,) = shown(window).transcription.of_kind("reference")
    assert reference.attributes["to"] == "outside"
    assert shown(window).transcription.quote(reference) == "see Carr, vol. 1, p. 338"


# --- the notes of the project


def all_notes(window: MainWindow) -> AllNotesPanel:
    panel = window.workbench.panel("all-notes")
    assert isinstance(panel, AllNotesPanel)
    return panel


def test_all_notes_are_found_by_typing_and_gone_to(window: MainWindow, qtbot: QtBot) -> None:
    window.text.editor.setFocus()
    press(KEY.Key_F9, CTRL)
    panel = all_notes(window)
    assert focus() is panel.filter
    assert panel.model.rowCount() == 2
    write("emir, 1.")
    press(KEY.Key_Return)
    assert (focus(), panel.model.rowCount()) == (panel.view, 1)
    press(KEY.Key_Return)
    second = window.controller.session.letter_ids()[1]
    assert window.controller.letter_id == second
    assert focus() is window.notes.editor
    assert window.notes.editor.live.content == "The last Emir, 1."
    press(KEY.Key_Escape)
    assert focus() is window.text.editor


def test_the_list_follows_what_is_written(window: MainWindow, qtbot: QtBot) -> None:
    window.show_pane("all-notes")
    panel = all_notes(window)
    add_note(window, "Enver Pasha", "Killed.")
    window.show_pane("all-notes")
    qtbot.waitUntil(lambda: panel.model.rowCount() == 3)

    def listed() -> tuple[str, str, str] | None:
        row = panel.model.row(0)
        return (row.number, row.lemma, row.words) if row is not None else None
    qtbot.waitUntil(lambda: listed() == ("1", "Enver Pasha", "Killed."))
    press(KEY.Key_Z, CTRL, times=2)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 2)
    window.projects.close()
    assert panel.model.rowCount() == 0


def test_a_project_that_may_only_be_read_can_be_looked_through(qtbot: QtBot, tmp_path: Path) -> None:
    path = fill(tmp_path / "read.letterbook")
    with open_window(qtbot) as window:
        window.controller.take(workspace.open_project(path, read_only=True))
        window.text.editor.setFocus()
        for key, modifiers in ((KEY.Key_N, CTRL | ALT), (KEY.Key_R, CTRL | ALT), (KEY.Key_F9, ALT),
                               (KEY.Key_F9, CTRL | SHIFT), (KEY.Key_F9, None)):
            press(key, modifiers or Qt.KeyboardModifier.NoModifier)
        assert len(shown(window).notes) == 1
        assert not window.notes.details.status.isEnabled()
        press(KEY.Key_F9, CTRL)
        assert all_notes(window).model.rowCount() == 2
        press(KEY.Key_Escape)
        assert focus() is window.text.editor


def test_nothing_breaks_where_no_letter_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    workspace.create_project(tmp_path / "empty.letterbook", editor="Tester").close()
    with open_window(qtbot, tmp_path / "empty.letterbook") as window:
        press(KEY.Key_F9, CTRL)
        assert "Ctrl+N" in all_notes(window).said
        for action in ("note.lemma", "note.series", "note.merge", "note.reference"):
            assert not window.actions_by_id[action].isEnabled()


def test_marks_are_not_in_the_way_of_a_note(window: MainWindow) -> None:
    """Alt+Enter beside a number asks for the details of marks, not for those of the note."""
    add_note(window, "Enver Pasha", "Killed.")
    go_to(" was near")
    press(KEY.Key_Return, ALT)
    assert not [a for a in shown(window).transcription.of_kind("note") if not isinstance(a, Annotation)]
    assert "nothing at the caret that has details" in window.message.text


def test_texts_are_in_the_theme_of_the_settings_from_the_start(qtbot: QtBot, tmp_path: Path) -> None:
    path = fill(tmp_path / "dark.letterbook")
    save_settings(Settings(theme="dark"))
    with open_window(qtbot, path) as window:
        assert current_theme().is_dark
        for editor in (window.text.editor, window.notes.editor):
            assert editor._theme.is_dark  # pyright: ignore[reportPrivateUsage]


def test_a_note_that_is_written_in_stays_where_the_caret_of_the_letter_touches_another(
        window: MainWindow, qtbot: QtBot) -> None:
    add_note(window, "Enver Pasha", "First.")
    first = window.notes.note_id
    window.text.editor.setFocus()
    go_to("Enver Pasha", select=True)
    press(KEY.Key_N, CTRL | ALT)
    second = window.notes.note_id
    assert second != first
    for letter in "Killed":
        write(letter)
        qtbot.wait(120)
    assert window.notes.note_id == second
    press(KEY.Key_F2, SHIFT)
    write("Look it up.")
    press(KEY.Key_F2, CTRL)
    write("to research")
    press(KEY.Key_Return)
    press(KEY.Key_Escape)
    kept = {note.note.id: (note.body.text.content, note.note.memo, note.note.status) for note in shown(window).notes}
    assert kept[second] == ("Killed", "Look it up.", "to research")
    assert kept[first][:2] == ("First.", None)


def test_a_note_chosen_in_the_list_stays_while_it_is_written_in_though_the_caret_is_at_another(
        window: MainWindow, qtbot: QtBot) -> None:
    add_note(window, "Enver Pasha", "First.")
    first = window.notes.note_id
    press(KEY.Key_F9)
    other = window.notes.note_id
    assert other != first
    press(KEY.Key_2, CTRL)
    press(KEY.Key_Return)
    for letter in "He ":
        write(letter)
        qtbot.wait(120)
    assert window.notes.note_id == other
    window.controller.settle()
    assert ("2", "He The last Emir, 0.") in bodies(window)
    press(KEY.Key_Escape)
    qtbot.wait(120)
    assert window.notes.note_id == other, "the caret of the letter has not moved"


def test_a_line_of_which_nothing_says_a_role_is_told_as_the_paragraph_it_is(window: MainWindow, tmp_path: Path) -> None:
    assert window.projects.open_path(Path(shutil.copy(SAMPLE, tmp_path)))
    body = next(note.body for note in shown(window).notes if note.note.id == window.notes.note_id)
    assert not any(one.is_block for one in body.annotations), "the notes of the sample say no roles"
    window.text.editor.setFocus()
    press(KEY.Key_F2)
    assert window.notes.editor.hasFocus()
    assert window.text.role.currentData() == "paragraph"
