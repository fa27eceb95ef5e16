"""Regions and lines from files of other tools for pages that are there: ties kept, lines found in the text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.app.actions.imports import ImportLetters, ImportPlan
from editor.app.actions.line_links import UnlinkLine
from editor.app.actions.page_files import ImportPages, TakeRegions, matching_pages
from editor.app.actions.scans import RemoveShapes
from editor.app.actions.text import ReplaceText
from editor.app.wording import sentence
from editor.core.pages import Image, Page, Region
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from editor.formats import registry
from editor.formats.base import Source
from editor.formats.pages.drafts import LineDraft, PageDraft
from editor.store.session import ProjectSession
from tests.app.test_page_actions import FIRST, Bench
from tests.scanned import letter, project, small_drafts


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    path = project(tmp_path / "a.letterbook", letter(small_drafts()))
    with ProjectSession.open(path, editor="Tester") as session:
        yield Bench(session)


def _read(scale: int = 1, **images: str) -> list[Page]:
    """The pages as another tool has them: the same lines, some pixels lower, with identities of their own."""
    def lower(points: tuple) -> tuple:
        return tuple((x * scale, (y + 8) * scale) for x, y in points)

    drafts = [draft._replace(
        image=images.get(draft.image.partition(".")[0], draft.image), width=draft.width * scale,
        height=draft.height * scale, regions=tuple(region._replace(
            polygon=lower(region.polygon), lines=tuple(line._replace(
                polygon=lower(line.polygon), baseline=lower(line.baseline)) for line in region.lines))
            for region in draft.regions)) for draft in small_drafts()]
    return list(letter(drafts).pages)


def _take(bench: Bench, read: list[Page]) -> None:
    matched = matching_pages(bench.letter(), read)
    assert matched.others == ()
    bench.run(TakeRegions(letter=bench.id, pages=matched.pages))


def _plain(snapshot: LetterSnapshot) -> list[tuple]:
    return [(a.id, a.kind, a.start, a.end, a.attributes) for a in snapshot.transcription.annotations]


def test_ties_are_kept_where_lines_lie_as_they_lay_and_one_undo_takes_all_back(bench: Bench) -> None:
    bench.run(ReplaceText(text=bench.text, start=0, end=4, replacement="Honoured"))
    before = bench.letter()
    ids = [line.id for line in bench.lines()]
    _take(bench, _read())
    assert [line.id for line in bench.lines()] == ids
    assert bench.lines()[0].polygon[0] == (100, 108)
    assert _plain(bench.letter()) == _plain(before)
    assert bench.words() == ["Honoured comrade", *FIRST[1:]]
    label = bench.session.undo_label()
    assert label is not None
    assert sentence(label) == "Letter 1: regions and lines taken from files: 2 pages"
    bench.session.undo()
    assert bench.letter() == before


def test_lines_that_are_new_are_tied_where_their_words_stand(bench: Bench) -> None:
    for page in (0, 1):
        bench.run(RemoveShapes(page=bench.page(page).id, ids=tuple(one.id for one in bench.page(page).regions)))
    assert bench.words() == []
    content = bench.content
    _take(bench, _read())
    assert bench.words() == FIRST
    assert bench.content == content
    breaks = [one for one in bench.letter().transcription.annotations if one.kind == "line-break"]
    assert len(breaks) == len(FIRST), "the breaks that were there are used again"
    assert [one.attributes.get("break") for one in breaks] == [None, None, "no", None, None]


def test_a_text_that_was_corrected_is_found_and_a_tie_that_was_made_by_hand_stays(bench: Bench) -> None:
    bench.run(UnlinkLine(letter=bench.id, line=bench.lines()[3].id))
    bench.run(UnlinkLine(letter=bench.id, line=bench.lines()[0].id))
    kept = bench.lines()[4].id
    bench.run(ReplaceText(text=bench.text, start=0, end=4, replacement="D[ea]r"))
    read = _read()
    far = replace(read[0].regions[0], lines=(*read[0].regions[0].lines, *_stray()))
    _take(bench, [replace(read[0], regions=(far,)), read[1]])
    assert bench.words() == ["D[ea]r comrade", *FIRST[1:3], None, *FIRST[3:]]
    assert bench.lines()[-1].id == kept


def _stray() -> tuple:
    return letter([small_drafts()[0]._replace(regions=(small_drafts()[0].regions[0]._replace(
        lines=(LineDraft("nothing of the kind", ((100, 900), (900, 900), (900, 960))),)),))]).pages[0].regions[0].lines


def test_a_file_of_a_smaller_copy_is_brought_to_the_pixels_of_the_scan(bench: Bench) -> None:
    read = _read(2, one="ONE.tif", two="folder\\two.png")
    assert [page.image.path for page in read if page.image] == ["ONE.tif", "folder\\two.png"]
    _take(bench, read)
    assert bench.lines()[0].polygon[0] == (100, 108)


def test_pages_of_other_images_are_left_over(bench: Bench) -> None:
    one, two = _read(one="three.jpg")
    matched = matching_pages(bench.letter(), [one, two, replace(two, image=None)])
    assert list(matched.pages.values()) == [two]
    assert matched.others == (one, replace(two, image=None))


def test_two_images_of_one_stem_are_told_apart_by_their_ending(bench: Bench) -> None:
    def page(name: str, order: int) -> Page:
        image = Image(path=name, sha256="", media_type="", width=10, height=10)
        return Page(id=f"{order}" * 32, letter=bench.id, order=order, image=image, regions=(Region(id="r"),))

    own = replace(bench.letter(), pages=(page("a/x.jpg", 1), page("b/x.tif", 2)))
    assert list(matching_pages(own, [page("x.tif", 8), page("X.JPG", 9)]).pages) == ["2" * 32, "1" * 32]


def test_words_marks_and_notes_of_a_file_come_into_a_text_that_is_empty(tmp_path: Path) -> None:
    data = (Path(__file__).resolve().parents[1] / "data/pages/transkribus.xml").read_bytes()
    (source,) = registry.by_id("page").read(Source(data, "a.xml"), {}).letters
    blank = letter([PageDraft("other.jpg", 10, 10), PageDraft("box3_0012_1r.jpg", 2_000, 3_000)])
    path = project(tmp_path / "b.letterbook", blank)
    with ProjectSession.open(path, editor="Tester") as session:
        (letter_id,) = session.letter_ids()
        page = session.letter(letter_id).pages[1]
        read = source.snapshot
        session.run(ImportPages(letters=ImportLetters(imported=ImportPlan(())), read={letter_id: [read]},
                                described={letter_id: {page.id: read.pages[0]}}))
        after = session.letter(letter_id)

        def told(snapshot: LetterSnapshot) -> list[tuple]:
            text = snapshot.transcription
            return sorted((one.kind, text.quote(one), str(sorted(one.attributes.items()))) for one in text.annotations
                          if not one.is_block and one.kind not in ("line-break", "page-break"))

        assert after.transcription.text.content == read.transcription.text.content
        assert told(after) == told(read)
        assert len(told(after)) == 12
        assert [note.body.text.content for note in after.notes] == ["so called in the files"]
        assert after.pages[1].side == page.side
        session.undo()
        assert session.letter(letter_id).transcription.text.content == ""
        assert not session.letter(letter_id).notes
