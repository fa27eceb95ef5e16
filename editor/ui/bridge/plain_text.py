"""What may be pasted or dropped: plain text that keeps the character policy."""

from __future__ import annotations

import regex

from editor.core.characters import clean

_NOT_FOR_TEXTS = regex.compile(
    "[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]")


def pasteable(text: str) -> str:
    """Return ``text`` with LF line ends and without control characters, non-characters and byte order marks.

    No-break spaces and joiners stay: they are evidence.
    """
    return clean(_NOT_FOR_TEXTS.sub("", text)).text
