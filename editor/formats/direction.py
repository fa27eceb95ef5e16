"""Which way a language is written."""

from __future__ import annotations

RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "ps", "sd", "syr", "ug", "ur", "yi"})
"""Languages that are usually written from right to left."""
_RTL_SCRIPTS = frozenset({"arab", "hebr", "syrc", "thaa", "nkoo", "adlm", "rohg"})


def is_right_to_left(tag: str | None) -> bool:
    """Whether a language, by its tag (BCP 47), is written from right to left."""
    parts = (tag or "").lower().split("-")
    scripts = [part for part in parts[1:] if len(part) == 4 and part.isalpha()]
    return scripts[0] in _RTL_SCRIPTS if scripts else parts[0] in RIGHT_TO_LEFT


def direction(tag: str | None) -> str:
    """Return the direction of a language as HTML and CSS call it: rtl or ltr."""
    return "rtl" if is_right_to_left(tag) else "ltr"
