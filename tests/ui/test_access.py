"""Every control of every window can be named, reached by Tab and seen when it has the focus; nothing is cut.

The scenes of the screenshots open everything there is; here nothing is photographed, but looked at.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QTableWidget,
    QTextEdit,
    QToolButton,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import docs.shots
import editor.ui
from docs.shots.studio import SAMPLE, Scene
from editor.app.profiles import load_profile, profile_names
from editor.core.entities import ENTITY_KINDS
from editor.core.problems import SEVERITIES
from editor.core.record import replace
from editor.ui.application import make_application
from editor.ui.kind_signs import KIND_SIGNS, UNIDENTIFIED_SIGN
from editor.ui.list_delegates import SIGNS
from editor.ui.look import apply_theme
from editor.ui.main_window import MainWindow
from editor.ui.panel_table import PANELS
from editor.ui.panels.overlay import Overlay
from editor.ui.theme import theme_names
from editor.ui.transcription.text_view import TextView
from tests.ui.driving import open_window
from tests.ui.walking import SCREEN, Measurer, Quick, Walker, focus_seen, takes_tab

CHAPTERS = sorted(module.name for module in pkgutil.iter_modules(docs.shots.__path__) if module.name != "studio")
WITH_DIALOGS = ("dialogs", "forms", "help", "importing", "letters", "marks", "preferences", "register", "review")
OTHERS = {"StartPage", "HelpWindow", "FindBar", "MessageBar", "Banner", "SuggestionList", "SettingsPage", "KeysPage"}


def scenes_of(chapter: str) -> tuple[Scene, ...]:
    return import_module(f"docs.shots.{chapter}").SCENES


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    font = qapp.font()
    with open_window(qtbot) as window:
        qapp.setFont(QFont("DejaVu Sans", 9))
        window.settings.set(replace(window.settings.value, theme="light", text_font="DejaVu Serif", text_size=12.0))
        yield window
    qapp.setFont(font)
    apply_theme(qapp, "light")


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_everything_that_is_shown_can_be_used_by_everybody(
        qapp: QApplication, window: MainWindow, tmp_path: Path, chapter: str) -> None:
    walker = Walker(qapp, window, tmp_path)
    for scene in scenes_of(chapter):
        walker.play(scene)
        assert set(scene.shows) <= walker.shown, f"{scene.name} does not show {set(scene.shows) - walker.shown}"
    assert not walker.faults, "\n" + "\n".join(dict.fromkeys(walker.faults))


@pytest.mark.parametrize("chapter", WITH_DIALOGS)
def test_dialogs_fit_on_a_small_screen_with_large_words(
        qapp: QApplication, window: MainWindow, tmp_path: Path, chapter: str) -> None:
    qapp.setFont(QFont("DejaVu Sans", 14))
    apply_theme(qapp, "light")
    window.resize(SCREEN)
    measurer = Measurer(qapp, window, tmp_path)
    for scene in scenes_of(chapter):
        measurer.play(scene)
    assert not measurer.faults, "\n" + "\n".join(dict.fromkeys(measurer.faults))


@pytest.mark.parametrize("theme", theme_names())
def test_the_focus_is_seen_on_every_sort_of_control_in_every_theme(
        qtbot: QtBot, qapp: QApplication, theme: str) -> None:
    make_application()
    apply_theme(qapp, theme)
    scope = QWidget()
    qtbot.addWidget(scope)
    layout = QVBoxLayout(scope)
    spare = QPushButton("Spare")
    for made in (spare, QPushButton("Button"), QLineEdit(), QComboBox(), QSpinBox(), QCheckBox("Check"),
                 QRadioButton("Radio"), QListWidget(), QTreeWidget(), QTableWidget(2, 2), QTextEdit(),
                 QPlainTextEdit(), QToolButton(), TextView(), QTabBar()):
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if isinstance(made, QTabBar):
            made.addTab("Tab")
        layout.addWidget(made)
    scope.show()
    scope.activateWindow()
    qtbot.waitUntil(scope.isActiveWindow)
    found = [fault for control in scope.findChildren(QWidget) if takes_tab(control)
             for fault in focus_seen(scope, control)]
    apply_theme(qapp, "light")
    assert found == []


def test_every_panel_dialog_and_popup_is_in_a_scene() -> None:
    for module in pkgutil.walk_packages(editor.ui.__path__, "editor.ui."):
        import_module(module.name)
    named = {name for chapter in CHAPTERS for scene in scenes_of(chapter) for name in scene.shows}
    wanted = {spec.name for spec in PANELS} | OTHERS | {kind.__name__ for base in (QDialog, Overlay)
                                                       for kind in children(base)}
    assert wanted - named == set(), "give docs/shots a scene of it"


def children(base: type[QWidget]) -> Iterator[type[QWidget]]:
    for kind in base.__subclasses__():
        if kind.__module__.startswith("editor."):
            yield kind
        yield from children(kind)


class TestNothingIsSaidByColourAlone:
    """What has a colour has a sign or a word beside it."""

    def test_the_gravity_of_problems_has_a_shape(self) -> None:
        assert set(SIGNS) == set(SEVERITIES.values())
        assert len(set(SIGNS.values())) == len(SIGNS)

    def test_each_kind_of_entry_has_a_letter(self) -> None:
        assert set(KIND_SIGNS) == set(ENTITY_KINDS)
        assert len({*KIND_SIGNS.values(), UNIDENTIFIED_SIGN}) == len(KIND_SIGNS) + 1

    @pytest.mark.parametrize("name", profile_names())
    def test_each_mark_of_a_delivered_profile_has_a_line_a_sign_or_a_word(self, name: str) -> None:
        for kind in load_profile(name).kinds:
            assert kind.line != "none" or kind.shape == "block", kind.kind  # its name stands in the margin

    def test_a_field_that_cannot_be_read_says_so(self, window: MainWindow, qapp: QApplication, tmp_path: Path) -> None:
        studio = Quick(qapp, window, tmp_path)
        studio.open(studio.fresh(SAMPLE.name, SAMPLE))
        window.subject("register").show()
        panel = window.workbench.panel("register")
        panel.select(next(iter(window.controller.entities())))
        field = panel.form.fields["edtf"]
        field.setFocus()
        field.setText("the year of the flood")
        said = [label.text() for label in panel.form.findChildren(QLabel) if label.isVisibleTo(panel.form)]
        assert "⚠ Cannot be read as a date" in said
        assert field.accessibleDescription() == "Cannot be read as a date"
        field.setText("1922")
        assert not any(label.text().startswith("⚠") for label in panel.form.findChildren(QLabel)
                       if label.isVisibleTo(panel.form))
