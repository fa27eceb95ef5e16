"""The laws of reviewing hold in simulated collaborations (``python -m tests.review.simulation`` runs more of them)."""

import pytest

from tests.review.simulation.collaboration import simulate

SEEDS, AT_ONCE = 300, 10


@pytest.mark.parametrize("first", range(0, SEEDS, AT_ONCE))
def test_whatever_people_do_the_laws_hold(first):
    for seed in range(first, first + AT_ONCE):
        try:
            done = simulate(seed)
        except BaseException as error:
            error.add_note(f"seed {seed}")
            raise
        assert done.exchanges
