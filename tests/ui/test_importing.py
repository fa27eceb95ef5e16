"""The import assistant, driven by keys: from the dialog with the seed to the letters in the project."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from editor.app.actions.exports import export_project
from editor.app.actions.imports import ImportPlan, read_sources
from editor.app.jobs import Progress
from editor.core.pages import line_stretches
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from editor.ui.dialogs.record_dialog import RecordDialog
from editor.ui.importing.assistant import ImportAssistant
from editor.ui.importing.panes import longest_rising
from editor.ui.main_window import MainWindow
from tests import scanned
from tests.ui.driving import ALT, CTRL, SHIFT, focus, new_project, open_window, press, write

SEED = Path(__file__).resolve().parents[2] / "sample_corpus" / "peters-to-stalin.txt"
RAW = SEED.read_text(encoding="utf-8")
LETTER = """J. X. Peters to I. V. Stalin

April {day}, 1922

Dear comrade. STALIN.

In addition to my memorandum 1 I report the following.

With communist greetings, Peters.

Notes:

1 Note not found.
"""


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(qtbot, new_project(tmp_path / "bukhara.letterbook")) as opened:
        yield opened


def assist(qtbot: QtBot, do: Callable[[ImportAssistant], None], start: Callable[[], None]) -> None:
    """Start an import and work in the assistant that opens; it is closed whatever happens."""
    failed: list[BaseException] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ImportAssistant):
            QTimer.singleShot(20, look)
            return
        try:
            qtbot.waitUntil(lambda: dialog.is_read)
            qtbot.waitUntil(lambda: at_work_in(dialog))
            do(dialog)
        except BaseException as error:  # noqa: BLE001 - raised again below, when no dialog waits any more
            failed.append(error)
        finally:
            dialog.session._undo.clear()
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, look)
    top = QApplication.topLevelWidgets()
    window = next(widget for widget in top if isinstance(widget, MainWindow) and widget.isVisible())
    window.activateWindow()
    window.letters.view.setFocus()
    qtbot.waitUntil(lambda: at_work_in(window))
    start()
    if failed:
        raise failed[0]


def at_work_in(window: QWidget) -> bool:
    """Tell whether keys go to this window: another that was closed gives them back only after a while."""
    widget = QApplication.focusWidget()
    return widget is not None and widget.window() is window


def import_files(window: MainWindow, monkeypatch: pytest.MonkeyPatch, *files: Path) -> Callable[[], None]:
    def start() -> None:
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(file) for file in files], ""))
        press(Qt.Key.Key_I, CTRL)
    return start


def when_modal(kind: type[QDialog], do: Callable[..., object]) -> None:
    """Do something in the modal window that opens next over the assistant."""
    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind) and at_work_in(dialog):
            do(dialog)
        else:
            QTimer.singleShot(10, look)
    QTimer.singleShot(0, look)


def go(dialog: ImportAssistant, rule: str, words: str = "", role: str = "") -> None:
    """Go by arrow keys to the finding of a rule over these words."""
    dialog.findings.setFocus()
    press(Qt.Key.Key_Home)
    for _ in range(len(dialog._rows)):
        row = dialog.row()
        assert row is not None
        quote = RAW[row.finding.start:row.finding.end].strip()
        if row.finding.rule == rule and quote.startswith(words) and role in ("", row.finding.role):
            return
        press(Qt.Key.Key_Down)
    raise AssertionError(f"no finding {rule} {words}")


def select_in_source(dialog: ImportAssistant, words: str, before: str) -> None:
    """Select words in the source by keys."""
    at = RAW.index(words, RAW.index(before))
    dialog.source.setFocus()
    press(Qt.Key.Key_Home, CTRL)
    press(Qt.Key.Key_Right, times=at)
    press(Qt.Key.Key_Right, SHIFT, times=len(words))


def choose(words: str) -> None:
    """Choose a row of the menu that is open, by arrow keys."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in menu.actions():
        action = menu.activeAction()
        assert action is not None
        if action.text().startswith(words):
            press_in(menu, Qt.Key.Key_Return)
            return
        press_in(menu, Qt.Key.Key_Down)
    raise AssertionError(f"no row {words}")


def press_in(menu: QMenu, key: Qt.Key) -> None:
    from PySide6.QtTest import QTest

    QTest.keyClick(menu, key)


def letter(dialog: ImportAssistant) -> LetterSnapshot:
    shown = dialog.session.letter
    assert shown is not None
    return shown.snapshot


def content(dialog: ImportAssistant) -> str:
    return letter(dialog).transcription.text.content


def test_the_seed_is_corrected_by_keys_and_comes_in_as_one_step(
        qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = len(window.controller.session.history())

    def work(dialog: ImportAssistant) -> None:
        assert dialog.said == "Files: 1 · letters: 1 · doubtful places: 4 in 1 of them."
        assert focus() is dialog.findings
        row = dialog.row()
        assert row is not None
        assert row.finding.attributes["label"] == "*"
        press(Qt.Key.Key_N)
        assert "Bukhara authorities *." in content(dialog)
        go(dialog, "line", "Note: With this")
        press(Qt.Key.Key_5)
        go(dialog, "mark", "[to]")
        press(Qt.Key.Key_Delete)
        go(dialog, "field", role="place")
        when_modal(RecordDialog, lambda record: (write("Bukhara"), record.accept()))
        press(Qt.Key.Key_F2)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.findings)
        for _ in range(5):
            press(Qt.Key.Key_Return)
        assert dialog.said == "Files: 1 · letters: 1 · nothing doubtful."
        assert dialog.told.startswith("Nothing doubtful is left")
        assert window.controller.session.letter_ids() == []
        press(Qt.Key.Key_Return, CTRL)

    assist(qtbot, work, import_files(window, monkeypatch, SEED))
    assert len(window.controller.session.history()) == steps + 1
    snapshot = window.controller.snapshot
    assert snapshot is not None
    text = snapshot.transcription
    assert "Bukhara authorities *." in text.text.content
    assert len(snapshot.notes) == 5
    roles = {text.quote(one)[:10]: one.kind for one in text.annotations if one.is_block}
    assert roles["Note: With"] == "paragraph"
    assert "[to]" not in [text.quote(one) for one in text.of_kind("supplied")]
    sent = snapshot.letter.action("sent")
    assert sent is not None
    assert sent.place is not None
    assert sent.place.name == "Bukhara"
    window.actions_by_id["edit.undo"].trigger()
    assert window.controller.session.letter_ids() == []


def test_every_correction_has_its_key_and_ctrl_z_takes_each_back(
        qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def work(dialog: ImportAssistant) -> None:
        before = content(dialog)

        def back() -> None:
            assert dialog.session.corrections == 1
            press(Qt.Key.Key_Z, CTRL)
            assert dialog.session.corrections == 0
            assert content(dialog) == before

        go(dialog, "line", "Note: With this")
        press(Qt.Key.Key_X)
        assert "Note: With this" not in content(dialog)
        press(Qt.Key.Key_T)
        assert content(dialog) == before
        press(Qt.Key.Key_Z, CTRL)
        back()
        go(dialog, "line", "Stalin Correspondences")
        press(Qt.Key.Key_T)
        assert content(dialog).startswith("Stalin Correspondences")
        back()
        go(dialog, "line", "Note: With this")
        press(Qt.Key.Key_L)
        choose("Note")
        assert "Note: With this" not in content(dialog)
        assert len(letter(dialog).notes) == 7
        back()
        go(dialog, "mark", "[to]")
        press(Qt.Key.Key_M)
        choose("Unclear")
        assert [letter(dialog).transcription.quote(one) for one in letter(dialog).transcription.of_kind("unclear")] == [
            "[to]"]
        back()
        go(dialog, "line", "I think that we")
        press(Qt.Key.Key_B)
        assert len(dialog.session.entries) == 2
        press(Qt.Key.Key_PageDown, CTRL)
        assert content(dialog).startswith("I think that we")
        press(Qt.Key.Key_J)
        assert content(dialog) == before
        press(Qt.Key.Key_Z, CTRL)
        back()

    assist(qtbot, work, import_files(window, monkeypatch, SEED))


def test_a_field_is_emptied_and_a_letter_left_out_and_both_are_taken_back(
        qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def work(dialog: ImportAssistant) -> None:
        go(dialog, "field", role="date")
        press(Qt.Key.Key_Delete)
        sent = letter(dialog).letter.action("sent")
        assert sent is not None
        assert sent.date is None
        press(Qt.Key.Key_Z, CTRL)
        assert dialog.session.corrections == 0
        press(Qt.Key.Key_O)
        assert not dialog._import.isEnabled()
        press(Qt.Key.Key_Z, CTRL)
        assert dialog._import.isEnabled()
        press(Qt.Key.Key_Z, CTRL | SHIFT)
        assert not dialog._import.isEnabled()

    assist(qtbot, work, import_files(window, monkeypatch, SEED))


def test_what_is_selected_in_the_source_becomes_a_marker_a_mark_or_is_set_apart(
        qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def work(dialog: ImportAssistant) -> None:
        select_in_source(dialog, "21", "memorandum of")
        press(Qt.Key.Key_N)
        assert "memorandum of March, I report" in content(dialog)
        press(Qt.Key.Key_Z, CTRL)
        select_in_source(dialog, "memorandum", "my")
        press(Qt.Key.Key_M)
        choose("Foreign")
        text = letter(dialog).transcription
        assert [text.quote(one) for one in text.of_kind("foreign")] == ["memorandum"]
        select_in_source(dialog, "of March", "my memorandum")
        press(Qt.Key.Key_X)
        assert "my memorandum  21 I report" in content(dialog).replace(", I", " I")
        dialog.source.setFocus()
        press(Qt.Key.Key_Home, CTRL)
        press(Qt.Key.Key_3)
        assert content(dialog).startswith("Peters to Stalin\n")
        press(Qt.Key.Key_Escape)
        assert focus() is dialog.findings

    assist(qtbot, work, import_files(window, monkeypatch, SEED))


def test_a_batch_says_what_was_refused_and_what_is_there_already(
        qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for day in (3, 4):
        (tmp_path / f"{day}.txt").write_text(LETTER.format(day=day), encoding="utf-8")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "empty.txt").write_bytes(b"")
    assist(qtbot, lambda _dialog: press(Qt.Key.Key_Return, CTRL), import_files(window, monkeypatch, tmp_path / "3.txt"))
    assert len(window.controller.session.letter_ids()) == 1

    def work(dialog: ImportAssistant) -> None:
        assert dialog.said.startswith("Files: 4 · letters: 2 · ")
        assert dialog.said.endswith("already in the project: 1 · files refused: 2.")
        lines = [dialog._letters.index(row).data() for row in range(4)]
        assert "left out: it is letter 1 already" in lines[0]
        assert sum("Refused" in line and ("binary.txt" in line or "empty.txt" in line) for line in lines) == 2
        dialog.letters.setFocus()
        press(Qt.Key.Key_Up)
        press(Qt.Key.Key_O)
        assert "again, beside letter 1" in dialog._letters.index(0).data()
        press(Qt.Key.Key_Z, CTRL)
        press(Qt.Key.Key_Return, CTRL)

    assist(qtbot, work, import_files(
        window, monkeypatch, *(tmp_path / name for name in ("3.txt", "4.txt", "binary.txt", "empty.txt"))))
    assert len(window.controller.session.letter_ids()) == 2


@pytest.mark.parametrize("is_empty", [True, False])
def test_what_files_say_of_pages_that_are_there_goes_to_those_pages(
        qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_empty: bool) -> None:
    drafts = scanned.drafts()
    snapshot = scanned.letter([draft._replace(regions=()) for draft in drafts] if is_empty else drafts, tmp_path)
    if not is_empty:
        snapshot = replace(snapshot, pages=tuple(replace(page, regions=()) for page in snapshot.pages))
    path = scanned.project(tmp_path / "a.letterbook", snapshot)
    files = []
    for file in sorted(scanned.SCANS.glob("*.xml")):
        files.append(tmp_path / file.name)
        files[-1].write_bytes(file.read_bytes())

    def work(dialog: ImportAssistant) -> None:
        assert "its lines go to the pages of letter 1" in dialog._letters.index(0).data()
        dialog.letters.setFocus()
        press(Qt.Key.Key_O)
        assert "a letter of its own, beside letter 1" in dialog._letters.index(0).data()
        press(Qt.Key.Key_Z, CTRL)
        assert dialog._import.text() == "Take the lines of 2 files (Ctrl+↵)"
        press(Qt.Key.Key_Return, CTRL)

    with open_window(qtbot, path) as opened:
        session = opened.controller.session
        (letter_id,) = session.letter_ids()
        text, steps = session.letter(letter_id).transcription.text.content, len(session.history())
        assist(qtbot, work, import_files(opened, monkeypatch, *files))
        assert session.letter_ids() == [letter_id]
        after = session.letter(letter_id)
        counts = [len(list(page.lines())) for page in after.pages]
        assert counts == [sum(len(region.lines) for region in draft.regions) for draft in drafts]
        if is_empty:
            text_after = after.transcription
            tied = {one.target for one in line_stretches(text_after.text.content, text_after.annotations)}
            assert {line.id for page in after.pages for line in page.lines()} == tied
            assert text_after.text.content.startswith("April 3, 1922")
        else:
            assert after.transcription.text.content == text
        assert len(session.history()) == steps + 1
        session.undo()
        assert session.letter(letter_id).transcription.text.content == text
        assert not any(page.regions for page in session.letter(letter_id).pages)


def test_enter_goes_on_to_the_next_letter_with_a_doubt(
        qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sure.txt").write_text(LETTER.format(day=3), encoding="utf-8")
    (tmp_path / "star.txt").write_text(LETTER.format(day=4).replace("following.", "following *."), encoding="utf-8")

    def work(dialog: ImportAssistant) -> None:
        assert dialog.session.current == 1
        press(Qt.Key.Key_PageUp, CTRL)
        assert dialog.session.current == 0
        press(Qt.Key.Key_Return)
        assert dialog.session.current == 1
        row = dialog.row()
        assert row is not None
        assert row.finding.attributes["label"] == "*"
        assert dialog.source.live.content[dialog.source._hit[0]:dialog.source._hit[1]].strip() == "*"  # type: ignore[index]
        assert dialog.letter_view._hit is not None

    assist(qtbot, work, import_files(window, monkeypatch, tmp_path / "sure.txt", tmp_path / "star.txt"))


def test_closing_with_corrections_asks_first_and_stays_on_escape(
        qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def work(dialog: ImportAssistant) -> None:
        press(Qt.Key.Key_N)
        when_modal(QMessageBox, lambda box: qtbot.keyClick(box, Qt.Key.Key_Escape))
        press(Qt.Key.Key_Escape)
        assert dialog.isVisible()
        assert dialog.session.corrections == 1
        qtbot.waitUntil(lambda: at_work_in(dialog))
        when_modal(QMessageBox, lambda box: qtbot.keyClick(box, Qt.Key.Key_C, ALT))
        press(Qt.Key.Key_Escape)
        assert not dialog.isVisible()

    assist(qtbot, work, import_files(window, monkeypatch, SEED))
    assert window.controller.session.letter_ids() == []


def test_what_cannot_be_done_is_said_and_changes_nothing(
        qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def work(dialog: ImportAssistant) -> None:
        press(Qt.Key.Key_J)
        assert dialog.told.startswith("There is no letter before this one")
        go(dialog, "line", "Dear comrade")
        press(Qt.Key.Key_N)
        assert "select its figure" in dialog.told
        press(Qt.Key.Key_M)
        assert "select its words" in dialog.told
        press(Qt.Key.Key_Delete)
        assert "Only a mark" in dialog.told
        assert dialog.session.corrections == 0

    assist(qtbot, work, import_files(window, monkeypatch, SEED))


def test_a_file_that_needs_no_decisions_is_shown_with_its_problems(
        qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assist(qtbot, lambda _dialog: press(Qt.Key.Key_Return, CTRL), import_files(window, monkeypatch, SEED))
    file = tmp_path / "project.json"
    export_project(window.controller.session, window.controller.session.letter_ids(), "json", file)
    window.actions_by_id["edit.undo"].trigger()

    def work(dialog: ImportAssistant) -> None:
        assert "says itself what everything in it is" in dialog.source.live.content
        assert "Dear comrade. STALIN." in dialog.letter_view.live.content
        codes = [row.problems[0].code for row in dialog._rows if row.doubtful]
        assert "note-missing-in-source" in codes
        press(Qt.Key.Key_X)
        assert dialog.session.corrections == 0
        press(Qt.Key.Key_Return, CTRL)

    assist(qtbot, work, import_files(window, monkeypatch, file))
    assert len(window.controller.session.letter_ids()) == 1


def test_text_of_the_clipboard_comes_in_like_a_file(qtbot: QtBot, window: MainWindow) -> None:
    window.letters.view.setFocus()
    QGuiApplication.clipboard().setText("  \n")
    press(Qt.Key.Key_I, CTRL | SHIFT)
    assert window.message.text == "There is no text in the clipboard."
    QGuiApplication.clipboard().setText(LETTER.format(day=3) + "😀 \u05e9\u05dc\u05d5\u05dd")
    assist(qtbot, lambda _dialog: press(Qt.Key.Key_Return, CTRL), lambda: press(Qt.Key.Key_I, CTRL | SHIFT))
    snapshot = window.controller.snapshot
    assert snapshot is not None
    source = snapshot.provenance.digital_source
    assert source is not None
    assert (source.file, source.raw) == ("Clipboard.txt", LETTER.format(day=3) + "😀 \u05e9\u05dc\u05d5\u05dd")


def test_a_folder_comes_in(qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    (folder / "a.txt").write_text(LETTER.format(day=3), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(folder))
    window.letters.view.setFocus()
    assist(qtbot, lambda _dialog: press(Qt.Key.Key_Return, CTRL), lambda: press(Qt.Key.Key_I, CTRL | ALT))
    assert len(window.controller.session.letter_ids()) == 1


def test_files_dropped_on_the_window_start_the_assistant_and_no_name_is_written_into_the_text(
        qtbot: QtBot, window: MainWindow) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(SEED))])
    assert not window.text.editor.canInsertFromMimeData(mime)
    copy, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, mime, buttons, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(5, 5), copy, mime, buttons, keys)
    assist(qtbot, lambda _dialog: press(Qt.Key.Key_Return, CTRL), lambda: drop_and_wait(qtbot, window, drop))
    assert len(window.controller.session.letter_ids()) == 1
    other = QMimeData()
    other.setText("words")
    assert not window.exchange.may_drop(other)
    window.projects.close()
    assert not window.exchange.may_drop(mime)


def drop_and_wait(qtbot: QtBot, window: MainWindow, drop: QDropEvent) -> None:
    QApplication.sendEvent(window, drop)
    qtbot.waitUntil(lambda: bool(window.controller.session.letter_ids()))


def test_the_assistant_remembers_its_size(
        qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[tuple[int, list[int]]] = []

    def work(dialog: ImportAssistant) -> None:
        if not sizes:
            dialog.resize(780, 620)
            dialog.splitters[0].setSizes([300, 250])
        sizes.append((dialog.width(), dialog.splitters[0].sizes()))

    for _ in range(2):
        assist(qtbot, work, import_files(window, monkeypatch, SEED))
    assert sizes[0][0] == sizes[1][0] == 780
    assert abs(sizes[0][1][0] - sizes[1][1][0]) <= 2


def test_the_assistant_is_larger_beside_a_larger_window_and_cuts_no_row(
        qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.resize(1700, 1000)
    seen: list[tuple[int, int, int]] = []

    def work(dialog: ImportAssistant) -> None:
        row = dialog.findings.sizeHintForRow(0)
        seen.append((dialog.width(), dialog.height(), dialog.findings.viewport().height() % row))

    assist(qtbot, work, import_files(window, monkeypatch, SEED))
    assert seen == [(1660, 960, 0)]


def test_reading_can_be_stopped(qtbot: QtBot, window: MainWindow) -> None:
    stopped: list[bool] = []
    go_on = threading.Event()

    def read(progress: Progress) -> ImportPlan:
        go_on.wait(5)
        try:
            return read_sources([SEED], progress=progress)
        finally:
            stopped.append(progress.cancelled)

    dialog = ImportAssistant(read, lambda _plan, _progress: None, window.controller.profile)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.start()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    go_on.set()
    qtbot.waitUntil(lambda: dialog.is_read)
    assert stopped == [True]
    assert dialog.plan is None


def test_the_fields_are_asked_for_with_the_chosen_one_first(
        qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def work(dialog: ImportAssistant) -> None:
        go(dialog, "field", role="recipient")

        def answer(record: RecordDialog) -> None:
            line = focus()
            assert isinstance(line, QLineEdit)
            assert line.text() == "I. V. Stalin"
            write("J. V. Stalin; V. M. Molotov")
            qtbot.keyClick(line, Qt.Key.Key_Return)

        when_modal(RecordDialog, answer)
        press(Qt.Key.Key_F2)
        received = letter(dialog).letter.action("received")
        assert received is not None
        assert [agent.name for agent in received.agents] == ["J. V. Stalin", "V. M. Molotov"]
        assert "J. V. Stalin; V. M. Molotov" in dialog._panes[2].heading.text()
        row = dialog.row()
        assert row is not None
        assert row.settled

    assist(qtbot, work, import_files(window, monkeypatch, SEED))


def test_a_finding_is_shown_in_both_texts_also_in_a_note(
        qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def work(dialog: ImportAssistant) -> None:
        for rule, words, shown in (("apparatus", "3 V. I.", "V. I. Shorin."), ("mark", "P[olit]", "P[olit]b[yuro]"),
                                   ("line", "Old Bukhara", "Old Bukhara.")):
            go(dialog, rule, words)
            for view, expected in ((dialog.source, RAW[RAW.index(words):][:len(shown)]), (dialog.letter_view, shown)):
                hit = view._hit
                assert hit is not None
                assert view.live.content[hit[0]:hit[1]].startswith(expected)

    assist(qtbot, work, import_files(window, monkeypatch, SEED))


def test_the_two_texts_scroll_together(
        qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def work(dialog: ImportAssistant) -> None:
        for mine, other in ((dialog.source, dialog.letter_view), (dialog.letter_view, dialog.source)):
            mine.setFocus()
            qtbot.waitUntil(mine.hasFocus)
            mine.bring_to_top(mine.live.content.index("I think that we are making"))
            qtbot.wait(20)
            at = other.live.content.index("I think that we are making")
            assert abs(other.top() - at) < 60
            other.bring_to_top(0)

    assist(qtbot, work, import_files(window, monkeypatch, SEED))


@given(st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99)), max_size=40))
def test_places_that_lie_side_by_side_keep_both_orders_and_are_as_many_as_can_be(pairs: list[tuple[int, int]]) -> None:
    found = longest_rising(sorted(pairs))
    assert all(one[0] <= two[0] and one[1] < two[1] for one, two in pairwise(found))
    best = [1] * len(pairs)
    for later, (_, second) in enumerate(ordered := sorted(pairs)):
        best[later] += max((best[n] for n in range(later) if ordered[n][1] < second), default=0)
    assert len(found) == max(best, default=0)


def test_a_table_of_entries_comes_in_though_it_holds_no_letter(
        qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_text("name,kind\nPeters,person\nBukhara,place\n", encoding="utf-8")

    def work(dialog: ImportAssistant) -> None:
        assert "2" in dialog._import.text()
        press(Qt.Key.Key_Return, CTRL)

    assist(qtbot, work, import_files(window, monkeypatch, table))
    session = window.controller.session
    assert sorted(entity.name for entity in session.entities()) == ["Bukhara", "Peters"]
    assert session.letter_ids() == []


def test_tables_that_belong_together_are_shown_as_whole_letters_and_come_in_as_one_step(
        qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    folder = tmp_path / "tables"
    folder.mkdir()
    (folder / "letters.csv").write_text("id,sender,text\nL1,Ada,I saw Enver in Kabul.\n", encoding="utf-8")
    (folder / "notes.csv").write_text(
        "letter_id,lemma,text\nL1,Kabul,A capital.\nL1,Paris,Nowhere.\n", encoding="utf-8")
    (folder / "mentions.csv").write_text("letter_id,words,entity\nL1,Enver,Enver Pasha\n", encoding="utf-8")
    (folder / "entities.csv").write_text("kind,name\nperson,Enver Pasha\n", encoding="utf-8")

    def work(dialog: ImportAssistant) -> None:
        assert dialog.session.letter is not None
        assert [note.body.text.content for note in dialog.session.letter.snapshot.notes] == ["A capital."]
        assert "table-place-missing" in [one.code for row in dialog.session.rows() for one in row.problems]
        press(Qt.Key.Key_Return, CTRL)

    count = len(list(window.controller.session.history()))
    assist(qtbot, work, lambda: window.exchange.import_paths([folder]))
    session = window.controller.session
    [letter] = [session.letter(one) for one in session.letter_ids()]
    assert [note.body.text.content for note in letter.notes] == ["A capital."]
    [tag] = letter.transcription.of_kind("entity")
    assert [entity.name for entity in session.entities() if entity.id in tag.entities] == ["Enver Pasha"]
    assert len(list(session.history())) == count + 1
