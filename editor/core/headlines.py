"""Editors' headlines, "J. X. Peters to I. V. Stalin": who writes to whom, where that is beyond doubt."""

from __future__ import annotations

import re
from typing import NamedTuple

from editor.core.dates import find_dates
from editor.core.names import normalise_name

_NUMBER = re.compile(r"^\s*(?:(?:No|Nr|N|Doc(?:ument)?|Letter|№)\.?\s*)?\d+[.):]?\s+(?=\D)")
_KIND = re.compile(
    r"^(?:(?:a|an|the)\s+)?(?:\w+\s+)?(?:letter|telegram|cable|memorandum|note|message|postcard|report|dispatch|despatch|"
    r"circular|wire)\s+(?:from|by|of)\s+|^from\s+", re.IGNORECASE)
_ADDRESSEE_ONLY = re.compile(
    r"^(?:\w+\s+){0,2}(?:letter|telegram|cable|memorandum|note|message|postcard|report|dispatch|despatch|circular|wire)\s+to\b",
    re.IGNORECASE)
"""A headline that names the kind of document and the recipient, but no sender."""
_TO = re.compile(r"\s+(?:to|an|à)\s+|\s*(?:→|➝)\s*|\s+[—–]\s+")
_INITIALS = r"(?:(?:[^\W\d_]|[A-Z][a-z])\.[\s\u00a0]?-?)+"
_PERSON = re.compile(
    rf"(?:(?:[Cc]omrades?|[Cc]om|[Tt]ov|Dr|Prof|Mr|Mrs|Miss|Ms|Sir|Lord|Lady|Count|Prince|Princess|Herr|Frau|"
    rf"General|Marshal|Bishop|Fr|St)\.?\s)?"
    rf"(?:{_INITIALS}|(?:{_INITIALS}\s?)?(?:(?:von|van|der|den|de|du|la|le|al|zu)\s)*[^\W\d_a-zа-яё][\w’'-]*"
    rf"(?:\s(?:{_INITIALS}|(?:von|van|der|den|de|du|la|le|al|zu)\s)*[^\W\d_a-zа-яё][\w’'-]*){{0,3}}(?:\s\([^()]*\))?)")
_SMALL = frozenset((
    "of", "the", "for", "and", "in", "at", "on", "de", "du", "des", "la", "le", "les", "der", "die", "das", "von",
    "und", "et", "(b)", "&"))
_LONGEST = 200
_LONGEST_AGENT = 14
"""Words in the name of an office."""


class Headline(NamedTuple):
    """The senders and recipients named in a headline, with normal spacing."""

    senders: tuple[str, ...]
    recipients: tuple[str, ...]


def split_headline(text: str) -> Headline | None:
    """Return who writes to whom in a headline, or None where that is not beyond doubt.

    A leading number ("No. 151"), the kind of document ("Telegram from …") and a date at the end are left out.
    """
    line = " ".join(text.split())
    if not line or len(line) > _LONGEST:
        return None
    dates = find_dates(line)
    if dates and dates[0].start > 0:
        line = line[:dates[0].start].rstrip(" ,.;:([—–-") or line
    line = _NUMBER.sub("", line, count=1)
    if _ADDRESSEE_ONLY.match(line):
        return None
    line = _KIND.sub("", line, count=1)
    for parting in _TO.finditer(line):
        senders, recipients = _agents(line[:parting.start()]), _agents(line[parting.end():])
        if senders and recipients and any(_is_telling(name) for name in (*senders, *recipients)):
            return Headline(senders, recipients)
    return None


def _is_telling(name: str) -> bool:
    """Whether a name has initials or several words: "Road to Victory" must not be a letter."""
    return " " in name


def _agents(text: str) -> tuple[str, ...] | None:
    """The agents in an enumeration, each of them a personal name or an office; None where one is neither."""
    text = text.strip().strip(";:")
    if not _ends_in_initial(text):
        text = text.rstrip(".")
    if not text or re.search(r"[?!\[\]{}\"]|[a-zа-яё]{3}\.\s+[A-ZА-ЯЁ]", text):
        return None
    if _PERSON.fullmatch(text) is None and not re.search(r",| and | und | и |&", text):
        return (normalise_name(text),) if _is_office(text) else None
    agents = [part.strip() for part in re.split(r",\s+(?:and\s+)?|\s+(?:and|und|и|&)\s+", text) if part.strip()]
    if all(_PERSON.fullmatch(agent) for agent in agents):
        return tuple(normalise_name(agent) for agent in agents)
    return _people_and_office(text)


def _people_and_office(text: str) -> tuple[str, ...] | None:
    """People with initials and then an office, or one office, which may itself hold an "and"."""
    for parting in re.finditer(r",\s+(?:and\s+)?|\s+and\s+", text):
        people = re.split(r",\s+|\s+and\s+", text[:parting.start()])
        office = text[parting.end():]
        if all(_PERSON.fullmatch(name) and "." in name for name in people) and _is_office(office):
            return (*map(normalise_name, people), normalise_name(office))
    if _is_office(text) and (text.startswith(("the ", "The ")) or " of " in text):
        return (normalise_name(text),)
    return None


def _is_office(text: str) -> bool:
    words = text.split()
    if not 1 <= len(words) <= _LONGEST_AGENT or text.rstrip(".").endswith((" the", " of", " and")):
        return False
    significant = [word for word in words if word.casefold().strip(".,") not in _SMALL]
    return bool(significant) and all(word.lstrip("(")[:1].isupper() or word[:1] in "(’'" for word in significant)


def _ends_in_initial(text: str) -> bool:
    return re.search(r"(?:^|\s)[^\W\d_]\.$", text) is not None
