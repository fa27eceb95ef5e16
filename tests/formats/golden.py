"""What formats of data write of two letters, kept under ``tests/data/formats`` as it was looked over.

    python -m tests.formats.golden      write the files anew, to be looked over with a diff
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from editor.core.entities import Entity
from editor.core.pages import Image, Page
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from editor.formats import door, registry
from editor.formats.base import Source
from tests.formats.letters import MemorySink, everything, source

ROOT = Path(__file__).resolve().parents[2]
SEED = ROOT / "sample_corpus/peters-to-stalin.txt"
GOLDEN = ROOT / "tests/data/formats"
OPTIONS: Mapping[str, Mapping[str, object]] = {"csv": {}, "cmif": {}, "w3c": {}, "conll": {}, "jsonl": {},
                                              "iiif": {"url": "https://example.org/iiif"}}
"""The formats, with the options they are kept with."""
_IDENTITY = re.compile(rb"[0-9a-f]{32}(?![0-9a-f])")


@cache
def seed() -> LetterSnapshot:
    """The sample letter as the importer reads it, with identities that are the same at each reading."""
    [letter] = door.read_source(Source(SEED.read_bytes(), SEED.name)).letters
    sink = MemorySink()
    form = registry.by_id("json")
    form.write(source([letter.snapshot]), {}, sink)
    names: dict[bytes, bytes] = {}
    data = _IDENTITY.sub(lambda found: names.setdefault(found[0], b"%032x" % (len(names) + 1)), sink.files[""])
    [again] = form.read(Source(data, "seed.json"), {}).letters
    return again.snapshot


def letters() -> dict[str, tuple[LetterSnapshot, tuple[Entity, ...]]]:
    """The letters by the name of their folder."""
    whole, entities = everything()
    return {"seed": (_shown(seed()), ()), "everything": (_shown(whole), entities)}


def _shown(snapshot: LetterSnapshot) -> LetterSnapshot:
    """The letter with its scans in the web, and one where it has none."""
    image = Image(path="1.jpg", sha256="", media_type="image/jpeg", width=1240, height=1754)
    pages = snapshot.pages or (Page(id="a" * 32, letter=snapshot.letter.id, label="1", image=image),)
    return replace(snapshot, pages=tuple(
        replace(page, image=replace(page.image, url=f"https://example.org/scans/{number}.jpg"))
        for number, page in enumerate(pages, 1) if page.image is not None))


def written(format_id: str, which: str) -> dict[Path, bytes]:
    """What a format writes of a letter, by the file in which it is kept."""
    snapshot, entities = letters()[which]
    sink = MemorySink()
    form = registry.by_id(format_id)
    form.write(source([snapshot], entities), OPTIONS[format_id], sink)
    return {GOLDEN / which / format_id / (name or f"letters{form.extensions[0]}"): data
            for name, data in sink.files.items()}


if __name__ == "__main__":
    for format_name in OPTIONS:
        for letter_name in letters():
            for path, content in written(format_name, letter_name).items():
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
