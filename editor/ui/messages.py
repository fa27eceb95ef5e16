"""The words for messages from below: the English table of ``editor.app.wording``, through the translator."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.app import wording
from editor.core.messages import LetterbookError, Message, message
from editor.core.problems import Problem

CONTEXT = "Messages"
"""The translation context of every template in the table."""


def worded(what: Message) -> str:
    """Return the sentence for a message in the language of the interface."""
    template = wording.TEMPLATES.get(what.code)
    if template is None:
        return wording.sentence(what)
    return wording.fill(QCoreApplication.translate(CONTEXT, template), what.args)


def worded_error(error: LetterbookError) -> str:
    """Return the one sentence that an error is shown as."""
    return worded(error.message)


def worded_problem(problem: Problem) -> str:
    """Return the sentence for a problem."""
    return worded(message(problem.code, **problem.args))
