"""Every code that anything below the window speaks has its English sentence, and no sentence is left over."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from pathlib import Path

from editor.app.wording import TEMPLATES, fill, sentence
from editor.core.messages import RefusedError, message
from editor.core.problems import SEVERITIES, Problem

EDITOR = Path(__file__).resolve().parents[2] / "editor"
BELOW = [path for path in sorted(EDITOR.rglob("*.py"))
         if "ui" not in path.relative_to(EDITOR).parts and not path.name.startswith("wording")]
MAKERS = ("message", "problem")
FIELDS = {"letter", "text", "start", "end", "quote"}
"""Keywords of problem() that become fields, not arguments."""


def literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)


def calls() -> Iterator[tuple[str, str, ast.Call]]:
    """Every (place, code, call) of message("…"), problem("…"), self._problem("…") and SomeError("…")."""
    for path in BELOW:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            function = node.func
            name = function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
            if name in MAKERS or name.endswith("Error"):
                for code in literals(node.args[0]):
                    if name not in ("ValueError", "TypeError", "RuntimeError", "KeyError", "UsageError"):
                        yield f"{path.relative_to(EDITOR)}:{node.lineno} {name}", code, node


def strings(paths: list[Path]) -> set[str]:
    """Every string constant in the modules."""
    return {node.value for path in paths
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def places(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def test_every_code_has_a_sentence() -> None:
    missing = {f"{code} ({place})" for place, code, _ in calls() if code not in TEMPLATES}
    missing |= {code for code in strings(BELOW) if code.startswith(("evidence-", "history-")) and code not in TEMPLATES}
    missing |= {f"{code} (core/problems.py)" for code in SEVERITIES if code not in TEMPLATES}
    assert sorted(missing) == []


def test_every_sentence_belongs_to_a_code() -> None:
    assert sorted(set(TEMPLATES) - strings([*BELOW, *(EDITOR / "ui").rglob("*.py")])) == []


def test_sentences_ask_only_for_what_is_given() -> None:
    wrong: list[str] = []
    for place, code, call in calls():
        given = {keyword.arg for keyword in call.keywords} - (FIELDS if place.endswith("problem") else set())
        if code in TEMPLATES and None not in given:
            lacking = places(TEMPLATES[code]) - {name for name in given if name}
            # The door adds the file to what a reader raises.
            lacking -= {"file"} if "formats" in place else set()
            wrong += [f"{place} {code}: {name}" for name in sorted(lacking)]
    assert wrong == []


def test_what_is_missing_or_unknown_never_fails() -> None:
    assert fill("{a} and {b}", {"a": 1}) == "1 and …"
    assert fill("({a})", {"a": ""}) == "(—)"
    assert sentence(message("from-the-future", x=1)) == "from-the-future (x 1)"
    assert sentence(message("from-the-future")) == "from-the-future"
    assert sentence(Problem(severity="hint", code="from-the-future", args={"y": "z"})) == "from-the-future (y z)"
    assert sentence(RefusedError("entity-without-name")) == TEMPLATES["entity-without-name"]


def test_arguments_are_never_read_as_templates() -> None:
    assert fill("{a}", {"a": "{b!r} {0}"}) == "{b!r} {0}"
