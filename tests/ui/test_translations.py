"""Translation finds every text, and every text is translated: in each language that the program comes in."""

from __future__ import annotations

import ast
import importlib.util
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

import editor.ui
from editor.ui.action_table import ACTIONS
from editor.ui.actions.spec import MENUS

UI = Path(editor.ui.__file__).parent
LAYERS = (UI, UI.parent / "app")
MODULES = sorted(module for layer in LAYERS for module in layer.rglob("*.py"))
I18N = UI.parent.parent / "resources" / "i18n"
NOOP = "QT_TRANSLATE_NOOP"
PLACEHOLDER = re.compile(r"\{[a-z_]*\}|%n")
FORMS = {"en": 2, "de": 2, "ru": 3}


def _keeper() -> ModuleType:
    spec = importlib.util.spec_from_file_location("i18n_update", I18N / "update.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


KEEPER = _keeper()
LANGUAGES: tuple[str, ...] = KEEPER.LANGUAGES

every_language = pytest.mark.parametrize("language", LANGUAGES)


def calls(tree: ast.AST, name: str) -> list[ast.Call]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call) and (
        getattr(node.func, "attr", None) == name or getattr(node.func, "id", None) == name)]


def parsed(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"))


def where(module: Path, node: ast.expr | ast.stmt) -> str:
    return f"{module.relative_to(UI.parent)}:{node.lineno}"


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def messages(language: str) -> list[tuple[str, ElementTree.Element]]:
    return list(KEEPER.messages(ElementTree.parse(I18N / f"letterbook_{language}.ts")))


def forms(message: ElementTree.Element) -> list[str]:
    """The translations of a message: one, or its plural forms."""
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]


def sources(language: str) -> set[tuple[str, str]]:
    return {(context, message.findtext("source", "")) for context, message in messages(language)}


# Where texts stand


def test_texts_are_translated_under_the_class_that_they_stand_in() -> None:
    """``window.tr`` would look a text up as one of the window's; the collecting program files it under the class."""
    others = [where(module, call) for module in MODULES for call in calls(parsed(module), "tr")
              if not isinstance(call.func, ast.Attribute) or ast.unparse(call.func.value) != "self"]
    assert others == []


def test_texts_are_written_where_they_are_translated() -> None:
    hidden = [where(module, call) for module in MODULES if module.name != "translating.py"
              for call in calls(parsed(module), "tr") if not (call.args and literal(call.args[0]) is not None)]
    assert hidden == []


def _helpers(tree: ast.Module) -> set[str]:
    """Functions that translate what they are given."""
    found: set[str] = set()
    for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
        given = {argument.arg for argument in function.args.args}
        if any(len(call.args) > 1 and isinstance(call.args[1], ast.Name) and call.args[1].id in given
               for call in calls(function, "translate")):
            found.add(function.name)
    return found


def test_what_a_helper_translates_is_marked_where_it_is_written() -> None:
    """The collecting program does not know a module's own ``words("…")``."""
    bare: list[str] = []
    for module in MODULES:
        tree = parsed(module)
        bare += [where(module, call) for name in _helpers(tree) for call in calls(tree, name)
                 if call.args and literal(call.args[0]) is not None]
    assert bare == []


def test_plural_forms_are_asked_for_by_tr_alone() -> None:
    """The collecting program takes no plural forms from ``translate``."""
    lost = [where(module, call) for module in MODULES for name in ("translate", NOOP)
            for call in calls(parsed(module), name) if any("%n" in (literal(one) or "") for one in call.args)]
    assert lost == []


def _marked(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """What ``translate`` and its marks name: context and text."""
    for name in ("translate", NOOP):
        for call in calls(tree, name):
            context, text = (literal(one) for one in call.args[:2]) if len(call.args) > 1 else (None, None)
            if context and text:
                yield context, text


def _in_classes(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """What ``self.tr`` names, under the class around it."""
    for owner in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
        for call in calls(owner, "tr"):
            text = literal(call.args[0]) if call.args else None
            if text:
                yield owner.name, text


def expected() -> set[tuple[str, str]]:
    """Every text that the sources and the tables name, found without Qt's own program."""
    found = {(context, text) for context, texts in KEEPER.tables().items() for text in texts}
    for module in MODULES:
        tree = parsed(module)
        found |= {*_marked(tree), *_in_classes(tree)}
    return found


@every_language
def test_every_text_is_collected(language: str) -> None:
    assert sorted(expected() - sources(language)) == []
    assert sorted(sources(language) - expected()) == []


# What translators wrote


@every_language
def test_every_text_is_translated(language: str) -> None:
    assert KEEPER.missing(language) == []
    empty = [message.findtext("source") for _context, message in messages(language)
             if not all(form.strip() for form in forms(message))]
    assert empty == []


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_plural_forms_are_all_there(language: str) -> None:
    counted = [message for _context, message in messages(language) if message.get("numerus") == "yes"]
    assert len(counted) >= 20
    assert {len(forms(message)) for message in counted} == {FORMS[language]}
    assert all(form for message in counted for form in forms(message))


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_placeholders_are_kept(language: str) -> None:
    wrong = [(message.findtext("source"), form) for _context, message in messages(language) for form in forms(message)
             if Counter(PLACEHOLDER.findall(form)) != Counter(PLACEHOLDER.findall(message.findtext("source", "")))]
    assert wrong == []


@every_language
def test_blanks_at_the_ends_and_lines_are_kept(language: str) -> None:
    wrong = [form for _context, message in messages(language) for form in forms(message)
             if form[:1].isspace() != message.findtext("source", "")[:1].isspace()
             or form[-1:].isspace() != message.findtext("source", "")[-1:].isspace()
             or form.count("\n") != message.findtext("source", "").count("\n")]
    assert wrong == []


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_what_the_program_reads_is_made_from_what_translators_wrote(tmp_path: Path, language: str) -> None:
    KEEPER.compile_all(tmp_path)
    name = f"letterbook_{language}.qm"
    assert (tmp_path / name).read_bytes() == (I18N / name).read_bytes()


@every_language
def test_the_choices_of_an_attribute_are_told_apart(language: str) -> None:
    """What is chosen by its shown name must be one value."""
    said = {message.findtext("source", ""): forms(message)[0] for context, message in messages(language)
            if context == "Profiles"}
    mixed: list[tuple[str, ...]] = []
    for profile in sorted((I18N.parent / "profiles").glob("*.toml")):
        for kind in tomllib.loads(profile.read_text(encoding="utf-8"))["kinds"]:
            for attribute in kind.get("attributes", ()):
                shown = [said[choice] for choice in attribute.get("choices", ()) if choice]
                if len(set(shown)) < len(shown):
                    mixed.append((profile.stem, kind["kind"], attribute["name"]))
    assert mixed == []


# Access keys


def access_keys(label: str) -> list[str]:
    return [key.lower() for key in re.findall(r"&(.)", label.replace("&&", ""))]


def test_a_label_has_one_access_key_at_most() -> None:
    english = [text for _context, text in sorted(expected()) if len(access_keys(text)) > 1]
    other = [form for language in LANGUAGES for _context, message in messages(language) for form in forms(message)
             if len(access_keys(form)) > 1]
    assert (english, other) == ([], [])


@every_language
def test_access_keys_stand_in_labels_alone(language: str) -> None:
    """Where the source has none, a sign & would be read as text; any action may have one."""
    labels = {spec.label for spec in ACTIONS}
    added = [form for _context, message in messages(language) for form in forms(message)
             if access_keys(form) and not access_keys(message.findtext("source", ""))
             and message.findtext("source", "") not in labels]
    assert added == []


def test_no_access_key_is_doubled_within_a_menu() -> None:
    places = {(spec.menu, spec.submenu) for spec in ACTIONS}
    menus = {menu + submenu: [key for spec in ACTIONS if (spec.menu, spec.submenu) == (menu, submenu)
                              for key in access_keys(spec.label)] for menu, submenu in sorted(places)}
    menus["the bar"] = [key for menu in MENUS for key in access_keys(menu)]
    doubled = {menu: [key for key, times in Counter(keys).items() if times > 1] for menu, keys in menus.items()}
    assert {menu: keys for menu, keys in doubled.items() if keys} == {}
