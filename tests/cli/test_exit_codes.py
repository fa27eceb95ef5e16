"""Every exit code, and one sentence instead of a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from editor import __version__
from editor.app.workspace import open_project
from editor.cli import COMMANDS
from tests.cli.conftest import SEED, Shell


def program(*args: object, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items()
            if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run([sys.executable, "-m", "editor", *map(str, args)], capture_output=True, text=True,
                          check=False, env={**kept, **environment}, timeout=120)


def sentence(err: str) -> str:
    assert "Traceback" not in err
    lines = err.strip().splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("letterbook: ")
    return lines[0]


def test_help_and_version(shell: Shell) -> None:
    assert __version__ in shell.ok("--version").out
    text = shell.ok("--help").out
    assert all(f"  {command} " in text for command in COMMANDS)
    for command in COMMANDS:
        assert "Usage: letterbook" in shell.ok(command, "--help").out


def test_wrong_usage_is_2(shell: Shell) -> None:
    assert shell("frobnicate").code == 2
    assert shell("list").code == 2
    assert shell("search", "p", "q", "--width", "many").code == 2
    assert shell("import", "p").code == 2


def test_no_such_file_or_letter_is_2(seeded: Shell) -> None:
    for args in (("list", seeded.folder / "no.letterbook"), ("check", seeded.folder / "no.letterbook"),
                 ("import", seeded.project, seeded.folder / "no.txt"), ("show", seeded.project, "99"),
                 ("new", seeded.folder / "q.letterbook", "--profile", "baroque"),
                 ("compare", seeded.project, seeded.folder / "no.letterbook"),
                 ("merge", seeded.project, seeded.folder / "no.letterbook", "--output", seeded.folder / "q.letterbook"),
                 ("export", seeded.project, "--format", "runes", "--output", seeded.folder / "x")):
        result = seeded(*args)
        assert result.code == 2, args
        sentence(result.err)
    assert not (seeded.folder / "q.letterbook").exists()


def test_in_use_is_3(seeded: Shell) -> None:
    with open_project(seeded.project, editor="Ada"):
        # A project held by another living process; in this one the lock would be our own.
        for args in (("import", seeded.project, SEED), ("undo", seeded.project)):
            result = program(*args)
            assert result.returncode == 3, result
            assert "Ada" in sentence(result.stderr)
        # Reading disturbs nobody.
        for args in (("list", seeded.project), ("show", seeded.project, "1"), ("search", seeded.project, "Enver")):
            assert program(*args).returncode == 0


def test_refused_or_damaged_is_4(seeded: Shell) -> None:
    text = seeded.folder / "text.letterbook"
    text.write_text("not a database, but rather long " * 50)
    assert seeded("list", text).code == 4
    empty = seeded.folder / "empty.txt"
    empty.write_bytes(b"")
    before = seeded.ok("list", seeded.project, "--json").out
    result = seeded("import", seeded.project, empty, "--json")
    assert result.code == 4
    assert result.json["letters"] == []
    assert [p["severity"] for p in result.json["problems"]] == ["error"]
    assert "empty.txt" in sentence(result.err)
    assert seeded("export", seeded.project, "--format", "json", "--output", seeded.project).code == 4
    assert seeded("new", seeded.project).code == 4
    assert seeded.ok("list", seeded.project, "--json").out == before


def test_of_a_damaged_file_of_somebody_else_no_backup_is_spoken_of(seeded: Shell) -> None:
    theirs = seeded.folder / "theirs.letterbook"
    theirs.write_bytes(seeded.project.read_bytes()[:60_000])
    result = seeded("merge", seeded.project, theirs, "--output", seeded.folder / "q.letterbook")
    assert result.code == 4
    assert sentence(result.err).endswith("nothing was taken in: ask for it again.")
    assert not (seeded.folder / "q.letterbook").exists()


def test_a_damaged_file_is_told_by_check(seeded: Shell) -> None:
    data = bytearray(seeded.project.read_bytes())
    data[len(data) // 2:len(data) // 2 + 4096] = bytes(4096)
    seeded.project.write_bytes(data)
    result = seeded("check", seeded.project, "--json")
    assert result.code == 4
    assert result.json["file"]["ok"] is False
    assert result.json["file"]["details"]


def test_an_internal_error_is_5_with_a_report(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    shell.ok("new", shell.project)

    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("the secret cause")

    monkeypatch.setattr("editor.app.workspace.open_project", broken)
    result = shell("list", shell.project, "--json")
    assert result.code == 5
    line = sentence(result.err)
    report = Path(line.split("a report lies in ")[1].removesuffix("."))
    assert "the secret cause" in report.read_text(encoding="utf-8")
    assert json.loads(result.out)["error"]["code"] == "internal-error"


def test_errors_with_json_are_one_document(shell: Shell) -> None:
    result = shell("list", shell.folder / "no.letterbook", "--json")
    assert set(result.json) == {"error"}
    assert result.json["error"]["message"] in result.err


def test_without_a_screen_the_window_says_so() -> None:
    result = program("some.letterbook")
    assert result.returncode == 2
    assert "import" in sentence(result.stderr)
    assert result.stdout == ""


def test_the_command_line_never_loads_qt(seeded: Shell) -> None:
    code = ("import sys; from editor.cli import run; "
            f"code = run(['show', {str(seeded.project)!r}, '1', '--json']); "
            "loaded = [m for m in sys.modules if m.startswith(('PySide6', 'shiboken'))]; "
            "sys.exit(f'{code} {loaded}' if code or loaded else 0)")
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=120)
    assert (result.returncode, result.stderr) == (0, "")
    assert json.loads(result.stdout)["number"] == "1"


def test_asking_for_help_loads_neither_lxml_nor_sql() -> None:
    code = ("import sys; from editor.cli import run; run(['--help']); "
            "heavy = {'lxml', 'sqlite_utils', 'charset_normalizer', 'rapidfuzz', 'PySide6', 'edtf'}; "
            "sys.exit(', '.join(sorted(heavy & set(sys.modules))) or 0)")
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=120)
    assert (result.returncode, result.stderr) == (0, "")


def test_a_reader_that_leaves_early_is_no_error(seeded: Shell) -> None:
    command = f"{sys.executable} -m editor show {seeded.project} 1 --json"
    result = subprocess.run(["bash", "-c", f"set -o pipefail; {command} | head -c 10"], capture_output=True, text=True,
                            check=False, timeout=120)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.startswith("{")


def test_a_piped_command_shows_no_progress_bar(seeded: Shell) -> None:
    result = program("export", seeded.project, "--format", "json", "--output", seeded.folder / "x.json", "--json")
    assert result.returncode == 0
    assert json.loads(result.stdout)["letters"] == 1
    assert result.stderr.splitlines() == [f"1 letter written to {seeded.folder / 'x.json'}."]


def test_quiet_says_nothing(seeded: Shell) -> None:
    result = seeded.ok("export", seeded.project, "--format", "json", "--output", seeded.folder / "x.json", "-q")
    assert (result.out, result.err) == ("", "")


def test_verbose_says_more(seeded: Shell) -> None:
    result = seeded.ok("export", seeded.project, "--format", "json", "--output", seeded.folder / "x.json", "-v")
    assert result.err.splitlines()[0] == "wrote x.json"


def test_names_cannot_command_the_terminal(shell: Shell) -> None:
    result = shell("list", shell.folder / "\x1b[31mred\x07.letterbook")
    assert result.code == 2
    assert "\x1b" not in result.err
    assert "\x07" not in result.err
