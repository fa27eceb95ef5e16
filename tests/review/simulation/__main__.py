"""``python -m tests.review.simulation --seeds 10000``: many collaborations, and which laws they broke.

    python -m tests.review.simulation --seeds 10000 --first 300
    python -m tests.review.simulation --sample --rounds 1000     two copies of the sample, edited at random
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter

from editor.core.messages import LetterbookError
from tests.review.simulation.collaboration import simulate
from tests.review.simulation.laws import LawBrokenError
from tests.review.simulation.sample import simulate_sample


def main() -> int:
    """Run what is asked for, and return 1 where a law was broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.review.simulation", description=__doc__)
    parser.add_argument("--seeds", type=int, default=300, help="how many collaborations")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--minutes", type=float, default=0, help="stop after so many; 0 for never")
    parser.add_argument("--sample", action="store_true", help="two copies of the sample project instead")
    parser.add_argument("--rounds", type=int, default=1000, help="rounds of work and exchange with the sample")
    asked = parser.parse_args()
    if asked.sample:
        return _sample(asked.first, asked.rounds, asked.minutes)
    return _seeds(asked.first, asked.seeds, asked.minutes)


def _sample(seed: int, most: int, minutes: float) -> int:
    started = time.monotonic()
    rounds, done = simulate_sample(seed, most, lambda number: print(f"{number} rounds", flush=True), 60 * minutes)
    print(f"{rounds} rounds: {done.operations} operations, {done.exchanges} exchanges, {done.decided} decisions; "
          f"both copies are the same and no edit is lost ({time.monotonic() - started:.0f} s)")
    return 0


def _seeds(first: int, seeds: int, minutes: float) -> int:
    started, broken, done = time.monotonic(), list[int](), Counter[str]()
    for seed in range(first, first + seeds):
        try:
            done.update(simulate(seed)._asdict())
        except (LawBrokenError, LetterbookError) as error:
            broken.append(seed)
            print(f"seed {seed}: {str(error.args)[:300]}", flush=True)
        done["collaborations"] += 1
        if minutes and time.monotonic() - started > 60 * minutes:
            break
    print(f"{dict(done)}, {len(broken)} broke a law ({time.monotonic() - started:.0f} s): {broken}")
    return bool(broken)


if __name__ == "__main__":
    sys.exit(main())
