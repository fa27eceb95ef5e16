"""Words of a text, and the runs of signs between them: what is counted, compared and handed to other programs."""

from __future__ import annotations

import regex

_TOKEN = regex.compile(r"\w[\w\p{M}]*(?:['’\-\u05f3\u05f4]\w[\w\p{M}]*)*\u05f3?|[^\w\s]+")


def tokens(text: str) -> list[tuple[int, int]]:
    """Return the words of a text and the runs of signs between them, as [start, end) in code points.

    A word holds letters, digits and marks on them, and goes on over an apostrophe or hyphen between two of those; in
    Hebrew over geresh and gershayim, and a geresh may end it.
    """
    return [found.span() for found in _TOKEN.finditer(text)]
