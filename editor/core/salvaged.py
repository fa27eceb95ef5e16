"""What a salvage made of a damaged project, as a plain value."""

from __future__ import annotations

from editor.core.messages import Message
from editor.core.record import Record


class Salvaged(Record, frozen=True):
    """A new project made of a damaged one, or its words as files, and what of the damaged one could not be had.

    ``history``: whether the steps came along, too; else the new project begins with one step. ``pages`` counts the
    pages of the damaged file, ``unreadable`` those of them in which something could not be read.
    """

    output: str
    history: bool = False
    letters: int = 0
    notes: int = 0
    entities: int = 0
    pages: int = 0
    unreadable: int = 0
    missing: tuple[Message, ...] = ()
