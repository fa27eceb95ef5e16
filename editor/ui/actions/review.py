"""The rows of the action table about reviewing. In the review window single keys do much more: see its own table."""

from __future__ import annotations

from editor.ui.actions.spec import REVIEW, ActionSpec
from editor.ui.noop import QT_TRANSLATE_NOOP

ROWS: tuple[ActionSpec, ...] = (
    ActionSpec("review.open", QT_TRANSLATE_NOOP("Actions", "&Open a colleague's file…"), REVIEW, "review.open",
               ("Ctrl+Alt+Shift+O",), "write",
               QT_TRANSLATE_NOOP("Actions", "Compare a colleague's project or review package with this one, and decide "
                                            "about what they changed")),
    ActionSpec("review.continue", QT_TRANSLATE_NOOP("Actions", "&Continue the review"), REVIEW, "review.resume",
               ("Ctrl+Alt+Shift+C",), "write",
               QT_TRANSLATE_NOOP("Actions", "Go on with a delivery that is not decided yet")),
    ActionSpec("review.send", QT_TRANSLATE_NOOP("Actions", "Send a cop&y…"), REVIEW, "review.send", (), "project",
               QT_TRANSLATE_NOOP("Actions", "Write a copy of the project for a colleague, or a small package of what "
                                            "they do not have, and say what is in it")),
    ActionSpec("review.next", QT_TRANSLATE_NOOP("Actions", "&Next undecided change"), REVIEW, "review.step", (),
               "write",
               QT_TRANSLATE_NOOP("Actions", "Go to the next change of the review that is undecided (J in its window)"),
               "next", separator=True),
    ActionSpec("review.previous", QT_TRANSLATE_NOOP("Actions", "&Undecided change before"), REVIEW, "review.step", (),
               "write", QT_TRANSLATE_NOOP("Actions", "Go to the undecided change before (K in its window)"),
               "previous"),
    ActionSpec("review.conflict", QT_TRANSLATE_NOOP("Actions", "Next con&flict"), REVIEW, "review.step", (), "write",
               QT_TRANSLATE_NOOP("Actions", "Go to the next conflict that is undecided (N in its window)"), "conflict"),
    ActionSpec("review.finish", QT_TRANSLATE_NOOP("Actions", "Fin&ish the review…"), REVIEW, "review.finish", (),
               "write",
               QT_TRANSLATE_NOOP("Actions", "Save a report of what was decided, and send the decisions back"),
               separator=True),
    ActionSpec("double.blind", QT_TRANSLATE_NOOP("Actions", "Transcribe &blind, or say that it is done"), REVIEW,
               "double.blind", ("Ctrl+Alt+Shift+B",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Of two independent transcriptions yours: begin it, and say that it is "
                                            "done; until both are, nobody sees the other's"), separator=True),
    ActionSpec("double.collate", QT_TRANSLATE_NOOP("Actions", "Collate t&wo transcriptions…"), REVIEW,
               "double.collate", ("Ctrl+Alt+Shift+D",), "write",
               QT_TRANSLATE_NOOP("Actions", "Compare your transcriptions with a colleague's word by word beside the "
                                            "scan, and choose")),
    ActionSpec("double.agreement", QT_TRANSLATE_NOOP("Actions", "&How far we agree…"), REVIEW, "double.agreement",
               ("Ctrl+Alt+Shift+A",), "write",
               QT_TRANSLATE_NOOP("Actions", "Compare what you and a colleague marked and wrote in the same letters: "
                                            "lists first, then figures")),
    ActionSpec("review.aside", QT_TRANSLATE_NOOP("Actions", "&Put a delivery aside…"), REVIEW, "review.put_aside", (),
               "write", QT_TRANSLATE_NOOP("Actions", "Let what is undecided of a delivery not be proposed any more")),
)
