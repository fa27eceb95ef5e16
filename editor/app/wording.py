"""The one English table of messages; the window translates the same templates, the command line prints them."""

from __future__ import annotations

from collections.abc import Mapping

from editor.app.wording_deliveries import DELIVERIES
from editor.app.wording_errors import ERRORS
from editor.app.wording_files import FILES
from editor.app.wording_history import HISTORY
from editor.app.wording_import import IMPORT
from editor.app.wording_problems import EVIDENCE, PROBLEMS
from editor.app.wording_recognition import RECOGNITION
from editor.app.wording_rescue import RESCUE
from editor.app.wording_review import REVIEW
from editor.app.wording_scans import SCANS
from editor.core.messages import Argument, LetterbookError, Message
from editor.core.problems import Problem

TEMPLATES: dict[str, str] = {**IMPORT, **HISTORY, **ERRORS, **FILES, **PROBLEMS, **EVIDENCE, **SCANS, **RECOGNITION,
                             **DELIVERIES, **REVIEW, **RESCUE}
"""A template of ``str.format_map`` for every code."""


class _Arguments(dict[str, Argument]):
    """The arguments of a message; one that a template asks for and nobody gave shows as an ellipsis."""

    def __missing__(self, key: str) -> str:
        return "…"


def fill(template: str, args: Mapping[str, Argument]) -> str:
    """Return the template with the arguments in their places: what is missing shows as …, what is empty as —."""
    return template.format_map(_Arguments({name: "—" if value == "" else value for name, value in args.items()}))


def sentence(what: Message | Problem | LetterbookError) -> str:
    """Return the English sentence for a message, a problem or an error.

    A code without a template (from a project made by a later version) is shown with its arguments.
    """
    if isinstance(what, LetterbookError):
        what = what.message
    template = TEMPLATES.get(what.code)
    if template is not None:
        return fill(template, what.args)
    listed = ", ".join(f"{name} {value}" for name, value in what.args.items())
    return f"{what.code} ({listed})" if listed else what.code
