"""Signing letters off, and taking that back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, runtime_checkable

from msgspec import field

from editor.app.actions.comments import now
from editor.app.actions.step import Step, need
from editor.core.ids import new_id
from editor.core.letters import Letter
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import Change, Put, Reader
from editor.core.record import replace
from editor.core.reviewing import Decision, SignOff
from editor.core.signing import hindrances, letter_state


@runtime_checkable
class DecidedReader(Protocol):
    """A reader that knows what was decided in reviews, as a session does."""

    def decisions(self) -> list[Decision]:
        """What was decided, the oldest first."""
        ...


class SignLetter(Step, frozen=True, kw_only=True):
    """Vouch for the letter as it stands now."""

    letter: str
    person: str
    role: str = ""
    statement: str = ""
    at: str = field(default_factory=now)
    signoff_id: str = field(default_factory=new_id)

    @property
    def label(self) -> Message:
        """What the history shows where nothing more can be said."""
        return message("history-signed", person=self.person)

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the number of the letter."""
        letter = reader.get(self.letter)
        number = letter.number if isinstance(letter, Letter) else ""
        return message("history-letter-signed", person=self.person, number=number)

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the sign-off of the state that the letter has.

        Raises:
            RefusedError: something has to be settled first: the first of ``hindrances``, with its code.
        """
        snapshot = reader.letter(self.letter)
        found = hindrances_of(reader, self.letter, self.person)
        if found:
            raise RefusedError(found[0].code, **found[0].args)
        return (Put(SignOff(id=self.signoff_id, letter=self.letter, person=self.person, role=self.role.strip(),
                            state=letter_state(snapshot), at=self.at, statement=self.statement.strip())),)


class WithdrawSignOff(Step, frozen=True, kw_only=True):
    """Take a sign-off back, with the reason. It stays in the letter's record."""

    signoff: str
    reason: str

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-signoff-withdrawn", reason=self.reason.strip())

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the sign-off with the reason; raises RefusedError("signoff-reason-missing") without one."""
        before = need(reader, SignOff, self.signoff)
        if not self.reason.strip():
            raise RefusedError("signoff-reason-missing")
        return () if before.withdrawn else (Put(replace(before, withdrawn=self.reason.strip())),)


def hindrances_of(reader: Reader, letter: str, person: str) -> list[Message]:
    """Return what has to be settled before ``person`` can sign the letter off."""
    decisions = reader.decisions() if isinstance(reader, DecidedReader) else []
    return hindrances(reader.letter(letter), person, decisions, four_eyes=reader.project().four_eyes)
