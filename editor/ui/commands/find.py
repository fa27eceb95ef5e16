"""Finding and replacing in the letter shown: its text, its translations and its notes."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QBoxLayout

from editor.app.actions.replacing import ReplaceFound
from editor.app.actions.text import ReplaceText
from editor.core.messages import LetterbookError
from editor.core.replacing import Replacement, replacements
from editor.core.snapshot import LetterSnapshot
from editor.ui.desk import Desk
from editor.ui.messages import worded_error
from editor.ui.panels.find_bar import FindBar
from editor.ui.text_binding import TextBinding
from editor.ui.translating import Translating

FOLLOW_MS = 200
"""How long the count of places follows behind a change of the letter, in milliseconds."""

PLACE_OF_BAR = 2
"""Between the bar with the block role and the text."""


class Hit(NamedTuple):
    """A place of the letter."""

    text: str
    start: int
    end: int


class FindCommands(Translating):
    """What the find bar does."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.bar = FindBar(desk.text)
        layout = desk.text.layout()
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(PLACE_OF_BAR, self.bar)
        self._hits: list[Hit] = []
        self._at = -1
        self._wrong = ""
        """What is wrong with what is looked for."""
        self._visited = False
        """Whether the editor went to a place: then leaving goes there."""
        self._home: TextBinding = desk.text.binding
        self._later = QTimer(self.bar)
        self._later.setSingleShot(True)
        self._later.setInterval(FOLLOW_MS)
        self._later.timeout.connect(self._follow)
        self.bar.changed.connect(self._look)
        self.bar.next_wanted.connect(self.next)
        self.bar.previous_wanted.connect(self.previous)
        self.bar.replace_wanted.connect(self.replace_one)
        self.bar.replace_all_wanted.connect(self.replace_all)
        self.bar.leave_wanted.connect(self.leave)
        desk.controller.letter_shown.connect(lambda _id: self._on_letter())
        desk.controller.changed.connect(lambda _changed: self._later.start() if self.bar.isVisible() else None)

    # Opening and leaving

    def find(self) -> None:
        """Show the bar, with the words selected in the text."""
        self._open(replacing=False)

    def replace(self) -> None:
        """Show the bar with its second line."""
        self._open(replacing=True)

    def _open(self, *, replacing: bool) -> None:
        focus = QApplication.focusWidget()
        words = ""
        if focus is None or not self.bar.isAncestorOf(focus):
            self._home = self._desk.binding()
            start, end = self._home.editor.selection()
            words = self._desk.words(self._home, start, end)
        self._visited = False
        self.bar.open_with(words if "\n" not in words else "", replacing=replacing)
        self._look()

    def leave(self) -> None:
        """Hide the bar and go to the place visited last, or to where the caret was."""
        self.bar.hide()
        hit = self._current() if self._visited else None
        self._mark(None)
        if hit is not None:
            self._desk.show_place(*hit, focus=True)
            return
        self._home.editor.ensureCursorVisible()
        self._home.editor.setFocus()

    def _on_letter(self) -> None:
        self._home = self._desk.text.binding
        self._visited = False
        self._hits, self._at = [], -1
        if self.bar.isVisible():
            self._later.start()

    # Looking

    def _look(self) -> None:
        """Look for what stands in the field and show the first place from the caret on."""
        self._search()
        self._at = self._from_caret(self._home) if self._hits else -1
        self._show()

    def _follow(self) -> None:
        """The letter was changed: count again when the keys rest; nothing scrolls."""
        if not self.bar.isVisible():
            return
        if self._desk.controller.is_being_typed:
            self._later.start()
            return
        current = self._current()
        self._search()
        self._at = self._hits.index(current) if current is not None and current in self._hits else min(
            0, len(self._hits) - 1)
        self._colour()
        self._tell()

    def _search(self) -> None:
        self._wrong = ""
        self._hits = []
        snapshot = self._snapshot()
        pattern = self.bar.field.pattern()
        if snapshot is None or not pattern:
            return
        texts = snapshot.texts() if self.bar.notes.isChecked() else (snapshot.transcription,)
        try:
            self._hits = [Hit(text.text.id, start, end) for text in texts
                          for start, end in pattern.places(text.text.content)]
        except LetterbookError as error:
            self._wrong = worded_error(error)

    def _snapshot(self) -> LetterSnapshot | None:
        controller = self._desk.controller
        return controller.snapshot if controller.is_open and controller.settle() else None

    def _from_caret(self, binding: TextBinding, *, behind: bool = False) -> int:
        """The first place that begins at the caret or behind it; after the last one the first."""
        caret = binding.editor.selection()[1 if behind else 0]
        texts = list(dict.fromkeys(hit.text for hit in self._hits))
        if binding.text_id not in texts:
            return 0
        here = texts.index(binding.text_id)
        return next((place for place, hit in enumerate(self._hits) if (texts.index(hit.text), hit.start) >= (
            here, caret)), 0)

    def _current(self) -> Hit | None:
        return self._hits[self._at] if 0 <= self._at < len(self._hits) else None

    def _show(self) -> None:
        hit = self._current()
        if hit is not None and hit.text != self._desk.text.binding.text_id:
            self._desk.show_place(*hit, focus=False)
        self._mark(hit)
        self._tell()

    def _mark(self, hit: Hit | None) -> None:
        self._colour()
        for binding in self._desk.bindings:
            if hit is not None and binding.text_id == hit.text:
                binding.editor.show_hit(hit.start, hit.end)
            else:
                binding.editor.show_hit(0, 0)

    def _colour(self) -> None:
        """Colour all places in the texts that are in sight while the bar is open."""
        places: dict[str, list[tuple[int, int]]] = {}
        for found in self._hits if self.bar.isVisible() else ():
            places.setdefault(found.text, []).append((found.start, found.end))
        for binding in self._desk.bindings:
            binding.editor.show_hits(places.get(binding.text_id, ()))

    def _tell(self) -> None:
        if self._wrong:
            said = self._wrong
        elif not self.bar.field.pattern():
            said = self.tr("Type what to look for.")
        elif not self._hits:
            said = self.tr("Not in this letter. Ctrl+Shift+F looks through the project.")
        else:
            said = self.tr("{number} of {count}").format(number=self._at + 1, count=len(self._hits))
            said += self.tr(" · in a note") if self._in_note() else ""
        self.bar.tell(said, found=bool(self._hits), writable=self._desk.controller.writable)

    def _in_note(self) -> bool:
        hit, snapshot = self._current(), self._desk.controller.snapshot
        return hit is not None and snapshot is not None and any(n.body.text.id == hit.text for n in snapshot.notes)

    # Going on

    def next(self) -> None:
        """Go to the next place; behind the last one to the first."""
        self._step(1)

    def previous(self) -> None:
        """Go to the place before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if not self.bar.field.pattern():
            self.find()
            return
        focus = QApplication.focusWidget()
        in_bar = focus is not None and self.bar.isAncestorOf(focus) and self.bar.isVisible()
        current = self._current()
        self._search()
        if not self._hits:
            self._at = -1
        elif in_bar and current is not None and current in self._hits:
            # The first Enter goes to the place that typing has shown; from there on to the next.
            self._at = (self._hits.index(current) + (by if self._visited else min(by, 0))) % len(self._hits)
        elif in_bar:
            self._at = self._from_caret(self._home)
        else:
            self._at = (self._from_caret(self._desk.binding(), behind=by > 0) - (by < 0)) % len(self._hits)
        self._visited = self._at >= 0
        self._show()
        hit = self._current()
        if hit is not None and not in_bar:
            self._desk.show_place(*hit, focus=True)
        elif hit is None and not in_bar:
            self._desk.message.tell(self._wrong or self.bar.said)

    # Replacing

    def _replacements(self, hits: list[Hit]) -> tuple[Replacement, ...] | None:
        """What replacing these places comes to; None, and the bar says why, where it cannot be done."""
        snapshot = self._snapshot()
        if snapshot is None:
            return None
        contents = {text.text.id: text.text.content for text in snapshot.texts()}
        wanted = set(hits)
        try:
            return tuple(one for text in dict.fromkeys(hit.text for hit in hits) for one in replacements(
                text, contents[text], self.bar.field.pattern(), self.bar.new.text(),
                keep_case=self.bar.keep_case.isChecked()) if Hit(text, one.start, one.end) in wanted)
        except LetterbookError as error:
            self.bar.tell(worded_error(error), found=True, writable=True)
            return None

    def replace_one(self) -> None:
        """Replace the place shown and go to the next one."""
        hit = self._current()
        if hit is None or not self._desk.controller.writable:
            return
        found = self._replacements([hit])
        if found is None:
            return
        if not found:  # it says so already
            self._step(1)
            return
        one = found[0]
        if self._desk.controller.run(ReplaceText(text=one.text, start=one.start, end=one.end,
                                                 replacement=one.new)) is None:
            return
        self._search()
        texts = list(dict.fromkeys(h.text for h in self._hits))
        here = texts.index(one.text) if one.text in texts else -1
        behind = one.start + len(one.new)
        self._at = next((place for place, h in enumerate(self._hits)
                         if (texts.index(h.text), h.start) >= (here, behind)), 0 if self._hits else -1)
        self._visited = True
        self._show()

    def replace_all(self) -> None:
        """Replace every place of the letter as one step."""
        if not self._desk.controller.writable:
            return
        self._search()
        found = self._replacements(self._hits)
        if not found:
            return
        pattern = self.bar.field.pattern()
        if self._desk.controller.run(ReplaceFound(places=found, query=pattern.query,
                                                  new=self.bar.new.text())) is not None:
            self._desk.message.tell(self.tr("1 place replaced; Ctrl+Z takes it back.") if len(found) == 1 else
                                    self.tr("%n places replaced; Ctrl+Z takes it back.", "", len(found)))
            self._visited = False
            self._look()
