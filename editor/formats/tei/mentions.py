"""How a mention of somebody in the register is written: which element, with which attributes."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from editor.core.annotations import Annotation
from editor.core.profiles import KindSpec
from editor.formats.tei.context import ENTITY_ELEMENTS, LetterContext
from editor.formats.tei.names import token

_SYNONYMS = {
    "hi": ("emph",), "quote": ("q",), "placeName": ("geogName", "settlement", "country", "name"),
    "persName": ("name", "roleName"), "orgName": ("name",),
    "rs": ("name", "roleName", "geogName", "settlement", "country", "persName", "placeName", "orgName"),
}
_OF_THE_LETTER = frozenset({"hand", "resp", "facs"})
"""Attributes that point to something in the same document."""
MOST_MENTIONS = 20_000
"""Ways of mentioning somebody that are kept at hand."""


def own_element(annotation: Annotation, usual: str) -> str:
    """Return how an element was called where it came from, if that is one of the usual element's synonyms."""
    own = str(annotation.attributes.get("element") or "")
    return own if own in _SYNONYMS.get(usual, ()) else usual


def mention_of(context: LetterContext, annotation: Annotation, spec: KindSpec,
               read: Callable[[Annotation, KindSpec], dict[str, str | None]]) -> tuple[str, Mapping[str, str | None]]:
    """Return the element of a mention and its attributes; ``read`` gives those that the profile's row maps."""
    said, before = annotation.attributes, context.before.mentions
    # The same set of attributes is the same mapping wherever letters are read from a project.
    key = (spec.kind, id(said) if said else 0, annotation.entities)
    known = before.get(key)
    if known is None:
        name, attributes = _made(context, annotation, spec, read(annotation, spec))
        known = (said, name, context.builder.ready(attributes))
        if len(before) < MOST_MENTIONS and not any(row.tei in _OF_THE_LETTER for row in spec.attributes):
            before[key] = known
    return known[1], known[2]


def _made(context: LetterContext, annotation: Annotation, spec: KindSpec, attributes: dict[str, str | None],
          ) -> tuple[str, dict[str, str | None]]:
    pointers = " ".join(context.entry(id_) for id_ in annotation.entities)
    attributes["ref"] = pointers or attributes.get("ref")
    entities = context.mentioned(annotation.entities)
    kind = entities[0].kind if entities else spec.entity_kind
    mention = str(annotation.attributes.get("mention") or "name")
    name = ENTITY_ELEMENTS.get(kind or "") if mention == "name" else None
    if name is None:
        name = "rs"
        attributes["type"] = kind or attributes.get("type")
        attributes["subtype"] = token(mention) if mention != "name" else None
    own = own_element(annotation, name)
    if own != name:
        attributes.pop("subtype", None)
    return own, attributes
