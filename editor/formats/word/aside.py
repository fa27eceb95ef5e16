"""Reading documents in a process of their own, which is kept for the next one and ends when nobody has any.

Whoever reads waits no longer than ``LONGEST``, and may be told to stop meanwhile (``base.watched``): then the process
is ended. The next document gets another one.
"""

from __future__ import annotations

import atexit
import contextlib
import queue
import subprocess
import sys
import threading
from time import monotonic

import msgspec

from editor.core.messages import FormatError
from editor.formats.base import StoppedError, current_watch
from editor.formats.word.flow import Document
from editor.formats.word.wire import unpacked
from editor.formats.word.worker import MOST_MEMORY, Answer, Request, Sort

LONGEST = 180.0
"""Seconds after which reading a document is given up."""
IDLE = 60.0
"""Seconds after which a process that has nothing to read ends."""
MOST_ANSWER = 1024**3
"""The most bytes that an answer may have."""

_PAUSE = 0.05
"""Seconds between two looks at whether somebody still waits."""
_GRACE = 2.0


class DocumentReader:
    """Reads documents in one process after the other. May be asked from any thread: one reads, the others wait."""

    def __init__(self, seconds: float = LONGEST, idle: float = IDLE, memory: int = MOST_MEMORY) -> None:
        self._seconds, self._idle, self._memory = seconds, idle, memory
        self._lock = threading.Lock()
        self._process: _Process | None = None
        self._timer: threading.Timer | None = None
        self.started = 0
        """How many processes were begun so far."""

    def read(self, sort: Sort, data: bytes) -> Document:
        """Return the document in ``data``.

        Raises:
            FormatError: as ``docx.read_docx`` and ``odt.read_odt``; ``document-gave-up``: it took too long or too
                much memory, or the process broke off.
            RecursionError: it is nested too deeply.
            StoppedError: whoever waits was told to stop.
            RuntimeError: reading it failed in a way that nobody foresaw.
        """
        with self._lock:
            self._keep()
            process = self._process
            if process is None or not process.alive:
                self._end()
                process = self._process = _Process(self._memory)
                self.started += 1
            try:
                answer, made = process.ask(sort, data, self._seconds)
                document = unpacked(made) if answer.what == "read" else None
            except BaseException:
                self._end()  # what it says from now on would be the answer to an earlier question
                raise
            self._leave()
        if answer.what == "too much":
            raise gave_up(self._seconds, self._memory)
        return document if document is not None else _raised(answer)

    def close(self) -> None:
        """End the process, if there is one."""
        with self._lock:
            self._keep()
            self._end()

    def _keep(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _leave(self) -> None:
        self._timer = threading.Timer(self._idle, self.close)
        self._timer.daemon = True
        self._timer.start()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.end()


def gave_up(seconds: float, memory: int) -> FormatError:
    """Return what is said of a document that cannot be read within the limits."""
    return FormatError("document-gave-up", seconds=round(seconds), megabytes=memory // 1024**2)


def _raised(answer: Answer) -> Document:
    if answer.what == "refused":
        raise FormatError(answer.code, **answer.args)
    if answer.what == "too deep":
        raise RecursionError
    raise RuntimeError(answer.code)


class _Process:
    """One process and a thread that hears what it says."""

    def __init__(self, memory: int) -> None:
        self._memory = memory
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        # -P: the folder in which somebody works may hold anything, also a package of our name.
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "editor.formats.word.worker", str(memory)], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, creationflags=flags)
        self._said: queue.Queue[tuple[Answer, bytes] | None] = queue.Queue()
        self._reader = threading.Thread(target=self._hear, daemon=True)
        self._reader.start()

    @property
    def alive(self) -> bool:
        """Whether it can be asked."""
        return self._process.poll() is None

    def ask(self, sort: Sort, data: bytes, seconds: float) -> tuple[Answer, bytes]:
        """Have a document read and return the answer; raises as ``DocumentReader.read``."""
        watch, end = current_watch(), monotonic() + seconds
        writer = threading.Thread(target=self._write, args=(sort, data), daemon=True)
        writer.start()  # it may hang where the process does, and whoever waits must not
        while True:
            try:
                watch()
            except Exception as error:
                raise StoppedError from error
            try:
                said = self._said.get(timeout=_PAUSE)
            except queue.Empty:
                if monotonic() < end and not self._takes_too_much():
                    continue
                said = None
            if said is None:
                raise gave_up(seconds, self._memory)
            return said

    def _takes_too_much(self) -> bool:
        """Whether it holds more memory than it may: not every system holds it to that itself."""
        import psutil

        with contextlib.suppress(psutil.Error, OSError):
            return psutil.Process(self._process.pid).memory_info().rss > self._memory
        return False

    def _write(self, sort: Sort, data: bytes) -> None:
        if self._process.stdin is not None:
            with contextlib.suppress(OSError, ValueError):  # it has ended: the reader finds out
                self._process.stdin.write(msgspec.json.encode(Request(sort=sort, size=len(data))) + b"\n")
                self._process.stdin.write(data)
                self._process.stdin.flush()

    def _hear(self) -> None:
        out = self._process.stdout
        with contextlib.suppress(OSError, ValueError, msgspec.MsgspecError):
            while out is not None and (line := out.readline(1 << 20)):
                answer = msgspec.json.decode(line, type=Answer)
                if not 0 <= answer.size <= MOST_ANSWER:
                    break
                self._said.put((answer, out.read(answer.size)))
        self._said.put(None)

    def end(self) -> None:
        """End it at once."""
        self._process.kill()
        self._process.wait()
        self._reader.join(_GRACE)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()


_reader = DocumentReader()
atexit.register(_reader.close)


def read_docx_aside(data: bytes) -> Document:
    """Return a Word document, read in a process of its own; raises as ``DocumentReader.read``."""
    return _reader.read("docx", data)


def read_odt_aside(data: bytes) -> Document:
    """Return an OpenDocument text, read in a process of its own; raises as ``DocumentReader.read``."""
    return _reader.read("odt", data)
