"""Reading Web Annotations, ours or anybody's: with the texts that the file holds, or for texts of the project."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator
from typing import Any

from editor.core.annotations import ALL_KINDS, Annotation
from editor.core.authority import link_from
from editor.core.characters import clean
from editor.core.entities import AuthorityLink, Entity, EntityKind
from editor.core.ids import is_id
from editor.core.messages import FormatError
from editor.core.problems import Problem
from editor.core.record import JsonObject
from editor.formats.base import FRESH_IDS, IdFactory, ImportedLetter, ImportResult, LooseAnnotation, Source
from editor.formats.json.reading import parse, read_document
from editor.formats.pages.drafts import not_understood
from editor.formats.tei.names import of_urn
from editor.formats.w3c.model import annotations_of, members, objects
from editor.formats.w3c.others import ENTITY_TAGS, listed, position_of, rows_of_hypothesis, said_by, selectors_in

MOST = 1_000_000
_TYPES = ("Annotation", "oa:Annotation")
_COMMENTING = frozenset({"commenting", "describing", "replying", "questioning", "assessing", "editing"})
_UNDERSTOOD = frozenset({
    "@context", "id", "type", "motivation", "body", "bodyValue", "target", "creator", "created", "modified",
    "generator", "generated", "letterbook:annotation"})


def read_annotations(source: Source, new_id: IdFactory = FRESH_IDS) -> ImportResult:
    """Return the letters whose texts are in the file with their annotations, and all annotations of other texts.

    Raises:
        FormatError: ``w3c-without-annotations``, or what ``parse`` refuses.
    """
    document = parse(source.data)
    pages = list(_pages(document))
    items = [one for page in pages for one in objects(page.get("items"))]
    items += [one for one in listed(document) if members(one).get("type") in _TYPES]
    items += rows_of_hypothesis(document)
    if not items and not any(page.get("letterbook:texts") for page in pages):
        raise FormatError("w3c-without-annotations")
    if len(items) > MOST:
        raise FormatError("w3c-too-many", count=len(items), most=MOST)
    texts = {identity: text for page in pages for text in objects(page.get("letterbook:texts"))
             if (identity := of_urn(text.get("id"))) is not None and isinstance(text.get("content"), str)}
    inside = {"items": [one for one in items if of_urn(members(one.get("target")).get("source")) in texts]}
    known = [one for page in pages for one in objects(page.get("letterbook:entities"))]
    letters, entities = _letters(texts, inside, known, new_id)
    reader = _Loose(source.name, new_id)
    outside = [one for one in items if of_urn(members(one.get("target")).get("source")) not in texts]
    loose = tuple(found for one in outside for found in reader.read(one))
    return ImportResult(letters, (*entities, *reader.entities()), tuple(reader.problems()), annotations=loose)


def _pages(document: Any) -> Iterator[JsonObject]:
    """The pages of a collection, embedded as its first or listed; a page alone; the collection for its texts."""
    top = members(document)
    if not top:
        return
    yield top
    first, seen = members(top.get("first")), 0
    while first and seen < MOST:
        seen += 1
        yield first
        first = members(first.get("next"))
    yield from objects(top.get("letterbook:pages"))


def _letters(texts: dict[str, JsonObject], inside: JsonObject, known: list[JsonObject],
             new_id: IdFactory) -> tuple[tuple[ImportedLetter, ...], tuple[Entity, ...]]:
    rows = annotations_of(inside)
    payloads: dict[str, JsonObject] = {}
    for identity, text in texts.items():
        own = of_urn(text.get("letter"))
        letter = payloads.setdefault(own or identity, {"id": own, "number": str(text.get("number") or ""),
                                                       "title": str(text.get("title") or ""),
                                                       "translations": [], "notes": []})
        body: JsonObject = {"id": identity, "content": text["content"], "language": text.get("language"),
                            "annotations": rows.get(identity, [])}
        if text.get("role") == "translation":
            letter["translations"].append({**body, "order": text.get("order") or 0})
        elif text.get("role") == "note" and members(text.get("note")):
            letter["notes"].append({**members(text["note"]), "text": body})
        else:
            letter["transcription"] = body
    for letter in payloads.values():
        letter.setdefault("transcription", {"content": ""})
    if not payloads and not known:
        return (), ()
    read = read_document({"letters": list(payloads.values()), "entities": known}, new_id)
    return read.letters, read.entities


class _Loose:
    """Reads annotations of texts that are not in the file."""

    def __init__(self, name: str, new_id: IdFactory) -> None:
        self._name = name
        self._new_id = new_id
        self._entities: dict[str, Entity] = {}
        self._unknown: list[str] = []

    def entities(self) -> tuple[Entity, ...]:
        """An entry for each address that an annotation identifies its words with."""
        return tuple(self._entities.values())

    def problems(self) -> Iterable[Problem]:
        """What nothing is made of."""
        return not_understood(self._unknown)

    def read(self, item: JsonObject) -> Iterator[LooseAnnotation]:
        """One annotation for each target."""
        self._unknown.extend(name for name in item if name not in _UNDERSTOOD)
        for place, target in enumerate(listed(item.get("target"))):
            # Some programs leave out which text they mean: then the file is called as the text is.
            source = target if isinstance(target, str) else _address(members(target).get("source")) or self._name
            anchor = self._anchor(members(target))
            if not source or anchor is None:
                self._unknown.append("target")
                continue
            yield self._made(item, source, {"id": self._identity(item, source, place), **anchor})

    def _identity(self, item: JsonObject, source: str, place: int) -> str:
        """The annotation's own identity, or one that is the same whenever the file is read."""
        told = item.get("id")
        own = of_urn(told) if place == 0 else None
        if own is None and isinstance(told, str) and told:
            return uuid.uuid5(uuid.NAMESPACE_URL, f"{source} {told} {place}").hex
        return own or self._new_id()

    def _anchor(self, target: JsonObject) -> JsonObject | None:
        """Where it stands: a position, a quote, or both. None for what no text has."""
        found: JsonObject = {}
        for selector in selectors_in(target.get("selector")):
            position = position_of(selector)
            if position is not None:
                found.update(start=position[0], end=position[1])
            elif selector.get("type") == "TextQuoteSelector":
                found.update(quote=_words(selector.get("exact")), prefix=_words(selector.get("prefix")),
                             suffix=_words(selector.get("suffix")))
            else:
                self._unknown.append(str(selector.get("type")))
        return found or None

    def _made(self, item: JsonObject, source: str, anchor: JsonObject) -> LooseAnnotation:
        start, end = anchor.pop("start", 0), anchor.pop("end", 0)
        kept = members(item.get("letterbook:annotation"))
        if kept.get("kind") in ALL_KINDS:
            entities = [one for one in kept.get("entities") or () if isinstance(one, str) and is_id(one)]
            annotation = Annotation(text="", kind=kept["kind"], start=start, end=max(start, end),
                                    attributes=members(kept.get("attributes")), entities=tuple(entities),
                                    note=_identity(kept.get("note")), detached=bool(kept.get("detached")), **anchor)
            return LooseAnnotation(source, annotation)
        bodies = [*objects(listed(item.get("body"))),
                  *({"type": "TextualBody", "value": one} for one in (*listed(item.get("body")), item.get("bodyValue"))
                    if isinstance(one, str))]
        entities = tuple(self._entity(body, str(anchor.get("quote") or "")) for body in bodies if _identifies(body))
        kind, words = _kind(bodies, item.get("motivation"), bool(entities))
        annotation = Annotation(text="", kind=kind, start=start, end=max(start, end), entities=entities,
                                attributes={"mention": "name"} if kind == "entity" else {}, **anchor)
        creator, created = said_by(item, bodies)
        author = creator if isinstance(creator, str) else _words(members(creator).get("name"))
        return LooseAnnotation(source, annotation, words, author, _words(created))

    def _entity(self, body: JsonObject, words: str) -> str:
        address = _address(body)
        own = of_urn(address)
        if own is not None:
            return own
        link = link_from(address) or AuthorityLink(system="other", id=address, uri=address)
        found = self._entities.get(address)
        if found is None:
            kind: EntityKind = "place" if link.system == "geonames" else "person"
            found = self._entities[address] = Entity(id=self._new_id(), kind=kind, name=words or address,
                                                     links=(link,))
        return found.id


def _words(value: Any) -> str:
    return clean(value).text if isinstance(value, str) else ""


def _identity(value: Any) -> str | None:
    return value if isinstance(value, str) and is_id(value) else None


def _address(value: Any) -> str:
    """The address in a source: a word, or an object that has one."""
    if isinstance(value, str):
        return value.strip()
    told = members(value)
    found = told.get("source") or told.get("id") or ""
    return found.strip() if isinstance(found, str) else _address(found) if isinstance(found, dict) else ""


def _identifies(body: JsonObject) -> bool:
    """Whether a body says who or what is meant: by its purpose, or by being an address of an authority file."""
    address = _address(body)
    if not address or body.get("type") == "TextualBody":
        return False
    return body.get("purpose") in ("identifying", "tagging") or link_from(address) is not None


def _kind(bodies: list[JsonObject], motivation: Any, identified: bool) -> tuple[str, str]:
    """The kind that an annotation of another program becomes, and the words of a comment."""
    said = [(str(body.get("purpose") or motivation or ""), _words(body.get("value")))
            for body in bodies if body.get("type") == "TextualBody"]
    kinds = [words for _, words in said if words in ALL_KINDS]
    comments = [words for purpose, words in said
                if words and words not in ALL_KINDS and (purpose in _COMMENTING or not purpose)]
    tags = [words for purpose, words in said if purpose in ("tagging", "classifying") and words not in ALL_KINDS]
    if identified:
        return "entity", "\n".join(comments)
    if kinds:
        return kinds[0], "\n".join(comments)
    if any(tag.strip().lower() in ENTITY_TAGS for tag in tags):
        rest = [tag for tag in tags if tag.strip().lower() not in ENTITY_TAGS]
        return "entity", "\n".join([*comments, *rest])
    return "comment", "\n".join([*comments, *tags])
