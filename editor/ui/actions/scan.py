"""The rows of the action table about scans. Inside the page view single keys do much more: see its own table."""

from __future__ import annotations

from editor.ui.actions.spec import SCAN, ActionSpec
from editor.ui.noop import QT_TRANSLATE_NOOP

ROWS: tuple[ActionSpec, ...] = (
    ActionSpec("pane.scan", QT_TRANSLATE_NOOP("Actions", "&Scan beside the text"), SCAN, "view.pane", ("Ctrl+8",),
               "project", QT_TRANSLATE_NOOP("Actions", "Go to the scan of the page; from inside it, hide it"), "scan"),
    ActionSpec("scan.next", QT_TRANSLATE_NOOP("Actions", "&Next page"), SCAN, "scan.turn", ("Ctrl+PgDown",), "letter",
               QT_TRANSLATE_NOOP("Actions", "Turn to the next page, with the text where it follows"), "1",
               separator=True),
    ActionSpec("scan.previous", QT_TRANSLATE_NOOP("Actions", "&Previous page"), SCAN, "scan.turn", ("Ctrl+PgUp",),
               "letter", QT_TRANSLATE_NOOP("Actions", "Turn to the page before, with the text where it follows"),
               "-1"),
    ActionSpec("scan.strip", QT_TRANSLATE_NOOP("Actions", "Small pa&ges"), SCAN, "scan.strip", ("Ctrl+Shift+F5",),
               "letter", QT_TRANSLATE_NOOP("Actions", "Show all pages of the letter small and go to them, or hide "
                                                      "them")),
    ActionSpec("scan.follow", QT_TRANSLATE_NOOP("Actions", "&Follow"), SCAN, "scan.follow", ("Ctrl+F5",), "letter",
               QT_TRANSLATE_NOOP("Actions", "Let text and page follow one another, or each stay where it is")),
    ActionSpec("scan.loupe", QT_TRANSLATE_NOOP("Actions", "L&oupe"), SCAN, "scan.loupe", ("Shift+F5",), "letter",
               QT_TRANSLATE_NOOP("Actions", "Show the line at the caret, or what is under the mouse, larger")),
    ActionSpec("scan.lines", QT_TRANSLATE_NOOP("Actions", "&Line by line"), SCAN, "scan.lines", ("F5",), "letter",
               QT_TRANSLATE_NOOP("Actions", "Transcribe in one field below the image of each line"), separator=True),
    ActionSpec("scan.draw", QT_TRANSLATE_NOOP("Actions", "&Draw regions and lines"), SCAN, "scan.draw", ("Ctrl+F11",),
               "edit", QT_TRANSLATE_NOOP("Actions", "Draw, move, split, join and delete regions and lines")),
    ActionSpec("scan.tie", QT_TRANSLATE_NOOP("Actions", "&Tie the line to the text"), SCAN, "scan.tie",
               ("Shift+F11",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Tie the chosen line to the selection, or to the line at the caret")),
    ActionSpec("scan.begin", QT_TRANSLATE_NOOP("Actions", "The page &begins here"), SCAN, "scan.begin",
               ("Ctrl+Shift+F11",), "edit",
               QT_TRANSLATE_NOOP("Actions", "Set the page break of the page shown at the caret")),
    ActionSpec("scan.window", QT_TRANSLATE_NOOP("Actions", "In a &window of its own"), SCAN, "scan.window", ("F11",),
               "project", QT_TRANSLATE_NOOP("Actions", "Show the page in a second window too, which follows; or "
                                                       "close it"), separator=True),
    ActionSpec("scan.left", QT_TRANSLATE_NOOP("Actions", "Left of the text"), SCAN, "scan.place", (), "project",
               QT_TRANSLATE_NOOP("Actions", "Put the scan to the left of the text"), "left"),
    ActionSpec("scan.right", QT_TRANSLATE_NOOP("Actions", "&Right of the text"), SCAN, "scan.place", (), "project",
               QT_TRANSLATE_NOOP("Actions", "Put the scan to the right of the text"), "right"),
    ActionSpec("scan.above", QT_TRANSLATE_NOOP("Actions", "&Above the text"), SCAN, "scan.place", (), "project",
               QT_TRANSLATE_NOOP("Actions", "Put the scan above the text"), "above"),
    ActionSpec("scan.below", QT_TRANSLATE_NOOP("Actions", "&Below the text"), SCAN, "scan.place", (), "project",
               QT_TRANSLATE_NOOP("Actions", "Put the scan below the text"), "below"),
)
