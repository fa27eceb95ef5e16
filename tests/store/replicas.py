"""Two people with copies of one project, for tests: what the one sends, and what the other makes of it."""

import shutil

from editor.core.annotations import Annotation
from editor.core.letters import Project, Text
from editor.core.messages import message
from editor.core.operations import Adopt, Changes, Place, Settle
from editor.core.profiles import Profile
from editor.core.record import replace
from editor.store.session import ProjectSession
from tests.store.letters import an_id, letter_parts, person, put, tag


def two_copies(folder, *extra):
    """Two open projects that were one file."""
    project = Project(id=an_id("project"), title="Letters from Bukhara", profile=Profile(name="plain"))
    one, other = folder / "one.letterbook", folder / "other.letterbook"
    with ProjectSession.create(one, project, editor="Ada") as session:
        session.run(put(*letter_parts(1), *letter_parts(2), person("Stalin"), *extra))
        session.run(put(tag("name", 40, 46, entities=["Stalin"])))
    shutil.copy(one, other)
    return ProjectSession.open(one, editor="Ada"), ProjectSession.open(other, editor="Ben")


def head_hash(session):
    """The hash over everything that stands in a project."""
    return session._connection.execute("SELECT head FROM state").fetchone()[0]


def send(source, target):
    """Deliver what the target does not have."""
    return target.receive(source.delivery(target.heads()))


def review(*changes):
    return Changes(message("review"), tuple(changes), kind="review")


def differing(session, source=None):
    """What is undecided, as comparable values."""
    return sorted((one.object, one.relation, one.base and one.base.revision, one.mine and one.mine.revision,
                   one.theirs.revision) for one in session.sides().divergences(source))


def take_all(session, *, mine=False):
    """Decide everything at once: theirs where ours was not changed; else theirs, or ``mine``.

    Both sides can come to the same: where both changed something, the state with the smaller id is taken.
    """
    found = list(session.sides().divergences())
    sides = session.sides()
    found.sort(key=lambda one: (_rank(one), one.object))
    changes, texts = [], {}
    for one in found:
        value = one.theirs.value
        wins = not mine and (one.relation == "forward" or one.mine.revision > one.theirs.revision)
        if one.relation == "forward" and not mine:
            placed = value if isinstance(value, Annotation) else None
            changes.append(Adopt(one.object, one.theirs.revision, placed))
        else:
            chosen = value if wins else (one.mine.value if one.mine else None)
            changes.append(Settle(one.object, chosen, (one.theirs.revision,)))
        if isinstance(value, Text) and wins:
            theirs = sides.theirs_text(one.object)
            texts[one.object] = tuple(a for a in theirs.annotations)
    return changes, texts


def _rank(one):
    if one.theirs.value is None and one.type != "annotation":
        return 5
    return {"letter": 0, "text": 1, "annotation": 3}.get(one.type, 2)


def placed_in(session, text_id, annotations):
    known = {a.id for a in session.text(text_id).annotations}
    return Place(text_id, tuple(replace(a, text=text_id) for a in annotations if a.id in known))
