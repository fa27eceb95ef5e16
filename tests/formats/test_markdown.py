"""Markdown with real footnotes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.core.assemble import assemble_letter
from editor.core.letters import Letter, Text
from editor.core.messages import FormatError
from editor.core.provenance import Provenance
from editor.core.snapshot import LetterSnapshot
from editor.formats import registry
from editor.formats.base import Source
from editor.formats.markdown import escaped, letter_markdown
from tests.formats.letters import Ids, MemorySink, Pen, everything, letters, source

MARKDOWN = registry.by_id("markdown")
GOLDEN = Path(__file__).resolve().parents[1] / "data/formats/everything.md"


def _letter(content: str, role: str = "paragraph") -> tuple[Pen, Letter, Text]:
    ids = Ids()
    letter = Letter(id=ids(), number="1", title="T")
    text = Text(id=ids(), letter=letter.id, role="transcription", content=content)
    pen = Pen(ids, text.id, content)
    pen.roles(role)
    return pen, letter, text


def _line(pen: Pen, letter: Letter, text: Text) -> str:
    snapshot = assemble_letter(letter, [text], pen.annotations, [], Provenance(id="f" * 32, letter=letter.id))
    return letter_markdown(snapshot).split("\n\n")[-1].rstrip("\n")


def test_a_letter_with_everything_is_as_it_was_looked_over() -> None:
    assert letter_markdown(everything()[0]) == GOLDEN.read_text(encoding="utf-8")


def test_every_reference_has_its_footnote_and_every_footnote_its_reference() -> None:
    written = letter_markdown(everything()[0])
    references = re.findall(r"\[\^([^\]]+)\](?!:)", written)
    footnotes = re.findall(r"^\[\^([^\]]+)\]:", written, re.MULTILINE)
    assert references == footnotes == ["1", "a", "author-1"]


@settings(max_examples=80, deadline=None)
@given(snapshot=letters())
def test_footnotes_fit_in_random_letters(snapshot: LetterSnapshot) -> None:
    written = letter_markdown(snapshot)
    references = set(re.findall(r"(?<!\\)\[\^([^\]\\]+)\](?!:)", written))
    footnotes = re.findall(r"^\[\^([^\]]+)\]:", written, re.MULTILINE)
    assert len(set(footnotes)) == len(footnotes)
    assert references == set(footnotes)


@settings(max_examples=200, deadline=None)
@given(text=st.text(alphabet=st.sampled_from("a1 *_`[]()<>#+-.=~^$|&\\!:")))
def test_no_words_become_markup(text: str) -> None:
    shown = escaped(text)
    assert re.sub(r"\\([^\w\s]|_)", r"\1", shown) == text
    assert not re.search(r"(?<!\\)(?:\\\\)*[*_`<>~^$|&\[\]]", shown)
    assert not re.match(r"[#+=:-]|\d+[.)]", shown)


@pytest.mark.parametrize(("words", "attributes", "expected"), [
    ("two", {}, "one *two* three"), ("two", {"rend": "bold"}, "one **two** three"), (" two ", {}, "one *two* three"),
    ("one two three", {"rend": "italic"}, "*one two three*"),
])
def test_emphasis_hugs_its_words(words: str, attributes: dict[str, str], expected: str) -> None:
    pen, letter, text = _letter("one two three")
    pen.span("emphasis", words, attributes=attributes)
    assert _line(pen, letter, text) == expected


def test_emphasis_does_not_cut_what_the_reading_text_replaces() -> None:
    pen, letter, text = _letter("the P[olit]b[yuro] met")
    pen.span("expansion", "P[olit]b[yuro]", attributes={"expanded": "Politbyuro"})
    pen.span("emphasis", "the P[ol")
    assert _line(pen, letter, text) == "*the Politbyuro* met"


def test_lines_that_look_like_markup_are_words() -> None:
    for content in ("1. one", "# one", "- one", "> one", "+ one", "    one", "= one"):
        pen, letter, text = _letter(content)
        assert not re.match(r"\d+\.|[#>+=-]|\s", _line(pen, letter, text))
    pen, letter, text = _letter("item", "list-item")
    assert _line(pen, letter, text) == "- item"
    pen, letter, text = _letter("Head", "heading")
    assert _line(pen, letter, text) == "### Head"


def test_footnotes_of_several_letters_in_one_file_do_not_meet() -> None:
    snapshot, _ = everything()
    sink = MemorySink()
    MARKDOWN.write(source([snapshot, snapshot]), {"one_file": True}, sink)
    footnotes = re.findall(r"^\[\^([^\]]+)\]:", sink.files[""].decode(), re.MULTILINE)
    assert len(footnotes) == len(set(footnotes)) == 6


def test_as_printed() -> None:
    written = letter_markdown(everything()[0], "source")
    assert "*, as P\\[olit\\]*b\\[yuro\\] \\[...\\] asked" in written


def test_it_is_not_read() -> None:
    with pytest.raises(FormatError) as caught:
        MARKDOWN.read(Source(b"# T", "x.md"), {})
    assert caught.value.code == "format-cannot-read"
