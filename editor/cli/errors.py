"""From an error to a sentence, an exit code and, for an internal error, a report."""

from __future__ import annotations

from contextlib import suppress

import click

from editor.app.wording import sentence
from editor.cli.main import EXIT_IN_USE, EXIT_INTERNAL, EXIT_REFUSED, EXIT_STOPPED, EXIT_USAGE
from editor.cli.output import complain, print_json
from editor.core.messages import LetterbookError, message

_USAGE_CODES = frozenset({
    "no-such-letter", "letter-ambiguous", "no-such-entity", "entity-name-ambiguous", "no-such-profile",
    "no-such-preset", "no-such-option", "format-needed", "output-needed",
    "output-needed-by-preset", "preset-unnamed", "format-unknown",
    "query-field-unknown", "query-value-malformed", "no-such-source", "nothing-to-import", "no-such-occurrence",
    "no-such-text", "words-not-text", "other-letter-missing", "delivery-not-found", "output-is-dash",
})
"""Errors in what was asked for: nothing is wrong with the project."""


def exit_code(error: LetterbookError) -> int:
    """Return the exit code for a known error."""
    from editor.store.errors import NoSuchProjectError, ProjectInUseError

    if isinstance(error, ProjectInUseError):
        return EXIT_IN_USE
    if isinstance(error, NoSuchProjectError) or error.code in _USAGE_CODES:
        return EXIT_USAGE
    return EXIT_REFUSED


def report(error: Exception, *, as_json: bool) -> int:
    """Say what went wrong, on standard error and with ``--json`` as the one document too; return the exit code."""
    if isinstance(error, click.exceptions.Exit):
        return error.exit_code
    if isinstance(error, click.ClickException):
        error.show()
        if as_json:
            with suppress(LetterbookError):
                print_json({"error": {"code": "wrong-usage", "message": error.format_message()}})
        return EXIT_USAGE
    if isinstance(error, click.Abort):
        return report_stopped(as_json=as_json)
    if isinstance(error, LetterbookError):
        text, code, status = sentence(error), error.code, exit_code(error)
    else:
        from editor.app.reports import write_report

        told = message("internal-error", reason=type(error).__name__, file=str(write_report(error) or ""))
        text, code, status = sentence(told), told.code, EXIT_INTERNAL
    return _told(text, code, status, as_json=as_json)


def report_stopped(*, as_json: bool) -> int:
    """Say what Ctrl+C leaves; return the exit code. click makes an exception of its own of it."""
    told = message("stopped")
    return _told(sentence(told), told.code, EXIT_STOPPED, as_json=as_json)


def _told(text: str, code: str, status: int, *, as_json: bool) -> int:
    complain(text)
    if as_json:
        # Where the error is that nothing can be printed, neither can this.
        with suppress(LetterbookError):
            print_json({"error": {"code": code, "message": text}})
    return status

