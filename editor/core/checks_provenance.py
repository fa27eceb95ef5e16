"""Checks of what is known of a letter's acts and witnesses: what is lacking, and what cannot both be true."""

from __future__ import annotations

from collections.abc import Iterator

from editor.core.dates import bounds
from editor.core.dates_edtf import Bounds
from editor.core.letters import DateValue
from editor.core.problems import Problem, problem
from editor.core.snapshot import LetterSnapshot


def record_problems(snapshot: LetterSnapshot) -> Iterator[Problem]:
    """Yield the problems of the letter's acts, then those of its provenance."""
    yield from _received_before_sent(snapshot)
    witnesses = snapshot.provenance.witnesses
    if len(witnesses) > 1 and not any(witness.base for witness in witnesses):
        yield problem("base-witness-missing", count=len(witnesses))
    for witness in witnesses:
        if witness.repository is not None and not witness.reference and not witness.reference_text:
            yield problem("shelfmark-missing", repository=witness.repository.name, role=witness.role)


def _received_before_sent(snapshot: LetterSnapshot) -> Iterator[Problem]:
    sent, received = snapshot.letter.action("sent"), snapshot.letter.action("received")
    if sent is None or received is None or sent.date is None or received.date is None:
        return
    first, last = _bounds(sent.date), _bounds(received.date)
    if first is not None and last is not None and last[1] < first[0]:
        yield problem("received-before-sent", sent=sent.date.text or sent.date.edtf or "",
                      received=received.date.text or received.date.edtf or "")


def _bounds(date: DateValue) -> Bounds | None:
    return bounds(date.edtf) if date.edtf else None
