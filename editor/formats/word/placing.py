"""Where the places of a page are in the contents of the letters that were read from it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from editor.formats.base import ImportedLetter


class Placed(NamedTuple):
    """A stretch [start, end) of the content of a text of a letter, which is named by its place among the letters.

    ``whole`` tells whether all that was asked for is in it, blanks apart.
    """

    letter: int
    text: str
    start: int
    end: int
    whole: bool = True


class _Piece(NamedTuple):
    start: int
    end: int
    letter: int
    text: str
    first: int
    last: int


class Placer:
    """Looks up places of the page ``raw`` in the letters."""

    def __init__(self, raw: str, letters: Sequence[ImportedLetter]) -> None:
        self._raw = raw
        self._letters = letters
        self._pieces = sorted(
            _Piece(piece.start + letter.offset, piece.end + letter.offset, number, piece.text, piece.first, piece.last)
            for number, letter in enumerate(letters) for piece in letter.kept)

    def home(self, place: int) -> int:
        """Return which letter a place of the page is nearest to, whether it is in its content or not."""
        found = self.point(place)
        if found is not None:
            return found.letter
        return max(0, bisect_right(self._letters, place, key=lambda letter: letter.begins) - 1)

    def point(self, place: int) -> Placed | None:
        """Return where a point is; None where it stands in nothing that is content."""
        index = bisect_right(self._pieces, place, key=lambda piece: piece.start) - 1
        before = self._pieces[index] if index >= 0 else None
        if before is not None and place <= before.end:
            at = before.first + place - before.start
            return Placed(before.letter, before.text, at, at)
        following = self._pieces[index + 1] if index + 1 < len(self._pieces) else None
        # Signs of notes and blanks that were cut out stand between two pieces of one line.
        if before is not None and self._is_gap(before.end, place):
            return Placed(before.letter, before.text, before.last, before.last)
        if following is not None and self._is_gap(place, following.start):
            return Placed(following.letter, following.text, following.first, following.first)
        return None

    def span(self, start: int, end: int, words: str | None = None) -> Placed | None:
        """Return where a stretch is; None where nothing of it is content. Of several texts only the first counts.

        ``words`` are those that were asked for, where notes stand between them on the page.
        """
        index = max(0, bisect_right(self._pieces, start, key=lambda piece: piece.start) - 1)
        inside = [piece for piece in self._pieces[index:bisect_left(
            self._pieces, end, key=lambda piece: piece.start)] if piece.end > start]
        if not inside:
            return self.point(start)
        own = [piece for piece in inside if piece.text == inside[0].text]
        first = own[0].first + max(0, start - own[0].start)
        last = own[-1].first + min(end, own[-1].end) - own[-1].start
        covered = sum(_inked(self._raw[max(start, piece.start):min(end, piece.end)]) for piece in own)
        wanted = _inked(self._raw[start:end] if words is None else words)
        return Placed(own[0].letter, own[0].text, first, last, covered == wanted)

    def _is_gap(self, start: int, end: int) -> bool:
        return "\n" not in self._raw[start:end] or not self._raw[start:end].strip()


def _inked(words: str) -> int:
    return sum(not character.isspace() for character in words)
