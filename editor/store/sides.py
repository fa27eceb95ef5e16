"""The two sides of a review: our newest states, and those that came with deliveries and are undecided.

Undecided is what is not in the history of ours; nothing is marked. Positions of others are those that they gave,
carried through the exact edits where a text stands here as they left it, or was edited since.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation, sort_key
from editor.core.entities import Entity
from editor.core.letters import Text
from editor.core.operations import StoredObject
from editor.core.record import replace
from editor.core.reviewing import Suggestion
from editor.core.sides import Closed, Crossed, Divergence, Earlier, LetterOutline, State
from editor.core.snapshot import TextSnapshot
from editor.core.word_diff import word_edits
from editor.store import rows
from editor.store.copies import shared_until
from editor.store.parents import Graph, nothing_id
from editor.store.parts import before_parts
from editor.store.past import PastReading
from editor.store.reading import ObjectRow, ProjectReading
from editor.store.rows import Position
from editor.store.schema import TYPE_CODES, TYPE_NAMES
from editor.store.surroundings import Surroundings, is_buried
from editor.store.touched import Changes
from editor.store.undoing import placed
from editor.store.ways import Ways, carried

_ANNOTATION = TYPE_CODES["annotation"]
_INCOMING = """
SELECT i.object, i.revision, i.source, o.id, o.type, o.letter, o.head, o.live, r.payload IS NOT NULL
FROM source s JOIN incoming i ON i.source = s.n JOIN object o ON o.n = i.object JOIN revision r ON r.n = i.revision
WHERE NOT s.closed AND s.n = ifnull(?, s.n) ORDER BY i.object, s.n
"""


class _Theirs(NamedTuple):
    """A state of an object that is not in the history of ours; numbers all of them but ``name``."""

    object: int
    revision: int
    source: int
    name: str
    type: int
    letter: int | None
    head: int | None
    """None where we never had it."""


class _OfLetter(NamedTuple):
    """What was read of a letter; it holds as long as nothing in the letter changes."""

    texts: dict[tuple[str, int | None], TextSnapshot | None]
    """Texts of theirs, by the delivery."""
    mine: dict[str, TextSnapshot]
    divergences: dict[_Theirs, Divergence]


class StoredSides:
    """What a review may ask of the two sides (``core.sides.Sides``); always as of now."""

    def __init__(self, reading: ProjectReading) -> None:
        self._reading = reading
        self._connection = reading.connection
        self._past = PastReading(reading)
        self._surroundings = Surroundings(reading)
        self._changes = Changes(reading)
        self._letters: dict[str, int | None] = {}
        """The letters of texts, which stay what they are."""
        self._forget()

    def move_to(self, reading: ProjectReading) -> None:
        """Read through another connection to the same file from now on. What was read holds as long as it would have
        here: the numbers of a file are the same for everybody."""
        self._reading, self._connection = reading, reading.connection
        self._past = PastReading(reading)
        self._surroundings.move_to(reading)
        self._changes.move_to(reading)
        self._graph.move_to(reading.connection)
        self._ways = Ways(reading, self._graph)

    def _forget(self) -> None:
        self._graph = Graph(self._connection)
        self._known: dict[tuple[int | None, int], bool] = {}
        """Whether a revision is in the history of another, which is ours."""
        self._of_letter: dict[int, _OfLetter] = {}
        self._forget_choices()

    def _forget_choices(self) -> None:
        self._undecided: list[_Theirs] | None = None
        self._chosen: dict[int | None, dict[int, _Theirs]] = {}
        self._on_text: dict[int | None, dict[int, list[_Theirs]]] = {}
        self._ways = Ways(self._reading, self._graph)
        self._earlier: dict[tuple[int, int], Earlier | None] = {}

    def _renew(self) -> None:
        """Forget what was read before the last changes: of the letters that they touched, or everything."""
        touched = self._changes.since()
        if touched is None:
            return
        if touched.everything:
            self._forget()
        for letter in touched.letters:
            self._of_letter.pop(letter, None)
        self._forget_choices()

    # --- what differs

    def divergences(self, source: str | None = None) -> Sequence[Divergence]:
        """Return every object that differs; of one delivery, or of all that are open.

        Of an object that lives on neither side nothing is to be decided, and it is not among them.
        """
        self._renew()
        number = self._source(source)
        if source is not None and number is None:
            return ()
        found = self._all() if number is None else list(self._of(number).values())
        sources: dict[int, str] = {n: name.hex() for n, name in self._connection.execute("SELECT n, id FROM source")}
        return [self._divergence(theirs, sources[theirs.source]) for theirs in found]

    def undecided(self, kind: str) -> list[StoredObject]:
        """Return what deliveries that are open would bring or change of one type of objects."""
        self._renew()
        values = (self._value(theirs) for theirs in self._every() if TYPE_NAMES.get(theirs.type) == kind)
        return [value for value in values if value is not None]

    def _source(self, source: str | None) -> int | None:
        if source is None:
            return None
        row = self._connection.execute("SELECT n FROM source WHERE id = ?", (bytes.fromhex(source),)).fetchone()
        return None if row is None else row[0]

    def _every(self) -> list[_Theirs]:
        """Everything undecided, of all deliveries that are open."""
        if self._undecided is None:
            self._undecided = list(self._incoming())
        return self._undecided

    def _incoming(self, wanted: int | None = None) -> Iterable[_Theirs]:
        """What is undecided of one delivery, or of all that are open."""
        for number, revision, source, name, code, letter, head, live, alive in self._connection.execute(
                _INCOMING, (wanted,)).fetchall():
            if not live and not alive:
                continue
            mine = head
            if head is not None and not live and self._graph.node(head).id == nothing_id(name.hex()):
                mine = None
            if alive and not live and is_buried(self._connection, self._graph, number, mine, revision, source):
                continue
            if mine is None or not self._leads_to(mine, revision):
                yield _Theirs(number, revision, source, name.hex(), code, letter, mine)

    def _leads_to(self, mine: int, revision: int) -> bool:
        if mine == revision:  # so it is of nearly everything that stands on a text of theirs
            return True
        known = self._known.get((mine, revision))
        if known is None:
            known = self._known[mine, revision] = self._graph.leads_to(mine, revision)
        return known

    def _kept(self, letter: int) -> _OfLetter:
        """What was read of a letter."""
        return self._of_letter.setdefault(letter, _OfLetter({}, {}, {}))

    def _all(self) -> list[_Theirs]:
        """Everything undecided, each state once, those left out that a later delivery goes on from."""
        by_object: dict[int, list[_Theirs]] = {}
        for theirs in self._every():
            by_object.setdefault(theirs.object, []).append(theirs)
        found: list[_Theirs] = []
        for several in by_object.values():
            for place, theirs in enumerate(several):
                others = (other for at, other in enumerate(several) if at != place and (
                    other.revision != theirs.revision or at < place))
                if not any(self._graph.leads_to(other.revision, theirs.revision) for other in others):
                    found.append(theirs)
        return found

    def _of(self, source: int | None) -> dict[int, _Theirs]:
        """What is undecided of one delivery, by object; of all: of each object the state that came first."""
        chosen = self._chosen.get(source)
        if chosen is None:
            chosen = self._chosen[source] = {}
            for theirs in self._all() if source is None else self._incoming(source):
                chosen.setdefault(theirs.object, theirs)
        return chosen

    def _divergence(self, theirs: _Theirs, source: str) -> Divergence:
        if theirs.letter is None:
            return self._read_divergence(theirs, source)
        kept = self._kept(theirs.letter).divergences
        if theirs in kept:
            return kept[theirs]
        found = self._read_divergence(theirs, source)
        if not self._is_elsewhere(theirs, found):
            kept[theirs] = found
        return found

    def _is_elsewhere(self, theirs: _Theirs, found: Divergence) -> bool:
        """Whether an annotation stands on a text of another letter than its own, here or there: it follows both."""
        for state in (found.mine, found.theirs):
            text = state.value.text if state is not None and isinstance(state.value, Annotation) else None
            if text is None:
                continue
            if text not in self._letters:
                row = self._reading.find(text)
                self._letters[text] = None if row is None else row.letter
            if self._letters[text] != theirs.letter:
                return True
        return False

    def _read_divergence(self, theirs: _Theirs, source: str) -> Divergence:
        value = self._value(theirs)
        revision = self._graph.node(theirs.revision).id.hex()
        letter = None if theirs.letter is None else self._reading.name(theirs.letter)
        base = mine = crossed = None
        if theirs.head is not None:
            mine = State(self._graph.node(theirs.head).id.hex(), self._reading.get(theirs.name))
            numbers = self._graph.bases(self._graph.ancestry(theirs.head), self._graph.ancestry(theirs.revision))
            base = self._state(theirs.object, theirs.type, numbers[0]) if numbers else None
            crossed = self._crossed(theirs, numbers)
        forward = mine is None or (base is not None and base.revision == mine.revision)
        return Divergence(theirs.name, TYPE_NAMES[theirs.type], letter, "forward" if forward else "diverged", base,
                          mine, State(revision, value), source, crossed)

    def _crossed(self, theirs: _Theirs, bases: Sequence[int]) -> Crossed | None:
        """The second of the newest common ancestors of a text, with what both were made from."""
        if len(bases) < 2 or theirs.type != TYPE_CODES["text"]:
            return None
        root = self._graph.base(*map(self._graph.ancestry, bases[:2]))
        return None if root is None else Crossed(
            self._state(theirs.object, theirs.type, bases[1]), self._state(theirs.object, theirs.type, root))

    def _state(self, number: int, code: int, revision: int) -> State:
        """An earlier state of an object; an annotation where it was placed then."""
        anchored = None
        if code == _ANNOTATION:
            (payload,) = self._payload(revision)
            if payload is not None:
                anchored = self._reading.contents.at(rows.decode_annotation(payload).revision)
        return State(self._graph.node(revision).id.hex(), self._past.value(number, revision), anchored)

    def _payload(self, revision: int) -> tuple[str | bytes | None]:
        return self._connection.execute("SELECT payload FROM revision WHERE n = ?", (revision,)).fetchone()

    def _value(self, theirs: _Theirs) -> StoredObject | None:
        """A state of theirs, an annotation where it stands with them."""
        (payload,) = self._payload(theirs.revision)
        if payload is None or theirs.type != _ANNOTATION:
            return self._past.value(theirs.object, theirs.revision)
        text = self._reading.name(self._reading.text_number(rows.decode_annotation(payload).revision))
        snapshot = self._text(text, theirs.source)
        standing = snapshot.annotations if snapshot is not None else ()
        found = next((annotation for annotation in standing if annotation.id == theirs.name), None)
        return found or self._past.value(theirs.object, theirs.revision)

    # --- one side

    def mine_text(self, text_id: str) -> TextSnapshot | None:
        """Return a text as it stands here, or None."""
        self._renew()
        row = self._reading.find(text_id)
        if row is None or not row.live or row.type != "text" or row.letter is None:
            return None
        kept = self._kept(row.letter).mine
        if text_id not in kept:
            kept[text_id] = self._reading.text(text_id)
        return kept[text_id]

    def mine(self, object_id: str) -> StoredObject | None:
        """Return the state of any object here."""
        return self._reading.get(object_id)

    def theirs(self, object_id: str, source: str | None = None) -> StoredObject | None:
        """Return the state of any object with them: that here where they did not change it."""
        self._renew()
        row = self._reading.find(object_id)
        theirs = None if row is None else self._of(self._source(source)).get(row.n)
        return self._reading.get(object_id) if theirs is None else self._value(theirs)

    def theirs_text(self, text_id: str, source: str | None = None) -> TextSnapshot | None:
        """Return a text as it stands with them, with every annotation in its place there.

        Where they did not change it, it stands as here, with their annotations instead of ours.
        """
        self._renew()
        return self._text(text_id, self._source(source))

    def my_entities(self) -> Sequence[Entity]:
        """Return the register as it stands here."""
        return self._reading.entities()

    def brought(self, object_ids: Collection[str], kind: str, source: str | None = None) -> Sequence[State]:
        """Return what a delivery told of these objects, where that is in the history of what lives here."""
        self._renew()
        told = self._connection.execute(
            "SELECT i.object, o.id, o.type, i.revision, o.head FROM source s JOIN incoming i ON i.source = s.n "
            "JOIN object o ON o.n = i.object WHERE o.type = ? AND o.live AND NOT s.closed AND s.n = ifnull(?, s.n) "
            "ORDER BY i.object, s.n", (TYPE_CODES[kind], self._source(source))).fetchall()
        return [self._state(number, code, revision) for number, name, code, revision, head in told
                if name.hex() in object_ids and self._leads_to(head, revision)]

    def mentions_of(self, entity_id: str) -> int:
        """Return how many annotations mention an entry of the register here."""
        row = self._reading.find(entity_id)
        return 0 if row is None else self._connection.execute(
            "SELECT count(*) FROM mention WHERE entity = ?", (row.n,)).fetchone()[0]

    # --- what belongs to what

    def my_letters(self) -> Sequence[LetterOutline]:
        """Return every letter as it stands here."""
        return self._surroundings.my_letters()

    def suggested(self, kind: str) -> Sequence[Suggestion]:
        """Return the suggestions of one kind that are here, whatever became of them."""
        return self._surroundings.suggested(kind)

    def uses_of_kind(self, kind: str) -> int:
        """Return how many annotations here are of the kind."""
        return self._surroundings.uses_of_kind(kind)

    def my_parts(self, letter_id: str) -> Sequence[str]:
        """Return the ids of everything alive here that belongs to a letter, its own among them."""
        return self._surroundings.my_parts(letter_id)

    def lost_with(self, object_id: str, source: str | None = None) -> Sequence[State]:
        """Return what is deleted here and was deleted with an object, or lives in the same letter with them, itself
        first: each as they have it, where they told of it."""
        self._renew()
        row, number = self._reading.find(object_id), self._source(source)
        if row is None or row.live or row.head is None:
            return ()
        found = {value.id: State("", value) for value in self._surroundings.lost_with(object_id)}
        told = {one.name: self._as_told(one) for one in self._told_of_dead(row, number)}
        untold = [key for key in found if key not in told]
        # Of a text that they told of they told everything that stands on it.
        lost = {key for key in untold if isinstance(value := found[key].value, Annotation) and (
            told[value.text].value is not None if value.text in told else self._is_gone_from(value, number))}
        dead = self._dead_with_them(untold, number)
        if object_id in dead or (object_id in told and told[object_id].value is None):
            told = {key: state for key, state in told.items() if state.value is not None}  # no more of it lives there
        else:
            lost |= dead | (self.unknown_to_them(untold, source) - {object_id})
        found.update(told)
        return sorted((state for key, state in found.items() if state.value is not None and key not in lost),
                      key=lambda state: state.value is not None and state.value.id != object_id)

    def _is_gone_from(self, annotation: Annotation, source: int | None) -> bool:
        """Whether an annotation that is deleted here stands no more on a text that lives here and that they told of."""
        text, row = self._reading.find(annotation.text), self._reading.find(annotation.id)
        return text is not None and row is not None and text.live and self._connection.execute(
            "SELECT 1 FROM incoming i WHERE i.object = ? AND i.source = ? AND NOT EXISTS (SELECT 1 FROM "
            "incoming_position p WHERE p.text = i.object AND p.source = i.source AND p.annotation = ?)",
            (text.n, source, row.n)).fetchone() is not None

    def _dead_with_them(self, object_ids: Iterable[str], source: int | None) -> frozenset[str]:
        """Which of these objects, deleted here and not told of, are deleted there as well, by the same state."""
        editor = self._connection.execute("SELECT editor FROM source WHERE n = ?", (source,)).fetchone()
        until = shared_until(self._connection, editor[0]) if editor is not None else 0
        rows_of = ((key, self._reading.find(key)) for key in object_ids)
        return frozenset(key for key, row in rows_of if row is not None and row.head is not None and row.head <= until)

    def _told_of_dead(self, row: ObjectRow, source: int | None) -> list[_Theirs]:
        """What is told of an object that is deleted here, and of all in its letter that is: what a delivery tells, or
        a later one of the same editor."""
        found: dict[int, _Theirs] = {}
        for number, name, code, letter, head, revision, told_by in self._connection.execute(
                "SELECT o.n, o.id, o.type, o.letter, o.head, i.revision, s.n FROM object o "
                "JOIN incoming i ON i.object = o.n JOIN source s ON s.n = i.source "
                "WHERE NOT o.live AND (o.n = ? OR o.letter = ?) AND s.n >= ifnull(?, 0) "
                "AND s.editor = ifnull((SELECT editor FROM source WHERE n = ?), s.editor) ORDER BY s.n",
                (row.n, row.letter, source, source)).fetchall():
            earlier = found.get(number)
            if earlier is None or source is None or self._leads_to(revision, earlier.revision):
                found[number] = _Theirs(number, revision, told_by, name.hex(), code, letter, head)
        return list(found.values())

    def _as_told(self, theirs: _Theirs) -> State:
        """A state of theirs of what is deleted here, an annotation where it stands."""
        state = self._state(theirs.object, theirs.type, theirs.revision)
        if not isinstance(state.value, Annotation):
            return state
        text = self._text(state.value.text, theirs.source)
        standing = text.annotations if text is not None else ()
        there = next((one for one in standing if one.id == theirs.name), None)
        row = self._reading.find(state.value.text)
        if there is None and row is not None and text is not None:
            there = self._here(theirs, row, text.text.content)
        return state._replace(value=there or state.value)

    def was_settled(self, object_id: str, revision: str) -> bool:
        """Return whether a state of theirs is in the history of an object's newest state here."""
        self._renew()
        row = self._reading.find(object_id)
        # Its history is read rather than looked for by its id, for which all revisions of all objects would be read.
        return row is not None and row.head is not None and bytes.fromhex(revision) in self._graph.ancestry(row.head)

    def changed_since(self, object_ids: Iterable[str], source: str | None = None) -> frozenset[str]:
        """Return which of these objects of ours have a newest state that they cannot have known when they sent."""
        self._renew()
        number, wanted = self._source(source), list(object_ids)
        theirs = self._of(number).values()
        row = self._connection.execute("SELECT editor FROM source WHERE n = ?", (number,)).fetchone()
        told = {} if number is None else self._surroundings.told_otherwise(wanted, number)
        found = self._surroundings.changed_since((key for key in wanted if key not in told),
                                                 [one.revision for one in theirs], row and row[0])
        return found | {key for key, otherwise in told.items() if otherwise}

    def as_known(self, object_id: str, source: str | None = None) -> State | None:
        """Return the state of an object that they had when they sent; None where they did not tell. Without a source
        what any delivery told last."""
        self._renew()
        told = self._connection.execute(
            "SELECT o.n, o.type, i.revision FROM object o JOIN incoming i ON i.object = o.n JOIN source s "
            "ON s.n = i.source WHERE o.id = ? AND s.n = ifnull(?, s.n) ORDER BY s.n DESC LIMIT 1",
            (rows.id_bytes(object_id), self._source(source))).fetchone()
        return None if told is None else self._state(*told)

    def last_known(self, object_id: str, source: str | None = None) -> State | None:
        """Return the state of an object that their sender had last, as far as is known; None where nothing is."""
        self._renew()
        row, number = self._reading.find(object_id), self._source(source)
        known = None if row is None or number is None else self._surroundings.last_known(row.n, number)
        return None if row is None or known is None else self._state(row.n, TYPE_CODES[row.type], known)

    def way_to_theirs(self, text_id: str, source: str | None = None,
                      since: str | None = None) -> Sequence[TextEdit] | None:
        """Return the very edits that lead from what a text says here, or said at a revision, to what it says with
        them, as they follow them; None where theirs was not made from ours."""
        self._renew()
        row = self._reading.find(text_id)
        theirs = None if row is None else self._of(self._source(source)).get(row.n)
        if theirs is None or theirs.head is None:
            return None
        wanted = self._graph.node(theirs.head).id if since is None else bytes.fromhex(since)
        first = self._graph.ancestry(theirs.revision).get(wanted)
        return None if first is None else self._ways.way(theirs.revision, first)

    def before_parts(self, text_id: str, source: str | None = None) -> Earlier | None:
        """Return a text as it stood before parts of what they made of it were taken over; None where none were."""
        self._renew()
        row = self._reading.find(text_id)
        theirs = None if row is None else self._of(self._source(source)).get(row.n)
        if row is None or row.head is None or theirs is None:
            return None
        return self._before(row, theirs)

    def _before(self, row: ObjectRow, theirs: _Theirs) -> Earlier | None:
        key = (row.head or 0, theirs.revision)
        if key not in self._earlier:
            (editor,) = self._connection.execute("SELECT editor FROM source WHERE n = ?", (theirs.source,)).fetchone()
            self._earlier[key] = before_parts(self._reading, row, self._graph.node(theirs.revision).id.hex(), editor)
        return self._earlier[key]

    def closed_in_parts(self, text_id: str, source: str | None = None) -> Closed | None:
        """Return what differed of a text until parts of what they made of it were taken over and closed it; None
        where it was not closed so, or was changed since."""
        self._renew()
        row, number = self._reading.find(text_id), self._source(source)
        told = None if row is None or row.head is None or not row.live else self._connection.execute(
            "SELECT revision FROM incoming WHERE object = ? AND source = ?", (row.n, number)).fetchone()
        if row is None or row.head is None or source is None or number is None or told is None or (
                row.n in self._of(number) or not self._leads_to(row.head, told[0])):
            return None
        theirs = _Theirs(row.n, told[0], number, text_id, TYPE_CODES["text"], row.letter, row.head)
        earlier, there = self._before(row, theirs), self._changed_text(theirs, number)
        (before,) = self._connection.execute("SELECT min(n) FROM revision WHERE id = ? AND object = ?", (
            bytes.fromhex(earlier.revision if earlier is not None else ""), row.n)).fetchone()
        if earlier is None or there is None or self._leads_to(before, told[0]):
            return None
        return Closed(self._read_divergence(theirs._replace(head=before), source), earlier, there)

    def unknown_to_them(self, object_ids: Iterable[str], source: str | None = None) -> frozenset[str]:
        """Return which of these objects of ours they cannot have known when they sent, as far as can be told."""
        self._renew()
        theirs = self._of(self._source(source)).values()
        return self._surroundings.unknown_to_them(object_ids, [one.revision for one in theirs])

    # --- texts of theirs

    def _text(self, text_id: str, source: int | None) -> TextSnapshot | None:
        row = self._reading.find(text_id)
        if row is None or row.type != "text":
            return None
        if row.letter is None:
            return self._read_text(text_id, row, source)
        key, kept = (text_id, source), self._kept(row.letter).texts
        if key not in kept:
            kept[key] = self._read_text(text_id, row, source)
        return kept[key]

    def _read_text(self, text_id: str, row: ObjectRow, source: int | None) -> TextSnapshot | None:
        theirs = self._of(source).get(row.n)
        if theirs is None and not row.live:
            theirs = next((one for one in self._told_of_dead(row, source) if one.object == row.n), None)
        if theirs is not None:
            return self._changed_text(theirs, source)
        if not row.live:
            return None
        snapshot = self._reading.text(text_id)
        changed = self._standing_on(source).get(row.n, ())
        if not changed:
            return snapshot
        gone = {one.name for one in changed}
        annotations = [annotation for annotation in snapshot.annotations if annotation.id not in gone]
        annotations += filter(None, (self._here(one, row, snapshot.text.content) for one in changed))
        return replace(snapshot, annotations=tuple(sorted(annotations, key=sort_key)))

    def _standing_on(self, source: int | None) -> dict[int, list[_Theirs]]:
        """Undecided annotations by the text that they concern, here or there."""
        found = self._on_text.get(source)
        if found is None:
            found = self._on_text[source] = {}
            for theirs in self._of(source).values():
                if theirs.type == _ANNOTATION:
                    for text in self._texts_of(theirs):
                        found.setdefault(text, []).append(theirs)
        return found

    def _texts_of(self, theirs: _Theirs) -> set[int]:
        payloads = [self._payload(revision)[0] for revision in (theirs.revision, theirs.head) if revision is not None]
        return {self._reading.text_number(rows.decode_annotation(payload).revision)
                for payload in payloads if payload is not None}

    def _changed_text(self, theirs: _Theirs, source: int | None) -> TextSnapshot | None:
        """A text that they changed: what they say, and everything that stands on it there."""
        text = self._past.value(theirs.object, theirs.revision)
        if not isinstance(text, Text):
            return None
        source = theirs.source if source is None else source
        undecided = self._of(source)
        annotations: dict[int, Annotation] = {}
        for number, name, start, stop, detached, quote, ours in self._connection.execute(
                "SELECT p.annotation, o.id, p.start, p.stop, p.detached, p.quote, ifnull(r.payload, t.payload) "
                "FROM incoming_position p JOIN object o ON o.n = p.annotation LEFT JOIN revision r ON r.n = o.head "
                "LEFT JOIN incoming i ON i.object = o.n AND i.source = p.source "
                "LEFT JOIN revision t ON t.n = i.revision WHERE p.text = ? AND p.source = ?",
                (theirs.object, theirs.source)).fetchall():
            payload = self._payload(undecided[number].revision)[0] if number in undecided else ours
            if payload is not None:
                annotations[number] = self._reading.annotation(name.hex(), text.id, start, stop, detached, quote,
                                                               payload)
        for one in self._standing_on(source).get(theirs.object, ()):
            lost = None if one.object in annotations else self._as_placed(one, theirs.object)
            if lost is not None:
                value, anchor = lost
                content = self._reading.contents.at(anchor)
                annotations[one.object] = carried(value, word_edits(content, text.content), content)
        return TextSnapshot(text=text, annotations=tuple(sorted(annotations.values(), key=sort_key)))

    def _as_placed(self, theirs: _Theirs, text: int) -> tuple[Annotation, int] | None:
        """An annotation of theirs that stands on a text, where it was placed, and the revision of the text there."""
        (payload,) = self._payload(theirs.revision)
        if payload is None:
            return None
        anchor = rows.decode_annotation(payload).revision
        value = self._past.value(theirs.object, theirs.revision)
        if self._reading.text_number(anchor) != text or not isinstance(value, Annotation):
            return None
        return value, anchor

    def _here(self, theirs: _Theirs, text: ObjectRow, content: str) -> Annotation | None:
        """Where an annotation of theirs stands in a text that stands here as it does there, or went on from that."""
        found = self._as_placed(theirs, text.n)
        if found is None:
            return None
        value, revision = found
        there = self._connection.execute(
            "SELECT i.revision, p.text, p.start, p.stop, p.detached, p.quote FROM incoming_position p "
            "JOIN incoming i ON i.object = p.text AND i.source = p.source "
            "WHERE p.text = ? AND p.annotation = ? AND p.source = ?",
            (text.n, theirs.object, theirs.source)).fetchone()
        if there is not None:
            revision, value = there[0], placed(value, Position(*there[1:]))
        edits = self._ways.way(text.head, revision) if text.head is not None else ()
        found_at = carried(value, edits, self._reading.contents.at(revision))
        end = min(found_at.end, len(content))
        return replace(found_at, start=min(found_at.start, end), end=end)

    def edits_since(self, text_id: str, revision: str) -> tuple[TextEdit, ...] | None:
        """Return the edits from what a text said at a revision to what it says here; None where either is unknown."""
        self._renew()
        text = self._reading.find(text_id)
        if text is None or text.type != "text" or not text.live or text.head is None or len(revision) != 64 or (
                revision.strip("0123456789abcdef")):
            return None
        row = self._connection.execute("SELECT min(n) FROM revision WHERE id = ? AND object = ?",
                                       (bytes.fromhex(revision), text.n)).fetchone()
        return None if row[0] is None else self._ways.way(text.head, row[0])
