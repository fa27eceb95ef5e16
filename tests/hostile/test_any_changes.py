"""Whatever an operation asks for, sensible or not: it is done whole or not at all, and undo is exact.

The operations of the program make only some of all possible changes. These are any: the same object twice, texts
edited several times with tags put and deleted in between, things that were deleted, or are not there, or of another
kind. After each step the file must hold together, and be what its history makes of it.
"""

import random
from contextlib import suppress

import pytest

from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.letters import Letter, Note, Project, Text
from editor.core.messages import LetterbookError, message
from editor.core.operations import Changes, Delete, EditText, Put
from editor.core.profiles import Profile
from editor.core.provenance import Provenance
from editor.store import pending, writing
from editor.store.session import ProjectSession
from tests.store.letters import an_id, letter_parts, person
from tests.store.tables import assert_sound

LETTERS = [an_id("letter 1"), an_id("letter 2")]
TEXTS = [an_id("text 1"), an_id("body 1"), an_id("text 2"), an_id("body 2")]
NOTES = [an_id("note 1"), an_id("note 2")]
TAGS = [an_id(f"tag {number}") for number in range(6)]
PEOPLE = [an_id("Enver"), an_id("Emir")]
EVERYTHING = [*LETTERS, *TEXTS, *NOTES, *TAGS, *PEOPLE, an_id("provenance 1"), an_id("nothing")]
PIECES = ["", "a", "Emir", "\n", "😀", "e\u0301", "\u00a0", "a\n\nb", "Dear comrade Stalin."]
KINDS = ["entity", "supplied", "gap", "line-break", "note", "paragraph", "signature"]


class Chance:
    """Changes at random, to a small number of objects."""

    def __init__(self, seed, session):
        self.random = random.Random(seed)
        self.session = session
        self.lengths = {}

    def content(self, text):
        found = self.session.get(text)
        return found.content if isinstance(found, Text) else ""

    def edit(self, content):
        start = self.random.randint(0, len(content))
        gone = self.random.choice([0, 0, 1, 3, 20, 200])
        return TextEdit(start, content[start:start + gone], self.random.choice(PIECES))

    def edit_text(self):
        text = self.random.choice(TEXTS)
        content = self.planned.get(text, self.content(text))
        edits = []
        for _ in range(self.random.choice([1, 1, 2, 3])):
            edits.append(self.edit(content))
            content = content[:edits[-1].start] + edits[-1].inserted + content[edits[-1].end:]
        self.planned[text] = content
        return EditText(text, tuple(edits))

    def put_tag(self):
        text = self.random.choice(TEXTS)
        length = len(self.planned.get(text, self.content(text)))
        start = self.random.randint(0, length)
        kind = self.random.choice(KINDS)
        detached = self.random.random() < 0.1
        point = detached or kind in ("line-break", "note")
        end = start if point else self.random.randint(start, length)
        people = self.random.sample(PEOPLE, self.random.randint(0, 2)) if kind == "entity" else []
        return Put(Annotation(
            id=self.random.choice(TAGS), text=text, kind=kind, start=start, end=end, entities=tuple(people),
            attributes={"run_in": True} if kind == "signature" else self.random.choice([{}, {}, {"certainty": "low"}]),
            note=self.random.choice(NOTES) if kind == "note" else None, detached=detached,
            quote=self.random.choice(["gone", "long gone " * 100]) if detached else ""))

    def put_text(self):
        text = self.random.choice(TEXTS)
        letter = LETTERS[TEXTS.index(text) // 2]
        content = self.random.choice([*PIECES, self.content(text)])
        self.planned[text] = content
        role = "note" if TEXTS.index(text) % 2 else "transcription"
        return Put(Text(id=text, letter=letter, role=role, content=content,
                        language=self.random.choice([None, "en", "fr"])))

    def put_plain(self):
        which = self.random.randrange(2)
        return Put(self.random.choice([
            Letter(id=LETTERS[which], number=self.random.choice("12"), title=self.random.choice("xy"), order=which),
            Note(id=NOTES[which], letter=LETTERS[which], text=TEXTS[2 * which + 1], source_label=None),
            Provenance(id=an_id(f"provenance {which + 1}"), letter=LETTERS[which],
                       rights=self.random.choice([None, "free", "long " * 300])),
            person("Enver" if which else "Emir"),
            person(self.random.choice(["Enver", "nothing"])),
        ]))

    def delete(self):
        return Delete(self.random.choice(EVERYTHING))

    def delete_text(self):
        """A text and what stands on it, as far as it is known before the operation."""
        text = self.random.choice(TEXTS)
        found = _text(self.session, text)
        standing = () if isinstance(found, str) else found.annotations
        return (*(Delete(annotation.id) for annotation in standing), Delete(text))

    def operation(self):
        self.planned = {}
        choices = [self.edit_text, self.edit_text, self.put_tag, self.put_tag, self.put_text, self.put_plain,
                   self.delete]
        changes = list(self.delete_text()) if self.random.random() < 0.15 else []
        changes += [self.random.choice(choices)() for _ in range(self.random.choice([1, 2, 3, 6, 12]))]
        return Changes(message("edit"), tuple(changes))


def stand(session):
    """Everything that can be asked of the project by name."""
    return ([session.get(name) for name in EVERYTHING], [_text(session, text) for text in TEXTS],
            session.letter_ids(), session.mention_counts(), session.entities(),
            [row[:2] for row in map(_row, session.rows(counted=False))])


def _row(row):
    return (row.id, (row.number, row.title, row.notes, row.mentions))


def _text(session, text):
    try:
        return session.text(text)
    except LetterbookError as error:
        return error.code


def play(seed, path, steps):
    project = Project(id=an_id("project"), title="", profile=Profile(name="plain"))
    session = ProjectSession.create(path, project, editor="Ada")
    chance = Chance(seed, session)
    done, undone = [], []
    for parts in (letter_parts(1), letter_parts(2), [person("Enver"), person("Emir")]):
        done.append(stand(session))
        session.run(Changes(message("edit"), tuple(map(Put, parts))))
    for _ in range(steps):
        before = stand(session)
        what = chance.random.choice(["run", "run", "run", "type", "undo", "undo", "redo", "reopen"])
        if what == "run":
            changed = None
            with suppress(LetterbookError):
                changed = session.run(chance.operation())
            if changed is not None and changed.changeset:
                done.append(before)
                undone.clear()
            else:
                assert stand(session) == before
        elif what == "type":
            with suppress(LetterbookError):
                text = chance.random.choice(TEXTS)
                edit = chance.edit(chance.content(text))
                session.type(text, edit)
                session.seal()
                if edit.removed != edit.inserted:
                    done.append(before)
                    undone.clear()
        elif what == "undo" and done:
            undone.append(before)
            session.undo()
            assert stand(session) == done.pop()
        elif what == "redo" and undone:
            done.append(before)
            session.redo()
            assert stand(session) == undone.pop()
        elif what == "reopen":
            session.close()
            assert_sound(path)
            session = chance.session = ProjectSession.open(path, editor="Ben")
            assert stand(session) == before
    while done:
        assert session.undo() is not None
        assert stand(session) == done.pop()
    session.close()
    assert_sound(path)


@pytest.mark.parametrize("seed", range(20))
def test_any_changes_are_done_whole_and_undone_exactly(seed, tmp_path, monkeypatch):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(writing, "FULL_EVERY", 3)
    monkeypatch.setattr(pending, "FLUSH_AT", 2)
    monkeypatch.setattr(pending, "AT_ONCE", 3)
    monkeypatch.setattr(writing, "AT_ONCE", 3)
    play(seed, tmp_path / "a.letterbook", 20)
