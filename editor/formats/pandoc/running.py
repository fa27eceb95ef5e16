"""Running a program until it ends, its time is up, or nobody waits for it any more."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from time import monotonic

from editor.formats.base import nobody_stops

Watch = Callable[[], None]
"""Called while a program runs; raises where it is to be stopped."""
_PAUSE = 0.1
"""Seconds between two looks at whether somebody still waits."""


def run_watched(command: Sequence[str], stdin: bytes, *, folder: Path, seconds: float, watch: Watch = nobody_stops,
                env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run a program in ``folder`` with ``stdin`` and return what it wrote. However this ends, the program has ended.

    Raises:
        subprocess.TimeoutExpired: it was stopped after ``seconds``.
        OSError: it cannot be run.
        Whatever ``watch`` raises, within a tenth of a second and the program's own end.
    """
    # From a file: what ``communicate`` has not yet written when a look interrupts it would be lost.
    with tempfile.TemporaryFile() as given:
        given.write(stdin)
        given.seek(0)
        with subprocess.Popen(
                command, stdin=given, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=folder, env=env,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0)) as process:
            try:
                stdout, stderr = _communicated(process, monotonic() + seconds, watch)
            except BaseException:
                process.kill()
                raise
    return subprocess.CompletedProcess(command, process.returncode, stdout, stderr)


def _communicated(process: subprocess.Popen[bytes], end: float, watch: Watch) -> tuple[bytes, bytes]:
    while True:
        watch()
        try:
            written = process.communicate(timeout=max(0.0, min(_PAUSE, end - monotonic())))
        except subprocess.TimeoutExpired:
            if monotonic() >= end:
                raise
        else:
            watch()  # a program that was quick does not make anybody's wish to stop go unheard
            return written
