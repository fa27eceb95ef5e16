"""From a problem to its place, and what can be done where a mark, tag or note has none any more."""

from __future__ import annotations

from PySide6.QtCore import QRect

from editor.app.actions.annotations import Reattach, RemoveAnnotation
from editor.app.actions.problems import ReopenProblem, SettleProblem
from editor.app.actions.text import ReplaceText
from editor.core.annotations import POINT_KINDS, Annotation
from editor.core.problems import Problem
from editor.core.quotes import CONTEXT as QUOTED
from editor.ui.context_line import beginning, ending
from editor.ui.desk import Desk
from editor.ui.local_forms import quoted
from editor.ui.messages import worded_problem
from editor.ui.panels.detached_popup import DetachedPopup
from editor.ui.panels.reason_popup import ReasonPopup
from editor.ui.profile_words import kind_name
from editor.ui.text_binding import TextBinding
from editor.ui.translating import Translating

SHOWN_WORDS = 40


class ProblemCommands(Translating):
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
        desk.problems.mend_wanted.connect(self.mend)
        desk.problems.settle_wanted.connect(self._ask_why)
        desk.problems.reopen_wanted.connect(lambda problem: desk.controller.run(ReopenProblem(problem=problem)))
        self.reason = ReasonPopup(desk.window)
        self.reason.accepted.connect(self._settle)
        self._looked_at: Problem | None = None

    def show(self, problem: Problem) -> None:
        """Show the place in the letter's text while the focus stays in the list."""
        if problem.letter != self._desk.controller.letter_id:
            return
        if problem.text == self._desk.text.binding.text_id and problem.start is not None:
            self._desk.text.editor.show_position(problem.start)

    def go(self, problem: Problem) -> None:
        """Go to the place of a problem; ask what becomes of something that lost its place."""
        desk = self._desk
        if problem.letter is not None:
            desk.controller.show_letter(problem.letter)
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

    # From the text

    def next(self) -> None:
        """Go to the next problem of the letter that has a place, from the caret on."""
        self._step(1)

    def previous(self) -> None:
        """Go to the problem before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        desk = self._desk
        snapshot = desk.controller.snapshot if desk.controller.settle() else None
        if snapshot is None:
            return
        from editor.core.checks import letter_problems  # with it come many patterns: a project opens without them

        order = {text.text.id: place for place, text in enumerate(snapshot.texts())}
        found = [(order[problem.text], problem.start, problem) for problem in letter_problems(
            snapshot, desk.controller.entities()) if problem.text in order and problem.start is not None]
        if not found:
            desk.message.tell(self.tr("Nothing doubtful in the texts of this letter."))
            return
        found.sort(key=lambda one: one[:2])
        binding = desk.binding()
        here = (order.get(binding.text_id, 0), binding.editor.selection()[0])
        if by > 0:
            problem = next((one for *place, one in found if tuple(place) > here), found[0][2])
        else:
            problem = next((one for *place, one in reversed(found) if tuple(place) < here), found[-1][2])
        assert problem.text is not None
        assert problem.start is not None
        desk.show_place(problem.text, problem.start, problem.end or problem.start, focus=True)
        number = 1 + [one for _, _, one in found].index(problem)
        desk.message.tell(self.tr("{number} of {count}: {problem}").format(
            number=number, count=len(found), problem=worded_problem(problem)))

    # What can be done

    def mend(self, problem: Problem) -> None:
        """Do what obviously mends a problem, or go to where it is mended."""
        desk = self._desk
        if not desk.controller.writable:
            self.go(problem)
            return
        if problem.code == "omission-malformed" and problem.text and problem.start is not None and problem.quote:
            sign = f"{problem.quote[0]}…{problem.quote[-1]}"
            desk.controller.run(ReplaceText(text=problem.text, start=problem.start,
                                            end=problem.start + len(problem.quote), replacement=sign))
            return
        self.go(problem)
        if problem.code == "ibid-unresolved" and problem.start is not None:
            binding = desk.binding()
            if any(a.kind == "citation" for a in binding.editor.annotations_at(problem.start)):
                binding.editor.activate_at_caret()

    def _ask_why(self, problem: Problem) -> None:
        desk = self._desk
        if not desk.controller.writable:
            return
        self._looked_at = problem
        view = desk.problems.view
        box = view.visualRect(view.currentIndex())
        self.reason.open_for(worded_problem(problem), QRect(view.viewport().mapToGlobal(box.topLeft()), box.size()))

    def _settle(self, reason: str) -> None:
        if self._looked_at is not None:
            self._desk.controller.run(SettleProblem(problem=self._looked_at, reason=reason))

    # What lost its place

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
        words = beginning(lost.quote, SHOWN_WORDS) or ending(
            lost.prefix, SHOWN_WORDS, more=len(lost.prefix) == QUOTED)
        title = f"{kind_name(spec)}: {quoted(words)}" if words else kind_name(spec)
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
            return ending(self._desk.words(binding, max(0, end - 2 * SHOWN_WORDS), end), SHOWN_WORDS)
        return beginning(self._desk.words(binding, start, end), SHOWN_WORDS)

    def _place(self) -> None:
        lost = self._lost
        span = self._span(lost) if lost is not None else None
        if lost is not None and span is not None:
            self._desk.controller.run(Reattach(annotation_id=lost.id, start=span[0], end=span[1]))

    def _remove(self) -> None:
        if self._lost is not None:
            self._desk.controller.run(RemoveAnnotation(annotation_ids=(self._lost.id,)))
