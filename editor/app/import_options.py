"""What an import is told beside the files: options of the formats that read them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from editor.core.messages import RefusedError
from editor.formats import registry

_READING = "reading:"
_PROGRAMS_ONLY = ("decisions", "sidecar")
"""Options that only the program can give."""


def reading_options(format_id: str, written: Iterable[str]) -> dict[str, Any]:
    """Return options written as ``NAME=VALUE`` for the format, or for all that read where it is "auto".

    Raises:
        FormatError: the format is unknown ("format-unknown").
        RefusedError: no such format has the option ("no-such-option").
    """
    asked = registry.formats() if format_id == "auto" else (registry.by_id(format_id),)
    readers = [one for one in asked if one.can_read or format_id != "auto"]
    known = {option.name for reader in readers for option in reader.options
             if option.help.startswith(_READING) and option.name not in _PROGRAMS_ONLY}
    result: dict[str, Any] = {}
    for one in written:
        name, equals, value = one.partition("=")
        name = name.strip().replace("-", "_")
        if not equals or name not in known:
            raise RefusedError("no-such-option", option=one, format=format_id, known=", ".join(sorted(known)) or "-")
        result[name] = value.strip()
    return result
