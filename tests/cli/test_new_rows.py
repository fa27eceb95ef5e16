"""Rows of tables without an identity: new notes and tags, at places that are named, or not at all."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from editor.app.actions.annotations import RemoveAnnotation
from editor.app.workspace import open_project
from editor.core.lemmas import lemma_of
from editor.core.snapshot import LetterSnapshot
from editor.formats.tables.rows import COLUMNS
from tests.cli.conftest import Shell
from tests.cli.test_tables import edit, steps, whole

TAG = {"letter": "1", "words": "Kabul", "in": "note", "note": "2"}
NOTE = {"letter": "1", "text": "Not in the archive.", "lemma": "memorandum"}


@pytest.fixture
def sample(shell: Shell) -> Shell:
    project = Path(__file__).resolve().parents[2] / "sample_corpus" / "letterbook-sample.letterbook"
    shell.project.write_bytes(project.read_bytes())
    return shell


def table(shell: Shell, name: str, rows: Iterable[dict[str, str]], form: str = ".csv",
          heads: Iterable[str] = ()) -> Path:
    file = shell.folder / (name + form)
    with file.open("w", encoding="utf-8-sig" if "spreadsheet" in form else "utf-8", newline="") as out:
        writer = csv.DictWriter(out, list(heads) or COLUMNS[name])
        writer.writeheader()
        writer.writerows(rows)
    return file


def read_rows(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8"), newline="")))


def letter(shell: Shell) -> LetterSnapshot:
    with open_project(shell.project, read_only=True) as session:
        return session.letter(session.letter_ids()[0])


def tags(snapshot: LetterSnapshot) -> Iterator[tuple[Any, ...]]:
    for text in snapshot.texts():
        for tag in text.of_kind("entity"):
            yield (text.text.id, tag.start, tag.end, tag.entities, tag.attributes.get("mention"),
                   tag.attributes.get("certainty", "high"))


@pytest.mark.parametrize("form", [".csv", ".spreadsheet.csv"])
@pytest.mark.parametrize("without", [(), ("start", "end"), ("words", "before", "after"), ("text_id",)])
def test_all_tags_come_again_from_rows_without_identities(sample: Shell, form: str, without: tuple[str, ...]) -> None:
    """Wherever positions or words are enough, the same tags stand at the same places as before."""
    sample("export", sample.project, "--format", "csv", "--output", sample.folder / "tables")
    before = letter(sample)
    with open_project(sample.project, editor="Test") as session:
        session.run(RemoveAnnotation(annotation_ids=tuple(
            tag.id for text in before.texts() for tag in text.of_kind("entity"))))
    file = edit(sample.folder / "tables", "mentions" + form, lambda rows: [
        row.update({"id": "", **dict.fromkeys(without, "")}) for row in rows])
    result = sample("import", sample.project, file, "--json")
    assert result.json["problems"] == []
    assert sorted(tags(letter(sample))) == sorted(tags(before))


def test_a_tag_stands_on_its_words_with_the_entry_by_name(sample: Shell) -> None:
    entry = next(one for one in _entries(sample) if one["name"] == "Moscow")
    row = {"letter": "1", "words": "memorandum", "entity": "Moscow", "mention": "description", "certainty": "low"}
    result = sample.ok("import", sample.project, table(sample, "mentions", [row]))
    assert "New notes and tags from rows of tables: 1." in result.err + result.out
    text = letter(sample).transcription
    [tag] = [one for one in text.of_kind("entity") if text.quote(one) == "memorandum"]
    assert (tag.entities, tag.attributes) == ((entry["id"],), {"mention": "description", "certainty": "low"})


def _entries(shell: Shell) -> list[dict[str, Any]]:
    return shell.ok("entities", shell.project, "--json").json["entities"]


def test_a_new_entry_may_come_with_its_tags(sample: Shell) -> None:
    folder = sample.folder / "both"
    folder.mkdir()
    table(sample, "entities", [{"id": "a" * 32, "kind": "organisation", "name": "Council of Nazirs"}]).rename(
        folder / "entities.csv")
    table(sample, "mentions", [{"letter": "1", "words": "Sovnazirs", "entity": "Council of Nazirs"}]).rename(
        folder / "mentions.csv")
    sample.ok("import", sample.project, folder)
    assert any(one.entities == ("a" * 32,) for one in letter(sample).transcription.of_kind("entity"))


@pytest.mark.parametrize("form", [".csv", ".spreadsheet.csv"])
def test_a_note_stands_behind_its_lemma(sample: Shell, form: str) -> None:
    row = {**NOTE, "series": "textual", "language": "en", "status": "draft"}
    sample.ok("import", sample.project, table(sample, "notes", [row], form))
    snapshot = letter(sample)
    note = next(one for one in snapshot.notes if one.body.text.content == NOTE["text"])
    [reference] = [one for one in snapshot.transcription.of_kind("note") if one.note == note.note.id]
    assert snapshot.transcription.text.content[:reference.start].endswith("my memorandum")
    assert (lemma_of(reference), note.note.series, note.note.state, note.note.status, note.body.text.language) == (
        "memorandum", "textual", "present", "draft", "en")
    assert [block.kind for block in note.body.annotations] == ["paragraph"]


def test_a_table_of_ones_own_needs_few_columns(sample: Shell) -> None:
    rows = [{"Letter": "1", "Lemma": "Basmachi gangs", "Text": "Rebels."},
            {"Letter": "1", "Lemma": "Kurultai", "Text": "x"}]
    result = sample("import", sample.project, table(sample, "own", rows, heads=("Letter", "Lemma", "Text")), "--json")
    assert [(one["code"], one["args"]["row"]) for one in result.json["problems"]] == [("table-place-missing", 3)]
    assert any(one.body.text.content == "Rebels." for one in letter(sample).notes)


def test_positions_and_a_note_on_the_whole_letter(sample: Shell) -> None:
    rows = [{"letter": "1", "refers_at": "13", "text": "A date."},
            {"letter": "1", "series": "head", "text": "All of it."}]
    sample.ok("import", sample.project, table(sample, "notes", rows))
    snapshot = letter(sample)
    by_words = {one.body.text.content: one.note for one in snapshot.notes}
    places = {one.note: one.start for one in snapshot.transcription.of_kind("note")}
    assert places[by_words["A date."].id] == 13
    assert by_words["All of it."].id not in places
    assert len({one.order for one in by_words.values()}) == len(by_words)


@pytest.mark.parametrize("form", [".csv", ".spreadsheet.csv"])
@pytest.mark.parametrize(("name", "row"), [
    ("mentions", TAG), ("notes", NOTE), ("notes", {**NOTE, "lemma": "", "series": "head"})])
def test_a_table_read_twice_makes_nothing_twice(sample: Shell, name: str, row: dict[str, str], form: str) -> None:
    file = table(sample, name, [row, row], form)
    sample.ok("import", sample.project, file)
    before, count = whole(sample), steps(sample)
    sample.ok("import", sample.project, file)
    assert (whole(sample), steps(sample)) == (before, count)
    sample.ok("undo", sample.project)
    assert whole(sample) != before


@pytest.mark.parametrize(("name", "row", "code", "said"), [
    ("mentions", {"letter": "1", "words": "Bukhara"}, "table-place-ambiguous", {"words": "Bukhara", "count": 10}),
    ("mentions", {"letter": "1", "words": "Kabul"}, "table-place-missing", {"words": "Kabul"}),
    ("mentions", {"letter": "1", "words": "Sovnazirs", "entity": "Nobody"}, "table-row-left",
     {"detail": "entity Nobody"}),
    ("mentions", {"letter": "1", "words": "Sovnazirs", "entity_id": "b" * 32}, "table-row-left",
     {"detail": f"entity_id {'b' * 32}"}),
    ("mentions", {"letter": "2", "words": "Sovnazirs"}, "table-row-left", {"detail": "letter 2"}),
    ("mentions", {"letter": "1"}, "table-row-left", {"detail": "words, start, end"}),
    ("mentions", {"letter": "1", "words": "x", "in": "note", "note": "99"}, "table-row-left",
     {"detail": "text note 99"}),
    ("mentions", {"letter": "1", "start": "0", "end": "99999"}, "table-row-left", {"detail": "end 99999"}),
    ("mentions", {"id": "new", "letter": "1", "words": "Sovnazirs"}, "table-row-left", {"detail": "id new"}),
    ("mentions", {"letter": "1", "words": "Sovnazirs", "mention": "hint"}, "table-row-left",
     {"detail": "mention hint"}),
    ("notes", {**NOTE, "lemma": "Bukhara"}, "table-place-ambiguous", {"words": "Bukhara", "count": 10}),
    ("notes", {**NOTE, "lemma": "no such words"}, "table-place-missing", {"words": "no such words"}),
    ("notes", {**NOTE, "lemma": ""}, "table-row-left", {"detail": "lemma, refers_at"}),
    ("notes", {**NOTE, "series": "footnote"}, "table-row-left", {"detail": "series footnote"}),
    ("notes", {**NOTE, "text": "", "state": "present"}, "table-row-left", {"detail": "text"}),
    ("notes", {**NOTE, "refers_at": "-1", "lemma": ""}, "table-row-left", {"detail": "refers_at -1"}),
])
def test_where_the_place_or_the_entry_is_not_clear_nothing_is_made(
        sample: Shell, name: str, row: dict[str, str], code: str, said: dict[str, Any]) -> None:
    before, count = whole(sample), steps(sample)
    result = sample("import", sample.project, table(sample, name, [row]), "--json")
    assert result.code == 1
    assert [(one["code"], one["args"]) for one in result.json["problems"]] == [
        (code, {"row": 2, "table": name, **said})]
    assert (whole(sample), steps(sample)) == (before, count)


def test_more_words_or_a_position_make_a_place_clear(sample: Shell) -> None:
    content = letter(sample).transcription.text.content
    end = content.index("almost near Bukhara") + len("almost near Bukhara")
    rows = [{"letter": "1", "words": "Bukhara", "before": "almost near "},
            {"letter": "1", "words": "Bukhara", "end": str(end)}]
    before = len(list(tags(letter(sample))))
    sample.ok("import", sample.project, table(sample, "mentions", rows))
    after = letter(sample)
    assert any(one[2] == end for one in tags(after))
    assert len(list(tags(after))) == before + 1


def test_rows_that_are_gone_delete_nothing(sample: Shell) -> None:
    sample("export", sample.project, "--format", "csv", "--output", sample.folder / "tables")
    before = whole(sample)
    for name in ("notes.csv", "mentions.csv"):
        shorter = edit(sample.folder / "tables", name, lambda rows: rows.__delitem__(slice(1, None)))
        sample.ok("import", sample.project, shorter)
    assert whole(sample) == before


def test_without_its_identities_a_note_that_was_edited_is_not_made_again(sample: Shell) -> None:
    sample("export", sample.project, "--format", "csv", "--output", sample.folder / "tables")
    before = whole(sample)
    rows = read_rows(sample.folder / "tables/notes.csv")
    rows[0]["text"] = "Found at last."
    heads = [one for one in COLUMNS["notes"] if one != "id"]
    result = sample("import", sample.project, table(
        sample, "notes", [{name: row[name] for name in heads} for row in rows], heads=heads), "--json")
    assert [one["args"]["detail"] for one in result.json["problems"]] == ["id, series editorial 1"]
    assert whole(sample) == before


@pytest.mark.parametrize("gone", ["lemma", "refers_at", "language", "source_label", "status"])
def test_a_column_of_the_notes_may_be_taken_out(sample: Shell, gone: str) -> None:
    """It was read as a table of letters then."""
    sample("export", sample.project, "--format", "csv", "--output", sample.folder / "tables")
    before = whole(sample)
    rows = read_rows(sample.folder / "tables/notes.csv")
    heads = [one for one in COLUMNS["notes"] if one != gone]
    sample.ok("import", sample.project, table(
        sample, "notes", [{name: row[name] for name in heads} for row in rows], heads=heads))
    assert whole(sample) == before
