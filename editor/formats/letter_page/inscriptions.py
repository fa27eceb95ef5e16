"""Inscriptions and stamps that a note of the edition describes: they belong to the witness too."""

from __future__ import annotations

import regex

from editor.core import dates
from editor.core.letters import Agent, DateValue
from editor.core.provenance import Inscription

_NAME = r"(?-i:(?:\p{Lu}\.\s?){0,2}\p{Lu}[\p{L}\p{M}-]+)"
_QUOTED = r"[“\"«„](?P<text>[^”\"»\n]{1,600})[”\"»“]"
_WRITTEN = regex.compile(
    rf"(?:(?P<by>{_NAME})(?:['’]s|s['’])\s+(?:\p{{Ll}}+\s+){{0,2}}(?:inscription|resolution|note|remark|annotation|"
    rf"instruction|endorsement|comment)|"
    rf"(?P<kind>inscription|resolution|handwritten (?:note|remark|annotation)|remark|annotation|endorsement|"
    rf"note in the hand|надпись|резолюция|помета|пометка)\b"
    rf"(?:\s+(?:by|of|in the hand of|made by|from|"
    rf"рукой)?\s*(?P<by2>{_NAME}(?:\s+{_NAME}){{0,2}}))?)\s*(?:in \p{{L}}+ (?:pencil|ink))?\s*[:,—–-]*\s*{_QUOTED}",
    regex.IGNORECASE,
)
_STAMP = regex.compile(
    r"\b(?:stamp|seal|штамп|печать)\b\s*(?:(?:of|"
    r"from)\s+(?P<by>(?:the\s+)?(?-i:\p{Lu})[^,;:.“\"«]{2,160}?(?:\([^()]{1,12}\))?)(?=\s+with\b|\s*[,;:.“\"«]|"
    r"$))?(?P<rest>[^\n]{0,200})",
    regex.IGNORECASE,
)
_RECEIPT = regex.compile(r"\b(?:receipt|received|registered|получен\w*|вх(?:одящ\w*|\.))\b", regex.IGNORECASE)
_POSITION = regex.compile(
    r"\b(?:in|on|at|along|across|above|below)\s+(?:the\s+)?(?P<where>(?:(?:upper|lower|top|bottom|left|right|"
    r"left-hand|right-hand)\s+)+(?:hand\s+)?(?:corner|margin|side|edge|part)?"
    r"(?:\s+of\s+the\s+(?:\p{L}+\s+)?(?:page|sheet|leaf))?|(?:first|last|second|\p{L}+)\s+(?:page|sheet|leaf)|"
    r"margins?|back|reverse|envelope)(?:\s+of the (?:letter|document|text|telegram))?",
    regex.IGNORECASE,
)
_HINTS = (
    "inscription",
    "resolution",
    "stamp",
    "seal",
    "endorse",
    "handwritten",
    "annotation",
    "remark",
    "надпис",
    "резолюц",
    "помет",
    "штамп",
    "печат",
)


def inscriptions(body: str) -> tuple[Inscription, ...]:
    """Return the inscriptions and stamps that the note ``body`` describes, in the order it names them."""
    lowered = body.lower()
    if not any(hint in lowered for hint in _HINTS):
        return ()
    found: list[tuple[int, Inscription]] = []
    for match in _WRITTEN.finditer(body):
        name = match.group("by") or match.group("by2")
        if name is None and match.group("kind") is None:
            continue
        found.append(
            (
                match.start(),
                Inscription(
                    kind=_kind(match.group(), match.group("kind")),
                    by=(Agent(name=name),) if name and name[0].isupper() else (),
                    text=match.group("text").strip(),
                    position=_position(body, match.start()),
                ),
            )
        )
    for match in _STAMP.finditer(body):
        if (
            match.group("by") is None
            and not _RECEIPT.search(match.group("rest"))
            and not regex.search(r"\d", match.group("rest"))
        ):
            continue
        by = regex.sub(r"^the\s+", "", match.group("by") or "", flags=regex.IGNORECASE).strip()
        found.append(
            (
                match.start(),
                Inscription(
                    kind="stamp", by=(Agent(name=by),) if by else (), date=_date(match.group("rest")), position=None
                ),
            )
        )
    return tuple(item for _, item in sorted(found, key=lambda pair: pair[0]))


def _kind(printed: str, word: str | None) -> str:
    """Name the kind: words that order something to be done with a letter are a resolution."""
    lowered = (word or printed).lower()
    if "receipt" in lowered:
        return "receipt"
    if "annotation" in lowered or "remark" in lowered or "помет" in lowered:
        return "annotation"
    return "resolution"


def _position(body: str, start: int) -> str | None:
    matches = list(_POSITION.finditer(body, max(0, start - 160), start + 1 if start else 0))
    return matches[-1].group("where") if matches else None


def _date(text: str) -> DateValue | None:
    found = dates.find_dates(text)
    if not found:
        return None
    value = found[0].value
    return DateValue(text=value.text, edtf=value.edtf, calendar=value.calendar, certainty="medium", basis="stamp")


def is_receipt(inscription: Inscription, body: str) -> bool:
    """Tell whether the stamp says when the letter was received."""
    return inscription.kind == "stamp" and inscription.date is not None and _RECEIPT.search(body) is not None
