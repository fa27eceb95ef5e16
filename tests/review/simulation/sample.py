"""Two people who edit copies of the sample project for many rounds."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.review.simulation.beginning import NAMES, opened
from tests.review.simulation.collaboration import Collaboration, Count, memory_folder, surroundings

SAMPLE = Path("sample_corpus/letterbook-sample.letterbook")


def simulate_sample(seed: int, rounds: int, tell: Callable[[int], object]) -> Count:
    """Edit two copies at random; one sends to the other in every round, and at the end both are the same.

    Raises:
        LawBrokenError: a law does not hold.
    """
    with tempfile.TemporaryDirectory(dir=memory_folder()) as name, surroundings(seed, Path(name)):
        folder = Path(name)
        paths = [shutil.copy(SAMPLE, folder / f"{who}.letterbook") for who in NAMES[:2]]
        collaboration = Collaboration(random.Random(seed), folder, opened(paths, NAMES))
        for number in range(1, rounds + 1):
            collaboration.work()
            collaboration.exchange("theirs" if number % 2 else "mine")
            if not number % 50:
                tell(number)
        collaboration.converge("theirs")
        collaboration.close()
        return collaboration.count
