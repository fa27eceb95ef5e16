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
        read(data)
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
