"""What can be seen of a project at one moment, to be held against what is seen of it at another."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import NamedTuple
from weakref import WeakKeyDictionary

import msgspec

from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.letters import Project
from editor.core.record import Record
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.store.session import ProjectSession
from tests.review.simulation.vocabulary import markers


class Seen(NamedTuple):
    """A project as it stands. ``heads`` are the newest revisions of what lives, by object and without decisions."""

    head: bytes
    project: Project
    letters: tuple[LetterSnapshot, ...]
    entities: tuple[Entity, ...]
    mentions: dict[str, int]
    heads: dict[str, str]

    @property
    def standing(self) -> tuple[object, ...]:
        """All of it but for revisions."""
        return self.project, self.letters, self.entities, self.mentions

    def texts(self) -> Iterator[TextSnapshot]:
        for letter in self.letters:
            yield from letter.texts()

    def annotations(self) -> dict[str, tuple[Annotation, str]]:
        """Every annotation with what it covers."""
        return {one.id: (one, text.quote(one)) for text in self.texts() for one in text.annotations}

    def objects(self) -> dict[str, Record]:
        """Everything that lives, by identity; decisions left out."""
        found: list[Record] = [self.project, *self.entities]
        for letter in self.letters:
            found += [letter.letter, letter.provenance, *letter.readings, *letter.comments, *letter.pages]
            found += [note.note for note in letter.notes]
            for text in letter.texts():
                found += [text.text, *text.annotations]
        return {one.id: one for one in found}  # type: ignore[attr-defined]

    def markers(self) -> frozenset[str]:
        """The markers that stand anywhere but in what an annotation remembers of the words under it."""
        return markers(_words(one) for one in self.objects().values() if not isinstance(one, Annotation))


def _words(value: Record) -> str:
    return json.dumps(msgspec.to_builtins(value), ensure_ascii=False)


_last: WeakKeyDictionary[ProjectSession, tuple[int, Seen]] = WeakKeyDictionary()
"""What was seen of a project last, and at which of its commits: a look takes longer than most of the work."""


def see(session: ProjectSession) -> Seen:
    """Look at a project."""
    session.seal()
    (commit,) = session._connection.execute("SELECT sequence FROM state").fetchone()
    if session not in _last or _last[session][0] != commit:
        _last[session] = commit, _look(session)
    return _last[session][1]


def _look(session: ProjectSession) -> Seen:
    connection = session._connection
    (head,) = connection.execute("SELECT head FROM state").fetchone()
    heads = {name.hex(): revision.hex() for name, revision in connection.execute(
        "SELECT o.id, r.id FROM object o JOIN revision r ON r.n = o.head WHERE o.live AND o.type <> 11")}
    return Seen(head, session.project(), tuple(session.letter(key) for key in session.letter_ids()),
                tuple(session.entities()), session.mention_counts(), heads)


def revisions(session: ProjectSession) -> frozenset[str]:
    """Every revision that a file has."""
    return frozenset(name.hex() for (name,) in session._connection.execute("SELECT id FROM revision"))


def history_of_heads(session: ProjectSession) -> frozenset[str]:
    """Every revision from which something that stands, or was deleted, was made."""
    above: dict[str, set[str]] = {}
    for child, parent in session._connection.execute(
            "SELECT r.id, p.id FROM revision r LEFT JOIN revision_parent m ON m.revision = r.n "
            "JOIN revision p ON p.n = coalesce(m.parent, r.parent) WHERE p.n <> r.n"):
        above.setdefault(child.hex(), set()).add(parent.hex())
    found, waiting = set[str](), list(session.heads().values())
    while waiting:
        revision = waiting.pop()
        if revision not in found:
            found.add(revision)
            waiting += above.get(revision, ())
    return frozenset(found)
