"""Files that are registers and no letters: ``listPerson.xml``, ``places.xml`` and the like."""

from __future__ import annotations

import re

from editor.core.entities import Entity
from editor.core.messages import FormatError
from editor.formats.base import FRESH_IDS, Source
from editor.formats.tei.names import Identities, local
from editor.formats.tei.older import modernise
from editor.formats.tei.register_reading import ITEMS, LISTS, Register
from editor.formats.tei.shared import Shared
from editor.formats.xml_reading import Element, parse_xml

_LIST = re.compile(rb"<(?:\w+:)?list(?:Person|Place|Org|Bibl|Event|Object)[\s>]")
_LISTS = tuple(f"{{*}}{name}" for name in sorted(LISTS))
_OF_LETTERS = frozenset({"correspDesc", "opener", "closer", "salute", "signed", "dateline"})


def is_register(root: Element) -> bool:
    """Tell whether a document is a register: it has entries in lists, and its text holds little else."""
    listed = [element for element in root.iter(*_LISTS) if element is not root]
    lists = [element for element in listed if not any(
        local(up) == "teiHeader" for up in element.iterancestors())]
    if not lists and not any(_length(one) for one in root.iter("{*}text")):
        lists = listed
    if not lists or root.get("type") == "letter" or any(
            local(element) in _OF_LETTERS or element.get("type") == "letter" for element in root.iter()):
        return False
    in_lists = sum(_length(one) for one in lists if _of_text(one) and not any(
        local(up) in LISTS for up in one.iterancestors()))
    texts = sum(_length(one) for one in root.iter() if local(one) == "text" and not _of_text(one))
    return in_lists * 2 >= texts and any(local(element) in ITEMS for one in lists for element in one)


def _length(element: Element) -> int:
    return len("".join(element.itertext()).strip())


def _of_text(element: Element) -> bool:
    return any(local(up) == "text" for up in element.iterancestors())


def read_register_file(data: bytes, shared: Shared) -> dict[str, Entity] | None:
    """Return the entries of a register by their identifiers; None where the file is none, or cannot be read."""
    if not _LIST.search(data) and b"\0" not in data[:4]:
        return None
    try:
        root = modernise(parse_xml(data).root)
    except FormatError:
        return None
    if not is_register(root):
        return None
    register = Register(Identities(FRESH_IDS), shared)
    register.read(root)
    entries = {entity.id: entity for entity in register.entries()}
    return {name: entries[identity] for name, identity in register.names().items() if identity in entries}


def prime(source: Source, shared: Shared) -> bool:
    """Note the entries of a source that is a register; tell whether it is one."""
    entries = read_register_file(source.data, shared)
    if entries is None:
        return False
    shared.add_file(source.name, entries)
    return True
