"""Reading published letters from plain text and HTML pages."""

from editor.formats.letter_page.formats import LetterPageHtml, LetterPageText

__all__ = ["LetterPageHtml", "LetterPageText"]
