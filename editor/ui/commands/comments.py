"""Commenting: on what the editor is at, answering, resolving, and going from one open thread to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from editor.app.actions.comments import AddComment, AnswerComment, DeleteComment, ResolveComment, SetComment
from editor.app.comments import About, Listed, form_key, listed_everywhere, listed_in, stable_part
from editor.app.people import person
from editor.core.letters import Comment
from editor.core.operations import Changed
from editor.ui.commands.references import go_to_note
from editor.ui.comment_words import about_words, field_words, when_words
from editor.ui.controller import is_typing
from editor.ui.desk import Desk
from editor.ui.empty_hint import no_letter
from editor.ui.local_forms import quoted
from editor.ui.panels.comments_panel import CommentsPanel, Said, ThreadRow
from editor.ui.sight import in_sight
from editor.ui.text_binding import TextBinding

if TYPE_CHECKING:
    from editor.ui.panels.register_panel import RegisterPanel
    from editor.ui.panels.scan_panel import ScanPanel

FOLLOW_MS = 250
"""How long the list follows behind what is typed, in milliseconds."""
SHOWN_WORDS = 40


class Place(NamedTuple):
    """What a new comment is about: the fields of ``AddComment``, and how the box calls it."""

    letter: str
    target: str
    words: str
    part: str = ""
    span: tuple[int, int] | None = None
    back: TextBinding | None = None
    """Where the focus goes afterwards; else it stays with the list."""


class CommentCommands(QObject):
    """What the panel of comments and the actions about them do; made with the panel."""

    def __init__(self, desk: Desk, panel: CommentsPanel) -> None:
        super().__init__(panel)
        self._desk = desk
        self.panel = panel
        self._place: Place | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(FOLLOW_MS)
        self._rest.timeout.connect(self.fill)
        controller = desk.controller
        controller.changed.connect(self._on_changed)
        controller.letter_shown.connect(lambda _id: self._follow())
        controller.writable_changed.connect(self._follow)
        for signal, slot in (
                (panel.shown_wanted, self.fill), (panel.picked, self._on_picked), (panel.go_wanted, self.go),
                (panel.answer_wanted, self._answer), (panel.said_wanted, self._add),
                (panel.change_wanted, self._change), (panel.resolve_wanted, self._resolve),
                (panel.delete_wanted, self._delete)):
            signal.connect(slot)
        panel.leave_wanted.connect(self._leave)

    @property
    def me(self) -> str:
        """The name under which comments are written: that of the history."""
        return self._desk.controller.session.editor

    def _leave(self) -> None:
        place, self._place = self._place, None
        (place.back if place is not None and place.back is not None else self._desk.text).editor.setFocus()

    # The list

    def _on_changed(self, changed: Changed) -> None:
        if is_typing(changed):
            self._rest.start()
        else:
            self._follow()

    def _follow(self) -> None:
        if in_sight(self.panel):
            self.fill()

    def fill(self) -> None:
        """List the threads of the letter, or of the project."""
        self._rest.stop()
        controller, panel = self._desk.controller, self.panel
        found: list[Listed] = []
        if controller.is_open:
            with controller.guard():
                if panel.whole:
                    found = list(listed_everywhere(controller.session))
                elif controller.snapshot is not None:
                    found = listed_in(controller.session, controller.snapshot)
        shown = [one for one in found if not (panel.only_open and one.thread.resolved)]
        panel.show_rows([self._row(one) for one in shown], writable=controller.writable,
                        empty=self._empty(len(found)))

    def _empty(self, hidden: int) -> str:
        if not self.panel.whole and (said := no_letter(self._desk.controller)):
            return said
        if hidden:
            return self.tr("No comment is open.") + "\n\n" + self.tr("%n resolved", "", hidden)
        if self.panel.whole:
            return self.tr("There are no comments in the project.")
        return self.tr("There are no comments on this letter.\n\nCtrl+Alt+K comments on what you are at.\n"
                       "Ctrl+Alt+Shift+K comments on the letter.")

    def _row(self, listed: Listed) -> ThreadRow:
        first, last = listed.thread.first, listed.thread.comments[-1]
        about = about_words(listed.about, self._desk.controller.profile)
        if self.panel.whole and listed.number:
            about = self.tr("letter {number}: {what}").format(number=listed.number, what=about)
        who = person(first.author, self._desk.settings.value)
        return ThreadRow(listed, about, " ".join((last.body or first.body).split()), self._state(listed),
                         who.initials, who.colour)

    def _state(self, listed: Listed) -> str:
        """How a thread stands: its answers, and whether it is resolved."""
        answers = len(listed.thread.answers)
        parts = [self.tr("%n answers", "", answers) if answers else "",
                 self.tr("resolved") if listed.thread.resolved else ""]
        return " · ".join(part for part in parts if part)

    def _on_picked(self, listed: Listed | None) -> None:
        said: list[Said] = []
        for comment in listed.thread.comments if listed is not None else ():
            who = person(comment.author, self._desk.settings.value)
            said.append(Said(comment, f"{who.initials} {comment.author} · {when_words(comment.at)}",
                             comment.author == self.me))
        self.panel.show_thread(said)
        self._preview(listed)

    def _preview(self, listed: Listed | None) -> None:
        """Show the place in the text while the focus stays in the list."""
        if listed is None or not self.panel.view.hasFocus():
            return
        binding = next((b for b in self._desk.bindings if b.text_id and b.text_id == listed.about.text), None)
        if binding is not None and listed.about.sort in ("words", "tag"):
            binding.editor.show_position(listed.about.start)

    # Going there

    def go(self, listed: Listed) -> None:
        """Go to what a thread is about."""
        desk, about = self._desk, listed.about
        if listed.letter:
            desk.controller.show_letter(listed.letter)
        match about.sort:
            case "words" | "tag":
                desk.show_place(about.text, about.start, about.end, focus=True)
            case "note":
                go_to_note(desk, listed.letter, about.target)
            case "field":
                self._go_to_field(about)
            case "entry":
                desk.panes.show_pane("register")
                panel = cast("RegisterPanel", desk.panel("register"))
                panel.select(about.target)
                panel.view.setFocus()
            case "page":
                desk.panes.show_pane("scan")
                scan = cast("ScanPanel", desk.panel("scan"))
                scan.show_page(about.target)
                scan.view.setFocus()
            case "letter":
                desk.text.editor.setFocus()
            case _:
                desk.message.tell(self.tr("What they changed is not in your project; the comment stays.")
                                  if about.change is not None else
                                  self.tr("What this was about was deleted; the comment stays."))

    def _go_to_field(self, about: About) -> None:
        desk = self._desk
        desk.panes.show_pane("provenance")
        snapshot = desk.controller.snapshot
        key = form_key(snapshot, about.words) if snapshot is not None else about.words
        desk.provenance.focus_first()
        desk.provenance.form.focus_on(key)

    def step(self, by: str) -> None:
        """Go to the next open thread about words of the letter (1), or the one before (-1)."""
        desk = self._desk
        snapshot = desk.controller.snapshot if desk.controller.settle() else None
        if snapshot is None:
            return
        order = {text.text.id: place for place, text in enumerate(snapshot.texts())}
        found = [one for one in listed_in(desk.controller.session, snapshot)
                 if not one.thread.resolved and one.about.sort in ("words", "tag")]
        if not found:
            desk.message.tell(self.tr("There is no open comment in the texts of this letter."))
            return
        binding = desk.binding()
        here = (order.get(binding.text_id, 0), binding.editor.selection()[0])
        places = [(order[one.about.text], one.about.start) for one in found]
        number = (next((n for n, place in enumerate(places) if place > here), 0) if int(by) > 0 else
                  next((n for n in reversed(range(len(places))) if places[n] < here), len(places) - 1))
        about = found[number].about
        desk.show_place(about.text, about.start, about.end, focus=True)
        first = found[number].thread.first
        desk.message.tell(self.tr("{number} of {count}: {who}: {words}").format(
            number=number + 1, count=len(found), who=first.author, words=first.body))

    def show_mark(self, annotation_id: str) -> None:
        """Show the thread whose place an annotation holds, and go to it."""
        desk, panel = self._desk, self.panel
        snapshot = desk.controller.snapshot
        comments = snapshot.comments if snapshot is not None else ()
        found = next((one for one in comments if one.target == annotation_id), None)
        if found is None:
            desk.message.tell(self.tr("Nobody has said anything here yet."))
            return
        desk.panes.show_pane("comments")
        self.fill()
        if not panel.select(found.id):  # it is resolved
            panel.which.setCurrentIndex(panel.which.count() - 1)
            panel.select(found.id)
        panel.view.setFocus()

    # Saying something

    def add(self) -> None:
        """Begin a comment on what the editor is at: words, a note, a field, an entry, a page, or the letter."""
        self._begin(self._here())

    def add_to_letter(self) -> None:
        """Begin a comment on the letter as a whole."""
        letter = self._desk.controller.letter_id
        self._begin(Place(letter, letter, self.tr("the whole letter")))

    def flag(self, binding: TextBinding, span: tuple[int, int], label: str) -> None:
        """Begin a comment with a label on words of a text; when it is kept or left, the focus goes back there."""
        words = " ".join(self._desk.words(binding, *span).split())
        letter = self._desk.controller.letter_id
        self._begin(Place(letter, binding.text_id, quoted(words), span=span, back=binding), label)

    def _begin(self, place: Place | None, label: str = "") -> None:
        desk = self._desk
        if place is None or not desk.controller.writable or not desk.controller.settle():
            return
        self._place = place
        desk.panes.show_pane("comments")
        self.fill()
        self.panel.begin(self.tr("Comment on {what}").format(what=place.words), label)

    def _here(self) -> Place | None:
        desk = self._desk
        focus, letter = QApplication.focusWidget(), desk.controller.letter_id
        made = desk.made_panels
        if focus is not None:
            if desk.provenance.isAncestorOf(focus) and (key := desk.provenance.form.current_key()):
                return self._field(letter, key)
            if desk.notes.view is focus and desk.notes.note_id:
                return self._note(letter, desk.notes.note_id)
            if "register" in made and made["register"].isAncestorOf(focus):
                entity = cast("RegisterPanel", made["register"]).current()
                return None if entity is None else Place("", entity.id, entity.name)
            if "scan" in made and made["scan"].isAncestorOf(focus):
                return self._page(letter, cast("ScanPanel", made["scan"]))
        return self._words(letter)

    def _field(self, letter: str, key: str) -> Place | None:
        snapshot = self._desk.controller.snapshot
        if snapshot is None:
            return None
        words = self.tr("details: {field}").format(field=field_words(key))
        return Place(letter, letter, words, part=stable_part(snapshot, key))

    def _note(self, letter: str, note_id: str) -> Place:
        snapshot = self._desk.controller.snapshot
        note = snapshot.note(note_id) if snapshot is not None else None
        number = note.number if note is not None else ""
        return Place(letter, note_id, self.tr("note {number}").format(number=number or "–"))

    def _page(self, letter: str, panel: ScanPanel) -> Place | None:
        page = panel.page
        if page is None:
            return None
        part = panel.draw.chosen if panel.draw.on else panel.marks.current
        label = page.label or str(page.order + 1)
        words = self.tr("a place on page {label}") if part else self.tr("page {label}")
        return Place(letter, page.id, words.format(label=label), part=part)

    def _words(self, letter: str) -> Place | None:
        """The selection or the word at the caret; on a line without words the letter."""
        desk = self._desk
        binding = desk.binding()
        start, end = desk.span(binding) if binding.text_id else (0, 0)
        if start >= end:
            return Place(letter, letter, self.tr("the whole letter")) if letter else None
        words = " ".join(desk.words(binding, start, end).split())
        shown = words if len(words) <= SHOWN_WORDS else words[:SHOWN_WORDS].rstrip() + "…"
        return Place(letter, binding.text_id, quoted(shown), span=(start, end))

    def _add(self, words: str, label: str) -> None:
        place, self._place = self._place, None
        if place is None:
            return
        step = AddComment(letter=place.letter, target=place.target, part=place.part, span=place.span, body=words,
                          author=self.me, labelled=label)
        if self._desk.controller.run(step) is not None:
            self.fill()
            self.panel.select(step.comment_id)
            (place.back.editor if place.back is not None else self.panel.view).setFocus()

    def _answer(self, listed: Listed, words: str) -> None:
        step = AnswerComment(comment=listed.thread.first.id, body=words, author=self.me)
        if self._desk.controller.run(step) is not None:
            self.fill()
            self.panel.select(step.comment_id)
            self.panel.view.setFocus()

    def _change(self, comment: Comment, words: str, label: str) -> None:
        labelled = label if comment.reply_to is None else None
        self._desk.controller.run(SetComment(comment=comment.id, by=self.me, body=words, labelled=labelled))
        self.panel.view.setFocus()

    def _resolve(self, listed: Listed) -> None:
        self._desk.controller.run(ResolveComment(comment=listed.thread.first.id,
                                                 resolved=not listed.thread.resolved))

    def _delete(self, comment: Comment) -> None:
        self._desk.controller.run(DeleteComment(comment=comment.id, by=self.me))

    def resolve(self) -> None:
        """Resolve the thread at the caret, or open it again; in the panel the one that is selected."""
        desk, panel = self._desk, self.panel
        focus = QApplication.focusWidget()
        if focus is not None and panel.isAncestorOf(focus):
            if (listed := panel.current()) is not None:
                self._resolve(listed)
            return
        binding = desk.binding()
        marks = {a.id for a in binding.editor.annotations_at(binding.editor.caret())} if binding.text_id else set()
        snapshot = desk.controller.snapshot
        found = [one for one in (snapshot.comments if snapshot is not None else ())
                 if one.target in marks and one.reply_to is None]
        if found:
            desk.controller.run(ResolveComment(comment=found[0].id, resolved=not found[0].resolved))
        else:
            desk.message.tell(self.tr("There is no comment at the caret."))


def make(desk: Desk) -> CommentsPanel:
    """Return the panel with its commands."""
    panel = CommentsPanel(desk.window)
    panel.commands = CommentCommands(desk, panel)
    return panel


def commands(desk: Desk) -> CommentCommands:
    """Return the commands, which are made with the panel."""
    return cast("CommentsPanel", desk.panel("comments")).commands
