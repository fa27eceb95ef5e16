"""What differs between two texts, exactly: for merging and for anchors. ``hunks`` makes of it what is shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from editor.core.anchors import TextEdit
from editor.review.alignment import Run, align
from editor.review.likeness import word_pairs
from editor.review.tokens import in_common_code, is_word, tokenise

_CLOSERS = frozenset("\"'”’»)]")
_FULL_STOPS = frozenset(".!?…")
FEW = 24
"""Tokens that give way to others, on either side, up to which words that are alike are looked for among them."""
LARGEST_ISLAND = 3
"""Words that may be equal by chance between two changes."""
FEWEST_UNLIKE = 6
"""Words that must be gone, and as many new, for a passage to be another one."""
STRAY = 3
"""So many times the equal words those that are gone, and those that are new, must be."""


class Span(NamedTuple):
    """Tokens [start, end) of the one text gave way to tokens [new_start, new_end) of the other."""

    start: int
    end: int
    new_start: int
    new_end: int


def diff(before: str, after: str) -> tuple[TextEdit, ...]:
    """Return the exact delta from one text to the other: edits in code points of ``before``, in order, disjoint.

    Edits begin and end at tokens. A pure insertion or deletion stands where it reads best, at the edge of a paragraph,
    a sentence or a word, when the words around it leave the choice; so two people who insert the same mostly have the
    same edit.
    """
    if before == after:
        return ()
    old, new = _tokens(before), _tokens(after)
    edits: list[TextEdit] = []
    start = place = 0
    for span in changed(old, new):
        place += len("".join(old[start:span.start]))
        edit = TextEdit(place, "".join(old[span.start:span.end]), "".join(new[span.new_start:span.new_end]))
        edits += by_words(edit) if _is_of_few_words(span) else (edit,)
        start = span.start
    return tuple(edits)


_tokens = lru_cache(maxsize=2)(tokenise)
"""Of the base, which is compared with both sides, one after the other."""


def _is_of_few_words(span: Span) -> bool:
    """Whether several tokens replace others, few enough for a respelt word among them to be worth looking for."""
    old, new = span.end - span.start, span.new_end - span.new_start
    return 0 < old <= FEW and 0 < new <= FEW and old + new > 2


def by_words(edit: TextEdit) -> tuple[TextEdit, ...]:
    """Return an edit as edits of the words that are alike, and of what stands between those: "report" that gave way
    to "to reports" is an insertion, and a word spelt otherwise. Such edits may touch. A word that was cut in two, or
    two that were joined, are one edit."""
    if "".join(edit.removed.split()) == "".join(edit.inserted.split()):
        return (edit,)
    finer: list[TextEdit] = []
    start = begin = 0
    for pair in word_pairs(edit.removed, edit.inserted):
        finer += (TextEdit(edit.start + start, edit.removed[start:pair.start], edit.inserted[begin:pair.new_start]),
                  TextEdit(edit.start + pair.start, edit.removed[pair.start:pair.end],
                           edit.inserted[pair.new_start:pair.new_end]))
        start, begin = pair.end, pair.new_end
    finer.append(TextEdit(edit.start + start, edit.removed[start:], edit.inserted[begin:]))
    return tuple(part for part in finer if part.removed != part.inserted)


def changed(old: Sequence[str], new: Sequence[str]) -> list[Span]:
    """Return the stretches of tokens that differ, in order; between two of them stands at least one equal token.

    Plain blanks take no part in the alignment: two phrases are not alike because both have blanks between their
    words. They are compared where what stands beside them is aligned.
    """
    places = [place for place, token in enumerate(old) if token != " "]
    new_places = [place for place, token in enumerate(new) if token != " "]
    one, other = in_common_code([old[place] for place in places], [new[place] for place in new_places])
    runs = [part for run in align(one, other) for part in _with_blanks(old, new, places, new_places, run)]
    spans = [span for span in (_trimmed(old, new, span) for span in _complement(runs, len(old), len(new))) if span]
    spans = _without_stray_words(old, new, spans)
    return [_slid(old, new, span, *_room(spans, index, len(old))) for index, span in enumerate(spans)]


def _without_stray_words(old: Sequence[str], new: Sequence[str], spans: Sequence[Span]) -> list[Span]:
    """Return the stretches with those made one between which only stray words are equal.

    Two passages that have nothing to do with one another still have an "is" and an "of the" in common. To merge by
    such words would weave the one into the other.
    """
    result: list[Span] = []
    first = 0
    for last in range(len(spans)):
        if last + 1 < len(spans) and _is_island(old[spans[last].end:spans[last + 1].start]):
            continue
        if first == last:
            result.append(spans[last])
            first += 1
            continue
        whole = Span(spans[first].start, spans[last].end, spans[first].new_start, spans[last].new_end)
        removed = sum(_count_words(old[span.start:span.end]) for span in spans[first:last + 1])
        inserted = sum(_count_words(new[span.new_start:span.new_end]) for span in spans[first:last + 1])
        equal = _count_words(old[whole.start:whole.end]) - removed
        if min(removed, inserted) >= max(FEWEST_UNLIKE, STRAY * equal):
            result.append(whole)
        else:
            result += spans[first:last + 1]
        first = last + 1
    return result


def _is_island(tokens: Sequence[str]) -> bool:
    """Whether equal tokens are so few that they may be equal by chance."""
    return (len(tokens) <= 2 * LARGEST_ISLAND + 2 and _count_words(tokens) <= LARGEST_ISLAND
            and not any("\n" in token for token in tokens))


def _count_words(tokens: Sequence[str]) -> int:
    return sum(map(is_word, tokens))


def _with_blanks(old: Sequence[str], new: Sequence[str], places: Sequence[int], new_places: Sequence[int],
                 run: Run) -> list[Run]:
    """Return a run of what is no blank as runs of all tokens: several, where the blanks within it differ."""
    start, end = places[run.one], places[run.one + run.length - 1] + 1
    begin, finish = new_places[run.other], new_places[run.other + run.length - 1] + 1
    if old[start:end] == new[begin:finish]:
        return [Run(start, begin, end - start)]
    runs = [Run(start, begin, 1)]
    for by in range(1, run.length):
        place, new_place = places[run.one + by], new_places[run.other + by]
        last = runs[-1]
        if place - last.one == new_place - last.other:
            # With so many tokens since the last, and no more than one blank at a time, the blanks are the same.
            runs[-1] = last._replace(length=place + 1 - last.one)
        else:
            runs.append(Run(place, new_place, 1))
    return runs


def _trimmed(old: Sequence[str], new: Sequence[str], span: Span) -> Span | None:
    """Return what differs of a stretch once equal blanks at its ends are set aside; None where nothing does."""
    start, end, begin, finish = span
    if start < end and begin < finish and old[start] == new[begin] == " ":
        start, begin = start + 1, begin + 1
    if start < end and begin < finish and old[end - 1] == new[finish - 1] == " ":
        end, finish = end - 1, finish - 1
    return Span(start, end, begin, finish) if start < end or begin < finish else None


def _complement(runs: Sequence[Run], length: int, new_length: int) -> Iterator[Span]:
    start = begin = 0
    for run in (*runs, Run(length, new_length, 0)):
        if run.one > start or run.other > begin:
            yield Span(start, run.one, begin, run.other)
        start, begin = run.one + run.length, run.other + run.length


def _room(spans: Sequence[Span], index: int, length: int) -> tuple[int, int]:
    """How many equal tokens stand before and behind a stretch that it may slide over: its neighbours keep one.

    The neighbour before may itself have slid by half of the tokens between, as this one may slide back by half.
    """
    before = spans[index].start - (spans[index - 1].end if index else 0)
    behind = (spans[index + 1].start if index + 1 < len(spans) else length) - spans[index].end
    return (max(0, (before - 1) // 2) if index else before,
            max(0, (behind - 1) // 2) if index + 1 < len(spans) else behind)


def _slid(old: Sequence[str], new: Sequence[str], span: Span, before: int, behind: int) -> Span:
    """Return a pure insertion or deletion at the best of the places where it says the same."""
    inserts = span.start == span.end
    if not inserts and span.new_start != span.new_end:
        return span
    tokens, start, end = (new, span.new_start, span.new_end) if inserts else (old, span.start, span.end)
    low = 0
    while low < before and tokens[start - low - 1] == tokens[end - low - 1]:
        low += 1
    high = 0
    while high < behind and tokens[start + high] == tokens[end + high]:
        high += 1
    if not low and not high:
        return span
    by = max(range(-low, high + 1), key=lambda by: (_fit(tokens, start + by, end + by), by))
    return Span(*(place + by for place in span))


def _fit(tokens: Sequence[str], start: int, end: int) -> int:
    """How well a stretch reads as one change: 4 a whole paragraph, 3 a sentence, 2 a word with the blank behind it."""
    if _after_break(tokens, start) and ("\n" in tokens[end - 1] or end == len(tokens)):
        return 5
    if "\n" in tokens[start] and (end == len(tokens) or "\n" in tokens[end]):
        return 4
    if _after_sentence(tokens, start) and _after_sentence(tokens, end):
        return 3
    if is_word(tokens[start]) and tokens[end - 1].isspace():
        return 2
    return 1 if is_word(tokens[end - 1]) and tokens[start].isspace() else 0


def _after_break(tokens: Sequence[str], place: int) -> bool:
    return not place or "\n" in tokens[place - 1]


def _after_sentence(tokens: Sequence[str], place: int) -> bool:
    """Whether a sentence may begin at a place: behind a full stop and its blank, or a break."""
    if _after_break(tokens, place):
        return True
    place -= 1
    if not tokens[place].isspace():
        return False
    while place and tokens[place - 1] in _CLOSERS:
        place -= 1
    return bool(place) and tokens[place - 1] in _FULL_STOPS
