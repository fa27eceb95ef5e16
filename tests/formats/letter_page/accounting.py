"""The proof that nothing of a source is lost: every character of raw is content, a note, or set apart, exactly once."""

from editor.core.snapshot import LetterSnapshot

BLANKS = " \t\n\u00a0"


def kept_of(snapshot: LetterSnapshot) -> str:
    """What is left of raw once everything set apart is taken out; fails where stretches overlap or are out of order."""
    source = snapshot.provenance.digital_source
    assert source is not None
    raw = source.raw
    assert raw is not None
    position = 0
    kept: list[str] = []
    for stretch in source.set_apart:
        assert position <= stretch.start < stretch.end <= len(raw)
        assert stretch.why
        kept.append(raw[position:stretch.start])
        position = stretch.end
    kept.append(raw[position:])
    return "".join(kept)


def contents_of(snapshot: LetterSnapshot) -> list[str]:
    """The content and the bodies of the notes that the source has, in the order of the source."""
    notes = sorted((note for note in snapshot.notes if note.note.state == "present"), key=lambda note: note.note.order)
    return [snapshot.transcription.text.content, *(note.body.text.content for note in notes)]


def assert_accounted(snapshot: LetterSnapshot) -> None:
    """Prove it for plain text: kept characters and contents are the same, whatever their order on the page.

    A line end inside a wrapped paragraph stands as a blank in the content; no other character may differ.
    """
    kept = kept_of(snapshot)
    contents = contents_of(snapshot)
    joined = sorted(part.replace("\n", " ") for part in contents)
    assert sum(map(len, contents)) == len(kept)
    assert sorted(kept.replace("\n", " ")) == sorted("".join(joined))
    for content in contents:
        assert content.replace("\n", " ") in kept.replace("\n", " ")
