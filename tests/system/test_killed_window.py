"""Killing the real window while somebody types in it loses at most the last second."""

import os
import random
import shutil
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle, islice
from pathlib import Path

from editor.store.session import ProjectSession
from tests.store.tables import assert_sound

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "sample_corpus" / "letterbook-sample.letterbook"
KEYS = "abcdefghij"
KILLS = 100
AT_ONCE = 3
SEED = 1922
MAY_BE_LOST = 1.0
"""Seconds of typing that a killed window may lose."""
LATE = 0.4
"""Seconds that a busy machine may be late with the timer of the last commit."""


def content_of(path):
    with ProjectSession.open(path, editor="Ben") as session:
        return session.letter(session.letter_ids()[0]).transcription.text.content


def killed_once(folder, number, seconds):
    """Type in a fresh copy of the sample, kill the window, and say how many keys were struck, safe and kept."""
    path = folder / f"{number}.letterbook"
    shutil.copy(SAMPLE, path)
    before = content_of(path)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LETTERBOOK_DATA": str(folder / "data"),
                   "LETTERBOOK_CONFIG": str(folder / f"{number}.toml"), "PYTHONPATH": str(ROOT)}
    window = subprocess.Popen([sys.executable, "-m", "tests.system.killed_window", str(path)], cwd=ROOT, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment)
    struck = [float(window.stdout.readline())]
    killed = []
    timer = threading.Timer(seconds, lambda: (killed.append(time.monotonic()), window.kill()))
    timer.start()
    struck += [float(line) for line in window.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
    timer.join()
    window.wait()
    window.stdout.close()
    after = content_of(path)
    assert after.startswith(before)
    kept = after[len(before):]
    assert kept == "".join(islice(cycle(KEYS), len(kept)))
    if number % 10 == 0:
        assert_sound(path)
    return sum(at < killed[0] - MAY_BE_LOST - LATE for at in struck), len(kept), len(struck)


def test_at_most_the_last_second_is_lost(tmp_path):
    choice = random.Random(SEED)
    moments = [choice.uniform(0.2, 2.2) for _ in range(KILLS)]
    with ThreadPoolExecutor(AT_ONCE) as several:
        outcomes = list(several.map(lambda job: killed_once(tmp_path, *job), enumerate(moments)))
    assert [outcome for outcome in outcomes if outcome[0] > outcome[1]] == []
    # The test is about something: keys were struck, some of them were safe, and some were lost.
    assert sum(struck for _, _, struck in outcomes) > 20 * KILLS
    assert sum(kept for _, kept, _ in outcomes) > 0
    assert any(kept < struck for _, kept, struck in outcomes)
