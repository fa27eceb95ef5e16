"""``compare``, ``merge``, ``apply`` and ``send``: between two copies of one project, and with what strangers send."""

from __future__ import annotations

import hashlib
import shutil
import zipfile
from pathlib import Path

import pytest

from editor.app.actions.letters import DeleteLetter
from editor.app.actions.text import ReplaceText
from editor.app.scans.places import stand_in_path
from editor.app.workspace import open_project
from editor.core.letters import Letter
from editor.core.pages import Image
from tests.cli.conftest import SEED, Shell

SCANS = SEED.parent / "scans"


def edit(path: Path, editor: str, old: str, new: str) -> None:
    with open_project(path, editor=editor) as session:
        text = session.letter(session.letter_ids()[0]).transcription.text
        start = text.content.index(old)
        session.run(ReplaceText(text=text.id, start=start, end=start + len(old), replacement=new))


def content(path: Path) -> str:
    with open_project(path, read_only=True) as session:
        return session.letter(session.letter_ids()[0]).transcription.text.content


@pytest.fixture
def copies(seeded: Shell) -> tuple[Path, Path]:
    """Mine and a colleague's copy, in both of which something was changed, in one place to different ends."""
    theirs = seeded.folder / "theirs.letterbook"
    shutil.copyfile(seeded.project, theirs)
    edit(theirs, "Eva", "freely", "openly")
    edit(theirs, "Eva", "agents of", "spies of")
    edit(seeded.project, "Ada", "agents of", "emissaries of")
    return seeded.project, theirs


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_compare_lists_changes_and_conflicts_and_touches_neither_file(seeded: Shell, copies: tuple[Path, Path]) -> None:
    mine, theirs = copies
    before = [digest(path) for path in copies]
    result = seeded("compare", mine, theirs, "--json")
    assert result.code == 1  # there is a conflict
    assert result.json["same_project"] is True
    assert [(one["mine"]["words"], one["theirs"]["words"]) for one in result.json["conflicts"]] == [
        ("emissaries", "spies")]
    assert {one["theirs"]["words"] for one in result.json["changes"]} == {"openly", "spies"}
    assert result.json["letters"][0]["conflicts"] == 1
    assert [digest(path) for path in copies] == before
    assert not list(mine.parent.glob("*.lock"))


def test_a_conflict_says_what_is_at_odds(seeded: Shell, copies: tuple[Path, Path]) -> None:
    lines = seeded("compare", *copies).out.splitlines()
    assert [line for line in lines if line.startswith("■")] == [
        "■  1       text changed          emissaries → spies (Both changed the same words)"]
    assert all("(" not in line for line in lines if line.startswith("○"))
    told = seeded("compare", *copies, "--json").json["changes"]
    assert {one["weight"]: one["at_odds"] for one in told} == {
        "conflict": "Both changed the same words", "automatic": ""}


def test_a_letter_that_was_deleted_here_is_called_by_its_title(seeded: Shell) -> None:
    theirs = seeded.folder / "theirs.letterbook"
    shutil.copyfile(seeded.project, theirs)
    edit(theirs, "Eva", "freely", "openly")
    with open_project(seeded.project, editor="Ada") as session:
        letter = session.get(session.letter_ids()[0])
        session.run(DeleteLetter(letter_id=session.letter_ids()[0]))
    assert isinstance(letter, Letter)
    out = seeded("compare", seeded.project, theirs).out
    assert f"— → {letter.title} (One deleted the letter that the other worked on)" in out


def test_a_file_that_says_the_same_has_nothing_to_compare(seeded: Shell) -> None:
    same = seeded.folder / "same.letterbook"
    shutil.copyfile(seeded.project, same)
    assert seeded.ok("compare", seeded.project, same, "--json").json["changes"] == []


def test_the_report_can_be_a_word_document(seeded: Shell, copies: tuple[Path, Path]) -> None:
    report = seeded.folder / "report.docx"
    assert seeded("compare", *copies, "--report", report).code == 1
    with zipfile.ZipFile(report) as package:
        words = package.read("word/document.xml").decode("utf-8")
    assert "openly" in words
    assert "freely" in words


def test_the_report_shows_both_words_and_runs_nothing(seeded: Shell, copies: tuple[Path, Path]) -> None:
    report = seeded.folder / "report.html"
    assert seeded("compare", *copies, "--report", report).code == 1
    page = report.read_text(encoding="utf-8")
    assert "<del>freely</del><ins>openly</ins>" in page
    assert "default-src 'none'" in page
    assert "<script" not in page


@pytest.mark.parametrize(("decide", "word", "code", "left"), [
    ("theirs", "spies of", 0, 0), ("mine", "emissaries of", 0, 0), ("none", "emissaries of", 1, 1)])
def test_merge_takes_in_what_does_not_conflict_and_decides_conflicts_as_told(
        seeded: Shell, copies: tuple[Path, Path], decide: str, word: str, code: int, left: int) -> None:
    mine, theirs = copies
    before = [digest(path) for path in copies]
    merged = seeded.folder / "merged.letterbook"
    result = seeded("merge", mine, theirs, "--output", merged, "--decide", decide, "--editor", "Ada", "--json")
    assert result.code == code, result
    assert len(result.json["conflicts"]) == left
    assert "openly" in content(merged)
    assert word in content(merged)
    assert [digest(path) for path in copies] == before
    assert seeded("check", merged).out.startswith("The file is sound.")
    again = seeded("compare", merged, theirs, "--json")
    assert len([one for one in again.json["changes"] if one["verdict"] in (None, "later")]) == left


def test_a_merge_is_one_step_that_can_be_undone(seeded: Shell, copies: tuple[Path, Path]) -> None:
    merged = seeded.folder / "merged.letterbook"
    seeded.ok("merge", *copies, "--output", merged, "--decide", "theirs", "--editor", "Ada")
    newest = seeded.ok("history", merged, "--json").json["changesets"][0]
    assert (newest["kind"], newest["editor"]) == ("merge", "Ada")
    seeded.ok("undo", merged)
    assert content(merged) == content(copies[0])


def test_merge_overwrites_nothing(seeded: Shell, copies: tuple[Path, Path]) -> None:
    before = digest(copies[0])
    result = seeded("merge", *copies, "--output", copies[0])
    assert result.code == 4
    assert digest(copies[0]) == before


def test_another_project_is_compared_letter_by_letter_and_not_merged(seeded: Shell) -> None:
    other = seeded.folder / "other.letterbook"
    seeded.ok("new", other, "--title", "Other")
    assert seeded("import", other, SEED, "-q").code in (0, 1)
    edit(other, "Eva", "freely", "openly")
    found = seeded.ok("compare", seeded.project, other, "--json").json
    assert found["same_project"] is False
    (letter,) = found["letters"]
    assert letter["by"] == "shelfmark"
    assert [(one["removed"], one["inserted"]) for one in letter["edits"]] == [("freely", "openly")]
    refused = seeded("merge", seeded.project, other, "--output", seeded.folder / "m.letterbook")
    assert refused.code == 4
    assert "another project" in refused.err
    assert not (seeded.folder / "m.letterbook").exists()


def test_a_package_applied_is_the_same_as_the_whole_file_merged(seeded: Shell) -> None:
    copy = seeded.folder / "for-eva.letterbook"
    sent = seeded.ok("send", seeded.project, "--output", copy, "--to", "Eva", "--message", "Please.", "--json")
    assert sent.json["letters"] == 1
    assert sent.json["editors"]
    edit(copy, "Eva", "freely", "openly")
    package = seeded.folder / "back.letterbook-review"
    small = seeded.ok("send", copy, "--output", package, "--to", "Ada", "--editor", "Eva", "--json")
    assert small.json["bytes"] < copy.stat().st_size / 10
    whole = seeded.folder / "whole.letterbook"
    seeded.ok("merge", seeded.project, copy, "--output", whole, "--editor", "Ada")
    seeded.ok("apply", package, seeded.project, "--editor", "Ada")
    assert content(seeded.project) == content(whole)
    assert seeded.ok("compare", seeded.project, whole, "--json").json["changes"] == []
    # A second time it brings nothing.
    assert seeded.ok("apply", package, seeded.project, "--json").json["applied"] == 0


def test_apply_finds_the_project_that_was_opened_last(seeded: Shell) -> None:
    from editor.app.settings import load_settings, save_settings, with_recent

    copy = seeded.folder / "for-eva.letterbook"
    seeded.ok("send", seeded.project, "--output", copy, "--to", "Eva")
    edit(copy, "Eva", "freely", "openly")
    package = seeded.folder / "back.letterbook-review"
    seeded.ok("send", copy, "--output", package, "--to", "Ada")
    assert seeded("apply", package).code == 2
    save_settings(with_recent(load_settings().settings, seeded.project))
    seeded.ok("apply", package)
    assert "openly" in content(seeded.project)


def test_a_copy_without_history_holds_the_same_letters_and_no_steps(seeded: Shell) -> None:
    edit(seeded.project, "Ada", "freely", "openly")
    copy = seeded.folder / "bare.letterbook"
    backups = seeded.ok("backups", seeded.project, "--json").json
    seeded.ok("send", seeded.project, "--output", copy, "--without-history")
    assert seeded.ok("backups", seeded.project, "--json").json == backups  # the copy is no backup of the project
    assert content(copy) == content(seeded.project)
    whole = seeded.ok("show", seeded.project, "1", "--json").json
    bare = seeded.ok("show", copy, "1", "--json").json
    assert bare["transcription"] == whole["transcription"]
    assert bare["notes"] == whole["notes"]
    assert len(seeded.ok("history", copy, "--json").json["changesets"]) == 2
    assert b"freely" not in copy.read_bytes()


def test_a_package_is_not_written_over_anything(seeded: Shell) -> None:
    package = seeded.folder / "all.letterbook-review"
    seeded.ok("send", seeded.project, "--output", package)
    before = package.read_bytes()
    edit(seeded.project, "Ada", "freely", "openly")
    refused = seeded("send", seeded.project, "--output", package)
    assert refused.code == 4
    assert "exists already" in refused.err
    assert package.read_bytes() == before


def test_nothing_to_send_is_said_and_nothing_written(seeded: Shell) -> None:
    copy = seeded.folder / "for-eva.letterbook"
    seeded.ok("send", seeded.project, "--output", copy, "--to", "Eva")
    package = seeded.folder / "none.letterbook-review"
    result = seeded("send", seeded.project, "--output", package, "--to", "Eva")
    assert result.code == 4
    assert not package.exists()


@pytest.mark.parametrize("damage", ["empty", "text", "cut", "zip", "newer", "sqlite"])
def test_what_is_no_sound_delivery_is_refused_in_one_sentence(
        seeded: Shell, copies: tuple[Path, Path], damage: str) -> None:
    mine, theirs = copies
    data = theirs.read_bytes()
    if damage == "zip":
        with zipfile.ZipFile(theirs, "w") as archive:
            archive.writestr("word/document.xml", "<w/>")
    else:
        theirs.write_bytes({
            "empty": b"", "text": b"Dear colleague", "cut": data[:len(data) // 2],
            "newer": data[:60] + (99 * 65536).to_bytes(4, "big") + data[64:],
            "sqlite": data[:68] + b"\0\0\0\0" + data[72:]}[damage])
    before = digest(mine)
    result = seeded("compare", mine, theirs)
    assert result.code == 4, result
    assert len(result.err.strip().splitlines()) == 1
    assert "Traceback" not in result.err
    assert digest(mine) == before


def test_the_colleagues_file_may_be_unwritable_and_have_strange_neighbours(
        seeded: Shell, copies: tuple[Path, Path]) -> None:
    mine, theirs = copies
    victim = seeded.folder / "victim.txt"
    victim.write_text("mine", encoding="utf-8")
    theirs.with_name(theirs.name + "-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\0" * 504)
    theirs.with_name(theirs.name + "-wal").write_bytes(b"\x37\x7f\x06\x82" + b"\0" * 100)
    theirs.chmod(0o400)
    before = digest(theirs)
    assert seeded("compare", mine, theirs, "--json").json["conflicts"]
    assert digest(theirs) == before
    assert victim.read_text(encoding="utf-8") == "mine"


def test_a_copy_with_reduced_scans_brings_nothing_back_but_what_was_done(
        seeded: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    scans = sorted(SCANS.glob("*.xml"))
    seeded("import", seeded.project, *scans, "--letter", "1", "--format", "page", "--copy")
    there = seeded.folder / "there"
    there.mkdir()
    copy = there / "for-eva.letterbook"
    sent = seeded.ok("send", seeded.project, "--output", copy, "--with-images", "reduced", "--json")
    assert (sent.json["images_beside"], sent.json["images_missing"]) == (len(scans), [])
    made = list((there / "reduced scans").iterdir())
    assert len(made) == len(scans)
    assert sum(file.stat().st_size for file in made) < sum(file.stat().st_size for file in SCANS.glob("*.jpg")) / 1.5
    monkeypatch.setenv("LETTERBOOK_CONFIG", str(there / "settings.toml"))  # another computer knows no other folders
    told = [one for one in seeded("check", copy, "--json").json["problems"] if one["code"].startswith("image-")]
    assert [(one["code"], one["severity"]) for one in told] == [("image-reduced", "hint")] * len(scans)
    assert seeded.ok("compare", seeded.project, copy, "--json").json["changes"] == []
    seeded("export", copy, "--format", "html", "--output", there / "edition")
    assert len(list((there / "edition" / "scans").iterdir())) == len(scans)


def test_what_stands_for_a_scan_is_asked_for_by_a_checksum_alone(seeded: Shell) -> None:
    image = Image(path="a.jpg", sha256="../../etc", media_type="image/jpeg", width=1, height=1)
    assert stand_in_path(seeded.folder, image) is None
