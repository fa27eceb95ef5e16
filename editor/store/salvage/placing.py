"""Where annotations stand: their places are under no hash, and are taken from two witnesses that are compared.

The one is the row of the current table, the other the place where the annotation was put, which its revision proves,
carried along the edits of its text since.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from editor.core.anchors import Anchor, TextEdit
from editor.core.annotations import Annotation
from editor.core.blocks import line_spans, reblock
from editor.core.editing import is_line_role, shift_through
from editor.core.ids import new_id
from editor.core.letters import Text
from editor.core.quotes import capture, locate
from editor.core.record import replace
from editor.store import rows
from editor.store.contents import inverted
from editor.store.guarding import DECODING_ERRORS
from editor.store.salvage.found import Found
from editor.store.salvage.proofs import Anchored, Proofs


class Placed(NamedTuple):
    """An annotation where it is taken to stand. ``sure``: nothing speaks against it."""

    annotation: Annotation
    sure: bool


class Places:
    """The places of annotations in one file."""

    def __init__(self, found: Found, proofs: Proofs) -> None:
        self._proofs = proofs
        self._rows: dict[int, list[rows.Position]] = defaultdict(list)
        for row in found.of("annotation"):
            text, n, start, stop, detached, quote = row.values
            self._rows[n].append(rows.Position(text, start, stop, detached, quote))  # pyright: ignore

    def place(self, number: int, said: Anchored, text: Text, revision: int) -> Placed:
        """Return annotation ``number`` where it stands in its text, of which ``revision`` was taken."""
        carried = next(self._carried(said, revision), None)
        written = next(self._written(number, said, text, revision), None)
        if written is not None and (carried is None or _same(written, carried) or self._fits(written, said, text)):
            return Placed(written, sure=carried is not None or self._fits(written, said, text))
        if carried is not None and _within(carried, text):
            return Placed(_quoted(carried, said), sure=written is None)
        if written is not None:
            return Placed(written, sure=False)
        return Placed(_found_again(said, text), sure=False)

    def _written(self, number: int, said: Anchored, text: Text, revision: int) -> Iterator[Annotation]:
        """Where the row of the current table says that it stands."""
        bases = {values[1] for values in self._proofs.current.get(said.text, ())}
        for position in self._rows.get(number, ()):
            if position.text != said.text:
                continue
            try:
                words = rows.read_quote(position.quote)
            except DECODING_ERRORS:
                continue
            value = replace(said.value, start=position.start, end=position.stop, detached=bool(position.detached),
                            quote=words.quote, prefix=words.prefix, suffix=words.suffix)
            # The row says where it stood when the typing in progress began.
            way = self._way(next(iter(bases)), revision) if len(bases) == 1 and revision not in bases else []
            for one in _shifted(value, way):
                if _within(one, text):
                    yield _quoted(one, said)

    def _carried(self, said: Anchored, revision: int) -> Iterator[Annotation]:
        """Where it comes to stand from the place that its revision proves."""
        yield from _shifted(said.value, self._way(said.revision, revision))

    def _way(self, start: object, end: int) -> list[tuple[TextEdit, ...]] | None:
        """The edits from one revision of a text to another, one tuple for each step; None where they are not known."""
        if not isinstance(start, int):
            return None
        if start > end:
            back = self._way(end, start)
            return None if back is None else [inverted(edits) for edits in reversed(back)]
        steps: list[tuple[TextEdit, ...]] = []
        current = end
        while current != start:
            edits = self._proofs.edits(current)
            parents = {row.parent for row in self._proofs.revisions.get(current, ())}
            parent = next(iter(parents)) if len(parents) == 1 else None
            if len(edits) != 1 or parent is None or parent >= current:
                return None
            steps.append(edits[0])
            current = parent
        return steps[::-1]

    def _fits(self, one: Annotation, said: Anchored, text: Text) -> bool:
        """Whether the words are there that the annotation was put on."""
        if one.detached:
            return True
        if is_line_role(one):  # which follows its line, whatever words that has by now
            return Anchor(one.start, one.end) in line_spans(text.content)
        here = capture(text.content, one.start, one.end)
        if said.quote.quote or here.quote:
            return here.quote == said.quote.quote
        return here.prefix[-1:] == said.quote.prefix[-1:] or here.suffix[:1] == said.quote.suffix[:1]


def _shifted(value: Annotation, way: list[tuple[TextEdit, ...]] | None) -> Iterator[Annotation]:
    if way is None:
        return
    for edits in way:
        (value,) = shift_through([value], edits)
    yield value


def _same(first: Annotation, second: Annotation) -> bool:
    return first.anchor == second.anchor


def _within(one: Annotation, text: Text) -> bool:
    return 0 <= one.start <= one.end <= len(text.content)


def _quoted(one: Annotation, said: Anchored) -> Annotation:
    """The annotation, with the words that it lost where it is detached."""
    if not one.detached:
        return replace(one, quote="", prefix="", suffix="")
    if one.quote or one.prefix or one.suffix:
        return one
    return replace(one, quote=said.quote.quote, prefix=said.quote.prefix, suffix=said.quote.suffix)


def _found_again(said: Anchored, text: Text) -> Annotation:
    """The annotation where its words stand and nowhere else, or detached, with the words that it had."""
    quote = said.quote
    found = locate(text.content, quote.quote, quote.prefix, quote.suffix, said.value.start)
    if found is not None and found.exact and not said.value.detached:
        return replace(said.value, start=found.start, end=found.end)
    at = max(0, min(said.value.start, len(text.content)))
    return replace(said.value, start=at, end=at, detached=True, quote=quote.quote, prefix=quote.prefix,
                   suffix=quote.suffix)


def settled(annotations: Iterable[Annotation], text: Text) -> list[Annotation]:
    """Return annotations with one role for each line: a line whose role is lost is a paragraph. The words of a note
    may have none."""
    annotations = list(annotations)
    if text.role == "note" and not any(map(is_line_role, annotations)):
        return annotations
    roles = [one for one in annotations if is_line_role(one) and not one.detached]
    plan = reblock(roles, text.content, text.id, new_id)
    gone = {one.id for one in plan.removed}
    moved = {one.id: one for one in plan.updated}
    return [*(moved.get(one.id, one) for one in annotations if one.id not in gone), *plan.created]
