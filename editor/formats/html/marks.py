"""How each kind of mark is shown to readers, and what the legend says of it.

The signs that an edition adds (brackets, strokes, carets) come from the style sheet: the words of a page stay those
of the text.
"""

from __future__ import annotations

from typing import NamedTuple, cast

from editor.core.annotations import Annotation
from editor.formats.words import Words


class Look(NamedTuple):
    """One row: the element and class of a mark, the words of the legend with an example, and its rank: of two that
    cross, the one of the greater number is split."""

    tag: str
    css: str
    words: str
    example: str
    rank: int


LOOKS: dict[str, Look] = {
    "gap": Look("span", "gap", "something is missing: illegible, lost or left out", "[…]", 0),
    "expansion": Look("abbr", "expansion", "an abbreviation, expanded by the editors", "Politb[yuro]", 1),
    "quotation": Look("q", "quotation", "a quotation", "“words”", 2),
    "substitution": Look("span", "substitution", "one reading put in the place of another", "words", 3),
    "correction": Look("span", "correction", "so in the source; the editors' reading stands behind it", "teh", 4),
    "abbreviation": Look("abbr", "abbreviation", "an abbreviation; its full form stands behind it", "Pb", 4),
    "supplied": Look("span", "supplied", "supplied by the editors", "[words]", 4),
    "deletion": Look("del", "deletion", "deleted in the source", "words", 5),
    "addition": Look("ins", "addition", "added in the source", "words", 5),
    "unclear": Look("span", "unclear", "an uncertain reading", "words", 5),
    "citation": Look("cite", "citation", "an archival reference", "F. 558. L. 1", 6),
    "reference": Look("a", "reference", "a cross-reference", "see letter 2", 7),
    "entity": Look("a", "entity", "a person, place or other entry of the register", "Name", 8),
    "hand": Look("span", "hand", "another hand", "words", 9),
    "stamp": Look("span", "stamp", "a stamp", "words", 9),
    "foreign": Look("span", "foreign", "words in another language", "words", 10),
    "emphasis": Look("em", "emphasis", "emphasised in the source", "words", 11),
}
LAST_RANK = 12
"""Of kinds of a project's own, and of block roles that are run in."""
LINE_RANK = 20
"""Of the lines of a scan, which give way to everything."""
POINTS = {
    "line-break": ("lb", "a new line in the source"),
    "page-break": ("pb", "a new page in the source"),
}
"""Points by kind: their class, and the words of the legend."""
SKIPPED = frozenset({"comment", "opaque"})
"""Kinds that are for the editors, or nobody's: they leave no trace on the page."""

_SAID = ("reason", "rend", "place", "kind", "unit", "quantity", "language", "hand", "certainty", "resp", "alternatives")
_LABELS = {"resp": "by", "hand": "hand", "certainty": "certainty", "alternatives": "or", "language": "language",
           "place": "place"}
_RENDS = frozenset({"underlined", "double underlined", "italic", "bold", "spaced", "capitals", "superscript",
                    "subscript", "small capitals"})


def look_of(kind: str) -> Look:
    """Return how a kind is shown; one of a project's own is shown plainly, with its name."""
    return LOOKS.get(kind) or Look("span", "mark", kind, "words", LAST_RANK)


def explained(annotation: Annotation, say: Words) -> str:
    """Return a mark with what its attributes say, in words."""
    said = [say(annotation.kind.replace("-", " "))]
    for name in _SAID:
        value = annotation.attributes.get(name)
        if isinstance(value, list):
            value = ", ".join(map(str, cast("list[object]", value)))
        if name == "quantity" and value not in (None, "") and annotation.attributes.get("unit"):
            said[-1] = f"{value} {said[-1]}"
        elif value not in (None, ""):
            said.append(f"{say(_LABELS[name])}: {value}" if name in _LABELS else str(value))
    return "; ".join(said)


def css_classes(annotation: Annotation, look: Look, words: str) -> str:
    """Return the classes of a mark: what it is, how it looked, and whether the style sheet has to add its signs."""
    classes = look.css
    if annotation.kind == "emphasis":
        rend = str(annotation.attributes.get("rend") or "")
        classes += " rend-" + rend.replace(" ", "-") if rend in _RENDS else ""
    elif annotation.kind == "supplied" and "[" not in words and "]" not in words:
        classes += " unbracketed"
    return classes


def reading_behind(annotation: Annotation) -> str:
    """Return the editors' form of a word that is printed otherwise, or an empty string."""
    name = {"correction": "corrected", "abbreviation": "expanded"}.get(annotation.kind)
    value = annotation.attributes.get(name) if name is not None else None
    return value if isinstance(value, str) else ""
