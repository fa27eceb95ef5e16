"""The words of ours in documents: English, German, Russian, from the table that pages of the web have too."""

from __future__ import annotations

import re

import msgspec
import pytest

from editor.core.letters import Note, Text
from editor.core.messages import FormatError
from editor.core.snapshot import LetterSnapshot, NoteSnapshot
from editor.formats import registry, words
from editor.formats.pandoc.book import build
from editor.formats.pandoc.choices import Choices
from editor.formats.pandoc.pdf import _contents, _head
from editor.formats.words import Words
from tests.formats.letters import Ids, everything, project
from tests.formats.pandoc.documents import (
    W,
    contents,
    docx_contents,
    one_letter,
    part,
    parts_of,
    style_names,
    style_of,
    twins,
    with_comments,
    written,
)

TARGETS = ("docx", "odt", "epub", "pdf")
TRANSLATED = ("de", "ru")


def untitled() -> LetterSnapshot:
    """A letter without a title, with a note to which nothing refers."""
    plain = one_letter("one two")
    ids = Ids(7000)
    text = Text(id=ids(), letter=plain.letter.id, role="note", content="Alone", language="en")
    note = Note(id=ids(), letter=plain.letter.id, series="editorial", text=text.id)
    bare = msgspec.structs.replace(plain.transcription, text=text, annotations=())
    return msgspec.structs.replace(plain, letter=msgspec.structs.replace(plain.letter, title=""),
                                   notes=(NoteSnapshot(note=note, body=bare, number="1"),))


def rows(data: bytes) -> list[tuple[str, str]]:
    names = style_names(data)
    return [(style_of(found, names, "p"), "".join(text.text or "" for text in found.iter(f"{W}t")))
            for found in part(data, "word/document.xml").iter(f"{W}p")]


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_word_of_a_document_is_in_its_language(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    said: set[str] = set()
    say = Words.__call__

    def noting(self: Words, english: str, **values: object) -> str:
        said.add(english)
        return say(self, english, **values)

    monkeypatch.setattr(Words, "__call__", noting)
    _, entities = everything()
    for target in TARGETS:
        book = build(project(entities), [*twins(), untitled()], Choices(target, language=language, register=True))
        _contents(book, book.sections())
    assert said - set(words._TABLES[language]) == {"[…]", "‖2"}  # signs, the same in all
    assert {"Notes on the text", "Notes that nothing refers to", "Letter {number}", "Index", "Register", "Contents",
            "Provenance", "From", "Signs", "Numbers are those of pages.", "No. {number}"} <= said


def test_a_document_in_german():
    _, entities = everything()
    found = rows(written(registry.by_id("docx"), twins(), entities, language="de", register=True))
    headings = [text for style, text in found if style.startswith("heading")]
    assert [one for one in headings if one in ("Zu dieser Edition", "Inhalt", "Register", "Index", "Personen")] == [
        "Inhalt", "Zu dieser Edition", "Register", "Personen", "Index", "Personen"]
    assert ("Letter Particulars", "Von: J. X. Peters") in found
    assert ("heading 2", "Übersetzung (Russisch)") in found
    assert ("Textual Note", "a [fehlt in der Vorlage]") in found
    assert ("Front Text", "Die Zahlen nennen die Nummern der Briefe.") in found
    assert ("Sign Entry", "[Wörter] – von den Herausgebern ergänzt") in found
    entry = next(text for style, text in found if style == "Register Entry")
    assert entry == "Person, A (1886–1938). Described. Auch: Петерс. Wikidata Q1"


def test_a_document_in_another_language_can_come_back():
    snapshot, entities = everything()
    for language in TRANSLATED:
        found = docx_contents(written(registry.by_id("docx"), [snapshot], entities, language=language))
        assert all(found.get(text, "") == content for text, content in contents(snapshot).items())


def test_words_of_ours_are_spelt_and_hyphenated_in_their_language():
    russian = one_letter("мир", language="ru")
    docx = written(registry.by_id("docx"), [russian], (), language="ru")
    assert part(docx, "word/styles.xml").find(f".//{W}rPrDefault//{W}lang").get(f"{W}val") == "ru-RU"
    # What is in the language of the document says none of its own.
    assert not list(part(docx, "word/document.xml").iter(f"{W}lang"))
    english = written(registry.by_id("docx"), [one_letter("peace")], (), language="ru")
    assert {one.get(f"{W}val") for one in part(english, "word/document.xml").iter(f"{W}lang")} == {"en"}
    odt = parts_of(written(registry.by_id("odt"), [russian], (), language="ru"))["styles.xml"].decode()
    assert 'fo:language="ru"' in odt
    assert 'fo:country="RU"' in odt
    assert 'fo:country="GB"' not in odt
    _, entities = everything()
    book = build(project(entities), twins(), Choices("pdf", language="ru"))
    assert 'lang: "ru", region: "RU"' in _head(book, "a4", "()")


def test_a_book_names_the_language_of_its_own_words():
    parts = parts_of(written(registry.by_id("epub"), twins(), language="de"))
    for name in ("EPUB/text/ch001.xhtml", "EPUB/text/cover.xhtml", "EPUB/nav.xhtml"):
        assert re.search(rb'<html[^>]*[ :]lang="de-DE"', parts[name]), name


@pytest.mark.parametrize(("language", "words"), [("en", "Title page"), ("de", "Titelseite"), ("ru", "Титульный лист")])
def test_a_book_names_its_landmarks_in_its_language(language: str, words: str):
    nav = parts_of(written(registry.by_id("epub"), twins(), (), language=language))["EPUB/nav.xhtml"].decode()
    assert f'epub:type="titlepage">{words}</a>' in nav


def test_comments_and_projections_stand_in_any_language():
    data = written(registry.by_id("docx"), [with_comments(one_letter("one two three"))], (), comments=True,
                   projection="reading", language="ru")
    assert "word/comments.xml" in parts_of(data)


@pytest.mark.parametrize("target", TARGETS)
def test_a_language_that_is_not_known_is_refused(target: str):
    with pytest.raises(FormatError) as raised:
        written(registry.by_id(target), twins(), language="tlh")
    assert raised.value.code == "option-unknown"
    assert raised.value.message.args["known"] == "en, de, ru"
