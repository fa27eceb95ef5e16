"""Double transcription: who transcribes a letter blind, when both are done, and what collating comes to.

Each editor logs their own transcription as a reading of kind "blind transcription", which is not finished until they
say that it is done. It travels with the file like every reading, so both copies know when both are done: as soon as
two different people have finished theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from editor.app.actions.readings import RecordReading
from editor.app.actions.step import Step
from editor.core.anchors import apply_edit
from editor.core.letters import BLIND, COLLATION, Reading
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import Change, EditText, Reader, Settle
from editor.core.record import replace
from editor.core.replacing import Replacement, edits_of
from editor.core.snapshot import LetterSnapshot
from editor.review.collation import Collation, Place


def is_blind(*sides: Iterable[Reading]) -> bool:
    """Whether a letter is transcribed blind and not done by two people, as the readings of both sides say together."""
    readings = [one for side in sides for one in side if one.kind == BLIND]
    return bool(readings) and len({one.reader for one in readings if one.finished}) < 2


def own(letter: LetterSnapshot, editor: str) -> Reading | None:
    """Return the editor's blind transcription of a letter, where they began one."""
    return next((one for one in letter.readings if one.kind == BLIND and one.reader == editor), None)


def begin(letter: LetterSnapshot, editor: str, against: str) -> RecordReading:
    """Return the step that begins a blind transcription."""
    return RecordReading(letter=letter.letter.id, reader=editor, reading_kind=BLIND, against=against, read_to=0)


def finish(reading: Reading) -> RecordReading:
    """Return the step that says that one's transcription is done."""
    return RecordReading(letter=reading.letter, reader=reading.reader, reading_kind=BLIND, reading_id=reading.id)


class Choice(NamedTuple):
    """What is to stand at a place: ``side`` is 1 (the first reading), 2 (the second) or 0 for other words."""

    side: int
    words: str


class TakeCollation(Step, frozen=True, kw_only=True):
    """Let what was chosen be the transcription, and log the collation, as one step.

    ``chosen`` are the places at which other words are to stand than the first transcription has; ``logged`` is the
    reading that remembers whose the second one was. ``collated`` is the transcription as it was collated, and
    ``theirs`` the other one's revision where it is here and all of it was decided: the result is then made of both, so
    that it is not proposed again.
    """

    letter: str
    collated: str
    chosen: tuple[Replacement, ...]
    logged: RecordReading
    theirs: str = ""

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-collated", name=self.logged.against or "", count=len(self.chosen))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return one edit of the text, what it was made of, and the reading.

        Raises:
            RefusedError: the text is not any more what was collated ("collation-moved").
        """
        text = reader.letter(self.letter).transcription.text
        if text.content != self.collated:
            raise RefusedError("collation-moved")
        if self.chosen:
            edits = edits_of(list(self.chosen))
            yield EditText(text.id, edits)
            for edit in edits:
                text = replace(text, content=apply_edit(text.content, edit))
        if self.theirs:
            yield Settle(text.id, text, (self.theirs,))
        yield from self.logged.plan(reader)


def undecided(found: Collation, choices: Mapping[Place, Choice]) -> list[Place]:
    """Return the places about which nothing is chosen, but for those of typography alone."""
    return [place for place in found.places if place.difference.kind != "normalised" and place not in choices]


def taking(letter: LetterSnapshot, found: Collation, choices: Mapping[Place, Choice], by: str, other: str,
           remarks: str, theirs: str = "") -> TakeCollation:
    """Return the step that makes the chosen readings the transcription of ``letter``, which was the first of the two.

    Where nothing was chosen the first reading stays. ``theirs`` is the revision of the other transcription, where it
    is in the project (``taking_theirs``): it counts only where all but typography was decided.
    """
    text = letter.transcription.text
    chosen = tuple(Replacement(text.id, place.start, place.end, place.difference.first, choice.words)
                   for place in sorted(found.places, key=lambda one: one.start)
                   if (choice := choices.get(place)) is not None and choice.words != place.difference.first)
    return TakeCollation(letter=letter.letter.id, collated=text.content, chosen=chosen,
                         theirs=theirs if not undecided(found, choices) else "", logged=RecordReading(
        letter=letter.letter.id, reader=by, reading_kind=COLLATION, against=other, remarks=remarks))
