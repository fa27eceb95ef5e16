"""The register by keys: tagging, the panel, merging, splitting, deleting, tagging everywhere, work lists."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from editor.app.actions.entities import PutEntity, TagSpan
from editor.app.actions.letters import NewLetter, SetLetter
from editor.app.actions.notes import AddNote
from editor.app.actions.text import ReplaceText
from editor.app.workspace import open_project
from editor.core.annotations import Annotation
from editor.core.entities import AuthorityLink, Entity, NameForm, Relation
from editor.core.letters import Action, Agent
from editor.core.record import replace
from editor.store.session import ProjectSession
from editor.ui.main_window import MainWindow
from editor.ui.panels.entry_form import EntryForm, edtf_of
from editor.ui.panels.occurrences_panel import OccurrencesPanel
from editor.ui.panels.register_panel import RegisterPanel
from tests.ui.driving import ALT, CTRL, SHIFT, focus, go_to, new_project, open_window, press, write

Key = Qt.Key
FIRST = ("Dear comrade Stalin,\nFaizulla Khodzhaev and Khodzhaev of Bukhara came. 😀 The brothers met Peters near "
         "Tashkent.")
SECOND = "We saw Ходжаев, Khodzhaev and Peters in Bukhara; and again Tashkent."
KHODZHAEV, PETERS, BUKHARA, DOUBLE = "a" * 32, "b" * 32, "c" * 32, "d" * 32


def letter(session: ProjectSession, title: str, content: str) -> NewLetter:
    new = NewLetter(title=title, language="en")
    session.run(new)
    session.run(ReplaceText(text=new.text_id, start=0, end=0, replacement=content))
    return new


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = new_project(tmp_path / "bukhara.letterbook")
    with open_project(path, editor="Tester") as session:
        first = letter(session, "First", FIRST)
        letter(session, "Second", SECOND)
        session.run(AddNote(text=first.text_id, position=FIRST.index(" came"), body="See Khodzhaev on Peters."))
        for entity in (
                Entity(id=KHODZHAEV, kind="person", name="Khodzhaev", names=(NameForm(name="Faizulla Khodzhaev"),)),
                Entity(id=PETERS, kind="person", name="Peters", names=(NameForm(name="J. X. Peters"),)),
                Entity(id=BUKHARA, kind="place", name="Bukhara"),
                Entity(id=DOUBLE, kind="person", name="Ходжаев", dates="1896–1938",
                       relations=(Relation(type="friend of", entity=PETERS),))):
            session.run(PutEntity(entity=entity))
    return path


def tags(window: MainWindow) -> list[tuple[str, tuple[str, ...], str, str]]:
    """The tags of the letter shown: words, entries, how, how certain."""
    snapshot = window.controller.snapshot
    assert snapshot is not None
    return [(text.quote(a), a.entities, str(a.attributes["mention"]), str(a.attributes["certainty"]))
            for text in snapshot.texts() for a in text.of_kind("entity")]


def register(window: MainWindow) -> RegisterPanel:
    panel = window.workbench.panel("register")
    assert isinstance(panel, RegisterPanel)
    return panel


def places(window: MainWindow) -> OccurrencesPanel:
    panel = window.workbench.panel("occurrences")
    assert isinstance(panel, OccurrencesPanel)
    return panel


def form(window: MainWindow) -> EntryForm:
    return register(window).form


def names(window: MainWindow) -> list[str]:
    panel = register(window)
    return [row.entity.name for row in map(panel.model.row, range(panel.model.rowCount())) if row is not None]


def entry(window: MainWindow, key: str) -> Entity:
    found = window.controller.session.get(key)
    assert isinstance(found, Entity)
    return found


def active(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the window has the keyboard again after a dialog."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def answer(act: Callable[[QDialog], None]) -> None:
    """Do something with the next dialog as soon as it is there."""
    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            act(dialog)
        else:
            QTimer.singleShot(20, look)
    QTimer.singleShot(20, look)


# --- the picker


def test_three_keystrokes_tag_a_word(window: MainWindow) -> None:
    go_to("Peters near")
    press(Key.Key_T, CTRL)
    press(Key.Key_Return)
    assert tags(window) == [("Peters", (PETERS,), "name", "high")]
    assert focus() is window.text.editor


def test_another_spelling_is_found_and_learnt_as_a_name(window: MainWindow) -> None:
    window.controller.run(PutEntity(entity=Entity(id=KHODZHAEV, kind="person", name="Chodschajew, F.")))
    window.controller.run(PutEntity(entity=Entity(id=DOUBLE, kind="person", name="Somebody else")))
    go_to("Khodzhaev of")
    press(Key.Key_T, CTRL)
    press(Key.Key_Return)
    assert tags(window) == [("Khodzhaev", (KHODZHAEV,), "name", "high")]
    assert entry(window, KHODZHAEV).forms() == ("Chodschajew, F.", "Khodzhaev")
    window.controller.undo()
    assert tags(window) == []
    assert entry(window, KHODZHAEV).forms() == ("Chodschajew, F.",)


def test_who_is_named_in_the_same_correspondence_is_offered_first(window: MainWindow) -> None:
    controller = window.controller
    for key, name in ((PETERS, "Peters, Anna"), (DOUBLE, "Peters, Jakob")):
        controller.run(PutEntity(entity=Entity(id=key, kind="person", name=name)))
    here, there = (controller.session.letter(key) for key in controller.session.letter_ids())
    text = there.transcription.text
    controller.run(TagSpan(text=text.id, start=0, end=3, entities=(DOUBLE,)))

    for snapshot, (sender, recipient) in ((here, ("A", "B")), (there, ("B", "A"))):
        controller.run(SetLetter(letter=replace(snapshot.letter, actions=(
            Action(type="sent", agents=(Agent(name=sender),)),
            Action(type="received", agents=(Agent(name=recipient),))))))
    go_to("Peters near")
    press(Key.Key_T, CTRL)
    press(Key.Key_Return)
    assert tags(window) == [("Peters", (DOUBLE,), "name", "high")]


def test_f4_leaves_the_names_of_the_entry_alone(window: MainWindow) -> None:
    go_to("Tashkent")
    press(Key.Key_T, CTRL)
    press(Key.Key_A, CTRL)
    write("Bukhara")
    press(Key.Key_F4)
    press(Key.Key_Return)
    assert tags(window) == [("Tashkent", (BUKHARA,), "name", "high")]
    assert entry(window, BUKHARA).forms() == ("Bukhara",)


def test_the_form_used_in_this_letter_comes_first(window: MainWindow) -> None:
    snapshot = window.controller.snapshot
    assert snapshot is not None
    text = snapshot.transcription.text
    start = text.content.index("brothers")
    window.controller.run(TagSpan(text=text.id, start=start, end=start + 8, entities=(BUKHARA,)))
    go_to("Peters near")
    press(Key.Key_T, CTRL)
    press(Key.Key_A, CTRL)
    write("Brothers")
    press(Key.Key_Return)
    assert ("Peters", (BUKHARA,), "name", "high") in tags(window)


def test_several_entries_as_a_doubtful_description(window: MainWindow) -> None:
    go_to("The brothers", select=True)
    press(Key.Key_T, CTRL)
    press(Key.Key_A, CTRL)
    write("Peters")
    press(Key.Key_Return, SHIFT)
    write("Khodzh")
    press(Key.Key_F2)
    press(Key.Key_F3, times=2)
    press(Key.Key_Return)
    assert tags(window) == [("The brothers", (PETERS, KHODZHAEV), "description", "low")]
    assert entry(window, PETERS).forms() == ("Peters", "J. X. Peters")


def test_enter_in_the_empty_field_takes_what_was_gathered(window: MainWindow) -> None:
    go_to("Peters near")
    press(Key.Key_T, CTRL)
    press(Key.Key_Return, SHIFT)
    press(Key.Key_Return)
    assert [entities for _, entities, _, _ in tags(window)] == [(PETERS,)]


def test_backspace_gives_back_what_was_gathered(window: MainWindow) -> None:
    go_to("Peters near")
    press(Key.Key_T, CTRL)
    press(Key.Key_Return, SHIFT)
    press(Key.Key_Backspace)
    write("Bukhara")
    press(Key.Key_Return)
    assert [entities for _, entities, _, _ in tags(window)] == [(BUKHARA,)]


def test_a_question_mark_leaves_it_unidentified_from_picker_leader_and_menu(window: MainWindow) -> None:
    go_to("Tashkent")
    press(Key.Key_T, CTRL)
    write("?")
    go_to("Peters near")
    press(Key.Key_F8)
    write("?")
    go_to("comrade")
    window.actions_by_id["tag.nobody"].trigger()
    assert [(words, entities) for words, entities, _, _ in tags(window)] == [
        ("comrade", ()), ("Peters", ()), ("Tashkent", ())]


def test_a_new_entry_has_the_selection_as_its_name(window: MainWindow) -> None:
    go_to("Tashkent")
    press(Key.Key_L, CTRL | ALT)
    press(Key.Key_Return, CTRL)
    (tag,) = tags(window)
    assert tag[0] == "Tashkent"
    assert (entry(window, tag[1][0]).name, entry(window, tag[1][0]).kind) == ("Tashkent", "place")


def test_tagging_again_corrects_and_ctrl_delete_untags(window: MainWindow) -> None:
    go_to("Peters near")
    press(Key.Key_T, CTRL)
    press(Key.Key_Return)
    press(Key.Key_T, CTRL)
    press(Key.Key_A, CTRL)
    write("Bukhara")
    press(Key.Key_F2, times=3)
    press(Key.Key_Return)
    assert tags(window) == [("Peters", (BUKHARA,), "topic", "high")]
    press(Key.Key_T, CTRL)
    press(Key.Key_Delete, CTRL)
    assert tags(window) == []
    window.controller.undo()
    assert tags(window) == [("Peters", (BUKHARA,), "topic", "high")]


def test_words_in_notes_are_tagged_in_the_same_way(window: MainWindow) -> None:
    press(Key.Key_F9)
    window.notes.editor.setFocus()
    go_to("Peters")
    press(Key.Key_T, CTRL)
    press(Key.Key_Return)
    assert tags(window) == [("Peters", (PETERS,), "name", "high")]
    assert focus() is window.notes.editor


# --- the panel


def test_the_register_lists_and_filters_every_entry(qtbot: QtBot, window: MainWindow) -> None:
    press(Key.Key_R, CTRL | SHIFT)
    assert focus() is register(window).view
    assert names(window) == ["Bukhara", "Khodzhaev", "Peters", "Ходжаев"]
    write("chodsch")
    assert focus() is register(window).filter
    qtbot.waitUntil(lambda: names(window) == ["Khodzhaev", "Ходжаев"])
    press(Key.Key_Return)
    assert focus() is register(window).view
    press(Key.Key_Down)
    assert form(window).fields["dates"].text() == "1896–1938"
    press(Key.Key_Escape)
    assert focus() is window.text.editor


def test_fields_are_kept_one_by_one_and_undone(qtbot: QtBot, window: MainWindow) -> None:
    window.subject("register").edit(BUKHARA)
    assert focus() is form(window).fields["name"]
    press(Key.Key_A, CTRL)
    write("Buchara")
    press(Key.Key_Tab)
    assert entry(window, BUKHARA).name == "Buchara"
    form(window).fields["dates"].setFocus()
    write("1220-1920")
    press(Key.Key_Return)
    assert (entry(window, BUKHARA).dates, entry(window, BUKHARA).edtf) == ("1220-1920", "1220/1920")
    form(window).fields["memo"].setFocus()
    write("ask")
    press(Key.Key_Escape)
    assert entry(window, BUKHARA).memo == "ask"
    for _ in range(3):
        window.controller.undo()
    assert entry(window, BUKHARA) == Entity(id=BUKHARA, kind="place", name="Bukhara")
    qtbot.waitUntil(lambda: form(window).fields["name"].text() == "Bukhara")


def test_a_name_cannot_be_taken_away(window: MainWindow) -> None:
    window.subject("register").edit(BUKHARA)
    press(Key.Key_A, CTRL)
    press(Key.Key_Delete)
    press(Key.Key_Return)
    assert entry(window, BUKHARA).name == "Bukhara"
    assert form(window).fields["name"].text() == "Bukhara"
    assert "needs a name" in window.message.text


@pytest.mark.parametrize(("text", "edtf"), [
    ("1886–1938", "1886/1938"), ("1886-", "1886/.."), ("–1938", "../1938"), ("April 3, 1922", "1922-04-03"),
    ("nobody knows", None), ("", None), ("a–b", None)])
def test_dates_are_understood_where_they_can_be(text: str, edtf: str | None) -> None:
    assert edtf_of(text) == edtf


def fill(values: dict[str, str]) -> Callable[[QDialog], None]:
    def act(dialog: QDialog) -> None:
        for name, text in values.items():
            field = dialog.findChild(QLineEdit, f"record-{name}")
            assert field is not None
            field.setText(text)
        dialog.accept()
    return act


def test_names_links_and_relations_are_added_moved_and_removed_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    window.subject("register").edit(KHODZHAEV)
    form(window).names.view.setFocus()
    answer(fill({"name": "Ф. Ходжаев", "language": "ru", "source": "Pravda"}))
    press(Key.Key_Insert)
    assert entry(window, KHODZHAEV).names == (
        NameForm(name="Faizulla Khodzhaev"), NameForm(name="Ф. Ходжаев", language="ru", source="Pravda"))
    active(qtbot, window)
    form(window).names.view.setCurrentRow(1)
    press(Key.Key_Up, ALT)
    assert [f.name for f in entry(window, KHODZHAEV).names] == ["Ф. Ходжаев", "Faizulla Khodzhaev"]
    press(Key.Key_Delete)
    assert [f.name for f in entry(window, KHODZHAEV).names] == ["Faizulla Khodzhaev"]
    form(window).links.view.setFocus()
    answer(fill({"id": "https://www.wikidata.org/wiki/Q855"}))
    press(Key.Key_Insert)
    assert entry(window, KHODZHAEV).links == (
        AuthorityLink(system="wikidata", id="Q855", uri="http://www.wikidata.org/entity/Q855"),)
    active(qtbot, window)
    answer(fill({"id": "nonsense"}))
    press(Key.Key_Insert)
    assert len(entry(window, KHODZHAEV).links) == 1
    active(qtbot, window)
    assert "nonsense" in window.message.text
    form(window).relations.view.setFocus()
    answer(fill({"type": "friend of", "entity": "Peters"}))
    press(Key.Key_Insert)
    assert entry(window, KHODZHAEV).relations == (Relation(type="friend of", entity=PETERS),)


def tag_all(window: MainWindow, entity: str) -> None:
    """Tag the plain names of an entry everywhere."""
    register(window).select(entity)
    window.show_pane("register")
    register(window).view.setFocus()
    press(Key.Key_T, CTRL | SHIFT)
    press(Key.Key_Return, CTRL)


def test_mentions_stand_in_context_and_enter_goes_there(qtbot: QtBot, window: MainWindow) -> None:
    tag_all(window, PETERS)
    window.subject("register").show()
    register(window).select(PETERS)
    press(Key.Key_Right)
    panel = register(window)
    assert focus() is panel.mentions
    rows = [panel.places.row(number) for number in range(panel.places.rowCount())]
    assert [(row.number, row.match) for row in rows if row is not None] == [
        ("1", "Peters"), ("1", "Peters"), ("2", "Peters")]
    press(Key.Key_Down, times=2)
    press(Key.Key_Return)
    assert focus() is window.text.editor
    assert window.text.editor.live.content == SECOND
    start = SECOND.index("Peters")
    assert window.text.editor.selection() == (start, start + 6)


def test_two_entries_are_merged_side_by_side_and_taken_apart_by_one_undo(window: MainWindow) -> None:
    tag_all(window, DOUBLE)
    tag_all(window, KHODZHAEV)
    before = state(window)
    window.subject("register").duplicates()
    assert names(window) == ["Khodzhaev", "Ходжаев"]

    def choose(dialog: QDialog) -> None:
        button = dialog.findChild(QAbstractButton, "merge-name-2")
        assert button is not None
        button.setChecked(True)
        dialog.accept()
    answer(choose)
    press(Key.Key_M, CTRL)
    kept = entry(window, KHODZHAEV)
    assert kept.forms() == ("Ходжаев", "Faizulla Khodzhaev", "Khodzhaev")
    assert (kept.dates, kept.relations) == ("1896–1938", (Relation(type="friend of", entity=PETERS),))
    assert entry(window, DOUBLE).merged_into == KHODZHAEV
    assert len(window.controller.session.mention_rows(KHODZHAEV)) == 5
    assert all(DOUBLE not in row.entities for row in window.controller.session.mention_rows(KHODZHAEV))
    window.controller.undo()
    assert state(window) == before


def state(window: MainWindow) -> tuple[object, ...]:
    session = window.controller.session
    return ([session.letter(key) for key in session.letter_ids()], list(session.entities()), session.mention_counts())


def test_only_two_entries_of_one_kind_are_merged(window: MainWindow) -> None:
    window.subject("register").show()
    press(Key.Key_M, CTRL)
    assert "Select two entries" in window.message.text
    press(Key.Key_Down, SHIFT)
    press(Key.Key_M, CTRL)
    assert "different kinds" in window.message.text


def test_chosen_mentions_are_split_off_to_a_new_entry(window: MainWindow) -> None:
    tag_all(window, PETERS)
    window.subject("register").show()
    register(window).select(PETERS)
    press(Key.Key_Right)
    press(Key.Key_Down, SHIFT)
    answer(lambda dialog: (dialog.findChild(QLineEdit).setText("Peters the younger"), dialog.accept()))  # type: ignore[func-returns-value]
    write("s")
    new = register(window).current()
    assert new is not None
    assert new.name == "Peters the younger"
    assert len(window.controller.session.mention_rows(new.id)) == 2
    assert len(window.controller.session.mention_rows(PETERS)) == 1
    window.controller.undo()
    assert len(window.controller.session.mention_rows(PETERS)) == 3


def test_an_entry_that_is_mentioned_is_deleted_only_with_its_mentions(
        qtbot: QtBot, window: MainWindow) -> None:
    tag_all(window, PETERS)
    window.subject("register").show()
    register(window).select(PETERS)

    def refuse(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        dialog.reject()
    answer(refuse)
    press(Key.Key_Delete)
    assert entry(window, PETERS).name == "Peters"
    active(qtbot, window)

    def agree(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        role = QMessageBox.ButtonRole.DestructiveRole
        next(button for button in dialog.buttons() if dialog.buttonRole(button) == role).click()
    answer(agree)
    press(Key.Key_Delete)
    assert window.controller.session.get(PETERS) is None
    assert tags(window) == []
    assert entry(window, DOUBLE).relations == ()
    window.controller.undo()
    assert len(window.controller.session.mention_rows(PETERS)) == 3


def test_an_entry_without_mentions_is_deleted_at_once(window: MainWindow) -> None:
    window.subject("register").show()
    register(window).select(BUKHARA)
    press(Key.Key_Delete)
    assert window.controller.session.get(BUKHARA) is None


def test_f2_in_the_entities_panel_opens_the_entry(window: MainWindow) -> None:
    go_to("Peters near")
    press(Key.Key_T, CTRL)
    press(Key.Key_Return)
    press(Key.Key_W, CTRL | SHIFT)
    assert focus() is form(window).fields["name"]
    assert form(window).entity == entry(window, PETERS)


# --- tagging everywhere


def test_names_are_tagged_after_a_look_at_each(window: MainWindow) -> None:
    window.controller.run(PutEntity(entity=Entity(
        id=DOUBLE, kind="person", name="Ходжаев", names=(NameForm(name="Khodzhaev"),))))
    register(window).select(KHODZHAEV)
    window.subject("register").show()
    press(Key.Key_T, CTRL | SHIFT)
    panel = places(window)
    assert focus() is panel.view
    assert [(row.match, row.mark) for row in panel.rows()] == [
        ("Faizulla Khodzhaev", "yes"), ("Khodzhaev", "no"), ("Khodzhaev", "no"), ("Khodzhaev", "no")]
    assert "Ходжаев" in panel.rows()[1].remark
    press(Key.Key_Down)
    press(Key.Key_Space)
    press(Key.Key_Down)
    write("x")
    press(Key.Key_Return, CTRL)
    window.letters.step(-1)
    assert [words for words, _, _, _ in tags(window)] == ["Faizulla Khodzhaev", "Khodzhaev"]
    assert [row.match for row in panel.rows()] == ["Khodzhaev"]
    assert len(entry(window, KHODZHAEV).rejected) == 1
    window.subject("register").forget()
    assert entry(window, KHODZHAEV).rejected == ()
    for _ in range(2):
        window.controller.undo()
    assert tags(window) == []
    assert entry(window, KHODZHAEV).rejected == ()


def test_all_and_none_and_the_letters_to_look_in(window: MainWindow) -> None:
    register(window).select(PETERS)
    window.subject("register").show()
    press(Key.Key_T, CTRL | SHIFT)
    panel = places(window)
    write("n")
    assert [row.mark for row in panel.rows()] == ["no"] * 3
    press(Key.Key_Return, CTRL)
    assert "Choose places" in window.message.text
    write("a")
    assert [row.mark for row in panel.rows()] == ["yes"] * 3
    panel.scope.setCurrentIndex(0)
    assert {row.letter for row in panel.rows()} == {window.controller.letter_id}
    window.letters.filter.setText("Second")
    panel.scope.setCurrentIndex(1)
    assert [row.number for row in panel.rows()] == ["2"]


def test_enter_shows_the_place_and_esc_leads_back_to_the_text(window: MainWindow) -> None:
    register(window).select(PETERS)
    window.subject("register").show()
    press(Key.Key_T, CTRL | SHIFT)
    press(Key.Key_End)
    press(Key.Key_Return)
    assert focus() is window.text.editor
    assert window.text.editor.live.content == SECOND
    places(window).view.setFocus()
    press(Key.Key_Escape)
    assert focus() is window.text.editor


def test_untagged_names_of_the_register_are_tagged_one_by_one(window: MainWindow) -> None:
    press(Key.Key_U, CTRL | SHIFT)
    panel = places(window)
    assert [row.match for row in panel.rows()] == [
        "Faizulla Khodzhaev", "Khodzhaev", "Bukhara", "Peters", "Khodzhaev", "Peters", "Ходжаев", "Khodzhaev", "Peters",
        "Bukhara"]
    write("t")
    assert tags(window)[0] == ("Faizulla Khodzhaev", (KHODZHAEV,), "name", "high")
    assert len(panel.rows()) == 9
    assert focus() is panel.view


def test_words_that_look_like_names_are_tagged_with_the_picker(window: MainWindow) -> None:
    window.subject("register").capitals()
    panel = places(window)
    assert [row.match for row in panel.rows()] == ["Tashkent", "Tashkent", "Stalin"]
    press(Key.Key_End)
    write("t")
    press(Key.Key_Return, CTRL)
    press(Key.Key_Return, CTRL)
    assert [row.match for row in panel.rows()] == ["Tashkent", "Tashkent"]
    assert focus() is panel.view
    assert tags(window)[0][0] == "Stalin"


def test_leaving_the_picker_leaves_the_work_list_alone(window: MainWindow) -> None:
    window.subject("register").capitals()
    write("t")
    press(Key.Key_Escape)
    go_to("Peters near")
    press(Key.Key_T, CTRL)
    press(Key.Key_Return)
    assert len(places(window).rows()) == 3


def test_mentions_of_nobody_are_a_work_list(window: MainWindow) -> None:
    go_to("Peters near")
    press(Key.Key_T, CTRL)
    write("?")
    window.subject("register").unidentified()
    (row,) = places(window).rows()
    assert row.match == "Peters"
    write("t")
    press(Key.Key_Return)
    assert tags(window) == [("Peters", (PETERS,), "name", "high")]
    assert places(window).rows() == []


# --- nothing there, nothing allowed, something else meanwhile


def test_an_empty_project_says_what_to_do(qtbot: QtBot, tmp_path: Path, project: Path) -> None:
    with open_window(qtbot, new_project(tmp_path / "empty.letterbook")) as window:
        window.subject("register").show()
        assert "empty" in register(window).empty.text()
        for act in ("untagged", "capitals", "unidentified", "duplicates", "tag_all", "here", "merge", "split",
                    "delete"):
            getattr(window.subject("register"), act)()
        assert places(window).rows() == []
        assert "Nothing" in places(window).said
        window.projects.open_path(project)
        window.show_pane("register")
        assert names(window) == ["Bukhara", "Khodzhaev", "Peters", "Ходжаев"]


def test_a_project_that_may_not_be_changed_is_shown_and_left_alone(qtbot: QtBot, project: Path) -> None:
    with open_window(qtbot) as window:
        window.controller.take(open_project(project, read_only=True))
        window.text.editor.setFocus()
        press(Key.Key_R, CTRL | SHIFT)
        assert names(window) == ["Bukhara", "Khodzhaev", "Peters", "Ходжаев"]
        assert form(window).fields["name"].isReadOnly()
        assert not form(window).kind.isEnabled()
        press(Key.Key_Insert)
        press(Key.Key_Delete)
        press(Key.Key_M, CTRL)
        press(Key.Key_T, CTRL | SHIFT)
        assert [row.match for row in places(window).rows()] == ["Bukhara", "Bukhara"]
        press(Key.Key_Return, CTRL)
        write("t")
        assert places(window).view is focus()
        assert window.controller.session.mention_counts() == {}


def test_another_letter_and_undo_meanwhile_leave_the_lists_true(qtbot: QtBot, window: MainWindow) -> None:
    tag_all(window, PETERS)
    window.subject("register").show()
    register(window).select(PETERS)
    press(Key.Key_Right)
    assert register(window).places.rowCount() == 3
    window.controller.undo()
    qtbot.waitUntil(lambda: register(window).places.rowCount() == 0)
    window.letters.step(1)
    assert window.text.editor.live.content == SECOND


def test_words_that_were_typed_over_are_refused_in_one_sentence(window: MainWindow) -> None:
    register(window).select(PETERS)
    window.subject("register").show()
    press(Key.Key_T, CTRL | SHIFT)
    window.text.editor.setFocus()
    press(Key.Key_Home, CTRL)
    write("Now: ")
    places(window).view.setFocus()
    press(Key.Key_Return, CTRL)
    assert "other words stand" in window.message.text
    assert tags(window) == []


def test_a_tag_that_is_typed_in_stays_where_it_is_in_the_list(window: MainWindow) -> None:
    tag_all(window, PETERS)
    window.text.editor.setFocus()
    press(Key.Key_Home, CTRL)
    write("Now: ")
    assert window.text.binding.flush()
    rows = window.controller.session.mention_rows(PETERS)
    assert (rows[0].match, rows[0].start) == ("Peters", FIRST.index("Peters") + 5)
    assert isinstance(window.controller.session.get(rows[0].id), Annotation)


def test_likely_duplicates_are_in_their_own_order_and_parted_from_the_others(window: MainWindow) -> None:
    panel = register(window)
    window.subject("register").show()
    assert panel._sort.isVisible()
    window.subject("register").duplicates()
    assert not panel._sort.isVisible(), "they stand beside what they sound like, not by name"
    assert panel._which.shown_text() == "Likely duplicates"


def test_an_entry_that_nothing_mentions_says_so_and_how_to_find_it(window: MainWindow) -> None:
    window.subject("register").show()
    panel = register(window)
    panel.select(DOUBLE)
    press(Key.Key_Right)
    assert focus() is panel.mentions
    assert panel.unmentioned.isVisible()
    assert "Ctrl+Shift+T" in panel.unmentioned.text()
    text = window.text.binding.text_id
    window.controller.run(TagSpan(text=text, start=0, end=4, entities=(DOUBLE,)))
    panel.catch_up()
    assert not panel.unmentioned.isVisible()


def test_an_empty_register_has_no_empty_form(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, new_project(tmp_path / "empty.letterbook")) as window:
        window.subject("register").show()
        panel = register(window)
        assert not panel.tabs.isVisible()
        window.controller.run(PutEntity(entity=Entity(id=DOUBLE, kind="person", name="Peters")))
        qtbot.waitUntil(panel.tabs.isVisible)
