"""Tables that come in together: letters with their translations, notes, tags, entries and provenance, as one step."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from editor.app.workspace import open_project
from editor.core.lemmas import lemma_of
from editor.core.snapshot import LetterSnapshot
from tests.cli.conftest import Shell
from tests.cli.test_new_rows import read_rows, table
from tests.cli.test_tables import edit, steps, whole
from tests.formats.letters import everything

REPO = Path(__file__).resolve().parents[2]
TABLES = ("letters", "translations", "notes", "mentions", "entities", "provenance")
RECKONED = ("status", "pages", "other_actions")
"""Columns of letters that follow from what no table carries."""


def test_a_letter_of_ones_own_with_notes_and_tags_and_entries(shell: Shell) -> None:
    shell.ok("new", shell.project)
    folder = shell.folder / "own"
    folder.mkdir()
    (folder / "letters.csv").write_text(
        "id,sender,recipient,date,shelfmark,text\n"
        'L1,Ada,Bo,3 May 1922,RGASPI. F. 5. Op. 1. D. 7,"Dear Bo,\nI saw Enver in Kabul."\n'
        "L2,Bo,Ada,4 May 1922,RGASPI. F. 5. Op. 1. D. 8,Enver again.\n", encoding="utf-8")
    (folder / "entities.csv").write_text("id,kind,name\nP1,person,Enver Pasha\n,place,Kabul\n", encoding="utf-8")
    (folder / "notes.csv").write_text(
        "letter_id,lemma,text\nL1,Kabul,Capital of Afghanistan.\nRGASPI. F. 5. Op. 1. D. 8,Enver,The same.\n"
        "L1,Paris,Nowhere.\nL3,Enver,No such letter.\n", encoding="utf-8")
    (folder / "mentions.csv").write_text(
        "letter_id,words,entity_id,entity,in,note\nL1,Enver,P1,,,\nL1,Kabul,,Kabul,,\nL1,Afghanistan,,Kabul,note,1\n"
        "L2,Enver,P1,,,\n", encoding="utf-8")
    (folder / "translations.csv").write_text("letter_id,language,text\nL2,de,Wieder Enver.\n", encoding="utf-8")
    count = steps(shell)
    result = shell("import", shell.project, folder, "--json")
    assert result.code == 1
    told = [(one["code"], one["args"]["row"], one["args"].get("words") or one["args"]["detail"])
            for one in (*result.json["problems"], *result.json["letters"][0]["problems"]) if "row" in one["args"]]
    assert told == [("table-row-left", 5, "letter L3"), ("table-place-missing", 4, "Paris")]
    assert steps(shell) == count + 1
    [first, second] = letters(shell)
    assert [note.body.text.content for note in first.notes] == ["Capital of Afghanistan."]
    [reference] = first.transcription.of_kind("note")
    assert first.transcription.text.content[:reference.start].endswith("Kabul")
    assert lemma_of(reference) == "Kabul"
    assert {(text.quote(tag), names(shell)[tag.entities[0]]) for text in first.texts() for tag in text.of_kind("entity")
            } == {("Enver", "Enver Pasha"), ("Kabul", "Kabul"), ("Afghanistan", "Kabul")}
    assert second.transcription.of_kind("note")
    assert [one.text.content for one in second.translations] == ["Wieder Enver."]
    shell.ok("undo", shell.project)
    assert letters(shell) == []


def names(shell: Shell) -> dict[str, str]:
    with open_project(shell.project, read_only=True) as session:
        return {one.id: one.name for one in session.entities()}


def letters(shell: Shell) -> list[LetterSnapshot]:
    with open_project(shell.project, read_only=True) as session:
        return [session.letter(one) for one in session.letter_ids()]


@pytest.fixture(params=["sample", "specimens", "everything"])
def tables(request: pytest.FixtureRequest, shell: Shell) -> Path:
    """The tables of a project with everything in it."""
    full = shell.folder / "full.letterbook"
    if request.param == "everything":
        from editor.app.actions.imports import letter_objects
        from editor.core.messages import message
        from editor.core.operations import Changes, Put

        snapshot, entities = everything()
        shell.ok("new", full)
        with open_project(full, editor="Test") as session:
            session.run(Changes(message("history-letters-imported", count=1), tuple(
                Put(one) for one in (*entities, *letter_objects(snapshot)))))
    else:
        name = {"sample": "letterbook-sample", "specimens": "specimens/seed-exchange"}[request.param]
        full.write_bytes((REPO / "sample_corpus" / f"{name}.letterbook").read_bytes())
    shell("export", full, "--format", "csv", "--output", shell.folder / "tables")
    return shell.folder / "tables"


@pytest.mark.parametrize("forms", ["", ".spreadsheet", "both"])
def test_tables_of_a_project_make_the_same_project_again(shell: Shell, tables: Path, forms: str) -> None:
    for file in tables.iterdir():
        if forms != "both" and (".spreadsheet" in file.name) != (forms == ".spreadsheet"):
            file.unlink()
    shell.ok("new", shell.project)
    count = steps(shell)
    result = shell("import", shell.project, tables, "--json")
    assert [one for one in result.json["problems"] if one["code"] != "not-in-model"] == []
    assert steps(shell) == count + 1
    shell("export", shell.project, "--format", "csv", "--output", shell.folder / "again")
    ending = ".spreadsheet.csv" if forms == ".spreadsheet" else ".csv"
    for name in TABLES:
        assert told(shell.folder / "again" / (name + ending), name) == told(tables / (name + ending), name), name
    before = whole(shell)
    shell("import", shell.project, tables)
    assert whole(shell) == before


def told(file: Path, name: str) -> list[dict[str, Any]]:
    rows = read_rows(file)
    for row in rows:
        for column in RECKONED if name == "letters" else ():
            row.pop(column)
    return sorted(rows, key=lambda row: sorted(row.items()))


def test_what_was_edited_on_the_way_comes_in_edited(shell: Shell) -> None:
    full = shell.folder / "full.letterbook"
    full.write_bytes((REPO / "sample_corpus" / "letterbook-sample.letterbook").read_bytes())
    shell("export", full, "--format", "csv", "--output", shell.folder / "tables", "--preset", "exact")
    folder = shell.folder / "tables"
    edit(folder, "letters.csv", lambda rows: rows[0].update(text="Received.\n" + rows[0]["text"]))
    edit(folder, "notes.csv", lambda rows: rows.__delitem__(slice(1, None)))
    shell.ok("new", shell.project)
    shell("import", shell.project, folder)
    [letter] = letters(shell)
    assert letter.transcription.text.content.startswith("Received.\n")
    assert {"Bukhara", "Moscow"} <= {letter.transcription.quote(tag) for tag in letter.transcription.of_kind("entity")}


def test_rows_for_a_letter_that_the_project_has_go_there(shell: Shell) -> None:
    """Of a table of letters some are here already, by their identities."""
    shell.project.write_bytes((REPO / "sample_corpus" / "letterbook-sample.letterbook").read_bytes())
    folder = shell.folder / "tables"
    shell("export", shell.project, "--format", "csv", "--output", folder, "--preset", "exact")
    edit(folder, "letters.csv", lambda rows: rows.append({
        **dict.fromkeys(rows[0], ""), "number": "2", "sender": "Ada", "text": "Kabul again."}))
    table(shell, "notes", [{"letter": "1", "lemma": "memorandum", "text": "Old."},
                           {"letter": "2", "lemma": "Kabul", "text": "New."}]).rename(folder / "notes.csv")
    shell("import", shell.project, folder)
    old, new = letters(shell)
    assert "Old." in [note.body.text.content for note in old.notes]
    assert [note.body.text.content for note in new.notes] == ["New."]
