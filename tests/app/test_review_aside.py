"""What is done aside for a review while the project is open: nothing of it may touch the session of the window."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import ClassVar, TypeVar

import pytest

from editor.app.agreement import agree_files
from editor.app.jobs import Cancelled, Progress
from editor.app.review.aside import Prepared, back_up, copy_aside, prepared
from editor.app.review.collating import collate_files
from editor.app.review.deliveries import read_delivery
from editor.app.review.review import Review, open_delivery, source_of
from editor.core.messages import Message
from editor.core.received import Source
from editor.store import backups
from editor.store.errors import StoreError
from editor.store.session import ProjectSession
from tests.ui.reviewing import content, diverged, edit

T = TypeVar("T")


def on_a_thread(work: Callable[[], T]) -> T:
    """Do something on a thread of its own, as a job does."""
    done: list[T] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            done.append(work())
        except BaseException as error:  # noqa: BLE001 - raised again below
            failed.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if failed:
        raise failed[0]
    return done[0]


@pytest.fixture
def copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    return diverged(tmp_path)


@pytest.fixture
def session(copies: tuple[Path, Path]) -> Iterator[ProjectSession]:
    with ProjectSession.open(copies[0], editor="Anna") as opened:
        yield opened


def taken_in(session: ProjectSession, path: Path) -> Source:
    report = session.receive(read_delivery(path, session.basis()), backup=False)
    return source_of(session, report.source)


def prepared_aside(session: ProjectSession, source: Source) -> Prepared:
    (found,) = on_a_thread(lambda: prepared(session.path, [source], Progress()))
    return found


def keys(review: Review) -> list[str]:
    return [change.key for change in review.changes]


class TestPlan:
    def test_what_was_planned_aside_is_what_is_planned_here(
            self, session: ProjectSession, copies: tuple[Path, Path]) -> None:
        source = taken_in(session, copies[1])
        found = prepared_aside(session, source)
        plan = found.review.plan
        found.review.move_to(session)
        here = Review(session, source)
        assert found.review.plan is plan  # it was not made again
        assert keys(found.review) == keys(here)
        assert found.summary == here.summary() == found.review.summary()

    def test_it_can_be_decided_to_the_same_end(self, session: ProjectSession, copies: tuple[Path, Path]) -> None:
        source = taken_in(session, copies[1])
        review = prepared_aside(session, source).review
        review.move_to(session)
        review.take_log()
        review.merge("theirs")
        assert review.changes == () or all(not change.open for change in review.changes)
        assert "open agents" in content(session, 0)
        assert session.check_file().ok
        session.undo()
        assert "obvious agents" in content(session, 0)
        assert keys(review) == keys(Review(session, source))

    def test_what_was_done_here_meanwhile_counts(self, session: ProjectSession, copies: tuple[Path, Path]) -> None:
        source = taken_in(session, copies[1])
        review = prepared_aside(session, source).review
        edit(session, 0, "freely", "at will")
        review.move_to(session)
        assert review.summary().conflicts == 2
        assert keys(review) == keys(Review(session, source))

    def test_nothing_of_the_other_thread_is_asked_any_more(
            self, session: ProjectSession, copies: tuple[Path, Path]) -> None:
        source = taken_in(session, copies[1])
        review = prepared_aside(session, source).review
        with pytest.raises(StoreError):  # it is closed, and another thread's
            review.session.project()
        review.move_to(session)
        for change in review.changes:
            review.decide([change.key], "rejected", reason="no") if change.open else None
        assert not [change for change in review.changes if change.open]


class TestComparing:
    """Collating and agreement read both files aside, and can be stopped wherever they are."""

    WORK: ClassVar[dict[str, Callable[[Path, Path, Progress], object]]] = {
        "collate": lambda mine, theirs, progress: collate_files(mine, theirs, progress=progress),
        "agree": agree_files}

    @pytest.mark.parametrize(("name", "code"), [
        (name, code) for name, last in (("collate", "letters-collating"), ("agree", "agreement-reckoning"))
        for code in ("delivery-reading", "delivery-proving", "delivery-rebuilding", "letters-reading", last)])
    def test_it_can_be_stopped_anywhere(self, session: ProjectSession, copies: tuple[Path, Path], name: str, code: str,
                                        monkeypatch: pytest.MonkeyPatch) -> None:
        folder = copies[0].with_name("temporary")
        folder.mkdir()
        monkeypatch.setattr(tempfile, "tempdir", str(folder))
        told: list[str] = []

        def report(_done: int, _total: int, what: Message | None) -> None:
            assert what is not None
            told.append(what.code)
            if what.code == code:
                progress.cancel()

        progress = Progress(report)
        work = self.WORK[name]
        with pytest.raises(Cancelled):
            on_a_thread(lambda: work(session.path, copies[1], progress))
        assert told[-1] == code
        assert list(folder.iterdir()) == []
        edit(session, 1, "greetings", "regards")

    def test_what_stands_in_the_open_project_is_compared(
            self, session: ProjectSession, copies: tuple[Path, Path]) -> None:
        edit(session, 2, "greetings", "regards")
        found = on_a_thread(lambda: collate_files(session.path, copies[1]))
        assert [one.found.places[-1].difference.first for one in found.letters][2] == "regards"
        agreed = on_a_thread(lambda: agree_files(session.path, copies[1]))
        assert len(agreed.letters) == 3


class TestCopyAndBackup:
    def test_a_backup_aside_is_one_like_any_other(self, session: ProjectSession, copies: tuple[Path, Path]) -> None:
        received = read_delivery(copies[1], session.basis())
        on_a_thread(lambda: back_up(session.path, received, Progress()))
        (made,) = [one for one in session.backups() if one.reason == "receive"]
        restored = backups.restore(made.path, copies[0].with_name("restored.letterbook"))
        with ProjectSession.open(restored, editor="Anna") as again:
            assert again.check_file().ok
            assert again.heads() == session.heads()
        edit(session, 1, "greetings", "regards")  # and the project can be written as before

    def test_none_is_made_where_everything_is_here(self, session: ProjectSession, copies: tuple[Path, Path]) -> None:
        open_delivery(session, copies[1])
        before = len(session.backups())
        received = read_delivery(copies[1], session.basis())
        back_up(session.path, received, Progress())
        assert len(session.backups()) == before

    @pytest.mark.parametrize("what", ["copy", "backup"])
    def test_told_to_stop_it_leaves_nothing(self, session: ProjectSession, copies: tuple[Path, Path], what: str,
                                            monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(backups, "PAGES_AT_ONCE", 4)
        received = read_delivery(copies[1], session.basis())
        told: list[tuple[int, int]] = []

        def report(done: int, total: int, _what: Message | None) -> None:
            told.append((done, total))
            if total > 1:
                progress.cancel()

        progress = Progress(report)
        copy = copies[0].with_name("copy.letterbook")
        work = (lambda: copy_aside(session.path, copy, progress)) if what == "copy" else (
            lambda: back_up(session.path, received, progress))
        with pytest.raises(Cancelled):
            work()
        assert told[-1][0] < told[-1][1]
        assert not copy.exists()
        assert [one.reason for one in session.backups()] == ["import"]
        assert not list(copies[0].parent.rglob("*.draft"))

    def test_what_is_written_between_two_parts_is_in_the_copy(
            self, session: ProjectSession, copies: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(backups, "PAGES_AT_ONCE", 4)
        wrote: list[bool] = []

        def report(_done: int, total: int, _what: Message | None) -> None:
            if total > 1 and not wrote:
                wrote.append(True)
                edit(session, 0, "freely", "at will")

        copy = copies[0].with_name("copy.letterbook")
        copy_aside(session.path, copy, Progress(report))
        with ProjectSession.open(copy, editor="Carla") as copied:
            assert copied.check_file().ok
            assert "at will" in content(copied, 0)

    def test_whoever_writes_all_the_time_does_not_keep_it_from_its_end(
            self, session: ProjectSession, copies: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(backups, "PAGES_AT_ONCE", 4)
        beginnings: list[int] = []

        def report(done: int, total: int, _what: Message | None) -> None:
            if total > 1 and done > 0:
                beginnings.append(done)
                edit(session, 0, "city" if len(beginnings) % 2 else "town", "town" if len(beginnings) % 2 else "city")
                assert len(beginnings) < 50

        copy = copies[0].with_name("copy.letterbook")
        copy_aside(session.path, copy, Progress(report))
        with ProjectSession.open(copy, editor="Carla") as copied:
            assert copied.check_file().ok
            assert content(copied, 0) == content(session, 0)
