"""What other tools mark on the words of a line, as annotations of ours: tags and styles."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from editor.core.annotations import OPAQUE
from editor.core.record import JsonObject


class MarkDraft(NamedTuple):
    """A mark on [start, end) of the words of a line, in code points; ``note`` is the text of a comment there.

    Where it ``goes_on`` and the line before ends with its like, both are one.
    """

    kind: str
    start: int
    end: int
    attributes: JsonObject = {}
    note: str = ""
    goes_on: bool = False


class Tag(NamedTuple):
    """A tag of ``custom`` as Transkribus writes it: ``name {offset:0; length:5; key:value;}``."""

    name: str
    told: dict[str, str]


_TAG = re.compile(r"([\w-]+)\s*\{([^}]*)\}")
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
_NOTHING = ("", "false", "0", "0.0")
_PLACE = frozenset({"offset", "length", "continued"})

NAMED = {"person": "person", "place": "place", "organization": "organisation", "organisation": "organisation",
         "work": "work", "event": "event", "object": "object"}
"""Tags that are mentions, with the kind of what is named."""
_MARKS: dict[str, tuple[str, dict[str, str]]] = {
    "unclear": ("unclear", {"reason": "reason", "alternative": "alternatives"}),
    "supplied": ("supplied", {"reason": "reason"}),
    "gap": ("gap", {"reason": "reason", "unit": "unit", "quantity": "quantity"}),
    "abbrev": ("abbreviation", {"expansion": "expanded"}),
    "sic": ("correction", {"correction": "corrected"}),
    "add": ("addition", {"place": "place"}),
    "del": ("deletion", {"rend": "rend"}),
    "foreign": ("foreign", {"language": "language"}),
    "quote": ("quotation", {}),
    "stamp": ("stamp", {}),
}
"""Tags that are marks of ours, and what becomes of what they say."""
_ELEMENTS: dict[str, tuple[str, dict[str, str]]] = {
    "date": ("date", {"when": "when"}),
    "speech": ("said", {"speaker": "n"}),
}
"""Tags that are no marks of ours and stay as the elements of TEI that mean the same, with what they say."""
_DAY = ("year", "month", "day")
STYLES = {
    "bold": "bold", "italic": "italic", "italics": "italic", "underlined": "underlined", "underline": "underlined",
    "superscript": "superscript", "subscript": "subscript", "letterSpaced": "spaced", "smallCaps": "small capitals",
    "smallcaps": "small capitals", "strikethrough": "struck through"}
"""Styles of PAGE, ALTO and Transkribus, and how an emphasis of ours calls them; what is struck through is deleted."""


def tags_of(custom: str | None) -> list[Tag]:
    """Return the tags in a ``custom`` attribute."""
    return [Tag(name, {key.strip(): _unescaped(value.strip()) for key, _, value in (
        part.partition(":") for part in body.split(";")) if key.strip()}) for name, body in _TAG.findall(custom or "")]


def _unescaped(text: str) -> str:
    units = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def marks_of_tags(tags: Iterable[Tag], text: str) -> list[MarkDraft]:
    """Return the marks that the tags of a line are; what is no mark of ours is left to ``left_of_tags``."""
    return [mark for tag in tags for mark in _marks_of_tag(tag, text)]


def _marks_of_tag(tag: Tag, text: str) -> Iterator[MarkDraft]:
    span = _span(tag, text)
    if span is None:
        return
    start, end = span
    goes_on = tag.told.get("continued") == "true"
    if tag.name == "textStyle":
        for name, value in tag.told.items():
            if value == "true" and name in STYLES:
                yield style_mark(name, start, end)
    elif tag.name in NAMED and start < end:
        attributes: JsonObject = {"mention": "name", "tei": {"type": NAMED[tag.name]}}
        yield MarkDraft("entity", start, end, attributes, goes_on=goes_on)
    elif tag.name == "comment" and tag.told.get("comment"):
        yield MarkDraft("note", end, end, note=tag.told["comment"])
    elif tag.name in _ELEMENTS and start < end:
        name, names = _ELEMENTS[tag.name]
        said = {theirs: tag.told[ours] for ours, theirs in names.items() if tag.told.get(ours)}
        if tag.name == "date" and (day := _day_of(tag)):
            said = {"when": day, **said}
        yield MarkDraft(OPAQUE, start, end, {"name": name, "attributes": dict(said)}, goes_on=goes_on)
    elif tag.name in _MARKS and (start < end or tag.name == "gap"):
        kind, names = _MARKS[tag.name]
        told: JsonObject = {ours: tag.told[theirs] for theirs, ours in names.items() if tag.told.get(theirs)}
        yield MarkDraft(kind, start, end, told, goes_on=goes_on)


def left_of_tags(tags: Iterable[Tag], text: str) -> Iterator[str]:
    """Name what the tags of a line say that no mark of ours has a place for."""
    for tag in tags:
        if tag.name in ("structure", "readingOrder"):
            continue
        if tag.name != "textStyle" and not any(True for _ in _marks_of_tag(tag, text)):
            yield f"custom {tag.name}"
            continue
        kept = {*_PLACE, *(STYLES if tag.name == "textStyle" else ()), *_MARKS.get(tag.name, ("", {}))[1],
                *_ELEMENTS.get(tag.name, ("", {}))[1], *(("comment",) if tag.name == "comment" else ()),
                *(_DAY if tag.name == "date" and _day_of(tag) else ())}
        yield from (f"custom {tag.name} {name}" for name, value in tag.told.items()
                    if name not in kept and value not in _NOTHING)


def _day_of(tag: Tag) -> str:
    """What a tag for a date says in numbers, as ISO 8601 has it; empty where that is no day, month or year."""
    numbers = [int(told) if (told := tag.told.get(name, "")).isdecimal() and len(told) <= 4 else 0 for name in _DAY]
    year, month, day = numbers
    try:
        if not 0 < year <= 9999 or (day and not month):
            return ""
        whole = date(year, month or 1, day or 1).isoformat()
    except ValueError:
        return ""
    return whole[:10 if day else 7 if month else 4]


def _span(tag: Tag, text: str) -> tuple[int, int] | None:
    """The place of a tag in code points; the tool counts in units of UTF-16."""
    offset, length = tag.told.get("offset", ""), tag.told.get("length", "")
    if not (offset.isdecimal() and length.isdecimal() and len(offset) < 8 and len(length) < 8):
        return None
    units = text.encode("utf-16-le", "surrogatepass")

    def points(count: int) -> int:
        return len(units[:2 * count].decode("utf-16-le", "ignore"))

    return points(int(offset)), points(int(offset) + int(length))


def style_mark(name: str, start: int, end: int) -> MarkDraft:
    """Return the mark for a style by one of the names in ``STYLES``."""
    rend = STYLES[name]
    return MarkDraft("deletion" if rend == "struck through" else "emphasis", start, end, {"rend": rend}, goes_on=True)


def styled_words(text: str, words: Sequence[tuple[str, Iterable[str]]]) -> list[MarkDraft]:
    """Return the marks for words of a line and the names of their styles; neighbours of one style share a mark."""
    found: list[MarkDraft] = []
    at = 0
    for word, styles in words:
        start = text.find(word, at) if word else -1
        if start < 0:
            continue
        at = start + len(word)
        for name in dict.fromkeys(style for style in styles if style in STYLES):
            mark = style_mark(name, start, at)
            before = next((number for number, one in enumerate(found) if one.attributes == mark.attributes
                           and not text[one.end:start].strip()), None)
            if before is None:
                found.append(mark)
            else:
                found[before] = found[before]._replace(end=at)
    return found


def cleaned(marks: Iterable[MarkDraft], text: str, clean: Callable[[str], str]) -> Iterator[MarkDraft]:
    """Return marks on a text where they stand in what ``clean`` makes of it, which also loses the blanks about it."""
    whole = clean(text).strip()
    for mark in marks:
        start, end = (min(len(whole), len(clean(text[:at]).lstrip())) for at in (mark.start, mark.end))
        if start < end or mark.start == mark.end:
            yield mark._replace(start=start, end=end)
