"""Taking over what others made, and settling what was made on both sides.

The states written here have the parents that they were really made of, so that both sides make the same revisions
of the same decisions. Annotations come to stand where the change says: replaying cannot know that, and
``placement`` keeps it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.letters import Text
from editor.core.messages import RefusedError
from editor.core.operations import OBJECT_TYPES, Adopt, Place, Settle
from editor.core.word_diff import word_edits
from editor.store import rows
from editor.store.contents import applied
from editor.store.errors import DamagedError
from editor.store.parents import id_of, nothing_id, parents_of
from editor.store.payloads import full_payload
from editor.store.reading import ObjectRow
from editor.store.rows import Position

if TYPE_CHECKING:
    from editor.store.writing import Writer


class _Standing(NamedTuple):
    """A live annotation: its number, its identity, and where it stands."""

    n: int
    id: str
    position: Position


class Merging:
    """What one transaction takes over and settles."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._texts: dict[int, str] = {}
        """Texts whose annotations stand where they were put."""
        self._placed: set[int] = set()
        """Annotations that were put where they stand."""
        self.followed: set[int] = set()
        """Texts whose annotations followed edits."""

    def apply(self, change: Adopt | Settle | Place) -> None:
        """Make one change.

        Raises:
            RefusedError: it names a revision or an annotation that is not there, or a place outside the text.
        """
        if isinstance(change, Place):
            self.place(change.text, change.annotations)
        elif isinstance(change, Adopt):
            self._adopt(change)
        else:
            self._settle(change)

    # --- taking a state over as it is

    def _adopt(self, change: Adopt) -> None:
        row = self._row(change.object)
        revision = self._revision(row, change.revision)
        (payload,) = self._writer.connection.execute(
            "SELECT payload FROM revision WHERE n = ?", (revision,)).fetchone()
        position = None
        if row.type == "annotation" and payload is not None:
            position = self._position(change, rows.decode_annotation(payload).revision)
        self.take_over(change.object, row, revision, position, change.edits)

    def _position(self, change: Adopt, anchor: int) -> Position:
        value = change.annotation
        reading = self._writer.reading
        text = reading.name(reading.text_number(anchor))
        if value is None or value.id != change.object or value.text != text:
            raise RefusedError("place-missing", id=change.object)
        return self._checked(value)

    def _checked(self, value: Annotation) -> Position:
        from editor.store.writing import position_of

        state = self._writer.text_state(value.text)
        if not 0 <= value.start <= value.end <= len(state.content):
            raise RefusedError("anchor-out-of-bounds", text=value.text, start=value.start, end=value.end)
        return position_of(state.n, value)

    def take_over(self, object_id: str, row: ObjectRow, revision: int, position: Position | None = None,
                  edits: tuple[TextEdit, ...] = ()) -> None:
        """Give an object the state of a revision, under the id of that.

        ``position`` is where an annotation comes to stand; ``edits`` lead from what a text says to what it said.
        """
        writer = self._writer
        (stored,) = writer.connection.execute("SELECT payload FROM revision WHERE n = ?", (revision,)).fetchone()
        parents = parents_of(writer.connection, revision)
        if stored is None:
            self._delete(object_id, row, parents, revision, edits)
        elif row.type == "text":
            self._take_over_text(object_id, row, revision, stored, parents, edits)
        elif row.type == "annotation":
            assert position is not None
            writer.restore_annotation(object_id, rows.decode_annotation(stored),
                                      full_payload(writer.reading, revision), position, revision, parents)
            self._placed.add(row.n)
        else:
            writer.restore_plain(object_id, full_payload(writer.reading, revision), rows.plain_json(stored).encode(),
                                 revision, parents)
        taken = writer.pending.find(object_id)
        assert taken is not None
        assert taken.head is not None
        if writer.pending.digest(taken.head) != id_of(writer.connection, revision):
            raise DamagedError("project-damaged", path="", reason="revision")

    def _take_over_text(self, text_id: str, row: ObjectRow, revision: int, stored: str | bytes,
                        parents: tuple[int, ...], edits: tuple[TextEdit, ...]) -> None:
        reading = self._writer.reading
        value = rows.decode_text(stored, text_id, reading.name(row.letter or 0), reading.contents.at(revision))
        self._write_text(value, row, parents, revision, edits)

    def _write_text(self, value: Text, row: ObjectRow, parents: tuple[int, ...], restores: int | None,
                    edits: tuple[TextEdit, ...] = ()) -> None:
        writer = self._writer
        self._texts[row.n] = value.id
        if row.head is None:
            writer.new_text(value, row, writer.pending.number(value.letter, "letter"), restores=restores,
                            parents=parents)
            writer.flush()
            return
        writer.flush()
        before = writer.any_text(value.id)
        if not _leads(before.text.content, edits, value.content):
            edits = word_edits(before.text.content, value.content)
        writer.revise_text(before, value, edits, restores=restores, parents=parents)

    def unmake(self, object_id: str, row: ObjectRow, edits: tuple[TextEdit, ...] = ()) -> None:
        """Let an object be as if it had never been here."""
        self._delete(object_id, row, (), None, edits)

    def _delete(self, object_id: str, row: ObjectRow, parents: tuple[int, ...], restores: int | None,
                edits: tuple[TextEdit, ...] = ()) -> None:
        writer = self._writer
        if row.type == "text":
            writer.delete_text(object_id, row, edits, restores=restores, parents=parents)
            return
        if row.type == "annotation" and row.live:
            writer.take_away(object_id, row)
        writer.revise(object_id, row, row.letter, b"null", None, restores=restores, parents=parents)

    # --- settling

    def _settle(self, change: Settle) -> None:
        row = self._row(change.object)
        parents = self._both(change.object, row, change.theirs)
        value = change.value
        if value is None:
            self._delete(change.object, row, parents, None)
            return
        kind = OBJECT_TYPES[type(value)]
        if value.id != change.object or kind != row.type:
            raise RefusedError("identity-of-other-kind", id=change.object)
        if isinstance(value, Annotation):
            self._writer.put_annotation(value, row, parents)
            self._placed.add(row.n)
        elif isinstance(value, Text):
            if row.letter != self._writer.pending.number(value.letter, "letter"):
                raise RefusedError("letter-of-object-fixed", id=value.id)
            self._write_text(value, row, parents, None, change.edits)
        else:
            self._writer.put_plain(value, kind, row, parents)

    def _both(self, object_id: str, row: ObjectRow, theirs: Iterable[str]) -> tuple[int, ...]:
        """The newest state here and those of others, each once."""
        connection = self._writer.connection
        found: dict[bytes, int] = {}
        if row.head is not None:
            found[id_of(connection, row.head)] = row.head
            found.pop(nothing_id(object_id), None)
        for revision in theirs:
            found.setdefault(bytes.fromhex(revision), self._revision(row, revision))
        return tuple(found.values())

    # --- places

    def place(self, text_id: str, annotations: Iterable[Annotation]) -> None:
        """Let annotations of a text stand elsewhere."""
        writer = self._writer
        state = writer.text_state(text_id)
        writer.flush()
        standing = {row.id: row for row in self._standing_on(state.n)}
        moved: list[Annotation] = []
        for annotation in annotations:
            found = standing.get(annotation.id)
            if annotation.text != text_id or found is None:
                raise RefusedError("annotation-not-there", id=annotation.id)
            # Where it stands may lie outside the text, which has changed under it.
            if self._checked(annotation) != found.position:
                moved.append(annotation)
        if not moved:
            return
        writer.begin()
        if state.n not in writer.before:
            writer.before[state.n] = writer.reading.text(text_id)
        writer.move(state.n, moved)
        row = self._row(text_id)
        writer.index.touched(row, row.live, None)
        writer.letters.add(state.letter)
        writer.updated.update(annotation.id for annotation in moved if annotation.id not in writer.created)
        self._texts[state.n] = text_id
        self._placed.update(standing[annotation.id].n for annotation in moved)

    def _standing_on(self, text: int) -> list[_Standing]:
        """The live annotations of a text as the tables have them now."""
        return [_Standing(n, name.hex(), Position(text, start, stop, detached, quote))
                for n, name, start, stop, detached, quote in self._writer.connection.execute(
                    "SELECT o.n, o.id, a.start, a.stop, a.detached, a.quote FROM annotation a "
                    "JOIN object o ON o.n = a.object WHERE a.text = ? AND o.live", (text,))]

    def put_home(self, text: int, text_id: str) -> None:
        """Take note that the annotations of a text were put where they stand."""
        self._texts[text] = text_id

    # --- finding

    def _row(self, object_id: str) -> ObjectRow:
        row = self._writer.settled(object_id)
        if row is None:
            raise RefusedError("no-such-revision", id=object_id)
        return row

    def _revision(self, row: ObjectRow, revision_id: str) -> int:
        """Return the first row of a revision of an object."""
        connection = self._writer.connection
        try:
            digest = bytes.fromhex(revision_id)
        except ValueError:
            raise RefusedError("no-such-revision", id=revision_id) from None
        found = connection.execute(
            "SELECT r.n FROM incoming i JOIN revision r ON r.n = i.revision WHERE i.object = ? AND r.id = ?",
            (row.n, digest)).fetchone() or connection.execute(
            "SELECT n FROM revision WHERE object = ? AND id = ? ORDER BY n LIMIT 1", (row.n, digest)).fetchone()
        if found is None:
            raise RefusedError("no-such-revision", id=revision_id)
        return found[0]

    # --- the end

    def refuse_out_of_bounds(self) -> None:
        """Whoever changes a text without letting its annotations follow has to place them."""
        for text, text_id in self._texts.items():
            row = self._writer.pending.find(text_id)
            if row is None or not row.live:
                continue
            length = len(self._writer.reading.contents.head(text))
            outside = self._writer.connection.execute(
                "SELECT start, stop FROM annotation "
                "WHERE text = ? AND NOT (0 <= start AND start <= stop AND stop <= ?)", (text, length)).fetchone()
            if outside is not None:
                raise RefusedError("anchor-out-of-bounds", text=text_id, start=outside[0], end=outside[1])

    def write_placements(self) -> None:
        """Keep where annotations stand that a replay could not put there."""
        kept: list[_Standing] = []
        elsewhere = set(self._placed)
        for text in self._texts:
            standing = self._standing_on(text)
            kept += self._to_be_kept(text, standing)
            elsewhere.difference_update(row.n for row in standing)
        for text in sorted(set(map(self._text_of, elsewhere)) - self._texts.keys()):
            standing = self._standing_on(text)
            kept += self._to_be_kept(text, standing)
        writer = self._writer
        writer.connection.executemany("INSERT INTO placement VALUES (?, ?, ?, ?, ?, ?, ?)", sorted(
            (writer.changeset, row.n, *row.position) for row in kept))

    def _to_be_kept(self, text: int, standing: Iterable[_Standing]) -> list[_Standing]:
        """Those of what stands on a text that were put there, or that its edits do not bring there."""
        if text in self.followed:
            return list(standing)
        if text not in self._texts:
            return [row for row in standing if row.n in self._placed]
        before = self._writer.before.get(text)
        old = {} if before is None else {annotation.id: annotation.anchor for annotation in before.annotations}
        return [row for row in standing if row.n in self._placed or row.position.detached
                or old.get(row.id) != (row.position.start, row.position.stop, False)]

    def _text_of(self, annotation: int) -> int:
        """The text on which an annotation stands, which its newest revision names; 0 where it is deleted."""
        (payload,) = self._writer.connection.execute(
            "SELECT r.payload FROM object o JOIN revision r ON r.n = o.head WHERE o.n = ?", (annotation,)).fetchone()
        return 0 if payload is None else self._writer.reading.text_number(rows.decode_annotation(payload).revision)


def _leads(before: str, edits: Iterable[TextEdit], after: str) -> bool:
    """Whether edits make one content of another."""
    try:
        return applied(before, edits) == after
    except ValueError:
        return False
