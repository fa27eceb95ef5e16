"""The least that a view must change to show another state of its text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from editor.core.anchors import Anchor, TextEdit, apply_edit, shift, trim
from editor.core.annotations import Annotation
from editor.core.editing import annotated_edit
from editor.core.snapshot import TextSnapshot


def leads_to(before: str, edits: Sequence[TextEdit], after: str) -> bool:
    """Tell whether the edits, one after the other, turn ``before`` into ``after``."""
    try:
        for edit in edits:
            before = apply_edit(before, edit)
    except ValueError:
        return False
    return before == after


def difference(before: str, after: str) -> list[TextEdit]:
    """Return edits, to be made one after the other, that turn ``before`` into ``after``.

    Lines are compared first; within lines that differ it is the smallest replacement.
    """
    whole = trim(TextEdit(0, before, after))
    if not whole.removed and not whole.inserted:
        return []
    if "\n" not in whole.removed or "\n" not in whole.inserted:
        return [whole]
    old, new = whole.removed.splitlines(keepends=True), whole.inserted.splitlines(keepends=True)
    edits: list[TextEdit] = []
    # From the end to the beginning, so that no edit moves the place of another.
    starts = [0]
    for line in old:
        starts.append(starts[-1] + len(line))
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for tag, first, last, new_first, new_last in reversed(steps):
        if tag != "equal":
            removed, inserted = "".join(old[first:last]), "".join(new[new_first:new_last])
            edits.append(trim(TextEdit(whole.start + starts[first], removed, inserted)))
    return edits


def typed_on_top(snapshot: TextSnapshot, pending: Sequence[TextEdit], content: str) -> TextSnapshot | None:
    """Return the snapshot with what was pending when it was made; None where that does not give ``content``."""
    try:
        after = annotated_edit(snapshot, pending).snapshot
    except ValueError:
        return None
    return after if after.text.content == content else None


def moved_position(position: int, edit: TextEdit) -> int:
    """Return where a caret stands after an edit made elsewhere."""
    return shift(Anchor(position, position), edit).start


def changed_spans(before: Iterable[Annotation], after: Iterable[Annotation]) -> list[tuple[int, int]]:
    """Return where annotations came, went or changed; both are of the text as it stands now."""
    old = {annotation.id: annotation for annotation in before}
    spans: list[tuple[int, int]] = []
    for annotation in after:
        previous = old.pop(annotation.id, None)
        if previous == annotation:
            continue
        spans.append((annotation.start, annotation.end))
        if previous is not None:
            spans.append((previous.start, previous.end))
    spans.extend((annotation.start, annotation.end) for annotation in old.values())
    return spans
