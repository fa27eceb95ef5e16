"""What a review asks of a project besides the two sides: what belongs to what, and what they can have known."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from editor.core.annotations import Annotation
from editor.core.editing import shift_through
from editor.core.letters import Letter, Text
from editor.core.operations import StoredObject
from editor.core.provenance import Provenance
from editor.core.reviewing import Suggestion
from editor.core.sides import LetterOutline
from editor.core.snapshot import TextSnapshot
from editor.core.word_diff import word_edits
from editor.store import rows
from editor.store.copies import knows, shared_until
from editor.store.parents import Graph, parents_of
from editor.store.past import PastReading
from editor.store.pending import AT_ONCE
from editor.store.reading import ProjectReading
from editor.store.schema import TYPE_CODES

_LETTER, _TEXT, _PROVENANCE, _ANNOTATION = (TYPE_CODES[name] for name in ("letter", "text", "provenance", "annotation"))


class Surroundings:
    """Reads what stands here now."""

    def __init__(self, reading: ProjectReading) -> None:
        self._reading = reading
        self._connection: sqlite3.Connection = reading.connection
        self._last: dict[int, int] = {}
        """The newest step of ours in the history of a state of theirs, which never changes; 0 where there is none."""
        self._made: tuple[tuple[int, int], frozenset[str]] | None = None
        """The objects made after a step, as of the state of the project that stands with them."""

    def move_to(self, reading: ProjectReading) -> None:
        """Read through another connection to the same file from now on."""
        self._reading, self._connection = reading, reading.connection

    def my_letters(self) -> list[LetterOutline]:
        """Return what tells every letter from the others."""
        found: dict[int, list[StoredObject]] = {}
        for n, letter in self._connection.execute(
                "SELECT n, letter FROM object WHERE live AND type IN (?, ?, ?) AND letter IS NOT NULL ORDER BY n",
                (_LETTER, _TEXT, _PROVENANCE)).fetchall():
            value = self._reading.get(self._reading.name(n))
            if value is not None:
                found.setdefault(letter, []).append(value)
        return [outline for parts in found.values() if (outline := _outline(parts)) is not None]

    def suggested(self, kind: str) -> list[Suggestion]:
        """Return the suggestions of one kind, whatever became of them."""
        found = (self._reading.get(name.hex()) for (name,) in self._connection.execute(
            "SELECT id FROM object WHERE type = ? AND live ORDER BY n", (TYPE_CODES["suggestion"],)).fetchall())
        return [one for one in found if isinstance(one, Suggestion) and one.kind == kind]

    def uses_of_kind(self, kind: str) -> int:
        """Return how many annotations here are of the kind."""
        return sum(rows.decode_annotation(payload).kind == kind for (payload,) in self._connection.execute(
            "SELECT r.payload FROM object o JOIN revision r ON r.n = o.head WHERE o.live AND o.type = ?",
            (_ANNOTATION,)))

    def my_parts(self, letter_id: str) -> list[str]:
        """Return the ids of everything alive that belongs to a letter, its own among them."""
        row = self._reading.find(letter_id)
        if row is None or not row.live:
            return []
        own = self._connection.execute(
            "SELECT n FROM object WHERE letter = ? AND live AND type < 20", (row.n,)).fetchall()
        on_texts = self._connection.execute(
            "SELECT a.object FROM object t JOIN annotation a ON a.text = t.n JOIN object o ON o.n = a.object "
            "WHERE t.letter = ? AND t.type = ? AND t.live AND o.live", (row.n, _TEXT)).fetchall()
        return [self._reading.name(n) for n in dict.fromkeys((row.n, *(n for (n,) in (*own, *on_texts))))]

    def lost_with(self, object_id: str) -> list[StoredObject]:
        """Return what was deleted here in the same step as an object, itself first, each as it last stood."""
        row = self._reading.find(object_id)
        if row is None or row.live or row.head is None:
            return []
        changeset, step = self._deleted_in(row.head)
        letter = None if row.letter is None else self._reading.name(row.letter)
        past = PastReading(self._reading).past(step.hex(), before=True, letter=letter)
        deleted = {self._reading.name(n): (n, revision) for n, revision in self._connection.execute(
            "SELECT r.object, r.n FROM changeset c JOIN revision r ON r.n BETWEEN c.first AND c.last "
            "WHERE c.n = ? AND r.payload IS NULL", (changeset,)).fetchall()}
        values = [value for value in past.objects.values() if value is not None]
        for text in past.texts.values():
            if text is not None:
                values += (text.snapshot.text, *self._where_now(text.snapshot))
        found = {value.id: value for value in values if value.id in deleted}
        found.update(self._refused({key: where for key, where in deleted.items() if key not in found}))
        return sorted(found.values(), key=lambda value: value.id != object_id)

    def _refused(self, deleted: dict[str, tuple[int, int]]) -> dict[str, StoredObject]:
        """What was never here because it was not wanted when it came: as it came, on a text that lives where it would
        stand now."""
        reading, past = self._reading, PastReading(self._reading)
        found: dict[str, StoredObject] = {}
        for key, (number, revision) in deleted.items():
            values = (past.value(number, parent) for parent in parents_of(self._connection, revision))
            value = next((value for value in values if value is not None), None)
            if value is not None:
                found[key] = value
        for key, value in found.items():
            if isinstance(value, Annotation):
                text, row = found.get(value.text), reading.find(value.text)
                content = text.content if isinstance(text, Text) else (
                    reading.content(row.n) if row is not None and row.live else None)
                came = self._content_under(deleted[key])
                if content is not None and content != came:
                    (found[key],) = shift_through((value,), word_edits(came, content))
        return found

    def _content_under(self, deleted: tuple[int, int]) -> str:
        """What the text said on which an annotation was placed that was not wanted."""
        payloads = (self._connection.execute("SELECT payload FROM revision WHERE n = ?", (parent,)).fetchone()[0]
                    for parent in parents_of(self._connection, deleted[1]))
        payload = next(payload for payload in payloads if payload is not None)
        return self._reading.contents.at(rows.decode_annotation(payload).revision)

    def _deleted_in(self, revision: int) -> tuple[int, bytes]:
        """The step, by number and identity, in which an object was deleted that stands at a revision: not that which
        took a decision back, by which it is deleted again."""
        changeset, step, undoes, restores = self._connection.execute(
            "SELECT c.n, c.id, c.undoes, r.restores FROM revision r JOIN changeset c ON c.n = r.changeset "
            "WHERE r.n = ?", (revision,)).fetchone()
        return (changeset, step) if undoes is None or restores is None else self._deleted_in(restores)

    def _where_now(self, before: TextSnapshot) -> tuple[Annotation, ...]:
        """The annotations of a text, where they would stand in what it says now; as they stood where it is gone."""
        row = self._reading.find(before.text.id)
        if row is None or not row.live:
            return before.annotations
        return tuple(shift_through(before.annotations, word_edits(before.text.content, self._reading.content(row.n))))

    def changed_since(self, object_ids: Iterable[str], incoming: Sequence[int], editor: str | None) -> frozenset[str]:
        """Return which objects of ours were changed after the last step of ours that they built on, those left out of
        which ``editor`` is known to have the newest state."""
        known = self._last_known(incoming)
        return frozenset(object_id for object_id, head in self._heads_after(object_ids, known)
                         if not (editor is not None and knows(self._connection, editor, head)))

    def last_known(self, number: int, source: int) -> int | None:
        """Return the newest revision of an object that the sender of a delivery is known to have had: as they told
        last until then, else as it was here when everything was known to them."""
        (editor,) = self._connection.execute("SELECT editor FROM source WHERE n = ?", (source,)).fetchone()
        told = self._connection.execute(
            "SELECT i.revision FROM incoming i JOIN source s ON s.n = i.source WHERE i.object = ? AND s.editor = ? "
            "AND s.n <= ? ORDER BY s.n DESC LIMIT 1", (number, editor, source)).fetchone()
        found = told or self._connection.execute(
            "SELECT max(n) FROM revision WHERE object = ? AND n <= ? AND changeset NOT IN "
            "(SELECT changeset FROM received)", (number, shared_until(self._connection, editor))).fetchone()
        return found[0]

    def told_otherwise(self, object_ids: Iterable[str], source: int) -> dict[str, bool]:
        """Return, of the objects of ours that a delivery tells of, whether it tells an other state than ours."""
        return {name.hex(): told != mine for some in _some_at_once(object_ids)
                for name, told, mine in self._connection.execute(
                    "SELECT o.id, r.id, h.id FROM object o JOIN incoming i ON i.object = o.n AND i.source = ? "
                    "JOIN revision r ON r.n = i.revision JOIN revision h ON h.n = o.head "
                    f"WHERE o.id IN ({','.join('?' * len(some))})", (source, *some))}

    def _heads_after(self, object_ids: Iterable[str], step: int) -> Iterator[tuple[str, int]]:
        """Those of these objects whose newest revision was made after a step, with that revision."""
        for some in _some_at_once(object_ids):
            for name, head in self._connection.execute(
                    "SELECT o.id, o.head FROM object o JOIN revision r ON r.n = o.head "
                    f"WHERE o.id IN ({','.join('?' * len(some))}) AND r.changeset > ?", (*some, step)):
                yield name.hex(), head

    def unknown_to_them(self, object_ids: Iterable[str], incoming: Sequence[int]) -> frozenset[str]:
        """Return which objects of ours were made after the last step of ours that they built on.

        ``incoming`` are the newest revisions of theirs. They may have known more than they built on: then they are
        asked a question too many, and nothing is lost.
        """
        wanted = list(object_ids)
        if not wanted:
            return frozenset()
        return self._made_after(self._last_known(incoming)).intersection(wanted)

    def _made_after(self, step: int) -> frozenset[str]:
        """The objects that were made here after a step, and that nobody sent.

        They are found from the end of the history: no index leads from an object to its revisions.
        """
        (sequence,) = self._connection.execute("SELECT sequence FROM state").fetchone()
        if self._made is None or self._made[0] != (sequence, step):
            self._made = (sequence, step), frozenset(self._reading.name(n) for (n,) in self._connection.execute(
                "SELECT object FROM revision WHERE n > (SELECT coalesce(max(last), 0) FROM changeset WHERE n <= ?) "
                "AND parent IS NULL EXCEPT SELECT r.object FROM received c JOIN changeset s ON s.n = c.changeset "
                "JOIN revision r ON r.n BETWEEN s.first AND s.last", (step,)))
        return self._made[1]

    def _last_known(self, incoming: Sequence[int]) -> int:
        """The number of the newest step of ours that is in the history of any state of theirs."""
        new = [revision for revision in incoming if revision not in self._last]
        if new:
            graph = Graph(self._connection)
            received = {n for (n,) in self._connection.execute("SELECT changeset FROM received")}
            for revision in new:
                self._last[revision] = max((step for n in graph.ancestry(revision).values()
                                            if (step := self._step_of(n)) not in received), default=0)
        return max((self._last[revision] for revision in incoming), default=0)

    def _step_of(self, revision: int) -> int:
        return self._connection.execute("SELECT changeset FROM revision WHERE n = ?", (revision,)).fetchone()[0]


def is_buried(connection: sqlite3.Connection, graph: Graph, number: int, mine: int | None, revision: int,
              source: int) -> bool:
    """Return whether a state of theirs of an object that is deleted here was deleted by themselves since, or by
    somebody who knew both: of two deletions nothing is to be decided, so that this one was never taken over."""
    for dead, their_own in connection.execute(
            "SELECT r.n, s.editor = (SELECT editor FROM source WHERE n = ?) FROM incoming i "
            "JOIN revision r ON r.n = i.revision JOIN source s ON s.n = i.source "
            "WHERE i.object = ? AND r.payload IS NULL", (source, number)).fetchall():
        known = graph.ancestry(dead)
        if graph.node(revision).id in known and (their_own or mine is None or graph.node(mine).id in known):
            return True
    return False


def _outline(parts: Iterable[StoredObject]) -> LetterOutline | None:
    letter: Letter | None = None
    text = shelfmark = ""
    for part in parts:
        if isinstance(part, Letter):
            letter = part
        elif isinstance(part, Text) and part.role == "transcription":
            text = part.id
        elif isinstance(part, Provenance):
            shelfmark = part.shelfmark
    return LetterOutline(letter.id, text, shelfmark, letter.date) if letter is not None and text else None


def _some_at_once(object_ids: Iterable[str]) -> Iterator[list[bytes]]:
    """Identities as they are stored, as many at once as one question may name."""
    wanted = [bytes.fromhex(object_id) for object_id in object_ids]
    for first in range(0, len(wanted), AT_ONCE):
        yield wanted[first:first + AT_ONCE]
