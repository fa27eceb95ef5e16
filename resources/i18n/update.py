"""Keep the translations of the interface: collect what is to be translated, say what is missing, compile.

    python resources/i18n/update.py                     collect all texts into the .ts files, and compile them
    python resources/i18n/update.py missing de          print what is not translated yet, as JSON
    python resources/i18n/update.py fill de FILE.json   take translations over from such a list, and compile

The .ts files are the translators' (Qt Linguist opens them); the .qm files beside them are made from them. The
English file has only the plural forms. Texts of messages and of profiles come from the program's own tables.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LANGUAGES = ("de", "ru")
sys.path.insert(0, str(ROOT))


def ts_file(language: str) -> Path:
    """The translators' file of a language."""
    return HERE / f"letterbook_{language}.ts"


def profile_words() -> Iterator[str]:
    """What the profiles show: names of kinds and attributes, and the choices of attributes."""
    for profile in sorted((ROOT / "resources" / "profiles").glob("*.toml")):
        for kind in tomllib.loads(profile.read_text(encoding="utf-8"))["kinds"]:
            yield kind["label"]
            for attribute in kind.get("attributes", ()):
                yield attribute["label"]
                yield from (str(choice) for choice in attribute.get("choices", ()) if choice)
    yield from ("yes", "no")  # what an attribute that is true or false is shown as


def palette_words() -> Iterator[str]:
    """What the palettes of characters show: the names of their groups."""
    for palette in sorted((ROOT / "resources" / "palettes").glob("*.toml")):
        for group in tomllib.loads(palette.read_text(encoding="utf-8"))["groups"]:
            yield group["name"]


def tables() -> dict[str, tuple[str, ...]]:
    """The texts of the program's tables and resources, by their context."""
    from editor.app.review.matters import MATTERS
    from editor.app.wording import TEMPLATES
    from editor.app.wording_words import WORDS

    texts = {"Messages": TEMPLATES.values(), "Words": WORDS, "Profiles": profile_words(), "Palettes": palette_words(),
             "Review": MATTERS.values()}
    return {context: tuple(dict.fromkeys(found)) for context, found in texts.items()}


def table_source() -> str:
    """A source file that names the texts of tables, for the collecting program to read."""
    return "".join(f"QT_TRANSLATE_NOOP({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)})\n"
                   for context, found in tables().items() for text in found)


def _run(program: str, *arguments: str) -> None:
    tool = Path(sys.executable).parent / f"pyside6-{program}"
    done = subprocess.run([str(tool), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{program} failed: {done.stderr or done.stdout}")


def collect() -> None:
    """Bring every .ts file up to date; what is translated stays."""
    sources = sorted(str(file) for layer in ("app", "ui") for file in (ROOT / "editor" / layer).rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "tables.py"
        table.write_text(table_source(), encoding="utf-8")
        for language in ("en", *LANGUAGES):
            only = ["-pluralonly"] if language == "en" else []
            _run("lupdate", *sources, str(table), "-no-obsolete", "-locations", "none", "-source-language", "en",
                 "-target-language", language, *only, "-ts", str(ts_file(language)))


def compile_all(folder: Path = HERE) -> None:
    """Make the .qm file of each language in ``folder``."""
    for language in ("en", *LANGUAGES):
        _run("lrelease", str(ts_file(language)), "-qm", str(folder / f"letterbook_{language}.qm"))


def messages(tree: ElementTree.ElementTree[ElementTree.Element]) -> Iterator[tuple[str, ElementTree.Element]]:
    """Every message of a .ts file with its context."""
    for context in tree.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def _unfinished(message: ElementTree.Element) -> bool:
    translation = message.find("translation")
    return translation is None or translation.get("type") == "unfinished"


def missing(language: str) -> list[dict[str, object]]:
    """What is not translated: context, source, and an empty place (several for plurals) for the translation."""
    tree = ElementTree.parse(ts_file(language))
    found: list[dict[str, object]] = []
    for context, message in messages(tree):
        if _unfinished(message):
            forms = len(message.findall("translation/numerusform"))
            place: object = [""] * forms if message.get("numerus") == "yes" else ""
            found.append({"context": context, "source": message.findtext("source", ""), "translation": place})
    return found


def fill(language: str, listed: list[dict[str, object]]) -> int:
    """Write translations into the .ts file; return how many were taken over."""
    tree = ElementTree.parse(ts_file(language))
    known = {(entry["context"], entry["source"]): entry["translation"] for entry in listed if entry["translation"]}
    taken = 0
    for context, message in messages(tree):
        words = known.get((context, message.findtext("source", "")))
        translation = message.find("translation")
        if words is None or translation is None:
            continue
        if isinstance(words, list):
            for form, text in zip(translation.findall("numerusform"), words, strict=True):
                form.text = str(text)
        else:
            translation.text = str(words)
        translation.attrib.pop("type", None)
        taken += 1
    tree.write(ts_file(language), encoding="utf-8", xml_declaration=True)
    return taken


def main(arguments: list[str]) -> None:
    """Do what is asked for."""
    match arguments:
        case []:
            collect()
            compile_all()
        case ["missing", language]:
            print(json.dumps(missing(language), ensure_ascii=False, indent=1))
        case ["fill", language, name]:
            print(fill(language, json.loads(Path(name).read_text(encoding="utf-8"))))
            collect()
            compile_all()
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
