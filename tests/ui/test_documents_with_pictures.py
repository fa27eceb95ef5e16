"""Documents with pictures in the import assistant: how many come, where they are to lie, and the same as by command."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.cli.main import run
from editor.ui.importing.assistant import ImportAssistant
from editor.ui.importing.listing import letter_rows
from editor.ui.main_window import MainWindow
from tests.formats.word import odf
from tests.formats.word.ooxml import docx, foot, note, p, picture
from tests.formats.word.rasters import EMF, raster
from tests.ui.driving import CTRL, focus, new_project, open_window, press
from tests.ui.test_documents_coming_back import chosen
from tests.ui.test_importing import assist

FIRST, SECOND = raster(shade=10), raster("JPEG", shade=20)
WORD = docx(
    p("A. B. Smith to C. D. Jones", style="Heading1"), p(picture("a.png")), p("Moscow, 3 April 1922"), p("Dear Jones,"),
    p(picture("b.jpg")), p("I write of it", foot(1), "."), p(picture("c.emf", "A plan")),
    parts={"footnotes": note(1, "A note.")},
    files={"word/media/a.png": FIRST, "word/media/b.jpg": SECOND, "word/media/c.emf": EMF})
OPEN = odf.odt(
    "<text:h text:outline-level='1'>A. B. Smith to C. D. Jones</text:h><text:p>Moscow, 3 April 1922</text:p>"
    f"<text:p>{odf.frame('Pictures/a.png')}Dear Jones, I write.</text:p>", files={"Pictures/a.png": FIRST})


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(qtbot, new_project(tmp_path / "one" / "p.letterbook")) as opened:
        yield opened


@pytest.fixture(autouse=True)
def folders(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()


def told(project: Path, out: Path) -> object:
    """The whole project as JSON, its identities counted in the order in which they are named."""
    assert run(["export", str(project), "--format", "json", "--output", str(out), "-q"]) in (0, 1)
    names: dict[str, str] = {}
    text = re.sub(r'"([0-9a-f]{32})"', lambda found: f'"{names.setdefault(found[1], str(len(names)))}"',
                  out.read_text(encoding="utf-8"))
    return json.loads(text)["letters"]


@pytest.mark.parametrize(("name", "data", "count"), [("letters.docx", WORD, 2), ("letters.odt", OPEN, 1)])
def test_the_assistant_says_how_many_pictures_come_and_takes_in_what_the_command_does(
        qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, data: bytes,
        count: int) -> None:
    path = tmp_path / name
    path.write_bytes(data)

    def work(dialog: ImportAssistant) -> None:
        assert f"pictures: {count}" in dialog.said
        assert f"pictures: {count} · " in letter_rows(dialog.session)[0].second
        assert dialog.pictures.isVisible()
        press(Qt.Key.Key_Return, CTRL)

    assist(qtbot, work, chosen(monkeypatch, path))
    session = window.controller.session
    assert len(session.pages()) == count
    assert sorted(file.name for file in (tmp_path / "one" / "p images").iterdir()) == ["a.png", "b.jpg"][:count]
    assert window.controller.seal()
    other = new_project(tmp_path / "two" / "p.letterbook")
    assert run(["import", str(other), str(path), "-q"]) in (0, 1)
    with_window = told(session.path, tmp_path / "one.json")
    assert with_window == told(other, tmp_path / "two.json")
    window.actions_by_id["edit.undo"].trigger()
    assert session.letter_ids() == []
    assert session.pages() == []


def test_pictures_are_kept_in_the_file_or_left_out_by_keys(
        qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "letters.docx"
    path.write_bytes(WORD)

    def keep(dialog: ImportAssistant) -> None:
        while focus() is not dialog.pictures.box:
            press(Qt.Key.Key_Tab)
        press(Qt.Key.Key_Down)
        assert dialog.pictures.where == "embed"
        press(Qt.Key.Key_Return, CTRL)

    assist(qtbot, keep, chosen(monkeypatch, path))
    session = window.controller.session
    assert [session.image(page.image.sha256) for page in session.pages() if page.image] == [FIRST, SECOND]
    assert not (tmp_path / "one" / "p images").exists()
    window.actions_by_id["edit.undo"].trigger()

    def leave_out(dialog: ImportAssistant) -> None:
        dialog.pictures.box.setFocus()
        press(Qt.Key.Key_End)
        assert dialog.pictures.where == "none"
        press(Qt.Key.Key_Return, CTRL)

    assist(qtbot, leave_out, chosen(monkeypatch, path))
    assert session.pages() == []
    (letter,) = session.letter_ids()
    assert [row.args["words"] for row in session.letter(letter).letter.remarks if row.code == "document-part-lost"] == [
        "c.emf: A plan", "a.png", "b.jpg"]


def test_a_folder_that_cannot_be_written_is_told_and_nothing_comes_in(
        qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "letters.docx"
    path.write_bytes(WORD)
    (tmp_path / "one" / "p images").write_bytes(b"in the way")
    steps = len(window.controller.session.history())
    assist(qtbot, lambda _dialog: press(Qt.Key.Key_Return, CTRL), chosen(monkeypatch, path))
    assert len(window.controller.session.history()) == steps
    assert "could not be copied" in window.message.text


def test_without_pictures_nothing_is_asked(
        qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "letters.docx"
    path.write_bytes(docx(p("A. B. Smith to C. D. Jones", style="Heading1"), p("Dear Jones, I write.")))

    def work(dialog: ImportAssistant) -> None:
        assert not dialog.pictures.isVisible()
        assert "pictures" not in dialog.said

    assist(qtbot, work, chosen(monkeypatch, path))
