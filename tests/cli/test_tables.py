"""Tables out, edited, and in again: a cell that says something else is a change of its object, and nothing else is."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from editor.app.workspace import open_project
from tests.cli.conftest import Shell

ENTITY = "e" * 32


@pytest.fixture
def tables(shell: Shell) -> Path:
    """A project like the sample, and the folder of its tables."""
    sample = Path(__file__).resolve().parents[2] / "sample_corpus" / "letterbook-sample.letterbook"
    shell.project.write_bytes(sample.read_bytes())
    folder = shell.folder / "tables"
    shell("export", shell.project, "--format", "csv", "--output", folder)
    return folder


def edit(folder: Path, name: str, change: Callable[[list[dict[str, str]]], object]) -> Path:
    """Change the rows of a table and write it as LibreOffice does: without a mark."""
    file = folder / name
    rows = list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig"), newline="")))
    heads = list(rows[0])
    change(rows)
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, heads)
        writer.writeheader()
        writer.writerows(rows)
    return file


def whole(shell: Shell) -> str:
    shell("export", shell.project, "--format", "json", "--output", shell.folder / "whole.json")
    return (shell.folder / "whole.json").read_text(encoding="utf-8")


def steps(shell: Shell) -> int:
    return len(shell.ok("history", shell.project, "--json").json["changesets"])


def test_reading_what_was_written_changes_nothing(shell: Shell, tables: Path) -> None:
    before, count = whole(shell), steps(shell)
    for form in (".csv", ".spreadsheet.csv"):
        for name in ("letters", "translations", "notes", "mentions", "entities", "provenance"):
            if (tables / (name + form)).read_bytes().count(b"\n") > 1:
                shell.ok("import", shell.project, tables / (name + form))
    shell.ok("import", shell.project, tables)
    assert (whole(shell), steps(shell)) == (before, count)


CASES: list[tuple[str, str, str, Callable[[dict[str, Any]], object]]] = [
    ("letters", "title", "Peters an Stalin", lambda doc: doc["letters"][0]["title"]),
    ("letters", "place", "New Bukhara", lambda doc: doc["letters"][0]["actions"][0]["place"]["name"]),
    ("letters", "kind", "report", lambda doc: doc["letters"][0]["kind"]),
    ("notes", "status", "checked", lambda doc: doc["letters"][0]["notes"][0]["status"]),
    ("notes", "text", "Found at last.", lambda doc: doc["letters"][0]["notes"][0]["text"]["content"]),
    ("provenance", "extent", "2 leaves", lambda doc: doc["letters"][0]["provenance"]["witnesses"][0]["extent"]),
    ("entities", "dates", "1886-1938", lambda doc: doc["entities"][0]["dates"]),
    ("entities", "names", "One | Two", lambda doc: [one["name"] for one in doc["entities"][0]["names"]]),
]


@pytest.mark.parametrize(("table", "column", "cell", "found"), CASES, ids=[f"{one[0]}-{one[1]}" for one in CASES])
@pytest.mark.parametrize("form", [".csv", ".spreadsheet.csv"])
def test_an_edited_cell_becomes_a_change_of_its_object(
        shell: Shell, tables: Path, table: str, column: str, cell: str, found: Callable[[dict[str, Any]], object],
        form: str) -> None:
    import json

    before, count = whole(shell), steps(shell)
    identity: list[str] = []

    def change(rows: list[dict[str, str]]) -> None:
        wanted = json.loads(before)["entities"][0]["id"] if table == "entities" else rows[0].get("id")
        row = next(one for one in rows if one.get("id") == wanted)
        identity.append(str(wanted))
        row[column] = cell

    file = edit(tables, table + form, change)
    shell.ok("import", shell.project, file)
    after = json.loads(whole(shell))
    assert found(after) == (cell.split(" | ") if column == "names" else cell)
    assert steps(shell) == count + 1
    shell.ok("import", shell.project, file)
    assert steps(shell) == count + 1
    shell.ok("undo", shell.project)
    assert whole(shell) == before


def test_tags_stay_on_their_words_while_the_text_is_edited_in_a_table(shell: Shell, tables: Path) -> None:
    def words() -> list[str]:
        with open_project(shell.project, read_only=True) as session:
            text = session.letter(session.letter_ids()[0]).transcription
            return [text.quote(tag) for tag in text.of_kind("entity")]

    before = words()
    file = edit(tables, "letters.csv", lambda rows: rows[0].update(text="Received.\n" + rows[0]["text"].replace(
        "I report", "I herewith report")))
    shell.ok("import", shell.project, file)
    assert words() == before
    assert "herewith" in whole(shell)


def test_a_tag_gets_another_entry_and_one_that_is_none_is_refused(shell: Shell, tables: Path) -> None:
    with open_project(shell.project, read_only=True) as session:
        other = next(entity for entity in session.entities() if entity.kind == "place")

    def change(rows: list[dict[str, str]]) -> None:
        rows[0].update(entity_id=other.id, certainty="low", words="x")
        rows[1].update(entity_id="f" * 32, start="0")

    result = shell("import", shell.project, edit(tables, "mentions.csv", change), "--json")
    assert result.code == 1
    assert [one["code"] for one in result.json["problems"]] == ["table-cell-kept", "table-cell-kept"]
    with open_project(shell.project, read_only=True) as session:
        tag = session.letter(session.letter_ids()[0]).transcription.of_kind("entity")
        assert any(one.entities == (other.id,) and one.attributes["certainty"] == "low" for one in tag)
        assert all("f" * 32 not in one.entities for one in tag)


def test_what_a_cell_cannot_say_is_reported_and_the_rest_taken(shell: Shell, tables: Path) -> None:
    before = whole(shell)
    file = edit(tables, "letters.csv", lambda rows: rows[0].update(kind="poem"))
    assert "poem" in shell("import", shell.project, file).err
    file = edit(tables, "entities.csv", lambda rows: [rows[0].update(edtf="soon"), rows[1].update(name="")])
    result = shell("import", shell.project, file, "--json")
    assert result.code == 1
    assert {one["code"] for one in result.json["problems"]} >= {"table-cell-kept"}
    assert whole(shell) == before


def test_a_text_that_a_spreadsheet_cut_off_is_not_taken(shell: Shell) -> None:
    shell.ok("new", shell.project)
    long = shell.folder / "long.csv"
    long.write_text(f"sender,recipient,text\nA,B,{'word ' * 8000}end\n", encoding="utf-8")
    shell("import", shell.project, long)
    tables = shell.folder / "tables"
    shell("export", shell.project, "--format", "csv", "--output", tables)
    before = whole(shell)
    file = edit(tables, "letters.csv", lambda rows: rows[0].update(text=rows[0]["text"][:32767]))
    assert shell("import", shell.project, file).code == 1
    assert whole(shell) == before


def test_rows_of_another_project_are_counted_and_left_out(shell: Shell, tables: Path) -> None:
    other = shell.folder / "other.letterbook"
    shell.ok("new", other)
    result = shell("import", other, tables / "notes.csv", "--json")
    assert [(one["code"], result.code) for one in result.json["problems"]] == [("table-rows-nowhere", 1)]
