"""Editors' headlines, "J. X. Peters to I. V. Stalin": who writes to whom, the number, the kind, the date."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import regex

from editor.core.dates import find_dates
from editor.core.letters import DateValue
from editor.core.names import normalise_name

_REMEMBERED = 512
"""Several rules ask the same of a short line; so many answers are remembered."""
_LONGEST = 200
"""Code points; a longer title is no headline."""

_NUMBER_WORD = r"(?:letter|document|doc\.|item|telegram|письмо|документ|nummer|brief)"
_NUMBER = regex.compile(
    rf"^(?:{_NUMBER_WORD}\s*)?(?:no\.?|n[°º]\.?|№|#|nr\.?|num\.?|"
    rf"number)\s*(?P<a>\d{{1,4}}\s?[a-zа-я]?)\b(?:\s*[.:)—–-]+)?\s*(?P<rest>.*)$|"
    rf"^{_NUMBER_WORD}\s+(?P<b>\d{{1,4}}[a-zа-я]?|[IVXLC]{{1,7}})\s*(?:[.:)—–-]+\s*(?P<rest2>.*))?$|"
    r"^\[?(?P<c>\d{1,4})\s?[.)\]]?$|^\[?(?-i:(?P<e>[IVXLC]{2,7}))[.)\]]?$|"
    r"^(?P<d>\d{1,4})\s?[.)]\s+(?P<rest3>.*)$",
    regex.IGNORECASE,
)
_KIND_WORDS: tuple[tuple[str, str], ...] = (
    (
        "telegram",
        (
            r"(?:cipher(?:ed)?|coded|cypher)?\s*telegrams?|cable|phonogram|telephone message|radiogram|"
            r"(?:шифро)?телеграмм\w*"
        ),
    ),
    ("postcard", r"post ?card|открытк\w+"),
    ("memorandum", r"memorandum|memo|докладн\w+ записк\w+|aide-memoire"),
    ("report", r"report|доклад\w*|отчёт|отчет"),
    ("circular", r"circular(?: letter)?|циркуляр\w*"),
    ("note", r"note|записк\w+"),
    ("letter", r"(?:open |private |personal |draft |unsent )?letters?|письм\w+|brief|lettre"),
)
_KIND = "|".join(f"(?P<{kind}>{words})" for kind, words in _KIND_WORDS)
_KIND_START = regex.compile(
    rf"^(?:from (?:a |the )?|из )?(?:{_KIND})\b(?:\s+(?:by|of|from|от))?\s*[:.—–-]?\s*", regex.IGNORECASE
)
_KIND_BEHIND = regex.compile(rf"\s*[\[(](?P<kind>{regex.sub('[?]P<[a-z]+>', '?:', _KIND)})[\])]\s*$", regex.IGNORECASE)
_FROM = regex.compile(r"^(?:from|by|von|de|от)\s+", regex.IGNORECASE)
_KIN = (
    r"(?:his|her|their|a|the|my) (?:\p{Ll}+ )?(?:wife|husband|mother|father|parents|brothers?|sisters?|sons?|"
    r"daughters?|cousin|uncle|aunt|friends?|family|"
    r"children|nephew|niece|grandmother|grandfather|fiancée?|editors?|publisher)\b"
)
_ALL = r"(?:all|both) (?:the )?(?:\p{Ll}+ )?\p{Ll}{3,}s\b(?=\s*$|\s+(?:of|in|at|on)\s+(?:the )?\p{Lu})"
_TO = regex.compile(
    rf"(?:^|\s+)(?i:to|an|à):?\s+"
    rf"(?=(?i:the |his |her |their |all |a |comrades? |com\. )?\[?[\p{{Lu}}“\"«]|{_KIN}|{_ALL})"
)
_DASH = regex.compile(r"\s+[—–-]\s+")
_FRENCH_ADDRESSEE = regex.compile(r"[AÀ] (?:Monsieur|Madame|Mademoiselle|Messieurs|M\.|MM\.|Mme|Mlle)\s")
_JOINED = regex.compile(r"\b(?i:to|an|à|a)\b|\s[—–-]\s|\p{Cyrillic}")
"""No line is a headline without one of these: they are quicker to look for than dates and names."""
_NAME_WORD = regex.compile(
    r"^(?:[\p{Lu}][\p{L}\p{M}’'`.\-]*|(?:de|von|van|der|den|la|le|du|di|da|al-\p{L}+|of|the|for|and|und|et|и|в|по|к|"
    r"on|in|&|dos|zu|ter)|"
    r"\d{1,4}(?:st|nd|rd|th)?|[(\[“\"«].*|.*[)\]”\"»])[,;]?$"
)
_CYRILLIC_PAIR = regex.compile(
    r"^(?P<a>(?:\p{Lu}\.\s?){1,2}\s?\p{Lu}[\p{L}-]+)\s+(?P<b>(?:\p{Lu}\.\s?){1,2}\s?\p{Lu}[\p{L}-]+)$"
)
_VERBS = regex.compile(
    r"\b(?:is|are|was|were|am|be|been|have|has|had|will|would|shall|should|must|can|could|may|do|did|does|"
    r"want|wrote|write|writes|went|go|came|come|said|say|send|sent|received|я(?!\.)|мы|вы|был\w*|есть|"
    r"надо|нужно)\b",
    regex.IGNORECASE,
)
_RECEIVED = regex.compile(r"\s*[(\[]\s*(?:received|rec['’]d)\b[^()\[\]]*[)\]]\s*$", regex.IGNORECASE)
_WEEKDAY = regex.compile(r"[,.]?\s*\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*$", regex.IGNORECASE)
_PLACE_BEHIND = regex.compile(r"(?P<name>.*\p{Ll}{2,})\.\s+(?P<place>\p{Lu}[\p{L} ’'-]{2,40})")
_PLACE_BEHIND_COMMA = regex.compile(r"(?P<name>[^,]*\s[^,]*), (?P<place>\p{Lu}\p{Ll}{2,}(?:[ -]\p{L}+)?)")
_COPIES = regex.compile(r"(?:cc|cop(?:y|ies)|копи[яи])(?:\s+(?:to|в))?\b", regex.IGNORECASE)
_RUSSIAN_NAME = regex.compile(r"\p{Cyrillic}*\p{Lu}\p{Cyrillic}{2,}(?: \p{Lu}\p{Cyrillic}+)?")
_RUSSIAN_DATIVE = regex.compile(
    r"(?:\p{Lu}\p{Cyrillic}+(?i:у|ю|ому|ему|е|ой) )?\p{Lu}\p{Cyrillic}+(?i:у|ю|ому|ему|ой|ым)")
_CYRILLIC = regex.compile(r"\p{Cyrillic}")
_CAPITAL = regex.compile(r"\p{Lu}")
_FIGURE = regex.compile(r"\d")
_NO_HEADLINE = regex.compile(r"[?!{}]|\p{Ll}{3}\.\s+\p{Lu}\p{Ll}+\s+\p{Ll}")
"""What stands in a sentence or a remark."""
_BEFORE_DATE = regex.compile(r"[\s.,;(\[—–-]+(?:dated|of|on|от)?\s*$", regex.IGNORECASE)
_DETERMINERS = frozenset(("all", "both", "his", "her", "their", "comrade", "comrades", "citizen", "citizens"))
_GREETING = regex.compile(
    r"(?:(?:my|our|best|warm|kind|many|hearty|sincere)\s+)*(?:greetings?|regards|love|hello|kisses|thanks|compliments|"
    r"respects|welcome|wishes|привет\w*)\b", regex.IGNORECASE
)
"""What is sent in a letter, not who sends it: "Greetings to Nadezhda and Grigory"."""
_KIN_START = regex.compile(_KIN)
_ALL_START = regex.compile(_ALL)
_NAME_START = regex.compile(r"(?:(?:the|his|her|all)\s+)?[\p{Lu}“\"«(\[]")
_NEXT_NAME = regex.compile(r"[\p{Lu}“\"«(\[]")
_INITIAL = regex.compile(r"\b\p{Lu}\.")
_INITIAL_LAST = regex.compile(r"\b\p{Lu}\.$")
_SUFFIX = regex.compile(r"(?i:Jr|Sr|Esq)\.?$")
_INSTITUTION = regex.compile(
    r"(?:the\s+)?(?:\p{L}+\s+)*(?:committee|bureau|council|commission|editors?|board|ministry|department|cc|"
    r"party|union|congress)\b",
    regex.IGNORECASE,
)
_BETWEEN_NAMES = regex.compile(r"\s*[,;]\s*(?:and\s+|und\s+|et\s+|и\s+)?|\s+(?:and|und|et|и|&)\s+")
_AND_THE = regex.compile(r"\s+and\s+(?=the\s+\p{Lu})")
"""An office behind a person: "V. M. Molotov and the Politburo"."""


class Headline(NamedTuple):
    """What a headline says. Names are as printed; ``kind`` is one of the letter kinds or None."""

    senders: tuple[str, ...]
    recipients: tuple[str, ...]
    kind: str | None
    date: DateValue | None
    place: str | None = None
    place_certain: bool = True


class Numbered(NamedTuple):
    """A printed number and what follows it on the line."""

    number: str
    rest: str


def numbered(text: str) -> Numbered | None:
    """Return the number that ``text`` prints for a letter, if it is nothing else or begins with one."""
    match = _NUMBER.match(text)
    if match is None:
        return None
    value = next(match.group(name) for name in "abcde" if match.group(name))
    rest = match.group("rest") or match.group("rest2") or match.group("rest3") or ""
    return Numbered(value.strip(), rest.strip())


def split_headline(text: str) -> Headline | None:
    """Return what a headline says that names both sides beyond doubt, names with normal spacing; else None.

    At least one of the names must have several words or initials: "Road to Victory" is no headline.
    """
    line = " ".join(text.split())
    found = parse(line) if len(line) <= _LONGEST and not _NO_HEADLINE.search(line) else None
    if found is None or not found.senders or not found.recipients:
        return None
    senders = tuple(normalise_name(name) for name in found.senders)
    recipients = tuple(normalise_name(name) for name in found.recipients)
    if not any(" " in name for name in (*senders, *recipients)):
        return None
    return found._replace(senders=senders, recipients=recipients)


@lru_cache(maxsize=_REMEMBERED)
def parse(text: str) -> Headline | None:
    """Return what the headline ``text`` says, or None where it is not one."""
    if _JOINED.search(text) is None:
        return None
    number = numbered(text)
    if number is not None and number.rest:
        text = number.rest
    bracketed = _KIND_BEHIND.search(text)
    if bracketed is not None:
        text = f"{bracketed.group('kind')} {text[: bracketed.start()]}"
    text, date = _without_date(_RECEIVED.sub("", text).strip(" .*\u00a0"))
    kind = _KIND_START.match(text)
    kind_name = next((name for name, _ in _KIND_WORDS if kind is not None and kind.group(name)), None)
    if kind is not None:
        text = text[kind.end() :]
    text = text.strip(" .,;\u00a0")
    if _VERBS.search(text):
        return None
    sides = _sides(text)
    if sides is None:
        return None
    senders, recipients = sides
    recipients, place, certain = _without_place(recipients) if date is not None else (recipients, None, True)
    return Headline(people(senders), people(recipients), kind_name, date, place, certain)


def _without_place(recipients: str) -> tuple[str, str | None, bool]:
    """Part the place from the name before it, where a headline ends with place and date, and say whether it is sure.

    ``To Ida Brack. Bern,`` is; in ``To Ida Brack, Bern,`` the last word might be a second addressee.
    """
    bare = _WEEKDAY.sub("", recipients).strip(" ,.")
    found = _PLACE_BEHIND.match(bare)
    if found is not None:
        return found.group("name"), found.group("place"), True
    parted = _PLACE_BEHIND_COMMA.fullmatch(bare)
    return (parted.group("name"), parted.group("place"), False) if parted is not None else (recipients, None, True)


def _without_date(text: str) -> tuple[str, DateValue | None]:
    found = find_dates(text) if _FIGURE.search(text) else []
    if not found:
        return text, None
    last = found[-1]
    if len(text) - last.end > 8:
        return text, None
    head = _BEFORE_DATE.sub("", text[: last.start])
    return head, last.value


def _sides(text: str) -> tuple[str, str] | None:
    """Split at the one ``to`` (or dash, or between two Russian names) that parts two groups of names."""
    if _COPIES.match(text) or _GREETING.match(text):
        return None
    if _FRENCH_ADDRESSEE.match(text):
        # "A Monsieur Duval, à Lyon": to whom, and where.
        name = text.split(maxsplit=1)[1].split(", à ")[0].split(", ")[0]
        return ("", name) if _named(name) else None
    for match in _TO.finditer(text):
        left, right = _FROM.sub("", text[: match.start()]).strip(" ,.:"), text[match.end() :].strip(" ,.:")
        if _named(right) and (not left or _named(left)):
            return left, right
    parts = _DASH.split(text)
    if len(parts) == 2 and all(_named(part) and len(part.split()) <= 6 for part in parts) and (
            _initialled(text) or _to_a_surname(parts)):
        return parts[0].strip(), parts[1].strip()
    pair = _CYRILLIC_PAIR.match(text)
    if pair is not None and _CYRILLIC.search(text):
        return pair.group("a"), pair.group("b")
    return None


def _to_a_surname(parts: list[str]) -> bool:
    """Whether two Russian surnames stand beside a dash, the second in the dative: "Сталин — Молотову"."""
    return _RUSSIAN_NAME.fullmatch(parts[0]) is not None and _RUSSIAN_DATIVE.fullmatch(parts[1]) is not None


def _initialled(text: str) -> bool:
    return _INITIAL.search(text) is not None


def _named(side: str) -> bool:
    words = side.split()
    if not words or len(words) > 24:
        return False
    if (_KIN_START.match(side) and len(words) <= 4) or _ALL_START.match(side):
        return True
    if not _CAPITAL.search(side):
        return False
    bare = words[1:] if len(words) > 1 and words[0].lower() in _DETERMINERS else words
    odd = sum(1 for word in bare if not _NAME_WORD.match(word))
    return odd * 4 <= len(words) and _NAME_START.match(side) is not None


def people(side: str) -> tuple[str, ...]:
    """Split one side of a headline into its names."""
    if not side:
        return ()
    if _INSTITUTION.match(side) is not None:
        return (side.strip(" .,;"),)
    person, *offices = _AND_THE.split(side, maxsplit=1)
    joined: list[str] = []
    for part in _BETWEEN_NAMES.split(person):
        name = part.strip(" ,;") if _INITIAL_LAST.search(part) else part.strip(" .,;")
        if not name:
            continue
        if joined and (not _NEXT_NAME.match(name) or _SUFFIX.match(name)):
            joined[-1] += ", " + name
        else:
            joined.append(name)
    return (*joined, *(office.strip(" .,;") for office in offices))


def kind_of(text: str) -> str | None:
    """Return the kind of document that a short heading names (TELEGRAM, Circular letter …)."""
    match = _KIND_START.match(text.strip(" .*[]()\u00a0"))
    return next((name for name, _ in _KIND_WORDS if match is not None and match.group(name)), None)
