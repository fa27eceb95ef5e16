"""What an open project can be asked, without changing it: objects and letters, lists, words, mentions, the past."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence, Set
from contextlib import AbstractContextManager
from pathlib import Path

from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.letters import Comment, Project, Reading, TextRole
from editor.core.messages import Message
from editor.core.operations import StoredObject
from editor.core.pages import Page
from editor.core.past import StepChange
from editor.core.pointers import Referring
from editor.core.provenance import Provenance
from editor.core.received import Received, Source
from editor.core.record import replace
from editor.core.replacing import Pattern
from editor.core.reviewing import Decision
from editor.core.rows import ChangesetRow, LetterRow, MentionRow, NoteRow, SearchHit, SearchPage
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.store import connection, schema, sides
from editor.store.copies import WORK
from editor.store.guarding import reads_rows
from editor.store.history import History
from editor.store.mentions import Mentions
from editor.store.opening import Opened
from editor.store.parents import id_of
from editor.store.past import PastReading
from editor.store.queries import Queries
from editor.store.reading import ProjectReading
from editor.store.recalling import brings_something
from editor.store.searching import WIDTH, Candidate, Searching, SearchPlan


def uncounted(found: Sequence[tuple[LetterRow, bool]]) -> list[LetterRow]:
    return [row if known else replace(row, problems=-1) for row, known in found]


class Lookups:
    """The half of a session that only reads. What it reads includes what is being typed."""

    def __init__(self, opened: Opened) -> None:
        self.path: Path = opened.path
        self._reading = ProjectReading(opened.connection)
        self._queries = Queries(self._reading)
        self._searching = Searching(self._reading)
        self._mentions = Mentions(self._reading)
        self._history = History(self._reading)

    def at_once(self) -> AbstractContextManager[None]:
        """Let the body, which asks much and changes nothing, read one state of the file, and sooner."""
        return self._reading.at_once()

    def stopped_by(self, look: Callable[[], object]) -> AbstractContextManager[None]:
        """Call ``look`` again and again while the body reads; what it raises ends the reading and the body."""
        return connection.stopped_by(self._reading.connection, look)

    @reads_rows
    def sources(self) -> list[Source]:
        """Return the deliveries that were opened here, the newest first, closed ones included."""
        return _deliveries(self._reading.connection)

    @reads_rows
    def image(self, sha256: str) -> bytes | None:
        """Return the bytes of an image that is kept in the file, or None where it is not."""
        if schema.SINCE["image"] > self._reading.connection.execute("PRAGMA user_version").fetchone()[0]:
            return None
        row = self._reading.connection.execute("SELECT bytes FROM image WHERE sha256 = ?",
                                               (bytes.fromhex(sha256),)).fetchone()
        return row[0] if row is not None else None

    @reads_rows
    def work(self, name: str) -> str:
        """Return what was begun here and not finished, as ``ProjectSession.keep_work`` was given it; else empty."""
        row = self._reading.connection.execute("SELECT value FROM meta WHERE key = ?", (WORK + name,)).fetchone()
        return row[0] if row is not None else ""

    @reads_rows
    def is_news(self, received: Received) -> bool:
        """Tell whether a delivery has anything that is not here: only then a backup is made before it comes in."""
        return brings_something(self._reading, received)

    @property
    @reads_rows
    def commits(self) -> int:
        """The number of the last commit: as long as it is the same, nothing that was read has changed."""
        return self._reading.connection.execute("SELECT sequence FROM state").fetchone()[0]

    # --- what an operation may ask while it plans

    @reads_rows
    def project(self) -> Project:
        """Return the project."""
        return self._reading.project()

    @reads_rows
    def letter(self, letter_id: str) -> LetterSnapshot:
        """Return the whole letter, of one state of the file; raises LetterbookError("no-such-letter")."""
        with self._reading.at_once():
            return self._reading.letter(letter_id)

    @reads_rows
    def readings(self, letter_id: str) -> tuple[Reading, ...]:
        """Return the log of readings of a letter, the oldest first; none where there is no such letter."""
        return self._reading.readings(letter_id)

    @reads_rows
    def pages(self) -> list[Page]:
        """Return the pages of all letters, letter by letter."""
        return self._reading.pages()

    @reads_rows
    def undecided(self, kind: str) -> list[StoredObject]:
        """Return the objects of one type ("page") that deliveries which are open would bring or change, as these have
        them."""
        return sides.StoredSides(self._reading).undecided(kind)

    @reads_rows
    def comments(self) -> list[Comment]:
        """Return the comments of the whole project, those on the register too."""
        return self._reading.comments()

    @reads_rows
    def text(self, text_id: str) -> TextSnapshot:
        """Return a text with its annotations; raises LetterbookError("no-such-text")."""
        return self._reading.text(text_id)

    @reads_rows
    def get(self, object_id: str) -> StoredObject | None:
        """Return the current state of any object, or None where it does not exist or is deleted."""
        return self._reading.get(object_id)

    @reads_rows
    def entities(self) -> list[Entity]:
        """Return the whole register, sorted by name."""
        return self._reading.entities()

    @reads_rows
    def sent_message(self) -> str:
        """Return what was written to whoever was sent this file; empty where it was not sent with words."""
        row = self._reading.connection.execute("SELECT value FROM meta WHERE key = 'sent_message'").fetchone()
        return row[0] if row is not None else ""

    @reads_rows
    def decisions(self, *, made_here: bool = False) -> list[Decision]:
        """Return what was decided in reviews, the oldest first; with ``made_here`` without what others decided."""
        return self._reading.decisions(made_here=made_here)

    @reads_rows
    def revision_of(self, object_id: str) -> str | None:
        """Return the id of the newest revision of an object; None where it does not exist or is deleted.

        What is being typed is in none yet: whoever needs it ends the typing first.
        """
        row = self._reading.find(object_id)
        return None if row is None or not row.live or row.head is None else id_of(
            self._reading.connection, row.head).hex()

    @reads_rows
    def edits_since(self, text_id: str, revision: str) -> tuple[TextEdit, ...] | None:
        """Return the edits, one after the other, from what a text said at a revision of it to what it says now.

        They are exact wherever that revision, or one settled with it, is in the history of the text here. None where
        the text is gone or the revision unknown.
        """
        return sides.StoredSides(self._reading).edits_since(text_id, revision)

    @reads_rows
    def versions(self, text_id: str, most: int) -> list[tuple[str, str]]:
        """Return what a text said, the newest first: identities of its revisions with their contents, at most so many.

        Raises:
            LetterbookError: "no-such-text".
        """
        return self._reading.versions(text_id, most)

    @reads_rows
    def letter_ids(self) -> list[str]:
        """Return all letters in the project's sequence."""
        return self._reading.letter_ids()

    @reads_rows
    def find_letter(self, ref: str) -> str:
        """Return the id of the letter that a number, an id or the beginning of an id names; a number wins.

        Raises:
            LetterbookError: none or several are meant ("no-such-letter", "letter-ambiguous").
        """
        return self._queries.find_letter(ref)

    @reads_rows
    def existing(self, ids: Iterable[str]) -> set[str]:
        """Return which of the identities are those of objects that exist and are not deleted."""
        return self._queries.existing(ids)

    @reads_rows
    def letter_numbers(self) -> list[str]:
        """Return the numbers of all letters in the project's sequence."""
        return self._queries.letter_numbers()

    @reads_rows
    def newest_provenances(self, limit: int) -> list[Provenance]:
        """Return the provenances of the letters made last, the newest first."""
        return self._queries.newest_provenances(limit)

    @reads_rows
    def letter_places(self) -> list[tuple[str, int]]:
        """Return all letters in the project's sequence, each with its place (``Letter.order``)."""
        return self._queries.letter_places()

    @reads_rows
    def rows_of(self, keys: Sequence[int]) -> list[LetterRow]:
        """Return rows of the list of letters; those whose problems have not been counted have -1 of them."""
        return uncounted(self._queries.rows_of(keys))

    @reads_rows
    def letter_key(self, letter_id: str) -> int | None:
        """Return the key of a letter among ``letter_keys``; None where there is no such letter."""
        return self._queries.letter_key(letter_id)

    @reads_rows
    def search(self, query: str, *, scope: str = "all", limit: int | None = 50, offset: int = 0,
               width: int = WIDTH) -> SearchPage:
        """Return the places where ``query`` stands, as key word in context, in the order of the letters.

        ``scope`` is text, notes or all. Where the page is full before all was read, ``total`` is an estimate.

        Raises:
            LetterbookError: the scope is unknown.
        """
        return self._searching.search(query, scope, limit, offset, width)

    @reads_rows
    def candidates(self, plan: SearchPlan, first: int, last: int, roles: Set[TextRole]) -> list[Candidate]:
        """Return the texts to look into, of these roles, of the letters ``first`` to ``last`` of a plan."""
        return self._searching.candidates(plan, first, last, roles)

    @reads_rows
    def places_in(self, candidate: Candidate, pattern: Pattern, *, from_word: bool = False,
                  width: int = WIDTH) -> list[SearchHit]:
        """Return where the pattern stands in one of the ``candidates``, in order.

        Raises:
            LetterbookError: the pattern is no regular expression, or takes too long.
        """
        return self._searching.places_in(candidate, pattern, from_word=from_word, width=width)

    @reads_rows
    def texts_holding(self, phrases: Iterable[str] | None) -> list[tuple[str, str]]:
        """Return the texts, letter and text, that may hold one of the phrases, or all: in order, and perhaps more."""
        return self._searching.texts_holding(phrases)

    @reads_rows
    def content_of(self, text_id: str) -> str:
        """Return the content of a text, without its annotations."""
        return self._mentions.content(text_id)

    @reads_rows
    def spans_of(self, text_id: str, kinds: Sequence[str]) -> list[tuple[int, int]]:
        """Return where annotations of these kinds stand in a text."""
        return self._mentions.spans(text_id, kinds)

    @reads_rows
    def mention_rows(self, entity_id: str | None, limit: int | None = None) -> list[MentionRow]:
        """Return the mentions of an entry, or of nobody (None), in their context, in the order of the letters."""
        return self._mentions.rows(entity_id, limit)

    @reads_rows
    def mentioned_nearby(self, letter_id: str, years: int) -> dict[str, int]:
        """Return how often entries are mentioned in other letters of the same correspondence, ``years`` around."""
        return self._mentions.nearby(letter_id, years)

    @reads_rows
    def referring(self, entities: Set[str]) -> list[Referring]:
        """Return every object that points to one of the entries: tags, letters, provenance, other entries."""
        return self._mentions.referring(entities)

    @reads_rows
    def note_rows(self, letters: Collection[str] | None = None) -> list[NoteRow]:
        """Return the notes of these letters, or of the whole project, in the order of the letters."""
        from editor.store.notes import ProjectNotes

        return ProjectNotes(self._reading).rows(letters)

    @reads_rows
    def mention_counts(self) -> dict[str, int]:
        """Return how often each entry of the register is mentioned; what was merged counts for its target."""
        return self._queries.mention_counts()

    @reads_rows
    def mentions_of(self, entity_id: str) -> list[tuple[str, Annotation]]:
        """Return every tag that names the entry, or one merged into it: letter id and annotation, in order."""
        return self._queries.mentions_of(entity_id)

    @reads_rows
    def detached(self) -> dict[str, list[str]]:
        """Return the letters in which something has lost its place, each with the annotations."""
        return self._queries.detached()

    @reads_rows
    def detached_by(self, annotation_ids: Iterable[str]) -> dict[str, tuple[str, Message]]:
        """Return the step in which each annotation lost its place, where one is known: its id and label."""
        return self._history.detached_by(annotation_ids)

    @reads_rows
    def history_editors(self) -> list[str]:
        """Return the names of everybody who changed something, sorted."""
        return self._history.editors()

    @reads_rows
    def steps_of(self, revisions: Collection[str]) -> dict[str, ChangesetRow]:
        """Return the step in which each revision was made, ours or received, by the revision's id."""
        return self._history.steps_of(revisions)

    @reads_rows
    def step_changes(self, step: str) -> tuple[int, tuple[StepChange, ...]]:
        """Return how many objects a step touched, and of the first ones what they were before and after it.

        Raises:
            LetterbookError: there is no such step ("no-such-step").
        """
        return PastReading(self._reading).changes(step)


def _deliveries(connection: sqlite3.Connection) -> list[Source]:
    """Return the deliveries that were opened here, the newest first."""
    return [Source(id=name.hex(), file=file, file_sha256=digest, editor=editor, at=at, opened_at=opened, message=words,
                   program=program, closed=bool(closed))
            for name, file, digest, editor, at, opened, words, program, closed in connection.execute(
                "SELECT id, file, file_sha256, editor, at, opened_at, message, program, closed FROM source "
                "ORDER BY n DESC")]
