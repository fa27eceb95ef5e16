"""The typing run: a revision of a text that is amended until it is sealed.

A run is kept as its net replacement since it began. While it is open only its own rows, the head of the text and
the hashes are written; positions, content and indices are brought up to date when it is sealed.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from editor.core.anchors import TextEdit, apply_edit, compose, touches
from editor.core.editing import annotated_edit
from editor.core.ids import new_id
from editor.core.letters import Text
from editor.core.messages import LetterbookError, message
from editor.core.operations import Changed
from editor.core.record import canonical, replace
from editor.core.snapshot import TextSnapshot
from editor.store import rows
from editor.store.contents import FULL_EVERY, read_delta, write_delta
from editor.store.hashes import HashKeeper
from editor.store.reading import ProjectReading
from editor.store.writing import Step, Writer

TYPING = message("typing")


class TypingRun:
    """An open run. It does not change: going on gives a new one, which takes its place after the commit."""

    def __init__(self, reading: ProjectReading, original: Text, text: int, letter: int, net: TextEdit, changeset: int,
                 changeset_id: str, revision: int, digest: bytes) -> None:
        self._reading = reading
        self.original = original
        self.text = text
        self.letter = letter
        self.net = net
        self.changeset = changeset
        self.changeset_id = changeset_id
        self.revision = revision
        self.digest = digest
        self._base: TextSnapshot | None = None
        self._snapshot: TextSnapshot | None = None

    @property
    def base(self) -> TextSnapshot:
        """The text with its annotations as it stood when the run began: the rows still say so."""
        if self._base is None:
            self._base = TextSnapshot(text=self.original, annotations=tuple(
                self._reading.stored_annotations(self.text, self.original.id)))
        return self._base

    @property
    def snapshot(self) -> TextSnapshot:
        """The text with its annotations as it stands now."""
        if self._snapshot is None:
            result = annotated_edit(self.base, [self.net])
            made = {annotation.id for annotation in result.created}
            self._snapshot = replace(result.snapshot, annotations=tuple(
                annotation for annotation in result.snapshot.annotations if annotation.id not in made))
        return self._snapshot

    def continued_by(self, text_id: str, edit: TextEdit) -> bool:
        """Whether an edit goes on with the run: it touches what the run wrote, and makes or removes no line."""
        return text_id == self.original.id and touches(self.net, edit) and not makes_lines(edit)

    def amended(self, reading: ProjectReading, edit: TextEdit) -> TypingRun:
        """Write the run with one more edit and return it.

        Raises:
            ValueError: the edit does not fit the text.
        """
        content = apply_edit(apply_edit(self.original.content, self.net), edit)
        run = TypingRun(reading, self.original, self.text, self.letter, compose(self.net, edit), self.changeset,
                        self.changeset_id, self.revision, _digest(reading, self.original, self.revision, content))
        run._base = self._base
        connection = reading.connection
        connection.execute("UPDATE revision SET id = ? WHERE n = ?", (run.digest, run.revision))
        connection.execute("UPDATE revision_text SET delta = ? WHERE revision = ?",
                           (write_delta([run.net]), run.revision))
        hashes = HashKeeper(connection, reading.name)
        hashes.change(run.original.id, (run.letter, self.digest), (run.letter, run.digest))
        hashes.write()
        return run

    def changed(self, origin: object, edit: TextEdit, reading: ProjectReading) -> Changed:
        """Return what one edit of the run did."""
        text_id = self.original.id
        return Changed(self.changeset_id, origin, frozenset(), frozenset((text_id,)), frozenset(),
                       {text_id: (edit,)}, frozenset((reading.name(self.letter),)), TYPING)

    def seal(self, reading: ProjectReading, editor: str, renumbered: Callable[[Writer], None]) -> Changed | None:
        """Bring everything that was put off up to date and return what came of it besides the text.

        A run of which nothing is left is taken out of the history. ``renumbered`` is called where notes may have
        other numbers now: one was swallowed, or two have come to stand at one place.
        """
        connection = reading.connection
        connection.execute("UPDATE state SET typing = NULL")
        if self.net.removed == self.net.inserted:
            self._withdraw(reading)
            return None
        writer = Writer(reading, Step("edit", TYPING, editor))
        writer.resume(self.changeset, self.changeset_id, self.revision)
        result = annotated_edit(self.base, [self.net])
        row = reading.find(self.original.id)
        assert row is not None
        full = self._grow_full(reading, result.snapshot.text.content)
        writer.cache_text(result.snapshot.text, row, (self.net,), full=full)
        writer.index.touched(row, row.live, None)
        writer.letters.add(self.letter)
        writer.follow(self.text, self.base, result)
        if _places(self.base) != _places(result.snapshot):
            renumbered(writer)
        return writer.finish(None)

    def _grow_full(self, reading: ProjectReading, content: str) -> bool:
        """Store the whole content with the revision, now and then; tell whether it was."""
        return reading.connection.execute(
            "UPDATE revision_text SET content = ?, depth = 0 WHERE revision = ? AND depth >= ?",
            (content, self.revision, FULL_EVERY)).rowcount > 0

    def _withdraw(self, reading: ProjectReading) -> None:
        connection = reading.connection
        (parent,) = connection.execute("SELECT parent FROM revision WHERE n = ?", (self.revision,)).fetchone()
        (digest,) = connection.execute("SELECT id FROM revision WHERE n = ?", (parent,)).fetchone()
        connection.execute("UPDATE object SET head = ? WHERE n = ?", (parent, self.text))
        connection.execute("DELETE FROM revision_text WHERE revision = ?", (self.revision,))
        connection.execute("DELETE FROM revision WHERE n = ?", (self.revision,))
        connection.execute("DELETE FROM changeset_letter WHERE changeset = ?", (self.changeset,))
        connection.execute("DELETE FROM changeset WHERE n = ?", (self.changeset,))
        hashes = HashKeeper(connection, reading.name)
        hashes.change(self.original.id, (self.letter, self.digest), (self.letter, digest))
        hashes.write()


def _places(text: TextSnapshot) -> int:
    """At how many places of a text notes stand."""
    return len({annotation.start for annotation in text.of_kind("note")})


def makes_lines(edit: TextEdit) -> bool:
    """Whether an edit makes or removes a line: such an edit is a run of its own."""
    return "\n" in edit.removed or "\n" in edit.inserted


def begin(reading: ProjectReading, text_id: str, edit: TextEdit, editor: str) -> TypingRun:
    """Write the beginning of a run and return it.

    Raises:
        LetterbookError: there is no such text ("no-such-text").
        ValueError: the edit does not fit it.
    """
    connection = reading.connection
    row = reading.find(text_id)
    if row is None or not row.live or row.type != "text" or row.letter is None:
        raise LetterbookError("no-such-text", text=text_id)
    original = reading.value(text_id, row)
    assert isinstance(original, Text)
    content = apply_edit(original.content, edit)
    depth, payload, old = connection.execute(
        "SELECT t.depth, r.payload, r.id FROM revision r JOIN revision_text t ON t.revision = r.n WHERE r.n = ?",
        (row.head,)).fetchone()
    (revision,) = connection.execute("SELECT coalesce(max(n), 0) + 1 FROM revision").fetchone()
    changeset, changeset_id = _write_changeset(reading, editor, revision)
    digest = rows.revision_bytes(text_id, (old.hex(),), canonical(replace(original, content=content)))
    connection.execute("INSERT INTO revision VALUES (?, ?, ?, ?, ?, NULL, ?)",
                       (revision, digest, row.n, row.head, changeset, payload))
    connection.execute("INSERT INTO revision_text VALUES (?, ?, ?, NULL)", (revision, depth + 1, write_delta([edit])))
    connection.execute("UPDATE object SET head = ? WHERE n = ?", (revision, row.n))
    connection.execute("INSERT INTO changeset_letter VALUES (?, ?)", (changeset, row.letter))
    connection.execute("UPDATE state SET typing = ?", (changeset,))
    hashes = HashKeeper(connection, reading.name)
    hashes.change(text_id, (row.letter, old), (row.letter, digest))
    hashes.write()
    return TypingRun(reading, original, row.n, row.letter, edit, changeset, changeset_id, revision, digest)


def _write_changeset(reading: ProjectReading, editor: str, revision: int) -> tuple[int, str]:
    connection = reading.connection
    changeset_id = new_id()
    connection.execute("INSERT OR IGNORE INTO editor (name) VALUES (?)", (editor,))
    (changeset,) = connection.execute("SELECT coalesce(max(n), 0) + 1 FROM changeset").fetchone()
    connection.execute(
        "INSERT INTO changeset SELECT ?, ?, 'edit', ?, NULL, n, ?, NULL, 0, ?, ? FROM editor WHERE name = ?",
        (changeset, bytes.fromhex(changeset_id), canonical(TYPING).decode(),
         datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"), revision, revision, editor))
    return changeset, changeset_id


def _digest(reading: ProjectReading, text: Text, revision: int, content: str) -> bytes:
    (parent,) = reading.connection.execute(
        "SELECT p.id FROM revision r JOIN revision p ON p.n = r.parent WHERE r.n = ?", (revision,)).fetchone()
    return rows.revision_bytes(text.id, (parent.hex(),), canonical(replace(text, content=content)))


def left_open(reading: ProjectReading) -> TypingRun | None:
    """Return the run that a crash left unsealed, or None."""
    connection = reading.connection
    (changeset,) = connection.execute("SELECT typing FROM state").fetchone()
    if changeset is None:
        return None
    changeset_id, revision, text, letter, delta, digest, parent = connection.execute(
        "SELECT c.id, r.n, o.n, o.letter, t.delta, r.id, r.parent FROM changeset c JOIN revision r ON r.n = c.first "
        "JOIN object o ON o.n = r.object JOIN revision_text t ON t.revision = r.n WHERE c.n = ?",
        (changeset,)).fetchone()
    (payload,) = connection.execute("SELECT payload FROM revision WHERE n = ?", (parent,)).fetchone()
    original = rows.decode_text(payload, reading.name(text), reading.name(letter), reading.contents.head(text))
    return TypingRun(reading, original, text, letter, read_delta(delta)[0], changeset, changeset_id.hex(), revision,
                     digest)
