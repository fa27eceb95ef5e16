"""TEI of other people's editions: the specimens of ``tests/data/formats/tei``, each with habits of real ones."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from lxml import etree

from editor.app.actions.imports import read_sources
from editor.core.messages import FormatError
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.formats import registry
from editor.formats.base import ImportedLetter, ImportResult, Source
from editor.formats.tei.registers import prime
from editor.formats.tei.shared import Shared
from tests.formats.letters import MemorySink, source
from tests.formats.schemas import assert_valid

TEI = registry.by_id("tei")
FOLDER = Path(__file__).resolve().parents[1] / "data/formats/tei"
SPECIMENS = sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.xml"))
NAMESPACE = ' xmlns="http://www.tei-c.org/ns/1.0"'


def _read(name: str, **options: object) -> ImportResult:
    path = FOLDER / name
    return TEI.read(Source(path.read_bytes(), path.name), options)


def _one(name: str) -> ImportedLetter:
    [letter] = _read(name).letters
    return letter


def _written(snapshot: LetterSnapshot, result: ImportResult) -> bytes:
    sink = MemorySink()
    report = TEI.write(source([snapshot], result.entities), {"write_sidecar": False}, sink)
    return sink.files[report.files[0]]


def _marks(text: TextSnapshot) -> Counter[tuple[str, str]]:
    return Counter((str(a.attributes["name"]) if a.kind == "opaque" else a.kind, text.quote(a))
                   for a in text.annotations)


def _sides(snapshot: LetterSnapshot) -> list[tuple[str, list[str], str | None, str | None]]:
    return [(action.type, [agent.name for agent in action.agents], action.date.edtf if action.date else None,
             action.place.name if action.place else None) for action in snapshot.letter.actions]


def _notes(snapshot: LetterSnapshot) -> dict[str, tuple[str, str]]:
    """The words before the reference of each note, and its lemma, by what it says."""
    text = snapshot.transcription
    at = {a.note: a for a in text.of_kind("note")}
    return {note.body.text.content: (text.text.content[:at[note.note.id].start].rsplit(None, 1)[-1],
                                     str(at[note.note.id].attributes.get("lemma", ""))) for note in snapshot.notes}


# What every specimen has to do.


@pytest.mark.parametrize("name", SPECIMENS)
def test_what_was_read_is_written_valid_and_read_again_alike(name: str) -> None:
    result = _read(name)
    for letter in result.letters:
        data = _written(letter.snapshot, result)
        assert_valid(data)
        [again] = TEI.read(Source(data, "again.xml"), {}).letters
        assert again.snapshot.letter.actions == letter.snapshot.letter.actions
        assert [t.text.content for t in again.snapshot.texts()] == [t.text.content for t in letter.snapshot.texts()]
        for before, after in zip(letter.snapshot.texts(), again.snapshot.texts(), strict=True):
            dates = Counter({key: count for key, count in _marks(before).items() if key[0] == "date"})
            # The date of a dateline is written as the letter's own.
            roles = Counter({key: count for key, count in _marks(before).items()
                             if key[0] == "paragraph" and before.text.role == "note"})
            assert _marks(before) - dates - roles == _marks(after) - dates - roles
        # A letter alone does not have the header of its corpus: see test_tei_corpus_header.
        assert _kept(again.snapshot) == [one for one in _kept(letter.snapshot) if not one[0].startswith("corpus/")]


def _kept(snapshot: LetterSnapshot) -> list[tuple[str, str]]:
    origin = snapshot.provenance.digital_source
    return [(part.place, part.xml.replace(NAMESPACE, "")) for part in origin.kept] if origin else []


@pytest.mark.parametrize("name", sorted({*SPECIMENS} - {"p4.xml", "broken.xml", "edition/listPerson.xml"}))
def test_no_words_of_the_text_are_lost(name: str) -> None:
    """Every word of the texts stands in a text, a note, an attribute, is kept as it is, or is named in the report."""
    result = _read(name)
    held = " ".join((*(_all_words(letter.snapshot) for letter in result.letters), repr(result.problems),
                     repr(result.entities)))
    root = etree.fromstring((FOLDER / name).read_bytes())
    for text in root.iter("{http://www.tei-c.org/ns/1.0}text"):
        for words in text.itertext("{http://www.tei-c.org/ns/1.0}*"):
            for word in words.split():
                assert word.strip(".,:!") in held, word


def _all_words(snapshot: LetterSnapshot) -> str:
    kept = " ".join(xml for _, xml in _kept(snapshot))
    texts = " ".join(t.text.content + repr([a.attributes for a in t.annotations]) for t in snapshot.texts())
    labels = [note.note.source_label for note in snapshot.notes]
    return f"{texts} {kept} {snapshot.letter.title} {snapshot.provenance!r} {labels}"


# P4.


def test_p4_is_read_with_its_names_pointers_and_entities() -> None:
    result = _read("p4.xml")
    [letter] = result.letters
    assert {found.code for found in result.problems} >= {"doctype-ignored", "entities-replaced"}
    assert letter.snapshot.transcription.text.content == (
        "Nancy, 4 mai 1871\nChère Marie,\nTout va bien\u00a0: l’été arrive & &unknown; reste.\nR. Vall")
    assert letter.snapshot.letter.language == "fr"
    assert _sides(letter.snapshot) == [
        ("sent", ["René Vall"], "1871-05-04", "Nancy"), ("received", ["Marie Orn"], None, None)]
    assert _notes(letter.snapshot) == {"Il arriva tard.": ("arrive", "")}
    assert {entity.name: entity.kind for entity in result.entities} == {
        "René Vall": "person", "Marie Orn": "person", "Nancy": "place"}


# Who wrote to whom.


def test_the_sides_as_they_were_proposed_before_there_was_a_correspdesc() -> None:
    result = _read("proposal.xml")
    [letter] = result.letters
    assert _sides(letter.snapshot) == [
        ("sent", ["Carl Muster"], "1817-03-01", "Dresden"), ("received", ["Musterverein"], "[..1817-03-09]", None)]
    muster, verein = result.entities
    assert (muster.kind, verein.kind) == ("person", "organisation")
    [mention] = letter.snapshot.transcription.of_kind("entity")
    assert mention.entities == (muster.id,)
    assert letter.snapshot.letter.actions[0].agents[0].entity == muster.id


def _with_header(profile: str, source_desc: str = "<p/>", title: str = "T", body: str = "<p>x</p>") -> LetterSnapshot:
    data = (f"<TEI{NAMESPACE}><teiHeader><fileDesc><titleStmt><title>{title}</title></titleStmt><sourceDesc>"
            f"{source_desc}</sourceDesc></fileDesc><profileDesc>{profile}</profileDesc></teiHeader><text><body>{body}"
            "</body></text></TEI>")
    [letter] = TEI.read(Source(data.encode(), "x.xml"), {}).letters
    return letter.snapshot


@pytest.mark.parametrize("told", [
    {"profile": '<creation><persName role="sender">A B</persName><persName role="addressee">C D</persName>'
                '<date when="1900">1900</date><placeName>Rome</placeName></creation>'},
    {"profile": '<particDesc><person role="author"><persName>A B</persName></person><person role="recipient">'
                '<persName>C D</persName></person></particDesc><creation><date when="1900"/><placeName>Rome</placeName>'
                "</creation>"},
    {"profile": '<correspDesc><correspAction type="sending"><p><name>A B</name> from <settlement>Rome</settlement>, '
                '<date when="1900"/></p></correspAction><correspAction type="recipient"><persName>C D</persName>'
                "</correspAction></correspDesc>"},
    {"profile": "", "source_desc":
        "<msDesc><msIdentifier/><msContents><msItem><author>A B</author><respStmt><resp/><persName type='addressee'>"
        "C D</persName></respStmt></msItem></msContents><history><origin><origDate when='1900'/><origPlace>Rome"
        "</origPlace></origin></history></msDesc>"},
    {"profile": "<letHeading/>", "source_desc":
        "<letHeading><author>A B</author><addressee>C D</addressee><placeLet>Rome</placeLet><dateLet when='1900'/>"
        "</letHeading>"},
])
def test_the_sides_are_found_wherever_an_edition_tells_them(told: dict[str, str]) -> None:
    assert _sides(_with_header(**told)) == [("sent", ["A B"], "1900", "Rome"), ("received", ["C D"], None, None)]


def test_a_header_that_tells_the_sides_is_not_overruled() -> None:
    snapshot = _with_header('<creation><persName role="sender">X Y</persName></creation><correspDesc>'
                            '<correspAction type="sent"><persName>A B</persName></correspAction></correspDesc>')
    assert _sides(snapshot) == [("sent", ["A B"], None, None)]


def test_contradictions_are_reported_and_nothing_is_decided() -> None:
    letter = _one("contradicted.xml")
    assert _sides(letter.snapshot) == [
        ("sent", ["Ernst Koller"], "1848-03-05", "Zürich"), ("received", ["Alfred Escher"], None, None)]
    found = {one.code: dict(one.args) for one in letter.problems if one.code.endswith("-contradicted")}
    assert found == {
        "recipient-contradicted": {"recipient": "Alfred Escher", "other": "Ernst Koller"},
        "date-contradicted": {"date": "5 March 1848", "other": "5. März 1849"},
        "place-contradicted": {"place": "Zürich", "other": "Bern"}}
    assert {one.code for one in letter.snapshot.letter.remarks} == set(found)


@pytest.mark.parametrize("body", [
    "<opener><dateline>Zürich, <date when='1848-03-05'/></dateline></opener><p/>",
    "<opener><dateline><placeName>Zürch</placeName> <date calendar='#julian' when='1848-02-22'/></dateline></opener>",
    "<opener><dateline><date when='1848-03'/></dateline></opener><p/>", "<p/>",
])
def test_what_agrees_is_no_contradiction(body: str) -> None:
    snapshot = _with_header(
        '<correspDesc><correspAction type="sent"><persName>Alfred Escher</persName><placeName>Zürich</placeName><date '
        'when="1848-03-05"/></correspAction><correspAction type="received"><persName>Koller, Ernst</persName>'
        "</correspAction></correspDesc>", title="Alfred Escher to Ernst Koller, 5 March 1848", body=body)
    assert snapshot.letter.remarks == ()


# The manuscript, and what is not understood.


def test_parts_that_are_not_understood_are_kept_and_come_back_where_they_were() -> None:
    result = _read("manuscript.xml")
    [letter] = result.letters
    root = etree.fromstring(_written(letter.snapshot, result))
    for path, words in {
        "teiHeader/fileDesc/titleStmt/funder": "Fonds of the specimen",
        "teiHeader/fileDesc/editionStmt/edition": "First",
        "teiHeader/fileDesc/notesStmt/note": "A note on the file.",
        "teiHeader/fileDesc/sourceDesc/listWit/witness/msDesc/msIdentifier/country": "Austria",
        "teiHeader/fileDesc/sourceDesc/listWit/witness/msDesc/physDesc/objectDesc/supportDesc/condition": "torn",
        "teiHeader/fileDesc/sourceDesc/listWit/witness/msDesc/physDesc/accMat": "an envelope",
        "teiHeader/fileDesc/sourceDesc/listWit/witness/msDesc/history/acquisition": "1950",
        "teiHeader/encodingDesc/projectDesc/p": "A project.", "teiHeader/profileDesc/textClass/keywords/term": "travel",
        "teiHeader/revisionDesc/change": "First version", "text/front/div/p": "What the letter is about.",
        "text/back/div/p": "A ticket.",
    }.items():
        assert root.findtext("/".join(f"{{*}}{name}" for name in path.split("/"))) == words, path
    [told] = [one for one in letter.problems if one.code == "header-part-kept"]
    assert {"profileDesc/textClass", "msIdentifier/altIdentifier"} <= set(str(told.args["elements"]).split(", "))


def test_the_sides_stand_in_the_list_of_participants() -> None:
    result = _read("manuscript.xml")
    snapshot = result.letters[0].snapshot
    assert _sides(snapshot) == [
        ("sent", ["Hofer, Lina"], "1903-06-02", "Linz"), ("received", ["Brandt, Paul"], None, None)]
    names = {entity.id: entity.name for entity in result.entities}
    agents = [action.agents[0] for action in snapshot.letter.actions]
    assert [names[agent.entity or ""] for agent in agents] == ["Hofer, Lina", "Brandt, Paul"]


def test_marks_inside_the_text_of_an_edition() -> None:
    text = _one("manuscript.xml").snapshot.transcription
    assert text.text.content.split("\n")[2] == (
        "Ich kam mit dem Zug an, gestern spatspät seyn und wars müde+. Das ist alles heute. Ende.")
    attributes = {a.attributes.get("name") if a.kind == "opaque" else (a.kind, text.quote(a)): a.attributes
                  for a in text.annotations}
    assert attributes["correction", "seyn"] == {"corrected": "sein", "form": "regularised"}
    assert attributes["correction", "wars"]["corrected"] == "war es"
    assert attributes["app"]["inner"] == {"name": "lem", "attributes": {"wit": "#a"}}
    assert "vorgestern" in attributes["app"]["after"][0]
    assert attributes["#comment"]["text"] == " sicher? "
    assert attributes["#instruction"] == {"name": "#instruction", "target": "pause", "text": "long"}
    assert "a drawing of a cat" in attributes["figure"]["xml"]
    assert attributes["space"]["attributes"] == {"unit": "chars", "quantity": "3"}
    assert (attributes["fw"]["xml"].count("[1]"), "[1]" in text.text.content) == (1, False)
    [mention] = [a for a in text.of_kind("entity") if text.quote(a) == "L."]
    assert mention.attributes["mention"] == "description"


def test_forms_that_were_chosen_between_come_back_as_they_were() -> None:
    result = _read("manuscript.xml")
    data = _written(result.letters[0].snapshot, result)
    for expected in (b"<choice><orig>seyn</orig><reg>sein</reg></choice>",
                     b'<choice><sic n="1">wars</sic><corr>war es</corr><corr cert="low">war</corr></choice>',
                     b'<app><lem wit="#a">gestern</lem><rdg wit="#b">vorgestern</rdg></app>',
                     b"<subst><del>spat</del><add>sp\xc3\xa4t</add></subst>", b"<!-- sicher? -->", b"<?pause long?>",
                     b'<figure><graphic url="kiss.png"/>', b'<fw type="header">[1]</fw>'):
        assert expected in data, expected


# Notes.


def test_notes_belong_where_the_edition_says_in_any_way() -> None:
    assert _notes(_one("notes.xml").snapshot) == {
        "in place": ("One", ""), "to an anchor": ("two", ""), "from a reference": ("three", ""),
        "from a pointer without its mark": ("four", ""), "to a line": ("four", ""), "to a name": ("six", ""),
        "in a reference": ("seven", ""), "to a range": ("nine", "eight and nine"), "by its number": ("ten", ""),
        "to a range in one pointer": ("twelve", "eight and nine ten eleven twelve"), "to a paragraph": ("Last.", "")}


def test_an_anchor_and_a_note_in_place_that_are_a_pair_give_the_words_it_is_about() -> None:
    snapshot = _one("manuscript.xml").snapshot
    assert _notes(snapshot)["Der Schnellzug."] == ("Zug", "mit dem Zug")
    assert not [a for a in snapshot.transcription.annotations if a.attributes.get("name") == "anchor"]


# The register.


def _edition(*names: str, load: object = None) -> list[ImportResult]:
    shared = Shared()
    sources = [Source((FOLDER / "edition" / name).read_bytes(), name) for name in names]
    for one in sources:
        prime(one, shared)
    return [TEI.read(one, {"shared": shared, **({"load": load} if load else {})}) for one in sources]


def test_mentions_find_their_entries_in_files_that_come_together() -> None:
    first, second, people = _edition("letter-1.xml", "letter-2.xml", "listPerson.xml")
    assert people.letters == ()
    register = {entity.name: entity for entity in people.entities}
    assert set(register) == {"Berg, Anna", "Lind, Karl", "Unused, Una"}
    assert (register["Berg, Anna"].dates, register["Berg, Anna"].description) == ("1860–1930", "Painter.")
    berg, lind = register["Berg, Anna"].id, register["Lind, Karl"].id
    text = first.letters[0].snapshot.transcription
    found = {text.quote(a): a.entities for a in text.of_kind("entity")}
    assert (found["Anna"], found["Karl"], found["he"]) == ((berg,), (lind,), (lind,))
    assert [action.agents[0].entity for action in first.letters[0].snapshot.letter.actions] == [berg, lind]
    text = second.letters[0].snapshot.transcription
    again = {text.quote(a): a.entities for a in text.of_kind("entity")}
    assert again["A."] == (berg,)
    assert again["S."] == found["Stockholm"]
    assert again["Mr Falk"] == found["Emil"]
    assert {entity.id for entity in second.entities} >= {lind, berg}
    assert "Unused, Una" not in {entity.name for entity in first.entities}


def test_a_register_beside_the_letter_is_read_when_it_is_asked_for() -> None:
    asked: list[str] = []

    def load(address: str) -> bytes | None:
        asked.append(address)
        return (FOLDER / "edition" / address).read_bytes() if address == "listPerson.xml" else None

    [result] = _edition("letter-1.xml", load=load)
    names = {entity.name for entity in result.entities}
    assert {"Berg, Anna", "Lind, Karl", "Stockholm", "Nobody", "Falk, Emil"} == names
    assert asked[0] == "listPerson.xml"
    assert asked.count("listPerson.xml") == 1
    assert [(one.code, one.args["pointer"]) for one in result.problems] == [("pointer-unresolved", "#nobody")]


def test_a_key_without_an_entry_is_one_entry_for_all_who_have_it() -> None:
    first, second = _edition("letter-1.xml", "letter-2.xml")
    falk = [entity for entity in first.entities if entity.name == "Falk, Emil"]
    assert [entity for entity in second.entities if entity.name == "Falk, Emil"] == falk
    assert [(link.system, link.id) for link in falk[0].links] == [("edition", "Falk, Emil")]


def test_lists_with_the_same_names_for_others_stay_apart() -> None:
    shared = Shared()
    entries = []
    for name in ("Ann", "Bob", "Ann"):
        data = (f'<TEI{NAMESPACE}><text><body><p><persName ref="#p1">x</persName></p></body><back><listPerson><person '
                f'xml:id="p1"><persName>{name}</persName></person></listPerson></back></text></TEI>')
        entries.append(TEI.read(Source(data.encode(), "x.xml"), {"shared": shared}).entities[0].id)
    assert entries[0] == entries[2] != entries[1]


# Several letters, several languages.


@pytest.mark.parametrize(("name", "texts"), [
    ("parallel-group.xml", [("transcription", "la", "Care amice"), ("translation", "en", "Dear friend")]),
    ("parallel-div.xml", [("transcription", "hu", "Kedves Barátom"), ("translation", "de", "Lieber Freund"),
                          ("translation", "en", "Dear friend")]),
])
def test_the_same_in_other_languages_is_a_translation(name: str, texts: list[tuple[str, str, str]]) -> None:
    snapshot = _one(name).snapshot
    assert [(t.text.role, t.text.language, t.text.content) for t in (
        snapshot.transcription, *snapshot.translations)] == texts


def test_each_letter_of_a_file_gets_what_is_its_own() -> None:
    first, second = (letter.snapshot for letter in _read("several.xml").letters)
    assert _sides(first) == [("sent", ["Ada Ohm"], "1900-01-02", None), ("received", ["Otto Watt"], None, None)]
    assert first.letter.title == "1. Ada Ohm an Otto Watt"
    assert _notes(second) == {"zur Zeile": ("Zweiter.", "")}


def test_texts_of_a_group_and_documents_of_a_corpus_are_letters() -> None:
    assert [one.snapshot.transcription.text.content for one in _read("group.xml").letters] == ["First\nOne.", "Two."]
    corpus = [one.snapshot for one in _read("corpus.xml").letters]
    assert [(one.letter.title, one.transcription.text.content) for one in corpus] == [("One", "A b"), ("Two", "C")]
    [supplied] = corpus[0].transcription.of_kind("supplied")
    assert supplied.attributes["resp"] == "H. K."


# Blocks.


def test_what_stands_round_lines_comes_back_round_them() -> None:
    result = _read("blocks.xml")
    [letter] = result.letters
    assert letter.snapshot.transcription.text.content.split("\n") == [
        "To Mr Lind", "Dear Karl,", "A list:", "Wants", "1. ink", "2. paper", "A line of verse", "and another", "a",
        "b", "Loose.", "Anna", "Later.", "P.S."]
    root = etree.fromstring(_written(letter.snapshot, result))
    division = root.find(".//{*}body/{*}div")
    assert [(one.get("type"), one.get("n")) for one in division] == [
        ("envelope", None), ("writingSession", "1"), ("writingSession", "2")]
    session = division[1]
    assert [etree.QName(one).localname for one in session] == ["opener", "p", "list", "lg", "table", "ab", "closer"]
    assert session.find("{*}p").get("rend") == "center"
    assert session.find("{*}list").get("rend") == "numbered"
    assert session.findtext("{*}list/{*}item/{*}label") == "1."
    assert [(line.get("n"), line.text) for line in session.iterfind("{*}lg/{*}l")] == [
        ("1", "A line of verse"), ("2", "and another")]
    assert [cell.text for cell in session.iterfind("{*}table/{*}row[@role='data']/{*}cell")] == ["a", "b"]
    assert session.find("{*}ab").get("type") == "remark"


# Broken files.


def test_a_broken_file_is_read_in_the_encoding_that_it_has() -> None:
    result = _read("broken.xml")
    assert [found.code for found in result.problems] == ["encoding-detected", "entities-replaced", "xml-recovered"]
    assert result.letters[0].snapshot.transcription.text.content == (
        "Grüße aus Köln – von Müller & Söhne\nNoch ein Satz über das Wetter.")


def test_a_list_without_a_letter_and_a_page_without_either_are_told_apart() -> None:
    assert _read("edition/listPerson.xml").letters == ()
    with pytest.raises(FormatError) as caught:
        TEI.read(Source(f"<TEI{NAMESPACE}><teiHeader/></TEI>".encode(), "x.xml"), {})
    assert caught.value.code == "tei-without-text"


def test_one_place_in_two_scripts_contradicts_nothing() -> None:
    folder = Path(__file__).parents[2] / "sample_corpus" / "specimens"
    shared = [folder / "register.xml", folder / "1-vereskova-to-aster.xml"]
    read = read_sources(shared)
    (letter,) = [one for source in read.sources for one in source.result.letters]
    assert letter.snapshot.letter.action("sent").place.name == "Orenburg"
    assert "Оренбург" in letter.snapshot.transcription.text.content
    assert [one.code for one in letter.problems if one.code.endswith("-contradicted")] == []
