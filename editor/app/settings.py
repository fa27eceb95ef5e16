"""The settings of one person on one machine: one typed table, kept as TOML in the user's configuration folder."""

from __future__ import annotations

import os
import tempfile
import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Literal, NamedTuple, get_type_hints

import msgspec
import platformdirs

from editor.core.messages import LetterbookError, Message, message
from editor.core.record import JsonObject, Record, replace

APPLICATION = "letterbook"
CONFIG_VARIABLE = "LETTERBOOK_CONFIG"
"""Names another settings file (tests, portable installations)."""

MOST_RECENT = 12

Theme = Literal["system", "light", "dark", "contrast"]


class Settings(Record, frozen=True):
    """Every setting with its default; ``HELP`` says what each is for. A later version adds fields, never renames."""

    editor_name: str = ""
    editor_initials: str = ""
    editor_colour: str = "#1f6feb"
    recent_projects: tuple[str, ...] = ()
    theme: Theme = "system"
    text_font: str = ""
    text_size: float = 13.0
    interface_size: float = 0.0
    line_spacing: float = 1.35
    show_marks: bool = True
    show_invisibles: bool = False
    recent_characters: tuple[str, ...] = ()
    recent_searches: tuple[str, ...] = ()
    keys: dict[str, str] = {}
    layout: str = "annotate"
    layouts: dict[str, str] = {}
    window_geometry: str = ""
    window_layout: str = ""


HELP: dict[str, str] = {
    "editor_name": "Your name as the history shows it; empty: the name of your account on this computer.",
    "editor_initials": "Your initials, for comments.",
    "editor_colour": "The colour of your comments and suggestions, as #rrggbb.",
    "recent_projects": "The projects opened last, the newest first.",
    "theme": "The look of the window: system, light, dark or contrast.",
    "text_font": "The typeface of transcriptions and notes; empty: the system's serif.",
    "text_size": "The size of transcriptions and notes, in points.",
    "interface_size": "The size of everything else, in points; 0: as the system has it.",
    "line_spacing": "The distance of lines in transcriptions and notes, as a multiple of the size.",
    "show_marks": "Whether marks and tags are painted in the text.",
    "show_invisibles": "Whether signs stand for blanks, no-break spaces, tabs, joiners and line ends.",
    "recent_characters": "The characters inserted last from the palette.",
    "layout": "The arrangement of the panels: transcribe, annotate or read.",
    "layouts": "How the other arrangements were left, as the program wrote them (Base64).",
    "recent_searches": "What was looked for in all letters, the newest first.",
    "keys": "Your own keys: action = keys; an empty string takes the key away.",
    "window_geometry": "Where the window stood, as the program wrote it (Base64).",
    "window_layout": "How the panels were arranged, as the program wrote it (Base64).",
}


class Loaded(NamedTuple):
    """What was read: the settings, and what had to be left out of them."""

    settings: Settings
    problem: Message | None = None


def settings_path() -> Path:
    """Return the settings file: ``LETTERBOOK_CONFIG``, else settings.toml in the user's configuration folder."""
    named = os.environ.get(CONFIG_VARIABLE)
    if named:
        return Path(named)
    return Path(platformdirs.user_config_dir(APPLICATION, appauthor=False)) / "settings.toml"


def load_settings(path: Path | None = None) -> Loaded:
    """Return the settings. A broken file, or a broken value in it, gives defaults and a message, never an error."""
    path = path or settings_path()
    if path.exists() and not path.is_file():
        # A device may never end.
        return Loaded(Settings(), message("settings-broken", file=str(path), reason="no ordinary file"))
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Loaded(Settings())
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return Loaded(Settings(), message("settings-broken", file=str(path), reason=str(error)))
    values: JsonObject = {}
    wrong: list[str] = []
    for name, kind in _types().items():
        if name in table:
            try:
                values[name] = msgspec.convert(table[name], kind)
            except msgspec.ValidationError:
                wrong.append(name)
    problem = message("settings-values-broken", file=str(path), names=", ".join(wrong)) if wrong else None
    return Loaded(Settings(**values), problem)


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write the settings; comments and keys that this version does not know stay as they are.

    A file that says all of it already is left alone.

    Raises:
        LetterbookError: the file cannot be written ("settings-not-written").
    """
    path = path or settings_path()
    if path.is_file() and load_settings(path) == Loaded(settings):
        return
    import tomlkit  # only a change of settings needs the writer

    document = tomlkit.document()
    if path.exists():
        try:
            document = tomlkit.parse(path.read_text(encoding="utf-8"))
        except (ValueError, OSError):  # a file nobody can read is set aside, so that what is in it can be mended
            path.replace(path.with_suffix(".broken"))
    chosen: JsonObject = msgspec.json.decode(msgspec.json.encode(settings))
    for name in _types():
        if name in chosen:
            document[name] = chosen[name]
        elif name in document:
            del document[name]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace_file(path, tomlkit.dumps(document).encode("utf-8"))
    except OSError as error:
        raise LetterbookError("settings-not-written", file=str(path), reason=error.strerror or str(error)) from error


def with_recent(settings: Settings, project: Path) -> Settings:
    """Return the settings with the project as the one opened last."""
    name = str(project.resolve())
    others = tuple(path for path in settings.recent_projects if path != name)
    return replace(settings, recent_projects=(name, *others)[:MOST_RECENT])


@cache
def _types() -> dict[str, Any]:
    return get_type_hints(Settings)


def _replace_file(path: Path, data: bytes) -> None:
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".new")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise
