"""OpenDocument texts become letters, with the tracked changes and comments that their packages keep."""

from __future__ import annotations

from tests.formats.word.odf import annotation, changed, content, note, odt
from tests.formats.word.reading import accepted, changes, marks, one, read

HEAD = ('<text:h text:outline-level="1">A. B. Smith to C. D. Jones</text:h><text:p>Moscow, 3 April 1922</text:p>'
        "<text:p>Dear Jones,</text:p>")


def test_blanks_are_those_that_are_shown() -> None:
    letter = one(odt(HEAD + "<text:p>Two <text:s/>blanks,\n   one,<text:tab/>a tab<text:line-break/>and"
                            '<text:s text:c="3"/>three.</text:p>'), "a.odt")
    assert letter.snapshot.transcription.text.content.endswith("\nTwo  blanks, one,\ta tab\nand   three.")
    assert letter.snapshot.letter.title == "A. B. Smith to C. D. Jones"


def test_one_file_of_xml_is_read_as_the_package_is() -> None:
    words = HEAD + "<text:p>Some words.</text:p>"
    flat = content(words, root="office:document").encode()
    assert (one(flat, "a.fodt").snapshot.transcription.text.content
            == one(odt(words), "a.odt").snapshot.transcription.text.content)


def test_two_series_of_notes_and_marks_in_them() -> None:
    letter = one(odt(HEAD + "<text:p>One" + note("a", "1", "<text:p>A <text:span text:style-name='T1'>fine</text:span>"
                     " note.</text:p><text:p>Its end.</text:p>") + " two"
                     + note("b", "i", "<text:p>At the end.</text:p>", "endnote")
                     + " three" + note("c", "*", "<text:p>Star.</text:p>", own=True) + ".</text:p>"), "a.odt").snapshot
    assert letter.transcription.text.content.endswith("\nOne two three.")
    assert [(found.note.series, found.note.source_label, found.body.text.content) for found in letter.notes] == [
        ("editorial", "1", "A fine note.\nIts end."), ("textual", "i", "At the end."), ("editorial", "*", "Star.")]
    assert [(mark.kind, letter.notes[0].body.quote(mark)) for mark in letter.notes[0].body.annotations] == [
        ("emphasis", "fine")]


def test_marks_lists_and_headings() -> None:
    letter = one(odt(
        HEAD + "<text:p>Of m<text:span text:style-name='T2'>2</text:span> and <text:span text:style-name='T1'>this"
        "</text:span>.</text:p><text:p text:style-name='Heading_20_2'>A second part</text:p>"
        "<text:list text:style-name='L1'><text:list-item><text:p>Item of it.</text:p></text:list-item></text:list>"
        "<text:p>An end.</text:p>"), "a.odt").snapshot
    assert marks(letter, "emphasis", "heading", "list-item") == [
        ("emphasis", "2", "superscript"), ("emphasis", "this", "italic"), ("heading", "A second part", ""),
        ("list-item", "Item of it.", "")]


def test_tracked_changes_are_suggestions_on_the_text_before_them() -> None:
    letter = one(odt(
        HEAD + '<text:p>I write <text:change-start text:change-id="i"/>very <text:change-end text:change-id="i"/>of '
        '<text:change text:change-id="d"/><text:change-start text:change-id="j"/>his<text:change-end '
        'text:change-id="j"/> matter.</text:p><text:p>Joined<text:change text:change-id="p"/>words.</text:p>'
        '<text:p>New<text:change-start text:change-id="k"/></text:p><text:p>line<text:change-end text:change-id="k"/>'
        " here.</text:p>",
        changed("i", "insertion") + changed("j", "insertion") + changed("k", "insertion")
        + changed("d", "deletion", "<text:p>your</text:p>")
        + changed("p", "deletion", "<text:p> to be</text:p><text:p>cut </text:p>")), "a.odt").snapshot
    text = letter.transcription.text
    assert text.content.endswith("\nI write of your matter.\nJoined to be\ncut words.\nNew here.")
    found = changes(letter, text.id)
    assert ("your", "his") in [row[1:] for row in found]
    assert accepted(text.content, found).endswith("\nI write very of his matter.\nJoinedwords.\nNew\nline here.")
    assert {(row.author, row.at) for row in letter.suggestions} == {("B. Reader", "2026-03-01T10:00:00Z")}


def test_comments_stand_on_their_words() -> None:
    letter = one(odt(HEAD + "<text:p>I saw " + annotation("x", "Which one?")
                     + 'Enver Pasha<office:annotation-end office:name="x"/> there.</text:p>'), "a.odt").snapshot
    (mark,) = letter.transcription.of_kind("comment")
    (found,) = letter.comments
    assert (letter.transcription.quote(mark), found.body, found.author, found.target) == (
        "Enver Pasha", "Which one?", "C. Colleague", mark.id)


def test_what_has_no_place_is_named_where_it_stands() -> None:
    letter = one(odt(
        HEAD + '<text:p>So <draw:frame draw:name="Seal"><draw:image xlink:href="Pictures/100.png"/></draw:frame>it '
        '<text:page-number>7</text:page-number> is <text:a xlink:href="https://example.org">there</text:a>.</text:p>'
        "<table:table><table:table-row><table:table-cell><text:p>grain</text:p></table:table-cell><table:table-cell>"
        "<text:p>12</text:p></table:table-cell></table:table-row></table:table><text:p><draw:frame><draw:text-box>"
        "<text:p>In a box.</text:p></draw:text-box></draw:frame>And out.</text:p>"), "a.odt")
    assert letter.snapshot.transcription.text.content.endswith("\nSo it 7 is there.\ngrain\t12\nAnd out.\nIn a box.")
    assert [(found.args["what"], found.args["words"]) for found in letter.problems
            if found.code == "document-part-lost"] == [
        ("image", "100.png: Seal"), ("field", "page-number"), ("link", "https://example.org"), ("table", "grain 12"),
        ("text box", "In a box.")]


def test_headings_split_letters() -> None:
    words = "<text:p>Moscow, 3 April 1922</text:p><text:p>Dear Jones,</text:p><text:p>I write to you of this.</text:p>"
    heads = [f'<text:h text:outline-level="2">{name} to C. Jones</text:h>' for name in ("A. B", "D. E")]
    data = odt("".join(head + words for head in heads))
    assert [found.snapshot.letter.title for found in read(data, "a.odt").letters] == [
        "A. B to C. Jones", "D. E to C. Jones"]


def test_notes_in_what_was_struck_are_different_ones_though_libreoffice_calls_them_alike() -> None:
    struck = [note("ftn0", str(number), f"<text:p>Note {number}.</text:p>") for number in (1, 2)]
    regions = "".join(changed(f"ct{number}", "deletion", f"<text:p>{one}</text:p>")
                      for number, one in enumerate(struck, start=1))
    body = "<text:p>One<text:change text:change-id='ct1'/> and two<text:change text:change-id='ct2'/>.</text:p>"
    letter = one(odt(body, regions), "letters.odt").snapshot
    assert [found.body.text.content for found in letter.notes] == ["Note 1.", "Note 2."]
    assert {found.kind for found in letter.suggestions} == {"note"}
    assert len({found.about for found in letter.suggestions}) == 2
