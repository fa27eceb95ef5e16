"""Web Annotations alone: with their texts, and for texts that are elsewhere."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings

from editor.core.messages import FormatError
from editor.core.snapshot import LetterSnapshot
from editor.formats import registry
from editor.formats.base import ImportResult, Source
from tests.formats.letters import MemorySink, everything, letters, source

W3C = registry.by_id("w3c")


def written(*snapshots: LetterSnapshot, **options: object) -> list[Any]:
    _, entities = everything()
    sink = MemorySink()
    W3C.write(source(list(snapshots), entities), options, sink)
    return [json.loads(data) for data in sink.files.values()]


def read(document: Any) -> ImportResult:
    return W3C.read(Source(json.dumps(document).encode(), "x.jsonld"), {})


def foreign(*bodies: Any, selector: Any = None, **members: Any) -> dict[str, Any]:
    quote = {"type": "TextQuoteSelector", "exact": "Peters", "prefix": "by ", "suffix": ""}
    return {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "https://example.org/1", "type": "Annotation",
            "body": list(bodies), "target": {"source": "urn:uuid:" + "0" * 31 + "1", "selector": selector or quote},
            **members}


def test_both_selectors_are_those_of_the_text_and_the_count_is_right() -> None:
    snapshot, _ = everything()
    [document] = written(snapshot)
    texts = {text["id"]: text["content"] for text in document["letterbook:texts"]}
    assert document["type"] == "AnnotationCollection"
    items = document["first"]["items"]
    assert len(items) == document["total"] == sum(len(text.annotations) for text in snapshot.texts())
    for item in items:
        content = texts[item["target"]["source"]]
        position, quote = item["target"]["selector"]
        start, end = position["start"], position["end"]
        assert content[start:end] == quote["exact"]
        assert content[max(0, start - 32):start] == quote["prefix"]
        assert content[end:end + 32] == quote["suffix"]


def test_bodies_say_in_the_words_of_the_model_who_is_meant_and_what_a_note_says() -> None:
    snapshot, _ = everything()
    [document] = written(snapshot)
    by_quote = {(item["motivation"], item["target"]["selector"][1]["exact"]): item["body"]
                for item in document["first"]["items"]}
    assert [body.get("source") or body.get("value") for body in by_quote["identifying", "STALIN"]] == [
        "http://www.wikidata.org/entity/Q1", "A person <&>", "entity"]
    notes = [item["body"][0] for item in document["first"]["items"] if item["letterbook:annotation"]["kind"] == "note"]
    assert {"type": "TextualBody", "value": "Enver Pasha [...] see * (Ibid.)", "format": "text/plain",
            "language": "en", "purpose": "commenting"} in notes


@settings(max_examples=80, deadline=None)
@given(snapshot=letters())
def test_texts_notes_and_annotations_come_back(snapshot: LetterSnapshot) -> None:
    sink = MemorySink()
    W3C.write(source([snapshot]), {}, sink)
    [data] = sink.files.values()
    [letter] = W3C.read(Source(data, "x.jsonld"), {}).letters
    back = letter.snapshot
    assert [(text.text.content, text.annotations) for text in back.texts()] == [
        (text.text.content, text.annotations) for text in snapshot.texts()]
    assert [(note.number, note.note) for note in back.notes] == [(note.number, note.note) for note in snapshot.notes]
    assert back.letter.number == snapshot.letter.number


def test_all_letters_in_one_collection_come_apart_again() -> None:
    snapshot, entities = everything()
    sink = MemorySink()
    other = W3C.read(Source(json.dumps(written(snapshot)[0]).replace("0000000", "1111111").encode(), "x"), {})
    W3C.write(source([snapshot, other.letters[0].snapshot], entities), {"one_file": True}, sink)
    result = W3C.read(Source(sink.files[""], "x.jsonld"), {})
    assert [len(one.snapshot.notes) for one in result.letters] == [4, 4]
    assert result.annotations == ()
    assert {entity.id for entity in entities} > {entity.id for entity in result.entities} != set()


def test_without_texts_everything_is_for_texts_elsewhere() -> None:
    snapshot, _ = everything()
    [document] = written(snapshot, texts=False)
    assert "Dear comrade. STALIN." not in [text.get("content") for text in document["letterbook:texts"]]
    result = read(document)
    assert result.letters == ()
    found = {loose.annotation.id: loose.annotation for loose in result.annotations}
    for text in snapshot.texts():
        for annotation in text.annotations:
            back = found[annotation.id]
            assert (back.kind, back.start, back.end, back.attributes, back.entities, back.note, back.detached) == (
                annotation.kind, annotation.start, annotation.end, annotation.attributes, annotation.entities,
                annotation.note, annotation.detached)


def test_a_sidecar_of_tei_is_read_too() -> None:
    snapshot, entities = everything()
    sink = MemorySink()
    registry.by_id("tei").write(source([snapshot], entities), {}, sink)
    [data] = [data for name, data in sink.files.items() if name.endswith(".json")]
    assert registry.guess(Source(data, "unnamed")) is W3C
    result = W3C.read(Source(data, "x.json"), {})
    # The places of comments are no part of an edition.
    assert len(result.annotations) == sum(
        one.kind != "comment" for text in snapshot.texts() for one in text.annotations)


@pytest.mark.parametrize(("bodies", "kind", "words"), [
    (["https://d-nb.info/gnd/118609807"], "entity", ""),
    ([{"source": "http://www.wikidata.org/entity/Q855", "purpose": "identifying"}], "entity", ""),
    ([{"type": "TextualBody", "value": "unclear", "purpose": "tagging"}], "unclear", ""),
    ([{"type": "TextualBody", "value": "Who is this?", "purpose": "commenting"}], "comment", "Who is this?"),
    ([], "comment", ""),
])
def test_what_others_say_becomes_what_there_is_here(bodies: list[Any], kind: str, words: str) -> None:
    if bodies and isinstance(bodies[0], str):
        bodies = [{"id": bodies[0]}]
    result = read(foreign(*bodies, creator={"name": "Ada"}, created="2026-01-01T00:00:00Z"))
    [loose] = result.annotations
    assert (loose.annotation.kind, loose.words, loose.author) == (kind, words, "Ada")
    assert [entity.name for entity in result.entities] == (["Peters"] if kind == "entity" else [])
    assert loose.annotation.entities == tuple(entity.id for entity in result.entities)


def test_selectors_and_members_that_are_not_known_are_named() -> None:
    result = read(foreign(selector=[{"type": "SvgSelector"}, {"type": "TextPositionSelector", "start": 1, "end": 3}],
                          rights="x"))
    assert [one.annotation.start for one in result.annotations] == [1]
    assert {one.args["element"] for one in result.problems} == {"SvgSelector", "rights"}


def test_what_holds_no_annotations_is_refused() -> None:
    with pytest.raises(FormatError) as caught:
        read({"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Thing"})
    assert caught.value.code == "w3c-without-annotations"
