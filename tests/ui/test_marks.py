"""Marks by key: setting, asking, toggling, repeating, locking, resizing, what is here, what is lost, the profile."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.app import workspace
from editor.app.actions.annotations import Annotate
from editor.app.actions.entities import TagNewEntity
from editor.app.actions.letters import NewLetter
from editor.app.actions.notes import AddNote
from editor.app.actions.text import ReplaceText
from editor.core.annotations import Annotation
from editor.core.snapshot import TextSnapshot
from editor.store.session import ProjectSession
from editor.ui.dialogs.brackets_dialog import BracketsDialog
from editor.ui.dialogs.profile_dialog import ProfileDialog
from editor.ui.main_window import MainWindow
from editor.ui.palette.entries import command_entries
from editor.ui.panels.leader_menu import LeaderMenu
from tests.ui.driving import ALT, CTRL, SHIFT, click, focus, go_to, new_project, open_window, press, shown, write

Key = Qt.Key
CONTENT = "Dear comrade, the agents of Enver Pasha were in Moscow.\nWith [greet]ings."
BODY = "Killed near Baljuvon."


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = new_project(tmp_path / "p.letterbook")
    with ProjectSession.open(path, editor="Tester") as session:
        letter = NewLetter()
        session.run(letter)
        session.run(ReplaceText(text=letter.text_id, start=0, end=0, replacement=CONTENT))
        at = CONTENT.index("Enver Pasha")
        session.run(TagNewEntity(text=letter.text_id, start=at, end=at + 11, entity_kind="person"))
        session.run(AddNote(text=letter.text_id, position=CONTENT.index(" were"), body=BODY))
        session.run(NewLetter())
    return path


def words_of(text: TextSnapshot, *kinds: str) -> list[tuple[str, str, dict[str, Any]]]:
    return [(a.kind, text.quote(a), a.attributes) for a in text.annotations if a.kind in kinds and not a.detached]


def marks(window: MainWindow, *kinds: str) -> list[tuple[str, str, dict[str, Any]]]:
    return words_of(shown(window).transcription, *kinds)


def steps(window: MainWindow) -> int:
    return len(window.controller.session.history())


def popup(window: MainWindow) -> Any:
    return window.subject("marks").popup


def f8(key: Key) -> None:
    press(Key.Key_F8)
    press(key)


# --- setting and asking


def test_a_mark_that_asks_is_one_step_with_its_popup(window: MainWindow) -> None:
    before, editor = steps(window), focus()
    go_to("comrade", select=True)
    f8(Key.Key_D)
    assert popup(window).isVisible()
    assert focus().objectName() == "attribute-rend"
    assert marks(window, "deletion") == []
    write("erased")
    press(Key.Key_Tab)
    write("Peters")
    press(Key.Key_Return)
    assert marks(window, "deletion") == [("deletion", "comrade", {"rend": "erased", "hand": "Peters"})]
    assert (steps(window), focus()) == (before + 1, editor)
    press(Key.Key_Z, CTRL)
    assert marks(window, "deletion") == []


def test_escape_marks_nothing(window: MainWindow) -> None:
    before = steps(window)
    go_to("comrade", select=True)
    f8(Key.Key_D)
    write("erased")
    press(Key.Key_Escape)
    assert (marks(window, "deletion"), steps(window)) == ([], before)
    assert focus() is window.text.editor
    assert window.text.editor.selection() == (5, 12)


def test_the_values_used_last_are_proposed_but_not_what_belongs_to_one_place(window: MainWindow) -> None:
    for words, typed in (("Dear", "erased"), ("agents", "")):
        go_to(words, select=True)
        f8(Key.Key_D)
        write(typed)
        press(Key.Key_Return)
    assert [attributes for _, _, attributes in marks(window, "deletion")] == [{"rend": "erased"}] * 2
    go_to("Dear", select=True)
    f8(Key.Key_X)
    write("My dear")
    press(Key.Key_Return)
    assert marks(window, "expansion") == [("expansion", "Dear", {"expanded": "My dear", "abbreviated": "Dear"})]
    go_to("agents", select=True)
    f8(Key.Key_X)
    press(Key.Key_Return)
    assert marks(window, "expansion")[1] == ("expansion", "agents", {"abbreviated": "agents"})


def test_the_same_key_on_the_same_words_removes_or_offers_to_change(window: MainWindow) -> None:
    go_to("comrade", select=True)
    f8(Key.Key_E)
    assert marks(window, "emphasis") == [("emphasis", "comrade", {})]
    f8(Key.Key_E)
    assert marks(window, "emphasis") == []
    f8(Key.Key_U)
    press(Key.Key_Return)
    before = steps(window)
    f8(Key.Key_U)
    write("faded")
    press(Key.Key_Return)
    assert marks(window, "unclear") == [("unclear", "comrade", {"reason": "faded"})]
    f8(Key.Key_U)
    press(Key.Key_Tab, times=3)
    assert focus().objectName() == "attribute-remove"
    press(Key.Key_Return)
    assert (marks(window, "unclear"), steps(window)) == ([], before + 2)


def test_marks_nest_and_cross(window: MainWindow) -> None:
    for words, key in (("the agents of", Key.Key_U), ("of Enver", Key.Key_E), ("agents", Key.Key_S)):
        go_to(words, select=True)
        f8(key)
        if popup(window).isVisible():
            press(Key.Key_Return)
    assert [(kind, words) for kind, words, _ in marks(window, "unclear", "emphasis", "supplied")] == [
        ("unclear", "the agents of"), ("supplied", "agents"), ("emphasis", "of Enver")]
    go_to("gents")
    assert window.text.here_text.startswith("Supplied · Unclear")


def test_a_line_break_knows_when_it_divides_a_word_and_pages_count_on(window: MainWindow) -> None:
    go_to("rade, the")
    f8(Key.Key_Return)
    go_to(" agents")
    f8(Key.Key_Return)
    assert [a for _, _, a in marks(window, "line-break")] == [{"break": "no"}, {}]
    go_to(" were")
    f8(Key.Key_Space)
    press(Key.Key_Return)
    go_to(" in Moscow")
    f8(Key.Key_Space)
    assert popup(window).fields["n"].text() == "2r"
    press(Key.Key_Return)
    go_to(" agents")
    f8(Key.Key_Space)
    press(Key.Key_Return)
    pages = shown(window).transcription.of_kind("page-break")
    assert [a.attributes["n"] for a in pages] == ["1v", "1v", "2r"]


def test_a_gap_without_words_is_a_point(window: MainWindow) -> None:
    go_to("agents")
    f8(Key.Key_G)
    write("lost")
    press(Key.Key_Return)
    (gap,) = shown(window).transcription.of_kind("gap")
    assert (gap.start, gap.end, gap.attributes) == (CONTENT.index("agents"), CONTENT.index("agents"),
                                                    {"reason": "lost"})


def test_the_last_mark_is_repeated_with_all_that_was_said(window: MainWindow) -> None:
    press(Key.Key_Period, CTRL | ALT)
    assert "Nothing has been marked" in window.message.text
    go_to("Dear", select=True)
    f8(Key.Key_D)
    write("erased")
    press(Key.Key_Return)
    before = steps(window)
    go_to("Moscow", select=True)
    press(Key.Key_Period, CTRL | ALT)
    assert marks(window, "deletion")[1] == ("deletion", "Moscow", {"rend": "erased"})
    assert steps(window) == before + 1
    press(Key.Key_Home, CTRL)
    f8(Key.Key_4)
    press(Key.Key_End, CTRL)
    press(Key.Key_Period, CTRL | ALT)
    assert [a.kind for a in shown(window).transcription.annotations if a.is_block] == ["salutation"] * 2


def test_marks_and_the_strip_serve_the_note_that_is_written(window: MainWindow) -> None:
    press(Key.Key_F2)
    assert focus() is window.notes.editor
    go_to("Baljuvon", select=True)
    f8(Key.Key_U)
    press(Key.Key_Return)
    body = shown(window).notes[0].body
    assert words_of(body, "unclear") == [("unclear", "Baljuvon", {})]
    go_to("ljuvon")
    assert window.text.here_text == "Unclear"
    window.text.editor.setFocus()
    press(Key.Key_Home, CTRL)
    assert window.text.here_text == ""


# --- actions of the profile's kinds


def test_each_kind_of_the_profile_is_an_action_with_its_key(window: MainWindow) -> None:
    actions = window.actions_by_id
    offered = {spec.kind for spec in window.controller.profile.offered()}
    assert {name.removeprefix("kind.") for name in actions if name.startswith("kind.")} == offered
    assert {spec.id for spec in window.specs} == set(actions)
    assert actions["kind.unclear"].text() == "Unclear\tF8 U"
    assert actions["kind.salutation"].text() == "Salutation\tF8 4"
    found = {entry.title for entry in command_entries("unclear", window.specs, actions, (), lambda _spec: "")}
    assert "Mark as Unclear" in found, "in the palette no title of a menu stands above it"
    go_to("comrade", select=True)
    actions["kind.emphasis"].trigger()
    assert marks(window, "emphasis") == [("emphasis", "comrade", {})]
    actions["kind.salutation"].trigger()
    assert shown(window).transcription.of_kind("salutation")[0].start == 0
    window.projects.close()
    assert not actions["kind.emphasis"].isEnabled()


# --- what is here


def test_what_is_here_is_listed_chosen_changed_and_removed(window: MainWindow) -> None:
    go_to("Pasha", select=True)
    f8(Key.Key_E)
    go_to("sha were")
    press(Key.Key_Down, ALT)
    strip = window.subject("here").strip
    assert strip.isVisible()
    assert [strip.view.item(row).text() for row in range(strip.view.count())] == [
        "Emphasis   “Pasha”", "person Enver Pasha   “Enver Pasha”"]
    press(Key.Key_Return)
    assert popup(window).isVisible()
    write("bold")
    press(Key.Key_Return)
    assert marks(window, "emphasis") == [("emphasis", "Pasha", {"rend": "bold"})]
    press(Key.Key_Down, ALT)
    press(Key.Key_Down)
    press(Key.Key_Delete)
    assert marks(window, "entity") == []
    assert (marks(window, "emphasis"), focus()) == ([("emphasis", "Pasha", {"rend": "bold"})], window.text.editor)
    before = steps(window)
    press(Key.Key_Down, ALT)
    press(Key.Key_Delete, SHIFT)
    assert window.text.editor.live.content == CONTENT.replace("Pasha", "")
    assert steps(window) == before + 1
    press(Key.Key_Z, CTRL)
    assert shown(window).transcription.text.content == CONTENT
    assert marks(window, "emphasis") == [("emphasis", "Pasha", {"rend": "bold"})]
    for key in (Key.Key_Escape, Key.Key_Tab):
        press(Key.Key_Down, ALT)
        assert strip.isVisible()
        press(key)
        assert not strip.isVisible()
        assert focus() is window.text.editor


def test_nothing_here_is_told(window: MainWindow) -> None:
    go_to("comrade")
    press(Key.Key_Down, ALT)
    assert "no mark, tag or note" in window.message.text
    assert focus() is window.text.editor


def test_a_click_on_several_lists_them(window: MainWindow) -> None:
    go_to("Pasha", select=True)
    f8(Key.Key_E)
    go_to("sha were")
    button = window.findChild(QWidget, "here")
    assert button is not None
    click(button)
    assert window.subject("here").strip.view.count() == 2
    press(Key.Key_Escape)
    assert focus() is window.text.editor


# --- selecting and resizing


def test_the_selection_grows_from_word_to_mark_to_line_and_back(window: MainWindow) -> None:
    editor = window.text.editor
    go_to("sha were")
    spans = []
    for _ in range(5):
        press(Key.Key_Up, ALT | SHIFT)
        start, end = editor.selection()
        spans.append(CONTENT[start:end])
    assert spans == ["Pasha", "Enver Pasha", CONTENT.split("\n")[0], CONTENT, CONTENT]
    press(Key.Key_Down, ALT | SHIFT, times=3)
    assert editor.selection() == (CONTENT.index("Pasha"), CONTENT.index("Pasha") + 5)
    go_to("gents of E", select=True)
    press(Key.Key_D, CTRL)
    start, end = editor.selection()
    assert CONTENT[start:end] == "agents of Enver"


def test_the_ends_of_a_mark_are_moved_as_one_step(window: MainWindow) -> None:
    before = steps(window)
    go_to("ver Pasha")
    press(Key.Key_Right, ALT | SHIFT, times=5)
    press(Key.Key_Left, ALT | SHIFT)
    press(Key.Key_Left, CTRL | ALT | SHIFT, times=3)
    assert steps(window) == before
    assert [a.end for a in window.text.editor.live.annotations() if a.kind == "entity"] == [
        CONTENT.index(" in Moscow") - 1]
    press(Key.Key_Right)
    assert [words for _, words, _ in marks(window, "entity")] == ["of Enver Pasha wer"]
    assert steps(window) == before + 1
    press(Key.Key_Z, CTRL)
    assert [words for _, words, _ in marks(window, "entity")] == ["Enver Pasha"]


def test_a_mark_never_shrinks_to_nothing_and_typing_goes_on_after_it(window: MainWindow, qtbot: QtBot) -> None:
    go_to("ver Pasha")
    press(Key.Key_Left, ALT | SHIFT, times=30)
    write("X")
    assert [words for _, words, _ in marks(window, "entity")] == ["E"]
    assert window.text.editor.live.content == CONTENT.replace("Enver", "EnXver")
    window.controller.settle()
    press(Key.Key_Home, CTRL)
    press(Key.Key_Right, ALT | SHIFT)
    assert "no tag or mark" in window.message.text


def test_undo_in_the_middle_of_moving_takes_the_moving_back(window: MainWindow) -> None:
    go_to("ver Pasha")
    press(Key.Key_Right, ALT | SHIFT, times=5)
    press(Key.Key_Z, CTRL)
    assert [words for _, words, _ in marks(window, "entity")] == ["Enver Pasha"]
    assert [a.end - a.start for a in window.text.editor.live.annotations() if a.kind == "entity"] == [11]


def test_moving_is_kept_when_another_letter_is_shown(window: MainWindow) -> None:
    first = window.controller.letter_id
    go_to("ver Pasha")
    press(Key.Key_Right, ALT | SHIFT, times=5)
    press(Key.Key_PageDown, ALT)
    text = window.controller.session.letter(first).transcription
    assert [words for _, words, _ in words_of(text, "entity")] == ["Enver Pasha were"]


# --- a locked mark


def test_a_locked_mark_is_set_on_each_selection_until_escape(window: MainWindow, qtbot: QtBot) -> None:
    press(Key.Key_F8, SHIFT)
    press(Key.Key_U)
    assert "Unclear" in window.text.banner.text
    for words in ("comrade", "Moscow"):
        go_to(words, select=True)
        qtbot.waitUntil(lambda words=words: words in [w for _, w, _ in marks(window, "unclear")], timeout=3000)
        assert not popup(window).isVisible()
        assert window.text.editor.selection()[0] == window.text.editor.selection()[1]
    press(Key.Key_Escape)
    assert window.text.banner.text == ""
    go_to("agents", select=True)
    qtbot.wait(700)
    assert len(marks(window, "unclear")) == 2


# --- the profile


def with_dialog(kind: type, deed: Any) -> None:
    """Do something in a dialog as soon as it has come up."""
    def when_open() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind) and not dialog.isActiveWindow():  # keys would go elsewhere
            dialog.activateWindow()
            QTimer.singleShot(10, when_open)
            return
        try:
            assert dialog is not None
            assert isinstance(dialog, kind)
            deed(dialog)
        finally:
            if dialog is not None and dialog.isVisible():
                dialog.close()
    QTimer.singleShot(50, when_open)


def test_the_marks_of_the_project_are_changed_as_one_step(window: MainWindow, qtbot: QtBot) -> None:
    def change(dialog: ProfileDialog) -> None:
        rows = [spec.kind for spec in dialog.profile.kinds]
        dialog.view.setCurrentRow(rows.index("unclear"))
        dialog.label.setFocus()
        dialog.label.selectAll()
        write("Doubtful")
        dialog.key.setFocus()
        dialog.key.selectAll()
        write("d")
        assert "Doubtful, Deletion" in dialog._conflicts.text()
        assert not dialog._ok.isEnabled()
        dialog.key.selectAll()
        write("z")
        assert dialog._ok.isEnabled()
        dialog.view.setCurrentRow(rows.index("stamp"))
        dialog.shown.click()
        dialog.accept()

    before = steps(window)
    with_dialog(ProfileDialog, change)
    window.actions_by_id["mark.profile"].trigger()
    assert steps(window) == before + 1
    assert window.actions_by_id["kind.unclear"].text() == "Doubtful\tF8 Z"
    assert "kind.stamp" not in window.actions_by_id
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.text.editor.setFocus()
    go_to("comrade", select=True)
    f8(Key.Key_Z)
    press(Key.Key_Return)
    assert window.text.here_text == "Doubtful"
    press(Key.Key_Z, CTRL, times=2)
    assert window.actions_by_id["kind.unclear"].text() == "Unclear\tF8 U"
    assert "kind.stamp" in window.actions_by_id


def test_another_look_is_painted_at_once(window: MainWindow) -> None:
    go_to("comrade", select=True)
    f8(Key.Key_E)

    def change(dialog: ProfileDialog) -> None:
        rows = [spec.kind for spec in dialog.profile.kinds]
        dialog.view.setCurrentRow(rows.index("emphasis"))
        dialog.line.setCurrentIndex(dialog.line.findData("strike"))
        dialog.line.activated.emit(dialog.line.currentIndex())
        dialog.accept()

    with_dialog(ProfileDialog, change)
    window.actions_by_id["mark.profile"].trigger()
    layout = window.text.editor.document().firstBlock().layout()
    assert any(run.format.fontStrikeOut() for run in layout.formats())


# --- brackets


def test_brackets_are_listed_and_those_chosen_are_marked(window: MainWindow) -> None:
    def choose(dialog: BracketsDialog) -> None:
        assert dialog.view.count() == 1
        press(Key.Key_Space)
        assert dialog.chosen == ()
        press(Key.Key_A, CTRL)
        press(Key.Key_Return)

    before = steps(window)
    with_dialog(BracketsDialog, choose)
    window.actions_by_id["mark.brackets"].trigger()
    assert marks(window, "expansion") == [
        ("expansion", "[greet]ings", {"abbreviated": "ings", "expanded": "greetings"})]
    assert steps(window) == before + 1
    window.actions_by_id["mark.brackets"].trigger()
    assert "no brackets" in window.message.text


# --- the clipboard


def hold(html: str, text: str) -> None:
    data = QMimeData()
    data.setHtml(html)
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)


def test_formatted_text_comes_clean_unless_it_is_asked_for(window: MainWindow) -> None:
    hold("<p>A <i>very</i> good</p>", "A very good")
    press(Key.Key_End, CTRL)
    press(Key.Key_V, CTRL)
    assert marks(window, "emphasis") == []
    press(Key.Key_V, CTRL | ALT | SHIFT)
    assert window.text.editor.live.content == CONTENT + "A very goodA very good"
    assert marks(window, "emphasis") == [("emphasis", "very", {"rend": "italic"})]
    assert window.text.editor.caret() == len(window.text.editor.live.content)


def test_pasting_one_line_and_joining_lines(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("memoran-\ndum of\n March")
    press(Key.Key_Home, CTRL)
    press(Key.Key_V, CTRL | ALT)
    assert window.text.editor.live.content == "memorandum of March" + CONTENT
    press(Key.Key_Z, CTRL)
    press(Key.Key_A, CTRL)
    press(Key.Key_J, CTRL | ALT | SHIFT)
    assert window.text.editor.live.content == CONTENT.replace("\n", " ")
    assert [words for _, words, _ in marks(window, "entity")] == ["Enver Pasha"]


def test_copied_from_the_letter_into_a_note_and_into_another_letter(window: MainWindow) -> None:
    go_to("Enver Pasha", select=True)
    press(Key.Key_C, CTRL)
    press(Key.Key_F2)
    press(Key.Key_Home, CTRL)
    press(Key.Key_V, CTRL)
    body = next(note.body for note in shown(window).notes if "Baljuvon" in note.body.text.content
                and note.body.text.content.startswith("Enver"))
    assert [words for _, words, _ in words_of(body, "entity")] == ["Enver Pasha"]
    press(Key.Key_Escape)
    press(Key.Key_PageDown, ALT)
    window.text.editor.setFocus()
    press(Key.Key_V, CTRL)
    assert [words for _, words, _ in marks(window, "entity")] == ["Enver Pasha"]
    assert [note.body.text.content for note in shown(window).notes] == [BODY]


# --- what is lost


def lose(window: MainWindow) -> None:
    words = "of Enver Pasha were"
    go_to(words, select=True)
    press(Key.Key_Delete)
    window.controller.settle()


def lost(window: MainWindow) -> list[Annotation]:
    return [a for text in shown(window).texts() for a in text.annotations if a.detached]


def test_what_is_lost_is_told_listed_and_placed_by_key(window: MainWindow, qtbot: QtBot) -> None:
    press(Key.Key_End, CTRL)
    write(" Enver Pasha!")
    lose(window)
    assert [a.kind for a in lost(window)] == ["entity", "note"]
    qtbot.waitUntil(lambda: window.status.lost.text() == "2 without a place", timeout=3000)
    press(Key.Key_L, CTRL | SHIFT)
    panel: Any = window.workbench.panel("lost")
    assert focus() is panel.view
    assert panel.view.count() == 2
    assert "Enver Pasha" in panel.view.item(0).text()
    assert "since:" in panel.view.item(0).text()
    before = steps(window)
    press(Key.Key_Return)
    assert focus() is panel.places
    press(Key.Key_Return)
    assert steps(window) == before + 1
    text = shown(window).transcription
    (tag,) = text.of_kind("entity")
    assert text.text.content[tag.start:].startswith("Enver Pasha!")
    assert panel.view.count() == 1
    assert focus() is panel.view
    press(Key.Key_Delete)
    assert lost(window) == []
    qtbot.waitUntil(lambda: not window.status.lost.isVisible(), timeout=3000)
    press(Key.Key_Z, CTRL)
    assert [a.kind for a in lost(window)] == ["note"]
    press(Key.Key_Escape)
    assert focus() is window.text.editor


def test_all_from_one_step_in_the_whole_project_are_removed_together(window: MainWindow, qtbot: QtBot) -> None:
    lose(window)
    press(Key.Key_PageDown, ALT)
    press(Key.Key_L, CTRL | SHIFT)
    panel: Any = window.workbench.panel("lost")
    assert panel.view.count() == 0
    panel.everywhere.click()
    assert panel.view.count() == 2
    assert panel.view.item(0).text().startswith("Letter 1 · ")
    panel.step.click()
    assert len(panel.selected) == 2
    before = steps(window)
    panel.view.setFocus()
    press(Key.Key_Delete)
    assert (panel.view.count(), steps(window)) == (0, before + 1)


def test_something_lost_is_placed_at_the_caret(window: MainWindow) -> None:
    lose(window)
    go_to("Moscow")
    press(Key.Key_L, CTRL | SHIFT)
    press(Key.Key_Return, CTRL)
    assert [words for _, words, _ in marks(window, "entity")] == ["Moscow"]


# --- the legend


def test_the_legend_shows_every_sign_and_takes_nothing(window: MainWindow) -> None:
    press(Key.Key_F1, SHIFT)
    panel: Any = window.workbench.panel("signs")
    assert focus() is panel.view
    lines = panel.view.live.content.split("\n")
    assert "Unclear  –  dotted line, F8\u00a0U" in lines
    assert "Place  –  in a box, F8\u00a0L" in lines
    assert "Meant, not named  –  in a dashed box" in lines
    assert len(lines) == len([s for s in window.controller.profile.kinds if s.shape != "block"]) + 7
    write("x")
    assert "\n".join(lines) == panel.view.live.content
    press(Key.Key_Escape)
    assert focus() is window.text.editor


# --- where nothing can be changed


def test_a_project_for_reading_only_shows_what_is_here_and_changes_nothing(qtbot: QtBot, project: Path) -> None:
    with open_window(qtbot) as window:
        window.controller.take(workspace.open_project(project, read_only=True))
        window.text.editor.setFocus()
        go_to("ver Pasha")
        press(Key.Key_Down, ALT)
        strip = window.subject("here").strip
        assert strip.isVisible()
        press(Key.Key_Delete)
        press(Key.Key_Right, ALT | SHIFT)
        assert not window.actions_by_id["kind.unclear"].isEnabled()
        assert not window.actions_by_id["mark.profile"].isEnabled()
        assert [words for _, words, _ in marks(window, "entity")] == ["Enver Pasha"]


def test_with_no_letter_nothing_fails(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, new_project(tmp_path / "empty.letterbook")) as window:
        for name in ("here", "marks", "spans", "kinds"):
            assert window.subject(name) is not None
        window.subject("here").open()
        window.subject("marks").apply("unclear")
        window.subject("marks").repeat()
        window.subject("marks").sticky()
        window.subject("spans").move("end +")
        window.subject("spans").grow()
        window.subject("kinds").brackets()
        press(Key.Key_L, CTRL | SHIFT)
        assert window.workbench.panel("lost").view.count() == 0  # type: ignore[attr-defined]


def test_letters_beyond_the_basic_plane_and_from_right_to_left(window: MainWindow) -> None:
    text_id = window.text.binding.text_id
    window.controller.run(ReplaceText(text=text_id, start=0, end=0, replacement="😀 שלום "))
    window.controller.run(Annotate(text=text_id, annotation_kind="emphasis", start=2, end=6))
    window.text.editor.set_caret(4)
    press(Key.Key_Left, CTRL | ALT | SHIFT, times=2)
    press(Key.Key_Home, CTRL)
    assert marks(window, "emphasis") == [("emphasis", "😀 שלום", {})]


# --- the mouse


class Drop(QDropEvent):
    """What is selected in one text, dropped at the beginning of another; it may be moved or copied."""

    def __init__(self, source: Any, target: Any) -> None:
        self._data = source.createMimeDataFromSelection()  # Qt does not own it
        self._origin = source
        super().__init__(QPointF(target.cursorRect(target.textCursor()).center()),
                         Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, self._data, Qt.MouseButton.LeftButton,
                         Qt.KeyboardModifier.NoModifier)
        self.setDropAction(Qt.DropAction.MoveAction)

    def source(self) -> Any:
        return self._origin


def test_words_dragged_into_a_note_leave_the_letter_with_everything_on_them_in_one_step(window: MainWindow) -> None:
    before = steps(window)
    go_to("Enver Pasha", select=True)
    source, target = window.text.editor, window.notes.editor
    # The note's number belongs to the name: dragged into the note's own text it would take the note away.
    target.dropEvent(Drop(source, target))
    assert window.message.text
    assert shown(window).transcription.text.content == CONTENT
    go_to("Moscow", select=True)
    f8(Key.Key_E)
    drop = Drop(source, target)
    target.dropEvent(drop)
    assert drop.dropAction() == Qt.DropAction.CopyAction  # so that Qt deletes nothing
    body = shown(window).notes[0].body
    assert body.text.content == "Moscow" + BODY
    assert [words for _, words, _ in words_of(body, "emphasis")] == ["Moscow"]
    assert marks(window, "emphasis") == []
    assert lost(window) == []
    assert steps(window) == before + 2
    press(Key.Key_Z, CTRL)
    assert shown(window).transcription.text.content == CONTENT


def test_the_line_of_a_note_gets_its_role_from_the_box(window: MainWindow) -> None:
    press(Key.Key_F2)
    window.text.role_chosen.emit("list-item")
    roles = [a.kind for a in shown(window).notes[0].body.annotations if a.is_block]
    assert roles == ["list-item"]
    assert [a.kind for a in shown(window).transcription.annotations if a.is_block] == ["paragraph"] * 2


def test_a_popup_covers_no_line_of_what_it_asks_about(window: MainWindow) -> None:
    """Also where that reaches over several lines and the caret stands in the first."""
    editor = window.text.editor
    editor.select(len(CONTENT), 0)
    place = window.workbench.desk.place_rect(window.text.binding, *editor.selection())
    assert place.height() > 1.5 * window.workbench.desk.caret_rect(window.text.binding).height()
    press(Key.Key_F8)
    menu = focus()
    assert isinstance(menu, LeaderMenu)
    assert not QRect(menu.mapToGlobal(QPoint(0, 0)), menu.size()).intersects(place)
    press(Key.Key_Escape)
