"""Long work without a window: a function that reports progress and can be told to stop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, NamedTuple, Protocol, TypeVar

from editor.core.messages import LetterbookError, Message, message

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Cancelled(Exception):  # noqa: N818 - not an error: somebody wanted it
    """The work was told to stop, and did, before it changed anything."""


class Progress:
    """How far a job is. The worker calls ``step``; whoever started it may call ``cancel`` from any thread."""

    def __init__(self, report: Callable[[int, int, Message | None], None] | None = None) -> None:
        self._report = report
        self._stop = threading.Event()

    def step(self, done: int, total: int, what: Message | None = None) -> None:
        """Report that ``done`` of ``total`` is finished; raises Cancelled where the job was told to stop."""
        self.check()
        if self._report is not None:
            self._report(done, total, what)

    def check(self) -> None:
        """Report nothing; raises Cancelled where the job was told to stop."""
        if self._stop.is_set():
            raise Cancelled

    def cancel(self) -> None:
        """Tell the job to stop at its next step or check."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether the job was told to stop."""
        return self._stop.is_set()


class Work(Protocol[T_co]):
    """What a job does: it takes its progress, touches no session, and returns a value."""

    def __call__(self, progress: Progress) -> T_co:
        """Do the work."""
        ...


class Outcome(NamedTuple, Generic[T]):
    """How a job ended: with a value, with an error in words, or stopped (neither)."""

    value: T | None = None
    error: Message | None = None
    cause: BaseException | None = None


def run_job(work: Work[T], progress: Progress | None = None) -> Outcome[T]:
    """Do the work and return how it ended. It never raises: this is one of the boundaries of the program."""
    try:
        return Outcome(value=work(progress or Progress()))
    except Cancelled:
        return Outcome()
    except LetterbookError as error:
        return Outcome(error=error.message, cause=error)
    except Exception as error:  # noqa: BLE001 - the job runner is a boundary
        return Outcome(error=message("job-failed", reason=f"{type(error).__name__}: {error}"), cause=error)

