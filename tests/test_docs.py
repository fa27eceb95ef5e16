"""The documentation says what the program does: every command, setting, mark, problem, format and link."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import click
import pytest

from editor.app.profiles import load_profile, profile_names
from editor.app.setting_rows import setting_specs
from editor.cli.main import letterbook
from editor.core.annotations import ALL_KINDS, OPAQUE
from editor.core.problems import SEVERITIES
from editor.formats.registry import formats

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"


@pytest.fixture(scope="module")
def tables() -> ModuleType:
    spec = importlib.util.spec_from_file_location("tables", DOCS / "tables.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def page(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def test_the_tables_of_the_documentation_are_current(tables: ModuleType) -> None:
    for name in tables.PAGES:
        assert tables.with_tables(page(name)) == page(name), "run: python docs/tables.py"


def test_every_command_and_its_options_are_documented() -> None:
    text = page("command-line.md")
    context = click.Context(letterbook)
    for name in letterbook.list_commands(context):
        command = letterbook.get_command(context, name)
        assert command is not None
        assert f"letterbook {name} " in text, name
        for parameter in command.params:
            if isinstance(parameter, click.Option) and not parameter.hidden:
                assert any(option in text for option in parameter.opts), f"{name} {parameter.opts}"


def test_every_setting_problem_and_format_is_documented() -> None:
    for setting in setting_specs():
        assert f"`{setting}`" in page("manual/settings.md")
    for code in SEVERITIES:
        assert f"`{code}`" in page("problems.md")
    for one in formats():
        assert f"\n## {one.name}" in page("formats.md"), one.id


def test_every_kind_is_in_each_profile_and_in_the_manual() -> None:
    for name in profile_names():
        assert {kind.kind for kind in load_profile(name).kinds} == set(ALL_KINDS) - {OPAQUE}
    for kind in ALL_KINDS:
        assert kind == OPAQUE or f"`{kind}`" in page("manual/transcription.md")


def test_keys_of_a_profile_do_not_clash() -> None:
    for name in profile_names():
        keys = [kind.key for kind in load_profile(name).kinds if kind.key]
        assert sorted(keys) == sorted(set(keys))


def test_links_between_pages_lead_somewhere() -> None:
    for source in (*DOCS.rglob("*.md"), ROOT / "README.md", ROOT / "sample_corpus" / "README.md"):
        for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", source.read_text(encoding="utf-8")):
            assert (source.parent / target).exists(), f"{source.name}: {target}"


def test_every_page_of_the_manual_is_in_its_contents() -> None:
    contents = page("manual.md")
    for chapter in (DOCS / "manual").glob("*.md"):
        assert f"(manual/{chapter.name})" in contents


def test_continuous_integration_runs_the_test_command_of_the_readme() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    command = next(line for line in readme.splitlines() if "-m pytest" in line)
    assert command in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def test_the_readme_names_the_system_libraries_that_continuous_integration_installs() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    packages = re.search(r'^packages="([^"]+)"', script, re.MULTILINE)
    assert packages is not None
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert all(package in readme for package in packages[1].split())
