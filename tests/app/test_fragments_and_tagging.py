"""Cutting and pasting with everything on the text; finding names that are not tagged yet."""

from __future__ import annotations

import pytest

from editor.app.actions.entities import MergeEntities, PutEntity, TagNewEntity, TagSpan
from editor.app.actions.tagging import TagOccurrences, chosen, find_entity, find_occurrences
from editor.app.actions.text import CutFragment, PasteFragment, ReplaceText, copy_fragment
from editor.core.entities import Entity, NameForm
from editor.core.messages import LetterbookError, RefusedError
from tests.app.conftest import CONTENT, Desk


def test_what_is_cut_and_pasted_keeps_its_note_and_tag(desk: Desk) -> None:
    start, end = desk.span("Enver Pasha")
    tag = TagNewEntity(text=desk.text, start=start, end=end, entity_kind="person")
    desk.project.run(tag)
    fragment = copy_fragment(desk.project, desk.text, start, end)
    desk.project.run(CutFragment(text=desk.text, start=start, end=end))
    assert {desk.note, desk.body, tag.annotation_id}.isdisjoint(desk.project.objects)
    desk.project.run(PasteFragment(text=desk.text, start=0, end=0, fragment=fragment))
    text = desk.project.text(desk.text)
    assert text.text.content.startswith("Enver PashaOld Bukhara.")
    assert [(a.id, text.quote(a)) for a in text.of_kind("entity")] == [(tag.annotation_id, "Enver Pasha")]
    assert [a.start for a in text.of_kind("note")] == [11]
    assert desk.project.letter(desk.letter).notes[0].body.text.content == "See note 2.\nAnd Bukhara."


def test_cutting_outside_is_refused_and_cutting_nothing_is_nothing(desk: Desk) -> None:
    assert desk.project.run(CutFragment(text=desk.text, start=4, end=4)) == []
    for operation in (CutFragment(text=desk.text, start=0, end=999), PasteFragment(
            text=desk.text, start=9, end=8, fragment=copy_fragment(desk.project, desk.text, 0, 3))):
        with pytest.raises(RefusedError, match="position-outside-text"):
            desk.project.run(operation)


def register(desk: Desk) -> None:
    desk.project.run(PutEntity(entity=Entity(id="c" * 32, kind="place", name="Bukhara")))
    desk.project.run(PutEntity(entity=Entity(id="a" * 32, kind="place", name="Old Bukhara")))
    desk.project.run(PutEntity(entity=Entity(
        id="e" * 32, kind="person", name="Enver Pasha", names=(NameForm(name="STALIN"),))))
    desk.project.run(PutEntity(entity=Entity(id="d" * 32, kind="person", name="Stalin", names=(
        NameForm(name="STALIN"),))))


def test_untagged_names_are_found_in_text_and_notes_and_longer_names_win(desk: Desk) -> None:
    register(desk)
    found = find_occurrences(desk.project, "c" * 32)
    assert [(o.text, o.start, o.match, o.ambiguous) for o in found] == [
        (desk.text, CONTENT.rindex("Bukhara"), "Bukhara", False), (desk.body, 16, "Bukhara", False)]
    assert found == find_occurrences(desk.project, "c" * 32)
    assert len({o.id for o in found}) == 2
    assert found[0].before.endswith("was near ")
    assert find_occurrences(desk.project, "c" * 32, letters=()) == []


def test_tagged_names_are_not_found_again(desk: Desk) -> None:
    register(desk)
    found = chosen(find_occurrences(desk.project, "c" * 32))
    operation = TagOccurrences(entity_id="c" * 32, name="Bukhara", occurrences=tuple(found))
    assert operation.kind == "bulk"
    desk.project.run(operation)
    assert [a.entities for a in desk.project.text(desk.body).of_kind("entity")] == [("c" * 32,)]
    assert find_occurrences(desk.project, "c" * 32) == []


def test_ambiguous_names_are_tagged_only_when_named(desk: Desk) -> None:
    register(desk)
    found = find_occurrences(desk.project, "d" * 32)
    assert [(o.match, o.ambiguous, o.entities) for o in found] == [("STALIN", True, ("d" * 32, "e" * 32))]
    assert chosen(found) == []
    assert chosen(found, [found[0].id]) == found
    with pytest.raises(LetterbookError, match="no-such-occurrence"):
        chosen(found, ["0" * 16])


def test_names_of_merged_entries_belong_to_the_kept_one(desk: Desk) -> None:
    register(desk)
    desk.project.run(MergeEntities(keep="d" * 32, merge=("e" * 32,)))
    assert [(o.match, o.ambiguous) for o in find_occurrences(desk.project, "e" * 32)] == [
        ("STALIN", False), ("Enver Pasha", False)]


def test_a_place_that_changed_meanwhile_is_refused(desk: Desk) -> None:
    register(desk)
    found = tuple(find_occurrences(desk.project, "c" * 32))
    desk.project.run(ReplaceText(text=desk.text, start=0, end=0, replacement="New "))
    with pytest.raises(RefusedError, match="occurrence-moved"):
        desk.project.run(TagOccurrences(entity_id="c" * 32, name="Bukhara", occurrences=found))


def test_entries_are_found_by_identity_name_or_beginning(desk: Desk) -> None:
    register(desk)
    assert find_entity(desk.project, "dddd").name == "Stalin"
    assert find_entity(desk.project, "Stalin").id == "d" * 32
    assert find_entity(desk.project, "old bukhara").id == "a" * 32
    assert find_entity(desk.project, "e" * 32).name == "Enver Pasha"
    with pytest.raises(LetterbookError, match="entity-name-ambiguous"):
        find_entity(desk.project, "STALIN")
    with pytest.raises(LetterbookError, match="no-such-entity"):
        find_entity(desk.project, "ddd")


def test_a_tag_covers_the_words(desk: Desk) -> None:
    register(desk)
    start, end = desk.span("STALIN")
    desk.project.run(TagSpan(text=desk.text, start=start, end=end, entities=("d" * 32,)))
    assert find_occurrences(desk.project, "d" * 32) == []
