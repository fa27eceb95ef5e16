"""The three projections of a text (formats.md, rule 2): source, reading and search.

The content of a text holds everything that the source prints there but the markers of its notes, which are
annotations; so the source projection is the content itself, character for character, and the markers can be put
in at their places on request. The blanks that stood around a marker are kept only in the raw source.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from editor.core.annotations import Annotation
from editor.core.folding import folded
from editor.core.record import WordRecord
from editor.core.snapshot import TextSnapshot

GAP_SIGN = "[…]"
_BRACKETS = {"[": "]", "<": ">", "⟨": "⟩"}
_CHANGING = frozenset({"expansion", "abbreviation", "correction", "deletion", "gap", "supplied", "line-break",
                       "page-break", "note"})
"""Kinds that can be written otherwise than they stand."""
_HYPHENS = "-‐¬\u00ad"


class ReadingOptions(WordRecord, frozen=True):
    """How an edition's reading text is made.

    ``supplied`` keeps the brackets of supplied words as printed, or takes them away ("plain").
    ``reference`` is how the number of a note is written, with {} for it; None leaves the references out.
    """

    expand: bool = True
    correct: bool = True
    drop_deletions: bool = True
    supplied: Literal["printed", "plain"] = "printed"
    gap_sign: str = GAP_SIGN
    reference: str | None = None


class Replacement(NamedTuple):
    """A stretch [start, end) of the content, in code points, and what a projection writes there."""

    start: int
    end: int
    text: str


def source(snapshot: TextSnapshot, labels: Mapping[str, str] | None = None) -> str:
    """Return the text as the source prints it; ``labels`` (by note id) puts the markers of notes back in."""
    content = snapshot.text.content
    if not labels:
        return content
    markers = [Replacement(a.start, a.start, labels[a.note])
               for a in snapshot.of_kind("note") if a.note is not None and a.note in labels]
    return _applied(content, markers)


def reading(snapshot: TextSnapshot, options: ReadingOptions | None = None,
            numbers: Mapping[str, str] | None = None) -> str:
    """Return the text as it is to be read: expanded, corrected, deletions dropped, gaps as one sign.

    Additions, uncertain readings and stamps stay. ``numbers`` (by note id) are those of the references, where the
    options ask for them. Of two marks that replace overlapping words the one that begins first, then the longer
    one, counts.
    """
    return _applied(snapshot.text.content, replacements(snapshot, options, numbers))


def replacements(snapshot: TextSnapshot, options: ReadingOptions | None = None,
                 numbers: Mapping[str, str] | None = None) -> list[Replacement]:
    """Return what ``reading`` writes otherwise than the source: in order, no stretch twice."""
    options = options or ReadingOptions()
    content = snapshot.text.content
    found: list[Replacement] = []
    for annotation in snapshot.annotations:
        if annotation.kind in _CHANGING and not annotation.detached:
            found.extend(_replacements(content, annotation, options, numbers or {}))
    return _settled(found)


def search(snapshot: TextSnapshot) -> str:
    """Return the reading text folded for search: compatibility forms, no case, no diacritics; never stored."""
    return folded(reading(snapshot, ReadingOptions(supplied="plain")))


def _replacements(content: str, annotation: Annotation, options: ReadingOptions,
                  numbers: Mapping[str, str]) -> list[Replacement]:
    start, end = annotation.start, annotation.end
    match annotation.kind:
        case "expansion" | "abbreviation" if options.expand:
            return _expanded(content, annotation)
        case "correction" if options.correct:
            corrected = _attribute(annotation.attributes, "corrected")
            return [Replacement(start, end, corrected)] if corrected is not None else []
        case "deletion" if options.drop_deletions and start < end:
            return [_dropped(content, start, end)]
        case "gap":
            return [Replacement(start, end, options.gap_sign)]
        case "supplied" if options.supplied == "plain":
            return _without_brackets(content, start, end)
        case "line-break" | "page-break":
            return _rejoined(content, annotation)
        case "note" if options.reference is not None and annotation.note in numbers:
            return [Replacement(start, start, options.reference.format(numbers[annotation.note or ""]))]
        case _:
            return []


def _attribute(attributes: Mapping[str, Any], name: str) -> str | None:
    value = attributes.get(name)
    return value if isinstance(value, str) else None


def _expanded(content: str, annotation: Annotation) -> list[Replacement]:
    expanded = _attribute(annotation.attributes, "expanded")
    if expanded:
        return [Replacement(annotation.start, annotation.end, expanded)]
    return _without_brackets(content, annotation.start, annotation.end)


def _without_brackets(content: str, start: int, end: int) -> list[Replacement]:
    """Take the pairs of brackets out of [start, end); a bracket without its other half stays."""
    result: list[Replacement] = []
    open_at: list[int] = []
    for place in range(start, end):
        if content[place] in _BRACKETS:
            open_at.append(place)
        elif open_at and content[place] == _BRACKETS[content[open_at[-1]]]:
            result += [Replacement(open_at[-1], open_at[-1] + 1, ""), Replacement(place, place + 1, "")]
            open_at.pop()
    return result


def _dropped(content: str, start: int, end: int) -> Replacement:
    """Drop deleted words with one of the two blanks that would meet."""
    blank_before = start == 0 or content[start - 1].isspace()
    if blank_before and end < len(content) and content[end] == " ":
        return Replacement(start, end + 1, "")
    return Replacement(start, end, "")


def _rejoined(content: str, annotation: Annotation) -> list[Replacement]:
    """Where a word is broken (``break``: "no") and its hyphen is in the text, the hyphen goes."""
    place = annotation.start
    if annotation.attributes.get("break") == "no" and place and content[place - 1] in _HYPHENS:
        return [Replacement(place - 1, place, "")]
    return []


def _settled(replacements: list[Replacement]) -> list[Replacement]:
    """The replacements in order; of two that overlap the one that begins first, then the longer one."""
    if not replacements:
        return []
    kept: list[Replacement] = []
    done = 0
    for replacement in sorted(replacements, key=lambda r: (r.start, r.end > r.start, -r.end)):
        if replacement.start >= done:
            kept.append(replacement)
            done = replacement.end
    return kept


def _applied(content: str, replacements: list[Replacement]) -> str:
    if not replacements:
        return content
    pieces: list[str] = []
    done = 0
    for replacement in _settled(replacements):
        pieces += [content[done:replacement.start], replacement.text]
        done = replacement.end
    pieces.append(content[done:])
    return "".join(pieces)
