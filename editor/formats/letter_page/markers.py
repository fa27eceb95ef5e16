"""Note markers in the text: which digits, brackets and asterisks point to notes, and which do not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import regex

from editor.formats.letter_page.page import SPACES, Styled

_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_NUMBER_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
"""Markers that a machine translation has spelled out, alone behind the end of a sentence: "in Krakow? one"."""
_PRINTED = (
    r"\[\s?(?P<bracket>\d{1,3})\s?\]|[⁽\[]?(?P<sup>[⁰¹²³⁴-⁹]{1,3})[⁾\])]?|(?=\()(?<=\S\s?)\((?P<paren>\d{1,3})\)|"
    r"(?=\d)(?<=[\p{L}\])»”“\"'’]|[\p{L}\])»”“\"'’][.,;:!?])(?P<half>\d{1,3})\)"
)
_UNMISTAKABLE = regex.compile(_PRINTED)
_CANDIDATE = regex.compile(
    rf"{_PRINTED}|(?=\d)(?<=[\p{{L}}\])»”“\"'’][ \u00a0]|\b\p{{Lu}}\.[ \u00a0])(?P<loose>\d{{1,3}})\)|"
    rf"(?P<word>(?<=[.!?…][”»\"]?\s)(?:{'|'.join(_NUMBER_WORDS)})(?=\s*(?:$|\n)))|"
    r"(?=\d)(?<![\d/№§#+=–-]|(?<![\p{L}”\"'’)»])—|\d[.,:])(?P<plain>\d{1,3})(?!\d|[.,:/–—-]\d|\)|\s?[%°№$£]|['’]\d)",
    regex.MULTILINE,
)
_SIGN = regex.compile(
    r"(?=[\[(*†‡])(?<=[\p{L}\p{N}.,;:!?)»”\"'’\]…]\s?)(?:\[(?P<inner>\*{1,4})\]|\((?P<round>\*{1,4})\)|(?P<sign>\*{1,4}|[†‡])\)?)(?=$|"
    r"[\s.,;:!?)»”\"—–-])",
    regex.MULTILINE,
)
_LETTER = regex.compile(r"(?P<bracketed>\[)?(?P<letter>[a-h])(?(bracketed)\])(?!\p{L})")
_BEHIND_POINT = regex.compile(r"\p{L}[\])]?[.,;:!?]$")
_STARRED = regex.compile(r"(?<![\p{L}\p{N}.,;:!?)»”])\*{1,3}\S(?:[^*\n]{0,200}\S)?\*{1,3}(?!\*)")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?|"
    r"январ\w*|феврал\w*|март\w*|апрел\w*|ма[йя]|июн\w*|июл\w*|август\w*|сентябр\w*|октябр\w*|ноябр\w*|"
    r"декабр\w*|januar|februar|märz|mai|juni|juli|oktober|dezember)\.?"
)
_MONTH_BEFORE = regex.compile(rf"\b{_MONTH}\s*$", regex.IGNORECASE)
_MONTH_AFTER = regex.compile(rf"^\s*(?:of\s+)?{_MONTH}\b", regex.IGNORECASE)
_UNIT_AFTER = regex.compile(
    r"^\s*(?:st|nd|rd|th|ый|ой|го|й|я|е)\b|^\s*(?:hundred|thousand|million|billion|milliard|dozen|score|per|percent|"
    r"roubles?|rubles?|kopecks?|kopeks?|dollars?|pounds?|francs?|marks?|km|kilomet\w+|"
    r"versts?|miles?|met(?:re|er)s?|m|cm|kg|tons?|tonnes?|poods?|puds?|wagons?|trains?|days?|weeks?|months?|years?|"
    r"hours?|minutes?|seconds?|o['’]clock|a\.?m|p\.?m|men|people|persons?|"
    r"women|children|soldiers?|divisions?|regiments?|armies|guns?|copies|pages?|p\.|pp\.|lines?|times?|letters?|"
    r"votes?|points?|(?:or|and|to)\s+\d+|тыс\w*|млн|млрд|руб\w*|коп\w*|верст\w*|"
    r"пуд\w*|человек\w*|дней|дня|день|час\w*|минут\w*|месяц\w*|год\w*|лет|раз\w*|стр\w*|км|проц\w*|вагон\w*|"
    r"дивиз\w*|г\.|ст\.)(?![\p{L}])",
    regex.IGNORECASE,
)
_GLUED_UNIT = regex.compile(
    r"(?:st|nd|rd|th|km|kg|cm|mm|m|g|h|d|pm|am|ый|ой|го|й|я|е|го|му|ом|м|г|ч|км|кг)(?!\p{L})", regex.IGNORECASE
)
_ABBREVIATION_BEFORE = regex.compile(
    r"(?:№|§|#|\b(?:no|nos|nr|num|number|p|pp|page|pages|vol|vols|volume|art|article|ch|chap|chapter|sec|section|"
    r"par|para|paragraph|point|points|item|items|clause|issue|fig|figure|"
    r"fond|f|d|op|on|l|ll|list|box|folder|file|room|house|flat|apt|apartment|division|corps|army|regiment|brigade|"
    r"battalion|protocol|order|group|class|grade|stage|part|book|line|lines|"
    r"n|ф|оп|д|л|лл|стр|с|т|гл|п|пункт\w*|ст|кв|дом|том\w*|часть|протокол\w*)\b\.?|"
    r"\b(?-i:\p{Lu})\.)\s*$",
    regex.IGNORECASE,
)
_GOVERNING = regex.compile(
    r"(?:\b(?:of|about|by|in|at|with|for|than|and|or|these|those|last|first|next|every|only|nearly|almost|over|under|"
    r"some|the|all|from|to|least|most|around|up|into|within|after|before|between|has|have|had|"
    r"were|was|are|is|another|other|our|his|their|my|gave|sent|took|got|need|needs|о|в|на|из|до|по|за|с|к|около|"
    r"более|менее|через|еще|ещё|все|эти|или|и)|&)\s*$",
    regex.IGNORECASE,
)
_PLURAL = regex.compile(
    r"(?!(?:was|has|is|as|this|his|its|does|thus|always|perhaps|towards|besides|unless|across)\b)\p{Ll}{3,}s\b|of\b"
)
_POWER = regex.compile(r"(?:^|[^\p{L}])(?:\p{L}|[kcm]m|mi|ft)$")
"""A single letter or a unit of length: a figure raised behind it is an exponent."""
_SURE = 60
"""Per cent from which a second marker with the same number points to the same note."""
_ENOUGH = 45
"""Per cent from which a digit is taken for a marker at all."""
_CLOSES = tuple(".,;:!?)»”\n")
"""What closes a clause: "received 1)." points to a note, "bring 1) an axe" begins a list."""
_STRONG = ("link", "superscript", "bracket", "sup", "half")


class Marker(NamedTuple):
    """A marker in the visible text: its label, where it stands, how it is printed, and how sure that is."""

    label: str
    start: int
    end: int
    style: str
    confidence: int


class Deletion(NamedTuple):
    """What leaves the text with a marker, [start, end), and the point behind the word where it is anchored."""

    start: int
    end: int
    point: int


def candidates(
    text: str, spans: Sequence[tuple[int, int]], wanted: frozenset[str], styled: Sequence[Styled] = ()
) -> list[Marker]:
    """Return every stretch in ``spans`` that may be the marker of a numbered note.

    A bare number is weighed only where it is a label of a note, one of ``wanted``, and where not most of these are
    printed in one unmistakable way: ``choose`` would leave it alone.
    """
    raised = {(s.start, s.end) for s in styled if s.kind in ("sup", "link")}
    if not raised:
        printed = _read(text, spans, _UNMISTAKABLE, wanted, raised)
        if not wanted or _mostly_strong(printed, wanted):
            return printed
    return _read(text, spans, _CANDIDATE, wanted, raised)


def _mostly_strong(found: Sequence[Marker], wanted: frozenset[str]) -> bool:
    strong = {marker.label for marker in found if marker.style in _STRONG and marker.label in wanted}
    return bool(strong) and 2 * len(strong) >= len(wanted)


def _read(
    text: str,
    spans: Sequence[tuple[int, int]],
    pattern: regex.Pattern[str],
    wanted: frozenset[str],
    raised: set[tuple[int, int]],
) -> list[Marker]:
    found: list[Marker] = []
    for start, end in spans:
        for match in pattern.finditer(text, start, end):
            style = match.lastgroup or "plain"
            label = match.group(style).translate(_SUPERSCRIPTS)
            confidence, printed = _raised(match.span(), match.span(style), raised), style
            if confidence and _POWER.search(text[max(start, match.start() - 3) : match.start()]):
                confidence = 30
            elif style == "word":
                label, confidence = str(_NUMBER_WORDS.index(label) + 1), 50
            elif confidence:
                printed = "superscript"
            elif style == "plain":
                confidence = _plain(text, match.start(), match.end(), start, end) if label in wanted else 0
            else:
                loose = 80 if text[match.end() : match.end() + 1] in ("", *_CLOSES) else 38
                confidence = {"bracket": 94, "sup": 95, "paren": 58, "half": 88, "loose": loose}[style]
                if style == "sup" and text[max(start, match.start() - 1) : match.start()].isdigit():
                    confidence = 55  # "100²" may be a power
                if style in ("half", "loose") and (label not in wanted or _in_brackets(text[start : match.start()])):
                    confidence = 0  # "(see note3)", or the label of an item
                elif style != "sup" and not text[start : match.start()].strip(SPACES):
                    confidence = 0
            if confidence >= 25:
                found.append(Marker(label, match.start(), match.end(), printed, confidence))
    return found


def _in_brackets(before: str) -> bool:
    return before.count("(") > before.count(")")


def _raised(whole: tuple[int, int], inner: tuple[int, int], raised: set[tuple[int, int]]) -> int:
    """Return the confidence that HTML gives: a superscript or a link that covers just this."""
    return 97 if whole in raised or inner in raised else 0


def _plain(text: str, start: int, end: int, low: int, high: int) -> int:
    """Weigh a bare number by what stands around it, in per cent; 0 where it cannot be a marker."""
    before, after = text[max(low, start - 40) : start], text[end : min(high, end + 40)]
    bare = before.rstrip(SPACES)
    if not bare:
        return 0
    glued = len(bare) == len(before)
    # "Hall's5 letter": what counts letters stands behind a blank.
    counts = _UNIT_AFTER.match(after) and not after[:1].isalpha() and not (glued and bare[-1].isalpha())
    if counts or _MONTH_AFTER.match(after):
        return 0
    if glued:
        return _glued_behind(before, after)
    if _ABBREVIATION_BEFORE.search(before) or _MONTH_BEFORE.search(before):
        return 0
    if after[:1].isalpha():
        return 0 if _GLUED_UNIT.match(after) else 80
    return _standing_alone(bare, after)


def _glued_behind(before: str, after: str) -> int:
    """Weigh a number glued to what stands before it."""
    last = before[-1]
    if after[:1].isalpha():
        return 0
    if last.isalpha():
        word = regex.search(r"\p{L}+$", before)
        return 82 if word is not None and len(word.group()) > 2 and not word.group().isupper() else 40
    if last in ".,;:!?…" and len(before) > 1 and (before[-2].isalpha() or before[-2] in ")]»”\"'’"):
        return 0 if _ABBREVIATION_BEFORE.search(before) else 84
    if last in "»”\"'’)]":
        return 84
    if last == "—":
        return 60 if after[:1] in SPACES else 0
    return 35 if last == "," else 0


def _standing_alone(bare: str, after: str) -> int:
    """Weigh a number that stands between blanks, or between a blank and punctuation."""
    behind = after.lstrip(SPACES)
    spaced = len(behind) < len(after)
    last = bare[-1]
    if not behind:
        return 70
    if behind[0] in ".,;:!?)»”…":
        if last in ".:;!?" and not spaced:
            return 0  # the label of an item: "… near future: 1. To simplify"
        score = 85 if spaced else 72
    elif behind[0].islower():
        # "12 barges" and "3 of the rooms" are quantities, "Enver Pasha 2 were" is not.
        score = 58 if _PLURAL.match(behind) else 66
    elif behind[0].isupper():
        score = 72 if last in ".!?”»" else 56
    else:
        score = 50
    if last == "," and behind[0].islower():
        score -= 10
    return score - 30 if _GOVERNING.search(bare) else score


def choose(found: Sequence[Marker], labels: Sequence[str]) -> tuple[list[Marker], list[Marker]]:
    """Return the markers that form the best increasing series, and those of them that are doubtful.

    Where most labels are printed in one unmistakable way, bare numbers are left alone.
    """
    if _mostly_strong(found, frozenset(labels)):
        found = [marker for marker in found if marker.style in _STRONG]
    chain = _best_chain([marker for marker in found if marker.confidence >= _ENOUGH - 10])
    complete = len(chain) == len(set(labels))
    places = {marker.label: index for index, marker in enumerate(chain)}
    chosen: list[Marker] = []
    doubtful: list[Marker] = []
    for index, marker in enumerate(chain):
        # A complete series and two neighbours in place make a single weak marker credible.
        confidence = min(99, marker.confidence + (10 if complete else 0) + (5 if 0 < index < len(chain) - 1 else 0))
        rivals = [
            m
            for m in found
            if m.label == marker.label
            and m is not marker
            and m.confidence >= marker.confidence - 8
            and (index == 0 or m.start > chain[index - 1].start)
            and (index == len(chain) - 1 or m.start < chain[index + 1].start)
        ]
        if confidence < _ENOUGH:
            continue
        weighed = marker._replace(confidence=confidence)
        chosen.append(weighed)
        if confidence < 60 or marker.style == "word" or (rivals and marker.style not in _STRONG):
            doubtful.append(weighed)
    repeats = [m for m in found
               if m.style in _STRONG and m.confidence >= _SURE and m.label in places and m not in chain]
    return sorted([*chosen, *repeats], key=lambda m: m.start), doubtful


def _best_chain(found: Sequence[Marker]) -> list[Marker]:
    """Return the heaviest chain with labels and positions both increasing (a Fenwick tree over the labels)."""
    if not found:
        return []
    ranks = {label: rank for rank, label in enumerate(sorted({int(m.label) for m in found}), start=1)}
    size = len(ranks)
    tree = [(0, -1)] * (size + 1)
    previous = [-1] * len(found)
    total = [0] * len(found)
    for index, marker in enumerate(found):
        rank = ranks[int(marker.label)]
        best, place = 0, rank - 1
        came = -1
        while place > 0:
            if tree[place][0] > best:
                best, came = tree[place]
            place -= place & -place
        total[index], previous[index] = best + marker.confidence, came
        place = rank
        while place <= size:
            if total[index] > tree[place][0]:
                tree[place] = (total[index], index)
            place += place & -place
    index = max(range(len(found)), key=total.__getitem__)
    chain: list[Marker] = []
    while index >= 0:
        chain.append(found[index])
        index = previous[index]
    return chain[::-1]


def letters(
    text: str, spans: Iterable[tuple[int, int]], wanted: frozenset[str], styled: Sequence[Styled] = ()
) -> list[Marker]:
    """Return the small letters that point to lettered notes, ``wanted``: raised, or glued behind punctuation."""
    if not wanted:
        return []
    raised = {(s.start, s.end) for s in styled if s.kind in ("sup", "link")}
    found: list[Marker] = []
    for start, end in spans:
        for match in _LETTER.finditer(text, start, end):
            if match.group("letter") not in wanted:
                continue
            if {match.span(), match.span("letter")} & raised:
                found.append(Marker(match.group("letter"), match.start(), match.end(), "superscript", 95))
            elif match.group("bracketed") or _BEHIND_POINT.search(text[max(start, match.start() - 3) : match.start()]):
                found.append(Marker(match.group("letter"), match.start(), match.end(), "sign", 70))
    return found


def signs(text: str, spans: Iterable[tuple[int, int]]) -> list[Marker]:
    """Return the asterisks and daggers that stand behind a word: markers of a series of signs."""
    found: list[Marker] = []
    for start, end in spans:
        if not any(sign in text[start:end] for sign in "*†‡"):
            continue
        starred = [match.span() for match in _STARRED.finditer(text, start, end)]
        for match in _SIGN.finditer(text, start, end):
            if any(a <= match.start() < b for a, b in starred) or regex.search(
                r"\d\s\*$", text[max(start, match.start() - 2) : match.start() + 1]
            ):
                continue
            if not text[start : match.start()].strip(SPACES):
                continue
            if text[max(0, match.start() - 2) : match.start()].endswith(("*", "* ")) or text.startswith(
                ("*", " *"), match.end()
            ):
                continue
            label = match.group("inner") or match.group("round") or match.group("sign")
            found.append(Marker(label, match.start(), match.end(), "sign", 88))
    return found


def deletion(text: str, start: int, end: int, low: int, high: int) -> Deletion:
    """Return what leaves the line [low, high) with the marker [start, end).

    The blanks before a marker go with it; where it is glued to the next word they part the words, and stay. Blanks
    between the marker and a mark of punctuation go too.
    """
    left = start
    while left > low and text[left - 1] in SPACES:
        left -= 1
    right = end
    while right < high and text[right] in SPACES:
        right += 1
    closing = right == high or text[right] in ".,;:!?)]»”…"
    if right == end and not closing and left < start:
        return Deletion(start, end, left)
    return Deletion(left, right if closing else end, left)
