"""What is not tagged yet: names of the register, and words that look like names."""

from __future__ import annotations

import pytest

from editor.app.actions.entities import PutEntity, TagSpan
from editor.app.actions.tagging import TagOccurrences, chosen, each_occurrence, each_untagged, find_occurrences
from editor.app.actions.text import ReplaceText
from editor.app.actions.untagged import each_name_like
from editor.core.capitals import name_like
from editor.core.entities import Entity
from tests.app.conftest import CONTENT, Desk


def like(content: str, taken: tuple[tuple[int, int], ...] = ()) -> list[str]:
    return [content[start:end] for start, end, first in name_like(content, taken) if not first]


@pytest.mark.parametrize(("content", "names"), [
    ("Yesterday I. V. Stalin met Enver Pasha. He left.", ["Enver Pasha"]),
    ("we saw Colmar von der Goltz in Baghdad", ["Colmar von der Goltz", "Baghdad"]),
    ("with Dr. Müller-Lüdenscheidt and Ходжаев", ["Dr. Müller-Lüdenscheidt", "Ходжаев"]),
    ("The end. Then we left for O’Brien", ["O’Brien"]),
    ("he met I and A.", []),
    ("", []),
    ("and 😀 Ali Bey 😀", ["Ali Bey"]),
])
def test_capitals_inside_a_sentence_look_like_names(content: str, names: list[str]) -> None:
    assert like(content) == names


def test_what_is_tagged_looks_like_no_name() -> None:
    content = "we saw Enver Pasha in Baghdad"
    assert like(content, ((7, 18),)) == ["Baghdad"]
    assert like(content, ((13, 18), (22, 29))) == ["Enver"]


def name_likes(desk: Desk) -> list[str]:
    *_, (done, total, found) = each_name_like(desk.project)
    assert done == total
    return [occurrence.match for occurrence in found]


def test_names_of_the_register_and_common_words_are_left_out(desk: Desk) -> None:
    assert name_likes(desk) == ["Bukhara", "STALIN"]
    desk.project.run(ReplaceText(text=desk.text, start=0, end=0, replacement="and "))
    assert name_likes(desk) == ["Bukhara", "Bukhara", "Old Bukhara", "STALIN"]
    desk.project.run(PutEntity(entity=Entity(id="a" * 32, kind="place", name="Bukhara")))
    assert name_likes(desk) == ["Old Bukhara", "STALIN"]
    desk.project.run(ReplaceText(text=desk.text, start=0, end=0, replacement="the stalin in Ruritania; "))
    assert name_likes(desk) == ["Old Bukhara", "Ruritania"]


def test_a_word_that_only_begins_sentences_is_no_name_but_counts_with_one_that_does_not(desk: Desk) -> None:
    assert "Enver Pasha" not in name_likes(desk)
    desk.project.run(ReplaceText(text=desk.text, start=0, end=0, replacement="we and Enver Pasha. "))
    assert name_likes(desk).count("Enver Pasha") == 2


def test_untagged_names_of_the_whole_register(desk: Desk) -> None:
    desk.project.run(PutEntity(entity=Entity(id="c" * 32, kind="place", name="Bukhara")))
    desk.project.run(PutEntity(entity=Entity(id="d" * 32, kind="person", name="STALIN")))
    desk.project.run(PutEntity(entity=Entity(id="e" * 32, kind="person", name="STALIN")))
    found = [o for _, _, some in each_untagged(desk.project) for o in some]
    assert [(o.match, o.entities) for o in found] == [
        ("Bukhara", ("c" * 32,)), ("STALIN", ("d" * 32, "e" * 32)), ("Bukhara", ("c" * 32,)), ("Bukhara", ("c" * 32,))]
    start, end = desk.span("STALIN")
    desk.project.run(TagSpan(text=desk.text, start=start, end=end, entities=("d" * 32,)))
    assert sum(len(some) for _, _, some in each_untagged(desk.project)) == 3


# --- what was rejected


def rejecting(desk: Desk) -> None:
    desk.project.run(PutEntity(entity=Entity(id="c" * 32, kind="place", name="Bukhara")))
    first, *_ = find_occurrences(desk.project, "c" * 32)
    assert first.start == CONTENT.index("Bukhara")
    desk.project.run(TagOccurrences(entity_id="c" * 32, name="Bukhara", occurrences=(), rejected=(first,)))


def test_what_was_rejected_is_never_proposed_again(desk: Desk) -> None:
    rejecting(desk)
    assert [o.start for o in find_occurrences(desk.project, "c" * 32) if o.text == desk.text] == [
        CONTENT.rindex("Bukhara")]
    assert not any((o.text, o.start) == (desk.text, CONTENT.index("Bukhara"))
                   for _, _, some in each_untagged(desk.project) for o in some)
    entity = desk.project.get("c" * 32)
    assert isinstance(entity, Entity)
    assert [(place.words, place.before) for place in entity.rejected] == [("Bukhara", "Old ")]


def test_a_rejected_place_is_known_where_it_has_moved_to(desk: Desk) -> None:
    rejecting(desk)
    desk.project.run(ReplaceText(text=desk.text, start=len(CONTENT), end=len(CONTENT), replacement="\nIn Bukhara."))
    places = [o.start for o in find_occurrences(desk.project, "c" * 32) if o.text == desk.text]
    assert places == [CONTENT.rindex("Bukhara"), len(CONTENT) + 4]
    desk.project.run(ReplaceText(text=desk.text, start=0, end=0, replacement="To the town of "))
    assert [o.start for o in find_occurrences(desk.project, "c" * 32) if o.text == desk.text] == [
        place + 15 for place in places]


def test_rejecting_one_meaning_leaves_the_other(desk: Desk) -> None:
    for key in "de":
        desk.project.run(PutEntity(entity=Entity(id=key * 32, kind="person", name="STALIN")))
    (found,) = find_occurrences(desk.project, "d" * 32)
    assert found.ambiguous
    desk.project.run(TagOccurrences(entity_id="d" * 32, name="STALIN", occurrences=(), rejected=(found,)))
    assert find_occurrences(desk.project, "d" * 32) == []
    (other,) = find_occurrences(desk.project, "e" * 32)
    assert not other.ambiguous
    assert chosen([other]) == [other]


def test_tagging_and_rejecting_are_one_step(desk: Desk) -> None:
    desk.project.run(PutEntity(entity=Entity(id="c" * 32, kind="place", name="Bukhara")))
    found = find_occurrences(desk.project, "c" * 32)
    changes = desk.project.run(TagOccurrences(
        entity_id="c" * 32, name="Bukhara", occurrences=tuple(found[1:]), rejected=(found[0],)))
    assert len(changes) == len(found)
    assert find_occurrences(desk.project, "c" * 32) == []


def test_the_search_says_how_far_it_is(desk: Desk) -> None:
    desk.project.run(PutEntity(entity=Entity(id="c" * 32, kind="place", name="Bukhara")))
    steps = [(done, total) for done, total, _ in each_occurrence(desk.project, "c" * 32)]
    assert steps == [(1, 2), (2, 2), (2, 2)]
