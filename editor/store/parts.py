"""A text as it stood before parts of what a colleague made of it were taken over, one after the other.

What follows from the decisions about a text follows from all of them together; where each is made on what the one
before has left, it would depend on their order where tags stand.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from editor.core.reviewing import Decision
from editor.core.sides import Earlier
from editor.store import rows
from editor.store.past import PastReading
from editor.store.reading import ObjectRow, ProjectReading
from editor.store.schema import TYPE_CODES

MOST_STEPS = 200
"""Steps in a letter up to which decisions about one delivery are looked for."""
_STEPS = """
SELECT c.id, c.first, c.last FROM changeset_letter l JOIN changeset c ON c.n = l.changeset
WHERE l.letter = ? AND NOT c.undone AND c.undoes IS NULL AND c.n NOT IN (SELECT changeset FROM received)
ORDER BY c.n DESC LIMIT ?
"""
_DECISION = TYPE_CODES["decision"]


class _Step(NamedTuple):
    """A step: its identity, and its revisions, first and last."""

    id: bytes
    first: int
    last: int


def before_parts(reading: ProjectReading, text: ObjectRow, theirs: str, editor: str) -> Earlier | None:
    """Return a text as it stood here before the first of the steps that decided about an editor's work in its letter,
    as far as nothing else has changed the text since; None where there was none.

    ``theirs`` is their state of the text, of which it was decided.
    """
    if text.head is None or text.letter is None:
        return None
    name, first = reading.name(text.n), None
    for step in _steps(reading, text.letter):
        decided = [one for one in _decisions(reading, step) if one.proposed_by == editor]
        if _changed(reading, step, text) and not _took_parts(decided, name, theirs) and not (
                _closed_in_passing(reading, step, text, theirs) and all(one.about != name for one in decided)):
            break
        first = step if decided else first
    if first is None:
        return None
    found = PastReading(reading).past(first.id.hex(), before=True, letter=reading.name(text.letter)).texts.get(name)
    revision = _before(reading, text.head, first)
    if found is None or revision is None:
        return None
    (digest,) = reading.connection.execute("SELECT id FROM revision WHERE n = ?", (revision,)).fetchone()
    return Earlier(digest.hex(), found.snapshot)


def _steps(reading: ProjectReading, letter: int) -> Iterator[_Step]:
    """The steps in a letter that are in effect, the newest first."""
    return map(_Step._make, reading.connection.execute(_STEPS, (letter, MOST_STEPS)).fetchall())


def _decisions(reading: ProjectReading, step: _Step) -> list[Decision]:
    return [rows.decode(Decision, payload, name.hex(), None) for payload, name in reading.connection.execute(
        "SELECT r.payload, o.id FROM revision r JOIN object o ON o.n = r.object "
        "WHERE r.n BETWEEN ? AND ? AND o.type = ? AND r.payload IS NOT NULL", (step.first, step.last, _DECISION))]


def _changed(reading: ProjectReading, step: _Step, text: ObjectRow) -> bool:
    return reading.connection.execute("SELECT 1 FROM revision WHERE n BETWEEN ? AND ? AND object = ?",
                                      (step.first, step.last, text.n)).fetchone() is not None


def _took_parts(decided: list[Decision], text: str, theirs: str) -> bool:
    """Whether parts of their state of the text were taken over, as they made them."""
    found = [one for one in decided if one.about == text]
    return bool(found) and all(one.theirs == theirs and one.verdict != "edited" for one in found)


def _closed_in_passing(reading: ProjectReading, step: _Step, text: ObjectRow, theirs: str) -> bool:
    """Whether their state of the text was settled by a step, as of one of which there was nothing to decide."""
    return reading.connection.execute(
        "SELECT 1 FROM revision r JOIN revision_parent p ON p.revision = r.n JOIN revision t ON t.n = p.parent "
        "WHERE r.n BETWEEN ? AND ? AND r.object = ? AND t.id = ?",
        (step.first, step.last, text.n, bytes.fromhex(theirs))).fetchone() is not None


def _before(reading: ProjectReading, head: int, step: _Step) -> int | None:
    """The state of a text before a step."""
    current: int | None = head
    while current is not None and current >= step.first:
        (current,) = reading.connection.execute("SELECT parent FROM revision WHERE n = ?", (current,)).fetchone()
    return current
