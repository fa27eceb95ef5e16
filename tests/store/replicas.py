"""People with copies of one project, for tests: what one sends, and how another decides about it."""

import shutil

from editor.core.annotations import Annotation
from editor.core.editing import shift_through
from editor.core.letters import Project, Text
from editor.core.messages import message
from editor.core.operations import Adopt, Changes, Place, Settle
from editor.core.profiles import Profile
from editor.core.record import replace
from editor.core.word_diff import word_edits
from editor.store.recalling import brings_something, recall
from editor.store.session import ProjectSession
from tests.store.letters import an_id, letter_parts, person, put, tag

TEXT = an_id("text 1")


def copies(folder, *names):
    """Open projects that were one file, one for each name."""
    project = Project(id=an_id("project"), title="Letters from Bukhara", profile=Profile(name="plain"))
    first = folder / f"{names[0]}.letterbook"
    with ProjectSession.create(first, project, editor=names[0]) as session:
        session.run(put(*letter_parts(1), *letter_parts(2), person("Stalin"), person("Enver"), label="begin"))
        session.run(put(tag("name", 40, 46, entities=["Stalin"]), label="begin"))
    for name in names[1:]:
        shutil.copy(first, folder / f"{name}.letterbook")
    return [ProjectSession.open(folder / f"{name}.letterbook", editor=name) for name in names]


def head_hash(session):
    """The hash over everything that stands in a project."""
    return session._connection.execute("SELECT head FROM state").fetchone()[0]


def send(sender, receiver):
    """Deliver what the receiver does not have, whether letters are told apart by their hashes or object by object."""
    received = sender.delivery(receiver.heads())
    by_letters = sender.delivery(receiver.basis(sender.letter_hashes()))
    assert replace(by_letters, at=received.at) == received
    assert_recalled(receiver, received)
    return receiver.receive(received)


def assert_recalled(receiver, received):
    """What is found of a delivery, object by object, is what a look at every revision finds, in the first row."""
    first = {}
    for n, digest, number in receiver._connection.execute("SELECT n, id, object FROM revision ORDER BY n"):
        first.setdefault(digest.hex(), (n, number))
    found = recall(receiver._reading, received)
    named = {*received.heads.values(), *(name for one in received.revisions for name in (one.id, *one.parents))}
    assert {name: known for name, known in found.revisions.items() if name in named} == {
        name: first[name] for name in named if name in first}
    assert all(first[name] == known for name, known in found.revisions.items())
    assert all(receiver._reading.find(name) == row for name, row in found.objects.items())
    assert brings_something(receiver._reading, received) == any(
        one.id not in first for one in received.revisions) or received.images


def review(*changes):
    return Changes(message("review"), changes, kind="review")


def undecided(session, source=None):
    """What is undecided, as comparable values."""
    return sorted((one.object, one.relation, one.base and one.base.revision, one.mine and one.mine.revision,
                   one.theirs.revision) for one in session.sides().divergences(source))


def theirs(one):
    return True


def all_of_it(one):
    """Theirs, where nothing of ours is newer: then nothing can be torn apart."""
    assert one.relation == "forward"
    return True


def mine(one):
    """Theirs only where there is nothing of ours."""
    return one.mine is None


def either(one):
    """The same on both sides: what was changed on one side, else the state with the greater id."""
    return one.relation == "forward" or one.mine.revision < one.theirs.revision


def standing(session):
    """Everything that can be seen, without the order of making."""
    return [session.letter(letter) for letter in session.letter_ids()], session.entities(), session.mention_counts()


def decide_all(session, choose=either):
    """Decide about every delivery, one after the other: two of them may say different things of one object."""
    while undecided(session):  # what one brings another may have deleted
        for source in reversed(session.sources()):
            decide(session, choose, source=source.id)


def decide(session, choose=either, among=None, source=None):
    """Decide about all that differs, in one step: ``choose`` tells whether the state of theirs is taken."""
    found = [one for one in session.sides().divergences(source) if among is None or one.object in among]
    if not found:
        return None
    return session.run(review(*_Deciding(session, found, choose).changes()))


class _Deciding:
    """Changes that take one state or the other of every object, with all annotations in their places."""

    def __init__(self, session, found, choose):
        self.session, self.sides, self.found = session, session.sides(), found
        self.taken = {one.object: choose(one) and (choose is all_of_it or not self.tears(one)) for one in found}
        self.texts = {one.object: one for one in found if one.type == "text"}
        for one in found:
            if one.type == "annotation" and self.value(one) is not None and not self.has_text(self.value(one).text):
                self.taken[one.object] = False

    def tears(self, one):
        """Whether taking the state of theirs would leave half of a note: what is deleted here stays so, and what
        lives here lives on, but for tags and entries of the register."""
        if one.mine is None or one.type not in ("text", "note", "annotation"):
            return False
        if one.mine.value is None:
            return True
        return one.theirs.value is None and (one.type != "annotation" or one.mine.value.kind != "entity")

    def has_text(self, text_id):
        one = self.texts.get(text_id)
        return (self.session.get(text_id) if one is None else self.value(one)) is not None

    def changes(self):
        live = [one for one in self.found if self.value(one) is not None]
        for one in live:
            if one.type not in ("text", "annotation"):
                yield self.change(one, self.value(one))
        for one in live:
            if one.type == "text":
                yield self.change(one, self.value(one))
                yield Place(one.object, tuple(self.staying(one)))
        for one in live:
            if one.type == "annotation":
                yield self.change(one, self.placed(self.value(one), self.taken[one.object], one.source))
        for one in sorted(self.found, key=lambda one: one.type != "annotation"):
            if self.value(one) is None:
                yield self.change(one, None)

    def value(self, one):
        return one.theirs.value if self.taken[one.object] else one.mine and one.mine.value

    def change(self, one, value):
        if self.taken[one.object] and one.relation == "forward":
            return Adopt(one.object, one.theirs.revision, value if isinstance(value, Annotation) else None)
        return Settle(one.object, value, (one.theirs.revision,))

    def content(self, text_id):
        """What a text will say."""
        one = self.texts.get(text_id)
        value = self.session.get(text_id) if one is None else self.value(one)
        assert isinstance(value, Text)
        return value.content

    def staying(self, one):
        """The annotations that are here already, where they will stand."""
        before = self.sides.mine_text(one.object)
        there = self.sides.theirs_text(one.object, one.source)
        places = {a.id: a for a in there.annotations} if there and self.taken[one.object] else {}
        for annotation in before.annotations if before else ():
            place = places.get(annotation.id)
            if place is not None:
                yield replace(annotation, start=place.start, end=place.end, detached=place.detached,
                              quote=place.quote, prefix=place.prefix, suffix=place.suffix)
            else:
                yield self.placed(annotation, False, None)

    def placed(self, value, is_theirs, source):
        """An annotation carried from the text of its side to what the text will say."""
        side = self.sides.theirs_text(value.text, source) if is_theirs else self.sides.mine_text(value.text)
        (carried,) = shift_through((value,), word_edits(side.text.content, self.content(value.text)))
        return carried
