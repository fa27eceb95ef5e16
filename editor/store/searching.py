"""Searching texts: the word index proposes texts, the search of ``core.find`` says where in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from typing import Literal, NamedTuple

from editor.core.find import context, find_all
from editor.core.letters import TextRole
from editor.core.messages import LetterbookError
from editor.core.replacing import Pattern
from editor.core.rows import SearchHit, SearchPage
from editor.store.queries import Condition, match_expression
from editor.store.reading import ProjectReading

Scope = Literal["text", "notes", "all"]
SCOPES: tuple[Scope, ...] = ("text", "notes", "all")
MANY = 500
"""Texts from which on they are not sorted but met on the way through the letters."""
WIDTH = 40
"""Code points shown on either side of what was found, unless told otherwise."""

_TEXTS = """
SELECT o.n, o.id, l.id, i.number FROM object o
JOIN letter_index i ON i.letter = o.letter JOIN object l ON l.n = o.letter
WHERE o.live AND o.type = 3 AND {condition}
ORDER BY i.place, i.letter, o.n
"""
_IN_ORDER = """
SELECT o.n, o.id, l.id, i.number FROM letter_index i CROSS JOIN object o ON o.letter = i.letter AND o.type < 20
JOIN object l ON l.n = i.letter WHERE o.type = 3 AND o.live ORDER BY i.place, i.letter, o.n
"""
_OF_LETTERS = """
SELECT o.n, o.id, l.id, i.number, json_extract(r.payload, '$[0]') AS role
FROM letter_index i CROSS JOIN object o ON o.letter = i.letter AND o.type < 20
JOIN object l ON l.n = i.letter JOIN revision r ON r.n = o.head
WHERE o.type = 3 AND o.live AND i.letter IN (SELECT value FROM json_each(?)) ORDER BY i.place, i.letter, o.n
"""
_INDEXED = "o.n IN (SELECT rowid FROM search WHERE search MATCH ?)"

_ROLE = "(SELECT json_extract(payload, '$[0]') FROM revision r WHERE r.n = o.head)"
_SCOPES = {"all": "1", "notes": f"{_ROLE} = 'note'", "text": f"{_ROLE} <> 'note'"}


class Candidate(NamedTuple):
    """A text in which something may be found."""

    n: int
    text: str
    letter: str
    number: str
    role: str = ""
    """Of those that ``candidates`` gives."""


class SearchPlan(NamedTuple):
    """Where to look: letters by number, in order, and of their texts those named, where the index names them."""

    letters: list[int]
    texts: Set[int] | None


class Searching:
    """Key word in context over all texts."""

    def __init__(self, reading: ProjectReading) -> None:
        self._reading = reading

    def search(self, query: str, scope: str = "all", limit: int | None = 50, offset: int = 0,
               width: int = WIDTH) -> SearchPage:
        """Return the places where the words of ``query`` stand together, in the order of the letters.

        Case and diacritics do not count; the last word may be the beginning of one. Once a page is full the rest
        is not read: then ``total`` is an estimate, with one place for every further text that the index names.

        Raises:
            LetterbookError: the scope is unknown ("search-scope-unknown").
        """
        if scope not in SCOPES:
            raise LetterbookError("search-scope-unknown", scope=scope, known=", ".join(SCOPES))
        if not query.strip():
            return SearchPage(hits=(), total=0)
        number, candidates = self._candidates(query.strip(), scope)
        hits: list[SearchHit] = []
        found = 0
        for index, candidate in enumerate(candidates):
            if limit is not None and found >= offset + limit:
                return SearchPage(hits=tuple(hits), total=found + number - index, complete=False)
            for start, end, content in self._places(candidate.n, query.strip()):
                if found >= offset and (limit is None or len(hits) < limit):
                    hits.append(_hit(candidate, start, end, content, width))
                found += 1
        return SearchPage(hits=tuple(hits), total=found)

    def plan(self, pattern: Pattern, where: Condition, *, from_word: bool) -> SearchPlan:
        """Return the letters that ``where`` chooses and in which the pattern may stand, in their order.

        With ``from_word`` places count that begin where a word begins: then the word index says where to look.
        """
        letters = [n for (n,) in self._reading.connection.execute(
            f"SELECT i.letter FROM letter_index i WHERE {where.sql} ORDER BY i.place, i.letter", where.parameters)]
        match = match_expression(pattern.query) if from_word and not pattern.regex else None
        if match is None:
            return SearchPlan(letters, None)
        texts = {n for (n,) in self._reading.connection.execute(
            "SELECT rowid FROM search WHERE search MATCH ?", (match,))}
        if self._reading.overlay is not None:
            texts.add(self._reading.overlay.text)
        holding = {letter for (letter,) in self._reading.connection.execute(
            "SELECT letter FROM object WHERE n IN (SELECT value FROM json_each(?))", (str(list(texts)),))}
        return SearchPlan([letter for letter in letters if letter in holding], texts)

    def candidates(self, plan: SearchPlan, first: int, last: int, roles: Set[TextRole]) -> list[Candidate]:
        """Return the texts to look into, of these roles, of the letters ``first`` to ``last`` of a plan."""
        found = self._reading.connection.execute(_OF_LETTERS, (str(plan.letters[first:last]),))
        return [Candidate(n, name.hex(), letter.hex(), number, role) for n, name, letter, number, role in found
                if role in roles and (plan.texts is None or n in plan.texts)]

    def places_in(self, candidate: Candidate, pattern: Pattern, *, from_word: bool, width: int) -> list[SearchHit]:
        """Return where the pattern stands in one text; nothing where the text is there no more."""
        row = self._reading.find(candidate.text)
        if row is None or not row.live:
            return []
        content = self._reading.content(candidate.n)
        return [_hit(candidate, start, end, content, width) for start, end in pattern.places(content)
                if not (from_word and not pattern.regex and _inside_word(content, start))]

    def texts_holding(self, phrases: Iterable[str] | None) -> list[tuple[str, str]]:
        """Return the texts, letter and text, that may hold one of the phrases, or all texts: in order.

        They are all that do, and perhaps some that do not.
        """
        connection = self._reading.connection
        overlay = self._reading.overlay
        wanted: set[int] | None = None if phrases is None else {overlay.text} if overlay is not None else set()
        for phrase in phrases or ():
            match = match_expression(phrase)
            if match is None or wanted is None:
                wanted = None  # the index cannot help: every text may hold it
                break
            wanted.update(n for (n,) in connection.execute("SELECT rowid FROM search WHERE search MATCH ?", (match,)))
        if wanted is not None and len(wanted) <= MANY:
            marks = ",".join(map(str, wanted))
            return [(c.letter, c.text) for c in self._texts(f"o.n IN ({marks})", "all", ())]
        return [(c.letter, c.text) for c in self._streamed(wanted)]

    def _candidates(self, query: str, scope: str) -> tuple[int, Iterable[Candidate]]:
        """The texts to look into, in the order of the letters, and how many they are."""
        match = match_expression(query)
        if match and scope == "all":
            matching = {n for (n,) in self._reading.connection.execute(
                "SELECT rowid FROM search WHERE search MATCH ?", (match,))}
            if self._reading.overlay is not None:
                # What is being typed is not in the index yet.
                matching.add(self._reading.overlay.text)
            if len(matching) > MANY:
                return len(matching), self._streamed(matching)
        found = self._texts(_INDEXED if match else "1", scope, (match,) if match else ())
        overlay = self._reading.overlay
        if overlay is not None and all(candidate.n != overlay.text for candidate in found):
            found += self._texts("o.n = ?", scope, (overlay.text,))
        return len(found), found

    def _streamed(self, matching: Set[int] | None) -> Iterator[Candidate]:
        """Go through the letters until enough is found: of many texts, sorting all would take longer."""
        for n, name, letter, number in self._reading.connection.execute(_IN_ORDER):
            if matching is None or n in matching:
                yield Candidate(n, name.hex(), letter.hex(), number)

    def _texts(self, condition: str, scope: str, parameters: tuple[object, ...]) -> list[Candidate]:
        sql = _TEXTS.format(condition=f"{condition} AND {_SCOPES[scope]}")
        return [Candidate(n, name.hex(), letter.hex(), number)
                for n, name, letter, number in self._reading.connection.execute(sql, parameters)]

    def _places(self, text: int, query: str) -> Iterator[tuple[int, int, str]]:
        content = self._reading.content(text)
        for start, end in find_all(content, query):
            if not _inside_word(content, start):
                yield start, end, content


def _inside_word(content: str, start: int) -> bool:
    return start > 0 and content[start - 1].isalnum() and content[start].isalnum()


def _hit(candidate: Candidate, start: int, end: int, content: str, width: int) -> SearchHit:
    before, match, after = context(content, start, end, width)
    return SearchHit(letter=candidate.letter, number=candidate.number, text=candidate.text, start=start, end=end,
                     before=before, match=match, after=after, role=candidate.role)
