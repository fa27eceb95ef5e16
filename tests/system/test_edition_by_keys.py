"""From an empty project to an exported edition: one session without a mouse, through keys, dialogs and panels."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from editor.core.snapshot import LetterSnapshot
from editor.ui.exporting.dialog import ExportDialog
from editor.ui.importing.assistant import ImportAssistant
from editor.ui.main_window import MainWindow
from tests.ui.driving import ALT, CTRL, SHIFT, focus, go_to, open_window, press, write

Key = Qt.Key
SEED = Path(__file__).resolve().parents[2] / "sample_corpus" / "peters-to-stalin.txt"
TEI = "{http://www.tei-c.org/ns/1.0}"


class Editor:
    """Somebody at the window with nothing but a keyboard."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window

    @property
    def letter(self) -> LetterSnapshot:
        """The letter shown, as it is kept."""
        assert self.window.controller.settle()
        snapshot = self.window.controller.snapshot
        assert snapshot is not None
        return snapshot

    def ask(self, key: Qt.Key, modifiers: Qt.KeyboardModifier, kind: type[QDialog],
            work: Callable[[QDialog], None]) -> None:
        """Press a key that opens a dialog, and do ``work`` in it."""
        failed: list[BaseException] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, kind) or not _keys_go_to(dialog):
                QTimer.singleShot(20, look)
                return
            try:
                work(dialog)
            except BaseException as error:  # noqa: BLE001 - raised again below, when no dialog waits any more
                failed.append(error)
                dialog.reject()

        QTimer.singleShot(0, look)
        press(key, modifiers)
        self.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=60_000)
        self.come_back()
        if failed:
            raise failed[0]

    def come_back(self) -> None:
        """Without a window manager nobody gives the window its keys back."""
        self.window.activateWindow()
        self.qtbot.waitUntil(lambda: _keys_go_to(self.window))

    def file_name(self, path: Path) -> Callable[[QDialog], None]:
        """Write a file name into a file dialog and press Enter."""
        def work(dialog: QDialog) -> None:
            assert isinstance(focus(), QLineEdit)
            press(Key.Key_A, CTRL)
            write(str(path))
            press(Key.Key_Return)
            self.qtbot.waitUntil(lambda: not dialog.isVisible())
        return work


def _keys_go_to(window: QWidget) -> bool:
    widget = QApplication.focusWidget()
    return widget is not None and widget.window() is window


@pytest.mark.timeout(240)
def test_from_an_empty_project_to_an_edition(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LETTERBOOK_CONFIG", str(tmp_path / "settings.toml"))
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    with open_window(qtbot) as window:
        editor = Editor(qtbot, window)
        window.start.focus_first()
        make_project(editor, tmp_path / "bukhara.letterbook")
        import_seed(editor)
        correct_the_text(editor)
        mark_and_tag(editor)
        write_a_note(editor)
        fill_in_provenance(editor)
        translate(editor)
        search(editor)
        edition = tmp_path / "edition"
        export(editor, edition)
        assert undo_reaches_the_beginning(editor)
    check(edition)


def make_project(editor: Editor, path: Path) -> None:
    editor.ask(Key.Key_N, CTRL | SHIFT, QFileDialog, editor.file_name(path))
    editor.qtbot.waitUntil(lambda: editor.window.controller.path == path)


def import_seed(editor: Editor) -> None:
    def work(dialog: QDialog) -> None:
        assert isinstance(dialog, ImportAssistant)
        editor.qtbot.waitUntil(lambda: dialog.is_read, timeout=20_000)
        editor.qtbot.waitUntil(lambda: _keys_go_to(dialog))
        press(Key.Key_Return)  # right as it is: the first doubtful finding
        press(Key.Key_Down)
        press(Key.Key_Return, CTRL)
        editor.qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)

    def choose(dialog: QDialog) -> None:
        # The assistant opens while the file dialog's key is still being answered.
        QTimer.singleShot(0, lambda: _when(ImportAssistant, work, failed))
        editor.file_name(SEED)(dialog)

    failed: list[BaseException] = []
    editor.ask(Key.Key_I, CTRL, QFileDialog, choose)
    if failed:
        raise failed[0]
    assert editor.letter.letter.title == "J. X. Peters to I. V. Stalin"
    assert [note.number for note in editor.letter.notes] == ["1", "2", "3", "a", "4", "5"]


def _when(kind: type[QDialog], work: Callable[[QDialog], None], failed: list[BaseException]) -> None:
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, kind):
        QTimer.singleShot(20, lambda: _when(kind, work, failed))
        return
    try:
        work(dialog)
    except BaseException as error:  # noqa: BLE001 - raised by whoever waits for the dialog
        failed.append(error)
        dialog.reject()


def correct_the_text(editor: Editor) -> None:
    press(Key.Key_0, CTRL)
    assert focus() is editor.window.text.editor
    go_to("expected decision", select=True)
    write("expected resolution")
    press(Key.Key_F, CTRL)
    write("walking freely .")
    press(Key.Key_Escape)
    press(Key.Key_Right)
    assert "expected resolution of Moscow" in editor.letter.transcription.text.content


def mark_and_tag(editor: Editor) -> None:
    window = editor.window
    go_to("resolution", select=True)
    press(Key.Key_F8)
    press(Key.Key_E)
    assert [editor.letter.transcription.quote(mark) for mark in editor.letter.transcription.of_kind("emphasis")] == [
        "resolution"]
    go_to("Tashkent")
    press(Key.Key_L, CTRL | ALT)
    press(Key.Key_Return, CTRL)
    assert [entity.name for entity in window.controller.entities().values()] == ["Tashkent"]
    press(Key.Key_T, CTRL | SHIFT)  # every other place where it stands untagged
    editor.qtbot.waitUntil(lambda: window.docks["occurrences"].isVisible())
    occurrences = window.workbench.panel("occurrences")
    editor.qtbot.waitUntil(lambda: occurrences.view.model().rowCount() > 1)  # type: ignore[attr-defined]
    press(Key.Key_Return, CTRL)
    assert len(window.controller.session.mentions_of(next(iter(window.controller.entities())))) > 2
    press(Key.Key_Escape)
    assert focus() is window.text.editor


def write_a_note(editor: Editor) -> None:
    go_to(" my memorandum")
    press(Key.Key_N, CTRL | ALT)
    assert focus() is editor.window.notes.editor
    write("The words in brackets are the edition's.")
    press(Key.Key_Escape)
    assert focus() is editor.window.text.editor
    assert [note.number for note in editor.letter.notes] == ["1", "2", "3", "4", "a", "5", "6"]


def fill_in_provenance(editor: Editor) -> None:
    press(Key.Key_F4)
    form = editor.window.provenance
    assert form.isAncestorOf(focus())
    while focus() is not form.field("letter.title"):
        press(Key.Key_Tab)
    press(Key.Key_A, CTRL)
    write("Peters reports from Bukhara")
    press(Key.Key_Return)
    press(Key.Key_0, CTRL)
    assert editor.letter.letter.title == "Peters reports from Bukhara"


def translate(editor: Editor) -> None:
    editor.ask(Key.Key_Y, CTRL | SHIFT, QDialog, _language)
    editor.qtbot.waitUntil(lambda: focus() is not editor.window.text.editor)
    write("3. April 1922")
    press(Key.Key_Escape)
    (translation,) = editor.letter.translations
    assert translation.text.content.splitlines()[0] == "3. April 1922"


def _language(dialog: QDialog) -> None:
    write("de")
    press(Key.Key_Return)
    assert not dialog.isVisible()


def search(editor: Editor) -> None:
    press(Key.Key_F, CTRL | SHIFT)
    write("Basmachi")
    press(Key.Key_Return)
    panel = editor.window.workbench.panel("search")
    editor.qtbot.waitUntil(lambda: panel.view.model().rowCount() > 0)  # type: ignore[attr-defined]
    press(Key.Key_Escape)
    press(Key.Key_0, CTRL)


def export(editor: Editor, edition: Path) -> None:
    press(Key.Key_E, CTRL)
    dialog = editor.window.workbench.commands["export"].dialog
    assert isinstance(dialog, ExportDialog)
    editor.qtbot.waitUntil(lambda: _keys_go_to(dialog))
    for _ in range(60):
        if isinstance(focus(), QLineEdit) and focus().objectName() == "export-output":
            break
        press(Key.Key_Tab)
    press(Key.Key_A, CTRL)
    write(str(edition))
    press(Key.Key_Return)
    editor.qtbot.waitUntil(lambda: dialog.said.startswith("Written"), timeout=20_000)
    press(Key.Key_Escape)
    editor.come_back()


def undo_reaches_the_beginning(editor: Editor) -> bool:
    press(Key.Key_0, CTRL)
    session = editor.window.controller.session
    steps = len(session.history()) - 1
    for _ in range(steps):
        press(Key.Key_Z, CTRL)
    return session.letter_ids() == []


def check(edition: Path) -> None:
    """The edition holds what was done by keys."""
    (file,) = edition.glob("*.xml")
    root = etree.parse(file).getroot()
    words = " ".join("".join(root.itertext()).split())
    assert "expected resolution of Moscow or Tashkent" in words
    assert "The words in brackets are the edition's." in words
    assert "3. April 1922" in words
    assert [hi.text for hi in root.iter(f"{TEI}hi")] == ["resolution"]
    assert len(list(root.iter(f"{TEI}placeName"))) > 2
