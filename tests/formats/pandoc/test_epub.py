"""Books: chapters, notes that lead there and back, languages, the cover, and what epubcheck says."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest
from hypothesis import given, settings

from editor.formats import registry
from editor.formats.pandoc.epub import style_sheet
from editor.formats.pandoc.styles import STYLES
from tests.formats.letters import letters
from tests.formats.pandoc.documents import one_letter, part, parts_of, twins, written

EPUB = registry.by_id("epub")
HTML = "{http://www.w3.org/1999/xhtml}"
OPS = "{http://www.idpf.org/2007/ops}"
DC = "{http://purl.org/dc/elements/1.1/}"
OPF = "{http://www.idpf.org/2007/opf}"


def checked(data: bytes, folder) -> str:
    """What epubcheck says of a book."""
    program = shutil.which("epubcheck")
    if program is None or shutil.which("java") is None:
        pytest.skip("epubcheck is not installed")
    book = folder / "book.epub"
    book.write_bytes(data)
    done = subprocess.run(["java", "-jar", program, "-q", str(book)], capture_output=True, timeout=240, check=False)
    return (done.stdout + done.stderr).decode()


def chapters(data: bytes) -> dict[str, str]:
    return {name: content.decode() for name, content in parts_of(data).items() if re.search(r"/ch\d+\.xhtml$", name)}


def test_epubcheck_finds_nothing(tmp_path):
    right_to_left = one_letter("שלום and мир", ("foreign", "мир", {"language": "ru"}), language="he")
    said = checked(written(EPUB, [*twins(), right_to_left], register=True), tmp_path)
    assert "ERROR" not in said
    assert "WARNING" not in said
    assert "FATAL" not in said


def test_there_is_a_chapter_for_each_letter_with_its_title():
    data = written(EPUB, twins())
    titles = [re.search("<title>(.*?)</title>", text)[1] for text in chapters(data).values()]
    assert titles == ["About this edition", "1. J. X. Peters to I. V. Stalin", "2. The second", "Index"]
    nav = "".join(part(data, "EPUB/nav.xhtml").itertext())
    assert "2. The second" in nav
    assert "Provenance" not in nav


def test_every_note_stands_once_and_its_reference_leads_there_and_back():
    data = written(EPUB, twins())
    root = part(data, "EPUB/text/ch002.xhtml")
    references = {link.get("href").partition("#")[2]: link.get("id") for link in root.iter(f"{HTML}a")
                  if link.get(f"{OPS}type") == "noteref"}
    notes = {aside.get("id"): aside for aside in root.iter(f"{HTML}aside")}
    assert set(references) == set(notes)
    assert {aside.get(f"{OPS}type") for aside in notes.values()} == {"footnote"}
    for identity, aside in notes.items():
        back = next(link for link in aside.iter(f"{HTML}a") if link.get("role") == "doc-backlink")
        assert back.get("href").partition("#")[2] == references[identity]
    assert any("Enver Pasha [...] see * (Ibid.)" in "".join(aside.itertext()) for aside in notes.values())


def test_what_marks_mean_is_said_in_elements():
    text = chapters(written(EPUB))["EPUB/text/ch001.xhtml"]
    assert "<del>old </del>" in text
    assert "<u>twice</u>" in text
    assert 'lang="ru"' in text


def test_the_book_says_its_name_languages_editors_and_day():
    opf = part(written(EPUB, twins()), "EPUB/content.opf")
    assert [found.text for found in opf.iter(f"{DC}language")] == ["en", "ru"]
    assert [found.text for found in opf.iter(f"{DC}creator")] == ["A. Editor"]
    said = {meta.get("property"): meta.text for meta in opf.iter(f"{OPF}meta")}
    assert said["role"] == "edt"
    assert said["dcterms:modified"] == "2026-11-23T10:00:00Z"
    assert next(opf.iter(f"{DC}identifier")).text.startswith("urn:uuid:")
    assert not list(opf.iter(f"{DC}date"))


def test_the_cover_is_a_picture_that_the_book_knows():
    data = written(EPUB, twins())
    cover = next(item for item in part(data, "EPUB/content.opf").iter(f"{OPF}item")
                 if item.get("properties") == "cover-image")
    assert parts_of(data)["EPUB/" + cover.get("href")].startswith(b"\x89PNG")


def test_the_index_leads_to_the_letters():
    index = chapters(written(EPUB, twins()))["EPUB/text/ch004.xhtml"]
    assert re.search(r'Person, A \(1886–1938\):\xa0<a href="ch002\.xhtml#LBl[0-9a-f]{32}">1</a>, <a href="ch003', index)


def test_the_style_sheet_has_every_style_that_looks_like_something():
    sheet = style_sheet()
    assert ".deletion" not in sheet  # an element says it
    for name in ("Stamp", "Added Sign", "Letter Dateline", "Unclear"):
        assert f".{STYLES[name].css} {{" in sheet


@settings(max_examples=15, deadline=None)
@given(snapshot=letters())
def test_any_letter_makes_a_book_that_can_be_read(snapshot):
    data = written(EPUB, [snapshot], ())
    for name in chapters(data):
        part(data, name)


def test_lines_begin_and_end_where_their_language_does():
    sheet = style_sheet()
    assert "text-align: end" in re.search(r"\.letter-dateline \{([^}]*)\}", sheet)[1]
    assert "text-align: start" in re.search(r"\.letter-salutation \{([^}]*)\}", sheet)[1]
    assert not re.search(r"text-align: (left|right)", sheet)
