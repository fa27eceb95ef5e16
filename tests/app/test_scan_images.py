"""Scans from file to page: found by their headers, linked, copied, kept, found again, checked."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image as Picture
from PIL.TiffImagePlugin import AppendingTiffWriter

from editor.app import workspace
from editor.app.actions.images import AddPages, EmbedImages, RemovePage, SetImages, SetPage
from editor.app.actions.imports import ImportLetters, read_sources
from editor.app.actions.letters import NewLetter
from editor.app.scans import finding
from editor.app.scans.checking import image_problems
from editor.app.scans.copying import copy_beside, images_folder, write_out
from editor.app.scans.finding import find_scans, proposal
from editor.app.scans.importing import duplicates, prepare, scans_among, with_images
from editor.app.scans.places import ScanPlaces, scan_places, search, with_folders
from editor.app.settings import Settings
from editor.core.messages import LetterbookError, RefusedError
from editor.core.pages import FACS, Image, Page
from editor.core.record import replace
from editor.core.scan_groups import keys_of
from editor.store.session import ProjectSession
from tests import scanned


@pytest.fixture(autouse=True)
def own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LETTERBOOK_CONFIG", str(tmp_path / "settings.toml"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


@pytest.fixture
def session(home: Path) -> Any:
    with workspace.create_project(home / "p.letterbook", editor="Ada") as opened:
        yield opened


def picture(path: Path, colour: str = "red", size: tuple[int, int] = (60, 40), **options: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Picture.new(options.pop("mode", "RGB"), size, colour if "mode" not in options else 0).save(path, **options)
    return path


def pdf(path: Path, pages: int) -> Path:
    sheets = [Picture.new("RGB", (300, 200), (number * 20, 0, 0)) for number in range(pages)]
    sheets[0].save(path, save_all=True, append_images=sheets[1:], resolution=72)
    return path


def brought(session: ProjectSession, *paths: Path, how: Any = "link", letter: str = "") -> list[Page]:
    found = find_scans(paths)
    assert not found.refused
    places = ScanPlaces(session.path.parent)
    ready = prepare(found.scans, proposal(found.scans), places, session.path, how)
    session.run(ready.as_pages(letter) if letter else ready.as_letters())
    return session.pages()


def state(session: ProjectSession) -> list[Any]:
    return [session.letter(one) for one in session.letter_ids()]


# Finding


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.tif", "a.webp", "a.jp2"])
def test_every_kind_is_told_by_its_first_bytes(tmp_path: Path, name: str) -> None:
    file = picture(tmp_path / name)
    wrong = file.rename(tmp_path / "letter.jpg")
    scan, = find_scans([wrong]).scans
    assert (scan.width, scan.height, scan.frame) == (60, 40, 0)
    assert scan.sha256 == hashlib.sha256(wrong.read_bytes()).hexdigest()
    assert scan.size == wrong.stat().st_size
    assert scan.media_type == {"jpg": "image/jpeg", "png": "image/png", "tif": "image/tiff", "webp": "image/webp",
                               "jp2": "image/jp2"}[name[2:]]


def test_a_turned_photograph_is_as_wide_as_it_is_shown(tmp_path: Path) -> None:
    exif = Picture.Exif()
    exif[0x0112] = 6
    file = picture(tmp_path / "a.jpg", exif=exif.tobytes())
    scan, = find_scans([file]).scans
    assert (scan.width, scan.height) == (40, 60)


def test_pages_of_a_tiff_and_of_a_pdf_are_scans_of_their_own(tmp_path: Path) -> None:
    sheets = [Picture.new("I;16", (50 + number, 30)) for number in range(3)]
    sheets[0].save(tmp_path / "all.tif", save_all=True, append_images=sheets[1:])
    pdf(tmp_path / "all.pdf", 2)
    found = find_scans([tmp_path])
    assert [(scan.file.name, scan.frame, scan.width) for scan in found.scans] == [
        ("all.pdf", 0, 1250), ("all.pdf", 1, 1250), ("all.tif", 0, 50), ("all.tif", 1, 51), ("all.tif", 2, 52)]
    assert [len(one.pages) for one in proposal(found.scans[:2])] == [2]
    assert [page.label for page in proposal(found.scans[2:])[0].pages] == ["1", "2", "3"]
    assert proposal(found.scans[2:])[0].name == "all"


def test_reduced_copies_in_a_tiff_are_no_pages(tmp_path: Path) -> None:
    with AppendingTiffWriter(tmp_path / "a.tif", True) as writer:
        for size, reduced in ((64, 0), (32, 1), (48, 0)):
            Picture.new("L", (size, size)).save(writer, "TIFF", tiffinfo={254: reduced})
            writer.newFrame()
    assert [(scan.frame, scan.width) for scan in find_scans([tmp_path / "a.tif"]).scans] == [(0, 64), (2, 48)]


def test_a_damaged_or_huge_file_is_a_sentence_and_the_others_come_in(tmp_path: Path,
                                                                       monkeypatch: pytest.MonkeyPatch) -> None:
    picture(tmp_path / "good.png")
    (tmp_path / "cut.jpg").write_bytes(b"\xff\xd8\xff\xe0nothing")
    (tmp_path / "text.png").write_text("no picture")
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7 nothing")
    picture(tmp_path / "huge.png", size=(600, 600))
    monkeypatch.setattr("editor.app.scans.header.MOST_PIXELS", 10_000)
    found = find_scans([tmp_path])
    assert [scan.file.name for scan in found.scans] == ["good.png"]
    assert sorted((one.args["file"], one.code) for one in found.refused) == [
        ("bad.pdf", "scan-damaged"), ("cut.jpg", "scan-damaged"), ("huge.png", "scan-too-large"),
        ("text.png", "scan-unknown")]


def test_nothing_is_decoded_and_no_file_is_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = [picture(tmp_path / name) for name in ("a.jpg", "b.png", "c.tif")]
    before = [(file.read_bytes(), file.stat().st_mtime_ns) for file in files]

    def refuse(*_: object) -> None:
        raise AssertionError("decoded")

    monkeypatch.setattr(Picture.Image, "load", refuse)
    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", refuse)
    assert len(find_scans([tmp_path]).scans) == 3
    assert [(file.read_bytes(), file.stat().st_mtime_ns) for file in files] == before


def test_hidden_files_and_empty_folders(tmp_path: Path) -> None:
    picture(tmp_path / ".hidden" / "a.jpg")
    picture(tmp_path / ".b.jpg")
    with pytest.raises(RefusedError, match="no-scans"):
        find_scans([tmp_path])
    with pytest.raises(LetterbookError, match="no-such-source"):
        find_scans([tmp_path / "nowhere"])


def test_a_kind_that_was_not_asked_for_is_left_out(tmp_path: Path) -> None:
    file = pdf(tmp_path / "a.pdf", 1)
    assert [one.code for one in find_scans([file], "image").refused] == ["scan-not-asked-for"]
    assert len(find_scans([file], "pdf").scans) == 1


def test_folders_with_letters_are_no_scans(tmp_path: Path) -> None:
    image = picture(tmp_path / "a" / "a.jpg")
    picture(tmp_path / "b" / "b.jpg")
    (tmp_path / "b" / "letter.txt").write_text("Dear")
    paths = [tmp_path / "a", tmp_path / "b", image, tmp_path / "b" / "letter.txt"]
    assert scans_among(paths) == [tmp_path / "a", image]


# Coming in


def test_a_folder_becomes_letters_with_pages_in_one_step(session: ProjectSession, home: Path) -> None:
    for number, name in enumerate(["x_0012_1r", "x_0012_1v", "x_0013_1r"]):
        picture(home / "scans" / f"{name}.png", size=(60 + number, 40))
    empty = state(session)
    pages = brought(session, home / "scans")
    assert [(page.label, page.side, page.order, page.image and page.image.path) for page in pages] == [
        ("1r", "recto", 1, "scans/x_0012_1r.png"), ("1v", "verso", 2, "scans/x_0012_1v.png"),
        ("1r", "recto", 1, "scans/x_0013_1r.png")]
    letters = state(session)
    assert [(one.letter.number, one.letter.title) for one in letters] == [("1", "x_0012"), ("2", "x_0013")]
    break_, = letters[0].transcription.of_kind("page-break")
    assert (break_.start, break_.attributes) == (0, {FACS: pages[0].id, "n": "1r"})
    session.undo()
    assert state(session) == empty
    session.redo()
    assert state(session) == letters


def test_scans_known_already_are_found_by_content_and_not_by_name(session: ProjectSession, home: Path) -> None:
    first = picture(home / "a_1.png", "red")
    pages = brought(session, first)
    (home / "new").mkdir()
    (home / "new" / "other.png").write_bytes(first.read_bytes())
    picture(home / "new" / "a_1.png", "blue")
    (home / "new" / "b.png").write_bytes((home / "new" / "a_1.png").read_bytes())
    found = find_scans([home / "new"])
    names = [scan.file.name for scan in found.scans]
    known = duplicates(found.scans, session.pages())
    assert {names[number]: letter for number, letter in known.items()} == {"other.png": pages[0].letter, "b.png": ""}


def test_pages_of_one_pdf_are_not_duplicates_of_one_another(session: ProjectSession, home: Path) -> None:
    found = find_scans([pdf(home / "a.pdf", 3)])
    assert duplicates(found.scans, []) == {}
    pages = brought(session, home / "a.pdf")
    assert [page.image.frame for page in pages if page.image] == [0, 1, 2]
    assert set(duplicates(found.scans, session.pages())) == {0, 1, 2}


def test_pages_are_added_to_a_letter_behind_those_it_has(session: ProjectSession, home: Path) -> None:
    session.run(NewLetter(letter_id="a" * 32))
    picture(home / "a_1.png", "red")
    picture(home / "a_2.png", "blue")
    brought(session, home / "a_1.png", letter="a" * 32)
    before = state(session)
    brought(session, home / "a_2.png", letter="a" * 32)
    letter = session.letter("a" * 32)
    assert [(page.order, page.image and page.image.path) for page in letter.pages] == [(1, "a_1.png"), (2, "a_2.png")]
    assert [one.start for one in letter.transcription.of_kind("page-break")] == [0]
    session.undo()
    assert state(session) == before


def test_a_name_that_no_project_can_hold_is_refused(session: ProjectSession, home: Path) -> None:
    picture(home / "a:b.png")
    found = find_scans([home / "a:b.png"])
    with pytest.raises(RefusedError, match="scan-name-unfit"):
        prepare(found.scans, proposal(found.scans), ScanPlaces(home), session.path)
    ready = prepare(found.scans, proposal(found.scans), ScanPlaces(home), session.path, "embed")
    assert ready.groups[0][1][0].image.path == "a_b.png"


def test_scans_elsewhere_are_remembered_by_this_computer_only(session: ProjectSession, home: Path,
                                                              tmp_path: Path) -> None:
    picture(tmp_path / "away" / "in" / "a_1.png")
    found = find_scans([tmp_path / "away"])
    ready = prepare(found.scans, proposal(found.scans), ScanPlaces(home), session.path)
    session.run(ready.as_letters())
    page, = session.pages()
    assert page.image is not None
    assert page.image.path == "in/a_1.png"
    assert str(tmp_path) not in repr(session.letter(page.letter))
    settings = with_folders(Settings(), session.project().id, ready.folders)
    places = scan_places(session.path, session.project().id, settings)
    assert places.find(page.image) == tmp_path / "away" / "in" / "a_1.png"
    assert ScanPlaces(home).find(page.image) is None
    assert scan_places(session.path, "other", settings).others == ()


@pytest.mark.parametrize("path", ["../secret.png", "/secret.png", "a/../../secret.png", "link.png", "C:secret.png",
                                  "in/../inside.png", "./inside.png", "in//../inside.png"])
def test_no_path_of_a_project_leads_out_of_its_folder(home: Path, tmp_path: Path, path: str) -> None:
    secret = picture(tmp_path / "secret.png")
    (home / "link.png").symlink_to(secret)
    picture(home / "inside.png")
    (home / "in").mkdir()
    image = Image(path=path, sha256="0" * 64, media_type="image/png", width=1, height=1)
    assert ScanPlaces(home).find(image) is None
    assert [one.code for one in image_problems([Page(id="1", letter="2", image=image)], ScanPlaces(home),
                                               lambda _sum: None)] == ["image-missing"]


# Where they lie


def test_moved_scans_are_found_by_name_and_content_and_by_content_alone(session: ProjectSession, home: Path) -> None:
    picture(home / "scans" / "a_1.png", "red")
    picture(home / "scans" / "a_2.png", "blue", size=(61, 40))
    pages = brought(session, home / "scans")
    (home / "moved").mkdir()
    (home / "scans" / "a_1.png").rename(home / "moved" / "a_1.png")
    (home / "scans" / "a_2.png").rename(home / "moved" / "renamed.png")
    picture(home / "zzz" / "a_2.png", "green")  # the right name, other content
    images = {page.id: page.image for page in pages if page.image is not None}
    found = search(images, [home])
    assert {key: file.relative_to(home).as_posix() for key, file in found.items()} == {
        pages[0].id: "moved/a_1.png", pages[1].id: "moved/renamed.png"}


def test_copying_beside_the_project_verifies_and_never_overwrites(session: ProjectSession, home: Path,
                                                                  tmp_path: Path) -> None:
    source = picture(tmp_path / "away" / "a_1.png", "red")
    inside = picture(home / "in_1.png", "blue")
    found = find_scans([tmp_path / "away", inside])
    places = ScanPlaces(home, (tmp_path / "away",))
    session.run(prepare(found.scans, proposal(found.scans), places, session.path).as_letters())
    taken = picture(images_folder(session.path) / "a_1.png", "green")
    before = (taken.read_bytes(), source.read_bytes(), source.stat().st_mtime_ns)
    copied = copy_beside(session.pages(), session.path, places)
    assert copied.files == 1
    assert [image.path for image in copied.images.values()] == ["p images/a_1 2.png"]
    assert (taken.read_bytes(), source.read_bytes(), source.stat().st_mtime_ns) == before
    assert (home / "p images" / "a_1 2.png").read_bytes() == source.read_bytes()
    linked = state(session)
    session.run(SetImages(images=copied.images, how="copied"))
    assert list(image_problems(session.pages(), ScanPlaces(home), session.image)) == []
    assert copy_beside(session.pages(), session.path, ScanPlaces(home)).files == 0
    session.undo()
    assert state(session) == linked
    assert sorted(file.name for file in (home / "p images").iterdir()) == ["a_1 2.png", "a_1.png"]


def test_what_is_not_what_was_linked_is_not_copied(session: ProjectSession, home: Path, tmp_path: Path) -> None:
    source = picture(tmp_path / "away" / "a_1.png", "red")
    places = ScanPlaces(home, (tmp_path / "away",))
    found = find_scans([source])
    session.run(prepare(found.scans, proposal(found.scans), places, session.path).as_letters())
    source.write_bytes(source.read_bytes() + b"changed")
    copied = copy_beside(session.pages(), session.path, places)
    assert [one.code for one in copied.refused] == ["scan-changed"]
    assert not copied.images
    assert list(images_folder(session.path).iterdir()) == []


def test_a_pdf_is_copied_once_for_all_its_pages(session: ProjectSession, home: Path, tmp_path: Path) -> None:
    (tmp_path / "away").mkdir()
    found = find_scans([pdf(tmp_path / "away" / "a.pdf", 3)])
    ready = prepare(found.scans, proposal(found.scans), ScanPlaces(home), session.path, "copy")
    session.run(ready.as_letters())
    assert [page.image.path for page in session.pages() if page.image] == ["p images/a.pdf"] * 3
    assert len(list((home / "p images").iterdir())) == 1
    assert ready.folders == ()


def test_images_kept_in_the_file_come_out_again_as_they_were(session: ProjectSession, home: Path) -> None:
    source = picture(home / "a_1.png", "red")
    page, = brought(session, source)
    linked = state(session)
    session.run(EmbedImages(files={page.id: source}))
    kept, = session.pages()
    assert kept.image is not None
    assert kept.image.embedded
    assert session.image(kept.image.sha256) == source.read_bytes()
    data = source.read_bytes()
    source.unlink()
    assert list(image_problems(session.pages(), ScanPlaces(home), session.image)) == []
    path = write_out(data, kept.image, session.path)
    session.run(SetImages(images={kept.id: replace(kept.image, path=path, embedded=False)}, how="written"))
    assert (home / "p images" / "a_1.png").read_bytes() == data
    assert list(image_problems(session.pages(), ScanPlaces(home), session.image)) == []
    session.undo()
    session.undo()
    assert state(session) == linked


def test_an_image_that_changed_is_not_kept(session: ProjectSession, home: Path) -> None:
    source = picture(home / "a_1.png", "red")
    page, = brought(session, source)
    before = state(session)
    source.write_bytes(b"other")
    with pytest.raises(RefusedError, match="image-hash-wrong"):
        session.run(EmbedImages(files={page.id: source}))
    assert state(session) == before


def test_too_much_for_the_project_file_is_refused(session: ProjectSession, home: Path,
                                                  monkeypatch: pytest.MonkeyPatch) -> None:
    source = picture(home / "a_1.png", "red")
    page, = brought(session, source)
    monkeypatch.setattr("editor.app.actions.images.MOST_EMBEDDED", 10)
    with pytest.raises(RefusedError, match="images-too-large"):
        session.run(EmbedImages(files={page.id: source}))


def test_check_tells_missing_and_changed_and_reads_a_file_once(session: ProjectSession, home: Path,
                                                               monkeypatch: pytest.MonkeyPatch) -> None:
    picture(home / "a_1.png", "red")
    gone = picture(home / "a_2.png", "blue")
    pages = brought(session, home / "a_1.png", gone, pdf(home / "b.pdf", 3))
    gone.unlink()
    same_size = bytearray((home / "a_1.png").read_bytes())
    same_size[-1] ^= 1
    (home / "a_1.png").write_bytes(bytes(same_size))
    reads: list[Path] = []
    whole = finding.file_sum

    def counted(file: Path) -> tuple[int, str]:
        reads.append(file)
        return whole(file)

    monkeypatch.setattr("editor.app.scans.checking.file_sum", counted)
    found = list(image_problems(session.pages(), ScanPlaces(home), session.image))
    assert sorted((one.code, one.args["file"]) for one in found) == [("image-changed", "a_1.png"),
                                                                     ("image-missing", "a_2.png")]
    assert len(reads) == 2
    assert {one.letter for one in found} <= {page.letter for page in pages}


# Pages


def test_a_page_is_renamed_with_its_break_and_taken_away_without_the_text(home: Path) -> None:
    path = scanned.project(home / "a.letterbook", scanned.letter(scanned.drafts(), home))
    with workspace.open_project(path, editor="Ada") as session:
        before = state(session)
        first, second = before[0].pages
        session.run(SetPage(page=first.id, page_label=" f. 7 ", side="address"))
        letter = session.letter(first.letter)
        assert (letter.pages[0].label, letter.pages[0].side) == ("f. 7", "address")
        assert [one.attributes.get("n") for one in letter.transcription.of_kind("page-break")] == ["f. 7", "1v"]
        session.undo()
        assert state(session) == before
        session.run(RemovePage(page=first.id))
        letter = session.letter(first.letter)
        assert [(page.id, page.order) for page in letter.pages] == [(second.id, 1)]
        assert letter.transcription.text == before[0].transcription.text
        gone = {first.id, *(line.id for line in first.lines()), *(region.id for region in first.regions)}
        assert not gone & {one.attributes.get(FACS) for one in letter.transcription.annotations}
        session.undo()
        assert state(session) == before


def test_lines_of_page_files_are_tied_to_a_letter_that_is_there(home: Path) -> None:
    with workspace.create_project(home / "p.letterbook", editor="Ada") as session:
        session.run(ImportLetters(imported=read_sources([scanned.SCANS.parent / "peters-to-stalin.txt"])))
        letter_id, = session.letter_ids()
        before = state(session)
        read = read_sources(sorted(scanned.SCANS.glob("*.xml")), "page")
        linked = with_images(read, ScanPlaces(scanned.SCANS.parent))
        pages = tuple(page for one in linked.plan.letters for page in one.snapshot.pages)
        assert [page.image.path for page in pages if page.image] == ["scans/peters-to-stalin-1.jpg",
                                                                     "scans/peters-to-stalin-2.jpg"]
        session.run(AddPages(letter=letter_id, pages=pages))
        after = session.letter(letter_id)
        lines = {line.id for page in after.pages for line in page.lines()}
        assert {one.attributes.get(FACS) for one in after.transcription.of_kind("line-break")} == lines
        assert after.transcription.text == before[0].transcription.text
        session.undo()
        assert state(session) == before


def test_pages_that_come_later_begin_where_their_own_lines_do(home: Path) -> None:
    with workspace.create_project(home / "p.letterbook", editor="Ada") as session:
        session.run(ImportLetters(imported=read_sources([scanned.SCANS.parent / "peters-to-stalin.txt"])))
        letter_id, = session.letter_ids()
        for file in sorted(scanned.SCANS.glob("*.xml")):
            read = read_sources([file], "page")
            session.run(AddPages(letter=letter_id, pages=read.letters[0].snapshot.pages))
        letter = session.letter(letter_id)
        first, second = letter.transcription.of_kind("page-break")
        assert [one.attributes[FACS] for one in (first, second)] == [page.id for page in letter.pages]
        assert first.start == 0
        line = next(letter.pages[1].lines()).text or ""
        assert letter.transcription.text.content[second.start:].startswith(line[:20])


def test_a_manifest_is_linked_to_the_images_beside_it_and_names_those_that_are_not(home: Path) -> None:
    picture(home / "images" / "folio_1r.png", size=(70, 50))
    canvases = [{"type": "Canvas", "label": {"none": [label]}, "width": 700, "height": 500, "items": [{"items": [{
        "body": {"id": f"https://example.org/iiif/{label}/full/max/0/default.jpg", "type": "Image", "service": [
            {"id": f"https://example.org/iiif/{label}", "type": "ImageService3"}]}}]}]}
        for label in ("folio_1r", "folio_1v")]
    manifest = home / "m.json"
    manifest.write_text(json.dumps({"@context": "http://iiif.io/api/presentation/3/context.json", "type": "Manifest",
                                    "label": {"en": ["Letters"]}, "items": canvases}))
    linked = with_images(read_sources([manifest]), ScanPlaces(home))
    letter, = linked.plan.letters
    first, second = letter.snapshot.pages
    assert first.image is not None
    assert second.image is not None
    assert (first.image.path, first.image.width, first.image.url) == (
        "images/folio_1r.png", 70, "https://example.org/iiif/folio_1r")
    assert first.image.sha256
    assert (second.image.sha256, second.image.width) == ("", 700)
    assert [(one.code, one.args["page"]) for one in letter.problems] == [("image-missing", "folio_1v")]


@pytest.mark.parametrize(("size", "factor", "told"), [
    ((1240, 1754), 0.5, []), ((4960, 7016), 2, []), ((2480, 3508), 1, []), ((3508, 2480), 1, ["scan-other-shape"])])
def test_what_a_file_drew_lies_on_the_lines_of_another_copy(home: Path, size: tuple[int, int], factor: float,
                                                            told: list[str]) -> None:
    file = sorted(scanned.SCANS.glob("*.xml"))[0]
    (home / "a.xml").write_bytes(file.read_bytes())
    picture(home / "peters-to-stalin-1.jpg", size=size)
    before, = read_sources([file]).letters[0].snapshot.pages
    letter, = with_images(read_sources([home / "a.xml"]), ScanPlaces(home)).plan.letters
    page, = letter.snapshot.pages
    assert page.image is not None
    assert (page.image.width, page.image.height) == size
    for line, old in zip(page.lines(), before.lines(), strict=True):
        assert line.polygon == tuple((round(x * factor), round(y * factor)) for x, y in old.polygon)
        assert line.baseline == tuple((round(x * factor), round(y * factor)) for x, y in old.baseline)
    assert [one.code for one in letter.problems] == told


def test_a_path_in_a_page_file_never_leads_elsewhere(home: Path, tmp_path: Path) -> None:
    picture(tmp_path / "secret.jpg")
    text = sorted(scanned.SCANS.glob("*.xml"))[0].read_text(encoding="utf-8")
    (home / "a.xml").write_text(text.replace("peters-to-stalin-1.jpg", "../secret.jpg"), encoding="utf-8")
    linked = with_images(read_sources([home / "a.xml"]), ScanPlaces(home))
    page, = linked.plan.letters[0].snapshot.pages
    assert page.image is not None
    assert page.image.sha256 == ""
    assert linked.folders == ()


def test_copying_into_a_folder_that_cannot_be_written_says_so(session: ProjectSession, home: Path,
                                                              tmp_path: Path) -> None:
    source = picture(tmp_path / "away" / "a_1.png")
    images_folder(session.path).write_text("a file in the way")
    found = find_scans([source])
    with pytest.raises(LetterbookError, match="scan-not-copied"):
        prepare(found.scans, proposal(found.scans), ScanPlaces(home), session.path, "copy")
    assert keys_of(proposal(found.scans)) == [0]
