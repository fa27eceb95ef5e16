"""Characters that no key has: groups of them, their names and code points, and finding them by either."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from editor.core.record import Record

DOTTED_CIRCLE = "\u25cc"
"""What a combining mark is shown on."""

_HEX = re.compile(r"^(?:u\+|\\u|0x|&#x)?([0-9a-f]{2,6});?$", re.IGNORECASE)
_ALGORITHMIC = ("CJK UNIFIED", "CJK COMPATIBILITY", "HANGUL SYLLABLE", "TANGUT", "NUSHU", "KHITAN", "EGYPTIAN",
                "CUNEIFORM", "ANATOLIAN", "BAMUM LETTER", "VARIATION SELECTOR", "TAG ", "SIGNWRITING")
"""How the names begin of the many characters that nobody looks for by name; by code point they are found."""

_COMMON = re.compile(r"LATIN|CYRILLIC|GREEK|HEBREW|ARABIC|COMBINING|QUOTATION|DASH|SPACE|SIGN|FRACTION")


class CharacterGroup(Record, frozen=True):
    """A group of the palette. An entry is what is inserted: one character, or several that belong together."""

    name: str
    characters: tuple[str, ...] = ()


class CharacterTable(Record, frozen=True):
    """A palette file."""

    groups: tuple[CharacterGroup, ...] = ()


class Named(NamedTuple):
    """A character with its Unicode name."""

    character: str
    name: str


def code_points(characters: str) -> str:
    """Return the code points as they are written: "U+017F", several parted by blanks."""
    return " ".join(f"U+{ord(one):04X}" for one in characters)


def name_of(characters: str) -> str:
    """Return the Unicode names in lower case, several joined by a plus sign; "unnamed" where there is none."""
    return " + ".join(unicodedata.name(one, "unnamed").lower() for one in characters)


def face(characters: str) -> str:
    """Return what to show for an entry: combining marks stand on a dotted circle."""
    return DOTTED_CIRCLE + characters if unicodedata.combining(characters[:1]) else characters


def insertable(character: str) -> bool:
    """Tell whether a text may hold the character: no control, surrogate, noncharacter or unassigned one."""
    return unicodedata.category(character) not in ("Cc", "Cs", "Cn", "Co") and character not in "\u2028\u2029"


@cache
def _names() -> tuple[Named, ...]:
    """Every character that can be looked for by name; made once, in about a tenth of a second."""
    found: list[Named] = []
    for code in (*range(0x20, 0x3400), *range(0xA000, 0xAC00), *range(0xF900, 0x20000)):
        name = unicodedata.name(chr(code), "")
        if name and insertable(chr(code)) and not name.startswith(_ALGORITHMIC):
            found.append(Named(chr(code), name))
    return tuple(found)


def find_characters(query: str, most: int = 120) -> list[str]:
    """Return the characters that a query means, the likeliest first.

    A query is a code point ("17f", "U+017F"), a character (its relatives with the same base letter come with it),
    or words of the Unicode name, which may be cut off ("lat sm long s").
    """
    asked = query.strip()
    if not asked:
        return []
    found: list[str] = []
    if (code := _HEX.match(asked)) is not None and int(code[1], 16) <= 0x10FFFF:
        character = chr(int(code[1], 16))
        found += [character] if insertable(character) else []
    if len(asked) == 1 and insertable(asked):
        found += [asked, *_relatives(asked)]
    elif len(asked) > 1:
        found += _by_words(asked.upper().replace("-", " ").split())
    return list(dict.fromkeys(found))[:most]


def _relatives(character: str) -> list[str]:
    base = unicodedata.normalize("NFD", character)[:1].casefold()
    return [one.character for one in _names()
            if unicodedata.normalize("NFD", one.character)[:1].casefold() == base]


def _by_words(asked: list[str]) -> list[str]:
    ranked: list[tuple[tuple[int, int, int], str]] = []
    for character, name in _names():
        words = name.replace("-", " ").split()
        if all(any(word.startswith(part) for word in words) for part in asked):
            whole = sum(part in words for part in asked)
            ranked.append(((-whole, _COMMON.search(name) is None, len(words)), character))
    return [character for _, character in sorted(ranked)]


def special_characters(contents: Iterable[str], most: int = 40) -> list[str]:
    """Return the characters beyond ASCII of some texts, the most frequent first: what an editor needs again."""
    counts = Counter(one for content in contents for one in content if one > "\x7f" and insertable(one))
    return [character for character, _ in counts.most_common(most)]
