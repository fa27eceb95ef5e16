"""English labels of the steps in the history, and names of values that messages carry."""

from __future__ import annotations

HISTORY: dict[str, str] = {
    "project-created": "Project made",
    "typing": "Typing",
    "history-project-changed": "Project changed",
    "history-letter-added": "Letter added",
    "history-letter-changed": "Letter {number} changed",
    "history-letter-deleted": "Letter deleted",
    "history-provenance-changed": "Provenance changed",
    "history-note-added": "Note added",
    "history-note-moved": "Note moved",
    "history-note-changed": "Note changed",
    "history-note-deleted": "Note deleted",
    "history-mark-added": "Marked as {kind}",
    "history-mark-changed": "Mark or tag changed",
    "history-mark-removed": "Marks or tags removed: {count}",
    "history-mark-reattached": "Mark, tag or note placed again",
    "history-block-role": "Lines made {role}",
    "history-entity-put": "Register: {name}",
    "history-entity-deleted": "Entry of the register deleted",
    "history-entities-merged": "Entries of the register merged: {count}",
    "history-tag-added": "Mention tagged",
    "history-tag-new": "Mention tagged, new entry ({kind})",
    "history-occurrences-tagged": "Mentions of {name} tagged: {count}",
    "history-text-replaced": "Text corrected",
    "history-cut": "Cut",
    "history-paste": "Pasted",
    "history-letters-imported": "Letters imported: {count}",
}
