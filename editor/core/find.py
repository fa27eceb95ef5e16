"""Finding words and names in texts: folded search with exact places, key word in context, names for tagging."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import NamedTuple

import regex as patterns

from editor.core.folding import Folded, fold, fold_text
from editor.core.messages import LetterbookError

__all__ = ["Folded", "Occurrence", "context", "find_all", "fold", "fold_text", "name_occurrences"]

Span = tuple[int, int]

AROUND = 200
"""Code points on either side of a place in lists: as much as a line of a wide screen shows."""

PATTERN_SECONDS = 2.0
"""How long a regular expression may take over one text."""
_CLUSTER_MARGIN = 32
"""Code points looked at beyond a cut, so that no grapheme cluster is mistaken for two."""
_FEW_FORMS = 24
"""Up to this many forms, one search each is faster than looking at every word of the text."""
_CLUSTER = patterns.compile(r"\X")
_WORD = patterns.compile(r"\w+")


class Occurrence(NamedTuple):
    """A name form at [start, end) and the entities that bear it; several make it ambiguous."""

    start: int
    end: int
    form: str
    entities: frozenset[str]

    @property
    def ambiguous(self) -> bool:
        """Whether the form belongs to more than one entity."""
        return len(self.entities) > 1


def find_all(content: str, query: str, *, whole_words: bool = False, ignore_case: bool = True,
             ignore_diacritics: bool = True, regex: bool = False) -> list[Span]:
    """Return the places of ``query`` in ``content`` in order, without overlaps, as spans of code points.

    A regular expression is applied to the text as it stands: it knows case, but not the folding of diacritics.

    Raises:
        LetterbookError: "search-pattern-invalid" or "search-pattern-slow", for a regular expression.
    """
    if regex:
        return _find_pattern(content, query, ignore_case=ignore_case, whole_words=whole_words)
    needle = fold(query, ignore_case=ignore_case, ignore_diacritics=ignore_diacritics).text
    if not needle:
        return []
    folded = fold(content, ignore_case=ignore_case, ignore_diacritics=ignore_diacritics)
    result: list[Span] = []
    for start in _places(folded.text, needle):
        end = start + len(needle)
        if _is_cut(folded.text, end) or (whole_words and not is_whole_word(folded.text, start, end)):
            continue
        span = folded.original(start, end)
        if not result or span[0] >= result[-1][1]:
            result.append(span)
    return result


def _places(text: str, needle: str) -> Iterable[int]:
    start = text.find(needle)
    while start >= 0:
        yield start
        start = text.find(needle, start + 1)


def _is_cut(text: str, end: int) -> bool:
    """Whether a combining mark that belongs to the last character follows: "e" is not found in "é"."""
    return end < len(text) and unicodedata.combining(text[end]) != 0


def _find_pattern(content: str, pattern: str, *, ignore_case: bool, whole_words: bool) -> list[Span]:
    flags = patterns.MULTILINE | (patterns.IGNORECASE if ignore_case else 0)
    try:
        found = [match.span() for match in patterns.compile(pattern, flags).finditer(content, timeout=PATTERN_SECONDS)]
    except patterns.error as error:
        raise LetterbookError("search-pattern-invalid", pattern=pattern, reason=str(error)) from error
    except TimeoutError as error:
        raise LetterbookError("search-pattern-slow", pattern=pattern, seconds=PATTERN_SECONDS) from error
    return [(start, end) for start, end in found
            if start < end and (not whole_words or is_whole_word(content, start, end))]


def is_whole_word(text: str, start: int, end: int) -> bool:
    """Tell whether [start, end) neither begins nor ends inside a word."""
    return not (start > 0 and _is_of_word(text[start - 1]) and _is_of_word(text[start])) and not (
        end < len(text) and _is_of_word(text[end]) and _is_of_word(text[end - 1]))


def _is_of_word(character: str) -> bool:
    return character.isalnum() or character == "_" or unicodedata.combining(character) != 0


def context(content: str, start: int, end: int, width: int) -> tuple[str, str, str]:
    """Return (before, match, after) with at most ``width`` code points on either side, no grapheme cluster cut."""
    first, last = max(0, start - width), min(len(content), end + width)
    if _parts_clusters(content, first):
        left = content[first:start]
    else:
        before = _CLUSTER.findall(content[max(0, first - _CLUSTER_MARGIN):start])
        left = "".join(reversed(_as_many(reversed(before), width)))
    if _parts_clusters(content, last):
        right = content[end:last]
    else:
        right = "".join(_as_many(_CLUSTER.findall(content[end:last + _CLUSTER_MARGIN]), width))
    return left, content[start:end], right


def _parts_clusters(content: str, at: int) -> bool:
    """Whether there is no need to look for grapheme clusters: none lies across ``at``, as two plain letters say."""
    if at in (0, len(content)):
        return True
    before, behind = content[at - 1], content[at]
    return _is_plain(before) and _is_plain(behind) and (before, behind) != ("\r", "\n")


def _is_plain(character: str) -> bool:
    """Whether a character of the Latin, Greek or Cyrillic blocks never grows into what stands beside it."""
    return character < "\u0300" or "\u0370" <= character < "\u0483"


def _as_many(clusters: Iterable[str], width: int) -> list[str]:
    taken: list[str] = []
    for cluster in clusters:
        width -= len(cluster)
        if width < 0:
            break
        taken.append(cluster)
    return taken


def name_occurrences(content: str, forms: Mapping[str, Set[str]], taken: Sequence[Span] = ()) -> list[Occurrence]:
    """Return where the name forms stand in ``content`` as whole words, in order: as ``NameFinder`` says."""
    return NameFinder(forms).occurrences(content, taken)


class NameFinder:
    """Finds the name forms of a register in one text after the other; what the forms need is made ready once."""

    def __init__(self, forms: Mapping[str, Set[str]], words: Set[str] = frozenset()) -> None:
        """Make the forms ready. Forms that hold one of ``words`` are looked for only around it."""
        self._forms = {form: frozenset(entities) for form, entities in forms.items() if form.strip() and entities}
        # Each word of a text is looked at once: a register of 25,000 entries must not mean 25,000 searches.
        self._by_first: dict[str, list[tuple[int, str]]] = {}
        self._around: dict[str, list[tuple[int, str]]] = {}
        self._wordless: list[str] = []
        for form in self._forms if len(self._forms) > _FEW_FORMS else ():
            found = list(_WORD.finditer(form))
            near = next((word for word in found if word.group() in words), None)
            if near is not None:
                self._around.setdefault(near.group(), []).append((near.start(), form))
            elif found:
                self._by_first.setdefault(found[0].group(), []).append((found[0].start(), form))
            else:
                self._wordless.append(form)

    def occurrences(self, content: str, taken: Sequence[Span] = ()) -> list[Occurrence]:
        """Return where the forms stand in ``content`` as whole words, in order.

        Letters, case and diacritics must be exactly those of the form. A longer form wins over a shorter one that
        it overlaps; nothing is returned that overlaps a span in ``taken``.
        """
        hits = self._by_word(content) if len(self._forms) > _FEW_FORMS else _by_form(content, self._forms)
        busy = _Busy(taken)
        result: list[Occurrence] = []
        for place, form in sorted(hits, key=lambda hit: (-len(hit[1]), hit[0])):
            end = place + len(form)
            if is_whole_word(content, place, end) and busy.take(place, end):
                result.append(Occurrence(place, end, form, self._forms[form]))
        return sorted(result)

    def _by_word(self, content: str) -> Iterable[tuple[int, str]]:
        yield from _by_form(content, self._wordless)
        for word, forms in self._around.items():
            for start in _places(content, word):
                for lead, form in forms:
                    if start >= lead and content.startswith(form, start - lead):
                        yield start - lead, form
        for word in _WORD.finditer(content) if self._by_first else ():
            for lead, form in self._by_first.get(word.group(), ()):
                place = word.start() - lead
                if place >= 0 and content.startswith(form, place):
                    yield place, form


def _by_form(content: str, forms: Iterable[str]) -> Iterable[tuple[int, str]]:
    for form in forms:
        for place in _places(content, form):
            yield place, form


class _Busy:
    """The spans that are occupied, kept in order and without overlaps of their own."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(span for span in spans if span[0] < span[1]):
            if self._ends and start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def take(self, start: int, end: int) -> bool:
        """Occupy [start, end) and return True, or return False where part of it is occupied."""
        place = bisect_right(self._starts, start)
        if place and self._ends[place - 1] > start:
            return False
        if place < len(self._starts) and self._starts[place] < end:
            return False
        self._starts.insert(place, start)
        self._ends.insert(place, end)
        return True
