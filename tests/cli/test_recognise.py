"""``recognise`` on the command line, and regions for pages that are there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import SEED, Shell
from tests.recognising import hide, needs_tesseract, pretend

SCANS = SEED.parent / "scans"


@pytest.fixture
def scanned(shell: Shell) -> Shell:
    """A project with one letter of two pages, and nothing read yet."""
    shell.ok("new", shell.project, "--editor", "Ada")
    shell.ok("import", shell.project, SCANS, "--format", "image", "--copy")
    return shell


def _content(shell: Shell) -> str:
    return shell.ok("show", shell.project, 1, "--json").json["transcription"]["content"]


def test_pages_are_read_into_an_empty_text_as_one_step(scanned: Shell, tmp_path: Path,
                                                       monkeypatch: pytest.MonkeyPatch) -> None:
    calls = pretend(tmp_path, monkeypatch)
    told = scanned.ok("recognise", scanned.project, 1, "--language", "ru,en", "--json").json
    assert told["problems"] == []
    [letter] = told["letters"]
    assert (letter["number"], len(letter["pages"])) == ("1", 2)
    assert {key: letter["pages"][0][key] for key in ("lines", "words", "doubtful", "into_text")} == {
        "lines": 3, "words": 5, "doubtful": 2, "into_text": True}
    assert calls.read_text().count("-l rus+eng") == 2
    assert _content(scanned) == "Dear comrude the crisis\nPeters\nDear comrude the crisis\nPeters"
    doubtful = [one for one in scanned("check", scanned.project, "--json").json["problems"]
                if one["code"] == "recognition-doubtful"]
    assert [_content(scanned)[one["start"]:one["end"]] for one in doubtful] == ["comrude", "crisis"] * 2
    assert "Text of letter 1 recognised: 2 pages" in scanned.ok("history", scanned.project).out
    scanned.ok("undo", scanned.project)
    assert _content(scanned) == ""


def test_without_a_letter_only_what_was_not_read_is_read(scanned: Shell, tmp_path: Path,
                                                         monkeypatch: pytest.MonkeyPatch) -> None:
    calls = pretend(tmp_path, monkeypatch)
    first = scanned.ok("recognise", scanned.project)
    assert "into the text" in first.out
    assert "2 pages recognised." in first.err
    assert "0 pages recognised." in scanned.ok("recognise", scanned.project).err
    again = scanned.ok("recognise", scanned.project, 1)
    assert "kept with the lines" in again.out
    assert calls.read_text().count("hocr") == 4


def test_what_cannot_be_read_is_told_and_the_rest_is_taken(scanned: Shell, tmp_path: Path,
                                                           monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(tmp_path, monkeypatch)
    next(scanned.folder.rglob("peters-to-stalin-1.jpg")).unlink()
    result = scanned("recognise", scanned.project, 1, "--json")
    assert result.code == 1
    assert [one["code"] for one in result.json["problems"]] == ["scan-missing"]
    assert len(result.json["letters"][0]["pages"]) == 1


def test_what_is_not_there_is_refused(scanned: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(tmp_path, monkeypatch, languages="eng")
    before = scanned.project.read_bytes()
    missing = scanned("recognise", scanned.project, 1, "--language", "rus")
    assert (missing.code, "tesseract-ocr-rus" in missing.err) == (4, True)
    assert scanned("recognise", scanned.project, 9).code == 2
    hide(tmp_path, monkeypatch)
    absent = scanned("recognise", scanned.project, 1, "--json")
    assert absent.code == 4
    assert absent.json["error"]["code"] == "recogniser-missing"
    assert scanned.project.read_bytes() == before


def test_a_letter_without_scans_is_refused(seeded: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(tmp_path, monkeypatch)
    result = seeded("recognise", seeded.project, 1)
    assert (result.code, "link scans" in result.err) == (4, True)


def test_the_real_program_reads_the_sample(scanned: Shell) -> None:
    needs_tesseract()
    scanned.ok("recognise", scanned.project, "--language", "en", "-q")
    assert "The atmosphere around the tops of the Bukhara government" in _content(scanned)


def test_page_files_describe_the_pages_that_are_there(seeded: Shell) -> None:
    scans = sorted(SCANS.glob("*.jpg"))
    seeded.ok("import", seeded.project, *scans, "--letter", "1", "--copy")
    before = _content(seeded)
    result = seeded("import", seeded.project, *sorted(SCANS.glob("*.xml")), "--letter", "1", "--json")
    assert result.code in (0, 1)
    shown = seeded.ok("show", seeded.project, 1, "--json").json
    assert [len(page["regions"]) > 0 for page in shown["pages"]] == [True, True]
    assert [page["image"]["sha256"] != "" for page in shown["pages"]] == [True, True]
    tied = [one for one in shown["transcription"]["annotations"]
            if one["kind"] == "line-break" and one["attributes"].get("facs")]
    lines = [line["id"] for page in shown["pages"] for region in page["regions"] for line in region["lines"]]
    assert len(tied) > 0.9 * len(lines)
    assert shown["transcription"]["content"] == before
    seeded.ok("undo", seeded.project)
    assert all(not page.get("regions") for page in seeded.ok("show", seeded.project, 1, "--json").json["pages"])
