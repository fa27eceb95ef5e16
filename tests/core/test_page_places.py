"""Which page and line a place of a text is on."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.core import shapes
from editor.core.annotations import Annotation
from editor.core.page_places import PagePlaces
from editor.core.pages import Line, Page, Region

CONTENT = "one two three\nfour five six"


def page(number: int, *lines: str, label: str = "") -> Page:
    return Page(id=f"p{number}", letter="l", order=number, label=label,
                regions=(Region(id=f"r{number}", lines=tuple(Line(id=line) for line in lines)),))


def mark(kind: str, start: int, **attributes: str) -> Annotation:
    return Annotation(id=f"{kind}{start}", text="t", kind=kind, start=start, end=start, attributes=dict(attributes))


PAGES = (page(3, "c"), page(1, "a", "b", label="1r"), page(2, label="1v"))


def pages_at(*breaks: Annotation) -> str:
    """The number of the page of each character."""
    places = PagePlaces(CONTENT, breaks, PAGES)
    return "".join(places.page_at(at)[1:] or "-" for at in range(len(CONTENT) + 1))


def test_breaks_name_their_pages() -> None:
    assert pages_at(mark("page-break", 0, facs="#p1"), mark("page-break", 8, facs="p2")) == "1" * 8 + "2" * 20
    assert pages_at(mark("page-break", 8, facs="p2")) == "1" * 8 + "2" * 20
    assert pages_at(mark("page-break", 0, facs="p2")) == "2" * 28


def test_breaks_without_a_name_count_by_label_then_by_order() -> None:
    assert pages_at(mark("page-break", 4, n="1v"), mark("page-break", 8)) == "1" * 4 + "2" * 4 + "3" * 20
    assert pages_at(mark("page-break", 4), mark("page-break", 8)) == "1" * 4 + "2" * 4 + "3" * 20
    assert pages_at(mark("page-break", 0), mark("page-break", 8)) == "1" * 8 + "2" * 20


def test_linked_lines_tell_the_page_where_no_break_does() -> None:
    assert pages_at(mark("line-break", 14, facs="c")) == "1" * 14 + "3" * 14
    assert pages_at(mark("page-break", 8, facs="p3"), mark("line-break", 14, facs="c")) == "1" * 8 + "3" * 20


def test_without_any_tie_all_is_on_the_first_page_and_without_pages_on_none() -> None:
    assert pages_at() == "1" * 28
    assert PagePlaces(CONTENT, (mark("page-break", 4),), ()).page_at(5) == ""


def test_the_line_of_a_place_includes_its_end() -> None:
    places = PagePlaces(CONTENT, (mark("line-break", 0, facs="a"), mark("line-break", 8, facs="b")), PAGES)
    assert [places.line_at(at) for at in (0, 7, 8, 13, 14, 27)] == ["a", "a", "b", "b", "", ""]
    assert places.span_of("b") == (8, 13, "b") or places.span_of("b").end == 13
    assert places.page_of_line("c") == "p3"
    assert places.start_of("p2") is None


@given(st.lists(st.tuples(st.integers(0, 27), st.sampled_from(["p1", "p2", "p3", "p9", ""])), max_size=5))
def test_every_place_is_on_a_page_and_pages_begin_where_they_say(breaks: list[tuple[int, str]]) -> None:
    places = PagePlaces(CONTENT, [mark("page-break", at, facs=name) for at, name in breaks], PAGES)
    for at in range(len(CONTENT) + 1):
        assert places.page_at(at) in {"p1", "p2", "p3"}


corners = st.tuples(st.integers(0, 300), st.integers(0, 300))


@given(corners, corners, st.integers(-20, 320), st.booleans())
def test_a_cut_parts_a_rectangle_without_loss(one: tuple[int, int], other: tuple[int, int], at: int,
                                              upright: bool) -> None:
    box = shapes.bounds((one, other))
    assert box is not None
    first, second = shapes.cut(shapes.rectangle(one, other), at, upright=upright)
    low, high = (box[0], box[2]) if upright else (box[1], box[3])
    if low < at < high:
        parts = [shapes.bounds(first), shapes.bounds(second)]
        assert parts[0] is not None
        assert parts[1] is not None
        axis = 0 if upright else 1
        assert (parts[0][axis], parts[0][axis + 2], parts[1][axis + 2]) == (low, at, high)
        assert parts[1][axis] == at


def test_a_point_finds_the_line_before_its_region() -> None:
    line = Line(id="line", polygon=shapes.rectangle((10, 10), (90, 30)))
    inner = Region(id="inner", polygon=shapes.rectangle((5, 5), (100, 60)), lines=(line,))
    outer = Region(id="outer", polygon=shapes.rectangle((0, 0), (300, 300)))
    found = page(1)
    whole = Page(id=found.id, letter="l", regions=(outer, inner))
    assert shapes.shape_at(whole, (50, 20)) == line
    assert shapes.shape_at(whole, (50, 50)) == inner
    assert shapes.shape_at(whole, (200, 200)) == outer
    assert shapes.shape_at(whole, (400, 200)) is None


def test_a_line_drawn_by_its_baseline_has_an_outline_about_it() -> None:
    base = ((10, 100), (200, 90))
    outline = shapes.around(base, 40)
    assert shapes.bounds(outline) == (10, 60, 200, 110)
    assert shapes.outline(Line(id="x", baseline=base))[:2] == ((10, 55), (200, 45))
