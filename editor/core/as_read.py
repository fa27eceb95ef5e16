"""Whether a letter is still what was read from its file.

The state of a letter is taken when it is read, and again when it is asked for, so a change that was undone is none.
"""

from __future__ import annotations

from editor.core.record import replace
from editor.core.signing import letter_state
from editor.core.snapshot import LetterSnapshot, TextSnapshot


def state_as_read(snapshot: LetterSnapshot) -> str:
    """Return the SHA-256, in hex, of all that an edition of the letter says, as ``signing.letter_state``.

    The number is no part of it: an import gives a letter the next one that is free. Nor is the file itself, nor what
    annotations quote, which follows from where they stand.
    """
    provenance = snapshot.provenance
    source = provenance.digital_source
    if source is not None:
        provenance = replace(provenance, digital_source=replace(source, raw=None, state=None))
    return letter_state(replace(
        snapshot, letter=replace(snapshot.letter, number=""), provenance=provenance,
        transcription=_placed(snapshot.transcription), translations=tuple(map(_placed, snapshot.translations)),
        notes=tuple(replace(note, body=_placed(note.body)) for note in snapshot.notes)))


def _placed(text: TextSnapshot) -> TextSnapshot:
    if not any(one.quote or one.prefix or one.suffix for one in text.annotations):
        return text  # as it was read
    return replace(text, annotations=tuple(
        replace(one, quote="", prefix="", suffix="") for one in text.annotations))


def is_as_read(snapshot: LetterSnapshot) -> bool:
    """Tell whether the letter says what it said when it was read; False where that was not kept."""
    source = snapshot.provenance.digital_source
    return source is not None and source.state is not None and source.state == state_as_read(snapshot)
