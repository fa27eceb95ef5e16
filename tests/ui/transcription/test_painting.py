"""What is painted: looks, numbers of notes, shapes, margins; the text itself holds none of it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextCharFormat

from editor.ui.look import apply_theme
from editor.ui.theme import load_theme
from editor.ui.transcription.highlighter import segments
from editor.ui.transcription.looks import Looks
from editor.ui.transcription.note_numbers import place_numbers
from editor.ui.transcription.text_editor import TextEditor
from tests.ui.transcription.desk import PROFILE, annotation, document_text, shown, text

SPANS = st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20), st.integers(0, 3)), max_size=8)


@given(SPANS)
def test_segments_say_for_each_character_which_three_lie_innermost(spans):
    spans.sort(key=lambda span: (span[0], -span[1]))
    found: dict[int, tuple[int, ...]] = dict.fromkeys(range(20), ())
    for start, end, looks in segments(spans):
        for place in range(start, end):
            assert found[place] == ()
            found[place] = looks
    assert found == {place: tuple(look for start, end, look in spans if start <= place < end)[-3:]
                     for place in range(20)}


def formats(editor: TextEditor, block: int = 0) -> list[tuple[int, int, QTextCharFormat]]:
    layout = editor.document().findBlockByNumber(block).layout()
    return [(run.start, run.length, QTextCharFormat(run.format)) for run in layout.formats()]


def image(editor: TextEditor) -> QImage:
    return editor.grab().toImage()


def colours(picture: QImage, left: int = 0, right: int | None = None) -> set[str]:
    right = picture.width() if right is None else right
    return {picture.pixelColor(x, y).name() for x in range(left, right) for y in range(0, picture.height(), 1)}


def test_marks_differ_by_shape_and_not_by_colour_alone():
    looks = Looks(load_theme("contrast"), PROFILE)  # this theme tints nothing
    made = [looks.char_format((looks.number(annotation(kind, 0, 1)),)) for kind in ("unclear", "deletion", "entity")]
    assert made[0].underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline
    assert made[1].fontStrikeOut()
    assert made[2].underlineStyle() == QTextCharFormat.UnderlineStyle.NoUnderline  # its box is painted
    assert looks.look(annotation("entity", 0, 1)).line == "box"


def test_a_note_gets_room_before_its_anchor_and_the_text_stays_exact(qtbot):
    content = "Dear e\u0301 comrade"
    editor = shown(qtbot, content, [annotation("note", 7, note="n")], {"n": "12"})
    ((start, length, made),) = formats(editor)
    assert (start, length) == (5, 2)  # the whole cluster
    assert made.fontLetterSpacing() == editor._shown.number_font.room("12")
    assert document_text(editor) == content


def test_notes_at_one_place_share_the_room(qtbot):
    found = place_numbers([annotation("note", 3, note="a"), annotation("note", 3, note="b", id="x")],
                          {"a": "1", "b": "2"}, "abcdef", 0, right_to_left=False)
    assert [(number.anchor, number.label, number.cluster) for number in found] == [(3, "1,2", 2)]


@pytest.mark.parametrize(("content", "anchor", "rtl"), [("abc", 0, False), ("abc", 2, True), ("سلام", 2, False)])
def test_a_number_goes_to_the_margin_where_room_would_tear_letters_apart(content, anchor, rtl):
    (number,) = place_numbers([annotation("note", anchor, note="n")], {"n": "1"}, content, 0, right_to_left=rtl)
    assert number.cluster is None


def test_the_number_is_painted_in_its_colour_and_changes_with_the_numbers(qtbot):
    editor = shown(qtbot, "Dear comrade", [annotation("note", 4, note="n")], {"n": "1"})
    note = load_theme().colour("note").name()
    first = image(editor)
    assert note in colours(first)
    editor.set_numbers({"n": "128"})
    second = image(editor)
    assert second != first
    ((_, _, made),) = formats(editor)
    assert made.fontLetterSpacing() == editor._shown.number_font.room("128")


def test_a_number_at_the_start_of_a_line_and_in_a_right_to_left_line_is_painted(qtbot):
    for content, anchor in (("Dear", 0), ("سلام عليكم", 4)):
        editor = shown(qtbot, content, [annotation("note", anchor, note="n")], {"n": "1"})
        assert load_theme().colour("note").name() in colours(image(editor))
        assert formats(editor) == []


def ink(picture: QImage, name: str) -> tuple[set[int], set[int]]:
    """The columns and rows where a colour of the theme is painted, unmixed."""
    colour = load_theme().colour(name).name()
    found = [(x, y) for x in range(picture.width()) for y in range(picture.height())
             if picture.pixelColor(x, y).name() == colour]
    return {x for x, _ in found}, {y for _, y in found}


def test_numbers_in_the_margin_of_one_line_stand_beside_one_another(qtbot):
    content = "Latin with שלום and نص within"
    first, second = content.index("שלום") + 4, content.index("نص") + 2
    notes = [annotation("note", first, note="a"), annotation("note", second, note="b")]
    both = image(shown(qtbot, content, notes, {"a": "28", "b": "39"}))
    joined = image(shown(qtbot, content, notes[:1], {"a": "28,39"}))
    assert both == joined


def test_numbers_in_a_margin_that_is_too_narrow_are_narrowed_and_not_cut(qtbot):
    content = "שלום עולם"
    wide = image(shown(qtbot, content, [annotation("note", 4, note="a")], {"a": "111,111,111"}))
    columns, _ = ink(wide, "note")
    assert columns == set() or max(columns) < wide.width() - 1
    assert wide != image(shown(qtbot, content, [annotation("note", 4, note="a")], {"a": "111,111"}))


@pytest.mark.parametrize("spacing", [1.35, 1.5, 2.0])
def test_the_letter_of_a_kind_stands_clear_of_the_capitals_and_of_the_line_above(qtbot, spacing):
    content = "gypqj\nTASHKENT"
    editor = shown(qtbot, content, [annotation("entity", 6, 14, entities=("x",))])
    editor.set_entity_kinds(lambda _id: "place")
    editor.set_line_spacing(spacing)
    editor.set_caret(5)
    column = image(editor).copy(92, 0, 208, 150)
    _, letter = ink(column, "place")  # the edge of the box is lighter
    _, words = ink(column, "text")
    above, below = {y for y in words if y < min(letter)}, {y for y in words if y > max(letter)}
    assert above
    assert min(below) - max(letter) > 4
    assert not words & letter


def test_a_number_stands_beside_its_bar_and_no_letter_is_covered_by_either(qtbot):
    content = "the end Moscow"
    bare = shown(qtbot, content)
    editor = shown(qtbot, content, [annotation("line-break", 8)])
    before, after = image(bare), image(editor)
    changed = {x for x in range(before.width()) for y in range(60) if before.pixel(x, y) != after.pixel(x, y)}
    editor.set_caret(8)
    assert changed
    assert max(changed) <= editor.cursorRect().center().x()


def test_the_frame_of_the_chosen_tag_leaves_the_comma_behind_it_free(qtbot):
    content = "MMMMMMMM, the end"
    editor = shown(qtbot, content, [annotation("entity", 0, 8)])
    editor.set_caret(10)
    editor.show_current("entity-0-8")
    columns, _ = ink(image(editor).copy(92, 20, 300, 40), "accent")
    editor.set_caret(8)
    assert max(columns) + 92 <= editor.cursorRect().center().x() + 1


def test_another_distance_of_lines_holds_for_the_text_shown(qtbot):
    editor = shown(qtbot, "one\ntwo\nthree")
    before = editor.line_heights()
    editor.set_line_spacing(3.0)
    grown = [now - then for now, then in zip(editor.line_heights(), before, strict=True)]
    assert min(grown[:2]) > 20  # Qt leaves nothing below the last line
    assert document_text(editor) == "one\ntwo\nthree"
    assert editor.live.content == "one\ntwo\nthree"


def test_rooms_are_left_exactly_so_that_nothing_adds_up_over_many_lines(qtbot):
    editor = shown(qtbot, "\n".join(["a line"] * 100))
    layout, document = editor.document().documentLayout(), editor.document()
    before = layout.blockBoundingRect(document.lastBlock()).top()
    editor.set_rooms([0.5] * 100)
    assert layout.blockBoundingRect(document.lastBlock()).top() - before == pytest.approx(0.5 * 99, abs=2)


def test_the_column_stands_in_the_middle_where_there_is_room(qtbot):
    editor = shown(qtbot, "word " * 100)
    editor.resize(1800, 500)
    left, right = editor._text_edges()
    view = editor.viewport().geometry()
    assert (view.left() + left + view.left() + right) / 2 == pytest.approx(editor.width() / 2, abs=8)


def test_roles_stand_in_the_margin_with_their_names(qtbot):
    editor = shown(qtbot, "Dear comrade")
    plain = image(editor)
    salutation = annotation("salutation", 0, 12)
    snapshot = text("Dear comrade")
    editor.refresh(type(snapshot)(text=snapshot.text, annotations=(salutation,)), {})
    assert image(editor).copy(0, 0, 90, 60) != plain.copy(0, 0, 90, 60)


def test_boxes_are_painted_and_a_crowded_paragraph_shows_underlines_instead(qtbot):
    content = "name " * 40
    few = [annotation("entity", 5 * n, 5 * n + 4) for n in range(3)]
    editor = shown(qtbot, content, few)
    assert all(made.underlineStyle() == QTextCharFormat.UnderlineStyle.NoUnderline for _, _, made in formats(editor))
    bare = shown(qtbot, content)
    assert image(editor) != image(bare)
    many = shown(qtbot, content, [annotation("entity", 5 * n, 5 * n + 4) for n in range(40)])
    assert {made.underlineStyle() for _, _, made in formats(many)} == {
        QTextCharFormat.UnderlineStyle.SingleUnderline}


def test_detached_annotations_are_not_in_the_text(qtbot):
    gone = annotation("entity", 2, detached=True, quote="x")
    editor = shown(qtbot, "abcd", [gone, annotation("note", 3, note="n", detached=True)], {"n": "1"})
    assert formats(editor) == []
    assert [a.kind for a in editor.annotations_at(2)] == ["paragraph"]


def test_the_current_annotation_is_outlined_and_nothing_moves(qtbot):
    content = "Mr Peters came\n" * 100
    editor = shown(qtbot, content, [annotation("entity", 3, 9)])
    before = image(editor)
    editor.set_caret(1)
    editor.show_current("entity-3-9")
    assert load_theme().colour("accent").name() in colours(image(editor))
    assert editor.caret() == 1
    assert editor.verticalScrollBar().value() == 0
    editor.show_current(None)
    editor.set_caret(0)
    assert image(editor) == before


def test_a_hit_is_shown_and_scrolled_to_and_the_caret_stays(qtbot):
    content = "\n".join(["a line"] * 200) + "\nneedle"
    editor = shown(qtbot, content)
    editor.show_hit(len(content) - 6, len(content))
    assert editor.verticalScrollBar().value() > 0
    assert load_theme().colour("hit").name() in colours(image(editor))
    assert editor.caret() == 0
    editor.show_hit(0, 0)
    assert load_theme().colour("hit").name() not in colours(image(editor))


def test_the_current_hit_has_a_frame_and_the_others_have_none(qtbot):
    editor = shown(qtbot, "needle and needle")
    editor.show_hits([(0, 6), (11, 17)])
    editor.show_hit(11, 17)
    frame, picture = load_theme().colour("hit_text"), image(editor)

    def framed(start: int, end: int) -> bool:
        middle = editor.box_of(start, end).center().x()
        return any(all(picture.pixelColor(x, y) == frame for x in range(middle - 8, middle + 8))
                   for y in range(picture.height()))

    assert framed(11, 17)
    assert not framed(0, 6)
    editor.show_hit(0, 0)
    picture = image(editor)
    assert not framed(11, 17)


def test_invisible_characters_are_shown_and_not_inserted(qtbot):
    editor = shown(qtbot, "a\u00a0b c")
    before = image(editor)
    editor.set_show_invisibles(True)
    assert image(editor) != before
    assert document_text(editor) == "a\u00a0b c"
    editor.set_show_invisibles(False)
    assert image(editor) == before


def test_the_kind_of_an_entity_gives_colour_and_letter(qtbot):
    looks = Looks(load_theme(), PROFILE, {"p": "person", "w": "weather"}.get)
    person = looks.look(annotation("entity", 0, 1, entities=("p",)))
    assert (person.colour, person.badge) == ("person", "P")
    unknown = looks.look(annotation("entity", 0, 1, entities=("w",)))
    assert (unknown.colour, unknown.badge) == ("entity", "")
    assert looks.look(annotation("entity", 0, 1)).badge == "?"


def test_a_mention_that_names_nobody_looks_different_from_a_name(qtbot):
    pictures = []
    for mention in ("name", "allusion"):
        editor = shown(qtbot, "Mr Peters came", [annotation("entity", 3, 9, attributes={"mention": mention})])
        pictures.append(image(editor))
    assert pictures[0] != pictures[1]


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_the_page_has_the_colours_of_the_theme(qtbot, qapp, name):
    apply_theme(qapp, name)
    editor = shown(qtbot, "Dear comrade")
    editor.set_theme(load_theme(name))
    picture = image(editor)
    assert picture.pixelColor(picture.width() // 2, picture.height() - 20).name() == load_theme(
        name).colour("paper").name()


def test_activating_gives_the_note_or_the_innermost_mark(qtbot):
    marks = [annotation("supplied", 0, 9), annotation("entity", 2, 6), annotation("note", 6, note="n")]
    editor = shown(qtbot, "Mr Peters came", marks, {"n": "1"})
    asked: list[str] = []
    editor.annotation_activated.connect(asked.append)
    for position in (4, 6, 8, 12):
        editor.set_caret(position)
        qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked == ["entity-2-6", "note-6-6", "supplied-0-9"]
    asked.clear()
    cursor = editor.textCursor()
    cursor.setPosition(4)
    qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier,
                     editor.cursorRect(cursor).center())
    assert asked == ["entity-2-6"]


def test_the_widget_says_what_it_is(qtbot):
    for compact, word in ((False, "letter"), (True, "note")):
        editor = TextEditor(compact=compact)
        qtbot.addWidget(editor)
        assert word in editor.accessibleName()
        assert editor.accessibleDescription()


@given(keys=st.lists(st.tuples(st.integers(0, 60), st.sampled_from(["x", "😀", "\b", "\n"])), max_size=6))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_after_each_key_all_is_painted_as_if_the_text_were_shown_anew(qtbot, keys):
    content = "Dear Ann Lee,\nwe met Bob Ray and Cy in Rome, Bob says.\nYours, Dee Fox of Rome"
    marks = [annotation("entity", content.index(name), content.index(name) + len(name))
             for name in ("Ann Lee", "Bob Ray", "Rome", "Dee Fox")]
    marks += [annotation("supplied", 30, content.index("Yours") + 3), annotation("note", 25, note="n"),
              annotation("note", len(content) - 5, note="m")]
    numbers = {"n": "1", "m": "2"}
    editor = shown(qtbot, content, marks, numbers)
    for position, key in keys:
        editor.set_caret(min(position, len(editor.live.content)))
        if key == "\b":
            editor.delete_backward()
        elif key == "\n":
            editor.break_line()
        else:
            editor.textCursor().insertText(key)
        painted = image(editor)
    fresh = TextEditor()
    qtbot.addWidget(fresh)
    fresh.resize(editor.size())
    fresh.show()
    fresh.set_text(editor.live.snapshot(), PROFILE, numbers)
    fresh.set_caret(editor.caret())
    editor.clearFocus()
    assert not keys or painted
    assert image(editor) == image(fresh)
