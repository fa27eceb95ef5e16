"""Anchors in a version of which nobody knows how it came about."""

from __future__ import annotations

import random

import pytest

from benchmarks.revising import NEW, Revised, revised
from editor.core.anchors import Anchor
from editor.review.spans import relocate
from editor.review.tokens import is_word, offsets, tokenise
from tests.review.versions import SEED_LETTER, moving


def _place(text: str, words: str) -> Anchor:
    return Anchor(text.index(words), text.index(words) + len(words))


def test_what_survives_is_followed() -> None:
    before, after = "agents of Enver Pasha walked", "many agents of Envar Pasha walked"
    one, = relocate(before, after, [_place(before, "Enver Pasha")])
    assert (one.anchor, one.how, one.candidates) == (_place(after, "Envar Pasha"), "followed", ())


def test_a_tag_and_a_note_go_with_a_paragraph_that_was_moved() -> None:
    for seed in range(12):
        case = moving(seed)
        plain = case.moved
        paragraph = next(line for line in case.base.split("\n") if line not in case.edited.split("\n")
                         or case.edited == case.base)
        start = case.base.index(paragraph) + paragraph.index(" ") + 1
        end = start + 20
        tag, note = relocate(case.base, plain, [Anchor(start, end), Anchor(end, end)])
        assert plain[tag.anchor.start:tag.anchor.end] == case.base[start:end]
        assert note.anchor == Anchor(tag.anchor.end, tag.anchor.end)


def test_what_is_gone_is_detached_with_places_to_choose_from() -> None:
    before = "Enver Pasha came. Then Enver Pasha went. The end of it."
    after = "Then Enver Pasha went. The end of it."
    one, = relocate(before, after, [Anchor(0, 11)])
    assert one.how == "detached"
    assert one.anchor.detached
    # The other Enver Pasha stood there before: he cannot be the one, but a person may say so.
    assert [(place.start, place.end) for place in one.candidates] == [(5, 16)]


def test_words_are_not_found_within_other_words() -> None:
    before, after = "Ali ran. He left for Tashkent.", "He left for Tashkent. Alibi ran."
    one, = relocate(before, after, [Anchor(0, 3)])
    assert one.how == "detached"


def test_two_places_that_fit_alike_are_not_chosen_between() -> None:
    before = "x Enver Pasha y. One two three four five six."
    after = "One two three four five six. Enver Pasha ran. Enver Pasha sat."
    one, = relocate(before, after, [_place(before, "Enver Pasha")])
    assert one.how == "detached"
    assert 1 <= len(one.candidates) <= 3


def test_what_was_detached_stays_so() -> None:
    one, = relocate("a b", "a c b", [Anchor(1, 1, detached=True)])
    assert one.anchor.detached


def _wrong(version: Revised, tokens: list[str], spans: list[tuple[int, int]]) -> tuple[int, int]:
    """Return how many spans are attached to none of their surviving words, and how many to exactly those."""
    places, new_places = offsets(tokens), offsets(version.tokens)
    after = {old: new for new, old in enumerate(version.origins) if old != NEW}
    wrong = exact = 0
    found = relocate("".join(tokens), version.text, [Anchor(places[start], places[end]) for start, end in spans])
    for (start, end), one in zip(spans, found, strict=True):
        words = [after[at] for at in range(start, end) if at in after and is_word(tokens[at])]
        covered = {at for at in range(len(version.tokens))
                   if new_places[at] < one.anchor.end and new_places[at + 1] > one.anchor.start}
        all_of_it = len(words) == sum(is_word(tokens[at]) for at in range(start, end))
        wrong += not one.anchor.detached and bool(words) and not covered & set(words)
        exact += not one.anchor.detached and all_of_it and (min(words), max(words)) == (min(covered), max(covered))
    return wrong, exact


@pytest.mark.parametrize(("share", "most_wrong", "least_exact"), [(0.005, 0, 0.98), (0.02, 0, 0.93), (0.05, 0, 0.85)])
def test_no_span_goes_astray(share: float, most_wrong: int, least_exact: float) -> None:
    tokens = tokenise(SEED_LETTER)
    wrong = exact = count = 0
    for seed in range(6):
        chance = random.Random(seed)
        starts = [at for at in range(len(tokens) - 5) if tokens[at][:1].isupper()]
        spans = [(at, at + chance.choice((1, 3))) for at in chance.sample(starts, 100)]
        spans = [(start, end) for start, end in spans if is_word(tokens[end - 1])]
        more = _wrong(revised(SEED_LETTER, seed, share), tokens, spans)
        wrong, exact, count = wrong + more[0], exact + more[1], count + len(spans)
    assert wrong <= most_wrong
    assert exact / count >= least_exact
