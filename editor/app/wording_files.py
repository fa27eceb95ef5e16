"""English sentences for what can be wrong with a project file, a source or an output."""

from __future__ import annotations

FILES: dict[str, str] = {
    # Sources
    "no-such-source": "There is no file or folder {file}; nothing was imported.",
    "nothing-to-import": "The folder {folder} holds no file that can be imported ({endings}); nothing was changed.",
    "too-many-files": "The folder {folder} holds {count} files, more than the {most} of one import; nothing was "
                      "imported: choose smaller folders.",
    "source-not-readable": "The file {file} cannot be read ({reason}); it was left out.",
    "source-empty": "{file} is empty; nothing was imported from it.",
    "source-binary": "{file} holds no text; nothing was imported from it.",
    "source-too-large": "{file} is larger than the {megabytes} MB that are read at once; nothing was imported from it: "
                        "split it.",
    "source-not-understood": "{file} is in no format that can be imported; nothing was imported from it: name the "
                             "format if you know it.",
    "source-too-complex": "{file} is nested too deeply to be read as {format}; nothing was imported from it.",
    "source-unreadable": "{file} could not be read as {format} ({detail}); nothing was imported from it.",
    "format-unknown": "There is no format {format}; the formats are {known}.",
    "format-cannot-read": "The format {format} can be written but not read; nothing was imported.",
    "format-read-only": "The format {format} can be read but not written; nothing was written.",
    "json-broken": "{file} is not JSON ({detail}); nothing was imported from it.",
    "json-field": "{file} has a wrong value at {where} ({detail}); nothing was imported from it.",
    "json-newer-version": "{file} was written in version {version} of the format, and this program knows {known}; "
                          "nothing was imported from it: use a newer Letterbook.",
    "json-not-ours": "{file} is JSON but holds no letters; nothing was imported from it.",
    "json-too-deep": "{file} is nested too deeply; nothing was imported from it.",
    "cmif-without-letters": "{file} describes {count} letters, and between one and {most} can be read; nothing was "
                            "imported from it.",
    "w3c-without-annotations": "{file} holds no Web Annotations; nothing was imported from it.",
    "w3c-too-many": "{file} holds {count} annotations, more than the {most} that are read; split it.",
    "csv-broken": "{file} is no table that can be read ({detail}); nothing was imported from it.",
    "csv-not-understood": "The columns of {file} ({columns}) say neither that it lists letters nor that it lists "
                          "register entries; nothing was imported from it: name them as the page on formats says.",
    "csv-too-large": "{file} has more than the {most} rows that are read; nothing was imported from it: split it.",
    "page-not-ours": "{file} is no PAGE file; nothing was imported from it.",
    "alto-not-ours": "{file} is no ALTO file; nothing was imported from it.",
    "alto-unit-unknown": "{file} measures in {unit}, which needs to know how many dots make an inch; nothing was "
        "imported from it.",
    "hocr-not-ours": "{file} holds no page of a recogniser; nothing was imported from it.",
    "xml-broken": "{file} is not XML that can be read ({detail}); nothing was imported from it.",
    "xml-doctype-refused": "{file} declares entities of its own, which can do harm; nothing was imported from it: "
                           "remove the document type.",
    "xml-too-deep": "{file} is nested deeper than {depth} elements; nothing was imported from it.",
    "xml-too-large": "{file} is larger than the {megabytes} MB that are read as XML; nothing was imported from it: "
                     "split it.",
    "document-damaged": "{file} is damaged or no document of a word processor ({detail}); nothing was imported from "
                        "it.",
    "document-encrypted": "{file} is protected by a password; nothing was imported from it: save it without one.",
    "document-too-old": "{file} is in a format that Word used before 2007; nothing was imported from it: save it as "
                        "DOCX.",
    "document-not-word": "{file} is a package that holds no text document; nothing was imported from it.",
    "document-gave-up": "Reading {file} took more than {seconds} seconds or {megabytes} MB of memory, or broke off, "
                        "and was given up; nothing was imported from it. Open it in a word processor and save it "
                        "again.",
    "document-too-large": "{file} unpacks to more than a document ever needs ({what}); nothing was imported from it.",
    "tei-without-text": "{file} is TEI but holds no text; nothing was imported from it.",
    # Outputs
    "option-unknown": "There is no {option} called {value}; it can be {known}. Nothing was written.",
    "no-such-preset": "There is no preset {preset}; there are: {known}. Nothing was written.",
    "preset-unnamed": "A preset needs a name; nothing was saved.",
    "format-needed": "Say in which format to export, with --format, or by which preset of the project, with --preset "
                     "({known}); nothing was written.",
    "output-needed": "Say where to write to, with --output; nothing was written.",
    "output-needed-by-preset": "The preset {preset} names no place in the project's folder; nothing was written: say "
                               "where to write to, with --output.",
    "output-is-dash": "An export goes to a file or a folder, never to standard output; nothing was written: name one.",
    "no-such-option": "The format {format} has no option that can be set by {option}; it has: {known}. Nothing was "
                      "written.",
    "iiif-not-ours": "{file} is no IIIF manifest with canvases; nothing was imported. Choose the manifest itself, not "
                     "a collection.",
    "iiif-too-large": "The manifest {file} has {count} canvases, more than the {most} that are read; split it.",
    "pandoc-missing": "This format is made and read by the program pandoc, which is not there; nothing was changed: "
                      "install the package pypandoc-binary, which brings it.",
    "pandoc-failed": "The program pandoc could not do it ({reason}); nothing was changed.",
    "pandoc-gave-up": "The program pandoc needed more than {seconds} seconds and was stopped; nothing was changed: "
                      "take fewer letters at once.",
    "pandoc-memory": "The program pandoc needed more than the {limit} GB of memory that it may have; nothing was "
                     "changed: export the letters in parts, by years or volumes.",
    "typst-memory": "Typst needed more than the {limit} GB of memory that it may have; nothing was changed: export the "
                    "letters in parts, by years or volumes.",
    "pages-too-many": "The pages of so many letters would need about {needed} GB of memory, and may have {limit} GB; "
                      "nothing was written: export the letters in parts, by years or volumes.",
    "typst-missing": "This format is set by Typst, which is not there; nothing was changed: install the package typst.",
    "typst-failed": "Typst could not set the pages ({reason}); nothing was changed.",
    "typst-gave-up": "Typst needed more than {seconds} seconds and was stopped; nothing was changed: take fewer "
                     "letters at once.",
    "format-cannot-write": "The format {format} can be read but not written; nothing was written.",
    "output-is-project": "{path} is the name of a project file, which an export never overwrites; nothing was "
                         "written: choose another name.",
    "output-is-folder": "{path} is a folder, but this format writes one file; nothing was written: give a file name.",
    "output-is-file": "{path} is a file, but this format writes several into a folder; nothing was written: give the "
                      "name of a folder.",
    "output-needs-folder": "The format {format} writes many files into a folder, and {path} is named like a single "
                           "file; nothing was written: give the name of a folder.",
    "output-not-empty": "The folder {path} holds files that no export made; nothing was written: choose an empty or "
                        "a new folder.",
    "output-not-ordinary": "{path} is a device or a pipe, not a file; nothing was written: give a file name.",
    "output-failed": "The output could not be written to {path} ({reason}); what stood there is unchanged.",
    # Project files
    "no-such-project": "There is no project file {path}; new makes one.",
    "project-exists": "{path} exists already; nothing was changed: choose another name.",
    "project-empty": "{path} is an empty file, not a project; nothing was changed.",
    "not-a-project": "{path} is not a Letterbook project; nothing was changed.",
    "project-not-a-file": "{path} is not an ordinary file; nothing was changed.",
    "project-not-creatable": "{path} cannot be made ({reason}); nothing was changed.",
    "project-hard-linked": "{path} has a second name on this disk (a hard link), under which SQLite could damage it; "
                           "it was not opened: make a copy and open that.",
    "project-newer": "{path} was made by a newer Letterbook (format {version}, this one knows {known}); nothing was "
                     "changed: use the newer program.",
    "project-schema-foreign": "{path} holds tables that no Letterbook made; it was not opened.",
    "project-foreign-journal": "{journal} was not written by Letterbook and could change the project or delete files; "
                               "{path} was not opened: move that file away.",
    "project-damaged": "{path} is damaged ({reason}); nothing was changed: restore the newest backup, or salvage what "
                       "is in it.",
    "project-unreadable": "{path} cannot be read ({reason}); nothing was changed.",
    "project-not-writable": "{path} cannot be written ({reason}); nothing was changed.",
    "project-write-failed": "A change could not be written to {path} ({reason}); the project is as it was before.",
    "project-busy": "Another program is using {path}; nothing was changed: close it and try again.",
    "project-in-use": "{user} has {path} open on this computer since {since}; nothing was changed: close it there "
                      "first.",
    "project-in-use-elsewhere": "{user} has {path} open on {host} since {since}; nothing was changed: wait, or work on "
                                "a copy.",
    "project-moved": "{path} was moved or deleted while it was open; nothing more is written to it: put it back, or "
                     "restore a backup, and open it again.",
    "project-replaced": "Another file was put in the place of {path} while it was open; nothing was written to it: see "
                        "which of the two is yours, and open it again.",
    "project-changed-elsewhere": "Another program changed {path} while it was open; nothing was written over that: "
                                 "open it again.",
    "project-read-only": "{path} is open for reading only; nothing was changed.",
    "backup-damaged": "The backup {path} is damaged ({reason}); nothing was restored: take another one.",
    "backup-failed": "The copy {path} could not be made ({reason}); the project and the older backups are unchanged.",
    # What check finds
    "file-image-damaged": "The image {sha256} in the project is damaged.",
    "file-current-differs": "The state of {id} is not that of its newest revision.",
    "file-head-hash-wrong": "The hash of the project is not that of its letters and register.",
    "file-head-wrong": "The newest revision of {id} is not the last of its history.",
    "file-incoming-wrong": "What somebody else says of {id} is not a state of it.",
    "file-letter-hash-wrong": "The hash of the letter {id} is not that of its parts.",
    "file-mention-wrong": "The list of mentions does not agree with the tag {id}.",
    "file-position-missing": "The annotation {id} has no position.",
    "file-position-wrong": "The annotation {id} does not stand where its history leads.",
    "file-position-out-of-bounds": "The annotation {id} stands outside its text.",
    "file-revision-damaged": "A revision of {id} is not what was written.",
    "file-row-dangling": "A row of the table {table} refers to nothing.",
    "file-structure-damaged": "The structure of the file is damaged: {detail}.",
    "file-unreadable": "The file cannot be read to its end ({reason}).",
    "file-failed": "A file could not be read or written ({reason}); nothing was changed: check the disk and its "
                   "permissions and try again.",
    "backup-made": "The backup {file} was made and verified.",
    "disk-full": "There is no room left on the disk of {path}; the last change was not saved: make room.",
}
