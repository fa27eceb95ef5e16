"""Qt's reports become exact edits, however wide the report is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from editor.core.anchors import TextEdit, apply_edit
from editor.ui.bridge.edits import Report, exact_edit, raw_text
from editor.ui.bridge.offsets import AstralIndex, to_qt
from editor.ui.bridge.plain_text import pasteable

PIECES = st.text(st.sampled_from("aab\n\u00a0😀é"), max_size=6)


def document_with(text: str) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.documentLayout()  # without a layout a document reports no changes
    QTextCursor(document).insertText(text)
    return document


def edit_for(before: str, after: str, report: Report, caret: int | None = None) -> TextEdit | None:
    return exact_edit(document_with(after), before, AstralIndex(before), report, caret)


@pytest.mark.usefixtures("qapp")
class TestReports:
    def test_a_pure_insertion_is_taken_as_reported(self):
        # Any of three places would explain the new text; the report says which it was.
        assert edit_for("aa", "aaa", Report(1, 0, 1)) == TextEdit(1, "", "a")

    def test_a_pure_deletion_is_taken_as_reported(self):
        assert edit_for("aaa", "aa", Report(0, 1, 0)) == TextEdit(0, "a", "")

    def test_a_wide_report_is_trimmed(self):
        assert edit_for("one two three", "one 2 three", Report(0, 13, 11)) == TextEdit(4, "two", "2")

    def test_the_caret_decides_between_equal_letters(self):
        assert edit_for("aaaa", "aaaaa", Report(0, 4, 5), caret=2) == TextEdit(1, "", "a")
        assert edit_for("aaaa", "aaa", Report(0, 4, 3), caret=1) == TextEdit(1, "a", "")

    def test_what_is_written_over_is_replaced_whole(self):
        assert edit_for("a Petrov", "a Pe", Report(2, 6, 2)) == TextEdit(4, "trov", "")
        before, document = "a Petrov", document_with("a Pe")
        edit = exact_edit(document, before, AstralIndex(before), Report(2, 6, 2), replaced=(2, 8))
        assert edit == TextEdit(2, "Petrov", "Pe")
        wide = exact_edit(document, before, AstralIndex(before), Report(0, 8, 4), replaced=(2, 8))
        assert wide == TextEdit(4, "trov", "")

    def test_a_report_of_formats_alone_is_nothing(self):
        assert edit_for("same", "same", Report(0, 4, 4)) is None

    def test_a_report_that_counts_the_end_of_the_document_is_cut(self):
        assert edit_for("", "abc", Report(0, 1, 4)) == TextEdit(0, "", "abc")

    def test_a_report_that_does_not_fit_is_not_believed(self):
        assert edit_for("one\ntwo", "one\n2 two", Report(0, 1, 1)) == TextEdit(4, "", "2 ")

    def test_half_of_a_pair_is_widened_to_the_character(self):
        assert edit_for("a😀b", "a😁b", Report(2, 1, 1)) == TextEdit(1, "😀", "😁")

    def test_raw_text_keeps_what_plain_text_would_change(self):
        text = "a\u00a0b\u2028c\u202f\nd"
        assert raw_text(document_with(text)) == text

    @settings(max_examples=60, deadline=None)
    @given(PIECES, st.lists(st.tuples(st.integers(0, 40), st.integers(0, 6), PIECES), max_size=5), st.booleans())
    def test_whatever_is_done_to_a_document_the_edits_explain_it(self, text, steps, in_one_block):
        document = document_with(text)
        content, index = text, AstralIndex(text)
        problems: list[str] = []

        def hear(position: int, removed: int, added: int) -> None:
            nonlocal content
            edit = exact_edit(document, content, index, Report(position, removed, added))
            if edit is not None:
                content = apply_edit(content, edit)
                index.apply(edit)
            if content != raw_text(document):
                problems.append(content)

        document.contentsChange.connect(hear)
        cursor = QTextCursor(document)
        if in_one_block:
            cursor.beginEditBlock()
        for place, length, inserted in steps:
            end = document.characterCount() - 1
            raw = raw_text(document, 0, end)
            cursor.setPosition(to_qt(AstralIndex(raw), min(place, len(raw))))
            cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor, length)
            made = QTextCharFormat()
            made.setFontItalic(True)
            cursor.mergeCharFormat(made)
            cursor.insertText(inserted)
        if in_one_block:
            cursor.endEditBlock()
        assert problems == []
        assert content == raw_text(document)


@pytest.mark.parametrize(("pasted", "kept"), [
    ("a\r\nb\rc", "a\nb\nc"),
    ("a\u2028b\u2029c", "a\nb\nc"),
    ("5\u00a0p.m.", "5\u00a0p.m."),
    ("\ufeffa\u0000b\ufdd0c\u0085d\x07", "abc\nd"),
    ("👩\u200d👧\tx", "👩\u200d👧\tx"),
])
def test_pasted_text_keeps_the_character_policy(pasted, kept):
    assert pasteable(pasted) == kept
