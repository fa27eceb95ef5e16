"""How word processors print the numbers of notes."""

from __future__ import annotations

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_SIGNS = "*†‡§"


def printed(number: int, style: str) -> str:
    """Return a number as a style prints it.

    ``style`` is one of ``w:numFmt`` (ECMA-376, 17.18.59) or ``style:num-format`` (OpenDocument 1.3, 20.322); what is
    neither is printed in figures.
    """
    match style:
        case "lowerRoman" | "i":
            return _roman(number)
        case "upperRoman" | "I":
            return _roman(number).upper()
        case "lowerLetter" | "a":
            return _letters(number)
        case "upperLetter" | "A":
            return _letters(number).upper()
        case "chicago":
            return _SIGNS[(number - 1) % len(_SIGNS)] * ((number - 1) // len(_SIGNS) + 1)
        case _:
            return str(number)


def _roman(number: int) -> str:
    result = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        result += sign * count
    return result


def _letters(number: int) -> str:
    """Return a, b … z, aa, bb …: the letter is repeated, as word processors do."""
    count, place = divmod(number - 1, 26)
    return chr(ord("a") + place) * (count + 1)
