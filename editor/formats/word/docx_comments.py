"""The comments of a Word document: who said what, which answers which, and what is done with."""

from __future__ import annotations

from typing import Any

from editor.core.characters import clean
from editor.formats.word.flow import WordComment
from editor.formats.word.names import attribute, descendants, name_of
from editor.formats.xml_reading import Element

_PIECES = {"w:tab": "\t", "w:br": "\n", "w:cr": "\n"}


def comments_of(root: Element | None, extended: Element | None) -> tuple[WordComment, ...]:
    """Return the comments. ``extended`` is the part that knows of answers ([MS-DOCX], 2.5.5: commentEx)."""
    threads = {attribute(one, "paraId") or "": one for one in (extended if extended is not None else ())
               if name_of(one) == "w15:commentEx"}
    rows: list[tuple[WordComment, str, Any]] = []
    for one in root if root is not None else ():
        if name_of(one) != "w:comment":
            continue
        paragraphs = list(descendants(one, "w:p"))
        text = "\n".join(_text(paragraph) for paragraph in paragraphs).strip()
        # A comment is known to the threads by the last of its paragraphs.
        key = (attribute(paragraphs[-1], "paraId") or "") if paragraphs else ""
        made = WordComment(attribute(one, "id") or "", clean(text).text, (attribute(one, "author") or "").strip(),
                           attribute(one, "date") or "")
        rows.append((made, key, threads.get(key)))
    names = {key: made.name for made, key, _ in rows if key}
    return tuple(made if thread is None else made._replace(
        answers=names.get(attribute(thread, "paraIdParent") or ""),
        resolved=attribute(thread, "done") in ("1", "true")) for made, _, thread in rows)


def _text(paragraph: Element) -> str:
    return "".join(_PIECES.get(name_of(one)) or one.text or "" for one in descendants(
        paragraph, "w:t", "w:tab", "w:br", "w:cr"))
