"""Tokens with mentions: CoNLL-U Plus, and JSON lines as spaCy takes them."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings

from editor.core.assemble import assemble_letter
from editor.core.letters import Letter, Text
from editor.core.messages import FormatError
from editor.core.provenance import Provenance
from editor.core.snapshot import LetterSnapshot
from editor.core.tokens import tokens
from editor.formats import registry
from editor.formats.base import Source
from editor.formats.corpus.conll import COLUMNS
from tests.formats.letters import Ids, MemorySink, Pen, everything, letters, source

CONLL = registry.by_id("conll")
JSONL = registry.by_id("jsonl")


def conll(snapshot: LetterSnapshot) -> list[list[list[str]]]:
    """The sentences, each a list of rows; comments left out."""
    sink = MemorySink()
    CONLL.write(source([snapshot], everything()[1]), {}, sink)
    [data] = sink.files.values()
    lines = [line for line in data.decode().split("\n") if not line.startswith("#")]
    sentences = "\n".join(lines).strip("\n").split("\n\n")
    return [[row.split("\t") for row in part.split("\n")] for part in sentences if part]


def documents(snapshot: LetterSnapshot) -> list[dict[str, Any]]:
    sink = MemorySink()
    JSONL.write(source([snapshot], everything()[1]), {}, sink)
    return [json.loads(line) for line in sink.files[""].decode().split("\n") if line]


def letter(content: str, *mentions: tuple[int, int]) -> LetterSnapshot:
    ids = Ids()
    made = Letter(id=ids(), number="1")
    text = Text(id=ids(), letter=made.id, role="transcription", content=content)
    pen = Pen(ids, text.id, content)
    person = everything()[1][0]
    for start, end in mentions:
        pen.place("entity", start, end, entities=(person.id,))
    return assemble_letter(made, [text], pen.annotations, [], Provenance(id=ids(), letter=made.id))


def test_a_mention_begins_and_goes_on() -> None:
    [rows] = conll(letter("by J. X. Peters, here", (3, 15)))
    assert len(COLUMNS) == 8
    assert [(row[1], row[4], row[7]) for row in rows] == [
        ("by", "O", "_"), ("J", "B-person", "SpaceAfter=No"), (".", "I-person", "_"),
        ("X", "I-person", "SpaceAfter=No"), (".", "I-person", "_"),
        ("Peters", "I-person", "SpaceAfter=No"), (",", "O", "_"), ("here", "O", "_")]
    assert {row[5] for row in rows if row[4] != "O"} == {everything()[1][0].id}


def test_a_token_is_cut_at_a_mention_and_blanks_are_no_part_of_one() -> None:
    [rows] = conll(letter("the anti-Peters group", (8, 16)))
    assert [(row[1], row[2], row[3], row[4]) for row in rows] == [
        ("the", "0", "3", "O"), ("anti", "4", "8", "O"), ("-Peters", "8", "15", "B-person"), ("group", "16", "21", "O")]


def test_of_mentions_that_overlap_the_first_and_longest_counts_and_the_loss_is_said() -> None:
    snapshot = letter("Cheka of Bukhara", (0, 5), (0, 16), (9, 16))
    [rows] = conll(snapshot)
    assert [row[4] for row in rows] == ["B-person", "I-person", "I-person"]
    [document] = documents(snapshot)
    assert [(one["start"], one["end"]) for one in document["ents"]] == [(0, 16)]
    assert [(one["start"], one["end"]) for one in document["spans"]["mentions"]] == [(0, 16), (0, 5), (9, 16)]
    report = CONLL.write(source([snapshot], everything()[1]), {}, MemorySink())
    assert "mentions within mentions" in str(report.problems[0].args["what"])


@settings(max_examples=80, deadline=None)
@given(snapshot=letters())
def test_tokens_stand_where_they_say_and_nothing_is_missing(snapshot: LetterSnapshot) -> None:
    texts = [text.text.content for text in snapshot.texts()]
    sentences = conll(snapshot)
    assert "".join(row[1] for rows in sentences for row in rows) == "".join("".join(text.split()) for text in texts)
    for rows in sentences:
        assert [row[0] for row in rows] == [str(number + 1) for number in range(len(rows))]
        assert any(all(text[int(row[2]):int(row[3])] == row[1] for row in rows) for text in texts)
        assert all(row[4][:2] != "I-" or before[4][2:] == row[4][2:]
                   for before, row in pairwise(rows))


@settings(max_examples=80, deadline=None)
@given(snapshot=letters())
def test_tokens_and_single_blanks_make_up_the_text(snapshot: LetterSnapshot) -> None:
    for document in documents(snapshot):
        text, words = document["text"], document["tokens"]
        done = 0
        for word in words:
            assert text[done:word["start"]] in ("", " ")
            assert done or word["start"] == 0
            assert word["end"] > word["start"]
            done = word["end"]
        assert text[done:] in ("", " ")
        starts, ends = {word["start"] for word in words}, {word["end"] for word in words}
        last = 0
        for one in document["ents"]:
            assert one["start"] >= last
            last = one["end"]
        for one in (*document["ents"], *document["spans"]["mentions"]):
            assert one["start"] in starts
            assert one["end"] in ends


def test_authorities_stand_with_the_mention() -> None:
    [document, *_] = documents(everything()[0])
    found = {document["text"][one["start"]:one["end"]]: (one["label"], one["kb_id"]) for one in document["ents"]}
    assert found["STALIN"] == ("person", "http://www.wikidata.org/entity/Q1")
    assert found["Secretariat"] == ("unknown", "")
    assert document["meta"]["date"] == "1922-04-03"


@pytest.mark.parametrize("form", [CONLL, JSONL], ids=lambda form: form.id)
def test_they_are_not_read(form: Any) -> None:
    with pytest.raises(FormatError) as caught:
        form.read(Source(b"x", "x"), {})
    assert caught.value.code == "format-cannot-read"


def test_words_of_hebrew_hold_together() -> None:
    """Geresh and gershayim are part of a word: of a number, an abbreviation, a foreign sound."""
    text = "ה׳ בתמוז תרנ״ג"
    assert [text[start:end] for start, end in tokens(text)] == ["ה׳", "בתמוז", "תרנ״ג"]


def test_an_element_of_another_edition_is_called_by_its_name() -> None:
    ids, content = Ids(), "on May 3"
    made = Letter(id=ids(), number="1")
    text = Text(id=ids(), letter=made.id, role="transcription", content=content)
    pen = Pen(ids, text.id, content)
    pen.place("opaque", 3, 8, attributes={"name": "date"})
    snapshot = assemble_letter(made, [text], pen.annotations, [], Provenance(id=ids(), letter=made.id))
    [rows] = conll(snapshot)
    assert [row[6] for row in rows] == ["_", "opaque:date", "opaque:date"]
    [document] = documents(snapshot)
    assert [mark["label"] for mark in document["marks"]] == ["opaque:date"]
