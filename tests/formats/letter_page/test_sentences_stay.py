"""What the sender wrote is never taken for the site's own words, however much it sounds like them."""

import random

import pytest

from editor.formats.base import ImportResult, Source
from editor.formats.letter_page import LetterPageText

SENTENCES = (
    "Contact with the north has been lost.",
    "Home was never so far.",
    "No. 5 is missing from the list.",
    "Written in haste.",
    "Written by candle light, as you see.",
    "Compiled by the clerk, the list of N. Selin is wrong.",
    "Edited versions will follow, says V. Harrow.",
    "To Comrade Selin I wrote on the 5th.",
    "I remain of the opinion that it is wrong.",
    "Source: the 2nd Commissariat, as usual.",
    "Next week we meet again.",
    "Back to the mill!",
    "From the capital there is nothing new.",
    "Please send 20 sacks of flour by the next train, for there is nothing left here but turnips, and the men are ill.",
    "Copyright is theft.",
    "This file was burnt yesterday.",
    "1) Send the flour.",
    "2) Send the salt.",
    "Sent 5 wagons on the 3rd.",
    "Printed from old plates, the paper is bad.",
    "Greetings to Nadezhda Ivanovna and Grigory, and to all friends.",
    "Public domain or not, the field is ours.",
)


def _read(text: str) -> ImportResult:
    return LetterPageText().read(Source(text.encode(), "page.txt"), {})


def _page(rng: random.Random, body: list[str]) -> str:
    site = [
        "Founders |  Library  | Papers |  Home Page",
        "Letters of the Board. 1912-1927\nCollection of documents 1996.",
    ]
    parts = [
        *(site if rng.random() < 0.4 else []),
        *(["No. 12"] if rng.random() < 0.4 else []),
        rng.choice(("N. Selin to V. Harrow", "N. Selin - V. Harrow", "Telegram of N. Selin to V. Harrow")),
        *(
            [rng.choice(("April 3, 1922", "[Not later than 8 November 1917]", "Moscow, 5 May 1920"))]
            * rng.randint(0, 1)
        ),
        *([rng.choice(("Dear comrade!", "Comrade Harrow,", "Dear Vasya,"))] * rng.randint(0, 1)),
        *body,
        *([rng.choice(("With greetings", "Yours truly,", "Your Selin"))] * rng.randint(0, 1)),
        "N. Selin",
        *(["RTSKHIDNI. F. 558. Op. 1. D. 53. L. 1-3. Autograph."] * rng.randint(0, 1)),
        *(["Notes:", "1 The mill of Elm.", "2 Not found."] * rng.randint(0, 1)),
    ]
    return "\n\n".join(parts)


@pytest.mark.parametrize("seed", range(80))
def test_sentences_stay_in_the_letter(seed: int) -> None:
    rng = random.Random(seed)
    body = rng.sample(SENTENCES, rng.randint(1, 6))
    letters = _read(_page(rng, body)).letters
    assert len(letters) == 1
    content = letters[0].snapshot.transcription.text.content
    assert [sentence for sentence in body if sentence not in content] == []


def test_a_rule_of_asterisks_is_no_note() -> None:
    [letter] = _read("N. Selin to V. Harrow\n\nThe mill* stands.\n\n* * *\n\n* Of Elm.\n").letters
    assert [note.body.text.content for note in letter.snapshot.notes] == ["Of Elm."]


def test_a_marker_that_was_spelled_out_is_found_and_reported() -> None:
    [letter] = _read(
        "N. Selin to V. Harrow\n\nWill you come? one\n\nBring the lamp 2.\n\nNotes:\n\n1 No.\n2 Oil.\n"
    ).letters
    assert letter.snapshot.transcription.text.content == "Will you come?\nBring the lamp."
    assert "marker-doubtful" in [problem.code for problem in letter.problems]


def test_a_list_without_markers_at_the_end_of_a_letter_is_the_sender_s() -> None:
    text = "N. Selin to V. Harrow\n\nDear Vasya,\n\nWe need:\n\n1. flour and salt;\n\n2. lamp oil.\n"
    [letter] = _read(text).letters
    assert not letter.snapshot.notes
    assert letter.snapshot.transcription.text.content.endswith("1. flour and salt;\n2. lamp oil.")
