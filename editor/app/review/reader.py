"""The process that looks at a colleague's project: ``python -m editor.app.review.reader FOLDER NAME``.

FOLDER holds a copy that belongs to nobody else; so it may be brought up to date there, should it be of an older
version. What differs from what is known is written beside it as a review package, or else why not; of another
project than that which is known it is the whole state, without its history.
"""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec

from editor.app.review.deliveries import BASIS, COPY, PACKAGE, REFUSAL
from editor.core.messages import LetterbookError, Message, message
from editor.core.received import Basis
from editor.core.record import replace
from editor.review.packages import write_package

_NAMED = ("path", "file")
"""Arguments of messages that name the copy and have to name the file."""


def main(arguments: list[str]) -> int:
    """Look, and leave the answer in the folder."""
    folder, name = Path(arguments[0]), arguments[1]
    try:
        _read(folder)
    except LetterbookError as error:
        args = {key: name if key in _NAMED else value for key, value in error.message.args.items()}
        _refuse(folder, replace(error.message, args=args))
    except MemoryError:
        _refuse(folder, message("delivery-gave-up", file=name))
    return 0


def _read(folder: Path) -> None:
    from editor.store.session import ProjectSession

    basis = msgspec.json.decode((folder / BASIS).read_bytes(), type=Basis)
    with ProjectSession.open(folder / COPY, editor="") as session:
        words = session.sent_message()
        # Whoever has nothing of this project can take nothing of it in: its state is enough to look at.
        received = session.state(message=words) if basis.project != session.project().id else replace(
            session.delivery(basis, message=words), whole=True)
        # Whoever worked in it last has sent it.
        workers = [step.editor for step in received.steps[-1:]] or [row.editor for row in session.history(limit=1)]
        received = replace(received, editor=next(iter(workers), ""))
    with (folder / PACKAGE).open("xb") as sink:
        write_package(received, sink, compressed=False)


def _refuse(folder: Path, why: Message) -> None:
    (folder / REFUSAL).write_bytes(msgspec.json.encode(why))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
