"""Running another program for a while: with a deadline, with bounded memory, and stopped when nobody wants it."""

from __future__ import annotations

import contextlib
import os
import subprocess
import threading
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


class Watch:
    """Ends a process that says nothing for too long, takes more memory than it may, or is wanted by nobody any more
    (``stopped``), on every system: from outside, since a process that is busy in a decoder cannot look after itself."""

    def __init__(self, process: subprocess.Popen[bytes], *, seconds: float, memory: int,
                 stopped: Callable[[], bool] = lambda: False) -> None:
        self._process, self._memory, self._stopped = process, memory, stopped
        self._deadline = time.monotonic() + seconds
        self._over = threading.Event()
        self.took_too_much = False
        """Whether it was the memory."""
        threading.Thread(target=self._look, daemon=True).start()

    def cancel(self) -> None:
        """Watch no longer."""
        self._over.set()

    def _look(self) -> None:
        while not self._over.wait(LOOK_EVERY):
            self.took_too_much = memory_of(self._process.pid) > self._memory
            if self.took_too_much or time.monotonic() > self._deadline or self._stopped():
                self._process.kill()
                return


def memory_of(pid: int) -> int:
    """Return how many bytes of memory a process holds; 0 where it has ended or nobody may know."""
    import psutil

    try:
        told = psutil.Process(pid).memory_info()
    except (psutil.Error, OSError):
        return 0
    return getattr(told, "private", told.rss)  # on Windows what lies in its swap file counts too


def run_program(command: Sequence[str], folder: Path, tick: Callable[[], None], *, seconds: float,
                memory: int | None = None, environment: Mapping[str, str] | None = None,
                output: Path | None = None) -> Ended:
    """Run a program until it ends; one that takes more than ``memory`` bytes is ended, or fails. ``tick`` is called
    again and again; what it raises ends the program.

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
            _wait(process, tick, seconds, memory)
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
    words = complaints.read_bytes()[:_MOST_WORDS * 4].decode("utf-8", "replace")
    return Ended(process.returncode, " ".join(words.split())[:_MOST_WORDS])


def _wait(process: subprocess.Popen[bytes], tick: Callable[[], None], seconds: float, memory: int | None) -> None:
    deadline = time.monotonic() + seconds
    while process.poll() is None:
        tick()
        if memory is not None and memory_of(process.pid) > memory:
            process.kill()
        if time.monotonic() > deadline:
            raise ProgramGaveUpError
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(LOOK_EVERY)


def _bound_memory(pid: int, memory: int | None) -> None:
    """Hold a program to so much address space, where the system can do that to one that runs."""
    try:
        import resource
    except ImportError:  # not on Windows, where it is looked at what the program has
        return
    if memory is not None and hasattr(resource, "prlimit"):
        with contextlib.suppress(OSError, ValueError):
            resource.prlimit(pid, resource.RLIMIT_AS, (memory, memory))
