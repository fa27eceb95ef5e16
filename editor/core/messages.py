"""Messages below the window: a stable code with typed arguments; the words are chosen above."""

from __future__ import annotations

from editor.core.record import Record

Argument = str | int | float
"""What a message may carry."""


class Message(Record, frozen=True):
    """A sentence that has not been worded yet: ``code`` names it, ``args`` fill its places."""

    code: str
    args: dict[str, Argument] = {}


def message(code: str, **args: Argument) -> Message:
    """Return the message ``code`` with its arguments."""
    return Message(code=code, args=args)


class LetterbookError(Exception):
    """An error whose cause and remedy are known: it carries a message, never only a text."""

    def __init__(self, code: str, **args: Argument) -> None:
        super().__init__(code, args)
        self.message = message(code, **args)

    @property
    def code(self) -> str:
        """The stable code of the error."""
        return self.message.code


class FormatError(LetterbookError):
    """A source that cannot be read, or a snapshot that cannot be written: refused in one sentence."""


class RefusedError(LetterbookError):
    """Something was refused, and nothing was changed."""
