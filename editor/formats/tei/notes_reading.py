"""Finding the notes of a letter and where each belongs: in place, by pointers either way, by ranges, by numbers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from editor.formats.tei.division import is_apparatus
from editor.formats.tei.kept import read_elsewhere
from editor.formats.tei.marks import printed_form, says_itself
from editor.formats.tei.names import XML_ID, local
from editor.formats.tei.pointers import names_of, only_points, range_of
from editor.formats.tei.walk import WHOLE
from editor.formats.xml_reading import Element, etree

_IDENTIFIED = etree.XPath(".//*[@xml:id]")
_REFERENCES = ("{*}ref", "{*}ptr", "{*}anchor")
_POINTING = ("{*}ref", "{*}ptr")
_IN_KEPT = frozenset({"front", "back"})
_CARRIERS = frozenset({"ref", "ptr", "anchor"})


class NotedText:
    """What the letters of one text share: all notes of it and beside it, and what points to them or they point to."""

    def __init__(self, text: Element) -> None:
        self.text = text
        self.pointed = frozenset(_pointed(text))
        """What references and pointers name."""
        self.known: dict[str, Element] = {element.get(XML_ID): element for element in _IDENTIFIED(text)}
        """Every element of the text by its identifier."""
        self._notes = [*text.iter("{*}note"), *_standing_off(text)]
        self._by_name = {note.get(XML_ID): note for note in reversed(self._notes) if note.get(XML_ID)}
        self._by_target: dict[str, list[Element]] = defaultdict(list)
        for note in self._notes:
            for name in names_of(note, "target"):
                self._by_target[name].append(note)

    def of(self, scope: Element) -> Iterable[Element]:
        """Return the notes that belong to a part of the text: those in it, those that it refers to, and those that
        point to something in it."""
        if scope is self.text:
            return self._notes
        found = dict.fromkeys(scope.iter("{*}note"))
        found.update(dict.fromkeys(note for name in _pointed(scope) if (note := self._by_name.get(name)) is not None))
        found.update(dict.fromkeys(note for one in (scope, *_IDENTIFIED(scope))
                                   for note in self._by_target.get(one.get(XML_ID) or "", ())))
        return found


def _pointed(part: Element) -> Iterator[str]:
    for element in part.iter(*_POINTING):
        if element.get("type") != "crossRef":
            yield from names_of(element, "target", "corresp")


class FoundNotes:
    """The notes of one letter by name: their identifiers, or what they are called where they have none.

    ``scope`` is the letter's part of the text. In a document of several letters a note belongs to the one that it
    stands in, or that refers to it. Notes may also stand off (``standOff``): those that the text refers to, or that
    point to it.
    """

    def __init__(self, noted: NotedText, scope: Element, leave_out: Iterable[Element] = ()) -> None:
        self._noted = noted
        self._scope = scope
        self.elements: dict[str, Element] = {}
        self.names: dict[Element, str] = {}
        self.referred: set[str] = set()
        """Notes that stand where something else refers to them."""
        self.at: dict[str, list[str]] = defaultdict(list)
        """The notes at the end of each element, by its identifier."""
        self.begin: dict[str, str] = {}
        """Where the words begin that a note is about, by the note's name: the identifier of an element."""
        self._by_number: dict[str, str] = {}
        self._elsewhere: dict[Element, bool] = {}
        """Of parts of front and back matter that hold notes, whether they are read for themselves."""
        self._find(set(leave_out))

    def _find(self, leave_out: set[Element]) -> None:
        pointed, known = self._noted.pointed, self._noted.known
        loose: list[str] = []
        for element in self._noted.of(self._scope):
            name = element.get(XML_ID)
            if not name or name in self.elements:  # of two that are called alike the first is meant
                name = f"note {len(self.names) + 1}"
            if element in leave_out or only_points(element):
                continue
            connected = name in pointed or any(one in known for one in names_of(element, "target", "corresp"))
            if _kept_whole(element) or (not connected and self._in_kept_matter(element)):
                continue
            if not connected and _stands_off(element):
                continue
            self.elements[name] = element
            self.names[element] = name
            if not self._places(name, element, known) and name not in pointed:
                loose.append(name)
            elif name in pointed:
                self.referred.add(name)
        self._match_numbers(loose)

    def _in_kept_matter(self, note: Element) -> bool:
        """Whether a note stands in a part of front or back matter that is kept as it is."""
        inner = note
        for outer in note.iterancestors():
            if local(outer) in _IN_KEPT:
                if inner not in self._elsewhere:
                    self._elsewhere[inner] = read_elsewhere(inner)
                if not self._elsewhere[inner]:
                    return True
            inner = outer
        return False

    def _places(self, name: str, element: Element, known: dict[str, Element]) -> bool:
        """Note where the note says that it belongs; tell whether it says so."""
        span = range_of(element.get("target") or "")
        ends = [one for one in names_of(element, "targetEnd") if one in known]
        anchors = list(span) if span is not None else names_of(element, "target")
        anchors = [one for one in anchors if one in known and local(known[one]) != "note"]
        if not anchors and not ends:
            anchors = [one for one in names_of(element, "corresp") if one in known and local(known[one]) in _CARRIERS]
            paired = self._paired(element, known)
            if paired is not None:
                self.begin[name] = paired
                return False
        if span is not None or ends:
            first = anchors[:1]
            last = ends[:1] or anchors[-1:]
            if first and last and first != last:
                self.begin[name] = first[0]
            anchors = last
        for anchor in anchors:
            self.at[anchor].append(name)
        if anchors:
            self.referred.add(name)
        return bool(anchors)

    @staticmethod
    def _paired(element: Element, known: dict[str, Element]) -> str | None:
        """An anchor before a note in place that marks where its words begin: by pointer, or by a name that differs in
        its last letter (``L1_K1v`` and ``L1_K1h``)."""
        own = element.get(XML_ID) or ""
        candidates = [*names_of(element, "corresp"), own[:-1] + "v" if own.endswith("h") else ""]
        for name in candidates:
            anchor = known.get(name)
            if anchor is not None and local(anchor) == "anchor" and _in_place(element):
                return name
        return None

    def _match_numbers(self, loose: Sequence[str]) -> None:
        """Notes at the end that nothing points to belong where their number is referred to."""
        waiting = {self.elements[name].get("n"): name for name in loose
                   if self.elements[name].get("n") and not _in_place(self.elements[name])}
        if not waiting:
            return
        for element in self._scope.iter(*_REFERENCES):
            if _is_cross_reference(element):
                continue
            number = element.get("n") or "".join(element.itertext()).strip()
            name = waiting.get(number)
            if name is not None and not element.get("target") and number not in self._by_number:
                self._by_number[number] = name
                self.referred.add(name)

    def by_number(self, element: Element) -> str | None:
        """Return the note that a reference without a pointer means by its number."""
        if element.get("target") or not self._by_number or _is_cross_reference(element):
            return None
        return self._by_number.get(element.get("n") or "".join(element.itertext()).strip())

    def beginnings(self) -> Iterator[str]:
        """The identifiers of elements where words begin that a note is about."""
        yield from self.begin.values()


def _is_cross_reference(element: Element) -> bool:
    """Whether a reference leads elsewhere, or goes on with one that does: its words may be a number."""
    return element.get("type") == "crossRef" or element.get("prev") is not None


def _kept_whole(note: Element) -> bool:
    """Whether a note is part of what is kept as it is: a figure, a variant, a form that was not chosen."""
    child = note
    for up in note.iterancestors():
        if local(up) in WHOLE:
            return True
        if local(up) in ("app", "choice") and not says_itself(up) and (
                (chosen := printed_form(up)) is not None and child is not chosen):
            return True
        child = up
    return False


def _in_place(element: Element) -> bool:
    """Whether a note stands where it belongs, and not with others at the end."""
    return not any(is_apparatus(up) or local(up) in ("back", "noteGrp", "standOff") for up in element.iterancestors())


def _stands_off(element: Element) -> bool:
    return any(local(up) == "standOff" for up in element.iterancestors())


def _standing_off(text: Element) -> Iterator[Element]:
    """The notes in the stand-off parts beside a text; those of a register are about its entries."""
    for part in text.itersiblings("{*}standOff", preceding=True):
        yield from _notes_off(part)
    for part in text.itersiblings("{*}standOff"):
        yield from _notes_off(part)


def _notes_off(part: Element) -> Iterator[Element]:
    for child in part:
        name = local(child)
        if name == "note":
            yield child
        elif name in ("listAnnotation", "noteGrp"):
            yield from _notes_off(child)
