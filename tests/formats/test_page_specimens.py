"""Files as other tools write them: all that a letter has a place for comes in, and what it has not is named.

The specimens were written for these tests; they have the habits of Transkribus, eScriptorium, OCR-D, ABBYY, Tesseract
and of a library's ALTO.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.snapshot import LetterSnapshot
from editor.formats import registry
from editor.formats.base import ImportedLetter, Source
from editor.formats.pages.languages import main_language, tag_of
from editor.formats.pages.marks_of_lines import left_of_tags, marks_of_tags, tags_of
from tests.formats.letters import MemorySink, source
from tests.formats.schemas import assert_valid

FOLDER = Path(__file__).resolve().parents[1] / "data/pages"
FORMATS = {"transkribus.xml": "page", "escriptorium-page.xml": "page", "ocrd.xml": "page", "abbyy-alto.xml": "alto",
           "escriptorium-alto.xml": "alto", "library-alto.xml": "alto", "tesseract.hocr": "hocr"}


def read(name: str) -> ImportedLetter:
    data = (FOLDER / name).read_bytes()
    best = max((registry.by_id(one) for one in ("page", "alto", "hocr")), key=lambda one: one.sniff(data[:4096], name))
    assert best.id == FORMATS[name]
    (letter,) = best.read(Source(data, name), {}).letters
    return letter


def named(letter: ImportedLetter) -> dict[str, int]:
    """What has no place, and how often."""
    assert {one.code for one in letter.problems} <= {"not-in-model"}
    return {str(one.args["element"]): int(str(one.args["count"])) for one in letter.problems}


def marks(snapshot: LetterSnapshot, *kinds: str) -> set[tuple[str, str, str]]:
    """The marks of some kinds: kind, words, and the one thing that they say."""
    content = snapshot.transcription.text.content

    def said(told: dict) -> str:
        rest = {key: value for key, value in told.items() if key not in ("facs", "mention")}
        return ", ".join(str(value["type"] if key == "tei" else value) for key, value in sorted(rest.items()))

    return {(one.kind, content[one.start:one.end], said(dict(one.attributes)))
            for one in snapshot.transcription.annotations if one.kind in kinds}


def regions(snapshot: LetterSnapshot) -> list[tuple[str, list[str]]]:
    (page,) = snapshot.pages
    assert all(region.polygon for region in page.regions)
    return [(region.kind, [line.text or "" for line in region.lines]) for region in page.regions]


def test_tags_of_transkribus_become_marks_mentions_and_notes() -> None:
    letter = read("transkribus.xml")
    snapshot = letter.snapshot
    assert snapshot.transcription.text.content == (
        "Dear Soso\n😀 go w/ comrade Peters, J. Xavier to Buhara now gone is thier 1922")
    assert [kind for kind, _ in regions(snapshot)] == ["salutation", "paragraph", "stamp"]
    assert marks(snapshot, "abbreviation", "emphasis", "entity", "unclear", "deletion", "supplied", "gap",
                 "correction") == {
        ("abbreviation", "w/", "with"), ("emphasis", "comrade", "bold"), ("entity", "Peters, J. Xavier", "person"),
        ("entity", "Buhara", "place"), ("unclear", "Buhara", "Bukara, faded"), ("deletion", "gone", "struck through"),
        ("supplied", "is", "damage"), ("gap", "", ""), ("correction", "thier", "there")}
    (note,) = snapshot.notes
    assert note.body.text.content == "so called in the files"
    (reference,) = snapshot.transcription.of_kind("note")
    assert snapshot.transcription.text.content[:reference.start].endswith("Xavier")
    image = snapshot.pages[0].image
    assert image is not None
    assert image.url == "https://example.org/Get?id=ABC&fileType=view"
    assert named(letter) == {"custom date era": 1, "custom person firstname": 2}


def test_dates_and_speech_of_transkribus_stay_as_elements_of_tei() -> None:
    snapshot = read("transkribus.xml").snapshot
    text = snapshot.transcription
    assert [(text.quote(one), one.attributes) for one in text.of_kind("opaque")] == [
        ("now", {"name": "said", "attributes": {"n": "Xavier"}}),
        ("1922", {"name": "date", "attributes": {"when": "1922"}})]
    sink = MemorySink()
    registry.by_id("tei").write(source([snapshot]), {}, sink)
    (written,) = (data.decode() for name, data in sink.files.items() if name.endswith(".xml"))
    assert '<date when="1922">1922</date>' in written
    assert '<said n="Xavier">now</said>' in written


@pytest.mark.parametrize(("told", "when", "left"), [
    ("year:1922; month:9; day:7;", "1922-09-07", []), ("year:1922; month:9; day:0;", "1922-09", []),
    ("when:1922-09-07;", "1922-09-07", []), ("year:1922; month:0; day:7;", None, ["year", "day"]),
    ("year:1922; month:2; day:30;", None, ["year", "month", "day"]), ("year:0; month:0; day:0;", None, []),
    ("", None, [])])
def test_what_a_date_says_in_numbers_is_kept_or_named(told: str, when: str | None, left: list[str]) -> None:
    tags = tags_of(f"date {{offset:0; length:4;{told}}}")
    (mark,) = marks_of_tags(tags, "1922")
    assert mark.attributes == {"name": "date", "attributes": {"when": when} if when else {}}
    assert list(left_of_tags(tags, "1922")) == [f"custom date {name}" for name in left]


def test_zones_and_lines_of_escriptorium() -> None:
    letter = read("escriptorium-page.xml")
    assert regions(letter.snapshot) == [("MainZone", ["I have the honour to re-", "port the following."]),
                                        ("paragraph", ["Peters"])]
    assert letter.snapshot.transcription.text.content == "I have the honour to re-port the following.\nPeters"
    assert [line.confidence for line in letter.snapshot.pages[0].lines()] == [87, 50, None]
    assert named(letter) == {}
    letter = read("escriptorium-alto.xml")
    assert regions(letter.snapshot) == [("MainZone", ["Secret report", "Peters"])]
    assert marks(letter.snapshot, "heading", "signature", "paragraph") == {
        ("heading", "Secret report", ""), ("signature", "Peters", "")}
    first, second = letter.snapshot.pages[0].lines()
    assert first.baseline == ((60, 150), (500, 152), (940, 150))
    assert (first.polygon[1], first.confidence, second.words[0].text) == ((940, 112), 73, "Peters")
    assert named(letter) == {}


def test_words_styles_and_nested_regions_of_ocr_d() -> None:
    letter = read("ocrd.xml")
    snapshot = letter.snapshot
    assert regions(snapshot) == [
        ("paragraph", ["Lieber Freund", "und Gruß"]), ("marginalia", []), ("table", []), ("paragraph", ["12 Rubel"]),
        ("separator", [])]
    assert snapshot.transcription.text.content == "Lieber Freund und Gruß\nad acta Lenin\n12 Rubel"
    assert marks(snapshot, "emphasis") == {("emphasis", "Lieber Freund", "bold"), ("emphasis", "Gruß", "italic"),
                                           ("emphasis", "Gruß", "spaced")}
    assert [(word.text, word.confidence) for line in snapshot.pages[0].lines() for word in line.words] == [
        ("und", 91), ("Gruß", 80)]
    assert (snapshot.letter.language, snapshot.transcription.text.language, snapshot.pages[0].side) == (
        "de", "de", "cover")
    assert named(letter) == {
        "AlternativeImage": 1, "Baseline conf": 1, "Border": 1, "Glyph": 1, "Page/@orientation": 1, "Roles": 1,
        "TableCellRole": 1, "TextEquiv[index>0]": 1, "TextRegion conf": 1, "TextRegion/@production": 1,
        "TextRegion/@secondaryLanguage": 1, "TextStyle/@fontFamily": 1}


def test_blocks_that_name_the_next_one_and_styles_of_abbyy() -> None:
    letter = read("abbyy-alto.xml")
    snapshot = letter.snapshot
    assert snapshot.transcription.text.content == "12\nDear old com-\nrade, come"
    assert [kind for kind, _ in regions(snapshot)] == ["paragraph", "paragraph", "paragraph", "stamp"]
    assert marks(snapshot, "emphasis") == {("emphasis", "Dear old", "bold"), ("emphasis", "Dear old", "italic")}
    (page,) = snapshot.pages
    assert (page.label, page.side, snapshot.letter.language) == ("12", "cover", "en")
    assert [(word.text, word.confidence) for line in page.lines() for word in line.words] == [
        ("12", 100), ("Dear", 99), ("old", None), ("com", None), ("rade,", 90), ("come", 35)]
    assert named(letter) == {"ALTERNATIVE": 1, "ComposedBlock": 1, "Page/@QUALITY": 1, "ParagraphStyle": 1,
                             "String/@CC": 1, "TextStyle/@FONTFAMILY": 2, "TextStyle/@FONTSIZE": 2}


def test_reading_order_and_named_entities_of_alto_4() -> None:
    letter = read("library-alto.xml")
    snapshot = letter.snapshot
    assert regions(snapshot) == [("heading", ["ДОКЛАД"]), ("paragraph", ["Тов. Петерс в Бухаре Aurora"])]
    assert marks(snapshot, "entity", "emphasis") == {
        ("entity", "Тов. Петерс", "person"), ("entity", "Бухаре", "place"), ("emphasis", "Петерс", "underlined")}
    assert snapshot.letter.language == "ru"
    assert named(letter) == {"Glyph": 1, "LANG en": 1, "String tag Aurora": 1, "TextBlock/@ROTATION": 1}


def test_lines_pictures_and_styles_of_hocr() -> None:
    letter = read("tesseract.hocr")
    snapshot = letter.snapshot
    assert regions(snapshot) == [
        ("heading", ["ДОКЛАД № 1"]), ("paragraph", ["Дорогой friend"]),
        ("paragraph", ["a line in no paragraph", "and another"]), ("image", []), ("separator", [])]
    assert marks(snapshot, "emphasis", "heading") == {
        ("heading", "ДОКЛАД № 1", ""), ("emphasis", "ДОКЛАД № 1", "bold"), ("emphasis", "№ 1", "italic")}
    (page,) = snapshot.pages
    lines = list(page.lines())
    assert lines[0].baseline == ((100, 90), (900, 89))
    assert lines[3].polygon == ((100, 350), (900, 352), (900, 390), (100, 388))
    assert [word.confidence for word in lines[0].words] == [96, 41]
    assert (page.label, page.image and page.image.path, snapshot.letter.language) == ("12", "0001.tif", "ru")
    assert named(letter) == {"lang eng": 1, "ocr_carea": 2, "ocrx_cinfo": 1, "textangle": 1, "x_font": 1}


@pytest.mark.parametrize("name", FORMATS)
def test_what_came_in_goes_out_as_tei_that_is_valid(name: str) -> None:
    sink = MemorySink()
    registry.by_id("tei").write(source([read(name).snapshot]), {}, sink)
    documents = [data for name, data in sink.files.items() if name.endswith(".xml")]
    assert documents
    for data in documents:
        assert_valid(data)


@given(st.text(alphabet="aé😀 (", max_size=12), st.integers(0, 30), st.integers(0, 30))
def test_places_are_code_points_within_the_line_however_the_tool_counts(text: str, offset: int, length: int) -> None:
    for mark in marks_of_tags(tags_of(f"person {{offset:{offset}; length:{length};}}"), text):
        assert 0 <= mark.start < mark.end <= len(text)
        units = text.encode("utf-16-le")
        if offset + length <= len(units) // 2:
            cut = units[2 * offset:2 * (offset + length)].decode("utf-16-le", "ignore")
            assert cut in text[mark.start:mark.end] or "😀" in text[mark.start:mark.end]


@pytest.mark.parametrize(("name", "tag"), [
    ("German", "de"), ("rus", "ru"), ("ger", "de"), ("en-GB", "en-GB"), ("Ancient Greek", "grc"), ("Klingon", ""),
    ("", ""), (None, "")])
def test_languages_are_known_by_code_and_name(name: str | None, tag: str) -> None:
    assert tag_of(name) == tag


def test_the_language_that_is_named_most_is_that_of_the_letter() -> None:
    assert main_language(["rus", "German", "de", None, "x"]) == "de"
    assert main_language([None, "x"]) == ""
