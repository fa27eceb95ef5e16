"""What is at odds in a change, in a few words: English on the command line and in reports, translated in the window."""

from __future__ import annotations

from editor.core.review_changes import ReviewChange

MATTERS: dict[int, str] = {
    3: "Both changed the same words",
    4: "One took away what the other changed",
    5: "Both wrote something in the same place",
    7: "Both moved the same passage, to different places",
    9: "One divided what the other joined",
    10: "Both differ in blanks, quotation marks or capitals alone",
    13: "The same words are tagged as something else",
    14: "Two tags of the same entry overlap",
    16: "Both changed the same tag differently",
    17: "One deleted the tag that the other worked on",
    18: "They deleted a tag whose words you corrected",
    19: "What was tagged is no longer in the text",
    20: "A new note",
    21: "Both changed the same words of the note",
    23: "One deleted the note that the other worked on",
    26: "The words that the note is about are no longer in the text",
    28: "Both changed the same field of the entry",
    30: "Two different numbers of one authority file",
    31: "The same person or place may be in the register twice",
    33: "One deleted the entry that the other worked on or uses",
    34: "One merged the entry that the other worked on",
    36: "Both changed the same field",
    38: "The same date, written in different ways",
    39: "Both changed how far the letter is",
    41: "One deleted the letter that the other worked on",
    42: "The same letter may be there twice",
    45: "A comment was changed on two computers",
    46: "Both decided about the same suggestion",
    47: "They took out a mark that is in use",
}
"""What is at odds, by the row of the table of conflict kinds in docs/review.md."""


def at_odds_in(change: ReviewChange) -> str:
    """Return what is at odds; "" where nothing is in the way of a change."""
    return "" if change.weight == "automatic" else MATTERS.get(change.row, "")
