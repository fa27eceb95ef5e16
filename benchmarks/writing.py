"""Row 11: letters written out, and the same rows of the project file written by plain SQL, lxml, csv and msgspec.

The raw side carries what the letters of the corpus hold (titles, dates, texts, tags with their entries, notes with
their references) in the simplest form of each format: no checks, no register, no metadata that is empty, no sidecar.
"""

from __future__ import annotations

import csv
import os
import shutil
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from benchmarks.limits import database
from benchmarks.measure import Timer

_NS = "{http://www.tei-c.org/ns/1.0}"
_ID = "{http://www.w3.org/XML/1998/namespace}id"
_OBJECTS = """
SELECT o.n, hex(o.id), o.type, r.payload, coalesce(t.content, c.content)
FROM object o JOIN revision r ON r.n = o.head LEFT JOIN text t ON t.object = o.n
LEFT JOIN revision_text c ON c.revision = t.cached WHERE o.letter = ? AND o.type < 20 AND o.live
"""
_MARKS = """
SELECT o.n, hex(o.id), a.start, a.stop, r.payload FROM annotation a JOIN object o ON o.n = a.object
JOIN revision r ON r.n = o.head WHERE a.text = ? AND o.live ORDER BY a.start, a.stop DESC
"""
_LETTER, _TEXT, _NOTE = 2, 3, 4


class RawMark(NamedTuple):
    """A tag or a reference to a note: where it stands, whom it names, which note it means (0 for none)."""

    id: str
    kind: str
    start: int
    end: int
    entities: tuple[int, ...]
    note: int


class RawLetter(NamedTuple):
    """A letter as rows give it; ``notes`` by the number of the object."""

    id: str
    letter: dict[str, Any]
    body: str
    marks: list[RawMark]
    notes: dict[int, tuple[str, str]]


def export(timer: Timer, folder: Path, format_id: str, name: str, **options: object) -> None:
    """Write 1,000 letters of the project in a format, as the program does."""
    from editor.app.actions.exports import export_project
    from editor.store.session import ProjectSession

    target = _emptied(folder / f"written-{format_id}") / name
    with (ProjectSession.open(folder / "project-1000.letterbook", editor="benchmark", read_only=True) as session,
          timer()):
        report = export_project(session, session.letter_ids(), format_id, target, options=options)
    timer.extra["files"] = len(report.files)


def raw(timer: Timer, folder: Path, write: Callable[[Iterator[RawLetter], dict[int, str], Path], int]) -> None:
    """Write the same letters by one of the functions below."""
    target = _emptied(folder / f"written-{write.__name__}")
    with timer(), database(folder / "project-1000.letterbook") as connection:
        names = {n: _json(payload)["name"] for n, payload in connection.execute(
            "SELECT o.n, r.payload FROM object o JOIN revision r ON r.n = o.head WHERE o.type = 5 AND o.live")}
        timer.extra["files"] = write(_letters(connection), names, target)


def _emptied(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return folder


def _json(payload: str | bytes) -> Any:
    return msgspec.json.decode(payload if isinstance(payload, str) else zlib.decompress(payload))


def _letters(connection: Any) -> Iterator[RawLetter]:
    for (n,) in connection.execute("SELECT letter FROM letter_index ORDER BY place").fetchall():
        contents: dict[str, str] = {}
        notes: list[tuple[int, dict[str, Any]]] = []
        letter: dict[str, Any] = {}
        key, body, marks = "", "", list[RawMark]()
        for number, name, kind, payload, content in connection.execute(_OBJECTS, (n,)).fetchall():
            if kind == _LETTER:
                key, letter = name, _json(payload)
            elif kind == _NOTE:
                notes.append((number, _json(payload)))
            elif kind == _TEXT:
                contents[name.lower()] = content
                if _json(payload)[0] == "transcription":
                    body, marks = content, list(_marks(connection, number))
        yield RawLetter(key, letter, body, marks, {
            number: (str(note.get("source_label", "")), contents[note["text"]]) for number, note in notes})


def _marks(connection: Any, text: int) -> Iterator[RawMark]:
    for _number, name, start, end, payload in connection.execute(_MARKS, (text,)):
        kind, _revision, _start, _end, extras = _json(payload)
        yield RawMark(name, kind, start, end, tuple(extras[1]) if extras else (), extras[2] if extras else 0)


def _put(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        os.fsync(file.fileno())


def tei_raw(letters: Iterator[RawLetter], names: dict[int, str], folder: Path) -> int:
    """A document a letter: title and date in a header, paragraphs, names that point to entries, notes at the end."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

    count = 0
    for one in letters:
        root = etree.Element(f"{_NS}TEI", nsmap={None: _NS[1:-1]})
        header = etree.SubElement(root, f"{_NS}teiHeader")
        etree.SubElement(header, f"{_NS}title").text = one.letter["title"]
        etree.SubElement(header, f"{_NS}date").text = one.letter["actions"][0]["date"]["text"]
        text = etree.SubElement(root, f"{_NS}text")
        _tei_body(etree.SubElement, etree.SubElement(text, f"{_NS}body"), one)
        back = etree.SubElement(text, f"{_NS}back")
        for number, (label, words) in one.notes.items():
            etree.SubElement(back, f"{_NS}note", {_ID: f"n{number}", "n": label}).text = words
        for entity in {entity for mark in one.marks for entity in mark.entities}:
            etree.SubElement(back, f"{_NS}person", {_ID: f"e{entity}"}).text = names[entity]
        _put(folder / f"{one.id}.xml", etree.tostring(root, encoding="UTF-8", xml_declaration=True))
        count += 1
    return count


def _tei_body(child: Callable[..., Any], body: Any, one: RawLetter) -> None:
    marks = [mark for mark in one.marks if mark.kind in ("entity", "note")]
    position = at = 0
    for line in one.body.split("\n"):
        paragraph, last, end, done = child(body, f"{_NS}p"), None, position + len(line), position
        while at < len(marks) and marks[at].start <= end:
            mark = marks[at]
            words = one.body[done:mark.start]
            if last is None:
                paragraph.text = words
            else:
                last.tail = words
            if mark.note:
                last = child(paragraph, f"{_NS}ref", {"target": f"#n{mark.note}"})
            else:
                last = child(paragraph, f"{_NS}persName", {"ref": " ".join(f"#e{entity}" for entity in mark.entities)})
                last.text = one.body[mark.start:mark.end]
            done, at = mark.end, at + 1
        if last is None:
            paragraph.text = one.body[done:end]
        else:
            last.tail = one.body[done:end]
        position = end + 1


def csv_raw(letters: Iterator[RawLetter], names: dict[int, str], folder: Path) -> int:
    """Letters, notes and mentions as tables, each plain and once more with every cell quoted."""
    files = [[(folder / f"{name}{form}.csv").open("w", newline="", encoding="utf-8") for form in ("", "-quoted")]
             for name in ("letters", "notes", "mentions")]
    writers = [(csv.writer(plain), csv.writer(quoted, quoting=csv.QUOTE_ALL)) for plain, quoted in files]
    for one in letters:
        sent, received = one.letter["actions"]
        number = one.letter["number"]
        tables: tuple[list[list[object]], ...] = (
            [[one.id, number, one.letter["title"], sent["agents"][0]["name"], sent["date"]["text"],
              sent["place"]["name"], received["agents"][0]["name"], one.body]],
            [[one.id, number, label, words] for label, words in one.notes.values()],
            [[mark.id, one.id, number, mark.start, mark.end, one.body[mark.start:mark.end],
              one.body[max(0, mark.start - 32):mark.start], one.body[mark.end:mark.end + 32],
              " | ".join(names[entity] for entity in mark.entities)] for mark in one.marks if mark.kind == "entity"])
        for table, pair in zip(tables, writers, strict=True):
            for writer in pair:
                writer.writerows(table)
    for file in (file for pair in files for file in pair):
        file.flush()
        os.fsync(file.fileno())
        file.close()
    return len(files) * 2


def json_raw(letters: Iterator[RawLetter], names: dict[int, str], folder: Path) -> int:
    """One file of all letters, indented."""
    with (folder / "letters.json").open("wb") as file:
        for one in letters:
            marks = [{**mark._asdict(), "names": [names[entity] for entity in mark.entities]} for mark in one.marks]
            whole = {"id": one.id, **one.letter, "text": one.body, "annotations": marks,
                     "notes": [{"label": label, "text": words} for label, words in one.notes.values()]}
            file.write(msgspec.json.format(msgspec.json.encode(whole), indent=1) + b",\n")
        file.flush()
        os.fsync(file.fileno())
    return 1
