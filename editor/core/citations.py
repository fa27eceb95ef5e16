"""Archival references in running text: fond, opis, delo, list of the Russian system, and Western shelfmarks.

The printed string is never changed; what was read otherwise than printed ("On." for "Op.") is reported with the
reference. Grammar: standards.md §13. "S." is a page of print, not a leaf.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from editor.core.characters import has_digit, holds_any
from editor.core.messages import Message, message
from editor.core.provenance import ReferenceLevel
from editor.core.record import Record

RUSSIAN_LEVELS = ("fond", "opis", "papka", "delo", "tom", "list")
"""From the whole to the leaf; papka (P.) and tom (T.) only where the archive has them."""

WESTERN_LEVELS = ("collection", "series", "piece", "shelfmark", "inventory", "box", "folder", "volume", "item", "folio")
PAGE_LEVEL = "page"
"""A page of a printed work, as after "S.", "p." or "С."."""

_ORDER = {level: place for place, level in enumerate((*RUSSIAN_LEVELS, *WESTERN_LEVELS, PAGE_LEVEL))}
_REACH = 160
"""How far, in code points, in front of the first level a repository is looked for."""

_NUMBER = r"(?:[RРПrр]\s?-\s?)?\d+(?:[A-Za-zА-Яа-яё](?![A-Za-zА-Яа-яё]))?(?:[/–-]\d+[A-Za-zА-Яа-я]?(?!\w))*"
_VERSO = r"(?:\s?(?:ob|об|v|verso|об)\b\.?(?=\W|$))"
_LEAF = rf"\d+(?:[A-Za-zА-Яа-яё](?![A-Za-zА-Яа-яё]))?{_VERSO}?"
_LEAVES = rf"{_LEAF}(?:\s?[-–—]\s?{_LEAF})?"
_MORE_LEAVES = rf"(?:\s?,\s?{_LEAVES}(?!\w))*"
_DOT = r"(?:\s?\.\s?|\s(?=\d))"

_RUSSIAN = {
    "fond": re.compile(rf"(?P<label>(?:[Ff]ond|[Фф]онд)\s?(?:№\s?)?|[FfФф]{_DOT})(?P<value>{_NUMBER})"),
    "opis": re.compile(
        rf"(?P<label>(?:[Oo]pis['’]?|[Оо]пись)\s?(?:№\s?)?|(?:[Oo]p|[Oo]n|[Оо]п){_DOT})(?P<value>{_NUMBER})"),
    "papka": re.compile(
        rf"(?P<label>(?:[Pp]apka|[Пп]апка|[PpПп]{_DOT})\s?)(?P<value>{_NUMBER})(?=[.,;]?\s*[DdДд]\s?\.)"),
    "delo": re.compile(
        rf"(?P<label>(?:[Dd]elo|[Дд]ело)\s?(?:№\s?)?|(?:[Ee]d\.\s?khr|[Ее]д\.\s?хр|[DdДд]){_DOT})(?P<value>{_NUMBER})"),
    "tom": re.compile(rf"(?P<label>[TtТт]{_DOT})(?P<value>\d+)(?=[.,;]?\s*[LlЛл]{{1,2}}\s?\.)"),
    "list": re.compile(
        rf"(?P<label>(?:[Ll]ist[y]?|[Лл]ист[ы]?)\s?|(?P<many>LL|Ll|ll|Лл|ЛЛ|лл){_DOT}|[LlЛл]{_DOT})"
        rf"(?P<value>{_LEAVES}(?(many){_MORE_LEAVES}|(?:\s?,\s?\d+{_VERSO})*))"),
    PAGE_LEVEL: re.compile(r"(?P<label>(?:S|С|с|[Pp]p?)\s?\.\s?)(?P<value>\d+(?:\s?[-–]\s?\d+)?)"),
}
_WESTERN = {
    "series": re.compile(
        r"(?P<value>(?:ADM|AIR|BT|CAB|CO|FO|HO|HW|KV|MEPO|PREM|PRO|SP|WO|T)\s\d{1,4})(?=/\d)"),
    "piece": re.compile(r"/(?P<value>\d+[A-Z]?(?:/\d+)*)"),
    "shelfmark": re.compile(
        r"(?P<value>(?:(?:Add|Egerton|Harley|Sloane|Cotton|Lansdowne|Rawl|Bodl|Ashmole)\.?\s)?"
        r"(?:MSS?|Ms|Hs|Cod|Codex|Manuscript)\.?\s(?:[A-Z][\w.]*\.?\s){0,3}\d+[a-z]?(?:[./-]\d+)*)"),
    "inventory": re.compile(
        r"(?P<label>(?:[Ii]nv(?:entory|entaire)?\.?(?:\s?(?:no|nr)\.?)?)\s?)(?P<value>[\w/-]*\d[\w/-]*)"),
    "box": re.compile(r"(?P<label>(?:[Bb]ox|[Kk]asten|[Kk]arton|[Cc]arton|[Bb]oîte)\s(?:no\.?\s)?)(?P<value>\d+\w?)"),
    "folder": re.compile(
        r"(?P<label>(?:[Ff]older|[Mm]appe|[Dd]ossier|[Ff]ile)\s(?:no\.?\s)?)(?P<value>\d+\w?(?:[-–]\d+)?)"),
    "volume": re.compile(r"(?P<label>(?:[Vv]ol(?:ume)?|Bd|Band)\.?\s)(?P<value>\d+|[IVXL]+(?!\w))"),
    "item": re.compile(r"(?P<label>(?:[Nn]o|[Nn]r|[Ii]tem)\.?\s)(?P<value>\d+\w?)"),
    "folio": re.compile(
        r"(?P<label>(?:[Ff]ols?|[Ff]olios?|ff?|Bl|[Bb]latt)\.?\s?)"
        r"(?P<value>\d+\s?[rv]?(?!\w)(?:\s?[-–]\s?\d+\s?[rv]?(?!\w))?)"),
    PAGE_LEVEL: re.compile(r"(?P<label>pp?\.\s?)(?P<value>\d+(?:\s?[-–]\s?\d+)?)"),
}
_IBID = re.compile(r"(?<!\w)(?P<word>Ibid(?:em)?|ibid(?:em)?|[Тт]ам же|Ebd|ebd|[Ee]benda)(?!\w)\.?")
_FOND_START = re.compile(r"(?<![\w.])(?:[Ff]ond|[Фф]онд|[FfФф]\s?\.|[FfФф]\s(?=\d))")
_WESTERN_START = re.compile(
    r"(?<!\w)(?:(?:Add|Egerton|Harley|Sloane|Cotton|Lansdowne|Rawl|Bodl|Ashmole)\.?\sMSS?|MSS?|Ms|Hs|Cod|Codex|"
    r"Manuscript|[Bb]ox|[Kk]asten|[Kk]arton|[Cc]arton|[Bb]oîte|[Ii]nv|[Ff]older|[Mm]appe|"
    r"(?:ADM|AIR|BT|CAB|CO|FO|HO|HW|KV|MEPO|PREM|PRO|SP|WO|T)\s\d)")
_IBID_HINTS = ("bid", "ам же", "bd", "benda")
_FOND_HINT = re.compile("|".join(rf"{sign}(?:ond|онд|\s?\.|\s(?=\d))" for sign in "FfФф"))
_WESTERN_HINT = re.compile(
    r"MS|Ms|Hs|Cod|Manuscript|Kasten|Karton|Carton|Inv|Folder|Mappe|"
    r"ADM\s|AIR\s|BT\s|CAB\s|CO\s|FO\s|HO\s|HW\s|KV\s|MEPO\s|PREM\s|PRO\s|SP\s|WO\s|T\s")
_WESTERN_WORDS = ("Box", "box", "Boîte", "boîte", "kasten", "karton", "carton", "inv", "folder", "mappe")
_ANY_HINT = re.compile(f"{_FOND_HINT.pattern}|{_WESTERN_HINT.pattern}")
"""The hints are quick to look for (every branch begins with a letter, the small ones, which are everywhere, not by an
expression), no reference begins without them, and none but *Ibid.* is without a digit. Most texts have none of them:
that is seen in one look for all."""
_LONGEST_REMEMBERED = 50_000
"""Code points; the importer, the checks and the lists ask after the references of the same texts."""
_SEPARATOR = re.compile(r"\s?[.,;:]?\s*")
_FULL_STOP = re.compile(r"\s?\.")
_ACRONYMS = re.compile(
    r"(?<![\w.])(?P<name>(?=(?:\w*[A-ZА-ЯЁ]){2})[A-ZА-ЯЁ][\w-]*(?:\s(?=(?:\w*[A-ZА-ЯЁ]){2})[A-ZА-ЯЁ][\w-]*){0,3})"
    r"(?:\s?[.,:])?\s*$")
_INSTITUTION = re.compile(
    r"[Aa]rchiv|[Ll]ibrar|[Mm]useum|[Ii]nstitut|[Bb]ibliothe|[Rr]ecord [Oo]ffice|[Cc]entre|[Cc]enter|[Бб]иблиотек|"
    r"[Мм]узе|[Аа]рхив|[Цц]ентр")
_COLLECTION = re.compile(r"[Cc]ollection|[Pp]apers|[Ff]onds|[Nn]achla[sß]|[Rr]ecords|^[Cc]oll\.\s")
_BOUNDARY = re.compile(r"[()\[\];:“”«»\"\n]|(?<=[a-zа-яё]{3})(?<!coll)(?<!Coll)\.\s(?=[A-ZА-ЯЁ])")


class FoundReference(Record, frozen=True):
    """A reference at [start, end): who keeps it, its levels, and what was read otherwise than printed.

    ``ibid`` tells that it leans on the reference before it; ``levels`` are only those that it states itself.
    """

    start: int
    end: int
    repository: str | None = None
    ibid: bool = False
    levels: tuple[ReferenceLevel, ...] = ()
    corrections: tuple[Message, ...] = ()


class Resolved(NamedTuple):
    """What a reference stands for once *Ibid.* is looked up. ``repository`` is None where nobody is named."""

    repository: str | None
    levels: tuple[ReferenceLevel, ...]


class _Levels(NamedTuple):
    end: int
    levels: tuple[ReferenceLevel, ...]
    corrections: tuple[Message, ...]


def find_references(text: str) -> list[FoundReference]:
    """Return the archival references in ``text`` in reading order, without overlaps.

    The span takes in the full stop that ends the reference, and no bracket around it.
    """
    return list(_remembered(text) if len(text) <= _LONGEST_REMEMBERED else _find(text))


@lru_cache(maxsize=128)
def _remembered(text: str) -> tuple[FoundReference, ...]:
    return _find(text)


def _find(text: str) -> tuple[FoundReference, ...]:
    result: list[FoundReference] = []
    for start, kind in sorted(_starts(text)):
        floor = result[-1].end if result else 0
        if start < floor:
            continue
        found = _read(text, start, kind, floor)
        if found is not None:
            result.append(found)
    return tuple(result)


def may_say_ibid(text: str) -> bool:
    """Tell at a glance whether a text can hold a reference that leans on the one before it; it may hold none."""
    return holds_any(text, _IBID_HINTS)


def _starts(text: str) -> Iterator[tuple[int, str]]:
    if may_say_ibid(text):
        yield from ((found.start(), "ibid") for found in _IBID.finditer(text))
    western = any(_begins(text, word) for word in _WESTERN_WORDS)
    if not has_digit(text) or (not western and _ANY_HINT.search(text) is None):
        return
    if _FOND_HINT.search(text) is not None:
        yield from ((found.start(), "fond") for found in _FOND_START.finditer(text))
    if western or _WESTERN_HINT.search(text) is not None:
        yield from ((found.start(), "western") for found in _WESTERN_START.finditer(text))


def _begins(text: str, word: str) -> bool:
    """Whether a word of ``text`` begins so."""
    at = text.find(word)
    while at > 0 and text[at - 1].isalnum():
        at = text.find(word, at + 1)
    return at >= 0


def parse_reference(text: str) -> FoundReference | None:
    """Return the reference that the whole of ``text`` is, brackets and blanks around it apart; else None."""
    found = find_references(text)
    if len(found) != 1:
        return None
    around = text[:found[0].start] + text[found[0].end:]
    return found[0] if not around.strip(" \t\n\u00a0()[].,;") else None


def _read(text: str, start: int, kind: str, floor: int) -> FoundReference | None:
    match kind:
        case "ibid":
            return _read_ibid(text, start)
        case "fond":
            return _read_russian(text, start, floor)
        case _:
            return _read_western(text, start, floor)


def _read_ibid(text: str, start: int) -> FoundReference:
    word = _IBID.match(text, start)
    after = word.end() if word is not None else start
    place = _skip(text, after)
    levels = _levels(text, place, _RUSSIAN) or _levels(text, place, _WESTERN)
    if levels is None:
        return FoundReference(start=start, end=after, ibid=True)
    return FoundReference(start=start, end=levels.end, ibid=True, levels=levels.levels, corrections=levels.corrections)


def _read_russian(text: str, start: int, floor: int) -> FoundReference | None:
    levels = _levels(text, start, _RUSSIAN)
    if levels is None or levels.levels[0].level != "fond" or len(levels.levels) < 2 or (
            levels.levels[1].level not in ("opis", "delo")):
        return None
    repository = _repository_before(text, start, floor)
    return FoundReference(
        start=repository[0] if repository else start, end=levels.end,
        repository=repository[1] if repository else None, levels=levels.levels, corrections=levels.corrections)


def _read_western(text: str, start: int, floor: int) -> FoundReference | None:
    levels = _levels(text, start, _WESTERN)
    if levels is None:
        return None
    names = {level.level for level in levels.levels}
    if len(names - {PAGE_LEVEL}) < 2 and not names & {"shelfmark", "piece"}:
        return None
    if names <= {"shelfmark"} and "Ms" in text[start:start + 3]:
        # "Ms 12" may be a typing error or a lady; a shelfmark that short needs a leaf behind it.
        return None
    collection = _segment_before(text, start, floor, _COLLECTION)
    first = collection[0] if collection else start
    repository = _segment_before(text, first, floor, _INSTITUTION) or _acronym_before(text, first, floor)
    stated = levels.levels
    if collection is not None:
        stated = (ReferenceLevel(level="collection", value=collection[1]), *stated)
    return FoundReference(
        start=repository[0] if repository else first, end=levels.end,
        repository=repository[1] if repository else None, levels=stated, corrections=levels.corrections)


def _levels(text: str, start: int, grammar: dict[str, re.Pattern[str]]) -> _Levels | None:
    """Read the levels of one grammar from ``start`` on, each at most once and from the whole to the leaf."""
    place, end = start, start
    levels: list[ReferenceLevel] = []
    corrections: list[Message] = []
    for level, pattern in grammar.items():
        found = pattern.match(text, place)
        if found is None:
            continue
        levels.append(ReferenceLevel(level=level, value=" ".join(found["value"].split())))
        label = found.groupdict().get("label") or ""
        corrected = _corrected(label)
        if corrected is not None:
            corrections.append(message(
                "archival-reference-corrected", printed=label.rstrip(), corrected=corrected, at=found.start()))
        end = found.end()
        place = end if level == "series" else _skip(text, end)
    if not levels:
        return None
    stop = _FULL_STOP.match(text, end)
    if stop is not None and not text[end:stop.start() + 1].isspace() and text[end - 1] != ".":
        end = stop.end()
    return _Levels(end, tuple(levels), tuple(corrections))


def _corrected(label: str) -> str | None:
    """What a label should read: "On." for "Op." and a blank in front of its full stop; None where it is right."""
    right = re.sub(r"\s+\.", ".", label).rstrip()
    right = {"On.": "Op.", "on.": "op.", "On": "Op", "on": "op"}.get(right, right)
    return right if right != label.rstrip() else None


def _skip(text: str, place: int) -> int:
    found = _SEPARATOR.match(text, place)
    return found.end() if found is not None else place


def _repository_before(text: str, start: int, floor: int) -> tuple[int, str] | None:
    return _acronym_before(text, start, floor) or _segment_before(text, start, floor, _INSTITUTION)


def _acronym_before(text: str, start: int, floor: int) -> tuple[int, str] | None:
    begin = max(floor, start - _REACH)
    found = _ACRONYMS.search(text[begin:start])
    return (begin + found.start("name"), found["name"]) if found is not None else None


def _segment_before(text: str, start: int, floor: int, sign: re.Pattern[str]) -> tuple[int, str] | None:
    """Return the name in front of ``start``, back to a comma or boundary, if it has the words of such a name."""
    begin = max(floor, start - _REACH)
    before = text[begin:start]
    trimmed = before.rstrip(" .,:\u00a0")
    if not trimmed or trimmed == before:
        return None
    boundary = max((found.end() for found in _BOUNDARY.finditer(trimmed)), default=0)
    boundary = max(boundary, trimmed.rfind(",") + 1)
    name = trimmed[boundary:]
    lead = len(name) - len(name.lstrip())
    name = name.strip()
    if not name or sign.search(name) is None or not (name[0].isupper() or sign is _COLLECTION):
        return None
    return begin + boundary + lead, name


def resolve(references: Sequence[FoundReference]) -> list[str | None]:
    """Return the repository of each reference, *Ibid.* looked up in the one before it; None where unresolved.

    ``references`` are those of one text, in reading order: *Ibid.* does not reach into another text.
    """
    return [resolved.repository for resolved in resolve_levels(references)]


def resolve_levels(references: Sequence[FoundReference]) -> list[Resolved]:
    """Return what each reference stands for, repository and levels.

    *Ibid.* takes over the levels above the highest one that it restates; those below are not carried along.
    """
    result: list[Resolved] = []
    before: Resolved | None = None
    for reference in references:
        resolved = Resolved(reference.repository, reference.levels)
        if reference.ibid:
            resolved = _after(before, reference.levels) if before is not None else Resolved(None, reference.levels)
        result.append(resolved)
        before = resolved
    return result


def _after(before: Resolved, levels: tuple[ReferenceLevel, ...]) -> Resolved:
    if not levels:
        return before
    highest = min(_ORDER.get(level.level, 0) for level in levels)
    kept = tuple(level for level in before.levels if _ORDER.get(level.level, 0) < highest)
    return Resolved(before.repository, kept + levels)
