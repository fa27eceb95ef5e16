"""What somebody does between two exchanges: random work by the program's own operations."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TypeVar

from editor.app.actions.annotations import Annotate, Reattach, RemoveAnnotation, SetAnnotation, SetBlockRole
from editor.app.actions.entities import DeleteEntity, MergeEntities, PutEntity, SplitEntity, TagNewEntity, TagSpan
from editor.app.actions.letter_order import DuplicateLetter, JoinLetters, MoveLetters, SplitLetter
from editor.app.actions.letters import DeleteLetter, NewLetter, SetLetter, SetProject, SetProvenance
from editor.app.actions.note_order import RankNote, SetLemma
from editor.app.actions.note_texts import MergeNotes, TextIntoNote
from editor.app.actions.notes import AddNote, DeleteNote, MoveNote, SetNote
from editor.app.actions.text import CutFragment, JoinLines, MoveFragment, PasteFragment, ReplaceText, copy_fragment
from editor.core.anchors import TextEdit
from editor.core.annotations import BLOCK_KINDS, Annotation
from editor.core.blocks import line_spans
from editor.core.entities import AuthorityLink, Entity, NameForm
from editor.core.ids import new_id
from editor.core.letters import Action, Comment, DateValue, Letter, Note, Project, Reading, Text
from editor.core.messages import RefusedError, message
from editor.core.operations import Changes, Put, StoredObject
from editor.core.profiles import KindSpec
from editor.core.provenance import Provenance
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.store.session import ProjectSession
from tests.review.simulation.vocabulary import WORDS, marker, prose

T = TypeVar("T")


class NothingThereError(Exception):
    """There is nothing that could be worked on in this way."""


class Person:
    """One person with a copy of the project."""

    def __init__(self, session: ProjectSession, choice: random.Random) -> None:
        self.session, self.choice, self.made = session, choice, 0
        self.steps = 0
        """Steps since the last exchange: those that may be taken back as work; merges are taken back with a look."""

    @property
    def name(self) -> str:
        return self.session.editor

    def work(self) -> str:
        """Do one thing, and return what it was: "" where it could not be done."""
        names, weights = zip(*WEIGHTS.items(), strict=True)
        (name,) = self.choice.choices(names, weights)
        do: Callable[[], None] = getattr(self, name)
        before = self._last_step()
        try:
            do()
        except (NothingThereError, RefusedError):
            return ""
        if name not in ("type", "undo", "redo") and self._last_step() == before:
            return ""  # nothing was changed by it, and undoing it would take back a decision
        self.steps += {"undo": -1}.get(name, 1)
        return name

    def _last_step(self) -> int:
        (last,) = self.session._connection.execute("SELECT max(n) FROM changeset").fetchone()
        return last

    # --- choosing

    def one_of(self, found: list[T]) -> T:
        if not found:
            raise NothingThereError
        return self.choice.choice(found)

    def mark(self) -> str:
        """A word that nobody else writes."""
        self.made += 1
        return marker(self.name, self.made)

    def letter(self) -> LetterSnapshot:
        return self.session.letter(self.one_of(self.session.letter_ids()))

    def text(self) -> TextSnapshot:
        """A text; the letters themselves more often than notes."""
        letter = self.letter()
        return letter.transcription if self.choice.random() < .7 else self.one_of(list(letter.texts()))

    def stretch(self, text: TextSnapshot, most: int = 12) -> tuple[int, int]:
        length = len(text.text.content)
        start = self.choice.randint(0, length)
        return start, min(length, start + self.choice.randint(1, most))

    def words(self, text: TextSnapshot) -> tuple[int, int]:
        """Some words of a text, whole."""
        content = text.text.content
        blank = [character.isspace() for character in content]
        starts = [at for at in range(len(content)) if not blank[at] and (at == 0 or blank[at - 1])]
        start = self.one_of(starts)
        ends = [at for at in range(start + 1, len(content) + 1) if at == len(content) or content[at].isspace()]
        return start, self.choice.choice(ends[:2])

    def annotation(self, *, detached: bool = False) -> Annotation:
        return self.one_of([one for one in self.text().annotations if not one.is_block and one.detached == detached])

    def tag(self) -> Annotation:
        return self.one_of([one for one in self.text().annotations if one.kind in ("entity", "unclear", "emphasis")])

    def note(self) -> Note:
        return self.one_of(list(self.letter().notes)).note

    def entry(self) -> Entity:
        return self.one_of([one for one in self.session.entities() if one.merged_into is None])

    def put(self, value: StoredObject) -> None:
        self.session.run(Changes(message("edit"), (Put(value),)))

    # --- texts

    def type(self) -> None:
        text = self.text().text
        at = self.choice.randint(0, len(text.content))
        for words in (self.mark(), " ", self.choice.choice(WORDS))[:self.choice.randint(1, 3)]:
            self.session.type(text.id, TextEdit(at, "", words))
            at += len(words)

    def respell(self) -> None:
        text = self.text()
        start, end = self.words(text)
        new = self.choice.choice([self.mark(), self.choice.choice(WORDS), text.text.content[start:end].upper()])
        self.session.run(ReplaceText(text=text.text.id, start=start, end=end, replacement=new))

    def insert(self) -> None:
        text = self.text()
        at = self.choice.randint(0, len(text.text.content))
        self.session.run(ReplaceText(text=text.text.id, start=at, end=at,
                                     replacement=f" {self.mark()} {prose(self.choice, 2)} "))

    def delete(self) -> None:
        text = self.text()
        start, end = self.words(text) if self.choice.random() < .6 else self.stretch(text, 30)
        self.session.run(ReplaceText(text=text.text.id, start=start, end=end, replacement=""))

    def space(self) -> None:
        text = self.text()
        content = text.text.content
        at = self.one_of([at for at, character in enumerate(content) if character in " \u00a0"])
        new = "\u00a0" if content[at] == " " else " "
        self.session.run(ReplaceText(text=text.text.id, start=at, end=at + 1, replacement=new))

    def split(self) -> None:
        text = self.text()
        at = self.choice.randint(0, len(text.text.content))
        self.session.run(ReplaceText(text=text.text.id, start=at, end=at, replacement="\n"))

    def join(self) -> None:
        text = self.text()
        at = self.one_of([at for at, character in enumerate(text.text.content) if character == "\n"])
        if self.choice.random() < .5:
            self.session.run(JoinLines(text=text.text.id, start=at, end=at + 1))
        else:
            self.session.run(ReplaceText(text=text.text.id, start=at, end=at + 1, replacement=" "))

    def move_paragraph(self) -> None:
        text = self.text()
        lines = line_spans(text.text.content)
        if len(lines) < 3:
            raise NothingThereError
        line, target = self.choice.sample(lines[:-1], 2)
        self.session.run(MoveFragment(text=text.text.id, start=line.start, end=line.end + 1, position=target.start))

    def cut(self) -> None:
        text = self.text()
        start, end = self.stretch(text, 20)
        self.session.run(CutFragment(text=text.text.id, start=start, end=end))

    def copy(self) -> None:
        text, target = self.text(), self.text()
        fragment = copy_fragment(self.session, text.text.id, *self.stretch(text, 20))
        at = self.choice.randint(0, len(target.text.content))
        self.session.run(PasteFragment(text=target.text.id, start=at, end=at, fragment=fragment))

    def role(self) -> None:
        text = self.text()
        start, end = self.stretch(text)
        self.session.run(SetBlockRole(text=text.text.id, start=start, end=end, role=self.choice.choice(BLOCK_KINDS)))

    # --- tags

    def tag_span(self) -> None:
        text = self.text()
        start, end = self.words(text)
        self.session.run(TagSpan(text=text.text.id, start=start, end=end, entities=(self.entry().id,),
                                 certainty=self.choice.choice(("high", "low"))))

    def tag_new(self) -> None:
        text = self.text()
        start, end = self.words(text)
        self.session.run(TagNewEntity(text=text.text.id, start=start, end=end, entity_kind="person"))

    def annotate(self) -> None:
        text = self.text()
        start, end = self.words(text) if self.choice.random() < .7 else self.stretch(text)
        kind = self.choice.choice(("unclear", "emphasis", "gap"))
        end = start if kind == "gap" else end
        self.session.run(Annotate(text=text.text.id, annotation_kind=kind, start=start, end=end))

    def untag(self) -> None:
        self.session.run(RemoveAnnotation(annotation_ids=(self.annotation().id,)))

    def retag(self) -> None:
        tag = self.tag()
        attributes = {**tag.attributes, "certainty": self.choice.choice(("high", "medium", "low"))}
        self.session.run(SetAnnotation(annotation_id=tag.id, attributes=attributes,
                                       entities=(self.entry().id,) if tag.kind == "entity" else None))

    def respan(self) -> None:
        tag = self.tag()
        text = self.session.text(tag.text)
        start, end = self.words(text)
        if self.choice.random() < .6:
            start = max(0, tag.start - self.choice.randint(0, 4))
            end = min(len(text.text.content), tag.end + self.choice.randint(0, 4))
        self.session.run(SetAnnotation(annotation_id=tag.id, start=start, end=end))

    def reattach(self) -> None:
        tag = self.annotation(detached=True)
        start, end = self.words(self.session.text(tag.text))
        self.session.run(Reattach(annotation_id=tag.id, start=start, end=start if tag.kind == "note" else end))

    # --- notes

    def add_note(self) -> None:
        text = self.text()
        at = self.choice.randint(0, len(text.text.content))
        self.session.run(AddNote(text=text.text.id, position=self.choice.choice((at, at, at, None)),
                                 body=f"{self.mark()} {prose(self.choice, 4)}"))

    def edit_note(self) -> None:
        body = self.one_of(list(self.letter().notes)).body.text
        at = self.choice.randint(0, len(body.content))
        self.session.run(ReplaceText(text=body.id, start=at, end=at, replacement=f" {self.mark()} "))

    def delete_note(self) -> None:
        self.session.run(DeleteNote(note_id=self.note().id))

    def move_note(self) -> None:
        letter = self.letter()
        note = self.one_of(list(letter.notes)).note
        text = letter.transcription.text
        self.session.run(MoveNote(note_id=note.id, text=text.id, position=self.choice.randint(0, len(text.content))))

    def set_note(self) -> None:
        self.session.run(SetNote(note_id=self.note().id, status=self.choice.choice(("draft", "checked")),
                                 memo=self.choice.choice((None, self.mark())),
                                 series=self.choice.choice(("editorial", "textual", None))))

    def rank_note(self) -> None:
        self.session.run(RankNote(note_id=self.note().id, by=self.choice.choice((-1, 1))))

    def set_lemma(self) -> None:
        self.session.run(SetLemma(note_id=self.note().id, lemma=self.choice.choice((None, "Enver", ""))))

    def merge_notes(self) -> None:
        one, other = self.note(), self.note()
        self.session.run(MergeNotes(note_id=one.id, other=other.id))

    def text_into_note(self) -> None:
        text = self.letter().transcription
        start, end = self.words(text)
        self.session.run(TextIntoNote(text=text.text.id, start=start, end=end))

    # --- the register

    def edit_entry(self) -> None:
        entry = self.entry()
        changed = self.choice.choice((
            {"description": f"{entry.description or ''} {self.mark()}"},
            {"dates": self.choice.choice(("1881", "1922"))},
            {"names": (*entry.names, NameForm(name=self.mark()))}, {"name": f"{self.mark()} of Bukhara"},
            {"links": (AuthorityLink(system="viaf", id=self.choice.choice("78"), uri="http://viaf.org/"),)}))
        self.session.run(PutEntity(entity=replace(entry, **changed)))

    def new_entry(self) -> None:
        self.session.run(PutEntity(entity=Entity(id=new_id(), kind="person", name=self.mark())))

    def merge_entries(self) -> None:
        one, other = self.entry(), self.entry()
        self.session.run(MergeEntities(keep=one.id, merge=(other.id,)))

    def split_entry(self) -> None:
        tag = self.one_of([one for one in self.text().annotations if one.entities])
        self.session.run(SplitEntity(entity_id=tag.entities[0], mentions=(tag.id,), name=self.mark()))

    def delete_entry(self) -> None:
        self.session.run(DeleteEntity(entity_id=self.entry().id, with_mentions=self.choice.random() < .7))

    # --- letters

    def provenance(self) -> None:
        provenance: Provenance = self.letter().provenance
        witness = self.one_of(list(provenance.witnesses))
        changed = self.choice.choice((
            {"extent": self.mark()}, {"hands": (*witness.hands, self.mark())[-2:]},
            {"description": f"{witness.description or ''} {self.mark()}"}))
        rights = self.mark() if self.choice.random() < .3 else provenance.rights
        self.session.run(SetProvenance(provenance=replace(provenance, rights=rights, witnesses=tuple(
            replace(one, **changed) if one.id == witness.id else one for one in provenance.witnesses))))

    def describe_letter(self) -> None:
        letter: Letter = self.letter().letter
        sent = Action(type="sent", date=DateValue(text=self.choice.choice(("3.IV.1922", "1922-04-03")),
                                                  edtf="1922-04-03"))
        changed = self.choice.choice(({"title": f"Letter {self.mark()}"}, {"actions": (sent,)},
                                      {"language": self.choice.choice(("en", "ru"))}))
        self.session.run(SetLetter(letter=replace(letter, **changed)))

    def add_letter(self) -> None:
        new = NewLetter(title=self.mark(), shelfmark=self.choice.choice(("fond 550", "fond 7")))
        self.session.run(new)
        self.session.run(ReplaceText(text=new.text_id, start=0, end=0,
                                     replacement=f"{self.mark()} {prose(self.choice, 8)}"))

    def delete_letter(self) -> None:
        if len(self.session.letter_ids()) < 2:
            raise NothingThereError
        self.session.run(DeleteLetter(letter_id=self.letter().letter.id))

    def move_letter(self) -> None:
        self.session.run(MoveLetters(letter_ids=(self.letter().letter.id,), place=self.choice.randint(0, 2)))

    def duplicate_letter(self) -> None:
        self.session.run(DuplicateLetter(original=self.letter().letter.id))

    def split_letter(self) -> None:
        letter = self.letter()
        self.session.run(SplitLetter(letter=letter.letter.id,
                                     caret=self.choice.randint(0, len(letter.transcription.text.content))))

    def join_letters(self) -> None:
        self.session.run(JoinLetters(letter=self.letter().letter.id))

    def translate(self) -> None:
        letter = self.letter().letter.id
        content = f"{self.mark()} {prose(self.choice, 5)}"
        text = Text(id=new_id(), letter=letter, role="translation", content=content, language="de")
        roles = [Annotation(id=new_id(), text=text.id, kind="paragraph", start=line.start, end=line.end)
                 for line in line_spans(content)]
        self.session.run(Changes(message("edit"), (Put(text), *map(Put, roles))))

    def comment(self) -> None:
        letter = self.letter()
        thread = [one for one in letter.comments if one.reply_to is None]
        if thread and self.choice.random() < .4:
            one = self.choice.choice(thread)
            self.put(replace(one, resolved=not one.resolved))
            return
        reply = self.choice.choice([None, *thread])
        self.put(Comment(id=new_id(), letter=letter.letter.id, target=letter.letter.id, body=self.mark(),
                         author=self.name, at="2026-11-02", reply_to=reply.id if reply else None))

    def read(self) -> None:
        letter = self.letter().letter.id
        self.put(Reading(id=new_id(), letter=letter, reader=self.name, kind="second", at="2026-11-02"))

    def describe_project(self) -> None:
        project: Project = self.session.project()
        kinds = tuple(replace(kind, label=self.mark()) if kind.kind == "unclear" else kind
                      for kind in project.profile.kinds)
        if self.choice.random() < .3:
            kinds = (*kinds, KindSpec(kind=f"stamp-{self.made}", label="Stamp", shape="span"))
        changed = self.choice.choice(({"title": self.mark()}, {"profile": replace(project.profile, kinds=kinds)}))
        self.session.run(SetProject(project=replace(project, **changed)))

    # --- taking back

    def undo(self) -> None:
        if self.steps < 1:
            raise NothingThereError
        self.session.undo()

    def redo(self) -> None:
        if self.session.redo() is None:
            raise NothingThereError


WEIGHTS = {
    "type": 10, "respell": 10, "insert": 6, "delete": 8, "space": 2, "split": 4, "join": 4, "move_paragraph": 4,
    "cut": 2, "copy": 1, "role": 2, "tag_span": 5, "tag_new": 3, "annotate": 4, "untag": 4, "retag": 4, "respan": 4,
    "reattach": 2, "add_note": 4, "edit_note": 4, "delete_note": 2, "move_note": 3, "set_note": 2, "rank_note": 1,
    "set_lemma": 1, "merge_notes": 1, "text_into_note": 1, "edit_entry": 4, "new_entry": 1, "merge_entries": 3,
    "split_entry": 1, "delete_entry": 1, "provenance": 3, "describe_letter": 2, "add_letter": 1, "delete_letter": 1,
    "move_letter": 1, "duplicate_letter": .3, "split_letter": .5, "join_letters": .5, "translate": .5, "comment": 2,
    "read": 1,
    "describe_project": 1, "undo": 2, "redo": 1,
}
"""How often each thing is done."""
