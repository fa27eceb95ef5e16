"""The styles of a printed edition, named once for all formats: paragraphs, and stretches of words in them."""

from __future__ import annotations

from typing import Literal, NamedTuple

from editor.formats.pandoc.returning import ADDED_SIGN, NOTE_LETTER, TEXT_STYLES

LAST_PARTICULAR = "Last Particular"
"""Of the last line of what is said of a letter before its words."""


class Style(NamedTuple):
    """One style. Lengths are in points; a negative ``first`` hangs the first line out."""

    name: str
    kind: Literal["paragraph", "character"] = "paragraph"
    italic: bool = False
    bold: bool = False
    small_caps: bool = False
    capitals: bool = False
    strike: bool = False
    underline: Literal["", "single", "double", "dotted"] = ""
    raised: Literal["", "super", "sub"] = ""
    spaced: float = 0
    grey: bool = False
    align: Literal["", "left", "center", "right", "both"] = ""
    size: float = 0
    before: float = 0
    after: float = 0
    indent: float = 0
    first: float = 0
    keep: bool = False
    """Whether the next paragraph stands on the same page."""
    level: int = 0
    """Of a heading; 0 for other paragraphs."""

    @property
    def css(self) -> str:
        """The class of the style."""
        return self.name.lower().replace(" ", "-")


BODY_SIZE = 11.0
"""Of the words of letters, in points."""
_SMALL = 9.5

MARK_STYLES = {
    "gap": "Gap", "expansion": "Expansion", "quotation": "Quoted Words", "substitution": "Substitution",
    "correction": "Correction", "abbreviation": "Abbreviation", "supplied": "Supplied", "deletion": "Deletion",
    "addition": "Addition", "unclear": "Unclear", "citation": "Archival Reference", "reference": "Cross Reference",
    "entity": "Mention", "hand": "Other Hand", "stamp": "Stamp", "foreign": "Foreign Words",
}
"""The character style of each kind of mark but emphasis."""
OTHER_MARK = "Other Mark"
"""The character style of kinds of a project's own, and of roles that are run in."""
RENDS = {
    "": "Emphasised", "italic": "Emphasised", "underlined": "Underlined", "double underlined": "Double Underlined",
    "bold": "Bold", "spaced": "Spaced", "capitals": "Capitals", "superscript": "Raised", "subscript": "Lowered",
    "small capitals": "Small Capitals",
}
"""The character style of emphasis, by how it is rendered in the source."""

_HEADINGS = (
    Style("Heading 1", bold=True, size=15, before=0, after=8, align="center", keep=True, level=1),
    Style("Heading 2", bold=True, size=11.5, before=16, after=5, align="left", keep=True, level=2),
    Style("Heading 3", italic=True, size=BODY_SIZE, before=8, after=3, align="left", keep=True, level=3),
)
_FRONT = (
    Style("Title", bold=True, size=24, before=140, after=12, align="center"),
    Style("Subtitle", size=14, after=24, align="center"),
    Style("Author", size=12, after=6, align="center"),
    Style("Front Text", after=5, align="both"),
    Style("Sign Entry", after=2, indent=14, first=-14, align="left"),
    Style("Contents Entry", after=2, indent=28, first=-28, align="left"),
)
_TEXT = (
    Style("Letter Particulars", size=_SMALL, after=1, indent=14, first=-14, align="left"),
    Style(LAST_PARTICULAR, size=_SMALL, after=10, indent=14, first=-14, align="left"),
    Style("Head Note", size=_SMALL, after=6, indent=14, align="both"),
    Style(TEXT_STYLES["paragraph"], size=BODY_SIZE, after=4, first=14, align="both"),
    Style(TEXT_STYLES["heading"], size=BODY_SIZE, bold=True, before=6, after=6, align="center", keep=True),
    Style(TEXT_STYLES["address"], size=BODY_SIZE, before=2, after=2, align="left"),
    Style(TEXT_STYLES["dateline"], size=BODY_SIZE, before=6, after=4, align="right"),
    Style(TEXT_STYLES["salutation"], size=BODY_SIZE, before=4, after=4, align="left", keep=True),
    Style(TEXT_STYLES["list-item"], size=BODY_SIZE, after=2, indent=24, first=-9.5, align="both"),
    Style(TEXT_STYLES["closing"], size=BODY_SIZE, before=6, after=2, align="left", keep=True),
    Style(TEXT_STYLES["signature"], size=BODY_SIZE, before=2, after=6, align="right"),
    Style(TEXT_STYLES["postscript"], size=BODY_SIZE, before=4, after=4, align="both"),
)
_BACK = (
    Style("Footnote Text", size=_SMALL, align="both"),
    Style("Textual Note", size=_SMALL, after=2, indent=14, first=-14, align="both"),
    Style("Further Note", size=_SMALL, after=2, indent=14, first=-14, align="both"),
    Style("Provenance Entry", size=_SMALL, after=1, indent=14, first=-14, align="left"),
    Style("Register Entry", size=_SMALL, after=3, indent=14, first=-14, align="left"),
    Style("Index Entry", size=_SMALL, after=1, indent=14, first=-14, align="left"),
    Style("Running Head", size=_SMALL, italic=True, align="center"),
    Style("Page Number", size=_SMALL, align="center"),
)
_CHARACTERS = (
    Style("Letter Number", "character"),
    Style("Term", "character", italic=True),
    Style(ADDED_SIGN, "character", grey=True),
    Style(NOTE_LETTER, "character", raised="super"),
    *(Style(name, "character") for name in (
        "Gap", "Expansion", "Quoted Words", "Substitution", "Correction", "Abbreviation", "Supplied", "Addition",
        "Archival Reference", "Cross Reference", "Mention", "Foreign Words", OTHER_MARK)),
    Style("Deletion", "character", strike=True),
    Style("Unclear", "character", underline="dotted"),
    Style("Other Hand", "character", italic=True),
    Style("Stamp", "character", small_caps=True),
    Style("Emphasised", "character", italic=True),
    Style("Underlined", "character", underline="single"),
    Style("Double Underlined", "character", underline="double"),
    Style("Bold", "character", bold=True),
    Style("Spaced", "character", spaced=2.0),
    Style("Capitals", "character", capitals=True),
    Style("Raised", "character", raised="super"),
    Style("Lowered", "character", raised="sub"),
    Style("Small Capitals", "character", small_caps=True),
)

PARAGRAPHS: tuple[Style, ...] = (*_HEADINGS, *_FRONT, *_TEXT, *_BACK)
CHARACTERS: tuple[Style, ...] = _CHARACTERS
STYLES: dict[str, Style] = {style.name: style for style in (*PARAGRAPHS, *CHARACTERS)}
"""All styles by name."""
