"""Which elements of two states of a list are the same element."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import Any

from editor.core.entities import AuthorityLink, NameForm
from editor.core.letters import Action, Agent
from editor.core.pages import Line, Region
from editor.core.profiles import AttributeSpec, KindSpec
from editor.core.provenance import CustodyEvent, DigitalSource, Inscription, Publication, ReferenceLevel
from editor.core.record import Record, canonical

KEYS: dict[type, tuple[str, ...]] = {
    AuthorityLink: ("system", "id"), NameForm: ("name",), Action: ("type",), Agent: ("name",), KindSpec: ("kind",),
    AttributeSpec: ("name",), ReferenceLevel: ("level",), Inscription: ("kind",), CustodyEvent: (),
    Publication: ("title",),
}
"""What a changed element of a list is known by, where it has no id: these fields. Any other kind is only itself."""

WHOLE_LISTS = frozenset({(Region, "polygon"), (Line, "polygon"), (Line, "baseline"), (Line, "words"),
                         (DigitalSource, "set_apart")})
"""Lists that mean something only as a whole."""


def is_list(owner: type | None, name: str, *sides: Sequence[Any]) -> bool:
    """Whether a tuple is merged by its elements."""
    return (owner, name) not in WHOLE_LISTS and all(isinstance(one, Record | str) for side in sides for one in side)


def identities(base: Sequence[Any], side: Sequence[Any]) -> dict[str, Any]:
    """Return the elements of a side by identity, in their order.

    An element is the one of the base that has its id; without ids the one that equals it, else the first of those
    left over that it may have been made from (``KEYS``). A new one is named by its value, so that two people who add
    the same add one.
    """
    names = named(base)
    left = list(zip(names, base, strict=True))
    found: dict[int, str] = {}
    for alike in (_equal, _same_key):
        for place, one in enumerate(side):
            if place not in found:
                match = next((index for index, (_, other) in enumerate(left) if alike(one, other)), None)
                if match is not None:
                    found[place] = left.pop(match)[0]
    fresh = iter(named([one for place, one in enumerate(side) if place not in found], names))
    return {found[place] if place in found else next(fresh): one for place, one in enumerate(side)}


def named(elements: Iterable[Any], taken: Iterable[str] = ()) -> list[str]:
    """Return a name for each element that says what it is, and differs from all others and from those ``taken``."""
    used = set(taken)
    names: list[str] = []
    for one in elements:
        name = base_name = _name(one)
        number = 1
        while name in used:
            number += 1
            name = f"{base_name}#{number}"
        used.add(name)
        names.append(name)
    return names


def _name(element: Any) -> str:
    identity: str | None = None if isinstance(element, AuthorityLink) else getattr(element, "id", None)
    return identity or hashlib.sha256(canonical(element)).hexdigest()[:12]


def _equal(one: Any, other: Any) -> bool:
    return _name(one) == _name(other)


def _same_key(one: Any, other: Any) -> bool:
    key = next((fields for kind, fields in KEYS.items() if isinstance(one, kind) and isinstance(other, kind)), None)
    return key is not None and all(getattr(one, field) == getattr(other, field) for field in key)

