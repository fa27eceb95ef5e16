"""A text as tokens, with its mentions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from editor.core.annotations import OPAQUE, Annotation
from editor.core.entities import Entity
from editor.core.problems import Problem, problem
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.core.tokens import tokens

UNKNOWN = "unknown"
"""The label of a mention that no entry of the register is linked to."""


class Mention(NamedTuple):
    """A tagged stretch, [start, end) in code points, with the kind of its first entry and the identities of all."""

    start: int
    end: int
    label: str
    entities: tuple[str, ...]


class Tagged(NamedTuple):
    """The tokens of a text, all its mentions, and those of which none overlaps another."""

    tokens: tuple[tuple[int, int], ...]
    mentions: tuple[Mention, ...]
    flat: tuple[Mention, ...]


def tagged(text: TextSnapshot, entities: Mapping[str, Entity]) -> Tagged:
    """Return the text as tokens.

    A token is cut where a mention begins or ends in it, so that mentions are whole tokens; white space at the ends of
    a mention is no part of it. Of mentions that overlap the flat ones are those that begin first, and of these the
    longest.
    """
    content = text.text.content
    mentions = tuple(sorted(
        (Mention(*span, _label(tag, entities), tag.entities) for tag in text.of_kind("entity")
         if (span := _without_blanks(content, tag.start, tag.end)) is not None),
        key=lambda one: (one.start, -one.end)))
    borders = sorted({place for one in mentions for place in (one.start, one.end)})
    flat: list[Mention] = []
    for one in mentions:  # they come by start, longer ones first
        if not flat or one.start >= flat[-1].end:
            flat.append(one)
    return Tagged(tuple(_cut(tokens(content), borders)), mentions, tuple(flat))


def mark_label(mark: Annotation) -> str:
    """What a mark is called: its kind; an element of another edition that is no mark here by its own name too."""
    return f"{OPAQUE}:{mark.attributes.get('name') or '?'}" if mark.kind == OPAQUE else mark.kind


def _without_blanks(content: str, start: int, end: int) -> tuple[int, int] | None:
    """The span without the white space at its ends; None where nothing else is in it."""
    words = content[start:end]
    first = start + len(words) - len(words.lstrip())
    last = end - len(words) + len(words.rstrip())
    return (first, last) if first < last else None


def _label(tag: Annotation, entities: Mapping[str, Entity]) -> str:
    found = next((entities[one] for one in tag.entities if one in entities), None)
    return found.kind if found is not None else UNKNOWN


def _cut(words: Iterable[tuple[int, int]], borders: list[int]) -> Iterator[tuple[int, int]]:
    place = 0
    for start, end in words:
        while place < len(borders) and borders[place] <= start:
            place += 1
        here = place
        while here < len(borders) and borders[here] < end:
            yield start, borders[here]
            start = borders[here]  # noqa: PLW2901 - what is left of the token
            here += 1
        yield start, end


def named_texts(snapshot: LetterSnapshot) -> Iterator[tuple[TextSnapshot, str]]:
    """The texts of a letter, each with the number of the note whose body it is, or "" for none."""
    numbers = {note.note.text: note.number or note.note.id for note in snapshot.notes}
    for text in snapshot.texts():
        yield text, numbers.get(text.text.id, "")


def losses(snapshot: LetterSnapshot, format_name: str, more: Iterable[str] = ()) -> Iterator[Problem]:
    """Report what tokens and mentions do not say of a letter; ``more`` is what else the format leaves out."""
    provenance = snapshot.provenance
    held = {
        "detached annotations": any(a.detached for text in snapshot.texts() for a in text.annotations),
        "senders, dates and places": bool(snapshot.letter.actions),
        "provenance": bool(provenance.witnesses or provenance.publications or provenance.digital_source),
        "pages": bool(snapshot.pages), "readings": bool(snapshot.readings), "comments": bool(snapshot.comments),
        "attributes of tags and marks": any(
            a.attributes for text in snapshot.texts() for a in text.annotations if not a.is_block),
    }
    left_out = [*more, *(what for what, present in held.items() if present)]
    if left_out:
        yield problem("not-in-format", letter=snapshot.letter.id, what=", ".join(left_out), format=format_name)
