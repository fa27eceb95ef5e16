"""What an edit does to a text and to everything that stands off it: the one answer for store, window and tests."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import NamedTuple

from msgspec.structs import replace as copy_with

from editor.core.anchors import Anchor, TextEdit, apply_edit, invert, shift, shift_block
from editor.core.annotations import BLOCK_KINDS, Annotation, sort_key
from editor.core.blocks import reblock
from editor.core.ids import new_id as random_id
from editor.core.many_edits import shift_many
from editor.core.quotes import capture
from editor.core.snapshot import TextSnapshot

_BLOCKS = frozenset(BLOCK_KINDS)


class EditedText(NamedTuple):
    """A text after its edits, and what became of its annotations, each in its new state.

    ``shifted`` moved, grew or shrank; ``detached`` lost their place through these edits; ``created`` are block
    roles of new lines; ``removed`` are the block roles of lines that are gone, in their state before the edits.
    """

    snapshot: TextSnapshot
    shifted: tuple[Annotation, ...]
    detached: tuple[Annotation, ...]
    created: tuple[Annotation, ...]
    removed: tuple[Annotation, ...]


def annotated_edit(snapshot: TextSnapshot, edits: Iterable[TextEdit],
                   new_id: Callable[[], str] = random_id) -> EditedText:
    """Apply ``edits``, one after the other, to a text and to all its annotations.

    Spans and points follow by ``anchors.shift``, block roles by ``anchors.shift_block`` and ``blocks.reblock``.
    An annotation that is swallowed stays, detached, with everything that it says.

    Raises:
        ValueError: the text that an edit removes does not stand there.
    """
    content = snapshot.text.content
    edits = tuple(edits)
    many = shift_many(snapshot.annotations, edits, follow)
    annotations: Sequence[Annotation] = snapshot.annotations if many is None else many
    for edit in edits:
        content, before = apply_edit(content, edit), content
        if many is not None:
            continue
        annotations = shift_all(annotations, edit, before)
        if "\n" in edit.removed or "\n" in edit.inserted:
            annotations = _settle_blocks(annotations, content, snapshot.text.id, new_id)
    annotations = _settle_blocks(annotations, content, snapshot.text.id, new_id)
    after = TextSnapshot(text=copy_with(snapshot.text, content=content),
                         annotations=tuple(sorted(annotations, key=sort_key)))
    return _compared(snapshot, after)


def shift_all(annotations: Iterable[Annotation], edit: TextEdit, content: str | None = None) -> list[Annotation]:
    """Return every annotation where it stands after one edit, block roles not yet settled.

    ``content`` is the text before the edit, from which one that is swallowed takes its quote; without it none is
    taken. What does not move is returned as it is.
    """
    first, last, growth = edit.start, edit.end, edit.growth
    result: list[Annotation] = []
    for annotation in annotations:
        if annotation.end < first:
            result.append(annotation)
        elif annotation.start > last:
            result.append(copy_with(annotation, start=annotation.start + growth, end=annotation.end + growth)
                          if growth else annotation)
        else:
            result.append(follow(annotation, edit, content))
    return result


def shift_through(annotations: Iterable[Annotation], edits: Sequence[TextEdit]) -> list[Annotation]:
    """Return every annotation where it stands after the edits, one after the other; see ``shift_all``."""
    annotations = list(annotations)
    many = shift_many(annotations, edits, follow, places=True)
    if many is not None:
        return many
    for edit in edits:
        annotations = shift_all(annotations, edit)
    return annotations


def position_after(annotation: Annotation, edit: TextEdit) -> Anchor:
    """Return where an annotation stands after one edit, a block role before its lines are settled."""
    return (shift_block if is_line_role(annotation) else shift)(annotation.anchor, edit)


def is_line_role(annotation: Annotation) -> bool:
    """``Annotation.is_block``, written for speed: asked of every annotation at every edit."""
    return annotation.kind in _BLOCKS and not annotation.attributes.get("run_in")


def follow(annotation: Annotation, edit: TextEdit, content: str | None) -> Annotation:
    """Return one annotation after one edit; see ``shift_all``."""
    start, end, detached = position_after(annotation, edit)
    if (start, end, detached) == annotation.anchor:
        return annotation
    if not detached or annotation.detached or content is None:
        return copy_with(annotation, start=start, end=end, detached=detached)
    if annotation.quote or annotation.prefix or annotation.suffix:
        return copy_with(annotation, start=start, end=end, detached=True)
    quote = capture(content, annotation.start, annotation.end)
    return copy_with(annotation, start=start, end=end, detached=True, quote=quote.quote, prefix=quote.prefix,
                     suffix=quote.suffix)


def _settle_blocks(annotations: Sequence[Annotation], content: str, text_id: str,
                   new_id: Callable[[], str]) -> Sequence[Annotation]:
    blocks = [annotation for annotation in annotations if is_line_role(annotation)]
    plan = reblock(blocks, content, text_id, new_id)
    if not any(plan):
        return annotations
    gone = {block.id for block in plan.removed}
    moved = {block.id: block for block in plan.updated}
    kept = [moved.get(annotation.id, annotation) for annotation in annotations if annotation.id not in gone]
    # Kept in order, so that the next settling knows which of two lines came first.
    return sorted([*kept, *plan.created], key=sort_key)


def _compared(before: TextSnapshot, after: TextSnapshot) -> EditedText:
    old = {annotation.id: annotation for annotation in before.annotations}
    shifted: list[Annotation] = []
    detached: list[Annotation] = []
    created: list[Annotation] = []
    for annotation in after.annotations:
        previous = old.pop(annotation.id, None)
        if previous is None:
            created.append(annotation)
        elif previous is annotation or previous == annotation:
            continue
        elif annotation.detached and not previous.detached:
            detached.append(annotation)
        else:
            shifted.append(annotation)
    return EditedText(after, tuple(shifted), tuple(detached), tuple(created), tuple(old.values()))


def displaced(before: TextSnapshot, after: TextSnapshot, edits: Sequence[TextEdit]) -> tuple[Annotation, ...]:
    """Return, in their state before ``edits``, the annotations that shifting back does not bring home.

    Whoever keeps these (and the ids of what was created) can undo the edits exactly: see ``undone``.
    """
    recovered = {annotation.id: annotation for annotation in _shifted_back(after.annotations, edits)}
    return tuple(annotation for annotation in before.annotations if recovered.get(annotation.id) != annotation)


def undone(after: TextSnapshot, edits: Sequence[TextEdit], displaced: Iterable[Annotation],
           created: Collection[str]) -> TextSnapshot:
    """Return the text as it stood before ``edits``: shifted back, ``displaced`` put back, ``created`` taken away.

    Raises:
        ValueError: the text is not what the edits left.
    """
    content = after.text.content
    for edit in reversed(edits):
        content = apply_edit(content, invert(edit))
    restored = {annotation.id: annotation for annotation in _shifted_back(after.annotations, edits)
                if annotation.id not in created}
    restored.update((annotation.id, annotation) for annotation in displaced)
    return TextSnapshot(text=copy_with(after.text, content=content),
                        annotations=tuple(sorted(restored.values(), key=sort_key)))


def _shifted_back(annotations: Sequence[Annotation], edits: Sequence[TextEdit]) -> Sequence[Annotation]:
    return shift_through(annotations, [invert(edit) for edit in reversed(edits)])
