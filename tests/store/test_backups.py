"""Backups: verified copies, thinned by their dates, restored beside what is there."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from editor.core.letters import Project
from editor.core.profiles import Profile
from editor.core.retention import Kept, thin
from editor.store import backups
from editor.store.errors import DamagedError, NoSuchProjectError, RefusedError, StoreError
from editor.store.session import ProjectSession
from tests.store.letters import an_id, letter_parts, person, put
from tests.store.tables import assert_sound

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def hourly(hours):
    return [Kept(NOW - timedelta(hours=back), hours - back) for back in range(hours)]


def test_everything_of_two_days_is_kept():
    assert thin(hourly(49), NOW) == []


def test_older_backups_thin_out_to_days_weeks_and_months():
    all_of_two_years = hourly(24 * 730)
    gone = set(thin(all_of_two_years, NOW))
    kept = sorted(set(all_of_two_years) - gone)
    assert len(kept) + 3 >= 49 + 7 + 4 + 10
    assert len(kept) <= 49 + 8 + 5 + 13
    ages = [(NOW - backup.at).days for backup in kept]
    assert {age for age in ages if 2 < age <= 7} == {3, 4, 5, 6, 7}
    assert max(ages) > 330
    assert max(ages) < 400


def test_thinning_again_changes_nothing():
    everything = hourly(24 * 200)
    gone = set(thin(everything, NOW))
    kept = [backup for backup in everything if backup not in gone]
    assert thin(kept, NOW) == []


def test_the_newest_verified_one_is_never_removed():
    ancient = Kept(NOW - timedelta(days=3000), 5)
    unverified = Kept(NOW - timedelta(days=2900), 6, verified=False)
    assert thin([unverified, ancient], NOW) == [unverified]
    assert thin([], NOW) == []


def test_a_clock_that_was_wrong_removes_nothing_of_the_future():
    future = [Kept(NOW + timedelta(days=day), day) for day in range(50)]
    assert thin(future, NOW) == []


@pytest.fixture
def filled(session):
    session.run(put(*letter_parts(), person("Enver")))
    return session


def test_a_backup_is_the_project(filled, tmp_path):
    before = filled.letter(an_id("letter 1"))
    info = filled.backup()
    assert filled.backups() == [info]
    assert Path(info.path).is_relative_to(tmp_path / "data" / "backups" / an_id("project"))
    assert_sound(info.path)
    filled.undo()
    restored = backups.restore(info.path, tmp_path / "restored.letterbook")
    with ProjectSession.open(restored, editor="Ben") as session:
        assert session.letter(an_id("letter 1")) == before
        assert session.project() == filled.project()


def test_imports_bulk_actions_and_merges_make_one_first(filled):
    for number, kind in enumerate(("import", "bulk", "merge", "restore", "edit")):
        filled.run(put(person(f"Somebody {number}"), kind=kind))
    assert sorted(info.reason for info in filled.backups()) == ["bulk", "import", "merge", "restore"]


def test_half_an_hour_of_work_makes_one(filled):
    filled._backed_up -= 1_801
    filled.run(put(person("Frunze")))
    filled.run(put(person("Peters")))
    assert [info.reason for info in filled.backups()] == ["work"]


def test_a_restored_project_never_takes_the_place_of_another(filled, path, tmp_path):
    info = filled.backup()
    before = Path(info.path).read_bytes()
    with pytest.raises(RefusedError) as caught:
        backups.restore(info.path, info.path)
    assert caught.value.code == "project-exists"
    target = tmp_path / "there.letterbook"
    target.write_text("mine")
    with pytest.raises(RefusedError):
        backups.restore(info.path, target)
    assert target.read_text() == "mine"
    assert Path(info.path).read_bytes() == before
    with pytest.raises(NoSuchProjectError):
        backups.restore(tmp_path / "none.letterbook", tmp_path / "new.letterbook")
    assert not (tmp_path / "new.letterbook").exists()
    assert not list(tmp_path.glob("*.draft"))


def test_a_damaged_backup_is_not_restored(filled, tmp_path):
    info = filled.backup()
    connection = sqlite3.connect(info.path)
    connection.execute("UPDATE letter_hash SET hash = zeroblob(32)")
    connection.commit()
    connection.close()
    with pytest.raises(DamagedError):
        backups.restore(info.path, tmp_path / "new.letterbook")
    assert not (tmp_path / "new.letterbook").exists()


def test_a_damaged_project_makes_no_backup_and_keeps_the_old(filled):
    good = filled.backup()
    filled._connection.execute("UPDATE state SET head = zeroblob(32)")
    with pytest.raises(DamagedError) as caught:
        filled.backup()
    assert caught.value.code == "project-damaged"
    assert caught.value.message.args["path"] == str(filled.path)
    assert filled.backups() == [good]
    assert not list(Path(good.path).parent.glob("*.draft"))


def test_a_backup_that_cannot_be_written_stops_the_import(filled, tmp_path, monkeypatch):
    (tmp_path / "blocked").write_text("a file, not a folder")
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "blocked"))
    with pytest.raises(StoreError) as caught:
        filled.run(put(*letter_parts(2), kind="import"))
    assert caught.value.code == "backup-failed"
    assert filled.count() == 1


def test_old_backups_go(filled):
    info = filled.backup()
    folder = Path(info.path).parent
    for day in range(400):
        at = datetime.now(UTC) - timedelta(days=day + 3)
        (folder / f"{at.strftime('%Y%m%dT%H%M%SZ')}-{400 - day}-work.letterbook").touch()
    (folder / "mine.letterbook").touch()
    filled.backup()
    left = filled.backups()
    assert 20 < len(left) < 30
    assert (folder / "mine.letterbook").exists()
    assert [info.at for info in left] == sorted((info.at for info in left), reverse=True)


def test_a_copy_to_send_holds_nothing_that_was_deleted(session, path):
    session.run(put(*letter_parts(content="A secret that is to go.\n" * 50)))
    copy = session.save_copy(path.with_name("copy.letterbook"))
    assert_sound(copy)
    with pytest.raises(RefusedError):
        session.save_copy(copy)
    with ProjectSession.open(copy, editor="Ben") as other:
        assert other.rows() == session.rows()


def test_projects_do_not_share_backups(filled, tmp_path):
    filled.backup()
    project = Project(id=an_id("another"), title="", profile=Profile(name="plain"))
    with ProjectSession.create(tmp_path / "b.letterbook", project, editor="Ada") as other:
        assert other.backups() == []


def test_where_there_is_no_room_the_place_that_wants_it_is_named(filled, tmp_path, monkeypatch):
    info = filled.backup()

    def full(*_args):
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorname = "SQLITE_FULL"
        raise error

    monkeypatch.setattr(backups, "copy_to", full)
    with pytest.raises(StoreError) as caught:
        backups.restore(info.path, tmp_path / "new.letterbook")
    assert caught.value.message.args == {"path": str(tmp_path / "new.letterbook")}
    assert not list(tmp_path.glob("new*"))
