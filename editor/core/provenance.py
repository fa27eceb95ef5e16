"""Provenance as data: witnesses, archival references, hands, stamps, custody, publications, sources."""

from __future__ import annotations

from editor.core.letters import Agent, DateValue
from editor.core.record import Record, WordRecord


class ReferenceLevel(Record, frozen=True):
    """One level of an archival reference, ordered from the whole to the leaf: fond, opis, delo, list …"""

    level: str
    value: str


class Repository(Record, frozen=True):
    """Who keeps it, as printed; ``entity`` links it to the register."""

    name: str
    entity: str | None = None


class Inscription(Record, frozen=True):
    """Something written or stamped on the document later: resolution, note of receipt, stamp …"""

    kind: str
    by: tuple[Agent, ...] = ()
    text: str | None = None
    date: DateValue | None = None
    position: str | None = None
    hand: str | None = None


class Witness(WordRecord, frozen=True):
    """One surviving (or lost) form of the letter. Exactly one witness is the base of the text."""

    id: str
    role: str = "original"
    base: bool = False
    repository: Repository | None = None
    reference: tuple[ReferenceLevel, ...] = ()
    reference_text: str | None = None
    extent: str | None = None
    material: str | None = None
    medium: str | None = None
    hands: tuple[str, ...] = ()
    signature: str | None = None
    description: str | None = None
    inscriptions: tuple[Inscription, ...] = ()


class CustodyEvent(Record, frozen=True):
    """A change of keeper."""

    text: str
    date: DateValue | None = None
    keeper: str | None = None


class Publication(Record, frozen=True):
    """An earlier publication of the letter, or the one this text was taken from."""

    title: str
    part: str | None = None
    editors: tuple[str, ...] = ()
    date: str | None = None
    place: str | None = None
    pages: str | None = None
    number: str | None = None
    note: str | None = None


class SetApart(Record, frozen=True):
    """A stretch of the raw source that became neither content nor a note, and why."""

    start: int
    end: int
    why: str


class KeptPart(Record, frozen=True):
    """A part of the source around the text that was not understood, as XML, and what held it: see
    ``formats.tei.kept``."""

    place: str
    xml: str


class DigitalSource(Record, frozen=True):
    """Where this text was taken from. ``raw`` is the decoded source, whole and unchanged."""

    file: str | None = None
    url: str | None = None
    sha256: str | None = None
    media_type: str | None = None
    encoding: str | None = None
    retrieved: str | None = None
    translator: str | None = None
    raw: str | None = None
    set_apart: tuple[SetApart, ...] = ()
    kept: tuple[KeptPart, ...] = ()
    state: str | None = None
    """What the letter was when it was read from ``raw``: see ``core.as_read``."""


class Provenance(Record, frozen=True):
    """The whole provenance of one letter."""

    id: str
    letter: str
    witnesses: tuple[Witness, ...] = ()
    custody: tuple[CustodyEvent, ...] = ()
    rights: str | None = None
    publications: tuple[Publication, ...] = ()
    digital_source: DigitalSource | None = None

    def base(self) -> Witness | None:
        """The witness that the text follows, or None where there is no witness."""
        return next((witness for witness in self.witnesses if witness.base), None) or next(iter(self.witnesses), None)

    @property
    def shelfmark(self) -> str:
        """Who keeps the base witness and under which reference; "" where no reference is known."""
        base = self.base()
        if base is None or not base.reference:
            return ""
        keeper = base.repository.name if base.repository is not None else ""
        return " ".join((keeper, *(f"{level.level} {level.value}" for level in base.reference))).strip()
