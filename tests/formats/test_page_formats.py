"""PAGE, ALTO and hOCR: what other tools write comes in, with its lines tied to the text; what goes out is valid."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from editor.core.messages import FormatError
from editor.core.pages import Page, line_stretches
from editor.core.provenance import DigitalSource
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from editor.formats import registry
from editor.formats.base import ImportedLetter, Source
from editor.formats.pages.drafts import LineDraft, PageDraft, RegionDraft, letter_of
from editor.formats.pages.geometry import hull, points
from tests.formats.letters import Ids, MemorySink, everything, letters, source

ROOT = Path(__file__).resolve().parents[2]
SCANS = ROOT / "sample_corpus/scans"


def read(format_id: str, data: bytes | str, **options: object) -> ImportedLetter:
    raw = data.encode() if isinstance(data, str) else data
    (letter,) = registry.by_id(format_id).read(Source(raw, "page.xml"), options).letters
    return letter


def written(format_id: str, snapshot: LetterSnapshot) -> list[bytes]:
    sink = MemorySink()
    report = registry.by_id(format_id).write(source([snapshot]), {}, sink)
    return [sink.files[name] for name in report.files]


def lines_of(snapshot: LetterSnapshot) -> list[tuple[str, str]]:
    """What stands on each line of the pages, by the tie: the line as it was read, and the words it is tied to."""
    content = snapshot.transcription.text.content
    tied = {one.target: content[one.start:one.end].strip()
            for one in line_stretches(content, snapshot.transcription.annotations)}
    return [(line.text or "", tied.get(line.id, "")) for page in snapshot.pages for line in page.lines()]


@cache
def schema(name: str) -> etree.XMLSchema | None:
    folder = os.environ.get("LETTERBOOK_SCHEMAS")
    # The folder lies beside the checkout on some machines only; unlike the TEI schema it cannot be fetched.
    if not folder:
        return None

    class Local(etree.Resolver):
        def resolve(self, system_url, public_id, context):
            return self.resolve_filename(str(Path(folder) / Path(system_url).name), context)

    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(Local())
    return etree.XMLSchema(etree.parse(Path(folder) / name, parser))


SCHEMAS = {"page": "page-2019-07-15.xsd", "alto": "alto-4-4.xsd"}


def assert_valid(format_id: str, data: bytes) -> None:
    compiled = schema(SCHEMAS[format_id])
    if compiled is None:
        pytest.skip("no schema: name their folder in LETTERBOOK_SCHEMAS")
    assert compiled.validate(etree.fromstring(data)), f"{compiled.error_log.last_error}\n{data.decode()}"


# --- coming in


def test_the_pages_of_the_sample_come_in_with_every_line_tied_to_its_words() -> None:
    letter = read("page", (SCANS / "peters-to-stalin-1.xml").read_bytes()).snapshot
    (page,) = letter.pages
    assert page.image is not None
    assert (page.image.path, page.image.width, page.image.height) == ("peters-to-stalin-1.jpg", 2480, 3508)
    tied = lines_of(letter)
    assert len(tied) > 30
    assert all(read == words for read, words in tied)
    content = letter.transcription.text.content
    assert content.splitlines()[0] == "April 3, 1922 Old Bukhara."
    kinds = [a.kind for a in letter.transcription.annotations if a.is_block]
    assert kinds[:3] == ["dateline", "salutation", "paragraph"]


TRANSKRIBUS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2013-07-15">
 <Metadata><Creator>Tr</Creator><Created>2020-01-01T00:00:00</Created><LastChange>2020-01-01T00:00:00</LastChange>
  <TranskribusMetadata docId="1" pageId="2"/></Metadata>
 <Page imageFilename="0001.jpg" imageWidth="1000" imageHeight="1500">
  <ReadingOrder><OrderedGroup id="ro"><RegionRefIndexed index="1" regionRef="r1"/>
   <RegionRefIndexed index="0" regionRef="r2"/></OrderedGroup></ReadingOrder>
  <TextRegion id="r1" custom="readingOrder {index:1;}">
   <TextLine id="b" custom="readingOrder {index:1;} person {offset:0; length:5;}"><Coords points="10,60 90,60 90,90"/>
    <Baseline points="10,85 90,85"/><TextEquiv><Unicode>chara. Peters &#x1F600;</Unicode></TextEquiv></TextLine>
   <TextLine id="a" custom="readingOrder {index:0;}"><Coords points="10,10 90,10 90,40"/>
    <TextEquiv conf="0.91"><Unicode>I write from Bu-</Unicode></TextEquiv>
    <TextEquiv index="2"><Unicode>I wrote from Bu-</Unicode></TextEquiv></TextLine>
   <TextEquiv><Unicode>something else</Unicode></TextEquiv>
  </TextRegion>
  <TextRegion id="r2" type="heading" custom="structure {type:salutation;}"><Coords points="10,1 90,1 90,9"/>
   <TextLine id="c"><Coords points="10,1 90,1 90,9"/><TextEquiv><Unicode>Dear comrade</Unicode></TextEquiv></TextLine>
  </TextRegion>
  <TableRegion id="t"><Coords points="1,200 9,200 9,300"/><TableCell row="0" col="0" id="tc">
   <Coords points="1,200 9,200 9,300"/><TextLine id="d"><Coords points="1,200 9,200 9,300"/>
   <TextEquiv><Unicode>12</Unicode></TextEquiv></TextLine><CornerPts>0 1 2 3</CornerPts></TableCell></TableRegion>
 </Page></PcGts>"""


def test_reading_order_broken_words_kinds_and_what_has_no_place() -> None:
    letter = read("page", TRANSKRIBUS)
    snapshot = letter.snapshot
    assert snapshot.transcription.text.content == "Dear comrade\nI write from Bu-chara. Peters 😀\n12"
    assert [a.kind for a in snapshot.transcription.annotations if a.is_block] == ["salutation", "paragraph",
                                                                                "paragraph"]
    assert [a.attributes.get("break") for a in snapshot.transcription.of_kind("line-break")] == [None, None, "no", None]
    assert lines_of(snapshot)[1] == ("I write from Bu-", "I write from Bu-")
    first = snapshot.pages[0].regions[1].lines[0]
    assert first.confidence == 91
    assert snapshot.pages[0].regions[1].polygon  # computed: the file does not give it
    told = {(p.code, p.args.get("element") or p.args.get("region")) for p in letter.problems}
    assert told == {("region-text-differs", "r1"), ("not-in-model", "TableCell/@row"),
                    ("not-in-model", "TableCell/@col"), ("not-in-model", "CornerPts"),
                    ("not-in-model", "TextEquiv[index>0]")}


ALTO2 = """<?xml version="1.0"?><alto xmlns="http://www.loc.gov/standards/alto/ns-v2#"><Description>
<MeasurementUnit>{unit}</MeasurementUnit><sourceImageInformation><fileName>p1.tif</fileName></sourceImageInformation>
</Description><Layout><Page ID="P1" WIDTH="2540" HEIGHT="5080"><PrintSpace HPOS="0" VPOS="0" WIDTH="1" HEIGHT="1">
<TextBlock ID="b1" HPOS="254" VPOS="254" WIDTH="508" HEIGHT="254">
<TextLine ID="l1" HPOS="254" VPOS="254" WIDTH="508" HEIGHT="127" BASELINE="300">
<String CONTENT="Dear" HPOS="254" VPOS="254" WIDTH="254" HEIGHT="127" WC="0.5"/><SP/>
<String CONTENT="com" SUBS_TYPE="HypPart1" SUBS_CONTENT="comrade" HPOS="508" VPOS="254" WIDTH="254" HEIGHT="127"/>
<HYP CONTENT="-"/></TextLine>
<TextLine ID="l2" HPOS="254" VPOS="381" WIDTH="508" HEIGHT="127"><String CONTENT="rade, I write."/></TextLine>
</TextBlock></PrintSpace></Page></Layout></alto>"""


def test_alto_2_in_tenths_of_millimetres_is_scaled_and_its_hyphens_are_kept() -> None:
    letter = read("alto", ALTO2.format(unit="mm10"), dpi=300).snapshot
    assert letter.transcription.text.content == "Dear com-rade, I write."
    (page,) = letter.pages
    line = page.regions[0].lines[0]
    assert line.polygon == ((300, 300), (900, 300), (900, 450), (300, 450))
    assert [(word.text, word.confidence) for word in line.words] == [("Dear", 50), ("com", None)]
    assert line.baseline == ((300, 354), (900, 354))
    with pytest.raises(FormatError, match="alto-unit-unknown"):
        read("alto", ALTO2.format(unit="mm10"))
    with pytest.raises(FormatError, match="alto-unit-unknown"):
        read("alto", ALTO2.format(unit="furlong"), dpi=300)


def test_hocr_has_boxes_baselines_and_confidences() -> None:
    from tests.formats.test_contract import HOCR

    letter = read("hocr", HOCR).snapshot
    assert letter.transcription.text.content == "Dear comrade I write to you."
    (page,) = letter.pages
    assert page.image is not None
    assert (page.image.path, page.image.width) == ("1.jpg", 800)
    line = page.regions[0].lines[0]
    assert [(word.text, word.confidence) for word in line.words] == [("Dear", 96), ("comrade", 61)]
    assert line.baseline == ((90, 82), (700, 88))


@pytest.mark.parametrize(("format_id", "data"), [
    ("page", "<PcGts/>"), ("page", "<alto/>"), ("alto", "<PcGts/>"), ("hocr", "<p>Hello</p>"), ("hocr", ""),
    ("page", "not xml"), ("alto", "<alto")])
def test_what_is_none_of_theirs_is_refused_by_name(format_id: str, data: str) -> None:
    with pytest.raises(FormatError):
        read(format_id, data)


# --- going out


@pytest.mark.parametrize("format_id", ["page", "alto"])
def test_what_goes_out_is_valid_and_comes_back(format_id: str) -> None:
    snapshot, _ = everything()
    (data,) = written(format_id, snapshot)
    assert_valid(format_id, data)
    back = read(format_id, data).snapshot
    assert [line for line, _ in lines_of(back)] == ["Letterhead of the Bureau", "To the Secretariat"]
    before, after = snapshot.pages[0], back.pages[0]
    assert [region.kind for region in after.regions] == ["heading", "stamp"]
    for old, new in zip(before.lines(), after.lines(), strict=True):
        assert (new.polygon, new.baseline) == (old.polygon, old.baseline)
        assert [(w.text, w.confidence) for w in new.words] == [(w.text, w.confidence) for w in old.words]


def test_corrections_go_out_instead_of_what_was_read() -> None:
    snapshot, _ = everything()
    text = snapshot.transcription.text
    corrected = replace(snapshot, transcription=replace(snapshot.transcription, text=replace(
        text, content=text.content.replace("To the Secretariat", "To the Central Secretariat"))))
    back = read("page", written("page", corrected)[0]).snapshot
    assert [line for line, _ in lines_of(back)] == ["Letterhead of the Bureau", "To the Central Secretariat"]
    assert next(iter(back.pages[0].regions[0].lines[1:])).words == ()


COORDINATES = st.integers(0, 5000)
POLYGONS = st.lists(st.tuples(COORDINATES, COORDINATES), min_size=3, max_size=6, unique=True).map(tuple)
WORDS = st.text(alphabet="abcdé-мир😀&<\"'", min_size=1, max_size=8)


@st.composite
def drafts(draw: st.DrawFn) -> PageDraft:
    regions = tuple(RegionDraft(
        draw(st.sampled_from(["paragraph", "heading", "marginalia", "odd-kind"])), draw(POLYGONS),
        tuple(LineDraft(" ".join(draw(st.lists(WORDS, min_size=1, max_size=3))), draw(POLYGONS))
              for _ in range(draw(st.integers(1, 3))))) for _ in range(draw(st.integers(1, 3))))
    return PageDraft("scan.jpg", 5000, 5000, regions)


@pytest.mark.parametrize("format_id", ["page", "alto"])
@settings(deadline=None, max_examples=60)
@given(draft=drafts())
def test_any_page_comes_back_with_its_lines(format_id: str, draft: PageDraft) -> None:
    snapshot = letter_of([draft], DigitalSource(file="x.xml"), new_id=Ids()).snapshot
    assert all(one == two for one, two in lines_of(snapshot))
    (data,) = written(format_id, snapshot)
    if os.environ.get("LETTERBOOK_SCHEMAS"):
        assert_valid(format_id, data)
    back = read(format_id, data).snapshot
    assert back.transcription.text.content == snapshot.transcription.text.content
    assert [(r.kind, r.polygon, [(line.text, line.polygon) for line in r.lines]) for r in back.pages[0].regions] == [
        (r.kind, r.polygon, [(line.text, line.polygon) for line in r.lines]) for r in snapshot.pages[0].regions]


@settings(deadline=None, max_examples=40)
@given(snapshot=letters())
def test_any_letter_with_pages_is_written_validly(snapshot: LetterSnapshot) -> None:
    for format_id in ("page", "alto"):
        for data in written(format_id, snapshot):
            if os.environ.get("LETTERBOOK_SCHEMAS"):
                assert_valid(format_id, data)


# --- geometry


@given(st.lists(st.tuples(COORDINATES, COORDINATES), min_size=3, max_size=12))
def test_a_hull_holds_every_point(found: list[tuple[int, int]]) -> None:
    around = hull([tuple(found)])
    assert set(around) <= set(found)
    pairs = list(zip(around, (*around[1:], around[0]), strict=True)) if len(around) > 2 else []
    for (ax, ay), (bx, by) in pairs:
        assert all((bx - ax) * (y - ay) - (by - ay) * (x - ax) >= 0 for x, y in found)


@pytest.mark.parametrize(("text", "expected"), [
    ("1,2 3,4", ((1, 2), (3, 4))), ("1 2 3 4", ((1, 2), (3, 4))), ("1.6,2.4 -3,4", ((2, 2), (0, 4))),
    ("1,2 3", ((1, 2),)), ("", ()), (None, ()), ("9e99,1", ((1_000_000, 1),))])
def test_points_come_in_as_whole_pixels(text: str | None, expected: tuple[tuple[int, int], ...]) -> None:
    assert points(text) == expected


def test_a_page_knows_its_lines() -> None:
    snapshot, _ = everything()
    page: Page = snapshot.pages[0]
    first = next(page.lines())
    assert page.line(first.id) is first
    assert page.line("none") is None
