"""The format "conll": CoNLL-U Plus, a line for each token, with mentions in IOB2."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from editor.core.annotations import BLOCK_KINDS
from editor.core.blocks import line_spans
from editor.core.characters import without_forbidden
from editor.core.entities import Entity
from editor.core.problems import Problem, problem
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.formats.base import ExportReport, ExportSource, FormatOption, Options, Sink, WritingOnly
from editor.formats.corpus.tagged import Mention, Tagged, losses, mark_label, named_texts, tagged
from editor.formats.text import write_letters

COLUMNS = ("ID", "FORM", "START", "END", "ENTITY", "LINK", "MARKS", "MISC")
HEAD = f"# global.columns = {' '.join(COLUMNS)}\n"
_NOTHING = "_"


class ConllFormat(WritingOnly):
    """CoNLL-U Plus; each block of a text is a sentence."""

    id = "conll"
    name = "CoNLL-U Plus"
    extensions: tuple[str, ...] = (".conllup",)
    matters: tuple[str, ...] = ("anchor-detached",)
    """Problems of the letters that are told before an export."""
    options: tuple[FormatOption, ...] = (
        FormatOption("one_file", False, "all letters in one file instead of one file a letter"),
    )

    def write(self, source: ExportSource, options: Options, sink: Sink) -> ExportReport:
        """Write a file for each letter, or one."""
        entities = {entity.id: entity for entity in source.project.entities}
        problems: list[Problem] = []
        one_file = bool(options.get("one_file"))

        def written() -> Iterator[tuple[LetterSnapshot, bytes]]:
            for place, snapshot in enumerate(source.letters()):
                text, replaced = without_forbidden(letter_conll(snapshot, entities))
                problems.extend(losses(snapshot, self.name, _left_out(snapshot, entities)))
                if replaced:
                    problems.append(problem("character-not-exportable", letter=snapshot.letter.id, format=self.name))
                yield snapshot, (text if one_file and place else HEAD + text).encode()

        return ExportReport(write_letters(written(), sink, ".conllup", "" if one_file else None), tuple(problems))


def letter_conll(snapshot: LetterSnapshot, entities: Mapping[str, Entity]) -> str:
    """Return the texts of a letter, without the line that names the columns."""
    return "".join(line for text, note in named_texts(snapshot) for line in _text(snapshot, text, note, entities))


def _text(snapshot: LetterSnapshot, text: TextSnapshot, note: str, entities: Mapping[str, Entity]) -> Iterator[str]:
    found = tagged(text, entities)
    content = text.text.content
    roles = {a.start: a.kind for a in text.annotations if a.is_block and not a.detached}
    marks = [(a.start, a.end, mark_label(a)) for a in text.annotations
             if a.kind not in (*BLOCK_KINDS, "entity") and not a.detached and a.end > a.start]
    head = f"# newdoc id = {text.text.id}\n# letter = {_words(snapshot.letter.number)} {snapshot.letter.id}\n"
    head += f"# role = {text.text.role}\n"
    head += f"# note = {_words(note)}\n" if note else ""
    head += f"# language = {_words(text.text.language)}\n" if text.text.language else ""
    for line in line_spans(content):
        words = [token for token in found.tokens if line.start <= token[0] < line.end]
        if not words:
            continue
        yield head
        head = ""
        yield f"# sent_id = {text.text.id}-{line.start}\n# block = {roles.get(line.start, 'paragraph')}\n"
        yield f"# text = {content[line.start:line.end]}\n"
        for number, (start, end) in enumerate(words, 1):
            label, link = _mention(found, start)
            covering = "|".join(sorted({kind for first, last, kind in marks if first < end and start < last}))
            glued = number < len(words) and words[number][0] == end
            yield "\t".join((str(number), content[start:end], str(start), str(end), label, link,
                             covering or _NOTHING, "SpaceAfter=No" if glued else _NOTHING)) + "\n"
        yield "\n"


def _mention(found: Tagged, start: int) -> tuple[str, str]:
    """The tag of the token that begins at ``start``, and whom it means."""
    mention: Mention | None = next((one for one in found.flat if one.start <= start < one.end), None)
    if mention is None:
        return "O", _NOTHING
    return f"{'B' if mention.start == start else 'I'}-{mention.label}", "|".join(mention.entities) or _NOTHING


def _words(text: str) -> str:
    return " ".join(text.split())


def _left_out(snapshot: LetterSnapshot, entities: Mapping[str, Entity]) -> Iterator[str]:
    texts = list(snapshot.texts())
    if any(a.end == a.start and not a.detached and not a.is_block for text in texts for a in text.annotations):
        yield "marks at a point"
    if any(len(found.mentions) > len(found.flat) for found in (tagged(text, entities) for text in texts)):
        yield "mentions within mentions"
