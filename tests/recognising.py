"""Tesseract for the tests: the real one where it is installed, else one that says what it is told to say."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

WORDS = """<html><body><div class='ocr_page' title='bbox 0 0 1000 1400'>
<p class='ocr_par' title='bbox 90 90 920 380'>
<span class='ocr_line' title='bbox 100 100 900 160; baseline 0 -15'>
<span class='ocrx_word' title='bbox 100 100 300 160; x_wconf 96'>Dear</span>
<span class='ocrx_word' title='bbox 320 100 600 160; x_wconf 41'>comrude</span></span>
<span class='ocr_line' title='bbox 100 200 900 260; baseline 0 -15'>
<span class='ocrx_word' title='bbox 100 200 300 260; x_wconf 90'>the</span>
<span class='ocrx_word' title='bbox 320 200 600 260; x_wconf 55'>crisis</span></span>
<span class='ocr_line' title='bbox 100 300 900 310'>
<span class='ocrx_word' title='bbox 100 300 900 310; x_wconf 20'>——</span></span></p>
<p class='ocr_par' title='bbox 90 400 920 480'>
<span class='ocr_line' title='bbox 100 400 900 460; baseline 0 -15'>
<span class='ocrx_word' title='bbox 100 400 300 460; x_wconf 95'>Peters</span></span></p></div></body></html>"""
"""What the program that only pretends to read says of every page."""


def needs_tesseract() -> None:
    """Skip a test where Tesseract is not installed, unless continuous integration has installed it."""
    if shutil.which("tesseract") is None:
        assert "LETTERBOOK_TESSERACT_REQUIRED" not in os.environ, "Tesseract is not where it should be"
        pytest.skip("Tesseract is not installed (Debian: tesseract-ocr, tesseract-ocr-eng)")


def pretend(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str = "", languages: str = "eng rus osd") -> Path:
    """Put a program called tesseract in the way that reads the same words on every page, or does what ``script``
    says; returns the file in which it notes how it was called."""
    calls = folder / "calls"
    (folder / "words").write_text(WORDS, encoding="utf-8")
    body = script or f"sys.stdout.buffer.write(open({str(folder / 'words')!r}, 'rb').read())"
    program = folder / "tesseract"
    listed = "\\n".join(["List of available languages:", *languages.split()])
    program.write_text(f"""#!{sys.executable}
import sys, os, time
with open({str(calls)!r}, "a") as file:
    file.write(" ".join([str(os.getpid()), *sys.argv[1:]]) + "\\n")
if "--list-langs" in sys.argv:
    print("{listed}")
else:
    {body}
""", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return calls


def hide(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no program be found."""
    monkeypatch.setenv("PATH", str(folder / "nothing"))
