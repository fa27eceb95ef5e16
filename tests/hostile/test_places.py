"""Where output goes, and what stands, or is closed, or is full, in that place."""

import errno
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from editor.store import locks
from tests.cli.conftest import SEED, Shell


@pytest.fixture
def seeded(shell: Shell) -> Shell:
    shell.ok("new", shell.project, "--editor", "Ada")
    assert shell("import", shell.project, SEED, "-q").code in (0, 1)
    return shell


def export(shell, output, form="json"):
    return shell("export", shell.project, "--format", form, "--output", output, "--json")


@pytest.mark.parametrize("ending", ["", ".lock", "-journal", "-wal", "-shm"])
def test_an_export_replaces_neither_a_project_nor_what_belongs_to_it(seeded, ending):
    whole = seeded.project.read_bytes()
    for form in ("json", "tei"):
        assert export(seeded, f"{seeded.project}{ending}", form).code == 4
    assert seeded.project.read_bytes() == whole
    assert list(seeded.folder.iterdir()) == [seeded.project]


def test_an_export_replaces_no_pipe_and_no_socket(seeded):
    pipe = seeded.folder / "pipe"
    os.mkfifo(pipe)
    listening = socket.socket(socket.AF_UNIX)
    here = Path.cwd()
    os.chdir(seeded.folder)  # names of sockets are short
    listening.bind("socket")
    os.chdir(here)
    for place in (pipe, seeded.folder / "socket"):
        for form in ("json", "tei"):
            assert export(seeded, place, form).code == 4
    assert pipe.is_fifo()
    assert (seeded.folder / "socket").is_socket()
    listening.close()


def test_an_export_follows_a_link_and_leaves_it_standing(seeded):
    link, target = seeded.folder / "link.json", seeded.folder / "target.json"
    link.symlink_to(target)
    assert export(seeded, link).code == 0
    assert link.is_symlink()
    assert target.read_bytes().startswith(b"{")


def program(command, shell):
    return subprocess.run(["bash", "-c", f"set -o pipefail; {sys.executable} -m editor {command}"], capture_output=True,
                          text=True, check=False, timeout=60, env={**os.environ, "P": str(shell.project)})


@pytest.mark.parametrize("command", ['list "$P" --json >&-', 'show "$P" 1 >&-', "--help >&-", 'list "$P" 2>&-',
                                     'show "$P" 1 --json | true', 'list "$P" >&- 2>&-'])
def test_streams_that_are_closed_are_no_error(seeded, command):
    result = program(command, seeded)
    assert (result.returncode, result.stderr) == (0, "")


@pytest.mark.parametrize("command", ['show "$P" 9 --json >&-', 'show "$P" 9 --json 2>&-', 'show "$P" 9 --json | true',
                                     'show "$P" 9 2>&- | true'])
def test_an_error_told_to_nobody_is_still_no_traceback(seeded, command):
    result = program(command, seeded)
    assert result.returncode in (0, 2)
    assert "Traceback" not in result.stderr


def test_a_lock_for_which_there_is_no_room_leaves_nothing(seeded, monkeypatch):
    def full(self, *_, **__):
        self.touch()
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(locks.Path, "write_text", full)
    result = seeded("undo", seeded.project)
    assert result.code == 4
    assert "no room" in result.err
    assert seeded("new", seeded.folder / "other.letterbook").code == 4
    assert list(seeded.folder.iterdir()) == [seeded.project]


def test_settings_that_never_end_are_not_read(seeded, monkeypatch):
    monkeypatch.setenv("LETTERBOOK_CONFIG", "/dev/zero")
    seeded.ok("list", seeded.project)


def test_an_export_never_replaces_its_own_project_whatever_its_name(shell):
    plain = shell.folder / "letters"
    shell.ok("new", plain)
    whole = plain.read_bytes()
    result = shell("export", plain, "--format", "json", "--output", plain, "--json")
    assert result.code == 4
    assert plain.read_bytes() == whole
