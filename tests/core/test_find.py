"""Search: what is found, where exactly, and in which surroundings."""

from __future__ import annotations

import time
import unicodedata

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from editor.core import folding
from editor.core.find import Occurrence, context, find_all, fold, fold_text, name_occurrences
from editor.core.messages import LetterbookError

TEXT = "Straße „Ünal“ Émile — Jean\u00a0Paul e\u0301t ﬁn ſo Peters’s P\u00e9ters Peters"

ANY_TEXT = st.text(
    alphabet=st.one_of(
        st.sampled_from("םשׁ־װaeßÉéſﬁ\u0301\u0308„“—\u00a0\u00adйёЁ👩\u200d🇩🇪가각 \nİǅ½"),
        st.characters(exclude_categories=("Cs",)),
    ),
    max_size=40,
)


def words(query: str, **options: bool) -> list[str]:
    return [TEXT[start:end] for start, end in find_all(TEXT, query, **options)]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("strasse", ["Straße"]),
        ("stras", ["Straß"]),
        ("unal", ["Ünal"]),
        ('"unal"', ["„Ünal“"]),
        ("emile - jean paul", ["Émile — Jean\u00a0Paul"]),
        ("fin", ["ﬁn"]),
        ("so", ["ſo"]),
        ("peters's", ["Peters’s"]),
        ("peters", ["Peters", "Péters", "Peters"]),
        ("nothing", []),
        ("", []),
    ],
)
def test_folded_search(query: str, found: list[str]) -> None:
    assert words(query) == found


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("שָׁלוֹם", "שלום"),
        ("בְּרֵאשִׁ֖ית", "בראשית"),
        ("מלכים", "מלכימ"),
        ("הלך", "הלכ"),
        ("כֶּסֶף", "כספ"),
        ("ארץ", "ארצ"),
        ("בֶּן־גּוּרְיוֹן", "בן-גוריון"),
        ("צה״ל", 'צה"ל'),
        ("ג׳ון", "ג'ון"),
        ("אידישע װײַבער", "אידישע ווייבער"),
        ("\ufb2a\ufb4b", "שו"),
    ],
)
def test_hebrew_is_found_without_points_and_final_letters(written: str, typed: str) -> None:
    text = f"ויאמר {written} אליו"
    assert [text[start:end] for start, end in find_all(text, typed)] == [written]
    assert fold_text(written) == fold_text(typed)


def test_hebrew_is_told_apart_where_that_is_asked_for() -> None:
    assert find_all("מלכים", "מלכימ", ignore_case=False) == []
    assert find_all("שָׁלוֹם", "שלום", ignore_diacritics=False) == []


def test_options_narrow_the_search() -> None:
    assert words("peters", ignore_case=False) == []
    assert words("Peters", ignore_diacritics=False) == ["Peters", "Peters"]
    assert words("pet", whole_words=True) == []
    assert words("ét", ignore_diacritics=False) == ["e\u0301t", "ét"]
    assert "e\u0301" not in words("e", ignore_diacritics=False)
    assert words(r"P\w+s\b", regex=True) == ["Peters", "Péters", "Peters"]


def test_bad_patterns_are_refused_in_one_sentence() -> None:
    with pytest.raises(LetterbookError, match="search-pattern-invalid"):
        find_all("text", "(", regex=True)
    with pytest.raises(LetterbookError, match="search-pattern-slow"):
        find_all("a" * 40 + "b", r"(a|a)+$", regex=True)


@given(ANY_TEXT)
def test_offsets_lead_back_to_the_characters_they_came_from(text: str) -> None:
    for ignore_diacritics in (True, False):
        folded = fold(text, ignore_diacritics=ignore_diacritics)
        assert len(folded.offsets) == len(folded.text) + 1
        assert folded.offsets[len(folded.text)] == len(text)
        assert list(folded.offsets) == sorted(folded.offsets)
        for place in range(len(folded.text)):
            start, end = folded.original(place, place + 1)
            assert 0 <= start < end <= len(text)
            assert folded.text[place] in fold(text[start:end], ignore_diacritics=ignore_diacritics).text


@given(ANY_TEXT | st.text("ǽæǢÆǾøØħĦð`́ßﬁЙ ", max_size=20), st.booleans(), st.booleans())
def test_the_text_alone_is_folded_as_with_its_offsets(text: str, ignore_case: bool, ignore_diacritics: bool) -> None:
    options = {"ignore_case": ignore_case, "ignore_diacritics": ignore_diacritics}
    for whole in (text, text + 200 * "."):  # long texts are folded in another way
        assert folding.folded(whole, **options) == fold(whole, **options).text


@given(ANY_TEXT, st.integers(0, 39), st.integers(1, 10))
def test_any_stretch_is_found_where_it_stands_with_its_marks(text: str, start: int, length: int) -> None:
    needle = text[start : start + length]
    if not fold(needle).text:
        return
    found = find_all(text, needle)
    assert all(fold(needle).text in fold(text[a:b]).text for a, b in found)
    assert all(b == len(text) or not unicodedata.combining(text[b]) for a, b in found)
    folded = fold(text)
    assert found or fold(needle).text not in folded.text


@given(ANY_TEXT, ANY_TEXT, ANY_TEXT, st.integers(0, 12))
def test_context_never_cuts_a_grapheme_cluster(before: str, match: str, after: str, width: int) -> None:
    left, middle, right = context(before + match + after, len(before), len(before) + len(match), width)
    assert middle == match
    assert len(left) <= width
    assert len(right) <= width
    assert before.endswith(left)
    assert after.startswith(right)
    clusters = regex.findall(r"\X", after)
    lengths = [sum(map(len, clusters[:count])) for count in range(len(clusters) + 1)]
    assert len(right) in lengths


def test_folding_for_comparison() -> None:
    assert fold_text("  Łódź\u00a0 „X“ ") == 'lodz "x"'


FORMS = {"Enver Pasha": {"enver"}, "Enver": {"enver"}, "Bukhara": {"city", "state"}, "Old Bukhara": {"city"}}
LETTER = "Enver Pasha and Enver met in Old Bukhara, near Bukhara. Enverism, ENVER and Énver Envér\u0301 are others."


def test_names_are_found_whole_longest_first_and_exact() -> None:
    found = name_occurrences(LETTER, FORMS)
    assert [(LETTER[o.start : o.end], o.ambiguous) for o in found] == [
        ("Enver Pasha", False),
        ("Enver", False),
        ("Old Bukhara", False),
        ("Bukhara", True),
    ]
    assert all(o.form == LETTER[o.start : o.end] for o in found)


def test_names_are_not_found_where_something_is_tagged() -> None:
    start = LETTER.index("Pasha")
    found = name_occurrences(LETTER, FORMS, [(start, start + 5), (0, 0)])
    assert [LETTER[o.start : o.end] for o in found] == ["Enver", "Enver", "Old Bukhara", "Bukhara"]


def test_names_in_a_large_register_are_found_alike_and_fast() -> None:
    register = {**FORMS, **{f"Nobody{number} Name": {str(number)} for number in range(25_000)}}
    text = LETTER * 50
    begun = time.process_time()
    found = name_occurrences(text, register)
    assert time.process_time() - begun < 2
    assert found == name_occurrences(text, FORMS)


@given(
    st.lists(st.sampled_from(["Enver", " ", "Pasha", "Old Bukhara", ", ", "x", "\u0301", "-"]), max_size=15).map(
        "".join
    ),
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=4),
)
def test_occurrences_never_overlap_each_other_or_what_is_taken(text: str, taken: list[tuple[int, int]]) -> None:
    found: list[Occurrence] = name_occurrences(text, FORMS, taken)
    spans = [(a, b) for a, b in taken if a < b] + [(o.start, o.end) for o in found]
    for place, (start, end) in enumerate(spans):
        if place >= len(spans) - len(found):
            assert all(end <= a or b <= start for index, (a, b) in enumerate(spans) if index != place)
