"""The settings of one person on one machine, kept as TOML in the user's configuration folder.

What settings there are stands in ``editor.app.setting_rows``.
"""

from __future__ import annotations

import os
import tempfile
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import platformdirs

from editor.app.setting_rows import Settings, setting_specs
from editor.core.messages import LetterbookError, Message, message
from editor.core.record import JsonObject, replace

__all__ = ["Settings", "load_settings", "save_settings", "settings_path", "valid", "with_recent"]

APPLICATION = "letterbook"
CONFIG_VARIABLE = "LETTERBOOK_CONFIG"
"""Names another settings file (tests, portable installations)."""

MOST_RECENT = 12

MOST_RECENT_ACTIONS = 12

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
    for name in setting_specs():
        if name in table:
            try:
                values[name] = valid(name, table[name])
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
    for name in setting_specs():
        if name in chosen:
            document[name] = chosen[name]
        elif name in document:
            del document[name]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace_file(path, tomlkit.dumps(document).encode("utf-8"))
    except OSError as error:
        raise LetterbookError("settings-not-written", file=str(path), reason=error.strerror or str(error)) from error


def valid(name: str, value: Any) -> Any:
    """Return the value as the setting keeps it.

    Raises:
        msgspec.ValidationError: the setting cannot have it.
    """
    spec = setting_specs()[name]
    made = msgspec.convert(value, spec.kind)
    if spec.row.least and 0 < made < spec.row.least:
        raise msgspec.ValidationError(f"{name} is 0 or at least {spec.row.least}")
    return made


def with_recent(settings: Settings, project: Path, at: datetime | None = None) -> Settings:
    """Return the settings with the project as the one opened last."""
    name = str(project.resolve())
    paths = (name, *(path for path in settings.recent_projects if path != name))[:MOST_RECENT]
    opened = {path: moment for path, moment in settings.recent_opened.items() if path in paths}
    opened[name] = (at or datetime.now(UTC)).isoformat(timespec="seconds")
    return replace(settings, recent_projects=paths, recent_opened=opened)


def without_recent(settings: Settings, path: str) -> Settings:
    """Return the settings with a project forgotten; its file is left alone."""
    return replace(settings, recent_projects=tuple(other for other in settings.recent_projects if other != path),
                   recent_opened={other: at for other, at in settings.recent_opened.items() if other != path})


def with_recent_action(settings: Settings, action: str) -> Settings:
    """Return the settings with the command as the one chosen last in the palette."""
    others = (other for other in settings.recent_actions if other != action)
    return replace(settings, recent_actions=(action, *others)[:MOST_RECENT_ACTIONS])


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
