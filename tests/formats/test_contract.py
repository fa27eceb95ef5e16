"""What every format keeps to: one set of tests for all of them. That each is documented, ``test_docs`` proves."""

from __future__ import annotations

import contextlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.core.annotations import sort_key
from editor.core.messages import FormatError
from editor.core.snapshot import LetterSnapshot
from editor.formats import registry
from editor.formats.base import ExportReport, Format, ImportedLetter, ImportResult, Source
from tests.formats.letters import MemorySink, everything, letters, source
from tests.formats.word import odf, ooxml

ROOT = Path(__file__).resolve().parents[2]
SEED = (ROOT / "sample_corpus/peters-to-stalin.txt").read_bytes()
HTML = b"""<!DOCTYPE html><html><head><title>A letter</title></head><body><h1>A. B. Smith to C. D. Jones</h1>
<p>April 3, 1922</p><p>Dear Jones,</p><p>I write<sup>1</sup> to you.</p><p>Yours, Smith</p>
<hr><p>1. A note.</p></body></html>
"""


HOCR = b"""<!DOCTYPE html><html><head><meta name="ocr-system" content="tesseract 5"></head><body>
<div class='ocr_page' id='page_1' title='image "scans/1.jpg"; bbox 0 0 800 600; ppageno 0'>
<p class='ocr_par' title="bbox 90 40 700 190"><span class='ocr_line' title="bbox 90 40 700 90; baseline 0.01 -8">
<span class='ocrx_word' title='bbox 90 40 200 90; x_wconf 96'>Dear</span>
<span class='ocrx_word' title='bbox 220 42 420 90; x_wconf 61'>comrade</span></span>
<span class='ocr_line' title="bbox 90 140 700 190">I write to you.</span></p></div></body></html>
"""


IIIF = b"""{"@context": "http://iiif.io/api/presentation/3/context.json", "id": "https://example.org/m",
"type": "Manifest", "label": {"en": ["A letter"]}, "items": [{"type": "Canvas", "label": {"none": ["1r"]},
"width": 800, "height": 600, "items": [{"type": "AnnotationPage", "items": [{"type": "Annotation", "body":
{"id": "https://example.org/iiif/a/full/max/0/default.jpg", "type": "Image", "format": "image/jpeg"}}]}]}]}
"""


def _written(format_id: str) -> bytes:
    snapshot, entities = everything()
    sink = MemorySink()
    report = registry.by_id(format_id).write(source([snapshot], entities), {}, sink)
    return sink.files[report.files[0]]


SAMPLES: dict[str, tuple[str, bytes]] = {
    "text": ("letter.txt", SEED),
    "html": ("letter.html", HTML),
    "tei": ("letter.xml", _written("tei")),
    "json": ("letters.json", _written("json")),
    "page": ("page.xml", _written("page")),
    "alto": ("page.xml", _written("alto")),
    "hocr": ("page.hocr", HOCR),
    "iiif": ("manifest.json", IIIF),
    "csv": ("letters.csv", _written("csv")),
    "cmif": ("cmif.xml", _written("cmif")),
    "w3c": ("letter.jsonld", _written("w3c")),
    "docx": ("letter.docx", ooxml.docx(
        ooxml.p("A. B. Smith to C. D. Jones"), ooxml.p("April 3, 1922"), ooxml.p("Dear Jones,"),
        ooxml.p("I write", ooxml.foot(1), " to ", ooxml.ins(1, "all of "), "you."), ooxml.p("Yours, Smith"),
        parts={"footnotes": ooxml.note(1, "A note.")})),
    "odt": ("letter.odt", odf.odt(
        "<text:p>A. B. Smith to C. D. Jones</text:p><text:p>April 3, 1922</text:p><text:p>Dear Jones,</text:p>"
        f"<text:p>I write{odf.note('n1', '1', '<text:p>A note.</text:p>')} to you.</text:p>")),
}
ALL = pytest.mark.parametrize("form", registry.formats(), ids=lambda form: form.id)
READERS = pytest.mark.parametrize("form", [f for f in registry.formats() if f.can_read], ids=lambda form: form.id)
WRITERS = pytest.mark.parametrize("form", [f for f in registry.formats() if f.can_write], ids=lambda form: form.id)


@ALL
def test_it_says_what_it_is(form: Format) -> None:
    assert re.fullmatch("[a-z0-9-]+", form.id)
    assert form.name
    assert form.can_read or form.can_write
    assert all(ending.startswith(".") for ending in form.extensions)
    assert registry.by_id(form.id) is form
    for option in form.options:
        assert re.fullmatch("[a-z_]+", option.name)
        assert option.help


@READERS
def test_it_knows_its_own_and_rejects_others(form: Format) -> None:
    for format_id, (name, data) in SAMPLES.items():
        own = form.sniff(data[:registry.SNIFFED_BYTES], name)
        assert 0 <= own <= 100
        if format_id == form.id:
            assert own >= 50
            assert registry.guess(Source(data, name)) is form
            assert registry.guess(Source(data, "unnamed")) is form
        else:
            assert own < registry.by_id(format_id).sniff(data[:registry.SNIFFED_BYTES], name)


@pytest.mark.parametrize("head", [
    b"", b"\x89PNG\r\n\x1a\n\0\0\0", b"%PDF-1.7\n", b"PK\x03\x04\x14\0\0\0", bytes(range(256))])
def test_nobody_takes_what_is_no_letter(head: bytes) -> None:
    assert all(form.sniff(head, "file") == 0 for form in registry.formats())


@READERS
def test_it_returns_what_it_claims(form: Format) -> None:
    name, data = SAMPLES[form.id]
    result = form.read(Source(data, name), {})
    assert isinstance(result, ImportResult)
    assert result.letters
    for letter in result.letters:
        _assert_sound(letter.snapshot)


@READERS
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_broken_input_gives_a_result_or_a_format_error(form: Format, data: st.DataObject) -> None:
    name, sample = SAMPLES[form.id]
    letters_read: tuple[ImportedLetter, ...] = ()
    with contextlib.suppress(FormatError):
        letters_read = form.read(Source(_broken(data, sample), name), {}).letters
    for letter in letters_read:
        _assert_sound(letter.snapshot)


def _broken(data: st.DataObject, sample: bytes) -> bytes:
    """The sample cut off, with bytes changed, with a stretch twice or missing; or bytes of any kind."""
    start = data.draw(st.integers(0, len(sample)))
    end = data.draw(st.integers(start, min(len(sample), start + 400)))
    match data.draw(st.sampled_from(["cut", "change", "twice", "without", "bytes"])):
        case "cut":
            return sample[:start] or b"x"
        case "change":
            return sample[:start] + data.draw(st.binary(max_size=8)) + sample[end:]
        case "twice":
            return sample[:end] + sample[start:]
        case "without":
            return sample[:start] + sample[end:]
        case _:
            return data.draw(st.binary(min_size=1, max_size=300))


def _assert_sound(snapshot: LetterSnapshot) -> None:
    """What every snapshot keeps to: every identity once, positions in bounds and in order."""
    notes = {note.note.id for note in snapshot.notes}
    ids = [snapshot.letter.id, snapshot.provenance.id, *notes]
    for text in snapshot.texts():
        ids.append(text.text.id)
        assert text.text.letter == snapshot.letter.id
        assert "\r" not in text.text.content
        assert list(text.annotations) == sorted(text.annotations, key=sort_key)
        for annotation in text.annotations:
            ids.append(annotation.id)
            assert annotation.text == text.text.id
            assert 0 <= annotation.start <= annotation.end <= len(text.text.content)
    assert len(set(ids)) == len(ids)


@WRITERS
@settings(max_examples=25, deadline=None)
@given(snapshot=letters())
def test_it_leaves_the_snapshot_alone_and_writes_the_same_bytes_twice(form: Format, snapshot: LetterSnapshot) -> None:
    before = msgspec.json.encode(snapshot)
    first, second = MemorySink(), MemorySink()
    report = form.write(source([snapshot]), {}, first)
    again = form.write(source([snapshot]), {}, second)
    assert isinstance(report, ExportReport)
    assert report == again
    assert first.files == second.files
    assert set(report.files) == set(first.files)
    assert msgspec.json.encode(snapshot) == before


@WRITERS
def test_file_names_are_safe_and_differ_though_numbers_do_not(form: Format) -> None:
    snapshot, entities = everything()
    twin = msgspec.structs.replace(snapshot, letter=msgspec.structs.replace(snapshot.letter, id="f" * 32))
    odd = msgspec.structs.replace(
        snapshot, letter=msgspec.structs.replace(snapshot.letter, id="e" * 32, number="../№ 1/a:b"))
    sink = MemorySink()
    report = form.write(source([snapshot, twin, odd], entities), {}, sink)
    assert len(set(report.files)) == len(report.files)
    for name in report.files:
        assert re.fullmatch(r"|([A-Za-z0-9][A-Za-z0-9_-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*", name)
        assert ".." not in name


@WRITERS
def test_an_empty_project_can_be_written(form: Format) -> None:
    sink = MemorySink()
    report = form.write(source([]), {}, sink)
    assert set(report.files) == set(sink.files)
    assert report.problems == ()


OF_THE_FILE = ("export-particulars-missing", "names-without-authority")


@WRITERS
def test_what_is_not_carried_is_reported_letter_by_letter(form: Format) -> None:
    snapshot, entities = everything()
    report = form.write(source([snapshot], entities), {"write_sidecar": False}, MemorySink())
    lost = [found for found in report.problems if found.code in ("not-in-format", "letter-not-written")]
    # What a file should say of itself is no loss of a letter.
    assert all(found.letter == snapshot.letter.id or found.code in OF_THE_FILE for found in report.problems)
    assert bool(lost) == (form.id != "json")


HASHES = """
import hashlib, json
from editor.formats import registry
from tests.formats.letters import MemorySink, everything, source

snapshot, entities = everything()
written = {}
for form in registry.formats():
    if form.can_write:
        sink = MemorySink()
        form.write(source([snapshot], entities), {}, sink)
        written[form.id] = {name: hashlib.sha256(data).hexdigest() for name, data in sink.files.items()}
print(json.dumps(written))
"""


def test_the_same_project_gives_the_same_bytes_in_every_process() -> None:
    """Whatever order sets have: it is another one in each process, unless a seed is given."""
    found: list[dict[str, dict[str, str]]] = []
    for seed in ("0", "1", "4242"):
        done = subprocess.run([sys.executable, "-c", HASHES], capture_output=True, text=True, check=True, cwd=ROOT,
                              env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)})
        found.append(json.loads(done.stdout))
    assert set(found[0]) == {form.id for form in registry.formats() if form.can_write}
    assert found[0] == found[1] == found[2]


def test_a_format_is_loaded_when_it_is_asked_for() -> None:
    script = ("import sys; from editor.app.actions.exports import export_project; from editor.formats import registry; "
              "registry.by_id('json'); print(sorted(name for name in sys.modules if name.split('.')[0] in "
              "('lxml', 'charset_normalizer') or name.startswith('editor.formats.')))")
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT,
                          env={**os.environ, "PYTHONPATH": str(ROOT)})
    loaded = {name.split(".")[2] if name.startswith("editor") else name for name in json.loads(
        done.stdout.replace("'", '"'))}
    assert loaded == {"base", "registry", "json", "named"}


def test_every_format_stands_under_its_own_id() -> None:
    assert [form.id for form in registry.formats()] == list(registry.PLACES)
