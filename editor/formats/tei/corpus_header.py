"""The header of another edition's corpus: kept with the first letter of the corpus, and given back in a corpus.

A project is no corpus of one edition: letters of several may be in it, and the header of each belongs to its letters.
So what is not understood of it is with the first of them, in the same form as what is kept of a letter's own header
(``kept``), and comes back where that letter is exported in a corpus.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from editor.core.problems import problem
from editor.core.provenance import KeptPart
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import ImportedLetter
from editor.formats.tei.kept import element_of, kept_stand_off, name_of_part, part_of, write_kept
from editor.formats.tei.metadata import is_ours, words
from editor.formats.tei.names import TEI, XML_ID, local
from editor.formats.tei.own_parts import written_in_corpus
from editor.formats.xml_reading import Element, etree

_INTO = {"teiHeader": ("fileDesc", "encodingDesc", "profileDesc", "revisionDesc"),
         "fileDesc": ("titleStmt", "publicationStmt", "sourceDesc")}
"""Elements whose parts are kept one by one, since the program writes into them too."""
PLACE = "corpus/"
"""What the places of these parts begin with: the name of what held them follows."""


def with_corpus(letter: ImportedLetter, root: Element, seen: set[Element]) -> ImportedLetter:
    """Return the letter with what the corpora say of which it is the first letter; ``seen`` are those known.

    A ``TEI`` that holds others, and no text, is a corpus too: of several forms of one letter.
    """
    corpora = [up for up in root.iterancestors() if local(up) in ("teiCorpus", "TEI") and up not in seen]
    seen.update(corpora)
    parts = tuple(part for corpus in reversed(corpora) for part in _parts(corpus))
    digital = letter.snapshot.provenance.digital_source
    if not parts or digital is None:
        return letter
    snapshot = letter.snapshot
    provenance = replace(snapshot.provenance, digital_source=replace(digital, kept=(*digital.kept, *parts)))
    told = problem("header-part-kept", letter=snapshot.letter.id, count=len(parts),
                   elements=", ".join(sorted({name_of_part(part) for part in parts})))
    return letter._replace(snapshot=replace(snapshot, provenance=provenance), problems=(*letter.problems, told))


def _parts(corpus: Element) -> Iterator[KeptPart]:
    for child in corpus:
        name = local(child)
        if name == "teiHeader":
            yield from _held(child, is_ours(child))
        elif name == "standOff":
            yield from (part_of(f"{PLACE}standOff", part) for part in child if kept_stand_off(part))
        elif name in ("sourceDoc", "fsdDecl", "xenoData"):
            yield part_of(f"{PLACE}TEI", child)


def _held(holder: Element, ours: bool) -> Iterator[KeptPart]:
    """What an element of the header holds; in a file of ours without what the program writes itself."""
    name = local(holder)
    for part in holder:
        if not isinstance(part.tag, str):
            continue
        if local(part) in _INTO.get(name, ()):
            yield from _held(part, ours)
        elif not (ours and written_in_corpus(name, part)):
            yield part_of(PLACE + name, part)


def corpus_parts_of(snapshot: LetterSnapshot) -> tuple[KeptPart, ...]:
    """Return what is kept with a letter of the corpora that it is the first letter of."""
    digital = snapshot.provenance.digital_source
    return tuple(part for part in digital.kept if part.place.startswith(PLACE)) if digital is not None else ()


def write_corpus_kept(root: Element, parts: Iterable[KeptPart], taken: Iterable[str]) -> list[KeptPart]:
    """Put the parts into the header of a corpus, each once; return those that found no place.

    An identifier that a letter has (``taken``) stands there alone.
    """
    known = {words(title) for title in root.iterfind(f".//{{{TEI}}}titleStmt/{{{TEI}}}title")}
    once = dict.fromkeys(replace(part, place=part.place.removeprefix(PLACE)) for part in parts)
    told = [part for part in once if not (part.place == "titleStmt" and _says(part) in known)]
    lost = write_kept(root, told)
    _mended(root)
    seen = set(taken)
    for element in root.iter():
        name = element.get(XML_ID) if isinstance(element.tag, str) else None
        if name in seen:
            del element.attrib[XML_ID]
        elif name is not None:
            seen.add(name)
    return lost


def _says(part: KeptPart) -> str:
    element = element_of(part.xml)
    return words(element) if element is not None and local(element) == "title" else ""


def _mended(root: Element) -> None:
    """Bring what stood in the header as TEI wants it beside what the program writes there."""
    for statement in root.iterfind(f"{{{TEI}}}teiHeader/{{{TEI}}}fileDesc/{{{TEI}}}publicationStmt"):
        for said in [one for one in statement if local(one) in ("p", "ab")]:
            # Paragraphs cannot stand beside who publishes; they are mostly about rights.
            available = etree.SubElement(statement, f"{{{TEI}}}availability")
            said.tail = None
            available.append(said)
    for sources in root.iterfind(f"{{{TEI}}}teiHeader/{{{TEI}}}fileDesc/{{{TEI}}}sourceDesc"):
        listed = [one for one in sources if local(one) not in ("p", "ab")]
        for said in [one for one in sources if listed and local(one) in ("p", "ab")]:
            # Nor can they stand beside what is listed; ours need not be said then.
            sources.remove(said)
            if not written_in_corpus("sourceDesc", said):
                said.tail = None
                etree.SubElement(etree.SubElement(sources, f"{{{TEI}}}bibl"), f"{{{TEI}}}note").append(said)
