"""The layers hold: import-linter's contracts, and rules of size that it does not know."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "editor").rglob("*.py"))


def test_import_contracts_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), cache_dir=None) == EXIT_STATUS_SUCCESS


def _functions() -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    for module in MODULES:
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                found.append((f"{module.relative_to(ROOT)}:{node.lineno} {node.name}", lines))
    return found


def test_no_function_is_longer_than_80_lines_and_nine_in_ten_have_at_most_30() -> None:
    functions = _functions()
    assert [name for name, lines in functions if lines > 80] == []
    assert sum(lines <= 30 for _, lines in functions) >= 0.9 * len(functions)


def test_no_file_is_longer_than_600_lines_and_none_is_called_utils() -> None:
    assert [str(m) for m in MODULES if len(m.read_text(encoding="utf-8").splitlines()) > 600] == []
    assert [str(m) for m in MODULES if m.stem in {"utils", "helpers", "misc", "common"}] == []
