"""One role per line, whatever happens to the lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.anchors import TextEdit, apply_edit
from editor.core.annotations import BLOCK_KINDS, Annotation
from editor.core.blocks import line_spans, reblock
from editor.core.editing import annotated_edit
from editor.core.letters import Text
from editor.core.snapshot import TextSnapshot
from tests.core.strategies import blocks_of, edit_chains, numbered_ids, texts

KINDS = ["dateline", "salutation", "paragraph", "closing"]


def roles_after(content: str, *edits: TextEdit) -> list[str]:
    before = TextSnapshot(text=Text(id="text", letter="letter", role="transcription", content=content),
                          annotations=tuple(blocks_of(content, KINDS)))
    after = annotated_edit(before, edits).snapshot
    assert [(b.start, b.end) for b in after.annotations] == [(s.start, s.end) for s in line_spans(after.text.content)]
    return [block.kind for block in after.annotations]


def test_lines_have_no_line_feed_and_empty_lines_count() -> None:
    assert [tuple(span)[:2] for span in line_spans("ab\n\nc\n")] == [(0, 2), (3, 3), (4, 5), (6, 6)]
    assert [tuple(span)[:2] for span in line_spans("")] == [(0, 0)]


@pytest.mark.parametrize(("content", "edit", "roles"), [
    ("D\nS\nP", TextEdit(3, "", "\n"), ["dateline", "salutation", "salutation", "paragraph"]),
    ("D\nS\nP", TextEdit(2, "", "\n"), ["dateline", "salutation", "salutation", "paragraph"]),
    ("D\nS\nP", TextEdit(5, "", "\n"), ["dateline", "salutation", "paragraph", "paragraph"]),
    ("D\nS\nP", TextEdit(0, "", "\n"), ["dateline", "dateline", "salutation", "paragraph"]),
    ("D\nS\nP", TextEdit(1, "\n", ""), ["dateline", "paragraph"]),
    ("D\nSs\nP", TextEdit(3, "s\n", ""), ["dateline", "salutation"]),
    ("D\nS\nP", TextEdit(2, "", "x\ny\nz"), ["dateline", "salutation", "salutation", "salutation", "paragraph"]),
    ("D\nS\nP", TextEdit(3, "", "x\ny\n"), ["dateline", "salutation", "salutation", "salutation", "paragraph"]),
    ("D\nS\nP", TextEdit(2, "S\n", ""), ["dateline", "paragraph"]),
    ("D\nS\nP", TextEdit(1, "\nS", ""), ["dateline", "paragraph"]),
    ("D\nS\nP", TextEdit(2, "S", ""), ["dateline", "salutation", "paragraph"]),
    ("D\nS\nP", TextEdit(2, "S\nP", ""), ["dateline", "salutation"]),
    ("D\nS\nP", TextEdit(0, "D\nS\nP", "x"), ["dateline"]),
    ("D\nS\nP", TextEdit(0, "D\nS\nP", ""), ["dateline"]),
    ("D\nS\nP", TextEdit(1, "\n", "x\n"), ["dateline", "salutation", "paragraph"]),
    ("D\nSs\nP\nC", TextEdit(3, "s\nP", "x\ny"), ["dateline", "salutation", "salutation", "closing"]),
    ("D\nS\nP", TextEdit(0, "D\nS\nP", "D\nSs\nP"), ["dateline", "salutation", "paragraph"]),
    ("D\n\nP", TextEdit(2, "\n", ""), ["dateline", "paragraph"]),
    ("D\nS\n", TextEdit(3, "\n", ""), ["dateline", "salutation"]),
    ("D\nS\n", TextEdit(2, "S\n", "x\n"), ["dateline", "salutation", "paragraph"]),
])
def test_what_lines_do_their_roles_do(content: str, edit: TextEdit, roles: list[str]) -> None:
    assert roles_after(content, edit) == roles


def test_a_split_line_copies_attributes_to_a_new_annotation_and_a_joined_one_keeps_the_first() -> None:
    block = Annotation(id="first", text="text", kind="list-item", start=0, end=5, attributes={"rend": "indent"})
    plan = reblock([block], "ab\ncd", "text", lambda: "fresh")
    assert [(b.id, b.start, b.end) for b in plan.updated] == [("first", 0, 2)]
    assert plan.created == (Annotation(id="fresh", text="text", kind="list-item", start=3, end=5,
                                       attributes={"rend": "indent"}),)
    joined = [block, Annotation(id="second", text="text", kind="closing", start=2, end=5)]
    assert [b.id for b in reblock(joined, "abcde", "text", lambda: "fresh").removed] == ["second"]


def test_lines_without_any_role_become_the_default() -> None:
    plan = reblock([], "ab\n", "text", numbered_ids())
    assert [(b.kind, b.text, b.start, b.end) for b in plan.created] == [
        ("paragraph", "text", 0, 2), ("paragraph", "text", 3, 3)]
    assert reblock([], "", "text", lambda: "x", default="heading").created[0].kind == "heading"


@given(st.data(), texts, st.permutations(BLOCK_KINDS))
def test_blocks_are_the_lines_exactly_and_untouched_lines_keep_their_role(
        data: st.DataObject, content: str, kinds: list[str]) -> None:
    before = TextSnapshot(text=Text(id="text", letter="letter", role="transcription", content=content),
                          annotations=tuple(blocks_of(content, kinds)))
    change = (data.draw(edit_chains(content, 1)) or [TextEdit(0, "", "")])[0]
    edited = annotated_edit(before, [change], numbered_ids())
    after = edited.snapshot
    assert after.text.content == apply_edit(content, change)
    assert [(b.start, b.end) for b in after.annotations] == [(s.start, s.end) for s in line_spans(after.text.content)]
    assert len({block.id for block in after.annotations}) == len(after.annotations)
    now = {block.id: block for block in after.annotations}
    for block in before.annotations:
        if block.end < change.start or block.start > change.end:
            assert now[block.id].kind == block.kind
            assert after.quote(now[block.id]) == before.quote(block)
    again = annotated_edit(before, [change], numbered_ids())
    assert again == edited
