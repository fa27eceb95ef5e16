"""English sentences of the report on an import."""

from __future__ import annotations

IMPORT: dict[str, str] = {
    "writing-letters": "Letters are being written into the project",
    "looking-for-registers": "Looking for registers: {file}",
    "import-report-figures": "Files: {files}. Letters: {letters}. Notes: {notes}. Mentions: {mentions}. "
                             "Dates: {dates}. Register entries: {entities}.",
    "import-report-more": "Translations: {translations}. Pages: {pages}.",
    "import-report-refused": "Files that could not be read: {count}.",
    "import-report-all-understood": "Everything was understood.",
    "import-report-not-understood": "Not understood, kept and written again: {count} elements.",
    "import-report-element": "{element}: {count} (letters: {letters}). Example: {example}",
    "import-report-contradictions": "Contradictions, of which none was decided: {count}.",
    "import-report-contradiction": "{title} ({source}):",
}
