"""Hashes over what stands in the file: one for every letter, one for the project, kept up with every change.

A letter's hash is the set hash of its live objects, each with its head revision; the project's that of its
letters, of the register and of the project itself. Both change by what a step touched, without reading the rest.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from editor.core.revisions import HASH_BYTES, member_hash

Member = tuple[int | None, bytes | None]
"""The letter that an object belongs to and its revision; None for the register, and for not being there."""

_MODULUS = 1 << (8 * HASH_BYTES)
_NOTHING = bytes(HASH_BYTES)
_AT_ONCE = 500
"""Letters that one query asks for."""


def as_bytes(value: int) -> bytes:
    """Return a set hash as it is stored."""
    return (value % _MODULUS).to_bytes(HASH_BYTES, "big")


class HashKeeper:
    """The changes that one transaction makes to the hashes."""

    def __init__(self, connection: sqlite3.Connection, name: Callable[[int], str]) -> None:
        self._connection = connection
        self._name = name
        self._letters: dict[int, int] = {}
        self._head = 0

    def change(self, object_id: str, old: Member, new: Member) -> None:
        """Replace an object's old (letter, revision) by its new one; a revision None stands for not being there."""
        for (letter, revision), sign in ((old, -1), (new, 1)):
            if revision is None:
                continue
            self._add(letter, sign * member_hash(object_id, revision.hex()))

    def add(self, object_id: str, letter: int | None, revision: bytes) -> None:
        """Count an object that was not there."""
        value = member_hash(object_id, revision.hex())
        if letter is None:
            self._head += value
        else:
            self._letters[letter] = self._letters.get(letter, 0) + value

    def _add(self, letter: int | None, value: int) -> None:
        if letter is None:
            self._head += value
        else:
            self._letters[letter] = self._letters.get(letter, 0) + value

    def write(self) -> None:
        """Write the new hashes, and the number of the commit."""
        head, gone, new = self._head, list[tuple[int]](), list[tuple[int, bytes]]()
        before = self._before()
        for letter, delta in self._letters.items():
            old = before.get(letter, _NOTHING)
            now = as_bytes(int.from_bytes(old, "big") + delta)
            name = self._name(letter)
            head += letter_member(name, now) - letter_member(name, old)
            if any(now):
                new.append((letter, now))
            else:
                gone.append((letter,))
        self._connection.executemany("INSERT OR REPLACE INTO letter_hash VALUES (?, ?)", new)
        self._connection.executemany("DELETE FROM letter_hash WHERE letter = ?", gone)
        (stored,) = self._connection.execute("SELECT head FROM state").fetchone()
        self._connection.execute("UPDATE state SET head = ?, sequence = sequence + 1",
                                 (as_bytes(int.from_bytes(stored, "big") + head),))


    def _before(self) -> dict[int, bytes]:
        """The hashes that the letters have in the file."""
        letters = list(self._letters)
        return {letter: value for start in range(0, len(letters), _AT_ONCE)
                for some in [letters[start:start + _AT_ONCE]]
                for letter, value in self._connection.execute(
                    f"SELECT letter, hash FROM letter_hash WHERE letter IN ({','.join('?' * len(some))})", some)}


def letter_member(letter_id: str, letter_hash: bytes) -> int:
    """Return what a letter adds to the hash of the project; one of which nothing is left adds nothing."""
    return member_hash(letter_id, letter_hash.hex()) if any(letter_hash) else 0
