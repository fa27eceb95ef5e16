"""Error rates and confusions of two transcriptions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.review.agreement_text import (
    MOST_SHOWN,
    Confusion,
    character_errors,
    confusions,
    normalised,
    rate,
    word_errors,
    words,
)

texts = st.text("abцё \n", max_size=12)


def distance(first: str | list[str], second: str | list[str]) -> int:
    """Levenshtein's distance as it is defined."""
    row = list(range(len(second) + 1))
    for i, one in enumerate(first, 1):
        above, row = row, [i]
        for j, other in enumerate(second, 1):
            row.append(min(above[j] + 1, row[-1] + 1, above[j - 1] + (one != other)))
    return row[-1]


@given(texts, texts)
def test_errors_are_the_fewest_edits(first: str, second: str) -> None:
    assert character_errors(first, second) == {"edits": distance(first, second), "first": len(first),
                                               "second": len(second)}
    ours, theirs = first.split(), second.split()
    assert word_errors(first, second) == {"edits": distance(ours, theirs), "first": len(ours), "second": len(theirs)}


def test_rates_of_a_line() -> None:
    first, second = "the Emir of Bukhara", "the Emirs of Buchara"
    assert rate(character_errors(first, second)) == pytest.approx(2 / 19)
    assert rate(word_errors(first, second)) == pytest.approx(2 / 4)
    assert rate(character_errors("", "x")) is None
    assert rate(character_errors("x", "")) == 1


@pytest.mark.parametrize(("one", "other"), [
    ("Ещё раз", "еще раз"), ("«да»", "“Да”"), ("a\N{NO-BREAK SPACE}b", "a  b"), ("line\nend", "line end "),
    ("1920–1922", "1920-1922"), ("e\u0301", "é"), ("е\u0308", "е"), ("soft\u00adhyphen", "softhyphen"),
    ("it’s", "it's")])
def test_what_does_not_count_when_normalised(one: str, other: str) -> None:
    assert normalised(one) == normalised(other)
    assert one != other


@pytest.mark.parametrize(("one", "other"), [
    ("резюмé", "резюме"), ("мой", "мои"), ("a, b", "a b"), ("Kazan", "Kasan"), ("to day", "today")])
def test_what_counts_all_the_same(one: str, other: str) -> None:
    assert normalised(one) != normalised(other)


def test_confusions_name_what_was_taken_for_what() -> None:
    found = confusions("Khodzhaev met Khodzhaev in Kabul, цена", "Khodjaev met Khodjaev in Kahul, tsена")
    assert found == {("zh", "j"): 2, ("b", "h"): 1, ("ц", "ts"): 1}
    assert confusions("same", "same") == {}


def test_a_word_that_became_two_is_one_missing_blank() -> None:
    assert confusions("we went to day home", "we went today home") == {Confusion(" ", ""): 1}


def test_a_passage_left_out_is_no_confusion() -> None:
    passage = "and nobody of them wanted to go to the front any more"
    assert len(passage) > MOST_SHOWN
    assert confusions(f"They met {passage} in Bukhara", "They met in Bukhara") == {}


@given(texts, texts)
def test_confusions_turn_with_the_texts(first: str, second: str) -> None:
    def edits(one: str, other: str) -> int:
        return sum(max(map(len, pair)) * times for pair, times in confusions(one, other).items())

    assert edits(first, second) >= distance(words(first), words(second)) - 1 >= -1
    assert (edits(first, second) == 0) == (edits(second, first) == 0) == (words(first) == words(second))
