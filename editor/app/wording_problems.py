"""English sentences for problems: what an importer, a check or an export was unsure of or found wrong."""

from __future__ import annotations

PROBLEMS: dict[str, str] = {
    # Notes and their markers
    "note-missing-in-source": "The marker {note} has no note in the source; an empty note marked as missing stands in "
                              "its place: write it, or delete the note.",
    "note-without-marker": "Note {note} has no marker in the text; it is kept without a place: move it to where it "
                           "belongs.",
    "note-breaks-off": "Note {note} breaks off in the source; it is kept as printed: look for the rest.",
    "note-empty": "Note {note} has no words, and stands empty in the edition: write it, or delete it.",
    "note-label-out-of-order": "Note {note} is out of order; nothing was changed: compare the labels with the source.",
    "marker-doubtful": "{label} was taken for a note's marker, but not surely ({confidence} per cent): if it is text, "
                       "delete the note and type it again.",
    "lemma-changed": "The words of note {note} were “{lemma}” and are now “{words}”; the lemma was left as it was: "
                     "accept the new words, or see whether the note still fits.",
    # Cross-references
    "reference-dangling": "The cross-reference “{words}” points to something that is no longer in the project; its "
                          "words are kept: choose another target, or remove it.",
    "reference-outdated": "The cross-reference “{words}” was worded by hand and would now say “{label}”; its words "
                          "are kept: change them, or take the new ones.",
    # References, quotations, omissions
    "archival-reference-corrected": "The archival reference prints “{printed}”, which was read as “{corrected}”; the "
                                    "text is as printed: check it.",
    "archival-reference-doubtful": "This looks like an archival reference that is not wholly understood; the text is "
                                   "as printed: fill in the levels.",
    "ibid-unresolved": "This Ibid. refers to no earlier reference that names a repository; the text is as printed: "
                       "name it.",
    "quotation-unbalanced": "A quotation mark has no partner here; the text is as printed: check the source.",
    "omission-malformed": "The omission sign is printed oddly ({printed}); it was taken for an omission and the text "
                          "is as printed.",
    "ellipsis-ambiguous": "These dots may be the author's or mark an omission; the text is as printed: mark a gap if "
                          "it is one.",
    # The letter's metadata
    "date-doubtful": "The date “{date}” is not sure (compare “{other}”); both are kept as printed: decide.",
    "date-missing": "The letter has no date; add one, if only a conjecture.",
    "sender-missing": "The letter has no sender; add one.",
    "sender-doubtful": "The sender was taken from the signature ({sender}), because nothing else names one: check it.",
    "sender-contradicted": "The sender is given as {sender}, but also as {other}; both are kept: decide.",
    "recipient-doubtful": "The recipient was taken from the letter's opening ({recipient}): check it.",
    "place-doubtful": "“{place}” was taken for the place of writing, but not surely: check it.",
    "writing-place-missing": "The letter has no place of writing; add one, if only a conjecture.",
    "received-before-sent": "The letter is said to have been received ({received}) before it was sent ({sent}); both "
                            "are kept: decide.",
    "base-witness-missing": "None of the {count} witnesses is chosen as the base of the text: choose one.",
    "shelfmark-missing": "The witness ({role}) names {repository}, but no shelfmark: add the reference.",
    "block-doubtful": "This line was read as {role}, but not surely: give it another role if that is wrong.",
    "recognition-doubtful": "“{words}” was recognised on the scan, but not surely ({confidence} per cent): compare it "
                            "with the scan, and correct it or let it stand.",
    "letters-split": "The source was taken for {count} letters; check where one ends and the next begins.",
    "entity-unknown": "A tag names the entry {entity}, which is not in the register; the tag is kept: choose another "
                      "entry.",
    "entity-ambiguous": "The name belongs to several entries of the register; nothing was tagged: choose one.",
    "letter-already-present": "The letter “{title}” from {file} is in the project already; it was left out: delete the "
                              "one that is there first if this one is to replace it.",
    "comment-open": "There are comments that are not resolved: {count}. An edition does not show them.",
    "conflict-open": "Conflicts with a colleague's work were left for later: {count}. What stands here goes out: "
                     "decide them in the review.",
    "anchor-detached": "A {kind} has lost its place in the text; it is kept: place it again or remove it.",
    # Sources and files
    "encoding-detected": "The source is encoded as {encoding}.",
    "encoding-doubtful": "The source's encoding is not sure; it was read as {encoding}: if letters look wrong, convert "
                         "it to UTF-8 and import it again.",
    "document-part-lost": "{what} (“{words}”) behind “{near}” has no place in a project; the words of the text are "
                          "kept: look at the document.",
    "returned-elsewhere": "Tracked changes of letter {number} ({count}) stand in headings or in what is said of the "
                          "letter, not in a text; they were not made suggestions: look at the document.",
    "returned-unlike": "The text that begins “{words}” is like no state of letter {number}; nothing was suggested from "
                       "it: compare the document with the letter.",
    "change-not-placed": "{author}'s change “{words}” behind “{near}” is not, or not wholly, about words of a text; it "
                         "was not made a suggestion: look at the document.",
    "characters-replaced": "Characters that no text may hold were replaced ({replaced}), and odd line ends made line "
                           "feeds ({line_ends}).",
    "html-truncated": "The page is cut off, or an element of it is never closed: compare the end of the text with the "
                      "source.",
    "html-active-content-removed": "Scripts, forms or embedded objects of the page were left out ({count}).",
    "element-not-understood": "The element {element} is not understood ({count} ×); it is kept and will be written "
                              "again.",
    "doctype-ignored": "The document type of the file was ignored; nothing was loaded from elsewhere.",
    "xml-recovered": "The file is not well-formed XML ({detail}); it was read as far as possible: compare the text "
                     "with the source.",
    "entities-replaced": "Entities that the file does not declare were replaced by the characters that are usually "
                         "meant ({count}).",
    "letter-not-written": "Nothing of the letter was written: {format} is made of {what}, and it has none; link its "
                          "scans first.",
    "export-particulars-missing": "{format} asks for {what}, which nobody has said; it was written without: say it "
                                  "among the options of the export, or in the project.",
    "names-without-authority": "{count} names in the {format} file have no confirmed authority record, and the letters "
                               "are not found by them: link their entries in the register.",
    "written-anew-changed": "The letter was changed since it came in as {file}; it was written anew, not as that file: "
                            "see what was changed in its history.",
    "written-anew-unkept": "No file is kept that holds this letter alone as TEI, as one read by this version would be; "
                           "it was written anew: import its file again, if it is to go out as it came.",
    "written-anew-corpus": "A corpus holds its letters in one form, so all were written anew; export into a folder, if "
                           "letters are to go out as they came.",
    "header-part-kept": "Parts of the file around the text are not understood ({count}: {elements}); they are kept and "
                        "will be written again.",
    "words-between-letters": "Words that stand between the letters of the file were not taken in ({count} passages): "
                             "{words}",
    "pointer-unresolved": "{pointer} points to no entry that was found ({count} ×); it is kept: import the file "
                          "with the register together with the letters.",
    "date-contradicted": "The letter is dated {date}, but also {other}; both are kept: decide.",
    "recipient-contradicted": "The recipient is given as {recipient}, but also as {other}; both are kept: decide.",
    "place-contradicted": "The place is given as {place}, but also as {other}; both are kept: decide.",
    "sidecar-mismatch": "The TEI was edited after its annotations were written ({what}); the words are those of "
                        "the TEI and the annotations were placed anew: compare them with the source.",
    "hash-mismatch": "Letter {number} is not what the history says it should be; nothing was changed: restore a "
                     "backup.",
    # Scans
    "image-missing": "The scan of page {page} is not there ({file}); put the file back, or find it with Scan > Files "
                     "of the scans > Find missing scans.",
    "image-reduced": "The scan of page {page} is not there ({file}); a reduced one stands for it, as it was sent: ask "
                     "for the scan where that is too coarse.",
    "image-changed": "The scan of page {page} is not the file that was linked ({file}); put the old one back, or link "
                     "the page to this one.",
    "scan-already-present": "The scan {file} is a page of letter {number} already; it was left out.",
    "scan-twice": "The scan {file} is there twice under different names; it was left out the second time.",
    # Exports
    "block-out-of-place": "A {kind} cannot stand at this place in TEI; it was written as an unnamed block.",
    "crossing-split": "A {kind} crosses another mark; it was written in several linked pieces.",
    "glyphs-missing": "No typeface at hand shows these characters, so the pages have empty boxes for them: "
                      "{characters}; install a typeface that has them, and name it with the option face.",
    "pages-many": "The pages of so many letters need about {needed} of the {limit} GB of memory that they may have: "
                  "when the edition grows, export it in parts, by years or volumes.",
    "character-not-exportable": "A character has no place in the format {format}; it was written as U+FFFD.",
    "not-in-model": "{element} has no place in a project ({count} ×); it was left out.",
    "annotation-without-text": "{count} annotations in {file} are of {source}, which is no text or note here; they "
                               "were left out: import that text first.",
    "annotations-already-present": "{count} annotations in {file} are in the project already; they were left out.",
    "table-row-odd": "Row {row} of the table was not understood in all ({detail}); the rest was taken: look at the "
                     "row.",
    "table-cell-kept": "Row {row} of the table of {table}: {detail} cannot be changed in a table, or not to this; it "
                       "is in the project as it was.",
    "table-rows-nowhere": "{count} rows of the table of {table} in {file} name nothing that is in the project; they "
                          "were left out: import the letters first, as JSON or TEI.",
    "table-row-left": "Row {row} of the table of {table} says something that is not there or cannot be ({detail}); "
                      "nothing was made of it: mend the row and read the table again.",
    "table-place-missing": "Row {row} of the table of {table}: “{words}” does not stand in the text that the row "
                           "means; nothing was made of it: give the words as they stand, or the position.",
    "table-place-ambiguous": "Row {row} of the table of {table}: “{words}” stands at {count} places; nothing was made "
                             "of it: give the position, or more of the words.",
    "scan-other-shape": "What the file drew on page {page} is for an image of another shape than {file}, and may lie "
                        "beside its lines; link the image that the file was made from.",
    "region-text-differs": "The text of region {region} is not that of its lines; the lines were taken.",
    "not-in-format": "{format} cannot carry this: {what}; it stays in the project.",
}
"""Every code of ``editor.core.problems.SEVERITIES``."""

EVIDENCE: dict[str, str] = {
    "evidence-addressee-line": "a line that names an addressee",
    "evidence-addressee-only": "a headline that names an addressee",
    "evidence-archival-reference": "an archival reference of {levels} levels",
    "evidence-bare-number": "a number alone: {number}",
    "evidence-before-body": "a line in front of the body",
    "evidence-before-headline": "a line in front of the headline",
    "evidence-behind-closing": "behind the closing",
    "evidence-beside-date": "beside the date",
    "evidence-between-opening-and-end": "between the opening and the end",
    "evidence-capitalised-words": "a few words with capitals",
    "evidence-closing-and-name": "a closing with a name behind it",
    "evidence-closing-formula": "a formula of closing",
    "evidence-date": "a date: {date}",
    "evidence-date-and-place": "a date and a place: {date}, {place}",
    "evidence-decided": "decided by you",
    "evidence-document-heading": "a heading of the document itself",
    "evidence-editor-words": "words of an editor or compiler",
    "evidence-field-name": "a field: {name}",
    "evidence-field-doubtful": "taken from a line that may mean somebody or something else",
    "evidence-field-read": "read from the line shown",
    "evidence-first-line": "the first line of the page",
    "evidence-greeting": "a greeting",
    "evidence-in-brackets": "in brackets",
    "evidence-labels-in-sequence": "labels in sequence",
    "evidence-line-over-headline": "a line over the headline",
    "evidence-list-element": "an item of a list",
    "evidence-mark-brackets": "brackets or signs of the edition",
    "evidence-mark-quotation": "quotation marks",
    "evidence-mark-reference": "the form of a reference",
    "evidence-mark-styled": "set off in the source",
    "evidence-marker-bracket": "a figure in brackets, in the sequence of the notes",
    "evidence-marker-plain": "a bare figure where a marker may stand, in the sequence of the notes",
    "evidence-marker-raised": "a raised figure or a link",
    "evidence-marker-sign": "a sign behind a word",
    "evidence-marker-word": "a number spelled out, alone behind a sentence",
    "evidence-name-alone": "a name alone",
    "evidence-name-of-sender": "the sender's name",
    "evidence-names-joined-by-to": "names joined by “to”",
    "evidence-navigation-element": "navigation of the page",
    "evidence-note-of-document": "the document itself keeps it as a note",
    "evidence-note-at-end": "a label that begins a line at the end, and its marker in the text",
    "evidence-note-under-heading": "a label that begins a line under the heading of the notes",
    "evidence-nothing-found": "nothing of the kind was found",
    "evidence-number-word": "a number with its word: {number}",
    "evidence-office": "an office",
    "evidence-physical-description": "a description of the document",
    "evidence-postscript-sign": "the sign of a postscript",
    "evidence-printed-source": "a printed source",
    "evidence-prose-before-headline": "prose in front of the headline",
    "evidence-publication-words": "words of a title page",
    "evidence-repeats-headline": "it repeats the headline",
    "evidence-page-number": "the number of a printed page",
    "evidence-rule": "a ruled line",
    "evidence-sender-remark": "a remark of the sender",
    "evidence-separated-labels": "{count} labels behind a separation",
    "evidence-set-apart": "not part of this letter’s text",
    "evidence-site-words": "words of a web site",
    "evidence-title-element": "the title of the page",
    "evidence-vocative": "somebody is addressed",
    "evidence-year-alone": "a year alone",
    "evidence-year-range": "a range of years",
}
"""What a recogniser gives as its reason, for the import assistant."""
