"""What a search looks for, and what replacing does with each place found."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

import regex as patterns

from editor.core.anchors import TextEdit
from editor.core.characters import clean
from editor.core.find import PATTERN_SECONDS, find_all
from editor.core.messages import LetterbookError
from editor.core.record import Record


class Pattern(Record, frozen=True):
    """What is looked for. The folding of diacritics is for plain words: a regular expression says what it means."""

    query: str
    whole_words: bool = False
    regex: bool = False
    ignore_case: bool = True
    ignore_diacritics: bool = True

    def __bool__(self) -> bool:
        """Whether it asks for anything."""
        return bool(self.query if self.regex else self.query.strip())

    def places(self, content: str) -> list[tuple[int, int]]:
        """Return where it stands in ``content``, in order and without overlaps, in code points.

        Raises:
            LetterbookError: "search-pattern-invalid" or "search-pattern-slow", for a regular expression.
        """
        return find_all(content, self.query, whole_words=self.whole_words, ignore_case=self.ignore_case,
                        ignore_diacritics=self.ignore_diacritics, regex=self.regex)


class Replacement(NamedTuple):
    """Words at [start, end) of a text, what they are, and what is to stand there instead."""

    text: str
    start: int
    end: int
    old: str
    new: str


def replacements(text_id: str, content: str, pattern: Pattern, new: str, *,
                 keep_case: bool = False) -> list[Replacement]:
    r"""Return what replacing every place of ``pattern`` in a text comes to; places that stay the same are left out.

    For a regular expression ``new`` may name groups: ``\1``, ``\g<name>``. With ``keep_case`` the new words are in
    capitals, or begin with one, where the old ones do. What comes in keeps the character policy.

    Raises:
        LetterbookError: also "replacement-invalid", where ``new`` names a group that the pattern lacks.
    """
    found = _expanded(content, pattern, new) if pattern.regex else [
        (start, end, new) for start, end in pattern.places(content)]
    result: list[Replacement] = []
    for start, end, words in found:
        old = content[start:end]
        coming = clean(like_case(old, words) if keep_case else words).text
        if coming != old:
            result.append(Replacement(text_id, start, end, old, coming))
    return result


def _expanded(content: str, pattern: Pattern, new: str) -> list[tuple[int, int, str]]:
    wanted = set(pattern.places(content))  # raises what there is to raise
    flags = patterns.MULTILINE | (patterns.IGNORECASE if pattern.ignore_case else 0)
    try:
        compiled = patterns.compile(pattern.query, flags)
        return [(*match.span(), match.expand(new))
                for match in compiled.finditer(content, timeout=PATTERN_SECONDS) if match.span() in wanted]
    except TimeoutError as error:
        raise LetterbookError("search-pattern-slow", pattern=pattern.query, seconds=PATTERN_SECONDS) from error
    except (patterns.error, IndexError) as error:
        raise LetterbookError("replacement-invalid", replacement=new, reason=str(error)) from error


def like_case(old: str, new: str) -> str:
    """Return ``new`` in capitals where ``old`` is, or with a first capital where ``old`` begins with one."""
    letters = [character for character in old if character.isalpha()]
    if not letters or not new:
        return new
    if len(letters) > 1 and all(character.isupper() for character in letters):
        return new.upper()
    first = next((place for place, character in enumerate(new) if character.isalpha()), None)
    if first is None:
        return new
    head = new[first].upper() if letters[0].isupper() else new[first].lower()
    return new[:first] + head + new[first + 1:]


def edits_of(replacing: Iterable[Replacement]) -> tuple[TextEdit, ...]:
    """Return the edits of one text, the last place first, so that each finds its words where they stood.

    Raises:
        ValueError: two of them overlap.
    """
    ordered = sorted(replacing, key=lambda one: (one.start, one.end))
    for before, after in pairwise(ordered):
        if after.start < before.end:
            raise ValueError("two replacements overlap")
    return tuple(TextEdit(one.start, one.old, one.new) for one in reversed(ordered))
