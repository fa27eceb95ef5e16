"""Joining a letter read from TEI with its sidecar: what was not touched comes back exactly as it was.

The words always come from the TEI, for that is what people edit. A text whose hash is still that of the sidecar gets
the sidecar's annotations as they are. In a text that somebody edited, an annotation goes where its quote stands now;
where the TEI's own tag agrees with it, they are one; what finds no place is kept, detached, and reported.
"""

from __future__ import annotations

from typing import Any

from editor.core.annotations import BLOCK_KINDS, Annotation
from editor.core.entities import Entity
from editor.core.messages import FormatError
from editor.core.problems import Problem, problem
from editor.core.quotes import Located, locate
from editor.core.record import JsonObject, to_json_object
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.formats.base import ImportedLetter
from editor.formats.json.reading import read_document
from editor.formats.json.writing import letter_json
from editor.formats.tei import sidecar
from editor.formats.tei.names import identity_of, of_urn
from editor.formats.tei.register_reading import Register
from editor.formats.w3c.model import annotations_of, content_hash, members, objects
from editor.formats.xml_reading import Element


def restored(read: ImportedLetter, page: JsonObject, root: Element, register: Register) -> ImportedLetter:
    """Return the letter as the sidecar ``page`` and the TEI say together."""
    problems: list[Problem] = []
    letter_id = read.snapshot.letter.id
    payload: JsonObject = {**page["letterbook:letter"]}
    for part in _edited_parts(page, root):
        problems.append(problem("sidecar-mismatch", letter=letter_id, what=part))
        _take_header(payload, read.snapshot, part)
    texts = _Texts(read.snapshot, page, problems)
    payload["transcription"] = texts.filled(payload.get("transcription"))
    payload["translations"] = [texts.filled(one) for one in objects(payload.get("translations"))]
    payload["notes"] = [{**one, "text": texts.filled(one.get("text"))} for one in objects(payload.get("notes"))]
    try:
        result = read_document({"letters": [payload], "entities": page.get("letterbook:entities") or []})
    except FormatError:
        # A sidecar that was damaged by hand does not stop the import of the TEI.
        told = problem("sidecar-mismatch", letter=letter_id, what="letter")
        return ImportedLetter(read.snapshot, (*read.problems, told))
    register.take(result.entities)
    [letter] = result.letters
    return ImportedLetter(letter.snapshot, (*problems, *texts.lost(), *letter.problems))


def known_entities(listed: list[JsonObject]) -> tuple[Entity, ...]:
    """Return the register entries of a corpus's sidecar; none where they were damaged."""
    try:
        return read_document({"letters": [], "entities": listed}).entities
    except FormatError:
        return ()


_FIELDS = {
    "titleStmt": ("title",),
    "publicationStmt": ("number", "source_number"),
    "profileDesc": ("actions", "links"),
}
_PROVENANCE = {"publicationStmt": ("rights",), "sourceDesc": ("witnesses", "custody", "publications")}
"""Which of the letter's data each part of a header says."""


def _edited_parts(page: JsonObject, root: Element) -> list[str]:
    """The parts of the header, and the facsimile, that are not as they were written."""
    before = members(page.get("letterbook:header"))
    now = sidecar.header_hashes(root.find("{*}teiHeader"), root.find("{*}facsimile"))
    return [part for part in (*sidecar.HEADER_PARTS, sidecar.FACSIMILE) if before.get(part) != now.get(part)]


def _take_header(payload: JsonObject, snapshot: LetterSnapshot, part: str) -> None:
    """Take what the edited part of the TEI says now; how a page is shown stands only in the sidecar."""
    said = letter_json(snapshot, {}, (), complete=True)
    if part == sidecar.FACSIMILE:
        shown = {one.get("id"): one.get("adjustments") for one in objects(payload.get("pages"))}
        payload["pages"] = [{**one, "adjustments": shown.get(one["id"]) or {}} for one in said["pages"]]
        return
    payload.update({key: said[key] for key in _FIELDS.get(part, ())})
    provenance = members(payload.get("provenance"))
    edited = {key: said["provenance"][key] for key in _PROVENANCE.get(part, ())}
    payload["provenance"] = {**provenance, **edited}


class _Texts:
    """The texts of the TEI by what the sidecar calls them, with the annotations of both."""

    def __init__(self, snapshot: LetterSnapshot, page: JsonObject, problems: list[Problem]) -> None:
        self._letter = snapshot.letter.id
        self._problems = problems
        self._annotations = annotations_of(page)
        self._described = {of_urn(one.get("id")): one for one in objects(page.get("letterbook:texts"))}
        notes = {note.note.id: note.body for note in snapshot.notes}
        self._by_element: dict[str | None, TextSnapshot] = {
            **{text.text.id: text for text in (snapshot.transcription, *snapshot.translations)}, **notes}
        self._lost: list[Problem] = []

    def filled(self, payload: Any) -> JsonObject:
        """The payload of a text with content and annotations."""
        kept = members(payload)
        identity = kept.get("id")
        described = self._described.get(identity, {})
        found = self._by_element.get(identity_of(str(described.get("element"))))
        rows = self._annotations.get(str(identity), [])
        if found is None:
            self._problems.append(problem("sidecar-mismatch", letter=self._letter, what="text"))
            lost = [{**row, "start": 0, "end": 0, "detached": True} for row in rows]
            return {**kept, "content": "", "annotations": lost}
        content = found.text.content
        if described.get("sha256") != content_hash(content):
            self._problems.append(problem("sidecar-mismatch", letter=self._letter, text=str(identity), what="text"))
            rows = self._relocated(rows, found)
        return {**kept, "content": content, "annotations": rows}

    def lost(self) -> list[Problem]:
        """What found no place in the edited text."""
        return self._lost

    def _relocated(self, rows: list[JsonObject], found: TextSnapshot) -> list[JsonObject]:
        own = list(found.annotations)
        result: list[JsonObject] = []
        for row in rows:
            if row.get("detached"):
                result.append(_kept_apart(row, found))
                continue
            twin = _twin(row, found, own)
            if twin is not None:
                own.remove(twin)
                result.append({**row, "start": twin.start, "end": twin.end})
                continue
            place = _place(row, found)
            if place is not None and place.exact:
                result.append({**row, "start": place.start, "end": place.end})
            elif not _is_block(row):
                # The role of an edited line is the one that the TEI says; everything else is kept.
                self._lost.append(problem("anchor-detached", letter=self._letter, kind=str(row.get("kind"))))
                result.append(_kept_apart(row, found))
        return [*result, *(_payload(annotation) for annotation in own)]


def _kept_apart(row: JsonObject, found: TextSnapshot) -> JsonObject:
    """The row as a detached annotation, about where it was."""
    start = row.get("start")
    point = min(start, len(found.text.content)) if isinstance(start, int) else 0
    return {**row, "start": point, "end": point, "detached": True}


def _twin(row: JsonObject, found: TextSnapshot, own: list[Annotation]) -> Annotation | None:
    """The TEI's own tag for what the sidecar's row says: the same note, the same place, or much the same words."""
    alike = [annotation for annotation in own if annotation.kind == row.get("kind")]
    if row.get("note") is not None:
        return next((annotation for annotation in alike if annotation.note == row["note"]), None)
    place = _place(row, found)
    if place is None:
        return None
    same = next((a for a in alike if (a.start, a.end) == (place.start, place.end)), None)
    if same is not None or place.exact:
        return same
    return next((a for a in alike if a.start < place.end and place.start < a.end), None)


def _place(row: JsonObject, found: TextSnapshot) -> Located | None:
    start = row.get("start")
    return locate(found.text.content, str(row.get("quote", "")), str(row.get("prefix", "")),
                  str(row.get("suffix", "")), start if isinstance(start, int) else 0)


def _is_block(row: JsonObject) -> bool:
    return row.get("kind") in BLOCK_KINDS and not members(row.get("attributes")).get("run_in")


def _payload(annotation: Annotation) -> JsonObject:
    kept = to_json_object(annotation)
    kept.pop("text", None)
    return kept
