"""The desk behind the window: the open project, the letter shown, and the one way to change either.

Everything that a view wants done goes through ``run``; everything that was done comes back as ``changed``.
What is pending in an editor is handed in before any other command, so undo always takes the latest step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from editor.core.entities import Entity
from editor.core.messages import LetterbookError, Message
from editor.ui.messages import worded_error

if TYPE_CHECKING:
    from editor.core.anchors import TextEdit
    from editor.core.letters import Project
    from editor.core.operations import Changed, Operation
    from editor.core.profiles import Profile
    from editor.core.snapshot import LetterSnapshot
    from editor.store.session import ProjectSession

REFRESH_MS = 300
"""How long after the last typed stretch the panels follow, in milliseconds: no key waits for them."""

IDLE_MS = 1_500
"""How long nothing must change before letters are looked at whose problems are not counted, in milliseconds."""

SLICE_MS, SLICE_LETTERS = 120, 2
"""How many of them are then looked at at a time, and how often."""

HEARTBEAT_MS = 60_000
"""How often the lock says that the project is still open, in milliseconds."""

BULK = 200
"""With more objects than this in one step the register is read again without asking what each one is."""

Flush = Callable[[], bool]
"""Hand in what is pending in one editor; return whether everything is kept."""


class Controller(QObject):
    """Owns the session and the current letter; the only object of the window that changes the project."""

    opening = Signal()
    """A project is about to be opened: whoever shows one gets ready."""
    project_opened = Signal()
    project_closed = Signal()
    letter_shown = Signal(str)
    """Another letter is shown; the argument is its id, or an empty string for none."""
    changed = Signal(object)
    """A ``Changed`` was committed; views skip their own origin."""
    letter_changed = Signal()
    """The letter shown is another value than before: panels read ``snapshot`` again."""
    saved = Signal(object)
    """Something was committed at this ``datetime``."""
    counted = Signal(int)
    """The problems of some letters were counted that were not before; so many letters are left."""
    writable_changed = Signal()
    """The project that is open may no longer be changed: something happened to its file."""
    profile_changed = Signal()
    """The kinds of mark that the project uses, their names, looks or keys were changed."""
    stepped = Signal(object)
    """A step was taken back or done again: the ``Changed`` of it, for whoever shows the place."""
    mode_changed = Signal()
    """From now on changes are made, or suggested (``suggesting``)."""
    failed = Signal(str)
    """One sentence about what could not be done."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: ProjectSession | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self.suggesting = False
        """Whether what would change letters is suggested and not done."""
        self._letter_id = ""
        self._previous_id = ""
        """The letter shown before this one."""
        self._snapshot: LetterSnapshot | None = None
        self._project: Project | None = None
        self._entities: dict[str, Entity] | None = None
        self._kinds: dict[str, str] = {}
        self._flushes: list[Flush] = []
        self._pendings: list[Callable[[], bool]] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(REFRESH_MS)
        self._later.timeout.connect(self._catch_up)
        self._idle = self._timer(IDLE_MS, self._count_problems)
        self._beat = self._timer(HEARTBEAT_MS, self._heartbeat)

    def _timer(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    # What is open

    @property
    def session(self) -> ProjectSession:
        """The open project.

        Raises:
            RuntimeError: none is open: the caller should have asked ``is_open``.
        """
        if self._session is None:
            raise RuntimeError("no project is open")
        return self._session

    @property
    def is_open(self) -> bool:
        """Whether a project is open."""
        return self._session is not None

    @property
    def writable(self) -> bool:
        """Whether a project is open that may be changed."""
        return self._session is not None and not self._session.read_only

    @property
    def path(self) -> Path | None:
        """The file of the open project."""
        return Path(self._session.path) if self._session is not None else None

    @property
    def profile(self) -> Profile:
        """The kinds of annotation that the open project uses."""
        if self._project is None:
            self._project = self.session.project()
        return self._project.profile

    @property
    def letter_id(self) -> str:
        """The letter shown, or an empty string."""
        return self._letter_id

    @property
    def snapshot(self) -> LetterSnapshot | None:
        """The letter shown as it is kept, read again after each change."""
        if self._snapshot is None and self._letter_id and self._session is not None:
            self._snapshot = self._session.letter(self._letter_id)
        return self._snapshot

    def entities(self) -> dict[str, Entity]:
        """The register by id, read again after each change of it."""
        if self._entities is None:
            self._entities = {entity.id: entity for entity in self.session.entities()}
        return self._entities

    def kind_of(self) -> Callable[[str], str | None]:
        """What tells the kind of an entry by its id, as the register stands whenever it is asked."""
        return self._kinds.get

    def register_flush(self, flush: Flush, pending: Callable[[], bool] | None = None) -> None:
        """Have ``flush`` called before each command: editors hand in what is pending.

        ``pending`` tells whether something is.
        """
        self._flushes.append(flush)
        if pending is not None:
            self._pendings.append(pending)

    @property
    def is_being_typed(self) -> bool:
        """Whether somebody is just typing: what only follows the text waits until the keys rest."""
        return any(pending() for pending in self._pendings)

    # Opening and closing

    def take(self, session: ProjectSession) -> None:
        """Make ``session`` the open project and show its first letter."""
        self.close()
        self.opening.emit()
        self._session = session
        self._unsubscribe = session.subscribe(self._on_changed)
        self._fill_kinds()
        self._idle.start(SLICE_MS)
        self._beat.start()
        self.project_opened.emit()
        first = session.rows(limit=1, counted=False)
        self.show_letter(first[0].id if first else "")

    def close(self) -> bool:
        """Hand in what is pending and close the project; return False where something could not be kept."""
        if self._session is None:
            return True
        if not self.settle():
            return False
        self.abandon()
        return True

    def abandon(self) -> None:
        """Close the project without asking the editors again: what they could not hand in is given up."""
        if self._session is None:
            return
        if self.suggesting:
            self.suggesting = False
            self.mode_changed.emit()
        session, self._session = self._session, None
        if self._unsubscribe is not None:
            self._unsubscribe()
        for timer in (self._later, self._idle, self._beat):
            timer.stop()
        self._letter_id, self._snapshot, self._project, self._entities = "", None, None, None
        self._kinds.clear()
        self.letter_shown.emit("")
        self.project_closed.emit()
        with self.guard():
            session.close()

    def show_letter(self, letter_id: str) -> None:
        """Show another letter: what is pending in the one before is handed in first."""
        if letter_id == self._letter_id and self._snapshot is not None:
            return
        if not self.settle():
            return
        self._previous_id = self._letter_id or self._previous_id
        self._letter_id, self._snapshot = letter_id, None
        self._later.stop()
        with self.guard():
            self.letter_shown.emit(letter_id if self.snapshot is not None else "")

    # Changing

    def settle(self) -> bool:
        """Hand in everything pending and end the typing step; return whether all of it is kept."""
        if self._session is None:
            return True
        kept = [flush() for flush in self._flushes]  # every one of them, also after one that failed
        return all(kept) and self.seal()

    def suggest(self, suggesting: bool) -> None:
        """Suggest from now on what would change letters, or do it again."""
        if suggesting == self.suggesting or (suggesting and not self.writable) or not self.settle():
            return
        self.suggesting = suggesting
        self.mode_changed.emit()

    def run(self, operation: Operation, origin: object = None) -> Changed | None:
        """Do one thing, or suggest it; return what changed, or None where it failed (and ``failed`` said why)."""
        if not self.settle():
            return None
        with self.guard():
            if self.suggesting:
                from editor.app.review.suggesting import SuggestInstead

                operation = SuggestInstead(operation=operation, session=self.session, letter=self._letter_id)
            return self.session.run(operation, origin=origin)
        return None

    def type(self, text_id: str, edit: TextEdit, origin: object) -> bool:
        """Commit typed text; return False where it could not be kept (and ``failed`` said why)."""
        with self.guard():
            self.session.type(text_id, edit, origin=origin)
            return True
        return False

    def seal(self) -> bool:
        """End the typing step; return False where that failed (and ``failed`` said why)."""
        with self.guard():
            if self.writable:
                self.session.seal()
            return True
        return False

    def undo(self) -> Changed | None:
        """Take the latest step back, and show the letter in which it was."""
        return self._step(lambda session: session.undo())

    def redo(self) -> Changed | None:
        """Do again what was taken back, and show the letter in which it was."""
        return self._step(lambda session: session.redo())

    def _step(self, step: Callable[[ProjectSession], Changed | None]) -> Changed | None:
        if not self.writable or not self.settle():
            return None
        changed: Changed | None = None
        with self.guard():
            changed = step(self.session)
        if changed is not None and self._letter_id not in changed.letters and len(changed.letters) == 1:
            (letter,) = changed.letters
            if self.session.get(letter) is not None:
                self.show_letter(letter)
        if changed is not None:
            self.stepped.emit(changed)
        return changed

    def undo_label(self) -> Message | None:
        """What undo would take back."""
        return self.session.undo_label() if self.writable else None

    def redo_label(self) -> Message | None:
        """What redo would do again."""
        return self.session.redo_label() if self.writable else None

    @contextmanager
    def guard(self) -> Iterator[None]:
        """Turn an error whose cause is known into one sentence of ``failed``."""
        before = self.writable
        try:
            yield
        except LetterbookError as error:
            self.failed.emit(worded_error(error))
        except OSError as error:
            self.failed.emit(worded_error(LetterbookError("file-failed", reason=error.strerror or str(error))))
        if before and not self.writable and self.is_open:
            self.writable_changed.emit()

    # What was changed

    def _on_changed(self, changed: Changed) -> None:
        self.saved.emit(datetime.now().astimezone())
        self._idle.start(IDLE_MS)
        self._follow_register(changed)
        before, self._project = self._project, None if self._is_project(changed) else self._project
        mine = self._letter_id in changed.letters
        gone = self._letter_id in changed.deleted
        if mine or gone:
            self._snapshot = None
        if before is not None and self._project is None and before.profile != self.profile:
            self.profile_changed.emit()
        self.changed.emit(changed)
        if gone:
            self._show_neighbour(changed)
        elif not self._letter_id and changed.letters:
            self._show_first(changed)
        elif mine:
            self._follow(changed)

    def _is_project(self, changed: Changed) -> bool:
        return self._project is not None and self._project.id in changed.updated

    def _count_problems(self) -> None:
        with self.guard():
            left = self.session.count_problems(SLICE_LETTERS, self.entities())
            self.counted.emit(left)
            self._idle.start(SLICE_MS) if left else self._idle.stop()

    def _heartbeat(self) -> None:
        with self.guard():
            self.session.heartbeat()

    def _follow(self, changed: Changed) -> None:
        if is_typing(changed):
            self._later.start()
            return
        self._later.stop()
        self.letter_changed.emit()

    def _catch_up(self) -> None:
        if self.is_being_typed:
            self._later.start()
        else:
            self.letter_changed.emit()

    def _follow_register(self, changed: Changed) -> None:
        """Keep the register at hand as it is now; after a bulk step it is read again when asked for."""
        if self._entities is None:
            return
        touched = changed.created | changed.updated | changed.deleted
        if len(touched) > BULK:
            self._entities = None
            self._fill_kinds()
            return
        known = touched & self._entities.keys()
        values = {key: self.session.get(key) for key in known | changed.created}
        found = {key: value for key, value in values.items() if isinstance(value, Entity)}
        if not found and not known:
            return
        # A new mapping each time: whoever keeps an index of it sees that it is out of date.
        self._entities = {key: value for key, value in self._entities.items() if key not in known} | found
        self._fill_kinds()

    def _fill_kinds(self) -> None:
        self._kinds.clear()
        self._kinds.update((entity.id, entity.kind) for entity in self.entities().values())

    def _show_neighbour(self, changed: Changed) -> None:
        """Show, instead of a letter that is gone, one that the same step changed, or the one shown before it."""
        ids = self.session.letter_ids()
        near = [letter for letter in ids if letter in changed.letters or letter == self._previous_id]
        self._letter_id = ""
        self.show_letter(next(iter([*near, *ids]), ""))
        if not ids:
            self.letter_shown.emit("")

    def _show_first(self, changed: Changed) -> None:
        ids = [letter for letter in self.session.letter_ids() if letter in changed.letters]
        if ids:
            self.show_letter(ids[0])


def is_typing(changed: Changed) -> bool:
    """Tell whether a step is words typed in one of the editors, which made or removed nothing."""
    return changed.origin is not None and bool(changed.texts) and not (changed.created or changed.deleted)
