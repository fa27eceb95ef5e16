"""Projects of every released version of the file format open, and hold what was put into them."""

import shutil
from pathlib import Path

import pytest

from editor.store.session import ProjectSession
from tests.data.make_fixture import FOLDER, make
from tests.store.letters import an_id
from tests.store.tables import assert_sound

KEPT = sorted(FOLDER.glob("*.letterbook"))


def seen(session):
    """Everything that can be seen of a project, without its times and random identities."""
    letters = [session.letter(letter) for letter in session.letter_ids()]
    return (session.project(), session.rows(), session.entities(), session.mention_counts(),
            [(text.text, [(a.kind, a.start, a.end, a.detached, a.attributes, a.entities, a.quote)
                          for a in text.annotations]) for letter in letters for text in letter.texts()],
            [(letter.letter, letter.provenance, letter.readings) for letter in letters],
            [(row.label, row.kind, row.editor, row.letters, row.undone) for row in session.history()])


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.stem)
def test_a_kept_project_opens_and_can_be_worked_on(kept, tmp_path, monkeypatch):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    path = Path(shutil.copy(kept, tmp_path / "kept.letterbook"))
    assert_sound(path)
    make(tmp_path / "new.letterbook")
    with ProjectSession.open(path, editor="Ben") as old, ProjectSession.open(
            tmp_path / "new.letterbook", editor="Ben") as new:
        assert seen(old) == seen(new)
        while old.undo() is not None:
            new.undo()
            assert seen(old) == seen(new)
        assert old.letter_ids() == []
        while old.redo() is not None:
            new.redo()
        assert seen(old) == seen(new)
        assert old.search("emigre").hits[0].letter == an_id("letter 2")
    assert_sound(path)


def test_there_is_one():
    assert KEPT
