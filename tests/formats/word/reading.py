"""Reading a document that a test has made."""

from __future__ import annotations

from editor.core.snapshot import LetterSnapshot
from editor.formats import door
from editor.formats.base import ImportedLetter, ImportResult, Source


def read(data: bytes, name: str = "letters.docx", **options: str) -> ImportResult:
    """Return what the importers' door makes of a document."""
    return door.read_source(Source(data, name), options=options)


def one(data: bytes, name: str = "letters.docx", **options: str) -> ImportedLetter:
    """Return the only letter of a document."""
    (letter,) = read(data, name, **options).letters
    return letter


def marks(snapshot: LetterSnapshot, *kinds: str) -> list[tuple[str, str, str]]:
    """Return kind, words and ``rend`` of the marks of the transcription."""
    return [(mark.kind, snapshot.transcription.quote(mark), str(mark.attributes.get("rend", "")))
            for mark in snapshot.transcription.of_kind(*kinds)]


def accepted(content: str, edits: list[tuple[int, str, str]]) -> str:
    """Return a content with changes (start, removed, inserted) made."""
    for start, removed, inserted in sorted(edits, reverse=True):
        assert content[start:start + len(removed)] == removed
        content = content[:start] + inserted + content[start + len(removed):]
    return content


def changes(snapshot: LetterSnapshot, text: str) -> list[tuple[int, str, str]]:
    """Return the suggested changes of one text."""
    return [(found.change["start"], found.change["removed"], found.change["inserted"])
            for found in snapshot.suggestions if found.kind == "text" and found.about == text]
