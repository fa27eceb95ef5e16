"""The header of another edition's corpus comes in with its first letter and goes out with a corpus."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from lxml import etree

from editor.core.entities import Entity
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from editor.formats import registry
from editor.formats.base import ImportResult, Source
from tests.formats.letters import MemorySink, source
from tests.formats.schemas import assert_valid

TEI = registry.by_id("tei")
NS = {"t": "http://www.tei-c.org/ns/1.0"}
LETTER = """<TEI><teiHeader><fileDesc><titleStmt><title>{title}</title></titleStmt><publicationStmt><p>x</p>
</publicationStmt><sourceDesc><p>y</p></sourceDesc></fileDesc></teiHeader><text><body><p>{title}</p></body></text></TEI>"""
HEADER = """<teiHeader>
 <fileDesc>
  <titleStmt><title>The collected letters</title><title type="sub">Volume 2</title><author>Ada</author>
   <funder>A foundation</funder><respStmt xml:id="ed1"><resp>edited by</resp><name>Bert</name></respStmt></titleStmt>
  <editionStmt><edition n="3">Third</edition></editionStmt>
  <extent>2 letters</extent>
  <publicationStmt><publisher>A press</publisher><date when="2001">2001</date>
   <availability><licence target="https://creativecommons.org/licenses/by/4.0/">CC BY</licence></availability>
  </publicationStmt>
  <sourceDesc><bibl type="print">Collected letters, 1901</bibl></sourceDesc>
 </fileDesc>
 <encodingDesc><projectDesc><p>Made for everybody.</p></projectDesc>
  <classDecl><taxonomy xml:id="genres"><category xml:id="private"><catDesc>private</catDesc></category></taxonomy>
  </classDecl></encodingDesc>
 <profileDesc><langUsage><language ident="fr">French</language></langUsage>
  <textClass><keywords><term>letters</term></keywords></textClass></profileDesc>
 <revisionDesc><change when="2001-02-03">Corrected</change></revisionDesc>
</teiHeader>"""
SAID = ("The collected letters", "Volume 2", "Ada", "A foundation", "Bert", "Third", "2 letters", "A press", "2001",
        "CC BY", "Collected letters, 1901", "Made for everybody.", "private", "French", "Corrected")


def corpus(header: str = HEADER, titles: Sequence[str] = ("One", "Two"), within: str = "") -> bytes:
    letters = "".join(LETTER.format(title=title) for title in titles)
    return f'<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">{header}{within}{letters}</teiCorpus>'.encode()


def read(data: bytes) -> ImportResult:
    return TEI.read(Source(data, "corpus.xml"), {})


def out(letters: Sequence[LetterSnapshot], entities: Sequence[Entity] = (), **options: object) -> bytes:
    sink = MemorySink()
    TEI.write(source(letters, entities), {"corpus": True, **options}, sink)
    assert_valid(sink.files["corpus.xml"])
    return sink.files["corpus.xml"]


def header_of(data: bytes) -> str:
    header = etree.fromstring(data).find("t:teiHeader", NS)
    assert header is not None
    return " ".join("".join(header.itertext()).split())


def test_all_that_it_says_comes_back_in_a_corpus_that_is_valid() -> None:
    result = read(corpus())
    one, two = result.letters
    assert [problem.code for problem in one.problems].count("header-part-kept") == 1
    assert not any(part.place.startswith("corpus/") for part in _kept(two.snapshot))
    data = out([one.snapshot, two.snapshot])
    for words in SAID:
        assert words in header_of(data)
    # The letters do not repeat it.
    assert data.count(b"A foundation") == 1


def _kept(snapshot: LetterSnapshot) -> tuple[object, ...]:
    assert snapshot.provenance.digital_source is not None
    return snapshot.provenance.digital_source.kept


def test_read_and_written_again_it_is_the_same() -> None:
    first = out([one.snapshot for one in read(corpus()).letters])
    second = out([one.snapshot for one in read(first).letters])
    assert header_of(second) == header_of(first)
    assert header_of(first).count("Volume 2") == 1


def test_our_own_corpus_says_nothing_of_another() -> None:
    data = out([one.snapshot for one in read(corpus("<teiHeader/>")).letters])
    assert not any(part.place.startswith("corpus/") for one in read(data).letters for part in _kept(one.snapshot))


@pytest.mark.parametrize("letters", [slice(1, None), slice(0, 0)])
def test_without_its_first_letter_it_does_not_come(letters: slice) -> None:
    snapshots = [one.snapshot for one in read(corpus()).letters][letters]
    sink = MemorySink()
    TEI.write(source(snapshots), {"corpus": True}, sink)
    assert b"A foundation" not in sink.files["corpus.xml"]


def test_of_a_corpus_in_a_corpus_both_headers_come_once() -> None:
    inner = HEADER.replace("A foundation", "Another foundation").replace(' xml:id="ed1"', "")
    inner = inner.replace(' xml:id="genres"', "").replace(' xml:id="private"', "")
    nested = f"<teiCorpus>{inner}{LETTER.format(title='Inner')}</teiCorpus>"
    result = read(corpus(within=nested))
    assert len(result.letters) == 3
    said = header_of(out([one.snapshot for one in result.letters]))
    assert "A foundation" in said
    assert "Another foundation" in said
    assert said.count("Volume 2") == 1, "what both say is said once"


def test_paragraphs_about_publication_and_source_stand_beside_ours() -> None:
    header = """<teiHeader><fileDesc><titleStmt><title>T</title></titleStmt><publicationStmt><p>All rights reserved</p>
    </publicationStmt><sourceDesc><p>From the archive</p></sourceDesc></fileDesc></teiHeader>"""
    said = header_of(out([one.snapshot for one in read(corpus(header)).letters]))
    assert "All rights reserved" in said
    assert "From the archive" in said


def test_an_identifier_of_a_letter_is_not_taken_by_the_header() -> None:
    data = corpus().replace(b"<p>Two</p>", b'<p xml:id="ed1">Two</p>')
    out([one.snapshot for one in read(data).letters])  # valid: no identifier twice


def test_alone_a_letter_says_that_the_header_of_its_corpus_stays_in_the_project() -> None:
    one, two = (one.snapshot for one in read(corpus()).letters)
    sink = MemorySink()
    report = TEI.write(source([one, two]), {"write_sidecar": False}, sink)
    told = [(problem.letter, problem.args["what"]) for problem in report.problems if problem.code == "not-in-format"]
    assert told == [(one.letter.id, "the header of its corpus")]


PLAIN = """<teiHeader><fileDesc><titleStmt><title>Their title</title><author>Ada</author><editor>Bert</editor>
<respStmt><resp>typed by</resp><name>Cleo</name></respStmt></titleStmt>
<publicationStmt><authority>Their authority</authority></publicationStmt>
<sourceDesc><p>Their source</p></sourceDesc></fileDesc>
<encodingDesc><editorialDecl><p>Their convention.</p></editorialDecl>
<appInfo><application ident="other" version="2"><label>Another program</label></application></appInfo></encodingDesc>
<profileDesc><handNotes><handNote>Their hand</handNote></handNotes></profileDesc></teiHeader>"""
THEIRS = ("Their title", "Ada", "Bert", "Cleo", "Their authority", "Their source", "Their convention.",
          "Another program", "Their hand")


@pytest.mark.parametrize("conventions", ["", "Our convention.\nAnd another."])
def test_what_has_the_name_of_ours_stays_beside_it_as_it_came(conventions: str) -> None:
    given = etree.fromstring(corpus(PLAIN)).find(".//t:editorialDecl", NS)
    data = corpus(PLAIN)
    for _ in range(3):
        data = corpus_of([one.snapshot for one in read(data).letters], conventions)
        said = header_of(data)
        assert {words: said.count(words) for words in THEIRS} == dict.fromkeys(THEIRS, 1)
        declared = etree.fromstring(data).findall("t:teiHeader//t:editorialDecl", NS)
        assert [_canonical(one) for one in declared[:-1]] == (
            [] if not conventions else [_canonical(etree.fromstring(
                f'<editorialDecl xmlns="{NS["t"]}"><p>Our convention.</p><p>And another.</p></editorialDecl>'))])
        assert _canonical(declared[-1]) == _canonical(given)


def _canonical(element: etree._Element | None) -> str:
    assert element is not None
    return etree.tostring(element, method="c14n", with_tail=False).decode().replace("\n", "").replace("  ", "")


def corpus_of(letters: Sequence[LetterSnapshot], conventions: str) -> bytes:
    held = source(letters)
    held = held._replace(project=replace(
        held.project, project=replace(held.project.project, title="Ours", conventions=conventions)))
    sink = MemorySink()
    TEI.write(held, {"corpus": True}, sink)
    assert_valid(sink.files["corpus.xml"])
    return sink.files["corpus.xml"]


def test_a_letter_keeps_what_has_the_name_of_ours_without_its_sidecar_too() -> None:
    header = PLAIN.replace("<author>Ada</author><editor>Bert</editor>", "")
    data = f'<TEI xmlns="{NS["t"]}">{header}<text><body><p>x</p></body></text></TEI>'.encode()
    for _ in range(3):
        [letter] = read(data).letters
        sink = MemorySink()
        TEI.write(source([letter.snapshot]), {"write_sidecar": False}, sink)
        [data] = sink.files.values()
        said = header_of(data)
        for words in ("Cleo", "Their authority", "Their convention.", "Another program", "Their hand"):
            assert said.count(words) == 1, words
