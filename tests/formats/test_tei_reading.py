"""TEI in: ours exactly, with the sidecar and without; other people's, as far as it is understood."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from editor.core import projections
from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.letters import Comment, CommentedChange, Reading
from editor.core.messages import FormatError
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.formats import registry
from editor.formats.base import ImportedLetter, ImportResult, Source
from editor.formats.tei.context import REGISTERS
from editor.formats.tei.registers import prime
from editor.formats.tei.shared import Shared
from tests.formats.letters import MemorySink, everything, letters, source

TEI = registry.by_id("tei")
DATA = Path(__file__).resolve().parents[1] / "data/formats"
FOREIGN = (DATA / "foreign-edition.xml").read_bytes()


def _files(snapshot: LetterSnapshot, entities: tuple = (), **options: object) -> tuple[bytes, bytes]:
    sink = MemorySink()
    report = TEI.write(source([snapshot], entities), {"comments": True} | options, sink)
    return sink.files[report.files[0]], sink.files[report.files[1]]


def _read(data: bytes, sidecar: bytes | None = None) -> ImportResult:
    return TEI.read(Source(data, "letter.xml"), {} if sidecar is None else {"sidecar": sidecar})


def _with_sidecar(snapshot: LetterSnapshot, entities: tuple = (), **options: object) -> ImportedLetter:
    [letter] = _read(*_files(snapshot, entities, **options)).letters
    return letter


def _wrapped(body: str, header: str = "") -> bytes:
    return (f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>{header}</teiHeader>'
            f"<text><body>{body}</body></text></TEI>").encode()


def _one(body: str, header: str = "") -> LetterSnapshot:
    [letter] = _read(_wrapped(body, header)).letters
    return letter.snapshot


def _spans(text: TextSnapshot) -> Counter[tuple[str, str]]:
    return Counter((a.kind, text.quote(a)) for a in text.annotations)


# Ours.


@pytest.mark.parametrize("options", [
    {}, {"notes_in_place": True}, {"corpus": True}, {"register": "back"}, {"register": "files"},
    {"register": "files", "corpus": True}, {"register": "back", "notes_in_place": True}])
def test_a_letter_with_its_sidecar_comes_back_equal(options: dict[str, object]) -> None:
    snapshot, entities = everything()
    data, sidecar = _files(snapshot, entities, **options)
    result = _read(data, sidecar)
    assert [letter.snapshot for letter in result.letters] == [snapshot]
    assert result.letters[0].problems == ()
    assert result.problems == ()
    known = {entity.id: entity for entity in entities}
    assert {entity.id for entity in result.entities} >= {entities[0].id, entities[2].id}
    for entity in result.entities:
        if entity.merged_into is None:
            assert entity == known[entity.id]


@settings(max_examples=120, deadline=None)
@given(snapshot=letters())
def test_any_letter_with_its_sidecar_comes_back_equal(snapshot: LetterSnapshot) -> None:
    for in_place in (False, True):
        read = _with_sidecar(snapshot, notes_in_place=in_place)
        assert read.snapshot == snapshot
        assert read.problems == ()


@settings(max_examples=40, deadline=None)
@given(snapshot=letters(tidy_blocks=False))
def test_annotations_on_lines_without_roles_come_back_equal(snapshot: LetterSnapshot) -> None:
    assert _with_sidecar(snapshot).snapshot == snapshot


_OPTIONS = st.fixed_dictionaries({"notes_in_place": st.booleans(), "register": st.sampled_from(REGISTERS)})


@settings(max_examples=120, deadline=None)
@given(snapshot=letters(), options=_OPTIONS)
def test_the_tei_alone_gives_every_text_and_every_span(
        snapshot: LetterSnapshot, options: dict[str, object]) -> None:
    [read] = _read(_files(snapshot, **options)[0]).letters
    assert read.snapshot.transcription.text.content == snapshot.transcription.text.content
    assert Counter(t.text.content for t in read.snapshot.texts()) == Counter(t.text.content for t in snapshot.texts())
    wanted = Counter(_core(snapshot.transcription, a) for a in snapshot.transcription.annotations if not a.detached)
    assert Counter(_core(read.snapshot.transcription, a) for a in read.snapshot.transcription.annotations) == wanted


def _core(text: TextSnapshot, annotation: Annotation) -> tuple[str, int, int]:
    """Kind and place, without line ends at either end of a span: no element can begin or end in one."""
    start, end, content = annotation.start, annotation.end, text.text.content
    while start < end and content[start] == "\n":
        start += 1
    while end > start and content[end - 1] == "\n":
        end -= 1
    return (annotation.kind, annotation.start, annotation.start) if start == end else (annotation.kind, start, end)


@settings(max_examples=60, deadline=None)
@given(snapshot=letters(), options=_OPTIONS)
def test_any_letter_comes_back_with_the_register_anywhere(snapshot: LetterSnapshot, options: dict[str, object]) -> None:
    """Mentions, notes in place or at the end, and entries in any place: with the sidecar as they were, alone as they
    are named."""
    text = snapshot.transcription
    ids = ("a" * 32, "b" * 32)
    entities = (Entity(id=ids[0], kind="person", name="A\u0301\u00a0\u00a0& 😀"),
                Entity(id=ids[1], kind="place", name="B"))
    named = replace(text, annotations=tuple(
        replace(a, entities=ids if number % 2 else ids[:1]) if a.kind == "entity" else a
        for number, a in enumerate(text.annotations)))
    letter = replace(snapshot, transcription=named)
    sink = MemorySink()
    TEI.write(source([letter], entities), {"comments": True, **options}, sink)
    shared = Shared()
    for name, data in sink.files.items():
        if name.endswith(".xml"):
            prime(Source(data, name), shared)
    stem = next(name for name in sink.files if name.startswith("letter"))
    data, beside = sink.files[f"{stem.partition('.')[0]}.xml"], sink.files[f"{stem.partition('.')[0]}.annotations.json"]
    exact = TEI.read(Source(data, "x.xml"), {"sidecar": beside, "shared": shared})
    assert exact.letters[0].snapshot == letter
    alone = TEI.read(Source(data, "x.xml"), {"shared": shared})
    mentions = Counter(a.entities for a in named.of_kind("entity") if named.quote(a).strip("\n"))
    read = alone.letters[0].snapshot.transcription
    assert Counter(a.entities for a in read.of_kind("entity") if read.quote(a).strip("\n")) == mentions
    for entity in alone.entities:
        assert entity == entities[ids.index(entity.id)]


def test_the_tei_alone_keeps_metadata_notes_and_register() -> None:
    snapshot, entities = everything()
    result = _read(_files(snapshot, entities)[0])
    read = result.letters[0].snapshot
    assert read.letter.id == snapshot.letter.id
    assert (read.letter.number, read.letter.source_number, read.letter.title) == ("1", "No. 151", snapshot.letter.title)
    assert read.letter.actions == snapshot.letter.actions
    assert read.letter.links == snapshot.letter.links
    assert read.provenance.witnesses == snapshot.provenance.witnesses
    assert read.provenance.publications == snapshot.provenance.publications
    assert read.provenance.custody == snapshot.provenance.custody
    assert read.provenance.rights == snapshot.provenance.rights
    assert [(n.note.id, n.note.series, n.number, n.note.state, n.body.text.content) for n in read.notes] == [
        (n.note.id, n.note.series, n.number, n.note.state, n.body.text.content) for n in snapshot.notes]
    person = next(entity for entity in result.entities if entity.id == entities[0].id)
    assert (person.name, person.links, person.dates) == (entities[0].name, entities[0].links, entities[0].dates)
    mention = next(a for a in read.transcription.annotations if read.transcription.quote(a) == "STALIN")
    assert mention.entities == (entities[0].id,)


def test_words_edited_in_the_tei_keep_the_annotations_that_find_their_place() -> None:
    snapshot, entities = everything()
    data, sidecar = _files(snapshot, entities)
    edited = data.replace(b"my <rs", b"my long, long <rs").replace(b">Old <hi", b">Ancient <hi")
    [read] = _read(edited, sidecar).letters
    text = read.snapshot.transcription
    assert "my long, long memorandum" in text.text.content
    before = {a.id: a for a in snapshot.transcription.annotations}
    after = {a.id: a for a in text.annotations}
    assert set(before) <= set(after) | {a.id for a in before.values() if a.is_block}
    supplied = next(a for a in before.values() if a.kind == "supplied")
    assert text.quote(after[supplied.id]) == "[to]"
    assert after[supplied.id].attributes == supplied.attributes
    note = next(a for a in before.values() if a.kind == "note")
    assert text.text.content[:after[note.id].start].endswith("memorandum")
    [place] = [a for a in text.annotations if a.kind == "entity" and text.quote(a) == "Ancient Bukhara"]
    assert place.entities == (entities[1].id, entities[2].id)
    assert [found.code for found in read.problems] == ["sidecar-mismatch"]
    roles = [a for a in text.annotations if a.is_block]
    assert len(roles) == text.text.content.count("\n") + 1


def test_words_that_are_gone_leave_a_detached_annotation_and_a_report() -> None:
    snapshot, entities = everything()
    data, sidecar = _files(snapshot, entities)
    start = data.index(b"<stamp")
    end = data.index(b"</stamp>") + len(b"</stamp>")
    [read] = _read(data[:start] + data[end:], sidecar).letters
    stamp = next(a for a in snapshot.transcription.annotations if a.kind == "stamp")
    kept = next(a for a in read.snapshot.transcription.annotations if a.id == stamp.id)
    assert kept.detached
    assert kept.quote == "RECEIVED 😀"
    assert "anchor-detached" in {found.code for found in read.problems}


def test_an_edited_header_is_believed_and_reported() -> None:
    snapshot, entities = everything()
    data, sidecar = _files(snapshot, entities)
    edited = data.replace(b"J. X. Peters to I. V. Stalin</title>\n", b"Peters to Stalin</title>\n")
    [read] = _read(edited, sidecar).letters
    assert read.snapshot.letter.title == "Peters to Stalin"
    assert read.snapshot.letter.actions == snapshot.letter.actions
    assert read.snapshot.transcription == snapshot.transcription
    assert [(found.code, found.args) for found in read.problems] == [("sidecar-mismatch", {"what": "titleStmt"})]


@pytest.mark.parametrize("sidecar", [b"", b"{", b"[]", b"{}", b'{"letterbook:letter": {"id": 3}}', b"\xff"])
def test_a_sidecar_that_is_none_does_not_stop_the_import(sidecar: bytes) -> None:
    snapshot, entities = everything()
    result = _read(_files(snapshot, entities)[0], sidecar)
    assert result.letters[0].snapshot.transcription.text == snapshot.transcription.text
    assert sidecar == b"" or [found.code for found in result.problems] == ["sidecar-mismatch"]


def test_a_damaged_sidecar_does_not_stop_the_import() -> None:
    snapshot, entities = everything()
    data, sidecar = _files(snapshot, entities)
    page = json.loads(sidecar)
    page["letterbook:letter"]["notes"][0]["series"] = 4
    [read] = _read(data, json.dumps(page).encode()).letters
    assert read.snapshot.transcription.text == snapshot.transcription.text
    assert [found.code for found in read.problems] == ["sidecar-mismatch"]


# Other people's.


def test_a_foreign_edition_is_read_though_it_is_not_valid() -> None:
    result = _read(FOREIGN)
    [read] = result.letters
    letter, text = read.snapshot.letter, read.snapshot.transcription
    assert [found.code for found in result.problems] == ["doctype-ignored"]
    assert text.text.content.split("\n") == [
        "Stockholm, 3 May 1890", "Dear Karl,",
        "I have received your letter and the book; it is inter-esting. A new line.",
        # Both blanks around the gap are printed.
        "He wrot from Stockholm,  yes Mr Lind and Mon.", "A line of verse", "and another", "Yours", "Anna",
        "P.S. Write.", "Invalid, but there."]
    assert [a.kind for a in text.annotations if a.is_block] == [
        "dateline", "salutation", "paragraph", "paragraph", "paragraph", "paragraph", "closing", "signature",
        "postscript", "paragraph"]
    assert letter.title == "Anna Berg to Karl Lind, 3 May 1890"
    sent, received = letter.actions
    assert (sent.agents[0].name, sent.place.name, sent.date.edtf, sent.date.certainty) == (
        "Anna Berg", "Stockholm", "1890-05-03", "low")
    assert (received.agents[0].name, received.date.edtf) == ("Karl Lind", "[..1890-06]")
    assert [(link.type, link.text) for link in letter.links] == [("reply-to", "the letter before")]


def test_the_marks_of_a_foreign_edition() -> None:
    [read] = _read(FOREIGN).letters
    text = read.snapshot.transcription
    spans = _spans(text)
    for kind, words in (("emphasis", "your"), ("correction", "wrot"), ("abbreviation", "Mr"), ("supplied", "ind"),
                        ("expansion", "on"), ("addition", "yes"), ("opaque", "book"), ("entity", "Karl")):
        assert spans[kind, words] == 1, kind
    attributes = {a.kind: a.attributes for a in text.annotations}
    assert attributes["correction"] == {"corrected": "wrote", "resp": "E. Editor"}
    assert attributes["addition"] == {"hand": "Karl Lind, in pencil", "place": "margin"}
    assert attributes["gap"] == {"reason": "illegible", "unit": "chars", "quantity": 3, "description": "stain"}
    assert attributes["expansion"] == {"abbreviated": "on", "expanded": "onsieur"}
    assert attributes["page-break"] == {"n": "1r", "facs": "#f1"}
    breaks = [(text.text.content[:a.start][-6:], a.attributes) for a in text.annotations if a.kind == "line-break"]
    assert breaks == [("inter-", {"break": "no"}), ("sting.", {})]
    [word] = [a for a in text.annotations if a.kind == "opaque" and text.quote(a) == "book"]
    assert word.attributes == {"name": "w", "attributes": {"lemma": "book"}}
    assert "element-not-understood" in {found.code for found in read.problems}


def test_the_notes_and_the_register_of_a_foreign_edition() -> None:
    result = _read(FOREIGN)
    snapshot = result.letters[0].snapshot
    assert [(n.note.series, n.note.source_label, n.body.text.content) for n in snapshot.notes] == [
        ("textual", "1", "Not found."), ("editorial", "*", "Of the paper.")]
    content = snapshot.transcription.text.content
    places = {a.note: content[:a.start][-6:] for a in snapshot.transcription.of_kind("note")}
    assert [places[note.note.id] for note in snapshot.notes] == ["letter", "w line"]
    register = {entity.name: entity for entity in result.entities}
    assert set(register) == {"Berg, Anna", "Lind, Karl", "Stockholm"}
    assert register["Berg, Anna"].dates == "1860–1930"
    assert register["Berg, Anna"].links[0].id == "11850553X"
    assert (register["Stockholm"].kind, register["Stockholm"].links[0].system) == ("place", "geonames")
    [mention] = [a for a in snapshot.transcription.of_kind("entity") if snapshot.transcription.quote(a) == "Karl"]
    assert mention.entities == (register["Lind, Karl"].id,)
    [inner] = snapshot.notes[0].body.of_kind("entity")
    assert inner.entities == (register["Lind, Karl"].id,)


def test_the_provenance_of_a_foreign_edition() -> None:
    [read] = _read(FOREIGN).letters
    provenance = read.snapshot.provenance
    [witness] = provenance.witnesses
    assert (witness.repository.name, witness.medium, witness.extent, witness.base) == (
        "City Archive", "manuscript", "1 leaf", True)
    assert [(level.level, level.value) for level in witness.reference] == [("shelfmark", "Ms. 12")]
    assert provenance.publications[0].title == "Collected Letters"
    assert provenance.rights == "CC BY 4.0"
    assert (provenance.digital_source.file, len(provenance.digital_source.sha256)) == ("letter.xml", 64)


def test_what_was_not_understood_is_given_back() -> None:
    [read] = _read(FOREIGN).letters
    written = _files(read.snapshot)[0]
    assert b'<w lemma="book">book</w>' in written
    assert b'<date when="1890-05-03"' in written


def test_a_chain_of_another_edition_is_one_annotation_only_where_nothing_parts_it() -> None:
    text = _one(
        '<p><quote xml:id="a" next="#b">one</quote></p><p><quote xml:id="b" prev="#a">two</quote> x '
        '<quote xml:id="c" prev="#b">three</quote></p>').transcription
    assert sorted(text.quote(a) for a in text.of_kind("quotation")) == ["one\ntwo", "three"]


def test_white_space_of_others_is_collapsed_and_ours_is_kept() -> None:
    assert _one("<p> a \n  b <hi> c </hi> d </p>").transcription.text.content == "a b c d"
    ours = '<encodingDesc><appInfo><application ident="letterbook" version="1"/></appInfo></encodingDesc>'
    assert _one("<p> a  b </p>").transcription.text.content == "a b"
    assert _one("<p> a  b </p>", ours).transcription.text.content == " a  b "


def test_several_letters_in_one_document_are_split_and_find_their_own_correspondence() -> None:
    header = "<profileDesc>" + "".join(
        f'<correspDesc xml:id="c{n}"><correspAction type="sent"><persName>P{n}</persName></correspAction></correspDesc>'
        for n in (1, 2)) + "</profileDesc>"
    body = "".join(
        f'<div type="letter" corresp="#c{n}"><head>Letter {n}</head><p>Text {n}<note>Note {n}</note></p></div>'
        for n in (2, 1))
    result = _read(_wrapped(body, header))
    letters_read = [read.snapshot for read in result.letters]
    assert [(one.letter.title, one.letter.actions[0].agents[0].name, one.transcription.text.content,
             [note.body.text.content for note in one.notes]) for one in letters_read] == [
        ("Letter 2", "P2", "Letter 2\nText 2", ["Note 2"]), ("Letter 1", "P1", "Letter 1\nText 1", ["Note 1"])]
    assert len({one.letter.id for one in letters_read}) == 2


def test_notes_in_every_place_are_found() -> None:
    text = _one('<p>a<ptr target="#x"/> b<anchor xml:id="k"/> c<note n="3">in place</note></p>'
                '<note xml:id="x">by pointer</note><note xml:id="y" target="#k">by target</note>'
                '<note xml:id="z">nobody refers to it, so it stands where it is</note>')
    places = {a.note: a.start for a in text.transcription.of_kind("note")}
    assert [(places[n.note.id], n.body.text.content) for n in text.notes][:3] == [
        (1, "by pointer"), (3, "by target"), (5, "in place")]
    assert len(text.notes) == 4


def test_a_number_that_refers_to_elsewhere_is_no_note() -> None:
    words = ('See <ref type="crossRef" xml:id="a" next="#b">p. </ref><ref xml:id="b" prev="#a">1</ref>, '
             'a<ref>1</ref> in 1911')
    notes = '<back><div><note n="1">the note</note></div></back>'
    data = _wrapped(f"<p>{words}</p>").replace(b"</body>", f"</body>{notes}".encode())
    [letter] = _read(data).letters
    text = letter.snapshot
    assert text.transcription.text.content == "See p. 1, a in 1911"
    assert [(a.start, a.note) for a in text.transcription.of_kind("note")] == [(11, text.notes[0].note.id)]
    assert [text.transcription.quote(a) for a in text.transcription.of_kind("reference")] == ["p. 1"]


def test_a_reference_without_its_note_keeps_its_marker() -> None:
    letter = _one('<p>a<ref type="noteRef" target="#lost">*</ref> b<ref target="http://x/">link</ref></p>')
    assert letter.transcription.text.content == "a blink"
    [note] = letter.notes
    assert (note.note.source_label, note.note.state, note.body.text.content) == ("*", "missing in source", "")
    [reference] = letter.transcription.of_kind("note")
    assert (reference.start, reference.note) == (1, note.note.id)


@pytest.mark.parametrize(("data", "code"), [
    (b"", "xml-broken"), (b"no xml", "xml-broken"), (b"<html/>", "tei-without-text"),
    (b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/></TEI>', "tei-without-text"),
    (b"<" + b"a>" * 10, "tei-without-text"), (b"<a>" * 1000, "xml-too-deep"),
])
def test_what_holds_no_letter_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(FormatError) as caught:
        _read(data)
    assert caught.value.code == code


def test_a_file_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    result = _read(FOREIGN[:FOREIGN.index(b"<closer>")])
    assert [found.code for found in result.problems] == ["doctype-ignored", "xml-recovered", "pointer-unresolved"]
    assert "A line of verse" in result.letters[0].snapshot.transcription.text.content


def test_names_and_comments_that_only_a_mended_file_has_are_survived() -> None:
    for odd in (b"<p:>x</p:>", b"<p><expan>a<!-- c --><ex>b</ex></expan></p>", b"<p><choice><!-- c --></choice>x</p>",
                b'<p xml:id="a b" xml:id="c">x</p>'):
        data = _wrapped("<p>one</p>").replace(b"<p>one</p>", b"<p>one</p>" + odd)
        snapshot = _read(data, _files(everything()[0])[1]).letters[0].snapshot
        assert snapshot.transcription.text.content.startswith("one")


def test_reading_and_writing_a_foreign_edition_settles() -> None:
    """Once it is ours, it comes back as it is."""
    [read] = _read(FOREIGN).letters
    [again] = _read(*_files(read.snapshot)).letters
    assert again.snapshot == read.snapshot
    root = etree.fromstring(_files(read.snapshot)[0])
    assert msgspec.json.encode(again.snapshot) == msgspec.json.encode(read.snapshot)
    assert root.get("type") == "letter"


def test_a_thread_comes_back_from_the_tei_alone() -> None:
    snapshot, entities = everything()
    held = next(a for a in snapshot.transcription.annotations if a.kind == "comment")
    first = Comment(id="c" * 32, letter=snapshot.letter.id, target=held.id, body="Is it so?\nLook & see.",
                    author="Elena <Braun>", at="2026-11-29T10:00:00Z", label="question", resolved=True)
    about = Comment(id="d" * 32, letter=snapshot.letter.id, target=snapshot.letter.id, body="Who?", author="Bo",
                    at="2026-11-29T11:00:00Z", part="actions.sent.0.date")
    answer = Comment(id="e" * 32, letter=snapshot.letter.id, target=held.id, body="It is.", author="Bo",
                     at="2026-11-29T12:00:00Z", reply_to=first.id)
    changed = CommentedChange(key="0f" * 16, kind="text", before="", after="openly &", start=12)
    on_change = Comment(id="f" * 32, letter=snapshot.letter.id, target=snapshot.transcription.text.id, body="Sure?",
                        author="Boris", at="2026-11-29T13:00:00Z", change=changed)
    talked = replace(snapshot, comments=(first, about, answer, on_change))
    data, _ = _files(talked, entities)
    [letter] = _read(data).letters
    assert letter.snapshot.comments == talked.comments
    assert len(letter.snapshot.notes) == len(snapshot.notes)
    assert any(a.id == held.id for a in letter.snapshot.transcription.annotations)


def test_readings_come_back_from_the_tei_alone_without_those_that_are_not_finished() -> None:
    snapshot, entities = everything()
    first = Reading(id="a" * 32, letter=snapshot.letter.id, reader="Ada", kind="first", at="2026-11-29T10:00:00Z",
                    against="scan & print", remarks="By daylight")
    second = replace(first, id="b" * 32, reader="Bo", kind="second", at="2026-11-30", against=None, remarks=None)
    going = replace(second, id="c" * 32, read_to=3, read_words="Old")
    data, sidecar = _files(replace(snapshot, readings=(first, second, going)), entities)
    [letter] = _read(data).letters
    assert [(r.reader, r.kind, r.at, r.against, r.remarks) for r in letter.snapshot.readings] == [
        ("Ada", "first", "2026-11-29T10:00:00Z", "scan & print", "By daylight"),
        ("Bo", "second", "2026-11-30", None, None)]
    [exact] = _read(data, sidecar).letters
    assert exact.snapshot.readings == (first, second, going)


@pytest.mark.parametrize(("words", "reading"), [
    ("<p>ihnen <gap/> von</p>", "ihnen […] von"), ("<p>ihnen <gap/></p>", "ihnen […]"),
    ("<p><gap/> von</p>", "[…] von"), ("<p>ihnen<gap/>von</p>", "ihnen[…]von"),
    ("<p>ihnen\n  <gap/>\n  <gap/> von </p>", "ihnen […] […] von"),
    ("<p>ihnen <gap/><lb/> von</p>", "ihnen […] von"),
    ("<p>ihnen <gap><desc>[...]</desc></gap>  von</p>", "ihnen […] von"),
])
def test_blanks_on_both_sides_of_a_gap_stay(words: str, reading: str) -> None:
    """A gap stands for words: the blank behind it is not the one before it."""
    document = f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body>{words}</body></text></TEI>'
    [letter] = TEI.read(Source(document.encode(), "gap.xml"), {}).letters
    assert projections.reading(letter.snapshot.transcription) == reading
