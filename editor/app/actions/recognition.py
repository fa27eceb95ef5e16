"""Taking what was recognised into the project, as one step: into the pages, and into a text that is still empty."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from editor.app.actions.scans import in_order
from editor.app.actions.step import BulkStep, place
from editor.app.recognition import RecognisedPage
from editor.core.anchors import TextEdit, apply_edit
from editor.core.annotations import BLOCK_KINDS, Annotation
from editor.core.editing import annotated_edit
from editor.core.ids import new_id, supply
from editor.core.messages import Message, message
from editor.core.operations import Change, EditText, Put, Reader
from editor.core.page_places import PagePlaces
from editor.core.pages import FACS, Page
from editor.core.recognised import with_recognised
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.formats.pages.drafts import PageWriter, Written

_SPARE = 20
"""So many characters more than twice its own may an editor have made of a line."""
_BREAKS = ("page-break", "line-break")


class TakeRecognised(BulkStep, frozen=True, kw_only=True):
    """Take what was recognised on pages of letters, by the letters' ids.

    Its words come into the text where that is empty, or has nothing behind the page's break. What an editor wrote is
    never touched: then the words are kept with the lines of the page only, to be compared.
    """

    recognised: Mapping[str, tuple[RecognisedPage, ...]]

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-recognised", count=sum(len(pages) for pages in self.recognised.values()))

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the letter where there is but one."""
        if len(self.recognised) != 1:
            return self.label
        [(letter_id, pages)] = self.recognised.items()
        return message("history-recognised-letter", number=reader.letter(letter_id).letter.number, count=len(pages))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the pages and the changes of the texts."""
        for letter_id, pages in self.recognised.items():
            yield from taken(reader.letter(letter_id), pages).changes


class Taken(NamedTuple):
    """What becomes of a letter: the changes, and which pages' words come into its text."""

    changes: tuple[Change, ...]
    into_text: frozenset[str]


def taken(letter: LetterSnapshot, recognised: Iterable[RecognisedPage]) -> Taken:
    """Return what becomes of a letter when it takes what was recognised on its pages."""
    found = {one.page: one.regions for one in recognised}
    before = {page.id: page for page in letter.pages}
    after = [with_recognised(page, found[page.id]) if page.id in found else page for page in in_order(letter.pages)]
    draft = _DraftText(letter.transcription, after)
    written = frozenset(page.id for page in after if page.id in found and draft.take(page))
    puts = (Put(page) for page in after if page != before[page.id])
    return Taken((*puts, *draft.changes()), written)


class _Role(NamedTuple):
    """What the line that begins at a position is."""

    position: int
    kind: str
    region: str


class _DraftText:
    """A text while the words of pages come into it. Breaks are followed here, for what stands at the very place
    where words come in belongs before or behind them by what it names."""

    def __init__(self, text: TextSnapshot, pages: list[Page]) -> None:
        self._text = text
        self._pages = pages
        self._order = {page.id: number for number, page in enumerate(pages)}
        self._page_of = {line.id: page.id for page in pages for line in page.lines()}
        self._labels = {page.label: page.id for page in pages if page.label}
        self._content = text.text.content
        self._breaks = [one for one in text.annotations if one.kind in _BREAKS and not one.detached]
        self._roles: list[_Role] = []
        self._edits: list[TextEdit] = []

    def take(self, page: Page) -> bool:
        """Write the words of a page if there is room for them; tells whether they were."""
        writer = PageWriter(self._text.text.id, new_id)
        writer.write(page)
        position = self._room_for(page) if writer.content else None
        if position is None:
            return False
        before, after = self._content[:position][-1:], self._content[position:position + 1]
        lead, tail = "" if before in ("", "\n") else "\n", "" if after in ("", "\n") else "\n"
        edit = TextEdit(position, "", lead + writer.content + tail)
        own = self._break_of(page)
        self._shift(page, edit, own)
        self._content = apply_edit(self._content, edit)
        self._edits.append(edit)
        self._note(writer.drafts, position + len(lead), own)
        return True

    def changes(self) -> Iterator[Change]:
        """The edits, then the roles of the lines and the breaks where they belong."""
        if not self._edits:
            return
        ids = tuple(new_id() for _ in range(1 + sum(edit.inserted.count("\n") for edit in self._edits)))
        yield EditText(self._text.text.id, tuple(self._edits), ids)
        after = annotated_edit(self._text, self._edits, supply(ids)).snapshot
        settled = {one.id: one for one in after.annotations}
        lines = {one.start: one for one in after.annotations if one.is_block}
        for position, kind, region in self._roles:
            role = lines[position]
            yield Put(place(replace(role, kind=kind, attributes={**role.attributes, FACS: region}), self._content))
        for one in self._breaks:
            known = settled.get(one.id)
            if known is None or (known.start, known.attributes) != (one.start, one.attributes):
                yield Put(place(one, self._content))

    def _room_for(self, page: Page) -> int | None:
        """Where the words of a page come in; None where the text has something there already."""
        places = PagePlaces(self._content, self._breaks, self._pages)
        if any(places.span_of(line.id) is not None for line in page.lines()):
            return None
        own = self._break_of(page)
        if own is not None:
            end = min((one.start for one in self._breaks if self._names(one) not in ("", page.id)
                       and (one.start, self._rank(one)) > (own.start, self._order[page.id])),
                      default=len(self._content))
            return own.start if not self._content[own.start:end].strip() else None
        if not self._content.strip():
            return 0
        return self._beside(places, self._order[page.id])

    def _beside(self, places: PagePlaces, number: int) -> int | None:
        """Behind the page before, if the text there ends with the words of its last line: so it is kept page by page.
        Else before the page after, if nothing stands before that."""
        if number:
            later = [start for page in self._pages[number + 1:] if (start := self._start_of(page, places)) is not None]
            end = len(self._content[:min(later, default=len(self._content))].rstrip("\n"))
            if self._ends_with(self._pages[number - 1], places, end):
                return end
        after = self._start_of(self._pages[number + 1], places) if number + 1 < len(self._pages) else None
        return 0 if after is not None and not self._content[:after].strip() else None

    def _ends_with(self, page: Page, places: PagePlaces, end: int) -> bool:
        """Whether the text up to a position ends with a line of a page, and with no more than its words."""
        tied = [(span, line) for line in page.lines() if (span := places.span_of(line.id)) is not None]
        if not tied:
            return False
        span, line = max(tied, key=lambda pair: pair[0].end)
        words = self._content[span.start:span.end]
        return not self._content[span.end:end].strip() and len(words) <= 2 * len(line.text or "") + _SPARE

    def _start_of(self, page: Page, places: PagePlaces) -> int | None:
        """Where a page begins, if its break or a line of it says so."""
        own = self._break_of(page)
        if own is not None:
            return own.start
        return min((span.start for line in page.lines() if (span := places.span_of(line.id)) is not None),
                   default=None)

    def _break_of(self, page: Page) -> Annotation | None:
        return next((one for one in self._breaks if one.kind == "page-break" and self._names(one) == page.id), None)

    def _names(self, one: Annotation) -> str:
        """The page that a break, or the line that it names, belongs to."""
        named = str(one.attributes.get(FACS) or "").removeprefix("#")
        if one.kind == "line-break":
            return self._page_of.get(named, "")
        return named if named in self._order else self._labels.get(str(one.attributes.get("n") or ""), "")

    def _rank(self, one: Annotation) -> int:
        return self._order.get(self._names(one), -1)

    def _shift(self, page: Page, edit: TextEdit, own: Annotation | None) -> None:
        """Move what stands behind the words that come in, and at their place what belongs to later pages."""
        for number, one in enumerate(self._breaks):
            if one.start > edit.start or (one.start == edit.start and one is not own
                                          and self._rank(one) > self._order[page.id]):
                at = one.start + edit.growth
                self._breaks[number] = replace(one, start=at, end=at)
        self._roles = [role._replace(position=role.position + edit.growth) if role.position >= edit.start else role
                       for role in self._roles]

    def _note(self, drafts: Iterable[Written], offset: int, own: Annotation | None) -> None:
        for kind, start, _, attributes, _ in drafts:
            if kind in BLOCK_KINDS:
                self._roles.append(_Role(offset + start, kind, str(attributes.get(FACS) or "")))
                continue
            at = offset + start
            if kind == "page-break" and own is not None:
                self._breaks[self._breaks.index(own)] = replace(own, start=at, end=at)
                continue
            self._breaks.append(Annotation(id=new_id(), text=self._text.text.id, kind=kind, start=at, end=at,
                                           attributes=attributes))
