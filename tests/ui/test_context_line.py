"""Contexts on one line: they fit, they are cut between words, and an ellipsis says that more stands there."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from editor.core.find import AROUND
from editor.ui.context_line import ContextLine, beginning, ending, first_words, goes_on, last_words

TEXT = "gangs stood almost near Bukhara, and in Bukhara, clear agents of Enver Pasha were walking freely"
WORDS = st.lists(st.text("abcdefgим,.", min_size=1, max_size=12), min_size=1, max_size=30).map(" ".join)
ROUNDED = 2
"""Pixels by which widths differ that Qt has rounded in different ways."""
anything = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)


@pytest.fixture
def metrics(qapp: QApplication) -> QFontMetrics:
    return QFontMetrics(QFont(qapp.font()))


@anything
@given(WORDS, st.integers(60, 700), st.booleans())
def test_only_whole_words_of_the_text_are_shown(metrics: QFontMetrics, words: str, room: int, more: bool) -> None:
    room += metrics.horizontalAdvance("m" * 14 + "…")  # the longest word has room
    first, last = first_words(words, metrics, room, more=more), last_words(words, metrics, room, more=more)
    assert set(first.removesuffix("…").split(" ")) <= set(words.split(" "))
    assert set(last.removeprefix("…").split(" ")) <= set(words.split(" "))
    assert words.startswith(first.removesuffix("…"))
    assert words.endswith(last.removeprefix("…"))


@anything
@given(WORDS, st.integers(30, 700))
def test_what_is_shown_fits_and_is_whole_where_it_can_be(metrics: QFontMetrics, words: str, room: int) -> None:
    first, last = first_words(words, metrics, room), last_words(words, metrics, room)
    wide = metrics.horizontalAdvance(words)
    if wide < room - ROUNDED:
        assert first == last == words
    elif wide > room + ROUNDED:
        assert first.endswith("…")
        assert last.startswith("…")
        assert max(metrics.horizontalAdvance(first), metrics.horizontalAdvance(last)) <= room + ROUNDED


def test_a_word_that_ends_at_the_cut_stays(metrics: QFontMetrics) -> None:
    room = metrics.horizontalAdvance("gangs stood almost…")
    assert first_words(TEXT, metrics, room + 1) == "gangs stood almost…"
    assert last_words(TEXT, metrics, metrics.horizontalAdvance("…walking freely") + 1) == "…walking freely"


def test_a_text_without_blanks_is_cut_anywhere(metrics: QFontMetrics) -> None:
    words = "字" * 300
    assert len(first_words(words, metrics, 200)) > 2


def test_a_context_as_long_as_it_gets_goes_on() -> None:
    assert goes_on("a" * AROUND)
    assert not goes_on("and that was all.")


def test_a_line_shares_its_room_between_both_sides_and_keeps_what_is_not_context(metrics: QFontMetrics) -> None:
    line = ContextLine("Mention\nGap: ", TEXT + " ", "[...]", " " + TEXT, "   97 %")
    narrow, wide = (line.fitted(metrics, room) for room in (300, 600))
    assert len(narrow) < len(wide)
    for shown in (narrow, wide):
        assert shown.startswith("Mention\nGap: …")
        assert "[...] gangs" in shown
        assert shown.endswith("…   97 %")
    assert line._replace(more=(False, False)).fitted(metrics, 5000) == f"Mention\nGap: {TEXT} [...] {TEXT}   97 %"


@given(WORDS, st.integers(14, 60))
def test_a_beginning_and_an_ending_hold_whole_words(words: str, most: int) -> None:
    for shown, rest in ((beginning(words, most), words), (ending(words, most), words)):
        assert len(shown) <= most + 1
        assert set(shown.strip("…").split(" ")) <= set(rest.split(" "))
        assert (shown == words) == (len(words) <= most)


def test_half_a_word_at_the_cut_is_left_out() -> None:
    assert ending("ara, clear agents", 40, more=True) == "…clear agents"
    assert beginning("clear agents of Enver", 12) == "clear agents…"
    assert beginning("clear agents of Enver", 11) == "clear…"
