"""The sidecar: W3C annotations beside the TEI, the lossless layer.

Each annotation has a position (code points, half-open) and a quote. Positions refer to the *content* of a text: its
lines joined by LF, with all that the source prints and without the markers of notes. Which text that is, and the
SHA-256 of its UTF-8, stands under ``letterbook:texts``; where the TEI still yields that text, positions hold as
they are. What neither TEI nor the W3C model has a place for stands under names beginning with ``letterbook:``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple, cast

import msgspec

from editor.core.annotations import BLOCK_KINDS, Annotation
from editor.core.characters import without_forbidden
from editor.core.entities import Entity
from editor.core.quotes import capture
from editor.core.record import JsonObject, replace, to_json_object
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.formats.json.encoding import encode
from editor.formats.json.writing import entity_json, letter_json
from editor.formats.named import named_entities
from editor.formats.tei.names import TEI, of_urn, urn, xml_id
from editor.formats.xml_reading import Element, etree

CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"letterbook": "urn:letterbook:"}]
SUFFIX = ".annotations.json"
"""How the sidecar of ``NAME.xml`` is called: ``NAME.annotations.json``."""
HEADER_PARTS = ("titleStmt", "publicationStmt", "sourceDesc", "profileDesc")
"""The parts of a header that hold data of the letter."""
FACSIMILE = "facsimile"
_MOTIVATIONS = {"entity": "identifying", "note": "linking", "citation": "linking", "comment": "commenting"}


def page(snapshot: LetterSnapshot, entities: Mapping[str, Entity], header: Element | None,
         facsimile: Element | None = None) -> JsonObject:
    """Return the annotation page of a letter: its annotations, its texts, and the rest of it.

    ``header`` is the ``teiHeader`` it stands beside, ``facsimile`` the pages: hashes show later what was edited.
    """
    payload = letter_json(snapshot, entities, (), complete=True)
    texts = [payload["transcription"], *payload["translations"], *(note["text"] for note in payload["notes"])]
    for text in texts:
        del text["content"], text["annotations"]
    for key in ("status", "problems"):
        del payload[key]
    for note in payload["notes"]:
        note.pop("memo", None)  # private, like the memo of an entry
    named = (entities[identity] for identity in named_entities(snapshot) if identity in entities)
    return {
        "@context": CONTEXT,
        "id": urn(snapshot.letter.id),
        "type": "AnnotationPage",
        "items": [_item(annotation, text) for text in snapshot.texts() for annotation in text.annotations],
        "letterbook:texts": [_described(text, snapshot) for text in snapshot.texts()],
        "letterbook:header": header_hashes(header, facsimile),
        "letterbook:letter": payload,
        # The private memo is no part of any edition.
        "letterbook:entities": [entity_json(replace(entity, memo=None)) for entity in named],
    }


def encoded(value: JsonObject) -> bytes:
    """Return the sidecar as JSON, indented."""
    return encode(value).data


def header_hashes(header: Element | None, facsimile: Element | None) -> dict[str, str]:
    """Return the SHA-256 of each part of a header that holds data of the letter, and of its facsimile, in canonical
    XML."""
    parts = {name: next(header.iter(f"{{{TEI}}}{name}"), None) if header is not None else None
             for name in HEADER_PARTS}
    parts[FACSIMILE] = facsimile
    return {name: hashlib.sha256(etree.tostring(part, method="c14n", with_tail=False)).hexdigest()
            for name, part in parts.items() if part is not None}


def content_hash(content: str) -> str:
    """Return the SHA-256 of a text's content in UTF-8."""
    return hashlib.sha256(content.encode("utf-8", "replace")).hexdigest()


def _described(text: TextSnapshot, snapshot: LetterSnapshot) -> JsonObject:
    notes = {note.note.text: note.note.id for note in snapshot.notes}
    note = notes.get(text.text.id)
    content = without_forbidden(text.text.content)[0]
    return {
        "id": urn(text.text.id),
        "element": xml_id("t", text.text.id) if note is None else xml_id("n", note),
        "role": text.text.role,
        "length": len(content),
        "sha256": content_hash(content),
    }


def _item(annotation: Annotation, text: TextSnapshot) -> JsonObject:
    content = text.text.content
    exact, prefix, suffix = capture(content, annotation.start, annotation.end)
    kept = to_json_object(annotation)
    for key in ("id", "text", "start", "end"):
        kept.pop(key, None)
    for key, value in (("quote", exact), ("prefix", prefix), ("suffix", suffix)):
        # Said already by the selector; None stands for an empty one.
        if kept.get(key, "") == value:
            kept.pop(key, None)
        elif key not in kept:
            kept[key] = None
    return {
        "id": urn(annotation.id),
        "type": "Annotation",
        "motivation": "classifying" if annotation.kind in BLOCK_KINDS else _MOTIVATIONS.get(annotation.kind, "tagging"),
        "body": _bodies(annotation),
        "target": {
            "source": urn(annotation.text),
            "selector": [
                {"type": "TextPositionSelector", "start": annotation.start, "end": annotation.end},
                {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix},
            ],
        },
        "letterbook:annotation": kept,
    }


def _bodies(annotation: Annotation) -> list[JsonObject]:
    targets = [annotation.note] if annotation.note is not None else list(annotation.entities)
    purpose = "linking" if annotation.note is not None else "identifying"
    bodies: list[JsonObject] = [
        {"type": "SpecificResource", "source": urn(target), "purpose": purpose} for target in targets
    ]
    return [*bodies, {"type": "TextualBody", "value": annotation.kind, "purpose": "tagging"}]


def collection(entities: Iterable[Entity], pages: Iterable[JsonObject]) -> Iterator[bytes]:
    """Return the sidecar of a corpus piece by piece: the whole register, then the page of each letter."""
    head: JsonObject = {
        "@context": CONTEXT,
        "type": "AnnotationCollection",
        "letterbook:entities": [entity_json(replace(entity, memo=None)) for entity in entities],
        "letterbook:pages": [],
    }
    shell = encoded(head)
    end = shell.rindex(b"]")
    yield shell[:end]
    separator = b"\n"
    for one in pages:
        yield separator + encoded(one)
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


def annotations_of(page_found: JsonObject) -> dict[str, list[JsonObject]]:
    """Return the annotations of each text as the complete JSON has them, by the text's identity."""
    result: dict[str, list[JsonObject]] = {}
    for item in objects(page_found.get("items")):
        target = members(item.get("target"))
        text = of_urn(target.get("source"))
        kept = members(item.get("letterbook:annotation"))
        if text is None or "kind" not in kept:
            continue
        row: JsonObject = {"id": of_urn(item.get("id")), "start": 0, "end": 0}
        for selector in objects(target.get("selector")):
            if selector.get("type") == "TextPositionSelector":
                row.update({"start": selector.get("start"), "end": selector.get("end")})
            elif selector.get("type") == "TextQuoteSelector":
                row.update({"quote": selector.get("exact", ""), "prefix": selector.get("prefix", ""),
                            "suffix": selector.get("suffix", "")})
        row.update({key: "" if value is None and key in ("quote", "prefix", "suffix") else value
                    for key, value in kept.items()})
        result.setdefault(text, []).append(row)
    return result


def members(value: Any) -> JsonObject:
    """The members of a JSON object; anything else has none."""
    return cast(JsonObject, value) if isinstance(value, dict) else {}


def objects(value: Any) -> Iterable[JsonObject]:
    """The objects in a JSON list; anything else holds none."""
    return [cast(JsonObject, one) for one in cast(list[Any], value) if isinstance(one, dict)] if isinstance(
        value, list) else []
