"""Threads: every comment stands in one of them, whoever answered whom."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.core.letters import Comment
from editor.core.threads import first_of, threads


def comment(name: str, at: str = "2026-01", reply_to: str | None = None, **fields: object) -> Comment:
    return Comment(id=name, letter="letter", target="letter", body=name, author="E", at=at, reply_to=reply_to,
                   **fields)  # type: ignore[arg-type]


def test_an_answer_to_an_answer_stands_in_the_same_thread_by_time() -> None:
    found = threads([comment("c", "3", "b"), comment("a", "1", resolved=True), comment("b", "2", "a"),
                     comment("x", "0")])
    assert [(t.first.id, [c.id for c in t.answers], t.resolved) for t in found] == [
        ("x", [], False), ("a", ["b", "c"], True)]


def test_an_answer_whose_first_comment_is_gone_is_still_there() -> None:
    assert [t.first.id for t in threads([comment("b", "2", "a")])] == ["b"]


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 8), st.integers(0, 3)), max_size=8,
                unique_by=lambda row: row[0]))
def test_every_comment_is_in_one_thread_even_in_a_ring(rows: list[tuple[int, int, int]]) -> None:
    comments = [comment(str(own), str(at), str(answers)) for own, answers, at in rows]
    found = threads(comments)
    assert sorted(c.id for t in found for c in t.comments) == sorted(c.id for c in comments)
    for thread in found:
        assert {first_of(c, comments).id for c in thread.comments} == {thread.first.id}
        assert [c.at for c in thread.answers] == sorted(c.at for c in thread.answers)
