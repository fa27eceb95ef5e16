"""Killing an import at any moment: the letters are all there or none is, and the next command cleans up."""

import os
import random
import signal
import subprocess
import sys
import time

from editor.app.workspace import create_project
from editor.store.session import ProjectSession
from tests.cli.conftest import SEED
from tests.store.tables import assert_sound

KILLS = 8
LETTERS = 40


def test_a_killed_import_is_done_or_not_done(tmp_path):
    environment = {**os.environ, "LETTERBOOK_DATA": str(tmp_path / "data"),
                   "LETTERBOOK_CONFIG": str(tmp_path / "settings.toml")}
    sources = tmp_path / "sources"
    sources.mkdir()
    for number in range(LETTERS):
        (sources / f"{number}.txt").write_bytes(SEED.read_bytes() + str(number).encode())
    folder = tmp_path / "work"
    folder.mkdir()
    path = folder / "p.letterbook"
    create_project(path, title="", editor="Ada").close()
    command = [sys.executable, "-m", "editor", "import", str(path), str(sources), "--editor", "Ada", "-q"]
    begun = time.monotonic()
    assert subprocess.run(command, env=environment, check=False).returncode in (0, 1)
    whole = time.monotonic() - begun
    chance = random.Random(1922)
    letters = LETTERS
    for _ in range(KILLS):
        running = subprocess.Popen(command, env=environment)
        try:
            running.wait(whole * chance.uniform(0.3, 1.1))
        except subprocess.TimeoutExpired:
            running.send_signal(signal.SIGKILL)
            running.wait()
        with ProjectSession.open(path, editor="Ben") as session:
            found = session.count()
            assert session.check_file().ok
        assert found in (letters, letters + LETTERS)
        letters = found
        assert list(folder.iterdir()) == [path]
        assert_sound(path)
