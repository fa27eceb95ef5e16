"""The choices of a collation that is not finished: kept in the project, found again, and sent to nobody."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.app import workspace
from editor.app.review.choices import KeptChoice, keep, read_kept, restored
from editor.app.review.double import Choice
from editor.app.review.sending import send_copy
from editor.review.collation import Collation, Place, collate
from editor.store.session import ProjectSession

WORDS = st.lists(st.sampled_from(["the", "city", "front", "Stalin", "said", "so", "said so", "\n"]), max_size=30)


def some(found: Collation, seed: int) -> dict[Place, Choice]:
    """Choices at some of the places, made in any order."""
    source = random.Random(seed)
    places = [place for place in found.places if source.random() < 0.7]
    source.shuffle(places)
    return {place: Choice(source.randrange(3), source.choice(["", "other words"])) for place in places}


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ProjectSession]:
    folder = tmp_path_factory.mktemp("choices")
    with workspace.create_project(folder / "mine.letterbook", editor="Anna") as opened:
        yield opened


@given(WORDS, WORDS, st.integers(0, 1000))
def test_what_was_kept_comes_back_in_its_order(session: ProjectSession, one: list[str], other: list[str],
                                              seed: int) -> None:
    found = collate(" ".join(one), " ".join(other))
    chosen = some(found, seed)
    keep(session, "letter Berta", Path("berta.letterbook"), found, chosen)
    again = restored(collate(" ".join(one), " ".join(other)), read_kept(session).letters.get("letter Berta", ()))
    assert list(again.items()) == list(chosen.items())


def test_a_choice_is_found_where_its_words_are_now(session: ProjectSession) -> None:
    found = collate("A day of peace was had there by all of them.", "A day of piece was had there by all of them.")
    chosen = {found.places[0]: Choice(2, "piece")}
    keep(session, "moved", Path("b"), found, chosen)
    later = collate("It was thus: a long tale that nobody had asked for. A day of peace was had there by all of them.",
                    "A day of piece was had there by all of them.")
    back = restored(later, read_kept(session).letters["moved"])
    assert [(place.difference.first, choice) for place, choice in back.items()] == [("peace", Choice(2, "piece"))]
    other = collate("A year of peace was had there by all of them.", "A year of piece was had there by all of them.")
    assert restored(other, read_kept(session).letters["moved"]) == {}
    elsewhere = collate("A day of peace was had there by all of them, and that was it.",
                        "A day of piece was had there by all of them.")
    assert Choice(2, "piece") in restored(elsewhere, read_kept(session).letters["moved"]).values()


def test_letters_are_kept_apart_and_forgotten_one_by_one(session: ProjectSession) -> None:
    found = collate("one two", "one too")
    for name in ("a Berta", "a Carla"):
        keep(session, name, Path("b"), found, {found.places[0]: Choice(1, "two")})
    keep(session, "a Berta", Path("b"), found, {})
    assert "a Berta" not in read_kept(session).letters
    assert len(read_kept(session).letters["a Carla"]) == 1


def test_what_cannot_be_understood_is_nothing(session: ProjectSession) -> None:
    before = session.work("collation")
    session.keep_work("collation", '{"letters": 7}')
    assert read_kept(session).letters == {}
    session.keep_work("collation", before)
    place = KeptChoice(first="two", second="too", before="", behind="", nth=-1, side=1, words="two")
    assert restored(collate("two", "too"), [place]) == {}


def test_it_is_no_step_and_goes_to_nobody(tmp_path: Path) -> None:
    with workspace.create_project(tmp_path / "mine.letterbook", editor="Anna") as session:
        steps = len(session.history())
        session.keep_work("collation", '{"file": "secret-of-mine"}')
        assert len(session.history()) == steps
        copy = send_copy(session, tmp_path / "copy.letterbook").path
        bare = send_copy(session, tmp_path / "bare.letterbook", history=False).path
    with workspace.open_project(tmp_path / "mine.letterbook") as session:
        assert session.work("collation") == '{"file": "secret-of-mine"}'
        session.keep_work("collation", "")
        assert session.work("collation") == ""
    for path in (copy, bare):
        with closing(sqlite3.connect(path)) as opened:
            assert [key for (key,) in opened.execute("SELECT key FROM meta") if key.startswith("work:")] == []
        assert b"secret-of-mine" not in path.read_bytes()
