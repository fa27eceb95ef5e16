"""By keys: the details of a mark, and what becomes of a tag that lost its place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.app.actions.annotations import Annotate
from editor.app.actions.entities import TagNewEntity
from editor.app.actions.letters import NewLetter
from editor.app.actions.text import ReplaceText
from editor.core.annotations import Annotation
from editor.core.problems import Problem
from editor.store.session import ProjectSession
from editor.ui.main_window import MainWindow
from editor.ui.panels.attribute_popup import AttributePopup, changed_attributes
from editor.ui.panels.detached_popup import DetachedPopup
from tests.ui.driving import ALT, CTRL, SHIFT, click, focus, go_to, new_project, open_window, press, write

Key = Qt.Key
CONTENT = "Dear comrade, the agents of Enver Pasha were in Moscow."


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    path = new_project(tmp_path / "p.letterbook")
    with ProjectSession.open(path, editor="Tester") as session:
        letter = NewLetter()
        session.run(letter)
        session.run(ReplaceText(text=letter.text_id, start=0, end=0, replacement=CONTENT))
        for words in ("Enver Pasha", "Moscow"):
            at = CONTENT.index(words)
            session.run(TagNewEntity(text=letter.text_id, start=at, end=at + len(words), entity_kind="person"))
        at = CONTENT.index("the ")
        session.run(Annotate(text=letter.text_id, annotation_kind="supplied", start=at, end=at + 3,
                             attributes={"resp": "edition"}))
    with open_window(qtbot, path) as opened:
        opened.text.editor.setFocus()
        yield opened


def marks(window: MainWindow, kind: str) -> list[Annotation]:
    snapshot = window.controller.snapshot
    assert snapshot is not None
    return [annotation for annotation in snapshot.transcription.annotations if annotation.kind == kind]


def steps(window: MainWindow) -> int:
    return len(window.controller.session.history())


@pytest.mark.parametrize("by", ["Alt+Return", "F8 .", "Ctrl+Return", "click"])
def test_the_details_of_a_mark_are_written_in_a_popup_as_one_step(window: MainWindow, by: str) -> None:
    editor, before = focus(), steps(window)
    go_to("he agents")
    if by == "F8 .":
        press(Key.Key_F8)
        press(Key.Key_Period)
    elif by == "click":
        button = window.findChild(QWidget, "here")
        assert button is not None
        click(button)
    else:
        press(Key.Key_Return, ALT if by.startswith("Alt") else CTRL)
    popup = window.findChild(AttributePopup)
    assert popup is not None
    assert popup.isVisible()
    write("damage")
    press(Key.Key_Tab)
    write("low")
    press(Key.Key_Return)
    (mark,) = marks(window, "supplied")
    assert mark.attributes == {"resp": "edition", "reason": "damage", "certainty": "low"}
    assert (steps(window), focus()) == (before + 1, editor)
    assert "damage, low" in window.text.here_text
    press(Key.Key_Z, CTRL)
    assert marks(window, "supplied")[0].attributes == {"resp": "edition"}


def test_escape_leaves_the_details_as_they_were_and_where_there_are_none_it_is_told(window: MainWindow) -> None:
    before = steps(window)
    go_to("he agents")
    press(Key.Key_Return, ALT)
    write("damage")
    press(Key.Key_Escape)
    go_to("comrade")
    press(Key.Key_Return, ALT)
    assert "nothing at the caret" in window.message.text
    assert steps(window) == before


def test_values_keep_their_sort() -> None:
    before = {"quantity": 3, "balanced": False, "alternatives": ["a", "b"], "resp": "edition"}
    texts = {"quantity": "4", "balanced": "yes", "alternatives": "a; c", "reason": " torn  off "}
    assert changed_attributes(before, texts) == {
        "quantity": 4, "balanced": True, "alternatives": ["a", "c"], "resp": "edition", "reason": "torn off"}
    assert changed_attributes(before, {"quantity": "", "balanced": "no", "alternatives": "a; b"}) == {
        "balanced": False, "alternatives": ["a", "b"], "resp": "edition"}


def lose(window: MainWindow) -> None:
    """Delete the name and a letter on either side, and go to the problem."""
    go_to(" Enver Pasha ")
    press(Key.Key_Right, SHIFT, times=len(" Enver Pasha "))
    press(Key.Key_Delete)
    window.controller.settle()
    assert any(annotation.detached for annotation in marks(window, "entity"))
    go_to("comrade")


def ask(window: MainWindow, qtbot: QtBot) -> DetachedPopup:
    press(Key.Key_5, CTRL)
    qtbot.waitUntil(lambda: window.problems.model.rowCount() > 0)
    rows = [window.problems.model.row(row) for row in range(window.problems.model.rowCount())]
    lost = next(place for place, row in enumerate(rows) if isinstance(row, Problem) and row.code == "anchor-detached")
    window.problems.view.setCurrentIndex(window.problems.model.index(lost))
    press(Key.Key_Return)
    popup = window.findChild(DetachedPopup)
    assert popup is not None
    assert popup.isVisible()
    return popup


def test_a_tag_that_lost_its_place_is_placed_again_at_the_caret(window: MainWindow, qtbot: QtBot) -> None:
    lose(window)
    ask(window, qtbot)
    press(Key.Key_Return)
    snapshot = window.controller.snapshot
    assert snapshot is not None
    assert [snapshot.transcription.quote(a) for a in marks(window, "entity")] == ["comrade", "Moscow"]
    assert not any(a.detached for a in marks(window, "entity"))
    assert focus() is window.problems.view
    press(Key.Key_Escape)
    assert focus() is window.text.editor


def test_a_tag_that_lost_its_place_is_removed_and_comes_back_by_undo(window: MainWindow, qtbot: QtBot) -> None:
    lose(window)
    before = marks(window, "entity")
    ask(window, qtbot)
    press(Key.Key_Tab)
    press(Key.Key_Return)
    assert len(marks(window, "entity")) == 1
    press(Key.Key_Z, CTRL)
    assert marks(window, "entity") == before
