"""Which letters a document holds, and which parts of one are its transcription and its translations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from editor.formats.tei.names import XML_ID, XML_LANG, local
from editor.formats.tei.registers import is_register
from editor.formats.xml_reading import Element

LETTERS = frozenset({
    "letter", "brief", "lettre", "lettera", "carta", "epistle", "epistola", "письмо", "telegram", "telegramm",
    "postcard", "postkarte",
})
"""What editions call the division of a letter."""
_DOCUMENTS = frozenset({"document", "doc", "dokument", "documento", "документ"})
"""What editions of letters and other documents call the division of each: letters too, where some have the parts of
one."""
_LETTER_PARTS = frozenset({"opener", "closer", "dateline", "salute", "signed"})
TRANSLATIONS = frozenset({"translation", "translated", "übersetzung", "uebersetzung", "traduction", "traduzione",
                          "перевод", "normalized", "normalised", "normalisiert", "modernized", "modernised",
                          "modernisiert"})
"""What editions call the same letter in another form: in another language, or in the spelling of today."""
_ORIGINALS = frozenset({"original", "transcription", "transcript", "edition", "source", "text", "umschrift",
                        "transkription", *LETTERS})
_PLAIN = frozenset({*_ORIGINALS, "translation"})
_OF_DIVISION = frozenset({XML_ID, XML_LANG, "decls", "corresp", "subtype"})
_APPARATUS = frozenset({"notes", "apparatus", "commentary", "comments", "annotations", "anmerkungen", "kommentar",
                       "apparat", "endnotes", "footnotes", "editorial-notes"})
_NOTES = frozenset({"note", "noteGrp"})
_DIVISIONS = ("{*}div", *(f"{{*}}div{level}" for level in range(8)))
_ROOTS = frozenset({"TEI", "TEI.2"})


def letter_roots(root: Element) -> Iterator[tuple[Element, Element | None]]:
    """Each ``TEI`` with a text; one that holds several letters gives each of its divisions."""
    for one in roots(root):
        text = text_of(one)
        if text is None or is_register(one):
            continue
        divisions = _divisions(one, text)
        if divisions:
            for division in divisions:
                yield one, division
        else:
            yield one, None


def roots(root: Element) -> list[Element]:
    """Return the documents: the root, or each document of a corpus, of corpora in it too."""
    if local(root) in _ROOTS:
        return [root, *(one for one in root.iter("{*}TEI") if one is not root)]
    return list(root.iter("{*}TEI", "{*}TEI.2", "TEI", "TEI.2"))


def text_of(root: Element) -> Element | None:
    """Return the ``text`` of a ``TEI``; where a file was mended it may lie deeper than it should."""
    child = next((child for child in root if local(child) == "text"), None)
    if child is not None or any(local(child) in _ROOTS for child in root):
        return child
    return next(root.iter("{*}text"), None)


def _divisions(root: Element, text: Element) -> list[Element]:
    """The divisions that are letters of their own, where there are two of them or more."""
    grouped = [part for group in text if local(group) == "group" for part in _grouped(group)]
    if len(grouped) > 1 and not _parallel(grouped):
        return grouped
    named = {f"#{one.get(XML_ID)}" for one in root.iter("{*}correspDesc") if one.get(XML_ID)}
    divisions = [part for part in text.iter(*_DIVISIONS) if not _enclosed(part)]
    found = [part for part in divisions if _type(part) in LETTERS or named.intersection(
        (part.get("corresp") or part.get("decls") or "").split())] or _documents(divisions)
    outer = [part for part in found if not any(up in found for up in part.iterancestors())]
    if len(outer) < 2 or (_parallel(outer) and len(named) < 2):
        return []
    return outer


def _documents(divisions: Sequence[Element]) -> list[Element]:
    """The divisions of documents, in an edition that has letters among them."""
    documents = [part for part in divisions if _type(part) in _DOCUMENTS]
    letters = any(local(child) in _LETTER_PARTS for part in documents for child in part)
    return documents if letters else []


def between(found: Sequence[tuple[Element, Element | None]]) -> list[str]:
    """Return the words that stand between the letters of documents that hold several: headings of a year, and what an
    editor says in passing."""
    divisions = {division for _, division in found if division is not None}
    said: list[str] = []
    texts: dict[Element, None] = dict.fromkeys(text_of(root) for root, division in found if division is not None)
    for text in texts:
        for part in text.iter():
            if local(part) not in ("front", "back") and not _within_any(part, divisions):
                words = [part.text if isinstance(part.tag, str) else "", *(child.tail for child in part)]
                said.extend(" ".join(one.split()) for one in words if one and one.strip())
    return said


def _within_any(part: Element, divisions: set[Element]) -> bool:
    return any(one in divisions or is_apparatus(one) or local(one) in ("front", "back", "note")
               for one in (part, *part.iterancestors()))


def _grouped(group: Element) -> Iterator[Element]:
    for part in group:
        if local(part) == "text":
            inner = next((one for one in part if local(one) == "group"), None)
            if inner is None:
                yield part
            else:
                yield from _grouped(inner)
        elif local(part) == "group":
            yield from _grouped(part)


def _enclosed(division: Element) -> bool:
    """Whether a division is part of what is enclosed or quoted in a letter."""
    return any(local(up) == "floatingText" for up in division.iterancestors())


def _type(element: Element) -> str:
    return (element.get("type") or "").lower()


def _parallel(parts: Sequence[Element]) -> bool:
    """Whether the parts say the same in several languages: each is in one of its own, or says it is a translation."""
    languages = [part.get(XML_LANG) for part in parts]
    if any(_type(part) in TRANSLATIONS or (part.get("subtype") or "").lower() in TRANSLATIONS for part in parts):
        return sum(_type(part) not in TRANSLATIONS and (part.get("subtype") or "").lower() not in TRANSLATIONS
                   for part in parts) <= 1
    return all(languages) and len(set(languages)) == len(languages) > 1 and _beside_one_another(parts)


def _beside_one_another(parts: Sequence[Element]) -> bool:
    holder = parts[0].getparent()
    return all(part.getparent() is holder for part in parts)


def bodies(text: Element, division: Element | None) -> list[Element]:
    """Return the element of the transcription, then those of the translations."""
    if division is not None:
        return [division, *(part for part in _within(division) if _type(part) in TRANSLATIONS)]
    body = next((child for child in text if local(child) in ("body", "group")), text)
    if local(body) == "group":
        parts = list(_grouped(body))
        return _originals_first(parts, text) if len(parts) > 1 and _parallel(parts) else [body]
    divisions = [child for child in body if local(child).startswith("div") and not is_apparatus(child)]
    if len(divisions) > 1 and len(divisions) == sum(
            isinstance(child.tag, str) and not is_apparatus(child) for child in body) and _parallel(divisions):
        return _originals_first(divisions, text)
    translations = [part for part in _within(body) if _type(part) in TRANSLATIONS]
    return [_innermost(body, frozenset(translations)), *translations]


def _innermost(body: Element, apart: frozenset[Element]) -> Element:
    """The one division that holds all of the text, where there is nothing beside it."""
    inner = [child for child in body if isinstance(child.tag, str) and child not in apart and not is_apparatus(child)]
    if len(inner) != 1 or not local(inner[0]).startswith("div") or not _is_layout(body):
        return body
    return inner[0]


def _is_layout(element: Element) -> bool:
    """Whether an element holds no words of its own."""
    return not (element.text or "").strip() and not any((child.tail or "").strip() for child in element)


def _within(body: Element) -> list[Element]:
    """The divisions of a body, and those of its one division."""
    divisions = [child for child in body if local(child).startswith("div")]
    return divisions if len(divisions) != 1 else [*divisions, *(
        child for child in divisions[0] if local(child).startswith("div"))]


def _originals_first(parts: Sequence[Element], text: Element) -> list[Element]:
    own = text.get(XML_LANG)

    def rank(part: Element) -> int:
        if _type(part) in ("original", "transcription", "transcript"):
            return 0
        if own and part.get(XML_LANG) == own:
            return 1
        return 2 if _type(part) in _ORIGINALS else 3 if _type(part) not in TRANSLATIONS else 4

    original = min(parts, key=rank)
    return [original, *(part for part in parts if part is not original)]


def says_more(element: Element) -> bool:
    """Tell whether the division of a text says more than that it is one, of which letter, and in which language."""
    return local(element).startswith("div") and any(
        value for name, value in element.attrib.items()
        if name not in _OF_DIVISION and not (name == "type" and value.lower() in _PLAIN))


def is_apparatus(element: Element) -> bool:
    """Tell whether a division holds the notes: it says so, or has nothing else."""
    if not local(element).startswith("div"):
        return False
    if _type(element) in _APPARATUS:
        # One that holds words and not a single note is text, whatever it is called: it would be lost.
        return next(element.iter("{*}note"), None) is not None or not "".join(element.itertext()).strip()
    inner = {local(one) for one in element if isinstance(one.tag, str)} - {"head"}
    return bool(inner) and inner <= _NOTES
