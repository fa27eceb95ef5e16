"""The register: its panel, merging, splitting and deleting entries, and the work lists of what is not tagged yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QMessageBox, QWidget

from editor.app.actions.entities import DeleteEntity, MergeEntities, PutEntity, SplitEntity
from editor.app.actions.tagging import TagOccurrences, UntaggedOccurrence, each_occurrence, each_untagged
from editor.app.actions.untagged import each_name_like
from editor.core.entities import ENTITY_KINDS, Entity
from editor.core.ids import new_id
from editor.core.record import replace
from editor.ui.commands.exchange import waiting
from editor.ui.commands.tags import TagCommands
from editor.ui.desk import Desk
from editor.ui.kind_signs import kind_label
from editor.ui.panels.occurrences_panel import (
    CAPITALS,
    ENTRY,
    FILTERED,
    LETTER,
    NOBODY,
    REGISTER,
    OccurrencesPanel,
)
from editor.ui.panels.register_panel import RegisterPanel, mention_place
from editor.ui.register_delegates import PlaceRow
from editor.ui.slices import SlicedSearch
from editor.ui.translating import Translating

if TYPE_CHECKING:
    from editor.core.annotations import Annotation

MOST_PLACES = 5_000
"""Places shown in a work list: who has done these asks again."""


def make(desk: Desk, tags: TagCommands) -> RegisterCommands:
    """Make the commands of the register, when the first of them is asked for."""
    return RegisterCommands(desk, tags)


def make_register(desk: Desk) -> QWidget:
    """Make the panel of the register."""
    panel = RegisterPanel(desk.controller, desk.window)
    desk.register.connect_register(panel)
    return panel


def make_occurrences(desk: Desk) -> QWidget:
    """Make the panel of the work lists."""
    panel = OccurrencesPanel(desk.window)
    desk.register.connect_places(panel)
    return panel


class RegisterCommands(Translating):
    """What the register menu, the Register panel and the work lists do."""

    def __init__(self, desk: Desk, tags: TagCommands) -> None:
        self._desk = desk
        self._tags = tags
        self._entity = ""
        """The entry whose occurrences are listed."""
        self._occurrences: dict[str, UntaggedOccurrence] = {}
        self._asked: PlaceRow | None = None
        self._search = SlicedSearch(desk.window)
        self._search.found.connect(self._on_found)
        self._search.ended.connect(self._on_ended)
        self._search.failed.connect(desk.message.error)
        self._search.progressed.connect(self._on_progress)
        self._numbers: dict[str, str] = {}
        tags.after_tagging.append(self._on_tagged)
        desk.controller.project_closed.connect(self._on_closed)

    # The panels, made when they are first asked for

    def connect_register(self, panel: RegisterPanel) -> None:
        """Do what the panel of the register asks for."""
        panel.go_wanted.connect(lambda row: self._go(row, focus=True))
        panel.leave_wanted.connect(self._desk.text.editor.setFocus)
        panel.form.failed.connect(self._desk.message.error)
        for signal, act in ((panel.new_wanted, self.new), (panel.merge_wanted, self.merge),
                            (panel.split_wanted, self.split), (panel.delete_wanted, self.delete),
                            (panel.tag_all_wanted, self.tag_all)):
            signal.connect(act)

    def connect_places(self, panel: OccurrencesPanel) -> None:
        """Do what the panel of the work lists asks for."""
        panel.list_wanted.connect(self._list_again)
        panel.go_wanted.connect(lambda row, focus: self._go(row, focus=focus))
        panel.tag_wanted.connect(self._ask)
        panel.apply_wanted.connect(self._apply)
        panel.leave_wanted.connect(self._leave)

    @property
    def panel(self) -> RegisterPanel:
        """The panel of the register."""
        return cast("RegisterPanel", self._desk.panel("register"))

    @property
    def places(self) -> OccurrencesPanel:
        """The panel of the work lists."""
        return cast("OccurrencesPanel", self._desk.panel("occurrences"))

    def _has_focus(self, name: str) -> bool:
        focus, panel = QApplication.focusWidget(), self._desk.made_panels.get(name)
        return focus is not None and panel is not None and panel.isAncestorOf(focus)

    def _on_closed(self) -> None:
        self._search.cancel()
        self._entity, self._occurrences, self._asked = "", {}, None
        if "occurrences" in self._desk.made_panels:
            self.places.begin_without_entry()
            self.places.progress(0, 0)

    def _go(self, row: PlaceRow, *, focus: bool) -> None:
        """Show a place of any letter; with ``focus`` the caret goes there, else the words are marked as found."""
        self._desk.controller.show_letter(row.letter)
        self._desk.show_place(row.text, row.start, row.end, focus=focus)
        for binding in self._desk.bindings:
            hit = (row.start, row.end) if not focus and binding.text_id == row.text else (0, 0)
            binding.editor.show_hit(*hit)

    def _leave(self) -> None:
        """Go back to the text, at the caret that stands there; nothing is marked as found any more."""
        for binding in self._desk.bindings:
            binding.editor.show_hit(0, 0)
        self._desk.text.editor.setFocus()

    def _may_change(self) -> bool:
        """Whether the project may be changed; where not, that is said."""
        if not self._desk.controller.writable:
            self._desk.message.tell(self.tr("This project is open for reading only."))
        return self._desk.controller.writable

    # Entries

    def show(self) -> None:
        """Go to the register; from inside it, hide it."""
        self._desk.panes.toggle_pane("register")

    def find(self) -> None:
        """Go to the filter of the register."""
        self._open()
        self.panel.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.panel.filter.selectAll()

    def _open(self) -> None:
        self._desk.panel("register")
        self._desk.panes.show_pane("register")

    def here(self) -> None:
        """Go to the entry of the tag at the caret."""
        tag = self._tag_here()
        if tag is not None and tag.entities:
            self.edit(tag.entities[0])
        else:
            self._desk.message.tell(self.tr("There is no tag of an entry at the caret."))

    def _tag_here(self) -> Annotation | None:
        binding = self._desk.binding()
        if not binding.text_id:
            return None
        here = [a for a in binding.editor.annotations_at(binding.editor.caret()) if a.kind == "entity"]
        return min(here, key=lambda a: a.end - a.start, default=None)

    def edit(self, entity_id: str) -> None:
        """Go to an entry and write in it."""
        self._open()
        self.panel.select(entity_id)
        self.panel.edit()

    def new(self) -> None:
        """Ask for the name of a new entry and go to it."""
        if not self._may_change():
            return
        window = self._desk.window
        kinds = [kind_label(kind) for kind in ENTITY_KINDS]
        chosen, accepted = QInputDialog.getItem(window, self.tr("New entry"), self.tr("Kind"), kinds, 0, False)
        if not accepted:
            return
        typed = self.panel.filter.text().strip()
        name, accepted = QInputDialog.getText(window, self.tr("New entry"), self.tr("Preferred name"), text=typed)
        if accepted and name.strip():
            entity = Entity(id=new_id(), kind=ENTITY_KINDS[kinds.index(chosen)], name=" ".join(name.split()))
            if self._desk.controller.run(PutEntity(entity=entity)) is not None:
                self.edit(entity.id)

    def duplicates(self) -> None:
        """List the entries that are likely to be the same."""
        self._open()
        with waiting():
            self.panel.show_duplicates()
        self.panel.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def merge(self) -> None:
        """Merge the two entries that are selected, or the current one with the one it is likely to double."""
        from editor.ui.dialogs.merge_dialog import MergeDialog

        desk = self._desk
        if not self._may_change():
            return
        pair = self.panel.selected()
        if len(pair) == 1:
            pair = self.panel.alike()[:2] or pair
        if len(pair) != 2:
            desk.message.tell(self.tr("Select two entries first (Shift+↓, or Ctrl+click), then merge them."))
            return
        if pair[0].kind != pair[1].kind:
            desk.message.tell(self.tr("These are entries of different kinds: change the kind of one first."))
            return
        dialog = MergeDialog(pair[0], pair[1], desk.controller.session.mention_counts(), desk.window)
        accepted, chosen = dialog.exec(), dialog.chosen
        dialog.deleteLater()
        if accepted:
            with waiting():
                desk.controller.run(MergeEntities(keep=pair[0].id, merge=(pair[1].id,), chosen=chosen))
            self.panel.select(pair[0].id)
            self.panel.view.setFocus()

    def split(self) -> None:
        """Move the mentions that are selected to a new entry."""
        desk, panel = self._desk, self.panel
        if not self._may_change():
            return
        entity, rows = panel.current(), panel.selected_mentions()
        if entity is None or not rows or not panel.mentions.isVisible():
            desk.message.tell(self.tr("Select the mentions that mean somebody else first (→, then Shift+↓)."))
            return
        name, accepted = QInputDialog.getText(
            desk.window, self.tr("Split off"),
            self.tr("Name of the new entry for %n mentions", "", len(rows)), text=entity.name)
        if accepted and name.strip():
            split = SplitEntity(entity_id=entity.id, mentions=tuple(row.key for row in rows), name=name)
            if desk.controller.run(split) is not None:
                panel.select(split.new_id)

    def delete(self) -> None:
        """Delete the current entry; where it is mentioned, ask whether its mentions go as well."""
        desk, entity = self._desk, self.panel.current()
        if entity is None or not self._may_change():
            return
        count = desk.controller.session.mention_counts().get(entity.id, 0)
        agreed = not count or self._confirmed(entity, count)
        self.panel.view.setFocus()
        if not agreed:
            return
        desk.controller.run(DeleteEntity(entity_id=entity.id, with_mentions=count > 0))

    def _confirmed(self, entity: Entity, count: int) -> bool:
        window = self._desk.window
        box = QMessageBox(window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Delete an entry"))
        box.setText(self.tr("“{name}” is mentioned.").format(name=entity.name))
        box.setInformativeText(self.tr(
            "Its %n mentions lose their tags; the words stay. One undo takes it back. To say that it is the same as "
            "another entry, merge them instead.", "", count))
        delete = box.addButton(self.tr("Delete with its mentions"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is delete

    def forget(self) -> None:
        """Let the places that were rejected for the current entry be proposed again."""
        desk, entity = self._desk, self.panel.current()
        if entity is None or not entity.rejected:
            desk.message.tell(self.tr("Nothing was rejected for the entry that is selected in the register."))
        elif desk.controller.run(PutEntity(entity=replace(entity, rejected=()))) is not None:
            desk.message.tell(self.tr("Places that may be proposed again: {count}.").format(
                count=len(entity.rejected)))

    # Work lists

    def tag_all(self) -> None:
        """List where the names of an entry stand untagged: of the one selected, or of the tag at the caret."""
        entity = self._meant()
        if not entity:
            self._desk.message.tell(self.tr(
                "Put the caret into a tag, or select an entry in the register, to tag its other occurrences."))
            return
        self._entity = entity
        self._list(ENTRY)

    def _meant(self) -> str:
        """The entry of the panel that has the focus, else of the tag at the caret, else of the register if seen."""
        tag = self._tag_here()
        mentioned = self._desk.entities.current_entity()
        register = self.panel if "register" in self._desk.made_panels else None
        current = register.current() if register is not None and register.isVisible() else None
        if self._has_focus("register") and current is not None:
            return current.id
        if self._has_focus("entities") and mentioned is not None:
            return mentioned.id
        if tag is not None and tag.entities:
            return tag.entities[0]
        return current.id if current is not None else ""

    def untagged(self) -> None:
        """List where names of the register stand untagged."""
        self._list(REGISTER)

    def capitals(self) -> None:
        """List words that look like names and are in no tag."""
        self._list(CAPITALS)

    def unidentified(self) -> None:
        """List the mentions that nobody has identified."""
        self._list(NOBODY)

    def _list(self, which: str) -> None:
        places = self.places
        places.begin("", choosing=False)
        self._desk.panes.show_pane("occurrences")
        places.which.blockSignals(True)
        places.which.setCurrentIndex(places.which.findData(which))
        places.which.blockSignals(False)
        self._list_again()
        places.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _list_again(self) -> None:
        """Search again: another list, or other letters."""
        desk, places, which = self._desk, self.places, self.places.which.currentData()
        if not desk.controller.is_open or not desk.controller.settle():
            return
        self._search.cancel()
        self._occurrences = {}
        entity = desk.controller.entities().get(self._entity)
        if which == ENTRY and entity is None:
            places.begin_without_entry()
            return
        titles = {ENTRY: self.tr("Where the names of {name} stand untagged"),
                  REGISTER: self.tr("Where names of the register stand untagged"),
                  CAPITALS: self.tr("Words that look like names and are in no tag"),
                  NOBODY: self.tr("Mentions of somebody not identified yet")}
        places.begin(titles[which].format(name=entity.name if entity is not None else ""), choosing=which == ENTRY)
        places.apply.setEnabled(desk.controller.writable)
        self._numbers = {row.id: row.number for row in desk.controller.session.rows(counted=False)}
        letters = self._letters()
        if which == NOBODY:
            self._list_nobody(letters)
        elif which == ENTRY:
            self._search.start(each_occurrence(desk.controller.session, self._entity, letters))
        elif which == REGISTER:
            self._search.start(each_untagged(desk.controller.session, letters))
        else:
            self._search.start(each_name_like(desk.controller.session, letters))

    def _letters(self) -> list[str] | None:
        """The letters of the scope; None for all."""
        scope = self.places.scope.currentData()
        controller = self._desk.controller
        if scope == LETTER:
            return [controller.letter_id]
        if scope == FILTERED:
            query = self._desk.letters.filter.text().strip()
            with controller.guard():
                return [row.id for row in controller.session.rows(where=query, counted=False)]
        return None

    def _list_nobody(self, letters: list[str] | None) -> None:
        with self._desk.controller.guard():
            rows = self._desk.controller.session.mention_rows(None)
            self.places.add([mention_place(row) for row in rows if letters is None or row.letter in letters])
        self._on_ended()

    def _on_found(self, found: list[UntaggedOccurrence]) -> None:
        room = MOST_PLACES - len(self._occurrences)
        some = found[:room]
        self._occurrences.update((occurrence.id, occurrence) for occurrence in some)
        self.places.add([self._place(occurrence) for occurrence in some])
        if len(found) >= room:
            self._search.cancel()
            self._on_ended()

    def _place(self, occurrence: UntaggedOccurrence) -> PlaceRow:
        register = self._desk.controller.entities()
        choosing = self.places.which.currentData() == ENTRY
        names = [register[key].name for key in occurrence.entities if key in register]
        if choosing:
            others = ", ".join(names[1:])
            remark = self.tr("⚠ also {names}").format(names=others) if others else ""
        else:
            remark = ("⚠ " if len(names) > 1 else "") + ", ".join(names)
        mark = ("no" if occurrence.ambiguous else "yes") if choosing else ""
        return PlaceRow(
            letter=occurrence.letter, number=self._numbers.get(occurrence.letter, "?"), text=occurrence.text,
            start=occurrence.start, end=occurrence.end, before=occurrence.before, match=occurrence.match,
            after=occurrence.after, remark=remark, mark=mark, key=occurrence.id, entities=occurrence.entities)

    def _on_progress(self, done: int, total: int) -> None:
        self.places.progress(done, total)

    def _on_ended(self) -> None:
        places = self.places
        places.progress(0, 0)
        which = places.which.currentData()
        if not places.rows():
            places.tell(self.tr("Nothing of this sort here."))
        elif which == ENTRY:
            places.tell(self.tr(
                "Space chooses · A all · N none · X never · ↵ shows the place · Ctrl+↵ tags the chosen · "
                "Esc to the text"))
        else:
            places.tell(self.tr("%n places. T tags · ↵ goes there · Esc to the text", "", len(places.rows())))

    def _apply(self) -> None:
        """Tag what is chosen and remember what is never to be proposed: one step."""
        desk, places = self._desk, self.places
        if not self._may_change():
            return
        entity = desk.controller.entities().get(self._entity)
        chosen = [self._occurrences[row.key] for row in places.rows("yes") if row.key in self._occurrences]
        never = [self._occurrences[row.key] for row in places.rows("never") if row.key in self._occurrences]
        if entity is None or not (chosen or never) or self._search.running:
            desk.message.tell(self.tr("Choose places with Space first, when the search has ended."))
            return
        with waiting():
            changed = desk.controller.run(TagOccurrences(
                entity_id=entity.id, name=entity.name, occurrences=tuple(chosen), rejected=tuple(never)))
        if changed is not None:
            desk.message.tell(self.tr("Tagged: {tagged}. Never proposed again: {never}. Ctrl+Z takes it back."
                                             ).format(tagged=len(chosen), never=len(never)))
            self._list_again()

    def _ask(self, row: PlaceRow) -> None:
        """Tag one place of a list: at once where it can mean only one entry, else the picker asks."""
        desk = self._desk
        if not self._may_change():
            return
        occurrence = self._occurrences.get(row.key)
        if occurrence is not None and len(row.entities) == 1:
            name = desk.controller.entities()[row.entities[0]].name
            done = desk.controller.run(TagOccurrences(
                entity_id=row.entities[0], name=name, occurrences=(occurrence,)))
            if done is not None:
                self._done(row)
            return
        self._asked = row
        self._go(row, focus=True)
        self._tags.tag("")

    def _on_tagged(self, text: str, start: int) -> None:
        """Something was tagged by the picker: if it was asked for from a list, go on there."""
        row, self._asked = self._asked, None
        if row is not None and (row.text, row.start) == (text, start):
            self._done(row)
            self._desk.panes.show_pane("occurrences")
            self.places.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _done(self, row: PlaceRow) -> None:
        self._occurrences.pop(row.key, None)
        self.places.remove(row)
