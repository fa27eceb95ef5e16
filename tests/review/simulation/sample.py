"""Two people who edit copies of the sample project for many rounds."""

from __future__ import annotations

import random
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.review.simulation.beginning import NAMES, opened
from tests.review.simulation.collaboration import Collaboration, Count, memory_folder, surroundings

SAMPLE = Path("sample_corpus/letterbook-sample.letterbook")


def simulate_sample(seed: int, rounds: int, tell: Callable[[int], object], seconds: float = 0) -> tuple[int, Count]:
    """Edit two copies at random; one sends to the other in every round, and at the end both are the same.

    Ends early after ``seconds``, 0 for never. Returns how many rounds were done, and what.

    Raises:
        LawBrokenError: a law does not hold.
    """
    with tempfile.TemporaryDirectory(dir=memory_folder()) as name, surroundings(seed, Path(name)):
        folder = Path(name)
        paths = [shutil.copy(SAMPLE, folder / f"{who}.letterbook") for who in NAMES[:2]]
        collaboration = Collaboration(random.Random(seed), folder, opened(paths, NAMES))
        started, number = time.monotonic(), 0
        for number in range(1, rounds + 1):
            collaboration.work()
            collaboration.exchange("theirs" if number % 2 else "mine")
            if not number % 50:
                tell(number)
            if seconds and time.monotonic() - started > seconds:
                break
        collaboration.converge("theirs")
        collaboration.close()
        return number, collaboration.count
