"""What may be opened, by whom, and what is said of what may not."""

import builtins
import io
import json
import os
import shutil
import socket
import sqlite3
import subprocess
import sys

import psutil
import pytest

from editor.core.anchors import TextEdit
from editor.core.letters import Project
from editor.core.profiles import Profile
from editor.store import schema
from editor.store.errors import (
    DamagedError,
    NoSuchProjectError,
    ProjectInUseError,
    ReadOnlyError,
    RefusedError,
    StoreError,
)
from editor.store.locks import lock_path
from editor.store.session import ProjectSession
from tests.store.letters import an_id, letter_parts, person, put
from tests.store.tables import assert_sound

TEXT = an_id("text 1")


@pytest.fixture
def project(session, path):
    """A project of one letter that nobody has open."""
    session.run(put(*letter_parts()))
    session.close()
    return path


def refused(path, kind, code, **options):
    with pytest.raises(kind) as caught:
        ProjectSession.open(path, editor="Ben", **options)
    assert caught.value.code == code
    return caught.value


def patch_header(path, offset, value):
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(value)


def test_one_file_is_left_when_idle_and_when_closed(session, path):
    session.run(put(*letter_parts()))
    assert {p.name for p in path.parent.iterdir() if p.is_file()} == {path.name, path.name + ".lock"}
    session.close()
    assert [p for p in path.parent.iterdir() if p.is_file()] == [path]


def test_the_file_is_kept_as_the_design_says(project):
    connection = sqlite3.connect(project)
    assert connection.execute("PRAGMA application_id").fetchone() == (schema.APPLICATION_ID,)
    assert connection.execute("PRAGMA user_version").fetchone() == (3 * 65536,)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert connection.execute("SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')").fetchone() == (0,)
    ours = schema.TABLES.keys() - {"_sqlite_migrations", "search"}
    assert all(strict for name, strict in connection.execute("SELECT name, strict FROM pragma_table_list")
               if name in ours)
    connection.close()


def test_the_connection_is_hardened(session):
    pragmas = {"synchronous": 3, "foreign_keys": 1, "secure_delete": 1, "trusted_schema": 0, "cell_size_check": 1,
               "mmap_size": 0, "locking_mode": "normal", "journal_mode": "delete"}
    for name, value in pragmas.items():
        assert session._connection.execute(f"PRAGMA {name}").fetchone() == (value,), name


def test_nothing_that_exists_is_overwritten(project):
    before = project.read_bytes()
    with pytest.raises(RefusedError) as caught:
        ProjectSession.create(project, Project(id=an_id("p"), title="", profile=Profile(name="x")), editor="Ada")
    assert caught.value.code == "project-exists"
    assert project.read_bytes() == before


def test_what_is_no_project_is_refused(tmp_path):
    refused(tmp_path / "none.letterbook", NoSuchProjectError, "no-such-project")
    refused(tmp_path, RefusedError, "project-not-a-file")
    empty = tmp_path / "empty.letterbook"
    empty.touch()
    refused(empty, DamagedError, "project-empty")
    text = tmp_path / "text.letterbook"
    text.write_text("Dear comrade Stalin " * 20)
    refused(text, RefusedError, "not-a-project")
    foreign = tmp_path / "foreign.letterbook"
    connection = sqlite3.connect(foreign)
    connection.execute("CREATE TABLE t (a)")
    connection.close()
    refused(foreign, RefusedError, "not-a-project")
    pipe = tmp_path / "pipe.letterbook"
    os.mkfifo(pipe)
    refused(pipe, RefusedError, "project-not-a-file")


def test_a_file_that_is_cut_off_is_damaged(project):
    whole = project.read_bytes()
    project.write_bytes(whole[:50])
    refused(project, DamagedError, "project-damaged")
    project.write_bytes(whole[:len(whole) // 2])
    refused(project, DamagedError, "project-damaged")


def test_a_newer_major_version_is_refused_by_name(project):
    patch_header(project, 60, (4 * 65536 + 3).to_bytes(4))
    error = refused(project, RefusedError, "project-newer")
    assert error.message.args["version"] == "4.3"
    refused(project, RefusedError, "project-newer", read_only=True)


def test_a_newer_minor_version_is_read_only(project):
    connection = sqlite3.connect(project)
    connection.execute("CREATE TABLE page (n INTEGER PRIMARY KEY) STRICT")
    connection.execute("PRAGMA user_version = 196609")
    connection.close()
    with ProjectSession.open(project, editor="Ben") as session:
        assert session.read_only
        assert session.rows()[0].number == "1"
        with pytest.raises(ReadOnlyError):
            session.run(put(person("Enver")))


@pytest.mark.parametrize("statement", [
    "CREATE TRIGGER t AFTER UPDATE ON text BEGIN DELETE FROM note; END", "CREATE VIEW v AS SELECT 1",
    "CREATE TABLE more (a)", "CREATE INDEX i ON object(head)",
    "ALTER TABLE object ADD COLUMN x ANY", "DROP TABLE mention",
])
def test_a_foreign_schema_is_refused_before_anything_is_read(project, statement):
    connection = sqlite3.connect(project)
    connection.execute(statement)
    connection.commit()
    connection.close()
    refused(project, DamagedError, "project-schema-foreign")


def test_a_newer_minor_version_may_not_act_by_itself(project):
    connection = sqlite3.connect(project)
    connection.execute("CREATE TRIGGER t AFTER UPDATE ON text BEGIN DELETE FROM mention; END")
    connection.execute("PRAGMA user_version = 131073")
    connection.close()
    refused(project, DamagedError, "project-schema-foreign")


def test_two_names_for_one_file_are_refused_and_links_are_followed(project, tmp_path):
    link = tmp_path / "link.letterbook"
    link.symlink_to(project)
    with ProjectSession.open(link, editor="Ben") as session:
        assert session.path == project.resolve()
        assert lock_path(project).exists()
    os.link(project, tmp_path / "hard.letterbook")
    refused(project, RefusedError, "project-hard-linked")


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write everything")
def test_a_folder_that_may_not_be_written_is_read_only(project):
    project.parent.chmod(0o555)
    try:
        with ProjectSession.open(project, editor="Ben") as session:
            assert session.read_only
    finally:
        project.parent.chmod(0o755)


def test_read_only_reads_everything_and_writes_nothing(project):
    before = project.read_bytes()
    with ProjectSession.open(project, editor="Ben", read_only=True) as session:
        assert session.read_only
        assert session.letter(session.find_letter("1")).transcription.text.content
        assert session.rows(where="has:problems tag:x -from:y") == []
        assert session.search("Emir").total == 2
        assert session.check_file().ok
        session.seal()
        session.heartbeat()
        for change in (lambda: session.run(put(person("Enver"))), lambda: session.type(TEXT, TextEdit(0, "", "x")),
                       session.undo):
            with pytest.raises(ReadOnlyError):
                change()
    assert project.read_bytes() == before
    assert not lock_path(project).exists()


# --- locks


def test_a_second_session_is_told_who_has_the_project(session, path):
    error = refused(path, ProjectInUseError, "project-in-use")
    assert error.message.args["user"] == "Ada"
    refused(path, ProjectInUseError, "project-in-use", take_over=True)
    with ProjectSession.open(path, editor="Ben", read_only=True) as reader:
        session.run(put(*letter_parts()))
        assert reader.count() == 1
    session.run(put(person("Enver")))
    session.close()
    ProjectSession.open(path, editor="Ben").close()


def test_another_process_is_told_too(session, path):
    code = ("import sys\nfrom editor.store.session import ProjectSession\n"
            "from editor.store.errors import ProjectInUseError\n"
            "try:\n    ProjectSession.open(sys.argv[1], editor='Ben')\n"
            "except ProjectInUseError as error:\n    print(error.message.args['user'])\n")
    done = subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, check=True)
    assert done.stdout == "Ada\n"


def holder(**fields):
    process = psutil.Process()
    return json.dumps({"user": "Eve", "host": socket.gethostname(), "pid": process.pid, "since": "2026-01-01",
                       "started": process.create_time(), "heartbeat": "2026-01-01T00:00:00+00:00"} | fields)


@pytest.mark.parametrize("left", [
    holder(pid=2 ** 22 + 1), holder(started=1.0), holder(host="elsewhere"), holder(pid=None), "", "{", "[]",
])
def test_the_lock_of_somebody_who_is_gone_is_taken_over(project, left):
    lock_path(project).write_text(left)
    with ProjectSession.open(project, editor="Ben") as session:
        assert json.loads(lock_path(project).read_text())["user"] == "Ben"
        assert json.loads(lock_path(project).read_text())["project"] == session.project().id
    assert [p.name for p in project.parent.iterdir() if p.is_file()] == [project.name]


def test_somebody_at_work_on_another_machine_can_be_overruled_with_words(project):
    lock_path(project).write_text(holder(host="elsewhere", heartbeat="2999-01-01T00:00:00+00:00"))
    refused(project, ProjectInUseError, "project-in-use-elsewhere")
    ProjectSession.open(project, editor="Ben", read_only=True).close()
    ProjectSession.open(project, editor="Ben", take_over=True).close()


def test_a_lock_that_was_taken_over_is_not_removed(session, path):
    lock_path(path).write_text(holder(user="Eve"))
    session.close()
    assert json.loads(lock_path(path).read_text())["user"] == "Eve"


# --- the file under an open session


def test_a_file_that_was_moved_is_written_no_more(session, path):
    session.run(put(*letter_parts()))
    path.rename(path.with_name("moved.letterbook"))
    with pytest.raises(ReadOnlyError) as caught:
        session.run(put(person("Enver")))
    assert caught.value.code == "project-moved"
    assert session.read_only
    with pytest.raises(ReadOnlyError):
        session.run(put(person("Enver")))
    session.close()
    assert not path.exists()
    assert_sound(path.with_name("moved.letterbook"))


def test_a_file_that_was_replaced_is_written_no_more(session, path):
    session.run(put(*letter_parts()))
    other = path.with_name("other")
    shutil.copy(path, other)
    other.replace(path)
    before = path.read_bytes()
    with pytest.raises(ReadOnlyError) as caught:
        session.type(TEXT, TextEdit(0, "", "x"))
    assert caught.value.code == "project-replaced"
    session.close()
    assert path.read_bytes() == before


def test_a_change_by_another_program_stops_the_session(session, path):
    session.run(put(*letter_parts()))
    code = ("import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); "
            "c.execute('UPDATE state SET sequence = 99'); c.commit()")
    subprocess.run([sys.executable, "-c", code, path], check=True)
    with pytest.raises(ReadOnlyError) as caught:
        session.run(put(person("Enver")))
    assert caught.value.code == "project-changed-elsewhere"
    assert session.get(an_id("Enver")) is None


def test_a_program_that_holds_the_file_is_waited_for_and_then_named(session, path, monkeypatch):
    session._connection.execute("PRAGMA busy_timeout = 10")
    code = ("import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None); "
            "c.execute('BEGIN EXCLUSIVE'); print('held', flush=True); sys.stdin.read()")
    with subprocess.Popen([sys.executable, "-c", code, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(StoreError) as caught:
            session.run(put(person("Enver")))
        assert caught.value.code == "project-busy"
        assert not session.read_only
        other.stdin.close()
        other.wait()
    session.run(put(person("Enver")))


def test_a_full_disk_leaves_the_project_as_it_was(session):
    session.run(put(*letter_parts()))
    (pages,) = session._connection.execute("PRAGMA page_count").fetchone()
    session._connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError) as caught:
        session.run(put(*(part for number in range(2, 60) for part in letter_parts(number))))
    assert caught.value.code == "disk-full"
    assert session.count() == 1
    session._connection.execute("PRAGMA max_page_count = 1000000")
    session.run(put(*letter_parts(2)))
    assert session.check_file().ok


def test_nobody_opens_the_live_file(session, path, monkeypatch):
    """Closing any handle of the file would drop the locks that SQLite holds on it."""
    live = os.path.realpath(path)

    def guarded(real):
        def opened(file, *arguments, **options):
            assert not isinstance(file, (str, os.PathLike)) or os.path.realpath(file) != live, file
            return real(file, *arguments, **options)
        return opened

    for module, name in ((builtins, "open"), (io, "open"), (os, "open")):
        monkeypatch.setattr(module, name, guarded(getattr(module, name)))
    session.run(put(*letter_parts(), kind="import"))
    session.type(TEXT, TextEdit(0, "", "x"))
    session.undo()
    session.backup()
    session.save_copy(path.with_name("copy.letterbook"))
    session.check_file()
    session.heartbeat()
    with pytest.raises(ProjectInUseError):
        ProjectSession.open(path, editor="Ben")
    ProjectSession.open(path, editor="Ben", read_only=True).close()
    session.close()
    monkeypatch.undo()
    assert_sound(path)


def test_a_word_index_of_another_version_is_made_anew(project):
    connection = sqlite3.connect(project)
    connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
    connection.execute("UPDATE meta SET value = '0' WHERE key = 'index'")
    connection.commit()
    connection.close()
    with ProjectSession.open(project, editor="Ben") as session:
        assert session.search("Emir").total == 2
    assert_sound(project)


def test_what_the_list_is_filtered_by_is_made_anew_with_the_word_index(project):
    with ProjectSession.open(project, editor="Ben") as session:
        session.run(put(letter_parts(1, title="שלום")[0]))
    connection = sqlite3.connect(project)
    connection.execute("UPDATE letter_index SET words = replace(words, char(0x5de), char(0x5dd))")
    connection.execute("UPDATE meta SET value = '1' WHERE key = 'index'")
    connection.commit()
    connection.close()
    with ProjectSession.open(project, editor="Ben") as session:
        assert [row.title for row in session.rows(where="שלומ")] == ["שלום"]
    assert_sound(project)


def test_a_journal_that_was_never_begun_is_swept_away(project):
    journal = project.with_name(project.name + "-journal")
    journal.write_bytes(b"")
    ProjectSession.open(project, editor="Ben").close()
    assert not journal.exists()
    journal.write_bytes(b"\0" * 512)
    ProjectSession.open(project, editor="Ben", read_only=True).close()
    assert not journal.exists()
