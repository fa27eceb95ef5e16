"""What a field of the forms makes of a letter and of its provenance."""

from __future__ import annotations

import pytest

from editor.app.actions.letters import SetLetter, SetProvenance
from editor.core.letters import Action, Agent, DateValue, Letter, Place, Text
from editor.core.provenance import (
    CustodyEvent,
    Inscription,
    Provenance,
    Publication,
    ReferenceLevel,
    Repository,
    Witness,
)
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.ui.panels import provenance_fields as fields
from editor.ui.panels.letter_fields import LETTER_FIELDS, agents_from, date_from, is_edtf, with_action

PETERS = Agent(name="J. X. Peters", entity="e1", certainty="medium")
SENT = Action(type="sent", agents=(PETERS,), date=DateValue(text="April 3, 1922", edtf="1922-04-03"),
              place=Place(name="Old Bukhara", entity="e2"))


def snapshot(letter: Letter | None = None, provenance: Provenance | None = None) -> LetterSnapshot:
    received = Action(type="received", agents=(Agent(name="Stalin"),))
    return LetterSnapshot(
        letter=letter or Letter(id="l", number="1", actions=(SENT, received)),
        transcription=TextSnapshot(text=Text(id="t", letter="l", role="transcription", content="")),
        provenance=provenance or Provenance(id="p", letter="l"))


def put_letter(name: str, text: str, before: LetterSnapshot) -> Letter:
    operation = next(field for field in LETTER_FIELDS if field.name == name).put(before, text)
    assert isinstance(operation, SetLetter)
    return operation.letter


def put_witness(name: str, text: str, before: LetterSnapshot) -> Witness:
    operation = next(field for field in fields.WITNESS_FIELDS if field.name == name).put(before, text)
    assert isinstance(operation, SetProvenance)
    witness = operation.provenance.base()
    assert witness is not None
    return witness


@pytest.mark.parametrize("spec", LETTER_FIELDS, ids=lambda spec: spec.name)
def test_a_letter_field_that_is_put_back_as_it_was_changes_nothing(spec: object) -> None:
    before = snapshot()
    operation = spec.put(before, spec.get(before))  # type: ignore[attr-defined]
    assert operation is None or operation.letter == before.letter


@pytest.mark.parametrize("spec", [s for s in fields.WITNESS_FIELDS if s.name != "rights"], ids=lambda spec: spec.name)
def test_a_witness_field_that_is_put_back_as_it_was_changes_nothing(spec: object) -> None:
    witness = Witness(id="w", base=True, repository=Repository(name="RTSKHIDNI", entity="e3"),
                      reference=(ReferenceLevel(level="fond", value="558"), ReferenceLevel(level="opis", value="1")),
                      medium="typescript", signature="autograph", hands=("A", "B"), extent="1 leaf", material="paper",
                      description="Typed.")
    before = snapshot(provenance=Provenance(id="p", letter="l", witnesses=(witness,)))
    operation = spec.put(before, spec.get(before))  # type: ignore[attr-defined]
    assert operation.provenance == before.provenance


def test_names_keep_their_links_when_another_is_added() -> None:
    letter = put_letter("sender", "J. X. Peters;  Faizulla   Khodzhaev ;", snapshot())
    assert letter.action("sent") == replace(SENT, agents=(PETERS, Agent(name="Faizulla Khodzhaev")))
    assert agents_from("", (PETERS,)) == ()


def test_a_printed_date_is_read_and_one_that_cannot_be_read_keeps_its_words() -> None:
    date = put_letter("date", "3 May 1922", snapshot()).action("sent")
    assert date is not None
    assert (date.date or DateValue(text="")).edtf == "1922-05-03"
    odd = date_from("the day after the meeting", SENT.date)
    assert odd == DateValue(text="the day after the meeting")
    assert date_from("  ", SENT.date) is None
    assert date_from("April 3, 1922", SENT.date) is SENT.date


def test_an_edtf_date_alone_is_a_supplied_one() -> None:
    letter = put_letter("edtf", "1922-04", snapshot(Letter(id="l", number="1")))
    assert letter.actions == (Action(type="sent", date=DateValue(text="", edtf="1922-04", basis="supplied")),)
    assert is_edtf("1922-04~")
    assert is_edtf("")
    assert not is_edtf("next spring")


def test_an_action_of_which_nothing_is_left_goes() -> None:
    letter = snapshot().letter
    assert [a.type for a in with_action(letter, "sent", Action(type="sent")).actions] == ["received"]
    placed = replace(letter, actions=(Action(type="sent", place=SENT.place),))
    assert put_letter("place", "", snapshot(placed)).actions == ()


def test_the_sender_stands_before_the_recipient_also_when_added_later() -> None:
    letter = replace(snapshot().letter, actions=(Action(type="received", agents=(Agent(name="Stalin"),)),))
    assert [a.type for a in put_letter("sender", "Peters", snapshot(letter)).actions] == ["sent", "received"]


def test_the_printed_reference_is_parsed_and_names_the_repository() -> None:
    witness = put_witness("reference_text", "RTSKHIDNI. F. 558. On. 1. D. 2275. L. 1.", snapshot())
    assert witness.base
    assert witness.reference_text == "RTSKHIDNI. F. 558. On. 1. D. 2275. L. 1."
    assert fields.levels_text(witness.reference) == "fond 558; opis 1; delo 2275; list 1"
    assert (witness.repository or Repository(name="")).name == "RTSKHIDNI"


def test_a_reference_that_is_not_understood_is_kept_and_the_levels_stay() -> None:
    first = put_witness("reference_text", "RTSKHIDNI. F. 558. Op. 1. D. 2275.", snapshot())
    before = snapshot(provenance=Provenance(id="p", letter="l", witnesses=(first,)))
    second = put_witness("reference_text", "in the blue box", before)
    assert (second.reference_text, second.reference, second.id) == ("in the blue box", first.reference, first.id)


def test_levels_are_written_by_name_and_value_or_pasted_whole() -> None:
    assert fields.levels_from("collection Smith papers; box 4; folder 12") == (
        ReferenceLevel(level="collection", value="Smith papers"), ReferenceLevel(level="box", value="4"),
        ReferenceLevel(level="folder", value="12"))
    assert fields.levels_text(fields.levels_from("F. 5. Op. 2. D. 315. L. 83")) == "fond 5; opis 2; delo 315; list 83"
    assert fields.levels_from(" ; ") == ()


def test_inscriptions_and_publications_go_through_their_forms_unchanged() -> None:
    inscription = Inscription(kind="resolution", by=(Agent(name="Stalin", entity="e"),), text="to the archive",
                              date=DateValue(text="May 1922", edtf="1922-05", certainty="medium"), position="top left")
    assert fields.inscription_from(fields.inscription_values(inscription), inscription) == inscription
    publication = Publication(title="Correspondence", editors=("A", "B"), date="1996", pages="12–14")
    assert fields.publication_from(fields.publication_values(publication), publication) == publication
    assert fields.inscription_line(inscription) == "resolution · Stalin · “to the archive” · May 1922 · top left"


def test_a_change_of_keeper_comes_back_from_the_form_as_it_was() -> None:
    date = DateValue(text="May 1934", edtf="1934-05")
    item = CustodyEvent(text="Given to the archive", date=date, keeper="RTSKHIDNI")
    assert fields.custody_from(fields.custody_values(item), item) == item
    assert fields.custody_line(item) == "May 1934 · Given to the archive · RTSKHIDNI"
    changed = fields.custody_from({**fields.custody_values(item), "date": "1935", "keeper": " "}, item)
    assert (changed.date, changed.keeper) == (DateValue(text="1935", edtf="1935"), None)


def test_witnesses_that_the_text_does_not_follow_can_be_read() -> None:
    copy = Witness(id="c", role="carbon copy", reference_text="RGASPI. F. 17. Op. 3.", medium="carbon copy",
                   repository=Repository(name="RGASPI"), signature="none")
    before = snapshot(provenance=Provenance(id="p", letter="l", witnesses=(copy, Witness(id="w", base=True))))
    assert fields.other_witnesses(before) == (copy,)
    assert fields.witness_line(copy) == "carbon copy · RGASPI. F. 17. Op. 3. · carbon copy · signature none"
