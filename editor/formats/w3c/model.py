"""Annotations as JSON-LD, by the W3C Web Annotation Data Model: https://www.w3.org/TR/annotation-model/.

Each has a position (code points, half-open) and a quote. A position refers to the *content* of a text: its lines
joined by LF, with all that the source prints and without the markers of notes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any, cast

from editor.core.annotations import BLOCK_KINDS, Annotation
from editor.core.characters import without_forbidden
from editor.core.quotes import capture
from editor.core.record import JsonObject
from editor.core.snapshot import TextSnapshot
from editor.formats.tei.names import of_urn, urn

CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"letterbook": "urn:letterbook:"}]
_MOTIVATIONS = {"entity": "identifying", "note": "linking", "citation": "linking", "comment": "commenting"}


def content_hash(content: str) -> str:
    """Return the SHA-256 of a text's content in UTF-8."""
    return hashlib.sha256(content.encode("utf-8", "replace")).hexdigest()


def described(text: TextSnapshot) -> JsonObject:
    """Return what says which text positions refer to: its URN, role, length in code points and SHA-256."""
    content = without_forbidden(text.text.content)[0]
    return {"id": urn(text.text.id), "role": text.text.role, "length": len(content), "sha256": content_hash(content)}


def item(annotation: Annotation, text: TextSnapshot, bodies: Iterable[JsonObject] | None = None) -> JsonObject:
    """Return an annotation with its position and its quote.

    ``bodies`` stand in place of those that name entries and notes by their URNs. What the W3C model has no place for
    stands under ``letterbook:annotation``.
    """
    content = text.text.content
    exact, prefix, suffix = capture(content, annotation.start, annotation.end)
    said: list[tuple[str, str, str]] = [
        ("quote", annotation.quote, exact), ("prefix", annotation.prefix, prefix), ("suffix", annotation.suffix, suffix)]
    kept: JsonObject = {"kind": annotation.kind}
    for name, value in (("attributes", annotation.attributes), ("entities", annotation.entities),
                        ("note", annotation.note), ("detached", annotation.detached)):
        if value:
            kept[name] = value
    # What the selector says already is not repeated; None stands for an empty one.
    kept |= {name: own for name, own, found in said if own and own != found}
    kept |= {name: None for name, own, found in said if not own and found}
    return {
        "id": urn(annotation.id),
        "type": "Annotation",
        "motivation": "classifying" if annotation.kind in BLOCK_KINDS else _MOTIVATIONS.get(annotation.kind, "tagging"),
        "body": _bodies(annotation) if bodies is None else list(bodies),
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
