"""What the files of one import share: one register. So one person is one entry, whatever file names them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import get_args

from editor.core.authority import BY_SYSTEM, link_from
from editor.core.entities import AuthorityLink, Entity, EntityKind
from editor.formats.tei.names import xml_id
from editor.formats.tei.pointers import Pointer

EDITION = "edition"
"""The system of a link that is the identifier which the entry has in the register of the edition it came from."""

Loader = Callable[[str], bytes | None]
"""Gives the bytes of a file beside the one that is read, by the address in it; for "", of a register with a usual name
that has not been given yet; None where there is none."""


def no_file(address: str) -> bytes | None:  # noqa: ARG001 - the signature of a loader
    """Have no files beside."""
    return None


@lru_cache(maxsize=4096)
def record_at(address: str) -> str:
    """Return what is the same for all addresses of one authority record: its system and identifier; of an address of
    no known system, that address."""
    link = link_from(address)
    return _key(link) if link is not None and link.system in BY_SYSTEM else address


def _key(link: AuthorityLink) -> str:
    return f"{link.system} {link.id}" if link.system in BY_SYSTEM else link.uri


class Shared:
    """The register of an import: entries by the file and identifier, by the address, and by the key that name them."""

    def __init__(self) -> None:
        self.files: dict[str, dict[str, Entity]] = {}
        """Files that are registers, by their names, each with its entries by identifier."""
        self.addresses: dict[str, Entity] = {}
        """By the record that an address leads to (``record_at``)."""
        self.keys: dict[str, Entity] = {}
        self._by_kind: dict[tuple[str, str], Entity] = {}
        """Entries by key and kind that stand in no register: one key may mean a person and a place."""
        self.resolved: dict[Pointer, Entity] = {}
        """What pointers into these files were found to mean."""
        self._twins: dict[tuple[str, str, str], str] = {}
        self._missing: set[str] = set()
        self._ambiguous: set[str] = set()

    def know(self, entities: Iterable[Entity]) -> None:
        """Take the entries of the project for those that have the same authority record, or came from the edition."""
        for entity in entities:
            self.keys[xml_id("e", entity.id)] = entity
            if entity.merged_into is not None:
                continue
            for link in entity.links:
                if link.system == EDITION:
                    self.made(link.id, entity)
                    self._twins.setdefault((link.id, entity.kind, _folded(entity.name)), entity.id)
                elif link.state == "confirmed":
                    self.addresses.setdefault(_key(link), entity)

    def made(self, key: str, entity: Entity) -> None:
        """Note an entry that is only known by the key that mentions it have."""
        self._by_kind.setdefault((key, entity.kind), entity)

    def add_file(self, name: str, entries: dict[str, Entity]) -> None:
        """Note a file that is a register; an identifier that two of them have is only found by its file."""
        base = name.replace("\\", "/").rpartition("/")[2]
        self.files[base] = entries
        self.resolved.clear()
        for identifier, entity in entries.items():
            known = self.keys.get(identifier)
            if known is not None and known.id != entity.id:
                self._ambiguous.add(identifier)
            self.keys[identifier] = entity
            for link in entity.links:
                if link.system != EDITION and link.state == "confirmed":
                    self.addresses.setdefault(_key(link), entity)

    def find(self, pointer: Pointer, load: Loader = no_file, kind: str | None = None) -> Entity | None:
        """Return the entry that a pointer means; the file that it names is read where it lies beside.

        ``kind`` is that of the entry where the pointer is a key: of those in no register one of the kind is meant.
        """
        if pointer.address:
            return self.addresses.get(record_at(pointer.address))
        if pointer.file:
            base = pointer.file.replace("\\", "/").rpartition("/")[2]
            if base not in self.files:
                self._fetch(pointer.file, base, load)
            if base in self.files:
                return self.files[base].get(pointer.name)
        if pointer.name not in self.keys:
            self._fetch_usual(load)
        if pointer.name in self._ambiguous:
            return None
        return self.keys.get(pointer.name) or self._of_kind(pointer.name, kind)

    def _of_kind(self, key: str, kind: str | None) -> Entity | None:
        kinds = (kind,) if kind is not None else get_args(EntityKind)
        return next((found for one in kinds if (found := self._by_kind.get((key, one))) is not None), None)

    def twin(self, identifier: str, kind: str, name: str) -> str | None:
        """Return the identity of the entry with the same identifier, kind and name in another file."""
        return self._twins.get((identifier, kind, _folded(name)))

    def note_twin(self, identifier: str, entity: Entity) -> None:
        """Note an entry of a list, so that the same one in another file is known again."""
        self._twins.setdefault((identifier, entity.kind, _folded(entity.name)), entity.id)

    def _fetch(self, address: str, base: str, load: Loader) -> None:
        if address in self._missing:
            return
        data = load(address)
        if data is None:
            self._missing.add(address)
            return
        self._read(base, data)

    def _fetch_usual(self, load: Loader) -> None:
        """Registers that lie beside under usual names: each is read once, when something is not found."""
        while (data := load("")) is not None:
            self._read(f"register {len(self.files) + 1}", data)

    def _read(self, name: str, data: bytes) -> None:
        # Here, for the reader of registers itself asks what is shared.
        from editor.formats.tei.registers import read_register_file

        self.add_file(name, read_register_file(data, self) or {})


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
