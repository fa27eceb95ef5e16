"""What an edit does to all annotations of a text, and that it can be taken back exactly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.anchors import TextEdit, shift
from editor.core.annotations import Annotation, sort_key
from editor.core.editing import annotated_edit, displaced, undone
from editor.core.snapshot import TextSnapshot
from tests.core.strategies import edit_chains, edits, numbered_ids, snapshots, text_snapshot

TEXT = "Dear Comrade Stalin,\nComrade Petrov wrote to me."
PETROV = Annotation(id="petrov", text="text", kind="entity", start=29, end=35, entities=("p1",),
                    attributes={"certainty": "high"})
NOTE = Annotation(id="note", text="text", kind="note", start=35, end=35, note="n1")


def test_what_only_moves_is_shifted_and_what_stays_is_the_same_object() -> None:
    before = text_snapshot(TEXT, PETROV, NOTE, kinds=["salutation", "paragraph"])
    edited = annotated_edit(before, [TextEdit(21, "", "My ")])
    assert {a.id: (a.start, a.end) for a in edited.shifted} == {
        "petrov": (32, 38), "note": (38, 38), "block1": (21, 51)}
    assert (edited.detached, edited.created, edited.removed) == ((), (), ())
    assert edited.snapshot.annotations[0] is before.annotations[0]


def test_what_is_swallowed_keeps_everything_and_takes_its_last_words_as_quote() -> None:
    edited = annotated_edit(text_snapshot(TEXT, PETROV, NOTE), [TextEdit(29, "Petrov", "Petrova"),
                                                                TextEdit(28, " Petrova ", "")])
    petrov, note = sorted(edited.detached, key=lambda a: a.id, reverse=True)
    assert petrov == Annotation(id="petrov", text="text", kind="entity", start=28, end=28, entities=("p1",),
                                attributes={"certainty": "high"}, detached=True, quote="Petrova",
                                prefix=TEXT[:29],
                                suffix=" wrote to me.")
    assert (note.id, note.start, note.detached, note.note, note.quote) == ("note", 28, True, "n1", "")


def test_a_quote_that_a_person_placed_is_kept() -> None:
    placed = Annotation(id="petrov", text="text", kind="entity", start=29, end=35, quote="Petrof", prefix="x ")
    edited = annotated_edit(text_snapshot(TEXT, placed), [TextEdit(29, "Petrov ", "")])
    assert [(a.quote, a.prefix, a.detached) for a in edited.detached] == [("Petrof", "x ", True)]


def test_blocks_of_new_lines_are_created_and_of_lost_lines_removed() -> None:
    before = text_snapshot(TEXT, kinds=["salutation", "paragraph"])
    edited = annotated_edit(before, [TextEdit(28, "", "\n")], lambda: "fresh")
    assert [(b.id, b.kind, b.start, b.end) for b in edited.created] == [("fresh", "paragraph", 29, 49)]
    joined = annotated_edit(edited.snapshot, [TextEdit(20, "\n", "")])
    assert [(b.id, b.kind, b.start) for b in joined.removed] == [("block1", "paragraph", 21)]


def test_created_and_lost_in_one_go_is_neither() -> None:
    edited = annotated_edit(text_snapshot(TEXT), [TextEdit(28, "", "\n"), TextEdit(28, "\n", "")])
    assert edited == (text_snapshot(TEXT), (), (), (), ())


def test_an_edit_that_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError):
        annotated_edit(text_snapshot(TEXT), [TextEdit(0, "Deer", "")])


@given(st.data(), snapshots())
def test_every_annotation_follows_the_one_rule_and_none_vanishes(data: st.DataObject, before: TextSnapshot) -> None:
    change = data.draw(edits(before.text.content))
    edited = annotated_edit(before, [change])
    after = {a.id: a for a in edited.snapshot.annotations}
    for annotation in before.annotations:
        if not annotation.is_block:
            now = after[annotation.id]
            assert now.anchor == shift(annotation.anchor, change)
            assert (now.kind, now.attributes, now.entities, now.note) == (
                annotation.kind, annotation.attributes, annotation.entities, annotation.note)
            if now.detached and annotation.start < annotation.end:
                assert now.quote == before.quote(annotation)
    listed = [*edited.shifted, *edited.detached, *edited.created]
    assert {a.id for a in listed} == {
        a.id for a in edited.snapshot.annotations if a not in before.annotations}
    assert list(edited.snapshot.annotations) == sorted(edited.snapshot.annotations, key=sort_key)


@given(st.data(), snapshots())
def test_undo_is_exact_from_shifting_back_and_the_displaced_alone(data: st.DataObject, before: TextSnapshot) -> None:
    changes = data.draw(edit_chains(before.text.content))
    edited = annotated_edit(before, changes, numbered_ids())
    kept = displaced(before, edited.snapshot, changes)
    created = {annotation.id for annotation in edited.created}
    assert undone(edited.snapshot, changes, kept, created) == before


def test_little_is_displaced_by_an_ordinary_correction() -> None:
    before = text_snapshot(TEXT, PETROV, NOTE)
    change = [TextEdit(21, "Comrade", "Citizen")]
    assert displaced(before, annotated_edit(before, change).snapshot, change) == ()
    gone = [TextEdit(29, "Petrov ", "")]
    assert {a.id for a in displaced(before, annotated_edit(before, gone).snapshot, gone)} == {"petrov", "note"}


def test_a_role_that_is_run_in_follows_as_a_span_and_never_takes_a_line() -> None:
    run_in = Annotation(id="signed", text="text", kind="signature", start=36, end=49, attributes={"run_in": True})
    edited = annotated_edit(text_snapshot(TEXT, run_in), [TextEdit(49, "", " Yours"), TextEdit(36, "", "\n")])
    assert [(a.start, a.end) for a in edited.shifted if a.id == "signed"] == [(37, 50)]
    assert [b.kind for b in edited.created] == ["paragraph"]
