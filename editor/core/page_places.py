"""Where text stands on pages: which page and line a position belongs to, and where each begins in the text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from editor.core.annotations import Annotation
from editor.core.pages import FACS, LinkedSpan, Page, Region, line_stretches


class PagePlaces:
    """The ties between one text and the pages of its letter.

    A page begins at the break that names it. A break that names no page counts by its label, or else by its order:
    the text before the first break stands on the first page. Where no break says it, a linked line tells its page.
    """

    def __init__(self, content: str, annotations: Iterable[Annotation], pages: Sequence[Page]) -> None:
        ties = [a for a in annotations if a.kind in ("page-break", "line-break") and not a.detached]
        self.pages = tuple(sorted(pages, key=lambda page: (page.order, page.id)))
        self.lines = tuple(line_stretches(content, ties))
        self._page_of_line = {line.id: page.id for page in self.pages for line in page.lines()}
        self._starts = self._page_starts(content, [a for a in ties if a.kind == "page-break"])

    def _page_starts(self, content: str, breaks: list[Annotation]) -> list[tuple[int, str]]:
        ids, labels = {page.id for page in self.pages}, {page.label: page.id for page in self.pages if page.label}
        starts: list[tuple[int, str]] = []
        breaks.sort(key=lambda one: one.start)
        offset = 0 if breaks and not content[:breaks[0].start].strip() else 1
        for index, one in enumerate(breaks):
            named = str(one.attributes.get(FACS) or "").removeprefix("#")
            if named not in ids:
                named = labels.get(str(one.attributes.get("n") or ""), "") or self._by_order(index + offset)
            if named:
                starts.append((one.start, named))
        for span in self.lines:
            page = self._page_of_line.get(span.target, "")
            if page and not any(known == page for _, known in starts):
                starts.append((span.start, page))
        # Of pages that begin at one place, all but the last are empty.
        order = {page.id: number for number, page in enumerate(self.pages)}
        starts.sort(key=lambda start: (start[0], order[start[1]]))
        if self.pages and (not starts or starts[0][0] > 0) and all(page != self.pages[0].id for _, page in starts):
            starts.insert(0, (0, self.pages[0].id))
        return starts

    def _by_order(self, index: int) -> str:
        return self.pages[index].id if index < len(self.pages) else ""

    def page_at(self, position: int) -> str:
        """Return the page on which the character at a position stands, or an empty string."""
        index = bisect_right([start for start, _ in self._starts], position)
        if not index:
            return self._starts[0][1] if self._starts else ""
        return self._starts[index - 1][1]

    def start_of(self, page_id: str) -> int | None:
        """Return where a page begins in the text, or None where nothing says it."""
        return next((start for start, page in self._starts if page == page_id), None)

    def line_at(self, position: int) -> str:
        """Return the line on whose stretch a position is, its end included, or an empty string."""
        best = ""
        for span in self.lines:
            if span.start <= position <= span.end:
                best = span.target
            if span.start > position:
                break
        return best

    def span_of(self, line_id: str) -> LinkedSpan | None:
        """Return the stretch of the text that stands on a line, or None."""
        return next((span for span in self.lines if span.target == line_id), None)

    def page_of_line(self, line_id: str) -> str:
        """Return the page that a line is on, or an empty string."""
        return self._page_of_line.get(line_id, "")


def region_of(page: Page, line_id: str) -> Region | None:
    """Return the region of a page that holds a line, or None."""
    return next((region for region in page.regions if any(line.id == line_id for line in region.lines)), None)
