"""Plain text in its three projections."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from editor.core import projections
from editor.core.messages import FormatError
from editor.core.snapshot import LetterSnapshot
from editor.formats import registry
from tests.formats.letters import MemorySink, everything, letters, source

TEXT = registry.by_id("text")


def _text(snapshot: LetterSnapshot, **options: object) -> str:
    sink = MemorySink()
    [name] = TEXT.write(source([snapshot]), options, sink).files
    return sink.files[name].decode()


def test_the_source_is_given_character_for_character_with_its_markers() -> None:
    written = _text(everything()[0], projection="source")
    assert written.startswith("Letterhead of the Bureau\nMoscow, 3 April 1922\nTo the Secretariat\n")
    assert "my memorandum1 I report from Old Bukhara*, as P[olit]b[yuro] [...] asked" in written
    assert "teh, мир” and went away  twice\u00a0." in written
    assert "\n1 Enver Pasha [...] see * (Ibid.)\n*\n" in written


def test_the_reading_text_is_expanded_and_corrected_with_the_notes_behind_it() -> None:
    written = _text(everything()[0])
    assert written.startswith("J. X. Peters to I. V. Stalin\n\nLetterhead of the Bureau\n\n")
    assert "my memorandum[1] I report from Old Bukhara[a], as Politbyuro […] asked" in written
    assert "He wrote “the new word is unclear the, мир”" in written
    assert written.index("Дорогой товарищ") < written.index("[1] Enver Pasha […]")
    assert "[a] [missing in the source]" in written


def test_search_sees_no_marks_and_no_markers() -> None:
    written = _text(everything()[0], projection="search")
    assert "in addition to my memorandum i report from old bukhara, as politbyuro" in written
    assert written == written.lower()


@settings(max_examples=60, deadline=None)
@given(snapshot=letters())
def test_the_source_of_every_text_is_in_the_file(snapshot: LetterSnapshot) -> None:
    written = _text(snapshot, projection="source")
    for text in (snapshot.transcription, *snapshot.translations):
        printed = {note.note.id: note.note.source_label or f"[{note.number}]" for note in snapshot.notes
                   if note.note.source_label or note.number}
        assert projections.source(text, printed).rstrip("\n") in written


def test_letters_are_files_of_their_own_or_stand_in_one() -> None:
    snapshot, _ = everything()
    sink = MemorySink()
    report = TEXT.write(source([snapshot, snapshot]), {"one_file": True}, sink)
    assert report.files == ("",)
    assert sink.files[""].decode().count("J. X. Peters to I. V. Stalin") == 2
    assert sink.files[""].decode().count("\n--------------------\n") == 1


def test_what_is_left_out_is_named() -> None:
    [lost] = TEXT.write(source([everything()[0]]), {}, MemorySink()).problems
    left_out = str(lost.args["what"]).split(", ")
    assert {"entity", "emphasis", "provenance", "readings"} <= set(left_out)
    assert not {"note", "supplied", "gap", "correction", "paragraph"} & set(left_out)


def test_a_projection_that_is_none_is_refused() -> None:
    with pytest.raises(FormatError) as caught:
        TEXT.write(source([]), {"projection": "upside down"}, MemorySink())
    assert caught.value.code == "option-unknown"
