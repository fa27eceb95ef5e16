"""Render the two page scans of the sample letter: a typescript as it may have looked, with its true line boxes.

The pages are renderings, not photographs: a typewriter face on paper, with a slightly skewed sheet, an uneven
ribbon, a resolution in pencil, a stamp and a signature. What the source edition supplies in brackets and its note
markers are not on the page, as they were not on the original.

    python sample_corpus/scripts/render_scans.py [FOLDER]

needs Pillow and the Debian packages fonts-gnutypewriter, fonts-kristi and fonts-dejavu-core. The same fonts give
the same pages.
"""

from __future__ import annotations

import math
import random
import re
import sys
import textwrap
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

HERE = Path(__file__).resolve().parent.parent
DPI = 300
WIDTH, HEIGHT = 2480, 3508  # A4 at 300 dpi
COLUMNS = 66
LINES = 47
LEFT, TOP = 300, 620
ADVANCE, LEADING = 29, 58  # 10 characters and a little over 5 lines an inch
NAMESPACE = "http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"
TYPEWRITER = "/usr/share/fonts/truetype/gnutypewriter/GNUTypewriter.ttf"
ROUND_BRACKETS = "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf"  # the typewriter face has strokes for them
HANDWRITING = "/usr/share/fonts/truetype/kristi/Kristi.ttf"


class Line(NamedTuple):
    """One typed line: its text, column and row on the page, and what it is."""

    text: str
    column: int
    row: int
    role: str


class Box(NamedTuple):
    """A line box in pixels of the finished page, as four corners, with its base line."""

    text: str
    role: str
    corners: tuple[tuple[int, int], ...]
    baseline: tuple[tuple[int, int], ...]


def typed_blocks(source: str) -> list[tuple[str, str]]:
    """Return (role, text) of the letter as it was typed: without the edition's markers and supplied words."""
    lines = [line.strip() for line in source.splitlines()]
    start = lines.index("April 3, 1922")
    end = next(index for index, line in enumerate(lines) if line.startswith("RTSKHIDNI. F. 558."))
    blocks = [line for line in lines[start:end] if line]
    cleaned = [re.sub(r"\[\w+\] ?", "", block) for block in blocks]
    cleaned = [re.sub(r"(?<=March 21,) 1\b|(?<=Enver Pasha) 2\b|(?<=authorities) \*|(?<=whatever) 4\b", "", block)
               for block in cleaned]
    cleaned = [block.replace("front 3and", "front and").replace("Peters 5 .", "Peters.") for block in cleaned]
    roles = ["dateline", "dateline", "salutation", *["paragraph"] * (len(cleaned) - 5), "postscript", "closing"]
    return list(zip(roles, cleaned, strict=True))


def typeset(blocks: list[tuple[str, str]]) -> list[list[Line]]:
    """Break the blocks into lines and the lines into two pages."""
    lines: list[Line] = []
    row = 0
    for role, text in blocks:
        indent = 5 if role in {"paragraph", "postscript"} else 0
        column = 44 if role == "dateline" else 18 if role == "salutation" else 28 if role == "closing" else 0
        for index, part in enumerate(textwrap.wrap(" " * indent + text, COLUMNS - column, break_on_hyphens=False)):
            lines.append(Line(part.strip(), column + (indent if index == 0 else 0), row, role))
            row += 1
        row += 1 if role in {"salutation", "postscript"} else 0
    # As the typist did it: a full first page, the rest on the second.
    return [[line for line in lines if line.row < LINES],
            [line._replace(row=line.row - LINES + 1) for line in lines if line.row >= LINES]]


def paper(rng: random.Random) -> Image.Image:
    """Return a sheet: yellowed, clouded, darker at the edges, once folded."""
    cloud = Image.new("L", (31, 44))
    cloud.putdata([rng.randint(96, 160) for _ in range(31 * 44)])
    cloud = cloud.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(40))
    sheet = Image.merge("RGB", [cloud.point(lambda v, base=base: base + (v - 128) // 5) for base in (236, 224, 196)])
    draw = ImageDraw.Draw(sheet, "RGBA")
    for depth in range(60):
        draw.rectangle((depth, depth, WIDTH - depth - 1, HEIGHT - depth - 1), outline=(90, 70, 40, 60 - depth))
    middle = HEIGHT // 2 + rng.randint(-30, 30)
    draw.line((0, middle, WIDTH, middle + 6), fill=(120, 100, 70, 70), width=3)
    draw.line((0, middle + 4, WIDTH, middle + 10), fill=(255, 250, 235, 90), width=3)
    return sheet


def type_line(ink: Image.Image, line: Line, font: ImageFont.FreeTypeFont, rng: random.Random) -> None:
    """Strike one line into the ink layer, each type with its own force and place."""
    draw = ImageDraw.Draw(ink)
    brackets = ImageFont.truetype(ROUND_BRACKETS, 44)
    for index, character in enumerate(line.text):
        ribbon = 120 + int(60 * math.sin(index / 9 + line.row)) // 2
        force = max(90, min(255, ribbon + rng.randint(40, 110)))
        x = LEFT + (line.column + index) * ADVANCE + rng.randint(-1, 1)
        y = TOP + line.row * LEADING + rng.choice((-1, 0, 0, 0, 1))
        draw.text((x, y), character, font=brackets if character in "()" else font, fill=force, anchor="ls")


def scrawl(page: Image.Image, text: str, place: tuple[int, int], angle: float, size: int,
           colour: tuple[int, int, int]) -> None:
    """Write ``text`` by hand onto the page."""
    font = ImageFont.truetype(HANDWRITING, size)
    layer = Image.new("L", (1500, 420))
    ImageDraw.Draw(layer).multiline_text((20, 20), text, font=font, fill=215, spacing=8)
    layer = layer.rotate(angle, expand=True, resample=Image.Resampling.BICUBIC)
    page.paste(Image.new("RGB", layer.size, colour), place, layer)


def stamp(page: Image.Image, place: tuple[int, int], rng: random.Random) -> None:
    """Press the receipt stamp onto the page, unevenly."""
    layer = Image.new("L", (760, 330))
    draw = ImageDraw.Draw(layer)
    draw.rectangle((6, 6, 753, 323), outline=220, width=7)
    draw.rectangle((20, 20, 739, 309), outline=200, width=3)
    font = ImageFont.truetype(TYPEWRITER, 44)
    for index, text in enumerate(("BUREAU", "OF THE SECRETARIAT", "C. C. of the R. C. P.", "RECEIVED    May 1922")):
        draw.text((380, 62 + index * 66), text, font=font, fill=220, anchor="mm")
    worn = Image.new("L", (38, 17))
    worn.putdata([rng.randint(70, 255) for _ in range(38 * 17)])
    layer = ImageChops.multiply(layer, worn.resize(layer.size, Image.Resampling.BICUBIC))
    layer = layer.rotate(4, expand=True, resample=Image.Resampling.BICUBIC)
    page.paste(Image.new("RGB", layer.size, (74, 52, 120)), place, layer)


def turned(x: float, y: float, degrees: float) -> tuple[int, int]:
    """Return where the point lies after the sheet was turned about its middle."""
    angle = math.radians(degrees)
    dx, dy = x - WIDTH / 2, y - HEIGHT / 2
    return (round(WIDTH / 2 + dx * math.cos(angle) + dy * math.sin(angle)),
            round(HEIGHT / 2 - dx * math.sin(angle) + dy * math.cos(angle)))


def box(line: Line, degrees: float) -> Box:
    """Return the true box of a typed line on the skewed page."""
    left, right = LEFT + line.column * ADVANCE, LEFT + (line.column + len(line.text)) * ADVANCE
    base = TOP + line.row * LEADING
    top, bottom = base - 38, base + 14
    corners = tuple(turned(x, y, degrees) for x, y in ((left, top), (right, top), (right, bottom), (left, bottom)))
    return Box(line.text, line.role, corners, (turned(left, base, degrees), turned(right, base, degrees)))


def render(lines: list[Line], number: int, degrees: float) -> tuple[Image.Image, list[Box]]:
    """Return page ``number`` as an image with the true boxes of its lines."""
    rng = random.Random(1922 + number)
    page = paper(rng)
    ink = Image.new("L", (WIDTH, HEIGHT))
    font = ImageFont.truetype(TYPEWRITER, 46)
    for line in lines:
        type_line(ink, line, font, rng)
    ink = ink.filter(ImageFilter.GaussianBlur(0.8))
    page.paste(Image.new("RGB", page.size, (38, 34, 44)), (0, 0), ink)
    scrawl(page, str(number), (2260, 90), 3, 130, (90, 90, 96))
    if number == 1:
        scrawl(page, "in the archives of\nP. b.   St.", (150, 60), 7, 170, (52, 66, 128))
        stamp(page, (1000, 110), rng)
    else:
        last = lines[-1]
        scrawl(page, "Peters", (1500, TOP + last.row * LEADING + 30), 6, 230, (40, 40, 70))
    page = page.rotate(degrees, resample=Image.Resampling.BICUBIC, fillcolor=(70, 66, 60))
    return page, [box(line, degrees) for line in lines]


def page_xml(boxes: list[Box], image: str, height: int = HEIGHT) -> bytes:
    """Return the true line boxes as PAGE XML (2019-07-15)."""
    def points(places: tuple[tuple[int, int], ...]) -> str:
        return " ".join(f"{x},{y}" for x, y in places)

    ElementTree.register_namespace("", NAMESPACE)
    root = ElementTree.Element(f"{{{NAMESPACE}}}PcGts")
    metadata = ElementTree.SubElement(root, f"{{{NAMESPACE}}}Metadata")
    for name, text in (("Creator", "Letterbook sample corpus"), ("Created", "2026-11-23T00:00:00"),
                       ("LastChange", "2026-11-23T00:00:00")):
        ElementTree.SubElement(metadata, f"{{{NAMESPACE}}}{name}").text = text
    page = ElementTree.SubElement(root, f"{{{NAMESPACE}}}Page", imageFilename=image, imageWidth=str(WIDTH),
                                  imageHeight=str(height))
    region = ElementTree.SubElement(page, f"{{{NAMESPACE}}}TextRegion", id="r1", type="paragraph")
    xs = [x for one in boxes for x, _ in one.corners]
    ys = [y for one in boxes for _, y in one.corners]
    hull = ((min(xs), min(ys)), (max(xs), min(ys)), (max(xs), max(ys)), (min(xs), max(ys)))
    ElementTree.SubElement(region, f"{{{NAMESPACE}}}Coords", points=points(hull))
    for index, one in enumerate(boxes, 1):
        line = ElementTree.SubElement(region, f"{{{NAMESPACE}}}TextLine", id=f"r1l{index}",
                                      custom=f"structure {{type:{one.role};}}")
        ElementTree.SubElement(line, f"{{{NAMESPACE}}}Coords", points=points(one.corners))
        ElementTree.SubElement(line, f"{{{NAMESPACE}}}Baseline", points=points(one.baseline))
        equivalent = ElementTree.SubElement(line, f"{{{NAMESPACE}}}TextEquiv")
        ElementTree.SubElement(equivalent, f"{{{NAMESPACE}}}Unicode").text = one.text
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"


def main(folder: Path) -> None:
    """Render both pages into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    source = (HERE / "peters-to-stalin.txt").read_text(encoding="utf-8")
    for number, (lines, degrees) in enumerate(zip(typeset(typed_blocks(source)), (0.6, -0.4), strict=True), 1):
        name = f"peters-to-stalin-{number}"
        page, boxes = render(lines, number, degrees)
        page.save(folder / f"{name}.jpg", quality=58, dpi=(DPI, DPI), optimize=True,
                  comment=b"A rendering made for the Letterbook sample corpus, not a photograph of the original.")
        (folder / f"{name}.xml").write_bytes(page_xml(boxes, f"{name}.jpg"))
        print(f"{name}: {len(boxes)} lines")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "scans")
