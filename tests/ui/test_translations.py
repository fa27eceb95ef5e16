"""Translation finds every text: each stands where the collecting program sees it, under the name that is asked for."""

from __future__ import annotations

import ast
from pathlib import Path

import editor.ui

UI = Path(editor.ui.__file__).parent
MODULES = sorted(UI.rglob("*.py"))


def calls(tree: ast.AST, name: str) -> list[ast.Call]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call) and (
        getattr(node.func, "attr", None) == name or getattr(node.func, "id", None) == name)]


def test_texts_are_translated_under_the_class_that_they_stand_in() -> None:
    """``window.tr`` would look a text up as one of the window's; the collecting program files it under the class."""
    others = [f"{module.relative_to(UI)}:{call.lineno}" for module in MODULES
              for call in calls(ast.parse(module.read_text(encoding="utf-8")), "tr")
              if isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) != "self"]
    assert others == []


def test_texts_are_written_where_they_are_translated() -> None:
    hidden = [f"{module.relative_to(UI)}:{call.lineno}" for module in MODULES if module.name != "translating.py"
              for call in calls(ast.parse(module.read_text(encoding="utf-8")), "tr")
              if not (call.args and isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str))]
    assert hidden == []
