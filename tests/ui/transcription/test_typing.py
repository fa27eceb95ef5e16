"""Typing, deleting and composing: what is in the view, in the live text and in the edits is always the same."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from editor.core.anchors import TextEdit, apply_edit
from tests.ui.transcription.desk import annotation, document_text, place, shown, taken

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
FAMILY = "👩‍👩‍👧"


def type_text(editor, text: str) -> None:
    """Type any character, as a keyboard or an emoji picker sends it."""
    for character in text:
        event = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
        QApplication.sendEvent(editor, event)


def compose(editor, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QApplication.sendEvent(editor, event)


def test_typing_is_one_exact_edit_a_key_and_one_net_edit_pending(qtbot):
    editor = shown(qtbot, "Dear comrade.")
    edits: list[TextEdit] = []
    editor.edited.connect(edits.append)
    editor.set_caret(5)
    qtbot.keyClicks(editor, "old ")
    assert edits == [TextEdit(5, "", "o"), TextEdit(6, "", "l"), TextEdit(7, "", "d"), TextEdit(8, "", " ")]
    assert taken(editor) == [TextEdit(5, "", "old ")]
    assert document_text(editor) == editor.live.content == "Dear old comrade."
    assert editor.caret() == 9


def test_the_live_text_is_ahead_when_an_edit_is_announced(qtbot):
    editor = shown(qtbot, "a")
    seen: list[str] = []
    editor.edited.connect(lambda edit: seen.append(editor.live.content))
    qtbot.keyClicks(editor, "x")
    assert seen == ["xa"]


def test_an_emoji_is_one_position_and_is_deleted_whole(qtbot):
    editor = shown(qtbot, "a😀b")
    editor.set_caret(2)
    assert editor.textCursor().position() == 3
    type_text(editor, "🎉")
    assert editor.live.content == document_text(editor) == "a😀🎉b"
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.live.content == document_text(editor) == "ab"


@pytest.mark.parametrize("character", [FAMILY, "e\u0301", "🇩🇪", "क्ष", "👍🏽", "a\u0308\u0323"])
def test_backspace_delete_and_arrows_take_a_whole_character(qtbot, character):
    editor = shown(qtbot, f"x{character}y")
    end = 1 + len(character)
    editor.set_caret(1)
    qtbot.keyClick(editor, Qt.Key.Key_Right)
    assert editor.caret() == end
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.live.content == document_text(editor) == "xy"
    editor.replace(1, 1, character)
    editor.set_caret(1)
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert editor.live.content == document_text(editor) == "xy"


def test_the_caret_cannot_be_put_inside_a_character(qtbot):
    editor = shown(qtbot, f"x{FAMILY}y e\u0301z")
    for inside in range(2, 1 + len(FAMILY)):
        editor.set_caret(inside)
        assert editor.caret() == 1
    cursor = editor.textCursor()
    cursor.setPosition(2)  # behind the first half of a surrogate pair
    editor.setTextCursor(cursor)
    assert editor.textCursor().position() == 1
    editor.select(2, 3)
    assert editor.selection() == (1, 1 + len(FAMILY))


def test_a_click_never_lands_inside_a_character(qtbot):
    editor = shown(qtbot, f"{FAMILY}{FAMILY}e\u0301e\u0301 {FAMILY}")
    allowed = {0, 5, 10, 12, 14, 15, 20}
    box = editor.cursorRect()
    for x in range(box.left(), box.left() + 200, 5):
        qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, box.center().y()))
        assert editor.caret() in allowed


def test_return_makes_a_line_and_backspace_joins_it_again(qtbot):
    editor = shown(qtbot, "one two")
    editor.set_caret(4)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.live.content == document_text(editor) == "one \ntwo"
    assert [a.kind for a in editor.live.annotations()] == ["paragraph", "paragraph"]
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.live.content == document_text(editor) == "one two"


def test_shift_and_return_makes_a_line_too_and_no_line_separator(qtbot):
    editor = shown(qtbot, "ab")
    editor.set_caret(1)
    qtbot.keyClick(editor, Qt.Key.Key_Return, SHIFT)
    assert editor.live.content == document_text(editor) == "a\nb"


def test_no_break_spaces_and_line_separators_of_the_source_stay(qtbot):
    content = "5\u00a0p.m.\u202fx\u2028y"
    editor = shown(qtbot, content)
    editor.set_caret(len(content))
    qtbot.keyClicks(editor, "z")
    assert editor.live.content == document_text(editor) == content + "z"


def test_nothing_is_reported_while_an_input_method_composes(qtbot):
    editor = shown(qtbot, "ab")
    edits: list[TextEdit] = []
    editor.edited.connect(edits.append)
    editor.set_caret(1)
    compose(editor, "n")
    compose(editor, "に")
    assert edits == []
    assert editor.live.content == "ab"
    compose(editor, "", commit="日本")
    assert edits == [TextEdit(1, "", "日本")]
    assert editor.live.content == document_text(editor) == "a日本b"


def test_an_input_method_cannot_bring_in_what_no_text_may_hold(qtbot):
    editor = shown(qtbot, "ab")
    compose(editor, "x")
    compose(editor, "", commit="1\u2028\ufdd02\u00a0")
    assert editor.live.content == document_text(editor) == "1\n2\u00a0ab"


def test_composing_over_a_selection_keeps_its_tag(qtbot):
    editor = shown(qtbot, "Mr Petters came", [annotation("entity", 3, 10)])
    editor.select(3, 10)
    compose(editor, "P")
    compose(editor, "", commit="Peters")
    assert editor.live.content == "Mr Peters came"
    assert place(editor, "entity") == (3, 9, False)


def test_retyping_a_name_keeps_its_tag(qtbot):
    editor = shown(qtbot, "Mr Petters came", [annotation("entity", 3, 10)])
    editor.set_caret(10)
    for _ in range(7):
        qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    qtbot.keyClicks(editor, "Peters")
    assert editor.live.content == "Mr Peters came"
    assert place(editor, "entity") == (3, 9, False)


def test_writing_over_a_name_keeps_its_tag_whatever_letter_comes_first(qtbot):
    editor = shown(qtbot, "Mr abc came", [annotation("entity", 3, 6)])
    editor.select(3, 6)
    qtbot.keyClicks(editor, "cde")
    assert editor.live.content == document_text(editor) == "Mr cde came"
    assert place(editor, "entity") == (3, 6, False)


def test_typing_in_front_of_a_name_and_deleting_it_keeps_its_tag_too(qtbot):
    editor = shown(qtbot, "Mr Petters came", [annotation("entity", 3, 10)])
    editor.set_caret(3)
    qtbot.keyClicks(editor, "Peters")
    for _ in range(7):
        qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert place(editor, "entity") == (3, 9, False)


def test_a_right_to_left_text_is_edited_like_any_other(qtbot):
    content = "السلام عليكم\nשלום"
    editor = shown(qtbot, content, [annotation("note", 6, note="n"), annotation("entity", 7, 12)], {"n": "1"})
    assert editor.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft
    editor.set_caret(6)
    type_text(editor, "ا")
    qtbot.keyClick(editor, Qt.Key.Key_Left)
    assert editor.caret() == 8
    assert editor.live.content == document_text(editor) == content[:6] + "ا" + content[6:]
    assert place(editor, "entity") == (8, 13, False)
    editor.grab()


def test_emacs_keys_do_not_delete(qtbot):
    editor = shown(qtbot, "keep all of this")
    qtbot.keyClick(editor, Qt.Key.Key_K, CTRL)
    assert editor.live.content == document_text(editor) == "keep all of this"


def test_a_read_only_text_cannot_be_changed_but_read_by_keys(qtbot):
    editor = shown(qtbot, "one two")
    editor.setReadOnly(True)
    for key in (Qt.Key.Key_A, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return):
        qtbot.keyClick(editor, key)
    qtbot.keyClick(editor, Qt.Key.Key_X, CTRL)
    qtbot.keyClick(editor, Qt.Key.Key_V, CTRL)
    assert document_text(editor) == editor.live.content == "one two"
    qtbot.keyClick(editor, Qt.Key.Key_Right)
    assert editor.caret() == 1


def test_without_a_text_nothing_can_be_typed(qtbot):
    editor = shown(qtbot, "one")
    editor.clear_text()
    qtbot.keyClicks(editor, "x")
    assert document_text(editor) == ""
    assert not editor.has_text
    with pytest.raises(LookupError):
        _ = editor.live


def test_edits_lead_from_the_first_text_to_the_last(qtbot):
    editor = shown(qtbot, "aaa bbb aaa")
    text = editor.live.content
    edits: list[TextEdit] = []
    editor.edited.connect(edits.append)
    editor.set_caret(2)
    qtbot.keyClicks(editor, "aa")
    editor.select(4, 8)
    qtbot.keyClicks(editor, "b")
    qtbot.keyClick(editor, Qt.Key.Key_Backspace, CTRL)
    for edit in edits:
        text = apply_edit(text, edit)
    assert text == editor.live.content == document_text(editor)
