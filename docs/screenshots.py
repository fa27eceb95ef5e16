"""Make the screenshots of the README and the manual: the real window with the sample letter, without a screen.

    python docs/screenshots.py                                    those of the documentation
    python docs/screenshots.py FOLDER --size 1920x1080 --theme dark --only popups

The same program and fonts give the same pictures; they are made with the DejaVu fonts. The scenes stand in
``docs/shots``, a module for each chapter.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
SETTINGS = tempfile.mkdtemp()
os.environ["LETTERBOOK_CONFIG"] = str(Path(SETTINGS) / "settings.toml")
os.environ["LETTERBOOK_DATA"] = SETTINGS
os.environ["LOGNAME"] = "editor"  # the start page names the account
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtGui import QFont

import docs.shots
from docs.shots.studio import ROOT, Scene, Studio
from editor.core.record import replace
from editor.ui.application import make_application
from editor.ui.look import apply_theme
from editor.ui.main_window import MainWindow


def scenes() -> list[Scene]:
    """Every scene, chapter by chapter."""
    chapters = [module for module in iter_modules(docs.shots.__path__) if module.name != "studio"]
    return [scene for chapter in chapters for scene in import_module(f"docs.shots.{chapter.name}").SCENES]


def open_studio(folder: Path, size: tuple[int, int], theme: str, *, words: float, text: float) -> Studio:
    """Show the window with its start page."""
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    application.setFont(QFont("DejaVu Sans", round(words)))
    apply_theme(application, theme)
    window = MainWindow()
    settings = window.settings
    settings.set(replace(settings.value, theme=theme, text_font="DejaVu Serif", text_size=text, line_spacing=1.5))
    window.resize(*size)
    window.show()
    return Studio(application, window, folder)


def keep_documented(folder: Path) -> None:
    """Take over the pictures that a page of the documentation shows."""
    pages = [*(ROOT / "docs").rglob("*.md"), ROOT / "README.md"]
    shown = {name for page in pages for name in re.findall(r"images/([\w-]+\.png)", page.read_text(encoding="utf-8"))}
    for name in sorted(shown):
        if (folder / name).is_file():
            shutil.copyfile(folder / name, ROOT / "docs" / "images" / name)


def main() -> None:
    """Make every picture, or those that are asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--theme", default="light", choices=("light", "dark", "contrast"))
    parser.add_argument("--words", type=float, default=9, help="the size of the window's words, in points")
    parser.add_argument("--text", type=float, default=12, help="the size of texts, in points")
    parser.add_argument("--only", nargs="*", default=[])
    asked = parser.parse_args()
    width, height = (int(part) for part in asked.size.split("x"))
    studio = open_studio(asked.folder or Path(SETTINGS) / "images", (width, height), asked.theme,
                         words=asked.words, text=asked.text)
    studio.window.start.focus_first()
    studio.keep("start")
    for scene in scenes():
        if not asked.only or scene.name in asked.only:
            studio.play(scene)
    if asked.folder is None:
        keep_documented(studio.folder)
    studio.window.close()


if __name__ == "__main__":
    main()
