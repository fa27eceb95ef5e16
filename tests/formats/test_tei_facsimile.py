"""Pages in TEI: ours come back with the sidecar and without, other people's as far as they say where things stand."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from lxml import etree

from editor.core.annotations import Annotation
from editor.core.pages import Adjustments, Page
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.formats import registry
from editor.formats.base import ImportResult, Source
from tests.formats.letters import MemorySink, everything, letters, source
from tests.formats.schemas import assert_valid

TEI = registry.by_id("tei")
NS = {"t": "http://www.tei-c.org/ns/1.0"}


def _written(snapshot: LetterSnapshot, entities: tuple = (), **options: object) -> tuple:
    sink = MemorySink()
    report = TEI.write(source([snapshot], entities), options, sink)
    files = [sink.files[name] for name in report.files]
    lost = [str(one.args["what"]) for one in report.problems if one.code == "not-in-format"]
    return files[0], files[1] if len(files) > 1 else None, lost


def _read(data: bytes, sidecar: bytes | None = None) -> ImportResult:
    return TEI.read(Source(data, "letter.xml"), {} if sidecar is None else {"sidecar": sidecar})


def _letter(facsimile: str, body: str) -> LetterSnapshot:
    [letter] = _read(f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/>{facsimile}'
                     f"<text><body>{body}</body></text></TEI>".encode()).letters
    return letter.snapshot


def _as_tei_says(page: Page) -> Page:
    """A page as the TEI alone can say it: not how it is shown; pages are counted from 1."""
    regions = tuple(replace(region, polygon=_plain(region.polygon), lines=tuple(
        replace(line, polygon=_plain(line.polygon), baseline=_plain(line.baseline), words=tuple(
            replace(word, polygon=_plain(word.polygon)) for word in line.words)) for line in region.lines))
        for region in page.regions)
    return replace(page, adjustments=Adjustments(), order=page.order, regions=regions)


def _plain(points: tuple) -> tuple:
    """A single point and one that is given twice are the same."""
    return points[:1] if len(points) == 2 and points[0] == points[1] else points


def _named(snapshot: LetterSnapshot, *kinds: str) -> list[tuple[str, int, object]]:
    return [(a.kind, a.start, a.attributes.get("facs")) for a in snapshot.transcription.annotations if a.kind in kinds]


@settings(max_examples=150, deadline=None)
@given(snapshot=letters(kinds=("line-break", "emphasis")))
def test_pages_come_back_from_the_tei_alone_and_are_valid(snapshot: LetterSnapshot) -> None:
    data, _, lost = _written(snapshot, write_sidecar=False)
    assert_valid(data)
    assert not any("pages" in what and what != "how pages are shown" for what in lost)
    [read] = _read(data).letters
    assert [replace(page, order=0) for page in read.snapshot.pages] == [
        replace(_as_tei_says(page), order=0) for page in snapshot.pages]
    assert [page.order for page in read.snapshot.pages] == list(range(1, len(snapshot.pages) + 1))


def _without_comments(snapshot: LetterSnapshot) -> LetterSnapshot:
    """The places of comments are no part of an edition."""
    def bare(text: TextSnapshot) -> TextSnapshot:
        return replace(text, annotations=tuple(one for one in text.annotations if one.kind != "comment"))

    return replace(snapshot, transcription=bare(snapshot.transcription),
                   translations=tuple(map(bare, snapshot.translations)),
                   notes=tuple(replace(note, body=bare(note.body)) for note in snapshot.notes))


@settings(max_examples=60, deadline=None)
@given(snapshot=letters())
def test_ties_to_the_pages_survive_with_and_without_the_sidecar(snapshot: LetterSnapshot) -> None:
    targets = [part.id for page in snapshot.pages for region in page.regions for part in (region, *region.lines)]
    texts = snapshot.transcription

    def tied(number: int, one: Annotation) -> Annotation:
        if not targets or one.detached or not (one.is_block or one.kind == "line-break"):
            return one
        return replace(one, attributes={"facs": targets[number % len(targets)]})

    made = _without_comments(replace(snapshot, transcription=replace(
        texts, annotations=tuple(tied(number, one) for number, one in enumerate(texts.annotations)))))
    data, beside, _ = _written(made)
    assert_valid(data)
    [with_sidecar] = _read(data, beside).letters
    assert with_sidecar.snapshot == made
    assert with_sidecar.problems == ()
    [alone] = _read(data).letters
    if targets:
        def ties(one: LetterSnapshot) -> list:
            return sorted((a.start, str(a.attributes.get("facs"))) for a in one.transcription.annotations
                          if a.kind == "line-break" and not a.detached)
        assert [tie for _, tie in ties(alone.snapshot)] == [tie for _, tie in ties(made)]


def test_zones_are_named_by_breaks_and_blocks() -> None:
    snapshot, entities = everything()
    page = snapshot.pages[0]
    annotations = tuple(replace(a, attributes={"facs": page.regions[0].id}) if a.kind == "heading" else a
                        for a in snapshot.transcription.annotations)
    snapshot = replace(snapshot, transcription=replace(snapshot.transcription, annotations=annotations))
    data, _, lost = _written(snapshot, entities, write_sidecar=False)
    assert_valid(data)
    assert "how pages are shown" in lost
    root = etree.fromstring(data)
    assert root.xpath("//t:head/@facs", namespaces=NS) == [f"#z-{page.regions[0].id}"]
    [surface] = root.xpath("/t:TEI/t:facsimile/t:surface", namespaces=NS)
    assert (surface.get("n"), surface.get("lrx")) == ("1r", "1240")
    assert surface.xpath("t:graphic/@url", namespaces=NS) == ["scans/letter%201.jpg"]
    zones = root.xpath("//t:zone[@type='line']/@xml:id", namespaces=NS)
    assert root.xpath("//t:lb/@facs", namespaces=NS)[:2] == ["#" + zone for zone in zones]
    [read] = _read(data).letters
    assert [("heading", 0, page.regions[0].id)] == _named(read.snapshot, "heading")
    assert [line.text for line in read.snapshot.pages[0].lines()] == ["Letterhead of the Bureau", "To the Secretariat"]


def test_a_facsimile_edited_in_the_tei_is_believed_and_reported() -> None:
    snapshot, entities = everything()
    data, beside, _ = _written(snapshot, entities)
    [read] = _read(data.replace(b'points="10,10 90,10', b'points="11,11 91,11'), beside).letters
    assert [one.args["what"] for one in read.problems] == ["facsimile"]
    [page] = read.snapshot.pages
    assert page.regions[1].polygon[:2] == ((11, 11), (91, 11))
    assert page.adjustments == snapshot.pages[0].adjustments
    assert replace(page, regions=()) == replace(snapshot.pages[0], regions=())


TRANSKRIBUS = """<facsimile xml:id="facs_1">
  <surface ulx="0" uly="0" lrx="2000" lry="3000" corresp="p.jpg">
   <graphic url="p%201.jpg" width="2000px" height="3000px"/>
   <zone points="0,0 10,0 10,10 0,10" rendition="printspace"/>
   <zone points="100,100 900,100 900,400 100,400" rendition="TextRegion" subtype="heading" xml:id="facs_1_r1">
     <zone points="100,100 900,100 900,200" rendition="Line" xml:id="facs_1_l1"/>
     <zone ulx="100" uly="200" lrx="900" lry="300" rendition="Line" xml:id="facs_1_l2"/>
   </zone></surface></facsimile>"""


def test_zones_as_transkribus_writes_them() -> None:
    read = _letter(TRANSKRIBUS, '<pb facs="#facs_1" n="1"/><p facs="#facs_1_r1"><lb facs="#facs_1_l1" n="N001"/>One '
                                '<lb facs="#facs_1_l2"/>two</p>')
    [page] = read.pages
    assert page.image is not None
    assert (page.image.path, page.image.width, page.image.height) == ("p 1.jpg", 2000, 3000)
    assert [region.kind for region in page.regions] == ["printspace", "heading"]
    first, second = page.lines()
    assert first.polygon == ((100, 100), (900, 100), (900, 200))
    assert second.polygon == ((100, 200), (900, 200), (900, 300), (100, 300))
    assert _named(read, "line-break") == [("line-break", 0, first.id), ("line-break", 3, second.id)]
    assert _named(read, "page-break") == [("page-break", 0, page.id)]
    assert _named(read, "paragraph") == [("paragraph", 0, page.regions[1].id)]


def test_coordinates_of_a_surface_become_pixels_of_its_picture() -> None:
    read = _letter('<facsimile><surface xml:id="s1" ulx="10" uly="0" lrx="110" lry="100">'
                   '<graphic url="a.png" width="50"/>'
                   '<graphic url="b.png" width="1000px" height="2000px"/><zone xml:id="z1" ulx="20" uly="5.5" lrx="60" '
                   'lry="10"/></surface></facsimile>', '<p><pb facs="#s1"/><lb facs="#z1"/>Words</p>')
    [page] = read.pages
    assert page.image is not None
    assert page.image.path == "b.png"
    [line] = page.lines()
    assert line.polygon == ((100, 110), (500, 110), (500, 200), (100, 200))
    assert page.regions[0].polygon == ((100, 110), (500, 110), (500, 200), (100, 200))
    assert _named(read, "page-break", "line-break") == [("line-break", 0, line.id), ("page-break", 0, page.id)]


def test_graphics_alone_and_addresses_in_page_breaks_are_pages() -> None:
    read = _letter('<facsimile><graphic xml:id="g1" url="https://example.org/iiif/one.jpg"/></facsimile>',
                   '<p><pb facs="#g1"/>One <pb facs="scans/two.jpg"/>two <pb facs="#nowhere"/>three</p>')
    one, two = read.pages
    assert one.image is not None
    assert two.image is not None
    assert (one.image.path, one.image.url) == ("one.jpg", "https://example.org/iiif/one.jpg")
    assert (two.image.path, two.image.url) == ("scans/two.jpg", None)
    assert [named for *_, named in _named(read, "page-break")] == [one.id, two.id, "#nowhere"]


def test_each_letter_of_a_document_gets_the_pages_that_it_names() -> None:
    surfaces = "".join(f'<surface xml:id="s{n}" n="{n}"><graphic url="{n}.jpg"/></surface>' for n in (1, 2, 3, 4))
    data = (f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><facsimile>{surfaces}</facsimile><text><body>'
            '<div type="letter"><pb facs="#s1"/><p>A<pb facs="#s2"/>b</p></div>'
            '<div type="letter"><p><pb facs="#s2"/>C</p><p><pb facs="#s3"/>d</p></div></body></text></TEI>').encode()
    first, second = (letter.snapshot for letter in _read(data).letters)
    assert [page.label for page in first.pages] == ["1", "2", "4"]
    assert [page.label for page in second.pages] == ["2", "3"]
    assert {page.id for page in first.pages}.isdisjoint(page.id for page in second.pages)
    assert all(page.letter == second.letter.id for page in second.pages)


@pytest.mark.parametrize("zone", [
    '<zone points="x,y"/>', '<zone points="1,2,3 4,-5 1e9,7"/>', '<zone ulx="a" uly="1" lrx="2" lry="3"/>',
    '<zone type="line"><zone type="word"><certainty locus="value" degree="high"/></zone></zone>', "<zone>words</zone>"])
def test_odd_zones_are_survived(zone: str) -> None:
    read = _letter(f'<facsimile><surface><graphic/>{zone}</surface></facsimile>', "<p>Words</p>")
    assert len(read.pages[0].regions) == 1
    assert read.transcription.text.content == "Words"
