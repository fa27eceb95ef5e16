"""CMIF: strict out, tolerant in."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.core.assemble import assemble_letter
from editor.core.entities import AuthorityLink, Entity
from editor.core.letters import Action, ActionType, Agent, DateValue, Letter, Place, Text
from editor.core.messages import FormatError
from editor.core.provenance import Provenance, Publication
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from editor.formats import registry
from editor.formats.base import ImportResult, Source
from editor.formats.cmif.writing import date_attributes
from editor.formats.xml_reading import etree
from tests.formats.letters import Ids, MemorySink, everything, source
from tests.formats.schemas import assert_valid, assert_valid_cmif

CMIF = registry.by_id("cmif")
TEI = "{http://www.tei-c.org/ns/1.0}"
FOREIGN = """<?xml version="1.0"?>
<!DOCTYPE TEI>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Briefe</title></titleStmt>
<publicationStmt><idno type="URL">https://example.org/cmif.xml</idno></publicationStmt>
<sourceDesc><bibl type="print" xml:id="0815-uuid">Briefe an Hans.  Wien 1931.</bibl></sourceDesc></fileDesc>
<profileDesc>
<correspDesc key="12" source="#0815-uuid" ref="https://example.org/12"><note>seen</note>
<correspAction type="sent"><persName ref="https://d-nb.info/gnd/118609807" cert="high">Schnitzler, Arthur</persName>
<placeName ref="https://www.geonames.org/2761369">Wien</placeName><date from="1900-01" to="1900-02"/></correspAction>
<correspAction type="received"><persName>Unknown</persName></correspAction>
<correspAction type="read"><persName>X</persName></correspAction></correspDesc>
<correspDesc><correspAction type="sent"><orgName ref="https://d-nb.info/gnd/118609807">Arthur</orgName>
<date notBefore="1901">um 1901</date><date when="1902"/></correspAction></correspDesc>
</profileDesc></teiHeader><text><body><p/></body></text></TEI>
"""


def letter(number: str = "1", *actions: Action, provenance: Provenance | None = None,
           letter_id: str = "") -> LetterSnapshot:
    ids = Ids()
    own = letter_id or ids()
    text = Text(id=ids(), letter=own, role="transcription", content="")
    kept = provenance or Provenance(id=ids(), letter=own)
    return assemble_letter(Letter(id=own, number=number, actions=actions), [text], [], [], kept)


def written(*letters: LetterSnapshot, entities: tuple[Entity, ...] = (), **options: object) -> bytes:
    sink = MemorySink()
    CMIF.write(source(list(letters), entities), options, sink)
    return sink.files[""]


def read(text: str | bytes) -> ImportResult:
    return CMIF.read(Source(text if isinstance(text, bytes) else text.encode(), "cmif.xml"), {})


# Out.


@pytest.mark.parametrize("options", [
    {}, {"licence": "cc0", "source": "publication", "kind": "print", "url": "https://example.org/cmif.xml",
         "letter_url": "https://example.org/{number}", "email": "a@example.org", "date": "2026-11-29",
         "publisher": "P. & Q."}])
def test_it_is_valid(options: dict[str, object]) -> None:
    snapshot, entities = everything()
    sink = MemorySink()
    CMIF.write(source([snapshot, letter("№ 2", letter_id="a" * 32)], entities), options, sink)
    data = sink.files[""]
    assert_valid_cmif(data)
    assert_valid(data)


def test_both_actions_are_there_and_unknown_is_written_out() -> None:
    [description] = etree.fromstring(written(letter())).iter(f"{TEI}correspDesc")
    assert [(one.get("type"), [name.text for name in one]) for one in description] == [
        ("sent", ["Unknown"]), ("received", ["Unknown"])]


_WORDS = st.text(alphabet=st.sampled_from("ab <&\"é\ud800\x01א\n "), max_size=8)
_DATES = st.sampled_from(["1922-04-03", "1922-05", "1922?", "1922-05~", "192X", "1922-05-XX", "1922-21", "XXXX-05-01",
                          "1920-12~/1921-06~", "[1922-04-01..1922-05-01]", "[..1917-11-08]", "1917/..", "-0044-03-15",
                          "{1922,1923}", "nonsense", None])
_CERTAINTY = st.sampled_from(["high", "medium", "low"])


@st.composite
def actions(draw: st.DrawFn) -> Action:
    agents = draw(st.lists(st.builds(Agent, name=_WORDS, certainty=_CERTAINTY, inferred=st.booleans()), max_size=2))
    date = draw(st.none() | st.builds(
        DateValue, text=_WORDS, edtf=_DATES, certainty=_CERTAINTY, calendar=st.sampled_from(["gregorian", "julian"]),
        basis=st.sampled_from(["document", "supplied", "postmark", "conjecture"])))
    place = draw(st.none() | st.builds(Place, name=_WORDS, certainty=_CERTAINTY))
    kind: ActionType = draw(st.sampled_from(("sent", "received", "forwarded")))
    return Action(type=kind, agents=tuple(agents), date=date, place=place)


@settings(max_examples=150, deadline=None)
@given(acts=st.lists(actions(), max_size=4), number=_WORDS)
def test_whatever_a_letter_says_it_is_valid(acts: list[Action], number: str) -> None:
    data = written(letter(number, *acts))
    assert_valid_cmif(data)
    for date in etree.fromstring(data).iter(f"{TEI}date"):
        dating = {name: date.get(name) for name in ("when", "from", "to", "notBefore", "notAfter") if date.get(name)}
        assert not ("when" in dating and len(dating) > 1)
        assert all(re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", value or "") for value in dating.values())


@pytest.mark.parametrize(("edtf", "attributes", "words"), [
    ("1922-04-03", {"when": "1922-04-03"}, ""),
    ("1922?", {"when": "1922", "cert": "low"}, ""),
    ("1922-05~", {"notBefore": "1922-05", "notAfter": "1922-05"}, "printed"),
    ("192X", {"notBefore": "1920", "notAfter": "1929"}, "printed"),
    ("1922-05-XX", {"when": "1922-05"}, "printed"),
    ("[1922-04-01..1922-05-01]", {"notBefore": "1922-04-01", "notAfter": "1922-05-01"}, ""),
    ("[..1917-11-08]", {"notAfter": "1917-11-08"}, ""),
    ("1920-12/1921-06", {"from": "1920-12", "to": "1921-06"}, ""),
    ("XXXX-05-01", {}, "printed"),
    (None, {}, "printed"),
])
def test_dates_have_attributes_and_words_only_where_those_do_not_suffice(
        edtf: str | None, attributes: dict[str, str], words: str) -> None:
    assert date_attributes(DateValue(text="printed", edtf=edtf)) == (attributes, words)


def test_a_name_has_one_address_that_of_the_entry_it_was_merged_into() -> None:
    ids = Ids(500)
    links = tuple(AuthorityLink(system=system, id="1", uri=f"http://{system}/1", state=state) for system, state in (
        ("other", "confirmed"), ("wikidata", "confirmed"), ("viaf", "rejected"), ("gnd", "confirmed")))
    whole = Entity(id=ids(), kind="organisation", name="Bureau", links=links)
    twin = Entity(id=ids(), kind="person", name="The Bureau", merged_into=whole.id)
    data = written(letter("1", Action(type="sent", agents=(Agent(name="", entity=twin.id),))), entities=(whole, twin))
    [name, _] = etree.fromstring(data).iter(f"{TEI}orgName", f"{TEI}persName")
    assert (name.tag, name.get("ref"), name.text) == (f"{TEI}orgName", "http://gnd/1", "Bureau")


def test_letters_are_listed_from_where_they_were_printed() -> None:
    printed = Publication(title="Letters of the year", editors=("A", "B"), date="1996", number="151", pages="3")
    kept = [Provenance(id="a" * 32, letter="b" * 32, publications=(replace(printed, pages=page),)) for page in "34"]
    first, second = (letter(n, provenance=one) for n, one in zip("12", kept, strict=True))
    root = etree.fromstring(written(first, second, letter("3"), source="publication"))
    listed = {bibl.get("{http://www.w3.org/XML/1998/namespace}id"): (bibl.get("type"), bibl.text)
              for bibl in root.iter(f"{TEI}bibl")}
    assert list(listed.values()) == [("print", "A, B. Letters of the year. 1996."),
                                     ("online", "A. Editor. Letters & <Papers>. A series.")]
    found = [(one.get("key"), listed[one.get("source")[1:]][0]) for one in root.iter(f"{TEI}correspDesc")]
    assert found == [("151", "print"), ("151", "print"), ("3", "online")]


@pytest.mark.parametrize("options", [{"licence": "cc-by-nc"}, {"source": "x"}, {"kind": "x"}, {"date": "3 May"},
                                     {"url": "a b"}])
def test_what_the_format_does_not_know_is_refused(options: dict[str, object]) -> None:
    with pytest.raises(FormatError) as caught:
        CMIF.write(source([letter()]), options, MemorySink())
    assert caught.value.code == "option-unknown"


# In.


def test_who_when_and_where_come_back() -> None:
    snapshot, entities = everything()
    [back] = read(written(snapshot, entities=entities)).letters
    sent, received = back.snapshot.letter.actions
    ours = {one.type: one for one in snapshot.letter.actions}
    assert (sent.agents[0].name, sent.place and sent.place.name) == ("J. X. Peters", "Old Bukhara")
    assert sent.date is not None
    assert sent.date.edtf == "1922-04-03"
    assert received.agents == ours["received"].agents
    assert back.snapshot.letter.number == "1"
    assert back.problems == ()


def test_a_file_that_is_not_valid_is_read_and_what_has_no_place_is_named() -> None:
    assert registry.guess(Source(FOREIGN.encode(), "unnamed")) is CMIF
    result = read(FOREIGN)
    first, second = result.letters
    sent, = first.snapshot.letter.actions  # nobody is named as recipient
    assert sent.date is not None
    assert (sent.date.text, sent.date.edtf) == ("1900-01 – 1900-02", "1900-01/1900-02")
    assert first.snapshot.provenance.publications == (Publication(title="Briefe an Hans. Wien 1931.", number="12"),)
    assert first.snapshot.provenance.digital_source is not None
    assert first.snapshot.provenance.digital_source.url == "https://example.org/12"
    assert [one.args["element"] for one in first.problems] == ["correspAction type read", "note"]
    assert [one.args["element"] for one in second.problems] == ["date beyond the first"]
    person, place = result.entities
    assert (person.kind, person.name, person.links[0].system) == ("person", "Schnitzler, Arthur", "gnd")
    assert (place.kind, place.name, place.links[0].uri) == ("place", "Wien", "https://www.geonames.org/2761369")
    assert second.snapshot.letter.actions[0].agents[0].entity == person.id == sent.agents[0].entity
    assert [one.code for one in result.problems] == ["doctype-ignored"]


def test_tei_without_descriptions_is_refused() -> None:
    with pytest.raises(FormatError) as caught:
        read('<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/></TEI>')
    assert caught.value.code == "cmif-without-letters"


def told(letters: list[LetterSnapshot], entities: tuple[Entity, ...] = (), **options: object) -> dict[str, object]:
    """What the report says of the whole file."""
    found = CMIF.write(source(letters, entities), options, MemorySink()).problems
    return {one.code: one.args.get("what", one.args.get("count")) for one in found if one.letter is None}


def test_what_correspsearch_asks_for_and_nobody_said_is_told() -> None:
    snapshot, entities = everything()
    assert told([snapshot], entities)["export-particulars-missing"] == "url, email"
    said = {"url": "https://example.org/cmif.xml", "email": "a@example.org"}
    assert "export-particulars-missing" not in told([snapshot], entities, **said)


def test_names_that_lead_to_no_authority_are_counted_and_unknown_is_none() -> None:
    sent = Action(type="sent", agents=(Agent(name="A"), Agent(name="B")), place=Place(name="C"))
    assert told([letter("1", sent)])["names-without-authority"] == 3
    assert "names-without-authority" not in told([letter()])


@pytest.mark.parametrize("change", [
    lambda text: "\ufeff" + text,
    lambda text: text.replace(' xmlns="http://www.tei-c.org/ns/1.0"', ""),
    lambda text: text.replace("<!DOCTYPE TEI>", '<!DOCTYPE TEI SYSTEM "cmif.dtd">'),
    lambda text: text.replace("\n", "\r\n"),
    lambda text: re.sub(r' (ref|key|source|cert)="[^"]*"', "", text),
    lambda text: text.replace("</correspDesc></profileDesc>", "</profileDesc>"),
], ids=["mark", "no namespace", "document type", "line ends", "no references", "not well-formed"])
def test_whatever_its_form_who_and_when_are_read(change: Callable[[str], str]) -> None:
    text = change(FOREIGN.replace("\n</profileDesc>", "</profileDesc>"))
    assert registry.guess(Source(text.encode(), "cmif.xml")) is CMIF or "key" not in text
    first, second = read(text).letters
    sent = first.snapshot.letter.action("sent")
    assert sent is not None
    assert ([one.name for one in sent.agents], sent.date and sent.date.edtf) == (
        ["Schnitzler, Arthur"], "1900-01/1900-02")
    assert second.snapshot.letter.action("sent") is not None


def test_the_language_that_version_2_says_is_that_of_the_letter() -> None:
    note = ('<note><ref type="cmif:hasLanguage" target="en"/>'
            '<ref type="cmif:isPublishedWith" target="cmif:Commentary"/></note>')
    [first, _] = read(FOREIGN.replace("<note>seen</note>", note)).letters
    assert first.snapshot.letter.language == "en"
    assert {one.args.get("element") for one in first.problems} == {
        "correspAction type read", "note: cmif:isPublishedWith"}
    both = note.replace("cmif:isPublishedWith", "cmif:hasLanguage").replace("cmif:Commentary", "de")
    [first, _] = read(FOREIGN.replace("<note>seen</note>", both)).letters
    assert first.snapshot.letter.language is None


def test_names_with_commas_are_parted_in_titles() -> None:
    two = '<persName>Weber, C. von</persName><persName>Weber, H. von</persName>'
    [first, _] = read(FOREIGN.replace("<persName>Unknown</persName>", two)).letters
    assert first.snapshot.letter.title == "Schnitzler, Arthur to Weber, C. von; Weber, H. von"
