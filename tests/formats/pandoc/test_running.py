"""Programs that are watched: nothing is lost between two looks, and none outlives whoever waited for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from editor.app.actions.exports import export_project
from editor.app.jobs import Outcome, Progress, run_job
from editor.app.workspace import open_project
from editor.formats.pandoc import running
from editor.formats.pandoc.running import run_watched

SAMPLE = Path(__file__).resolve().parents[3] / "sample_corpus/letterbook-sample.letterbook"
LATE_ECHO = "import sys, time; time.sleep(0.5); sys.stdout.buffer.write(sys.stdin.buffer.read()); sys.exit(3)"
FOR_EVER = "import time; time.sleep(600)"


class StopError(Exception):
    """Nobody waits any more."""


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """The programs that were started, in order."""
    found: list[subprocess.Popen[bytes]] = []

    class Noted(subprocess.Popen):
        def __init__(self, *args: object, **options: object) -> None:
            super().__init__(*args, **options)
            found.append(self)

    monkeypatch.setattr(running.subprocess, "Popen", Noted)
    return found


def test_what_goes_in_and_out_is_whole_however_often_it_is_looked_at(tmp_path: Path):
    looks: list[int] = []
    data = bytes(range(256)) * 20_000
    ended = run_watched([sys.executable, "-c", LATE_ECHO], data, folder=tmp_path, seconds=20,
                        watch=lambda: looks.append(1))
    assert ended.stdout == data
    assert ended.returncode == 3
    assert len(looks) > 2


def test_a_program_that_nobody_waits_for_is_ended(tmp_path: Path, started: list[subprocess.Popen[bytes]]):
    looks: list[int] = []

    def watch() -> None:
        looks.append(1)
        if len(looks) == 3:
            raise StopError

    with pytest.raises(StopError):
        run_watched([sys.executable, "-c", FOR_EVER], b"words", folder=tmp_path, seconds=20, watch=watch)
    [program] = started
    assert program.returncode not in (None, 0)


def test_a_program_whose_time_is_up_is_ended(tmp_path: Path, started: list[subprocess.Popen[bytes]]):
    with pytest.raises(subprocess.TimeoutExpired):
        run_watched([sys.executable, "-c", FOR_EVER], b"", folder=tmp_path, seconds=0.3)
    assert started[0].returncode not in (None, 0)


@pytest.mark.parametrize("format_id", ["docx", "odt", "epub", "pdf"])
def test_an_export_that_is_cancelled_ends_its_program_and_leaves_no_file(
        format_id: str, tmp_path: Path, started: list[subprocess.Popen[bytes]], monkeypatch: pytest.MonkeyPatch):
    progress = Progress()
    communicate = running.subprocess.Popen.communicate

    def cancelling(self: subprocess.Popen[bytes], *args: object, **options: object) -> object:
        progress.cancel()  # while the first program runs
        return communicate(self, *args, **options)

    monkeypatch.setattr(running.subprocess.Popen, "communicate", cancelling)
    output = tmp_path / f"edition.{format_id}"
    with open_project(SAMPLE, editor="test", read_only=True) as session:
        outcome = run_job(lambda given: export_project(session, session.letter_ids(), format_id, output,
                                                       progress=given), progress)
    assert outcome == Outcome()
    assert started
    assert all(program.returncode is not None for program in started)
    assert list(tmp_path.iterdir()) == []
