"""Exports that a query, a preset and options shape."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.app.actions.comments import AddComment
from editor.app.actions.presets import SavePreset
from editor.app.workspace import open_project
from editor.core.presets import ExportPreset
from tests.cli.conftest import SEED, Shell


@pytest.fixture
def project(shell: Shell) -> Path:
    shell.ok("new", shell.project)
    shell("import", shell.project, SEED)
    shell("import", shell.project, _letter(shell.folder))
    return shell.project


def _letter(folder: Path) -> Path:
    path = folder / "letters.csv"
    path.write_text("number,sender,recipient,date,text\n7,Radek,Lenin,3 May 1921,Your Radek\n", encoding="utf-8")
    return path


FORMATS = ("csv", "cmif", "w3c", "conll", "jsonl")


@pytest.mark.parametrize("format_id", FORMATS)
def test_a_query_chooses_what_goes_out(shell: Shell, project: Path, format_id: str) -> None:
    for where, there in (("", True), ("from:radek", False)):
        output = shell.folder / f"out-{there}"
        result = shell("export", project, "--format", format_id, "--output", output, "--where", where, "--json")
        assert result.code in (0, 1)
        files = [output] if output.is_file() else [path for path in output.iterdir() if path.name[0] != "."]
        text = "".join(path.read_text(encoding="utf-8") for path in files)
        assert "Radek" in text
        assert ("Peters" in text) == there
        assert result.json["letters"] == 1 + there


@pytest.mark.parametrize(("format_id", "words", "expected"), [
    ("csv", ["--preset", "exact"], "entities.csv"), ("csv", ["--option", "form=spreadsheet"], "spreadsheet")])
def test_presets_and_options_choose_the_files(shell: Shell, project: Path, format_id: str, words: list[str],
                                              expected: str) -> None:
    output = shell.folder / "out"
    shell("export", project, "--format", format_id, "--output", output, *words)
    names = {path.name for path in output.iterdir() if path.name[0] != "."}
    assert len(names) == 6
    assert any(expected in name for name in names)


def test_an_option_stands_over_a_preset(shell: Shell, project: Path) -> None:
    output = shell.folder / "cmif.xml"
    shell("export", project, "--format", "cmif", "--preset", "cc0", "--output", output,
          "--option", "letter-url=https://example.org/{number}", "--option", "licence=cc-by")
    text = output.read_text(encoding="utf-8")
    assert 'ref="https://example.org/7"' in text
    assert "/licenses/by/4.0/" in text
    assert "publicdomain" not in text


@pytest.mark.parametrize("option", ["licence", "colour=red", "sentence=x"])
def test_an_option_that_is_none_is_wrong_usage(shell: Shell, project: Path, option: str) -> None:
    output = shell.folder / "x.xml"
    result = shell("export", project, "--format", "cmif", "--output", output, "--option", option)
    assert result.code == 2
    assert option in result.err
    assert not output.exists()


def test_a_switch_is_yes_or_no(shell: Shell, project: Path) -> None:
    output = shell.folder / "out"
    assert shell("export", project, "--format", "text", "--output", output, "--option", "one_file=maybe").code == 2
    shell("export", project, "--format", "text", "--output", output, "--option", "one_file=yes")
    assert output.is_file()


def test_one_table_is_the_letters_whether_one_or_two(shell: Shell, project: Path) -> None:
    for where, count in (("", 2), ("from:radek", 1)):
        output = shell.folder / f"{count}.csv"
        result = shell("export", project, "--format", "csv", "--output", output, "--where", where, "--json")
        assert result.json["files"] == [output.name]
        assert output.read_text(encoding="utf-8").count("Radek") == 3  # as sender, in the title, in the text
        assert output.read_text(encoding="utf-8").startswith("id,number,title")


def test_a_preset_of_the_project_is_saved_listed_run_and_deleted(shell: Shell, project: Path) -> None:
    output = shell.folder / "out" / "cmif.xml"
    first = shell("export", project, "--format", "cmif", "--preset", "cc0", "--output", output, "--where",
                  "from:radek", "--option", "publisher=Us", "--save-preset", "catalogue", "--editor", "Ada")
    assert first.code in (0, 1)
    listed = shell.ok("presets", project, "--json").json["presets"]
    assert listed == [{"name": "catalogue", "format": "cmif", "options": {"licence": "cc0", "publisher": "Us"},
                       "where": "from:radek", "target": "out/cmif.xml"}]
    written = output.read_bytes()
    output.unlink()
    again = shell("export", project, "--preset", "catalogue", "--json")
    assert output.read_bytes() == written
    assert again.json["letters"] == 1
    other = shell.folder / "other.xml"
    assert shell("export", project, "--preset", "catalogue", "--output", other, "--where", "number:1..9",
                 "--json").json["letters"] == 2
    shell.ok("presets", project, "--delete", "catalogue")
    assert shell.ok("presets", project, "--json").json == {"presets": []}
    shell.ok("undo", project)
    assert [one["name"] for one in shell.ok("presets", project, "--json").json["presets"]] == ["catalogue"]


def test_an_unknown_preset_is_wrong_usage_and_the_sentence_names_those_there_are(shell: Shell, project: Path) -> None:
    output = shell.folder / "out"
    shell("export", project, "--format", "text", "--output", output, "--save-preset", "for the press")
    for words in (["--preset", "x"], ["--preset", "x", "--format", "text"]):
        result = shell("export", project, "--output", shell.folder / "new", *words)
        assert result.code == 2
        assert "for the press" in result.err
    assert shell("export", project, "--preset", "for the press", "--format", "tei", "--output",
                 shell.folder / "new").code == 2
    assert shell("export", project, "--output", shell.folder / "new").code == 2
    assert shell("export", project, "--format", "text").code == 2
    assert not (shell.folder / "new").exists()


@pytest.mark.parametrize("target", ["../elsewhere.txt", "/tmp/letterbook-elsewhere.txt", "C:\\\\x.txt", ""])
def test_a_preset_never_leads_out_of_the_folder_of_the_project(shell: Shell, project: Path, target: str) -> None:
    with open_project(project) as session:
        session.run(SavePreset(name="odd", preset=ExportPreset(format="text", target=target)))
    result = shell("export", project, "--preset", "odd")
    assert result.code == 2
    assert "odd" in result.err
    assert not (shell.folder.parent / "elsewhere.txt").exists()


def test_presets_travel_with_json(shell: Shell, project: Path) -> None:
    shell("export", project, "--format", "text", "--output", shell.folder / "out", "--save-preset", "press")
    exported, again = shell.folder / "a.json", shell.folder / "b.json"
    shell("export", project, "--format", "json", "--output", exported)
    other = shell.folder / "other.letterbook"
    shell.ok("new", other)
    shell("import", other, exported)
    assert shell.ok("presets", other, "--json").out == shell.ok("presets", project, "--json").out
    shell("export", other, "--format", "json", "--output", again)
    assert again.read_bytes() == exported.read_bytes()


def test_what_is_wrong_in_the_letters_is_reported_before_what_is_lost(shell: Shell, project: Path) -> None:
    def codes(*words: str) -> dict[str, str]:
        result = shell("export", project, "--output", shell.folder / f"out-{words[0]}", "--json", "--format", *words)
        found = {one["code"]: one.get("letter") for one in result.json["problems"]}
        assert result.code == (1 if found else 0)
        return found

    radek = shell.ok("show", project, "7", "--json").json["id"]
    assert codes("text")["writing-place-missing"] == radek
    assert codes("cmif")["writing-place-missing"] == radek
    assert "note-missing-in-source" in codes("html")
    assert "note-missing-in-source" not in codes("cmif")
    assert codes("json") == {}


def test_open_comments_are_told_where_they_are_asked_for(shell: Shell, project: Path) -> None:
    with open_project(project) as session:
        letter = session.letter_ids()[0]
        session.run(AddComment(letter=letter, target=letter, body="Who?", author="Ada"))
    for words, told in (([], False), (["--open-comments"], True)):
        result = shell("export", project, "--format", "text", "--output", shell.folder / "out", "--json", *words)
        assert any(one["code"] == "comment-open" for one in result.json["problems"]) == told


def test_presets_of_two_copies_are_merged(shell: Shell, project: Path) -> None:
    theirs, merged = shell.folder / "theirs.letterbook", shell.folder / "merged.letterbook"
    shell.ok("send", project, "--output", theirs)
    for path, name in ((project, "mine"), (theirs, "theirs")):
        shell("export", path, "--format", "text", "--output", shell.folder / name, "--save-preset", name)
    assert shell("compare", project, theirs).code == 0
    shell.ok("merge", project, theirs, "--output", merged)
    assert [one["name"] for one in shell.ok("presets", merged, "--json").json["presets"]] == ["mine", "theirs"]


@pytest.mark.parametrize(("format_id", "begins"), [
    ("docx", b"PK"), ("odt", b"PK"), ("epub", b"PK"), ("pdf", b"%PDF-")])
def test_documents_are_one_file_of_all_letters_and_the_same_twice(shell: Shell, project: Path, format_id: str,
                                                                  begins: bytes) -> None:
    outputs = [shell.folder / f"{name}.{format_id}" for name in ("one", "two")]
    for output in outputs:
        result = shell("export", project, "--format", format_id, "--output", output, "--json", "--option",
                       "projection=reading")
        assert result.code == 1  # what the format cannot carry
        assert result.json["files"] == [output.name]
        assert "not-in-format" in {found["code"] for found in result.json["problems"]}
    assert outputs[0].read_bytes().startswith(begins)
    assert outputs[0].read_bytes() == outputs[1].read_bytes()


def test_documents_for_each_letter_lie_in_a_folder(shell: Shell, project: Path) -> None:
    shell("export", project, "--format", "docx", "--output", shell.folder / "out", "--preset", "comments")
    assert {path.name for path in (shell.folder / "out").glob("*.docx")} == {"letter-1.docx", "letter-7.docx"}
