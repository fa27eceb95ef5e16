"""Finding a place again for what has lost it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from editor.app.actions.annotations import Reattach, ReattachMany, RemoveAnnotation
from editor.app.lost import CONTEXT, Lost, Place, lost_everywhere, lost_in, places_for
from editor.core.annotations import POINT_KINDS
from editor.core.letters import Text
from editor.core.messages import Message
from editor.core.quotes import CONTEXT as QUOTED
from editor.ui.context_line import ContextLine, beginning
from editor.ui.desk import Desk
from editor.ui.empty_hint import no_letter
from editor.ui.local_forms import quoted
from editor.ui.messages import worded
from editor.ui.panels.lost_panel import LostPanel
from editor.ui.profile_words import kind_name
from editor.ui.text_binding import TextBinding

FOLLOW_MS = 250
"""How long the lists follow behind a change, in milliseconds."""
SHOWN = 60
"""Code points of the words that a row repeats."""


class LostCommands(QObject):
    """What the panel of lost marks does; made with the panel."""

    def __init__(self, desk: Desk, panel: LostPanel) -> None:
        super().__init__(panel)
        self._desk = desk
        self.panel = panel
        self._steps: dict[str, tuple[str, Message]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FOLLOW_MS)
        self._timer.timeout.connect(self.fill)
        controller = desk.controller
        controller.changed.connect(lambda _changed: self._timer.start())
        controller.letter_shown.connect(lambda _id: self._timer.start())
        panel.current_changed.connect(self._show_places)
        panel.scope_changed.connect(self.fill)
        panel.place_wanted.connect(self._place)
        panel.best_wanted.connect(self._place_sure)
        panel.caret_wanted.connect(self._place_at_caret)
        panel.remove_wanted.connect(self._remove)
        panel.step_wanted.connect(self._select_step)
        panel.shown_wanted.connect(self._show)
        panel.leave_wanted.connect(desk.text.editor.setFocus)
        self.fill()

    def fill(self) -> None:
        """List what is lost now, in the letter or in the project."""
        controller = self._desk.controller
        self._timer.stop()
        rows: list[Lost] = []
        everywhere = self.panel.everywhere.isChecked()
        if controller.is_open:
            with controller.guard():
                if everywhere:
                    rows = list(lost_everywhere(controller.session))
                elif controller.snapshot is not None:
                    rows = lost_in(controller.snapshot)
                self._steps = controller.session.detached_by(lost.annotation.id for lost in rows) if rows else {}
        empty = (self.tr("Nothing in this project has lost its place.") if everywhere else
                 no_letter(controller) or self.tr("Nothing in this letter has lost its place."))
        self.panel.show_rows(rows, [self._line(lost, named=everywhere) for lost in rows], empty,
                             writable=controller.writable)

    def _line(self, lost: Lost, *, named: bool) -> ContextLine:
        annotation = lost.annotation
        label = kind_name(self._desk.controller.profile.kind(annotation.kind))
        words = beginning(annotation.quote, SHOWN)
        head = f"{label}: {quoted(words)}\n" if words else f"{label}: "
        if named:
            head = self.tr("Letter {number}").format(number=lost.number) + " · " + head
        step = self._steps.get(annotation.id)
        since = "\n" + self.tr("since: {step}").format(step=worded(step[1])) if step is not None else ""
        return ContextLine(head, f"{_flat(annotation.prefix)} ", "▸", f" {_flat(annotation.suffix)}", since,
                           (len(annotation.prefix) == QUOTED, len(annotation.suffix) == QUOTED))

    def _content(self, lost: Lost) -> str:
        found = self._desk.controller.session.get(lost.annotation.text)
        return found.content if isinstance(found, Text) else ""

    def _show_places(self, lost: Lost | None) -> None:
        places: list[Place] = []
        if lost is not None:
            with self._desk.controller.guard():
                places = places_for(lost.annotation, self._content(lost))
        self.panel.show_places(places, [self._place_line(place) for place in places])

    def _place_line(self, place: Place) -> ContextLine:
        words = quoted(beginning(place.words, SHOWN)) if place.words else "▸"
        likely = f"{place.score:.0f} %" if place.score else self.tr("where it was lost")
        return ContextLine("", f"{_flat(place.before)} ", words, f" {_flat(place.behind)}", f"   {likely}",
                           (place.start > len(place.before), len(place.behind) == CONTEXT))

    def _show(self, lost: Lost, place: Place) -> None:
        """Show the place in the text while the focus stays in the list."""
        binding = self._binding(lost)
        if binding is not None:
            binding.editor.show_position(place.start)
            binding.editor.show_hit(place.start, place.end)

    def _binding(self, lost: Lost) -> TextBinding | None:
        return next((b for b in self._desk.bindings if b.text_id == lost.annotation.text), None)

    # What is done

    def _place(self, lost: Lost, place: Place) -> None:
        self._done(self._desk.controller.run(
            Reattach(annotation_id=lost.annotation.id, start=place.start, end=place.end)))

    def _place_sure(self, lost: list[Lost]) -> None:
        """Place those whose very words stand in one place only."""
        found: list[tuple[str, int, int]] = []
        for one in lost:
            exact = [place for place in places_for(one.annotation, self._content(one)) if place.exact]
            if len(exact) == 1:
                found.append((one.annotation.id, exact[0].start, exact[0].end))
        if found:
            self._done(self._desk.controller.run(ReattachMany(places=tuple(found))))
        else:
            self._desk.message.tell(self.tr("None of them has one sure place: choose a place for each."))

    def _place_at_caret(self, lost: Lost) -> None:
        desk, binding = self._desk, self._binding(lost)
        if binding is None:
            desk.message.tell(self.tr("Show the text in which it stood first, and put the caret there."))
            return
        start, end = binding.editor.selection()
        if lost.annotation.kind in POINT_KINDS:
            start = end
        elif start == end:
            start, end = desk.span(binding)
        if start == end and lost.annotation.kind not in (*POINT_KINDS, "gap"):
            desk.message.tell(self.tr("Select its words in the text first, or put the caret into a word."))
            return
        self._done(desk.controller.run(Reattach(annotation_id=lost.annotation.id, start=start, end=end)))

    def _remove(self, lost: list[Lost]) -> None:
        if lost:
            self._done(self._desk.controller.run(
                RemoveAnnotation(annotation_ids=tuple(one.annotation.id for one in lost))))

    def _done(self, changed: object) -> None:
        if changed is not None:
            for binding in self._desk.bindings:
                binding.editor.show_hit(0, 0)
            self.fill()

    def _select_step(self, lost: Lost) -> None:
        step = self._steps.get(lost.annotation.id)
        if step is not None:
            self.panel.select({name for name, (other, _label) in self._steps.items() if other == step[0]})


def _flat(words: str) -> str:
    return words.replace("\n", " ").strip()


def make(desk: Desk) -> LostPanel:
    """Return the panel with its commands."""
    panel = LostPanel(desk.window)
    LostCommands(desk, panel)
    return panel
