"""The lemma of a note: the words that it is about, kept with its reference and watched.

The reference of a note is a point behind the lemma. Its attribute ``lemma`` holds the words as an editor last
accepted them; the words in front of the point say whether they still stand. So a correction of the lemma is seen
without a second anchor, and nothing is ever quoted anew without being asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from editor.core.annotations import Annotation
from editor.core.record import JsonObject
from editor.core.snapshot import LetterSnapshot, TextSnapshot

LEMMA = "lemma"
"""The attribute of a note's reference."""

LIKE = 50.0
"""Per cent of likeness from which other words are taken for the lemma in another wording."""

SLACK = 24
"""Code points by which a corrected lemma may be longer than twice the old one."""


class PlacedLemma(NamedTuple):
    """What a note is about: ``words`` stand now at [start, ``reference.start``) of the text.

    ``accepted`` is the lemma as it was last accepted, or empty where none was chosen.
    """

    reference: Annotation
    accepted: str
    words: str
    start: int

    @property
    def changed(self) -> bool:
        """Whether the words are not those that were accepted."""
        return self.words != self.accepted


def lemma_of(reference: Annotation) -> str:
    """Return the accepted lemma of a note's reference, or an empty string."""
    value = reference.attributes.get(LEMMA)
    return value if isinstance(value, str) else ""


def with_lemma(attributes: JsonObject, lemma: str) -> JsonObject:
    """Return the attributes of a reference with this lemma, or with none."""
    kept = {name: value for name, value in attributes.items() if name != LEMMA}
    return {**kept, LEMMA: lemma} if lemma else kept


def stands(reference: Annotation, content: str) -> bool:
    """Whether the accepted lemma still stands in front of the reference; a note without one has nothing to lose."""
    lemma = lemma_of(reference)
    return content.startswith(lemma, reference.start - len(lemma)) if len(lemma) <= reference.start else not lemma


def words_now(reference: Annotation, content: str) -> tuple[int, int]:
    """Return [start, end) of the words that the lemma has become: what is most like it in front of the reference.

    Where nothing is like it, as many words as it had; nothing at the beginning of a text or line.
    """
    lemma, end = lemma_of(reference), reference.start
    if stands(reference, content):
        return end - len(lemma), end
    starts = list(_word_starts(content, max(0, end - 2 * len(lemma) - SLACK), end))
    if not starts:
        return end, end
    from rapidfuzz.fuzz import ratio  # only here: nearly every lemma still stands

    likeness, start = max((ratio(lemma, content[start:end]), start) for start in starts)
    if likeness >= LIKE:
        return start, end
    count = max(1, len(lemma.split()))
    return starts[-count:][0], end


def _word_starts(content: str, low: int, end: int) -> Iterator[int]:
    """Where words of the line before ``end`` begin, from ``low`` on."""
    low = max(low, content.rfind("\n", 0, end) + 1)
    for position in range(low, end):
        here, before = content[position], content[position - 1] if position else " "
        if not here.isspace() and not before.isalnum() and (here.isalnum() or before.isspace()):
            yield position


def placed_lemma(reference: Annotation, content: str) -> PlacedLemma:
    """Return what a note is about; without a lemma there are no words."""
    accepted = lemma_of(reference)
    start, end = words_now(reference, content) if accepted else (reference.start, reference.start)
    return PlacedLemma(reference, accepted, content[start:end], start)


def first_references(texts: Iterable[TextSnapshot]) -> dict[str, tuple[TextSnapshot, Annotation]]:
    """Return the text and the first attached reference of each note, by the note's id."""
    found: dict[str, tuple[TextSnapshot, Annotation]] = {}
    for text in texts:
        for reference in text.of_kind("note"):
            if reference.note is not None:
                found.setdefault(reference.note, (text, reference))
    return found


def lemmas(snapshot: LetterSnapshot) -> dict[str, PlacedLemma]:
    """Return what each note that stands in a text is about, by the note's id."""
    return {note: placed_lemma(reference, text.text.content)
            for note, (text, reference) in first_references(snapshot.texts()).items()}


GUESSED_WORDS = 4
"""How many words in front of a note's number stand for a lemma where none was chosen."""

LONGEST_GUESS = 48
"""The longest of these, in code points."""


def guessed_lemma(content: str, position: int) -> str:
    """Return the last words of the line in front of ``position``: what a note without a lemma is likely about."""
    start = max(content.rfind("\n", 0, position) + 1, position - 4 * LONGEST_GUESS)
    text = " ".join(content[start:position].split()[-GUESSED_WORDS:])
    return text if len(text) <= LONGEST_GUESS else "…" + text[-LONGEST_GUESS:].lstrip()
