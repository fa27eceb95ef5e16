"""Make the pictures of the manual that show what the sample looks like when it was exported.

    python docs/edition_pictures.py [FOLDER]        without a folder: those of the documentation

Chromium shows the edition and the book, LibreOffice sets the documents; both are asked without a screen.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pypdfium2
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "sample_corpus" / "letterbook-sample.letterbook"
IMAGES = ROOT / "docs" / "images"
DOTS_AN_INCH = 74
COLOURS = 192
LETTER_PAGE = "Dear comrade"
"""Words of the page that is shown of a document: the one on which the letter begins."""


def exported(folder: Path, format_id: str, name: str) -> Path:
    """Write the sample in a format; that something is to be looked at in it (1) is no failure."""
    output = folder / name
    done = subprocess.run([sys.executable, "-m", "editor", "export", str(SAMPLE), "--format", format_id,
                           "--output", str(output), "-q"], cwd=ROOT, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(f"{format_id}: the export ended with {done.returncode}")
    return output


def browsed(page: Path, target: Path, size: tuple[int, int]) -> None:
    """Show a page in Chromium and keep what is seen."""
    browser = shutil.which("chromium") or shutil.which("google-chrome") or "chromium"
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run([
            browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
            "--disable-background-networking", f"--user-data-dir={profile}", "--virtual-time-budget=3000",
            f"--window-size={size[0]},{size[1]}", f"--screenshot={target}", page.as_uri(),
        ], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def as_pdf(document: Path) -> Path:
    """Let LibreOffice set the pages of a document."""
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(["soffice", f"-env:UserInstallation={Path(profile).as_uri()}", "--headless", "--convert-to",
                        "pdf", "--outdir", str(document.parent), str(document)], check=True, stdout=subprocess.DEVNULL)
    return document.with_suffix(".pdf")


@contextmanager
def opened(pdf: Path) -> Iterator[pypdfium2.PdfDocument]:
    """Open a PDF and close it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()


def page_drawn(pdf: Path, target: Path) -> None:
    """Draw the page on which the letter begins."""
    with opened(pdf) as document:
        pages = [page for page in document if LETTER_PAGE in page.get_textpage().get_text_bounded()]
        keep(framed(pages[0].render(scale=DOTS_AN_INCH / 72).to_pil()), target)


def keep(seen: Image.Image, target: Path) -> None:
    """Write a picture, as small as it can be without its looking otherwise."""
    seen.convert("RGB").quantize(COLOURS).save(target, optimize=True)


def framed(page: Image.Image) -> Image.Image:
    """Return a page with the edge of its paper."""
    paper = Image.new("RGB", (page.width + 2, page.height + 2), "#b8b8b8")
    paper.paste(page, (1, 1))
    return paper


def make(folder: Path) -> None:
    """Make every picture in ``folder``."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        site = exported(work, "html", "site")
        browsed(next((site / "letters").glob("*.html")), work / "letter.png", (1280, 760))
        with Image.open(work / "letter.png") as seen:
            keep(seen, folder / "edition.png")
        book = work / "book"
        with zipfile.ZipFile(exported(work, "epub", "book.epub")) as packed:
            packed.extractall(book)
        chapter = next(page for page in sorted(book.rglob("*.xhtml")) if LETTER_PAGE in page.read_text("utf-8"))
        browsed(chapter, work / "chapter.png", (602, 860))
        with Image.open(work / "chapter.png") as seen:
            keep(framed(seen), folder / "page-book.png")
        page_drawn(exported(work, "pdf", "print.pdf"), folder / "page-print.png")
        page_drawn(as_pdf(exported(work, "docx", "word.docx")), folder / "page-word.png")
        page_drawn(as_pdf(exported(work, "odt", "open.odt")), folder / "page-odt.png")


if __name__ == "__main__":
    os.environ.setdefault("LETTERBOOK_DATA", tempfile.mkdtemp())
    asked = Path(sys.argv[1]) if len(sys.argv) > 1 else IMAGES
    asked.mkdir(parents=True, exist_ok=True)
    make(asked)
