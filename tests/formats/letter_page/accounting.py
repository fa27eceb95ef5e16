"""The proof that nothing of a source is lost: every character of raw is content, a note, or set apart, exactly once."""

import html
from collections import Counter

from editor.core.snapshot import LetterSnapshot

PRESENT = ("present", "empty")


def kept_of(snapshot: LetterSnapshot) -> list[str]:
    """The stretches of raw between those set apart; fails where stretches overlap or are out of order."""
    source = snapshot.provenance.digital_source
    assert source is not None
    raw = source.raw
    assert raw is not None
    position = 0
    kept: list[str] = []
    for stretch in source.set_apart:
        assert position <= stretch.start < stretch.end <= len(raw)
        assert stretch.why
        assert stretch.why != "not understood"
        kept.append(raw[position : stretch.start])
        position = stretch.end
    kept.append(raw[position:])
    return kept


def contents_of(snapshot: LetterSnapshot) -> list[str]:
    """The content and the bodies of the notes that the source has."""
    return [
        snapshot.transcription.text.content,
        *(note.body.text.content for note in snapshot.notes if note.note.state in PRESENT),
    ]


def assert_accounted(snapshot: LetterSnapshot) -> None:
    """Prove it for plain text: what was not set apart is the content and the notes, character by character.

    Only a white-space character may stand for another one (a line end within a wrapped paragraph for a blank).
    """
    kept = "".join(kept_of(snapshot)).replace("\n", " ")
    contents = [content.replace("\n", " ") for content in contents_of(snapshot)]
    assert sum(map(len, contents)) == len(kept)
    assert Counter(kept) == Counter("".join(contents))
    for content in contents_of(snapshot):
        # Line by line: text may go on behind the notes.
        assert all(line in kept for line in content.split("\n"))


def assert_accounted_in_html(snapshot: LetterSnapshot) -> None:
    """Prove it for HTML, where references stand for characters and white space runs together."""
    kept = "".join("".join(html.unescape(stretch) for stretch in kept_of(snapshot)).split())
    contents = contents_of(snapshot)
    assert Counter(kept) == Counter("".join("".join(contents).split()))
    for content in contents:
        assert all("".join(line.split()) in kept for line in content.split("\n"))
