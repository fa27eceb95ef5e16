"""Write the sample projects in every format and every form of it, to be looked at one by one.

    python sample_corpus/scripts/export_all.py FOLDER [FORMAT ...]

Makes a folder for each project, format and preset, and prints what the program says of each. Nothing is changed in the
projects. Formats that set type or make documents take a minute; name the ones that are wanted to leave them out.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from editor.app.actions.exports import export_project  # noqa: E402
from editor.app.export_options import PRESETS  # noqa: E402
from editor.app.wording import sentence  # noqa: E402
from editor.app.workspace import open_project  # noqa: E402
from editor.formats import registry  # noqa: E402
from editor.formats.base import Format  # noqa: E402

PROJECTS = {"sample": ROOT / "sample_corpus" / "letterbook-sample.letterbook",
            "specimens": ROOT / "sample_corpus" / "specimens" / "seed-exchange.letterbook"}
ONE_FILE = frozenset({"json", "cmif", "jsonl", "epub"})
"""Formats that are one file whatever the output is called."""


def forms(writer: Format) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each form of a format with its name: as it is without options, and by each preset."""
    yield "plain", {}
    yield from PRESETS.get(writer.id, {}).items()


def main(folder: Path, wanted: Sequence[str]) -> None:
    """Write everything, and say what the program says."""
    for name, project in PROJECTS.items():
        with open_project(project, read_only=True) as session:
            for writer in registry.FORMATS:
                if not writer.can_write or (wanted and writer.id not in wanted):
                    continue
                for form, options in forms(writer):
                    ending = writer.extensions[0] if writer.id in ONE_FILE else ""
                    target = folder / name / writer.id / (form + ending)
                    target.parent.mkdir(parents=True, exist_ok=True)
                    report = export_project(session, session.letter_ids(), writer.id, target, options=options)
                    print(f"{target.relative_to(folder)}: {len(report.files)} files")
                    for said in dict.fromkeys(sentence(one) for one in report.problems):
                        print(f"    {said}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("formats", nargs="*", metavar="FORMAT")
    asked = parser.parse_args()
    if unknown := set(asked.formats) - {each.id for each in registry.FORMATS}:
        parser.error(f"no such format: {', '.join(sorted(unknown))}")
    main(asked.folder, asked.formats)
