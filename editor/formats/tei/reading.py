"""Reading TEI: our own with its sidecar exactly, everybody else's as far as it is understood, valid or not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from editor.core.annotations import OPAQUE, Annotation
from editor.core.assemble import assemble_letter
from editor.core.characters import clean
from editor.core.lemmas import LEMMA, with_lemma
from editor.core.letters import Note, Text
from editor.core.messages import FormatError
from editor.core.pages import FACS
from editor.core.problems import Problem, problem
from editor.core.quotes import capture
from editor.core.record import JsonObject
from editor.formats.base import FRESH_IDS, IdFactory, ImportedLetter, ImportResult, Source
from editor.formats.tei import sidecar
from editor.formats.tei.comments import COMMENTS, comment_notes, read_comments
from editor.formats.tei.facsimile_reading import read_facsimile
from editor.formats.tei.marks import Marks
from editor.formats.tei.metadata import HeaderReader, is_ours
from editor.formats.tei.names import XML_ID, XML_LANG, XML_SPACE, Identities, identity_of, local, of_urn
from editor.formats.tei.register import Register
from editor.formats.tei.restore import known_entities, restored
from editor.formats.tei.walk import Draft, ReadText, TextWalk
from editor.formats.xml_reading import Element, parse_xml

_NOTE_SERIES = {
    "textual": "textual", "text-critical": "textual", "authorial": "author", "author": "author", "head": "head",
}
_MISSING = "missing-in-source"


def read_tei(source: Source, beside: bytes | None = None, new_id: IdFactory = FRESH_IDS) -> ImportResult:
    """Return the letters of a TEI document; ``beside`` is its sidecar.

    Raises:
        FormatError: ``tei-without-text``, and what ``parse_xml`` raises.
    """
    document = parse_xml(source.data)
    roots = list(_letter_roots(document.root))
    if not roots:
        raise FormatError("tei-without-text")
    identities = Identities(new_id)
    register = Register(identities)
    register.read(document.root)
    pages, entities = sidecar.read(beside) if beside else sidecar.Beside({}, [])
    problems = list(document.problems)
    if beside and not pages:
        problems.append(problem("sidecar-mismatch", what="file"))
    letters: list[ImportedLetter] = []
    for number, (root, division) in enumerate(roots, start=1):
        read = TeiLetter(root, division, register, source, identities, number).read()
        page = pages.get(read.snapshot.letter.id)
        letters.append(read if page is None else restored(read, page, root, register))
    register.take(known_entities(entities))
    return ImportResult(tuple(letters), register.entries(), tuple(problems))


def _letter_roots(root: Element) -> Iterator[tuple[Element, Element | None]]:
    """Each ``TEI`` with a text; one that holds several letters gives each of its divisions."""
    found = [root] if local(root) in ("TEI", "TEI.2") else list(root.iter("{*}TEI", "{*}TEI.2", "TEI", "TEI.2"))
    for one in found:
        text = text_of(one)
        if text is None:
            continue
        divisions = [part for part in text.iter() if local(part).startswith("div") and part.get("type") == "letter"]
        if len(divisions) < 2:
            yield one, None
        else:
            for division in divisions:
                yield one, division


def text_of(root: Element) -> Element | None:
    """Return the ``text`` of a ``TEI``; where a file was mended it may lie deeper than it should."""
    child = next((child for child in root if local(child) == "text"), None)
    return child if child is not None else next(root.iter("{*}text"), None)


class TeiLetter:
    """Reads one letter. It answers what the marks ask about the rest of the document (``marks.Links``)."""

    def __init__(
        self, root: Element, division: Element | None, register: Register, source: Source,
        identities: Identities, number: int,
    ) -> None:
        self._root = root
        self._text: Element = text_of(root)
        self._division = division
        self._register = register
        self._source = source
        self._identities = identities
        self._number = number
        self._exact = is_ours(root) or self._text.get(XML_SPACE) == "preserve"
        self._letter_id = identities.born(root.get(XML_ID) if division is None else None)
        self._header = HeaderReader(root, division, register, identities)
        self._facsimile = read_facsimile(root, self._text if division is None else division, self._letter_id,
                                         identities, first=number == 1)
        self._notes: dict[str, Element] = {}
        self._names: dict[Element, str] = {}
        self._by_target: dict[str, str] = {}
        self._labels: dict[str, str] = {}
        self._referred: set[str] = set()
        self._missing: dict[str, str] = {}
        self._made: dict[str, str] = {}
        self._said: set[str] = set()
        """Notes whose lemma has been given to a reference."""
        self._opaque: Counter[str] = Counter()

    def read(self) -> ImportedLetter:
        """Return the letter as its elements say."""
        self._find_notes()
        texts: list[Text] = []
        annotations: list[Annotation] = []
        for order, element in enumerate(self._bodies()):
            role = "transcription" if order == 0 else "translation"
            text, drafts = self._text_of(element, role, max(order - 1, 0), self._walk().read_container(element))
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
        snapshot = assemble_letter(
            self._header.letter(self._letter_id, self._number, self._text), texts, annotations, notes,
            self._header.provenance(self._letter_id, self._source), self._header.readings(self._letter_id),
            read_comments(self._text, self._letter_id, self._identities) if is_ours(self._root) else (),
            pages=self._facsimile.pages,
        )
        return ImportedLetter(snapshot, tuple(self._not_understood()))

    # marks.Links

    def entities(self, element: Element) -> tuple[str, ...]:
        """Return the register entries that the element points to; an authority file's address makes one."""
        return self._register.mentioned(element)

    def name(self, pointer: str) -> str:
        """Return whom a pointer to a hand or to somebody responsible means."""
        return self._header.name(pointer)

    def note_of(self, element: Element) -> str | None:
        """Return the note that a reference, a pointer or an anchor belongs to."""
        target = (element.get("target") or "").split()
        for pointer in target:
            name = pointer.removeprefix("#")
            if name in self._notes:
                label = "".join(element.itertext()).strip()
                if label:
                    self._labels.setdefault(name, label)
                return name
        if element.get("type") == "noteRef" and local(element) in ("ref", "ptr"):
            return self._missing_note(element, target)
        return self._by_target.get(element.get(XML_ID) or "")

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
        name = self._names.get(element)
        elsewhere = name in self._referred and element.get("place") != "inline"
        return None if name is None or elsewhere else name

    def _find_notes(self) -> None:
        """All notes of the text, by their identifiers; those without one get a name."""
        targets = {
            pointer.removeprefix("#")
            for element in self._text.iter("{*}ref", "{*}ptr") if element.get("type") != "crossRef"
            for pointer in (element.get("target") or "").split()
        }
        own = {element.get(XML_ID) for element in self._text.iter() if element.get(XML_ID)}
        scope = self._text if self._division is None else self._division
        comments = comment_notes(self._text) if is_ours(self._root) else []
        for element in self._text.iter("{*}note", "note"):
            if element in comments:
                continue
            name = element.get(XML_ID) or f"note {len(self._names) + 1}"
            if name in self._notes or not self._belongs(element, scope, targets):
                continue
            self._notes[name] = element
            self._names[element] = name
            anchors = [p.removeprefix("#") for p in (element.get("target") or "").split()]
            anchors = [anchor for anchor in anchors if anchor in own]
            self._by_target.update(dict.fromkeys(anchors, name))
            if name in targets or anchors:
                self._referred.add(name)

    def _belongs(self, element: Element, scope: Element, targets: set[str]) -> bool:
        """In a document with several letters, a note belongs to the one it stands in or is referred to from."""
        if scope is self._text or any(up is scope for up in element.iterancestors()):
            return True
        pointer = f"#{element.get(XML_ID)}"
        return element.get(XML_ID) in targets and any(
            pointer in (ref.get("target") or "").split() for ref in scope.iter("{*}ref", "{*}ptr"))

    def _bodies(self) -> list[Element]:
        """The transcription, then the translations."""
        if self._division is not None:
            return [self._division]
        body = next((child for child in self._text if local(child) in ("body", "group")), self._text)
        divisions = [child for child in body if local(child) == "div"]
        translations = [part for part in divisions if part.get("type") == "translation"]
        letters = [part for part in divisions if part.get("type") == "letter"]
        if len(letters) == 1 and len(letters) + len(translations) == len(divisions):
            return [*letters, *translations]
        return [body, *translations]

    def _walk(self) -> TextWalk:
        return TextWalk(Marks(self), self._exact, self._passed_over)

    def _passed_over(self, element: Element) -> bool:
        """What a text does not hold: translations, notes at the end, and what a note says about itself."""
        name, kind = local(element), element.get("type")
        if name == "div":
            return kind in ("translation", "notes", "apparatus", "commentary", COMMENTS)
        about = name == "label" or (name == "gap" and element.get("reason") == _MISSING)
        return about and local(element.getparent()) == "note"

    def _text_of(self, element: Element, role: str, order: int, read: ReadText) -> tuple[Text, list[Annotation]]:
        name = element.get(XML_ID) if role != "note" else None
        content = clean(read.content).text
        language = element.get(XML_LANG) or (self._text.get(XML_LANG) if role == "transcription" else None)
        text = Text(
            id=self._identities.born(name), letter=self._letter_id, content=content, language=language, order=order,
            role=role,  # pyright: ignore[reportArgumentType]
        )
        return text, list(self._annotations(text, read.drafts))

    def _note(self, name: str, order: int) -> tuple[Note, Text, list[Annotation]]:
        element = self._notes[name]
        walk = self._walk()
        read = walk.read_container(element) if _has_lines(element) else walk.read_line(element)
        missing = any(local(child) == "gap" and child.get("reason") == _MISSING for child in element)
        text, drafts = self._text_of(element, "note", 0, read)
        label = next((child for child in element if local(child) == "label" and child.get("type") != LEMMA), None)
        printed = "".join(label.itertext()).strip() if label is not None else None
        note = Note(
            id=self._note_id(name), letter=self._letter_id, text=text.id, order=order,
            series=_NOTE_SERIES.get(element.get("type") or "", "editorial"),  # pyright: ignore[reportArgumentType]
            source_label=self._labels.get(name) or printed or element.get("n"),
            state="missing in source" if missing else "present" if text.content else "empty",
        )
        return note, text, drafts

    def _note_id(self, name: str) -> str:
        if name not in self._made:
            self._made[name] = self._identities.born(name)
        return self._made[name]

    def _annotations(self, text: Text, drafts: list[Draft]) -> Iterator[Annotation]:
        """The drafts as annotations; pieces of a chain become one where nothing but a line end parts them."""
        by_name: dict[str, Draft] = {}
        heads: list[Draft] = []
        for draft in drafts:
            head = by_name.get(draft.previous or "")
            if head is not None and not text.content[head.end:draft.start].strip("\n"):
                head.end = max(head.end, draft.end)
            else:
                head = draft
                heads.append(draft)
            if draft.identifier:
                by_name[draft.identifier] = head
        for draft in heads:
            if isinstance(named := draft.attributes.get(FACS), str):
                draft.attributes[FACS] = self._facsimile.identity(named)
            quote, prefix, suffix = capture(text.content, draft.start, draft.end)
            if draft.note is not None:
                draft.attributes = with_lemma(draft.attributes, self._take_lemma(draft.note))
            yield Annotation(
                id=self._identities.born(draft.identifier), text=text.id, kind=draft.kind, start=draft.start,
                end=draft.end, attributes=draft.attributes, entities=draft.entities,
                note=self._note_id(draft.note) if draft.note is not None else None,
                quote=quote, prefix=prefix, suffix=suffix,
            )
            if draft.kind == OPAQUE:
                self._opaque[str(draft.attributes.get("name"))] += 1

    def _take_lemma(self, name: str) -> str:
        """The lemma of a note, for its first reference."""
        element = None if name in self._said else self._notes.get(name)
        self._said.add(name)
        label = None if element is None else next(
            (child for child in element if local(child) == "label" and child.get("type") == LEMMA), None)
        return "".join(label.itertext()) if label is not None else ""

    def _not_understood(self) -> Iterator[Problem]:
        """What was kept without being understood: one report for each element's name."""
        for name, count in sorted(self._opaque.items()):
            yield problem("element-not-understood", letter=self._letter_id, element=name, count=count)


def _has_lines(element: Element) -> bool:
    """Whether a note consists of paragraphs, and is not one itself."""
    return any(local(child) in ("p", "ab", "list", "lg", "div") for child in element)
