"""Setting pages with Typst, in a process of its own, with bounded memory and time. What is made here loads nothing.

    python -m editor.formats.pandoc.typesetting FORMAT MEMORY < SOURCE > PAGES

is that process; the folder where it runs holds the pictures that the source names. Typst comes as a package
(``typst``).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import cast

from editor.core.messages import FormatError
from editor.formats.base import nobody_stops
from editor.formats.limits import limit_memory
from editor.formats.pandoc.running import Watch, run_watched

LONGEST = 1800.0
"""Seconds after which setting is given up."""
MOST_MEMORY = 6 * 1024**3
"""Address space of the process in bytes, where the system can hold it to that."""
_OWN_MEMORY = 40 * 1024**2
_MEMORY_A_BYTE = 230
"""What Typst takes in all for each byte of the source of an edition: so measured with 50 to 600 letters of two kinds,
with a tenth more or less."""
_NO_MEMORY = (b"memory allocation of", b"MemoryError")
_MOST_WORDS = 300
_ROOT = str(Path(__file__).resolve().parents[3])
"""Where the package lies: the process runs elsewhere."""


def memory_for(source: str) -> int:
    """Return how many bytes of memory setting an edition will take, roughly."""
    return _OWN_MEMORY + _MEMORY_A_BYTE * len(source.encode("utf-8", "replace"))


def set_pages(source: str, kind: str = "pdf", *, folder: Path | None = None, seconds: float = LONGEST,
              memory: int = MOST_MEMORY, watch: Watch = nobody_stops) -> bytes:
    """Return what Typst makes of ``source``: "pdf", or the first page as "png" or "svg".

    ``folder`` holds the pictures that the source names; nothing else is seen.

    Raises:
        FormatError: ``typst-missing``; ``typst-failed``, with what was said; ``typst-gave-up`` after ``seconds``;
            ``typst-memory`` where ``memory``, in bytes, was not enough.
        Whatever ``watch`` raises; the process has ended then.
    """
    if find_spec("typst") is None:
        raise FormatError("typst-missing")
    with tempfile.TemporaryDirectory(prefix="letterbook-") as empty:
        try:
            ended = run_watched(
                [sys.executable, "-P", "-m", __name__, kind, str(memory)], source.encode("utf-8", "replace"),
                folder=folder or Path(empty), seconds=seconds, watch=watch,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (_ROOT, os.environ.get("PYTHONPATH"))))})
        except subprocess.TimeoutExpired:
            raise FormatError("typst-gave-up", seconds=round(seconds)) from None
        except OSError as error:
            raise FormatError("typst-failed", reason=error.strerror or str(error)) from None
    if ended.returncode != 0:
        if any(said in ended.stderr for said in _NO_MEMORY):
            raise FormatError("typst-memory", limit=gigabytes(memory))
        lines = ended.stderr.decode("utf-8", "replace").split()
        raise FormatError("typst-failed", reason=" ".join(lines)[-_MOST_WORDS:] or str(ended.returncode))
    return ended.stdout


def quoted(text: str) -> str:
    """Return words as a string of Typst: nothing in them can become markup."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r") + '"'


def gigabytes(size: int) -> str:
    """Return a number of bytes as people say it: in GB, to a tenth."""
    return f"{size / 1024**3:.1f}".removesuffix(".0")


def main() -> int:
    """Set what comes in; say what went wrong."""
    limit_memory(int(sys.argv[2]))
    import typst

    try:
        made = typst.compile(sys.stdin.buffer.read(), root=Path.cwd(), format=sys.argv[1], ppi=144.0)  # pyright: ignore[reportArgumentType, reportCallIssue]
    except (typst.TypstError, RuntimeError, MemoryError) as error:
        print(error if str(error) else type(error).__name__, file=sys.stderr)
        return 1
    pages = cast("bytes | list[bytes]", made)
    sys.stdout.buffer.write(pages if isinstance(pages, bytes) else pages[0])
    return 0


if __name__ == "__main__":
    sys.exit(main())
