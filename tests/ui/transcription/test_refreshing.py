"""Changes from elsewhere: the least is changed; caret, selection and scroll stay."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.core.anchors import TextEdit, apply_edit
from editor.core.record import replace
from editor.core.snapshot import TextSnapshot
from editor.ui.transcription.refreshing import changed_spans, difference, leads_to
from tests.ui.transcription.desk import annotation, document_text, place, shown, taken, text

LINES = st.lists(st.text(st.sampled_from("ab 😀"), max_size=4), max_size=6).map("\n".join)


@given(LINES, LINES)
def test_the_difference_leads_from_one_text_to_the_other(before, after):
    edits = difference(before, after)
    content = before
    for edit in edits:
        content = apply_edit(content, edit)
    assert content == after
    assert leads_to(before, edits, after)


def test_changes_in_two_lines_are_two_edits():
    assert sorted(difference("one\ntwo\nthree\nfour", "1ne\ntwo\nthree\nf4ur")) == [
        TextEdit(0, "o", "1"), TextEdit(15, "o", "4")]


def test_edits_that_do_not_fit_are_not_believed():
    assert not leads_to("abc", [TextEdit(0, "x", "")], "bc")
    assert not leads_to("abc", [TextEdit(0, "a", "")], "abc")


def test_changed_spans_are_where_annotations_came_went_or_changed():
    same, moved, gone = annotation("entity", 0, 2), annotation("entity", 3, 5), annotation("entity", 6, 8)
    there = replace(moved, start=10, end=12)
    new = annotation("unclear", 20, 22)
    assert sorted(changed_spans([same, moved, gone], [same, there, new])) == [(3, 5), (6, 8), (10, 12), (20, 22)]


def test_an_insertion_before_the_caret_moves_it_along(qtbot):
    editor = shown(qtbot, "one 😀 three")
    editor.select(6, 11)
    editor.refresh(text("zero\none 😀 three"), {})
    assert document_text(editor) == editor.live.content == "zero\none 😀 three"
    assert editor.selection() == (11, 16)
    assert taken(editor) == []
    qtbot.keyClicks(editor, "3")
    assert document_text(editor) == editor.live.content == "zero\none 😀 3"


def test_a_change_behind_the_caret_leaves_it_and_nothing_is_announced(qtbot):
    editor = shown(qtbot, "one two")
    editor.set_caret(3)
    heard: list[object] = []
    for signal in (editor.edited, editor.caret_moved, editor.seal_wanted, editor.commit_wanted):
        signal.connect(lambda *what: heard.append(what))
    editor.refresh(text("one 2"), {}, [TextEdit(4, "two", "2")])
    assert editor.caret() == 3
    assert heard == []


def test_the_scroll_position_stays(qtbot):
    content = "\n".join(f"line {number}" for number in range(300))
    editor = shown(qtbot, content)
    editor.set_caret(len(content) // 2)
    scroll = editor.verticalScrollBar().value()
    assert scroll > 0
    editor.refresh(text(content + "\nmore"), {})
    assert editor.verticalScrollBar().value() == scroll


def test_our_own_typing_coming_back_does_not_end_the_run(qtbot):
    editor = shown(qtbot, "Petters came", [annotation("entity", 0, 7)])
    editor.select(0, 7)
    qtbot.keyClicks(editor, "P")
    taken(editor)
    editor.refresh(editor.live.snapshot(), {})
    assert editor.live.net == TextEdit(0, "Petters", "P")
    assert document_text(editor) == "P came"


def test_typing_that_is_pending_is_handed_on_and_kept_on_top_of_a_refresh(qtbot):
    editor = shown(qtbot, "one")
    saved: list[TextEdit] = []
    editor.commit_wanted.connect(lambda: saved.extend(taken(editor)))
    qtbot.keyClicks(editor, "x")
    editor.refresh(text("one", [annotation("entity", 0, 3)]), {})
    assert saved == [TextEdit(0, "", "x")]
    assert document_text(editor) == editor.live.content == "xone"
    assert place(editor, "entity") == (1, 4, False)


def test_a_snapshot_that_what_is_pending_does_not_fit_is_not_shown(qtbot):
    editor = shown(qtbot, "one")
    editor.commit_wanted.connect(lambda: taken(editor))
    qtbot.keyClicks(editor, "x")
    editor.refresh(text("quite another text"), {})
    assert document_text(editor) == editor.live.content == "xone"


def test_typing_that_cannot_be_handed_on_is_never_overwritten(qtbot):
    editor = shown(qtbot, "one")
    qtbot.keyClicks(editor, "x")
    editor.refresh(text("one"), {})
    assert document_text(editor) == editor.live.content == "xone"
    assert taken(editor) == [TextEdit(0, "", "x")]


def test_only_what_changed_is_highlighted_again(qtbot, monkeypatch):
    content = "\n".join(["a line of text"] * 50)
    editor = shown(qtbot, content)
    seen: list[int] = []
    plain = editor._shown.marks
    monkeypatch.setattr(editor._shown, "marks", lambda block: seen.append(block.blockNumber()) or plain(block))
    new = annotation("entity", 15 * 20 + 2, 15 * 20 + 6)
    editor.refresh(text(content, [new]), {})
    assert set(seen) == {20}
    seen.clear()
    editor.set_caret(15 * 30)
    qtbot.keyClicks(editor, "x")
    assert set(seen) == {30}


def test_a_tag_from_elsewhere_is_there_and_the_caret_stays(qtbot):
    editor = shown(qtbot, "Mr Peters came")
    editor.set_caret(5)
    tag = annotation("entity", 3, 9)
    snapshot = text("Mr Peters came", [tag])
    editor.refresh(snapshot, {})
    assert isinstance(editor.live.snapshot(), TextSnapshot)
    assert tag in editor.annotations_at(5)
    assert editor.caret() == 5
