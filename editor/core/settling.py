"""Problems that an editor looked at and let stand: how each is known again."""

from __future__ import annotations

from editor.core.problems import Problem, Settled
from editor.core.quotes import capture
from editor.core.snapshot import LetterSnapshot

SIDE = 12
"""So many code points on one side of the words are enough to know a place again."""


def settle(snapshot: LetterSnapshot, problem: Problem, reason: str) -> Settled:
    """Return the note that the editor looked at a problem, and why it stands."""
    if problem.text is None or problem.start is None or problem.end is None:
        return Settled(code=problem.code, reason=reason, text=problem.text, args=problem.args)
    quote = capture(_content(snapshot, problem.text), problem.start, problem.end)
    return Settled(code=problem.code, reason=reason, text=problem.text, quote=quote.quote, prefix=quote.prefix,
                   suffix=quote.suffix)


def settled_by(snapshot: LetterSnapshot, problem: Problem) -> Settled | None:
    """Return why a problem of the letter was let stand, or None where it was not."""
    return next((one for one in snapshot.letter.settled if _is_of(snapshot, one, problem)), None)


def _is_of(snapshot: LetterSnapshot, settled: Settled, problem: Problem) -> bool:
    if (settled.code, settled.text) != (problem.code, problem.text):
        return False
    if settled.quote is None or problem.text is None or problem.start is None or problem.end is None:
        return settled.quote is None and problem.start is None and settled.args == problem.args
    now = capture(_content(snapshot, problem.text), problem.start, problem.end)
    return now.quote == settled.quote and (
        now.prefix[-SIDE:] == settled.prefix[-SIDE:] or now.suffix[:SIDE] == settled.suffix[:SIDE])


def _content(snapshot: LetterSnapshot, text_id: str) -> str:
    return next((text.text.content for text in snapshot.texts() if text.text.id == text_id), "")
