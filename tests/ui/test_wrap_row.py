"""A row of controls that becomes several where it is narrow."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.wrap_row import WrapRow


def row(qtbot: QtBot, width: int, *, even: bool = False) -> tuple[QWidget, list[QPushButton]]:
    """A panel of a width and the four buttons in it, the second of which wants to be wide."""
    panel = QWidget()
    qtbot.addWidget(panel)
    wrapped = WrapRow(parent=panel, even=even)
    outer = QVBoxLayout(panel)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(wrapped)
    outer.addStretch(1)
    buttons = [QPushButton(words, panel) for words in ("one", "two", "three", "a fourth button")]
    buttons[1].setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    for button in buttons:
        wrapped.add(button)
    panel.resize(width, 300)
    panel.show()
    return panel, buttons


@pytest.mark.parametrize("even", [False, True])
@pytest.mark.parametrize("width", [1000, 400, 260, 200])
def test_nothing_is_cut_and_nothing_lies_on_another(qtbot: QtBot, width: int, even: bool) -> None:
    _panel, buttons = row(qtbot, width, even=even)
    for number, button in enumerate(buttons):
        assert button.width() >= button.minimumSizeHint().width()
        assert button.x() >= 0
        assert button.geometry().right() < width
        assert button.geometry().bottom() < button.parentWidget().height(), "all rows are in sight"
        assert not any(button.geometry().intersects(other.geometry()) for other in buttons[:number])


def test_a_wide_row_is_one_row_and_the_one_that_wants_it_has_the_rest(qtbot: QtBot) -> None:
    _panel, (one, two, three, four) = row(qtbot, 1000)
    assert len({button.y() for button in (one, two, three, four)}) == 1
    assert four.geometry().right() >= 998
    assert two.width() > 500
    assert one.width() == one.minimumSizeHint().width()


def test_even_buttons_stand_in_columns(qtbot: QtBot) -> None:
    _panel, buttons = row(qtbot, 400, even=True)
    assert len({button.width() for button in buttons}) == 1
    assert [button.x() for button in buttons[:2]] == [button.x() for button in buttons[2:]]
    assert buttons[2].y() > buttons[1].y()


def test_the_panel_is_no_wider_than_its_widest_control(qtbot: QtBot) -> None:
    panel, buttons = row(qtbot, 200)
    assert panel.minimumSizeHint().width() == max(button.minimumSizeHint().width() for button in buttons)
    layout = panel.layout()
    assert layout is not None
    assert layout.minimumHeightForWidth(200) > layout.minimumHeightForWidth(1000)
