"""What a document says beside its words, put on the letters that were read from it: comments, tracked changes, losses.

Tracked changes become suggestions on the text as it was before them: nothing is accepted by being imported.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from editor.core.annotations import Annotation
from editor.core.assemble import reassembled
from editor.core.checks import letter_problems
from editor.core.ids import new_id
from editor.core.letters import Comment, Note, Text
from editor.core.problems import Problem, problem
from editor.core.quotes import capture
from editor.core.record import JsonObject, Record, replace, to_json_object
from editor.core.reviewing import Suggestion
from editor.core.revisions import revision_id
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import ImportedLetter
from editor.formats.word.flow import Change, Lost, NoteReference, Picture, Point
from editor.formats.word.pictures import Pictures
from editor.formats.word.placing import Placed, Placer
from editor.formats.word.shown import NewNote, Shown
from editor.formats.word.strand import Edit, Spot, steady_side, word_at
from editor.formats.word.times import moment

_NEAR = 40
"""Characters before a place that say where it is."""


def applied(found: Shown, letters: Sequence[ImportedLetter]) -> list[ImportedLetter]:
    """Return the letters with what the document says beside its words."""
    return _Applying(found, letters).letters()


def first_revision(text: Text) -> str:
    """Return the identity of the revision that a text has once it is imported."""
    return revision_id(text.id, (), to_json_object(text))


class _Applying:
    """One document's letters while they are added to."""

    def __init__(self, found: Shown, letters: Sequence[ImportedLetter]) -> None:
        self._found = found
        self._letters = list(letters)
        self._placer = Placer(found.page.raw, letters)
        self._texts = {text.text.id: text.text for letter in letters for text in letter.snapshot.texts()}
        self._annotations: list[list[Annotation]] = [[] for _ in letters]
        self._comments: list[list[Comment]] = [[] for _ in letters]
        self._suggestions: list[list[Suggestion]] = [[] for _ in letters]
        self._problems: list[list[Problem]] = [[] for _ in letters]
        self._edits = [one.edit for one in found.edits()]
        self._pictures = Pictures([letter.snapshot for letter in letters])

    def letters(self) -> list[ImportedLetter]:
        """Return the letters with everything added."""
        for edit, struck in self._found.edits():
            self._edit(edit, struck)
        for new in self._found.new_notes:
            self._new_note(new)
        for spot in self._found.spots():
            self._spot(spot)
        self._all_comments()
        for number in range(len(self._letters)):
            self._annotations[number] += self._pictures.breaks(number)
        return [self._made(number, letter) for number, letter in enumerate(self._letters)]

    def _made(self, number: int, imported: ImportedLetter) -> ImportedLetter:
        before = imported.snapshot
        added, remarks, pages = self._annotations[number], self._problems[number], self._pictures.pages(number)
        if not (added or remarks or pages or self._comments[number] or self._suggestions[number]):
            return imported
        snapshot = replace(
            before, letter=replace(before.letter, remarks=(*before.letter.remarks, *remarks)),
            comments=tuple(self._comments[number]), suggestions=tuple(self._suggestions[number]),
            pages=(*before.pages, *pages),
            transcription=replace(before.transcription, annotations=(
                *before.transcription.annotations, *_of(before.transcription.text, added))),
            notes=tuple(replace(note, body=replace(note.body, annotations=(
                *note.body.annotations, *_of(note.body.text, added)))) for note in before.notes))
        snapshot = reassembled(snapshot)
        return imported._replace(snapshot=snapshot, problems=letter_problems(snapshot, {}))

    # Tracked changes

    def _edit(self, edit: Edit, struck: str) -> None:
        place = self._placer.span(edit.start, edit.end, struck) if struck else self._placer.point(edit.start)
        if place is None or not place.whole:
            self._not_placed(edit.start, edit.change, edit.inserted or struck)
        if place is None:
            return
        text = self._texts[place.text]
        removed = text.content[place.start:place.end]
        if removed == edit.inserted:
            return  # blanks at the end of a line, which are no part of a text
        change: JsonObject = {"start": place.start, "removed": removed, "inserted": edit.inserted}
        self._suggest(place, "text", text.id, change, edit.change)

    def _new_note(self, new: NewNote) -> None:
        place = self._placer.point(new.at)
        if place is None:
            self._not_placed(new.at, new.change, new.text)
            return
        letter = self._letters[place.letter].snapshot
        body = Text(id=new_id(), letter=letter.letter.id, role="note", content=new.text,
                    language=letter.transcription.text.language)
        note = Note(id=new_id(), letter=letter.letter.id, text=body.id, series=new.series,
                    state="present" if new.text else "empty", order=len(letter.notes))
        reference = Annotation(id=new_id(), text=place.text, kind="note", start=place.start, end=place.start,
                               note=note.id)
        self._suggest_objects(place, new.at, note.id, new.change, [
            ("text", None, body), ("note", None, note), ("annotation", None, reference)])

    def _struck_note(self, spot: Spot, reference: NoteReference, struck: Change) -> None:
        place = self._placer.point(spot.at)
        letter = self._letters[self._placer.home(spot.at)].snapshot
        mark = next((one for one in letter.transcription.of_kind("note")
                     if place is not None and one.text == place.text and one.start == place.start
                     and _label(letter, one.note) == reference.label), None)
        note = letter.note(mark.note or "") if mark is not None else None
        if place is None or mark is None or note is None:
            self._not_placed(spot.at, struck, reference.label)
            return
        self._suggest_objects(place, spot.at, note.note.id, struck, [
            ("annotation", mark, None), *(("annotation", one, None) for one in note.body.annotations),
            ("note", note.note, None), ("text", note.body.text, None)])

    def _suggest_objects(self, place: Placed, at: int, about: str, change: Change,
                         objects: Sequence[tuple[str, Record | None, Record | None]]) -> None:
        # A note stands at a point; the word before it says where that is when other changes were made there, or the one
        # behind where that before is changed itself. A note that goes with both goes wherever it stands.
        side = steady_side(self._found.page.raw, self._edits, at)
        start, end = word_at(self._texts[place.text].content, place.start, side or "before")
        made: JsonObject = {"objects": [{
            "type": kind, "was": None if was is None else to_json_object(was),
            "value": None if value is None else to_json_object(value)} for kind, was, value in objects]}
        if side is not None or any(value is not None for _, _, value in objects):
            made |= {"text": place.text, "start": start, "end": end}
        self._suggest(place._replace(start=start, end=end), "note", about, made, change)

    def _suggest(self, place: Placed, kind: str, about: str, change: JsonObject, by: Change) -> None:
        text = self._texts[place.text]
        quote = capture(text.content, place.start, place.end)
        self._suggestions[place.letter].append(Suggestion(
            id=new_id(), letter=text.letter, about=about, kind=kind, base=first_revision(text), change=change,
            author=by.author or self._found.document.author or "?", at=moment(by.at), quote=quote.quote,
            prefix=quote.prefix, suffix=quote.suffix))

    def _not_placed(self, at: int, change: Change, words: str) -> None:
        home = self._placer.home(at)
        self._problems[home].append(problem(
            "change-not-placed", letter=self._letters[home].snapshot.letter.id, author=change.author or "?",
            words=_short(words), near=self._near(at)))

    # Places

    def _spot(self, spot: Spot) -> None:
        match spot.what:
            case Lost() as lost:
                home = self._placer.home(spot.at)
                place = self._placer.point(spot.at)
                self._problems[home].append(problem(
                    "document-part-lost", letter=self._letters[home].snapshot.letter.id,
                    text=place.text if place else None, start=place.start if place else None,
                    end=place.start if place else None, what=lost.what, words=lost.words, near=self._near(spot.at)))
            case Picture() as picture:
                self._pictures.add(self._placer.home(spot.at), picture, self._placer.point(spot.at))
            case NoteReference() as reference if spot.within is None:
                struck = next((one for one in reference.changes if one.sort == "deletion"), None)
                if struck is not None:
                    self._struck_note(spot, reference, struck)
            case _:
                pass

    def _near(self, at: int) -> str:
        return " ".join(self._found.page.raw[max(0, at - _NEAR):at].split())

    # Comments

    def _all_comments(self) -> None:
        starts: dict[str, int] = {}
        ends: dict[str, int] = {}
        for spot in self._found.spots():
            if isinstance(spot.what, Point) and spot.what.sort.startswith("comment"):
                if spot.what.sort != "comment-end":
                    starts.setdefault(spot.what.name, spot.at)
                if spot.what.sort != "comment-start":
                    ends[spot.what.name] = spot.at
        identities = {one.name: new_id() for one in self._found.document.comments if one.text}
        for one in self._found.document.comments:
            if not one.text:
                continue
            start = starts.get(one.name, ends.get(one.name, 0))
            end = max(start, ends.get(one.name, start))
            place = self._placer.span(start, end) if end > start else self._placer.point(start)
            known = one.name in starts or one.name in ends
            home = place.letter if place is not None else self._placer.home(start)
            target = self._letters[home].snapshot.letter.id
            if place is not None and known:
                held = self._held(place)
                self._annotations[home].append(held)
                target = held.id
            self._comments[home].append(Comment(
                id=identities[one.name], letter=self._letters[home].snapshot.letter.id, target=target, body=one.text,
                author=one.author or self._found.document.author or "?", at=moment(one.at),
                reply_to=identities.get(one.answers or ""), resolved=one.resolved and one.answers is None))

    def _held(self, place: Placed) -> Annotation:
        quote = capture(self._texts[place.text].content, place.start, place.end)
        return Annotation(id=new_id(), text=place.text, kind="comment", start=place.start, end=place.end,
                          quote=quote.quote, prefix=quote.prefix, suffix=quote.suffix)


def _of(text: Text, annotations: Iterable[Annotation]) -> Iterable[Annotation]:
    return (one for one in annotations if one.text == text.id)


def _label(letter: LetterSnapshot, note_id: str | None) -> str | None:
    found = letter.note(note_id or "")
    return found.note.source_label if found is not None else None


def _short(words: str) -> str:
    return " ".join(words.split())[:80]
