"""What a recogniser read on a page: taken into the page beside what was drawn there, and which of its words are
doubtful while the text still says them."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from editor.core.pages import Line, Page, Point, Polygon, Region, Word, line_stretches
from editor.core.problems import Problem, problem
from editor.core.record import replace
from editor.core.shapes import bounds, inside, outline
from editor.core.snapshot import TextSnapshot

DOUBTFUL = 70
"""Words of which the recogniser was less sure than this, in per cent, are shown as doubtful."""

_WORD = re.compile(r"\S+")
_SAYS = re.compile(r"[^\W_]")


class DoubtfulWord(NamedTuple):
    """A word of a text that stands as it was recognised, but was not recognised surely."""

    start: int
    end: int
    word: str
    confidence: int
    line: str
    polygon: Polygon


def doubtful_words(text: TextSnapshot, pages: Iterable[Page]) -> list[DoubtfulWord]:
    """Return the doubtful words of a text. One that was corrected is doubtful no more; its neighbours are still."""
    unsure = {line.id: line for page in pages for line in page.lines()
              if any(is_doubtful(word) for word in line.words)}
    if not unsure:
        return []
    content = text.text.content
    found: list[DoubtfulWord] = []
    for stretch in line_stretches(content, text.annotations):
        line = unsure.get(stretch.target)
        if line is not None:
            found += _of_line(content, stretch.start, stretch.end, line)
    return found


def problem_of(word: DoubtfulWord, text_id: str) -> Problem:
    """Return a doubtful word as a problem of its text."""
    return problem("recognition-doubtful", text=text_id, start=word.start, end=word.end, quote=word.word,
                   words=word.word, confidence=word.confidence)


def is_doubtful(word: Word) -> bool:
    """Tell whether a recogniser was not sure of a word; spots without a letter or digit do not count."""
    return word.confidence is not None and word.confidence < DOUBTFUL and _SAYS.search(word.text) is not None


def underline(word: Polygon, line: Line) -> Polygon:
    """Return where a line below a word begins and ends, in pixels of the picture; empty for a word without a place.

    It lies on the baseline, which recognisers give for the whole line and which follows its slope: the boxes of words
    on a slope reach far below their letters. A word that the baseline does not cross is underlined at its lower edge.
    """
    box = bounds(word)
    if box is None:
        return ()
    left, top, right, bottom = box
    heights = sorted(one[3] - one[1] for other in line.words if (one := bounds(other.polygon)) is not None)
    below = (heights[len(heights) // 2] if heights else bottom - top) // 8
    ends = _on_baseline(line.baseline, left), _on_baseline(line.baseline, right)
    high = top + (bottom - top) / 4  # a baseline above it is that of another line
    if any(end is None or not high <= end <= bottom + below for end in ends):
        return (left, bottom + below), (right, bottom + below)
    return tuple((x, round(end) + below) for x, end in zip((left, right), ends, strict=True) if end is not None)


def _on_baseline(baseline: Polygon, x: int) -> float | None:
    """How low a baseline is at ``x``; None where it gives no slope from left to right."""
    if len(baseline) < 2 or baseline[0][0] >= baseline[-1][0]:
        return None
    after = next((place for place in range(1, len(baseline)) if baseline[place][0] >= x), len(baseline) - 1)
    (from_x, from_y), (to_x, to_y) = baseline[after - 1], baseline[after]
    return from_y + (to_y - from_y) * (x - from_x) / (to_x - from_x) if to_x > from_x else float(to_y)


def _of_line(content: str, start: int, end: int, line: Line) -> Iterator[DoubtfulWord]:
    tokens = list(_WORD.finditer(content, start, end))
    for token, word in _same(tokens, line.words):
        if is_doubtful(word) and word.confidence is not None:
            yield DoubtfulWord(token.start(), token.end(), word.text, word.confidence, line.id, word.polygon)


def _same(tokens: Sequence[re.Match[str]], words: Sequence[Word]) -> Iterator[tuple[re.Match[str], Word]]:
    """The words of a line that still stand in the text, with their places."""
    now, read = [token[0] for token in tokens], [word.text for word in words]
    if now == read:
        yield from zip(tokens, words, strict=True)
        return
    for block in difflib.SequenceMatcher(None, now, read, autojunk=False).get_matching_blocks():
        for step in range(block.size):
            yield tokens[block.a + step], words[block.b + step]


def with_recognised(page: Page, found: Sequence[Region]) -> Page:
    """Return a page with what was recognised on it. What was drawn stays: its lines get the words that stand on
    them, its regions without lines the lines within them; only an empty page gets regions."""
    if not page.regions:
        return replace(page, regions=tuple(found))
    if any(region.lines for region in page.regions):
        return _filled(page, [word for region in found for line in region.lines for word in line.words])
    lines = {region.id: [line for line in _lines(found) if _home(page.regions, line) == region.id]
             for region in page.regions}
    taken = {line.id for held in lines.values() for line in held}
    rest = (replace(region, lines=left) for region in found
            if (left := tuple(line for line in region.lines if line.id not in taken)))
    return replace(page, regions=(*(replace(region, lines=tuple(lines[region.id])) for region in page.regions), *rest))


def _lines(regions: Iterable[Region]) -> list[Line]:
    return [line for region in regions for line in region.lines]


def _home(regions: Sequence[Region], line: Line) -> str:
    """The region that a line lies in, by its middle; the smallest where several do."""
    middle = _middle(outline(line))
    around = [region for region in regions if middle is not None and region.polygon and inside(middle, region.polygon)]
    return min(around, key=lambda region: _extent(region.polygon)).id if around else ""


def _extent(polygon: Polygon) -> int:
    box = bounds(polygon)
    return 0 if box is None else (box[2] - box[0]) * (box[3] - box[1])


def _middle(polygon: Polygon) -> Point | None:
    box = bounds(polygon)
    return None if box is None else ((box[0] + box[2]) // 2, (box[1] + box[3]) // 2)


def _filled(page: Page, words: Sequence[Word]) -> Page:
    """The page whose lines have the words that were read on them; a line where none was keeps what it had."""
    boxes = {line.id: box for line in page.lines() if (box := bounds(outline(line))) is not None}
    held: dict[str, list[Word]] = {}
    for word in words:
        middle = _middle(word.polygon)
        home = _nearest(boxes, middle) if middle is not None else ""
        if home:
            held.setdefault(home, []).append(word)
    return replace(page, regions=tuple(replace(region, lines=tuple(
        _with_words(line, held[line.id]) if line.id in held else line for line in region.lines))
        for region in page.regions))


def _nearest(boxes: dict[str, tuple[int, int, int, int]], point: Point) -> str:
    """The line whose middle is nearest among those that a point lies in."""
    x, y = point
    around = {key: abs((box[1] + box[3]) / 2 - y) for key, box in boxes.items()
              if box[0] <= x <= box[2] and box[1] <= y <= box[3]}
    return min(around, key=lambda key: around[key], default="")


def _with_words(line: Line, words: Sequence[Word]) -> Line:
    return replace(line, text=" ".join(word.text for word in words), words=tuple(words), confidence=None)

