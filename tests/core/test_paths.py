"""One place deep inside a record: read, changed, made and emptied, and nothing else with it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core import paths
from editor.core.letters import Action, Agent, DateValue, Letter, Place
from editor.core.provenance import Inscription, Provenance, ReferenceLevel, Repository, Witness
from tests.core.records import letters, provenances, witness_lists

EMPTY = Provenance(id="p", letter="l")
PETERS = Action(type="sent", agents=(Agent(name="Peters", entity="e", inferred=True),), place=Place(name="Bukhara"))


def leaves(record: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The paths of everything in a record that is not a record or a list itself."""
    if isinstance(record, tuple):
        return [leaf for place, item in enumerate(record) for leaf in leaves(item, (*path, place))]
    names = getattr(record, "__struct_fields__", None)
    if names is None:
        return [path]
    return [leaf for name in names for leaf in leaves(getattr(record, name), (*path, name))]


@given(letters | provenances, st.data())
def test_what_is_put_is_read_and_nothing_else_changes(record: Any, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(leaves(record)))
    before = paths.value_at(record, path)
    changed = paths.with_value(record, path, "another")
    assert paths.value_at(changed, path) == "another"
    assert paths.with_value(changed, path, before) == record or before in (None, "", False)
    others = [leaf for leaf in leaves(record) if leaf != path]
    assert [paths.value_at(changed, leaf) for leaf in others] == [paths.value_at(record, leaf) for leaf in others]


def test_what_lies_on_the_way_is_made() -> None:
    made = paths.with_value(EMPTY, ("witnesses", 0, "repository", "name"), "RGASPI")
    assert made.witnesses[0].base
    assert made.witnesses[0].repository == Repository(name="RGASPI")
    again = paths.with_value(made, ("witnesses", 0, "inscriptions", 0, "date", "text"), "May")
    assert again.witnesses[0].inscriptions == (Inscription(kind="", date=DateValue(text="May")),)
    assert paths.value_at(EMPTY, ("witnesses", 3, "repository", "name")) is None
    assert not paths.with_value(made, ("witnesses", 1, "role"), "copy").witnesses[1].base


def test_what_becomes_empty_goes_and_a_witness_stays() -> None:
    made = paths.with_value(EMPTY, ("witnesses", 0, "repository", "name"), "RGASPI")
    emptied = paths.with_value(made, ("witnesses", 0, "repository", "name"), "")
    assert emptied.witnesses == (Witness(id=made.witnesses[0].id, base=True),)
    assert paths.with_value(EMPTY, ("witnesses", 0, "repository", "name"), "") == EMPTY
    levels = paths.with_value(made, ("witnesses", 0, "reference", 0, "level"), "box")
    assert levels.witnesses[0].reference == (ReferenceLevel(level="box", value=""),)
    assert paths.with_value(levels, ("witnesses", 0, "reference", 0, "level"), "") == made


def test_acts_are_found_by_type_and_put_where_they_belong() -> None:
    letter = Letter(id="l", number="1", actions=(Action(type="received", agents=(Agent(name="Stalin"),)),))
    both = paths.with_value(letter, ("actions", ("sent", 0), "agents", 0, "name"), "Peters")
    assert [action.type for action in both.actions] == ["sent", "received"]
    assert paths.value_at(both, ("actions", ("received", 0), "agents", 0, "name")) == "Stalin"
    assert paths.with_value(both, ("actions", ("sent", 0), "agents", 0, "name"), "") == letter
    assert paths.value_at(both, ("actions", ("sent", 1))) is None


def test_an_empty_neighbour_that_was_there_stays() -> None:
    letter = Letter(id="l", number="1", actions=(Action(type="forwarded"), PETERS))
    changed = paths.with_value(letter, ("actions", ("sent", 0), "place", "name"), "")
    assert changed.actions == (Action(type="forwarded"), Action(type="sent", agents=PETERS.agents))


@pytest.mark.parametrize(("place", "to"), [(0, 2), (2, 0), (1, 1)])
def test_moving_changes_the_order_only(place: int, to: int) -> None:
    moved = paths.with_moved(("a", "b", "c"), place, to)
    assert sorted(moved) == ["a", "b", "c"]
    assert moved[to] == ("a", "b", "c")[place]


@given(witness_lists().filter(bool), st.data())
def test_there_is_never_more_than_one_base_and_a_deleted_one_has_an_heir(witnesses: Any, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(witnesses) - 1))
    chosen = paths.with_base(witnesses, place)
    assert [witness.base for witness in chosen] == [index == place for index in range(len(witnesses))]
    left = paths.without_item(chosen, place)
    assert sum(witness.base for witness in left) == (1 if left else 0)
    copy = paths.copy_of(chosen[place])
    assert (copy.base, copy.id == chosen[place].id, copy.reference) == (False, False, chosen[place].reference)
