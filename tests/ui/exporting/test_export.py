"""The export in the window: options, presets, which letters, what would be wrong, and how it leads there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from editor.app.actions.presets import SavePreset
from editor.app.export_options import offered
from editor.app.settings import load_settings
from editor.core.presets import ExportPreset
from editor.formats import registry
from editor.formats.base import FormatOption
from editor.ui.exporting import words
from editor.ui.exporting.dialog import ExportDialog
from editor.ui.main_window import MainWindow
from tests.ui.driving import CTRL, fill_in, new_project, open_window, press, write


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(qtbot, new_project(tmp_path / "bukhara.letterbook")) as opened:
        for text in ("Dear comrade.", "Another one."):
            opened.letters.view.setFocus()
            press(Qt.Key.Key_N, CTRL)
            fill_in()
            write(text)
        yield opened


@pytest.fixture
def dialog(window: MainWindow) -> ExportDialog:
    window.actions_by_id["project.export"].trigger()
    found = window.workbench.commands["export"].dialog
    assert isinstance(found, ExportDialog)
    return found


def wait(qtbot: QtBot, dialog: ExportDialog) -> None:
    qtbot.waitUntil(lambda: dialog._job is None, timeout=30_000)


def written(qtbot: QtBot, dialog: ExportDialog, output: Path) -> str:
    dialog._output.setText(str(output))
    qtbot.mouseClick(dialog.findChild(QPushButton, "export-write"), Qt.MouseButton.LeftButton)
    wait(qtbot, dialog)
    assert dialog.said.startswith("Written"), dialog.said
    files = [output] if output.is_file() else [path for path in output.rglob("*") if path.is_file()]
    return "".join(path.read_text(encoding="utf-8", errors="replace") for path in files)


def control(dialog: ExportDialog, name: str) -> QWidget:
    found = dialog.findChild(QWidget, f"export-option-{name}")
    assert found is not None
    return found


def sentences(dialog: ExportDialog) -> list[QTreeWidgetItem]:
    heads = [dialog.findings.topLevelItem(row) for row in range(dialog.findings.topLevelItemCount())]
    rows = [head.child(row) for head in heads if head is not None for row in range(head.childCount())]
    return [row for row in rows if row is not None]


@pytest.mark.parametrize("form", [form for form in registry.formats() if form.can_write], ids=lambda form: form.id)
def test_every_option_has_a_control_of_its_kind(dialog: ExportDialog, form: object) -> None:
    writer = registry.by_id(form.id)  # type: ignore[attr-defined]
    dialog.choose_format(writer.id)
    for option in offered(writer):
        made = control(dialog, option.name)
        kind = QCheckBox if isinstance(option.default, bool) else QComboBox if option.choices else QLineEdit
        assert isinstance(made, kind)
        assert made.accessibleName()
    assert dialog.options.values == {option.name: "" if option.default is None else option.default
                                     for option in offered(writer)}


@pytest.mark.parametrize("form", [form for form in registry.formats() if form.can_write], ids=lambda form: form.id)
def test_every_option_and_choice_has_words(form: object) -> None:
    writer = registry.by_id(form.id)  # type: ignore[attr-defined]
    lacking = [f"{writer.id}.{option.name}" for option in offered(writer)
               if f"{writer.id}.{option.name}" not in words.OPTIONS and option.name not in words.OPTIONS]
    lacking += [f"{option.name}.{choice}" for option in offered(writer) for choice in option.choices
                if f"{option.name}.{choice}" not in words.CHOICES]
    assert lacking == []


def test_an_option_without_words_is_called_by_its_name() -> None:
    option = FormatOption("paper_size", "a4", "the paper", ("a4", "a5"))
    assert words.option_words(registry.by_id("text"), option) == "Paper size"
    assert words.choice_words(option, "a5") == "a5"


def test_what_is_chosen_goes_out_and_is_offered_again(
        qtbot: QtBot, window: MainWindow, dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.choose_format("text")
    tick = control(dialog, "one_file")
    assert isinstance(tick, QCheckBox)
    tick.setChecked(True)
    text = written(qtbot, dialog, tmp_path / "letters")
    assert (tmp_path / "letters").is_file()
    assert "Dear comrade." in text
    assert "Another one." in text
    assert load_settings().settings.export_options == {"text": {"one_file": True}}
    again = ExportDialog(window.controller, window.settings, window)
    qtbot.addWidget(again)
    assert again.format.id == "text"
    assert again.options.values["one_file"] is True


def test_the_letters_selected_or_filtered_or_asked_for(
        qtbot: QtBot, window: MainWindow, dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.choose_format("text")
    ids = window.controller.session.letter_ids()
    window.letters.select_ids([ids[1]])
    dialog.letters.refresh()
    box = dialog.letters.box
    box.setCurrentIndex(box.findText("Selected in the list"))
    assert dialog.letters.ids() == [ids[1]]
    assert "Dear comrade" not in written(qtbot, dialog, tmp_path / "selected")
    window.letters.filter.setText("number:1")
    dialog.letters.refresh()
    box.setCurrentIndex(box.findText("As the list is filtered: number:1"))
    assert (dialog.letters.ids(), dialog.letters.where) == ([ids[0]], "number:1")
    box.setCurrentIndex(box.findText("By a query…"))
    dialog.letters.query.setText("text:another")
    dialog.letters.query.textEdited.emit("text:another")
    assert dialog.letters.ids() == [ids[1]]
    dialog.letters.query.setText("colour:red")
    dialog.letters.query.textEdited.emit("colour:red")
    assert dialog.letters.count == -1
    assert not dialog._write.isEnabled()
    box.setCurrentIndex(box.findText("Status: draft"))
    assert dialog.letters.where == 'status:"draft"'


def test_a_preset_is_saved_chosen_changed_deleted_and_undone(
        qtbot: QtBot, window: MainWindow, dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.choose_format("html")
    line = control(dialog, "address")
    assert isinstance(line, QLineEdit)
    line.setText("https://example.org")
    dialog.letters.choose("number:1")
    dialog._output.setText(str(tmp_path / "site"))
    dialog.presets.save("web")
    kept = window.controller.session.project().presets
    assert kept == {"web": ExportPreset(format="html", options={"address": "https://example.org"}, where="number:1",
                                        target="site")}
    dialog.choose_format("json")
    dialog.letters.choose("")
    dialog._output.clear()
    dialog.presets.choose("web")
    assert dialog._as_preset() == kept["web"]
    dialog.presets.delete()
    assert window.controller.session.project().presets == {}
    window.controller.undo()
    assert window.controller.session.project().presets == kept


def test_a_preset_of_another_version_does_what_it_can(qtbot: QtBot, window: MainWindow, dialog: ExportDialog) -> None:
    window.controller.run(SavePreset(name="odd", preset=ExportPreset(
        format="text", options={"projection": "sung", "colour": "red", "one_file": True}, target="../../etc/x")))
    window.controller.run(SavePreset(name="new", preset=ExportPreset(format="hologram")))
    dialog.presets.refresh()
    before = dialog._output.text()
    dialog.presets.choose("odd")
    assert dialog.options.values == {"projection": "reading", "one_file": True}
    assert not dialog._output.text().endswith("etc/x")
    assert Path(dialog._output.text()).parent == Path(before).parent
    dialog.presets.choose("new")
    assert "hologram" in dialog.said


def test_what_would_be_wrong_is_listed_and_leads_to_its_place(
        qtbot: QtBot, window: MainWindow, dialog: ExportDialog) -> None:
    ids = window.controller.session.letter_ids()
    window.controller.show_letter(ids[1])
    dialog.choose_format("cmif")
    dialog.look()
    wait(qtbot, dialog)
    found = sentences(dialog)
    assert any("no place of writing" in item.text(0) and "(2)" in item.text(0) for item in found)
    assert any("CMIF cannot carry" in item.text(0) for item in found)
    assert dialog.said == ""
    first = next(item for item in found if "no place of writing" in item.text(0)).child(0)
    assert first is not None
    dialog.findings.setCurrentItem(first)
    qtbot.keyClick(dialog.findings, Qt.Key.Key_Return)
    assert window.controller.letter_id == ids[0]
    assert dialog.isVisible()
    dialog.choose_format("json")
    assert sentences(dialog) == []


def test_few_letters_are_looked_at_without_being_asked_to(qtbot: QtBot, dialog: ExportDialog) -> None:
    dialog.choose_format("cmif")
    qtbot.waitUntil(lambda: bool(sentences(dialog)), timeout=30_000)


def test_what_a_job_says_that_was_given_up_is_not_shown(qtbot: QtBot, dialog: ExportDialog) -> None:
    dialog.choose_format("cmif")
    dialog.look()
    job = dialog._job
    assert job is not None
    with qtbot.waitSignal(job.ended, timeout=30_000):
        dialog.choose_format("json")
        dialog._soon.stop()
    qtbot.wait(50)
    assert sentences(dialog) == []
    assert dialog._job is None


def test_it_goes_with_its_project(qtbot: QtBot, window: MainWindow, dialog: ExportDialog) -> None:
    window.actions_by_id["project.close"].trigger()
    assert window.workbench.commands["export"].dialog is None
    assert not dialog.isVisible()


def test_the_keys_go_to_the_format_first(qtbot: QtBot, dialog: ExportDialog) -> None:
    qtbot.waitUntil(dialog.isActiveWindow)
    focused = dialog.focusWidget()
    assert focused is not None
    assert focused.objectName() == "export-format"


def test_what_was_written_can_be_opened(
        qtbot: QtBot, dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    button = dialog.findChild(QPushButton, "export-open")
    assert not button.isVisible()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or len(opened) < 3)
    for format_id, name, first in (("html", "site", "site/index.html"), ("json", "all.json", "all.json")):
        dialog.choose_format(format_id)
        assert not button.isVisible()
        written(qtbot, dialog, tmp_path / name)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert opened[-1] == str(tmp_path / first)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert dialog.said.startswith("No program here opens")
    qtbot.mouseClick(dialog.findChild(QPushButton, "export-look"), Qt.MouseButton.LeftButton)
    wait(qtbot, dialog)
    assert not button.isVisible()
