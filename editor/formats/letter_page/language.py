"""The language of a text, told by its script and its commonest words: for the metadata only, and only when clear."""

from __future__ import annotations

import regex

_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        [
            "the",
            "of",
            "and",
            "to",
            "in",
            "that",
            "is",
            "was",
            "for",
            "it",
            "with",
            "you",
            "not",
            "have",
            "this",
            "be",
            "are",
            "on",
            "my",
            "i",
        ]
    ),
    "de": frozenset(
        [
            "der",
            "die",
            "das",
            "und",
            "zu",
            "den",
            "nicht",
            "ist",
            "ich",
            "von",
            "sie",
            "mit",
            "ein",
            "dem",
            "auf",
            "es",
            "für",
            "sich",
        ]
    ),
    "fr": frozenset(
        [
            "le",
            "la",
            "les",
            "de",
            "et",
            "des",
            "est",
            "que",
            "je",
            "vous",
            "dans",
            "pour",
            "pas",
            "une",
            "un",
            "du",
            "ce",
            "nous",
        ]
    ),
    "ru": frozenset(
        [
            "и",
            "в",
            "не",
            "на",
            "что",
            "я",
            "с",
            "по",
            "как",
            "он",
            "к",
            "из",
            "за",
            "но",
            "это",
            "от",
            "вы",
            "мы",
            "его",
        ]
    ),
    "uk": frozenset(
        [
            "і",
            "в",
            "не",
            "на",
            "що",
            "я",
            "з",
            "як",
            "він",
            "до",
            "та",
            "але",
            "це",
            "від",
            "ви",
            "ми",
            "його",
            "у",
            "й",
        ]
    ),
}
_ENOUGH = 0.04


def language_of(text: str) -> str | None:
    """Return the ISO 639-1 code of the language ``text`` is written in, or None where that is not clear."""
    words = [word.casefold() for word in regex.findall(r"\p{L}+", text[:2400])]
    if len(words) < 4:
        return _by_script(text)
    scores = {code: sum(1 for word in words if word in known) / len(words) for code, known in _WORDS.items()}
    best = max(scores, key=scores.__getitem__)
    return best if scores[best] >= _ENOUGH else _by_script(text)


def _by_script(text: str) -> str | None:
    return "ru" if regex.search(r"[а-яА-Я]{3}", text) and not regex.search("[іїєґІЇЄҐ]", text) else None
