"""The process in which documents are read, ``python -m editor.formats.word.worker BYTES``: one after the
other.

It has so much memory, writes no file, and is asked and answers through its pipes. A document that harms it harms
nothing else. It is asked with a line of JSON (``Request``) and the bytes of the document behind it, and answers with a
line (``Answer``) and the bytes of what was read (``wire``).
"""

from __future__ import annotations

import contextlib
import sys
from typing import Any, Literal

import msgspec

from editor.core.messages import FormatError
from editor.formats.limits import limit_memory
from editor.formats.word.docx import read_docx
from editor.formats.word.odt import read_odt
from editor.formats.word.wire import packed

MOST_MEMORY = 2 * 1024**3
"""The address space that the process may use, in bytes, where the system can hold it to that."""

Sort = Literal["docx", "odt"]


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be read: a document of so many bytes."""

    sort: Sort
    size: int


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What became of it: ``read`` and a document of so many bytes, ``refused`` with the code of a ``FormatError`` and
    its arguments, ``too much`` for the memory, ``too deep``, or ``failed`` with what was raised."""

    what: Literal["read", "refused", "too much", "too deep", "failed"]
    size: int = 0
    code: str = ""
    args: dict[str, Any] = msgspec.field(default_factory=dict[str, Any])


def answered(request: Request, data: bytes) -> tuple[Answer, bytes]:
    """Read a document and return what is to be said of it; whatever happens, that is an answer."""
    try:
        made = packed(read_docx(data) if request.sort == "docx" else read_odt(data))
    except FormatError as error:
        return Answer(what="refused", code=error.code, args=dict(error.message.args)), b""
    except MemoryError:
        return Answer(what="too much"), b""
    except RecursionError:
        return Answer(what="too deep"), b""
    except Exception as error:  # noqa: BLE001 - this process has no other boundary; the importers' door says it in words
        return Answer(what="failed", code=repr(error)[:500]), b""
    return Answer(what="read", size=len(made)), made


def main(arguments: list[str]) -> int:
    """Work for whoever started the process, until its input ends."""
    limit_memory(int(arguments[0]) if arguments else MOST_MEMORY)
    given, out = sys.stdin.buffer, sys.stdout.buffer
    with contextlib.suppress(BrokenPipeError, KeyboardInterrupt):
        while line := given.readline():
            request = msgspec.json.decode(line, type=Request)
            answer, made = answered(request, given.read(request.size))
            out.write(msgspec.json.encode(answer) + b"\n")
            out.write(made)
            out.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
