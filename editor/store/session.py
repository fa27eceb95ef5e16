"""The one door to a project: everything that reads or changes it goes through a ``ProjectSession``."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from editor import __version__
from editor.core.anchors import TextEdit
from editor.core.entities import Entity
from editor.core.letters import Project
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import Changed, Changes, Operation, Put, label_of
from editor.core.past import Past
from editor.core.problems import Problem
from editor.core.query import Where
from editor.core.received import Basis, Received, ReceivedReport
from editor.core.record import replace
from editor.core.replacing import Pattern
from editor.core.rows import BackupInfo, ChangesetRow, FileReport, LetterRow
from editor.core.sides import Sides
from editor.store import backups, delivering, integrity, locks, opening, receiving, typing_run
from editor.store.backup_places import note_place
from editor.store.connection import identity_of
from editor.store.copies import WORK, note_shared, shared_basis
from editor.store.errors import StoreError
from editor.store.guarding import READING_ERRORS, as_store_error, reads_rows
from editor.store.history import Target
from editor.store.indexing import INDEX_VERSION, index_is_current, reindex
from editor.store.lookups import Lookups, uncounted
from editor.store.opening import Opened
from editor.store.past import PastReading
from editor.store.references import References
from editor.store.searching import SearchPlan
from editor.store.sides import StoredSides
from editor.store.transactions import Transactions
from editor.store.typing_run import TypingRun
from editor.store.undoing import take_back
from editor.store.writing import Step, Writer

Subscriber = Callable[[Changed], None]


BACKED_UP_KINDS = frozenset({"import", "bulk", "merge", "restore"})
"""Kinds of operations before which a backup is made."""
NOT_REWORDED = frozenset({"create", "import", "review", "copy", "salvage"})
"""Kinds after which cross-references are left alone: what comes in says what it said where it comes from."""
BACKUP_SECONDS = 30 * 60
"""Work after which the next operation makes one."""


class ProjectSession(Lookups):
    """An open project. Use ``create`` or ``open``; it is a context manager, and closes itself at the end.

    One session belongs to one thread. What it reads includes what is being typed.
    """

    def __init__(self, opened: Opened, *, editor: str) -> None:
        super().__init__(opened)
        self.editor = editor
        self._lock = opened.lock
        self._connection = opened.connection
        self._identity = identity_of(opened.path)
        self._transactions = Transactions(self._reading, opened.path, read_only=opened.lock is None)
        self._references = References(self._reading)
        self._subscribers: list[Subscriber] = []
        self._run: TypingRun | None = None
        self._closed = False
        self._backed_up = time.monotonic()
        locks.entered(self._identity)

    # --- opening and closing

    @classmethod
    def create(cls, path: str | os.PathLike[str], project: Project, *, editor: str) -> Self:
        """Make a new project file and open it.

        Raises:
            StoreError: no file can be made there, or one stands there already.
        """
        session = cls(opening.create_file(path, editor=editor), editor=editor)
        try:
            session._connection.executemany("INSERT INTO meta VALUES (?, ?)", [
                ("project", project.id), ("made_by", __version__), ("index", INDEX_VERSION)])
            session.run(Changes(message("project-created"), (Put(project),), kind="create"))
        except BaseException:
            session._close()
            session.path.unlink(missing_ok=True)
            raise
        session.heartbeat()
        return session

    @classmethod
    def open(cls, path: str | os.PathLike[str], *, editor: str, read_only: bool = False,
             take_over: bool = False) -> Self:
        """Open a project; where the file or its folder may not be written, for reading only.

        Raises:
            StoreError: see ``opening.open_file``.
        """
        opened = opening.open_file(path, editor=editor, read_only=read_only, take_over=take_over)
        try:
            session = cls(opened, editor=editor)
        except BaseException as error:
            opened.close()
            if isinstance(error, READING_ERRORS):
                raise as_store_error(error, opened.path) from error
            raise
        try:
            session._begin()
        except BaseException:
            session._close()
            raise
        return session

    @reads_rows
    def _begin(self) -> None:
        if not integrity.head_is_sound(self._reading):
            raise opening.damaged(self.path, "head")
        left = typing_run.left_open(self._reading)
        self._run = self._reading.overlay = left
        if not self.read_only:
            self.seal()
            if not index_is_current(self._reading):
                with self._transactions.write():
                    reindex(self._reading)
            note_place(self.project().id, self.path)
        self.heartbeat()

    def close(self) -> None:
        """Seal what is being typed and close the file. Closing twice does no harm."""
        if self._closed:
            return
        try:
            if not self.read_only:
                self.seal()
        finally:
            self._close()

    def _close(self) -> None:
        self._closed = True
        self._connection.close()
        locks.left(self._identity)
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.close()

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed: asked for, not permitted, or no longer safe."""
        return self._transactions.read_only

    def heartbeat(self) -> None:
        """Say in the lock that the project is still open. To be called now and then; cheap."""
        if self._lock is not None:
            self._lock.heartbeat(self.project().id)

    # --- lists and searches

    @reads_rows
    def rows(self, *, where: str | Where = "", sort: str = "order", offset: int = 0,
             limit: int | None = None, counted: bool = True) -> list[LetterRow]:
        """Return a window of the list of letters: those that ``where`` chooses (``core.query``), sorted.

        ``sort`` is order, number, date, title, kind, sender, recipient, status, notes, mentions or problems,
        with a minus sign in front for the other direction. Without ``counted`` nothing is counted for the list:
        letters whose problems ``count_problems`` has not come to yet have -1 of them.

        Raises:
            LetterbookError: the query is malformed, or the sort key unknown.
        """
        if self._queries.asks_problems(where) or sort.endswith("problems"):
            self.count_problems()
        found = self._queries.rows(where, sort, offset, limit)
        if not counted:
            return uncounted(found)
        return [row if known else replace(row, problems=len(self.problems(row.id))) for row, known in found]

    @reads_rows
    def letter_keys(self, where: str | Where = "", sort: str = "order", group: str = "") -> list[tuple[int, str]]:
        """Return keys for ``rows_of`` of the letters that ``where`` chooses, sorted as by ``rows``, with their groups.

        ``group`` is year, correspondents (both names, parted by a line end) or status, or empty. Problems that have
        not been counted do not count in the order.

        Raises:
            LetterbookError: the query is malformed, or the sort key unknown.
        """
        if self._queries.asks_problems(where):
            self.count_problems()
        return self._queries.letter_keys(where, sort, group)

    @reads_rows
    def count(self, where: str | Where = "") -> int:
        """Return how many letters ``where`` chooses.

        Raises:
            LetterbookError: the query is malformed.
        """
        if self._queries.asks_problems(where):
            self.count_problems()
        return self._queries.count(where)

    @reads_rows
    def search_plan(self, pattern: Pattern, *, where: str | Where = "", from_word: bool = False) -> SearchPlan:
        """Return in which of the letters that ``where`` chooses the pattern may stand.

        With ``from_word`` places count that begin where a word begins, which the word index finds at once.

        Raises:
            LetterbookError: the query for letters is malformed.
        """
        if self._queries.asks_problems(where):
            self.count_problems()
        return self._searching.plan(pattern, self._queries.condition(where), from_word=from_word)

    # --- problems

    @reads_rows
    def problems(self, letter_id: str | None = None, entities: Mapping[str, Entity] | None = None, *,
                 settled: bool = False) -> tuple[Problem, ...]:
        """Return the problems of one letter or of all; with ``settled`` also those that an editor let stand.

        Whoever has the register at hand gives it along.
        """
        entities = self._register() if entities is None else entities
        letters = self.letter_ids() if letter_id is None else [letter_id]
        return tuple(problem for letter in letters for problem in self._problems_of(letter, entities, settled))

    def _problems_of(self, letter_id: str, entities: Mapping[str, Entity], settled: bool = False) -> tuple[
            Problem, ...]:
        from editor.core.checks import all_problems, letter_problems
        from editor.core.references import labels_of

        snapshot = self.letter(letter_id)
        return (all_problems if settled else letter_problems)(snapshot, entities, labels_of(snapshot, self))

    def _register(self) -> dict[str, Entity]:
        return {entity.id: entity for entity in self.entities()}

    @reads_rows
    def count_problems(self, limit: int | None = None, entities: Mapping[str, Entity] | None = None) -> int:
        """Count the problems of letters that changed since they were counted; return how many are left.

        Worth calling when nothing else is to be done, with a small ``limit``, and with the register if at hand.
        """
        waiting = self._queries.uncounted(limit)
        if not waiting:
            return 0
        entities = self._register() if entities is None else entities
        counts = [(len(self._problems_of(letter, entities)), letter) for letter in waiting]
        if self.read_only:
            self._queries.remember_problem_counts(counts)
        else:
            with self._transactions.write():
                self._queries.keep_problem_counts(counts)
        return self._queries.number_uncounted()

    # --- changing

    def run(self, operation: Operation, *, origin: object = None) -> Changed:
        """Do what the operation plans: one transaction, one step of the history, one event.

        An operation whose plan changes nothing leaves no step; its ``Changed`` is empty.

        Raises:
            LetterbookError: it cannot be done; the project stands as it was.
        """
        self.seal()
        self._back_up_before(operation.kind)
        with self._transactions.write() as written:
            writer = Writer(self._reading, Step(operation.kind, label_of(operation, self), self.editor,
                                                getattr(operation, "reason", None)))
            planned = operation.plan(self)
            # A plan may read between its changes, and has to see the project as it stood before all of them.
            writer.apply(planned if getattr(operation, "streams", False) else list(planned))
            if operation.kind not in NOT_REWORDED:
                self._references.follow(writer)
            changed = writer.finish(origin)
            written.effective = changed is not None
        if changed is None:
            nothing: frozenset[str] = frozenset()
            return Changed("", origin, nothing, nothing, nothing, {}, nothing, operation.label)
        self._tell(changed)
        return changed

    def _back_up_before(self, kind: str) -> None:
        if self.read_only:
            return
        if kind in BACKED_UP_KINDS:
            self.backup(kind)
        elif time.monotonic() - self._backed_up > BACKUP_SECONDS:
            self.backup("work")

    def type(self, text_id: str, edit: TextEdit, *, origin: object = None) -> Changed:
        """Commit what was typed: it amends the open run where it touches it, else seals that and begins another.

        An edit that makes or removes a line is a run of its own and is sealed at once.

        Raises:
            LetterbookError: there is no such text, or the edit does not fit it; nothing was changed.
        """
        run = self._run
        if run is not None and not run.continued_by(text_id, edit):
            self.seal()
            run = None
        try:
            with self._transactions.write():
                run = (typing_run.begin(self._reading, text_id, edit, self.editor) if run is None
                       else run.amended(self._reading, edit))
        except ValueError as error:
            raise RefusedError("edit-does-not-fit", text=text_id) from error
        self._run = self._reading.overlay = run
        changed = run.changed(origin, edit, self._reading)
        if typing_run.makes_lines(edit):
            settled = self._seal()
            if settled is not None:
                changed = changed._replace(created=settled.created, updated=settled.updated | changed.updated,
                                           deleted=settled.deleted)
        self._tell(changed)
        return changed

    def seal(self) -> None:
        """End the typing run: what follows is another step of the history."""
        settled = self._seal()
        if settled is not None and (settled.created or settled.deleted or settled.updated):
            self._tell(settled._replace(texts={}))

    def _seal(self) -> Changed | None:
        run = self._run
        if run is None:
            return None
        self._reading.overlay = None
        try:
            with self._transactions.write():
                settled = run.seal(self._reading, self.editor, self._references.follow)
        except BaseException:
            self._reading.overlay = run
            raise
        self._run = None
        return settled

    # --- history

    def undo(self, *, origin: object = None) -> Changed | None:
        """Take back the newest step that is not taken back; None where there is none."""
        self.seal()
        return self._take_back(self._history.undo_target(), "undo", origin)

    def redo(self, *, origin: object = None) -> Changed | None:
        """Do again what was last taken back, if nothing else was done since; None where there is nothing."""
        self.seal()
        return self._take_back(self._history.redo_target(), "redo", origin)

    def _take_back(self, target: Target | None, kind: str, origin: object) -> Changed | None:
        if target is None:
            return None
        with self._transactions.write():
            writer = Writer(self._reading, Step(kind, target.label, self.editor, undoes=target.n))
            take_back(writer, target.n)
            changed = writer.finish(origin)
            self._history.mark(target)
        if changed is not None:
            self._tell(changed)
        return changed

    @reads_rows
    def undo_label(self) -> Message | None:
        """Return what ``undo`` would take back."""
        target = self._history.undo_target()
        return target.label if target else None

    @reads_rows
    def redo_label(self) -> Message | None:
        """Return what ``redo`` would do again."""
        target = self._history.redo_target()
        return target.label if target else None

    @reads_rows
    def history(self, letter: str | None = None, *, limit: int | None = None, offset: int = 0,
                editor: str | None = None, named: bool = True, source: str | None = None) -> list[ChangesetRow]:
        """Return the steps, the newest first, of a letter and an editor; ``named``: with the letters they touched.

        ``source``: not the steps made here, but those of others that came with a delivery.
        """
        return self._history.listed(letter, limit, offset, editor, named=named, source=source)

    @reads_rows
    def past(self, step: str, *, before: bool = False, letter: str | None = None) -> Past:
        """Return everything touched since a step, as it was after it or ``before`` it; of one letter, or of all.

        Raises:
            LetterbookError: there is no such step, or no such letter.
        """
        if not self.read_only:
            self.seal()
        return PastReading(self._reading).past(step, before=before, letter=letter)

    # --- others

    def receive(self, received: Received, *, backup: bool = True,
                tick: receiving.Tick | None = None) -> ReceivedReport:
        """Take in a delivery, after a verified ``backup``: its revisions lie beside ours, and nothing changes here.

        Every revision is proved; what fails is refused and listed, with all that builds on it. The same delivery
        again adds nothing, and no backup is made for one of which every revision is here. ``tick`` is told how far it
        is; where it raises, nothing was taken in.

        Raises:
            RefusedError: it is of another project, or builds on what is not here; nothing was taken in.
            StoreError: the backup could not be made, or the file not be written.
        """
        self.seal()
        if backup and not self.read_only and self.is_news(received):
            self.backup("receive")
        with self._transactions.write() as written:
            (latest,) = self._connection.execute("SELECT coalesce(max(n), 0) FROM revision").fetchone()
            report, written.effective = receiving.receive(self._reading, received, tick)
            if received.whole and written.effective:
                # Their file was compared with ours: what was not told of it stands there as here.
                note_shared(self._connection, received.editor, latest)
        return report

    def close_source(self, source: str) -> None:
        """Put a delivery aside: what is undecided of it is no longer proposed.

        Raises:
            RefusedError: the identity is none.
        """
        self.seal()
        with self._transactions.write() as written:
            written.effective = receiving.close(self._reading, source)

    def sides(self, earlier: Sides | None = None) -> Sides:
        """Return the two sides of a review; what it tells is always as of now.

        ``earlier`` are those of another session on the same file, which is closed: what they read is taken over, and
        they read from here from now on.
        """
        if not self.read_only:
            self.seal()
        if isinstance(earlier, StoredSides):
            earlier.move_to(self._reading)
            return earlier
        return StoredSides(self._reading)

    @reads_rows
    def heads(self) -> dict[str, str]:
        """Return the id of the newest revision of every object, deleted ones included: the basis of a delivery."""
        if not self.read_only:
            self.seal()
        return delivering.heads(self._reading)

    @reads_rows
    def letter_hashes(self) -> dict[str, str]:
        """Return the hash over the newest revisions of all that lives in each letter."""
        if not self.read_only:
            self.seal()
        return delivering.letter_hashes(self._reading)

    @reads_rows
    def basis(self, alike: Mapping[str, str] | None = None) -> Basis:
        """Return what stands here, as the basis of a delivery. ``alike`` are the hashes of letters where that is made:
        of letters that are the same the single objects are not named."""
        if not self.read_only:
            self.seal()
        with self.at_once():
            return delivering.basis(self._reading, alike or {})

    @reads_rows
    def delivery(self, basis: Mapping[str, str] | Basis | None = None, *, message: str = "",
                 images: bool = False) -> Received:
        """Return everything since a basis: objects with their revisions that are known there; None: everything.

        Nothing of what others made and is undecided here is in it. ``images``: with those in the file that the pages
        of the delivery show. Its ``file_sha256`` is empty: whoever writes or reads a file knows it.
        """
        if not self.read_only:
            self.seal()
        known = basis if isinstance(basis, Basis) else Basis(heads=dict(basis or {}))
        with self.at_once():
            return delivering.delivery(self._reading, known, editor=self.editor, file=self.path.name, message=message,
                                       images=images)

    @reads_rows
    def state(self, *, message: str = "") -> Received:
        """Return everything that lives here without its history, for somebody who only looks at it
        (``proving.proved_state``): nobody can take it in."""
        if not self.read_only:
            self.seal()
        with self.at_once():
            return delivering.state(self._reading, editor=self.editor, file=self.path.name, message=message)

    def keep_work(self, name: str, words: str) -> None:
        """Keep what is begun and not finished under a name, to be gone on with; empty forgets it. It stays beside the
        content: it is no step of the history, and is in no copy for a colleague.

        Raises:
            StoreError: it could not be kept.
        """
        with self._transactions.write():
            self._connection.execute("DELETE FROM meta WHERE key = ?", (WORK + name,))
            if words:
                self._connection.execute("INSERT INTO meta VALUES (?, ?)", (WORK + name, words))
        if self.work(name) != words:  # no count of commits tells whether it was written
            raise StoreError("project-write-failed", path=str(self.path), reason="COMMIT")

    def note_sent(self, editor: str) -> None:
        """Note that a colleague was sent everything as it stands: packages for them begin there."""
        self.seal()
        with self._transactions.write():
            note_shared(self._connection, editor, self._connection.execute(
                "SELECT coalesce(max(n), 0) FROM revision").fetchone()[0])

    @reads_rows
    def shared_with(self, editor: str) -> dict[str, str]:
        """Return the revision of every object that a colleague is known to have: the basis of a package for them."""
        return shared_basis(self._connection, editor)

    # --- safety

    def check_file(self) -> FileReport:
        """Check the whole file: its structure, every revision, the current tables and the hashes."""
        if not self.read_only:
            self.seal()
        return integrity.verify(self._reading)

    @reads_rows
    def check_letter(self, letter_id: str, *, texts: bool = False) -> bool:
        """Tell whether a letter, or only its ``texts``, is what was written: quick, for what is shown or exported."""
        return (integrity.sound_texts if texts else integrity.sound_letter)(self._reading, letter_id)

    def backup(self, reason: str = "manual", *, tick: receiving.Tick | None = None) -> BackupInfo:
        """Make a verified backup. ``reason`` is lower-case letters and hyphens. ``tick`` is told how far it is; where
        it raises, there is none.

        Raises:
            StoreError: it could not be made; the project and the older backups stand as they were.
        """
        if not self.read_only:
            self.seal()
        info = backups.make(self._connection, self.project().id, self._transactions.stand.sequence, reason, tick)
        note_place(self.project().id, self.path)
        self._backed_up = time.monotonic()
        return info

    def backups(self) -> list[BackupInfo]:
        """Return the backups of this project, the newest first."""
        return backups.listed(self.project().id)

    def copy_to(self, output: Path, *, tick: receiving.Tick | None = None) -> None:
        """Copy the project as it is, free pages and all, to a place where only a job of ours looks at it: it is not
        proved, and not for keeping. ``tick`` is told how far it is, and ends it where it raises.

        Raises:
            StoreError: it could not be written.
        """
        backups.private_copy(self._connection, output, tick)

    def save_copy(self, output: str | os.PathLike[str], *, tick: receiving.Tick | None = None) -> Path:
        """Write a compact copy of the project to a new path: free pages, and what was deleted in them, stay behind.
        ``tick`` is told how far it is; where it raises, there is none.

        Raises:
            StoreError: it could not be written, or something stands there already.
        """
        if not self.read_only:
            self.seal()
        return backups.compact_copy(self._connection, output, tick)

    # --- events

    def subscribe(self, callback: Subscriber) -> Callable[[], None]:
        """Have ``callback`` called after every commit; return what ends it."""
        self._subscribers.append(callback)

        def end() -> None:
            if callback in self._subscribers:
                self._subscribers.remove(callback)

        return end

    def _tell(self, changed: Changed) -> None:
        self._references.learn(changed)
        for subscriber in tuple(self._subscribers):
            subscriber(changed)
