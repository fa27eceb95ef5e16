"""Duplicating, splitting, joining, moving and deleting letters: nothing vanishes, and undo gives exactly what was."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.app.actions.letter_order import (
    NEAR,
    DeleteLetters,
    DuplicateLetter,
    JoinLetters,
    MoveLetters,
    SplitLetter,
)
from editor.app.actions.letters import NewLetter
from editor.app.wording import sentence
from editor.core.annotations import Annotation
from editor.core.blocks import line_spans
from editor.core.ids import new_id
from editor.core.letters import Action, Agent, Comment, DateValue, Letter, Link, Note, Project, Reading, Text
from editor.core.messages import RefusedError, message
from editor.core.operations import Changes, Operation, Put, StoredObject
from editor.core.problems import problem
from editor.core.profiles import Profile
from editor.core.provenance import DigitalSource, Provenance, Publication, Repository, SetApart, Witness
from editor.core.sequence import make_room
from editor.core.snapshot import LetterSnapshot
from editor.store.session import ProjectSession

KINDS = ("paragraph", "dateline", "salutation", "closing")
WORDS = st.text(st.sampled_from("ab \n😀א"), max_size=14)
SHARE = st.floats(0, 1)


class Mark(NamedTuple):
    kind: str
    one: float
    two: float
    detached: bool


MARKS = st.lists(st.builds(Mark, st.sampled_from(("emphasis", "deletion", "gap", "note", "note", "quotation")),
                           SHARE, SHARE, st.booleans()), max_size=9)
TEXTS = st.tuples(WORDS, MARKS)


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))


@contextmanager
def project() -> Iterator[ProjectSession]:
    with tempfile.TemporaryDirectory() as folder:
        made = Project(id=new_id(), title="Test", profile=Profile(name="plain"))
        with ProjectSession.create(Path(folder) / "p.letterbook", made, editor="Ada") as session:
            yield session


def text_with(letter: str, role: str, content: str, marks: list[Mark], notes: list[Note]) -> list[StoredObject]:
    text = Text(id=new_id(), letter=letter, role=role, content=content, language="de")  # pyright: ignore
    things: list[StoredObject] = [text]
    for number, line in enumerate(line_spans(content)):
        things.append(Annotation(id=new_id(), text=text.id, kind=KINDS[number % 4], start=line.start, end=line.end))
    for number, (kind, one, two, detached) in enumerate(marks):
        start, end = sorted((round(one * len(content)), round(two * len(content))))
        note = notes[number % len(notes)].id if kind == "note" and notes else None
        if kind == "note" and note is None:
            continue
        if kind == "note" or detached:
            end = start
        if start == end and kind not in ("note", "gap") and not detached:
            continue
        things.append(Annotation(id=new_id(), text=text.id, kind=kind, start=start, end=end, note=note,
                                 detached=detached, quote="gone" if detached else "",
                                 attributes={"n": number} if number % 2 else {}))
    return things


def letter_with(number: int, main: tuple[str, list[Mark]], bodies: list[tuple[str, list[Mark]]],
                translation: tuple[str, list[Mark]] | None) -> list[StoredObject]:
    letter = new_id()
    note_texts = [[new_id(), new_id()] for _ in bodies]
    notes = [Note(id=one, letter=letter, text=two, order=n) for n, (one, two) in enumerate(note_texts)]
    main_parts = text_with(letter, "transcription", *main, notes)
    text = main_parts[0]
    things: list[StoredObject] = []
    for note, (content, marks) in zip(notes, bodies, strict=True):
        body, *more = text_with(letter, "note", content, marks, notes)
        assert isinstance(body, Text)
        things += [Text(id=note.text, letter=letter, role="note", content=content)]
        things += [Annotation(**{**{f: getattr(a, f) for f in a.__struct_fields__}, "text": note.text})
                   for a in more if isinstance(a, Annotation)]
    others = text_with(letter, "translation", *translation, notes) if translation else []
    targets = [thing.id for thing in (*main_parts, *notes)] + [letter]
    comment = Comment(id=new_id(), letter=letter, target=targets[-2 if notes else -1], body="?", author="Ada", at="1")
    comments = [comment,
                Comment(id=new_id(), letter=letter, target=comment.target, body="!", author="Bo", at="2",
                        reply_to=comment.id),
                Comment(id=new_id(), letter=letter, target=targets[len(targets) // 2], body="x", author="Bo", at="3")]
    remark = problem("date-doubtful", letter=letter, text=text.id, start=0, end=0)
    head = Letter(id=letter, number=str(number), title=f"Letter {number}", order=number, remarks=(remark,), actions=(
        Action(type="sent", agents=(Agent(name=f"Sender {number}"),), date=DateValue(text=str(1900 + number))),))
    witness = Witness(id=new_id(), base=True, repository=Repository(name="RGASPI"), reference_text=f"F. {number}")
    provenance = Provenance(id=new_id(), letter=letter, witnesses=(witness,), rights="free" if number % 2 else None,
                            publications=(Publication(title=f"Book {number}"),),
                            digital_source=DigitalSource(file=f"{number}.txt", raw=f"raw {number}",
                                                         set_apart=(SetApart(start=0, end=3, why="title"),)))
    reading = Reading(id=new_id(), letter=letter, reader="Ada", kind="first", at="2020")
    first = [thing for thing in (*main_parts, *things, *others) if not isinstance(thing, Annotation)]
    marks = [thing for thing in (*main_parts, *things, *others) if isinstance(thing, Annotation)]
    return [head, *first, provenance, *notes, *marks, reading, *comments]


LETTERS = st.tuples(TEXTS, st.lists(TEXTS, max_size=3), st.none() | TEXTS)


def fill(session: ProjectSession, *letters: tuple[tuple[str, list[Mark]], list[tuple[str, list[Mark]]],
                                                  tuple[str, list[Mark]] | None]) -> list[str]:
    parts = [letter_with(number, *letter) for number, letter in enumerate(letters, 1)]
    session.run(Changes(message("history-letter-added"), tuple(Put(value) for some in parts for value in some)))
    return session.letter_ids()


def state(session: ProjectSession) -> list[LetterSnapshot]:
    return [session.letter(letter) for letter in session.letter_ids()]


def marks_of(letters: list[LetterSnapshot]) -> dict[str, Annotation]:
    """What stands on the texts of letters, but for the roles of lines: those are made anew where a line goes."""
    return {a.id: a for letter in letters for text in letter.texts() for a in text.annotations if not a.is_block}


def under(letter: LetterSnapshot, annotation: str) -> str | None:
    return next((text.quote(a) for text in letter.texts() for a in text.annotations if a.id == annotation), None)


def there_and_back(session: ProjectSession, operation: Operation) -> list[LetterSnapshot]:
    """Do it; and see that undo gives back exactly what was, redo what it made, and that the file is sound."""
    before = state(session)
    session.run(operation)
    after = state(session)
    whole(after)
    assert session.undo() is not None
    assert state(session) == before
    assert session.redo() is not None
    assert state(session) == after
    report = session.check_file()
    assert report.ok, report.details
    return after


def whole(letters: list[LetterSnapshot]) -> None:
    """Lines have one role each, positions lie inside, notes and answers are of the same letter."""
    for letter in letters:
        notes = {note.note.id for note in letter.notes}
        comments = {comment.id for comment in letter.comments}
        for text in letter.texts():
            content = text.text.content
            roles = [(a.start, a.end) for a in text.annotations if a.is_block and not a.detached]
            assert roles == [(line.start, line.end) for line in line_spans(content)]
            for annotation in text.annotations:
                assert 0 <= annotation.start <= annotation.end <= len(content)
                assert annotation.note is None or annotation.note in notes
        assert all(comment.reply_to is None or comment.reply_to in comments for comment in letter.comments)
        assert all(remark.letter in (None, letter.letter.id) for remark in letter.letter.remarks)
    orders = [letter.letter.order for letter in letters]
    assert orders == sorted(set(orders))


@settings(max_examples=60, deadline=None)
@given(letter=LETTERS, other=LETTERS, caret=SHARE)
def test_a_letter_is_split_without_a_loss_and_undo_gives_back_exactly_what_was(letter, other, caret) -> None:
    with project() as session:
        first, last = fill(session, letter, other)
        before = session.letter(first)
        content = before.transcription.text.content
        at = round(caret * len(content))
        operation = SplitLetter(letter=first, caret=at)
        if "\n" not in content[at:]:
            with pytest.raises(RefusedError):
                session.run(operation)
            return
        head, tail, untouched = there_and_back(session, operation)
        assert (head.letter.id, tail.letter.id, untouched.letter.id) == (first, operation.letter_id, last)
        assert head.transcription.text.content + "\n" + tail.transcription.text.content == content
        old, new = marks_of([before]), marks_of([head, tail])
        assert old.keys() <= new.keys()
        assert [a for a in new.values() if a.detached and not old.get(a.id, a).detached and a.quote not in ("", "\n")] \
            == []
        assert len(head.translations) == len(before.translations)
        assert not tail.translations
        bodies = [note.body.text.content for note in (*head.notes, *tail.notes)]
        assert set(bodies) == {note.body.text.content for note in before.notes}
        assert {c.body for c in (*head.comments, *tail.comments)} == {c.body for c in before.comments}
        assert len(head.comments) + len(tail.comments) == len(before.comments)
        assert len(head.letter.remarks) + len(tail.letter.remarks) == len(before.letter.remarks)
        assert [w.reference_text for w in tail.provenance.witnesses] == ["F. 1"]
        assert len(tail.readings) == len(head.readings) == 1


@settings(max_examples=60, deadline=None)
@given(letter=LETTERS, other=LETTERS, third=LETTERS)
def test_letters_are_joined_without_a_loss_and_undo_gives_back_exactly_what_was(letter, other, third) -> None:
    with project() as session:
        first, second, last = fill(session, letter, other, third)
        one, two = session.letter(first), session.letter(second)
        joined, untouched = there_and_back(session, JoinLetters(letter=first))
        assert (joined.letter.id, untouched.letter.id) == (first, last)
        contents = [text.transcription.text.content for text in (one, two)]
        assert joined.transcription.text.content == "\n".join(content for content in contents if content)
        old, new = marks_of([one, two]), marks_of([joined])
        assert {a.id for a in old.values() if not a.is_block or a.detached} <= new.keys()
        for annotation in two.transcription.annotations:
            if not annotation.is_block and not annotation.detached:
                assert under(joined, annotation.id) == two.transcription.quote(annotation)
        assert len(joined.notes) == len(one.notes) + len(two.notes)
        assert len(joined.comments) == 6
        assert len(joined.readings) == 2
        assert len(joined.letter.remarks) == 2
        assert [w.reference_text for w in joined.provenance.witnesses] == ["F. 1", "F. 2"]
        assert [w.base for w in joined.provenance.witnesses] == [True, False]
        assert [p.title for p in joined.provenance.publications] == ["Book 1", "Book 2"]
        source = joined.provenance.digital_source
        assert source is not None
        assert source.raw == "raw 1\n\nraw 2"
        assert [source.raw[a.start:a.end] for a in source.set_apart] == ["raw", "\n\n", "raw"]
        agents = [action.agents[0].name for action in joined.letter.actions]
        assert agents == ["Sender 1", "Sender 2"]
        words = "".join(text.text.content for text in joined.translations)
        assert all(text.text.content in words for text in (*one.translations, *two.translations))


@settings(max_examples=25, deadline=None)
@given(letter=LETTERS, caret=SHARE)
def test_what_was_split_can_be_joined_again(letter, caret) -> None:
    with project() as session:
        (first,) = fill(session, letter)
        before = session.letter(first)
        content = before.transcription.text.content
        at = round(caret * len(content))
        if "\n" not in content[at:]:
            return
        session.run(SplitLetter(letter=first, caret=at))
        (joined,) = there_and_back(session, JoinLetters(letter=first))
        if content.rpartition("\n")[2] or content[at:].count("\n") > 1:
            assert joined.transcription.text.content in (content, content.replace("\n", "", 1), content[:-1])
        assert joined.provenance == before.provenance


def test_split_keeps_each_note_with_its_references_and_copies_one_that_both_refer_to() -> None:
    with project() as session:
        marks = [Mark("note", 0, 0, False), Mark("note", 1, 1, False), Mark("note", 0.1, 0.1, False)]
        (first,) = fill(session, (("first line\nsecond line", [*marks, marks[1]._replace(one=0.9, two=0.9)]),
                                  [("one", []), ("two", [])], None))
        head, tail = there_and_back(session, SplitLetter(letter=first, caret=3))
        assert [n.body.text.content for n in head.notes] == ["one"]
        assert [n.body.text.content for n in tail.notes] == ["two"]


def test_a_mark_across_the_border_is_on_both_sides() -> None:
    with project() as session:
        content = "first line\nsecond line"
        (first,) = fill(session, ((content, [Mark("emphasis", 6 / len(content), 17 / len(content), False)]), [], None))
        (mark,) = session.letter(first).transcription.of_kind("emphasis")
        head, tail = there_and_back(session, SplitLetter(letter=first, caret=3))
        assert under(head, mark.id) == "line"
        (copy,) = tail.transcription.of_kind("emphasis")
        assert tail.transcription.quote(copy) == "second"
        assert copy.attributes == mark.attributes


def test_of_two_translations_one_is_joined_and_one_carried_over() -> None:
    with project() as session:
        first, second = fill(session, (("a", []), [], ("A", [])), (("b", []), [], ("B", [])))
        more = text_with(second, "translation", "C", [Mark("emphasis", 0, 1, False)], [])
        session.run(Changes(message("history-letter-added"), tuple(map(Put, more))))
        (joined,) = there_and_back(session, JoinLetters(letter=first))
        assert sorted(text.text.content for text in joined.translations) in (["A\nB", "C"], ["A\nC", "B"])
        assert under(joined, more[-1].id) == "C"


def test_a_link_to_the_letter_that_was_joined_follows() -> None:
    with project() as session:
        plain = (("a", []), [], None)
        first, second, last = fill(session, plain, plain, plain)
        letter = session.letter(last).letter
        link = Link(type="reply-to", letter=second)
        changed = Letter(**{**{f: getattr(letter, f) for f in letter.__struct_fields__}, "links": (link,)})
        session.run(Changes(message("history-letter-added"), (Put(changed),)))
        there_and_back(session, JoinLetters(letter=first))
        assert session.letter(last).letter.links == (Link(type="reply-to", letter=first),)
        with pytest.raises(RefusedError):
            session.run(JoinLetters(letter=last))


def test_a_duplicate_stands_behind_its_original_with_its_provenance_and_without_its_text() -> None:
    with project() as session:
        plain = (("words\nmore", [Mark("emphasis", 0, 1, False)]), [("note", [])], None)
        first, _last = fill(session, plain, plain)
        operation = DuplicateLetter(original=first)
        one, copy, _other = there_and_back(session, operation)
        assert copy.letter.id == operation.letter_id
        assert copy.letter.number == "3"
        assert copy.letter.actions == one.letter.actions
        assert copy.transcription.text.content == ""
        assert copy.notes == ()
        assert copy.provenance.witnesses[0].reference_text == "F. 1"
        assert copy.provenance.witnesses[0].id != one.provenance.witnesses[0].id
        assert copy.provenance.digital_source is None
        assert sentence(session.history(limit=1)[0].label) == "Letter 3 made like letter 1"


@settings(max_examples=60, deadline=None)
@given(count=st.integers(1, 50), chosen=st.sets(st.integers(0, 49), min_size=1), place=st.integers(-3, 60))
def test_letters_move_to_where_they_were_asked_to_in_their_order(count, chosen, place) -> None:
    with project() as session:
        ids = fill(session, *[(("", []), [], None)] * count)
        moving = tuple(ids[n] for n in sorted(chosen) if n < count)
        if not moving:
            return
        session.run(MoveLetters(letter_ids=moving, place=place))
        staying = [letter for letter in ids if letter not in moving]
        index = min(max(place - 1, 0), len(staying))
        wanted = [*staying[:index], *moving, *staying[index:]]
        assert session.letter_ids() == wanted
        if wanted != ids:
            session.undo()
            assert session.letter_ids() == ids


def test_to_move_a_letter_by_one_touches_two_letters_and_far_away_only_it_once_there_is_room() -> None:
    with project() as session:
        ids = fill(session, *[(("", []), [], None)] * 120)
        assert len(session.run(MoveLetters(letter_ids=(ids[60],), place=62)).updated) == 2
        session.run(MoveLetters(letter_ids=(ids[3],), place=100))
        assert len(session.run(MoveLetters(letter_ids=(ids[4],), place=100)).updated) == 1
        assert NEAR < 60


@given(chosen=st.sets(st.integers(-50, 50), max_size=20), share=SHARE, count=st.integers(1, 5))
def test_room_is_made_between_the_right_neighbours(chosen: set[int], share: float, count: int) -> None:
    places = sorted(chosen)
    index = round(share * len(places))
    room = make_room(places, index, count)
    after = [room.moved.get(n, place) for n, place in enumerate(places)]
    after[index:index] = room.places
    assert after == sorted(set(after))
    assert len(room.places) == count


def test_several_letters_are_deleted_as_one_step() -> None:
    with project() as session:
        ids = fill(session, *[(("words", [Mark("note", 1, 1, False)]), [("n", [])], None)] * 3)
        left = there_and_back(session, DeleteLetters(letter_ids=(ids[0], ids[2])))
        assert [letter.letter.id for letter in left] == [ids[1]]
        assert sentence(session.history(limit=3)[-1].label) == "Letters deleted: 2"


def test_a_new_letter_begins_with_where_it_is_kept() -> None:
    with project() as session:
        operation = NewLetter(repository=" RGASPI ", collection="F. 558. Op. 1.", shelfmark="D. 2275. L. 1")
        session.run(operation)
        letter = session.letter(operation.letter_id)
        base = letter.provenance.base()
        assert base is not None
        assert base.base
        assert base.repository == Repository(name="RGASPI")
        assert [(level.level, level.value) for level in base.reference] == [
            ("fond", "558"), ("opis", "1"), ("delo", "2275"), ("list", "1")]
        assert letter.transcription.text.content == ""
        assert [a.kind for a in letter.transcription.annotations] == ["paragraph"]
        other = NewLetter(repository="Library", collection="Peters Papers", shelfmark="box of 1922")
        session.run(other)
        base = session.letter(other.letter_id).provenance.base()
        assert base is not None
        assert [(level.level, level.value) for level in base.reference] == [
            ("collection", "Peters Papers"), ("shelfmark", "box of 1922")]
        bare = NewLetter()
        session.run(bare)
        assert session.letter(bare.letter_id).provenance.witnesses == ()
