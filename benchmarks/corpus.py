"""A generator of realistic projects: letters of about 1,220 words with 40 tags and 6 notes.

The vocabulary is Zipf-distributed over 60,000 invented words; names come with diacritics and in Cyrillic. The same
seed gives the same corpus.
"""

from __future__ import annotations

import bisect
import itertools
import random
from collections.abc import Iterator
from typing import NamedTuple

from editor.core.annotations import Annotation, sort_key
from editor.core.assemble import assemble_letter
from editor.core.blocks import line_spans
from editor.core.entities import Entity, NameForm
from editor.core.letters import Action, Agent, DateValue, Letter, Note, Place, Text
from editor.core.provenance import Provenance
from editor.core.quotes import capture
from editor.core.snapshot import LetterSnapshot

VOCABULARY = 60_000
ENTITIES = 1_000
BODY_WORDS = 1_000
NOTE_WORDS = 36
NOTES = 6
TAGS = 40
_SYLLABLES = ("ba", "ko", "ri", "ste", "lum", "dor", "an", "vel", "mi", "tor", "gra", "né", "schu", "os", "pel", "ja")
_SURNAMES = ("Khodzhaev", "Ivanová", "Müller", "Соколов", "Łukasz", "Peeters", "Ó Briain", "Çelik", "Ferenczi")


class Span(NamedTuple):
    """A tag to be set: where and whom."""

    start: int
    end: int
    entity: int


class Generator:
    """Makes letters, one after the other, from one seed."""

    def __init__(self, seed: int = 1922, *, words: int = BODY_WORDS, tags: int = TAGS, notes: int = NOTES,
                 overlapping: bool = False) -> None:
        self._random = random.Random(seed)
        self._words = words
        self._tags = tags
        self._note_count = notes
        self._overlapping = overlapping
        maker = random.Random(7)
        self.vocabulary = ["".join(maker.choices(_SYLLABLES, k=1 + rank.bit_length() // 5)) + str(rank % 7 or "")
                           for rank in range(VOCABULARY)]
        self._weights = list(itertools.accumulate(1 / (rank + 2) for rank in range(VOCABULARY)))
        self.names = [f"{maker.choice(_SURNAMES)}{'abcdefghij'[number % 10]}{number}" for number in range(ENTITIES)]
        self.entities = tuple(
            Entity(id=f"{number:032x}", kind="person", name=name, names=(NameForm(name=f"A. {name}"),))
            for number, name in enumerate(self.names)
        )

    def _id(self) -> str:
        return f"{self._random.getrandbits(128):032x}"

    def _word(self) -> str:
        return self.vocabulary[bisect.bisect(self._weights, self._random.random() * self._weights[-1])]

    def paragraphs(self, words: int) -> tuple[str, list[Span]]:
        """Return running text of about ``words`` words in paragraphs, with names where tags are to stand."""
        places = set(self._random.sample(range(words), min(self._tags, words)))
        pieces: list[str] = []
        spans: list[Span] = []
        length = 0
        for index in range(words):
            if index in places:
                number = min(int(self._random.paretovariate(0.9)) - 1, ENTITIES - 1)
                word = self.names[number]
                spans.append(Span(length, length + len(word), number))
            else:
                word = self._word()
            separator = "\n" if index % 120 == 119 else ". " if index % 17 == 16 else " "
            pieces += (word, separator)
            length += len(word) + len(separator)
        return "".join(pieces).rstrip(), spans

    def letter(self, number: int) -> LetterSnapshot:
        """Return one whole letter as a snapshot."""
        letter_id = self._id()
        body, spans = self.paragraphs(self._words)
        text = Text(id=self._id(), letter=letter_id, role="transcription", content=body, language="en")
        notes, bodies = self._notes(letter_id)
        annotations = [*self._blocks(text), *self._mentions(text, spans), *self._references(text, notes)]
        for note_text in bodies:
            annotations += self._blocks(note_text)
        date = f"{1900 + number % 40}-{1 + number % 12:02}-{1 + number % 28:02}"
        letter = Letter(
            id=letter_id, number=str(number), title=f"{self.names[number % 50]} to {self.names[number % 30 + 50]}",
            order=number, language="en", actions=(
                Action(type="sent", agents=(Agent(name=self.names[number % 50]),), place=Place(name="Old Bukhara"),
                       date=DateValue(text=date, edtf=date)),
                Action(type="received", agents=(Agent(name=self.names[number % 30 + 50]),))))
        provenance = Provenance(id=self._id(), letter=letter_id)
        return assemble_letter(letter, (text, *bodies), tuple(sorted(annotations, key=sort_key)), notes, provenance)

    def _annotation(self, text: Text, kind: str, start: int, end: int, **more: object) -> Annotation:
        quote, prefix, suffix = capture(text.content, start, end)
        return Annotation(id=self._id(), text=text.id, kind=kind, start=start, end=end, quote=quote, prefix=prefix,
                          suffix=suffix, **more)  # pyright: ignore[reportArgumentType]

    def _blocks(self, text: Text) -> list[Annotation]:
        return [self._annotation(text, "paragraph", line.start, line.end) for line in line_spans(text.content)]

    def _mentions(self, text: Text, spans: list[Span]) -> list[Annotation]:
        if self._overlapping:
            length = len(text.content)
            starts = [self._random.randrange(length - 200) for _ in range(self._tags)]
            spans = [Span(at, at + self._random.randint(5, 200), self._random.randrange(ENTITIES)) for at in starts]
        return [self._annotation(text, "entity", span.start, span.end, entities=(self.entities[span.entity].id,),
                                 attributes={"mention": "name"}) for span in spans]

    def _notes(self, letter_id: str) -> tuple[list[Note], list[Text]]:
        notes: list[Note] = []
        bodies: list[Text] = []
        for order in range(self._note_count):
            words = " ".join(self._word() for _ in range(NOTE_WORDS))
            body = Text(id=self._id(), letter=letter_id, role="note", content=words + ".", language="en")
            bodies.append(body)
            notes.append(Note(id=self._id(), letter=letter_id, text=body.id, source_label=str(order + 1), order=order))
        return notes, bodies

    def _references(self, text: Text, notes: list[Note]) -> list[Annotation]:
        step = len(text.content) // (self._note_count + 1)
        ends = [text.content.find(" ", step * (index + 1)) for index in range(len(notes))]
        return [self._annotation(text, "note", end, end, note=note.id) for end, note in zip(ends, notes, strict=True)]

    def letters(self, count: int) -> Iterator[LetterSnapshot]:
        """Return ``count`` letters, one at a time."""
        return (self.letter(number) for number in range(1, count + 1))

    def page(self, number: int) -> str:
        """Return one published letter as a plain-text page, with markers and a list of notes."""
        body, _ = self.paragraphs(self._words)
        words = body.split(" ")
        for index in range(NOTES):
            words[(index + 1) * len(words) // (NOTES + 1)] += f" [{index + 1}]"
        notes = "\n\n".join(f"[{index + 1}] " + " ".join(self._word() for _ in range(NOTE_WORDS)) + "."
                            for index in range(NOTES))
        paragraphs = " ".join(words).replace("\n", "\n\n")
        return (f"No. {number}\n\n{self.names[number % 50]} to {self.names[number % 30 + 50]}\n\n"
                f"April {1 + number % 28}, {1900 + number % 40}\n\nOld Bukhara.\n\nDear comrade,\n\n{paragraphs}\n\n"
                f"With greetings,\n{self.names[number % 50]}\n\nRTSKHIDNI. F. {number}. Op. 1. D. 5. L. 1.\n\n"
                f"Notes:\n\n{notes}\n")
