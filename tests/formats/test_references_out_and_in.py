"""Cross-references, lemmas and memos through the formats: TEI alone, with its sidecar, JSON."""

from __future__ import annotations

import json

import pytest

from editor.core.ids import new_id
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, NoteSnapshot
from editor.formats import registry
from editor.formats.base import Source
from editor.formats.json.reading import read_document
from editor.formats.json.writing import letter_json
from tests.formats.letters import MemorySink, everything, source


def with_memo() -> LetterSnapshot:
    snapshot, _entities = everything()
    first: NoteSnapshot = snapshot.notes[0]
    return replace(snapshot, notes=(replace(first, note=replace(first.note, memo="ask Kabul")), *snapshot.notes[1:]))


def written(snapshot: LetterSnapshot, form: str, **options: object) -> dict[str, bytes]:
    sink = MemorySink()
    registry.by_id(form).write(source([snapshot], everything()[1]), options, sink)
    return sink.files


def test_tei_alone_says_what_a_reference_points_to_and_the_lemma() -> None:
    snapshot, entities = everything()
    (data, *_rest) = written(snapshot, "tei", write_sidecar=False).values()
    text = data.decode()
    note = snapshot.notes[0].note
    assert f'<ref type="crossRef" target="#n-{note.id}" subtype="see">first item</ref>' in text
    assert '<label type="lemma">memorandum</label>' in text
    [letter] = registry.by_id("tei").read(Source(data, "letter.xml"), {}).letters
    body = letter.snapshot.transcription
    found = {body.quote(a): a.attributes for a in body.of_kind("reference")}
    assert found["first item"] == {"type": "see", "to": "note", "target": note.id, "letter": snapshot.letter.id,
                                   "label": "first item"}
    assert found["I report"] == {"type": "cf", "to": "note", "target": "d" * 32, "letter": "c" * 32,
                                 "label": "I report"}
    assert found["three letters"] == {"type": "date", "to": "letter", "target": "c" * 32, "letter": "c" * 32,
                                      "locator": "p. 2", "label": "three letters"}
    assert found["communist"]["target"] == entities[1].id
    assert found["é"] == {"type": "plain", "to": "outside", "words": "é"}
    (reference,) = [a for a in body.of_kind("note") if a.note == note.id]
    assert reference.attributes == {"lemma": "memorandum"}
    assert {n.note.source_label for n in letter.snapshot.notes if n.note.id == note.id} == {"1"}


@pytest.mark.parametrize("form", ["tei", "text", "markdown"])
def test_no_text_that_leaves_the_house_holds_a_memo(form: str) -> None:
    files = written(with_memo(), form)
    assert files
    assert not any(b"ask Kabul" in data for data in files.values())


def test_json_keeps_memo_status_rank_and_lemma() -> None:
    snapshot, entities = with_memo(), everything()[1]
    payload = json.loads(json.dumps(letter_json(snapshot, {e.id: e for e in entities}, (), complete=True)))
    assert payload["notes"][0]["memo"] == "ask Kabul"
    assert payload["notes"][0]["status"] == "to research"
    [letter] = read_document({"letters": [payload], "entities": []}).letters
    assert letter.snapshot.notes == snapshot.notes
    assert letter.snapshot.transcription == snapshot.transcription


def test_references_follow_the_identities_that_json_gives_anew() -> None:
    snapshot, _entities = everything()
    payload = json.loads(json.dumps(letter_json(snapshot, {}, (), complete=True)))
    payload["notes"][0]["id"] = "note one"
    for annotation in payload["transcription"]["annotations"]:
        if annotation.get("note") == snapshot.notes[0].note.id:
            annotation["note"] = "note one"
        if annotation["attributes"].get("target") == snapshot.notes[0].note.id:
            annotation["attributes"]["target"] = "note one"
    [letter] = read_document({"letters": [payload], "entities": []}, new_id).letters
    body = letter.snapshot.transcription
    (reference,) = [a for a in body.of_kind("reference") if body.quote(a) == "first item"]
    assert reference.attributes["target"] == letter.snapshot.notes[0].note.id != "note one"
