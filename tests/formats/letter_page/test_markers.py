"""Which numbers and signs point to notes, and which do not."""

import pytest

from editor.formats.base import Source
from editor.formats.letter_page import LetterPageText

LETTER = "A. Bell to C. Dunn\n\n3 May 1900\n\nDear Dunn,\n\n{}\n\nYours,\nA. Bell\n\nNotes\n\n{}"
REST = (
    " We have had no rain for weeks, and the wells are low; the cattle go down to the river in the evening and come "
    "back late."
)


def _read(paragraph: str, notes: str = "1 A note.\n"):
    (letter,) = LetterPageText().read(Source(LETTER.format(paragraph + REST, notes).encode(), "a.txt"), {}).letters
    text = letter.snapshot.transcription
    line = text.text.content.split("\n")[2]
    start = text.text.content.index(line)
    places = [line[: mark.start - start] for mark in text.of_kind("note")]
    return line.removesuffix(REST), places, [problem.code for problem in letter.problems]


@pytest.mark.parametrize(
    ("printed", "cleaned", "before"),
    [
        ("The mill 1 stands idle.", "The mill stands idle.", "The mill"),
        ("The mill1 stands idle.", "The mill stands idle.", "The mill"),
        ("The mill 1stands idle.", "The mill stands idle.", "The mill"),
        ("The mill stands idle 1.", "The mill stands idle.", "The mill stands idle"),
        ("The mill stands idle 1 .", "The mill stands idle.", "The mill stands idle"),
        ("The mill stands idle.1", "The mill stands idle.", "The mill stands idle."),
        ("The mill stands idle. 1", "The mill stands idle.", "The mill stands idle."),
        ("The mill stands idle [1].", "The mill stands idle.", "The mill stands idle"),
        ("The mill¹ stands idle.", "The mill stands idle.", "The mill"),
        ("The mill (1) stands idle.", "The mill stands idle.", "The mill"),
        ("On March 21, 1 I wrote to you.", "On March 21, I wrote to you.", "On March 21,"),
        ("He said “no”1 and left.", "He said “no” and left.", "He said “no”"),
        ("The mill\u00a01 stands idle.", "The mill stands idle.", "The mill"),
    ],
)
def test_a_marker_leaves_the_text_with_its_blanks(printed, cleaned, before):
    line, places, problems = _read(printed)
    assert line == cleaned
    assert places == [before]
    assert "note-without-marker" not in problems


@pytest.mark.parametrize(
    "printed",
    [
        "I came on May 1 and left.",
        "It was 1 May when I came.",
        "He owes 1 pound to me.",
        "See No. 1 of the paper.",
        "We need: 1) bread; 2) salt.",
        "We need the following: 1. Bread. 2. Salt.",
        "It took 1 day to come.",
        "Read p. 1 of it.",
        "There were 1.5 tons of it.",
        "It cost 1/2 a crown.",
        "The 1st company came.",
        "He has 1 million of them.",
        "Division 1 came late.",
        "At 1 o'clock it rained.",
        "It was 1-2 miles off.",
        "The year 1901 was dry.",
        "It rose by 1% last year.",
    ],
)
def test_decoys_stay_text(printed):
    line, places, problems = _read(printed)
    assert line == printed
    assert places == []
    assert "note-without-marker" in problems


def test_a_series_is_increasing_and_complete():
    line, places, problems = _read(
        "There were 3 mills 1 here, and the 2 men 2 who kept them left on May 3 for good 3.",
        "1 One.\n2 Two.\n3 Three.\n",
    )
    assert line == "There were 3 mills here, and the 2 men who kept them left on May 3 for good."
    assert [place.split()[-1] for place in places] == ["mills", "men", "good"]
    assert "marker-doubtful" not in problems


def test_a_lonely_weak_marker_is_reported():
    _, places, problems = _read("The mill 2 stands. The weir 2 is broken.", "1 One.\n2 Two.\n")
    assert len(places) == 1
    assert "marker-doubtful" in problems
    assert "note-without-marker" in problems


@pytest.mark.parametrize("printed", ["The mill stands *idle* again.", "2 * 3 is 6.", "The * * * stars."])
def test_asterisks_that_are_no_markers(printed):
    line, places, _ = _read(printed, "1 A note.\n")
    assert places == []
    assert line == printed


def test_an_asterisk_without_a_note_is_missing_in_the_source():
    line, places, problems = _read("The mill * stands idle 1.")
    assert line == "The mill stands idle."
    assert places == ["The mill", "The mill stands idle"]
    assert "note-missing-in-source" in problems


def test_brackets_without_notes_are_missing_in_the_source():
    text = (
        "A. Bell to C. Dunn\n\n3 May 1900\n\nDear Dunn,\n\nThe mill [1] stands idle, and the weir [2] too."
        + REST
        + "\n\nA. Bell\n"
    )
    (letter,) = LetterPageText().read(Source(text.encode(), "a.txt"), {}).letters
    assert [(note.note.source_label, note.note.state) for note in letter.snapshot.notes] == [
        ("1", "missing in source"),
        ("2", "missing in source"),
    ]


def test_the_senders_note_is_not_the_heading_of_notes():
    text = LETTER.format("The mill stands idle." + REST + "\n\nNote: The weir is broken too.", "1 A note.\n")
    (letter,) = LetterPageText().read(Source(text.encode(), "a.txt"), {}).letters
    content = letter.snapshot.transcription
    (postscript,) = content.of_kind("postscript")
    assert content.quote(postscript) == "Note: The weir is broken too."
    assert len(letter.snapshot.notes) == 1


def test_a_numbered_list_of_the_sender_is_not_notes():
    text = (
        "A. Bell to C. Dunn\n\n3 May 1900\n\nDear Dunn,\n\nWe need these things."
        + REST
        + "\n\n1. Bread.\n2. Salt.\n3. Oil.\n"
    )
    (letter,) = LetterPageText().read(Source(text.encode(), "a.txt"), {}).letters
    assert letter.snapshot.notes == ()
    assert len(letter.snapshot.transcription.of_kind("list-item")) == 3
