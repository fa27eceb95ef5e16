"""Changing the words of a text; everything that stands off it follows by the rule table."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from editor.app.actions.step import Step, kind_word, need, said, words_of
from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.characters import clean
from editor.core.editing import annotated_edit
from editor.core.fragments import Fragment, extract, insertion, removal
from editor.core.ids import new_id
from editor.core.line_ends import line_ends
from editor.core.messages import Message, RefusedError, message
from editor.core.operations import Change, Delete, EditText, Put, Reader


class ReplaceText(Step, frozen=True, kw_only=True):
    """Replace [start, end) of a text. What comes in is brought to the character policy first."""

    text: str
    start: int
    end: int
    replacement: str

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-text-replaced")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the words that come in, or those that go."""
        words = said(self.replacement) or said(reader.text(self.text).text.content[self.start:self.end])
        return message("history-text-replaced-words", words=words) if words else self.label

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the edit; nothing where the text stays the same."""
        content = reader.text(self.text).text.content
        edit = text_edit(content, self.start, self.end, self.replacement)
        return (EditText(self.text, (edit,)),) if edit.removed != edit.inserted else ()


def text_edit(content: str, start: int, end: int, replacement: str) -> TextEdit:
    """Return the edit that replaces [start, end), with clean characters.

    It is not trimmed: a tagged name that is replaced whole hands its tag to the whole new name.

    Raises:
        RefusedError: the stretch lies outside the text ("position-outside-text").
    """
    if not 0 <= start <= end <= len(content):
        raise RefusedError("position-outside-text", start=start, end=end, length=len(content))
    return TextEdit(start, content[start:end], clean(replacement).text)


def copy_fragment(reader: Reader, text: str, start: int, end: int) -> Fragment:
    """Return what stands at [start, end) of a text with everything on it, for the clipboard."""
    snapshot = reader.letter(reader.text(text).text.letter)
    return extract(snapshot, text, start, end, {entity.id: entity for entity in reader.entities()})


class CutFragment(Step, frozen=True, kw_only=True):
    """Cut [start, end) of a text: its marks, tags and notes go with it (``copy_fragment`` first keeps them)."""

    text: str
    start: int
    end: int

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-cut")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the words."""
        words = said(reader.text(self.text).text.content[self.start:self.end])
        return message("history-cut-words", words=words) if words else self.label

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the deletions and the edit."""
        source = reader.text(self.text).text
        if not 0 <= self.start <= self.end <= len(source.content):
            raise RefusedError("position-outside-text", start=self.start, end=self.end, length=len(source.content))
        if self.start == self.end:
            return ()
        return removal(reader.letter(source.letter), self.text, self.start, self.end)


class JoinLines(Step, frozen=True, kw_only=True):
    """Put the lines that [start, end) of a text reaches over together, and the words that were divided at their ends.

    Each line end is an edit of its own, so that what stands on the words stays where it is.
    """

    text: str
    start: int
    end: int

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-text-replaced")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the words."""
        return message("history-lines-joined", words=said(reader.text(self.text).text.content[self.start:self.end]))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the edits, the last line end first."""
        content = reader.text(self.text).text.content
        if not 0 <= self.start <= self.end <= len(content):
            raise RefusedError("position-outside-text", start=self.start, end=self.end, length=len(content))
        ends = line_ends(content[self.start:self.end])
        edits = tuple(TextEdit(self.start + one.start, content[self.start + one.start:self.start + one.end],
                               one.replacement) for one in reversed(ends))
        return (EditText(self.text, edits),) if edits else ()


class DeleteMarked(Step, frozen=True, kw_only=True):
    """Delete a mark or tag together with the text under it, and with what stands wholly on that text."""

    annotation_id: str

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-cut")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the kind and the words."""
        found = reader.get(self.annotation_id)
        if not isinstance(found, Annotation):
            return self.label
        return message("history-marked-deleted", kind=kind_word(found.kind), words=words_of(found, reader))

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the deletions and the edit; raises RefusedError for a block role, which no text goes with."""
        found = need(reader, Annotation, self.annotation_id)
        if found.is_block or found.detached:
            raise RefusedError("not-removable", kind=found.kind)
        source = reader.text(found.text).text
        return removal(reader.letter(source.letter), found.text, found.start, found.end)


class PasteFragment(Step, frozen=True, kw_only=True):
    """Replace [start, end) of a text by a fragment with everything on it."""

    text: str
    start: int
    end: int
    fragment: Fragment
    make_id: Callable[[], str] = new_id

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-paste")

    def told(self, reader: Reader) -> Message:  # noqa: ARG002 - the words come with the fragment
        """What the history shows, with the words."""
        words = said(self.fragment.content)
        return message("history-paste-words", words=words) if words else self.label

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return the edit and what comes with it; identities that are free are kept."""
        target = reader.text(self.text)
        if not 0 <= self.start <= self.end <= len(target.text.content):
            raise RefusedError("position-outside-text", start=self.start, end=self.end,
                               length=len(target.text.content))

        def taken(object_id: str) -> bool:
            return reader.get(object_id) is not None

        return insertion(self.fragment, target, self.start, self.end, taken, self.make_id).changes


class _Moved(Step, frozen=True, kw_only=True):
    """What every move of [start, end) of a text tells the history."""

    text: str
    start: int
    end: int

    @property
    def label(self) -> Message:
        """What the history shows."""
        return message("history-moved")

    def told(self, reader: Reader) -> Message:
        """What the history shows, with the words."""
        words = said(reader.text(self.text).text.content[self.start:self.end])
        return message("history-moved-words", words=words) if words else self.label


class MoveFragment(_Moved, frozen=True, kw_only=True):
    """Move [start, end) of a text to ``position`` in the same text, which lies outside the stretch, as one step.

    Marks, tags and note references that stand wholly in the stretch keep their identities, and notes are not
    touched. A mark that crosses an end stays behind with a copy of it on the words that move.
    """

    position: int
    make_id: Callable[[], str] = new_id

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return both edits as one, and everything that goes along at its new place."""
        source = reader.text(self.text)
        content = source.text.content
        if not 0 <= self.start <= self.end <= len(content) or not 0 <= self.position <= len(content):
            raise RefusedError("position-outside-text", start=self.start, end=self.end, length=len(content))
        if self.start <= self.position <= self.end:
            return ()
        fragment = extract(reader.letter(source.text.letter), self.text, self.start, self.end)
        cut = TextEdit(self.start, content[self.start:self.end], "")
        target = self.position - (self.end - self.start) if self.position >= self.end else self.position
        whole = {a.id for a in source.annotations if not a.is_block and self.start <= a.start and a.end <= self.end}

        def taken(object_id: str) -> bool:
            return object_id not in whole and reader.get(object_id) is not None

        after = annotated_edit(source, [cut]).snapshot
        pasted = insertion(fragment, after, target, target, taken, self.make_id).changes
        return tuple(change._replace(edits=(cut, *change.edits)) if isinstance(change, EditText) else change
                     for change in pasted)


class MoveBetween(_Moved, frozen=True, kw_only=True):
    """Move [start, end) of a text to ``position`` in another text of the project, as one step.

    Within a letter marks, tags and notes keep their identities. In another letter they are new ones.
    """

    target: str
    position: int
    make_id: Callable[[], str] = new_id

    def plan(self, reader: Reader) -> Iterable[Change]:
        """Return what goes here and what comes there.

        Raises:
            RefusedError: the stretch or the position lies outside its text, or the stretch holds the number of the
                very note that it would be moved into.
        """
        source, target = reader.text(self.text), reader.text(self.target)
        for content, start, end in ((source.text.content, self.start, self.end),
                                    (target.text.content, self.position, self.position)):
            if not 0 <= start <= end <= len(content):
                raise RefusedError("position-outside-text", start=start, end=end, length=len(content))
        if self.start == self.end:
            return ()
        letter = reader.letter(source.text.letter)
        gone = removal(letter, self.text, self.start, self.end)
        deleted = {change.id for change in gone if isinstance(change, Delete)}
        if self.target in deleted:
            raise RefusedError("note-cannot-stand-there")

        def taken(object_id: str) -> bool:
            return object_id not in deleted and reader.get(object_id) is not None

        fragment = extract(letter, self.text, self.start, self.end)
        coming = insertion(fragment, target, self.position, self.position, taken, self.make_id).changes
        kept = {change.value.id for change in coming if isinstance(change, Put)}
        return (*(change for change in gone if not (isinstance(change, Delete) and change.id in kept)), *coming)
