"""Suggestions of a colleague: they come in by themselves, and decisions that contradict one another are shown."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.app.actions.suggestions import RejectSuggestion, WithdrawSuggestion
from editor.app.review import suggesting
from editor.app.review.comparing import take_in
from editor.app.review.review import Review, source_of
from editor.core.letters import Project
from editor.core.profiles import Profile
from editor.core.review_changes import ReviewChange
from editor.core.reviewing import Suggestion
from editor.store.session import ProjectSession
from tests.app.test_suggestions import Desk


@pytest.fixture
def both(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Desk, Desk]]:
    """Ada's project and Ben's copy of it, in which he suggests something."""
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    project = Project(id="ab" * 16, title="Letters", profile=Profile(name="plain"))
    with ProjectSession.create(tmp_path / "a.letterbook", project, editor="Ada") as session:
        ada = Desk(session)
        path = session.save_copy(tmp_path / "b.letterbook")
        with ProjectSession.open(path, editor="Ben") as copy:
            ben = Desk.__new__(Desk)
            ben.session, ben.letter, ben.text = copy, ada.letter, ada.text
            yield ada, ben
    shutil.rmtree(tmp_path / "data", ignore_errors=True)


def fetched(mine: Desk, theirs: Desk) -> tuple[ReviewChange, ...]:
    """Open what the other has, and tell what is to be decided."""
    report = mine.session.receive(theirs.session.delivery(mine.session.heads()), backup=False)
    review = Review(mine.session, source_of(mine.session, report.source))
    found = review.changes
    review.close()
    return found


def taken(mine: Desk, theirs: Desk) -> None:
    take_in(mine.session, theirs.session.delivery(mine.session.heads()), "none")


def test_a_suggestion_comes_in_by_itself_and_is_accepted_where_its_words_stand_now(both: tuple[Desk, Desk]) -> None:
    ada, ben = both
    made = ben.typed("Enver Pasha", "Enver Bey")
    ada.edit("Old", "Very old")
    (change,) = fetched(ada, ben)
    assert (change.type, change.action, change.weight, change.row) == ("suggestion", "added", "automatic", 46)
    taken(ada, ben)
    assert ada.suggestions() == (made,)
    assert "Enver Pasha" in ada.content
    (seen,) = suggesting.placed(ada.session, ada.suggestions())
    assert seen.standing is not None
    assert ada.content[seen.standing.start:seen.standing.end] == made.quote
    ada.accept(made)
    assert "Enver Bey" in ada.content
    assert ada.now(made).author == "Ben"


def test_a_suggestion_for_a_state_that_was_settled_here_finds_its_words(both: tuple[Desk, Desk]) -> None:
    ada, ben = both
    ben.edit("Dear comrade", "Dear Comrade")
    made = ben.typed("Enver Pasha", "Enver Bey")
    ada.edit("Old", "Very old")
    taken(ada, ben)
    assert ada.content.startswith("Very old Bukhara.\nDear Comrade")
    ada.accept(made)
    assert ada.content == "Very old Bukhara.\nDear Comrade STALIN.\nEnver Bey was near Bukhara."


def test_what_became_of_it_goes_back(both: tuple[Desk, Desk]) -> None:
    ada, ben = both
    made = ben.typed("STALIN", "Stalin")
    taken(ada, ben)
    ada.session.run(RejectSuggestion(suggestion_id=made.id, editor="Ada", because="so in the scan"))
    taken(ben, ada)
    assert (ben.now(made).state, ben.now(made).decided_because) == ("rejected", "so in the scan")


@pytest.mark.parametrize("there", ["withdrawn", "rejected"])
def test_accepted_here_and_decided_otherwise_there_is_one_conflict_that_keeps_mine(
        both: tuple[Desk, Desk], there: str) -> None:
    ada, ben = both
    made = ben.typed("STALIN", "Stalin")
    taken(ada, ben)
    ada.accept(made)
    ben.session.run(WithdrawSuggestion(suggestion_id=made.id, editor="Ben", because="I misread it") if there ==
                    "withdrawn" else RejectSuggestion(suggestion_id=made.id, editor="Ben", because="I misread it"))
    (change,) = [one for one in fetched(ada, ben) if one.type == "suggestion"]
    assert (change.weight, change.row) == ("conflict", 46)
    assert change.theirs is not None
    assert "I misread it" in str(change.theirs)
    taken(ada, ben)
    found = ada.session.get(made.id)
    assert isinstance(found, Suggestion)
    assert (found.state, found.decided_by) == ("accepted", "Ada")
