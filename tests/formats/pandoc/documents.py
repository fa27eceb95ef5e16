"""Reading documents for the tests, by the rules that ``returning`` states."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from collections.abc import Mapping
from pathlib import Path

import msgspec
import pytest

from editor.core.annotations import Annotation
from editor.core.assemble import assemble_letter
from editor.core.letters import Comment, Letter, Note, Text
from editor.core.provenance import Provenance
from editor.core.snapshot import LetterSnapshot
from editor.formats.pandoc.returning import SIGN_STYLES, Place, bookmark_place
from editor.formats.xml_reading import Element, etree
from tests.formats.letters import Ids, MemorySink, Pen, everything, source

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"


def twins() -> list[LetterSnapshot]:
    """Two letters that say the same."""
    snapshot, _ = everything()
    return [snapshot, msgspec.structs.replace(
        snapshot, letter=msgspec.structs.replace(snapshot.letter, id="f" * 32, number="2", title="The second"))]


def one_letter(content: str, *spans: tuple[str, str, dict], language: str = "en") -> LetterSnapshot:
    """A letter with marks."""
    ids = Ids(3000)
    letter = Letter(id=ids(), number="7", title="A letter", language=language)
    text = Text(id=ids(), letter=letter.id, role="transcription", content=content, language=language)
    pen = Pen(ids, text.id, content)
    for kind, words, attributes in spans:
        pen.span(kind, words, attributes=attributes)
    return assemble_letter(letter, [text], pen.annotations, (), Provenance(id=ids(), letter=letter.id))


def with_comments(snapshot: LetterSnapshot) -> LetterSnapshot:
    """The letter with a thread on its characters 4 to 7, and a comment on the whole."""
    ids = Ids(500)
    text = snapshot.transcription
    place = Annotation(id=ids(), text=text.text.id, kind="comment", start=4, end=7)
    first = Comment(id=ids(), letter=snapshot.letter.id, target=place.id, body="Is it\nso?", author="A. Reader",
                    at="2026-11-23T10:00:00Z")
    answer = msgspec.structs.replace(first, id=ids(), reply_to=first.id, body="It is.", at="2026-11-24T10:00:00Z")
    whole = msgspec.structs.replace(first, id=ids(), target=snapshot.letter.id, body="Of the letter")
    marked = msgspec.structs.replace(text, annotations=(*text.annotations, place))
    return msgspec.structs.replace(snapshot, comments=(first, answer, whole), transcription=marked)


def written(form, snapshots=None, entities=None, **options) -> bytes:
    """The one file that a format writes."""
    sample, register = everything()
    sink = MemorySink()
    form.write(source(snapshots or [sample], register if entities is None else entities),
               {"one_file": True, **options}, sink)
    return sink.files[""]


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.testzip() is None
        return {name: package.read(name) for name in package.namelist()}


def part(data: bytes, name: str) -> Element:
    return etree.fromstring(parts_of(data)[name])


def style_names(data: bytes) -> dict[str, str]:
    return {style.get(f"{W}styleId"): style.find(f"{W}name").get(f"{W}val")
            for style in part(data, "word/styles.xml").iter(f"{W}style")}


def style_of(element: Element, names: Mapping[str, str], kind: str = "r") -> str:
    found = element.find(f"{W}{kind}Pr/{W}{kind}Style")
    return names[found.get(f"{W}val")] if found is not None else ""


def docx_contents(data: bytes) -> dict[str, str]:
    """The content of each text of a document, by the text's identity."""
    names = style_names(data)
    lines: dict[str, dict[int, str]] = {}
    for name in ("word/document.xml", "word/footnotes.xml"):
        for paragraph in part(data, name).iter(f"{W}p"):
            place = None
            for node in paragraph.iter(f"{W}bookmarkStart", f"{W}r"):
                if node.tag == f"{W}bookmarkStart":
                    found = bookmark_place(node.get(f"{W}name"))
                    if found is not None and found.line is not None:
                        place = found
                        lines.setdefault(place.id, {})[place.line or 0] = ""
                elif place is not None and style_of(node, names) not in (*SIGN_STYLES, "Footnote Reference",
                                                                         "footnote reference"):
                    lines[place.id][place.line or 0] += "".join(
                        "\t" if text.tag == f"{W}tab" else text.text or "" for text in node.iter(f"{W}t", f"{W}tab"))
    return {identity: "\n".join(line for _, line in sorted(found.items())) for identity, found in lines.items()}


def odt_contents(data: bytes) -> dict[str, str]:
    """The content of each text of an OpenDocument text, by the text's identity."""
    lines: dict[str, dict[int, str]] = {}
    signs = {name.replace(" ", "_20_") for name in SIGN_STYLES}

    def walk(node: Element, place: Place | None) -> Place | None:
        if node.tag == f"{TEXT}bookmark":
            found = bookmark_place(node.get(f"{TEXT}name"))
            if found is not None:
                place = found
                lines.setdefault(place.id, {})[place.line or 0] = ""
        if node.tag == f"{TEXT}note":
            walk(node.find(f"{TEXT}note-body"), None)
        elif node.tag != f"{OFFICE}annotation" and node.get(f"{TEXT}style-name") not in signs:
            say(place, {f"{TEXT}s": " " * int(node.get(f"{TEXT}c", "1")), f"{TEXT}tab": "\t"}.get(node.tag, ""))
            say(place, node.text)
            for child in node:
                inner = walk(child, None if child.tag in (f"{TEXT}p", f"{TEXT}h") else place)
                place = place if child.tag in (f"{TEXT}p", f"{TEXT}h") else inner
                say(place, child.tail)
        return place

    def say(place: Place | None, words: str | None) -> None:
        if place is not None and words:
            lines[place.id][place.line or 0] += words

    walk(part(data, "content.xml"), None)
    return {identity: "\n".join(line for _, line in sorted(found.items())) for identity, found in lines.items()}


def contents(snapshot: LetterSnapshot) -> dict[str, str]:
    return {text.text.id: text.text.content for text in snapshot.texts()}


def paged(data: bytes, folder: Path, ending: str) -> str:
    """The words of the pages that LibreOffice makes of a document."""
    program = shutil.which("soffice")
    if program is None or shutil.which("pdftotext") is None:
        pytest.skip("LibreOffice or Poppler is not installed")
    (folder / f"document.{ending}").write_bytes(data)
    subprocess.run([program, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to",
                    "pdf", "--outdir", str(folder), str(folder / f"document.{ending}")], check=True,
                   capture_output=True, timeout=240)
    return subprocess.run(["pdftotext", "-layout", str(folder / "document.pdf"), "-"], check=True,
                          capture_output=True, timeout=60).stdout.decode()


def noted(*bodies: str, language: str = "en", note_language: str = "en", commented: bool = False) -> LetterSnapshot:
    """A letter of a word for each note, "w1 w2 …", with a note behind each; ``commented`` puts a comment on the second
    word and one on the first three characters of the last note."""
    ids = Ids(5000)
    letter = Letter(id=ids(), number="7", title="A letter", language=language)
    content = " ".join(f"w{place}" for place, _ in enumerate(bodies, 1))
    text = Text(id=ids(), letter=letter.id, role="transcription", content=content, language=language)
    pen = Pen(ids, text.id, content)
    notes = [Note(id=ids(), letter=letter.id, series="editorial", text=ids()) for _ in bodies]
    texts = [Text(id=note.text, letter=letter.id, role="note", content=body, language=note_language)
             for note, body in zip(notes, bodies, strict=True)]
    for place, note in enumerate(notes, 1):
        pen.after("note", f"w{place}", note=note.id)
    comments = []
    if commented:
        on_note = Pen(ids, texts[-1].id, bodies[-1])
        places = [pen.span("comment", "w2"), on_note.span("comment", bodies[-1][:3])]
        comments = [Comment(id=ids(), letter=letter.id, target=place.id, body=f"On {place.quote}", author="A. Reader",
                            at="2026-11-23T10:00:00Z") for place in places]
        pen.annotations += on_note.annotations
    made = assemble_letter(letter, [text, *texts], pen.annotations, notes, Provenance(id=ids(), letter=letter.id))
    return msgspec.structs.replace(made, comments=tuple(comments))
