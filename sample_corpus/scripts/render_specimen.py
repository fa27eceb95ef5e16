"""Render the scan of the specimen telegram: a form with pasted strips of type, with its true line boxes.

    python sample_corpus/scripts/render_specimen.py [FOLDER]

needs what ``render_scans.py`` needs. The same fonts give the same page.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import render_scans as sheet
from PIL import Image, ImageDraw, ImageFilter, ImageFont

NAME = "specimen-telegram"
HEIGHT = 1500  # a form is the upper part of a sheet
DEGREES = -0.5
LINES = (
    sheet.Line("May 24, 1893", 44, 2, "dateline"),
    sheet.Line("Kew.", 44, 4, "dateline"),
    sheet.Line("BULBS ARRIVED ONE IN FLOWER", 2, 8, "paragraph"),
    sheet.Line("SEND NAME OF COLLECTOR FOR LABEL", 2, 10, "paragraph"),
    sheet.Line("HEATHER", 2, 12, "signature"),
)


def form(page: Image.Image) -> None:
    """Print the form onto the paper: its name, its rules."""
    draw = ImageDraw.Draw(page)
    font = ImageFont.truetype(sheet.TYPEWRITER, 90)
    draw.text((sheet.LEFT, 260), "TELEGRAM", font=font, fill=(112, 60, 48))
    for y in (400, 640, 980, 1400):
        draw.line((sheet.LEFT - 60, y, sheet.WIDTH - 240, y), fill=(112, 60, 48), width=4)


def strip(page: Image.Image, line: sheet.Line) -> None:
    """Paste the paper strip that a printing telegraph fills."""
    left, base = sheet.LEFT + line.column * sheet.ADVANCE - 16, sheet.TOP + line.row * sheet.LEADING
    right = left + len(line.text) * sheet.ADVANCE + 32
    ImageDraw.Draw(page).rectangle((left, base - 46, right, base + 20), fill=(246, 240, 222), outline=(176, 164, 136))


def main(folder: Path) -> None:
    """Render the form into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    rng = random.Random(1893)
    page = sheet.paper(rng)
    form(page)
    ink = Image.new("L", page.size)
    font = ImageFont.truetype(sheet.TYPEWRITER, 46)
    for line in LINES:
        if line.role != "dateline":
            strip(page, line)
        sheet.type_line(ink, line, font, rng)
    page.paste(Image.new("RGB", page.size, (38, 34, 44)), (0, 0), ink.filter(ImageFilter.GaussianBlur(0.8)))
    page = page.rotate(DEGREES, resample=Image.Resampling.BICUBIC, fillcolor=(70, 66, 60))
    page.crop((0, 0, sheet.WIDTH, HEIGHT)).save(
        folder / f"{NAME}.jpg", quality=58, dpi=(sheet.DPI, sheet.DPI), optimize=True,
        comment=b"A rendering made for the Letterbook sample corpus: a specimen, not a photograph.")
    boxes = [sheet.box(line, DEGREES) for line in LINES]
    (folder / f"{NAME}.xml").write_bytes(sheet.page_xml(boxes, f"{NAME}.jpg", HEIGHT))
    print(f"{NAME}: {len(boxes)} lines")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else sheet.HERE / "specimens" / "scans")
