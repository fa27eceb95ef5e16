"""What other programs write that is nearly Web Annotations: the rows of Hypothesis, selectors within selectors."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from editor.core.record import JsonObject
from editor.formats.w3c.model import members

MOST_WITHIN = 4
"""How deep selectors that refine one another are followed."""
ENTITY_TAGS: Mapping[str, str] = {
    "person": "person", "place": "place", "organisation": "organisation", "organization": "organisation",
    "work": "work", "event": "event", "object": "object"}
"""Tags by which programs say that words name somebody or something, without saying whom."""
_CHARACTERS = re.compile(r"char=(\d{1,9})(?:,(\d{1,9}))?", re.ASCII)


def listed(value: Any) -> list[Any]:
    """A JSON value as a list: JSON-LD lets one value stand for a list of it."""
    return cast("list[Any]", value) if isinstance(value, list) else [] if value is None else [value]


def rows_of_hypothesis(document: Any) -> Iterator[JsonObject]:
    """The annotations in an answer or export of Hypothesis (https://h.readthedocs.io/en/latest/api/), as W3C has them:
    its words and tags are bodies, and a page note has no place."""
    top = members(document)
    rows = top.get("rows") or top.get("annotations") if top else document
    for row in map(members, listed(rows)):
        if isinstance(row.get("uri"), str) and "target" in row and "type" not in row:
            bodies: list[JsonObject] = [{"type": "TextualBody", "value": tag, "purpose": "tagging"}
                                        for tag in listed(row.get("tags"))]
            if row.get("text"):
                bodies.append({"type": "TextualBody", "value": row["text"], "purpose": "commenting"})
            targets = [{"source": row["uri"], **members(one)} for one in listed(row["target"])]
            yield {"type": "Annotation", "id": row.get("id"), "body": bodies, "target": targets,
                   "creator": row.get("user"), "created": row.get("created"), "modified": row.get("updated")}


def selectors_in(value: Any, depth: int = 0) -> Iterator[JsonObject]:
    """The selectors, and what refines each."""
    for one in map(members, listed(value)):
        yield one
        if depth < MOST_WITHIN and one.get("refinedBy") is not None:
            yield from selectors_in(one["refinedBy"], depth + 1)


def position_of(selector: JsonObject) -> tuple[int, int] | None:
    """Where a selector that counts characters stands: a position, a fragment of plain text (RFC 5147), or a range
    between two positions. None for any other."""
    kind = selector.get("type")
    if kind == "TextPositionSelector":
        start, end = selector.get("start"), selector.get("end")
    elif kind == "FragmentSelector":
        found = _CHARACTERS.fullmatch(str(selector.get("value") or ""))
        if found is None:
            return None
        start, end = int(found[1]), int(found[2] or found[1])
    elif kind == "RangeSelector":
        first, last = members(selector.get("startSelector")), members(selector.get("endSelector"))
        if not first.get("type") == last.get("type") == "TextPositionSelector":
            return None
        start, end = first.get("start"), last.get("start")
    else:
        return None
    if not isinstance(start, int):
        return None
    return max(0, start), max(0, start, end if isinstance(end, int) else start)


def said_by(item: JsonObject, bodies: Iterable[JsonObject]) -> tuple[Any, Any]:
    """Who says what an annotation says, and when: it tells itself, or its first body that tells."""
    tellers = (item, *bodies)
    return (next((one["creator"] for one in tellers if one.get("creator")), None),
            next((one["created"] for one in tellers if one.get("created")), None))
