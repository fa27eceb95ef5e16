"""The groups of characters that come with the program, in ``resources/palettes``."""

from __future__ import annotations

import tomllib

import msgspec

from editor.app.resources import resource
from editor.core.messages import LetterbookError
from editor.core.palette import CharacterGroup, CharacterTable

PALETTE = "letters"


def character_groups() -> tuple[CharacterGroup, ...]:
    """Return the groups in their order.

    Raises:
        LetterbookError: the file is not there or is broken ("resource-missing", "palette-broken").
    """
    path = resource("palettes", f"{PALETTE}.toml")
    try:
        return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), CharacterTable).groups
    except (OSError, ValueError, msgspec.ValidationError) as error:
        raise LetterbookError("palette-broken", file=path.name, reason=str(error)) from error
