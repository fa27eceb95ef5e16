"""English sentences of the recovery of damaged projects: what was salvaged, and what could not be had."""

from __future__ import annotations

_COUNTED = {
    "tags": "tags, marks and block roles", "pages": "pages", "readings": "readings", "comments": "comments",
    "suggestions": "suggestions", "signoffs": "sign-offs",
}
"""What is counted letter by letter."""

RESCUE: dict[str, str] = {
    "salvage-reading": "Reading the damaged file",
    "salvage-nothing": "Nothing in {path} can be read and proved any more; it stays as it is: restore a backup.",
    "salvage-unsound": "What was salvaged into {path} did not pass its own check ({reason}); nothing was kept, and the "
                       "damaged file stays as it is: restore a backup.",
    "history-salvaged": "Salvaged from a damaged project",
    "step-illegible": "A step whose name cannot be read",
    # What could not be had
    "salvage-project-lost": "Title, profile and conventions of the project are lost; the usual profile takes their "
                            "place.",
    "salvage-project-older": "Title, profile and conventions of the project were taken in an older state.",
    "salvage-letter-lost": "Letter {letter} is lost.",
    "salvage-letter-older": "What letter {letter} says of itself (number, title, persons, dates) was taken in an older "
                            "state.",
    "salvage-letter-bare": "What letter {letter} said of itself (number, title, persons, dates) is lost; what belongs "
                           "to it is there.",
    "salvage-transcription-lost": "The transcription of letter {letter} is lost; it is empty now.",
    "salvage-transcription-older": "The transcription of letter {letter} was taken in an older state.",
    "salvage-translation-lost": "A translation of letter {letter} is lost.",
    "salvage-translation-older": "A translation of letter {letter} was taken in an older state.",
    "salvage-provenance-lost": "The provenance of letter {letter} is lost; it is empty now.",
    "salvage-provenance-older": "The provenance of letter {letter} was taken in an older state.",
    "salvage-note-lost": "A note of letter {letter} is lost; where its number stands, there is an empty one.",
    "salvage-note-older": "What a note of letter {letter} says of itself (series, status, memo) was taken in an older "
                          "state.",
    "salvage-note-bare": "What a note of letter {letter} said of itself (series, number in the source) is lost; its "
                         "words are there, and may have lost their place.",
    "salvage-note-words-lost": "The words of a note of letter {letter} are lost; it is empty now.",
    "salvage-note-words-older": "The words of a note of letter {letter} were taken in an older state.",
    "salvage-entity-lost": "The entry “{name}” of the register is lost; the tags that name it are there.",
    "salvage-entity-older": "The entry “{name}” of the register was taken in an older state.",
    **{f"salvage-{name}-lost": f"Letter {{letter}}: {words} lost: {{count}}." for name, words in _COUNTED.items()},
    **{f"salvage-{name}-older": f"Letter {{letter}}: {words} taken in an older state: {{count}}."
       for name, words in _COUNTED.items()},
    "salvage-decisions-lost": "Decisions about what colleagues proposed lost: {count}.",
    "salvage-decisions-older": "Decisions about what colleagues proposed taken in an older state: {count}.",
    "salvage-tags-moved": "Letter {letter}: tags, marks and notes whose place is the likeliest, and should be looked "
                          "at: {count}.",
    "salvage-images-lost": "Letter {letter}: scans in the file lost: {count}.",
    "salvage-unknown-lost": "Letter {letter}: things of which not even the kind can be read: {count}.",
    "salvage-unknown-alone-lost": "Things of which neither kind nor letter can be read, as entries of the register: "
                                  "{count}.",
    "salvage-history-lost": "The history is left out, since not all of it is proved (steps: {count}); it is in the "
                            "damaged file, as far as it can be read, and in the backups.",
    "salvage-history-partly": "States of the history that are not proved, or build on such, are left out: {count}.",
    "salvage-deliveries-lost": "What colleagues sent and is undecided is left out (deliveries: {count}): open it "
                               "again.",
    # What stands in the files of plain text
    "legible-letter": "Letter {number}: {title}",
    "legible-translation": "Translation ({language})",
    "legible-note": "Note {number}: {words}",
    "legible-register": "Register",
    "legible-unproved": "Legible but not proved",
    "legible-unproved-hint": "(Nothing proves that the words of this file are what was written: compare them.)",
    "legible-scraps": "Scraps of damaged pages",
}
