"""Rows: what lists, searches, the history and the file report show, as plain values."""

from __future__ import annotations

from editor.core.messages import Message
from editor.core.record import Record, WordRecord


class LetterRow(Record, frozen=True):
    """One letter in a list. ``date`` is as printed, ``edtf`` what it means; ``order`` its place in the project.

    ``mentions`` counts the tags that name an entry of the register, in the letter and in its notes.
    """

    id: str
    number: str
    title: str
    kind: str
    date: str
    edtf: str | None
    sender: str
    recipient: str
    status: str
    notes: int
    mentions: int
    problems: int
    order: int


class MentionRow(WordRecord, frozen=True):
    """One mention in its context, for a list over the whole project.

    ``role`` is that of its text: transcription, translation or note. ``mention`` and ``certainty`` are as tagged.
    """

    id: str
    letter: str
    number: str
    date: str
    text: str
    role: str
    start: int
    end: int
    before: str
    match: str
    after: str
    mention: str = "name"
    certainty: str = "high"
    entities: tuple[str, ...] = ()

class NoteRow(Record, frozen=True):
    """One note in a list over the project. ``letter`` and ``letter_number`` name the letter that it belongs to.

    ``lemma`` is the lemma as it was accepted, or, where none was chosen, the words in front of the number
    (``guessed``); ``words`` is the beginning of the note on one line.
    """

    id: str
    letter: str
    letter_number: str
    number: str
    series: str
    state: str
    status: str = ""
    lemma: str = ""
    guessed: bool = False
    changed: bool = False
    """Whether the words under the lemma are others now."""
    anchored: bool = True
    words: str = ""


class SearchHit(Record, frozen=True):
    """One place found. ``start`` and ``end`` are code points into the content of ``text``, half-open."""

    letter: str
    number: str
    text: str
    start: int
    end: int
    before: str
    match: str
    after: str
    role: str = ""
    """transcription, translation or note, where it was asked for."""


class SearchPage(Record, frozen=True):
    """Some of the places found. ``total`` counts all of them; where not ``complete`` it is an estimate."""

    hits: tuple[SearchHit, ...]
    total: int
    complete: bool = True


class ChangesetRow(Record, frozen=True):
    """One step of the history. ``at`` is UTC, ISO 8601; ``undoes`` and ``undone`` as the project stands now."""

    id: str
    label: Message
    kind: str
    editor: str
    at: str
    letters: tuple[str, ...] = ()
    undoes: str | None = None
    undone: bool = False
    reason: str = ""


class BackupInfo(Record, frozen=True):
    """One verified copy of the project. ``at`` is UTC, ISO 8601; ``size`` in bytes."""

    path: str
    at: str
    sequence: int
    size: int
    reason: str = ""


class FileReport(Record, frozen=True):
    """The state of a project file: sound, or what was found wrong with it."""

    ok: bool
    details: tuple[Message, ...] = ()
