"""Hostile and enormous input: an answer in seconds, and never an exception but the format's own."""

import time

import pytest

from editor.core.messages import FormatError
from editor.formats.base import Source
from editor.formats.letter_page import LetterPageHtml, LetterPageText

SECONDS = 30
"""Far more than any of these takes; what is quadratic takes minutes."""


def _read(reader, data: bytes):
    start = time.process_time()
    try:
        return reader.read(Source(data, "a"), {})
    finally:
        assert time.process_time() - start < SECONDS


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 400_000,
        b"(a " * 150_000,
        "“a ".encode() * 150_000,
        b"word * " * 60_000,
        b"1" * 500_000,
        b"-" * 500_000,
        b" " * 500_000 + b"a",
        b"A. " * 100_000,
        b"A to " * 100_000,
        b"Abc def.\n" * 40_000,
        b"Dear\n\nNotes\n" + b"".join(b"%d note\n" % number for number in range(1, 40_000)),
    ],
    ids=[
        "brackets",
        "parentheses",
        "quotes",
        "stars",
        "digits",
        "dashes",
        "blanks",
        "initials",
        "to",
        "lines",
        "notes",
    ],
)
def test_text(data):
    assert len(_read(LetterPageText(), data).letters) == 1


@pytest.mark.parametrize(
    "data",
    [
        b"<div>" * 20_000 + b"text" + b"</div>" * 20_000,
        b"<b>" * 20_000 + b"text" + b"</i>" * 20_000,
        b"<" * 200_000,
        b"&" * 200_000,
        b"<p>a" + b"<svg>" * 50_000,
        b"<p>a" + b"<select>" * 50_000,
        b"<p>a" + b"<a b='" * 50_000,
        b"<p>a" + b"<!--" * 50_000,
        b"<p>a" + b"<![" * 50_000,
        b"<p>" + b"<i>a</i> " * 40_000,
        b"<ol>" + b"<li>a" * 30_000,
    ],
    ids=[
        "nested",
        "crossed",
        "angles",
        "ampersands",
        "svg",
        "select",
        "quotes",
        "comments",
        "marked",
        "italics",
        "items",
    ],
)
def test_html(data):
    assert len(_read(LetterPageHtml(), data).letters) == 1


def test_a_letter_of_two_megabytes():
    paragraph = (
        "He wrote on March 3, 1922 that 4 men [of the 2nd company] came to the mill and found 2 of the 3 doors shut. "
        * 9
    )
    text = (
        "A. Bell to C. Dunn\n\n3 May 1900\n\nDear Dunn,\n\n"
        + "\n\n".join([paragraph.strip()] * 2_100)
        + "\n\nYours,\nA. Bell\n"
    )
    (letter,) = _read(LetterPageText(), text.encode()).letters
    assert letter.snapshot.letter.title == "A. Bell to C. Dunn"
    assert letter.snapshot.transcription.text.content.endswith("Yours,\nA. Bell")


def test_scripts_are_left_out_and_reported():
    page = (
        b"<html><body onload='x()'>"
        + b"<script>document.write('<p>bad</p>')</script>" * 5_000
        + b"<p>Dear Sir,</p><p>It rains.</p>"
    )
    result = _read(LetterPageHtml(), page)
    assert "bad" not in result.letters[0].snapshot.transcription.text.content
    assert [problem.code for problem in result.problems] == ["html-active-content-removed"]


def test_a_page_that_is_cut_off_is_reported():
    result = _read(LetterPageHtml(), b"<p>Dear Sir,</p><p>It rains.</p><p cla")
    assert [problem.code for problem in result.problems] == ["html-truncated"]


@pytest.mark.parametrize(
    "data",
    [b"", b"\n \n", b"\x89PNG\r\n\x1a\n" + bytes(64), b"a" * (50 * 1024 * 1024)],
    ids=["empty", "blank", "image", "50 MB"],
)
@pytest.mark.parametrize("reader", [LetterPageText(), LetterPageHtml()], ids=["text", "html"])
def test_what_is_no_letter_is_refused(reader, data):
    with pytest.raises(FormatError):
        _read(reader, data)


def test_a_page_without_text_is_refused():
    with pytest.raises(FormatError) as refused:
        _read(LetterPageHtml(), b"<html><head><title></title></head><body><p>&nbsp;</p></body></html>")
    assert refused.value.code == "source-empty"


def test_a_long_page_of_many_letters_is_not_kept_once_for_each():
    one = "A. Bell to C. Dunn\n{} May 1900\n\nDear Dunn,\n\nIt rains again today and the hay is lost.\n\nBell\n\n"
    text = "".join(f"No. {number}\n" + one.format(number % 28 + 1) for number in range(1, 301))
    letters = _read(LetterPageText(), text.encode()).letters
    assert len(letters) == 300
    raws = [letter.snapshot.provenance.digital_source.raw for letter in letters]
    assert "".join(raws) == text
