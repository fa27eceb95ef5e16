"""HTML editions: the words are those of the text, every link leads somewhere, nothing is loaded from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.core import projections
from editor.core.annotations import Annotation, sort_key
from editor.core.assemble import assemble_letter
from editor.core.entities import AuthorityLink, Entity
from editor.core.folding import folded
from editor.core.letters import Action, Agent, DateValue, Letter, Link, Text
from editor.core.messages import FormatError
from editor.core.pages import Page
from editor.core.provenance import Provenance
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.formats import door, registry, words
from editor.formats.base import ExportSource, Scan, Source
from editor.formats.date_words import DATE_PAIRS
from editor.formats.html.index import words_in
from editor.formats.html.marks import LOOKS
from editor.formats.tei.names import urn
from editor.formats.words import Words
from tests.formats.letters import Ids, Pen, everything, letters, project, source
from tests.formats.sites import Site, mistakes

replace = msgspec.structs.replace
SEED = Path(__file__).resolve().parents[2] / "sample_corpus/peters-to-stalin.txt"
NOT_OF_THE_TEXT = ("ref", "also", "added", "notes")


def with_scan(snapshots: list[LetterSnapshot], entities: tuple[Entity, ...] = ()) -> ExportSource:
    """An export whose scans are all there."""
    def scan(page: Page) -> Scan:
        return Scan(b"\xff\xd8 " + page.id.encode(), 120, 170)

    return source(snapshots, entities)._replace(scan=scan)


def another(snapshot: LetterSnapshot, digit: str, **changes: object) -> LetterSnapshot:
    """The letter again as another one: with identities of its own."""
    raw = msgspec.json.encode(snapshot).decode()
    raw = re.sub(r"\b0{30}([0-9a-f]{2})\b", lambda found: digit * 30 + found[1], raw)
    # The register stays the same.
    _, entities = everything()
    for entity in entities:
        raw = raw.replace(digit * 30 + entity.id[-2:], entity.id)
    made = msgspec.json.decode(raw, type=LetterSnapshot)
    return replace(made, letter=replace(made.letter, **changes))


def words_of(holder: object) -> list[str]:
    """The words of each block, without numbers of notes and what the edition adds."""
    blocks = holder.xpath("./div[@class='row']/*[not(@class='notes')][not(self::ul)] | ./div[@class='row']/ul/li")  # type: ignore[attr-defined]
    return ["".join(_words(block)) for block in blocks]


def _words(element: object) -> Iterator[str]:
    if not set((element.get("class") or "").split()) & set(NOT_OF_THE_TEXT):  # type: ignore[attr-defined]
        yield element.text or ""  # type: ignore[attr-defined]
        for child in element:  # type: ignore[attr-defined]
            yield from _words(child)
            yield child.tail or ""


@pytest.fixture(scope="module")
def seed() -> LetterSnapshot:
    [letter] = door.read_source(Source(SEED.read_bytes(), SEED.name)).letters
    return letter.snapshot


@pytest.fixture(scope="module")
def whole() -> Site:
    """Three letters with everything that refer to one another in both directions, and their scans."""
    first, entities = everything()
    second = another(first, "b", number="2")
    third = another(first, "c", number="3", title="")
    ahead = Link(type="answered-by", letter=third.letter.id)
    first = replace(first, translations=(), letter=replace(first.letter, links=(ahead,)))
    second = replace(second, letter=replace(second.letter, links=(Link(type="reply-to", letter=first.letter.id),)))
    for target in (second, third):
        first = _referring(first, target)
    return Site(with_scan([first, second, third], entities), {"address": "https://example.org/letters"})


def _referring(letter: LetterSnapshot, target: LetterSnapshot) -> LetterSnapshot:
    """The letter with a cross-reference to the first note of another and to one that is not there."""
    text = letter.transcription
    begin = int(target.letter.number) * 4 - 8
    made = [Annotation(id=f"{place:031x}{target.letter.number}", text=text.text.id, kind="reference",
                       start=begin + 2 * (place & 1), end=begin + 2 * (place & 1) + 2,
                       attributes={"to": "note", "type": "see", "target": note, "letter": target.letter.id})
            for place, note in enumerate((target.notes[0].note.id, "d" * 32), 0xf0)]
    annotations = tuple(sorted((*text.annotations, *made), key=sort_key))
    return replace(letter, transcription=replace(text, annotations=annotations))


# The text


def test_the_sample_letter_reads_as_it_was_printed(seed: LetterSnapshot) -> None:
    page = Site(source([seed])).letter(seed.letter.id)
    [holder] = page.xpath("//div[@class='transcription']")
    assert words_of(holder) == seed.transcription.text.content.split("\n")
    assert [block.get("class") for block in holder.xpath("./div/*[not(@class='notes')]")][:3] == [
        "dateline", "dateline", "salutation"]
    assert holder.xpath(".//span[@class='supplied']")[0].text == "[to]"
    assert page.findtext(".//h1") == seed.letter.title


def test_the_notes_of_the_sample_stand_behind_the_paragraph_that_refers_to_them(seed: LetterSnapshot) -> None:
    page = Site(source([seed])).letter(seed.letter.id)
    references = page.xpath("//a[@role='doc-noteref']")
    assert [one.text for one in references] == ["1", "2", "3", "a", "4", "5"]
    assert {one.get("class") for one in references} == {"ref editorial", "ref textual"}
    for reference in references:
        [row] = reference.xpath("ancestor::div[@class='row']")
        [note] = row.xpath(f".//div[@id='{reference.get('href')[1:]}']")
        assert note.get("data-ref") == reference.get("id")
        assert note.find("a").get("href") == f"#{reference.get('id')}"
    [textual] = page.xpath("//div[@class='note textual']")
    assert textual.xpath(".//p[@class='missing']")


@settings(max_examples=60, deadline=None)
@given(snapshot=letters())
def test_the_words_on_the_page_are_those_of_the_source(snapshot: LetterSnapshot) -> None:
    _assert_words(snapshot, "source", lambda text: text.text.content)


@settings(max_examples=60, deadline=None)
@given(snapshot=letters())
def test_the_words_of_the_reading_text_are_those_of_the_projection(snapshot: LetterSnapshot) -> None:
    _assert_words(_without_point_changes(snapshot), "reading", projections.reading)


def test_what_takes_the_place_of_a_line_end_is_shown() -> None:
    ids = Ids()
    letter = Letter(id=ids(), number="1")
    text = Text(id=ids(), letter=letter.id, role="transcription", content="one\ntwo\nthree", language="en")
    pen = Pen(ids, text.id, text.content)
    pen.place("gap", 3, 4)
    pen.place("gap", 7, 10)
    snapshot = assemble_letter(letter, [text], pen.annotations, (), Provenance(id=ids(), letter=letter.id))
    assert projections.reading(snapshot.transcription) == "one[…]two[…]ree"
    _assert_words(snapshot, "reading", projections.reading)


def _assert_words(snapshot: LetterSnapshot, projection: str, project_text: object) -> None:
    page = Site(source([replace(snapshot, translations=())]), {"projection": projection}).letter(snapshot.letter.id)
    [holder] = page.xpath("//div[@class='transcription']")
    expected = project_text(snapshot.transcription)  # type: ignore[operator]
    assert "".join(words_of(holder)) == expected.replace("\n", "")


def _without_point_changes(snapshot: LetterSnapshot) -> LetterSnapshot:
    """Gaps at points are signs of the edition on the page, and words in the projection; other marks need words."""
    def fit(one: Annotation) -> bool:
        return one.start < one.end or one.is_block or one.kind in ("note", "line-break", "page-break")

    text = snapshot.transcription
    return replace(snapshot, transcription=TextSnapshot(text=text.text, annotations=tuple(
        one for one in text.annotations if fit(one))))


def test_marks_look_as_an_editor_expects_and_are_explained(whole: Site) -> None:
    first, _ = everything()
    page = whole.letter(first.letter.id)
    [correction] = page.xpath("//div[@class='transcription']//span[@class='correction']")
    assert (correction.text, correction.get("data-read")) == ("teh", "the")
    assert page.xpath("//div[@class='transcription']//del")[0].text == "old "
    assert page.xpath("//div[@class='transcription']//ins")[0].get("title") == "addition; place: above; hand: Stalin"
    assert page.xpath("//span[@class='gap added']")[0].get("title") == "gap; illegible; 2 words"
    shown = set(page.xpath("//details[contains(@class, 'legend')]//dt/*/@class"))
    assert {"supplied", "gap", "deletion", "addition", "unclear", "correction", "ref textual"} <= shown


# Links and files


def test_every_link_leads_somewhere(whole: Site) -> None:
    assert whole.dead_links() == []


def test_cross_references_lead_to_notes_of_letters_that_come_later(whole: Site) -> None:
    first, _ = everything()
    second = another(first, "b")
    hrefs = whole.letter(first.letter.id).xpath("//div[@class='transcription']//a[@class='reference']/@href")
    assert f"../letters/{second.letter.id}.html#note-{second.notes[0].note.id}" in hrefs
    assert f"../letters/{second.letter.id}.html" in hrefs  # where the note is not there, at least the letter
    assert whole.letter(first.letter.id).xpath("//dt[.='Answered by']/following-sibling::dd[1]/a")
    assert set(whole.report.files) == set(whole.files)


@settings(max_examples=40, deadline=None)
@given(snapshot=letters())
def test_any_letter_gives_sound_pages(snapshot: LetterSnapshot) -> None:
    for options in ({}, {"projection": "reading", "notes_in_place": True}):
        site = Site(with_scan([snapshot]), options)
        assert site.dead_links() == []
        assert [found for name in site.trees for found in mistakes(site.files[name])] == []


def test_pages_are_sound_and_load_nothing_from_elsewhere(whole: Site) -> None:
    for name, tree in whole.trees.items():
        assert mistakes(whole.files[name]) == [], name
        [policy] = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        assert policy.startswith("default-src 'none'")
        assert "unsafe" not in policy
        assert "http" not in policy
        assert all(script.get("src") and not script.text for script in tree.iter("script"))
        loaded = tree.xpath("//script/@src | //img/@src | //link[@rel='stylesheet']/@href | //form/@action")
        assert all(not re.match(r"[a-z]+:|//", one) for one in loaded)
        outward = tree.xpath("//a[starts-with(@href, 'http')][not(ancestor::section[@class='citation'])]")
        assert all(one.get("rel") == "external noreferrer" for one in outward if name != "about.html")
        assert tree.get("lang") == "en"
    for name in ("style.css", "letter.js", "search.js"):
        assert not re.search(r"https?:|url\(|@import|eval|innerHTML", whole.text(name))


def test_words_cannot_become_markup_and_only_the_web_is_linked() -> None:
    snapshot, entities = everything()
    evil = "</script><script>alert(1)</script><img src=x onerror=alert(1)>"
    links = (AuthorityLink(system="wikidata", id="x", uri="javascript:alert(1)"),
             AuthorityLink(system="gnd", id=evil, uri="https://d-nb.info/gnd/1"),
             AuthorityLink(system="viaf", id="proposed", uri="https://viaf.org/1", state="proposed"))
    person = replace(entities[0], name=evil, memo="PRIVATE", links=links)
    snapshot = replace(snapshot, letter=replace(snapshot.letter, title=evil, number=evil), notes=tuple(
        replace(note, note=replace(note.note, memo="PRIVATE")) for note in snapshot.notes))
    site = Site(with_scan([snapshot], (person, *entities[1:])))
    for name, tree in site.trees.items():
        assert mistakes(site.files[name]) == []
        assert not tree.xpath("//img[@src='x']")
        assert all(script.get("src") for script in tree.iter("script"))
    assert site.dead_links() == []
    everything_written = b"".join(site.files.values())
    assert b"PRIVATE" not in everything_written
    assert b"javascript:" not in everything_written
    assert b"viaf.org/1" not in everything_written
    assert all(b"<" not in data for name, data in site.files.items() if name.startswith("search/"))


def test_characters_that_no_page_can_hold_are_replaced_and_reported() -> None:
    snapshot, entities = everything()
    bad = replace(snapshot, letter=replace(snapshot.letter, actions=(
        replace(snapshot.letter.actions[0], agents=(Agent(name="A\x00B\ud800"),)),)))
    site = Site(source([bad], entities))
    assert "A\ufffdB\ufffd" in site.text(f"letters/{bad.letter.id}.html")
    codes = [(found.code, found.letter) for found in site.report.problems]
    assert ("character-not-exportable", bad.letter.id) in codes


# Scans


def test_lines_of_the_scan_and_of_the_text_lead_to_one_another(whole: Site) -> None:
    snapshot, _ = everything()
    page = whole.letter(snapshot.letter.id)
    [image] = page.xpath("//figure//img")
    assert image.get("src") == f"../scans/{snapshot.pages[0].id}.jpg"
    assert (image.get("width"), image.get("height")) == ("120", "170")
    [svg] = page.xpath("//figure//svg")
    assert svg.get("viewbox") == "0 0 1240 1754"
    for zone in svg.xpath("./a"):
        [line] = page.xpath(f"//*[@id='{zone.get('href')[1:]}']")
        assert line.get("data-line") == zone.get("data-line")
        assert line.xpath(f"../a[@href='#{zone.get('id')}'] | .//a[@href='#{zone.get('id')}']")
    words = ["".join(one.itertext()) for one in page.xpath("//span[@class='line'][@id]")]
    assert words[0].startswith("Letterhead of the Bureau")


def test_a_scan_that_is_not_there_is_reported_unless_none_are_wanted() -> None:
    snapshot, entities = everything()
    missing = Site(source([snapshot], entities))
    assert [found.letter for found in missing.report.problems if found.code == "image-missing"] == [snapshot.letter.id]
    without = Site(with_scan([snapshot], entities), {"scans": False})
    assert all(found.code != "image-missing" for found in without.report.problems)
    for site in (missing, without):
        assert not site.letter(snapshot.letter.id).xpath("//img | //svg")
        assert not [name for name in site.files if name.startswith("scans/")]


# Parts of the edition


def test_the_register_lists_who_is_named_and_where(whole: Site) -> None:
    _, entities = everything()
    page = whole.trees[f"register/{entities[0].id}.html"]
    assert page.findtext(".//h1") == entities[0].name
    items = page.xpath("//ul[@class='mentions']/li")
    assert [item.find("a").text.split(":")[0] for item in items] == ["No. 1", "No. 2", "No. 3"]
    assert [one.text for one in items[0].xpath("./a[@class='place']")] == ["STALIN", "Enver Pasha"]
    assert page.xpath("//dt[.='Wikidata']/following-sibling::dd[1]/a/@href") == ["http://www.wikidata.org/entity/Q1"]
    index = whole.trees["register.html"]
    assert f"register/{entities[0].id}.html" in index.xpath("//section[@id='person']//a/@href")
    # An entry that was merged into another has no page of its own, and one that nobody names has none.
    assert f"register/{entities[-1].id}.html" not in whole.files
    assert f"register/{entities[4].id}.html" not in whole.files


def test_an_entry_has_the_letters_it_sent_and_received_before_those_that_name_it() -> None:
    first, entities = everything()
    who, other = (next(one for one in entities if one.kind == kind) for kind in ("person", "place"))
    alone = replace(first, translations=(), letter=replace(first.letter, links=()), transcription=TextSnapshot(
        text=replace(first.transcription.text, content="Stalin, Stalin, Koba and Stalin"), annotations=()))

    def between(digit: str, *pairs: tuple[str, str | None]) -> LetterSnapshot:
        made = another(alone, digit, number=digit)
        actions = tuple(Action(type=kind, agents=(Agent(name="N", entity=entity),)) for kind, entity in pairs)  # type: ignore[arg-type]
        return replace(made, letter=replace(made.letter, actions=actions), notes=(), provenance=Provenance(
            id=made.provenance.id, letter=made.letter.id))

    pen = Pen(Ids(900), alone.transcription.text.id, alone.transcription.text.content)
    for start, end in ((0, 6), (8, 14), (16, 20), (25, 31)):
        pen.place("entity", start, end, entities=(who.id,))
    naming = between("a", ("sent", None))
    naming = replace(naming, transcription=replace(naming.transcription, annotations=tuple(
        replace(one, text=naming.transcription.text.id) for one in pen.annotations)))
    letters = [naming, between("b", ("received", who.id)), between("c", ("sent", who.id), ("received", who.id)),
               between("d", ("sent", who.id)), between("e", ("forwarded", other.id))]
    site = Site(source(letters, entities))
    page = site.trees[f"register/{who.id}.html"]
    found = {heading.text: [item.find("a").text.split(":")[0] for item in heading.getnext()]
             for heading in page.xpath("//article/h2")}
    assert found == {"Letters sent": ["No. c", "No. d"], "Letters received": ["No. b"], "Named in letters": ["No. a"]}
    assert [one.text for one in page.xpath("//a[@class='place']")] == ["Stalin", "2", "3", "Koba"]
    assert [one.get("href").split("#")[1] for one in page.xpath("//a[@class='place']")] == ["m1", "m2", "m4", "m3"]
    [heading] = site.trees[f"register/{other.id}.html"].xpath("//article/h2")
    assert heading.text == "Letters"
    assert site.dead_links() == []


def test_the_register_is_in_the_order_of_letters_without_their_marks() -> None:
    first, _ = everything()
    names = ("Zola", "Łukasz", "Çelik", "Ó Briain", "Müller", "Соколов", "Йоффе", "Иванов", "Mill", "Cellini")
    entities = tuple(Entity(id=f"{number:032x}", kind="person", name=name) for number, name in enumerate(names, 500))
    agents = tuple(Agent(name=entity.name, entity=entity.id) for entity in entities)
    letter = replace(first, letter=replace(first.letter, actions=(Action(type="sent", agents=agents),), links=()))
    page = Site(source([letter], entities)).trees["register.html"]
    assert page.xpath("//section[@id='person']//li/a/text()") == [
        "Çelik", "Cellini", "Łukasz", "Mill", "Müller", "Ó Briain", "Zola", "Иванов", "Йоффе", "Соколов"]
    assert page.xpath("//section[@id='person']/h3/text()") == ["C", "L", "M", "O", "Z", "И", "Й", "С"]
    assert not page.xpath("//nav[@class='initials']")


def test_a_long_register_has_links_to_its_initials() -> None:
    first, _ = everything()
    entities = tuple(Entity(id=f"{number:032x}", kind="person", name=f"{'ABC'[number % 3]}{number}")
                     for number in range(500, 545))
    agents = tuple(Agent(name=entity.name, entity=entity.id) for entity in entities)
    letter = replace(first, letter=replace(first.letter, actions=(Action(type="sent", agents=agents),), links=()))
    site = Site(source([letter], entities))
    assert site.trees["register.html"].xpath("//nav[@class='initials']//a/text()") == ["A", "B", "C"]
    assert site.dead_links() == []


def test_years_are_drawn_where_there_are_several() -> None:
    first, entities = everything()

    def dated(number: int, year: int) -> LetterSnapshot:
        sent = Action(type="sent", date=DateValue(text=str(year), edtf=str(year)))
        return replace(first, letter=replace(first.letter, id=f"{number:032x}", actions=(sent,), links=()))

    def bars(*years: int) -> list[tuple[str, float]]:
        site = Site(source([dated(number, year) for number, year in enumerate(years, 1)], entities))
        assert site.dead_links() == []
        return [(one.get("href"), float(one.find("rect").get("height")))
                for one in site.trees["chronology.html"].xpath("//svg[@class='years']/a")]

    assert bars(1900, 1901, 1902) == []
    assert bars(1900, 1900, 1901, 1905, 1910) == [("#y1900", 90), ("#y1901", 45), ("#y1905", 45), ("#y1910", 45)]


def test_programs_that_keep_references_find_who_when_and_what(whole: Site) -> None:
    snapshot, _ = everything()
    page = whole.letter(snapshot.letter.id)
    said = [(one.get("name"), one.get("content")) for one in page.xpath("//meta[starts-with(@name, 'DC.')]")]
    assert said == [
        ("DC.title", "J. X. Peters to I. V. Stalin"), ("DC.type", "letter"), ("DC.creator", "J. X. Peters"),
        ("DC.date", "1922-04-03"), ("DC.language", snapshot.letter.language), ("DC.contributor", "A. Editor"),
        ("DC.isPartOf", "Letters & <Papers>"), ("DC.identifier", urn(snapshot.letter.id)),
        ("DC.identifier", f"https://example.org/letters/letters/{snapshot.letter.id}.html")]


def test_bands_of_one_correspondent_lie_side_by_side_and_never_one_upon_another() -> None:
    first, entities = everything()

    def sent(number: int, sender: str, receiver: str) -> LetterSnapshot:
        actions = (Action(type="sent", agents=(Agent(name=sender),)),
                   Action(type="received", agents=(Agent(name=receiver),)))
        return replace(first, letter=replace(first.letter, id=f"{number:032x}", actions=actions, links=()))

    pairs = [("A", "X"), ("A", "X"), ("A", "Y"), ("B", "X"), ("C", "Y"), ("C", "X")]
    page = Site(source([sent(number, *pair) for number, pair in enumerate(pairs, 1)], entities)).trees[
        "correspondence.html"]
    ends: dict[tuple[int, str], list[tuple[float, float]]] = {}
    for band in page.xpath("//svg/path"):
        names, _, count = band.findtext("title").partition(": ")
        numbers = [float(one) for one in re.findall(r"[\d.]+", band.get("d"))]
        width = float(band.get("stroke-width"))
        assert width == pytest.approx(14 * int(count.split()[0]))
        for side, (name, middle) in enumerate(zip(names.split(" → "), (numbers[1], numbers[-1]), strict=True)):
            ends.setdefault((side, name), []).append((middle - width / 2, middle + width / 2))
    assert set(ends) == {(0, "A"), (0, "B"), (0, "C"), (1, "X"), (1, "Y")}
    for stretches in ends.values():
        stretches.sort()
        for (_, end), (start, _) in pairwise(stretches):
            assert start == pytest.approx(end)


def test_the_correspondence_is_a_picture_and_the_same_as_a_table(whole: Site) -> None:
    page = whole.trees["correspondence.html"]
    rows = [[cell.text_content() for cell in row.xpath("./td")] for row in page.xpath("//tbody/tr")]
    assert rows == [["A person <&>", "Bureau", "3"]]
    assert page.xpath("//svg[@role='group'][@aria-labelledby]")
    assert "A person <&> (3)" in page.xpath("//svg//text/text()")


def test_the_chronology_goes_by_date_and_the_list_by_the_project() -> None:
    snapshot, entities = everything()

    def dated(digit: str, edtf: str | None) -> LetterSnapshot:
        made = another(snapshot, digit, number=digit)
        sent = made.letter.actions[0]
        date = replace(sent.date, edtf=edtf, text=edtf or "no idea")
        return replace(made, letter=replace(made.letter, actions=(replace(sent, date=date),), links=()))

    dates = {"a": None, "b": "1923", "c": "1922-05-01", "d": "../1921"}
    site = Site(source([dated(digit, edtf) for digit, edtf in dates.items()], entities))
    years = site.trees["chronology.html"].xpath("//section[@class='year']")
    assert [year.get("id") for year in years] == ["y1921", "y1922", "y1923", "yundated"]
    listed = site.trees["index.html"].xpath("//tbody/tr/td[1]/text()")
    assert listed == ["a", "b", "c", "d"]


def test_a_letter_says_how_to_cite_it_and_where_it_stays(whole: Site) -> None:
    snapshot, _ = everything()
    page = whole.letter(snapshot.letter.id)
    address = f"https://example.org/letters/letters/{snapshot.letter.id}.html"
    assert page.xpath("//link[@rel='canonical']/@href") == [address]
    assert page.xpath("//section[@class='citation']//a/@href") == [address]
    cited = page.findtext(".//p[@class='cite']")
    assert cited == ("J. X. Peters to I. V. Stalin. Old Bukhara, April 3, 1922. In: Letters & <Papers>, edited by "
                     "A. Editor. A series. No. 1.")
    # Another number or title does not move it.
    moved = replace(snapshot, letter=replace(snapshot.letter, number="99", title="Else"))
    assert f"letters/{snapshot.letter.id}.html" in Site(source([moved])).files


def test_a_translation_stands_beside_its_paragraphs() -> None:
    snapshot, entities = everything()
    page = Site(source([snapshot], entities)).letter(snapshot.letter.id)
    pairs = page.xpath("//div[@class='pair'][div[@class='translation']/div]")
    found = [(pair.xpath("./div[1]//*[@class][1]/*/@class")[0], pair.xpath("./div[2]//p")[0].text) for pair in pairs]
    assert found == [("salutation", "Дорогой товарищ"), ("paragraph", "Пишу.")]
    assert pairs[0].xpath("./div[2]/@lang") == ["ru"]


def test_a_letter_runs_in_the_direction_of_its_language_and_its_notes_in_that_of_the_edition() -> None:
    snapshot, entities = everything()
    hebrew = msgspec.structs.replace(snapshot.letter, language="he")
    transcription = msgspec.structs.replace(
        snapshot.transcription, text=msgspec.structs.replace(snapshot.transcription.text, language=None))
    turned = msgspec.structs.replace(snapshot, letter=hebrew, transcription=transcription)
    page = Site(source([turned], entities)).letter(snapshot.letter.id)
    sides = page.xpath("//div[@class='transcription']")
    assert {(side.get("lang"), side.get("dir")) for side in sides} == {("he", "rtl")}
    notes = page.xpath("//div[@class='transcription']//div[@class='notes']")
    assert notes
    assert {(one.get("lang"), one.get("dir")) for one in notes} == {("en", "ltr")}
    assert page.xpath("//div[@class='translation']/@lang")[0] == "ru"
    assert page.xpath("//div[@class='translation']/@dir") == []
    assert Site(source([snapshot], entities)).letter(snapshot.letter.id).xpath("//@dir") == []


def test_a_note_that_a_note_without_a_place_refers_to_is_written_once() -> None:
    snapshot, entities = everything()
    first, second = snapshot.notes[:2]
    inner = msgspec.structs.replace(first.body, annotations=(
        Annotation(id="f" * 32, text=first.body.text.id, kind="note", start=0, end=0, note=second.note.id),))
    kept = tuple(one for one in snapshot.transcription.annotations if one.kind != "note")
    alone = msgspec.structs.replace(
        snapshot, notes=(msgspec.structs.replace(first, body=inner), second), translations=(),
        transcription=msgspec.structs.replace(snapshot.transcription, annotations=kept))
    page = Site(source([alone], entities)).letter(snapshot.letter.id)
    assert len(page.xpath(f"//*[@id='note-{second.note.id}']")) == 1


@pytest.mark.parametrize(("text", "edtf", "calendar", "shown"), [
    ("April 3, 1922", "1922-04-03", "gregorian", "April 3, 1922"),
    ("Thursday", "1922-04-06", "gregorian", "Thursday (6 April 1922)"),
    ("21 March 1922", "1922-04-03", "julian", "21 March 1922 (3 April 1922; julian calendar)"),
    ("[juin 1893]", "[1893-06-01..1893-06-30]", "gregorian", "[juin 1893] (June 1893)"),
    ("[June 1893]", "[1893-06-01..1893-06-30]", "gregorian", "[June 1893]"),
    ("bis zum 3.", "[..1922-04-03]", "gregorian", "bis zum 3. (not after 3 April 1922)"),
    ("spring", "1922-21", "gregorian", "spring (spring 1922)"),
    ("undated", "192X~", "gregorian", "undated (about the 1920s)"),
])
def test_what_a_date_means_stands_behind_it_in_words(text: str, edtf: str, calendar: str, shown: str) -> None:
    snapshot, entities = everything()
    sent = Action(type="sent", date=DateValue(text=text, edtf=edtf, calendar=calendar))
    dated = msgspec.structs.replace(snapshot, letter=msgspec.structs.replace(snapshot.letter, actions=(sent,)))
    page = Site(source([dated], entities)).letter(snapshot.letter.id)
    [found] = page.xpath("//dt[.='Written']/following-sibling::dd[1]")
    assert "".join(found.itertext()) == shown


def test_options_that_mean_nothing_are_refused() -> None:
    for options in ({"projection": "search"}, {"address": "javascript:alert(1)"}, {"address": "example"}):
        with pytest.raises(FormatError) as refused:
            Site(source([]), options)
        assert refused.value.code == "option-unknown"


def test_notes_in_place_keep_out_of_the_margin(seed: LetterSnapshot) -> None:
    for in_place in (False, True):
        [article] = Site(source([seed]), {"notes_in_place": in_place}).letter(seed.letter.id).xpath("//article")
        assert ("margin" in article.get("class").split()) is not in_place


# Search


def test_the_index_finds_every_word_of_every_letter(whole: Site, seed: LetterSnapshot) -> None:
    snapshot, entities = everything()
    site = Site(source([snapshot, seed], entities))
    index = site.index()
    for number, letter in enumerate((snapshot, seed)):
        for text in letter.texts():
            for word in re.findall(r"\w+", folded(projections.reading(text, projections.ReadingOptions(
                    supplied="plain")))):
                assert number in index[word], word
    assert index["basmachi"] == [1]
    assert 0 not in index.get("teh", [])  # the corrected word is read


def test_the_index_comes_in_parts_in_the_order_of_a_browser() -> None:
    snapshot, entities = everything()
    words = " ".join(f"word{number:05}" for number in range(6000)) + " 𐐨x \ufb00y"
    text = snapshot.transcription
    long = replace(snapshot, transcription=TextSnapshot(text=replace(text.text, content=words)), notes=())
    site = Site(source([long], entities))
    parts = [name for name in site.files if name.startswith("search/words-")]
    assert len(parts) > 1
    told = site.text("search/letters.js")
    firsts = [re.search(r'\{"(.*?)"', site.text(f"search/words-{place}.js"))[1] for place in range(len(parts))]  # type: ignore[index]
    assert all(f'"{first}"' in told for first in firsts)
    assert firsts == sorted(firsts, key=lambda word: word.encode("utf-16-be"))


def test_the_index_is_the_same_however_much_of_it_is_put_aside(
        whole: Site, seed: LetterSnapshot, monkeypatch: pytest.MonkeyPatch) -> None:
    first, entities = everything()
    export = with_scan([first, *(another(first, digit, number=digit) for digit in "bcde"), seed], entities)
    found = [Site(export).files]
    for run in (1, 2, 3):
        monkeypatch.setattr("editor.formats.html.index.RUN", run)
        found.append(Site(export).files)
    assert all(files == found[0] for files in found)


# The whole


@given(text=st.text(alphabet=st.sampled_from("ab1_² \n\u00a0\u2028.’-…éא\u05b0\u0301\u200d\U00010400"), max_size=40))
def test_the_words_of_the_index_are_what_an_expression_calls_words(text: str) -> None:
    assert words_in(text) == set(re.findall(r"\w+", text))


def test_letters_are_read_and_written_one_by_one() -> None:
    snapshot, entities = everything()
    read: list[str] = []
    behind: list[int] = []

    def stream() -> Iterator[LetterSnapshot]:
        for number in range(30):
            made = another(snapshot, f"{number % 6 + 10:x}", number=str(number))
            made = replace(made, letter=replace(made.letter, id=f"{number:032x}", links=()))
            text = made.transcription
            kept = tuple(one for one in text.annotations if one.kind != "reference")
            read.append(made.letter.id)
            yield replace(made, transcription=replace(text, annotations=kept))

    class Counting:
        written = 0

        def write(self, name: str, data: bytes) -> None:
            if name.startswith("letters/"):
                self.written += 1
                behind.append(len(read) - self.written)

        def write_parts(self, name: str, parts: Iterable[bytes]) -> None:
            assert not name.startswith("letters/")
            assert b"".join(parts)

    registry.by_id("html").write(ExportSource(project(entities), stream), {}, Counting())
    assert len(behind) == 30
    assert max(behind) <= 1  # the letter at hand, and the next one for the link to it


def test_the_same_letters_give_the_same_bytes_twice(whole: Site, seed: LetterSnapshot) -> None:
    assert Site(with_scan([seed])).files == Site(with_scan([seed])).files


def test_what_readers_do_not_see_is_reported() -> None:
    snapshot, entities = everything()
    [lost] = [found for found in Site(source([snapshot], entities)).report.problems if found.code == "not-in-format"]
    assert lost.letter == snapshot.letter.id
    assert lost.args["what"] == "comments, readings, detached annotations, raw source, how pages are shown"


@pytest.mark.parametrize("language", ["de", "ru"])
def test_every_word_of_an_edition_is_in_its_language(
        language: str, seed: LetterSnapshot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: set[str] = set()
    say = Words.__call__

    def noting(self: Words, english: str, **values: object) -> str:
        said.add(english)
        return say(self, english, **values)

    monkeypatch.setattr(Words, "__call__", noting)
    first, entities = everything()
    Site(with_scan([first, another(first, "b", number="2", title=""), seed], entities), {"language": language})
    Site(source([]), {"language": language})
    table = words._TABLES[language]
    examples = {look.example for look in LOOKS.values()}
    assert {word for word in said if word not in table} - {""} - examples == set()
    assert len(said) > 120


def test_both_tables_say_everything_with_the_same_places() -> None:
    pairs = (*words._PAIRS, *DATE_PAIRS)
    for english, german, russian in pairs:
        wanted = set(re.findall(r"\{\w+\}", english))
        assert set(re.findall(r"\{\w+\}", german)) == wanted
        assert set(re.findall(r"\{\w+\}", russian)) == wanted
    assert len({pair[0] for pair in pairs}) == len(pairs)


def test_an_edition_in_german_and_in_russian(seed: LetterSnapshot) -> None:
    german = Site(source([seed]), {"language": "de"})
    assert german.trees["index.html"].get("lang") == "de"
    assert [one.text for one in german.trees["index.html"].xpath("//nav//a")] == [
        "Briefe", "Chronologie", "Register", "Korrespondenz", "Zur Edition"]
    assert german.letter(seed.letter.id).xpath("//section[@class='citation']/h2/text()") == ["Zitierweise"]
    assert "Es wird gesucht" in german.text("search/letters.js")
    assert mistakes(german.files["index.html"]) == []
    with pytest.raises(FormatError):
        Site(source([seed]), {"language": "tlh"})
    counted = [Words("ru").count("letters", number) for number in (1, 2, 5, 11, 21, 112)]
    assert counted == ["1 письмо", "2 письма", "5 писем", "11 писем", "21 письмо", "112 писем"]
