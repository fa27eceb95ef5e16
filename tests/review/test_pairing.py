"""Which letters of two projects without a common history are the same."""

from __future__ import annotations

import pytest

from editor.core.letters import Action, DateValue, Letter, Text
from editor.core.provenance import Provenance, ReferenceLevel, Repository, Witness
from editor.core.sides import LetterOutline
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.review.deltas import apply
from editor.review.pairing import LetterPair, compare_letters, likeness, outline_of, pair_letters

ONE = "Dear comrade Stalin, in Bukhara clear agents of Enver Pasha were walking freely, nobody wanted to the front."
ALIKE = ONE.replace("freely", "openly").replace("clear ", "")
OTHER = "Esteemed Vladimir Ilich, the cotton has not arrived and the railway stands still for want of fuel and men."


def outline(letter: str, text: str, shelfmark: str = "", date: str = "") -> LetterOutline:
    return LetterOutline(letter, text, shelfmark, date)


def pairs(mine: list[LetterOutline], theirs: list[LetterOutline]) -> list[LetterPair]:
    def same(text: str) -> str:
        return text

    return pair_letters(mine, theirs, same, same)


def test_likeness_counts_words_and_not_blanks() -> None:
    assert likeness(ONE, ONE.replace(" ", "  ")) == 100.0
    assert likeness(ONE, ALIKE) > 80 > likeness(ONE, OTHER)
    assert likeness("", "") == 100.0


def test_an_identity_comes_before_a_shelfmark_and_that_before_a_date() -> None:
    mine = [outline("a", ONE, "f. 1"), outline("b", ONE, "f. 2", "1922"), outline("c", ONE, "", "1922")]
    theirs = [outline("a", OTHER), outline("x", OTHER, "f. 2"), outline("y", ALIKE, "", "1922")]
    assert pairs(mine, theirs) == [LetterPair("a", "a", "id"), LetterPair("b", "x", "shelfmark"),
                                   LetterPair("c", "y", "date")]


def test_a_date_alone_pairs_nothing_and_of_several_the_likest_is_taken() -> None:
    assert pairs([outline("a", ONE, "", "1922")], [outline("x", OTHER, "", "1922")]) == []
    found = pairs([outline("a", ONE, "", "1922"), outline("b", ALIKE, "", "1922")],
                  [outline("x", ALIKE, "", "1922"), outline("y", ONE, "", "1922")])
    assert {(one.mine, one.theirs) for one in found} == {("a", "y"), ("b", "x")}


def test_a_shelfmark_of_a_whole_file_pairs_only_what_is_alike() -> None:
    mine = [outline("a", ONE, "f. 1"), outline("b", OTHER, "f. 1")]
    theirs = [outline("x", OTHER, "f. 1"), outline("y", "Something else altogether, and quite short.", "f. 1")]
    assert pairs(mine, theirs) == [LetterPair("b", "x", "shelfmark")]


@pytest.mark.parametrize("reference", ["", "558"])
def test_a_letter_is_outlined_and_compared(reference: str) -> None:
    def snapshot(letter: str, content: str, date: str) -> LetterSnapshot:
        levels = (ReferenceLevel(level="fond", value=reference),) if reference else ()
        witness = Witness(id=f"{letter}w", base=True, repository=Repository(name="RGASPI"), reference=levels)
        return LetterSnapshot(
            letter=Letter(id=letter, number="1", actions=(Action(type="sent", date=DateValue(text=date, edtf=date)),)),
            transcription=TextSnapshot(
                text=Text(id=f"{letter}t", letter=letter, role="transcription", content=content)),
            provenance=Provenance(id=f"{letter}p", letter=letter, witnesses=(witness,)))

    mine, theirs = snapshot("a", ONE, "1922-04-03"), snapshot("b", ALIKE, "1922-04-04")
    assert outline_of(mine) == ("a", "at", "RGASPI fond 558" if reference else "", "1922-04-03")
    found = compare_letters(mine, theirs)
    assert apply(ONE, found.edits) == ALIKE
    assert {one.weight for one in found.fields} == {"conflict"}
    assert any(one.path.startswith("actions") and one.path.endswith("date") for one in found.fields)
