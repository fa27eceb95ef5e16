"""Note numbers: computed from the order of the references in the text, never stored."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from editor.core.annotations import Annotation
from editor.core.lemmas import lemma_of
from editor.core.letters import Note


def letters_label(index: int) -> str:
    """Return a, b, … z, aa, ab … for 1, 2, …"""
    label = ""
    while index > 0:
        index, digit = divmod(index - 1, 26)
        label = chr(ord("a") + digit) + label
    return label


def _label(series: str, index: int) -> str:
    match series:
        case "textual":
            return letters_label(index)
        case "author":
            return "*" * index
        case "head":
            return ""
        case _:
            return str(index)


def ordered_notes(notes: Iterable[Note], references: Sequence[Annotation]) -> list[Note]:
    """Return the notes in the order of their first reference; those without one keep their place by ``order``.

    ``references`` are the annotations of kind ``note``, attached, of the texts in reading order: first the
    transcription's, then the translations', then those in notes; within a text in ``sort_key`` order.
    Of notes at one place the editor's own order (``rank``) decides, then the longer lemma comes first, then the
    older note.
    """
    first: dict[str, tuple[int, int]] = {}
    place, last = 0, None
    for reference in references:
        # Notes at one point share their place: never do their ids decide.
        place, last = place + ((reference.text, reference.start) != last), (reference.text, reference.start)
        if reference.note is not None and not reference.detached:
            first.setdefault(reference.note, (place, -len(lemma_of(reference))))
    listed = sorted(notes, key=lambda note: (note.order, note.id))
    # A note without a reference stands behind the note that precedes it in the order of the source.
    leading: list[Note] = []
    followers: dict[str, list[Note]] = {}
    group = leading
    for note in listed:
        if note.id in first:
            group = followers.setdefault(note.id, [])
        else:
            group.append(note)
    placed = sorted((note for note in listed if note.id in first),
                    key=lambda note: (first[note.id][0], note.rank, first[note.id][1]))
    return leading + [member for note in placed for member in (note, *followers[note.id])]


def numbers(notes: Sequence[Note]) -> dict[str, str]:
    """Return the number of each note by its id; ``notes`` are in the order of ``ordered_notes``.

    Editorial notes count 1, 2, 3; textual a, b, c; the author's own \\*, \\*\\*; head notes have none.
    """
    counts: dict[str, int] = {}
    result: dict[str, str] = {}
    for note in notes:
        counts[note.series] = counts.get(note.series, 0) + 1
        result[note.id] = _label(note.series, counts[note.series])
    return result
