"""Pages as they are shown and drawn on: their look, their order, regions and lines."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import field

from editor.app.actions.line_links import line_breaks, loosened
from editor.app.actions.step import Step, changed_fields, need
from editor.core import shapes
from editor.core.ids import new_id
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import Change, Delete, Put, Reader
from editor.core.pages import FACS, Adjustments, Line, Page, Point, Region
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot


class AdjustPage(Step, frozen=True, kw_only=True):
    """Show a page in another way; its picture stays as it is."""

    page: str
    adjustments: Adjustments

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-page-look")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the page and what is changed."""
        page = reader.get(self.page)
        if not isinstance(page, Page):
            return self.label
        fields = changed_fields(page.adjustments, self.adjustments)
        return message("history-page-adjusted", page=name_of(page), fields=fields)

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the page with its new look."""
        page = need(reader, Page, self.page)
        return () if page.adjustments == self.adjustments else (Put(replace(page, adjustments=self.adjustments)),)


class MovePage(Step, frozen=True, kw_only=True):
    """Move a page by some places in the order of its letter's pages."""

    page: str
    by: int

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-page-order")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the page."""
        page = reader.get(self.page)
        return message("history-page-moved", page=name_of(page)) if isinstance(page, Page) else self.label

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the pages whose place changes."""
        page = need(reader, Page, self.page)
        pages = in_order(reader.letter(page.letter).pages)
        at = pages.index(page)
        pages.insert(max(0, at + self.by), pages.pop(at))
        return tuple(Put(replace(one, order=order)) for order, one in enumerate(pages, 1) if one.order != order)


class _OnPage(Step, frozen=True, kw_only=True):
    """A step that changes what is drawn on one page."""

    page: str

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-regions-changed")


def _said(step: _OnPage, reader: Reader, code: str, ids: Iterable[str]) -> Message:
    page = reader.get(step.page)
    if not isinstance(page, Page):
        return step.label
    found = [shape for key in ids if (shape := shapes.find(page, key)) is not None]
    what = ", ".join(dict.fromkeys("line" if isinstance(one, Line) else one.kind for one in found))
    return message(code, page=name_of(page), what=what)


class DrawRegion(_OnPage, frozen=True, kw_only=True):
    """Draw a region."""

    region: Region

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the page and the kind."""
        page = reader.get(self.page)
        return message("history-region-drawn", page=name_of(page), what=self.region.kind) \
            if isinstance(page, Page) else self.label

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the page with the region."""
        page = need(reader, Page, self.page)
        return (Put(replace(page, regions=(*page.regions, self.region))),)


class DrawLine(_OnPage, frozen=True, kw_only=True):
    """Draw a line, in a region that is named or in the one where it lies."""

    line: Line
    region: str = ""
    new_region: str = field(default_factory=new_id)

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the page."""
        page = reader.get(self.page)
        return message("history-region-drawn", page=name_of(page), what="line") \
            if isinstance(page, Page) else self.label

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the page with the line."""
        return (Put(shapes.with_line(need(reader, Page, self.page), self.line, self.region, self.new_region)),)


class SetShape(_OnPage, frozen=True, kw_only=True):
    """Give a region or a line another outline, place or kind."""

    shape: Region | Line

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the page and what it is."""
        page = reader.get(self.page)
        before = shapes.find(page, self.shape.id) if isinstance(page, Page) else None
        is_kind = isinstance(before, Region) and isinstance(self.shape, Region) and before.kind != self.shape.kind
        if is_kind and isinstance(page, Page) and isinstance(self.shape, Region):
            return message("history-region-kind", page=name_of(page), what=self.shape.kind)
        return _said(self, reader, "history-region-moved", (self.shape.id,))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the page with the new state; raises RefusedError("no-such-region")."""
        page = need(reader, Page, self.page)
        _need_shape(page, self.shape.id)
        after = shapes.with_shape(page, self.shape)
        return () if after == page else (Put(after),)


class RemoveShapes(_OnPage, frozen=True, kw_only=True):
    """Remove regions with their lines, and lines; the text that was linked to them stays, without the link."""

    ids: tuple[str, ...]

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the page and what it is."""
        return _said(self, reader, "history-region-removed", self.ids)

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the page without them, and the breaks that named them."""
        page = need(reader, Page, self.page)
        gone = {line.id for region in page.regions for line in region.lines
                if region.id in self.ids or line.id in self.ids}
        letter = reader.letter(page.letter)
        return (Put(shapes.without(page, self.ids)), *loosened(letter, gone | set(self.ids)))


class SplitShape(_OnPage, frozen=True, kw_only=True):
    """Cut a line in two at an upright line, or a region at a level one."""

    id: str
    point: Point
    new: str = field(default_factory=new_id)

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the page and what it is."""
        return _said(self, reader, "history-region-split", (self.id,))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the page with both parts; the text stays linked to the first. Raises RefusedError("not-split")."""
        page = need(reader, Page, self.page)
        shape = _need_shape(page, self.id)
        if isinstance(shape, Line):
            lines = shapes.split_line(shape, self.point[0], self.new)
            if lines is None:
                raise RefusedError("not-split")
            return (Put(replace(page, regions=tuple(
                replace(region, lines=tuple(
                    part for line in region.lines for part in (lines if line.id == self.id else (line,))))
                for region in page.regions))),)
        parts = shapes.split_region(shape, self.point[1], self.new)
        if parts is None:
            raise RefusedError("not-split")
        return (Put(replace(page, regions=tuple(
            part for region in page.regions for part in (parts if region.id == self.id else (region,))))),)


class JoinShapes(_OnPage, frozen=True, kw_only=True):
    """Make one line of several of one region, or one region of several; the first gives its name."""

    ids: tuple[str, ...]

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the page and what it is."""
        return _said(self, reader, "history-region-joined", self.ids[:1])

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the page with the one, and the text of all linked to it; raises RefusedError("lines-not-joined")."""
        page = need(reader, Page, self.page)
        found = [_need_shape(page, key) for key in dict.fromkeys(self.ids)]
        regions = [one for one in found if isinstance(one, Region)]
        lines = [one for one in found if isinstance(one, Line)]
        if len(found) < 2 or (regions and lines):
            raise RefusedError("lines-not-joined")
        if regions:
            whole = shapes.join_regions([one for one in page.regions if one in regions])
            rest = {one.id for one in regions} - {whole.id}
            return (Put(shapes.with_shape(shapes.without(page, rest), whole)),
                    *loosened(reader.letter(page.letter), rest))
        home = next(region for region in page.regions if lines[0] in region.lines)
        if any(line not in home.lines for line in lines):
            raise RefusedError("lines-not-joined")
        line = shapes.join_lines(lines)
        rest = {one.id for one in lines} - {line.id}
        return (Put(shapes.with_shape(shapes.without(page, rest), line)),
                *_joined_breaks(reader.letter(page.letter), line.id, rest))


def _joined_breaks(letter: LetterSnapshot, kept: str, gone: set[str]) -> list[Change]:
    """The breaks of the lines that are one now: those within it go where they stand behind that of the first."""
    changes: list[Change] = []
    for text in letter.texts():
        named = line_breaks(text)
        first = next((one for one in named if one.attributes.get(FACS) == kept), None)
        joined = first is not None
        for one in named[named.index(first) + 1:] if first is not None else named:
            if one.attributes.get(FACS) not in gone:
                joined = False
            elif joined:
                changes.append(Delete(one.id))
        deleted = {change.id for change in changes if isinstance(change, Delete)}
        changes += [change for change in loosened(letter, gone, text.text.id)
                    if change.value.id not in deleted]
    return changes


def _need_shape(page: Page, shape_id: str) -> shapes.Shape:
    found = shapes.find(page, shape_id)
    if found is None:
        raise RefusedError("no-such-region")
    return found


def in_order(pages: Iterable[Page]) -> list[Page]:
    """Return pages in their order."""
    return sorted(pages, key=lambda page: (page.order, page.id))


def name_of(page: Page) -> str:
    """Return what a page is called: its label, or its number."""
    return page.label or str(page.order)
