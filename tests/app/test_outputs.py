"""Outputs are whole or not there, and nothing of anybody else is overwritten."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from pathlib import Path

import pytest

from editor.app.outputs import MANIFEST, OutputError, staged_output
from editor.core.messages import LetterbookError, RefusedError


def listing(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_one_file_replaces_an_older_one(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_bytes(b"old")
    with staged_output(target) as sink:
        sink.write_parts("", (b"n", b"ew"))
        assert target.read_bytes() == b"old"
    assert listing(tmp_path) == {"out.json": b"new"}


def test_a_folder_is_made_and_made_again_without_what_is_stale(tmp_path: Path) -> None:
    target = tmp_path / "edition"
    for name in ("1", "2"):
        with staged_output(target) as sink:
            sink.write("letters/0.xml", name.encode())
            sink.write(f"letters/{name}.xml", b"x")
    assert set(listing(target)) == {MANIFEST, "letters/0.xml", "letters/2.xml"}
    assert (target / "letters/0.xml").read_bytes() == b"2"


def test_an_empty_folder_is_used(tmp_path: Path) -> None:
    with staged_output(tmp_path) as sink:
        sink.write("a.xml", b"a")
    assert set(listing(tmp_path)) == {MANIFEST, "a.xml"}


def test_after_a_failure_everything_is_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), staged_output(target) as sink:
        sink.write_parts("", (bytes([1 // number]) for number in (1, 0)))
    assert listing(tmp_path) == {"out.json": b"old"}


def refuse(target: Path, name: str) -> str:
    before = listing(target.parent)
    with pytest.raises(LetterbookError) as caught, staged_output(target) as sink:
        sink.write(name, b"new")
    assert listing(target.parent) == before
    return caught.value.code


def test_what_is_somebody_elses_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / "a.jpg").write_bytes(b"jpg")
    assert refuse(folder, "a.xml") == "output-not-empty"
    assert refuse(folder, "") == "output-is-folder"
    assert refuse(folder / "a.jpg", "a.xml") == "output-is-file"
    assert refuse(tmp_path / "mine.letterbook", "") == "output-is-project"


def test_folders_on_the_way_are_made(tmp_path: Path) -> None:
    with staged_output(tmp_path / "no" / "such" / "out.json") as sink:
        sink.write("", b"{}")
    assert (tmp_path / "no" / "such" / "out.json").read_bytes() == b"{}"


def test_a_file_on_the_way_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutputError) as caught, staged_output(tmp_path / "file" / "out.json") as sink:
        sink.write("", b"{}")
    assert caught.value.code == "output-failed"


@pytest.mark.parametrize("name", ["../x", "/x", "a/../../x", "..\\x", "C:x"])
def test_no_name_leads_out(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError), staged_output(tmp_path / "out") as sink:
        sink.write(name, b"")
    assert listing(tmp_path) == {}


def test_a_manifest_that_lies_removes_nothing_outside(tmp_path: Path) -> None:
    target = tmp_path / "edition"
    target.mkdir()
    (tmp_path / "keep.txt").write_bytes(b"keep")
    (target / "link").symlink_to(tmp_path)
    (target / MANIFEST).write_text('["../keep.txt", "link/keep.txt"]', encoding="utf-8")
    with staged_output(target) as sink:
        sink.write("a.xml", b"a")
    assert (tmp_path / "keep.txt").read_bytes() == b"keep"


def test_a_broken_manifest_still_marks_the_folder_as_ours(tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_text("[7, {", encoding="utf-8")
    (tmp_path / "b.xml").write_bytes(b"b")
    with staged_output(tmp_path) as sink:
        sink.write("a.xml", b"a")
    assert set(listing(tmp_path)) == {MANIFEST, "a.xml", "b.xml"}


def test_one_file_takes_its_sidecar_along(tmp_path: Path) -> None:
    with staged_output(tmp_path / "peters.xml", is_file=True) as sink:
        sink.write("letter-1.xml", b"tei")
        sink.write("letter-1.annotations.json", b"{}")
    assert listing(tmp_path) == {"peters.xml": b"tei", "peters.annotations.json": b"{}"}


def test_several_files_are_not_written_over_one_another(tmp_path: Path) -> None:
    target = tmp_path / "one.xml"

    def write() -> None:
        with staged_output(target, is_file=True) as sink:
            sink.write("page-1.xml", b"1")
            sink.write("page-2.xml", b"2")

    with pytest.raises(RefusedError) as caught:
        write()
    assert caught.value.code == "output-is-file"
    assert not target.exists()


def test_a_name_that_is_written_twice_holds_the_last_and_harms_no_other(tmp_path: Path) -> None:
    with staged_output(tmp_path / "out") as sink:
        sink.write("a", b"1")
        sink.write("a", b"2")
        sink.write("b", b"3")
    assert [(tmp_path / "out" / name).read_bytes() for name in "ab"] == [b"2", b"3"]


def test_a_disk_that_fails_while_it_is_waited_for_leaves_nothing(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("editor.app.outputs.os.fsync", fail)
    def write() -> None:
        with staged_output(tmp_path / "out") as sink:
            for number in range(100):
                sink.write(str(number), b"x")

    with pytest.raises(OutputError):
        write()
    assert list(tmp_path.iterdir()) == []


def test_what_waits_for_the_disk_when_it_is_given_up_is_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[int] = []
    duplicate, close = os.dup, os.close
    monkeypatch.setattr("editor.app.outputs.SYNCED_AT_ONCE", 1)
    monkeypatch.setattr(os, "dup", lambda file: opened.append(duplicate(file)) or opened[-1])
    monkeypatch.setattr(os, "close", lambda file: (opened.remove(file) if file in opened else None, close(file)))
    monkeypatch.setattr(os, "fsync", lambda _file: time.sleep(0.05))

    def write(names: Iterable[str]) -> None:
        with staged_output(tmp_path / "edition") as sink:
            for name in names:
                sink.write(name, b"x")

    with pytest.raises(ValueError, match="not a safe name"):
        write((*map(str, range(8)), "../out"))
    assert not opened
    assert not listing(tmp_path)
