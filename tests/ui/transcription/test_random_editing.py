"""Random keys, pastes and drops: the view, the live text, the edits and a plain string never disagree."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from editor.core.anchors import TextEdit, apply_edit
from editor.core.editing import annotated_edit
from editor.ui.bridge.graphemes import is_boundary
from editor.ui.bridge.plain_text import pasteable
from editor.ui.transcription.text_editor import TextEditor
from tests.ui.transcription.desk import PROFILE, annotation, document_text, text

ALPHABET = "ab \u00a0é\u0301😀👩\u200d👧🇩🇪שא\n"
TEXTS = st.text(st.sampled_from(ALPHABET), max_size=12)
KEYS = st.sampled_from([
    (Qt.Key.Key_Backspace, False), (Qt.Key.Key_Delete, False), (Qt.Key.Key_Return, False), (Qt.Key.Key_Left, False),
    (Qt.Key.Key_Right, False), (Qt.Key.Key_Home, False), (Qt.Key.Key_End, False), (Qt.Key.Key_Up, False),
    (Qt.Key.Key_Right, True), (Qt.Key.Key_Left, True), (Qt.Key.Key_Down, True), (Qt.Key.Key_Backspace, True),
])
STEPS = st.lists(st.one_of(
    st.tuples(st.just("type"), st.sampled_from(ALPHABET.replace("\n", ""))),
    st.tuples(st.just("key"), KEYS),
    st.tuples(st.just("select"), st.tuples(st.integers(0, 30), st.integers(0, 30))),
    st.tuples(st.just("paste"), TEXTS),
    st.tuples(st.just("compose"), st.sampled_from(["日本", "é", "😀"])),
    st.tuples(st.just("move"), st.integers(0, 30)),
    st.tuples(st.just("refresh"), TEXTS),
), max_size=14)


def send(editor: TextEditor, key: Qt.Key, modifiers: Qt.KeyboardModifier, characters: str = "") -> None:
    QApplication.sendEvent(editor, QKeyEvent(QKeyEvent.Type.KeyPress, key, modifiers, characters))


def step(editor: TextEditor, what: str, how) -> None:
    content = editor.live.content
    if what == "type":
        send(editor, Qt.Key(0), Qt.KeyboardModifier.NoModifier, how)
    elif what == "key":
        key, shift = how
        send(editor, key, Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier)
    elif what == "select":
        editor.select(*(min(place, len(content)) for place in how))
    elif what == "paste":
        data = QMimeData()
        data.setText(how)
        start, end = editor.selection()
        expected = content[:start] + pasteable(how) + content[end:] if how else content
        editor.insertFromMimeData(data)
        assert editor.live.content == expected
    elif what == "compose":
        QApplication.sendEvent(editor, QInputMethodEvent("x", []))
        event = QInputMethodEvent("", [])
        event.setCommitString(how)
        QApplication.sendEvent(editor, event)
    elif what == "move":
        editor._move(*editor.selection(), min(how, len(content)))


def marks(content: str):
    length = len(content)
    return [annotation("entity", length // 4, length // 2), annotation("unclear", length // 3, length),
            annotation("note", length // 2, note="n")] if length > 3 else []


@pytest.fixture
def editor(qtbot) -> TextEditor:
    made = TextEditor()
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    return made


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, STEPS)
def test_nothing_that_is_done_makes_view_and_text_disagree(editor, content, steps):
    editor.set_text(text(content, marks(content)), PROFILE, {"n": "1"})
    model, saved = [content], [content]

    def follow(edit: TextEdit) -> None:
        model[0] = apply_edit(model[0], edit)

    def save() -> None:
        while (edit := editor.take_pending()) is not None:
            saved[0] = apply_edit(saved[0], edit)

    editor.edited.connect(follow)
    editor.commit_wanted.connect(save)
    try:
        for what, how in steps:
            if what == "refresh":
                editor.end_run()
                other = annotated_edit(editor.live.snapshot(), [TextEdit(0, "", how)]).snapshot
                editor.refresh(other, {"n": "2"})
                model[0] = saved[0] = other.text.content
            else:
                step(editor, what, how)
            assert document_text(editor) == editor.live.content == model[0]
            assert is_boundary(model[0], editor.caret())
            assert all(0 <= a.start <= a.end <= len(model[0]) for a in editor.live.annotations())
        editor.end_run()
        assert saved[0] == model[0]
        editor.grab()
    finally:
        editor.edited.disconnect(follow)
        editor.commit_wanted.disconnect(save)
