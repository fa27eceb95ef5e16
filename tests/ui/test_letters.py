"""Whole letters by keys: begun, duplicated, split, joined, moved, deleted; filtered, sorted, grouped, folded."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from editor.app.actions.letters import NewLetter, SetLetter
from editor.app.actions.notes import AddNote
from editor.app.actions.text import ReplaceText
from editor.app.settings import load_settings
from editor.core.letters import Action, Agent, DateValue
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from editor.store.session import ProjectSession
from editor.ui.main_window import MainWindow
from editor.ui.panels.letters_panel import GROUPS, SORTS
from tests.ui.driving import ALT, CTRL, SHIFT, fill_in, focus, go_to, new_project, open_window, press, write

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
"""Popups do so, which needs a screen."""

SENT = (("Peters", "Stalin", "1922-04-03", "letter"), ("Stalin", "Peters", "1921-01-02", "telegram"),
        ("Emir", "Peters", "", "letter"), ("Peters", "Stalin", "1922-01-09", "letter"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = new_project(tmp_path / "letters.letterbook")
    with ProjectSession.open(path, editor="Tester") as session:
        for number, (sender, recipient, date, kind) in enumerate(SENT, 1):
            new = NewLetter(letter_kind=kind)
            session.run(new)
            session.run(ReplaceText(text=new.text_id, start=0, end=0, replacement=f"First {number}.\nSecond {number}."))
            letter = session.letter(new.letter_id).letter
            dated = DateValue(text=date, edtf=date) if date else None
            session.run(SetLetter(letter=replace(letter, actions=(
                Action(type="sent", agents=(Agent(name=sender),), date=dated),
                Action(type="received", agents=(Agent(name=recipient),))))))
            if number == 1:
                session.run(AddNote(text=new.text_id, position=len("First 1.\nSecond"), body="About two."))
    return path


def letters(window: MainWindow) -> list[LetterSnapshot]:
    session = window.controller.session
    return [session.letter(letter) for letter in session.letter_ids()]


def contents(window: MainWindow) -> list[str]:
    return [letter.transcription.text.content for letter in letters(window)]


def numbers(window: MainWindow) -> list[str]:
    return [letter.letter.number for letter in letters(window)]


def rows(window: MainWindow) -> list[str]:
    """The numbers of the letters listed, headings in brackets."""
    model = window.letters.model
    return [row.number if (row := model.row_at(n)) is not None else f"[{cast('Any', model.section_at(n)).name}]"
            for n in range(model.rowCount())]


def choose(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier, entries: tuple[tuple[str, str], ...],
           value: str) -> None:
    """Open one of the boxes by its key, and choose by arrow keys."""
    press(key, held)
    popup = focus()
    press(Key.Key_Home)
    for _ in range([name for name, _ in entries].index(value)):
        press(Key.Key_Down)
    press(Key.Key_Return)
    assert popup is not window.text.editor


# --- begun, duplicated, split, joined


def test_a_new_letter_asks_where_it_is_kept_and_is_ready_to_write(window: MainWindow) -> None:
    press(Key.Key_N, CTRL)
    fill_in("RGASPI", "F. 558. Op. 1", "D. 2275")
    assert focus() is window.text.editor
    write("Dear comrade")
    assert window.controller.settle()
    new = letters(window)[-1]
    assert new.transcription.text.content == "Dear comrade"
    base = new.provenance.base()
    assert base is not None
    assert base.repository is not None
    assert base.repository.name == "RGASPI"
    assert [level.value for level in base.reference] == ["558", "1", "2275"]
    # The next one: everything but the shelfmark is there already.
    press(Key.Key_N, CTRL)
    fill_in("D. 2276")
    base = letters(window)[-1].provenance.base()
    assert base is not None
    assert base.reference_text == "F. 558. Op. 1. D. 2276"
    press(Key.Key_Z, CTRL)
    assert len(letters(window)) == 5


def test_the_places_used_are_known_when_the_project_is_opened_again(qtbot: QtBot, project: Path) -> None:
    with open_window(qtbot, project) as window:
        press(Key.Key_N, CTRL)
        fill_in("British Library", "Add MS", "5")
    with open_window(qtbot, project) as window:
        window.text.editor.setFocus()
        press(Key.Key_N, CTRL)
        fill_in("6")
        base = letters(window)[-1].provenance.base()
        assert base is not None
        assert base.repository is not None
        assert (base.repository.name, base.reference_text) == ("British Library", "Add MS, 6")


def test_a_new_letter_that_was_not_meant_is_none(window: MainWindow) -> None:
    press(Key.Key_N, CTRL)
    fill_in(key=Key.Key_Escape)
    assert len(letters(window)) == 4
    assert focus() is window.text.editor


def test_a_letter_is_duplicated_behind_itself(window: MainWindow) -> None:
    press(Key.Key_K, CTRL | SHIFT)
    assert numbers(window) == ["1", "5", "2", "3", "4"]
    assert window.controller.letter_id == letters(window)[1].letter.id
    assert contents(window)[1] == ""
    assert letters(window)[1].letter.actions == letters(window)[0].letter.actions
    press(Key.Key_Z, CTRL)
    assert numbers(window) == ["1", "2", "3", "4"]
    assert window.controller.letter_id == letters(window)[0].letter.id, "back where it came from"


def test_split_and_join_and_every_step_back(window: MainWindow) -> None:
    before = letters(window)
    go_to("1.")
    press(Key.Key_Return, CTRL | SHIFT)
    assert numbers(window) == ["1", "5", "2", "3", "4"]
    assert contents(window)[:2] == ["First 1.", "Second 1."]
    assert window.text.editor.live.content == "Second 1."
    assert [note.body.text.content for note in letters(window)[1].notes] == ["About two."]
    assert window.notes.model.rowCount() == 1
    press(Key.Key_PageUp, ALT)
    press(Key.Key_Backspace, CTRL | SHIFT)
    assert window.text.editor.live.content == contents(window)[0] == "First 1.\nSecond 1."
    assert window.text.editor.caret() == len("First 1.")
    assert numbers(window) == ["1", "2", "3", "4"]
    press(Key.Key_Z, CTRL, times=2)
    assert letters(window) == before


def test_what_cannot_be_split_or_joined_is_told(window: MainWindow) -> None:
    press(Key.Key_End, CTRL)
    press(Key.Key_Return, CTRL | SHIFT)
    assert "Nothing stands below" in window.message.text
    press(Key.Key_PageDown, ALT, times=3)
    press(Key.Key_Backspace, CTRL | SHIFT)
    assert "No letter follows" in window.message.text
    assert len(letters(window)) == 4


# --- order


def test_letters_move_by_key_and_to_a_place(window: MainWindow) -> None:
    press(Key.Key_PageDown, CTRL | SHIFT)
    assert numbers(window) == ["2", "1", "3", "4"] == rows(window)
    assert window.letters.view.currentIndex().row() == 1
    press(Key.Key_PageUp, CTRL | SHIFT, times=3)
    assert numbers(window) == ["1", "2", "3", "4"]
    press(Key.Key_M, CTRL | SHIFT)
    fill_in("3")
    assert numbers(window) == ["2", "3", "1", "4"] == rows(window)
    press(Key.Key_Z, CTRL)
    assert numbers(window) == ["1", "2", "3", "4"] == rows(window)


def test_letters_are_dropped_at_another_place(window: MainWindow) -> None:
    model = window.letters.model
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    data = model.mimeData([model.index(2), model.index(0)])
    model.dropMimeData(data, Qt.DropAction.MoveAction, 4, 0, QModelIndex())
    assert numbers(window) == ["2", "4", "1", "3"] == rows(window)
    model.dropMimeData(model.mimeData([model.index(1)]), Qt.DropAction.MoveAction, -1, -1, model.index(0))
    assert numbers(window) == ["4", "2", "1", "3"]
    press(Key.Key_Z, CTRL, times=2)
    model.dropMimeData(model.mimeData([model.index(0)]), Qt.DropAction.MoveAction, 2, 0, QModelIndex())
    assert numbers(window) == ["2", "1", "3", "4"], "in front of the third, counted with it where it was"
    window.letters.arrange("date", "")
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())


# --- deleting


def test_letters_selected_in_the_list_are_deleted_together(window: MainWindow) -> None:
    window.letters.view.setFocus()
    press(Key.Key_Down, SHIFT)
    assert window.letters.selected_ids() == [letter.letter.id for letter in letters(window)[:2]]
    press(Key.Key_Delete)
    assert numbers(window) == ["3", "4"]
    assert window.controller.letter_id == letters(window)[0].letter.id
    press(Key.Key_Z, CTRL)
    assert numbers(window) == ["1", "2", "3", "4"]


def test_from_the_text_only_the_letter_shown_is_deleted(window: MainWindow) -> None:
    window.letters.view.setFocus()
    press(Key.Key_Down, SHIFT)
    press(Key.Key_Escape)
    assert focus() is window.text.editor
    window.actions_by_id["letter.delete"].trigger()
    assert numbers(window) == ["1", "3", "4"]
    assert window.controller.letter_id == letters(window)[1].letter.id, "the next one is shown"
    press(Key.Key_Z, CTRL)
    assert window.controller.letter_id == letters(window)[1].letter.id


def test_deleting_the_last_letters_says_how_to_begin(window: MainWindow) -> None:
    window.letters.view.setFocus()
    press(Key.Key_A, CTRL)
    press(Key.Key_Delete)
    assert letters(window) == []
    assert "Ctrl+N" in window.letters.view.empty.text()
    press(Key.Key_Z, CTRL)
    assert len(letters(window)) == 4
    assert window.letters.view.empty.isHidden()


# --- the list


def test_the_list_is_sorted_and_grouped_by_key_and_remembers_it(qtbot: QtBot, project: Path) -> None:
    with open_window(qtbot, project) as window:
        choose(window, Key.Key_S, CTRL | SHIFT, SORTS, "date")
        assert rows(window) == ["2", "4", "1", "3"]
        choose(window, Key.Key_G, CTRL | SHIFT, GROUPS, "year")
        assert rows(window) == ["[1921]", "2", "[1922]", "4", "1", "[]", "3"]
        assert load_settings().settings.letters_group == "year"
        assert window.controller.letter_id == letters(window)[0].letter.id, "the letter shown stays"
        assert window.letters.view.currentIndex().row() == 4
    with open_window(qtbot, project) as window:
        assert rows(window) == ["[1921]", "2", "[1922]", "4", "1", "[]", "3"]
        assert (window.letters.sort_box.currentData(), window.letters.group_box.currentData()) == ("date", "year")


def test_every_order_and_every_group_can_be_chosen(window: MainWindow) -> None:
    for sort, _ in SORTS:
        for group, _ in GROUPS:
            window.letters.arrange(sort, group)
            assert sorted(row for row in rows(window) if row[0] != "[") == ["1", "2", "3", "4"]
    window.letters.arrange("sender", "correspondents")
    assert rows(window) == ["[Emir\nPeters]", "3", "[Peters\nStalin]", "1", "4", "2"]
    heading = window.letters.model.index(2)
    assert heading.data() == "Peters – Stalin, 3 letters"
    assert heading.data(Qt.ItemDataRole.AccessibleTextRole).endswith("open")
    window.letters.arrange("-date", "year")
    assert rows(window)[0] == "[1922]"


def test_headings_fold_by_key_and_are_passed_over_by_the_keys_of_the_text(window: MainWindow) -> None:
    window.letters.arrange("date", "year")
    view = window.letters.view
    view.setFocus()
    assert view.currentIndex().row() == 4
    press(Key.Key_Left)
    assert view.currentIndex().row() == 2
    assert window.controller.letter_id == letters(window)[0].letter.id
    press(Key.Key_Left)
    assert rows(window) == ["[1921]", "2", "[1922]", "[]", "3"]
    assert "closed" in window.letters.model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    press(Key.Key_Space)
    press(Key.Key_Return)
    press(Key.Key_Right)
    assert rows(window) == ["[1921]", "2", "[1922]", "4", "1", "[]", "3"]
    press(Key.Key_Down)
    assert window.controller.letter_id == letters(window)[3].letter.id
    press(Key.Key_Return)
    assert focus() is window.text.editor
    press(Key.Key_PageDown, ALT, times=2)
    assert window.controller.letter_id == letters(window)[2].letter.id


def test_a_grouped_list_follows_what_is_changed(window: MainWindow) -> None:
    window.letters.arrange("date", "year")
    letter = letters(window)[1].letter
    sent, received = letter.actions
    dated = replace(sent, date=DateValue(text="1930", edtf="1930"))
    window.controller.run(SetLetter(letter=replace(letter, actions=(dated, received))))
    assert rows(window) == ["[1922]", "4", "1", "[1930]", "2", "[]", "3"]
    press(Key.Key_Z, CTRL)
    assert rows(window) == ["[1921]", "2", "[1922]", "4", "1", "[]", "3"]


def test_the_filter_explains_itself_and_says_politely_what_it_cannot_read(qtbot: QtBot, window: MainWindow) -> None:
    panel = window.letters
    help_text = next(child for child in panel.children() if hasattr(child, "text")
                     and "from:" in cast("Any", child).text())
    assert not cast("Any", help_text).isVisible()
    press(Key.Key_L, CTRL)
    assert cast("Any", help_text).isVisible()
    write("from:")
    qtbot.waitUntil(lambda: "Write on" in panel.count_text)
    write("emir")
    qtbot.waitUntil(lambda: rows(window) == ["3"])
    assert panel.count_text == "1 of 4 letters"
    write(" kind:x")
    qtbot.waitUntil(lambda: rows(window) == [])
    assert "No letter matches" in panel.view.empty.text()
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: len(rows(window)) == 4)
    write("colour:red")
    qtbot.waitUntil(lambda: panel.count_text.startswith("⚠"))
    assert "colour" in panel.count_text
    assert len(rows(window)) == 4
    press(Key.Key_Escape, times=2)
    assert focus() is window.text.editor
    assert not cast("Any", help_text).isVisible()


def test_words_typed_in_the_list_go_to_the_filter(qtbot: QtBot, window: MainWindow) -> None:
    press(Key.Key_1, CTRL)
    assert focus() is window.letters.view
    write("emir")
    assert focus() is window.letters.filter
    qtbot.waitUntil(lambda: rows(window) == ["3"])


def test_home_and_end_go_through_the_list(window: MainWindow) -> None:
    window.letters.view.setFocus()
    press(Key.Key_End)
    assert window.controller.letter_id == letters(window)[3].letter.id
    press(Key.Key_Home, SHIFT)
    assert len(window.letters.selected_ids()) == 4
    assert window.controller.letter_id == letters(window)[0].letter.id
    press(Key.Key_Down)
    assert window.letters.selected_ids() == [letters(window)[1].letter.id]


def test_delete_on_a_heading_deletes_nothing(window: MainWindow) -> None:
    window.letters.arrange("date", "year")
    window.letters.view.setFocus()
    press(Key.Key_Left)
    press(Key.Key_Delete)
    window.actions_by_id["letter.delete"].trigger()
    assert len(letters(window)) == 4


def test_a_row_says_what_the_letter_has(window: MainWindow) -> None:
    line = window.letters.model.index(0).data()
    assert line.startswith("1, Peters to Stalin, 1922-04-03, letter, draft, 1 note")
    assert window.letters.model.index(1).data(Qt.ItemDataRole.ToolTipRole).count("telegram") == 1


def test_nothing_is_changed_in_a_project_that_may_only_be_read(qtbot: QtBot, project: Path) -> None:
    project.chmod(0o444)
    with ProjectSession.open(project, editor="Tester", read_only=True) as session:
        before = session.letter_ids()
    with open_window(qtbot) as window:
        window.controller.take(ProjectSession.open(project, editor="Tester", read_only=True))
        window.letters.view.setFocus()
        for key in (Key.Key_K, Key.Key_Return, Key.Key_Backspace, Key.Key_PageDown, Key.Key_M):
            press(key, CTRL | SHIFT)
        press(Key.Key_N, CTRL)
        assert window.controller.session.letter_ids() == before
        press(Key.Key_Delete)
        assert window.controller.session.letter_ids() == before
        window.letters.arrange("date", "year")
        assert len(rows(window)) == 7


def test_the_list_shows_the_problems_as_soon_as_they_are_counted(window: MainWindow, qtbot: QtBot) -> None:
    def shown() -> int:
        row = window.letters.model.row_at(window.letters.view.currentIndex().row())
        assert row is not None
        return row.problems

    window.letters.view.setCurrentIndex(window.letters.model.index(0))
    qtbot.waitUntil(lambda: shown() >= 0, timeout=5000)
    before, letter = shown(), window.controller.letter_id
    seen: list[int] = []
    window.letters.model.dataChanged.connect(lambda *_: seen.append(shown()))
    snapshot = window.controller.snapshot
    assert snapshot is not None
    window.controller.run(SetLetter(letter=replace(snapshot.letter, actions=())))
    expected = len(window.controller.session.problems(letter))
    assert expected == before + 2, "there is neither a sender nor a date"
    with qtbot.waitSignal(window.controller.counted, timeout=8000):
        pass
    assert shown() == expected, "not a second later"
    assert -1 not in seen, "the number does not go and come"
