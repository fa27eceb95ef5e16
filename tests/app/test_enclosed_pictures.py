"""Pictures in documents on their way into a project: beside it, in its file, or left out; and nothing left behind."""

from __future__ import annotations

import base64
import hashlib
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from editor.app import import_drafts
from editor.app.actions.imports import ImportLetters, ImportPlan, read_sources
from editor.app.import_session import ImportSession, summary
from editor.app.jobs import Cancelled, Progress
from editor.app.scans import enclosed
from editor.app.scans.enclosed import Where, settled
from editor.core.letters import Project
from editor.core.messages import LetterbookError, RefusedError
from editor.core.pages import FACS
from editor.core.profiles import Profile
from editor.core.snapshot import LetterSnapshot
from editor.store.session import ProjectSession
from tests.formats.word.odf import content
from tests.formats.word.ooxml import docx, p, picture
from tests.formats.word.rasters import claims, raster

FIRST, SECOND = raster(shade=10), raster("JPEG", (80, 50), 20)
LETTER = docx(
    p("A. B. Smith to C. D. Jones", style="Heading1"), p(picture("a.png")), p("Moscow, 3 April 1922"), p("Dear Jones,"),
    p(picture("b.jpg")), p("I write of your matter."),
    files={"word/media/a.png": FIRST, "word/media/b.jpg": SECOND})


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ProjectSession]:
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    (tmp_path / "home").mkdir()
    project = Project(id="ab" * 16, title="Letters", profile=Profile(name="plain"))
    with ProjectSession.create(tmp_path / "home" / "a.letterbook", project, editor="Ada") as opened:
        yield opened


def plan_of(folder: Path, *documents: bytes) -> ImportPlan:
    paths = [folder / f"letters {number}.docx" for number in range(len(documents))]
    for path, data in zip(paths, documents, strict=True):
        path.write_bytes(data)
    return read_sources(paths)


def brought(session: ProjectSession, folder: Path, where: Where, data: bytes = LETTER) -> LetterSnapshot:
    session.run(ImportLetters(imported=settled(plan_of(folder, data), where, session.path).plan))
    (letter,) = session.letter_ids()
    return session.letter(letter)


def beside(session: ProjectSession) -> list[str]:
    """What lies in the project's folder beside it and the files of its lock."""
    folder = session.path.parent
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*")
                  if not file.name.startswith("a.letterbook"))


def test_pictures_lie_beside_the_project_and_undo_takes_the_letter_back(
        session: ProjectSession, tmp_path: Path) -> None:
    letter = brought(session, tmp_path, "copy")
    images = [page.image for page in letter.pages if page.image is not None]
    assert [(one.path, one.embedded, one.width, one.height, one.size) for one in images] == [
        ("a images/a.png", False, 60, 40, len(FIRST)), ("a images/b.jpg", False, 80, 50, len(SECOND))]
    for image, data in zip(images, (FIRST, SECOND), strict=True):
        assert (session.path.parent / image.path).read_bytes() == data
        assert hashlib.sha256(data).hexdigest() == image.sha256
    assert [mark.attributes[FACS] for mark in letter.transcription.of_kind("page-break")] == [
        page.id for page in letter.pages]
    assert session.check_file().ok
    session.undo()
    assert session.letter_ids() == []
    assert session.pages() == []


def test_pictures_lie_in_the_project_file_where_that_is_wanted(session: ProjectSession, tmp_path: Path) -> None:
    letter = brought(session, tmp_path, "embed")
    assert [(page.image.path, page.image.embedded) for page in letter.pages if page.image] == [
        ("a.png", True), ("b.jpg", True)]
    assert [session.image(page.image.sha256) for page in letter.pages if page.image] == [FIRST, SECOND]
    assert beside(session) == []
    session.undo()
    assert session.pages() == []


def test_pictures_that_are_left_out_are_named(session: ProjectSession, tmp_path: Path) -> None:
    letter = brought(session, tmp_path, "none")
    assert letter.pages == ()
    assert not letter.transcription.of_kind("page-break")
    assert [(one.code, one.args["what"], one.args["words"]) for one in letter.letter.remarks] == [
        ("document-part-lost", "image", "a.png"), ("document-part-lost", "image", "b.jpg")]
    assert beside(session) == []


def test_a_picture_that_is_damaged_or_too_large_is_named_and_the_others_are_pages(
        session: ProjectSession, tmp_path: Path) -> None:
    data = docx(p("A. B. Smith to C. D. Jones", style="Heading1"), p(picture("huge.png")), p("Moscow, 3 April 1922"),
                p("Dear Jones,"), p(picture("a.png")), p("I write."), p(picture("bad.jpg")), p("Yours."),
                files={"word/media/huge.png": claims(60_000, 60_000), "word/media/a.png": FIRST,
                       "word/media/bad.jpg": b"\xff\xd8\xff" + bytes(40)})
    letter = brought(session, tmp_path, "copy", data)
    assert [(page.order, page.image.path) for page in letter.pages if page.image] == [(1, "a images/a.png")]
    assert [(row.args["what"], row.args["words"], row.args["near"]) for row in letter.letter.remarks] == [
        ("image", "huge.png", ""), ("image", "bad.jpg", "scow, 3 April 1922 Dear Jones, I write.")]
    content = letter.transcription.text.content
    assert [content[mark.start:].split("\n")[0] for mark in letter.transcription.of_kind("page-break")] == ["I write."]


def test_where_the_first_picture_is_no_page_the_next_one_is_that_of_the_beginning(
        session: ProjectSession, tmp_path: Path) -> None:
    data = docx(p("A. B. Smith to C. D. Jones", style="Heading1"), p(picture("huge.png")), p("Moscow, 3 April 1922"),
                p("Dear Jones, I write."), p(picture("a.png")),
                files={"word/media/huge.png": claims(60_000, 60_000), "word/media/a.png": FIRST})
    letter = brought(session, tmp_path, "embed", data)
    (page,) = letter.pages
    assert [(mark.start, mark.attributes[FACS]) for mark in letter.transcription.of_kind("page-break")] == [
        (0, page.id)]


def test_the_same_picture_of_two_documents_lies_there_once(session: ProjectSession, tmp_path: Path) -> None:
    other = docx(p("E. Field to C. D. Jones", style="Heading1"), p(picture("x.png")), p("Dear Jones, more."),
                 files={"word/media/x.png": FIRST})
    session.run(ImportLetters(imported=settled(plan_of(tmp_path, LETTER, other), "copy", session.path).plan))
    assert beside(session) == ["a images", "a images/a.png", "a images/b.jpg"]
    assert [page.image.path for page in session.pages() if page.image] == [
        "a images/a.png", "a images/b.jpg", "a images/a.png"]


def test_a_letter_that_is_left_out_brings_no_picture(session: ProjectSession, tmp_path: Path) -> None:
    work = ImportSession(plan_of(tmp_path, LETTER))
    assert summary(work).pictures == 2
    work.leave_out(work.entries[0])
    assert summary(work).pictures == 0
    settled(work.plan, "copy", session.path)
    assert beside(session) == []


def test_a_correction_keeps_the_pages(tmp_path: Path) -> None:
    work = ImportSession(plan_of(tmp_path, LETTER))
    draft = work.draft
    assert draft is not None
    line = import_drafts.page(draft).text.index("Moscow")
    work.correct(lambda before: import_drafts.set_role(before, line, "paragraph"))
    assert work.letter is not None
    assert [(page.image.path, page.image.width) for page in work.letter.snapshot.pages if page.image] == [
        ("a.png", 60), ("b.jpg", 80)]


# What goes wrong


def test_who_cancels_while_pictures_are_written_leaves_nothing(session: ProjectSession, tmp_path: Path) -> None:
    progress = Progress(lambda done, _total, _what: progress.cancel() if done == 0 else None)
    with pytest.raises(Cancelled):
        settled(plan_of(tmp_path, LETTER), "copy", session.path, progress)
    assert beside(session) == []
    assert len(session.history(limit=10)) == 1


def test_what_lay_there_before_stays_when_an_import_is_taken_back(session: ProjectSession, tmp_path: Path) -> None:
    folder = session.path.parent / "a images"
    folder.mkdir()
    (folder / "a.png").write_bytes(FIRST)
    (folder / "b.jpg").write_bytes(b"another picture of the same name")
    made = settled(plan_of(tmp_path, LETTER), "copy", session.path)
    assert beside(session) == ["a images", "a images/a.png", "a images/b 2.jpg", "a images/b.jpg"]
    made.drop()
    assert beside(session) == ["a images", "a images/a.png", "a images/b.jpg"]


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_changed(
        session: ProjectSession, tmp_path: Path) -> None:
    (session.path.parent / "a images").write_bytes(b"a file of that name")
    with pytest.raises(LetterbookError) as refused:
        settled(plan_of(tmp_path, LETTER), "copy", session.path)
    assert refused.value.code == "scan-not-copied"
    assert beside(session) == ["a images"]


def test_too_much_for_the_project_file_is_refused_and_nothing_comes_in(
        session: ProjectSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(enclosed, "MOST_KEPT_IN_FILE", 100)
    with pytest.raises(RefusedError) as refused:
        brought(session, tmp_path, "embed")
    assert refused.value.code == "images-too-large"
    assert session.letter_ids() == []


def test_every_page_of_a_tiff_is_a_page_of_the_letter(session: ProjectSession, tmp_path: Path) -> None:
    pages = [Image.new("RGB", size, "white") for size in ((60, 40), (50, 70), (30, 20))]
    out = io.BytesIO()
    pages[0].save(out, "TIFF", save_all=True, append_images=pages[1:])
    data = docx(p("A. B. Smith to C. D. Jones", style="Heading1"), p(picture("scan.tiff")), p("Moscow, 3 April 1922"),
                p("Dear Jones,"), p(picture("b.jpg")), p("I write of your matter."),
                files={"word/media/scan.tiff": out.getvalue(), "word/media/b.jpg": SECOND})
    letter = brought(session, tmp_path, "copy", data)
    assert [(page.order, page.image.path, page.image.frame, page.image.width, page.image.height)
            for page in letter.pages if page.image] == [
        (1, "a images/scan.tiff", 0, 60, 40), (2, "a images/scan.tiff", 1, 50, 70),
        (3, "a images/scan.tiff", 2, 30, 20),
        (4, "a images/b.jpg", 0, 80, 50)]
    assert len({page.id for page in letter.pages}) == 4
    assert [mark.attributes[FACS] for mark in letter.transcription.of_kind("page-break")] == [
        letter.pages[0].id, letter.pages[3].id]
    assert beside(session) == ["a images", "a images/b.jpg", "a images/scan.tiff"]


@pytest.mark.parametrize("where", ["copy", "embed"])
def test_pictures_of_a_document_in_one_file_of_xml_are_pages_too(
        session: ProjectSession, tmp_path: Path, where: Where) -> None:
    held = "".join(
        f"<draw:frame><draw:image><office:binary-data>{base64.encodebytes(data).decode()}</office:binary-data>"
        f"</draw:image></draw:frame>" for data in (FIRST, b"no picture", SECOND))
    flat = content(f"<text:h text:outline-level='1'>A. B. Smith to C. D. Jones</text:h><text:p>{held}</text:p>"
                   "<text:p>Moscow, 3 April 1922</text:p><text:p>Dear Jones,</text:p>", root="office:document")
    file = tmp_path / "letters.fodt"
    file.write_text(flat, encoding="utf-8")
    session.run(ImportLetters(imported=settled(read_sources([file]), where, session.path).plan))
    letter = session.letter(session.letter_ids()[0])
    images = [page.image for page in letter.pages if page.image]
    assert [(one.path.rpartition("/")[2], one.width, one.height) for one in images] == [
        ("picture-1.png", 60, 40), ("picture-3.jpeg", 80, 50)]
    kept = [session.image(one.sha256) if where == "embed" else (session.path.parent / one.path).read_bytes()
            for one in images]
    assert kept == [FIRST, SECOND]
    assert [one.args["what"] for one in letter.letter.remarks if one.code == "document-part-lost"] == ["image"]
