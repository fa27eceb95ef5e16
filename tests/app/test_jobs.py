"""Jobs end with a value, with words, or stopped; never with an exception."""

from __future__ import annotations

from editor.app.jobs import Outcome, Progress, run_job
from editor.core.messages import Message, RefusedError, message


def test_a_job_reports_and_returns() -> None:
    seen: list[tuple[int, int, Message | None]] = []

    def work(progress: Progress) -> str:
        progress.step(1, 2, message("looking"))
        return "done"

    assert run_job(work, Progress(lambda *step: seen.append(step))) == Outcome(value="done")
    assert seen == [(1, 2, message("looking"))]


def test_a_job_stops_at_its_next_step() -> None:
    progress = Progress()
    steps: list[int] = []

    def work(given: Progress) -> None:
        for step in range(10):
            given.step(step, 10)
            steps.append(step)
            if step == 3:
                given.cancel()

    assert run_job(work, progress) == Outcome()
    assert steps == [0, 1, 2, 3]
    assert progress.cancelled


def test_errors_become_words() -> None:
    def refuse(progress: Progress) -> None:
        raise RefusedError("entity-without-name")

    def fail(progress: Progress) -> None:
        raise KeyError("x")

    assert run_job(refuse).error == message("entity-without-name")
    failed = run_job(fail)
    assert failed.error is not None
    assert failed.error.code == "job-failed"
    assert isinstance(failed.cause, KeyError)
