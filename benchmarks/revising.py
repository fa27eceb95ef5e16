"""A colleague who revises a text: edits as people make them, from a seed, with the true origin of every token.

What is aligned or merged can so be held against what really happened. Of a hundred edits thirty respell a word,
twelve each touch punctuation or reword a phrase, fourteen insert and eight delete words, and so on.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import NamedTuple

from editor.review.tokens import is_word, tokenise

NEW = -1
"""The origin of a token that the reviser wrote."""

_WORDS = ("archive", "comrade", "newly", "of", "the", "report", "which", "Tashkent", "perhaps", "again", "also",
          "military", "quite", "sent", "letter")


class Revision(NamedTuple):
    """Tokens [start, end) of a text give way to ``tokens``."""

    start: int
    end: int
    tokens: tuple[str, ...]


class Revised(NamedTuple):
    """The tokens of a revised text, and where each of them stood in the text before, or ``NEW``."""

    tokens: list[str]
    origins: list[int]

    @property
    def text(self) -> str:
        """The text as a string."""
        return "".join(self.tokens)


def revisions(chance: random.Random, tokens: Sequence[str], count: int, apart: int = 3) -> list[Revision]:
    """Return up to ``count`` revisions in order, each at least ``apart`` tokens from the next."""
    found: list[Revision] = []
    taken = [False] * (len(tokens) + 1)
    kinds, weights = zip(*_KINDS, strict=True)
    for _ in range(count * 20):
        if len(found) == count:
            break
        made = chance.choices(kinds, weights)[0](chance, tokens, chance.randrange(len(tokens)))
        if made is None or tuple(tokens[made.start:made.end]) == made.tokens:
            continue
        low, high = max(0, made.start - apart), min(len(tokens), made.end + apart)
        if not any(taken[low:high + 1]):
            taken[made.start:made.end + 1] = [True] * (made.end + 1 - made.start)
            found.append(made)
    return sorted(found)


def revise(tokens: Sequence[str], made: Sequence[Revision]) -> Revised:
    """Return the text after revisions, which are in order and do not overlap."""
    result, origins, place = list[str](), list[int](), 0
    for revision in made:
        result += [*tokens[place:revision.start], *revision.tokens]
        origins += [*range(place, revision.start), *_origins(tokens, revision)]
        place = revision.end
    return Revised([*result, *tokens[place:]], [*origins, *range(place, len(tokens))])


def _origins(tokens: Sequence[str], revision: Revision) -> list[int]:
    """The origins of what a revision writes: words that it leaves at its ends are where they were."""
    old, new = tokens[revision.start:revision.end], revision.tokens
    head = next((i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    rest = min(len(old), len(new)) - head
    tail = next((i for i in range(rest) if old[-1 - i] != new[-1 - i]), rest)
    return [*range(revision.start, revision.start + head), *[NEW] * (len(new) - head - tail),
            *range(revision.end - tail, revision.end)]


def recall(revised: Revised, aligned: dict[int, int], tokens: Sequence[str]) -> float:
    """Return the share of surviving words that an alignment (new token to old token) traces to where they stood."""
    words = [(new, old) for new, old in enumerate(revised.origins) if old != NEW and is_word(tokens[old])]
    return sum(aligned.get(new) == old for new, old in words) / len(words)


def _respell(chance: random.Random, tokens: Sequence[str], at: int) -> Revision | None:
    word = tokens[at]
    if not is_word(word) or len(word) < 4:
        return None
    place = chance.randrange(1, len(word))
    letter = chance.choice("aeioukhjzs")
    return Revision(at, at + 1, (word[:place] + letter + word[place + chance.randrange(2):],))


def _punctuate(chance: random.Random, tokens: Sequence[str], at: int) -> Revision | None:
    if tokens[at] in ",.;:":
        return Revision(at, at + 1, chance.choice([(), (",",), (";",), (".",)]))
    return Revision(at + 1, at + 1, (chance.choice(",;:"),)) if is_word(tokens[at]) else None


def _insert(chance: random.Random, tokens: Sequence[str], at: int) -> Revision | None:
    words = [part for _ in range(chance.choice((1, 1, 2, 4))) for part in (chance.choice(_WORDS), " ")]
    return Revision(at, at, tuple(words)) if is_word(tokens[at]) else None


def _delete(chance: random.Random, tokens: Sequence[str], at: int) -> Revision | None:
    end = min(len(tokens), at + chance.choice((2, 2, 4, 6)))
    return Revision(at, end, ()) if is_word(tokens[at]) and not any("\n" in token for token in tokens[at:end]) else None


def _reword(chance: random.Random, tokens: Sequence[str], at: int) -> Revision | None:
    end = min(len(tokens), at + chance.choice((3, 5)))
    if not is_word(tokens[at]) or any("\n" in token for token in tokens[at:end]):
        return None
    words = [part for _ in range(chance.choice((1, 2, 3))) for part in (chance.choice(_WORDS), " ")]
    return Revision(at, end, tuple(words[:-1]))


def _case(_: random.Random, tokens: Sequence[str], at: int) -> Revision | None:
    return Revision(at, at + 1, (tokens[at].swapcase(),)) if is_word(tokens[at]) else None


def _swap(_: random.Random, tokens: Sequence[str], at: int) -> Revision | None:
    three = tokens[at:at + 3]
    if len(three) < 3 or not is_word(three[0]) or not is_word(three[2]) or three[1] != " ":
        return None
    return Revision(at, at + 3, (three[2], " ", three[0]))


def _blank(chance: random.Random, tokens: Sequence[str], at: int) -> Revision | None:
    return Revision(at, at + 1, (chance.choice(["\N{NO-BREAK SPACE}", "  "]),)) if tokens[at] == " " else None


def _split(_: random.Random, tokens: Sequence[str], at: int) -> Revision | None:
    return Revision(at, at + 1, ("\n",)) if tokens[at] == " " else None


def _join(_: random.Random, tokens: Sequence[str], at: int) -> Revision | None:
    near = next((place for place in range(at, min(len(tokens), at + 200)) if "\n" in tokens[place]), None)
    return None if near is None else Revision(near, near + 1, (" ",))


def _sentence(chance: random.Random, tokens: Sequence[str], at: int) -> Revision | None:
    starts = [place for place in range(max(2, at), min(len(tokens), at + 120))
              if tokens[place - 2] == "." and tokens[place - 1] == " " and is_word(tokens[place])]
    if len(starts) > 1 and chance.random() < 0.5:
        return Revision(starts[0], starts[1], ())
    words = [part for _ in range(chance.randint(5, 12)) for part in (chance.choice(_WORDS), " ")]
    return Revision(starts[0], starts[0], (*words[:-1], ".", " ")) if starts else None


Maker = Callable[[random.Random, Sequence[str], int], Revision | None]
_KINDS: tuple[tuple[Maker, int], ...] = (
    (_respell, 30), (_punctuate, 12), (_insert, 14), (_delete, 8), (_reword, 12), (_case, 6), (_swap, 3), (_blank, 6),
    (_split, 3), (_join, 3), (_sentence, 4))


def revised(text: str, seed: int, share: float) -> Revised:
    """Return ``text`` with as many revisions as ``share`` of its words, from a seed."""
    tokens = tokenise(text)
    return revise(tokens, revisions(random.Random(seed), tokens, round(share * sum(map(is_word, tokens))), apart=1))
