"""The file that a letter was read from: kept with the letter, and given back byte for byte while the letter is as it
was read (formats.md, rule 4).

A file is kept as its characters with the name of their encoding, where that gives the very same bytes again, and
where no other letter is in it.
"""

from __future__ import annotations

import hashlib
import re

from editor.core.as_read import is_as_read, state_as_read
from editor.core.characters import without_forbidden
from editor.core.problems import Problem, problem
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import ImportedLetter, Source

MEDIA_TYPE = "application/tei+xml"
_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_DECLARED = re.compile(rb"""<\?xml[^>]*?\bencoding\s*=\s*["']([A-Za-z][\w.\-]*)["']""")
_HEAD = 200


def with_file(letter: ImportedLetter, source: Source) -> ImportedLetter:
    """Return the letter with the file that it was read from, and the state that it is in now.

    A letter whose source is another file than this one (as our own TEI says), or whose bytes are no characters of
    the encoding that they name, stays as it is.
    """
    snapshot = letter.snapshot
    digital = snapshot.provenance.digital_source
    if digital is None or digital.raw is not None or digital.sha256 != hashlib.sha256(source.data).hexdigest():
        return letter
    encoding = _encoding(source.data)
    raw = _characters(source.data, encoding)
    if raw is None:
        return letter
    digital = replace(digital, raw=raw, encoding=encoding)
    snapshot = replace(snapshot, provenance=replace(snapshot.provenance, digital_source=digital))
    digital = replace(digital, state=state_as_read(snapshot))
    return letter._replace(snapshot=replace(
        snapshot, provenance=replace(snapshot.provenance, digital_source=digital)))


def file_of(snapshot: LetterSnapshot) -> bytes | Problem:
    """Return the bytes that the letter was read from, or the problem that says why it is to be written anew."""
    digital = snapshot.provenance.digital_source
    if digital is None or digital.raw is None or digital.media_type != MEDIA_TYPE:
        return problem("written-anew-unkept", letter=snapshot.letter.id)
    try:
        data = digital.raw.encode(digital.encoding or "utf-8")
    except (LookupError, UnicodeError):
        return problem("written-anew-unkept", letter=snapshot.letter.id)
    if digital.sha256 != hashlib.sha256(data).hexdigest():
        return problem("written-anew-unkept", letter=snapshot.letter.id)
    if not is_as_read(snapshot):
        return problem("written-anew-changed", letter=snapshot.letter.id, file=digital.file or "")
    return data


def _encoding(data: bytes) -> str:
    """The encoding of an XML file by its mark, else as it declares, else UTF-8."""
    marked = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    declared = _DECLARED.search(data[:_HEAD])
    return marked or (declared[1].decode("ascii").lower() if declared is not None else "utf-8")


def _characters(data: bytes, encoding: str) -> str | None:
    """The bytes as characters, the mark in front included; None where they would not give the same bytes."""
    try:
        raw = data.decode(encoding)
        same = raw.encode(encoding) == data
    except (LookupError, UnicodeError, ValueError):
        return None
    return raw if same and not without_forbidden(raw)[1] else None
