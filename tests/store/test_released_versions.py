"""Projects of every released version of the file format open, and hold what was put into them."""

import hashlib
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from editor.core.messages import RefusedError, message
from editor.core.operations import Changes, PutImage
from editor.core.record import replace
from editor.store.backups import restore
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
            [(letter.letter, letter.provenance, letter.readings, letter.pages) for letter in letters],
            [([replace(one, base="") for one in letter.suggestions], letter.signoffs) for letter in letters],
            sorted((one.type, one.relation, one.object) for one in session.sides().divergences()),
            [(one.file, one.editor, one.message, one.closed) for one in session.sources()],
            [(row.label, row.kind, row.editor, row.letters, row.undone) for row in session.history()])


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.stem)
def test_a_kept_project_opens_and_can_be_worked_on(kept, tmp_path, monkeypatch):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    path = Path(shutil.copy(kept, tmp_path / "kept.letterbook"))
    assert_sound(path)
    make(tmp_path / "new.letterbook", pages=kept.stem != "version-1.0", review=kept.stem > "version-2.0")
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


def test_there_is_one_of_each():
    assert [path.stem for path in KEPT] == ["version-1.0", "version-2.0", "version-3.0"]


@pytest.mark.parametrize("version", [1, 2])
def test_an_older_project_is_backed_up_before_it_is_brought_up_to_date(tmp_path, monkeypatch, version):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    path = Path(shutil.copy(FOLDER / f"version-{version}.0.letterbook", tmp_path / "kept.letterbook"))
    before = path.read_bytes()
    with ProjectSession.open(path, editor="Ben", read_only=True) as session:
        assert len(session.letter_ids()) == 2
        assert session.image("0" * 64) is None
        assert (session.sources(), list(session.sides().divergences())) == ([], [])
        assert len(session.history()) > 3
        assert session.check_file().ok
        assert session.delivery().heads == session.heads()
    assert path.read_bytes() == before
    with ProjectSession.open(path, editor="Ben") as session:
        (backup,) = session.backups()
        assert backup.reason == "upgrade"
        assert session.check_file().ok
    with ProjectSession.open(path, editor="Ben") as session:
        assert len(session.backups()) == 1
    assert path.read_bytes()[60:64] == (3 * 65536).to_bytes(4)
    restored = restore(backup.path, tmp_path / "restored.letterbook")
    assert restored.read_bytes()[60:64] == (version * 65536).to_bytes(4)


@pytest.mark.parametrize("version", [1, 2])
def test_an_interrupted_upgrade_is_taken_up_again(tmp_path, monkeypatch, version):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    path = Path(shutil.copy(FOLDER / f"version-{version}.0.letterbook", tmp_path / "kept.letterbook"))
    with ProjectSession.open(path, editor="Ben"):
        pass
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {version * 65536}")
    with ProjectSession.open(path, editor="Ben") as session:
        assert session.check_file().ok


def test_an_embedded_image_is_kept_by_its_hash_and_its_damage_is_found(tmp_path, monkeypatch):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    path = tmp_path / "new.letterbook"
    make(path, review=False)
    digest = hashlib.sha256(b"scan").hexdigest()
    with ProjectSession.open(path, editor="Ben") as session:
        assert session.image(digest) == b"scan"
        assert session.letter(an_id("letter 1")).pages[0].image.sha256 == digest
        session.undo()
        assert session.letter(an_id("letter 1")).pages == ()
        session.redo()
        with pytest.raises(RefusedError, match="image-hash-wrong"):
            session.run(Changes(message("page"), (PutImage("0" * 64, "image/png", b"other"),)))
        assert session.check_file().ok
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE image SET bytes = x'00'")
    with ProjectSession.open(path, editor="Ben") as session:
        assert [detail.code for detail in session.check_file().details] == ["file-image-damaged"]
