"""A colleague at LibreOffice: works on a document with changes tracked, as one does by hand, and saves it.

Run by the Python that has ``uno`` (Debian: python3-uno), which is not that of the tests:

    python3 libreoffice.py PIPE SOURCE TARGET FILTER STEPS

``PIPE`` is the name of the pipe at which an office listens, ``STEPS`` a JSON list of what is done. Beside the target
``TARGET.json`` says what the document says with all changes accepted: its paragraphs with their styles, its footnotes.
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any

BREAK = 0
"""``com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK``."""


class Colleague:
    """Works on one open document."""

    def __init__(self, document: Any) -> None:
        self.document = document

    def do(self, step: dict[str, Any]) -> None:
        """Do one thing."""
        getattr(self, step["do"])(**{name: value for name, value in step.items() if name != "do"})

    def replaces(self, words: str, by: str) -> None:
        """Write other words for some."""
        self._over(self._find(words)).String = by

    def inserts(self, behind: str, words: str) -> None:
        """Write words behind some."""
        cursor = self._behind(behind)
        cursor.Text.insertString(cursor, words, False)

    def parts(self, behind: str) -> None:
        """Begin a paragraph behind some words."""
        cursor = self._behind(behind)
        cursor.Text.insertControlCharacter(cursor, BREAK, False)

    def joins(self, behind: str, by: str) -> None:
        """Put words in the place of the paragraph's end behind some."""
        cursor = self._behind(behind)
        cursor.goRight(1, True)
        cursor.String = by

    def strikes(self, first: str, last: str) -> None:
        """Strike from some words to others, with what stands between."""
        cursor = self._find(first).Text.createTextCursorByRange(self._find(first).Start)
        cursor.gotoRange(self._find(last).End, True)
        cursor.String = ""

    def comments(self, on: str, says: str) -> None:
        """Say something to some words."""
        made = self.document.createInstance("com.sun.star.text.textfield.Annotation")
        made.Content, made.Author = says, "L. Office"
        cursor = self._over(self._find(on))
        cursor.Text.insertTextContent(cursor, made, True)

    def adds_note(self, behind: str, says: str) -> None:
        """Put a footnote behind some words."""
        made = self.document.createInstance("com.sun.star.text.Footnote")
        cursor = self._behind(behind)
        cursor.Text.insertTextContent(cursor, made, False)
        made.String = says

    def puts_table(self, behind: str) -> None:
        """Put a table of nothing behind the paragraph of some words."""
        made = self.document.createInstance("com.sun.star.text.TextTable")
        made.initialize(2, 2)
        cursor = self._behind(behind)
        cursor.gotoEndOfParagraph(False)
        cursor.Text.insertTextContent(cursor, made, False)

    def _find(self, words: str) -> Any:
        if self.document.CurrentController is None:
            return self._found_unseen(words)
        asked = self.document.createSearchDescriptor()
        asked.SearchString, asked.SearchCaseSensitive = words, True
        found = self.document.findFirst(asked)
        if found is None:
            raise SystemExit(f"not found: {words}")
        return found

    def _found_unseen(self, words: str) -> Any:
        """Words in a document that nobody looks at: there the office itself finds nothing."""
        text = self.document.Text
        cursor = text.createTextCursorByRange(text.Start)
        while not cursor.String.endswith(words):
            if not cursor.goRight(1, True):
                raise SystemExit(f"not found: {words}")
        cursor.collapseToEnd()
        while cursor.String != words:
            cursor.goLeft(1, True)
        found = text.createTextCursorByRange(cursor.Start)
        found.gotoRange(cursor.End, True)
        return found

    def _over(self, found: Any) -> Any:
        return found.Text.createTextCursorByRange(found)

    def _behind(self, words: str) -> Any:
        found = self._find(words)
        return found.Text.createTextCursorByRange(found.End)

    def told(self) -> dict[str, Any]:
        """What the document says."""
        paragraphs, listed = self.document.Text.createEnumeration(), []
        while paragraphs.hasMoreElements():
            one = paragraphs.nextElement()
            if one.supportsService("com.sun.star.text.Paragraph"):
                listed.append((one.ParaStyleName, one.String))
        notes = self.document.Footnotes
        return {"body": listed, "notes": [notes.getByIndex(number).String.strip() for number in range(notes.Count)]}


def main(pipe: str, source: str, target: str, kind: str, steps: str) -> None:
    """Do everything."""
    import uno
    from com.sun.star.beans import PropertyValue

    def said(name: str, value: object) -> Any:
        made = PropertyValue()
        made.Name, made.Value = name, value
        return made

    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
    office = None
    for _ in range(300):
        try:
            office = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            break
        except Exception:  # noqa: BLE001 - it has not begun to listen
            time.sleep(0.2)
    if office is None:
        raise SystemExit("no office listens")
    create = office.ServiceManager.createInstanceWithContext
    asked = json.loads(steps)
    saved, filtered = uno.systemPathToFileUrl(target), said("FilterName", kind)
    document = create("com.sun.star.frame.Desktop", office).loadComponentFromURL(
        uno.systemPathToFileUrl(source), "_blank", 0, (said("Hidden", True),))
    document.RecordChanges = True
    colleague = Colleague(document)
    for step in asked:
        if step["do"] != "comments":
            colleague.do(step)
    document.storeToURL(saved, (filtered,))
    create("com.sun.star.frame.DispatchHelper", office).executeDispatch(
        document.CurrentController.Frame, ".uno:AcceptAllTrackedChanges", "", 0, ())
    with open(target + ".json", "w", encoding="utf-8") as file:  # noqa: PTH123 - as short as it can be
        json.dump(colleague.told(), file)
    document.close(True)
    # Comments are made in a document that nobody looks at: an office of Debian's packages "nogui" has no window to
    # show one in, and breaks off. So every document is read and saved once more, as by a second colleague.
    unseen = create("com.sun.star.text.TextDocument", office)
    unseen.load((said("URL", saved), filtered))
    for step in asked:
        if step["do"] == "comments":
            Colleague(unseen).do(step)
    unseen.storeToURL(saved, (filtered,))
    unseen.close(True)


if __name__ == "__main__":
    main(*sys.argv[1:])
