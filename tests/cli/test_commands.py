"""The commands on the seed letter, from a new project to a restored backup."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from editor.app.actions.entities import PutEntity
from editor.app.workspace import open_project
from editor.core.entities import Entity, EntityKind, NameForm
from editor.core.ids import new_id
from tests.cli.conftest import SEED, Shell


def put_entities(shell: Shell, *entities: Entity) -> None:
    with open_project(shell.project, editor="Ada") as session:
        for entity in entities:
            session.run(PutEntity(entity=entity))


def entity(name: str, *forms: str, kind: EntityKind = "person") -> Entity:
    return Entity(id=new_id(), kind=kind, name=name, names=tuple(NameForm(name=form) for form in forms))


def exported(shell: Shell, project: Path, name: str = "x.json") -> bytes:
    target = shell.folder / name
    shell.ok("export", project, "--format", "json", "--output", target)
    return target.read_bytes()


def test_new_says_what_it_made(shell: Shell) -> None:
    result = shell.ok("new", shell.project, "--title", "Letters to Stalin", "--profile", "diplomatic", "--json")
    assert result.json["title"] == "Letters to Stalin"
    assert result.json["profile"] == "diplomatic"
    assert shell.project.is_file()
    assert str(shell.project) in result.err
    assert shell("new", shell.project).code in (2, 4)


def test_import_reports_the_letter_and_its_problems(shell: Shell) -> None:
    shell.ok("new", shell.project)
    result = shell("import", shell.project, SEED, "--json")
    assert result.code == 1
    (letter,) = result.json["letters"]
    assert set(result.json) == {"letters", "described", "problems", "report"}
    assert (letter["number"], letter["title"], letter["source"]) == ("1", "J. X. Peters to I. V. Stalin", SEED.name)
    codes = {problem["code"] for problem in letter["problems"]}
    assert {"note-missing-in-source", "archival-reference-corrected", "note-breaks-off"} <= codes
    for problem in letter["problems"]:
        assert {"severity", "code", "message"} <= set(problem)
        assert "…" not in problem["message"].replace("[…]", "")
    assert shell.ok("list", shell.project, "--json").json["letters"][0]["id"] == letter["id"]


def test_a_dry_run_writes_nothing(shell: Shell) -> None:
    shell.ok("new", shell.project)
    before = shell.project.read_bytes()
    result = shell("import", shell.project, SEED, "--dry-run", "--json")
    assert [letter["title"] for letter in result.json["letters"]] == ["J. X. Peters to I. V. Stalin"]
    assert shell.project.read_bytes() == before
    assert len(shell.ok("history", shell.project, "--json").json["changesets"]) == 1


def test_list_and_show_in_the_documented_form(seeded: Shell) -> None:
    (row,) = seeded.ok("list", seeded.project, "--json").json["letters"]
    assert set(row) >= {"id", "number", "title", "kind", "date", "from", "to", "status", "notes", "mentions",
                        "problems"}
    assert (row["number"], row["date"], row["from"], row["to"], row["status"], row["notes"]) == (
        "1", "1922-04-03", "J. X. Peters", "I. V. Stalin", "imported", 6)
    shown = seeded.ok("show", seeded.project, "1", "--json").json
    assert seeded.ok("show", seeded.project, row["id"][:4], "--json").json == shown
    assert set(shown) >= {"id", "number", "source_number", "kind", "title", "language", "actions", "transcription",
                          "translations", "notes", "provenance", "pages", "links", "readings", "comments",
                          "suggestions", "status", "problems"}
    assert [note["series"] for note in shown["notes"]].count("textual") == 1
    assert len(shown["problems"]) == row["problems"]
    text = seeded.ok("show", seeded.project, "1").out
    assert "Dear comrade. STALIN." in text
    assert "memorandum of March 21,[1] I report" in text
    assert "[1] Note not found." in text


def test_a_query_chooses_letters(seeded: Shell) -> None:
    for where, count in (("", 1), ("from:peters date:1920..1922", 1), ("date:1923..", 0), ("bukhara stalin", 1),
                         ("-kind:letter", 0), ("status:imported", 1), ("has:problems", 1)):
        assert len(seeded.ok("list", seeded.project, "--where", where, "--json").json["letters"]) == count, where
    wrong = seeded("list", seeded.project, "--where", "colour:red")
    assert (wrong.code, wrong.out) == (2, "")
    assert "colour" in wrong.err


def test_search_shows_words_in_context(seeded: Shell) -> None:
    found = seeded.ok("search", seeded.project, "Enver Pasha", "--json").json
    assert found["total"] == len(found["hits"]) >= 1
    hit = found["hits"][0]
    assert set(hit) == {"letter", "number", "text", "start", "end", "before", "match", "after"}
    assert hit["match"] == "Enver Pasha"
    assert hit["before"].endswith("clear agents of ")
    notes = seeded.ok("search", seeded.project, "Raskolnikov", "--in", "notes", "--json").json["total"]
    assert notes >= 1
    assert seeded.ok("search", seeded.project, "Raskolnikov", "--in", "text", "--json").json["total"] == 0
    narrow = seeded.ok("search", seeded.project, "Enver Pasha", "--width", "5", "--json").json["hits"][0]
    assert len(narrow["before"]) <= 5
    assert "[Enver Pasha]" in seeded.ok("search", seeded.project, "Enver Pasha").out


def test_entities_and_tags(seeded: Shell) -> None:
    enver, other = entity("Enver Pasha", "Enver"), entity("Enver Bey", "Enver")
    put_entities(seeded, enver, other, entity("Moscow", kind="place"))
    listed = seeded.ok("entities", seeded.project, "--kind", "person", "--json").json["entities"]
    assert [(e["name"], e["mentions"]) for e in listed] == [("Enver Bey", 0), ("Enver Pasha", 0)]
    assert set(listed[0]) >= {"id", "kind", "name", "names", "links", "mentions"}
    found = seeded.ok("tag", seeded.project, "--entity", "Enver Pasha", "--json").json["occurrences"]
    assert set(found[0]) >= {"id", "letter", "text", "start", "end", "before", "match", "after", "ambiguous", "applied"}
    assert {o["match"] for o in found} >= {"Enver Pasha", "Enver"}
    assert {o["match"]: o["ambiguous"] for o in found} == {"Enver Pasha": False, "Enver": True}
    steps = len(seeded.ok("history", seeded.project, "--json").json["changesets"])
    applied = seeded("tag", seeded.project, "--entity", enver.id, "--apply", "--json")
    assert applied.code == 1
    assert {o["id"]: o["applied"] for o in applied.json["occurrences"]} == {
        o["id"]: o["match"] == "Enver Pasha" for o in found}
    assert len(seeded.ok("history", seeded.project, "--json").json["changesets"]) == steps + 1
    left = seeded.ok("tag", seeded.project, "--entity", enver.id, "--json").json["occurrences"]
    assert {o["match"] for o in left} == {"Enver"}
    only = seeded("tag", seeded.project, "--entity", enver.id, "--apply", "--only", left[0]["id"], "--json")
    assert [o["applied"] for o in only.json["occurrences"]] == [True] + [False] * (len(left) - 1)
    mentions = {e["name"]: e["mentions"] for e in
                seeded.ok("entities", seeded.project, "--json").json["entities"]}
    assert mentions["Enver Pasha"] == len(found) - len(left) + 1
    assert seeded("tag", seeded.project, "--entity", enver.id, "--apply", "--only", "nonsense").code == 2
    assert seeded("tag", seeded.project, "--entity", "Nobody").code == 2
    assert seeded("tag", seeded.project, "--entity", "Enver").code == 2
    assert seeded("tag", seeded.project, "--entity", enver.id, "--only", "x").code == 2


def test_export_in_every_format(seeded: Shell) -> None:
    for format_id in ("tei", "text", "markdown", "json"):
        output = seeded.folder / format_id
        result = seeded("export", seeded.project, "--format", format_id, "--output", output, "--json")
        assert result.code in (0, 1), result
        assert result.json["letters"] == 1
        assert output.exists()
        # The same state gives the same bytes.
        again = seeded.folder / f"{format_id}-2"
        seeded("export", seeded.project, "--format", format_id, "--output", again, "-q")
        assert [p.read_bytes() for p in files(output)] == [p.read_bytes() for p in files(again)]


@pytest.mark.parametrize(("format_id", "name", "beside"), [
    ("tei", "out.xml", ["out.annotations.json"]), ("text", "out.txt", []), ("markdown", "out.md", [])])
def test_a_name_with_the_ending_of_the_format_is_one_file(
        seeded: Shell, format_id: str, name: str, beside: list[str]) -> None:
    (seeded.folder / "o").mkdir()
    for number in (1, 2):
        result = seeded("export", seeded.project, "--format", format_id, "--output", seeded.folder / "o" / name, "-q")
        assert result.code in (0, 1), result
        assert sorted(p.name for p in (seeded.folder / "o").iterdir()) == sorted([*beside, name])
        words = (seeded.folder / "o" / name).read_text(encoding="utf-8")
        assert words.count("Dear comrade") == number
        seeded("import", seeded.project, SEED, "-q")


def files(path: Path) -> list[Path]:
    return sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]


def test_json_comes_back_as_an_equal_project(seeded: Shell) -> None:
    put_entities(seeded, entity("Enver Pasha", "Enver"))
    seeded.ok("tag", seeded.project, "--entity", "Enver Pasha", "--apply", "-q")
    first = exported(seeded, seeded.project)
    document = json.loads(first)
    assert list(document) == ["format", "project", "letters", "entities"]
    assert b"revision" not in first
    other = seeded.folder / "other.letterbook"
    seeded.ok("new", other)
    assert seeded("import", other, seeded.folder / "x.json", "-q").code in (0, 1)
    assert exported(seeded, other, "y.json") == first
    again = seeded("import", other, seeded.folder / "x.json", "--json")
    assert again.code == 1
    assert again.json["letters"] == []
    assert [p["code"] for p in again.json["problems"]] == ["letter-already-present"]


def test_where_chooses_what_is_exported(seeded: Shell) -> None:
    target = seeded.folder / "none.json"
    seeded.ok("export", seeded.project, "--format", "json", "--output", target, "--where", "date:1930")
    assert json.loads(target.read_bytes())["letters"] == []


def test_check_reports_file_and_problems(seeded: Shell) -> None:
    result = seeded("check", seeded.project, "--json")
    assert result.code == 1
    assert result.json["file"]["ok"] is True
    assert {"note-missing-in-source", "quotation-unbalanced"} <= {p["code"] for p in result.json["problems"]}
    assert {p["letter"] for p in result.json["problems"]} == {
        seeded.ok("list", seeded.project, "--json").json["letters"][0]["id"]}
    assert seeded("check", seeded.project).out.startswith("The file is sound.")


def test_history_undo_and_redo(seeded: Shell) -> None:
    full = exported(seeded, seeded.project)
    steps = seeded.ok("history", seeded.project, "--json").json["changesets"]
    assert set(steps[0]) == {"id", "label", "kind", "editor", "at", "letters", "undoes", "undone"}
    assert (steps[0]["kind"], steps[0]["label"]) == ("import", "Letters imported: 1")
    assert steps[-1]["editor"] == "Ada"
    seeded.ok("undo", seeded.project, "--editor", "Bea")
    assert seeded.ok("list", seeded.project, "--json").json["letters"] == []
    after = seeded.ok("history", seeded.project, "--json").json["changesets"]
    assert (after[0]["undoes"], after[0]["editor"]) == (steps[0]["id"], "Bea")
    assert after[1]["undone"] is True
    seeded.ok("redo", seeded.project)
    assert exported(seeded, seeded.project) == full
    assert seeded("redo", seeded.project).code == 4
    number = seeded.ok("history", seeded.project, "1", "--json").json["changesets"]
    assert {step["kind"] for step in number} >= {"import"}
    assert "Letters imported" in seeded.ok("history", seeded.project).out
    assert seeded.ok("undo", seeded.project, "--steps", "1", "--json").json["steps"] == 1


def test_backup_and_restore(seeded: Shell) -> None:
    made = seeded.ok("backup", seeded.project, "--json").json
    listed = seeded.ok("backups", seeded.project, "--json").json["backups"]
    assert made["path"] in {backup["path"] for backup in listed}
    full = exported(seeded, seeded.project)
    seeded.ok("undo", seeded.project)
    restored = seeded.folder / "restored.letterbook"
    seeded.ok("restore", made["path"], "--output", restored)
    assert exported(seeded, restored) == full
    assert seeded("restore", made["path"], "--output", restored).code in (2, 4)
    assert seeded("restore", seeded.folder / "no.letterbook", "--output", seeded.folder / "n.letterbook").code == 2


def test_an_import_into_a_project_with_letters_makes_a_backup_first(seeded: Shell) -> None:
    full = exported(seeded, seeded.project)
    assert seeded("import", seeded.project, SEED, "-q").code == 1
    backup = seeded.ok("backups", seeded.project, "--json").json["backups"][0]
    assert backup["reason"] == "import"
    restored = seeded.folder / "restored.letterbook"
    seeded.ok("restore", backup["path"], "--output", restored)
    assert exported(seeded, restored, "y.json") == full


def test_tei_with_its_sidecar_comes_back(seeded: Shell) -> None:
    seeded("export", seeded.project, "--format", "tei", "--output", seeded.folder / "tei", "-q")
    other = seeded.folder / "other.letterbook"
    seeded.ok("new", other)
    result = seeded("import", other, seeded.folder / "tei", "--json")
    assert result.code in (0, 1), result
    assert [letter["title"] for letter in result.json["letters"]] == ["J. X. Peters to I. V. Stalin"]
    third = seeded.folder / "third.letterbook"
    seeded.ok("new", third)
    assert len(seeded("import", third, *(seeded.folder / "tei").glob("[!.]*"), "--json").json["letters"]) == 1
    first = seeded.ok("show", seeded.project, "1", "--json").json
    second = seeded.ok("show", other, "1", "--json").json
    assert second["transcription"]["content"] == first["transcription"]["content"]
    assert [n["text"]["content"] for n in second["notes"]] == [n["text"]["content"] for n in first["notes"]]


@pytest.mark.parametrize("name", ["p.letterbook", "Ä ü?.letterbook"])
def test_a_project_may_be_called_anything(shell: Shell, name: str) -> None:
    project = shell.folder / name
    shell.ok("new", project)
    shell("import", project, SEED, "-q")
    moved = shell.folder / "moved.letterbook"
    shutil.move(project, moved)
    assert len(shell.ok("list", moved, "--json").json["letters"]) == 1
