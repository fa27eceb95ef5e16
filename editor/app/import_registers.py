"""TEI files that come in together: the registers among them, and those that lie beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from editor.app.jobs import Progress
from editor.core.entities import Entity
from editor.core.messages import message
from editor.formats.base import Source

ENDINGS = (".xml", ".tei")
"""How TEI files end."""
_MAX_BYTES = 64 * 1024 * 1024
_USUAL = re.compile(
    r"(?:list[-_]?)?(?:pers(?:on|onen?)?s?|people|places?|orte?|orgs?|organi[sz]ations?|works?|werke|events?|names?|namen"
    r"|entities|bibl|objects?)(?:[-_]?(?:register|index|list|verzeichnis))?|(?:register|index|indices)(?:[-_]\w+)?",
    re.IGNORECASE)
"""What registers of editions are called."""


class Together:
    """What the files of one import share. Nothing is read but TEI in the folders of the files and beside those."""

    def __init__(self, files: Sequence[Path], known: Iterable[Entity] = ()) -> None:
        self._files = [file for file in files if file.suffix.lower() in ENDINGS]
        self._known = known
        self._shared: Any = None
        self._given = {file.resolve() for file in self._files}

    def read_registers(self, progress: Progress) -> None:
        """Read those of the files that are registers, before any letter asks for them."""
        if not self._files:
            return
        from editor.formats.tei.registers import prime
        from editor.formats.tei.shared import Shared

        self._shared = Shared()
        self._shared.know(self._known)
        if len(self._files) > 1:
            for done, file in enumerate(self._files):
                progress.step(done, len(self._files), message("looking-for-registers", file=file.name))
                data = _bytes(file)
                if data is not None:
                    prime(Source(data, file.name), self._shared)

    def options(self, file: Path) -> dict[str, Any]:
        """Return what the reader of a file gets."""
        if self._shared is None or file.suffix.lower() not in ENDINGS:
            return {}
        return {"shared": self._shared, "load": partial(self._load, file)}

    def _load(self, file: Path, address: str) -> bytes | None:
        found = self._usual(file.parent) if not address else _beside(file, address)
        if found is None or (not address and found.resolve() in self._given):
            return None
        self._given.add(found.resolve())
        return _bytes(found)

    def _usual(self, folder: Path) -> Path | None:
        """A register with a usual name in the folder that nobody has read yet."""
        try:
            listed = sorted(folder.iterdir())
        except OSError:
            return None
        return next((path for path in listed if path.suffix.lower() in ENDINGS and _USUAL.fullmatch(path.stem)
                     and path.resolve() not in self._given and path.is_file()), None)


def _beside(file: Path, address: str) -> Path | None:
    """The file that an address in another one names, where it lies in its folder, in one in it, or in one beside it."""
    try:
        home = file.parent.resolve()
        path = (home / unquote(address)).resolve()
        fits = path.suffix.lower() in ENDINGS and path.is_relative_to(home.parent) and path.is_file()
    except (OSError, ValueError):
        return None
    return path if fits else None


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes() if path.stat().st_size <= _MAX_BYTES else None
    except OSError:
        return None
