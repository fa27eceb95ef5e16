"""Documents that are broken or made to do harm: one clear error each, and nothing is unpacked beyond the limits."""

from __future__ import annotations

import contextlib
import io
import tracemalloc
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.core.messages import FormatError
from editor.formats import door
from editor.formats.base import Source
from editor.formats.word.docx import read_docx
from editor.formats.word.odt import read_odt
from tests.formats.word import odf, ooxml
from tests.formats.word.reading import read

ENCRYPTED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512) + "EncryptedPackage".encode("utf-16-le") + bytes(64)
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512) + "WordDocument".encode("utf-16-le") + bytes(64)
ENTITIES = ('<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
            '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><w:document xmlns:w='
            '"http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p>'
            "</w:body></w:document>")


def packed(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


@pytest.mark.parametrize(("data", "name", "code"), [
    (ENCRYPTED, "a.docx", "document-encrypted"),
    (OLD, "a.doc", "document-too-old"),
    (b"no archive at all", "a.docx", "document-damaged"),
    (b"PK\x03\x04 and nothing behind it", "a.docx", "document-damaged"),
    (packed({"word/nothing.xml": b""}), "a.docx", "document-not-word"),
    (packed({"xl/workbook.xml": b"<a/>", "[Content_Types].xml": b"<a/>"}), "a.xlsx", "document-not-word"),
    (packed({"word/document.xml": b"<w/>"}), "a.docx", "document-not-word"),
    (packed({"word/document.xml": b"\0\1\2"}), "a.docx", "xml-broken"),
    (packed({"word/document.xml": ENTITIES.encode()}), "a.docx", "xml-doctype-refused"),
    (ooxml.docx(), "a.docx", "source-empty"),
    (ooxml.docx(ooxml.p(" ")), "a.docx", "source-empty"),
    (packed({"mimetype": b"application/vnd.oasis.opendocument.text"}), "a.odt", "document-not-word"),
    (packed({"content.xml": b"<a/>"}), "a.odt", "document-not-word"),
    (b"no XML", "a.fodt", "document-damaged"),
    (odf.odt("", files={"META-INF/manifest.xml": "<m><encryption-data/></m>"}), "a.odt", "document-encrypted"),
])
def test_what_cannot_be_read_is_refused_by_name(data: bytes, name: str, code: str) -> None:
    with pytest.raises(FormatError) as refused:
        door.read_source(Source(data, name), "odt" if name.endswith("odt") else "docx")
    assert refused.value.code == code


def test_a_bomb_is_given_up_before_it_is_unpacked() -> None:
    data = packed({"word/document.xml": b"<a>" + b" " * 300_000_000 + b"</a>"})
    assert len(data) < 1_000_000
    tracemalloc.start()
    with pytest.raises(FormatError) as refused:
        read_docx(data)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert refused.value.code == "document-too-large"
    assert peak < 100_000_000


def test_an_archive_of_very_many_members_is_refused() -> None:
    with pytest.raises(FormatError) as refused:
        read(packed({f"word/{number}.xml": b"" for number in range(10_001)}))
    assert refused.value.code == "document-too-large"


def test_deep_nesting_is_refused() -> None:
    deep = "<w:smartTag>" * 400 + ooxml.r("x") + "</w:smartTag>" * 400
    with pytest.raises(FormatError) as refused:
        read(ooxml.docx(ooxml.p(deep)))
    assert refused.value.code == "xml-too-deep"


def test_styles_that_are_based_on_one_another_in_a_circle_do_no_harm() -> None:
    circle = "".join(f'<w:style w:type="paragraph" w:styleId="{one}"><w:name w:val="{one}"/>'
                     f'<w:basedOn w:val="{other}"/></w:style>' for one, other in (("A", "B"), ("B", "A")))
    result = read(ooxml.docx(ooxml.p("Some words.", style="A"), parts={"styles": circle}))
    assert result.letters[0].snapshot.transcription.text.content == "Some words."


def test_a_document_without_its_other_parts_is_read() -> None:
    document = f'<w:document {ooxml.W}><w:body>{ooxml.p("Words", ooxml.foot(1), " alone.")}</w:body></w:document>'
    result = read(packed({"word/document.xml": document.encode()}))
    assert result.letters[0].snapshot.transcription.text.content == "Words alone."
    assert [note.note.state for note in result.letters[0].snapshot.notes] == ["empty"]


_PIECES = st.sampled_from([
    "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>a b</w:t>", "<w:del w:id='1'>", "</w:del>", "<w:ins w:id='2'>",
    "</w:ins>",
    "<w:footnoteReference w:id='1'/>", "<w:footnoteReference w:customMarkFollows='1' w:id='1'/>", "<w:tbl>", "</w:tbl>",
    "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:commentRangeStart w:id='0'/>", "<w:commentRangeEnd w:id='0'/>",
    "<w:fldChar w:fldCharType='begin'/>", "<w:fldChar w:fldCharType='end'/>", "<w:br/>",
    "<w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>", "<w:pPr><w:pStyle w:val='Heading1'/></w:pPr>",
    "<w:bookmarkStart w:id='1'/>", "words. ", "<w:sym w:char='zz'/>"])


@settings(max_examples=150, deadline=None)
@given(st.lists(_PIECES, max_size=40))
def test_any_order_of_elements_is_read_or_refused(pieces: list[str]) -> None:
    data = ooxml.docx(ooxml.p("A head."), *pieces, parts={
        "footnotes": ooxml.note(1, "A note."), "comments": ooxml.comment(0, "Said.")})
    with contextlib.suppress(FormatError):
        for letter in read(data).letters:
            for text in letter.snapshot.texts():
                for found in text.annotations:
                    assert 0 <= found.start <= found.end <= len(text.text.content)


# What is made to cost: the bounds are those that docs/formats.md states


def peak_of(data: bytes, name: str = "a.docx") -> tuple[str, int]:
    """The code with which a document is refused, "" where it is read, and the most bytes that Python held. Read here
    and not aside, so that they can be counted."""
    tracemalloc.start()
    code = ""
    try:
        (read_odt if name.endswith("odt") else read_docx)(data)
    except FormatError as refused:
        code = refused.code
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return code, peak


def document(body: bytes) -> bytes:
    return b'<w:document xmlns:w="' + ooxml.W.partition('="')[2].rstrip('"').encode() + b'"><w:body>' + body + (
        b"</w:body></w:document>")


@pytest.mark.parametrize("name", ["a.docx", "a.odt"])
def test_a_million_nested_elements_are_refused(name: str) -> None:
    deep = b"<a>" * 1_000_000 + b"</a>" * 1_000_000
    part = "content.xml" if name.endswith("odt") else "word/document.xml"
    files = {"mimetype": b"application/vnd.oasis.opendocument.text"} if name.endswith("odt") else {}
    code, peak = peak_of(packed({**files, part: deep}), name)
    assert code in ("xml-too-deep", "document-too-large")
    assert peak < 100_000_000


def test_an_attribute_of_many_megabytes_is_refused() -> None:
    wide = b'<w:p w:rsidR="' + b"a b " * 5_000_000 + b'"><w:r><w:t>Words.</w:t></w:r></w:p>'
    code, peak = peak_of(packed({"word/document.xml": document(wide)}))
    assert code in ("xml-broken", "document-too-large", "xml-too-deep", "")
    assert peak < 200_000_000


@pytest.mark.parametrize("target", ["../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "..\\..\\secret"])
def test_names_that_lead_out_of_the_archive_lead_nowhere(target: str) -> None:
    relations = ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                 '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
                 f'footnotes" Target="{target}" TargetMode="External"/></Relationships>')
    body = ooxml.p("Words", ooxml.foot(1), " alone.")
    data = packed({"word/document.xml": f"<w:document {ooxml.W}><w:body>{body}</w:body></w:document>".encode(),
                   "word/_rels/document.xml.rels": relations.encode(), "../../escaped.txt": b"out",
                   target.lstrip("/"): b"<secret/>"})
    [letter] = read(data).letters
    assert letter.snapshot.transcription.text.content == "Words alone."
    assert not any(note.body.text.content for note in letter.snapshot.notes)


@pytest.mark.parametrize(("data", "code"), [
    (b"{\\rtf1\\ansi\\deff0 {\\fonttbl{\\f0 Times;}} Words.\\par}", "document-damaged"),
    (OLD, "document-too-old"),
    (b"%PDF-1.7\n1 0 obj", "document-damaged"),
    (b"<html><body><p>Words.</p></body></html>", "document-damaged"),
])
def test_another_file_under_the_name_of_a_document_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(FormatError) as refused:
        door.read_source(Source(data, "a.docx"), "docx")
    assert refused.value.code == code


def test_a_member_that_lies_about_its_size_is_measured_while_it_is_unpacked() -> None:
    data = bytearray(packed({"word/document.xml": b"<a>" + b" " * 300_000_000 + b"</a>"}))
    at = data.index(b"PK\x01\x02") + 24
    data[at:at + 4] = (1000).to_bytes(4, "little")
    code, peak = peak_of(bytes(data))
    assert code in ("document-too-large", "document-damaged")
    assert peak < 100_000_000


def test_very_many_elements_beside_one_another_cost_no_more_than_their_bytes() -> None:
    code, peak = peak_of(packed({"word/document.xml": document(b"<w:p/>" * 1_000_000)}))
    assert code in ("", "document-too-large")
    assert peak < 1_500_000_000
