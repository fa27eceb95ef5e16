"""The one typed table of settings. A row is a field of ``Settings`` with its type, bounds and ``Row``.

The settings file, its validation, the preferences dialog and the table of the manual are made from it.
A later version adds rows and never renames one.
"""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, Literal, NamedTuple, get_args, get_origin, get_type_hints

from msgspec import Meta

from editor.app.noop import QT_TRANSLATE_NOOP
from editor.core.record import Record

Theme = Literal["system", "light", "dark", "contrast"]
Language = Literal["system", "en", "de", "ru"]

WHO = QT_TRANSLATE_NOOP("Settings", "Who am I")
INTERFACE = QT_TRANSLATE_NOOP("Settings", "Interface")
TEXT = QT_TRANSLATE_NOOP("Settings", "Text")
FILES = QT_TRANSLATE_NOOP("Settings", "Project files")
OWN = QT_TRANSLATE_NOOP("Settings", "Kept by the program")
"""Settings that the program writes for itself; the dialog does not show them."""

GROUPS: tuple[str, ...] = (INTERFACE, TEXT, WHO, FILES)
"""The pages of the dialog; the keys have a page of their own."""

Sort = Literal["plain", "font", "colour", "folder", "keys"]


class Row(NamedTuple):
    """What a setting is called, what it is for, where the dialog shows it and what may be chosen."""

    label: str
    help: str
    group: str
    choices: tuple[tuple[str, str], ...] = ()
    """(value, label), where there are only so many values."""
    sort: Sort = "plain"
    zero: str = ""
    """What zero, or an empty text, means, in a few words."""
    least: float = 0
    """The smallest value beside zero."""
    step: float = 1.0
    words: str = ""
    """Other words that the search of the dialog finds it by."""


class Settings(Record, frozen=True):
    """Every setting with its default."""

    editor_name: Annotated[str, Meta(max_length=200), Row(
        QT_TRANSLATE_NOOP("Settings", "Your name"),
        QT_TRANSLATE_NOOP("Settings",
            "Your name as the history shows it; empty: the name of your account on this computer."),
        WHO, words=QT_TRANSLATE_NOOP("Settings", "author history who am I"))] = ""
    editor_initials: Annotated[str, Meta(max_length=8), Row(
        QT_TRANSLATE_NOOP("Settings", "Your initials"),
        QT_TRANSLATE_NOOP("Settings", "Your initials, for comments."), WHO)] = ""
    editor_colour: Annotated[str, Meta(pattern=r"^#[0-9a-fA-F]{6}$"), Row(
        QT_TRANSLATE_NOOP("Settings", "Your colour"),
        QT_TRANSLATE_NOOP("Settings", "The colour of your comments and suggestions, as #rrggbb."),
        WHO, sort="colour")] = "#1f6feb"
    other_editors: Annotated[dict[str, str], Row(
        QT_TRANSLATE_NOOP("Settings", "Others who work here"),
        QT_TRANSLATE_NOOP("Settings",
            "Other editors who work on this computer, by name: their colour and initials."),
        OWN)] = {}
    recent_projects: Annotated[tuple[str, ...], Row(
        QT_TRANSLATE_NOOP("Settings", "Projects opened last"),
        QT_TRANSLATE_NOOP("Settings", "The projects opened last, the newest first."),
        OWN)] = ()
    recent_opened: Annotated[dict[str, str], Row(
        QT_TRANSLATE_NOOP("Settings", "When they were opened"),
        QT_TRANSLATE_NOOP("Settings", "When each of them was last opened (UTC)."),
        OWN)] = {}
    recent_actions: Annotated[tuple[str, ...], Row(
        QT_TRANSLATE_NOOP("Settings", "Commands used last"),
        QT_TRANSLATE_NOOP("Settings",
            "The commands chosen last in the command palette, which lists them first."), OWN)] = ()
    language: Annotated[Language, Row(
        QT_TRANSLATE_NOOP("Settings", "Language"),
        QT_TRANSLATE_NOOP("Settings",
            "The language of menus and messages, from the next start on; letters are not touched."),
        INTERFACE,
        choices=(("system", QT_TRANSLATE_NOOP("Settings", "As the system has it")), ("en", "English"),
                 ("de", "Deutsch"), ("ru", "Русский")),
        words=QT_TRANSLATE_NOOP("Settings", "German Russian English translation"))] = "system"
    theme: Annotated[Theme, Row(
        QT_TRANSLATE_NOOP("Settings", "Theme"),
        QT_TRANSLATE_NOOP("Settings", "The look of the window: system, light, dark or contrast."), INTERFACE,
        choices=(("system", QT_TRANSLATE_NOOP("Settings", "As the system has it")),
                 ("light", QT_TRANSLATE_NOOP("Settings", "Light")), ("dark", QT_TRANSLATE_NOOP("Settings", "Dark")),
                 ("contrast", QT_TRANSLATE_NOOP("Settings", "High contrast"))),
        words=QT_TRANSLATE_NOOP("Settings", "colours dark light night contrast"))] = "system"
    interface_font: Annotated[str, Meta(max_length=200), Row(
        QT_TRANSLATE_NOOP("Settings", "Typeface of the window"),
        QT_TRANSLATE_NOOP("Settings",
            "The typeface of menus, lists and forms; empty: as the system has it."), INTERFACE,
        sort="font", zero=QT_TRANSLATE_NOOP("Settings", "As the system has it"),
        words=QT_TRANSLATE_NOOP("Settings", "font"))] = ""
    interface_size: Annotated[float, Meta(ge=0, le=30), Row(
        QT_TRANSLATE_NOOP("Settings", "Size of the window's words"),
        QT_TRANSLATE_NOOP("Settings", "The size of menus, lists and forms, in points; 0: as the system has it."),
        INTERFACE, least=6,
        zero=QT_TRANSLATE_NOOP("Settings", "As the system has it"),
        words=QT_TRANSLATE_NOOP("Settings", "font larger smaller zoom"))] = 0.0
    text_font: Annotated[str, Meta(max_length=200), Row(
        QT_TRANSLATE_NOOP("Settings", "Typeface of texts"),
        QT_TRANSLATE_NOOP("Settings",
            "The typeface of transcriptions and notes; empty: the best serif that is installed."), TEXT,
        sort="font", zero=QT_TRANSLATE_NOOP("Settings", "The best serif installed"),
        words=QT_TRANSLATE_NOOP("Settings", "font"))] = ""
    text_size: Annotated[float, Meta(ge=8, le=40), Row(
        QT_TRANSLATE_NOOP("Settings", "Size of texts"),
        QT_TRANSLATE_NOOP("Settings", "The size of transcriptions and translations, in points."),
        TEXT, words=QT_TRANSLATE_NOOP("Settings", "font larger smaller zoom"))] = 13.0
    note_size: Annotated[float, Meta(ge=0, le=40), Row(
        QT_TRANSLATE_NOOP("Settings", "Size of notes"),
        QT_TRANSLATE_NOOP("Settings",
            "The size of the texts of notes, in points; 0: a point smaller than transcriptions."), TEXT, least=8,
        zero=QT_TRANSLATE_NOOP("Settings", "A point smaller than texts"),
        words=QT_TRANSLATE_NOOP("Settings", "font larger smaller zoom"))] = 0.0
    line_spacing: Annotated[float, Meta(ge=1, le=3), Row(
        QT_TRANSLATE_NOOP("Settings", "Distance of lines"),
        QT_TRANSLATE_NOOP("Settings",
            "The distance of lines in transcriptions and notes, as a multiple of the size."), TEXT,
        step=0.05, words=QT_TRANSLATE_NOOP("Settings", "line height spacing"))] = 1.35
    letter_spacing: Annotated[float, Meta(ge=0, le=30), Row(
        QT_TRANSLATE_NOOP("Settings", "Room between letters"),
        QT_TRANSLATE_NOOP("Settings",
            "Room added between letters, in per cent of the size: wider is easier to proof-read."), TEXT,
        words=QT_TRANSLATE_NOOP("Settings", "tracking spacing proof-reading"))] = 0.0
    ligatures: Annotated[bool, Row(
        QT_TRANSLATE_NOOP("Settings", "Join letters as the typeface does"),
        QT_TRANSLATE_NOOP("Settings",
            "Whether fi and the like are joined; without it every letter stands by itself, as it is kept."),
        TEXT, words=QT_TRANSLATE_NOOP("Settings", "ligatures"))] = True
    show_marks: Annotated[bool, Row(
        QT_TRANSLATE_NOOP("Settings", "Show marks"),
        QT_TRANSLATE_NOOP("Settings", "Whether marks are painted in texts; hidden ones are kept all the same."),
        TEXT)] = True
    show_tags: Annotated[bool, Row(
        QT_TRANSLATE_NOOP("Settings", "Show tags"),
        QT_TRANSLATE_NOOP("Settings",
            "Whether tags of people, places and the like are painted in texts; hidden ones are kept all the same."),
        TEXT)] = True
    show_invisibles: Annotated[bool, Row(
        QT_TRANSLATE_NOOP("Settings", "Show invisible characters"),
        QT_TRANSLATE_NOOP("Settings", "Whether signs stand for blanks, no-break spaces, tabs, joiners and line ends."),
        TEXT, words=QT_TRANSLATE_NOOP("Settings", "blanks spaces tabs paragraph"))] = False
    recent_characters: Annotated[tuple[str, ...], Row(
        QT_TRANSLATE_NOOP("Settings", "Characters used last"),
        QT_TRANSLATE_NOOP("Settings", "The characters inserted last from the palette."), OWN)] = ()
    scan_follow: Annotated[bool, Row(
        QT_TRANSLATE_NOOP("Settings", "Text and page follow one another"),
        QT_TRANSLATE_NOOP("Settings", "Whether the page of the scan and the text follow one another."),
        OWN)] = True
    scan_strip: Annotated[bool, Row(
        QT_TRANSLATE_NOOP("Settings", "Small pages"),
        QT_TRANSLATE_NOOP("Settings", "Whether the small pages of the letter are shown below the scan."),
        OWN)] = False
    project_folder: Annotated[str, Meta(max_length=4000), Row(
        QT_TRANSLATE_NOOP("Settings", "Folder of projects"),
        QT_TRANSLATE_NOOP("Settings",
            "Where new and other projects are first looked for; empty: beside the one opened last."),
        FILES, sort="folder", zero=QT_TRANSLATE_NOOP("Settings", "Beside the project opened last"))] = ""
    keys: Annotated[dict[str, str], Row(
        QT_TRANSLATE_NOOP("Settings", "Keys"),
        QT_TRANSLATE_NOOP("Settings",
            "Your own keys: action = keys, parted by blanks; an empty string takes the key away."),
        OWN, sort="keys")] = {}
    layout: Annotated[str, Row(
        QT_TRANSLATE_NOOP("Settings", "Arrangement"),
        QT_TRANSLATE_NOOP("Settings", "The arrangement of the panels: transcribe, annotate or read."),
        OWN)] = "annotate"
    layouts: Annotated[dict[str, str], Row(
        QT_TRANSLATE_NOOP("Settings", "Other arrangements"),
        QT_TRANSLATE_NOOP("Settings", "How the other arrangements were left, as the program wrote them (Base64)."),
        OWN)] = {}
    import_layout: Annotated[str, Row(
        QT_TRANSLATE_NOOP("Settings", "Place of the import assistant"),
        QT_TRANSLATE_NOOP("Settings",
            "Where the import assistant stood and how it was divided, as the program wrote it (Base64)."), OWN)] = ""
    export_format: Annotated[str, Row(
        QT_TRANSLATE_NOOP("Settings", "Format exported last"),
        QT_TRANSLATE_NOOP("Settings", "The format that the export offers first."), OWN)] = "tei"
    export_options: Annotated[dict[str, dict[str, bool | str]], Row(
        QT_TRANSLATE_NOOP("Settings", "Options of exports"),
        QT_TRANSLATE_NOOP("Settings", "The options that were used last in each format."), OWN)] = {}
    review_layout: Annotated[str, Row(
        QT_TRANSLATE_NOOP("Settings", "Place of the review window"),
        QT_TRANSLATE_NOOP("Settings",
            "Where the review window stood and how it was divided, as the program wrote it (Base64)."), OWN)] = ""
    recent_searches: Annotated[tuple[str, ...], Row(
        QT_TRANSLATE_NOOP("Settings", "Searches"),
        QT_TRANSLATE_NOOP("Settings", "What was looked for in all letters, the newest first."), OWN)] = ()
    letters_sort: Annotated[str, Row(
        QT_TRANSLATE_NOOP("Settings", "Order of the letters"),
        QT_TRANSLATE_NOOP("Settings",
            "How the list of letters is sorted: order, number, date, sender, recipient, title or problems; a minus "
            "sign in front turns it round."), OWN)] = "order"
    letters_group: Annotated[str, Row(
        QT_TRANSLATE_NOOP("Settings", "Groups of the letters"),
        QT_TRANSLATE_NOOP("Settings",
            "What the list of letters is grouped by: year, correspondents or status; empty: nothing."), OWN)] = ""
    scan_folders: Annotated[dict[str, tuple[str, ...]], Row(
        QT_TRANSLATE_NOOP("Settings", "Folders of scans"),
        QT_TRANSLATE_NOOP("Settings",
            "Where scans lie on this computer that are not below the project's folder, by the project's identity."),
        OWN)] = {}
    scan_doubt: Annotated[bool, Row(
        QT_TRANSLATE_NOOP("Settings", "Doubtful words"),
        QT_TRANSLATE_NOOP("Settings", "Whether words that were not surely recognised are underlined."), OWN)] = True
    recognition_languages: Annotated[str, Meta(max_length=200), Row(
        QT_TRANSLATE_NOOP("Settings", "Languages to recognise"),
        QT_TRANSLATE_NOOP("Settings",
            "In which languages text is recognised where a letter does not say its own, as Tesseract calls them: "
            "rus+eng; empty: English."), TEXT, words=QT_TRANSLATE_NOOP("Settings", "Tesseract OCR scan"))] = ""
    window_geometry: Annotated[str, Row(
        QT_TRANSLATE_NOOP("Settings", "Place of the window"),
        QT_TRANSLATE_NOOP("Settings", "Where the window stood, as the program wrote it (Base64)."), OWN)] = ""
    window_layout: Annotated[str, Row(
        QT_TRANSLATE_NOOP("Settings", "Places of the panels"),
        QT_TRANSLATE_NOOP("Settings", "How the panels were arranged, as the program wrote it (Base64)."), OWN)] = ""


class SettingSpec(NamedTuple):
    """One setting, as the dialog and the manual need it. ``kind`` is what ``msgspec.convert`` checks against."""

    name: str
    kind: Any
    base: type
    default: Any
    low: float | None
    high: float | None
    row: Row

    @property
    def shown(self) -> bool:
        """Whether the dialog shows it."""
        return self.row.group != OWN


@cache
def setting_specs() -> dict[str, SettingSpec]:
    """Return the rows of the table by the name of the setting."""
    defaults = Settings()
    return {name: _spec(name, kind, getattr(defaults, name))
            for name, kind in get_type_hints(Settings, include_extras=True).items()}


def _spec(name: str, kind: Any, default: Any) -> SettingSpec:
    plain, *notes = get_args(kind)
    row = next(note for note in notes if isinstance(note, Row))
    meta = next((note for note in notes if isinstance(note, Meta)), Meta())
    base = str if get_origin(plain) is Literal else get_origin(plain) or plain
    return SettingSpec(name, kind, base, default, meta.ge, meta.le, row)
