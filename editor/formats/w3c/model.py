"""Annotations as JSON-LD, by the W3C Web Annotation Data Model: https://www.w3.org/TR/annotation-model/.

Each has a position (code points, half-open) and a quote. A position refers to the *content* of a text: its lines
joined by LF, with all that the source prints and without the markers of notes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, cast

import msgspec

from editor.core.annotations import BLOCK_KINDS, Annotation
from editor.core.characters import without_forbidden
from editor.core.letters import Text
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
    said = (("quote", annotation.quote, exact), ("prefix", annotation.prefix, prefix),
            ("suffix", annotation.suffix, suffix))
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


_HOLES = tuple(f"\0hole {number}\0" for number in range(7))
_IN_JSON = tuple(msgspec.json.encode(hole) for hole in _HOLES)
_MOST_FORMS = 4_096


def written_items(texts: Iterable[TextSnapshot], depth: int) -> bytes:
    """Return the annotations of texts as ``item`` gives them, as indented JSON: the members of a list at a depth.

    A letter has hundreds, and of those that are alike only the position and the quote differ: they are filled into
    what was written for the first of them.

    Raises:
        UnicodeEncodeError: there is half a surrogate pair.
    """
    start = b"\n" + b" " * depth
    encode = msgspec.json.encode
    pieces: list[bytes] = []
    for text in texts:
        content, source = text.text.content, encode(urn(text.text.id))
        for one in text.annotations:
            # No two are alike in the note that they refer to.
            if one.note or one.detached or one.quote or one.prefix or one.suffix or one.text != text.text.id:
                pieces.append(_indented(item(one, text), start))
                continue
            exact, prefix, suffix = capture(content, one.start, one.end)
            form = _form((not exact, not prefix, not suffix), one.kind, encode(one.attributes), one.entities, start)
            pieces.append(form % (encode(urn(one.id)), source, one.start, one.end, encode(exact), encode(prefix),
                                  encode(suffix)) if form is not None else _indented(item(one, text), start))
    return b",".join(pieces)


@lru_cache(_MOST_FORMS)
def _form(empty: tuple[bool, bool, bool], kind: str, attributes: bytes, entities: tuple[str, ...],
          start: bytes) -> bytes | None:
    """What is written of an annotation, with places to be filled in; None where its words look like one.

    ``empty`` says of the words, of those before and of those behind whether there are none.
    """
    lengths = [int(not nothing) for nothing in (empty[1], empty[0], empty[2])]
    text = TextSnapshot(text=Text(id="", letter="", role="note", content="x" * sum(lengths)))
    made = item(Annotation(id="", text="", kind=kind, start=lengths[0], end=lengths[0] + lengths[1],
                           attributes=msgspec.json.decode(attributes), entities=entities), text)
    made["id"], made["target"]["source"], *rest = _HOLES
    position, quote = made["target"]["selector"]
    position["start"], position["end"], quote["exact"], quote["prefix"], quote["suffix"] = rest
    data = _indented(made, start).replace(b"%", b"%%")
    if any(data.count(hole) != 1 for hole in _IN_JSON):
        return None
    for hole, filled in zip(_IN_JSON, (b"%b", b"%b", b"%d", b"%d", b"%b", b"%b", b"%b"), strict=True):
        data = data.replace(hole, filled)
    return data


def _indented(value: JsonObject, start: bytes) -> bytes:
    return start + msgspec.json.format(msgspec.json.encode(value), indent=1).replace(b"\n", start)


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
