"""Operations on notes, marks, tags, the register and letters, planned against a project in memory."""

from __future__ import annotations

import pytest

from editor.app.actions.annotations import Annotate, Reattach, RemoveAnnotation, SetAnnotation, SetBlockRole
from editor.app.actions.entities import DeleteEntity, MergeEntities, PutEntity, TagNewEntity, TagSpan
from editor.app.actions.letters import DeleteLetter, NewLetter, SetLetter, SetProject, SetProvenance
from editor.app.actions.notes import AddNote, DeleteNote, MoveNote, SetNote
from editor.app.actions.text import ReplaceText
from editor.core.annotations import Annotation
from editor.core.entities import AuthorityLink, Entity, NameForm
from editor.core.letters import Letter, Note
from editor.core.messages import RefusedError
from editor.core.operations import Operation
from editor.core.provenance import Witness
from editor.core.record import replace
from tests.app.conftest import CONTENT, Desk


def refused(desk: Desk, operation: Operation) -> str:
    before = dict(desk.project.objects)
    with pytest.raises(RefusedError) as caught:
        desk.project.run(operation)
    assert desk.project.objects == before
    return caught.value.code


def test_a_note_is_a_body_with_paragraphs_and_a_point(desk: Desk) -> None:
    (note,) = desk.project.letter(desk.letter).notes
    assert (note.number, note.note.series, note.body.text.role) == ("1", "editorial", "note")
    assert note.body.text.content == "See note 2.\nAnd Bukhara."
    assert [(a.kind, a.start, a.end) for a in note.body.annotations] == [("paragraph", 0, 11), ("paragraph", 12, 24)]
    reference = desk.project.get(desk.reference)
    assert isinstance(reference, Annotation)
    assert (reference.kind, reference.start, reference.end, reference.note) == (
        "note", CONTENT.index(" was"), CONTENT.index(" was"), desk.note)
    assert (reference.prefix[-11:], reference.suffix[:4]) == ("Enver Pasha", " was")


def test_an_empty_note_has_one_empty_paragraph(desk: Desk) -> None:
    note = AddNote(text=desk.text, position=0, series="textual")
    desk.project.run(note)
    assert [(a.kind, a.start, a.end) for a in desk.project.text(note.body_id).annotations] == [("paragraph", 0, 0)]


def test_a_later_note_in_front_takes_the_first_number(desk: Desk) -> None:
    desk.project.run(AddNote(text=desk.text, position=3, body="First."))
    assert [(n.number, n.body.text.content[:5]) for n in desk.project.letter(desk.letter).notes] == [
        ("1", "First"), ("2", "See n")]


def test_a_note_moves_within_its_letter_only(desk: Desk) -> None:
    desk.project.run(MoveNote(note_id=desk.note, text=desk.text, position=3))
    reference = desk.project.get(desk.reference)
    assert isinstance(reference, Annotation)
    assert (reference.start, reference.end, reference.prefix) == (3, 3, "Old")
    other = NewLetter()
    desk.project.run(other)
    assert refused(desk, MoveNote(note_id=desk.note, text=other.text_id, position=0)) == "note-cannot-stand-there"
    assert refused(desk, MoveNote(note_id=desk.note, text=desk.body, position=0)) == "note-cannot-stand-there"
    assert refused(desk, MoveNote(note_id=desk.note, text=desk.text, position=999)) == "position-outside-text"


def test_a_note_that_lost_its_reference_gets_one_by_moving(desk: Desk) -> None:
    desk.project.run(RemoveAnnotation(annotation_ids=(desk.reference,)))
    assert desk.project.get(desk.note) is not None
    desk.project.run(MoveNote(note_id=desk.note, text=desk.text, position=5))
    assert [a.start for a in desk.project.text(desk.text).of_kind("note")] == [5]


def test_deleting_a_note_leaves_nothing_of_it(desk: Desk) -> None:
    desk.project.run(TagNewEntity(text=desk.body, start=16, end=23, entity_kind="place"))
    inner = AddNote(text=desk.body, position=4, body="A note in a note.")
    desk.project.run(inner)
    kept = {desk.letter, desk.text, inner.note_id, inner.body_id}
    desk.project.run(DeleteNote(note_id=desk.note))
    assert not any(isinstance(o, Annotation) and o.text == desk.body for o in desk.project.objects.values())
    assert {desk.note, desk.body, desk.reference}.isdisjoint(desk.project.objects)
    assert kept <= set(desk.project.objects)
    assert inner.reference_id not in desk.project.objects


def test_a_note_whose_reference_stands_in_its_own_body_is_deleted_once(desk: Desk) -> None:
    stray = Annotation(id="stray", text=desk.body, kind="note", start=0, end=0, note=desk.note)
    desk.project.objects["stray"] = stray
    desk.project.run(DeleteNote(note_id=desk.note))
    assert "stray" not in desk.project.objects


def test_what_is_known_of_a_note_changes(desk: Desk) -> None:
    desk.project.run(SetNote(note_id=desk.note, series="textual", source_label="*"))
    note = desk.project.get(desk.note)
    assert isinstance(note, Note)
    assert (note.series, note.source_label, note.state) == ("textual", "*", "present")
    assert desk.project.run(SetNote(note_id=desk.note, series="textual")) == []
    desk.project.run(SetNote(note_id=desk.note, source_label=""))
    assert desk.project.letter(desk.letter).notes[0].note.source_label is None


def test_a_mark_keeps_what_it_covers_and_its_surroundings(desk: Desk) -> None:
    start, end = desk.span("STALIN")
    mark = Annotate(text=desk.text, annotation_kind="emphasis", start=start, end=end, attributes={"rend": "caps"})
    desk.project.run(mark)
    made = desk.project.get(mark.annotation_id)
    assert isinstance(made, Annotation)
    assert (made.quote, made.suffix[:2], made.attributes) == ("STALIN", ".\n", {"rend": "caps"})
    desk.project.run(SetAnnotation(annotation_id=made.id, attributes={}, end=end + 1))
    changed = desk.project.get(made.id)
    assert isinstance(changed, Annotation)
    assert (changed.attributes, changed.quote) == ({}, "STALIN.")
    assert desk.project.run(SetAnnotation(annotation_id=made.id, attributes={})) == []
    desk.project.run(RemoveAnnotation(annotation_ids=(made.id,)))
    assert made.id not in desk.project.objects


@pytest.mark.parametrize(("kind", "start", "end", "code"), [
    ("emphasis", 3, 3, "span-needed"), ("emphasis", 5, 4, "position-outside-text"),
    ("emphasis", 0, 999, "position-outside-text"), ("line-break", 1, 2, "point-needed"),
    ("paragraph", 0, 3, "not-a-mark"), ("note", 0, 0, "not-a-mark"),
])
def test_a_mark_that_cannot_stand_there_is_refused(desk: Desk, kind: str, start: int, end: int, code: str) -> None:
    assert refused(desk, Annotate(text=desk.text, annotation_kind=kind, start=start, end=end)) == code


def test_a_gap_may_be_a_point(desk: Desk) -> None:
    desk.project.run(Annotate(text=desk.text, annotation_kind="gap", start=3, end=3))
    assert [a.start for a in desk.project.text(desk.text).of_kind("gap")] == [3]


def test_a_detached_tag_is_placed_again(desk: Desk) -> None:
    start, end = desk.span("Enver Pasha")
    tag = TagNewEntity(text=desk.text, start=start, end=end, entity_kind="person")
    desk.project.run(tag)
    desk.project.run(ReplaceText(text=desk.text, start=start - 1, end=end + 1, replacement=""))
    lost = desk.project.get(tag.annotation_id)
    assert isinstance(lost, Annotation)
    assert lost.detached
    desk.project.run(Reattach(annotation_id=lost.id, start=0, end=3))
    found = desk.project.get(lost.id)
    assert isinstance(found, Annotation)
    assert (found.detached, found.quote, found.entities) == (False, "Old", (tag.entity_id,))


def test_roles_of_lines_change_and_cannot_be_removed(desk: Desk) -> None:
    start, end = desk.span("comrade")
    desk.project.run(SetBlockRole(text=desk.text, start=start, end=end, role="salutation"))
    desk.project.run(SetBlockRole(text=desk.text, start=0, end=0, role="dateline"))
    blocks = desk.project.text(desk.text).of_kind("dateline", "salutation", "paragraph")
    assert [a.kind for a in blocks] == ["dateline", "salutation", "paragraph"]
    assert [desk.project.text(desk.text).quote(a) for a in blocks] == CONTENT.split("\n")
    assert refused(desk, SetBlockRole(text=desk.text, start=0, end=0, role="emphasis")) == "not-a-block-role"
    assert refused(desk, RemoveAnnotation(annotation_ids=(blocks[0].id,))) == "not-removable"
    assert desk.project.run(SetBlockRole(text=desk.text, start=0, end=0, role="dateline")) == []


def test_a_tag_can_teach_the_register_a_name(desk: Desk) -> None:
    desk.project.run(PutEntity(entity=Entity(id="stalin", kind="person", name="Stalin, I. V.")))
    start, end = desk.span("STALIN")
    desk.project.run(TagSpan(text=desk.text, start=start, end=end, entities=("stalin",), learn=True))
    desk.project.run(TagSpan(text=desk.text, start=start, end=end, entities=("stalin",), learn=True))
    entity = desk.project.get("stalin")
    assert isinstance(entity, Entity)
    assert entity.forms() == ("Stalin, I. V.", "STALIN")
    assert refused(desk, TagSpan(text=desk.text, start=start, end=end, entities=("nobody",))) == "no-such-object"


def test_a_new_entry_takes_the_tagged_words_or_a_better_name(desk: Desk) -> None:
    start, end = desk.span("STALIN")
    plain = TagNewEntity(text=desk.text, start=start, end=end, entity_kind="person")
    named = TagNewEntity(text=desk.text, start=start, end=end, entity_kind="person", name="Stalin, I. V.")
    desk.project.run(plain)
    desk.project.run(named)
    assert desk.project.get(plain.entity_id) == Entity(id=plain.entity_id, kind="person", name="STALIN")
    entity = desk.project.get(named.entity_id)
    assert isinstance(entity, Entity)
    assert entity.forms() == ("Stalin, I. V.", "STALIN")
    blank = TagNewEntity(text=desk.text, start=3, end=4, entity_kind="person")
    assert refused(desk, blank) == "entity-without-name"


def test_merged_entries_point_to_the_one_that_is_kept(desk: Desk) -> None:
    link = AuthorityLink(system="gnd", id="1", uri="https://d-nb.info/gnd/1")
    desk.project.run(PutEntity(entity=Entity(id="a", kind="person", name="Khodzhaev", links=(link,), memo="one")))
    desk.project.run(PutEntity(entity=Entity(
        id="b", kind="person", name="Khodjaev", names=(NameForm(name="F. Khodjaev"), NameForm(name="Khodzhaev")),
        dates="1896-1938", links=(link,), memo="two")))
    desk.project.run(MergeEntities(keep="a", merge=("b", "b")))
    kept, merged = desk.project.get("a"), desk.project.get("b")
    assert isinstance(kept, Entity)
    assert isinstance(merged, Entity)
    assert kept.forms() == ("Khodzhaev", "Khodjaev", "F. Khodjaev")
    assert (kept.dates, kept.links, kept.memo, kept.merged_into) == ("1896-1938", (link,), "one\ntwo", None)
    assert (merged.merged_into, merged.name) == ("a", "Khodjaev")
    start, end = desk.span("STALIN")
    tag = TagSpan(text=desk.text, start=start, end=end, entities=("b", "a"))
    desk.project.run(tag)
    made = desk.project.get(tag.annotation_id)
    assert isinstance(made, Annotation)
    assert made.entities == ("a",)


def test_merges_that_make_no_sense_are_refused(desk: Desk) -> None:
    desk.project.run(PutEntity(entity=Entity(id="a", kind="person", name="Peters")))
    desk.project.run(PutEntity(entity=Entity(id="b", kind="place", name="Peters")))
    assert refused(desk, MergeEntities(keep="a", merge=("a",))) == "merge-with-itself"
    assert refused(desk, MergeEntities(keep="a", merge=("b",))) == "merge-of-kinds"
    assert refused(desk, PutEntity(entity=Entity(id="c", kind="person", name=" "))) == "entity-without-name"


def test_an_entry_goes_with_the_tags_that_named_it_alone(desk: Desk) -> None:
    start, end = desk.span("STALIN")
    alone = TagNewEntity(text=desk.text, start=start, end=end, entity_kind="person")
    desk.project.run(alone)
    desk.project.run(PutEntity(entity=Entity(id="b", kind="person", name="B")))
    both = TagSpan(text=desk.text, start=start, end=end, entities=(alone.entity_id, "b"))
    desk.project.run(both)
    desk.project.run(DeleteEntity(entity_id=alone.entity_id, mentions=(alone.annotation_id, both.annotation_id)))
    left = desk.project.get(both.annotation_id)
    assert isinstance(left, Annotation)
    assert left.entities == ("b",)
    assert {alone.annotation_id, alone.entity_id}.isdisjoint(desk.project.objects)


def test_letters_are_numbered_on_from_the_highest_number(desk: Desk) -> None:
    second = NewLetter()
    desk.project.run(second)
    letter = desk.project.letter(second.letter_id).letter
    assert letter.number == "2"
    assert letter.order > desk.project.letter(desk.letter).letter.order
    desk.project.run(SetLetter(letter=replace(letter, number="40")))
    desk.project.run(SetLetter(letter=replace(desk.project.letter(desk.letter).letter, number="99a")))
    third = NewLetter()
    desk.project.run(third)
    assert desk.project.letter(third.letter_id).letter.number == "41"
    assert refused(desk, SetLetter(letter=replace(letter, number=" "))) == "letter-without-number"


def test_deleting_a_letter_leaves_only_the_register(desk: Desk) -> None:
    start, end = desk.span("STALIN")
    tag = TagNewEntity(text=desk.text, start=start, end=end, entity_kind="person")
    desk.project.run(tag)
    desk.project.run(DeleteLetter(letter_id=desk.letter))
    assert set(desk.project.objects) == {"project", tag.entity_id}


def test_provenance_and_project_change(desk: Desk) -> None:
    provenance = desk.project.letter(desk.letter).provenance
    witness = Witness(id="w", base=True, signature="autograph")
    desk.project.run(SetProvenance(provenance=replace(provenance, witnesses=(witness,))))
    assert desk.project.letter(desk.letter).provenance.base() == witness
    two = replace(provenance, witnesses=(witness, replace(witness, id="v")))
    assert refused(desk, SetProvenance(provenance=two)) == "two-base-witnesses"
    desk.project.run(SetProject(project=replace(desk.project.project(), title="New")))
    assert desk.project.project().title == "New"
    assert isinstance(desk.project.get(desk.letter), Letter)


def test_replaced_text_keeps_the_character_policy_and_its_neighbours(desk: Desk) -> None:
    start, end = desk.span("Bukhara")
    desk.project.run(ReplaceText(text=desk.text, start=start, end=end, replacement="Bokh\x07ara\r\nThe city"))
    content = desk.project.text(desk.text).text.content
    assert content.startswith("Old Bokh\ufffdara\nThe city.\nDear")
    assert desk.project.run(ReplaceText(text=desk.text, start=0, end=3, replacement="Old")) == []
    assert refused(desk, ReplaceText(text=desk.text, start=0, end=999, replacement="")) == "position-outside-text"
