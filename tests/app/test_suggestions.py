"""Suggestions in a project file: made, mapped through what was typed since, accepted, rejected, withdrawn."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.app.actions.annotations import Annotate, RemoveAnnotation, SetAnnotation
from editor.app.actions.entities import MergeEntities, PutEntity, TagSpan
from editor.app.actions.letters import DeleteLetter, NewLetter, SetProvenance
from editor.app.actions.notes import AddNote, DeleteNote
from editor.app.actions.suggestions import RejectSuggestion, WithdrawSuggestion
from editor.app.actions.text import CutFragment, ReplaceText
from editor.app.review import suggesting
from editor.app.review.suggesting import SuggestInstead, placed, text_suggestions
from editor.core.anchors import TextEdit
from editor.core.entities import Entity
from editor.core.letters import Project
from editor.core.messages import RefusedError
from editor.core.operations import Operation
from editor.core.profiles import Profile
from editor.core.record import replace
from editor.core.reviewing import Suggestion
from editor.store.session import ProjectSession

CONTENT = "Old Bukhara.\nDear comrade STALIN.\nEnver Pasha was near Bukhara."


class Desk:
    """A project in a file with one letter."""

    def __init__(self, session: ProjectSession) -> None:
        self.session = session
        letter = NewLetter(title="Peters to Stalin", language="en")
        session.run(letter)
        self.letter, self.text = letter.letter_id, letter.text_id
        session.run(ReplaceText(text=self.text, start=0, end=0, replacement=CONTENT))

    @property
    def content(self) -> str:
        return self.session.text(self.text).text.content

    def typed(self, old: str, new: str) -> Suggestion:
        """What comes of typing ``new`` over ``old`` while suggesting."""
        step = text_suggestions(self.session, self.text, self.content.replace(old, new, 1))
        assert step is not None
        self.session.run(step)
        return step.suggestions[0]

    def edit(self, old: str, new: str) -> None:
        start = self.content.index(old)
        self.session.run(ReplaceText(text=self.text, start=start, end=start + len(old), replacement=new))

    def instead(self, operation: Operation) -> Suggestion:
        """The suggestion that is made in the stead of an operation."""
        before = {one.id for one in self.suggestions()}
        self.session.run(SuggestInstead(operation=operation, session=self.session, letter=self.letter))
        (made,) = [one for one in self.suggestions() if one.id not in before]
        return made

    def suggestions(self) -> tuple[Suggestion, ...]:
        return self.session.letter(self.letter).suggestions

    def now(self, suggestion: Suggestion) -> Suggestion:
        found = self.session.get(suggestion.id)
        assert isinstance(found, Suggestion)
        return found

    def accept(self, suggestion: Suggestion) -> None:
        suggesting.accept(self.session, suggestion.id)

    def refuses(self, suggestion: Suggestion) -> str:
        before = self.session.heads()
        with pytest.raises(RefusedError) as caught:
            self.accept(suggestion)
        assert self.session.heads() == before
        return caught.value.code

    def span(self, words: str) -> tuple[int, int]:
        return self.content.index(words), self.content.index(words) + len(words)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    project = Project(id="ab" * 16, title="Letters", profile=Profile(name="plain"))
    with ProjectSession.create(tmp_path / "letters.letterbook", project, editor="Ada") as session:
        yield Desk(session)


def test_the_text_stays_as_it_is_until_it_is_accepted(desk: Desk) -> None:
    before = desk.session.text(desk.text)
    made = desk.typed("STALIN", "Stalin")
    assert desk.session.text(desk.text) == before
    assert (made.kind, made.quote, made.author, made.state) == ("text", "STALIN", "Ada", "open")
    assert made.base == desk.session.revision_of(desk.text)
    steps = len(desk.session.history())
    desk.accept(made)
    assert desk.content == CONTENT.replace("STALIN", "Stalin")
    assert len(desk.session.history()) == steps + 1
    assert (desk.now(made).state, desk.now(made).decided_by) == ("accepted", "Ada")


def test_accepting_is_one_step_credited_to_both_and_undone_at_once(desk: Desk) -> None:
    made = desk.typed("STALIN", "Stalin")
    desk.session.run(suggesting.Suggest(suggestions=(replace(made, author="Ben"),)))
    desk.accept(made)
    (step,) = desk.session.history(limit=1)
    assert step.editor == "Ada"
    assert step.label.args == {"words": "STALIN → Stalin", "name": "Ben"}
    desk.session.undo()
    assert (desk.content, desk.now(made).state) == (CONTENT, "open")


def test_words_are_suggested_whole(desk: Desk) -> None:
    step = text_suggestions(desk.session, desk.text, CONTENT.replace("Pasha", "Pasa"))
    assert step is not None
    assert [one.change["inserted"] for one in step.suggestions] == ["Pasa"]


def test_places_far_from_one_another_are_suggestions_of_their_own(desk: Desk) -> None:
    step = text_suggestions(desk.session, desk.text, CONTENT.replace("Old", "New").replace("near", "not near"))
    assert step is not None
    assert len(step.suggestions) == 2


def test_typing_that_goes_on_is_one_suggestion_and_what_is_taken_back_is_none(desk: Desk) -> None:
    made: tuple[Suggestion, ...] = ()
    for words in ("n", "no", "not", "not "):
        step = text_suggestions(desk.session, desk.text, CONTENT.replace("near", words + "near"), known=made)
        assert step is not None
        desk.session.run(step)
        made = step.suggestions
    assert [(one.id, one.change["inserted"]) for one in desk.suggestions()] == [(made[0].id, "not ")]
    back = text_suggestions(desk.session, desk.text, CONTENT, known=made)
    assert back is not None
    desk.session.run(back)
    assert desk.suggestions() == ()
    assert text_suggestions(desk.session, desk.text, CONTENT) is None


def test_it_is_accepted_where_its_words_have_moved_to(desk: Desk) -> None:
    made = desk.typed("Enver Pasha", "Enver Bey")
    desk.edit("Old Bukhara.", "In old Bukhara, on the third of April.")
    desk.accept(made)
    assert desk.content.endswith("Enver Bey was near Bukhara.")


def test_of_equal_words_the_ones_that_were_meant_are_changed(desk: Desk) -> None:
    made = desk.typed("near Bukhara", "near Bokhara")
    desk.edit("Old ", "Bukhara, old ")
    desk.accept(made)
    assert desk.content == "Bukhara, old Bukhara.\nDear comrade STALIN.\nEnver Pasha was near Bokhara."


@pytest.mark.parametrize(("old", "new"), [("STALIN", "Stalin"), ("STALIN.", ""), ("ALI", "ALL")])
def test_it_is_refused_when_the_words_have_changed(desk: Desk, old: str, new: str) -> None:
    made = desk.typed("STALIN", "Lenin")
    desk.edit(old, new)
    assert desk.refuses(made) == "suggestion-does-not-fit"
    (seen,) = placed(desk.session, desk.suggestions())
    assert not seen.fits


def test_an_insertion_wants_the_words_beside_it(desk: Desk) -> None:
    made = desk.typed("was near", "was not near")
    desk.edit("near", "far from")
    assert desk.refuses(made) == "suggestion-does-not-fit"


def test_it_is_refused_when_the_text_is_gone(desk: Desk) -> None:
    note = AddNote(text=desk.text, position=3, body="About Bukhara.")
    desk.session.run(note)
    step = text_suggestions(desk.session, note.body_id, "About old Bukhara.")
    assert step is not None
    desk.session.run(step)
    desk.session.run(DeleteNote(note_id=note.note_id))
    assert desk.refuses(step.suggestions[0]) == "suggestion-does-not-fit"


def test_alternatives_are_told_and_the_other_no_longer_fits(desk: Desk) -> None:
    one, other = desk.typed("STALIN", "Stalin"), desk.typed("comrade STALIN", "comrade J. STALIN")
    third = desk.typed("Pasha", "Bey")
    other = desk.typed("STALIN", "Lenin")
    seen = {item.suggestion.id: item for item in placed(desk.session, desk.suggestions())}
    assert other.id in seen[one.id].alternatives
    assert seen[third.id].alternatives == ()
    desk.accept(one)
    assert desk.refuses(other) == "suggestion-does-not-fit"
    assert desk.now(other).state == "open"
    desk.accept(third)


def test_a_rejection_has_a_reason_and_is_final(desk: Desk) -> None:
    made = desk.typed("STALIN", "Stalin")
    with pytest.raises(RefusedError, match="rejection-without-reason"):
        desk.session.run(RejectSuggestion(suggestion_id=made.id, editor="Ada", because="  "))
    desk.session.run(RejectSuggestion(suggestion_id=made.id, editor="Ada", because="so in the scan"))
    assert (desk.now(made).state, desk.now(made).decided_because) == ("rejected", "so in the scan")
    assert desk.content == CONTENT
    assert desk.refuses(made) == "suggestion-decided"


def test_only_its_author_withdraws_it(desk: Desk) -> None:
    made = desk.typed("STALIN", "Stalin")
    with pytest.raises(RefusedError, match="suggestion-of-another"):
        desk.session.run(WithdrawSuggestion(suggestion_id=made.id, editor="Ben"))
    desk.session.run(WithdrawSuggestion(suggestion_id=made.id, editor="Ada"))
    assert desk.now(made).state == "withdrawn"


# --- commands

def test_a_command_on_the_words_becomes_a_suggestion(desk: Desk) -> None:
    start, end = desk.span("Old ")
    made = desk.instead(CutFragment(text=desk.text, start=start, end=end))
    assert (desk.content, made.kind) == (CONTENT, "text")
    desk.accept(made)
    assert desk.content == CONTENT.removeprefix("Old ")


def test_a_tag_is_suggested_and_follows_its_words(desk: Desk) -> None:
    entity = Entity(id="cd" * 16, kind="person", name="Enver Pasha")
    desk.session.run(PutEntity(entity=entity))
    start, end = desk.span("Enver Pasha")
    made = desk.instead(TagSpan(text=desk.text, start=start, end=end, entities=(entity.id,)))
    assert (made.kind, made.quote) == ("tag", "Enver Pasha")
    assert not desk.session.text(desk.text).of_kind("entity")
    desk.edit("Old", "Very old")
    desk.accept(made)
    (tag,) = desk.session.text(desk.text).of_kind("entity")
    assert (desk.session.text(desk.text).quote(tag), tag.entities) == ("Enver Pasha", (entity.id,))


def test_retagging_and_untagging_are_suggested(desk: Desk) -> None:
    start, end = desk.span("STALIN")
    mark = Annotate(text=desk.text, annotation_kind="unclear", start=start, end=end)
    desk.session.run(mark)
    other = desk.instead(SetAnnotation(annotation_id=mark.annotation_id, annotation_kind="supplied"))
    gone = desk.instead(RemoveAnnotation(annotation_ids=(mark.annotation_id,)))
    desk.edit("Old", "Very old")
    desk.accept(other)
    (now,) = desk.session.text(desk.text).of_kind("supplied")
    assert desk.session.text(desk.text).quote(now) == "STALIN"
    assert desk.refuses(gone) == "suggestion-does-not-fit"
    desk.session.undo()
    desk.accept(gone)
    assert desk.session.get(mark.annotation_id) is None


def test_a_note_is_suggested_and_taken_away_by_suggestion(desk: Desk) -> None:
    made = desk.instead(AddNote(text=desk.text, position=desk.span("Enver Pasha")[1], body="The general.\nSee 2."))
    assert (made.kind, desk.session.letter(desk.letter).notes) == ("note", ())
    desk.edit("Old", "Very old")
    desk.accept(made)
    (note,) = desk.session.letter(desk.letter).notes
    (reference,) = desk.session.text(desk.text).of_kind("note")
    assert note.body.text.content == "The general.\nSee 2."
    assert desk.content[:reference.start].endswith("Enver Pasha")
    gone = desk.instead(DeleteNote(note_id=note.note.id))
    assert len(desk.session.letter(desk.letter).notes) == 1
    desk.accept(gone)
    assert desk.session.letter(desk.letter).notes == ()


def test_a_field_of_the_provenance_is_suggested_and_the_others_may_change(desk: Desk) -> None:
    before = desk.session.letter(desk.letter).provenance
    made = desk.instead(SetProvenance(provenance=replace(before, rights="Free.")))
    assert made.kind == "provenance"
    desk.accept(made)
    assert desk.session.letter(desk.letter).provenance.rights == "Free."
    late = desk.instead(SetProvenance(provenance=replace(before, rights="Ask.")))
    desk.session.run(SetProvenance(provenance=replace(before, rights="Reserved.")))
    assert desk.refuses(late) == "suggestion-does-not-fit"


def test_a_merging_of_entries_is_suggested(desk: Desk) -> None:
    for name, key in (("Enver", "cd" * 16), ("Enver Pasha", "ef" * 16)):
        desk.session.run(PutEntity(entity=Entity(id=key, kind="person", name=name)))
    made = desk.instead(MergeEntities(keep="ef" * 16, merge=("cd" * 16,)))
    assert (made.kind, made.letter, made.quote) == ("merge", desk.letter, "Enver = Enver Pasha")
    desk.accept(made)
    merged = desk.session.get("cd" * 16)
    assert isinstance(merged, Entity)
    assert merged.merged_into == "ef" * 16


def test_what_cannot_be_suggested_is_refused(desk: Desk) -> None:
    before = desk.session.heads()
    for operation in (DeleteLetter(letter_id=desk.letter), NewLetter()):
        with pytest.raises(RefusedError, match="cannot-be-suggested"):
            desk.session.run(SuggestInstead(operation=operation, session=desk.session, letter=desk.letter))
    assert desk.session.heads() == before


def test_what_is_said_about_suggestions_is_done_at_once(desk: Desk) -> None:
    made = desk.typed("STALIN", "Stalin")
    operation = RejectSuggestion(suggestion_id=made.id, editor="Ada", because="no")
    desk.session.run(SuggestInstead(operation=operation, session=desk.session, letter=desk.letter))
    assert desk.now(made).state == "rejected"


_words = st.text(st.sampled_from("ab 🙂\n."), max_size=6)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(wanted=st.tuples(st.integers(0, 40), st.integers(0, 8), _words),
       edits=st.lists(st.tuples(st.integers(0, 60), st.integers(0, 6), _words), max_size=3))
def test_accepting_writes_what_was_suggested_or_is_refused(
        desk: Desk, wanted: tuple[int, int, str], edits: list[tuple[int, int, str]]) -> None:
    """Whatever was typed since: either the very words stand there and give way to what was suggested, or nothing is
    done. Nothing else of the text changes."""
    start, length, words = wanted
    before = desk.content
    step = text_suggestions(desk.session, desk.text, before[:start] + words + before[start + length:])
    if step is None:
        return
    desk.session.run(step)
    for place, cut, typed in edits:
        content = desk.content
        at, end = min(place, len(content)), min(place + cut, len(content))
        desk.session.type(desk.text, TextEdit(at, content[at:end], typed))
        desk.session.seal()
    for made in step.suggestions:
        text = desk.content
        seen = next(one for one in placed(desk.session, (made,)))
        if not seen.fits:
            assert desk.refuses(made) == "suggestion-does-not-fit"
            continue
        desk.accept(made)
        assert seen.standing is not None
        assert desk.content == text[:seen.standing.start] + made.change["inserted"] + text[seen.standing.end:]
        assert text[seen.standing.start:seen.standing.end] == made.change["removed"]


def test_suggestions_go_with_their_letter(desk: Desk) -> None:
    made = desk.typed("STALIN", "Stalin")
    desk.session.run(DeleteLetter(letter_id=desk.letter))
    assert desk.session.get(made.id) is None
    desk.session.undo()
    assert desk.now(made) == made


def test_changes_side_by_side_are_one_suggestion(desk: Desk) -> None:
    made = desk.typed("Dear comrade", "My dear comrade")
    assert desk.suggestions() == (made,)
    desk.accept(made)
    assert "\nMy dear comrade STALIN." in desk.content
