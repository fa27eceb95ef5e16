"""The block of fields that sites print over a letter: Written, Source, Translated, Transcription …"""

from __future__ import annotations

from typing import NamedTuple

import regex

from editor.formats.letter_page.page import Line
from editor.formats.letter_page.rules import Guess, guess

FIELD = "header field"

_FIELDS: tuple[tuple[str, str], ...] = (
    ("written", r"written|composed|drafted|date written|date|dated|sent|dispatched|написано|дата"),
    ("place", r"place|written (?:at|in)|место"),
    ("first published", r"first published|originally published|first printed|первая публикация|впервые опубликовано"),
    ("published", r"published|publication|printed(?: in| from)?|published in|опубликовано|публикация|печатается по"),
    ("source", r"source|sources|from|taken from|источник|по изданию"),
    ("translated", r"translated|translation|translator|translated by|перевод|переводчик"),
    (
        "transcription",
        (
            r"transcription(?:\s*[/\\&]\s*(?:html\s*)?mark-?up)?|transcribed|mark-?up|html(?: mark-?up)?|converted|"
            r"proofread(?:ing)?|digitalisation|digitization|transcription and mark-?up|распознавание|"
            r"набор|вёрстка|верстка|ocr"
        ),
    ),
    ("online", r"online version|on-?line|other formats|copy|downloads?|url|веб-версия"),
    ("rights", r"public domain|copyleft|copyright|licen[cs]e|rights|права"),
    ("sender", r"sender|author|by|отправитель|автор"),
    ("recipient", r"recipient|addressee|to|адресат|кому"),
    ("kind", r"kind|type|genre|document type|вид документа"),
    ("subject", r"subject|re|keywords|summary|тема"),
)
_NAMED = regex.compile(
    "^(?:"
    + "|".join(f"(?P<f{index}>{pattern})" for index, (_, pattern) in enumerate(_FIELDS))
    + r")\s*(?:\([^()]{1,40}\)\s*)?[:：]\s*(?P<value>.*)$",
    regex.IGNORECASE,
)


class Field(NamedTuple):
    """One field of the block: its name in our words, its printed value, and where the value begins in the line."""

    name: str
    value: str
    offset: int


def field(line: Line) -> Field | None:
    """Return the field in ``line``, if it begins with a known name and a colon."""
    text = line.text
    colon = text.find(":", 0, 48)
    if colon < 0:
        return None
    match = _NAMED.match(text[:2000])
    if match is None:
        return None
    name = next(name for index, (name, _) in enumerate(_FIELDS) if match.group(f"f{index}") is not None)
    return Field(name, text[match.start("value") :].strip(), match.start("value"))


def is_value(line: Line) -> bool:
    """Tell whether what a lone field holds can be a value: a name, a title, a date, and no sentence of a letter."""
    found = field(line)
    return (
        found is not None
        and regex.match(r"(?:(?:by|from|in|the|on|at|not|and)\b[\s,]*|[(\[“\"«])*(?:\p{Lu}|\d+(?!\p{L}))", found.value)
        is not None
    )


def header_field(line: Line) -> Guess | None:
    """Recognise a line of the header block. ``From:`` and ``To:`` alone are weaker: letters have them too."""
    found = field(line)
    if found is None:
        return None
    return guess(
        FIELD,
        70 if found.name in ("recipient", "sender", "subject", "place") else 88,
        "evidence-field-name",
        name=found.name,
    )
