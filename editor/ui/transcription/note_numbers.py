"""Where the number of a note is shown: over room after the character before its anchor, or in the margin."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import regex
from PySide6.QtGui import QFont, QFontMetricsF

from editor.core.annotations import Annotation
from editor.ui.bridge.graphemes import previous_boundary

# Letter spacing would tear joined letters apart, and in right-to-left scripts the room opens on the wrong side.
_NO_ROOM_AFTER = regex.compile(
    r"[\p{Bidi_Class=R}\p{Bidi_Class=AL}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}]")

UNNUMBERED = "·"
"""Stands for a note without a number: a head note, or one that another program has just written."""


class PlacedNumber(NamedTuple):
    """The numbers of all notes at one place. ``anchor`` is in code points; ``cluster`` is where the character
    before it begins, or None where the number stands in the margin."""

    anchor: int
    label: str
    cluster: int | None
    notes: tuple[str, ...]


class NumberFont:
    """The font of the numbers, and how much room each takes."""

    def __init__(self, text_font: QFont) -> None:
        self.font = QFont(text_font)
        self.font.setPointSizeF(max(6.5, text_font.pointSizeF() * 0.64))
        self.font.setWeight(QFont.Weight.DemiBold)
        self.metrics = QFontMetricsF(self.font)
        self._rooms: dict[str, float] = {}

    def room(self, label: str) -> float:
        """Return the room for a label in pixels."""
        room = self._rooms.get(label)
        if room is None:
            room = self._rooms[label] = float(round(self.metrics.horizontalAdvance(label) + 3))
        return room


def place_numbers(annotations: Iterable[Annotation], numbers: Mapping[str, str], content: str, start: int,
                  *, right_to_left: bool) -> list[PlacedNumber]:
    """Return the numbers of the notes anchored in the line that begins at ``start``, in order."""
    at: dict[int, list[Annotation]] = {}
    for annotation in annotations:
        if annotation.kind == "note" and not annotation.detached:
            at.setdefault(annotation.start, []).append(annotation)
    placed: list[PlacedNumber] = []
    # Only where several stand together does their order matter: a long list of notes is not counted for each line.
    crowded = any(len(found) > 1 for found in at.values())
    order = {note: place for place, note in enumerate(numbers)} if crowded else {}
    for anchor, found in sorted(at.items()):
        # ``numbers`` lists the notes in their order, which decides between several at one point.
        notes = sorted(found, key=lambda note: order.get(note.note or "", len(order)))
        label = ",".join(numbers.get(note.note or "", "") or UNNUMBERED for note in notes)
        in_margin = right_to_left or anchor == start or bool(_NO_ROOM_AFTER.match(content, anchor - 1))
        cluster = None if in_margin else max(start, previous_boundary(content, anchor))
        placed.append(PlacedNumber(anchor, label, cluster, tuple(note.id for note in notes)))
    return placed
