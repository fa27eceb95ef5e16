"""The annotations of a letter put into its JSON as bytes: it has dozens, and most are alike but for their places."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from editor.core.annotations import Annotation
from editor.core.record import JsonObject
from editor.core.snapshot import LetterSnapshot
from editor.formats.json.writing import annotation_json

_EMPTY = b'"annotations": []'
_MOST_FORMS = 4_000
_HOLES = ("\x01id", "\x01start", "\x01end", "\x01note")
"""What stands where something is filled in; control characters are written otherwise, so no word looks like it."""
_IN_JSON = tuple(msgspec.json.encode(hole) for hole in _HOLES)


def with_annotations(letter: bytes, snapshot: LetterSnapshot) -> bytes | None:
    """Return the indented JSON of a letter whose texts were written without annotations with all of them.

    None where it cannot be told where they belong.

    Raises:
        UnicodeEncodeError: there is half a surrogate pair.
    """
    pieces, texts = letter.split(_EMPTY), list(snapshot.texts())
    if len(pieces) != len(texts) + 1:
        return None
    result = [pieces[0]]
    for text, before, after in zip(texts, pieces, pieces[1:], strict=False):
        if text.annotations:
            line = before[before.rindex(b"\n"):]  # the line break, and as many blanks as the list stands deep
            listed = [_written(one, line + b" ") for one in text.annotations]
            result += (b'"annotations": [', b",".join(listed), line, b"]", after)
        else:
            result += (_EMPTY, after)
    return b"".join(result)


def _written(one: Annotation, start: bytes) -> bytes:
    encode = msgspec.json.encode
    if one.detached or one.quote or one.prefix or one.suffix:
        return _indented(annotation_json(one), start)
    attributes = encode(one.attributes) if one.attributes else b"{}"
    form = _form(one.kind, attributes, one.entities, one.note is not None, start)
    if form is None:
        return _indented(annotation_json(one), start)
    if one.note is not None:
        return form % (encode(one.id), one.start, one.end, encode(one.note))
    return form % (encode(one.id), one.start, one.end)


@lru_cache(_MOST_FORMS)
def _form(kind: str, attributes: bytes, entities: tuple[str, ...], noted: bool, start: bytes) -> bytes | None:
    """What is written of an annotation, with places to be filled in; None where its words look like one."""
    made = annotation_json(Annotation(
        id="", text="", kind=kind, start=0, end=0, attributes=msgspec.json.decode(attributes), entities=entities,
        note="" if noted else None))
    names = ("id", "start", "end", "note") if noted else ("id", "start", "end")
    made.update(zip(names, _HOLES, strict=False))
    data = _indented(made, start).replace(b"%", b"%%")
    for hole, filled in zip(_IN_JSON[:len(names)], (b"%b", b"%d", b"%d", b"%b"), strict=False):
        if data.count(hole) != 1:
            return None
        data = data.replace(hole, filled)
    return data


def _indented(value: JsonObject, start: bytes) -> bytes:
    return start + msgspec.json.format(msgspec.json.encode(value), indent=1).replace(b"\n", start)
