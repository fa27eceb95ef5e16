"""Long searches in slices: what is found comes in order, the window answers in between, and another search ends one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from pytestqt.qtbot import QtBot

from editor.core.messages import FormatError
from editor.ui import slices
from editor.ui.slices import SlicedSearch

Step = tuple[int, int, Sequence[object]]


def counting(count: int) -> Iterator[Step]:
    for number in range(1, count + 1):
        yield number, count, [number]


def failing() -> Iterator[Step]:
    yield 1, 2, ["one"]
    raise FormatError("pattern-malformed", reason="nothing to repeat")


class Heard:
    """Everything that a search told, in order."""

    def __init__(self, search: SlicedSearch) -> None:
        self.found: list[object] = []
        self.told: list[str] = []
        search.found.connect(self.found.extend)
        search.progressed.connect(lambda done, total: self.told.append(f"{done}/{total}"))
        search.ended.connect(lambda: self.told.append("ended"))
        search.failed.connect(lambda _words: self.told.append("failed"))


@pytest.fixture
def search(qtbot: QtBot) -> Iterator[SlicedSearch]:
    made = SlicedSearch()
    yield made
    made.cancel()


def test_what_is_quick_is_there_at_once(search: SlicedSearch) -> None:
    heard = Heard(search)
    search.start(counting(1_000))
    assert heard.found == list(range(1, 1_001))
    assert heard.told == ["ended"]
    assert not search.running


def test_what_takes_long_comes_slice_by_slice_in_order(
        qtbot: QtBot, search: SlicedSearch, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(10_000))
    monkeypatch.setattr(slices.time, "monotonic", lambda: next(clock))
    monkeypatch.setattr(slices, "SLICE_SECONDS", 4)  # ticks of this clock: three steps a slice
    heard = Heard(search)
    search.start(counting(8))
    assert heard.found == [1, 2, 3]
    assert search.running
    monkeypatch.undo()
    qtbot.waitUntil(lambda: not search.running)
    assert heard.found == list(range(1, 9))
    assert heard.told == ["3/8", "ended"]


def test_another_search_ends_the_one_before(
        qtbot: QtBot, search: SlicedSearch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slices, "SLICE_SECONDS", -1)
    heard = Heard(search)
    search.start(counting(1_000))
    monkeypatch.setattr(slices, "SLICE_SECONDS", 60)
    search.start(iter([(1, 1, ["other"])]))
    qtbot.wait(20)
    assert heard.found == ["other"]
    assert not search.running


def test_a_search_that_fails_keeps_what_it_had_found(search: SlicedSearch) -> None:
    heard = Heard(search)
    search.start(failing())
    assert heard.found == ["one"]
    assert heard.told[0] == "failed"
    assert not search.running
