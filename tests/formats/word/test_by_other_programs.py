"""What other programs make of our specimens, and what we make of what they write.

LibreOffice writes the specimens anew as DOCX and ODT, and the same letters have to come out; pandoc reads the words.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from editor.core.snapshot import LetterSnapshot
from editor.formats.pandoc.program import run_pandoc
from tests.formats.word.ooxml import comment, commented, dele, docx, end, foot, ins, mark_change, note, p, picture, r
from tests.formats.word.rasters import raster
from tests.formats.word.reading import one

SPECIMEN = docx(
    p("A. B. Smith to C. D. Jones", style="Heading1"), p("Moscow, 3 April 1922"), p("Dear Jones,"),
    p("I ", r("write", "<w:i/>"), " to ", r("you", "<w:smallCaps/>"), foot(1), " about  ", ins(2, "the "),
      dele(3, "a "), "matter", end(1), " of ", r("some", "<w:strike/>"), " weight", foot(2, custom="*"), "."),
    p("A line", props=mark_change("del", 4)), p("that was cut, and ", commented(0, "some words"), " more."),
    p("Joined", props=mark_change("ins", 5)), p(" before."),
    p("He sends ", dele(6, "regards "), "now ", ins(7, "regards "), "to all."),
    p(picture("seal.png"), "And this."),
    p("Item.", props='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'), p("Yours, Smith"),
    files={"word/media/seal.png": raster()},
    parts={"footnotes": note(1, "First note.") + note(2, "A star.", custom="*"),
           "endnotes": note(1, "At the end.", sort="endnote"), "comments": comment(0, "Is this so?")})


def told(letter: LetterSnapshot) -> list[object]:
    """Everything of a letter that another program has to carry."""
    texts = {text.text.id: place for place, text in enumerate(letter.texts())}
    return [
        [text.text.content for text in letter.texts()],
        [(note.note.series, note.note.source_label) for note in letter.notes],
        [(mark.kind, mark.start, mark.end, mark.attributes.get("rend")) for mark in letter.transcription.annotations],
        sorted((texts[found.about], found.change["start"], found.change["removed"], found.change["inserted"],
                found.author) for found in letter.suggestions),
        [(found.body, found.author) for found in letter.comments],
        [(page.image.media_type, page.image.sha256) for page in letter.pages if page.image is not None]]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed here")
@pytest.mark.parametrize(("kind", "name"), [("odt", "specimen.odt"), ("docx:MS Word 2007 XML", "specimen.docx")])
def test_what_libreoffice_writes_is_the_same_letter(kind: str, name: str, tmp_path: Path) -> None:
    source = tmp_path / "in" / "specimen.docx"
    source.parent.mkdir()
    source.write_bytes(SPECIMEN)
    subprocess.run(["soffice", f"-env:UserInstallation={(tmp_path / 'home').as_uri()}", "--headless", "--convert-to",
                    kind, "--outdir", str(tmp_path), str(source)], check=True, capture_output=True, timeout=250)
    assert told(one((tmp_path / name).read_bytes(), name).snapshot) == told(one(SPECIMEN).snapshot)


def test_pandoc_reads_the_same_words() -> None:
    plain = run_pandoc(["-f", "docx", "-t", "plain", "--track-changes=reject", "--wrap=none"], SPECIMEN).decode()
    letter = one(SPECIMEN).snapshot
    words = " ".join(text.text.content for text in letter.texts())
    seen = re.sub(r"\[\d\]|~~|^\d\. ", "", plain, flags=re.MULTILINE).replace("YOU", "you").replace("_", "")
    assert sorted(re.findall(r"\w+", words)) == sorted(re.findall(r"\w+", seen.partition("Moscow")[1] +
                                                                  seen.partition("Moscow")[2]))
