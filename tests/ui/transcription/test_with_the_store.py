"""What is in the view after typing is what the project keeps: text and annotations alike."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from editor.core.ids import new_id
from editor.core.letters import Letter, Project, Text
from editor.core.messages import message
from editor.core.operations import Changes, Put
from editor.core.provenance import Provenance
from editor.core.record import replace
from editor.store.session import ProjectSession
from editor.ui.transcription.text_editor import TextEditor
from tests.ui.transcription.desk import PROFILE, annotation, document_text

CONTENT = "Mr Petters came\nto Tashkent, and left."
KEYS = st.sampled_from([
    ("P", Qt.Key(0)), ("e", Qt.Key(0)), ("t", Qt.Key(0)), (" ", Qt.Key(0)), ("", Qt.Key.Key_Backspace),
    ("", Qt.Key.Key_Backspace), ("", Qt.Key.Key_Delete), ("", Qt.Key.Key_Left), ("", Qt.Key.Key_Return),
])
STEPS = st.lists(st.one_of(KEYS, st.tuples(st.just("select"), st.tuples(st.integers(0, 40), st.integers(0, 12))),
                           st.tuples(st.just("word"), st.sampled_from([Qt.Key.Key_Backspace, Qt.Key.Key_Delete])),
                           st.tuples(st.just("commit"), st.none())), max_size=16)


@pytest.fixture
def session(tmp_path):
    project = Project(id=new_id(), title="Test", profile=PROFILE)
    with ProjectSession.create(tmp_path / "test.letterbook", project, editor="E") as opened:
        yield opened


@pytest.fixture
def editor(qtbot):
    made = TextEditor()
    qtbot.addWidget(made)
    made.show()
    return made


def new_text(session: ProjectSession) -> str:
    """A letter of two lines with tags that touch and cross; returns the id of its text."""
    letter, text_id = new_id(), new_id()
    marks = [annotation("entity", 3, 10), annotation("unclear", 5, 12), annotation("entity", 19, 27),
             annotation("supplied", 19, 22), annotation("supplied", 5, 7)]
    lines = [annotation("paragraph", 0, 15), annotation("salutation", 16, len(CONTENT))]
    session.run(Changes(message("test"), (
        Put(Letter(id=letter, number="1")), Put(Provenance(id=new_id(), letter=letter)),
        Put(Text(id=text_id, letter=letter, role="transcription", content=CONTENT)),
        *(Put(replace(mark, id=new_id(), text=text_id)) for mark in [*marks, *lines]),
    )))
    return text_id


def places(annotations) -> list[tuple[str, int, int, bool]]:
    return sorted((a.kind, a.start, a.end, a.detached) for a in annotations)


def press(editor: TextEditor, what: str, how) -> None:
    if what == "select":
        editor.select(how[0], how[0] + how[1])
    elif what == "commit":
        editor.commit_wanted.emit()
    elif what == "word":
        QApplication.sendEvent(editor, QKeyEvent(QKeyEvent.Type.KeyPress, how, Qt.KeyboardModifier.ControlModifier))
    else:
        QApplication.sendEvent(editor, QKeyEvent(QKeyEvent.Type.KeyPress, how, Qt.KeyboardModifier.NoModifier, what))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_the_project_keeps_what_the_view_shows(session, editor, steps):
    text_id = new_text(session)
    editor.set_text(session.text(text_id), PROFILE, {})

    def save() -> None:
        while (edit := editor.take_pending()) is not None:
            session.type(text_id, edit, origin=editor)

    editor.commit_wanted.connect(save)
    editor.seal_wanted.connect(session.seal)
    try:
        for what, how in steps:
            press(editor, what, how)
            if what == "commit":
                assert session.text(text_id).text.content == editor.live.content
        editor.end_run()
        kept = session.text(text_id)
        assert kept.text.content == editor.live.content == document_text(editor)
        assert places(kept.annotations) == places(editor.live.annotations())
    finally:
        editor.commit_wanted.disconnect(save)
        editor.seal_wanted.disconnect(session.seal)
        editor.clear_text()
