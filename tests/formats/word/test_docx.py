"""Word documents become letters: words exactly, notes at their places, comments, tracked changes, and what is lost."""

from __future__ import annotations

import pytest

from editor.core.messages import FormatError
from tests.formats.word.ooxml import (
    NUMBERING,
    W,
    comment,
    commented,
    dele,
    docx,
    end,
    foot,
    ins,
    mark_change,
    note,
    p,
    r,
)
from tests.formats.word.reading import accepted, changes, marks, one, read

HEAD = (p("A. B. Smith to C. D. Jones", style="Heading1"), p("Moscow, 3 April 1922"), p("Dear Jones,"))
SEPARATORS = '<w:{0} w:type="separator" w:id="-1"><w:p/></w:{0}>'


def test_words_keep_every_blank_and_lines_their_ends() -> None:
    letter = one(docx(*HEAD, p("Two  blanks, a\u00a0hard one, ", "<w:r><w:tab/><w:t>a tab</w:t></w:r>",
                               "<w:r><w:br/><w:t>a new line</w:t><w:noBreakHyphen/><w:t>end</w:t></w:r>")))
    assert letter.snapshot.transcription.text.content == (
        "Moscow, 3 April 1922\nDear Jones,\nTwo  blanks, a\u00a0hard one, \ta tab\na new line\u2011end")
    assert letter.snapshot.letter.title == "A. B. Smith to C. D. Jones"
    assert letter.snapshot.letter.date == "1922-04-03"


def test_two_series_of_notes_stand_at_their_anchors_and_keep_their_numbers() -> None:
    letter = one(docx(
        *HEAD, p("One", foot(2), " two", end(5), " three", foot(3, custom="*"), " four", foot(4), "."),
        parts={"footnotes": SEPARATORS.format("footnote") + note(2, "First.") + note(3, "Star.", custom="*")
               + note(4, p("Of two ", r("parts", "<w:i/>"), style="FootnoteText"), "and more."),
               "endnotes": SEPARATORS.format("endnote") + note(5, "At the end.", sort="endnote")})).snapshot
    content = letter.transcription.text.content
    assert content.endswith("\nOne two three four.")
    places = {mark.note: content[:mark.start].split("\n")[-1] for mark in letter.transcription.of_kind("note")}
    rows = [(found.note.series, found.note.source_label, found.body.text.content, places[found.note.id])
            for found in letter.notes]
    assert rows == [("editorial", "1", "First.", "One"), ("textual", "i", "At the end.", "One two"),
                    ("editorial", "*", "Star.", "One two three"),
                    ("editorial", "2", "Of two parts\nand more.", "One two three four")]
    (emphasis,) = letter.notes[3].body.annotations
    assert (emphasis.kind, letter.notes[3].body.quote(emphasis)) == ("emphasis", "parts")


def test_endnotes_alone_are_editorial_and_an_option_says_otherwise() -> None:
    data = docx(*HEAD, p("One", end(1), "."), parts={"endnotes": note(1, "A note.", sort="endnote")})
    assert [found.note.series for found in one(data).snapshot.notes] == ["editorial"]
    assert [found.note.series for found in one(data, endnotes_as="author").snapshot.notes] == ["author"]
    with pytest.raises(FormatError) as refused:
        read(data, endnotes_as="marginal")
    assert refused.value.code == "option-unknown"


def test_the_settings_of_the_document_say_how_numbers_are_printed() -> None:
    data = docx(*HEAD, p("One", foot(1), foot(2), "."), parts={
        "footnotes": note(1, "A.") + note(2, "B."),
        "settings": '<w:footnotePr><w:numFmt w:val="lowerLetter"/></w:footnotePr>'})
    assert [found.note.source_label for found in one(data).snapshot.notes] == ["a", "b"]


def test_marks() -> None:
    letter = one(docx(*HEAD, p(
        r("it", "<w:i/>"), " ", r("not", '<w:i w:val="0"/>'), " ", r("b", "<w:b/>"), " ", r("sc", "<w:smallCaps/>"),
        " ", r("u", '<w:u w:val="single"/>'), " m", r("2", '<w:vertAlign w:val="superscript"/>'), " ",
        r("gone", "<w:strike/>"), " ", r("by style", '<w:rStyle w:val="Strong"/>'), " end."),
        parts={"styles": '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr>'
                         '</w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>'
                         "</w:style>"})).snapshot
    assert marks(letter, "emphasis", "deletion") == [
        ("emphasis", "it", "italic"), ("emphasis", "b", "bold"), ("emphasis", "sc", "small capitals"),
        ("emphasis", "u", "underlined"), ("emphasis", "2", "superscript"), ("deletion", "gone", ""),
        ("emphasis", "by style", "bold")]


def test_styles_of_paragraphs_and_lists_say_what_lines_are() -> None:
    item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'
    letter = one(docx(
        HEAD[0], p("3 April", style="Date"), p("My dear", style="Salutation"), p("Words.", props=item),
        p("More words.", props=item), p("Of the second part", style="Heading2"), p("And so on."),
        p("Ever yours", style="Closing"), p("B.", style="Signature"))).snapshot
    found = [(mark.kind, letter.transcription.quote(mark)) for mark in letter.transcription.annotations
             if mark.is_block]
    assert found == [("dateline", "3 April"), ("salutation", "My dear"), ("list-item", "Words."),
                     ("list-item", "More words."), ("heading", "Of the second part"), ("paragraph", "And so on."),
                     ("closing", "Ever yours"), ("signature", "B.")]


def test_comments_stand_on_their_words_with_their_answers() -> None:
    letter = one(docx(
        *HEAD, p("I saw ", commented(0, commented(1, "Enver Pasha")), " there."), p(commented(2, "Yours, Smith")),
        parts={"comments": comment(0, "Which one?", para="0A") + comment(1, "The elder.", "D", para="0B")
               + comment(2, "Signed?", para="0C"),
               "commentsExtended": '<w15:commentEx w15:paraId="0A" w15:done="1"/>'
               '<w15:commentEx w15:paraId="0B" w15:paraIdParent="0A" w15:done="0"/>'})).snapshot
    marked = {mark.id: letter.transcription.quote(mark) for mark in letter.transcription.of_kind("comment")}
    by_words = {found.body: found for found in letter.comments}
    assert {words: marked[found.target] for words, found in by_words.items()} == {
        "Which one?": "Enver Pasha", "The elder.": "Enver Pasha", "Signed?": "Yours, Smith"}
    assert by_words["The elder."].reply_to == by_words["Which one?"].id
    assert by_words["Which one?"].resolved
    assert (by_words["Signed?"].author, by_words["Signed?"].at) == ("C. Colleague", "2026-03-02T11:00:00Z")


def test_a_comment_on_the_headline_is_about_the_letter() -> None:
    letter = one(docx(p(commented(0, "A. B. Smith to C. D. Jones"), style="Heading1"), *HEAD[1:], p("I write."),
                      parts={"comments": comment(0, "Is he?")})).snapshot
    assert [(found.body, found.target) for found in letter.comments] == [("Is he?", letter.letter.id)]


def test_tracked_changes_are_suggestions_on_the_text_before_them() -> None:
    letter = one(docx(
        *HEAD, p("I write ", ins(1, "very "), "of ", dele(2, "your"), ins(3, "his"), " matter."),
        p("He sends ", dele(4, "his regards ", name="moveFrom"), "now ", ins(5, "his regards ", name="moveTo"),
          "to all."),
        p("A paragraph ", props=mark_change("del", 6)), p("that was cut."),
        p("Joined", props=mark_change("ins", 7)), p(" before."))).snapshot
    content = letter.transcription.text.content
    assert content.endswith("I write of your matter.\nHe sends his regards now to all.\nA paragraph\nthat was cut.\n"
                            "Joined before.")
    found = changes(letter, letter.transcription.text.id)
    assert ("your", "his") in [row[1:] for row in found]
    after = accepted(content, found)
    assert after.endswith("I write very of his matter.\nHe sends now his regards to all.\nA paragraphthat was cut.\n"
                          "Joined\n before.")
    assert {(one.author, one.at, one.state) for one in letter.suggestions} == {
        ("B. Reader", "2026-03-01T10:00:00Z", "open")}


def test_changes_of_two_people_stay_apart() -> None:
    letter = one(docx(*HEAD, p("I ", dele(1, "write"), ins(2, "wrote", author="D. Other"), " to you."))).snapshot
    assert sorted((found.author, found.change["removed"], found.change["inserted"]) for found in letter.suggestions
                  ) == [("B. Reader", "write", ""), ("D. Other", "", "wrote")]


def test_a_tracked_note_is_a_suggested_note_and_a_struck_one_a_suggested_deletion() -> None:
    struck = f'<w:del w:id="9" w:author="E" w:date="2026-03-01T10:00:00Z">{foot(2)}</w:del>'
    letter = one(docx(*HEAD, p("I write", ins(1, foot(1)), " to", struck, " you."),
                      parts={"footnotes": note(1, "A new one.") + note(2, "An old one.")})).snapshot
    assert [found.body.text.content for found in letter.notes] == ["An old one."]
    rows = {found.author: [(row["type"], row["was"] is None, row["value"] is None)
                           for row in found.change["objects"]] for found in letter.suggestions}
    assert rows["B. Reader"] == [("text", True, False), ("note", True, False), ("annotation", True, False)]
    assert rows["E"] == [("annotation", False, True), ("note", False, True), ("text", False, True)]
    assert {found.kind for found in letter.suggestions} == {"note"}


def test_changes_within_notes_are_suggestions_about_the_notes() -> None:
    letter = one(docx(*HEAD, p("I write", foot(1), "."), parts={"footnotes": note(
        1, p("A ", ins(3, "good "), "note.", style="FootnoteText"))})).snapshot
    (found,) = letter.suggestions
    assert found.about == letter.notes[0].body.text.id
    assert accepted("A note.", changes(letter, found.about)) == "A good note."


def test_a_change_of_the_headline_is_reported_with_its_words() -> None:
    letter = one(docx(p("A. B. Smith to C. D. ", ins(1, "E. "), "Jones", style="Heading1"), *HEAD[1:], p("I write.")))
    assert letter.snapshot.suggestions == ()
    (found,) = [row for row in letter.problems if row.code == "change-not-placed"]
    assert (found.args["author"], found.args["words"]) == ("B. Reader", "E.")


def test_what_was_inserted_and_struck_again_is_in_neither_state_and_is_told() -> None:
    both = f'<w:ins w:id="1" w:author="A">{dele(2, "never")}</w:ins>'
    result = read(docx(*HEAD, p("I write ", both, "to you.")))
    assert result.letters[0].snapshot.suggestions == ()
    assert [(row.args["element"], row.args["count"]) for row in result.problems if row.code == "not-in-model"] == [
        ("character inserted and struck again", 5)]


def letter_under(name: str, level: int) -> tuple[str, ...]:
    return (p(f"{name} to C. D. Jones", style=f"Heading{level}"), p("Moscow, 3 April 1922"), p("Dear Jones,"),
            p(f"I write. So says {name}.", foot(1) if name == "A. Smith" else foot(2)))


def test_the_top_level_with_several_headings_splits_letters_and_takes_their_notes_along() -> None:
    notes = {"footnotes": note(1, "Of the first.") + note(2, "Of the second.")}
    data = docx(p("Letters of a year", style="Heading1"), *letter_under("A. Smith", 2), *letter_under("E. Field", 2),
                parts=notes)
    letters = read(data).letters
    assert [found.snapshot.letter.title for found in letters] == [
        "A. Smith to C. D. Jones", "E. Field to C. D. Jones"]
    assert [[row.body.text.content for row in found.snapshot.notes] for found in letters] == [
        ["Of the first."], ["Of the second."]]
    assert [found.snapshot.notes[0].note.source_label for found in letters] == ["1", "2"]


def test_an_option_chooses_the_level_or_none() -> None:
    data = docx(*letter_under("A. Smith", 1), p("Part", style="Heading2"), p("Words of it."),
                p("Part", style="Heading2"), p("Words of it."),
                parts={"footnotes": note(1, "One.")})
    assert len(read(data, split="2").letters) == 3
    assert len(read(data, split="none").letters) == 1
    with pytest.raises(FormatError) as refused:
        read(data, split="seven")
    assert refused.value.code == "option-unknown"


def test_a_preface_before_the_first_heading_belongs_to_no_letter_but_itself() -> None:
    words = "This preface says at length and in whole sentences why these letters are printed, and for whom they are."
    data = docx(p(words), *letter_under("A. Smith", 2), *letter_under("E. Field", 2),
                parts={"footnotes": note(1, "One.") + note(2, "Two.")})
    contents = [found.snapshot.transcription.text.content for found in read(data).letters]
    assert len(contents) == 3
    assert [words in content for content in contents] == [True, False, False]


def test_notes_that_were_typed_are_still_found_where_the_document_has_none_of_its_own() -> None:
    letter = one(docx(*HEAD, p("I write", r("1", '<w:vertAlign w:val="superscript"/>'), " to you."), p("Yours, Smith"),
                      p("Notes"), p("1. A typed note."))).snapshot
    assert [found.body.text.content for found in letter.notes] == ["A typed note."]


def test_digits_in_brackets_stay_words_where_the_document_has_notes_of_its_own() -> None:
    letter = one(docx(*HEAD, p("I write [1] to", foot(1), " you."), parts={"footnotes": note(1, "A note.")})).snapshot
    assert "I write [1] to you." in letter.transcription.text.content
    assert len(letter.notes) == 1


FIELD = ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>'
         '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>today</w:t></w:r>'
         '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
PICTURE = ('<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="A seal"/><a:graphic><a:graphicData>'
           '<pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>')
PICTURES = PICTURE.replace("<pic:pic/>", '<pic:pic><a:blip r:embed="rIdImage"/></pic:pic>'
                           '<pic:pic><a:blip r:embed="rIdNone"/></pic:pic>')
OLD_PICTURE = '<w:r><w:pict><v:shape><v:imagedata r:id="rIdImage"/></v:shape></w:pict></w:r>'
BOX = ('<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
       "<mc:Choice><w:drawing><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>Words in a box.</w:t></w:r></w:p>"
       "</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
       "<w:p><w:r><w:t>Words in a box.</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback>"
       "</mc:AlternateContent></w:r>")


def test_each_picture_is_named_by_its_file_in_the_document() -> None:
    letter = one(docx(*HEAD, p("So ", PICTURES, " it is."), files={"word/media/image1.png": b"\x89PNG"}))
    assert [row.args["words"] for row in letter.problems if row.code == "document-part-lost"] == [
        "image1.png: A seal", "A seal"]


@pytest.mark.parametrize(("inside", "what", "words", "text"), [
    (FIELD, "field", "DATE", "So today it is."),
    (PICTURE, "image", "A seal", "So  it is."),
    (OLD_PICTURE, "image", "image1.png", "So  it is."),
    (BOX, "text box", "Words in a box.", "So  it is.\nWords in a box."),
    ("<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>", "equation", "a+b", "So a+b it is."),
    (r("secret", "<w:vanish/>"), "hidden text", "secret", "So  it is."),
    ("<w:r><w:object/></w:r>", "embedded object", "", "So  it is."),
    ("<w:r><w:strange>odd</w:strange></w:r>", "element w:strange", "odd", "So  it is."),
    ('<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>', None, "", "So \ufffd it is."),
    ('<w:r><w:sym w:font="Symbol" w:char="03B1"/></w:r>', None, "", "So α it is."),
    ('<w:hyperlink r:id="rIdImage">' + r("there") + "</w:hyperlink>", "link", "media/image1.png", "So there it is."),
])
def test_what_has_no_place_is_named_where_it_stands(inside: str, what: str | None, words: str, text: str) -> None:
    letter = one(docx(*HEAD, p("So ", inside, " it is."), files={"word/media/image1.png": b"\x89PNG"}))
    content = letter.snapshot.transcription.text.content
    assert content.endswith("Dear Jones,\n" + text)
    found = [row for row in letter.problems if row.code == "document-part-lost"]
    assert [(row.args["what"], row.args["words"]) for row in found] == ([] if what is None else [(what, words)])
    for row in found:
        assert row.text == letter.snapshot.transcription.text.id
        assert content[:row.start].split("\n")[-1].startswith("So ")


def test_a_table_becomes_lines_and_is_named() -> None:
    row = "<w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>"
    rows = row.format(p("grain"), p("12", foot(1))) + row.format(p("flour"), p("3"))
    letter = one(docx(*HEAD, f"<w:tbl>{rows}</w:tbl>", p("That is all."), parts={"footnotes": note(1, "Poods.")}))
    assert "\ngrain\t12\nflour\t3\nThat is all." in letter.snapshot.transcription.text.content
    assert [found.body.text.content for found in letter.snapshot.notes] == ["Poods."]
    assert [found.args["words"] for found in letter.problems if found.code == "document-part-lost"] == ["grain 12"]


def test_what_belongs_to_no_place_is_counted() -> None:
    header = f"<w:hdr {W}>{p('x')}</w:hdr>"
    result = read(docx(*HEAD, p("Words.", props='<w:pPrChange w:id="1" w:author="A"><w:pPr/></w:pPrChange>'),
                       parts={"footnotes": note(1, "Nobody points here.")},
                       files={"word/header1.xml": header.encode(), "word/vbaProject.bin": b"\0"}))
    told = {row.args["element"]: row.args["count"] for row in result.problems if row.code == "not-in-model"}
    assert told == {"formatting change": 1, "header or footer": 1, "macro": 1, "note that nothing refers to": 1}


def test_the_language_of_most_words_is_that_of_a_letter_that_no_words_tell() -> None:
    def word(text: str) -> str:
        return r(text, '<w:lang w:val="fi-FI"/>')

    letter = one(docx(p(word("Aa to Bb"), style="Heading1"), p(word("xq zv."))))
    assert letter.snapshot.letter.language == "fi"


def test_a_note_that_is_referred_to_twice_is_one_note_with_two_references() -> None:
    letter = one(docx(*HEAD, p("One", foot(1), " and two", foot(1), "."), parts={"footnotes": note(1, "A note.")})
                 ).snapshot
    assert letter.transcription.text.content.endswith("\nOne and two.")
    assert [found.body.text.content for found in letter.notes] == ["A note."]
    assert [mark.note for mark in letter.transcription.of_kind("note")] == [letter.notes[0].note.id] * 2


def test_the_title_of_a_document_is_not_that_of_its_first_letter() -> None:
    letters = read(docx(
        p("Letters of F. Schiller", style="Title"), p("First Letter", style="Heading1"), p("Jena, 13 June 1794"),
        p("Sir,"), p("I write."), p("Second Letter", style="Heading1"), p("Jena, 14 June 1794"), p("Sir,"),
        p("I write again."))).letters
    assert [letter.snapshot.letter.title for letter in letters] == ["First Letter", "Second Letter"]
    assert "Letters of F. Schiller" not in letters[0].snapshot.transcription.text.content


def test_the_title_of_a_document_that_is_one_letter_is_its_title() -> None:
    letter = one(docx(p("Schiller asks for help", style="Title"), p("Jena, 13 June 1794"), p("Sir,"), p("I write.")))
    assert letter.snapshot.letter.title == "Schiller asks for help"


def test_items_of_a_list_before_the_end_are_no_signatures() -> None:
    item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    text = one(docx(*HEAD, p("Dear Jones,"), p("I ask for:"), p("Erstens", props=item), p("Zweitens", props=item),
                    p("Mit Verehrung", style="Closing"), p("A. B. Smith", style="Signature"),
                    parts={"numbering": NUMBERING})).snapshot.transcription
    assert [text.quote(mark) for mark in text.of_kind("list-item")] == ["Erstens", "Zweitens"]
    assert [text.quote(mark) for mark in text.of_kind("signature")] == ["A. B. Smith"]
