"""Whether the images of a project are where it says, and are what they were."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from editor.app.scans.finding import file_sum
from editor.app.scans.places import ScanPlaces
from editor.core.messages import LetterbookError
from editor.core.pages import Image, Page
from editor.core.problems import Problem, problem

Embedded = Callable[[str], bytes | None]
"""Gives the bytes of an embedded image by its checksum."""


def image_problems(pages: Iterable[Page], places: ScanPlaces, embedded: Embedded) -> Iterator[Problem]:
    """Yield what is wrong with the images of pages: missing ones, and files that are not what was linked.

    A file is read once, whatever number of pages shows it.
    """
    sums: dict[Path, str | None] = {}
    for page in pages:
        image = page.image
        code = _code(image, places, embedded, sums) if image is not None else ""
        if image is None or not code:
            continue
        if code == "image-missing" and places.stand_in(image) is not None:
            code = "image-reduced"
        yield problem(code, letter=page.letter, page=page.label or str(page.order), file=image.path)


def _code(image: Image, places: ScanPlaces, embedded: Embedded, sums: dict[Path, str | None]) -> str:
    if image.embedded:
        return "" if embedded(image.sha256) is not None else "image-missing"
    file = places.find(image)
    if file is None:
        return "image-missing"
    if not image.sha256:
        return ""
    if file not in sums:
        sums[file] = _sum(file, image)
    return "" if sums[file] == image.sha256 else "image-changed"


def _sum(file: Path, image: Image) -> str | None:
    try:
        if image.size and file.stat().st_size != image.size:
            return None
        return file_sum(file)[1]
    except (LetterbookError, OSError):
        return None
