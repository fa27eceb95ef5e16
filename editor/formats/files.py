"""What the files of an export are called, and what a format for readers leaves out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.core.annotations import BLOCK_KINDS
from editor.core.problems import Problem, problem
from editor.core.snapshot import LetterSnapshot

_SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,60}\Z")


def letter_file_name(snapshot: LetterSnapshot, used: set[str]) -> str:
    """Return the name of a letter's file without its ending: by its number where that is fit and free, else its id.

    ``used`` holds the names given so far, and gets this one.
    """
    letter = snapshot.letter
    fit = _SAFE.match(letter.number) is not None and letter.number.lower() not in used
    name = letter.number if fit else letter.id
    used.add(name.lower())
    return f"letter-{name}"


def losses(snapshot: LetterSnapshot, format_name: str, shown: frozenset[str]) -> Iterator[Problem]:
    """Report, for one letter, what a format for readers leaves out; ``shown`` are the kinds that it shows."""
    kinds = {annotation.kind for text in snapshot.texts() for annotation in text.annotations}
    # Comments are no part of an edition: nothing of it is lost with them.
    hidden = sorted(kinds - shown - {"comment", *BLOCK_KINDS})
    provenance = snapshot.provenance
    rest = {
        "provenance": bool(provenance.witnesses or provenance.publications or provenance.digital_source),
        "readings": bool(snapshot.readings),
    }
    left_out = [*hidden, *(name for name, present in rest.items() if present)]
    if left_out:
        yield problem("not-in-format", letter=snapshot.letter.id, what=", ".join(left_out), format=format_name)
