"""Presets: named ways to export, kept with the project."""

from __future__ import annotations

from typing import Any

from editor.core.record import Record


class ExportPreset(Record, frozen=True):
    """One way to export: a format with its options, which letters, and where to.

    ``options`` are those that differ from what the format does anyway. ``where`` chooses letters as everywhere
    (``core.query``). ``target`` is a path relative to the folder of the project; it is only a suggestion.
    """

    format: str
    options: dict[str, Any] = {}
    where: str = ""
    target: str = ""
