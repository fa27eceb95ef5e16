"""Jobs end with a value, with words, or stopped; never with an exception."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.app.jobs import Outcome, Progress, run_job
from editor.app.reports import write_report
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


def test_a_report_is_written_where_there_is_room(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr("platformdirs.user_log_dir", lambda *_, **__: str(tmp_path / "file" / "log"))
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path / "spare"))
    path = write_report(ValueError("the cause \ud800"))
    assert path is not None
    assert path.parent == tmp_path / "spare"
    assert "the cause" in path.read_text(encoding="utf-8")
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path / "file"))
    assert write_report(ValueError()) is None
