"""Note numbers come from the order of the references."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.annotations import Annotation
from editor.core.letters import Note, NoteSeries
from editor.core.numbering import letters_label, numbers, ordered_notes


def note(name: str, order: int, series: NoteSeries = "editorial") -> Note:
    return Note(id=name, letter="letter", text=f"text of {name}", series=series, order=order)


def reference(name: str, position: int, *, detached: bool = False) -> Annotation:
    return Annotation(id=f"to {name} at {position}", text="text", kind="note", start=position, end=position,
                      note=name, detached=detached)


@pytest.mark.parametrize(("index", "label"), [(1, "a"), (26, "z"), (27, "aa"), (52, "az"), (53, "ba"), (703, "aaa")])
def test_letters(index: int, label: str) -> None:
    assert letters_label(index) == label


def test_notes_stand_in_the_order_of_their_first_reference() -> None:
    notes = [note("a", 1), note("b", 2), note("c", 3)]
    references = [reference("c", 1), reference("a", 5), reference("c", 7), reference("b", 9)]
    assert [n.id for n in ordered_notes(notes, references)] == ["c", "a", "b"]


def test_a_note_without_reference_stays_behind_the_one_it_followed_in_the_source() -> None:
    notes = [note("lost0", 0), note("a", 1), note("lost1", 2), note("lost2", 3), note("b", 4), note("lost3", 5)]
    references = [reference("b", 1), reference("a", 5)]
    assert [n.id for n in ordered_notes(notes, references)] == ["lost0", "b", "lost3", "a", "lost1", "lost2"]


def test_notes_at_one_point_stand_in_the_order_in_which_they_were_made() -> None:
    notes = [note("z", 1), note("a", 2), note("m", 3)]
    references = [reference("m", 4), reference("a", 7), reference("z", 7)]
    assert [n.id for n in ordered_notes(notes, references)] == ["m", "z", "a"]


def test_a_detached_reference_does_not_count() -> None:
    notes = [note("a", 1), note("b", 2)]
    references = [reference("b", 1, detached=True), reference("a", 2), reference("b", 3)]
    assert [n.id for n in ordered_notes(notes, references)] == ["a", "b"]


def test_each_series_counts_for_itself() -> None:
    notes = [note("h", 0, "head"), note("1", 1), note("x", 2, "textual"), note("*", 3, "author"), note("2", 4),
             note("y", 5, "textual"), note("**", 6, "author")]
    assert numbers(notes) == {"h": "", "1": "1", "x": "a", "*": "*", "2": "2", "y": "b", "**": "**"}


@given(st.lists(st.integers(0, 9), max_size=12), st.lists(st.integers(0, 11), max_size=12))
def test_no_note_is_lost_and_the_order_is_the_same_however_they_come(orders: list[int], referred: list[int]) -> None:
    notes = [note(f"n{index:02}", order) for index, order in enumerate(orders)]
    references = [reference(f"n{index:02}", place) for place, index in enumerate(referred)]
    ordered = ordered_notes(notes, references)
    assert sorted(n.id for n in ordered) == [n.id for n in notes]
    assert ordered_notes(notes[::-1], references) == ordered
    anchored = [n.id for n in ordered if n.id in {r.note for r in references}]
    assert anchored == [i for i in dict.fromkeys(r.note for r in references) if i in {n.id for n in notes}]
