"""Running pandoc: it answers, it is bounded, and it says in one sentence why it could not."""

from __future__ import annotations

import json
import sys

import pytest

from editor.app.wording import sentence
from editor.core.messages import FormatError
from editor.formats.pandoc import program
from editor.formats.pandoc.program import run_pandoc


@pytest.fixture
def fresh_search():
    program.find_pandoc.cache_clear()
    yield
    program.find_pandoc.cache_clear()


def test_it_answers_on_its_standard_output():
    tree = json.loads(run_pandoc(["-f", "markdown", "-t", "json"], "мир[^1]\n\n[^1]: x".encode()))
    assert tree["blocks"][0]["c"][0] == {"t": "Str", "c": "мир"}


def test_it_finds_the_files_it_is_given():
    reference = run_pandoc(["--print-default-data-file=reference.docx"], b"")
    written = run_pandoc(["-f", "markdown", "-t", "docx", "-o", "-", "--reference-doc=mine.docx"], b"word",
                         files={"mine.docx": reference})
    assert written[:2] == b"PK"


def test_it_sees_no_other_file(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("secret words")
    assert b"secret words" not in run_pandoc(["-f", "rst", "-t", "plain"], f".. include:: {secret}\n".encode())
    assert b"secret words" not in run_pandoc(["-f", "rst", "-t", "plain"], f".. include:: {secret.name}\n".encode())


def test_what_it_cannot_read_is_one_sentence():
    with pytest.raises(FormatError) as caught:
        run_pandoc(["-f", "docx", "-t", "json"], b"no document")
    assert caught.value.code == "pandoc-failed"
    assert "docx" in str(caught.value.message.args["reason"])


def test_its_memory_is_bounded():
    with pytest.raises(FormatError) as caught:
        run_pandoc(["-f", "markdown", "-t", "html"], b"*word* [a](b) " * 100_000, memory=12)
    assert caught.value.code == "pandoc-memory"
    assert sentence(caught.value.message) == (
        "The program pandoc needed more than the 0 GB of memory that it may have; nothing was changed: export the "
        "letters in parts, by years or volumes.")


def test_it_is_stopped_when_its_time_is_up():
    with pytest.raises(FormatError) as caught:
        run_pandoc(["-f", "markdown", "-t", "html"], b"*word* [a](b) " * 200_000, seconds=0.05)
    assert caught.value.code == "pandoc-gave-up"


def test_without_the_program_it_says_so(fresh_search, monkeypatch):
    monkeypatch.setitem(sys.modules, "pypandoc", None)
    with pytest.raises(FormatError) as caught:
        run_pandoc(["--version"], b"")
    assert caught.value.code == "pandoc-missing"
