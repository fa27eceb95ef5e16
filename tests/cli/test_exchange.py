"""Exports that a query, a preset and options shape."""

from __future__ import annotations

from pathlib import Path

import pytest

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
        assert {found["code"] for found in result.json["problems"]} == {"not-in-format"}
    assert outputs[0].read_bytes().startswith(begins)
    assert outputs[0].read_bytes() == outputs[1].read_bytes()


def test_documents_for_each_letter_lie_in_a_folder(shell: Shell, project: Path) -> None:
    shell("export", project, "--format", "docx", "--output", shell.folder / "out", "--preset", "comments")
    assert {path.name for path in (shell.folder / "out").glob("*.docx")} == {"letter-1.docx", "letter-7.docx"}
