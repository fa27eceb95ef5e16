"""What is said of scans: why a picture cannot be shown, and what the history calls work on pages."""

from __future__ import annotations

SCANS: dict[str, str] = {
    "scan-missing": "The file {file} of this page is not where it was; put it back, or link the page to it anew.",
    "scan-unreadable": "The file {file} cannot be read ({reason}); see that you may open it.",
    "scan-unknown": "{file} is no picture that can be shown; JPEG, PNG, TIFF, WebP, JPEG 2000 and PDF can.",
    "scan-damaged": "The picture {file} is damaged or cut off ({reason}); fetch it again from where it came from.",
    "scan-too-large": "The picture {file} has {megapixels} megapixels, too many to be shown; make a copy of at most "
                      "{limit} megapixels and link that.",
    "scan-no-memory": "There is not enough memory to decode {file}; close other programs, or link a smaller copy.",
    "scan-no-frame": "{file} holds fewer pictures than this page needs; link the page to the right file.",
    "scan-changed": "{file} is not the picture that this page was linked to: it has changed since; put the old file "
                    "back, or link the page to this one.",
    "scan-gave-up": "Decoding {file} took too long or failed and was given up; open and save it in a program for "
                    "pictures, and link the copy.",
    "scan-cache": "Tiles cannot be kept in the folder for temporary files ({reason}); make room there.",
    "scan-too-many-pages": "{file} has {count} pages, more than the {most} that are read; split it.",
    "import-without-pages": "There are no pages in these files ({count} letters); import them without naming a letter.",
    "scan-not-asked-for": "{file} is not of the kind that was asked for ({format}); it was left out.",
    "scan-name-unfit": "A project cannot name the file {file}: rename it, without signs such as : * ? and at most 255 "
                       "bytes long, or keep the scan in the project file.",
    "scan-not-copied": "{file} could not be copied beside the project ({reason}); see that there is room, and that you "
                       "may write there.",
    "no-scans": "There is no scan in the folder {folder}; looked for were files that end in {endings}.",
    "images-too-large": "These scans have {megabytes} megabytes, more than the {most} that one step puts into the "
                        "project file; link them, or take fewer at once.",
    "reading-scans": "Reading {file}",
    "copying-scans": "Copying {file}",
    "reducing-scans": "Reducing {file}",
    "reduced-placing": "Putting the reduced scans of {file} in their place",
    "reduced-placed": "Reduced scans put beside the project: {count}; not needed: {here}; left where they are: {left}.",
    "reduced-unusable": "The reduced scan {file} is a link or no picture that can be shown; it was left where it is: "
                        "ask for it again.",
    "reduced-too-large": "The reduced scan {file} has more than {most} megabytes, which none of ours has; it was left "
                         "where it is: ask for it again.",
    "reduced-too-many": "With {file} there are more reduced scans than one delivery may bring; it was left where it "
                        "is: open the file once more.",
    "reduced-not-placed": "The reduced scan {file} could not be put beside the project ({reason}); it is where it was: "
                          "see that there is room, and that you may write there.",
    "searching-scans": "Looking through {folder}",
    "history-scans-imported": "Scans imported: {pages} pages as {letters} letters",
    "history-pages-added": "Pages added to letter {number}: {count}",
    "history-page-renamed": "Page named {page}",
    "history-page-removed": "Page {page} taken from its letter",
    "history-images-linked": "Pages linked to scans: {count}",
    "history-images-found": "Scans found again: {count}",
    "history-images-copied": "Scans copied beside the project: {count}",
    "history-images-embedded": "Scans put into the project file: {count}",
    "history-images-written": "Scans taken out of the project file: {count}",
    "history-page-adjusted": "Look of page {page} changed: {fields}",
    "history-page-look": "Look of a page changed",
    "history-page-begins": "A page begins here",
    "history-page-begins-label": "Page {page} begins here",
    "history-page-order": "Pages put in another order",
    "history-page-moved": "Page {page} moved",
    "history-regions-changed": "Regions of a page changed",
    "history-region-drawn": "Drawn on page {page}: {what}",
    "history-region-moved": "Moved on page {page}: {what}",
    "history-region-removed": "Removed from page {page}: {what}",
    "history-region-split": "Split on page {page}: {what}",
    "history-region-joined": "Joined on page {page}: {what}",
    "history-region-kind": "Relabelled on page {page}: {what}",
    "history-line-linked": "Text linked to a line of the scan",
    "history-line-linked-words": "Linked to a line of the scan: “{words}”",
    "history-line-unlinked": "Link to a line of the scan removed",
    "history-line-stored": "Line transcribed",
    "history-line-stored-words": "Line transcribed: “{words}”",
    "no-such-line": "There is no such line on the scan any more; choose another.",
    "no-such-region": "There is no such region on the scan any more; choose another.",
    "lines-not-joined": "Only lines of one region can be joined, and only two or more; select others.",
    "not-split": "What is selected is too small to be split.",
}
