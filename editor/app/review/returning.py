"""A letter that went out as a document and comes back: its changes as suggestions, its comments as comments.

Whatever else was changed in the project meanwhile: the changes are made for the state that had been sent, and stand
where its words stand now.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

import regex

from editor.app.actions.imports import ImportPlan
from editor.app.actions.notes import AddNote, DeleteNote
from editor.app.actions.step import Step, place
from editor.app.review.suggesting import SuggestInstead
from editor.core.anchors import Anchor, shift
from editor.core.annotations import Annotation
from editor.core.characters import clean
from editor.core.ids import new_id
from editor.core.letters import Comment, NoteSeries, Text
from editor.core.messages import Message, message
from editor.core.operations import Change, Put, Reader
from editor.core.problems import Problem, problem
from editor.core.quotes import capture
from editor.core.record import JsonObject, replace
from editor.core.reviewing import Suggestion
from editor.core.snapshot import LetterSnapshot
from editor.core.suggesting import UNTRACKED
from editor.formats.word.flow import Change as DocumentChange
from editor.formats.word.flow import Lost, NoteReference, Picture, Point, WordComment
from editor.formats.word.returned import Returned, ReturnedText
from editor.formats.word.strand import steady_side, word_at
from editor.formats.word.times import moment
from editor.review.returning import Back, Tracked, Way, sent_version

if TYPE_CHECKING:
    from editor.store.session import ProjectSession

MOST_VERSIONS = 400
"""States of a text among which the one that had been sent is looked for."""

_PREFIX = regex.compile(r"^\[(?:question|error|praise|check)?(?:; )?(?:resolved)?\] ")
"""What our own exports put before a comment's words."""

Key = tuple[str, ...]


class BackLetter(NamedTuple):
    """What came back about one letter. ``known`` is how much of it had been proposed or said before."""

    letter: str
    number: str
    title: str
    suggestions: tuple[Suggestion, ...]
    comments: tuple[Comment, ...]
    marks: tuple[Annotation, ...]
    """The annotations that hold the places of the comments."""
    known: int
    problems: tuple[Problem, ...]
    snapshot: LetterSnapshot
    """The letter as it stands."""


class BackDocument(NamedTuple):
    """A document that came back."""

    name: str
    letters: tuple[BackLetter, ...]

    @property
    def suggestions(self) -> int:
        """How many suggestions it brings."""
        return sum(len(one.suggestions) for one in self.letters)

    @property
    def comments(self) -> int:
        """How many comments it brings."""
        return sum(len(one.comments) for one in self.letters)

    @property
    def brings_something(self) -> bool:
        """Whether anything in it is new."""
        return bool(self.suggestions or self.comments)


class TakeReturned(Step, frozen=True, kw_only=True):
    """Keep what came back in a document: suggestions, and comments with their places."""

    letters: tuple[BackLetter, ...]

    @property
    def kind(self) -> str:
        """Suggestions and comments are edits, wherever they come from."""
        return "edit"

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-returned", numbers=", ".join(one.number for one in self.letters),
                       suggestions=sum(len(one.suggestions) for one in self.letters),
                       comments=sum(len(one.comments) for one in self.letters))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the suggestions, the places of comments, and the comments."""
        for one in self.letters:
            yield from (Put(suggestion) for suggestion in one.suggestions)
            yield from (Put(place(mark, reader.text(mark.text).text.content)) for mark in one.marks)
            yield from (Put(comment) for comment in one.comments)


def is_of(session: ProjectSession, returned: Returned) -> bool:
    """Tell whether a document is of letters that this project has."""
    return any(isinstance(session.get(text.id), Text) for text in returned.texts)


def parted(session: ProjectSession, plan: ImportPlan) -> tuple[ImportPlan, list[tuple[str, Returned]]]:
    """Return a plan without the documents that are letters of this project coming back, and those with their names."""
    back = [(source.name, source.result.returned) for source in plan.sources
            if source.result.returned is not None and is_of(session, source.result.returned)]
    stays = tuple(source for source in plan.sources
                  if source.result.returned is None or not is_of(session, source.result.returned))
    return plan._replace(sources=stays), back


def came_back(session: ProjectSession, returned: Returned) -> tuple[BackLetter, ...]:
    """Return what a document brings back, letter by letter in the order of the document."""
    if not session.read_only:
        session.seal()
    by_letter: dict[str, list[ReturnedText]] = {}
    for text in returned.texts:
        found = session.get(text.id)
        if isinstance(found, Text):
            by_letter.setdefault(found.letter, []).append(text)
    return tuple(_Letter(session, returned, session.letter(letter), texts).back()
                 for letter, texts in by_letter.items())


class _Sent(NamedTuple):
    """A text as it had been sent, and the way to that from what came back."""

    text: ReturnedText
    revision: str
    content: str
    way: Way


class _Letter:
    """What came back about one letter, while it is put together."""

    def __init__(self, session: ProjectSession, returned: Returned, letter: LetterSnapshot,
                 texts: Sequence[ReturnedText]) -> None:
        self._session = session
        self._returned = returned
        self._letter = letter
        self._suggestions: list[Suggestion] = []
        self._comments: list[Comment] = []
        self._marks: list[Annotation] = []
        self._problems: list[Problem] = []
        self._known = 0
        self._before = Counter(_key(one) for one in letter.suggestions)
        self._sent = list(self._all_sent(texts))

    def back(self) -> BackLetter:
        """Return all of it."""
        for sent in self._sent:
            for change in sent.way.changes(_tracked(sent.text)):
                self._words(sent, change)
            self._spots(sent)
        self._said()
        head = self._letter.letter
        if count := self._returned.changed_elsewhere.get(head.id, 0):
            self._problems.append(problem("returned-elsewhere", letter=head.id, number=head.number, count=count))
        return BackLetter(head.id, head.number, head.title, tuple(self._suggestions), tuple(self._comments),
                          tuple(self._marks), self._known, tuple(self._problems), self._letter)

    def _all_sent(self, texts: Iterable[ReturnedText]) -> Iterator[_Sent]:
        for text in texts:
            versions = self._session.versions(text.id, MOST_VERSIONS)
            number = sent_version([content for _, content in versions], text.strand.text)
            if number is None:
                self._problems.append(problem(
                    "returned-unlike", letter=self._letter.letter.id, number=self._letter.letter.number,
                    words=" ".join(text.strand.text[:60].split())))
                continue
            revision, content = versions[number]
            yield _Sent(text, revision, content, Way(content, text.strand.text))

    # Suggestions

    def _words(self, sent: _Sent, change: Back) -> None:
        by = change.tracked
        quote = capture(sent.content, change.start, change.end)
        made: JsonObject = {"start": change.start, "removed": quote.quote, "inserted": clean(change.inserted).text}
        self._suggest(Suggestion(
            id=new_id(), letter=self._letter.letter.id, about=sent.text.id, kind="text", base=sent.revision,
            change=made, author=self._author(by.author if by else ""), at=moment(by.at if by else ""),
            quote=quote.quote, prefix=quote.prefix, suffix=quote.suffix,
            reason="" if by and change.wholly else UNTRACKED))

    def _suggest(self, made: Suggestion) -> None:
        """Propose something unless it was proposed before, whatever became of it."""
        key = _key(made)
        if self._before[key]:
            self._before[key] -= 1
            self._known += 1
        else:
            self._suggestions.append(made)

    def _author(self, said: str) -> str:
        return said or self._returned.author or "?"

    def _spots(self, sent: _Sent) -> None:
        for spot in sent.text.strand.spots:
            match spot.what:
                case Lost() as lost if lost.what != "link":
                    self._lost(sent, spot.at, lost.what, lost.words)
                case Picture() as picture:  # the letter is here already, and its pages with it
                    self._lost(sent, spot.at, "image", picture.part.rpartition("/")[2])
                case NoteReference() as reference:
                    words = sent.text.new_notes.get(reference.key)
                    struck = next((one for one in reference.changes if one.sort == "deletion"), None)
                    if words is not None:
                        self._new_note(sent, spot.at, words, spot.within)
                    elif struck is not None and spot.within is None:
                        self._struck_note(sent, spot.at, reference, struck)
                case _:
                    pass

    def _lost(self, sent: _Sent, at: int, what: str, words: str) -> None:
        self._problems.append(problem(
            "document-part-lost", letter=self._letter.letter.id, what=what, words=words,
            near=" ".join(sent.text.strand.text[max(0, at - 40):at].split())))

    def _new_note(self, sent: _Sent, at: int, words: str, by: DocumentChange | None) -> None:
        adding = AddNote(text=sent.text.id, position=self._now(sent, sent.way.place(at)).start,
                         series=self._series(sent.text.id), body=words,
                         language=self._session.text(sent.text.id).text.language)
        self._suggest_instead(sent, at, SuggestInstead(operation=adding, session=self._session), by)

    def _struck_note(self, sent: _Sent, at: int, reference: NoteReference, by: DocumentChange) -> None:
        body = self._returned.bodies.get(reference.key, "")
        note = next((one.note.id for one in self._letter.notes if one.body.text.id == body), None)
        if note is not None:
            self._suggest_instead(sent, at, SuggestInstead(operation=DeleteNote(note_id=note), session=self._session),
                                  by)

    def _suggest_instead(self, sent: _Sent, at: int, step: SuggestInstead, by: DocumentChange | None) -> None:
        """Propose what a step would do, in the name of whoever did it in the document. ``at`` is a place of what came
        back.

        A note stands at a point; the word before it says where that is when other changes were made there, or the one
        behind where that before is changed itself. A note that goes with the words around it goes wherever it stands.
        """
        made = next((change.value for change in step.plan(self._session) if isinstance(change, Put)), None)
        if not isinstance(made, Suggestion):
            return
        content = self._session.text(sent.text.id).text.content
        end = self._now(sent, sent.way.place(at)).start
        side = steady_side(sent.text.strand.text, sent.text.strand.edits, at)
        start, end = word_at(content, end, side or "before")
        quote = capture(content, start, end)
        goes = side is None and isinstance(step.operation, DeleteNote)
        where: JsonObject = {} if goes else {"text": sent.text.id, "start": start, "end": end}
        self._suggest(replace(
            made, author=self._author(by.author if by else ""), at=moment(by.at if by else ""), quote=quote.quote,
            prefix=quote.prefix, suffix=quote.suffix, reason="" if by else UNTRACKED,
            base=self._session.revision_of(sent.text.id) or "",
            change={"objects": made.change["objects"], **where}))

    def _series(self, text_id: str) -> NoteSeries:
        """The series of notes that stood at the foot of the page, going by those that came back."""
        bodies = set(self._returned.bodies.values())
        referred = {mark.note for mark in self._session.text(text_id).annotations}
        found: list[NoteSeries] = [one.note.series for one in self._letter.notes
                                   if one.body.text.id in bodies and one.note.id in referred]
        return found[0] if found else "editorial"

    def _now(self, sent: _Sent, start: int, end: int | None = None) -> Anchor:
        """Return where a stretch of what had been sent stands now."""
        anchor = Anchor(start, start if end is None else end)
        for edit in self._session.edits_since(sent.text.id, sent.revision) or ():
            anchor = shift(anchor, edit)
        return anchor

    # Comments

    def _said(self) -> None:
        known = Counter((one.author, _spoken(one.body)) for one in self._letter.comments)
        ours = {(one.author, _spoken(one.body)): one for one in self._letter.comments}
        identities: dict[str, Comment] = {}
        for one, mark in self._placed_comments():
            author = self._author(one.author)
            key = (author, _spoken(one.text))
            if known[key]:
                known[key] -= 1
                self._known += 1
                identities[one.name] = ours[key]
                continue
            first = identities.get(one.answers or "")
            made = Comment(
                id=new_id(), letter=self._letter.letter.id, body=one.text, author=author, at=moment(one.at),
                target=first.target if first else mark.id if mark else self._letter.letter.id,
                reply_to=(first.reply_to or first.id) if first else None, resolved=one.resolved and first is None)
            identities[one.name] = made
            self._comments.append(made)
            if mark is not None and first is None:
                self._marks.append(mark)

    def _placed_comments(self) -> Iterator[tuple[WordComment, Annotation | None]]:
        """The comments on this letter, each with the words that it is on where it is on words of a text."""
        places: dict[str, Annotation] = {}
        for sent in self._sent:
            starts: dict[str, int] = {}
            ends: dict[str, int] = {}
            for spot in sent.text.strand.spots:
                if isinstance(spot.what, Point) and spot.what.sort.startswith("comment"):
                    starts.setdefault(spot.what.name, spot.at)
                    ends[spot.what.name] = spot.at
            for name, start in starts.items():
                where = self._now(sent, sent.way.place(start), max(sent.way.place(start), sent.way.place(ends[name])))
                places.setdefault(name, Annotation(id=new_id(), text=sent.text.id, kind="comment", start=where.start,
                                                   end=where.end))
        here = {name for name, letter in self._returned.elsewhere.items() if letter == self._letter.letter.id}
        for one in self._returned.comments:
            if one.text and (one.name in places or one.name in here):
                yield one, places.get(one.name)


def _tracked(text: ReturnedText) -> Iterator[Tracked]:
    for edit in text.strand.edits:
        yield Tracked(edit.start, edit.end, edit.inserted, edit.change.author, edit.change.at)


def _key(one: Suggestion) -> Key:
    """What makes two suggestions the same proposal of the same person."""
    if one.kind == "text":
        said = (str(one.change["removed"]), str(one.change["inserted"]), one.prefix, one.suffix)
    else:
        said = tuple(_proposed(row) for row in one.change.get("objects", ()) if row["type"] in ("text", "note"))
    return (one.kind, one.author, one.about if one.kind == "text" else "", *said)


def _proposed(row: JsonObject) -> str:
    """What a suggestion would make or delete: the words of a new note, or which one goes."""
    if row["value"] is None:
        return f"- {row['was']['id']}"
    return f"+ {row['value'].get('content', '')}" if row["type"] == "text" else "+"


def _spoken(body: str) -> str:
    return " ".join(_PREFIX.sub("", body).split())
