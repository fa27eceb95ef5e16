"""English sentences for errors in what was asked for: what, where, what was left untouched, what to do."""

from __future__ import annotations

ERRORS: dict[str, str] = {
    "no-such-object": "There is no {kind} with the identity {id} in the project any more; nothing was changed.",
    "no-such-letter": "There is no letter {letter} in the project; list shows the numbers and identities.",
    "no-such-text": "There is no text {text} in the project any more; nothing was changed.",
    "no-such-step": "There is no step {step} in the history; nothing was changed.",
    "reason-missing": "A problem is let stand with a reason; nothing was changed: write one.",
    "nothing-to-restore": "It was not there at that step; nothing was changed.",
    "comment-empty": "A comment needs words; nothing was changed.",
    "comment-label-unknown": "{label} is not a label of a comment; the labels are {known}.",
    "comment-of-another": "This was said by {author}, who alone can change or delete it; nothing was changed: answer "
                          "it instead.",
    "signoff-conflicts": "The letter cannot be signed off: conflicts with a colleague were left for later ({count}); "
                         "nothing was changed: decide them first.",
    "signoff-detached": "The letter cannot be signed off: tags, marks or notes have lost their place ({count}); "
                        "nothing was changed: place or remove them first.",
    "signoff-errors": "The letter cannot be signed off: comments say that something is wrong ({count}); nothing was "
                      "changed: resolve them first.",
    "signoff-four-eyes": "The letter cannot be signed off by {person} alone: the project asks that somebody else has "
                         "read it too; nothing was changed.",
    "signoff-reason-missing": "A sign-off is withdrawn with a reason; nothing was changed: write one.",
    "reading-without-reader": "A reading needs somebody who read, and how; nothing was changed.",
    "letter-ambiguous": "Several letters are called {letter}; give more of the identity, which list --json shows.",
    "letter-incomplete": "Letter {letter} cannot be put together: its text or the body of a note is missing; nothing "
                         "was changed: check the project.",
    "no-such-entity": "There is no entry {entity} in the register; entities shows the names and identities.",
    "entity-name-ambiguous": "{count} entries of the register are called {entity}; give the identity that entities "
                             "shows.",
    "no-such-occurrence": "There is no untagged occurrence {id} any more; nothing was tagged: list them again.",
    "occurrence-moved": "Where {match} stood, other words stand by now; nothing was tagged: list the places again.",
    "identity-malformed": "{id} is not an identity; nothing was changed.",
    "text-still-annotated": "The text {text} cannot be deleted while annotations stand on it; nothing was changed.",
    "stopped": "Stopped; what was done before stays done, what was under way was not done: begin it again if it is "
               "wanted.",
    "result-not-written": "The result could not be written to standard output ({reason}); what was done in the project "
                          "stays done: make room, or send it elsewhere.",
    "words-not-text": "What was given holds bytes that are no text; nothing was changed.",
    "identity-of-other-kind": "The identity {id} belongs to something of another kind; nothing was changed.",
    "letter-of-object-fixed": "What belongs to one letter cannot be moved to another ({id}); nothing was changed.",
    "project-is-one": "A project file holds one project; nothing was changed.",
    "edit-does-not-fit": "The text is not what the correction was made for; nothing was changed: open the letter "
                         "again.",
    "anchor-out-of-bounds": "The place {start} to {end} lies outside the text; nothing was changed.",
    "transaction-nested": "Two changes met in {path}; the second was not made: try again.",
    "position-outside-text": "The place {start} to {end} lies outside the text, which has {length} characters; nothing "
                             "was changed.",
    "point-needed": "A {kind} stands at one point of the text, not over a stretch; nothing was changed.",
    "span-needed": "A {kind} needs some text to stand on; nothing was changed: select the words first.",
    "not-a-mark": "A {kind} is not a mark or a tag; nothing was changed.",
    "not-a-translation": "This text is not a translation; nothing was changed.",
    "not-removable": "A line always has a role, so the role {kind} cannot be removed; give the line another role.",
    "not-a-block-role": "The role {role} is not one that a line can have; nothing was changed.",
    "note-cannot-stand-there": "A note can stand neither in its own body nor in another letter; nothing was changed.",
    "note-has-no-neighbour": "No other note stands at the same place on that side; nothing was changed.",
    "notes-cannot-merge": "Only two notes of one letter, of which neither stands in the other, can be merged; nothing "
                          "was changed.",
    "reference-without-target": "The cross-reference has nothing to point to; nothing was changed: choose a target.",
    "fragment-damaged": "What the clipboard holds is not a whole piece of a letter; nothing was pasted: copy it again.",
    "entity-without-name": "An entry of the register needs a name; nothing was changed.",
    "entity-in-use": "{name} is mentioned ({count}); nothing was changed: delete it with its mentions, or merge it "
                     "into another entry.",
    "split-of-nothing": "None of the chosen mentions names {name}; nothing was changed.",
    "merge-with-itself": "The entry {name} cannot be merged with itself or while it is merged into another; nothing "
                         "was changed.",
    "merge-of-kinds": "{name} is a {kind} and cannot be merged with a {other}; nothing was changed.",
    "import-not-decidable": "In {file} there are no stretches to decide about; correct the letter after the import.",
    "import-no-label": "“{text}” cannot be the marker of a note; select the figure or sign alone.",
    "import-begins-already": "A letter begins with this line already; nothing was changed.",
    "import-nothing-before": "There is no letter before this one in the file; nothing was changed.",
    "nothing-below": "Nothing stands below the line of the caret, so there is nothing to split off; nothing was "
                     "changed.",
    "no-letter-to-join": "No letter follows letter {number}, so there is nothing to join; nothing was changed.",
    "letter-without-number": "A letter needs a number; nothing was changed.",
    "two-base-witnesses": "Only one witness can be the base of the text; nothing was changed.",
    "query-field-unknown": "The query has no field {field}; the fields are {known}.",
    "query-value-malformed": "The query cannot use {field}:{value}; the manual lists the forms that it knows.",
    "search-pattern-invalid": "The pattern {pattern} is not a regular expression ({reason}); nothing was searched.",
    "replacement-invalid": "What is to stand there instead, {replacement}, cannot be used ({reason}); nothing was "
                           "changed: name only groups that the pattern has.",
    "replacement-moved": "Where “{words}” stood, other words stand by now; nothing was changed: search again.",
    "search-pattern-slow": "The pattern {pattern} takes longer than {seconds} seconds; the search was stopped: make it "
                           "simpler.",
    "search-scope-unknown": "There is no place {scope} to search in; the places are {known}.",
    "sort-unknown": "Letters cannot be sorted by {sort}; they can be by {known}.",
    "nothing-to-undo": "There is no step that could be undone; nothing was changed.",
    "nothing-to-redo": "There is no step that could be done again; nothing was changed.",
    "no-screen": "There is no screen here, so no window can be opened; these commands need none: {commands}.",
    "screen-silent": "The display {display} does not answer, so no window can be opened; these commands need none: "
                     "{commands}.",
    "qt-libraries-missing": "Qt needs system libraries that are missing here; install them, on Debian and Ubuntu "
                            "with: apt install {packages}",
    "resource-missing": "The program's own file {name} is missing: the installation is not complete; install it again.",
    "no-such-profile": "There is no profile {name}; the profiles are {known}. No project was made.",
    "image-hash-wrong": "The bytes of an image are not those that its hash {sha256} names; nothing was changed.",
    "palette-broken": "The character palette {file} cannot be read ({reason}); install the program again.",
    "profile-broken": "The profile {name} cannot be read ({reason}); mend its file or install the program again.",
    "settings-broken": "The settings in {file} cannot be read ({reason}); the default settings are used.",
    "settings-values-broken": "In the settings {file} these values cannot be used: {names}; their defaults are used.",
    "settings-not-written": "The settings could not be written to {file} ({reason}); they hold until you leave.",
    "sample-not-copied": "The sample could not be copied to {folder} ({reason}); nothing was changed there.",
    "job-failed": "An internal error stopped the work ({reason}); the project is as it was before.",
    "window-usage": "The window opens one project at a time: leave out “{argument}”.",
    "internal-error": "An internal error stopped the last action ({reason}); what was saved before stays saved; a "
                      "report lies in {file}.",
    "importing": "Reading {file}",
    "exporting": "Writing letters",
    "looking": "Looking for names",
}
