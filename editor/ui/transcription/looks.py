"""How annotations look: from the rows of the profile and the colours of the theme to Qt's character formats."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QFont, QTextCharFormat

from editor.core.annotations import BLOCK_KINDS, Annotation
from editor.core.profiles import Profile
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
}
PAINTED_LINES = frozenset({"box", "brackets", "double"})
"""Shapes of spans that a character format cannot draw."""
_PLAIN_LINES = {"box": "underline", "brackets": "dashed"}
_VARIED = frozenset({"entity", "emphasis"})

_RENDERINGS = {"italic": "italic", "bold": "bold", "superscript": "superscript", "double underlined": "double"}
_BADGES = {"person": "P", "place": "L", "organisation": "O", "work": "W", "event": "E", "object": "B"}


class Look(NamedTuple):
    """The look of one annotation: a colour token, a line shape, and a letter that names an entity's kind."""

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
        self._numbers: dict[tuple[str, str], int] = {}
        self._plain: dict[int, int] = {}
        self._formats: dict[tuple[tuple[int, ...], float], QTextCharFormat] = {}

    def look(self, annotation: Annotation) -> Look:
        """Return the look of an annotation."""
        return self.table[self.number(annotation)]

    def number(self, annotation: Annotation) -> int:
        """Return the number of an annotation's look."""
        kind = annotation.kind
        variant = self._variant(annotation) if kind in _VARIED else ""
        number = self._numbers.get((kind, variant))
        if number is None:
            number = self._numbers[kind, variant] = len(self.table)
            self.table.append(self._make_look(kind, variant))
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

    def _variant(self, annotation: Annotation) -> str:
        if annotation.kind == "emphasis":
            return str(annotation.attributes.get("rend", ""))
        if annotation.entities and self._entity_kind is not None:
            return self._entity_kind(annotation.entities[0]) or ""
        return ""

    def _make_look(self, kind: str, variant: str) -> Look:
        spec = next((row for row in self.profile.kinds if row.kind == kind and row.entity_kind in {None, variant}),
                    self.profile.kind(kind))
        if kind == "entity":
            return Look(variant if variant in self.theme.marks else spec.colour, spec.line, _BADGES.get(variant, ""))
        if kind in BLOCK_KINDS:  # run in, behind another role on the same line
            return Look(spec.colour, "dashed")
        rendering = _RENDERINGS.get(variant, "")
        # Slanted or heavy letters are a shape of their own and need no line beneath them.
        line = "double" if rendering == "double" else "none" if rendering else spec.line
        return Look(spec.colour, line, rendering=rendering)

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
        elif look.line == "strike":
            made.setFontStrikeOut(True)
        match look.rendering:
            case "italic":
                made.setFontItalic(True)
            case "bold":
                made.setFontWeight(QFont.Weight.Bold)
            case "superscript":
                made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            case _:
                pass
