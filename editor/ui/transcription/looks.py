"""How annotations look: from the rows of the profile and the colours of the theme to Qt's character formats."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QFont, QTextCharFormat

from editor.core.annotations import BLOCK_KINDS, Annotation
from editor.core.profiles import Profile
from editor.ui.kind_signs import KIND_SIGNS, UNIDENTIFIED_SIGN
from editor.ui.theme import Theme, blend

EntityKindOf = Callable[[str], str | None]
"""Gives the kind of an entity of the register by its id: person, place …"""

LAYERS_SHOWN = 3
"""Of marks that lie on one another, the innermost three colour the ground; all draw their shapes."""

_UNDERLINES = {
    "underline": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "double": QTextCharFormat.UnderlineStyle.SingleUnderline,  # its second line is painted
    "dashed": QTextCharFormat.UnderlineStyle.DashUnderline,
    "dotted": QTextCharFormat.UnderlineStyle.DotLine,
    "wave": QTextCharFormat.UnderlineStyle.WaveUnderline,
    "sic": QTextCharFormat.UnderlineStyle.WaveUnderline,  # its sign is painted
    "italic": QTextCharFormat.UnderlineStyle.DashDotLine,
}
PAINTED_LINES = frozenset({"box", "brackets", "double", "carets", "sic"})
"""Shapes of spans that a character format cannot draw."""
_PLAIN_LINES = {"box": "underline", "brackets": "dashed", "carets": "underline", "sic": "wave"}
SIC_SIGN = "sic"
_VARIED = frozenset({"entity", "emphasis"})
_UNIDENTIFIED = "unidentified"

_RENDERINGS = {"italic": "italic", "bold": "bold", "superscript": "superscript", "double underlined": "double"}
INDIRECT = "indirect"
"""The rendering of a mention that does not name the entity: its box is dashed."""
_INDIRECT_MENTIONS = frozenset({"description", "allusion", "topic"})


class Look(NamedTuple):
    """The look of one annotation: a colour token, a line shape, and a badge: a letter that names an entity's kind."""

    colour: str
    line: str
    badge: str = ""
    rendering: str = ""


class Looks:
    """The looks of one profile under one theme. Formats are made once for each combination.

    In the inner loops a look is known by its number: ``table[number]``.
    """

    def __init__(self, theme: Theme, profile: Profile, entity_kind: EntityKindOf | None = None) -> None:
        self.theme = theme
        self.profile = profile
        self.table: list[Look] = []
        self._entity_kind = entity_kind
        self._numbers: dict[tuple[str, str, str], int] = {}
        self._plain: dict[int, int] = {}
        self._formats: dict[tuple[tuple[int, ...], float], QTextCharFormat] = {}

    def look(self, annotation: Annotation) -> Look:
        """Return the look of an annotation."""
        return self.table[self.number(annotation)]

    def number(self, annotation: Annotation) -> int:
        """Return the number of an annotation's look."""
        kind = annotation.kind
        variant, rendering = self._variant(annotation) if kind in _VARIED else ("", "")
        number = self._numbers.get((kind, variant, rendering))
        if number is None:
            number = self._numbers[kind, variant, rendering] = len(self.table)
            self.table.append(self._make_look(kind, variant, rendering))
        return number

    def plain(self, number: int) -> int:
        """Return the number of the look with a line that a character format can draw."""
        plain = self._plain.get(number)
        if plain is None:
            look = self.table[number]
            plain = number
            if look.line in _PLAIN_LINES:
                plain = len(self.table)
                self.table.append(look._replace(line=_PLAIN_LINES[look.line]))
            self._plain[number] = plain
        return plain

    def _variant(self, annotation: Annotation) -> tuple[str, str]:
        """What looks differ by besides the kind: the kind of the entity or the way of emphasis, and the rendering."""
        if annotation.kind == "emphasis":
            rendering = str(annotation.attributes.get("rend", ""))
            return rendering, _RENDERINGS.get(rendering, "")
        attributes, entities = annotation.attributes, annotation.entities
        rendering = INDIRECT if attributes and attributes.get("mention") in _INDIRECT_MENTIONS else ""
        if not entities:
            return _UNIDENTIFIED, rendering
        return (self._entity_kind(entities[0]) or "" if self._entity_kind is not None else ""), rendering

    def _make_look(self, kind: str, variant: str, rendering: str) -> Look:
        spec = next((row for row in self.profile.kinds if row.kind == kind and row.entity_kind in {None, variant}),
                    self.profile.kind(kind))
        if kind == "entity":
            badge = UNIDENTIFIED_SIGN if variant == _UNIDENTIFIED else KIND_SIGNS.get(variant, "")
            return Look(variant if variant in KIND_SIGNS else spec.colour, spec.line, badge, rendering)
        if kind in BLOCK_KINDS:  # run in, behind another role on the same line
            return Look(spec.colour, "dashed")
        # Slanted or heavy letters are a shape of their own and need no line beneath them.
        line = "double" if rendering == "double" else "none" if rendering else spec.line
        return Look(spec.colour, line, SIC_SIGN if line == "sic" else "", rendering)

    def char_format(self, looks: tuple[int, ...], room: float = 0.0) -> QTextCharFormat:
        """Return the format of a stretch under the looks with these numbers, outermost first.

        ``room`` is the space in pixels to leave after it, for the number of a note.
        """
        key = (looks, room)
        known = self._formats.get(key)
        if known is None:
            known = self._formats[key] = self._make_format(*key)
        return known

    def _make_format(self, looks: tuple[int, ...], room: float) -> QTextCharFormat:
        made = QTextCharFormat()
        ground = self.theme.colour("paper")
        for look in (self.table[number] for number in looks):
            self._apply_shape(made, look)
            ground = blend(ground, self.theme.colour(look.colour), self.theme.tint)
        if looks and self.theme.tint:
            made.setBackground(ground)
        if room:
            made.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            made.setFontLetterSpacing(room)
        return made

    def _apply_shape(self, made: QTextCharFormat, look: Look) -> None:
        if look.line in _UNDERLINES:
            made.setUnderlineStyle(_UNDERLINES[look.line])
            made.setUnderlineColor(self.theme.colour(look.colour))
        match look.line:
            case "strike":
                made.setFontStrikeOut(True)
            case "overline":
                made.setFontOverline(True)
            case "italic":
                made.setFontItalic(True)
            case _:
                pass
        match look.rendering:
            case "italic":
                made.setFontItalic(True)
            case "bold":
                made.setFontWeight(QFont.Weight.Bold)
            case "superscript":
                made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            case _:
                pass
