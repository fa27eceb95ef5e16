"""Merging values field by field: what one changed, what both changed, lists, prose."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.core.entities import AuthorityLink, Entity, NameForm
from editor.core.letters import Action, DateValue, Letter, Note, Project
from editor.core.presets import ExportPreset
from editor.core.profiles import KindSpec, Profile
from editor.core.provenance import Provenance, Witness
from editor.core.record import replace
from editor.core.reviewing import Suggestion
from editor.review.fields import ABSENT, Chosen, FieldOutcome, Pick, merge_records
from tests.core.records import letters, witness_lists

provenances = st.builds(Provenance, id=st.just("1" * 32), letter=st.just("d" * 32), witnesses=witness_lists(),
                        rights=st.none() | st.sampled_from(("free", "not free", "unknown")))
slowly = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
A = Entity(id="a" * 32, kind="person", name="Khodzhaev")


@st.composite
def three_states(draw: st.DrawFn) -> tuple[Any, Any, Any]:
    """A base and what two people made of it; each may have left it alone."""
    strategy = draw(st.sampled_from((letters, provenances)))
    base = draw(strategy)
    return base, draw(st.just(base) | strategy), draw(st.just(base) | strategy)


@slowly
@given(three_states())
def test_what_nobody_or_one_side_changed_is_settled(three: tuple[Any, Any, Any]) -> None:
    base, one, _ = three
    assert merge_records(base, one, one) == (one, ())
    assert merge_records(base, one, base) == (one, ())
    taken = merge_records(base, base, one)
    assert taken.merged == one
    assert {outcome.weight for outcome in taken.outcomes} <= {"automatic"}
    assert bool(taken.outcomes) == (base != one)


@slowly
@given(three_states())
def test_nothing_taken_leaves_mine_and_merging_again_changes_nothing(three: tuple[Any, Any, Any]) -> None:
    base, mine, theirs = three
    assert merge_records(base, mine, theirs, lambda _: "mine").merged == mine
    merged = merge_records(base, mine, theirs).merged
    assert merge_records(theirs, merged, theirs).merged == merged


@slowly
@given(three_states())
def test_both_sides_see_the_same_conflicts_and_else_the_same_result(three: tuple[Any, Any, Any]) -> None:
    base, mine, theirs = three
    here, there = merge_records(base, mine, theirs), merge_records(base, theirs, mine)
    conflicts = [sorted(o.path for o in seen.outcomes if o.weight == "conflict") for seen in (here, there)]
    assert conflicts[0] == conflicts[1]
    if not conflicts[0]:
        assert here.merged == there.merged


def test_different_fields_both_stand() -> None:
    found = merge_records(A, replace(A, dates="1896-1938"), replace(A, description="Chairman"))
    assert found.merged == replace(A, dates="1896-1938", description="Chairman")
    assert [(o.path, o.weight) for o in found.outcomes] == [("description", "automatic")]


def test_one_field_changed_twice_keeps_mine_until_somebody_decides() -> None:
    mine, theirs = replace(A, name="Khodjaev"), replace(A, name="Khojaev")
    found = merge_records(A, mine, theirs)
    assert found.merged == mine
    assert [(o.path, o.base, o.mine, o.theirs, o.weight) for o in found.outcomes] == [
        ("name", "Khodzhaev", "Khodjaev", "Khojaev", "conflict")]
    assert merge_records(A, mine, theirs, lambda _: "theirs").merged == theirs
    assert merge_records(A, mine, theirs, lambda _: Chosen("Xo'jayev")).merged == replace(A, name="Xo'jayev")


def test_lists_take_what_either_added_and_lose_what_either_took_away() -> None:
    base = replace(A, names=(NameForm(name="one"), NameForm(name="two")))
    mine = replace(base, names=(*base.names, NameForm(name="three")))
    theirs = replace(base, names=(base.names[1], NameForm(name="four")))
    names = [form.name for form in merge_records(base, mine, theirs).merged.names]
    assert sorted(names) == ["four", "three", "two"]


def test_each_element_is_decided_for_itself() -> None:
    theirs = replace(A, names=(NameForm(name="one"), NameForm(name="two")))

    def only_two(outcome: FieldOutcome) -> Pick:
        return "merged" if outcome.theirs == NameForm(name="two") else "mine"

    assert merge_records(A, A, theirs, only_two).merged.names == (NameForm(name="two"),)


def test_an_element_changed_in_different_fields_by_both_is_one_element() -> None:
    link = AuthorityLink(system="viaf", id="1", uri="u")
    base = replace(A, links=(link,))
    mine, theirs = replace(A, links=(replace(link, uri="v"),)), replace(A, links=(replace(link, state="rejected"),))
    assert merge_records(base, mine, theirs).merged.links == (replace(link, uri="v", state="rejected"),)


def test_an_element_that_one_changed_outlives_its_removal_by_the_other() -> None:
    base = Provenance(id="1" * 32, letter="2" * 32, witnesses=(Witness(id="w"),))
    gone, worked = replace(base, witnesses=()), replace(base, witnesses=(Witness(id="w", extent="2 leaves"),))
    here, there = merge_records(base, gone, worked), merge_records(base, worked, gone)
    assert here.merged == there.merged == worked
    assert [o.weight for o in here.outcomes] == [o.weight for o in there.outcomes] == ["conflict"]
    assert there.outcomes[0].theirs is ABSENT


def test_prose_is_merged_by_words_and_a_word_changed_twice_is_a_conflict() -> None:
    note = Note(id="n", letter="l", text="t", memo="see the file in Tashkent before printing this")
    mine = replace(note, memo="see the file in Bukhara before printing this")
    theirs = replace(note, memo="see the file in Tashkent before printing that")
    assert merge_records(note, mine, theirs).merged.memo == "see the file in Bukhara before printing that"
    other = replace(note, memo="see the file in Samarkand before printing this")
    assert merge_records(note, mine, other).outcomes[0].weight == "conflict"


def test_a_date_with_its_meaning_is_one_thing_and_one_date_written_twice_is_soft() -> None:
    def dated(text: str, edtf: str) -> Letter:
        return Letter(id="l", number="1", actions=(Action(type="sent", date=DateValue(text=text, edtf=edtf)),))

    base, mine = dated("April", "1922-04"), dated("3.IV.1922", "1922-04-03")
    same, other = dated("3 April 1922", "1922-04-03"), dated("4.IV.1922", "1922-04-04")
    assert [o.weight for o in merge_records(base, mine, same).outcomes] == ["soft"]
    assert merge_records(base, mine, same).merged == merge_records(base, same, mine).merged
    assert [o.weight for o in merge_records(base, mine, other).outcomes] == ["conflict"]


def test_a_list_in_a_record_in_a_record() -> None:
    spec = KindSpec(kind="stamp", label="Stamp", shape="span")
    base = Profile(name="house", kinds=(spec,))
    mine, theirs = replace(base, kinds=(replace(spec, key="s"),)), replace(base, kinds=(replace(spec, colour="red"),))
    assert merge_records(base, mine, theirs).merged.kinds == (replace(spec, key="s", colour="red"),)
    clash = replace(base, kinds=(replace(spec, key="t"),))
    assert [o.weight for o in merge_records(base, mine, clash).outcomes] == ["soft"]


def test_without_a_base_every_difference_is_for_somebody_to_decide() -> None:
    found = merge_records(None, A, replace(A, name="Khojaev", dates="1896"))
    assert [(o.path, o.weight) for o in found.outcomes] == [("name", "conflict"), ("dates", "conflict")]
    assert found.merged == A


def test_a_decision_about_a_suggestion_is_one_thing() -> None:
    base = Suggestion(id="a", letter="b", about="c", kind="text", base="0" * 64, change={}, author="Cara", at="2026")
    accepted = replace(base, state="accepted", decided_by="Ada")
    withdrawn = replace(base, state="withdrawn", decided_by="Cara", decided_because="a slip")
    merged = merge_records(base, accepted, withdrawn)
    assert merged.merged == accepted
    assert [(one.path, one.weight) for one in merged.outcomes] == [("state", "conflict")]
    assert merge_records(base, accepted, withdrawn, lambda _: "theirs").merged == withdrawn
    assert merge_records(base, base, withdrawn).merged == withdrawn
    assert [one.path for one in merge_records(base, base, withdrawn).outcomes] == ["state"]
    other = replace(base, state="accepted", decided_by="Ben")
    assert merge_records(base, accepted, other).merged == merge_records(base, other, accepted).merged
    assert merge_records(base, accepted, other).outcomes == ()


def test_presets_are_merged_by_name_and_then_by_field() -> None:
    web, print_ = ExportPreset(format="html", target="web"), ExportPreset(format="text", where="number:1..9")
    base = Project(id="p" * 32, title="T", profile=Profile(name="modern-letters"), presets={"web": web})
    mine = replace(base, presets={"web": replace(web, options={"scans": False}), "print": print_})
    theirs = replace(base, presets={"web": replace(web, target="site"), "list": ExportPreset(format="csv")})
    merged = merge_records(base, mine, theirs).merged
    assert merged.presets == {"web": ExportPreset(format="html", options={"scans": False}, target="site"),
                              "print": print_, "list": ExportPreset(format="csv")}
    gone = merge_records(base, replace(base, presets={}), replace(base, title="U"))
    assert gone.merged == replace(base, title="U", presets={})
    both = merge_records(base, replace(base, presets={"web": replace(web, target="a")}), theirs)
    assert [o.path for o in both.outcomes if o.weight == "conflict"] == ["presets.web.target"]
