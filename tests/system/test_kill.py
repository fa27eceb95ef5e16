"""Killed at any moment, a project opens again, is sound, and holds every step that was reported safe."""

import itertools
import json
import os
import random
import shutil
import subprocess
import sys
import threading
from pathlib import Path

from editor.core.anchors import TextEdit
from editor.core.letters import Project
from editor.core.messages import message
from editor.core.operations import Changes, EditText
from editor.core.profiles import Profile
from editor.store.session import ProjectSession
from tests.store.letters import an_id, letter_parts, put
from tests.store.tables import assert_sound
from tests.system.killed_editor import LETTER, TEXT, state, steps

KILLS = 100
SEED = 1922
ROOT = Path(__file__).parents[2]


def start(path, seed):
    return subprocess.Popen([sys.executable, "-m", "tests.system.killed_editor", str(path), str(seed)],
                            stdout=subprocess.PIPE, text=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)})


def killed_after(editor, seconds):
    """Let the editor work for a while from its opening, kill it, and return what it had reported."""
    assert editor.stdout.readline() == "open\n"
    timer = threading.Timer(seconds, editor.kill)
    timer.start()
    lines = editor.stdout.read().splitlines(keepends=True)
    timer.join()
    editor.stdout.close()
    editor.wait()
    return [json.loads(line) for line in lines if line.endswith("\n")]


def test_nothing_reported_is_lost_when_killed(tmp_path, monkeypatch):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    path = tmp_path / "a.letterbook"
    project = Project(id=an_id("project"), title="", profile=Profile(name="plain"))
    with ProjectSession.create(path, project, editor="Ada") as session:
        session.run(put(*letter_parts(), label="letter"))
    choice = random.Random(SEED)
    commits = unreported = hot_journals = 0
    for kill in range(KILLS):
        before = tmp_path / "before.letterbook"
        shutil.copy(path, before)
        reported = killed_after(start(path, kill), choice.uniform(0.0, 0.06))
        commits += len(reported)
        hot_journals += path.with_name(path.name + "-journal").exists()
        with ProjectSession.open(path, editor="Ben") as session:
            if kill % 5 == 0:
                report = session.check_file()
                assert report.ok, report.details
            assert session.check_letter(LETTER)
            reached = state(session)
            expected = done_again(before, kill, len(reported))
            assert expected[1:-1] == reported
            assert reached in expected[-2:], f"kill {kill}"
            unreported += reached != expected[-2]
            if kill % 10 == 9:
                restart(session)
    assert_sound(path)
    assert commits > KILLS
    print(f"seed {SEED}: {KILLS} kills, {commits} commits reported, {unreported} more found, {hot_journals} journals")


def done_again(path, seed, number):
    """The states before the editor's first commit, after each of the first ``number``, and after one more."""
    with ProjectSession.open(path, editor="Ada") as session:
        return [state(session), *itertools.islice(steps(session, str(seed)), number + 1)]


def restart(session):
    """Keep the text short, so that the editor stays quick."""
    text = session.text(TEXT).text.content
    session.run(Changes(message("x"), (EditText(TEXT, (TextEdit(0, text, text[:80]),)),)))
