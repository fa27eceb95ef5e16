"""The manual can be read, searched and shipped: whole, and nothing from outside its folder."""

from __future__ import annotations

import posixpath
import re
import tomllib
from pathlib import Path

import pytest

from editor.app import manual, resources
from editor.app.libraries import libraries
from editor.core.messages import LetterbookError

ROOT = Path(__file__).resolve().parents[2]


def reachable() -> set[str]:
    """Every page and picture that links lead to from the contents."""
    found: set[str] = set()
    todo = [manual.CONTENTS]
    while todo:
        name = todo.pop()
        if name in found:
            continue
        found.add(name)
        if name.endswith(".md"):
            for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", manual.page_text(name)):
                if "://" not in target:
                    todo.append(posixpath.normpath(posixpath.join(posixpath.dirname(name), target)))
    return found


def test_every_page_and_picture_that_is_linked_is_there_and_in_the_wheel() -> None:
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    included = table["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    inside = {target.removeprefix("editor/_manual/"): source for source, target in included.items()
              if target.startswith("editor/_manual/")}
    for name in reachable():
        assert manual.page_path(name).is_file()
        assert any(name == target or name.startswith(f"{target}/") for target in inside), name
    for target, source in inside.items():
        assert source in (f"docs/{target}", "CHANGELOG.md")


def test_an_installed_manual_is_found_inside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site-packages" / "editor"
    (package / "_manual").mkdir(parents=True)
    (package / "_manual" / "manual.md").write_text("# M\n", encoding="utf-8")
    monkeypatch.setattr(resources, "_PACKAGE", package)
    assert resources.manual_folder() == package / "_manual"
    assert resources.changelog() == package / "_manual" / "CHANGELOG.md"


@pytest.mark.parametrize("name", ["../pyproject.toml", "nowhere.md", "/etc/hostname", "manual/../../README.md", ""])
def test_nothing_outside_the_manual_is_shown(name: str) -> None:
    with pytest.raises(LetterbookError):
        manual.page_path(name)


def test_the_contents_name_chapters_with_headings_and_no_comments_are_left() -> None:
    names = [chapter.name for chapter in manual.chapters()]
    assert "manual/notes.md" in names
    first = next(chapter for chapter in manual.chapters() if chapter.name == "manual/first-steps.md")
    assert any(heading.slug == "a-project-of-your-own" for heading in first.headings)
    assert "<!--" not in manual.page_text("manual/settings.md")


def test_the_search_finds_sections_by_all_their_words_and_headings_lead() -> None:
    hits = manual.find_in_manual("command palette")
    assert hits[0].page == "manual/keyboard.md"
    assert hits[0].slug == "the-command-palette"
    assert all("palette" in f"{hit.heading} {manual.page_text(hit.page)}".casefold() for hit in hits)
    assert manual.find_in_manual("  ") == []
    assert manual.find_in_manual("xyzzyplugh") == []


def test_the_changelog_is_a_page() -> None:
    assert manual.page_text(manual.NEWS).startswith("# Changelog")


def test_every_library_says_its_licence() -> None:
    found = {library.name.casefold().replace("_", "-"): library for library in libraries()}
    assert {"python", "pyside6-essentials", "lxml", "msgspec"} <= found.keys()
    assert all(library.version and library.licence for library in found.values())
