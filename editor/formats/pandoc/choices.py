"""What the options of a document ask for."""

from __future__ import annotations

from typing import Literal, NamedTuple

from editor.formats.words import LOCALES

PAPERS = {"a4": '"a4"', "a5": '"a5"', "letter": '"us-letter"'}
"""The sizes of paper, and what Typst calls them."""

Target = Literal["docx", "odt", "epub", "pdf"]


class Choices(NamedTuple):
    """What the options of a format ask for."""

    target: Target
    projection: str = "source"
    footnotes: str = "editorial"
    """The series that stands at the foot of the page; all others stand at the letter's end. A book has no feet."""
    lines: bool = False
    """Whether ends of lines in the source are shown."""
    provenance: bool = True
    with_index: bool = True
    register: bool = False
    comments: bool = False
    scans: bool = False
    language: str = "en"
    """Of the document's own words."""

    @property
    def locale(self) -> str:
        """The language of what stands around the letters, as a tag (BCP 47)."""
        return LOCALES[self.language]

    @property
    def real_notes(self) -> bool:
        """Whether footnotes are pandoc's: other writers get notes that know their number."""
        return self.target in ("docx", "odt")

    @property
    def pops_up(self) -> bool:
        """Whether all notes stand at the letter's end, and reading programs show them at their references."""
        return self.target == "epub"

    @property
    def returns(self) -> bool:
        """Whether the document can come back, and says whose its words are."""
        return self.target in ("docx", "odt")
