"""English sentences for errors: what, where, what was left untouched, what to do."""

from __future__ import annotations

ERRORS: dict[str, str] = {
    "no-such-object": "There is no {kind} with the identity {id} in the project any more; nothing was changed.",
    "no-such-letter": "There is no letter {letter} in the project; list shows the numbers and identities.",
    "no-such-entity": "There is no entry {entity} in the register; entities shows the names and identities.",
    "entity-ambiguous": "{count} entries of the register are called {entity}; give the identity that entities shows.",
    "position-outside-text": "The place {start} to {end} lies outside the text, which has {length} characters; nothing "
                             "was changed.",
    "point-needed": "A {kind} stands at one point of the text, not over a stretch; nothing was changed.",
    "span-needed": "A {kind} needs some text to stand on; nothing was changed: select the words first.",
    "not-a-mark": "A {kind} is not a mark or a tag; nothing was changed.",
    "not-removable": "A line always has a role, so the role {kind} cannot be removed; give the line another role.",
    "not-a-block-role": "The role {role} is not one that a line can have; nothing was changed.",
    "note-cannot-stand-there": "A note can stand neither in its own body nor in another letter; nothing was changed.",
    "entity-without-name": "An entry of the register needs a name; nothing was changed.",
    "merge-with-itself": "The entry {name} cannot be merged with itself or while it is merged into another; nothing "
                         "was changed.",
    "merge-of-kinds": "{name} is a {kind} and cannot be merged with a {other}; nothing was changed.",
    "letter-without-number": "A letter needs a number; nothing was changed.",
    "two-base-witnesses": "Only one witness can be the base of the text; nothing was changed.",
    "query-field-unknown": "The query has no field {field}; the fields are {known}.",
    "query-value-malformed": "The query cannot use {field}:{value}; the manual lists the forms that it knows.",
    "resource-missing": "The program's own file {name} is missing: the installation is not complete; install it again.",
    "no-such-profile": "There is no profile {name}; the profiles are {known}. No project was made.",
    "profile-broken": "The profile {name} cannot be read ({reason}); mend its file or install the program again.",
    "settings-broken": "The settings in {file} cannot be read ({reason}); the default settings are used.",
    "settings-values-broken": "In the settings {file} these values cannot be used: {names}; their defaults are used.",
    "settings-not-written": "The settings could not be written to {file} ({reason}); they hold until you leave.",
    "job-failed": "An internal error stopped the work ({reason}); the project is as it was before.",
}
