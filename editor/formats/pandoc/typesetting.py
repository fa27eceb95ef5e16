"""Setting pages with Typst, in a process of its own, with bounded memory and time. What is made here loads nothing.

    python -m editor.formats.pandoc.typesetting FORMAT < SOURCE > PAGES

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
from editor.formats.pandoc.running import Watch, run_watched

LONGEST = 1800.0
"""Seconds after which setting is given up."""
MOST_MEMORY = 6 * 1024**3
"""Address space of the process in bytes, where the system can hold it to that."""
_MOST_WORDS = 300
_ROOT = str(Path(__file__).resolve().parents[3])
"""Where the package lies: the process runs elsewhere."""


def set_pages(source: str, kind: str = "pdf", *, folder: Path | None = None, seconds: float = LONGEST,
              watch: Watch = nobody_stops) -> bytes:
    """Return what Typst makes of ``source``: "pdf", or the first page as "png" or "svg".

    ``folder`` holds the pictures that the source names; nothing else is seen.

    Raises:
        FormatError: ``typst-missing``; ``typst-failed``, with what was said; ``typst-gave-up`` after ``seconds``.
        Whatever ``watch`` raises; the process has ended then.
    """
    if find_spec("typst") is None:
        raise FormatError("typst-missing")
    with tempfile.TemporaryDirectory(prefix="letterbook-") as empty:
        try:
            ended = run_watched(
                [sys.executable, "-P", "-m", __name__, kind], source.encode("utf-8", "replace"),
                folder=folder or Path(empty), seconds=seconds, watch=watch,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (_ROOT, os.environ.get("PYTHONPATH"))))})
        except subprocess.TimeoutExpired:
            raise FormatError("typst-gave-up", seconds=round(seconds)) from None
        except OSError as error:
            raise FormatError("typst-failed", reason=error.strerror or str(error)) from None
    if ended.returncode != 0:
        lines = ended.stderr.decode("utf-8", "replace").split()
        raise FormatError("typst-failed", reason=" ".join(lines)[-_MOST_WORDS:] or str(ended.returncode))
    return ended.stdout


def quoted(text: str) -> str:
    """Return words as a string of Typst: nothing in them can become markup."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r") + '"'


def _bound_memory() -> None:
    try:
        import resource
    except ImportError:  # not on Windows
        return
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


def main() -> int:
    """Set what comes in; say what went wrong."""
    _bound_memory()
    import typst

    try:
        made = typst.compile(sys.stdin.buffer.read(), root=Path.cwd(), format=sys.argv[1], ppi=144.0)  # pyright: ignore[reportArgumentType, reportCallIssue]
    except (typst.TypstError, RuntimeError, MemoryError) as error:
        print(error, file=sys.stderr)
        return 1
    pages = cast("bytes | list[bytes]", made)
    sys.stdout.buffer.write(pages if isinstance(pages, bytes) else pages[0])
    return 0


if __name__ == "__main__":
    sys.exit(main())
