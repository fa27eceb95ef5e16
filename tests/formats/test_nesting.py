"""From spans that cross to trees: what the pieces and the trees must be, whichever way they are made."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.core.annotations import Annotation
from editor.formats.tei.nesting import Fragment, Node, Ranked, cut, tree

LENGTH = 24


@st.composite
def ranked(draw: st.DrawFn) -> list[Ranked]:
    """Spans anywhere, of few ranks, so that many cross and some are the same."""
    place = st.tuples(st.integers(0, LENGTH - 1), st.integers(1, LENGTH), st.integers(0, 3))
    return [Ranked(rank, Annotation(id=f"{number:032x}", text="t", kind="emphasis", start=start,
                                    end=min(LENGTH, start + length)))
            for number, (start, length, rank) in enumerate(draw(st.lists(place, max_size=9)))]


@st.composite
def segments(draw: st.DrawFn) -> list[tuple[int, int]]:
    """The lines of a text, some of them empty."""
    borders = sorted(draw(st.lists(st.integers(0, LENGTH), max_size=5)))
    ends = [*borders, LENGTH]
    starts = [0, *(border + 1 for border in borders)]
    return [(start, end) for start, end in zip(starts, ends, strict=True) if start <= end]


def cross(one: Fragment, other: Fragment) -> bool:
    return one.start < other.start < one.end < other.end or other.start < one.start < other.end < one.end


@given(ranked(), segments())
def test_pieces_cover_their_spans_and_cross_nothing(spans: list[Ranked], lines: list[tuple[int, int]]) -> None:
    cuts = cut(spans, lines)
    assert len(cuts) == len(lines)
    for (start, end), pieces in zip(lines, cuts, strict=True):
        assert not any(cross(one, other) for one in pieces for other in pieces)
        for rank, annotation in spans:
            own = sorted(piece for piece in pieces if piece.annotation.id == annotation.id)
            covered = {place for piece in own for place in range(piece.start, piece.end)}
            assert covered == set(range(max(start, annotation.start), min(end, annotation.end)))
            assert sum(piece.end - piece.start for piece in own) == len(covered)
            assert all(piece.rank == rank for piece in own)


@given(ranked(), segments())
def test_the_first_by_rank_is_never_cut_within_a_line(spans: list[Ranked], lines: list[tuple[int, int]]) -> None:
    if not spans:
        return
    first = min(spans, key=lambda one: (one.rank, one.annotation.start, -one.annotation.end, one.annotation.id))
    for pieces in cut(spans, lines):
        assert sum(piece.annotation.id == first.annotation.id for piece in pieces) <= 1


@given(st.permutations(range(6)), ranked(), segments())
def test_the_order_in_which_spans_come_does_not_matter(order: list[int], spans: list[Ranked],
                                                       lines: list[tuple[int, int]]) -> None:
    mixed = [spans[place] for place in order if place < len(spans)] + spans[6:]
    assert list(map(sorted_pieces, cut(spans, lines))) == list(map(sorted_pieces, cut(mixed, lines)))


def sorted_pieces(pieces: list[Fragment]) -> list[tuple[int, int, str]]:
    return sorted((piece.start, piece.end, piece.annotation.id) for piece in pieces)


@given(ranked(), st.lists(st.integers(0, LENGTH), max_size=5))
def test_a_tree_holds_everything_once_and_in_order(spans: list[Ranked], places: list[int]) -> None:
    points = [Annotation(id=f"{number + 100:032x}", text="t", kind="note", start=place, end=place)
              for number, place in enumerate(places)]
    (pieces,) = cut(spans, [(0, LENGTH)])
    found: list[str] = []

    def walk(node: Node) -> None:
        position = node.start
        for child in node.children:
            assert position <= child.start
            if isinstance(child, Node):
                assert child.end <= node.end
                assert child.fragment is not None
                found.append(child.fragment.annotation.id)
                walk(child)
                position = child.end
            else:
                # What ends where a point stands is closed before it, what begins there is opened behind it.
                assert node.fragment is None or node.start < child.start < node.end
                found.append(child.id)
                position = child.start

    walk(tree(pieces, points, 0, LENGTH))
    assert sorted(found) == sorted([*(piece.annotation.id for piece in pieces), *(point.id for point in points)])
