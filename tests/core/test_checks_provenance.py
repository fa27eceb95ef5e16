"""What is lacking in acts and witnesses, each on a letter that has the fault and on one that has not."""

from __future__ import annotations

from editor.core.checks import letter_problems
from editor.core.letters import Action, Agent, DateValue, Letter, Text
from editor.core.provenance import Provenance, ReferenceLevel, Repository, Witness
from editor.core.snapshot import LetterSnapshot, TextSnapshot

KEPT = Repository(name="RGASPI")


def codes(*witnesses: Witness, sent: str = "1922-04-03", received: str | None = None) -> list[str]:
    actions = [Action(type="sent", agents=(Agent(name="Peters"),), date=DateValue(text=sent, edtf=sent))]
    if received is not None:
        actions.append(Action(type="received", date=DateValue(text=received, edtf=received)))
    found = letter_problems(LetterSnapshot(
        letter=Letter(id="l", number="1", actions=tuple(actions)),
        transcription=TextSnapshot(text=Text(id="t", letter="l", role="transcription", content="")),
        provenance=Provenance(id="p", letter="l", witnesses=witnesses)), {})
    return [problem.code for problem in found]


def test_a_repository_without_shelfmark() -> None:
    assert codes(Witness(id="w", base=True, repository=KEPT)) == ["shelfmark-missing"]
    assert codes(Witness(id="w", base=True, repository=KEPT, reference_text="F. 1")) == []
    assert codes(Witness(id="w", base=True, repository=KEPT,
                         reference=(ReferenceLevel(level="box", value="1"),))) == []
    assert codes(Witness(id="w", base=True)) == []


def test_several_witnesses_of_which_none_is_the_base() -> None:
    assert codes(Witness(id="a"), Witness(id="b")) == ["base-witness-missing"]
    assert codes(Witness(id="a"), Witness(id="b", base=True)) == []
    assert codes(Witness(id="a")) == []


def test_received_before_it_was_sent() -> None:
    assert codes(received="1922-04-02") == ["received-before-sent"]
    assert codes(received="1922-04") == []
    assert codes(received="1922-05-02") == []
    assert codes(sent="[1922-04-03..]", received="1922-04-02") == ["received-before-sent"]


def test_a_date_of_which_only_the_basis_is_known_is_a_missing_one() -> None:
    letter = Letter(id="l", number="1", actions=(
        Action(type="sent", agents=(Agent(name="P"),), date=DateValue(text="", basis="conjecture")),))
    found = letter_problems(LetterSnapshot(
        letter=letter, transcription=TextSnapshot(text=Text(id="t", letter="l", role="transcription", content="")),
        provenance=Provenance(id="p", letter="l")), {})
    assert [problem.code for problem in found] == ["date-missing"]
