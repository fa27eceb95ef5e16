"""From a problem to its place, and what can be done where a mark, tag or note has none any more."""

from __future__ import annotations

from PySide6.QtCore import QRect

from editor.app.actions.annotations import Reattach, RemoveAnnotation
from editor.core.annotations import POINT_KINDS, Annotation
from editor.core.problems import Problem
from editor.ui.desk import Desk
from editor.ui.panels.detached_popup import DetachedPopup
from editor.ui.text_binding import TextBinding

SHOWN_WORDS = 40


class ProblemCommands:
    """What the Problems panel does."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.popup = DetachedPopup(desk.window)
        self.popup.place_wanted.connect(self._place)
        self.popup.remove_wanted.connect(self._remove)
        self._lost: Annotation | None = None
        desk.problems.go_wanted.connect(self.go)
        desk.problems.picked.connect(self.show)
        desk.problems.leave_wanted.connect(desk.text.editor.setFocus)

    def show(self, problem: Problem) -> None:
        """Show the place in the letter's text while the focus stays in the list."""
        if problem.text == self._desk.text.binding.text_id and problem.start is not None:
            self._desk.text.editor.show_position(problem.start)

    def go(self, problem: Problem) -> None:
        """Go to the place of a problem; ask what becomes of something that lost its place."""
        desk = self._desk
        self._lost = self._detached(problem)
        if self._lost is not None:
            self._ask(self._lost)
        elif problem.text is not None and problem.start is not None:
            desk.show_place(problem.text, problem.start, problem.end or problem.start, focus=True)
        elif problem.text is not None:
            desk.show_place(problem.text, 0, 0, focus=True)
        else:
            desk.panes.show_pane("provenance")
            desk.provenance.go_to(problem)

    def _detached(self, problem: Problem) -> Annotation | None:
        """The annotation that a problem says has lost its place."""
        snapshot = self._desk.controller.snapshot
        if problem.code != "anchor-detached" or snapshot is None:
            return None
        return next((a for text in snapshot.texts() if text.text.id == problem.text for a in text.annotations
                     if a.detached and a.start == problem.start and a.kind == problem.args.get("kind")
                     and a.quote == problem.args.get("words")), None)

    def _ask(self, lost: Annotation) -> None:
        desk = self._desk
        spec = desk.controller.profile.kind(lost.kind)
        words = lost.quote or lost.prefix[-SHOWN_WORDS:]
        title = f"{spec.label}: “{' '.join(words.split())}”" if words.strip() else spec.label
        view = desk.problems.view
        box = view.visualRect(view.currentIndex())
        self.popup.open_for(title, self._target_words(lost), QRect(view.viewport().mapToGlobal(box.topLeft()),
                                                                   box.size()))

    def _binding(self, lost: Annotation) -> TextBinding | None:
        """The editor that shows the text in which it stood, where one does."""
        return next((binding for binding in self._desk.bindings if binding.text_id == lost.text), None)

    def _span(self, lost: Annotation) -> tuple[int, int] | None:
        """Where it would be placed: at the caret, or on the words selected or under it."""
        binding = self._binding(lost)
        if binding is None:
            return None
        if lost.kind in POINT_KINDS:
            end = binding.editor.selection()[1]
            return end, end
        start, end = self._desk.span(binding)
        return (start, end) if start < end else None

    def _target_words(self, lost: Annotation) -> str:
        binding, span = self._binding(lost), self._span(lost)
        if binding is None or span is None:
            return ""
        start, end = span
        if start == end:
            start = max(0, end - SHOWN_WORDS // 2)
        words = " ".join(self._desk.words(binding, start, end).split())
        return words if len(words) <= SHOWN_WORDS else words[:SHOWN_WORDS].rstrip() + "…"

    def _place(self) -> None:
        lost = self._lost
        span = self._span(lost) if lost is not None else None
        if lost is not None and span is not None:
            self._desk.controller.run(Reattach(annotation_id=lost.id, start=span[0], end=span[1]))

    def _remove(self) -> None:
        if self._lost is not None:
            self._desk.controller.run(RemoveAnnotation(annotation_ids=(self._lost.id,)))
