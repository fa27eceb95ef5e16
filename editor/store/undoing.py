"""Undo and redo: a new changeset that gives every object of an earlier one the state that it had before.

Redo is the undo of an undo. Positions are not computed but taken from what was kept: shifting back brings most
annotations home, and ``displacement`` says where the others stood.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.editing import shift_through
from editor.core.record import replace
from editor.core.snapshot import TextSnapshot
from editor.store import rows
from editor.store.contents import applied, inverted
from editor.store.parents import states_parents
from editor.store.payloads import full_payload
from editor.store.rows import Position
from editor.store.writing import Writer, position_of

REVIEWS = frozenset({"review", "merge"})
"""The kinds of steps by which what others made is decided."""


class Touched(NamedTuple):
    """An object that a changeset revised: ``before`` is its revision before, None where there was none."""

    n: int
    type: str
    before: int | None
    revisions: list[int]
    """Those of the changeset, in order."""


def touched_by(connection: sqlite3.Connection, changeset: int) -> list[Touched]:
    """Return every object that a changeset revised, in the order of its first revision there."""
    from editor.store.schema import TYPE_NAMES

    found: dict[int, Touched] = {}
    for revision, n, code, parent in connection.execute(
            "SELECT r.n, r.object, o.type, r.parent FROM changeset c "
            "JOIN revision r ON r.n BETWEEN c.first AND c.last JOIN object o ON o.n = r.object "
            "WHERE c.n = ? ORDER BY r.n", (changeset,)):
        found.setdefault(n, Touched(n, TYPE_NAMES[code], parent, [])).revisions.append(revision)
    return list(found.values())


def memo_of(connection: sqlite3.Connection, changeset: int) -> dict[int, Position]:
    """Return where annotations stood before a changeset, as far as it was kept."""
    return {row[0]: Position(*row[1:]) for row in connection.execute(
        "SELECT annotation, text, start, stop, detached, quote FROM displacement WHERE changeset = ?", (changeset,))}


def is_review(connection: sqlite3.Connection, changeset: int) -> bool:
    """Tell whether a changeset is a decision about the work of others."""
    (kind,) = connection.execute("SELECT kind FROM changeset WHERE n = ?", (changeset,)).fetchone()
    return kind in REVIEWS


def take_back(writer: Writer, changeset: int) -> None:
    """Give every object that a changeset revised the state before it; the project stands as the changeset left it."""
    Undoing(writer, changeset).run()


class Undoing:
    """The taking back of one changeset."""

    def __init__(self, writer: Writer, changeset: int) -> None:
        self._writer = writer
        self._reading = writer.reading
        self._touched = touched_by(writer.connection, changeset)
        self._memo = memo_of(writer.connection, changeset)
        self._exact = is_review(writer.connection, changeset) or states_parents(writer.connection, changeset)
        """Whether it was decided about what others made: every object then gets the very revision back that it had,
        so that nothing tells that the step ever was."""
        self._back: dict[int, Position] = {}
        """Where annotations of edited texts come to stand by shifting back."""

    def run(self) -> None:
        """Take it back."""
        texts = [touched for touched in self._touched if touched.type == "text"]
        for touched in texts:
            if self._stands(touched.before):
                self._restore_text(touched)
        self._writer.look_up(touched.n for touched in self._touched)
        for touched in self._touched:
            if touched.type != "text":
                self._restore(touched)
                self._writer.relieve()
        for touched in texts:
            if not self._stands(touched.before):
                self._delete_text(touched)
        self._bring_home()

    def _delete_text(self, touched: Touched) -> None:
        """Take a text away again; one that had been deleted before gets back the content that it had then."""
        text_id = self._reading.name(touched.n)
        row = self._writer.settled(text_id)
        if row is None:
            return
        if self._exact:
            if touched.before is None:
                self._writer.merging.unmake(text_id, row)
            else:
                self._writer.merging.take_over(text_id, row, touched.before, edits=inverted(self._edits(touched)))
        elif row.live:
            edits = () if touched.before is None else inverted(self._edits(touched))
            self._writer.delete_text(text_id, row, edits)

    def _edits(self, text: Touched) -> list[TextEdit]:
        """All the edits of a text that the changeset made."""
        return [edit for revision in text.revisions for edit in self._reading.contents.edits_of(revision)]

    def _stands(self, revision: int | None) -> bool:
        """Whether an object was there at a revision."""
        if revision is None:
            return False
        (payload,) = self._payload(revision)
        return payload is not None

    def _payload(self, revision: int) -> tuple[str | bytes | None]:
        return self._reading.connection.execute("SELECT payload FROM revision WHERE n = ?", (revision,)).fetchone()

    def _restore_text(self, touched: Touched) -> None:
        assert touched.before is not None
        text_id = self._reading.name(touched.n)
        before = self._writer.any_text(text_id)
        edits = inverted(self._edits(touched))
        if self._exact:
            row = self._writer.settled(text_id)
            assert row is not None
            self._writer.merging.take_over(text_id, row, touched.before, edits=edits)
            self._shift_back(touched.n, before, edits)
            return
        (payload,) = self._payload(touched.before)
        assert payload is not None
        value = rows.decode_text(payload, text_id, before.text.letter, applied(before.text.content, edits))
        self._writer.revise_text(before, value, edits, restores=touched.before)
        if edits:
            self._shift_back(touched.n, before, edits)

    def _shift_back(self, text: int, before: TextSnapshot, edits: tuple[TextEdit, ...]) -> None:
        returned = shifted_back(before.annotations, edits)
        created = {touched.n for touched in self._touched if touched.before is None}
        old = {annotation.id: annotation for annotation in before.annotations}
        moved: list[Annotation] = []
        for annotation in returned:
            row = self._writer.settled(annotation.id)
            assert row is not None
            if row.n in created:
                continue
            kept = self._memo.get(row.n)
            home = annotation if kept is None else placed(annotation, kept)
            self._back[row.n] = position_of(text, home)
            if home != old[annotation.id]:
                moved.append(home)
        if moved:
            # Also where no word changed: whoever takes this back is to find where everything stood.
            self._writer.before.setdefault(text, before)
        self._writer.move(text, moved)

    def _bring_home(self) -> None:
        """Let what was moved by itself, on texts that nothing else happened to, stand where it stood."""
        done = self._back.keys() | {touched.n for touched in self._touched}
        moved: dict[str, list[Annotation]] = {}
        for number, position in self._memo.items():
            if number not in done:
                annotation = self._reading.get(self._reading.name(number))
                if isinstance(annotation, Annotation):
                    moved.setdefault(annotation.text, []).append(placed(annotation, position))
        for text_id, strayed in moved.items():
            self._writer.merging.place(text_id, strayed)

    def _restore(self, touched: Touched) -> None:
        object_id = self._reading.name(touched.n)
        if self._exact:
            self._restore_exactly(object_id, touched)
            return
        if touched.before is None or not self._stands(touched.before):
            self._writer.delete(object_id)
            return
        payload = full_payload(self._reading, touched.before)
        (stored,) = self._payload(touched.before)
        assert stored is not None
        if touched.type == "annotation":
            row = rows.decode_annotation(stored)
            self._writer.restore_annotation(object_id, row, payload, self._position(touched.n, row), touched.before)
        else:
            self._writer.restore_plain(object_id, payload, rows.plain_json(stored).encode(), touched.before)

    def _restore_exactly(self, object_id: str, touched: Touched) -> None:
        row = self._writer.settled(object_id)
        assert row is not None
        if touched.before is None:
            self._writer.merging.unmake(object_id, row)
            return
        (stored,) = self._payload(touched.before)
        position = None
        if touched.type == "annotation" and stored is not None:
            position = self._position(touched.n, rows.decode_annotation(stored))
        self._writer.merging.take_over(object_id, row, touched.before, position)

    def _position(self, annotation: int, stored: rows.AnnotationRow) -> Position:
        kept = self._memo.get(annotation) or self._back.get(annotation)
        if kept is not None:
            return kept
        text = self._reading.text_number(stored.revision)
        return Position(*self._reading.connection.execute(
            "SELECT text, start, stop, detached, quote FROM annotation WHERE text = ? AND object = ?",
            (text, annotation)).fetchone())


def shifted_back(annotations: Iterable[Annotation], edits: Iterable[TextEdit]) -> list[Annotation]:
    """Return annotations shifted by edits that take others back; block roles are not settled."""
    return shift_through(annotations, tuple(edits))


def placed(annotation: Annotation, position: Position) -> Annotation:
    """Return an annotation at a position that was kept."""
    words = rows.read_quote(position.quote)
    return replace(annotation, start=position.start, end=position.stop, detached=bool(position.detached),
                   quote=words.quote, prefix=words.prefix, suffix=words.suffix)
