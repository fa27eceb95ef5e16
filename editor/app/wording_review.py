"""What is said of reviews: why a colleague's file is not taken in, and what the history calls decisions."""

from __future__ import annotations

REVIEW: dict[str, str] = {
    "delivery-reading": "Reading {file}",
    "delivery-comparing": "Comparing {file} with the project",
    "project-copying": "Copying {file} to work on the copy",
    "sending-writing": "Writing {file}",
    "sending-packing": "Packing {file}",
    "sending-reading": "Reading what is new for {file}",
    "project-backing-up": "Making a backup",
    "delivery-proving": "Proving what {file} says",
    "delivery-rebuilding": "Putting down what {file} says",
    "letters-reading": "Reading the letters",
    "letters-collating": "Collating the letters",
    "agreement-reckoning": "Reckoning how far both agree",
    "delivery-not-one": "{file} is neither a project nor a review package; nothing was taken in: choose a file that "
                        "ends in .letterbook or .letterbook-review.",
    "delivery-unreadable": "{file} cannot be read ({reason}); nothing was taken in: see that you may open it.",
    "delivery-not-found": "There is no file {file}; nothing was taken in: see that its name is right.",
    "delivery-damaged": "{file} is damaged ({reason}); nothing was taken in: ask for it again.",
    "delivery-too-large": "{file} is larger than any project; nothing was taken in.",
    "delivery-gave-up": "{file} could not be read within the time and memory that a colleague's file is given; nothing "
                        "was taken in: ask for it again, or for a review package.",
    "delivery-changed": "{file} was changed while it was read; nothing was taken in: wait until it is whole, and open "
                        "it again.",
    "delivery-not-whole": "{file} is a review package, which holds only what somebody changed; nothing was compared: "
                          "ask for the whole project.",
    "other-letter-missing": "Which letter is to be collated with letter {letter} is not said; nothing was compared: "
                            "name a second project, or the letter with --other.",
    "collation-moved": "The transcription was changed after it was collated; nothing was taken: collate again.",
    "history-collated": "Collated with {name}: {count} readings taken",
    "package-not-one": "The file is a zip archive but no review package; nothing was taken in.",
    "package-newer": "The review package was made by a newer version of Letterbook (format {version}); nothing was "
                     "taken in: bring Letterbook up to date.",
    "package-damaged": "The review package is damaged ({reason}); nothing was taken in: ask for it again.",
    "package-too-large": "The review package unpacks to more than any colleague would send; nothing was taken in.",
    "report-needs-copies": "A report is made of copies of one project, and these are two projects; none was written: "
                           "compare without --report.",
    "package-name": "A review package ends in {ending}; {file} was not written: name it so.",
    "nothing-to-send": "They have everything that there is; nothing was written.",
    "history-copied-without-history": "Copied without its history",
    "review-moved-on": "What was to be decided is not proposed any more; nothing was changed: look at the list again.",
    "review-conflict-in-bulk": "There are conflicts among what was chosen ({count}), which are decided one by one; "
                               "nothing was changed.",
    "history-review-accepted": "Accepted from {name}: “{words}”",
    "history-review-edited": "Accepted with changes from {name}: “{words}”",
    "history-review-rejected": "Rejected from {name}: “{words}”",
    "history-review-mine": "Kept ours against {name}: “{words}”",
    "history-review-theirs": "Took theirs, from {name}: “{words}”",
    "history-review-both": "Kept both, with {name}: “{words}”",
    "history-review-later": "Left for later, from {name}: “{words}”",
    "history-review-many": "Decided {count} changes of {name} at once: {verdict}",
    "history-review-log": "Decisions of {name} taken over: {count}",
    "history-merged": "Merged {file}: {count} changes",
    "history-returned": "Came back in a document: letter {numbers}, suggestions: {suggestions}, comments: {comments}",
    "history-suggested": "Suggested: {words}",
    "history-suggested-many": "Suggestions made: {count}",
    "history-suggestion-accepted": "Accepted a suggestion of {name}: {words}",
    "history-suggestion-rejected": "Rejected a suggestion of {name}: {words}",
    "history-suggestion-withdrawn": "Withdrew a suggestion: {words}",
    "suggestion-does-not-fit": "The text has changed since this was suggested; nothing was changed: look at the place "
                               "and suggest again or reject it.",
    "suggestion-decided": "The suggestion is decided already; nothing was changed.",
    "suggestion-of-another": "Only {name}, who made the suggestion, can withdraw it; nothing was changed: reject it, "
                             "with a reason.",
    "rejection-without-reason": "A suggestion is rejected with a reason; nothing was changed: write one.",
    "cannot-be-suggested": "This cannot be suggested, only done; nothing was changed: go back to editing "
                           "(Ctrl+Shift+E) first.",
}
