"""Running pandoc as a program: it sees no file but those it is given, and has bounded memory and time.

Pandoc comes with a package (``pypandoc-binary``). It is never linked: it is a program of its own, under a licence of
its own, that is asked by its command line alone.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from editor.core.messages import FormatError
from editor.formats.base import nobody_stops
from editor.formats.pandoc.running import Watch, run_watched

LONGEST = 300.0
"""Seconds after which pandoc is given up."""
MOST_MEMORY = 2048
"""The heap that pandoc may use, in MiB."""
LONGEST_WRITING = 1800.0
MOST_MEMORY_WRITING = 8192
"""The same for a document that is made from letters: 200 long ones need 1,000 MiB (ODT) and ten seconds."""

_HEAP_EXHAUSTED = 251
"""What a program of Haskell ends with that needs more than it may have."""
_MOST_WORDS = 300


def run_pandoc(arguments: Sequence[str], stdin: bytes, *, files: Mapping[str, bytes] | None = None,
               seconds: float = LONGEST, memory: int = MOST_MEMORY, watch: Watch = nobody_stops) -> bytes:
    """Return what pandoc writes for ``stdin`` as bytes.

    ``files`` stand, by plain names without folders, in the empty folder where pandoc is run, so that arguments can
    name them (``--reference-doc=reference.docx``). ``--sandbox`` is always given: a document that names other files
    or addresses gets nothing of them. ``memory`` is in MiB.

    Raises:
        FormatError: ``pandoc-missing``: the program is not there; ``pandoc-failed``: it refused or broke off, with
            what it said; ``pandoc-gave-up``: it was stopped after ``seconds``; ``pandoc-memory``: ``memory`` was not
            enough.
        Whatever ``watch`` raises; the program has ended then.
    """
    command = [find_pandoc(), "+RTS", f"-M{memory}m", "-RTS", "--sandbox", *arguments]
    with tempfile.TemporaryDirectory(prefix="letterbook-") as folder:
        for name, data in (files or {}).items():
            (Path(folder) / name).write_bytes(data)
        try:
            ended = run_watched(command, stdin, folder=Path(folder), seconds=seconds, watch=watch)
        except subprocess.TimeoutExpired:
            raise FormatError("pandoc-gave-up", seconds=round(seconds)) from None
        except OSError as error:
            raise FormatError("pandoc-failed", reason=error.strerror or str(error)) from None
    if ended.returncode == _HEAP_EXHAUSTED:
        raise FormatError("pandoc-memory", limit=f"{memory / 1024:.1f}".removesuffix(".0"))
    if ended.returncode != 0:
        said = " ".join(ended.stderr[:_MOST_WORDS * 4].decode("utf-8", "replace").split())[:_MOST_WORDS]
        raise FormatError("pandoc-failed", reason=said or str(ended.returncode))
    return ended.stdout


def make_document(target: str, source: bytes, *, arguments: Sequence[str] = (),
                  files: Mapping[str, bytes] | None = None, watch: Watch = nobody_stops) -> bytes:
    """Return what pandoc makes of a tree of our own, as its JSON: it may take longer and more than one from elsewhere.

    Raises:
        FormatError: as ``run_pandoc``.
    """
    return run_pandoc(["-f", "json", "-t", target, "-o", "-", "--wrap=none", *arguments], source, files=files,
                      seconds=LONGEST_WRITING, memory=MOST_MEMORY_WRITING, watch=watch)


@cache
def find_pandoc() -> str:
    """Return the path of the program.

    Raises:
        FormatError: ``pandoc-missing``.
    """
    try:
        import pypandoc  # pyright: ignore[reportMissingTypeStubs] - it has none

        return str(pypandoc.get_pandoc_path())
    except (ImportError, OSError):
        raise FormatError("pandoc-missing") from None
