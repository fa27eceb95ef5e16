"""What people, programs and villains hand over for import: it comes in whole, or is refused in one sentence.

Either way nothing crashes or hangs, undo brings back exactly what was there, and the project stays sound.
"""

import json
import os
import random
import time

import pytest

from editor.cli import run
from editor.store.session import ProjectSession
from tests.cli.conftest import SEED, Shell

TEI = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>{}</body></text></TEI>'
LAUGH = ('<!DOCTYPE a [<!ENTITY b0 "ha">' + "".join(f'<!ENTITY b{n} "{f"&b{n - 1};" * 10}">' for n in range(1, 10))
         + "]>")
BAIT = "the secret of the machine"

COMES_IN = {
    "one-character.txt": "x",
    "emoji.txt": "\U0001F469\u200d\u2764\ufe0f\u200d\U0001F469",
    "combining.txt": "Dear e" + "\u0301" * 20_000,
    "right-to-left.txt": "\u202eשלום\u202c מכתב\nאבג",
    "odd-characters.txt": "Dear \ufdd0 John \ufffe\uffff x\u2028y\u2029z\u0085w\x0b\x0cq\u00a0nb" + " and so on" * 40,
    "brackets.txt": "[" * 20_000,
    "nested-brackets.txt": "[a" * 10_000 + "]" * 10_000,
    "open-quotes.txt": '"a ' * 20_000,
    "asterisks.txt": "* " * 20_000,
    "digits.txt": "9" * 50_000,
    "list-signs.txt": "1) " * 20_000,
    "no-break-spaces.txt": "a" + "\u00a0" * 50_000,
    "abbreviations.txt": "F. Op. D. L. Ibid. " * 3_000,
    "notes-without-end.txt": "Text 1 2 3\nNotes:\n" + "".join(f"{n}. note\n" for n in range(2_000)),
    "one-long-line.txt": "word " * 100_000,
    "nested.html": "<div>" * 20_000 + "hello" + "</div>" * 20_000,
    "attributes.html": "<p " + " ".join(f"a{n}=1" for n in range(20_000)) + ">Dear John</p>",
    "ampersands.html": "<p>" + "&" * 50_000,
    "tables.html": "<table><tr><td>" * 3_000 + "x",
    "tags.xml": TEI.format("<p>" + "<persName>x</persName> " * 2_000 + "</p>"),
    "bad-offsets.json": '{"letters": [{"transcription": {"content": "a", "annotations": '
                        '[{"kind": "supplied", "start": -5, "end": 99}]}}]}',
    "na\nme 'with\" \U0001F600.txt": "Dear John,\nall is well.",
}
REFUSED = {
    "empty.txt": "",
    "blank.txt": " \n\n\t",
    "mark-only.txt": "\ufeff",
    "nothing-seen.txt": "\u200b\u200b",
    "noise.txt": random.Random(1).randbytes(50_000),
    "noise.xml": random.Random(2).randbytes(50_000),
    "noise.json": random.Random(3).randbytes(50_000),
    "image.txt": b"\x89PNG\r\n\x1a\n" + bytes(100),
    "script-only.html": "<script>alert(1)</script>",
    "billion-laughs.xml": '<?xml version="1.0"?>' + LAUGH + TEI.format("<p>&b9;</p>"),
    "entity.xml": '<!DOCTYPE TEI [<!ENTITY x SYSTEM "{bait}">]>' + TEI.format("<p>&x;</p>"),
    "entity-wide.xml": ('<?xml version="1.0" encoding="utf-16"?><!DOCTYPE TEI [<!ENTITY x SYSTEM "{bait}">]>'
                        + TEI.format("<p>&x;</p>")).encode("utf-16"),
    "parameter.xml": '<!DOCTYPE TEI [<!ENTITY % x SYSTEM "{bait}"> %x;]>' + TEI.format("<p>x</p>"),
    "deep.xml": TEI.format("<div>" * 25_000 + "<p>x</p>" + "</div>" * 25_000),
    "broken.xml": "<TEI",
    "other.xml": "<a/>",
    "deep.json": '{"format":{"name":"letterbook-json","version":1},"letters":' + "[" * 50_000 + "]" * 50_000 + "}",
    "not-a-number.json": '{"format": {"name": "letterbook-json"}, "letters": NaN}',
    "huge-number.json": '{"letters": [{"transcription": {}, "order": ' + "9" * 5_000 + "}]}",
    "newer.json": '{"format": {"name": "letterbook-json", "version": 99}, "letters": []}',
    "half-a-character.json": '{"letters": [{"transcription": {"content": "\\ud800"}}]}',
    "wrong-types.json": '{"letters": [{"id": 1, "transcription": [], "notes": {"a": 1}}, null, 7]}',
    "list.json": "[]",
    "null.json": "null",
    "depth.json": "[" * 100_000,
}


@pytest.fixture
def seeded(shell: Shell) -> Shell:
    shell.ok("new", shell.project, "--editor", "Ada")
    assert shell("import", shell.project, SEED, "-q").code in (0, 1)
    return shell


def stand(shell):
    return shell("show", shell.project, "1", "--json").out, shell("list", shell.project, "--json").out


def write(shell, name, content):
    bait = shell.folder.parent / "bait"
    bait.write_text(BAIT)
    sources = shell.folder.parent / "sources"
    sources.mkdir()
    data = content if isinstance(content, bytes) else content.replace("{bait}", bait.as_uri()).encode()
    source = sources / name
    source.write_bytes(data)
    return source


def imported(shell, source):
    begun = time.process_time()
    result = shell("import", shell.project, source, "--json", "--editor", "Ada")
    assert time.process_time() - begun < 20
    assert set(result.json) >= {"letters", "problems"}
    assert "Traceback" not in result.out + result.err
    assert BAIT not in result.out
    return result


@pytest.mark.parametrize("name", COMES_IN)
def test_comes_in_whole_and_goes_out_by_undo(seeded, name):
    before = stand(seeded)
    source = write(seeded, name, COMES_IN[name])
    result = imported(seeded, source)
    assert result.code in (0, 1), result.err
    with ProjectSession.open(seeded.project, editor="Ben", read_only=True) as session:
        assert session.check_file().ok
    for letter in result.json["letters"]:
        assert seeded.ok("show", seeded.project, letter["id"], "--json").json["id"] == letter["id"]
    for number, form in enumerate(("json", "text", "tei")):
        out = seeded.folder.parent / f"out{number}"
        exported = seeded("export", seeded.project, "--format", form, "--output", out, "--json")
        assert exported.code in (0, 1), exported.err
        assert json.loads(exported.out)
    seeded.ok("undo", seeded.project)
    assert stand(seeded) == before
    assert list(seeded.folder.iterdir()) == [seeded.project]


@pytest.mark.parametrize("name", REFUSED)
def test_is_refused_in_one_sentence_and_nothing_changes(seeded, name):
    before = stand(seeded)
    whole = seeded.project.read_bytes()
    result = imported(seeded, write(seeded, name, REFUSED[name]))
    assert result.code == 4, result
    assert result.json["letters"] == []
    assert [line.startswith("letterbook: ") for line in result.err.strip().splitlines()] == [True]
    assert seeded.project.read_bytes() == whole
    assert stand(seeded) == before
    assert list(seeded.folder.iterdir()) == [seeded.project]


def test_fifty_megabytes_are_refused_in_seconds(seeded):
    source = write(seeded, "huge.txt", b"word " * 10_000_000)
    begun = time.process_time()
    assert imported(seeded, source).code == 4
    assert time.process_time() - begun < 5
    source.unlink()


def test_a_pipe_and_a_folder_of_nothing_do_not_hang(seeded):
    pipe = seeded.folder.parent / "pipe.txt"
    os.mkfifo(pipe)
    assert run(["import", str(seeded.project), str(pipe), "--json"]) == 2
    (seeded.folder.parent / "nothing").mkdir()
    assert run(["import", str(seeded.project), str(seeded.folder.parent / "nothing"), "--json"]) == 2
