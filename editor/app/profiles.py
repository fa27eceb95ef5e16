"""The profiles that come with the program: one TOML file each in ``resources/profiles``."""

from __future__ import annotations

import tomllib
from typing import Any

import msgspec

from editor.app.resources import resource, resources
from editor.core.messages import LetterbookError, RefusedError
from editor.core.profiles import Profile

DEFAULT_PROFILE = "modern-letters"


def profile_names() -> tuple[str, ...]:
    """Return the names of the profiles, the default one first."""
    names = sorted(path.stem for path in (resources() / "profiles").glob("*.toml"))
    return tuple(sorted(names, key=lambda name: name != DEFAULT_PROFILE))


def load_profile(name: str = DEFAULT_PROFILE) -> Profile:
    """Return the profile with the name.

    Raises:
        RefusedError: there is none of that name ("no-such-profile").
        LetterbookError: its file is broken ("profile-broken").
    """
    if name not in profile_names():
        raise RefusedError("no-such-profile", name=name, known=", ".join(profile_names()))
    path = resource("profiles", f"{name}.toml")
    try:
        table: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
        return msgspec.convert({"name": name, **table}, Profile)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise LetterbookError("profile-broken", name=name, reason=str(error)) from error
