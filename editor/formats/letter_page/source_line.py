"""The archival source line: where the letter is kept, and what it looks like there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import regex

from editor.core import citations
from editor.core.citations import FoundReference
from editor.core.ids import new_id
from editor.core.provenance import Repository, Witness
from editor.formats.letter_page.page import Line
from editor.formats.letter_page.rules import SENTENCE_WITHIN, SHORT_LINE, Guess, guess

_HEAD = 300
"""Characters in which an archival reference begins, if there is one."""
_LONGEST = 1500
"""Characters of a line that can be a source line."""
SOURCE_LINE = "source line"
PRINTED_SOURCE = "printed source"

_LABELS = ("fond", "folder", "fol", "ff", "f", "фонд", "ф", "box", "mss", "ms", "d")
_NUMBERED = [rf"{label}(?:\.\s*|\s+)\d" for label in _LABELS]
_HINT = re.compile("|".join((r"/\d", "fond", "фонд", "box", "folder", "reel", "shelfmark", *_NUMBERED)))
"""In small letters; quick, for every branch begins with a letter: what it does not find, ``_QUICK`` does not either."""
_QUICK = regex.compile(
    rf"\b\p{{Lu}}{{1,5}}\s\d{{1,4}}/\d|\b(?:{'|'.join(_LABELS)})\b\.?\s*\d|"
    r"\b(?:fond|фонд|box|folder|reel|shelfmark)\b",
    regex.IGNORECASE,
)
_SIGLUM = regex.compile(
    r"(?:RC|PrC|FC|Dft|Dupl|Tr(?:ipl)?|SC|Pol[CG]|[AT]?[LD]S|AL|AD|ADf?S?|TLS?|LB|MS|Ms)\s*"
    r"(?:\(\p{Lu}[^()]{0,60}\)|,\s\p{Lu}[\p{L}-]*\s?[:.(])"
)
"""The sigla of editions of founders' papers: the kind of manuscript, and its keeper in brackets."""
_LEAD = regex.compile(
    r"^(?:source|archive|archival source|location|repository|источник|архив|хранится)\s*[:.—–-]\s*", regex.IGNORECASE
)
_PRINTED = regex.compile(
    r"^(?:(?:first|originally) published\b|published(?=:| (?:in|for|by|from|according|here|with|on|as|\d)\b)|"
    r"printed (?:according|from (?:the |an? )?(?:original|text|cop(?:y|ies)|manuscript|draft|typ|photo|record|"
    r"newspaper|"
    r"steno|telegraph|book|journal))|"
    r"опубликован\w*|впервые|печатается)",
    regex.IGNORECASE,
)
_WRITTEN = regex.compile(r"(?:written|sent|dictated)\b(?: on\b| at\b)?(?=\s)", regex.IGNORECASE)
_PHYSICAL = regex.compile(
    r"\b(?:type(?:d|written|script)|hand-?written|manuscripts?|autograph|carbon|original|copy|draft|machinopis|"
    r"facsimile|"
    r"машинопис\w*|рукопис\w*|автограф\w*|подлинник|копия|черновик|отпуск)\b",
    regex.IGNORECASE,
)


def _table(*rows: tuple[str, str]) -> tuple[tuple[str, regex.Pattern[str]], ...]:
    return tuple((name, regex.compile(pattern, regex.IGNORECASE)) for name, pattern in rows)


_MEDIA = _table(
    ("typescript", r"type-?written|typed|typescript|машинопис\w*"),
    ("telegraph form", r"telegraph(?:ic)? (?:form|blank|tape)|телеграфн\w+ (?:бланк|лент)\w*"),
    (
        "manuscript",
        r"hand-?written|manuscript|\bautograph(?: text| letter| manuscript)?\b(?!\s*signature)|рукопис\w*|автограф",
    ),
    ("print", r"\bprinted\b|типограф\w+"),
)
_ROLES = _table(
    ("draft", r"\bdraft\b|черновик"),
    ("copy", r"(?<!carbon )\b(?:certified |typewritten |handwritten )?copy\b|заверенн\w+ копи\w+|\bкопия\b"),
    ("copy", r"carbon copy|photocopy|\bотпуск\b|фотокопи\w+"),
    ("original", r"\boriginal\b|подлинник"),
)
_SIGNED_BY_HAND = regex.compile(
    r"signatures?\b[^.;]{0,40}\b(?:autographs?|handwritten|own hand)|autograph signature|signed (?:in|by) (?:his |"
    r"her |own )*hand|подпис[ьи][^.;]{0,30}автограф\w*|собственноручн\w+ подпис\w+",
    regex.IGNORECASE,
)
_FACSIMILE = regex.compile(
    r"signatures?\b[^.;]{0,30}\b(?:facsimile|stamp)|facsimile signature|подпись[^.;]{0,20}факсимиле", regex.IGNORECASE
)
_UNSIGNED = regex.compile(
    r"\bunsigned\b|no signature|without signature|без подписи|подпись отсутствует", regex.IGNORECASE
)


class SourceLine(NamedTuple):
    """An archival source line taken apart: the reference, its printed form, the description behind it, and the keeper.

    The keeper is what ``citations`` knows as a repository, else the words that stand before the numbers.
    """

    reference: FoundReference | None
    reference_text: str | None
    description: str | None
    repository: str | None = None


def origin_told(line: Line, beside: Sequence[Line]) -> Guess | None:
    """Recognise what an edition says of a letter's origin ("Written on October 7") ``beside`` where it was printed.

    Anywhere else these words are the writer's.
    """
    if _WRITTEN.match(line.text) is None or len(line.text) > SHORT_LINE:
        return None
    known = any((found := source_line(other)) is not None and found.role == PRINTED_SOURCE for other in beside)
    return guess(PRINTED_SOURCE, 75, "evidence-printed-source") if known else None


def written(text: str) -> str | None:
    """Return what stands behind "Written" in a line of the edition."""
    found = _WRITTEN.match(text)
    return text[found.end() :].strip() if found is not None and found.group().lower().startswith("written") else None


def source_line(line: Line) -> Guess | None:
    """Recognise the source line: an archival reference at its beginning, or behind the word Source."""
    return _source_line(line.text) if len(line.text) <= _LONGEST else None


@lru_cache(maxsize=512)
def _source_line(text: str) -> Guess | None:
    if _SIGLUM.match(text):
        return guess(SOURCE_LINE, 85, "evidence-physical-description")
    lead = _LEAD.match(text)
    head = text[:_HEAD]
    if not _HINT.search(head.lower()) or not _QUICK.search(head):
        return (
            guess(PRINTED_SOURCE, 70, "evidence-printed-source") if _PRINTED.match(text) and len(text) < 400 else None
        )
    found = citations.find_references(text)
    if not found:
        return None
    before = text[lead.end() if lead else 0 : found[0].start].strip(" (\u00a0")
    if len(found[0].levels) >= 2 and len(before) <= 60 and not SENTENCE_WITHIN.search(before):
        return guess(
            SOURCE_LINE, 96 if len(before) <= 2 else 80, "evidence-archival-reference", levels=len(found[0].levels)
        )
    return None


def description(line: Line) -> Guess | None:
    """Recognise a line that only says what the document looks like: ``Typewritten text. Signature autograph.``"""
    text = line.text
    if len(text) <= 160 and _PHYSICAL.search(text) and len(text.split()) <= 20 and regex.match(r"[\[(]?\p{Lu}", text):
        return guess(SOURCE_LINE, 72, "evidence-physical-description")
    return None


def take_apart(text: str) -> SourceLine:
    """Return the reference and the description of a source line."""
    found = citations.find_references(text)
    if not found:
        return SourceLine(None, None, text.strip() or None)
    first = found[0]
    end = first.end
    while end < len(text) and text[end] in ".)":
        end += 1
    lead = _LEAD.match(text)
    start = min(lead.end() if lead else 0, first.start)
    before = text[start : first.start].strip(" .,:;\u00a0")
    # Words before the numbers name the keeper; a mere bracket or dash does not.
    named = before if any(sign.isalpha() for sign in before) else None
    reference = text[start if named else first.start : end].strip(" \u00a0")
    return SourceLine(first, reference, text[end:].strip(" ;,\u00a0") or None, first.repository or named)


def witness(parts: SourceLine) -> Witness:
    """Return the base witness that a source line describes."""
    described = parts.description or ""
    reference = parts.reference
    repository = Repository(name=parts.repository) if parts.repository else None
    hand = _SIGNED_BY_HAND.search(described)
    signature = (
        "autograph"
        if hand
        else "facsimile"
        if _FACSIMILE.search(described)
        else "unsigned"
        if _UNSIGNED.search(described)
        else None
    )
    body = described[: hand.start()] + described[hand.end() :] if hand else described
    return Witness(
        id=new_id(),
        role=_first(_ROLES, body) or "original",
        base=True,
        repository=repository,
        reference=reference.levels if reference is not None else (),
        reference_text=parts.reference_text,
        medium=_first(_MEDIA, body),
        signature=signature,
        description=parts.description,
    )


def _first(table: tuple[tuple[str, regex.Pattern[str]], ...], text: str) -> str | None:
    return next((name for name, pattern in table if pattern.search(text)), None)
