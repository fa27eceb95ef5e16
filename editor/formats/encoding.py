"""From bytes to text: which encoding a source has, how sure that is, and the character policy."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from editor.core import characters
from editor.core.messages import FormatError
from editor.core.problems import Problem, problem

MAX_BYTES = 20 * 1024 * 1024
"""The largest source that is read as one text or page, in bytes."""

_SAMPLE = 32 * 1024
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    b"\x89PNG",
    b"%PDF-",
    b"PK\x03\x04",
    b"GIF8",
    b"\xff\xd8\xff",
    b"\x7fELF",
    b"SQLite format 3\0",
    b"II*\0",
    b"MM\0*",
    b"RIFF",
    b"\x1f\x8b",
    b"{\\rtf",
    b"\xd0\xcf\x11\xe0",
)
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,100}?encoding\s*=\s*["']([A-Za-z0-9._-]{2,40})|<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9._-]{2,40})""",
    re.IGNORECASE,
)
_LEGACY = ("cp1251", "koi8_r", "cp1252")
_NAMES = {"cp1251": "windows-1251", "koi8_r": "koi8-r", "cp1252": "windows-1252"}
_COMMON = frozenset("оеаинтсрвлкмдпу")
_CYRILLIC_WORD = re.compile("[Ѐ-ӿ]+")
_ACCENTED = re.compile("[A-Za-z][À-ÖØ-öø-ÿŒœŠšŽžŸ](?![À-ÖØ-öø-ÿ]{2})|[À-ÖØ-öø-ÿ][a-z]|[‘’“”„«»–—…§°©·]")
_STRANGE = re.compile("[\u0080-\u009f¤¦¬±µ¶×÷─-╿▀-▟ЂѓЃЉЊЌЋЏђљњќћџЎўЈЄ]")


class Decoded(NamedTuple):
    """The text of a source, by the character policy, with the name of its encoding and what is to be reported."""

    text: str
    encoding: str
    problems: tuple[Problem, ...]


def decode(data: bytes) -> Decoded:
    """Return the text in ``data``: byte order mark first, then a declaration, then UTF-8, then what fits best.

    Raises:
        FormatError: ``source-empty``, ``source-binary`` or ``source-too-large``.
    """
    if len(data) > MAX_BYTES:
        raise FormatError("source-too-large", megabytes=MAX_BYTES // (1024 * 1024))
    if not data.strip():
        raise FormatError("source-empty")
    if data.startswith(_MAGIC):
        raise FormatError("source-binary")
    text, encoding, sure = _decoded(data)
    problems: list[Problem] = []
    if not sure:
        problems.append(problem("encoding-doubtful", encoding=encoding))
    elif encoding != "utf-8":
        problems.append(problem("encoding-detected", encoding=encoding))
    text = text.removeprefix("\ufeff")
    cleaned = characters.clean(text)
    if cleaned.replaced > max(8, len(text) // 50):
        raise FormatError("source-binary")
    if cleaned.replaced or cleaned.line_ends:
        problems.append(problem("characters-replaced", replaced=cleaned.replaced, line_ends=cleaned.line_ends))
    if not cleaned.text.strip("\ufeff\u200b \t\n\u00a0"):
        raise FormatError("source-empty")
    return Decoded(cleaned.text, encoding, tuple(problems))


def _decoded(data: bytes) -> tuple[str, str, bool]:
    """Return the text, the encoding, and whether that is sure."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            body = data[len(mark) :]
            text = body.decode(encoding, errors="replace")
            return text, encoding, "\ufffd" not in text
    wide = _without_mark(data)
    if wide is not None:
        return wide
    if b"\0" in data[:4096] and data[:4096].count(0) > 8:
        raise FormatError("source-binary")
    declared = _declared(data)
    if declared is not None:
        return declared
    try:
        return data.decode("utf-8"), "utf-8", True
    except UnicodeDecodeError:
        return _legacy(data)


def _without_mark(data: bytes) -> tuple[str, str, bool] | None:
    """Recognise UTF-16 without a byte order mark: one of the two bytes of nearly every character is 0 or 4."""
    head = data[:4096]
    if len(head) < 4:
        return None
    for encoding, high in (("utf-16-le", head[1::2]), ("utf-16-be", head[0::2])):
        if high.count(0) + high.count(4) >= 0.9 * len(high) and len(set(high)) <= 6:
            low = head[0::2] if encoding == "utf-16-le" else head[1::2]
            if low.count(0) < len(low) // 8:
                text = data.decode(encoding, errors="replace")
                return text, encoding, "\ufffd" not in text
    return None


def _declared(data: bytes) -> tuple[str, str, bool] | None:
    """Follow the declaration of XML or HTML, where there is one and the bytes fit it."""
    match = _DECLARED.search(data[:4096])
    if match is None:
        return None
    name = (match.group(1) or match.group(2)).decode("ascii").lower()
    try:
        codec = codecs.lookup("cp1252" if name in ("iso-8859-1", "latin1", "us-ascii") else name)
        if codec.name.startswith(("utf-16", "utf-32")):
            return None
        return data.decode(codec.name), _NAMES.get(codec.name, codec.name.replace("cp125", "windows-125")), True
    except (LookupError, UnicodeDecodeError, ValueError):
        return None


def _legacy(data: bytes) -> tuple[str, str, bool]:
    """Choose among UTF-8 with damage and the single-byte encodings of the field."""
    damaged = data.decode("utf-8", errors="replace")
    wrong = damaged.count("\ufffd")
    high = sum(1 for byte in data[:_SAMPLE] if byte > 127)
    if wrong * 8 <= high:
        return damaged, "utf-8", False
    import charset_normalizer  # only here: nearly every file says what it is in, and an export reads none

    sample = _telling(data)
    ranked = sorted(((_plausibility(sample.decode(name, errors="replace")), name) for name in _LEGACY), reverse=True)
    (best, encoding), (second, _) = ranked[0], ranked[1]
    guess = charset_normalizer.from_bytes(sample, cp_isolation=list(_LEGACY), enable_fallback=False).best()
    agreed = guess is not None and guess.encoding == encoding
    sure = best > 0.5 and (best - second > 0.3 or (agreed and best - second > 0.1))
    return data.decode(encoding, errors="replace"), _NAMES[encoding], sure


def _telling(data: bytes) -> bytes:
    """Return the lines that hold bytes above 127, up to the size of a sample: only they tell encodings apart."""
    if len(data) <= _SAMPLE:
        return data
    lines = [line for line in data.splitlines(keepends=True) if not line.isascii()]
    return b"".join(lines)[:_SAMPLE]


def _plausibility(text: str) -> float:
    """Return how much the characters beyond ASCII look like language, from below 0 (nonsense) to 1."""
    beyond = sum(1 for char in text if ord(char) > 127)
    if not beyond:
        return 0.0
    score = 0.0
    for match in _CYRILLIC_WORD.finditer(text):
        word = match.group()
        rest = word[1:]
        score += 0.4 * len(word) + 0.8 * sum(1 for char in word.lower() if char in _COMMON)
        if not word.isupper():
            score -= 1.5 * sum(1 for char in rest if char.isupper())
        elif len(word) > 1:
            score -= 0.3 * len(word)
    score += 1.2 * len(_ACCENTED.findall(text))
    score -= 2.0 * len(_STRANGE.findall(text)) + 2.0 * text.count("\ufffd")
    return min(1.0, score / beyond)
