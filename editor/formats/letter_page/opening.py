"""The beginning of a letter: date line, place line, salutation, address, headings of its own."""

from __future__ import annotations

from functools import lru_cache

import regex

from editor.core import dates
from editor.core.letters import DateValue
from editor.formats.letter_page.page import Line
from editor.formats.letter_page.rules import SENTENCE_WITHIN, SHORT_LINE, UPPER, Guess, guess

DATELINE = "dateline"
PLACE = "place"
SALUTATION = "salutation"
ADDRESS = "address"
OWN_HEADING = "heading"

_SALUTATION = regex.compile(
    r"^(?:to )?(?:(?:my|our|very|most|much|highly|the) )*(?:dear(?:est)?|beloved|esteemed|respected|honou?red|darling|"
    r"comrades?|citizens?|citizen|sirs?|madam(?:e)?|gentlemen|friends?|brothers?|sisters?|colleagues?|"
    r"mr\.?|mrs\.?|ms\.?|dr\.?|your (?:excellency|majesty|highness|honou?r|grace)|hello|hi|greetings|tov\.|com\.|cde\.|"
    r"(?:right |most )?(?:hono[u]?rable|reverend|worshipful|worthy|excellent)|(?:good )?(?:lord|lady)|"
    r"lieber?|liebe|verehrt\w+|sehr geehrt\w+|geehrt\w+|werte\w*|hochgeehrt\w+|ch(?:er|ère|ers|ères)|mon cher|"
    r"ma chère|monsieur|"
    r"дорог\w+|мил\w+|любезн\w+|уважаем\w+|многоуважаем\w+|глубокоуважаем\w+|товарищ\w*|тов\.|т\.|тт\.|гражданин\w*|"
    r"господин\w*|"
    r"друзья|друг|здравствуй\w*|привет)(?![\p{L}\d])",
    regex.IGNORECASE,
)
_WARM = regex.compile(
    r"^(?:to )?(?:(?:my|our|very|most|much) )*(?:dear|beloved|esteemed|respected|honou?red|darling|hello|lieb|sehr|"
    r"ch[eè]r|"
    r"дорог|мил|любезн|уважаем|многоуважаем|глубокоуважаем|здравствуй)",
    regex.IGNORECASE,
)
_RUN_IN = regex.compile(
    r"^(?P<greeting>(?i:(?:(?:my|our|very|most|much) )*(?:dear(?:est)?|esteemed|respected|honou?red|sir|gentlemen|"
    r"comrades?|lieber?|sehr geehrt\w+|cher|chère|"
    r"дорог\w+|уважаем\w+|многоуважаем\w+|товарищ\w*))(?![\p{L}])"
    r"(?:[^.!?,:;\n]|(?<=\b\p{Lu}\p{Ll}{0,2})\.){0,60}[,!:])\s*(?:[—–-]\s*)?(?=\p{Lu}|"
    r"[—–-]|\p{Ll})"
)
_VOCATIVE = regex.compile(r"^(?:\p{Lu}[\p{L}’'.-]*\s?){1,4}[!,]$")
_TO_LINE = regex.compile(
    r"^(?:to(?::| the\b| comrades?\b| com\.| mr\b| all (?:the )?\p{Ll}+s\b|\s+(?-i:\p{Lu}))|copy(?: to)?:|"
    r"copies to:?|cc:|кому:|[aà] (?:monsieur|madame|mademoiselle|messieurs|m\.|mm\.|mme|mlle)\s|"
    r"тов\.\s+(?-i:\p{Lu})|копия:?|копии:)",
    regex.IGNORECASE,
)
_HEADING = regex.compile(
    r"^[\[(]?(?:(?:top|strictly|most|very)\s+)?(?:secret|confidential|personal|private|urgent|immediate|telegram|"
    r"cipher(?:ed)?(?: telegram)?|cypher|(?:by|over|via|on)(?: an?| the)? "
    r"(?:direct (?:wire|line)|courier|hand|telephone|telegraph)|postcard|memorandum|copy|draft|extract|excerpt|"
    r"rough draft|"
    r"in cipher|coded|express|"
    r"letter|open letter|circular(?: letter)?|registered|(?:совершенно |строго )?секретно|лично|срочно|вне очереди|"
    r"телеграмма|шифром|шифровка|"
    r"шифротелеграмма|письмо|записка|копия|черновик|по прямому проводу|весьма срочно|"
    r"конспиративно)\b[^.!?]{0,60}[\])]?[.!]?$|^(?:no\.|№)\s?\d{1,6}(?:/\p{L}{1,4}|\s\p{Lu}\p{Ll}+\b[^.!?]{0,50})$",
    regex.IGNORECASE,
)
_PLACE_WORD = regex.compile(
    r"^(?:\p{Lu}[\p{L}\p{M}’'.-]*|of|the|on|upon|am|an|der|de|la|le|near|in|at|на|в|под|г\.|с\.|ст\.|близ|sur|bei|"
    r"\d{1,4}[a-zа-я]?|[Nn]o\.?|№)[,;.]?$"
)
_TITLED = regex.compile(
    r"(?i:mr|mrs|ms|dr|prof(?:essor)?|sir|lady|lord|count|the rev|rev|gen(?:eral)?|col(?:onel)?|capt(?:ain)?|miss|"
    r"madame?|herr|frau|tov|com|comrade|citizen|тов|гр|г-н)\b\.?\s"
)
_PLACE_PREFIX = regex.compile(
    r"^(?:in|at|from|aus|из|г\.|гор\.|город|ст\.|станция|с\.|село|дер\.)\s+", regex.IGNORECASE
)
_MARKER_AT_END = regex.compile(
    r"(?<=[,!:.\p{L}—–-])(?:\s?\[\d{1,3}\]|\s?\d{1,3}|\s?\*{1,3}|[¹²³⁴-⁹]+|(?<=[!.])\s(?:one|two|three|four|five))\s*$"
)
_TIME = regex.compile(
    r"(?:\d{1,2}[.:]\d\d|\d{1,2}\s?(?:o['’]clock|[ap]\.?\s?m\.?|h\.?|час\w*|ч\.))(?:\s*(?:[ap]\.?\s?m\.?))?",
    regex.IGNORECASE,
)
_FILLERS = regex.compile(
    r"\b(?:sent|received|and|filed|submitted|transmitted|deciphered|decoded|decrypted|dispatched|despatched|"
    r"posted|postmark(?:ed)?:?|handed in|(?-i:the)|the(?=\s*;)|of|on|in|at|from|dated|date|written|no|not|"
    r"before|after|earlier|later|than|between|about|circa|evening|morning|night|"
    r"noon|midnight|midday|afternoon|early|late|monday|tuesday|wednesday|thursday|friday|saturday|sunday|г|"
    r"года|от|числа|ночь|ночью|утро|утром|вечер|вечером|днём|днем|"
    r"понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|"
    r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|morgens?|mittags?|nachmittags?|abends?|"
    r"nachts?|uhr|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|après-midi|soir|nuit|minuit|heures?|"
    r"(?-i:st|nd|rd|th|den|le|ce|du|am|vom|ca)|"
    r"old style|new style|o\.?\s?s|n\.?\s?s)\b\.?|"
    r"\b(?:den|d\.|le|ce|du|am|vom)\s*(?=;)",
    regex.IGNORECASE,
)
"""What may stand in a date line beside date and place. "St", "Le" and "Den" begin places unless the date follows."""


_NUMERAL = regex.compile(r"\W*[IVXLC]+\W*")
"""The number of a letter, not a month."""
_DATE_HINT = regex.compile(r"\d|\b[IVX]{1,4}\b|\p{L}{3}")
_FIGURES = regex.compile(r"\d{3}")
_CAPITAL_FIRST = regex.compile(r"\p{Lu}")
_TWO_INITIALS = regex.compile(r"\b\p{Lu}\.\s?\p{Lu}")
_HEADING_PARTS = regex.compile(r"(?<=\w\w[.,;!]) +")


_BEFORE_PLACE = regex.compile(
    r"^(?:(?:top secret|secret|confidential|immediate|urgent|private|personal|секретно|лично|срочно)\b[.,;]?\s*)+",
    regex.IGNORECASE,
)
_UNDERSCORED = regex.compile(r"(?<![\p{L}\p{N}])_([^_]+)_(?![\p{L}\p{N}])")
_WEEKDAY = regex.compile(
    r"(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|понедельник|вторник|среда|четверг|пятница|суббота|"
    r"воскресенье)"
    r"(?:,? (?:morning|noon|afternoon|evening|night|утро|вечер|ночь))?[.,]?",
    regex.IGNORECASE,
)
_UNDATED = regex.compile(
    r"\W*(?:no date|undated|not dated|n\.\s?d\.|without (?:a )?date|date unknown|без даты|дата не указана|б\.\s?д\.|"
    r"o\.\s?D\.|ohne Datum|undatiert|s\.\s?d\.|sans date)\W*",
    regex.IGNORECASE,
)
_UNDATED_PLACE = regex.compile(
    rf"[\[(]?(?P<place>(?-i:\p{{Lu}})[^\[\]()]{{1,40}}?),? {_UNDATED.pattern}", regex.IGNORECASE)
_HANDLED = regex.compile(
    r"^\W*(?:endorsed|docketed|postmark(?:ed)?|stamped|on the (?:back|cover|envelope))\b", regex.IGNORECASE
)
_RECEIVED = regex.compile(r"^\W*(?:received|rec['’]d|получен\w*)\b", regex.IGNORECASE)


def tells_handling(text: str) -> bool:
    """Tell whether a line says what others wrote or stamped on the letter: an endorsement, a postmark."""
    return _HANDLED.match(text) is not None


def tells_receipt(text: str) -> bool:
    """Tell whether a date line says when the letter came, not when it was written."""
    return _RECEIVED.match(text) is not None


@lru_cache(maxsize=512)
def date_in(text: str) -> tuple[DateValue, str] | None:
    """Return the date of a date line and what stands on the line besides (a place, or nothing).

    None where there is no date, or where the rest of the line is too much for a date line.
    """
    if len(text) > SHORT_LINE + 30 or not _DATE_HINT.search(text) or _TO_LINE.match(text) or _NUMERAL.fullmatch(text):
        return None
    if "_" in text:
        # Plain texts set italics off with underscores.
        text = _UNDERSCORED.sub(r"\1", text).strip()
    whole = dates.read_date(text)
    if whole is not None:
        return whole, ""
    found = dates.find_dates(text)
    if not found:
        return None
    start, end = found[0].start, found[-1].end
    rest = text[:start] + " ; " + text[end:]
    bare = _FILLERS.sub(" ", _TIME.sub(" ", rest))
    words = [word for word in regex.findall(r"[^\s;,()\[\]]+", bare) if regex.search(r"[\p{L}\d]", word)]
    odd = sum(1 for word in words if not _PLACE_WORD.match(word))
    # "Field post, 3.IX.14": one common word behind a capital is a place still, where little else stands there.
    if len(words) > 7 or odd > 1 or (odd and (len(words) > 3 or not UPPER.match(words[0]))):
        return None
    if text.endswith(("!", "?")) or regex.search(r"[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s+\p{Ll}+", rest):
        return None
    place = " ".join(regex.sub(r"[;()\[\]]", " ", bare).split()).strip(" ,.;:")
    place = regex.sub(r"\s*[⁽⁰¹²³⁴-⁹⁾]+", "", place).strip(" ,.;:")
    # A year of two digits may be left behind ("July 5 20"); a heading may stand before the place.
    place = _BEFORE_PLACE.sub("", regex.sub(r"(?:^|[\s.,’']+)\d{2}$", "", place)).strip(" ,.;")
    years_only = all(regex.fullmatch(r"[\d\s/–—-]+", text[one.start : one.end]) for one in found)
    if years_only and (odd or len(place.split()) > 2 or regex.search(r"[.!?]\s", rest.strip())):
        return None
    # More than one date on the line (a range in words, old and new style) is one date as a whole.
    value = found[0].value if len(found) == 1 else (dates.read_date(text[start:end]) or found[0].value)
    return value, place


def dateline(line: Line) -> Guess | None:
    """Recognise a line that is a date, with or without a place."""
    found = date_in(line.text)
    if found is None:
        undated = _WEEKDAY.fullmatch(line.text) or _UNDATED.fullmatch(line.text) or undated_place(line.text)
        return guess(DATELINE, 80, "evidence-date", date=line.text) if undated else None
    value, place = found
    if not place:
        return guess(DATELINE, 95, "evidence-date", date=value.edtf or value.text)
    return guess(
        DATELINE,
        90 if len(place.split()) <= 3 else 75,
        "evidence-date-and-place",
        date=value.edtf or value.text,
        place=place,
    )


def undated_place(text: str) -> str | None:
    """Return the place of a date line that says that there is no date: "[London, n.d.]"."""
    parted = _UNDATED_PLACE.fullmatch(text)
    named = parted is not None and place(Line(0, 0, parted.group("place"), 0)) is not None
    return parted.group("place") if parted is not None and named else None


def greets(text: str) -> bool:
    """Tell whether the line begins with a form of address and goes on, however short it is."""
    return _RUN_IN.match(text) is not None


def salutation(line: Line) -> Guess | None:
    """Recognise a form of address: short, with a word of greeting or a name and an exclamation mark."""
    text = bare(line.text)
    if len(text) > SHORT_LINE or len(text.split()) > 12:
        return None
    if _SALUTATION.match(text):
        closed = text.endswith((",", "!", ":", "—", "–", "-"))
        if closed:
            return guess(SALUTATION, 95, "evidence-greeting")
        if SENTENCE_WITHIN.search(text):
            return None
        # "Dr. Thomas Wray" over a street is an address: a mere title needs a mark of address behind the name.
        warm = _WARM.match(text) is not None or len(text.split()) == 1
        if text.endswith((".", "…")) or len(text.split()) <= 4:
            return guess(SALUTATION, 82 if warm else 62, "evidence-greeting")
        return None
    if _VOCATIVE.match(text):
        return guess(SALUTATION, 70, "evidence-vocative")
    return None


def bare(text: str) -> str:
    """Return the line without soft hyphens and without the note marker that it may end in."""
    return _MARKER_AT_END.sub("", text.replace("\u00ad", ""))


def run_in(text: str) -> int | None:
    """Return where a salutation ends that opens a paragraph (``Dear Sir, – I write …``), or None."""
    match = _RUN_IN.match(text)
    return match.end("greeting") if match is not None and len(text) > SHORT_LINE else None


def own_heading(line: Line) -> Guess | None:
    """Recognise a heading of the document itself: Telegram, Strictly secret, Personal …"""
    if len(line.text) <= SHORT_LINE and (
        _HEADING.match(line.text)
        or all(_HEADING.match(regex.sub(r"[\[\]]", "", part)) for part in _HEADING_PARTS.split(line.text))
    ):
        return guess(OWN_HEADING, 80, "evidence-document-heading")
    return None


def place(line: Line) -> Guess | None:
    """Recognise a line that may be a place: a few capitalised words and nothing else. Its neighbours decide."""
    text = line.text.strip("[]()")
    if len(text) > 50 or text.endswith(("!", "?", ":", ";")) or _TITLED.match(text) or _FIGURES.search(text):
        return None
    words = _PLACE_PREFIX.sub("", text).rstrip(".,").split()
    if not 1 <= len(words) <= 5 or not _CAPITAL_FIRST.match(words[0]):
        return None
    if any(not _PLACE_WORD.match(word) for word in words) or _TWO_INITIALS.search(text):
        return None
    return guess(PLACE, 65, "evidence-capitalised-words")


def place_name(text: str) -> str:
    """Return the name of the place that a place line prints, without brackets and the full stop."""
    return _PLACE_PREFIX.sub("", text.strip(" .,;[]()\u00a0"))


def address(line: Line) -> Guess | None:
    """Recognise a line that says to whom or where a letter goes."""
    if len(line.text) <= SHORT_LINE and _TO_LINE.match(line.text) and not line.text.endswith(("!", "?")):
        return guess(ADDRESS, 65, "evidence-addressee-line")
    return None
