"""Two people and a third work on copies, send each other what they have, decide and take back, in any order."""

import random
import tempfile
from pathlib import Path

import pytest

from editor.core.anchors import TextEdit
from editor.core.letters import Note, Text
from editor.core.messages import message
from editor.core.operations import Changes, Delete, EditText
from editor.core.record import replace
from tests.store.letters import an_id, blocks, person, put, tag
from tests.store.replicas import (
    all_of_it,
    copies,
    decide,
    decide_all,
    either,
    head_hash,
    mine,
    send,
    standing,
    theirs,
    undecided,
)
from tests.store.tables import assert_sound

LETTERS = [an_id("letter 1"), an_id("letter 2")]
PIECES = ["a", "é", " ", "😀", "Emir", "אב", "e\u0301", "\n"]


class Person:
    """What one of them may do."""

    def __init__(self, session, choice):
        self.session, self.choice, self.made = session, choice, 0

    def new(self, what):
        self.made += 1
        return f"{self.session.editor} {what} {self.made}"

    def text(self):
        texts = [text for letter in LETTERS for text in self.session.letter(letter).texts()]
        return self.choice.choice(texts)

    def edit(self):
        text = self.text()
        content = text.text.content
        start = self.choice.randint(0, len(content))
        gone = content[start:start + self.choice.randint(0, 6)]
        new = "".join(self.choice.choices(PIECES, k=self.choice.randint(0, 3)))
        if gone != new:
            if self.choice.random() < .5:
                self.session.type(text.text.id, TextEdit(start, gone, new))
            else:
                self.session.run(Changes(message("edit"), (EditText(text.text.id, (TextEdit(start, gone, new),)),)))

    def tag(self):
        text = self.text()
        start = self.choice.randint(0, len(text.text.content))
        end = min(start + self.choice.randint(0, 12), len(text.text.content))
        self.session.run(put(replace(tag(self.new("tag"), start, end, entities=self.choice.choice([(), ("Enver",)])),
                                     text=text.text.id)))

    def _tags(self):
        return [a for a in self.text().annotations if a.kind == "entity"]

    def retag(self):
        for one in self._tags()[:1]:
            self.session.run(put(replace(one, attributes={"certainty": self.choice.choice(["high", "low"])})))

    def untag(self):
        for one in self._tags()[:1]:
            self.session.run(Changes(message("untag"), (Delete(one.id),)))

    def note(self):
        note, body, letter = an_id(self.new("note")), an_id(self.new("body")), self.choice.choice(LETTERS)
        text = self.session.letter(letter).transcription
        place = self.choice.randint(0, len(text.text.content))
        self.session.run(put(
            Text(id=body, letter=letter, role="note", content="See there."), *blocks(body, "See there."),
            Note(id=note, letter=letter, text=body),
            replace(tag(self.new("reference"), place, place, kind="note", note=note), text=text.text.id)))

    def person(self):
        entity = self.choice.choice(self.session.entities())
        if self.choice.random() < .4:
            self.session.run(put(person(self.new("person"))))
        else:
            self.session.run(put(replace(entity, description=self.new("said"))))

    def retitle(self):
        letter = self.session.get(self.choice.choice(LETTERS))
        self.session.run(put(replace(letter, title=self.new("title"))))

    def undo(self):
        if self.session.undo_label().code != "begin":
            self.session.undo()

    def redo(self):
        self.session.redo()

    def work(self):
        self.choice.choice([self.edit, self.edit, self.edit, self.tag, self.tag, self.retag, self.untag, self.note,
                            self.person, self.retitle, self.undo, self.redo])()


def decide_and_take_back(person):
    """Decide about some or all; undo restores everything exactly, the questions too, and redo the answers."""
    session = person.session
    source = person.choice.choice(session.sources()).id
    before, questions, stood = head_hash(session), undecided(session), standing(session)
    among = None
    if person.choice.random() < .3:
        texts = {one.object for one in session.sides().divergences() if one.type == "text"}
        others = {one.object for one in session.sides().divergences() if one.type in ("entity", "letter")}
        among = person.choice.choice([texts, others])
    changed = decide(session, person.choice.choice([either, theirs, mine]), among, source)
    if changed is None:
        return
    after, answered, stands = head_hash(session), undecided(session), standing(session)
    assert among is not None or undecided(session, source) == []
    for _ in range(person.choice.randint(0, 2)):
        session.undo()
        assert (head_hash(session), undecided(session)) == (before, questions)
        assert standing(session) == stood
        session.redo()
        assert (head_hash(session), undecided(session)) == (after, answered)
        assert standing(session) == stands


@pytest.mark.parametrize("seed", range(20))
def test_whatever_they_do_they_come_to_the_same(seed, tmp_path, monkeypatch):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    choice = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        sessions = copies(Path(folder), "Ada", "Ben", *(["Cem"] if seed % 3 == 0 else []))
        people = [Person(session, choice) for session in sessions]
        for _ in range(choice.randint(2, 4)):
            for someone in people:
                for _ in range(choice.randint(0, 8)):
                    someone.work()
            sender, receiver = choice.sample(people, 2)
            assert not send(sender.session, receiver.session).refused
            decide_and_take_back(receiver)
        converge(sessions)
        for session in sessions:
            session.close()
            assert_sound(session.path)


def converge(sessions):
    """The first takes in everything, and the others what it then says."""
    first, *others = sessions
    for other in others:
        assert not send(other, first).refused
        decide_all(first)
        assert undecided(first) == []
    for other in others:
        assert not send(first, other).refused
        decide(other, all_of_it, source=other.sources()[0].id)
        assert undecided(other, other.sources()[0].id) == []
        assert head_hash(other) == head_hash(first)
        assert send(other, first).revisions == 0
        assert undecided(first) == []
