"""Which state of each object is taken: the newest that is proved; and which objects are lost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from editor.core.record import Record
from editor.store import rows
from editor.store.guarding import DECODING_ERRORS
from editor.store.salvage.found import Found, Tick
from editor.store.salvage.proofs import UNKNOWN, Anchored, Identity, Proofs, Revision

_TICK_EVERY = 64


class Chosen(NamedTuple):
    """The state of an object that is taken. ``newest``: it is the last that the object had."""

    identity: Identity
    type: str
    revision: int
    value: Record | Anchored
    newest: bool


class Lost(NamedTuple):
    """An object of which no state is proved; ``payload`` is what its newest legible row says, which nothing proves."""

    identity: Identity
    type: str
    payload: str | bytes | None


class Choice(NamedTuple):
    """What is taken, by the number of the object, and what is lost. ``nameless`` counts objects of which not even the
    identity is left."""

    chosen: dict[int, Chosen]
    lost: dict[int, Lost]
    nameless: int


def choose(found: Found, proofs: Proofs, tick: Tick | None = None) -> Choice:
    """Choose a state of every object that is there."""
    return _Choosing(found, proofs).run(tick or (lambda _done, _all: None))


def in_text_order(proofs: Proofs) -> list[int]:
    """Return the numbers of all objects, with what stands on one text together: its contents are made once then."""
    return sorted(proofs.identities, key=lambda n: (text_of(proofs, n), n))


def text_of(proofs: Proofs, n: int) -> int:
    """The text on which an annotation stands, as its newest legible row says; 0 for what stands on none."""
    if not any(identity.type in ("annotation", UNKNOWN) for identity in proofs.identities[n]):
        return 0
    for revision in reversed(proofs.of_object.get(n, [])):
        for row in proofs.revisions[revision]:
            try:
                anchor = rows.decode_annotation(row.payload or b"").revision
            except DECODING_ERRORS:
                continue
            return next((one.object for one in proofs.revisions.get(anchor, ())), 0)
    return 0


class _Choosing:
    def __init__(self, found: Found, proofs: Proofs) -> None:
        self._proofs = proofs
        self._received = {row.key for row in found.of("received")}
        """Steps of others, whose states were never those of this project."""

    def run(self, tick: Tick) -> Choice:
        chosen: dict[int, Chosen] = {}
        lost: dict[int, Lost] = {}
        numbers = in_text_order(self._proofs)
        for done, n in enumerate(numbers):
            if done % _TICK_EVERY == 0:
                tick(done, len(numbers))
            outcome = self._outcome(n)
            if isinstance(outcome, Chosen):
                chosen[n] = outcome
            elif outcome is not None:
                lost[n] = outcome
        return Choice(chosen, lost, self._nameless())

    def _outcome(self, n: int) -> Chosen | Lost | None:
        """What becomes of an object; None where there is nothing to be had: it was deleted, or was never here."""
        lost: Lost | None = None
        for identity in self._proofs.identities[n]:
            if identity.live is not None and identity.head is None:
                continue  # others spoke of it, and nobody has decided about it
            line = list(self._line(identity))
            newest = identity.head if identity.head is not None else next(iter(line), None)
            for revision in line:
                proved = self._proofs.prove(revision, identity)
                if proved is not None:
                    if proved.value is None:
                        return None
                    return Chosen(identity, proved.type, revision, proved.value, revision == newest)
                if self._deleted(identity, revision):
                    return None
            lost = lost or self._lost(identity, line)
        return lost

    def _deleted(self, identity: Identity, revision: int) -> bool:
        """Whether an object was deleted: its row and that of its newest revision say so, each by itself."""
        return identity.live is False and revision == identity.head and all(
            row.payload is None for row in self._proofs.revisions.get(revision, ()))

    def _lost(self, identity: Identity, line: list[int]) -> Lost | None:
        payloads = [row.payload for n in line for row in self._proofs.revisions.get(n, ())
                    if row.object == identity.n and row.payload is not None]
        if identity.live is False and not payloads:
            return None
        return Lost(identity, identity.type, next(iter(payloads), None))

    def _line(self, identity: Identity) -> Iterator[int]:
        """The states that an object had here, the newest first: as each names the one before, then whatever is left."""
        seen: set[int] = set()
        current = identity.head
        while current is not None and current not in seen:
            seen.add(current)
            own = [row for row in self._proofs.revisions.get(current, ()) if row.object == identity.n]
            if own:
                yield current
            current = next((row.parent for row in own if row.parent is not None and row.parent < current), None)
        for n in self._newest_first(identity.n):
            if n not in seen and (identity.head is None or n < identity.head):
                yield n

    def _newest_first(self, n: int) -> list[int]:
        numbers = dict.fromkeys(reversed(self._proofs.of_object.get(n, [])))
        return [number for number in numbers if any(map(self._is_ours, self._proofs.revisions[number]))]

    def _is_ours(self, row: Revision) -> bool:
        return row.changeset not in self._received

    def _nameless(self) -> int:
        """How many objects there were of which nothing is left but a gap in the numbers, or states without a name."""
        known = {n for n, identities in self._proofs.identities.items() if identities}
        named = known | {number for number, count in self._counts().items() if count}
        return max(named, default=0) - len(known) if named else 0

    def _counts(self) -> dict[int, int]:
        # A number far beyond all others is that of a damaged row.
        highest = max(self._proofs.identities, default=0)
        return {number: len(states) for number, states in self._proofs.of_object.items()
                if 0 < number <= 2 * highest + 1000 and any(
                    self._is_ours(row) for n in states for row in self._proofs.revisions[n])}
