"""What was recognised comes into pages and texts: into what is empty, never over what an editor wrote."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.app.actions.annotations import Annotate
from editor.app.actions.letters import NewLetter
from editor.app.actions.recognition import TakeRecognised, taken
from editor.app.actions.text import ReplaceText
from editor.app.recognition import RecognisedPage
from editor.app.wording import sentence
from editor.app.workspace import create_project
from editor.core.ids import new_id
from editor.core.messages import message
from editor.core.operations import Changes, Put
from editor.core.page_places import PagePlaces
from editor.core.pages import Image, Line, Page, Region, Word
from editor.core.recognised import doubtful_words, with_recognised
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from editor.store.session import ProjectSession


class Bench:
    """A letter with an empty text and pages without anything drawn on them."""

    def __init__(self, session: ProjectSession, pages: int = 3) -> None:
        self.session = session
        new = NewLetter(title="Peters to Stalin")
        session.run(new)
        self.id, self.text = new.letter_id, new.text_id
        self.pages = [Page(id=new_id(), letter=self.id, order=number, label=f"{number}",
                           image=Image(path="a.jpg", sha256="0" * 64, media_type="image/jpeg", width=1000, height=1400))
                      for number in range(1, pages + 1)]
        session.run(Changes(message("history-page-look"), tuple(Put(page) for page in self.pages)))

    def letter(self) -> LetterSnapshot:
        return self.session.letter(self.id)

    @property
    def content(self) -> str:
        return self.letter().transcription.text.content

    def write(self, words: str) -> None:
        self.session.run(ReplaceText(text=self.text, start=0, end=len(self.content), replacement=words))

    def page_break(self, number: int, at: int) -> str:
        made = Annotate(text=self.text, annotation_kind="page-break", start=at, end=at,
                        attributes={"facs": self.pages[number].id})
        self.session.run(made)
        return made.annotation_id

    def take(self, *numbers: int) -> None:
        found = tuple(recognised(self.pages[number].id, f"p{number + 1}") for number in numbers)
        self.session.run(TakeRecognised(recognised={self.id: found}))

    def on_lines(self) -> dict[str, str]:
        """The words on each linked line, by what was recognised there."""
        letter = self.letter()
        places = PagePlaces(self.content, letter.transcription.annotations, letter.pages)
        return {line.text or "": self.content[span.start:span.end].strip() for page in letter.pages
                for line in page.lines() if (span := places.span_of(line.id)) is not None}

    def page_of(self, words: str) -> str:
        letter = self.letter()
        places = PagePlaces(self.content, letter.transcription.annotations, letter.pages)
        at = places.page_at(self.content.index(words))
        return next(page.label for page in letter.pages if page.id == at)


def word(text: str, left: int, top: int, confidence: int = 95) -> Word:
    return Word(text=text, polygon=((left, top), (left + 90, top), (left + 90, top + 50), (left, top + 50)),
                confidence=confidence)


def line(text: str, top: int, confidence: int = 95) -> Line:
    return Line(id=new_id(), polygon=((100, top), (900, top), (900, top + 50), (100, top + 50)), text=text,
                baseline=((100, top + 40), (900, top + 40)),
                words=tuple(word(one, 100 + 100 * place, top, confidence) for place, one in enumerate(text.split())))


def recognised(page: str, name: str) -> RecognisedPage:
    return RecognisedPage(page, (
        Region(id=new_id(), polygon=((90, 90), (910, 90), (910, 310), (90, 310)),
               lines=(line(f"{name} one two-", 100), line(f"{name}three four", 200))),
        Region(id=new_id(), kind="heading", lines=(line(f"{name} head", 400, 30),))))


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with create_project(tmp_path / "a.letterbook", editor="Tester") as session:
        yield Bench(session)


def test_an_empty_letter_gets_its_text_with_lines_in_one_step(bench: Bench) -> None:
    before = bench.letter()
    bench.take(0, 1)
    assert bench.content == "p1 one two-p1three four\np1 head\np2 one two-p2three four\np2 head"
    assert bench.on_lines() == {text: text for name in ("p1", "p2")
                                for text in (f"{name} one two-", f"{name}three four", f"{name} head")}
    assert (bench.page_of("p1 head"), bench.page_of("p2 one")) == ("1", "2")
    roles = [(one.kind, one.attributes.get("facs")) for one in bench.letter().transcription.annotations if one.is_block]
    regions = [region for page in bench.letter().pages for region in page.regions]
    assert roles == [(kind, region.id) for kind, region in zip(
        ("paragraph", "heading", "paragraph", "heading"), regions, strict=True)]
    label = bench.session.undo_label()
    assert label is not None
    assert sentence(label) == "Text of letter 1 recognised: 2 pages"
    bench.session.undo()
    assert bench.letter() == before
    bench.session.redo()
    assert bench.on_lines()["p2 head"] == "p2 head"


def test_pages_that_come_later_stand_behind_and_before_those_that_are_there(bench: Bench) -> None:
    bench.take(1)
    bench.take(2)
    bench.take(0)
    assert [bench.content.index(f"p{number} one") for number in (1, 2, 3)] == [0, 32, 64]
    assert [bench.page_of(f"p{number} one") for number in (1, 2, 3)] == ["1", "2", "3"]
    assert len(bench.on_lines()) == 9


def test_breaks_that_wait_at_one_place_each_get_their_page(bench: Bench) -> None:
    ids = [bench.page_break(number, 0) for number in (2, 0, 1)]
    bench.take(0, 1, 2)
    assert [bench.page_of(f"p{number} one") for number in (1, 2, 3)] == ["1", "2", "3"]
    breaks = {one.id: one.start for one in bench.letter().transcription.annotations if one.kind == "page-break"}
    assert breaks == {ids[1]: 0, ids[2]: 32, ids[0]: 64}


def test_what_an_editor_wrote_is_kept_and_the_lines_are_there_to_compare(bench: Bench) -> None:
    bench.write("I wrote this.\nAnd this.")
    before = bench.letter().transcription
    bench.take(0, 1)
    after = bench.letter()
    assert after.transcription == before
    assert [line.text for line in after.pages[0].lines()] == ["p1 one two-", "p1three four", "p1 head"]


def test_words_come_behind_the_break_of_a_page_that_has_none_yet(bench: Bench) -> None:
    bench.write("The first page.\nIs written.")
    bench.page_break(0, 0)
    bench.page_break(1, len(bench.content))
    bench.take(0, 1)
    assert bench.content == "The first page.\nIs written.\np2 one two-p2three four\np2 head"
    assert bench.page_of("p2 one") == "2"
    assert "p1 head" not in bench.on_lines()


def test_words_between_two_breaks_within_a_paragraph_leave_both_sides_whole(bench: Bench) -> None:
    bench.write("before after")
    for number, at in ((0, 0), (1, 7), (2, 7)):
        bench.page_break(number, at)
    bench.take(1)
    assert bench.content == "before \np2 one two-p2three four\np2 head\nafter"
    assert [bench.page_of(words) for words in ("before", "p2 one", "p2 head", "after")] == ["1", "2", "2", "3"]


def test_a_text_that_is_whole_gets_no_second_one_where_only_its_first_lines_are_tied(bench: Bench) -> None:
    bench.take(0)
    bench.session.run(ReplaceText(text=bench.text, start=len(bench.content), end=len(bench.content),
                                  replacement="\nAll that stands on the second page."))
    before = bench.content
    bench.take(1)
    assert bench.content == before
    assert [one.text for one in bench.letter().pages[1].lines()] == ["p2 one two-", "p2three four", "p2 head"]


def test_a_second_recognition_changes_the_lines_and_not_the_text(bench: Bench) -> None:
    bench.take(0)
    before = bench.letter()
    other = RecognisedPage(bench.pages[0].id, (Region(id=new_id(), lines=(line("p1 ane", 105), line("stray", 900))),))
    bench.session.run(TakeRecognised(recognised={bench.id: (other,)}))
    after = bench.letter()
    assert after.transcription == before.transcription
    assert [one.text for one in after.pages[0].lines()] == ["p1 ane", "p1three four", "p1 head"]
    assert [one.id for one in after.pages[0].lines()] == [one.id for one in before.pages[0].lines()]


def test_regions_that_were_drawn_get_the_lines_within_them(bench: Bench) -> None:
    drawn = Region(id=new_id(), kind="address", polygon=((50, 50), (950, 50), (950, 350), (50, 350)))
    page = replace(bench.pages[0], regions=(drawn,))
    bench.session.run(Changes(message("history-page-look"), (Put(page),)))
    bench.take(0)
    regions = bench.letter().pages[0].regions
    assert [(region.id == drawn.id, region.kind, len(region.lines)) for region in regions] == [
        (True, "address", 2), (False, "heading", 1)]
    assert [one.kind for one in bench.letter().transcription.annotations if one.is_block] == ["address", "heading"]


def test_lines_that_were_drawn_get_their_words_and_are_written(bench: Bench) -> None:
    mine = Region(id=new_id(), kind="paragraph", lines=(
        Line(id=new_id(), baseline=((100, 140), (900, 142))), Line(id=new_id(), baseline=((100, 800), (900, 800)))))
    bench.session.run(Changes(message("history-page-look"), (Put(replace(bench.pages[0], regions=(mine,))),)))
    bench.take(0)
    [region] = bench.letter().pages[0].regions
    assert [one.text for one in region.lines] == ["p1 one two-", None]
    assert [one.baseline for one in region.lines] == [one.baseline for one in mine.lines]
    assert bench.content == "p1 one two-"


def test_doubtful_words_are_those_that_still_stand_as_they_were_read(bench: Bench) -> None:
    bench.take(0)

    def doubtful() -> list[tuple[str, int]]:
        letter = bench.letter()
        words = doubtful_words(letter.transcription, letter.pages)
        assert all(bench.content[one.start:one.end] == one.word for one in words)
        return [(one.word, one.confidence) for one in words]

    assert doubtful() == [("p1", 30), ("head", 30)]
    at = bench.content.index("p1 head")
    bench.session.run(ReplaceText(text=bench.text, start=at, end=at + 2, replacement="P.1"))
    assert doubtful() == [("head", 30)]
    listed = [(one.code, one.args) for one in bench.session.problems(bench.id) if one.code.startswith("recogn")]
    assert listed == [("recognition-doubtful", {"words": "head", "confidence": 30})]
    assert with_recognised(bench.letter().pages[1], ()).regions == ()


@st.composite
def _texts(draw: st.DrawFn) -> tuple[str, list[tuple[int, int]], list[int]]:
    content = draw(st.text(alphabet="ab \n😀", max_size=30))
    breaks = draw(st.lists(st.tuples(st.integers(0, 2), st.integers(0, len(content))), max_size=4))
    return content, breaks, draw(st.lists(st.integers(0, 2), min_size=1, max_size=3, unique=True))


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(case=_texts())
def test_nothing_written_is_ever_lost_and_every_line_is_linked(case: tuple, bench: Bench) -> None:
    content, breaks, numbers = case
    bench = Bench(bench.session)
    bench.write(content)
    for number, at in breaks:
        bench.page_break(number, at)
    before = bench.letter()
    found = tuple(recognised(bench.pages[number].id, f"p{number + 1}") for number in numbers)
    foreseen = taken(before, found).into_text
    bench.session.run(TakeRecognised(recognised={bench.id: found}))
    after = bench.letter()
    rest = iter(after.transcription.text.content)
    assert all(sign in rest for sign in content), "what was written is there, in its order"
    assert {one.id for one in before.transcription.annotations if not one.is_block} <= {
        one.id for one in after.transcription.annotations if not one.detached}
    linked = bench.on_lines()
    for page in foreseen:
        number = next(place for place, one in enumerate(bench.pages) if one.id == page) + 1
        for text in (f"p{number} one two-", f"p{number}three four", f"p{number} head"):
            assert linked[text] == text
            assert bench.page_of(text) == str(number)
    blocks = [one for one in after.transcription.annotations if one.is_block]
    assert len(blocks) == after.transcription.text.content.count("\n") + 1
    bench.session.undo()
    assert bench.letter() == before


