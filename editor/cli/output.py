"""What every command shares: its options, and what goes to which stream."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar, cast

import click
import msgspec
import regex

from editor.app.jobs import Progress
from editor.app.wording import sentence
from editor.core.messages import LetterbookError, Message
from editor.core.problems import Problem
from editor.core.record import JsonObject

C = TypeVar("C", bound=Callable[..., Any])

_QUOTE_WIDTH = 60

_CONTROL = regex.compile(r"[^\P{Cc}\n\t]|\p{Cs}")
"""Control characters, and the surrogates that stand for the bytes of a file name that is no text."""


def plain(text: str) -> str:
    """Return the text without control characters: a file's name or words must not command the terminal."""
    return _CONTROL.sub("\ufffd", text)


def say(text: str = "") -> None:
    """Print one line of the result on standard output.

    Raises:
        LetterbookError: it cannot be written ("result-not-written").
    """
    _print(plain(text))


def _print(text: str) -> None:
    try:
        click.echo(text)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise LetterbookError("result-not-written", reason=error.strerror or str(error)) from error


def tell(text: str) -> None:
    """Print a message on standard error, unless ``-q`` was given."""
    if not _given("quiet"):
        _warn(text)


def detail(text: str) -> None:
    """Print a message on standard error where ``-v`` was given."""
    if _given("verbose"):
        _warn(text)


def complain(text: str) -> None:
    """Print what went wrong on standard error, always."""
    _warn(f"letterbook: {text}")


def _warn(text: str) -> None:
    """Print one line: a file's name may hold line ends. Where nobody can be told, the work goes on all the same."""
    try:
        click.echo(plain(text).replace("\n", "\ufffd"), err=True)
    except BrokenPipeError:
        raise
    except OSError:
        return


def print_json(document: Any) -> None:
    """Print the one JSON document of a command on standard output.

    Raises:
        LetterbookError: it cannot be written ("result-not-written").
    """
    try:
        encoded = msgspec.json.encode(document)
    except UnicodeEncodeError:
        encoded = msgspec.json.encode(_speakable(document))
    _print(msgspec.json.format(encoded, indent=2).decode("utf-8"))


def _speakable(value: Any) -> Any:
    """Return plain JSON values whose strings can be encoded: a file name may hold bytes that are no text."""
    if isinstance(value, str):
        return plain(value)
    if isinstance(value, dict):
        return {key: _speakable(part) for key, part in cast("dict[str, Any]", value).items()}
    if isinstance(value, list | tuple):
        return [_speakable(part) for part in cast("Sequence[Any]", value)]
    return value


def problem_json_of(problem: Problem) -> JsonObject:
    """Return a problem as JSON values, with its sentence."""
    from editor.formats.json.writing import problem_json

    return problem_json(problem, sentence)


def tell_problems(problems: Iterable[Problem]) -> None:
    """Print problems as messages, one a line, the gravest first."""
    order = ("error", "warning", "hint")
    for problem in sorted(problems, key=lambda problem: order.index(problem.severity)):
        tell(f"  {problem_line(problem)}")


def problem_line(problem: Problem) -> str:
    """Return a problem as one line: how grave it is, what it is, and the words it is about."""
    words = " ".join((problem.quote or "").split())
    where = f" [{_cut(words, _QUOTE_WIDTH)}]" if words else ""
    return f"{problem.severity}: {sentence(problem)}{where}"


def table(rows: Iterable[Sequence[str]], widths: Sequence[int]) -> None:
    """Print rows in columns; a width of 0 is the rest of the line."""
    for row in rows:
        cells = [cell if not width else _cut(cell, width).ljust(width)
                 for cell, width in zip(row, widths, strict=True)]
        say("  ".join(cells).rstrip())


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else text[:width - 1] + "…"


def _given(option: str) -> bool:
    context = click.get_current_context(silent=True)
    return bool(context and context.params.get(option))


def common(command: C) -> C:
    """Give a command the options ``-q``, ``-v`` and ``--json``."""
    command = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")(command)
    command = click.option("-v", "--verbose", is_flag=True, expose_value=True, help="Say more.")(command)
    return click.option("-q", "--quiet", is_flag=True, expose_value=True, help="Say nothing but errors.")(command)


def writes(command: C) -> C:
    """Give a command that changes a project the option ``--editor``."""
    return click.option("--editor", metavar="NAME", help="Who does it, for the history (default: the saved name, "
                        "else the account's).")(command)


@contextmanager
def progress_bar(label: str) -> Generator[Progress]:
    """Show a bar on standard error while the block reports progress, on a terminal only."""
    if _given("quiet") or not sys.stderr.isatty():
        yield Progress()
        return
    with click.progressbar(length=1, label=label, file=sys.stderr) as bar:
        def report(done: int, total: int, _what: Message | None) -> None:
            bar.length = max(total, 1)
            bar.update(done - bar.pos)

        yield Progress(report)
