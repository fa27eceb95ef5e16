"""Mentions over the whole project, and merging: nothing is lost, and one undo brings back exactly what was."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.app.actions.entities import DeleteEntity, MergeEntities, PutEntity, SplitEntity, TagSpan
from editor.app.actions.letters import NewLetter
from editor.app.actions.notes import AddNote
from editor.app.actions.referring import referring, with_aliases
from editor.app.actions.text import ReplaceText
from editor.app.workspace import create_project
from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.entities import Entity, NameForm, Relation
from editor.core.letters import Action, Agent, DateValue, Letter, Place
from editor.core.messages import RefusedError, message
from editor.core.operations import Changes, Put
from editor.core.pointers import moved, references
from editor.core.provenance import Inscription, Repository, Witness
from editor.core.record import replace
from editor.store import mentions
from editor.store.session import ProjectSession

WORDS = "Faizulla Khodzhaev met Peters and Enver Pasha in Old Bukhara with 21 men 😀 from Tashkent."
KEYS = tuple(letter * 32 for letter in "abcdef")

tags = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 80), st.integers(1, 9),
                          st.lists(st.sampled_from(KEYS), max_size=3, unique=True)), max_size=10)
keys = st.sampled_from(KEYS)


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))


@contextmanager
def project(spans: list[tuple[int, int, int, list[str]]], sender: str = KEYS[0]) -> Iterator[ProjectSession]:
    """Two letters and a note with tags, people in the metadata, and relations between the entries."""
    with tempfile.TemporaryDirectory() as folder, create_project(Path(folder) / "p.letterbook", editor="A") as session:
        for number, key in enumerate(KEYS):
            session.run(PutEntity(entity=Entity(
                id=key, kind="person", name=f"Name {number}", names=(NameForm(name="Shared"),),
                relations=(Relation(type="friend of", entity=KEYS[number - 1]),))))
        letters = [NewLetter(title="One"), NewLetter(title="Two")]
        for letter in letters:
            session.run(letter)
            session.run(ReplaceText(text=letter.text_id, start=0, end=0, replacement=WORDS))
        note = AddNote(text=letters[0].text_id, position=3, body=WORDS)
        session.run(note)
        texts = (letters[0].text_id, letters[1].text_id, note.body_id)
        for text, start, length, entities in spans:
            session.run(TagSpan(text=texts[text], start=start, end=start + length, entities=tuple(entities)))
        _metadata(session, letters[0].letter_id, sender)
        yield session


def _metadata(session: ProjectSession, letter_id: str, sender: str) -> None:
    snapshot = session.letter(letter_id)
    letter = replace(snapshot.letter, actions=(
        Action(type="sent", agents=(Agent(name="S", entity=sender), Agent(name="nobody")),
               place=Place(name="P", entity=KEYS[1])), Action(type="received")))
    witness = Witness(id="w" * 32, repository=Repository(name="R", entity=KEYS[2]),
                      inscriptions=(Inscription(kind="stamp", by=(Agent(name="I", entity=KEYS[3]),)),))
    session.run(Changes(message("typing"), (
        Put(letter), Put(replace(snapshot.provenance, witnesses=(witness,))))))


def state(session: ProjectSession) -> tuple[Any, ...]:
    return [session.letter(key) for key in session.letter_ids()], list(session.entities()), session.mention_counts()


def all_tags(session: ProjectSession) -> dict[str, Annotation]:
    return {tag.id: tag for key in session.letter_ids() for text in session.letter(key).texts()
            for tag in text.of_kind("entity")}


slow = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@slow
@given(spans=tags, keep=keys, merge=st.lists(keys, min_size=1, max_size=3, unique=True), sender=keys)
def test_a_merge_keeps_every_mention_and_is_undone_exactly(
        spans: list[tuple[int, int, int, list[str]]], keep: str, merge: list[str], sender: str) -> None:
    with project(spans, sender) as session:
        before, tagged, names = state(session), all_tags(session), {e.id: e for e in session.entities()}
        if keep in merge:
            with pytest.raises(RefusedError, match="merge-with-itself"):
                session.run(MergeEntities(keep=keep, merge=tuple(merge)))
            assert state(session) == before
            return
        session.run(MergeEntities(keep=keep, merge=tuple(merge)))
        after = all_tags(session)
        expected = {key: tuple(dict.fromkeys(keep if e in merge else e for e in tag.entities))
                    for key, tag in tagged.items()}
        assert {key: tag.entities for key, tag in after.items()} == expected
        assert {key: replace(tag, entities=()) for key, tag in after.items()} == {
            key: replace(tag, entities=()) for key, tag in tagged.items()}
        register = {entity.id: entity for entity in session.entities()}
        assert all(register[key].merged_into == keep for key in merge)
        assert {form for key in (keep, *merge) for form in names[key].forms()} == set(register[keep].forms())
        assert session.referring(frozenset(merge)) == []
        assert session.letter(session.letter_ids()[0]).letter.actions[0].agents[0].entity == (
            keep if sender in merge else sender)
        assert session.check_file().ok
        session.undo()
        assert state(session) == before
        session.redo()
        assert all_tags(session) == after


@slow
@given(spans=tags, wanted=st.frozensets(keys, min_size=1), merged=st.booleans())
def test_who_points_to_an_entry_is_found_as_by_looking_everywhere(
        spans: list[tuple[int, int, int, list[str]]], wanted: frozenset[str], merged: bool) -> None:
    with project(spans) as session:
        if merged:
            session.run(MergeEntities(keep=KEYS[0], merge=(KEYS[1],)))
        plain = _Plain(session)
        found = referring(session, wanted)
        assert {value.id: value for value in found} == {
            value.id: value for value in referring(plain, wanted)}  # type: ignore[arg-type]
        assert len({value.id for value in found}) == len(found)


class _Plain:
    """A session that has only what every reader has."""

    def __init__(self, session: ProjectSession) -> None:
        self.letter_ids, self.letter, self.entities = session.letter_ids, session.letter, session.entities


@slow
@given(spans=tags, entity=st.one_of(st.none(), keys), typed=st.booleans())
def test_mentions_in_context_are_those_of_the_letters(
        spans: list[tuple[int, int, int, list[str]]], entity: str | None, typed: bool) -> None:
    with project(spans) as session:
        text = session.letter(session.letter_ids()[0]).transcription.text
        if typed:
            # What is being typed stands in no table yet.
            session.type(text.id, TextEdit(0, "", "Now: "))
        rows = session.mention_rows(entity)
        expected = {tag.id: (tag.text, tag.start, tag.end) for tag in all_tags(session).values()
                    if (entity in tag.entities if entity is not None else not tag.entities)}
        assert {row.id: (row.text, row.start, row.end) for row in rows} == expected
        assert len(rows) == len(expected)
        for row in rows:
            content = session.text(row.text).text.content
            assert row.match == content[row.start:row.end]
            assert content[:row.start].endswith(row.before)
            assert content[row.end:].startswith(row.after)
            assert row.letter in session.letter_ids()
        assert [session.letter_ids().index(row.letter) for row in rows] == sorted(
            session.letter_ids().index(row.letter) for row in rows)
        for key in session.letter_ids():
            for snapshot in session.letter(key).texts():
                assert sorted(session.spans_of(snapshot.text.id, ("entity",))) == sorted(
                    (tag.start, tag.end) for tag in snapshot.of_kind("entity"))
                assert session.content_of(snapshot.text.id) == snapshot.text.content


@slow
@given(spans=tags, entity=keys)
def test_deleting_with_mentions_leaves_nothing_that_points_nowhere_and_is_undone(
        spans: list[tuple[int, int, int, list[str]]], entity: str) -> None:
    with project(spans) as session:
        before, tagged = state(session), all_tags(session)
        mentioned = [tag for tag in tagged.values() if entity in tag.entities]
        if mentioned:
            with pytest.raises(RefusedError, match="entity-in-use"):
                session.run(DeleteEntity(entity_id=entity))
            assert state(session) == before
        session.run(DeleteEntity(entity_id=entity, with_mentions=True))
        assert session.get(entity) is None
        assert session.referring(frozenset({entity})) == []
        left = all_tags(session)
        assert set(tagged) - set(left) == {tag.id for tag in mentioned if tag.entities == (entity,)}
        session.undo()
        assert state(session) == before


def tagged(session: ProjectSession, entity: str) -> list[str]:
    return [row.id for row in session.mention_rows(entity)]


def test_an_alias_is_deleted_with_the_entry_that_it_stands_for() -> None:
    with project([(0, 0, 8, [KEYS[1]])]) as session:
        session.run(MergeEntities(keep=KEYS[0], merge=(KEYS[1],)))
        session.run(DeleteEntity(entity_id=KEYS[0], with_mentions=True))
        assert session.get(KEYS[1]) is None
        assert all_tags(session) == {}


def test_mentions_that_mean_somebody_else_move_to_a_new_entry_also_those_of_an_alias() -> None:
    with project([(0, 0, 8, [KEYS[0]]), (1, 0, 8, [KEYS[0], KEYS[2]]), (2, 0, 8, [KEYS[1]])]) as session:
        # A colleague's tag on the alias, which came after the merge.
        session.run(MergeEntities(keep=KEYS[0], merge=(KEYS[1],)))
        alias = next(iter(tagged(session, KEYS[0])))
        tag = session.get(alias)
        assert isinstance(tag, Annotation)
        session.run(Changes(message("typing"), (Put(replace(tag, entities=(KEYS[1],))),)))
        before = state(session)
        ids = tagged(session, KEYS[0])
        split = SplitEntity(entity_id=KEYS[0], mentions=(alias, ids[-1]), name="  Somebody  else ")
        session.run(split)
        made = session.get(split.new_id)
        assert isinstance(made, Entity)
        assert (made.name, made.kind) == ("Somebody else", "person")
        assert set(tagged(session, split.new_id)) == {alias, ids[-1]}
        assert len(tagged(session, KEYS[0])) == 1
        session.undo()
        assert state(session) == before


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(RefusedError) as error:
        act()
    return error.value.message.code


def test_a_split_of_nothing_or_without_a_name_is_refused() -> None:
    with project([(0, 0, 8, [KEYS[0]])]) as session:
        (mine,) = tagged(session, KEYS[0])
        assert refused(lambda: session.run(SplitEntity(entity_id=KEYS[0], mentions=(), name="x"))) == "split-of-nothing"
        assert refused(lambda: session.run(SplitEntity(
            entity_id=KEYS[2], mentions=(mine,), name="x"))) == "split-of-nothing"
        assert refused(lambda: session.run(SplitEntity(
            entity_id=KEYS[0], mentions=(mine,), name=" "))) == "entity-without-name"


def test_the_fields_that_were_chosen_win_and_no_name_is_lost() -> None:
    with project([]) as session:
        kept = session.get(KEYS[0])
        assert isinstance(kept, Entity)
        chosen = replace(kept, name="Name 1", dates="1900", edtf="1900", names=())
        session.run(MergeEntities(keep=KEYS[0], merge=(KEYS[1],), chosen=chosen))
        merged = session.get(KEYS[0])
        assert isinstance(merged, Entity)
        assert (merged.name, merged.dates, merged.edtf) == ("Name 1", "1900", "1900")
        assert merged.forms() == ("Name 1", "Name 0", "Shared")
        assert [relation.entity for relation in merged.relations] == [KEYS[5]]


def test_what_is_merged_already_cannot_be_merged_again() -> None:
    with project([]) as session:
        session.run(MergeEntities(keep=KEYS[0], merge=(KEYS[1],)))
        assert refused(lambda: session.run(MergeEntities(keep=KEYS[1], merge=(KEYS[2],)))) == "merge-with-itself"
        assert refused(lambda: session.run(MergeEntities(keep=KEYS[2], merge=(KEYS[1],)))) == "merge-with-itself"
        session.run(MergeEntities(keep=KEYS[2], merge=(KEYS[0],)))
        assert with_aliases(session.entities(), KEYS[2]) == {KEYS[0], KEYS[1], KEYS[2]}


def test_references_of_every_sort_are_seen_and_moved() -> None:
    with project([]) as session:
        snapshot = session.letter(session.letter_ids()[0])
        assert set(references(snapshot.letter)) == {KEYS[0], KEYS[1]}
        assert set(references(snapshot.provenance)) == {KEYS[2], KEYS[3]}
        assert list(references("no object")) == []
        gone = moved(snapshot.letter, lambda _key: None)
        assert isinstance(gone, Letter)
        assert list(references(gone)) == []
        assert [agent.name for agent in gone.actions[0].agents] == ["S", "nobody"]
        assert moved(snapshot.provenance, lambda key: key) == snapshot.provenance


def _dated(session: ProjectSession, letter_id: str, sender: str, recipient: str, edtf: str | None) -> None:
    letter = session.letter(letter_id).letter
    date = DateValue(text=edtf, edtf=edtf) if edtf else None
    session.run(Changes(message("typing"), (Put(replace(letter, actions=(
        Action(type="sent", agents=(Agent(name=sender),), date=date),
        Action(type="received", agents=(Agent(name=recipient),))))),)))


def _add(session: ProjectSession, sender: str, recipient: str, edtf: str | None, *entities: str) -> str:
    letter = NewLetter(title="More")
    session.run(letter)
    session.run(ReplaceText(text=letter.text_id, start=0, end=0, replacement=WORDS))
    for at, entity in enumerate(entities):
        session.run(TagSpan(text=letter.text_id, start=at, end=at + 3, entities=(entity,)))
    _dated(session, letter.letter_id, sender, recipient, edtf)
    return letter.letter_id


def test_what_is_mentioned_nearby_is_that_of_the_same_two_parties_some_years_around() -> None:
    a, b, c, d, e, f = KEYS
    with project([]) as session:
        here = _add(session, "Peters", "Stalin", "1922-04-03", f)
        _add(session, "Peters", "Stalin", "1920", a, a)
        _add(session, "Stalin", "Peters", "1927-12-31", a, b)
        _add(session, "Stalin", "Peters", "1928-01-01", c)
        _add(session, "Peters", "Lenin", "1922", d)
        undated = _add(session, "Peters", "Stalin", None, e)
        assert session.mentioned_nearby(here, 5) == {a: 3, b: 1}
        assert session.mentioned_nearby(here, 6) == {a: 3, b: 1, c: 1}
        assert session.mentioned_nearby(here, 9999) == {a: 3, b: 1, c: 1}
        assert session.mentioned_nearby(undated, 5) == {a: 3, b: 1, c: 1, f: 1}
        _dated(session, here, "", "", "1922")
        assert session.mentioned_nearby(here, 5) == {}
        assert session.mentioned_nearby("f" * 32, 5) == {}


def test_of_a_long_correspondence_the_nearest_letters_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mentions, "MOST_NEARBY", 2)
    with project([]) as session:
        here = _add(session, "Peters", "Stalin", "1922")
        for year, key in (("1917", KEYS[0]), ("1923", KEYS[1]), ("1921", KEYS[2]), ("1926", KEYS[3])):
            _add(session, "Peters", "Stalin", year, key)
        assert session.mentioned_nearby(here, 5) == {KEYS[1]: 1, KEYS[2]: 1}
