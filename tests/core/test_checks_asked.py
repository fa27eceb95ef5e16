"""Checks that are asked for some codes alone: what is not looked for must not be what was asked for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.core.annotations import Annotation
from editor.core.checks import all_problems
from editor.core.checks_edition import EDITION
from editor.core.letters import Action, DateValue
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from tests.formats.letters import everything, letters

WORDS = st.lists(st.sampled_from((
    "“Not closed", "[..]", "<.. .>", "and so on ...", "[...]", "Ibid. L. 5.", "ibid.", "там же", "F. 558. On. 1. D. 5.",
    "RGASPI. F. 17. Op. 3. D. 270. L. 1.", "Ends with a comma,", "Peters", "A note as long as a sentence is here.")),
    max_size=6).map(" ".join)


@st.composite
def troubled(draw: st.DrawFn) -> LetterSnapshot:
    """A random letter in which much is wrong."""
    snapshot = draw(letters())
    text = replace(snapshot.transcription.text, content=snapshot.transcription.text.content + "\n" + draw(WORDS))
    lost = Annotation(id="e" * 32, text=text.id, kind="entity", start=0, end=0, detached=True, quote="lost")
    transcription = replace(snapshot.transcription, text=text, annotations=(lost, *snapshot.transcription.annotations))
    notes = tuple(replace(one, body=replace(one.body, text=replace(one.body.text, content=draw(WORDS)), annotations=()))
                  for one in snapshot.notes)
    dates = (None, DateValue(text="spring"), DateValue(text="", edtf="19xx"))
    sent = Action(type="sent", date=draw(st.sampled_from(dates)))
    letter = replace(snapshot.letter, actions=draw(st.sampled_from(((), (sent,), snapshot.letter.actions))))
    return replace(snapshot, letter=letter, transcription=transcription, notes=notes)


@given(troubled())
def test_what_is_asked_for_is_found_as_among_all(snapshot: LetterSnapshot) -> None:
    found = all_problems(snapshot, {}, {})
    for asked in (EDITION, *({one.code} for one in found)):
        assert [one for one in all_problems(snapshot, {}, {}, asked) if one.code in asked] == [
            one for one in found if one.code in asked]


def test_every_code_of_a_letter_with_everything_can_be_asked_for_alone() -> None:
    snapshot, _ = everything()
    found = all_problems(snapshot, {}, {})
    assert found
    for one in found:
        assert one in all_problems(snapshot, {}, {}, {one.code})
