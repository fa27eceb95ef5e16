"""Scans in letters: what names say, and that no change of a grouping loses a scan or shows one twice."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core import scan_groups
from editor.core.pages import PageSide
from editor.core.scan_groups import Grouping, PlacedScan, ScanGroup, group, keys_of, read_name


@pytest.mark.parametrize(("name", "prefix", "label", "side"), [
    ("box3_0012_1r.jpg", "box3_0012", "1r", "recto"),
    ("box3_0012_1v.jpg", "box3_0012", "1v", "verso"),
    ("RGASPI_558_1_2275_0001.tif", "RGASPI_558_1_2275", "1", ""),
    ("peters-to-stalin-2.jpg", "peters-to-stalin", "2", ""),
    ("letter 12 fol. 3 verso.tif", "letter 12", "3v", "verso"),
    ("letter-12-recto.jpg", "letter", "12r", "recto"),
    ("letter_address.jpg", "letter", "address", "address"),
    ("0013_enclosure2.png", "0013", "enclosure 2", "enclosure"),
    ("л. 12 об.jpg", "", "12об", "verso"),
    ("f12v.png", "", "12v", "verso"),
    ("portrait.png", "portrait", "", ""),
    ("123", "", "123", ""),
    ("", "", "", ""),
])
def test_a_name_says_letter_page_and_side(name: str, prefix: str, label: str, side: PageSide) -> None:
    said = read_name(name)
    assert (said.prefix, said.label, said.side) == (prefix, label, side)


def test_scans_with_one_prefix_are_one_letter_in_natural_order() -> None:
    names = ["in/a_10.jpg", "in/a_2.jpg", "in/b_1v.jpg", "in/b_1r.jpg", "other/a_1.jpg", "in/a_1.jpg"]
    found = group(list(enumerate(names)))
    assert [(one.name, [names[page.key] for page in one.pages]) for one in found] == [
        ("a", ["in/a_1.jpg", "in/a_2.jpg", "in/a_10.jpg"]), ("b", ["in/b_1r.jpg", "in/b_1v.jpg"]),
        ("a", ["other/a_1.jpg"])]
    assert [page.label for page in found[1].pages] == ["1r", "1v"]


def test_numbers_alone_are_one_letter_with_the_name_of_the_folder() -> None:
    found = group([(number, f"letters/12/{number:04}.jpg") for number in range(1, 4)])
    assert [(one.name, keys_of((one,))) for one in found] == [("12", [1, 2, 3])]


NAMES = st.lists(st.from_regex(r"(a|b1|ж|)[_ -]?(fol )?[0-9]{0,8}(r|v|_recto|_address)?(\.jpg|\.tif)?", fullmatch=True),
                 max_size=12)


@given(NAMES)
def test_every_scan_is_in_one_letter(names: list[str]) -> None:
    found = group(list(enumerate(names)))
    assert sorted(keys_of(found)) == list(range(len(names)))
    assert all(one.pages for one in found)


@given(st.text(max_size=60))
def test_any_name_can_be_read(name: str) -> None:
    said = read_name(name)
    assert len(said.prefix) <= len(name)


@given(NAMES, st.randoms())
def test_the_order_of_the_files_does_not_matter(names: list[str], chance: object) -> None:
    listed = list(enumerate(sorted(set(names))))
    shuffled = list(listed)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert {frozenset(keys_of((one,))) for one in group(listed)} == {frozenset(keys_of((one,)))
                                                                     for one in group(shuffled)}


@st.composite
def groupings(draw: st.DrawFn) -> Grouping[int]:
    sizes = draw(st.lists(st.integers(1, 4), min_size=1, max_size=5))
    keys = iter(range(sum(sizes)))
    return tuple(ScanGroup(f"g{number}", tuple(PlacedScan(next(keys)) for _ in range(size)))
                 for number, size in enumerate(sizes))


@given(groupings(), st.data())
def test_no_change_loses_a_scan_or_doubles_one(grouping: Grouping[int], data: st.DataObject) -> None:
    before = Counter(keys_of(grouping))
    for _ in range(6):
        keys = data.draw(st.lists(st.sampled_from(sorted(before)), min_size=1, max_size=3, unique=True))
        number = data.draw(st.integers(0, len(grouping) - 1))
        match data.draw(st.sampled_from(["up", "down", "cut", "join", "put", "side", "rename"])):
            case "up":
                grouping = scan_groups.moved(grouping, keys, -1)
            case "down":
                grouping = scan_groups.moved(grouping, keys, 1)
            case "cut":
                grouping = scan_groups.cut(grouping, keys[0])
            case "join":
                grouping = scan_groups.joined(grouping, number)
            case "put":
                grouping = scan_groups.put(grouping, keys, number, data.draw(st.integers(-2, 9)))
            case "side":
                grouping = scan_groups.relabelled(grouping, keys, side="verso")
            case _:
                grouping = scan_groups.renamed(grouping, number, "new")
        assert Counter(keys_of(grouping)) == before
        assert all(one.pages for one in grouping)


@given(groupings(), st.data())
def test_up_and_down_again_leads_back_within_a_letter(grouping: Grouping[int], data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(grouping) - 1))
    pages = grouping[number].pages
    if len(pages) > 1:
        key = pages[0].key
        down = scan_groups.moved(grouping, [key], 1)
        assert down != grouping
        assert scan_groups.moved(down, [key], -1) == grouping


def test_over_the_edge_a_page_comes_into_the_next_letter_and_an_empty_letter_goes() -> None:
    grouping = group([(1, "a_1.jpg"), (2, "b_1.jpg"), (3, "b_2.jpg")])
    moved = scan_groups.moved(grouping, [1], 1)
    assert [(one.name, keys_of((one,))) for one in moved] == [("b", [1, 2, 3])]
    back = scan_groups.cut(moved, 2)
    assert [(one.name, keys_of((one,))) for one in back] == [("b", [1]), ("b (2)", [2, 3])]
    assert [keys_of((one,)) for one in scan_groups.joined(back, 1)] == [[1, 2, 3]]
