"""The forms of the Provenance panel, by keys: every field, every record, nothing lost and nothing stolen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from editor.app import workspace
from editor.app.actions.entities import PutEntity
from editor.app.actions.letters import NewLetter, SetLetter, SetProvenance
from editor.app.wording import sentence
from editor.core.entities import Entity, NameForm
from editor.core.ids import new_id
from editor.core.letters import Action, Agent, DateValue, Link, Place
from editor.core.provenance import (
    CustodyEvent,
    DigitalSource,
    Inscription,
    Publication,
    ReferenceLevel,
    Repository,
    Witness,
)
from editor.core.record import replace
from editor.ui.dialogs.project_dialog import ProjectDialog, project_from, project_texts
from editor.ui.forms.kept import KeptText
from editor.ui.forms.view import FormView
from editor.ui.main_window import MainWindow
from tests.ui.driving import ALT, CTRL, SHIFT, focus, new_project, open_window, press, shown, write

Key = Qt.Key

PETERS, STALIN, COMMITTEE, BUKHARA, ARCHIVE = (new_id() for _ in range(5))

ENTITIES = (
    Entity(id=PETERS, kind="person", name="Peters, Yakov", names=(NameForm(name="J. X. Peters"),), dates="1886–1938"),
    Entity(id=STALIN, kind="person", name="Stalin, Iosif", names=(NameForm(name="Koba"),)),
    Entity(id=COMMITTEE, kind="organisation", name="Central Committee"),
    Entity(id=BUKHARA, kind="place", name="Old Bukhara"),
    Entity(id=ARCHIVE, kind="organisation", name="RGASPI", names=(NameForm(name="RTSKHIDNI"),)),
)


def fill(path: Path) -> None:
    session = workspace.open_project(path)
    try:
        for entity in ENTITIES:
            session.run(PutEntity(entity=entity))
        for title, day in (("First", "1 March 1922"), ("Second", ""), ("Third", "1 May 1922")):
            new = NewLetter(title=title)
            session.run(new)
            if day:
                letter = session.letter(new.letter_id).letter
                month = {"March": "03", "May": "05"}[day.split()[1]]
                session.run(SetLetter(letter=replace(letter, actions=(
                    Action(type="sent", agents=(Agent(name="Peters"),),
                           date=DateValue(text=day, edtf=f"1922-{month}-01")),))))
    finally:
        session.close()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = new_project(tmp_path / "forms.letterbook")
    fill(path)
    return path


@pytest.fixture
def window(qtbot: QtBot, project: Path) -> Iterator[MainWindow]:
    """The window with the second letter, and the caret in the first field of its form."""
    with open_window(qtbot, project) as opened:
        opened.controller.show_letter(opened.controller.session.letter_ids()[1])
        opened.text.editor.setFocus()
        press(Key.Key_F4)
        yield opened


def form(window: MainWindow) -> FormView:
    return window.provenance.form


def go(window: MainWindow, key: str, name: str = "") -> None:
    assert form(window).focus_on(key, name), f"no row {key}: {list(form(window).rows)}"


def here(window: MainWindow) -> str:
    """The row that has the focus."""
    widget = focus()
    return next(key for key, row in form(window).rows.items() if row.isAncestorOf(widget))


def sent(window: MainWindow) -> Action:
    action = shown(window).letter.action("sent")
    assert action is not None
    return action


def label(window: MainWindow) -> str:
    found = window.controller.undo_label()
    assert found is not None
    return sentence(found)


def steps(window: MainWindow) -> int:
    return len(window.controller.session.history())


def witness(window: MainWindow, place: int = 0) -> Witness:
    return shown(window).provenance.witnesses[place]


def put_witnesses(window: MainWindow, *witnesses: Witness) -> None:
    window.controller.run(SetProvenance(provenance=replace(shown(window).provenance, witnesses=witnesses)))


# --- fields


def test_f4_goes_to_the_first_field_and_enter_goes_on(window: MainWindow) -> None:
    assert here(window) == "letter.number"
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert here(window) == "letter.title"
    press(Key.Key_End)
    write(" letter")
    press(Key.Key_Return)
    assert shown(window).letter.title == "Second letter"
    assert here(window) == "letter.kind"
    assert label(window) == "Letter 2 changed: title"


def test_kind_and_language_are_chosen_or_written(window: MainWindow) -> None:
    go(window, "letter.kind")
    write("tele")
    assert [row.text for row in form(window).popup.offered] == ["telegram"]
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert shown(window).letter.kind == "telegram"
    assert here(window) == "letter.language"
    write("Russian")
    press(Key.Key_Return)
    assert shown(window).letter.language == "ru"
    assert window.provenance.said("letter.language") == "Russian"
    go(window, "letter.kind")
    write("visiting card")
    press(Key.Key_Tab)
    assert shown(window).letter.kind == "visiting card"


def test_esc_restores_what_was_there_and_then_goes_to_the_text(window: MainWindow) -> None:
    go(window, "letter.title")
    write("Something else")
    press(Key.Key_Escape)
    assert isinstance(focus(), QLineEdit)
    assert focus().text() == "Second"  # type: ignore[attr-defined]
    before = steps(window)
    press(Key.Key_Escape)
    assert focus() is window.text.editor
    assert steps(window) == before


def test_a_name_is_taken_from_the_register_by_any_of_its_forms(window: MainWindow) -> None:
    go(window, "actions.sent.0.agents.0")
    write("kob")
    popup = form(window).popup
    assert popup.offered[0].text == "Koba"
    assert popup.viewport().width() >= popup.sizeHintForColumn(0), "namesakes are told apart by what stands behind"
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert sent(window).agents == (Agent(name="Koba", entity=STALIN),)
    assert here(window) == "actions.sent.0.date"
    assert label(window) == "Letter 2 changed: sender"
    press(Key.Key_Z, CTRL)
    assert shown(window).letter.actions == ()


def test_a_name_that_is_written_out_exactly_is_linked_by_enter_but_never_by_tab(window: MainWindow) -> None:
    go(window, "actions.received.0.agents.0")
    write("central committee")
    press(Key.Key_Tab)
    received = shown(window).letter.action("received")
    assert received is not None
    assert received.agents == (Agent(name="central committee"),)
    go(window, "actions.sent.0.agents.0")
    write("j. x. peters")
    press(Key.Key_Return)
    assert sent(window).agents == (Agent(name="J. X. Peters", entity=PETERS),)


def test_a_corrected_name_keeps_its_link_and_another_name_loses_it(window: MainWindow) -> None:
    letter = shown(window).letter
    agent = Agent(name="J. X. Petres", entity=PETERS, certainty="medium", inferred=True)
    window.controller.run(SetLetter(letter=replace(letter, actions=(Action(type="sent", agents=(agent,)),))))
    go(window, "actions.sent.0.agents.0")
    write("J. X. Peters")
    press(Key.Key_Tab)
    assert sent(window).agents == (replace(agent, name="J. X. Peters"),)
    go(window, "actions.sent.0.agents.0")
    write("Zinoviev")
    press(Key.Key_Tab)
    assert sent(window).agents == (replace(agent, name="Zinoviev", entity=None),)


def test_a_semicolon_begins_another_name_and_pasted_names_are_parted(window: MainWindow) -> None:
    go(window, "actions.sent.0.agents.0")
    write("Peters;")
    assert here(window) == "actions.sent.0.agents.1"
    write("Khodzhaev")
    press(Key.Key_Return)
    assert [agent.name for agent in sent(window).agents] == ["Peters", "Khodzhaev"]
    go(window, "actions.received.0.agents.0")
    QApplication.clipboard().setText("A; B ;C")
    press(Key.Key_V, CTRL)
    press(Key.Key_Tab)
    received = shown(window).letter.action("received")
    assert received is not None
    assert [agent.name for agent in received.agents] == ["A", "B", "C"]


def test_names_are_added_moved_and_removed_by_key(window: MainWindow) -> None:
    go(window, "actions.sent.0.agents.0")
    write("Peters")
    press(Key.Key_Return, CTRL)
    write("Khodzhaev")
    press(Key.Key_Up, ALT)
    assert here(window) == "actions.sent.0.agents.0"
    assert [agent.name for agent in sent(window).agents] == ["Khodzhaev", "Peters"]
    go(window, "actions.sent.0.agents.1")
    press(Key.Key_Delete, CTRL | SHIFT)
    assert [agent.name for agent in sent(window).agents] == ["Khodzhaev"]
    assert here(window) == "actions.sent.0.agents.0"
    press(Key.Key_Z, CTRL)
    assert [agent.name for agent in sent(window).agents] == ["Khodzhaev", "Peters"]


def test_a_name_that_is_emptied_goes(window: MainWindow) -> None:
    go(window, "actions.sent.0.agents.0")
    write("Peters;Khodzhaev")
    press(Key.Key_Return)
    go(window, "actions.sent.0.agents.0")
    press(Key.Key_Delete)
    press(Key.Key_Tab)
    assert [agent.name for agent in sent(window).agents] == ["Khodzhaev"]
    assert form(window).isAncestorOf(focus())


def test_certainty_and_inference_are_in_the_menu_of_a_name(window: MainWindow) -> None:
    go(window, "actions.sent.0.agents.0")
    write("Peters")
    press(Key.Key_Tab)
    go(window, "actions.sent.0.agents.0")
    pick(window, "Inferred by the editors: [name]")
    pick(window, "Doubtful")
    assert sent(window).agents == (Agent(name="Peters", certainty="low", inferred=True),)
    assert form(window).rows["actions.sent.0.agents.0"].row.chip == "[ ] ??"


def pick(window: MainWindow, words: str) -> None:
    """Open the menu of the row by its key and choose an entry by arrow keys."""
    field = focus()
    press(Key.Key_Return, ALT)
    assert form(window).menu.isVisible()
    press(Key.Key_Down, times=form(window).menu.labels.index(words))
    press(Key.Key_Return)
    assert not form(window).menu.isVisible()
    assert focus() is field


# --- dates


def test_a_printed_date_is_understood_as_one_types(window: MainWindow) -> None:
    go(window, "actions.sent.0.date")
    write("not later than April 3, 1922")
    assert window.provenance.said("actions.sent.0.date") == "not after 3 April 1922"
    press(Key.Key_Return)
    date = sent(window).date
    assert date is not None
    assert (date.text, date.edtf) == ("not later than April 3, 1922", "[..1922-04-03]")
    assert here(window) == "actions.sent.0.place"
    assert label(window) == "Letter 2 changed: date sent"


def test_a_date_that_is_not_understood_is_kept_and_said_so(window: MainWindow) -> None:
    go(window, "actions.sent.0.date")
    write("the day after the meeting")
    assert window.provenance.said("actions.sent.0.date") == "Not understood as a date; kept as it is."
    press(Key.Key_Tab)
    assert sent(window).date == DateValue(text="the day after the meeting")


def test_the_edtf_can_be_written_is_looked_at_and_never_refused(window: MainWindow) -> None:
    go(window, "actions.sent.0.date.edtf", "edtf")
    write("1922-13")
    assert focus().property("state") == "doubtful"
    press(Key.Key_Backspace, times=2)
    write("04~")
    assert focus().property("state") == ""
    press(Key.Key_Tab)
    assert sent(window).date == DateValue(text="", edtf="1922-04~", basis="supplied")
    assert window.provenance.said("actions.sent.0.date") == "about April 1922"


def test_the_calendar_of_a_printed_date_converts_it(window: MainWindow) -> None:
    go(window, "actions.sent.0.date")
    write("25 October 1917")
    press(Key.Key_Tab)
    go(window, "actions.sent.0.date.edtf", "calendar")
    before = steps(window)
    press(Key.Key_Down, times=2)
    press(Key.Key_Up)
    press(Key.Key_Tab)
    assert sent(window).date == DateValue(text="25 October 1917", edtf="1917-11-07", calendar="julian")
    assert steps(window) == before + 1
    assert window.provenance.said("actions.sent.0.date").splitlines()[0] == (
        "7 November 1917, Wednesday (printed in the Julian calendar)")


def test_basis_and_certainty_are_chosen_and_esc_leaves_them(window: MainWindow) -> None:
    go(window, "actions.sent.0.date")
    write("3 April 1922")
    press(Key.Key_Tab)
    go(window, "actions.sent.0.date.basis", "basis")
    press(Key.Key_Down)
    press(Key.Key_Escape)
    assert sent(window).date == DateValue(text="3 April 1922", edtf="1922-04-03")
    press(Key.Key_Down)
    press(Key.Key_Return)
    go(window, "actions.sent.0.date.basis", "certainty")
    press(Key.Key_End)
    press(Key.Key_Tab)
    assert sent(window).date == DateValue(text="3 April 1922", edtf="1922-04-03", basis="postmark", certainty="low")


def test_a_date_that_lies_outside_its_neighbours_is_quietly_told(window: MainWindow) -> None:
    go(window, "actions.sent.0.date")
    write("1 June 1922")
    press(Key.Key_Tab)
    assert "Later than the letter after it (3 · 1 May 1922" in window.provenance.said("actions.sent.0.date")
    go(window, "actions.sent.0.date")
    write("1 April 1922")
    press(Key.Key_Tab)
    assert "Later" not in window.provenance.said("actions.sent.0.date")


def test_a_place_is_taken_from_the_places_of_the_register(window: MainWindow) -> None:
    go(window, "actions.sent.0.place")
    write("bukh")
    assert [row.text for row in form(window).popup.offered] == ["Old Bukhara"]
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert sent(window).place == Place(name="Old Bukhara", entity=BUKHARA)
    assert label(window) == "Letter 2 changed: place sent"


# --- acts


def test_further_acts_are_added_changed_moved_and_removed(window: MainWindow) -> None:
    go(window, "actions.add")
    press(Key.Key_Return)
    assert here(window) == "actions.forwarded.0.type"
    assert shown(window).letter.actions == ()
    press(Key.Key_Return)
    go(window, "actions.forwarded.0.agents.0")
    write("Molotov")
    press(Key.Key_Tab)
    assert shown(window).letter.actions == (Action(type="forwarded", agents=(Agent(name="Molotov"),)),)
    assert label(window) == "Letter 2 changed: forwarded to"
    go(window, "actions.forwarded.0.type")
    press(Key.Key_End)
    press(Key.Key_Tab)
    assert shown(window).letter.actions[0].type == "redirected"
    assert form(window).isAncestorOf(focus())
    go(window, "actions.sent.0.agents.0")
    write("Peters")
    press(Key.Key_Tab)
    assert [action.type for action in shown(window).letter.actions] == ["sent", "redirected"]
    go(window, "actions.redirected.0")
    press(Key.Key_Up, ALT)
    assert [action.type for action in shown(window).letter.actions] == ["redirected", "sent"]
    assert label(window) == "Letter 2 changed: order of the correspondence"
    assert here(window) == "actions.redirected.0"
    press(Key.Key_Delete)
    assert [action.type for action in shown(window).letter.actions] == ["sent"]


def test_an_act_that_is_begun_and_left_empty_is_nothing(window: MainWindow) -> None:
    before = steps(window)
    go(window, "actions.add")
    press(Key.Key_Return)
    assert "actions.forwarded.0" in form(window).rows
    press(Key.Key_Escape)
    assert "actions.forwarded.0" not in form(window).rows
    assert steps(window) == before
    assert form(window).isAncestorOf(focus())


def test_the_receipt_has_a_date_and_place_of_its_own(window: MainWindow) -> None:
    go(window, "actions.received.0.when")
    press(Key.Key_Return)
    press(Key.Key_Down)
    assert here(window) == "actions.received.0.date"
    write("5 May 1922")
    press(Key.Key_Return)
    received = shown(window).letter.action("received")
    assert received is not None
    assert received.date == DateValue(text="5 May 1922", edtf="1922-05-05")
    assert here(window) == "actions.received.0.place"


# --- links


def test_a_link_is_made_to_a_letter_here_and_enter_goes_there(window: MainWindow) -> None:
    go(window, "links.add")
    press(Key.Key_Return)
    assert here(window) == "links.0"
    press(Key.Key_Down)
    press(Key.Key_Return)
    write("third")
    assert [row.text.split(" · ")[0] for row in form(window).popup.offered] == ["3"]
    press(Key.Key_Down)
    press(Key.Key_Return)
    third = window.controller.session.letter_ids()[2]
    assert shown(window).letter.links == (Link(type="answered-by", letter=third),)
    go(window, "links.0")
    assert focus().text() == "3 · 1 May 1922 · Peters"  # type: ignore[attr-defined]
    press(Key.Key_Return)
    assert window.controller.letter_id == third
    assert focus() is window.text.editor


def test_a_letter_is_found_by_its_date_and_by_its_number(window: MainWindow) -> None:
    go(window, "links.add")
    press(Key.Key_Return)
    go(window, "links.0")
    write("1922-03")
    assert [row.text.split(" · ")[0] for row in form(window).popup.offered] == ["1"]
    press(Key.Key_Backspace, times=7)
    write("3")
    assert form(window).popup.offered[0].text.startswith("3 · ")


def test_a_link_to_a_letter_that_is_not_here_is_words(window: MainWindow) -> None:
    go(window, "links.add")
    press(Key.Key_Return)
    press(Key.Key_Return)
    write('three letters "of the Emir"')
    press(Key.Key_Return)
    assert shown(window).letter.links == (Link(type="reply-to", text='three letters "of the Emir"'),)
    assert label(window) == "Letter 2 changed: links"
    go(window, "links.0")
    press(Key.Key_Delete, CTRL | SHIFT)
    assert shown(window).letter.links == ()


def test_the_kind_of_a_link_chosen_before_its_letter_is_remembered(window: MainWindow) -> None:
    go(window, "links.add")
    press(Key.Key_Return)
    press(Key.Key_End)
    press(Key.Key_Return)
    assert shown(window).letter.links == ()
    write("a lost letter")
    press(Key.Key_Tab)
    assert shown(window).letter.links == (Link(type="refers-to", text="a lost letter"),)


# --- witnesses


def test_the_reference_is_read_into_levels_that_can_be_changed(window: MainWindow) -> None:
    go(window, "witnesses.0.reference_text")
    write("RTSKHIDNI. F. 558. On. 1. D. 2275. L. 1.")
    assert window.provenance.said("witnesses.0.reference_text") == "RTSKHIDNI: fond 558 · opis 1 · delo 2275 · list 1"
    before = steps(window)
    press(Key.Key_Tab)
    assert steps(window) == before + 1
    assert [level.value for level in witness(window).reference] == ["558", "1", "2275", "1"]
    assert witness(window).base
    assert witness(window).repository == Repository(name="RTSKHIDNI")
    go(window, "witnesses.0.reference.3", "value")
    write("1-2")
    press(Key.Key_Return, CTRL)
    assert here(window) == "witnesses.0.reference.4"
    write("page")
    press(Key.Key_Return)
    write("7")
    press(Key.Key_Tab)
    assert witness(window).reference[3:] == (ReferenceLevel(level="list", value="1-2"),
                                             ReferenceLevel(level="page", value="7"))
    go(window, "witnesses.0.reference.4", "value")
    press(Key.Key_Up, ALT)
    assert [level.level for level in witness(window).reference][3:] == ["page", "list"]
    press(Key.Key_Delete, CTRL | SHIFT)
    assert [level.level for level in witness(window).reference][3:] == ["list"]
    assert label(window) == "Provenance of letter 2 changed: reference"


def test_a_level_that_is_begun_with_its_name_is_kept(window: MainWindow) -> None:
    go(window, "witnesses.0.reference.add")
    press(Key.Key_Return)
    write("box")
    press(Key.Key_Return)
    assert here(window) == "witnesses.0.reference.0"
    write("4")
    press(Key.Key_Tab)
    assert witness(window).reference == (ReferenceLevel(level="box", value="4"),)


def test_a_draft_alone_makes_no_witness(window: MainWindow) -> None:
    before = steps(window)
    go(window, "witnesses.0.reference.add")
    press(Key.Key_Return)
    press(Key.Key_Tab)
    go(window, "witnesses.0.inscriptions.add")
    press(Key.Key_Return)
    press(Key.Key_PageDown, ALT)
    assert steps(window) == before
    press(Key.Key_PageUp, ALT)
    assert shown(window).provenance.witnesses == ()
    assert "witnesses.0.reference.0" not in form(window).rows


def test_a_draft_in_a_witness_that_is_not_there_makes_none_when_another_field_is_written(window: MainWindow) -> None:
    go(window, "witnesses.0.inscriptions.add")
    press(Key.Key_Return)
    go(window, "rights")
    write("free")
    press(Key.Key_Tab)
    assert (shown(window).provenance.rights, shown(window).provenance.witnesses) == ("free", ())
    assert "witnesses.0.inscriptions.0.kind" in form(window).rows


def test_the_focus_goes_to_what_follows_where_its_row_goes(window: MainWindow) -> None:
    letter = shown(window).letter
    window.controller.run(SetLetter(letter=replace(letter, actions=(Action(type="forwarded", agents=(
        Agent(name="Molotov"),)), Action(type="redirected", agents=(Agent(name="Kalinin"),))))))
    go(window, "actions.forwarded.0.agents.0")
    window.controller.session.run(SetLetter(letter=replace(letter, actions=(
        Action(type="redirected", agents=(Agent(name="Kalinin"),)),))))
    assert here(window) == "actions.redirected.0"


def test_witnesses_are_added_duplicated_moved_chosen_and_deleted(window: MainWindow) -> None:
    first = Witness(id="w", base=True, medium="typescript", hands=("A",),
                    inscriptions=(Inscription(kind="stamp", text="May"),))
    put_witnesses(window, first)
    go(window, "witnesses.0")
    press(Key.Key_D, CTRL)
    assert here(window) == "witnesses.1"
    copy = witness(window, 1)
    assert (replace(copy, id="w", base=True), copy.id != "w", copy.base) == (first, True, False)
    assert label(window) == "Provenance of letter 2 changed: witness added"
    pick(window, "Base of the text")
    assert [w.base for w in shown(window).provenance.witnesses] == [False, True]
    assert label(window) == "Provenance of letter 2 changed: base of the text"
    go(window, "witnesses.1")
    press(Key.Key_Up, ALT)
    assert [w.id for w in shown(window).provenance.witnesses] == [copy.id, "w"]
    assert label(window) == "Provenance of letter 2 changed: order of the witnesses"
    go(window, "witnesses.add")
    press(Key.Key_Return)
    assert here(window) == "witnesses.2.role"
    write("draft")
    press(Key.Key_Return)
    assert witness(window, 2).role == "draft"
    assert here(window) == "witnesses.2.repository"
    go(window, "witnesses.0")
    press(Key.Key_Delete)
    assert witness(window, 0).id == "w"
    assert witness(window, 0).base, "the text still follows a witness"


def test_every_field_of_another_witness_is_edited(window: MainWindow) -> None:
    put_witnesses(window, Witness(id="a", base=True, medium="autograph"), Witness(id="b", role="copy"))
    go(window, "witnesses.1")
    assert "witnesses.1.role" not in form(window).rows
    press(Key.Key_Return)
    written = {"extent": "2 leaves", "material": "paper", "medium": "typescript", "signature": "none"}
    for field, words in written.items():
        go(window, f"witnesses.1.{field}")
        write(words)
        press(Key.Key_Tab)
    go(window, "witnesses.1.repository")
    write("rgasp")
    press(Key.Key_Down)
    press(Key.Key_Return)
    go(window, "witnesses.1.hands.0")
    write("Peters;secretary")
    press(Key.Key_Tab)
    go(window, "witnesses.1.description")
    write("Typed.\nFolded.")
    press(Key.Key_Tab)
    assert witness(window, 1) == Witness(
        id="b", role="copy", repository=Repository(name="RGASPI", entity=ARCHIVE), hands=("Peters", "secretary"),
        description="Typed.\nFolded.", **written)
    assert witness(window, 0) == Witness(id="a", base=True, medium="autograph")
    assert label(window) == "Provenance of letter 2 changed: copy: description"


def test_what_is_lacking_is_said_quietly(window: MainWindow) -> None:
    put_witnesses(window, Witness(id="a", base=True, repository=Repository(name="RGASPI")), Witness(id="b"))
    assert "without a shelfmark" in window.provenance.said("witnesses.0.repository")
    assert window.provenance.said("witnesses.add") == ""
    put_witnesses(window, Witness(id="a"), Witness(id="b"))
    assert "None of them is the base" in window.provenance.said("witnesses.add")


def test_an_inscription_is_written_in_full(window: MainWindow) -> None:
    go(window, "witnesses.0.inscriptions.add")
    press(Key.Key_Return)
    assert here(window) == "witnesses.0.inscriptions.0.kind"
    write("resolution")
    press(Key.Key_Tab)
    go(window, "witnesses.0.inscriptions.0.by.0")
    write("koba")
    press(Key.Key_Return)
    assert here(window) == "witnesses.0.inscriptions.0.text"
    write("to the archive")
    press(Key.Key_Tab)
    assert here(window) == "witnesses.0.inscriptions.0.date"
    write("May 1922")
    press(Key.Key_Return)
    assert here(window) == "witnesses.0.inscriptions.0.position"
    write("top left")
    press(Key.Key_Return)
    write("red pencil")
    press(Key.Key_Tab)
    assert witness(window).inscriptions == (Inscription(
        kind="resolution", by=(Agent(name="Koba", entity=STALIN),), text="to the archive",
        date=DateValue(text="May 1922", edtf="1922-05"), position="top left", hand="red pencil"),)


# --- custody, publications, source


def test_custody_publications_rights_and_source_are_written(window: MainWindow) -> None:
    provenance = shown(window).provenance
    source = DigitalSource(file="peters.txt", sha256="abc", raw="raw", url="https://a.example")
    window.controller.run(SetProvenance(provenance=replace(provenance, digital_source=source)))
    go(window, "custody.add")
    press(Key.Key_Return)
    write("Given to the archive")
    press(Key.Key_Return)
    write("May 1934")
    press(Key.Key_Return)
    write("RGASPI")
    press(Key.Key_Tab)
    go(window, "publications.add")
    press(Key.Key_Return)
    for words in ("Correspondence", "Part 2", "A;B", "1996", "Moscow", "12-14", "3"):
        write(words)
        press(Key.Key_Return)
    write("abridged")
    press(Key.Key_Tab)
    go(window, "rights")
    write("public domain")
    press(Key.Key_Tab)
    write("C. D.")
    press(Key.Key_Return)
    press(Key.Key_Return)
    write("2024-05-01")
    press(Key.Key_Tab)
    now = shown(window).provenance
    assert now.custody == (CustodyEvent(text="Given to the archive", date=DateValue(text="May 1934", edtf="1934-05"),
                                        keeper="RGASPI"),)
    assert now.publications == (Publication(title="Correspondence", part="Part 2", editors=("A", "B"), date="1996",
                                            place="Moscow", pages="12-14", number="3", note="abridged"),)
    assert now.rights == "public domain"
    assert now.digital_source == replace(source, translator="C. D.", retrieved="2024-05-01")
    read = window.provenance.field("source.sha256")
    assert isinstance(read, QLineEdit)
    assert (read.isReadOnly(), read.text()) == (True, "abc")


# --- nothing is lost, nothing is stolen


def test_what_is_half_written_is_kept_when_another_letter_is_chosen(window: MainWindow) -> None:
    second = window.controller.letter_id
    go(window, "actions.sent.0.agents.0")
    write("Peters")
    window.letters.view.setFocus()
    window.controller.show_letter(window.controller.session.letter_ids()[2])
    assert window.controller.session.letter(second).letter.actions[0].agents == (Agent(name="Peters"),)
    go(window, "witnesses.0.description")
    write("Typed.")
    third = window.controller.letter_id
    window.controller.show_letter(second)
    assert window.controller.session.letter(third).provenance.witnesses[0].description == "Typed."


def test_a_change_from_elsewhere_steals_neither_focus_nor_caret_nor_what_is_written(window: MainWindow) -> None:
    go(window, "letter.title")
    field = focus()
    press(Key.Key_Home)
    write("A ")
    letter = shown(window).letter
    window.controller.session.run(SetLetter(letter=replace(letter, kind="memorandum", actions=(
        Action(type="sent", agents=(Agent(name="X"), Agent(name="Y"))), Action(type="forwarded")))))
    assert focus() is field
    assert isinstance(field, QLineEdit)
    assert (field.text(), field.cursorPosition()) == ("A Second", 2)
    assert window.provenance.field("letter.kind").text() == "memorandum"
    press(Key.Key_Return)
    assert shown(window).letter.title == "A Second"
    assert shown(window).letter.kind == "memorandum"


def test_undo_in_a_field_takes_back_typing_first_and_then_steps(window: MainWindow) -> None:
    go(window, "letter.title")
    press(Key.Key_End)
    write(" one")
    press(Key.Key_Return)
    go(window, "letter.title")
    press(Key.Key_End)
    write("x")
    press(Key.Key_Z, CTRL)
    assert (focus().text(), shown(window).letter.title) == ("Second one", "Second one")  # type: ignore[attr-defined]
    press(Key.Key_Z, CTRL)
    assert shown(window).letter.title == "Second"
    assert focus().text() == "Second"  # type: ignore[attr-defined]


def test_a_letter_without_number_is_refused_and_the_field_shows_what_is_kept(window: MainWindow) -> None:
    press(Key.Key_Delete)
    press(Key.Key_Return)
    assert window.provenance.field("letter.number").text() == "2"
    assert "needs a number" in window.message.text


def test_tab_goes_through_every_field_in_order_and_back(window: MainWindow) -> None:
    stops = form(window).stops()
    place = stops.index(focus())
    for expected in stops[place + 1:place + 14]:
        press(Key.Key_Tab)
        assert focus() is expected
    press(Key.Key_Backtab, SHIFT, times=13)
    assert here(window) == "letter.number"


def test_sections_are_jumped_to_and_folded_by_key(window: MainWindow) -> None:
    press(Key.Key_Down, CTRL)
    assert here(window) == "actions.sent.0"
    press(Key.Key_Down, CTRL)
    press(Key.Key_Down, CTRL)
    assert here(window) == "witnesses.0"
    press(Key.Key_Up, CTRL)
    assert here(window) == "links.add"
    press(Key.Key_Space, CTRL | SHIFT)
    assert here(window) == "section-links"
    assert "links.add" not in form(window).rows
    press(Key.Key_Right)
    assert "links.add" in form(window).rows
    press(Key.Key_Left)
    assert "links.add" not in form(window).rows


def test_a_problem_goes_to_its_field(qtbot: QtBot, window: MainWindow) -> None:
    press(Key.Key_5, CTRL)
    qtbot.waitUntil(lambda: window.problems.model.rowCount() > 0)
    codes = [getattr(window.problems.model.row(row), "code", "") for row in range(window.problems.model.rowCount())]
    window.problems.view.setCurrentIndex(window.problems.model.index(codes.index("sender-missing")))
    press(Key.Key_Return)
    assert here(window) == "actions.sent.0.agents.0"


def test_a_project_for_reading_only_shows_every_field_as_text_that_can_be_copied(qtbot: QtBot, project: Path) -> None:
    with open_window(qtbot) as window:
        window.controller.take(workspace.open_project(project, read_only=True))
        press(Key.Key_F4)
        fields: list[Any] = [f for row in form(window).rows.values() for f in row.fields.values()]
        assert len(fields) > 20
        assert all(field.isReadOnly() for field in fields)
        go(window, "actions.sent.0.date")
        press(Key.Key_A, CTRL)
        press(Key.Key_C, CTRL)
        assert QApplication.clipboard().text() == "1 March 1922"
        before = shown(window)
        write("x;")
        for key, modifiers in ((Key.Key_Return, CTRL), (Key.Key_Delete, CTRL | SHIFT), (Key.Key_Return, ALT),
                               (Key.Key_D, CTRL), (Key.Key_Return, Qt.KeyboardModifier.NoModifier)):
            press(key, modifiers)
        assert shown(window) == before


def test_an_empty_project_says_what_to_do(qtbot: QtBot, tmp_path: Path, project: Path) -> None:
    with open_window(qtbot, new_project(tmp_path / "empty.letterbook")) as window:
        window.show_pane("provenance")
        assert form(window).rows == {}
        press(Key.Key_4, CTRL)
        window.controller.run(NewLetter())
        assert "letter.number" in form(window).rows


def test_hundreds_of_records_and_odd_scripts_are_shown(window: MainWindow) -> None:
    stamps = tuple(Inscription(kind="stamp", text=f"№ {n} אבג 🕊") for n in range(150))
    put_witnesses(window, Witness(id="w", base=True, inscriptions=stamps))
    go(window, "witnesses.0.inscriptions.149")
    assert "№ 149 אבג 🕊" in focus().words  # type: ignore[attr-defined]
    press(Key.Key_Return)
    go(window, "witnesses.0.inscriptions.149.text")
    QApplication.clipboard().setText("🕊 שלום")
    press(Key.Key_V, CTRL)
    press(Key.Key_Tab)
    assert witness(window).inscriptions[149].text == "🕊 שלום№ 149 אבג 🕊"
    assert witness(window).inscriptions[:149] == stamps[:149]



# --- the project


def test_the_projects_details_are_changed_in_one_step(qtbot: QtBot, window: MainWindow) -> None:
    def answer() -> None:
        dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ProjectDialog) and w.isVisible())
        for name, words in (("title", "Letters"), ("series", "Series A"), ("conventions", "As printed."),
                            ("languages", "Russian, en")):
            field = dialog.findChild(QWidget, f"project-{name}")
            field.selectAll()  # type: ignore[union-attr]
            qtbot.keyClicks(field, words)
        editors = dialog.findChild(QWidget, "project-editors")
        for key in ("A", Key.Key_Return, "B"):
            qtbot.keyClicks(editors, key) if isinstance(key, str) else qtbot.keyClick(editors, key)
        qtbot.keyClick(editors, Key.Key_Return, CTRL)

    QTimer.singleShot(200, answer)
    window.activateWindow()
    press(Key.Key_F4, SHIFT)
    project = window.controller.session.project()
    assert (project.title, project.series, project.conventions) == ("Letters", "Series A", "As printed.")
    assert (project.languages, project.editors) == (("ru", "en"), ("A", "B"))
    assert label(window) == "Project changed: title, series, editors, conventions, languages"
    window.actions_by_id["edit.undo"].trigger()
    assert window.controller.session.project().series is None


def test_a_projects_details_come_back_as_they_were(window: MainWindow) -> None:
    project = replace(window.controller.session.project(), title=" A  b ", series="c\nd", editors=("E; F", "G"),
                      conventions="h\n\ni ", languages=("en", "zxx-Latn"))
    assert project_from(project_texts(project), project) == project
    changed = project_from({**project_texts(project), "series": ""}, project)
    assert changed == replace(project, series=None)
    assert project_from({"title": " "}, project) == project


def test_as_many_lines_as_a_tall_field_has_are_seen_without_scrolling(window: MainWindow) -> None:
    go(window, "witnesses.0.description")
    field = focus()
    assert isinstance(field, KeptText)
    write("one\ntwo\nthree")
    assert field.verticalScrollBar().maximum() == 0
    write("\nfour")
    assert field.verticalScrollBar().maximum() > 0
