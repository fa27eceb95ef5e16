"""What two people merged of one another at once: the base of their merges is what both had sent, merged in turn.

Each of them has decided about what the other sent, and their two states have two newest common ancestors. Held against
one of these alone, what somebody refused of the other's looks like what only the other changed, or the other way
about, depending on who asks.
"""

from __future__ import annotations

from collections import Counter

from editor.core.letters import Text
from editor.core.record import replace
from editor.core.sides import Divergence, State
from editor.review.diff import diff
from editor.review.moves import moves
from editor.review.text_merge import merge_deltas
from editor.review.tokens import is_word, tokenise


def uncrossed(one: Divergence) -> Divergence:
    """Return a divergence with one base, the same whoever asks. Where what both had sent was at odds, or a passage was
    moved, or both wrote the same words at places that are not the same, the base stays the one that it is: merged, it
    would say something that nobody wrote, or twice what stood once, and each of them would take away the other's."""
    if one.crossed is None or one.base is None:
        return one
    first, second, root = one.base.value, one.crossed.other.value, one.crossed.root.value
    if not (isinstance(first, Text) and isinstance(second, Text) and isinstance(root, Text)):
        return one
    deltas = diff(root.content, first.content), diff(root.content, second.content)
    if any(map(moves, deltas)):
        return one
    merged = merge_deltas(root.content, *deltas, "content")
    if any(conflict.is_open for conflict in merged.conflicts) or _says_twice(
            merged.text, first.content, second.content):
        return one
    return one._replace(base=State(one.base.revision, replace(first, content=merged.text)))


def _says_twice(merged: str, *sides: str) -> bool:
    """Whether a text has a word oftener than any of those that it was merged from."""
    counts = [Counter(filter(is_word, tokenise(side))) for side in sides]
    return any(count > max(side[word] for side in counts)
               for word, count in Counter(filter(is_word, tokenise(merged))).items())
