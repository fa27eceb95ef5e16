"""Full payloads: what a revision's id is the hash of, put together from its rows."""

from __future__ import annotations

from editor.core.annotations import Annotation
from editor.core.quotes import Quote, capture
from editor.core.record import canonical
from editor.store import rows
from editor.store.reading import ProjectReading
from editor.store.schema import TYPE_NAMES


def full_payload(reading: ProjectReading, revision: int) -> bytes:
    """Return the full payload of a revision as canonical JSON; ``null`` for a deletion."""
    n, name, code, letter, payload = reading.connection.execute(
        "SELECT o.n, o.id, o.type, o.letter, r.payload FROM revision r JOIN object o ON o.n = r.object WHERE r.n = ?",
        (revision,)).fetchone()
    if payload is None:
        return b"null"
    kind = TYPE_NAMES[code]
    if kind == "text":
        return canonical(rows.decode_text(payload, name.hex(), reading.name(letter), reading.contents.at(revision)))
    if kind == "annotation":
        stored = rows.decode_annotation(payload)
        return annotation_payload(reading, stored, reading.contents.at(stored.revision))
    return rows.full_json(payload, name.hex(), None if letter in (None, n) else reading.name(letter))


def annotation_payload(reading: ProjectReading, stored: rows.AnnotationRow, content: str) -> bytes:
    """Return the full payload of an annotation; ``content`` is that of the text revision of its anchor."""
    extras = stored.extras or rows.AnnotationExtras()
    name, text = reading.connection.execute("SELECT id, object FROM revision WHERE n = ?",
                                            (stored.revision,)).fetchone()
    quote = Quote(*extras.detached) if extras.detached else capture(content, stored.start, stored.stop)
    value = Annotation(
        id="", text=reading.name(text), kind=stored.kind, start=stored.start, end=stored.stop,
        attributes=reading.attributes(extras.attributes), entities=tuple(reading.names_of(extras.entities)),
        note=reading.name(extras.note) if extras.note else None, detached=extras.detached is not None)
    return rows.annotation_payload(value, name.hex(), quote)
