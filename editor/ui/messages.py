"""The words for messages from below: the English table of ``editor.app.wording``, through the translator."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from editor.app import wording
from editor.app.wording_words import WORDS, spoken
from editor.core.messages import Argument, LetterbookError, Message, message
from editor.core.problems import Problem
from editor.ui.local_forms import quoted

CONTEXT = "Messages"
"""The translation context of every template in the table."""

WORDS_CONTEXT = "Words"
"""The translation context of the words of ours that fill the templates."""

_KNOWN = frozenset(WORDS)


def word(name: str) -> str:
    """Return a kind, a role or a field in the language of the interface; what is no word of ours, as it is."""
    plain = spoken(name)
    return QCoreApplication.translate(WORDS_CONTEXT, plain) if plain in _KNOWN else name


def _listed(names: str) -> str:
    """Words between commas; what stands before a colon (the witness that the fields are of) is a word too."""
    return ", ".join(": ".join(word(part) for part in name.split(": ")) for name in names.split(", "))


def _thing(named: str) -> str:
    """A thing as a label calls it: letter 5; translation: “its first words”; then a field, behind a comma."""
    head, quote, rest = named.partition(": “")
    if quote:
        words, _end, field = rest.rpartition("”")
        return f"{word(head)}: {quoted(words)}{_listed(field)}"
    kind, _space, number = named.partition(" ")
    if kind == "letter" and number:
        number, comma, field = number.partition(", ")
        return f"{word(kind)} {number}{comma}{word(field)}"
    return _listed(named)


_WORDED: dict[str, Callable[[str], str]] = {
    "kind": word, "other": word, "role": word, "fields": _listed, "what": _thing,
}
"""What is done with the arguments that are words of ours."""


def _argument(name: str, value: Argument) -> Argument:
    known = _WORDED.get(name)
    return known(value) if known is not None and isinstance(value, str) else value


def worded(what: Message) -> str:
    """Return the sentence for a message in the language of the interface."""
    template = wording.TEMPLATES.get(what.code)
    if template is None:
        return wording.sentence(what)
    args = {name: _argument(name, value) for name, value in what.args.items()}
    return wording.fill(QCoreApplication.translate(CONTEXT, template), args)


def worded_error(error: LetterbookError) -> str:
    """Return the one sentence that an error is shown as."""
    return worded(error.message)


def worded_problem(problem: Problem) -> str:
    """Return the sentence for a problem."""
    return worded(message(problem.code, **problem.args))
