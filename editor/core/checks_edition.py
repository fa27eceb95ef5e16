"""Checks before a letter is published: what is wrong in an edition, though it is well while one works on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from editor.core.checks import letter_problems
from editor.core.entities import Entity
from editor.core.problems import Problem, problem
from editor.core.record import replace
from editor.core.reviewing import Decision
from editor.core.settling import settled_by
from editor.core.signing import open_conflicts
from editor.core.snapshot import LetterSnapshot
from editor.core.threads import threads

TALK = frozenset({"comment-open", "conflict-open"})
"""Problems of the work on a letter: an edition shows neither, and they are told where they are asked for."""

EDITION = frozenset({
    "note-empty", "note-missing-in-source", "note-without-marker", "lemma-changed", "reference-dangling",
    "reference-outdated", "ibid-unresolved", "anchor-detached", "date-missing", "sender-missing",
    "writing-place-missing",
}) | TALK
"""What matters to every format that is read by people."""


def edition_problems(snapshot: LetterSnapshot, entities: Mapping[str, Entity], labels: Mapping[str, str | None],
                     matters: frozenset[str] = EDITION, decisions: Iterable[Decision] = ()) -> list[Problem]:
    """Return the problems of a letter with one of the codes that matter, also those that count only here.

    ``entities`` and ``labels`` as for ``letter_problems``; ``decisions`` are those made in reviews. What an editor
    looked at and let stand is not among them.
    """
    found = [*letter_problems(snapshot, entities, labels, matters), *_only_here(snapshot, decisions)]
    return [one for one in found if one.code in matters]


def _only_here(snapshot: LetterSnapshot, decisions: Iterable[Decision]) -> Iterator[Problem]:
    for one in (*_metadata(snapshot), *_notes(snapshot), *_talk(snapshot, decisions)):
        told = replace(one, letter=snapshot.letter.id)
        if settled_by(snapshot, told) is None:
            yield told


def _metadata(snapshot: LetterSnapshot) -> Iterator[Problem]:
    sent = snapshot.letter.action("sent")
    if sent is None or sent.place is None or not sent.place.name.strip():
        yield problem("writing-place-missing")


def _notes(snapshot: LetterSnapshot) -> Iterator[Problem]:
    for note in snapshot.notes:
        if note.note.state == "present" and not note.body.text.content.strip():
            yield problem("note-empty", text=note.note.text, note=note.number or note.note.source_label or "–")


def _talk(snapshot: LetterSnapshot, decisions: Iterable[Decision]) -> Iterator[Problem]:
    count = sum(not thread.resolved for thread in threads(snapshot.comments))
    if count:
        yield problem("comment-open", count=count)
    conflicts = open_conflicts(snapshot.letter.id, decisions)
    if conflicts:
        yield problem("conflict-open", count=conflicts)
