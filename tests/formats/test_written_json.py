"""JSON that is put together from pieces says what the whole would."""

from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.annotations import Annotation
from editor.core.letters import Text
from editor.core.problems import problem
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.formats.json.annotations import with_annotations
from editor.formats.json.encoding import cleaned, encode_line, indented
from editor.formats.json.writing import letter_json
from editor.formats.w3c.model import item, written_items
from tests.formats.letters import everything, letters

ODD = st.text(st.one_of(st.sampled_from("\0\b\f\x0b\x1f\\\"u0%\ufffe\uffff\ufdd0\ufdcf\ud800"), st.characters()),
              max_size=10)


def by_item(texts: list[TextSnapshot]) -> bytes:
    whole = msgspec.json.encode([item(one, text) for text in texts for one in text.annotations])
    return msgspec.json.format(whole, indent=1)


@given(letters(tidy_blocks=False), st.lists(ODD.map(lambda text: text.replace("\ud800", "")), min_size=1, max_size=3))
def test_annotations_are_written_as_each_would_be(snapshot: LetterSnapshot, words: list[str]) -> None:
    texts = list(snapshot.texts())
    odd = tuple(
        replace(one, **dict(zip(("quote", "prefix", "suffix"), words, strict=False)),
                attributes={**one.attributes, **dict.fromkeys(words, words)})
        for one in texts[0].annotations[:2])
    texts[0] = replace(texts[0], annotations=(*texts[0].annotations, *odd))
    written = written_items(texts, 1)
    assert (b"[" + written + b"\n]" if written else b"[]") == by_item(texts)


def test_words_that_look_like_a_place_to_be_filled_in_are_words() -> None:
    content = "\0hole 0\0 %b %d \0hole 4\0"
    text = TextSnapshot(text=Text(id="1" * 32, letter="2" * 32, role="note", content=content), annotations=tuple(
        Annotation(id=f"{number:032x}", text="1" * 32, kind="emphasis", start=number, end=number + 3,
                   attributes={"%b": content}) for number in range(5)))
    assert json.loads(b"[" + written_items([text], 1) + b"]") == [item(one, text) for one in text.annotations]


def test_half_a_surrogate_pair_is_told() -> None:
    text = TextSnapshot(text=Text(id="1" * 32, letter="2" * 32, role="note", content="a\ud800b"), annotations=(
        Annotation(id="3" * 32, text="1" * 32, kind="emphasis", start=0, end=2),))
    with pytest.raises(UnicodeEncodeError):
        written_items([text], 1)


@given(st.recursive(ODD, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ODD, inner, max_size=3)))
def test_a_line_holds_what_looking_through_every_value_would_leave(value: object) -> None:
    assert encode_line({"value": value}) == msgspec.json.encode(cleaned({"value": value}))


def in_pieces(snapshot: LetterSnapshot) -> bytes | None:
    bare = letter_json(snapshot, {}, (), complete=True, annotated=False)
    return with_annotations(indented(bare), snapshot)


@given(letters(tidy_blocks=False), st.lists(ODD.map(lambda text: text.replace("\ud800", "")), min_size=1, max_size=3))
def test_a_letter_is_written_as_its_values_would_be(snapshot: LetterSnapshot, words: list[str]) -> None:
    first = snapshot.transcription
    odd = tuple(
        replace(one, **dict(zip(("quote", "prefix", "suffix"), words[:number], strict=False)),
                attributes={**one.attributes, **dict.fromkeys(words, words)})
        for number, one in enumerate(first.annotations[:3]))
    changed = replace(snapshot, transcription=replace(first, annotations=(*first.annotations, *odd)))
    for one in (snapshot, changed):
        assert in_pieces(one) == indented(letter_json(one, {}, (), complete=True))


def test_words_that_look_like_annotations_stay_where_they_are() -> None:
    snapshot_of_all = everything()[0]
    odd = tuple(Annotation(id=f"{number:032x}", text=snapshot_of_all.transcription.text.id, kind=kind, start=0, end=1,
                           attributes={"annotations": []}, note="%b" if number else None)
                for number, kind in enumerate(("\x01id", "%b %d", "\x01note")))
    content = '"annotations": []\n   "annotations": []'
    text = replace(snapshot_of_all.transcription.text, content=content)
    snapshot = replace(snapshot_of_all, transcription=TextSnapshot(text=text, annotations=odd))
    assert in_pieces(snapshot) == indented(letter_json(snapshot, {}, (), complete=True))


def test_what_cannot_be_told_apart_is_written_as_a_whole() -> None:
    snapshot_of_all = everything()[0]
    remark = problem("note-breaks-off")
    letter = replace(snapshot_of_all.letter, remarks=(replace(remark, args={"annotations": []}),))
    assert in_pieces(replace(snapshot_of_all, letter=letter)) is None
