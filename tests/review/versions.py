"""What the tests of the review draw: a text and what people made of it, by chance and by seed."""

from __future__ import annotations

import random
from pathlib import Path
from typing import NamedTuple

from hypothesis import strategies as st

from benchmarks.revising import revise, revisions
from editor.core.anchors import apply_edit
from editor.review.tokens import is_word, tokenise
from tests.core.strategies import PIECES, edits

SEED_LETTER = (Path(__file__).parents[2] / "sample_corpus" / "peters-to-stalin.txt").read_text(encoding="utf-8")

_PIECES = (*PIECES, "Khodzhaev", "Khodjaev", "Бухара", ",", " ", " ", "\U0001d510", "n\N{COMBINING TILDE}")
words = st.lists(st.sampled_from(_PIECES), max_size=14).map("".join)
texts = st.lists(words, min_size=1, max_size=5).map("\n".join)


@st.composite
def versions(draw: st.DrawFn, content: str) -> str:
    """Another version of a text: some edits, perhaps a paragraph moved."""
    for _ in range(draw(st.integers(0, 3))):
        content = apply_edit(content, draw(edits(content)))
    if draw(st.booleans()):
        lines = content.split("\n")
        line = lines.pop(draw(st.integers(0, len(lines) - 1)))
        lines.insert(draw(st.integers(0, len(lines))), line)
        content = "\n".join(lines)
    return content


class Three(NamedTuple):
    """A base and what two people made of it."""

    base: str
    mine: str
    theirs: str


@st.composite
def threes(draw: st.DrawFn) -> Three:
    base = draw(texts)
    return Three(base, draw(versions(base)), draw(versions(base)))


_LETTERS = ("the", "Enver", "Pasha", "Khodzhaev", "walked", "to", "Bukhara", "and", "in", "front", "of", "Shorin",
            "freely", "openly", ",", ".", ";", "(", ")")
_BLANKS = (" ", " ", " ", "", ", ", "\N{NO-BREAK SPACE}")


class Marked(NamedTuple):
    """A base, two versions of it, and the words that nobody but one of the two wrote."""

    three: Three
    markers: tuple[str, ...]


def marked(seed: int) -> Marked:
    """Two people who write, delete, split and move in a small text, so that they get in each other's way often."""
    chance = random.Random(seed)
    base = "\n".join("".join(chance.choice(_LETTERS) + chance.choice(_BLANKS) for _ in range(chance.randrange(14)))
                     for _ in range(chance.randrange(1, 5)))
    mine, my_words = _with_markers(chance, _worked_on(chance, base), "mm")
    theirs, their_words = _with_markers(chance, _worked_on(chance, base), "tt")
    return Marked(Three(base, mine, theirs), (*my_words, *their_words))


def _worked_on(chance: random.Random, text: str) -> str:
    for _ in range(chance.randrange(4)):
        tokens = tokenise(text)
        start = chance.randrange(len(tokens) + 1)
        end = min(len(tokens), start + chance.randrange(5))
        deed = chance.random()
        if deed < 0.3:
            tokens[start:end] = []
        elif deed < 0.6:
            tokens[start:start] = [chance.choice(_LETTERS), " "]
        elif deed < 0.8:
            tokens[start:end] = [chance.choice(_LETTERS), chance.choice((" ", "\n", "")), chance.choice(_LETTERS)]
        else:
            lines = text.split("\n")
            line = lines.pop(chance.randrange(len(lines)))
            lines.insert(chance.randrange(len(lines) + 1), line)
            tokens = ["\n".join(lines)]
        text = "".join(tokens)
    return text


def _with_markers(chance: random.Random, text: str, name: str) -> tuple[str, list[str]]:
    markers: list[str] = []
    for number in range(chance.randrange(1, 4)):
        tokens = tokenise(text)
        start = chance.randrange(len(tokens) + 1)
        end = min(len(tokens), start + chance.randrange(3))
        if any(marker in "".join(tokens[start:end]) for marker in markers):
            end = start
        markers.append(f"{name}{number}q")
        tokens[start:end] = [chance.choice(("", " ", ".")), markers[-1], chance.choice(("", " ", "\n"))]
        text = "".join(tokens)
    return text, [marker for marker in markers if marker in text]


def apart(seed: int, count: int) -> tuple[Three, str]:
    """Two people who revise different places of the seed letter, ``count`` in all, and what both together make."""
    chance = random.Random(seed)
    tokens = tokenise(SEED_LETTER)
    made = revisions(chance, tokens, count)
    sides: tuple[list, list] = ([], [])
    for revision in made:
        sides[chance.randrange(2)].append(revision)
    return (Three(SEED_LETTER, revise(tokens, sides[0]).text, revise(tokens, sides[1]).text),
            revise(tokens, made).text)


class Moving(NamedTuple):
    """A paragraph that one moved while the other edited it, what both together make, and the paragraph's new state."""

    base: str
    moved: str
    edited: str
    both: str
    paragraph: str


def moving(seed: int) -> Moving:
    """One person moves a paragraph of the seed letter, the other edits within it."""
    chance = random.Random(seed)
    lines = [line for line in SEED_LETTER.split("\n") if line.strip()]
    at = chance.choice([number for number, line in enumerate(lines) if sum(map(is_word, tokenise(line))) >= 25])
    tokens = tokenise(lines[at])
    made = [revision for revision in revisions(chance, tokens, chance.randrange(1, 5))
            if revision.start > 0 and revision.end < len(tokens)]
    edited = revise(tokens, made).text
    rest = lines[:at] + lines[at + 1:]
    place = chance.choice([number for number in range(len(rest) + 1) if abs(number - at) > 1])

    def with_paragraph(paragraph: str) -> str:
        return "\n".join([*rest[:place], paragraph, *rest[place:]])

    return Moving("\n".join(lines), with_paragraph(lines[at]), "\n".join([*lines[:at], edited, *lines[at + 1:]]),
                  with_paragraph(edited), edited)


_PARAGRAPHS = [line for line in SEED_LETTER.split("\n") if sum(map(is_word, tokenise(line))) >= 8]


def reordered(seed: int) -> Marked:
    """Two people who move, delete, join and edit the paragraphs of a part of the seed letter."""
    chance = random.Random(seed)
    first = chance.randrange(max(1, len(_PARAGRAPHS) - 8))
    lines = _PARAGRAPHS[first:first + chance.randrange(3, 8)]
    mine, theirs = _reordered(chance, lines, "mm"), _reordered(chance, lines, "tt")
    markers = [f"{name}{number}q" for name, text in (("mm", mine), ("tt", theirs)) for number in range(8)
               if f" {name}{number}q " in text]
    return Marked(Three("\n".join(lines), mine, theirs), tuple(markers))


def _reordered(chance: random.Random, lines: list[str], name: str) -> str:
    lines = list(lines)
    for _ in range(chance.randrange(3)):
        lines.insert(chance.randrange(len(lines)), lines.pop(chance.randrange(len(lines))))
    if chance.random() < 0.2:
        lines.pop(chance.randrange(len(lines)))
    for number, line in enumerate(lines):
        tokens = tokenise(line)
        if chance.random() < 0.5:
            tokens = revise(tokens, revisions(chance, tokens, chance.randrange(1, 4))).tokens
        if chance.random() < 0.4:
            place = chance.randrange(len(tokens) + 1)
            tokens[place:place] = [" ", f"{name}{number}q", " "]
        lines[number] = "".join(tokens)
    return "\n".join(lines) if chance.random() < 0.7 else "\n".join(lines).replace("\n", " ", 1)
