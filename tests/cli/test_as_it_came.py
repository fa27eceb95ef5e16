"""A letter that was not touched is exported as it came: the very bytes; every other one is written anew, and named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.app.actions.annotations import RemoveAnnotation
from editor.app.actions.comments import AddComment
from editor.app.actions.letter_order import JoinLetters
from editor.app.actions.letters import SetLetter, SetProvenance
from editor.app.actions.notes import AddNote
from editor.app.actions.readings import RecordReading
from editor.app.actions.text import ReplaceText
from editor.app.workspace import open_project
from editor.core.problems import Problem
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from editor.formats import registry
from editor.formats.base import Source
from editor.formats.tei.as_it_came import file_of
from editor.store.session import ProjectSession
from tests.cli.conftest import Shell

SPECIMENS = Path(__file__).resolve().parents[2] / "sample_corpus" / "specimens"
TEI = sorted(SPECIMENS.glob("[0-9]*.xml"))
BARE = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>{title}</title></titleStmt>
<publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
<text><body><p>{words}</p></body></text></TEI>"""


@pytest.fixture
def edition(shell: Shell) -> Shell:
    """A project with the specimens, which came in as TEI and as plain text."""
    shell.ok("new", shell.project)
    shell("import", shell.project, *TEI, *sorted(SPECIMENS.glob("*.txt")), "-q")
    return shell


def out(shell: Shell, *options: str) -> tuple[dict[str, bytes], dict[str, Any]]:
    """The files of an export, by name, and the report."""
    folder = shell.folder / "out"
    report = shell("export", shell.project, "--format", "tei", "--output", folder, "--json", *(
        options or ("--preset", "as-it-came"))).json
    return {file.name: file.read_bytes() for file in folder.iterdir()}, report


def said(report: dict[str, Any]) -> list[str]:
    return [one["code"] for one in report["problems"] if one["code"].startswith("written-anew")]


def test_files_go_out_as_they_came_and_the_others_are_named(edition: Shell) -> None:
    files, report = out(edition)
    for path in TEI:
        assert path.read_bytes() in files.values(), path.name
    assert len(report["as_they_came"]) == len(TEI)
    # Two came as plain text.
    assert said(report) == ["written-anew-unkept"] * 2
    # What was written anew has its sidecar; what went out as it came needs none.
    assert sum(name.endswith(".annotations.json") for name in files) == 2


def test_without_the_option_everything_is_written_anew(edition: Shell) -> None:
    files, report = out(edition, "--option", "as_it_came=no")
    assert not {path.read_bytes() for path in TEI} & set(files.values())
    assert (report["as_they_came"], said(report)) == ([], [])


def _text(session: ProjectSession, letter: LetterSnapshot) -> None:
    session.run(ReplaceText(text=letter.transcription.text.id, start=0, end=1, replacement="X"))


def _tag(session: ProjectSession, letter: LetterSnapshot) -> None:
    session.run(RemoveAnnotation(annotation_ids=(letter.transcription.of_kind("entity")[0].id,)))


def _note(session: ProjectSession, letter: LetterSnapshot) -> None:
    session.run(AddNote(text=letter.transcription.text.id, position=3, body="New."))


def _metadata(session: ProjectSession, letter: LetterSnapshot) -> None:
    session.run(SetLetter(letter=replace(letter.letter, title="Another title")))


def _provenance(session: ProjectSession, letter: LetterSnapshot) -> None:
    session.run(SetProvenance(provenance=replace(letter.provenance, rights="All rights reserved")))


@pytest.mark.parametrize("change", [_text, _tag, _note, _metadata, _provenance])
def test_a_letter_that_was_changed_is_written_anew_and_an_undone_change_is_none(
        edition: Shell, change: Callable[[ProjectSession, LetterSnapshot], None]) -> None:
    with open_project(edition.project, editor="Test") as session:
        changed = session.letter_ids()[0]
        change(session, session.letter(changed))
    files, report = out(edition)
    assert changed not in report["as_they_came"]
    assert len(report["as_they_came"]) == len(TEI) - 1
    assert TEI[0].read_bytes() not in files.values()
    [told] = [one for one in report["problems"] if one["code"] == "written-anew-changed"]
    assert told["args"] == {"file": TEI[0].name}
    edition.ok("undo", edition.project)
    assert len(out(edition)[1]["as_they_came"]) == len(TEI)


def test_another_number_a_comment_and_a_reading_change_nothing_that_a_file_says(edition: Shell) -> None:
    with open_project(edition.project, editor="Test") as session:
        letter = session.letter(session.letter_ids()[0])
        session.run(SetLetter(letter=replace(letter.letter, number="99")))
        session.run(AddComment(letter=letter.letter.id, target=letter.transcription.text.id, body="?", author="A",
                               span=(0, 4)))
        session.run(RecordReading(letter=letter.letter.id, reader="A", reading_kind="first", against="scan"))
    files, report = out(edition)
    assert files["letter-99.xml"] == TEI[0].read_bytes()
    [told] = [one for one in report["problems"] if one["code"] == "not-in-format" and one["letter"] == letter.letter.id]
    assert told["args"]["what"] == "readings, comments"


def test_it_stays_so_through_json(edition: Shell) -> None:
    whole = edition.folder / "whole.json"
    edition("export", edition.project, "--format", "json", "--output", whole)
    other = Shell(edition.folder, edition._capsys)
    other.project = edition.folder / "other.letterbook"
    other.ok("new", other.project)
    other("import", other.project, whole, "-q")
    assert len(out(other)[1]["as_they_came"]) == len(TEI)


def test_a_corpus_and_joined_letters_are_written_anew(edition: Shell) -> None:
    assert said(out(edition, "--option", "as_it_came=yes", "--option", "corpus=yes")[1]) == ["written-anew-corpus"]
    with open_project(edition.project, editor="Test") as session:
        session.run(JoinLetters(letter=session.letter_ids()[0]))
    report = out(edition)[1]
    assert len(report["as_they_came"]) == len(TEI) - 2
    assert said(report).count("written-anew-unkept") == 3


def test_of_several_letters_in_one_file_none_is_that_file(shell: Shell) -> None:
    shell.ok("new", shell.project)
    both = shell.folder / "both.xml"
    letters = [BARE.format(title=title, words=title) for title in ("One", "Two")]
    header = letters[0][letters[0].index("<teiHeader"):letters[0].index("<text")]
    both.write_text('<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">' + header + "".join(letters) + "</teiCorpus>")
    shell("import", shell.project, both, "-q")
    report = out(shell)[1]
    assert (report["as_they_came"], said(report)) == ([], ["written-anew-unkept"] * 2)


def read(data: bytes) -> LetterSnapshot:
    [letter] = registry.by_id("tei").read(Source(data, "a.xml"), {}).letters
    return letter.snapshot


@pytest.mark.parametrize(("encoding", "mark", "declared"), [
    ("utf-8", b"", ""), ("utf-8", b"\xef\xbb\xbf", ""), ("utf-16-le", b"\xff\xfe", "utf-16"),
    ("utf-16-be", b"\xfe\xff", "utf-16"), ("windows-1251", b"", "windows-1251"), ("koi8-r", b"", "KOI8-R"),
])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@given(words=st.text(alphabet=st.sampled_from("Бухара abc\u0301 <&"), max_size=12),
       tail=st.sampled_from(["", "\n", " \n\n"]))
def test_any_encoding_any_line_ends_and_a_document_type_come_back_or_are_told(
        encoding: str, mark: bytes, declared: str, end: str, words: str, tail: str) -> None:
    naming = f' encoding="{declared}"' if declared else ""
    head = f'<?xml version="1.0"{naming}?>\n<!DOCTYPE TEI>\n'
    text = (head + BARE.format(title="T", words=escape(words)) + tail).replace("\n", end)
    data = mark + text.encode(encoding, "xmlcharrefreplace")
    assert file_of(read(data)) == data


def test_bytes_that_are_not_what_they_say_are_not_kept() -> None:
    """Latin letters in a file that says UTF-8: it is read, but its characters are not its bytes."""
    told = file_of(read(BARE.format(title="T", words="Zürich").encode("latin-1")))
    assert isinstance(told, Problem)
    assert told.code == "written-anew-unkept"


def test_what_was_kept_must_be_the_file_by_its_checksum() -> None:
    snapshot = read(BARE.format(title="T", words="words").encode())
    digital = snapshot.provenance.digital_source
    assert digital is not None
    assert digital.raw is not None
    odd = replace(digital, raw=digital.raw.replace("words", "other words"))
    told = file_of(replace(snapshot, provenance=replace(snapshot.provenance, digital_source=odd)))
    assert isinstance(told, Problem)
