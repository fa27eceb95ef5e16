"""The register: people, places, organisations, works, events and objects."""

from __future__ import annotations

from typing import Literal

from editor.core.record import Record, WordRecord

EntityKind = Literal["person", "place", "organisation", "work", "event", "object"]
ENTITY_KINDS: tuple[EntityKind, ...] = ("person", "place", "organisation", "work", "event", "object")


class NameForm(WordRecord, frozen=True):
    """A variant of a name."""

    name: str
    language: str | None = None
    source: str | None = None
    type: str = "variant"


class AuthorityLink(WordRecord, frozen=True):
    """A link to an authority record: system (wikidata, viaf, gnd, geonames …) and its local id.

    ``state`` is proposed, confirmed or rejected; a rejected link is kept so that it is not proposed again.
    """

    system: str
    id: str
    uri: str
    state: str = "confirmed"


class Relation(Record, frozen=True):
    """A relation of this entity to another."""

    type: str
    entity: str


class RejectedPlace(Record, frozen=True):
    """Words of a text that bear a name of the entry and do not mean it: never proposed for tagging again.

    What stands before and behind them finds the place again, wherever in the text it has moved to.
    """

    text: str
    words: str
    before: str = ""
    after: str = ""


class Entity(Record, frozen=True):
    """An entry of the register. ``merged_into`` replaces deletion when two entries are one."""

    id: str
    kind: EntityKind
    name: str
    names: tuple[NameForm, ...] = ()
    dates: str | None = None
    description: str | None = None
    memo: str | None = None
    """Private: never exported in an edition."""
    links: tuple[AuthorityLink, ...] = ()
    relations: tuple[Relation, ...] = ()
    merged_into: str | None = None
    sort: str | None = None
    """What the entry is sorted by, where that is not its name: "Goltz, Colmar von der"."""
    edtf: str | None = None
    """What ``dates`` means, as an Extended Date/Time Format string: "1886/1938"."""
    rejected: tuple[RejectedPlace, ...] = ()

    def forms(self) -> tuple[str, ...]:
        """Every name form, the preferred one first, without repeats."""
        return tuple(dict.fromkeys((self.name, *(form.name for form in self.names))))

    @property
    def sort_name(self) -> str:
        """What the entry is sorted by."""
        return self.sort or self.name
