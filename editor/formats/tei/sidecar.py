"""The sidecar: W3C annotations beside the TEI, the lossless layer.

Each annotation has a position (code points, half-open) and a quote. Positions refer to the *content* of a text: its
lines joined by LF, with all that the source prints and without the markers of notes. Which text that is, and the
SHA-256 of its UTF-8, stands under ``letterbook:texts``; where the TEI still yields that text, positions hold as
they are. What neither TEI nor the W3C model has a place for stands under names beginning with ``letterbook:``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

import msgspec

from editor.core.entities import Entity
from editor.core.record import JsonObject, replace
from editor.core.snapshot import LetterSnapshot
from editor.formats.json.encoding import encode
from editor.formats.json.writing import entity_json, letter_json
from editor.formats.named import named_entities
from editor.formats.tei.names import TEI, urn, xml_id
from editor.formats.tei.plain import PlainElement, document_of
from editor.formats.w3c.model import CONTEXT, described, item, members, objects, written_items
from editor.formats.xml_reading import Element, etree

SUFFIX = ".annotations.json"
"""How the sidecar of ``NAME.xml`` is called: ``NAME.annotations.json``."""
HEADER_PARTS = ("titleStmt", "publicationStmt", "sourceDesc", "profileDesc")
"""The parts of a header that hold data of the letter."""
FACSIMILE = "facsimile"


def page(snapshot: LetterSnapshot, entities: Mapping[str, Entity], header: Element | None,
         facsimile: Element | None = None) -> bytes:
    """Return the annotation page of a letter: its annotations, its texts, and the rest of it, as indented JSON.

    ``header`` is the ``teiHeader`` it stands beside, ``facsimile`` the pages: hashes show later what was edited.
    """
    payload = letter_json(snapshot, entities, (), complete=True, annotated=False)
    texts = [payload["transcription"], *payload["translations"], *(note["text"] for note in payload["notes"])]
    for text in texts:
        del text["content"], text["annotations"]
    for key in ("status", "problems"):
        del payload[key]
    for note in payload["notes"]:
        note.pop("memo", None)  # private, like the memo of an entry
    named = (entities[identity] for identity in named_entities(snapshot) if identity in entities)
    told: JsonObject = {
        "@context": CONTEXT,
        "id": urn(snapshot.letter.id),
        "type": "AnnotationPage",
        "items": [],
        "letterbook:texts": list(_described(snapshot)),
        "letterbook:header": header_hashes(header, facsimile),
        "letterbook:letter": payload,
        # The private memo is no part of any edition.
        "letterbook:entities": [entity_json(replace(entity, memo=None)) for entity in named],
    }
    try:
        items = written_items(snapshot.texts(), _DEPTH)
    except UnicodeEncodeError:  # half a surrogate pair, which is replaced
        told["items"] = [item(annotation, text) for text in snapshot.texts() for annotation in text.annotations]
        return encode(told).data
    # A line that begins so is no part of a string: there a line feed is written otherwise.
    before, empty, after = encode(told).data.partition(_NO_ITEMS)
    return b"".join((before, empty[:-1], items, b"\n ]", after)) if items else before + empty + after


_NO_ITEMS = b'\n "items": []'
_DEPTH = 2
"""How deep the annotations stand in a page."""


def header_hashes(header: Element | None, facsimile: Element | None) -> dict[str, str]:
    """Return the SHA-256 of each part of a header that holds data of the letter, and of its facsimile, in canonical
    XML."""
    if isinstance(header, PlainElement):
        # Within a document, as when it is read again: for libxml it depends on what stands around what is canonical.
        header, facsimile, *_ = (*etree.fromstring(document_of(header, facsimile)), None)
    parts = {name: next(header.iter(f"{{{TEI}}}{name}"), None) if header is not None else None
             for name in HEADER_PARTS}
    parts[FACSIMILE] = facsimile
    return {name: hashlib.sha256(etree.tostring(part, method="c14n", with_tail=False)).hexdigest()
            for name, part in parts.items() if part is not None}


def _described(snapshot: LetterSnapshot) -> Iterator[JsonObject]:
    """The texts, each with the element of the TEI that holds it."""
    notes = {note.note.text: note.note.id for note in snapshot.notes}
    for text in snapshot.texts():
        told = described(text)
        note = notes.get(text.text.id)
        element = xml_id("t", text.text.id) if note is None else xml_id("n", note)
        yield {"id": told["id"], "element": element, **told}


def collection(entities: Iterable[Entity], pages: Iterable[bytes]) -> Iterator[bytes]:
    """Return the sidecar of a corpus piece by piece: the whole register, then the page of each letter."""
    head: JsonObject = {
        "@context": CONTEXT,
        "type": "AnnotationCollection",
        "letterbook:entities": [entity_json(replace(entity, memo=None)) for entity in entities],
        "letterbook:pages": [],
    }
    shell = encode(head).data
    end = shell.rindex(b"]")
    yield shell[:end]
    separator = b"\n"
    for one in pages:
        yield separator + one
        separator = b",\n"
    yield shell[end:] + b"\n"


# Reading.


class Beside(NamedTuple):
    """What a sidecar holds: the page of each letter by the letter's identity, and a corpus's register."""

    pages: dict[str, JsonObject]
    entities: list[JsonObject]


def read(data: bytes) -> Beside:
    """Return what the sidecar holds; nothing where it is not one of ours, or broken."""
    try:
        document = members(msgspec.json.decode(data))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return Beside({}, [])
    is_collection = isinstance(document.get("letterbook:pages"), list)
    listed = objects(document["letterbook:pages"]) if is_collection else [document]
    pages: dict[str, JsonObject] = {}
    for one in listed:
        identity = members(one.get("letterbook:letter")).get("id")
        if isinstance(identity, str):
            pages[identity] = one
    return Beside(pages, list(objects(document.get("letterbook:entities"))) if is_collection else [])
