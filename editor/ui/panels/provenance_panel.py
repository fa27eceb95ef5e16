"""Letter and provenance: who, when, where, and what the document is, as one form that is kept field by field."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.core.letters import Letter
from editor.core.operations import Changed
from editor.core.problems import Problem
from editor.core.snapshot import LetterSnapshot
from editor.ui.controller import Controller, is_typing
from editor.ui.forms.fields import Field
from editor.ui.forms.sources import Sources
from editor.ui.forms.spec import Row
from editor.ui.forms.state import FormState
from editor.ui.forms.view import FormView
from editor.ui.sight import SeenPanel, in_sight

FIRST = "letter.number"

PLACES = {"date-missing": "actions.sent.0.date", "date-doubtful": "actions.sent.0.date",
          "sender-missing": "actions.sent.0.agents.0", "sender-doubtful": "actions.sent.0.agents.0",
          "sender-contradicted": "actions.sent.0.agents.0", "recipient-doubtful": "actions.received.0.agents.0",
          "place-doubtful": "actions.sent.0.place", "received-before-sent": "actions.received.0.date",
          "shelfmark-missing": "witnesses.0.reference_text", "base-witness-missing": "witnesses.0"}
"""Where the form says what a problem is about."""


class ProvenancePanel(SeenPanel):
    """The form for the letter shown. It is filled when it can be seen."""

    leave_wanted = Signal()
    letter_wanted = Signal(str)

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._state = FormState()
        self._sources = Sources(controller)
        self._is_stale = True
        self._ids: list[str] | None = None
        self.form = FormView(controller, self._state, self._rows, self)
        self.form.leave_wanted.connect(self.leave_wanted)
        self.form.letter_wanted.connect(self.letter_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        controller.letter_shown.connect(lambda _id: self._follow())
        controller.letter_changed.connect(self._follow)
        controller.writable_changed.connect(self._follow)
        controller.changed.connect(self._on_changed)
        controller.opening.connect(self._forget)

    def _rows(self, snapshot: LetterSnapshot) -> list[Row]:
        # The form is seen when its tab is: a project opens without what reads dates, calendars and references.
        from editor.app.neighbours import out_of_order
        from editor.ui.forms.letter_rows import letter_rows
        from editor.ui.forms.parts import Context
        from editor.ui.forms.provenance_rows import provenance_rows
        from editor.ui.forms.reading_rows import reading_rows

        context = Context(snapshot, self._state, self._controller.entities(), self._sources, self._letter,
                          out_of_order(self._controller.session, snapshot.letter, self._sequence()))
        return [*letter_rows(context), *provenance_rows(context), *reading_rows(context)]

    def _sequence(self) -> list[str]:
        """The letters in their order, read again after each step that is more than typing."""
        if self._ids is None:
            self._ids = self._controller.session.letter_ids()
        return self._ids

    def _letter(self, letter_id: str) -> Letter | None:
        found = self._controller.session.get(letter_id)
        return found if isinstance(found, Letter) else None

    def _on_changed(self, changed: Changed) -> None:
        """Names of the register and other letters are shown too."""
        if not is_typing(changed):
            self._ids = None
        if changed.origin is None and self._controller.letter_id not in changed.letters:
            self._follow()

    def _forget(self) -> None:
        self._ids = None

    def _follow(self) -> None:
        self._is_stale = True
        if in_sight(self):
            self.fill()

    def fill(self) -> None:
        """Show the letter as it is now, if that is not done yet."""
        if self._is_stale:
            self._is_stale = False
            with self._controller.guard():
                self.form.refresh()

    def catch_up(self) -> None:
        """Fill the form that lay behind another tab."""
        self.fill()

    # Going there

    def stops(self) -> tuple[QWidget, ...]:
        """What F6 stops at: the first field."""
        if in_sight(self):
            self.fill()
        stops = self.form.stops()
        first = self.form.rows.get(FIRST)
        return (first.stops()[0] if first is not None else stops[0] if stops else self.form,)

    def focus_first(self) -> None:
        """Put the caret into the first field."""
        self.fill()
        self.form.open_section("section-letter")
        self.form.focus_on(FIRST)

    def go_to(self, problem: Problem) -> None:
        """Put the caret into the field that a problem is about."""
        self.fill()
        if not self.form.focus_on(PLACES.get(problem.code, FIRST)):
            self.focus_first()

    def field(self, key: str, name: str = "") -> Field:
        """The field of a row."""
        self.fill()
        return self.form.rows[key].fields[name]

    def said(self, key: str) -> str:
        """What is said below the fields of a row."""
        return self.form.rows[key].said
