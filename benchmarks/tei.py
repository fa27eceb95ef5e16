"""Thousands of TEI files of an edition into a project: made, read in, and the same work done raw."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from benchmarks.corpus import Generator
from benchmarks.limits import SCHEMA, database
from benchmarks.measure import Timer
from editor.core.snapshot import LetterSnapshot

_NS = "{http://www.tei-c.org/ns/1.0}"
_REGISTER = "persons.xml"


def prepare(folder: Path, wanted: set[str]) -> None:
    """Make the editions that the wanted sides need."""
    for count in (1_000, 5_000):
        if {f"tei-{count}", f"tei-{count}-raw"} & wanted:
            make(folder / f"tei-{count}", count)


def make(folder: Path, count: int) -> None:
    """Write ``count`` letters as an edition has them, one file each, and a register; nothing where they are there."""
    if folder.exists():
        return
    folder.mkdir(parents=True)
    generator = Generator()
    names = {entity.id: (f"p{number}", entity.name) for number, entity in enumerate(generator.entities)}
    for number, letter in enumerate(generator.letters(count), start=1):
        (folder / f"L{number:05}.xml").write_text(_document(letter, names), encoding="utf-8")
    people = "".join(f'<person xml:id="{key}"><persName>{escape(name)}</persName></person>'
                     for key, name in names.values())
    (folder / _REGISTER).write_text(
        f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><listPerson>{people}</listPerson></body>'
        "</text></TEI>", encoding="utf-8")


def _document(letter: LetterSnapshot, names: dict[str, tuple[str, str]]) -> str:
    head = letter.letter
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">\n<teiHeader><fileDesc>'
        f"<titleStmt><title>{escape(head.title)}</title></titleStmt><publicationStmt><publisher>Made up</publisher>"
        f"</publicationStmt><sourceDesc><msDesc><msIdentifier><repository>Archive</repository><idno>{head.number}</idno>"
        "</msIdentifier></msDesc></sourceDesc></fileDesc><profileDesc><correspDesc><correspAction type=\"sent\">"
        "<persName>Adam Muster</persName><date when=\"1901-02-03\">3 February 1901</date></correspAction></correspDesc>"
        "<textClass><keywords><term>made up</term></keywords></textClass></profileDesc></teiHeader>\n"
        f"<text><body><div type=\"letter\">{''.join(_paragraphs(letter, names))}</div></body><back><div type=\"notes\">"
        + "".join(f'<note xml:id="n{place}"><p>{escape(note.body.text.content)}</p></note>'
                  for place, note in enumerate(letter.notes))
        + "</div></back></text></TEI>\n")


def _paragraphs(letter: LetterSnapshot, names: dict[str, tuple[str, str]]) -> Iterator[str]:
    text = letter.transcription
    places = {note.note.id: place for place, note in enumerate(letter.notes)}
    marks = sorted(((a.start, a.end, a) for a in text.of_kind("entity", "note")), key=lambda one: one[:2])
    position = 0
    for line in text.text.content.split("\n"):
        end, parts, at = position + len(line), [], position
        for start, stop, annotation in marks:
            if not position <= start <= stop <= end or start < at:
                continue
            parts.append(escape(text.text.content[at:start]))
            if annotation.kind == "note":
                parts.append(f'<ref target="#n{places[annotation.note or ""]}"/>')
            else:
                words = escape(text.text.content[start:stop])
                parts.append(f'<persName ref="{_REGISTER}#{names[annotation.entities[0]][0]}">{words}</persName>')
            at = stop
        parts.append(escape(text.text.content[at:end]))
        yield f"<p>{''.join(parts)}</p>"
        position = end + 1


def bring_in(timer: Timer, folder: Path, count: int) -> None:
    """Read the files into a new project as one job and one step."""
    from editor.app.actions.import_batch import ImportBatch, prepare_batch, stage
    from editor.app.workspace import create_project

    target = folder / f"import-tei-{count}.letterbook"
    target.unlink(missing_ok=True)
    with create_project(target, title="Benchmark", editor="benchmark") as session, timer():
        with stage([folder / f"tei-{count}"], known=session.entities()) as batch:
            session.run(ImportBatch(batch, prepare_batch(session, batch)))
        timer.extra.update(letters=batch.report.letters, mentions=batch.report.mentions)


def bring_in_raw(timer: Timer, folder: Path, count: int) -> None:
    """The same with lxml and SQLite alone: one walk over each tree gives text and tags, inserted and indexed."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

    target = folder / f"raw-tei-{count}.db"
    target.unlink(missing_ok=True)
    with timer(), database(target) as connection:
        connection.executescript(SCHEMA)
        connection.execute("begin immediate")
        for number, path in enumerate(sorted((folder / f"tei-{count}").iterdir()), 1):
            root = etree.fromstring(path.read_bytes())
            body, tags = _standing_off(root)
            notes = ["".join(note.itertext()) for note in root.iter(f"{_NS}note")]
            key = f"{number:032x}"
            title = root.findtext(f".//{_NS}title") or ""
            connection.execute("insert into letter values (?,?,?,?,?)", (key, number, title, "1901-02-03", body))
            connection.executemany("insert into tag(letter,start,\"end\",kind,entity) values (?,?,?,'entity',?)",
                                   [(key, *tag) for tag in tags])
            connection.executemany("insert into note(letter,label,body) values (?,?,?)",
                                   [(key, str(index), note) for index, note in enumerate(notes, 1)])
            connection.execute("insert into words(rowid, body) values (?,?)", (number, "\n".join((body, *notes))))
        connection.execute("commit")


def _standing_off(root):  # noqa: ANN001, ANN202 - lxml has no types
    parts: list[str] = []
    tags: list[tuple[int, int, str]] = []
    length = 0

    def walk(element) -> None:  # noqa: ANN001 - lxml has no types
        nonlocal length
        start = length
        for text, child in ((element.text, None), *((child.tail, child) for child in element)):
            if child is not None:
                walk(child)
            if text:
                parts.append(text)
                length += len(text)
        if element.tag == f"{_NS}persName":
            tags.append((start, length, element.get("ref", "")))

    for paragraph in root.iterfind(f".//{_NS}body/{_NS}div/{_NS}p"):
        if parts:
            parts.append("\n")
            length += 1
        walk(paragraph)
    return "".join(parts), tags
