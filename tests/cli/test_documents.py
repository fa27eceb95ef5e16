"""``import`` of documents of word processors, new ones and those that come back."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Shell
from tests.formats.word.colleague import Colleague
from tests.formats.word.ooxml import docx, foot, ins, note, p, picture
from tests.formats.word.rasters import EMF, raster


def _letters(folder: Path) -> Path:
    words = [line for name in ("A. B. Smith", "E. Field") for line in (
        p(f"{name} to C. D. Jones", style="Heading2"), p("Moscow, 3 April 1922"), p("Dear Jones,"),
        p("I write to you of this ", ins(1, "very "), "matter", foot(1), "."))]
    path = folder / "letters.docx"
    path.write_bytes(docx(*words, parts={"footnotes": note(1, "A note.")}))
    return path


def test_letters_come_in_and_options_are_obeyed(shell: Shell) -> None:
    shell.ok("new", shell.project)
    path = _letters(shell.folder)
    result = shell("import", shell.project, path, "--dry-run", "--json")
    assert [row["title"] for row in result.json["letters"]] == ["A. B. Smith to C. D. Jones", "E. Field to C. D. Jones"]
    assert "returned" not in result.json
    assert len(shell("import", shell.project, path, "--option", "split=none", "--json").json["letters"]) == 1
    refused = shell("import", shell.project, path, "--option", "splits=none")
    assert refused.code == 2
    assert "splits=none" in refused.err


def test_a_letter_that_comes_back_is_told_and_taken_once(seeded: Shell) -> None:
    out = seeded.folder / "out.docx"
    assert seeded("export", seeded.project, "--format", "docx", "--output", out, "-q").code in (0, 1)
    colleague = Colleague(out.read_bytes())
    colleague.replaces("addition", "supplement")
    colleague.comments_on("comrade", "Which one?")
    back = seeded.folder / "back.docx"
    back.write_bytes(colleague.saved())
    tried = seeded.ok("import", seeded.project, back, "--format", "docx", "--dry-run", "--json")
    assert len(tried.json["returned"][0]["letters"][0]["suggestions"]) == 1
    result = seeded.ok("import", seeded.project, back, "--format", "docx", "--json")
    assert result.json["letters"] == []
    (document,) = result.json["returned"]
    (letter,) = document["letters"]
    assert (document["source"], letter["number"], letter["known"], letter["problems"]) == ("back.docx", "1", 0, [])
    assert [(row["quote"], row["inserted"], row["author"]) for row in letter["suggestions"]] == [
        ("addition", "supplement", "B. Reader")]
    assert [(row["body"], row["author"]) for row in letter["comments"]] == [("Which one?", "B. Reader")]
    shown = seeded.ok("show", seeded.project, "1", "--json").json
    assert [row["id"] for row in shown["suggestions"]] == [row["id"] for row in letter["suggestions"]]
    again = seeded.ok("import", seeded.project, back)
    assert "1  came back in back.docx: 0 suggestions, 0 comments, 2 of before" in again.out
    assert "came in" not in again.out
    seeded.ok("undo", seeded.project)
    assert seeded.ok("show", seeded.project, "1", "--json").json["suggestions"] == []


def _with_pictures(folder: Path) -> Path:
    path = folder / "scans.docx"
    path.write_bytes(docx(
        p("A. B. Smith to C. D. Jones", style="Heading1"), p(picture("a.png")), p("Moscow, 3 April 1922"),
        p("Dear Jones,"), p(picture("b.jpg")), p("I write."), p(picture("c.emf", "A plan")),
        files={"word/media/a.png": raster(shade=1), "word/media/b.jpg": raster("JPEG"), "word/media/c.emf": EMF}))
    return path


def test_pictures_become_pages_where_they_are_wanted(shell: Shell) -> None:
    path = _with_pictures(shell.folder)
    shell.ok("new", shell.project)
    tried = shell("import", shell.project, path, "--dry-run", "--json")
    assert [row["pages"] for row in tried.json["letters"]] == [2]
    assert not (shell.folder / "p images").exists()
    result = shell("import", shell.project, path)
    assert "(scans.docx, 2 pages)" in result.out
    assert result.code == 1
    assert "c.emf: A plan" in result.out + result.err
    pages = shell("show", shell.project, "1", "--json").json["pages"]
    assert [page["image"]["path"] for page in pages] == ["p images/a.png", "p images/b.jpg"]
    assert shell("check", shell.project, "--json").json["file"]["ok"]
    shell.ok("undo", shell.project)
    assert shell("import", shell.project, path, "--embed", "-q").code == 1
    pages = shell("show", shell.project, "1", "--json").json["pages"]
    assert [(page["image"]["path"], page["image"]["embedded"]) for page in pages] == [("a.png", True), ("b.jpg", True)]
    shell.ok("undo", shell.project)
    told = shell("import", shell.project, path, "--no-pictures", "--json").json["letters"]
    assert ["pages" in row for row in told] == [False]
    assert [problem["args"]["words"] if "args" in problem else problem["message"] for problem in told[0]["problems"]
            if problem["code"] == "document-part-lost"]
