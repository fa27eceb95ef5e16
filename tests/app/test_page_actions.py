"""Work on pages as operations: looks, order, drawing, ties to the text, line by line; undone exactly."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.app.actions.entities import TagNewEntity
from editor.app.actions.line_links import BeginPage, LinkLine, StoreLine, UnlinkLine
from editor.app.actions.scans import (
    AdjustPage,
    DrawLine,
    DrawRegion,
    JoinShapes,
    MovePage,
    RemoveShapes,
    SetShape,
    SplitShape,
)
from editor.app.actions.text import ReplaceText
from editor.app.wording import sentence
from editor.core import shapes
from editor.core.messages import RefusedError
from editor.core.page_places import PagePlaces
from editor.core.pages import Adjustments, Line, Page, Region
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from editor.store.session import ProjectSession
from tests.scanned import letter, project, small_drafts


class Bench:
    """A project that is open, with its one letter."""

    def __init__(self, session: ProjectSession) -> None:
        self.session = session
        (self.id,) = session.letter_ids()

    def letter(self) -> LetterSnapshot:
        return self.session.letter(self.id)

    def page(self, number: int = 0) -> Page:
        return sorted(self.letter().pages, key=lambda page: page.order)[number]

    def lines(self) -> list[Line]:
        return [line for number in range(len(self.letter().pages)) for line in self.page(number).lines()]

    @property
    def text(self) -> str:
        return self.letter().transcription.text.id

    @property
    def content(self) -> str:
        return self.letter().transcription.text.content

    def places(self) -> PagePlaces:
        text = self.letter().transcription
        return PagePlaces(text.text.content, text.annotations, self.letter().pages)

    def words(self) -> list[str | None]:
        """What is tied to each line of all pages."""
        places = self.places()
        spans = [places.span_of(line.id) for line in self.lines()]
        return [None if span is None else self.content[span.start:span.end].rstrip() for span in spans]

    def run(self, operation: Any) -> None:
        assert self.session.run(operation) is not None


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    path = project(tmp_path / "a.letterbook", letter(small_drafts()))
    with ProjectSession.open(path, editor="Tester") as session:
        yield Bench(session)


FIRST = ["Dear comrade", "the crisis in Bu-", "khara has come", "With greetings", "Peters"]


def undone(bench: Bench, before: LetterSnapshot) -> None:
    bench.session.undo()
    assert bench.letter() == before


def test_the_look_of_a_page_is_kept_and_undone(bench: Bench) -> None:
    before = bench.letter()
    bench.run(AdjustPage(page=bench.page().id, adjustments=Adjustments(rotation=905, contrast=30)))
    assert bench.page().adjustments == Adjustments(rotation=905, contrast=30)
    label = bench.session.undo_label()
    assert label is not None
    assert sentence(label) == "Look of page 1r changed: rotation, contrast"
    undone(bench, before)


def test_pages_change_places(bench: Bench) -> None:
    before = bench.letter()
    first, second = bench.page(0).id, bench.page(1).id
    bench.run(MovePage(page=first, by=1))
    assert [bench.page(0).id, bench.page(1).id] == [second, first]
    assert [page.order for page in (bench.page(0), bench.page(1))] == [1, 2]
    undone(bench, before)
    changed = bench.session.run(MovePage(page=first, by=-3))
    assert bench.letter() == before, changed


def test_what_is_drawn_lies_where_it_belongs(bench: Bench) -> None:
    before = bench.letter()
    region = bench.page().regions[0]
    between = Line(id="new", polygon=shapes.rectangle((120, 165), (600, 195)))
    bench.run(DrawLine(page=bench.page().id, line=between))
    assert [line.id for line in bench.page().regions[0].lines].index("new") == 1
    undone(bench, before)
    outside = Line(id="new", polygon=shapes.rectangle((120, 900), (600, 950)))
    bench.run(DrawLine(page=bench.page().id, line=outside))
    assert bench.page().regions[0].id == region.id
    assert bench.page().regions[1].lines == (outside,)
    bench.run(DrawRegion(page=bench.page().id, region=Region(id="stamp", kind="stamp",
                                                             polygon=shapes.rectangle((0, 0), (50, 50)))))
    assert bench.page().regions[-1].kind == "stamp"
    assert sentence(bench.session.undo_label()) == "Drawn on page 1r: stamp"


def test_a_region_moves_with_its_lines_and_gets_another_kind(bench: Bench) -> None:
    before = bench.letter()
    region = bench.page().regions[0]
    moved = shapes.moved(region, 7, -3)
    bench.run(SetShape(page=bench.page().id, shape=moved))
    assert bench.page().regions[0].lines[0].baseline[0] == (107, 142)
    bench.run(SetShape(page=bench.page().id, shape=replace(moved, kind="address")))
    assert sentence(bench.session.undo_label()) == "Relabelled on page 1r: address"
    bench.session.undo()
    undone(bench, before)
    with pytest.raises(RefusedError, match="no-such-region"):
        bench.session.run(SetShape(page=bench.page().id, shape=Region(id="unknown")))


def test_lines_are_split_and_joined_with_their_text(bench: Bench) -> None:
    before = bench.letter()
    line = bench.lines()[0]
    bench.run(SplitShape(page=bench.page().id, id=line.id, point=(400, 0), new="right"))
    left, right = bench.page().regions[0].lines[:2]
    assert shapes.bounds(left.polygon) == (100, 100, 400, 160)
    assert shapes.bounds(right.polygon) == (400, 100, 900, 160)
    assert (left.baseline[-1], right.baseline[0]) == ((400, 145), (400, 145))
    assert bench.words()[:2] == ["Dear comrade", None]
    bench.run(JoinShapes(page=bench.page().id, ids=(line.id, "right")))
    assert shapes.bounds(bench.lines()[0].polygon) == (100, 100, 900, 160)
    bench.session.undo()
    undone(bench, before)
    with pytest.raises(RefusedError, match="not-split"):
        bench.session.run(SplitShape(page=bench.page().id, id=line.id, point=(101, 0)))


def test_joined_lines_have_all_their_text(bench: Bench) -> None:
    before = bench.letter()
    first, second, third = bench.lines()[:3]
    bench.run(JoinShapes(page=bench.page().id, ids=(second.id, third.id)))
    assert bench.words() == [FIRST[0], FIRST[1] + FIRST[2], *FIRST[3:]]
    assert len(bench.page().regions[0].lines) == 2
    undone(bench, before)
    bench.run(JoinShapes(page=bench.page().id, ids=(first.id, third.id)))
    assert bench.words()[0] == FIRST[0]
    undone(bench, before)
    with pytest.raises(RefusedError, match="lines-not-joined"):
        bench.session.run(JoinShapes(page=bench.page().id, ids=(first.id,)))


def test_regions_are_split_and_joined(bench: Bench) -> None:
    before = bench.letter()
    region = bench.page().regions[0]
    bench.run(SplitShape(page=bench.page().id, id=region.id, point=(0, 180), new="lower"))
    assert [[line.text for line in one.lines] for one in bench.page().regions] == [FIRST[:1], FIRST[1:3]]
    assert bench.words() == FIRST
    bench.run(JoinShapes(page=bench.page().id, ids=(region.id, "lower")))
    assert [line.text for line in bench.page().regions[0].lines] == FIRST[:3]
    bench.session.undo()
    undone(bench, before)


def test_deleting_a_line_leaves_its_text(bench: Bench) -> None:
    before, content = bench.letter(), bench.content
    bench.run(RemoveShapes(page=bench.page().id, ids=(bench.lines()[1].id,)))
    assert bench.content == content
    assert bench.words() == [FIRST[0], FIRST[2], *FIRST[3:]]
    undone(bench, before)
    bench.run(RemoveShapes(page=bench.page().id, ids=(bench.page().regions[0].id,)))
    assert bench.page().regions == ()
    assert bench.words() == FIRST[3:]
    undone(bench, before)


def test_a_line_is_tied_to_the_selection_and_to_no_more(bench: Bench) -> None:
    before = bench.letter()
    line, content = bench.lines()[4], bench.content
    start = content.index("crisis")
    bench.run(LinkLine(text=bench.text, line=line.id, start=start, end=start + len("crisis")))
    assert bench.words() == [FIRST[0], "the", "khara has come", "With greetings", "crisis"]
    assert bench.content == content
    assert sentence(bench.session.undo_label()) == "Linked to a line of the scan: “crisis”"
    undone(bench, before)


def test_without_a_selection_the_line_at_the_caret_is_tied(bench: Bench) -> None:
    before = bench.letter()
    new = Line(id="new", polygon=shapes.rectangle((100, 1_000), (900, 1_050)))
    bench.run(DrawLine(page=bench.page().id, line=new))
    at = bench.content.index("crisis")
    bench.run(LinkLine(text=bench.text, line="new", start=at, end=at))
    assert bench.words()[3] == "the crisis in Bu-"
    assert bench.words()[1] is None
    bench.run(UnlinkLine(letter=bench.id, line="new"))
    assert bench.words()[3] is None
    for _ in range(3):
        bench.session.undo()
    assert bench.letter() == before


def test_a_page_begins_where_it_is_said_to_and_nowhere_else(bench: Bench) -> None:
    before = bench.letter()
    at = bench.content.index("crisis")
    second = bench.page(1).id
    bench.run(BeginPage(text=bench.text, page=second, position=at))
    assert bench.places().start_of(second) == at
    assert sentence(bench.session.undo_label()) == "Page 1v begins here"
    named = [one for one in bench.letter().transcription.of_kind("page-break") if one.attributes.get("facs") == second]
    assert [(one.start, one.attributes["n"]) for one in named] == [(at, "1v")]
    undone(bench, before)
    with pytest.raises(RefusedError):
        bench.session.run(BeginPage(text=bench.text, page=second, position=10_000))


def test_a_line_with_text_is_corrected_and_keeps_its_tags(bench: Bench) -> None:
    at = bench.content.index("Peters")
    bench.run(TagNewEntity(text=bench.text, start=at, end=at + 6, entity_kind="person"))
    before = bench.letter()
    line = bench.lines()[4]
    bench.run(StoreLine(text=bench.text, page=bench.page(1).id, line=line.id, words="Peters, Tashkent"))
    assert bench.words() == [*FIRST[:4], "Peters, Tashkent"]
    (tag,) = bench.letter().transcription.of_kind("entity")
    assert bench.letter().transcription.quote(tag) == "Peters"
    undone(bench, before)
    at = bench.content.index("crisis")
    bench.run(TagNewEntity(text=bench.text, start=at, end=at + 6, entity_kind="work"))
    bench.run(StoreLine(text=bench.text, page=bench.page().id, line=bench.lines()[1].id, words="A crisis – of Ba-"))
    tag = bench.letter().transcription.of_kind("entity")[0]
    assert (tag.detached, bench.letter().transcription.quote(tag)) == (False, "crisis")


@pytest.mark.parametrize("number", range(5))
def test_words_put_before_and_behind_a_line_stay_on_it(bench: Bench, number: int) -> None:
    before = bench.letter()
    page = bench.page(0 if number < 3 else 1)
    line = bench.lines()[number]
    for words in ("X" + FIRST[number], FIRST[number] + "Y", "entirely other words", "a\nb"):
        bench.run(StoreLine(text=bench.text, page=page.id, line=line.id, words=words))
        expected: list[str | None] = [*FIRST]
        expected[number] = words.replace("\n", " ")
        assert bench.words() == expected
        undone(bench, before)


def test_an_emptied_line_loses_its_place_and_gets_it_back(bench: Bench) -> None:
    before = bench.letter()
    for number in range(5):
        page = bench.page(0 if number < 3 else 1)
        bench.run(StoreLine(text=bench.text, page=page.id, line=bench.lines()[number].id, words="  "))
        expected: list[str | None] = [*FIRST]
        expected[number] = None
        assert bench.words() == expected
        bench.run(StoreLine(text=bench.text, page=page.id, line=bench.lines()[number].id, words="again"))
        expected[number] = "again"
        assert bench.words() == expected, number
        bench.session.undo()
        undone(bench, before)


def test_pages_are_transcribed_from_nothing(tmp_path: Path) -> None:
    made = letter(small_drafts())
    empty = replace(made, transcription=replace(
        made.transcription, text=replace(made.transcription.text, content=""),
        annotations=(replace(next(a for a in made.transcription.annotations if a.is_block), start=0, end=0, quote="",
                             prefix="", suffix="", attributes={}),)))
    with ProjectSession.open(project(tmp_path / "a.letterbook", empty), editor="Tester") as session:
        bench = Bench(session)
        assert bench.words() == [None] * 5
        for number, line in enumerate(bench.lines()):
            bench.run(StoreLine(text=bench.text, page=bench.page(0 if number < 3 else 1).id, line=line.id,
                                words=FIRST[number]))
        assert bench.words() == FIRST
        assert bench.content == "Dear comrade the crisis in Bu- khara has come\nWith greetings Peters"
        assert [bench.places().page_at(at) for at in (0, 50)] == [bench.page(0).id, bench.page(1).id]
        assert len(bench.letter().transcription.of_kind("page-break")) == 1


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 4), st.text("ab ñ😀-", max_size=8)), min_size=1, max_size=6),
       st.randoms(use_true_random=False))
def test_whatever_is_stored_in_whatever_order_each_line_has_its_own_words(
        tmp_path_factory: pytest.TempPathFactory, stored: list[tuple[int, str]], chance: Any) -> None:
    path = project(tmp_path_factory.mktemp("stored") / "a.letterbook", letter(small_drafts()))
    with ProjectSession.open(path, editor="Tester") as session:
        bench = Bench(session)
        states, expected = [bench.letter()], list[str | None](FIRST)
        for number, words in stored:
            page = bench.page(0 if number < 3 else 1)
            session.run(StoreLine(text=bench.text, page=page.id, line=bench.lines()[number].id, words=words))
            expected[number] = words.strip() or None
            assert bench.words() == expected
            if bench.letter() != states[-1]:
                states.append(bench.letter())
        while states:
            assert bench.letter() == states.pop()
            if states:
                session.undo()


points = st.tuples(st.integers(0, 999), st.integers(0, 1_399))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(
    ("draw", "region", "move", "split", "join", "remove", "link", "unlink", "type")), st.integers(0, 9),
    st.integers(0, 9), points, points), min_size=1, max_size=7))
def test_any_drawing_and_tying_is_undone_exactly(
        tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, int, Any, Any]]) -> None:
    path = project(tmp_path_factory.mktemp("drawn") / "a.letterbook", letter(small_drafts()))
    with ProjectSession.open(path, editor="Tester") as session:
        bench = Bench(session)
        states = [bench.letter()]
        for step in steps:
            before = session.undo_label()
            try:
                changed = session.run(operation(bench, *step))
            except RefusedError:
                assert bench.letter() == states[-1]
                continue
            if changed is not None and bench.letter() != states[-1]:
                states.append(bench.letter())
            lines = {line.id for line in bench.lines()}
            assert {span.target for span in bench.places().lines} <= lines, (before, step)
        while states:
            assert bench.letter() == states.pop()
            if states:
                session.undo()


def operation(bench: Bench, name: str, one: int, other: int, first: Any, second: Any) -> Any:
    """An operation on whatever is there."""
    page = bench.page(one % 2)
    found = list(shapes.shapes(page)) or [Region(id="none")]
    shape, another = found[one % len(found)], found[other % len(found)]
    at = first[0] % (len(bench.content) + 1)
    match name:
        case "draw":
            return DrawLine(page=page.id, line=Line(id=f"l{first}{second}", polygon=shapes.rectangle(first, second)))
        case "region":
            return DrawRegion(page=page.id, region=Region(id=f"r{first}{second}",
                                                          polygon=shapes.rectangle(first, second)))
        case "move":
            return SetShape(page=page.id, shape=shapes.moved(shape, one, other))
        case "split":
            return SplitShape(page=page.id, id=shape.id, point=first, new=f"s{first}{second}")
        case "join":
            return JoinShapes(page=page.id, ids=(shape.id, another.id))
        case "remove":
            return RemoveShapes(page=page.id, ids=(shape.id,))
        case "link":
            line = shape.id if isinstance(shape, Line) else next((o.id for o in found if isinstance(o, Line)), "x")
            if line == "x":
                raise RefusedError("no-such-line")
            return LinkLine(text=bench.text, line=line, start=at, end=min(len(bench.content), at + other))
        case "unlink":
            return UnlinkLine(letter=bench.id, line=shape.id)
        case _:
            return ReplaceText(text=bench.text, start=at, end=min(len(bench.content), at + other), replacement="xy")
