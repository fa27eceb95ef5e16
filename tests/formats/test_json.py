"""JSON: the documented shape, and an equal project back."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings

from editor.core.messages import FormatError, Message
from editor.core.problems import problem
from editor.core.record import replace, to_json_object
from editor.core.reviewing import Suggestion
from editor.core.snapshot import LetterSnapshot
from editor.formats import registry
from editor.formats.base import ExportSource, ImportResult, Source
from editor.formats.json import letter_json, problem_json
from tests.formats.letters import MemorySink, Sink, everything, letters, project, source

JSON = registry.by_id("json")


def _written(snapshot: LetterSnapshot, entities: tuple = ()) -> bytes:
    sink = MemorySink()
    JSON.write(source([snapshot], entities), {}, sink)
    return sink.files[""]


def _read(document: Any) -> ImportResult:
    return JSON.read(Source(json.dumps(document).encode(), "x.json"), {})


def _document() -> dict[str, Any]:
    snapshot, entities = everything()
    return json.loads(_written(snapshot, entities))


def test_a_letter_has_the_documented_keys_in_their_order() -> None:
    snapshot, entities = everything()
    shown = letter_json(snapshot, {entity.id: entity for entity in entities}, ())
    assert list(shown)[:18] == [
        "id", "number", "source_number", "kind", "title", "language", "actions", "transcription", "translations",
        "notes", "provenance", "pages", "links", "readings", "comments", "suggestions", "status",
        "problems",
    ]
    assert list(shown["transcription"]) == ["id", "language", "content", "annotations"]
    assert list(shown["notes"][0])[:6] == ["id", "series", "number", "source_label", "state", "text"]
    assert list(shown["notes"][0]["text"]) == ["id", "content", "language", "annotations"]
    assert shown["actions"][0]["date"] == {
        "text": "April 3, 1922", "edtf": "1922-04-03", "calendar": "gregorian", "certainty": "high",
        "basis": "document"}
    assert shown["actions"][1]["place"] is None
    assert [(n["series"], n["number"], n["state"]) for n in shown["notes"]] == [
        ("editorial", "1", "present"), ("textual", "a", "missing in source"), ("author", "*", "present"),
        ("head", "", "empty")]
    assert shown["provenance"]["witnesses"][0]["reference"][2] == {"level": "delo", "value": "2275"}
    assert shown["status"] == "read once"


def test_annotations_say_what_they_need_and_no_more() -> None:
    snapshot, entities = everything()
    listed = letter_json(snapshot, {entity.id: entity for entity in entities}, ())["transcription"]["annotations"]
    supplied = next(one for one in listed if one["kind"] == "supplied")
    assert list(supplied) == ["id", "kind", "start", "end", "attributes"]
    mention = next(one for one in listed if one["kind"] == "entity" and one["entities"])
    assert mention["attributes"]["mention"] == "description"
    assert next(one for one in listed if one["kind"] == "note")["note"]
    [detached] = [one for one in listed if "detached" in one]
    assert detached["detached"] is True
    assert "quote" in detached
    content = snapshot.transcription.text.content
    assert content[supplied["start"]:supplied["end"]] == "[to]"


def test_a_problem_has_its_sentence_from_whoever_words_it() -> None:
    found = problem("note-breaks-off", letter="l", text="t", start=1, end=2, label="4")

    def sentence(told: Message) -> str:
        return f"{told.code} {told.args['label']}"

    assert problem_json(found, sentence) == {
        "severity": "warning", "code": "note-breaks-off", "message": "note-breaks-off 4", "letter": "l", "text": "t",
        "start": 1, "end": 2, "args": {"label": "4"}}
    assert problem_json(found)["message"] == "note-breaks-off"


def test_a_project_comes_back_equal() -> None:
    snapshot, entities = everything()
    result = JSON.read(Source(_written(snapshot, entities), "x.json"), {})
    assert result.project is not None
    # The identity of a project is its file's own.
    assert msgspec.structs.replace(result.project, id=project().project.id) == project().project
    assert [letter.snapshot for letter in result.letters] == [snapshot]
    assert {entity.id: entity for entity in result.entities} == {entity.id: entity for entity in entities}
    assert result.problems == ()
    assert result.letters[0].problems == ()


@settings(max_examples=150, deadline=None)
@given(snapshot=letters())
def test_any_letter_comes_back_equal(snapshot: LetterSnapshot) -> None:
    [letter] = JSON.read(Source(_written(snapshot), "x.json"), {}).letters
    assert letter.snapshot == snapshot


@settings(max_examples=30, deadline=None)
@given(snapshot=letters(tidy_blocks=False))
def test_writing_what_was_read_gives_the_same_bytes(snapshot: LetterSnapshot) -> None:
    data = _written(snapshot)
    [letter] = JSON.read(Source(data, "x.json"), {}).letters
    assert _written(letter.snapshot) == data


def test_neither_revisions_nor_times_of_export_are_written() -> None:
    document = _document()
    assert set(document) == {"format", "project", "letters", "entities"}
    assert document["format"] == {"name": "letterbook-json", "version": 1}


class _Counting(Sink):
    """Remembers the largest piece, and the letters that were alive when it came."""

    def __init__(self) -> None:
        self.largest = 0
        self.total = 0

    def write_parts(self, name: str, parts: Any) -> None:
        for part in parts:
            self.largest = max(self.largest, len(part))
            self.total += len(part)


def test_it_is_written_letter_by_letter() -> None:
    snapshot, entities = everything()
    drawn = range(200)

    def many() -> Any:
        for number in drawn:
            letter = msgspec.structs.replace(snapshot.letter, number=str(number))
            yield msgspec.structs.replace(snapshot, letter=letter)

    sink = _Counting()
    JSON.write(ExportSource(project(entities), many), {}, sink)
    assert sink.total > 100 * sink.largest


def test_what_show_prints_can_be_imported() -> None:
    snapshot, entities = everything()
    shown = letter_json(snapshot, {entity.id: entity for entity in entities}, ())
    result = _read(shown)
    [letter] = result.letters
    assert letter.snapshot.transcription.text == snapshot.transcription.text
    assert [note.number for note in letter.snapshot.notes] == ["1", "a", "*", ""]
    assert letter.snapshot.provenance.witnesses == snapshot.provenance.witnesses


@pytest.mark.parametrize(("data", "code"), [
    (b"", "json-broken"), (b"{", "json-broken"), (b"[1, 2]", "json-not-ours"), (b'"text"', "json-not-ours"),
    (b"{}", "json-not-ours"), (b'{"letters": 3}', "json-not-ours"), (b'{"letters": [NaN]}', "json-broken"),
    (b'{"letters": [1e999]}', "json-broken"), (b'{"letters": [{}]}', "json-field"), (b"\xff\xfe\x00", "json-broken"),
    (b"[" * 100_000, "json-too-deep"), (b'{"a":' * 100_000, "json-too-deep"),
    (b'{"format": {"name": "other"}, "letters": []}', "json-not-ours"),
    (b'{"format": {"name": "letterbook-json", "version": 2}, "letters": []}', "json-newer-version"),
    (b'{"letters": [{"transcription": {"content": 3}}]}', "json-field"),
    (b'{"letters": [{"transcription": {"content": "\\ud800"}}]}', "json-broken"),
    (b'{"letters": [], "entities": [{"kind": "dragon", "name": "x"}]}', "json-field"),
])
def test_broken_input_is_refused_by_name(data: bytes, code: str) -> None:
    with pytest.raises(FormatError) as caught:
        JSON.read(Source(data, "x.json"), {})
    assert caught.value.code == code


def test_a_wrong_value_is_named_with_its_place() -> None:
    document = _document()
    document["letters"][0]["notes"][1]["series"] = 7
    with pytest.raises(FormatError) as caught:
        _read(document)
    assert caught.value.message.args["where"] == "document.letters[0].notes[1]"


def test_identities_that_are_missing_malformed_or_taken_give_way_to_new_ones_consistently() -> None:
    document = _document()
    twice = json.loads(json.dumps(document["letters"][0]))
    document["letters"].append(twice)
    reference = next(one for one in twice["transcription"]["annotations"] if one["kind"] == "note")
    place = [note["id"] for note in twice["notes"]].index(reference["note"])
    first, second = (letter.snapshot for letter in _read(document).letters)
    own = {annotation.id for text in first.texts() for annotation in text.annotations}
    other = {annotation.id for text in second.texts() for annotation in text.annotations}
    assert not own & other
    assert first.letter.id != second.letter.id
    [found] = [a for a in second.transcription.annotations if a.kind == "note" and a.start == reference["start"]]
    assert found.note == second.notes[place].note.id
    assert second.comments[0].target == second.letter.id


def test_a_position_outside_the_text_is_detached_and_reported() -> None:
    document = _document()
    listed = document["letters"][0]["transcription"]["annotations"]
    wanted = next(one for one in listed if one["kind"] == "supplied")
    wanted.update(start=5, end=100_000)
    [letter] = _read(document).letters
    found = next(a for a in letter.snapshot.transcription.annotations if a.id == wanted["id"])
    assert (found.start, found.end, found.detached, found.quote) == (5, 5, True, "[to]")
    assert [problem.code for problem in letter.problems] == ["anchor-detached"]


def test_line_ends_of_others_move_the_positions_with_them() -> None:
    document = {"letters": [{"number": 5, "transcription": {
        "content": "a\r\nb\rc x", "annotations": [{"kind": "emphasis", "start": 7, "end": 8}]}}]}
    [letter] = _read(document).letters
    [annotation] = letter.snapshot.transcription.annotations
    assert letter.snapshot.letter.number == "5"
    assert letter.snapshot.transcription.text.content == "a\nb\nc x"
    assert letter.snapshot.transcription.quote(annotation) == "x"


def test_a_mention_of_nobody_known_is_kept_and_reported() -> None:
    document = _document()
    document["entities"] = []
    [letter] = _read(document).letters
    assert {problem.code for problem in letter.problems} == {"entity-unknown"}
    assert any(a.entities for a in letter.snapshot.transcription.annotations)


def test_suggestions_come_back_and_follow_identities_that_change() -> None:
    snapshot, entities = everything()
    text = snapshot.transcription.text
    tag = snapshot.transcription.annotations[-1]
    suggestions = tuple(sorted((
        Suggestion(id="5e" * 16, letter=snapshot.letter.id, about=text.id, kind="text", base="0f" * 32, author="Ben",
                   at="2026-11-28T10:00:00Z", change={"start": 0, "removed": "April", "inserted": "May"},
                   quote="April", suffix=" 3", reason="So in the copy."),
        Suggestion(id="6e" * 16, letter=snapshot.letter.id, about=tag.id, kind="tag", base="0f" * 32, author="Ben",
                   at="2026-11-28T10:00:01Z", state="rejected", decided_by="Ada", decided_because="No.",
                   change={"objects": [{"type": "annotation", "was": to_json_object(tag), "value": None}],
                           "text": text.id, "start": 1, "end": 2})), key=lambda one: one.at))
    written = _written(replace(snapshot, suggestions=suggestions), entities)
    (letter,) = JSON.read(Source(written, "x.json"), {}).letters
    assert letter.snapshot.suggestions == suggestions
    document = json.loads(written)
    again = json.loads(written)["letters"][0]
    (first, second) = _read({**document, "letters": [document["letters"][0], again]}).letters
    other = second.snapshot.suggestions[1]
    assert first.snapshot.suggestions == suggestions
    assert other.about == other.change["objects"][0]["was"]["id"] != tag.id
    assert other.about in {a.id for a in second.snapshot.transcription.annotations}
    assert other.change["text"] == second.snapshot.transcription.text.id
