"""Scans in an edition: reduced in a process of their own, from wherever they are, and reported where they are not."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image as Pictures

from editor.app.actions.exports import export_project
from editor.app.scans.places import ScanPlaces
from editor.app.scans.reducing import LONGEST_SIDE, ReducedScans
from editor.app.workspace import open_project
from editor.core.messages import RefusedError
from editor.core.pages import Image, Page

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "sample_corpus/letterbook-sample.letterbook"


def page(path: str, *, sha256: str = "", embedded: bool = False) -> Page:
    return Page(id="1" * 32, letter="2" * 32, image=Image(path=path, sha256=sha256, media_type="image/jpeg", width=0,
                                                          height=0, embedded=embedded))


@pytest.fixture
def scans(tmp_path: Path) -> Iterator[ReducedScans]:
    kept = {"ab": _jpeg(40, 30)}
    with ReducedScans(ScanPlaces(tmp_path), kept.get) as reduced:
        yield reduced


def _jpeg(width: int, height: int, **more: object) -> bytes:
    buffer = io.BytesIO()
    Pictures.new("RGB", (width, height), "white").save(buffer, "JPEG", **more)
    return buffer.getvalue()


def test_a_large_scan_is_reduced_and_loses_what_the_camera_wrote(scans: ReducedScans, tmp_path: Path) -> None:
    exif = Pictures.Exif()
    exif[0x010F] = "A camera"
    exif[0x0112] = 6  # to be turned by a quarter
    (tmp_path / "a.jpg").write_bytes(_jpeg(4000, 1000, exif=exif))
    scan = scans(page("a.jpg"))
    assert scan is not None
    assert (scan.width, scan.height) == (400, LONGEST_SIDE)
    with Pictures.open(io.BytesIO(scan.data)) as picture:
        assert picture.format == "JPEG"
        assert picture.size == (400, LONGEST_SIDE)
        assert not picture.getexif()


def test_a_small_scan_keeps_its_size_and_gives_the_same_bytes_twice(scans: ReducedScans, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(_png())
    first, second = scans(page("a.png")), scans(page("a.png"))
    assert first == second
    assert first is not None
    assert (first.width, first.height) == (60, 20)


def _png() -> bytes:
    buffer = io.BytesIO()
    Pictures.new("RGBA", (60, 20), (0, 0, 0, 0)).save(buffer, "PNG")
    return buffer.getvalue()


def test_what_is_not_there_or_damaged_or_changed_is_no_scan_and_harms_no_other(scans: ReducedScans,
                                                                              tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(_jpeg(10, 10))
    (tmp_path / "broken.jpg").write_bytes(_jpeg(900, 900)[:300])
    (tmp_path / "words.jpg").write_bytes(b"no picture")
    for name in ("missing.jpg", "broken.jpg", "words.jpg", "../a.jpg"):
        assert scans(page(name)) is None
    assert scans(page("a.jpg", sha256="0" * 64)) is None
    assert scans(page("a.jpg")) is not None


def test_an_embedded_scan_is_read_from_the_project(scans: ReducedScans) -> None:
    found = scans(page("gone.jpg", sha256="", embedded=True))
    assert found is None
    kept = ReducedScans(ScanPlaces(Path()), lambda _sum: _jpeg(40, 30))
    with kept:
        scan = kept(page("gone.jpg", embedded=True))
    assert scan is not None
    assert (scan.width, scan.height) == (40, 30)


def test_a_process_that_dies_is_replaced(scans: ReducedScans, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(_jpeg(10, 10))
    assert scans(page("a.jpg")) is not None
    process = scans._process
    assert process is not None
    process.kill()
    process.wait()
    assert scans(page("a.jpg")) is None  # this one is lost with it
    assert scans(page("a.jpg")) is not None


def test_the_sample_is_exported_with_its_scans(tmp_path: Path) -> None:
    with open_project(SAMPLE, editor="test", read_only=True) as session:
        report = export_project(session, session.letter_ids(), "html", tmp_path / "edition")
        pictures = [name for name in report.files if name.startswith("scans/")]
        assert len(pictures) == 2
        for name in pictures:
            with Pictures.open(tmp_path / "edition" / name) as picture:
                assert max(picture.size) == LONGEST_SIDE
        assert all(found.code != "image-missing" for found in report.problems)


def test_a_copy_elsewhere_finds_the_scans_where_it_is_told_to_look(tmp_path: Path) -> None:
    copy = tmp_path / "copy.letterbook"
    shutil.copyfile(SAMPLE, copy)
    with open_project(copy, editor="test", read_only=True) as session:
        ids = session.letter_ids()
        missing = export_project(session, ids, "html", tmp_path / "first")
        found = export_project(session, ids, "html", tmp_path / "second", places=ScanPlaces(SAMPLE.parent))
    assert [one.code for one in missing.problems].count("image-missing") == 2
    assert [one.code for one in found.problems].count("image-missing") == 0


def test_an_edition_is_a_folder_and_a_smaller_one_takes_the_place_of_a_larger(tmp_path: Path) -> None:
    with open_project(SAMPLE, editor="test", read_only=True) as session:
        ids = session.letter_ids()
        with pytest.raises(RefusedError) as refused:
            export_project(session, ids, "html", tmp_path / "edition.html")
        assert refused.value.code == "output-needs-folder"
        assert list(tmp_path.iterdir()) == []
        export_project(session, ids, "html", tmp_path / "edition")
        export_project(session, ids, "html", tmp_path / "edition", preset="without-scans")
    assert (tmp_path / "edition/index.html").is_file()
    assert not list(tmp_path.glob("edition/scans/*.jpg"))
