"""Reduced scans beside a package come to their place, whoever made the package and whatever lies there."""

from __future__ import annotations

import hashlib
import io
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PIL import Image as Pictures

from editor.app import workspace
from editor.app.actions.imports import ImportLetters, ImportPlan, ReadSource
from editor.app.jobs import Cancelled, Progress
from editor.app.review.comparing import take_in
from editor.app.review.deliveries import read_delivery
from editor.app.review.preflight import scans_beside
from editor.app.review.sending import send_copy, send_package
from editor.app.scans import receiving
from editor.app.scans.places import STAND_INS, ScanPlaces
from editor.app.scans.receiving import Arrived, Coming, coming, put_in_place, remember, tidy
from editor.core.messages import Message
from editor.core.pages import Image, Page
from editor.formats.base import ImportedLetter, ImportResult
from editor.store.session import ProjectSession
from tests import scanned


class Sent(NamedTuple):
    """A package with two new pages, the project that it is for, and where the scans themselves lie."""

    package: Path
    project: Path
    scans: Path

    @property
    def beside(self) -> Path:
        return self.package.parent / STAND_INS

    @property
    def home(self) -> Path:
        return self.project.parent

    @property
    def placed(self) -> dict[str, bytes]:
        folder = self.home / STAND_INS
        return {path.name: path.read_bytes() for path in folder.iterdir()} if folder.exists() else {}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, to be copied for each test."""
    folder = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LETTERBOOK_DATA", str(folder / "data"))
        for name in ("home", "there", "post"):
            (folder / name).mkdir()
        mine = scanned.project(folder / "home" / "mine.letterbook", scanned.letter(scanned.small_drafts()[:1]))
        shutil.copyfile(mine, folder / "there" / "theirs.letterbook")
        with workspace.open_project(folder / "there" / "theirs.letterbook", editor="Berta") as session:
            basis = session.heads()
            letter = scanned.letter(scanned.drafts(), folder / "there")
            session.run(ImportLetters(imported=ImportPlan((ReadSource("letter", ImportResult(
                (ImportedLetter(letter, ()),))),))))
            sent = send_package(session, folder / "post" / "new.letterbook-review", basis=basis, images="reduced",
                                places=ScanPlaces(folder / "there"))
        assert sent.images_beside == 2
    return folder


@pytest.fixture
def sent(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sent:
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    for name in ("home", "there", "post"):
        shutil.copytree(made / name, tmp_path / name)
    return Sent(tmp_path / "post" / "new.letterbook-review", tmp_path / "home" / "mine.letterbook", tmp_path / "there")


@pytest.fixture
def session(sent: Sent) -> Iterator[ProjectSession]:
    with workspace.open_project(sent.project, editor="Anna") as opened:
        yield opened


def found(session: ProjectSession, sent: Sent) -> Coming:
    """Take the package in, and look what lies beside it."""
    received = read_delivery(sent.package, session.basis())
    merged = take_in(session, received, "theirs")
    return scans_beside(session, sent.package, received, merged.report, ScanPlaces(sent.home))


def taken(session: ProjectSession, sent: Sent, progress: Progress | None = None) -> Arrived:
    arrived = put_in_place(sent.package, found(session, sent), sent.home, progress)
    remember(session, arrived)
    return arrived


def stand_ins(session: ProjectSession, sent: Sent) -> list[Path | None]:
    """What the pages that have scans are shown by."""
    places = ScanPlaces(sent.home)
    return [places.stand_in(page.image) for page in session.pages()
            if page.image is not None and page.image.sha256]


def test_the_pages_show_them(session: ProjectSession, sent: Sent) -> None:
    arrived = taken(session, sent)
    assert (len(arrived.placed), arrived.here, arrived.refused) == (2, 0, ())
    shown = stand_ins(session, sent)
    assert len(shown) == 2
    assert all(path is not None for path in shown)
    assert sent.placed.keys() == {path.name for path in sent.beside.iterdir()} == arrived.placed.keys()
    for data in sent.placed.values():
        with Pictures.open(io.BytesIO(data)) as picture:
            assert (picture.format, max(picture.size)) == ("JPEG", 1600)


def test_once_more_there_is_nothing_to_do(session: ProjectSession, sent: Sent) -> None:
    taken(session, sent)
    before = sent.placed
    again = taken(session, sent)
    assert (again.placed, again.here) == ({}, 2)
    assert sent.placed == before


def test_where_the_scan_itself_is_here_it_is_kept(session: ProjectSession, sent: Sent) -> None:
    one, _other = sorted(sent.scans.glob("*.jpg"))
    shutil.copyfile(one, sent.home / one.name)
    arrived = taken(session, sent)
    assert (len(arrived.placed), arrived.here) == (1, 1)
    assert (sent.home / one.name).read_bytes() == one.read_bytes()


def test_a_scan_in_the_project_file_is_kept(sent: Sent) -> None:
    name = next(sent.beside.iterdir()).name
    page = Page(id="1" * 32, letter="2" * 32, image=Image(
        path="a.jpg", sha256=name[:64], media_type="image/jpeg", width=10, height=10, embedded=True))
    places = ScanPlaces(sent.home)
    assert coming(sent.package, [page], places, lambda _sha256: True) == Coming((), 1)
    assert coming(sent.package, [page], places, lambda _sha256: False) == Coming((page.image,) if page.image else (), 0)


def test_nothing_that_is_here_is_overwritten(session: ProjectSession, sent: Sent) -> None:
    name = sorted(path.name for path in sent.beside.iterdir())[0]
    (sent.home / STAND_INS).mkdir()
    (sent.home / STAND_INS / name).write_bytes(b"mine")
    (sent.home / STAND_INS / "notes.txt").write_bytes(b"mine")
    arrived = taken(session, sent)
    assert (len(arrived.placed), arrived.here) == (1, 1)
    assert sent.placed[name] == sent.placed["notes.txt"] == b"mine"


def test_what_comes_meanwhile_is_not_overwritten_either(
        session: ProjectSession, sent: Sent, monkeypatch: pytest.MonkeyPatch) -> None:
    coming_in = found(session, sent)
    put = receiving._put

    def late(data: bytes, target: Path) -> bool:
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(b"mine")
        return put(data, target)

    monkeypatch.setattr(receiving, "_put", late)
    arrived = put_in_place(sent.package, coming_in, sent.home)
    assert (arrived.placed, arrived.here) == ({}, 2)
    assert set(sent.placed.values()) == {b"mine"}


def test_beside_the_project_itself_they_are_in_their_place(session: ProjectSession, sent: Sent) -> None:
    shutil.copytree(sent.beside, sent.home / STAND_INS)
    package = shutil.copyfile(sent.package, sent.home / sent.package.name)
    arrived = taken(session, sent._replace(package=Path(package)))
    assert arrived == Arrived()
    assert all(path is not None for path in stand_ins(session, sent))


@pytest.mark.parametrize("stop", [0, 1])
def test_stopped_it_leaves_nothing(session: ProjectSession, sent: Sent, stop: int) -> None:
    def report(done: int, _total: int, _what: Message | None) -> None:
        if done == stop:
            progress.cancel()

    progress = Progress(report)
    coming_in = found(session, sent)
    with pytest.raises(Cancelled):
        put_in_place(sent.package, coming_in, sent.home, progress)
    assert sorted(path.name for path in sent.home.iterdir()) == ["mine.letterbook", "mine.letterbook.lock"]


class TestHostile:
    """The folder beside a package is somebody else's."""

    def one(self, sent: Sent) -> Path:
        return sorted(sent.beside.iterdir())[0]

    def refused(self, session: ProjectSession, sent: Sent) -> list[str]:
        """The codes of what was refused; the other scan came to its place, and nothing else is new."""
        arrived = taken(session, sent)
        assert len(arrived.placed) == 1
        assert sent.placed.keys() == arrived.placed.keys()
        assert sorted(path.name for path in sent.home.iterdir()) == [
            "mine.letterbook", "mine.letterbook.lock", STAND_INS]
        return [one.code for one in arrived.refused]

    @pytest.mark.parametrize("data", [b"", b"no picture", b"\xff\xd8\xff" + b"\0" * 5000, b"\x89PNG\r\n\x1a\n" * 9])
    def test_what_is_no_picture(self, session: ProjectSession, sent: Sent, data: bytes) -> None:
        self.one(sent).write_bytes(data)
        assert self.refused(session, sent) == ["reduced-unusable"]

    def test_what_is_cut_off(self, session: ProjectSession, sent: Sent) -> None:
        file = self.one(sent)
        file.write_bytes(file.read_bytes()[:1000])
        assert self.refused(session, sent) == ["reduced-unusable"]

    def test_a_picture_of_another_kind(self, session: ProjectSession, sent: Sent) -> None:
        Pictures.new("RGB", (40, 30)).save(self.one(sent), "PNG")
        assert self.refused(session, sent) == ["reduced-unusable"]

    def test_a_huge_file(self, session: ProjectSession, sent: Sent) -> None:
        with self.one(sent).open("r+b") as file:
            file.truncate(receiving.MOST_BYTES + 1)
        assert self.refused(session, sent) == ["reduced-too-large"]

    def test_a_picture_that_unpacks_to_more_than_any_scan_has(self, session: ProjectSession, sent: Sent) -> None:
        buffer = io.BytesIO()
        Pictures.new("L", (30, 20)).save(buffer, "JPEG")
        data = bytearray(buffer.getvalue())
        at = data.index(b"\xff\xc0")
        data[at + 5:at + 9] = b"\xff\xff\xff\xff"  # 65,535 × 65,535 pixels, it says
        self.one(sent).write_bytes(data)
        assert self.refused(session, sent) == ["reduced-unusable"]

    def test_more_than_one_delivery_may_bring(
            self, session: ProjectSession, sent: Sent, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(receiving, "MOST_TOGETHER", 1000)
        assert self.refused(session, sent) == ["reduced-too-many"]

    @pytest.mark.parametrize("kind", ["link", "dangling", "folder", "pipe"])
    def test_what_is_no_ordinary_file(self, session: ProjectSession, sent: Sent, kind: str) -> None:
        file = self.one(sent)
        secret = sent.package.with_name("secret.jpg")
        shutil.move(file, secret)
        ways: dict[str, Callable[[], None]] = {
            "link": lambda: file.symlink_to(secret), "dangling": lambda: file.symlink_to("nowhere"),
            "folder": file.mkdir, "pipe": lambda: os.mkfifo(file)}
        ways[kind]()
        (code,) = self.refused(session, sent)
        assert code in ("reduced-unusable", "reduced-not-placed")

    def test_a_folder_that_is_a_link(self, session: ProjectSession, sent: Sent) -> None:
        elsewhere = sent.package.with_name("elsewhere")
        sent.beside.rename(elsewhere)
        sent.beside.symlink_to(elsewhere)
        assert taken(session, sent) == Arrived()
        assert sent.placed == {}

    @pytest.mark.parametrize("what", ["file", "link"])
    def test_a_place_of_ours_that_is_no_folder(self, session: ProjectSession, sent: Sent, what: str) -> None:
        outside = sent.home.with_name("outside")
        outside.mkdir()
        own = sent.home / STAND_INS
        own.write_bytes(b"mine") if what == "file" else own.symlink_to(outside)
        arrived = taken(session, sent)
        assert [one.code for one in arrived.refused] == ["reduced-not-placed"] * 2
        assert list(outside.iterdir()) == []

    @pytest.mark.parametrize("sha256", ["../../x", "", "/etc/passwd", "0" * 63 + "/", "A" * 64, "0" * 64 + "\n"])
    def test_a_page_that_names_something_else(self, sent: Sent, sha256: str) -> None:
        page = Page(id="1" * 32, letter="2" * 32, image=Image(
            path="../../etc/passwd", sha256=sha256, media_type="image/jpeg", width=10, height=10, frame=-1))
        assert coming(sent.package, [page], ScanPlaces(sent.home), lambda _sha256: False) == Coming()

    def test_nothing_of_a_picture_but_the_picture_comes_along(self, session: ProjectSession, sent: Sent) -> None:
        file = self.one(sent)
        exif = Pictures.Exif()
        exif[0x010F] = "A camera"
        Pictures.new("RGB", (400, 300)).save(file, "JPEG", exif=exif, comment=b"a secret")
        file.write_bytes(file.read_bytes() + b"PK\x03\x04 and a zip")
        taken(session, sent)
        data = sent.placed[file.name]
        assert all(words not in data for words in (b"A camera", b"a secret", b"and a zip"))

    def test_what_no_page_asks_for_stays_where_it_is(self, session: ProjectSession, sent: Sent) -> None:
        (sent.beside / f"{'0' * 64}-0.jpg").write_bytes(self.one(sent).read_bytes())
        (sent.beside / "mine.letterbook").write_bytes(b"another")
        assert len(taken(session, sent).placed) == 2
        assert len(sent.placed) == 2


class TestGoingAgain:
    def test_what_is_undone_and_put_aside_leaves_nothing(self, session: ProjectSession, sent: Sent) -> None:
        taken(session, sent)
        assert tidy(session) == 0  # the pages are there
        session.undo()
        assert session.letter_ids() != []
        assert stand_ins(session, sent) == []
        assert tidy(session) == 0  # they can still be accepted
        assert len(sent.placed) == 2
        for source in session.sources():
            session.close_source(source.id)
        assert tidy(session) == 2
        assert not (sent.home / STAND_INS).exists()
        assert session.work(receiving.WORK) == ""

    def test_what_somebody_else_put_there_stays(self, session: ProjectSession, sent: Sent) -> None:
        arrived = taken(session, sent)
        first, _second = sorted(arrived.placed)
        (sent.home / STAND_INS / first).write_bytes(b"another picture")
        (sent.home / STAND_INS / "notes.txt").write_bytes(b"mine")
        session.undo()
        for source in session.sources():
            session.close_source(source.id)
        assert tidy(session) == 1
        assert sent.placed == {first: b"another picture", "notes.txt": b"mine"}

    def test_what_a_project_says_of_other_files_is_not_believed(self, session: ProjectSession, sent: Sent) -> None:
        taken(session, sent)
        victim = sent.home / "victim"
        victim.write_bytes(b"mine")
        notes = sent.home / STAND_INS / "notes.txt"
        notes.write_bytes(b"mine")
        digest = hashlib.sha256(b"mine").hexdigest()
        receiving._keep(session, {"../victim": digest, str(victim): digest, "notes.txt": digest})
        assert tidy(session) == 0
        assert victim.read_bytes() == notes.read_bytes() == b"mine"

    def test_it_goes_to_nobody(self, session: ProjectSession, sent: Sent) -> None:
        taken(session, sent)
        copy = send_copy(session, sent.home / "copy.letterbook").path
        with ProjectSession.open(copy, editor="Berta", read_only=True) as copied:
            assert copied.work(receiving.WORK) == ""
