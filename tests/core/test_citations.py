"""Archival references: where they stand, what they say, and what Ibid. stands for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.citations import find_references, parse_reference, resolve, resolve_levels
from tests.core import seed


def levels(text: str) -> dict[str, str]:
    found = parse_reference(text)
    assert found is not None
    return {level.level: level.value for level in found.levels}


GOLD = [
    (37, 0, 40, "RTSKHIDNI", False, "558 1 2275 1", ["On."]),
    (43, 852, 889, "RTSKHIDNI", False, "5 2 315 83", []),
    (43, 3244, 3281, "RTSKHIDNI", True, "85 23 106 15-16", ["L ."]),
    (43, 4320, 4354, "RTSKHIDNI", True, "558 1 2304 1", ["On."]),
]


@pytest.mark.parametrize("printed", [
    "Box 4, folder 2", "box 4, folder 2", "Boîte 4, dossier 2", "boîte 4, dossier 2", "Kasten 4, Mappe 2",
    "kasten 4, mappe 2", "Karton 4, file 2", "karton 4, file 2", "Carton 4, file 2", "carton 4, file 2",
    "Inv. nr. 7, box 4", "inv. nr. 7, box 4", "Add. MS 12", "Cod. 5", "Hs. 12", "Manuscript 12",
    "FO 371/22", "T 160/3"])
def test_a_western_reference_begins_with_any_of_its_words(printed: str) -> None:
    [found] = find_references(f"As kept ({printed}) there")
    assert found.start == len("As kept (")


@pytest.mark.parametrize("printed", ["Box, folder", "F. Op. D. L.", "FO and MS"])
def test_without_a_number_nothing_is_a_reference(printed: str) -> None:
    assert find_references(printed) == []


def test_the_references_of_the_seed() -> None:
    found = []
    for number, line in seed.lines().items():
        references = find_references(line)
        for reference, repository in zip(references, resolve(references), strict=True):
            assert [level.level for level in reference.levels] == ["fond", "opis", "delo", "list"]
            found.append(
                (
                    number,
                    reference.start,
                    reference.end,
                    repository,
                    reference.ibid,
                    " ".join(level.value for level in reference.levels),
                    [correction.args["printed"] for correction in reference.corrections],
                )
            )
    assert found == GOLD


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("РЦХИДНИ. Ф. 558. Оп. 1. Д. 2275. Л. 1.", {"fond": "558", "opis": "1", "delo": "2275", "list": "1"}),
        (
            "GARF, fond R-393, opis 2s, delo 665a, list 15-16.",
            {"fond": "R-393", "opis": "2s", "delo": "665a", "list": "15-16"},
        ),
        ("RGASPI, f. 558, op. 11, d. 1082, l. 3 ob.", {"fond": "558", "opis": "11", "delo": "1082", "list": "3 ob."}),
        (
            "(ЦА ФСБ РФ. Ф. 2. Оп. 1. Д. 5. Лл. 3–5 об., 7)",
            {"fond": "2", "opis": "1", "delo": "5", "list": "3–5 об., 7"},
        ),
        ("Ф. 5. Оп. 2. Ед. хр. 15. Л. 1-2", {"fond": "5", "opis": "2", "delo": "15", "list": "1-2"}),
        (
            "AVP RF. F. 0159. Op. 2. P. 11. D. 17. L. 1",
            {"fond": "0159", "opis": "2", "papka": "11", "delo": "17", "list": "1"},
        ),
        ("RTsKhIDNI. F. 17. Op. 2. D. 3. S. 5", {"fond": "17", "opis": "2", "delo": "3", "page": "5"}),
        ("MS Add. 1234, fol. 12r", {"shelfmark": "MS Add. 1234", "folio": "12r"}),
        ("Box 3, Folder 12", {"box": "3", "folder": "12"}),
        ("TNA, CAB 23/45, fol. 3", {"series": "CAB 23", "piece": "45", "folio": "3"}),
        ("coll. Smith, inv. 123, fol. 4", {"collection": "coll. Smith", "inventory": "123", "folio": "4"}),
    ],
)
def test_levels(text: str, expected: dict[str, str]) -> None:
    assert levels(text) == expected


@pytest.mark.parametrize(
    ("text", "repository"),
    [
        ("AP RF. F. 3. Op. 1. D. 4. L. 5.", "AP RF"),
        ("F. 3. Op. 1. D. 4.", None),
        (
            "Russian State Archive of Socio-Political History, f. 17, op. 3, d. 1",
            "Russian State Archive of Socio-Political History",
        ),
        ("Hoover Institution Archives, Boris Nicolaevsky Collection, Box 3, Folder 12.", "Hoover Institution Archives"),
        ("British Library, Add. MS 1234, fol. 12r.", "British Library"),
    ],
)
def test_the_repository_stands_in_front(text: str, repository: str | None) -> None:
    found = parse_reference(text)
    assert found is not None
    assert (found.repository, found.start, found.end) == (repository, 0, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "V. I. Shorin. F. 5",
        "F. Scott wrote. D. 5",
        "Box 3 was full",
        "L. 5. D. 3",
        "21 and 4 billion",
        "He wrote to F. 5 men",
    ],
)
def test_names_and_numbers_are_no_references(text: str) -> None:
    assert find_references(text) == []


def test_a_page_is_no_leaf_and_a_remark_behind_is_no_part() -> None:
    found = find_references("see Ibid. S. 15, and AP RF. F. 3. Op. 1. D. 4. L. 5. In turn, he")
    assert [(level.level, level.value) for level in found[0].levels] == [("page", "15")]
    assert found[1].end == len("see Ibid. S. 15, and AP RF. F. 3. Op. 1. D. 4. L. 5.")
    assert parse_reference("AP RF. F. 3. Op. 1. D. 4. L. 5. In turn") is None


def test_ibid_takes_over_only_the_levels_above_what_it_restates() -> None:
    text = "(GARF. F. 1. Op. 2. D. 3. L. 4), (Ibid. L. 5), (Там же. Д. 6. Л. 7), (Ibid.), (Ebd. F. 8. Op. 9)"
    found = find_references(text)
    assert [reference.ibid for reference in found] == [False, True, True, True, True]
    resolved = [" ".join(level.value for level in one.levels) for one in resolve_levels(found)]
    assert resolved == ["1 2 3 4", "1 2 3 5", "1 2 6 7", "1 2 6 7", "8 9"]
    assert resolve(found) == ["GARF"] * 5


def test_ibid_without_anything_before_it_stays_unresolved() -> None:
    assert resolve(find_references("Ibid. F. 85. Op. 23. D. 106. L. 1")) == [None]


@given(
    st.lists(
        st.sampled_from(
            [
                "RTSKHIDNI. ",
                "F. 5. ",
                "Op. 2. ",
                "On. 1. ",
                "D. 315. ",
                "L .15-16",
                "Ibid. ",
                "(",
                ")",
                "text ",
                "MS 12, ",
                "fol. 3r",
                "\n",
                "Box 3, ",
                "Ф. 1. ",
                "Д. 3а. ",
            ]
        ),
        max_size=12,
    ).map("".join)
)
def test_references_stay_in_bounds_and_apart(text: str) -> None:
    last = 0
    for found in find_references(text):
        assert last <= found.start < found.end <= len(text)
        last = found.end
