"""Pictures in documents become pages of their letters; what no scan can be, is too much or leads elsewhere is named."""

from __future__ import annotations

import base64
import hashlib
import io
import zipfile
from collections.abc import Callable, Sequence

import pytest

from editor.core.annotations import Annotation
from editor.core.pages import FACS
from editor.formats import registry
from editor.formats.base import ImportedLetter, Source
from editor.formats.word import package
from editor.formats.word.docx import read_docx
from editor.formats.word.flow import Lost, Picture
from editor.formats.word.pictures import picture_bytes
from tests.formats.word import odf
from tests.formats.word.ooxml import docx, foot, note, p, picture
from tests.formats.word.rasters import EMF, SVG, WMF, raster
from tests.formats.word.reading import one, read

HEAD = (p("A. B. Smith to C. D. Jones", style="Heading1"), p("Moscow, 3 April 1922"))
FIRST, SECOND, THIRD = raster(shade=10), raster("JPEG", shade=20), raster("TIFF", shade=30)


def shown(letter: ImportedLetter) -> list[tuple[str, str, str]]:
    """The pages of a letter: the name of the picture, its kind, and the words that begin the page in the text."""
    content = letter.snapshot.transcription.text.content
    starts = {str(mark.attributes[FACS]): content[mark.start:].split("\n")[0]
              for mark in letter.snapshot.transcription.of_kind("page-break")}
    return [(page.image.path, page.image.media_type, starts.get(page.id, ""))
            for page in letter.snapshot.pages if page.image is not None]


def lost(letter: ImportedLetter) -> list[tuple[object, object]]:
    return [(row.args["what"], row.args["words"]) for row in letter.problems if row.code == "document-part-lost"]


def breaks(letter: ImportedLetter) -> Sequence[Annotation]:
    return letter.snapshot.transcription.of_kind("page-break")


def test_pictures_of_a_word_document_are_pages_of_the_letters_in_which_they_stand() -> None:
    result = read(docx(
        p("A. B. Smith to C. D. Jones", style="Heading2"), p(picture("a.png", "A scan")), p("Moscow, 3 April 1922"),
        p("Dear Jones,"), p("The first page ends here."), p(picture("b.jpg")), p("The second goes on", foot(1), "."),
        p("E. Field to C. D. Jones", style="Heading2"), p("Kiev, 5 April 1922"), p("Dear Jones, nothing new."),
        p(picture("c.tiff")), parts={"footnotes": note(1, "A note.")},
        files={"word/media/a.png": FIRST, "word/media/b.jpg": SECOND, "word/media/c.tiff": THIRD}))
    smith, field = result.letters
    assert shown(smith) == [("a.png", "image/png", "Moscow, 3 April 1922"),
                            ("b.jpg", "image/jpeg", "The second goes on.")]
    assert shown(field) == [("c.tiff", "image/tiff", "Kiev, 5 April 1922")]
    assert [page.order for page in smith.snapshot.pages] == [1, 2]
    assert lost(smith) == lost(field) == []
    assert result.pictures == {hashlib.sha256(data).hexdigest(): f"word/media/{name}" for name, data in (
        ("a.png", FIRST), ("b.jpg", SECOND), ("c.tiff", THIRD))}


def test_pictures_of_an_opendocument_text_are_pages_of_the_letters_in_which_they_stand() -> None:
    body = ("<text:h text:outline-level='1'>A. B. Smith to C. D. Jones</text:h>"
            f"<text:p>Moscow, 3 April 1922</text:p><text:p>{odf.frame('Pictures/a.png', shows='A scan')}Dear Jones,"
            f"</text:p><text:p>It is {odf.frame('./Pictures/drawn.svg', 'Pictures/b.jpg')}so.</text:p>"
            f"<text:p>{odf.frame('Pictures/drawn.emf', shows='A plan')}</text:p>")
    result = read(odf.odt(body, files={"Pictures/a.png": FIRST, "Pictures/b.jpg": SECOND, "Pictures/drawn.svg": SVG,
                                       "Pictures/drawn.emf": EMF}), "letters.odt")
    (letter,) = result.letters
    assert shown(letter) == [("a.png", "image/png", "Dear Jones,"), ("b.jpg", "image/jpeg", "so.")]
    assert lost(letter) == [("image", "drawn.emf: A plan")]
    source = Source(odf.odt(body, files={"Pictures/a.png": FIRST, "Pictures/b.jpg": SECOND}), "letters.odt")
    for sha256, part in result.pictures.items():
        assert hashlib.sha256(picture_bytes(source, part)).hexdigest() == sha256


def test_a_picture_that_stands_twice_in_a_letter_is_one_page_and_in_two_letters_two() -> None:
    first, second = read(docx(
        p("A. B. Smith to C. D. Jones", style="Heading2"), p(picture("a.png")), p("Dear Jones, one."),
        p(picture("a.png")), p("And more."), p("E. Field to C. D. Jones", style="Heading2"), p(picture("a.png")),
        p("Dear Jones, two."), files={"word/media/a.png": FIRST})).letters
    assert [len(letter.snapshot.pages) for letter in (first, second)] == [1, 1]
    assert first.snapshot.pages[0].id != second.snapshot.pages[0].id


def test_of_pictures_at_one_place_the_first_begins_there_and_one_in_a_note_has_no_place() -> None:
    relations = ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
                 'Id="n1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" '
                 'Target="media/c.tiff"/></Relationships>')
    letter = one(docx(
        *HEAD, p("Dear Jones,"), p(picture("a.png"), picture("b.jpg")), p("I write", foot(1), " to you."),
        parts={"footnotes": note(1, p("A seal: ", picture("n1"), style="FootnoteText"))},
        files={"word/media/a.png": FIRST, "word/media/b.jpg": SECOND, "word/media/c.tiff": THIRD,
               "word/_rels/footnotes.xml.rels": relations.encode()}))
    assert shown(letter) == [("a.png", "image/png", "I write to you."), ("b.jpg", "image/jpeg", ""),
                             ("c.tiff", "image/tiff", "")]
    assert [note.body.text.content for note in letter.snapshot.notes] == ["A seal:"]


def test_a_letter_whose_pictures_stand_behind_it_begins_on_the_first() -> None:
    letter = one(docx(*HEAD, p("Dear Jones, that is all."), p(picture("a.png")), p(picture("b.jpg")),
                      files={"word/media/a.png": FIRST, "word/media/b.jpg": SECOND}))
    assert [mark.start for mark in breaks(letter)] == [0]
    assert breaks(letter)[0].attributes[FACS] == letter.snapshot.pages[0].id


@pytest.mark.parametrize(("name", "data"), [
    ("plan.emf", EMF), ("plan.wmf", WMF), ("plan.svg", SVG), ("plan.png", b"no picture, whatever its name"),
    ("plan.pdf", b"%PDF-1.7\n"), ("empty.png", b"")])
def test_what_no_scan_can_be_is_named_and_is_no_page(name: str, data: bytes) -> None:
    letter = one(docx(*HEAD, p("See ", picture(name, "A plan"), " here."), files={f"word/media/{name}": data}))
    assert letter.snapshot.pages == ()
    assert not breaks(letter)
    assert lost(letter) == [("image", f"{name}: A plan")]


# Limits


def here(data: bytes) -> tuple[list[str], list[str]]:
    """The pictures of a document that is read in this process, whose limits a test can change, and what is named."""
    items = [item for paragraph in read_docx(data).body for item in paragraph.items]
    return ([item.part.rpartition("/")[2] for item in items if isinstance(item, Picture)],
            [item.words for item in items if isinstance(item, Lost)])


def packed_anew(data: bytes, change: Callable[[zipfile.ZipInfo, bytes], bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after:
        for info in before.infolist():
            after.writestr(info.filename, change(info, before.read(info)))
    return out.getvalue()


def test_a_picture_that_is_a_bomb_is_named_and_the_words_come_in() -> None:
    bomb = FIRST + bytes(70_000_000)
    data = packed_anew(docx(*HEAD, p("See ", picture("a.png"), " and ", picture("b.jpg"), " here."),
                            files={"word/media/a.png": FIRST, "word/media/b.jpg": SECOND}),
                       lambda info, part: bomb if info.filename.endswith("a.png") else part)
    assert len(data) < 1_000_000
    letter = one(data)
    assert letter.snapshot.transcription.text.content.endswith("See  and  here.")
    assert [row[0] for row in shown(letter)] == ["b.jpg"]
    assert lost(letter) == [("image", "a.png")]


def test_pictures_beyond_the_number_of_places_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MOST_PICTURES", 2)
    files = {f"word/media/{name}.png": raster(shade=shade) for shade, name in enumerate("abcd")}
    data = docx(*HEAD, *(p(f"Page {name}. ", picture(f"{name}.png")) for name in "abcd"), files=files)
    assert here(data) == (["a.png", "b.png"], ["c.png", "d.png"])


def test_pictures_beyond_the_bytes_of_all_are_named_and_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MOST_PICTURE_BYTES", len(FIRST) + len(SECOND) // 2)
    data = docx(*HEAD, p(picture("a.png"), picture("b.jpg"), picture("c.tiff"), "Words."),
                files={"word/media/a.png": FIRST, "word/media/b.jpg": SECOND, "word/media/c.tiff": THIRD})
    assert here(data) == (["a.png"], ["b.jpg", "c.tiff"])


def test_a_part_that_is_damaged_is_named_and_the_words_come_in() -> None:
    data = bytearray(docx(*HEAD, p("See ", picture("a.png"), " here."), files={"word/media/a.png": FIRST}))
    at = bytes(data).index(FIRST)
    data[at + 20] ^= 0xff
    letter = one(bytes(data))
    assert letter.snapshot.pages == ()
    assert lost(letter) == [("image", "a.png")]


@pytest.mark.parametrize("target", [
    "../../../../etc/passwd", "file:///etc/passwd", "https://example.org/a.png", "..\\..\\secret.png", "/etc/passwd",
    ""])
def test_a_relation_that_leads_out_of_the_package_leads_nowhere(target: str) -> None:
    letter = one(docx(*HEAD, p("See ", picture("out"), " here."), targets={"out": ("image", target)},
                      files={"word/media/a.png": FIRST}))
    assert letter.snapshot.pages == ()
    assert len(lost(letter)) == 1


@pytest.mark.parametrize("target", ["/word/media/a.png", "./media/a.png", "../word/media/a.png", "media\\a.png"])
def test_a_relation_may_be_written_in_several_ways(target: str) -> None:
    letter = one(docx(*HEAD, p("See ", picture("in"), " here."), targets={"in": ("image", target)},
                      files={"word/media/a.png": FIRST}))
    assert [row[0] for row in shown(letter)] == ["a.png"]


def test_a_name_that_no_file_can_have_is_made_one() -> None:
    letter = one(docx(*HEAD, p("See ", picture("CON.png"), " here."), files={"word/media/CON.png": FIRST}))
    assert [row[0] for row in shown(letter)] == ["scan-CON.png"]


def test_words_behind_a_large_picture_in_one_file_of_xml_come_in() -> None:
    large = base64.encodebytes(bytes(9_000_000)).decode()
    data = odf.content("<text:h text:outline-level='1'>A. B. Smith to C. D. Jones</text:h><text:p><draw:frame>"
                   "<draw:image>"
                   f"<office:binary-data>{large}</office:binary-data></draw:image></draw:frame></text:p>"
                   "<text:p>Dear Jones,</text:p>", root="office:document").encode()
    result = registry.by_id("odt").read(Source(data, "a.fodt"), {})
    assert "Dear Jones," in result.letters[0].snapshot.transcription.text.content
    assert "xml-recovered" not in [one.code for one in result.problems]
