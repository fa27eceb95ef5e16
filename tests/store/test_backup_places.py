"""Backups of a file that cannot say any more which project it is."""

import json
from pathlib import Path

import pytest

from editor.core.letters import Project
from editor.core.profiles import Profile
from editor.store import backups
from editor.store.backup_places import note_place, project_at
from editor.store.salvage.found import find
from editor.store.salvage.newer import legible_steps, newer_than
from editor.store.session import ProjectSession
from tests.store.letters import an_id, person, put


@pytest.fixture
def made(tmp_path, monkeypatch):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    path = tmp_path / "made.letterbook"
    with ProjectSession.create(path, Project(id=an_id("p"), title="", profile=Profile(name="x")), editor="Ada") as one:
        one.run(put(person("Stalin")))
        one.backup()
        one.run(put(person("Enver")))
    return path


def test_a_project_is_known_by_where_it_was_opened(made, tmp_path):
    assert project_at(made) == an_id("p")
    assert project_at(tmp_path / "another.letterbook") is None
    moved = made.rename(tmp_path / "moved.letterbook")
    with ProjectSession.open(moved, editor="Ada"):
        pass
    assert project_at(moved) == project_at(made) == an_id("p")


def test_the_project_opened_last_at_a_place_is_meant(made, tmp_path):
    folder = backups.folder_of(an_id("other"))
    folder.mkdir(parents=True)
    (folder / "places.json").write_text(json.dumps({str(made): "2099-01-01T00:00:00Z"}))
    assert project_at(made) == an_id("other")


def test_notes_that_cannot_be_read_or_written_hinder_nobody(made, monkeypatch):
    (backups.folder_of(an_id("p")) / "places.json").write_text("{")
    assert project_at(made) is None
    note_place(an_id("p"), made)
    assert project_at(made) == an_id("p")
    monkeypatch.setattr(Path, "write_bytes", lambda *_: (_ for _ in ()).throw(OSError("full")))
    with ProjectSession.open(made, editor="Ada"):
        pass
    assert not list(backups.folder_of(an_id("p")).glob("*.draft"))


def test_only_so_many_places_are_kept(made, tmp_path):
    for number in range(30):
        note_place(an_id("p"), tmp_path / f"{number}.letterbook")
    assert len(json.loads((backups.folder_of(an_id("p")) / "places.json").read_text())) == 20


def test_what_a_backup_lacks_is_told_step_by_step(made):
    legible = legible_steps(find(made.read_bytes()))
    (backup,) = backups.listed(an_id("p"))
    newer = newer_than(backup.path, legible.steps)
    assert legible.project == an_id("p")
    assert [(step.kind, step.editor) for step in newer] == [("edit", "Ada")]
    with ProjectSession.open(made, editor="Ada") as session:
        assert newer[0].id == session.history()[0].id


def test_of_another_line_of_work_nothing_is_told(made, tmp_path):
    (backup,) = backups.listed(an_id("p"))
    with ProjectSession.create(tmp_path / "b.letterbook", Project(id=an_id("p"), title="", profile=Profile(name="x")),
                               editor="Ada") as other:
        other.run(put(person("Stalin")))
        other.run(put(person("Frunze")))
    steps = legible_steps(find((tmp_path / "b.letterbook").read_bytes())).steps
    assert newer_than(backup.path, steps) is None
    assert newer_than(tmp_path / "none.letterbook", steps) is None
