"""Work as people do it, at random but repeatable: for simulations of copies that meet."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from editor.core.annotations import Annotation
from editor.core.entities import Entity, NameForm
from editor.core.letters import Comment, Letter, Note, Text
from editor.core.provenance import Provenance
from editor.core.quotes import capture
from editor.core.record import replace
from tests.review.two_sides import Copy

WORDS = ("clear", "agents", "of", "the", "Emir", "went", "quietly", "over", "Bukhara", "while", "nobody", "wrote")


class Worker:
    """Somebody who works on a copy."""

    def __init__(self, copy: Copy, name: str, dice: random.Random) -> None:
        self.copy, self.name, self.dice = copy, name, dice
        self.made: Iterator[int] = iter(range(1_000_000))

    def work(self) -> str:
        """Do one thing; return what."""
        todo: Callable[[], bool] = self.dice.choice([
            *[self.respell] * 4, *[self.insert] * 3, *[self.remove] * 2, self.split, self.join, self.move,
            *[self.tag] * 3, self.untag, self.retag, self.respan, *[self.note] * 2, self.drop_note, self.reword_note,
            *[self.entry] * 2, self.new_entry, self.unify, self.drop_entry, self.provenance, self.comment,
            self.resolve, self.reorder])
        return todo.__name__ if todo() else ""

    def rare(self) -> bool:
        """Delete the letter with all of its own."""
        letter = self.some(Letter)
        if letter is None:
            return False
        parts = [key for key in list(self.copy.objects) if self.copy.kinds[key][1] == letter.id and key != letter.id]
        self.copy.delete(*parts, letter.id)
        return True

    # --- finding

    def some(self, kind: type) -> object:
        """Any object of a kind."""
        found = [one for _, one in sorted(self.copy.objects.items()) if isinstance(one, kind)]
        return self.dice.choice(found) if found else None

    def new_id(self) -> str:
        """An identity that nobody else makes."""
        return f"{random.Random(f'{self.name} {next(self.made)}').getrandbits(128):032x}"

    def stretch(self, text: Text, longest: int = 3) -> tuple[int, int] | None:
        """Some words of one line."""
        words = [(place, place + len(word)) for place, word in _words(text.content)]
        if not words:
            return None
        first = self.dice.randrange(len(words))
        last = min(len(words) - 1, first + self.dice.randrange(longest))
        start, end = words[first][0], words[last][1]
        return (start, end) if "\n" not in text.content[start:end] else words[first]

    def change(self, text: Text, start: int, end: int, new: str) -> bool:
        """Replace a stretch of a text."""
        from editor.core.anchors import TextEdit
        from editor.core.operations import EditText

        self.copy.edit_text(EditText(text.id, (TextEdit(start, text.content[start:end], new),)))
        return True

    # --- texts

    def respell(self) -> bool:
        text = self.some(Text)
        at = self.stretch(text, 1) if isinstance(text, Text) else None
        return bool(at) and self.change(text, *at, text.content[at[0]:at[1]] + self.dice.choice("xyz"))

    def insert(self) -> bool:
        text = self.some(Text)
        at = self.stretch(text, 1) if isinstance(text, Text) else None
        return bool(at) and self.change(text, at[0], at[0], self.dice.choice(WORDS) + " ")

    def remove(self) -> bool:
        text = self.some(Text)
        at = self.stretch(text) if isinstance(text, Text) else None
        return bool(at) and self.change(text, at[0], min(len(text.content), at[1] + 1) if
                                        text.content[at[1]:at[1] + 1] == " " else at[1], "")

    def split(self) -> bool:
        text = self.some(Text)
        blanks = [place for place, one in enumerate(text.content) if one == " "] if isinstance(text, Text) else []
        return bool(blanks) and self.change(text, at := self.dice.choice(blanks), at + 1, "\n")

    def join(self) -> bool:
        text = self.some(Text)
        breaks = [place for place, one in enumerate(text.content) if one == "\n"] if isinstance(text, Text) else []
        return bool(breaks) and self.change(text, at := self.dice.choice(breaks), at + 1, " ")

    def move(self) -> bool:
        text = self.some(Text)
        lines = text.content.split("\n") if isinstance(text, Text) else []
        if len(lines) < 3:
            return False
        lines.insert(self.dice.randrange(len(lines)), lines.pop(self.dice.randrange(len(lines))))
        content = "\n".join(lines)
        if content != text.content:
            self.copy.edit(text.id, (text.content, content))
        return True

    # --- tags and notes

    def tag(self) -> bool:
        text = self.some(Text)
        at = self.stretch(text) if isinstance(text, Text) else None
        if not at:
            return False
        entity = self.some(Entity)
        kind = self.dice.choice(("entity", "entity", "unclear"))
        self.copy.put(self._placed(Annotation(
            id=self.new_id(), text=text.id, kind=kind, start=at[0], end=at[1],
            entities=(entity.id,) if kind == "entity" and isinstance(entity, Entity) else ()), *at))
        return True

    def _placed(self, tag: Annotation, start: int, end: int) -> Annotation:
        quote = capture(self.copy.objects[tag.text].content, start, end)
        return replace(tag, start=start, end=end, detached=False, quote=quote.quote, prefix=quote.prefix,
                       suffix=quote.suffix)

    def some_tag(self) -> Annotation | None:
        """Any tag that is neither the role of a line nor the reference of a note."""
        found = [one for _, one in sorted(self.copy.objects.items())
                 if isinstance(one, Annotation) and not one.is_block and one.kind != "note"]
        return self.dice.choice(found) if found else None

    def untag(self) -> bool:
        tag = self.some_tag()
        return tag is not None and self.copy.delete(tag.id) is None

    def retag(self) -> bool:
        tag = self.some_tag()
        attributes = {"cert": self.dice.choice(("low", "medium"))}
        return tag is not None and self.copy.put(replace(tag, attributes=attributes)) is None

    def respan(self) -> bool:
        tag = self.some_tag()
        at = self.stretch(self.copy.objects[tag.text]) if tag is not None else None
        return bool(at) and self.copy.put(self._placed(tag, *at)) is None

    def note(self) -> bool:
        texts = [one for _, one in sorted(self.copy.objects.items())
                 if isinstance(one, Text) and one.role == "transcription"]
        text = self.dice.choice(texts) if texts else None
        at = self.stretch(text) if text is not None else None
        if not at:
            return False
        body = Text(id=self.new_id(), letter=text.letter, role="note", content=f"A note by {self.name} on it.")
        note = Note(id=self.new_id(), letter=text.letter, text=body.id)
        self.copy.put(body, Annotation(id=self.new_id(), text=body.id, kind="paragraph", start=0,
                                       end=len(body.content)), note)
        self.copy.put(self._placed(Annotation(id=self.new_id(), text=text.id, kind="note", start=at[1], end=at[1],
                                              note=note.id), at[1], at[1]))
        return True

    def drop_note(self) -> bool:
        note = self.some(Note)
        if not isinstance(note, Note):
            return False
        gone = [one.id for one in self.copy.objects.values() if isinstance(one, Annotation)
                and (one.note == note.id or one.text == note.text)]
        self.copy.delete(*gone, note.id, note.text)
        return True

    def reword_note(self) -> bool:
        note = self.some(Note)
        status = self.dice.choice(("draft", "checked"))
        return isinstance(note, Note) and self.copy.put(replace(note, status=status)) is None

    # --- everything else

    def entry(self) -> bool:
        entry = self.some(Entity)
        if not isinstance(entry, Entity):
            return False
        self.copy.put(self.dice.choice((
            replace(entry, dates=self.dice.choice(("1890", "1891"))), replace(entry, name=entry.name + "v"),
            replace(entry, names=(*entry.names, NameForm(name=self.dice.choice(WORDS)))))))
        return True

    def new_entry(self) -> bool:
        self.copy.put(Entity(id=self.new_id(), kind="person", name=f"{self.name} {next(self.made)}"))
        return True

    def unify(self) -> bool:
        one, other = self.some(Entity), self.some(Entity)
        if not isinstance(one, Entity) or not isinstance(other, Entity) or self._stands_for(other.id) == one.id:
            return False
        if one.id != other.id and one.merged_into is None:
            self.copy.put(replace(one, merged_into=self._stands_for(other.id)))
        return True

    def _stands_for(self, key: str) -> str:
        while (entry := self.copy.objects[key]).merged_into in self.copy.objects:
            key = entry.merged_into
        return key

    def drop_entry(self) -> bool:
        used = {key for one in self.copy.objects.values() if isinstance(one, Annotation) for key in one.entities}
        used |= {one.merged_into for one in self.copy.objects.values() if isinstance(one, Entity)}
        free = [key for key, one in sorted(self.copy.objects.items()) if isinstance(one, Entity) and key not in used]
        return bool(free) and self.copy.delete(self.dice.choice(free)) is None

    def provenance(self) -> bool:
        value = self.some(Provenance)
        if not isinstance(value, Provenance):
            return False
        witness = replace(value.witnesses[0], extent=self.dice.choice(("1", "2", "3")), hands=(
            *value.witnesses[0].hands, self.dice.choice(WORDS)))
        self.copy.put(replace(value, witnesses=(witness, *value.witnesses[1:])))
        return True

    def comment(self) -> bool:
        letter, thread = self.some(Letter), self.some(Comment)
        if not isinstance(letter, Letter):
            return False
        answers = thread.id if isinstance(thread, Comment) and thread.reply_to is None else None
        where = thread.letter if answers else letter.id
        self.copy.put(Comment(id=self.new_id(), letter=where, target=where, body="So?", author=self.name, at="2026",
                              reply_to=answers))
        return True

    def resolve(self) -> bool:
        thread = self.some(Comment)
        return isinstance(thread, Comment) and self.copy.put(replace(thread, resolved=not thread.resolved)) is None

    def reorder(self) -> bool:
        letter = self.some(Letter)
        return isinstance(letter, Letter) and self.copy.put(replace(letter, order=self.dice.randrange(9))) is None


def _words(content: str) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    place = 0
    for word in content.replace("\n", " ").split(" "):
        if word:
            found.append((place, word))
        place += len(word) + 1
    return found
