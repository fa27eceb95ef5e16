"""Many edits at once lead to the very same place as one after the other."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from editor.core.anchors import TextEdit, apply_edit, invert
from editor.core.annotations import Annotation
from editor.core.editing import annotated_edit, follow, shift_all, shift_through
from editor.core.many_edits import FEWEST, shift_many
from editor.core.record import replace
from tests.core.strategies import numbered_ids, text_snapshot


def case(seed: int, *, lines: bool = False) -> tuple[str, list[TextEdit], list[Annotation]]:
    """A text, disjoint edits of it from its end to its beginning, and annotations everywhere."""
    rng = random.Random(seed)
    content = "".join(rng.choice("abc \n" if lines else "abc 🙂") for _ in range(rng.randint(60, 200)))
    edits: list[TextEdit] = []
    at = len(content)
    while at > 4:
        end = at - rng.randint(0, 2)
        start = end - rng.choice((0, 1, 1, 2))
        if start < 0:
            break
        if start == at:
            at -= 1
            continue
        edits.append(TextEdit(start, content[start:end], rng.choice(("", "x", "yy", content[start:end]))))
        at = start
    annotations: list[Annotation] = []
    for number in range(12):
        start, end = sorted((rng.randint(0, len(content)), rng.randint(0, len(content))))
        end = min(end, start + rng.choice((0, 2, 30, 300)))
        annotations.append(Annotation(id=f"a{number}", text="text", kind="note" if start == end else "entity",
                                      start=start, end=end, detached=rng.random() < 0.1))
    return content, edits, annotations


def one_by_one(annotations: list[Annotation], edits: list[TextEdit]) -> list[Annotation]:
    for edit in edits:
        annotations = shift_all(annotations, edit)
    return annotations


@given(st.integers(0, 10**9), st.booleans(), st.booleans())
def test_forth_and_back_are_those_of_one_edit_after_the_other(seed: int, lines: bool, roles: bool) -> None:
    content, edits, annotations = case(seed, lines=lines)
    if roles:
        annotations = [replace(one, kind="paragraph") if number % 3 else one for number, one in enumerate(annotations)]
    after = one_by_one(annotations, edits)
    assert shift_through(annotations, edits) == after
    back = [invert(edit) for edit in reversed(edits)]
    assert shift_through(after, back) == one_by_one(after, back)
    for edit in edits:
        content = apply_edit(content, edit)


@given(st.integers(0, 10**9), st.booleans())
def test_a_whole_text_follows_as_by_single_edits(seed: int, lines: bool) -> None:
    content, edits, annotations = case(seed, lines=lines)
    snapshot = text_snapshot(content, *annotations)
    step = snapshot
    new_id = numbered_ids()
    for edit in edits:
        step = annotated_edit(step, [edit], new_id).snapshot
    assert annotated_edit(snapshot, edits, numbered_ids()).snapshot.text == step.text
    if not lines:
        assert annotated_edit(snapshot, edits, numbered_ids()).snapshot == step


def test_the_short_way_is_taken_where_it_can_be() -> None:
    edits = [TextEdit(3 * place, "a", "bc") for place in reversed(range(FEWEST))]
    spot = Annotation(id="a", text="text", kind="entity", start=4, end=6)
    (moved,) = shift_many([spot], edits, follow) or [None]
    assert moved is not None
    assert (moved.start, moved.end) == (6, 8)
    assert shift_many([spot], edits[1:], follow) is None
    swallowed = Annotation(id="a", text="text", kind="entity", start=3, end=4)
    gone = [edit._replace(inserted="") for edit in edits]
    assert shift_many([swallowed], gone, follow) is None
    (place,) = shift_many([swallowed], gone, follow, places=True) or [None]
    assert place is not None
    assert (place.start, place.end, place.detached) == (2, 2, True)
