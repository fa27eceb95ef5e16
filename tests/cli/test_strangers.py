"""What somebody who has never seen the code does to the command line, and what they are told."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import SEED, Shell
from tests.cli.test_exit_codes import program, sentence

FULL = Path("/dev/full")
full_device = pytest.mark.skipif(not FULL.exists(), reason="this system has no device that is always full")
any_bytes = pytest.mark.skipif(sys.platform != "linux", reason="only here may the name of a file be any bytes")


def into_full_device(*args: object, stream: str) -> subprocess.CompletedProcess[bytes]:
    with FULL.open("wb") as device:
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, stream: device}
        return subprocess.run([sys.executable, "-m", "editor", *map(str, args)], check=False, timeout=60, **pipes)


@full_device
def test_a_result_that_cannot_be_written_is_one_sentence(seeded: Shell) -> None:
    for args in (("list", seeded.project), ("list", seeded.project, "--json"), ("show", seeded.project, "1")):
        result = into_full_device(*args, stream="stdout")
        assert result.returncode == 4
        assert "standard output" in sentence(result.stderr.decode())
    # An error that cannot be printed as JSON either keeps its exit code.
    assert into_full_device("list", seeded.folder / "none", "--json", stream="stdout").returncode == 2


@full_device
def test_messages_that_nobody_can_read_change_nothing(seeded: Shell) -> None:
    result = into_full_device("list", seeded.project, "--json", stream="stderr")
    assert result.returncode == 0
    assert len(json.loads(result.stdout or b"")["letters"]) == 1
    assert into_full_device("list", seeded.folder / "none", stream="stderr").returncode == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is no signal there")
def test_ctrl_c_is_told_apart_from_wrong_usage(seeded: Shell) -> None:
    folder = seeded.folder / "many"
    folder.mkdir()
    for number in range(400):
        (folder / f"{number}.txt").write_bytes(SEED.read_bytes())
    before = seeded.ok("history", seeded.project, "--json").out
    running = subprocess.Popen([sys.executable, "-m", "editor", "import", str(seeded.project), str(folder), "--json"],
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    time.sleep(1.5)
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=60)
    assert running.returncode == 130
    assert json.loads(out)["error"]["code"] == "stopped"
    assert "was not done" in sentence(err)
    assert seeded.ok("history", seeded.project, "--json").out == before


def test_a_colleagues_file_that_is_not_there_is_wrong_usage(seeded: Shell) -> None:
    none = seeded.folder / "none.letterbook"
    for args in (("compare", seeded.project, none), ("merge", seeded.project, none, "--output", seeded.folder / "new"),
                 ("apply", none, seeded.project)):
        result = seeded(*args)
        assert result.code == 2, args
        assert "none.letterbook" in sentence(result.err)


def test_an_export_says_what_it_was_not_told(seeded: Shell) -> None:
    assert "--output" in sentence(seeded("export", seeded.project, "--format", "json").err)
    assert "preset" not in sentence(seeded("export", seeded.project, "--format", "json").err)
    result = seeded("export", seeded.project, "--format", "text", "--output", "-")
    assert result.code == 2
    assert "standard output" in sentence(result.err)
    assert not Path("-").exists()


def test_names_with_line_ends_leave_the_sentence_one_line(seeded: Shell) -> None:
    assert "x\ufffdy" in sentence(seeded("list", seeded.folder / "x\ny.letterbook").err)


@any_bytes
def test_names_that_are_no_text_serve_as_any_other(shell: Shell) -> None:
    def named(ending: str) -> Path:
        return shell.folder / os.fsdecode(b"n\xff\xfe" + ending.encode())

    mine, copy, back, merged = (named(f"{n}.letterbook") for n in range(4))
    shell.ok("new", mine)
    assert shell("import", mine, SEED, "-q").code == 1
    shell.ok("send", mine, "--output", copy, "--to", "Bob")
    shell.ok("undo", copy, "--editor", "Bob")
    assert shell.ok("compare", mine, copy, "--json").json["same_project"]
    assert shell.ok("merge", mine, copy, "--output", merged, "--json").json["applied"] == 1
    package = named(".letterbook-review")
    shell.ok("send", copy, "--output", package)
    assert shell.ok("apply", package, mine, "--json").json["applied"] == 1
    shell.ok("restore", mine, "--output", back)
    shell.ok("export", mine, "--format", "json", "--output", named(".json"), "--json")


@any_bytes
def test_words_are_words_in_surroundings_without_letters(shell: Shell) -> None:
    bare = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    project = shell.folder / "письма.letterbook"
    assert program("new", project, "--title", "Письма", **bare).returncode == 0
    assert program("import", project, SEED, "-q", **bare).returncode == 1
    assert json.loads(program("search", project, "d'état", "--json", **bare).stdout)["total"] == 1
    shell.ok("export", project, "--format", "json", "--output", shell.folder / "p.json")
    assert json.loads((shell.folder / "p.json").read_text("utf-8"))["project"]["title"] == "Письма"


def test_what_was_done_again_is_not_called_undone(seeded: Shell) -> None:
    seeded.ok("undo", seeded.project)
    seeded.ok("redo", seeded.project)
    seeded.ok("undo", seeded.project)
    states = [line.split()[3] for line in seeded.ok("history", seeded.project).out.splitlines()[:3]]
    assert states == ["undo", "redo", "undo"]


def test_a_part_of_a_name_finds_the_letters_that_mention_it(seeded: Shell) -> None:
    seeded.ok("export", seeded.project, "--format", "json", "--output", seeded.folder / "p.json")
    document = json.loads((seeded.folder / "p.json").read_text("utf-8"))
    document["entities"] = [{"id": "a" * 32, "kind": "person", "name": "Enver Pasha", "names": []}]
    (seeded.folder / "p.json").write_text(json.dumps(document), "utf-8")
    seeded("import", seeded.project, seeded.folder / "p.json")
    seeded("tag", seeded.project, "--entity", "Enver Pasha", "--apply")
    for value, found in (("enver", 1), ("aaaa", 1), ('"enver pasha"', 1), ("peters", 0), ('""', 0)):
        listed = seeded("list", seeded.project, "--where", f"tag:{value}", "--json")
        assert len(listed.json.get("letters", [])) == found, value


def test_a_stray_nul_does_not_make_a_text_a_binary_file(seeded: Shell) -> None:
    odd = seeded.folder / "odd.txt"
    odd.write_bytes(SEED.read_bytes().replace(b"Moscow or", b"Mos\0cow or", 1))
    result = seeded("import", seeded.project, odd, "--json")
    assert result.code == 1
    assert "characters-replaced" in {one["code"] for one in result.json["letters"][0]["problems"]
                                     } | {one["code"] for one in result.json["problems"]}
    (seeded.folder / "binary.txt").write_bytes(bytes(range(32)) * 200)
    assert seeded("import", seeded.project, seeded.folder / "binary.txt").code == 4


@pytest.fixture
def changed_on_the_disk(seeded: Shell) -> Shell:
    """A project in which one letter of one word became another one, under SQLite's eyes."""
    seeded.ok("undo", seeded.project)
    seeded.ok("redo", seeded.project)
    connection = sqlite3.connect(seeded.project)
    (count,) = connection.execute("SELECT count(*) FROM text WHERE content LIKE '%Basmachi gangs%'").fetchone()
    assert count == 1
    connection.execute("UPDATE text SET content = replace(content, 'Basmachi gangs', 'Basmachi bangs')")
    connection.commit()
    connection.close()
    return seeded


def test_a_text_that_changed_on_the_disk_is_not_shown_or_exported_in_silence(changed_on_the_disk: Shell) -> None:
    shown = changed_on_the_disk("show", changed_on_the_disk.project, "1", "--json")
    assert shown.code == 4
    assert "restore a backup" in sentence(shown.err)
    assert shown.json["problems"][0]["code"] == "hash-mismatch"
    written = changed_on_the_disk("export", changed_on_the_disk.project, "--format", "json", "--output",
                                  changed_on_the_disk.folder / "out.json", "--json")
    assert written.code == 1
    assert [one["code"] for one in written.json["problems"]] == ["hash-mismatch"]


def test_a_text_that_changed_on_the_disk_is_not_kept_as_a_backup(changed_on_the_disk: Shell) -> None:
    new = changed_on_the_disk.folder / "new.letterbook"
    before = changed_on_the_disk.ok("backups", changed_on_the_disk.project, "--json").json["backups"]
    for args in (("backup", changed_on_the_disk.project), ("import", changed_on_the_disk.project, SEED),
                 ("send", changed_on_the_disk.project, "--output", new),
                 ("merge", changed_on_the_disk.project, changed_on_the_disk.project, "--output", new)):
        result = changed_on_the_disk(*args)
        assert result.code == 4, args
        assert str(changed_on_the_disk.project) in sentence(result.err)
    assert "file-" not in changed_on_the_disk("restore", changed_on_the_disk.project, "--output", new).err
    assert not new.exists()
    assert changed_on_the_disk.ok("backups", changed_on_the_disk.project, "--json").json["backups"] == before
