"""The window in another language than English: what the program says is said in it, what the project holds stays."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QDialogButtonBox, QMenu
from pytestqt.qtbot import QtBot

from editor.app.actions.annotations import Annotate, SetBlockRole
from editor.app.actions.entities import TagNewEntity
from editor.app.actions.letters import NewLetter, SetLetter
from editor.app.actions.text import ReplaceText
from editor.core.messages import message
from editor.core.record import replace
from editor.store.session import ProjectSession
from editor.ui.application import make_application
from editor.ui.forms.own_words import ROLES, in_own_words
from editor.ui.forms.spec import FieldSpec
from editor.ui.local_forms import moment_text, number_text
from editor.ui.main_window import MainWindow
from editor.ui.messages import worded
from editor.ui.palette import entries
from editor.ui.panels.attribute_popup import AttributePopup
from editor.ui.panels.leader_menu import leader_items
from tests.ui.driving import ALT, CTRL, focus, go_to, new_project, open_window, press

Key = Qt.Key
CONTENT = "Dear comrade, the agents of “Enver Pasha were in Moscow."


@pytest.fixture
def settings(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A settings file that chooses German, or another language; afterwards the program speaks English again."""
    file = tmp_path / "settings.toml"
    file.write_text(f'language = "{getattr(request, "param", "de")}"\n', encoding="utf-8")
    monkeypatch.setenv("LETTERBOOK_CONFIG", str(file))
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    entries._fields.cache_clear()
    yield file
    entries._fields.cache_clear()
    file.write_text('language = "en"\n', encoding="utf-8")
    make_application()


@pytest.fixture
def window(qtbot: QtBot, settings: Path, tmp_path: Path) -> Iterator[MainWindow]:
    path = new_project(tmp_path / "p.letterbook")
    with ProjectSession.open(path, editor="Ada") as session:
        letter = NewLetter(title="First")
        session.run(letter)
        session.run(ReplaceText(text=letter.text_id, start=0, end=0, replacement=CONTENT))
        session.run(SetBlockRole(text=letter.text_id, start=0, end=0, role="salutation"))
        at = CONTENT.index("Moscow")
        session.run(TagNewEntity(text=letter.text_id, start=at, end=at + 6, entity_kind="place"))
        at = CONTENT.index("agents")
        session.run(Annotate(text=letter.text_id, start=at, end=at + 6, annotation_kind="unclear",
                            attributes={"reason": "damage"}))
        (letter_id,) = session.letter_ids()
        session.run(SetLetter(letter=replace(session.letter(letter_id).letter, title="Second", language="en")))
    assert settings.is_file()
    with open_window(qtbot, path) as opened:
        opened.text.editor.setFocus()
        yield opened


def test_menus_and_panels_are_german(window: MainWindow) -> None:
    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert titles == ["Datei", "Bearbeiten", "Brief", "Anmerkungen", "Auszeichnung", "Register", "Scan", "Durchsicht",
                      "Ansicht", "Hilfe"]
    assert window.actions_by_id["kind.salutation"].text() == "Anrede\tF8 4"
    assert [window.docks[name].windowTitle() for name in ("notes", "provenance", "history")] == [
        "Anmerkungen", "Überlieferung", "Geschichte"]
    assert window.text.role.currentText() == "Anrede  (4)"
    assert "1 Brief" in window.letters._count.text()


@pytest.mark.parametrize("settings", ["en", "de"], indirect=True)
def test_access_keys_are_single_in_every_menu(window: MainWindow) -> None:
    for title in window.menuBar().actions():
        menu = title.menu()
        assert isinstance(menu, QMenu)
        keys = [action.text().replace("&&", "").partition("&")[2][:1].lower() for action in menu.actions()]
        keys = [key for key in keys if key]
        assert sorted(set(keys)) == sorted(keys), title.text()


def test_a_dialog_is_german(window: MainWindow, qtbot: QtBot) -> None:
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        buttons = dialog.findChild(QDialogButtonBox)
        assert buttons is not None
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        seen.extend([dialog.windowTitle(), cancel.text().replace("&", "")])
        dialog.reject()

    QTimer.singleShot(100, look)
    window.actions_by_id["project.details"].trigger()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["Projektangaben", "Abbrechen"]


def test_labels_of_the_history_name_kinds_and_fields_in_german(window: MainWindow, qtbot: QtBot) -> None:
    press(Key.Key_6, CTRL)
    model = window.history.model
    qtbot.waitUntil(lambda: model.rowCount() == 7)
    rows = [model.row(row) for row in range(4)]
    said = [worded(row.label) for row in rows if row is not None]
    assert said[:3] == ["Brief 1 geändert: Titel, Sprache", "Ausgezeichnet als Unsichere Lesung: „agents“",
                        "Nennung ausgezeichnet, neuer Eintrag (Ort): Moscow"]
    assert said[3].startswith("Zeile bestimmt als Anrede: „Dear comrade, the")


def test_words_of_the_project_are_no_words_of_the_program(window: MainWindow) -> None:
    assert window.isVisible()
    for what, said in (("letter 5", "Zurückgeholt: Brief 5"), ("letter 5, title", "Zurückgeholt: Brief 5, Titel"),
                       ("translation: “draft, text”", "Zurückgeholt: Übersetzung: „draft, text“"),
                       ("transcription: “a”, language", "Zurückgeholt: Transkription: „a“, Sprache"),
                       ("Moscow", "Zurückgeholt: Moscow")):
        assert worded(message("history-restored", what=what)) == said
    assert worded(message("history-mark-on", kind="my-own mark", words="x")) == "Ausgezeichnet als my-own mark: „x“"
    assert worded(message("history-provenance-fields", number="1", fields="draft: reference text")).endswith(
        "Entwurf: Signatur")


def test_problems_are_german(window: MainWindow, qtbot: QtBot) -> None:
    press(Key.Key_5, CTRL)
    problems = window.problems
    qtbot.waitUntil(lambda: problems.model.rowCount() > 0)
    said = [problems.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
            for row in range(problems.model.rowCount())]
    assert any("Ein Anführungszeichen hat hier kein Gegenstück" in (one or "") for one in said), said


def test_a_choice_is_shown_in_german_and_kept_as_it_was(window: MainWindow) -> None:
    go_to("gents")
    press(Key.Key_Return, ALT)
    popup = window.findChild(AttributePopup)
    assert popup is not None
    assert popup.isVisible()
    field = popup.fields["reason"]
    assert isinstance(field, QComboBox)
    assert field.currentText() == "Beschädigung"
    field.setCurrentText("unleserlich")
    press(Key.Key_Return)
    snapshot = window.controller.snapshot
    assert snapshot is not None
    marks = [a for a in snapshot.transcription.annotations if a.kind == "unclear"]
    assert [mark.attributes["reason"] for mark in marks] == ["illegible"]
    assert focus() is window.text.editor


def test_kinds_behind_the_leader_are_german_and_the_profile_stays_english(window: MainWindow) -> None:
    profile = window.controller.profile
    labels = {item.kind: item.label for item in leader_items(profile)}
    assert (labels["unclear"], labels["gap"], labels["place"]) == ("Unsichere Lesung", "Auslassung", "Ort…")
    own = replace(profile, kinds=tuple(replace(spec, label="Rubric") if spec.kind == "unclear" else spec
                                       for spec in profile.kinds))
    assert {item.kind: item.label for item in leader_items(own)}["unclear"] == "Rubric"
    assert profile.kind("unclear").label == "Unclear"


def test_numbers_and_moments_follow_the_language(settings: Path) -> None:
    moment = datetime(2024, 5, 1, 9, 30, tzinfo=timezone(timedelta(hours=5)))
    make_application()
    assert number_text(12345) == "12.345"
    assert moment_text(moment) == "01.05.2024 09:30"
    assert QLocale().decimalPoint() == ","
    settings.write_text('language = "en"\n', encoding="utf-8")
    make_application()
    assert number_text(12345) == "12,345"
    assert moment_text(moment) == "2024-05-01 09:30"


def test_a_language_without_words_has_english_plural_forms(settings: Path) -> None:
    settings.write_text('language = "system"\n', encoding="utf-8")
    application = make_application()
    translate = application.translate
    assert [translate("LettersPanel", "%n letters", "", number) for number in (1, 2)] == ["1 letter", "2 letters"]


@pytest.mark.parametrize("query", ["unsichere", "unclear"])
def test_the_palette_finds_a_mark_by_its_name_in_both_languages(window: MainWindow, query: str) -> None:
    found = entries.command_entries(query, window.specs, window.actions_by_id, (), lambda _spec: "")
    assert found[0].title.startswith("Auszeichnen als Unsichere Lesung")


def test_words_that_a_form_offers_are_shown_in_german_and_kept_in_english(window: MainWindow) -> None:
    snapshot = window.controller.snapshot
    assert snapshot is not None
    kept: list[str] = []
    spec = FieldSpec("", "Role", "copy", lambda _letter, text, _chosen: kept.append(text))
    field = in_own_words(spec, ROLES)
    assert field.text == "Abschrift"
    assert field.source is not None
    assert [found.text for found in field.source("Entw")] == ["Entwurf"]
    for written in ("Entwurf", "entwurf ", "draft", "Konzept"):
        field.put(snapshot, written, None)
    assert kept == ["draft", "draft", "draft", "Konzept"]
    assert in_own_words(spec._replace(text="Konzept"), ROLES).text == "Konzept"
