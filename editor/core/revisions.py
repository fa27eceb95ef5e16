"""Revisions: one state of one object, addressed by the hash of its content."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any

from editor.core.record import canonical

HASH_BYTES = 32
_MODULUS = 1 << (8 * HASH_BYTES)
EMPTY_SET = "0" * (2 * HASH_BYTES)
"""The set hash of nothing."""


def revision_id(object_id: str, parents: Iterable[str], payload: Any) -> str:
    """Return sha256(object id, sorted parents, canonical JSON payload) as lower-case hexadecimal.

    Author and time are left out, so two editors who make the same decision make the same revision.
    A deletion has the payload None.
    """
    return hashlib.sha256(canonical([object_id, sorted(parents), payload])).hexdigest()


def member_hash(*parts: str) -> str:
    """Return the hash of one member of a set, e.g. of (object id, revision id)."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def add_to_set(set_hash: str, member: str) -> str:
    """Return the hash of the set with ``member`` added: addition modulo 2^256.

    Additive set hashing (Bellare and Micciancio, AdHash, 1997) lets one change update the hash of a letter of
    2,000 annotations without reading them. It is there to find damage; revision ids prove content.
    """
    return f"{(int(set_hash, 16) + int(member, 16)) % _MODULUS:0{2 * HASH_BYTES}x}"


def remove_from_set(set_hash: str, member: str) -> str:
    """Return the hash of the set without ``member``."""
    return f"{(int(set_hash, 16) - int(member, 16)) % _MODULUS:0{2 * HASH_BYTES}x}"
