"""A text edited key by key is the same as the one net edit, and a key costs little."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.anchors import TextEdit, apply_edit
from editor.core.annotations import Annotation
from editor.core.blocks import line_spans
from editor.core.editing import annotated_edit
from editor.core.live_text import LiveText
from editor.core.snapshot import TextSnapshot
from tests.core.strategies import edits, numbered_ids, snapshots, text_snapshot, touching_edits, words

TEXT = "Dear Comrade Stalin,\nComrade Petrov wrote to me."
PETROV = Annotation(id="petrov", text="text", kind="entity", start=29, end=35)


def keys(live: LiveText, at: int, *, backspaces: int = 0, typed: str = "") -> None:
    for _ in range(backspaces):
        at -= 1
        live.apply(TextEdit(at, live.content[at], ""))
    for character in typed:
        live.apply(TextEdit(at, "", character))
        at += 1


def petrov(live: LiveText) -> tuple[str, bool]:
    annotation = live.get("petrov")
    assert annotation is not None
    return live.content[annotation.start:annotation.end], annotation.detached


@pytest.mark.parametrize(("backspaces", "typed", "covered"), [
    (6, "Petroff", "Petroff"),
    (6, "Petrov", "Petrov"),
    (2, "v", "Petrv"),
    (0, "s", "Petrov"),
    (3, "rovich", "Petrovich"),
    (6, "Petrovich", "Petrovich"),
])
def test_retyping_a_name_keeps_its_tag_however_the_keys_fall(backspaces: int, typed: str, covered: str) -> None:
    live = LiveText(text_snapshot(TEXT, PETROV))
    keys(live, 35, backspaces=backspaces, typed=typed)
    assert petrov(live) == (covered, False)


def test_deleting_a_name_detaches_it_until_it_is_typed_again_in_the_same_run() -> None:
    live = LiveText(text_snapshot(TEXT, PETROV))
    keys(live, 35, backspaces=6)
    assert petrov(live) == ("", True)
    assert live.overlapping(29, 29)[-1].quote == "Petrov"
    keys(live, 29, typed="Ivanov")
    assert petrov(live) == ("Ivanov", False)
    assert live.net == TextEdit(29, "Petrov", "Ivanov")
    live.seal()
    assert live.net is None
    keys(live, 35, backspaces=6)
    live.seal()
    keys(live, 29, typed="Ivanov")
    assert petrov(live) == ("", True)


def test_an_edit_elsewhere_or_of_lines_seals_the_run() -> None:
    live = LiveText(text_snapshot(TEXT, PETROV), numbered_ids())
    assert live.apply(TextEdit(29, "", "I")) == (21, 49, False, False)
    assert live.apply(TextEdit(30, "", ".")) == (21, 50, False, False)
    assert live.apply(TextEdit(0, "D", "d")) == (0, 20, True, False)
    assert live.net == TextEdit(0, "D", "d")
    assert live.apply(TextEdit(1, "", "\n")) == (0, 21, True, True)
    assert live.net == TextEdit(1, "", "\n")
    assert [a.id for a in live.annotations() if a.is_block] == ["block0", "new0", "block1"]
    assert live.apply(TextEdit(2, "", "x")).sealed


def test_an_edit_that_does_not_fit_is_refused_and_changes_nothing() -> None:
    live = LiveText(text_snapshot(TEXT, PETROV))
    with pytest.raises(ValueError):
        live.apply(TextEdit(0, "x", "y"))
    assert (live.content, live.net) == (TEXT, None)


@given(st.data(), snapshots())
def test_it_is_the_net_edit_and_queries_agree_with_looking_at_everything(
        data: st.DataObject, before: TextSnapshot) -> None:
    live = LiveText(before, numbered_ids())
    previous: TextEdit | None = None
    for _ in range(data.draw(st.integers(1, 6))):
        content = live.content
        change = data.draw(edits(content) if previous is None else st.one_of(
            touching_edits(content, previous), edits(content, words)))
        touched = live.apply(change)
        previous = change
        assert live.content == apply_edit(content, change)
        assert touched.start <= change.start <= change.new_end <= touched.end
        low, high = sorted(data.draw(st.tuples(*[st.integers(0, len(live.content))] * 2)))
        found = live.overlapping(low, high)
        net = live.net
        expected = annotated_edit(live.base, [] if net is None else [net], numbered_ids()).snapshot
        assert expected.text.content == live.content
        if not touched.structural:
            assert live.annotations() == expected.annotations
            assert live.snapshot() == expected
        assert found == [a for a in live.annotations() if a.start <= high and a.end >= low]
        assert all(live.get(a.id) == a for a in live.annotations())
        assert [(a.start, a.end) for a in live.annotations() if a.is_block] == [
            (line.start, line.end) for line in line_spans(live.content)]


@given(st.data(), snapshots())
def test_the_runs_one_after_the_other_are_the_whole_edit(data: st.DataObject, before: TextSnapshot) -> None:
    live = LiveText(before, numbered_ids())
    runs: list[TextEdit] = []
    for _ in range(data.draw(st.integers(1, 6))):
        change = data.draw(edits(live.content))
        unsealed = live.net
        if live.apply(change).sealed and unsealed is not None:
            runs.append(unsealed)
    if live.net is not None:
        runs.append(live.net)
    assert annotated_edit(before, runs, numbered_ids()).snapshot.text.content == live.content


def large_text(annotations: int = 2_000, lines: int = 220) -> TextSnapshot:
    content = "\n".join(" ".join(f"word{number % 7}" for number in range(100)) for _ in range(lines))
    step = len(content) // annotations
    marks = [Annotation(id=f"a{index}", text="text", kind="entity", start=index * step, end=index * step + 9,
                        quote="word") for index in range(annotations - 1)]
    whole = Annotation(id="whole", text="text", kind="quotation", start=0, end=len(content))
    return text_snapshot(content, whole, *marks)


def test_a_key_in_a_long_text_with_2000_annotations_costs_well_under_a_millisecond() -> None:
    live = LiveText(large_text())
    middle = len(live.content) // 2
    times: list[float] = []
    for offset in range(60):
        began = time.process_time()
        touched = live.apply(TextEdit(middle + offset, "", "x"))
        live.overlapping(touched.start, touched.end)
        times.append(time.process_time() - began)
    # The bound is ten times what is measured on a slow machine: it catches work that grows with the annotations.
    assert sorted(times)[len(times) // 2] < 0.002
