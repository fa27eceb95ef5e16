"""What comes in: files and folders, numbers, duplicates, the register, an empty project."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from editor.app.actions.entities import PutEntity
from editor.app.actions.exports import export_project
from editor.app.actions.imports import ImportLetters, NoSuchSourceError, prepare, read_sources
from editor.app.actions.letters import NewLetter, SetLetter, SetProject
from editor.core.entities import AuthorityLink, Entity, NameForm
from editor.core.ids import new_id
from editor.core.messages import FormatError, LetterbookError
from editor.core.record import replace
from tests.app.conftest import Desk
from tests.app.memory import MemoryProject

SEED = Path(__file__).resolve().parents[2] / "sample_corpus" / "peters-to-stalin.txt"


def exported(project: MemoryProject, path: Path) -> bytes:
    export_project(project, project.letter_ids(), "json", path)
    return path.read_bytes()


def test_a_text_becomes_a_letter_with_the_next_number(desk: Desk) -> None:
    plan = read_sources([SEED])
    assert [source.name for source in plan.sources] == [SEED.name]
    operation = ImportLetters(imported=plan)
    assert (operation.kind, operation.label.args["count"]) == ("import", 1)
    desk.project.run(operation)
    letter = desk.project.letter(desk.project.letter_ids()[-1])
    assert letter.letter.number == "2"
    assert letter.letter.order > desk.project.letter(desk.letter).letter.order
    assert len(letter.notes) == 6


def test_the_same_text_twice_is_two_letters(desk: Desk) -> None:
    for number in ("2", "3"):
        placed = prepare(desk.project, read_sources([SEED])).letters
        assert [p.letter.snapshot.letter.number for p in placed] == [number]
        desk.project.run(ImportLetters(imported=read_sources([SEED])))
    assert len(desk.project.letter_ids()) == 3


def test_json_comes_back_equal_and_only_once(desk: Desk, tmp_path: Path) -> None:
    desk.project.run(PutEntity(entity=Entity(id=new_id(), kind="person", name="Peters")))
    desk.project.run(SetProject(project=replace(desk.project.project(), title="Edition", languages=("en",))))
    first = exported(desk.project, tmp_path / "a.json")
    other = MemoryProject()
    plan = read_sources([tmp_path / "a.json"])
    other.run(ImportLetters(imported=plan))
    assert exported(other, tmp_path / "b.json") == first
    again = prepare(other, plan)
    assert (again.letters, again.changes) == ((), ())
    assert [(p.code, p.letter) for p in again.problems] == [("letter-already-present", desk.letter)]


def test_a_project_with_letters_keeps_its_title(desk: Desk, tmp_path: Path) -> None:
    exported(desk.project, tmp_path / "a.json")
    other = MemoryProject()
    other.run(NewLetter(title="Mine"))
    other.run(SetProject(project=replace(other.project(), title="Mine")))
    other.run(ImportLetters(imported=read_sources([tmp_path / "a.json"])))
    assert other.project().title == "Mine"
    assert [other.letter(i).letter.number for i in other.letter_ids()] == ["1", "2"]


def test_numbers_that_are_free_are_kept(desk: Desk, tmp_path: Path) -> None:
    desk.project.run(SetLetter(letter=replace(desk.project.letter(desk.letter).letter, number="17b")))
    exported(desk.project, tmp_path / "a.json")
    other = MemoryProject()
    other.run(NewLetter())
    other.run(ImportLetters(imported=read_sources([tmp_path / "a.json"])))
    assert [other.letter(i).letter.number for i in other.letter_ids()] == ["1", "17b"]


def test_entries_that_are_there_gain_what_they_lack(desk: Desk, tmp_path: Path) -> None:
    entity = Entity(id=new_id(), kind="person", name="Khodzhaev", names=(NameForm(name="Khodjaev"),),
                    links=(AuthorityLink(system="gnd", id="1", uri="u"),), dates="1896-1938")
    desk.project.run(PutEntity(entity=entity))
    exported(desk.project, tmp_path / "a.json")
    other = MemoryProject()
    mine = Entity(id=entity.id, kind="person", name="Xo'jayev", description="Nazir", names=(NameForm(name="F. X."),))
    other.run(PutEntity(entity=mine))
    other.run(ImportLetters(imported=read_sources([tmp_path / "a.json"])))
    (joined,) = other.entities()
    assert joined.forms() == ("Xo'jayev", "F. X.", "Khodzhaev", "Khodjaev")
    assert (joined.description, joined.dates, joined.links) == ("Nazir", "1896-1938", entity.links)


def test_folders_are_read_in_natural_order_without_hidden_files(tmp_path: Path) -> None:
    for name in ("10.txt", "9.txt", "deep/1.txt", ".hidden/2.txt", ".3.txt", "photo.jpg"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Dear friend,\n\nI am well.\n\nYours, A.", encoding="utf-8")
    plan = read_sources([tmp_path])
    assert [source.name for source in plan.sources] == ["9.txt", "10.txt", "1.txt"]


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Dear friend,\n\nI am well.", encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(b"")
    plan = read_sources([tmp_path])
    assert len(plan.letters) == 1
    assert [(reason.code, reason.args["file"]) for reason in plan.refused] == [("source-empty", "b.txt")]


def test_what_is_not_there_or_holds_nothing_is_said(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "no.txt", "no-such-source"), (tmp_path, "nothing-to-import")):
        with pytest.raises(NoSuchSourceError) as caught:
            read_sources([path])
        assert caught.value.code == code
    with pytest.raises(FormatError, match="format-unknown"):
        read_sources([SEED], "docx2000")


def test_some_letters_are_exported_in_one_format(desk: Desk, tmp_path: Path) -> None:
    report = export_project(desk.project, [desk.letter], "json", tmp_path / "a.json")
    assert report.files == ("",)
    document = json.loads((tmp_path / "a.json").read_bytes())
    assert [letter["id"] for letter in document["letters"]] == [desk.letter]
    for format_id, preset, code in (("hocr", None, "format-cannot-write"), ("nonsense", None, "format-unknown"),
                                    ("json", "pretty", "no-such-preset")):
        with pytest.raises(LetterbookError) as caught:
            export_project(desk.project, [], format_id, tmp_path / "b", preset=preset)
        assert caught.value.code == code
    assert not (tmp_path / "b").exists()
