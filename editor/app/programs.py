"""Running another program for a while: with a deadline, with bounded memory, and stopped when nobody wants it."""

from __future__ import annotations

import contextlib
import os
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

LOOK_EVERY = 0.05
"""How often it is looked whether the program has ended, in seconds."""

_MOST_WORDS = 300


class ProgramGaveUpError(Exception):
    """The program had not ended when its time was up."""


class Ended(NamedTuple):
    """How a program ended, and what it complained of."""

    code: int
    complaint: str


def run_program(command: Sequence[str], folder: Path, tick: Callable[[], None], *, seconds: float,
                memory: int | None = None, environment: Mapping[str, str] | None = None,
                output: Path | None = None) -> Ended:
    """Run a program until it ends. ``tick`` is called again and again; what it raises ends the program.

    Its complaints are kept in ``folder``; ``output`` gets what it prints.

    Raises:
        ProgramGaveUpError: it took longer than ``seconds``.
        OSError: it cannot be started.
    """
    complaints = folder / "complaints"
    with contextlib.ExitStack() as files:
        errors = files.enter_context(complaints.open("wb"))
        target = files.enter_context(output.open("wb")) if output is not None else subprocess.DEVNULL
        process = subprocess.Popen(
            list(command), stdin=subprocess.DEVNULL, stdout=target, stderr=errors,
            env={**os.environ, **(environment or {})}, creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0))
        try:
            _bound_memory(process.pid, memory)
            _wait(process, tick, seconds)
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
    words = complaints.read_bytes()[:_MOST_WORDS * 4].decode("utf-8", "replace")
    return Ended(process.returncode, " ".join(words.split())[:_MOST_WORDS])


def _wait(process: subprocess.Popen[bytes], tick: Callable[[], None], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while process.poll() is None:
        tick()
        if time.monotonic() > deadline:
            raise ProgramGaveUpError
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(LOOK_EVERY)


def _bound_memory(pid: int, memory: int | None) -> None:
    """Hold a program to so much address space, where the system can do that to one that runs."""
    try:
        import resource
    except ImportError:  # not on Windows
        return
    if memory is not None and hasattr(resource, "prlimit"):
        with contextlib.suppress(OSError, ValueError):
            resource.prlimit(pid, resource.RLIMIT_AS, (memory, memory))
