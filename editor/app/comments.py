"""What comments are about, so that they can be listed and gone to: of a letter, or of the whole project."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple, Protocol

from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.letters import Comment, CommentedChange, Letter, Note, Text
from editor.core.operations import StoredObject
from editor.core.pages import Page
from editor.core.provenance import Provenance
from editor.core.snapshot import LetterSnapshot
from editor.core.threads import Thread, threads

Sort = Literal["words", "tag", "note", "field", "entry", "page", "letter", "gone"]
"""What a comment may be about; ``gone``: what it was about is deleted."""


class About(NamedTuple):
    """What a thread is about. ``words`` name it: the words of a text, a number, a name, or a field's key."""

    sort: Sort
    words: str = ""
    kind: str = ""
    """Of a tag or mark its kind, of an entry the kind of entry."""
    text: str = ""
    """The text in which it stands, with its place in code points."""
    start: int = 0
    end: int = 0
    detached: bool = False
    """Whether the words it stood on are gone: ``words`` are those that it had."""
    target: str = ""
    """The note, the entry or the page."""
    change: CommentedChange | None = None
    """The change of a review that it is about; the rest is then of what was changed."""


class Listed(NamedTuple):
    """A thread with what it is about and the letter to which it belongs; an entry's belongs to none."""

    thread: Thread
    about: About
    letter: str = ""
    number: str = ""


class CommentedProject(Protocol):
    """What listing asks of a session."""

    def get(self, object_id: str) -> StoredObject | None:
        """The current state of any object."""
        ...

    def letter(self, letter_id: str) -> LetterSnapshot:
        """A whole letter."""
        ...

    def comments(self) -> list[Comment]:
        """The comments of all letters and of the register."""
        ...

    def letter_ids(self) -> list[str]:
        """All letters in the project's sequence."""
        ...


def listed_in(project: CommentedProject, letter: LetterSnapshot) -> list[Listed]:
    """Return the threads of a letter: those about words in the order of the text, then the others by time; and those
    about the entries of the register that the letter names."""
    named = {key for text in letter.texts() for annotation in text.annotations for key in annotation.entities}
    own = [*letter.comments]
    if named:
        own += [comment for comment in project.comments() if not comment.letter and comment.target in named]
    order = {text.text.id: place for place, text in enumerate(letter.texts())}
    found = [Listed(thread, about_of(project, thread.first, letter), thread.first.letter, letter.letter.number)
             for thread in threads(own)]
    return sorted(found, key=lambda one: (
        (0, order.get(one.about.text, len(order)), one.about.start) if one.about.text else (1, 0, 0)))


def listed_everywhere(project: CommentedProject) -> Iterator[Listed]:
    """Yield the threads of the whole project, letter by letter in its sequence; those of the register last."""
    by_letter: dict[str, list[Comment]] = {}
    for comment in project.comments():
        by_letter.setdefault(comment.letter, []).append(comment)
    for letter_id in [*(one for one in project.letter_ids() if one in by_letter), ""]:
        letter = project.get(letter_id) if letter_id else None
        number = letter.number if isinstance(letter, Letter) else ""
        for thread in threads(by_letter.get(letter_id, ())):
            yield Listed(thread, about_of(project, thread.first), letter_id, number)


def about_of(project: CommentedProject, comment: Comment, letter: LetterSnapshot | None = None) -> About:
    """Return what a comment is about, as it stands now. ``letter`` saves reading one that is at hand."""
    about = _about(project, comment, letter)
    if comment.change is None:
        return about
    text = project.get(comment.target)
    if isinstance(text, Text):
        about = _changed_words(text, comment.change)
    return about._replace(change=comment.change)


def _changed_words(text: Text, change: CommentedChange) -> About:
    """Where the words of a change stand now: those after it or those before it, nearest to where it was made."""
    for words in filter(None, (change.after, change.before)):
        found = [at.start() for at in re.finditer(re.escape(words), text.content)]
        if found:
            start = min(found, key=lambda at: abs(at - change.start))
            return About("words", words, text=text.id, start=start, end=start + len(words))
    return About("letter", text=text.id)


def _about(project: CommentedProject, comment: Comment, letter: LetterSnapshot | None) -> About:
    match project.get(comment.target):
        case Annotation() as mark:
            return _mark(project, mark)
        case Note() as note:
            snapshot = (letter or project.letter(note.letter)).note(note.id)
            number = snapshot.number if snapshot is not None else ""
            return About("note", number, text=note.text, target=note.id)
        case Text() as text:
            return About("letter", text=text.id)
        case Entity() as entity:
            return About("entry", entity.name, entity.kind, target=entity.id)
        case Page() as page:
            return About("page", page.label or str(page.order + 1), target=page.id)
        case Letter() as found:
            return About("field", comment.part, target=found.id) if comment.part else About("letter", target=found.id)
        case Provenance():
            return About("field", comment.part or "witnesses.0", target=comment.letter)
        case _:
            return About("gone")


def _mark(project: CommentedProject, mark: Annotation) -> About:
    if mark.detached:
        words = mark.quote
    else:
        text = project.get(mark.text)
        words = text.content[mark.start:mark.end] if isinstance(text, Text) else ""
    sort: Sort = "words" if mark.kind == "comment" else "tag"
    return About(sort, " ".join(words.split()), mark.kind, mark.text, mark.start, mark.end, mark.detached)


def stable_part(snapshot: LetterSnapshot, key: str) -> str:
    """Return a field of the form as a comment keeps it: a witness by its identity, which does not change with its
    place in the list."""
    head, _, rest = key.partition(".")
    number, dot, tail = rest.partition(".")
    witnesses = snapshot.provenance.witnesses
    if head != "witnesses" or not number.isdigit() or int(number) >= len(witnesses):
        return key
    return f"{head}.{witnesses[int(number)].id}{dot}{tail}"


def form_key(snapshot: LetterSnapshot, part: str) -> str:
    """Return the field of the form that a comment keeps as ``part``; of a witness that is gone the part itself."""
    head, _, rest = part.partition(".")
    identity, dot, tail = rest.partition(".")
    place = next((n for n, one in enumerate(snapshot.provenance.witnesses) if one.id == identity), None)
    return part if head != "witnesses" or place is None else f"{head}.{place}{dot}{tail}"
