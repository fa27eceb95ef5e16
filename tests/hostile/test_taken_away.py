"""A project that is moved, deleted, replaced or changed while it is open: said in words, and nothing written."""

import shutil
import sqlite3

import pytest

from editor.app.wording import TEMPLATES, sentence
from editor.core.anchors import TextEdit
from editor.core.letters import Project
from editor.core.profiles import Profile
from editor.store.errors import ReadOnlyError
from editor.store.session import ProjectSession
from tests.store.letters import an_id, letter_parts, put


def moved(path):
    path.rename(path.with_name("elsewhere"))


def folder_moved(path):
    path.parent.rename(path.parent.with_name("other folder"))


def replaced(path):
    other = path.with_name("other")
    shutil.copy(path, other)
    other.replace(path)


def changed(path):
    connection = sqlite3.connect(path)
    connection.execute("UPDATE editor SET name = 'Mallory'")
    connection.commit()
    connection.close()


@pytest.mark.parametrize("what", [moved, folder_moved, replaced, changed, lambda path: path.unlink()])
def test_nothing_is_written_and_words_say_why(tmp_path, monkeypatch, what):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    folder = tmp_path / "folder"
    folder.mkdir()
    path = folder / "p.letterbook"
    project = Project(id=an_id("p"), title="", profile=Profile(name="x"))
    session = ProjectSession.create(path, project, editor="Ada")
    session.run(put(*letter_parts()))
    session.type(an_id("text 1"), TextEdit(0, "", "x"))
    before = session.letter(an_id("letter 1"))
    what(path)
    for act in (lambda: session.type(an_id("text 1"), TextEdit(1, "", "y")), session.undo):
        with pytest.raises(ReadOnlyError) as caught:
            act()
        assert caught.value.code in TEMPLATES
        assert sentence(caught.value).endswith(".")
    assert session.read_only
    assert session.letter(an_id("letter 1")) == before
    session.close()
    assert not list(tmp_path.glob("*/*.lock")) or what is folder_moved
