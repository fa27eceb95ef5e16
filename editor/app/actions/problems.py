"""Problems that an editor looked at: to let one stand with a reason, and to take that back."""

from __future__ import annotations

from collections.abc import Iterable

from editor.app.actions.step import Step, need, said
from editor.core.letters import Letter
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import Change, Put, Reader
from editor.core.problems import Problem
from editor.core.record import replace
from editor.core.settling import settle, settled_by


class SettleProblem(Step, frozen=True, kw_only=True):
    """Let a problem of a letter stand: it was looked at, and it is so. It is not listed any more."""

    problem: Problem
    reason: str

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-problem-settled", reason=said(self.reason))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the letter with the decision; raises RefusedError("no-such-object", "reason-missing")."""
        if not self.reason.strip():
            raise RefusedError("reason-missing")
        letter = need(reader, Letter, self.problem.letter or "")
        snapshot = reader.letter(letter.id)
        if settled_by(snapshot, self.problem) is not None:
            return ()
        one = settle(snapshot, self.problem, " ".join(self.reason.split()))
        return (Put(replace(letter, settled=(*letter.settled, one))),)


class ReopenProblem(Step, frozen=True, kw_only=True):
    """List a problem again that was let stand."""

    problem: Problem

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-problem-reopened")

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the letter without the decision."""
        letter = need(reader, Letter, self.problem.letter or "")
        one = settled_by(reader.letter(letter.id), self.problem)
        return () if one is None else (Put(replace(letter, settled=tuple(s for s in letter.settled if s != one))),)
