"""Reading published letters from plain text and HTML pages."""

from editor.formats.letter_page.formats import LetterPageText

__all__ = ["LetterPageText"]
