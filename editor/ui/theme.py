"""Themes: every colour of the interface is a token of ``resources/themes/*.toml``."""

from __future__ import annotations

import tomllib
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from editor.app.resources import resource
from editor.core.record import Record, from_json_object

DEFAULT = "light"
READING_FAMILIES = (
    "Source Serif 4", "Charis SIL", "Gentium Plus", "Libertinus Serif", "Linux Libertine O", "Noto Serif", "Georgia",
    "Cambria", "Iowan Old Style", "P052", "DejaVu Serif",
)
"""Fonts for reading and transcribing, the best one first; those with wide coverage of scripts lead."""
READING_POINT_SIZE = 13


class ThemeTable(Record, frozen=True):
    """A theme file. ``tint`` is how much of a mark's colour, in per cent, goes into the ground behind it."""

    label: str
    dark: bool
    tint: int
    surfaces: dict[str, str]
    ink: dict[str, str]
    marks: dict[str, str]


class Theme:
    """A theme that is ready for use. Colours are asked for by token."""

    def __init__(self, name: str, table: ThemeTable) -> None:
        self.name = name
        self.label = table.label
        self.is_dark = table.dark
        self.tint = table.tint
        self.marks = frozenset(table.marks)
        self._colours = {token: QColor(value) for group in (table.surfaces, table.ink, table.marks)
                         for token, value in group.items()}

    def colour(self, token: str) -> QColor:
        """Return the colour of the token; a mark that the theme does not know has the colour of ``mark``."""
        return QColor(self._colours.get(token) or self._colours["mark"])

    def palette(self) -> QPalette:
        """Return the palette of the application."""
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(role, self.colour(token))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("disabled"))
        return palette


_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "paper",
    QPalette.ColorRole.AlternateBase: "panel",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "panel",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "error",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "selection_text",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "panel",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border",
    QPalette.ColorRole.Shadow: "border",
    QPalette.ColorRole.Accent: "accent",
}


def blend(ground: QColor, over: QColor, per_cent: float) -> QColor:
    """Return ``ground`` with ``per_cent`` of ``over`` mixed into it."""
    share = per_cent / 100
    red, green, blue = ground.red(), ground.green(), ground.blue()
    return QColor(round(red + (over.red() - red) * share), round(green + (over.green() - green) * share),
                  round(blue + (over.blue() - blue) * share))


def contrast(first: QColor, second: QColor) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, success criterion 1.4.3)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def theme_names() -> tuple[str, ...]:
    """Return the names of all themes, the default first."""
    names = sorted(path.stem for path in resource("themes").glob("*.toml"))
    return (DEFAULT, *(name for name in names if name != DEFAULT))


def load_theme(name: str = DEFAULT) -> Theme:
    """Return the theme. ``system`` is light or dark as the desktop is; an unknown name gives the default theme.

    Raises:
        msgspec.ValidationError: the theme file lacks a part.
    """
    if name == "system":
        scheme = QGuiApplication.styleHints().colorScheme()
        name = "dark" if scheme == Qt.ColorScheme.Dark else DEFAULT
    return _read_theme(name if name in theme_names() else DEFAULT)


@cache
def _read_theme(name: str) -> Theme:
    with resource("themes", f"{name}.toml").open("rb") as file:
        return Theme(name, from_json_object(ThemeTable, tomllib.load(file)))


def reading_font(family: str | None = None, point_size: float = READING_POINT_SIZE, *, spacing: float = 0,
                 ligatures: bool = True) -> QFont:
    """Return the font for texts: ``family`` if given, else the best one that is installed, with the others behind.

    ``spacing`` is room added between letters, in per cent.
    """
    installed = set(QFontDatabase.families())
    found = [name for name in READING_FAMILIES if name in installed]
    font = QFont()
    font.setFamilies([*([family] if family else []), *found, "serif"])
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(point_size)
    if spacing:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 + spacing)
    if not ligatures:
        for feature in ("liga", "clig"):
            font.setFeature(QFont.Tag(feature), 0)
    return font


def interface_font(family: str = "", point_size: float = 0) -> QFont:
    """Return the font of menus, lists and forms: the platform's own, but for what is given."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if family:
        font.setFamily(family)
    if point_size > 0:
        font.setPointSizeF(point_size)
    return font
