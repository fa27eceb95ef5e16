"""Names: taken apart, compared, ranked, and read from headlines."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.entities import Entity, NameForm
from editor.core.headlines import split_headline
from editor.core.names import NameIndex, initials_agree, normalise_name, parse_name, rank, same_surname


@pytest.mark.parametrize(
    ("printed", "forenames", "surname"),
    [
        ("J. X. Peters", ("J.", "X."), "Peters"),
        ("A.V.Kvashonkin", ("A.", "V."), "Kvashonkin"),
        ("Peters, Yakov Khristoforovich", ("Yakov", "Khristoforovich"), "Peters"),
        ("Peters J. X.", ("J.", "X."), "Peters"),
        ("Stalin", (), "Stalin"),
        ("Colmar von der Goltz", ("Colmar",), "von der Goltz"),
        ("Г. К. Орджоникидзе", ("Г.", "К."), "Орджоникидзе"),
    ],
)
def test_names_are_taken_apart(printed: str, forenames: tuple[str, ...], surname: str) -> None:
    name = parse_name(printed)
    assert name is not None
    assert (name.forenames, name.surname) == (forenames, surname)


@pytest.mark.parametrize("printed", ["21 men", "", "the emir", "Peters, Stalin, Lenin", "..."])
def test_what_is_no_name_is_not_taken_apart(printed: str) -> None:
    assert parse_name(printed) is None


def test_initials_are_spaced() -> None:
    assert normalise_name("O.V.Khlevnyuk") == "O. V. Khlevnyuk"
    assert normalise_name("Я.Х.  Петерс") == "Я. Х. Петерс"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Khodzhaev", "Khodjaev"),
        ("Ходжаев", "Khodzhaev"),
        ("Mukhitdinov", "Mukhetdinov"),
        ("Zuckerman", "Tsukerman"),
        ("Peters", "Петерс"),
        ("Trotsky", "Троцкий"),
        ("Trotzki", "Trotsky"),
        ("Chicherin", "Tschitscherin"),
        ("Molotov", "Molotoff"),
        ("STALIN", "Stalin"),
        ("Sverdlov", "Swerdlow"),
    ],
)
def test_one_surname_in_two_spellings(first: str, second: str) -> None:
    assert same_surname(first, second)
    assert same_surname(second, first)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Peters", "Stalin"),
        ("Lenin", "Levin"),
        ("Smith", "Schmidt"),
        ("Zhukov", "Zukov"),
        ("", "Peters"),
        ("Ioffe", "Offe"),
    ],
)
def test_different_surnames(first: str, second: str) -> None:
    assert not same_surname(first, second)


def test_initials_agree_across_transliterations() -> None:
    names = [parse_name(text) for text in ("J. X. Peters", "Peters, Yakov Khristoforovich", "A. Peters")]
    first, second, third = (name for name in names if name is not None)
    assert initials_agree(first, second)
    assert not initials_agree(first, third)


@given(st.text(max_size=30))
def test_no_string_breaks_the_reading_of_names(text: str) -> None:
    name = parse_name(text)
    assert name is None or name.surname
    split_headline(text)


REGISTER = [
    Entity(id="peters", kind="person", name="Peters, Yakov Khristoforovich", names=(NameForm(name="Петерс, Яков"),)),
    Entity(id="anna", kind="person", name="Peters, Anna"),
    Entity(id="khodzhaev", kind="person", name="Khodzhaev, Faizulla"),
    Entity(id="petersburg", kind="place", name="Petersburg"),
    Entity(id="gone", kind="person", name="Peters, Jakob", merged_into="peters"),
]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("J. X. Peters", "peters"),
        ("Петерс", "peters"),
        ("Khodjaev", "khodzhaev"),
        ("faizul", "khodzhaev"),
        ("petersburg", "petersburg"),
        ("Peters, Anna", "anna"),
        ("A. Peters", "anna"),
        ("anna pe", "anna"),
    ],
)
def test_ranking_puts_the_likeliest_first(query: str, first: str) -> None:
    assert rank(query, REGISTER)[0].entity.id == first


def test_ranking_names_each_entity_once_never_a_merged_one_and_honours_use() -> None:
    ranked = rank("peters", REGISTER, used={"anna": 30})
    assert next(one.entity.id for one in ranked) == "anna"
    assert sorted(one.entity.id for one in ranked) == sorted({one.entity.id for one in ranked})
    assert "gone" not in {one.entity.id for one in ranked}
    assert rank("", REGISTER) == []
    assert rank("qqqqq", REGISTER) == []


def test_who_is_named_nearby_comes_before_who_is_not_but_not_before_the_very_name() -> None:
    def first(query: str, **near: int) -> str:
        return rank(query, REGISTER, near=near)[0].entity.id

    assert first("peters") == first("peters", petersburg=1) == "petersburg"
    assert first("peters", anna=1) == "anna"
    assert first("peters", peters=2) == "peters"
    assert first("petersburg", anna=9, peters=9) == "petersburg"
    assert first("Peters, Anna", peters=9) == "anna"


def test_a_name_with_points_is_found_by_its_letters() -> None:
    pointed = Entity(id="david", kind="person", name="דָּוִד בֶּן־גּוּרְיוֹן")
    assert [found.entity.id for found in rank("בן-גוריון", [*REGISTER, pointed])][:1] == ["david"]


def test_ranking_25000_entries_takes_no_noticeable_time() -> None:
    syllables = ("pe", "ters", "kho", "dzha", "ev", "mu", "khit", "din", "ov", "sta", "lin", "chi", "rin")
    many = [
        Entity(
            id=str(n),
            kind="person",
            name=(
                syllables[n % 13] + syllables[n // 13 % 13] + syllables[n // 169 % 13] + syllables[n // 2197 % 13]
            ).title()
            + ", Ivan",
        )
        for n in range(25_000)
    ]
    index = NameIndex([*many, *REGISTER])
    times = []
    for query in ("J. X. Peters", "Khodjaev", "lin"):
        begun = time.process_time()
        index.rank(query)
        times.append(time.process_time() - begun)
    assert min(times) < 0.05


@pytest.mark.parametrize(
    ("text", "senders", "recipients"),
    [
        ("J. X. Peters to I. V. Stalin", ("J. X. Peters",), ("I. V. Stalin",)),
        ("From A.V. Ivanov to B. Petrov", ("A. V. Ivanov",), ("B. Petrov",)),
        ("No. 151. J. X. Peters to I. V. Stalin. April 3, 1922", ("J. X. Peters",), ("I. V. Stalin",)),
        (
            "Telegram from G. K. Ordzhonikidze to V. I. Lenin and I. V. Stalin",
            ("G. K. Ordzhonikidze",),
            ("V. I. Lenin", "I. V. Stalin"),
        ),
        (
            "A. B. Cole, D. E. Ford and G. Hill to the Central Committee",
            ("A. B. Cole", "D. E. Ford", "G. Hill"),
            ("the Central Committee",),
        ),
        (
            "I. V. Stalin to V. M. Molotov and the Politburo of the Central Committee of the RCP(b)",
            ("I. V. Stalin",),
            ("V. M. Molotov", "the Politburo of the Central Committee of the RCP(b)"),
        ),
        ("Vincent van Gogh to Theo van Gogh", ("Vincent van Gogh",), ("Theo van Gogh",)),
        ("Я. Х. Петерс — И. В. Сталину", ("Я. Х. Петерс",), ("И. В. Сталину",)),
    ],
)
def test_headlines(text: str, senders: tuple[str, ...], recipients: tuple[str, ...]) -> None:
    found = split_headline(text)
    assert found is not None
    assert (found.senders, found.recipients) == (senders, recipients)


@pytest.mark.parametrize(
    "text",
    [
        "How to write",
        "He went to Moscow",
        "To the Central Committee",
        "Introduction to History",
        "Road to Victory",
        "Notes",
        "",
        "I am going to Tashkent. Write to me",
        "x" * 400,
    ],
)
def test_what_is_no_headline_is_left_alone(text: str) -> None:
    assert split_headline(text) is None
