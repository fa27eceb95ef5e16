"""What is sent is whole or not there; nothing is overwritten; reduced scans go beside a package too."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from editor.app import workspace
from editor.app.review.sending import SentPackage, send_copy, send_package
from editor.app.scans.places import STAND_INS, ScanPlaces
from editor.core.anchors import TextEdit
from editor.core.messages import LetterbookError, RefusedError
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
        with disk_of(size), pytest.raises(LetterbookError):
            send_copy(session, folder / "copy.letterbook", images="none", history=history)
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
