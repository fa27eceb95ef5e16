"""The scans of letters as pages of a document: each is written into a folder, so that memory holds one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from editor.core.pages import Page
from editor.core.problems import Problem, problem
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import Scan
from editor.formats.html.scans import Shown
from editor.formats.pandoc import tree
from editor.formats.pandoc.tree import Block
from editor.formats.words import Words


class Facsimiles:
    """Makes the pages."""

    def __init__(self, scan: Callable[[Page], Scan | None], folder: Path) -> None:
        self._scan = scan
        self._folder = folder
        self._count = 0

    def blocks(self, snapshot: LetterSnapshot, say: Words, problems: list[Problem]) -> Iterator[Block]:
        """Yield the scans of a letter; those that are not found are problems."""
        for number, page in enumerate(snapshot.pages, 1):
            if page.image is None:
                continue
            scan = self._scan(page)
            if scan is None:
                problems.append(problem("image-missing", letter=snapshot.letter.id, page=page.label or str(number),
                                        file=page.image.path))
                continue
            self._count += 1
            name = f"scan-{self._count}.jpg"
            (self._folder / name).write_bytes(scan.data)
            yield tree.figure(name, Shown(number, page, scan).name(say))
