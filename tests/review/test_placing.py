"""Where things come to stand when two texts become one, and one role for each line, whoever merges."""

import pytest

from editor.core.anchors import Anchor
from editor.core.annotations import Annotation
from editor.core.ids import is_id
from editor.core.letters import Text
from editor.core.sides import State
from editor.core.snapshot import TextSnapshot
from editor.review import boards
from editor.review.placing import Rival, made_id, made_ids, settled_blocks, was_moved
from tests.review.two_sides import an_id

TEXT = an_id("text")
LEFT, RIGHT = Anchor(2, 6), Anchor(4, 9)


def role(name, start, end, kind="paragraph"):
    return Annotation(id=an_id(name), text=TEXT, kind=kind, start=start, end=end)


@pytest.mark.parametrize(("mine", "theirs", "expected"), [
    (Rival(LEFT, touched=True), Rival(RIGHT, touched=False), LEFT),
    (Rival(LEFT, touched=False), Rival(RIGHT, touched=True), RIGHT),
    (Rival(LEFT, touched=True), Rival(RIGHT, touched=True), LEFT),
    (Rival(LEFT, touched=False), Rival(LEFT, touched=True), LEFT),
    (Rival(Anchor(3, 3, detached=True), touched=True), Rival(RIGHT, touched=False), RIGHT),
])
def test_of_two_places_it_does_not_matter_whose_is_called_mine(mine, theirs, expected):
    assert boards.chosen_place(mine, theirs) == boards.chosen_place(theirs, mine) == expected


def test_of_two_roles_for_one_line_one_stands():
    content = "one\ntwo"
    roles = [role("b", 0, 3), role("a", 0, 3), role("c", 4, 7)]
    settled = boards.settled_blocks(roles, content, TEXT)
    assert sorted((one.start, one.end) for one in settled.standing.values()) == [(0, 3), (4, 7)]
    assert len(settled.removed) == 1
    assert settled == boards.settled_blocks(roles[::-1], content, TEXT)


def test_a_role_that_is_made_is_the_same_whoever_makes_it():
    first, second = (settled_blocks([role("a", 0, 3)], "one\ntwo\nthree", TEXT).created for _ in range(2))
    assert [one.id for one in first] == [one.id for one in second]
    assert len({one.id for one in first}) == 2
    assert all(is_id(one.id) for one in first)


def test_a_role_that_was_made_for_one_line_and_stands_at_another_is_not_made_again():
    made = made_id(TEXT, "one", 0)
    moved = role("x", 4, 7)
    moved = Annotation(id=made, text=TEXT, kind=moved.kind, start=moved.start, end=moved.end)
    settled = settled_blocks([moved], "one\none", TEXT)
    (created,) = settled.created
    assert settled.standing[made].start == 4
    assert created.id != made
    assert made not in made_ids(TEXT, "one\none", [made])


@pytest.mark.parametrize(("before", "start", "end", "after", "now", "moved"), [
    ("one two three", 4, 7, "one and two three", (8, 11), False),
    ("one two three", 4, 7, "one two three", (8, 13), True),
    ("one two three", 4, 13, "one \n", (4, 5), False),
])
def test_who_edits_a_text_moves_nothing_that_stands_on_it(before, start, end, after, now, moved):
    base = Annotation(id=an_id("tag"), text=TEXT, kind="entity", start=start, end=end)
    here = TextSnapshot(text=Text(id=TEXT, letter=an_id("letter"), role="transcription", content=after),
                        annotations=())
    there = Annotation(id=base.id, text=TEXT, kind="entity", start=now[0], end=now[1], detached=now[0] == now[1])
    assert was_moved(State("0", base, before), there, here) == moved
