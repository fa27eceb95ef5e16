"""TEI as further editions write it: each test has the shape of real markup, with people and words made up."""

from __future__ import annotations

import re
import time

import pytest

from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.formats import registry
from editor.formats.base import ImportResult, Source
from editor.formats.tei.registers import prime
from editor.formats.tei.shared import Shared
from editor.formats.xml_reading import Element, etree
from tests.formats.letters import MemorySink, source
from tests.formats.schemas import assert_valid

TEI = registry.by_id("tei")
HEAD = "<fileDesc><titleStmt><title>T</title></titleStmt><publicationStmt><p/></publicationStmt>{}</fileDesc>"
SIDES = ('<correspDesc><correspAction type="sent">{}</correspAction><correspAction type="received">'
         "<persName>B</persName></correspAction></correspDesc>")


def _read(body: str = "<p>x</p>", profile: str = "", described: str = "<sourceDesc><p/></sourceDesc>",
          around: str = "", **options: object) -> ImportResult:
    profile = f"<profileDesc>{profile}</profileDesc>" if profile else ""
    data = (f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>{HEAD.format(described)}{profile}</teiHeader>{around}'
            f"<text><body>{body}</body></text></TEI>")
    return TEI.read(Source(data.encode(), "x.xml"), options)


def _one(body: str = "<p>x</p>", profile: str = "", described: str = "<sourceDesc><p/></sourceDesc>",
         around: str = "") -> LetterSnapshot:
    [letter] = _read(body, profile, described, around).letters
    return letter.snapshot


def _again(snapshot: LetterSnapshot, result: ImportResult | None = None) -> tuple[Element, LetterSnapshot]:
    """The letter as TEI, valid, and as it is read again from it."""
    sink = MemorySink()
    report = TEI.write(source([snapshot], result.entities if result else ()), {"write_sidecar": False}, sink)
    data = sink.files[report.files[0]]
    assert_valid(data)
    [letter] = TEI.read(Source(data, "again.xml"), {}).letters
    return etree.fromstring(data), letter.snapshot


def _lines(text: TextSnapshot) -> list[tuple[str, str]]:
    starts = {a.start: a.kind for a in text.annotations if a.kind in (
        "paragraph", "dateline", "salutation", "closing", "signature", "postscript", "heading", "list-item")}
    result: list[tuple[str, str]] = []
    place = 0
    for line in text.text.content.split("\n"):
        result.append((starts[place], line))
        place += len(line) + 1
    return result


# Words that stand in a division itself.


@pytest.mark.parametrize(("body", "lines"), [
    ("<div>[1]\n d 3 may<lb/>\n thank <hi>you</hi> for it, <persName>Anna</persName>.<lb/></div>",
     [("paragraph", "[1] d 3 may thank you for it, Anna.")]),
    ("<div><opener><salute>Dear</salute></opener> said <hi>once</hi> <date>today</date><p>Then.</p> <hi>so</hi></div>",
     [("salutation", "Dear"), ("paragraph", "said once today"), ("paragraph", "Then."), ("paragraph", "so")]),
    ("<p>Two things, <hi>these</hi>: <list><item>one</item><item>two</item></list> and <hi>no</hi> more.</p>",
     [("paragraph", "Two things, these:"), ("list-item", "one"), ("list-item", "two"), ("paragraph", "and no more.")]),
    ("<p>He says: <quote><p>First.</p><p>Second.</p></quote> and goes.</p>",
     [("paragraph", "He says:"), ("paragraph", "First."), ("paragraph", "Second."), ("paragraph", "and goes.")]),
    ("<div><quote>One.</quote> <quote>Two.</quote></div>", [("paragraph", "One."), ("paragraph", "Two.")]),
    ("<div><bibl>a</bibl><bibl>b</bibl></div>", [("paragraph", "a"), ("paragraph", "b")]),
    ("<div><closer><space/>warm greetings<lb/> <space/>Yours<lb/> <signed><space/>H</signed></closer></div>",
     [("closing", "warm greetings Yours"), ("signature", "H")]),
])
def test_words_beside_one_another_are_one_line(body: str, lines: list[tuple[str, str]]) -> None:
    snapshot = _one(body)
    assert _lines(snapshot.transcription) == lines
    assert _lines(_again(snapshot)[1].transcription) == lines


def test_a_page_break_behind_the_last_words_belongs_to_the_next_line() -> None:
    text = _one("<div>one <hi>two</hi> <pb n='2'/> <p>three</p> four <pb n='3'/> five</div>").transcription
    assert text.text.content == "one two\nthree\nfour five"
    assert [(a.attributes["n"], a.start) for a in text.of_kind("page-break")] == [("2", 8), ("3", 18)]


def test_a_note_behind_the_last_words_is_at_them() -> None:
    text = _one("<div>one <hi>two</hi> <note>N</note><p>three</p></div>").transcription
    [note] = text.of_kind("note")
    assert text.text.content[:note.start].strip() == "one two"


@pytest.mark.parametrize(("opener", "lines"), [
    ("<placeName>Ulm</placeName> <date>3 May</date><salute>Dear Bob,</salute>",
     [("dateline", "Ulm 3 May"), ("salutation", "Dear Bob,")]),
    ("Ulm, <date>3 May</date>", [("dateline", "Ulm, 3 May")]),
    ("Dear <hi>Bob</hi>,", [("salutation", "Dear Bob,")]),
    ("<salute>Dear</salute> <placeName>Ulm</placeName>", [("salutation", "Dear"), ("dateline", "Ulm")]),
])
def test_place_and_date_in_an_opener_are_its_dateline(opener: str, lines: list[tuple[str, str]]) -> None:
    assert _lines(_one(f"<opener>{opener}</opener><p>x</p>").transcription)[:-1] == lines


# Notes that stand off.


OFF = ('<standOff><listAnnotation type="notes" xml:lang="en"><note xml:id="who" n="1">Nobody knows <hi>who</hi>.'
       '</note></listAnnotation><listAnnotation type="transcription"><note target="#here">struck out</note>'
       "</listAnnotation>"
       '<listAnnotation type="general"><note xml:id="g" type="dating">On the date.</note></listAnnotation>'
       '<listPerson><person xml:id="p1"><persName>Anna</persName><note>Painter.</note></person></listPerson>'
       "</standOff>")


def test_notes_that_stand_off_are_notes_of_the_letter() -> None:
    snapshot = _one('<div type="original" xml:lang="nl"><p>those<ptr target="#who"/> and<anchor xml:id="here"/> that'
                    '</p></div><div type="translation" xml:lang="en"><p>this<ptr target="#who"/></p></div>', around=OFF)
    who, struck = snapshot.notes
    assert (who.body.text.content, who.body.text.language, who.note.series) == ("Nobody knows who.", "en", "editorial")
    assert (struck.body.text.content, struck.note.series) == ("struck out", "textual")
    before = {(text.text.role, a.note): text.text.content[:a.start] for text in (
        snapshot.transcription, *snapshot.translations) for a in text.of_kind("note")}
    assert before == {("transcription", who.note.id): "those", ("translation", who.note.id): "this",
                      ("transcription", struck.note.id): "those and"}
    origin = snapshot.provenance.digital_source
    assert origin is not None
    [kept] = [part.xml for part in origin.kept if part.place == "standOff"]
    assert "On the date." in kept
    root, again = _again(snapshot)
    assert [note.body.text.content for note in again.notes] == ["Nobody knows who.", "struck out"]
    assert "".join(root.itertext()).count("Nobody knows") == 1


def test_a_note_that_only_points_to_a_commentary_elsewhere_is_no_empty_note() -> None:
    snapshot = _one('<p>waited.<note type="commentary" target="kom.xml#k2"/> Then.</p>')
    assert snapshot.notes == ()
    root, again = _again(snapshot)
    assert [note.get("target") for note in root.iter("{*}note")] == ["kom.xml#k2"]
    assert again.transcription.text.content == "waited. Then."


# Keys, names, authority records.


def test_a_key_is_one_of_its_kind() -> None:
    result = _read('<p><persName key="12">Anna</persName> in <placeName key="12">Ulm</placeName>, <persName key="12">A.'
                   "</persName></p>")
    text = result.letters[0].snapshot.transcription
    names = {entity.id: (entity.kind, entity.name) for entity in result.entities}
    assert [names[a.entities[0]] for a in text.of_kind("entity")] == [
        ("person", "Anna"), ("place", "Ulm"), ("person", "Anna")]


def test_keys_of_a_kind_mean_the_same_in_every_file_and_in_the_project() -> None:
    shared = Shared()
    first = _read('<p><persName key="7">Anna</persName><placeName key="7">Ulm</placeName></p>', shared=shared)
    second = _read('<p><placeName key="7">U.</placeName></p>', shared=shared)
    [ulm] = second.entities
    assert ulm.name == "Ulm"
    later = Shared()
    later.know(first.entities)
    assert [e.id for e in _read('<p><placeName key="7">U.</placeName></p>', shared=later).entities] == [ulm.id]


PEOPLE = """<listPerson>
<person xml:id="a"><persName type="main"><surname>Berg</surname><forename>Anna von</forename></persName>
 <idno type="URL" subtype="GND">https://d-nb.info/gnd/118510479</idno><idno subtype="x">https://viaf.org/viaf/5/</idno>
 <idno type="portrait"/></person>
<person xml:id="b"><ref type="DNB" target="http://d-nb.info/gnd/119060507"/><forename>Bob</forename>
 <surname>Lind</surname><ref target="https://example.org/bob"/></person>
</listPerson><listPlace><place xml:id="u"><placeName ref="https://www.geonames.org/2820256/">Ulm</placeName></place>
</listPlace>"""


def test_names_in_parts_and_records_wherever_they_are_told() -> None:
    entries = {entity.name: [(link.system, link.id, link.state) for link in entity.links if link.system != "edition"]
               for entity in _read(described=f"<sourceDesc>{PEOPLE}</sourceDesc>").entities}
    assert entries == {
        "Berg, Anna von": [("gnd", "118510479", "confirmed"), ("viaf", "5", "confirmed")],
        "Bob Lind": [("gnd", "119060507", "confirmed")], "Ulm": [("geonames", "2820256", "confirmed")]}


def test_every_address_of_a_record_means_the_same() -> None:
    result = _read("".join(f'<p><persName ref="{address}">Anna</persName></p>' for address in (
        "http://d-nb.info/gnd/118510479", "https://d-nb.info/gnd/118510479/",
        "https://d-nb.info/gnd/118510479#about")))
    [anna] = result.entities
    assert [(link.system, link.id) for link in anna.links] == [("gnd", "118510479")]
    shared = Shared()
    shared.know(result.entities)
    again = _read('<p><persName ref="https://www.d-nb.info/gnd/118510479">A.</persName></p>', shared=shared)
    assert again.entities == (anna,)
    [place] = _read('<p><placeName ref="https://www.geonames.org/2820256/ulm.html">Ulm</placeName></p>').entities
    assert [(link.system, link.id) for link in place.links] == [("geonames", "2820256")]


def test_a_side_without_words_is_called_as_the_register_calls_it() -> None:
    result = _read(described=f"<sourceDesc>{PEOPLE}</sourceDesc>", profile=SIDES.format(
        '<persName ref="#a"/><orgName ref="o12"/><placeName ref="#u"/>'))
    sent = result.letters[0].snapshot.letter.action("sent")
    assert sent is not None
    assert [agent.name for agent in sent.agents] == ["Berg, Anna von", "o12"]
    assert sent.place is not None
    assert sent.place.name == "Ulm"


def test_what_says_nothing_is_nothing() -> None:
    result = _read(profile=SIDES.format('<persName>A</persName><placeName ref="#"/><date/>'),
                   around='<facsimile><graphic url=""/></facsimile>')
    snapshot = result.letters[0].snapshot
    sent = snapshot.letter.action("sent")
    assert sent is not None
    assert (sent.place, sent.date, snapshot.pages, result.entities) == (None, None, (), ())
    assert not [one for one in result.problems if one.code == "pointer-unresolved"]


def test_a_register_in_a_header_without_a_text_is_no_letter() -> None:
    data = ('<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><profileDesc><particDesc><listPerson>'
            '<person xml:id="a"><persName>Anna</persName></person></listPerson></particDesc></profileDesc></teiHeader>'
            "<text><body/></text></TEI>")
    register = Source(data.encode(), "people.xml")
    assert TEI.read(register, {}).letters == ()
    shared = Shared()
    prime(register, shared)
    [anna] = _read('<p><persName ref="#a">A.</persName></p>', shared=shared).entities
    assert anna.name == "Anna"


# The header.


@pytest.mark.parametrize(("date", "text", "edtf"), [
    ('<date when-iso="1715-11-26"/>', "1715-11-26", "1715-11-26"),
    ('<date from="1715-11" to="1716"/>', "1715-11 – 1716", "1715-11/1716"),
    ('<date when="18290308"/>', "18290308", "1829-03-08"), ('<date when="18291308">then</date>', "then", None),
])
def test_dates_without_words_and_in_the_basic_form(date: str, text: str, edtf: str | None) -> None:
    snapshot = _one(profile=SIDES.format(date))
    sent = snapshot.letter.action("sent")
    assert sent is not None
    assert sent.date is not None
    assert (sent.date.text, sent.date.edtf) == (text, edtf)
    assert _again(snapshot)[1].letter.action("sent") == sent


def test_a_correspdesc_among_the_sources_is_written_once() -> None:
    snapshot = _one(described=f"<sourceDesc>{SIDES.format('<persName>A</persName>')}</sourceDesc>")
    root, again = _again(snapshot)
    assert len(root.findall(".//{*}correspDesc")) == 1
    assert again.letter.actions == snapshot.letter.actions


def test_references_to_other_letters_come_back_with_their_addresses() -> None:
    context = ('<correspContext><ref type="prev" target="7.xml">the one before</ref><ref type="next">No. 9</ref>'
               '<ref type="previousFromSender" target="5.xml"/><ref type="prev" target="6.xml"/></correspContext>')
    said = SIDES.format("<persName>A</persName>").replace("</correspDesc>", f"{context}</correspDesc>")
    snapshot = _one(profile=said)
    assert [(link.type, link.text) for link in snapshot.letter.links] == [
        ("reply-to", "the one before"), ("answered-by", "No. 9")]
    root, again = _again(snapshot)
    found = sorted((ref.get("target") or "", ref.text or "") for ref in root.iterfind(".//{*}correspContext/{*}ref"))
    assert found == [("", "No. 9"), ("5.xml", ""), ("6.xml", ""), ("7.xml", "the one before")]
    assert sorted(link.text or "" for link in again.letter.links) == ["No. 9", "the one before"]


def test_an_institution_keeps_what_no_repository_does() -> None:
    def keeper(identifier: str) -> tuple[str | None, list[tuple[str, str]]]:
        [witness] = _one(described="<sourceDesc><msDesc><msIdentifier>" + identifier + "<idno>7</idno></msIdentifier>"
                         "</msDesc></sourceDesc>").provenance.witnesses
        return (witness.repository.name if witness.repository else None,
                [(level.level, level.value) for level in witness.reference])

    assert keeper("<institution>Museum</institution><repository/>") == ("Museum", [("shelfmark", "7")])
    assert keeper("<institution>State</institution><repository>Archive</repository>") == (
        "Archive", [("institution", "State"), ("shelfmark", "7")])
    assert keeper('<repository ref="a96"/>') == ("a96", [("shelfmark", "7")])


def test_a_witness_that_is_no_manuscript_comes_back_whole() -> None:
    snapshot = _one(described='<sourceDesc><listWit><witness n="1"><msDesc><msIdentifier><repository>A</repository>'
                    '</msIdentifier></msDesc></witness><witness n="2"><idno type="doc">9</idno></witness></listWit>'
                    "</sourceDesc>")
    assert [(one.role, one.base) for one in snapshot.provenance.witnesses] == [("original", True)]
    root, _ = _again(snapshot)
    assert [one.findtext("{*}idno") for one in root.iterfind(".//{*}witness")] == [None, "9"]


@pytest.mark.parametrize("shape", [
    '<div xml:lang="la"><p>x</p></div>', '<div><p>x</p></div>|xml:lang="la"', "<pb/><div xml:lang='la'><p>x</p></div>"])
def test_the_language_of_a_letter_is_that_of_what_holds_it(shape: str) -> None:
    body, _, root = shape.partition("|")
    data = f'<TEI xmlns="http://www.tei-c.org/ns/1.0" {root}><teiHeader/><text><body>{body}</body></text></TEI>'
    [letter] = TEI.read(Source(data.encode(), "x.xml"), {}).letters
    assert letter.snapshot.letter.language == "la"


OF_THEIRS = ('<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>T</title>'
             "<editor>Their Editor</editor></titleStmt><publicationStmt><p/></publicationStmt><seriesStmt>"
             "<title>Their series</title></seriesStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text><body>"
             "<p>x</p></body></text></TEI>")


@pytest.mark.parametrize("series", ["Our series", None])
def test_the_editors_and_series_of_another_edition_come_back_as_theirs(series: str | None) -> None:
    [letter] = TEI.read(Source(OF_THEIRS.encode(), "x.xml"), {}).letters
    sink = MemorySink()
    given = source([letter.snapshot])
    project = replace(given.project, project=replace(given.project.project, series=series))
    report = TEI.write(given._replace(project=project), {"write_sidecar": False}, sink)
    data = sink.files[report.files[0]]
    for once in (b"Their Editor", b"Their series", b"A. Editor"):
        assert data.count(once) == 1
    [again] = TEI.read(Source(data, "again.xml"), {}).letters
    assert again.snapshot.provenance.digital_source is not None
    kept = [part.xml for part in again.snapshot.provenance.digital_source.kept]
    assert ["Their Editor" in xml or "Their series" in xml for xml in kept] == [True, True]
    # A file of ours from the time before they were told apart has all of them as the project's.
    old = re.sub(rb' xml:id="(?:ed|series)-[^"]*"', b"", data).replace(b'version="2"', b'version="1"')
    [before] = TEI.read(Source(old, "old.xml"), {}).letters
    assert before.snapshot.provenance.digital_source is not None
    assert not [part.xml for part in before.snapshot.provenance.digital_source.kept if "A. Editor" in part.xml]


# Pages.


def test_a_page_break_that_names_the_picture_of_a_page_makes_no_second_one() -> None:
    snapshot = _one('<pb facs="https://x.org/1.jpg" n="1r"/><p>x</p>', around=(
        '<facsimile><graphic n="1r" url="https://x.org/1.jpg"/><graphic n="1v" url="https://x.org/2.jpg"/></facsimile>'))
    assert [page.label for page in snapshot.pages] == ["1r", "1v"]
    [begins] = snapshot.transcription.of_kind("page-break")
    assert begins.attributes["facs"] == snapshot.pages[0].id


# Divisions.


DOCUMENTS = """<div type="compilation"><head>China.</head>
<div type="document" n="6" xml:id="d6"><head>The <gloss type="from">King</gloss> to the <gloss type="to">Queen</gloss>.
</head><p>One.</p><closer><signed>K.</signed></closer></div>
<div type="document" n="7"><head>Mr. <persName type="from">Hay</persName> to Mr. <persName type="to">Rock</persName>.
</head><opener><dateline>Ulm, <date when="1900-07-27">July 27</date></dateline></opener><p>Two.</p></div>
<div type="document" n="8"><head>An edict.</head><p>Three.</p></div></div>"""


def test_documents_among_which_are_letters_come_in_one_by_one() -> None:
    letters = [one.snapshot for one in _read(DOCUMENTS).letters]
    assert [(one.letter.number, one.letter.title) for one in letters] == [
        ("6", "The King to the Queen."), ("7", "Mr. Hay to Mr. Rock."), ("8", "An edict.")]
    assert [[(a.type, [agent.name for agent in a.agents]) for a in one.letter.actions] for one in letters] == [
        [("sent", ["King"]), ("received", ["Queen"])], [("sent", ["Hay"]), ("received", ["Rock"])], []]


def test_documents_without_a_letter_among_them_are_parts_of_one() -> None:
    assert len(_read('<div type="document"><p>a</p></div><div type="document"><p>b</p></div>').letters) == 1


def test_front_matter_of_several_letters_is_kept_with_the_first() -> None:
    data = ('<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><front><div><p>Preface.</p></div></front><body>'
            '<div type="letter"><p>a</p></div><div type="letter"><p>b</p></div></body></text></TEI>')
    kept = [one.snapshot.provenance.digital_source for one in TEI.read(Source(data.encode(), "x.xml"), {}).letters]
    assert [[part.place for part in origin.kept] for origin in kept if origin] == [["front"], []]


def test_the_same_in_the_spelling_of_today_is_no_part_of_the_text() -> None:
    snapshot = _one('<div type="original" resp="#ocr"><p>Vererter Herr</p></div><div type="normalized" resp="#gpt"><p>'
                    "Verehrter Herr</p></div>")
    assert snapshot.transcription.text.content == "Vererter Herr"
    assert [one.text.content for one in snapshot.translations] == ["Verehrter Herr"]
    root, again = _again(snapshot)
    assert [one.text.content for one in again.translations] == ["Verehrter Herr"]
    assert {one.get("type"): one.get("resp") for one in root.iter("{*}div") if one.get("resp")} == {
        "original": "#ocr", "normalized": "#gpt"}


def test_a_translation_deep_in_a_text_is_not_lost() -> None:
    text = _one('<div><div><p>a</p><div type="translation"><p>b</p></div></div></div>').transcription
    assert text.text.content == "a\nb"


def test_the_sides_of_a_letter_of_which_a_document_holds_two_forms_hold_for_both() -> None:
    form = '<TEI><teiHeader/><text><body><div type="letter"><p>{}</p></div></body></text></TEI>'
    data = (f'<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><TEI><teiHeader><profileDesc>'
            f"{SIDES.format('<persName>A</persName>')}</profileDesc></teiHeader>{form.format('print')}"
            f"{form.format('manuscript')}</TEI></teiCorpus>")
    letters = TEI.read(Source(data.encode(), "x.xml"), {}).letters
    assert [one.snapshot.transcription.text.content for one in letters] == ["print", "manuscript"]
    assert [[agent.name for action in one.snapshot.letter.actions for agent in action.agents] for one in letters] == [
        ["A", "B"], ["A", "B"]]
    kept = [one.snapshot.provenance.digital_source for one in letters]
    assert [[part.place for part in origin.kept] for origin in kept if origin] == [["corpus/profileDesc"], []]


@pytest.mark.parametrize("form", ["corpus", "divisions"])
def test_many_letters_in_one_file_take_time_by_their_number(form: str) -> None:
    letter = '<div type="letter"><p>a <persName key="k">b</persName> c<note xml:id="n{0}">d</note></p></div>'
    if form == "corpus":
        letters = "".join(f"<TEI><teiHeader/><text><body>{letter.format(n)}</body></text></TEI>" for n in range(2000))
        data = f'<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/>{letters}</teiCorpus>'
    else:
        letters = "".join(letter.format(n) for n in range(1000))
        data = f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body>{letters}</body></text></TEI>'
    begun = time.process_time()
    read = TEI.read(Source(data.encode(), "x.xml"), {}).letters
    assert time.process_time() - begun < 5
    assert {one.snapshot.notes[0].body.text.content for one in read} == {"d"}
