"""Mentions over the whole project: where they stand, and who else points to an entry of the register."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import islice
from typing import Any

from editor.core.annotations import Annotation
from editor.core.find import AROUND, context
from editor.core.ids import is_id
from editor.core.letters import Letter
from editor.core.messages import LetterbookError
from editor.core.pointers import Referring, references
from editor.core.provenance import Provenance
from editor.core.rows import MentionRow
from editor.store import rows
from editor.store.queries import representatives
from editor.store.reading import ProjectReading
from editor.store.schema import TYPE_CODES

CONTEXT = AROUND
"""Code points shown on either side of a mention."""

_IS_MENTION = "(typeof(r.payload) = 'blob' OR r.payload LIKE '[\"entity\"%')"
"""Long payloads are compressed, and looked at when they have been read."""

_SPANS = """
SELECT a.start, a.stop, r.payload FROM annotation a JOIN object o ON o.n = a.object JOIN revision r ON r.n = o.head
WHERE a.text = ? AND a.detached = 0 AND o.live ORDER BY a.start, a.stop
"""
_CONTENT = """
SELECT o.n, t.cached, coalesce(t.content, r.content) FROM object o JOIN text t ON t.object = o.n
LEFT JOIN revision_text r ON r.revision = t.cached WHERE o.id = ? AND o.live
"""
_PLACES = """
SELECT o.id, t.n, t.id, i.letter, i.number, i.date, a.start, a.stop, r.payload
FROM {source} JOIN revision r ON r.n = o.head
JOIN letter_index i ON i.letter = o.letter
JOIN object t ON t.letter = o.letter AND t.type < 20 AND t.type = 3 AND t.live
JOIN annotation a ON a.text = t.n AND a.object = o.n
WHERE o.live AND a.detached = 0 AND {condition}
ORDER BY i.place, i.letter, t.n, a.start, o.n
"""
_NAMED = ("(SELECT DISTINCT annotation FROM mention WHERE entity IN (SELECT value FROM json_each(?))) m "
          "JOIN object o ON o.n = m.annotation")
_TAGS = ("SELECT DISTINCT o.id FROM mention m JOIN object o ON o.n = m.annotation "
         "WHERE m.entity IN (SELECT value FROM json_each(?)) AND o.live ORDER BY o.n")
_OF_NOBODY = f"o.type = 20 AND {_IS_MENTION} AND NOT EXISTS (SELECT 1 FROM named WHERE annotation = o.n)"
_POINTING = f"""
SELECT o.n, o.id, o.letter, o.type, r.payload FROM object o JOIN revision r ON r.n = o.head
WHERE o.live AND o.type IN ({TYPE_CODES["letter"]}, {TYPE_CODES["provenance"]}) AND o.letter IS NOT NULL AND o.type < 20
"""
_NEARBY = f"""
WITH near AS (
  SELECT i.letter FROM letter_index i JOIN letter_index h ON h.letter = ?
  WHERE h.sender <> '' AND h.recipient <> '' AND i.letter <> h.letter AND i.sort BETWEEN ? AND ?
  AND ((i.sender = h.sender AND i.recipient = h.recipient) OR (i.sender = h.recipient AND i.recipient = h.sender))
  ORDER BY abs(substr(i.sort, 2, 4) - substr(h.sort, 2, 4)), i.place LIMIT ?)
SELECT r.payload FROM near
JOIN object t ON t.letter = near.letter AND t.type < 20 AND t.type = {TYPE_CODES["text"]} AND t.live
JOIN annotation a ON a.text = t.n JOIN object o ON o.n = a.object JOIN revision r ON r.n = o.head
WHERE o.live AND {_IS_MENTION}
"""
MOST_NEARBY = 40
"""Letters of a correspondence that are looked into, the nearest in years: what they name is asked at every tag."""
_YEAR = re.compile(r"(\d)(\d{4})-")
"""How the sort key of a date begins: the sign of its era, and the year."""


class Mentions:
    """Questions about tags and other references to the register."""

    def __init__(self, reading: ProjectReading) -> None:
        self._reading = reading
        self._connection: sqlite3.Connection = reading.connection

    def content(self, text_id: str) -> str:
        """Return the content of a text; raises LetterbookError("no-such-text")."""
        # One question for each text: all the letters are looked through in this way.
        row = self._connection.execute(_CONTENT, (bytes.fromhex(text_id),)).fetchone() if is_id(text_id) else None
        if row is None:
            raise LetterbookError("no-such-text", text=text_id)
        number, cached, content = row
        overlay = self._reading.overlay
        if overlay is not None and overlay.text == number:
            return overlay.snapshot.text.content
        return content if content is not None else self._reading.contents.at(cached)

    def spans(self, text_id: str, kinds: Sequence[str]) -> list[tuple[int, int]]:
        """Return where annotations of these kinds stand in a text; raises LetterbookError("no-such-text")."""
        text = self._text(text_id)
        overlay = self._reading.overlay
        if overlay is not None and overlay.text == text:
            return [(tag.start, tag.end) for tag in overlay.snapshot.of_kind(*kinds)]
        # The kind stands first in a payload; a long one is compressed and has to be decoded.
        heads = tuple(f'["{kind}"' for kind in kinds)
        return [(start, stop) for start, stop, payload in self._connection.execute(_SPANS, (text,))
                if (payload.startswith(heads) if isinstance(payload, str)
                    else rows.decode_annotation(payload).kind in kinds)]

    def _text(self, text_id: str) -> int:
        row = self._reading.find(text_id)
        if row is None or not row.live or row.type != "text":
            raise LetterbookError("no-such-text", text=text_id)
        return row.n

    def rows(self, entity_id: str | None, limit: int | None = None) -> list[MentionRow]:
        """Return the mentions of an entry, and of those merged into it, or of nobody, in the order of the letters."""
        if entity_id is None:
            places = self._places_of_nobody()
        else:
            sql = _PLACES.format(source=_NAMED, condition="1")
            places = self._connection.execute(sql, (str(self._members(entity_id)),)).fetchall()
        return list(islice(self._rows(places), limit))

    def nearby(self, letter_id: str, years: int) -> Counter[str]:
        """Return how often entries are mentioned in the other letters between the same two parties, either way.

        Letters more than ``years`` away do not count; where the letter has no year, all do. Parties are compared by
        their names as the list of letters shows them. What was merged is given as it stands in the texts.
        """
        row = self._reading.find(letter_id)
        known = self._connection.execute("SELECT sort FROM letter_index WHERE letter = ?",
                                         (row.n if row is not None else None,)).fetchone()
        if row is None or known is None:
            return Counter()
        found = _YEAR.match(known[0])
        first, last = ("", "\U0010ffff") if found is None else (
            f"{found[1]}{max(0, int(found[2]) - years):04d}", f"{found[1]}{min(9998, int(found[2]) + years) + 1:04d}")
        counts: Counter[int] = Counter()
        for (payload,) in self._connection.execute(_NEARBY, (row.n, first, last, MOST_NEARBY)):
            stored = rows.decode_annotation(payload)
            if stored.kind == "entity" and stored.extras is not None:
                counts.update(set(stored.extras.entities))
        return Counter({self._reading.name(entity): number for entity, number in counts.items()})

    def _places_of_nobody(self) -> list[tuple[Any, ...]]:
        # ``mention`` is ordered by entry: to ask it by annotation, its annotations are listed once.
        sql = ("WITH named AS MATERIALIZED (SELECT DISTINCT annotation FROM mention) "
               + _PLACES.format(source="object o", condition=_OF_NOBODY))
        return self._connection.execute(sql).fetchall()

    def _members(self, entity_id: str) -> list[int]:
        """The numbers of the entry that this one stands for, and of all that were merged into that."""
        stands_for = representatives(self._reading.aliases())
        target = stands_for.get(entity_id, entity_id)
        names = {target, *(name for name, other in stands_for.items() if other == target)}
        found = map(self._reading.find, sorted(names))
        return [row.n for row in found if row is not None]

    def _rows(self, places: Iterable[tuple[Any, ...]]) -> Iterator[MentionRow]:
        roles: dict[int, tuple[str, str]] = {}
        for name, n, text_id, letter, number, date, start, stop, payload in places:
            stored = rows.decode_annotation(payload)
            if stored.kind != "entity":
                continue
            begin, end = self._where(n, name.hex(), (start, stop))
            if n not in roles:
                roles = {n: (self._role(n), self._reading.content(n))}
            role, content = roles[n]
            before, match, after = context(content, begin, end, CONTEXT)
            attributes = self._reading.attributes(stored.extras.attributes) if stored.extras is not None else {}
            yield MentionRow(
                id=name.hex(), letter=self._reading.name(letter), number=str(number), date=str(date),
                text=text_id.hex(), role=role, start=begin, end=end, before=before, match=match, after=after,
                mention=str(attributes.get("mention", "name")), certainty=str(attributes.get("certainty", "high")),
                entities=tuple(map(self._reading.name, stored.extras.entities)) if stored.extras is not None else ())

    def _where(self, text: int, name: str, stored: tuple[int, int]) -> tuple[int, int]:
        """Where a mention stands now: in the text that is being typed it may have moved."""
        overlay = self._reading.overlay
        if overlay is not None and overlay.text == text:
            found = next((a for a in overlay.snapshot.annotations if a.id == name), None)
            if found is not None:
                return found.start, found.end
        return stored

    def _role(self, text: int) -> str:
        (payload,) = self._connection.execute(
            "SELECT r.payload FROM object o JOIN revision r ON r.n = o.head WHERE o.n = ?", (text,)).fetchone()
        return rows.decode_text(payload, "", "", "").role

    def referring(self, entities: Set[str]) -> list[Referring]:
        """Return every object that points to one of the entries; objects of the register stand last."""
        found: list[Referring] = []
        numbers = [row.n for row in map(self._reading.find, sorted(entities)) if row is not None]
        for (name,) in self._connection.execute(_TAGS, (str(numbers),)).fetchall():
            tag = self._reading.get(name.hex())
            if isinstance(tag, Annotation):
                found.append(tag)
        found += self._letters_pointing(entities)
        return found + [e for e in self._reading.entities() if not entities.isdisjoint(references(e))]

    def _letters_pointing(self, entities: Set[str]) -> Iterator[Letter | Provenance]:
        for n, name, letter, code, payload in self._connection.execute(_POINTING).fetchall():
            plain = rows.plain_json(payload)
            # Identities are 32 digits: where none of them stands in the words, there is nothing to decode.
            if not any(entity in plain for entity in entities):
                continue
            kind = Letter if code == TYPE_CODES["letter"] else Provenance
            value = rows.decode(kind, payload, name.hex(), None if n == letter else self._reading.name(letter))
            if not entities.isdisjoint(references(value)):
                yield value
