"""What the options of a document ask for."""

from __future__ import annotations

from typing import Literal, NamedTuple

Target = Literal["docx", "odt", "epub", "pdf"]


class Choices(NamedTuple):
    """What the options of a format ask for."""

    target: Target
    projection: str = "source"
    footnotes: str = "editorial"
    """The series that stands at the foot of the page; all others stand at the letter's end."""
    lines: bool = False
    """Whether ends of lines in the source are shown."""
    provenance: bool = True
    with_index: bool = True
    register: bool = False
    comments: bool = False
    scans: bool = False

    @property
    def real_notes(self) -> bool:
        """Whether footnotes are pandoc's: other writers get notes that know their number."""
        return self.target in ("docx", "odt")

    @property
    def returns(self) -> bool:
        """Whether the document can come back, and says whose its words are."""
        return self.target in ("docx", "odt")
