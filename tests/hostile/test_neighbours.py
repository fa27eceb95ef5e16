"""Files that somebody lays beside a project, by which SQLite or the lock would do his bidding."""

import os
import shutil
import sqlite3
import struct
import subprocess
import sys

import pytest

from editor.core.letters import Project
from editor.core.profiles import Profile
from editor.store import backups
from editor.store.errors import ProjectInUseError, RefusedError
from editor.store.locks import lock_path
from editor.store.session import ProjectSession
from tests.store.letters import an_id, letter_parts, person, put
from tests.store.tables import assert_sound

MAGIC = bytes.fromhex("d9d505f920a163d7")


@pytest.fixture
def project(tmp_path, monkeypatch):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    folder = tmp_path / "folder"
    folder.mkdir()
    path = folder / "p.letterbook"
    with ProjectSession.create(path, Project(id=an_id("p"), title="", profile=Profile(name="x")), editor="Ada") as made:
        made.run(put(*letter_parts()))
    return path


def beside(path, ending):
    return path.with_name(path.name + ending)


def journal_naming(victim, pages):
    """A hot rollback journal whose super-journal is ``victim``: SQLite deletes that when it rolls back."""
    name = os.fsencode(victim)
    header = MAGIC + struct.pack(">IIIII", 0, 0x12345678, pages, 512, 2048)
    return (header.ljust(512, b"\0") + struct.pack(">I", 0x40000000 // 2048 + 1) + name
            + struct.pack(">II", len(name), sum(name)) + MAGIC)


def refused(path, **options):
    with pytest.raises(RefusedError) as caught:
        ProjectSession.open(path, editor="Ben", **options)
    assert caught.value.code == "project-foreign-journal"


@pytest.mark.parametrize("read_only", [False, True])
def test_a_journal_that_names_a_file_deletes_nothing(project, tmp_path, read_only):
    victim = tmp_path / "dissertation.txt"
    victim.write_text("three years of work")
    whole = project.read_bytes()
    journal = beside(project, "-journal")
    journal.write_bytes(journal_naming(victim, len(whole) // 2048))
    control = tmp_path / "control.letterbook"
    shutil.copy(project, control)
    shutil.copy(journal, beside(control, "-journal"))

    refused(project, read_only=read_only)
    with pytest.raises(RefusedError):
        backups.restore(project, tmp_path / "new.letterbook")
    assert victim.read_text() == "three years of work"
    assert project.read_bytes() == whole
    assert {path.name for path in project.parent.iterdir()} == {project.name, journal.name}

    # The same files in the hands of bare SQLite: without the check, the victim is gone.
    connection = sqlite3.connect(control)
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    connection.close()
    assert not victim.exists()


def test_a_write_ahead_log_changes_nothing(project, tmp_path):
    other = tmp_path / "other.letterbook"
    shutil.copy(project, other)
    evil = sqlite3.connect(other)
    evil.execute("PRAGMA journal_mode = WAL")
    evil.execute("UPDATE editor SET name = 'Mallory'")
    evil.commit()
    shutil.copy(beside(other, "-wal"), beside(project, "-wal"))
    evil.close()
    whole = project.read_bytes()
    for read_only in (False, True):
        refused(project, read_only=read_only)
    assert project.read_bytes() == whole
    assert not lock_path(project).exists()


@pytest.mark.parametrize("ending", ["-journal", "-wal"])
def test_neither_may_be_a_link_or_a_folder(project, tmp_path, ending):
    victim = tmp_path / "victim"
    victim.write_text("here")
    beside(project, ending).symlink_to(victim)
    refused(project)
    beside(project, ending).unlink()
    beside(project, ending).mkdir()
    refused(project)
    assert victim.read_text() == "here"


KILLED_IN_A_COMMIT = """
import os, signal, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 1")
connection.execute("PRAGMA cache_spill = 1")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE revision SET id = randomblob(32)")
connection.execute("UPDATE object SET head = 1")
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("read_only", [True, False])
def test_what_a_crash_interrupted_is_taken_back_also_for_reading(project, read_only):
    with ProjectSession.open(project, editor="Ada") as session:
        before = session.letter(an_id("letter 1"))
    whole = project.read_bytes()
    subprocess.run([sys.executable, "-c", KILLED_IN_A_COMMIT, str(project)], check=False)
    assert beside(project, "-journal").exists()
    assert project.read_bytes() != whole
    with ProjectSession.open(project, editor="Ben", read_only=read_only) as session:
        assert session.letter(an_id("letter 1")) == before
        assert session.check_file().ok
    assert_sound(project)
    assert list(project.parent.iterdir()) == [project]


@pytest.mark.parametrize("content", [b"", b"\0\xff", b"[" * 200_000, b"{}", b"null", b'{"pid": 1e999, "host": 3}',
                                     b'{"host": "x", "heartbeat": "never"}'])
def test_a_lock_that_says_nothing_locks_nobody_out(project, content):
    lock_path(project).write_bytes(content)
    with ProjectSession.open(project, editor="Ben") as session:
        session.run(put(person("Enver")))
    assert list(project.parent.iterdir()) == [project]


def test_a_lock_that_is_a_link_is_not_followed(project, tmp_path):
    victim = tmp_path / "victim"
    victim.write_text("here")
    lock_path(project).symlink_to(victim)
    with ProjectSession.open(project, editor="Ben") as session:
        session.run(put(person("Enver")))
    assert victim.read_text() == "here"
    assert list(project.parent.iterdir()) == [project]


def test_a_lock_from_the_future_elsewhere_is_respected(project):
    lock_path(project).write_text('{"host": "elsewhere", "user": "Eve", "heartbeat": "2999-01-01T00:00:00+00:00"}')
    with pytest.raises(ProjectInUseError):
        ProjectSession.open(project, editor="Ben")
    with ProjectSession.open(project, editor="Ben", take_over=True) as session:
        session.run(put(person("Enver")))
    assert list(project.parent.iterdir()) == [project]
