"""Letters for the tests of formats: one made by hand with every kind, and random ones."""

from __future__ import annotations

import tomllib
from pathlib import Path

import msgspec
from hypothesis import strategies as st

from editor.core.annotations import BLOCK_KINDS, MARK_KINDS, Annotation
from editor.core.assemble import assemble_letter
from editor.core.blocks import line_spans
from editor.core.entities import ENTITY_KINDS, AuthorityLink, Entity, NameForm, RejectedPlace, Relation
from editor.core.letters import (
    Action,
    Agent,
    Comment,
    DateValue,
    Letter,
    Link,
    Note,
    Place,
    Project,
    Reading,
    Text,
)
from editor.core.pages import Adjustments, Image, Line, Page, Region, Word
from editor.core.problems import Settled, problem
from editor.core.profiles import Profile
from editor.core.provenance import (
    CustodyEvent,
    DigitalSource,
    Inscription,
    Provenance,
    Publication,
    ReferenceLevel,
    Repository,
    SetApart,
    Witness,
)
from editor.core.quotes import capture
from editor.core.snapshot import LetterSnapshot, ProjectSnapshot
from editor.formats.base import ExportSource, Sink

ROOT = Path(__file__).resolve().parents[2]
PROFILE = msgspec.convert(
    tomllib.loads((ROOT / "resources/profiles/modern-letters.toml").read_text(encoding="utf-8")), Profile
)


class MemorySink(Sink):
    """Keeps what is written, by name."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}

    def write(self, name: str, data: bytes) -> None:
        assert name not in self.files
        self.files[name] = data


class Ids:
    """Identities in a row, so that a letter made twice is the same."""

    def __init__(self, start: int = 1) -> None:
        self.last = start

    def __call__(self) -> str:
        self.last += 1
        return f"{self.last:032x}"


class Pen:
    """Writes the annotations of one text by what they cover."""

    def __init__(self, ids: Ids, text: str, content: str) -> None:
        self.ids = ids
        self.text = text
        self.content = content
        self.annotations: list[Annotation] = []

    def span(self, kind: str, words: str, **fields: object) -> Annotation:
        start = self.content.index(words)
        return self.place(kind, start, start + len(words), **fields)

    def after(self, kind: str, words: str, **fields: object) -> Annotation:
        place = self.content.index(words) + len(words)
        return self.place(kind, place, place, **fields)

    def place(self, kind: str, start: int, end: int, **fields: object) -> Annotation:
        quote, prefix, suffix = capture(self.content, start, end)
        made = Annotation(
            id=self.ids(), text=self.text, kind=kind, start=start, end=end, quote=quote, prefix=prefix, suffix=suffix,
            **fields,  # type: ignore[arg-type]
        )
        self.annotations.append(made)
        return made

    def roles(self, *kinds: str) -> None:
        for line, kind in zip(line_spans(self.content), kinds, strict=True):
            self.place(kind, line.start, line.end)


def project(entities: tuple[Entity, ...] = (), ids: Ids | None = None) -> ProjectSnapshot:
    made = Project(
        id=(ids or Ids(900))(), title="Letters & <Papers>", profile=PROFILE, series="A series", editors=("A. Editor",),
        conventions="Brackets are the edition's.\nDots are printed.", languages=("en", "ru"),
    )
    return ProjectSnapshot(project=made, entities=entities)


def source(letters: list[LetterSnapshot], entities: tuple[Entity, ...] = ()) -> ExportSource:
    return ExportSource(project(entities), lambda: iter(letters))


CONTENT = """Letterhead of the Bureau
Moscow, 3 April 1922
To the Secretariat
Dear comrade. STALIN.
In addition [to] my memorandum I report from Old Bukhara, as P[olit]b[yuro] [...] asked; see RTSKHIDNI. F. 5. L. 83.
first item
second item
He wrote “the old new word is unclear teh, мир” and went away  twice\u00a0.
A stamp: RECEIVED 😀 é here
With this letter three letters.
With communist greetings, Peters
Old Bukhara, the same day"""


def everything() -> tuple[LetterSnapshot, tuple[Entity, ...]]:
    """A letter with every kind of annotation, notes of all series, a translation, and full provenance."""
    ids = Ids()
    letter_id, text_id = ids(), ids()
    entities = _register(ids)
    pen = Pen(ids, text_id, CONTENT)
    pen.roles("heading", "dateline", "address", "salutation", "paragraph", "list-item", "list-item", "paragraph",
              "paragraph", "postscript", "closing", "dateline")
    notes, bodies, note_annotations = _notes(ids, letter_id, pen, entities)
    _marks(pen, entities)
    _references(pen, letter_id, notes, entities)
    translation = Text(id=ids(), letter=letter_id, role="translation", content="Дорогой товарищ\nПишу.", language="ru")
    other = Pen(ids, translation.id, translation.content)
    other.roles("salutation", "paragraph")
    letter = Letter(
        id=letter_id, number="1", title="J. X. Peters to I. V. Stalin", kind="letter", source_number="No. 151",
        language="en", order=3,
        actions=(
            Action(type="sent", agents=(Agent(name="J. X. Peters", entity=entities[0].id),),
                   date=DateValue(text="April 3, 1922", edtf="1922-04-03"),
                   place=Place(name="Old Bukhara", entity=entities[1].id)),
            Action(type="received", agents=(Agent(name="Bureau", inferred=True, certainty="low"),),
                   date=DateValue(text="May 1922", edtf="1922-05", certainty="medium", basis="stamp")),
            Action(type="forwarded"),
        ),
        links=(Link(type="encloses", text="three letters"), Link(type="reply-to", letter=ids())),
        remarks=(problem("note-breaks-off", letter=letter_id, text=text_id, start=3, end=4, quote="t", label="4"),),
        settled=(Settled(code="date-missing", reason="undated", args={"n": 1}),
                 Settled(code="quotation-unbalanced", reason="so", text=text_id, quote="“x", prefix="a", suffix="b")),
    )
    texts = (Text(id=text_id, letter=letter_id, role="transcription", content=CONTENT, language="en"), translation)
    page = _page(ids, letter_id, pen)
    snapshot = assemble_letter(
        letter, (*texts, *bodies), (*pen.annotations, *other.annotations, *note_annotations), notes,
        _provenance(ids, letter_id, entities),
        (Reading(id=ids(), letter=letter_id, reader="A. Reader", kind="first", at="2026-11-23T10:00:00Z",
                 against="the scan", remarks="Two commas."),),
        (Comment(id=ids(), letter=letter_id, target=letter_id, body="Is it?", author="A", at="2026-11-23T10:00:00Z"),),
        (page,),
    )
    return snapshot, entities


def _page(ids: Ids, letter_id: str, pen: Pen) -> Page:
    """A page whose two lines are linked to the text."""
    lines = tuple(Line(
        id=ids(), polygon=((100, top), (900, top), (900, top + 50), (100, top + 60)),
        baseline=((100, top + 40), (900, top + 44)), text=text, confidence=93,
        words=tuple(Word(text=word, polygon=((100 + 9 * place, top), (105 + 9 * place, top + 50)), confidence=90)
                    for place, word in enumerate(text.split())))
        for top, text in ((100, "Letterhead of the Bureau"), (200, "To the Secretariat")))
    for line in lines:
        start = pen.content.index(line.text or "")
        pen.place("line-break", start, start, attributes={"facs": line.id})
    image = Image(path="scans/letter 1.jpg", sha256="ab" * 32, media_type="image/jpeg", width=1240, height=1754,
                  size=99)
    regions = (Region(id=ids(), kind="heading", lines=lines),
               Region(id=ids(), kind="stamp", polygon=((10, 10), (90, 10), (90, 90), (10, 90))))
    return Page(id=ids(), letter=letter_id, order=1, label="1r", side="recto", image=image,
                adjustments=Adjustments(rotation=-15, contrast=10), regions=regions)


def _register(ids: Ids) -> tuple[Entity, ...]:
    people = [
        Entity(id=ids(), kind=kind, name=f"A {kind} <&>",
               names=(NameForm(name="Петерс", language="ru", source="gold"),),
               dates="1886–1938", description="Described.",
               links=(AuthorityLink(system="wikidata", id="Q1", uri="http://www.wikidata.org/entity/Q1"),
                      AuthorityLink(system="viaf", id="2", uri="http://viaf.org/viaf/2", state="proposed")))
        for kind in ENTITY_KINDS
    ]
    person = msgspec.structs.replace(
        people[0], relations=(Relation(type="member of", entity=people[2].id),), sort="Person, A", edtf="1886/1938",
        rejected=(RejectedPlace(text="f" * 32, words="Peters", before="the other ", after=" came"),))
    twin = Entity(id=ids(), kind="person", name="Peters again", merged_into=person.id)
    return (person, *people[1:], twin)


def _marks(pen: Pen, entities: tuple[Entity, ...]) -> None:
    pen.span("supplied", "[to]", attributes={"resp": "source edition", "certainty": "medium"})
    pen.span("expansion", "P[olit]b[yuro]", attributes={"abbreviated": "Pb", "expanded": "Politbyuro"})
    pen.span("gap", "[...]", attributes={"reason": "editorial"})
    pen.after("gap", "went", attributes={"reason": "illegible", "unit": "words", "quantity": 2})
    pen.span("citation", "RTSKHIDNI. F. 5. L. 83.", attributes={
        "repository": "RTSKHIDNI", "resolved_from": "ibid",
        "reference": [{"level": "fond", "value": "5"}, {"level": "list", "value": "83"}]})
    pen.span("quotation", "“the old new word is unclear teh, мир”", attributes={"balanced": True})
    pen.span("substitution", "old new", attributes={})
    pen.span("deletion", "old ", attributes={"rend": "struck through"})
    pen.span("addition", "new", attributes={"place": "above", "hand": "Stalin"})
    pen.span("unclear", "unclear", attributes={"reason": "faded", "certainty": "low", "alternatives": ["nuclear"]})
    pen.span("correction", "teh", attributes={"corrected": "the", "certainty": "high"})
    pen.span("foreign", "мир", attributes={"language": "ru"})
    pen.span("emphasis", "twice", attributes={"rend": "underlined"})
    pen.span("abbreviation", "comrade.", attributes={"expanded": "comrade"})
    pen.span("stamp", "RECEIVED 😀", attributes={"kind": "receipt"})
    pen.span("hand", "here", attributes={"hand": "Stalin"})
    pen.span("comment", "went away")
    pen.after("line-break", "With this", attributes={"break": "no"})
    pen.after("page-break", "He wrote", attributes={"n": "2"})
    pen.span("signature", "Peters", attributes={"run_in": True})
    pen.span("entity", "STALIN", attributes={"mention": "name", "certainty": "high"}, entities=(entities[0].id,))
    pen.span("entity", "Old Bukhara", attributes={"mention": "name"}, entities=(entities[1].id, entities[2].id))
    pen.span("entity", "the Bureau", attributes={"mention": "description"}, entities=(entities[2].id,))
    pen.span("entity", "memorandum", attributes={"mention": "name"}, entities=(entities[3].id,))
    pen.span("entity", "Secretariat", attributes={"mention": "name"})
    # Two that cross, and one over two lines.
    pen.span("emphasis", "Bukhara, as P[olit]")
    pen.span("emphasis", "second item\nHe wrote")
    pen.place("unclear", 0, 0, detached=True)


def _references(pen: Pen, letter_id: str, notes: list[Note], entities: tuple[Entity, ...]) -> None:
    """Cross-references to everything that there is."""
    elsewhere = {"letter": "c" * 32, "label": "report"}
    pen.span("reference", "first item", attributes={
        "to": "note", "type": "see", "target": notes[0].id, "letter": letter_id, "label": "first item"})
    pen.span("reference", "I report", attributes={"to": "note", "type": "cf", "target": "d" * 32, **elsewhere})
    pen.span("reference", "three letters", attributes={
        "to": "letter", "type": "date", "target": "c" * 32, "locator": "p. 2", **elsewhere})
    pen.span("reference", "communist", attributes={
        "to": "entry", "type": "plain", "target": entities[1].id, "label": "communist"})
    pen.span("reference", "é", attributes={"to": "outside", "type": "plain", "words": "é", "label": "é"})


def _notes(
    ids: Ids, letter_id: str, pen: Pen, entities: tuple[Entity, ...]
) -> tuple[list[Note], list[Text], list[Annotation]]:
    notes: list[Note] = []
    bodies: list[Text] = []
    annotations: list[Annotation] = []
    rows = (
        ("editorial", "1", "present", "Enver Pasha [...] see * (Ibid.)", "memorandum"),
        ("textual", "*", "missing in source", "", "Old Bukhara"),
        ("author", None, "present", "My own.\nSecond paragraph.", "first item"),
        ("head", None, "empty", "", None),
    )
    for order, (series, label, state, content, behind) in enumerate(rows):
        body = Text(id=ids(), letter=letter_id, role="note", content=content, language="en")
        note = Note(id=ids(), letter=letter_id, text=body.id, series=series, source_label=label, state=state,
                    order=order, status="to research" if order == 0 else "", rank=order)  # type: ignore[arg-type]
        own = Pen(ids, body.id, content)
        if order == 0:
            own.span("entity", "Enver Pasha", attributes={"mention": "name"}, entities=(entities[0].id,))
            own.span("gap", "[...]", attributes={"reason": "editorial"})
        if behind is not None:
            pen.after("note", behind, note=note.id, attributes={"lemma": behind} if order == 0 else {})
        notes.append(note)
        bodies.append(body)
        annotations.extend(own.annotations)
    return notes, bodies, annotations


def _provenance(ids: Ids, letter_id: str, entities: tuple[Entity, ...]) -> Provenance:
    levels = (("fond", "558"), ("opis", "1"), ("delo", "2275"), ("list", "1"))
    stamp = Inscription(kind="stamp", by=(Agent(name="Bureau", entity=entities[2].id),),
                        date=DateValue(text="May 1922", edtf="1922-05"))
    order = Inscription(kind="resolution", by=(Agent(name="Stalin"),), text="in the archives", hand="Stalin",
                        position="upper left corner")
    base = Witness(
        id=ids(), role="original", base=True, repository=Repository(name="RTSKHIDNI", entity=entities[2].id),
        reference=tuple(ReferenceLevel(level=level, value=value) for level, value in levels),
        reference_text="RTSKHIDNI. F. 558. On. 1. D. 2275. L. 1.", extent="2 leaves", material="paper",
        medium="typescript", hands=("Peters",), signature="autograph", description="Typewritten text.",
        inscriptions=(order, stamp),
    )
    return Provenance(
        id=ids(), letter=letter_id, witnesses=(base, Witness(id=ids(), role="copy")), rights="Public domain.",
        custody=(CustodyEvent(text="Given.", date=DateValue(text="1991", edtf="1991"), keeper="RTSKHIDNI"),),
        publications=(Publication(title="Bolshevik leadership", part="Part", editors=("A. V. K.",), date="1996",
                                  place="Moscow", pages="1-2", number="151", note="Good."),),
        digital_source=DigitalSource(
            file="peters.txt", url="https://example.org/a b", sha256="0" * 64, media_type="text/plain",
            encoding="utf-8", retrieved="2026-01-01", translator="T", raw="raw\r\ntext",
            set_apart=(SetApart(start=0, end=3, why="page title"),)),
    )


# Random letters.

_WORDS = st.text(alphabet=st.sampled_from("ab [].\n“”1*😀é\u0301\u00a0мא<&>\"'\t"), max_size=40)
_VALUES = st.sampled_from(["high", "low", "a b", "1", "", "en", "#x", "“"])


@st.composite
def letters(draw: st.DrawFn, *, kinds: tuple[str, ...] = (), tidy_blocks: bool = True) -> LetterSnapshot:
    """A random letter: any spans that cross, touch, nest or stand at borders, with random attributes."""
    ids = Ids(draw(st.integers(0, 5)) * 1000)
    letter_id = ids()
    count = draw(st.integers(0, 2))
    notes = [Note(id=ids(), letter=letter_id, text=ids(), series=draw(st.sampled_from(
        ["editorial", "textual", "author", "head"])), source_label=draw(st.sampled_from([None, "1", "*"])), order=n,
        state=draw(st.sampled_from(["present", "missing in source", "empty"]))) for n in range(count)]
    texts = [Text(id=ids(), letter=letter_id, role="transcription", content=draw(_WORDS), language="en")]
    texts.extend(Text(id=note.text, letter=letter_id, role="note", content=draw(_WORDS)) for note in notes)
    if draw(st.booleans()):
        texts.append(Text(id=ids(), letter=letter_id, role="translation", content=draw(_WORDS), order=1))
    annotations: list[Annotation] = []
    for text in texts:
        annotations.extend(draw(_annotations(ids, text, [note.id for note in notes], kinds)))
        if tidy_blocks and text.role != "note":
            pen = Pen(ids, text.id, text.content)
            pen.roles(*(draw(st.sampled_from(BLOCK_KINDS)) for _ in line_spans(text.content)))
            annotations.extend(pen.annotations)
    letter = Letter(id=letter_id, number=draw(st.sampled_from(["1", "12a", "№ 3/4", ""])))
    pages = [draw(_pages(ids, letter_id, order)) for order in range(draw(st.integers(0, 2)))]
    return assemble_letter(letter, texts, annotations, notes, Provenance(id=ids(), letter=letter_id), pages=pages)


_POLYGONS = st.lists(st.tuples(st.integers(0, 9000), st.integers(0, 9000)), max_size=5).map(tuple)


@st.composite
def _pages(draw: st.DrawFn, ids: Ids, letter_id: str, order: int) -> Page:
    """A random page: with or without an image, regions, lines and words."""
    regions: list[Region] = []
    for _ in range(draw(st.integers(0, 2))):
        lines = tuple(Line(
            id=ids(), polygon=draw(_POLYGONS), baseline=draw(_POLYGONS), text=draw(st.none() | _WORDS),
            words=tuple(Word(text=draw(_WORDS), polygon=draw(_POLYGONS), confidence=draw(st.none() | st.just(87)))
                        for _ in range(draw(st.integers(0, 2)))),
            confidence=draw(st.none() | st.integers(0, 100))) for _ in range(draw(st.integers(0, 2))))
        regions.append(Region(id=ids(), kind=draw(st.sampled_from(["paragraph", "stamp"])), polygon=draw(_POLYGONS),
                              lines=lines, text=draw(st.none() | _WORDS)))
    image = Image(path="scans/a b.jpg", sha256="0" * 64, media_type="image/jpeg", width=1240, height=1754, size=9,
                  frame=draw(st.integers(0, 2)), embedded=draw(st.booleans()))
    shown = Adjustments(rotation=draw(st.integers(-1800, 1800)), inverted=draw(st.booleans()))
    return Page(id=ids(), letter=letter_id, order=order, label=draw(_VALUES), side=draw(st.sampled_from(
        ["", "recto", "verso"])), image=draw(st.none() | st.just(image)), adjustments=shown, regions=tuple(regions))


@st.composite
def _annotations(draw: st.DrawFn, ids: Ids, text: Text, notes: list[str], kinds: tuple[str, ...]) -> list[Annotation]:
    wanted = kinds or (*MARK_KINDS, "entity", "citation", "quotation", "comment", "reference", "note", "line-break",
                       "page-break")
    pen = Pen(ids, text.id, text.content)
    length = len(text.content)
    for _ in range(draw(st.integers(0, 8))):
        kind = draw(st.sampled_from(wanted))
        start = draw(st.integers(0, length))
        end = start if kind in ("note", "line-break", "page-break") else draw(st.integers(start, length))
        names = [row.name for row in PROFILE.kind(kind).attributes]
        attributes = draw(st.dictionaries(st.sampled_from(names), _VALUES, max_size=3)) if names else {}
        note = draw(st.sampled_from(notes)) if kind == "note" and notes else None
        pen.place(kind, start, end, attributes=attributes, note=note, detached=start == end and draw(st.booleans()))
    return pen.annotations
