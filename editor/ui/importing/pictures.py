"""What the two texts of the assistant show: the source with its findings, and the letter as it would become.

Both are pictures, texts made for showing, so that the view of transcriptions can show them: it holds no more than them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from editor.app.import_rows import Place, Row
from editor.core.annotations import Annotation, sort_key
from editor.core.blocks import line_spans
from editor.core.letters import Text
from editor.core.profiles import KindSpec, Profile
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, NoteSnapshot, TextSnapshot
from editor.formats.base import ImportedLetter
from editor.formats.letter_page import findings
from editor.formats.letter_page.layout import BLOCK_OF
from editor.formats.letter_page.page import Page
from editor.ui.importing.words import what
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.transcription.painter import SHOWN_AS

SOURCE, RESULT = "source", "result"
_APART, _MARKER, _FIELD, _DOUBT = "apart", "marker", "field", "doubt"
_KINDS = (
    KindSpec(kind=_APART, label="", shape="span", colour="muted", line="dotted"),
    KindSpec(kind=_MARKER, label="", shape="span", colour="note", line="box"),
    KindSpec(kind=_FIELD, label="", shape="span", colour="person", line="underline"),
    KindSpec(kind=_DOUBT, label="", shape="span", colour="error", line="wave"),
)
"""How findings look that are no marks: what is set apart, note markers, fields, and what is doubtful."""


class Result(NamedTuple):
    """The picture of a letter: its text and notes in one, the numbers, and where each text begins in it."""

    text: TextSnapshot
    numbers: dict[str, str]
    begins: dict[str, int]

    def place(self, place: Place) -> tuple[int, int]:
        """Return where a place of the result stands in the picture."""
        start = self.begins.get(place.text, 0)
        return start + place.first, start + place.last


def plain_picture(words: str = "") -> TextSnapshot:
    """Return a picture of words and nothing else."""
    return TextSnapshot(text=Text(id=SOURCE, letter="", role="transcription", content=words))


def profile_of(profile: Profile) -> Profile:
    """Return the project's profile with the looks of findings."""
    return replace(profile, kinds=(*profile.kinds, *_KINDS))


def source_picture(page: Page, letter: ImportedLetter, rows: Sequence[Row], profile: Profile) -> TextSnapshot:
    """Return the source as one sees it, each finding marked by shape, colour and, in the margin, by name."""
    made = {one.id: one for row in rows for one in _marked(page, letter.offset, row, profile)}
    return TextSnapshot(text=Text(id=SOURCE, letter="", role="transcription", content=page.text),
                        annotations=tuple(sorted(made.values(), key=sort_key)))


def visible_span(page: Page, offset: int, row: Row) -> tuple[int, int]:
    """Return where a row stands in the source as it is shown."""
    start = page.visible(offset + row.finding.start)
    return start, max(start, page.visible(offset + row.finding.end))


def _marked(page: Page, offset: int, row: Row, profile: Profile) -> Iterator[Annotation]:
    finding = row.finding
    if finding.rule == findings.FIELD and not finding.attributes.get("value"):
        return  # what is missing stands nowhere
    start, end = visible_span(page, offset, row)
    name = f"{finding.rule} {finding.role} {start} {end}"

    def span(kind: str) -> Annotation:
        return Annotation(id=f"{name} {kind}", text=SOURCE, kind=kind, start=start, end=end)

    if finding.rule in (findings.LINE, findings.APPARATUS):
        begin = page.text.rfind("\n", 0, start) + 1
        sign = "? " if row.doubtful else ""
        yield Annotation(id=name, text=SOURCE, kind=BLOCK_OF.get(finding.role, "heading"), start=begin, end=end,
                         attributes={SHOWN_AS: "" if BLOCK_OF.get(finding.role) == "paragraph" and not sign
                                     else sign + what(row, profile)})
        if finding.rule == findings.LINE and finding.role not in BLOCK_OF:
            yield span(_APART)
    elif finding.rule == findings.MARKER:
        yield span(_MARKER)
    elif finding.rule == findings.MARK:
        yield span(finding.role)
    elif finding.rule == findings.STRETCH:
        yield span(_APART)
    elif finding.rule == findings.FIELD and finding.role in ("sender", "recipient", "date", "place"):
        yield span(_FIELD)
    if row.doubtful and start < end:
        yield span(_DOUBT)


def result_picture(letter: LetterSnapshot) -> Result:
    """Return the letter as it would become: its text, an empty line, and its notes, one below the other."""
    parts = [letter.transcription.text.content]
    annotations = list(letter.transcription.annotations)
    begins = {letter.transcription.text.id: 0}
    at = len(parts[0]) + 1
    if letter.notes:
        parts.append("")
        at += 1
    for note in letter.notes:
        content = note.body.text.content or _missing(note)
        begins[note.body.text.id] = at
        parts.append(content)
        annotations += (replace(one, start=one.start + at, end=one.end + at) for one in note.body.annotations
                        if not one.is_block)
        annotations += _note_roles(note, content, at)
        at += len(content) + 1
    numbers = {note.note.id: note.number or "·" for note in letter.notes}
    text = Text(id=RESULT, letter="", role="transcription", content="\n".join(parts))
    return Result(TextSnapshot(text=text, annotations=tuple(sorted(
        (replace(one, text=RESULT) for one in annotations), key=sort_key))), numbers, begins)


def _missing(note: NoteSnapshot) -> str:
    if note.note.state == "missing in source":
        return QCoreApplication.translate(
            "Importing", QT_TRANSLATE_NOOP("Importing", "(The source has no note for this marker.)"))
    return QCoreApplication.translate("Importing", QT_TRANSLATE_NOOP("Importing", "(empty)"))


def _note_roles(note: NoteSnapshot, content: str, at: int) -> Iterator[Annotation]:
    label = QCoreApplication.translate("Importing", QT_TRANSLATE_NOOP("Importing", "Note {label}")).format(
        label=note.number or "·")
    for index, line in enumerate(line_spans(content)):
        yield Annotation(id=f"{note.note.id} {index}", text=RESULT, kind="paragraph", start=at + line.start,
                         end=at + line.end, attributes={} if index else {SHOWN_AS: label})
