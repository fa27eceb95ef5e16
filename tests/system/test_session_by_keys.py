"""One session of an editor, by keys and mouse on the real window and a real project file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.core.operations import Changed
from editor.core.snapshot import TextSnapshot
from editor.store.session import ProjectSession
from editor.ui.main_window import MainWindow
from tests.ui.driving import ALT, CTRL, SHIFT, click, fill_in, focus, go_to, new_project, open_window, press, write

Key = Qt.Key
LETTER = "Old Bukhara.\nIn addition to my memorandum of March 21 I report about Enver Pasha."
NOTE = "Not found; see Chicherin to Molotov."


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LETTERBOOK_CONFIG", str(tmp_path / "settings.toml"))
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    return new_project(tmp_path / "bukhara.letterbook")


def text_state(text: TextSnapshot, names: dict[str, str]) -> Any:
    return text.text.content, sorted(
        (a.kind, a.start, a.end, a.detached, tuple(names[e] for e in a.entities), a.note or "")
        for a in text.annotations)


def state(session: ProjectSession) -> Any:
    """Everything that an editor can see of a project, as one value."""
    names = {entity.id: entity.name for entity in session.entities()}
    letters = [session.letter(letter_id) for letter_id in session.letter_ids()]
    return (sorted(names.items()), [
        (snapshot.letter, [text_state(text, names) for text in snapshot.texts()],
         [(note.note, note.number) for note in snapshot.notes], snapshot.provenance) for snapshot in letters])


class Recorder:
    """The state of the project after each step of its history."""

    def __init__(self, session: ProjectSession) -> None:
        self._session = session
        self.states: dict[str, Any] = {"": state(session)}
        session.subscribe(self._record)

    def _record(self, changed: Changed) -> None:
        self.states[changed.changeset] = state(self._session)

    @property
    def in_order(self) -> list[Any]:
        return list(self.states.values())


def annotate(window: MainWindow, recorder_holder: list[Recorder]) -> None:
    """Make a letter, a note and a tag in the note, then correct the text before both."""
    recorder_holder.append(Recorder(window.controller.session))
    press(Key.Key_N, CTRL)
    fill_in()
    assert focus() is window.text.editor
    write(LETTER)

    go_to(" of March")
    press(Key.Key_N, CTRL | ALT)
    assert focus() is window.notes.editor
    write(NOTE)

    go_to("Chicherin", select=True)
    press(Key.Key_F8)
    press(Key.Key_P)
    press(Key.Key_Return, CTRL)
    assert focus() is window.notes.editor

    go_to("Not found", select=True)
    write("It was not found")
    press(Key.Key_Escape)
    assert focus() is window.text.editor
    assert window.text.editor.caret() == LETTER.index(" of March")

    go_to("addition", select=True)
    write("reply")
    press(Key.Key_End, CTRL)
    press(Key.Key_Left, CTRL | SHIFT, times=2)
    press(Key.Key_F8)
    press(Key.Key_E)


def final_words(session: ProjectSession) -> None:
    """The note and the tag stand at their words, though the text before them was corrected."""
    (letter_id,) = session.letter_ids()
    snapshot = session.letter(letter_id)
    content = snapshot.transcription.text.content
    assert content == LETTER.replace("addition", "reply")
    (reference,) = snapshot.transcription.of_kind("note")
    assert content[:reference.start].endswith("memorandum")
    (note,) = snapshot.notes
    assert (note.number, note.body.text.content) == ("1", NOTE.replace("Not", "It was not"))
    (tag,) = note.body.of_kind("entity")
    assert note.body.quote(tag) == "Chicherin"
    (entity,) = session.entities()
    assert (tag.entities, entity.kind, entity.name) == ((entity.id,), "person", "Chicherin")


def test_annotate_close_reopen_undo_all_redo_all(qtbot: QtBot, project: Path) -> None:
    recorders: list[Recorder] = []
    with open_window(qtbot, project) as window:
        annotate(window, recorders)
        window.controller.settle()
        final_words(window.controller.session)
        steps = len(window.controller.session.history()) - 1
    states = recorders[0].in_order
    assert len(states) == steps + 1
    assert steps >= 8

    with open_window(qtbot, project) as window:
        session = window.controller.session
        final_words(session)
        assert state(session) == states[-1]
        click(window.text.editor.viewport())
        for expected in reversed(states[:-1]):
            press(Key.Key_Z, CTRL)
            assert state(session) == expected
        assert session.letter_ids() == []
        assert not window.actions_by_id["edit.redo"].text().endswith("Redo")
        for expected in states[1:]:
            window.menuBar().setFocus()
            press(Key.Key_Z, CTRL | SHIFT)
            assert state(session) == expected
        final_words(session)
        assert window.text.editor.live.content == session.letter(session.letter_ids()[0]).transcription.text.content

    with open_window(qtbot, project) as window:
        assert state(window.controller.session) == states[-1]
