"""Labels of pages, the same mark, and what encloses a selection."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.annotations import Annotation
from editor.core.folios import following, page_label
from editor.core.marking import Stretch, innermost_span, larger, moved_edge, reusable, same_mark
from editor.core.profiles import KindSpec, Profile, as_delivered, key_conflicts, new_kind


@pytest.mark.parametrize(("label", "behind"), [
    ("1r", "1v"), ("1v", "2r"), ("9v", "10r"), ("2", "3"), ("09", "10"), ("12 recto", "12 verso"),
    ("12 verso", "13 recto"), ("f. 3v", "f. 4r"), ("12 об.", "13"), ("A", ""), ("", "")])
def test_the_page_behind(label: str, behind: str) -> None:
    assert following(label) == behind


@given(st.integers(1, 500), st.integers(1, 60))
def test_folios_never_repeat_and_turn_every_leaf_once(first: int, count: int) -> None:
    labels = [f"{first}r"]
    for _ in range(count):
        labels.append(following(labels[-1]))
    assert labels == [f"{first + n // 2}{'rv'[n % 2]}" for n in range(count + 1)]


def test_a_page_follows_the_one_before_its_place_and_not_the_one_behind() -> None:
    pages = [(50, "3r"), (10, "1v"), (30, "")]
    assert page_label(pages, 40) == "2r"
    assert page_label(pages, 60) == "3v"
    assert (page_label([], 0), page_label([], 7), page_label(pages, 5)) == ("1r", "1v", "1v")


def mark(kind: str, start: int, end: int, **more: object) -> Annotation:
    values = {"id": f"{kind}{start}-{end}", "text": "t", "kind": kind, "start": start, "end": end, **more}
    return Annotation(**values)


def test_the_same_mark_has_the_kind_the_ends_and_a_place() -> None:
    here = [mark("unclear", 2, 5, detached=True), mark("unclear", 2, 6), mark("gap", 2, 5), mark("unclear", 2, 5)]
    assert same_mark(here, "unclear", 2, 5) is here[3]
    assert same_mark(here, "unclear", 3, 5) is None
    assert innermost_span([mark("gap", 4, 4), mark("paragraph", 0, 9), *here]) == here[2]


@given(st.integers(0, 30), st.integers(1, 20), st.integers(-5, 60), st.sampled_from(["start", "end"]))
def test_a_moved_edge_always_leaves_a_letter(start: int, length: int, place: int, edge: str) -> None:
    moved = moved_edge(Stretch(start, start + length), edge, place, 50)
    if moved is None:
        assert not 0 <= place <= 50 or (place >= start + length if edge == "start" else place <= start) or (
            start + length > 50)
    else:
        assert 0 <= moved.start < moved.end <= 50
        assert getattr(moved, edge) == place


def test_the_smallest_stretch_that_holds_more_is_next() -> None:
    around = [Stretch(0, 9), Stretch(3, 6), Stretch(2, 6), Stretch(4, 9)]
    assert larger(Stretch(4, 4), around) == Stretch(3, 6)
    assert larger(Stretch(3, 6), around) == Stretch(2, 6)
    assert larger(Stretch(2, 6), around) == Stretch(0, 9)
    assert larger(Stretch(0, 9), around) is None


def test_only_what_may_hold_again_is_proposed() -> None:
    assert reusable({"hand": "B", "expanded": "Politburo"}, ["hand", "rend"]) == {"hand": "B"}


def test_keys_that_cannot_mean_one_thing_are_named() -> None:
    kinds = [KindSpec(kind="unclear", label="Unclear", shape="span", key="u"),
             KindSpec(kind="gap", label="Gap", shape="span", key="U"),
             KindSpec(kind="stamp", label="Stamp", shape="span", key="u", hidden=True),
             KindSpec(kind="hand", label="Hand", shape="span", key="p"),
             KindSpec(kind="note", label="Note", shape="point", key="n")]
    assert key_conflicts(kinds, {"p", "n"}) == {"u": ["unclear", "gap"], "p": ["hand"]}


def test_the_projects_own_marks_have_names_of_their_own_and_outlive_a_reset() -> None:
    delivered = Profile(name="p", kinds=(KindSpec(kind="water", label="Water", shape="span"),))
    own = new_kind(delivered, " Water ")
    assert (own.kind, own.label, own.shape) == ("water-2", "Water", "span")
    changed = Profile(name="p", kinds=(KindSpec(kind="water", label="Wet", shape="span"), own))
    assert as_delivered(changed, delivered).kinds == (*delivered.kinds, own)
