"""Marks and block roles: the leader menu, setting, changing, repeating and removing them."""

from __future__ import annotations

from dataclasses import dataclass

from editor.app.actions.annotations import Annotate, RemoveAnnotation, SetAnnotation, SetBlockRole
from editor.core.annotations import Annotation
from editor.core.folios import page_label
from editor.core.marking import reusable, same_mark
from editor.core.profiles import KindSpec
from editor.core.record import JsonObject
from editor.core.references import KIND as CROSS_REFERENCE
from editor.ui.commands.notes import NoteCommands
from editor.ui.commands.references import ReferenceCommands
from editor.ui.commands.sticky import StickyMark
from editor.ui.commands.tags import TagCommands
from editor.ui.context_line import beginning
from editor.ui.desk import Desk
from editor.ui.panels.attribute_popup import AttributePopup
from editor.ui.panels.leader_menu import LeaderMenu
from editor.ui.panels.text_pane import innermost_first
from editor.ui.profile_words import kind_name
from editor.ui.text_binding import TextBinding
from editor.ui.translating import Translating

COMMENT = "comment"
"""The kind that holds the place of a comment: a mark alone says nothing."""
SHOWN_WORDS = 40
"""How many code points of the selection the menu's heading repeats."""


@dataclass(frozen=True)
class Last:
    """The mark that was set last, for doing the same again."""

    kind: str
    attributes: JsonObject


class MarkCommands(Translating):
    """What the leader key, the actions of the profile's kinds and the block role box do."""

    def __init__(self, desk: Desk, notes: NoteCommands, tags: TagCommands, references: ReferenceCommands) -> None:
        self._desk = desk
        self._notes = notes
        self._tags = tags
        self._references = references
        self.menu = LeaderMenu(desk.window)
        self.menu.chosen.connect(self._on_chosen)
        self._binding: TextBinding = desk.text.binding
        self.popup = AttributePopup(desk.window)
        self.popup.accepted.connect(self._keep_attributes)
        self.popup.remove_wanted.connect(self._remove_one)
        self._draft: Annotate | None = None
        self._last: Last | None = None
        self._kept: dict[str, JsonObject] = {}
        """The attributes that each kind was given last."""
        self.lock = StickyMark(desk, self.set_on_selection)
        desk.text.role_chosen.connect(self._set_role_of_active)
        desk.text.annotation_wanted.connect(self._open)
        desk.each_binding(self._serve)

    def _serve(self, binding: TextBinding) -> None:
        self._desk.text.serve(binding)
        binding.editor.annotation_activated.connect(self._on_activated)

    def leader(self) -> None:
        """Open the menu behind F8 for the selection or the word at the caret."""
        desk = self._desk
        self._binding = desk.binding()
        if not self._binding.text_id:
            return
        words = shortened(desk.words(self._binding, *desk.span(self._binding)))
        title = self.tr("Mark “{words}” as:").format(words=words) if words else self.tr("Insert here:")
        place = desk.place_rect(self._binding, *desk.span(self._binding))
        self.menu.open_for(desk.controller.profile, title, place)

    def sticky(self) -> None:
        """Lock a kind, which each selection then gets; or end that."""
        if self.lock.kind:
            self.lock.end()
            return
        desk = self._desk
        self._binding = desk.binding()
        if self._binding.text_id:
            self.menu.open_for(desk.controller.profile, self.tr("Mark each selection from now on as:"),
                               desk.caret_rect(self._binding), marks_only=True)

    def block_role(self) -> None:
        """Go to the choice of block role."""
        role = self._desk.text.role
        role.setFocus()
        role.showPopup()

    def remove(self) -> None:
        """Remove the innermost tag or mark at the caret; the text, and notes, stay."""
        here = [annotation for annotation in self._here() if annotation.kind != "note"]
        if here:
            self._desk.controller.run(RemoveAnnotation(annotation_ids=(here[0].id,)))
        else:
            self._desk.message.tell(self.tr("There is no tag or mark at the caret."))

    def _here(self) -> list[Annotation]:
        binding = self._desk.binding()
        return innermost_first(binding.editor.annotations_at(binding.editor.caret())) if binding.text_id else []

    # What is known of a mark

    def details(self) -> None:
        """Open the details of the innermost tag or mark at the caret."""
        profile = self._desk.controller.profile
        found = next((a for a in self._here() if a.kind != "note" and profile.kind(a.kind).attributes), None)
        if found is not None:
            self.ask(found, self._desk.binding())
        else:
            self._desk.message.tell(self.tr(
                "There is nothing at the caret that has details: put it into a tag or mark."))

    def _open(self, annotation_id: str) -> None:
        """Open what was chosen beside the block role: a note is written in, of the others the details are shown."""
        binding = self._desk.text.active
        found = binding.editor.live.get(annotation_id) if binding.text_id else None
        if found is not None and found.kind == "note":
            binding.editor.annotation_activated.emit(annotation_id)
        elif found is not None:
            self.ask(found, binding)

    def _on_activated(self, annotation_id: str) -> None:
        binding = self._desk.binding()
        found = binding.editor.live.get(annotation_id) if binding.text_id else None
        if found is not None and found.kind == COMMENT:
            self._desk.comments.show_mark(annotation_id)
        elif found is not None and found.kind not in ("note", "entity", CROSS_REFERENCE):
            self.ask(found, binding)

    def ask(self, annotation: Annotation, binding: TextBinding) -> None:
        """Show the details of a mark or tag, to be changed."""
        desk = self._desk
        spec = desk.controller.profile.kind(annotation.kind)
        self._draft = None
        if not spec.attributes:
            desk.message.tell(self.tr("“{kind}” has no details.").format(kind=kind_name(spec)))
        elif desk.controller.writable:
            words = shortened(desk.words(binding, annotation.start, annotation.end))
            place = desk.place_rect(binding, annotation.start, annotation.end)
            self.popup.open_for(annotation, spec, words, place)

    def _keep_attributes(self, annotation_id: str, attributes: JsonObject) -> None:
        draft, self._draft = self._draft, None
        if draft is not None and draft.annotation_id == annotation_id:
            self._set(draft, attributes)
        else:
            self._desk.controller.run(SetAnnotation(annotation_id=annotation_id, attributes=attributes))

    def _remove_one(self, annotation_id: str) -> None:
        self._desk.controller.run(RemoveAnnotation(annotation_ids=(annotation_id,)))

    # Choosing

    def _on_chosen(self, action: str, kind: str) -> None:
        if self.menu.marks_only:
            self.lock.begin(kind)
            return
        match action:
            case "entity":
                self._tags.tag(kind, self._binding)
            case "nobody":
                self._tags.tag_nobody(self._binding)
            case "note":
                self._notes.add(kind)
            case "block":
                self._set_role(kind, self._binding)
            case "comment":
                self._desk.comments.add()
            case "mark":
                self._mark(kind, self._binding)
            case "details":
                self.details()
            case _:
                self.remove()

    def apply(self, kind: str) -> None:
        """Do what the key of a kind does: mark the words, insert a point, or give the line its role."""
        binding = self._desk.binding()
        if self._desk.controller.profile.kind(kind).shape == "block":
            self._set_role(kind, binding)
        else:
            self._mark(kind, binding)

    def repeat(self) -> None:
        """Set the mark that was set last once more, with all that was said of it."""
        binding, last = self._desk.binding(), self._last
        if last is None:
            self._desk.message.tell(self.tr("Nothing has been marked yet that could be repeated."))
        elif self._desk.controller.profile.kind(last.kind).shape == "block":
            self._set_role(last.kind, binding)
        elif (draft := self._drafted(last.kind, binding)) is not None:
            self._set(draft, last.attributes | self._of_place(last.kind, binding, draft))

    def set_on_selection(self, kind: str, binding: TextBinding) -> None:
        """Mark the selection without asking, with the values used last; what is marked so already stays so."""
        spec = self._desk.controller.profile.kind(kind)
        draft = self._drafted(kind, binding) if kind != CROSS_REFERENCE else None  # it needs a target
        if draft is not None and self._standing(draft, binding) is None:
            self._set(draft, self._usual(spec))

    # Setting

    def _set_role_of_active(self, role: str) -> None:
        self._set_role(role, self._desk.text.active)

    def _set_role(self, role: str, binding: TextBinding) -> None:
        if binding.text_id:
            start, end = binding.editor.selection()
            self._last = Last(role, {})
            self._desk.controller.run(SetBlockRole(text=binding.text_id, start=start, end=end, role=role))

    def _mark(self, kind: str, binding: TextBinding) -> None:
        desk = self._desk
        if kind == CROSS_REFERENCE:
            self._references.add(binding)
            return
        spec = desk.controller.profile.kind(kind)
        draft = self._drafted(kind, binding)
        if draft is None:
            return
        standing = self._standing(draft, binding)
        if standing is not None:
            self._toggle(standing, spec, binding)
            return
        attributes = self._of_place(kind, binding, draft)
        if not spec.is_asked:
            self._set(draft, attributes)
            return
        self._draft = draft
        proposed = Annotation(id=draft.annotation_id, text=draft.text, kind=kind, start=draft.start, end=draft.end,
                              attributes=self._usual(spec) | attributes)
        words = shortened(desk.words(binding, draft.start, draft.end))
        self.popup.open_for(proposed, spec, words, desk.place_rect(binding, draft.start, draft.end), new=True)

    def _drafted(self, kind: str, binding: TextBinding) -> Annotate | None:
        """What setting the kind would mark; None (and it is told) where there is nothing to mark."""
        desk = self._desk
        if not binding.text_id:
            return None
        start, end = desk.span(binding)
        selected = binding.editor.selection()
        if desk.controller.profile.kind(kind).shape == "point" or (kind == "gap" and selected[0] == selected[1]):
            start = end = binding.editor.caret()
        elif start == end:
            desk.message.tell(self.tr("Select the words to mark first, or put the caret into a word."))
            return None
        desk.message.hide()
        return Annotate(text=binding.text_id, annotation_kind=kind, start=start, end=end)

    def _standing(self, draft: Annotate, binding: TextBinding) -> Annotation | None:
        """The same mark where it stands already."""
        return same_mark(binding.editor.annotations_at(draft.start), draft.annotation_kind, draft.start, draft.end)

    def _toggle(self, standing: Annotation, spec: KindSpec, binding: TextBinding) -> None:
        """The key of a mark on the very words that have it: remove it, or offer to change it."""
        if spec.is_asked:
            self.ask(standing, binding)
        else:
            self._remove_one(standing.id)

    def _set(self, draft: Annotate, attributes: JsonObject) -> None:
        operation = Annotate(text=draft.text, annotation_kind=draft.annotation_kind, start=draft.start, end=draft.end,
                             attributes=attributes, annotation_id=draft.annotation_id)
        if self._desk.controller.run(operation) is not None:
            self._last = Last(draft.annotation_kind, attributes)
            self._kept[draft.annotation_kind] = attributes

    def _usual(self, spec: KindSpec) -> JsonObject:
        """What is proposed for a new mark: the values that were used last, where they may hold again."""
        kept = [attribute.name for attribute in spec.attributes if attribute.is_kept]
        return reusable(self._kept.get(spec.kind, {}), kept)

    def _of_place(self, kind: str, binding: TextBinding, draft: Annotate) -> JsonObject:
        """What follows from the place itself: a break inside a word, the number of a page, the words as abbreviated."""
        content = binding.editor.live.content
        match kind:
            case "line-break":
                return {"break": "no"} if _inside_word(content, draft.start) else {}
            case "page-break":
                pages = [(a.start, str(a.attributes.get("n", ""))) for a in binding.editor.live.annotations()
                         if a.kind == kind and not a.detached]
                return {"n": page_label(pages, draft.start)}
            case "expansion":
                return {"abbreviated": content[draft.start:draft.end]}
            case _:
                return {}


def _inside_word(content: str, position: int) -> bool:
    """Whether a line that ends at ``position`` breaks a word: letters on both sides, or a hyphen between them."""
    before, behind = content[max(0, position - 2):position], content[position:position + 1]
    if not behind.isalpha() or not before:
        return False
    return before[-1].isalpha() or (before[-1] in "-‐¬=" and before[:1].isalpha())


def shortened(words: str) -> str:
    """Return words on one line, and not more than a heading has room for."""
    return beginning(words, SHOWN_WORDS)
