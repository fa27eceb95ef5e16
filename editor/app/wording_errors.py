"""English sentences for errors: what, where, what was left untouched, what to do."""

from __future__ import annotations

ERRORS: dict[str, str] = {
    "no-such-object": "There is no {kind} with the identity {id} in the project any more; nothing was changed.",
    "no-such-letter": "There is no letter {letter} in the project; list shows the numbers and identities.",
    "no-such-entity": "There is no entry {entity} in the register; entities shows the names and identities.",
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
    "no-screen": "There is no screen here, so no window can be opened; these commands need none: {commands}.",
    "screen-silent": "The display {display} does not answer, so no window can be opened; these commands need none: "
                     "{commands}.",
    "qt-libraries-missing": "Qt needs system libraries that are missing here; install them, on Debian and Ubuntu "
                            "with: apt install {packages}",
    "resource-missing": "The program's own file {name} is missing: the installation is not complete; install it again.",
    "no-such-profile": "There is no profile {name}; the profiles are {known}. No project was made.",
    "profile-broken": "The profile {name} cannot be read ({reason}); mend its file or install the program again.",
    "settings-broken": "The settings in {file} cannot be read ({reason}); the default settings are used.",
    "settings-values-broken": "In the settings {file} these values cannot be used: {names}; their defaults are used.",
    "settings-not-written": "The settings could not be written to {file} ({reason}); they hold until you leave.",
    "sample-not-copied": "The sample could not be copied to {folder} ({reason}); nothing was changed there.",
    "no-such-source": "There is no file or folder {file}; nothing was imported.",
    "nothing-to-import": "The folder {folder} holds no file that can be imported ({endings}); nothing was changed.",
    "too-many-files": "The folder {folder} holds {count} files, more than the {most} of one import; nothing was "
                      "imported: choose smaller folders.",
    "source-not-readable": "The file {file} cannot be read ({reason}); it was left out.",
    "importing": "Reading {file}",
    "exporting": "Writing letters",
    "looking": "Looking for names",
    "occurrence-moved": "Where {match} stood, other words stand by now; nothing was tagged: list the places again.",
    "no-such-preset": "The format {format} has no preset {preset}; it has: {known}. Nothing was written.",
    "format-cannot-write": "The format {format} can be read but not written; nothing was written.",
    "output-is-project": "{path} is the name of a project file, which an export never overwrites; nothing was "
                         "written: choose another name.",
    "output-is-folder": "{path} is a folder, but this format writes one file; nothing was written: give a file name.",
    "output-is-file": "{path} is a file, but this format writes several into a folder; nothing was written: give the "
                      "name of a folder.",
    "output-not-empty": "The folder {path} holds files that no export made; nothing was written: choose an empty or "
                        "a new folder.",
    "output-failed": "The output could not be written to {path} ({reason}); what stood there is unchanged.",
    "nothing-to-undo": "There is no step that could be undone; nothing was changed.",
    "nothing-to-redo": "There is no step that could be done again; nothing was changed.",
    "entity-name-ambiguous": "{count} entries of the register are called {entity}; give the identity that entities "
                             "shows.",
    "no-such-occurrence": "There is no untagged occurrence {id} any more; nothing was tagged: list them again.",
    "job-failed": "An internal error stopped the work ({reason}); the project is as it was before.",
}
