"""Anything an editor can do, in any order, against a simple model: nothing is lost and undo is exact."""

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from editor.core.anchors import TextEdit
from editor.core.letters import Letter, Note, Project, Text
from editor.core.live_text import LiveText
from editor.core.messages import message
from editor.core.operations import Changes, Delete, EditText, Put
from editor.core.profiles import Profile
from editor.core.record import replace
from editor.store.session import ProjectSession
from tests.store.letters import an_id, blocks, letter_parts, person, put, tag
from tests.store.tables import assert_sound

LETTER, TEXT, BODY = an_id("letter 1"), an_id("text 1"), an_id("body 1")
PIECES = st.sampled_from(["a", "é", "e\u0301", "\u00a0", "😀", "👩‍👧", "אב", " ", "[", "Emir"])
WORDS = st.lists(PIECES, max_size=3).map("".join)
SHARE = st.integers(0, 999)


class Editing(RuleBasedStateMachine):
    """One project, edited; ``steps`` and ``taken_back`` hold how it stood before and after each step."""

    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "a.letterbook"
        self.made = 0
        self.steps, self.taken_back = [], []
        self.live = None

    @initialize()
    def begin(self):
        project = Project(id=an_id("project"), title="", profile=Profile(name="plain"))
        self.session = ProjectSession.create(self.path, project, editor="Ada")
        for operation in (put(*letter_parts()), put(person("Enver"), person("Emir"))):
            self.steps.append(self.stand())
            self.session.run(operation)

    def stand(self):
        """Everything that can be seen of the project."""
        return ([self.session.letter(letter) for letter in self.session.letter_ids()], self.session.entities(),
                self.session.mention_counts())

    def sealed(self):
        """The run ends; one of which nothing is left was no step."""
        if self.live is not None and self.live.net is None:
            self.steps.pop()
            self.taken_back = self.kept_back
        self.live = None

    def do(self, operation):
        self.sealed()
        before = self.stand()
        changed = self.session.run(operation)
        if changed.changeset:
            self.steps.append(before)
            self.taken_back.clear()
        else:
            assert self.stand() == before

    def text(self, share):
        texts = [text for letter in self.session.letter_ids() for text in self.session.letter(letter).texts()]
        return texts[share % len(texts)] if texts else None

    def new(self, what):
        self.made += 1
        return f"{what} {self.made}"

    def typed(self, text_id, edit):
        before = self.stand()
        if self.live is None or self.live.snapshot().text.id != text_id:
            self.sealed()
            self.live, new_run = LiveText(self.session.text(text_id)), True
        else:
            new_run = False
        net = self.live.net
        touched = self.live.apply(edit)
        if touched.sealed and net is None:
            before, self.taken_back = self.steps.pop(), self.kept_back
        if touched.sealed or new_run:
            self.steps.append(before)
            self.kept_back, self.taken_back = self.taken_back, []
        self.session.type(text_id, edit)
        if touched.structural:
            self.sealed()
        else:
            assert self.session.text(text_id) == self.live.snapshot()

    @rule(which=SHARE, at=SHARE, gone=st.integers(0, 4), new=WORDS)
    def type(self, which, at, gone, new):
        if (text := self.text(which)) is None:
            return
        content = text.text.content
        start = at % (len(content) + 1)
        edit = TextEdit(start, content[start:start + gone], new)
        if edit.removed != edit.inserted:
            self.typed(text.text.id, edit)

    @rule(new=WORDS, gone=st.integers(0, 3))
    @precondition(lambda self: self.live is not None)
    def type_on(self, new, gone):
        start = (self.live.net or TextEdit(0, "", "")).new_end
        content = self.live.content
        start = min(start, len(content))
        edit = TextEdit(start, content[start:start + gone], new)
        if edit.removed != edit.inserted:
            self.typed(self.live.snapshot().text.id, edit)

    @rule()
    @precondition(lambda self: self.live is not None and self.live.net is not None)
    def type_it_back(self):
        net = self.live.net
        self.typed(self.live.snapshot().text.id, TextEdit(net.start, net.inserted, net.removed))

    @rule(which=SHARE, at=SHARE)
    def press_return(self, which, at):
        if (text := self.text(which)) is not None:
            self.typed(text.text.id, TextEdit(at % (len(text.text.content) + 1), "", "\n"))

    @rule(which=SHARE, first=SHARE, length=st.integers(1, 30), who=st.sampled_from([(), ("Enver",), ("Enver", "Emir")]),
          kind=st.sampled_from(["entity", "supplied", "line-break"]))
    def tag(self, which, first, length, who, kind):
        if (text := self.text(which)) is None:
            return
        start = first % (len(text.text.content) + 1)
        end = start if kind == "line-break" else min(start + length, len(text.text.content))
        self.do(put(replace(tag(self.new("tag"), start, end, entities=who, kind=kind), text=text.text.id)))

    @rule(which=SHARE, one=SHARE, first=SHARE, length=st.integers(0, 9), value=st.sampled_from(["high", "low"]))
    def retag(self, which, one, first, length, value):
        text = self.text(which)
        tags = [a for a in text.annotations if not a.is_block and a.kind != "note"] if text else []
        if tags:
            chosen = tags[one % len(tags)]
            start = first % (len(text.text.content) + 1)
            moved = replace(chosen, start=start, end=min(start + length, len(text.text.content)), detached=False,
                            attributes={"certainty": value}, quote="", prefix="", suffix="")
            self.do(put(moved, replace(moved, entities=())))

    @rule(which=SHARE, one=SHARE)
    def untag(self, which, one):
        text = self.text(which)
        if text and text.annotations:
            chosen = [a for a in text.annotations if not a.is_block]
            if chosen:
                self.do(Changes(message("untag"), (Delete(chosen[one % len(chosen)].id),)))

    @rule(at=SHARE, words=WORDS)
    def note(self, at, words):
        if not self.session.letter_ids():
            return
        note, body = an_id(self.new("note")), an_id(self.new("body"))
        text = self.session.letter(LETTER).transcription
        place = at % (len(text.text.content) + 1)
        self.do(put(Text(id=body, letter=LETTER, role="note", content="See " + words), *blocks(body, "See " + words),
                    Note(id=note, letter=LETTER, text=body, order=self.made),
                    tag(self.new("reference"), place, place, kind="note", note=note),
                    replace(tag(self.new("tag"), 0, 3, entities=["Emir"]), text=body)))

    @rule(which=SHARE)
    def delete_note(self, which):
        if self.session.letter_ids() and (notes := self.session.letter(LETTER).notes):
            chosen = notes[which % len(notes)]
            references = [a for text in self.session.letter(LETTER).texts() for a in text.annotations
                          if a.note == chosen.note.id]
            gone = [*references, *chosen.body.annotations, chosen.body.text, chosen.note]
            self.do(Changes(message("delete"), tuple(Delete(value.id) for value in gone)))

    @rule(which=SHARE, to=SHARE, first=SHARE, length=st.integers(1, 40), at=SHARE, keep=st.booleans())
    def move_passage(self, which, to, first, length, at, keep):
        """Cut and paste, in one operation; the tags within go along, under their own or new identities."""
        source, target = self.text(which), self.text(to)
        if source is None or source.text.id == target.text.id:
            return
        content = source.text.content
        start = first % (len(content) + 1)
        piece = content[start:start + length]
        place = at % (len(target.text.content) + 1)
        inside = [a for a in source.annotations if not a.is_block and a.start >= start and a.end <= start + len(piece)
                  and a.start < a.end]
        offset = place - start
        gone = () if keep else tuple(Delete(a.id) for a in inside)
        put_back = tuple(Put(replace(a, id=a.id if keep else an_id(self.new("copy")), text=target.text.id,
                                     start=a.start + offset, end=a.end + offset, detached=False)) for a in inside)
        self.do(Changes(message("move"), (
            *gone, EditText(source.text.id, (TextEdit(start, piece, ""),)),
            EditText(target.text.id, (TextEdit(place, "", piece),)), *put_back)))

    @rule(number=st.integers(1, 3), title=WORDS)
    def retitle(self, number, title):
        if self.session.letter_ids():
            letter = self.session.get(LETTER)
            assert isinstance(letter, Letter)
            self.do(put(replace(letter, title=title)))

    @rule(which=SHARE, words=WORDS)
    def set_text(self, which, words):
        if (text := self.text(which)) is not None:
            self.do(put(replace(text.text, content=words + text.text.content[3:], language="fr")))

    @rule()
    def undo(self):
        self.sealed()
        changed = self.session.undo()
        if not self.steps:
            assert changed is None
            return
        after = self.stand_before_undo
        before = self.steps.pop()
        assert self.stand() == before
        self.taken_back.append((before, after))

    @rule()
    def redo(self):
        self.sealed()
        changed = self.session.redo()
        if not self.taken_back:
            assert changed is None
            return
        before, after = self.taken_back.pop()
        assert self.stand() == after
        self.steps.append(before)

    @rule()
    def seal(self):
        self.sealed()
        self.session.seal()

    @rule()
    def reopen(self):
        self.sealed()
        before = self.stand()
        self.session.close()
        assert_sound(self.path)
        self.session = ProjectSession.open(self.path, editor="Ben")
        assert self.stand() == before

    @invariant()
    def remember(self):
        if hasattr(self, "session"):
            self.stand_before_undo = self.stand()
            assert (self.session.undo_label() is None) == (not self.steps)
            assert (self.session.redo_label() is None) == (not self.taken_back)

    def teardown(self):
        if hasattr(self, "session"):
            self.session.close()
            assert_sound(self.path)
        self.folder.cleanup()


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=30, stateful_step_count=30, deadline=None,
                                suppress_health_check=list(HealthCheck))
