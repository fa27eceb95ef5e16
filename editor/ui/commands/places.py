"""Back and forward through the places where somebody was, and the letters shown last."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QTimer

from editor.ui.desk import Desk
from editor.ui.translating import Translating

MOST_PLACES = 100
MOST_LETTERS = 30

AGAIN_MS = 1_500
"""How long after Ctrl+Tab another press goes one letter further, in milliseconds."""


class Place(NamedTuple):
    """Where the caret stood in the text of a letter."""

    letter: str
    position: int


class PlaceCommands(Translating):
    """Remembers places. A place is left when another letter is shown, or when a jump leads away from it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._back: list[Place] = []
        self._forward: list[Place] = []
        self._here: Place | None = None
        self._travelling = False
        self.recent: list[str] = []
        """The letters shown last, the latest first."""
        self._depth = 0
        self._rest = QTimer(desk.window)
        self._rest.setSingleShot(True)
        self._rest.setInterval(AGAIN_MS)
        self._rest.timeout.connect(self._on_rest)
        desk.controller.register_flush(self._note_place)
        desk.controller.letter_shown.connect(self._on_shown)
        desk.controller.project_closed.connect(self._forget)
        desk.leaving.append(self.leave)

    def _note_place(self) -> bool:
        """Before anything is done, and so before another letter is shown: where the caret is."""
        letter = self._desk.controller.letter_id
        if letter and self._desk.text.binding.text_id:
            self._here = Place(letter, self._desk.text.editor.caret())
        return True

    def leave(self) -> None:
        """A jump is about to lead away: this place can be gone back to."""
        self._note_place()
        if self._here is not None and not self._travelling:
            self._push(self._here)

    def _push(self, place: Place) -> None:
        if not self._back or self._back[-1] != place:
            self._back = [*self._back, place][-MOST_PLACES:]
        self._forward.clear()

    def _on_shown(self, letter: str) -> None:
        left = self._here
        if left is not None and letter and left.letter != letter and not self._travelling:
            self._push(left)
        self._here = Place(letter, 0) if letter else None
        if letter and not self._rest.isActive():
            self._use(letter)

    def _use(self, letter: str) -> None:
        self.recent = [letter, *(other for other in self.recent if other != letter)][:MOST_LETTERS]

    def _forget(self) -> None:
        self._rest.stop()
        self._back, self._forward, self.recent, self._here, self._depth = [], [], [], None, 0

    # Going

    def back(self) -> None:
        """Go back to where the editor was."""
        self._travel(self._back, self._forward)

    def forward(self) -> None:
        """Go forward again."""
        self._travel(self._forward, self._back)

    def _travel(self, places: list[Place], others: list[Place]) -> None:
        self._note_place()
        here = self._here
        while places:
            place = places.pop()
            if place == here or self._desk.controller.session.get(place.letter) is None:
                continue
            if here is not None:
                others.append(here)
            self._go(place)
            return
        self._desk.message.tell(self.tr("There is no other place to go to."))

    def _go(self, place: Place) -> None:
        desk = self._desk
        self._travelling = True
        try:
            desk.controller.show_letter(place.letter)
        finally:
            self._travelling = False
        if desk.controller.letter_id == place.letter:
            editor = desk.text.editor
            editor.set_caret(min(place.position, len(editor.live.content)))
            editor.show_position(place.position)
            editor.setFocus()

    def recent_letter(self) -> None:
        """Show the letter shown before this one; pressed again at once, the one before that."""
        session = self._desk.controller.session
        self.recent = [letter for letter in self.recent if session.get(letter) is not None]
        if len(self.recent) < 2:
            self._desk.message.tell(self.tr("No other letter has been shown yet."))
            return
        self._depth = (self._depth + 1) % len(self.recent) if self._rest.isActive() else 1
        self._rest.start()
        self._desk.controller.show_letter(self.recent[self._depth])

    def _on_rest(self) -> None:
        """The letter at which Ctrl+Tab came to rest is the latest now."""
        self._depth = 0
        if self._desk.controller.letter_id:
            self._use(self._desk.controller.letter_id)
