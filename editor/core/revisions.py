"""Revisions: one state of one object, addressed by the hash of its content."""

from __future__ import annotations

import hashlib
from binascii import hexlify
from collections.abc import Iterable
from typing import Any

from editor.core.record import canonical

HASH_BYTES = 32


def revision_id(object_id: str, parents: Iterable[str], payload: Any) -> str:
    """Return sha256(object id, sorted parents, canonical JSON payload) as lower-case hexadecimal.

    Author and time are left out, so two editors who make the same decision make the same revision.
    A deletion has the payload None.
    """
    return hashlib.sha256(canonical([object_id, sorted(parents), payload])).hexdigest()


def member_hash(object_id: str, value: str) -> int:
    """Return, as a number, the hash of one member of a set: an object with its revision, a letter with its hash.

    The hash of a set is the sum of its members' modulo 2^256. Additive set hashing (Bellare and Micciancio, AdHash,
    1997) lets one change update the hash of a letter of 2,000 annotations without reading them. It is there to find
    damage; revision ids prove content.
    """
    return int.from_bytes(hashlib.sha256(f"{object_id}\0{value}".encode()).digest())


def members_sum(members: Iterable[tuple[bytes, bytes]]) -> int:
    """Return the sum of the hashes of many members, given as bytes; of those that are there: a value is not all zeros.

    The same as ``member_hash`` for each, written for speed: it is done for all letters at every opening.
    """
    sha256, number, digits = hashlib.sha256, int.from_bytes, hexlify
    nothing = bytes(HASH_BYTES)
    return sum(number(sha256(b"%b\0%b" % (digits(name), digits(value))).digest(), "big")
               for name, value in members if value != nothing)
