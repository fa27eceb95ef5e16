"""Reading TEI: our own with its sidecar exactly, everybody else's as far as it is understood, valid or not."""

from __future__ import annotations

import hashlib
import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile

from editor.core.annotations import OPAQUE, Annotation
from editor.core.assemble import assemble_letter
from editor.core.characters import clean
from editor.core.lemmas import LEMMA, with_lemma
from editor.core.letters import DateValue, Letter, Note, NoteSeries, Text
from editor.core.messages import FormatError
from editor.core.pages import FACS
from editor.core.problems import Problem, problem
from editor.core.provenance import KeptPart
from editor.core.quotes import capture
from editor.core.record import JsonObject, replace
from editor.formats.base import FRESH_IDS, IdFactory, ImportedLetter, ImportResult, Source
from editor.formats.tei import sidecar
from editor.formats.tei.as_it_came import with_file
from editor.formats.tei.comments import COMMENTS, comment_notes, read_comments
from editor.formats.tei.contradictions import contradictions
from editor.formats.tei.corpus_header import with_corpus
from editor.formats.tei.division import between, bodies, is_apparatus, letter_roots, roots, says_more, text_of
from editor.formats.tei.facsimile_reading import read_facsimile
from editor.formats.tei.kept import kept_parts, name_of_part
from editor.formats.tei.marks import UNDERSTOOD, Marks, says_itself
from editor.formats.tei.metadata import HeaderReader, date_value, is_ours, words
from editor.formats.tei.names import XML_ID, XML_LANG, XML_SPACE, Identities, identity_of, local, of_urn
from editor.formats.tei.notes_reading import FoundNotes, NotedText
from editor.formats.tei.older import modernise
from editor.formats.tei.register_reading import Register
from editor.formats.tei.registers import is_register
from editor.formats.tei.restore import known_entities, restored
from editor.formats.tei.shared import Loader, Shared, no_file
from editor.formats.tei.walk import Draft, ReadText, TextWalk, holds_lines
from editor.formats.xml_reading import Element, parse_xml

_NOTE_SERIES: dict[str, NoteSeries] = {
    "textual": "textual", "transcription": "textual", "text-critical": "textual", "critical": "textual",
    "app": "textual", "variant": "textual",
    "textcritical": "textual", "textkritik": "textual", "authorial": "author", "author": "author", "head": "head",
}
_LONGEST_WORDS = 200
_HELD = 1 << 20
"""Bytes of a document whose elements are held while it is read."""
_MISSING = "missing-in-source"


def read_tei(source: Source, beside: bytes | None = None, new_id: IdFactory = FRESH_IDS, *,
             shared: Shared | None = None, load: Loader = no_file) -> ImportResult:
    """Return the letters of a TEI document; ``beside`` is its sidecar. A document that is a register has none.

    ``shared`` is what the files of an import share, ``load`` reads a register that lies beside the document.

    Raises:
        FormatError: ``tei-without-text``, and what ``parse_xml`` raises.
    """
    document = parse_xml(source.data)
    # lxml makes the object for an element anew whenever nobody holds one: most are asked for a dozen times.
    held = list(document.root.iter()) if len(source.data) < _HELD else []
    top = modernise(document.root)
    found = list(letter_roots(top))
    identities = Identities(new_id)
    register = Register(identities, shared, load)
    register.read(top)
    if not found and not (register.entries() and any(is_register(one) for one in roots(top))):
        raise FormatError("tei-without-text")
    pages, entities = sidecar.read(beside) if beside else sidecar.Beside({}, [])
    problems = list(document.problems)
    if beside and not pages:
        problems.append(problem("sidecar-mismatch", what="file"))
    letters: list[ImportedLetter] = []
    corpora: set[Element] = set()
    whole = _Document(source)
    for number, (root, division) in enumerate(found, start=1):
        read = with_corpus(TeiLetter(root, division, register, whole, identities, number).read(), root, corpora)
        page = pages.get(read.snapshot.letter.id)
        letters.append(read if page is None else restored(read, page, root, register))
    if len(letters) == 1:
        letters = [with_file(letters[0], source)]
    register.take(known_entities(entities))
    problems.extend(problem("pointer-unresolved", pointer=pointer, count=count)
                    for pointer, count in sorted(register.unresolved.items()))
    if words_between := between(found):
        problems.append(problem("words-between-letters", count=len(words_between),
                                words=textwrap.shorten(" · ".join(words_between), _LONGEST_WORDS, placeholder=" …")))
    held.clear()
    return ImportResult(tuple(letters), register.entries(), tuple(problems))


class _Document:
    """What the letters of one file share."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.digest = hashlib.sha256(source.data).hexdigest()
        self._noted: NotedText | None = None

    def noted(self, text: Element) -> NotedText:
        """Return what is known of the notes of a text, whose letters come one after another."""
        if self._noted is None or self._noted.text is not text:
            self._noted = NotedText(text)
        return self._noted


class TeiLetter:
    """Reads one letter. It answers what the marks ask about the rest of the document (``marks.Links``)."""

    def __init__(
        self, root: Element, division: Element | None, register: Register, document: _Document,
        identities: Identities, number: int,
    ) -> None:
        self._root = root
        self._text: Element = text_of(root)
        self._division = division
        self._register = register
        self._document = document
        self._identities = identities
        self._number = number
        self._ours = is_ours(root)
        self._exact = self._ours or self._text.get(XML_SPACE) == "preserve"
        self._letter_id = identities.born(root.get(XML_ID) if division is None else None)
        self._header = HeaderReader(root, division, register, identities)
        self._scope: Element = self._text if division is None else division
        self._facsimile = read_facsimile(root, self._scope, self._letter_id, identities, first=number == 1)
        noted = document.noted(self._text)
        self._found = FoundNotes(noted, self._scope, comment_notes(self._text) if self._ours else ())
        self._notes = self._found.elements
        self._begun = frozenset(self._found.beginnings())
        self._labels: dict[str, str] = {}
        self._missing: dict[str, str] = {}
        self._made: dict[str, str] = {}
        self._said: set[str] = set()
        """Notes whose lemma has been given to a reference."""
        self._opaque: Counter[str] = Counter()

    def read(self) -> ImportedLetter:
        """Return the letter as its elements say."""
        letter = self._header.letter(self._letter_id, self._number, self._text)
        provenance = self._header.provenance(self._letter_id, self._document.source, self._document.digest)
        elements = bodies(self._text, self._division)
        texts: list[Text] = []
        annotations: list[Annotation] = []
        for order, element in enumerate(elements):
            role = "transcription" if order == 0 else "translation"
            walk = self._walk(frozenset(elements) - {element})
            read = walk.read_container(element, kept=not self._ours and says_more(element))
            text, drafts = self._text_of(element, role, max(order - 1, 0), read)
            texts.append(text)
            annotations.extend(drafts)
        notes: list[Note] = []
        for order, name in enumerate(list(self._notes)):
            note, body, drafts = self._note(name, order)
            notes.append(note)
            texts.append(body)
            annotations.extend(drafts)
        for name, label in self._missing.items():
            body = Text(id=self._identities.born(), letter=self._letter_id, role="note", content="")
            texts.append(body)
            notes.append(Note(id=self._note_id(name), letter=self._letter_id, text=body.id, order=len(notes),
                              source_label=label or None, state="missing in source"))
        kept = kept_parts(self._root, self._header.description, self._ours, self._notes.values(),
                          matter=self._division is None or self._number == 1)
        if kept and provenance.digital_source is not None:
            provenance = replace(provenance, digital_source=replace(provenance.digital_source, kept=kept))
        contradicted = tuple(self._contradictions(letter))
        snapshot = assemble_letter(
            replace(letter, remarks=(*letter.remarks, *contradicted)), texts, annotations, notes, provenance,
            self._header.readings(self._letter_id),
            read_comments(self._text, self._letter_id, self._identities) if self._ours else (),
            pages=self._facsimile.pages,
        )
        return ImportedLetter(snapshot, (*contradicted, *self._not_understood(kept)))

    def _contradictions(self, letter: Letter) -> Iterator[Problem]:
        """What dateline and headline say otherwise than the header."""
        if self._ours:
            return
        lines = [line for line in self._scope.iter("{*}dateline") if not any(
            local(up) in ("floatingText", "note") for up in line.iterancestors())][:1]
        dates: list[DateValue] = [date_value(date) for line in lines for date in line.iter("{*}date")]
        places = [place for line in lines for place in line.iter("{*}placeName", "{*}settlement")]
        sent = letter.action("sent")
        entry = sent.place.entity if sent is not None and sent.place is not None else None
        if entry is not None and any(entry in self.entities(place) for place in places):
            places = []  # one entry of the register, whatever it is called here
        yield from contradictions(letter, dates, [said for place in places if (said := words(place))])

    # marks.Links

    def entities(self, element: Element) -> tuple[str, ...]:
        """Return the register entries that the element points to; an authority file's address makes one."""
        return self._register.mentioned(element)

    def name(self, pointer: str) -> str:
        """Return whom a pointer to a hand or to somebody responsible means."""
        return self._header.name(pointer)

    def note_of(self, element: Element) -> str | None:
        """Return the note that a reference, a pointer or an anchor belongs to."""
        target = (element.get("target") or element.get("corresp") or "").split()
        for pointer in target:
            name = pointer.removeprefix("#")
            if name in self._notes:
                return name
        numbered = self._found.by_number(element)
        if numbered is not None:
            return numbered
        if element.get("type") == "noteRef" and local(element) in ("ref", "ptr"):
            return self._missing_note(element, target)
        return next(iter(self.notes_at(element)), None)

    def is_marker(self, element: Element, note: str) -> bool:
        """Tell whether the words of a reference are the marker of its note: then they are kept as what is printed
        there. A note has one marker; other words, and those around a note, are words of the text."""
        label = "".join(element.itertext()).strip()
        if not label or self._missing.get(note) == label:
            return True
        if any(local(one) == "note" for one in element):
            return False
        known = self._labels.setdefault(note, label)
        return known == label or (self._ours and element.get("type") == "noteRef")

    def notes_at(self, element: Element) -> Sequence[str]:
        """Return the notes that point to the element."""
        return self._found.at.get(element.get(XML_ID) or "", ())

    def begins_words(self, element: Element) -> bool:
        """Tell whether words that a note is about begin at the element."""
        return element.get(XML_ID) in self._begun

    def since(self, note: str) -> str | None:
        """Return the element at which the words begin that a note is about."""
        return self._found.begin.get(note)

    def target_of(self, element: Element) -> tuple[str | None, JsonObject]:
        """Return what a cross-reference points to, and its target: a note of the letter, an entry, or elsewhere."""
        pointer = (element.get("target") or "").strip()
        name = pointer.removeprefix("#")
        if not pointer:
            return "outside", {}
        if name in self._notes:
            return "note", {"target": self._note_id(name), "letter": self._letter_id}
        own = identity_of(name)
        if own is not None and name.startswith("e-"):
            return "entry", {"target": own}
        elsewhere = [identity for part in pointer.split() if (identity := of_urn(part)) is not None]
        if len(elsewhere) > 1:
            return "note", {"target": elsewhere[1], "letter": elsewhere[0]}
        return ("letter", {"target": elsewhere[0], "letter": elsewhere[0]}) if elsewhere else (None, {})

    def _missing_note(self, element: Element, target: Sequence[str]) -> str:
        """A reference to a note that is not there: the marker is kept, and a note that says so."""
        name = target[0].removeprefix("#") if target else f"missing note {len(self._missing) + 1}"
        self._missing.setdefault(name, "".join(element.itertext()).strip())
        return name

    def inline_note(self, element: Element) -> str | None:
        """Return the name of a note that stands in the text, unless something else refers to it."""
        name = self._found.names.get(element)
        elsewhere = name in self._found.referred and element.get("place") != "inline"
        return None if name is None or elsewhere else name

    def _walk(self, apart: frozenset[Element] = frozenset()) -> TextWalk:
        marks = Marks(self)

        def passed_over(element: Element) -> bool:
            return element in apart or _passed_over(element)

        return TextWalk(marks, self._exact, passed_over if apart else _passed_over, marks.ended,
                        ours=self._ours)

    def _text_of(self, element: Element, role: str, order: int, read: ReadText) -> tuple[Text, list[Annotation]]:
        name = element.get(XML_ID) if role != "note" else None
        content = clean(read.content).text
        text = Text(
            id=self._identities.born(name), letter=self._letter_id, content=content,
            language=self._language(element, role), order=order, role=role,  # pyright: ignore[reportArgumentType]
        )
        return text, list(self._annotations(text, read.drafts))

    def _language(self, element: Element, role: str) -> str | None:
        """The language of a text: that of its element, of what holds a transcription, or notes that stand off."""
        if role == "transcription":
            holders = [*takewhile(lambda one: one is not self._root, element.iterancestors())]
        else:
            holders = list(element.iterancestors("{*}listAnnotation")) if role == "note" else []
        return next((one.get(XML_LANG) for one in (element, *holders) if one.get(XML_LANG)), None)

    def _note(self, name: str, order: int) -> tuple[Note, Text, list[Annotation]]:
        element = self._notes[name]
        walk = self._walk()
        read = walk.read_container(element) if _has_lines(element, self._ours) else walk.read_line(element)
        missing = any(local(child) == "gap" and child.get("reason") == _MISSING for child in element)
        text, drafts = self._text_of(element, "note", 0, read)
        label = next((child for child in element if local(child) == "label" and child.get("type") != LEMMA), None)
        printed = "".join(label.itertext()).strip() if label is not None else None
        note = Note(
            id=self._note_id(name), letter=self._letter_id, text=text.id, order=order,
            series=_series(element),
            source_label=self._labels.get(name) or printed or element.get("n"),
            state="missing in source" if missing else "present" if text.content else "empty",
        )
        return note, text, drafts

    def _note_id(self, name: str) -> str:
        if name not in self._made:
            self._made[name] = self._identities.born(name)
        return self._made[name]

    def _annotations(self, text: Text, drafts: list[Draft]) -> Iterator[Annotation]:
        """The drafts as annotations; pieces of a chain become one where nothing but a line end parts them, unless the
        later one has readings of its own."""
        by_name: dict[str, Draft] = {}
        heads: list[Draft] = []
        content, born, text_id = text.content, self._identities.born, text.id
        for draft in drafts:
            head = by_name.get(draft.previous) if draft.previous else None
            if head is not None and not content[head.end:draft.start].strip("\n") and not (
                    draft.attributes.get("before") or draft.attributes.get("after") or "xml" in head.attributes):
                head.end = max(head.end, draft.end)
            else:
                head = draft
                heads.append(draft)
            if draft.identifier:
                by_name[draft.identifier] = head
        for draft in heads:
            if draft.attributes and isinstance(named := draft.attributes.get(FACS), str):
                draft.attributes[FACS] = self._facsimile.identity(named)
            quote, prefix, suffix = capture(content, draft.start, draft.end)
            if draft.note is not None:
                lemma = self._take_lemma(draft.note)
                if draft.since is not None and not lemma:
                    lemma = " ".join(content[draft.since:draft.start].split())
                draft.attributes = with_lemma(draft.attributes, lemma)
            yield Annotation(
                id=born(draft.identifier), text=text_id, kind=draft.kind, start=draft.start,
                end=draft.end, attributes=draft.attributes, entities=draft.entities,
                note=self._note_id(draft.note) if draft.note is not None else None,
                quote=quote, prefix=prefix, suffix=suffix,
            )
            if draft.kind == OPAQUE and draft.attributes.get("name") not in UNDERSTOOD:
                self._opaque[str(draft.attributes.get("name"))] += 1

    def _take_lemma(self, name: str) -> str:
        """The lemma of a note, for its first reference."""
        element = None if name in self._said else self._notes.get(name)
        self._said.add(name)
        label = None if element is None else next(
            (child for child in element if local(child) == "label" and child.get("type") == LEMMA), None)
        return "".join(label.itertext()) if label is not None else ""

    def _not_understood(self, kept: Sequence[KeptPart]) -> Iterator[Problem]:
        """What was kept without being understood: one report for each element's name."""
        for name, count in sorted(self._opaque.items()):
            yield problem("element-not-understood", letter=self._letter_id, element=name, count=count)
        if kept:
            yield problem("header-part-kept", letter=self._letter_id, count=len(kept),
                          elements=", ".join(sorted({name_of_part(part) for part in kept})))


def _series(element: Element) -> NoteSeries:
    """The series of a note: as it says itself, else as what holds such notes says."""
    holders = (one for one in element.iterancestors()
               if local(one) in ("listAnnotation", "noteGrp") or is_apparatus(one))
    said = element.get("type") or next((one.get("type") for one in holders if one.get("type") in _NOTE_SERIES), "")
    return _NOTE_SERIES.get(said, "editorial")


def _passed_over(element: Element) -> bool:
    """What a text does not hold: notes at the end, and what a note says about itself."""
    name = local(element)
    if name == "label" or (name == "gap" and element.get("reason") == _MISSING):
        return local(element.getparent()) == "note"
    return name.startswith("div") and (element.get("type") == COMMENTS or is_apparatus(element))


def _has_lines(element: Element, ours: bool) -> bool:
    """Tell whether a note consists of paragraphs, and is not one itself.

    Ours has words of its own or lines: then they may stand in any element that came with them, but none that is kept
    whole beside a reading is one.
    """
    if not ours:
        return any(local(child) in ("p", "ab", "list", "lg", "div") for child in element)
    return not says_itself(element) and holds_lines(element, but=("app", "choice"))
