"""Documents are read in a process of their own: it serves many, is bounded, and ends when nobody waits for it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import psutil
import pytest

from editor.app.actions.imports import read_sources
from editor.app.jobs import Cancelled, Progress
from editor.core.messages import FormatError
from editor.formats import door
from editor.formats.base import Source, StoppedError, watched
from editor.formats.word import reading, wire
from editor.formats.word.aside import DocumentReader
from editor.formats.word.docx import read_docx
from editor.formats.word.odt import read_odt
from tests.formats.word import odf
from tests.formats.word.ooxml import docx, p
from tests.formats.word.test_by_other_programs import SPECIMEN

LONG = docx(*(p(f"Paragraph {number} of a letter that takes a while to be read.") for number in range(40_000)))
OPEN = odf.odt("<text:p>Words and a comment" + odf.annotation("c1", "Is it?") + ".</text:p>")


@pytest.fixture
def reader() -> Iterator[DocumentReader]:
    made = DocumentReader()
    yield made
    made.close()


def children() -> set[int]:
    return {one.pid for one in psutil.Process().children()}


def test_many_documents_are_read_by_one_process_and_are_what_they_are_here(reader: DocumentReader) -> None:
    for number in range(20):
        data = docx(p(f"Letter {number}."))
        assert reader.read("docx", data) == read_docx(data)
    assert reader.read("docx", SPECIMEN) == read_docx(SPECIMEN)
    assert reader.read("odt", OPEN) == read_odt(OPEN)
    assert reader.started == 1


def test_what_is_refused_is_refused_in_the_same_words_and_the_process_goes_on(reader: DocumentReader) -> None:
    for data in (b"no archive", docx()[:200], b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)):
        with pytest.raises(FormatError) as here:
            read_docx(data)
        with pytest.raises(FormatError) as aside:
            reader.read("docx", data)
        assert (aside.value.code, aside.value.message.args) == (here.value.code, here.value.message.args)
    assert reader.read("docx", SPECIMEN) == read_docx(SPECIMEN)
    assert reader.started == 1


def test_who_stops_waiting_ends_the_process_and_the_next_document_gets_another(reader: DocumentReader) -> None:
    before, asked = children(), 0

    def watch() -> None:
        nonlocal asked
        asked += 1
        if asked > 2:
            raise Cancelled

    with watched(watch), pytest.raises(StoppedError) as stopped:
        reader.read("docx", LONG)
    assert isinstance(stopped.value.__cause__, Cancelled)
    assert children() == before
    assert reader.read("docx", SPECIMEN) == read_docx(SPECIMEN)
    assert reader.started == 2


def test_a_document_that_takes_too_long_is_given_up() -> None:
    reader, before = DocumentReader(seconds=0.4), children()
    with pytest.raises(FormatError) as refused:
        reader.read("docx", LONG)
    assert refused.value.code == "document-gave-up"
    assert children() == before


def test_a_document_that_takes_too_much_memory_is_given_up_and_the_next_one_is_read() -> None:
    reader, some = DocumentReader(memory=150 * 1024**2), Random(1)
    large = docx(*(f'<w:p w:rsidR="{some.getrandbits(32):08x}"/>' for _ in range(400_000)))
    try:
        with pytest.raises(FormatError) as refused:
            reader.read("docx", large)
        assert (refused.value.code, refused.value.message.args["megabytes"]) == ("document-gave-up", 150)
        assert reader.read("docx", docx(p("Words."))) == read_docx(docx(p("Words.")))
    finally:
        reader.close()


def test_a_process_that_breaks_off_is_told_in_one_sentence(
        reader: DocumentReader, monkeypatch: pytest.MonkeyPatch) -> None:
    before = children()
    reader.read("docx", SPECIMEN)
    (pid,) = children() - before
    threading.Timer(0.3, psutil.Process(pid).kill).start()
    monkeypatch.setattr(reading, "read_docx_aside", lambda data: reader.read("docx", data))
    with pytest.raises(FormatError) as refused:
        door.read_source(Source(LONG, "long.docx"), "docx")
    assert (refused.value.code, refused.value.message.args["file"]) == ("document-gave-up", "long.docx")
    assert reader.read("docx", SPECIMEN) == read_docx(SPECIMEN)


def test_a_process_that_ended_while_nobody_asked_is_replaced(reader: DocumentReader) -> None:
    before = children()
    reader.read("docx", SPECIMEN)
    (pid,) = children() - before
    psutil.Process(pid).kill()
    psutil.Process(pid).wait(10)
    assert reader.read("docx", SPECIMEN) == read_docx(SPECIMEN)


def test_a_process_with_nothing_to_read_ends() -> None:
    reader, before = DocumentReader(idle=0.1), children()
    reader.read("docx", SPECIMEN)
    end = time.monotonic() + 20
    while children() != before and time.monotonic() < end:
        time.sleep(0.05)
    assert children() == before
    reader.close()


def test_an_import_that_is_cancelled_stops_in_the_middle_of_a_document(tmp_path: Path) -> None:
    path = tmp_path / "long.docx"
    path.write_bytes(docx(*(p(f"Paragraph {number} takes a while, too.") for number in range(40_000))))
    progress = Progress()
    threading.Timer(0.5, progress.cancel).start()
    with pytest.raises(Cancelled):
        read_sources([path], progress=progress)


@pytest.mark.parametrize("data", [b"", b"\xc0", b"\x90", wire.packed(read_docx(SPECIMEN))[:-9], bytes(200)])
def test_an_answer_that_is_no_document_is_none(data: bytes) -> None:
    with pytest.raises(ValueError):
        wire.unpacked(data)
