"""The history of a damaged project, as far as it is proved, written anew; and a step that leads on to the present.

A revision is kept where its id proves it and all that it builds on is kept: the states it was made of, its step, the
state of the text in which an annotation was put. What is left out is a gap in the numbers; of the states behind such a
gap the newest comes back by the step at the end.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from editor.core.annotations import Annotation
from editor.core.letters import Letter, Text
from editor.core.messages import LetterbookError, message
from editor.core.operations import Changes, Delete, Put
from editor.store import opening, rows
from editor.store.guarding import READING_ERRORS
from editor.store.rebuild import rebuild
from editor.store.salvage.building import Built
from editor.store.salvage.choosing import Choice, Chosen, in_text_order, text_of
from editor.store.salvage.found import Found, by_key
from editor.store.salvage.pages import Row, Value
from editor.store.salvage.proofs import Identity, Proofs, Revision
from editor.store.schema import TYPE_CODES
from editor.store.session import ProjectSession

SALVAGED = message("history-salvaged")
_OTHERS = ("source", "received", "incoming", "incoming_position")
"""The tables of what colleagues sent."""
_LAST: dict[type, int] = {Annotation: 0, Text: 2, Letter: 3}
"""In which order things can be deleted; what is not named comes between."""


class Rewritten(NamedTuple):
    """The new project, and how many states of its history are not in it."""

    path: Path
    left_out: int


def rewrite(found: Found, proofs: Proofs, choice: Choice, built: Built, draft: Path, editor: str) -> Rewritten | None:
    """Write the history anew and lead on to the present state; None where what comes of it does not pass the check of
    the whole file, or does not say what was built."""
    try:
        kept = _Keeping(found, proofs, choice).run()
        _write(found, proofs, choice, kept, draft, editor)
        with ProjectSession.open(draft, editor=editor) as session:
            _lead_on(session, built)
            wanted = {value.id: value for value in (built.project, *built.values)}
            sound = session.check_file().ok and set(_live(session)) == wanted.keys() and all(
                session.get(name) == value for name, value in wanted.items())
    except (*READING_ERRORS, OverflowError, LetterbookError):
        sound, kept = False, None
    if not sound or kept is None:
        draft.unlink(missing_ok=True)
        return None
    return Rewritten(draft, kept.left_out)


class _Kept(NamedTuple):
    """What is kept of the history: revisions, steps, and whether what colleagues sent is."""

    revisions: dict[int, Revision]
    steps: dict[int, tuple[Value, ...]]
    others: bool
    left_out: int


class _Keeping:
    def __init__(self, found: Found, proofs: Proofs, choice: Choice) -> None:
        self._found, self._proofs, self._choice = found, proofs, choice
        self._received = {row.key for row in found.of("received")}
        self._stated = _stated(found)
        self._editors = {row.key for row in found.of("editor")}

    def run(self) -> _Kept:
        proved = self._proved()
        others = not self._found.unsure.intersection(_OTHERS)
        kept, steps = self._closed(proved, others=others)
        if others and not self._has_all_of_others(kept):
            others = False
            kept, steps = self._closed(proved, others=False)
        highest = max((n for n, known in self._proofs.revisions.items() if known), default=0)
        return _Kept(kept, _clamped(steps, kept), others, highest - len(kept))

    def _proved(self) -> dict[int, Revision]:
        proved: dict[int, Revision] = {}
        for n in in_text_order(self._proofs):
            identity = identity_of(self._proofs, self._choice, n)
            for revision in self._proofs.of_object.get(n, ()) if identity is not None else ():
                found = self._proofs.prove(revision, identity) if identity is not None else None
                if found is not None:
                    proved[revision] = found.revision
        return proved

    def _closed(self, proved: Mapping[int, Revision], *, others: bool) -> tuple[
            dict[int, Revision], dict[int, tuple[Value, ...]]]:
        """The proved revisions that build on nothing else than such, and their steps."""
        steps = self._steps(others=others)
        kept: dict[int, Revision] = {}
        for n in sorted(proved):
            revision = proved[n]
            builds_on = {*self._stated.get(n, ()), revision.parent, self._restores(n), self._anchor(revision)}
            if revision.changeset in steps and builds_on - {None, n} <= kept.keys():
                kept[n] = revision
        return kept, steps

    def _steps(self, *, others: bool) -> dict[int, tuple[Value, ...]]:
        steps: dict[int, tuple[Value, ...]] = {}
        for n, candidates in sorted(by_key(self._found.of("changeset")).items()):
            undoes, editor = candidates[0][7], candidates[0][5]
            if (undoes is None or undoes in steps) and editor in self._editors and (others or n not in self._received):
                steps[n] = candidates[0]
        return steps

    def _restores(self, n: int) -> int | None:
        return next((row.restores for row in self._proofs.revisions.get(n, ())), None)

    def _anchor(self, revision: Revision) -> int | None:
        """The state of the text in which an annotation was put."""
        if any(one.type == "annotation" for one in self._proofs.identities.get(revision.object, ())):
            return rows.decode_annotation(revision.payload).revision if revision.payload is not None else None
        return None

    def _has_all_of_others(self, kept: Mapping[int, Revision]) -> bool:
        theirs = {n for n, known in self._proofs.revisions.items()
                  if any(row.changeset in self._received for row in known)}
        said = {row.values[2] for row in self._found.of("incoming")}
        return theirs | said <= kept.keys()


def _stated(found: Found) -> dict[int, set[int]]:
    stated: dict[int, set[int]] = {}
    if "revision_parent" not in found.unsure:
        for row in found.of("revision_parent"):
            revision, parent = row.values
            if isinstance(revision, int) and isinstance(parent, int):
                stated.setdefault(revision, set()).add(parent)
    return stated


def _clamped(steps: Mapping[int, tuple[Value, ...]], kept: Mapping[int, Revision]) -> dict[int, tuple[Value, ...]]:
    """Steps of which something is kept, from the first to the last of that: later numbers are given again."""
    numbers: dict[int, list[int]] = {}
    for n, revision in kept.items():
        numbers.setdefault(revision.changeset, []).append(n)
    return {n: (*values[:9], min(numbers[n]), max(numbers[n])) for n, values in steps.items() if n in numbers}


def identity_of(proofs: Proofs, choice: Choice, n: int) -> Identity | None:
    """Return what is known of an object, with its type, which may have been told by what it says; None where rows
    contradict each other or the type is not known."""
    known = proofs.identities.get(n, ())
    if len(known) != 1:
        return None
    (identity,) = known
    if identity.type:
        return identity
    chosen = choice.chosen.get(n)
    if chosen is not None:
        return identity._replace(type=chosen.type, letter=_letter_of(proofs, n, chosen) if not identity.letter_known
                                 else identity.letter)
    # It was deleted: what it was says an earlier state.
    earlier = (proofs.prove(revision, identity) for revision in proofs.of_object.get(n, ()))
    return next((identity._replace(type=one.type) for one in earlier if one is not None and one.type), None)


def _letter_of(proofs: Proofs, n: int, chosen: Chosen) -> int | None:
    """The number of the letter that an object says that it belongs to."""
    if isinstance(chosen.value, Letter):
        return n
    name = getattr(chosen.value, "letter", "")
    return next((number for number, those in proofs.identities.items() if any(one.id == name for one in those)),
                None) if name else None


# --- writing


def _write(found: Found, proofs: Proofs, choice: Choice, kept: _Kept, draft: Path, editor: str) -> None:
    opened = opening.create_file(draft, editor=editor)
    connection = opened.connection
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("PRAGMA defer_foreign_keys = ON")
        _insert_distinct(connection, "meta", found)
        for table in ("editor", "attribute_set", "image"):
            _insert_distinct(connection, table, found)
        _insert_objects(connection, proofs, choice)
        for n, step in kept.steps.items():
            _insert(connection, "changeset", (n, *step[1:]))
        _insert_revisions(connection, found, kept)
        _insert_beside(connection, found, kept)
        sequence = max((row.values[1] for row in found.of("state") if isinstance(row.values[1], int)), default=0)
        # The typing in progress ends here: the present state is made from the whole history.
        connection.execute("UPDATE state SET sequence = ?, typing = NULL", (max(sequence, len(kept.steps)),))
        rebuild(connection)
        connection.execute("COMMIT")
    finally:
        opened.close()


def _insert(connection: sqlite3.Connection, table: str, values: tuple[Value, ...]) -> None:
    connection.execute(f"INSERT INTO {table} VALUES ({','.join('?' * len(values))})", values)


def _insert_distinct(connection: sqlite3.Connection, table: str, found: Found) -> None:
    """Write the rows of a table as they were. Where two have one key an error is raised: they contradict each other."""
    for values in _distinct(found.of(table)):
        _insert(connection, table, values)


def _distinct(table: Iterable[Row]) -> Iterable[tuple[Value, ...]]:
    return dict.fromkeys((row.key, *row.values[1:]) if row.values[0] is None else row.values for row in table)


def _insert_objects(connection: sqlite3.Connection, proofs: Proofs, choice: Choice) -> None:
    for n in sorted(proofs.identities):
        identity = identity_of(proofs, choice, n)
        if identity is not None:
            letter = identity.letter
            if letter is None and identity.type == "annotation":  # no index tells it
                letter = next((one.letter for one in proofs.identities.get(text_of(proofs, n), ())), None)
            _insert(connection, "object", (n, bytes.fromhex(identity.id), TYPE_CODES[identity.type], letter, None, 0))


def _insert_revisions(connection: sqlite3.Connection, found: Found, kept: _Kept) -> None:
    texts = by_key(found.of("revision_text"))
    for n, row in kept.revisions.items():
        _insert(connection, "revision", (n, row.id, row.object, row.parent, row.changeset, row.restores, row.payload))
        for values in texts.get(n, ()):
            _insert(connection, "revision_text", (n, *values[1:]))


def _insert_beside(connection: sqlite3.Connection, found: Found, kept: _Kept) -> None:
    """Write what hangs on steps and revisions that are kept."""
    for values in _distinct(found.of("revision_parent")):
        if values[0] in kept.revisions:
            _insert(connection, "revision_parent", values)
    for table in ("changeset_letter", "displacement", "placement"):
        for values in _distinct(found.of(table)):
            if values[0] in kept.steps:
                _insert(connection, table, values)
    for table in _OTHERS if kept.others else ():
        _insert_distinct(connection, table, found)


# --- leading on


def _lead_on(session: ProjectSession, built: Built) -> None:
    """Bring the project from where its history leads to the state that was built."""
    values = (built.project, *built.values)
    different = [value for value in values if session.get(value.id) != value]
    if different or built.images:
        session.run(Changes(SALVAGED, (*built.images, *map(Put, different)), kind="salvage"))
    wanted = {value.id for value in values}
    gone = [name for name in _live(session) if name not in wanted]
    # What lines that came or went gave to texts, too: that is known only now.
    again = [value for value in values if session.get(value.id) != value]
    if gone or again:
        session.run(Changes(SALVAGED, (*map(Delete, gone), *map(Put, again)), kind="salvage"))


def _live(session: ProjectSession) -> list[str]:
    """Everything that lives, what stands on something else before that."""
    live = {name: session.get(name) for name in session.heads()}
    return sorted((name for name, value in live.items() if value is not None),
                  key=lambda name: _LAST.get(type(live[name]), 1))
