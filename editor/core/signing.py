"""Signing a letter off: which state of it somebody vouches for, and what has to be settled before."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import NamedTuple

from editor.core.messages import Message, message
from editor.core.pages import Adjustments
from editor.core.record import canonical, replace
from editor.core.reviewing import Decision, SignOff
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.core.threads import threads

_COMMENT = "comment"
_NOT_WHOLE = frozenset({"index check"})
"""Readings that are no second pair of eyes on the whole text."""


def letter_state(snapshot: LetterSnapshot) -> str:
    """Return the SHA-256, in hex, of all that an edition of the letter says.

    Comments, readings, suggestions and sign-offs are no part of it, nor what is private or only about the work: memos,
    remarks of the import, problems let stand, the place in the project's order, how pages are shown. So undoing a
    change brings the state back, whatever the history says.
    """
    edition = replace(
        snapshot, letter=replace(snapshot.letter, order=0, remarks=(), settled=()), readings=(), comments=(),
        suggestions=(), signoffs=(), transcription=_text(snapshot.transcription),
        translations=tuple(map(_text, snapshot.translations)),
        notes=tuple(replace(note, note=replace(note.note, memo=None, status=""), body=_text(note.body))
                    for note in snapshot.notes),
        pages=tuple(replace(page, adjustments=Adjustments()) for page in snapshot.pages))
    return hashlib.sha256(canonical(edition)).hexdigest()


def _text(text: TextSnapshot) -> TextSnapshot:
    kept = tuple(one for one in text.annotations if one.kind != _COMMENT)
    return text if len(kept) == len(text.annotations) else replace(text, annotations=kept)


class Signed(NamedTuple):
    """A sign-off that was not withdrawn, and whether the letter is still what was signed."""

    signoff: SignOff
    holds: bool


def signed(snapshot: LetterSnapshot) -> list[Signed]:
    """Return the sign-offs of a letter that were not withdrawn, by time. Of a letter without any, nothing is hashed."""
    valid = [one for one in snapshot.signoffs if not one.withdrawn]
    if not valid:
        return []
    state = letter_state(snapshot)
    return [Signed(one, one.state == state) for one in valid]


def open_conflicts(letter: str, decisions: Iterable[Decision]) -> int:
    """Return how many conflicts of a letter with a colleague were left for later."""
    latest = {(one.about, one.key): one for one in sorted(decisions, key=lambda one: one.at) if one.within == letter}
    return sum(one.verdict == "later" for one in latest.values())


def hindrances(snapshot: LetterSnapshot, person: str, decisions: Iterable[Decision] = (), *,
               four_eyes: bool = False) -> list[Message]:
    """Return what has to be settled before ``person`` can sign the letter off; nothing where they can.

    A conflict with a colleague that was left for later, a tag or mark that lost its place, an open comment labelled
    error; and where the project asks for two pairs of eyes, a finished reading of the whole letter by somebody else.
    """
    found: list[Message] = []
    letter = snapshot.letter.id
    conflicts = open_conflicts(letter, decisions)
    if conflicts:
        found.append(message("signoff-conflicts", count=conflicts))
    lost = sum(one.detached and one.kind != _COMMENT for text in snapshot.texts() for one in text.annotations)
    if lost:
        found.append(message("signoff-detached", count=lost))
    errors = sum(thread.first.label == "error" and not thread.resolved for thread in threads(snapshot.comments))
    if errors:
        found.append(message("signoff-errors", count=errors))
    others = {one.reader for one in snapshot.readings if one.finished and one.kind not in _NOT_WHOLE} - {person}
    if four_eyes and not others:
        found.append(message("signoff-four-eyes", person=person))
    return found
