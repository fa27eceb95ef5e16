"""The import assistant with what is large or odd: it stays answerable, and the figures are right."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.app.actions.imports import ImportPlan, read_sources
from editor.app.jobs import Progress
from editor.app.profiles import load_profile
from editor.ui.application import make_application
from editor.ui.importing.assistant import ImportAssistant
from tests.ui.driving import CTRL, press

LETTER = """No. {n}

J. X. Peters to I. V. Stalin

April 3, 1922

Dear comrade. STALIN.

In addition to my memorandum 1 I report the following *.

With communist greetings, Peters.

Notes:

1 Note {n} not found.

"""
SOON = 2.0
"""Seconds of the processor that one key may take here: on the clock it is longer where the machine is busy."""


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[list[ImportPlan]]:
    make_application()
    taken: list[ImportPlan] = []
    yield taken
    QApplication.processEvents()


def give_up(dialog: ImportAssistant) -> None:
    """Let a dialog go whose test has failed, without its question about corrections, which nobody would answer."""
    dialog.session._undo.clear()


def show(qtbot: QtBot, paths: list[Path], taken: list[ImportPlan]) -> ImportAssistant:
    def take(plan: ImportPlan, _progress: Progress) -> None:
        taken.append(plan)

    dialog = ImportAssistant(lambda progress: read_sources(paths, progress=progress), take, load_profile())
    qtbot.addWidget(dialog, before_close_func=give_up)
    dialog.show()
    dialog.activateWindow()
    dialog.start()
    qtbot.waitUntil(lambda: dialog.is_read, timeout=60_000)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.findings)
    return dialog


def timed(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> float:
    begun = time.process_time()
    press(key, modifiers)
    QApplication.processEvents()
    return time.process_time() - begun


def test_two_hundred_letters_of_one_page(qtbot: QtBot, tmp_path: Path, opened: list[ImportPlan]) -> None:
    file = tmp_path / "page.txt"
    file.write_text("".join(LETTER.format(n=n) for n in range(1, 201)), encoding="utf-8")
    dialog = show(qtbot, [file], opened)
    assert dialog.said.startswith("Files: 1 · letters: 200 · doubtful places: 200 in 200 of them")
    assert timed(Qt.Key.Key_N) < SOON
    assert timed(Qt.Key.Key_Return) < SOON
    assert dialog.session.current == 1
    assert timed(Qt.Key.Key_J) < SOON
    assert dialog.said.startswith("Files: 1 · letters: 199 · ")
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_Return, CTRL)
    (plan,) = opened
    assert len(plan.letters) == 200
    assert "the following *." in plan.letters[0].snapshot.transcription.text.content
    assert "the following *." not in plan.letters[1].snapshot.transcription.text.content


def test_a_batch_of_many_files(qtbot: QtBot, tmp_path: Path, opened: list[ImportPlan]) -> None:
    for n in range(1, 301):
        (tmp_path / f"{n}.txt").write_text(LETTER.format(n=n), encoding="utf-8")
    dialog = show(qtbot, [tmp_path], opened)
    assert dialog.said.startswith("Files: 300 · letters: 300 · ")
    for at in range(1, 6):
        assert timed(Qt.Key.Key_N) < SOON
        assert timed(Qt.Key.Key_Return) < SOON
        assert dialog.session.current == at
    assert sum(len(letter.kept) > 0 for draft in dialog.session.plan.sources for letter in draft.result.letters) == 1
    press(Qt.Key.Key_Return, CTRL)
    (plan,) = opened
    assert [len(letter.snapshot.notes) for letter in plan.letters[:7]] == [1, 1, 1, 1, 1, 2, 2]


def test_a_long_text_emoji_and_letters_from_right_to_left(
        qtbot: QtBot, tmp_path: Path, opened: list[ImportPlan]) -> None:
    long = tmp_path / "long.txt"
    long.write_text(LETTER.format(n=1).replace("In addition", "In addition [to] 😀 this\n\n" * 15_000 + "In addition"),
                    encoding="utf-8")
    odd = tmp_path / "odd.txt"
    odd.write_text("3 April 1922\n\nידידי היקר 😀!\n\n" + "אני כותב [אליך] ארוך 👍🏽 מאוד. " * 6 + "\n\nשלך, יוסף\n",
                   encoding="utf-8")
    dialog = show(qtbot, [odd, long], opened)
    press(Qt.Key.Key_Home)
    for _ in range(len(dialog._rows)):
        row = dialog.row()
        assert row is not None
        if row.finding.role == "supplied":
            break
        press(Qt.Key.Key_Down)
    hit = dialog.source._hit
    assert hit is not None
    assert dialog.source.live.content[hit[0]:hit[1]] == "[אליך]"
    selected = dialog.letter_view._hit
    assert selected is not None
    assert dialog.letter_view.live.content[selected[0]:selected[1]] == "[אליך]"
    press(Qt.Key.Key_X)
    assert "[אליך]" in dialog.letter_view.live.content  # the others
    assert dialog.session.corrections == 1
    assert timed(Qt.Key.Key_PageDown, CTRL) < 5 * SOON
    assert timed(Qt.Key.Key_Down) < SOON
    dialog.session._undo.clear()
    dialog.reject()


def test_files_that_are_all_refused_are_listed_and_nothing_can_be_imported(
        qtbot: QtBot, tmp_path: Path, opened: list[ImportPlan]) -> None:
    (tmp_path / "a.txt").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "b.txt").write_bytes(b"")
    dialog = ImportAssistant(lambda progress: read_sources([tmp_path], progress=progress),
                             lambda plan, _progress: opened.append(plan), load_profile())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.start()
    qtbot.waitUntil(lambda: dialog.is_read)
    assert dialog.said == "Files: 2 · letters: 0 · nothing doubtful · files refused: 2."
    assert dialog._letters.rowCount() == 2
    for key in (Qt.Key.Key_N, Qt.Key.Key_Return, Qt.Key.Key_Z, Qt.Key.Key_F10):
        qtbot.keyClick(dialog.findings, key)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert opened == []
    assert dialog.plan is None
    dialog.reject()


def test_a_folder_with_nothing_in_it_says_so(qtbot: QtBot, tmp_path: Path, opened: list[ImportPlan]) -> None:
    dialog = ImportAssistant(lambda progress: read_sources([tmp_path], progress=progress),
                             lambda plan, _progress: opened.append(plan), load_profile())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.start()
    qtbot.waitUntil(lambda: dialog.is_read)
    assert str(tmp_path) in dialog.said
    assert dialog.plan is None
    dialog.reject()
