"""The seed letter: everything that its gold parse lists."""

from pathlib import Path

import pytest

from editor.core.snapshot import LetterSnapshot
from editor.formats.base import ImportedLetter, Source
from editor.formats.letter_page import LetterPageText
from tests.formats.letter_page.accounting import assert_accounted

SEED = Path(__file__).parents[3] / "sample_corpus" / "peters-to-stalin.txt"


@pytest.fixture(scope="module")
def imported() -> ImportedLetter:
    result = LetterPageText().read(Source(SEED.read_bytes(), SEED.name), {})
    assert len(result.letters) == 1
    assert not result.problems
    return result.letters[0]


@pytest.fixture(scope="module")
def letter(imported) -> LetterSnapshot:
    return imported.snapshot


def test_every_line_of_the_letter_has_its_role(letter):
    content = letter.transcription.text.content
    blocks = [a for a in letter.transcription.annotations if a.is_block]
    assert [a.kind for a in blocks] == [
        "dateline",
        "dateline",
        "salutation",
        *["paragraph"] * 6,
        "postscript",
        "closing",
    ]
    assert content.split("\n")[:3] == ["April 3, 1922", "Old Bukhara.", "Dear comrade. STALIN."]
    assert content.split("\n")[-2:] == [
        "Note: With this letter I am enclosing three letters depicting the Emir's plans.",
        "With communist greetings, Peters.",
    ]
    assert [letter.transcription.quote(a) for a in letter.transcription.of_kind("signature")] == ["Peters."]


def test_actions(letter):
    sent, received = letter.letter.actions
    assert [agent.name for agent in sent.agents] == ["J. X. Peters"]
    assert (sent.date.text, sent.date.edtf, sent.date.certainty, sent.date.basis) == (
        "April 3, 1922",
        "1922-04-03",
        "high",
        "document",
    )
    assert sent.place.name == "Old Bukhara"
    assert [agent.name for agent in received.agents] == ["I. V. Stalin"]
    assert (received.date.text, received.date.edtf, received.date.certainty, received.date.basis) == (
        "May 1922",
        "1922-05",
        "medium",
        "stamp",
    )
    assert letter.letter.title == "J. X. Peters to I. V. Stalin"
    assert [(link.type, link.text) for link in letter.letter.links] == [
        ("encloses", "three letters depicting the Emir's plans")
    ]


def test_markers_stand_behind_their_words(letter):
    content = letter.transcription.text.content
    references = letter.transcription.of_kind("note")
    assert [content[: a.start].rsplit("\n", 1)[-1][-12:] for a in references] == [
        "of March 21,",
        " Enver Pasha",
        "of the front",
        " authorities",
        "ure. whatever"[-12:],
        "ings, Peters",
    ]
    labels = [letter.note(a.note).note.source_label for a in references]
    assert labels == ["1", "2", "3", "*", "4", "5"]
    assert "March 21, I report" in content
    assert "of the front and ending" in content
    assert "authorities." in content
    assert "whatever. Thus" in content
    for decoy in ("1) To", "2) Create", "3) Make", "4) Involve", "5) To", "6) Cleanse", "March 21"):
        assert decoy in content


def test_notes(letter):
    assert [
        (n.number, n.note.source_label, n.note.series, n.note.state, len(n.body.text.content)) for n in letter.notes
    ] == [
        ("1", "1", "editorial", "present", 15),
        ("2", "2", "editorial", "present", 4508),
        ("3", "3", "editorial", "present", 13),
        ("a", "*", "textual", "missing in source", 0),
        ("4", "4", "editorial", "present", 1852),
        ("5", "5", "editorial", "present", 248),
    ]


def test_editorial_signs(letter):
    def found(text, kind):
        return [text.quote(a) for a in text.of_kind(kind)]

    bodies = {n.note.source_label: n.body for n in letter.notes}
    assert found(letter.transcription, "supplied") == ["[to]", "[in]"]
    assert found(bodies["2"], "gap") == ["[...]"] * 4
    assert found(bodies["2"], "supplied") == ["[In]"]
    assert found(bodies["4"], "gap") == ["[...]", "[...]", "[. ..]", "[...]"]
    (insertion,) = bodies["4"].of_kind("addition")
    assert bodies["4"].quote(insertion).endswith("- Comp.)")
    assert insertion.attributes["resp"] == "source edition"
    (expansion,) = bodies["5"].of_kind("expansion")
    assert bodies["5"].quote(expansion) == "P[olit]b[yuro]"
    assert (expansion.attributes["abbreviated"], expansion.attributes["expanded"]) == ("Pb", "Politbyuro")


def test_references_in_notes(letter):
    body = next(n.body for n in letter.notes if n.note.source_label == "2")
    citations = body.of_kind("citation")
    assert [body.quote(a) for a in citations] == [
        "RTSKHIDNI. F. 5. Op. 2. D. 315. L. 83",
        "Ibid. F. 85. Op. 23. D. 106. L .15-16",
        "Ibid. F. 558. On. 1. D. 2304. L. 1",
    ]
    assert [a.attributes["repository"] for a in citations] == ["RTSKHIDNI"] * 3
    assert [a.attributes.get("resolved_from") for a in citations] == [None, "ibid", "ibid"]
    assert [[level["value"] for level in a.attributes["reference"]] for a in citations] == [
        ["5", "2", "315", "83"],
        ["85", "23", "106", "15-16"],
        ["558", "1", "2304", "1"],
    ]


def test_witness(letter):
    (witness,) = letter.provenance.witnesses
    assert witness.base
    assert witness.repository.name == "RTSKHIDNI"
    assert [(level.level, level.value) for level in witness.reference] == [
        ("fond", "558"),
        ("opis", "1"),
        ("delo", "2275"),
        ("list", "1"),
    ]
    assert witness.reference_text == "RTSKHIDNI. F. 558. On. 1. D. 2275. L. 1."
    assert (witness.medium, witness.signature, witness.description, witness.role) == (
        "typescript",
        "autograph",
        "Typewritten text. The signature is an autograph.",
        "original",
    )
    resolution, stamp = witness.inscriptions
    assert (resolution.kind, resolution.by[0].name, resolution.text, resolution.position) == (
        "resolution",
        "Stalin",
        "in the archives of P[olit]b[yuro] St.",
        "upper left corner of the first page",
    )
    assert (stamp.kind, stamp.text, stamp.date.text, stamp.date.edtf) == ("stamp", None, "May 1922", "1922-05")
    assert stamp.by[0].name.startswith("Bureau of the Secretariat")


def test_source_publication_is_kept_apart(letter):
    (publication,) = letter.provenance.publications
    assert (publication.title, publication.part, publication.date) == (
        "Bolshevik leadership Correspondence. 1912-1927",
        "Stalin Correspondences",
        "1996",
    )
    assert publication.editors == ("A. V. Kvashonkin", "L. P. Kosheleva", "L. A. Rogovaya", "O. V. Khlevnyuk")
    source = letter.provenance.digital_source
    reasons = {source.raw[s.start : s.end].strip(): s.why for s in source.set_apart}
    assert source.set_apart[0].why == "page title"
    assert (source.set_apart[0].start, source.set_apart[0].end) == (0, 16)
    assert reasons["J. X. Peters to I. V. Stalin"] == "headline"
    assert reasons["Notes:"] == "notes heading"
    assert source.media_type == "text/plain"
    assert source.raw.encode() == SEED.read_bytes()


def test_nothing_is_lost(letter):
    assert_accounted(letter)


def test_what_was_read_otherwise_than_printed_is_reported(imported):
    corrected = [p for p in imported.problems if p.code == "archival-reference-corrected"]
    assert [p.args["printed"] for p in corrected] == ["On.", "L .", "On."]
    assert not [
        p
        for p in imported.problems
        if p.code in ("marker-doubtful", "date-doubtful", "sender-doubtful", "block-doubtful")
    ]
