"""What is sent is whole or not there; nothing is overwritten; reduced scans go beside a package too."""

from __future__ import annotations

import errno
import io
import os
import shutil
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from editor.app import workspace
from editor.app.jobs import Cancelled, Progress
from editor.app.outputs import write_file
from editor.app.review.aside import Order, send
from editor.app.review.sending import SentPackage, send_copy, send_package
from editor.app.scans.places import STAND_INS, ScanPlaces
from editor.core.anchors import TextEdit
from editor.core.messages import LetterbookError, Message, RefusedError
from editor.store.session import ProjectSession

resource = pytest.importorskip("resource")

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "sample_corpus/letterbook-sample.letterbook"


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ProjectSession]:
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    project = tmp_path / "sample.letterbook"
    shutil.copyfile(SAMPLE, project)
    for scan in (ROOT / "sample_corpus").rglob("*.jpg"):
        target = tmp_path / scan.relative_to(ROOT / "sample_corpus")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(scan, target)
    with workspace.open_project(project, editor="Anna") as opened:
        yield opened


@contextmanager
def disk_of(size: int) -> Generator[None]:
    """No file may become larger than ``size`` bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def there(session: ProjectSession) -> Path:
    folder = session.path.parent / "there"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("history", [True, False])
def test_of_a_copy_for_which_there_was_no_room_nothing_is_left(session: ProjectSession, history: bool) -> None:
    folder = there(session)
    whole = send_copy(session, folder / "whole.letterbook", images="none", history=history).contents.bytes
    (folder / "whole.letterbook").unlink()
    failed = 0
    # Wherever it fails: while the file is made, filled, or finished.
    for size in range(4096, whole, max(4096, whole // 12)):
        with disk_of(size), pytest.raises(LetterbookError) as told:
            send_copy(session, folder / "copy.letterbook", images="none", history=history)
        assert ".copy.letterbook." not in str(told.value.message.args)  # the folder in which it is made
        assert list(folder.iterdir()) == []
        failed += 1
    assert failed > 5
    send_copy(session, folder / "copy.letterbook", images="none", history=history)


@pytest.mark.parametrize("package", [True, False])
def test_scans_that_were_put_beside_it_go_where_the_rest_found_no_room(
        session: ProjectSession, package: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, places = there(session), ScanPlaces(session.path.parent)
    written: list[Path] = []
    write = Path.write_bytes

    def full(path: Path, data: bytes) -> int:
        if path.parent.name != STAND_INS:
            return write(path, data)
        written.append(path)
        if len(written) > 1:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    send = (lambda: send_package(session, folder / "p.letterbook-review", basis={}, images="reduced", places=places)
            ) if package else (lambda: send_copy(session, folder / "copy.letterbook", images="reduced", places=places))
    with pytest.raises(LetterbookError) as refused:
        send()
    assert refused.value.code == "output-failed"
    assert len(written) == 2
    assert list(folder.iterdir()) == []


def test_reduced_scans_of_new_pages_go_beside_a_package(session: ProjectSession) -> None:
    folder, places = there(session), ScanPlaces(session.path.parent)
    package = folder / "all.letterbook-review"
    sent = send_package(session, package, basis={}, images="reduced", places=places)
    assert (sent.images_beside, sent.missing) == (2, ())
    assert len(list((folder / STAND_INS).glob("*.jpg"))) == 2
    known = session.heads()
    text = session.letter(session.letter_ids()[0]).transcription.text
    session.type(text.id, TextEdit(0, "", "New. "))
    again = send_package(session, folder / "new.letterbook-review", basis=known, images="reduced", places=places)
    assert again.images_beside == 0  # they have the pages


def test_a_package_takes_the_place_of_nothing(session: ProjectSession) -> None:
    package = there(session) / "p.letterbook-review"
    package.write_text("what Berta was sent", encoding="utf-8")
    with pytest.raises(RefusedError) as refused:
        send_package(session, package, basis={})
    assert refused.value.code == "project-exists"
    assert package.read_text(encoding="utf-8") == "what Berta was sent"
    package.unlink()
    package.symlink_to(package.with_name("elsewhere"))
    with pytest.raises(RefusedError):
        send_package(session, package, basis={})
    assert not package.with_name("elsewhere").exists()
    package.unlink()
    assert isinstance(send_package(session, package, basis={}), SentPackage)
    assert send_package(session, package, basis={}, over=True).bytes == package.stat().st_size


@pytest.mark.parametrize(("name", "images", "code"), [
    (name, images, code)
    for name, images, codes in (
        ("copy.letterbook", "full", ("project-copying", "sending-writing", "copying-scans")),
        ("copy.letterbook", "reduced", ("reducing-scans",)),
        ("p.letterbook-review", "reduced", ("sending-reading", "sending-packing", "reducing-scans")))
    for code in codes])
def test_sending_can_be_stopped_anywhere_and_leaves_nothing(
        session: ProjectSession, name: str, images: str, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, temporary = there(session), session.path.with_name("temporary")
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    told: list[str] = []

    def report(done: int, _total: int, what: Message | None) -> None:
        assert what is not None
        told.append(what.code)
        # Of scans one is there when it is stopped.
        if what.code == code and (done or not code.endswith("-scans")):
            progress.cancel()

    progress = Progress(report)
    order = Order(folder / name, images=images)  # type: ignore[arg-type]
    with pytest.raises(Cancelled):
        send(session.path, "Anna", order, ScanPlaces(session.path.parent), progress)
    assert told[-1] == code
    assert list(folder.iterdir()) == []
    assert list(temporary.iterdir()) == []
    text = session.letter(session.letter_ids()[0]).transcription.text
    session.type(text.id, TextEdit(0, "", "New. "))
    session.seal()


def test_what_was_there_is_left_where_sending_fails(session: ProjectSession) -> None:
    folder, places = there(session), ScanPlaces(session.path.parent)
    whole = send_copy(session, folder / "copy.letterbook", places=places)
    assert whole.images_beside > 0
    scans = {path: path.read_bytes() for path in folder.rglob("*.jpg")}
    assert scans
    progress = Progress(lambda _done, _total, what: progress.cancel() if what is not None and (
        what.code == "copying-scans") else None)
    with pytest.raises(Cancelled):
        send_copy(session, folder / "other.letterbook", places=places, progress=progress)
    assert {path: path.read_bytes() for path in folder.rglob("*.jpg")} == scans
    assert sorted(path.name for path in folder.iterdir() if path.is_file()) == ["copy.letterbook"]


def test_a_scan_for_which_there_is_no_room_is_not_taken_for_missing(
        session: ProjectSession, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, places = there(session), ScanPlaces(session.path.parent)
    opened = Path.open

    class Full(io.BytesIO):
        def write(self, _data: object, /) -> int:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def full(path: Path, mode: str = "r", *more: object, **others: object) -> object:
        file = opened(path, mode, *more, **others)  # type: ignore[call-overload]
        if mode == "xb" and path.suffix == ".jpg":
            file.close()
            return Full()
        return file

    monkeypatch.setattr(Path, "open", full)
    with pytest.raises(LetterbookError) as refused:
        send_copy(session, folder / "copy.letterbook", places=places)
    assert refused.value.code == "output-failed"
    assert list(folder.iterdir()) == []


def test_a_file_that_could_not_be_written_leaves_what_stood_there(session: ProjectSession) -> None:
    folder = there(session)
    target = write_file(folder / "report.html", b"old")
    with disk_of(4096), pytest.raises(LetterbookError) as failed:
        write_file(target, b"x" * 10_000)
    assert failed.value.code == "output-failed"
    assert target.read_bytes() == b"old"
    assert list(folder.iterdir()) == [target]
