"""Measuring: each side of a row runs in a process of its own, in turn, and reports times and peak memory."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

if sys.platform != "win32":
    import resource


class Sample(NamedTuple):
    """What one process measured: times in seconds, peak memory in megabytes, and whatever else it says."""

    seconds: list[float]
    peak: float
    extra: dict[str, Any]
    processor: float = 0.0
    """Seconds of the processor, of all threads and of processes that it began, within what was timed."""


class Side(NamedTuple):
    """All samples of one side of a row."""

    samples: list[Sample]

    @property
    def seconds(self) -> list[float]:
        """Every time of every process."""
        return [second for sample in self.samples for second in sample.seconds]

    @property
    def median(self) -> float:
        """The median time in seconds."""
        return statistics.median(self.seconds)

    @property
    def processor(self) -> float:
        """The median of the processes' seconds of the processor."""
        return statistics.median(sample.processor for sample in self.samples)

    def percentile(self, part: float) -> float:
        """The time that ``part`` (0 to 1) of the samples do not exceed."""
        ordered = sorted(self.seconds)
        return ordered[min(len(ordered) - 1, int(part * len(ordered)))]

    @property
    def peak(self) -> float:
        """The median of the processes' peak memory in megabytes."""
        return statistics.median(sample.peak for sample in self.samples)


class Timer:
    """Collects times: ``with timer():`` around each thing measured."""

    def __init__(self) -> None:
        self.seconds: list[float] = []
        self.extra: dict[str, Any] = {}
        self.processor = 0.0

    @contextmanager
    def __call__(self):  # noqa: ANN204 - a context manager
        """Measure the block."""
        start, processor = time.perf_counter(), _processor()
        yield
        self.seconds.append(time.perf_counter() - start)
        self.processor += _processor() - processor


def _processor() -> float:
    """Seconds of the processor so far, of this process and of those of its own that have ended."""
    times = os.times()
    return time.process_time() + times.children_user + times.children_system


Work = Callable[[Timer], None]


def peak_megabytes() -> float:
    """Return the highest resident memory of this process so far, in megabytes (0 where it cannot be told)."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123 - not a file of ours
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))
    except (OSError, StopIteration):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 if sys.platform != "win32" else 0.0


def report(work: Work) -> None:
    """Run one side in this process and print what it measured as JSON."""
    timer = Timer()
    work(timer)
    print(json.dumps({"seconds": timer.seconds, "peak": peak_megabytes(), "extra": timer.extra,
                      "processor": timer.processor}), flush=True)
    os._exit(0)  # to take an interpreter down is no part of any row


def run_side(name: str, folder: str) -> Sample:
    """Run one side in a fresh process. A side that measures nothing inside is measured as a whole process.

    Raises:
        subprocess.CalledProcessError: the side failed; its output is in the error.
    """
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LETTERBOOK_DATA": folder,
                   "LETTERBOOK_CONFIG": f"{folder}/settings.toml", "PYTHONPYCACHEPREFIX": f"{folder}/bytecode"}
    for lock in Path(folder).glob("*.lock"):
        lock.unlink()  # left by the side before, which does not end as a program does
    # An installed program has its bytecode; without it a start would measure the compiler.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.perf_counter()
    done = subprocess.run([sys.executable, "-m", "benchmarks", "--side", name, "--folder", folder],
                          capture_output=True, text=True, check=False, env=environment)
    whole = time.perf_counter() - start
    if done.returncode:
        raise subprocess.CalledProcessError(done.returncode, done.args, done.stdout, done.stderr)
    said = json.loads(done.stdout.splitlines()[-1])
    return Sample(said["seconds"] or [whole], said["peak"], said["extra"], said["processor"])


def in_turn(names: tuple[str, ...], folder: str, rounds: int) -> list[Side]:
    """Run the sides in turn, ``rounds`` times each, so that a slow minute of the machine hits all alike.

    A round before them is not counted: it makes the bytecode and fills the caches of the system for both.
    """
    samples: list[list[Sample]] = [[] for _ in names]
    for name in names:
        run_side(name, folder)
    for _ in range(rounds):
        for index, name in enumerate(names):
            samples[index].append(run_side(name, folder))
    return [Side(one) for one in samples]
