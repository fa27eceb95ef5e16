"""The log of readings, the status that follows from it, and how far somebody came in a text that changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.app.actions.readings import DeleteReading, RecordReading, SetReading, place_read_to
from editor.app.actions.text import ReplaceText
from editor.core.assemble import status_of
from editor.core.letters import Reading
from editor.core.messages import RefusedError
from tests.app.conftest import CONTENT, Desk


def record(desk: Desk, kind: str, **fields: object) -> RecordReading:
    step = RecordReading(letter=desk.letter, reader="Ada", reading_kind=kind, **fields)  # type: ignore[arg-type]
    desk.project.run(step)
    return step


def test_the_status_counts_finished_readings_of_the_whole_text(desk: Desk) -> None:
    def status() -> str:
        return status_of(desk.project.letter(desk.letter))

    assert status() == "draft"
    record(desk, "index check")
    going = record(desk, "first", read_to=12)
    assert status() == "draft"
    record(desk, "first", reading_id=going.reading_id)
    assert status() == "read once"
    second = record(desk, "second")
    assert status() == "read twice"
    desk.project.run(DeleteReading(reading=second.reading_id))
    assert status() == "read once"


def test_a_reading_that_is_taken_up_again_keeps_what_it_was_against(desk: Desk) -> None:
    going = record(desk, "first", read_to=12, against=" scan ")
    (reading,) = desk.project.letter(desk.letter).readings
    assert (reading.against, reading.read_words, reading.finished) == ("scan", CONTENT[:12], False)
    record(desk, "first", reading_id=going.reading_id)
    (reading,) = desk.project.letter(desk.letter).readings
    assert (reading.against, reading.read_to, reading.read_words, reading.finished) == ("scan", None, "", True)
    desk.project.run(SetReading(reading=reading.id, against="", remarks="By daylight", reading_kind="aloud"))
    (reading,) = desk.project.letter(desk.letter).readings
    assert (reading.kind, reading.against, reading.remarks) == ("aloud", None, "By daylight")


def test_nobody_reads_nothing(desk: Desk) -> None:
    for wrong in (RecordReading(letter=desk.letter, reader=" ", reading_kind="first"),
                  RecordReading(letter=desk.letter, reader="Ada", reading_kind=""),
                  RecordReading(letter=desk.letter, reader="Ada", reading_kind="first", read_to=999)):
        with pytest.raises(RefusedError):
            desk.project.run(wrong)
    assert desk.project.letter(desk.letter).readings == ()


@given(st.integers(1, len(CONTENT) - 1), st.sampled_from(["", "In ", "A quite long new line of text.\n"]))
def test_the_place_is_found_again_though_the_text_before_it_grew(place: int, inserted: str) -> None:
    desk = Desk()
    record(desk, "first", read_to=place)
    desk.project.run(ReplaceText(text=desk.text, start=0, end=0, replacement=inserted)) if inserted else None
    (reading,) = desk.project.letter(desk.letter).readings
    content = desk.project.text(desk.text).text.content
    found = place_read_to(reading, content)
    assert content[:found].endswith(reading.read_words)
    if place > 12:
        assert found == place + len(inserted)


def test_a_text_that_lost_the_words_is_read_on_from_where_they_stood() -> None:
    reading = Reading(id="a", letter="b", reader="Ada", kind="first", at="1", read_to=30, read_words="xyzzy plugh")
    assert place_read_to(reading, "short") == 5
    assert place_read_to(reading, CONTENT) == 30
