"""Scans on the command line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from editor.app.settings import load_settings
from tests import scanned
from tests.cli.conftest import SEED, Shell

SCANS = SEED.parent / "scans"


@pytest.fixture
def box(shell: Shell) -> Path:
    """A folder with five scans that are all different, beside the project."""
    shell.ok("new", shell.project, "--editor", "Ada")
    folder = shell.folder / "box"
    folder.mkdir()
    data = (SCANS / "peters-to-stalin-1.jpg").read_bytes()
    for name in ("12_1r", "12_1v", "12_2r", "13_1r", "13_address"):
        (folder / f"x_{name}.jpg").write_bytes(data + name.encode())
    return folder


def pages(shell: Shell, letter: object) -> list[tuple[str, str, str]]:
    found = shell.ok("show", shell.project, letter, "--json").json["pages"]
    return [(page["label"], page.get("side", ""), page["image"]["path"]) for page in found]


def test_a_folder_becomes_letters_in_one_step(shell: Shell, box: Path) -> None:
    result = shell.ok("import", shell.project, box, "--format", "image", "--json")
    assert [(one["number"], one["title"], one["pages"]) for one in result.json["letters"]] == [
        ("1", "x_12", 3), ("2", "x_13", 2)]
    assert pages(shell, 2) == [("1r", "recto", "box/x_13_1r.jpg"), ("address", "address", "box/x_13_address.jpg")]
    assert "Scans imported: 5 pages as 2 letters" in shell.ok("history", shell.project).out
    shell.ok("undo", shell.project)
    assert shell.ok("list", shell.project, "--json").json["letters"] == []


def test_auto_knows_scans_and_the_second_time_nothing_comes_in(shell: Shell, box: Path) -> None:
    shell.ok("import", shell.project, box)
    again = shell("import", shell.project, box, "--json")
    assert again.code == 1
    assert again.json["letters"] == []
    assert {one["code"] for one in again.json["problems"]} == {"scan-already-present"}
    assert len(again.json["problems"]) == 5


def test_a_dry_run_writes_nothing(shell: Shell, box: Path) -> None:
    before = shell.project.read_bytes()
    result = shell.ok("import", shell.project, box, "--dry-run")
    assert "5 pages would come in." in result.err
    assert shell.project.read_bytes() == before


def test_scans_are_added_to_a_letter(seeded: Shell) -> None:
    seeded.ok("import", seeded.project, SCANS / "peters-to-stalin-1.jpg", SCANS / "peters-to-stalin-2.jpg",
              "--letter", "1", "--copy")
    assert pages(seeded, 1) == [("1", "", "p images/peters-to-stalin-1.jpg"),
                                ("2", "", "p images/peters-to-stalin-2.jpg")]
    assert load_settings().settings.scan_folders == {}


def test_page_files_are_added_to_a_letter_with_their_lines_tied(seeded: Shell) -> None:
    seeded.ok("import", seeded.project, *sorted(SCANS.glob("*.xml")), "--letter", "1", "--format", "page", "--copy")
    shown = seeded.ok("show", seeded.project, 1, "--json").json
    lines = [line["id"] for page in shown["pages"] for region in page["regions"] for line in region["lines"]]
    tied = {one["attributes"].get("facs") for one in shown["transcription"]["annotations"]
            if one["kind"] == "line-break"}
    assert len(lines) == 73
    assert set(lines) == tied


def test_scans_elsewhere_are_linked_and_remembered_here(seeded: Shell) -> None:
    result = seeded.ok("import", seeded.project, SCANS / "peters-to-stalin-1.jpg", "--letter", "1")
    assert "outside the project's folder" in result.err
    assert list(load_settings().settings.scan_folders.values()) == [(str(SCANS),)]
    assert "scan" not in seeded("check", seeded.project).out
    assert str(SCANS) not in seeded.ok("show", seeded.project, 1, "--json").out


def test_scans_kept_in_the_file_need_no_file(shell: Shell, box: Path) -> None:
    shell.ok("import", shell.project, box, "--embed", "-q")
    for file in box.iterdir():
        file.unlink()
    assert {one["code"] for one in shell("check", shell.project, "--json").json["problems"]} <= {
        "date-missing", "sender-missing"}


def test_check_tells_missing_and_changed_scans(shell: Shell, box: Path) -> None:
    shell.ok("import", shell.project, box, "-q")
    (box / "x_12_1v.jpg").unlink()
    (box / "x_13_1r.jpg").write_bytes(b"something else")
    result = shell("check", shell.project, "--json")
    assert result.code == 1
    assert sorted((one["code"], one["args"]["file"]) for one in result.json["problems"] if "image" in one["code"]) == [
        ("image-changed", "box/x_13_1r.jpg"), ("image-missing", "box/x_12_1v.jpg")]
    assert "The scan of page 1v is not there" in shell("check", shell.project).out


def test_a_damaged_file_is_told_and_the_others_come_in(shell: Shell, box: Path) -> None:
    (box / "bad.jpg").write_bytes(b"\xff\xd8\xffnothing")
    result = shell("import", shell.project, box)
    assert result.code == 1
    assert "bad.jpg is damaged or cut off" in result.err
    assert "5 pages came in." in result.err


def test_nothing_that_can_be_read_is_exit_4(shell: Shell, box: Path) -> None:
    bad = shell.folder / "bad.jpg"
    bad.write_bytes(b"\xff\xd8\xffnothing")
    assert shell("import", shell.project, bad).code == 4
    empty = shell.folder / "empty"
    empty.mkdir()
    assert shell("import", shell.project, empty, "--format", "image").code == 4
    assert shell("import", shell.project, box / "nowhere.jpg").code == 2
    assert shell("import", shell.project, box, "--letter", "99").code == 2
    shell.ok("import", shell.project, box)
    (shell.folder / "a.txt").write_text("Dear Jones,\nI write.\n")
    assert shell("import", shell.project, shell.folder / "a.txt", "--letter", "1").code == 4


def test_letters_and_scans_named_together_both_come_in(shell: Shell, box: Path) -> None:
    result = shell("import", shell.project, SEED, box / "x_12_1r.jpg", "-q")
    assert result.code in (0, 1)
    titles = [one["title"] for one in shell.ok("list", shell.project, "--json").json["letters"]]
    assert titles == ["J. X. Peters to I. V. Stalin", "x_12"]


def test_lines_of_page_files_go_to_the_letter_that_shows_the_same_scans(shell: Shell) -> None:
    shell.ok("new", shell.project, "--editor", "Ada")
    folder = shell.folder / "scans"
    folder.mkdir()
    for file in SCANS.iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    shell.ok("import", shell.project, folder, "--format", "image")
    letter, = shell.ok("list", shell.project, "--json").json["letters"]
    command = ("import", shell.project, folder, "--format", "page", "--json")
    would = shell.ok(*command, "--dry-run").json
    told = shell.ok(*command).json
    assert told == would
    assert told["letters"] == []
    assert told["described"] == [{"id": letter["id"], "number": letter["number"], "pages": 2}]
    assert len(shell.ok("list", shell.project, "--json").json["letters"]) == 1
    shown = shell.ok("show", shell.project, letter["number"], "--json").json
    lines = [sum(len(region["lines"]) for region in page["regions"]) for page in shown["pages"]]
    assert lines == [46, 27]
    assert len(shown["transcription"]["content"]) > 1_000
    again = shell.ok(*command).json
    assert (again["letters"], len(again["described"])) == ([], 1)
    assert shell.ok("show", shell.project, letter["number"], "--json").json == shown
    shell.ok("undo", shell.project)
    assert shell.ok("import", shell.project, folder, "--format", "page").out.startswith(
        f"{letter['number']:>5}  shows the same scans: lines for 2 pages")


def test_page_files_without_their_images_are_known_by_name_and_size(shell: Shell) -> None:
    shell.ok("new", shell.project, "--editor", "Ada")
    for number in (1, 2):
        (shell.folder / f"peters-to-stalin-{number}.jpg").write_bytes(
            (SCANS / f"peters-to-stalin-{number}.jpg").read_bytes())
    shell.ok("import", shell.project, *shell.folder.glob("*.jpg"), "--format", "image")
    lonely = shell.folder / "xml"
    lonely.mkdir()
    for file in SCANS.glob("*.xml"):
        (lonely / file.name).write_bytes(file.read_bytes())
    told = shell.ok("import", shell.project, lonely, "--format", "page", "--json").json
    assert (told["letters"], [one["pages"] for one in told["described"]]) == ([], [2])


def test_page_files_of_other_scans_make_a_letter(seeded: Shell) -> None:
    told = seeded.ok("import", seeded.project, SCANS, "--format", "page", "--json").json
    assert len(told["letters"]) == 2
    assert told["described"] == []


def with_reduced_scans(shell: Shell, folder: Path) -> tuple[Path, Path]:
    """A project, and a package of what a colleague added to it: scans, which lie reduced beside the package."""
    for name in ("home", "there", "post", "new"):
        (folder / name).mkdir()
    mine = scanned.project(folder / "home" / "mine.letterbook", scanned.letter(scanned.small_drafts()[:1]))
    theirs = shutil.copyfile(mine, folder / "there" / "theirs.letterbook")
    shell.ok("send", theirs, "--output", folder / "there" / "known.letterbook", "--to", "Anna")
    for scan in scanned.SCANS.glob("*.jpg"):
        shutil.copyfile(scan, folder / "there" / scan.name)
    shell.ok("import", theirs, *(folder / "there").glob("*.jpg"))
    package = folder / "post" / "new.letterbook-review"
    shell.ok("send", theirs, "--output", package, "--to", "Anna", "--with-images", "reduced")
    return mine, package


def test_apply_puts_the_reduced_scans_beside_a_package_in_their_place(shell: Shell, tmp_path: Path) -> None:
    mine, package = with_reduced_scans(shell, tmp_path)
    beside = sorted((package.parent / "reduced scans").iterdir())
    beside[0].write_bytes(b"no picture")
    applied = shell("apply", package, mine, "--json")
    told = applied.json["reduced_scans"]
    assert (told["placed"], told["here"]) == ([beside[1].name], 0)
    assert [one["code"] for one in told["refused"]] == ["reduced-unusable"]
    assert applied.code == 1
    assert [path.name for path in (tmp_path / "home" / "reduced scans").iterdir()] == [beside[1].name]
    again = shell("apply", package, mine)
    assert f"The reduced scan {beside[0].name} is a link or no picture" in again.err
    assert "put beside the project: 0; not needed: 1; left where they are: 1." in again.err


def test_merge_puts_the_reduced_scans_beside_a_package_beside_the_new_project(shell: Shell, tmp_path: Path) -> None:
    mine, package = with_reduced_scans(shell, tmp_path)
    beside = sorted(path.name for path in (package.parent / "reduced scans").iterdir())
    output = tmp_path / "new" / "both.letterbook"
    told = shell.ok("merge", mine, package, "--output", output, "--json").json["reduced_scans"]
    assert told == {"placed": beside, "here": 0, "refused": []}
    assert sorted(path.name for path in (output.parent / "reduced scans").iterdir()) == beside
    assert not (mine.parent / "reduced scans").exists()
    undone = shell.ok("undo", output, "--json")
    assert undone.json["reduced_scans_left"] == beside
    assert "stay in the folder “reduced scans” beside the project" in undone.err
    again = shell.ok("redo", output, "--json")
    assert again.json["reduced_scans_left"] == []
    assert "stay in the folder" not in again.err
