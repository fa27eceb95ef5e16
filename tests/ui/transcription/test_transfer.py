"""Copy, cut, paste, drag and drop: exact plain text, fragments where somebody listens, never rich text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QGuiApplication

from editor.core.anchors import TextEdit
from editor.ui.transcription.transfer import FRAGMENT_MIME
from tests.ui.transcription.desk import document_text, shown, taken

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def clipboard(text: str = "", html: str = "", fragment: bytes = b"") -> None:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    if fragment:
        data.setData(FRAGMENT_MIME, fragment)
    QGuiApplication.clipboard().setMimeData(data)


def test_pasted_text_is_cleaned_and_no_break_spaces_stay(qtbot):
    editor = shown(qtbot, "ab")
    editor.set_caret(1)
    clipboard("x\r\ny\u2028z\u00a0\u0007")
    qtbot.keyClick(editor, Qt.Key.Key_V, CTRL)
    assert editor.live.content == document_text(editor) == "ax\ny\nz\u00a0b"
    assert taken(editor) == [TextEdit(1, "", "x\ny\nz\u00a0")]


def test_pasting_is_a_step_of_its_own(qtbot):
    editor = shown(qtbot, "ab")
    seals: list[int] = []
    editor.seal_wanted.connect(lambda: seals.append(len(editor.live.content)))
    qtbot.keyClicks(editor, "x")
    clipboard("yy")
    editor.paste()
    qtbot.keyClicks(editor, "z")
    assert seals == [3, 5]


def test_rich_text_is_never_pasted(qtbot):
    editor = shown(qtbot, "ab")
    clipboard(text="bold", html="<b>bold</b><img src='x.png'>")
    editor.paste()
    assert editor.live.content == document_text(editor) == "boldab"
    assert not editor.document().firstBlock().begin().fragment().charFormat().fontWeight() > 500
    clipboard(html="<b>only rich</b>")
    editor.selectAll()
    editor.paste()
    assert "<" not in document_text(editor)
    assert editor.live.content == document_text(editor)


def test_a_fragment_goes_to_whoever_listens_else_its_plain_text_is_taken(qtbot):
    editor = shown(qtbot, "abcd")
    clipboard(text="plain", fragment=b"{}")
    editor.select(1, 3)
    editor.paste()
    assert editor.live.content == "aplaind"
    asked: list[tuple[object, int, int]] = []
    editor.fragment_paste_requested.connect(lambda *what: asked.append(what))
    editor.select(1, 3)
    qtbot.keyClick(editor, Qt.Key.Key_V, CTRL)
    assert asked == [(b"{}", 1, 3)]
    assert editor.live.content == document_text(editor) == "aplaind"
    qtbot.keyClick(editor, Qt.Key.Key_V, CTRL | SHIFT)
    assert editor.live.content == "aplainaind"


def test_plain_text_too_is_only_asked_for_where_somebody_listens(qtbot):
    editor = shown(qtbot, "abcd")
    asked: list[tuple[str, int, int]] = []
    editor.plain_paste_requested.connect(lambda *what: asked.append(what))
    clipboard("x\r\ny")
    editor.select(0, 2)
    editor.paste()
    assert asked == [("x\ny", 0, 2)]
    assert editor.live.content == "abcd"


def test_copying_gives_exact_text_and_the_fragment(qtbot):
    editor = shown(qtbot, "a\u00a0😀\nb")
    editor.set_fragment_source(lambda start, end: f"[{start},{end}]".encode())
    editor.select(1, 5)
    qtbot.keyClick(editor, Qt.Key.Key_C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "\u00a0😀\nb"
    assert data.data(FRAGMENT_MIME).data() == b"[1,5]"


@pytest.mark.parametrize("listening", [True, False])
def test_cutting(qtbot, listening):
    editor = shown(qtbot, "one two")
    asked: list[tuple[int, int]] = []
    if listening:
        editor.cut_requested.connect(lambda *what: asked.append(what))
    editor.select(0, 4)
    qtbot.keyClick(editor, Qt.Key.Key_X, CTRL)
    assert QGuiApplication.clipboard().text() == "one "
    assert asked == ([(0, 4)] if listening else [])
    assert editor.live.content == document_text(editor) == ("one two" if listening else "two")


class Drop(QDropEvent):
    """A drop as if it came from ``origin``."""

    def __init__(self, editor, position: int, data: QMimeData, origin: object, action: Qt.DropAction) -> None:
        cursor = editor.textCursor()
        cursor.setPosition(position)
        point = editor.cursorRect(cursor).center()
        super().__init__(QPointF(point), action, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        self.setDropAction(action)
        self._origin = origin
        self._data = data  # Qt does not own it

    def source(self):
        return self._origin


@pytest.mark.parametrize(("target", "result"), [(7, "twoone "), (5, "tone wo"), (2, "one two")])
def test_text_is_moved_by_the_mouse(qtbot, target, result):
    editor = shown(qtbot, "one two")
    editor.select(0, 4)
    edits: list[TextEdit] = []
    editor.edited.connect(edits.append)
    drop = Drop(editor, target, editor.createMimeDataFromSelection(), editor, Qt.DropAction.MoveAction)
    editor.dropEvent(drop)
    assert editor.live.content == document_text(editor) == result
    assert len(edits) == (0 if target == 2 else 2)


def test_moving_is_asked_for_where_somebody_listens(qtbot):
    editor = shown(qtbot, "one two")
    asked: list[tuple[int, int, int]] = []
    editor.move_requested.connect(lambda *what: asked.append(what))
    editor.select(0, 4)
    editor.dropEvent(Drop(editor, 7, editor.createMimeDataFromSelection(), editor, Qt.DropAction.MoveAction))
    assert asked == [(0, 4, 7)]
    assert editor.live.content == "one two"


def test_text_from_elsewhere_is_dropped_as_plain_text(qtbot):
    editor = shown(qtbot, "one two")
    data = QMimeData()
    data.setText("X\r\n")
    data.setHtml("<b>X</b>")
    editor.dropEvent(Drop(editor, 4, data, None, Qt.DropAction.CopyAction))
    assert editor.live.content == document_text(editor) == "one X\ntwo"


def test_nothing_is_dropped_into_a_text_that_cannot_be_changed(qtbot):
    editor = shown(qtbot, "one two")
    editor.setReadOnly(True)
    data = QMimeData()
    data.setText("X")
    editor.dropEvent(Drop(editor, 4, data, None, Qt.DropAction.CopyAction))
    assert document_text(editor) == "one two"


def labels(menu) -> dict[str, bool]:
    return {action.text().replace("&", ""): action.isEnabled() for action in menu.actions() if action.text()}


def test_the_context_menu_offers_what_can_be_done(qtbot):
    editor = shown(qtbot, "one two")
    clipboard("x")
    assert labels(editor.context_menu()) == {
        "Undo": True, "Redo": True, "Cut": False, "Copy": False, "Paste": True, "Paste as plain text": True,
        "Select all": True}
    editor.select(0, 3)
    editor.setReadOnly(True)
    assert labels(editor.context_menu()) == {
        "Undo": False, "Redo": False, "Cut": False, "Copy": True, "Paste": False, "Paste as plain text": False,
        "Select all": True}


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
def test_others_add_to_the_context_menu_for_the_place(qtbot):
    editor = shown(qtbot, "one two")
    opened: list[tuple[object, int]] = []
    editor.context_menu_opening.connect(lambda menu, position: opened.append((menu, position)))
    cursor = editor.textCursor()
    cursor.setPosition(5)
    point = editor.cursorRect(cursor).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, editor.viewport().mapToGlobal(point))
    editor.contextMenuEvent(event)
    ((menu, position),) = opened
    assert position == 5
    assert editor.caret() == 5
    menu.close()
