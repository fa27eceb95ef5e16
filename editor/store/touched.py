"""What changed in a project since somebody looked: told by its history, without looking at what stands there."""

from __future__ import annotations

from typing import NamedTuple

from editor.store import rows
from editor.store.reading import ProjectReading
from editor.store.schema import TYPE_CODES


class _Stand(NamedTuple):
    """How a project stood: the number of its commit and of its last step, and what of others is in it."""

    sequence: int
    step: int
    deliveries: tuple[tuple[int, int], ...]
    """Every delivery with whether it was put aside."""
    told: int
    """What deliveries say of objects."""
    typing: bool


class Touched(NamedTuple):
    """What changed: the letters by number, or something else, so that nothing holds that was read before."""

    letters: frozenset[int] = frozenset()
    everything: bool = False


class Changes:
    """Tells, whenever it is asked, what was touched since it was asked last."""

    def __init__(self, reading: ProjectReading) -> None:
        self._reading = reading
        self._stand: _Stand | None = None

    def move_to(self, reading: ProjectReading) -> None:
        """Ask through another connection to the same file from now on."""
        self._reading = reading

    def since(self) -> Touched | None:
        """Return what was touched; None where nothing was. It is everything where a delivery came in or was put aside,
        and while a typing run is open, of which no step tells yet. What is in no letter is never told.
        """
        connection = self._reading.connection
        (sequence,) = connection.execute("SELECT sequence FROM state").fetchone()
        before = self._stand
        if before is not None and before.sequence == sequence and not before.typing:
            return None
        now = self._stand = self._read(sequence)
        if before is None or now.typing or before.typing or (now.deliveries, now.told) != (
                before.deliveries, before.told) or now.step < before.step:
            return Touched(everything=True)
        # A step of which a part was known may have gone on.
        letters = {letter for (letter,) in connection.execute(
            "SELECT DISTINCT letter FROM changeset_letter WHERE changeset >= ?", (before.step,))}
        return Touched(frozenset(letters | self._with_others(before.step)))

    def _with_others(self, step: int) -> set[int]:
        """The letters in which annotations touched since a step stand with others: there may be another than here."""
        found: set[int] = set()
        for (payload,) in self._reading.connection.execute(
                # In this order: else SQLite begins with all that ever came.
                "SELECT s.payload FROM changeset c CROSS JOIN revision r ON r.n BETWEEN c.first AND c.last "
                f"CROSS JOIN object o ON o.n = r.object AND o.type = {TYPE_CODES['annotation']} "
                "CROSS JOIN incoming i ON i.object = o.n CROSS JOIN revision s ON s.n = i.revision "
                "WHERE c.n >= ? AND s.payload IS NOT NULL", (step,)).fetchall():
            (letter,) = self._reading.connection.execute(
                "SELECT o.letter FROM revision r JOIN object o ON o.n = r.object WHERE r.n = ?",
                (rows.decode_annotation(payload).revision,)).fetchone()
            found.add(letter)
        return found

    def _read(self, sequence: int) -> _Stand:
        connection = self._reading.connection
        (step,) = connection.execute("SELECT coalesce(max(n), 0) FROM changeset").fetchone()
        (told,) = connection.execute("SELECT count(*) FROM incoming").fetchone()
        return _Stand(sequence, step, tuple(connection.execute("SELECT n, closed FROM source ORDER BY n")), told,
                      self._reading.overlay is not None)
