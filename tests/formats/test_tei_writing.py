"""TEI out: valid whatever crosses, and the elements that docs/formats.md names."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from editor.core.annotations import Annotation
from editor.core.assemble import assemble_letter
from editor.core.letters import Comment, CommentedChange, Letter, Reading, Text
from editor.core.messages import FormatError
from editor.core.profiles import Profile
from editor.core.provenance import Provenance
from editor.core.record import replace
from editor.core.reviewing import SignOff
from editor.core.signing import letter_state
from editor.core.snapshot import LetterSnapshot
from editor.formats import registry
from editor.formats.tei import document
from editor.formats.tei.context import REGISTERS, Before
from editor.formats.tei.document import Written, letter_document, serialised
from editor.formats.tei.plain import PlainElement
from editor.formats.tei.sidecar import header_hashes
from tests.formats.letters import PROFILE, Ids, MemorySink, Pen, everything, letters, project, source
from tests.formats.schemas import assert_valid

TEI = registry.by_id("tei")
NS = {"t": "http://www.tei-c.org/ns/1.0"}


def _letter(content: str, *roles: str, **fields: str) -> tuple[Pen, LetterSnapshot]:
    ids = Ids()
    letter = Letter(id=ids(), number="1", title="A letter")
    text = Text(id=ids(), letter=letter.id, role="transcription", content=content, language="en")
    pen = Pen(ids, text.id, content)
    pen.roles(*roles)
    return pen, assemble_letter(letter, (text,), (), (), Provenance(id=ids(), letter=letter.id))


def _annotated(pen: Pen, snapshot: LetterSnapshot) -> LetterSnapshot:
    return assemble_letter(
        snapshot.letter, [snapshot.transcription.text], pen.annotations, [], snapshot.provenance)


def _body(pen: Pen, snapshot: LetterSnapshot) -> str:
    """The division of the letter, without namespace, white space between lines, and its attributes."""
    root = etree.fromstring(serialised(letter_document(_annotated(pen, snapshot), project().project, {}).root))
    division = root.find(".//t:div", NS)
    text = etree.tostring(division, encoding="unicode", with_tail=False)
    inner = text[text.index(">") + 1:text.rindex("<")]
    return "".join(line.strip("\n").removeprefix(" " * 4) for line in inner.split("\n")).strip()


def _exported(options: dict[str, object] | None = None) -> dict[str, bytes]:
    snapshot, entities = everything()
    sink = MemorySink()
    TEI.write(source([snapshot], entities), {"comments": True} | (options or {}), sink)
    return sink.files


OPTIONS = [{}, {"notes_in_place": True}, {"corpus": True}, {"register": "back"}, {"register": "files"},
           {"register": "files", "corpus": True}, {"register": "back", "corpus": True, "notes_in_place": True}]


@pytest.mark.parametrize("options", OPTIONS)
def test_a_letter_with_every_kind_is_valid(options: dict[str, object]) -> None:
    files = _exported(options)
    for name, data in files.items():
        if name.endswith(".xml"):
            assert_valid(data)
            names = etree.fromstring(data).xpath("//@xml:id")
            assert len(names) == len(set(names))


def test_the_register_stands_where_it_is_wanted() -> None:
    def lists(data: bytes) -> list[str]:
        return [etree.QName(one.getparent()).localname for one in etree.fromstring(data).iter("{*}listPerson")]

    assert lists(_exported()["letter-1.xml"]) == ["standOff"]
    assert lists(_exported({"register": "back"})["letter-1.xml"]) == ["div"]
    assert lists(_exported({"corpus": True, "register": "back"})["corpus.xml"]) == ["standOff"]
    apart = _exported({"register": "files"})
    assert (lists(apart["letter-1.xml"]), lists(apart["persons.xml"])) == ([], ["standOff"])
    assert b'ref="persons.xml#e-' in apart["letter-1.xml"]
    assert b'ref="#e-' not in apart["letter-1.xml"]
    assert {"places.xml", "organisations.xml"} <= set(apart)


def test_a_register_anywhere_else_is_refused_in_words() -> None:
    with pytest.raises(FormatError) as caught:
        _exported({"register": "moon"})
    assert (caught.value.code, caught.value.message.args["known"]) == ("option-unknown", "standoff, back, files")


@settings(max_examples=150, deadline=None)
@given(snapshot=letters())
def test_random_annotations_are_valid_wherever_they_cross(snapshot: LetterSnapshot) -> None:
    for in_place in (False, True):
        written = letter_document(snapshot, project().project, {}, notes_in_place=in_place)
        assert_valid(serialised(written.root))


def _by_lxml(snapshot: LetterSnapshot, before: Before, **options: Any) -> Written:
    """The letter as it is written where something foreign came with it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(document, "_holds_foreign", lambda _snapshot: True)
        return letter_document(snapshot, project().project, ENTITIES, before=before, **options)


ENTITIES = {entity.id: entity for entity in everything()[1]}


@settings(max_examples=100, deadline=None)
@given(snapshots=st.lists(letters(tidy_blocks=False), min_size=1, max_size=3), register=st.sampled_from(REGISTERS),
       words=st.text(st.sampled_from("a&<>\"'\t\r\n\0é\ufffe]")))
def test_without_lxml_the_bytes_are_those_of_lxml(
    snapshots: list[LetterSnapshot], register: str, words: str
) -> None:
    before, other = Before(), Before()
    for snapshot in (everything()[0], *snapshots):
        letter = replace(snapshot, letter=replace(snapshot.letter, title=words, number=words, source_number=words))
        plain = letter_document(letter, project().project, ENTITIES, register=register, before=before)
        usual = _by_lxml(letter, other, register=register)
        assert serialised(plain.root) == serialised(usual.root)
        assert header_hashes(plain.header, plain.facsimile) == header_hashes(usual.header, usual.facsimile)
        assert plain.problems == usual.problems


def test_a_letter_of_ours_is_written_without_lxml_and_a_foreign_one_with_it() -> None:
    pen, letter = _letter("one two", "paragraph")
    assert isinstance(letter_document(_annotated(pen, letter), project().project, {}).root, PlainElement)
    pen.span("emphasis", "two", attributes={"tei": {"{http://example.org}odd": "1"}})
    assert not isinstance(letter_document(_annotated(pen, letter), project().project, {}).root, PlainElement)


@settings(max_examples=40, deadline=None)
@given(snapshot=letters(tidy_blocks=False))
def test_a_profile_that_knows_no_kind_gives_valid_documents_too(snapshot: LetterSnapshot) -> None:
    plain = msgspec.structs.replace(project().project, profile=Profile(name="empty"))
    assert_valid(serialised(letter_document(snapshot, plain, {}).root))


def test_a_corpus_of_several_letters_is_valid_and_holds_the_whole_register() -> None:
    snapshot, entities = everything()
    ids = Ids(5000)
    other_letter = Letter(id=ids(), number="2")
    text = Text(id=ids(), letter=other_letter.id, role="transcription", content="")
    other = assemble_letter(other_letter, (text,), (), (), Provenance(id=ids(), letter=other_letter.id))
    sink = MemorySink()
    TEI.write(source([snapshot, other], entities), {"corpus": True}, sink)
    assert_valid(sink.files["corpus.xml"])
    root = etree.fromstring(sink.files["corpus.xml"])
    assert len(root.findall("t:TEI", NS)) == 2
    listed = root.xpath("t:standOff/*/*[@xml:id]", namespaces=NS)
    assert len(listed) == len(entities)
    assert root.findall("t:TEI/t:standOff", NS) == []


def test_the_private_memo_of_an_entry_stays_at_home() -> None:
    snapshot, entities = everything()
    secret = tuple(msgspec.structs.replace(entity, memo="SECRET") for entity in entities)
    for options in ({}, {"corpus": True}):
        sink = MemorySink()
        TEI.write(source([snapshot], secret), options, sink)
        assert not any(b"SECRET" in data for data in sink.files.values())


def test_neither_time_nor_version_is_written() -> None:
    header = etree.fromstring(_exported()["letter-1.xml"]).find("t:teiHeader", NS)
    application = header.find(".//t:application", NS)
    assert dict(application.attrib) == {"ident": "letterbook", "version": "2"}
    assert header.find(".//t:publicationStmt/t:date", NS) is None


def test_lines_become_the_blocks_of_a_letter() -> None:
    pen, letter = _letter("H\n3 May\nDear A\nOne\ni\nii\nPS\nYours, B", "heading", "dateline", "salutation",
                          "paragraph", "list-item", "list-item", "postscript", "closing")
    assert _body(pen, letter) == (
        "<head>H</head><opener><dateline>3 May</dateline><salute>Dear A</salute></opener><p>One</p>"
        "<list> <item>i</item> <item>ii</item></list><postscript> <p>PS</p></postscript>"
        "<closer><salute>Yours, B</salute></closer>")


def test_a_role_that_is_run_in_shares_the_line() -> None:
    pen, letter = _letter("One\nWith greetings, Peters.", "paragraph", "closing")
    pen.span("signature", "Peters.", attributes={"run_in": True})
    closer = '<closer><salute>With greetings, </salute><signed rend="run-in">Peters.</signed></closer>'
    assert closer in _body(pen, letter)
    pen, letter = _letter("Dear A, I write.", "paragraph")
    pen.span("salutation", "Dear A,", attributes={"run_in": True})
    assert _body(pen, letter) == '<p><seg type="salutation" rend="run-in">Dear A,</seg> I write.</p>'
    assert_valid(serialised(letter_document(_annotated(pen, letter), project().project, {}).root))


def test_an_order_that_tei_does_not_know_is_written_as_blocks_and_reported() -> None:
    pen, letter = _letter("One\n3 May\nTwo", "paragraph", "dateline", "paragraph")
    written = letter_document(_annotated(pen, letter), project().project, {})
    assert _body(pen, letter) == '<p>One</p><ab type="dateline">3 May</ab><p>Two</p>'
    assert [(found.code, found.args) for found in written.problems] == [("block-out-of-place", {"kind": "dateline"})]
    assert_valid(serialised(written.root))


@pytest.mark.parametrize("roles", [("closing",), ("signature", "postscript"), ("postscript",), ("dateline",),
                                   ("address",), ("heading",), ("closing", "heading"), ("signature", "paragraph"),
                                   ("list-item",)])
def test_letters_without_a_paragraph_are_valid(roles: tuple[str, ...]) -> None:
    pen, letter = _letter("\n".join("x" * len(roles)), *roles)
    assert_valid(serialised(letter_document(_annotated(pen, letter), project().project, {}).root))


@pytest.mark.parametrize(("kind", "words", "attributes", "expected"), [
    ("supplied", "[to]", {"certainty": "low"}, '<supplied rend="brackets" cert="low">to</supplied>'),
    ("supplied", "my", {}, "<supplied>my</supplied>"),
    ("gap", "[...]", {"reason": "editorial"}, '<gap reason="editorial"><desc>[...]</desc></gap>'),
    ("expansion", "P[olit]b[yuro]", {}, '<expan rend="brackets">P<ex>olit</ex>b<ex>yuro</ex></expan>'),
    ("expansion", "Com.", {"expanded": "Comrade"},
     '<choice><abbr type="expansion">Com.</abbr><expan>Comrade</expan></choice>'),
    ("abbreviation", "Com.", {"expanded": "Comrade"}, "<choice><abbr>Com.</abbr><expan>Comrade</expan></choice>"),
    ("abbreviation", "Com.", {}, "<abbr>Com.</abbr>"),
    ("correction", "teh", {"corrected": "the", "certainty": "high"},
     '<choice><sic>teh</sic><corr cert="high">the</corr></choice>'),
    ("correction", "teh", {}, "<sic>teh</sic>"),
    ("emphasis", "my", {"rend": "bold"}, '<hi rend="bold">my</hi>'),
    ("foreign", "my", {"language": "not a tag"}, "<foreign>my</foreign>"),
    ("unclear", "my", {"certainty": "sure", "reason": "faded"}, '<unclear reason="faded">my</unclear>'),
    ("quotation", "my", {}, "<quote>my</quote>"),
    ("citation", "my", {"repository": "R", "reference": [{"level": "fond", "value": "5"}], "resolved_from": "ibid"},
     '<bibl type="archival" n="R; fond 5" subtype="ibid">my</bibl>'),
    ("stamp", "my", {"kind": "of receipt"}, '<stamp type="of-receipt">my</stamp>'),
    ("entity", "my", {"mention": "name"}, "<rs>my</rs>"),
    ("opaque", "my", {"name": "w", "attributes": {"lemma": "I"}}, '<w lemma="I">my</w>'),
])
def test_marks(kind: str, words: str, attributes: dict[str, object], expected: str) -> None:
    pen, letter = _letter("Com. [to] my P[olit]b[yuro] [...] teh", "paragraph")
    pen.span(kind, words, attributes=attributes)
    assert _body(pen, letter) == f"<p>{'Com. [to] my P[olit]b[yuro] [...] teh'.replace(words, expected)}</p>"
    assert_valid(serialised(letter_document(_annotated(pen, letter), project().project, {}).root))


def test_a_foreign_element_that_would_be_read_as_structure_is_not_written_as_such() -> None:
    pen, letter = _letter("one two", "paragraph")
    pen.span("opaque", "one", attributes={"name": "div", "attributes": {"type": "letter"}})
    pen.span("opaque", "two", attributes={"name": "ref", "attributes": {"target": "https://example.org/"}})
    assert _body(pen, letter) == '<p><seg type="div">one</seg> <ref target="https://example.org/">two</ref></p>'
    problems = letter_document(_annotated(pen, letter), project().project, {}).problems
    assert [(found.code, found.args["what"]) for found in problems] == [("not-in-format", "element div")]


def test_a_substitution_is_one_only_where_deletion_and_addition_fill_it() -> None:
    pen, letter = _letter("old new", "paragraph")
    pen.span("substitution", "old new")
    pen.span("deletion", "old ")
    pen.span("addition", "new")
    assert _body(pen, letter) == "<p><subst><del>old </del><add>new</add></subst></p>"
    pen.annotations.pop()
    assert _body(pen, letter) == '<p><seg type="substitution"><del>old </del>new</seg></p>'


def test_of_two_spans_that_cross_the_lower_is_split_and_reported() -> None:
    pen, letter = _letter("one two three", "paragraph")
    name = pen.span("entity", "one two", attributes={"mention": "name"})
    look = pen.span("emphasis", "two three")
    body = _body(pen, letter)
    assert body == (
        f'<p><rs>one <hi xml:id="a-{look.id}-1" next="#a-{look.id}-2">two</hi></rs>'
        f'<hi xml:id="a-{look.id}-2" prev="#a-{look.id}-1"> three</hi></p>')
    problems = letter_document(_annotated(pen, letter), project().project, {}).problems
    assert [(found.code, found.start, found.end) for found in problems] == [("crossing-split", look.start, look.end)]
    assert name.id not in body


def test_a_span_over_lines_is_a_chain_and_no_problem() -> None:
    pen, letter = _letter("one\ntwo", "paragraph", "paragraph")
    look = pen.place("emphasis", 1, 6)
    assert f'next="#a-{look.id}-2">ne</hi></p>' in _body(pen, letter)
    assert letter_document(_annotated(pen, letter), project().project, {}).problems == ()


def test_equal_spans_nest_and_points_stand_behind_what_ends_before_them() -> None:
    pen, letter = _letter("one two", "paragraph")
    pen.span("emphasis", "one")
    pen.span("entity", "one", attributes={"mention": "name"})
    pen.after("page-break", "one", attributes={"n": "2"})
    assert _body(pen, letter) == '<p><rs><hi>one</hi></rs><pb n="2"/> two</p>'


def test_notes_stand_at_the_end_or_in_place() -> None:
    root = etree.fromstring(_exported()["letter-1.xml"])
    for reference in root.findall(".//t:ref[@type='noteRef']", NS):
        [note] = root.xpath("//t:note[@xml:id = substring($target, 2)]", namespaces=NS, target=reference.get("target"))
        assert f"#{reference.get('{http://www.w3.org/XML/1998/namespace}id')}" in note.get("target").split()
    assert root.find(".//t:note[@type='textual']/t:gap[@reason='missing-in-source']", NS) is not None
    in_place = etree.fromstring(_exported({"notes_in_place": True})["letter-1.xml"])
    assert [note.get("n") for note in in_place.findall(".//t:div[@type='letter']//t:note", NS)] == ["1", "a", "*"]
    assert in_place.findall(".//t:back//t:note[@place='end']", NS)[0].get("type") == "head"


def test_mentions_point_into_the_register_of_the_same_document() -> None:
    root = etree.fromstring(_exported()["letter-1.xml"])
    known = {f"#{one}" for one in root.xpath("//t:standOff//@xml:id", namespaces=NS)}
    pointers = [p for one in root.xpath("//t:text//@ref | //t:teiHeader//@ref", namespaces=NS) for p in one.split()]
    assert len(pointers) > 5
    assert set(pointers) <= known
    assert len(root.find(".//t:placeName[@ref]", NS).get("ref").split()) == 1
    assert any(len(one.split()) == 2 for one in root.xpath("//t:text//@ref", namespaces=NS))


def test_the_header_says_who_wrote_to_whom_when_and_where_it_is_kept() -> None:
    root = etree.fromstring(_exported()["letter-1.xml"])
    sent = root.find(".//t:correspAction[@type='sent']", NS)
    assert [etree.QName(child).localname for child in sent] == ["persName", "placeName", "date"]
    assert sent.find("t:date", NS).get("when") == "1922-04-03"
    identifier = root.find(".//t:msIdentifier", NS)
    assert [(etree.QName(child).localname, child.get("type"), child.text) for child in identifier] == [
        ("repository", None, "RTSKHIDNI"), ("collection", "fond", "558"), ("collection", "opis", "1"),
        ("idno", "delo", "2275")]
    assert root.find(".//t:msItem/t:locus", NS).text == "1"
    assert root.find(".//t:revisionDesc/t:change", NS).get("when") == "2026-11-23T10:00:00Z"


def test_the_printed_date_in_the_dateline_carries_its_meaning() -> None:
    snapshot, entities = everything()
    date = msgspec.structs.replace(snapshot.letter.actions[0].date, text="3 April 1922")
    actions = (msgspec.structs.replace(snapshot.letter.actions[0], date=date), *snapshot.letter.actions[1:])
    snapshot = msgspec.structs.replace(snapshot, letter=msgspec.structs.replace(snapshot.letter, actions=actions))
    written = letter_document(snapshot, project(entities).project, {})
    data = serialised(written.root)
    assert b'<dateline>Moscow, <date when="1922-04-03">3 April 1922</date></dateline>' in data
    assert_valid(data)


def test_characters_without_a_place_in_xml_are_replaced_and_reported() -> None:
    pen, letter = _letter("a\x00b\ud800c\uffffd", "paragraph")
    annotated = _annotated(pen, letter)
    written = letter_document(annotated, project().project, {})
    assert "a\ufffdb\ufffdc\ufffdd" in serialised(written.root).decode()
    assert [found.code for found in written.problems] == ["character-not-exportable"]
    sink = MemorySink()
    report = TEI.write(source([annotated]), {}, sink)
    assert {found.code for found in report.problems} == {"character-not-exportable"}


def test_the_sidecar_has_positions_and_quotes_of_the_content() -> None:
    snapshot, _ = everything()
    page = json.loads(_exported()["letter-1.annotations.json"])
    assert page["type"] == "AnnotationPage"
    texts = {one["id"]: one for one in page["letterbook:texts"]}
    contents = {text.text.id: text.text.content for text in snapshot.texts()}
    assert len(page["items"]) == sum(len(text.annotations) for text in snapshot.texts())
    for item in page["items"]:
        content = contents[item["target"]["source"].removeprefix("urn:uuid:").replace("-", "")]
        assert texts[item["target"]["source"]]["length"] == len(content)
        position, quote = item["target"]["selector"]
        assert content[position["start"]:position["end"]] == quote["exact"]
        assert content[:position["start"]].endswith(quote["prefix"])
        assert content[position["end"]:].startswith(quote["suffix"])


def test_kinds_of_a_profile_are_written_by_their_row() -> None:
    rows = tuple(msgspec.structs.replace(row, tei="emph") if row.kind == "emphasis" else row for row in PROFILE.kinds)
    pen, letter = _letter("one", "paragraph")
    pen.annotations.append(Annotation(id="a" * 32, text=letter.transcription.text.id, kind="emphasis", start=0, end=3))
    other = msgspec.structs.replace(project().project, profile=Profile(name="other", kinds=rows))
    assert b"<p><emph>one</emph></p>" in serialised(letter_document(_annotated(pen, letter), other, {}).root)


def test_comments_are_out_of_the_edition_and_of_its_sidecar_unless_they_are_asked_for() -> None:
    snapshot, _ = everything()
    assert snapshot.comments
    assert any(a.kind == "comment" for text in snapshot.texts() for a in text.annotations)
    for data in _exported({"comments": False}).values():
        assert b"comment" not in data.replace(b'"comments": []', b"")
        assert snapshot.comments[0].body.encode() not in data
    assert snapshot.comments[0].body.encode() in _exported()["letter-1.xml"]


def test_answers_fields_and_labels_of_comments_are_valid() -> None:
    snapshot, entities = everything()
    held = next(a for a in snapshot.transcription.annotations if a.kind == "comment")
    first = Comment(id="c" * 32, letter=snapshot.letter.id, target=held.id, body="So?\nLook & see.", author="E <B>",
                    at="2026-11-29T10:00:00Z", label="question", resolved=True)
    rest = [replace(first, id="d" * 32, target=snapshot.letter.id, part="actions.sent.0.date", label=""),
            replace(first, id="e" * 32, reply_to=first.id, label="", resolved=False)]
    sink = MemorySink()
    changed = CommentedChange(key="0f" * 16, kind="tag", before="freely", after="", start=12)
    rest.append(replace(first, id="f" * 32, change=changed))
    TEI.write(source([replace(snapshot, comments=(first, *rest))], entities), {"comments": True}, sink)
    assert_valid(sink.files["letter-1.xml"])


def test_who_proofread_is_named_and_each_reading_points_to_them() -> None:
    snapshot, entities = everything()
    first = Reading(id="a" * 32, letter=snapshot.letter.id, reader="Ada Öz", kind="read twice & more", at="2026-11-29",
                    against="the scan", remarks="By <daylight>")
    rest = (replace(first, id="b" * 32, kind="second"), replace(first, id="c" * 32, reader="Bo", read_to=1))
    sink = MemorySink()
    TEI.write(source([replace(snapshot, readings=(first, *rest))], entities), {}, sink)
    data = sink.files["letter-1.xml"]
    root = etree.fromstring(data)
    named = {one.get("{http://www.w3.org/XML/1998/namespace}id"): one.findtext("t:name", None, NS)
             for one in root.iterfind(".//t:respStmt", NS) if one.findtext("t:resp", None, NS) == "proofreading"}
    changes = root.findall(".//t:revisionDesc/t:change", NS)
    assert [named[one.get("who").removeprefix("#")] for one in changes] == ["Ada Öz", "Ada Öz"]
    assert "Bo" not in named.values()
    assert_valid(data)


def test_sign_offs_are_valid_and_point_to_who_signed() -> None:
    snapshot, entities = everything()
    one = SignOff(id="a" * 32, letter=snapshot.letter.id, person="Ada", role="editor", state=letter_state(snapshot),
                  at="2026-11-29T10:00:00.123Z", statement="Read & checked")
    rest = (replace(one, id="b" * 32, person="Bo", state="0" * 64, role=""), replace(one, id="c" * 32, withdrawn="no"))
    sink = MemorySink()
    TEI.write(source([replace(snapshot, signoffs=(one, *rest))], entities), {}, sink)
    root = etree.fromstring(sink.files["letter-1.xml"])
    changes = [change for change in root.iterfind(".//t:revisionDesc/t:change", NS) if not change.get("n")]
    assert [(c.findtext("t:name", None, NS), c.get("status")) for c in changes] == [
        ("Ada", "approved"), ("Bo", "changed-since-approval")]
    assert_valid(sink.files["letter-1.xml"])


def test_leaving_comments_out_is_no_loss() -> None:
    snapshot, entities = everything()
    report = TEI.write(source([snapshot], entities), {}, MemorySink())
    assert not [found for found in report.problems if found.code == "not-in-format"]
