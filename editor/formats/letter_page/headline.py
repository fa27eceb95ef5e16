"""Headlines: who writes to whom, the number of the letter, and what kind of document it is."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import regex

from editor.core import dates
from editor.core.letters import DateValue
from editor.formats.letter_page.page import Line
from editor.formats.letter_page.rules import UPPER, Guess, guess

_REMEMBERED = 512
"""Several rules ask the same of a short line; so many answers are remembered."""
HEADLINE = "headline"
NUMBER = "number"

_NUMBER_WORD = r"(?:letter|document|doc\.|item|telegram|письмо|документ|nummer|brief)"
_NUMBER = regex.compile(
    rf"^(?:{_NUMBER_WORD}\s*)?(?:no\.?|n[°º]\.?|№|#|nr\.?|num\.?|"
    rf"number)\s*(?P<a>\d{{1,4}}\s?[a-zа-я]?)\b(?:\s*[.:)—–-]+)?\s*(?P<rest>.*)$|"
    rf"^{_NUMBER_WORD}\s+(?P<b>\d{{1,4}}[a-zа-я]?|[IVXLC]{{1,7}})\s*(?:[.:)—–-]+\s*(?P<rest2>.*))?$|"
    r"^\[?(?P<c>\d{1,4})\s?[.)\]]?$|"
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
_FROM = regex.compile(r"^(?:from|by|von|de|от)\s+", regex.IGNORECASE)
_KIN = (
    r"(?:his|her|their|a|the|my) (?:\p{Ll}+ )?(?:wife|husband|mother|father|parents|brothers?|sisters?|sons?|"
    r"daughters?|cousin|uncle|aunt|friends?|family|"
    r"children|nephew|niece|grandmother|grandfather|fiancée?|editors?|publisher)\b"
)
_TO = regex.compile(
    rf"(?:^|\s+)(?i:to|an|à):?\s+(?=(?i:the |his |her |their |all |a |comrades? |com\. )?[\p{{Lu}}“\"«]|{_KIN})"
)
_DASH = regex.compile(r"\s+[—–-]\s+")
_JOINED = regex.compile(r"\b(?i:to|an|à)\b|\s[—–-]\s|\p{Cyrillic}")
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
    r"want|wrote|write|writes|went|go|came|come|said|say|send|sent|received|я|мы|вы|был\w*|есть|"
    r"надо|нужно)\b",
    regex.IGNORECASE,
)


class Headline(NamedTuple):
    """What a headline says. Names are as printed; ``kind`` is one of the letter kinds or None."""

    senders: tuple[str, ...]
    recipients: tuple[str, ...]
    kind: str | None
    date: DateValue | None


class Numbered(NamedTuple):
    """A printed number and what follows it on the line."""

    number: str
    rest: str


def number(line: Line) -> Numbered | None:
    """Return the number that ``line`` prints for a letter, if it is nothing else or begins with one."""
    text = line.text
    if len(text) > 160:
        return None
    match = _NUMBER.match(text)
    if match is None:
        return None
    value = match.group("a") or match.group("b") or match.group("c") or match.group("d")
    rest = match.group("rest") or match.group("rest2") or match.group("rest3") or ""
    return Numbered(value.strip(), rest.strip())


def bare_number(line: Line) -> Guess | None:
    """Recognise a line that is only the number of a letter."""
    found = number(line)
    if found is None or found.rest:
        return None
    named = not line.text[:1].isdigit() and not line.text.startswith("[")
    return guess(
        NUMBER, 90 if named else 62, "evidence-number-word" if named else "evidence-bare-number", number=found.number
    )


def headline(line: Line) -> Guess | None:
    """Recognise a headline: one side to the other, both named."""
    text = line.text
    if len(text) > 180 or len(text) < 4 or text.endswith((":", ",", ";")):
        return None
    found = parse(text)
    if found is None:
        return None
    if found.senders and found.recipients:
        return guess(HEADLINE, 88 if line.tag[:1] != "h" else 95, "evidence-names-joined-by-to")
    if found.recipients and not text.endswith("!"):
        return guess(HEADLINE, 80 if line.tag[:1] == "h" else 66, "evidence-addressee-only")
    return None


@lru_cache(maxsize=_REMEMBERED)
def parse(text: str) -> Headline | None:
    """Return what the headline ``text`` says, or None where it is not one."""
    if _JOINED.search(text) is None:
        return None
    numbered = _NUMBER.match(text)
    if numbered is not None:
        rest = numbered.group("rest") or numbered.group("rest2") or numbered.group("rest3")
        if rest:
            text = rest
    text, date = _without_date(text.strip(" .*\u00a0"))
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
    return Headline(people(senders), people(recipients), kind_name, date)


def _without_date(text: str) -> tuple[str, DateValue | None]:
    found = dates.find_dates(text) if regex.search(r"\d", text) else []
    if not found:
        return text, None
    last = found[-1]
    if len(text) - last.end > 8:
        return text, None
    head = regex.sub(r"[\s.,;(\[—–-]+(?:dated|of|on|от)?\s*$", "", text[: last.start], flags=regex.IGNORECASE)
    return head, last.value


def _sides(text: str) -> tuple[str, str] | None:
    """Split at the one ``to`` (or dash, or between two Russian names) that parts two groups of names."""
    for match in _TO.finditer(text):
        left, right = _FROM.sub("", text[: match.start()]).strip(" ,.:"), text[match.end() :].strip(" ,.:")
        if _named(right) and (not left or _named(left)):
            return left, right
    parts = _DASH.split(text)
    if len(parts) == 2 and all(_named(part) and len(part.split()) <= 6 for part in parts) and _initialled(text):
        return parts[0].strip(), parts[1].strip()
    pair = _CYRILLIC_PAIR.match(text)
    if pair is not None and regex.search(r"\p{Cyrillic}", text):
        return pair.group("a"), pair.group("b")
    return None


def _initialled(text: str) -> bool:
    return regex.search(r"\b\p{Lu}\.", text) is not None


def _named(side: str) -> bool:
    words = side.split()
    if not words or len(words) > 24:
        return False
    if regex.match(_KIN, side) and len(words) <= 4:
        return True
    if not UPPER.search(side):
        return False
    odd = sum(1 for word in words if not _NAME_WORD.match(word))
    return odd * 4 <= len(words) and regex.match(r"(?:(?:the|his|her|all)\s+)?[\p{Lu}“\"«(\[]", side) is not None


def people(side: str) -> tuple[str, ...]:
    """Split one side of a headline into its names."""
    if not side:
        return ()
    institution = regex.match(
        r"(?:the\s+)?(?:\p{L}+\s+)*(?:committee|bureau|council|commission|editors?|board|ministry|department|cc|"
        r"party|union|congress)\b",
        side,
        regex.IGNORECASE,
    )
    if institution is not None:
        return (side.strip(" .,;"),)
    names = [
        part.strip(" .,;") if not regex.search(r"\b\p{Lu}\.$", part) else part.strip(" ,;")
        for part in regex.split(r"\s*[,;]\s*(?:and\s+|und\s+|et\s+|и\s+)?|\s+(?:and|und|et|и|&)\s+", side)
    ]
    joined: list[str] = []
    for name in names:
        if not name:
            continue
        if (joined and not regex.match(r"[\p{Lu}“\"«(\[]", name)) or (
            joined and regex.match(r"(?:Jr|Sr|Esq)\.?$", name)
        ):
            joined[-1] += ", " + name
        else:
            joined.append(name)
    return tuple(joined)


def kind_of(text: str) -> str | None:
    """Return the kind of document that a short heading names (TELEGRAM, Circular letter …)."""
    match = _KIND_START.match(text.strip(" .*[]()\u00a0"))
    return next((name for name, _ in _KIND_WORDS if match is not None and match.group(name)), None)
