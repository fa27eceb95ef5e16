"""Pages for print: notes, heads, an index whose numbers are true, characters that are missing."""

from __future__ import annotations

import io
import re
import sys
from importlib import util

import msgspec
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from editor.app.wording import sentence
from editor.core.annotations import Annotation
from editor.core.assemble import assemble_letter
from editor.core.entities import Entity
from editor.core.letters import Letter, Text
from editor.core.messages import FormatError
from editor.core.provenance import Provenance
from editor.formats import registry
from editor.formats.base import ExportSource, Scan
from editor.formats.pandoc import pdf
from editor.formats.pandoc.glyphs import missing_glyphs
from editor.formats.pandoc.pdf import FACE
from editor.formats.pandoc.typesetting import memory_for, quoted, set_pages
from tests.formats.letters import Ids, MemorySink, everything, letters, project, source
from tests.formats.pandoc.documents import one_letter, twins, written

PDF = registry.by_id("pdf")
FACES = f'("{FACE}",)'


def pages(data: bytes) -> list[str]:
    """The words of each page, in one line."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    finally:
        document.close()


def openings(found: list[str]) -> list[int]:
    """The numbers of the pages on which letters begin."""
    return [number for number, page in enumerate(found, 1) if "From: J. X. Peters" in page]


def test_a_letter_has_particulars_text_notes_and_provenance():
    whole = " ".join(pages(written(PDF)))
    for words in ("From: J. X. Peters", "Written: April 3, 1922, Old Bukhara", "Letterhead of the Bureau",
                  "memorandum] Enver Pasha [...] see * (Ibid.)", "Notes on the text", "[missing in the source]",
                  "Translation (Russian)", "Дорогой товарищ", "Repository: RTSKHIDNI", "⌜new⌝", "teh ‹the›"):
        assert words in whole


def test_either_series_stands_at_the_foot():
    first, second = (pages(written(PDF, footnotes=series)) for series in ("editorial", "textual"))
    assert first[0].index("Дорогой") < first[0].index("Enver Pasha")
    assert "The author’s own notes" in " ".join(second)
    assert " ".join(second).index("Notes 1") < " ".join(second).index("The author’s own notes")


def test_the_numbers_of_the_index_are_those_of_the_pages():
    found = pages(written(PDF, twins()))
    first, second = openings(found)
    assert found[-1].startswith("Index")
    assert f"Person, A (1886–1938): {first}, {second}" in found[-1]


def test_every_page_has_its_running_head_and_number_but_the_title_page():
    found = pages(written(PDF, twins()))
    assert found[0] == "Letters & <Papers> A series A. Editor"
    heads = ["Contents", "About this edition", "1. J. X. Peters to I. V. Stalin", "2. The second", "Index"]
    for number, page in enumerate(found[1:], 2):
        assert any(page.startswith(head) for head in heads)
        assert page.endswith(str(number))
    assert sum(page.startswith("2. The second") for page in found) >= 1


def test_contents_name_the_pages():
    found = pages(written(PDF, twins()))
    contents = next(page for page in found if page.startswith("Contents"))
    named = re.findall(r"(?:Stalin|The second)[ .]+(\d+)", contents)
    assert [int(number) for number in named] == openings(found)


def test_faces_are_embedded_and_nothing_says_when():
    data = written(PDF, twins())
    assert b"/FontFile" in data
    assert b"CreationDate" not in data
    assert data == written(PDF, twins())


def test_characters_that_no_face_has_are_named_letter_by_letter():
    fine, lacking = one_letter("Nothing lacks"), one_letter("Cuneiform \U000103a0 and \U0010fffd", language="en")
    lacking = msgspec.structs.replace(lacking, letter=msgspec.structs.replace(lacking.letter, id="e" * 32))
    sink = MemorySink()
    report = PDF.write(source([fine, lacking]), {"one_file": True}, sink)
    said = [(found.letter, found.args["characters"]) for found in report.problems if found.code == "glyphs-missing"]
    assert len(said) == 1
    assert said[0][0] == "e" * 32
    assert "U+10FFFD" in str(said[0][1])
    assert "Nothing lacks" in " ".join(pages(sink.files[""]))


def test_faces_at_hand_are_asked_character_by_character():
    assert missing_glyphs("abcÄжЯλ‖⌜⌝‹›", FACES) == frozenset()
    assert missing_glyphs("a\U0010fffe\U0010fffdb", FACES) >= {"\U0010fffd"}
    assert missing_glyphs("e\u0301 \u00a0\u200b\t", FACES) == frozenset()


def test_words_never_become_markup():
    words = '#panic("x") *a* _b_ $c$ @d <e> \\ "f" `g` [h] #let i = 1 // j /* k */ = l - m + n ~ o'
    assert words.replace(" ", "") in "".join(pages(written(PDF, [one_letter(words)], ()))).replace(" ", "")


@settings(max_examples=8, deadline=None)
@given(snapshot=letters())
def test_any_letter_can_be_set(snapshot):
    assert pages(written(PDF, [snapshot], ()))


@given(st.text(max_size=30))
def test_a_string_of_typst_ends_where_it_ends(text):
    inside = quoted(text)[1:-1]
    assert '"' not in inside.replace("\\\\", "").replace('\\"', "")
    assert "\n" not in inside


def test_scans_have_pages_of_their_own_on_request():
    snapshot, entities = everything()
    drawn = io.BytesIO()
    Image.new("RGB", (60, 90), "white").save(drawn, "JPEG")
    picture = Scan(drawn.getvalue(), 60, 90)

    def exported(scan, **options):
        sink = MemorySink()
        report = PDF.write(ExportSource(project(entities), lambda: iter([snapshot]), scan),
                           {"one_file": True, **options}, sink)
        return pages(sink.files[""]), [found.code for found in report.problems]

    without, _ = exported(lambda _page: picture)
    found, codes = exported(lambda _page: picture, scans=True)
    assert len(found) == len(without) + 1
    assert "Page 1r" in found[-1]
    assert "image-missing" not in codes
    missing, codes = exported(lambda _page: None, scans=True)
    assert len(missing) == len(without)
    assert "image-missing" in codes


def test_paper_and_face_can_be_chosen():
    document = pypdfium2.PdfDocument(written(PDF, paper="a5"))
    assert [round(side) for side in document[0].get_size()] == [420, 595]
    document.close()
    assert b"DejaVuSansMono" in written(PDF, face="DejaVu Sans Mono")
    with pytest.raises(FormatError) as caught:
        written(PDF, paper="a99")
    assert caught.value.code == "option-unknown"


def test_what_cannot_be_set_is_one_sentence(monkeypatch):
    with pytest.raises(FormatError) as caught:
        set_pages("#nothing-like-this")
    assert caught.value.code == "typst-failed"
    assert "unknown variable" in str(caught.value.message.args["reason"])
    with pytest.raises(FormatError) as caught:
        set_pages("#for i in range(100000000) [a ]", seconds=1)
    assert caught.value.code == "typst-gave-up"
    monkeypatch.setattr(util, "find_spec", lambda _name: None)
    monkeypatch.setattr(sys.modules["editor.formats.pandoc.typesetting"], "find_spec", lambda _name: None)
    with pytest.raises(FormatError) as caught:
        set_pages("words")
    assert caught.value.code == "typst-missing"


def test_what_is_set_sees_no_other_file(tmp_path):
    (tmp_path / "secret.txt").write_text("secret words")
    with pytest.raises(FormatError):
        set_pages(f'#read("{tmp_path}/secret.txt")')


def test_what_needs_more_memory_than_it_may_have_is_one_sentence():
    with pytest.raises(FormatError) as caught:
        set_pages("#for i in range(3000000) [a #i ]", memory=400 * 1024**2)
    assert caught.value.code == "typst-memory"
    assert "0.4 GB" in sentence(caught.value.message)
    assert "in parts, by years or volumes" in sentence(caught.value.message)


def test_an_edition_that_cannot_be_set_is_refused_before_it_is_tried(monkeypatch):
    tried = []
    monkeypatch.setattr(pdf, "set_pages", lambda *_, **__: tried.append(1) or b"")
    monkeypatch.setattr(pdf, "MOST_MEMORY", 1_000_000)
    with pytest.raises(FormatError) as caught:
        written(PDF, twins())
    assert caught.value.code == "pages-too-many"
    assert not tried


def test_an_edition_that_comes_near_the_limit_says_so(monkeypatch):
    def codes(limit):
        monkeypatch.setattr(pdf, "MOST_MEMORY", limit)
        return [found.code for found in PDF.write(source(twins()), {"one_file": True}, MemorySink()).problems]

    kept = []
    monkeypatch.setattr(pdf, "set_pages", lambda source, **_: kept.append(memory_for(source)) or b"")
    assert "pages-many" not in codes(6 * 1024**3)
    assert "pages-many" in codes(kept[0])


def test_pages_are_laid_out_without_asking_page_by_page(monkeypatch):
    """What asks where it stands makes Typst lay out a page again: heads and marks of notes do not."""
    made = []
    monkeypatch.setattr(pdf, "set_pages", lambda source, **_: made.append(source) or b"")
    written(PDF, twins())
    assert "header: context" not in made[0]
    assert "counter" not in made[0]
    assert made[0].count("context") == 3  # a page's number, an entry of the index, an entry of the contents


def test_only_what_is_linked_to_has_a_label(monkeypatch):
    made = []
    monkeypatch.setattr(pdf, "set_pages", lambda source, **_: made.append(source) or b"")
    written(PDF, twins())
    labels = set(re.findall(r"[\])]<([A-Za-z0-9-]+)>", made[0]))
    linked = set(re.findall(r"(?:link|entry)\(<([^>]+)>", made[0]))
    assert labels
    assert labels == linked


def test_pages_in_a_row_are_said_as_from_to():
    long = "Words and words of a letter that goes on. " * 30
    text = "\n".join(f"{long}Enver Pasha went. {long}" for _ in range(4))
    ids = Ids(7000)
    entity = Entity(id=ids(), kind="person", name="Enver Pasha")
    letter = Letter(id=ids(), number="1", title="A letter", language="en")
    body = Text(id=ids(), letter=letter.id, role="transcription", content=text, language="en")
    marks = [Annotation(id=ids(), text=body.id, kind="entity", start=found.start(), end=found.end(),
                        entities=(entity.id,)) for found in re.finditer("Enver Pasha", text)]
    one = assemble_letter(letter, [body], marks, (), Provenance(id=ids(), letter=letter.id))
    other = msgspec.structs.replace(one, letter=msgspec.structs.replace(letter, id="f" * 32, number="2"))
    index = pages(written(PDF, [one, other], (entity,)))[-1]
    assert re.search(r"Enver Pasha: \d+–\d+", index)


def test_a_tabulator_keeps_cells_apart():
    assert "Peters 12 May" in " ".join(pages(written(PDF, [one_letter("Peters\t12\tMay")])))


def test_a_long_title_is_parted_from_its_subtitle():
    named = msgspec.structs.replace(project(()).project, title="Letters of Two Centuries: A Selection for Everybody")
    made = ExportSource(msgspec.structs.replace(project(()), project=named), lambda: iter(twins()), lambda _page: None)
    sink = MemorySink()
    PDF.write(made, {"one_file": True}, sink)
    document = pypdfium2.PdfDocument(sink.files[""])
    lines = document[0].get_textpage().get_text_bounded().splitlines()
    document.close()
    assert lines[:2] == ["Letters of Two Centuries:", "A Selection for Everybody"]


def test_the_running_head_is_one_line():
    one, other = twins()
    long = msgspec.structs.replace(other, letter=msgspec.structs.replace(other.letter, title="A title of words " * 12))
    heads = {page.split(" From:")[0].split(" Old")[0][:90] for page in pages(written(PDF, [one, long]))[4:]}
    assert any(head.startswith("2. A title of words") and "…" in head for head in heads)
