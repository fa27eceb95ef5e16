"""What is only proposed outlives what it hangs on: as a suggestion that can be seen and decided."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from editor.app.actions.annotations import Annotate
from editor.app.actions.entities import MergeEntities
from editor.app.actions.suggestions import RejectSuggestion
from editor.app.review.comparing import take_in
from editor.app.review.review import Review, source_of
from editor.app.review.suggesting import Placed, accept, placed
from editor.core.entities import Entity, NameForm
from editor.core.ids import new_id
from editor.core.messages import LetterbookError, message
from editor.core.operations import Changes, Delete
from editor.core.record import replace
from editor.core.reviewing import Suggestion
from editor.store.session import ProjectSession
from editor.ui.suggestion_words import suggestion_line
from tests.ui.reviewing import diverged, put


class Two(NamedTuple):
    anna: ProjectSession
    berta: ProjectSession

    @property
    def turned(self) -> Two:
        return Two(self.berta, self.anna)


@pytest.fixture
def two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Two]:
    """Two copies of a project that say the same."""
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    mine, _theirs = diverged(tmp_path)
    with ProjectSession.open(mine, editor="Anna") as anna:
        copy = anna.save_copy(tmp_path / "copy.letterbook")
        with ProjectSession.open(copy, editor="Berta") as berta:
            yield Two(anna, berta)


def made(session: ProjectSession, name: str, number: int) -> Entity:
    """Make an entry of the register, and name it in a letter."""
    entry = Entity(id=new_id(), kind="person", name=name)
    put(session, entry)
    text = session.letter(session.letter_ids()[number]).transcription.text
    session.run(Annotate(text=text.id, annotation_kind="entity", start=0, end=6, entities=(entry.id,)))
    return entry


def reviewed(two: Two) -> Review:
    """Anna takes in what Berta has."""
    report = two.anna.receive(two.berta.delivery(two.anna.heads()), backup=False)
    return Review(two.anna, source_of(two.anna, report.source))


def suggestions(session: ProjectSession) -> list[Placed]:
    return [one for letter in session.letter_ids() for one in placed(session, session.letter(letter).suggestions)]


def the_one(session: ProjectSession) -> Suggestion:
    (one,) = suggestions(session)
    assert one.fits
    return one.suggestion


class TestTwins:
    """Row 31: the same entry made twice."""

    def test_once_the_entry_is_taken_the_question_stays(self, two: Two) -> None:
        mine, theirs = made(two.anna, "Sokolov, N. A.", 0), made(two.berta, "Sokolov N. A", 1)
        review = reviewed(two)
        entry = next(one for one in review.changes if one.object == theirs.id and one.action == "added")
        (proposed,) = (one for one in review.changes if one.action == "proposed")
        review.decide([entry.key], "accepted")
        assert [one.key for one in review.changes if one.action == "proposed"] == [proposed.key]
        assert suggestions(two.anna) == []
        review.decide([proposed.key], "rejected")
        assert not any(one.action == "proposed" for one in review.changes)
        two.anna.undo()
        review.decide([proposed.key], "accepted")
        first, second = sorted((mine.id, theirs.id))
        merged = two.anna.get(second)
        assert isinstance(merged, Entity)
        assert merged.merged_into == first
        assert not any(one.action == "proposed" for one in review.changes)

    @pytest.mark.parametrize("taken", [True, False])
    def test_where_nobody_is_asked_it_goes_on_as_a_suggestion(self, two: Two, *, taken: bool) -> None:
        mine, theirs = made(two.anna, "Sokolov, N. A.", 0), made(two.berta, "Sokolov N. A", 1)
        review = reviewed(two)
        entry = next(one for one in review.changes if one.object == theirs.id and one.action == "added")
        if taken:
            review.decide([entry.key], "accepted")
        review.merge("none")
        assert not any(one.action == "proposed" for one in review.changes)
        left = the_one(two.anna)
        assert left.kind == "merge"
        assert {left.about, *left.change["merge"]} == {mine.id, theirs.id}
        assert left.letter in two.anna.letter_ids()[:2]
        accept(two.anna, left.id)
        first, second = sorted((mine.id, theirs.id))
        merged = two.anna.get(second)
        assert isinstance(merged, Entity)
        assert merged.merged_into == first

    def test_it_can_be_refused_and_is_not_asked_again(self, two: Two) -> None:
        made(two.anna, "Sokolov, N. A.", 0)
        made(two.berta, "Sokolov N. A", 1)
        take_in(two.anna, two.berta.delivery(two.anna.heads()), "none")
        two.anna.run(RejectSuggestion(suggestion_id=the_one(two.anna).id, editor="Anna", because="two people"))
        take_in(two.anna, two.berta.delivery({}), "none")
        (one,) = suggestions(two.anna)
        assert (one.suggestion.state, one.suggestion.decided_because) == ("rejected", "two people")

    def test_one_undo_takes_it_back_with_the_entry(self, two: Two) -> None:
        made(two.anna, "Sokolov, N. A.", 0)
        theirs = made(two.berta, "Sokolov N. A", 1)
        take_in(two.anna, two.berta.delivery(two.anna.heads()), "none")
        assert len(suggestions(two.anna)) == 1
        two.anna.undo()
        assert suggestions(two.anna) == []
        assert two.anna.get(theirs.id) is None

    def test_whoever_decides_the_proposal_with_the_entry_is_asked_no_more(self, two: Two) -> None:
        made(two.anna, "Sokolov, N. A.", 0)
        made(two.berta, "Sokolov N. A", 1)
        review = reviewed(two)
        proposal = next(one for one in review.changes if one.action == "proposed")
        review.decide([proposal.key], "accepted")
        assert suggestions(two.anna) == []
        assert sum(entity.merged_into is not None for entity in two.anna.entities()) == 1

    def test_an_entry_that_was_rejected_leaves_no_question(self, two: Two) -> None:
        made(two.anna, "Sokolov, N. A.", 0)
        theirs = made(two.berta, "Sokolov N. A", 1)
        review = reviewed(two)
        review.decide([one.key for one in review.changes if one.object == theirs.id and one.action == "added"],
                      "rejected")
        assert suggestions(two.anna) == []

    def test_both_sides_make_the_same_of_it(self, two: Two) -> None:
        made(two.anna, "Sokolov, N. A.", 0)
        made(two.berta, "Sokolov N. A", 1)
        from_anna, from_berta = two.anna.delivery(two.berta.heads()), two.berta.delivery(two.anna.heads())
        take_in(two.anna, from_berta, "none")
        take_in(two.berta, from_anna, "none")
        assert the_one(two.anna) == the_one(two.berta)
        take_in(two.anna, two.berta.delivery(two.anna.heads()), "none")
        take_in(two.berta, two.anna.delivery(two.berta.heads()), "none")
        assert the_one(two.anna) == the_one(two.berta)
        assert reviewed(two).changes == reviewed(two.turned).changes == ()


class TestOfTheOther:
    """Row 34: what a colleague said of an entry that was merged meanwhile."""

    def prepared(self, two: Two) -> tuple[Entity, Entity]:
        first = two.anna.entities()[0]
        kept = made(two.anna, "Ataman Dutov", 0)
        take_in(two.berta, two.anna.delivery(two.berta.heads()), "none")
        two.anna.run(MergeEntities(keep=kept.id, merge=(first.id,)))
        put(two.berta, replace(first, dates="1896–1938", names=(NameForm(name="Xo'jayev"),)))
        return first, kept

    def test_it_stays_as_a_suggestion_about_the_other(self, two: Two) -> None:
        first, kept = self.prepared(two)
        take_in(two.anna, two.berta.delivery(two.anna.heads()), "none")
        found = [one.suggestion for one in suggestions(two.anna)]
        assert {(one.kind, one.about, one.author) for one in found} == {("register", kept.id, "Berta")}
        assert any("1896" in one.quote for one in found)
        for one in found:
            accept(two.anna, one.id)
        survivor = two.anna.get(kept.id)
        assert isinstance(survivor, Entity)
        assert survivor.dates == "1896–1938"
        assert NameForm(name="Xo'jayev") in survivor.names
        assert first.id != kept.id

    def test_what_was_refused_for_the_one_is_not_suggested_for_the_other(self, two: Two) -> None:
        first, _kept = self.prepared(two)
        review = reviewed(two)
        for change in review.changes:
            if change.object == first.id and change.action == "changed":
                review.decide([change.key], "rejected")
        assert suggestions(two.anna) == []


def test_of_a_suggestion_about_what_was_deleted_it_is_said_so_and_it_can_be_rejected(two: Two) -> None:
    made(two.anna, "Sokolov, N. A.", 0)
    theirs = made(two.berta, "Sokolov N. A", 1)
    take_in(two.anna, two.berta.delivery(two.anna.heads()), "none")
    left = the_one(two.anna)
    tags = [tag.id for _letter, tag in two.anna.mentions_of(theirs.id)]
    two.anna.run(Changes(message("review-test"), (*map(Delete, tags), Delete(theirs.id))))
    (one,) = suggestions(two.anna)
    assert (one.gone, one.fits) == (True, False)
    assert "what it is about was deleted" in suggestion_line(one, two.anna.project().profile)
    with pytest.raises(LetterbookError):
        accept(two.anna, left.id)
    two.anna.run(RejectSuggestion(suggestion_id=left.id, editor="Anna", because="gone"))
    (one,) = suggestions(two.anna)
    assert one.suggestion.state == "rejected"
    two.anna.undo()
    two.anna.undo()
    assert the_one(two.anna) == left


def test_whoever_knows_of_another_letter_that_names_the_entry_makes_a_suggestion_of_their_own(two: Two) -> None:
    """Seed 10860: both made one with the same identity in different letters, and one of them was refused."""
    first, other = sorted(two.anna.letter_ids())[:2]
    number = two.anna.letter_ids().index(other)
    mine, _theirs = made(two.anna, "Sokolov, N. A.", number), made(two.berta, "Sokolov N. A", number)
    from_berta = two.berta.delivery(two.anna.heads())
    text = two.anna.letter(first).transcription.text
    from_anna = two.anna.delivery(two.berta.heads())
    two.anna.run(Annotate(text=text.id, annotation_kind="entity", start=0, end=6, entities=(mine.id,)))
    take_in(two.anna, from_berta, "none")
    take_in(two.berta, from_anna, "none")
    for one, other in (two, two.turned, two, two.turned):
        report = one.receive(other.delivery(one.heads()), backup=False)
        assert not report.refused
        Review(one, source_of(one, report.source)).merge("none")
    assert {one.suggestion.letter for one in suggestions(two.anna)} == {
        one.suggestion.letter for one in suggestions(two.berta)}
    assert all(one.suggestion.kind == "merge" for one in suggestions(two.anna))
