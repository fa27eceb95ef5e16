"""Fields that bring others with them, lists, neighbours, and what the history says of each."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from editor.app import fields
from editor.app.actions.letters import SetLetter, SetProvenance
from editor.app.field_names import letter_changes, provenance_changes
from editor.app.neighbours import out_of_order
from editor.core.entities import Entity, NameForm
from editor.core.letters import Action, Agent, DateValue, Letter, Place, Text
from editor.core.provenance import CustodyEvent, Provenance, ReferenceLevel, Repository, Witness
from editor.core.record import Record, replace
from editor.core.snapshot import LetterSnapshot, TextSnapshot

PETERS = Agent(name="J. X. Peters", entity="e1", certainty="medium", inferred=True)
SENT = Action(type="sent", agents=(PETERS,), date=DateValue(text="April 3, 1922", edtf="1922-04-03"),
              place=Place(name="Old Bukhara", entity="e2", certainty="low"))
REGISTER = {"e1": Entity(id="e1", kind="person", name="Peters, Yakov", names=(NameForm(name="Jēkabs Peterss"),)),
            "e2": Entity(id="e2", kind="place", name="Bukhara")}
NAME = ("letter", "actions", ("sent", 0), "agents", 0)


def snapshot(letter: Letter | None = None, *witnesses: Witness) -> LetterSnapshot:
    return LetterSnapshot(
        letter=letter or Letter(id="l", number="1", actions=(SENT,)),
        transcription=TextSnapshot(text=Text(id="t", letter="l", role="transcription", content="")),
        provenance=Provenance(id="p", letter="l", witnesses=witnesses))


def letter_of(operation: object) -> Letter:
    assert isinstance(operation, SetLetter)
    return operation.letter


def witness_of(operation: object) -> Witness:
    assert isinstance(operation, SetProvenance)
    return operation.provenance.witnesses[0]


@pytest.mark.parametrize(("written", "chosen", "entity"), [
    ("J. X. Petters", None, "e1"), ("Jēkabs Peterss", None, "e1"), ("Trotsky", None, None), ("Trotsky", "e9", "e9"),
])
def test_a_corrected_name_keeps_its_link_and_what_is_known_of_it(written: str, chosen: str | None,
                                                                entity: str | None) -> None:
    changed = letter_of(fields.set_name(snapshot(), NAME, written, chosen, REGISTER))
    assert changed.actions[0].agents == (replace(PETERS, name=written, entity=entity),)


def test_an_emptied_name_goes_and_an_emptied_place_too() -> None:
    assert letter_of(fields.set_name(snapshot(), NAME, " ", None, REGISTER)).actions[0].agents == ()
    place = ("letter", "actions", ("sent", 0), "place")
    assert letter_of(fields.set_name(snapshot(), place, "", None, REGISTER)).actions[0].place is None
    assert fields.set_name(snapshot(), place, "Old Bukhara", None, REGISTER) is None


def test_the_printed_reference_is_parsed_and_names_the_repository_once() -> None:
    path = ("provenance", "witnesses", 0)
    witness = witness_of(fields.set_reference(snapshot(), path, "RTSKHIDNI. F. 558. On. 1. D. 2275. L. 1."))
    assert (witness.base, witness.repository) == (True, Repository(name="RTSKHIDNI"))
    assert [f"{level.level} {level.value}" for level in witness.reference] == [
        "fond 558", "opis 1", "delo 2275", "list 1"]
    kept = replace(witness, repository=Repository(name="RGASPI", entity="e3"))
    again = witness_of(fields.set_reference(snapshot(None, kept), path, "RTSKHIDNI. F. 17. Op. 3. D. 1."))
    assert again.repository == kept.repository
    odd = witness_of(fields.set_reference(snapshot(None, kept), path, "in the blue box"))
    assert (odd.reference_text, odd.reference) == ("in the blue box", kept.reference)
    gone = witness_of(fields.set_reference(snapshot(None, kept), path, ""))
    assert (gone.reference_text, gone.reference) == (None, kept.reference)
    assert fields.set_reference(snapshot(None, kept), path, kept.reference_text or "") is None


def test_a_whole_reference_pasted_into_a_level_becomes_levels() -> None:
    witness = Witness(id="w", base=True, reference=(ReferenceLevel(level="fond", value="1"),
                                                    ReferenceLevel(level="page", value="9")))
    path = ("provenance", "witnesses", 0, "reference", 0, "value")
    changed = witness_of(fields.set_level(snapshot(None, witness), path, "F. 5. Op. 2. D. 315."))
    assert [level.value for level in changed.reference] == ["5", "2", "315", "9"]


def test_items_are_copied_moved_and_deleted() -> None:
    path = ("provenance", "witnesses")
    first, second = Witness(id="a", base=True), Witness(id="b", role="copy")
    before = snapshot(None, first, second)
    copied = fields.duplicate_item(before, path, 0)
    assert isinstance(copied, SetProvenance)
    assert [w.base for w in copied.provenance.witnesses] == [True, False, False]
    assert fields.move_item(before, path, 0, -1) is None
    assert fields.move_item(before, path, 1, 2) is None
    moved = fields.move_item(before, path, 1, 0)
    assert isinstance(moved, SetProvenance)
    assert moved.provenance.witnesses == (second, first)
    deleted = fields.delete_item(before, path, 0)
    assert isinstance(deleted, SetProvenance)
    assert deleted.provenance.witnesses == (replace(second, base=True),)


# -- what the history says


def test_what_changed_of_a_letter_is_named_as_the_form_names_it() -> None:
    before = Letter(id="l", number="1", actions=(SENT,))

    def said(**changes: object) -> str:
        return letter_changes(before, replace(before, **changes))
    assert said(title="x", language="de") == "title, language"
    assert said(actions=(replace(SENT, date=None),)) == "date sent"
    assert said(actions=(replace(SENT, agents=(), place=None),)) == "sender, place sent"
    received = Action(type="received", agents=(PETERS,))
    assert said(actions=(SENT, received)) == "recipient"
    assert said(actions=(SENT, Action(type="forwarded", agents=(PETERS,)))) == "forwarded to"
    both = replace(before, actions=(SENT, received))
    assert letter_changes(both, replace(both, actions=(received, SENT))) == "order of the correspondence"


def test_what_changed_of_a_provenance_is_named_too() -> None:
    base, copy = Witness(id="a", base=True), Witness(id="b", role="copy")
    before = Provenance(id="p", letter="l", witnesses=(base, copy))

    def said(*witnesses: Witness, **changes: object) -> str:
        return provenance_changes(before, replace(before, witnesses=witnesses or before.witnesses, **changes))
    assert said(replace(base, medium="typescript"), copy) == "medium"
    assert said(base, replace(copy, medium="typescript")) == "copy: medium"
    assert said(copy, base) == "order of the witnesses"
    assert said(replace(base, base=False), replace(copy, base=True)) == "base of the text"
    assert said(base) == "witness removed"
    assert said(base, copy, Witness(id="c")) == "witness added"
    assert said(custody=(CustodyEvent(text="x"),), rights="y") == "custody, rights"


# -- neighbours


class _Letters:
    """A reader of letters alone."""

    def __init__(self, dates: Iterable[str | None]) -> None:
        self.letters = [Letter(id=str(place), number=str(place), actions=(
            Action(type="sent", date=DateValue(text=date, edtf=date)),) if date else ())
            for place, date in enumerate(dates)]

    def letter_ids(self) -> list[str]:
        return [letter.id for letter in self.letters]

    def get(self, object_id: str) -> Record:
        return self.letters[int(object_id)]


@pytest.mark.parametrize(("dates", "early"), [
    (("1922-03-01", "1922-02-01", "1922-05-01"), True), (("1922-03-01", "1922-06-01", "1922-05-01"), False),
    (("1922-03-01", "1922-04-01", "1922-05-01"), None), (("1922-05-01", "1922-06-01", "1922-03-01"), None),
    (("1922-03-01", "1922", "1922-05-01"), None), (("1922-03-01", None, "1922-05-01"), None),
    ((None, "1922-02-01", "1922-05-01"), None),
])
def test_a_date_outside_its_neighbours(dates: tuple[str | None, ...], early: bool | None) -> None:
    reader = _Letters(dates)
    found = out_of_order(reader, reader.letters[1])  # type: ignore[arg-type]
    assert (found.is_early if found is not None else None) is early
    assert out_of_order(reader, reader.letters[0]) is None  # type: ignore[arg-type]
