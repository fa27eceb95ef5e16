"""``import`` of TEI: many files as one job and one step of the history, with a report."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.cli.conftest import Shell

SPECIMENS = Path(__file__).resolve().parents[1] / "data/formats/tei"


def test_a_folder_of_editions_is_one_step_with_a_report(shell: Shell) -> None:
    shell.ok("new", shell.project)
    result = shell("import", shell.project, SPECIMENS, "--format", "tei", "--json")
    assert result.code == 1
    assert len(result.json["letters"]) == 17
    report = result.json["report"]
    assert (report["files"], report["letters"], report["refused"]) == (15, 17, [])
    assert {"notes", "mentions", "dates", "entities", "translations", "pages"} <= set(report)
    [apparatus] = [one for one in report["not_understood"] if one["element"] == "app"]
    assert apparatus == {"element": "app", "count": 1, "letters": 1, "example": "gestern"}
    assert {one["code"] for one in report["contradictions"]} == {
        "date-contradicted", "place-contradicted", "recipient-contradicted", "sender-contradicted"}
    assert {one.get("source") for one in result.json["problems"]} >= {"broken.xml", "p4.xml"}
    history = shell("history", shell.project, "--json").json["changesets"]
    assert [step["kind"] for step in history] == ["import", "create"]
    shell.ok("undo", shell.project)
    assert shell("list", shell.project, "--json").json["letters"] == []
    shell.ok("redo", shell.project)
    assert len(shell("list", shell.project, "--json").json["letters"]) == 17
    assert shell("check", shell.project, "--json").json["file"]["ok"]


def test_a_dry_run_says_the_same_and_writes_nothing(shell: Shell) -> None:
    shell.ok("new", shell.project)
    dry = shell("import", shell.project, SPECIMENS / "edition", "--dry-run", "--json").json["report"]
    assert shell("list", shell.project, "--json").json["letters"] == []
    assert shell("import", shell.project, SPECIMENS / "edition", "--json").json["report"] == dry


def test_many_letters_are_told_by_the_report(shell: Shell) -> None:
    folder = shell.folder / "many"
    folder.mkdir()
    for number in range(60):
        shutil.copy(SPECIMENS / "notes.xml", folder / f"{number}.xml")
    shell.ok("new", shell.project)
    result = shell("import", shell.project, folder)
    assert result.code == 1
    assert result.out == ""
    assert "Files: 60. Letters: 60. Notes: 660." in result.err
    assert "seg: 60 (letters: 60). Example: eleven twelve" in result.err
    assert "60 letters came in." in result.err


def test_what_was_kept_goes_out_again_from_the_project(shell: Shell) -> None:
    shell.ok("new", shell.project)
    shell("import", shell.project, SPECIMENS / "manuscript.xml")
    output = shell.folder / "out"
    shell("export", shell.project, "--format", "tei", "--output", output)
    [written] = output.glob("*.xml")
    text = written.read_text(encoding="utf-8")
    for kept in ("<term>travel</term>", '<rdg wit="#b">vorgestern</rdg>', "<?pause long?>", "<!-- sicher? -->",
                 "<condition>torn</condition>"):
        assert kept in text
