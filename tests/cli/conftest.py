"""Running commands in this process, with what they print."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from editor.cli import run

SEED = Path(__file__).resolve().parents[2] / "sample_corpus" / "peters-to-stalin.txt"


class Result(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Shell:
    """Runs ``letterbook`` commands; settings, backups and logs go to a folder of the test."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.project = folder / "p.letterbook"
        self._capsys = capsys

    def __call__(self, *args: object) -> Result:
        self._capsys.readouterr()
        code = run([str(arg) for arg in args])
        captured = self._capsys.readouterr()
        return Result(code, captured.out, captured.err)

    def ok(self, *args: object) -> Result:
        result = self(*args)
        assert result.code == 0, result
        return result


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    monkeypatch.setenv("LETTERBOOK_CONFIG", str(tmp_path / "settings.toml"))
    folder = tmp_path / "work"
    folder.mkdir()
    return Shell(folder, capsys)


@pytest.fixture
def seeded(shell: Shell) -> Shell:
    """A project with the seed letter in it."""
    shell.ok("new", shell.project, "--title", "Peters", "--editor", "Ada")
    assert shell("import", shell.project, SEED, "-q").code in (0, 1)
    return shell
