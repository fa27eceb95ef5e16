"""Threads: on words, fields, notes, tags, entries and whole letters; answered, settled, changed and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from editor.app.actions.annotations import RemoveAnnotation
from editor.app.actions.comments import AddComment, AnswerComment, DeleteComment, ResolveComment, SetComment
from editor.app.actions.entities import PutEntity
from editor.app.actions.exports import export_project
from editor.app.actions.letters import NewLetter
from editor.app.actions.notes import AddNote, DeleteNote
from editor.app.actions.text import ReplaceText
from editor.app.comments import Listed, form_key, listed_everywhere, listed_in, stable_part
from editor.app.workspace import create_project
from editor.core.entities import Entity
from editor.core.ids import new_id
from editor.core.letters import Comment
from editor.core.messages import RefusedError
from editor.core.operations import Operation
from editor.core.threads import threads
from editor.store.session import ProjectSession

CONTENT = "Old Bukhara.\nEnver Pasha was near Bukhara."
WHO = ("Elena", "Boris")


class Desk:
    """A project with one letter."""

    def __init__(self, session: ProjectSession) -> None:
        self.session = session
        made = NewLetter(title="Peters to Stalin")
        session.run(made)
        self.letter, self.text = made.letter_id, made.text_id
        session.run(ReplaceText(text=self.text, start=0, end=0, replacement=CONTENT))

    def on_words(self, words: str, body: str = "Who?", author: str = "Elena", **fields: str) -> AddComment:
        content = self.session.text(self.text).text.content
        start = content.index(words)
        step = AddComment(letter=self.letter, target=self.text, span=(start, start + len(words)), body=body,
                          author=author, **fields)  # type: ignore[arg-type]
        self.session.run(step)
        return step

    def listed(self) -> list[Listed]:
        return listed_in(self.session, self.session.letter(self.letter))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with create_project(tmp_path / "a.letterbook", editor="Elena") as session:
        yield Desk(session)


def refused(desk: Desk, operation: Operation) -> str:
    before = desk.session.letter(desk.letter)
    with pytest.raises(RefusedError) as caught:
        desk.session.run(operation)
    assert desk.session.letter(desk.letter) == before
    return caught.value.code


def test_a_comment_on_words_follows_them_and_stays_when_they_are_gone(desk: Desk) -> None:
    desk.on_words("Enver Pasha", labelled="question")
    desk.session.run(ReplaceText(text=desk.text, start=0, end=0, replacement="In "))
    (one,) = desk.listed()
    assert (one.about.sort, one.about.words, one.thread.first.label) == ("words", "Enver Pasha", "question")
    at = CONTENT.index("Enver") + 3
    assert (one.about.start, one.about.detached) == (at, False)
    desk.session.run(ReplaceText(text=desk.text, start=at - 1, end=at + 15, replacement=""))
    (one,) = desk.listed()
    assert (one.about.words, one.about.detached, one.thread.first.body) == ("Enver Pasha", True, "Who?")
    desk.session.undo()
    assert desk.listed()[0].about.detached is False


def test_an_answer_opens_a_resolved_thread_again_and_undo_closes_it(desk: Desk) -> None:
    first = desk.on_words("Bukhara")
    desk.session.run(ResolveComment(comment=first.comment_id))
    assert desk.listed()[0].thread.resolved
    desk.session.run(AnswerComment(comment=first.comment_id, body="The old one.", author="Boris"))
    (one,) = desk.listed()
    assert [c.author for c in one.thread.comments] == ["Elena", "Boris"]
    assert not one.thread.resolved
    desk.session.undo()
    assert desk.listed()[0].thread.resolved
    assert desk.session.history()[0].label.code == "history-comment-answered"


def test_only_ones_own_words_are_changed_and_taken_back(desk: Desk) -> None:
    first = desk.on_words("Bukhara")
    assert refused(desk, SetComment(comment=first.comment_id, by="Boris", body="No.")) == "comment-of-another"
    assert refused(desk, DeleteComment(comment=first.comment_id, by="Boris")) == "comment-of-another"
    assert refused(desk, SetComment(comment=first.comment_id, by="Elena", body="  ")) == "comment-empty"
    assert refused(desk, SetComment(comment=first.comment_id, by="Elena", labelled="odd")) == "comment-label-unknown"
    desk.session.run(SetComment(comment=first.comment_id, by="Elena", body="Which?", labelled="error"))
    assert [(c.body, c.label) for c in desk.session.letter(desk.letter).comments] == [("Which?", "error")]


def test_a_first_comment_that_was_answered_keeps_its_place_until_the_last_answer_goes(desk: Desk) -> None:
    first = desk.on_words("Bukhara")
    answer = AnswerComment(comment=first.comment_id, body="Yes.", author="Boris")
    desk.session.run(answer)
    desk.session.run(DeleteComment(comment=first.comment_id, by="Elena"))
    (one,) = desk.listed()
    assert [c.body for c in one.thread.comments] == ["", "Yes."]
    assert one.about.words == "Bukhara"
    desk.session.run(DeleteComment(comment=answer.comment_id, by="Boris"))
    assert desk.listed() == []
    assert not [a for a in desk.session.text(desk.text).annotations if a.kind == "comment"]
    desk.session.undo()
    desk.session.undo()
    assert [c.body for c in desk.listed()[0].thread.comments] == ["Who?", "Yes."]


def test_notes_fields_and_the_letter_are_named_and_what_is_gone_is_said(desk: Desk) -> None:
    note = AddNote(text=desk.text, position=3, body="A city.")
    desk.session.run(note)
    for target, part in ((note.note_id, ""), (desk.letter, ""), (desk.letter, "actions.sent.0.date")):
        desk.session.run(AddComment(letter=desk.letter, target=target, part=part, body="Look.", author="Elena"))
    assert {(one.about.sort, one.about.words) for one in desk.listed()} == {
        ("note", "1"), ("letter", ""), ("field", "actions.sent.0.date")}
    desk.session.run(DeleteNote(note_id=note.note_id))
    assert sorted(one.about.sort for one in desk.listed()) == ["field", "gone", "letter"]
    mark = desk.on_words("Pasha")
    desk.session.run(RemoveAnnotation(annotation_ids=(mark.annotation_id,)))
    assert [one.about.sort for one in desk.listed()].count("gone") == 2


def test_the_field_of_a_witness_is_kept_by_the_witness(desk: Desk) -> None:
    from editor.core.provenance import Witness
    from editor.core.record import replace

    snapshot = desk.session.letter(desk.letter)
    one, two = Witness(id=new_id(), base=True), Witness(id=new_id(), role="copy")
    before = replace(snapshot, provenance=replace(snapshot.provenance, witnesses=(one, two)))
    part = stable_part(before, "witnesses.1.signature")
    after = replace(snapshot, provenance=replace(snapshot.provenance, witnesses=(two, one)))
    assert form_key(after, part) == "witnesses.0.signature"
    assert form_key(after, stable_part(after, "letter.number")) == "letter.number"
    assert form_key(snapshot, part) == part


def test_a_comment_on_an_entry_belongs_to_no_letter_and_is_listed_where_it_is_named(desk: Desk) -> None:
    from editor.app.actions.entities import TagSpan

    entity = Entity(id=new_id(), kind="person", name="Enver Pasha")
    desk.session.run(PutEntity(entity=entity))
    first = AddComment(letter="", target=entity.id, body="Born when?", author="Elena")
    desk.session.run(first)
    assert desk.listed() == []
    start = CONTENT.index("Enver")
    desk.session.run(TagSpan(text=desk.text, start=start, end=start + 11, entities=(entity.id,)))
    (one,) = desk.listed()
    assert (one.about.sort, one.about.words, one.about.kind, one.letter) == ("entry", "Enver Pasha", "person", "")
    desk.session.run(AnswerComment(comment=first.comment_id, body="1881.", author="Boris"))
    assert [len(one.thread.comments) for one in listed_everywhere(desk.session)] == [2]
    assert desk.session.letter(desk.letter).comments == ()


def test_comments_come_back_from_json_those_on_entries_too(desk: Desk, tmp_path: Path) -> None:
    from editor.app.actions.imports import ImportLetters, read_sources

    entity = Entity(id=new_id(), kind="person", name="Enver Pasha")
    desk.session.run(PutEntity(entity=entity))
    first = AddComment(letter="", target=entity.id, body="Born when?", author="Elena")
    for step in (first, AnswerComment(comment=first.comment_id, body="1881.", author="Boris")):
        desk.session.run(step)
    words = desk.on_words("Bukhara", labelled="check")
    desk.session.run(AnswerComment(comment=words.comment_id, body="Yes.", author="Boris"))
    desk.session.run(ResolveComment(comment=words.comment_id))
    export_project(desk.session, desk.session.letter_ids(), "json", tmp_path / "a.json")
    with create_project(tmp_path / "b.letterbook", editor="Elena") as other:
        other.run(ImportLetters(imported=read_sources([tmp_path / "a.json"])))
        assert {c.id: c for c in other.comments()} == {c.id: c for c in desk.session.comments()}
        assert other.letter(desk.letter) == desk.session.letter(desk.letter)


def test_a_project_with_comments_on_entries_is_sound_and_is_made_again_from_its_history(desk: Desk) -> None:
    entity = Entity(id=new_id(), kind="person", name="Enver Pasha")
    desk.session.run(PutEntity(entity=entity))
    desk.session.run(AddComment(letter="", target=entity.id, body="Born when?", author="Elena"))
    path = desk.session.path
    report = desk.session.check_file()
    assert report.ok, report
    desk.session.close()
    from editor.app.workspace import open_project

    with open_project(path, editor="Boris") as again:
        assert [(c.body, c.letter) for c in again.comments()] == [("Born when?", "")]


def test_a_comment_of_before_has_the_payload_that_it_had() -> None:
    from editor.core.record import canonical

    old = Comment(id="a", letter="b", target="c", body="?", author="E", at="1")
    assert canonical(old) == b'{"at":"1","author":"E","body":"?","id":"a","letter":"b","target":"c"}'


class Talk(RuleBasedStateMachine):
    """Two people comment, answer, settle, change and take back; after every step the threads are whole."""

    @initialize()
    def begin(self) -> None:
        from tests.app.conftest import Desk as Memory

        self.desk = Memory()
        self.said: dict[str, tuple[str, str]] = {}
        """Everything that was said and not taken back: by whom and what."""
        self.empty: set[str] = set()
        self.counter = 0

    def name(self) -> str:
        self.counter += 1
        return f"c{self.counter:03}"

    @property
    def project(self):
        return self.desk.project

    def _pick(self, data: st.DataObject) -> str | None:
        known = sorted({*self.said, *self.empty})
        return data.draw(st.sampled_from(known)) if known else None

    @rule(who=st.sampled_from(WHO), place=st.integers(0, 30), label=st.sampled_from(["", "error"]))
    def comment(self, who: str, place: int, label: str) -> None:
        step = AddComment(letter=self.desk.letter, target=self.desk.text, span=(place, place + 3), body=f"at {place}",
                          author=who, labelled=label, comment_id=self.name(), at="1")
        self.project.run(step)
        self.said[step.comment_id] = (who, step.body)

    @rule(who=st.sampled_from(WHO), data=st.data())
    def answer(self, who: str, data: st.DataObject) -> None:
        if (about := self._pick(data)) is not None:
            step = AnswerComment(comment=about, body="yes", author=who, comment_id=self.name(), at="2")
            self.project.run(step)
            self.said[step.comment_id] = (who, "yes")
            (thread,) = [t for t in self.found() if step.comment_id in {c.id for c in t.comments}]
            assert not thread.resolved
            assert about in {c.id for c in thread.comments}

    @rule(resolved=st.booleans(), data=st.data())
    def settle(self, resolved: bool, data: st.DataObject) -> None:
        if (about := self._pick(data)) is not None:
            self.project.run(ResolveComment(comment=about, resolved=resolved))
            assert next(t for t in self.found() if about in {c.id for c in t.comments}).resolved == resolved

    @rule(data=st.data())
    def take_back(self, data: st.DataObject) -> None:
        if not self.said:
            return
        about = data.draw(st.sampled_from(sorted(self.said)))
        thread = next(t for t in self.found() if about in {c.id for c in t.comments})
        self.project.run(DeleteComment(comment=about, by=self.said[about][0]))
        del self.said[about]
        if about == thread.first.id and len(thread.comments) > 1:
            self.empty.add(about)
        elif all(c.id == about or c.id in self.empty for c in thread.comments):
            self.empty -= {c.id for c in thread.comments}

    def found(self):
        return threads(self.project.letter(self.desk.letter).comments)

    @invariant()
    def nothing_said_is_lost(self) -> None:
        if not hasattr(self, "desk"):
            return
        now = {c.id: (c.author, c.body) for t in self.found() for c in t.comments}
        assert {key: value for key, value in now.items() if value[1]} == self.said
        assert {key for key, value in now.items() if not value[1]} == self.empty
        held = {a.id for a in self.project.text(self.desk.text).annotations if a.kind == "comment"}
        assert held == {t.first.target for t in self.found()}


Talk.TestCase.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
TestTalk = Talk.TestCase
