"""Lists, searches and counts: windows of the indices."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.folding import folded
from editor.core.ids import is_id
from editor.core.messages import LetterbookError
from editor.core.provenance import Provenance
from editor.core.query import Term, Where, parse_where
from editor.core.rows import LetterRow
from editor.store.reading import ProjectReading
from editor.store.schema import TYPE_CODES

_ROW = ("o.id, i.number, i.title, i.kind, i.date, i.edtf, i.sender, i.recipient, i.status, i.notes, i.mentions, "
        "coalesce(i.problems, problems_of(i.letter)), i.place, i.letter")
_FROM = "FROM letter_index i JOIN object o ON o.n = i.letter"
_SORTS = {
    "order": "i.place, i.letter", "date": "i.sort, i.place, i.letter", "title": "i.title, i.place, i.letter",
    "kind": "i.kind, i.place, i.letter", "sender": "i.sender, i.place, i.letter", "status": "i.status, i.place",
    "recipient": "i.recipient, i.place, i.letter", "notes": "i.notes, i.place", "mentions": "i.mentions, i.place",

    "problems": "coalesce(i.problems, problems_of(i.letter)), i.place",
    "number": "CAST(i.number AS INTEGER), i.number, i.place, i.letter",
}
"""What a list can be sorted by; a minus sign in front turns it round."""
_GROUPS = {
    "": "''", "year": "coalesce(substr(i.first_day, 1, 4), '')", "status": "i.status",
    # Who wrote to whom does not matter: letters and answers are one correspondence.
    "correspondents": "min(i.sender, i.recipient) || char(10) || max(i.sender, i.recipient)",
}
_GROUP_ORDER = {"": "", "year": "i.first_day IS NULL, grouped", "correspondents": "grouped",
                "status": "instr('draft imported read once read twice changed since approval approved', i.status)"}
"""What a list can be grouped by, and the order of the groups."""
SHORTEST_PREFIX = 4
"""Digits of an identity that are enough to name a letter, where they name one alone."""


class Condition:
    """The SQL of a query for letters."""

    def __init__(self, where: Where, tagged: Mapping[str, Sequence[int]]) -> None:
        self._parameters: list[object] = []
        self._tagged = tagged
        parts = [self._term(term) for term in where.terms]
        self.sql = " AND ".join(f"{'NOT ' if term.negated else ''}coalesce(({part}), 0)"
                                for term, part in zip(where.terms, parts, strict=True)) or "1"
        self.parameters: Sequence[object] = self._parameters

    def _with(self, sql: str, *parameters: object) -> str:
        self._parameters += parameters
        return sql

    def _term(self, term: Term) -> str:
        value = term.value
        match term.field:
            case "words":
                return self._with("instr(i.words, ?) > 0", folded(value))
            case "from":
                return self._with("instr(fold(i.sender), ?) > 0", folded(value))
            case "to":
                return self._with("instr(fold(i.recipient), ?) > 0", folded(value))
            case "title":
                return self._with("instr(fold(i.title), ?) > 0", folded(value))
            case "kind" | "status":
                return self._with(f"i.{term.field} = ?", value)
            case "number" if term.low is not None:
                return self._with("CAST(i.number AS INTEGER) BETWEEN ? AND ?",
                                  int(term.low), int(term.high or term.low))
            case "number":
                return self._with("i.number = ?", value)
            case "date":
                return self._date(term)
            case "tag":
                return self._with(
                    "i.letter IN (SELECT a.letter FROM mention m JOIN object a ON a.n = m.annotation "
                    "WHERE m.entity IN (SELECT value FROM json_each(?)))", str(list(self._tagged[value])))
            case "text":
                match = match_expression(value)
                return "0" if match is None else self._with(
                    "i.letter IN (SELECT t.letter FROM object t WHERE t.live AND t.n IN "
                    "(SELECT rowid FROM search WHERE search MATCH ?))", match)
            case "has":
                return "coalesce(i.problems, problems_of(i.letter)) > 0" if value == "problems" else "i.notes > 0"

    def _date(self, term: Term) -> str:
        if term.value == "none":
            return "i.first_day IS NULL"
        return self._with("i.first_day >= ? AND i.last_day <= ?", term.low or "0001-01-01", term.high or "9999-12-31")


def representatives(entities: Sequence[Entity]) -> dict[str, str]:
    """Return for every entry of the register the one that it was merged into, at the end of the chain.

    Where two were merged into one another, the smallest id stands for the ring.
    """
    target = {entity.id: entity.merged_into for entity in entities if entity.merged_into}
    result: dict[str, str] = {}
    for entity in entities:
        seen = [entity.id]
        while (following := target.get(seen[-1])) is not None:
            if following in seen:
                seen.append(min(seen[seen.index(following):]))
                break
            seen.append(following)
        result[entity.id] = seen[-1]
    return result


def match_expression(query: str) -> str | None:
    """Return the FTS5 query for texts that may hold ``query``; None where the index cannot help."""
    words = "".join(character if character.isalnum() else " " for character in folded(query)).split()
    # Every word is looked for by itself: what stands between them is for the exact search to judge.
    return " ".join(f'"{word}"*' for word in words) or None


def is_named_by(identity: str, ref: str) -> bool:
    """Whether ``ref`` is an identity or the beginning of it that is long enough to mean one."""
    return len(ref) >= SHORTEST_PREFIX and identity.startswith(ref.lower())


class Queries:
    """Questions about many letters at once."""

    def __init__(self, reading: ProjectReading) -> None:
        self._reading = reading
        self._connection: sqlite3.Connection = reading.connection
        self._problems: dict[int, int] = {}
        """Numbers of problems that could not be kept in the file."""
        self._connection.create_function("fold", 1, folded, deterministic=True)
        self._connection.create_function("problems_of", 1, self._problems.get)

    def find_letter(self, ref: str) -> str:
        """Return the id of the letter that a number, an id or the beginning of an id names; a number wins.

        Raises:
            LetterbookError: none or several are meant ("no-such-letter", "letter-ambiguous").
        """
        found = self._connection.execute(
            "SELECT o.id FROM letter_index i JOIN object o ON o.n = i.letter WHERE i.number = ? LIMIT 2",
            (ref,)).fetchall()
        if not found:
            found = self._by_prefix(ref.lower())
        if not found:
            raise LetterbookError("no-such-letter", letter=ref)
        if len(found) > 1:
            raise LetterbookError("letter-ambiguous", letter=ref)
        return found[0][0].hex()

    def _by_prefix(self, prefix: str) -> list[tuple[bytes]]:
        digits = set("0123456789abcdef")
        if not SHORTEST_PREFIX <= len(prefix) <= 32 or not set(prefix) <= digits:
            return []
        return self._connection.execute(
            "SELECT o.id FROM object o JOIN letter_index i ON i.letter = o.n WHERE o.id BETWEEN ? AND ? LIMIT 2",
            (bytes.fromhex(prefix.ljust(32, "0")), bytes.fromhex(prefix.ljust(32, "f")))).fetchall()

    def existing(self, ids: Iterable[str]) -> set[str]:
        """Return which of the identities are those of live objects."""
        wanted = [name for name in ids if is_id(name)]
        found: set[str] = set()
        for start in range(0, len(wanted), 500):
            some = [bytes.fromhex(name) for name in wanted[start:start + 500]]
            marks = ",".join("?" * len(some))
            found.update(name.hex() for (name,) in self._connection.execute(
                f"SELECT id FROM object WHERE live AND id IN ({marks})", some))
        return found

    def letter_numbers(self) -> list[str]:
        """Return the numbers of all letters in the project's sequence."""
        return [number for (number,) in
                self._connection.execute("SELECT number FROM letter_index ORDER BY place, letter")]

    def newest_provenances(self, limit: int) -> list[Provenance]:
        """Return the provenances of the letters made last, the newest first."""
        names = self._connection.execute(
            "SELECT o.id FROM letter_index i JOIN object o ON o.letter = i.letter AND o.type < 20 "
            "WHERE o.type = ? AND o.live ORDER BY i.letter DESC LIMIT ?", (TYPE_CODES["provenance"], limit)).fetchall()
        found = (self._reading.get(name.hex()) for (name,) in names)
        return [value for value in found if isinstance(value, Provenance)]

    def letter_places(self) -> list[tuple[str, int]]:
        """Return all letters in the project's sequence, each with its place."""
        return [(name.hex(), place) for name, place in self._connection.execute(
            "SELECT o.id, i.place FROM letter_index i JOIN object o ON o.n = i.letter ORDER BY i.place, i.letter")]

    def rows(self, where: str | Where = "", sort: str = "order", offset: int = 0,
             limit: int | None = None) -> list[tuple[LetterRow, bool]]:
        """Return a window of the list of letters, each with whether its problems have been counted.

        Raises:
            RefusedError: the query is malformed, or the list cannot be sorted so ("sort-unknown").
        """
        condition = self.condition(where)
        order = order_by(sort)
        if limit is None:
            return self._pairs(f"{_FROM} WHERE {condition.sql} ORDER BY {order} LIMIT -1 OFFSET ?",
                               (*condition.parameters, offset))
        # The window first, by an index alone where there is one, and then only its rows.
        window = f"SELECT i.letter FROM letter_index i WHERE {condition.sql} ORDER BY {order} LIMIT ? OFFSET ?"
        return self._pairs(f"{_FROM} WHERE i.letter IN ({window}) ORDER BY {order}",
                           (*condition.parameters, limit, offset))

    def letter_keys(self, where: str | Where = "", sort: str = "order", group: str = "") -> list[tuple[int, str]]:
        """Return the keys of the letters that a query chooses, sorted, each with the name of its group.

        Raises:
            RefusedError: the query is malformed.
            LetterbookError: the list cannot be sorted so ("sort-unknown").
        """
        condition = self.condition(where)
        first = _GROUP_ORDER[group]
        if group == "year" and sort.startswith("-"):
            first = "i.first_day IS NULL, grouped DESC"
        order = ", ".join(part for part in (first, order_by(sort)) if part)
        return self._connection.execute(
            f"SELECT i.letter, {_GROUPS[group]} AS grouped FROM letter_index i WHERE {condition.sql} ORDER BY {order}",
            condition.parameters).fetchall()

    def rows_of(self, keys: Sequence[int]) -> list[tuple[LetterRow, bool]]:
        """Return the rows of letters by their keys, in the order of these; of one that is gone there is none."""
        read = self._read_rows(f"{_FROM} WHERE i.letter IN (SELECT value FROM json_each(?))", (str(list(keys)),))
        found = {key: (row, known) for key, row, known in read}
        return [found[key] for key in keys if key in found]

    def letter_key(self, letter_id: str) -> int | None:
        """Return the key of a letter in lists; None where there is no such letter."""
        row = self._reading.find(letter_id) if is_id(letter_id) else None
        return row.n if row is not None and row.live else None

    def _pairs(self, sql: str, parameters: Sequence[object]) -> list[tuple[LetterRow, bool]]:
        return [(row, known) for _, row, known in self._read_rows(sql, parameters)]

    def _read_rows(self, sql: str, parameters: Sequence[object]) -> list[tuple[int, LetterRow, bool]]:
        """Rows with their keys, and whether their problems have been counted."""
        return [(row[13], LetterRow(
            id=row[0].hex(), number=row[1], title=row[2], kind=row[3], date=row[4], edtf=row[5], sender=row[6],
            recipient=row[7], status=row[8], notes=row[9], mentions=row[10], problems=row[11] or 0, order=row[12]),
            row[11] is not None) for row in self._connection.execute(f"SELECT {_ROW} {sql}", parameters)]

    def count(self, where: str | Where = "") -> int:
        """Return how many letters a query chooses."""
        condition = self.condition(where)
        return self._connection.execute(f"SELECT count(*) FROM letter_index i WHERE {condition.sql}",
                                        condition.parameters).fetchone()[0]

    def asks_problems(self, where: str | Where) -> bool:
        """Whether a query asks for the number of problems."""
        terms = (parse_where(where) if isinstance(where, str) else where).terms
        return any(term.field == "has" and term.value == "problems" for term in terms)

    def keep_problem_counts(self, counts: Iterable[tuple[int, str]]) -> None:
        """Keep how many problems letters have, (number, identity), in the file."""
        self._connection.executemany(
            "UPDATE letter_index SET problems = ? WHERE letter = (SELECT n FROM object WHERE id = ?)",
            [(number, bytes.fromhex(letter)) for number, letter in counts])

    def remember_problem_counts(self, counts: Iterable[tuple[int, str]]) -> None:
        """Keep them in memory: the file may not be written."""
        for number, letter in counts:
            row = self._reading.find(letter)
            if row is not None:
                self._problems[row.n] = number

    def uncounted(self, limit: int | None = None) -> list[str]:
        """Return letters whose problems have not been counted since they changed: all, or as many as are asked for."""
        return [name.hex() for (name,) in self._connection.execute(
            f"SELECT o.id {_FROM} WHERE {self._not_counted()} LIMIT ?", (-1 if limit is None else limit,))]

    def number_uncounted(self) -> int:
        """Return how many letters there are whose problems have not been counted since they changed."""
        return self._connection.execute(
            f"SELECT count(*) FROM letter_index i WHERE {self._not_counted()}").fetchone()[0]

    def _not_counted(self) -> str:
        kept = "i.problems IS NULL"
        return f"{kept} AND problems_of(i.letter) IS NULL" if self._problems else kept

    def condition(self, where: str | Where) -> Condition:
        """Return the SQL of a query for letters, over ``letter_index i``.

        Raises:
            RefusedError: the query is malformed.
        """
        chosen = parse_where(where) if isinstance(where, str) else where
        tags = [term.value for term in chosen.terms if term.field == "tag"]
        return Condition(chosen, self._tagged(tags) if tags else {})

    def _tagged(self, tags: Sequence[str]) -> dict[str, list[int]]:
        """Return for each id or name the numbers of the entries that it means, and of those merged with them."""
        entities = self._reading.entities()
        stands_for = representatives(entities)
        result: dict[str, list[int]] = {}
        for tag in tags:
            wanted = {stands_for[entity.id] for entity in entities
                      if folded(tag) in [folded(form) for form in entity.forms()] or is_named_by(entity.id, tag)}
            if not wanted:
                wanted = {stands_for[entity.id] for entity in entities
                          if tag.strip() and any(folded(tag) in folded(form) for form in entity.forms())}
            rows = [self._reading.find(name) for name, target in stands_for.items() if target in wanted]
            result[tag] = [row.n for row in rows if row is not None]
        return result

    def mention_counts(self) -> dict[str, int]:
        """Return how often each entry of the register is mentioned; what was merged counts for its target."""
        stands_for = representatives(self._reading.aliases())
        groups: dict[str, list[int]] = {}
        counts: dict[str, int] = {}
        for n, name, number in self._connection.execute(
                "SELECT m.entity, o.id, m.number FROM (SELECT entity, count(*) AS number FROM mention GROUP BY entity) "
                "m JOIN object o ON o.n = m.entity"):
            entity: str = name.hex()
            target = stands_for.get(entity, entity)
            groups.setdefault(target, []).append(n)
            counts[target] = number
        # A tag that names two entries which are one by now is one mention.
        return counts | {target: len(self._tags_of(members)) for target, members in groups.items() if len(members) > 1}

    def mentions_of(self, entity_id: str) -> list[tuple[str, Annotation]]:
        """Return every tag that names the entry, or one merged into it: letter and annotation, in order."""
        stands_for = representatives(self._reading.aliases())
        target = stands_for.get(entity_id, entity_id)
        names = {target, *(name for name, other in stands_for.items() if other == target)}
        members = [self._reading.find(name) for name in sorted(names)]
        result: list[tuple[str, Annotation]] = []
        for name, letter in self._tags_of([row.n for row in members if row is not None]):
            annotation = self._reading.get(name.hex())
            if isinstance(annotation, Annotation):
                result.append((self._reading.name(letter), annotation))
        return result

    def detached(self) -> dict[str, list[str]]:
        """Return the letters in which something has lost its place, each with the annotations."""
        result: dict[str, list[str]] = {}
        for letter, name in self._connection.execute(
                "SELECT l.id, o.id FROM annotation a JOIN object o ON o.n = a.object JOIN object l ON l.n = o.letter "
                "WHERE a.detached ORDER BY l.n, o.n"):
            result.setdefault(letter.hex(), []).append(name.hex())
        return result

    def _tags_of(self, entities: Sequence[int]) -> list[tuple[bytes, int]]:
        """Return the tags that name any of the entries, each once: identity, and number of the letter."""
        return self._connection.execute(
            "SELECT o.id, i.letter FROM (SELECT DISTINCT annotation FROM mention "
            "WHERE entity IN (SELECT value FROM json_each(?))) m JOIN object o ON o.n = m.annotation "
            "JOIN letter_index i ON i.letter = o.letter ORDER BY i.place, i.letter, o.n",
            (str(list(entities)),)).fetchall()


def order_by(sort: str) -> str:
    """Return the ORDER BY of a sort key.

    Raises:
        LetterbookError: there is none of that name ("sort-unknown").
    """
    key = sort.removeprefix("-")
    if key not in _SORTS:
        raise LetterbookError("sort-unknown", sort=sort, known=", ".join(sorted(_SORTS)))
    if key == sort:
        return _SORTS[key]
    return _SORTS[key].replace(", i.", " DESC, i.") + " DESC"
