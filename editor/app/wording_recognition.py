"""What is said of recognising text."""

from __future__ import annotations

RECOGNITION: dict[str, str] = {
    "recogniser-missing": "Recognising text needs the program Tesseract, which is not installed: on Debian and Ubuntu "
                          "install the packages tesseract-ocr and, for Russian, tesseract-ocr-rus; for other systems "
                          "see tesseract-ocr.github.io.",
    "recogniser-speechless": "Tesseract is installed without data for any language: install one, on Debian and Ubuntu "
                             "for English the package tesseract-ocr-eng.",
    "recognition-language-missing": "Tesseract has no data for the language {language}: install the package {package} "
                                    "(so it is called on Debian and Ubuntu), or choose of {languages}.",
    "recogniser-failed": "Tesseract could not read this page ({reason}); nothing was changed on it.",
    "recogniser-gave-up": "Tesseract needed more than {minutes} minutes for this page and was stopped; nothing was "
                          "changed on it: link a smaller scan.",
    "recognising": "Recognising page {page} of letter {letter}",
    "no-scans-to-recognise": "There is no page to recognise: link scans to the letter first.",
    "scan-not-linked": "Page {page} of letter {letter} has no scan; nothing was recognised on it: link one to it.",
    "history-letters-and-regions": "Letters imported: {letters}; pages with new regions and lines: {pages}",
    "history-regions-taken": "Regions and lines taken from files: {count} pages",
    "history-regions-taken-letter": "Letter {number}: regions and lines taken from files: {count} pages",
    "history-recognised": "Text recognised: {count} pages",
    "history-recognised-letter": "Text of letter {number} recognised: {count} pages",
}
